"""What happened, as one question sees it: typed, corrected as known at `k`, with contests left open."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from servanda.model.terms import OutcomeName
from servanda.model.times import Extent
from servanda.model.values import Value


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened. `order` is (start, sequence): of two at one instant the first recorded comes first."""

    label: str
    kind: Literal["event", "fact", "outcome"]
    what: str
    order: tuple[datetime, float]
    extent: Extent
    by: str | None
    values: Mapping[str, Value]
    outcome: OutcomeName | None = None
    of: str | None = None
    supposed: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on record. More than one option where an entry is contested; an option None means: it never was.

    versions    of a corrected entry: what it said from each instant on at which something new was known, in order
    """

    label: str
    options: tuple[tuple[str, Happening | None], ...]
    versions: tuple[tuple[datetime, Happening | None], ...] = ()


Record = tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """May `party` do `action`, with these fields and facts, at `at`, as known at `known`? Both are aware instants."""

    party: str
    action: str
    given: Mapping[str, Value]
    facts: Mapping[str, Value]
    at: datetime
    known: datetime
