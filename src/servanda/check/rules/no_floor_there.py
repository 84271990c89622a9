"""no-floor-there: what is in addition to a commitment that has only ceilings; `check/commitments.py` finds its lines."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement


def no_floor_there(agreement: Agreement, notes: Notes) -> None:
    """Only what exceeds a floor can count beside it."""
    for text in texts(agreement):
        for clause, commitment in text.commitments.values():
            for number in commitment.beyond:
                others = text.clauses[number].commitments if number in text.clauses else ()
                if not others or any(other.floors for other in others):
                    continue
                notes.clause = heading(clause)
                notes.say("no-floor-there", f"clause {number} has no floor that could come first", commitment.span,
                          why="In addition to a commitment, what exceeds its floor counts; a ceiling is filled by nothing.",
                          help="take `in addition to` out, or name the clause of a floor.")  # fmt: skip
    notes.clause = None
