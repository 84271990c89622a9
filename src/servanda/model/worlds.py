"""Every possible world at once: a tree of splits over unknown axes, and what all, some or none of its worlds agree on.

`explore` runs a plain evaluator that asks for an axis only when it needs one, and splits there. `Diagram` is the same
function of the axes in canonical form (ordered, reduced, shared), so that an axis matters exactly when it occurs in it,
and the smallest conditions can be read off.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Generic, TypeVar

from servanda.model.cells import Axis, Cell, phrase

T = TypeVar("T")
World = Mapping[Axis, Cell]
Box = tuple[tuple[Axis, frozenset[int]], ...]  # an `and` of "axis lies in these cells"


class Open(Exception):
    """Raised by an evaluator that needs the value of an unknown axis."""

    def __init__(self, axis: Axis) -> None:
        super().__init__(axis.name)
        self.axis = axis


class TooManyWorlds(Exception):
    """The question leaves so much open that its worlds cannot all be looked at; names what is open."""

    def __init__(self, axes: list[Axis]) -> None:
        super().__init__(", ".join(axis.name for axis in axes))
        self.axes = axes


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """What holds in all the worlds that took this way."""

    value: T


@dataclass(frozen=True, slots=True)
class Split(Generic[T]):
    """One branch for each cell of the axis, in the axis's order."""

    axis: Axis
    branches: "tuple[Leaf[T] | Split[T], ...]"


Tree = Leaf[T] | Split[T]

MOST_WORLDS = 20_000


def explore(evaluate: Callable[[World], T], most: int = MOST_WORLDS) -> "Tree[T]":
    """The tree of all worlds. Deterministic: axes come in the order in which the evaluator needs them."""
    seen: dict[Axis, None] = {}
    leaves = 0

    def grow(world: dict[Axis, Cell]) -> "Tree[T]":
        nonlocal leaves
        try:
            value = evaluate(world)
        except Open as needed:
            axis = needed.axis
            seen.setdefault(axis)
            return Split(axis, tuple(grow({**world, axis: cell}) for cell in axis.cells))
        leaves += 1
        if leaves > most:
            raise TooManyWorlds(list(seen))
        return Leaf(value)

    return grow({})


def leaves(tree: "Tree[T]") -> Iterator[T]:
    """The value of every leaf."""
    match tree:
        case Leaf(value):
            yield value
        case Split(_, branches):
            for branch in branches:
                yield from leaves(branch)


class _TooLarge(Exception):
    """A function would take too many steps to make."""


# --- canonical form --------------------------------------------------------------------------------------------------

Node = int


class Diagram:
    """A function from worlds to words (verdicts), kept canonical: equal functions are the same node number."""

    def __init__(self, axes: list[Axis]) -> None:
        self.axes = axes
        self._level = {axis: level for level, axis in enumerate(axes)}
        self._nodes: list[tuple[int, tuple[Node, ...]] | str] = []
        self._number: dict[tuple[int, tuple[Node, ...]] | str, Node] = {}

    def terminal(self, word: str) -> Node:
        """The constant function."""
        return self._intern(word)

    def word(self, node: Node) -> str | None:
        """The word of a constant function, None for any other."""
        found = self._nodes[node]
        return found if isinstance(found, str) else None

    def build(self, tree: "Tree[T]", say: Callable[[T], str]) -> Node:
        """The canonical form of a tree whose leaves are said as words."""
        match tree:
            case Leaf(value):
                return self.terminal(say(value))
            case Split(axis, branches):
                return self.choose(self._level[axis], tuple(self.build(branch, say) for branch in branches))

    def choose(self, level: int, children: tuple[Node, ...]) -> Node:
        """The function that takes child i where the axis at `level` is in its cell i; children may be of any level."""
        tops = [self._top(child) for child in children]
        top = min(tops)
        if top >= level:
            branches = (self._cofactor(child, level, i) for i, child in enumerate(children))
            return self._make(level, tuple(branches))
        width = len(self.axes[top].cells)
        return self._make(
            top,
            tuple(self.choose(level, tuple(self._cofactor(c, top, i) for c in children)) for i in range(width)),
        )

    def support(self, node: Node) -> list[Axis]:
        """The axes that matter: those in which two worlds that differ only there get different words."""
        found: set[int] = set()
        self._collect(node, found)
        return [self.axes[level] for level in sorted(found)]

    def words(self, node: Node) -> set[str]:
        """Every word that some world gets."""
        found = self._nodes[node]
        return {found} if isinstance(found, str) else {w for child in found[1] for w in self.words(child)}

    def where(self, node: Node, word: str) -> Node:
        """The set of worlds with this word, as a function to "yes" and "no"."""
        return self.renamed(node, lambda found: "yes" if found == word else "no")

    def renamed(self, node: Node, change: Callable[[str], str]) -> Node:
        """The function with its words changed."""

        @cache
        def walk(one: Node) -> Node:
            found = self._nodes[one]
            if isinstance(found, str):
                return self.terminal(change(found))
            return self._make(found[0], tuple(walk(child) for child in found[1]))

        return walk(node)

    def restrict(self, node: Node, world: Mapping[Axis, int]) -> Node:
        """The function with some axes decided: the number of the cell of each."""
        decided = {self._level[axis]: cell for axis, cell in world.items()}
        last = max(decided, default=-1)

        @cache
        def walk(one: Node) -> Node:
            found = self._nodes[one]
            if isinstance(found, str) or found[0] > last:
                return one
            if found[0] in decided:
                return walk(found[1][decided[found[0]]])
            return self._make(found[0], tuple(walk(child) for child in found[1]))

        return walk(node)

    def combine(self, nodes: tuple[Node, ...], say: Callable[[tuple[str, ...]], str], most: int) -> Node | None:
        """One function of the words of several, or None where it would take more than `most` steps to make."""
        made: dict[tuple[Node, ...], Node] = {}

        def walk(some: tuple[Node, ...]) -> Node:
            if some in made:
                return made[some]
            if len(made) >= most:
                raise _TooLarge
            top = min((self._top(one) for one in some), default=len(self.axes))
            if top == len(self.axes):
                node = self.terminal(say(tuple(str(self._nodes[one]) for one in some)))
            else:
                width = range(len(self.axes[top].cells))
                node = self._make(top, tuple(walk(tuple(self._cofactor(one, top, i) for one in some)) for i in width))
            made[some] = node
            return node

        try:
            return walk(nodes)
        except _TooLarge:
            return None

    def split(self, node: Node) -> tuple[Axis, tuple[Node, ...]] | None:
        """The first axis of a function with what is left for each of its cells; None for a constant one."""
        found = self._nodes[node]
        return None if isinstance(found, str) else (self.axes[found[0]], found[1])

    def size(self) -> int:
        """How many different functions have been made."""
        return len(self._nodes)

    def always(self, node: Node, axes: list[Axis]) -> Node:
        """The worlds in which a yes/no function is yes whatever the given axes are."""
        for axis in axes:
            parts = [self.restrict(node, {axis: i}) for i in range(len(axis.cells))]
            node = parts[0]
            for part in parts[1:]:
                node = self.both(node, part)
        return node

    def both(self, left: Node, right: Node) -> Node:
        """Yes where both yes/no functions are."""
        if left == right or self.word(left) == "no" or self.word(right) == "yes":
            return left
        if self.word(right) == "no" or self.word(left) == "yes":
            return right
        top = min(self._top(left), self._top(right))
        width = len(self.axes[top].cells)
        return self._make(
            top, tuple(self.both(self._cofactor(left, top, i), self._cofactor(right, top, i)) for i in range(width))
        )

    def boxes(self, node: Node) -> list[Box]:
        """A yes/no function as an `or` of boxes, each as large as possible and none to spare."""
        primes = [self._box(prime) for prime in self._primes(node)]
        return self._cover(node, primes)

    # inside

    def _intern(self, key: tuple[int, tuple[Node, ...]] | str) -> Node:
        if key not in self._number:
            self._number[key] = len(self._nodes)
            self._nodes.append(key)
        return self._number[key]

    def _make(self, level: int, children: tuple[Node, ...]) -> Node:
        return children[0] if len(set(children)) == 1 else self._intern((level, children))

    def _top(self, node: Node) -> int:
        found = self._nodes[node]
        return len(self.axes) if isinstance(found, str) else found[0]

    def _cofactor(self, node: Node, level: int, cell: int) -> Node:
        found = self._nodes[node]
        return found[1][cell] if not isinstance(found, str) and found[0] == level else node

    def _collect(self, node: Node, found: set[int]) -> None:
        one = self._nodes[node]
        if not isinstance(one, str):
            found.add(one[0])
            for child in set(one[1]):
                self._collect(child, found)

    def _primes(self, node: Node) -> list[dict[int, frozenset[int]]]:
        """All largest boxes inside a yes/no function: level -> cells. Cells with the same branch count as one."""
        if self.word(node) is not None:
            return [{}] if self.word(node) == "yes" else []
        level, children = self._pair(node)
        kinds = {child: frozenset(i for i, c in enumerate(children) if c == child) for child in children}
        found: list[dict[int, frozenset[int]]] = []
        for size in range(len(kinds), 0, -1):
            for some in combinations(kinds, size):
                together = some[0]
                for child in some[1:]:
                    together = self.both(together, child)
                cells = frozenset(i for child in some for i in kinds[child])
                for prime in self._primes(together):
                    box = prime if len(cells) == len(children) else {level: cells, **prime}
                    if not any(_inside(box, other) for other in found):
                        found.append(box)
        return found

    def _pair(self, node: Node) -> tuple[int, tuple[Node, ...]]:
        found = self._nodes[node]
        if isinstance(found, str):
            raise AssertionError(found)
        return found

    def _box(self, prime: dict[int, frozenset[int]]) -> Box:
        return tuple((self.axes[level], cells) for level, cells in sorted(prime.items()))

    def _without(self, node: Node, box: Box) -> Node:
        """A yes/no function with a box taken out."""
        if not box:
            return self.terminal("no")
        (axis, cells), *rest = box
        level = self._level[axis]
        width = len(axis.cells)
        branches = tuple(self.restrict(node, {axis: i}) for i in range(width))
        return self.choose(
            level, tuple(self._without(b, tuple(rest)) if i in cells else b for i, b in enumerate(branches))
        )

    def _cover(self, node: Node, primes: list[Box]) -> list[Box]:
        """The smallest choice of boxes that covers the function: fewest boxes, then fewest conditions."""
        nothing = self.terminal("no")
        if node == nothing:
            return []
        ordered = sorted(primes, key=len)
        for size in range(1, 5 if len(ordered) <= 12 else 0):
            for some in combinations(ordered, size):
                left = node
                for box in some:
                    left = self._without(left, box)
                if left == nothing:
                    return list(some)
        return self._greedy(node, ordered)

    def _greedy(self, node: Node, primes: list[Box]) -> list[Box]:
        """Too many boxes to try every choice: drop those that the others make superfluous, longest first."""
        kept = list(primes)
        for box in sorted(primes, key=len, reverse=True):
            left = node
            for other in kept:
                left = left if other is box else self._without(left, other)
            if left == self.terminal("no"):
                kept.remove(box)
        return kept


def _inside(box: dict[int, frozenset[int]], other: dict[int, frozenset[int]]) -> bool:
    return all(level in box and box[level] <= cells for level, cells in other.items())


def axes_of(tree: "Tree[T]") -> list[Axis]:
    """The axes of a tree, in the order of first appearance."""
    seen: dict[Axis, None] = {}

    def walk(one: "Tree[T]") -> None:
        if isinstance(one, Split):
            seen.setdefault(one.axis)
            for branch in one.branches:
                walk(branch)

    walk(tree)
    return list(seen)


def in_words(boxes: list[Box]) -> str:
    """An `or` of boxes in the agreement's own words; "always" for the box without conditions."""
    if not boxes:
        return "never"
    said = [" and ".join(_bracketed(phrase(axis, cells)) for axis, cells in box) or "always" for box in boxes]
    return said[0] if len(said) == 1 else " or ".join(f"({one})" if " and " in one else one for one in said)


def _bracketed(text: str) -> str:
    return f"({text})" if " or " in text else text
