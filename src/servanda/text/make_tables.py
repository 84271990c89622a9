"""Makes `tables.py` from `grammar.lark`: the LALR tables as plain data, so that a run neither needs nor loads Lark.

Run `python -m servanda.text.make_tables` after every change to the grammar; a test compares the two. Lark takes about
300 ms to load and to analyse the grammar, which is more than a whole question may take.
"""

# pyright: basic
# Lark's tables are reachable only through its untyped insides.

import logging
from pathlib import Path
from typing import Any

STARTS = (
    "agreement", "agreement_line", "one_of", "kind", "field_line", "action", "action_line", "event", "fact", "period",
    "instrument", "instrument_line", "strikes", "adds", "replaces", "keeps", "keeps_line", "renumbers", "open_line",
    "define", "define_line", "interprets", "interprets_line", "reading_note", "panel",
    "assuming", "prose_only", "norm", "except", "assumed_line", "phrase_line",
    "completed", "renews", "suspends", "cuts_off",
    "rate", "amount", "amount_line", "tier", "account", "account_line", "commitment", "commitment_line", "by_row",
    "property", "claim", "chosen_readings",
)  # fmt: skip

HERE = Path(__file__).parent


class AmbiguousGrammar(Exception):
    """The grammar leaves a choice open, which Lark would settle silently."""


def lark_parser() -> Any:
    """The grammar in Lark itself; refuses one with conflicts."""
    from lark import Lark, logger

    heard: list[str] = []

    class Listen(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "conflict" in record.getMessage():
                heard.append(record.getMessage())

    handler, level = Listen(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        text = (HERE / "grammar.lark").read_text(encoding="utf-8")
        parser = Lark(text, parser="lalr", start=list(STARTS), maybe_placeholders=False, debug=True)
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    if heard:
        raise AmbiguousGrammar("\n".join(heard))
    return parser


def tables_text() -> str:
    """The whole text of `tables.py`."""
    from lark.lexer import PatternStr

    parser = lark_parser()
    table = parser.parser.parser._parse_table  # noqa: SLF001 - Lark offers no other way
    rules = parser.rules
    index = {rule: i for i, rule in enumerate(rules)}
    place = _numbering(table)
    words = {t.name: t.pattern.value for t in parser.terminals if isinstance(t.pattern, PatternStr)}
    lines = [
        '"""Generated from grammar.lark by make_tables.py; not for editing.',
        "",
        "Kept as text, which Python reads faster than thousands of literals.",
        '"""',
        "",
        "# ruff: noqa: E501, SIM905",
        "# fmt: off",
        "",
        "# The words and signs of the syntax. In the tables they stand for themselves; tokens that vary are in",
        "# capitals, rules in angle brackets.",
        f'WORDS = frozenset("{" ".join(sorted(words.values()))}".split())',
        "",
        "# For each rule: the rule, the name of its form, how many symbols it takes, whether a single value passes",
        "# through unchanged (1), and which of the symbols carry a value. Rules that begin with `_` are spliced in.",
        '_RULES = """',
        *(_rule(rule) for rule in rules),
        '"""',
        "",
        "# For each state: the next state for a symbol, or ~rule where a rule is complete.",
        '_STATES = """',
        *(_state(table.states[state], index, place, words) for state in place),
        '"""',
        "",
        "# For each kind of line: the states in which it begins and ends.",
        '_STARTS = """',
        *(
            f"{name} {place[state]} {place[table.end_states[name]]}"
            for name, state in sorted(table.start_states.items())
        ),
        '"""',
        "",
        "",
        "def _rule(line: str) -> tuple[str, str, int, tuple[int, ...], bool]:",
        "    origin, name, size, passes, *kept = line.split()",
        '    return origin, name, int(size), tuple(map(int, kept)), passes == "1"',
        "",
        "",
        "def _state(line: str) -> dict[str, int]:",
        "    symbols = line.split()",
        "    return dict(zip(symbols[::2], map(int, symbols[1::2]), strict=True))",
        "",
        "",
        "RULES = tuple(map(_rule, _RULES.strip().splitlines()))",
        "STATES = tuple(map(_state, _STATES.strip().splitlines()))",
        "_LINES = [line.split() for line in _STARTS.strip().splitlines()]",
        "START = {name: int(start) for name, start, _ in _LINES}",
        "END = {name: int(end) for name, _, end in _LINES}",
    ]
    return "\n".join(lines) + "\n"


def _rule(rule: Any) -> str:
    kept = [i for i, s in enumerate(rule.expansion) if not (s.is_term and s.filter_out)]
    passes = int(rule.options.expand1 and not rule.alias)
    return " ".join(map(str, [rule.origin.name, rule.alias or rule.origin.name, len(rule.expansion), passes, *kept]))


def _state(actions: dict[str, Any], index: dict[Any, int], place: dict[int, int], words: dict[str, str]) -> str:
    from lark.parsers.lalr_analysis import Shift

    def name(symbol: str) -> str:
        return words.get(symbol) or (symbol if symbol.isupper() else f"<{symbol}>")

    steps = ((name(s), place[to] if kind is Shift else ~index[to]) for s, (kind, to) in sorted(actions.items()))
    return " ".join(f"{s} {step}" for s, step in steps)


def _numbering(table: Any) -> dict[int, int]:
    """States numbered in the order they are met, so that two runs give the same file."""
    from lark.parsers.lalr_analysis import Shift

    order = [state for _, state in sorted(table.start_states.items())]
    for state in order:
        for _, (kind, to) in sorted(table.states[state].items()):
            if kind is Shift and to not in order:
                order.append(to)
    order.extend(sorted(set(table.end_states.values()) - set(order)))
    return {state: i for i, state in enumerate(order)}


def main() -> None:
    """Write `tables.py` beside the grammar."""
    (HERE / "tables.py").write_text(tables_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
