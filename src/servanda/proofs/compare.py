# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false
"""Two versions compared by the answers that are others: the same question with the same history, each side at its date.

A kind of flip is an action, a pair of verdicts and what decides on the new side. Each kind has one witness, a world that
the solver found and the reference reader confirmed on both sides; when none is left, there is no other kind.

A question is the same where both sides can be asked it: by a party, about an action and with values that both know. What
only one side knows is told apart.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod
from typing import Literal, TypeVar

import z3

from servanda.model.agreement import Action, Agreement, Event, FactType
from servanda.model.cases import Supposed
from servanda.model.cells import Cuts, both_cuts, cuts_of
from servanda.model.types import OneOf, Percentage, SetOf, Type, Whole
from servanda.model.verdict import Leaf, NormKey
from servanda.proofs.needed import needed
from servanda.proofs.sides import Side
from servanda.proofs.witness import Replay, Undecided, Witness, otherwise_free, read, solved, within
from servanda.readers.solver import OPEN, OUT_OF_TIME, At, Choice, NotFollowed, Place, Standing, Verdict, Worlds

VERDICTS: tuple[Verdict, ...] = ("permitted", "prohibited", "conflict", "gap")
_TRIES = 4
_MOST_READINGS = 16  # ways to read the words, so far as a world is preferred that is the same in all of them


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

    def asked(self, side: Side) -> Witness:
        """The world as one side can be asked about it: on its day, with what it knows."""
        return _as_known(self.witness, side, self.action)

    @property
    def decides(self) -> tuple[str, ...]:
        """The clauses that decide on the new side; none where they are silent."""
        return tuple(dict.fromkeys(number for number, _ in self.after.grounds))


@dataclass(frozen=True, slots=True)
class Comparison:
    """All kinds of flips, those that matter most first.

    not_decided     parties and actions for which the time limit came first, or that turn on what is not followed, and why
    of_one_side     what only one side can be asked: parties, actions, fields, facts and values
    panels          whether a decision of a panel may count on one side alone: only those that count on both are looked at
    """

    old: Side
    new: Side
    flips: tuple[Flip, ...]
    not_decided: tuple[tuple[str, str, str], ...]
    of_one_side: tuple[tuple[Literal["old", "new"], str], ...]
    panels: bool
    times: int
    seconds: float


def compare(old: Side, new: Side, *, seconds: float = 60, times: int = 2) -> Comparison:
    """Every kind of flip between two versions, looking for at most so many seconds."""
    begun = time.monotonic()
    cuts = both_cuts(cuts_of(old.agreement), cuts_of(new.agreement))
    flips: list[Flip] = []
    missed: list[tuple[str, str, str]] = []
    panels = False
    for action in _common(new.agreement.actions, old.agreement.actions):
        for party in _common(new.agreement.parties, old.agreement.parties) if not _alike(old, new) else ():
            one = _Comparing(old, new, cuts, party, action, times, begun + seconds)
            try:
                flips += one.flips()
            except NotFollowed as what:
                one.missed = str(what)
            if one.missed:
                missed.append((party, action, one.missed))
            panels = panels or one.panels
    only = (*(("old", one) for one in _only(old.agreement, new.agreement)),
            *(("new", one) for one in _only(new.agreement, old.agreement)))  # fmt: skip
    return Comparison(
        old, new, tuple(_by_weight(flips)), tuple(missed), only, panels, times, time.monotonic() - begun
    )  # fmt: skip


def _alike(old: Side, new: Side) -> bool:
    """Whether both sides are the same text, on the same day: then no answer is another, whatever is not followed."""
    same = old.agreement == new.agreement or (
        bool(old.agreement.fingerprint) and old.agreement.fingerprint == new.agreement.fingerprint
    )
    return same and (old.day, old.known, dict(old.readings)) == (new.day, new.known, dict(new.readings))


# --- what both sides know --------------------------------------------------------------------------------------------

T = TypeVar("T")
_Owner = TypeVar("_Owner", Action, Event)


def _common(one: Iterable[T], other: Iterable[T]) -> list[T]:
    others = set(other)
    return [each for each in one if each in others]


def _only(one: Agreement, other: Agreement) -> Iterator[str]:
    """What a question to one agreement can say, and to the other not."""
    yield from (f"the party {name}" for name in one.parties if name not in other.parties)
    for name, declared in one.actions.items():
        if name not in other.actions:
            yield f"the action {name}"
            continue
        theirs = other.actions[name].fields
        for path, field in declared.fields.items():
            said = f"{path} of {name}"
            yield from _only_of_type(said, field.type, theirs[path].type if path in theirs else None)
    for name, fact in one.facts.items():
        yield from _only_of_type(f"the fact {name}", fact.type, other.facts[name].type if name in other.facts else None)


def _only_of_type(said: str, one: Type, other: Type | None) -> Iterator[str]:
    if other is None:
        yield said
    elif isinstance(one, OneOf) and isinstance(other, OneOf):
        yield from (f"{said} = {value}" for value in one.values if value not in other.values)
    elif isinstance(one, SetOf) and isinstance(other, SetOf):
        yield from _only_of_type(said, one.of, other.of)
    elif type(one) is not type(other):
        yield said


def _shared(agreement: Agreement, old: Agreement, new: Agreement) -> Agreement:
    """An agreement as the solver is to see it: what both know has the same values in the same order on either side, as a
    value is a number there; and so have the parties.
    """
    parties = (
        *_common(old.parties, new.parties),
        *(p for p in agreement.parties if p not in _common(old.parties, new.parties)),
    )
    return replace(
        agreement, parties=parties,
        actions={name: _shared_fields(one, old.actions.get(name), new.actions.get(name))
                 for name, one in agreement.actions.items()},
        events={name: _shared_fields(one, old.events.get(name), new.events.get(name))
                for name, one in agreement.events.items()},
        facts={name: _shared_fact(one, old.facts.get(name), new.facts.get(name)) for name, one in agreement.facts.items()},
    )  # fmt: skip


def _shared_fields(owner: _Owner, old: _Owner | None, new: _Owner | None) -> _Owner:
    if old is None or new is None:
        return owner
    fields = {
        path: replace(field, type=_shared_type(old.fields[path].type, new.fields[path].type) or field.type)
        if path in old.fields and path in new.fields else field
        for path, field in owner.fields.items()
    }  # fmt: skip
    return replace(owner, fields=fields)


def _shared_fact(fact: FactType, old: FactType | None, new: FactType | None) -> FactType:
    if old is None or new is None:
        return fact
    return replace(fact, type=_shared_type(old.type, new.type) or fact.type)


def _shared_type(old: Type, new: Type) -> Type | None:
    """The values that are of both types; None where they are not the same sort of thing."""
    match old, new:
        case OneOf(name, values), OneOf(_, others):
            both = tuple(_common(values, others))
            return OneOf(name, both) if both else None
        case SetOf(of), SetOf(other):
            shared = _shared_type(of, other)
            return SetOf(shared) if shared is not None else None  # type: ignore[arg-type]
        case (Whole(low, high), Whole(least, most)) | (Percentage(low, high), Percentage(least, most)):
            lows = [one for one in (low, least) if one is not None]
            highs = [one for one in (high, most) if one is not None]
            return type(old)(max(lows, default=None), min(highs, default=None))
        case _:
            return old if type(old) is type(new) else None


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
        shared = (_shared(side.agreement, old.agreement, new.agreement) for side in self.sides)
        self.worlds = tuple(
            Worlds(agreement, side.known, cuts, times, name, side.readings)
            for agreement, side, name in zip(shared, self.sides, ("old: ", "new: "), strict=True)
        )
        self.missed = ""
        self.unconfirmed = 0

    def flips(self) -> Iterator[Flip]:
        """Every kind of flip of this party and action."""
        asked = [self._asked(worlds, side) for worlds, side in zip(self.worlds, self.sides, strict=True)]
        if None in asked:
            self.missed = "no text is in force there on one of the days"
            return
        (old_at, old), (new_at, new) = asked  # type: ignore[misc]
        self._look_the_same(old_at, new_at)
        for before, after in product(VERDICTS, VERDICTS):
            if before != after:
                both = z3.And(old.verdicts[before], new.verdicts[after])
                yield from self._of_pair(old_at, new_at, both, before, after, new)
        if self.unconfirmed:
            self.missed = self.missed or OPEN

    @property
    def panels(self) -> bool:
        """Whether the sides may differ on which decisions of a panel count."""
        old, new = self.worlds
        one_text = old.agreement == new.agreement and self.sides[0].readings == self.sides[1].readings
        return bool(old.decided.keys() & new.decided.keys()) and not one_text

    def _asked(self, worlds: Worlds, side: Side) -> tuple[At, Standing] | None:
        day = side.day.toordinal()
        stretch = next((one for one in worlds.stretches if one.first <= day < one.until), None)
        if stretch is None:
            return None
        at = worlds.asked(z3.IntVal(day), stretch, self.action, "asked")
        return at, worlds.verdicts(at, self.party, self.action)

    def _look_the_same(self, old_at: At, new_at: At) -> None:
        """Whether one number of a value is the same value on both sides; else nothing can be said."""
        old, new = (_choices(worlds, at) for worlds, at in zip(self.worlds, (old_at, new_at), strict=True))
        for name in _common(old, new):
            if [cell.value for cell in old[name].cells] != [cell.value for cell in new[name].cells]:
                raise NotFollowed(f"what {name.removeprefix(f'{self.action} ')} can be is another on each side")

    def _of_pair(
        self, old_at: At, new_at: At, flips: z3.BoolRef, before: Verdict, after: Verdict, new: Standing
    ) -> Iterator[Flip]:
        deciding = {p.key: new.prevails[p.key] for p in new.norms if p.norm.modal in _DECIDING[after]}
        covered: set[NormKey] = set()
        silent, tries = True, 0
        while tries < _TRIES:
            others = [prevails for key, prevails in deciding.items() if key not in covered]
            silence = [z3.Not(z3.Or(*deciding.values()))] if silent else []
            model = self._model(flips, z3.Or(*others, *silence), others, (old_at, new_at))
            if model is None:
                return
            witness, as_read = self._read(model, old_at, new_at)
            before_leaf, after_leaf = self._replayed(as_read)
            decided = {
                key for key, prevails in deciding.items() if z3.is_true(model.eval(prevails, model_completion=True))
            }
            as_said = after == "conflict" or decided - covered <= set(after_leaf.grounds)
            if (before_leaf.verdict, after_leaf.verdict) != (before, after) or not as_said:
                tries += 1
                self.unconfirmed += 1
                flips = z3.And(flips, otherwise_free(model, self.worlds))
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
            self.missed = OUT_OF_TIME
            return None
        old, new = self.worlds
        solver = old.solver()
        solver.add(*new.always, *self._read_alike(), *self._done_by_both())
        places = {**_places(old), **_places(new)}
        solver.add(*(z3.Implies(place.present, place.day <= day) for place in places.values()))
        for worlds in self.worlds:
            for one in worlds.decided.values():
                solver.add(z3.Implies(one.taken, one.day <= day), z3.Implies(one.set_aside, one.aside_day <= day))
        return solver

    def _earlier(self) -> int:
        return min(side.day.toordinal() for side in self.sides)

    def _read_alike(self) -> Iterator[z3.BoolRef]:
        """A word is read in one way: where its readings are others on each side, in the same one if both have it."""
        old, new = self.worlds
        for (word, names), mine in old.words.items():
            for (_, others), theirs in (
                (key, one) for key, one in new.words.items() if key[0] == word and key != (word, names)
            ):
                both = _common(names, others)
                apart = [mine.number == i for i, one in enumerate(names) if one not in both]
                apart += [theirs.number == i for i, one in enumerate(others) if one not in both]
                same = [z3.And(mine.number == names.index(one), theirs.number == others.index(one)) for one in both]
                yield z3.Or(*apart, *same)

    def _done_by_both(self) -> Iterator[z3.BoolRef]:
        """What happens on both sides is done by somebody who is a party of both."""
        old, new = self.worlds
        both = len(_common(old.agreement.parties, new.agreement.parties))
        if (len(old.agreement.parties), len(new.agreement.parties)) != (both, both):
            yield from (place.by < both for name, place in _places(old).items() if name in _places(new))

    def _model(
        self, flips: z3.BoolRef, kind: z3.BoolRef, more: Sequence[z3.BoolRef], asked: Sequence[At]
    ) -> z3.ModelRef | None:
        """A world of a new kind: it covers as many of the clauses that are left as it can, and then is as plain as can be."""
        solver = self._solver(self._earlier())
        if solver is None:
            return None
        try:
            wanted = [flips, kind]
            if within(solver, self._left(), *wanted) == z3.unsat:
                return None
            for one in more:
                if within(solver, self._left(), *wanted, one) == z3.sat:
                    wanted.append(one)
            for plainer in self._plainer(wanted, asked):
                if within(solver, self._left(), *wanted, plainer) == z3.sat:
                    wanted.append(plainer)
            return solved(solver, self.worlds, self._left(), *wanted)
        except Undecided:
            self.missed = OUT_OF_TIME
            return None

    def _plainer(self, wanted: Sequence[z3.BoolRef], asked: Sequence[At]) -> Iterator[z3.BoolRef]:
        """What makes a world plainer, what does most first: nothing happened; all readings say the same; names that the
        text names.
        """
        yield z3.Not(z3.Or(*(place.present for worlds in self.worlds for place in _places(worlds).values())))
        words = {str(one.number): one for worlds in self.worlds for one in worlds.words.values()}.values()
        if words and prod(len(one.cells) for one in words) <= _MOST_READINGS:
            ways = product(*([(one.number, z3.IntVal(i)) for i in range(len(one.cells))] for one in words))
            yield z3.And(*(z3.substitute(z3.And(*wanted), *way) for way in ways))
        cases = {str(one.number): one for at in asked for one in (at.case or {}).values()}
        for one in cases.values():
            named = [one.number == i for i, cell in enumerate(one.cells) if not cell.open]
            if named and len(named) < len(one.cells):
                yield z3.Or(*named)

    def _read(self, model: z3.ModelRef, old_at: At, new_at: At) -> tuple[Witness, tuple[Witness, Witness]]:
        """The world of a model, and the same as each side reads it."""
        old, new = (
            read(model, worlds, at.day, at.case) for worlds, at in zip(self.worlds, (old_at, new_at), strict=True)
        )
        both = Witness(
            new.day, _together(old.history, new.history), {**old.given, **new.given}, {**old.facts, **new.facts},
            {**old.readings, **new.readings}, {**old.withheld, **new.withheld},
        )  # fmt: skip
        return both, (replace(both, readings=old.readings), replace(both, readings=new.readings))

    def _replayed(self, witnesses: tuple[Witness, Witness]) -> tuple[Leaf, Leaf]:
        before, after = (
            Replay(
                side.agreement, self.cuts, _as_known(one, side, self.action), side.known, self.party, self.action
            ).leaf()
            for one, side in zip(witnesses, self.sides, strict=True)
        )
        return before, after


def _places(worlds: Worlds) -> dict[str, Place]:
    return {place.name: place for place in worlds.every_place()}


def _choices(worlds: Worlds, at: At) -> dict[str, Choice]:
    """Every value that is open, by its name."""
    found = [*(at.case or {}).values(), *worlds.facts.values()]
    found += [one for place in _places(worlds).values() for one in place.values.values()]
    return {one.name: one for one in found}


def _together(old: Iterable[Supposed], new: Iterable[Supposed]) -> tuple[Supposed, ...]:
    """What happened, each thing once, with the fields that either side knows."""
    found: dict[tuple[object, ...], Supposed] = {}
    for history in (old, new):
        often: Counter[tuple[object, ...]] = Counter()
        for one in history:
            what = one.on, one.what, one.by, one.outcome, one.of
            often[what] += 1
            before = found.get((*what, often[what]))
            found[*what, often[what]] = replace(one, values={**before.values, **one.values}) if before else one
    return tuple(sorted(found.values(), key=lambda one: one.on))


def _as_known(witness: Witness, side: Side, action: str) -> Witness:
    """A world on a side's day, without what that side knows nothing of."""
    agreement, fields = side.agreement, side.agreement.actions[action].fields
    return replace(
        witness, day=side.day, given={path: value for path, value in witness.given.items() if path in fields},
        facts={name: value for name, value in witness.facts.items() if name in agreement.facts},
        readings={**witness.readings, **side.readings},
        history=tuple(one for each in witness.history for one in _known_of(each, agreement)),
    )  # fmt: skip


def _known_of(one: Supposed, agreement: Agreement) -> Iterator[Supposed]:
    declared = agreement.actions.get(one.what) or agreement.events.get(one.what)
    panels = {panel.name for clause in agreement.clauses() for panel in clause.panels}
    if declared is not None and (one.by is None or one.by in agreement.parties):
        yield replace(one, values={path: value for path, value in one.values.items() if path in declared.fields})
    elif one.what in agreement.facts or one.what in panels:
        yield one


_DECIDING: Mapping[Verdict, tuple[str, ...]] = {
    "permitted": ("may", "can", "must"), "prohibited": ("must not", "cannot"),
    "conflict": ("may", "can", "must", "must not", "cannot"), "gap": (),
}  # fmt: skip
