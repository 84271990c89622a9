"""What lies ahead: the instants at which a verdict may flip with nobody acting, by the text and by the lives of duties."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from servanda.model import moments
from servanda.model.agreement import Agreement, Guard, Window, shift
from servanda.model.amendments import Placed, Text
from servanda.model.terms import (
    ClauseIs,
    Condition,
    DeadlineOf,
    Ended,
    FirstTrue,
    Happened,
    NoDutyOpen,
    Word,
    conditions_within,
    times_within,
)
from servanda.model.times import Duration, instant
from servanda.model.worlds import explore, leaves
from servanda.readers.lives import Instance
from servanda.readers.reference import Matter, Reader, text_at

_HORIZON = Duration(5, "years")  # duties that come every quarter would lie ahead for ever
_MOST = 40
_EVERY = "every clause"
EDGES = "edges"


def instants_ahead(matter: Matter) -> list[datetime]:
    """When the verdict of a question may be another one, in order: what the text names, and what lives come to by
    themselves within five years (deadlines, ends of cure, silence, the agreement's end).
    """
    question, agreement = matter.question, matter.agreement
    ahead: set[datetime] = set()
    for instrument in agreement.instruments:
        if instrument.published <= question.known and instrument.effective > question.at:
            ahead.add(instrument.effective)
    behind: set[str] = set()
    for at in (question.at, *sorted(ahead)):
        text = text_at(matter, at)
        for placed in text.norms:
            if placed.norm.action == question.action:
                behind |= clauses_behind(placed, text)
                for extent in moments.of_norm(agreement, matter.record, text, placed):
                    ahead.update(edge for edge in (extent.start, extent.end) if edge > question.at)
    lived: set[datetime] = set()
    if behind or agreement.term.end is not None:
        lived = lives_of(instants_of_lives(matter, years_after(agreement, question.at)), behind)
    return sorted(ahead | set(sorted(one for one in lived if one > question.at)[:_MOST]))


def years_after(agreement: Agreement, at: datetime) -> datetime:
    """As far as is looked ahead from an instant."""
    return shift(agreement, instant(at), _HORIZON, 1).start


def instants_of_lives(matter: Matter, until: datetime) -> Mapping[str, set[datetime]]:
    """When lives change in some world, as far as an instant: those of each clause, and under `EDGES` the ends and rests
    of clauses and of the agreement.
    """
    found: dict[str, set[datetime]] = {}
    for one in leaves(explore(lambda world: _changes(Reader(matter, world), until))):
        for number, instants in one.items():
            found.setdefault(number, set()).update(instants)
    return found


def lives_of(instants: Mapping[str, set[datetime]], clauses: set[str]) -> set[datetime]:
    """Of the instants of lives, those that matter to a rule that hangs on these clauses."""
    return {at for number, some in instants.items() if number in clauses or number == EDGES or _EVERY in clauses
            for at in some}  # fmt: skip


def _changes(reader: Reader, until: datetime) -> Mapping[str, set[datetime]]:
    if reader.lives is None:
        return {}
    reader.live_until(until)
    found = {
        number: {at for one in group for at in _changes_of(one)} for number, group in reader.lives.instances.items()
    }
    return {**found, EDGES: set(reader.lives.edges(reader.text_at(until).norms))}


def _changes_of(one: Instance) -> Iterator[datetime]:
    yield from (change.at for change in one.changes)
    yield from (at for at in (one.uncured_at, one.settled_at) if at is not None)


# --- what a rule hangs on --------------------------------------------------------------------------------------------


def clauses_behind(placed: Placed, text: Text) -> set[str]:
    """The clauses on whose lives a rule's truth hangs, its own among them where it lives."""
    norm = placed.norm
    found = {placed.clause.number} if norm.duty or norm.each else set[str]()
    found |= set(norm.each.names) if norm.each and norm.each.kind == "breach" else set()
    for phrase in (*placed.clause.kept, *norm.guards, *norm.windows):
        found |= _in_phrase(phrase, text)
    return found


def _in_phrase(phrase: Guard | Window, text: Text) -> set[str]:
    if isinstance(phrase, Guard):
        return _in_condition(phrase.condition, text, frozenset())
    found: set[str] = set()
    for time in times_within(phrase.time):
        match time:
            case DeadlineOf(number):
                found.add(number)
            case FirstTrue(condition):
                found |= _in_condition(condition, text, frozenset())
            case _:
                pass
    return found


def _in_condition(condition: Condition, text: Text, seen: frozenset[str]) -> set[str]:
    found: set[str] = set()
    for one in conditions_within(condition):
        match one:
            case ClauseIs(number):
                found.add(number)
            case NoDutyOpen() | Ended():
                found.add(_EVERY)
            case Happened(event):
                found |= {p.clause.number for p in text.norms if p.norm.power and p.norm.power.silence_means == event}
            case Word(name) if name in text.words and name not in seen:
                for reading in text.words[name][1].readings:
                    if not isinstance(reading.body, date):
                        found |= _in_condition(reading.body, text, seen | {name})
            case _:
                pass
    return found
