"""power-of-the-defaulter: a party that can end or suspend the agreement because of its own breach."""

from collections.abc import Iterator
from datetime import date

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement, Norm
from servanda.model.amendments import Text
from servanda.model.terms import All, Any, ClauseIs, Condition, DutyState, Not, Word

_DEFAULTS = ("breached", "overdue", "uncured")


def power_of_the_defaulter(agreement: Agreement, notes: Notes) -> None:
    """Such a power rewards whoever breaks the agreement; more often than not the party is a slip."""
    for text in texts(agreement):
        for placed in text.norms:
            norm = placed.norm
            if norm.power is None or norm.power.verb not in ("terminate", "suspend") or norm.together:
                continue
            for number, _ in breaches_waited_for(norm, text):
                own = [party for party in norm.actors if party in _bound(number, text)]
                if own:
                    notes.clause = heading(placed.clause)
                    _say(own[0], number, norm, notes)
    notes.clause = None


def breaches_waited_for(norm: Norm, text: Text) -> Iterator[tuple[str, DutyState]]:
    """The clauses whose breach a power waits for, with the state that it waits for."""
    if norm.each is not None and norm.each.kind == "breach":
        for number in norm.each.names:
            yield number, "breached"
    for guard in norm.guards:
        yield from _wanted(guard.condition, text)


def _wanted(
    condition: Condition, text: Text, seen: frozenset[str] = frozenset(), *, said: bool = True
) -> Iterator[tuple[str, DutyState]]:
    match condition:
        case ClauseIs(number, state=state) if said and state in _DEFAULTS:
            yield number, state
        case Not(operand):
            yield from _wanted(operand, text, seen, said=not said)
        case All(operands) | Any(operands):
            for one in operands:
                yield from _wanted(one, text, seen, said=said)
        case Word(name) if name in text.words and name not in seen:
            for reading in text.words[name][1].readings:
                if not isinstance(reading.body, date):
                    yield from _wanted(reading.body, text, seen | {name}, said=said)
        case _:
            pass


def _bound(number: str, text: Text) -> set[str]:
    """Who can breach a clause."""
    norms = (norm for clause in text.family(number) for norm in clause.norms)
    return {party for norm in norms if norm.duty is not None or norm.modal == "must not" for party in norm.actors}


def _say(party: str, number: str, norm: Norm, notes: Notes) -> None:
    verb = norm.power.verb if norm.power else norm.action
    notes.say(
        "power-of-the-defaulter",
        f"{party} can {verb} because of its own breach of clause {number}",
        norm.span,
        why=f"Clause {number} binds {party} itself: breaking it would bring {party} a way out.",
        help="give the power to the other party, or name the clause that binds it.",
        severity="warning",
    )
