"""`servanda ledger log`: everything on record, in order, with what each entry says and what became of it; `import`."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option
from servanda.cli.ledger_import import command as import_command

if TYPE_CHECKING:
    from servanda.decisions.judging import Logged


@click.group("ledger")
def command() -> None:
    """Look at the record of an agreement."""


command.add_command(import_command)


@command.command("log")
@agreement_argument
@known_option
@ledger_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, as `ledger.jsonl` holds them.")
def log(agreement: str, known: str | None, ledger: Path | None, as_json: bool) -> None:
    """Every entry, the public record (P1, P2, …) first, then the ledger's own (#1, #2, …)."""
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger)
    entries = workspace.log(known or datetime.now(UTC))
    if as_json:
        for one in entries:
            click.echo(json.dumps(_json(one), ensure_ascii=False))
        return
    if not entries:
        click.echo("Nothing is on record. `servanda record` puts something there.")
    for one in entries:
        click.echo("\n".join(_lines(one)))


def _json(one: "Logged") -> dict[str, object]:
    from servanda.ledger.jsonl import to_json

    became = {"void": one.void, "contests": one.contests or None, "later": list(one.later) or None}
    return {**to_json(one.entry), **{key: value for key, value in became.items() if value is not None}}


def _lines(one: "Logged") -> list[str]:
    from servanda.ledger.entries import label

    entry, said = one.entry, one.entry.said
    fields = ", ".join(f"{name}={value}" for name, value in said.fields.items())
    by = f" by {said.by}" if said.by else ""
    known = f"known since {said.known}" if said.known else f"recorded {entry.recorded:%Y-%m-%d %H:%M:%S} UTC"
    lines = [
        f"{label(entry.sequence):>5}  {said.occurred}  {said.what}{by}{f'  ({fields})' if fields else ''}{_speaks(one)}"
    ]
    lines.append(
        f"       {known}, attested by {', '.join(said.attesters) or 'nobody'}"
        + (f"; {said.source}" if said.source else "")
    )
    if said.note:
        lines.append(f"       {said.note}")
    if one.later:
        lines.append(f"       {', '.join(one.later)}")
    if one.void:
        lines.append(f"       void: {one.void}")
    return lines


def _speaks(one: "Logged") -> str:
    """What it says of an earlier entry."""
    from servanda.ledger.entries import label

    said = one.entry.said
    if said.corrects is None:
        return ""
    earlier, retracts = label(said.corrects), said.kind == "retraction"
    if one.contests:
        return f"; contests {earlier}" + (": it never was" if retracts else "")
    return f"; {'retracts' if retracts else 'corrects'} {earlier}"
