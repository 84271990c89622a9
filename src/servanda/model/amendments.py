"""The text in force: instruments in order of effect, folded into one consolidated text.

Neither a later date nor a higher authority wins by itself: a text changes only by `replaces`, `strikes`, `restates`,
`renumbers` and `adds`. What an amendment does not mention stays. Interpretations add readings to words of the text they
interpret, back to that text's first day (language: Text in force).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar, cast

from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import (
    Agreement,
    Clause,
    Definition,
    Duty,
    Each,
    Effect,
    Instrument,
    Keep,
    Norm,
    OpenDuties,
    Panel,
    Power,
    Put,
    Reading,
    Renumber,
    Step,
    Strike,
    Survival,
)
from servanda.model.amounts import Account, Amount, Commitment, Inflow
from servanda.model.terms import (
    ClauseIs,
    Condition,
    DeadlineOf,
    Field,
    FirstTrue,
    Member,
    NoDutyOpen,
    Time,
    Word,
    conditions_within,
    times_within,
)

_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Placed:
    """A norm where it stands in the text in force."""

    clause: Clause
    position: int
    norm: Norm

    @property
    def key(self) -> tuple[str, int]:
        return self.clause.number, self.position


@dataclass(frozen=True, slots=True)
class Misfit:
    """An amendment that does not fit the text it amends; `check` says it in words."""

    kind: str  # "in use" | "absent" | "unsaid" | "twice"
    number: str
    instrument: str
    span: Span
    other: Span | None = None


@dataclass(frozen=True)
class Text:
    """A consolidated text. `struck` remembers which instrument struck a clause, for references that lost their end."""

    instruments: tuple[Instrument, ...]
    clauses: Mapping[str, Clause]
    words: Mapping[str, tuple[Clause, Definition]]
    struck: Mapping[str, str]
    left_open: Mapping[str, OpenDuties]  # of a struck clause: what becomes of its open duties
    misfits: tuple[Misfit, ...]

    @cached_property
    def norms(self) -> tuple[Placed, ...]:
        """Every norm, in the order of the text."""
        return tuple(
            Placed(clause, position, norm)
            for clause in self.clauses.values()
            for position, norm in enumerate(clause.norms)
        )

    @cached_property
    def by_action(self) -> Mapping[str, tuple[Placed, ...]]:
        """The norms on each action, in the order of the text."""
        return _grouped((placed.norm.action, placed) for placed in self.norms)

    @cached_property
    def by_clause(self) -> Mapping[str, tuple[Placed, ...]]:
        """The norms of each clause that has any."""
        return _grouped((placed.clause.number, placed) for placed in self.norms)

    @cached_property
    def families(self) -> Mapping[str, tuple[Clause, ...]]:
        """By each number, also of a chapter that is no clause itself: the clauses at it and below it."""
        return _grouped((above, clause) for clause in self.clauses.values() for above in _and_above(clause.number))

    @cached_property
    def panels(self) -> Mapping[str, tuple[Clause, Panel]]:
        return {panel.name: (clause, panel) for clause in self.clauses.values() for panel in clause.panels}

    @cached_property
    def amounts(self) -> Mapping[str, tuple[Clause, Amount]]:
        return {amount.name: (clause, amount) for clause in self.clauses.values() for amount in clause.amounts}

    @cached_property
    def accounts(self) -> Mapping[str, tuple[Clause, Account]]:
        return {one.name: (clause, one) for clause in self.clauses.values() for one in clause.accounts}

    @cached_property
    def commitments(self) -> Mapping[str, tuple[Clause, Commitment]]:
        return {one.name: (clause, one) for clause in self.clauses.values() for one in clause.commitments}

    @cached_property
    def above(self) -> Mapping[tuple[str, int], frozenset[tuple[str, int]]]:
        """For each norm, those above it: the transitive closure of `except`, `despite` and `subject to`."""
        return _closure(self.norms, _direct_order(self))

    @property
    def sources(self) -> tuple[Instrument, ...]:
        """The instruments that some of this text comes from, and the interpretations of those."""
        giving = {clause.instrument for clause in self.clauses.values()}
        return tuple(
            one
            for one in self.instruments
            if one.name in giving or (one.target in giving and one.relation == "interprets")
        )

    def family(self, number: str) -> tuple[Clause, ...]:
        """A clause with its exceptions, to any depth."""
        return self.families.get(number, ())


def _grouped(pairs: Iterable[tuple[str, _Part]]) -> Mapping[str, tuple[_Part, ...]]:
    found: dict[str, list[_Part]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return {key: tuple(group) for key, group in found.items()}


def _and_above(number: str) -> Iterator[str]:
    """A number, and those above it: 3.1.a, 3.1, 3."""
    while number:
        yield number
        number = number.rpartition(".")[0]


def in_force(agreement: Agreement, at: datetime, known: datetime) -> tuple[Instrument, ...]:
    """The instruments published by `known` that shape the text at `at`: those effective, and interpretations of them."""
    published = [i for i in agreement.instruments if i.published <= known]
    effective = [i for i in published if i.relation != "interprets" and i.effective <= at]
    names = {i.name for i in effective}
    return tuple(i for i in published if i in effective or (i.relation == "interprets" and i.target in names))


def consolidate(instruments: Iterable[Instrument]) -> Text:
    """Fold instruments, in their order of effect, into one text."""
    fold = _Fold()
    ordered = tuple(instruments)
    for one in ordered:
        if one.relation == "interprets":
            continue
        if one.relation == "restates":
            fold.restate(one)
        for step in one.steps:
            fold.apply(step, one)
    words = fold.words()
    for one in ordered:
        if one.relation == "interprets":
            _interpret(words, one, [i.name for i in ordered])
    clauses = dict(sorted(fold.clauses.items(), key=lambda item: _order(item[0])))
    return Text(ordered, clauses, words, fold.struck, fold.left_open, tuple(fold.misfits))


class _Fold:
    """The text while it is being folded; only `consolidate` sees it."""

    def __init__(self) -> None:
        self.clauses: dict[str, Clause] = {}
        self.before: dict[str, Clause] = {}  # what a restatement ended, for `keeps` and `replaces`
        self.struck: dict[str, str] = {}
        self.left_open: dict[str, OpenDuties] = {}
        self.misfits: list[Misfit] = []

    def restate(self, by: Instrument) -> None:
        self.before = self.clauses
        self.struck |= dict.fromkeys(self.clauses, by.name)
        self.clauses = {}

    def apply(self, step: Step, by: Instrument) -> None:
        match step:
            case Strike(numbers, open_duties):
                for number, span in numbers:
                    self._strike(number, span, by)
                    if open_duties:
                        self.left_open[number] = open_duties
            case Keep(numbers):
                for number, span in numbers:
                    self._keep(number, span, step, by)
            case Renumber():
                self._renumber(step, by)
            case Put():
                self._put(step, by)

    def _family(self, number: str, within: dict[str, Clause]) -> list[Clause]:
        return [c for c in within.values() if c.number == number or c.number.startswith(number + ".")]

    def _strike(self, number: str, span: Span, by: Instrument) -> None:
        family = self._family(number, self.clauses)
        if not family:
            self.misfits.append(Misfit("absent", number, by.name, span))
        for clause in family:
            del self.clauses[clause.number]
            self.struck[clause.number] = by.name

    def _keep(self, number: str, span: Span, step: Keep, by: Instrument) -> None:
        family = self._family(number, self.before if by.relation == "restates" else self.clauses)
        if not family:
            self.misfits.append(Misfit("absent", number, by.name, span))
        for clause in family:
            guards = clause.kept + ((step.guard,) if step.guard else ())
            marks = clause.marks + ((step.mark,) if step.mark else ())
            self.clauses[clause.number] = replace(
                clause, kept=guards, marks=marks, open_duties=step.open_duties if step.guard else clause.open_duties
            )
            self.struck.pop(clause.number, None)

    def _renumber(self, step: Renumber, by: Instrument) -> None:
        family = self._family(step.old, self.clauses)
        if not family:
            self.misfits.append(Misfit("absent", step.old, by.name, step.span))
        if family and self._family(step.new, self.clauses):
            self.misfits.append(Misfit("in use", step.new, by.name, step.span))
            return
        numbers = {c.number: step.new + c.number.removeprefix(step.old) for c in family}
        self.clauses = {
            numbers.get(number, number): _renumbered(clause, numbers) for number, clause in self.clauses.items()
        }

    def _put(self, step: Put, by: Instrument) -> None:
        first = step.clauses[0]
        old = self.clauses.get(first.number)
        if step.how == "replaces" and old is None and by.relation == "restates":
            old = self.before.get(first.number)
        misfit = _misfit(step, old, by)
        if misfit:
            self.misfits.append(misfit)
        for number in self._with_exceptions(first.number):
            del self.clauses[number]
        for clause in step.clauses:
            origin = old.origin if old and clause is first and step.how == "replaces" else clause.origin
            self.clauses[clause.number] = clause if origin == clause.origin else replace(clause, origin=origin)
            self.struck.pop(clause.number, None)

    def _with_exceptions(self, number: str) -> list[str]:
        """A clause and its exceptions; a numbered sub-clause (3.1.2 below 3.1) is a clause of its own."""
        found = [number] if number in self.clauses else []
        for one in found:
            found.extend(c.number for c in self.clauses.values() if c.parent == one)
        return found

    def words(self) -> dict[str, tuple[Clause, Definition]]:
        found: dict[str, tuple[Clause, Definition]] = {}
        for clause in self.clauses.values():
            for definition in clause.definitions:
                if definition.name in found:
                    other = found[definition.name][1].span
                    self.misfits.append(Misfit("twice", definition.name, clause.instrument, definition.span, other))
                found[definition.name] = (clause, definition)
        return found


def _misfit(step: Put, old: Clause | None, by: Instrument) -> Misfit | None:
    clause = step.clauses[0]
    if old is not None and old.instrument == by.name:
        return Misfit("twice", clause.number, by.name, clause.span, old.span)
    if step.how == "replaces":
        return None if old else Misfit("absent", clause.number, by.name, clause.span)
    if old is not None:
        return Misfit("in use", clause.number, by.name, clause.span, old.span)
    return Misfit("unsaid", clause.number, by.name, clause.span) if by.relation == "amends" and not step.how else None


def _renumbered(clause: Clause, numbers: Mapping[str, str]) -> Clause:
    def new(number: str) -> str:
        return numbers.get(number, number)

    moved = _retold(clause, new)
    return replace(moved, number=new(clause.number), parent=new(clause.parent) if clause.parent else None)


_NAMING_CLAUSES: Mapping[type, tuple[str, ...]] = {
    Norm: ("despite", "subject_to"),
    Duty: ("instead_of", "on_top_of"),
    Power: ("clauses",),
    Effect: ("clauses",),
    Survival: ("under",),
    ClauseIs: ("number",),
    NoDutyOpen: ("except_for",),
    DeadlineOf: ("number",),
    Inflow: ("clause",),
    Commitment: ("beyond",),
}


def _retold(part: _Part, new: Callable[[str], str]) -> _Part:
    """A part of a clause with the numbers of the clauses it names told anew, however deep they stand."""
    if isinstance(part, tuple):
        return type(part)(_retold(one, new) for one in cast("tuple[object, ...]", part))  # type: ignore[return-value, call-arg]
    if not is_dataclass(part) or isinstance(part, type):
        return part
    changed: dict[str, object] = {one.name: _retold(getattr(part, one.name), new) for one in fields(part)}
    for name in _NAMING_CLAUSES.get(type(part), ()):
        changed[name] = _told(changed[name], new)
    if isinstance(part, Each) and part.kind == "breach":
        changed["names"] = _told(changed["names"], new)
    if isinstance(part, Member) and isinstance(part.left, Field) and part.left.path == "clause":
        changed["values"] = _told(changed["values"], new)
    return replace(part, **changed)


def clauses_named(part: object) -> tuple[str, ...]:
    """The numbers of the clauses that a part of a text names, however deep they stand."""
    found: dict[str, None] = {}

    def noted(number: str) -> str:
        found[number] = None
        return number

    _retold(part, noted)
    return tuple(found)


def _told(named: object, new: Callable[[str], str]) -> object:
    if named is None:
        return None
    return tuple(new(str(one)) for one in named) if isinstance(named, tuple) else new(str(named))  # type: ignore[reportUnknownVariableType]


def _interpret(words: dict[str, tuple[Clause, Definition]], by: Instrument, order: list[str]) -> None:
    """Add readings to the words of the text as the interpreted instrument left it; words redefined since are left alone."""
    for interpretation in by.interpretations:
        clause, definition = words.get(interpretation.word, (None, None))
        if clause is None or definition is None or by.target is None:
            continue
        if order.index(clause.instrument) > order.index(by.target):
            continue
        words[interpretation.word] = clause, _with_readings(definition, interpretation.readings)


def _with_readings(definition: Definition, added: tuple[tuple[Reading, bool], ...]) -> Definition:
    """Where the word had one meaning, that meaning stays a choice: under the name given to `as written`, or that name."""
    written = [replace(r, body=definition.readings[0].body) for r, as_written in added if as_written]
    new = [r for r, as_written in added if not as_written]
    single = len(definition.readings) == 1 and not definition.readings[0].name
    base = () if single else definition.readings
    if single and not written:
        written = [replace(definition.readings[0], name="as_written")]
    return replace(definition, readings=(*base, *written, *new))


def _order(number: str) -> tuple[tuple[int, int, str], ...]:
    """Clauses sort as people count: 2 before 10, and exceptions after their clause."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in number.split("."))


# --- what a norm hangs on --------------------------------------------------------------------------------------------


def opened(text: Text, condition: Condition, seen: frozenset[str] = frozenset()) -> Iterator[Condition]:
    """The conditions within one, itself first, and those of every meaning of the words in it."""
    for one in conditions_within(condition):
        yield one
        if isinstance(one, Word) and one.name in text.words and one.name not in seen:
            for reading in text.words[one.name][1].readings:
                if not isinstance(reading.body, date):
                    yield from opened(text, reading.body, seen | {one.name})


def conditions_behind(text: Text, placed: Placed) -> Iterator[Condition]:
    """Every condition that a norm hangs on: its own, and those whose first moment its windows name."""
    for phrase in (*placed.clause.kept, *placed.norm.guards):
        yield from opened(text, phrase.condition)
    for time in times_behind(placed):
        if isinstance(time, FirstTrue):
            yield from opened(text, time.condition)


def times_behind(placed: Placed) -> Iterator[Time]:
    """Every time that a norm's windows name."""
    return (time for window in placed.norm.windows for time in times_within(window.time))


# --- precedence ------------------------------------------------------------------------------------------------------


def _direct_order(text: Text) -> dict[tuple[str, int], set[tuple[str, int]]]:
    """For each norm, those directly above it."""
    above: dict[tuple[str, int], set[tuple[str, int]]] = {placed.key: set() for placed in text.norms}
    over_all = {p.key for p in text.norms if p.norm.despite_everything_else}
    for placed in text.norms:
        for lower in _below(text, placed, over_all):
            if lower != placed.key:
                above[lower].add(placed.key)
        for number in placed.norm.subject_to:
            own = {c.number for c in text.family(placed.clause.number)}
            above[placed.key].update(p.key for p in _norms_at(text, number) if p.clause.number not in own)
    return above


def _below(text: Text, placed: Placed, over_all: set[tuple[str, int]]) -> Iterable[tuple[str, int]]:
    if placed.clause.parent is not None:
        yield from (p.key for p in text.by_clause.get(placed.clause.parent, ()))
    own = {c.number for c in text.family(placed.clause.number)}
    covered = [p for number in placed.norm.despite for p in _norms_at(text, number)]
    if placed.norm.despite_everything_else:
        covered += [p for p in text.norms if p.key not in over_all]
    yield from (p.key for p in covered if p.clause.number not in own)


def _norms_at(text: Text, number: str) -> Iterator[Placed]:
    """The norms of a clause and its exceptions."""
    return (placed for clause in text.family(number) for placed in text.by_clause.get(clause.number, ()))


def _closure(
    norms: tuple[Placed, ...], direct: Mapping[tuple[str, int], set[tuple[str, int]]]
) -> dict[tuple[str, int], frozenset[tuple[str, int]]]:
    closed: dict[tuple[str, int], frozenset[tuple[str, int]]] = {}
    for placed in norms:
        found: set[tuple[str, int]] = set()
        ahead = list(direct[placed.key])
        while ahead:
            key = ahead.pop()
            if key not in found:
                found.add(key)
                ahead.extend(direct[key])
        closed[placed.key] = frozenset(found)
    return closed
