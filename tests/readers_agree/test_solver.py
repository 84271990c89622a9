"""Worlds that the solver describes are what the reference reader says of them: verdict and grounds, in every agreement,
small contract and generated agreement, with histories drawn at random.
"""

import os
import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import z3

from servanda.model.agreement import Agreement
from servanda.model.cells import cuts_of
from servanda.proofs.witness import Replay, Undecided, read, solved
from servanda.readers.solver import NotFollowed, Worlds
from servanda.workspace import names, open_workspace
from strategies import case_of_seed

pytestmark = pytest.mark.no_cover

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
KNOWN = datetime(2100, 1, 1, tzinfo=UTC)
CONTRACTS = (*names(), *(str(path) for path in sorted((Path(__file__).parent.parent / "meaning").glob("*.md"))))
SEEDS = range(200 if DEEP else 14)
MODELS = 6 if DEEP else 3


def worlds_of(agreement: Agreement, seed: int) -> Iterator[tuple[bool, str, str]]:
    """(whether all of it is followed, what the solver says, what the reference reader says), of worlds of each verdict."""
    cuts = cuts_of(agreement)
    for action in agreement.actions:
        for party in agreement.parties:
            worlds = Worlds(agreement, KNOWN, cuts)
            for stretch in worlds.stretches:
                day = z3.Int("day")
                at = worlds.asked(day, stretch, action, "asked")
                standing = worlds.verdicts(at, party, action)
                for verdict, so in standing.verdicts.items():
                    for number in range(MODELS):
                        model = drawn(
                            worlds, random.Random(f"{seed} {number}"), worlds.within(day, stretch), so, number
                        )
                        if model is None:
                            break
                        leaf = Replay(agreement, cuts, read(model, worlds, day, at.case), KNOWN, party, action).leaf()
                        prevailing = {
                            k for k, p in standing.prevails.items() if z3.is_true(model.eval(p, model_completion=True))
                        }
                        beyond = set(leaf.grounds) - prevailing
                        said = f"{leaf.verdict}{f', with {sorted(beyond)}' if beyond else ''}"
                        yield not worlds.not_followed, f"{verdict}", said


def drawn(worlds: Worlds, source: random.Random, *rest: Any) -> z3.ModelRef | None:
    """A world of a kind: the first with as little history as can be, others with much of it."""
    *sought, number = rest
    solver = worlds.solver()
    if number == 0:
        try:
            return solved(solver, [worlds], 20, *sought)
        except Undecided:
            return None
    solver.add(*sought)
    solver.set("timeout", 20_000)
    wishes = [place.present for places in worlds.places.values() for place in places if source.random() < 0.5]
    wishes += [one.taken for one in worlds.decided.values() if source.random() < 0.6]
    wishes += [one.set_aside for one in worlds.decided.values() if source.random() < 0.3]
    for wish in wishes:
        solver.push()
        solver.add(wish)
        if solver.check() != z3.sat:
            solver.pop()
    return solver.model() if solver.check() == z3.sat else None


def differing(agreement: Agreement, seed: int = 0) -> tuple[Counter[str], int]:
    found: Counter[str] = Counter()
    compared = 0
    for followed, solver, reference in worlds_of(agreement, seed):
        if followed:
            compared += 1
            if solver != reference:
                found[f"{solver}, and the reference reader says {reference}"] += 1
    return found, compared


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda name: Path(name).stem)
def test_both_say_the_same(contract: str) -> None:
    if Path(contract).stem == "intricon" and not DEEP:
        pytest.skip("its lives of ten years are walked for minutes: in the deep run only")
    try:
        found, _ = differing(open_workspace(contract).agreement)
    except NotFollowed:
        return  # it says so
    assert found == Counter()


@pytest.mark.parametrize("seed", SEEDS)
def test_both_say_the_same_of_generated_agreements(seed: int) -> None:
    try:
        found, _ = differing(case_of_seed(seed).agreement, seed)
    except NotFollowed:
        return
    assert found == Counter()


def test_much_is_compared() -> None:
    _, compared = differing(open_workspace("microsoft-openai").agreement)
    assert compared > 250


@pytest.mark.parametrize("broken", ["past", "beats", "effective"])
def test_a_broken_solver_is_caught(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An edge a day late, an order that counts for nothing, acts without any power."""
    from servanda.readers import solver

    if broken == "past":
        right = Worlds.past
        monkeypatch.setattr(
            Worlds, "past", lambda self, at, came, edge: z3.And(right(self, at, came, edge), at.day > came.day + 1)
        )
    elif broken == "beats":
        monkeypatch.setattr(solver, "beats", lambda one, other, text: False)
    else:
        monkeypatch.setattr(Worlds, "effective", lambda self, place: z3.BoolVal(True))
    found, _ = differing(open_workspace("microsoft-openai").agreement)
    assert found
