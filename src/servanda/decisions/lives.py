"""What became of a duty, of an act, of the agreement: over all worlds, as known at a time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from servanda.decisions.amounts import period_named
from servanda.decisions.state import happening
from servanda.ledger.entries import NewEntry
from servanda.model.agreement import Agreement
from servanda.model.cases import Supposed
from servanda.model.cells import Axis, cuts_of
from servanda.model.record import Happening, Question, Record, Slot
from servanda.model.terms import Unknown
from servanda.model.types import NotOfType, read_value
from servanda.model.values import Value, words
from servanda.model.wording import act_words, condition_words
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


@dataclass(frozen=True, slots=True)
class Obligation:
    """One duty of one party on a day: what, to whom, since when, until when, and what became of it.

    `due` is the first instant that is too late, `cure_until` that for a cure; `owed` whether anything is still to be
    done; `paid` what has been paid of a sum. Where the worlds differ, `state` is "undetermined" (or "contested") and
    `because` says what it turns on. A prohibition that was broken stands here with what was done, and nothing owed.
    """

    id: str
    clause: str
    title: str
    instrument: str
    party: str
    to: str | None
    what: str
    label: str
    state: str
    since: datetime | None
    because: str
    due: datetime | None
    owed: bool
    assumed: tuple[str, ...]
    cure_until: datetime | None = None
    paid: str | None = None


_Found = Callable[[Reader, datetime], dict[str, Obligation]]


def obligations(
    agreement: Agreement, record: Record, at: datetime, known: datetime, party: str | None = None
) -> tuple[Obligation, ...]:
    """Every duty that was set off by an instant, as known then; of one party or of all, in order of its deadline."""
    return _over_worlds(agreement, record, at, known, party, _duties_in)


def broken_prohibitions(
    agreement: Agreement, record: Record, at: datetime, known: datetime, party: str | None = None
) -> tuple[Obligation, ...]:
    """Every performed act that was forbidden just before it, up to an instant, as known then."""
    return _over_worlds(agreement, record, at, known, party, _broken_in)


def _over_worlds(
    agreement: Agreement, record: Record, at: datetime, known: datetime, party: str | None, found_in: _Found
) -> tuple[Obligation, ...]:
    matter = _matter(agreement, record, at, known)
    tree = explore(lambda world: found_in(Reader(matter, world), at))
    per_world = list(leaves(tree))
    turns_on = ", ".join(axis.name for axis in axes_of(tree))
    contested = all(axis.kind == "contest" for axis in axes_of(tree))
    found: dict[str, Obligation] = {}
    for world in per_world:
        for one in world.values():
            found.setdefault(one.id, one)
    merged = [
        one
        if all(world.get(one.id) == one for world in per_world)
        else _open([world[one.id] for world in per_world if one.id in world], turns_on, contested=contested)
        for one in found.values()
    ]
    mine = (one for one in merged if party is None or party in one.party.split(" or "))
    return tuple(sorted(mine, key=lambda one: (one.due is None, one.due or at, one.clause, one.label)))


def _open(worlds: list[Obligation], turns_on: str, *, contested: bool) -> Obligation:
    """An obligation that fares differently in different worlds; its deadline is the first that any of them gives it."""
    state = "contested" if contested else "undetermined"
    due = min((one.due for one in worlds if one.due is not None), default=None)
    owed = any(one.owed for one in worlds)
    return replace(worlds[0], state=state, since=None, because=f"it turns on {turns_on}", owed=owed, due=due)


def _duties_in(reader: Reader, at: datetime) -> dict[str, Obligation]:
    return _those_in(reader, at, lambda one: one.norm.duty is not None)


def _broken_in(reader: Reader, at: datetime) -> dict[str, Obligation]:
    return _those_in(reader, at, lambda one: one.norm.modal == "must not" and one.breached_at is not None)


def _those_in(reader: Reader, at: datetime, meant: Callable[[Instance], bool]) -> dict[str, Obligation]:
    reader.live_until(at)
    found: dict[str, Obligation] = {}
    for group in reader.lives.instances.values() if reader.lives else ():
        for number, one in enumerate(group):
            if meant(one) and one.state_at(at) is not None:
                obligation = _obligation(reader, one, number, at)
                found[obligation.id] = obligation
    return found


def _obligation(reader: Reader, one: Instance, number: int, at: datetime) -> Obligation:
    clause, norm = one.placed.clause, one.norm
    now = life_in(reader, one, at)
    assert reader.lives is not None
    owed = now.state == "pending" or reader.lives.is_so(one, "open", at)
    holders = reader.lives.holders.get(clause.number, norm.actors)
    if norm.duty is None and one.trigger is not None and one.trigger.by is not None:
        holders = (one.trigger.by,)  # who broke it, of all whom it binds
    phrases = (*norm.guards, *norm.windows, *((norm.duty.deadline,) if norm.duty else ()))
    marks = (*norm.marks, *clause.marks, *(phrase.mark for phrase in phrases if phrase.mark))
    cure = one.cure_until if now.state == "breached" and (one.cure_until or at) > at else None
    origin = f"{clause.origin[0]}/{clause.origin[1]}"
    return Obligation(
        f"{origin}/{one.label or number}", clause.number, clause.title, clause.instrument, " or ".join(holders), norm.to,
        _what(one, reader.lives.owed_on(one)), one.label, now.state, now.since, now.because, one.due, owed,
        tuple(mark.why for mark in marks), cure, words(one.paid) if one.paid else None,
    )  # fmt: skip


def _what(one: Instance, amount: Value | None) -> str:
    """What is to be done, or what was done against a prohibition; a sum with what it comes to."""
    duty = one.norm.duty
    if duty is None:
        return one.norm.action
    if duty.keep is not None:
        return f"keep {condition_words(duty.keep)}"
    return f"{one.norm.action} {words(amount)}" if amount is not None else act_words(one.norm)


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
    meant = [one for one in group if one.state_at(at) and _is_meant(reader.matter.agreement, one, given, at)]
    if meant and meant[-1].norm.each is None:  # a clause with several floors: the latest that has been tested
        meant = [one for one in meant if life_of(one, at).state != "pending"] or meant
    if not meant and _tested_nobody_knows_when(reader, number, at):
        return Life(number, "", "undetermined", None, "when it is tested is withheld", None)
    return life_in(reader, meant[-1], at) if meant else Life(number, "", NOT_OWED, None, "nothing set it off", None)


def _tested_nobody_knows_when(reader: Reader, number: str, at: datetime) -> bool:
    """Whether a clause promises an amount in all, through a day that the text withholds."""
    clause = reader.text_at(at).clauses.get(number)
    floors = (floor for one in clause.commitments for floor in one.floors) if clause else ()
    return any(isinstance(floor.through, Unknown) for floor in floors)


def life_in(reader: Reader, one: Instance, at: datetime) -> Life:
    """An instance as it stood at an instant, in one world; with a deadline that the text withholds, late or not."""
    now = life_of(one, at)
    if now.state not in ("in force", "fulfilled") or not one.deadline_withheld:
        return now
    number = one.placed.clause.number
    said = f"the deadline that {number} withholds has passed", f"the deadline that {number} withholds has not passed"
    if not reader.withheld(f"whether {said[0]}", said):
        return now
    return replace(now, state="breached" if now.state == "in force" else "late fulfilled")


def life_of(one: Instance, at: datetime) -> Life:
    """An instance as it stood at an instant, as far as deadlines are known."""
    change = one.state_at(at)
    assert change is not None, one.label
    due = one.due if change.state in ("in force", "suspended", "breached") else None
    return Life(one.placed.clause.number, one.label, change.state, change.at, change.because, due)


def _is_meant(agreement: Agreement, one: Instance, given: Mapping[str, str], at: datetime) -> bool:
    return all(_fits(agreement, one, name, text, at) for name, text in given.items())


def _fits(agreement: Agreement, one: Instance, name: str, text: str, at: datetime) -> bool:
    origin: Instance | None = one
    while origin is not None:
        if origin.period is not None and origin.period[0] == name:
            return period_named(agreement, name, text, at) == origin.period[1]
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
    by = {found[0] if found else None for found in leaves(explore(lambda world: Reader(matter, world).void_by(act)))}
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
