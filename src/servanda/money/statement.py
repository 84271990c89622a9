"""A statement: how a commitment or a payment stands on a day, with what is ahead of it, figure by figure.

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
from servanda.model.agreement import Agreement
from servanda.model.amendments import Text
from servanda.model.amounts import Amount, Assumed, Commitment, Limit
from servanda.model.cells import cuts_of
from servanda.model.periods import period_label
from servanda.model.quantities import Measure, NotKnown, Quantity, less, quantity, total, words
from servanda.model.record import Question, Record
from servanda.model.terms import AmountOf
from servanda.model.times import TICK, Extent, whole_day
from servanda.model.worlds import Leaf, Split, Tree, explore
from servanda.readers.commitments import Line, Test
from servanda.readers.moment import For
from servanda.readers.reference import Matter, Reader

_MOST_REPORTS = 16


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


@dataclass(frozen=True, slots=True)
class Entry:
    """One event on record: how much of it counts, and why the rest does not."""

    label: str
    day: date
    what: str
    amount: Measure
    counts: Measure
    because: str


@dataclass(frozen=True, slots=True)
class Forecast:
    """Where it ends if the months ahead are as a method says. `low` and `high` are its band; `reached` the month in which
    the floor is reached, and `month` its number in the term.
    """

    method: str
    ends_at: Fraction
    low: Fraction
    high: Fraction
    reached: str | None
    month: int | None


@dataclass(frozen=True, slots=True)
class CommitmentReport:
    """How a commitment stands. Months are those of the term that is measured (of the floor in all, or of the period that
    runs); `elapsed` and `left` count them, parts of a month as parts.
    """

    name: str
    clause: str
    title: str
    instrument: str
    debtor: str
    creditor: str
    unit: str
    state: str
    start: date
    through: date | None
    floor: Measure
    counted: Measure
    remaining: Measure
    straight_line: Fraction | None
    elapsed: Fraction | None
    left: Fraction | None
    required: Fraction | None  # a month
    attained: str
    milestone: str | None
    shortfall_rule: str
    forecasts: tuple[Forecast, ...]
    months: tuple[tuple[str, Fraction], ...]  # what counted in each month that is over or runs
    rows: tuple[Row, ...]
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
    uncapped: Measure
    cap: Measure | None
    to_cap: Measure | None
    cap_reached: date | None
    paid: Measure
    assumed: tuple[str, ...]


Report = CommitmentReport | PaymentReport


@dataclass(frozen=True, slots=True)
class Statement:
    """The reports, one for each way in which what is open can be (`()`: nothing that matters is open)."""

    agreement: str
    zone: ZoneInfo
    at: datetime
    known: datetime
    reports: tuple[tuple[tuple[tuple[str, str], ...], Report], ...]


def statement(agreement: Agreement, record: Record, name: str, at: datetime, known: datetime) -> Statement:
    """The statement of a commitment or an amount. Raises Refused for a name that is neither."""
    commitments = {one.name for clause in agreement.clauses() for one in clause.commitments}
    amounts = {one.name for clause in agreement.clauses() for one in clause.amounts}
    if name not in commitments | amounts:
        raise Refused([_no_such(name, (*sorted(commitments), *sorted(amounts)))])
    matter = Matter(agreement, cuts_of(agreement), record, Question("", "", {}, {}, at, known))
    make = _of_commitment if name in commitments else _of_payment
    tree = explore(lambda world: make(Reader(matter, world), name, at))
    found: dict[Report, tuple[tuple[str, str], ...]] = {}
    for choice, report in _ways(tree, ()):
        found.setdefault(report, choice)
    reports = tuple((choice if len(found) > 1 else (), report) for report, choice in found.items())
    return Statement(agreement.title, agreement.zone, at, known, reports[:_MOST_REPORTS])


def _no_such(name: str, known: tuple[str, ...]) -> Diagnostic:
    near = did_you_mean(name, known)
    return Diagnostic("unknown-name", f"`{name}` is neither a commitment nor an amount of this agreement",
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


# --- commitments -----------------------------------------------------------------------------------------------------


def _of_commitment(reader: Reader, name: str, at: datetime) -> CommitmentReport:
    reader.live_until(at)
    found = reader.commitments.first_and_last(name, at)
    if found is None:
        raise _not_there(name, reader, at)
    text, commitment, tests = found
    clause = text.commitments[name][0]
    main = _measured(tests, at)
    zone = reader.matter.agreement.zone
    ask = reader.commitments.measure
    counted, floor = (_measure(ask(name, main, what, at)) for what in ("counted", "floor"))
    remaining = _measure(ask(name, main, "remaining", at))
    elapsed, months = _months_of(main, at, zone)
    whole = _length(main, zone)
    left = whole - elapsed if whole is not None else None
    by_month = _by_month(reader, text, commitment, main, months, at)
    known_floor = floor.amount if isinstance(floor, Quantity) else None
    straight = known_floor * elapsed / whole if known_floor is not None and whole else None
    to_go = remaining.amount if isinstance(remaining, Quantity) else None
    return CommitmentReport(
        name=name,
        clause=clause.number,
        title=clause.title,
        instrument=clause.instrument,
        debtor=commitment.debtor,
        creditor=commitment.creditor,
        unit=commitment.unit,
        state=_text(ask(name, main, "state", at)),
        start=main.start.astimezone(zone).date(),
        through=_last_day(main.end, zone),
        floor=floor,
        counted=counted,
        remaining=remaining,
        straight_line=straight,
        elapsed=elapsed,
        left=left,
        required=to_go / left if to_go is not None and left else None,
        attained=_text(ask(name, main, "attained", at)),
        milestone=_milestone(reader, name, tests, at),
        shortfall_rule=_rule_words(commitment),
        forecasts=tuple(_forecasts(by_month, _besides(counted, by_month), main, known_floor, whole, zone)),
        months=tuple((label, amount) for label, amount, _ in by_month),
        rows=tuple(_test_row(reader, clause.number, commitment, test, at) for test in tests),
        entries=tuple(_entry(line, zone) for line in reader.commitments.lines(text, commitment, main, at)),
        accounts=tuple((account, reader.balance(account, at)) for account in _accounts_of(commitment)),
        assumed=_assumed(commitment.assumed),
    )  # fmt: skip


def _entry(line: Line, zone: ZoneInfo) -> Entry:
    one = line.happening
    return Entry(one.label, one.extent.start.astimezone(zone).date(), one.what, line.amount, line.counts, line.because)


def _measured(tests: list[Test], at: datetime) -> Test:
    """The test that a statement is about: the last floor in all, else that of the period that runs, else the last."""
    in_all = [test for test in tests if test.period is None]
    running = [test for test in tests if test.start <= at < test.until]
    return in_all[-1] if in_all else running[0] if running else tests[-1]


def _accounts_of(commitment: Commitment) -> tuple[str, ...]:
    names = (*commitment.not_from, *((commitment.payment_to,) if commitment.payment_to else ()))
    return tuple(dict.fromkeys(names))


def _measure(found: Measure | str) -> Measure:
    assert not isinstance(found, str), found
    return found


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
    label = period_label(agreement, *test.period) if test.period else "in all"
    measures = {what: _measure(reader.commitments.measure(commitment.name, test, what, at))
                for what in ("floor", "counted", "shortfall", "surplus")}  # fmt: skip
    moved = reader.commitments.moved(commitment, test, (at, inf))
    return Row(
        label, test.start.astimezone(zone).date(), _last_day(test.end, zone), measures["floor"], measures["counted"],
        measures["shortfall"], measures["surplus"], _duty(reader, clause, test.period, at), *moved,
    )  # fmt: skip


def _duty(reader: Reader, clause: str, period: tuple[str, Extent] | None, at: datetime) -> str | None:
    """The state of the duty to pay for a period."""
    group = reader.lives.instances.get(clause, []) if reader.lives else []
    mine = [one for one in group if one.period == period and one.norm.duty is not None and one.state_at(at)]
    return life_of(mine[-1], at).state if mine else None


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


def _by_month(
    reader: Reader, text: Text, commitment: Commitment, test: Test, months: list[tuple[date, date]], at: datetime
) -> list[tuple[str, Fraction, bool]]:
    """What counted in each month, and whether that month is over."""
    zone = reader.matter.agreement.zone
    lines = reader.commitments.lines(text, commitment, test, at)
    today = (at + TICK).astimezone(zone).date()
    found: list[tuple[str, Fraction, bool]] = []
    for start, end in months:
        inside = [line.counts for line in lines
                  if start <= line.happening.extent.start.astimezone(zone).date() < end]  # fmt: skip
        amount = total(inside)
        label = f"{start:%Y-%m}" if start.day == 1 else start.isoformat()
        found.append((label, amount.amount if isinstance(amount, Quantity) else Fraction(0), end <= today))
    return found


# --- forecasts -------------------------------------------------------------------------------------------------------


def _besides(counted: Measure, by_month: list[tuple[str, Fraction, bool]]) -> Fraction:
    """What counts and is in no month: carried over, or paid for a shortfall."""
    spent = sum((amount for _, amount, _ in by_month), Fraction(0))
    return counted.amount - spent if isinstance(counted, Quantity) else Fraction(0)


def _forecasts(
    by_month: list[tuple[str, Fraction, bool]],
    besides: Fraction,
    test: Test,
    floor: Fraction | None,
    whole: Fraction | None,
    zone: ZoneInfo,
) -> Iterator[Forecast]:
    """Two methods, from the months that are over: the mean of the last three, and a straight line through all of them."""
    done = [amount for _, amount, over in by_month if over]
    if not any(done):
        return
    if floor is None or whole is None or len(done) < 3 or whole <= len(done):
        return
    ahead = [Fraction(1)] * int(whole - len(done))
    part = whole - len(done) - len(ahead)
    ahead += [part] if part else []
    last = done[-3:]
    mean = sum(last, Fraction(0)) / 3
    yield _forecast("run rate of the last three months", besides, done, ahead, floor, test, zone,
                    [mean] * len(ahead), [min(last)] * len(ahead), [max(last)] * len(ahead))  # fmt: skip
    level, slope, spread = line_through(done)
    values = [level + slope * (len(done) + 1 + n) for n in range(len(ahead))]
    band = [2 * spread] * len(ahead)
    yield _forecast("linear trend of all months", besides, done, ahead, floor, test, zone, values,
                    [max(v - b, Fraction(0)) for v, b in zip(values, band, strict=True)],
                    [v + b for v, b in zip(values, band, strict=True)])  # fmt: skip


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
    method: str, besides: Fraction, done: list[Fraction], ahead: list[Fraction], floor: Fraction, test: Test,
    zone: ZoneInfo, values: list[Fraction], lows: list[Fraction], highs: list[Fraction],
) -> Forecast:  # fmt: skip
    base = sum(done, besides)
    ends, low, high = (base + sum((v * part for v, part in zip(each, ahead, strict=True)), Fraction(0))
                       for each in (values, lows, highs))  # fmt: skip
    reached, month, run = None, None, base
    if base < floor:
        for number, (value, part) in enumerate(zip(values, ahead, strict=True), start=len(done) + 1):
            run += value * part
            if run >= floor:
                month = number
                reached = f"{_next_month(test.start.astimezone(zone).date(), number - 1):%Y-%m}"
                break
    return Forecast(method, ends, low, high, reached, month)


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
    cap = _cap_in_all(amount)
    most = reader.amounts.value_at(cap.value, For(), reader.moment_at(text, at)) if cap else None
    used = _since(rows, reader, cap, text, at, zone)
    payments = (quantity(one.part) for one in reader.payments(at) if one.clause in duties)
    return PaymentReport(
        name, clause.number, clause.title, clause.instrument, amount.unit, rows, capped, uncapped, most,
        less(most, used) if most is not None else None, _reached(reader, name, whats, most, cap, at, zone),
        _in_unit(total(payments), amount.unit), _assumed(amount.assumed),
    )  # fmt: skip


def _in_unit(found: Measure, unit: str) -> Measure:
    return Quantity(unit, found.amount) if isinstance(found, Quantity) else found


def _assumed(marks: tuple[Assumed, ...]) -> tuple[str, ...]:
    said = [(_ABOUT.get(one.what, one.what), one.why) for one in marks]
    return tuple(f"{what}: {why}" if what else why for what, why in said)


_ABOUT = {
    "counts": "what counts", "does not count": "what does not count", "at least each": "the floor",
    "at least by": "the floors", "at least all": "the floor in all", "in addition to": "what comes first",
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
        if isinstance(row.counted, NotKnown) and row.counted.why[0].startswith("withheld"):
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


def _cap_in_all(amount: Amount) -> Limit | None:
    return next((one for one in amount.limits if one.kind == "at most" and one.over and one.over.kind == "all"), None)


def _since(
    rows: tuple[Row, ...], reader: Reader, cap: Limit | None, text: Text, at: datetime, zone: ZoneInfo
) -> Measure:
    """What has been used of a cap: the figures since it began."""
    start = reader.amounts.moment(cap.over.since, text, at) if cap and cap.over and cap.over.since is not None else None
    first = start.start.astimezone(zone).date() if start else date.min
    return total(row.counted for row in rows if row.through is None or row.through >= first)


def _reached(
    reader: Reader, name: str, whats: list[For], most: Measure | None, cap: Limit | None, at: datetime, zone: ZoneInfo
) -> date | None:
    """The day on which the cap is reached: within the first period that it cuts, day by day where it accrues so."""
    if not isinstance(most, Quantity) or cap is None:
        return None
    for what in whats:
        if what.period is None:
            continue
        figure, free = (reader.amounts.figure(name, what, at, capped=capped) for capped in (True, False))
        if isinstance(figure, Quantity) and isinstance(free, Quantity) and figure.amount < free.amount:
            day = what.period[1].start.astimezone(zone).date()
            while day <= at.astimezone(zone).date():
                end = whole_day(day, zone).end
                if end >= what.period[1].end:
                    return day
                so_far = reader.amounts.figure(name, what, end - TICK, capped=False)
                if isinstance(so_far, Quantity) and so_far.amount >= figure.amount:
                    return day
                day += timedelta(days=1)
    return None
