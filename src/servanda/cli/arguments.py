"""Arguments and options that several verbs share."""

from collections.abc import Sequence
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


def look_at_options(command: click.Command, words: Sequence[str]) -> None:
    """What click would let pass: an option that is given twice (it would take the last), and a day without an end.
    Raises Refused. A call that click itself refuses is left to it.
    """
    if isinstance(command, click.Group):
        inner = command.commands.get(words[0]) if words else None
        if inner is not None:
            look_at_options(inner, words[1:])
        return
    try:
        given, _, order = command.make_parser(click.Context(command)).parse_args(list(words))
    except click.UsageError:
        return
    problems = [_twice(option) for option in _once_only(command) if order.count(option) > 1]
    problems += [_no_end(f"--{name}") for name in _MOMENTS if given.get(name) == _LAST_DAY]
    if problems:
        raise Refused(problems)


_MOMENTS = ("at", "known", "on")
_LAST_DAY = "9999-12-31"


def _once_only(command: click.Command) -> list[click.Option]:
    return [one for one in command.params if isinstance(one, click.Option) and not (one.is_flag or one.multiple)]


def _twice(option: click.Option) -> Diagnostic:
    name = option.opts[-1]
    return Diagnostic("bad-argument", f"`{name}` is given twice", why="Which of the two counts?", help="give it once")


def _no_end(name: str) -> Diagnostic:
    return Diagnostic(
        "bad-date",
        f"{name}: {_LAST_DAY} is the last day of the calendar, and its end cannot be counted",
        help="the latest day that can be named is 9999-12-30",
    )
