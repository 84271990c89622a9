"""Properties as trees, and what cannot stand in them."""

from typing import Any

import pytest

from servanda.text.format import format_document
from servanda.text.parse import parse_document
from servanda.text.syntax import Property
from text.trees import in_block, marked, names_in, parse_good, said


def first(text: str) -> Property:
    found = parse_good(f'property "p"\n  {text}')[0]
    assert isinstance(found, Property)
    return found


CLAIMS = [
    ("always Owner may lend", ("MayClaim", True, "Owner", "lend")),
    ("never Owner may pay", ("MayClaim", False, "Owner", "pay")),
    ("always storm", ("HoldsClaim", True, ("Truth", "storm"))),
    ("never not storm", ("HoldsClaim", False, ("Not", ("Truth", "storm"), None))),
    ("always always", ("HoldsClaim", True, ("Truth", "always"))),
    ("never changes", ("HoldsClaim", False, ("Truth", "changes"))),
    ("always never may changes", ("MayClaim", True, "never", "changes")),
    ("lend changes nothing", ("NoChange", "lend")),
    ("reading changes nothing", ("NoChange", "reading")),
    ("from changes nothing", ("NoChange", "from")),
    ("property changes nothing", ("NoChange", "property")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim"), CLAIMS)
def test_claims(text: str, claim: Any) -> None:
    assert said(first(text).claim)[:-1] == claim


def test_phrases_and_readings() -> None:
    found = first("always a\n  when b\n  unless c\n  from 2026-01-01\n  reading v as w, x as y\n  reading z as z")
    assert [phrase.kind for phrase in found.phrases] == ["when", "unless", "from"]
    assert said(found.readings) == (("v", "w"), ("x", "y"), ("z", "z"))
    assert found.name.text == "p"
    assert (found.span.line, found.span.start, found.span.end) == (4, 1, 13)


@pytest.mark.parametrize(
    "statements",
    [
        "property may always", "always may property", "never must not changes\n  when nothing",
        "fact always : yes/no", "event property", "action changes by never\n  otherwise free",
    ],
)  # fmt: skip
def test_its_words_are_names_elsewhere(statements: str) -> None:
    assert names_in(statements) == []


MISTAKES = [
    ("property-without-claim", 'property "p"', '"p"'),
    ("property-without-claim", 'property "p"\n  when a\n  reading b as c', '"p"'),
    ("said-twice", 'property "p"\n  always a\n  never b', "never b"),
    ("unexpected-word", 'property "p"\n  Owner may lend', "may"),
    ("unexpected-word", 'property "p"\n  always Owner must lend', "must"),
    ("unexpected-word", 'property "p"\n  lend changes something', "something"),
    ("unexpected-word", 'property "p"\n  always a when b', "when"),
    ("unexpected-word", 'property "p"\n  always a\n  while b', "while b"),
    ("unexpected-word", 'property "p"\n  always a\n  despite 3.1', "despite 3.1"),
    ("unexpected-word", 'property "p"\n  always a\n  through at least 2026-01-01', "through at least 2026-01-01"),
    ("unexpected-word", 'property "p"\n  always a\n  when b assumed "c"', '"c"'),
    ("unexpected-word", 'property "p"\n  always a\n  reading b', ""),
    ("unexpected-word", "property p\n  always a", "p"),
    ("bad-indentation", 'property "p"\n  always a\n    assumed "b"', 'assumed "b"'),
    ("bad-indentation", 'except a "A" when b\n  property "p"\n    always a', 'property "p"'),
    ("assuming-without-norm", 'assuming "a"\nproperty "p"\n  always a', 'assuming "a"'),
    ("unknown-statement", "always a", "always"),
    ("mixed-and-or", 'property "p"\n  always a and b or c', "a and b or c"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "statements", "words"), MISTAKES)
def test_mistakes(name: str, statements: str, words: str) -> None:
    text = in_block(statements)
    _, problems = parse_document("a.md", text)
    assert [(one.name, marked(one, text)) for one in problems] == [(name, words)]


@pytest.mark.parametrize(
    ("claim", "advice"),
    [
        ("Owner may lend", "write e.g. `always Seller may deliver`, `never strike has happened` or `strike changes nothing`."),
        ("always Owner may not lend", "write `never Owner may lend`."),
        ("never Owner may lend when a", "write it on a line of its own, below the claim."),
        ("lend changes noting", "did you mean `nothing`?"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_claim_says_how_to_write_it(claim: str, advice: str) -> None:
    _, problems = parse_document("a.md", in_block(f'property "p"\n  {claim}'))
    assert [one.help for one in problems] == [advice]


def test_layout() -> None:
    before = 'property   "p  q"\n      always   a\n      reading b  as c ,d as e\n      from   2026-01-01'
    after = 'property "p  q"\n  always a\n  reading b as c, d as e\n  from 2026-01-01'
    assert format_document(in_block(before)) == in_block(after)
