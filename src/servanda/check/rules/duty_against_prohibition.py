"""duty-cannot-be-met: a duty that can be performed only by what another clause forbids, or by an act without effect."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Label
from servanda.model.agreement import Agreement
from servanda.model.amendments import Placed, Text
from servanda.model.terms import All, Condition


def duty_against_prohibition(agreement: Agreement, notes: Notes) -> None:
    """A prohibition that holds whenever the duty's own conditions do. What may collide only in some case is for proofs."""
    for text in texts(agreement):
        for duty in text.norms:
            if duty.norm.duty is None or duty.norm.duty.keep is not None:
                continue
            notes.clause = heading(duty.clause)
            for party in duty.norm.actors:
                against = next((p for p in text.by_action[duty.norm.action] if _forbids(p, duty, party, text)), None)
                if against is not None:
                    _say_forbidden(duty, against, party, notes)
                if agreement.actions[duty.norm.action].silence == "void" and not _has_power(duty, party, text):
                    _say_void(duty, party, notes)
    notes.clause = None


def _forbids(other: Placed, duty: Placed, party: str, text: Text) -> bool:
    norm = other.norm
    if norm.modal not in ("must not", "cannot") or party not in norm.actors or norm.windows or other.clause.kept:
        return False
    if other.key in text.above[duty.key]:
        return False  # the duty gives way, and says so
    if duty.key in text.above[other.key] or any(p.clause.parent == other.clause.number for p in text.norms):
        return False  # the prohibition gives way, or has exceptions
    given = {part for condition in _conditions(duty) for part in _parts(condition)}
    return all(part in given for guard in norm.guards for part in _parts(guard.condition))


def _conditions(duty: Placed) -> tuple[Condition, ...]:
    assert duty.norm.duty is not None
    performance = duty.norm.duty.performance
    return (*((performance,) if performance else ()), *(guard.condition for guard in duty.norm.guards))


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.operands if isinstance(condition, All) else (condition,)


def _has_power(duty: Placed, party: str, text: Text) -> bool:
    return any(p.norm.modal == "can" and party in p.norm.actors for p in text.by_action[duty.norm.action])


def _say_forbidden(duty: Placed, against: Placed, party: str, notes: Notes) -> None:
    notes.say(
        "duty-cannot-be-met",
        f"{party} must {duty.norm.action} here, and {against.norm.said} by clause {against.clause.number}",
        duty.norm.span,
        labels=(Label(against.norm.span, "forbidden here"),),
        why=f"Whatever {party} does breaks one of the two clauses.",
        help=f"put one of them `despite` the other, or take the case out of {against.clause.number} by an exception.",
        severity="warning",
    )


def _say_void(duty: Placed, party: str, notes: Notes) -> None:
    action = duty.norm.action
    notes.say(
        "duty-cannot-be-met",
        f"{party} must {action}, and has no power to",
        duty.norm.span,
        why=f"`{action}` takes effect only under a power, and no clause gives one to {party}: what it does is void.",
        help=f"write `{party} can {action}` in a clause, or declare the action `otherwise free`.",
        severity="warning",
    )
