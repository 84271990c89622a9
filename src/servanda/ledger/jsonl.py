"""The text form of entries: one JSON object on each line, for exchange and for the public record beside an agreement.

Keys stand in one order and are left out when they have nothing to say. `sequence` and `recorded` say where an exported
entry stood in its ledger; the ledger that reads it numbers and dates it anew.
"""

import codecs
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any, Final, cast, get_args

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.ledger.entries import Entry, Kind, NewEntry

KINDS: Final[tuple[str, ...]] = get_args(Kind)


# ---- writing --------------------------------------------------------------------------------------------------------


def write_jsonl(path: Path, entries: Iterable[Entry | NewEntry]) -> None:
    """Writes them over whatever the file held."""
    lines = (json.dumps(to_json(entry), ensure_ascii=False) + "\n" for entry in entries)
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
    except OSError as error:
        raise Refused([_out_of_reach("record-unwritable", path, "written", error)]) from error


def to_json(entry: Entry | NewEntry) -> dict[str, object]:
    """What one line says. Who attests is always said, even when it is nobody."""
    said = entry.said if isinstance(entry, Entry) else entry
    body: dict[str, object] = {
        "sequence": entry.sequence if isinstance(entry, Entry) else None,
        "kind": said.kind,
        "what": said.what,
        "occurred": said.occurred,
        "by": said.by,
        "attesters": list(said.attesters),
        "fields": dict(sorted(said.fields.items())) or None,
        "known": said.known,
        "corrects": said.corrects,
        "source": said.source,
        "authority": said.authority,
        "note": said.note,
        "attempt": said.attempt or None,
    }
    if isinstance(entry, Entry):
        body["recorded"] = entry.recorded.astimezone(UTC).isoformat(timespec="microseconds")
    return {key: value for key, value in body.items() if value is not None}


# ---- reading --------------------------------------------------------------------------------------------------------


def read_jsonl(path: Path) -> tuple[NewEntry, ...]:
    """Every entry of the file, or every line that is wrong with it."""
    entries: list[NewEntry] = []
    mistakes: list[Diagnostic] = []
    for number, line in enumerate(_content(path).split(b"\n"), 1):
        if line.strip():
            read = _read_line(str(path), number, line.removesuffix(b"\r"))
            entries += [read] if isinstance(read, NewEntry) else []
            mistakes += [] if isinstance(read, NewEntry) else read
    if mistakes:
        raise Refused(mistakes)
    return tuple(entries)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise Refused([_out_of_reach("record-unreadable", path, "read", error)]) from error


def _out_of_reach(name: str, path: Path, done: str, error: OSError) -> Diagnostic:
    reason = (error.strerror or "the disk reports an error").lower()
    return Diagnostic(
        name=name,
        title=f"`{path.name}` cannot be {done}: {reason}",
        why=f"The record was looked for at {path}.",
        help="check the path, and that you may use this file.",
    )


@dataclass(frozen=True, slots=True)
class _Line:
    file: str
    number: int
    text: str


def _read_line(file: str, number: int, content: bytes) -> NewEntry | list[Diagnostic]:
    try:
        line = _Line(file, number, content.decode("utf-8"))
    except UnicodeDecodeError as error:
        column = len(content[: error.start].decode("utf-8")) + 1
        return [_not_utf_8(Span(file, number, column, column + 1), content[error.start])]
    try:
        said = json.loads(line.text, object_pairs_hook=_without_repetition)
    except _Repeated as error:
        return [_mistake(line, f"`{error.key}` is said twice", error.key, way_out="keep the one that is true.")]
    except json.JSONDecodeError as error:
        return [_not_json(line, error.colno)]
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets in brackets without end
        return [_not_json(line, 1)]
    if not isinstance(said, dict):
        return [_not_json(line, 1)]
    return _entry(line, cast("dict[str, Any]", said))


def _entry(line: _Line, said: dict[str, Any]) -> NewEntry | list[Diagnostic]:
    mistakes = [*_unknown_keys(line, said), *_missing_keys(line, said), *_wrong_values(line, said)]
    if mistakes:
        return mistakes
    return NewEntry(
        kind=said["kind"],
        what=said["what"],
        occurred=said["occurred"],
        by=said.get("by"),
        attesters=tuple(said["attesters"]),
        fields=said.get("fields", {}),
        known=said.get("known"),
        corrects=said.get("corrects"),
        source=said.get("source"),
        authority=said.get("authority"),
        note=said.get("note"),
        attempt=said.get("attempt", False),
    )


# ---- what a line may hold -------------------------------------------------------------------------------------------


_HALF = re.compile("[\ud800-\udfff]")


def _is_text(value: object) -> bool:
    """Text that can be written again: JSON can spell half a character, which no file can keep."""
    return isinstance(value, str) and not _HALF.search(value)


def _is_name(value: object) -> bool:
    return _is_text(value) and bool(value)


def _is_kind(value: object) -> bool:
    return value in KINDS


def _is_names(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_name, cast("list[object]", value)))


def _is_fields(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    fields = cast("dict[object, object]", value)
    return all(map(_is_name, fields)) and all(map(_is_text, fields.values()))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


_NAME = (_is_name, 'text between quotes, as in "…", and not empty')
_TEXT = (_is_text, 'text between quotes, as in "…"')
_COUNT = (_is_count, "a whole number from 1 up")
_KEYS: Final[Mapping[str, tuple[Callable[[object], bool], str]]] = {
    "sequence": _COUNT,
    "kind": (_is_kind, f"one of {', '.join(f'`{kind}`' for kind in KINDS)}"),
    "what": _NAME,
    "occurred": _NAME,
    "by": _NAME,
    "attesters": (_is_names, 'a list of names, as in ["…", "…"]'),
    "fields": (_is_fields, 'texts by name, as in {"…": "…"}'),
    "known": _NAME,
    "corrects": _COUNT,
    "source": _TEXT,
    "authority": _TEXT,
    "note": _TEXT,
    "attempt": (_is_yes_or_no, "`true` or `false`"),
    "recorded": _NAME,
}
_ALWAYS: Final = ("kind", "what", "occurred", "attesters")


def _unknown_keys(line: _Line, said: Mapping[str, object]) -> list[Diagnostic]:
    return [_unknown_key(line, key) for key in said if key not in _KEYS]


def _unknown_key(line: _Line, key: str) -> Diagnostic:
    near = did_you_mean(key, _KEYS)
    way_out = f"did you mean `{near[0]}`?" if near else f"an entry may have {_listed(_KEYS)}."
    return _mistake(line, f"an entry has no `{key}`", key, way_out=way_out)


def _missing_keys(line: _Line, said: Mapping[str, object]) -> list[Diagnostic]:
    always = (*_ALWAYS, "corrects") if said.get("kind") == "retraction" else _ALWAYS
    return [
        _mistake(line, f"this {_kind_of(said)} does not say `{key}`", way_out=f"add `{key}`: {_KEYS[key][1]}.")
        for key in always
        if key not in said
    ]


def _wrong_values(line: _Line, said: Mapping[str, object]) -> list[Diagnostic]:
    wrong = (key for key, (fits, _) in _KEYS.items() if key in said and not fits(said[key]))
    return [_wrong_value(line, key, said[key]) for key in wrong]


def _wrong_value(line: _Line, key: str, value: object) -> Diagnostic:
    near = did_you_mean(value, KINDS) if key == "kind" and isinstance(value, str) else ()
    nothing = f"leave `{key}` out where there is nothing to say." if value is None and key not in _ALWAYS else None
    way_out = f"did you mean `{near[0]}`?" if near else nothing
    mark = f"is {_shortened(json.dumps(value, ensure_ascii=False))}"
    return _mistake(line, f"`{key}` must be {_KEYS[key][1]}", key, mark=mark, way_out=way_out)


def _kind_of(said: Mapping[str, object]) -> str:
    kind = said.get("kind")
    return str(kind) if kind in KINDS else "entry"


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


def _listed(names: Iterable[str]) -> str:
    *most, last = (f"`{name}`" for name in names)
    return f"{', '.join(most)} and {last}"


class _Repeated(ValueError):
    """One object says the same key twice, and JSON readers would silently keep the last."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _without_repetition(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _Repeated(key)
        found[key] = value
    return found


# ---- what is wrong with a line, and where ---------------------------------------------------------------------------


def _mistake(line: _Line, title: str, key: str = "", *, mark: str = "", way_out: str | None = None) -> Diagnostic:
    """Marks that key, or else the whole line."""
    start, end = _columns(line.text).get(key, (1, len(line.text) + 1))
    return Diagnostic("record-line", title, Span(line.file, line.number, start, end), mark=mark, help=way_out)


def _not_json(line: _Line, column: int) -> Diagnostic:
    return Diagnostic(
        name="record-line",
        title="this line is not a JSON object",
        span=Span(line.file, line.number, column, max(column + 1, len(line.text) + 1 if column == 1 else 0)),
        mark="nothing can be read from here on",
        why="In a record every entry stands on a line of its own, with its keys and values between braces.",
        help='the shortest entry is {"kind": "event", "what": "…", "occurred": "2026-01-31", "attesters": ["…"]}.',
    )


def _not_utf_8(span: Span, byte: int) -> Diagnostic:
    return Diagnostic(
        name="record-line",
        title="this line is not written in UTF-8",
        span=span,
        mark=f"the byte {byte:02X} is no part of any character",
        why="Another reader might see other letters here, so nothing on this line can be relied on.",
        help="save the file as UTF-8; `servanda explain not-utf-8` says how.",
    )


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}]')
_COLON = re.compile(r"\s*:")


def _columns(text: str) -> dict[str, tuple[int, int]]:
    """Where each key of the object stands; of a key said twice, the second time. Keys inside `fields` do not count."""
    found: dict[str, tuple[int, int]] = {}
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "{[":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif depth == 1 and _COLON.match(text, token.end()):
            found[json.loads(token[0])] = (token.start() + 1, token.end() + 1)
    return found
