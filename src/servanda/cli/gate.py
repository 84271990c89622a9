"""`servanda gate`: manifests and plans, checked before they are launched. Exit 0 all may be launched or is not governed,
1 something prohibited or in conflict, 3 something undetermined and nothing prohibited, 2 for mistakes.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option
from servanda.diagnostics.diagnostic import Refused

if TYPE_CHECKING:
    from servanda.audits.gate import Gated

_EXAMPLES = (
    "\b\nservanda gate microsoft-openai launch.yaml"
    "\nservanda gate microsoft-openai plan.json --map launch.toml --at now --format sarif > gate.sarif"
)


@click.command("gate", epilog=_EXAMPLES)
@agreement_argument
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--map", "mapping", metavar="FILE", type=click.Path(path_type=Path), help="The mapping: what fills a question."
)
@click.option(
    "--at", metavar="T", help="When: a date (its last instant), an instant or `now`; stands for all that files say."
)
@known_option
@ledger_option
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "sarif", "junit"]), default="text", show_default=True
)
def command(
    agreement: str,
    files: tuple[str, ...],
    mapping: Path | None,
    at: str | None,
    known: str | None,
    ledger: Path | None,
    form: str,
) -> None:
    """May this be launched? Each item of launch manifests (YAML, JSON) and each resource of Terraform plans is asked.

    A plan is what `terraform show -json PLAN` prints. Without `--map`, a manifest says party, action, at and the fields
    by the agreement's own names.
    """
    from servanda.cli.telling import tell
    from servanda.workspace import open_workspace

    now = datetime.now(UTC)
    try:
        workspace = open_workspace(agreement, ledger)
        gated = workspace.gate(files, mapping, now if at == "now" else at, known or now)
    except Refused as refused:
        # A program that reads the report finds the mistake in it, and whoever looks at the log finds it there.
        tell(refused.diagnostics, refused.sources)
        if form != "text":
            from servanda.cli.gate_forms import refused_form

            click.echo(refused_form(form, files, refused))
        sys.exit(2)
    from servanda.cli.gate_forms import Report, written

    report = Report(gated, workspace)
    told = [*gated.mistakes, *(one for judged in gated.items for one in judged.mistakes)]
    if told:
        tell(told, gated.sources)
    click.echo(written(form, report))
    sys.exit(exit_code(gated))


def exit_code(gated: "Gated") -> int:
    """A mistake before a prohibition: until it is mended, nobody knows what else is prohibited."""
    found: Sequence[str] = [one.verdict for one in gated.items]
    if gated.mistakes or "mistake" in found:
        return 2
    if "prohibited" in found or "conflict" in found:
        return 1
    return 3 if "undetermined" in found else 0
