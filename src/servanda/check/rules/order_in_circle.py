"""order-in-circle: clauses that stand above each other."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement


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
                placed.norm.span,
                why=f"`despite`, `subject to` and exceptions put {each} above each other; none can win.",
                help="take one `despite` or `subject to` away.",
            )
    notes.clause = None
