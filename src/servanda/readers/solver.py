# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false, reportAttributeAccessIssue=false
"""The reader of every possible world at once: what the reference reader says of one, said of all as formulas for Z3.

Unknown are the fields of the question, facts, readings, the day asked about, and what happened: of each event a few
places, each on some day, by somebody, in some order. Powers are obeyed: an act counts only where somebody's `can` covered
it in the state just before it. Days are whole, counted by the agreement's clock: an event is on a day, and a question
stands at the last instant of one. A field is one of its cells, as everywhere.

What this reader does not follow (lives of duties, sums, the end of the agreement by a power) is left free, each under its
name: what holds whatever it is, is proved; and what is found with the help of it must stand before the reference reader.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from types import MappingProxyType
from typing import Final, Literal

import z3

from servanda.model.agreement import Action, Agreement, Panel, Power, Window
from servanda.model.amendments import Placed, Text, consolidate, in_force, opened
from servanda.model.calendars import calendar
from servanda.model.cells import Cell, Cuts, Key, cells, key_of
from servanda.model.terms import (
    All,
    Any,
    BeforeThe,
    Compare,
    Condition,
    Constant,
    DatedWord,
    Earlier,
    Fact,
    Field,
    FirstTrue,
    Fixed,
    Happened,
    LongAgo,
    Match,
    Member,
    Not,
    NotAfter,
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
    said_of,
    times_within,
    unknown_in,
)
from servanda.model.times import ROLL, Duration, Extent, shifted, whole_day
from servanda.model.types import Type
from servanda.model.values import Value, ordered
from servanda.model.verdict import beats, is_exemption, opposite, speaks_of
from servanda.model.wording import condition_words, time_words

Bool = z3.BoolRef
Int = z3.ArithRef
Edge = Literal["start", "end"]
Verdict = Literal["permitted", "prohibited", "conflict", "gap"]

_YEARS_AHEAD: Final = 30  # beyond the last date that the text names
_NOBODY: Final = -1
DECISIONS: Final[tuple[OutcomeName, ...]] = ("upheld", "rejected", "failed to decide", "set aside")
_TRUE, _FALSE = z3.BoolVal(True), z3.BoolVal(False)
# A power that needs nothing but what every norm has.
_PLAIN: Final = Power("", (), None, None, None, None, None, None, None, None, None, (), None)


# Why something is not decided.
OUT_OF_TIME: Final = "the time limit came first"
OPEN: Final = "it turns on what is not followed"


class NotFollowed(Exception):
    """Something on which even the text in force turns, and which this reader does not follow."""


# --- what is unknown -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, slots=True)
class Choice:
    """One value of several: `number` is its place among the cells."""

    name: str
    number: Int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Place:
    """A place in history: an event that may have happened, on a day, in an order, by somebody, with its fields."""

    name: str
    what: str
    present: Bool
    day: Int
    order: Int
    by: Int
    values: Mapping[str, Choice]

    def before(self, other: "Place") -> Bool:
        return _later(other.day, other.order, self.day, self.order)


@dataclass(frozen=True, eq=False, slots=True)
class Decided:
    """What a panel found of the declaration at a place: its first decision, and a later setting aside."""

    taken: Bool
    day: Int
    order: Int
    outcome: Int
    set_aside: Bool
    aside_day: Int
    aside_order: Int


@dataclass(frozen=True, eq=False, slots=True)
class At:
    """A moment at which something is read: the last instant of a day, or its first, with what happened until then.

    until   of an act: of its own day only what came before it
    """

    name: str
    text: Text
    day: Int
    last: bool
    until: "Place | None"
    case: Mapping[str, Choice] | None


@dataclass(frozen=True, eq=False, slots=True)
class Came:
    """A time that comes if `when`, on a day: the whole of it, its first instant, one within it, or as long as a day from
    an instant within it on.
    """

    when: Bool
    day: Int
    kind: Literal["whole", "first", "within", "from within"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which one text is in force: from `first` until `until`."""

    number: int
    text: Text
    first: int
    until: int


@dataclass(eq=False)
class Worlds:
    """The worlds of one agreement, as known at an instant. A class because formulas are made once each, as needed.

    times   how often each event may happen
    name    tells two agreements apart that share a history
    chosen  readings of words, where not all are looked at
    """

    agreement: Agreement
    known: datetime
    cuts: Cuts
    times: int = 2
    name: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    always: list[Bool] = field(default_factory=list)
    not_followed: dict[str, Bool] = field(default_factory=dict)
    places: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    facts: dict[str, Choice] = field(default_factory=dict)
    fact_places: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    words: dict[tuple[str, tuple[str, ...]], Choice] = field(default_factory=dict)
    withheld: dict[str, Bool] = field(default_factory=dict)
    decided: dict[tuple[str, str], Decided] = field(default_factory=dict)

    def __post_init__(self) -> None:
        dates = _dates_named(self.agreement)
        self.first_day = min(dates) - 400
        self.last_day = date(date.fromordinal(max(dates)).year + _YEARS_AHEAD, 12, 31).toordinal()
        self.stretches = _stretches(self.agreement, self.known, self.last_day)
        self._effective: dict[str, Bool] = {}
        self._held: dict[tuple[str, Condition], Bool] = {}
        self._true: dict[tuple[str, tuple[str, int], str], Bool] = {}
        self._acts: dict[tuple[str, int], At] = {}
        self._came: dict[tuple[str, Time, str], list[Came]] = {}
        self._orders: list[Int] = []
        self._count = 0
        self._near = _near(self.agreement, self.cuts)
        self._ends = _what_ends(self.agreement)
        self._adopts = any(n.power and n.power.verb == "adopt" for c in self.agreement.clauses() for n in c.norms)

    # --- the question ------------------------------------------------------------------------------------------------

    def asked(self, day: Int, stretch: Stretch, action: str | None, name: str) -> At:
        """A day's last instant under a text: about an action with all its fields left open, or about the record alone."""
        case = self.case(action) if action is not None else None
        name = f"{self.name}{name} {action} under {stretch.number}"
        return At(name, stretch.text, day, True, None, case)

    def case(self, action: str) -> Mapping[str, Choice]:
        """The fields of an action, all left open."""
        fields = self.agreement.actions[action].fields
        return {
            path: self._choice(f"{action} {path}", one.type, key_of(Field(path, one.type, one.owner)))
            for path, one in fields.items()
        }

    def within(self, day: Int, stretch: Stretch) -> Bool:
        """Whether a text is in force on a day."""
        return z3.And(day >= stretch.first, day < stretch.until)

    def verdicts(self, at: At, party: str, action: str) -> "Standing":
        """What the norms on an action say together of a party."""
        norms = [p for p in at.text.by_action.get(action, ()) if speaks_of(p, party, at.text)]
        return _judged(self.agreement.actions[action], party, at.text, norms, self._prevailing(at, norms, party))

    def without(self, at: At, party: str, action: str, standing: "Standing", gone: Placed) -> "Standing":
        """What they would say together if one of them were not there; only those below it stand otherwise then."""
        norms = [p for p in standing.norms if p.key != gone.key]
        above = at.text.above
        kept = {p.key: standing.prevails[p.key] for p in norms if gone.key not in above[p.key]}
        prevailing = self._prevailing(at, norms, party, kept)
        return _judged(self.agreement.actions[action], party, at.text, norms, prevailing)

    def solver(self) -> z3.Solver:
        """A solver that knows what always holds so far; give it what is looked for last."""
        solver = z3.SimpleSolver()
        solver.set(
            "auto_config", False
        )  # left to choose, Z3 takes a theory for differences alone, and gives up at times
        solver.add(*self.always)
        return solver

    # --- which norms prevail -----------------------------------------------------------------------------------------

    def _prevailing(
        self, at: At, norms: Sequence[Placed], party: str, known: Mapping[tuple[str, int], Bool] = MappingProxyType({})
    ) -> dict[tuple[str, int], Bool]:
        """When each norm prevails, from the top down; `known` are those that are found already."""
        prevailing: dict[tuple[str, int], Bool] = {}
        placed_by: dict[tuple[str, int], Placed] = {}
        for placed in sorted(norms, key=lambda p: len(at.text.above[p.key])):
            if placed.key in known:
                prevailing[placed.key] = known[placed.key]
            else:
                higher = (placed_by[key] for key in at.text.above[placed.key] if key in placed_by)
                beaters = [prevailing[one.key] for one in higher if beats(one, placed, at.text)]
                prevailing[placed.key] = z3.And(self.true(at, placed, party), z3.Not(z3.Or(beaters)))
            placed_by[placed.key] = placed
        return prevailing

    def true(self, at: At, placed: Placed, party: str) -> Bool:
        """Whether a norm is true at a moment for a party."""
        key = at.name, placed.key, party
        if key not in self._true:
            self._true[key] = z3.And(*self._phrases(at, placed, party))
        return self._true[key]

    def _phrases(self, at: At, placed: Placed, party: str) -> Iterator[Bool]:
        yield from self._in_force(at, placed)
        if placed.norm.modal == "must":
            yield self.free(f"whether something is owed under {placed.clause.number}", at)
            return
        yield self._parent_true(at, placed, party)
        for guard in (*placed.clause.kept, *placed.norm.guards):
            yield self.holds(at, guard.condition)
        for window in placed.norm.windows if not (placed.norm.power and placed.norm.each) else ():
            yield self.inside(at, window, self._began(at, placed, window), placed.clause.number)
        if placed.norm.together:
            yield self._others_did(at, placed, party)
        power = placed.norm.power
        if placed.norm.each is not None or (power is not None and power != _PLAIN):
            yield self.free(f"whether the power in {placed.clause.number} can be used", at)

    def _in_force(self, at: At, placed: Placed) -> Iterator[Bool]:
        """Whether the agreement, and the clause, had not ended by then."""
        if self._ends is not None:
            survives = any(s.cause is None and s.duration is None and s.through is None for s in placed.norm.survives)
            if not survives:
                yield z3.Not(self.free(self._ends, at))

    def _parent_true(self, at: At, placed: Placed, party: str) -> Bool:
        """An exception counts only where its parent is true."""
        parent = placed.clause.parent
        if parent is None:
            return _TRUE
        norms = at.text.by_clause.get(parent, ())
        mine = [p for p in norms if p.norm.action == placed.norm.action and speaks_of(p, party, at.text)]
        against = [p for p in mine if opposite(placed, p)] or mine
        return z3.Or(*(self.true(at, one, party) for one in against))

    def _others_did(self, at: At, placed: Placed, party: str) -> Bool:
        """Whether the others, with whom a party acts together, did their part in the same case."""
        if placed.norm.power is not None and placed.norm.power.parts_lapse is not None:
            return self.free(f"whether the other parts under {placed.clause.number} still stand", at)
        others = set(placed.norm.actors) - {party}
        done: list[Bool] = []
        for other in others:
            parts = [
                z3.And(self.seen(at, one), one.by == self._party(other), *self._same_case(at, one))
                for one in self.places_of(placed.norm.action)
            ]
            done.append(z3.Or(*parts))
        return z3.And(*done)

    def _same_case(self, at: At, place: Place) -> Iterator[Bool]:
        for path, theirs in place.values.items():
            if at.case is not None and path in at.case:
                yield _equal(at.case[path], theirs)

    # --- windows and times -------------------------------------------------------------------------------------------

    def _began(self, at: At, placed: Placed, window: Window) -> Int:
        """When a norm began, as a day."""
        began: Int = z3.IntVal(_local(placed.clause.began, self.agreement).toordinal())
        if window.kind in ("from", "after"):
            return began
        for opening in placed.norm.windows:
            if opening.kind in ("from", "after") and not isinstance(opening.time, Unknown):
                for came in self.first_of(self.came(at, opening.time, began)):
                    edge = came.day + (1 if opening.kind == "after" and came.kind == "whole" else 0)
                    began = z3.If(z3.And(came.when, edge > began), edge, began)
        return began

    def inside(self, at: At, window: Window, began: Int, place: str) -> Bool:
        """Whether a moment lies in a window."""
        match window.kind:
            case "from":
                return self.reached(at, window.time, "start", began)
            case "after":
                return self.reached(at, window.time, "end", began)
            case "until" | "before":
                return z3.Not(self.reached(at, window.time, "start", began))
            case "through" | "by":
                return z3.Not(self.reached(at, window.time, "end", began))
            case "through at least":
                over = f"whether {place} runs on after {time_words(window.time)}"
                return z3.Or(z3.Not(self.reached(at, window.time, "end", began)), self._withheld(over))
            case "within":
                return self._within(at, window.time, began)

    def reached(self, at: At, time: Time, edge: Edge, began: Int) -> Bool:
        """Whether the edge of a time lies at or before a moment."""
        match time:
            case Pick("earlier", times):
                return z3.Or(*(self.reached(at, one, edge, began) for one in times))
            case Pick(_, times):
                return z3.And(*(self.reached(at, one, edge, began) for one in times))
            case _:
                pass
        unknown = unknown_in(time)
        if unknown is not None:
            what = f"the date that {unknown.key} withholds"
            what = what if isinstance(time, Unknown) else f"what {unknown.key} counts from a date it withholds"
            return self._withheld(f"whether {what} has come")
        found = self.came(at, time, began)
        if isinstance(time, When):
            found = [Came(z3.And(one.when, one.day >= began), one.day, one.kind) for one in found]
        return z3.Or(*(z3.And(one.when, self.past(at, one, edge)) for one in found))

    def past(self, at: At, came: Came, edge: Edge) -> Bool:
        """Whether an edge lies at or before a moment. The first instant of a day lies before what ends with its tick."""
        later = edge == "end" and came.kind in ("whole", "from within")
        day = came.day + 1 if later else came.day
        inside = came.kind in ("within", "from within") or (edge == "end" and came.kind == "first")
        return day < at.day if inside and not at.last else day <= at.day

    def came(self, at: At, time: Time, began: Int) -> list[Came]:
        """The times that a time phrase names: several where an event may have happened several times."""
        key = at.name, time, began.sexpr()
        if key not in self._came:
            self._came[key] = self._comes(at, time, began)
        return self._came[key]

    def _comes(self, at: At, time: Time, began: Int) -> list[Came]:
        match time:
            case Fixed(extent):
                return [_fixed(extent, self.agreement)]
            case When(event):
                condition = Happened(event, None, (), None)
                return [Came(self.occurs(at, condition, one), one.day, "whole") for one in self.places_of(event)]
            case OnDate(word):
                return [Came(guard, z3.IntVal(day.toordinal()), "whole") for guard, day in self._dates(at, word)]
            case FirstTrue(condition):
                return [self._held_at(at, condition, one) for one in self._moments(at, condition, began)]
            case Shifted(duration, sign, base):
                return [self._shift(one, duration, sign) for one in self.came(at, base, began)]
            case Unknown():
                return []
            case _:
                said = f"when {time_words(time)} is"
                return [Came(self.free(said, at), self._loose(said), "within")]

    def first_of(self, found: list[Came]) -> list[Came]:
        """Of several times the first one that comes."""
        if len(found) == 1:
            return found
        return [
            Came(
                z3.And(one.when, *(z3.Not(z3.And(o.when, o.day < one.day)) for o in found if o is not one)),
                one.day,
                one.kind,
            )
            for one in found
        ]

    def _within(self, at: At, time: Time, began: Int) -> Bool:
        """`within 30 days after E`: from E to the end of the thirtieth day, for any time E happened."""
        if not isinstance(time, Shifted) or unknown_in(time) is not None:
            return z3.Not(self.reached(at, time, "end", began))
        bases = self.came(at, time.base, began)
        if not isinstance(time.base, When):
            bases = self.first_of(bases)
        open_: list[Bool] = []
        for base in bases:
            other = self._shift(base, time.duration, time.sign)
            first, second = (base, "start"), (other, "end")
            if time.sign < 0:
                first, second = (other, "start"), (base, "start")
            past, over = (self.past(at, one, edge) for one, edge in (first, second))  # type: ignore[arg-type]
            open_.append(z3.And(base.when, past, z3.Not(over)))
        return z3.Or(*open_)

    def _moments(self, at: At, condition: Condition, began: Int) -> list[Came]:
        """Every moment at which the truth of a condition on the record could change, and when the norm began."""
        found = [Came(_TRUE, began, "first")]
        behind = list(opened(at.text, condition))
        for place, later in (change for one in behind for change in self._changes(one)):
            day = place.day if later is None else self._shift(Came(place.present, place.day, "whole"), *later).day
            happened = self.seen(at, place) if later is None else place.present
            found.append(Came(z3.And(happened, day >= began), day, "whole"))
        for panel, action in dict.fromkeys((one.panel, one.action) for one in behind if isinstance(one, Outcome)):
            for place in self.places_of(action):
                decided = self._decided(panel, place)
                for came, day in ((decided.taken, decided.day), (decided.set_aside, decided.aside_day)):
                    found.append(Came(z3.And(place.present, came, day >= began), day, "whole"))
                for stretch, body in self._bodies(panel):
                    if body.decides_within is not None:
                        over = self._shift(Came(place.present, place.day, "whole"), body.decides_within, 1).day + 1
                        known = z3.And(place.present, self.within(place.day, stretch), over >= began)
                        found.append(Came(known, over, "first"))
        return found

    def _held_at(self, at: At, condition: Condition, when: Came) -> Came:
        """A moment on the way, and whether a condition on the record held then."""
        self._count += 1
        day = when.day
        then = At(f"{at.name} then {self._count}", at.text, day, False, at.until, None)
        return Came(z3.And(when.when, day <= at.day, self.holds(then, condition)), day, when.kind)

    def _changes(self, condition: Condition) -> Iterator[tuple[Place, tuple[Duration, Literal[1, -1]] | None]]:
        """The places in history at which a condition may change, some a length of time later; not what it is made of."""
        match condition:
            case Compare(left, _, right):
                for side in (left, right):
                    if isinstance(side, Fact):
                        yield from ((one, None) for one in self._places_of_fact(side.name))
            case Member(Fact(name)):
                yield from ((one, None) for one in self._places_of_fact(name))
            case Happened(event, _, _, qualifier, since):
                places = self.places_of(event)
                yield from ((one, None) for one in places)
                if isinstance(qualifier, LongAgo):
                    yield from ((one, (qualifier.duration, 1)) for one in places)
                others = [qualifier.event] if isinstance(qualifier, Earlier) else []
                for other in [*others, *([since] if since else [])]:
                    yield from ((one, None) for one in self.places_of(other))
            case Outcome(_, _, action):
                yield from ((one, None) for one in self.places_of(action))
            case _:
                return

    def _shift(self, base: Came, duration: Duration, sign: Literal[1, -1]) -> Came:
        """A time that is a length away from another."""
        if z3.is_int_value(base.day) and base.kind == "whole":
            zone = self.agreement.zone
            day = whole_day(date.fromordinal(base.day.as_long()), zone)
            moved = shifted(day, duration, sign, zone, calendar(self.agreement.business_days))
            return Came(base.when, *_day_of(moved, self.agreement))
        if duration.unit == "days":
            return Came(base.when, base.day + sign * duration.count, base.kind)
        if duration.unit in ("months", "years") and duration != ROLL:
            months = sign * duration.count * (12 if duration.unit == "years" else 1)
            return Came(base.when, self._months_later(base.day, months), base.kind)
        if duration.unit == "hours" and base.kind == "whole" and not _changes_clocks(self.agreement):
            days, left = divmod(sign * duration.count, 24)
            return Came(base.when, base.day + days, "from within" if left else "whole")
        return Came(base.when, self._loose(f"when {duration.count} {duration.unit} are over"), "within")

    def _loose(self, what: str) -> Int:
        """A day that is not followed."""
        self._count += 1
        self.not_followed[f"{self.name}{what} ({self._count})"] = _TRUE
        return z3.Int(f"{self.name}{what} {self._count}")

    def _months_later(self, day: Int, months: int) -> Int:
        """The same day of another month, or the last day of one that is too short: month by month, as far as is looked."""
        first = date.fromordinal(self.first_day).replace(day=1)
        count = (date.fromordinal(self.last_day).year - first.year + 1) * 12 + 1
        pieces = [_month_from(first, number, months) for number in range(count)]

        def looked_up(low: int, high: int) -> Int:
            if high - low == 1:
                _, away, last = pieces[low]
                return z3.If(day + away <= last, day + away, z3.IntVal(last))
            middle = (low + high) // 2
            return z3.If(day < pieces[middle][0], looked_up(low, middle), looked_up(middle, high))

        return looked_up(0, count)

    # --- conditions --------------------------------------------------------------------------------------------------

    def holds(self, at: At, condition: Condition) -> Bool:
        """Whether a condition is true at a moment."""
        key = at.name, condition
        if key not in self._held:
            self._held[key] = self._holds(at, condition)
        return self._held[key]

    def _holds(self, at: At, condition: Condition) -> Bool:
        match condition:
            case Constant(value):
                return z3.BoolVal(value)
            case Compare(left, operator, right):
                return self._compare(at, left, operator, right)
            case Member(left, values):
                mine = self.values(at, left)
                if mine is None:
                    return self.free(f"whether {condition_words(condition)}", at)
                return z3.Or(*(guard for guard, value in mine if value in values))
            case Word(name, of):
                return z3.Or(*(z3.And(guard, self.holds(at, said_of(body, of) if of else body))
                               for guard, body in self.readings(at, name) if not isinstance(body, date)))  # fmt: skip
            case Happened(event):
                return z3.Or(*(self.occurs(at, condition, one) for one in self.places_of(event)))
            case Outcome(panel, outcome, action):
                return self._found(at, panel, outcome, action)
            case Not(operand):
                return z3.Not(self.holds(at, operand))
            case All(operands):
                return z3.And(*(self.holds(at, one) for one in operands))
            case Any(operands):
                return z3.Or(*(self.holds(at, one) for one in operands))
            case _:
                return self.free(f"whether {condition_words(condition)}", at)

    def _compare(self, at: At, left: Subject, operator: str, right: Operand) -> Bool:
        if isinstance(right, Unknown):
            said = condition_words(Compare(left, operator, f"the value that {right.key} withholds"))  # type: ignore[arg-type]
            return self._withheld(said.replace('"', ""))
        mine = self.values(at, left)
        others = self.values(at, right) if isinstance(right, Subject) else [(_TRUE, right)]
        if mine is None or others is None:
            return self.free(f"whether {condition_words(Compare(left, operator, right))}", at)  # type: ignore[arg-type]
        return z3.Or(*(
            z3.And(guard, other_guard)
            for guard, value in mine for other_guard, other in others
            if (value == other if operator == "=" else ordered(value, operator, other))
        ))  # fmt: skip

    def values(self, at: At, subject: Subject) -> list[tuple[Bool, Value]] | None:
        """Each value that something may have, and when it has it; None of what is not followed."""
        match subject:
            case Field(path):
                if at.case is None or path not in at.case:
                    return None
                return [(at.case[path].number == i, cell.value) for i, cell in enumerate(at.case[path].cells)]
            case Fact(name, kind):
                return self._fact(at, name, kind)
            case DatedWord():
                return list(self._dates(at, subject))
            case _:
                return None

    def readings(self, at: At, name: str) -> Iterator[tuple[Bool, "Condition | date"]]:
        """What a word means, and under which reading."""
        readings = at.text.words[name][1].readings
        if len(readings) == 1:
            yield _TRUE, readings[0].body
            return
        names = tuple(one.name for one in readings)
        if self.chosen.get(name) in names:
            yield _TRUE, readings[names.index(self.chosen[name])].body
            return
        if self._adopts:  # one may be adopted on the way, and where, is not followed
            for one in readings:
                yield self.free(f"whether {name} is read as {one.name}", at), one.body
            return
        if (name, names) not in self.words:
            number = z3.Int(f"{name} as {names}")
            self.words[name, names] = Choice(name, number, tuple(Cell(one) for one in names))
            self.always.append(z3.And(number >= 0, number < len(names)))
        chosen = self.words[name, names].number
        for place, one in enumerate(readings):
            yield chosen == place, one.body

    def _dates(self, at: At, word: DatedWord) -> Iterator[tuple[Bool, date]]:
        for guard, body in self.readings(at, word.name):
            if isinstance(body, date):
                yield guard, body

    def _fact(self, at: At, name: str, kind: Type) -> list[tuple[Bool, Value]]:
        declared = self.agreement.facts[name]
        parts = self._cells(kind, ("fact", name))
        if declared.starts is not None:
            number: Int = z3.IntVal(_place_of(declared.starts, parts))
        else:
            if name not in self.facts:
                self.facts[name] = self._choice(f"fact {name}", kind, ("fact", name))
            number = self.facts[name].number
        changes = [(place, self.seen(at, place), place.values["value"]) for place in self._places_of_fact(name)]
        if declared.changed_by is not None:
            event, path = declared.changed_by
            for place in self.places_of(event):
                if path in place.values:
                    if [cell.value for cell in place.values[path].cells] != [cell.value for cell in parts]:
                        raise NotFollowed(f"`{event}.{path}` can be otherwise than the fact `{name}`, which it changes")
                    seen = z3.And(self.seen(at, place), self.effective(place))
                    changes.append((place, seen, place.values[path]))
        for place, seen, value in changes:
            last = z3.Not(
                z3.Or(*(z3.And(also, place.before(other)) for other, also, _ in changes if other is not place))
            )
            number = z3.If(z3.And(seen, last), value.number, number)
        return [(number == i, cell.value) for i, cell in enumerate(parts)]

    def _withheld(self, name: str) -> Bool:
        """What the text withholds: so, or not so, the same everywhere."""
        if name not in self.withheld:
            self.withheld[name] = z3.Bool(name)
        return self.withheld[name]

    def free(self, what: str, at: At) -> Bool:
        """What is not followed: it may be so, or not."""
        name = f"{self.name}{what}, {at.name}"
        if name not in self.not_followed:
            self.not_followed[name] = z3.Bool(name)
        return self.not_followed[name]

    def every_place(self) -> Iterator[Place]:
        """All places in history so far, of events and of facts."""
        return (place for group in (self.places, self.fact_places) for places in group.values() for place in places)

    # --- what happened -----------------------------------------------------------------------------------------------

    def places_of(self, event: str) -> tuple[Place, ...]:
        """The places in history of an event or act, the earlier one first."""
        if event not in self.places:
            declared = self.agreement.actions.get(event) or self.agreement.events.get(event)
            joint = any(n.together and n.action == event for c in self.agreement.clauses() for n in c.norms)
            count = self.times * (len(self.agreement.parties) if joint else 1)
            found = tuple(self._place(event, f"{event} {number + 1}", declared) for number in range(count))
            self.places[event] = found
            for one, following in pairwise(found):
                self.always.append(z3.Implies(following.present, z3.And(one.present, one.before(following))))
        return self.places[event]

    def _place(self, event: str, name: str, declared: object) -> Place:
        fields = declared.fields if declared is not None else {}  # type: ignore[attr-defined]
        actors = declared.actors if declared is not None else ()  # type: ignore[attr-defined]
        present, day, order, by = z3.Bool(name), z3.Int(f"{name} day"), z3.Int(f"{name} order"), z3.Int(f"{name} by")
        owned = {
            path: self._choice(f"{name} {path}", one.type, _key_of(self.agreement, event, path))
            for path, one in fields.items()
        }  # fmt: skip
        who = self.agreement.parties if isinstance(declared, Action) else actors
        self.always.append(z3.Or(*(by == self._party(one) for one in who)) if who else by == _NOBODY)
        self._ordered(day, order)
        return Place(name, event, present, day, order, by, owned)

    def _ordered(self, day: Int, order: Int) -> None:
        """Bounds of a day in history, and a place in the order of one day that no other has."""
        self._count += 1
        self.always.append(z3.And(day >= self.first_day, day <= self.last_day))
        self.always.extend(order != other for other in self._orders)
        self._orders.append(order)

    def _places_of_fact(self, name: str) -> tuple[Place, ...]:
        """The places in history at which a fact is recorded anew."""
        if name not in self.fact_places:
            kind = self.agreement.facts[name].type
            found: list[Place] = []
            for number in range(self.times):
                label = f"fact {name} {number + 1}"
                value = self._choice(f"{label} value", kind, ("fact", name))
                present, day, order = z3.Bool(label), z3.Int(f"{label} day"), z3.Int(f"{label} order")
                self._ordered(day, order)
                found.append(Place(label, name, present, day, order, z3.IntVal(_NOBODY), {"value": value}))
            for one, following in pairwise(found):
                self.always.append(z3.Implies(following.present, z3.And(one.present, one.before(following))))
            self.fact_places[name] = tuple(found)
        return self.fact_places[name]

    def seen(self, at: At, place: Place) -> Bool:
        """Whether something had happened by a moment."""
        if at.until is None:
            return z3.And(place.present, place.day <= at.day)
        if at.until is place:
            return _FALSE
        return z3.And(place.present, place.day <= at.day, place.before(at.until))

    def occurs(self, at: At, condition: Happened, place: Place) -> Bool:
        """Whether what happened at a place is what a condition means."""
        parts = [self.seen(at, place), self.effective(place)]
        if condition.by is not None:
            parts.append(place.by == self._party(condition.by))
        parts += [self._matches(at, one, place) for one in condition.same]
        if condition.since is not None:
            plain = Happened(condition.since, None, (), None)
            others = self.places_of(condition.since)
            parts += [z3.Not(z3.And(self.occurs(at, plain, o), place.before(o))) for o in others if o is not place]
        parts.append(self._qualifies(at, condition, place))
        return z3.And(*parts)

    def _qualifies(self, at: At, condition: Happened, place: Place) -> Bool:
        match condition.qualifier:
            case None:
                return _TRUE
            case LongAgo(duration):
                return self.past(at, self._shift(Came(_TRUE, place.day, "whole"), duration, 1), "start")
            case NotAfter(limit):
                return place.day <= _local(limit.end - timedelta(microseconds=1), self.agreement).toordinal()
            case Earlier(event, same):
                other = Happened(event, None, same, None)
                return z3.And(
                    *(z3.Or(z3.Not(self.occurs(at, other, o)), place.before(o)) for o in self.places_of(event))
                )
            case BeforeThe():
                return self.free(f"whether {condition_words(condition)} ({place.name})", at)

    def _matches(self, at: At, match_: Match, place: Place) -> Bool:
        theirs, asked = place.values.get(match_.event_field), self.values(at, match_.asked)
        if theirs is None or asked is None:
            return self.free(f"whether {place.name} is about the same", at)
        return z3.Or(*(
            z3.And(guard, theirs.number == i)
            for guard, value in asked for i, cell in enumerate(theirs.cells) if cell.value == value
        ))  # fmt: skip

    def effective(self, place: Place) -> Bool:
        """Whether an act took effect: somebody's `can` covered it in the state just before it."""
        action = self.agreement.actions.get(place.what)
        if action is None:
            return _TRUE
        disables = any(
            n.modal == "cannot" and n.action == place.what for c in self.agreement.clauses() for n in c.norms
        )
        if action.silence != "void" and not disables:
            return _TRUE
        if any(n.power and n.power.silence_means == place.what for c in self.agreement.clauses() for n in c.norms):
            what = f"{self.name}whether {place.what} happened by silence, {place.name}"
            return self.not_followed.setdefault(what, z3.Bool(what))
        if place.name not in self._effective:
            effective = z3.Bool(f"{self.name}{place.name} takes effect")
            self._effective[place.name] = effective  # it may lean on others, which lean on earlier ones
            untouched = z3.And(action.silence != "void", place.day < self.stretches[0].first)  # before any text
            self.always.append(effective == z3.Or(untouched, *(
                z3.And(self.within(place.day, stretch), place.by == self._party(party), self._covered(place, stretch, party))
                for stretch in self.stretches for party in self.agreement.parties
            )))  # fmt: skip
        return self._effective[place.name]

    def _covered(self, place: Place, stretch: Stretch, party: str) -> Bool:
        at = self.before(place, stretch)
        norms = [p for p in at.text.by_action.get(place.what, ()) if speaks_of(p, party, at.text)]
        prevailing = self._prevailing(at, norms, party)
        disabled = z3.Or(*(prevailing[p.key] for p in norms if p.norm.modal == "cannot"))
        if self.agreement.actions[place.what].silence != "void":
            return z3.Not(disabled)
        return z3.And(z3.Not(disabled), z3.Or(*(prevailing[p.key] for p in norms if p.norm.modal == "can")))

    def before(self, place: Place, stretch: Stretch) -> At:
        """The state just before an act, with the act as the case."""
        key = place.name, stretch.number
        if key not in self._acts:
            name = f"{self.name}{place.name} under {stretch.number}"
            self._acts[key] = At(name, stretch.text, place.day, False, place, place.values)
        return self._acts[key]

    # --- panels ------------------------------------------------------------------------------------------------------

    def _found(self, at: At, panel: str, outcome: OutcomeName, action: str) -> Bool:
        """Whether a panel has found so of a declaration by a moment."""
        plain = Happened(action, None, (), None)
        found: list[Bool] = []
        for place in self.places_of(action):
            decided = self._decided(panel, place)
            for stretch, body in self._bodies(panel):
                here = z3.And(
                    self.occurs(at, plain, place), self.within(place.day, stretch), self._kept(place, stretch, panel)
                )
                effect = place.day if body.back_to_declaration else decided.day
                aside = z3.And(
                    decided.set_aside, (place.day if body.back_to_declaration else decided.aside_day) <= at.day
                )
                decision = z3.And(decided.taken, effect <= at.day, decided.outcome == DECISIONS.index(outcome))
                said = aside if outcome == "set aside" else z3.And(decision, z3.Not(aside))
                if body.silence_means == outcome and body.decides_within is not None:
                    over = self._shift(Came(_TRUE, place.day, "whole"), body.decides_within, 1).day + 1
                    said = z3.Or(said, z3.And(z3.Not(decided.taken), over <= at.day))
                found.append(z3.And(here, said))
        return z3.Or(*found)

    def _bodies(self, panel: str) -> list[tuple[Stretch, Panel]]:
        return [(one, one.text.panels[panel][1]) for one in self.stretches if panel in one.text.panels]

    def _kept(self, place: Place, stretch: Stretch, panel: str) -> Bool:
        clause, _ = stretch.text.panels[panel]
        name = f"{self.name}{place.name} before {panel} under {stretch.number}"
        at = At(name, stretch.text, place.day, False, None, None)
        return z3.And(*(self.holds(at, guard.condition) for guard in clause.kept))

    def _decided(self, panel: str, place: Place) -> Decided:
        """What was found of the declaration at a place; only decisions that took one, since others are void."""
        key = panel, place.name
        if key not in self.decided:
            name = f"{panel} on {place.name}"
            one = Decided(
                z3.Bool(name), z3.Int(f"{name} day"), z3.Int(f"{name} order"), z3.Int(f"{name} outcome"),
                z3.Bool(f"{name} aside"), z3.Int(f"{name} aside day"), z3.Int(f"{name} aside order"),
            )  # fmt: skip
            self.decided[key] = one
            self._ordered(one.day, one.order)
            self._ordered(one.aside_day, one.aside_order)
            self.always += [
                z3.And(one.outcome >= 0, one.outcome < 3),
                z3.Implies(one.taken, z3.And(place.present, self.effective(place), self._in_time(panel, place, one))),
                z3.Implies(one.set_aside, z3.And(one.taken, _later(one.aside_day, one.aside_order, one.day, one.order),
                                                 self._exists(panel, one.aside_day))),
                z3.Implies(one.taken, _later(one.day, one.order, place.day, place.order)),
            ]  # fmt: skip
            for earlier in self.places_of(place.what):
                if earlier is place:
                    break
                self.always.append(z3.Implies(one.taken, self._left_for(panel, earlier, one)))
                theirs = self._decided(panel, earlier)  # the first that was decided takes what sets aside
                still = _later(theirs.day, theirs.order, one.aside_day, one.aside_order)
                self.always.append(z3.Implies(one.set_aside, z3.Or(z3.Not(theirs.taken), still)))
        return self.decided[key]

    def _in_time(self, panel: str, place: Place, one: Decided) -> Bool:
        ways: list[Bool] = []
        for stretch, body in self._bodies(panel):
            part = [self.within(place.day, stretch), self._kept(place, stretch, panel), self._exists(panel, one.day)]
            if body.decides_within is not None:
                part.append(one.day <= self._shift(Came(_TRUE, place.day, "whole"), body.decides_within, 1).day)
            ways.append(z3.And(*part))
        return z3.Or(*ways)

    def _exists(self, panel: str, day: Int) -> Bool:
        """Whether there is a panel on a day."""
        ways: list[Bool] = []
        for stretch, _ in self._bodies(panel):
            clause, _ = stretch.text.panels[panel]
            at = At(f"{self.name}{panel} on {day} under {stretch.number}", stretch.text, day, False, None, None)
            ways.append(z3.And(self.within(day, stretch), *(self.holds(at, guard.condition) for guard in clause.kept)))
        return z3.Or(*ways)

    def _left_for(self, panel: str, earlier: Place, one: Decided) -> Bool:
        """Whether an earlier declaration leaves a decision for a later one: it has its own, or its time is over."""
        theirs = self._decided(panel, earlier)
        over: list[Bool] = [z3.Not(earlier.present), z3.Not(self.effective(earlier))]
        over.append(z3.And(theirs.taken, _later(one.day, one.order, theirs.day, theirs.order)))
        for stretch, body in self._bodies(panel):
            gone = z3.Not(z3.And(self.within(earlier.day, stretch), self._kept(earlier, stretch, panel)))
            late = _FALSE
            if body.decides_within is not None:
                late = one.day > self._shift(Came(_TRUE, earlier.day, "whole"), body.decides_within, 1).day
            over.append(z3.And(self.within(earlier.day, stretch), z3.Or(gone, late)))
        return z3.Or(*over, z3.Not(z3.Or(*(self.within(earlier.day, s) for s, _ in self._bodies(panel)))))

    # --- cells -------------------------------------------------------------------------------------------------------

    def _choice(self, name: str, kind: Type, key: Key) -> Choice:
        parts = self._cells(kind, key)
        number = z3.Int(name)
        self.always.append(z3.And(number >= 0, number < len(parts)))
        return Choice(name, number, parts)

    def _cells(self, kind: Type, key: Key) -> tuple[Cell, ...]:
        kin = self._kin(key)
        cut_at = {value for one in kin for value in self.cuts.values.get(one, ())}
        facts = self.agreement.facts.items()
        cut_at |= {
            one.starts for name, one in facts if ("fact", name) in kin and one.starts is not None and len(kin) > 1
        }
        return cells(kind, cut_at, 1 if len(kin) == 1 and key not in self.cuts.linked else len(kin) + self.times)

    def _kin(self, key: Key) -> set[Key]:
        """The fields and facts that one is compared or matched with, or takes its values from, directly or through others."""
        found, ahead = {key}, [key]
        while ahead:
            new = self._near.get(ahead.pop(), set()) - found
            found |= new
            ahead += new
        return found

    def _party(self, name: str) -> int:
        return self.agreement.parties.index(name) if name in self.agreement.parties else len(self.agreement.parties)


# --- what norms say together -----------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, slots=True)
class Standing:
    """When each verdict is given, and when each norm prevails."""

    verdicts: Mapping[Verdict, Bool]
    norms: Sequence[Placed]
    prevails: Mapping[tuple[str, int], Bool]


def differ(one: Standing, other: Standing) -> Bool:
    """Whether two standings give another verdict."""
    return z3.Or(*(z3.And(so, z3.Not(other.verdicts[verdict])) for verdict, so in one.verdicts.items()))


def _judged(
    action: Action, party: str, text: Text, norms: Sequence[Placed], prevails: Mapping[tuple[str, int], Bool]
) -> Standing:
    """The verdict, as `model/verdict.py` gives it."""

    def some(*which: str, exempts: bool | None = None) -> Bool:
        return z3.Or(*(
            prevails[p.key] for p in norms
            if p.norm.modal in which and (exempts is None or is_exemption(p, text) == exempts)
        ))  # fmt: skip

    allows = z3.Or(some("may", exempts=False), some("must"))
    exempt, forbids = some("may", exempts=True), some("must not")
    powers, disables = some("can"), some("cannot")
    conflict = z3.Or(z3.And(allows, forbids), z3.And(disables, z3.Or(powers, allows)))
    void = z3.And(action.silence == "void", z3.Not(powers))
    prohibits = z3.Or(disables, void, forbids)
    grants = z3.Or(allows, powers, z3.And(exempt, action.silence == "free"))
    silent = z3.Not(z3.Or(conflict, prohibits, grants))
    free = action.silence == "free" or action.reserved_to == party
    unsettled = action.silence == "unsettled"
    verdicts: dict[Verdict, Bool] = {
        "conflict": conflict,
        "prohibited": z3.And(z3.Not(conflict), z3.Or(prohibits, z3.And(silent, not free and not unsettled))),
        "permitted": z3.And(z3.Not(conflict), z3.Not(prohibits), z3.Or(grants, z3.And(silent, free and not unsettled))),
        "gap": z3.And(silent, unsettled),
    }
    return Standing(verdicts, norms, prevails)


# --- days ------------------------------------------------------------------------------------------------------------


def _month_from(first: date, number: int, months: int) -> tuple[int, int, int]:
    """Of a month: its first day, how far the first day of another is away, and the last day of that."""

    def first_of(count: int) -> int:
        year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
        return date(year, month + 1, 1).toordinal()

    start, to = first_of(number), first_of(number + months)
    return start, to - start, first_of(number + months + 1) - 1


def _stretches(agreement: Agreement, known: datetime, last_day: int) -> tuple[Stretch, ...]:
    """The texts, each with the days on which it is in force."""
    published = [one for one in agreement.instruments if one.published <= known]
    if any(one.under for one in published):
        name = next(one.name for one in published if one.under)
        raise NotFollowed(f"{name} is in force only where a power to amend was used for it")
    firsts = sorted({one.effective for one in published if one.relation != "interprets"})
    found: list[Stretch] = []
    for number, first in enumerate(firsts):
        until = firsts[number + 1] if number + 1 < len(firsts) else None
        text = consolidate(in_force(agreement, first, known))
        last = _local(until, agreement).toordinal() if until else last_day + 1
        found.append(Stretch(number, text, _local(first, agreement).toordinal(), last))
    return tuple(found)


def _what_ends(agreement: Agreement) -> str | None:
    """What may put an end to rules, and is not followed."""
    if agreement.term.end is not None:
        return "whether the agreement has ended"
    for clause in agreement.clauses():
        if clause.effects:
            return f"what happens by itself under {clause.number}"
        for norm in clause.norms:
            if norm.power and norm.power.verb in ("terminate", "suspend", "release", "waive"):
                return f"whether {clause.number} was used to {norm.power.verb}"
    return None


def _near(agreement: Agreement, cuts: Cuts) -> Mapping[Key, set[Key]]:
    """Which fields and facts are compared or matched with each other, or take their values from each other."""
    near: dict[Key, set[Key]] = {}
    pairs = [(one, other) for one, to in cuts.linked.items() for other in to]
    pairs += [(one, _key_of(agreement, *other)) for one, to in cuts.matched.items() for other in to]
    pairs += [
        (("fact", name), _key_of(agreement, *f.changed_by)) for name, f in agreement.facts.items() if f.changed_by
    ]
    for one, other in pairs:
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    return near


def _key_of(agreement: Agreement, event: str, path: str) -> Key:
    """How the field of something that happened is cut: that of an act as in a question about it."""
    declared = agreement.actions[event].fields.get(path) if event in agreement.actions else None
    return key_of(Field(path, declared.type, declared.owner)) if declared is not None else (event, path)


def _dates_named(agreement: Agreement) -> set[int]:
    """The days that the texts name."""
    days = {_local(one.effective, agreement).toordinal() for one in agreement.instruments}
    windows = (window for clause in agreement.clauses() for norm in clause.norms for window in norm.windows)
    fixed = (time for window in windows for time in times_within(window.time) if isinstance(time, Fixed))
    return days | {_local(time.extent.start, agreement).toordinal() for time in fixed}


def _local(moment: datetime, agreement: Agreement) -> date:
    return moment.astimezone(agreement.zone).date()


def _fixed(extent: Extent, agreement: Agreement) -> Came:
    return Came(_TRUE, *_day_of(extent, agreement))


def _day_of(extent: Extent, agreement: Agreement) -> tuple[Int, Literal["whole", "first", "within"]]:
    if extent.day is not None:
        return z3.IntVal(extent.day.toordinal()), "whole"
    day = _local(extent.start, agreement)
    first = whole_day(day, agreement.zone).start == extent.start.astimezone(UTC)
    return z3.IntVal(day.toordinal()), "first" if first else "within"


def _changes_clocks(agreement: Agreement) -> bool:
    """Whether a day may have another length than 24 hours there."""
    return len({datetime(2026, month, 1, tzinfo=agreement.zone).utcoffset() for month in range(1, 13)}) > 1


def _later(day: Int, order: Int, other_day: Int, other_order: Int) -> Bool:
    return z3.Or(day > other_day, z3.And(day == other_day, order > other_order))


def _equal(one: Choice, other: Choice) -> Bool:
    return z3.Or(*(
        z3.And(one.number == i, other.number == j)
        for i, mine in enumerate(one.cells) for j, theirs in enumerate(other.cells) if mine.value == theirs.value
    ))  # fmt: skip


def _place_of(value: Value, parts: tuple[Cell, ...]) -> int:
    """The cell of a value that a fact starts with."""
    for place, cell in enumerate(parts):
        if cell.value == value or value in cell.members:
            return place
    return next(place for place, cell in enumerate(parts) if cell.open)
