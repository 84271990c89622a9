# pyright: basic, reportReturnType=false, reportArgumentType=false, reportAttributeAccessIssue=false
# pyright: reportOperatorIssue=false, reportCallIssue=false
"""A column of a table as the cells of a field: which rows lie in some cells, which leave it out, which hold no value.

Ibis types its expressions loosely; here and in `tables.py` the checker reads them so.
"""

from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import TypeVar

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

from servanda.model.cells import Axis, Cell, stretches_in_order
from servanda.model.mapping import From
from servanda.model.types import DateType, MoneyType, Name, OneOf, Percentage, SetOf, Type, Whole, YesNo, called
from servanda.model.values import Money, Value, words

Way = TypeVar("Way", bound=Hashable)


class DoesNotFit(Exception):
    """A column that cannot hold what it is mapped to; the message says why, `name` which part of the question it is."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} {why}")
        self.name = name
        self.why = why


@dataclass(frozen=True, slots=True)
class Cells:
    """A field's column, made ready.

    lies_in     the test for some cells; of cells without end ("any other name") only among rows that passed no other
    missing     the test for what is left out
    never       the test for what is no value of the field, where the others do not tell; it comes first
    """

    axis: Axis
    lies_in: Callable[[frozenset[int]], ir.BooleanValue]
    missing: ir.BooleanValue
    never: ir.BooleanValue | None = None

    def in_order(self, ways: Mapping[Way, Collection[int]]) -> list[Way]:
        """Ways on, each with its cells, in an order in which each can be told: the endless one last."""
        return sorted(ways, key=lambda way: any(self.axis.cells[cell].open for cell in ways[way]))


@ibis.udf.scalar.builtin
def list_position(texts: list[str], text: str) -> int:
    """DuckDB's own: the place of a text in a list, from one. It is worked out once for each text of a block of rows."""


def cells_of(axis: Axis, source: From, column: ir.Column) -> Cells:
    """Make a column ready. Raises DoesNotFit."""
    match axis.type:
        case YesNo() if isinstance(column, ir.BooleanColumn):
            return _yes_no(axis, column)
        case YesNo() | OneOf() | Name():
            return _texts(axis, source, _text(axis, column))
        case SetOf():
            return _texts(axis, source, _set_as_text(axis, column))
        case DateType():
            return _ordered(axis, *_dates(axis, column))
        case MoneyType():
            return _ordered(axis, *_amounts(axis, source, column))
        case kind:
            assert kind is not None, axis.name
            return _ordered(axis, *_numbers(axis, kind, column))


def _yes_no(axis: Axis, column: ir.BooleanColumn) -> Cells:
    def lies_in(cells: frozenset[int]) -> ir.BooleanValue:
        return column if axis.cells[min(cells)].value is True else ~column

    return Cells(axis, lies_in, column.isnull())


# --- text ------------------------------------------------------------------------------------------------------------


def _texts(axis: Axis, source: From, column: ir.StringValue) -> Cells:
    """Each text that the mapping and the cells name has its place; the empty text is left out."""
    texts = [(text, number) for number, cell in enumerate(axis.cells) for member in cell.members
             for text in _called(_plain(member), source.values)]  # fmt: skip
    by_place = _is_on_duckdb(column)
    place = list_position([text for text, _ in texts], column)

    def lies_in(cells: frozenset[int]) -> ir.BooleanValue:
        if any(axis.cells[number].open for number in cells):
            return column.notnull() & (column != "")
        if not by_place:
            return column.isin([text for text, number in texts if number in cells])
        places = [at for at, (_, number) in enumerate(texts, start=1) if number in cells]
        if places == list(range(places[0], places[-1] + 1)):
            return place == places[0] if len(places) == 1 else place.between(places[0], places[-1])
        return place.isin(places)

    return Cells(axis, lies_in, column.isnull() | (column == ""))


def _called(word: str, values: Mapping[str, str]) -> list[str]:
    """What a word is called in the column: itself, unless the mapping means something else by that."""
    return [*(text for text, meant in values.items() if meant == word), *([word] if word not in values else [])]


def _plain(value: Value) -> str:
    if isinstance(value, frozenset):
        return ",".join(sorted(value)) if value else "none"
    return value if isinstance(value, str) else words(value)


def _is_on_duckdb(column: ir.Value) -> bool:
    backends, _ = column._find_backends()  # noqa: SLF001 -- there is no public way to ask an expression
    return [one.name for one in backends] == ["duckdb"]


def _text(axis: Axis, column: ir.Column) -> ir.StringValue:
    if not isinstance(column, ir.StringValue):
        kind = called(axis.type) if axis.type else "text"
        raise DoesNotFit(axis.name, f"is {kind}, and cannot be read from a column of {column.type()}")
    return column


@ibis.udf.scalar.builtin
def list_distinct(names: list[str]) -> list[str]:
    """DuckDB's own: each once. What Ibis writes for it uses a form of lambda that DuckDB 2 has given up."""


def _set_as_text(axis: Axis, column: ir.Column) -> ir.StringValue:
    """A set as its names in order with commas between, `none` where it is empty."""
    if isinstance(column, ir.ArrayValue):
        return ibis.cases((column.length() == 0, "none"), else_=_in_order(column.cast("array<string>")))
    text = _text(axis, column)
    several = any(isinstance(member, frozenset) and len(member) > 1 for cell in axis.cells for member in cell.members)
    return _in_order(text.strip().re_split(r"\s*,\s*")) if several else text.strip()


def _in_order(names: ir.ArrayValue) -> ir.StringValue:
    each = list_distinct(names) if _is_on_duckdb(names) else names.unique()
    return each.sort().join(",")


# --- numbers, amounts, dates -----------------------------------------------------------------------------------------


def _ordered(axis: Axis, value: ir.Value, missing: ir.BooleanValue, never: ir.BooleanValue | None) -> Cells:
    def lies_in(cells: frozenset[int]) -> ir.BooleanValue:
        runs = groupby(stretches_in_order(axis), key=lambda one: one[0] in cells)
        tests = [_between(value, [part for _, part in run]) for inside, run in runs if inside]
        found = tests[0]
        for test in tests[1:]:
            found |= test
        return found

    return Cells(axis, lies_in, missing, never)


def _between(value: ir.Value, run: list[Cell]) -> ir.BooleanValue:
    first, last = run[0], run[-1]
    tests: list[ir.BooleanValue] = []
    if not first.open:
        tests.append(value >= _bare(first.value))
    elif first.above is not None:
        tests.append(value > _bare(first.above))
    if not last.open:
        tests.append(value <= _bare(last.value))
    elif last.below is not None:
        tests.append(value < _bare(last.below))
    if not tests:
        return value.notnull()
    return tests[0] if len(tests) == 1 else tests[0] & tests[1]


def _bare(value: Value) -> ir.Scalar:
    match value:
        case Money(_, amount):
            return _bare(amount)
        case Decimal():
            return ibis.literal(value, type="decimal(38, 9)") if value % 1 else ibis.literal(int(value))
        case date():
            return ibis.date(value.isoformat())
        case _:
            raise AssertionError(value)


def _exact(axis: Axis, column: ir.Column) -> ir.Value:
    """A column of numbers without floats: each stands for the shortest decimal that it is printed as."""
    match column.type():
        case dt.Integer() | dt.Decimal():
            return column
        case dt.Floating():
            return column.cast("string").try_cast("decimal(38, 9)")
        case dt.String():
            assert isinstance(column, ir.StringValue), axis.name
            return column.strip().rstrip("%").replace(",", "").try_cast("decimal(38, 9)")
        case other:
            raise DoesNotFit(axis.name, f"is a number, and cannot be read from a column of {other}")


def _numbers(axis: Axis, kind: Type, column: ir.Column) -> tuple[ir.Value, ir.BooleanValue, ir.BooleanValue | None]:
    value = _exact(axis, column)
    never = _unreadable(column, value)
    if isinstance(kind, Whole | Percentage):
        for bound, beyond in ((kind.low, lambda low: value < low), (kind.high, lambda high: value > high)):
            if bound is not None:
                never = _either(never, beyond(_bare(bound)))
    if isinstance(kind, Whole) and not isinstance(value.type(), dt.Integer):
        never = _either(never, value != value.floor())
    return value, _left_out(column), never


def _amounts(axis: Axis, source: From, column: ir.Column) -> tuple[ir.Value, ir.BooleanValue, ir.BooleanValue | None]:
    shown = axis.cells[0].value
    assert isinstance(shown, Money), axis.name
    if isinstance(column, ir.StringValue) and source.currency is None:
        text = column.strip()
        value = text.substr(4).replace(",", "").try_cast("decimal(38, 9)")
        never = column.notnull() & (column != "") & (value.isnull() | (text.substr(0, 4) != f"{shown.currency} "))
        return value, _left_out(column), never
    if source.currency is None:
        raise DoesNotFit(
            axis.name, f'is money: say in which currency its column is, as `currency = "{shown.currency}"`'
        )
    if source.currency != shown.currency:
        raise DoesNotFit(axis.name, f"is compared in {shown.currency}, and its column is in {source.currency}")
    value = _exact(axis, column)
    return value, _left_out(column), _unreadable(column, value)


def _dates(axis: Axis, column: ir.Column) -> tuple[ir.Value, ir.BooleanValue, ir.BooleanValue | None]:
    match column.type():
        case dt.Date():
            return column, column.isnull(), None
        case dt.String():
            value = column.try_cast("date")
            return value, _left_out(column), _unreadable(column, value)
        case other:
            raise DoesNotFit(axis.name, f"is a date, and cannot be read from a column of {other}")


def _left_out(column: ir.Column) -> ir.BooleanValue:
    return column.isnull() | (column == "") if isinstance(column, ir.StringValue) else column.isnull()


def _unreadable(column: ir.Column, value: ir.Value) -> ir.BooleanValue | None:
    """Rows that hold something, but nothing that can be read; None where every row can be."""
    return None if value is column else ~_left_out(column) & value.isnull()


def _either(one: ir.BooleanValue | None, other: ir.BooleanValue) -> ir.BooleanValue:
    return other if one is None else one | other
