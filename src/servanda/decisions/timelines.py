"""Folds an agreement and its record, as known at an instant, into the timelines that the fast readers are made from.

The reference reader says when each rule is true, in every world and with every field left open; this finds the instants
at which that can change. So what a rule means is written once.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property

from servanda.decisions.ahead import clauses_behind, instants_of_lives, instants_of_sums, lives_of, years_after
from servanda.decisions.questions import read_given
from servanda.model import moments
from servanda.model.agreement import Agreement, FieldType, shift
from servanda.model.amendments import Placed, Text, conditions_behind
from servanda.model.cells import Axis, Cell, Cuts, cuts_of, key_of
from servanda.model.record import Question, Record
from servanda.model.terms import Fact, Field, Measured
from servanda.model.timeline import MOST_STEPS, NotCovered, Rules, Stretch, Timeline, stretch_of
from servanda.model.times import Extent, instant, period_at
from servanda.model.values import Value
from servanda.model.verdict import speaks_of
from servanda.model.worlds import Diagram, Node, Open, TooManyWorlds, Tree, World, axes_of, explore
from servanda.readers.lives import has_lives
from servanda.readers.reference import Matter, Reader, text_at

_FAR = datetime(9900, 1, 1, tzinfo=UTC)  # who knows as much knows everything, and sets no date


@dataclass(frozen=True)
class Known:
    """An agreement with what is on record, as known at an instant; what is made once for all its timelines."""

    agreement: Agreement
    record: Record
    known: datetime
    through: datetime | None = None  # how far lives are walked; five years after what is known, if not said
    most: int = MOST_STEPS
    texts: dict[tuple[str, ...], Text] = field(default_factory=dict[tuple[str, ...], Text])

    @cached_property
    def cuts(self) -> Cuts:
        """Where the text cuts every field."""
        return cuts_of(self.agreement)

    @cached_property
    def lived(self) -> Mapping[str, set[datetime]]:
        """When lives change, by clause, as far as they are walked."""
        return instants_of_lives(self.matter(), _horizon(self)) if has_lives(self.agreement) else {}

    def matter(self, party: str = "", action: str = "") -> Matter:
        """Any question, with everything left open; the time asked about is said where it is read."""
        question = Question(party, action, {}, {}, self.known, self.known)
        return Matter(self.agreement, self.cuts, self.record, question, self.texts)

    def timeline(self, party: str, action: str, facts: frozenset[str]) -> Timeline:
        """Everything about one party and action; these facts are given by the question. Raises NotCovered."""
        return _timeline(self, party, action, facts)

    def typed(self, action: str, given: Mapping[str, object]) -> Mapping[str, Value]:
        """The values of a question. Raises Refused."""
        return read_given(self.agreement, self.agreement.actions[action], given)

    def giving(self, facts: Iterable[str]) -> "Known":
        """The same where these facts are given in the question: what is on record of them does not count."""
        named = frozenset(facts)
        if not named:
            return self
        declared = {
            name: replace(one, starts=None, changed_by=None) if name in named else one
            for name, one in self.agreement.facts.items()
        }
        record = tuple(
            slot for slot in self.record
            if not any(one and one.kind == "fact" and one.what in named for _, one in slot.options)
        )  # fmt: skip
        return Known(replace(self.agreement, facts=declared), record, self.known, self.through, self.most)


def _timeline(known: Known, party: str, action: str, facts: frozenset[str]) -> Timeline:
    agreement = known.agreement
    declared = agreement.actions[action]
    opened = known.giving(facts)
    horizon = _horizon(known) if has_lives(agreement) else None
    starts, stretches = _stretches(opened, party, action, horizon) if party in agreement.parties else ((), ())
    return Timeline(
        party,
        action,
        declared.fields,
        {name: FieldType(fact.type) for name, fact in agreement.facts.items()},
        _recorded(known),
        _compared(known, action),
        starts,
        stretches,
        horizon,
    )


def _recorded(known: Known) -> frozenset[str]:
    declared = {name for name, fact in known.agreement.facts.items() if fact.starts is not None or fact.changed_by}
    happened = (one for slot in known.record for _, one in slot.options if one)
    return frozenset(declared | {one.what for one in happened if one.kind == "fact"})


def _compared(known: Known, action: str) -> tuple[frozenset[str], ...]:
    """The groups of fields and facts that the text compares with each other, by the names a question has for them."""
    agreement = known.agreement
    keys = {name: key_of(Field(name, one.type, one.owner)) for name, one in agreement.actions[action].fields.items()}
    keys |= {name: key_of(Fact(name, one.type)) for name, one in agreement.facts.items()}
    groups = (frozenset(name for name, one in keys.items() if one in known.cuts.group(key)) for key in keys.values()
              if key in known.cuts.linked)  # fmt: skip
    return tuple(sorted({group for group in groups if len(group) > 1}, key=sorted))


def _horizon(known: Known) -> datetime:
    """How far lives are walked: unless it is said, five years after the last thing that is known to happen."""
    if known.through is not None:
        return known.through
    dates = [one.effective for one in known.agreement.instruments if one.published <= known.known]
    dates += [one.order[0] for slot in known.record for _, one in slot.options if one]
    return years_after(known.agreement, max(dates if known.known > _FAR else [known.known, *dates]))


def _stretches(
    known: Known, party: str, action: str, horizon: datetime | None
) -> tuple[tuple[datetime, ...], tuple[Stretch | None, ...]]:
    texts = _texts(known)
    walks = _Walks(known.matter(party, action))
    found: list[tuple[datetime, Stretch | None]] = []
    for (start, text), following in zip(texts, _following(tuple(at for at, _ in texts)), strict=True):
        if not text.instruments:
            found.append((start, None))
            continue
        end = min((at for at in (following, horizon) if at is not None), default=None)
        found.extend(_in_text(known, walks, party, action, text, start, end))
    return _joined(found)


def _joined(found: list[tuple[datetime, Stretch | None]]) -> tuple[tuple[datetime, ...], tuple[Stretch | None, ...]]:
    """With the end of each stretch, which is the start of the next."""
    starts = tuple(at for at, _ in found)
    ends = _following(starts)
    stretches = tuple(replace(one, until=end) if one else None for (_, one), end in zip(found, ends, strict=True))
    return starts, stretches


def _following(starts: tuple[datetime, ...]) -> tuple[datetime | None, ...]:
    """For each start that of the next; None for the last."""
    return (*starts[1:], None) if starts else ()


def _texts(known: Known) -> list[tuple[datetime, Text]]:
    """Every text in force, from when on."""
    agreement = known.agreement
    if any(one.under for one in agreement.instruments):
        raise NotCovered("an instrument that needs a power to amend: which text is in force turns on who used it")
    dates = sorted({one.effective for one in agreement.instruments if one.published <= known.known})
    found: list[tuple[datetime, Text]] = []
    for at in dates:
        text = text_at(known.matter(), at)
        if not found or found[-1][1] is not text:
            found.append((at, text))
    return found


# --- the rules of one text, over time --------------------------------------------------------------------------------


def _in_text(
    known: Known, walks: "_Walks", party: str, action: str, text: Text, start: datetime, end: datetime | None
) -> Iterator[tuple[datetime, Stretch]]:
    mine = tuple(p for p in text.by_action.get(action, ()) if speaks_of(p, party, text))
    for placed in mine:
        _is_covered(known, placed)
    rules = Rules(known.agreement.actions[action], party, text, mine)
    steps = _truths_over_time(known, walks, rules, start, end)
    order = _order_of_axes(known, action, (tree for _, trees in steps for tree in trees.values()))
    diagram = Diagram(order)
    truths: dict[int, Node] = {}
    before: tuple[Node, ...] | None = None
    for at, trees in steps:
        truths |= {place: diagram.build(tree, lambda true: "yes" if true else "no") for place, tree in trees.items()}
        now = tuple(truths[place] for place in range(len(mine)))
        if now != before:
            yield at, stretch_of(at, rules, diagram, now, known.most)
        before = now


def _is_covered(known: Known, placed: Placed) -> None:
    """Raises NotCovered for a rule whose truth hangs on the words of an act, not on cells."""
    power, number = placed.norm.power, placed.clause.number
    if power is not None and power.at_most is not None:
        raise NotCovered(f"{number}: a power to extend up to a limit")
    if power is not None and power.deferral is not None:
        raise NotCovered(f"{number}: a power to defer, which turns on the period that an act names and what it lacks")
    if power is not None and power.account is not None:
        raise NotCovered(f"{number}: a power to draw on an account, which turns on what is in it and what is open")
    acted = (one for slot in known.record for _, one in slot.options if one and one.what == placed.norm.action)
    if placed.norm.together and any(one.values for one in acted):
        raise NotCovered(f"{number}: a joint act of which a part is on record")


def _truths_over_time(
    known: Known, walks: "_Walks", rules: Rules, start: datetime, end: datetime | None
) -> list[tuple[datetime, dict[int, Tree[bool]]]]:
    """The worlds in which each rule is true, by its place: of all at the start, then of those that an instant may change."""
    due: dict[datetime, list[int]] = {start: list(range(len(rules.norms)))}
    for place, placed in enumerate(rules.norms):
        for at in _instants(known, rules, placed, start, end):
            if start < at and (end is None or at < end):
                due.setdefault(at, []).append(place)
    return [(at, {place: _truth(walks, rules, rules.norms[place], at) for place in due[at]}) for at in sorted(due)]


def _truth(walks: "_Walks", rules: Rules, placed: Placed, at: datetime) -> Tree[bool]:
    def in_world(world: World) -> bool:
        reader = walks.reader(world, at)
        return reader.why_not_true(reader.moment_of_question(at), placed, rules.party) is None

    try:
        return explore(in_world)
    except TooManyWorlds as error:
        names = ", ".join(axis.name for axis in error.axes)
        raise NotCovered(f"{placed.clause.number}: too many worlds over {names}") from None


class _Walks:
    """The reference reader in each world met so far, walked forward with the instants asked about. Worlds that differ in
    the case alone share a walk, for lives know nothing of the case.
    """

    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._case = frozenset(matter.agreement.actions[matter.question.action].fields)
        self._readers: dict[frozenset[tuple[Axis, Cell]], Reader] = {}
        self._stopped: dict[frozenset[tuple[Axis, Cell]], Axis] = {}  # worlds that leave open what their walk needs

    def reader(self, world: World, at: datetime) -> Reader:
        """The reader of a world, at an instant that is not before any other asked about. Raises Open."""
        state = frozenset(one for one in world.items() if one[0].kind != "field" or one[0].name not in self._case)
        if state in self._stopped:
            raise Open(self._stopped[state])
        reader = self._readers.get(state) or Reader(self._matter, {})
        reader.world = dict(state)
        try:
            reader.live_until(at)
        except Open as needed:  # it stands half-way in a step, and is of no more use
            self._stopped[state] = needed.axis
            raise
        self._readers[state] = reader
        reader.world = world
        return reader


def _instants(known: Known, rules: Rules, placed: Placed, start: datetime, end: datetime | None) -> set[datetime]:
    """When a rule may begin or cease to be true: a superset."""
    agreement, record, text = known.agreement, known.record, rules.text
    family = [p for p in rules.norms if placed.clause.number.startswith(p.clause.number)]
    found: set[datetime] = set()
    for one in family:
        for extent in (*moments.of_norm(agreement, record, text, one), *_of_power(known, one)):
            found |= {extent.start, extent.end}
    found |= {edge for extent in moments.of_happenings(record, "event", "adopt") for edge in (extent.start, extent.end)}
    for measured in (one for p in family for one in conditions_behind(text, p) if isinstance(one, Measured)):
        found |= set(instants_of_sums(agreement, record, text, measured, (start, end or _horizon(known))))
    return found | lives_of(known.lived, {number for one in family for number in clauses_behind(one, text)})


def _of_power(known: Known, placed: Placed) -> Iterator[Extent]:
    """When a power is used, or may be used again; when a part of a joint act is done, or lapses."""
    power, agreement = placed.norm.power, known.agreement
    if power is None and not placed.norm.together:
        return
    used = {"consent", placed.norm.action, *(power.choices if power else ())}
    for extent in (one for name in used for one in moments.of_happenings(known.record, "event", name)):
        yield extent
        if power is not None and power.parts_lapse is not None:
            yield instant(shift(agreement, extent, power.parts_lapse, 1).end)
        if power is not None and power.each_period is not None:
            declared = agreement.periods[power.each_period]
            yield period_at(declared.start, declared.length, extent.start, agreement.zone)[0]


def _order_of_axes(known: Known, action: str, trees: Iterable[Tree[bool]]) -> list[Axis]:
    """Fields first, those first that most rules name; then facts, and what no question can give last."""
    named: dict[Axis, int] = {}
    for tree in trees:
        for axis in axes_of(tree):
            named[axis] = named.get(axis, 0) + 1
    fields = known.agreement.actions[action].fields
    rank = {name: place for place, name in enumerate((*fields, *known.agreement.facts))}
    last = len(rank)

    def place(axis: Axis) -> tuple[int, int, int]:
        sort = 2 if axis.name not in rank else ("field", "fact").index(axis.kind)
        return sort, -named[axis], rank.get(axis.name, last)

    return sorted(named, key=place)
