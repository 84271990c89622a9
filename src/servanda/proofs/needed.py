# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false
"""Of a world, what an outcome hangs on: the fields, facts and readings without which it could be another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import z3

from servanda.proofs.witness import Witness, within
from servanda.readers.solver import At, Worlds

T = TypeVar("T")


def needed(
    solver: z3.Solver, worlds: Sequence[Worlds], asked: Sequence[At], model: z3.ModelRef, outcome: z3.BoolRef,
    witness: Witness,
) -> Witness:  # fmt: skip
    """A world with the fields, facts, readings and withheld things that must be said, with the history and the day as they
    are: whatever the others are, the outcome is the same.
    """
    open_: dict[tuple[str, ...], z3.ExprRef] = {}  # readings first: what hangs on none is said most plainly
    for one in worlds:
        open_ |= {("word", word, *names): choice.number for (word, names), choice in one.words.items()}
        open_ |= {("withheld", name): term for name, term in one.withheld.items()}
        open_ |= {("fact", name): choice.number for name, choice in one.facts.items()}
    for at in asked:
        open_ |= {("field", path): choice.number for path, choice in (at.case or {}).items()}
    held = {key: term == model.eval(term, model_completion=True) for key, term in open_.items()}
    solver.add(*_as_it_happened(worlds, asked, model), z3.Not(outcome))
    for key in list(held):
        if within(solver, 1, *(term for one, term in held.items() if one != key)) == z3.unsat:
            del held[key]

    def kept(kind: str, said: Mapping[str, T]) -> dict[str, T]:
        names = {name for one, name, *_ in held if one == kind}
        return {name: value for name, value in said.items() if name in names}

    return replace(
        witness, given=kept("field", witness.given), facts=kept("fact", witness.facts),
        readings=kept("word", witness.readings), withheld=kept("withheld", witness.withheld),
    )  # fmt: skip


def _as_it_happened(worlds: Sequence[Worlds], asked: Sequence[At], model: z3.ModelRef) -> Iterator[z3.BoolRef]:
    terms: list[z3.ExprRef] = [at.day for at in asked]
    for one in worlds:
        for place in one.every_place():
            terms += [place.present, place.day, place.order, place.by, *(c.number for c in place.values.values())]
        for decided in one.decided.values():
            terms += [decided.taken, decided.day, decided.order, decided.outcome]
            terms += [decided.set_aside, decided.aside_day, decided.aside_order]
        terms += one.not_followed.values()
    return (term == model.eval(term, model_completion=True) for term in terms)
