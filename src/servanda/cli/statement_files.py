"""A statement as files: CSV of its lines, a workbook whose figures are formulas, a chart.

A spreadsheet keeps fifteen digits of a number and a picture fewer; the exact sums are those of the text, JSON and CSV.
"""

import csv
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from fractions import Fraction
from math import nan
from pathlib import Path
from typing import Any

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.model.quantities import ZERO, Measure, NotKnown, Quantity, decimal, less, plus, total
from servanda.money.accounts import AccountReport
from servanda.money.statement import CommitmentReport, PaymentReport, Report, Statement, line_through

_EXTRA = "pip install 'servanda[money]'"


def _needs(library: str) -> Refused:
    title = f"this needs {library}, which is not installed"
    return Refused([Diagnostic("not-installed", title, help=f"install it with `{_EXTRA}`")])


def _cannot_write(file: Path, error: OSError) -> Refused:
    title = f"`{file.name}` cannot be written: {(error.strerror or 'it fails').lower()}"
    return Refused([Diagnostic("unwritable", title, help="check that its folder exists and that you may write there.")])


# --- CSV -------------------------------------------------------------------------------------------------------------


def write_csv(found: Statement, file: Path) -> None:
    """The lines of a commitment, the periods of a payment or the movements of an account; sums as plain decimals with
    their currency beside them.
    """
    rows = list(_csv_rows(found))
    try:
        if str(file) == "-":
            csv.writer(sys.stdout, lineterminator="\n").writerows(rows)
            return
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows(rows)
    except OSError as error:
        raise _cannot_write(file, error) from None


def _csv_rows(found: Statement) -> Iterator[list[str]]:
    limited = any(isinstance(report, CommitmentReport) and report.ceiling is not None for _, report in found.reports)
    match found.reports[0][1]:
        case CommitmentReport():
            over = ["over"] if limited else []  # what of an entry lies over the ceiling
            yield ["if", "entry", "day", "what", "amount", "counts", "unit", "because", *over]
        case PaymentReport():
            yield ["if", "period", "start", "through", "without_caps", "figure", "unit", "to_pay", "because"]
        case AccountReport():
            yield ["if", "day", "entry", "clause", "kind", "what", "amount", "balance", "unit", "because"]
    for choice, report in found.reports:
        case = ", ".join(f"{name}={value}" for name, value in choice)
        if isinstance(report, CommitmentReport):
            for one in report.entries:
                what = [one.label, one.day.isoformat(), one.what]
                last = [_plain(one.over) if one.over is not None else ""] if limited else []
                yield [case, *what, _plain(one.amount), _plain(one.counts), report.unit, one.because, *last]
        elif isinstance(report, AccountReport):
            for one in report.movements:
                told = [one.day.isoformat(), one.entry, one.clause, one.kind, one.what]
                why = one.balance.why[0] if isinstance(one.balance, NotKnown) else ""
                yield [case, *told, _plain(one.amount), _plain(one.balance), report.unit, why]
        else:
            for row in report.rows:
                through = row.through.isoformat() if row.through else ""
                free = _plain(row.floor) if row.floor is not None else ""
                yield [
                    case,
                    row.label,
                    row.start.isoformat(),
                    through,
                    free,
                    _plain(row.counted),
                    report.unit,
                    row.duty or "",
                    row.unknown_because(),
                ]


def _plain(found: Measure) -> str:
    return f"{decimal(found.amount):f}" if isinstance(found, Quantity) else "unknown"


# --- a workbook ------------------------------------------------------------------------------------------------------


def write_xlsx(found: Statement, file: Path) -> None:
    """A workbook for each way of reading: lines and months as data, everything else as formulas over them."""
    try:
        import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        raise _needs("XlsxWriter") from None
    try:
        with xlsxwriter.Workbook(str(file)) as book:
            for number, (choice, report) in enumerate(found.reports, start=1):
                suffix = f" {number}" if len(found.reports) > 1 else ""
                if isinstance(report, CommitmentReport):
                    _commitment_sheets(_Book(book, suffix), found, choice, report)
                elif isinstance(report, AccountReport):
                    _account_sheet(_Book(book, suffix), found, choice, report)
                else:
                    _payment_sheet(_Book(book, suffix), found, choice, report)
    except OSError as error:
        raise _cannot_write(file, error) from None


class _Book:
    """The workbook with its formats, which its library makes and keeps."""

    def __init__(self, book: Any, suffix: str) -> None:
        self.book = book
        self.suffix = suffix
        self.bold = book.add_format({"bold": True})
        self.money = book.add_format({"num_format": "#,##0.00"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self.share = book.add_format({"num_format": "0.0%"})

    def sheet(self, name: str) -> Any:
        return self.book.add_worksheet(name + self.suffix)

    def name(self, name: str) -> str:
        """A sheet's name as formulas write it."""
        return f"'{name + self.suffix}'"


def _number(found: Measure | Fraction | None) -> Any:
    amount = found.amount if isinstance(found, Quantity) else found
    return decimal(amount) if isinstance(amount, Fraction) else None if found is None else "unknown"


def _day(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a spreadsheet's dates have no zone


# What a line of the sheet is called, its formula, the value that it is stored with, and its format.
_Line = tuple[str, str | None, Any, Any]


def _of_floor(book: _Book, report: CommitmentReport) -> tuple[_Line, _Line, _Line, _Line, tuple[str, Any]]:
    """What the sheet says of a floor: it, what remains, how much a month, what is lacking by the run rate; and in which
    month the trend reaches it.
    """
    rate, line = report.forecasts or (None, None)
    lacks = rate.short_by or Quantity(report.unit, Fraction(0)) if rate else None
    return (
        ("promised", None, _number(report.floor), book.money),
        ("remaining", "=MAX(0,B5-B7)", _number(report.remaining), book.money),
        ("required a month", "=B12/(B8-B9)", _number(report.required), book.money),
        ("short by", "=MAX(0,B5-B15)", _number(lacks), book.money),
        ("linear trend reaches the promise in month", line.month or "never" if line else None),
    )


def _of_ceiling(book: _Book, report: CommitmentReport) -> tuple[_Line, _Line, _Line, _Line, tuple[str, Any]]:
    """The same of a commitment that has only a ceiling: what is left, since when nothing is, what goes over."""
    rate, line = report.forecasts or (None, None)
    over = rate.over_by or Quantity(report.unit, Fraction(0)) if rate else None
    row = report.ceiling
    assert row is not None, report.name
    is_set = row.ceiling is not None
    return (
        ("ceiling", None, _number(row.ceiling) if is_set else "none", book.money),
        ("room", "=MAX(0,B5-B7)" if is_set else None, _number(row.room) if is_set else "no end of it", book.money),
        ("exhausted", None, row.exhausted, None),
        ("over by", "=MAX(0,B15-B5)", _number(over), book.money),
        ("linear trend reaches the ceiling in month", line.exhausted_month or "never" if line else None),
    )


def _commitment_sheets(
    book: _Book, found: Statement, choice: tuple[tuple[str, str], ...], report: CommitmentReport
) -> None:
    main, lines, months = book.sheet("Statement"), book.sheet("Lines"), book.sheet("Months")
    _lines_sheet(book, lines, report)
    done = _months_sheet(book, months, report)
    main.set_column(0, 0, 44)
    main.set_column(1, 1, 24)
    of, by = book.name("Lines"), book.name("Months")
    outside = less(report.counted, total(one.counts for one in report.entries))
    elapsed, left = report.elapsed or Fraction(0), report.left or Fraction(0)
    whole = int(elapsed + left)
    trend = f"{by}!D2:D{whole + 1}+B6"
    ahead = f"(B8-{done})"
    rate, line = report.forecasts or (None, None)
    last = f"{by}!C{done - 1}:C{done + 1}"
    mean = sum((_number_of(found) for _, found in report.months[done - 3 : done]), Fraction(0)) / 3
    level, rest, pace, apart, when = _of_ceiling(book, report) if report.floor is None else _of_floor(book, report)
    rows: list[_Line] = [
        level,
        ("counted besides the lines (carried, or paid for a shortfall)", None, _number(outside), book.money),
        ("to date", f"=SUM({of}!E2:E{len(report.entries) + 1})+B6", _number(report.counted), book.money),
        ("months of the term", None, _number(elapsed + left), None),
        ("months gone by", None, _number(elapsed), None),
        ("straight line", "=B5*B9/B8", _number(report.straight_line), book.money),
        ("pace", "=B7/B10", _number(report.pace.amount / 100 if report.pace else None), book.share),
        rest,
        pace,
        ("run rate of the last three months", f"=AVERAGE({last})", _number(mean if rate else None), book.money),
        ("it ends at", f"=SUM({by}!C2:C{done + 1})+B6+B14*{ahead}", _number(rate and rate.ends_at), book.money),
        apart,
        ("linear trend ends at", f"=B6+{by}!D{whole + 1}", _number(line and line.ends_at), book.money),
        (when[0], f'=IFERROR(MATCH(TRUE,INDEX({trend}>=B5,0),0),"never")', when[1], None),
        ("run rate, low", f"=SUM({by}!C2:C{done + 1})+B6+MIN({last})*{ahead}", _number(rate and rate.low), book.money),
        ("run rate, high", f"=SUM({by}!C2:C{done + 1})+B6+MAX({last})*{ahead}", _number(rate and rate.high), book.money),
        ("linear trend, low", f"=B6+SUM({by}!E2:E{whole + 1})", _number(line and line.low), book.money),
        ("linear trend, high", f"=B6+SUM({by}!F2:F{whole + 1})", _number(line and line.high), book.money),
    ]  # fmt: skip
    main.write(
        0, 0, f"{found.agreement}: {report.name} ({report.debtor} to {report.creditor}), in {report.unit}", book.bold
    )
    main.write(
        1, 0, f"as of {found.at.astimezone(found.zone).date()}, known on {found.known.astimezone(found.zone).date()}"
    )
    main.write(2, 0, "; ".join(f"{name} is {value}" for name, value in choice) or f"state: {report.state}")
    for number, (name, formula, value, form) in enumerate(rows, start=4):
        main.write(number, 0, name)
        if value is None or value == "unknown":
            main.write(number, 1, "not known" if report.no_forecast is not None else "not known yet")
        elif formula is None:
            main.write(number, 1, value, form)
        else:  # with its value, for readers that do not compute
            main.write_formula(number, 1, formula, form, value)
    main.write(len(rows) + 4, 0, f"a shortfall: {report.shortfall_rule}" if report.shortfall_rule is not None else "")
    main.write(len(rows) + 5, 0, f"not known: {report.no_forecast}" if report.no_forecast is not None else "")
    main.write(len(rows) + 6, 0, "Not legal advice.")
    if report.rows:
        _tests_sheet(book, book.sheet("Tests"), report)
    if report.ceilings:
        _ceilings_sheet(book, book.sheet("Ceilings"), report)


def _tests_sheet(book: _Book, sheet: Any, report: CommitmentReport) -> None:
    """Every test, with the state of what is to be paid for it."""
    heads = ["test", "from", "through", "promised", "counted", "shortfall", "surplus", "to pay", "why unknown"]
    sheet.write_row(0, 0, heads, book.bold)
    sheet.set_column(0, 7, 18)
    for number, row in enumerate(report.rows, start=1):
        sheet.write(number, 0, row.label)
        sheet.write_datetime(number, 1, _day(row.start), book.day)
        if row.through is not None:
            sheet.write_datetime(number, 2, _day(row.through), book.day)
        for column, found in enumerate((row.floor, row.counted, row.shortfall, row.surplus), start=3):
            sheet.write(number, column, _number(found), book.money)
        sheet.write_row(number, 7, [row.duty or "", row.unknown_because()])


def _ceilings_sheet(book: _Book, sheet: Any, report: CommitmentReport) -> None:
    """Every ceiling; what is left of it and over it as formulas."""
    heads = ["ceiling", "from", "through", "at most", "counted", "room", "excess", "exhausted", "why unknown"]
    sheet.write_row(0, 0, heads, book.bold)
    sheet.set_column(0, 7, 18)
    for number, row in enumerate(report.ceilings, start=1):
        sheet.write(number, 0, row.label)
        sheet.write_datetime(number, 1, _day(row.start), book.day)
        if row.through is not None:
            sheet.write_datetime(number, 2, _day(row.through), book.day)
        sheet.write(number, 3, _number(row.ceiling) if row.ceiling is not None else "none", book.money)
        sheet.write(number, 4, _number(row.counted), book.money)
        if isinstance(row.ceiling, Quantity) and isinstance(row.counted, Quantity):
            at_most, counted = f"D{number + 1}", f"E{number + 1}"
            sheet.write_formula(number, 5, f"=MAX(0,{at_most}-{counted})", book.money, _number(row.room))
            sheet.write_formula(number, 6, f"=MAX(0,{counted}-{at_most})", book.money, _number(row.excess))
        else:
            sheet.write(number, 5, _number(row.room) if row.room is not None else "no end of it", book.money)
            sheet.write(number, 6, _number(row.excess), book.money)
        sheet.write_row(number, 7, [row.exhausted, row.unknown_because()])


def _number_of(found: Measure) -> Fraction:
    return found.amount if isinstance(found, Quantity) else Fraction(0)


def _lines_sheet(book: _Book, sheet: Any, report: CommitmentReport) -> None:
    sheet.write_row(0, 0, ["entry", "day", "what", "amount", "counts", "why not all of it"], book.bold)
    sheet.set_column(1, 5, 18)
    for number, one in enumerate(report.entries, start=1):
        sheet.write(number, 0, one.label)
        sheet.write_datetime(number, 1, _day(one.day), book.day)
        sheet.write(number, 2, one.what)
        sheet.write(number, 3, _number(one.amount), book.money)
        sheet.write(number, 4, _number(one.counts), book.money)
        sheet.write(number, 5, one.because)


def _months_sheet(book: _Book, sheet: Any, report: CommitmentReport) -> int:
    """The months of the term: those that are over as sums over the lines, those ahead as the line through them, with its
    band; how many are over.
    """
    heads = [
        "number",
        "month from",
        "counted",
        "in all (trend from the first month ahead)",
        "trend, low",
        "trend, high",
    ]
    sheet.write_row(0, 0, heads, book.bold)
    sheet.set_column(1, 5, 22)
    over = int(report.elapsed or 0)
    whole = int((report.elapsed or Fraction(0)) + (report.left or Fraction(0)))
    lines = book.name("Lines")
    for number, amount in enumerate(_month_sums(report, over, whole), start=1):
        start, end = _month(report.start, number - 1), _month(report.start, number)
        row = number + 1
        sheet.write(number, 0, number)
        sheet.write_datetime(number, 1, _day(start), book.day)
        between = f'"<"&DATE({end.year},{end.month},{end.day})'
        if number <= over and not isinstance(amount[0], Quantity):
            sheet.write(number, 2, "unknown")
            sheet.write(number, 3, "unknown")
            continue
        counted = f'=SUMIFS({lines}!E:E,{lines}!B:B,">="&B{row},{lines}!B:B,{between})'
        line = f"FORECAST(A{row},C$2:C${over + 1},A$2:A${over + 1})"
        band = f"2*STEYX(C$2:C${over + 1},A$2:A${over + 1})"
        formulas = (
            [counted, f"=SUM(C$2:C{row})", f"=C{row}", f"=C{row}"]
            if number <= over
            else [f"=MAX(0,{line})", f"=SUM(C$2:C{row})", f"=MAX(0,{line}-{band})", f"=MAX(0,{line}+{band})"]
        )
        for column, (formula, value) in enumerate(zip(formulas, amount, strict=True), start=2):
            sheet.write_formula(number, column, formula, book.money, _number(value))
    return over


def _month_sums(report: CommitmentReport, over: int, whole: int) -> Iterator[tuple[Measure, Measure, Measure, Measure]]:
    """Of each month: what counted (or the line through them says), in all by then, and the band."""
    done = [found for _, found in report.months[:over]]
    run: Measure = Quantity(report.unit, Fraction(0))
    for found in done:
        run = plus(run, found)
        yield found, run, found, found
    if over < 3 or isinstance(run, NotKnown):
        return
    level, slope, spread = line_through([_number_of(found) for found in done])
    for number in range(over + 1, whole + 1):
        middle, low, high = (
            Quantity(report.unit, max(level + slope * number + band, Fraction(0)))
            for band in (0, -2 * spread, 2 * spread)
        )
        run = plus(run, middle)
        yield middle, run, low, high


def _month(first: date, count: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
    return date(year, month + 1, min(first.day, 28)) if first.day > 28 else date(year, month + 1, first.day)


def _payment_sheet(book: _Book, found: Statement, choice: tuple[tuple[str, str], ...], report: PaymentReport) -> None:
    sheet = book.sheet("Statement")
    sheet.set_column(0, 5, 22)
    sheet.write(0, 0, f"{found.agreement}: {report.name}, in {report.unit}", book.bold)
    sheet.write(
        1, 0, f"as of {found.at.astimezone(found.zone).date()}, known on {found.known.astimezone(found.zone).date()}"
    )
    sheet.write(2, 0, "; ".join(f"{name} is {value}" for name, value in choice))
    first, last = 12, 11 + len(report.rows)
    sums = (("in all", "E", report.capped), ("without the caps", "D", report.uncapped))
    for number, (name, column, value) in enumerate(sums, start=3):
        sheet.write(number, 0, name)
        cells, known = f"{column}{first}:{column}{last}", isinstance(value, Quantity)
        summed = f"SUM({cells})" if known else f'IF(COUNT({cells})<{len(report.rows)},"unknown",SUM({cells}))'
        sheet.write_formula(number, 1, f"={summed}", book.money, _number(value))
    cap = f"cap, shared with {', '.join(report.shared_with)}" if report.shared_with else "cap"
    rows: list[tuple[str, Any]] = [
        (cap, _number(report.cap) if report.cap is not None else "none"),
        ("left of the cap", _number(report.to_cap) if report.to_cap is not None else "none"),
        ("cap reached on", str(report.cap_reached or "not yet")),
        ("paid", _number(report.paid)),
    ]
    for number, (name, value) in enumerate(rows, start=5):
        sheet.write(number, 0, name)
        sheet.write(number, 1, value, book.money)
    sheet.write_row(10, 0, ["period", "from", "through", "without caps", "figure", "to pay", "why unknown"], book.bold)
    for number, row in enumerate(report.rows, start=11):
        sheet.write(number, 0, row.label)
        sheet.write_datetime(number, 1, _day(row.start), book.day)
        if row.through is not None:
            sheet.write_datetime(number, 2, _day(row.through), book.day)
        sheet.write(number, 3, _number(row.floor), book.money)
        sheet.write(number, 4, _number(row.counted), book.money)
        sheet.write(number, 5, row.duty or "")
        sheet.write(number, 6, row.unknown_because())


def _account_sheet(book: _Book, found: Statement, choice: tuple[tuple[str, str], ...], report: AccountReport) -> None:
    """Each movement, with what is in the account after it as a running sum; what is not known is said, and not summed."""
    sheet = book.sheet("Statement")
    sheet.set_column(0, 8, 20)
    sheet.write(0, 0, f"{found.agreement}: {report.name}, in {report.unit}", book.bold)
    sheet.write(
        1, 0, f"as of {found.at.astimezone(found.zone).date()}, known on {found.known.astimezone(found.zone).date()}"
    )
    sheet.write(2, 0, "; ".join(f"{name} is {value}" for name, value in choice))
    first, last = 10, 9 + len(report.movements)
    sheet.write(3, 0, "opening")
    sheet.write(3, 1, _number(report.opening), book.money)
    sheet.write(4, 0, "balance")
    if isinstance(report.balance, Quantity) and report.movements:
        sheet.write_formula(4, 1, f"=B4+SUM(F{first}:F{last})", book.money, _number(report.balance))
    else:
        sheet.write(4, 1, _number(report.balance), book.money)
    sheet.write_row(5, 0, ["expires", report.expires])
    sheet.write_row(6, 0, ["its last day", str(report.expires_on or "none, or not known yet")])
    heads = ["day", "entry", "clause", "kind", "what", "moved", "balance", "why unknown"]
    sheet.write_row(8, 0, heads, book.bold)
    for number, one in enumerate(report.movements, start=9):
        sheet.write_datetime(number, 0, _day(one.day), book.day)
        for column, text in enumerate((one.entry, one.clause, one.kind, one.what), start=1):
            sheet.write_string(number, column, text)
        sheet.write(number, 5, _number(one.amount), book.money)
        if isinstance(one.balance, Quantity):
            before = "B4" if number == 9 else f"G{number}"
            sheet.write_formula(number, 6, f"={before}+F{number + 1}", book.money, _number(one.balance))
        else:
            sheet.write_row(number, 6, ["unknown", one.balance.why[0]])


# --- a chart ---------------------------------------------------------------------------------------------------------


def write_chart(found: Statement, file: Path) -> None:
    """What counts month by month against the straight line, with the forecasts; for a payment its periods and its cap;
    for an account what is in it.
    """
    if file.suffix not in (".svg", ".png"):
        title = f"a chart is .svg or .png, not `{file.suffix or file.name}`"
        raise Refused([Diagnostic("bad-argument", title, help=f"name it e.g. `{file.stem}.svg`")])
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise _needs("Matplotlib") from None
    figure: Any = Figure(figsize=(9, 4.8 * len(found.reports)), layout="constrained")
    plots: list[Any] = list(figure.subplots(len(found.reports), 1, squeeze=False).flat)
    for axes, (choice, report) in zip(plots, found.reports, strict=True):
        _draw(axes, report)
        title = f"{report.name}, on {found.at.astimezone(found.zone).date()}"
        if choice:
            title += f" ({', '.join(f'{name} is {value}' for name, value in choice)})"
        axes.set_title(title, loc="left", fontsize=11)
    try:
        figure.savefig(file, metadata={"Date": None} if file.suffix == ".svg" else None)
    except OSError as error:
        raise _cannot_write(file, error) from None


def _draw(axes: Any, report: Report) -> None:
    from matplotlib.ticker import FuncFormatter

    if isinstance(report, CommitmentReport):
        _draw_commitment(axes, report)
    elif isinstance(report, AccountReport):
        _draw_account(axes, report)
    else:
        _draw_payment(axes, report)
    axes.yaxis.set_major_formatter(FuncFormatter(_short))
    axes.set_ylabel(report.unit)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize=9)


def _short(value: float, _position: int) -> str:
    for size, letter in ((1e9, " bn"), (1e6, " m"), (1e3, " k")):
        if abs(value) >= size:
            return f"{value / size:,.4g}{letter}"
    return f"{value:,.4g}"


def _draw_commitment(axes: Any, report: CommitmentReport) -> None:
    sums = [0.0, *_running(found for _, found in report.months)]
    axes.plot(range(len(sums)), sums, color="#1b4f8f", linewidth=2.2, marker="o", markersize=3, label="counted")
    ceiling = report.ceiling.ceiling if report.ceiling is not None and report.same_time else None
    if isinstance(ceiling, Quantity):
        axes.axhline(_pixel(ceiling.amount), color="#c4572b", linestyle="--", label="ceiling")
    level = report.floor if report.floor is not None else ceiling
    goal = _pixel(level.amount) if isinstance(level, Quantity) else None
    if report.floor is not None and goal is not None:
        axes.axhline(goal, color="#888888", linewidth=1, label=None if report.left is not None else "promised")
    if report.elapsed is None or report.left is None:
        return
    end = _pixel(report.elapsed + report.left)
    if goal is not None:
        axes.plot([0, end], [0, goal], color="#888888", linewidth=1, linestyle="--", label="straight line")
    done = int(report.elapsed)
    for one, colour in zip(report.forecasts, ("#c4572b", "#3a8f5c"), strict=False):
        axes.plot(
            [done, end],
            [sums[min(done, len(sums) - 1)], _pixel(one.ends_at.amount)],
            color=colour,
            linestyle=":",
            label=one.method,
        )
        axes.vlines(end, _pixel(one.low.amount), _pixel(one.high.amount), color=colour, linewidth=5, alpha=0.35)
    axes.set_xlabel(f"months from {report.start}")
    axes.set_xlim(0, end * 1.02)
    axes.set_ylim(0)


def _draw_payment(axes: Any, report: PaymentReport) -> None:
    labels = [row.label for row in report.rows]
    sums = list(_running(row.counted for row in report.rows))
    axes.bar(labels, [_pixel(_number_of(row.counted)) for row in report.rows], color="#9db8d9", label="of the period")
    axes.plot(labels, sums, color="#1b4f8f", linewidth=2, marker="o", markersize=3, label="in all")
    if report.cap is not None:
        free = list(_running(row.floor for row in report.rows if row.floor is not None))
        axes.plot(labels, free, color="#888888", linewidth=1, linestyle=":", label="in all, without the cap")
    if isinstance(report.cap, Quantity):
        axes.axhline(_pixel(report.cap.amount), color="#c4572b", linestyle="--", label="cap")
    axes.tick_params(axis="x", labelrotation=60, labelsize=8)


def _draw_account(axes: Any, report: AccountReport) -> None:
    """What is in it from day to day; no line once it is not known."""
    known = [one for one in report.movements if isinstance(one.balance, Quantity)]
    days = [report.start, *(one.day for one in known)]
    sums = [_pixel(_number_of(report.opening)), *(_pixel(_number_of(one.balance)) for one in known)]
    if isinstance(report.balance, Quantity):
        days.append(report.through)
        sums.append(sums[-1])
    axes.step(days, sums, where="post", color="#1b4f8f", linewidth=2, marker="o", markersize=3, label="balance")
    axes.tick_params(axis="x", labelrotation=60, labelsize=8)
    axes.set_ylim(0)


def _running(found: Iterable[Measure]) -> Iterator[float]:
    """The sum so far; no point once it is not known."""
    run: Measure = ZERO
    for one in found:
        run = plus(run, one)
        yield _pixel(run.amount) if isinstance(run, Quantity) else nan


def _pixel(amount: Fraction) -> float:
    """For drawing only: a picture has no cents."""
    return amount.numerator / amount.denominator
