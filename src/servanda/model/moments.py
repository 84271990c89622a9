"""When something could change: every moment that a condition, a time or a norm names, on record or in the text.

State is a step function of time, so it is enough to look at these. They hold for every world: a superset is enough.
"""

from collections.abc import Iterator
from datetime import date

from servanda.model.agreement import Agreement, Guard, Panel, Put, Window, shift
from servanda.model.amendments import Placed, Text
from servanda.model.record import Happening, Record
from servanda.model.terms import (
    All,
    Any,
    BeforeThe,
    ClauseIs,
    Compare,
    Condition,
    Constant,
    DeadlineOf,
    Earlier,
    Edge,
    Ended,
    Fact,
    FirstTrue,
    Fixed,
    Happened,
    LongAgo,
    Measured,
    Member,
    NoDutyOpen,
    Not,
    OnDate,
    Outcome,
    Pick,
    Shifted,
    Time,
    Unknown,
    When,
    Word,
)
from servanda.model.times import Extent, instant, whole_day


def of_condition(agreement: Agreement, record: Record, text: Text, condition: Condition) -> Iterator[Extent]:
    """Every moment at which a condition could change its truth."""
    match condition:
        case Constant():
            return
        case Compare(left, _, right):
            for side in (left, right):
                if isinstance(side, Fact):
                    yield from _of_fact(agreement, record, side.name)
        case Member(left):
            if isinstance(left, Fact):
                yield from _of_fact(agreement, record, left.name)
        case Word(name):
            for reading in text.words[name][1].readings:
                if not isinstance(reading.body, date):
                    yield from of_condition(agreement, record, text, reading.body)
        case Happened():
            yield from _of_happened(agreement, record, condition)
        case Outcome(panel, _, action):
            yield from _of_outcome(agreement, record, panel, action)
        case ClauseIs() | NoDutyOpen() | Ended() | Measured():
            yield from _of_lives(agreement, record)
        case Not(operand):
            yield from of_condition(agreement, record, text, operand)
        case All(operands) | Any(operands):
            for operand in operands:
                yield from of_condition(agreement, record, text, operand)


def of_time(agreement: Agreement, record: Record, text: Text, time: Time) -> Iterator[Extent]:
    """Every moment that a time could stand for."""
    match time:
        case Fixed(extent):
            yield extent
        case When(event):
            yield from of_happenings(record, "event", event)
        case DeadlineOf() | Edge():
            yield from _of_lives(agreement, record)
        case OnDate(word):
            days = (r.body for r in text.words[word.name][1].readings if isinstance(r.body, date))
            yield from (whole_day(day, agreement.zone) for day in days)
        case FirstTrue(condition):
            yield from of_condition(agreement, record, text, condition)
        case Shifted(duration, sign, base):
            for extent in of_time(agreement, record, text, base):
                yield shift(agreement, extent, duration, sign)
        case Pick(_, times):
            for one in times:
                yield from of_time(agreement, record, text, one)
        case Unknown():
            return


def of_norm(agreement: Agreement, record: Record, text: Text, placed: Placed) -> Iterator[Extent]:
    """Every moment at which a norm could begin or cease to be true."""
    phrases: tuple[Guard | Window, ...] = (*placed.clause.kept, *placed.norm.guards, *placed.norm.windows)
    for phrase in phrases:
        if isinstance(phrase, Window):
            yield from of_time(agreement, record, text, phrase.time)
            if isinstance(phrase.time, Shifted):  # `within` also opens at what it is counted from
                yield from of_time(agreement, record, text, phrase.time.base)
        else:
            yield from of_condition(agreement, record, text, phrase.condition)


def _of_fact(agreement: Agreement, record: Record, name: str) -> Iterator[Extent]:
    yield from of_happenings(record, "fact", name)
    changed_by = agreement.facts[name].changed_by
    if changed_by is not None:
        yield from of_happenings(record, "event", changed_by[0])


def _of_lives(agreement: Agreement, record: Record) -> Iterator[Extent]:
    """A life can change with anything that happens; its deadlines are the walk's own moments, not looked for here."""
    del agreement
    yield from (h.extent for slot in record for _, h in slot.options if h)


def _of_happened(agreement: Agreement, record: Record, condition: Happened) -> Iterator[Extent]:
    yield from of_happenings(record, "event", condition.event)
    match condition.qualifier:
        case LongAgo(duration):
            for extent in of_happenings(record, "event", condition.event):
                yield shift(agreement, extent, duration, 1)
        case BeforeThe():
            yield from _of_lives(agreement, record)
        case Earlier(event):
            yield from of_happenings(record, "event", event)
        case _:
            return


def _of_outcome(agreement: Agreement, record: Record, panel: str, action: str) -> Iterator[Extent]:
    yield from of_happenings(record, "event", action)
    yield from of_happenings(record, "outcome", panel)
    for body in _panels(agreement, panel):
        if body.decides_within:
            for extent in of_happenings(record, "event", action):
                yield instant(shift(agreement, extent, body.decides_within, 1).end)


def _panels(agreement: Agreement, name: str) -> Iterator[Panel]:
    puts = (step for instrument in agreement.instruments for step in instrument.steps if isinstance(step, Put))
    return (panel for put in puts for clause in put.clauses for panel in clause.panels if panel.name == name)


def of_happenings(record: Record, kind: str, what: str) -> Iterator[Extent]:
    """When something of this name happened, or may have."""
    happenings: Iterator[Happening] = (h for slot in record for _, h in slot.options if h)
    return (h.extent for h in happenings if h.kind == kind and h.what == what)
