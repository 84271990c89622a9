"""open-duties-unsaid: a clause that holds a duty is replaced or struck, and what is open under it is not said."""

from collections.abc import Iterator

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement, Clause, Instrument, Put, Strike
from servanda.model.amendments import Text, consolidate


def open_duties_unsaid(agreement: Agreement, notes: Notes) -> None:
    """Amendments meet live duties: kept, re-based or discharged, and it must be said which."""
    for text in texts(agreement):
        for index, instrument in enumerate(text.instruments):
            unsaid = tuple(_unsaid(instrument))
            before = consolidate(text.instruments[:index]) if unsaid else None
            for does, number, span, clause in unsaid:
                if before is not None and _holds_duty(number, before):
                    notes.clause = heading(clause) if clause else None
                    _say(f"{does} {number}", number, span, instrument, notes)
    notes.clause = None


def _unsaid(instrument: Instrument) -> Iterator[tuple[str, str, Span, Clause | None]]:
    for step in instrument.steps:
        match step:
            case Put("replaces", (clause, *_)) if clause.open_duties is None:
                yield "replaces", clause.number, clause.span, clause
            case Strike(numbers, None):
                yield from (("strikes", number, span, None) for number, span in numbers)
            case _:
                pass


def _holds_duty(number: str, text: Text) -> bool:
    return any(norm.duty is not None for clause in text.family(number) for norm in clause.norms)


def _say(line: str, number: str, span: Span, instrument: Instrument, notes: Notes) -> None:
    notes.say(
        "open-duties-unsaid",
        f"what is open under clause {number} is not said",
        span,
        why=f"Clause {number} holds a duty. What was set off before this may still be owed: under the old text, by the "
        "old trigger under the new text, or not at all.",
        help=f"under `{line}`, indented, write `what is open is kept`, `what is open is re-based` "
        "or `what is open is discharged`.",
        severity="warning" if instrument.relation == "restates" else "error",
    )
