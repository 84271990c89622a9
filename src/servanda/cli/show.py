"""`servanda show`: the text in force on a day, each clause with the instrument it comes from."""

import json
import sys
import textwrap
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option
from servanda.cli.telling import bold, coloured

if TYPE_CHECKING:
    from servanda.model.agreement import Clause, Mark, Panel
    from servanda.model.amendments import Text
    from servanda.workspace import Workspace


@click.command("show")
@agreement_argument
@click.option("--at", required=True, metavar="T", help="The day (its last instant) or instant.")
@known_option
@click.option("--rules/--no-rules", default=True, help="With the rules beside the prose, or the prose alone.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def command(agreement: str, at: str, known: str | None, rules: bool, as_json: bool) -> None:
    """The consolidated text in force that day, as known then."""
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement)
    text = workspace.text(at, known or datetime.now(UTC))
    if as_json:
        click.echo(json.dumps(_json(workspace, text), indent=2, ensure_ascii=False))
        return
    click.echo("\n".join(_lines(workspace, text, rules=rules, colour=coloured(sys.stdout))))


def _json(workspace: "Workspace", text: "Text") -> dict[str, object]:
    clauses = [
        {
            "id": clause.number,
            "title": clause.title,
            "instrument": clause.instrument,
            "first_given_by": f"{clause.origin[0]} {clause.origin[1]}",
            "since": clause.began.astimezone(workspace.agreement.zone).isoformat(),
            "prose": clause.prose.strip(),
            "rules": _rule_lines(text, clause),
        }
        for clause in text.clauses.values()
    ]
    return {
        "agreement": workspace.agreement.name,
        "title": workspace.agreement.title,
        "instruments": [one.name for one in text.sources],
        "clauses": clauses,
    }


def _lines(workspace: "Workspace", text: "Text", *, rules: bool, colour: bool) -> list[str]:
    if not text.instruments:
        return [f"{workspace.agreement.title}: no text was in force then, as known then."]
    lines = [bold(workspace.agreement.title, colour)]
    for one in text.sources:
        day = one.effective.astimezone(workspace.agreement.zone).date().isoformat()
        lines.append(
            f"  {one.name}: {one.relation}{f' {one.target}' if one.target else ''}, from {day} ({one.authority})"
        )
    for clause in text.clauses.values():
        if clause.parent is not None:
            continue
        since = clause.began.astimezone(workspace.agreement.zone).date().isoformat()
        first = f"; first given by {clause.origin[0]}" if clause.origin[0] != clause.instrument else ""
        lines += ["", bold(f"{clause.number} {clause.title}", colour), f"  [{clause.instrument}, since {since}{first}]"]
        for paragraph in clause.prose.strip().split("\n\n"):
            lines += textwrap.wrap(" ".join(paragraph.split()), 96, initial_indent="  ", subsequent_indent="  ")
        if rules:
            lines += [f"    | {line}" for line in _rule_lines(text, clause)]
    return lines


def _rule_lines(text: "Text", clause: "Clause") -> list[str]:
    """A clause's rules with its exceptions, as the language writes them; the words with all readings in force."""
    from servanda.model.money_words import account_lines, amount_lines, commitment_lines
    from servanda.model.wording import (
        definition_lines,
        guards_shown,
        life_words,
        norm_words,
        order_words,
        phrase_words,
        property_lines,
    )

    lines: list[str] = []
    for definition in clause.definitions:
        current = text.words.get(definition.name, (clause, definition))[1]
        lines += definition_lines(current)
    for panel in clause.panels:
        lines += _panel_lines(panel)
    for amount in clause.amounts:
        lines += amount_lines(amount)
    for account in clause.accounts:
        lines += account_lines(account)
    for commitment in clause.commitments:
        lines += commitment_lines(commitment)
    # The duties that a commitment brings, and the power to draw on an account, are said by them.
    written: set[object] = {one.span for one in (*clause.commitments, *clause.accounts)}
    for norm in clause.norms:
        if norm.span in written:
            continue
        written.add(norm.span)
        lines += [f'assuming "{mark.why}"' for mark in norm.marks]
        lines.append(norm_words(norm))
        lines += [f"  {line}" for line in life_words(norm)]
        phrases = (*clause.kept, *guards_shown(norm), *norm.windows)
        for phrase in phrases:
            lines += [f"  {phrase_words(phrase)}", *_marks([phrase.mark], "    ")]
        lines += [f"  {order}" for order in order_words(norm)]
    for one in clause.properties:
        lines += property_lines(one)
    lines += _marks(clause.marks, "")
    if clause.prose_only:
        lines.append(f'prose only "{clause.prose_only}"')
    for child in text.clauses.values():
        if child.parent == clause.number:
            lines.append(f'except {child.number.rpartition(".")[2]} "{child.title}"')
            lines += [f"  {line}" for line in _rule_lines(text, child)]
    return lines


def _marks(marks: "list[Mark | None] | tuple[Mark, ...]", indent: str) -> list[str]:
    return [f'{indent}assumed "{mark.why}"' for mark in marks if mark]


def _panel_lines(panel: "Panel") -> list[str]:
    return [
        f"panel {panel.name}",
        f"  determines {panel.determines}",
        *(f'  {mark.what} assumed "{mark.why}"' for mark in panel.marks),
    ]
