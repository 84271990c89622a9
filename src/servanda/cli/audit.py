"""`servanda audit`: a verdict for each row of a table, and a summary by verdict and clause."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option
from servanda.cli.telling import cell

if TYPE_CHECKING:
    from servanda.audits.tables import Audit, Group
    from servanda.workspace import Workspace

_file = click.Path(path_type=Path, dir_okay=False)


@click.command(
    "audit",
    epilog="\b\nservanda audit microsoft-openai launches.parquet --map launches.toml --out verdicts.parquet\n"
    "servanda audit supply deliveries --map deliveries.toml --engine postgres://me@host/books",
)
@agreement_argument
@click.argument("table")
@click.option(
    "--map",
    "mapping",
    metavar="FILE",
    type=_file,
    required=True,
    help="Which column fills what (TOML); see docs/audits.md.",
)
@click.option(
    "--engine", metavar="E", default="duckdb", show_default=True, help="duckdb, spark, or the address of a database."
)
@click.option("--out", metavar="FILE", type=_file, help="Every row with its verdict, as .parquet or .csv.")
@click.option("--prefix", metavar="P", default="", help="Before the names of the columns that are added.")
@known_option
@ledger_option
@click.option("--json", "as_json", is_flag=True, help="The summary as JSON.")
def command(
    agreement: str, table: str, mapping: Path, engine: str, out: Path | None, prefix: str, known: str | None,
    ledger: Path | None, *, as_json: bool,
) -> None:  # fmt: skip
    """A verdict for every row of TABLE: a Parquet or CSV file, or a table of a database.

    Nothing is dropped: rows that cannot be read as a question are counted and shown. Exits 0 whatever the verdicts are.
    """
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger)
    with click.progressbar(length=100, label=table, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        audit = workspace.audit(
            table, mapping, known or datetime.now(UTC), engine=engine, out=out, prefix=prefix,
            progress=lambda percent: _move(bar, percent),
        )  # fmt: skip
    if as_json:
        click.echo(json.dumps(_json(workspace, audit), indent=2, ensure_ascii=False, default=str))
    else:
        click.echo("\n".join(_lines(workspace, table, audit)))


def _move(bar: Any, percent: float) -> None:  # click does not name the type of its bars
    bar.update(int(percent) - bar.pos)


def _lines(workspace: "Workspace", table: str, audit: "Audit") -> Iterator[str]:
    from servanda.audits.tables import by_verdict

    day = audit.known.astimezone(workspace.agreement.zone).date()
    yield f"{table}: {audit.rows:,} rows under {workspace.agreement.title}, as known on {day}"
    for verdict, rows, groups in by_verdict(audit):
        yield f"  {verdict:<12} {rows:>15,}  {100 * rows / audit.rows:5.1f}%"
        for group in groups:
            yield f"    {group.rows:>24,}  {_what(group)}"
            for example in group.examples[:1]:
                yield f"      {'':>24}e.g. {', '.join(f'{name}={cell(value)}' for name, value in list(example.items())[:8])}"
    yield ""
    yield "Not legal advice."


def _what(group: "Group") -> str:
    decision = group.decision
    if group.problem is not None:
        return group.problem
    cited = ", ".join(f"{number} {title}" for number, title in zip(decision.clauses, group.titles, strict=True))
    parts = [cited or (f"by {decision.basis}" if decision.basis in ("silence", "no power") else "")]
    if decision.maybe:
        parts.append(f"maybe {', '.join(decision.maybe)}")
    if decision.missing:
        parts.append(f"turns on {', '.join(decision.missing)}")
    for choice, verdict in decision.readings:
        parts.append(f"{verdict} if {' and '.join(f'{word} is read as {reading}' for word, reading in choice)}")
    return "; ".join(part for part in parts if part) or "no text in force"


def _json(workspace: "Workspace", audit: "Audit") -> dict[str, object]:
    groups = [
        {
            "rows": group.rows, "verdict": group.decision.verdict, "basis": group.decision.basis,
            "clauses": list(group.decision.clauses), "maybe": list(group.decision.maybe),
            "missing": list(group.decision.missing),
            "readings": [{"choice": dict(choice), "verdict": verdict} for choice, verdict in group.decision.readings],
            "problem": group.problem, "examples": [dict(one) for one in group.examples],
        }
        for group in audit.groups
    ]  # fmt: skip
    return {
        "agreement": workspace.agreement.name, "known": audit.known.astimezone(workspace.agreement.zone).isoformat(),
        "rows": audit.rows, "groups": [{k: v for k, v in one.items() if v not in (None, [])} for one in groups],
    }  # fmt: skip
