"""A file of data while it is read: what it holds, and where in its text each part stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol, cast

from servanda.diagnostics.diagnostic import Span

Path = tuple[str | int, ...]
_MOST_DIGITS = 60


class Places(Protocol):
    """Where things stand. A place is on one line: of what goes over several, it is the first."""

    def value(self, path: Path) -> Span: ...
    def key(self, path: Path) -> Span: ...


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a file: dictionaries, lists, texts, yes/no, exact numbers and None; and its places."""

    file: str
    data: object
    places: Places = field(repr=False, compare=False)


def found_at(data: object, path: str) -> tuple[Path, object] | None:
    """What a dotted path leads to: `spec.cloud`, `regions.0`. A key may hold dots itself; the shortest that is there
    counts. None where it leads nowhere.
    """
    return _along(data, tuple(path.split(".")), ())


def _along(data: object, words: Sequence[str], before: Path) -> tuple[Path, object] | None:
    if not words:
        return before, data
    if isinstance(data, dict):
        table = cast("Mapping[str, object]", data)
        for size in range(1, len(words) + 1):
            key = ".".join(words[:size])
            if key in table:
                found = _along(table[key], words[size:], (*before, key))
                if found is not None:
                    return found
    if isinstance(data, list) and words[0].isdecimal():
        items = cast("list[object]", data)
        index = int(words[0]) if len(words[0]) < 9 else len(items)
        if index < len(items):
            return _along(items[index], words[1:], (*before, index))
    return None


def number(text: str) -> Decimal | str:
    """A number as it is written, exactly. One with hundreds of digits is nobody's amount, and stays a text."""
    if len(text) <= _MOST_DIGITS:
        found = Decimal(text)
        if abs(found.adjusted()) <= _MOST_DIGITS:
            return found
    return text
