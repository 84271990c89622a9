"""What lies ahead: the instants at which a verdict may flip with nobody acting, by the text and by the lives of duties."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from servanda.model import moments
from servanda.model.agreement import Agreement, Window, shift
from servanda.model.amendments import Placed, Text, conditions_behind, times_behind
from servanda.model.amounts import Accrual, Amount, Over
from servanda.model.record import Record
from servanda.model.terms import (
    AmountOf,
    BalanceOf,
    ClauseIs,
    Committed,
    Computed,
    DeadlineOf,
    Edge,
    Ended,
    Fixed,
    Fold,
    Happened,
    InAny,
    InPeriod,
    Measured,
    NoDutyOpen,
    Pick,
    Shifted,
    SinceTime,
    Time,
    UsedOf,
    computed_within,
)
from servanda.model.times import TICK, Duration, instant, period_at, whole_day
from servanda.model.worlds import explore, leaves
from servanda.readers.lives import Instance
from servanda.readers.reference import Matter, Reader, text_at

_HORIZON = Duration(5, "years")  # duties that come every quarter would lie ahead for ever
_MOST = 40
_PERIODS = 3  # the one that runs and the two before it
_EVERY = "every clause"
EDGES = "edges"


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
                behind |= clauses_behind(placed, text)
                for one in _for_each_period(placed, question.at, agreement):
                    for extent in moments.of_norm(agreement, matter.record, text, one):
                        ahead.update(edge for edge in (extent.start, extent.end) if edge > question.at)
    lived: set[datetime] = set()
    if behind or agreement.term.end is not None:
        lived = lives_of(instants_of_lives(matter, years_after(agreement, question.at)), behind)
    return sorted(ahead | set(sorted(one for one in lived if one > question.at)[:_MOST]))


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


def years_after(agreement: Agreement, at: datetime) -> datetime:
    """As far as is looked ahead from an instant."""
    return shift(agreement, instant(at), _HORIZON, 1).start


def instants_of_lives(matter: Matter, until: datetime) -> Mapping[str, set[datetime]]:
    """When lives change in some world, as far as an instant: those of each clause, and under `EDGES` the ends and rests
    of clauses and of the agreement.
    """
    found: dict[str, set[datetime]] = {}
    for one in leaves(explore(lambda world: _changes(Reader(matter, world), until))):
        for number, instants in one.items():
            found.setdefault(number, set()).update(instants)
    return found


def lives_of(instants: Mapping[str, set[datetime]], clauses: set[str]) -> set[datetime]:
    """Of the instants of lives, those that matter to a rule that hangs on these clauses."""
    return {at for number, some in instants.items() if number in clauses or number == EDGES or _EVERY in clauses
            for at in some}  # fmt: skip


def _changes(reader: Reader, until: datetime) -> Mapping[str, set[datetime]]:
    if reader.lives is None:
        return {}
    reader.live_until(until)
    found = {
        number: {at for one in group for at in _changes_of(one)} for number, group in reader.lives.instances.items()
    }
    return {**found, EDGES: set(reader.lives.edges(reader.text_at(until).norms))}


def _changes_of(one: Instance) -> Iterator[datetime]:
    yield from (change.at for change in one.changes)
    yield from (at for at in (one.uncured_at, one.settled_at) if at is not None)


# --- sums ------------------------------------------------------------------------------------------------------------


def instants_of_sums(
    agreement: Agreement, record: Record, text: Text, measured: Measured, span: tuple[datetime, datetime]
) -> Iterator[datetime]:
    """When a comparison of sums can change, within a span of time: a superset."""
    events = [edge for slot in record for _, one in slot.options if one for edge in (one.extent.start, one.extent.end)]
    periods: set[str] = set()
    for part in _computed_behind(text, measured):
        match part:
            case Fold(window=InPeriod(name)) | Over("each", period=str(name)):
                periods.add(name)
            case Fold(window=InAny(duration)) | Over("any", duration=Duration() as duration):
                yield from (shift(agreement, instant(at), duration, 1).start for at in events)
            case Fold(window=SinceTime(time)) | Over("all", since=time) if time is not None:
                edges = moments.of_time(agreement, record, text, time)
                yield from (edge for one in edges for edge in (one.start, one.end))
            case Amount(each=str(each)) if each in agreement.periods:
                periods.add("day" if part.accrual else each)
            case Accrual() | BalanceOf() | UsedOf() | Committed():
                periods.add("day")
            case _:
                pass
    yield from events
    for name in periods:
        declared, at = agreement.periods[name], span[0]
        while at < span[1]:
            at = period_at(declared.start, declared.length, at, agreement.zone)[0].end
            yield from (at - TICK, at)  # the day's last instant already counts as its end


def _computed_behind(text: Text, measured: Measured) -> Iterator[object]:
    """The values that a comparison is made of, those of the amounts that it names included."""
    ahead: list[Computed] = [measured.value, measured.bound]
    seen: set[str] = set()
    while ahead:
        for part in computed_within(ahead.pop()):
            yield part
            name = part.name if isinstance(part, AmountOf) else part.amount if isinstance(part, Fold) else None
            if name is not None and name not in seen and name in text.amounts:
                seen.add(name)
                amount = text.amounts[name][1]
                yield from (
                    amount,
                    *(one for one in (amount.accrual,) if one),
                    *(x.over for x in amount.limits if x.over),
                )
                ahead.extend(amount.values())


# --- what a rule hangs on --------------------------------------------------------------------------------------------


def clauses_behind(placed: Placed, text: Text) -> set[str]:
    """The clauses on whose lives a rule's truth hangs, its own among them where it lives."""
    norm = placed.norm
    found = {placed.clause.number} if norm.duty or norm.each else set[str]()
    found |= set(norm.each.names) if norm.each and norm.each.kind == "breach" else set()
    found |= {time.number for time in times_behind(placed) if isinstance(time, DeadlineOf)}
    for one in conditions_behind(text, placed):
        match one:
            case ClauseIs(number):
                found.add(number)
            case NoDutyOpen() | Ended():
                found.add(_EVERY)
            case Happened(event):
                found |= {p.clause.number for p in text.norms if p.norm.power and p.norm.power.silence_means == event}
            case _:
                pass
    return found
