"""`servanda ledger log`: everything on record, in order, with what each entry says and what became of it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option

if TYPE_CHECKING:
    from servanda.ledger.entries import Entry


@click.group("ledger")
def command() -> None:
    """Look at the record of an agreement."""


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
        from servanda.ledger.jsonl import to_json

        for entry, effect in entries:
            click.echo(json.dumps({**to_json(entry), **({"void": effect} if effect else {})}, ensure_ascii=False))
        return
    if not entries:
        click.echo("Nothing is on record. `servanda record` puts something there.")
    for entry, effect in entries:
        click.echo("\n".join(_lines(entry, effect)))


def _lines(entry: "Entry", effect: str | None) -> list[str]:
    from servanda.ledger.entries import label

    said = entry.said
    fields = ", ".join(f"{name}={value}" for name, value in said.fields.items())
    by = f" by {said.by}" if said.by else ""
    corrects = (
        f"; {'retracts' if said.kind == 'retraction' else 'corrects'} {label(said.corrects)}" if said.corrects else ""
    )
    known = f"known since {said.known}" if said.known else f"recorded {entry.recorded:%Y-%m-%d %H:%M:%S} UTC"
    lines = [
        f"{label(entry.sequence):>5}  {said.occurred}  {said.what}{by}{f'  ({fields})' if fields else ''}{corrects}"
    ]
    lines.append(
        f"       {known}, attested by {', '.join(said.attesters) or 'nobody'}"
        + (f"; {said.source}" if said.source else "")
    )
    if said.note:
        lines.append(f"       {said.note}")
    if effect:
        lines.append(f"       void: {effect}")
    return lines
