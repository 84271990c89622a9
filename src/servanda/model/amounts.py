"""Amounts, accounts and commitments: how much, as the text sets it. Who pays it and by when is a duty's (`agreement`)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from servanda.diagnostics.diagnostic import Span
from servanda.model.quantities import RoundingHow
from servanda.model.terms import Computed, Condition, Fold, Time
from servanda.model.times import Duration


@dataclass(frozen=True, slots=True)
class Assumed:
    """Something about an amount that the text does not give, with the reason."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Band:
    """One row of tiers: up to its bound, which it leaves out; the last has none."""

    below: Computed | None
    value: Computed


@dataclass(frozen=True, slots=True)
class Tiers:
    """`each part`: what lies in a band goes at its rate; `all`: all of it at the rate of the band that is reached; `row`:
    the value of the band that is reached, as it stands.
    """

    of: Computed
    how: Literal["each part", "all", "row"]
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Over:
    """What a cap holds for: any length of time, each period, or all of it."""

    kind: Literal["any", "each", "all"]
    duration: Duration | None
    period: str | None
    since: Time | None


@dataclass(frozen=True, slots=True)
class Limit:
    kind: Literal["at least", "at most"]
    value: Computed
    over: Over | None  # None: each figure by itself
    shared_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Accrual:
    """Accrues day by day: a day counts if the accrual runs when it begins."""

    start: Time
    end: Time | None
    end_included: bool


@dataclass(frozen=True, slots=True)
class Rounding:
    how: RoundingHow
    to: Decimal


@dataclass(frozen=True, slots=True)
class Amount:
    """One figure for each period or event, or one alone. `each` names the period or the event."""

    name: str
    unit: str
    each: str | None
    value: Computed | Tiers
    limits: tuple[Limit, ...]
    accrual: Accrual | None
    rounding: Rounding | None
    when_known: bool  # corrections count when known, and re-open nothing
    assumed: tuple[Assumed, ...]
    span: Span

    def values(self) -> tuple[Computed, ...]:
        """Every computed value in it."""
        value = self.value
        own = (value.of, *(band.value for band in value.bands)) if isinstance(value, Tiers) else (value,)
        return (*own, *(limit.value for limit in self.limits))


# --- accounts --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Inflow:
    """What comes in: a field of an event, or the payments under a clause."""

    event: str | None
    path: str | None
    clause: str | None


@dataclass(frozen=True, slots=True)
class Outflow:
    """What goes out by itself, once: a sum to one party and the rest to another, or all (no value)."""

    value: Computed | None
    to: str
    rest_to: str | None
    when: Condition


@dataclass(frozen=True, slots=True)
class Account:
    """`expires` is None for never.

    used_against   amounts whose figures it covers as they fall due
    chosen         (amount, party): amounts whose figures it covers when that party says so, and as far
    """

    name: str
    unit: str
    inflows: tuple[Inflow, ...]
    outflows: tuple[Outflow, ...]
    used_against: tuple[str, ...]
    chosen: tuple[tuple[str, str], ...]
    expires: Time | None
    assumed: tuple[Assumed, ...]
    span: Span

    def covers(self, amount: str) -> bool:
        """Whether it is used against an amount, by itself or at somebody's choice."""
        return amount in self.used_against or any(amount == name for name, _ in self.chosen)


# --- commitments -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts: the sum of a field over events; `share` is the part of the floor that it may fill, in percent."""

    fold: Fold
    share: Decimal | None


LevelKind = Literal["at least", "at most"]


@dataclass(frozen=True, slots=True)
class Level:
    """What is promised at least (a floor), or at most (a ceiling): in each period (`rows` by what it is called, where they
    differ), or in all from a day through a day.
    """

    kind: LevelKind
    value: Computed | None
    period: str | None
    rows: tuple[tuple[str, Computed], ...] = ()
    start: Time | None = None
    through: Time | None = None

    def values(self) -> tuple[Computed, ...]:
        """Every computed value in it."""
        return (*((self.value,) if self.value is not None else ()), *(value for _, value in self.rows))


ShortfallRule = Literal["paid", "breach", "made good", "withheld"]
PaymentCounts = Literal["in all", "in the period", "later", "nowhere"]
PartRule = Literal["prorated", "in full", "falls away"]


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise to spend, so much at least or at most. The duty that follows a shortfall stands among the clause's norms;
    a ceiling brings none.

    beyond         clauses whose floors come first: only what exceeds them counts
    carries        a surplus counts in the next period
    payment_to     the account that a shortfall's payment fills
    part           what becomes of a period that the term cuts
    """

    name: str
    debtor: str
    creditor: str
    unit: str
    counts: tuple[Counted, ...]
    not_from: tuple[str, ...]
    levels: tuple[Level, ...]
    beyond: tuple[str, ...]
    carries: bool
    shortfall: ShortfallRule | None
    payment_to: str | None
    payment_counts: tuple[PaymentCounts, ...]
    part: PartRule | None
    when_known: bool
    assumed: tuple[Assumed, ...]
    span: Span

    @property
    def floors(self) -> tuple[Level, ...]:
        """What is promised at least."""
        return self.of("at least")

    @property
    def ceilings(self) -> tuple[Level, ...]:
        """What is promised at most."""
        return self.of("at most")

    def of(self, kind: LevelKind) -> tuple[Level, ...]:
        """Its floors, or its ceilings."""
        return tuple(level for level in self.levels if level.kind == kind)

    @property
    def counts_to(self) -> LevelKind:
        """What its statements and its `counted` are about: its floors, or its ceilings where it has no floor."""
        return "at least" if self.floors else "at most"
