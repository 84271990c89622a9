"""Conditions and times after checking: every word refers to one thing, every comparison fits its types.

Frozen data without behaviour. The readers give these their meaning; `wording` gives them back as words.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, TypeVar

from servanda.model.times import Duration, Extent
from servanda.model.types import Type
from servanda.model.values import Money, Value

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


# --- times -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date or an instant that the text names."""

    extent: Extent


@dataclass(frozen=True, slots=True)
class FirstTrue:
    """The first moment at which a condition held, on the record, after the norm began."""

    condition: "Condition"


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


# --- values that are computed ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rate:
    """A percentage as written: 20% is 20."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class PercentOf:
    rate: Decimal
    of: "Computed"


@dataclass(frozen=True, slots=True)
class InPeriod:
    name: str


@dataclass(frozen=True, slots=True)
class InAny:
    """The length of time that ends with what the value is for."""

    duration: Duration


@dataclass(frozen=True, slots=True)
class SinceTime:
    time: Time


FoldWindow = InPeriod | InAny | SinceTime


@dataclass(frozen=True, slots=True)
class Fold:
    """A sum, count, average, first or last over what happened. `path` is the field (None: of a count), or `amount` the
    amount that is computed for each such event.
    """

    how: Literal["sum", "average", "count", "first", "last"]
    event: str
    path: str | None
    amount: str | None
    where: "Condition | None"
    window: FoldWindow | None


@dataclass(frozen=True, slots=True)
class Arithmetic:
    operator: Literal["plus", "less", "times"]
    left: "Computed"
    right: "Computed"


@dataclass(frozen=True, slots=True)
class PickValue:
    which: Literal["greater", "lesser"]
    values: tuple["Computed", ...]


@dataclass(frozen=True, slots=True)
class AmountOf:
    """Another amount: for the same period or event, where it is computed for each."""

    name: str


@dataclass(frozen=True, slots=True)
class NumberOf:
    """The number of a period, counted from 1 at its first day."""

    period: str


@dataclass(frozen=True, slots=True)
class BalanceOf:
    account: str


@dataclass(frozen=True, slots=True)
class UsedOf:
    """All that an account has covered so far."""

    account: str


@dataclass(frozen=True, slots=True)
class Committed:
    """A measure of a commitment: for the period it is read for, or of its floor in all of that number. `excess` and `room`
    are of a ceiling, and what a text may name itself.
    """

    name: str
    measure: Literal["shortfall", "remaining", "made good", "excess", "room"]
    floor: int | None


@dataclass(frozen=True, slots=True)
class Converted:
    """At the rate of exchange that was on record for a moment; `of` and `to` are currencies."""

    value: "Computed"
    rate: str
    of: str
    to: str
    on: Time


Computed = (
    Money | Decimal | Rate | Unknown | OfTrigger | PercentOf | Fold | Arithmetic | PickValue | AmountOf | NumberOf
    | BalanceOf | UsedOf | Committed | Converted
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """A computed value compared with a bound."""

    value: Computed
    operator: Comparison
    bound: Computed


Condition = (
    Constant | Compare | Member | Word | Happened | Outcome | ClauseIs | NoDutyOpen | Ended | Measured
    | Not | All | Any
)  # fmt: skip


def conditions_within(condition: Condition) -> tuple[Condition, ...]:
    """The conditions that a condition is made of, itself first. Defined words are not opened."""
    match condition:
        case Not(operand):
            return condition, *conditions_within(operand)
        case All(operands) | Any(operands):
            return condition, *(inner for operand in operands for inner in conditions_within(operand))
        case Measured(value, _, bound):
            folds = (one for side in (value, bound) for one in computed_within(side) if isinstance(one, Fold))
            return condition, *(inner for one in folds if one.where for inner in conditions_within(one.where))
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


def unknown_in(time: Time) -> Unknown | None:
    """What a time withholds, or what it counts from does."""
    return time if isinstance(time, Unknown) else unknown_in(time.base) if isinstance(time, Shifted) else None


def computed_within(value: Computed) -> tuple[Computed, ...]:
    """The values that a computed value is made of, itself first. Other amounts are not opened."""
    match value:
        case PercentOf(_, of):
            return value, *computed_within(of)
        case Arithmetic(_, left, right):
            return value, *computed_within(left), *computed_within(right)
        case PickValue(_, values):
            return value, *(inner for one in values for inner in computed_within(one))
        case Converted(inner):
            return value, *computed_within(inner)
        case _:
            return (value,)


# --- what is said of a thing -----------------------------------------------------------------------------------------


def said_of(condition: Condition, prefix: str) -> Condition:
    """A definition's body, said of the thing at a path: relative fields become fields of the case."""
    match condition:
        case Compare(left, operator, right):
            return Compare(_placed(left, prefix), operator, _placed(right, prefix))
        case Member(left, values):
            return Member(_placed(left, prefix), values)
        case Word(name, of, True):
            return Word(name, f"{prefix}.{of}" if of else prefix)
        case Not(operand):
            return Not(said_of(operand, prefix))
        case All(operands):
            return All(tuple(said_of(o, prefix) for o in operands))
        case Any(operands):
            return Any(tuple(said_of(o, prefix) for o in operands))
        case Happened(_, _, same, qualifier):
            if isinstance(qualifier, Earlier):
                qualifier = replace(qualifier, same=_placed_all(qualifier.same, prefix))
            return replace(condition, same=_placed_all(same, prefix), qualifier=qualifier)
        case _:
            return condition


def _placed_all(same: tuple[Match, ...], prefix: str) -> tuple[Match, ...]:
    return tuple(Match(m.event_field, _placed(m.asked, prefix)) for m in same)


_Side = TypeVar("_Side", Subject, Operand, Field)


def _placed(operand: _Side, prefix: str) -> _Side:
    if isinstance(operand, Field) and operand.relative:
        return replace(operand, path=f"{prefix}.{operand.path}", relative=False)
    return operand
