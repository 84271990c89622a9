# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false
"""Is a property so in every possible world? Proved, refuted with a history, or not decided.

A property is refuted by one world in which it fails, found by the solver and confirmed by the reference reader. Where
there is none, that is a proof: for every field and fact, every reading, and every history of the stated length in which
powers are obeyed. Whatever the solver does not follow it leaves free, so that a proof stands whatever it is.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

import z3

from servanda.decisions.answer import Assumption
from servanda.decisions.assumptions import assumptions, assumptions_of
from servanda.model.agreement import Agreement
from servanda.model.amendments import Text
from servanda.model.cells import Cuts, cuts_of
from servanda.model.properties import HoldsClaim, MayClaim, NoChange, Property
from servanda.model.terms import Condition, Fixed, Word, conditions_within
from servanda.model.verdict import Leaf, speaks_of
from servanda.proofs.needed import needed
from servanda.proofs.witness import Replay, Undecided, Witness, otherwise_free, read, solved
from servanda.readers.solver import OPEN, OUT_OF_TIME, At, NotFollowed, Stretch, Worlds, differ

Found = Literal["proved", "refuted", "not decided"]
_OTHERWISE = "a world that the solver found is another for the reference reader, which is a bug of ours"
_TRIES = 4  # worlds that the reference reader does not confirm, before it is said that nothing is decided


@dataclass(frozen=True, slots=True)
class Counterexample:
    """A world in which a property fails: who asks what, and the answer; of a change, also the answer without it. Its
    witness gives what the failure hangs on, and nothing else.
    """

    witness: Witness
    party: str
    action: str
    leaf: Leaf | None
    without: Leaf | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found of a property.

    days        the first and the last day looked at; None where no text that defines its words lies within its windows
    times       each event happens at most so often in a history
    against     worlds in which it fails: one, or of `changes nothing` one for each party and action that change
    why         of what is not decided: the time limit, or what the solver does not follow
    free        what was left free, and makes the proof no weaker
    leans_on    the marks on the clauses and words concerned
    """

    property: Property
    found: Found
    days: tuple[date, date] | None
    times: int
    against: tuple[Counterexample, ...] = ()
    why: str | None = None
    free: tuple[str, ...] = ()
    leans_on: tuple[Assumption, ...] = ()
    seconds: float = 0.0


def prove(
    agreement: Agreement,
    known: datetime,
    prop: Property,
    *,
    seconds: float = 10,
    times: int = 2,
    cuts: Cuts | None = None,
) -> Proof:
    """Look for a world in which a property fails, for at most so many seconds."""
    begun = time.monotonic()
    try:
        found = _Proving(agreement, known, prop, seconds, times, cuts or cuts_of(agreement)).found()
    except NotFollowed as what:
        found = Proof(prop, "not decided", None, times, why=str(what))
    return replace(found, seconds=time.monotonic() - begun)


class _Proving:
    """One proof. A class because all its steps share the worlds and the time that is left."""

    def __init__(
        self, agreement: Agreement, known: datetime, prop: Property, seconds: float, times: int, cuts: Cuts
    ) -> None:
        self.agreement, self.known, self.property, self.cuts = agreement, known, prop, cuts
        self.until = time.monotonic() + seconds
        self.times = times
        self.worlds = Worlds(agreement, known, cuts, times)
        self.without: Worlds | None = None
        if isinstance(prop.claim, NoChange):
            self.without = Worlds(agreement, known, cuts, times, "without: ")
            self.without.places[prop.claim.event] = ()
        self.day = z3.Int("day")
        self.first, self.last = self._days()
        self.unconfirmed = self.otherwise = self.timed_out = False

    def found(self) -> Proof:
        stretches = list(self._stretches())
        days = (date.fromordinal(max(self.first, stretches[0].first)),
                date.fromordinal(min(self.last, stretches[-1].until - 1))) if stretches else None  # fmt: skip
        against = tuple(self._against(stretches))
        free = tuple(sorted({_plain(name) for one in self._all() for name in one.not_followed}))
        why = OUT_OF_TIME if self.timed_out else _OTHERWISE if self.otherwise else OPEN if self.unconfirmed else None
        result: Found = "refuted" if against else "proved" if why is None else "not decided"
        why = why if result == "not decided" else None
        leans_on = tuple(dict.fromkeys(mark for one in stretches for mark in self._marks(one.text)))
        return Proof(self.property, result, days, self.times, against, why, free, leans_on)

    def _all(self) -> list[Worlds]:
        return [self.worlds, *([self.without] if self.without else [])]

    def _days(self) -> tuple[int, int]:
        """The first and the last day of the question, by the property's windows."""
        first, last = self.worlds.first_day, self.worlds.last_day
        for window in self.property.windows:
            assert isinstance(window.time, Fixed), window
            assert window.time.extent.day is not None, window
            day = window.time.extent.day.toordinal()
            match window.kind:
                case "from":
                    first = max(first, day)
                case "after":
                    first = max(first, day + 1)
                case "until" | "before":
                    last = min(last, day - 1)
                case _:
                    last = min(last, day)
        return first, last

    def _stretches(self) -> Iterator[Stretch]:
        """The texts in force on its days that define its words."""
        within = (one for condition in self._conditions() for one in conditions_within(condition))
        words = {one.name for one in within if isinstance(one, Word)}
        for stretch in self.worlds.stretches:
            if stretch.until > self.first and stretch.first <= self.last and words <= stretch.text.words.keys():
                yield stretch

    def _conditions(self) -> list[Condition]:
        claim = [self.property.claim.condition] if isinstance(self.property.claim, HoldsClaim) else []
        return [*claim, *(guard.condition for guard in self.property.guards)]

    def _against(self, stretches: list[Stretch]) -> Iterator[Counterexample]:
        claim = self.property.claim
        if not isinstance(claim, NoChange):
            for stretch in stretches:
                found = self._fails(stretch)
                if found is not None:
                    yield found
                    return
            return
        for action in self.agreement.actions:
            for party in self.agreement.parties:
                for stretch in stretches:
                    found = self._changes(stretch, party, action)
                    if found is not None:
                        yield found
                        break

    def _over(self) -> bool:
        """Whether the time is over: then nothing more is looked at."""
        self.timed_out |= time.monotonic() >= self.until
        return self.timed_out

    def _fails(self, stretch: Stretch) -> Counterexample | None:
        if self._over():
            return None
        claim = self.property.claim
        action = claim.action if isinstance(claim, MayClaim) else None
        at = self.worlds.asked(self.day, stretch, action, "asked")
        if isinstance(claim, MayClaim):
            so = self.worlds.verdicts(at, claim.party, claim.action).verdicts["permitted"]
        else:
            assert isinstance(claim, HoldsClaim)
            so = self.worlds.holds(at, claim.condition)
        return self._confirmed(stretch, at, z3.Not(so) if claim.always else so, self._fails_in)

    def _changes(self, stretch: Stretch, party: str, action: str) -> Counterexample | None:
        """A world in which an answer is another if the event never happened."""
        assert self.without is not None
        if self._over():
            return None
        at = self.worlds.asked(self.day, stretch, action, "asked")
        other = self.without.asked(self.day, stretch, action, "asked")
        changed = differ(self.worlds.verdicts(at, party, action), self.without.verdicts(other, party, action))
        if z3.is_false(z3.simplify(changed)):
            return None
        return self._confirmed(stretch, at, changed, lambda found: self._changes_in(found, party, action))

    def _confirmed(
        self, stretch: Stretch, at: At, looked_for: z3.BoolRef, confirm: Callable[[Witness], Counterexample | None]
    ) -> Counterexample | None:
        """A world that the solver finds and the reference reader confirms."""
        sought = [self.worlds.within(self.day, stretch), self.day >= self.first, self.day <= self.last, looked_for]
        sought += [self.worlds.holds(at, guard.condition) for guard in self.property.guards]
        sought += [
            choice.number == next(i for i, cell in enumerate(choice.cells) if cell.value == reading)
            for (word, _), choice in self.worlds.words.items() for named, reading in self.property.readings
            if named == word and any(cell.value == reading for cell in choice.cells)
        ]  # fmt: skip
        for _ in range(_TRIES):
            if self._over():
                return None
            solver = self.worlds.solver()
            for one in self._all()[1:]:
                solver.add(*one.always)
            try:
                model = solved(solver, self._all(), self.until - time.monotonic(), *sought)
            except Undecided:
                self.timed_out = True
                return None
            if model is None:
                return None
            witness = read(model, self.worlds, self.day, at.case)
            found = confirm(witness)
            if found is not None:
                outcome = z3.And(*sought)
                return replace(found, witness=needed(solver, self._all(), [at], model, outcome, witness))
            self.unconfirmed = True
            self.otherwise |= not any(one.not_followed for one in self._all())
            sought.append(otherwise_free(model, self._all()))
        return None

    def _fails_in(self, witness: Witness) -> Counterexample | None:
        claim = self.property.claim
        if isinstance(claim, HoldsClaim):
            replay = Replay(self.agreement, self.cuts, witness, self.known)
            failed = replay.holds(claim.condition) is not claim.always
            return Counterexample(witness, "", "", None) if failed and self._guarded(replay) else None
        assert isinstance(claim, MayClaim)
        replay = Replay(self.agreement, self.cuts, witness, self.known, claim.party, claim.action)
        leaf = replay.leaf()
        failed = (leaf.verdict == "permitted") is not claim.always
        return Counterexample(witness, claim.party, claim.action, leaf) if failed and self._guarded(replay) else None

    def _guarded(self, replay: Replay) -> bool:
        return all(replay.holds(guard.condition) for guard in self.property.guards)

    def _changes_in(self, witness: Witness, party: str, action: str) -> Counterexample | None:
        claim = self.property.claim
        assert isinstance(claim, NoChange)
        left = tuple(one for one in witness.history if claim.event not in (one.what, one.of))
        replays = [
            Replay(self.agreement, self.cuts, one, self.known, party, action)
            for one in (witness, replace(witness, history=left))
        ]
        leaf, without = (replay.leaf() for replay in replays)
        changed = leaf.verdict != without.verdict and self._guarded(replays[0])
        return Counterexample(witness, party, action, leaf, without) if changed else None

    def _marks(self, text: Text) -> Iterator[Assumption]:
        claim = self.property.claim
        if isinstance(claim, MayClaim):
            norms = text.by_action.get(claim.action, ())
            yield from assumptions(text, [p for p in norms if speaks_of(p, claim.party, text)], [])
        elif isinstance(claim, NoChange):
            yield from assumptions(text, text.norms, [])
        number = next(one.number for one in self.agreement.clauses() if self.property in one.properties)
        for condition in self._conditions():
            yield from assumptions_of(text, number, condition)


def _plain(name: str) -> str:
    """What is not followed, without where."""
    return name.removeprefix("without: ").split(", ")[0]


def properties_of(agreement: Agreement) -> Mapping[str, Property]:
    """All properties of an agreement, by their names, in the order of its documents."""
    return {one.name: one for clause in agreement.clauses() for one in clause.properties}
