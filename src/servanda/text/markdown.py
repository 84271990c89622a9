"""Splits a Markdown file into headings, prose and the blocks that servanda reads.

Only what matters here is understood: headings that begin with `#`, and fenced blocks. A block tagged `servanda` holds
statements, one tagged `servanda cases` holds cases; every other fence is prose, and so is what looks like a heading
inside it.
"""

import re
from dataclasses import dataclass
from typing import Literal

from servanda.diagnostics.diagnostic import Diagnostic, Span
from servanda.text import mistakes

BYTE_ORDER_MARK = "\ufeff"
BlockKind = Literal["statements", "cases"]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of the file. `shift` is the number of columns that were taken off its beginning."""

    number: int
    text: str
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    number: str | None
    number_span: Span | None
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Prose:
    lines: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """`complete` is false where no closing fence was found: then its follow-on mistakes are not worth telling."""

    kind: BlockKind
    lines: tuple[SourceLine, ...]
    complete: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Page:
    parts: tuple[Heading | Prose | Block, ...]
    problems: tuple[Diagnostic, ...]


_HEADING = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)[ \t]*")
_CLOSING = re.compile(r"(?:^|[ \t])#+$")
_NUMBER = re.compile(r"(\d+(?:\.\d+)*)\.?(?:[ \t]+|$)")
_FENCE = re.compile(r"( {0,3})(`{3,}|~{3,})(.*)$")


def source_lines(text: str) -> list[str]:
    """The lines of a file, without a byte order mark and without line ends."""
    return text.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n").split("\n")


def split(file: str, text: str) -> Page:
    """The parts of a file in their order."""
    return _Splitter(file, [SourceLine(i, line) for i, line in enumerate(source_lines(text), 1)]).run()


@dataclass(frozen=True, slots=True)
class _Fence:
    indent: int
    sign: str
    size: int
    info: str
    line: SourceLine

    @property
    def words(self) -> list[str]:
        return self.info.split()


def fence_of(line: SourceLine) -> _Fence | None:
    """The fence that this line opens, if it opens one."""
    match = _FENCE.match(line.text)
    if not match or (match[2][0] == "`" and "`" in match[3]):
        return None
    return _Fence(len(match[1]), match[2][0], len(match[2]), match[3].strip(), line)


def closes(line: SourceLine, fence: _Fence) -> bool:
    """Whether this line ends the block."""
    other = fence_of(line)
    return other is not None and other.sign == fence.sign and other.size >= fence.size and not other.info


def block_kind(fence: _Fence) -> BlockKind | None:
    """Which of our blocks a fence opens, if any."""
    if fence.words == ["servanda"]:
        return "statements"
    return "cases" if fence.words == ["servanda", "cases"] else None


class _Splitter:
    """Goes once through the lines."""

    def __init__(self, file: str, lines: list[SourceLine]) -> None:
        self.file = file
        self.lines = lines
        self.parts: list[Heading | Prose | Block] = []
        self.prose: list[SourceLine] = []
        self.problems: list[Diagnostic] = []
        self.titled = False
        self.clause: str | None = None

    def run(self) -> Page:
        at = 0
        while at < len(self.lines):
            fence = fence_of(self.lines[at])
            if fence:
                at = self.fenced(at, fence)
            else:
                self.plain(self.lines[at])
                at += 1
        self.end_prose()
        return Page(tuple(self.parts), tuple(self.problems))

    def plain(self, line: SourceLine) -> None:
        match = _HEADING.match(line.text)
        if match:
            self.end_prose()
            self.parts.append(self.heading(line, match))
        else:
            self.prose.append(line)

    def end_prose(self) -> None:
        if self.prose:
            self.parts.append(Prose(tuple(self.prose)))
            self.prose = []

    def heading(self, line: SourceLine, match: re.Match[str]) -> Heading:
        level, text = len(match[1]), _CLOSING.sub("", line.text[match.end() :].rstrip(" \t")).rstrip(" \t")
        numbered = _NUMBER.match(text)
        # The first heading of level 1 is the document's title, which may well begin with a day: `# 28 October 2025`.
        if level == 1 and not self.titled:
            self.titled = True
            if numbered and "." not in numbered[1]:
                numbered = None
        start = match.end() + 1
        number = numbered[1] if numbered else None
        number_span = Span(self.file, line.number, start, start + len(number)) if number else None
        title = text[numbered.end() :] if numbered else text
        self.clause = text
        end = start + len(text) if text else match.end(1) + 1
        return Heading(level, number, number_span, title, Span(self.file, line.number, match.start(1) + 1, end))

    def fenced(self, at: int, fence: _Fence) -> int:
        """Takes a fenced block; returns where to go on."""
        kind = block_kind(fence)
        end = self.block_end(at, fence, kind)
        complete = end < len(self.lines) and closes(self.lines[end], fence)
        where = self.span(fence)
        if not complete:
            self.problems.append(mistakes.unclosed_block(where, fence.sign * fence.size, self.clause))
        inside = self.lines[at + 1 : end]
        if kind:
            self.end_prose()
            self.parts.append(Block(kind, tuple(_unindent(line, fence.indent) for line in inside), complete, where))
        else:
            problem = mistakes.unknown_block(where, fence.words, self.clause)
            if problem:
                self.problems.append(problem)
            self.prose.extend(self.lines[at : end + 1] if complete else self.lines[at:end])
        return end + 1 if complete else end

    def span(self, fence: _Fence) -> Span:
        return Span(self.file, fence.line.number, fence.indent + 1, len(fence.line.text.rstrip()) + 1)

    def block_end(self, at: int, fence: _Fence, kind: BlockKind | None) -> int:
        """Where the block ends: at its closing fence, or where it can no longer be meant to go on."""
        for i in range(at + 1, len(self.lines)):
            if closes(self.lines[i], fence) or self.cannot_go_on(self.lines[i], fence, kind):
                return i
        return len(self.lines)

    def cannot_go_on(self, line: SourceLine, fence: _Fence, kind: BlockKind | None) -> bool:
        """A forgotten closing fence must not swallow the clauses that follow."""
        other = fence_of(line)
        if other and other.words[:1] == ["servanda"] and other.sign == fence.sign and other.size >= fence.size:
            return True
        heading = _HEADING.match(line.text) if kind else None
        return heading is not None and (kind == "statements" or len(heading[1]) > 1)


def _unindent(line: SourceLine, indent: int) -> SourceLine:
    """A block that is itself indented: its lines lose as much."""
    own = len(line.text) - len(line.text.lstrip(" "))
    cut = min(indent, own)
    return SourceLine(line.number, line.text[cut:], cut)
