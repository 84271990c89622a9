"""Cells: the text's own comparisons cut every field, fact and date into finitely many parts, and only the part matters.

An axis is anything unknown that an answer may turn on: a field or fact left out, a word with several readings, a
contested entry, a withheld time. Its cells each carry one representative value, so that a world can be evaluated with
ordinary values.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import groupby, pairwise
from typing import Literal

from servanda.model.agreement import Agreement, Clause, Definition, Guard, Keep, Put
from servanda.model.terms import (
    Compare,
    Comparison,
    Condition,
    DatedWord,
    Earlier,
    Fact,
    Field,
    FirstTrue,
    Fold,
    Happened,
    Member,
    OfTrigger,
    Operand,
    Time,
    Unknown,
    computed_within,
    conditions_within,
    times_within,
)
from servanda.model.types import DateType, MoneyType, Name, Number, OneOf, Percentage, SetOf, Type, Whole, YesNo
from servanda.model.values import Money, Value, braces, words

Key = tuple[str, str]  # (kind or "", name) of a field; ("fact", name) of a fact
Test = tuple[Literal["in", "<", "<="], tuple[Value, ...]]  # what one comparison tells apart


@dataclass(frozen=True, slots=True)
class Cell:
    """One part of an axis: values that no comparison of the text tells apart. `value` represents it; `members` are the
    values it stands for, where they can be listed; `open` marks "any other" (a name nobody mentions) and the stretch
    between two cuts. A cell made of several stretches and points has them as `parts`.
    """

    value: Value
    members: tuple[Value, ...] = ()
    open: bool = False
    above: Value | None = None  # of an open stretch: the cut below it, None where it has no bottom
    below: Value | None = None
    parts: "tuple[Cell, ...]" = ()


@dataclass(frozen=True, slots=True)
class Axis:
    """Something unknown. `name` is what people call it; a world gives it the value of one of its cells."""

    kind: Literal["field", "fact", "word", "contest", "withheld"]
    name: str
    cells: tuple[Cell, ...]
    type: Type | None = None


# --- where the text cuts ---------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Cuts:
    """The values each field and fact is compared with anywhere in the chain, and the fields compared with each other."""

    values: dict[Key, set[Value]] = field(default_factory=dict[Key, set[Value]])
    tests: dict[Key, set[Test]] = field(default_factory=dict[Key, set[Test]])
    linked: dict[Key, set[Key]] = field(default_factory=dict[Key, set[Key]])
    matched: dict[Key, set[tuple[str, str]]] = field(default_factory=dict[Key, set[tuple[str, str]]])  # (event, field)

    def group(self, key: Key) -> set[Key]:
        """The fields that this one is compared with, directly or through others, itself included."""
        found = {key}
        ahead = [key]
        while ahead:
            for other in self.linked.get(ahead.pop(), ()):
                if other not in found:
                    found.add(other)
                    ahead.append(other)
        return found


def key_of(subject: Field | Fact | OfTrigger) -> Key:
    """Fields of one kind are cut alike, whichever path leads to them."""
    match subject:
        case OfTrigger(event, path):
            return event, path
        case Fact(name):
            return "fact", name
        case Field(path, _, owner):
            return (owner, path.rpartition(".")[2]) if owner else ("", path)


def cuts_of(agreement: Agreement) -> Cuts:
    """Collect the cuts of the whole chain, so that a cell means the same under every text."""
    cuts = Cuts()
    dated = _dated_words(agreement)
    for condition in _conditions(agreement):
        for one in conditions_within(condition):
            _cut(cuts, one, dated)
    return cuts


def both_cuts(one: Cuts, other: Cuts) -> Cuts:
    """The cuts of two agreements, so that a cell means the same in either."""
    found = Cuts()
    for cuts in (one, other):
        for key, values in cuts.values.items():
            found.values.setdefault(key, set()).update(values)
        for key, tests in cuts.tests.items():
            found.tests.setdefault(key, set()).update(tests)
        for key, keys in cuts.linked.items():
            found.linked.setdefault(key, set()).update(keys)
        for key, fields in cuts.matched.items():
            found.matched.setdefault(key, set()).update(fields)
    return found


def _cut(cuts: Cuts, condition: Condition, dated: Mapping[str, set[Value]]) -> None:
    match condition:
        case Compare(left, operator, right):
            _cut_pair(cuts, left, operator, right, dated)
            _cut_pair(cuts, right, _MIRRORED[operator], left, dated)
        case Member(left, values) if not isinstance(left, DatedWord):
            cuts.values.setdefault(key_of(left), set()).update(values)
            cuts.tests.setdefault(key_of(left), set()).add(("in", tuple(values)))
        case Happened(event, _, same, qualifier):
            for match_ in same:
                cuts.matched.setdefault(key_of(match_.asked), set()).add((event, match_.event_field))
            if isinstance(qualifier, Earlier):
                for match_ in qualifier.same:
                    cuts.matched.setdefault(key_of(match_.asked), set()).add((qualifier.event, match_.event_field))
        case _:
            pass


_MIRRORED: Mapping[Comparison, Comparison] = {"=": "=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def _cut_pair(cuts: Cuts, left: Operand, operator: Comparison, right: Operand, dated: Mapping[str, set[Value]]) -> None:
    if not isinstance(left, Field | Fact | OfTrigger):
        return
    match right:
        case Field() | Fact() | OfTrigger():
            cuts.linked.setdefault(key_of(left), set()).add(key_of(right))
        case DatedWord(name):
            _cut_at(cuts, key_of(left), operator, dated.get(name, set()))
        case Unknown():
            pass
        case _:
            _cut_at(cuts, key_of(left), operator, {right})


def _cut_at(cuts: Cuts, key: Key, operator: Comparison, values: set[Value]) -> None:
    cuts.values.setdefault(key, set()).update(values)
    kind: Literal["in", "<", "<="] = "in" if operator == "=" else "<" if operator in ("<", ">=") else "<="
    cuts.tests.setdefault(key, set()).update((kind, (value,)) for value in values)


def _definitions(agreement: Agreement) -> Iterable[Definition]:
    return (d for clause in _clauses(agreement) for d in clause.definitions)


def _clauses(agreement: Agreement) -> Iterable[Clause]:
    for instrument in agreement.instruments:
        for step in instrument.steps:
            if isinstance(step, Put):
                yield from step.clauses


def _bodies(agreement: Agreement) -> Iterable[tuple[str, Condition | date]]:
    for definition in _definitions(agreement):
        yield from ((definition.name, reading.body) for reading in definition.readings)
    for instrument in agreement.instruments:
        for interpretation in instrument.interpretations:
            yield from ((interpretation.word, r.body) for r, as_written in interpretation.readings if not as_written)


def _dated_words(agreement: Agreement) -> dict[str, set[Value]]:
    dated: dict[str, set[Value]] = {}
    for name, body in _bodies(agreement):
        if isinstance(body, date):
            dated.setdefault(name, set()).add(body)
    return dated


def _guards(agreement: Agreement) -> Iterable[Guard]:
    for instrument in agreement.instruments:
        for step in instrument.steps:
            if isinstance(step, Keep) and step.guard:
                yield step.guard
    for clause in _clauses(agreement):
        yield from clause.kept
        for norm in clause.norms:
            yield from norm.guards


def _conditions(agreement: Agreement) -> Iterable[Condition]:
    for _, body in _bodies(agreement):
        if not isinstance(body, date):
            yield body
    yield from (guard.condition for guard in _guards(agreement))
    for clause in _clauses(agreement):
        for norm in clause.norms:
            yield from (c for window in norm.windows for c in conditions_of_time(window.time))
            if norm.duty:
                yield from (c for c in (norm.duty.performance, norm.duty.keep, norm.duty.lapses) if c is not None)
        yield from (guard.condition for effect in clause.effects for guard in effect.guards)
        yield from (condition for one in clause.properties for condition, _ in one.conditions())
        for amount in clause.amounts:
            within = (one for value in amount.values() for one in computed_within(value))
            yield from (one.where for one in within if isinstance(one, Fold) and one.where is not None)


def conditions_of_time(time: Time) -> Iterable[Condition]:
    """The conditions whose first moment a time phrase names."""
    return (one.condition for one in times_within(time) if isinstance(one, FirstTrue))


# --- making the cells ------------------------------------------------------------------------------------------------


def merged(fine: tuple[Cell, ...], tests: Iterable[Test]) -> tuple[Cell, ...]:
    """Put together what none of the tests tells apart."""
    ordered = list(tests)
    found: dict[tuple[bool, ...], list[Cell]] = {}
    for cell in fine:
        found.setdefault(tuple(_passes(cell.value, test) for test in ordered), []).append(cell)
    return tuple(parts[0] if len(parts) == 1 else _together(parts) for parts in found.values())


def _together(parts: list[Cell]) -> Cell:
    members = tuple(member for part in parts for member in part.members)
    return Cell(parts[0].value, members, any(part.open for part in parts), parts=tuple(parts))


def _passes(value: Value, test: Test) -> bool:
    kind, values = test
    if kind == "in":
        return value in values
    return _rank(value) < _rank(values[0]) or (kind == "<=" and value == values[0])


def cells(kind: Type, cut_at: Iterable[Value], spares: int = 1) -> tuple[Cell, ...]:
    """Cut a type at the given values. `spares` representatives stand in every open stretch, for fields that are
    compared with each other.
    """
    values = set(cut_at)
    match kind:
        case YesNo():
            return Cell(True, (True,)), Cell(False, (False,))
        case OneOf(_, names):
            return _named_cells(names, values, spares)
        case Name():
            return _open_cells(values, spares)
        case SetOf():
            return _set_cells(values)
        case Whole() | Percentage() | Number() | MoneyType() | DateType():
            return _ordered_cells(kind, values, spares)


def _named_cells(names: tuple[str, ...], values: set[Value], spares: int) -> tuple[Cell, ...]:
    if spares > 1:
        return tuple(Cell(name, (name,)) for name in names)
    rest = tuple(name for name in names if name not in values)
    return (*(Cell(name, (name,)) for name in names if name in values), *((Cell(rest[0], rest),) if rest else ()))


def _open_cells(values: set[Value], spares: int) -> tuple[Cell, ...]:
    named = tuple(Cell(value, (value,)) for value in sorted(values, key=str))
    others = (f"another name {number}" if number else "another name" for number in range(spares))
    return named + tuple(Cell(other, open=True) for other in others)


def _set_cells(values: set[Value]) -> tuple[Cell, ...]:
    listed = sorted(values | {frozenset[str]()}, key=words)
    return *(Cell(value, (value,)) for value in listed), Cell(frozenset({"another name"}), open=True)


def _ordered_cells(kind: Type, values: set[Value], spares: int) -> tuple[Cell, ...]:
    cut_at = sorted(values, key=_rank)
    found: list[Cell] = []
    for below, above in pairwise([None, *cut_at, None]):
        found.extend(Cell(value, open=True, above=below, below=above) for value in _between(kind, below, above, spares))
        if above is not None:
            found.append(Cell(above, (above,)))
    return tuple(found)


def _rank(value: Value) -> tuple[str, Decimal | int]:
    match value:
        case Money(currency, amount):
            return currency, amount
        case Decimal():
            return "", value
        case date():
            return "", value.toordinal()
        case _:
            raise AssertionError(value)


def _between(kind: Type, low: Value | None, high: Value | None, spares: int) -> list[Value]:
    """Up to `spares` values strictly between two cuts; none where there is no room (whole numbers, dates, bounds)."""
    match kind:
        case DateType():
            days = _steps(_ordinal(low), _ordinal(high), 1, date.max.toordinal(), spares, Decimal(738000))
            return [date.fromordinal(int(day)) for day in days]
        case Whole(least, most):
            return list(_steps(_number(low), _number(high), least, most, spares, Decimal(0)))
        case Percentage(least, most):
            return list(_inside(_number(low), _number(high), least, most, spares))
        case Number():
            return list(_inside(_number(low), _number(high), None, None, spares))
        case MoneyType():
            shown = low if low is not None else high
            currency = shown.currency if isinstance(shown, Money) else "USD"
            if isinstance(low, Money) and isinstance(high, Money) and low.currency != high.currency:
                return []
            return [Money(currency, amount) for amount in _inside(_number(low), _number(high), None, None, spares)]
        case _:
            return []


def _ordinal(value: Value | None) -> Decimal | None:
    return Decimal(value.toordinal()) if isinstance(value, date) else None


def _number(value: Value | None) -> Decimal | None:
    return value.amount if isinstance(value, Money) else value if isinstance(value, Decimal) else None


def _steps(
    low: Decimal | None,
    high: Decimal | None,
    least: Decimal | int | None,
    most: Decimal | int | None,
    n: int,
    start: Decimal,
) -> list[Decimal]:
    first = low + 1 if low is not None else Decimal(least) if least is not None else None
    last = high - 1 if high is not None else Decimal(most) if most is not None else None
    if first is None:
        first = last - n + 1 if last is not None else start
    if low is not None and least is not None:
        first = max(first, Decimal(least))
    if high is not None and most is not None and last is not None:
        last = min(last, Decimal(most))
    return [first + step for step in range(n) if last is None or first + step <= last]


def _inside(
    low: Decimal | None, high: Decimal | None, least: Decimal | None, most: Decimal | None, n: int
) -> list[Decimal]:
    """Values of a dense type strictly inside (low, high); the type's own bounds are included."""
    if low is None and least is not None and (high is None or least < high):
        return [least + step for step in range(n) if high is None or least + step < high] or [least]
    if high is None and most is not None and (low is None or most > low):
        return [most]
    if low is None and high is None:
        return [Decimal(step) for step in range(n)]
    if low is None and high is not None:
        return [high - step for step in range(1, n + 1)]
    if low is not None and high is None:
        return [low + step for step in range(1, n + 1)]
    if low is None or high is None or low >= high:
        return []
    if (most is not None and low >= most) or (least is not None and high <= least):
        return []
    return [low + (high - low) * step / (n + 1) for step in range(1, n + 1)]


# --- which cell a value lies in --------------------------------------------------------------------------------------


def cell_of(axis: Axis, value: Value, rank: int = 0) -> int | None:
    """The number of the cell that a value lies in. Where several cells stand for one stretch, so that fields can be
    compared with each other, it is the one of this rank among them.
    """
    for number, cell in enumerate(axis.cells):
        if value in cell.members:
            return number
    holding = [number for number, cell in enumerate(axis.cells) if _is_open_to(axis, cell, value)]
    return holding[min(rank, len(holding) - 1)] if holding else None


def _is_open_to(axis: Axis, cell: Cell, value: Value) -> bool:
    """Whether a value that no cell names lies in a cell."""
    parts = (part for part in cell.parts or (cell,) if part.open)
    return any(isinstance(axis.type, Name | SetOf) or _is_between(part, value) for part in parts)


def stretches_in_order(axis: Axis) -> list[tuple[int, Cell]]:
    """The points and stretches of an axis of numbers, amounts or dates, from the least up, with the cell of each."""
    parts = [(number, part) for number, cell in enumerate(axis.cells) for part in cell.parts or (cell,)]
    return sorted(parts, key=lambda one: _rank(one[1].value))


def _is_between(stretch: Cell, value: Value) -> bool:
    """Whether a number, an amount or a date lies in a stretch, without its ends."""
    here = _rank(value)
    shown = _rank(stretch.value)
    above = stretch.above is None or _rank(stretch.above) < here
    return above and (stretch.below is None or here < _rank(stretch.below)) and here[0] == shown[0]


# --- saying a choice of cells in words -------------------------------------------------------------------------------


def phrase(axis: Axis, chosen: frozenset[int]) -> str:
    """The condition that an axis lies in the chosen cells, as the language writes it."""
    if axis.kind == "word":
        return " or ".join(f"{axis.name} is read as {axis.cells[i].value}" for i in sorted(chosen))
    if axis.kind in ("contest", "withheld"):
        return " or ".join(str(axis.cells[i].value) for i in sorted(chosen))
    match axis.type:
        case YesNo():
            return axis.name if axis.cells[min(chosen)].value is True else f"not {axis.name}"
        case OneOf() | Name() | SetOf() | None:
            return _named_phrase(axis, chosen)
        case _:
            return _ordered_phrase(axis, chosen)


def _named_phrase(axis: Axis, chosen: frozenset[int]) -> str:
    inside = [m for i in sorted(chosen) for m in axis.cells[i].members]
    outside = [m for i, cell in enumerate(axis.cells) if i not in chosen for m in cell.members]
    endless = any(cell.open for cell in axis.cells)  # strangers belong to whichever side has the open cell
    negative = any(axis.cells[i].open for i in chosen) if endless else len(outside) < len(inside)
    values = outside if negative else inside
    if len(values) == 1:
        return f"{axis.name} is {'not ' if negative else ''}{words(values[0])}"
    return f"{axis.name} {'not ' if negative else ''}in {braces([words(v) for v in values])}"


def _ordered_phrase(axis: Axis, chosen: frozenset[int]) -> str:
    runs = [[part for _, part in run] for inside, run in groupby(stretches_in_order(axis), lambda one: one[0] in chosen)
            if inside]  # fmt: skip
    return " or ".join(_run_phrase(axis, run) for run in runs)


def _run_phrase(axis: Axis, run: list[Cell]) -> str:
    first, last = run[0], run[-1]
    if len(run) == 1 and not first.open:
        return f"{axis.name} is {_said(axis, first.value)}"
    at_least, over, at_most, under = (
        ("no earlier than", "after", "no later than", "before")
        if isinstance(axis.type, DateType)
        else ("at least", "over", "at most", "under")
    )
    parts: list[str] = []
    if not first.open:
        parts.append(f"{axis.name} is {at_least} {_said(axis, first.value)}")
    elif first.above is not None:
        parts.append(f"{axis.name} is {over} {_said(axis, first.above)}")
    if not last.open:
        parts.append(f"{axis.name} is {at_most} {_said(axis, last.value)}")
    elif last.below is not None:
        parts.append(f"{axis.name} is {under} {_said(axis, last.below)}")
    return " and ".join(parts)


def _said(axis: Axis, value: Value) -> str:
    return f"{words(value)}%" if isinstance(axis.type, Percentage) else words(value)
