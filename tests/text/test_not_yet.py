"""What later versions will read is recognised, named and never left out silently."""

import pytest

from servanda.text.parse import parse_document
from text.trees import in_block

LATER = [
    "payment minimum from Owner to Hirer\n  per quarter: EUR 5",
    "payment minimum from Owner to Hirer",
]


@pytest.mark.parametrize("statements", LATER)
def test_named(statements: str) -> None:
    _, problems = parse_document("a.md", in_block(statements))
    assert [p.name for p in problems] == ["not-yet-supported"]
    assert len(problems[0].title) < 80
    assert problems[0].clause == "3.1 Delivery"


@pytest.mark.parametrize(
    "statements",
    [
        "Owner can terminate", "Owner may assign by 2026-01-01", "action pay by Owner", "fact once : yes/no",
        "Owner must pay for each quarter", "Owner can suspend or resume", "Owner must keep through 2026-01-01",
        "Owner may lend until first", "Owner may lend when clause is a and agreement has happened",
        "Owner may lend for each breach", "Owner can amend", "event payment", "Owner can defer",
        "property may changes",
    ],
)  # fmt: skip
def test_the_same_words_as_names(statements: str) -> None:
    assert parse_document("a.md", in_block(statements))[1] == []
