"""Asking generated cases, and comparing what comes back with the oracle."""

import contextlib
import functools
import math
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import oracle
from oracle import Opinion, Oracle, TooMany
from servanda.decisions.answer import Answer
from servanda.decisions.ask import ask
from servanda.decisions.state import record_of
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.entries import Entry
from servanda.model.record import Question
from servanda.model.timeline import MOST_ROWS
from strategies import Case


class NotTried(Exception):
    """A case that a property says nothing about, or that is too large for brute force."""


def wanted(condition: object) -> None:
    """Go on only if it holds. Unlike `assume` this counts as tried, so that no test looks for cases without end."""
    if not condition:
        raise NotTried


def property_of_cases(test):
    """A property that passes over the cases it says nothing about."""

    @functools.wraps(test)
    def tried(*args: object, **named: object) -> None:
        with contextlib.suppress(NotTried):
            test(*args, **named)

    return tried


DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
MOST_WORLDS = 400 if DEEP else 60
ROOM = 10 if DEEP else 3


def answer_of(case: Case, entries: tuple[Entry, ...] | None = None, question: Question | None = None) -> Answer:
    """The program's answer. Questions that leave more open than brute force can follow are left to the readers' tests."""
    agreement, asked = case.agreement, question or case.question
    try:
        axes = Oracle(agreement, list(case.entries), asked, MOST_WORLDS).axes
    except TooMany:
        raise NotTried from None
    sizes = [len(values) for kind, _, values in axes for _ in range(1 + (kind == "field"))]
    if math.prod(sizes) > ROOM * MOST_WORLDS:
        raise NotTried  # every act that might lift it opens the same fields once more
    try:
        return ask(agreement, record_of(agreement, case.entries if entries is None else entries, asked.known), asked)
    except Refused as refused:
        assert {d.name for d in refused.diagnostics} == {"too-much-open"}, refused.diagnostics
        raise NotTried from None
    except (RuntimeError, StopIteration) as error:  # test_disagreements.py: an explanation that cannot be given
        if isinstance(error, StopIteration) or "StopIteration" in str(error):
            raise NotTried from None
        raise


def oracle_of(case: Case, most: int = MOST_WORLDS, **changed: object) -> Oracle:
    """The oracle's view, or no test where there are too many worlds for brute force."""
    try:
        return Oracle(case.agreement, list(case.entries), replace(case.question, **changed), most)
    except TooMany:
        raise NotTried from None


def opinion_of(case: Case, **changed: object) -> Opinion:
    return oracle_of(case, **changed).opinion()


def differences(case: Case, opinion: Opinion, answer: Answer) -> list[str]:
    """Where program and oracle differ, in words."""
    found: list[str] = []

    def same(what: str, theirs: object, mine: object) -> None:
        if theirs != mine:
            found.append(f"{what}: {theirs}, and the oracle says {mine}")

    same("verdict", answer.verdict, opinion.verdict)
    if opinion.verdict == "ungoverned":
        return found
    matched = {name for one in opinion.missing if one.startswith("#") for name in (one, one.split(" ")[1])}
    unsaid = matched if "match" in oracle.QUIRKS else set[str]()
    same("missing", sorted({*answer.missing} - unsaid), sorted(opinion.missing - unsaid))
    if len(answer.readings) < MOST_ROWS:
        same("readings", {frozenset(r.choice): r.verdict for r in answer.readings}, opinion.readings)
    same("basis", answer.basis, "either" if len(opinion.bases) > 1 else next(iter(opinion.bases)))
    always, ever = {g.id for g in answer.clauses}, {g.id for g in (*answer.clauses, *answer.maybe)}
    if not (opinion.always <= always <= opinion.always_most and opinion.ever <= ever <= opinion.ever_most):
        found.append(
            f"grounds: {sorted(always)}, maybe up to {sorted(ever)}; the oracle says {sorted(opinion.always)} "
            f"({sorted(opinion.always_most)}), maybe up to {sorted(opinion.ever)} ({sorted(opinion.ever_most)})"
        )
    return found


def sketch(clauses: Mapping[str, str] | list[str], vocabulary: str = "", silence: str = "reserved to Bob") -> str:
    """A small agreement in force from March 2026: `act_a` by Ann, `event_x`, and these clauses."""
    numbered = clauses if isinstance(clauses, Mapping) else {f"1.{i}": text for i, text in enumerate(clauses, 1)}
    parts = [
        '# Sketch\n\n```servanda\nagreement sketch "Sketch"\n  between Ann, Bob\n  time zone UTC\n\n'
        "action act_a by Ann\n  paid : yes/no\n  urgent : yes/no\n  size : whole number\n"
        f"  otherwise {silence}\n\nevent event_x\n\n{vocabulary}\n```\n",
        "# First\n\n```servanda\ninstrument first\n  opens\n  effective 2026-03-01\n  published 2026-01-01\n"
        "  authority contract\n```\n",
        *(f"## {number} Clause\n\nProse.\n\n```servanda\n{text}\n```\n" for number, text in numbered.items()),
    ]  # fmt: skip
    return "\n".join(parts)


def on_record(sequence: int, said: object) -> Entry:
    return Entry(sequence, datetime(2026, 1, 2, tzinfo=UTC), said)  # type: ignore[arg-type]
