"""`servanda fmt`: the canonical layout, in place. Exit 0 done, 1 where `--check` finds work, 2 for mistakes."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from servanda.diagnostics.diagnostic import Diagnostic, Refused

_EXAMPLES = "\b\nservanda fmt supply\nservanda fmt supply/1-opening.md --diff\nservanda fmt --check supply"


@dataclass(frozen=True, slots=True)
class Page:
    """A file with its text as it is and as it is laid out, and the mistakes that keep blocks from being laid out."""

    path: Path
    name: str
    before: str
    after: str
    mistakes: tuple[Diagnostic, ...]

    @property
    def changes(self) -> bool:
        return self.before != self.after


@click.command("fmt", epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; name the files that would change.")
@click.option("--diff", "only_show", is_flag=True, help="Change nothing; show what would change.")
def command(paths: tuple[str, ...], *, only_check: bool, only_show: bool) -> None:
    """Lay the rules of documents out in the canonical form: the words stay, and so does the prose around them.

    PATH is a file or a folder of Markdown documents. A block with mistakes is told, and left as it is.
    """
    pages, problems = _pages(paths)
    changing = [page for page in pages if page.changes]
    for page in changing:
        if only_show:
            _show(page)
        elif only_check:
            click.echo(f"would change: {page.name}")
        else:
            problems.extend(_write(page))
    _tell([*problems, *(one for page in pages for one in page.mistakes)], pages)
    if not only_show:
        click.echo(_closing(pages, len(changing), only_check), err=True)
    sys.exit(2 if problems or any(page.mistakes for page in pages) else 1 if only_check and changing else 0)


def _pages(paths: tuple[str, ...]) -> tuple[list[Page], list[Diagnostic]]:
    """Every document that the paths name, each once."""
    from servanda.workspace import find

    files: dict[Path, Path] = {}
    pages: list[Page] = []
    problems: list[Diagnostic] = []
    for path in paths:
        try:
            files |= {file.resolve(): file for file in _documents(find(path))}
        except Refused as refused:
            problems.extend(refused.diagnostics)
    for file in files.values():
        try:
            pages.append(_page(file))
        except Refused as refused:
            problems.extend(refused.diagnostics)
    return pages, problems


def _documents(place: Path) -> list[Path]:
    from servanda.workspace import files_of

    return files_of(place) if place.is_dir() else [place]


def _page(file: Path) -> Page:
    from servanda.library import shown
    from servanda.text.files import read_text
    from servanda.text.format import format_document
    from servanda.text.parse import parse_document

    text = read_text(file)
    name = shown(file)
    _, mistakes = parse_document(name, text)
    return Page(file, name, text, format_document(text), tuple(one for one in mistakes if one.severity == "error"))


def _show(page: Page) -> None:
    from difflib import unified_diff

    before, after = (text.splitlines(keepends=True) for text in (page.before, page.after))
    for line in unified_diff(before, after, page.name, f"{page.name} (laid out)"):
        click.echo(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n", nl=False)


def _write(page: Page) -> list[Diagnostic]:
    """In one step: whoever reads the file meanwhile, and whatever fails, it is whole. A link stays a link."""
    from tempfile import NamedTemporaryFile

    target = page.path.resolve()
    beside: str | None = None
    try:
        mode = target.stat().st_mode
        with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            beside = file.name
            file.write(page.after.encode())
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(mode)
        Path(beside).replace(target)
    except OSError as error:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)
        return [_unwritable(page, error)]
    click.echo(f"laid out: {page.name}")
    return []


def _unwritable(page: Page, error: OSError) -> Diagnostic:
    return Diagnostic("unwritable", f"`{page.path.name}` cannot be written: {(error.strerror or 'it fails').lower()}",
                      why=f"{page.name} is as it was.",
                      help="check that you may write in its folder, and that the disk has room.")  # fmt: skip


def _tell(diagnostics: list[Diagnostic], pages: list[Page]) -> None:
    from servanda.cli.telling import tell

    if diagnostics:
        tell(diagnostics, {page.name: page.before for page in pages})


def _closing(pages: list[Page], changing: int, only_check: bool) -> str:
    files = f"{len(pages)} file{'' if len(pages) == 1 else 's'}"
    mistaken = sum(bool(page.mistakes) for page in pages)
    rest = f"; {mistaken} with mistakes, and blocks left as they are" if mistaken else ""
    if changing:
        return f"{changing} of {files} {'would change' if only_check else 'changed'}{rest}"
    return f"{files} looked at, nothing to change{rest}"
