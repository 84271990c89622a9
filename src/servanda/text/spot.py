"""Where the parser is, as the functions that build nodes are told; see `build.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any as Part

from servanda.diagnostics.diagnostic import Diagnostic, Span


@dataclass(slots=True)
class Spot:
    """Where the parser is: the line, and the columns of the form that is being built."""

    file: str
    line: int
    text: str
    problems: list[Diagnostic]
    start: int = 1
    end: int = 1

    @property
    def span(self) -> Span:
        return Span(self.file, self.line, self.start, self.end)


Parts = list[Part]
Form = Callable[[Spot, Parts], Part]
