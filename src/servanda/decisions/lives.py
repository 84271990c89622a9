"""What became of a duty, of an act, of the agreement: over all worlds, as known at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from servanda.decisions.state import happening
from servanda.ledger.entries import NewEntry
from servanda.model.agreement import Agreement
from servanda.model.cases import Supposed
from servanda.model.cells import Axis, cuts_of
from servanda.model.record import Happening, Question, Record, Slot
from servanda.model.types import NotOfType, read_value
from servanda.model.worlds import axes_of, explore, leaves
from servanda.readers.lives import Instance
from servanda.readers.reference import Matter, Reader

_LAST = 1.5e9  # after everything else at the same instant


@dataclass(frozen=True, slots=True)
class Life:
    """The state of a duty's instance: in words, since when (None where it never was), why, and when it is due."""

    number: str
    label: str
    state: str
    since: datetime | None
    because: str
    due: datetime | None


NOT_OWED = "not owed"


def life(
    agreement: Agreement, record: Record, number: str, given: Mapping[str, str], at: datetime, known: datetime
) -> Life:
    """The life of a clause's duty: its latest instance, or the one whose trigger or period is given."""
    matter = _matter(agreement, record, at, known)
    tree = explore(lambda world: _life_in(Reader(matter, world), number, given, at))
    found = list(dict.fromkeys(leaves(tree)))
    if len({(one.state, one.since) for one in found}) == 1:
        return found[0]
    if len({one.state for one in found}) == 1:
        return replace(found[0], since=None)
    axes: list[Axis] = axes_of(tree)
    state = "contested" if all(axis.kind == "contest" for axis in axes) else "undetermined"
    return Life(number, "", state, None, f"it turns on {', '.join(axis.name for axis in axes)}", None)


def _matter(agreement: Agreement, record: Record, at: datetime, known: datetime) -> Matter:
    return Matter(agreement, cuts_of(agreement), record, Question("", "", {}, {}, at, known))


def _life_in(reader: Reader, number: str, given: Mapping[str, str], at: datetime) -> Life:
    reader.live_until(at)
    group = reader.lives.instances.get(number, []) if reader.lives else []
    meant = [one for one in group if one.state_at(at) and _is_meant(reader.matter.agreement, one, given)]
    return life_of(meant[-1], at) if meant else Life(number, "", NOT_OWED, None, "nothing set it off", None)


def life_of(one: Instance, at: datetime) -> Life:
    """An instance as it stood at an instant."""
    change = one.state_at(at)
    assert change is not None, one.label
    due = one.due if change.state in ("in force", "suspended", "breached") else None
    return Life(one.placed.clause.number, one.label, change.state, change.at, change.because, due)


def _is_meant(agreement: Agreement, one: Instance, given: Mapping[str, str]) -> bool:
    return all(_fits(agreement, one, name, text) for name, text in given.items())


def _fits(agreement: Agreement, one: Instance, name: str, text: str) -> bool:
    origin: Instance | None = one
    while origin is not None:
        if origin.period is not None and origin.period[0] == name:
            return _period_name(agreement, name, origin.period[1].start) == text
        if origin.trigger is not None and name in origin.trigger.values:
            return _same(agreement, origin.trigger, name, text)
        origin = origin.breach
    return False


def _same(agreement: Agreement, trigger: Happening, name: str, text: str) -> bool:
    declared = agreement.actions.get(trigger.what) or agreement.events.get(trigger.what)
    assert declared is not None, trigger.what
    try:
        return trigger.values[name] == read_value(declared.fields[name].type, text)
    except NotOfType:
        return False


def _period_name(agreement: Agreement, name: str, start: datetime) -> str:
    """`2026-Q1`, `2026-03`, `2026`, or the first day for other periods."""
    first = start.astimezone(agreement.zone).date()
    match name:
        case "quarter":
            return f"{first.year}-Q{(first.month - 1) // 3 + 1}"
        case "month":
            return f"{first.year}-{first.month:02}"
        case "year":
            return str(first.year)
        case _:
            return first.isoformat()


# --- acts ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Effect:
    """Whether an act takes effect: "effective", "void" or "undetermined"; and the clause that makes it void."""

    verdict: str
    by: str | None


def does(agreement: Agreement, record: Record, supposed: Supposed, known: datetime) -> Effect:
    """Whether an act would take effect, in the state just before it."""
    entry = NewEntry("event", supposed.what, supposed.on, supposed.by, (), supposed.values)
    act = happening(agreement, entry, "the act", _LAST)
    matter = _matter(agreement, (*record, Slot("the act", (("the act", act),))), act.extent.start, known)
    found = set(leaves(explore(lambda world: Reader(matter, world).effective(act))))
    if found == {True}:
        return Effect("effective", None)
    if found != {False}:
        return Effect("undetermined", None)
    by = set(leaves(explore(lambda world: Reader(matter, world).void_by(act))))
    return Effect("void", by.pop() if len(by) == 1 else None)


# --- the agreement ---------------------------------------------------------------------------------------------------


def state_of_agreement(agreement: Agreement, record: Record, at: datetime, known: datetime) -> str:
    """In force, suspended, completed, expired, terminated; or undetermined."""
    matter = _matter(agreement, record, at, known)
    found = set(leaves(explore(lambda world: _agreement_in(Reader(matter, world), at))))
    return found.pop() if len(found) == 1 else "undetermined"


_ENDED = {"completion": "completed", "expiry": "expired", "termination": "terminated"}


def _agreement_in(reader: Reader, at: datetime) -> str:
    reader.live_until(at)
    if reader.lives is None:
        return "in force"
    end = reader.lives.ended_at(at)
    if end is not None:
        return _ENDED[end.cause]
    numbers = {n.clause.number for n in reader.text_at(at).norms if n.norm.duty is not None}
    resting = [number for number in numbers if reader.lives.suspended_at(number, at)]
    return "suspended" if numbers and len(resting) == len(numbers) else "in force"
