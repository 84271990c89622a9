"""The tree of all worlds and its canonical form: what matters, and the smallest conditions, against brute force."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.model.cells import Axis, Cell
from servanda.model.types import OneOf, YesNo
from servanda.model.worlds import Box, Diagram, Open, TooManyWorlds, World, axes_of, explore, in_words, leaves

AXES = [
    Axis("field", "rain", (Cell(True, (True,)), Cell(False, (False,))), YesNo()),
    Axis(
        "field",
        "cloud",
        tuple(Cell(n, (n,)) for n in ("Azure", "AWS", "Oracle")),
        OneOf("C", ("Azure", "AWS", "Oracle")),
    ),
    Axis("field", "night", (Cell(True, (True,)), Cell(False, (False,))), YesNo()),
]
POINTS = list(product(*(range(len(axis.cells)) for axis in AXES)))


def build(table: dict[tuple[int, ...], str]) -> tuple[Diagram, int]:
    def evaluate(world: World) -> str:
        for axis in AXES:
            if axis not in world:
                raise Open(axis)
        return table[tuple(axis.cells.index(world[axis]) for axis in AXES)]

    diagram = Diagram(AXES)
    return diagram, diagram.build(explore(evaluate), lambda word: word)


def inside(box: Box, point: tuple[int, ...]) -> bool:
    return all(point[AXES.index(axis)] in cells for axis, cells in box)


tables = st.lists(st.sampled_from(["yes", "no"]), min_size=len(POINTS), max_size=len(POINTS)).map(
    lambda words: dict(zip(POINTS, words, strict=True))
)


@given(tables)
def test_boxes_cover_exactly_and_none_can_grow_or_go(table: dict[tuple[int, ...], str]) -> None:
    diagram, node = build(table)
    boxes = diagram.boxes(node)
    yes = {point for point, word in table.items() if word == "yes"}
    assert {point for point in POINTS if any(inside(box, point) for box in boxes)} == yes
    for i, box in enumerate(boxes):
        others = boxes[:i] + boxes[i + 1 :]
        assert {p for p in yes if any(inside(b, p) for b in others)} != yes, "a box to spare"
        for axis, cells in box:
            for more in set(range(len(axis.cells))) - cells:
                grown = tuple((a, c | {more} if a is axis else c) for a, c in box)
                assert any(inside(grown, p) and p not in yes for p in POINTS), "a box that could be larger"


@given(tables)
def test_an_axis_matters_exactly_when_two_worlds_differ_only_in_it(table: dict[tuple[int, ...], str]) -> None:
    diagram, node = build(table)
    matters = [
        axis
        for i, axis in enumerate(AXES)
        if any(table[p] != table[q] for p in POINTS for q in POINTS if p[:i] == q[:i] and p[i + 1 :] == q[i + 1 :])
    ]
    assert diagram.support(node) == matters


@given(tables)
def test_always_holds_where_every_cell_of_the_axes_does(table: dict[tuple[int, ...], str]) -> None:
    diagram, node = build(table)
    always = diagram.always(node, [AXES[1]])
    for rain, night in product(range(2), range(2)):
        fixed = diagram.restrict(always, {AXES[0]: rain, AXES[2]: night})
        assert diagram.word(fixed) == ("yes" if all(table[rain, c, night] == "yes" for c in range(3)) else "no")


def test_conditions_are_said_in_the_agreements_words() -> None:
    rain, cloud, night = AXES
    assert in_words([((rain, frozenset({1})), (cloud, frozenset({1, 2})))]) == "not rain and cloud is not Azure"
    both: list[Box] = [((rain, frozenset({0})), (night, frozenset({0}))), ((cloud, frozenset({0})),)]
    assert in_words(both) == "(rain and night) or cloud is Azure"
    assert (in_words([()]), in_words([])) == ("always", "never")


def test_only_what_is_asked_for_is_split() -> None:
    def evaluate(world: World) -> str:
        if AXES[0] not in world:
            raise Open(AXES[0])
        return "yes"

    tree = explore(evaluate)
    assert axes_of(tree) == [AXES[0]]
    assert list(leaves(tree)) == ["yes", "yes"]


def test_too_many_worlds_are_refused_by_name() -> None:
    def evaluate(world: World) -> str:
        for axis in AXES:
            if axis not in world:
                raise Open(axis)
        return "yes"

    with pytest.raises(TooManyWorlds) as refused:
        explore(evaluate, most=5)
    assert [axis.name for axis in refused.value.axes] == ["rain", "cloud", "night"]
