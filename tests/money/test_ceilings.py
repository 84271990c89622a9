"""`servanda statement` of ceilings: alone, beside a floor, of other times than the floor, and unknown; by hand."""

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

MILL = """# Mill

```servanda
agreement mill "Mill"
  between Bakery, Mill
  time zone UTC

event purchase
  net : money

instrument terms
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1.1 Ceiling

```servanda
commitment limit of Bakery to Mill : EUR
  counts purchase.net, at the invoice
  at most EUR 1,200 in each year
```

## 1.2 Both

```servanda
commitment both of Bakery to Mill : EUR
  counts purchase.net, at the invoice
  at least EUR 800 in all, from 2026-01-01 through 2026-12-31
  at most EUR 1,200 in all, from 2026-01-01 through 2026-12-31
  shortfall is a breach
```

## 1.3 Of other times

```servanda
commitment yearly of Bakery to Mill : EUR
  counts purchase.net, at the invoice
  at least EUR 3,000 in all, from 2026-01-01 through 2027-12-31
  at most, by year
    2026 : EUR 650
  shortfall is a breach
```
"""
MONTHS = (100, 120, 140, 160, 180)  # January to May: each twenty more than the last


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "mill.md"
    place.write_text(MILL, encoding="utf-8")
    bought = [NewEntry("event", "purchase", f"2026-{n:02}-15", None, ("Mill",), {"net": f"EUR {amount}"})
              for n, amount in enumerate(MONTHS, start=1)]  # fmt: skip
    with open_ledger(tmp_path / "ledger.sqlite", create=True) as ledger:
        ledger.append(bought, datetime(2026, 1, 1, tzinfo=UTC))
    return place


def call(place: Path, name: str, at: str, *words: str) -> str:
    ledger = place.parent / "ledger.sqlite"
    result = CliRunner().invoke(main, ["statement", str(place), name, "--at", at, "--ledger", str(ledger), *words])
    assert result.exit_code == 0, result.output
    return result.output


def report(place: Path, name: str, at: str = "2026-05-31") -> dict[str, object]:
    (found,) = json.loads(call(place, name, at, "--json"))["reports"]
    return found


def add(place: Path, day: str, **values: str) -> None:
    with open_ledger(place.parent / "ledger.sqlite", create=False) as ledger:
        ledger.append([NewEntry("event", "purchase", day, None, ("Mill",), values)], datetime(2026, 2, 1, tzinfo=UTC))


def test_a_ceiling_alone(place: Path) -> None:
    """700 by the end of May, of 1,200: the straight line is at 500. Seven months at 160 make 1,820; the trend goes on by
    200, 220, 240, …: 900, 1,120, 1,360 in August, and 2,520 in all.
    """
    found = report(place, "limit")
    assert (found["floor"], found["remaining"], found["attained"], found["shortfall_rule"]) == (None, None, None, None)
    assert (found["state"], found["model"]) == ("Active", "Discontinuous")
    assert (found["counted"], found["straight_line"], found["pace"]) == ("EUR 700", "EUR 500", "140%")
    assert found["ceiling"] == {
        "label": "2026", "start": "2026-01-01", "through": "2026-12-31", "ceiling": "EUR 1,200", "counted": "EUR 700",
        "room": "EUR 500", "excess": "EUR 0", "exhausted": "never",
    }  # fmt: skip
    rate, trend = found["forecasts"]  # type: ignore[misc]
    assert (rate["ends_at"], rate["over_by"], rate["exhausted"]) == ("EUR 1,820", "EUR 620", "2026-09")
    assert (trend["ends_at"], trend["exhausted"], trend["exhausted_month"]) == ("EUR 2,520", "2026-08", 8)
    assert (rate["reached"], rate["short_by"], rate["then"]) == (None, None, None)
    assert "over the ceiling by EUR 620, which is reached in 2026-09 (month 9)" in " ".join(
        call(place, "limit", "2026-05-31").split()
    )


def test_the_entry_that_crosses_it_is_told(place: Path) -> None:
    """1,150, then 100 that go 50 over, then 30, and 60 back: 20 are over in the end."""
    add(place, "2026-06-10", net="EUR 450")
    for day, net in (("2026-06-20", "EUR 100"), ("2026-06-25", "EUR 30"), ("2026-06-28", "EUR -60")):
        add(place, day, net=net)
    found = report(place, "limit", "2026-06-30")
    assert [one["over"] for one in found["entries"][-4:]] == ["EUR 0", "EUR 50", "EUR 30", "EUR -60"]  # type: ignore[index]
    assert found["ceiling"]["excess"] == "EUR 20"  # type: ignore[index,call-overload]
    text = call(place, "limit", "2026-06-30")
    assert "Over the ceiling\n    2026-06-20 purchase (#7): EUR 50\n" in text
    rows = list(csv.DictReader(call(place, "limit", "2026-06-30", "--csv", "-").splitlines()))
    assert [row["over"] for row in rows][-3:] == ["50", "30", "-60"]


def test_a_floor_and_a_ceiling(place: Path) -> None:
    found = report(place, "both")
    assert (found["floor"], found["remaining"], found["straight_line"]) == (
        "EUR 800",
        "EUR 100",
        "EUR 333.333333333333",
    )
    assert (found["ceiling"]["room"], found["same_time"]) == ("EUR 500", True)  # type: ignore[index,call-overload]
    rate, _ = found["forecasts"]  # type: ignore[misc]
    assert (rate["reached"], rate["exhausted"], rate["over_by"]) == ("2026-06", "2026-09", "EUR 620")
    assert "reached in 2026-06 (month 6); over the ceiling by EUR 620" in " ".join(
        call(place, "both", "2026-05-31").split()
    )


def test_a_ceiling_of_another_time_is_named_and_not_forecast(place: Path) -> None:
    """The floor is of two years; the ceiling of one, and 50 are over it."""
    found = report(place, "yearly")
    assert (found["through"], found["same_time"]) == ("2027-12-31", False)
    assert (found["ceiling"]["label"], found["ceiling"]["excess"]) == ("2026", "EUR 50")  # type: ignore[index,call-overload]
    assert [one["exhausted"] for one in found["forecasts"]] == [None, None]  # type: ignore[union-attr]
    assert "ceiling        EUR 650  (2026)" in call(place, "yearly", "2026-05-31")


def test_what_is_not_known_is_said(place: Path) -> None:
    add(place, "2026-05-20")
    found = report(place, "limit")
    assert isinstance(found["ceiling"]["room"], dict)  # type: ignore[index,call-overload]
    assert (found["forecasts"], found["ceiling"]["exhausted"]) == ([], "unknown")  # type: ignore[index,call-overload]
    text = call(place, "limit", "2026-05-31")
    assert "no forecast:" in text
    assert "does not say its net" in text


def test_the_workbook_and_the_chart(place: Path, tmp_path: Path) -> None:
    for name in ("limit", "both", "yearly"):
        file = tmp_path / f"{name}.xlsx"
        call(place, name, "2026-05-31", "--xlsx", str(file), "--chart", str(tmp_path / f"{name}.svg"))
        formulas, values = (openpyxl.load_workbook(file, data_only=plain) for plain in (False, True))
        assert formulas["Ceilings"]["F2"].value == "=MAX(0,D2-E2)"
        room_and_excess = (0, 50) if name == "yearly" else (500, 0)
        assert (values["Ceilings"]["F2"].value, values["Ceilings"]["G2"].value) == room_and_excess
        assert ("Tests" in formulas.sheetnames) == (name != "limit")
    main_sheet = {row[0].value: row[1].value for row in openpyxl.load_workbook(tmp_path / "limit.xlsx", data_only=True)[
        "Statement"].iter_rows(min_row=5)}  # fmt: skip
    assert (main_sheet["ceiling"], main_sheet["room"], main_sheet["over by"]) == (1200, 500, 620)
    assert main_sheet["linear trend reaches the ceiling in month"] == 8
    assert ("promised" in main_sheet, main_sheet["exhausted"]) == (False, "never")
    add(place, "2026-05-31", net="EUR 500")  # exactly at the ceiling
    call(place, "limit", "2026-05-31", "--xlsx", str(tmp_path / "limit.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "limit.xlsx", data_only=True)["Statement"]
    assert (sheet["B12"].value, sheet["B13"].value) == (0, "2026-05-31")
