# pyright: basic, reportReturnType=false
"""The rows of a table asked twice, of two sides: how many have another verdict, and which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from servanda.audits.tables import EXAMPLES, decided
from servanda.decisions.timelines import Known
from servanda.model.mapping import From, Mapped
from servanda.model.timeline import Decision

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from servanda.readers.tables import Numbered

_BEFORE, _AFTER = "servanda_before", "servanda_decision"


@dataclass(frozen=True, slots=True)
class Asked:
    """One side that a row is asked of: the mapping to its words, the day on which it stands, the readings chosen."""

    known: Known
    mapped: Mapped
    day: date
    readings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RowFlip:
    """Rows with one verdict on the old side and another on the new: what decides there, or what it turns on, and some of
    the rows.
    """

    before: str
    after: str
    clauses: tuple[str, ...]
    titles: tuple[str, ...]
    basis: str | None
    missing: tuple[str, ...]
    rows: int
    examples: tuple[Mapping[str, object], ...]


@dataclass(frozen=True, slots=True)
class RowFlips:
    """What came of a table, the most frequent flips first. `not_mapped`: rows that one side or both cannot be asked."""

    rows: int
    not_mapped: int
    flips: tuple[RowFlip, ...]


def flips(table: "ir.Table", old: Asked, new: Asked) -> RowFlips:
    """Ask each row of both sides. Raises Refused for what does not fit."""
    before = decided(table, _on(old), old.known)
    after = decided(before.table.rename({_BEFORE: _AFTER}), _on(new), new.known)
    counts = after.table.group_by(before=after.table[_BEFORE], after=after.table[_AFTER]).aggregate(
        rows=after.table.count()
    )
    counted = counts.to_pyarrow().to_pylist()
    found: dict[tuple[Any, ...], RowFlip] = {}
    not_mapped = 0
    for one in sorted(counted, key=lambda one: (-one["rows"], one["before"], one["after"])):
        was, now = before.decisions[one["before"]], after.decisions[one["after"]]
        verdicts = _verdict(was, old.readings), _verdict(now, new.readings)
        if was.problem is not None or now.problem is not None:
            not_mapped += one["rows"]
        elif verdicts[0] != verdicts[1]:
            said = now.decision
            alike = *verdicts, said.clauses, now.titles, said.basis, said.missing
            flip = found.get(alike) or RowFlip(*alike, 0, ())
            more = _examples(after.table, one) if len(flip.examples) < EXAMPLES else ()
            found[alike] = replace(flip, rows=flip.rows + one["rows"], examples=(*flip.examples, *more)[:EXAMPLES])
    by_rows = tuple(sorted(found.values(), key=lambda flip: -flip.rows))
    return RowFlips(sum(one["rows"] for one in counted), not_mapped, by_rows)


def _on(side: Asked) -> Mapped:
    """The mapping with every row on the side's day."""
    return replace(side.mapped, at=From(value=side.day.isoformat()))


def _verdict(numbered: "Numbered", readings: Mapping[str, str]) -> str:
    """The verdict under the readings that are chosen, where they settle it."""
    decision: Decision = numbered.decision
    left = {
        verdict for choice, verdict in decision.readings
        if all(readings.get(word, reading) == reading for word, reading in choice)
    }  # fmt: skip
    return left.pop() if len(left) == 1 else decision.verdict


def _examples(table: "ir.Table", one: Mapping[str, int]) -> Sequence[Mapping[str, object]]:
    rows = table.filter((table[_BEFORE] == one["before"]) & (table[_AFTER] == one["after"])).drop(_BEFORE, _AFTER)
    return rows.limit(EXAMPLES).to_pyarrow().to_pylist()
