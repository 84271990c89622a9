"""no-ceiling-there: `excess of` or `room of` a commitment that has no ceiling, or none for periods that fit."""

from collections.abc import Iterator

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement, Clause
from servanda.model.amendments import Text, conditions_behind
from servanda.model.terms import Committed, Computed, Measured, computed_within


def no_ceiling_there(agreement: Agreement, notes: Notes) -> None:
    """What is over a ceiling or left of it needs a ceiling in the same text."""
    for text in texts(agreement):
        for clause, span, value in _values(text):
            for one in computed_within(value):
                if not isinstance(one, Committed) or one.measure not in ("excess", "room"):
                    continue
                _, commitment = text.commitments.get(one.name, (None, None))
                if commitment is None or commitment.ceilings:
                    continue
                notes.clause = heading(clause)
                notes.say("no-ceiling-there", f"`{one.name}` has no ceiling, and so no {one.measure}", span,
                          why="What is over a ceiling, or left of it, is meant here.",
                          help=f"add `at most …` to `{one.name}`, or name a commitment that has one.")  # fmt: skip
    notes.clause = None


def _values(text: Text) -> Iterator[tuple[Clause, Span, Computed]]:
    """Every computed value of a text, with its clause and place."""
    for clause in text.clauses.values():
        for amount in clause.amounts:
            yield from ((clause, amount.span, value) for value in amount.values())
        for account in clause.accounts:
            yield from ((clause, account.span, out.value) for out in account.outflows if out.value is not None)
        for commitment in clause.commitments:
            yield from ((clause, commitment.span, value) for level in commitment.levels for value in level.values())
    for placed in text.norms:
        clause, span = placed.clause, placed.norm.span
        duty = placed.norm.duty
        if duty is not None and duty.amount is not None:
            yield clause, span, duty.amount
        for one in conditions_behind(text, placed):
            if isinstance(one, Measured):
                yield clause, span, one.value
                yield clause, span, one.bound
