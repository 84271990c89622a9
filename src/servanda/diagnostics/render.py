"""Draws diagnostics: in full for terminals, on one line for editors and CI, as JSON, and as SARIF.

The wording belongs to the diagnostic; only the layout is decided here.
"""

import re
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from servanda.diagnostics.diagnostic import Diagnostic, Fix, Severity, Span
from servanda.diagnostics.pages import page

MOST_SHOWN = 20  # whoever has more mistakes than this starts with the first ones
_PROSE = 87  # wrapped lines stay left of column 88
_WINDOW = 110  # a longer source line is cut around its marks, or the terminal would wrap it and part them
_BEFORE_MARK = 40  # how much of a cut line stays visible before its first mark

_BOLD, _BLUE, _CYAN = "1", "34", "36"
_COLOURS: Mapping[Severity, str] = {"error": "1;31", "warning": "1;33", "undecided": "1;36"}

# What a terminal would obey instead of show: control characters, changes of writing direction, halves of characters.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


# ---- in full, for terminals -----------------------------------------------------------------------------------------


def terminal(diagnostics: Sequence[Diagnostic], sources: Mapping[str, str], colour: bool) -> str:
    """All of them by position, the first 20 drawn, then how many there are. `sources`: the text of each file."""
    if not diagnostics:
        return ""
    ordered = sorted(diagnostics, key=_position)
    drawn = [_drawn(diagnostic, sources, colour) for diagnostic in ordered[:MOST_SHOWN]]
    return "\n\n".join([*drawn, _closing(ordered)])


def _position(diagnostic: Diagnostic) -> tuple[bool, Span]:
    """What has no place comes first; it often explains the rest."""
    return diagnostic.span is not None, diagnostic.span or Span("", 0, 0, 0)


def _drawn(diagnostic: Diagnostic, sources: Mapping[str, str], colour: bool) -> str:
    paragraphs = [
        [_header(diagnostic, colour), *_places(diagnostic, sources, colour)],
        _prose(diagnostic.why or ""),
        _ways_out(diagnostic, colour),
    ]
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines)


def _header(diagnostic: Diagnostic, colour: bool) -> str:
    kind = _paint(f"{diagnostic.severity}[{diagnostic.name}]", _COLOURS[diagnostic.severity], colour)
    return kind + _paint(f": {_flat(diagnostic.title)}", _BOLD, colour)


def _prose(why: str) -> list[str]:
    return [part for line in clean(why).split("\n") for part in _wrapped(line)] if why else []


def _wrapped(line: str) -> list[str]:
    """Never inside a date or a name; and a line laid out in columns, with two spaces in a row, stays as it is."""
    if "  " in line:
        return [line]
    return textwrap.wrap(line, _PROSE, break_long_words=False, break_on_hyphens=False) or [""]


def _ways_out(diagnostic: Diagnostic, colour: bool) -> list[str]:
    """Not wrapped: it may hold a command to copy."""
    rows = [
        ("help", _stopped(clean(diagnostic.help or ""))),
        (" fix", _fix(diagnostic.fix) if diagnostic.fix else ""),
        ("more", f"servanda explain {diagnostic.name}"),
    ]
    return [f"{_paint(word + ':', _BOLD, colour)} {_hanging(text)}" for word, text in rows if text]


def _stopped(text: str) -> str:
    """A sentence ends with a stop, whoever wrote it."""
    return f"{text}." if text and text[-1] not in ".?!:" else text


def _hanging(text: str) -> str:
    return text.replace("\n", "\n      ")


def _fix(fix: Fix) -> str:
    write = f"write `{clean(fix.text)}`" if fix.text else "remove it"
    return write + ("  [changes the meaning: not applied unless you ask]" if fix.changes_meaning else "")


def _closing(diagnostics: Sequence[Diagnostic]) -> str:
    hidden = len(diagnostics) - MOST_SHOWN
    more = f"{hidden} more {'is' if hidden == 1 else 'are'} not shown\n" if hidden > 0 else ""
    return more + _count(diagnostics)


def _count(diagnostics: Sequence[Diagnostic]) -> str:
    severities = [diagnostic.severity for diagnostic in diagnostics]
    plurals: Mapping[Severity, str] = {"error": "errors", "warning": "warnings", "undecided": "undecided"}
    counts = [(severities.count(one), one, many) for one, many in plurals.items()]
    return ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts if count)


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def clean(text: str) -> str:
    """Without what a terminal would obey instead of show."""
    return _UNSHOWABLE.sub("\ufffd", text)


def _flat(text: str) -> str:
    """On one line, whatever was quoted in it."""
    return clean(" ".join(text.split("\n")))


# ---- the places: arrow, clause, source lines and what is marked on them ----------------------------------------------


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    text: str
    sign: str  # ^ under the fault, - under what the reader needs to see beside it
    colour: str


def _places(diagnostic: Diagnostic, sources: Mapping[str, str], colour: bool) -> list[str]:
    marks = _marks(diagnostic)
    width = max((len(str(mark.span.line)) for mark in marks), default=1)
    lines: list[str] = []
    for file in dict.fromkeys(mark.span.file for mark in marks):  # the fault's own file first
        here = [mark for mark in marks if mark.span.file == file]
        lines.append(_arrow(here, width, colour))
        if diagnostic.span and diagnostic.clause and file == diagnostic.span.file:
            lines.append(f"{' ' * (width + 4)}clause {_flat(diagnostic.clause)}")
        lines += _excerpt(sources[file], here, width, colour) if file in sources else _unseen(here, width)
    return lines


def _marks(diagnostic: Diagnostic) -> list[_Mark]:
    labels = [_Mark(label.span, label.text, "-", _CYAN) for label in diagnostic.labels]
    if diagnostic.span is None:
        return labels
    return [_Mark(diagnostic.span, diagnostic.mark, "^", _COLOURS[diagnostic.severity]), *labels]


def _arrow(marks: Sequence[_Mark], width: int, colour: bool) -> str:
    """Points at the fault; in a file without it, at the first label."""
    at = min(marks, key=lambda mark: (mark.sign != "^", mark.span)).span
    return f"{' ' * width}{_paint('-->', _BLUE, colour)} {_flat(at.file)}:{at.line}:{at.start}"


def _unseen(marks: Sequence[_Mark], width: int) -> list[str]:
    """Where the text is not at hand, what there is to say about it still is."""
    return [f"{' ' * (width + 4)}{_flat(mark.text)}" for mark in marks if mark.text]


def _excerpt(source: str, marks: Sequence[_Mark], width: int, colour: bool) -> list[str]:
    # Lines end with a line feed only: other characters that Python takes for line ends may stand inside a clause.
    texts = re.split("\r\n|\r|\n", source.removeprefix("\ufeff"))
    lines = [_gutter("", width, colour)]
    last = None
    for number in sorted({mark.span.line for mark in marks}):
        if last is not None and number > last + 1:
            lines.append(_paint("...", _BLUE, colour))
        text = texts[number - 1].removesuffix("\r") if number <= len(texts) else ""
        here = sorted((mark for mark in marks if mark.span.line == number), key=lambda mark: mark.span)
        lines += _marked_line(text, here, number, width, colour)
        last = number
    return lines


def _marked_line(text: str, marks: Sequence[_Mark], number: int, width: int, colour: bool) -> list[str]:
    """The line as written, and below it one line for each mark."""
    cells = [_cell(character) for character in text]
    widths = [sum(map(_columns, cell)) for cell in cells]
    first, last = _window(widths, marks[0].span)
    shown = ("…" if first else "") + "".join(cells[first:last]) + ("…" if last < len(cells) else "")
    lines = [_gutter(str(number), width, colour) + (f" {shown}" if shown else "")]
    for mark in marks:
        start = min(max(mark.span.start - 1, first), last)
        end = min(max(mark.span.end - 1, start), last)
        under = mark.sign * max(1, sum(widths[start:end]))
        words = f" {_flat(mark.text)}" if mark.text else ""
        margin = " " * (bool(first) + sum(widths[first:start]))
        lines.append(f"{_gutter('', width, colour)} {margin}{_paint(under + words, mark.colour, colour)}")
    return lines


def _window(widths: Sequence[int], span: Span) -> tuple[int, int]:
    """Which part of a line is shown: all of it, unless it is too long."""
    if sum(widths) <= _WINDOW:
        return 0, len(widths)
    first = max(0, min(span.start - 1, len(widths)) - _BEFORE_MARK)
    last, room = first, _WINDOW
    while last < len(widths) and widths[last] <= room:
        room -= widths[last]
        last += 1
    while first > 0 and widths[first - 1] <= room:  # the end of the line leaves room before it
        first -= 1
        room -= widths[first]
    return first, last


def _gutter(number: str, width: int, colour: bool) -> str:
    return _paint(f"{number:>{width}} |", _BLUE, colour)


def _cell(character: str) -> str:
    """What is drawn for one character of the source, so that we know how wide it is."""
    return "    " if character == "\t" else clean(character)


def _columns(character: str) -> int:
    """How many columns a terminal gives it: none for a combining accent, two for a wide letter."""
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


# ---- on one line ----------------------------------------------------------------------------------------------------


def one_line(diagnostic: Diagnostic) -> str:
    """`supply.md:8:16: error[unit-mismatch] a yearly amount minus a monthly amount`."""
    span = diagnostic.span
    place = f"{_flat(span.file)}:{span.line}:{span.start}: " if span else ""
    return f"{place}{diagnostic.severity}[{diagnostic.name}] {_flat(diagnostic.title)}"


# ---- as JSON --------------------------------------------------------------------------------------------------------


def as_json(diagnostic: Diagnostic) -> dict[str, object]:
    """The one error body of the command line, the API and CI. What does not apply is left out."""
    body: dict[str, object] = {
        "name": diagnostic.name,
        "severity": diagnostic.severity,
        "title": diagnostic.title,
        "clause": diagnostic.clause,
        "span": _json_span(diagnostic.span) if diagnostic.span else None,
        "related": [{"span": _json_span(label.span), "text": label.text} for label in diagnostic.labels],
        "why": diagnostic.why,
        "help": diagnostic.help,
        "fix": _json_fix(diagnostic.fix) if diagnostic.fix else None,
        "more": f"/errors/{diagnostic.name}",
    }
    return {key: value for key, value in body.items() if value}


def _json_span(span: Span) -> dict[str, object]:
    return {"file": span.file, "line": span.line, "start": span.start, "end": span.end}


def _json_fix(fix: Fix) -> dict[str, object]:
    return {"text": fix.text, "changes_meaning": fix.changes_meaning}


# ---- as SARIF 2.1.0, for code hosts and CI ---------------------------------------------------------------------------


def as_sarif(diagnostics: Sequence[Diagnostic], version: str) -> dict[str, object]:
    """One run. Each name that occurs is a rule, and its page is the rule's help."""
    names = sorted({diagnostic.name for diagnostic in diagnostics})
    results = [sarif_result(each, names.index(each.name)) for each in sorted(diagnostics, key=_position)]
    return sarif_log([sarif_rule(name) for name in names], results, version)


def sarif_log(
    rules: Sequence[Mapping[str, object]], results: Sequence[Mapping[str, object]], version: str
) -> dict[str, object]:
    """One run of these rules with these results."""
    run = {
        "tool": {"driver": {"name": "servanda", "semanticVersion": version, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def sarif_rule(name: str) -> dict[str, object]:
    text = page(name)
    if text is None:
        return {"id": name, "shortDescription": {"text": name.replace("-", " ")}}
    title = text.partition("\n")[0].removeprefix("# ")
    return {"id": name, "shortDescription": {"text": title}, "help": {"text": text, "markdown": text}}


def sarif_result(diagnostic: Diagnostic, rule: int) -> dict[str, object]:
    """One diagnostic; `rule` is the place of its name among the rules."""
    levels: Mapping[Severity, str] = {"error": "error", "warning": "warning", "undecided": "note"}
    parts = [diagnostic.title, diagnostic.why, diagnostic.help and f"help: {diagnostic.help}"]
    result: dict[str, object] = {
        "ruleId": diagnostic.name,
        "ruleIndex": rule,
        "level": levels[diagnostic.severity],
        "message": {"text": "\n\n".join(part for part in parts if part)},
        "locations": _sarif_locations(diagnostic),
        "relatedLocations": [
            {**sarif_location(label.span), "id": number, "message": {"text": label.text}}
            for number, label in enumerate(diagnostic.labels, 1)
        ],
        "fixes": _sarif_fixes(diagnostic),
    }
    return {key: value for key, value in result.items() if value or key == "ruleIndex"}


def _sarif_locations(diagnostic: Diagnostic) -> list[dict[str, object]]:
    if diagnostic.span is None:
        return []
    clause = {"logicalLocations": [{"fullyQualifiedName": diagnostic.clause}]} if diagnostic.clause else {}
    message = {"message": {"text": diagnostic.mark}} if diagnostic.mark else {}
    return [{**sarif_location(diagnostic.span), **clause, **message}]


def sarif_location(span: Span) -> dict[str, object]:
    """A place in a file."""
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(span.file)}, "region": _region(span)}}


def _region(span: Span) -> dict[str, int]:
    return {"startLine": span.line, "startColumn": span.start, "endLine": span.line, "endColumn": span.end}


def _sarif_fixes(diagnostic: Diagnostic) -> list[dict[str, object]]:
    """Only one that keeps the meaning: tools may apply what stands here without asking anybody."""
    if diagnostic.fix is None or diagnostic.span is None or diagnostic.fix.changes_meaning:
        return []
    replacement = {"deletedRegion": _region(diagnostic.span), "insertedContent": {"text": diagnostic.fix.text}}
    change = {"artifactLocation": {"uri": _uri(diagnostic.span.file)}, "replacements": [replacement]}
    return [{"description": {"text": _fix(diagnostic.fix)}, "artifactChanges": [change]}]


def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
