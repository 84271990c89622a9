"""What was moved from the floor of one period to that of a later one, in one world, and why an act would move nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from typing import Protocol

from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement, Deferral
from servanda.model.amendments import Placed, Text
from servanda.model.periods import period_called, period_label
from servanda.model.quantities import (
    PERCENT,
    Measure,
    NotKnown,
    Quantity,
    less,
    quantity,
    times,
    total,
    words,
)
from servanda.model.record import Happening
from servanda.model.values import Money, Value
from servanda.readers.commitments import Commitments, Period, Standing, Test
from servanda.readers.moment import Bound, Moment

_AHEAD = 12  # of a promise without an end, so many later periods are told apart where an act names none


class Reads(Protocol):
    """What deferrals need of the reader."""

    def acts(self, bound: Bound, what: str) -> Iterator[Happening]: ...
    def carried_by(self, act: Happening) -> list[Placed]: ...
    def moment_before(self, act: Happening) -> Moment: ...
    def name_said(self, moment: Moment, path: str, among: Sequence[str]) -> Value: ...
    def sum_said(self, moment: Moment, path: str, most: Quantity) -> Value: ...
    def withheld(self, name: str, said: tuple[str, str]) -> bool: ...


@dataclass(frozen=True, slots=True)
class Move:
    """What an act has moved; `by` is the rule whose power it used."""

    commitment: str
    source: Period
    target: Period
    amount: Measure
    by: Span


@dataclass(frozen=True, slots=True)
class Named:
    """The period that an act to defer names, as the phrases of its power mean it; looked for only where they do."""

    look: Callable[[], Period | None]
    trigger: None = None

    @property
    def period(self) -> Period | None:
        return self.look()


class Deferrals:
    """All that was moved in one world. A class only because what an act has moved is worked out once."""

    def __init__(self, agreement: Agreement, reads: Reads, commitments: Commitments) -> None:
        self.agreement = agreement
        self.reads = reads
        self.commitments = commitments
        self._moves: dict[tuple[Bound, str | None], Move | None] = {}

    # --- what was moved ----------------------------------------------------------------------------------------------

    def moved(self, name: str, period: Period, bound: Bound) -> tuple[Measure, Measure]:
        """What was moved out of the floor of a commitment's period by a bound, and what into it."""
        moves = list(self._of(name, bound))
        out = total(move.amount for move in moves if move.source == period)
        return out, total(move.amount for move in moves if move.target == period)

    def _of(self, name: str, bound: Bound) -> Iterator[Move]:
        for act in self.reads.acts(bound, "defer"):
            key = act.order, act.by
            if key not in self._moves:
                self._moves[key] = self._move(act)
            move = self._moves[key]
            if move is not None and move.commitment == name:
                yield move

    def _move(self, act: Happening) -> Move | None:
        """What an act that took effect has moved."""
        placed = next((p for p in self.reads.carried_by(act) if p.norm.power and p.norm.power.deferral), None)
        moment = self.reads.moment_before(act)
        name = self._commitment(placed, moment.text) if placed else None
        source = self._source(placed, moment) if placed and name else None
        if placed is None or name is None or source is None:
            return None
        deferral = _deferral(placed)
        target = self._target(deferral, name, source, moment)
        standing = self._standing(name, source, moment)
        if target is None or standing is None:
            return None
        said = act.values.get("amount")
        amount: Measure = NotKnown((f"{act.what} ({act.label}) does not say its amount",))
        if deferral.all_but:
            amount = less(standing.lacking, _limit(deferral, standing))
        elif isinstance(said, Money):
            amount = quantity(said)
        return Move(name, source, target, amount, placed.norm.span)

    # --- what an act names -------------------------------------------------------------------------------------------

    def read_for(self, moment: Moment, placed: Placed) -> Moment:
        """Where the phrases of a power to defer are read: for the period that the act names."""
        return replace(moment, living=Named(lambda: self._source(placed, moment)))

    def misnamed(self, moment: Moment, placed: Placed) -> str | None:
        """Whether what an act or question gives as the period is none."""
        named = (moment.case or {}).get(_deferral(placed).period)
        wrong = named is not None and self._source(placed, moment) is None
        return f"it names no {_deferral(placed).period}" if wrong else None

    def _commitment(self, placed: Placed, text: Text) -> str | None:
        """The commitment whose floor a power moves."""
        power = placed.norm.power
        clause = text.clauses.get(power.clauses[0]) if power else None
        periods = {one.name: [floor.period for floor in one.floors] for one in (clause.commitments if clause else ())}
        return next((name for name, found in periods.items() if _deferral(placed).period in found), None)

    def _source(self, placed: Placed, moment: Moment) -> Period | None:
        """The period that is deferred; None where it names none."""
        period, name = _deferral(placed).period, self._commitment(placed, moment.text)
        found = self.commitments.first_and_last(name, moment.at) if name else None
        tests = (test for test in (found[2] if found else ()) if test.level.kind == "at least")
        over = [test.period for test in tests if test.period and test.until <= moment.at]
        labels = [period_label(self.agreement, *one) for one in over if one[0] == period]
        return self._called(period, self.reads.name_said(moment, period, labels))

    def _target(self, deferral: Deferral, name: str, source: Period, moment: Moment) -> Period | None:
        """The period that it is moved to; None where it names none."""
        after = self._after(source)
        if deferral.to_next:
            return after
        later = [after]
        while len(later) < _AHEAD:
            later.append(self._after(later[-1]))
        labels = [period_label(self.agreement, *one) for one in later if self._is_promised(name, one, moment)]
        return self._called(deferral.period, self.reads.name_said(moment, "to", labels))

    def _after(self, period: Period) -> Period:
        return period[0], self.commitments.amounts.period_of(period[0], period[1].end)

    def _called(self, period: str, text: Value) -> Period | None:
        try:
            found = period_called(self.agreement, period, str(text))
        except (OverflowError, ValueError):  # outside the calendar
            return None
        return (period, found) if found else None

    def _test(self, name: str, period: Period, at: datetime) -> Test | None:
        return self.commitments.test_of(name, period, None, at)

    def _standing(self, name: str, period: Period, moment: Moment) -> Standing | None:
        test = self._test(name, period, moment.at)
        return self.commitments.standing(name, test, moment.bound) if test else None

    def _is_promised(self, name: str, period: Period, moment: Moment) -> bool:
        """Whether the text promises anything for a period, and so tests it."""
        standing = self._standing(name, period, moment)
        return standing is not None and not (isinstance(standing.promised, Quantity) and not standing.promised.amount)

    # --- why not -----------------------------------------------------------------------------------------------------

    def why_not(self, moment: Moment, placed: Placed) -> str | None:
        """Why an act that a power to defer otherwise covers would move nothing; None where it moves."""
        deferral, power = _deferral(placed), placed.norm.power
        name, source = self._commitment(placed, moment.text), self._source(placed, moment)
        if source is None or name is None:
            return f"it names no {deferral.period}"
        said, test = self._said(source), self._test(name, source, moment.at)
        standing = self._standing(name, source, moment)
        if test is None or standing is None or not self._is_promised(name, source, moment):
            return f"nothing is promised for {said}"
        if moment.at < test.until:
            return f"{said} is not over"
        before = [move for move in self._of(name, moment.bound) if (move.by, move.source) == (placed.norm.span, source)]
        if power is not None and power.times is not None and len(before) >= power.times:
            return f"it is spent for {said}"
        return self._no_target(deferral, name, source, moment) or self._too_much(
            deferral, standing, total(move.amount for move in before), said, moment
        )

    def _said(self, period: Period) -> str:
        return f"the {period[0]} {period_label(self.agreement, *period)}"

    def _no_target(self, deferral: Deferral, name: str, source: Period, moment: Moment) -> str | None:
        target = self._target(deferral, name, source, moment)
        named = (moment.case or {}).get("to")
        if target is None:
            return f"it names no {deferral.period} to which it is moved"
        said = self._said(target)
        if deferral.to_next and named is not None and self._called(deferral.period, named) != target:
            return f"it is moved to {said} only"
        if target[1].start <= source[1].start:
            return f"{said} is not later than {self._said(source)}"
        test = self._test(name, target, moment.at)
        if test is None or not self._is_promised(name, target, moment):
            return f"nothing is promised for {said}"
        return f"{said} is over" if test.until <= moment.at else None

    def _too_much(
        self, deferral: Deferral, standing: Standing, before: Measure, said: str, moment: Moment
    ) -> str | None:
        """Why it is more than what is lacking, or than what the clause lets move."""
        limit = _limit(deferral, standing)
        room = less(limit, before)  # of what all acts on one period may move together
        if isinstance(standing.lacking, NotKnown) or isinstance(room, NotKnown) or isinstance(limit, NotKnown):
            open_ = (
                f"what is lacking for {said} lets it be moved",
                f"what is lacking for {said} does not let it be moved",
            )
            return None if self.reads.withheld(f"whether {open_[0]}", open_) else open_[1]
        lacking = standing.lacking
        if lacking.amount <= 0:
            return f"nothing is lacking for {said}"
        if deferral.all_but:
            return self._beside(lacking, limit, said, moment)
        if room.amount <= 0:
            return f"what may be moved for {said} is used up"
        most = lacking if lacking.amount <= room.amount else room
        amount = self.reads.sum_said(moment, "amount", Quantity(standing.unit, most.amount))
        if not isinstance(amount, Money) or amount.currency != standing.unit:
            return f"what is promised is in {standing.unit}"
        if amount.amount <= 0:
            return "it moves nothing"
        if amount.amount <= most.amount:
            return None
        why = "is lacking" if most is lacking else "may be moved"
        return f"no more than {words(Quantity(standing.unit, most.amount))} {why} for {said}"

    def _beside(self, lacking: Quantity, limit: Quantity, said: str, moment: Moment) -> str | None:
        """Of `all but`: what stays is lacking at least, and an act that says a sum says the one that is moved."""
        if lacking.amount <= limit.amount:
            return f"no more than {words(limit)} is lacking for {said}"
        moves = Quantity(limit.unit, lacking.amount - limit.amount)
        amount = (moment.case or {}).get("amount")
        same = isinstance(amount, Money) and quantity(amount) == moves
        return None if amount is None or same else f"what is moved is {words(moves)}"


def _deferral(placed: Placed) -> Deferral:
    found = placed.norm.power.deferral if placed.norm.power else None
    assert found is not None, placed.clause.number
    return found


def _limit(deferral: Deferral, standing: Standing) -> Measure:
    """The limit of a power as a sum; a percentage is of the floor that the period was tested by."""
    if isinstance(deferral.limit, Money):
        return quantity(deferral.limit)
    return times(standing.tested_by, Quantity(PERCENT, Fraction(deferral.limit)))
