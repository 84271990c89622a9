"""`servanda explain`: what a message means, with a wrong and a right example; or all of them in a list."""

import sys

import click

from servanda.diagnostics.diagnostic import Diagnostic


@click.command("explain", epilog="\b\nservanda explain unknown-party")
@click.argument("name", required=False)
def command(name: str | None) -> None:
    """What the message NAME means, with a wrong and a right example; without NAME, the list of all messages."""
    from servanda.diagnostics.pages import names, page

    if name is None:
        width = max(map(len, names()))
        click.echo("\n".join(f"{one:{width}}  {_title(one)}" for one in names()))
        return
    text = page(name)
    if text is None:
        _unknown(name)
    click.echo(text, nl=False)


def _title(name: str) -> str:
    from servanda.diagnostics.pages import page

    first = (page(name) or "").partition("\n")[0]
    return first.removeprefix("# ").removeprefix(f"{name}: ")


def _unknown(name: str) -> None:
    from servanda.cli.telling import tell
    from servanda.diagnostics.pages import names
    from servanda.diagnostics.suggest import did_you_mean

    near = did_you_mean(name, names(), most=3)
    meant = " or ".join(f"`servanda explain {one}`" for one in near)
    tell([Diagnostic("no-such-message", f"there is no message `{name}`",
                     help=f"did you mean {meant}?" if near else "`servanda explain` lists them all.")], {})  # fmt: skip
    sys.exit(2)
