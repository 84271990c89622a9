"""`servanda ledger import`: bills in the form of FOCUS, added up by day and kind and put on record."""

import csv
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from servanda.cli.arguments import agreement_argument, ledger_option

if TYPE_CHECKING:
    from servanda.money.billing import Bill
    from servanda.money.bills import Plan

_file = click.Path(path_type=Path, dir_okay=False)
_SHOWN = 10


@click.command("import")
@agreement_argument
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--as", "event", required=True, metavar="EVENT", help="The event that a charge is under the agreement.")
@click.option("--map", "mapping", metavar="FILE", type=_file, help="Which column fills what (TOML); see docs/money.md.")
@click.option("--attested-by", required=True, metavar="P", help="Whose bill it is, or who says so.")
@click.option("--supersedes", metavar="NAME", help="The bill on record whose place this file takes.")
@click.option("--problems", metavar="FILE", type=_file, help="Every problem found, as CSV.")
@click.option("--dry-run", is_flag=True, help="Read and tell; record nothing.")
@ledger_option
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def command(
    agreement: str, files: tuple[Path, ...], event: str, mapping: Path | None, attested_by: str,
    supersedes: str | None, problems: Path | None, ledger: Path | None, *, dry_run: bool, as_json: bool,
) -> None:  # fmt: skip
    """Put bills on record: FOCUS 1.0 to 1.4, CSV or Parquet. The same file twice changes nothing.

    \b
    servanda ledger import microsoft-openai 2026-05.parquet --as azure_charge --attested-by Microsoft
    """
    from servanda.money.billing import read_mapping
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger, recording=True)
    how = read_mapping(mapping) if mapping is not None else None
    told: list[dict[str, object]] = []
    bills: list[Bill] = []
    for file in files:
        with click.progressbar(length=1, label=file.name, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
            done = workspace.import_bill(
                file, event, how, attested_by, supersedes, None if dry_run else datetime.now(UTC),
                lambda at, whole, bar=bar: _progress(bar, at, whole),
            )  # fmt: skip
        bills += [done.bill] if done.bill is not None else []
        told.append(_json(file, done.plan, done.bill, done.numbers, done.already))
        if not as_json:
            click.echo("\n".join(_lines(file, done.plan, done.bill, done.numbers, done.already, dry_run=dry_run)))
    if problems is not None:
        _write_problems(bills, problems)
    if as_json:
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))


def _progress(bar: Any, at: int, whole: int) -> None:  # click does not name the type of its bars
    bar.length = max(whole, 1)
    bar.update(at - bar.pos)


def _lines(
    file: Path,
    plan: "Plan | None",
    bill: "Bill | None",
    numbers: tuple[str, str] | None,
    already: str | None,
    *,
    dry_run: bool,
) -> list[str]:
    if plan is None or bill is None:
        return [f"{file.name} is on record already, as {already}: nothing changed."]
    lines = [f"{file.name}: {bill.rows:,} rows, FOCUS {plan.file.version} or later"]
    counted = bill.rows - bill.refused - bill.elsewhere
    lines.append(f"  {counted:,} count" + (f", {bill.refused:,} do not" if bill.refused else "")
                 + (f", {bill.elsewhere:,} are of another contract" if bill.elsewhere else ""))  # fmt: skip
    lines += [f"  {currency} {amount:,f}" for currency, amount in bill.totals.items()]
    lines += [f"  {note}" for note in bill.notes]
    for one in bill.problems[:_SHOWN]:
        lines.append(f"  row {one.row:,}{f', {one.column}' if one.column else ''}: {one.what} ({one.value[:40]})")
    if bill.problem_count > _SHOWN:
        lines.append(f"  and {bill.problem_count - _SHOWN:,} more problems; `--problems FILE` writes them")
    counts = (
        ("new", plan.new),
        ("corrected", plan.corrected),
        ("retracted", plan.retracted),
        ("unchanged", plan.unchanged),
    )
    for name, sums in plan.overlaps:
        lines.append(f"  warning: `{name}` has {sums:,} sum{'s' if sums != 1 else ''} of the same days and kinds, and both "
                     f"count. If this bill takes its place, import it with `--supersedes {name}`.")  # fmt: skip
    changes = [f"{count:,} {word}" for word, count in counts if count]
    said = ", ".join(changes) or "nothing"
    if dry_run or numbers is None:
        return [*lines, f"  Nothing recorded: {said} sums by day and kind."]
    return [*lines, f"  RECORDED {numbers[0]} to {numbers[1]}: {said} sums by day and kind."]


def _json(
    file: Path, plan: "Plan | None", bill: "Bill | None", numbers: tuple[str, str] | None, already: str | None
) -> dict[str, object]:
    if plan is None or bill is None:
        return {"file": str(file), "already": already, "recorded": None}
    return {
        "file": str(file), "digest": plan.file.digest, "focus": plan.file.version, "rows": bill.rows, "refused": bill.refused,
        "elsewhere": bill.elsewhere, "totals": {currency: f"{amount:f}" for currency, amount in bill.totals.items()},
        "problems": [{"row": one.row, "column": one.column, "value": one.value, "what": one.what} for one in bill.problems],
        "problem_count": bill.problem_count, "notes": list(bill.notes), "new": plan.new, "corrected": plan.corrected,
        "retracted": plan.retracted, "unchanged": plan.unchanged,
        "overlaps": [{"bill": name, "sums": sums} for name, sums in plan.overlaps],
        "recorded": list(numbers) if numbers else None,
    }  # fmt: skip


def _write_problems(bills: "list[Bill]", file: Path) -> None:
    from servanda.diagnostics.diagnostic import Diagnostic, Refused

    try:
        with file.open("w", encoding="utf-8", newline="") as out:
            rows = csv.writer(out)
            rows.writerow(["file", "row", "column", "value", "problem"])
            rows.writerows(
                [one.file, one.row, one.column, one.value, one.what] for bill in bills for one in bill.problems
            )
    except OSError as error:
        title = f"`{file.name}` cannot be written: {(error.strerror or 'it fails').lower()}"
        raise Refused([Diagnostic("unwritable", title, help="check that its folder exists.")]) from None
