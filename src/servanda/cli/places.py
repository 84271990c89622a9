"""Which agreements several paths stand for, each once, however many of its documents are named."""

from collections.abc import Sequence
from pathlib import Path

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.workspace import files_of, find


def agreements_at(paths: Sequence[str]) -> tuple[list[Path], list[Diagnostic]]:
    """The folder or file of each agreement, and what is wrong with paths that stand for none."""
    found: dict[tuple[Path, ...], Path] = {}
    problems: list[Diagnostic] = []
    for path in paths:
        try:
            place = find(path)
            files = files_of(place)
        except Refused as refused:
            problems.extend(refused.diagnostics)
            continue
        whole = place if place.is_dir() or files == [place] else place.parent
        found.setdefault(tuple(file.resolve() for file in files), whole)
    return list(found.values()), problems
