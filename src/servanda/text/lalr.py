"""Runs the tables: one line's tokens in, the value that `build.py` makes of it out."""

from typing import Any

from servanda.diagnostics.diagnostic import Diagnostic, Span
from servanda.text.build import FORMS, LEAVES
from servanda.text.spot import Spot
from servanda.text.tables import END, RULES, START, STATES
from servanda.text.tokens import Token

THE_END = "$END"


class Unexpected(Exception):
    """A token that cannot stand there. `index` may be the number of tokens: then the line ends too early."""

    def __init__(self, index: int, expected: frozenset[str]) -> None:
        super().__init__(index)
        self.index = index
        self.expected = expected


class NestedTooDeep(Exception):
    """Far more parentheses or `not` than anybody can follow; what comes after would have to follow them as well."""

    def __init__(self, token: Token) -> None:
        super().__init__(token.text)
        self.token = token


DEEPEST = 60  # open forms; a dozen nested parentheses take about forty


class _Spliced(list[Any]):
    """Values of a repetition, which join their parent's."""


def parse_tokens(start: str, tokens: list[Token], text: str, where: Span, problems: list[Diagnostic]) -> Any:
    """The value of a line of the kind `start`; mistakes inside values join `problems`.

    Raises `Unexpected` and `NestedTooDeep`.
    """
    states, final = [START[start]], END[start]
    # Each value stands beside the columns it comes from.
    values: list[tuple[Any, int, int]] = []
    spot = Spot(where.file, where.line, text, problems)
    for index in range(len(tokens) + 1):
        token = tokens[index] if index < len(tokens) else None
        kinds = token.kinds if token else (THE_END,)
        while True:
            row = STATES[states[-1]]
            kind = next((k for k in kinds if k in row), None)
            if kind is None:
                raise Unexpected(index, _expected(states))
            step = row[kind]
            if token is None or step < 0:
                _reduce(~step, states, values, spot)
                if token is None and states[-1] == final:
                    return values[-1][0]
            else:
                states.append(step)
                if len(states) > DEEPEST:
                    raise NestedTooDeep(token)
                spot.start, spot.end = token.start, token.end
                leaf = LEAVES.get(kind)
                values.append((leaf(spot, token.text) if leaf else None, token.start, token.end))
                break
    raise AssertionError("the end of a line is either expected or not")


def _reduce(rule: int, states: list[int], values: list[tuple[Any, int, int]], spot: Spot) -> None:
    origin, name, size, kept, passes = RULES[rule]
    taken = values[-size:]
    del values[-size:], states[-size:]
    parts = _parts([taken[i][0] for i in kept])
    start, end = taken[0][1], taken[-1][2]
    if origin[0] == "_":
        made: Any = parts if isinstance(parts, _Spliced) else _Spliced(parts)
    elif passes and len(parts) == 1:
        made = parts[0]
    else:
        spot.start, spot.end = start, end
        made = FORMS[name](spot, parts)
    values.append((made, start, end))
    states.append(STATES[states[-1]][_GOTO[rule]])


def _parts(values: list[Any]) -> list[Any]:
    """The values with those of repetitions among them. A repetition that goes on keeps its list: lists can be long."""
    if not any(isinstance(value, _Spliced) for value in values):
        return values
    first, rest = values[0], values[1:]
    whole: list[Any] = first if isinstance(first, _Spliced) else [first]
    for value in rest:
        whole.extend(value if isinstance(value, _Spliced) else [value])
    return whole


def _expected(states: list[int]) -> frozenset[str]:
    """What could stand after these states: a symbol in the row may still lead nowhere, so each is tried."""
    return frozenset(s for s in STATES[states[-1]] if not s.startswith("<") and _leads_on(list(states), s))


def _leads_on(states: list[int], symbol: str) -> bool:
    while True:
        if symbol == THE_END and states[-1] in _FINAL:
            return True
        step = STATES[states[-1]].get(symbol)
        if step is None or step >= 0:
            return step is not None
        size = RULES[~step][2]
        del states[-size:]
        states.append(STATES[states[-1]][_GOTO[~step]])


_FINAL = frozenset(END.values())
_GOTO = [f"<{rule[0]}>" for rule in RULES]
