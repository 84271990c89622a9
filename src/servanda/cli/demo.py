"""`servanda demo`: the flagship's story in the terminal; the same question before and after each instrument."""

import sys
import textwrap
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from servanda.decisions.answer import Answer
    from servanda.workspace import Workspace

_STORIES: tuple[tuple[str, str, str, Mapping[str, str]], ...] = (
    (
        "May OpenAI offer a stateless API product, made with Amazon, on AWS, to a customer that is not national security?",
        "OpenAI",
        "offer",
        {
            "product.category": "api",
            "product.stateless": "yes",
            "product.made_with": "Amazon",
            "product.already_on_azure": "no",
            "cloud": "AWS",
            "customer.us_national_security": "no",
        },
    ),
    ("May OpenAI buy computing from Oracle?", "OpenAI", "buy_compute", {"provider": "Oracle"}),
    ("May OpenAI license its models to Amazon?", "OpenAI", "license_ip", {"subject": "models", "licensee": "Amazon"}),
    ("May Microsoft use OpenAI's research?", "Microsoft", "use_ip", {"subject": "research"}),
)


@click.command("demo")
def command() -> None:
    """The same questions, asked the day before and on the day of each instrument of the Microsoft–OpenAI partnership."""
    from servanda.cli.telling import coloured
    from servanda.workspace import open_workspace

    workspace = open_workspace("microsoft-openai")
    click.echo("\n".join(_opening(workspace)))
    for question, party, action, given in _STORIES:
        click.echo("\n" + question)
        for line in _story(workspace, party, action, given, colour=coloured(sys.stdout)):
            click.echo(line)
    click.echo("\n".join(_closing()))


def _opening(workspace: "Workspace") -> list[str]:
    said = (
        f"{workspace.agreement.title}: {len(workspace.agreement.instruments)} public instruments, "
        f"{len(workspace.checked.cases)} cases, {len(workspace.entries)} public events. The contract itself is not "
        "public; this is a model of what the parties and filings have said. It is not legal advice."
    )
    return textwrap.wrap(said, 100)


def _story(workspace: "Workspace", party: str, action: str, given: Mapping[str, str], *, colour: bool) -> list[str]:
    """One line an instrument: what the answer became on its first day, and by which clause."""
    lines: list[str] = []
    before = ""
    for instrument in workspace.agreement.instruments:
        day = instrument.effective.astimezone(workspace.agreement.zone).date()
        if not lines:
            eve = (day - timedelta(days=1)).isoformat()
            before = workspace.ask(party, action, given, eve, datetime.now(UTC)).verdict
            lines.append(f"  {eve}  {_verdict(before, colour)}  before the first agreement")
        answer = workspace.ask(party, action, given, day.isoformat(), datetime.now(UTC))
        changed = "" if answer.verdict == before else "  <- changed"
        before = answer.verdict
        lines.append(f"  {day}  {_verdict(answer.verdict, colour)}  {_why(answer)}{changed}")
    return lines


def _verdict(verdict: str, colour: bool) -> str:
    code = {"permitted": "32", "prohibited": "31"}.get(verdict, "33")
    return f"\x1b[{code}m{verdict:<12}\x1b[0m" if colour else f"{verdict:<12}"


def _why(answer: "Answer") -> str:
    if answer.clauses:
        return "by " + ", ".join(f"{g.id} {g.title}" for g in answer.clauses)
    if answer.verdict == "undetermined":
        words = {word for row in answer.readings for word, _ in row.choice}
        parts = [*answer.missing, *(f"how {word} is read" for word in sorted(words))]
        return "turns on " + ", ".join(parts)
    return f"by {answer.basis}" if answer.basis else answer.because or ""


def _closing() -> list[str]:
    return [
        "",
        "Ask for yourself, with every reason:",
        "  servanda ask microsoft-openai OpenAI release_weights --at 2025-12-01",
        "  servanda status microsoft-openai --at 2026-05-01",
        "  servanda show microsoft-openai --at 2025-03-01",
    ]
