"""What an answer leans on that the text does not give: marks on clauses, and on the words and panels they name.

A norm that holds or is beaten is leant on with all its phrases; one that was tried and is not true only through the
phrase that made it so.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from servanda.decisions.answer import Assumption
from servanda.model.agreement import Clause, Guard, Instrument, Window
from servanda.model.amendments import Placed, Text
from servanda.model.cells import conditions_of_time
from servanda.model.terms import (
    Compare,
    Condition,
    DatedWord,
    OnDate,
    Outcome,
    Time,
    Unknown,
    Word,
    conditions_within,
    times_within,
)
from servanda.model.wording import window_words

Phrase = Guard | Window


def assumptions(
    text: Text, leant_on: Iterable[Placed], failed: Iterable[tuple[Placed, Phrase]]
) -> tuple[Assumption, ...]:
    """Every mark that the answer leans on, once each, in the order of the clauses."""
    found: dict[Assumption, None] = {}
    for placed in leant_on:
        for one in _of_norm(text, placed):
            found.setdefault(one)
    for placed, phrase in failed:
        for one in _of_phrase(text, placed.clause, phrase):
            found.setdefault(one)
    return tuple(found)


def assumptions_of(text: Text, number: str, condition: Condition) -> tuple[Assumption, ...]:
    """Every mark on the words and panels that a condition names, which stands under a clause of this number."""
    return tuple(dict.fromkeys(_of_condition(text, number, condition, frozenset())))


def _of_norm(text: Text, placed: Placed) -> Iterator[Assumption]:
    clause, norm = placed.clause, placed.norm
    for mark in (*norm.marks, *clause.marks):
        yield Assumption(clause.number, mark.what, mark.why)
    instrument = next((i for i in text.instruments if i.name == clause.instrument), None)
    yield from _of_press(instrument, clause)
    for phrase in (*clause.kept, *norm.guards, *norm.windows):
        yield from _of_phrase(text, clause, phrase)


def _of_press(instrument: Instrument | None, clause: Clause) -> Iterator[Assumption]:
    if instrument and instrument.authority == "press":
        source = "; ".join(instrument.sources) or "press"
        yield Assumption(clause.number, clause.title, f"rests on press: {source}")


def _of_phrase(text: Text, clause: Clause, phrase: Phrase) -> Iterator[Assumption]:
    if phrase.mark:
        yield Assumption(clause.number, phrase.mark.what, phrase.mark.why)
    if isinstance(phrase, Guard):
        yield from _of_condition(text, clause.number, phrase.condition, frozenset())
        return
    if phrase.kind == "through at least":
        yield Assumption(clause.number, window_words(phrase), "what holds afterwards is not given")
    yield from _of_time(text, clause, phrase.time)


def _of_time(text: Text, clause: Clause, time: Time) -> Iterator[Assumption]:
    for one in times_within(time):
        match one:
            case Unknown(why):
                yield Assumption(clause.number, "a date that is withheld", why)
            case OnDate(word):
                yield from _of_word(text, word.name, frozenset())
            case _:
                pass
    for condition in conditions_of_time(time):
        yield from _of_condition(text, clause.number, condition, frozenset())


def _of_condition(text: Text, number: str, condition: Condition, seen: frozenset[str]) -> Iterator[Assumption]:
    for one in conditions_within(condition):
        match one:
            case Word(name):
                yield from _of_word(text, name, seen)
            case Outcome(panel) if panel in text.panels:
                holder, body = text.panels[panel]
                yield from (Assumption(holder.number, mark.what, mark.why) for mark in (*body.marks, *holder.marks))
            case Compare(left, _, right):
                for side in (left, right):
                    if isinstance(side, DatedWord):
                        yield from _of_word(text, side.name, seen)
                    elif isinstance(side, Unknown):
                        yield Assumption(number, "a value that is withheld", side.why)
            case _:
                pass


def _of_word(text: Text, name: str, seen: frozenset[str]) -> Iterator[Assumption]:
    if name in seen or name not in text.words:
        return
    clause, definition = text.words[name]
    yield from (Assumption(clause.number, mark.what, mark.why) for mark in clause.marks)
    for reading in definition.readings:
        what = f"{', '.join(reading.held_by)} reading {name} as {reading.name}" if reading.held_by else None
        for authority, source in reading.sources:
            if authority == "press":
                yield Assumption(clause.number, what or f"{name} read as {reading.name}", f"rests on press: {source}")
        if not isinstance(reading.body, date):
            yield from _of_condition(text, clause.number, reading.body, seen | {name})
