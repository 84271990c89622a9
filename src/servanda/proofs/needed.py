# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false
"""Of a world, what an outcome hangs on: the fields, facts and readings without which it could be another."""

from collections.abc import Iterator, Mapping, Sequence

import z3

from servanda.model.values import Value
from servanda.proofs.witness import Witness
from servanda.readers.solver import At, Choice, Worlds


def needed(
    solver: z3.Solver, worlds: Sequence[Worlds], asked: Sequence[At], model: z3.ModelRef, outcome: z3.BoolRef,
    witness: Witness,
) -> tuple[Mapping[str, Value], Mapping[str, Value], Mapping[str, str]]:  # fmt: skip
    """The fields, facts and readings that must be said, with the history and the day as they are: whatever the others are,
    the outcome is the same.
    """
    open_: dict[tuple[str, str], Choice] = {}
    for at in asked:
        open_ |= {("field", path): choice for path, choice in (at.case or {}).items()}
    for one in worlds:
        open_ |= {("fact", name): choice for name, choice in one.facts.items()}
        open_ |= {("word", word): choice for (word, _), choice in one.words.items()}
    held = {key: choice.number == model.eval(choice.number, model_completion=True) for key, choice in open_.items()}
    solver.add(*_as_it_happened(worlds, asked, model), z3.Not(outcome))
    for key in list(held):
        if solver.check(*(term for one, term in held.items() if one != key)) == z3.unsat:
            del held[key]
    return (
        {path: value for path, value in witness.given.items() if ("field", path) in held},
        {name: value for name, value in witness.facts.items() if ("fact", name) in held},
        {word: reading for word, reading in witness.readings.items() if ("word", word) in held},
    )


def _as_it_happened(worlds: Sequence[Worlds], asked: Sequence[At], model: z3.ModelRef) -> Iterator[z3.BoolRef]:
    terms: list[z3.ExprRef] = [at.day for at in asked]
    for one in worlds:
        for place in (p for group in (one.places, one.fact_places) for places in group.values() for p in places):
            terms += [place.present, place.day, place.order, place.by, *(c.number for c in place.values.values())]
        for decided in one.decided.values():
            terms += [decided.taken, decided.day, decided.order, decided.outcome]
            terms += [decided.set_aside, decided.aside_day, decided.aside_order]
        terms += [*one.withheld.values(), *one.not_followed.values()]
    return (term == model.eval(term, model_completion=True) for term in terms)
