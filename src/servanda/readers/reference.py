"""The reference reader: what an agreement means, for one question in one world at a time. Plain, slow, the law.

`leaf_of` answers in one world and asks for an axis (raises Open) only where the world has not decided something the
answer needs; `worlds.explore` makes the tree of all worlds from it. Nothing here is optimised, and nothing may be.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import inf
from typing import Literal

from servanda.model import moments
from servanda.model.agreement import Agreement, Instrument, Panel, Reading, Window, shift
from servanda.model.amendments import Placed, Text, consolidate, in_force
from servanda.model.cells import Axis, Cell, Cuts, Key, Test, cells, key_of, merged
from servanda.model.quantities import Measure, NotKnown, Quantity, decimal, less
from servanda.model.record import Happening, Question, Record, Slot
from servanda.model.terms import (
    All,
    AmountOf,
    Any,
    BeforeThe,
    ClauseIs,
    Committed,
    Compare,
    Comparison,
    Computed,
    Condition,
    Constant,
    DatedWord,
    DeadlineOf,
    Earlier,
    Edge,
    Ended,
    Fact,
    Field,
    FirstTrue,
    Fixed,
    Happened,
    LongAgo,
    Match,
    Measured,
    Member,
    NoDutyOpen,
    Not,
    NotAfter,
    OfTrigger,
    OnDate,
    Operand,
    Outcome,
    OutcomeName,
    Pick,
    Shifted,
    Subject,
    Time,
    Unknown,
    When,
    Word,
    computed_within,
    said_of,
    unknown_in,
)
from servanda.model.times import Duration, Extent, instant, whole_day
from servanda.model.types import MoneyType, Name, Type
from servanda.model.values import Money, Value, ordered, words
from servanda.model.verdict import Leaf, NormKey, NotTrue, Standing, is_exemption, judge, opposite, settle, speaks_of
from servanda.model.wording import condition_words, extent_words, time_words, window_words
from servanda.model.worlds import Open, World, explore, leaves
from servanda.readers.accounts import Accounts
from servanda.readers.amounts import Amounts
from servanda.readers.commitments import Commitments, Period
from servanda.readers.deferrals import Deferrals
from servanda.readers.lives import Instance, Lives, Paid, has_lives
from servanda.readers.moment import For, Moment


@dataclass(frozen=True, slots=True)
class Matter:
    """All that a question rests on besides its world."""

    agreement: Agreement
    cuts: Cuts
    record: Record
    question: Question
    texts: dict[tuple[str, ...], Text] = field(default_factory=dict[tuple[str, ...], Text])  # consolidated once each
    sorted_record: list["_Sorted"] = field(default_factory=list["_Sorted"], init=False)  # made once, for all its worlds


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The record by kind and name, in order: what is certain apart from what is contested."""

    certain: Mapping[tuple[str, str], list[Happening]]
    contested: Mapping[tuple[str, str], list[Slot]]
    corrected: Mapping[str, list[Slot]]  # events, by any name that they were known under


def _sorted(matter: Matter) -> _Sorted:
    if not matter.sorted_record:
        certain: dict[tuple[str, str], list[Happening]] = {}
        contested: dict[tuple[str, str], list[Slot]] = {}
        corrected: dict[str, list[Slot]] = {}
        for slot in matter.record:
            for what in {one.what for _, one in slot.versions if one is not None and one.kind == "event"}:
                corrected.setdefault(what, []).append(slot)
            for _, one in slot.options:
                if one is not None and len(slot.options) == 1:
                    certain.setdefault((one.kind, one.what), []).append(one)
                elif one is not None and slot not in contested.setdefault((one.kind, one.what), []):
                    contested[one.kind, one.what].append(slot)
        for found in certain.values():
            found.sort(key=lambda one: one.order)
        matter.sorted_record.append(_Sorted(certain, contested, corrected))
    return matter.sorted_record[0]


def text_at(matter: Matter, at: datetime) -> Text:
    """The text in force at a time, as known for the question; where worlds part on whether a power to amend was used,
    that of the first.
    """
    if any(one.under for one in matter.agreement.instruments):
        return next(leaves(explore(lambda world: Reader(matter, world).text_at(at))))
    return _text_of(matter, in_force(matter.agreement, at, matter.question.known))


def _text_of(matter: Matter, instruments: tuple[Instrument, ...]) -> Text:
    names = tuple(one.name for one in instruments)
    if names not in matter.texts:
        matter.texts[names] = consolidate(instruments)
    return matter.texts[names]


class Reader:
    """One world of one matter. A class only because every step needs both, and acts are judged once each."""

    def __init__(self, matter: Matter, world: World) -> None:
        self.matter = matter
        self.world = world
        self._effective: dict[
            tuple[tuple[datetime, float], str | None], bool
        ] = {}  # by its place on record, and by whom
        self._adopting: set[str] = set()
        self._making: set[str] = set()
        self.lives = Lives(matter.agreement, matter.record, self) if has_lives(matter.agreement) else None
        self.amounts = Amounts(matter.agreement, self)
        self.accounts = Accounts(self, self.amounts)
        self.commitments = Commitments(matter.agreement, self, self.amounts, self.accounts)
        self.deferrals = Deferrals(matter.agreement, self, self.commitments)

    # --- the question ------------------------------------------------------------------------------------------------

    def answer(self, at: datetime | None = None) -> Leaf:
        """The verdict in this world, with its grounds: at the time asked about, or at a later one."""
        question = self.matter.question
        self.live_until(at or question.at)
        moment = self.moment_of_question(at)
        standing = self.standing(moment, question.party, question.action)
        return judge(self.matter.agreement.actions[question.action], question.party, standing)

    def moment_of_question(self, at: datetime | None = None) -> Moment:
        at = at or self.matter.question.at
        return Moment(self.text_at(at), at, (at, inf), self.matter.question.given)

    def moment_at(self, text: Text, at: datetime) -> Moment:
        """An instant as what asks about no case reads it."""
        return Moment(text, at, (at, inf), None)

    def text_at(self, at: datetime) -> Text:
        """The text in force, as known for this question."""
        instruments = in_force(self.matter.agreement, at, self.matter.question.known)
        made = tuple(one for one in instruments if one.under is None or self._is_made(one, at))
        return _text_of(self.matter, made)

    def _is_made(self, instrument: Instrument, at: datetime) -> bool:
        """Whether the power to amend that an instrument needs was used for it by a moment. The use is judged by the text
        without it.
        """
        if instrument.name in self._making:
            return False
        acts = [act for act in self.happenings((at, inf), "event", "amend")
                if act.values.get("instrument") == instrument.name]  # fmt: skip
        for act in acts:
            self.live_until(act.order[0])  # with every text that was made before it
        self._making.add(instrument.name)
        try:
            return any(self.effective(act) for act in acts)
        finally:
            self._making.discard(instrument.name)

    # --- which norms prevail -----------------------------------------------------------------------------------------

    def standing(self, moment: Moment, party: str, action: str) -> Standing:
        """Every norm on this action that speaks of this party: prevailing, beaten or not true."""
        mine = [p for p in moment.text.by_action.get(action, ()) if speaks_of(p, party, moment.text)]
        not_true: dict[NormKey, NotTrue] = {}
        for placed in mine:
            reason = self.why_not_true(moment, placed, party)
            if reason:
                not_true[placed.key] = reason
        return settle(mine, not_true, moment.text)

    # --- lives -------------------------------------------------------------------------------------------------------

    def live_until(self, at: datetime) -> None:
        """Let the duties live up to an instant, where the agreement has any."""
        if self.lives is not None:
            self.lives.advance(at)

    def holds_at(
        self,
        text: Text,
        at: datetime,
        bound: tuple[datetime, float],
        condition: Condition,
        case: Mapping[str, Value] | None,
        trigger: Instance | None,
    ) -> bool:
        """A condition as a life reads it."""
        return self.holds(Moment(text, at, bound, case, trigger.label if trigger else None, trigger), condition)

    def times_of(
        self, text: Text, at: datetime, bound: tuple[datetime, float], time: Time, began: datetime
    ) -> Iterator[Extent]:
        """The moments that a time names, as a life reads it."""
        return self.extents(Moment(text, at, bound, None), time, began)

    def shift(self, base: Extent, duration: Duration, sign: Literal[1, -1]) -> Extent:
        """The moment a duration away."""
        return shift(self.matter.agreement, base, duration, sign)

    def amount_of(self, one: Instance, amount: Computed, at: datetime) -> Measure:
        """What a duty to pay comes to at an instant."""
        moment = Moment(one.text, at, (at, inf), None, one.label, one)
        what = For(one.trigger, one.period)
        owed = self.amounts.value_at(amount, what, moment)
        if isinstance(amount, AmountOf) and isinstance(owed, Quantity):  # what an account has covered is not owed again
            covered = self.accounts.covered(amount.name, what, at)
            return Quantity(owed.unit, owed.amount - covered)
        return owed

    def everything(self) -> Iterator[Happening]:
        """All that is on record in this world, in order."""
        found: list[Happening] = []
        for slot in self.matter.record:
            one = slot.options[0][1] if len(slot.options) == 1 else self._contested(slot.label, slot.options)
            if one is not None:
                found.append(one)
        return iter(sorted(found, key=lambda h: h.order))

    def forbidden_by(self, happening: Happening) -> list[Placed]:
        """The prohibitions that a performed act broke: those that prevailed in the state just before it."""
        if happening.by is None or happening.what not in self.matter.agreement.actions:
            return []
        if not self._has_norm(happening, "must not"):
            return []
        standing = self._just_before(happening, happening.by)
        allowed = any(
            p.norm.modal in ("may", "must") and not is_exemption(p, standing.text) for p in standing.prevailing
        )
        return [] if allowed else [p for p in standing.prevailing if p.norm.modal == "must not"]

    def why_not_true(self, moment: Moment, placed: Placed, party: str) -> NotTrue | None:
        """Why a norm is not true here, or None. An exception counts only where its parent's condition and window hold."""
        if self.lives is not None:
            out = self.lives.out_of_force(placed, moment.at)
            if out:
                return NotTrue(out, None)
            if placed.norm.modal == "must":
                return self._why_not_owed(moment, placed)
        if placed.norm.power and placed.norm.power.deferral:
            misnamed = self.deferrals.misnamed(moment, placed)
            if misnamed:
                return NotTrue(misnamed, None)
        moment = self.moment_for(moment, placed)
        pending: Open | None = None
        try:
            reason = self._why_parent_not(moment, placed, party)
            if reason:
                return reason
        except Open as needed:
            pending = needed
        windows = () if placed.norm.power and placed.norm.each else placed.norm.windows  # its instances have them
        for phrase in (*placed.clause.kept, *placed.norm.guards, *windows):
            try:
                if isinstance(phrase, Window):
                    began = self.began(moment, placed, phrase)
                    if not self.inside(moment, phrase, began, placed.clause.number):
                        return NotTrue(self.window_reason(moment, phrase, began), phrase)
                elif not self.holds(moment, phrase.condition):
                    return NotTrue(self.reason(moment, phrase.condition), phrase)
            except Open as needed:
                pending = pending or needed
        if pending:
            raise pending
        if placed.norm.together and not self._others_did_their_part(moment, placed, party):
            return NotTrue("it takes " + " and ".join(placed.norm.actors) + " together", None, waits=True)
        unusable = self._why_power_not(moment, placed, party)
        return NotTrue(unusable, None) if unusable else None

    def moment_for(self, moment: Moment, placed: Placed) -> Moment:
        """Where a norm is read: one that gives a power to defer, for the period that is deferred."""
        power = placed.norm.power
        return self.deferrals.read_for(moment, placed) if power is not None and power.deferral is not None else moment

    def _why_power_not(self, moment: Moment, placed: Placed, party: str) -> str | None:
        """Why a power that covers an act does not carry it: spent, without consent, beyond its limit."""
        power = placed.norm.power
        if self.lives is None or power is None:
            return None
        asked = Happening("", "event", placed.norm.action, moment.bound, instant(moment.at), party, moment.case or {})
        reason = self.lives.power_of(asked, placed)
        if reason is None and power.deferral is not None:
            reason = self.deferrals.why_not(moment, placed)
        if reason is None and power.account is not None:
            reason = self.accounts.why_not(moment, power.account, party)
        return reason

    def _why_not_owed(self, moment: Moment, placed: Placed) -> NotTrue | None:
        """A duty speaks while something is owed under it that this act would perform."""
        assert self.lives is not None
        duty = placed.norm.duty
        behind = moment.at < self.lives.now
        number = placed.clause.number
        for one in self.lives.instances.get(number, []) if behind else self.lives.unsettled(number):
            if one.norm.span != placed.norm.span or not self.lives.is_so(one, "open", moment.at):
                continue
            performance = duty.performance if duty else None
            if performance is None or self.holds(replace(moment, living=one), performance):
                return None
        return NotTrue("nothing that this would perform is owed under it now", None)

    def began(self, moment: Moment, placed: Placed, window: Window) -> datetime:
        """When a norm began: with its clause, or when its own `from` and `after` opened, for what ends it."""
        began = placed.clause.began
        if window.kind in ("from", "after"):
            return began
        for opening in placed.norm.windows:
            if opening.kind in ("from", "after") and not isinstance(opening.time, Unknown):
                first = next(self.extents(moment, opening.time, placed.clause.began), None)
                if first:
                    began = max(began, first.start if opening.kind == "from" else first.end)
        return began

    def _why_parent_not(self, moment: Moment, placed: Placed, party: str) -> NotTrue | None:
        parent = placed.clause.parent
        if parent is None:
            return None
        parents = [
            p
            for p in moment.text.by_clause.get(parent, ())
            if p.norm.action == placed.norm.action and speaks_of(p, party, moment.text)
        ]
        speaking_against = [p for p in parents if opposite(placed, p)] or parents
        pending: Open | None = None
        for one in speaking_against:
            try:
                if self.why_not_true(moment, one, party) is None:
                    return None
            except Open as needed:
                pending = pending or needed
        if pending:
            raise pending
        return NotTrue(f"{parent}, to which it is an exception, does not apply", None)

    def _others_did_their_part(self, moment: Moment, placed: Placed, party: str) -> bool:
        others = set(placed.norm.actors) - {party}
        lapse = placed.norm.power.parts_lapse if placed.norm.power else None
        parts = [h for h in self.happenings(moment.bound, "event", placed.norm.action) if _same_case(h, moment)]
        if lapse is not None:
            parts = [h for h in parts if moment.at < shift(self.matter.agreement, h.extent, lapse, 1).end]
        return others <= {h.by for h in parts}

    # --- conditions --------------------------------------------------------------------------------------------------

    def holds(self, moment: Moment, condition: Condition) -> bool:
        """Whether a condition is true at a moment in this world. Asks for an axis only if nothing else decides it."""
        match condition:
            case Constant(value):
                return value
            case Compare(left, operator, right):
                return self._compare(moment, left, operator, right)
            case Member(left, values):
                return self.value(moment, left) in values
            case Word():
                return self.holds(moment, self._opened(moment, condition))
            case Happened():
                return any(True for _ in self._occurrences(moment, condition))
            case ClauseIs():
                return self._clause_is(moment, condition)
            case Measured():
                return self._measured(moment, condition)
            case NoDutyOpen(except_for):
                return not self._any_open(moment, except_for)
            case Ended(cause):
                self.live_until(moment.at)
                end = self.lives.ended_at(moment.at) if self.lives else None
                return end is not None and cause in (None, end.cause)
            case Outcome(panel, outcome, action):
                return any(found == outcome for found, _ in self.outcomes(moment, panel, action))
            case Not(operand):
                return not self.holds(moment, operand)
            case All(operands):
                return self._all(moment, operands, wanted=True)
            case Any(operands):
                return not self._all(moment, operands, wanted=False)

    def _measured(self, moment: Moment, condition: Measured) -> bool:
        """A computed value against a bound; what cannot be computed is open either way."""
        what = For(moment.living.trigger, moment.living.period) if moment.living else For()
        one, other = (self.amounts.value_at(side, what, moment) for side in (condition.value, condition.bound))
        gap = less(one, other)
        if isinstance(gap, NotKnown):
            said = condition_words(condition)
            return self.withheld(said, (said, f"not ({said})"))
        match condition.operator:
            case "=":
                return gap.amount == 0
            case "<":
                return gap.amount < 0
            case "<=":
                return gap.amount <= 0
            case ">":
                return gap.amount > 0
            case _:
                return gap.amount >= 0

    def balance(self, name: str, at: datetime) -> Measure:
        """What is in an account at an instant."""
        self.live_until(at)  # payments are made by what lives
        return self.accounts.run(name, (at, inf)).balance

    def used(self, name: str, at: datetime) -> Measure:
        """All that an account has covered by an instant."""
        self.live_until(at)
        return self.accounts.used(name, (at, inf))

    def moved(self, name: str, period: Period, bound: tuple[datetime, float]) -> tuple[Measure, Measure]:
        """What was moved out of the floor of a commitment's period, and what into it."""
        return self.deferrals.moved(name, period, bound)

    def committed(self, asked: Committed, what: For, bound: tuple[datetime, float]) -> Measure:
        """A measure of a commitment, as a duty or a text reads it."""
        if asked.measure in ("excess", "room"):
            self.live_until(bound[0])  # what an account covers is no spend, and payments fill accounts
            return self.commitments.read_ceiling(asked, what, bound)
        return self.commitments.read(asked, what, bound[0])

    def payments(self, until: datetime) -> list[Paid]:
        """What was paid under which clause, as far as was walked."""
        return [one for one in self.lives.payments if one.order[0] <= until] if self.lives else []

    def paid_for(self, amount: str, what: For, until: tuple[datetime, float]) -> Fraction:
        """What was paid by a bound under the duties that pay a figure."""
        paid = self.lives.payments if self.lives else ()
        mine = (one for one in paid if one.order <= until and one.amount == AmountOf(amount) and one.what == what)
        return sum((Fraction(one.part.amount) for one in mine), Fraction(0))

    def ends_at(self) -> datetime | None:
        """When the agreement ended, as far as was walked."""
        return self.lives.ends[0].at if self.lives and self.lives.ends else None

    def terminated(self) -> bool:
        """Whether somebody ended the agreement before its time."""
        return bool(self.lives and self.lives.ends and self.lives.ends[0].cause == "termination")

    def is_charged(self, amount: str, at: datetime) -> bool:
        """Whether an amount still falls due: after the agreement's end only where a duty to pay it outlives that."""
        if self.lives is None or self.lives.ended_at(at) is None:
            return True
        return any(
            self.lives.out_of_force(placed, at) is None
            for placed in self.text_at(at).norms
            if placed.norm.duty and placed.norm.duty.amount is not None
            and any(isinstance(one, AmountOf) and one.name == amount for one in computed_within(placed.norm.duty.amount))
        )  # fmt: skip

    def texts_ahead(self, at: datetime) -> Iterator[Text]:
        """The texts that are known to come."""
        for one in self.matter.agreement.instruments:
            if one.published <= self.matter.question.known and one.effective > at:
                yield self.text_at(one.effective)

    def texts_behind(self, at: datetime) -> Iterator[Text]:
        """The texts that were in force before."""
        for one in self.matter.agreement.instruments:
            if one.published <= self.matter.question.known and one.effective <= at:
                yield self.text_at(one.effective)

    def _clause_is(self, moment: Moment, condition: ClauseIs) -> bool:
        self.live_until(moment.at)
        if self.lives is None:
            return False
        group = self.lives.instances.get(condition.number, [])
        if condition.state == "suspended" and not condition.same and not condition.of:
            return self.lives.suspended_at(condition.number, moment.at)
        meant = [one for one in group if self._is_meant(moment, condition, one)]
        if condition.state == "settled" and not any(one.state_at(moment.at) for one in group):
            return True
        if condition.state == "settled":
            return not any(self.lives.is_so(one, "open", moment.at) for one in meant)
        return any(self.lives.is_so(one, condition.state, moment.at) for one in meant)

    def _is_meant(self, moment: Moment, condition: ClauseIs, one: Instance) -> bool:
        """Whether an instance is one `for the same` case, or `of` the same period."""
        if condition.of is not None:
            mine = moment.living.period if moment.living else None
            if mine is not None and one.period is not None and mine != one.period:
                return False
            if mine is None and one.period is not None and not one.period[1].start <= moment.at < one.period[1].end:
                return False
        return all(self._matches(moment, match_, one.trigger) for match_ in condition.same if one.trigger)

    def _any_open(self, moment: Moment, except_for: tuple[str, ...]) -> bool:
        self.live_until(moment.at)
        if self.lives is None:
            return False
        return any(
            one.norm.duty is not None and (one.state == "pending" or self.lives.is_so(one, "open", moment.at))
            for number, group in self.lives.instances.items()
            if number not in except_for
            for one in group
            if one.settled_at is None
        )

    def _all(self, moment: Moment, operands: Sequence[Condition], *, wanted: bool) -> bool:
        pending: Open | None = None
        for operand in operands:
            try:
                if self.holds(moment, operand) is not wanted:
                    return False
            except Open as needed:
                pending = pending or needed
        if pending:
            raise pending
        return True

    def _compare(self, moment: Moment, left: Subject, operator: Comparison, right: Operand) -> bool:
        if isinstance(right, Unknown):
            said = condition_words(Compare(left, operator, f"the value that {right.key} withholds"))
            said = said.replace('"', "")
            return self.withheld(said, (said, f"not ({said})"))
        one, other = self.value(moment, left), self.operand(moment, right)
        if operator == "=":
            return one == other
        return ordered(one, operator, other)

    def operand(self, moment: Moment, operand: Operand) -> Value:
        match operand:
            case Field() | Fact() | DatedWord() | OfTrigger():
                return self.value(moment, operand)
            case Unknown():
                raise AssertionError(operand)
            case _:
                return operand

    def reading(self, moment: Moment, name: str) -> Reading:
        """The reading of a word that this world picks, the same everywhere."""
        _, definition = moment.text.words[name]
        readings = definition.readings
        if len(readings) == 1:
            return readings[0]
        adopted = self._adopted(moment, name)
        if adopted is not None:
            return next(r for r in readings if r.name == adopted)
        cell = self.pick(Axis("word", name, tuple(Cell(r.name) for r in readings)))
        return next(r for r in readings if r.name == cell.value)

    def _adopted(self, moment: Moment, name: str) -> str | None:
        """The reading that a power has adopted by a moment. Whether it could is judged under the reading that was open."""
        if self.lives is None or name in self._adopting:
            return None
        self._adopting.add(name)
        try:
            acts = self.happenings(moment.bound, "event", "adopt")
            adopted = [act for act in acts if act.values.get("word") == name and self.effective(act)]
        finally:
            self._adopting.discard(name)
        return str(adopted[-1].values["reading"]) if adopted else None

    # --- values ------------------------------------------------------------------------------------------------------

    def pick(self, axis: Axis) -> Cell:
        cell = self.world.get(axis)
        if cell is None:
            raise Open(axis)
        return cell

    def value(self, moment: Moment, subject: Subject) -> Value:
        match subject:
            case Field(path, kind):
                return self._field(moment, subject, path) if moment.case is not None else _no_case(kind, path)
            case Fact(name):
                return self._fact(moment, subject, name)
            case OfTrigger():
                return self._of_trigger(moment, subject)
            case DatedWord(name):
                body = self.reading(moment, name).body
                assert isinstance(body, date), name
                return body

    def _of_trigger(self, moment: Moment, subject: OfTrigger) -> Value:
        trigger = moment.living.trigger if moment.living else None
        if trigger is not None and subject.path in trigger.values:
            return trigger.values[subject.path]
        label = trigger.label if trigger else subject.event
        return self.pick(self._axis("field", f"{label} {subject.path}", subject)).value

    def _field(self, moment: Moment, subject: Field, path: str) -> Value:
        given = (moment.case or {}).get(path)
        if given is not None:
            return given
        name = f"{moment.label} {path}" if moment.label else path
        return self.pick(self._axis("field", name, subject)).value

    def name_said(self, moment: Moment, path: str, among: Sequence[str]) -> Value:
        """A name that an act or question gives, or else one of those that matter."""
        return self._said(moment, path, cells(Name(), among), Name())

    def sum_said(self, moment: Moment, path: str, most: Quantity) -> Value:
        """A sum that an act or question gives; or else one that is none, one up to the most that can be, or one over it."""
        cut_at = Money(most.unit, Decimal(0)), Money(most.unit, decimal(most.amount))
        tests: list[Test] = [("<=", (value,)) for value in cut_at]
        return self._said(moment, path, merged(cells(MoneyType(), cut_at), tests), MoneyType())

    def _said(self, moment: Moment, path: str, parts: tuple[Cell, ...], kind: Type) -> Value:
        given = (moment.case or {}).get(path)
        name = f"{moment.label} {path}" if moment.label else path
        return given if given is not None else self.pick(Axis("field", name, parts, kind)).value

    def _fact(self, moment: Moment, subject: Fact, name: str) -> Value:
        given = self.matter.question.facts.get(name)
        if given is not None:
            return given
        declared = self.matter.agreement.facts[name]
        recorded = [(h.order, h.values["value"]) for h in self.happenings(moment.bound, "fact", name)]
        if declared.changed_by is not None:
            event, path = declared.changed_by
            changes = (
                h for h in self.happenings(moment.bound, "event", event) if path in h.values and self.effective(h)
            )
            recorded += [(h.order, h.values[path]) for h in changes]
        if recorded:
            return max(recorded, key=lambda one: one[0])[1]
        starts = declared.starts
        return starts if starts is not None else self.pick(self._axis("fact", name, subject)).value

    def _axis(self, kind: Literal["field", "fact"], name: str, subject: Field | Fact | OfTrigger) -> Axis:
        cuts = self.matter.cuts
        group = cuts.group(key_of(subject))
        cut_at: set[Value] = set()
        for key in group:
            cut_at |= cuts.values.get(key, set()) | self._seen(key)
        compared = any(key in cuts.linked for key in group)  # with another field: then equal and unequal both occur
        if compared:
            cut_at |= {v for v in self.matter.question.given.values() if _like(v, subject)}
            cut_at |= {v for v in self.matter.question.facts.values() if _like(v, subject)}
            cut_at |= {v for v in self._known_of(group) if _like(v, subject)}
        fine = cells(subject.type, cut_at, self._fields_among(group) if compared else 1)
        if not compared:
            seen: set[Test] = {("in", (value,)) for value in self._seen(key_of(subject))}
            fine = merged(fine, sorted(cuts.tests.get(key_of(subject), set()) | seen, key=str))
        return Axis(kind, name, fine, subject.type)

    def _known_of(self, group: set[Key]) -> Iterator[Value]:
        """What facts start with and the record says of these fields and facts."""
        facts = [one for name, one in self.matter.agreement.facts.items() if ("fact", name) in group]
        yield from (fact.starts for fact in facts if fact.starts is not None)
        named = group | {(fact.changed_by[0], fact.changed_by[1]) for fact in facts if fact.changed_by}
        for one in (one for slot in self.matter.record for _, one in slot.options if one):
            for path, value in one.values.items():
                if (("fact", one.what) if one.kind == "fact" else (one.what, path)) in named:
                    yield value

    def _fields_among(self, group: set[Key]) -> int:
        """How many values may have to differ: the fields of an action that are compared with each other, and the facts."""
        agreement = self.matter.agreement
        happenings = (*agreement.actions.values(), *agreement.events.values())
        fields = (sum(key_of(Field(p, f.type, f.owner)) in group for p, f in one.fields.items()) for one in happenings)
        return max(2, max(fields, default=0) + sum(("fact", name) in group for name in agreement.facts))

    def axis_of(self, name: str) -> Axis:
        """The axis that a given field or fact would be if it had been left out."""
        declared = self.matter.agreement.actions[self.matter.question.action].fields.get(name)
        if declared is None:
            return self._axis("fact", name, Fact(name, self.matter.agreement.facts[name].type))
        return self._axis("field", name, Field(name, declared.type, declared.owner))

    def _seen(self, key: Key) -> set[Value]:
        """Values on record of the event fields that this field is matched with."""
        wanted = self.matter.cuts.matched.get(key, set())
        happenings = (h for slot in self.matter.record for _, h in slot.options if h)
        return {h.values[f] for h in happenings for event, f in wanted if h.what == event and f in h.values}

    def withheld(self, name: str, said: tuple[str, str]) -> bool:
        """Something the text withholds: one cell in which it is so, one in which it is not."""
        axis = Axis("withheld", name, (Cell(said[0]), Cell(said[1])))
        return self.pick(axis) is axis.cells[0] or self.pick(axis).value == said[0]

    # --- what happened -----------------------------------------------------------------------------------------------

    def happenings(self, bound: tuple[datetime, float], kind: str, what: str) -> Iterator[Happening]:
        """What happened up to a bound, in order; of a contested entry, what this world says of it."""
        record = _sorted(self.matter)
        certain = record.certain.get((kind, what), [])
        found = certain[: bisect_right(certain, bound, key=lambda one: one.order)]
        others = [one for one in self.lives.silences if (one.kind, one.what) == (kind, what)] if self.lives else []
        for slot in record.contested.get((kind, what), ()):
            if any(one and one.order <= bound for _, one in slot.options):
                one = self._contested(slot.label, slot.options)
                others += [one] if one and (one.kind, one.what) == (kind, what) else []
        others = [one for one in others if one.order <= bound]
        return iter(sorted((*found, *others), key=lambda one: one.order) if others else found)

    def versions(self, what: str) -> Iterator[tuple[tuple[datetime, Happening | None], ...]]:
        """The corrected entries of an event: what each said, from when on."""
        return (slot.versions for slot in _sorted(self.matter).corrected.get(what, ()))

    def _contested(self, label: str, options: tuple[tuple[str, Happening | None], ...]) -> Happening | None:
        cell = self.pick(Axis("contest", label, tuple(Cell(said) for said, _ in options)))
        return next(h for said, h in options if said == cell.value)

    def effective(self, happening: Happening) -> bool:
        """Whether an act took effect: somebody's `can` covered it in the state just before it (language: Void)."""
        if self.lives is not None and happening in self.lives.silences:
            return True  # the text itself says what silence means
        if not self._needs_power(happening):
            return True
        if self.lives is not None and not self.lives.walking:
            self.lives.advance(happening.order[0])  # judged on the way, in the state just before it
        key = happening.order, happening.by
        if key not in self._effective:
            self._effective[key] = self._judge_act(happening)
        return self._effective[key]

    def _needs_power(self, act: Happening) -> bool:
        """Whether an act could be void at all: most take effect whoever does them."""
        action = self.matter.agreement.actions.get(act.what)
        if action is None or act.by is None:
            return False
        return action.silence == "void" or self._has_norm(act, "cannot")

    def _judge_act(self, act: Happening) -> bool:
        modals = {p.norm.modal for p in self._just_before(act, act.by or "").prevailing}
        return "cannot" not in modals and (self.matter.agreement.actions[act.what].silence != "void" or "can" in modals)

    def carried_by(self, act: Happening) -> list[Placed]:
        """The powers that carry a performed act, in the order of the text."""
        if act.by is None or act.what not in self.matter.agreement.actions:
            return []
        if not self._has_norm(act, "can"):
            return []
        return [p for p in self._just_before(act, act.by).prevailing if p.norm.modal == "can"]

    def _has_norm(self, act: Happening, modal: str) -> bool:
        """Whether any norm of this kind speaks of an act at all; most acts are neither forbidden nor powers."""
        return any(p.norm.modal == modal for p in self.text_at(act.extent.start).by_action.get(act.what, ()))

    def walked(self, bound: tuple[datetime, float]) -> tuple[datetime, float]:
        """A bound, or how far the record has been walked by now: on the way, what is still to come is not there yet."""
        return min(bound, self.lives.passed) if self.lives is not None and self.lives.walking else bound

    def acts(self, bound: tuple[datetime, float], what: str) -> Iterator[Happening]:
        """The acts that took effect up to a bound, as far as was walked."""
        return (one for one in self.happenings(self.walked(bound), "event", what) if self.effective(one))

    def void_by(self, act: Happening) -> tuple[str, str] | None:
        """The clause that makes a void act void, and why: the disability, or the power that does not reach it."""
        standing = self._just_before(act, act.by or "")
        disabled = next((p for p in standing.prevailing if p.norm.modal == "cannot"), None)
        if disabled is not None:
            return disabled.clause.number, "it takes the power away"
        powers = [p for p in standing.text.norms if p.norm.modal == "can" and p.norm.action == act.what]
        mine = [p for p in powers if act.by in p.norm.actors]
        covering = [
            p for p in mine or powers if p.norm.power is None or self.lives is None or self.lives.covers(p, act)
        ]
        if not covering:
            return None
        first = covering[0]
        if act.by not in first.norm.actors:
            return first.clause.number, f"the power is {' and '.join(first.norm.actors)}'s"
        reason = standing.not_true.get(first.key)
        beaten = standing.beaten.get(first.key)
        return (
            first.clause.number,
            reason.because if reason else f"it is beaten by {beaten[0]}" if beaten else "it rests",
        )

    def waits_for_others(self, act: Happening) -> bool:
        """Whether an act is one part of a joint one, and the other parts are still to come."""
        found = self._just_before(act, act.by or "").not_true.values()
        return not self.effective(act) and any(reason.waits for reason in found)

    def _just_before(self, act: Happening, party: str) -> Standing:
        """How the norms on an act stood in the state just before it."""
        return self.standing(self.moment_before(act), party, act.what)

    def moment_before(self, act: Happening) -> Moment:
        """The state just before an act, with the act as the case."""
        before = (act.order[0], act.order[1] - 0.5)
        return Moment(self.text_at(act.extent.start), act.extent.start, before, act.values, act.label)

    def _occurrences(self, moment: Moment, condition: Happened) -> Iterator[Happening]:
        pending: Open | None = None
        for happening in self.happenings(moment.bound, "event", condition.event):
            try:
                if self._occurs(moment, condition, happening):
                    yield happening
            except Open as needed:
                pending = pending or needed
        if pending:
            raise pending

    def _occurs(self, moment: Moment, condition: Happened, happening: Happening) -> bool:
        if condition.by is not None and happening.by != condition.by:
            return False
        if not all(self._matches(moment, match_, happening) for match_ in condition.same):
            return False
        if condition.since is not None and not self._since(moment, condition.since, happening):
            return False
        return self.effective(happening) and self._qualifies(moment, condition, happening)

    def _since(self, moment: Moment, event: str, happening: Happening) -> bool:
        """Whether it happened after the last of another event; at all, if that never happened."""
        others = list(self._occurrences(moment, Happened(event, None, (), None)))
        return not others or happening.order > others[-1].order

    def _matches(self, moment: Moment, match_: Match, happening: Happening) -> bool:
        asked = self.value(moment, match_.asked)
        theirs = happening.values.get(match_.event_field)
        if theirs is None:
            axis = Axis("withheld", f"{happening.label} {match_.event_field}", (Cell("yes"), Cell("no")))
            said = f"{match_.event_field} of {happening.label} is {words(asked)}"
            axis = replace(axis, name=said, cells=(Cell(said), Cell(f"not ({said})")))
            return self.pick(axis).value == said
        return asked == theirs

    def _qualifies(self, moment: Moment, condition: Happened, happening: Happening) -> bool:
        match condition.qualifier:
            case None:
                return True
            case LongAgo(duration):
                due = shift(self.matter.agreement, happening.extent, duration, 1)
                return due.start <= moment.at
            case BeforeThe(duration, time):
                end = self._life_time(moment, time)
                if end is None:
                    return False
                return happening.extent.start < shift(self.matter.agreement, end, duration, -1).end
            case NotAfter(limit):
                return happening.extent.start < limit.end
            case Earlier(event, same):
                other = Happened(event, None, same, None)
                first = next(self._occurrences(moment, other), None)
                return first is None or happening.order < first.order

    def _life_time(self, moment: Moment, time: Time) -> Extent | None:
        """A time that may be an edge of a period or of the agreement, or a duty's deadline."""
        self.live_until(moment.at)
        if self.lives is None:
            return next(self.extents(moment, time, moment.at), None)
        return self.lives.time_of(moment.living, moment.text, time)

    # --- panels ------------------------------------------------------------------------------------------------------

    def outcomes(self, moment: Moment, panel: str, action: str) -> Iterator[tuple[OutcomeName, Extent]]:
        """What a panel has found by a moment, one outcome for each declaration it has finished with, and since when."""
        for _, body, found in self._determinations(moment, panel, action):
            outcome = self._outcome_of(body, found, moment.at)
            if outcome and outcome[1].start <= moment.at:
                yield outcome

    def decides_something(self, moment: Moment, decision: Happening) -> bool:
        """Whether a panel's decision on record took a declaration; if not it is void."""
        determinations = self._determinations(moment, decision.what, decision.of or "")
        return any(decision in found.decisions for _, _, found in determinations)

    def _determinations(
        self, moment: Moment, panel: str, action: str
    ) -> Iterator[tuple[Happening, Panel, "_Determination"]]:
        """Each declaration with the decisions that took it: the first in time, and a later setting aside."""
        endless = (datetime.max.replace(tzinfo=moment.at.tzinfo), inf)
        decisions = [h for h in self.happenings(endless, "outcome", panel) if h.of == action]
        for declaration in self._occurrences(moment, Happened(action, None, (), None)):
            body = self._panel_at(declaration.extent.start, panel)
            if body is None:
                continue
            limit = body.decides_within
            deadline = shift(self.matter.agreement, declaration.extent, limit, 1).end if limit else None
            taken: list[Happening] = []
            for decision in list(decisions):
                in_time = deadline is None or decision.extent.start < deadline
                fits = (in_time and not taken) or (bool(taken) and decision.outcome == "set aside")
                if decision.order > declaration.order and fits and self._panel_at(decision.extent.start, panel):
                    decisions.remove(decision)
                    taken.append(decision)
            yield declaration, body, _Determination(declaration, tuple(taken), deadline)

    def _panel_at(self, at: datetime, name: str) -> Panel | None:
        text = self.text_at(at)
        if name not in text.panels:
            return None
        clause, panel = text.panels[name]
        moment = Moment(text, at, (at, inf), None)
        return panel if all(self.holds(moment, guard.condition) for guard in clause.kept) else None

    def _outcome_of(self, panel: Panel, found: "_Determination", at: datetime) -> tuple[OutcomeName, Extent] | None:
        """What a declaration has come to by a moment: a setting aside undoes nothing before it has effect."""
        for last in reversed(found.decisions):
            effect = self._effect(found.declaration, panel, last)
            if last.outcome is not None and effect.start <= at:
                return last.outcome, effect
        if found.deadline is not None and panel.silence_means and not found.decisions:
            return panel.silence_means, instant(found.deadline)
        return None

    def _effect(self, declaration: Happening, panel: Panel, decision: Happening) -> Extent:
        return declaration.extent if panel.back_to_declaration else decision.extent

    # --- windows -----------------------------------------------------------------------------------------------------

    def inside(self, moment: Moment, window: Window, began: datetime, place: str) -> bool:
        """Whether a moment lies in a window. Ends are half-open; every window phrase is one cut in time, `within` two."""
        match window.kind:
            case "from":
                return self.reached(moment, window.time, "start", began)
            case "after":
                return self.reached(moment, window.time, "end", began)
            case "until" | "before":
                return not self.reached(moment, window.time, "start", began)
            case "through" | "by":
                return not self.reached(moment, window.time, "end", began)
            case "through at least":
                if not self.reached(moment, window.time, "end", began):
                    return True
                after = time_words(window.time)
                said = f"{place} runs on after {after}", f"{place} has ended after {after}"
                return self.withheld(f"whether {said[0]}", said)
            case "within":
                return self._within(moment, window.time, began)

    def reached(self, moment: Moment, time: Time, edge: Literal["start", "end"], began: datetime) -> bool:
        """Whether the edge of a time lies at or before a moment. What has not happened is at infinity."""
        match time:
            case Pick("earlier", times):
                return any(self.reached(moment, one, edge, began) for one in times)
            case Pick(_, times):
                return all(self.reached(moment, one, edge, began) for one in times)
            case _:
                pass
        unknown = unknown_in(time)
        if unknown:
            what = f"the date that {unknown.key} withholds"
            what = what if isinstance(time, Unknown) else f"what {unknown.key} counts from a date it withholds"
            return self.withheld(f"whether {what} has come", (f"{what} has come", f"{what} has not come"))
        extents = list(self.extents(moment, time, began))
        if isinstance(time, When):
            extents = [one for one in extents if one.start >= began]  # what happened before the norm began is not meant
        return bool(extents) and getattr(extents[0], edge) <= moment.at

    def extents(self, moment: Moment, time: Time, began: datetime) -> Iterator[Extent]:
        """The moments that a time names, the first one first; several only for an event that happened several times."""
        zone = self.matter.agreement.zone
        match time:
            case Fixed(extent):
                yield extent
            case When(event):
                occurrences = self._occurrences(moment, Happened(event, None, (), None))
                yield from (happening.extent for happening in occurrences)
            case OnDate(word):
                day = self.value(moment, word)
                assert isinstance(day, date), word.name
                yield whole_day(day, zone)
            case FirstTrue(condition):
                first = self.first_true(moment, condition, began)
                if first:
                    yield first
            case Shifted(duration, sign, base):
                yield from (
                    shift(self.matter.agreement, one, duration, sign) for one in self.extents(moment, base, began)
                )
            case DeadlineOf() | Edge():
                found = self._life_time(moment, time)
                if found is not None:
                    yield found
            case Pick(which, times):
                yield from self._picked(moment, which, times, began)
            case Unknown():
                return

    def _picked(self, moment: Moment, which: str, times: tuple[Time, ...], began: datetime) -> Iterator[Extent]:
        """The earlier or later of several moments; one that has not come is at infinity."""
        firsts = [next(self.extents(moment, one, began), None) for one in times]
        come = [one for one in firsts if one is not None]
        if which == "earlier" and come:
            yield min(come, key=lambda one: one.start)
        if which == "later" and len(come) == len(firsts):
            yield max(come, key=lambda one: one.start)

    def _within(self, moment: Moment, time: Time, began: datetime) -> bool:
        """`within 30 days after E`: from E to the end of the thirtieth day, for any time E happened."""
        if not isinstance(time, Shifted) or unknown_in(time):
            return not self.reached(moment, time, "end", began)
        for base in self.extents(moment, time.base, began):
            other = shift(self.matter.agreement, base, time.duration, time.sign)
            start, end = (base.start, other.end) if time.sign > 0 else (other.start, base.start)
            if start <= moment.at < end:
                return True
        return False

    def first_true(self, moment: Moment, condition: Condition, began: datetime) -> Extent | None:
        """The first moment from `began` on at which a condition held, on the record as known (it latches there)."""
        named = moments.of_condition(self.matter.agreement, self.matter.record, moment.text, condition)
        lived = self.lives.moments() if self.lives else ()
        found = {instant(began), *(e for e in (*named, *lived) if e.start > began)}
        # What happened on a day is that whole day, also where a life changed at its first instant.
        for extent in sorted(sorted(found, key=lambda e: e.end, reverse=True), key=lambda e: e.start):
            if extent.start > moment.at:
                return None
            then = Moment(moment.text, extent.start, min((extent.start, inf), moment.bound), None)
            if self.holds(then, condition):
                return extent
        return None

    # --- why not -----------------------------------------------------------------------------------------------------

    def reason(self, moment: Moment, condition: Condition) -> str:
        """Why a condition is false: its smallest false part, in the agreement's words."""
        match condition:
            case All(operands):
                return self.reason(moment, next(c for c in operands if self._is_false(moment, c)))
            case Any(operands):
                return " and ".join(self.reason(moment, operand) for operand in operands)
            case Not(operand):
                return self._reason_true(moment, operand)
            case Compare(left, _, right) if not isinstance(right, Unknown):
                return self._value_words(moment, left)
            case Member(left):
                return self._value_words(moment, left)
            case Word(name, of):
                inner = self.reason(moment, self._opened(moment, condition))
                return f"{of} is not {name}: {inner}" if of else f"not {name}: {inner}"
            case _:
                return condition_words(Not(condition))

    def _reason_true(self, moment: Moment, condition: Condition) -> str:
        match condition:
            case All(operands):
                return " and ".join(self._reason_true(moment, operand) for operand in operands)
            case Any(operands):
                return self._reason_true(moment, next(c for c in operands if self._is_true(moment, c)))
            case Not(operand):
                return self.reason(moment, operand)
            case Compare(left, _, right) if not isinstance(right, Unknown):
                return self._value_words(moment, left)
            case Member(left):
                return self._value_words(moment, left)
            case _:
                return condition_words(condition)

    def _is_false(self, moment: Moment, condition: Condition) -> bool:
        try:
            return not self.holds(moment, condition)
        except Open:
            return False

    def _is_true(self, moment: Moment, condition: Condition) -> bool:
        try:
            return self.holds(moment, condition)
        except Open:
            return False

    def _opened(self, moment: Moment, word: Word) -> Condition:
        body = self.reading(moment, word.name).body
        assert not isinstance(body, date), word.name
        return said_of(body, word.of) if word.of else body

    def _value_words(self, moment: Moment, subject: Subject) -> str:
        value = self.value(moment, subject)
        said = words(value)
        return f"{_subject_name(subject)} is {said}"

    def window_reason(self, moment: Moment, window: Window, began: datetime) -> str:
        """Why a moment is outside a window."""
        said = window_words(window)
        match window.kind:
            case "from" | "after":
                return f"it starts only {said}"
            case "within":
                return f"it is open only {said}"
            case _:
                when = self._when_words(moment, window.time, began)
                return f"it ran {said}" + (f", which came on {when}" if when else "")

    def _when_words(self, moment: Moment, time: Time, began: datetime) -> str | None:
        match time:
            case FirstTrue() | When():
                first = next(self.extents(moment, time, began), None)
                return extent_words(_local(first, self.matter.agreement)) if first else None
            case _:
                return None


def _local(extent: Extent, agreement: Agreement) -> Extent:
    if extent.day:
        return extent
    local = extent.start.astimezone(agreement.zone)
    if whole_day(local.date(), agreement.zone).start == extent.start:
        return whole_day(local.date(), agreement.zone)
    return replace(extent, start=local)


@dataclass(frozen=True, slots=True)
class _Determination:
    """One declaration before a panel: the decisions that took it, in order, and when its silence begins to speak."""

    declaration: Happening
    decisions: tuple[Happening, ...]
    deadline: datetime | None


def _same_case(happening: Happening, moment: Moment) -> bool:
    case = moment.case or {}
    return all(case.get(name, value) == value for name, value in happening.values.items())


def _subject_name(subject: Subject) -> str:
    match subject:
        case Field(path):
            return path
        case OfTrigger(event, path):
            return f"{event}.{path}"
        case _:
            return subject.name


def _like(value: Value, subject: Field | Fact | OfTrigger) -> bool:
    return not isinstance(value, bool | frozenset) and type(value) in {type(c.value) for c in cells(subject.type, ())}


def _no_case(kind: object, path: str) -> Value:
    message = f"a condition on the record alone asked for {path} ({kind}); the checker should have refused it"
    raise AssertionError(message)
