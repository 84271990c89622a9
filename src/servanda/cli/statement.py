"""`servanda statement`: how a commitment, a payment or an account stands, and what is ahead of it."""

import json
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option
from servanda.cli.telling import bold, coloured

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from servanda.model.quantities import Measure, Quantity
    from servanda.money.statement import CommitmentReport, Entry, Forecast, PaymentReport, Report, Row, Statement

_file = click.Path(path_type=Path, dir_okay=False)


@click.command("statement")
@agreement_argument
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--at", required=True, metavar="T", help="The day (its last instant) or instant.")
@known_option
@ledger_option
@click.option(
    "--register", metavar="PACKAGE", type=click.Path(path_type=Path), help="Of stakes: shares, as Open Cap Table."
)
@click.option("--holdings", is_flag=True, help="Who holds what of the register, on every basis.")
@click.option(
    "--round",
    "rounds",
    metavar="R",
    multiple=True,
    help='A round tried out: "raises=110 pre-money=730"; see docs/money.md.',
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--csv", metavar="FILE", type=_file, help="The lines as CSV (`-`: printed).")
@click.option("--xlsx", metavar="FILE", type=_file, help="As a workbook whose figures are formulas.")
@click.option("--chart", metavar="FILE", type=_file, help="As a picture: .svg or .png.")
def command(
    agreement: str, name: str | None, at: str, known: str | None, ledger: Path | None, register: Path | None,
    rounds: tuple[str, ...], csv: Path | None, xlsx: Path | None, chart: Path | None, *, holdings: bool, as_json: bool,
) -> None:  # fmt: skip
    """How NAME stands. Of a commitment: to date, pace, what remains and where it is heading; of a payment: its periods,
    its cap and what was paid; of an account: its balance, with all that moved it; of an event that reports stakes: each
    with its basis. A register of shares needs no NAME.

    \b
    servanda statement snap-aws aws_spend --at 2020-06-30
    servanda statement microsoft-openai revenue_share --at 2027-01-31 --xlsx share.xlsx
    servanda statement microsoft-openai stake_reported --at 2026-11-01
    servanda statement microsoft-openai --register package --round "raises=110 pre-money=730" --at 2026-11-01
    """
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger)
    seen = known or datetime.now(UTC)
    files = ((csv, "write_csv"), (xlsx, "write_xlsx"), (chart, "write_chart"))
    table = holdings or bool(rounds)
    if table or register or name in workspace.agreement.events:
        _look_at_stakes(name, register, workspace.agreement.events, table=table, files=files)
        stakes = workspace.stakes(name, at, seen, register) if name else None
        held = workspace.holdings(register, at, rounds) if table and register else None
        shell = import_module("servanda.cli.statement_stakes")
        if as_json:
            click.echo(json.dumps(shell.stake_json(stakes, held), indent=2, ensure_ascii=False))
        else:
            click.echo("\n".join(shell.stake_lines(stakes, held, colour=coloured(sys.stdout))))
        return
    if name is None:
        _refuse(
            "there is nothing to state",
            "name a commitment, a payment, an account or an event, or a register with `--holdings`.",
        )
    found = workspace.statement(name, at, seen)
    for file, write in files:
        if file is not None:
            getattr(import_module("servanda.cli.statement_files"), write)(found, file)
    if as_json:
        click.echo(json.dumps(statement_json(found), indent=2, ensure_ascii=False))
    elif csv is None or str(csv) != "-":
        click.echo("\n".join(_lines(found, colour=coloured(sys.stdout))))


def _look_at_stakes(
    name: str | None, register: Path | None, events: Iterable[str], *, table: bool,
    files: tuple[tuple[Path | None, str], ...],
) -> None:  # fmt: skip
    """Whether these options go together."""
    from servanda.diagnostics.suggest import did_you_mean

    if name is not None and name not in events:
        why = "A register of shares is set against an event that reports stakes, or stands alone."
        near = did_you_mean(name, events)
        help_ = f"did you mean `{near[0]}`?" if near else "leave the name out, or name such an event."
        _refuse(f"`{name}` is no event, and takes no register of shares", help_, why)
    if table and register is None:
        _refuse(
            "there is no register of shares to look at", "add `--register PACKAGE`, a package in Open Cap Table format."
        )
    if name is None and not table:
        _refuse("the register is not asked for anything", "add `--holdings`, or an event that reports stakes.")
    if any(file for file, _ in files):
        _refuse("stakes are told as text or JSON", "leave out `--csv`, `--xlsx` and `--chart`.")


def _refuse(title: str, help_: str, why: str | None = None) -> NoReturn:
    from servanda.diagnostics.diagnostic import Diagnostic, Refused

    raise Refused([Diagnostic("bad-argument", title, why=why, help=help_)])


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
    from servanda.money.statement import AccountReport, CommitmentReport

    if isinstance(report, CommitmentReport):
        yield from _commitment_lines(report, colour=colour)
    elif isinstance(report, AccountReport):
        yield from import_module("servanda.cli.statement_accounts").account_lines(report, colour=colour)
    else:
        yield from _payment_lines(report, colour=colour)
    for why in report.assumed:
        yield from textwrap.wrap(f"assumed: {why}", 98, initial_indent="  ", subsequent_indent="    ")


def _commitment_lines(report: "CommitmentReport", *, colour: bool) -> Iterator[str]:
    through = report.through or "a day that is withheld"
    yield bold(f"{report.name}: {report.debtor} to {report.creditor}, {report.start} through {through}", colour)
    yield f"  [{report.clause} {report.title}; {report.instrument}]"
    ceiling = report.ceiling
    pairs: list[tuple[str, str]] = [("state", report.state), ("model", report.model)]
    if report.floor is not None:
        pairs.append(("promised", said(report.floor)))
    if ceiling is not None:
        which = "" if report.same_time else f"  ({ceiling.label})"
        pairs.append(("ceiling", (said(ceiling.ceiling) or "none") + which))
    pairs.append(("to date", said(report.counted)))
    if report.straight_line is not None and report.elapsed is not None:
        pairs.append(
            ("straight line", f"{to_the_cent(report.straight_line)}  (after {_number(report.elapsed)} months)")
        )
    if report.pace is not None:
        pairs.append(("pace", f"{_tenths(report.pace)} of the straight line"))
    if report.remaining is not None:
        pairs.append(("remaining", said(report.remaining)))
    if report.required is not None and report.required.amount:
        pairs.append(("required", f"{to_the_cent(report.required)} a month for {_number(report.left)} months"))
    pairs += [("reached", report.attained)] if report.attained is not None else []
    pairs += [("next", report.milestone)] if report.milestone else []
    pairs += [("a shortfall", report.shortfall_rule)] if report.shortfall_rule is not None else []
    if ceiling is not None:
        pairs.append(("room", said(ceiling.room) or "no end of it"))
        pairs.append(("excess", said(ceiling.excess)))
        pairs.append(("exhausted", ceiling.exhausted))
    pairs += [(f"account {name}", said(balance)) for name, balance in report.accounts]
    yield from table(pairs)
    if not report.entries:
        yield "  Nothing is on record that could count."
    if report.no_forecast is not None:
        yield from textwrap.wrap(
            f"no forecast: {report.no_forecast}", 98, initial_indent="  ", subsequent_indent="    "
        )
    if report.forecasts:
        yield "  Where it is heading"
    for one in report.forecasts:
        yield from textwrap.wrap(
            f"{one.method}: ends at {to_the_cent(one.ends_at)} "
            f"({to_the_cent(one.low)} to {to_the_cent(one.high)}), {'; '.join(_heading_for(report, one))}",
            98, initial_indent="    ", subsequent_indent="      ",
        )  # fmt: skip
    moved = any(_amount(one) != 0 for row in report.rows for one in (row.moved_out, row.moved_in) if one is not None)
    heads = ("promised", "counted", "shortfall", "surplus", *(("moved out", "moved in") if moved else ()))
    yield from _rows(report.rows, "test", heads)
    yield from _ceilings(report)
    yield from _months(report)
    yield from _left_out(report)
    yield from _over(report)


def _heading_for(report: "CommitmentReport", one: "Forecast") -> Iterator[str]:
    """What a forecast says of the floor, and of the ceiling of the same time."""
    if report.floor is not None and one.short_by is not None:
        yield f"short by {to_the_cent(one.short_by)}" + (f": {one.then}" if one.then else "")
    elif report.floor is not None:
        yield f"reached in {one.reached} (month {one.month})" if one.reached else "reached already"
    if report.ceiling is None or not report.same_time or report.ceiling.ceiling is None:
        return
    over = f"over the ceiling by {to_the_cent(one.over_by)}, " if one.over_by is not None else ""
    if one.exhausted:
        yield f"{over}which is reached in {one.exhausted} (month {one.exhausted_month})"
    else:
        yield f"{over}which is reached already" if over else "within the ceiling"


def _ceilings(report: "CommitmentReport") -> Iterator[str]:
    if not report.ceilings:
        return
    lines = [("ceiling", "at most", "counted", "room", "excess", "exhausted")]
    for row in report.ceilings:
        sums = (cell(row.ceiling) or "none", cell(row.counted), cell(row.room) or "no end of it", cell(row.excess))
        lines.append((row.label, *sums, row.exhausted))
    yield from aligned(lines)
    for row in report.ceilings:
        if why := row.unknown_because():
            yield from textwrap.wrap(f"{row.label}: {why}", 98, initial_indent="    ", subsequent_indent="      ")


def _over(report: "CommitmentReport") -> Iterator[str]:
    """What lies over the ceiling: the entry that crosses it, and those after it."""
    found = [(one, one.over) for one in report.entries if one.over is not None and _amount(one.over) != 0]
    if found:
        yield "  Over the ceiling"
    for one, over in found:
        line = f"{one.day} {one.what} ({one.label}): {said(over)}"
        yield from textwrap.wrap(line, 98, initial_indent="    ", subsequent_indent="      ")


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
    sums = [_amount(found) or Fraction(0) for _, found in report.months]
    most = max(sums)
    yield "  By month"
    width = max(len(_cent_or_unknown(found)) for _, found in report.months)
    for (label, found), amount in list(zip(report.months, sums, strict=True))[-24:]:
        bar = "█" * int(30 * amount / most) if most > 0 and amount > 0 else ""
        yield f"    {label}  {_cent_or_unknown(found):>{width}}  {bar}".rstrip()
    besides = _amount(report.besides)
    if besides:
        why = (
            "carried over, or paid for a shortfall"
            if besides > 0
            else "counts here no longer, for it fills something else"
        )
        yield f"    besides  {_cent_or_unknown(report.besides)}  {why}"


def _cent_or_unknown(found: "Measure") -> str:
    from servanda.model.quantities import Quantity

    return to_the_cent(found) if isinstance(found, Quantity) else said(found)


def _payment_lines(report: "PaymentReport", *, colour: bool) -> Iterator[str]:
    yield bold(report.name, colour)
    yield f"  [{report.clause} {report.title}; {report.instrument}]"
    known = f"; what is known comes to {said(report.known_part)}" if report.known_part is not None else ""
    pairs = [("in all", said(report.capped) + known)]
    if report.cap is not None:
        shared = f", shared with {', '.join(report.shared_with)}" if report.shared_with else ""
        pairs += [("without the cap", said(report.uncapped)), ("cap", said(report.cap) + shared)]
        pairs += [(f"used by {name}", said(used)) for name, used in report.used_by_others]
        pairs.append(("left of it", said(report.to_cap)))
        pairs += [("cap reached on", str(report.cap_reached))] if report.cap_reached else []
    pairs.append(("paid", said(report.paid)))
    yield from table(pairs)
    yield from _rows(report.rows, "period", ("without cap", "figure"))


def table(pairs: list[tuple[str, str]]) -> Iterator[str]:
    width = max(len(name) for name, _ in pairs)
    for name, value in pairs:
        yield from textwrap.wrap(
            f"{name:<{width}}  {value}", 98, initial_indent="  ", subsequent_indent=" " * (width + 4)
        )


def _rows(rows: tuple["Row", ...], first: str, heads: tuple[str, ...]) -> Iterator[str]:
    if not rows:
        return
    lines = [(first, *heads, "to pay")]
    for row in rows:
        cells = [row.floor, row.counted, row.shortfall, row.surplus, row.moved_out, row.moved_in][: len(heads)]
        lines.append((row.label, *(cell(one) for one in cells), row.duty or ""))
    yield from aligned(lines)
    for row in rows:
        if why := row.unknown_because():
            yield from textwrap.wrap(f"{row.label}: {why}", 98, initial_indent="    ", subsequent_indent="      ")


def aligned(lines: Sequence[tuple[str, ...]], words: int = 1) -> Iterator[str]:
    """A table: its first columns are words, so many, and the others figures; the last stands as it is."""
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
    for line in lines:
        cells = [f"{cell:<{width}}" if n < words else f"{cell:>{width}}"
                 for n, (cell, width) in enumerate(zip(line, widths, strict=True))]  # fmt: skip
        yield f"    {'  '.join((*cells[:-1], line[-1] if words == 1 else cells[-1]))}".rstrip()


def cell(found: "Measure | None") -> str:
    """A figure in a table; why it is not known stands below."""
    from servanda.model.quantities import NotKnown

    return "unknown" if isinstance(found, NotKnown) else said(found)


# --- figures as words ------------------------------------------------------------------------------------------------


def said(found: "Measure | None") -> str:
    """A figure as the language writes it; `unknown` with its first reason."""
    from servanda.model.quantities import NotKnown, words

    if found is None:
        return ""
    return f"unknown ({found.why[0]})" if isinstance(found, NotKnown) else words(found)


def to_the_cent(found: "Quantity") -> str:
    """A sum of money to the cent, half a cent up: for figures that only inform (rates, forecasts)."""
    from servanda.model.quantities import Quantity, rounded, words

    return words(Quantity(found.unit, rounded(found.amount, "half up", Fraction(1, 100))))


def _tenths(share: "Quantity") -> str:
    """A share in percent, to a tenth."""
    from servanda.model.quantities import decimal, rounded

    return f"{decimal(rounded(share.amount, 'half up', Fraction(1, 10))):f}%"


def _number(months: Fraction | None) -> str:
    from servanda.model.quantities import decimal, rounded

    return f"{decimal(rounded(months or Fraction(0), 'half up', Fraction(1, 10))):f}"


def _amount(found: "Measure") -> Fraction | None:
    from servanda.model.quantities import Quantity

    return found.amount if isinstance(found, Quantity) else None


# --- as JSON ---------------------------------------------------------------------------------------------------------


def statement_json(found: "Statement") -> dict[str, object]:
    """The statement as plain data: sums as the language writes them, months as plain decimals, and what is unknown with its
    reasons.
    """
    return {
        "agreement": found.agreement,
        "at": found.at.astimezone(found.zone).isoformat(),
        "known": found.known.astimezone(found.zone).isoformat(),
        "reports": [{"if": dict(choice), **fields_json(report)} for choice, report in found.reports],
    }


def fields_json(of: "DataclassInstance") -> dict[str, object]:
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
            return fields_json(value)
        case _:
            return value
