"""other-actor: a norm of a party that the action is not declared for."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Label
from servanda.model.agreement import Agreement


def other_actor(agreement: Agreement, notes: Notes) -> None:
    """`action stop by Buyer` and `Seller can stop` speak of two different acts, or one of the two is a slip. What is
    reserved to a party is its own act too.
    """
    for text in texts(agreement):
        for placed in text.norms:
            action = agreement.actions[placed.norm.action]
            others = [one for one in placed.norm.actors if one not in (*action.actors, action.reserved_to)]
            if action.actors and others:
                notes.clause = heading(placed.clause)
                notes.say(
                    "other-actor",
                    f"`{action.name}` is an act of {' or '.join(action.actors)}, not of {others[0]}",
                    placed.norm.span,
                    labels=(Label(action.span, "declared here"),),
                    why="Who may, must or can do something is among those whose act it is.",
                    help=f"declare `action {action.name} by {' or '.join((*action.actors, *others))}`, "
                    "or give the rule to the other party.",
                    severity="warning",
                )
    notes.clause = None
