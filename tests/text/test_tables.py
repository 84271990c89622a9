"""The tables are those of the grammar, the grammar leaves no choice open, and every form of it has a meaning and a test."""

from itertools import chain

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
from servanda.text.tokens import tokens_of
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
    """Every line of the corpus, as every kind of line: most fit only one."""
    for line in corpus_lines():
        assert accepted(start, line) == accepted_by_lark(lark, start, line), line
