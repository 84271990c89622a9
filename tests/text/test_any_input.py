"""Whatever is given, there is an answer: never an exception, every place inside the text, and the layout settles."""

import random
import re
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from servanda.diagnostics.diagnostic import Refused
from servanda.text.cases import parse_occurrence
from servanda.text.format import format_document
from servanda.text.markdown import source_lines
from servanda.text.parse import parse_document
from text.trees import CORPUS, in_block, without_spans

TEXTS = [path.read_text(encoding="utf-8") for path in CORPUS]


def check(text: str) -> None:
    document, problems = parse_document("a.md", text)
    lines = source_lines(text)
    for problem in problems:
        assert problem.span is not None
        assert 1 <= problem.span.line <= len(lines)
        assert 1 <= problem.span.start < problem.span.end <= len(lines[problem.span.line - 1]) + 2
    formatted = format_document(text)
    assert format_document(formatted) == formatted
    assert without_spans(parse_document("a.md", formatted)[0]) == without_spans(document)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(TEXTS), st.integers(0, 2**32), st.integers(1, 6))
def test_damaged_agreements(text: str, seed: int, wounds: int) -> None:
    chance = random.Random(seed)
    for _ in range(wounds):
        at, size = chance.randrange(len(text)), chance.choice((1, 1, 2, 8, 40))
        what = chance.choice(("delete", "repeat", "insert", "swap"))
        piece = text[at : at + size]
        if what == "delete":
            text = text[:at] + text[at + size :]
        elif what == "repeat":
            text = text[:at] + piece * 2 + text[at + size :]
        elif what == "insert":
            text = text[:at] + chance.choice('"`~(){}:,;-\t\r\u00a0 #=\n.%9é') + text[at:]
        else:
            text = text[:at] + piece[::-1] + text[at + size :]
    check(text)


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        "Owner Hirer may must not only can cannot and or together lend when unless is in until from the earlier later"
        " of ( ) { } , : 3.1 2026-01-01 USD 5% 30 days after before has happened upheld by for same except a assumed"
        ' "x" -- otherwise free reading define kind action at known suppose -> permitted = ; #'
        " pay keep suspend terminate extend assign adopt agreement clause 1.2, the clock stops each breach once most"
        " times no duty open ended is completed renews suspends cuts off what re-based end deadline first first_e"
        " takes effect later survives any good stays liable released performance curable with lapses its runs accrued"
        " does effective void force breached since EUR 500 as to"
        " amount account commitment rate : EUR quarter sum of a.b where in the any 12 months in each all plus less"
        " times greater lesser balance converted on tiers part its own at rate reached below shared daily accrues"
        " corrections re-open count when known rounds half up 0.01 out rest used against oldest never shortfall"
        " counts invoice payment surplus carry next floor paid within test good goes not returned prorated days"
        " unknown undetermined 2026-Q1 1,240.00 4% counted remaining",
    )
) | st.sampled_from(["\n", "\n  ", "\n    ", "\n\n"])


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, max_size=30), st.sampled_from(["servanda", "servanda cases"]))
def test_words_in_any_order(words: list[str], kind: str) -> None:
    check(in_block(" ".join(words), kind))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["servanda", "servanda cases", "yaml"]))
@example("\x0b\x0c\x85\u2028", "servanda")
@example("²", "servanda")
@example("a=²", "servanda cases")
def test_any_characters(text: str, kind: str) -> None:
    check(in_block(text, kind))
    check(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40) | st.lists(WORDS, max_size=12).map(" ".join))
def test_any_occurrence(text: str) -> None:
    try:
        parse_occurrence(text)
    except Refused as refused:
        problems = refused.diagnostics
        assert problems


def test_deep_nesting() -> None:
    check(in_block("Owner may lend\n  when " + "(" * 3000 + "a" + ")" * 3000))
    check(in_block("\n".join("  " * depth + f'except a "A" when {"not " * depth}b' for depth in range(120))))
    check(in_block("Owner may lend\n  when " + "not " * 3000 + "a"))


def test_the_corpus_is_where_it_should_be() -> None:
    assert {path.parent for path in CORPUS} == {Path(__file__).parent / "corpus"}
