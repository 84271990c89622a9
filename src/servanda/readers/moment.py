"""Where a condition is read: at which time, with which happenings behind it, about which case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from servanda.model.amendments import Text
from servanda.model.record import Happening
from servanda.model.times import Extent
from servanda.model.values import Value

Bound = tuple[datetime, float]
JUST_BEFORE = 0.25  # less than the step from one sequence number to the next


class Living(Protocol):
    """What has a trigger and a period of its own: a duty, a power, a figure."""

    @property
    def trigger(self) -> Happening | None: ...
    @property
    def period(self) -> tuple[str, Extent] | None: ...


@dataclass(frozen=True, slots=True)
class For:
    """What a figure is for, or a life: the event that sets it off, a period, or neither."""

    trigger: Happening | None = None
    period: tuple[str, Extent] | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a condition is read.

    bound   happenings up to here count: (instant, sequence); a question counts all of its instant, an act only what
            came before it
    case    the fields of the act or question; `label` names the act in the axes for what it leaves out
    """

    text: Text
    at: datetime
    bound: Bound
    case: Mapping[str, Value] | None
    label: str | None = None
    living: Living | None = None  # the duty, power or figure that it is read for: its trigger, its period
