"""What a promise to spend comes to, in one world: what counts, its floors and ceilings, what is lacking or over, and when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from math import inf
from typing import Protocol

from servanda.model.agreement import Agreement
from servanda.model.amendments import Text
from servanda.model.amounts import Commitment, Counted, Level, LevelKind
from servanda.model.periods import period_called
from servanda.model.quantities import (
    ZERO,
    Measure,
    NotKnown,
    Quantity,
    greatest,
    least,
    less,
    plus,
    quantity,
    scaled,
    times,
    total,
)
from servanda.model.record import Happening
from servanda.model.terms import Committed, Condition, Time, Unknown
from servanda.model.times import TICK, Extent
from servanda.readers.accounts import Accounts, Payment
from servanda.readers.amounts import Amounts
from servanda.readers.moment import Bound, For, Moment

Period = tuple[str, Extent]
_FOR_EVER = datetime(9998, 12, 31, tzinfo=UTC)


class PeriodPayment(Payment, Protocol):
    """A payment with the period of the duty that it was made for."""

    @property
    def period(self) -> tuple[str, Extent] | None: ...


class Reads(Protocol):
    """What commitments need of the reader."""

    def text_at(self, at: datetime) -> Text: ...
    def happenings(self, bound: Bound, kind: str, what: str) -> Iterator[Happening]: ...
    def effective(self, happening: Happening) -> bool: ...
    def holds(self, moment: Moment, condition: Condition) -> bool: ...
    def reason(self, moment: Moment, condition: Condition) -> str: ...
    def texts_ahead(self, at: datetime) -> Iterator[Text]: ...
    def texts_behind(self, at: datetime) -> Iterator[Text]: ...
    def extents(self, moment: Moment, time: Time, began: datetime) -> Iterator[Extent]: ...
    def payments(self, until: datetime) -> Sequence[PeriodPayment]: ...
    def ends_at(self) -> datetime | None: ...
    def terminated(self) -> bool: ...
    def moved(self, name: str, period: Period, bound: Bound) -> tuple[Measure, Measure]: ...


@dataclass(frozen=True, slots=True)
class Line:
    """One event that could count: what it comes to, how much of it counts, and why the rest does not."""

    happening: Happening
    amount: Measure
    counts: Measure
    because: str


@dataclass(frozen=True, slots=True)
class _Taken:
    """How much of each event other commitments take first, and the clause of the last that does; `otherwise` of all else."""

    parts: dict[Bound, tuple[Measure, str]]
    otherwise: Measure

    def rest(self, order: Bound, net: Measure) -> Measure:
        """What is left of what an event counts; never less than nothing of it."""
        part, _ = self.parts.get(order, (self.otherwise, ""))
        if not isinstance(net, Quantity) or not isinstance(part, Quantity):
            return less(net, part)
        return greatest(less(net, part), ZERO) if net.amount >= 0 else least(less(net, part), ZERO)

    def left_of(self, line: "Line") -> "Line":
        """The same for a line, with the reason."""
        counts = self.rest(line.happening.order, line.counts) if not line.because else line.counts
        if counts == line.counts:
            return line
        _, clause = self.parts.get(line.happening.order, (ZERO, ""))
        return Line(line.happening, line.amount, counts, f"it fills {clause} first" if clause else "")


@dataclass(frozen=True, slots=True)
class Test:
    """One thing that is tested: the floor or ceiling of a period, or one in all. `end` is None where it is withheld."""

    level: Level
    period: tuple[str, Extent] | None
    start: datetime
    end: datetime | None

    @property
    def until(self) -> datetime:
        return self.end or _FOR_EVER


@dataclass(frozen=True, slots=True)
class Standing:
    """How a test stands for who would move a part of its floor: what the text promises, the floor that it was tested by
    (with what was moved in), and what is lacking now.
    """

    unit: str
    promised: Measure
    tested_by: Measure
    lacking: Measure


class Commitments:
    """All commitments in one world; plain questions about them, nothing remembered."""

    def __init__(self, agreement: Agreement, reads: Reads, amounts: Amounts, accounts: Accounts) -> None:
        self.agreement = agreement
        self.reads = reads
        self.amounts = amounts
        self.accounts = accounts

    # --- which test --------------------------------------------------------------------------------------------------

    def find(self, name: str, at: datetime) -> tuple[Text, Commitment] | None:
        """A commitment in the text of an instant."""
        text = self.reads.text_at(at)
        found = text.commitments.get(name)
        return (text, found[1]) if found else None

    def test_of(
        self, name: str, period: Period | None, number: int | None, at: datetime, kind: LevelKind = "at least"
    ) -> Test | None:
        """The test of a period, or of the floor (or ceiling) of a number (the last in all), by the text in force when it
        ends.
        """
        found = self.find(name, at)
        test = self._test(*found, period, number, kind) if found else None
        if test is not None and test.end is not None and test.end <= at:  # what has been tested keeps its text
            then = self.find(name, test.end - TICK)
            test = self._test(*then, period, number, kind) if then else test
        return test

    def _test(
        self,
        text: Text,
        commitment: Commitment,
        period: Period | None,
        number: int | None,
        kind: LevelKind = "at least",
    ) -> Test | None:
        levels = commitment.of(kind)
        if period is None:
            in_all = [level for level in levels if level.period is None]
            level = levels[number] if number is not None else in_all[-1] if in_all else None
            return Test(level, None, *self._term(level, text)) if level else None
        level = next((one for one in levels if one.period == period[0]), None)
        if level is None:
            return None
        whole = [one for one in commitment.levels if one.period is None]
        start, end = self._term(whole[-1], text) if whole else (self.amounts.beginning(), None)
        last = min(period[1].end, end or _FOR_EVER, self.reads.ends_at() or _FOR_EVER)
        return Test(level, period, max(period[1].start, start), max(last, period[1].start, start))

    def _term(self, level: Level, text: Text) -> tuple[datetime, datetime | None]:
        """From when through when; no end where the text withholds it."""
        beginning = self.amounts.beginning()
        moment = Moment(text, beginning, (beginning, inf), None)
        start = next(self.reads.extents(moment, level.start, beginning), None) if level.start is not None else None
        ended = self.reads.ends_at()
        if level.through is None or isinstance(level.through, Unknown):
            return (start.start if start else beginning), ended
        end = next(self.reads.extents(moment, level.through, beginning), None)
        whole = end.end if end else None
        return (start.start if start else beginning), min(ended, whole) if ended and whole else whole

    def milestone(self, name: str, day: Extent, at: datetime, kind: LevelKind) -> int | None:
        """The number of the floor (or ceiling) in all whose last day this is."""
        found = self.find(name, at)
        if found is None:
            return None
        text, commitment = found
        return next(
            (
                n
                for n, level in enumerate(commitment.of(kind))
                if level.period is None and self._term(level, text)[1] == day.end
            ),
            None,
        )

    # --- measures ----------------------------------------------------------------------------------------------------

    def measure(self, name: str, test: Test | None, what: str, at: datetime) -> Measure | str:
        """A measure as it stands at an instant: counted; floor, shortfall, surplus, remaining, attained; ceiling, room,
        excess, exhausted; state. A period without a ceiling has `none`, and no end of room.
        """
        if what == "state":
            return self.state(name, at)
        found = self._then(name, test, at) if test else None
        if found is None or test is None:
            return NotKnown((f"no clause promises `{name}` then",))
        text, commitment = found
        match what:
            case "counted":
                return self._counted(text, commitment, test, (at, inf))
            case "floor":
                return self._floor(text, commitment, test, (at, inf))
            case "remaining":
                return self._lacking(text, commitment, test, (at, inf))
            case "shortfall":
                return self._shortfall(text, commitment, test, (at, inf))
            case "surplus":
                return self._surplus(text, commitment, test, (at, inf))
            case "ceiling":
                return _or_none(self._ceiling(text, commitment, test))
            case "room":
                return _or_none(self._room(text, commitment, test, (at, inf)))
            case "excess":
                return self._excess(text, commitment, test, (at, inf))
            case "exhausted":
                since = self.exhausted(text, commitment, test, at)
                return since if isinstance(since, NotKnown) else since.isoformat() if since else "never"
            case _:
                reached = self.attained(text, commitment, test, at)
                return reached if isinstance(reached, NotKnown) else reached.isoformat() if reached else "never"

    def read(self, asked: Committed, what: For, at: datetime) -> Measure:
        """A measure as a duty reads it: what was paid for this very shortfall does not make it smaller."""
        test = self.test_of(asked.name, what.period, asked.floor, at)
        found = self._then(asked.name, test, at) if test else None
        if found is None or test is None:
            return NotKnown((f"no clause promises `{asked.name}` then",))
        text, commitment = found
        match asked.measure:
            case "shortfall":
                return self._shortfall(text, commitment, test, (at, inf), own=False)
            case "remaining":
                return self._lacking(text, commitment, test, (at, inf))
            case "made good":
                after = Test(test.level, None, test.until, at + TICK)
                return self._counted(text, commitment, after, (at, inf), own=False) if test.until <= at else ZERO
            case _:
                raise AssertionError(asked.measure)  # of a ceiling: `read_ceiling`

    def read_ceiling(self, asked: Committed, what: For, bound: Bound) -> Measure:
        """What is over a ceiling or left of it, as a text names it: of the ceiling for the period that is meant, else of the
        last in all, else of the period that runs.
        """
        found = self.find(asked.name, bound[0])
        levels = found[1].ceilings if found else ()
        periods = [level.period for level in levels if level.period is not None]
        period = what.period if what.period is not None and what.period[0] in periods else None
        if period is None and periods and all(level.period is not None for level in levels):
            period = periods[-1], self.amounts.period_of(periods[-1], bound[0])
        test = self.test_of(asked.name, period, None, bound[0], "at most")
        found = self._then(asked.name, test, bound[0]) if test else None
        if found is None or test is None:
            return NotKnown((f"no clause sets a ceiling for `{asked.name}` then",))
        if asked.measure == "excess":
            return self._excess(*found, test, bound)
        room = self._room(*found, test, bound)
        return room if room is not None else NotKnown((f"`{asked.name}` has no ceiling then, and so no end of room",))

    def _then(self, name: str, test: Test, at: datetime) -> tuple[Text, Commitment] | None:
        """The commitment by the text that rules a test: that of its last day, or of now while it runs."""
        return self.find(name, min(at, test.until - TICK))

    def standing(self, name: str, test: Test, bound: Bound) -> Standing | None:
        """How a test stands just before a bound; None where nothing is promised then."""
        found = self._then(name, test, bound[0])
        if found is None:
            return None
        text, commitment = found
        promised, tested_by = self._promised(text, commitment, test), self._tested_by(text, commitment, test, bound)
        return Standing(commitment.unit, promised, tested_by, self._lacking(text, commitment, test, bound))

    def moved(self, commitment: Commitment, test: Test, bound: Bound) -> tuple[Measure, Measure]:
        """What was moved out of a test's floor by a bound, and what into it; floors in all stay."""
        moved = self.reads.moved(commitment.name, test.period, bound) if test.period is not None else (ZERO, ZERO)
        return _in(commitment.unit, moved[0]), _in(commitment.unit, moved[1])

    def _floor(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> Measure:
        """What has to be reached, by what was moved up to a bound."""
        out, _ = self.moved(commitment, test, bound)
        return less(self._tested_by(text, commitment, test, bound), out)

    def _tested_by(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> Measure:
        """The floor that a test is taken by: what is moved out of it is moved after the test."""
        _, into = self.moved(commitment, test, bound)
        return plus(self._promised(text, commitment, test), into)

    def _promised(self, text: Text, commitment: Commitment, test: Test) -> Measure:
        """A floor as the text promises it; where it sets none, nothing is promised."""
        found = self._set(text, commitment, test)
        return found if found is not None else Quantity(commitment.unit, Fraction(0))

    def _set(self, text: Text, commitment: Commitment, test: Test) -> Measure | None:
        """A floor or ceiling as the text sets it; None where it sets none for that time."""
        what = For(period=test.period)
        moment = Moment(text, test.start, (test.start, inf), None)
        level = test.level
        if test.start >= test.until:
            return None
        if level.value is not None:
            value = self.amounts.value_at(level.value, what, moment, commitment.unit)
        else:
            row = self._row(level, test)
            if row is None:
                return None
            value = self.amounts.value_at(level.rows[row][1], what, moment, commitment.unit)
        whole = test.period[1] if test.period is not None else self._whole(test, text)
        if whole is None or (test.start, test.until) == (whole.start, whole.end):
            return value
        match commitment.part:
            case "falls away":
                return None
            case "prorated":
                days = Fraction(self.amounts.days(test.start, test.until), self.amounts.days(whole.start, whole.end))
                return scaled(value, days)
            case None if test.until == self.reads.ends_at() and level.kind == "at least":  # a ceiling holds as it is
                return NotKnown(("the text does not say what becomes of a floor that the agreement's end cuts short",))
            case _:
                return value

    def _whole(self, test: Test, text: Text) -> Extent | None:
        """The term of a floor in all, as it would have been without the agreement's end."""
        moment = Moment(text, test.start, (test.start, inf), None)
        if test.level.through is None or isinstance(test.level.through, Unknown):
            return None
        end = next(self.reads.extents(moment, test.level.through, test.start), None)
        return Extent(test.start, end.end) if end else None

    def _row(self, level: Level, test: Test) -> int | None:
        """The row of a period, if there is one."""
        assert test.period is not None
        periods = self._periods_of_rows(level)
        return periods.index(test.period[1]) if test.period[1] in periods else None

    def _periods_of_rows(self, level: Level) -> list[Extent]:
        assert level.period is not None, level
        found = [period_called(self.agreement, level.period, row) for row, _ in level.rows]
        return [period for period in found if period is not None]  # all of them: the checker has looked

    # --- what counts -------------------------------------------------------------------------------------------------

    def _counted(self, text: Text, commitment: Commitment, test: Test, bound: Bound, *, own: bool = True) -> Measure:
        *_, (_, found) = self._course(text, commitment, test, bound, own=own)
        return found

    def _course(
        self, text: Text, commitment: Commitment, test: Test, bound: Bound, *, own: bool = True
    ) -> Iterator[tuple[datetime, Measure]]:
        """What counts from each instant on at which it changed: from the test's first, with what is carried, to the last.
        Towards a ceiling all counts that is spent in its time, and nothing else.
        """
        floor = test.level.kind == "at least"
        carries = floor and commitment.carries and test.period is not None
        carried = self._carried(text, commitment, test, bound) if carries else ZERO
        taken = self._taken(text, commitment, test, bound)
        steps: list[tuple[Bound, int | None, Measure]] = [
            (one.order, n, taken.rest(one.order, self._net(commitment, counted, one, bound)))
            for n, counted in enumerate(commitment.counts)
            for one in self._events(text, counted, test, bound)
        ]
        paid_in = self._payments(text, commitment, test, bound, own=own) if floor else ()
        steps += [(one.order, None, quantity(one.part)) for one in paid_in]
        lines: list[Measure] = [ZERO] * len(commitment.counts)
        mosts = [self._most(text, commitment, counted, test, bound) for counted in commitment.counts]
        makes_good = floor and commitment.shortfall == "made good" and test.period is not None
        first = self._made_good_first(text, commitment, test, bound) if makes_good else ZERO
        paid = carried
        yield test.start, _in(commitment.unit, paid)
        for order, line, amount in sorted(steps, key=lambda step: step[0]):
            if line is None:
                paid = plus(paid, amount)
            else:
                lines[line] = plus(lines[line], amount)
            spent = total(
                found if most is None else least(found, most) for found, most in zip(lines, mosts, strict=True)
            )
            spent = greatest(less(spent, first), ZERO) if first != ZERO else spent
            yield order[0], _in(commitment.unit, plus(spent, paid))

    def _made_good_first(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> Measure:
        """What the period before lacks: what is spent makes that good first, and counts once."""
        assert test.period is not None
        name, period = test.period
        before = self.amounts.period_of(name, period.start - TICK)
        last = self._test(text, commitment, (name, before), None) if before.start >= self.amounts.beginning() else None
        return self._shortfall(text, commitment, last, bound) if last is not None else ZERO

    def _most(self, text: Text, commitment: Commitment, counted: Counted, test: Test, bound: Bound) -> Measure | None:
        """How much of the floor one kind of spend may fill: what counted at the test is not taken back by what is moved."""
        if counted.share is None or test.level.kind == "at most":
            return None
        floor = self._tested_by(text, commitment, test, bound)
        return times(floor, Quantity("percent", Fraction(counted.share)))

    def _events(self, text: Text, counted: Counted, test: Test, bound: Bound) -> list[Happening]:
        until = min(bound, (test.until - TICK, inf))
        return [one for one in self.amounts.events(counted.fold, text, until) if test.start <= one.extent.start]

    def _net(self, commitment: Commitment, counted: Counted, one: Happening, bound: Bound) -> Measure:
        """What an event counts, without what was paid from an account."""
        whole = self.amounts.value_of(counted.fold, one, commitment.unit, bound[0])
        runs = [self.accounts.run(name, bound) for name in commitment.not_from]
        uses = (use for run in runs for use in run.used if use.what.trigger is not None)
        from_accounts = sum((use.part for use in uses if use.what.trigger == one), Fraction(0))
        return less(whole, Quantity(commitment.unit, from_accounts)) if from_accounts else whole

    def _taken(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> "_Taken":
        """What the commitments that come first take of each event: what fills their floors, each in its own time. What is
        carried or paid there takes nothing from here.
        """
        parts: dict[Bound, tuple[Measure, str]] = {}
        for clause in commitment.beyond:
            others = text.clauses[clause].commitments if clause in text.clauses else ()
            if not others:
                return _Taken({}, NotKnown((f"clause {clause} promises no amount that is known",)))
            for other in others:
                for order, part in self._filling(text, other, test, bound).items():
                    before, _ = parts.get(order, (ZERO, ""))
                    parts[order] = plus(before, part), clause
        return _Taken(parts, ZERO)

    def _filling(self, text: Text, other: Commitment, test: Test, bound: Bound) -> dict[Bound, Measure]:
        """How much of each event fills a floor of another commitment; where several do, the most that one of them takes."""
        found: dict[Bound, Measure] = {}
        for one in self._tests_beside(text, other, test, bound):
            floor, filled = self._floor(text, other, one, bound), ZERO
            for line in self.lines(text, other, one, bound):
                after = plus(filled, line.counts)
                part = less(least(after, floor), least(filled, floor))
                before = found.get(line.happening.order, ZERO)
                found[line.happening.order] = part if _size(part) > _size(before) else before
                filled = after
        return {order: part for order, part in found.items() if part != ZERO}

    def _tests_beside(self, text: Text, other: Commitment, test: Test, bound: Bound) -> Iterator[Test]:
        """The tests of another commitment that share time with one: those of its kind, or else all."""
        name, until = test.period[0] if test.period is not None else None, min(test.until, bound[0] + TICK)
        alike = [floor for floor in other.floors if floor.period == name]
        for floor in alike[-1:] or other.floors:
            moment = test.start
            if floor.period is None:
                yield Test(floor, None, *self._term(floor, text))
            while floor.period is not None and moment < until:
                period = self.amounts.period_of(floor.period, moment)
                found = self._test(text, other, (floor.period, period), None)
                if found is not None and found.start < found.until:
                    yield found
                moment = period.end

    def _carried(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> Measure:
        assert test.period is not None
        name, period = test.period
        before = self.amounts.period_of(name, period.start - TICK)
        if period.start > bound[0] or before.end <= self.amounts.beginning():
            return ZERO
        last = self._test(text, commitment, (name, before), None)
        return self._surplus(text, commitment, last, bound) if last else ZERO

    def _payments(
        self, text: Text, commitment: Commitment, test: Test, bound: Bound, *, own: bool
    ) -> Iterator[PeriodPayment]:
        """The payments for shortfalls that count towards a test."""
        clause = text.commitments[commitment.name][0].number
        for one in self.reads.payments(bound[0]):
            if one.clause != clause or one.order > bound:
                continue
            mine = test.period is not None and one.period == test.period
            within = test.start <= one.order[0] < test.until
            if mine:
                if own and "in the period" in commitment.payment_counts:
                    yield one
            elif within and ("in all" if test.period is None else "later") in commitment.payment_counts:
                yield one

    def lines(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> list[Line]:
        """Every event of the kinds that count, by a bound, in order; an event that any line counts is one that counts."""
        found: dict[Bound, Line] = {}
        taken = self._taken(text, commitment, test, bound)
        for counted in commitment.counts:
            filled: Measure = ZERO
            most = self._most(text, commitment, counted, test, bound)
            for one in self.reads.happenings(bound, "event", counted.fold.event):
                line = taken.left_of(self._line(text, commitment, counted, one, test, bound))
                if most is not None and not line.because:
                    room = greatest(less(most, filled), ZERO)
                    counts = least(line.counts, room)
                    over = counts != line.counts
                    line = Line(one, line.amount, counts, f"over {counted.share}% of the floor" if over else "")
                    filled = plus(filled, counts)
                before = found.get(one.order)
                if before is None or (before.because and not line.because):
                    found[one.order] = line
        in_order = sorted(found.values(), key=lambda line: line.happening.order)
        return list(self._after_making_good(text, commitment, test, in_order, bound))

    def _after_making_good(
        self, text: Text, commitment: Commitment, test: Test, lines: list[Line], bound: Bound
    ) -> Iterator[Line]:
        """The lines, less what makes good what the period before lacks."""
        if commitment.shortfall != "made good" or test.period is None or test.level.kind == "at most":
            yield from lines
            return
        lacking = self._made_good_first(text, commitment, test, bound)
        for line in lines:
            part = least(line.counts, lacking)
            if isinstance(part, Quantity) and part.amount <= 0:
                yield line
            else:
                lacking = less(lacking, part)
                yield Line(line.happening, line.amount, less(line.counts, part), "it makes good an earlier shortfall")

    def _line(
        self, text: Text, commitment: Commitment, counted: Counted, one: Happening, test: Test, bound: Bound
    ) -> Line:
        whole = self.amounts.value_of(counted.fold, one, commitment.unit, bound[0])
        nothing = Quantity(commitment.unit, Fraction(0))
        if not self.reads.effective(one):
            return Line(one, whole, nothing, "it took no effect")
        if one.extent.start < test.start:
            return Line(one, whole, nothing, "it lies before the term")
        if one.extent.start >= test.until:
            return Line(one, whole, nothing, "it lies after the term")
        moment = Moment(text, one.extent.start, one.order, None, one.label, For(one))
        if counted.fold.where is not None and not self.reads.holds(moment, counted.fold.where):
            return Line(one, whole, nothing, self.reads.reason(moment, counted.fold.where))
        net = self._net(commitment, counted, one, bound)
        return Line(one, whole, net, f"paid from {', '.join(commitment.not_from)}" if net != whole else "")

    def first_and_last(self, name: str, at: datetime) -> tuple[Text, Commitment, list[Test]] | None:
        """A commitment with all its tests up to an instant and the one that runs then, in order of their ends."""
        found = self.find(name, at)
        if found is None:
            return None
        text, commitment = found
        whole = [Test(level, None, *self._term(level, text)) for level in commitment.levels if level.period is None]
        start = min((test.start for test in whole), default=self.amounts.beginning())
        last = max((test.until for test in whole), default=_FOR_EVER)
        tests = list(whole)
        for level in commitment.levels:
            if level.period is None:
                continue
            rows = self._periods_of_rows(level)
            moment = min(row.start for row in rows) if rows else start
            until = min(last, max(row.end for row in rows)) if rows else min(last, at + TICK)
            while moment < until:
                period = self.amounts.period_of(level.period, moment)
                test = self.test_of(name, (level.period, period), None, at, level.kind)
                tests += [test] if test is not None and test.start < test.until else []
                moment = period.end
        return text, commitment, sorted(tests, key=lambda test: (test.until, test.period is None))

    # --- what follows ------------------------------------------------------------------------------------------------

    def _lacking(self, text: Text, commitment: Commitment, test: Test, bound: Bound, *, own: bool = True) -> Measure:
        counted = self._counted(text, commitment, test, bound, own=own)
        return _in(commitment.unit, greatest(less(self._floor(text, commitment, test, bound), counted), ZERO))

    def _shortfall(self, text: Text, commitment: Commitment, test: Test, bound: Bound, *, own: bool = True) -> Measure:
        """What is lacking once the test has come; nothing before."""
        if test.end is None:
            return NotKnown(("when it is tested is withheld",))
        if bound[0] < test.end:
            return Quantity(commitment.unit, Fraction(0))
        return self._lacking(text, commitment, test, bound, own=own)

    def _surplus(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> Measure:
        if test.end is None:
            return NotKnown(("when it is tested is withheld",))
        if bound[0] < test.end:
            return Quantity(commitment.unit, Fraction(0))
        over = less(self._counted(text, commitment, test, bound), self._floor(text, commitment, test, bound))
        return _in(commitment.unit, greatest(over, ZERO))

    def attained(self, text: Text, commitment: Commitment, test: Test, at: datetime) -> date | NotKnown | None:
        """The day on which what counts reached the floor; None: not by then."""
        floor = self._floor(text, commitment, test, (at, inf))
        if isinstance(floor, NotKnown):
            return floor
        for moment, counted in self._course(text, commitment, test, (at, inf)):
            if isinstance(counted, NotKnown):
                return counted
            if counted.amount >= floor.amount and moment <= at:
                return moment.astimezone(self.agreement.zone).date()
        return None

    # --- ceilings ----------------------------------------------------------------------------------------------------

    def _ceiling(self, text: Text, commitment: Commitment, test: Test) -> Measure | None:
        found = self._set(text, commitment, test)
        return _in(commitment.unit, found) if found is not None else None

    def _room(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> Measure | None:
        """What is left of a ceiling; None where there is none."""
        ceiling = self._ceiling(text, commitment, test)
        if ceiling is None:
            return None
        left = less(ceiling, self._counted(text, commitment, test, bound))
        return _in(commitment.unit, greatest(left, ZERO))

    def _excess(self, text: Text, commitment: Commitment, test: Test, bound: Bound) -> Measure:
        """What is over a ceiling, from what crosses it on; a shortfall waits for the test, for it can still be bought."""
        ceiling = self._ceiling(text, commitment, test)
        if ceiling is None:
            return Quantity(commitment.unit, Fraction(0))
        over = less(self._counted(text, commitment, test, bound), ceiling)
        return _in(commitment.unit, greatest(over, ZERO))

    def exhausted(self, text: Text, commitment: Commitment, test: Test, at: datetime) -> date | NotKnown | None:
        """The day since which nothing is left of a ceiling; None: something is. What is taken back leaves room again."""
        ceiling = self._ceiling(text, commitment, test)
        if ceiling is None or isinstance(ceiling, NotKnown):
            return ceiling
        since: datetime | None = None
        for moment, counted in self._course(text, commitment, test, (at, inf)):
            if isinstance(counted, NotKnown):
                return counted
            if moment <= at:
                since = (since or moment) if counted.amount >= ceiling.amount else None
        return since.astimezone(self.agreement.zone).date() if since else None

    # --- state -------------------------------------------------------------------------------------------------------

    def state(self, name: str, at: datetime) -> Measure | str:
        """As FOCUS names it: Proposed, Pending, Active, Exhausted, Expired, Canceled, Superseded."""
        found = self.find(name, at)
        if found is None:
            before = [text.commitments[name][0] for text in self.reads.texts_behind(at) if name in text.commitments]
            if before:  # another text in the place of its clause, or none
                now = self.reads.text_at(at).clauses.get(before[-1].number)
                return "Superseded" if now is not None and now.origin == before[-1].origin else "Canceled"
            ahead = any(name in text.commitments for text in self.reads.texts_ahead(at))
            return "Proposed" if ahead else NotKnown((f"no clause promises `{name}` then",))
        text, commitment = found
        tests = list(self._tests(text, commitment))
        if tests and at < min(test.start for test in tests):
            return "Pending"
        if any(test.end is None for test in tests):
            return NotKnown(("when it ends is withheld",))
        ended = self.reads.ends_at()
        if ended is not None and at >= ended:
            return "Canceled" if self.reads.terminated() else "Expired"
        if tests and at >= max(test.until for test in tests):
            return "Expired"
        met = [(self.attained if test.level.kind == "at least" else self.exhausted)(text, commitment, test, at)
               for test in tests]  # fmt: skip
        if any(isinstance(one, NotKnown) for one in met):
            return "Active"
        return "Exhausted" if tests and all(met) else "Active"

    def _tests(self, text: Text, commitment: Commitment) -> Iterator[Test]:
        """What decides how long it runs: its floors and ceilings in all, or else their rows; periods without an end decide
        nothing.
        """
        in_all = [level for level in commitment.levels if level.period is None]
        for level in in_all:
            yield Test(level, None, *self._term(level, text))
        if in_all:
            return
        for level in commitment.levels:
            if level.period is not None and level.rows:
                for period in self._periods_of_rows(level):
                    yield Test(level, (level.period, period), period.start, period.end)


def _size(found: Measure) -> Fraction | float:
    """How much it is, either way; what is not known is more than anything."""
    return abs(found.amount) if isinstance(found, Quantity) else inf


def _in(unit: str, found: Measure) -> Measure:
    return found if isinstance(found, NotKnown) else Quantity(unit, found.amount)


def _or_none(found: Measure | None) -> Measure | str:
    return found if found is not None else "none"
