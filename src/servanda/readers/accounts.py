"""What is in an account, in one world: what came in, what was used and paid out, walked forward from the beginning."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from functools import partial
from math import inf
from typing import Literal, Protocol

from servanda.model.amendments import Text
from servanda.model.amounts import Account, Inflow, Outflow
from servanda.model.quantities import ANY, ZERO, Measure, NotKnown, Quantity, least, less, words
from servanda.model.record import Happening
from servanda.model.terms import Computed, Condition, Field, OfTrigger, Time
from servanda.model.times import TICK, Extent
from servanda.model.types import Name
from servanda.model.values import Money, Value
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
    def paid_for(self, amount: str, what: For, until: Bound) -> Fraction: ...
    def is_charged(self, amount: str, at: datetime) -> bool: ...
    def walked(self, bound: Bound) -> Bound: ...
    def acts(self, bound: Bound, what: str) -> Iterator[Happening]: ...
    def moment_before(self, act: Happening) -> Moment: ...
    def value(self, moment: Moment, subject: Field) -> Value: ...
    def sum_said(self, moment: Moment, path: str, most: Quantity) -> Value: ...
    def withheld(self, name: str, said: tuple[str, str]) -> bool: ...


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
class Movement:
    """What moved an account: how much came in (above zero), was used, went out or expired (below), and what is in it then.

    entry    what is on record: the event or payment that comes in, the draw; None for what moves by itself
    clause   the clause under which it was paid; None: the account's own, or that of the figure that was covered
    figure   what was covered: the amount, and for what
    to       who it went to
    """

    order: Bound
    kind: Literal["in", "used", "out", "expired"]
    amount: Measure
    balance: Measure
    entry: Happening | None = None
    clause: str | None = None
    figure: tuple[str, For] | None = None
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that moves the balance: money in, a figure that falls due, a draw with the figures that it may cover, a
    payment out, or the expiry of what is left. What stands last in it is for those who are told of it.
    """

    order: Bound
    coming: Measure | None = None
    charges: "tuple[_Charge, ...] | None" = None
    draw: Measure | None = None  # how much of the charges is covered; None: all that can be
    out: Measure | None = None  # None with none of the others: all of it
    entry: Happening | None = None
    clause: str | None = None
    to: tuple[str, ...] = ()
    first: Callable[[], Measure] | None = None  # what the first of several gets; the rest goes to the second


@dataclass(frozen=True, slots=True)
class _Moved:
    """A step, with what was in the account before and after it, and what it covered."""

    step: _Step
    before: Measure
    after: Measure
    uses: tuple[Used, ...]


@dataclass(frozen=True, slots=True)
class _Charge:
    """A figure that an account is used against, as far as others have not covered it."""

    amount: str
    what: For
    figure: Measure


class Accounts:
    """All accounts in one world. A class because a run is remembered as long as no payment is added."""

    def __init__(self, reads: Reads, amounts: Amounts) -> None:
        self.reads = reads
        self.amounts = amounts
        self._runs: dict[tuple[str, Bound, Bound, int, bool], Run] = {}
        self._going_out: set[str] = (
            set()
        )  # accounts whose own outflow is being worked out: their balance is that before it

    def covered(self, amount: str, what: For, at: datetime) -> Fraction:
        """How much of a figure the accounts that are used against it have covered by an instant."""
        names = [name for name, (_, one) in self.reads.text_at(at).accounts.items() if one.covers(amount)]
        return sum((self._part(name, amount, what, (at, inf)) for name in names), Fraction(0))

    def used(self, name: str, bound: Bound) -> Measure:
        """All that an account has covered up to a bound; what is not known of it is not known of this either."""
        run = self.run(name, bound)
        if isinstance(run.balance, NotKnown):
            return run.balance
        return Quantity(run.balance.unit, sum((use.part for use in run.used), Fraction(0)))

    def run(self, name: str, bound: Bound) -> Run:
        """An account walked forward to a bound, by the text in force then."""
        key = name, bound, self.reads.walked(bound), len(self.reads.payments(bound[0])), name in self._going_out
        if key not in self._runs:
            text = self.reads.text_at(bound[0])
            found = text.accounts.get(name)
            self._runs[key] = (
                self._run(text, found[1], bound)
                if found
                else Run(NotKnown((f"no clause keeps an account `{name}` then",)), ())
            )
        return self._runs[key]

    def _run(self, text: Text, account: Account, bound: Bound) -> Run:
        left: Measure = Quantity(account.unit, Fraction(0))
        used: list[Used] = []
        for moved in self._walk(text, account, bound):
            left = moved.after
            used += moved.uses
        return Run(left, tuple(used))

    def _walk(self, text: Text, account: Account, bound: Bound) -> Iterator[_Moved]:
        """Each step in order. After one that is not known, neither is what is left."""
        left: Measure = Quantity(account.unit, Fraction(0))
        used = list[Used]()
        for step in sorted(self._steps(text, account, bound), key=lambda one: one.order):
            figures = [one.figure for one in step.charges or ()]
            unknown = (one for one in (left, step.coming, step.out, step.draw, *figures) if isinstance(one, NotKnown))
            before, uses = left, ()
            after = next(unknown, None)
            if after is None and isinstance(left, Quantity):
                uses = tuple(_uses(step, _room(step, left), used))
                used += uses
                after = Quantity(account.unit, left.amount + _gain(step, left, uses))
            assert after is not None, step
            left = after
            yield _Moved(step, before, after, uses)

    def movements(self, name: str, at: datetime) -> Iterator[Movement]:
        """What moved an account by an instant, in order, by the text in force then."""
        text, bound = self.reads.text_at(at), (at, inf)
        _, account = text.accounts[name]
        paid = {act.order: act for act in self.reads.acts(bound, "pay")}
        for moved in list(self._walk(text, account, bound)):
            for one in _movements(moved, paid.get(moved.step.order)):
                if one.kind == "in" or not isinstance(one.amount, Quantity) or one.amount.amount:
                    yield one

    # --- what moves it -----------------------------------------------------------------------------------------------

    def _steps(self, text: Text, account: Account, bound: Bound) -> Iterator[_Step]:
        for inflow in account.inflows:
            yield from self._coming(inflow, account, bound)
        for name in account.used_against:
            yield from self._by_itself(name, text, account, bound)
        if account.chosen:
            yield from self._draws(text, account, bound)
        for out in () if account.name in self._going_out else account.outflows:
            self._going_out.add(account.name)
            try:
                yield from list(self._going(out, text, account, bound))
            finally:
                self._going_out.discard(account.name)
        when = self._expiry(text, account, bound)
        if when is not None:
            yield _Step((when, -inf))

    def _expiry(self, text: Text, account: Account, bound: Bound) -> datetime | None:
        """When an account has expired, if it has by a bound."""
        when = self._expires(text, account, bound)
        return when if when is not None and when <= bound[0] else None

    def expires(self, name: str, at: datetime) -> datetime | None:
        """When an account expires, as far as that is known at an instant; None: never, or nobody can say yet."""
        text = self.reads.text_at(at)
        return self._expires(text, text.accounts[name][1], (at, inf))

    def _expires(self, text: Text, account: Account, bound: Bound) -> datetime | None:
        if account.expires is None:
            return None
        moment = Moment(text, bound[0], bound, None)
        end = next(self.reads.extents(moment, account.expires, self.amounts.beginning()), None)
        return (end.end if end.day else end.start) if end else None

    def _coming(self, inflow: Inflow, account: Account, bound: Bound) -> Iterator[_Step]:
        if inflow.clause is not None:
            for one in self.reads.payments(bound[0]):
                if one.clause == inflow.clause and one.part.currency == account.unit and one.order <= bound:
                    coming = Quantity(account.unit, Fraction(one.part.amount))
                    yield _Step(one.order, coming=coming, clause=one.clause)
        elif inflow.event is not None and inflow.path is not None:
            for one in self.reads.happenings(bound, "event", inflow.event):
                if self.reads.effective(one):
                    yield _Step(one.order, coming=self.amounts.recorded(one, inflow.path, account.unit), entry=one)

    def _fallen_due(self, name: str, text: Text, bound: Bound) -> Iterator[tuple[Bound, For]]:
        """The figures of an amount that have fallen due up to a bound: at their event, or when their period is over."""
        whole = Extent(self.amounts.beginning(), bound[0] + TICK)
        for what in self.amounts.all_of(name, whole, text, bound):
            order = what.trigger.order if what.trigger else (what.period[1].end, -inf) if what.period else bound
            if order <= bound and self.reads.is_charged(name, order[0]):
                yield order, what

    def _by_itself(self, name: str, text: Text, account: Account, bound: Bound) -> Iterator[_Step]:
        """Each figure of an amount as it falls due. Of several accounts that are used against it, the one that stands first
        in the text covers first; what was drawn before is covered too.
        """
        names = [one for one, (_, other) in text.accounts.items() if other.covers(name)]
        before = names[: names.index(account.name)]
        for order, what in self._fallen_due(name, text, bound):
            covered = sum((self._part(other, name, what, bound, order) for other in before), Fraction(0))
            yield _Step(order, charges=(self._charge(name, what, account, covered, bound),))

    def _charge(self, name: str, what: For, account: Account, covered: Fraction, bound: Bound) -> _Charge:
        figure = self.amounts.figure(name, what, bound[0])
        return _Charge(name, what, less(figure, Quantity(account.unit, covered)) if covered else figure)

    def _part(self, account: str, amount: str, what: For, bound: Bound, until: Bound | None = None) -> Fraction:
        """What another account has covered of a figure up to a bound, by a walk that may go further."""
        uses = (use for use in self.run(account, bound).used if until is None or use.order <= until)
        return sum((use.part for use in uses if (use.amount, use.what) == (amount, what)), Fraction(0))

    # --- at somebody's choice ----------------------------------------------------------------------------------------

    def _draws(self, text: Text, account: Account, bound: Bound) -> Iterator[_Step]:
        """The acts by which a party uses an account, each with what stood to be covered just before it."""
        for act in self.reads.acts(bound, "draw"):
            before = self.reads.moment_before(act)
            if self.reads.value(before, _ACCOUNT) == account.name:
                charges = tuple(self._standing(text, account, act.by, before.bound))
                amount = self.amounts.recorded(act, "amount", account.unit)
                yield _Step(act.order, charges=charges, draw=amount, entry=act)

    def _standing(self, text: Text, account: Account, party: str | None, bound: Bound) -> Iterator[_Charge]:
        """What stands to be covered at a party's choice and is neither covered by another account nor paid, the oldest
        first; what the account itself has covered is not taken off yet.
        """
        mine = [name for name, by in account.chosen if by == party]
        due = [(order, name, what) for name in mine for order, what in self._fallen_due(name, text, bound)]
        for _, name, what in sorted(due, key=lambda one: one[0]):
            others = [one for one, (_, other) in text.accounts.items() if other.covers(name) and one != account.name]
            covered = sum((self._part(other, name, what, bound) for other in others), Fraction(0))
            yield self._charge(name, what, account, covered + self.reads.paid_for(name, what, bound), bound)

    def why_not(self, moment: Moment, name: str, party: str) -> str | None:
        """Why a party's act would draw nothing on an account; None where it draws."""
        account = moment.text.accounts[name][1]
        if self._expiry(moment.text, account, moment.bound) is not None:
            return f"{name} has expired"
        run, standing = self.run(name, moment.bound), list(self._standing(moment.text, account, party, moment.bound))
        balance, figures = run.balance, [one.figure for one in standing]
        known = [one.amount for one in figures if isinstance(one, Quantity)]
        if isinstance(balance, NotKnown) or len(known) < len(figures):
            open_ = (
                f"what is in {name} and stands to be covered is enough",
                f"what is in {name} or stands to be covered is not",
            )
            return None if self.reads.withheld(f"whether {open_[0]}", open_) else open_[1]
        left = (figure - _covered(one, run.used) for figure, one in zip(known, standing, strict=True))
        uncovered = sum((max(one, Fraction(0)) for one in left), Fraction(0))
        if not uncovered:
            return "nothing stands to be covered"
        most = Quantity(account.unit, min(balance.amount, uncovered))
        if not most.amount:
            return f"nothing is in {name}"
        amount = self.reads.sum_said(moment, "amount", most)
        if not isinstance(amount, Money) or amount.currency != account.unit:
            return f"{name} is in {account.unit}"
        if amount.amount <= 0:
            return "it draws nothing"
        if amount.amount <= most.amount:
            return None
        return (
            f"no more than {words(most)} {'is in ' + name if balance.amount <= uncovered else 'stands to be covered'}"
        )

    # --- out ---------------------------------------------------------------------------------------------------------

    def _going(self, out: Outflow, text: Text, account: Account, bound: Bound) -> Iterator[_Step]:
        moment = Moment(text, bound[0], bound, None)
        first = self.reads.first_true(moment, out.when, self.amounts.beginning())
        if first is None or first.start > bound[0]:
            return
        if out.value is None:
            yield _Step((first.start, inf), to=(out.to,))
        elif out.rest_to is not None:
            split = partial(self._goes_out, out.value, first.start, moment, account)
            yield _Step((first.start, inf), to=(out.to, out.rest_to), first=split)
        else:
            yield _Step((first.start, inf), out=self._goes_out(out.value, first.start, moment, account), to=(out.to,))

    def _goes_out(self, value: Computed, start: datetime, moment: Moment, account: Account) -> Measure:
        """What goes out at an instant; a field is that of the last event by then."""
        counted = None
        if isinstance(value, OfTrigger):
            events = [one for one in self.reads.happenings((start, inf), "event", value.event)
                      if self.reads.effective(one)]  # fmt: skip
            counted = events[-1] if events else None
        then = replace(moment, at=start, bound=(start, inf))
        return self.amounts.value_at(value, For(counted), then, account.unit)


_ACCOUNT = Field("account", Name())


def _covered(charge: _Charge, used: Iterable[Used]) -> Fraction:
    """What an account itself has covered of a figure."""
    mine = (use.part for use in used if (use.amount, use.what) == (charge.amount, charge.what))
    return sum(mine, Fraction(0))


def _uses(step: _Step, room: Fraction, before: Sequence[Used]) -> Iterator[Used]:
    """What is covered of each figure, in order, up to a sum."""
    for charge in step.charges or ():
        assert isinstance(charge.figure, Quantity), charge.amount
        part = min(room, max(charge.figure.amount - _covered(charge, before), Fraction(0)))
        room -= part
        yield Used(charge.amount, charge.what, step.order, part)


def _room(step: _Step, left: Quantity) -> Fraction:
    """How much a step can cover: all that is in the account, or what was drawn of it."""
    return min(left.amount, step.draw.amount) if isinstance(step.draw, Quantity) else left.amount


def _gain(step: _Step, left: Quantity, uses: tuple[Used, ...]) -> Fraction:
    """By how much a step changes what is in an account."""
    if isinstance(step.coming, Quantity):
        return step.coming.amount
    if step.charges is not None:
        return -sum((use.part for use in uses), Fraction(0))
    return -min(left.amount, step.out.amount) if isinstance(step.out, Quantity) else -left.amount


# --- as it is told ---------------------------------------------------------------------------------------------------


def _movements(moved: _Moved, payment: Happening | None) -> Iterator[Movement]:
    """What one step did, one by one, each with what is in the account after it."""
    step = moved.step
    if step.coming is not None:
        entry = step.entry or payment
        yield Movement(step.order, "in", step.coming, moved.after, entry, step.clause)
    elif step.charges is not None:
        yield from _covering(moved, step.charges)
    elif not step.to:
        yield Movement(step.order, "expired", less(ZERO, moved.before), moved.after)
    else:
        yield from _going_out(moved)


def _covering(moved: _Moved, charges: tuple[_Charge, ...]) -> Iterator[Movement]:
    """Of each figure what was covered; of all of them it is not known where anything is not."""
    step, left = moved.step, moved.before
    parts: dict[int, Measure] = dict(enumerate(Quantity(ANY, use.part) for use in moved.uses))
    for number, charge in enumerate(charges):
        part = parts.get(number, moved.after)
        left = less(left, part) if isinstance(part, Quantity) else part
        yield Movement(step.order, "used", less(ZERO, part), left, step.entry, None, (charge.amount, charge.what))


def _going_out(moved: _Moved) -> Iterator[Movement]:
    """What went to whom. Of two, how much each got may be unknown, and that nothing is left is known all the same."""
    step = moved.step
    gone = less(moved.before, moved.after)
    first = step.first() if step.first is not None else None
    if first is None or isinstance(first, NotKnown):
        yield Movement(step.order, "out", less(ZERO, gone), moved.after, to=step.to)
    else:
        part = least(gone, first)
        yield Movement(step.order, "out", less(ZERO, part), less(moved.before, part), to=step.to[:1])
        yield Movement(step.order, "out", less(part, gone), moved.after, to=step.to[1:])
