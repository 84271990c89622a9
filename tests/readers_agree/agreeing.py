"""Comparing a fast reader with the reference reader: what both say of one question, part by part."""

from collections.abc import Sequence

from servanda.decisions.answer import Answer
from servanda.model.timeline import Decision


def differences(decision: Decision, answer: Answer) -> list[str]:
    """Where a decision differs from the reference reader's answer, in words."""
    pairs: Sequence[tuple[str, object, object]] = (
        ("verdict", decision.verdict, answer.verdict),
        ("basis", decision.basis, answer.basis),
        ("clauses", decision.clauses, tuple(ground.id for ground in answer.clauses)),
        ("maybe", decision.maybe, tuple(ground.id for ground in answer.maybe)),
        ("missing", sorted(decision.missing), sorted(answer.missing)),
        (
            "readings",
            {frozenset(choice): verdict for choice, verdict in decision.readings},
            {frozenset(row.choice): row.verdict for row in answer.readings},
        ),
    )
    return [f"{what}: {fast}, and the reference says {slow}" for what, fast, slow in pairs if fast != slow]
