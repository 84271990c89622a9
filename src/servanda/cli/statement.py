"""`servanda statement`: how a commitment or a payment stands, and what is ahead of it."""

import json
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option
from servanda.cli.telling import bold, coloured

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from servanda.model.quantities import Measure
    from servanda.money.reported import Stakes
    from servanda.money.statement import CommitmentReport, Entry, PaymentReport, Report, Row, Statement

_file = click.Path(path_type=Path, dir_okay=False)


@click.command("statement")
@agreement_argument
@click.argument("name", metavar="COMMITMENT_OR_PAYMENT")
@click.option("--at", required=True, metavar="T", help="The day (its last instant) or instant.")
@known_option
@ledger_option
@click.option(
    "--register", metavar="PACKAGE", type=click.Path(path_type=Path), help="Of stakes: shares, as Open Cap Table."
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--csv", metavar="FILE", type=_file, help="The lines as CSV (`-`: printed).")
@click.option("--xlsx", metavar="FILE", type=_file, help="As a workbook whose figures are formulas.")
@click.option("--chart", metavar="FILE", type=_file, help="As a picture: .svg or .png.")
def command(
    agreement: str, name: str, at: str, known: str | None, ledger: Path | None, register: Path | None,
    csv: Path | None, xlsx: Path | None, chart: Path | None, *, as_json: bool,
) -> None:  # fmt: skip
    """To date, pace, what remains and where it is heading; for a payment its periods, its cap and what was paid; for an
    event that reports stakes, each with its basis.

    \b
    servanda statement snap-aws aws_spend --at 2020-06-30
    servanda statement microsoft-openai revenue_share --at 2027-01-31 --xlsx share.xlsx
    servanda statement microsoft-openai stake_reported --at 2026-11-01
    """
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger)
    seen = known or datetime.now(UTC)
    if name in workspace.agreement.events:
        if csv or xlsx or chart:
            from servanda.diagnostics.diagnostic import Diagnostic, Refused

            title = "stakes are told as text or JSON"
            raise Refused([Diagnostic("bad-argument", title, help="leave out `--csv`, `--xlsx` and `--chart`")])
        stakes = workspace.stakes(name, at, seen, register)
        as_text = "\n".join(_stake_lines(stakes, colour=coloured(sys.stdout)))
        click.echo(json.dumps(_stakes_json(stakes), indent=2, ensure_ascii=False) if as_json else as_text)
        return
    found = workspace.statement(name, at, seen)
    for file, write in ((csv, "write_csv"), (xlsx, "write_xlsx"), (chart, "write_chart")):
        if file is not None:
            getattr(import_module("servanda.cli.statement_files"), write)(found, file)
    if as_json:
        click.echo(json.dumps(statement_json(found), indent=2, ensure_ascii=False))
    elif csv is None or str(csv) != "-":
        click.echo("\n".join(_lines(found, colour=coloured(sys.stdout))))


# --- as text ---------------------------------------------------------------------------------------------------------


def _lines(found: "Statement", *, colour: bool) -> Iterator[str]:
    at, known = (moment.astimezone(found.zone).date() for moment in (found.at, found.known))
    yield bold(f"{found.agreement}, on {at}, as known on {known}", colour)
    for choice, report in found.reports:
        yield ""
        if choice:
            yield bold(f"If {', '.join(f'{name} is {value}' for name, value in choice)}", colour)
        yield from _report_lines(report, colour=colour)
    yield ""
    yield "Not legal advice."


def _report_lines(report: "Report", *, colour: bool) -> Iterator[str]:
    from servanda.money.statement import CommitmentReport

    if isinstance(report, CommitmentReport):
        yield from _commitment_lines(report, colour=colour)
    else:
        yield from _payment_lines(report, colour=colour)
    for why in report.assumed:
        yield from textwrap.wrap(f"assumed: {why}", 98, initial_indent="  ", subsequent_indent="    ")


def _commitment_lines(report: "CommitmentReport", *, colour: bool) -> Iterator[str]:
    through = report.through or "a day that is withheld"
    yield bold(f"{report.name}: {report.debtor} to {report.creditor}, {report.start} through {through}", colour)
    yield f"  [{report.clause} {report.title}; {report.instrument}]"
    unit = report.unit
    pairs: list[tuple[str, str]] = [
        ("state", report.state),
        ("promised", said(report.floor)),
        ("to date", said(report.counted)),
    ]
    if report.straight_line is not None and report.elapsed is not None:
        pairs.append(
            ("straight line", f"{sum_words(report.straight_line, unit)}  (after {_number(report.elapsed)} months)")
        )
        counted = _amount(report.counted)
        if counted is not None and report.straight_line:
            pairs.append(("pace", f"{percent(counted / report.straight_line)} of the straight line"))
    pairs.append(("remaining", said(report.remaining)))
    if report.required:
        pairs.append(("required", f"{sum_words(report.required, unit)} a month for {_number(report.left)} months"))
    pairs.append(("reached", report.attained))
    pairs += [("next", report.milestone)] if report.milestone else []
    pairs.append(("a shortfall", report.shortfall_rule))
    pairs += [(f"account {name}", said(balance)) for name, balance in report.accounts]
    yield from _table(pairs)
    if not report.entries:
        yield "  Nothing is on record that could count."
    if report.forecasts:
        yield "  Where it is heading"
    for one in report.forecasts:
        gap = one.ends_at - (_amount(report.floor) or 0)
        end = f"short by {sum_words(-gap, unit)}" if gap < 0 else f"reached in {one.reached} (month {one.month})"
        end = end if gap < 0 or one.reached else "reached already"
        yield from textwrap.wrap(
            f"{one.method}: ends at {sum_words(one.ends_at, unit)} "
            f"({sum_words(one.low, unit)} to {sum_words(one.high, unit)}), {end}",
            98, initial_indent="    ", subsequent_indent="      ",
        )  # fmt: skip
    moved = any(_amount(one) != 0 for row in report.rows for one in (row.moved_out, row.moved_in) if one is not None)
    heads = ("promised", "counted", "shortfall", "surplus", *(("moved out", "moved in") if moved else ()))
    yield from _rows(report.rows, "test", heads)
    yield from _months(report)
    yield from _left_out(report)


def _left_out(report: "CommitmentReport") -> Iterator[str]:
    """What does not count, or not wholly: one line each, or one for all that have the same reason."""
    from servanda.model.quantities import less, total

    groups: dict[tuple[str, str], list[Entry]] = {}
    for one in report.entries:
        if one.because:
            groups.setdefault((one.what, one.because), []).append(one)
    if groups:
        yield "  Left out, wholly or in part"
    for (what, because), entries in groups.items():
        amount = said(total(less(one.amount, one.counts) for one in entries))
        first, last = entries[0], entries[-1]
        which = f"{first.day} {what} ({first.label})"
        if len(entries) > 1:
            which = f"{len(entries)} times {what}, {first.day} to {last.day} ({first.label} to {last.label})"
        yield from textwrap.wrap(f"{which}: {amount}, {because}", 98, initial_indent="    ", subsequent_indent="      ")


def _months(report: "CommitmentReport") -> Iterator[str]:
    if not report.months or not report.entries:
        return
    most = max((amount for _, amount in report.months), default=Fraction(0))
    yield "  By month"
    width = max(len(sum_words(amount, report.unit)) for _, amount in report.months)
    for label, amount in report.months[-24:]:
        bar = "█" * int(30 * amount / most) if most > 0 and amount > 0 else ""
        yield f"    {label}  {sum_words(amount, report.unit):>{width}}  {bar}".rstrip()


def _payment_lines(report: "PaymentReport", *, colour: bool) -> Iterator[str]:
    yield bold(report.name, colour)
    yield f"  [{report.clause} {report.title}; {report.instrument}]"
    pairs = [("in all", said(report.capped))]
    if report.cap is not None:
        pairs += [
            ("without the cap", said(report.uncapped)),
            ("cap", said(report.cap)),
            ("left of it", said(report.to_cap)),
        ]
        pairs += [("cap reached on", str(report.cap_reached))] if report.cap_reached else []
    pairs.append(("paid", said(report.paid)))
    yield from _table(pairs)
    yield from _rows(report.rows, "period", ("without cap", "figure"))


def _table(pairs: list[tuple[str, str]]) -> Iterator[str]:
    width = max(len(name) for name, _ in pairs)
    for name, value in pairs:
        yield from textwrap.wrap(
            f"{name:<{width}}  {value}", 98, initial_indent="  ", subsequent_indent=" " * (width + 4)
        )


def _rows(rows: tuple["Row", ...], first: str, heads: tuple[str, ...]) -> Iterator[str]:
    if not rows:
        return
    table = [(first, *heads, "to pay")]
    for row in rows:
        cells = [row.floor, row.counted, row.shortfall, row.surplus, row.moved_out, row.moved_in][: len(heads)]
        table.append((row.label, *(said(one) if one is not None else "" for one in cells), row.duty or ""))
    widths = [max(len(line[n]) for line in table) for n in range(len(table[0]))]
    for line in table:
        cells = [
            f"{line[0]:<{widths[0]}}",
            *(f"{cell:>{width}}" for cell, width in zip(line[1:-1], widths[1:-1], strict=True)),
        ]
        yield f"    {'  '.join(cells)}  {line[-1]}".rstrip()


def _stake_lines(found: "Stakes", *, colour: bool) -> Iterator[str]:
    at, known = (moment.astimezone(found.zone).date() for moment in (found.at, found.known))
    yield bold(f"{found.agreement}: {found.name}, by {at}, as known on {known}", colour)
    if not found.stakes:
        yield "  Nothing is on record by then."
    for one in found.stakes:
        about = "about " if one.approximate else ""
        value = f", {one.value}" if one.value else ""
        aside = f", leaving aside {one.without}" if one.without else ""
        yield f"  {one.day}  {one.holder} {about}{one.share:f}% {one.basis}{value}{aside} ({one.label})"
        if one.checked is not None:
            yield from textwrap.wrap(one.checked.words(), 96, initial_indent="      ", subsequent_indent="        ")
    yield ""
    yield "Not legal advice."


def _stakes_json(found: "Stakes") -> dict[str, object]:
    rows = [{**_fields(one), "share": f"{one.share:f}",
             "checked": {"agrees": one.checked.agrees, "words": one.checked.words()} if one.checked else None}
            for one in found.stakes]  # fmt: skip
    times = {"at": found.at.astimezone(found.zone).isoformat(), "known": found.known.astimezone(found.zone).isoformat()}
    return {"agreement": found.agreement, **times, "event": found.name, "stakes": rows}


# --- figures as words ------------------------------------------------------------------------------------------------


def said(found: "Measure | None") -> str:
    """A figure as the language writes it; `unknown` with its first reason."""
    from servanda.model.quantities import NotKnown, words

    if found is None:
        return ""
    return f"unknown ({found.why[0]})" if isinstance(found, NotKnown) else words(found)


def sum_words(amount: Fraction, unit: str) -> str:
    """A sum of money to the cent, half a cent up: for figures that only inform (rates, forecasts)."""
    from servanda.model.quantities import Quantity, rounded, words

    return words(Quantity(unit, rounded(amount, "half up", Fraction(1, 100))))


def percent(share: Fraction) -> str:
    """A share in percent, to a tenth."""
    from servanda.model.quantities import decimal, rounded

    return f"{decimal(rounded(share * 100, 'half up', Fraction(1, 10))):f}%"


def _number(months: Fraction | None) -> str:
    from servanda.model.quantities import decimal, rounded

    return f"{decimal(rounded(months or Fraction(0), 'half up', Fraction(1, 10))):f}"


def _amount(found: "Measure") -> Fraction | None:
    from servanda.model.quantities import Quantity

    return found.amount if isinstance(found, Quantity) else None


# --- as JSON ---------------------------------------------------------------------------------------------------------


def statement_json(found: "Statement") -> dict[str, object]:
    """The statement as plain data: sums as the language writes them, plain decimals for rates and forecasts, and what is
    unknown with its reasons.
    """
    return {
        "agreement": found.agreement,
        "at": found.at.astimezone(found.zone).isoformat(),
        "known": found.known.astimezone(found.zone).isoformat(),
        "reports": [{"if": dict(choice), **_fields(report)} for choice, report in found.reports],
    }


def _fields(of: "DataclassInstance") -> dict[str, object]:
    return {field.name: _plain(getattr(of, field.name)) for field in fields(of)}


def _plain(value: object) -> object:
    from servanda.model.quantities import NotKnown, Quantity, decimal, words

    match value:
        case Quantity():
            return words(value)
        case NotKnown(why):
            return {"unknown": list(why)}
        case Fraction():
            return f"{decimal(value):f}"
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(one) for one in cast("tuple[object, ...]", value)]
        case _ if is_dataclass(value) and not isinstance(value, type):
            return _fields(value)
        case _:
            return value
