# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false, reportAttributeAccessIssue=false
"""One world that the solver found: a history, a day, a question; and what the reference reader says of it.

Nothing is shown that the reference reader has not confirmed.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

import z3

from servanda.decisions.state import record_of
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement
from servanda.model.cases import Supposed
from servanda.model.cells import Axis, Cell, Cuts
from servanda.model.record import Question
from servanda.model.terms import Condition
from servanda.model.times import last_instant, whole_day
from servanda.model.values import Value, words
from servanda.model.verdict import Leaf
from servanda.model.worlds import Open
from servanda.readers.reference import Matter, Reader
from servanda.readers.solver import DECISIONS, Choice, Worlds

T = TypeVar("T")
_NOWHERE = Span("", 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Witness:
    """One world: what happened, which question is asked on which day, and how what is open is taken.

    given       the fields of the question; `facts`: those that no history sets
    readings    how words are read; `withheld`: whether what the text withholds is so
    """

    day: date
    history: tuple[Supposed, ...]
    given: Mapping[str, Value]
    facts: Mapping[str, Value]
    readings: Mapping[str, str]
    withheld: Mapping[str, bool]


def solved(
    solver: z3.Solver, worlds: Sequence[Worlds], seconds: float, *looked_for: z3.BoolRef
) -> z3.ModelRef | None:  # fmt: skip
    """A model with as little history as is found in that time; None where there is none. Raises Undecided."""
    until = time.monotonic() + seconds
    solver.push()
    try:
        solver.add(*looked_for)
        found = within(solver, seconds)
        if found == z3.unknown:
            raise Undecided(solver.reason_unknown())
        if found != z3.sat:
            return None
        model = solver.model()
        for fewer in _fewer(worlds):
            left = until - time.monotonic()
            if left <= 0:
                break
            solver.push()
            solver.add(fewer)
            if within(solver, left) == z3.sat:
                model = solver.model()
            else:
                solver.pop()
        return model
    finally:
        while solver.num_scopes():
            solver.pop()


def within(solver: z3.Solver, seconds: float, *assuming: z3.BoolRef) -> z3.CheckSatResult:
    """What the solver finds in that time."""
    solver.set("timeout", max(1, int(seconds * 1000)))
    return solver.check(*assuming)


class Undecided(Exception):
    """The time limit came before the answer."""


def _fewer(worlds: Sequence[Worlds]) -> Iterable[z3.BoolRef]:
    """What makes a history shorter, the shortest first; then easier to read: no two steps of a decision on one day."""
    places = {place.name: place for one in worlds for place in one.every_place()}
    decided = {key: decision for one in worlds for key, decision in one.decided.items()}
    none = [z3.Not(place.present) for place in places.values()]
    yield z3.And(*none)
    yield from none
    for one in decided.values():
        yield z3.Not(one.taken)
        yield z3.Not(one.set_aside)
    for (_, name), one in decided.items():
        yield z3.Implies(one.taken, one.day > places[name].day)
        yield z3.Implies(one.set_aside, one.aside_day > one.day)


def otherwise_free(model: z3.ModelRef, worlds: Sequence[Worlds]) -> z3.BoolRef:
    """That something of what is not followed is otherwise than in a model."""
    free = (one for each in worlds for one in each.not_followed.values())
    return z3.Or(*(one != model.eval(one, model_completion=True) for one in free))


def read(model: z3.ModelRef, worlds: Worlds, day: z3.ArithRef, case: Mapping[str, Choice] | None) -> Witness:
    """The world that a model describes."""

    def whole(term: z3.ArithRef) -> int:
        return model.eval(term, model_completion=True).as_long()

    def true(term: z3.BoolRef) -> bool:
        return z3.is_true(model.eval(term, model_completion=True))

    def value(choice: Choice) -> Value:
        return choice.cells[whole(choice.number)].value

    found: list[tuple[int, int, Supposed]] = []
    parties = worlds.agreement.parties
    for group in worlds.places.values():
        for place in group:
            if not true(place.present):
                continue
            by = whole(place.by)
            said = {path: words(value(choice)) for path, choice in place.values.items()}
            who = parties[by] if 0 <= by < len(parties) else None
            found.append(_entry(whole(place.day), whole(place.order), place.what, who, None, None, said))
    for name, group in worlds.fact_places.items():
        for place in group:
            if true(place.present):
                said = {"value": words(value(place.values["value"]))}
                found.append(_entry(whole(place.day), whole(place.order), name, None, None, None, said))
    declarations = {place.name: place.what for place in worlds.every_place()}
    for (panel, declared), one in worlds.decided.items():
        what = declarations[declared]
        if true(one.taken):
            found.append(_entry(whole(one.day), whole(one.order), panel, None, DECISIONS[whole(one.outcome)], what, {}))
        if true(one.set_aside):
            found.append(_entry(whole(one.aside_day), whole(one.aside_order), panel, None, "set aside", what, {}))
    return Witness(
        date.fromordinal(whole(day)),
        tuple(one for _, _, one in sorted(found, key=lambda f: f[:2])),
        {path: value(choice) for path, choice in (case or {}).items()},
        {name: value(choice) for name, choice in worlds.facts.items()},
        {word: str(value(choice)) for (word, _), choice in worlds.words.items()},
        {name: true(one) for name, one in worlds.withheld.items()},
    )


def _entry(
    day: int, order: int, what: str, by: str | None, outcome: object, of: str | None, values: Mapping[str, str]
) -> tuple[int, int, Supposed]:
    on = date.fromordinal(day).isoformat()
    return day, order, Supposed(what, by, outcome, of, on, values, _NOWHERE)  # type: ignore[arg-type]


def _recorded(witness: Witness) -> Iterable[Supposed]:
    """What is so from the beginning, as if it had always been on record."""
    long_ago = "1900-01-01"
    for name, value in witness.facts.items():
        yield Supposed(name, None, None, None, long_ago, {"value": words(value)}, _NOWHERE)


# --- what the reference reader says of it ----------------------------------------------------------------------------


class Replay:
    """A world before the reference reader."""

    def __init__(
        self, agreement: Agreement, cuts: Cuts, witness: Witness, known: datetime, party: str = "", action: str = ""
    ) -> None:
        at = last_instant(whole_day(witness.day, agreement.zone))
        record = record_of(agreement, (), known, (*_recorded(witness), *witness.history))
        question = Question(party, action, witness.given, {}, at, known)
        self.matter = Matter(agreement, cuts, record, question)
        self.witness = witness
        self.world: dict[Axis, Cell] = {}

    def leaf(self) -> Leaf:
        """The verdict in this world, with its grounds."""
        return self._in_world(lambda reader: reader.answer())

    def holds(self, condition: Condition) -> bool:
        """Whether a condition holds on the day, in the case that is asked about."""
        question = self.matter.question

        def evaluate(reader: Reader) -> bool:
            reader.live_until(question.at)
            return reader.holds(reader.moment_of_question(), condition)

        return self._in_world(evaluate)

    def _in_world(self, evaluate: Callable[[Reader], T]) -> T:
        while True:
            try:
                return evaluate(Reader(self.matter, self.world))
            except Open as needed:
                self.world[needed.axis] = self._chosen(needed.axis)

    def _chosen(self, axis: Axis) -> Cell:
        witness = self.witness
        match axis.kind:
            case "word" if axis.name in witness.readings:
                return next((c for c in axis.cells if c.value == witness.readings[axis.name]), axis.cells[0])
            case "withheld" if axis.name in witness.withheld:
                return axis.cells[0] if witness.withheld[axis.name] else axis.cells[1]
            case _:
                return axis.cells[0]
