"""A statement: how a commitment, a payment or an account stands on a day, with what is ahead of it, figure by figure.

All figures are exact fractions until they are said; forecasts are figures too, and say how they were made. Where a word
that matters has several readings there is one report for each.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from math import inf
from zoneinfo import ZoneInfo

from servanda.decisions.lives import life_of
from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement, Norm
from servanda.model.amendments import Text
from servanda.model.amounts import Assumed, Commitment
from servanda.model.cells import cuts_of
from servanda.model.periods import period_label
from servanda.model.quantities import (
    PERCENT,
    ZERO,
    Measure,
    NotKnown,
    Quantity,
    greatest,
    in_unit,
    least,
    less,
    plus,
    quantity,
    total,
    words,
)
from servanda.model.record import Question, Record
from servanda.model.terms import AmountOf, Committed, Measured
from servanda.model.times import TICK, Extent, whole_day
from servanda.model.worlds import Leaf, Split, Tree, explore
from servanda.money.accounts import AccountReport, of_account
from servanda.readers.amounts import caps_on, order_of_use
from servanda.readers.commitments import Line, Test
from servanda.readers.moment import For
from servanda.readers.reference import Matter, Reader

_MOST_REPORTS = 16
# FOCUS tells promises whose spend adds up over their periods, which is all that a commitment of the language can say, from
# capacity that lapses where an hour does not use it, `Continuous`.
_MODEL = "Discontinuous"


@dataclass(frozen=True, slots=True)
class Row:
    """A test of a commitment, or a period of a payment. What does not apply is None."""

    label: str
    start: date
    through: date | None
    floor: Measure | None
    counted: Measure
    shortfall: Measure | None
    surplus: Measure | None
    duty: str | None  # the state of what is to be paid for it
    moved_out: Measure | None = None  # of the floor, to later periods
    moved_in: Measure | None = None  # from earlier ones

    def unknown_because(self) -> str:
        """Why a figure of it is not known; empty where all are."""
        unknown = (one.why[0] for one in (self.counted, self.floor) if isinstance(one, NotKnown))
        return next(unknown, "")


@dataclass(frozen=True, slots=True)
class CeilingRow:
    """A ceiling of a commitment, of a period or in all: None where nothing limits what is spent in that time."""

    label: str
    start: date
    through: date | None
    ceiling: Measure | None
    counted: Measure
    room: Measure | None
    excess: Measure
    exhausted: str

    def unknown_because(self) -> str:
        """Why a figure of it is not known; empty where all are."""
        unknown = (one.why[0] for one in (self.counted, self.ceiling) if isinstance(one, NotKnown))
        return next(unknown, "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event on record: how much of it counts, and why the rest does not; `over` is what of it lies over the ceiling."""

    label: str
    day: date
    what: str
    amount: Measure
    counts: Measure
    because: str
    over: Measure | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """Where it ends if the months ahead are as a method says. `low` and `high` are its band; `reached` the month in which
    the floor is reached, and `month` its number in the term; `short_by` what is lacking at the end, and `then` what the
    text makes of it. `exhausted` and `exhausted_month` are the same of the ceiling, and `over_by` what is over it at the end.
    """

    method: str
    ends_at: Quantity
    low: Quantity
    high: Quantity
    reached: str | None
    month: int | None
    short_by: Quantity | None
    then: str | None
    exhausted: str | None
    exhausted_month: int | None
    over_by: Quantity | None


@dataclass(frozen=True, slots=True)
class CommitmentReport:
    """How a commitment stands. Months are those of the term that is measured (of the floor in all, or of the period that
    runs; of the ceiling, where there is no floor); `elapsed` and `left` count them, parts of a month as parts. What is of a
    floor or of a ceiling is None where there is none.
    """

    name: str
    clause: str
    title: str
    instrument: str
    debtor: str
    creditor: str
    unit: str
    state: str
    model: str  # as FOCUS names it
    start: date
    through: date | None
    floor: Measure | None
    counted: Measure
    remaining: Measure | None
    straight_line: Quantity | None
    pace: Quantity | None  # what counted, in percent of the straight line
    elapsed: Fraction | None
    left: Fraction | None
    required: Quantity | None  # a month
    attained: str | None
    milestone: str | None
    shortfall_rule: str | None
    ceiling: CeilingRow | None  # that of the same time, or the one that runs
    same_time: bool  # whether the ceiling is of the term that is measured
    forecasts: tuple[Forecast, ...]
    no_forecast: str | None  # why there is none, where something is not known
    months: tuple[tuple[str, Measure], ...]  # what counted in each month that is over or runs
    besides: Measure  # what counts and is in no month: carried over, or paid for a shortfall
    rows: tuple[Row, ...]
    ceilings: tuple[CeilingRow, ...]
    entries: tuple[Entry, ...]
    accounts: tuple[tuple[str, Measure], ...]
    assumed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaymentReport:
    """How a payment stands: its figures by period (or event), with its cap in all, where it has one."""

    name: str
    clause: str
    title: str
    instrument: str
    unit: str
    rows: tuple[Row, ...]  # `counted` is the figure, `floor` the figure without caps
    capped: Measure
    known_part: Measure | None  # what the figures that are known come to, where not all are
    uncapped: Measure
    cap: Measure | None
    shared_with: tuple[str, ...]  # who else uses the cap up
    used_by_others: tuple[tuple[str, Measure], ...]
    to_cap: Measure | None
    cap_reached: date | None
    paid: Measure
    assumed: tuple[str, ...]


Report = CommitmentReport | PaymentReport | AccountReport


@dataclass(frozen=True, slots=True)
class Statement:
    """The reports, one for each way in which what is open can be (`()`: nothing that matters is open)."""

    agreement: str
    zone: ZoneInfo
    at: datetime
    known: datetime
    reports: tuple[tuple[tuple[tuple[str, str], ...], Report], ...]


def statement(agreement: Agreement, record: Record, name: str, at: datetime, known: datetime) -> Statement:
    """The statement of a commitment, an amount or an account. Raises Refused for a name that is none of them."""
    commitments = {one.name for clause in agreement.clauses() for one in clause.commitments}
    amounts = {one.name for clause in agreement.clauses() for one in clause.amounts}
    accounts = {one.name for clause in agreement.clauses() for one in clause.accounts}
    if name not in commitments | amounts | accounts:
        raise Refused([_no_such(name, (*sorted(commitments), *sorted(amounts), *sorted(accounts)))])
    matter = Matter(agreement, cuts_of(agreement), record, Question("", "", {}, {}, at, known))
    make = _of_commitment if name in commitments else _of_payment if name in amounts else _of_account
    tree = explore(lambda world: make(Reader(matter, world), name, at))
    found: dict[Report, tuple[tuple[str, str], ...]] = {}
    for choice, report in _ways(tree, ()):
        found.setdefault(report, choice)
    reports = tuple((choice if len(found) > 1 else (), report) for report, choice in found.items())
    return Statement(agreement.title, agreement.zone, at, known, reports[:_MOST_REPORTS])


def _no_such(name: str, known: tuple[str, ...]) -> Diagnostic:
    near = did_you_mean(name, known)
    return Diagnostic("unknown-name", f"`{name}` is no commitment, amount or account of this agreement",
                      why=f"There is: {', '.join(known) or 'none'}.",
                      help=f"did you mean `{near[0]}`?" if near else None)  # fmt: skip


def _ways(
    tree: "Tree[Report]", choice: tuple[tuple[str, str], ...]
) -> Iterator[tuple[tuple[tuple[str, str], ...], Report]]:
    match tree:
        case Leaf(report):
            yield choice, report
        case Split(axis, branches):
            for cell, branch in zip(axis.cells, branches, strict=True):
                yield from _ways(branch, (*choice, (axis.name, str(cell.value))))


def _not_there(name: str, reader: Reader, at: datetime) -> Refused:
    day = at.astimezone(reader.matter.agreement.zone).date()
    help_ = "ask for a day on which it is in force; `servanda show` prints the text of a day"
    return Refused([Diagnostic("not-in-force", f"no clause sets `{name}` on {day}", help=help_)])


def _of_account(reader: Reader, name: str, at: datetime) -> AccountReport:
    found = of_account(reader, name, at)
    if found is None:
        raise _not_there(name, reader, at)
    return found


# --- commitments -----------------------------------------------------------------------------------------------------


def _of_commitment(reader: Reader, name: str, at: datetime) -> CommitmentReport:
    reader.live_until(at)
    found = reader.commitments.first_and_last(name, at)
    if found is None:
        raise _not_there(name, reader, at)
    text, commitment, tests = found
    clause = text.commitments[name][0]
    floors, ceilings = ([test for test in tests if test.level.kind == kind] for kind in ("at least", "at most"))
    main = _measured(floors or ceilings, at)
    limit = next((one for one in ceilings if (one.start, one.end) == (main.start, main.end)), None)
    limit = limit or (_measured(ceilings, at) if ceilings else None)
    row = _ceiling_row(reader, name, limit, at) if limit else None
    zone = reader.matter.agreement.zone
    ask = reader.commitments.measure
    counted = _measure(ask(name, main, "counted", at))
    floor = _measure(ask(name, main, "floor", at)) if floors else None
    remaining = _measure(ask(name, main, "remaining", at)) if floors else None
    same_time = limit is not None and (limit.start, limit.end) == (main.start, main.end)
    ceiling = row.ceiling if row is not None and same_time and row.counted == counted else None
    level = floor if floor is not None else ceiling
    elapsed, months = _months_of(main, at, zone)
    whole = _length(main, zone)
    left = whole - elapsed if whole is not None else None
    by_month = _by_month(reader, text, commitment, main, months, at)
    besides = less(counted, total(month.amount for month in by_month))
    straight = _part_of(level, elapsed / whole) if whole else None
    required = _part_of(remaining, 1 / left) if left else None
    unknown = next((one.why[0] for one in (level, counted) if isinstance(one, NotKnown)), None)
    goals = _Goals(_if_known(floor), _if_known(ceiling), commitment)
    over = _over(reader.commitments.lines(text, commitment, limit, (at, inf)), row.ceiling) if limit and row else {}
    lines = reader.commitments.lines(text, commitment, main, (at, inf))
    return CommitmentReport(
        name=name,
        clause=clause.number,
        title=clause.title,
        instrument=clause.instrument,
        debtor=commitment.debtor,
        creditor=commitment.creditor,
        unit=commitment.unit,
        state=_text(ask(name, main, "state", at)),
        model=_MODEL,
        start=main.start.astimezone(zone).date(),
        through=_last_day(main.end, zone),
        floor=floor,
        counted=counted,
        remaining=remaining,
        straight_line=straight,
        pace=_pace(counted, straight),
        elapsed=elapsed,
        left=left,
        required=required,
        attained=_text(ask(name, main, "attained", at)) if floors else None,
        milestone=_milestone(reader, name, floors, at),
        shortfall_rule=_rule_words(commitment) if floors else None,
        ceiling=row,
        same_time=same_time,
        forecasts=tuple(_forecasts(by_month, besides, main, goals, whole, zone)) if unknown is None else (),
        no_forecast=unknown,
        months=tuple((month.label, month.amount) for month in by_month),
        besides=in_unit(besides, commitment.unit),
        rows=tuple(_test_row(reader, clause.number, commitment, test, at) for test in floors),
        ceilings=tuple(_ceiling_row(reader, name, test, at) for test in ceilings),
        entries=tuple(_entry(line, over.get(line.happening.order), zone) for line in lines),
        accounts=tuple((account, reader.balance(account, at)) for account in _accounts_of(commitment)),
        assumed=_assumed(commitment.assumed),
    )  # fmt: skip


def _entry(line: Line, over: Measure | None, zone: ZoneInfo) -> Entry:
    one, day = line.happening, line.happening.extent.start.astimezone(zone).date()
    return Entry(one.label, day, one.what, line.amount, line.counts, line.because, over)


def _over(lines: list[Line], ceiling: Measure | None) -> dict[tuple[datetime, float], Measure]:
    """What of each event lies over a ceiling, in their order; what is taken back takes from what was over."""
    found: dict[tuple[datetime, float], Measure] = {}
    if ceiling is None:
        return found
    run: Measure = ZERO
    for line in lines:
        before, run = greatest(less(run, ceiling), ZERO), plus(run, line.counts)
        found[line.happening.order] = less(greatest(less(run, ceiling), ZERO), before)
    return found


def _ceiling_row(reader: Reader, name: str, test: Test, at: datetime) -> CeilingRow:
    zone = reader.matter.agreement.zone
    found = {what: reader.commitments.measure(name, test, what, at)
             for what in ("ceiling", "counted", "room", "excess", "exhausted")}  # fmt: skip
    ceiling, room = (None if isinstance(found[what], str) else _measure(found[what]) for what in ("ceiling", "room"))
    return CeilingRow(
        _label(reader.matter.agreement, test), test.start.astimezone(zone).date(), _last_day(test.end, zone), ceiling,
        _measure(found["counted"]), room, _measure(found["excess"]), _text(found["exhausted"]),
    )  # fmt: skip


def _measured(tests: list[Test], at: datetime) -> Test:
    """The test that a statement is about: the last one in all, else that of the period that runs, else the last."""
    in_all = [test for test in tests if test.period is None]
    running = [test for test in tests if test.start <= at < test.until]
    return in_all[-1] if in_all else running[0] if running else tests[-1]


def _part_of(found: Measure | None, part: Fraction) -> Quantity | None:
    return Quantity(found.unit, found.amount * part) if isinstance(found, Quantity) else None


def _pace(counted: Measure, straight: Quantity | None) -> Quantity | None:
    if not isinstance(counted, Quantity) or straight is None or not straight.amount:
        return None
    return Quantity(PERCENT, 100 * counted.amount / straight.amount)


def _accounts_of(commitment: Commitment) -> tuple[str, ...]:
    names = (*commitment.not_from, *((commitment.payment_to,) if commitment.payment_to else ()))
    return tuple(dict.fromkeys(names))


def _measure(found: Measure | str) -> Measure:
    assert not isinstance(found, str), found
    return found


def _if_known(found: Measure | None) -> Quantity | None:
    return found if isinstance(found, Quantity) else None


def _text(found: Measure | str) -> str:
    return found if isinstance(found, str) else "unknown"


def _rule_words(commitment: Commitment) -> str:
    counts = " and ".join(commitment.payment_counts) or "as the text says"
    match commitment.shortfall:
        case "paid":
            to = f", goes to {commitment.payment_to}" if commitment.payment_to else ""
            return f"the difference is paid{to}; the payment counts {counts}"
        case "breach":
            return "a shortfall is a breach"
        case "made good":
            return "a shortfall is made good by buying later"
        case _:
            return "what becomes of a shortfall is withheld"


def _then(commitment: Commitment) -> str | None:
    """What would become of a shortfall, as far as the text says it."""
    match commitment.shortfall:
        case "paid":
            return "the difference would be paid"
        case "breach":
            return "it would be a breach"
        case "made good":
            return "it would be made good by buying later"
        case _:
            return None


def _milestone(reader: Reader, name: str, tests: list[Test], at: datetime) -> str | None:
    """The next test to come that is not met yet, in words."""
    zone = reader.matter.agreement.zone
    for test in tests:
        if test.end is not None and test.end > at:
            lacking = reader.commitments.measure(name, test, "remaining", at)
            if isinstance(lacking, Quantity) and lacking.amount > 0:
                return f"{words(lacking)} more by {_last_day(test.end, zone)}"
    return None


def _test_row(reader: Reader, clause: str, commitment: Commitment, test: Test, at: datetime) -> Row:
    agreement, zone = reader.matter.agreement, reader.matter.agreement.zone
    measures = {what: _measure(reader.commitments.measure(commitment.name, test, what, at))
                for what in ("floor", "counted", "shortfall", "surplus")}  # fmt: skip
    moved = reader.commitments.moved(commitment, test, (at, inf))
    return Row(
        _label(agreement, test), test.start.astimezone(zone).date(), _last_day(test.end, zone),
        measures["floor"], measures["counted"], measures["shortfall"], measures["surplus"],
        _duty(reader, clause, test.period, at, _number(reader, commitment.name, test, at)), *moved,
    )  # fmt: skip


def _label(agreement: Agreement, test: Test) -> str:
    if test.period is not None:
        return period_label(agreement, *test.period)
    return "in all" if test.end is None else f"in all by {_last_day(test.end, agreement.zone)}"


def _number(reader: Reader, name: str, test: Test, at: datetime) -> int | None:
    """The number of a floor in all, by which its duty knows it; None for the floor of a period."""
    found = reader.commitments.find(name, at)
    floors = found[1].floors if found and test.period is None else ()
    return next((number for number, floor in enumerate(floors) if floor == test.level), None)


def _duty(
    reader: Reader, clause: str, period: tuple[str, Extent] | None, at: datetime, floor: int | None = None
) -> str | None:
    """The state of the duty to pay for a period, or for a floor in all of that number."""
    group = reader.lives.instances.get(clause, []) if reader.lives else []
    mine = [one for one in group if one.period == period and one.norm.duty is not None and one.state_at(at)]
    mine = [one for one in mine if floor is None or floor in _floors_of(one.norm)]
    return life_of(mine[-1], at).state if mine else None


def _floors_of(norm: Norm) -> set[int | None]:
    """Which floor in all a duty is about, as its conditions name it."""
    met = (norm.duty.met,) if norm.duty is not None and norm.duty.met is not None else ()
    read = (one for one in (*(guard.condition for guard in norm.guards), *met) if isinstance(one, Measured))
    return {one.value.floor for one in read if isinstance(one.value, Committed)}


# --- months ----------------------------------------------------------------------------------------------------------


def _last_day(end: datetime | None, zone: ZoneInfo) -> date | None:
    return (end - TICK).astimezone(zone).date() if end is not None else None


def _next_month(day: date, count: int = 1) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    last = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def _months_of(test: Test, at: datetime, zone: ZoneInfo) -> tuple[Fraction, list[tuple[date, date]]]:
    """How many months of a term have gone by, the last one as a part; and each that has begun, as [first, next)."""
    first = test.start.astimezone(zone).date()
    today = min(at + TICK, test.until).astimezone(zone)
    months: list[tuple[date, date]] = []
    number = 0
    while _next_month(first, number) < today.date() or (not months and first <= today.date()):
        months.append((_next_month(first, number), _next_month(first, number + 1)))
        number += 1
    if not months:
        return Fraction(0), []
    start, end = months[-1]
    part = Fraction(min((today.date() - start).days, (end - start).days), (end - start).days)
    return len(months) - 1 + part, months


def _length(test: Test, zone: ZoneInfo) -> Fraction | None:
    """The whole term in months."""
    return _months_of(test, test.end, zone)[0] if test.end is not None else None


@dataclass(frozen=True, slots=True)
class _Month:
    """What counted in a month, and whether that month is over."""

    label: str
    amount: Measure
    over: bool


def _by_month(
    reader: Reader, text: Text, commitment: Commitment, test: Test, months: list[tuple[date, date]], at: datetime
) -> list[_Month]:
    zone = reader.matter.agreement.zone
    lines = reader.commitments.lines(text, commitment, test, (at, inf))
    today = (at + TICK).astimezone(zone).date()
    found: list[_Month] = []
    for start, end in months:
        inside = [line.counts for line in lines
                  if start <= line.happening.extent.start.astimezone(zone).date() < end]  # fmt: skip
        label = f"{start:%Y-%m}" if start.day == 1 else start.isoformat()
        found.append(_Month(label, in_unit(total(inside), commitment.unit), end <= today))
    return found


# --- forecasts -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Goals:
    """What a forecast is held against: the floor, the ceiling, or both; and what the text makes of less."""

    floor: Quantity | None
    ceiling: Quantity | None
    commitment: Commitment


@dataclass(frozen=True, slots=True)
class _Ahead:
    """The months ahead: how much of each lies in the term, the day the first begins, and how many others come before it."""

    parts: tuple[Fraction, ...]
    first: date
    done: int


def _forecasts(
    by_month: list[_Month], besides: Measure, test: Test, goals: _Goals, whole: Fraction | None, zone: ZoneInfo
) -> Iterator[Forecast]:
    """Two methods, from the months that are over: the mean of the last three, and a straight line through all of them."""
    done = [month.amount.amount for month in by_month if month.over and isinstance(month.amount, Quantity)]
    if not any(done) or isinstance(besides, NotKnown) or (goals.floor is None and goals.ceiling is None):
        return
    if whole is None or len(done) < 3 or whole <= len(done):
        return
    parts = [Fraction(1)] * int(whole - len(done))
    part = whole - len(done) - len(parts)
    parts += [part] if part else []
    ahead = _Ahead(tuple(parts), _next_month(test.start.astimezone(zone).date(), len(done)), len(done))
    last = done[-3:]
    mean = sum(last, Fraction(0)) / 3
    base = besides.amount + sum(done, Fraction(0))
    yield _forecast("run rate of the last three months", base, ahead, goals,
                    [mean] * len(parts), [min(last)] * len(parts), [max(last)] * len(parts))  # fmt: skip
    level, slope, spread = line_through(done)
    line = [level + slope * (len(done) + 1 + n) for n in range(len(parts))]
    bands = (Fraction(0), -2 * spread, 2 * spread)
    values, lows, highs = ([max(value + band, Fraction(0)) for value in line] for band in bands)
    yield _forecast("linear trend of all months", base, ahead, goals, values, lows, highs)


def line_through(done: list[Fraction]) -> tuple[Fraction, Fraction, Fraction]:
    """The line of least squares through the months (1, 2, …), and the standard deviation of the months around it."""
    n = len(done)
    middle, mean = Fraction(n + 1, 2), sum(done, Fraction(0)) / n
    across = sum(((x - middle) ** 2 for x in range(1, n + 1)), Fraction(0))
    slope = sum(((x - middle) * y for x, y in enumerate(done, start=1)), Fraction(0)) / across
    level = mean - slope * middle
    rest = sum(((y - level - slope * x) ** 2 for x, y in enumerate(done, start=1)), Fraction(0)) / max(n - 2, 1)
    root = (Decimal(rest.numerator) / Decimal(rest.denominator)).sqrt()  # a root has no exact fraction; for a band only
    return level, slope, Fraction(root)


def _forecast(
    method: str, base: Fraction, ahead: _Ahead, goals: _Goals,
    values: list[Fraction], lows: list[Fraction], highs: list[Fraction],
) -> Forecast:  # fmt: skip
    """One method, by what it says of each month ahead."""
    unit = goals.commitment.unit
    ends, low, high = (Quantity(unit, base + sum((v * part for v, part in zip(each, ahead.parts, strict=True)), Fraction(0)))
                       for each in (values, lows, highs))  # fmt: skip
    reached, month = _reaching(goals.floor, base, ahead, values)
    exhausted, exhausted_month = _reaching(goals.ceiling, base, ahead, values)
    lacks = goals.floor.amount - ends.amount if goals.floor else Fraction(0)
    over = ends.amount - goals.ceiling.amount if goals.ceiling else Fraction(0)
    short = Quantity(unit, lacks) if lacks > 0 else None
    return Forecast(
        method, ends, low, high, reached, month, short, _then(goals.commitment) if short else None,
        exhausted, exhausted_month, Quantity(unit, over) if over > 0 else None,
    )  # fmt: skip


def _reaching(
    level: Quantity | None, base: Fraction, ahead: _Ahead, values: list[Fraction]
) -> tuple[str | None, int | None]:
    """The first month ahead in which the sum comes to a level, and its number; None where it does before, or never."""
    if level is None or base >= level.amount:
        return None, None
    run = base
    for number, (value, part) in enumerate(zip(values, ahead.parts, strict=True)):
        run += value * part
        if run >= level.amount:
            return f"{_next_month(ahead.first, number):%Y-%m}", ahead.done + number + 1
    return None, None


# --- payments --------------------------------------------------------------------------------------------------------


def _of_payment(reader: Reader, name: str, at: datetime) -> PaymentReport:
    reader.live_until(at)
    agreement, zone = reader.matter.agreement, reader.matter.agreement.zone
    text = reader.text_at(at)
    found = text.amounts.get(name)
    if found is None:
        raise _not_there(name, reader, at)
    clause, amount = found
    whole = Extent(reader.amounts.beginning(), at + TICK)
    whats = list(reader.amounts.all_of(name, whole, text, (at, inf)))
    duties = [p.clause.number for p in text.norms if p.norm.duty and _pays(p.norm.duty.amount, name)]
    rows = tuple(_payment_row(reader, name, what, duties, at, agreement, zone) for what in whats)
    rows = _from_first(rows)
    capped, uncapped = total(row.counted for row in rows), total(row.floor for row in rows if row.floor is not None)
    known = total(row.counted for row in rows if isinstance(row.counted, Quantity))
    payments = (quantity(one.part) for one in reader.payments(at) if one.clause in duties)
    cap = _cap_of(reader, name, text, at)
    others = tuple(one for one in cap.names if one != name) if cap else ()
    used = {one: in_unit(_used(reader, cap, one), amount.unit) for one in cap.names} if cap else {}
    return PaymentReport(
        name=name,
        clause=clause.number,
        title=clause.title,
        instrument=clause.instrument,
        unit=amount.unit,
        rows=rows,
        capped=in_unit(capped, amount.unit),
        known_part=in_unit(known, amount.unit) if isinstance(capped, NotKnown) else None,
        uncapped=in_unit(uncapped, amount.unit),
        cap=cap.most if cap else None,
        shared_with=others,
        used_by_others=tuple((one, used[one]) for one in others),
        to_cap=less(cap.most, total(used.values())) if cap else None,
        cap_reached=_reached(reader, cap) if cap else None,
        paid=in_unit(total(payments), amount.unit),
        assumed=_assumed(amount.assumed),
    )


def _assumed(marks: tuple[Assumed, ...]) -> tuple[str, ...]:
    said = [(_ABOUT.get(one.what, one.what), one.why) for one in marks]
    return tuple(f"{what}: {why}" if what else why for what, why in said)


_ABOUT = {
    "counts": "what counts", "does not count": "what does not count", "at least each": "the floor",
    "at least by": "the floors", "at least all": "the floor in all", "at most each": "the ceiling",
    "at most by": "the ceilings", "at most all": "the ceiling in all", "in addition to": "what comes first",
    "surplus lost": "a surplus", "surplus carries": "a surplus", "shortfall paid": "a shortfall",
    "shortfall breach": "a shortfall", "shortfall made good": "a shortfall", "shortfall withheld": "a shortfall",
    "payment goes to": "the payment", "payment kept": "the payment", "payment counts in all": "the payment",
    "payment counts in the period": "the payment", "payment counts later": "the payment",
    "payment counts nowhere": "the payment", "part prorated": "the last part", "part in full": "the last part",
    "part falls away": "the last part", "re-open": "corrections", "count when known": "corrections",
}  # fmt: skip  # the lines of a commitment, as people say them


def _pays(amount: object, name: str) -> bool:
    return isinstance(amount, AmountOf) and amount.name == name


def _from_first(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """From the first period in which there was anything, or the amount began."""
    for number, row in enumerate(rows):
        if isinstance(row.counted, Quantity) and row.counted.amount:
            return rows[number:]
        if isinstance(row.counted, NotKnown):  # it may be anything
            return rows[number:]
    return rows[-1:]


def _payment_row(
    reader: Reader, name: str, what: For, duties: list[str], at: datetime, agreement: Agreement, zone: ZoneInfo
) -> Row:
    figure = reader.amounts.figure(name, what, at)
    uncapped = reader.amounts.figure(name, what, at, capped=False)
    if what.period is not None:
        label = period_label(agreement, *what.period)
        start, through = what.period[1].start.astimezone(zone).date(), _last_day(what.period[1].end, zone)
        states = [state for clause in duties if (state := _duty(reader, clause, what.period, at))]
        return Row(label, start, through, uncapped, figure, None, None, states[0] if states else None)
    day = (what.trigger.extent.start if what.trigger else at).astimezone(zone).date()
    label = what.trigger.label if what.trigger else "in all"
    return Row(label, day, day, uncapped, figure, None, None, None)


# --- caps in all -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Turn:
    """One figure under a cap: it begins at one instant, and stands as it will at `last` (now, if it runs)."""

    name: str
    what: For
    begins: datetime
    last: datetime
    accrues: bool


@dataclass(frozen=True, slots=True)
class _Cap:
    """A cap in all from an instant on, with the figures that use it up, in the order in which they end."""

    names: tuple[str, ...]
    most: Measure
    start: datetime
    turns: tuple[_Turn, ...]


def _cap_of(reader: Reader, name: str, text: Text, at: datetime) -> _Cap | None:
    """The cap in all that an amount is under: its own, or another's that it shares."""
    caps = [
        (owner, limit, limit.over) for owner, limit in caps_on(name, text) if limit.over and limit.over.kind == "all"
    ]
    if not caps:
        return None
    owner, limit, over = caps[0]
    since = reader.amounts.moment(over.since, text, at) if over.since is not None else None
    start = since.start if since else reader.amounts.beginning()
    most = reader.amounts.value_at(limit.value, For(), reader.moment_at(text, at))
    names = tuple(one for one in order_of_use(owner, limit, text) if one in text.amounts)
    turns = [turn for one in names for turn in _turns(reader, one, text, start, at)]
    return _Cap(names, most, start, tuple(sorted(turns, key=lambda turn: turn.last)))


def _turns(reader: Reader, name: str, text: Text, start: datetime, at: datetime) -> Iterator[_Turn]:
    accrues = text.amounts[name][1].accrual is not None
    for what in reader.amounts.all_of(name, Extent(start, at + TICK), text, (at, inf)):
        if what.period is not None:
            begins, last = max(what.period[1].start, start), min(what.period[1].end - TICK, at)
            yield _Turn(name, what, begins, last, accrues)
        else:
            happened = what.trigger.extent.start if what.trigger else None
            yield _Turn(name, what, happened or start, happened or at, accrues=False)


def _used(reader: Reader, cap: _Cap, name: str) -> Measure:
    """What one amount has used of a cap."""
    return total(_taken(reader, cap, turn) for turn in cap.turns if turn.name == name)


def _taken(reader: Reader, cap: _Cap, turn: _Turn, at: datetime | None = None) -> Measure:
    return reader.amounts.figure(turn.name, turn.what, min(turn.last, at or turn.last), since=cap.start)


def _reached(reader: Reader, cap: _Cap) -> date | None:
    """The day on which nothing was left of a cap: found among the ends of what uses it up, then day by day before it."""
    ended: Measure = ZERO
    for number, turn in enumerate(cap.turns):
        ended = plus(ended, _taken(reader, cap, turn))
        running = [one for one in cap.turns[number + 1 :] if one.begins <= turn.last] if len(cap.names) > 1 else []
        used = plus(ended, total(_taken(reader, cap, one, turn.last) for one in running))
        if _all_of(used, cap.most):
            return _day_within(reader, cap, turn, cap.turns[: number + 1], running)
    return None


def _all_of(used: Measure, most: Measure) -> bool:
    return isinstance(used, Quantity) and isinstance(most, Quantity) and used.amount >= most.amount


def _day_within(reader: Reader, cap: _Cap, turn: _Turn, ended: tuple[_Turn, ...], running: list[_Turn]) -> date:
    """The first day by whose end nothing was left; at the latest that on which a figure ends which used up the rest."""
    zone = reader.matter.agreement.zone
    first = min(one.begins for one in (turn, *(one for one in running if one.accrues)))
    before = total(_taken(reader, cap, one) for one in ended if one.last < first)
    open_ = [one for one in (*ended, *running) if one.last >= first]
    day, last = (moment.astimezone(zone).date() for moment in (first, turn.last))
    while day < last:
        by = whole_day(day, zone).end - TICK
        if _all_of(plus(before, total(_by(reader, cap, one, by) for one in open_ if one.begins <= by)), cap.most):
            return day
        day += timedelta(days=1)
    return last


def _by(reader: Reader, cap: _Cap, turn: _Turn, by: datetime) -> Measure:
    """What a figure has used by an instant. What accrues is spread over its days as it stands, however late it is booked."""
    whole = _taken(reader, cap, turn)
    if turn.accrues:
        return least(reader.amounts.accrued_by(turn.name, turn.what, turn.last, by, cap.start), whole)
    if turn.last <= by:
        return whole
    return least(reader.amounts.figure(turn.name, turn.what, by, capped=False), whole)
