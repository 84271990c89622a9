"""`servanda statement` of an account: what came in, was used, went out and expired, by hand."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from servanda.cli.main import main
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.entries import NewEntry
from servanda.ledger.sqlite import open_ledger

ROOT = Path(__file__).parents[2]
BOATS = ROOT / "tests" / "meaning" / "accounts.md"  # its prose says what each account is for
LANGUAGE = ROOT / "docs" / "language.md"
Row = tuple[str, str, str, str, str]


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def happened(ledger: Path, *told: tuple[str, str, dict[str, str]], by: str = "Hirer") -> None:
    acts = ("pay", "draw")
    entries = [NewEntry("event", what, day, by if what in acts else None, (by,), fields) for what, day, fields in told]
    with open_ledger(ledger, create=True) as opened:
        opened.append(entries, datetime(2026, 1, 2, tzinfo=UTC))


def call(ledger: Path, name: str, at: str, *words: str, of: Path = BOATS) -> Result:
    result = CliRunner().invoke(main, ["statement", str(of), name, "--at", at, "--ledger", str(ledger), *words])
    assert result.exit_code == 0, result.output
    return result


def report(ledger: Path, name: str, at: str, of: Path = BOATS) -> dict[str, object]:
    (found,) = json.loads(call(ledger, name, at, "--json", of=of).output)["reports"]
    return found


def movements(found: dict[str, object]) -> list[Row]:
    rows: list[dict[str, str]] = found["movements"]  # type: ignore[assignment]
    return [(one["day"], one["entry"], one["clause"], one["amount"], one["balance"]) for one in rows]


CARD = (
    ("top_up", "2026-03-01", {"net": "EUR 50"}),
    ("hire", "2026-03-05", {"price": "EUR 40"}),
    ("cleaning", "2026-03-06", {"price": "EUR 30"}),
    ("top_up", "2026-03-10", {"net": "EUR 25"}),
    ("cleaning", "2026-03-12", {"price": "EUR 5"}),
    ("season_ends", "2026-10-31", {}),
)


def test_a_card_is_topped_up_used_and_expires(ledger: Path) -> None:
    happened(ledger, *CARD)
    found = report(ledger, "card", "2027-10-31")
    assert movements(found) == [
        ("2026-03-01", "#1", "2.1", "EUR 50", "EUR 50"),
        ("2026-03-05", "#2", "2.2", "EUR -40", "EUR 10"),
        ("2026-03-06", "#3", "2.4", "EUR -10", "EUR 0"),
        ("2026-03-10", "#4", "2.1", "EUR 25", "EUR 25"),
        ("2026-03-12", "#5", "2.4", "EUR -5", "EUR 20"),
    ]
    assert (found["opening"], found["came_in"], found["used"], found["balance"]) == (
        "EUR 0",
        "EUR 75",
        "EUR -55",
        "EUR 20",
    )
    assert (found["expires"], found["expires_on"]) == ("12 months after season_ends", "2027-10-31")
    assert "at the end of 2027-10-31 (12 months after season_ends): EUR 20" in call(ledger, "card", "2027-10-31").output
    after = report(ledger, "card", "2027-11-01")
    assert movements(after)[-1] == ("2027-11-01", "", "2.1", "EUR -20", "EUR 0")
    assert (after["expired"], after["balance"]) == ("EUR -20", "EUR 0")


def test_nobody_can_say_yet_when_it_expires(ledger: Path) -> None:
    happened(ledger, *CARD[:-1])
    found = report(ledger, "card", "2027-10-31")
    assert (found["expires"], found["expires_on"]) == ("12 months after season_ends", None)


@pytest.mark.parametrize(
    ("cost", "owner", "hirer"), [("EUR 150", "EUR -150", "EUR -550"), ("EUR 900", "EUR -700", None)]
)
def test_what_goes_out_to_two(ledger: Path, cost: str, owner: str, hirer: str | None) -> None:
    """More damage than deposit leaves nothing for the other."""
    happened(ledger, ("pay_deposit", "2026-03-02", {"net": "EUR 700"}), ("damage_found", "2026-06-01", {"cost": cost}))
    found = report(ledger, "deposit", "2026-06-01")
    out = [(one["what"], one["amount"]) for one in found["movements"][1:]]  # type: ignore[index]
    assert out == [("to Owner", owner), *([("to Hirer", hirer)] if hirer else [])]
    assert (found["paid_out"], found["balance"]) == ("EUR -700", "EUR 0")


def test_how_much_of_it_went_to_whom_may_be_unknown(ledger: Path) -> None:
    happened(ledger, ("pay_deposit", "2026-03-02", {"net": "EUR 700"}), ("damage_found", "2026-06-01", {}))
    found = report(ledger, "deposit", "2026-06-01")
    assert [(one["what"], one["amount"]) for one in found["movements"][1:]] == [("to Owner and Hirer", "EUR -700")]  # type: ignore[index]
    assert found["balance"] == "EUR 0"


def test_what_is_paid_under_a_clause_comes_in_with_its_entry(ledger: Path) -> None:
    """A quarter's mooring of 120 is used when it is over."""
    pay = {"amount": "EUR 100", "for": "3.1"}
    happened(ledger, ("pay", "2026-02-10", pay), ("pay", "2026-03-10", {**pay, "amount": "EUR 200"}))
    found = report(ledger, "advance", "2026-07-01")
    assert movements(found) == [
        ("2026-02-10", "#1", "3.1", "EUR 100", "EUR 100"),
        ("2026-03-10", "#2", "3.1", "EUR 200", "EUR 300"),
        ("2026-04-01", "", "3.3", "EUR -120", "EUR 180"),
        ("2026-07-01", "", "3.3", "EUR -120", "EUR 60"),
    ]
    assert [one["what"] for one in found["movements"]][2:] == ["mooring of 2026-Q1", "mooring of 2026-Q2"]  # type: ignore[union-attr]


def test_what_is_drawn_at_choice(ledger: Path) -> None:
    told = (
        ("buy_voucher", "2026-03-02", {"net": "EUR 100"}),
        ("tasting", "2026-03-10", {"price": "EUR 80"}),
        ("draw", "2026-03-12", {"account": "voucher", "amount": "EUR 30"}),
    )
    happened(ledger, *told, by="Licensee")
    found = report(ledger, "voucher", "2026-03-12", LANGUAGE)
    assert movements(found)[1:] == [("2026-03-12", "#3", "16.8", "EUR -30", "EUR 70")]
    assert found["movements"][1]["what"] == "tasting_fee of #2, drawn"  # type: ignore[index]


def test_what_is_not_known_is_said_from_then_on(ledger: Path) -> None:
    """Nobody wrote down what was topped up on 2 March: what came later is known, what is left is not."""
    happened(ledger, CARD[0], ("top_up", "2026-03-02", {}), CARD[1], CARD[3])
    found = report(ledger, "card", "2026-03-31")
    rows: list[dict[str, object]] = found["movements"]  # type: ignore[assignment]
    known = [(isinstance(one["amount"], str), isinstance(one["balance"], str)) for one in rows]
    assert known == [(True, True), (False, False), (False, False), (True, False)]
    assert isinstance(found["balance"], dict)
    text = call(ledger, "card", "2026-03-31").output
    assert "unknown: top_up (#2) does not say its net" in text


def test_a_contested_entry_makes_two_reports(ledger: Path) -> None:
    happened(ledger, CARD[0])
    words = ["record", str(BOATS), "top_up", "net=EUR 60", "--by", "Owner", "--on", "2026-03-01", "--corrects", "#1"]
    result = CliRunner().invoke(main, [*words, "--ledger", str(ledger)])
    assert result.exit_code == 0, result.output
    found = json.loads(call(ledger, "card", "2026-03-31", "--json").output)["reports"]
    assert sorted(one["balance"] for one in found) == ["EUR 50", "EUR 60"]
    assert all(one["if"] for one in found)


def test_the_files(ledger: Path, tmp_path: Path) -> None:
    happened(ledger, *CARD)
    file, chart = tmp_path / "card.xlsx", tmp_path / "card.svg"
    call(ledger, "card", "2027-11-01", "--xlsx", str(file), "--chart", str(chart))
    formulas, values = (openpyxl.load_workbook(file, data_only=plain)["Statement"] for plain in (False, True))
    assert (formulas["B5"].value, values["B5"].value) == ("=B4+SUM(F10:F15)", 0)
    assert [values[f"G{row}"].value for row in range(10, 16)] == [50, 10, 0, 25, 20, 0]
    assert chart.stat().st_size
    rows = list(csv.DictReader(call(ledger, "card", "2027-11-01", "--csv", "-").output.splitlines()))
    assert [(row["kind"], row["amount"], row["balance"]) for row in rows][-2:] == [
        ("used", "-5", "20"),
        ("expired", "-20", "0"),
    ]


def test_what_never_moved_and_what_is_none(ledger: Path) -> None:
    happened(ledger)
    text = call(ledger, "lesson_card", "2026-03-31").output
    assert "Nothing has moved it." in text
    assert "expires  never" in text
    result = CliRunner().invoke(main, ["statement", str(BOATS), "cart", "--at", "2026-03-31"])
    assert isinstance(result.exception, Refused)
    assert "`cart` is no commitment, amount or account" in result.exception.diagnostics[0].title
