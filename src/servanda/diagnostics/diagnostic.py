"""What we say to people: one mistake, warning or open question, as frozen data.

A diagnostic never raises and never formats itself; `render` draws it for terminals, lines, JSON and SARIF.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "undecided"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place on one line of one file. `line`, `start` and `end` count from 1; `end` is the first column after."""

    file: str
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Label:
    """A short text under another place that the reader needs to see."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Exact replacement text; `changes_meaning` says whether it may be applied unasked."""

    text: str
    changes_meaning: bool = True


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say about a text, a question or a record.

    `name` is the word that finds the page, the refused example and the test. `title` stands alone in under
    80 characters. `mark` is the short text under the place itself. `why` is about the agreement, never about
    the program. `help` says the next step.
    """

    name: str
    title: str
    span: Span | None = None
    mark: str = ""
    labels: tuple[Label, ...] = ()
    clause: str | None = None
    why: str | None = None
    help: str | None = None
    fix: Fix | None = None
    severity: Severity = "error"


class Refused(Exception):
    """A call that cannot go on because of mistakes in what was given; carries all of them, and the texts they are in."""

    def __init__(self, diagnostics: list[Diagnostic], sources: Mapping[str, str] | None = None) -> None:
        super().__init__("; ".join(d.title for d in diagnostics))
        self.diagnostics = diagnostics
        self.sources = sources or {}
