"""A checked agreement: parties, vocabulary, and the instruments as they were written. Consolidation is `amendments`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from servanda.diagnostics.diagnostic import Span
from servanda.model.amounts import Account, Amount, Commitment
from servanda.model.calendars import calendar
from servanda.model.phrases import Guard, Mark, Window
from servanda.model.properties import Property
from servanda.model.terms import Computed, Condition, OutcomeName, Time
from servanda.model.times import Duration, Extent, shifted
from servanda.model.types import Type
from servanda.model.values import Money, Value

# --- vocabulary ------------------------------------------------------------------------------------------------------

Silence = Literal["free", "reserved", "void", "unsettled"]


@dataclass(frozen=True, slots=True)
class FieldType:
    """A field of an action or event with its type, and the kind that owns it (`Product` for `product.category`)."""

    type: Type
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What a party may be asked about. `silence` is what holds where no norm speaks.

    `fields` are flat (`product.category`); `things` are the paths that lead to a kind (`product` -> `Product`).
    """

    name: str
    actors: tuple[str, ...]
    fields: Mapping[str, FieldType]
    things: Mapping[str, str]
    silence: Silence
    reserved_to: str | None
    span: Span


# Actions that rules use without the vocabulary naming them; a power over norms is called by its verb.
BUILT_IN = frozenset(
    {"suspend", "resume", "terminate", "waive", "release", "extend", "assign", "delegate", "adopt", "amend",
     "defer", "draw", "pay", "keep", "consent"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    name: str
    actors: tuple[str, ...]
    fields: Mapping[str, FieldType]
    things: Mapping[str, str]
    span: Span


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time that follows itself: `hire_year : 12 months from 2026-01-01`."""

    name: str
    length: Duration
    start: date


@dataclass(frozen=True, slots=True)
class Term:
    """How long the agreement runs, and whether what is owed at its end is still owed after it."""

    start: datetime | None = None
    end: Time | None = None  # until (its start) or through (its end) of this
    end_included: bool = False
    accrued: Literal["survive", "end"] | None = None
    span: Span | None = None  # of its end


@dataclass(frozen=True, slots=True)
class FactType:
    name: str
    type: Type
    starts: Value | None
    decided_by: str | None
    span: Span
    changed_by: tuple[str, ...] | None = None  # (event, its field): the event sets the fact


# --- clauses ---------------------------------------------------------------------------------------------------------


Modal = Literal["may", "must not", "must", "can", "cannot", "except"]
Clock = Literal["the clock stops", "the clock runs", "the deadline falls away"]
Cause = Literal["termination", "expiry", "completion"]
OpenDuties = Literal["kept", "re-based", "discharged"]


@dataclass(frozen=True, slots=True)
class Each:
    """What sets off one instance each: an event, a period, or a breach of clauses."""

    kind: Literal["event", "period", "breach"]
    names: tuple[str, ...]  # the event, the period, or the clauses


@dataclass(frozen=True, slots=True)
class Deadline:
    """`by` and `within` include what they name; `before` does not; none: `without deadline`, with the reason."""

    kind: Literal["by", "before", "within", "none"]
    time: Time | None
    why: str | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Cure:
    """How a breach is cured: by performance (None) or by an event, within a window that opens at what it counts from."""

    event: str | None
    within: Time


@dataclass(frozen=True, slots=True)
class Survival:
    """What outlives the end of the agreement, for which cause, and how long (None: for good)."""

    cause: Cause | None
    under: tuple[str, ...]
    duration: Duration | None
    through: datetime | None


@dataclass(frozen=True, slots=True)
class Duty:
    """What a `must` norm owes, beyond what every norm has. `keep` is the condition of `must keep …`."""

    deadline: Deadline
    keep: Condition | None
    performance: Condition | None  # `with …`, read just before the act
    amount: Computed | None  # of `must pay`
    lapses: Condition | None  # `lapses at its deadline [if …]`
    instead_of: tuple[str, ...]
    on_top_of: tuple[str, ...]
    met: Condition | None = None  # of a commitment: fulfilled by itself as soon as this holds


@dataclass(frozen=True, slots=True)
class Deferral:
    """What of a period's shortfall may be moved, and whereto. A limit without a currency is a percentage of the floor."""

    period: str
    limit: Decimal | Money
    all_but: bool  # what is lacking beyond the limit is moved, not up to it
    to_next: bool  # to the next period, not to any later one


@dataclass(frozen=True, slots=True)
class Power:
    """What a `can` norm has beyond other norms: what it does to clauses, how often, since when, with whose consent."""

    verb: str  # suspend, resume, terminate, waive, release, extend, assign, delegate, adopt, amend, defer, draw; or ""
    clauses: tuple[str, ...]  # empty with terminate and assign: the agreement
    clock: Clock | None
    at_most: Duration | None  # of extend
    times: int | None  # once is 1; per instance where it is `for each`
    each_period: str | None  # once in each …
    takes_effect: Duration | None
    effect_after: Time | None  # `takes effect 3 months after E`
    consent_of: str | None
    parts_lapse: Duration | None
    silence_means: str | None
    choices: tuple[str, ...]  # `approve or reject`
    liable: bool | None  # of assign and delegate: the holder stays liable, or is released
    deferral: Deferral | None = None
    account: str | None = None  # of draw: what it uses


@dataclass(frozen=True, slots=True)
class Norm:
    """One rule: who may, must not, can or cannot do what, when. `may only` is two of these, both `said` as written.

    `except` is the bare exception: it takes the case out of its parent and says nothing else (actors are empty).
    `marks` are assumptions about the whole rule or its order; those about a phrase stand with the phrase.
    """

    modal: Modal
    said: str
    actors: tuple[str, ...]
    together: bool
    action: str
    guards: tuple[Guard, ...]
    windows: tuple[Window, ...]
    despite: tuple[str, ...]
    despite_everything_else: bool
    subject_to: tuple[str, ...]
    marks: tuple[Mark, ...]
    span: Span
    to: str | None = None
    each: Each | None = None
    survives: tuple[Survival, ...] = ()
    cure: Cure | None = None  # of a duty, or of a prohibition
    duty: Duty | None = None
    power: Power | None = None
    places: tuple[tuple[str, Span], ...] = ()  # where it names other clauses, by the number it names

    def place_of(self, number: str) -> Span:
        """Where it names that clause, or else where it stands."""
        return next((span for named, span in self.places if named == number), self.span)


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens by itself: the agreement is completed or renews, clauses rest or are cut off."""

    kind: Literal["completed", "renews", "suspends", "cuts off"]
    clauses: tuple[str, ...]
    clock: Clock | None
    duration: Duration | None  # of a renewal
    guards: tuple[Guard, ...]
    windows: tuple[Window, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """One honest interpretation of a word. `name` is empty where the word has only one."""

    name: str
    body: Condition | date
    held_by: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()  # (authority, text)


@dataclass(frozen=True, slots=True)
class Definition:
    name: str
    of: str | None
    readings: tuple[Reading, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Panel:
    """An independent body. None where the text does not say; a panel without a time to decide waits for ever."""

    name: str
    determines: str
    independent_of: tuple[str, ...]
    members: int | None
    quorum: int | None
    upholds_by: tuple[int, int] | None
    decides_within: Duration | None
    silence_means: OutcomeName | None
    back_to_declaration: bool
    marks: tuple[Mark, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Clause:
    """A heading with its rules. Exceptions are clauses of their own, with `parent` set (`3.1.a` under `3.1`).

    instrument   the one that gave this text
    origin       (instrument, number) that first gave the clause: its identity through amendments
    began        when this text came into force
    kept         conditions under which a later instrument keeps it
    marks        assumptions a later instrument made in keeping it
    """

    number: str
    title: str
    parent: str | None
    instrument: str
    origin: tuple[str, str]
    began: datetime
    norms: tuple[Norm, ...]
    definitions: tuple[Definition, ...]
    panels: tuple[Panel, ...]
    prose: str
    prose_only: str | None
    span: Span
    kept: tuple[Guard, ...] = ()
    marks: tuple[Mark, ...] = ()
    effects: "tuple[Effect, ...]" = ()
    amounts: tuple[Amount, ...] = ()
    accounts: tuple[Account, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    properties: tuple[Property, ...] = ()
    open_duties: OpenDuties | None = (
        None  # what becomes of what is open: under the clause before it, or once it is no longer kept
    )


# --- instruments -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Strike:
    numbers: tuple[tuple[str, Span], ...]
    open_duties: OpenDuties | None = None


@dataclass(frozen=True, slots=True)
class Keep:
    numbers: tuple[tuple[str, Span], ...]
    guard: Guard | None
    mark: Mark | None
    open_duties: OpenDuties | None = None  # once the guard fails; None: discharged


@dataclass(frozen=True, slots=True)
class Renumber:
    old: str
    new: str
    span: Span


@dataclass(frozen=True, slots=True)
class Put:
    """A clause with its exceptions, as written in this instrument. `how` is None where the instrument does not say."""

    how: Literal["adds", "replaces"] | None
    clauses: tuple[Clause, ...]  # the clause itself, then its exceptions


@dataclass(frozen=True, slots=True)
class Interpretation:
    """Readings that an interpreting instrument adds to a word. A reading `as written` has no body: None."""

    word: str
    readings: tuple[tuple[Reading, bool], ...]  # (reading, as written)
    span: Span


Step = Strike | Keep | Renumber | Put


@dataclass(frozen=True, slots=True)
class Instrument:
    """One document: `effective` and `published` are the starts of those days."""

    name: str
    title: str
    relation: Literal["opens", "amends", "restates", "interprets"]
    target: str | None
    effective: datetime
    published: datetime
    authority: str
    sources: tuple[str, ...]
    steps: tuple[Step, ...]
    interpretations: tuple[Interpretation, ...]
    span: Span
    under: str | None = None  # the clause whose power to amend it needs; else its dates alone put it in force


@dataclass(frozen=True, slots=True)
class Agreement:
    """The whole chain, checked. `instruments` are in order of effect."""

    name: str
    title: str
    parties: tuple[str, ...]
    zone: ZoneInfo
    business_days: str | None
    term: "Term"
    periods: Mapping[str, "Period"]
    enumerations: Mapping[str, tuple[str, ...]]
    actions: Mapping[str, Action]
    events: Mapping[str, Event]
    facts: Mapping[str, FactType]
    rates: Mapping[str, tuple[str, str]]  # of exchange: the fact that holds it -> from which currency to which
    instruments: tuple[Instrument, ...]
    fingerprint: str = field(default="")

    def clauses(self) -> Iterator[Clause]:
        """Every clause that some instrument wrote, in order of effect."""
        puts = (step for one in self.instruments for step in one.steps if isinstance(step, Put))
        return (clause for put in puts for clause in put.clauses)


def shift(agreement: Agreement, base: Extent, duration: Duration, sign: Literal[1, -1]) -> Extent:
    """The moment a duration after or before another, in the agreement's zone and by its business days."""
    return shifted(base, duration, sign, agreement.zone, calendar(agreement.business_days))
