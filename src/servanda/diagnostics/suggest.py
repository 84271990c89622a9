"""Did you mean: the known names nearest to a word that nobody knows, or nothing when none is near."""

from collections.abc import Iterable


def did_you_mean(word: str, names: Iterable[str], most: int = 1) -> tuple[str, ...]:
    """The nearest names, best first; none further away than a third of the word's length.

    Capitals cost nothing, but among equally near names the one with the same capitals wins.
    """
    limit = len(word) // 3
    near: list[tuple[int, int, str]] = []
    for name in set(names) - {word}:
        # The difference in length is the least it can cost: no need to count the rest.
        if abs(len(name) - len(word)) <= limit:
            cost = edits(word.casefold(), name.casefold())
            if cost <= limit:
                near.append((cost, edits(word, name), name))
    return tuple(name for *_, name in sorted(near)[:most])


def edits(one: str, other: str) -> int:
    """How many letters to add, drop, replace or swap with their neighbour until both are the same."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one):
        earlier, before, row = before, row, [i + 1]
        for j, b in enumerate(other):
            cost = min(before[j + 1] + 1, row[j] + 1, before[j] + (a != b))
            if i and j and a == other[j - 1] and b == one[i - 1]:
                cost = min(cost, earlier[j - 1] + 1)
            row.append(cost)
    return row[-1]


def listed(names: Iterable[str]) -> str:
    """Names one after the other: `a`, `b` and `c`."""
    *most, last = (f"`{name}`" for name in names)
    return f"{', '.join(most)} and {last}" if most else last
