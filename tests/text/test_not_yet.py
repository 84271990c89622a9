"""What later versions will read is recognised, named and never left out silently."""

import pytest

from servanda.text.parse import parse_document
from text.trees import in_block

HEADS = [
    "account deposit : EUR\n  in by pay_deposit\n  out all to Hirer when crane_returned",
    'amount royalty : EUR for each quarter\n  20% of sum of sale.price in the quarter\n    assumed "x"',
    "commitment fuel of Hirer to Owner : EUR\n  counts charge.net, at the invoice",
    "payment minimum from Owner to Hirer\n  per quarter: EUR 5",
    "Owner can defer 6.1, at most 15% of the floor, to a later hire_year",
    "Owner must pay 5% of order.price",
    "Owner must pay order.price plus tax",
]
PHRASES = [
    "when sum of pay.amount since 2008-10-01 is at least USD 5", "when count of e in the year is over 5",
    "when balance of prepaid is over EUR 5", "when a is over 20% of b", "when a is over b plus c",
    "when a is b times 2", "with first of sale.price in the quarter is over EUR 5",
]  # fmt: skip
OTHERS = ["define a\n  reading x : sum of pay.amount is at least USD 5"]


@pytest.mark.parametrize("statements", HEADS + [f"Owner may lend\n  {phrase}" for phrase in PHRASES] + OTHERS)
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
        "Owner may lend for each breach", "event amount", "Owner may lend when account is account",
    ],
)  # fmt: skip
def test_the_same_words_as_names(statements: str) -> None:
    assert parse_document("a.md", in_block(statements))[1] == []


@pytest.mark.parametrize(
    "line", ["at 2026-04-01: account deposit -> EUR 0", "at 2026-03-10: amount royalty of 2026-Q1 -> EUR 1,240.00"]
)
def test_cases(line: str) -> None:
    _, problems = parse_document("a.md", in_block(line, "servanda cases"))
    assert [p.name for p in problems] == ["not-yet-supported"]
