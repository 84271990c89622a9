"""The syntax tree: what was written, and where. Frozen data without behaviour; `check` gives it meaning.

A document is Markdown. Its headings are the clauses; its blocks tagged `servanda` hold statements, and its blocks
tagged `servanda cases` hold questions with expected answers.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from servanda.diagnostics.diagnostic import Span


@dataclass(frozen=True, slots=True)
class Word:
    """A name as written. Dotted paths keep their dots: `product.category`."""

    text: str
    span: Span


# --- literals and durations ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class YesNo:
    value: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Number:
    value: Decimal
    span: Span


@dataclass(frozen=True, slots=True)
class Percent:
    value: Decimal  # 20% is 20
    span: Span


@dataclass(frozen=True, slots=True)
class Money:
    currency: str
    amount: Decimal
    span: Span


@dataclass(frozen=True, slots=True)
class DateText:
    """A date, or a local date and time (`2026-03-01T16:00`, with or without an offset), still as text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Quoted:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class NoneValue:
    """The known empty set."""

    span: Span


@dataclass(frozen=True, slots=True)
class Withheld:
    """A date, number or name that nobody here knows."""

    why: str
    span: Span


DurationUnit = Literal["hours", "days", "business days", "months", "years"]


@dataclass(frozen=True, slots=True)
class Duration:
    count: int
    unit: DurationUnit
    span: Span


# A literal, or a path: an enumeration's value, a field, or an open name; `check` says which.
Value = Word | YesNo | Number | Percent | Money | DateText | Quoted | NoneValue | Withheld


# --- conditions ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Truth:
    """A path standing alone: a yes/no field or fact, or a defined word."""

    path: Word


@dataclass(frozen=True, slots=True)
class Is:
    path: Word
    negated: bool
    value: Value
    span: Span


@dataclass(frozen=True, slots=True)
class In:
    path: Word
    negated: bool
    values: tuple[Value, ...]
    span: Span


Ordering = Literal["before", "no later than", "after", "no earlier than", "at least", "at most", "over", "under"]


@dataclass(frozen=True, slots=True)
class Ordered:
    """`path is at least USD 5`, `path is before 2026-01-01`."""

    path: Word
    ordering: Ordering
    value: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Ago:
    """`at least 30 days ago`"""

    duration: Duration
    span: Span


@dataclass(frozen=True, slots=True)
class OnOrBefore:
    date: DateText
    span: Span


@dataclass(frozen=True, slots=True)
class EarlierThan:
    """`earlier than F [for the same (a, b)]`"""

    event: Word
    same: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class BeforeThe:
    """`at least 90 days before the end of the agreement`; also before a deadline, a date, an event or a dated word."""

    duration: Duration
    time: "Time"
    span: Span


@dataclass(frozen=True, slots=True)
class Happened:
    """`E [by P] [for the same (a, b)] has [not] happened [qualifier | since F]`"""

    event: Word
    by: Word | None
    same: tuple[Word, ...]
    negated: bool
    qualifier: Ago | OnOrBefore | EarlierThan | BeforeThe | None
    span: Span
    since: Word | None = None


PanelOutcome = Literal["upheld", "rejected", "failed to decide", "set aside"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`expert_panel has upheld declare_agi`"""

    panel: Word
    negated: bool
    outcome: PanelOutcome
    action: Word
    span: Span


ClauseState = Literal[
    "open", "overdue", "breached", "uncured", "suspended", "fulfilled", "settled", "spent", "cut off"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClauseIs:
    """`clause 1.2 [for the same (a, b)] [of the quarter] is [not] overdue`"""

    ref: Word
    same: tuple[Word, ...]
    of: Word | None
    negated: bool
    state: ClauseState
    span: Span


@dataclass(frozen=True, slots=True)
class NoDutyOpen:
    """`no duty is open [except 6.1, 6.2]`"""

    except_: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Ended:
    """`agreement has [not] ended [by termination]`"""

    negated: bool
    cause: Literal["termination", "expiry", "completion"] | None
    span: Span


@dataclass(frozen=True, slots=True)
class OrderedValue:
    """`sum of pay.amount since 2008-10-01 is at least USD 5,900,000`; only these can begin one."""

    value: "Fold | BalanceOf | UsedOf | OfCeiling"
    ordering: Ordering
    bound: Money | Number | Percent | Withheld | Word  # a name is an amount's
    span: Span


@dataclass(frozen=True, slots=True)
class Not:
    operand: "Condition"
    span: Span


@dataclass(frozen=True, slots=True)
class All:
    operands: tuple["Condition", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Any:
    operands: tuple["Condition", ...]
    span: Span


Condition = (
    Truth | YesNo | Is | In | Ordered | OrderedValue
    | Happened | Outcome | ClauseIs | NoDutyOpen | Ended | Not | All | Any
)  # fmt: skip


# --- times -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shifted:
    """`30 days after give_notice`, `3 months before end_of_term`"""

    duration: Duration
    direction: Literal["after", "before"]
    base: "Time"
    span: Span


@dataclass(frozen=True, slots=True)
class Pick:
    """`the earlier of (a, b)`, `the later of (a, b)`"""

    which: Literal["earlier", "later"]
    times: tuple["Time", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class DeadlineOf:
    """`the deadline of 1.2`"""

    ref: Word
    span: Span


@dataclass(frozen=True, slots=True)
class PeriodEdge:
    """`the end of the quarter`; `of` is a period's name, or `agreement`."""

    edge: Literal["start", "end"]
    of: Word
    span: Span


@dataclass(frozen=True, slots=True)
class FirstOf:
    """`first move_crane`"""

    event: Word
    span: Span


@dataclass(frozen=True, slots=True)
class EventFor:
    """`move_crane for the same site`"""

    event: Word
    same: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """`the business day on or after the end of the month`: that day itself where it is one, else the next."""

    which: Literal["on or after", "on or before"]
    time: "Time"
    span: Span


# A bare `Truth` in a time is an event's name, a dated word, or a condition word; `check` says which.
Time = DateText | Condition | Shifted | Pick | Withheld | DeadlineOf | PeriodEdge | FirstOf | EventFor | BusinessDay


# --- values that are computed ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PercentOf:
    """`20% of order.price`"""

    percent: Percent
    of: "Expr"
    span: Span


@dataclass(frozen=True, slots=True)
class InThe:
    """`in the quarter`"""

    period: Word
    span: Span


@dataclass(frozen=True, slots=True)
class InAny:
    """`in any 12 months`"""

    duration: Duration
    span: Span


@dataclass(frozen=True, slots=True)
class SinceTime:
    """`since 2026-01-01`"""

    time: Time
    span: Span


ValueWindow = InThe | InAny | SinceTime


@dataclass(frozen=True, slots=True)
class Fold:
    """`sum of sale.price where (sale.own) in the quarter`; of a count, `path` is the event's name."""

    how: Literal["sum", "average", "count", "first", "last"]
    path: Word
    where: Condition | None
    window: ValueWindow | None
    span: Span


Operator = Literal["plus", "less", "times"]


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`a plus b`; of several in a row the first is the innermost."""

    operator: Operator
    left: "Expr"
    right: "Expr"
    span: Span


@dataclass(frozen=True, slots=True)
class PickValue:
    """`the greater of (a, b)`, `the lesser of (a, b)`"""

    which: Literal["greater", "lesser"]
    values: tuple["Expr", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class BalanceOf:
    """`balance of deposit`"""

    account: Word
    span: Span


@dataclass(frozen=True, slots=True)
class UsedOf:
    """`used of prepaid`"""

    account: Word
    span: Span


@dataclass(frozen=True, slots=True)
class OfCeiling:
    """`excess of fuel`, `room of fuel`: what is over the ceiling of a commitment, or left of it"""

    which: Literal["excess", "room"]
    commitment: Word
    span: Span


@dataclass(frozen=True, slots=True)
class Converted:
    """`order.price converted at ecb on order`"""

    value: "Expr"
    rate: Word
    on: Time
    span: Span


# A word is an amount's name, or a field of an event.
Expr = (
    Money | Number | Percent | Withheld | Word | PercentOf | Fold | Arithmetic | PickValue | BalanceOf | UsedOf | OfCeiling
    | Converted
)  # fmt: skip


# --- vocabulary ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TypeText:
    """`yes/no` · `set of name` · `whole number from 1 to 5` · `percent` · `money` · `date` · `name` · a declared kind.

    `kind` is one of "yes/no", "set", "whole number", "percent", "named"; `name` is the word after `set of`, or the
    named type itself (`money`, `date`, `name`, an enumeration or a kind).
    """

    kind: Literal["yes/no", "set", "whole number", "percent", "named"]
    name: Word | None
    low: Number | None
    high: Number | None
    span: Span


@dataclass(frozen=True, slots=True)
class Field:
    name: Word
    type: TypeText


@dataclass(frozen=True, slots=True)
class Agreement:
    name: Word
    title: Quoted
    parties: tuple[Word, ...]
    zone: Word | None
    business_days: Word | None
    span: Span
    runs_from: DateText | None = None
    runs_until: Time | None = None
    runs_through: DateText | None = None
    accrued: Literal["survive", "end"] | None = None  # what is owed when the agreement ends


@dataclass(frozen=True, slots=True)
class Period:
    """`period hire_year : 12 months from 2026-01-01`; day, month, quarter and year need no declaration."""

    name: Word
    duration: Duration
    start: DateText
    span: Span


@dataclass(frozen=True, slots=True)
class OneOf:
    name: Word
    values: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Kind:
    name: Word
    fields: tuple[Field, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Default:
    kind: Literal["free", "reserved", "void", "unsettled"]
    party: Word | None  # only for reserved
    span: Span


@dataclass(frozen=True, slots=True)
class Action:
    name: Word
    actors: tuple[Word, ...]
    fields: tuple[Field, ...]
    default: Default | None  # required; the checker says so
    span: Span


@dataclass(frozen=True, slots=True)
class Event:
    name: Word
    actors: tuple[Word, ...]
    fields: tuple[Field, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Fact:
    name: Word
    type: TypeText
    starts: Value | None
    changed_by: Word | None
    decided_by: Word | None
    span: Span


@dataclass(frozen=True, slots=True)
class Rate:
    """`rate ecb : EUR to USD`: a rate of exchange, which is recorded over time."""

    name: Word
    of: Word
    to: Word
    span: Span


# --- instruments and amending ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Instrument:
    name: Word
    relation: Literal["opens", "amends", "restates", "interprets"] | None
    target: Word | None
    effective: DateText | None
    published: DateText | None
    authority: Word | None
    sources: tuple[Quoted, ...]
    span: Span
    under: Word | None = None  # the clause whose power is used


Transition = Literal["kept", "re-based", "discharged"]


@dataclass(frozen=True, slots=True)
class Strikes:
    refs: tuple[Word, ...]
    span: Span
    open: Transition | None = None  # `what is open is re-based`
    open_assumed: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Keeps:
    refs: tuple[Word, ...]
    assumed: Quoted | None
    condition: Condition | None  # `while october_terms_continue`
    span: Span
    open: Transition | None = None
    open_assumed: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Adds:
    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Replaces:
    refs: tuple[Word, ...]
    span: Span
    open: Transition | None = None
    open_assumed: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Renumbers:
    old: Word
    new: Word
    span: Span


# --- clauses ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadingSource:
    authority: Word
    text: Quoted


@dataclass(frozen=True, slots=True)
class Reading:
    """One honest interpretation. `value` is None for `as written` (only where an instrument interprets)."""

    name: Word
    value: Condition | Value | None
    because: tuple[Quoted, ...]
    held_by: tuple[Word, ...]
    sources: tuple[ReadingSource, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Define:
    """`define api_product of Product`; exactly one of `body` and `readings` is given."""

    name: Word
    of: Word | None
    body: Condition | Value | None
    readings: tuple[Reading, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Interprets:
    word: Word
    readings: tuple[Reading, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class PanelLine:
    """One line of a panel, still as words: `members 3`, `decides within 180 days`, `silence means failed`."""

    text: str
    assumed: Quoted | None
    span: Span


@dataclass(frozen=True, slots=True)
class Panel:
    name: Word
    lines: tuple[PanelLine, ...]
    span: Span


PhraseKind = Literal[
    "when", "unless", "while", "from", "until", "through", "through at least", "by", "before", "within", "after",
    "despite", "subject to", "despite everything else", "to",
    "for each", "for each breach of", "with", "without deadline", "lapses", "curable", "instead of", "on top of",
    "survives", "once", "at most times", "once in each", "needs consent of", "stays liable", "is released",
    "parts lapse after", "silence means", "takes effect", "in one sum",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Survival:
    """`survives termination under 8.1 for 2 years`; neither a duration nor a date: for good."""

    cause: Literal["any end", "completion", "expiry", "termination"]
    under: tuple[Word, ...]
    duration: Duration | None
    through: DateText | None
    span: Span


@dataclass(frozen=True, slots=True)
class Phrase:
    """An indented phrase of a norm. Conditions carry `condition`, windows `time`, orders `refs`, `to` a party.

    Of a duty or power: `for each`, `once in each`, `silence means` and `curable by EVENT` carry `word` (`curable by
    performance` none), `curable` and `takes effect 3 months after E` also `time`, `takes effect 20 days later` and
    `parts lapse after` a `duration` (`takes effect at once` neither), `without deadline` its reason in `quoted`,
    `at most 2 times` a `number`; `lapses` may carry a condition.
    """

    kind: PhraseKind
    condition: Condition | None
    time: Time | None
    refs: tuple[Word, ...]
    party: Word | None
    assumed: Quoted | None
    span: Span
    word: Word | None = None
    quoted: Quoted | None = None
    number: int | None = None
    duration: Duration | None = None
    survival: Survival | None = None


@dataclass(frozen=True, slots=True)
class Do:
    """An action that the agreement declares."""

    action: Word
    span: Span


@dataclass(frozen=True, slots=True)
class Choose:
    """`approve or reject`: one use spends all of them."""

    actions: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Pay:
    """`pay EUR 500`, `pay (20% of order.price)`; a name is an amount's, or a trigger's field."""

    amount: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class KeepTrue:
    """`must keep insured`"""

    condition: Condition
    span: Span


Clock = Literal["the clock stops", "the clock runs", "the deadline falls away"]


@dataclass(frozen=True, slots=True)
class Suspend:
    refs: tuple[Word, ...]
    clock: Clock
    span: Span


@dataclass(frozen=True, slots=True)
class Resume:
    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Terminate:
    """No refs: the agreement."""

    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Waive:
    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Release:
    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Extend:
    refs: tuple[Word, ...]
    at_most: Duration
    span: Span


@dataclass(frozen=True, slots=True)
class Assign:
    """No refs: the agreement."""

    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Delegate:
    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Adopt:
    """`adopt storm_day as by_forecast`"""

    word: Word
    reading: Word
    span: Span


@dataclass(frozen=True, slots=True)
class Amend:
    """No refs: the agreement."""

    refs: tuple[Word, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Defer:
    """`defer 6.1, at most 15% of the floor, to a later hire_year`, `defer 6.1, all but EUR 10,000, to the next year`"""

    refs: tuple[Word, ...]  # one
    kind: Literal["at most", "all but"]
    limit: Percent | Money  # a percentage is of the floor
    to_next: bool
    period: Word
    span: Span


Act = (
    Do | Choose | Pay | KeepTrue
    | Suspend | Resume | Terminate | Waive | Release | Extend | Assign | Delegate | Adopt | Amend | Defer
)  # fmt: skip

Modal = Literal["may", "may only", "must", "must not", "can", "cannot"]


@dataclass(frozen=True, slots=True)
class Norm:
    actors: tuple[Word, ...]
    together: bool
    modal: Modal
    act: Act
    phrases: tuple[Phrase, ...]
    assuming: Quoted | None
    span: Span  # the line `P must not A`


@dataclass(frozen=True, slots=True)
class Except:
    """A numbered child of the clause (or exception) it stands in."""

    label: Word
    title: Quoted
    condition: Condition | None  # `when C` on the exception itself
    norm: Norm | None
    exceptions: tuple["Except", ...]
    span: Span
    assumed: Quoted | None = None  # indented under its `when`


@dataclass(frozen=True, slots=True)
class ProseOnly:
    why: Quoted
    span: Span


# --- what happens by itself -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Completed:
    """`agreement is completed` when its phrases say so."""

    phrases: tuple[Phrase, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Renews:
    """`agreement renews for 12 months`"""

    duration: Duration
    phrases: tuple[Phrase, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Suspends:
    """`suspends 1.2, the clock stops`"""

    refs: tuple[Word, ...]
    clock: Clock
    phrases: tuple[Phrase, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class CutsOff:
    """`cuts off 2.1, 2.2`: nothing is owed under them any longer."""

    refs: tuple[Word, ...]
    phrases: tuple[Phrase, ...]
    span: Span


# --- amounts ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tier:
    below: Expr | None  # None: otherwise
    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Over:
    """`in any 12 months`, `in each year`, `in all since 2026-01-01`: what a cap holds for."""

    kind: Literal["any", "each", "all"]
    duration: Duration | None
    period: Word | None
    since: Time | None
    span: Span


AmountLineKind = Literal[
    "value", "tiers", "at least", "at most", "accrues", "re-open", "count when known", "rounds"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class AmountLine:
    """One line of an amount.

    `value`, `at least` and `at most` carry `value`, and `tiers` what they are of; `at most` also `over` and
    `shared_with`, `accrues` its `start`, `end` and `end_kind`, `re-open` its `period`, `rounds` how and `to` what.
    """

    kind: AmountLineKind
    span: Span
    value: Expr | None = None
    tiers: tuple[Tier, ...] = ()
    each_part: bool = False  # `each part at its own rate`, not `all at the rate reached`
    row: bool = False  # `the row reached`: its value, as it stands
    over: Over | None = None
    shared_with: tuple[Word, ...] = ()
    start: Time | None = None
    end: Time | None = None
    end_kind: Literal["until", "through"] | None = None
    period: Word | None = None
    rounding: Literal["half up", "half even", "down", "up"] | None = None
    to: Number | None = None
    assumed: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """`amount royalty : EUR for each quarter`; the unit is a currency, `percent` or `number`."""

    name: Word
    unit: Word
    each: Word | None  # a period or an event
    lines: tuple[AmountLine, ...]
    span: Span


# --- accounts and commitments ----------------------------------------------------------------------------------------


AccountLineKind = Literal["in", "in shortfall", "out all", "out", "used against", "expires"]


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One line of an account.

    `in` carries its `source`, an event or its field (`of` is the clause in `pay of 4.3`), and `in shortfall` only
    `of`; `out` carries `value`, `to`, `rest_to` and `condition`, `out all` no value; `used against` the names that it
    is used `against` (`chosen_by` nobody: the oldest first); `expires` a `time` (none: never).
    """

    kind: AccountLineKind
    span: Span
    source: Word | None = None
    of: Word | None = None
    value: Expr | None = None
    to: Word | None = None
    rest_to: Word | None = None
    condition: Condition | None = None
    against: tuple[Word, ...] = ()
    chosen_by: Word | None = None
    time: Time | None = None
    assumed: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Account:
    name: Word
    unit: Word
    lines: tuple[AccountLine, ...]
    span: Span


CommitmentLineKind = Literal[
    "counts", "does not count", "at least each", "at least by", "at least all", "at most each", "at most by",
    "at most all", "in addition to",
    "surplus lost", "surplus carries",
    "shortfall paid", "shortfall breach", "shortfall made good", "shortfall withheld",
    "payment goes to", "payment kept",
    "payment counts in all", "payment counts in the period", "payment counts later", "payment counts nowhere",
    "part prorated", "part in full", "part falls away", "re-open", "count when known",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class CommitmentLine:
    """One line of a commitment.

    `counts` carries its `path`, `where`, `moment` and `share` (of the floor); `does not count` and `payment goes to`
    an `account`; floors and ceilings a `value` with `period`, or with `start` and `through`, or `rows` for a `period`;
    `in addition to` its `refs`; `shortfall paid` and `shortfall made good` a `duration`, `shortfall withheld` why, in
    `quoted`; `surplus carries`, `re-open` and what becomes of a part the `period`.
    """

    kind: CommitmentLineKind
    span: Span
    path: Word | None = None
    where: Condition | None = None
    moment: Literal["use", "invoice", "payment"] | None = None
    share: Percent | None = None
    account: Word | None = None
    value: Expr | None = None
    period: Word | None = None
    rows: tuple[tuple[Word, Expr], ...] = ()
    start: Time | None = None
    through: Time | None = None
    refs: tuple[Word, ...] = ()
    duration: Duration | None = None
    quoted: Quoted | None = None
    assumed: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """`commitment fuel of Hirer to Owner : EUR`"""

    name: Word
    debtor: Word
    creditor: Word
    unit: Word
    lines: tuple[CommitmentLine, ...]
    span: Span


# --- properties ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MayClaim:
    """`always Microsoft may use_ip`"""

    always: bool  # else never
    party: Word
    action: Word
    span: Span


@dataclass(frozen=True, slots=True)
class HoldsClaim:
    """`never expert_panel has upheld declare_agi`"""

    always: bool  # else never
    condition: Condition
    span: Span


@dataclass(frozen=True, slots=True)
class NoChange:
    """`declare_agi changes nothing`"""

    event: Word
    span: Span


Claim = MayClaim | HoldsClaim | NoChange


@dataclass(frozen=True, slots=True)
class Property:
    """What is to hold in every possible world: in the cases that its phrases name, under the readings it chooses."""

    name: Quoted
    claim: Claim
    phrases: tuple[Phrase, ...]
    readings: tuple[tuple[Word, Word], ...]  # (word, reading)
    span: Span  # the line `property "…"`


Vocabulary = Agreement | OneOf | Kind | Action | Event | Fact | Period | Rate
Amending = Strikes | Keeps | Adds | Replaces | Renumbers
ByItself = Completed | Renews | Suspends | CutsOff
Computed = Amount | Account | Commitment
Statement = (
    Vocabulary | Instrument | Amending | Define | Interprets | Panel | Norm | Except | ProseOnly | ByItself | Computed
    | Property
)  # fmt: skip


# --- cases -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Given:
    """`product.category=api`: a field or fact with its value as written (`{A, B}` or `A,B` for a set)."""

    name: Word
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Occurrence:
    """What is supposed to happen.

    `declare_agi by OpenAI on 2028-03-01 with field=value`, `expert_panel upheld declare_agi on D`, or a fact set from
    a moment on, `storm=yes on 2026-03-05`.

    A payment or the use of a power over norms is called by its verb, and what it is about is given in order:
    `suspend`, `resume`, `terminate`, `waive`, `release`: clause (a number, or `agreement`) · `extend`: clause, by ·
    `assign`, `delegate`: clause, to · `adopt`: word, reading · `amend`: instrument · `pay`: amount, and `for` where a
    clause is named. What stands after `with` follows.
    """

    name: Word
    by: Word | None
    outcome: PanelOutcome | None
    of: Word | None  # the action a panel decided on
    on: DateText
    given: tuple[Given, ...]  # for a fact: one, whose name is the fact
    span: Span


@dataclass(frozen=True, slots=True)
class ExpectedReading:
    choice: tuple[tuple[Word, Word], ...]
    verdict: Word


@dataclass(frozen=True, slots=True)
class Case:
    """One question with its expected answer. `grounds` is None where none are named."""

    title: str
    at: DateText
    known: DateText | None
    supposing: tuple[Occurrence, ...]
    party: Word
    action: Word
    given: tuple[Given, ...]
    verdict: Word
    grounds: tuple[Word, ...] | None
    basis: Literal["silence", "no power"] | None
    missing: tuple[Word, ...] | None
    readings: tuple[ExpectedReading, ...]
    lifted_by: tuple[str, ...]
    span: Span


LIFE_STATES = (
    "not owed", "pending", "in force", "fulfilled", "breached", "late fulfilled", "cured", "waived", "suspended",
    "discharged", "terminated", "expired", "contested", "undetermined",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LifeCase:
    """`at T: clause 1.1 for site=quay -> breached at the end of 2026-03-09`"""

    title: str
    at: DateText
    known: DateText | None
    supposing: tuple[Occurrence, ...]
    clause: Word
    given: tuple[Given, ...]  # which instance
    state: Word  # one of LIFE_STATES, with single spaces
    since: DateText | None
    at_end: bool  # `at the end of D` instead of `since T`
    span: Span


@dataclass(frozen=True, slots=True)
class DoesCase:
    """`at T: does suspend 1.1 by Owner -> void by 3.1`; the act happens at T."""

    title: str
    at: DateText
    known: DateText | None
    supposing: tuple[Occurrence, ...]
    occurrence: Occurrence
    verdict: Word  # effective, void or undetermined
    by: Word | None  # the clause that makes it void
    span: Span


Measure = Literal[
    "counted", "floor", "shortfall", "surplus", "remaining", "attained", "ceiling", "room", "excess", "exhausted", "state",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class AmountCase:
    """`at T: amount royalty of 2026-Q1 -> EUR 1,240.00`; what is expected stays as written.

    `measure` is a commitment's: `commitment fuel of 2026 shortfall -> EUR 0`. In `readings`, the verdict is a value.
    """

    title: str
    at: DateText
    known: DateText | None
    supposing: tuple[Occurrence, ...]
    kind: Literal["amount", "account", "commitment"]
    name: Word
    of: str | None
    measure: Measure | None
    expected: str
    readings: tuple[ExpectedReading, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class EndCase:
    """`at T: agreement -> in force`; or suspended, completed, expired, terminated."""

    title: str
    at: DateText
    known: DateText | None
    supposing: tuple[Occurrence, ...]
    state: Word
    span: Span


AnyCase = Case | LifeCase | DoesCase | AmountCase | EndCase


# --- documents -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading: prose, statements and cases. `number` is None where the heading bears none."""

    number: Word | None
    title: str
    level: int
    prose: str
    statements: tuple[Statement, ...]
    cases: tuple[AnyCase, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    file: str
    title: str
    sections: tuple[Section, ...]
