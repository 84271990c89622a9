"""The tables are the grammar's, the grammar leaves no choice open, and each of its forms has a meaning and a test."""

import random
import re
from functools import cache
from itertools import chain
from typing import Any

import pytest
from lark import Lark
from lark.exceptions import UnexpectedInput

from servanda.diagnostics.diagnostic import Span
from servanda.text import lalr
from servanda.text.build import FORMS
from servanda.text.lalr import Unexpected, parse_tokens
from servanda.text.layout import Line, tree_of
from servanda.text.make_tables import HERE, STARTS, lark_parser, tables_text
from servanda.text.markdown import Block, split
from servanda.text.parse import parse_document
from servanda.text.tables import RULES
from servanda.text.tokens import RESERVED, tokens_of
from text.trees import CORPUS


@pytest.fixture(scope="module")
def lark() -> Lark:
    """The grammar read by Lark itself; it raises where there are conflicts."""
    return lark_parser()


def test_tables_are_current() -> None:
    assert (HERE / "tables.py").read_text(encoding="utf-8") == tables_text()


def forms() -> set[str]:
    return {name for origin, name, _, _, passes in RULES if not passes and not origin.startswith("_")}


def test_every_form_has_a_meaning() -> None:
    assert forms() == set(FORMS)


def test_the_corpus_uses_every_form(monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[str] = set()

    class Watched(dict[str, object]):
        def __getitem__(self, name: str) -> object:
            used.add(name)
            return FORMS[name]

    monkeypatch.setattr(lalr, "FORMS", Watched())
    for path in CORPUS:
        parse_document(path.name, path.read_text(encoding="utf-8"))
    assert forms() - used == set()


# --- sentences made from the grammar ----------------------------------------------------------------------------------

SAMPLES = {
    "NAME": ("Owner", "site", "lend", "Müller", "subject", "by"), "PATH": ("load.weight", "a.b.c"),
    "_BY_PARTY": ("by",), "DATE": ("2026-03-01", "2026-03-01T16:00"), "PERIOD": ("2026-Q1", "2026-03"), "MONEY": ("EUR 5,000.00",), "PERCENT": ("12.5%",),
    "NUMBER": ("5", "1,000"), "REF": ("3.1", "3.1.a.ii", "4"), "ZONE": ("Europe/Lisbon",),
    "STRING": ('"a -- b"', '""'), "_YES_NO": ("yes/no",), "_BY_CAUSE": ("by",), "_FOR_EACH": ("for",),
    "_ON_TOP": ("on",), "_IN_ONE": ("in",), "_AT_MOST": ("at",), "_AGREEMENT": ("agreement",), "_AND_THE": (",",),
    "_AND_REF": (",",), "_IN_THE": ("in",), "_IN_ANY": ("in",), "_IN_OVER": ("in",), "_BALANCE": ("balance",),
    "_SHORTFALL": ("shortfall",), "FOLD": ("sum", "average", "count", "first", "last"), "STAYING": ("Owner", "by"),
}  # fmt: skip


@cache
def rules() -> dict[str, list[list[Any]]]:
    found: dict[str, list[list[Any]]] = {}
    for rule in lark_parser().rules:
        found.setdefault(rule.origin.name, []).append(rule.expansion)
    return found


@cache
def patterns() -> dict[str, str]:
    return {t.name: t.pattern.value for t in lark_parser().terminals}


def sentence(symbol: Any, chance: random.Random, depth: int) -> list[tuple[str, str]]:
    """Words that the grammar lets stand for a symbol, each with its terminal; deep down the shortest."""
    if symbol.is_term:
        return [(symbol.name, chance.choice(SAMPLES.get(symbol.name) or (patterns()[symbol.name],)))]
    choices = rules()[symbol.name]
    chosen = chance.choice(choices) if depth else min(choices, key=cost)
    return [word for part in chosen for word in sentence(part, chance, max(depth - 1, 0))]


SHALLOW = {"condition", "operand", "time", "times", "same", "phrase", "bare_phrase", "happened"}


def is_itself(made: list[tuple[str, str]]) -> bool:
    """Whether each word is what it was made as: some are it only before certain words, or are keywords before names."""
    for i, (terminal, word) in enumerate(made):
        rest = " ".join(text for _, text in made[i:])
        if "(?=" in patterns()[terminal] and not re.match(patterns()[terminal], rest):
            return False
        if terminal in ("NAME", "STAYING") and word in ("by", "subject") and made[i - 1][1] in MAY_END:
            return False
    return True


# After these a phrase may begin, or a name may stand: then a phrase's word is no name.
MAY_END = ("pay", "keep", "adopt", "first")


def cost(expansion: list[Any]) -> int:
    return sum(1 if part.is_term else 20 if part.name in SHALLOW else 3 for part in expansion)


@pytest.mark.parametrize("start", STARTS)
def test_made_sentences_are_accepted(start: str) -> None:
    """What the grammar can say, the tables take, with the same layout however it is spaced."""
    chance = random.Random(start)
    good = 0
    for depth in range(120):
        made = [word for part in chance.choice(rules()[start]) for word in sentence(part, chance, depth % 12)]
        if is_itself(made):
            good += 1
            assert accepted(start, " ".join(word for _, word in made)), made
    assert good > 60


def corpus_lines() -> list[str]:
    pages = (split(path.name, path.read_text(encoding="utf-8")) for path in CORPUS)
    blocks = [p for page in pages for p in page.parts if isinstance(p, Block) and p.kind == "statements"]
    return [line.text for block in blocks for root in tree_of("", block.lines, None)[0] for line in family(root)]


def family(line: Line) -> list[Line]:
    return [line, *chain.from_iterable(family(child) for child in line.children)]


def accepted(start: str, text: str) -> bool:
    try:
        parse_tokens(start, tokens_of(text), text, Span("", 1, 1, 1), [])
    except Unexpected:
        return False
    return True


def accepted_by_lark(lark: Lark, start: str, text: str) -> bool:
    try:
        lark.parse(text, start=start)
    except UnexpectedInput:
        return False
    return True


@pytest.mark.parametrize("start", STARTS)
def test_lark_itself_accepts_the_same_lines(lark: Lark, start: str) -> None:
    """Every line of the corpus, as every kind of line: most fit only one. Lark does not know which words are no names."""
    for line in corpus_lines():
        if line.strip() in RESERVED:
            continue
        assert accepted(start, line) == accepted_by_lark(lark, start, line), line
