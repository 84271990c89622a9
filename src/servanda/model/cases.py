"""Questions with expected answers, as they stand beside the clauses they test. Values are words until they are asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from servanda.diagnostics.diagnostic import Span
from servanda.model.terms import OutcomeName


@dataclass(frozen=True, slots=True)
class Supposed:
    """Something supposed for one question: an event or act, a panel's outcome, or a fact from a moment on."""

    what: str
    by: str | None
    outcome: OutcomeName | None
    of: str | None
    on: str
    values: Mapping[str, str]  # of a fact: {"value": …}
    span: Span


@dataclass(frozen=True, slots=True)
class LifeCase:
    """What is expected of a duty: the state of its latest instance (or the one meant), and since when."""

    title: str
    clause: str | None
    at: str
    known: str | None
    supposing: tuple[Supposed, ...]
    number: str
    given: Mapping[str, str]
    state: str
    since: str | None
    at_end: bool  # `at the end of D`: the first instant after D
    span: Span


@dataclass(frozen=True, slots=True)
class DoesCase:
    """Whether an act takes effect, and which clause makes it void if not."""

    title: str
    clause: str | None
    at: str
    known: str | None
    supposing: tuple[Supposed, ...]
    act: Supposed
    verdict: str
    by: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class EndCase:
    """What is expected of the agreement as a whole."""

    title: str
    clause: str | None
    at: str
    known: str | None
    supposing: tuple[Supposed, ...]
    state: str
    span: Span


@dataclass(frozen=True, slots=True)
class AmountCase:
    """How much is expected: of an amount, in an account, or a commitment's measure; `expected` as it is written."""

    title: str
    clause: str | None
    at: str
    known: str | None
    supposing: tuple[Supposed, ...]
    kind: Literal["amount", "account", "commitment"]
    name: str
    of: str | None
    measure: str | None
    expected: str
    readings: tuple[tuple[tuple[tuple[str, str], ...], str], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Case:
    """One question and what is expected of its answer; what is None is not tested."""

    title: str
    clause: str | None
    at: str
    known: str | None
    supposing: tuple[Supposed, ...]
    party: str
    action: str
    given: Mapping[str, str]
    verdict: str
    grounds: tuple[str, ...] | None
    basis: Literal["silence", "no power"] | None
    missing: tuple[str, ...] | None
    readings: tuple[tuple[tuple[tuple[str, str], ...], str], ...]
    lifted_by: tuple[str, ...]
    span: Span


AnyCase = Case | LifeCase | DoesCase | EndCase | AmountCase
