"""`servanda status`: who may, must not and can, on a day, and what ends it."""

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import known_option, ledger_option

if TYPE_CHECKING:
    from servanda.decisions.status import Rule, Status

_MODALS = {"may": "may", "may only": "may only", "must not": "must not", "can": "can", "cannot": "cannot"}


@click.command("status")
@click.argument("agreement")
@click.option("--at", required=True, metavar="T", help="The day (its last instant) or instant.")
@known_option
@click.option("--party", metavar="P", help="Only this party.")
@ledger_option
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def command(  # noqa: PLR0913 - the options of the verb
    agreement: str, at: str, known: str | None, party: str | None, ledger: Path | None, as_json: bool
) -> None:
    """Who may, must not and can on that day, with what ends it and when; and what silence means for the rest."""
    from servanda.workspace import open_workspace  # noqa: PLC0415

    workspace = open_workspace(agreement, ledger)
    found = workspace.status(at, known or datetime.now(UTC), party)
    zone = workspace.agreement.zone
    if as_json:
        click.echo(json.dumps(_json(found, zone), indent=2, ensure_ascii=False))
        return
    from servanda.cli.telling import coloured  # noqa: PLC0415

    click.echo("\n".join(_lines(found, zone, colour=coloured(sys.stdout))))


def _json(found: "Status", zone: object) -> dict[str, object]:
    from dataclasses import asdict  # noqa: PLC0415

    def plain(value: object) -> object:
        return value.astimezone(zone).isoformat() if isinstance(value, datetime) else value  # type: ignore[arg-type]

    data = asdict(found)
    data["rules"] = [{key: plain(value) for key, value in rule.items()} for rule in data["rules"]]
    data["facts"] = dict(found.facts)
    return {key: plain(value) for key, value in data.items()}


def _lines(found: "Status", zone: object, *, colour: bool) -> list[str]:
    bold = (lambda text: f"\x1b[1m{text}\x1b[0m") if colour else (lambda text: text)
    at = found.at.astimezone(zone).date().isoformat()  # type: ignore[arg-type]
    lines = [bold(f"{found.agreement}, on {at}"), f"  in force: {', '.join(found.instruments) or 'nothing'}"]
    for party in dict.fromkeys(rule.party for rule in (*found.rules, *found.silences)):
        for modal in _MODALS:
            rules = [r for r in found.rules if r.party == party and r.modal == modal]
            if rules:
                lines += ["", bold(f"{party} {modal}")]
                lines += [line for rule in rules for line in _rule_lines(rule, zone)]
        silences = [s for s in found.silences if s.party == party]
        lines += ["", bold(f"{party}, where no rule speaks"), *(f"  {s.action}: {s.words}" for s in silences)]
    lines += _list_lines("On record", found.happened, bold) + _list_lines(
        "Facts", [f"{name} = {value}" for name, value in found.facts], bold
    )
    return lines


def _list_lines(title: str, items: Sequence[str], bold: object) -> list[str]:
    return ["", bold(title), *(f"  {item}" for item in items)] if items else []  # type: ignore[operator]


def _rule_lines(rule: "Rule", zone: object) -> list[str]:
    import textwrap  # noqa: PLC0415

    state = {"in force": "", "waiting": "  (waiting)"}.get(rule.state, f"  (in force if {rule.state_if})")
    lines = [f"  {rule.action}{state}  [{rule.id} {rule.title}; {rule.instrument}]"]
    details = [*rule.conditions]
    ends = "; ".join(rule.ends)
    if ends:
        details.append(f"ends: {ends}")
    details += [f"assumed: {why}" for why in rule.assumed]
    for detail in details:
        lines += textwrap.wrap(detail, 96, initial_indent="      ", subsequent_indent="        ")
    return lines
