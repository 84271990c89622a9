"""What one party may do of one action, for all time and every case at once: a decision tree for each stretch of time.

State is a step function of time, and of a case only its cells matter. So the truth of every rule in a stretch is a
diagram over the fields left open, the readings and whatever else is unknown, and so is the verdict. The fast readers are
made from this, and from nothing else; `decisions/timelines.py` makes it with the reference reader.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import product

from servanda.model.agreement import Action, FieldType
from servanda.model.amendments import Placed, Text
from servanda.model.cells import Axis
from servanda.model.verdict import Basis, NotTrue, Verdict, judge, settle
from servanda.model.worlds import Diagram, Node

READINGS = ("word", "contest")  # the axes of which every choice is told
MOST_ROWS = 64
MOST_STEPS = 20_000  # for one verdict's diagram; beyond them rules are put together for each case anew

Row = tuple[tuple[tuple[str, str], ...], str]  # a choice of readings, and the verdict under it


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to one question, from a fast reader. Its words mean what they mean in the reference reader's answer.

    verdict     permitted, prohibited, conflict, undetermined or ungoverned
    basis       clause, silence, no power, or either; None where nothing governs
    clauses     the grounds in every world that is left; `maybe`: those of some worlds only
    missing     the fields and facts left out on which the verdict turns
    readings    a row for each choice of the readings that matter, with the verdict under it
    until       the next instant at which anything may change for this party and action; None: never, as known
    """

    verdict: str
    basis: str | None = None
    clauses: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    readings: tuple[Row, ...] = ()
    until: datetime | None = None


UNGOVERNED = Decision("ungoverned")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer in one world. `grounds` are rules as written, by their place in `Rules.written`."""

    verdict: Verdict
    basis: Basis
    grounds: frozenset[int]


@dataclass(frozen=True)
class Rules:
    """The rules on one action that speak of one party, in one text, and what follows when some of them are true."""

    action: Action
    party: str
    text: Text
    norms: tuple[Placed, ...]

    @cached_property
    def written(self) -> tuple[tuple[str, int], ...]:
        """Each rule once as it is written, by clause and line: the two halves of `may only` are one."""
        return tuple(dict.fromkeys((placed.clause.number, placed.norm.span.line) for placed in self.norms))

    @cached_property
    def place(self) -> Mapping[tuple[str, int], int]:
        """Where each rule stands in `written`."""
        places = {one: place for place, one in enumerate(self.written)}
        return {placed.key: places[placed.clause.number, placed.norm.span.line] for placed in self.norms}

    def outcome(self, true: tuple[bool, ...]) -> Outcome:
        """What follows in a world in which these of the rules are true."""
        untrue = {p.key: NotTrue("", None) for p, holds in zip(self.norms, true, strict=True) if not holds}
        leaf = judge(self.action, self.party, settle(self.norms, untrue, self.text))
        return Outcome(leaf.verdict, leaf.basis, frozenset(self.place[key] for key in leaf.grounds))


@dataclass(frozen=True)
class Stretch:
    """A stretch of time in which no rule changes, from `start` until `until`.

    truths      of each rule: the worlds in which it is true, as a diagram of "yes" and "no"
    verdict     the diagram of outcomes by their names; None where it would be too large
    """

    start: datetime
    until: datetime | None
    rules: Rules
    diagram: Diagram
    truths: tuple[Node, ...]
    verdict: Node | None
    outcomes: dict[str, Outcome]

    def left(self, cells: Mapping[Axis, int], most: int = MOST_STEPS) -> Node | None:
        """The outcomes that are left when some axes are decided; None where they are too many to tell."""
        if self.verdict is not None:
            return self.diagram.restrict(self.verdict, cells)
        return combined(self, tuple(self.diagram.restrict(one, cells) for one in self.truths), most)

    def decide(self, left: Node) -> Decision:
        """The decision from the outcomes that are left."""
        diagram = self.diagram
        found = [self.outcomes[word] for word in sorted(diagram.words(left))]
        verdicts = diagram.renamed(left, lambda word: self.outcomes[word].verdict)
        constant = diagram.word(verdicts)
        matters = diagram.support(verdicts)
        always = found[0].grounds.intersection(*(one.grounds for one in found))
        ever = found[0].grounds.union(*(one.grounds for one in found))
        bases = {one.basis for one in found}
        return Decision(
            public(constant) if constant else "undetermined",
            bases.pop() if len(bases) == 1 else "either",
            self._cited(always),
            self._cited(ever - always),
            tuple(dict.fromkeys(axis.name for axis in matters if axis.kind in ("field", "fact"))),
            self._rows(verdicts, [axis for axis in matters if axis.kind in READINGS]),
            self.until,
        )

    def _cited(self, grounds: frozenset[int]) -> tuple[str, ...]:
        return tuple(self.rules.written[place][0] for place in sorted(grounds))

    def _rows(self, verdicts: Node, axes: list[Axis]) -> tuple[Row, ...]:
        rows: list[Row] = []
        for chosen in product(*(range(len(axis.cells)) for axis in axes)) if axes else ():
            if len(rows) == MOST_ROWS:
                break
            word = self.diagram.word(self.diagram.restrict(verdicts, dict(zip(axes, chosen, strict=True))))
            choice = tuple((axis.name, str(axis.cells[i].value)) for axis, i in zip(axes, chosen, strict=True))
            rows.append((choice, public(word) if word else "undetermined"))
        return tuple(rows)


def combined(stretch: Stretch, truths: tuple[Node, ...], most: int) -> Node | None:
    """The outcomes of all rules together, from the truth of each."""

    def say(words: tuple[str, ...]) -> str:
        outcome = stretch.rules.outcome(tuple(word == "yes" for word in words))
        name = f"{outcome.verdict} {outcome.basis} {sorted(outcome.grounds)}"
        stretch.outcomes.setdefault(name, outcome)
        return name

    return stretch.diagram.combine(truths, say, most)


def stretch_of(start: datetime, rules: Rules, diagram: Diagram, truths: tuple[Node, ...], most: int) -> Stretch:
    """A stretch with its verdict's diagram, unless that would be too large."""
    bare = Stretch(start, None, rules, diagram, truths, None, {})
    return replace(bare, verdict=combined(bare, truths, most))


def public(verdict: str) -> str:
    """The verdict as an answer gives it: a gap is undetermined."""
    return "undetermined" if verdict == "gap" else verdict


@dataclass(frozen=True)
class Timeline:
    """All stretches of one party and action, one after the other, as known at an instant. In a stretch that is None no
    text governs.

    fields, facts   what a question can give
    recorded    facts that the record or the text gives a value
    compared    groups of fields and facts that the text compares with each other
    ends    the first instant it does not speak of; None where it speaks of all time
    """

    party: str
    action: str
    fields: Mapping[str, FieldType]
    facts: Mapping[str, FieldType]
    recorded: frozenset[str]
    compared: tuple[frozenset[str], ...]
    starts: tuple[datetime, ...]
    stretches: tuple[Stretch | None, ...]
    ends: datetime | None

    def at(self, at: datetime) -> Stretch | None:
        """The stretch of an instant. Raises BeyondTimeline."""
        if self.ends is not None and at >= self.ends:
            raise BeyondTimeline(self.ends)
        place = bisect_right(self.starts, at)
        return self.stretches[place - 1] if place else None


class BeyondTimeline(Exception):
    """An instant that a timeline does not speak of."""

    def __init__(self, ends: datetime) -> None:
        super().__init__(f"what follows is folded only until {ends.isoformat()}")
        self.ends = ends


class NotCovered(Exception):
    """Something that the fast readers cannot answer, and do not guess: the reference reader does."""
