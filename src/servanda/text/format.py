"""The one canonical layout of our blocks. Words are moved, never changed; Markdown around the blocks is not touched.

Two spaces for each level of indentation, single spaces between words, `a, b`, `in {a, b}`, `name : Type`, two spaces
before a comment, at most one blank line, no blanks at line ends. It works on lines and tokens rather than on the tree,
so that comments survive. A block with mistakes is left as it is: nobody could say what its layout should be.
"""

import re
from bisect import bisect
from collections.abc import Iterator

from servanda.text.cases import CASE_PIECE, parse_cases, title_of
from servanda.text.layout import Line, comment_start, tree_of
from servanda.text.markdown import BYTE_ORDER_MARK, Block, SourceLine, split
from servanda.text.parse import Scribe, statements_of
from servanda.text.tokens import tokens_of

_RAW_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")


def format_document(text: str) -> str:
    """The same text with its blocks in canonical layout."""
    raw = _RAW_LINE.findall(text)
    for part in reversed(split("", text).parts):
        if isinstance(part, Block) and part.complete and part.lines:
            laid_out = formatted_block(part)
            if laid_out is not None:
                first, last = part.lines[0].number - 1, part.lines[-1].number
                fence = raw[first - 1].removeprefix(BYTE_ORDER_MARK)
                indent = " " * (len(fence) - len(fence.lstrip(" ")))
                end = fence[len(fence.rstrip("\r\n")) :]
                raw[first:last] = [f"{indent}{line}{end}" if line else end for line in laid_out]
    return "".join(raw)


def formatted_block(block: Block) -> list[str] | None:
    """The block's lines in canonical layout, or None where it has mistakes."""
    tree, problems = tree_of("", block.lines, None)
    if problems or _mistaken(block, tree):
        return None
    places = {line.number: (level, line, raw) for level, line, raw in _levels(tree, 0, raw=False)}
    numbers = list(places)
    lines = [_laid_out(source, block, places, numbers) for source in block.lines]
    return _with_single_blanks(lines)


def _mistaken(block: Block, tree: list[Line]) -> bool:
    if block.kind == "cases":
        return bool(parse_cases("", block.lines, None)[1])
    scribe = Scribe("")
    statements_of(scribe, tree)
    return bool(scribe.problems)


Places = dict[int, tuple[int, Line, bool]]


def _levels(lines: list[Line], level: int, *, raw: bool) -> Iterator[tuple[int, Line, bool]]:
    """Each line with its level, and whether it stays words: a panel's lines may hold any signs."""
    for line in lines:
        yield level, line, raw
        yield from _levels(line.children, level + 1, raw=level == 0 and line.text.split()[0] == "panel")


def _laid_out(source: SourceLine, block: Block, places: Places, numbers: list[int]) -> str:
    if not source.text.strip():
        return ""
    start = comment_start(source.text)
    comment = "" if start is None else source.text[start:].rstrip()
    if source.number not in places:
        return "  " * _comment_level(source, places, numbers) + comment
    level, line, raw = places[source.number]
    if raw:
        words = _single_spaced(line.text.strip())
    else:
        words = _case_line(line.text) if block.kind == "cases" else _statement_line(line.text)
    return "  " * level + words + (f"  {comment}" if comment else "")


def _comment_level(source: SourceLine, places: Places, numbers: list[int]) -> int:
    """A comment goes with the line above if it is indented like it, and else with the line below."""
    depth = len(source.text) - len(source.text.lstrip(" \t"))
    at = bisect(numbers, source.number)
    near = [places[n] for n in numbers[max(at - 1, 0) : at + 1]]
    alike = next((level for level, line, _ in near if line.depth == depth), None)
    if alike is not None:
        return alike
    if at < len(numbers):
        return places[numbers[at]][0]
    return near[0][0] if near and depth else 0


_QUOTED_OR_BLANK = re.compile(r'("[^"]*")|[ \t]+')


def _single_spaced(text: str) -> str:
    """One space between words; quoted text stays as it is."""
    return _QUOTED_OR_BLANK.sub(lambda m: m[1] or " ", text)


def _statement_line(text: str) -> str:
    return _joined(_single_spaced(token.text) for token in tokens_of(text))


def _joined(words: Iterator[str]) -> str:
    """Signs where they belong: `a, b`, `(a)`, `{a, b}`, `name : Type`."""
    line, before = "", ""
    for word in words:
        tight = not line or before in ("(", "{") or word in (",", ")", "}")
        line += word if tight else f" {word}"
        before = word
    return line


def _case_line(text: str) -> str:
    words = text.strip()
    if words.startswith("#"):
        return f"# {title_of(words)}".rstrip()
    if words.startswith("lifted"):
        return " ".join(words.split())
    line = ""
    for match in CASE_PIECE.finditer(words):
        if match.lastgroup != "space":
            word = " ".join(match[0].split()) if match.lastgroup == "money" else match[0]
            tight = not line or word in (",", ";", ":")
            line += word if tight else f" {word}"
    return line


def _with_single_blanks(lines: list[str]) -> list[str]:
    """At most one blank line in a row, and none at either end."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    if kept and not kept[-1]:
        kept.pop()
    return kept
