"""What is in an account, in one world: what came in, what was used and paid out, walked forward from the beginning."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from math import inf
from typing import Protocol

from servanda.model.amendments import Text
from servanda.model.amounts import Account, Inflow, Outflow
from servanda.model.quantities import Measure, NotKnown, Quantity, less
from servanda.model.record import Happening
from servanda.model.terms import Condition, OfTrigger, Time
from servanda.model.times import TICK, Extent
from servanda.model.values import Money
from servanda.readers.amounts import Amounts
from servanda.readers.moment import Bound, For, Moment


class Payment(Protocol):
    """A part of a payment, as it was counted under a clause."""

    @property
    def order(self) -> Bound: ...
    @property
    def clause(self) -> str: ...
    @property
    def part(self) -> Money: ...


class Reads(Protocol):
    """What accounts need of the reader."""

    def text_at(self, at: datetime) -> Text: ...
    def happenings(self, bound: Bound, kind: str, what: str) -> Iterator[Happening]: ...
    def effective(self, happening: Happening) -> bool: ...
    def first_true(self, moment: Moment, condition: Condition, began: datetime) -> Extent | None: ...
    def extents(self, moment: Moment, time: Time, began: datetime) -> Iterator[Extent]: ...
    def payments(self, until: datetime) -> Sequence[Payment]: ...
    def is_charged(self, amount: str, at: datetime) -> bool: ...


@dataclass(frozen=True, slots=True)
class Used:
    """What an account covered of one figure."""

    amount: str
    what: For
    order: Bound
    part: Fraction


@dataclass(frozen=True, slots=True)
class Run:
    """An account as it stands, and all that it covered on the way."""

    balance: Measure
    used: tuple[Used, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that moves the balance: money in, a figure that falls due, a payment out, or the expiry of what is left."""

    order: Bound
    coming: Measure | None = None
    charge: tuple[str, For, Measure] | None = None
    out: Measure | None = None  # None with neither of the others: all of it


class Accounts:
    """All accounts in one world. A class because a run is remembered as long as no payment is added."""

    def __init__(self, reads: Reads, amounts: Amounts) -> None:
        self.reads = reads
        self.amounts = amounts
        self._runs: dict[tuple[str, datetime, int, bool], Run] = {}
        self._going_out: set[str] = (
            set()
        )  # accounts whose own outflow is being worked out: their balance is that before it

    def balance(self, name: str, at: datetime) -> Measure:
        """What is in an account at an instant."""
        return self.run(name, at).balance

    def covered(self, amount: str, what: For, at: datetime) -> Fraction:
        """How much of a figure the accounts that are used against it have covered by an instant."""
        names = [name for name, (_, one) in self.reads.text_at(at).accounts.items() if amount in one.used_against]
        return sum((self._part(name, amount, what, at) for name in names), Fraction(0))

    def run(self, name: str, at: datetime) -> Run:
        """An account walked forward to an instant, by the text in force then."""
        key = name, at, len(self.reads.payments(at)), name in self._going_out
        if key not in self._runs:
            text = self.reads.text_at(at)
            found = text.accounts.get(name)
            self._runs[key] = (
                self._run(text, found[1], at)
                if found
                else Run(NotKnown((f"no clause keeps an account `{name}` then",)), ())
            )
        return self._runs[key]

    def _run(self, text: Text, account: Account, at: datetime) -> Run:
        left, used = Fraction(0), list[Used]()
        for step in sorted(self._steps(text, account, at), key=lambda one: one.order):
            for found in (step.coming, step.out, step.charge[2] if step.charge else None):
                if isinstance(found, NotKnown):
                    return Run(found, tuple(used))
            if isinstance(step.coming, Quantity):
                left += step.coming.amount
            elif step.charge is not None:
                amount, what, figure = step.charge
                assert isinstance(figure, Quantity), amount
                part = min(left, max(figure.amount, Fraction(0)))
                left -= part
                used.append(Used(amount, what, step.order, part))
            else:
                left -= min(left, step.out.amount) if isinstance(step.out, Quantity) else left
        return Run(Quantity(account.unit, left), tuple(used))

    # --- what moves it -----------------------------------------------------------------------------------------------

    def _steps(self, text: Text, account: Account, at: datetime) -> Iterator[_Step]:
        for inflow in account.inflows:
            yield from self._coming(inflow, account, at)
        for name in account.used_against:
            yield from self._charges(name, text, account, at)
        for out in () if account.name in self._going_out else account.outflows:
            self._going_out.add(account.name)
            try:
                yield from list(self._going(out, text, account, at))
            finally:
                self._going_out.discard(account.name)
        if account.expires is not None:
            moment = Moment(text, at, (at, inf), None)
            end = next(self.reads.extents(moment, account.expires, self.amounts.beginning()), None)
            when = (end.end if end.day else end.start) if end else None
            if when is not None and when <= at:
                yield _Step((when, -inf))

    def _coming(self, inflow: Inflow, account: Account, at: datetime) -> Iterator[_Step]:
        if inflow.clause is not None:
            for one in self.reads.payments(at):
                if one.clause == inflow.clause and one.part.currency == account.unit:
                    yield _Step(one.order, coming=Quantity(account.unit, Fraction(one.part.amount)))
        elif inflow.event is not None and inflow.path is not None:
            for one in self.reads.happenings((at, inf), "event", inflow.event):
                if self.reads.effective(one):
                    yield _Step(one.order, coming=self.amounts.recorded(one, inflow.path, account.unit))

    def _charges(self, name: str, text: Text, account: Account, at: datetime) -> Iterator[_Step]:
        """The figures of an amount that have fallen due: at their event, or when their period is over. Of several accounts
        that are used against it, the one that stands first in the text covers first.
        """
        names = [one for one, (_, other) in text.accounts.items() if name in other.used_against]
        before = names[: names.index(account.name)]
        whole = Extent(self.amounts.beginning(), at + TICK)
        for what in self.amounts.all_of(name, whole, text, (at, inf)):
            order = what.trigger.order if what.trigger else (what.period[1].end, -inf) if what.period else (at, inf)
            if order[0] <= at and self.reads.is_charged(name, order[0]):
                figure = self.amounts.figure(name, what, at)
                covered = sum((self._part(other, name, what, at) for other in before), Fraction(0))
                yield _Step(
                    order, charge=(name, what, less(figure, Quantity(account.unit, covered)) if covered else figure)
                )

    def _part(self, account: str, amount: str, what: For, at: datetime) -> Fraction:
        """What another account has covered of a figure."""
        uses = self.run(account, at).used
        return sum((use.part for use in uses if (use.amount, use.what) == (amount, what)), Fraction(0))

    def _going(self, out: Outflow, text: Text, account: Account, at: datetime) -> Iterator[_Step]:
        moment = Moment(text, at, (at, inf), None)
        first = self.reads.first_true(moment, out.when, self.amounts.beginning())
        if first is None or first.start > at:
            return
        if out.value is None or out.rest_to is not None:
            yield _Step((first.start, inf))
            return
        counted = None
        if isinstance(out.value, OfTrigger):
            events = [one for one in self.reads.happenings((first.start, inf), "event", out.value.event)
                      if self.reads.effective(one)]  # fmt: skip
            counted = events[-1] if events else None
        then = replace(moment, at=first.start, bound=(first.start, inf))
        value = self.amounts.value_at(out.value, For(counted), then, account.unit)
        yield _Step((first.start, inf), out=value)
