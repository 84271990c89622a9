"""What lies ahead: the instants at which a verdict may flip with nobody acting, by the text and by the lives of duties."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from servanda.model import moments
from servanda.model.agreement import Agreement, Guard, Window, shift
from servanda.model.amendments import Placed, Text
from servanda.model.terms import (
    ClauseIs,
    Condition,
    DeadlineOf,
    Edge,
    Ended,
    FirstTrue,
    Fixed,
    Happened,
    NoDutyOpen,
    Pick,
    Shifted,
    Time,
    Word,
    conditions_within,
    times_within,
)
from servanda.model.times import TICK, Duration, instant, period_at, whole_day
from servanda.model.worlds import explore, leaves
from servanda.readers.lives import Lives
from servanda.readers.reference import Matter, Reader, text_at

_HORIZON = Duration(5, "years")  # duties that come every quarter would lie ahead for ever
_MOST = 40
_PERIODS = 3  # the one that runs and the two before it
_EVERY = "every clause"


def instants_ahead(matter: Matter) -> list[datetime]:
    """When the verdict of a question may be another one, in order: what the text names, and what lives come to by
    themselves within five years (deadlines, ends of cure, silence, the agreement's end).
    """
    question, agreement = matter.question, matter.agreement
    ahead: set[datetime] = set()
    for instrument in agreement.instruments:
        if instrument.published <= question.known and instrument.effective > question.at:
            ahead.add(instrument.effective)
    behind: set[str] = set()
    for at in (question.at, *sorted(ahead)):
        text = text_at(matter, at)
        for placed in text.norms:
            if placed.norm.action == question.action:
                behind |= _clauses_behind(placed, text)
                for one in _for_each_period(placed, question.at, agreement):
                    for extent in moments.of_norm(agreement, matter.record, text, one):
                        ahead.update(edge for edge in (extent.start, extent.end) if edge > question.at)
    return sorted(ahead | set(sorted(_of_lives(matter, behind))[:_MOST]))


def _for_each_period(placed: Placed, at: datetime, agreement: Agreement) -> Iterator[Placed]:
    """A norm as it is; one that lets a period's shortfall be moved, as it is for each period about now."""
    power = placed.norm.power
    if power is None or power.deferral is None:
        yield placed
        return
    name = power.deferral.period
    declared, moment = agreement.periods[name], at
    for _ in range(_PERIODS):
        period, last = period_at(declared.start, declared.length, moment, agreement.zone)
        days = period.start.astimezone(agreement.zone).date(), last
        windows = (replace(one, time=_in_period(one.time, name, days, agreement)) for one in placed.norm.windows)
        over = Window("after", Fixed(whole_day(last, agreement.zone)))
        yield replace(placed, norm=replace(placed.norm, windows=(*windows, over)))
        moment = period.start - TICK


def _in_period(time: Time, name: str, days: tuple[date, date], agreement: Agreement) -> Time:
    match time:
        case Edge(edge, period) if period == name:
            return Fixed(whole_day(days[0] if edge == "start" else days[1], agreement.zone))
        case Shifted(_, _, base):
            return replace(time, base=_in_period(base, name, days, agreement))
        case Pick(_, times):
            return replace(time, times=tuple(_in_period(one, name, days, agreement) for one in times))
        case _:
            return time


def _of_lives(matter: Matter, clauses: set[str]) -> set[datetime]:
    at = matter.question.at
    until = shift(matter.agreement, instant(at), _HORIZON, 1).start
    may_end = matter.agreement.term.end is not None
    if not clauses and not may_end:
        return set()
    found: set[datetime] = set()
    for one in leaves(explore(lambda world: _changes(Reader(matter, world), clauses, until))):
        found |= one
    return {one for one in found if one > at}


def _changes(reader: Reader, clauses: set[str], until: datetime) -> frozenset[datetime]:
    if reader.lives is None:
        return frozenset()
    reader.live_until(until)
    return frozenset((*_changes_of(reader.lives, clauses), *(end.at for end in reader.lives.ends)))


def _changes_of(lives: Lives, clauses: set[str]) -> Iterator[datetime]:
    for number, group in lives.instances.items():
        if number in clauses or _EVERY in clauses:
            for one in group:
                yield from (change.at for change in one.changes)
                yield from (at for at in (one.uncured_at, one.settled_at) if at is not None)


# --- what a rule hangs on --------------------------------------------------------------------------------------------


def _clauses_behind(placed: Placed, text: Text) -> set[str]:
    """The clauses on whose lives a rule's truth hangs, its own among them where it lives."""
    norm = placed.norm
    found = {placed.clause.number} if norm.duty or norm.each else set[str]()
    found |= set(norm.each.names) if norm.each and norm.each.kind == "breach" else set()
    for phrase in (*placed.clause.kept, *norm.guards, *norm.windows):
        found |= _in_phrase(phrase, text)
    return found


def _in_phrase(phrase: Guard | Window, text: Text) -> set[str]:
    if isinstance(phrase, Guard):
        return _in_condition(phrase.condition, text, frozenset())
    found: set[str] = set()
    for time in times_within(phrase.time):
        match time:
            case DeadlineOf(number):
                found.add(number)
            case FirstTrue(condition):
                found |= _in_condition(condition, text, frozenset())
            case _:
                pass
    return found


def _in_condition(condition: Condition, text: Text, seen: frozenset[str]) -> set[str]:
    found: set[str] = set()
    for one in conditions_within(condition):
        match one:
            case ClauseIs(number):
                found.add(number)
            case NoDutyOpen() | Ended():
                found.add(_EVERY)
            case Happened(event):
                found |= {p.clause.number for p in text.norms if p.norm.power and p.norm.power.silence_means == event}
            case Word(name) if name in text.words and name not in seen:
                for reading in text.words[name][1].readings:
                    if not isinstance(reading.body, date):
                        found |= _in_condition(reading.body, text, seen | {name})
            case _:
                pass
    return found
