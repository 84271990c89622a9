"""`servanda status`: who may, must not and can, on a day, and what ends it."""

import json
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option
from servanda.cli.telling import bold, coloured

if TYPE_CHECKING:
    from servanda.decisions.status import Rule, Status

_MODALS = ("may", "may only", "must not", "can", "cannot")


@click.command("status")
@agreement_argument
@click.option("--at", required=True, metavar="T", help="The day (its last instant) or instant.")
@known_option
@click.option("--party", metavar="P", help="Only this party.")
@ledger_option
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def command(agreement: str, at: str, known: str | None, party: str | None, ledger: Path | None, as_json: bool) -> None:
    """Who may, must not and can on that day, with what ends it and when; and what silence means for the rest."""
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger)
    found = workspace.status(at, known or datetime.now(UTC), party)
    if as_json:
        click.echo(json.dumps(_json(found), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(found, colour=coloured(sys.stdout))))


def _json(found: "Status") -> dict[str, object]:
    def iso(moment: datetime | None) -> str | None:
        return moment.astimezone(found.zone).isoformat() if moment else None

    return {
        "agreement": found.agreement,
        "at": iso(found.at),
        "known": iso(found.known),
        "instruments": list(found.instruments),
        "rules": [{**asdict(rule), "ends_at": iso(rule.ends_at)} for rule in found.rules],
        "silences": [asdict(silence) for silence in found.silences],
        "facts": dict(found.facts),
        "happened": list(found.happened),
    }


def _lines(found: "Status", *, colour: bool) -> list[str]:
    at = found.at.astimezone(found.zone).date().isoformat()
    lines = [bold(f"{found.agreement}, on {at}", colour), f"  in force: {', '.join(found.instruments) or 'nothing'}"]
    for party in dict.fromkeys(one.party for one in (*found.rules, *found.silences)):
        for modal in _MODALS:
            rules = [r for r in found.rules if r.party == party and r.modal == modal]
            lines += _listed(f"{party} {modal}", [line for rule in rules for line in _rule_lines(rule)], colour)
        silences = [f"  {s.action}: {s.words}" for s in found.silences if s.party == party]
        lines += _listed(f"{party}, where no rule speaks", silences, colour)
    lines += _listed("On record", [f"  {one}" for one in found.happened], colour)
    return lines + _listed("Facts", [f"  {name} = {value}" for name, value in found.facts], colour)


def _listed(title: str, items: Sequence[str], colour: bool) -> list[str]:
    return ["", bold(title, colour), *items] if items else []


def _rule_lines(rule: "Rule") -> Iterator[str]:
    state = {"in force": "", "waiting": "  (waiting)"}.get(rule.state, f"  (in force if {rule.state_if})")
    yield f"  {rule.action}{state}  [{rule.id} {rule.title}; {rule.instrument}]"
    ends = [f"ends: {'; '.join(rule.ends)}"] if rule.ends else []
    for detail in (*rule.conditions, *ends, *(f"assumed: {why}" for why in rule.assumed)):
        yield from textwrap.wrap(detail, 96, initial_indent="      ", subsequent_indent="        ")
