"""The Python source of a timeline: what somebody would write by hand who knew the agreement and the record by heart."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby

from servanda.model.cells import Axis, stretches_in_order
from servanda.model.timeline import UNGOVERNED, Decision, Stretch, Timeline
from servanda.model.types import DateType, MoneyType, Number, OneOf, Percentage, SetOf, Type, Whole
from servanda.model.values import Money, Value
from servanda.model.worlds import Node


class NotPlain(Exception):
    """Something is given in words, or is not of its type: the long way reads it, or refuses it."""


# --- what the source may name ----------------------------------------------------------------------------------------


def is_name(value: object) -> bool:
    """Whether a value is a name as it stands, not in quotes and not in words."""
    return type(value) is str and value.strip(' \t"') == value != "none" and bool(value)


def number(value: object, low: Decimal | None = None, high: Decimal | None = None) -> Decimal | int:
    """A number as it stands, within the bounds of its type."""
    if (
        (type(value) is Decimal or type(value) is int)
        and (low is None or low <= value)
        and (high is None or value <= high)
    ):
        return value
    raise NotPlain


def whole(value: object, low: Decimal | None, high: Decimal | None) -> Decimal | int:
    """A whole number as it stands, within the bounds of its type."""
    found = number(value, low, high)
    if found != found // 1:
        raise NotPlain
    return found


def amount(value: object, currency: str) -> Decimal:
    """The amount of a sum in a currency."""
    if isinstance(value, Money) and value.currency == currency:
        return value.amount
    raise NotPlain


def day(value: object) -> date:
    """A date as it stands."""
    if type(value) is date:
        return value
    raise NotPlain


NAMES: Mapping[str, object] = {
    "Decision": Decision, "Decimal": Decimal, "date": date, "datetime": datetime, "NotPlain": NotPlain,
    "is_name": is_name, "number": number, "whole": whole, "amount": amount, "day": day,
}  # fmt: skip


# --- writing ---------------------------------------------------------------------------------------------------------


def source_of(timeline: Timeline) -> tuple[str, tuple[str, ...]]:
    """The source, and the name of the function of each stretch in it."""
    module = _Module()
    names = tuple(
        module.function(start, stretch, bool(timeline.compared))
        for start, stretch in zip(timeline.starts, timeline.stretches, strict=True)
    )
    head = f'"""May {timeline.party} {timeline.action}? One function for each stretch of time."""'
    return "\n".join([head, "", *module.constants, *module.lines, ""]), names


class _Module:
    """The lines of a module while it is written. A class because names are given out as it goes."""

    def __init__(self) -> None:
        self.constants: list[str] = []
        self.lines: list[str] = []
        self._decisions: dict[Decision, str] = {}
        self._taken: Counter[str] = Counter()

    def function(self, start: datetime, stretch: Stretch | None, compared: bool) -> str:
        """Write what holds in one stretch; the name of its function."""
        name = self._name(f"from_{start:%Y_%m_%d}")
        if stretch is None:
            body = [f"    return {self.decision(UNGOVERNED)}  # no text was in force"]
        elif stretch.verdict is None:
            body = ["    raise NotPlain  # too many rules for one tree: they are put together for each case"]
        elif compared:
            body = ["    raise NotPlain  # fields are compared with each other: by their order, not by their cells"]
        else:
            body = self._body(stretch, stretch.verdict, name)
        self.lines += ["", "", f"def {name}(given):", *body]
        return name

    def _body(self, stretch: Stretch, verdict: Node, name: str) -> list[str]:
        """The tree of a verdict. What several branches lead to, and is a tree itself, is a function of its own."""
        shared = {node: self._name(f"{name}_case") for node, uses in _uses(stretch, verdict).items() if uses > 1}
        for node, helper in shared.items():
            self.lines += ["", "", f"def {helper}(given):", *self._tree(stretch, node, shared, "    ")]
        return self._tree(stretch, verdict, shared, "    ")

    def _tree(self, stretch: Stretch, node: Node, shared: Mapping[Node, str], pad: str) -> list[str]:
        found = _on_field(stretch, node)
        if found is None:
            return [f"{pad}return {self.decision(stretch.decide(node))}"]
        axis, children = found
        lines: list[str] = [f"{pad}value = {_taken_from_given(axis)}"]
        for test, child in _branches(axis, children):
            lines.append(f"{pad}if {test}:")
            if child in shared:
                lines.append(f"{pad}    return {shared[child]}(given)")
            else:
                lines += self._tree(stretch, child, shared, pad + "    ")
        return (
            [*lines, f"{pad}raise NotPlain"] if pad == "    " else [*lines, f"{pad}else:", f"{pad}    raise NotPlain"]
        )

    def decision(self, decision: Decision) -> str:
        """The name of a decision, written among the constants once."""
        if decision not in self._decisions:
            name = f"D{len(self.constants) + 1}"
            parts = [repr(decision.verdict), repr(decision.basis), repr(decision.clauses)]
            parts += [
                f"{part}={getattr(decision, part)!r}"
                for part in ("maybe", "missing", "readings")
                if getattr(decision, part)
            ]
            if decision.until is not None:
                parts.append(f'until=datetime.fromisoformat("{decision.until.isoformat()}")')
            self.constants.append(f"{name} = Decision({', '.join(parts)})")
            self._decisions[decision] = name
        return self._decisions[decision]

    def _name(self, wanted: str) -> str:
        self._taken[wanted] += 1
        return wanted if self._taken[wanted] == 1 else f"{wanted}_{self._taken[wanted]}"


def _on_field(stretch: Stretch, node: Node) -> tuple[Axis, tuple[Node, ...]] | None:
    """The field that a tree asks for first; None where it turns on no field any more."""
    found = stretch.diagram.split(node)
    return found if found is not None and found[0].kind == "field" else None


def _uses(stretch: Stretch, root: Node) -> Counter[Node]:
    """How many branches lead to each tree below a verdict."""
    uses: Counter[Node] = Counter()
    ahead, seen = [root], {root}
    while ahead:
        found = _on_field(stretch, ahead.pop())
        for child in dict.fromkeys(found[1]) if found else ():
            if _on_field(stretch, child) is not None:
                uses[child] += 1
                if child not in seen:
                    seen.add(child)
                    ahead.append(child)
    return uses


def _branches(axis: Axis, children: tuple[Node, ...]) -> list[tuple[str, Node]]:
    """A test for each way on, in an order in which each may rely on the ones before it having failed."""
    if isinstance(axis.type, Whole | Percentage | Number | MoneyType | DateType):
        return _ordered_branches(axis, children)
    ways = dict.fromkeys(children)
    named = {way: [m for cell, child in zip(axis.cells, children, strict=True) if child == way for m in cell.members]
             for way in ways}  # fmt: skip
    endless = next((child for cell, child in zip(axis.cells, children, strict=True) if cell.open), None)
    found = [(_is_one_of(named[way]), way) for way in ways if way != endless]
    if endless is not None:
        found.append((_is_any(axis.type), endless))
    return found


def _is_any(kind: Type | None) -> str:
    """A test for any value of a type that has no end of them."""
    if not isinstance(kind, SetOf):
        return "is_name(value)"
    return "type(value) is frozenset" + (
        f" and value <= {_written(frozenset(kind.of.values))}" if isinstance(kind.of, OneOf) else ""
    )


def _is_one_of(values: list[Value]) -> str:
    if values[0] is True or values[0] is False:
        return " or ".join(f"value is {value}" for value in values)
    written = [_written(value) for value in values]
    return f"value == {written[0]}" if len(written) == 1 else f"value in ({', '.join(written)})"


def _ordered_branches(axis: Axis, children: tuple[Node, ...]) -> list[tuple[str, Node]]:
    """From the least value up: each run of cells ends at a bound, and what is beyond the type's own bounds is no value."""
    placed = stretches_in_order(axis)
    found: list[tuple[str, Node]] = []
    for way, run in groupby(placed, key=lambda one: children[one[0]]):
        last = [cell for _, cell in run][-1]
        bound = last.below if last.open else last.value
        found.append(("True" if bound is None else f"value {'<' if last.open else '<='} {_bare(bound)}", way))
    return found


def _taken_from_given(axis: Axis) -> str:
    given = f"given[{axis.name!r}]"
    match axis.type:
        case Whole(low, high):
            return f"whole({given}, {low!r}, {high!r})"
        case Percentage(low, high):
            return f"number({given}, {low!r}, {high!r})"
        case Number():
            return f"number({given})"
        case MoneyType():
            shown = axis.cells[0].value
            assert isinstance(shown, Money), axis.name
            return f"amount({given}, {shown.currency!r})"
        case DateType():
            return f"day({given})"
        case _:
            return given


def _bare(value: Value) -> str:
    return _written(value.amount if isinstance(value, Money) else value)


def _written(value: Value) -> str:
    """A value as Python writes it."""
    match value:
        case frozenset():
            return f"frozenset({{{', '.join(map(repr, sorted(value)))}}})" if value else "frozenset()"
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case Decimal() if value == value // 1:
            return str(int(value))
        case _:
            return repr(value)
