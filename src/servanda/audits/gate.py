"""May this be launched? Every item of manifests and plans against an agreement, each with its verdict.

The fast reader decides. What is found is then asked of the reference reader, for the words and for what would mend it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Literal

from servanda.audits.asking import Asked, asked_by
from servanda.audits.items import Item, Kind, read_items
from servanda.decisions.answer import Answer
from servanda.decisions.ask import ask
from servanda.decisions.timelines import Known
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.model.agreement import Agreement
from servanda.model.amendments import consolidate, in_force
from servanda.model.mapping import Governed, Mapped
from servanda.model.record import Question, Record
from servanda.model.timeline import BeyondTimeline, NotCovered
from servanda.readers.functions import Compiled

Verdict = Literal["permitted", "prohibited", "conflict", "undetermined", "not governed", "mistake"]
VERDICTS: tuple[Verdict, ...] = ("prohibited", "conflict", "undetermined", "mistake", "permitted", "not governed")
MOST_ANSWERED = (
    25  # different questions of which the reference reader tells all; one takes it a tenth of a second or two
)


@dataclass(frozen=True, slots=True)
class Judged:
    """An item with its verdict.

    place       of a finding, what is to blame if it stands in the file; else the item
    clauses     those it rests on, surely or in some cases, each with its title
    answer      of the reference reader; None for what is permitted, and where too many different questions came before
    because     why it is not governed
    """

    item: Item
    verdict: Verdict
    place: Span
    asked: Asked | None = None
    clauses: Mapping[str, str] = field(default_factory=dict[str, str])
    missing: tuple[str, ...] = ()
    answer: Answer | None = None
    because: str | None = None
    mistakes: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Gated:
    """All of it. `mistakes` are those of whole files; `not_launches` says of each kind of resource left out how many."""

    files: tuple[str, ...]
    items: tuple[Judged, ...]
    not_launches: Mapping[str, int]
    mistakes: tuple[Diagnostic, ...]
    sources: Mapping[str, str]

    def counts(self, kind: Kind | None = None) -> dict[Verdict, int]:
        """How many items, or items of a kind, have each verdict that occurs."""
        found = [one.verdict for one in self.items if kind in (None, one.item.kind)]
        return {verdict: found.count(verdict) for verdict in VERDICTS if verdict in found}


def gate(
    agreement: Agreement, record: Record, known: datetime, files: Sequence[str], mapped: Mapped | None,
    at: datetime | None,
) -> Gated:  # fmt: skip
    """A verdict for everything in the files. `at` stands for every date that they or the mapping say."""
    items: list[Item] = []
    idle: list[str] = []
    mistakes: list[Diagnostic] = []
    sources: dict[str, str] = {}
    for name in dict.fromkeys(files):
        try:
            read = read_items(name)
            _can_be_asked(name, read.items, mapped, at)
        except Refused as refused:
            mistakes += refused.diagnostics
            sources |= refused.sources
            continue
        items += read.items
        idle += read.not_launches
        sources[name] = read.text
    judged = _Judging(agreement, record, known).all([_asked(item, mapped, agreement, at) for item in items])
    counted = {what: idle.count(what) for what in sorted(set(idle))}
    return Gated(tuple(files), tuple(judged), counted, tuple(mistakes), sources)


def _can_be_asked(name: str, items: Iterable[Item], mapped: Mapped | None, at: datetime | None) -> None:
    """What every resource of a plan would be told, is told once. Raises Refused."""
    resources = [item.resource for item in items if item.resource is not None]
    if not resources:
        return
    span = Span(name, 1, 1, 1)
    if mapped is None or not mapped.resources:
        title = "nothing says which resources of this plan are governed"
        way_out = "say `--map FILE`, and in it `[[resources]]` with their `type`."
        raise Refused([Diagnostic("plan-unreadable", title, span, help=way_out)])
    governed = (_table_for(one.type, mapped) for one in resources)
    if at is None and any(table is not None and not table.question.at.said for table in governed):
        title = "nothing says when this is to be launched"
        raise Refused([Diagnostic("plan-unreadable", title, span, help="say `--at T`, or `at` in the mapping.")])


def _table_for(kind: str, mapped: Mapped) -> Governed | None:
    return next((one for one in mapped.resources if fnmatchcase(kind, one.type)), None)


def _asked(item: Item, mapped: Mapped | None, agreement: Agreement, at: datetime | None) -> Judged:
    """The item with its question; with its verdict already where there is nothing to ask."""
    if item.resource is not None:
        table = _table_for(item.resource.type, mapped) if mapped is not None else None
        if table is None:
            because = f"no table of resources fits {item.resource.type}"
            return Judged(item, "not governed", item.place(), because=because)
        mapped = table.question
    try:
        asked = asked_by(item, mapped, agreement, at)
    except Refused as refused:
        place = refused.diagnostics[0].span or item.place()
        return Judged(item, "mistake", place, mistakes=tuple(refused.diagnostics))
    return Judged(item, "undetermined", item.place(), asked)


Key = tuple[str, str, datetime, frozenset[tuple[str, object]]]


class _Judging:
    """One agreement as known at an instant. The same question is answered once."""

    def __init__(self, agreement: Agreement, record: Record, known: datetime) -> None:
        self._agreement = agreement
        self._record = record
        self._known = known
        self._decided: dict[Key, Judged] = {}
        self._answers: dict[tuple[Key, bool], Answer] = {}

    def all(self, items: Sequence[Judged]) -> list[Judged]:
        """Each with its verdict."""
        agreement = self._agreement
        pairs = dict.fromkeys((one.asked.party, one.asked.action) for one in items if one.asked is not None)
        known = [pair for pair in pairs if pair[0] in agreement.parties and pair[1] in agreement.actions]
        compiled = Compiled(Known(agreement, self._record, self._known), tuple(known))
        return [self._judged(one, one.asked, compiled) if one.asked is not None else one for one in items]

    def _judged(self, one: Judged, asked: Asked, compiled: Compiled) -> Judged:
        key = asked.party, asked.action, asked.at, frozenset(asked.given.items())
        if key not in self._decided:
            try:
                self._decided[key] = self._decide(one, asked, key, compiled)
            except Refused as refused:  # the question leaves too much open
                mistakes = tuple(replace(each, span=each.span or one.place) for each in refused.diagnostics)
                self._decided[key] = replace(one, verdict="mistake", mistakes=mistakes)
        found = self._decided[key]
        place = _blamed(one.item, asked, found)
        # Two items that ask the same may still stand in different places, and be hidden for different reasons.
        mistakes = tuple(replace(each, span=place) for each in found.mistakes)
        return replace(found, item=one.item, asked=asked, place=place, mistakes=mistakes)

    def _decide(self, one: Judged, asked: Asked, key: Key, compiled: Compiled) -> Judged:
        try:
            decision = compiled(asked.party, asked.action, asked.given, asked.at)
            verdict, numbers, missing = decision.verdict, (*decision.clauses, *decision.maybe), decision.missing
        except (NotCovered, BeyondTimeline):
            answer = self._answer(asked, key, beyond=True)
            numbers = tuple(ground.id for ground in (*answer.clauses, *answer.maybe))
            verdict, missing = answer.verdict, answer.missing
        if verdict == "permitted":
            return replace(one, verdict="permitted", clauses=self._titles(numbers, asked.at))
        if verdict == "ungoverned":
            because = self._answer(asked, key, beyond=False).because
            return replace(one, verdict="not governed", because=because)
        found: Verdict = next(each for each in VERDICTS if each == verdict)
        told = replace(one, verdict=found, clauses=self._titles(numbers, asked.at), missing=missing)
        if sum(beyond for _, beyond in self._answers) >= MOST_ANSWERED:
            return told
        return replace(told, answer=self._answer(asked, key, beyond=True))

    def _answer(self, asked: Asked, key: Key, *, beyond: bool) -> Answer:
        if (key, beyond) not in self._answers:
            declared = self._agreement.actions.get(asked.action)
            fields = {name: value for name, value in asked.given.items() if declared and name in declared.fields}
            facts = {name: value for name, value in asked.given.items() if name not in fields}
            question = Question(asked.party, asked.action, fields, facts, asked.at, self._known)
            self._answers[key, beyond] = ask(self._agreement, self._record, question, beyond=beyond)
        return self._answers[key, beyond]

    def _titles(self, numbers: Iterable[str], at: datetime) -> dict[str, str]:
        clauses = consolidate(in_force(self._agreement, at, self._known)).clauses
        return {number: clauses[number].title for number in numbers if number in clauses}


def _blamed(item: Item, asked: Asked, found: Judged) -> Span:
    """The first field that would mend it, of those that stand in the file; of a mistake or a good item, the item."""
    lifts = found.answer.lifted_by if found.answer is not None else ()
    names = [lift.partition(" ")[0] for lift in lifts]
    return next((asked.places[name] for name in names if name in asked.places), item.place())
