# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false
"""What is found in an agreement before anybody is hurt: rules that contradict each other, silence where the text says that
silence settles nothing, and rules that never matter. Of all worlds, whatever happens.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

import z3

from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement
from servanda.model.amendments import Placed
from servanda.model.cells import Cuts, cuts_of
from servanda.model.verdict import opposite
from servanda.proofs.needed import needed
from servanda.proofs.witness import Replay, Undecided, Witness, otherwise_free, read, solved, within
from servanda.readers.solver import OPEN, OUT_OF_TIME, At, NotFollowed, Standing, Stretch, Worlds, differ

_TRIES = 4  # worlds that the reference reader does not confirm
_MOST = 12  # kinds of conflicts between the same party, action and text that are shown


@dataclass(frozen=True, slots=True)
class Trouble:
    """A question on which the text contradicts itself, or is silent where that settles nothing.

    norms       of a conflict: the rules that meet, neither above the other
    witness     a world in which it is so; it says what that hangs on
    """

    kind: Literal["conflict", "gap"]
    party: str
    action: str
    norms: tuple[Placed, ...]
    witness: Witness
    declared: Span  # of the action


Why = Literal["never true", "always beaten", "said by others", "said by silence", "said by several"]


@dataclass(frozen=True, slots=True)
class Idle:
    """A rule without which no answer would be another. `others`: the clauses that beat it, or say the same."""

    placed: Placed
    why: Why
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found; `not_decided`: of which rules and actions nothing is said, and why."""

    troubles: tuple[Trouble, ...]
    idle: tuple[Idle, ...]
    not_decided: tuple[tuple[str, str], ...]
    seconds: float


@dataclass(slots=True)
class _Rule:
    """What is known of one rule as written, over all texts, parties and worlds, while it is being found out."""

    placed: Placed
    true: bool = False
    prevails: bool = False
    matters: bool = False
    beaten_by: set[str] = field(default_factory=set)
    alike: set[str] | None = None  # clauses that say the same wherever this rule speaks, in every text
    silence: bool = False  # it speaks where no other rule does


def find(agreement: Agreement, known: datetime, *, seconds: float = 60, times: int = 2) -> Findings:
    """Look at every action, party and text, for at most so many seconds."""
    begun = time.monotonic()
    try:
        return _Finding(agreement, known, times, begun + seconds).found(begun)
    except NotFollowed as what:
        return Findings((), (), (("the whole text", str(what)),), time.monotonic() - begun)


class _Finding:
    """One look through an agreement. A class because its steps share the worlds and the time that is left."""

    def __init__(self, agreement: Agreement, known: datetime, times: int, until: float) -> None:
        self.agreement, self.known, self.times, self.until = agreement, known, times, until
        self.cuts: Cuts = cuts_of(agreement)
        self.rules: dict[tuple[Span, str], _Rule] = {}
        self.missed: dict[str, str] = {}
        self.seen: set[tuple[str, str, frozenset[Span]]] = set()

    def found(self, begun: float) -> Findings:
        troubles: list[Trouble] = []
        for action, declared in self.agreement.actions.items():
            for party in declared.actors or self.agreement.parties:
                worlds = Worlds(self.agreement, self.known, self.cuts, self.times)
                day = z3.Int("day")
                for stretch in worlds.stretches:
                    at = worlds.asked(day, stretch, action, "asked")
                    standing = worlds.verdicts(at, party, action)
                    troubles += self._troubles(worlds, stretch, at, standing, party, action)
                    for placed in standing.norms:
                        self._look(worlds, stretch, at, standing, placed, party, action)
        idle = tuple(one for rule in self.rules.values() for one in _idle(rule))
        return Findings(tuple(troubles), idle, tuple(self.missed.items()), time.monotonic() - begun)

    def _solver(self, worlds: Worlds, *sought: z3.BoolRef) -> z3.Solver:
        solver = worlds.solver()
        solver.add(*sought)
        return solver

    def _left(self) -> float:
        return self.until - time.monotonic()

    def _can(self, worlds: Worlds, stretch: Stretch, at: At, sought: z3.BoolRef, what: str) -> bool:
        """Whether something is so in some world; where that is not decided, it is taken to be, and told."""
        if z3.is_false(z3.simplify(sought)):
            return False
        found = within(self._solver(worlds, worlds.within(at.day, stretch), sought), self._left())
        if found == z3.unknown:
            self.missed[what] = OUT_OF_TIME
        return found != z3.unsat

    # --- conflicts and gaps ------------------------------------------------------------------------------------------

    def _troubles(
        self, worlds: Worlds, stretch: Stretch, at: At, standing: Standing, party: str, action: str
    ) -> Iterator[Trouble]:
        for kind in ("conflict", "gap"):
            sought = z3.And(worlds.within(at.day, stretch), standing.verdicts[kind])
            if z3.is_false(z3.simplify(standing.verdicts[kind])):
                continue
            unconfirmed = kinds = 0
            while unconfirmed < _TRIES:
                if kinds == _MOST:
                    self.missed[f"{action} by {party}"] = f"there are more than {_MOST} kinds of {kind}"
                    break
                solver = self._solver(worlds)
                try:
                    model = solved(solver, [worlds], self._left(), sought)
                except Undecided:
                    self.missed[f"{action} by {party}"] = OUT_OF_TIME
                    break
                if model is None:
                    break
                witness = read(model, worlds, at.day, at.case)
                leaf = Replay(self.agreement, self.cuts, witness, self.known, party, action).leaf()
                if leaf.verdict != kind:
                    unconfirmed += 1
                    self.missed[f"{action} by {party}"] = OPEN
                    sought = z3.And(sought, otherwise_free(model, [worlds]))
                    continue
                kinds += 1
                norms = tuple(p for p in standing.norms if p.key in leaf.grounds)
                key = kind, party, frozenset(p.norm.span for p in norms)
                same = [standing.prevails[p.key] for p in norms]
                if key not in self.seen:
                    self.seen.add(key)
                    here = z3.And(standing.verdicts[kind], *same)
                    witness = needed(solver, [worlds], [at], model, here, witness)
                    declared = self.agreement.actions[action].span
                    yield Trouble(kind, party, action, norms, witness, declared)
                if not same:
                    break
                sought = z3.And(sought, z3.Not(z3.And(*same)))

    # --- rules that never matter -------------------------------------------------------------------------------------

    def _look(
        self, worlds: Worlds, stretch: Stretch, at: At, standing: Standing, placed: Placed, party: str, action: str
    ) -> None:
        """Find out whether a rule is ever true, prevails, or changes a verdict, unless that is known already."""
        if placed.norm.modal == "must":
            return  # a duty matters by what it asks
        rule = self.rules.setdefault((placed.norm.span, placed.norm.action), _Rule(placed))
        if rule.matters:
            return
        what = f"clause {placed.clause.number}"
        rule.true = rule.true or self._can(worlds, stretch, at, worlds.true(at, placed, party), what)
        prevails = standing.prevails[placed.key]
        if not rule.true or not self._can(worlds, stretch, at, prevails, what):
            above = at.text.above[placed.key]
            rule.beaten_by |= {p.clause.number for p in standing.norms if p.key in above and opposite(p, placed)}
            return
        rule.prevails = True
        if placed.norm.modal == "can":
            rule.matters = True
            return
        changes = differ(standing, worlds.without(at, party, action, standing, placed))
        if self._can(worlds, stretch, at, changes, what):
            rule.matters = True
            return
        alike = self._alike(worlds, stretch, at, standing, placed, what)
        rule.alike = alike if rule.alike is None else rule.alike & alike
        others = [standing.prevails[p.key] for p in standing.norms if p.key != placed.key]
        alone = z3.And(prevails, z3.Not(z3.Or(*others)))
        rule.silence = rule.silence or self._can(worlds, stretch, at, alone, what)

    def _alike(
        self, worlds: Worlds, stretch: Stretch, at: At, standing: Standing, placed: Placed, what: str
    ) -> set[str]:
        """The clauses that say the same wherever a rule prevails: those that do in one world, less those that do not in
        another, until there is no other.
        """
        solver = self._solver(worlds, worlds.within(at.day, stretch), standing.prevails[placed.key])
        left = {
            p.key: standing.prevails[p.key] for p in standing.norms
            if p.norm.span != placed.norm.span and not opposite(p, placed) and p.norm.modal != "except"
        }  # fmt: skip
        while left:
            solver.add(z3.Or(*(z3.Not(prevails) for prevails in left.values())))
            found = within(solver, self._left())
            if found == z3.unsat:
                break
            if found == z3.unknown:
                self.missed[what] = OUT_OF_TIME
                return set()
            model = solver.model()
            left = {key: one for key, one in left.items() if z3.is_true(model.eval(one, model_completion=True))}
        return {number for number, _ in left}


def _idle(rule: _Rule) -> Iterator[Idle]:
    if rule.matters:
        return
    if not rule.true:
        yield Idle(rule.placed, "never true", ())
    elif not rule.prevails:
        yield Idle(rule.placed, "always beaten", tuple(sorted(rule.beaten_by)))
    elif rule.alike:
        yield Idle(rule.placed, "said by others", tuple(sorted(rule.alike)))
    else:
        yield Idle(rule.placed, "said by silence" if rule.silence else "said by several", ())
