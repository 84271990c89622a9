"""How an account stands on a day: what came in, was used, went out and expired, one by one, and what expires when."""

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

from servanda.model.agreement import Agreement
from servanda.model.amendments import Text
from servanda.model.periods import period_label
from servanda.model.quantities import Measure, Quantity, in_unit, total
from servanda.model.times import TICK
from servanda.model.wording import time_words
from servanda.readers import accounts
from servanda.readers.moment import For
from servanda.readers.reference import Reader


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement: above zero what came in, below zero what was used, went out or expired; `balance` is what is in the
    account after it. `entry` is what came in, was drawn, or is covered; empty for what no entry moves.
    """

    day: date
    entry: str
    clause: str
    kind: str  # in, used, out, expired
    what: str
    amount: Measure
    balance: Measure


@dataclass(frozen=True, slots=True)
class AccountReport:
    """How an account stands. What left it is told as a sum below zero, as its movements are."""

    name: str
    clause: str
    title: str
    instrument: str
    unit: str
    start: date
    through: date
    opening: Measure
    came_in: Measure
    used: Measure
    paid_out: Measure
    expired: Measure
    balance: Measure
    expires: str  # as the text says it
    expires_on: date | None  # its last day; None: never, or not known yet
    movements: tuple[Movement, ...]
    assumed: tuple[str, ...]


def of_account(reader: Reader, name: str, at: datetime) -> AccountReport | None:
    """The report of an account; None where no clause keeps it then."""
    reader.live_until(at)
    agreement, zone, text = reader.matter.agreement, reader.matter.agreement.zone, reader.text_at(at)
    found = text.accounts.get(name)
    if found is None:
        return None
    clause, account = found
    told = list(reader.accounts.movements(name, at))
    sums = {kind: in_unit(total(one.amount for one in told if one.kind == kind), account.unit)
            for kind in ("in", "used", "out", "expired")}  # fmt: skip
    ends = reader.accounts.expires(name, at)
    return AccountReport(
        name=name,
        clause=clause.number,
        title=clause.title,
        instrument=clause.instrument,
        unit=account.unit,
        start=reader.amounts.beginning().astimezone(zone).date(),
        through=at.astimezone(zone).date(),
        opening=Quantity(account.unit, Fraction(0)),
        came_in=sums["in"],
        used=sums["used"],
        paid_out=sums["out"],
        expired=sums["expired"],
        balance=reader.balance(name, at),
        expires=time_words(account.expires) if account.expires is not None else "never",
        expires_on=(ends - TICK).astimezone(zone).date() if ends is not None else None,
        movements=tuple(_movement(one, clause.number, account.unit, text, agreement) for one in told),
        assumed=tuple(f"{one.what}: {one.why}" for one in account.assumed),
    )


def _movement(one: accounts.Movement, own: str, unit: str, text: Text, agreement: Agreement) -> Movement:
    entry, clause, what = one.entry, one.clause or own, one.kind
    if one.figure is not None:
        amount, of = one.figure
        clause = text.amounts[amount][0].number if amount in text.amounts else own
        entry = one.entry or of.trigger
        what = amount if entry is of.trigger and entry is not None else f"{amount}{_which(of, agreement)}"
        what += ", drawn" if one.entry is not None else ""
    elif one.to:
        what = f"to {' and '.join(one.to)}"
    elif entry is not None:
        what = entry.what
    return Movement(
        _day(one, agreement.zone), entry.label if entry is not None else "", clause, one.kind, what,
        in_unit(one.amount, unit), in_unit(one.balance, unit),
    )  # fmt: skip


def _day(one: accounts.Movement, zone: ZoneInfo) -> date:
    """The day on which it moved; what moves with the end of a day or period, on the day after."""
    return one.order[0].astimezone(zone).date()


def _which(of: For, agreement: Agreement) -> str:
    """Which figure of an amount was covered."""
    if of.trigger is not None:
        return f" of {of.trigger.label}"
    return f" of {period_label(agreement, *of.period)}" if of.period is not None else ""
