"""Accounts and commitments as trees."""

from typing import Any

import pytest

from servanda.diagnostics.diagnostic import Span
from servanda.text.format import format_document
from servanda.text.parse import parse_document
from servanda.text.syntax import Account, Commitment
from text.test_amounts import brief, fields_of
from text.trees import in_block, marked, parse_block, parse_good, said

ACCOUNT = "account caution : CHF"
COMMITMENT = "commitment nights of Agency to Host : CHF"

ACCOUNT_LINES: list[tuple[str, str, dict[str, Any]]] = [
    ("in by pay_caution", "in", {"source": "pay_caution"}),
    ("in by booking.caution", "in", {"source": "booking.caution"}),
    ("in by pay", "in", {"source": "pay"}),
    ("in by pay.amount", "in", {"source": "pay.amount"}),
    ("in by shortfall", "in", {"source": "shortfall"}),
    ("in by pay of 4.3", "in", {"source": "pay", "of": "4.3"}),
    ("in by shortfall of 6.1.a", "in shortfall", {"of": "6.1.a"}),
    ("out all to Guest when check_out", "out all", {"to": "Guest", "condition": ("Truth", "check_out")}),
    ("out CHF 50 plus fee to Host when a and b", "out",
     {"value": ("Arithmetic", "plus", "CHF 50", "fee"), "to": "Host",
      "condition": ("All", (("Truth", "a"), ("Truth", "b")))}),
    ("out the lesser of (fee, 5% of fare) to Host, the rest to Guest when not a", "out",
     {"value": ("PickValue", "lesser", ("fee", ("PercentOf", "5%", "fare"))), "to": "Host", "rest_to": "Guest",
      "condition": ("Not", ("Truth", "a"))}),
    ("used against charge oldest first", "used against", {"against": ("charge",)}),
    ("used against charge, fee oldest first", "used against", {"against": ("charge", "fee")}),
    ("used against charge, first at the choice of Guest", "used against",
     {"against": ("charge", "first"), "chosen_by": "Guest"}),
    ("expires 6 months after the end of the agreement", "expires",
     {"time": ("Shifted", "6 months", "after", ("PeriodEdge", "end", "agreement"))}),
    ("expires check_out for the same room", "expires", {"time": ("EventFor", "check_out", ("room",))}),
    ("expires never", "expires", {}),
]  # fmt: skip
COMMITMENT_LINES: list[tuple[str, str, dict[str, Any]]] = [
    ("counts bill.net, at the invoice", "counts", {"path": "bill.net", "moment": "invoice"}),
    ("counts night, at the use", "counts", {"path": "night", "moment": "use"}),
    (
        "counts bill.net where (bill.own and not a), at payment, at most 25% of the floor",
        "counts",
        {
            "path": "bill.net",
            "where": ("All", (("Truth", "bill.own"), ("Not", ("Truth", "a")))),
            "moment": "payment",
            "share": "25%",
        },
    ),
    ("does not count what is paid from caution", "does not count", {"account": "caution"}),
    ("at least CHF 5,000 in each season", "at least each", {"value": "CHF 5000", "period": "season"}),
    (
        "at least count of night in the year in each year",
        "at least each",
        {"value": ("Fold", "count", "night", ("InThe", "year")), "period": "year"},
    ),
    (
        "at least 80% of last_year in all, from opening through 2028-12-31",
        "at least all",
        {"value": ("PercentOf", "80%", "last_year"), "start": ("Truth", "opening"), "through": "2028-12-31"},
    ),
    (
        'at least CHF 9 in all, from a or b through withheld "the end"',
        "at least all",
        {"value": "CHF 9", "start": ("Any", (("Truth", "a"), ("Truth", "b"))), "through": ("Withheld", "the end")},
    ),
    ("at most CHF 9,000 in each season", "at most each", {"value": "CHF 9000", "period": "season"}),
    (
        "at most 120% of last_year in all, from opening through 2028-12-31",
        "at most all",
        {"value": ("PercentOf", "120%", "last_year"), "start": ("Truth", "opening"), "through": "2028-12-31"},
    ),
    ("in addition to 3.1", "in addition to", {"refs": ("3.1",)}),
    ("in addition to 3.1, 3.2.b", "in addition to", {"refs": ("3.1", "3.2.b")}),
    ("surplus does not carry", "surplus lost", {}),
    ("surplus counts in the next season", "surplus carries", {"period": "season"}),
    ("shortfall is paid within 30 days after the test", "shortfall paid", {"duration": "30 days"}),
    ("shortfall is made good within 1 month after the test", "shortfall made good", {"duration": "1 months"}),
    ("shortfall is a breach", "shortfall breach", {}),
    ('shortfall withheld "an annex"', "shortfall withheld", {"quoted": "an annex"}),
    ("the payment goes to caution", "payment goes to", {"account": "caution"}),
    ("the payment is not returned", "payment kept", {}),
    ("the payment counts in all", "payment counts in all", {}),
    ("the payment counts in the period", "payment counts in the period", {}),
    ("the payment counts in later periods", "payment counts later", {}),
    ("the payment counts nowhere", "payment counts nowhere", {}),
    ("the last part season is prorated by days", "part prorated", {"period": "season"}),
    ("the last part year is due in full", "part in full", {"period": "year"}),
    ("the last part hire_year falls away", "part falls away", {"period": "hire_year"}),
    ("corrections re-open the season", "re-open", {"period": "season"}),
    ("corrections count when known", "count when known", {}),
]
MARKS = ["", ' assumed "why"', '\n    assumed "why"']


@pytest.mark.parametrize(
    ("head", "text", "kind", "fields"),
    [(ACCOUNT, *one) for one in ACCOUNT_LINES] + [(COMMITMENT, *one) for one in COMMITMENT_LINES],
)
@pytest.mark.parametrize("mark", MARKS)
def test_line(head: str, text: str, kind: str, fields: dict[str, Any], mark: str) -> None:
    (found,) = parse_good(f"{head}\n  {text}{mark}")
    assert isinstance(found, Account | Commitment)
    assert found.span == Span("a.md", 4, 1, len(head) + 1)
    (line,) = found.lines
    assert line.kind == kind
    assert fields_of(line) == (fields | {"assumed": "why"} if mark else fields)
    assert line.span == Span("a.md", 5, 3, len(text) + 3)


def test_heads() -> None:
    account, commitment = parse_good(f"{ACCOUNT}\n{COMMITMENT}")
    assert said(account) == ("Account", "caution", "CHF", (), None)
    assert said(commitment) == ("Commitment", "nights", "Agency", "Host", "CHF", (), None)


@pytest.mark.parametrize("mark", ["", '\n    assumed "why"'])
@pytest.mark.parametrize("level", ["at least", "at most"])
def test_a_schedule(level: str, mark: str) -> None:
    (found,) = parse_good(f"{COMMITMENT}\n  {level}, by season\n    1 : CHF 500\n    2026 : 80% of (a plus b){mark}")
    assert isinstance(found, Commitment)
    (line,) = found.lines
    assert (line.kind, line.period and line.period.text) == (f"{level} by", "season")
    assert [(row.text, brief(floor)) for row, floor in line.rows] == [
        ("1", "CHF 500"), ("2026", ("PercentOf", "80%", ("Arithmetic", "plus", "a", "b"))),
    ]  # fmt: skip
    assert (line.assumed is not None) == bool(mark)


@pytest.mark.parametrize(
    "statements",
    [f'{ACCOUNT}\n  {text}\n    assumed "why"' for text, *_ in ACCOUNT_LINES]
    + [f'{COMMITMENT}\n  {text} assumed "why"' for text, *_ in COMMITMENT_LINES]
    + [f'{COMMITMENT}\n  at least, by season\n    1 : CHF 500\n    2026 : a\n    assumed "why"'],
)
def test_layout(statements: str) -> None:
    text = in_block(statements)
    assert format_document(text) == text
    loose = text.replace("\n  ", "\n      ").replace(", ", " ,").replace(" : ", ":").replace(" the ", "  the ")
    assert format_document(loose.replace("\n          ", "\n         ")) == text


A = f"{ACCOUNT}\n  "
C = f"{COMMITMENT}\n  "
MISTAKES = [
    ("unexpected-word", "account caution : francs", "francs", "three capitals"),
    ("unexpected-word", "account caution : number", "number", "three capitals"),
    ("unexpected-word", "account caution of Guest : CHF", "of", "e.g. `account deposit : EUR`"),
    ("unexpected-word", "commitment nights : CHF", ":", "e.g. `commitment fuel of Hirer to Owner : EUR`"),
    ("unexpected-word", "commitment nights of Agency to Host : chf", "chf", "did you mean `CHF`?"),
    ("unknown-statement", "acount caution : CHF", "acount", "did you mean `account`?"),
    ("unknown-statement", "comitment nights of Agency to Host : CHF", "comitment", "did you mean `commitment`?"),
    ("unknown-statement", A + "ot all to Guest when a", "ot", "are `in by …`, `out … to … when …`, `used against …`"),
    ("unknown-statement", A + "expire never", "expire", "did you mean `expires`?"),
    ("unknown-statement", A + "refund all to Guest when a", "refund", "did you mean `out`?"),
    ("unknown-statement", A + "5% of a", "5%", "write one of these."),
    ("unknown-statement", C + "count bill.net, at the use", "count", "did you mean `counts`?"),
    ("unknown-statement", C + "payment counts nowhere", "payment", "did you mean `the payment`?"),
    ("unknown-statement", C + "interest 5%", "interest", "`in addition to …`, `surplus …`, `shortfall …`"),
    ("unexpected-word", A + "in by payment of 4.3", "of", "write `pay of 4.3`"),
    ("unexpected-word", A + "in by pay of caution", "caution", "`in by pay of 4.3`"),
    ("unexpected-word", A + "out all to Guest if a", "if", "write e.g. `out all to Hirer when returned`"),
    ("unexpected-word", A + "out fee to Host, the remainder to Guest when a", "remainder", "the rest to Hirer"),
    (
        "unexpected-word",
        A + "used against charge, newest first",
        "first",
        "write e.g. `used against charge oldest first`",
    ),
    ("unexpected-word", A + "used against charge at choice of Guest", "choice", "`… at the choice of Hirer`"),
    ("unexpected-word", A + "expires after 12 months", "12", "`expires never`"),
    ("said-twice", A + "expires never\n  expires a", "expires a", "keep one"),
    ("said-twice", A + 'expires never assumed "x"\n    assumed "y"', '"y"', "keep one"),
    ("unexpected-word", C + "counts bill.net at the use", "at", "write e.g. `counts charge.net, at the invoice`"),
    ("unexpected-word", C + "counts bill.net, at use", "use", "write e.g. `counts charge.net, at the invoice`"),
    ("unexpected-word", C + "counts bill.net, at the use, at most CHF 5", "CHF 5", "`, at most 25% of the floor`"),
    ("unexpected-word", C + "does not count caution", "caution", "`does not count what is paid from`"),
    ("unexpected-word", C + "at least CHF 5 per season", "per", "write `in each season`"),
    ("unexpected-word", C + "at least CHF 5 in all from a through b", "from", "`at least, by year`"),
    ("unexpected-word", C + "at most CHF 5 per season", "per", "write `in each season`"),
    ("unexpected-word", C + "at most CHF 5", " ", "or the same with `at most`"),
    ("unexpected-word", C + "at most, by season", "at most, by season", "e.g. `2027 : EUR 80,000`"),
    ("unexpected-word", C + "at least, by season", "at least, by season", "e.g. `2027 : EUR 80,000`"),
    ("unexpected-word", C + "at least, by season\n    first : CHF 5", "first", "write e.g. `2027 : EUR 80,000`"),
    ("said-twice", C + "at least, by season\n    1 : CHF 5\n    1 : CHF 6", "1", "keep one"),
    ("said-twice", C + "at most, by quarter\n    2026-Q1 : CHF 5\n    2026-Q1 : CHF 6", "2026-Q1", "keep one"),
    ("unexpected-word", C + "at most, by quarter\n    Q1 : CHF 5", "Q1", "`2027-Q1 : …`"),
    ("unexpected-word", C + "in addition to clause 3.1", "clause", "write only the clause's number"),
    ("unexpected-word", C + "surplus carries", "carries", "write `surplus does not carry`, or e.g. `surplus counts in"),
    ("unexpected-word", C + "surplus counts in next season", "in", "`surplus counts in the next year`"),
    (
        "unexpected-word",
        C + "shortfall paid within 30 days",
        "paid",
        "`shortfall is paid within 30 days after the test`",
    ),
    ("unexpected-word", C + "shortfall is paid within 30 days after a", "a", "`shortfall is a breach`"),
    ("unexpected-word", C + "shortfall is a breech", "breech", "did you mean `breach`?"),
    ("unexpected-word", C + "the payment is returned", "returned", "write `the payment goes to` and an account"),
    ("unexpected-word", C + "the payment counts later", "later", "`… in later periods`"),
    ("unexpected-word", C + "the last season is due in full", "season", "`the last part year is prorated by days`"),
    ("unexpected-word", C + "the last part season is prorated", " ", "`the last part year is prorated by days`"),
    ("unexpected-word", C + "the shortfall is a breach", "shortfall", "write `the payment …`, or `the last part …`"),
    (
        "said-twice",
        C + "surplus does not carry\n  surplus counts in the next year",
        "surplus counts in the next year",
        "",
    ),
    ("said-twice", C + "shortfall is a breach\n  shortfall is a breach", "shortfall is a breach", "keep one"),
    ("said-twice", C + "the payment counts in all\n  the payment counts nowhere", "the payment counts nowhere", ""),
    ("said-twice", C + "the payment goes to a\n  the payment is not returned", "the payment is not returned", ""),
]


@pytest.mark.parametrize(("name", "statements", "place", "words"), MISTAKES)
def test_mistake(name: str, statements: str, place: str, words: str) -> None:
    text = in_block(statements)
    _, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == [name]
    problem = problems[0]
    assert marked(problem, text).ljust(1) == place
    assert words in f"{problem.why} {problem.help}"
    assert problem.clause == "3.1 Delivery"
    assert len(problem.title) < 80
    assert (problem.help or "").endswith((".", "?"))


def test_what_else_was_said_is_kept() -> None:
    found, problems = parse_block(f"{A}expires never\n  interest 5%\n  in\n{C}surplus is kept\n  in addition to 3.1")
    assert [[line.kind for line in one.lines] for one in found if isinstance(one, Account | Commitment)] == [
        ["expires"], ["in addition to"],
    ]  # fmt: skip
    assert [p.name for p in problems] == ["unknown-statement", "unexpected-word", "unexpected-word"]
