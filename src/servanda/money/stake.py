"""Stake: who holds what of a company on a day, as a fold of events, and percentages that always name their basis.

Nothing is kept but the events; a table of holdings is computed from them and never changed by hand. A figure that
someone reports is compared with the table and answered, with what would explain a difference; it changes nothing.

All arithmetic is exact. Shares, ratios and percentages are `Fraction`: a round of 110 at a price of 0.73 issues
150.684931… shares, which no decimal can hold. Money and reported percentages are `Decimal`, since the digits that
were written (27 or 27.0) say how exactly they were meant. A float appears nowhere.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from itertools import groupby
from math import ceil, floor
from typing import Final, Literal, NoReturn, assert_never

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.diagnostics.suggest import did_you_mean

Kind = Literal["common", "preferred", "option", "warrant", "convertible", "pool"]
Rounding = Literal["exact", "down", "up", "nearest"]  # to whole shares; `nearest` takes a half up

UNGRANTED: Final = "(not granted)"  # stands in the table as the holder of what is left in a pool
SHARES: Final[tuple[Kind, ...]] = ("common", "preferred")
HELD: Final[tuple[Kind, ...]] = (*SHARES, "option", "warrant", "convertible")


class Basis(Enum):
    """What a percentage counts. Sources use these names loosely, so every figure also lists the classes it counted."""

    OUTSTANDING = "outstanding"  # issued shares, one for one
    AS_CONVERTED = "as-converted"  # issued shares, each as the shares it converts into
    AS_CONVERTED_DILUTED = "as-converted diluted"  # and options and warrants in somebody's hands
    FULLY_DILUTED = "fully diluted without the pool"  # and convertibles
    FULLY_DILUTED_WITH_POOL = "fully diluted with the pool"  # and what the pools may still grant


BASES: Final[Mapping[str, Basis]] = {  # by the names that an agreement gives them
    **{basis.value.replace("-", "_").replace(" ", "_"): basis for basis in Basis},
    "fully_diluted": Basis.FULLY_DILUTED,
    "fully_diluted_with_pool": Basis.FULLY_DILUTED_WITH_POOL,
}

_COUNTS: Final[Mapping[Basis, tuple[Kind, ...]]] = {
    Basis.OUTSTANDING: SHARES,
    Basis.AS_CONVERTED: SHARES,
    Basis.AS_CONVERTED_DILUTED: (*SHARES, "option", "warrant"),
    Basis.FULLY_DILUTED: HELD,
    Basis.FULLY_DILUTED_WITH_POOL: (*HELD, "pool"),
}


@dataclass(frozen=True, slots=True)
class SecurityClass:
    """A class of shares, of rights to shares, or a pool they are granted from.

    `ratio` is how many shares of `converts_into` one of this class becomes; for a convertible, how many one unit of
    money becomes. It is None while nobody can say, as for a SAFE before its round: figures then name the class as
    uncounted on every basis that would need the number.
    """

    name: str
    kind: Kind
    converts_into: str | None = None
    ratio: Fraction | None = Fraction(1)


# ---- events ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened on a day. `source` says who tells it, `place` where it is written, if in a file."""

    on: date
    source: str
    place: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClass(Event):
    security: SecurityClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement(Event):
    """Some of a class comes to a holder, leaves or changes. The quantity of a convertible is its units of money."""

    holder: str
    security: str
    quantity: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue(Movement):
    """Shares or convertibles; `pool` is the pool that gives the shares, if one does."""

    pool: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant(Movement):
    """Options or warrants."""

    pool: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(Movement):
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel(Movement):
    """A cancellation, or a repurchase by the company; `to_pool` is where the shares become available again."""

    repurchased: bool = False
    to_pool: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Convert(Movement):
    """`into` says what the class leaves open; `received` is the number on record, if not left to ratio and rounding."""

    rounding: Rounding
    into: str | None = None
    received: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise(Movement):
    """Options or warrants become shares; a net exercise says fewer as `received`."""

    rounding: Rounding = "exact"
    into: str | None = None
    received: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Split(Event):
    """`ratio` new shares for one old, in one class or in every one. What converts into the class moves with it."""

    ratio: Fraction
    security: str | None = None
    rounding: Rounding = "exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRatio(Event):
    """Another conversion ratio, as after an anti-dilution adjustment."""

    security: str
    ratio: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolChange(Event):
    """Shares added to what a pool may still grant, or taken away where negative."""

    pool: str
    change: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Event):
    """New money for new shares of one class; whoever is not among `investors` does not participate.

    The price is the pre-money valuation over the shares counted on `basis` the moment before. A stated `price` must
    be that, rounded to its own digits, and is then what is paid. All money is in one currency.
    """

    security: str
    pre_money: Decimal
    basis: Basis
    investors: tuple[tuple[str, Decimal], ...]
    price: Decimal | None = None
    rounding: Rounding = "exact"


_Giving = Convert | Exercise | Split | Round
AnyEvent = NewClass | Issue | Grant | Transfer | Cancel | Convert | Exercise | Split | NewRatio | PoolChange | Round


# ---- holdings -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Holding:
    holder: str
    security: str
    quantity: Fraction


@dataclass(frozen=True, slots=True)
class Given:
    """Shares that an event gave to a holder. `exact` is what the ratio or the price makes of it, before any rounding, and
    None where only the record says the number; `in_lieu` is the part of a share to be paid in cash.
    """

    event: Convert | Exercise | Split | Round
    holder: str
    security: str
    exact: Fraction | None
    given: Fraction
    in_lieu: Fraction


@dataclass(frozen=True, slots=True)
class Holdings:
    """The table at the end of a day. `holders` are all who have held anything by then; `events` has later ones too."""

    at: date
    classes: tuple[SecurityClass, ...]
    table: tuple[Holding, ...]
    holders: tuple[str, ...]
    given: tuple[Given, ...]
    events: tuple[AnyEvent, ...]

    @property
    def rounded(self) -> tuple[Given, ...]:
        """Where the shares given are not exactly those computed."""
        return tuple(one for one in self.given if one.exact not in (None, one.given))


def holdings_at(events: Iterable[AnyEvent], at: date) -> Holdings:
    """Who holds what at the end of that day. Events of one day happen in the order given.

    Raises `Refused` at the first event that cannot have happened, naming it.
    """
    ordered = tuple(sorted(events, key=lambda event: event.on))
    last = Holdings(at, (), (), (), (), ordered)
    for last in _days(ordered, until=at):  # noqa: B007 only the last day is wanted
        pass
    return replace(last, at=at)


def after_round(holdings: Holdings, new: Round) -> Holdings:
    """The holdings as they would be after one more round; `holdings` and its events stay as they are."""
    if new.on < holdings.at:
        _refuse(new, "a round cannot be tried on holdings of a later day", f"The holdings are those of {holdings.at}.")
    return holdings_at((*(event for event in holdings.events if event.on <= holdings.at), new), new.on)


def price_of(holdings: Holdings, new: Round) -> Fraction:
    """What one new share of that round would cost. Raises `Refused` as `after_round` does."""
    classes = {each.name: each for each in holdings.classes}
    security = _class(_Table({}, classes), new, new.security, *SHARES)
    return _price(classes, (((row.holder, row.security), row.quantity) for row in holdings.table), new, security)


def _days(ordered: tuple[AnyEvent, ...], until: date) -> Iterator[Holdings]:
    """The holdings at the end of every day on which something happened."""
    table = _Table({event.security.name: event.on for event in ordered if isinstance(event, NewClass)})
    for day, events in groupby((event for event in ordered if event.on <= until), key=lambda event: event.on):
        for event in events:
            _apply(table, event)
        rows = sorted(Holding(*key, quantity) for key, quantity in table.held.items() if quantity)
        holders = tuple(sorted({holder for holder, _ in table.held}))
        yield Holdings(day, tuple(table.classes.values()), tuple(rows), holders, tuple(table.given), ordered)


# ---- the fold -------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Table:
    begins: Mapping[str, date]
    classes: dict[str, SecurityClass] = field(default_factory=dict[str, SecurityClass])
    held: dict[tuple[str, str], Fraction] = field(default_factory=dict[tuple[str, str], Fraction])
    given: list[Given] = field(default_factory=list[Given])


def _apply(table: _Table, event: AnyEvent) -> None:
    if isinstance(event, Movement):
        _positive(event, event.quantity, "a quantity")
    match event:
        case NewClass():
            _begin(table, event)
        case Issue():
            _class(table, event, event.security, *SHARES, "convertible")
            _fill(table, event, event.pool, -event.quantity)
            _add(table, event, event.holder, event.security, event.quantity)
        case Grant():
            _class(table, event, event.security, "option", "warrant")
            _fill(table, event, event.pool, -event.quantity)
            _add(table, event, event.holder, event.security, event.quantity)
        case Transfer():
            _class(table, event, event.security, *HELD)
            _add(table, event, event.holder, event.security, -event.quantity)
            _add(table, event, event.to, event.security, event.quantity)
        case Cancel():
            _class(table, event, event.security, *HELD)
            _add(table, event, event.holder, event.security, -event.quantity)
            _fill(table, event, event.to_pool, event.quantity)
        case Convert():
            _turn(table, event, _class(table, event, event.security, *SHARES, "convertible"))
        case Exercise():
            _turn(table, event, _class(table, event, event.security, "option", "warrant"))
        case Split():
            shares = [name for name, each in table.classes.items() if each.kind in SHARES]
            for name in shares if event.security is None else [event.security]:
                _split(table, event, _class(table, event, name, *SHARES))
        case NewRatio():
            security = _class(table, event, event.security, *SHARES, "convertible")
            if security.converts_into is None:
                _refuse(event, f"`{security.name}` does not convert", "So it can have no ratio.")
            table.classes[security.name] = replace(security, ratio=_positive(event, event.ratio, "a ratio"))
        case PoolChange():
            _fill(table, event, event.pool, event.change)
        case Round():
            _round(table, event, _class(table, event, event.security, *SHARES))
        case _:
            assert_never(event)


def _begin(table: _Table, event: NewClass) -> None:
    new = event.security
    if new.name in table.classes:
        _refuse(event, f"`{new.name}` is a class already", "Two classes of one name could not be told apart.")
    if new.converts_into is not None:
        _class(table, event, new.converts_into, *SHARES)
    elif new.kind not in SHARES and new.ratio is not None:
        _refuse(event, f"`{new.name}` has a ratio, but nothing to become", "A ratio counts shares of some class.")
    if new.ratio is not None:
        _positive(event, new.ratio, "a ratio")
    table.classes[new.name] = new


def _class(table: _Table, event: AnyEvent, name: str, *kinds: Kind) -> SecurityClass:
    """The class of that name, if it exists by now and is of one of these kinds."""
    found = table.classes.get(name)
    if found is None:
        begins, near = table.begins.get(name), did_you_mean(name, table.classes)
        why = f"It begins on {begins}." if begins else f"Did you mean `{near[0]}`?" if near else "No event begins it."
        _refuse(event, f"there is no class `{name}` yet", why)
    if found.kind not in kinds:
        why = f"It is of the kind {found.kind}; what happened takes {' or '.join(kinds)}."
        _refuse(event, f"`{name}` is not of a kind to which this happens", why)
    return found


def _add(table: _Table, event: AnyEvent, holder: str, security: str, change: Fraction) -> None:
    has = table.held.get((holder, security), Fraction(0))
    if has + change < 0:
        who = "the pool" if holder == UNGRANTED else f"`{holder}`"
        _refuse(event, f"{who} has too few of `{security}`", f"It takes {shown(-change)}; there are {shown(has)}.")
    table.held[holder, security] = has + change


def _fill(table: _Table, event: AnyEvent, pool: str | None, change: Fraction) -> None:
    if pool is not None:
        _class(table, event, pool, "pool")
        _add(table, event, UNGRANTED, pool, change)


def _turn(table: _Table, event: Convert | Exercise, security: SecurityClass) -> None:
    into = event.into or security.converts_into
    if into is None:
        _refuse(event, f"`{security.name}` does not convert", "Neither its class nor this event says into what.")
    _class(table, event, into, *SHARES)
    known = security.ratio if into == security.converts_into else None
    exact = None if known is None else event.quantity * known
    given = rounded(exact, event.rounding) if event.received is None and exact is not None else event.received
    if given is None:
        _refuse(event, f"nobody says how many of `{into}` result", "There is neither a ratio nor a number on record.")
    if given < 0:
        _refuse(event, "a quantity cannot be negative", f"It is {shown(given)}.")
    _add(table, event, event.holder, security.name, -event.quantity)
    _add(table, event, event.holder, into, given)
    _note(table, event, event.holder, into, exact, given)


def _note(table: _Table, event: _Giving, holder: str, security: str, exact: Fraction | None, given: Fraction) -> None:
    # Only what rounding down takes is paid out; a larger gap is a net exercise or another bargain.
    gap = Fraction(0) if exact is None or event.rounding != "down" else exact - given
    table.given.append(Given(event, holder, security, exact, given, gap if 0 < gap < 1 else Fraction(0)))


def _split(table: _Table, event: Split, security: SecurityClass) -> None:
    """Rights counted in shares of the class multiply with it; rights that say a ratio get another ratio."""
    _positive(event, event.ratio, "a ratio")
    for name, other in tuple(table.classes.items()):
        over = other.converts_into == security.name
        if other is security or (over and other.kind in ("option", "warrant", "pool")):
            for holder, has in [(key[0], has) for key, has in table.held.items() if key[1] == name]:
                table.held[holder, name] = rounded(has * event.ratio, event.rounding)
                _note(table, event, holder, name, has * event.ratio, table.held[holder, name])
        elif over and other.ratio is not None:
            table.classes[name] = replace(other, ratio=other.ratio * event.ratio)
    if security.converts_into is not None and security.ratio is not None:
        table.classes[security.name] = replace(security, ratio=security.ratio / event.ratio)


def _round(table: _Table, event: Round, security: SecurityClass) -> None:
    price = _price(table.classes, table.held.items(), event, security)
    for investor, money in event.investors:
        shares = _positive(event, Fraction(money), "an investment") / price
        given = rounded(shares, event.rounding)
        _add(table, event, investor, security.name, given)
        _note(table, event, investor, security.name, shares, given)


def _price(
    classes: Mapping[str, SecurityClass], held: Iterable[tuple[tuple[str, str], Fraction]], event: Round,
    security: SecurityClass,
) -> Fraction:  # fmt: skip
    """What one new share costs: the valuation over what is counted the moment before, or the price that is stated."""
    weights = _weights(classes, event.basis)
    before = sum((has * (weights.get(name) or 0) for (_, name), has in held), Fraction(0))
    weight = weights[security.name]
    if not before or weight is None:
        _refuse(event, f"no price follows {event.basis.value}", "No shares are counted before, or not the new ones.")
    price = _positive(event, Fraction(event.pre_money), "a valuation") / before * weight
    if event.price is None:
        return price
    stated = _positive(event, Fraction(event.price), "a price")
    if abs(stated - price) > _unit(event.price) / 2:
        why = f"{event.pre_money} over {shown(before)} shares {event.basis.value} is {shown(price)} a share."
        _refuse(event, f"a price of {event.price} does not follow from the valuation", why)
    return stated


def _positive(event: AnyEvent, number: Fraction, named: str) -> Fraction:
    if number <= 0:
        _refuse(event, f"{named} must be more than nothing", f"It is {shown(number)}.")
    return number


def _refuse(event: AnyEvent, title: str, why: str) -> NoReturn:
    word = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(event).__name__).lower()
    raise Refused([
        Diagnostic(
            "impossible-event", title, event.place, f"this {word}",
            why=f"The {word} of {event.on} ({event.source}) cannot have happened so. {why}",
            help="correct the event, or add the one before it that is missing.",
        )
    ])  # fmt: skip


# ---- percentages ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Figure:
    """A holder's part on one basis: `numerator` of `denominator` shares, counted over the classes `included`.

    `uncounted` names the classes that belong to the basis and are held, but whose number of shares nobody can say.
    """

    holder: str
    basis: Basis
    at: date
    numerator: Fraction
    denominator: Fraction
    included: tuple[str, ...]
    uncounted: tuple[str, ...]

    @property
    def share(self) -> Fraction:
        """The part of the whole, from 0 to 1, exact."""
        return self.numerator / self.denominator

    def percent(self, places: int = 2) -> Decimal:
        """The percentage with that many decimals, a half rounded up."""
        return Decimal(rounded(self.share * 100 * Fraction(10) ** places, "nearest").numerator).scaleb(-places)

    def words(self) -> str:
        """`23.46% as-converted on 2026-05-01 (270 of 1,150.6849: common)`"""
        count = f"{shown(self.numerator)} of {shown(self.denominator)}"
        without = f"; not counted: {', '.join(self.uncounted)}" if self.uncounted else ""
        return f"{self.percent()}% {self.basis.value} on {self.at} ({count}: {', '.join(self.included)}{without})"


def percentage(holdings: Holdings, holder: str, basis: Basis) -> Figure:
    """A holder's part on that basis. Raises `Refused` if nobody of that name ever held anything, or nothing counts."""
    if holder not in holdings.holders:
        near = did_you_mean(holder, holdings.holders)
        hint = f"did you mean `{near[0]}`?" if near else "give the name as the events write it."
        _no_figure(f"`{holder}` has never held anything", f"No event up to {holdings.at} names this holder.", hint)
    weights = _weights({each.name: each for each in holdings.classes}, basis)
    counted = [(row, row.quantity * weight) for row in holdings.table if (weight := weights.get(row.security))]
    whole = sum((shares for _, shares in counted), Fraction(0))
    if not whole:
        why = f"On {holdings.at} there is nothing to have a part of."
        _no_figure(f"no shares are counted {basis.value}", why, "ask for another basis or another day.")
    part = sum((shares for row, shares in counted if row.holder == holder), Fraction(0))
    held = {row.security for row in holdings.table} & weights.keys()
    included = tuple(name for name in weights if name in held and weights[name] is not None)
    uncounted = tuple(name for name in weights if name in held and weights[name] is None)
    return Figure(holder, basis, holdings.at, part, whole, included, uncounted)


def _weights(classes: Mapping[str, SecurityClass], basis: Basis) -> dict[str, Fraction | None]:
    """For every class of the basis: how many shares one of it counts as, or None where nobody can say."""
    counted = [each for each in classes.values() if each.kind in _COUNTS[basis]]
    return {each.name: Fraction(1) if basis is Basis.OUTSTANDING else _weight(classes, each) for each in counted}


def _weight(classes: Mapping[str, SecurityClass], security: SecurityClass) -> Fraction | None:
    if security.ratio is None or security.converts_into is None:
        return None if security.ratio is None else Fraction(1)
    further = _weight(classes, classes[security.converts_into])  # a class begins after its target: no circles
    return None if further is None else security.ratio * further


def _no_figure(title: str, why: str, hint: str) -> NoReturn:
    raise Refused([Diagnostic("no-figure", title, why=why, help=hint)])


# ---- reported figures -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reported:
    """A percentage that somebody states, with the digits they wrote; `approximate` is their "about".

    `without` are the sources of events that the figure says it leaves aside ("excluding recent funding rounds").
    """

    holder: str
    percent: Decimal
    basis: Basis
    at: date
    source: str
    approximate: bool = False
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """What would explain a difference: tried, and found to fit. It is a candidate, not a finding."""

    what: Literal["rounding", "basis", "pool", "date", "round"]
    figure: Figure
    words: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """`figure` is what the events give; `difference` (reported less figure) and `tolerance` are percentage points."""

    reported: Reported
    figure: Figure
    difference: Fraction
    tolerance: Fraction
    reasons: tuple[Reason, ...]
    tried: tuple[str, ...] = ()  # what `reasons` was looked for among, in words; nothing where the figure agrees

    @property
    def agrees(self) -> bool:
        """Whether the figure lies within what the reported digits leave open."""
        return abs(self.difference) <= self.tolerance

    def words(self) -> str:
        """The answer in a few sentences; a tolerance widened for "about" is said."""
        about = self.reported.approximate
        told = f"{self.reported.source} reports {'about ' if about else ''}{self.reported.percent}%"
        verdict = "agrees" if self.agrees else "does not reconcile"
        within = f"{shown(self.tolerance)} point{'s' if self.tolerance != 1 else ''}"
        within += ", a whole unit of the last digit for “about”" if about else ""
        reasons = "".join(f" It would fit {reason.words}." for reason in self.reasons)
        if self.tried and not self.reasons:
            reasons = f" Tried, and none fits: {'; '.join(self.tried)}."
        return f"{told}; the events give {self.figure.words()}. It {verdict} (within {within}).{reasons}"


def reconcile(reported: Reported, holdings: Holdings) -> Reconciliation:
    """Compares a reported figure with the events behind `holdings`, on the day and basis that the report names.

    Half a unit of the last digit is left open either way, a whole unit for "about". Where the figures differ, other
    bases, days and rounds are tried. Nothing is altered. Raises `Refused` as `percentage` and `holdings_at` do.
    """
    if not reported.percent.is_finite():
        _no_figure(f"{reported.percent} is no percentage", "A figure is compared as a number.", "give its digits.")
    for source in set(reported.without) - {event.source for event in holdings.events}:
        _no_figure(f"no event comes from `{source}`", "So it cannot be left aside.", "name the source of an event.")
    now = holdings_at((event for event in holdings.events if event.source not in reported.without), reported.at)
    figure = percentage(now, reported.holder, reported.basis)
    tolerance = _unit(reported.percent) / (1 if reported.approximate else 2)
    answer = Reconciliation(reported, figure, Fraction(reported.percent) - figure.share * 100, tolerance, ())
    if answer.agrees:
        return answer
    return replace(answer, reasons=tuple(_reasons(answer, now)), tried=tuple(_tried(answer, now)))


def _reasons(answer: Reconciliation, now: Holdings) -> Iterator[Reason]:
    reported = answer.reported

    def tried(holdings: Callable[[], Holdings], basis: Basis = reported.basis) -> Figure | None:
        try:
            figure = percentage(holdings(), reported.holder, basis)
        except Refused:  # without this round a later event is impossible, or the holder had nothing on that day
            return None
        return figure if abs(Fraction(reported.percent) - figure.share * 100) <= answer.tolerance else None

    if abs(answer.difference) <= 2 * answer.tolerance and not reported.approximate:
        yield Reason("rounding", answer.figure, "if its last digit was cut off, or rounded the other way")
    pools = {Basis.FULLY_DILUTED, Basis.FULLY_DILUTED_WITH_POOL}
    for basis in Basis:
        if basis is not reported.basis and (figure := tried(lambda: now, basis)):
            yield Reason("pool" if {basis, reported.basis} == pools else "basis", figure, f"counted {basis.value}")
    fitting = [figure for day in _possible_days(now.events) if (figure := tried(lambda day=day: day))]
    before, after = [f for f in fitting if f.at < reported.at], [f for f in fitting if f.at > reported.at]
    for figure in (*before[-1:], *after[:1]):
        yield Reason("date", figure, f"with the holdings of {figure.at}")
    rounds = _rounds(now, reported.at)
    for first in range(len(rounds) - 1, -1, -1):  # the last round, the last two, and so on
        rest = tuple(event for event in now.events if event not in rounds[first:])
        if figure := tried(lambda rest=rest: holdings_at(rest, reported.at)):
            yield Reason("round", figure, f"leaving aside {', '.join(event.source for event in rounds[first:])}")


def _tried(answer: Reconciliation, now: Holdings) -> Iterator[str]:
    """What `_reasons` looks at, in its order."""
    reported = answer.reported
    if not reported.approximate:
        yield "its last digit cut off or rounded the other way"
    yield f"counted {', '.join(basis.value for basis in Basis if basis is not reported.basis)}"
    days = [each.at for each in _possible_days(now.events)]
    others = [day for day in days if day != max((day for day in days if day <= reported.at), default=None)]
    which = (
        f"{len(others)} other days, {others[0]} to {others[-1]}"
        if len(others) > 1
        else f"{others[0]}"
        if others
        else ""
    )
    yield f"the holdings of {which}" if which else "no other day: the holdings are the same on all"
    rounds = [event.source for event in _rounds(now, reported.at)]
    yield f"leaving aside {', '.join(rounds)}" if rounds else "no round to leave aside: the events tell of none"


def _rounds(now: Holdings, at: date) -> list[Round]:
    return [event for event in now.events if isinstance(event, Round) and event.on <= at]


def _possible_days(events: tuple[AnyEvent, ...]) -> Iterator[Holdings]:
    try:
        yield from _days(events, until=date.max)
    except Refused:  # an event after the reported day is impossible: the days up to it are still worth trying
        return


# ---- numbers --------------------------------------------------------------------------------------------------------


def rounded(number: Fraction, how: Rounding) -> Fraction:
    """The number, or the whole number that this rounding makes of it."""
    match how:
        case "exact":
            return number
        case "down":
            return Fraction(floor(number))
        case "up":
            return Fraction(ceil(number))
        case "nearest":
            return Fraction(floor(number + Fraction(1, 2)))
        case _:
            assert_never(how)


def shown(number: Fraction) -> str:
    """The number for reading: whole, or with four decimals at most."""
    parts = rounded(abs(number) * 10_000, "nearest").numerator
    text = f"{parts // 10_000:,}.{parts % 10_000:04}".rstrip("0").rstrip(".")
    return f"-{text}" if number < 0 else text


def _unit(number: Decimal) -> Fraction:
    """One unit of the last digit as written: 1 for 27, 0.1 for 27.0."""
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    return Fraction(10) ** exponent
