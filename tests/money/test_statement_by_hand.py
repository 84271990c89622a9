"""`servanda statement` where it is easily got wrong: what is unknown, milestones, falling spend, caps that are shared or
booked late. Every figure was worked out by hand from the prose of the small agreement beside it.
"""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from servanda.cli.main import main
from servanda.ledger.entries import NewEntry
from servanda.ledger.sqlite import open_ledger

HEAD = """# Deal

```servanda
agreement deal "Deal"
  between Buyer, Vendor
  time zone UTC

event charge
  net : money
event sale
  net : money
  units : whole number
rate ecb : EUR to USD

instrument order
  opens
  effective 2026-01-01
  published 2025-12-10
  authority contract
```

## 1.1 What it is about

```servanda
"""
PAID = """  shortfall is paid within 30 days after the test
  the payment is not returned
  the payment counts nowhere
"""


def made(folder: Path, clauses: str, *entries: NewEntry) -> Path:
    """An agreement with these clauses, and its ledger beside it."""
    place = folder / "deal.md"
    place.write_text(HEAD + clauses + "```\n", encoding="utf-8")
    with open_ledger(folder / "ledger.sqlite", create=True) as ledger:
        ledger.append(list(entries), datetime(2026, 1, 1, tzinfo=UTC))
    return place


def clause(number: str, text: str) -> str:
    return f"```\n\n## {number} More\n\n```servanda\n{text}"


def charge(day: str, net: str) -> NewEntry:
    return NewEntry("event", "charge", day, None, ("Vendor",), {"net": net})


def sale(day: str, net: str, units: int = 0) -> NewEntry:
    return NewEntry("event", "sale", day, None, ("Vendor",), {"net": net, "units": str(units)})


def rate(day: str, value: str) -> NewEntry:
    return NewEntry("fact", "ecb", day, None, ("Vendor",), {"value": value})


def told(place: Path, name: str, at: str, *words: str) -> str:
    ledger = str(place.parent / "ledger.sqlite")
    result = CliRunner().invoke(main, ["statement", str(place), name, "--at", at, "--ledger", ledger, *words])
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())  # a long line is wrapped


def report(place: Path, name: str, at: str) -> dict[str, object]:
    (found,) = json.loads(told(place, name, at, "--json"))["reports"]
    return found


# --- what is unknown -------------------------------------------------------------------------------------------------

IN_DOLLARS = """amount in_dollars : USD for each charge
  charge.net converted at ecb on charge
  rounds half up to 0.01
"""
PROMISE = (
    """commitment spend of Buyer to Vendor : USD
  counts in_dollars, at the use
  at least USD 1,000 in all, from 2026-01-01 through 2026-12-31
"""
    + PAID
)
NO_RATE = "no rate `ecb` is on record for 2026-01-05"


@pytest.fixture
def rated(tmp_path: Path) -> Path:
    """The first charge has no rate; those after it are 120, 240 and 60 dollars."""
    early, later = charge("2026-01-05", "EUR 100"), [charge(f"2026-0{n}-01", f"EUR {eur}") for n, eur in
                                                     ((2, 100), (3, 200), (4, 50))]  # fmt: skip
    return made(tmp_path, IN_DOLLARS + clause("1.2", PROMISE), early, rate("2026-01-15", "1.20"), *later)


def test_an_unknown_figure_has_its_row_and_makes_the_total_unknown(rated: Path) -> None:
    found = report(rated, "in_dollars", "2026-04-30")
    assert [row["counted"] for row in found["rows"]] == [  # type: ignore[index,union-attr]
        {"unknown": [NO_RATE]}, "USD 120", "USD 240", "USD 60",
    ]  # fmt: skip
    assert found["capped"] == {"unknown": [NO_RATE]}
    assert found["known_part"] == "USD 420"
    text = told(rated, "in_dollars", "2026-04-30")
    assert f"in all unknown ({NO_RATE}); what is known comes to USD 420" in text
    assert f"#1: {NO_RATE}" in text


def test_what_is_unknown_is_so_in_every_file(rated: Path, tmp_path: Path) -> None:
    lines, book = tmp_path / "lines.csv", tmp_path / "book.xlsx"
    told(rated, "in_dollars", "2026-04-30", "--csv", str(lines), "--xlsx", str(book))
    first, second, *_ = csv.DictReader(lines.read_text(encoding="utf-8").splitlines())
    assert (first["figure"], first["because"], second["figure"], second["because"]) == ("unknown", NO_RATE, "120", "")
    values = {
        row[0].value: row[1].value for row in openpyxl.load_workbook(book, data_only=True)["Statement"].iter_rows()
    }
    formulas = {row[0].value: row[1].value for row in openpyxl.load_workbook(book)["Statement"].iter_rows()}
    assert values["in all"] == "unknown"
    assert formulas["in all"] == '=IF(COUNT(E12:E15)<4,"unknown",SUM(E12:E15))'


def test_an_unknown_month_is_unknown_and_nothing_is_forecast(rated: Path) -> None:
    found = report(rated, "spend", "2026-04-30")
    assert found["months"] == [
        ["2026-01", {"unknown": [NO_RATE]}], ["2026-02", "USD 120"], ["2026-03", "USD 240"], ["2026-04", "USD 60"],
    ]  # fmt: skip
    assert (found["forecasts"], found["no_forecast"]) == ([], NO_RATE)
    text = told(rated, "spend", "2026-04-30")
    assert f"no forecast: {NO_RATE}" in text
    assert f"2026-01 unknown ({NO_RATE}) 2026-02 USD 120" in text


def test_what_is_not_known_of_a_commitment_is_not_known_in_its_workbook_and_chart(rated: Path, tmp_path: Path) -> None:
    book, chart = tmp_path / "book.xlsx", tmp_path / "chart.svg"
    told(rated, "spend", "2026-04-30", "--xlsx", str(book), "--chart", str(chart))
    values = {
        row[0].value: row[1].value for row in openpyxl.load_workbook(book, data_only=True)["Statement"].iter_rows()
    }
    assert (values["to date"], values["pace"]) == ("not known", "not known")
    assert chart.stat().st_size > 5_000


# --- milestones ------------------------------------------------------------------------------------------------------

MILESTONES = (
    """commitment spend of Buyer to Vendor : USD
  counts charge.net, at the use
  at least USD 100 in all, from 2026-01-01 through 2026-06-30
  at least USD 300 in all, from 2026-01-01 through 2026-12-31
"""
    + PAID
)


def test_each_milestone_has_its_day_and_its_own_duty(tmp_path: Path) -> None:
    """150 by June are enough for the first; the second is 150 short, and nothing was paid by 30 January."""
    place = made(tmp_path, MILESTONES, charge("2026-02-01", "USD 150"))
    rows = report(place, "spend", "2027-02-15")["rows"]
    assert [(row["label"], row["duty"]) for row in rows] == [  # type: ignore[index,union-attr]
        ("in all by 2026-06-30", None), ("in all by 2026-12-31", "breached"),
    ]  # fmt: skip


def test_the_milestone_that_was_missed_is_the_one_that_is_breached(tmp_path: Path) -> None:
    place = made(tmp_path, MILESTONES, charge("2026-02-01", "USD 50"), charge("2026-08-01", "USD 250"))
    rows = report(place, "spend", "2027-02-15")["rows"]
    assert [row["duty"] for row in rows] == ["breached", None]  # type: ignore[index,union-attr]


# --- forecasts -------------------------------------------------------------------------------------------------------

THOUSAND = (
    """commitment spend of Buyer to Vendor : USD
  counts charge.net, at the use
  at least USD 1,000 in all, from 2026-01-01 through 2026-12-31
"""
    + PAID
)


@pytest.mark.parametrize(
    ("months", "ends"),
    [
        # the line comes to zero in April and stays there: nothing is added to the 120
        ((60, 40, 20), ("USD 120", "USD 120", "USD 120")),
        # 110 less 30 a month is below zero from April on; around it lie 10, -20 and 10, so the band is twice the root of
        # 600: high are 38.98979… in April and 8.98979… in May, then nothing
        ((90, 30, 30), ("USD 150", "USD 150", "USD 197.97958")),
    ],
)
def test_no_month_ahead_lies_below_zero(tmp_path: Path, months: tuple[int, ...], ends: tuple[str, ...]) -> None:
    charges = [charge(f"2026-0{n}-15", f"USD {amount}") for n, amount in enumerate(months, start=1)]
    place = made(tmp_path, THOUSAND, *charges)
    _, trend = report(place, "spend", "2026-03-31")["forecasts"]  # type: ignore[misc]
    assert (trend["ends_at"], trend["low"]) == ends[:2]
    assert f"{trend['high']}"[: len(ends[2])] == ends[2]
    book = tmp_path / "book.xlsx"
    told(place, "spend", "2026-03-31", "--xlsx", str(book))
    values = {
        row[0].value: row[1].value for row in openpyxl.load_workbook(book, data_only=True)["Statement"].iter_rows()
    }
    assert f"USD {values['linear trend ends at']}" == ends[0]


def test_sums_are_sums_in_json_and_a_shortfall_ahead_says_what_it_costs(tmp_path: Path) -> None:
    """100 a month of 1,000 in twelve: 300 after three, 1,200 at the end; 50 a month end at 600, and 400 would be paid."""
    place = made(tmp_path, THOUSAND, *(charge(f"2026-0{n}-15", "USD 50") for n in (1, 2, 3)))
    found = report(place, "spend", "2026-03-31")
    assert (found["straight_line"], found["pace"]) == ("USD 250", "60%")  # a quarter of 1,000; 150 of 250
    assert found["required"] == "USD 94.444444444444"  # 850 in nine months
    for one in found["forecasts"]:  # type: ignore[union-attr]
        assert (one["ends_at"], one["low"], one["high"]) == ("USD 600", "USD 600", "USD 600")
        assert one["short_by"] == "USD 400"
        assert one["then"] == "the difference would be paid"
    assert told(place, "spend", "2026-03-31").count("short by USD 400: the difference would be paid") == 2


# --- caps ------------------------------------------------------------------------------------------------------------

SHARED = """amount a : EUR for each quarter
  tiers of sum of sale.net in the year, each part at its own rate
    below EUR 1,000 : 10%
    otherwise : 5%
  at most EUR 120 in all, shared with b
  rounds half up to 0.01
"""
SHARING = """amount b : EUR for each quarter
  tiers of sum of sale.units in the quarter, all at the rate reached
    below 10 : EUR 1
    otherwise : EUR 0.50
  at least EUR 2
"""


def test_of_a_shared_cap_all_that_share_it_use_it_up(tmp_path: Path) -> None:
    """Q1: 10% of 600 and 5 units: 60 and 5. That leaves 55: in Q2 10% of 400 and 5% of 400 are 60, of which 55 are a's and
    nothing is b's, whose 11 units would be 5.50. In Q3 and Q4 b's floor of 2 gets nothing either.
    """
    place = made(
        tmp_path, SHARED + clause("1.2", SHARING),
        sale("2026-02-10", "EUR 600", 5), sale("2026-05-15", "EUR 800", 11),
    )  # fmt: skip
    a, b = (report(place, name, "2026-12-31") for name in ("a", "b"))
    assert (a["capped"], a["uncapped"], a["cap"], a["to_cap"]) == ("EUR 115", "EUR 120", "EUR 120", "EUR 0")
    assert (b["capped"], b["uncapped"], b["cap"], b["to_cap"]) == ("EUR 5", "EUR 14.50", "EUR 120", "EUR 0")
    assert (a["used_by_others"], b["used_by_others"]) == ([["b", "EUR 5"]], [["a", "EUR 115"]])
    # by 14 May a's quarter is 0 and b's its floor of 2; on the 15th a's is more than what is left
    assert (a["cap_reached"], b["cap_reached"]) == ("2026-05-15", "2026-05-15")
    text = told(place, "b", "2026-12-31")
    for said in ("without the cap EUR 14.50", "cap EUR 120, shared with a", "used by a EUR 115", "left of it EUR 0"):
        assert said in text


ACCRUES = """amount share : USD for each year
  20% of sum of sale.net in the year
  at most USD 38 in all since 2026-01-01
  accrues daily from 2026-01-01 through 2030-12-31
  rounds half up to 0.01
"""


@pytest.mark.parametrize("booked", ["01-01", "06-30", "12-31"])
def test_what_accrues_reaches_the_cap_on_the_same_day_whenever_it_is_booked(tmp_path: Path, booked: str) -> None:
    """6, 11 and 18 by the end of 2028 leave 3 of 38; at 26/365 a day, 42 days of 2029 are 2.992: the 43rd is 12 February."""
    revenue = enumerate((30, 55, 90, 130, 180), start=2026)
    place = made(tmp_path, ACCRUES, *(sale(f"{year}-{booked}", f"USD {amount}") for year, amount in revenue))
    for at in ("2029-12-31", "2030-12-31"):
        assert report(place, "share", at)["cap_reached"] == "2029-02-12"


def test_while_a_period_runs_the_day_is_that_of_what_is_on_record(tmp_path: Path) -> None:
    revenue = enumerate((30, 55, 90, 130), start=2026)
    place = made(tmp_path, ACCRUES, *(sale(f"{year}-12-31", f"USD {amount}") for year, amount in revenue))
    assert report(place, "share", "2029-12-30")["cap_reached"] is None


def test_what_does_not_accrue_reaches_the_cap_on_the_day_of_its_sale(tmp_path: Path) -> None:
    plain = "amount share : USD for each year\n  20% of sum of sale.net in the year\n  at most USD 38 in all\n"
    place = made(
        tmp_path, plain, sale("2026-03-01", "USD 100"), sale("2027-11-30", "USD 90"), sale("2028-01-05", "USD 9")
    )
    assert (
        report(place, "share", "2028-12-31")["cap_reached"] == "2027-11-30"
    )  # 20 and 18 are 38, and not a cent is cut


def test_a_cap_on_what_comes_one_by_one_is_reached_with_one_of_them(tmp_path: Path) -> None:
    single = "amount fee : USD for each sale\n  10% of sale.net\n  at most USD 25 in all\n"
    days = ("2026-03-01", "2026-04-01", "2026-05-01")
    place = made(tmp_path, single, *(sale(day, "USD 100") for day in days))
    found = report(place, "fee", "2026-12-31")
    assert [row["counted"] for row in found["rows"]] == ["USD 10", "USD 10", "USD 5"]  # type: ignore[index,union-attr]
    assert (found["cap_reached"], found["to_cap"]) == ("2026-05-01", "USD 0")


# --- what was made good ----------------------------------------------------------------------------------------------

MADE_GOOD = """commitment spend of Buyer to Vendor : USD
  counts charge.net, at the use
  at least USD 100 in each year
  surplus does not carry
  shortfall is made good within 90 days after the test
"""


def test_months_add_up_to_what_counts_when_an_old_shortfall_is_made_good(tmp_path: Path) -> None:
    """2026 is 40 short. Of the 60 in February 2027, 40 make that good; 20 count, and 30 of March."""
    place = made(
        tmp_path,
        MADE_GOOD,
        charge("2026-06-01", "USD 60"),
        charge("2027-02-01", "USD 60"),
        charge("2027-03-01", "USD 30"),
    )
    found = report(place, "spend", "2027-03-31")
    assert found["counted"] == "USD 50"
    assert found["months"] == [["2027-01", "USD 0"], ["2027-02", "USD 20"], ["2027-03", "USD 30"]]
    assert [(one["counts"], one["because"]) for one in found["entries"][1:]] == [  # type: ignore[index]
        ("USD 20", "it makes good an earlier shortfall"), ("USD 30", ""),
    ]  # fmt: skip


CARRIES = MADE_GOOD.replace("does not carry", "counts in the next year").partition("  shortfall")[0] + PAID


def test_what_was_carried_stands_in_a_line_beside_the_months(tmp_path: Path) -> None:
    place = made(tmp_path, CARRIES, charge("2026-06-01", "USD 130"), charge("2027-02-01", "USD 60"))
    found = report(place, "spend", "2027-02-28")
    assert (found["counted"], found["besides"]) == ("USD 90", "USD 30")
    assert "besides USD 30 carried over, or paid for a shortfall" in told(place, "spend", "2027-02-28")


def test_the_workbook_has_the_tests_the_bands_and_what_becomes_of_a_shortfall(tmp_path: Path) -> None:
    charges = [charge(f"2026-0{n}-15", f"USD {amount}") for n, amount in enumerate((90, 30, 30), start=1)]
    place, book = made(tmp_path, THOUSAND, *charges), tmp_path / "book.xlsx"
    told(place, "spend", "2026-03-31", "--xlsx", str(book))
    sheets = openpyxl.load_workbook(book, data_only=True)
    values = {row[0].value: row[1].value for row in sheets["Statement"].iter_rows()}
    # 30 and 90 in each of nine months, and the band of the line as above
    assert (values["run rate, low"], values["run rate, high"]) == (420, 960)
    assert values["linear trend, low"] == 150
    assert values["linear trend, high"] == pytest.approx(197.9796)
    assert "a shortfall: the difference is paid; the payment counts nowhere" in values
    assert [cell.value for cell in sheets["Tests"][2]][3:7] == [1000, 150, 0, 0]
    assert sheets["Tests"]["A2"].value == "in all by 2026-12-31"


def test_the_picture_of_a_payment_shows_what_its_cap_takes(tmp_path: Path) -> None:
    place, file = made(tmp_path, ACCRUES, sale("2026-01-01", "USD 500")), tmp_path / "share.svg"
    told(place, "share", "2027-12-31", "--chart", str(file))
    assert "in all, without the cap" in file.read_text(encoding="utf-8")


def test_what_fills_another_floor_first_is_told_of_each_entry(tmp_path: Path) -> None:
    """Of the first 130 a hundred are the year's; the 20 after it count."""
    base = (
        "commitment base of Buyer to Vendor : USD\n  counts charge.net, at the use\n  at least USD 100 in each year\n"
    )
    more = THOUSAND.replace("commitment spend", "commitment more").replace("1,000", "200")
    more = more.replace("  shortfall", "  in addition to 1.1\n  shortfall", 1)
    place = made(
        tmp_path, base + PAID + clause("1.2", more), charge("2026-02-01", "USD 130"), charge("2026-03-01", "USD 20")
    )
    found = report(place, "more", "2026-03-31")
    assert found["counted"] == "USD 50"
    assert [(one["counts"], one["because"]) for one in found["entries"]] == [  # type: ignore[union-attr,index]
        ("USD 30", "it fills 1.1 first"), ("USD 20", ""),
    ]  # fmt: skip
    assert found["months"] == [["2026-01", "USD 0"], ["2026-02", "USD 30"], ["2026-03", "USD 20"]]
    assert found["besides"] == "USD 0"


def test_what_is_made_good_in_kind_is_not_called_a_payment(tmp_path: Path) -> None:
    place = made(tmp_path, MADE_GOOD, charge("2026-06-01", "USD 60"))
    words = ["status", str(place), "--at", "2027-02-01", "--ledger", str(tmp_path / "ledger.sqlite")]
    output = CliRunner().invoke(main, words).output
    assert "make good the shortfall to Vendor: in force" in output
    assert "pay to Vendor" not in output
