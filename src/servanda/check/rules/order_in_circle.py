"""order-in-circle: clauses that stand above each other."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement
from servanda.model.amendments import Text


def order_in_circle(agreement: Agreement, notes: Notes) -> None:
    """`except`, `despite` and `subject to` must order the clauses; a circle would leave no answer."""
    said: set[frozenset[str]] = set()
    for text in texts(agreement):
        for placed in text.norms:
            if placed.key not in text.above[placed.key]:
                continue
            circle = {k[0] for k in text.above[placed.key] if placed.key in text.above[k]}
            if frozenset(circle) in said:
                continue
            said.add(frozenset(circle))
            notes.clause = heading(placed.clause)
            each = " and ".join(sorted(circle))
            notes.say(
                "order-in-circle",
                f"clause {placed.clause.number} stands above itself",
                _where(circle, text),
                why=f"`despite`, `subject to` and exceptions put {each} above each other; none can win.",
                help="take one `despite` or `subject to` away.",
            )
    notes.clause = None


def _where(circle: set[str], text: Text) -> Span:
    """The first order that is written between two clauses of the circle."""
    members = [placed.norm for placed in text.norms if placed.clause.number in circle]
    written = [norm.place_of(n) for norm in members for n in (*norm.despite, *norm.subject_to) if n in circle]
    return written[0] if written else members[0].span
