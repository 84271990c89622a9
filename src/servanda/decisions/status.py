"""The state of an agreement on a day: for each party, the rules that are live, what ends them, and what silence means."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from servanda.decisions.lives import Obligation, broken_prohibitions, obligations, state_of_agreement
from servanda.model.agreement import BUILT_IN, Agreement, Guard, Norm, Window
from servanda.model.amendments import Placed, Text
from servanda.model.cells import cuts_of
from servanda.model.record import Happening, Question, Record
from servanda.model.terms import DeadlineOf, Edge, FirstTrue, Fixed, OnDate, Pick, Shifted, Time, Unknown, When
from servanda.model.values import words
from servanda.model.wording import act_words, guards_shown, life_words, norm_words, order_words, phrase_words
from servanda.model.worlds import Diagram, axes_of, explore, in_words, leaves
from servanda.readers.reference import Matter, Moment, Reader, text_at

State = Literal["in force", "waiting", "in force if"]
_OPENING = ("from", "after", "within")


@dataclass(frozen=True, slots=True)
class Rule:
    """One live rule of one party: `modal` as written, `conditions` and `ends` in words, `ends_at` where a date is known.

    state      in force now; waiting for what opens it; or in force only under the condition `state_if`
    """

    party: str
    id: str
    title: str
    instrument: str
    modal: str
    action: str
    words: str
    conditions: tuple[str, ...]
    ends: tuple[str, ...]
    ends_at: datetime | None
    state: State
    state_if: str | None
    assumed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """What holds for a party's action where no rule speaks."""

    party: str
    action: str
    words: str


@dataclass(frozen=True, slots=True)
class Status:
    """What is live on a day, as known on a day."""

    agreement: str
    zone: ZoneInfo
    at: datetime
    known: datetime
    instruments: tuple[str, ...]
    rules: tuple[Rule, ...]
    silences: tuple[Silence, ...]
    facts: tuple[tuple[str, str], ...]
    happened: tuple[str, ...]
    state: str = "in force"  # of the agreement as a whole
    owed: tuple[Obligation, ...] = ()
    settled: tuple[Obligation, ...] = ()
    broken: tuple[Obligation, ...] = ()  # prohibitions, with the act that broke them


def status(agreement: Agreement, record: Record, at: datetime, known: datetime, party: str | None = None) -> Status:
    """The live rules of every party, or of one."""
    matter = Matter(agreement, cuts_of(agreement), record, Question("", "", {}, {}, at, known))
    text = text_at(matter, at)
    parties = [p for p in agreement.parties if party in (None, p)]
    rules = tuple(rule for one in parties for rule in _rules(matter, text, one)) if text.instruments else ()
    silences = tuple(s for one in parties for s in _silences(agreement, one)) if text.instruments else ()
    happened = [h for slot in record for _, h in slot.options[:1] if h and h.extent.start <= at]
    facts = {h.what: _fact_words(h) for h in sorted(happened, key=lambda h: h.order) if h.kind == "fact"}
    duties = obligations(agreement, record, at, known, party)
    return Status(
        agreement.title,
        agreement.zone,
        at,
        known,
        tuple(i.name for i in text.sources),
        rules,
        silences,
        tuple(facts.items()),
        tuple(_happened_words(h) for h in sorted(happened, key=lambda h: h.order) if h.kind != "fact"),
        state_of_agreement(agreement, record, at, known),
        tuple(one for one in duties if one.owed),
        tuple(one for one in duties if not one.owed),
        broken_prohibitions(agreement, record, at, known, party),
    )


def _fact_words(fact: Happening) -> str:
    return words(fact.values["value"])


def _happened_words(one: Happening) -> str:
    what = f"{one.what} {one.outcome} {one.of}" if one.outcome else one.what
    day = one.extent.day or one.extent.start.date()
    return f"{day.isoformat()} {what}{f' by {one.by}' if one.by else ''} ({one.label})"


def _silences(agreement: Agreement, party: str) -> Iterator[Silence]:
    for action in agreement.actions.values():
        if (action.actors and party not in action.actors) or action.name in BUILT_IN:
            continue
        match action.silence:
            case "free":
                said = "free where nothing forbids it"
            case "reserved":
                said = "its own" if action.reserved_to == party else f"reserved to {action.reserved_to}"
            case "void":
                said = "takes effect only under a power"
            case "unsettled":
                said = "not settled where no clause speaks"
        yield Silence(party, action.name, said)


def _rules(matter: Matter, text: Text, party: str) -> Iterator[Rule]:
    seen: set[object] = set()
    for placed in text.norms:
        written = placed.clause.number, placed.norm.span
        if party not in placed.norm.actors or written in seen or placed.norm.duty is not None:
            continue
        seen.add(written)
        live = _live(matter, text, placed, party)
        if live is not None:
            yield _rule(matter, placed, party, *live)


def _rule(matter: Matter, placed: Placed, party: str, state: State, state_if: str | None) -> Rule:
    clause, norm = placed.clause, placed.norm
    assumed = [*norm.marks, *clause.marks, *(p.mark for p in (*norm.guards, *norm.windows))]
    exceptions = [
        f"except {p.clause.number} {p.clause.title}"
        for p in text_at(matter, matter.question.at).norms
        if p.clause.parent == clause.number and p.norm.action == norm.action
    ]
    ends, ends_at = _ends(matter, placed)
    guards = [phrase_words(phrase) for phrase in (*clause.kept, *guards_shown(norm))]
    openings = [phrase_words(window) for window in norm.windows if window.kind in _OPENING]
    return Rule(
        party,
        clause.number,
        clause.title,
        clause.instrument,
        norm.said,
        act_words(norm),
        norm_words(norm),
        (
            *_together(norm, party),
            *life_words(norm),
            *guards,
            *openings,
            *order_words(norm),
            *dict.fromkeys(exceptions),
        ),
        ends,
        ends_at,
        state,
        state_if,
        tuple(mark.why for mark in assumed if mark),
    )


def _together(norm: Norm, party: str) -> tuple[str, ...]:
    others = [actor for actor in norm.actors if actor != party]
    return (f"together with {' and '.join(others)}",) if norm.together else ()


def _live(matter: Matter, text: Text, placed: Placed, party: str) -> tuple[State, str | None] | None:
    """Whether a rule is in force whatever the case asked; None where it has ended."""
    question = replace(matter.question, party=party, action=placed.norm.action)
    asked = replace(matter, question=question)
    closing = [w for w in placed.norm.windows if w.kind not in _OPENING]
    opening = [w for w in placed.norm.windows if w.kind in _OPENING]
    if _always_false(asked, text, placed, (*placed.clause.kept, *closing)):
        return None
    phrases = (*placed.clause.kept, *opening, *closing)
    tree = explore(lambda world: _hold(asked, world, text, placed, phrases))
    found = set(leaves(tree))
    if found == {True}:
        return "in force", None
    if found == {False}:
        return "waiting", None
    diagram = Diagram(axes_of(tree))
    where = diagram.build(tree, lambda holds: "yes" if holds else "no")
    return "in force if", in_words(diagram.boxes(where))


def _always_false(matter: Matter, text: Text, placed: Placed, phrases: tuple[Guard | Window, ...]) -> bool:
    return set(leaves(explore(lambda world: _hold(matter, world, text, placed, phrases)))) == {False}


def _hold(matter: Matter, world: object, text: Text, placed: Placed, phrases: tuple[Guard | Window, ...]) -> bool:
    reader = Reader(matter, world)  # type: ignore[arg-type]
    at = matter.question.at
    moment = reader.moment_for(Moment(text, at, (at, float("inf")), None), placed)
    return all(
        reader.inside(moment, one, reader.began(moment, placed, one), placed.clause.number)
        if isinstance(one, Window)
        else reader.holds(moment, one.condition)
        for one in phrases
    )


# --- what ends a rule ------------------------------------------------------------------------------------------------


def _ends(matter: Matter, placed: Placed) -> tuple[tuple[str, ...], datetime | None]:
    """The phrases that end a rule, and an amendment that takes it away; with the first date, where one is known."""
    closing = [w for w in placed.norm.windows if w.kind not in ("from", "after")]
    said = [phrase_words(w) + (", unknown afterwards" if w.kind == "through at least" else "") for w in closing]
    dates = [date for window in closing if (date := _date_of(matter, window.time, window.kind))]
    amended = _amended(matter, placed)
    if amended:
        day = amended[1].astimezone(matter.agreement.zone).date().isoformat()
        said.append(f"taken over by {amended[0]} on {day}")
        dates.append(amended[1])
    return tuple(said), min((date for date in dates if date > matter.question.at), default=None)


def _date_of(matter: Matter, time: Time, kind: str) -> datetime | None:
    match time:
        case Fixed(extent):
            return extent.start if kind in ("until", "before") else extent.end
        case Pick("earlier", times):
            dates = [date for one in times if (date := _date_of(matter, one, kind))]
            return min(dates, default=None)
        case FirstTrue() | When() | OnDate() | DeadlineOf() | Edge() | Shifted() | Unknown() | Pick():
            return None


def _amended(matter: Matter, placed: Placed) -> tuple[str, datetime] | None:
    """The next instrument known that strikes or replaces the clause."""
    question = matter.question
    for instrument in matter.agreement.instruments:
        if instrument.published > question.known or instrument.effective <= question.at:
            continue
        later = text_at(matter, instrument.effective).clauses.get(placed.clause.number)
        if later is None or later.instrument != placed.clause.instrument:
            return instrument.name, instrument.effective
    return None
