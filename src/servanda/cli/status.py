"""`servanda status`: who may, must not and can, on a day, and what ends it."""

import json
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option
from servanda.cli.telling import bold, coloured

if TYPE_CHECKING:
    from servanda.decisions.lives import Obligation
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
        "state": found.state,
        "owed": [_duty_json(one, iso) for one in found.owed],
        "settled": [_duty_json(one, iso) for one in found.settled],
        "broken": [_duty_json(one, iso) for one in found.broken],
        "facts": dict(found.facts),
        "happened": list(found.happened),
    }


def _duty_json(one: "Obligation", iso: Callable[[datetime | None], str | None]) -> dict[str, object]:
    return {**asdict(one), "since": iso(one.since), "due": iso(one.due), "cure_until": iso(one.cure_until)}


def _lines(found: "Status", *, colour: bool) -> list[str]:
    at = found.at.astimezone(found.zone).date().isoformat()
    lines = [bold(f"{found.agreement}, on {at}", colour), f"  text: {', '.join(found.instruments) or 'none'}"]
    lines += [f"  the agreement: {found.state}"] if found.instruments else []
    shared = _ends_of_all(found)
    lines += [f"  {shared}"] if shared else []
    for party in dict.fromkeys(one.party for one in (*found.rules, *found.silences, *found.owed)):
        for modal in _MODALS:
            rules = [r for r in found.rules if r.party == party and r.modal == modal]
            lines += _listed(f"{party} {modal}", [line for rule in rules for line in _rule_lines(rule, shared)], colour)
        owed = [line for one in found.owed if one.party == party for line in _duty_lines(one, found)]
        lines += _listed(f"{party} owes", owed, colour)
        silences = [f"  {s.action}: {s.words}" for s in found.silences if s.party == party]
        lines += _listed(f"{party}, where no rule speaks", silences, colour)
    broken = [line for one in found.broken for line in _duty_lines(one, found)]
    lines += _listed("Done though forbidden", broken, colour)
    settled = [line for one in found.settled for line in _duty_lines(one, found)]
    lines += _listed("Settled", settled, colour)
    lines += _listed("On record", [f"  {one}" for one in found.happened], colour)
    return lines + _listed("Facts", [f"  {name} = {value}" for name, value in found.facts], colour)


def _listed(title: str, items: Sequence[str], colour: bool) -> list[str]:
    return ["", bold(title, colour), *items] if items else []


def _duty_lines(one: "Obligation", found: "Status") -> Iterator[str]:
    def day(moment: datetime) -> str:
        local = moment.astimezone(found.zone)
        return (
            local.date().isoformat() if local.time().isoformat() == "00:00:00" else local.isoformat(timespec="minutes")
        )

    to = f" to {one.to}" if one.to else ""
    label = f"; {one.label}" if one.label not in ("", one.clause) else ""
    yield f"  {one.what}{to}: {one.state}  [{one.clause} {one.title}{label}]"
    due = [f"too late from {day(one.due)} on"] if one.due else []
    due += [f"paid so far: {one.paid}"] if one.paid and one.owed else []
    due += [f"can be cured until {day(one.cure_until)}"] if one.cure_until else []
    since = [f"since {day(one.since)}: {one.because}"] if one.since else [one.because]
    for detail in (*due, *since, *(f"assumed: {why}" for why in one.assumed)):
        yield from textwrap.wrap(detail, 96, initial_indent="      ", subsequent_indent="        ")


def _ends_of_all(found: "Status") -> str | None:
    """What takes over every rule at once, as a restatement does; said once instead of at every rule."""
    ends = [frozenset(one for one in rule.ends if one.startswith("taken over by")) for rule in found.rules]
    shared = frozenset[str].intersection(*ends) if len(ends) > 1 else frozenset[str]()
    return next(iter(shared), None)


def _rule_lines(rule: "Rule", shared: str | None) -> Iterator[str]:
    state = {"in force": "", "waiting": "  (waiting)"}.get(rule.state, f"  (in force if {rule.state_if})")
    yield f"  {rule.action}{state}  [{rule.id} {rule.title}; {rule.instrument}]"
    said = [one for one in rule.ends if one != shared]
    ends = [f"ends: {'; '.join(said)}"] if said else []
    for detail in (*rule.conditions, *ends, *(f"assumed: {why}" for why in rule.assumed)):
        yield from textwrap.wrap(detail, 96, initial_indent="      ", subsequent_indent="        ")
