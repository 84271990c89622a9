"""Conditions and times after checking: every word refers to one thing, every comparison fits its types.

Frozen data without behaviour. The readers give these their meaning; `wording` gives them back as words.
"""

from dataclasses import dataclass
from typing import Literal

from servanda.model.times import Duration, Extent
from servanda.model.types import Type
from servanda.model.values import Value

# --- what a comparison can look at ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """A part of the case asked about. `owner` is the kind it belongs to, so that one cut serves all fields of the kind.

    In a definition `of` a kind the path is relative to the thing it is said of, and `relative` is set.
    """

    path: str
    type: Type
    owner: str | None = None
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A state of the world that can be recorded and changed."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class OfTrigger:
    """A field of the event that set off a duty or power: `move_crane.site`."""

    event: str
    path: str
    type: Type


@dataclass(frozen=True, slots=True)
class DatedWord:
    """A defined word whose value is a date."""

    name: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A withheld value: what compares with it is unknown. `key` names the place in the text."""

    why: str
    key: str


Subject = Field | Fact | DatedWord | OfTrigger
Operand = Subject | Value | Unknown
Ordering = Literal["<", "<=", ">", ">="]
Comparison = Literal["=", "<", "<=", ">", ">="]


# --- conditions ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Constant:
    value: bool


@dataclass(frozen=True, slots=True)
class Compare:
    """`left is right` ("=") or an order between numbers, amounts or dates."""

    left: Subject
    operator: Comparison
    right: Operand


@dataclass(frozen=True, slots=True)
class Member:
    """`left in {a, b}`"""

    left: Subject
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A defined condition, said of `of` (a field's path prefix such as `product`) where it is defined of a kind."""

    name: str
    of: str | None = None
    of_is_relative: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """An event's field must equal a field of the case asked."""

    event_field: str
    asked: Field


@dataclass(frozen=True, slots=True)
class Earlier:
    """The other event came later, or not at all."""

    event: str
    same: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class LongAgo:
    duration: Duration


@dataclass(frozen=True, slots=True)
class BeforeThe:
    """`at least 90 days before the end of the agreement`"""

    duration: Duration
    time: "Time"


@dataclass(frozen=True, slots=True)
class NotAfter:
    moment: Extent


@dataclass(frozen=True, slots=True)
class Happened:
    """An event (or a performed act) is on record and took effect."""

    event: str
    by: str | None
    same: tuple[Match, ...]
    qualifier: LongAgo | NotAfter | Earlier | BeforeThe | None
    since: str | None = None  # only what happened after the last of this event


OutcomeName = Literal["upheld", "rejected", "failed to decide", "set aside"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A panel has found so about a declared thing."""

    panel: str
    outcome: OutcomeName
    action: str


@dataclass(frozen=True, slots=True)
class Not:
    operand: "Condition"


@dataclass(frozen=True, slots=True)
class All:
    operands: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Any:
    operands: tuple["Condition", ...]


DutyState = Literal["open", "overdue", "breached", "uncured", "suspended", "fulfilled", "settled", "spent", "cut off"]


@dataclass(frozen=True, slots=True)
class ClauseIs:
    """The state of a clause's duties just before: of any instance, or of those `for the same` case or `of` the period."""

    number: str
    same: tuple[Match, ...]
    of: str | None
    state: DutyState


@dataclass(frozen=True, slots=True)
class NoDutyOpen:
    """No duty is open, save under the clauses named."""

    except_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """The agreement has ended, by a cause or by any."""

    cause: Literal["termination", "expiry", "completion"] | None


Condition = Constant | Compare | Member | Word | Happened | Outcome | ClauseIs | NoDutyOpen | Ended | Not | All | Any


# --- times -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date or an instant that the text names."""

    extent: Extent


@dataclass(frozen=True, slots=True)
class FirstTrue:
    """The first moment at which a condition held, on the record, after the norm began."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class When:
    """The moment an event happened."""

    event: str


@dataclass(frozen=True, slots=True)
class OnDate:
    """The date that a word stands for."""

    word: DatedWord


@dataclass(frozen=True, slots=True)
class Shifted:
    duration: Duration
    sign: Literal[1, -1]
    base: "Time"


@dataclass(frozen=True, slots=True)
class Pick:
    which: Literal["earlier", "later"]
    times: tuple["Time", ...]


@dataclass(frozen=True, slots=True)
class DeadlineOf:
    """The deadline of a clause's duty: of the breach that set this off, else of its latest instance."""

    number: str


@dataclass(frozen=True, slots=True)
class Edge:
    """The start or end of the period that a duty is for, or of the agreement (`period` is "agreement")."""

    edge: Literal["start", "end"]
    period: str


Time = Fixed | FirstTrue | When | OnDate | DeadlineOf | Edge | Shifted | Pick | Unknown


def conditions_within(condition: Condition) -> tuple[Condition, ...]:
    """The conditions that a condition is made of, itself first. Defined words are not opened."""
    match condition:
        case Not(operand):
            return condition, *conditions_within(operand)
        case All(operands) | Any(operands):
            return condition, *(inner for operand in operands for inner in conditions_within(operand))
        case _:
            return (condition,)


def times_within(time: Time) -> tuple[Time, ...]:
    """The times that a time is made of, itself first."""
    match time:
        case Shifted(base=base):
            return time, *times_within(base)
        case Pick(times=times):
            return time, *(inner for one in times for inner in times_within(one))
        case _:
            return (time,)
