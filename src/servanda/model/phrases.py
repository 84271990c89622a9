"""The phrases of a rule: when it holds, in which cases, and what of that is assumed."""

from dataclasses import dataclass
from typing import Literal

from servanda.diagnostics.diagnostic import Span
from servanda.model.terms import Condition, Time


@dataclass(frozen=True, slots=True)
class Mark:
    """Something not given by the text: an assumption, with its reason, and what it is about."""

    what: str
    why: str


WindowKind = Literal["from", "until", "through", "through at least", "before", "by", "after", "within"]


@dataclass(frozen=True, slots=True)
class Window:
    """One time phrase of a norm."""

    kind: WindowKind
    time: Time
    mark: Mark | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Guard:
    """One `when`, `unless` or `while` phrase; `unless` is already negated."""

    keyword: Literal["when", "unless", "while"]
    condition: Condition
    mark: Mark | None = None
    span: Span | None = None
