"""`servanda ask`: one question. Exit 0 permitted, 1 prohibited or conflict, 3 undetermined or ungoverned, 2 a mistake."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from servanda.cli.arguments import agreement_argument, given_values, known_option, ledger_option

EXIT = {"permitted": 0, "prohibited": 1, "conflict": 1, "undetermined": 3, "ungoverned": 3}


@click.command("ask")
@agreement_argument
@click.argument("party")
@click.argument("action")
@click.argument("given", nargs=-1, metavar="[FIELD=VALUE]...")
@click.option("--at", required=True, metavar="T", help="The time asked about: a date (its last instant) or an instant.")
@known_option
@click.option(
    "--suppose", multiple=True, metavar="EVENT", help="Add a hypothetical event: 'declare_agi by OpenAI on 2028-03-01'."
)
@ledger_option
@click.option("--json", "as_json", is_flag=True, help="The answer as JSON.")
def command(
    agreement: str,
    party: str,
    action: str,
    given: tuple[str, ...],
    at: str,
    known: str | None,
    suppose: tuple[str, ...],
    ledger: Path | None,
    as_json: bool,
) -> None:
    """May PARTY do ACTION, in this case, at that time, as known then?

    \b
    servanda ask microsoft-openai OpenAI release_weights --at 2025-12-01
    servanda ask microsoft-openai Microsoft use_ip subject=research --at 2031-01-01 --known 2026-01-01

    A field or fact left out is unknown, never no. `none` is the empty set.
    """
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger)
    answer = workspace.ask(party, action, given_values(given), at, known or datetime.now(UTC), suppose)
    if as_json:
        from servanda.decisions.answer import to_json

        click.echo(json.dumps(to_json(answer), indent=2, ensure_ascii=False))
    else:
        from servanda.cli.answer_text import answer_lines
        from servanda.cli.telling import coloured

        click.echo("\n".join(answer_lines(answer, workspace.agreement, colour=coloured(sys.stdout))))
    sys.exit(EXIT[answer.verdict])
