"""The fast reader for one question: timelines become Python source, a plain function for each stretch of time.

The source reads as somebody would write it by hand: `if`s over the fields, and a decision at the end of each. A complete
question runs through it and through nothing else. One that leaves something out, or gives a value in words, takes the
diagram behind it, and what it comes to is kept by the cells of what was given.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from threading import RLock
from types import MappingProxyType
from typing import Any, Final, Protocol

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.model.cells import Axis, cell_of
from servanda.model.timeline import UNGOVERNED, Decision, NotCovered, Stretch, Timeline
from servanda.model.types import DateType, MoneyType, Number, Percentage, Whole
from servanda.model.values import Money, Value
from servanda.readers.source import NAMES, NotPlain, source_of

Given = Mapping[str, object]
_MOST_KEPT: Final = 100_000  # values and decisions that are kept; beyond them they are looked up anew
_NOTHING_TURNS_ON_IT: Final = -1


class Folding(Protocol):
    """What makes timelines, and reads the values of a question. It is pickled with what is compiled."""

    def timeline(self, party: str, action: str, facts: frozenset[str]) -> Timeline: ...
    def typed(self, action: str, given: Given) -> Mapping[str, Value]: ...


class Compiled:
    """An agreement compiled for many questions: `compiled(party, action, given, at)` is the decision.

    given   fields, and facts that take the place of the record, by name: True or False, a str, int, Decimal, Money,
            date or frozenset; or any of them in words, as the command line takes them. What is left out is unknown
    at      an aware instant
    Raises Refused for a field that the agreement does not know, or a value of one on which the answer turns; NotCovered
    for what only the reference reader answers; BeyondTimeline past `ends`. May be called from many threads, and pickled.
    """

    def __init__(self, folding: Folding, pairs: tuple[tuple[str, str], ...]) -> None:
        self._folding = folding
        self._lock = RLock()
        self._ways: dict[tuple[str, str], _Way] = {}
        self._gaps: dict[tuple[str, str], str] = {}
        self._giving: dict[tuple[str, str, frozenset[str]], _Way] = {}
        for party, action in pairs:
            try:
                self._ways[party, action] = _way(folding.timeline(party, action, frozenset()))
            except NotCovered as gap:
                self._gaps[party, action] = str(gap)

    def __call__(self, party: str, action: str, given: Given, at: datetime) -> Decision:
        """The decision on one question."""
        try:
            way = self._ways[party, action]
            if way.fields.issuperset(given):
                return way.functions[bisect_right(way.starts, at)](given)
        except (KeyError, NotPlain):
            pass
        return self._at_length(party, action, given, at)

    def _at_length(self, party: str, action: str, given: Given, at: datetime) -> Decision:
        """What the source does not answer: something is left out, is in words, is a fact or a mistake."""
        way = self._ways.get((party, action))
        if way is not None:
            with self._lock:
                return self._for_facts(way, given).decide(given, at, self._folding)
        if (party, action) in self._gaps:
            raise NotCovered(self._gaps[party, action])
        return UNGOVERNED

    def _for_facts(self, way: "_Way", given: Given) -> "_Way":
        """Another timeline where a question gives facts that are on record: its own count in their place."""
        recorded = way.timeline.recorded
        facts = frozenset(name for name in recorded if given.get(name) is not None) if recorded else recorded
        if not facts:
            return way
        key = way.timeline.party, way.timeline.action, facts
        if key not in self._giving:
            self._giving[key] = _way(self._folding.timeline(*key))
        return self._giving[key]

    @property
    def ends(self) -> datetime | None:
        """The first instant that some decision does not speak of; None where all speak of all time."""
        return min((way.timeline.ends for way in self._ways.values() if way.timeline.ends), default=None)

    @property
    def gaps(self) -> Mapping[tuple[str, str], str]:
        """The parties and actions on which only the reference reader can answer, and why."""
        return MappingProxyType(self._gaps)

    def timeline(self, party: str, action: str) -> Timeline:
        """What the decisions on one party and action are made from."""
        return self._ways[party, action].timeline

    def source(self, party: str, action: str) -> str:
        """The Python source that answers for one party and action."""
        return self._ways[party, action].source

    def __getstate__(self) -> dict[str, object]:
        return {key: value for key, value in self.__dict__.items() if key != "_lock"}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state, _lock=RLock())


@dataclass(slots=True)
class _Way:
    """A timeline with its source, and what was found by the long way."""

    timeline: Timeline
    source: str
    functions: tuple[Callable[[Given], Decision], ...]  # the first: before all stretches
    starts: tuple[datetime, ...]
    fields: frozenset[str]
    axes: Mapping[str, Axis]
    cells: dict[tuple[str, type, object], int] = field(default_factory=dict[tuple[str, type, object], int])
    kept: dict[tuple[object, ...], Decision] = field(default_factory=dict[tuple[object, ...], Decision])

    def __reduce__(self) -> tuple[Any, ...]:
        return _way, (self.timeline,)

    def decide(self, given: Given, at: datetime, folding: Folding) -> Decision:
        """The decision on a question, by the cells of what it gives."""
        cells = self._cells(given, folding)
        stretch = self.timeline.at(at)
        if stretch is None:
            return UNGOVERNED
        key = stretch.start, *map(cells.get, self.axes)
        found = self.kept.get(key)
        if found is None:
            found = _decision(stretch, {axis: cells[axis.name] for axis in stretch.diagram.axes if axis.name in cells})
            if len(self.kept) < _MOST_KEPT:
                self.kept[key] = found
        return found

    def _cells(self, given: Given, folding: Folding) -> Mapping[str, int]:
        """The cell of each value, of those on which something turns. Raises Refused, NotCovered."""
        try:
            seen = [(name, self.cells[name, value.__class__, value]) for name, value in given.items()]
        except (KeyError, TypeError):  # not seen before, or not hashable
            return self._read(given, folding)
        return {name: cell for name, cell in seen if cell != _NOTHING_TURNS_ON_IT}

    def _read(self, given: Given, folding: Folding) -> Mapping[str, int]:
        values = folding.typed(self.timeline.action, given)
        cells = {name: _cell(self, name, value, values) for name, value in values.items() if name in self.axes}
        if not self.timeline.compared and len(self.cells) < _MOST_KEPT:
            for name, value in given.items():
                if value.__hash__ is not None:
                    self.cells[name, value.__class__, value] = cells.get(name, _NOTHING_TURNS_ON_IT)
        return cells


def _way(timeline: Timeline) -> _Way:
    source, names = source_of(timeline)
    namespace: dict[str, Any] = dict(NAMES)
    exec(compile(source, f"<{timeline.party} {timeline.action}>", "exec"), namespace)  # noqa: S102
    axes = {
        axis.name: axis
        for stretch in timeline.stretches if stretch is not None
        for axis in stretch.diagram.axes if axis.kind in ("field", "fact")
    }  # fmt: skip
    starts = (*timeline.starts, timeline.ends) if timeline.ends else timeline.starts
    functions = (_before, *(namespace[name] for name in names), _beyond)
    return _Way(timeline, source, functions, starts, frozenset(timeline.fields), axes)


def _before(_: Given) -> Decision:
    """Before the first text."""
    return UNGOVERNED


def _beyond(_: Given) -> Decision:
    """Past the timeline's end, of which it says so itself."""
    raise NotPlain


def _decision(stretch: Stretch, cells: Mapping[Axis, int]) -> Decision:
    left = stretch.left(cells)
    if left is None:
        raise Refused(
            [
                Diagnostic(
                    "too-much-open",
                    "the question leaves too much open to look at every possible world",
                    why=f"Given are: {', '.join(axis.name for axis in cells) or 'nothing'}.",
                    help="give more in the question",
                )
            ]
        )
    return stretch.decide(left)


def _cell(way: _Way, name: str, value: Value, values: Mapping[str, Value]) -> int:
    cell = cell_of(way.axes[name], value, _place_among(way, name, value, values))
    if cell is None:
        raise NotCovered(f"{name}: the text's comparisons do not say where {value} lies")
    return cell


def _place_among(way: _Way, name: str, value: Value, values: Mapping[str, Value]) -> int:
    """Of the values that the text compares with each other and cuts nowhere between, which this is from the least."""
    group = next((one for one in way.timeline.compared if name in one), frozenset[str]())
    axis = way.axes[name]
    given = {values[one] for one in group if one in values}
    if isinstance(axis.type, Whole | Percentage | Number | MoneyType | DateType) and any(
        one not in values for one in group if one in way.axes
    ):
        left_out = ", ".join(sorted(one for one in group if one not in values))
        raise NotCovered(f"{name} is compared with {left_out}, which the question leaves out")
    alike = [one for one in given if cell_of(axis, one) == cell_of(axis, value)]
    return sorted(alike, key=_order).index(value) if group else 0


def _order(value: Value) -> tuple[Decimal | int, str]:
    match value:
        case Money(_, amount):
            return amount, ""
        case Decimal():
            return value, ""
        case date():
            return value.toordinal(), ""
        case _:
            return 0, str(value)
