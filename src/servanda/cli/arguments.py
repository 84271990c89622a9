"""Arguments and options that several verbs share."""

from pathlib import Path

import click
from click.shell_completion import CompletionItem

from servanda.diagnostics.diagnostic import Diagnostic, Refused


def _agreements(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """What the shell can complete AGREEMENT to: names that ship, then whatever it finds on disk."""
    from servanda.workspace import names

    shipped = [CompletionItem(name, help="ships") for name in names() if name.startswith(incomplete)]
    return [*shipped, CompletionItem(incomplete, type="file")]


agreement_argument = click.argument("agreement", shell_complete=_agreements)
known_option = click.option(
    "--known", metavar="K", help="As known then: a date (its last instant) or an instant; now, if left out."
)
ledger_option = click.option(
    "--ledger", metavar="FILE", type=click.Path(path_type=Path), help="Another ledger than the agreement's own."
)


def given_values(words: tuple[str, ...]) -> dict[str, str]:
    """`field=value` words as a mapping. Raises Refused for a word without `=`, or a field given twice."""
    found: dict[str, str] = {}
    problems: list[Diagnostic] = []
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            problems.append(Diagnostic("bad-argument", f"`{word}` is not of the form field=value"))
        elif name in found:
            problems.append(Diagnostic("bad-argument", f"`{name}` is given twice", help="give it once"))
        found[name] = value
    if problems:
        raise Refused(problems)
    return found
