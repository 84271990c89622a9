"""YAML with places: nodes become plain data, and every number, date and word stays as it is written."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from servanda.audits.places import Document, Path, number
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span

MOST_VALUES = 200_000  # with everything written out that an alias stands for
_NULL, _BOOL, _MERGE = (f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "merge"))
# Other tags, as `!Ref`, are for another program: what it will make of them is not known here.
_PLAIN = {f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str", "timestamp", "map", "seq")}
_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_compose: Callable[..., Iterator[yaml.Node | None]] = yaml.compose_all  # type: ignore[reportUnknownMemberType]


def read_yaml(file: str, text: str) -> list[Document]:
    """The documents of a text that are not empty. Raises Refused."""
    try:
        nodes = [node for node in _compose(text, Loader=_LOADER) if node is not None and node.tag != _NULL]
    except yaml.YAMLError as error:
        raise Refused([_not_yaml(file, text, error)], {file: text}) from None
    except RecursionError:
        raise Refused([_too_deep(file)], {file: text}) from None
    reading = _Reading(file, text)
    try:
        documents = [reading.document(node) for node in nodes]
    except RecursionError:
        raise Refused([_too_deep(file)], {file: text}) from None
    if reading.mistakes:
        raise Refused(reading.mistakes, {file: text})
    return documents


@dataclass(slots=True)
class _YamlPlaces:
    """Every value's place, and its key's."""

    file: str
    lines: list[str]
    values: dict[Path, yaml.Node] = field(default_factory=dict[Path, yaml.Node])
    keys: dict[Path, yaml.Node] = field(default_factory=dict[Path, yaml.Node])

    def value(self, path: Path) -> Span:
        """Where a value stands, or the last part of its path that is there."""
        while path not in self.values:
            path = path[:-1]
        return self.span(self.values[path])

    def key(self, path: Path) -> Span:
        """Where the key of a value stands; of an element, the element."""
        return self.span(self.keys[path]) if path in self.keys else self.value(path)

    def span(self, node: yaml.Node) -> Span:
        """A node; no more of it than its first line."""
        start, end = node.start_mark, node.end_mark
        line = self.lines[start.line].rstrip() if start.line < len(self.lines) else ""
        last = end.column if end.line == start.line else len(line)
        return Span(self.file, start.line + 1, start.column + 1, max(last, start.column + 1) + 1)


class _Reading:
    """One file while it is read."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines = text.split("\n")
        self.mistakes: list[Diagnostic] = []
        self.left = MOST_VALUES

    def document(self, node: yaml.Node) -> Document:
        """One document, with what aliases stand for written out."""
        places = _YamlPlaces(self.file, self.lines)
        return Document(self.file, self._data(node, (), places), places)

    def _data(self, node: yaml.Node, path: Path, places: _YamlPlaces) -> object:
        self.left -= 1
        if self.left < 0:
            raise Refused([self._too_many(node, places)], {self.file: "\n".join(self.lines)})
        places.values[path] = node
        if node.tag not in _PLAIN:
            return None
        match node:
            case yaml.MappingNode():
                return self._table(node, path, places)
            case yaml.SequenceNode():
                return [self._data(one, (*path, index), places) for index, one in enumerate(node.value)]
            case _:
                return _scalar(node.tag, node.value)

    def _table(self, node: yaml.MappingNode, path: Path, places: _YamlPlaces) -> dict[str, object]:
        found: dict[str, object] = {}
        merged: list[yaml.Node] = []
        for key, value in node.value:
            if key.tag == _MERGE:
                merged.extend(value.value if isinstance(value, yaml.SequenceNode) else [value])
            elif not isinstance(key, yaml.ScalarNode):
                span = places.span(key)
                self.mistakes.append(
                    Diagnostic("manifest-unreadable", "a key must be a word", span, "this is a list or a table")
                )
            elif key.value in found:
                title = f"`{key.value}` is said twice"
                self.mistakes.append(
                    Diagnostic("manifest-twice", title, places.span(key), "said before", help="say it once.")
                )
            else:
                places.keys[*path, key.value] = key
                found[key.value] = self._data(value, (*path, key.value), places)
        for key, value in self._merged(merged, places):
            if key.value not in found:  # what stands here wins over what is merged
                places.keys[*path, key.value] = key
                found[key.value] = self._data(value, (*path, key.value), places)
        return found

    def _merged(self, nodes: list[yaml.Node], places: _YamlPlaces) -> Iterator[tuple[yaml.Node, yaml.Node]]:
        """`<<: *base`: the pairs of other tables, and of those that they merge themselves."""
        for node in nodes:
            self.left -= 1
            if self.left < 0:
                raise Refused([self._too_many(node, places)], {self.file: "\n".join(self.lines)})
            if isinstance(node, yaml.MappingNode):
                for key, value in node.value:
                    if key.tag == _MERGE:
                        yield from self._merged(
                            value.value if isinstance(value, yaml.SequenceNode) else [value], places
                        )
                    elif isinstance(key, yaml.ScalarNode):
                        yield key, value

    def _too_many(self, node: yaml.Node, places: _YamlPlaces) -> Diagnostic:
        return Diagnostic(
            "manifest-aliases", f"written out, this file has more than {MOST_VALUES:,} values", places.span(node),
            why="An alias (`*name`) stands for everything at its anchor (`&name`); aliases of aliases grow without end.",
            help="write out what is meant, or split the file.",
        )  # fmt: skip


def _scalar(tag: str, text: str) -> object:
    if tag == _NULL:
        return None
    if tag == _BOOL:
        return text.lower() in ("yes", "true", "on")
    if tag in _NUMBERS:
        try:
            return number(text)
        except ArithmeticError:  # `0x1F`, `1:30`, `.inf`: numbers to YAML, and words to everybody else
            return text
    return text


def _not_yaml(file: str, text: str, error: yaml.YAMLError) -> Diagnostic:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = getattr(error, "problem", None) or getattr(error, "reason", None) or "it is not YAML"
    line, column = (mark.line, mark.column) if mark is not None else _of_character(text, error)
    span = Span(file, line + 1, column + 1, column + 2)
    return Diagnostic("manifest-unreadable", "this file cannot be read as YAML", span, str(said))


def _of_character(text: str, error: yaml.YAMLError) -> tuple[int, int]:
    """Where a character is that YAML does not have: the library counts the bytes before it."""
    before = text.encode("utf-8", "replace")[: getattr(error, "position", 0) or 0].decode("utf-8", "ignore")
    return before.count("\n"), len(before) - (before.rfind("\n") + 1)


def _too_deep(file: str) -> Diagnostic:
    return Diagnostic(
        "manifest-unreadable", "this file is nested too deeply", Span(file, 1, 1, 1),
        why="No manifest goes that deep, unless something in it stands for itself: it is damaged, or made to do harm.",
    )  # fmt: skip
