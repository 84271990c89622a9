"""no-duty-there: a remedy, a power or a condition on the life of a clause that owes nothing; unknown-clause and
struck-reference where the clause is not in the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda.check.notes import Notes
from servanda.check.texts import conditions_of, heading, texts
from servanda.diagnostics.diagnostic import Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement, Clause, Effect, Guard, Norm, Window
from servanda.model.amendments import Text
from servanda.model.cells import conditions_of_time
from servanda.model.terms import ClauseIs, Condition, DeadlineOf, NoDutyOpen, Time, conditions_within, times_within

# What the clause must hold: anything; something with a life (a duty, a prohibition, a power that is set off); what can
# be breached (a duty or a prohibition); a duty, which alone has a deadline.
_Need = Literal["anything", "life", "breach", "duty"]
_ON_LIVES = ("suspend", "resume", "waive", "release", "extend")


@dataclass(frozen=True, slots=True)
class _Reference:
    said: str  # how the text speaks of the clause
    number: str
    need: _Need
    span: Span


def no_duty_there(agreement: Agreement, notes: Notes) -> None:
    """Every clause that a rule names by number, beyond the order of clauses, is there and can be what is said of it."""
    for text in texts(agreement):
        for clause in text.clauses.values():
            notes.clause = heading(clause)
            for one in _references(clause):
                _look(one, text, notes)
        for clause, definition in text.words.values():
            notes.clause = heading(clause)
            for reading in definition.readings:
                if not isinstance(reading.body, date):
                    for one in _in_condition(reading.body, definition.span):
                        _look(one, text, notes)
    notes.clause = None


# --- what the text says of clauses -----------------------------------------------------------------------------------


def _references(clause: Clause) -> Iterator[_Reference]:
    for norm in clause.norms:
        yield from _in_norm(norm)
        yield from _in_phrases((*clause.kept, *norm.guards, *norm.windows), norm.span)
        for time in _times(norm):
            yield from _in_time(time, norm.span)
    for effect in clause.effects:
        yield from _in_effect(effect)
    for one in clause.properties:
        for condition, span in one.conditions():
            yield from _in_condition(condition, span)


def _in_norm(norm: Norm) -> Iterator[_Reference]:
    def found(said: str, numbers: tuple[str, ...], need: _Need) -> Iterator[_Reference]:
        return (_Reference(said, number, need, norm.place_of(number)) for number in numbers)

    if norm.each is not None and norm.each.kind == "breach":
        yield from found("for each breach of", norm.each.names, "breach")
    if norm.duty is not None:
        yield from found("instead of", norm.duty.instead_of, "breach")
        yield from found("on top of", norm.duty.on_top_of, "breach")
        for condition in (norm.duty.keep, norm.duty.performance, norm.duty.lapses):
            yield from _in_condition(condition, norm.span) if condition is not None else ()
    if norm.power is not None:
        yield from found(norm.power.verb, norm.power.clauses, "life" if norm.power.verb in _ON_LIVES else "anything")
    for survival in norm.survives:
        yield from found("survives termination under", survival.under, "anything")


def _times(norm: Norm) -> Iterator[Time]:
    if norm.duty is not None and norm.duty.deadline.time is not None:
        yield norm.duty.deadline.time
    if norm.cure is not None:
        yield norm.cure.within
    if norm.power is not None and norm.power.effect_after is not None:
        yield norm.power.effect_after


def _in_effect(effect: Effect) -> Iterator[_Reference]:
    said = "suspends" if effect.kind == "suspends" else "cuts off"
    yield from (_Reference(said, number, "life", effect.span) for number in effect.clauses)
    yield from _in_phrases((*effect.guards, *effect.windows), effect.span)


def _in_phrases(phrases: tuple[Guard | Window, ...], span: Span) -> Iterator[_Reference]:
    for phrase in phrases:
        if isinstance(phrase, Window):
            yield from _in_time(phrase.time, phrase.span or span)
        else:
            for condition in conditions_of(phrase):
                yield from _in_condition(condition, phrase.span or span)


def _in_time(time: Time, span: Span) -> Iterator[_Reference]:
    for one in times_within(time):
        if isinstance(one, DeadlineOf):
            yield _Reference("the deadline of", one.number, "duty", span)
    for condition in conditions_of_time(time):
        yield from _in_condition(condition, span)


def _in_condition(condition: Condition, span: Span) -> Iterator[_Reference]:
    for one in conditions_within(condition):
        match one:
            case ClauseIs(number, state="spent"):
                yield _Reference(f"clause {number} is spent", number, "life", span)
            case ClauseIs(number, state=state):
                need: _Need = "life" if state in ("open", "suspended", "settled", "cut off") else "breach"
                yield _Reference(f"clause {number} is {state}", number, need, span)
            case NoDutyOpen(numbers):
                yield from (_Reference("no duty is open except", number, "breach", span) for number in numbers)
            case _:
                pass


# --- what the clause holds -------------------------------------------------------------------------------------------


def _look(one: _Reference, text: Text, notes: Notes) -> None:
    family = text.family(one.number)
    if not family:
        _not_there(one, text, notes)
    elif not any(_holds(norm, one.need) for clause in family for norm in clause.norms) and one.need != "anything":
        _owes_nothing(one, notes)


def _holds(norm: Norm, need: _Need) -> bool:
    match need:
        case "anything":
            return True
        case "duty":
            return norm.duty is not None
        case "breach":
            return norm.duty is not None or norm.modal == "must not"
        case "life":
            return norm.duty is not None or norm.modal == "must not" or norm.power is not None


def _not_there(one: _Reference, text: Text, notes: Notes) -> None:
    by = text.struck.get(one.number)
    if by is None:
        near = did_you_mean(one.number, tuple(text.clauses))
        notes.say(
            "unknown-clause",
            f"there is no clause {one.number}",
            one.span,
            why=f"`{_shown(one)}` would speak of nothing.",
            help=f"did you mean {near[0]}?" if near else "name a clause of the text in force.",
        )
    elif text.left_open.get(one.number) != "kept":
        notes.say(
            "struck-reference",
            f"clause {one.number} is no longer in the text",
            one.span,
            severity="warning",
            why=f"`{by}` took it out, and nothing is owed under it any longer.",
            help="leave the reference out when the clause is next replaced.",
        )


def _owes_nothing(one: _Reference, notes: Notes) -> None:
    what = "no duty, and so no deadline" if one.need == "duty" else "no duty and no prohibition"
    notes.say(
        "no-duty-there",
        f"clause {one.number} holds {what}",
        one.span,
        why=f"`{_shown(one)}` speaks of what is owed there, and nothing is: it could never come true or take effect.",
        help="name the clause that holds the duty.",
    )


def _shown(one: _Reference) -> str:
    return one.said if one.said.startswith("clause ") else f"{one.said} {one.number}"
