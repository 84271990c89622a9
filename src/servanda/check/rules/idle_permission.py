"""idle-permission: `may` on an action that takes effect only under a power."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement
from servanda.model.amendments import Placed, Text


def idle_permission(agreement: Agreement, notes: Notes) -> None:
    """It grants nothing, unless somebody's `can` stands beside it or it is an exception under a `cannot`."""
    idle: dict[Span, Placed] = {}
    live: set[Span] = set()
    for text in texts(agreement):
        for placed in text.norms:
            if placed.norm.modal == "may" and agreement.actions[placed.norm.action].silence == "void":
                idle.setdefault(placed.norm.span, placed)
                if _matters(placed, text):
                    live.add(placed.norm.span)
    for span, placed in idle.items():
        if span not in live:
            notes.clause = heading(placed.clause)
            _say(placed, notes)
    notes.clause = None


def _matters(placed: Placed, text: Text) -> bool:
    return any(
        other.norm.modal == "can" or (other.norm.modal == "cannot" and other.clause.number == placed.clause.parent)
        for other in text.by_action[placed.norm.action]
    )


def _say(placed: Placed, notes: Notes) -> None:
    action, actors = placed.norm.action, " or ".join(placed.norm.actors)
    notes.say(
        "idle-permission",
        f"`{placed.norm.said} {action}` grants nothing here",
        placed.norm.span,
        why=f"`{action}` is `otherwise void`: it takes effect only under a power, and `{placed.norm.said}` gives none.",
        help=f"write `{actors} can {action}`, or declare `{action}` with another default.",
        severity="warning",
    )
