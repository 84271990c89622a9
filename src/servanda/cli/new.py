"""`servanda new`: a small agreement to start from, which passes its own cases. Exit 0 written, 2 for mistakes."""

import re
import shlex
from importlib.resources import files
from pathlib import Path

import click

from servanda.diagnostics.diagnostic import Diagnostic, Refused

DOCUMENTS = ("agreement.md", "1-opening.md")
_LONGEST = 60  # characters of a name that is still said as a word


@click.command("new", epilog="\b\nservanda new supply\nservanda new supply --in agreements")
@click.argument("name")
@click.option(
    "--in", "folder", metavar="DIR", default=".", type=click.Path(path_type=Path), help="Where; here, if left out."
)
def command(name: str, folder: Path) -> None:
    """Start an agreement in a folder NAME: parties, words, one instrument with four clauses, and cases that pass.

    NAME is one word of letters, digits, - and _. Nothing that is there already is overwritten.
    """
    texts = {one: _text(one, name.replace("-", "_")) for one in DOCUMENTS}
    _word_or_refuse(name, texts)
    place = folder / name
    _write(place, texts)
    at = shlex.quote(str(place))
    click.echo(f"{place} is a small agreement that runs. Read it, ask it, and make it yours:\n")
    click.echo(f"  servanda check {at}")
    click.echo(f"  servanda test {at}")
    click.echo(f"  servanda ask {at} Borrower sail trip.water=lake trip.nights=2 trip.paying_guests=no --at 2026-05-01")


def _text(document: str, name: str) -> str:
    return (files("servanda.cli") / "starter" / document).read_text(encoding="utf-8").replace("{name}", name)


def _word_or_refuse(name: str, texts: dict[str, str]) -> None:
    """A name that the agreement's own documents can be read with."""
    from servanda.text.parse import parse_document

    why = "A name begins with a letter; letters, digits, - and _ may follow. It names the folder and the agreement."
    help_ = "choose a word such as `supply` or `boat-2026`."
    if not re.fullmatch(r"[^\W\d_][\w-]*", name):
        raise Refused([Diagnostic("bad-name", f"`{name}` cannot name an agreement", why=why, help=help_)])
    if len(name) > _LONGEST:
        title = f"a name of {len(name)} letters is too long for an agreement"
        raise Refused([Diagnostic("bad-name", title, why=f"It may have {_LONGEST} at most.", help=help_)])
    if any(parse_document(document, text)[1] for document, text in texts.items()):
        title = f"`{name}` is a word of the language and cannot name an agreement"
        raise Refused([Diagnostic("bad-name", title, help=help_)])


def _write(place: Path, texts: dict[str, str]) -> None:
    """All documents or none."""
    if not place.parent.is_dir():
        raise Refused([_unwritable(place, "there is no such folder to put it in")])
    try:
        place.mkdir()
    except FileExistsError:
        raise Refused([
            Diagnostic("name-in-use", f"`{place}` exists already", why="Nothing in it was read or changed.",
                       help="choose another name, or another folder with `--in DIR`.")
        ]) from None  # fmt: skip
    except OSError as error:
        raise Refused([_unwritable(place, (error.strerror or "it fails").lower())]) from None
    try:
        for document, text in texts.items():
            (place / document).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        for document in texts:
            (place / document).unlink(missing_ok=True)
        place.rmdir()
        raise Refused([_unwritable(place, (error.strerror or "it fails").lower())]) from None


def _unwritable(place: Path, reason: str) -> Diagnostic:
    return Diagnostic("unwritable", f"`{place}` cannot be written: {reason}", why="Nothing was written.",
                      help="check that you may write there, and that the disk has room.")  # fmt: skip
