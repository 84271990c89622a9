"""other-actor: a norm or property of a party that the action is not declared for."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Label, Span
from servanda.model.agreement import Action, Agreement
from servanda.model.properties import MayClaim


def other_actor(agreement: Agreement, notes: Notes) -> None:
    """`action stop by Buyer` and `Seller can stop` speak of two different acts, or one of the two is a slip. What is
    reserved to a party is its own act too.
    """
    for text in texts(agreement):
        for placed in text.norms:
            notes.clause = heading(placed.clause)
            _look(agreement.actions[placed.norm.action], placed.norm.actors, placed.norm.span, notes)
    for clause in agreement.clauses():
        notes.clause = heading(clause)
        for one in clause.properties:
            if isinstance(one.claim, MayClaim) and one.claim.always:  # `never` may well be about somebody else
                _look(agreement.actions[one.claim.action], (one.claim.party,), one.span, notes)
    notes.clause = None


def _look(action: Action, actors: tuple[str, ...], span: Span, notes: Notes) -> None:
    others = [one for one in actors if one not in (*action.actors, action.reserved_to)]
    if action.actors and others:
        notes.say(
            "other-actor",
            f"`{action.name}` is an act of {' or '.join(action.actors)}, not of {others[0]}",
            span,
            labels=(Label(action.span, "declared here"),),
            why="Who may, must or can do something is among those whose act it is.",
            help=f"declare `action {action.name} by {' or '.join((*action.actors, *others))}`, "
            "or give the rule to the other party.",
            severity="warning",
        )
