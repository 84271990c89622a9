"""How much, in one world: sums over what happened, tiers, floors, caps, accrual by day, and rounding, in that order.

Every figure is exact, and computed anew from the record: nothing is carried from one question to the next. A figure
that leans on something nobody knows is `NotKnown`, with the reasons.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from heapq import merge
from itertools import pairwise
from math import inf
from typing import Protocol

from servanda.model.agreement import Agreement, Clause, shift
from servanda.model.amendments import Text
from servanda.model.amounts import Amount, Band, Limit, Over, Tiers
from servanda.model.quantities import (
    ANY,
    NUMBER,
    PERCENT,
    ZERO,
    Measure,
    NotKnown,
    Quantity,
    greatest,
    least,
    less,
    plus,
    quantity,
    rounded,
    scaled,
    times,
    total,
)
from servanda.model.record import Happening
from servanda.model.terms import (
    AmountOf,
    Arithmetic,
    BalanceOf,
    Committed,
    Computed,
    Condition,
    Converted,
    Edge,
    Fixed,
    Fold,
    InAny,
    InPeriod,
    NumberOf,
    OfTrigger,
    OnDate,
    PercentOf,
    PickValue,
    Rate,
    Shifted,
    SinceTime,
    Time,
    Unknown,
    UsedOf,
    When,
    computed_within,
)
from servanda.model.times import TICK, Extent, instant, period_at, whole_day
from servanda.model.types import Percentage
from servanda.model.values import Money, Value
from servanda.readers.moment import JUST_BEFORE, Bound, For, Moment


class Reads(Protocol):
    """What amounts need of the reader: the text, what happened, conditions and times in this world."""

    def text_at(self, at: datetime) -> Text: ...
    def happenings(self, bound: Bound, kind: str, what: str) -> Iterator[Happening]: ...
    def effective(self, happening: Happening) -> bool: ...
    def versions(self, what: str) -> Iterator[tuple[tuple[datetime, Happening | None], ...]]: ...
    def holds(self, moment: Moment, condition: Condition) -> bool: ...
    def extents(self, moment: Moment, time: Time, began: datetime) -> Iterator[Extent]: ...
    def balance(self, name: str, at: datetime) -> Measure: ...
    def used(self, name: str, at: datetime) -> Measure: ...
    def committed(self, asked: Committed, what: For, bound: Bound) -> Measure: ...


@dataclass(frozen=True, slots=True)
class _Context:
    """Where a value is computed: for what, up to when, in which unit; `counted` is the event that is being counted."""

    text: Text
    what: For
    start: datetime | None  # of what it is for; None: it goes back to the beginning
    bound: Bound  # what happened up to here counts
    unit: str
    counted: Happening | None = None
    asked: datetime | None = None  # until when what the figure looks up later, such as a rate, is taken
    when_known: bool = False  # corrections count when they are known, and re-open nothing

    @property
    def at(self) -> datetime:
        return self.bound[0]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a figure: under one text, over one stretch of time."""

    start: datetime
    end: datetime
    text: Text
    amount: Amount
    value: Measure


class Amounts:
    """All figures in one world. A class only because figures are remembered: caps look at those before them."""

    def __init__(self, agreement: Agreement, reads: Reads) -> None:
        self.agreement = agreement
        self.reads = reads
        self._parts: dict[tuple[str, object, datetime, bool], tuple[Part, ...]] = {}
        self._ahead: dict[str, bool] = {}
        self._defined: dict[str, list[Amount]] = {}
        self._used: dict[tuple[int, datetime], _Used] = {}
        self._meant: dict[tuple[int, Bound], bool] = {}
        self._open: set[tuple[str, object, datetime, bool]] = set()

    # --- figures -----------------------------------------------------------------------------------------------------

    def figure(
        self, name: str, what: For, at: datetime, *, capped: bool = True, since: datetime | None = None
    ) -> Measure:
        """One figure of an amount: for a period or an event, or the only one, as it stands at an instant. It is nothing
        where no clause sets it then. `since`: only its parts from there on.
        """
        amount = self._by_any_text(name)
        if amount is None:
            return NotKnown((f"no clause sets `{name}`",))
        parts = [one for one in self.parts(name, what, at, capped=capped) if since is None or one.start >= since]
        whole = _in_unit(total(part.value for part in parts), parts[-1].amount if parts else amount)
        return _rounded(whole, parts[-1].amount) if parts else whole

    def _by_any_text(self, name: str) -> Amount | None:
        found = self._in_any_text().get(name)
        return found[-1] if found else None

    def _in_any_text(self) -> dict[str, list[Amount]]:
        """Every amount that some text defines, by its name, in order of effect."""
        if not self._defined:
            for clause in self.agreement.clauses():
                for one in clause.amounts:
                    self._defined.setdefault(one.name, []).append(one)
        return self._defined

    def parts(self, name: str, what: For, at: datetime, *, capped: bool = True) -> tuple[Part, ...]:
        """What a figure is made of, in order: one part, or one for each stretch of days over which it accrues alike."""
        until = min(at, what.period[1].end - TICK) if what.period else at
        if what.trigger is not None and not self._looks_ahead(name):
            until = what.trigger.extent.start  # an event's figure is what it was then, whenever it is asked
        key = (name, what.trigger.order if what.trigger else what.period, until, capped)
        if key not in self._parts:
            if key in self._open:
                amount = self._by_any_text(name)
                assert amount is not None, name
                return (
                    Part(until, until, self.reads.text_at(until), amount, NotKnown((f"`{name}` leans on itself",))),
                )
            self._open.add(key)
            try:
                self._parts[key] = tuple(self._made(name, what, until, capped=capped))
            finally:
                self._open.discard(key)
        return self._parts[key]

    def _looks_ahead(self, name: str) -> bool:
        """Whether an event's figure can become known only later: a rate of the end of its quarter."""
        if name not in self._ahead:
            values = (value for every in self._in_any_text().values() for one in every for value in one.values())
            self._ahead[name] = any(isinstance(one, Converted) for value in values for one in computed_within(value))
        return self._ahead[name]

    def _made(self, name: str, what: For, until: datetime, *, capped: bool) -> Iterator[Part]:
        text = self.reads.text_at(what.trigger.extent.start if what.trigger else until)
        accrues = what.period is not None and any(one.accrual for one in self._in_any_text().get(name, ()))
        free = self._accrued(name, what, until) if accrues else self._at_once(name, text, what, until)
        done: list[Part] = []
        for part in free:
            value = part.value
            context = self._context(part.text, what, until, part.amount.unit)
            for owner, limit in caps_on(name, part.text) if capped else ():
                value = self._capped(replace(part, value=value), owner, limit, what, done, context)
            value = value if part.amount.accrual else _rounded(_in_unit(value, part.amount), part.amount)
            done.append(replace(part, value=value))
        yield from done

    def _at_once(self, name: str, text: Text, what: For, until: datetime) -> Iterator[Part]:
        """The whole figure, taken at its event or at the end of its period."""
        found = text.amounts.get(name)
        if found is None or not self._applies(found[0], text, until):
            return
        amount = found[1]
        if amount.accrual is not None:
            why = f"`{name}` accrues by day, and is for no period that its sum is spread over"
            yield Part(until, until + TICK, text, amount, NotKnown((why,)))
            return
        end = what.period[1].end if what.period else what.trigger.extent.start + TICK if what.trigger else until + TICK
        yield Part(
            end - TICK,
            end,
            text,
            amount,
            self._with_floor(self._plain(amount, text, what, until), amount, text, what, until),
        )

    def _applies(self, clause: Clause, text: Text, at: datetime) -> bool:
        moment = Moment(text, at, (at, inf), None)
        return all(self.reads.holds(moment, guard.condition) for guard in clause.kept)

    def _with_floor(self, value: Measure, amount: Amount, text: Text, what: For, until: datetime) -> Measure:
        context = self._context(text, what, until, amount.unit)
        for limit in amount.limits:
            if limit.kind == "at least":
                value = greatest(value, self.value(limit.value, context))
        return value

    def _context(self, text: Text, what: For, until: datetime, unit: str) -> _Context:
        if what.trigger is not None:
            return _Context(text, what, what.trigger.extent.start, what.trigger.order, unit, what.trigger, until)
        return _Context(text, what, what.period[1].start if what.period else None, (until, inf), unit)

    def _plain(self, amount: Amount, text: Text, what: For, until: datetime) -> Measure:
        context = replace(self._context(text, what, until, amount.unit), when_known=amount.when_known)
        return (
            self._tiers(amount.value, context) if isinstance(amount.value, Tiers) else self.value(amount.value, context)
        )

    # --- accrual by day ----------------------------------------------------------------------------------------------

    def _accrued(self, name: str, what: For, until: datetime) -> Iterator[Part]:
        """The period's sum under each text, spread evenly over the period's days, for the days that have begun and on which
        the accrual was running when they began.
        """
        assert what.period is not None
        period = what.period[1]
        days = self.days(period.start, period.end)
        for start, end in pairwise(self._edges(name, period, until)):
            first = self._midnight_from(start)
            if first >= end or first > until:
                continue
            text = self.reads.text_at(first)
            found = text.amounts.get(name)
            if found is None or not self._applies(found[0], text, first) or not self._runs(found[1], text, first):
                continue
            last = min(end, self._midnight_from(until + TICK))
            count = self.days(first, self._midnight_from(last))
            whole = self._with_floor(self._plain(found[1], text, what, until), found[1], text, what, until)
            yield Part(start, end, text, found[1], scaled(whole, Fraction(count, days)))

    def accrued_by(self, name: str, what: For, at: datetime, by: datetime, since: datetime) -> Measure:
        """What a figure, as it stands at an instant, had accrued by another: each part from `since` on lies evenly on its
        days. No cap cuts it.
        """
        found: list[Measure] = []
        for part in self.parts(name, what, at, capped=False):
            first = self._midnight_from(part.start)
            whole, begun = (self.days(first, self._midnight_from(min(part.end, end + TICK))) for end in (at, by))
            if part.start >= since and whole:
                found.append(scaled(part.value, Fraction(max(min(begun, whole), 0), whole)))
        return total(found)

    def _edges(self, name: str, period: Extent, until: datetime) -> list[datetime]:
        """Where the accrual of a period may change: its own ends, a new text, the accrual's start and end, a cap's start."""
        edges = {period.start, period.end}
        edges |= {one.effective for one in self.agreement.instruments if period.start < one.effective < period.end}
        for edge in sorted(edges):
            text = self.reads.text_at(min(edge, until))
            if name not in text.amounts:
                continue
            amount, moment = text.amounts[name][1], Moment(text, until, (until, inf), None)
            times_ = [one.over.since for _, one in caps_on(name, text) if one.over and one.over.since is not None]
            times_ += [one for one in (amount.accrual.start, amount.accrual.end) if one] if amount.accrual else []
            for time in times_:
                found = next(self.reads.extents(moment, time, self.beginning()), None)
                edges |= (
                    {one for one in (found.start, found.end) if period.start < one < period.end} if found else set()
                )
        return sorted(edges)

    def _midnight_from(self, at: datetime) -> datetime:
        """The first start of a day at or after an instant."""
        day = at.astimezone(self.agreement.zone).date()
        start = whole_day(day, self.agreement.zone)
        return start.start if start.start >= at else start.end

    def _runs(self, amount: Amount, text: Text, day: datetime) -> bool:
        """Whether the accrual runs when a day begins. What ends it on a day of its own ends it with that day."""
        accrual = amount.accrual
        if accrual is None:
            return True
        moment = Moment(text, day, (day, inf), None)
        began = text.amounts[amount.name][0].began
        first = next(self.reads.extents(moment, accrual.start, began), None)
        if first is None or first.start > day:
            return False
        if accrual.end is None or isinstance(accrual.end, Unknown):
            return True
        end = next(self.reads.extents(moment, accrual.end, first.start), None)
        if end is None:
            return True
        named = isinstance(accrual.end, Fixed | OnDate)
        return day < (end.start if named and not accrual.end_included else end.end)

    # --- caps --------------------------------------------------------------------------------------------------------

    def _capped(
        self, part: Part, owner: Amount, limit: Limit, what: For, done: list[Part], context: _Context
    ) -> Measure:
        """What a cap leaves of a part: what was taken before it, within what the cap holds for, is used up."""
        most = self.value(limit.value, context)
        if limit.over is None:
            return _at_most(part.value, less(most, total(one.value for one in done)))
        window = self._cap_window(limit.over, part.end, context)
        if part.end <= window.start:
            return part.value
        names = order_of_use(owner, limit, context.text)
        mine = self._turn(what, names.index(part.amount.name), part.end)
        used = total(one.value for one in done if one.start >= window.start)
        key = id(limit), window.start
        done_before = self._used.get(key)
        if done_before is None or limit.over.kind == "any" or mine[0] - TICK > context.at:
            turns = [self._in_turn(name, place, window.start, context) for place, name in enumerate(names)]
            done_before = _Used(turns)
        if mine[0] - TICK <= context.at:  # while its period runs, what it shares the cap with still moves
            self._used[key] = done_before
        before = done_before.before(mine, lambda name, what: self._since(name, what, window.start, context.at))
        return _at_most(part.value, less(most, plus(used, before)))

    def _in_turn(self, name: str, place: int, start: datetime, context: _Context) -> Iterator["_Turn"]:
        """The figures of an amount from an instant on, one after the other."""
        for what in self.all_of(name, Extent(start, _FAR_AHEAD), context.text, (_FAR_AHEAD, inf)):
            yield self._turn(what, place, context.at), name, what

    def _since(self, name: str, what: For, start: datetime, at: datetime) -> Measure:
        return total(one.value for one in self.parts(name, what, at) if one.start >= start)

    def _turn(self, what: For, place: int, otherwise: datetime) -> "_Key":
        """When a figure is taken, and where it stands among those of one instant: for the order in which caps are used up."""
        if what.period is not None:
            return what.period[1].end, place, 0
        return (
            (what.trigger.extent.start + TICK, place, what.trigger.order[1]) if what.trigger else (otherwise, place, 0)
        )

    def _cap_window(self, over: Over, end: datetime, context: _Context) -> Extent:
        match over.kind:
            case "any":
                assert over.duration is not None
                return Extent(shift(self.agreement, instant(end), over.duration, -1).start, end)
            case "each":
                return self.period_of(over.period or "year", end - TICK)
            case "all":
                since = self._moment(over.since, context) if over.since is not None else None
                return Extent(since.start if since else self.beginning(), end)

    def beginning(self) -> datetime:
        """When the first text takes effect."""
        return min(one.effective for one in self.agreement.instruments)

    def all_of(self, name: str, window: Extent, text: Text, bound: Bound) -> Iterator[For]:
        """What an amount has figures for, within a window, in order."""
        found = text.amounts.get(name)
        each = found[1].each if found else None
        if each is None:
            yield For()
        elif each in self.agreement.periods:
            at = max(window.start, self.beginning())
            while at < window.end:
                period = self.period_of(each, at)
                if period.end > window.start:
                    yield For(period=(each, period))
                at = period.end
        else:
            for one in self.reads.happenings(bound, "event", each):
                if window.start <= one.extent.start < window.end and self.reads.effective(one):
                    yield For(trigger=one)

    def period_of(self, name: str, at: datetime) -> Extent:
        """The period of a name that an instant lies in."""
        declared = self.agreement.periods[name]
        return period_at(declared.start, declared.length, at, self.agreement.zone)[0]

    # --- tiers -------------------------------------------------------------------------------------------------------

    def _tiers(self, tiers: Tiers, context: _Context) -> Measure:
        low, high = self._measured(tiers.of, context)
        if isinstance(low, NotKnown) or isinstance(high, NotKnown):
            return high if isinstance(high, NotKnown) else low
        if tiers.how != "each part":
            return self._at_the_rate_reached(tiers, low, high, context)
        if isinstance(tiers.of, Fold) and context.counted is None and _looks_at(tiers.bands, tiers.of.event):
            return total(self._parts_of_each(tiers, tiers.of, low, context))
        return self._by_parts(tiers.bands, low.amount, high, context)

    def _measured(self, of: Computed, context: _Context) -> tuple[Measure, Measure]:
        """What the tiers are of, before and after what this figure is for."""
        after = self.value(of, replace(context, unit=ANY))
        if not any(isinstance(one, Fold) for one in computed_within(of)):
            return ZERO, after
        if context.what.trigger is not None:
            instant_, sequence = context.what.trigger.order
            return self.value(
                of, replace(context, unit=ANY, bound=(instant_, sequence - JUST_BEFORE), counted=None)
            ), after
        if context.start is None:
            return ZERO, after
        return self.value(of, replace(context, unit=ANY, bound=(context.start - TICK, inf))), after

    def _at_the_rate_reached(self, tiers: Tiers, low: Quantity, high: Quantity, context: _Context) -> Measure:
        for band in tiers.bands:
            bound = self.value(band.below, context) if band.below is not None else None
            if isinstance(bound, NotKnown):
                return bound
            if bound is None or high.amount < bound.amount:
                each = tiers.how == "all" and isinstance(tiers.of, Fold) and context.counted is None
                if each and isinstance(tiers.of, Fold) and _looks_at((band,), tiers.of.event):
                    fold = tiers.of
                    sizes = ((self._one(fold, one, context), replace(context, counted=one))
                             for one in self._counted(fold, context))  # fmt: skip
                    return total(self._rate_of_event(band, size, inner, Fraction(1)) for size, inner in sizes)
                part = Quantity(high.unit, high.amount - low.amount)
                return self._rate(band, part, context, whole=tiers.how == "row" or not isinstance(tiers.of, Fold))
        return ZERO

    def _by_parts(self, bands: tuple[Band, ...], low: Fraction, high: Quantity, context: _Context) -> Measure:
        found: Measure = ZERO
        below = Fraction(0)
        for band in bands:
            bound = self.value(band.below, context) if band.below is not None else None
            if isinstance(bound, NotKnown):
                return bound
            top = bound.amount if bound is not None else high.amount
            part = min(high.amount, top) - max(low, below)
            if part > 0:
                found = plus(found, self._rate(band, Quantity(high.unit, part), context, whole=False))
            below = top
        return found

    def _rate(self, band: Band, part: Quantity, context: _Context, *, whole: bool) -> Measure:
        """What a part of the measure comes to at a band's rate; `whole`: the band's value stands for all of it."""
        value = self.value(band.value, context)
        if whole or isinstance(value, NotKnown):
            return value
        if value.unit == PERCENT and part.unit in (NUMBER, ANY):
            return Quantity(PERCENT, value.amount * part.amount)
        return times(part, value)

    def _parts_of_each(self, tiers: Tiers, of: Fold, low: Quantity, context: _Context) -> Iterator[Measure]:
        """A rate that looks at each event: its share of the event that lies in each band."""
        reached = low.amount
        for one in self._counted(of, context):
            if context.start is not None and one.extent.start < context.start:
                continue
            size = self._one(of, one, context)
            if isinstance(size, NotKnown) or not size.amount:
                if isinstance(size, NotKnown):
                    yield size
                continue
            inner = replace(context, counted=one)
            below = Fraction(0)
            for band in tiers.bands:
                bound = self.value(band.below, inner) if band.below is not None else None
                top = bound.amount if isinstance(bound, Quantity) else reached + size.amount
                part = min(reached + size.amount, top) - max(reached, below)
                if part > 0:
                    yield self._rate_of_event(band, size, inner, part / size.amount)
                below = top
            reached += size.amount

    def _rate_of_event(self, band: Band, size: Measure, context: _Context, part: Fraction) -> Measure:
        """What a part of an event comes to: at a share, that of its size; else that part of the event's own value."""
        value = self.value(band.value, context)
        share = isinstance(value, Quantity) and value.unit == PERCENT
        return scaled(times(size, value) if share else value, part)

    # --- values ------------------------------------------------------------------------------------------------------

    def value_at(self, computed: Computed, what: For, moment: Moment, unit: str = ANY) -> Measure:
        """A computed value as a condition, a duty or a commitment reads it."""
        context = self._context(moment.text, what, moment.at, unit)
        return self.value(computed, replace(context, bound=moment.bound))

    def value(self, computed: Computed, context: "_Context") -> Measure:
        """A computed value where it stands."""
        match computed:
            case Rate(percent):
                return Quantity(PERCENT, Fraction(percent))
            case Unknown(why):
                return NotKnown((f"withheld: {why}",))
            case OfTrigger(event, path):
                return self._field(event, path, context)
            case PercentOf(rate, of):
                return times(self.value(of, context), Quantity(PERCENT, Fraction(rate)))
            case Fold():
                return self._fold(computed, context)
            case Arithmetic(operator, left, right):
                how = {"plus": plus, "less": less, "times": times}[operator]
                sides = replace(context, unit=ANY) if operator == "times" else context
                return how(self.value(left, sides), self.value(right, sides))
            case PickValue(which, values):
                found = [self.value(one, context) for one in values]
                best = found[0]
                for one in found[1:]:
                    best = greatest(best, one) if which == "greater" else least(best, one)
                return best
            case AmountOf(name):
                return self._other(name, context)
            case NumberOf(period):
                return Quantity(NUMBER, Fraction(self.number_of(period, self._inside(context))))
            case BalanceOf(account):
                return self.reads.balance(account, context.at)
            case UsedOf(account):
                return self.reads.used(account, context.at)
            case Committed():
                return self.reads.committed(computed, context.what, context.bound)
            case Converted():
                return self._converted(computed, context)
            case _:
                return quantity(computed)

    def _field(self, event: str, path: str, context: _Context) -> Measure:
        one = context.counted if context.counted and context.counted.what == event else context.what.trigger
        if one is None:
            return NotKnown((f"there is no {event} here whose {path} could be taken",))
        return self.recorded(one, path, context.unit)

    def _other(self, name: str, context: _Context) -> Measure:
        found = context.text.amounts.get(name)
        each = found[1].each if found else None
        if each is None:
            return self.figure(name, For(), context.at)
        if each in self.agreement.periods:
            same = context.what.period and context.what.period[0] == each
            period = (
                context.what.period[1] if same and context.what.period else self.period_of(each, self._inside(context))
            )
            return self.figure(name, For(period=(each, period)), context.at)
        one = context.counted or context.what.trigger
        if one is None or one.what != each:
            return NotKnown((f"`{name}` is for each {each}, and none is meant here",))
        return self.figure(name, For(trigger=one), context.at)

    def _inside(self, context: _Context) -> datetime:
        """An instant within what a figure is for."""
        return context.start if context.start is not None else context.at

    def number_of(self, period: str, at: datetime) -> int:
        """The number of the period that an instant lies in, counted from 1 at the declared first day."""
        walked, number = whole_day(self.agreement.periods[period].start, self.agreement.zone).start, 0
        while walked <= at:
            number += 1
            walked = self.period_of(period, walked).end
        return number

    def days(self, start: datetime, end: datetime) -> int:
        """How many days lie between two midnights."""
        zone = self.agreement.zone
        return (end.astimezone(zone).date() - start.astimezone(zone).date()).days

    def _converted(self, computed: Converted, context: _Context) -> Measure:
        value = self.value(computed.value, replace(context, unit=ANY))
        if isinstance(value, NotKnown) or value.unit in (ANY, computed.to):
            return value
        if value.unit != computed.of:
            return NotKnown((f"it is in {value.unit}, and `{computed.rate}` turns {computed.of} into {computed.to}",))
        on = self._moment(computed.on, context)
        day = on.start.astimezone(self.agreement.zone).date().isoformat() if on else "then"
        until = context.asked or context.at
        if on is None or on.start > until:
            return NotKnown((f"`{computed.rate}` is taken on {day}, which has not come",))
        found = list(self.reads.happenings((min(on.end - TICK, until), inf), "fact", computed.rate))
        if not found:
            return NotKnown((f"no rate `{computed.rate}` is on record for {day}",))
        rate = found[-1].values["value"]
        assert isinstance(rate, Decimal), computed.rate
        return Quantity(computed.to, value.amount * Fraction(rate))

    def recorded(self, one: Happening, path: str, unit: str) -> Measure:
        """A field of an event; in the unit that is wanted, where one is."""
        value: Value | None = one.values.get(path)
        if value is None:
            return NotKnown((f"{one.what} ({one.label}) does not say its {path}",))
        if not isinstance(value, Money | Decimal):
            return NotKnown((f"{path} of {one.what} ({one.label}) is no amount",))
        if isinstance(value, Money) and unit not in (ANY, NUMBER, PERCENT, value.currency):
            return NotKnown(
                (f"{one.what} ({one.label}) is in {value.currency}, and this is in {unit}: no rate is declared",)
            )
        if isinstance(value, Decimal) and self._is_share(one.what, path):
            return Quantity(PERCENT, Fraction(value))
        return quantity(value)

    def _is_share(self, what: str, path: str) -> bool:
        """Whether a field holds percentages: on record 50% is 50, and half of what it multiplies."""
        happening = self.agreement.events.get(what) or self.agreement.actions.get(what)
        field = happening.fields.get(path) if happening else None
        return field is not None and isinstance(field.type, Percentage)

    # --- sums over what happened -------------------------------------------------------------------------------------

    def _fold(self, fold: Fold, context: _Context) -> Measure:
        if not fold.event:
            return self._over_periods(fold, context)
        counted = self._counted(fold, context)
        if fold.how == "sum" and context.when_known and context.what.period is not None:
            return plus(self._as_first_known(fold, counted, context), self._corrections(fold, context))
        if fold.how == "count":
            return Quantity(NUMBER, Fraction(len(counted)))
        found = [self._one(fold, one, context) for one in counted]
        return self._folded(fold, found, fold.event)

    def _folded(self, fold: Fold, found: list[Measure], what: str) -> Measure:
        if fold.how in ("first", "last", "average") and not found:
            return NotKnown((f"there is no {what} yet",))
        match fold.how:
            case "first":
                return found[0]
            case "last":
                return found[-1]
            case "average":
                return scaled(total(found), Fraction(1, len(found)))
            case _:
                return total(found)

    def _over_periods(self, fold: Fold, context: _Context) -> Measure:
        """A sum, average, first or last over the figures of an amount's periods that are over."""
        assert fold.amount is not None
        window = self._window(fold, context)
        whole = Extent(max(window.start, self.beginning()), window.end)
        found = [
            self.figure(fold.amount, what, context.at)
            for what in self.all_of(fold.amount, whole, context.text, context.bound)
            if what.period is not None and window.start <= what.period[1].start and what.period[1].end <= window.end
        ]
        return self._folded(fold, found, fold.amount)

    def _as_first_known(self, fold: Fold, counted: list[Happening], context: _Context) -> Measure:
        """The sum over what was never corrected, or was so before its period was over."""
        late = {one.order for versions in self.reads.versions(fold.event) for known, one in versions[1:]
                if one is not None and known >= self._end_of_period(versions, context)}  # fmt: skip
        return total(self._one(fold, one, context) for one in counted if one.order not in late)

    def _corrections(self, fold: Fold, context: _Context) -> Measure:
        """What was corrected after its period was over: first as it was known then, and each difference when it came."""
        window, found = self._window(fold, context), list[Measure]()
        for versions in self.reads.versions(fold.event):
            over = self._end_of_period(versions, context)
            said: Measure = ZERO
            if not any(known >= over for known, _ in versions[1:]):
                continue
            for known, one in versions:
                meant = one is not None and self.reads.effective(one) and self._is_meant(fold.where, one, context)
                now = self._one(fold, one, context) if one is not None and meant else ZERO
                first = next(one for _, one in versions if one is not None)
                when = first.extent.start if known < over else known
                if window.start <= when < window.end and when <= context.at:
                    found.append(less(now, said))
                said = now
        return total(found)

    def _end_of_period(self, versions: tuple[tuple[datetime, Happening | None], ...], context: _Context) -> datetime:
        """When the period is over in which a corrected event lay at first."""
        assert context.what.period is not None
        first = next(one for _, one in versions if one is not None)
        return self.period_of(context.what.period[0], first.extent.start).end

    def _one(self, fold: Fold, one: Happening, context: _Context) -> Measure:
        """What one event adds."""
        if fold.amount is not None:
            return self.figure(fold.amount, For(trigger=one), context.at)
        return (
            self.recorded(one, fold.path or "", context.unit) if fold.how != "count" else Quantity(NUMBER, Fraction(1))
        )

    def _counted(self, fold: Fold, context: _Context) -> list[Happening]:
        window = self._window(fold, context)
        found = [
            one
            for one in self.reads.happenings(context.bound, "event", fold.event)
            if window.start <= one.extent.start < window.end
        ]
        return [one for one in found if self.reads.effective(one) and self._is_meant(fold.where, one, context)]

    def events(self, fold: Fold, text: Text, bound: Bound) -> list[Happening]:
        """Everything up to a bound that a sum would count, in order."""
        return self._counted(fold, _Context(text, For(), None, bound, ANY))

    def value_of(self, fold: Fold, one: Happening, unit: str, at: datetime) -> Measure:
        """What one event adds to a sum."""
        text = self.reads.text_at(one.extent.start)
        return self._one(fold, one, _Context(text, For(), None, (at, inf), unit))

    def _is_meant(self, where: Condition | None, one: Happening, context: _Context) -> bool:
        if where is None:
            return True
        key = id(where), one.order
        if key not in self._meant:  # an event is meant by what held when it happened
            moment = Moment(context.text, one.extent.start, one.order, None, one.label, For(one))
            self._meant[key] = self.reads.holds(moment, where)
        return self._meant[key]

    def _window(self, fold: Fold, context: _Context) -> Extent:
        end = context.at + TICK
        if context.what.period is not None:
            end = min(end, context.what.period[1].end)
        match fold.window:
            case None:
                return Extent(_FAR_BACK, end)
            case InPeriod(name):
                same = context.what.period and context.what.period[0] == name
                period = (
                    context.what.period[1]
                    if same and context.what.period
                    else self.period_of(name, self._inside(context))
                )
                return Extent(period.start, min(period.end, end))
            case InAny(duration):
                return Extent(shift(self.agreement, instant(end), duration, -1).start, end)
            case SinceTime(time):
                since = self._moment(time, context)
                return Extent(since.start if since else end, end)

    def moment(self, time: Time, text: Text, at: datetime) -> Extent | None:
        """A time as no figure in particular means it."""
        return self._moment(time, _Context(text, For(), None, (at, inf), ANY))

    def _moment(self, time: Time, context: _Context) -> Extent | None:
        """A time as a figure means it: its own event, its own period."""
        match time:
            case When(event):
                one = context.counted or context.what.trigger
                if one is not None and one.what == event:
                    return one.extent
            case Edge(edge, name) if name != "agreement":
                declared = self.agreement.periods[name]
                period, last = period_at(declared.start, declared.length, self._inside(context), self.agreement.zone)
                first = period.start.astimezone(self.agreement.zone).date()
                return whole_day(first if edge == "start" else last, self.agreement.zone)
            case Shifted(duration, sign, base):
                found = self._moment(base, context)
                return shift(self.agreement, found, duration, sign) if found else None
            case _:
                pass
        moment = Moment(context.text, context.at, context.bound, None, None, context.what)
        return next(self.reads.extents(moment, time, self.beginning()), None)


_FAR_BACK = datetime.min.replace(tzinfo=UTC)
_FAR_AHEAD = datetime(9990, 1, 1, tzinfo=UTC)


_Key = tuple[datetime, int, float]
_Turn = tuple[_Key, str, For]


class _Used:
    """How much of a cap was used up before each figure that shares it, summed once, in the order of use."""

    def __init__(self, turns: list[Iterator[_Turn]]) -> None:
        self._turns = merge(*turns, key=lambda turn: turn[0])
        self._next = next(self._turns, None)
        self._keys: list[_Key] = []
        self._sums: list[Measure] = [ZERO]

    def before(self, mine: _Key, value: Callable[[str, For], Measure]) -> Measure:
        """What was used before a place in that order."""
        while self._next is not None and self._next[0] < mine:
            (key, name, what), self._next = self._next, next(self._turns, None)
            found = value(name, what)
            self._keys.append(key)
            self._sums.append(plus(self._sums[-1], found))
        return self._sums[bisect_left(self._keys, mine)]


def _at_most(value: Measure, left: Measure) -> Measure:
    """What a cap leaves; it takes nothing from what is below zero anyway."""
    room = greatest(left, ZERO)
    return value if isinstance(value, Quantity) and value.amount < 0 else least(value, room)


def leans_on_record(computed: Computed, text: Text, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a value can change while its period runs: whether anything in it is counted."""
    for one in computed_within(computed):
        match one:
            case Fold() | BalanceOf() | UsedOf() | Committed():
                return True
            case AmountOf(name) if name in text.amounts and name not in seen:
                amount = text.amounts[name][1]
                if amount.accrual or any(leans_on_record(v, text, seen | {name}) for v in amount.values()):
                    return True
            case _:
                pass
    return False


def caps_on(name: str, text: Text) -> Iterator[tuple[Amount, Limit]]:
    """The caps on an amount: its own, and those of others that it shares."""
    for _, amount in text.amounts.values():
        for limit in amount.limits:
            if limit.kind == "at most" and (amount.name == name or name in limit.shared_with):
                yield amount, limit


def order_of_use(owner: Amount, limit: Limit, text: Text) -> tuple[str, ...]:
    """In which order the amounts that share a cap use it up on one day: the one that states it first; where they all do, as
    they stand in the text.
    """
    names = tuple(dict.fromkeys((owner.name, *limit.shared_with)))
    back = [
        name
        for name in names
        if name in text.amounts and any(owner.name in one.shared_with for one in text.amounts[name][1].limits)
    ]
    return tuple(name for name in text.amounts if name in names) if back else names


def _looks_at(bands: tuple[Band, ...], event: str) -> bool:
    """Whether a rate looks at the fields of each event that is counted."""
    within = (one for band in bands for one in computed_within(band.value))
    return any(isinstance(one, OfTrigger) and one.event == event for one in within)


def _in_unit(value: Measure, amount: Amount) -> Measure:
    """The figure in the amount's unit."""
    if isinstance(value, NotKnown):
        return value
    if value.unit not in (ANY, amount.unit):
        return NotKnown((f"it comes to {value.unit}, and `{amount.name}` is in {amount.unit}",))
    return Quantity(amount.unit, value.amount)


def _rounded(value: Measure, amount: Amount) -> Measure:
    """As the text says, and only as it says."""
    if isinstance(value, NotKnown) or amount.rounding is None:
        return value
    return Quantity(value.unit, rounded(value.amount, amount.rounding.how, Fraction(amount.rounding.to)))
