# pyright: basic, reportReturnType=false, reportArgumentType=false
"""The fast reader for many questions: timelines become one expression over a table, which any engine of Ibis can run.

A row's decision is told by nested cases over its fields, with a branch of its own for what is left out: that is exact where
SQL's NULL is not. The decision's number then finds the verdict and its reasons in a small table of all decisions. Nothing
is dropped: a row that cannot be read as a question is decided "not mapped", with the problem.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

from servanda.model.cells import Axis, cell_of
from servanda.model.mapping import From, Mapped
from servanda.model.timeline import UNGOVERNED, Decision, NotCovered, Stretch, Timeline
from servanda.model.times import last_instant, read_moment
from servanda.model.types import read_value
from servanda.model.worlds import Node
from servanda.readers.columns import Cells, DoesNotFit, cells_of

ADDED = ("verdict", "basis", "clauses", "maybe", "missing", "readings", "problem")
NOT_MAPPED = "not mapped"
MOST_BRANCHES = 20_000

Timelines = Callable[[str, str, frozenset[str]], Timeline]
_NUMBER = "servanda_decision"
_SCHEMA = ibis.schema({_NUMBER: "int16", **dict.fromkeys(ADDED, "string")})


@dataclass(frozen=True, slots=True)
class Numbered:
    """What one number stands for: a decision with the titles of its clauses, or the problem of a row without one."""

    decision: Decision
    titles: tuple[str, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """A table with the number of each row's decision, and what the numbers stand for."""

    table: ir.Table
    decisions: tuple[Numbered, ...]

    def with_reasons(self, prefix: str = "") -> ir.Table:
        """Every column of the table, with the verdict and its reasons beside them."""
        told = ibis.memtable([_told(number, one) for number, one in enumerate(self.decisions)], schema=_SCHEMA)
        joined = self.table.left_join(told, _NUMBER)
        kept = [name for name in self.table.columns if name != _NUMBER]
        return joined.select(*kept, **{prefix + name: joined[name] for name in ADDED})

    def rows_of(self, number: int) -> ir.Table:
        """The rows of one decision."""
        return self.table.filter(self.table[_NUMBER] == number).drop(_NUMBER)

    def counts(self) -> ir.Table:
        """How many rows have each decision, by its number."""
        return self.table.group_by(number=self.table[_NUMBER]).aggregate(rows=self.table.count())


def _told(number: int, one: Numbered) -> dict[str, object]:
    decision = one.decision
    readings = [
        f"{', '.join(f'{word} as {reading}' for word, reading in choice)}: {verdict}"
        for choice, verdict in decision.readings
    ]
    return {
        _NUMBER: number, "verdict": decision.verdict, "basis": decision.basis, "clauses": ", ".join(decision.clauses),
        "maybe": ", ".join(decision.maybe), "missing": ", ".join(decision.missing), "readings": "; ".join(readings),
        "problem": one.problem,
    }  # fmt: skip


def decide(table: ir.Table, mapped: Mapped, timelines: Timelines, zone: ZoneInfo) -> Decided:
    """The decision of each row. `zone` is the agreement's, for times that have none. Raises DoesNotFit, NotCovered."""
    writing = _Writing(table, mapped, timelines, zone)
    number = writing.number_of_rows()
    return Decided(table.mutate(**{_NUMBER: number}), tuple(writing.numbers))


class _Writing:
    """The expression while it is written. A class because decisions are numbered as they come."""

    def __init__(self, table: ir.Table, mapped: Mapped, timelines: Timelines, zone: ZoneInfo) -> None:
        self.table = table
        self.mapped = mapped
        self.timelines = timelines
        self.zone = zone
        self.numbers: dict[Numbered, int] = {}
        self.columns: dict[Axis, Cells] = {}
        self.branches = 0

    def number(self, one: Numbered) -> ir.IntegerScalar:
        """The number of a decision. Until when it holds is no part of it: a table has rows of many times."""
        key = replace(one, decision=replace(one.decision, until=None))
        return ibis.literal(self.numbers.setdefault(key, len(self.numbers)), type="int16")

    def problem(self, what: str) -> ir.IntegerScalar:
        """The number of a row that cannot be read as a question."""
        return self.number(Numbered(Decision(NOT_MAPPED), problem=what))

    # --- who and when ------------------------------------------------------------------------------------------------

    def number_of_rows(self) -> ir.IntegerValue:
        """The number of every row's decision."""
        return self._by_word("action", self.mapped.action, lambda action: self._by_word(
            "party", self.mapped.party, lambda party: self._by_time(party, action)))  # fmt: skip

    def _by_word(self, what: str, source: From, then: Callable[[str], ir.IntegerValue]) -> ir.IntegerValue:
        """One way on for each party or action that the mapping names."""
        if source.value is not None:
            return then(source.value)
        column = self._column(source)
        known = [
            (column.isin([text for text, meant in source.values.items() if meant == word]), then(word))
            for word in dict.fromkeys(source.values.values())
        ]
        missing = column.isnull(), self.problem(f"{what} is left out")
        return ibis.cases(*known, missing, else_=self.problem(f"{what} is none that the mapping names"))

    def _by_time(self, party: str, action: str) -> ir.IntegerValue:
        try:
            recorded = self.timelines(party, action, frozenset()).recorded
            timeline = self.timelines(party, action, frozenset(recorded & self.mapped.given.keys()))
        except NotCovered as gap:
            return self.problem(f"only `servanda ask` can answer: {gap}")
        source = self.mapped.at
        if source.value is not None:
            return self._of_stretch(timeline.at(last_instant(read_moment(source.value, self.zone))))
        column = self._column(source)
        edges = [
            (start, self._of_stretch(stretch))
            for start, stretch in zip(timeline.starts, timeline.stretches, strict=True)
        ]
        if timeline.ends is not None:
            edges.append(
                (timeline.ends, self.problem(f"at lies beyond {timeline.ends.astimezone(self.zone):%Y-%m-%d}"))
            )
        known = [(_reached(column, start, self.zone), number) for start, number in reversed(edges)]
        missing = column.isnull(), self.problem("at is left out")
        return ibis.cases(*known, missing, else_=self.number(Numbered(UNGOVERNED)))

    # --- what --------------------------------------------------------------------------------------------------------

    def _of_stretch(self, stretch: Stretch | None) -> ir.IntegerValue:
        if stretch is None:
            return self.number(Numbered(UNGOVERNED))
        given = self.mapped.given
        fixed = {axis: given[axis.name].value for axis in stretch.diagram.axes if axis.name in given}
        left = stretch.left({axis: _cell(axis, text) for axis, text in fixed.items() if text is not None})
        if left is None:
            raise NotCovered(f"{stretch.rules.party} {stretch.rules.action.name}: too many rules for one expression")
        return self._tree(stretch, left, frozenset())

    def _tree(self, stretch: Stretch, left: Node, absent: frozenset[Axis]) -> ir.IntegerValue:
        """The decision's number, by what is left of the verdict and which fields are known to be left out."""
        self.branches += 1
        if self.branches > MOST_BRANCHES:
            raise NotCovered(f"{stretch.rules.party} {stretch.rules.action.name}: too many cases for one expression")
        diagram = stretch.diagram
        ahead = (axis for axis in diagram.support(left) if axis.name in self.mapped.given and axis not in absent)
        axis = next(ahead, None)
        if axis is None:
            decision, clauses = stretch.decide(left), stretch.rules.text.clauses
            return self.number(Numbered(decision, tuple(clauses[number].title for number in decision.clauses)))
        column = self._cells(axis)
        ways: dict[Node, list[int]] = {}
        for cell in range(len(axis.cells)):
            ways.setdefault(diagram.restrict(left, {axis: cell}), []).append(cell)
        known = [
            (column.lies_in(frozenset(ways[way])), self._tree(stretch, way, absent)) for way in column.in_order(ways)
        ]
        unknown = self.problem(f"{axis.name} has a value that the agreement does not know")
        never = [] if column.never is None else [(column.never, unknown)]
        missing = column.missing, self._tree(stretch, left, absent | {axis})
        return ibis.cases(*never, *known, missing, else_=unknown)

    def _column(self, source: From) -> ir.Column:
        assert source.column is not None, source
        return self.table[source.column]

    def _cells(self, axis: Axis) -> Cells:
        if axis not in self.columns:
            source = self.mapped.given[axis.name]
            self.columns[axis] = cells_of(axis, source, self._column(source))
        return self.columns[axis]


def _cell(axis: Axis, text: str) -> int:
    assert axis.type is not None, axis.name
    cell = cell_of(axis, read_value(axis.type, text))
    if cell is None:
        raise DoesNotFit(axis.name, f"cannot be {text}: the text compares it with nothing like that")
    return cell


def _reached(column: ir.Column, start: datetime, zone: ZoneInfo) -> ir.BooleanValue:
    """Whether a row's time has reached an instant. A date stands for its last instant."""
    local = start.astimezone(zone)
    match column.type():
        case dt.Date():
            return column >= ibis.date(local.date().isoformat())
        case dt.Timestamp(timezone=None):
            return column >= ibis.literal(local.replace(tzinfo=None), type="timestamp")
        case dt.Timestamp():
            return column >= ibis.literal(start.astimezone(UTC), type="timestamp('UTC')")
        case other:
            raise DoesNotFit("at", f"is a time, and cannot be read from a column of {other}")
