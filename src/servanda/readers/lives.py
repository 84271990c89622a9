"""Duties live: what was owed when, and what became of it, in one world, as time moves by itself.

The record is walked forward once. At one instant come the deadlines that have just passed (their instant is the first
that is too late), then what they set off, whose own deadlines are strictly later, then what was recorded, in order.
A condition read while walking sees the lives as they stood just before; a question afterwards looks them up
(language: Duties live).
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from heapq import heappop, heappush
from itertools import count, islice
from math import inf
from typing import Literal, Protocol

from servanda.diagnostics.diagnostic import Span
from servanda.model import moments
from servanda.model.agreement import Agreement, Cause, Clause, Clock, Effect, Norm, Power, Put, Window
from servanda.model.amendments import Placed, Text
from servanda.model.quantities import ANY, Measure, NotKnown, Quantity, money
from servanda.model.record import Happening, Record
from servanda.model.terms import (
    AmountOf,
    Computed,
    Condition,
    DeadlineOf,
    DutyState,
    Edge,
    Pick,
    Shifted,
    Time,
    Unknown,
    When,
)
from servanda.model.times import TICK, Duration, Extent, instant, period_at, whole_day
from servanda.model.values import Money, Value
from servanda.model.wording import window_words
from servanda.readers.amounts import leans_on_record
from servanda.readers.moment import For, Living

State = Literal[
    "pending", "in force", "fulfilled", "breached", "late fulfilled", "cured", "waived", "suspended", "discharged",
    "terminated", "expired",
]  # fmt: skip
# The states a life can go to from each state; from nothing ("") when it is set off. The chart in docs is made from this.
STEPS: Mapping[State | Literal[""], tuple[State, ...]] = {
    "": ("pending", "in force"),
    "pending": ("in force", "discharged", "waived", "terminated", "expired"),
    "in force": ("fulfilled", "breached", "suspended", "discharged", "waived", "terminated", "expired"),
    "suspended": ("in force", "fulfilled", "breached", "discharged", "waived", "terminated", "expired"),
    "breached": ("late fulfilled", "cured", "waived", "discharged"),
    "fulfilled": (),
    "late fulfilled": (),
    "cured": (),
    "waived": (),
    "discharged": (),
    "terminated": (),
    "expired": (),
}
_OPEN: frozenset[State] = frozenset({"in force", "suspended"})
_DONE: frozenset[State] = frozenset(
    {"fulfilled", "late fulfilled", "cured", "waived", "discharged", "terminated", "expired"}
)


class Reads(Protocol):
    """What the lives need of the reader: conditions, times and acts in this world."""

    def holds_at(self, text: Text, at: datetime, bound: tuple[datetime, float], condition: Condition,
                 case: Mapping[str, Value] | None, trigger: "Instance | None") -> bool: ...  # fmt: skip
    def text_at(self, at: datetime) -> Text: ...
    def everything(self) -> Iterator[Happening]: ...
    def effective(self, happening: Happening) -> bool: ...
    def forbidden_by(self, happening: Happening) -> list[Placed]: ...
    def carried_by(self, act: Happening) -> list[Placed]: ...
    def times_of(
        self, text: Text, at: datetime, bound: tuple[datetime, float], time: Time, began: datetime
    ) -> Iterator[Extent]: ...
    def shift(self, base: Extent, duration: Duration, sign: Literal[1, -1]) -> Extent: ...
    def amount_of(self, one: "Instance", amount: Computed, at: datetime) -> Measure: ...
    def withheld(self, name: str, said: tuple[str, str]) -> bool: ...


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a life: the state from an instant on, and why."""

    at: datetime
    state: State
    because: str


@dataclass(slots=True, eq=False)
class Instance:
    """One duty or power, set off once. `owed` is what is still due; a breached duty stays owed until it is settled."""

    placed: Placed
    text: Text
    trigger: Happening | None
    period: tuple[str, Extent] | None
    breach: "Instance | None"
    created: datetime
    order: tuple[datetime, float]
    label: str = ""  # what people call it, beside its clause: what set it off
    changes: list[Change] = field(default_factory=list[Change])
    due: datetime | None = None  # from here on it is too late
    due_extent: Extent | None = None
    owed: bool = True
    freed: bool = False  # its deadline has fallen away
    accrued: bool = False  # it came up before the agreement's end, and outlives it
    breached_at: datetime | None = None
    cure_until: datetime | None = None
    uncured_at: datetime | None = None
    settled_at: datetime | None = None
    paid: Money | None = None
    uses: list[Happening] = field(default_factory=list[Happening])
    extended: list[Duration] = field(default_factory=list[Duration])

    @property
    def state(self) -> State:
        return self.changes[-1].state if self.changes else "pending"

    @property
    def norm(self) -> Norm:
        return self.placed.norm

    @property
    def deadline_withheld(self) -> bool:
        """Whether the text withholds by when: then nobody here can say whether it is late."""
        time = self.norm.duty.deadline.time if self.norm.duty else None
        return time is not None and _unknown(time)

    def step(self, change: Change) -> None:
        """Go on to a state that may follow."""
        before = self.changes[-1].state if self.changes else ""
        assert change.state in STEPS[before], f"{self.placed.clause.number}: {before} to {change.state}"
        self.changes.append(change)

    def state_at(self, at: datetime) -> Change | None:
        """The last change up to an instant; None before it was set off."""
        i = bisect_right(self.changes, at, key=lambda change: change.at)
        return self.changes[i - 1] if i else None


@dataclass(frozen=True, slots=True)
class Paid:
    """A part of a payment, as it was counted under a clause; `what` is what the duty was for, and `amount` what it owed."""

    order: tuple[datetime, float]
    clause: str
    what: For
    amount: Computed
    part: Money

    @property
    def period(self) -> tuple[str, Extent] | None:
        return self.what.period


@dataclass(frozen=True, slots=True)
class End:
    """How and when the agreement ended."""

    at: datetime
    cause: Cause
    under: str | None
    by: str | None
    extent: Extent  # the moment it names: a whole day, where an act on a bare date ended it


# A deadline's instant is the first that is too late: it comes before whatever happens at that instant.
_DEADLINE, _CONSEQUENCE, _HAPPENING = 0, 1, 2
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)


class Lives:
    """All lives in one world. A class because walking the record keeps their state; `advance` is the only verb."""

    def __init__(self, agreement: Agreement, record: Record, reads: Reads) -> None:
        self.agreement = agreement
        self.record = record
        self.reads = reads
        self.instances: dict[str, list[Instance]] = {}  # by the clause's number
        self._left: dict[str, list[Instance]] = {}  # those of them that are not settled yet
        self.ends: list[End] = []
        self.payments: list[Paid] = []
        self.suspensions: dict[str, tuple[datetime, Clock, str]] = {}  # clause -> since, clock, by what
        self.suspended_spans: dict[str, list[tuple[datetime, datetime | None]]] = {}
        self.silences: list[Happening] = []
        self.holders: dict[str, tuple[str, ...]] = {}  # clause -> who performs it after an assignment
        self.struck_from: dict[str, datetime] = {}  # clauses terminated on their own
        self.term_end: Extent | None = None
        self.now: datetime = min((i.effective for i in agreement.instruments), default=_NEVER) - TICK
        self._agenda: list[tuple[datetime, int, float, int, Callable[[], None]]] = []
        self._ticket = count()
        self._text: Text | None = None
        self._watched: dict[int, bool] = {}
        self._scheduled: set[int] = set()
        self._uses: dict[tuple[str, Span], list[Happening]] = {}
        self._waiting: list[Callable[[], None]] = []  # terminations whose moment is not known yet
        self.walking = False
        self.passed: tuple[datetime, float] = (self.now, -inf)  # the last thing that has happened, as far as was walked
        self._begun = False

    # --- the agenda --------------------------------------------------------------------------------------------------

    def _at(self, when: datetime, rank: int, do: Callable[[], None], sequence: float = 0) -> None:
        heappush(self._agenda, (when, rank, sequence, next(self._ticket), do))

    def _begin(self) -> None:
        for effective in sorted({one.effective for one in self.agreement.instruments}):
            self._at(effective, _HAPPENING, self._new_text, -2)
        for happening in self.reads.everything():
            self._at(happening.order[0], _HAPPENING, lambda h=happening: self._happen(h), happening.order[1])

    def advance(self, to: datetime) -> None:
        """Walk up to an instant, its own happenings and deadlines included."""
        if self.walking:
            return  # a condition read on the way sees the lives as they stand
        self.walking = True
        try:
            if not self._begun:
                self._begin()
                self._begun = True
            self._walk(to)
        finally:
            self.walking = False

    def _walk(self, to: datetime) -> None:
        while self._agenda and self._agenda[0][0] <= to:
            self.now = self._agenda[0][0]
            while self._agenda and self._agenda[0][0] == self.now:
                heappop(self._agenda)[4]()
            self._watch()
        self.now = max(self.now, to)

    # --- the text ----------------------------------------------------------------------------------------------------

    def _new_text(self) -> None:
        old, new = self._text, self.reads.text_at(self.now)
        self._text = new
        if old is None:
            self._schedule_end(new)
        self._follow_numbers(old, new)
        for number in list(self.instances):
            self._meet_amendment(number, old, new)
        for placed in new.norms:
            known = old is not None and any(p.clause == placed.clause for p in old.norms)
            if not known:
                self._norm_begins(placed)
        for clause in new.clauses.values():
            if old is None or clause not in old.clauses.values():
                self._effects_begin(clause)

    def _follow_numbers(self, old: Text | None, new: Text) -> None:
        """Lives go with their clause when it is renumbered: a clause's identity is its origin."""
        by_origin = {clause.origin: clause for clause in new.clauses.values()}
        for number in list(self.instances):
            before = old.clauses.get(number) if old else None
            after = by_origin.get(before.origin) if before else None
            if before is None or after is None or after.number == number or after.instrument != before.instrument:
                continue
            group = self.instances.pop(number)
            self.instances[after.number] = group
            self._left[after.number] = self._left.pop(number, [])
            placed = {p.position: p for p in new.norms if p.clause.number == after.number}
            for one in group:
                one.placed, one.text = placed[one.placed.position], new

    def _meet_amendment(self, number: str, old: Text | None, new: Text) -> None:
        """What becomes of the open duties of a clause that the new text replaces or strikes."""
        before = old.clauses.get(number) if old else None
        after = new.clauses.get(number)
        if before is None or after == before:
            return
        if after is not None and after.instrument == before.instrument:  # kept, under a condition
            for one in self.instances[number]:
                one.placed = replace(one.placed, clause=after)
            return
        replaced = after is not None and after.origin == before.origin
        treatment = (after.open_duties if after and replaced else new.left_open.get(number)) or "discharged"
        for one in list(self.instances[number]):
            if one.state == "pending" and one.period is not None:
                self._drop(one)  # its period is not over: it belongs to the new text, if to any
                continue
            if one.state in _DONE or treatment == "kept":
                continue
            if treatment == "discharged" or after is None:
                self._change(one, "discharged", "the clause was taken out of the text", settle=True)
                continue
            placed = next((p for p in new.norms if p.clause.number == number and p.norm.modal == one.norm.modal), None)
            if placed is not None:
                one.placed, one.text = placed, new
                self._set_deadline(one)

    def _norm_begins(self, placed: Placed) -> None:
        norm = placed.norm
        if norm.modal == "must not":
            self._say(self._create(placed, None, None, None), "in force", "the clause is in force")
        if norm.duty is None and not (norm.power and (norm.each or norm.power.silence_means)):
            return
        if norm.each is None:
            self._single(placed)
        elif norm.each.kind == "period":
            self._next_period(placed, norm.each.names[0], self.now)

    def _single(self, placed: Placed) -> None:
        one = self._create(placed, None, None, None)
        for extent in self._named_moments(placed):
            for edge in (extent.start, extent.end):
                if edge > self.now:
                    self._at(edge, _HAPPENING, lambda: self._try_start(one), -1)
        self._try_start(one)

    def _named_moments(self, placed: Placed) -> Iterator[Extent]:
        text = self.reads.text_at(self.now)
        yield from moments.of_norm(self.agreement, self.record, text, placed)
        duty = placed.norm.duty
        if duty and duty.keep:
            yield from moments.of_condition(self.agreement, self.record, text, duty.keep)

    # --- periods -----------------------------------------------------------------------------------------------------

    def _period_containing(self, name: str, moment: datetime) -> tuple[Extent, date]:
        declared = self.agreement.periods[name]
        return period_at(declared.start, declared.length, moment, self.agreement.zone)

    def _next_period(self, placed: Placed, name: str, after: datetime) -> None:
        """One instance for a period when it starts (or when the clause begins in it), and the next one on the agenda."""
        extent, _ = self._period_containing(name, after)

        def start() -> None:
            if not self._in_text(placed) or self._gone(placed):
                return
            goes_on = any(one.period == (name, extent) and one.norm.modal == placed.norm.modal
                          for one in self.instances.get(placed.clause.number, []))  # fmt: skip
            if not goes_on:  # under the text before this one
                self._try_start(self._create(placed, None, (name, extent), None))
            self._next_period(placed, name, extent.end)

        self._at(max(extent.start, self.now), _HAPPENING, start, -1)

    def _in_text(self, placed: Placed) -> bool:
        text = self._text
        return (
            text is not None
            and placed.clause.number in text.clauses
            and (text.clauses[placed.clause.number].instrument == placed.clause.instrument)
        )

    # --- what happens ------------------------------------------------------------------------------------------------

    def _happen(self, happening: Happening) -> None:
        self.passed = max(self.passed, happening.order)
        if self._text is None or happening.kind == "fact":
            return
        if not self.reads.effective(happening):
            return
        for placed in self.reads.forbidden_by(happening):
            self._breach_of_prohibition(placed, happening)
        if happening.kind == "event":
            self._use_power(happening)
            self._perform(happening)
        if happening.what == "amend" and self.reads.text_at(self.now) is not self._text:
            self._new_text()
        self._set_off(happening)
        self._resolve_waiting(happening)
        for clause in self._text.clauses.values():
            for effect in clause.effects:
                self._schedule_cut(clause, effect)

    def _set_off(self, happening: Happening) -> None:
        assert self._text is not None
        seen: set[tuple[str, object]] = set()  # the norms of a choice are one power
        for placed in self._text.norms:
            norm = placed.norm
            written = placed.clause.number, norm.span
            if written in seen:
                continue
            seen.add(written)
            live = norm.duty is not None or norm.power is not None
            if live and norm.each and norm.each.kind == "event" and happening.what in norm.each.names:
                self._try_start(self._create(placed, happening, None, None))

    def _resolve_waiting(self, happening: Happening) -> None:
        """Deadlines, cures, beginnings and ends that count from something that has happened now."""
        waiting, self._waiting = self._waiting, []
        for again in waiting:
            again()
        for one in self._living():
            if one.state == "pending":
                self._try_start(one)
            elif one.due is None and not one.freed and one.norm.duty and one.state == "in force":
                self._set_deadline(one)
            cure = one.norm.cure
            if one.state == "breached" and cure and one.cure_until is None:
                self._open_cure(one)
            if cure and cure.event == happening.what and one.state == "breached" and self._cure_open(one, happening):
                self._change(one, "cured", f"cured by {happening.what}", settle=True)

    def _living(self) -> list[Instance]:
        return [one for number in list(self._left) for one in self.unsettled(number)]

    def unsettled(self, number: str) -> list[Instance]:
        """A clause's instances that are not settled as far as was walked, the oldest first."""
        left = [one for one in self._left.get(number, []) if one.settled_at is None]
        self._left[number] = left
        return list(left)

    # --- instances ---------------------------------------------------------------------------------------------------

    def _create(
        self, placed: Placed, trigger: Happening | None, period: tuple[str, Extent] | None, breach: Instance | None
    ) -> Instance:
        assert self._text is not None
        order = trigger.order if trigger else (self.now, inf)
        label = self._label(placed, trigger, period, breach)
        one = Instance(placed, self._text, trigger, period, breach, self.now, order, label)
        self.instances.setdefault(placed.clause.number, []).append(one)
        self._left.setdefault(placed.clause.number, []).append(one)
        return one

    def _label(
        self, placed: Placed, trigger: Happening | None, period: tuple[str, Extent] | None, breach: Instance | None
    ) -> str:
        if trigger is not None:
            return trigger.label
        if period is not None:
            return f"the {period[0]} from {period[1].start.astimezone(self.agreement.zone).date().isoformat()}"
        if breach is not None:
            number = breach.placed.clause.number
            return f"the breach of {number}" + (f", {breach.label}" if breach.label != number else "")
        return placed.clause.number

    def _try_start(self, one: Instance) -> None:
        """In force once its opening has come; `when` is read then, once. A duty whose case is not given never was."""
        if one.settled_at is not None or one.state != "pending":
            return
        if self._gone(one.placed) and not one.accrued:
            self._drop(one)
            return
        opening = [w for w in one.norm.windows if w.kind in ("from", "after")]
        if not all(self._open(one, window) for window in opening):
            self._say(one, "pending", "it has not begun")
            self._await_opening(one, opening)
            return
        closing = [w for w in one.norm.windows if w.kind not in ("from", "after")]
        if not all(self._open(one, window) for window in closing):
            self._drop(one)
            return
        if one.norm.duty and not self._deadline_known(one):
            self._say(one, "pending", "what its deadline counts from has not happened")
            return
        guards = (*one.placed.clause.kept, *(one.norm.guards if one.norm.duty else ()))  # a power's are read at the act
        if not all(self._holds(one, guard.condition) for guard in guards):
            self._drop(one)
            return
        self._say(one, "in force", self._set_off_words(one))
        owed = self.owed_on(one)
        if isinstance(owed, Money) and owed.amount <= 0 and self._is_final(one):
            self._change(one, "fulfilled", "nothing is left to pay", settle=True)
            return
        self._start_window(one)

    def _await_opening(self, one: Instance, opening: list[Window]) -> None:
        """Try again when what opens it, as far as it is known by now, comes."""
        for window in opening:
            extent = self._resolve(one, window.time)
            edge = (extent.start if window.kind == "from" else extent.end) if extent else None
            if edge is not None and edge > self.now:
                self._at(edge, _HAPPENING, lambda: self._try_start(one), -1)

    def _start_window(self, one: Instance) -> None:
        if one.norm.duty is None:
            if one.norm.power and one.norm.power.silence_means:
                self._wait_for_silence(one)
            return
        self._set_deadline(one)
        if one.period is not None and not self._is_final(one):
            self._at(one.period[1].end, _HAPPENING, lambda: self._close(one), -1)
        number = one.placed.clause.number
        if number in self.suspensions:
            self._suspend_one(one, self.suspensions[number][1], self.suspensions[number][2])
        self._replace_others(one)
        for guard in one.norm.guards:
            if guard.keyword == "while":
                self._schedule_watch(one, guard.condition)
        if one.norm.duty.keep:
            self._schedule_watch(one, one.norm.duty.keep)
            self._keep_until(one)

    def _replace_others(self, one: Instance) -> None:
        """`instead of`: from here on nothing more is owed under the other clauses; what is breached stays breached."""
        for number in one.norm.duty.instead_of if one.norm.duty else ():
            for other in self._of([number]):
                if one.breach is not None and other is not one.breach:
                    continue
                if other.state == "breached":
                    other.owed, other.settled_at = False, self.now
                else:
                    self._change(other, "discharged", f"{one.placed.clause.number} takes its place", settle=True)

    def _schedule_watch(self, one: Instance, condition: Condition) -> None:
        """Dates at which a watched condition may change, so that the walk stops there."""
        for extent in moments.of_condition(self.agreement, self.record, one.text, condition):
            for edge in (extent.start, extent.end):
                if edge > self.now:
                    self._at(edge, _HAPPENING, lambda: None, inf)

    def _keep_until(self, one: Instance) -> None:
        for window in one.norm.windows:
            if window.kind in ("through", "until"):
                extent = self._resolve(one, window.time)
                if extent:
                    end = extent.end if window.kind == "through" else extent.start
                    self._at(end, _DEADLINE, lambda: self._kept(one))

    def _kept(self, one: Instance) -> None:
        if one.state in _OPEN:
            self._change(one, "fulfilled", "it was kept to the end", settle=True)

    def _drop(self, one: Instance) -> None:
        """It never was: the case for it is not given."""
        one.changes.clear()
        one.settled_at = self.now
        self.instances[one.placed.clause.number].remove(one)

    def _set_off_words(self, one: Instance) -> str:
        if one.trigger is not None:
            return f"set off by {one.trigger.what} ({one.trigger.label})"
        if one.breach is not None:
            return f"set off by the breach of {one.breach.placed.clause.number}"
        if one.period is not None:
            return f"for the {one.period[0]}"
        return "the clause is in force"

    def _say(self, one: Instance, state: State, because: str) -> None:
        if not one.changes or one.changes[-1].state != state:
            one.step(Change(self.now, state, because))

    def _change(self, one: Instance, state: State, because: str, *, settle: bool = False) -> None:
        one.step(Change(self.now, state, because))
        if settle:
            one.owed = False
            one.settled_at = self.now

    # --- conditions and times of an instance -------------------------------------------------------------------------

    def _holds(self, one: Instance, condition: Condition, case: Mapping[str, Value] | None = None) -> bool:
        return self.reads.holds_at(one.text, self.now, self._bound(), condition, case, one)

    def _bound(self) -> tuple[datetime, float]:
        return self.now, inf

    def _open(self, one: Instance, window: Window) -> bool:
        extent = self._resolve(one, window.time)
        if extent is None:
            return window.kind not in ("from", "after", "within")
        match window.kind:
            case "from":
                return extent.start <= self.now
            case "after":
                return extent.end <= self.now
            case "until" | "before":
                return self.now < extent.start
            case _:
                return self.now < extent.end

    def _resolve(self, one: Instance, time: Time) -> Extent | None:
        """A time as this instance means it: its own trigger, its own period, the breach that set it off."""
        match time:
            case When(event):
                return self._occurrence(one, event)
            case Edge(edge, name):
                return self._edge(one, edge, name)
            case DeadlineOf(number):
                return self._deadline_of(one, number)
            case Shifted(duration, sign, base):
                found = self._resolve(one, base)
                return self.reads.shift(found, duration, sign) if found else None
            case Pick(which, times):
                found = [self._resolve(one, inner) for inner in times]
                come = [extent for extent in found if extent is not None]
                if which == "earlier":
                    return min(come, default=None, key=lambda e: e.start)
                return max(come, key=lambda e: e.start) if len(come) == len(found) else None
            case Unknown():
                return None
            case _:
                began = one.placed.clause.began
                return next(self.reads.times_of(one.text, self.now, self._bound(), time, began), None)

    def _occurrence(self, one: Instance, event: str) -> Extent | None:
        """The trigger itself, else the first time the event happened since the duty was set off (or at all, for one
        that nothing sets off).
        """
        if one.trigger is not None and one.trigger.what == event:
            return one.trigger.extent
        since = one.breached_at or (one.created if (one.trigger or one.breach or one.period) else None)
        for happening in self._happened(event):
            if happening.order[0] > self.now:
                break
            if (since is None or happening.order[0] >= since) and self.reads.effective(happening):
                return happening.extent
        return None

    def _happened(self, event: str) -> Iterator[Happening]:
        found = [h for h in (*self.reads.everything(), *self.silences) if h.what == event and h.kind == "event"]
        return iter(sorted(found, key=lambda h: h.order))

    def _edge(self, one: Instance, edge: str, name: str) -> Extent | None:
        if name == "agreement":
            ended = self.ends[0].extent if self.ends else self.term_end
            return ended if edge == "end" else None
        start = self._period_of(one, name)
        extent, last = self._period_containing(name, start)
        first = extent.start.astimezone(self.agreement.zone).date()
        return whole_day(first if edge == "start" else last, self.agreement.zone)

    def _period_of(self, one: Instance, name: str) -> datetime:
        """A moment in the period that a duty is for: its own, that of the breach that set it off, or when it began."""
        origin: Instance | None = one
        while origin is not None:
            if origin.period is not None and origin.period[0] == name:
                return origin.period[1].start
            origin = origin.breach
        return one.created

    def _deadline_of(self, one: Instance, number: str) -> Extent | None:
        origin = one.breach
        while origin is not None and origin.placed.clause.number != number:
            origin = origin.breach
        if origin is None:
            group = self.instances.get(number, [])
            origin = group[-1] if group else None
        return origin.due_extent if origin else None

    def time_of(self, living: Living | None, text: Text, time: Time) -> Extent | None:
        """A time as a condition outside a life reads it."""
        if isinstance(living, Instance):
            return self._resolve(living, time)
        what: Living = living or For()
        clause = next(iter(text.clauses.values()))
        stand_in = Instance(_no_norm(clause), text, what.trigger, what.period, None, self.now, (self.now, inf))
        return self._resolve(stand_in, time)

    # --- deadlines ---------------------------------------------------------------------------------------------------

    def _deadline_known(self, one: Instance) -> bool:
        duty = one.norm.duty
        assert duty is not None
        if duty.deadline.time is None or _unknown(duty.deadline.time):
            return True
        return self._resolve(one, duty.deadline.time) is not None

    def _set_deadline(self, one: Instance) -> None:
        duty = one.norm.duty
        if duty is None or duty.deadline.time is None:
            return
        extent = self._resolve(one, duty.deadline.time)
        if extent is None:
            return
        for extension in one.extended:
            extent = self.reads.shift(extent, extension, 1)
        one.due_extent = extent
        one.due = extent.start if duty.deadline.kind == "before" else extent.end
        self._await_deadline(one)

    def _await_deadline(self, one: Instance) -> None:
        due = one.due
        assert due is not None
        self._at(max(due, self.now), _DEADLINE, lambda: self._pass_deadline(one, due))

    def _pass_deadline(self, one: Instance, due: datetime) -> None:
        """The clock passed a deadline; whether it is breached is judged from the state before this instant's effects."""
        if one.due != due or one.settled_at is not None or one.breached_at is not None:
            return
        if one.state == "suspended" and self._clock(one) != "the clock runs":
            return
        if one.state in ("in force", "suspended") and not (one.norm.duty and one.norm.duty.keep):
            if self._may_be_paid(one):
                self._change(one, "fulfilled", "what is due is not known, and taken as paid", settle=True)
            else:
                self._breach(one, due, "its deadline passed")

    def _may_be_paid(self, one: Instance) -> bool:
        """Of a sum that nobody here knows: whether it was paid is open either way."""
        amount = one.norm.duty.amount if one.norm.duty else None
        if amount is None or not isinstance(self.reads.amount_of(one, amount, self.now), NotKnown):
            return False
        number = one.placed.clause.number
        said = f"what is due under {number} is paid", f"what is due under {number} is not paid"
        return self.reads.withheld(f"whether {said[0]}", said)

    def _breach(self, one: Instance, at: datetime, because: str) -> None:
        duty = one.norm.duty
        one.breached_at = at
        if duty and duty.lapses is not None and self._holds(one, duty.lapses):
            one.owed = False
            one.settled_at = at
            because += ", and it lapsed: nothing more is owed"
        one.step(Change(at, "breached", because))
        if one.norm.cure:
            self._open_cure(one)
        self._at(max(at, self.now), _CONSEQUENCE, lambda: self._set_off_by_breach(one))

    def _set_off_by_breach(self, breached: Instance) -> None:
        assert self._text is not None
        number = breached.placed.clause.number
        for placed in self._text.norms:
            each = placed.norm.each
            if each and each.kind == "breach" and number in each.names:
                self._try_start(self._create(placed, None, None, breached))
        self._watch()

    def _breach_of_prohibition(self, placed: Placed, act: Happening) -> None:
        one = self._create(placed, act, None, None)
        one.owed = False
        self._say(one, "in force", "the clause is in force")
        one.breached_at = self.now
        self._change(one, "breached", f"{act.what} by {act.by} was forbidden ({act.label})")
        if one.norm.cure:
            self._open_cure(one)
        self._at(self.now, _CONSEQUENCE, lambda: self._set_off_by_breach(one))

    # --- performance and cure ----------------------------------------------------------------------------------------

    def _perform(self, act: Happening) -> None:
        """One act performs one instance of each clause: the oldest that is open and that it fits. Money is spent once."""
        if act.what == "pay":
            self._pay(act)
            return
        for number in list(self._left):
            fitting = (one for one in self.unsettled(number) if self._performs(one, number, act))
            for one in islice(fitting, 1):
                self._performed(one, act)

    def _pay(self, act: Happening) -> None:
        """A payment goes to the clause it is made for; one that does not say, to what falls due first; then to the next."""
        left = act.values.get("amount")
        wanted = act.values.get("for")
        open_ = [(one.due or _NEVER, number, one) for number in list(self._left) for one in self.unsettled(number)
                 if wanted in (None, number) and self._performs(one, number, act)]  # fmt: skip
        if not isinstance(left, Money):
            self._pay_nobody_knows_what(act, [one for _, _, one in open_])
            return
        for _, _, one in sorted(open_, key=lambda entry: entry[0]):
            if one.settled_at is None and (wanted is not None or self._is_final(one)):
                left = self._pay_part(one, act, left)

    def _pay_nobody_knows_what(self, act: Happening, open_: list[Instance]) -> None:
        """A payment that does not say how much: whether it was enough is open either way."""
        for one in open_:
            number = one.placed.clause.number
            said = (
                f"{act.label} pays what is due under {number}",
                f"{act.label} does not pay what is due under {number}",
            )
            if one.settled_at is None and self.reads.withheld(f"whether {said[0]}", said):
                self._performed(one, act)

    def _is_final(self, one: Instance) -> bool:
        """Whether what is due can no longer change with its period; what is due within the period is taken as it stands."""
        amount = one.norm.duty.amount if one.norm.duty else None
        if one.period is None or amount is None or self.now >= one.period[1].end:
            return True
        if one.due is not None and one.due <= one.period[1].end:
            return True
        return not leans_on_record(amount, one.text)

    def _pay_part(self, one: Instance, act: Happening, left: Money) -> Money:
        """Pay as much as is owed; what is left over. Part payments add up; another currency pays nothing."""
        owed = self.owed_on(one)
        if not isinstance(owed, Money) or owed.currency != left.currency or left.amount <= 0:
            return left
        before = one.paid.amount if one.paid else Decimal()
        final = self._is_final(one)
        part = max(min(left.amount, owed.amount - before), Decimal()) if final else left.amount
        one.paid = Money(owed.currency, before + part)
        amount = one.norm.duty.amount if one.norm.duty else None
        assert amount is not None, one.label
        what = For(one.trigger, one.period)
        self.payments.append(Paid(act.order, one.placed.clause.number, what, amount, Money(owed.currency, part)))
        if final and one.paid.amount >= owed.amount:
            self._performed(one, act)
        return Money(left.currency, left.amount - part)

    def _close(self, one: Instance) -> None:
        """What is due for a period is known when it is over: nothing, or what was paid on the way."""
        owed = self.owed_on(one)
        if one.state not in _OPEN or not isinstance(owed, Money):
            return
        if owed.amount <= 0:
            self._change(one, "fulfilled", "nothing is left to pay", settle=True)
        elif one.paid is not None and one.paid.currency == owed.currency and one.paid.amount >= owed.amount:
            self._change(one, "fulfilled", "it was paid before it was final", settle=True)

    def _performs(self, one: Instance, number: str, act: Happening) -> bool:
        norm, duty = one.norm, one.norm.duty
        if duty is None or duty.keep is not None or duty.met is not None or not one.owed or one.settled_at is not None:
            return False
        if norm.action != act.what or act.by not in self.holders.get(number, norm.actors):
            return False
        if act.order < one.order or act.label == (one.trigger.label if one.trigger else None):
            return False
        if one.state == "pending":
            return False
        return duty.performance is None or self.reads.holds_at(
            one.text, self.now, (act.order[0], act.order[1] - 0.5), duty.performance, act.values, one
        )

    def _performed(self, one: Instance, act: Happening) -> None:
        if one.breached_at is None and one.due is not None and act.order[0] >= one.due and one.state == "in force":
            self._breach(one, one.due, "its deadline passed")
            if not one.owed:
                return
        if one.breached_at is None:
            self._change(one, "fulfilled", f"performed by {act.what} ({act.label})", settle=True)
        elif one.norm.cure and one.norm.cure.event is None and self._cure_open(one, act):
            self._change(one, "cured", f"cured by {act.what} ({act.label})", settle=True)
        else:
            self._change(one, "late fulfilled", f"performed late by {act.what} ({act.label})", settle=True)

    def owed_on(self, one: Instance) -> Value | None:
        """The sum that a duty to pay comes to now; None for other duties, and where it is not known."""
        amount = one.norm.duty.amount if one.norm.duty else None
        if amount is None:
            return None
        found = self.reads.amount_of(one, amount, self.now)
        if isinstance(found, Quantity) and found.unit == ANY:
            return Money("XXX", Decimal())  # of an empty sum nothing is owed, in no currency (ISO 4217)
        return money(found)

    def _open_cure(self, one: Instance) -> None:
        assert one.norm.cure is not None
        extent = self._resolve(one, one.norm.cure.within)
        if extent is None:
            return
        one.cure_until = extent.end
        self._at(max(extent.end, self.now), _DEADLINE, lambda: self._pass_cure(one))

    def _cure_open(self, one: Instance, act: Happening) -> bool:
        return one.cure_until is not None and act.order[0] < one.cure_until

    def _pass_cure(self, one: Instance) -> None:
        if one.state == "breached":
            one.uncured_at = one.cure_until

    # --- conditions that are watched ---------------------------------------------------------------------------------

    def _watch(self) -> None:
        """What a condition that stops or starts does by itself: judged after what happened at an instant."""
        for one in self._living():
            duty = one.norm.duty
            if duty is None or one.state not in (*_OPEN, "breached", "pending"):
                continue
            curable = one.state == "breached" and one.cure_until is not None and self.now < one.cure_until
            if duty.keep is not None and curable and self._holds(one, duty.keep):
                self._change(one, "cured", "it is kept again", settle=True)
                continue
            gone = next(
                (g for g in one.norm.guards if g.keyword == "while" and not self._holds(one, g.condition)), None
            )
            if not self._is_kept(one.placed.clause) and one.state in _OPEN:
                self._change(one, "discharged", "its clause is no longer kept", settle=True)
            elif gone is not None and one.state in _OPEN:
                self._change(one, "discharged", "its condition has ceased", settle=True)
            elif gone is not None and one.state == "pending":
                self._drop(one)
            elif duty.met is not None and one.state in _OPEN and self._holds(one, duty.met):
                self._change(one, "fulfilled", "it was met", settle=True)
            elif duty.keep is not None and one.state == "in force" and not self._holds(one, duty.keep):
                self._breach(one, self.now, "it was not kept")
        self._watch_effects()

    def _is_kept(self, clause: Clause) -> bool:
        """Whether a clause that an amendment keeps under a condition is kept, for what is open under it."""
        if not clause.kept or clause.open_duties == "kept":
            return True
        assert self._text is not None
        bound = self._bound()
        return all(
            self.reads.holds_at(self._text, self.now, bound, guard.condition, None, None) for guard in clause.kept
        )

    # --- powers over norms -------------------------------------------------------------------------------------------

    def power_of(self, act: Happening, placed: Placed) -> str | None:
        """Why a power, that otherwise covers an act, does not: spent, without consent, out of its instance's time."""
        power = placed.norm.power
        if power is None:
            return None
        if power.consent_of and not self._consented(act, power.consent_of, placed.clause.number):
            return f"{power.consent_of} has not consented to {placed.clause.number}"
        if power.at_most and not self._within_limit(act, power.at_most):
            return "it is more than the clause allows"
        if placed.norm.each is not None:
            begun = [i for i in self.instances.get(placed.clause.number, []) if self._is_of(i, act, placed)]
            reasons = [self._unusable(i, act, placed) for i in begun]
            return None if None in reasons else reasons[-1] if reasons else "nothing has set it off"
        return self._spent(act, placed, power, None)

    def _is_of(self, one: Instance, act: Happening, placed: Placed) -> bool:
        return one.norm.span == placed.norm.span and one.created <= act.order[0]

    def _unusable(self, one: Instance, act: Happening, placed: Placed) -> str | None:
        """Why a power that was set off does not carry an act; None where it does."""
        if one.state == "pending":
            self._try_start(one)
        shut = next((window for window in one.norm.windows if not self._open(one, window)), None)
        if shut is not None:
            waits = shut.kind in ("from", "after")
            return f"it is open only {window_words(shut)}" if waits else f"its time is over: {window_words(shut)}"
        assert one.norm.power is not None, placed.clause.number
        return self._spent(act, placed, one.norm.power, one)

    def _spent(self, act: Happening, placed: Placed, power: Power, one: Instance | None) -> str | None:
        uses = one.uses if one else self._uses.get((placed.clause.number, placed.norm.span), [])
        before = [use for use in uses if use.order < act.order]
        if power.choices and before:
            return "it is spent"
        if power.each_period is not None:
            period, _ = self._period_containing(power.each_period, act.order[0])
            if any(period.start <= use.order[0] < period.end for use in before):
                return f"it is spent for this {power.each_period}"
        times = power.times if power.deferral is None else None  # which counts for each period by itself
        return "it is spent" if times is not None and len(before) >= times else None

    def _consented(self, act: Happening, party: str, number: str) -> bool:
        """Whether a party consented, before an act, to the use of the power in a clause."""
        return any(
            given.by == party and given.order < act.order and given.values.get("to") == number
            for given in self._happened("consent")
        )

    def _within_limit(self, act: Happening, at_most: Duration) -> bool:
        asked = _duration(str(act.values.get("by", "")))
        return asked is not None and asked.unit == at_most.unit and asked.count <= at_most.count

    def _use_power(self, act: Happening) -> None:
        """Mark the power that carries an act as used, and do to the clauses what its exercise does."""
        for placed in self.reads.carried_by(act)[:1]:
            power = placed.norm.power
            if power is None:
                return
            self._uses.setdefault((placed.clause.number, placed.norm.span), []).append(act)
            for one in self.instances.get(placed.clause.number, []):
                if placed.norm.each and self._is_of(one, act, placed) and self._unusable(one, act, placed) is None:
                    one.uses.append(act)
                    break
            self._exercise(placed, power, act)

    def covers(self, placed: Placed, act: Happening) -> bool:
        """Whether a power over clauses names the clause that an act is about."""
        power = placed.norm.power
        if power is None or power.verb in ("", "adopt", "amend"):
            return True
        if power.account is not None:
            return act.values.get("account") in (None, power.account)
        target = act.values.get("clause")
        return target in power.clauses or (not power.clauses and target in (None, "agreement"))

    def _exercise(self, placed: Placed, power: Power, act: Happening) -> None:
        numbers = [str(act.values["clause"])] if "clause" in act.values and act.values["clause"] != "agreement" else []
        numbers = numbers or list(power.clauses)
        match power.verb:
            case "suspend":
                for number in numbers:
                    self._suspend(number, power.clock or "the clock stops", f"suspended by {act.by} ({act.label})")
            case "resume":
                for number in numbers:
                    self._resume(number, f"resumed by {act.by} ({act.label})")
            case "waive" | "release":
                for one in self._of(numbers):
                    self._change(one, "waived" if power.verb == "waive" else "discharged",
                                 f"{power.verb}d by {act.by} ({act.label})", settle=True)  # fmt: skip
            case "extend":
                asked = _duration(str(act.values.get("by", "")))
                for one in self._of(numbers):
                    if asked and one.breached_at is None:
                        one.extended.append(asked)
                        self._set_deadline(one)
            case "assign" | "delegate":
                to = act.values.get("to")
                for number in numbers:
                    performers = self._performers(number)
                    if act.by in performers:  # a creditor who assigns changes who is owed, not who owes
                        stay = performers if power.liable is not False else ()
                        self.holders[number] = (*stay, str(to))
            case "terminate":
                self._terminate(placed, power, act, numbers)
            case "defer":
                self._settle(self._of(numbers), act)
            case "draw":
                self._settle([one for one in self._living() if self._is_covered_by(one, power.account)], act)
            case _:
                pass

    def _settle(self, group: list[Instance], act: Happening) -> None:
        """What is moved to a later period, or covered, is not owed any longer: a duty of which nothing is left is done."""
        for one in group:
            owed, paid = self.owed_on(one), one.paid.amount if one.paid else Decimal()
            met = one.norm.duty.met if one.norm.duty else None
            enough = isinstance(owed, Money) and owed.amount <= paid and self._is_final(one)
            if (
                one.owed
                and one.state in (*_OPEN, "breached")
                and (enough or (met is not None and self._holds(one, met)))
            ):
                self._performed(one, act)

    def _is_covered_by(self, one: Instance, account: str | None) -> bool:
        """Whether a duty pays what an account is used against."""
        found = self._text.accounts.get(account or "") if self._text else None
        amount = one.norm.duty.amount if one.norm.duty else None
        return found is not None and isinstance(amount, AmountOf) and found[1].covers(amount.name)

    def _of(self, numbers: list[str]) -> list[Instance]:
        return [one for number in numbers for one in self.unsettled(number)]

    def _performers(self, number: str) -> tuple[str, ...]:
        """Who performs a clause's duty now."""
        assert self._text is not None
        duties = (p.norm.actors for p in self._text.norms if p.clause.number == number and p.norm.duty is not None)
        return self.holders.get(number) or next(duties, ())

    def _counted_from(self, placed: Placed, time: Time, act: Happening) -> Extent | None:
        """A time as the use of a power means it: from the act itself, or from the last time its event happened."""
        text = self.reads.text_at(self.now)
        if isinstance(time, Shifted):
            base = self._counted_from(placed, time.base, act)
            return self.reads.shift(base, time.duration, time.sign) if base else None
        if isinstance(time, When) and time.event != act.what:
            happened = [one.extent for one in self._happened(time.event)
                        if one.order[0] <= self.now and self.reads.effective(one)]  # fmt: skip
            return happened[-1] if happened else None
        return self._resolve(Instance(placed, text, act, None, None, self.now, act.order), time)

    def _terminate(self, placed: Placed, power: Power, act: Happening, numbers: list[str]) -> None:
        extent = act.extent
        if power.takes_effect:
            extent = self.reads.shift(act.extent, power.takes_effect, 1)
        elif power.effect_after:
            found = self._counted_from(placed, power.effect_after, act)
            extent = found or extent
            if found is None:  # what it counts from has not happened: it waits for that
                self._waiting.append(lambda: self._terminate(placed, power, act, numbers))
                return
        when = extent.start

        def take_effect() -> None:
            lasting = [g for g in placed.norm.guards if g.keyword == "while"]
            assert self._text is not None
            stand_in = Instance(placed, self._text, act, None, None, self.now, act.order)
            if not all(self._holds(stand_in, guard.condition) for guard in lasting):
                return
            if numbers:
                for number in numbers:
                    self.struck_from[number] = self.now
                for one in self._of(numbers):
                    self._change(one, "terminated", f"terminated by {act.by} ({act.label})", settle=True)
            else:
                self._end("termination", placed.clause.number, act.by, extent)

        if when <= self.now:
            take_effect()
        else:
            self._at(when, _HAPPENING, take_effect, -1)

    def _suspend(self, number: str, clock: Clock, because: str) -> None:
        if number in self.suspensions:
            return
        self.suspensions[number] = self.now, clock, because
        self.suspended_spans.setdefault(number, []).append((self.now, None))
        for one in self.unsettled(number):
            self._suspend_one(one, clock, because)

    def _suspend_one(self, one: Instance, clock: Clock, because: str) -> None:
        if one.state == "in force":
            self._change(one, "suspended", because)
            if clock == "the deadline falls away":
                one.due = one.due_extent = None
                one.freed = True

    def _clock(self, one: Instance) -> Clock:
        found = self.suspensions.get(one.placed.clause.number)
        return found[1] if found else "the clock runs"

    def _resume(self, number: str, because: str) -> None:
        found = self.suspensions.pop(number, None)
        if found is None:
            return
        since, clock, _ = found
        spans = self.suspended_spans[number]
        spans[-1] = since, self.now
        for one in self.unsettled(number):
            if one.state != "suspended":
                continue
            rested = self.now - max(since, one.changes[-1].at)
            self._change(one, "in force", because)
            if clock == "the clock stops" and one.due is not None:
                self._move(one, rested)

    def _move(self, one: Instance, rested: timedelta) -> None:
        assert one.due is not None
        one.due += rested
        if one.due_extent:
            one.due_extent = Extent(one.due_extent.start + rested, one.due_extent.end + rested)
        self._await_deadline(one)

    # --- what happens by itself --------------------------------------------------------------------------------------

    def _wait_for_silence(self, one: Instance) -> None:
        power = one.norm.power
        assert power is not None
        for window in one.norm.windows:
            extent = self._resolve(one, window.time)
            if extent is None or window.kind in ("from", "after"):
                continue
            end = extent.start if window.kind in ("before", "until") else extent.end
            self._at(max(end, self.now), _DEADLINE, lambda: self._silence(one, power))

    def _silence(self, one: Instance, power: Power) -> None:
        if one.uses or one.settled_at is not None or power.silence_means is None:
            return
        one.settled_at = self.now
        label = f"the silence of {' or '.join(one.norm.actors)} under {one.placed.clause.number}"
        values: Mapping[str, Value] = one.trigger.values if one.trigger else {}
        by = one.norm.actors[0] if power.silence_means in self.agreement.actions else None
        silent = Happening(label, "event", power.silence_means, (self.now, -0.5), instant(self.now), by, values)
        self.silences.append(silent)
        self._at(self.now, _CONSEQUENCE, lambda: self._happen(silent))

    def _effects_begin(self, clause: Clause) -> None:
        for effect in clause.effects:
            for guard in effect.guards:
                for extent in moments.of_condition(
                    self.agreement, self.record, self.reads.text_at(self.now), guard.condition
                ):
                    for edge in (extent.start, extent.end):
                        if edge > self.now:
                            self._at(edge, _HAPPENING, lambda: None, inf)
            self._schedule_cut(clause, effect)

    def _schedule_cut(self, clause: Clause, effect: Effect) -> None:
        assert self._text is not None
        if effect.kind != "cuts off" or id(effect) in self._scheduled:
            return
        for window in effect.windows:
            stand_in = Instance(_no_norm(clause), self._text, None, None, None, self.now, (self.now, inf))
            extent = self._resolve(stand_in, window.time)
            if extent:
                self._scheduled.add(id(effect))
                self._at(max(extent.end, self.now), _DEADLINE, lambda: self._cut(effect))

    def _cut(self, effect: Effect) -> None:
        for number in effect.clauses:
            self.struck_from.setdefault(number, self.now)
        for one in self._of(list(effect.clauses)):
            self._change(one, "discharged", "cut off", settle=True)

    def _watch_effects(self) -> None:
        if self._text is None:
            return
        for clause in self._text.clauses.values():
            for effect in clause.effects:
                stand_in = Instance(_no_norm(clause), self._text, None, None, None, self.now, (self.now, inf))
                holds = all(self._holds(stand_in, guard.condition) for guard in effect.guards)
                before = self._watched.get(id(effect), False)
                self._watched[id(effect)] = holds
                if effect.kind == "suspends" and holds != before:
                    for number in effect.clauses:
                        if holds:
                            self._suspend(number, effect.clock or "the clock stops", f"rests under {clause.number}")
                        else:
                            self._resume(number, f"no longer rests under {clause.number}")
                if effect.kind == "completed" and holds and not self.ends and any(self.instances.values()):
                    self._end("completion", clause.number, None, instant(self.now))

    # --- the end of the agreement ------------------------------------------------------------------------------------

    def _schedule_end(self, text: Text) -> None:
        term = self.agreement.term
        if term.end is None:
            return
        found = next(self.reads.times_of(text, self.now, self._bound(), term.end, self.now), None)
        if found is not None:
            self.term_end = found
            end = found.end if term.end_included else found.start
            self._at(end, _DEADLINE, self._expire)

    def _expire(self) -> None:
        if self.ends or self._text is None:
            return
        for clause in self._text.clauses.values():
            for effect in clause.effects:
                if effect.kind != "renews" or effect.duration is None or self.term_end is None:
                    continue
                stand_in = Instance(_no_norm(clause), self._text, None, None, None, self.now, (self.now, inf))
                if all(self._holds(stand_in, guard.condition) for guard in effect.guards):
                    self.term_end = self.reads.shift(self.term_end, effect.duration, 1)
                    later = self.term_end.end if self.agreement.term.end_included else self.term_end.start
                    self._at(later, _DEADLINE, self._expire)
                    return
        self._end("expiry", None, None, self.term_end or instant(self.now))

    def _end(self, cause: Cause, under: str | None, by: str | None, extent: Extent) -> None:
        if self.ends:
            return
        self.ends.append(End(self.now, cause, under, by, extent))
        for one in self._living():
            limit = self.outlives_until(one.norm, cause, under)
            one.accrued = self.agreement.term.accrued == "survive" and self._has_accrued(one)
            accrued = one.accrued
            if limit is not None:
                self._at(limit, _DEADLINE, lambda gone=one: self._go(gone, cause))
            elif not (accrued and one.norm.duty and not one.norm.duty.keep):
                self._go(one, cause)
            if (limit is not None or accrued) and one.state == "pending":
                self._at(self.now, _CONSEQUENCE, lambda waiting=one: self._try_start(waiting))

    def _has_accrued(self, one: Instance) -> bool:
        """Whether a duty has come up by the end: it was in force, or what opens it comes at this very instant."""
        if one.norm.duty is None:
            return False
        opening = [self._resolve(one, w.time) for w in one.norm.windows if w.kind in ("from", "after")]
        come = bool(opening) and all(extent is not None and extent.start <= self.now for extent in opening)
        return one.state != "pending" or come

    def _go(self, one: Instance, cause: Cause) -> None:
        """What does not outlive the agreement; a breach stays a breach, but nothing more is owed."""
        if one.settled_at is not None:
            return
        if one.state == "breached":
            one.owed, one.settled_at = False, self.now
            return
        state: State = "expired" if cause == "expiry" else "terminated"
        self._change(one, state, f"the agreement ended by {cause}", settle=True)

    def _gone(self, placed: Placed) -> bool:
        """Whether a norm is out: the agreement has ended and it does not survive, or its clause was terminated."""
        return self.out_of_force(placed, self.now) is not None

    def out_of_force(self, placed: Placed, at: datetime) -> str | None:
        """Why a norm of the text no longer counts: its clause was ended, or the agreement was and it does not survive."""
        since = self.struck_from.get(placed.clause.number)
        if since is not None and since <= at:
            return f"clause {placed.clause.number} has ended"
        end = self.ended_at(at)
        if end is not None:
            limit = self.outlives_until(placed.norm, end.cause, end.under)
            if limit is None or limit <= at:
                return f"the agreement has ended by {end.cause}"
        return None

    def outlives_until(self, norm: Norm, cause: Cause, under: str | None) -> datetime | None:
        """Until when a norm outlives the agreement's end by a cause; None where it does not."""
        for one in norm.survives:
            if one.cause not in (None, cause) or (one.under and under not in one.under):
                continue
            if one.duration is not None:
                return self.reads.shift(instant(self.ends[0].at), one.duration, 1).start
            return one.through or _NEVER
        return None

    def ended_at(self, at: datetime) -> End | None:
        """How the agreement had ended by an instant."""
        return next((end for end in self.ends if end.at <= at), None)

    def moments(self) -> list[Extent]:
        """When a life has changed, or the agreement ended, as far as was walked."""
        changes = {change.at for group in self.instances.values() for one in group for change in one.changes}
        return [instant(at) for at in sorted(changes | {end.at for end in self.ends})]

    def edges(self, norms: Iterable[Placed]) -> Iterator[datetime]:
        """When clauses were ended or rested, the agreement ended, or what of it these norms outlive ends, as walked."""
        yield from self.struck_from.values()
        yield from (edge for spans in self.suspended_spans.values() for span in spans for edge in span if edge)
        for end in self.ends:
            yield end.at
            limits = (self.outlives_until(placed.norm, end.cause, end.under) for placed in norms)
            yield from (limit for limit in limits if limit is not None)

    # --- looked up ---------------------------------------------------------------------------------------------------

    def suspended_at(self, number: str, at: datetime) -> bool:
        """Whether a clause rested at an instant."""
        return any(start <= at and (end is None or at < end) for start, end in self.suspended_spans.get(number, []))

    def is_so(self, one: Instance, state: DutyState, at: datetime) -> bool:
        """Whether an instance was in a state of the language at an instant."""
        change = one.state_at(at)
        if change is None:
            return False
        now = change.state
        if one.deadline_withheld and state in ("overdue", "breached") and now in ("in force", "fulfilled"):
            number = one.placed.clause.number
            said = (
                f"the deadline that {number} withholds has passed",
                f"the deadline that {number} withholds has not passed",
            )
            late = self.reads.withheld(f"whether {said[0]}", said)
            return late and (state == "breached" or now == "in force")
        breached = one.breached_at is not None and one.breached_at <= at
        settled = one.settled_at is not None and one.settled_at <= at
        match state:
            case "open":
                return now in _OPEN or (breached and not settled and one.norm.duty is not None)
            case "overdue":
                return breached and not settled and one.norm.duty is not None
            case "breached":
                return breached and now not in ("cured", "waived")
            case "uncured":
                return one.uncured_at is not None and one.uncured_at <= at and not settled
            case "suspended":
                return now == "suspended"
            case "fulfilled":
                return now in ("fulfilled", "late fulfilled", "cured")
            case "settled":
                return settled
            case "spent":
                return any(use.order[0] <= at for use in one.uses)
            case "cut off":
                return settled and change.because == "cut off"


def has_lives(agreement: Agreement) -> bool:
    """Whether anything in the agreement lives: a duty, a power over norms, an end, or what happens by itself."""
    if agreement.term.end is not None:
        return True
    puts = (step for one in agreement.instruments for step in one.steps if isinstance(step, Put))
    clauses = (clause for put in puts for clause in put.clauses)
    return any(clause.effects or any(n.duty or n.power or n.each for n in clause.norms) for clause in clauses)


def _no_norm(clause: Clause) -> Placed:
    norm = Norm("except", "", (), together=False, action="", guards=(), windows=(), despite=(),
                despite_everything_else=False, subject_to=(), marks=(), span=clause.span)  # fmt: skip
    return Placed(clause, -1, norm)


def _unknown(time: Time) -> bool:
    return isinstance(time, Unknown) or (isinstance(time, Shifted) and _unknown(time.base))


def _duration(text: str) -> Duration | None:
    number, _, unit = text.partition(" ")
    plural = unit if unit.endswith("s") else unit + "s"
    if number.isdigit() and plural in ("hours", "days", "business days", "months", "years"):
        return Duration(int(number), plural)
    return None
