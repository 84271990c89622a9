# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false
"""Two versions compared by the answers that are others: the same question with the same history, each side at its date.

A kind of flip is an action, a pair of verdicts and what decides on the new side. Each kind has one witness, a world that
the solver found and the reference reader confirmed on both sides; when none is left, there is no other kind.
"""

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import product

import z3

from servanda.model.agreement import Agreement
from servanda.model.amendments import Text, consolidate, in_force
from servanda.model.cells import Cuts, cuts_of
from servanda.model.times import last_instant, whole_day
from servanda.model.verdict import Leaf, NormKey
from servanda.proofs.needed import needed
from servanda.proofs.witness import Replay, Undecided, Witness, read, solved, within
from servanda.readers.solver import At, NotFollowed, Standing, Verdict, Worlds

VERDICTS: tuple[Verdict, ...] = ("permitted", "prohibited", "conflict", "gap")
_TRIES = 4


@dataclass(frozen=True, slots=True)
class Side:
    """One version: an agreement on a day, as known at an instant, with the readings that are chosen."""

    agreement: Agreement
    day: date
    known: datetime
    readings: Mapping[str, str]

    def text(self) -> Text:
        """The text in force on its day."""
        at = last_instant(whole_day(self.day, self.agreement.zone))
        return consolidate(in_force(self.agreement, at, self.known))


@dataclass(frozen=True, slots=True)
class Flip:
    """One kind of flip with its witness, which says what it hangs on; whatever else the question says, the answers are
    these two.
    """

    party: str
    action: str
    before: Leaf
    after: Leaf
    witness: Witness

    @property
    def decides(self) -> tuple[str, ...]:
        """The clauses that decide on the new side; none where they are silent."""
        return tuple(dict.fromkeys(number for number, _ in self.after.grounds))


@dataclass(frozen=True, slots=True)
class Comparison:
    """All kinds of flips, those that matter most first.

    not_decided     parties and actions for which the time limit came first, or that turn on what is not followed, and why
    """

    old: Side
    new: Side
    flips: tuple[Flip, ...]
    not_decided: tuple[tuple[str, str, str], ...]
    times: int
    seconds: float


def compare(old: Side, new: Side, *, seconds: float = 60, times: int = 2) -> Comparison:
    """Every kind of flip between two versions, looking for at most so many seconds."""
    begun = time.monotonic()
    cuts = _both(cuts_of(old.agreement), cuts_of(new.agreement))
    flips: list[Flip] = []
    missed: list[tuple[str, str, str]] = []
    for action in _in_order(old.agreement.actions, new.agreement.actions):
        for party in _in_order(old.agreement.parties, new.agreement.parties):
            one = _Comparing(old, new, cuts, party, action, times, begun + seconds)
            try:
                flips += one.flips()
            except NotFollowed as what:
                one.missed = str(what)
            if one.missed:
                missed.append((party, action, one.missed))
    return Comparison(old, new, tuple(_by_weight(flips)), tuple(missed), times, time.monotonic() - begun)


def _in_order(old: Iterable[str], new: Iterable[str]) -> list[str]:
    return list(dict.fromkeys([*new, *old]))


def _both(one: Cuts, other: Cuts) -> Cuts:
    """The cuts of both versions, so that a cell means the same on either side."""
    found = Cuts()
    for cuts in (one, other):
        for mine, theirs in (
            (found.values, cuts.values), (found.tests, cuts.tests), (found.linked, cuts.linked), (found.matched, cuts.matched)
        ):  # fmt: skip
            for key, values in theirs.items():
                mine.setdefault(key, set()).update(values)  # type: ignore[arg-type]
    return found


def _by_weight(flips: list[Flip]) -> list[Flip]:
    """First one flip of each action, the plainest; then the next of each."""
    taken: dict[tuple[str, str], int] = {}
    ranked: list[tuple[int, int, Flip]] = []
    for flip in sorted(flips, key=lambda flip: _length(flip.witness)):
        turn = taken[flip.party, flip.action] = taken.get((flip.party, flip.action), -1) + 1
        unusual = len({flip.before.verdict, flip.after.verdict} - {"permitted", "prohibited"})
        ranked.append((turn, unusual, flip))
    order = {key: place for place, key in enumerate(dict.fromkeys((f.party, f.action) for f in flips))}
    ranked.sort(key=lambda one: (one[0], one[1], order[one[2].party, one[2].action]))
    return [flip for _, _, flip in ranked]


def _length(witness: Witness) -> tuple[int, int]:
    """How much must be said for a question to be this one."""
    return len(witness.history), len(witness.given) + len(witness.facts) + len(witness.readings)


class _Comparing:
    """One party and action on both sides. A class because its steps share the worlds and the time that is left."""

    def __init__(self, old: Side, new: Side, cuts: Cuts, party: str, action: str, times: int, until: float) -> None:
        self.sides = old, new
        self.cuts, self.party, self.action, self.until = cuts, party, action, until
        self.worlds = tuple(
            Worlds(side.agreement, side.known, cuts, times, name, side.readings)
            for side, name in zip(self.sides, ("old: ", "new: "), strict=True)
        )
        self.missed = ""

    def flips(self) -> Iterator[Flip]:
        """Every kind of flip of this party and action."""
        asked = [self._asked(worlds, side) for worlds, side in zip(self.worlds, self.sides, strict=True)]
        if None in asked:
            return
        (old_at, old), (new_at, new) = asked  # type: ignore[misc]
        for before, after in product(VERDICTS, VERDICTS):
            if before != after:
                yield from self._of_pair(old_at, new_at, z3.And(old.verdicts[before], new.verdicts[after]), after, new)

    def _asked(self, worlds: Worlds, side: Side) -> tuple[At, Standing] | None:
        day = side.day.toordinal()
        stretch = next((one for one in worlds.stretches if one.first <= day < one.until), None)
        if stretch is None or self.action not in side.agreement.actions or self.party not in side.agreement.parties:
            return None
        at = worlds.asked(z3.IntVal(day), stretch, self.action, "asked")
        return at, worlds.verdicts(at, self.party, self.action)

    def _of_pair(self, old_at: At, new_at: At, flips: z3.BoolRef, after: Verdict, new: Standing) -> Iterator[Flip]:
        deciding = {p.key: new.prevails[p.key] for p in new.norms if p.norm.modal in _DECIDING[after]}
        covered: set[NormKey] = set()
        silent, unconfirmed = True, 0
        while unconfirmed < _TRIES:
            others = [prevails for key, prevails in deciding.items() if key not in covered]
            silence = [z3.Not(z3.Or(*deciding.values()))] if silent else []
            model = self._model(flips, z3.Or(*others, *silence), others)
            if model is None:
                return
            witness = self._read(model, old_at, new_at)
            before_leaf, after_leaf = self._replayed(witness)
            decided = {
                key for key, prevails in deciding.items() if z3.is_true(model.eval(prevails, model_completion=True))
            }
            if before_leaf.verdict == after_leaf.verdict or after_leaf.verdict != after:
                unconfirmed += 1
                self.missed = "it turns on what is not followed"
                free = [one for worlds in self.worlds for one in worlds.not_followed.values()]
                flips = z3.And(flips, z3.Or(*(one != model.eval(one, model_completion=True) for one in free)))
                continue
            kind = z3.And(flips, *(prevails == z3.BoolVal(key in decided) for key, prevails in deciding.items()))
            solver = self._solver(self._earlier())
            if solver is None:
                return
            shown = needed(solver, self.worlds, [old_at, new_at], model, kind, witness)
            yield Flip(self.party, self.action, before_leaf, after_leaf, shown)
            covered |= decided
            silent = silent and bool(decided)

    def _left(self) -> float:
        return self.until - time.monotonic()

    def _solver(self, day: int) -> z3.Solver | None:
        if self._left() <= 0:
            self.missed = "the time limit came first"
            return None
        solver = self.worlds[0].solver()
        solver.add(*self.worlds[1].always)
        places = {p.name: p for worlds in self.worlds for group in (worlds.places, worlds.fact_places)
                  for ps in group.values() for p in ps}  # fmt: skip
        solver.add(*(z3.Implies(place.present, place.day <= day) for place in places.values()))
        for worlds in self.worlds:
            for one in worlds.decided.values():
                solver.add(z3.Implies(one.taken, one.day <= day), z3.Implies(one.set_aside, one.aside_day <= day))
        return solver

    def _earlier(self) -> int:
        return min(side.day.toordinal() for side in self.sides)

    def _model(self, flips: z3.BoolRef, kind: z3.BoolRef, more: list[z3.BoolRef]) -> z3.ModelRef | None:
        """A world of a new kind, which covers as many of the clauses that are left as it can."""
        solver = self._solver(self._earlier())
        if solver is None:
            return None
        try:
            wanted = [flips, kind]
            for one in more:
                if within(solver, self._left(), *wanted, one) == z3.sat:
                    wanted.append(one)
            return solved(solver, self.worlds, self._left(), *wanted)
        except Undecided:
            self.missed = "the time limit came first"
            return None

    def _read(self, model: z3.ModelRef, old_at: At, new_at: At) -> Witness:
        old, new = (
            read(model, worlds, at.day, at.case) for worlds, at in zip(self.worlds, (old_at, new_at), strict=True)
        )
        both = (*old.history, *new.history)
        history = {(one.what, one.on, one.by, one.outcome, tuple(one.values.items())): one for one in both}
        return Witness(
            new.day, tuple(sorted(history.values(), key=lambda one: one.on)), {**old.given, **new.given},
            {**old.facts, **new.facts}, {**old.readings, **new.readings}, {**old.withheld, **new.withheld},
        )  # fmt: skip

    def _replayed(self, witness: Witness) -> tuple[Leaf, Leaf]:
        found = (
            Replay(side.agreement, self.cuts, self._as_asked(witness, side), side.known, self.party, self.action).leaf()
            for side in self.sides
        )
        before, after = found
        return before, after

    def _as_asked(self, witness: Witness, side: Side) -> Witness:
        fields = side.agreement.actions[self.action].fields
        return replace(
            witness, day=side.day, given={path: value for path, value in witness.given.items() if path in fields},
            facts={name: value for name, value in witness.facts.items() if name in side.agreement.facts},
            readings={**witness.readings, **side.readings},
        )  # fmt: skip


_DECIDING: Mapping[Verdict, tuple[str, ...]] = {
    "permitted": ("may", "can", "must"), "prohibited": ("must not", "cannot"),
    "conflict": ("may", "can", "must", "must not", "cannot"), "gap": (),
}  # fmt: skip
