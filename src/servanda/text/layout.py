"""The lines of a block as a tree: a statement starts at the margin, and what is indented belongs to it."""

import re
from dataclasses import dataclass, field

from servanda.diagnostics.diagnostic import Diagnostic, Span
from servanda.text import mistakes
from servanda.text.markdown import SourceLine


@dataclass(slots=True)
class Line:
    """A line without its comment, and the lines that belong to it. Columns in `text` are those of the file."""

    file: str
    number: int
    text: str
    start: int  # the column, from 0, of the first word
    depth: int  # the same with a tab counted as two
    children: list["Line"] = field(default_factory=list["Line"])

    @property
    def span(self) -> Span:
        return Span(self.file, self.number, self.start + 1, len(self.text) + 1)


DEEPEST = 40  # levels of indentation
_COMMENT = re.compile(r'"[^"]*"|"|--')


def comment_start(text: str) -> int | None:
    """Where the comment of a line begins. Two hyphens inside quotes, or without a space before them, are none."""
    for match in _COMMENT.finditer(text):
        if match[0] == '"':
            return None
        if match[0] == "--" and (match.start() == 0 or text[match.start() - 1] in " \t"):
            return match.start()
    return None


def tree_of(file: str, lines: tuple[SourceLine, ...], clause: str | None) -> tuple[list[Line], list[Diagnostic]]:
    """The statements of a block, each with the lines indented under it."""
    problems: list[Diagnostic] = []
    roots: list[Line] = []
    above: list[Line] = []
    tabs_told = False
    for source in lines:
        line = _line(file, source)
        if line is None:
            continue
        tab = "\t" in line.text[: line.start]
        if tab and not tabs_told:
            tabs_told = True
            problems.append(mistakes.tab_indentation(Span(file, line.number, 1, line.start + 1), clause))
        problem = _place(line, roots, above)
        if problem and not tab:
            problems.append(mistakes.misplaced_line(line.span, problem, clause))
    return roots, problems


def _line(file: str, source: SourceLine) -> Line | None:
    """None for what is blank, or only a comment."""
    start = comment_start(source.text)
    text = (source.text if start is None else source.text[:start]).rstrip()
    if not text:
        return None
    blank = text[: len(text) - len(text.lstrip(" \t"))]
    depth = len(blank.replace("\t", "  "))
    return Line(file, source.number, " " * source.shift + text, source.shift + len(blank), depth)


def _place(line: Line, roots: list[Line], above: list[Line]) -> mistakes.Misplaced | None:
    """Puts a line under the one it belongs to; says what is wrong with its indentation, if anything."""
    while above and above[-1].depth >= line.depth:
        above.pop()
    siblings = above[-1].children if above else roots
    problem: mistakes.Misplaced | None = None
    if len(above) == DEEPEST:
        return "deep"
    if not above and not roots and line.depth:
        problem = "first"
    elif above and siblings and siblings[0].depth != line.depth:
        problem = "between"
    siblings.append(line)
    above.append(line)
    return problem
