"""What the checker finds about ceilings of commitments, and what it lets stand."""

import pytest

from check.test_rules import WORDS, clauses, found, named, second

SUPPLY = f"{WORDS}\nevent sale\n  price : money\n"
LIMIT = "commitment fuel of Buyer to Seller : EUR\n  counts sale.price, at the use\n  at most EUR 9 in each year"
FLOOR = LIMIT.replace("at most", "at least") + "\n  surplus does not carry\n  shortfall is a breach"
PAID = "Buyer must pay ({what})\n  for each {each}\n  after the end of the {each}\n  by 30 days after the end of the {each}\n  to Seller"


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ((LIMIT,), []),
        # a ceiling brings no duty, so that its clause may hold one
        ((f"{LIMIT}\n{PAID.format(what='10% of excess of fuel', each='year')}",), []),
        ((f"{FLOOR}\n{PAID.format(what='EUR 5', each='year')}",), ["second-duty"]),
        ((LIMIT + "\n  shortfall is a breach\n  the payment is not returned",), ["no-floor-there", "no-floor-there"]),
        ((LIMIT + "\n  the last part year falls away",), []),
        # only what exceeds a floor can count beside it
        ((LIMIT, FLOOR.replace("fuel", "more") + "\n  in addition to 1"), ["no-floor-there"]),
        ((FLOOR, LIMIT.replace("fuel", "more") + "\n  in addition to 1"), []),
        ((LIMIT, "amount more : EUR for each year\n  excess of fuel"), []),
        ((LIMIT, "amount more : EUR for each year\n  excess of fule"), ["unknown-name"]),
        ((LIMIT, "amount more : USD for each year\n  excess of fuel"), ["currency-mismatch"]),
        ((FLOOR, "amount more : EUR for each year\n  room of fuel"), ["no-ceiling-there"]),
        ((FLOOR, "Seller may deliver\n  when room of fuel is over EUR 5"), ["no-ceiling-there"]),
        # which year's, or which month's, is meant?
        ((LIMIT, "amount more : EUR\n  excess of fuel"), ["mixed-periods"]),
        ((LIMIT.replace("year", "month"), "amount more : EUR for each year\n  excess of fuel"), ["mixed-periods"]),
        ((LIMIT.replace("year", "month"), PAID.format(what="excess of fuel", each="year")), ["mixed-periods"]),
        # a longer one is the one it lies in, and one in all is one
        ((LIMIT, "amount more : EUR for each month\n  excess of fuel"), []),
        (
            (
                LIMIT.replace("in each year", "in all, from 2026-01-01 through 2027-12-31"),
                "amount more : EUR\n  excess of fuel",
            ),
            [],
        ),
        # none of them has a value
        ((LIMIT.replace("EUR 9", "room of fuel"),), ["amount-in-circle"]),
        (
            (LIMIT.replace("sale.price", "fee"), "amount fee : EUR for each sale\n  5% of excess of fuel"),
            ["amount-in-circle", "amount-in-circle"],
        ),
    ],
)
def test_what_is_found(bodies: tuple[str, ...], expected: list[str]) -> None:
    assert [name for _, name in named(found(clauses(*bodies), words=SUPPLY))] == expected


@pytest.mark.parametrize(
    ("period", "row", "help_"),
    [
        ("year", "2026", None), ("year", "1", "a year, e.g. `2026`"), ("year", "2026-Q1", "a year, e.g. `2026`"),
        ("quarter", "2026-Q1", None), ("quarter", "1", "a quarter, e.g. `2026-Q1`"),
        ("quarter", "2026", "a quarter, e.g. `2026-Q1`"), ("quarter", "2026-03", "a quarter, e.g. `2026-Q1`"),
        ("month", "2026-03", None), ("month", "2026-13", "a month, e.g. `2026-03`"),
        ("month", "3", "a month, e.g. `2026-03`"), ("day", "3", "days have no rows"),
        ("season", "1", None), ("season", "2026", "the number of a season, counted from 1"),
        ("season", "2026-Q1", "the number of a season, counted from 1"), ("season", "1.5", "the number of a season"),
    ],
)  # fmt: skip
def test_rows_are_called_as_people_call_them(period: str, row: str, help_: str | None) -> None:
    words = f"{SUPPLY}\nperiod season : 6 months from 2026-01-01\n"
    rows = LIMIT.replace("at most EUR 9 in each year", f"at most, by {period}\n    {row} : EUR 9")
    problems = found(clauses(rows), words=words)
    assert [one.name for one in problems] == (["unknown-value"] if help_ else [])
    assert help_ is None or help_ in problems[0].title


def test_a_ceiling_that_a_later_text_takes_away() -> None:
    later = second("amends", f"\n## 1 Clause\n\n```servanda\nreplaces 1\n{FLOOR}\n```\n")
    rules = clauses(LIMIT, "amount more : EUR for each year\n  excess of fuel")
    assert named(found(rules, later, words=SUPPLY)) == [("error", "no-ceiling-there")]
