"""What later versions will read is recognised, named and never left out silently."""

import pytest

from servanda.text.parse import parse_document
from text.trees import in_block

HEADS = [
    "period hire_year : 12 months from 2026-01-01",
    "account deposit : EUR\n  in by pay_deposit\n  out all to Hirer when crane_returned",
    'amount royalty : EUR for each quarter\n  20% of sum of sale.price in the quarter\n    assumed "x"',
    "commitment fuel of Hirer to Owner : EUR\n  counts charge.net, at the invoice",
    "payment minimum from Owner to Hirer\n  per quarter: EUR 5",
    "suspends 1.2, the clock stops\n  while storm",
    "cuts off 2.1, 2.2\n  after 24 months after hand_over",
    "agreement is completed\n  when no duty is open except 6.1",
    "agreement renews for 12 months\n  unless give_notice has happened",
    "Owner must inspect\n  for each move_crane\n  within 5 days after move_crane",
    "Owner must keep insured\n  through 2026-12-31",
    "Owner must pay hire_fee\n  for each quarter",
    "Owner or Hirer must inspect",
    "Owner can suspend 1.1, the clock stops",
    "Owner can terminate agreement\n  takes effect 20 days later",
    "Owner can terminate 1.1",
    "Owner can waive 1.1",
    "Owner can extend 1.2 by at most 30 days",
    "Owner can assign 1.2",
    "Owner can defer 6.1, at most 15% of the floor, to a later hire_year",
    "Owner can adopt storm_day as by_forecast",
    "Owner and Hirer together can release 1.3",
    "Insurer can approve or reject",
]
PHRASES = [
    "for each move_crane", "with site is quay", 'without deadline "x"', "lapses at its deadline",
    "curable by performance within 10 days after e", "instead of 1.2", "on top of 1.2",
    "survives termination for 2 years", "once", "at most 2 times", "needs consent of Hirer", "Owner stays liable",
    "Owner is released", "in one sum", "parts lapse after 60 days", "silence means approve",
    "takes effect 3 months after e", "takes effect at_once", "when clause 1.2 is not overdue",
    "when storm and clause 1.2 for the same site is breached", "when no duty is open", "when agreement has ended",
    "while agreement has not ended by termination", "when e has happened since f",
    "when e has happened at least 90 days before the end of the agreement", "by the deadline of 1.2",
    "from the start of the quarter", "by 15 days after the end of the quarter",
    "when sum of pay.amount since 2008-10-01 is at least USD 5", "when count of e in the year is over 5",
    "when balance of prepaid is over EUR 5", "from first e", "until e for the same site",
    "when a is over 20% of b", "when a is over b plus c", "when a is b times 2",
]  # fmt: skip
OTHERS = [
    'agreement a "A"\n  runs from 2026-01-01 until 2028-12-31',
    'agreement a "A"\n  accrued duties survive any end',
    "replaces 1.2\n  what is open is re-based",
    'strikes 1.2\n  what is open is kept\n    assumed "x"',
    "define a\n  clause 4.3 is not overdue or b",
    "define a\n  reading x : sum of pay.amount is at least USD 5",
]


@pytest.mark.parametrize("statements", HEADS + [f"Owner may lend\n  {phrase}" for phrase in PHRASES] + OTHERS)
def test_named(statements: str) -> None:
    _, problems = parse_document("a.md", in_block(statements))
    assert [p.name for p in problems] == ["not-yet-supported"]
    assert len(problems[0].title) < 80
    assert problems[0].clause == "3.1 Delivery"


@pytest.mark.parametrize(
    "statements", ["Owner can terminate", "Owner may assign", "action pay by Owner", "fact once : yes/no"]
)
def test_the_same_words_as_names(statements: str) -> None:
    assert parse_document("a.md", in_block(statements))[1] == []


@pytest.mark.parametrize(
    "line", ["at 2026-03-10: clause 1.1 -> breached", "at 2026-03-10: amount royalty of 2026-Q1 -> EUR 1,240.00"]
)
def test_cases(line: str) -> None:
    _, problems = parse_document("a.md", in_block(line, "servanda cases"))
    assert [p.name for p in problems] == ["not-yet-supported"]
