"""JSON with places. It is read at the speed of the standard library; a place is looked for only when one is told."""

import json
import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import NoReturn, cast

from servanda.audits.places import Document, Path, number
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span

_BLANK = re.compile(r"[ \t\n\r]*")


class _Twice(dict[str, object]):
    """An object that says a key twice: it is found again when the whole has been read."""

    key = ""


def read_json(file: str, text: str) -> Document:
    """The document that a text holds. Raises Refused."""
    twice: list[_Twice] = []

    def table(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        marked = _Twice(found)
        seen: set[str] = set()
        marked.key = next(key for key, _ in pairs if key in seen or seen.add(key))
        twice.append(marked)
        return marked

    places = JsonPlaces(file, text)
    try:
        data = json.loads(
            text, object_pairs_hook=table, parse_float=number, parse_int=number, parse_constant=_no_number
        )
    except json.JSONDecodeError as error:
        raise Refused([_not_json(places, error)], {file: text}) from None
    except _NoNumber as error:
        raise Refused([_constant(file, text, places, str(error))], {file: text}) from None
    except RecursionError:
        raise Refused([_too_deep(file)], {file: text}) from None
    if twice:
        path = next(path for path, one in _walk(data) if one is twice[0])
        title = f"`{twice[0].key}` is said twice"
        span = places.key((*path, twice[0].key))
        raise Refused(
            [Diagnostic("manifest-twice", title, span, "this is the last", help="say it once.")], {file: text}
        )
    return Document(file, data, places)


class _NoNumber(Exception):
    """`NaN` and the like."""


def _no_number(word: str) -> NoReturn:
    raise _NoNumber(word)


def _constant(file: str, text: str, places: "JsonPlaces", word: str) -> Diagnostic:
    match = re.search(rf"(?<![\w\"]){re.escape(word)}(?![\w\"])", text)
    span = places.span(match.start(), match.end()) if match else Span(file, 1, 1, 1)
    return Diagnostic("manifest-unreadable", f"`{word}` is no value of JSON", span, help="leave out what is not known.")


def _not_json(places: "JsonPlaces", error: json.JSONDecodeError) -> Diagnostic:
    mark = error.msg[:1].lower() + error.msg[1:]
    lines = "where each line is JSON of its own (`terraform plan -json`), give what `terraform show -json PLAN` prints."
    return Diagnostic(
        "manifest-unreadable", "this file cannot be read as JSON", places.span(error.pos, error.pos + 1), mark,
        help=lines if error.msg == "Extra data" else None,
    )  # fmt: skip


def _too_deep(file: str) -> Diagnostic:
    return Diagnostic(
        "manifest-unreadable", "this file is nested too deeply", Span(file, 1, 1, 1),
        why="No manifest and no plan goes that deep: it is damaged, or made to do harm.",
    )  # fmt: skip


def _walk(data: object) -> "list[tuple[Path, object]]":
    """Everything in it, each with its path."""
    found: list[tuple[Path, object]] = [((), data)]
    for path, one in found:  # it grows while it is walked
        if isinstance(one, dict):
            found.extend(((*path, key), value) for key, value in cast("Mapping[str, object]", one).items())
        elif isinstance(one, list):
            found.extend(((*path, index), value) for index, value in enumerate(cast("list[object]", one)))
    return found


class JsonPlaces:
    """Walks a text along a path. What a container holds is looked at once."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._decoder = json.JSONDecoder(parse_float=number, parse_int=number)
        self._inside: dict[int, dict[str | int, tuple[int, int, int]]] = {}

    def value(self, path: Path) -> Span:
        """Where a value stands."""
        _, start, end = self._find(path)
        return self.span(start, end)

    def key(self, path: Path) -> Span:
        """Where the key of a value stands; of an element, the element."""
        key, start, end = self._find(path)
        return self.span(key, _string_end(self._text, key) if key != start else end)

    def span(self, start: int, end: int) -> Span:
        """A part of the text; no more of it than its first line."""
        line = bisect_right(self._lines, start)
        begin = self._lines[line - 1]
        last = self._lines[line] - 1 if line < len(self._lines) else len(self._text)
        return Span(self._file, line, start - begin + 1, max(min(end, last), start + 1) - begin + 1)

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self._text))]

    def _find(self, path: Path) -> tuple[int, int, int]:
        """Where its key, its value and its end are; of what is not there, of the last part of the path that is."""
        start = _after_blank(self._text, 0)
        found = start, start, len(self._text.rstrip())
        for step in path:
            inside = self._children(found[1])
            if step not in inside:
                break
            found = inside[step]
        return found

    def _children(self, start: int) -> dict[str | int, tuple[int, int, int]]:
        if start not in self._inside:
            self._inside[start] = self._scan(start)
        return self._inside[start]

    def _scan(self, start: int) -> dict[str | int, tuple[int, int, int]]:
        """Where everything in the container begins and ends. The text is known to be JSON."""
        text = self._text
        if text[start] not in "{[":
            return {}
        found: dict[str | int, tuple[int, int, int]] = {}
        at = _after_blank(text, start + 1)
        while text[at] not in "}]":
            begin, name = at, len(found)
            if text[start] == "{":
                name, at = self._decoder.raw_decode(text, at)
                at = _after_blank(text, _after_blank(text, at) + 1)
            value = at
            _, end = self._decoder.raw_decode(text, at)
            found[name] = begin, value, end
            at = _after_blank(text, end)
            if text[at] == ",":
                at = _after_blank(text, at + 1)
        return found


def _after_blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _string_end(text: str, start: int) -> int:
    _, end = json.JSONDecoder().raw_decode(text, start)
    return end
