"""`servanda statement`: pace, forecasts, caps and files, by figures worked out by hand."""

import csv
import json
import shutil
import subprocess
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from servanda.cli.main import main
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.entries import NewEntry
from servanda.ledger.sqlite import open_ledger

ROOT = Path(__file__).parents[2]
COMPUTE = """# Compute

```servanda
agreement compute "Compute"
  between Buyer, Seller
  time zone UTC

event charge
  net : money
  eligible : yes/no
event revenue
  amount : money

instrument terms
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1.1 Promise

```servanda
commitment compute_spend of Buyer to Seller : USD
  counts charge.net where (charge.eligible), at the use
  at least USD 12,000,000,000 in all, from 2026-01-01 through 2027-12-31
  shortfall is paid within 30 days after the test
  the payment is not returned
  the payment counts nowhere
```

## 2.1 Share

```servanda
amount share : USD for each year
  20% of sum of revenue.amount in the year
  at most USD 38 in all since 2026-01-01
  accrues daily from 2026-01-01 through 2030-12-31
  rounds half up to 0.01
```

```servanda
Seller must pay share
  for each year
  within 60 days after the end of the year
  to Buyer
```
"""
MONTHS = ("0.30", "0.32", "0.35", "0.38", "0.40", "0.42", "0.45", "0.48", "0.50")  # billions, January to September
REVENUE = (30, 55, 90, 130, 180)  # 2026 to 2030


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "compute.md"
    place.write_text(COMPUTE, encoding="utf-8")
    charges = [
        NewEntry("event", "charge", f"2026-{n:02}-15", None, ("Buyer",),
                 {"net": f"USD {Decimal(amount) * 1_000_000_000:f}", "eligible": "yes"})
        for n, amount in enumerate(MONTHS, start=1)
    ]  # fmt: skip
    other = NewEntry("event", "charge", "2026-09-20", None, ("Buyer",), {"net": "USD 5000", "eligible": "no"})
    early = [NewEntry("event", "revenue", f"{year}-01-01", None, ("Seller",), {"amount": f"USD {amount}"})
             for year, amount in enumerate(REVENUE, start=2026)]  # fmt: skip
    with open_ledger(tmp_path / "ledger.sqlite", create=True) as ledger:
        ledger.append([*charges, other, *early], datetime(2026, 1, 1, tzinfo=UTC))
    return place


def call(place: Path, name: str, at: str, *words: str) -> Result:
    ledger = place.parent / "ledger.sqlite"
    result = CliRunner().invoke(main, ["statement", str(place), name, "--at", at, "--ledger", str(ledger), *words])
    assert result.exit_code == 0, result.output
    return result


def report(place: Path, name: str, at: str) -> dict[str, object]:
    (found,) = json.loads(call(place, name, at, "--json").output)["reports"]
    return found


def test_pace_and_forecasts_of_the_first_nine_months(place: Path) -> None:
    found = report(place, "compute_spend", "2026-09-30")
    assert (found["counted"], found["remaining"]) == ("USD 3,600,000,000", "USD 8,400,000,000")
    assert (found["straight_line"], found["elapsed"], found["left"]) == ("USD 4,500,000,000", "9", "15")
    assert (found["required"], found["pace"]) == ("USD 560,000,000", "80%")
    rate, trend = found["forecasts"]  # type: ignore[misc]
    assert (rate["ends_at"], rate["low"], rate["high"]) == (
        "USD 10,750,000,000", "USD 10,350,000,000", "USD 11,100,000,000",
    )  # fmt: skip
    assert (rate["short_by"], trend["short_by"]) == ("USD 1,250,000,000", None)
    assert (rate["reached"], trend["reached"], trend["month"]) == (None, "2027-10", 22)
    text = call(place, "compute_spend", "2026-09-30").output
    for said in ("80% of the straight line", "short by USD 1,250,000,000", "(month 22)", "charge.eligible is no"):
        assert said in text


def test_a_part_of_a_month_counts_as_a_part(place: Path) -> None:
    found = report(place, "compute_spend", "2026-02-14")
    assert (found["elapsed"], found["counted"]) == ("1.5", "USD 300,000,000")
    assert found["forecasts"] == []  # one month that is over draws no line


def test_the_cap_is_reached_on_the_day(place: Path) -> None:
    """6, 11 and 18 by the end of 2028 leave 3 of 38; at 26/365 a day, 42 days are 2.992: the 43rd is 12 February."""
    found = report(place, "share", "2030-12-31")
    assert [row["counted"] for row in found["rows"]] == ["USD 6", "USD 11", "USD 18", "USD 3", "USD 0"]  # type: ignore[index,union-attr]
    assert (found["capped"], found["uncapped"], found["to_cap"]) == ("USD 38", "USD 97", "USD 0")
    assert found["cap_reached"] == "2029-02-12"
    assert report(place, "share", "2029-02-11")["cap_reached"] is None
    assert report(place, "share", "2029-02-11")["capped"] == "USD 37.99"


def test_what_was_known_before_is_stated_as_it_was(place: Path) -> None:
    late = NewEntry("event", "charge", "2026-03-10", None, ("Buyer",), {"net": "USD 1,000,000", "eligible": "yes"})
    with open_ledger(place.parent / "ledger.sqlite", create=False) as ledger:
        ledger.append([late], datetime(2026, 6, 1, tzinfo=UTC))
    for known, counted in (("2026-05-31", "USD 970,000,000"), ("2026-06-01", "USD 971,000,000")):
        words = call(place, "compute_spend", "2026-03-31", "--known", known, "--json").output
        assert json.loads(words)["reports"][0]["counted"] == counted


def test_the_csv_has_every_line_exactly(place: Path, tmp_path: Path) -> None:
    call(place, "compute_spend", "2026-09-30", "--csv", str(tmp_path / "lines.csv"))
    rows = list(csv.DictReader((tmp_path / "lines.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 10
    assert sum(Decimal(row["counts"]) for row in rows) == Decimal(3600000000)
    assert rows[-1]["because"] == "charge.eligible is no"


def test_the_workbook_holds_formulas_with_their_values(place: Path, tmp_path: Path) -> None:
    file = tmp_path / "compute.xlsx"
    call(place, "compute_spend", "2026-09-30", "--xlsx", str(file))
    formulas = {row[0].value: row[1].value for row in openpyxl.load_workbook(file)["Statement"].iter_rows(min_row=5)}
    values = {
        row[0].value: row[1].value
        for row in openpyxl.load_workbook(file, data_only=True)["Statement"].iter_rows(min_row=5)
    }
    assert formulas["to date"] == "=SUM('Lines'!E2:E11)+B6"
    expected = {"to date": 3.6e9, "straight line": 4.5e9, "pace": 0.8, "remaining": 8.4e9, "required a month": 5.6e8,
                "it ends at": 10.75e9, "short by": 1.25e9, "linear trend reaches the promise in month": 22}  # fmt: skip
    assert {name: values[name] for name in expected} == pytest.approx(expected)


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed: nobody to compute the formulas anew"
)
def test_libreoffice_computes_the_same_figures(place: Path, tmp_path: Path) -> None:
    file, profile = tmp_path / "compute.xlsx", tmp_path / "profile"
    call(place, "compute_spend", "2026-09-30", "--xlsx", str(file))
    (profile / "user").mkdir(parents=True)
    always = '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>'
    (profile / "user" / "registrymodifications.xcu").write_text(
        f'<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">{always}</oor:items>',
        encoding="utf-8",
    )
    sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", sheets, str(file),
                    "--outdir", str(tmp_path)], check=True, capture_output=True, timeout=120)  # fmt: skip
    rows = dict(
        row
        for row in csv.reader((tmp_path / "compute-Statement.csv").read_text(encoding="utf-8").splitlines())
        if len(row) == 2
    )
    assert (rows["to date"], rows["straight line"], rows["pace"]) == ("3600000000", "4500000000", "80%")
    assert (rows["it ends at"], rows["short by"]) == ("10750000000", "1250000000")
    assert rows["linear trend reaches the promise in month"] == "22"


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_a_chart_is_drawn(place: Path, tmp_path: Path, suffix: str) -> None:
    for name, at in (("compute_spend", "2026-09-30"), ("share", "2030-12-31")):
        file = tmp_path / f"{name}{suffix}"
        call(place, name, at, "--chart", str(file))
        assert file.stat().st_size > 5_000
    if suffix == ".svg":
        assert "linear trend" in (tmp_path / "compute_spend.svg").read_text(encoding="utf-8")


def test_mistakes_are_told(place: Path, tmp_path: Path) -> None:
    runner = CliRunner()
    for words, said in (
        (["compute_spent", "--at", "2026-09-30"], "did you mean `compute_spend`?"),
        (["compute_spend", "--at", "2025-09-30"], "no clause sets `compute_spend` on 2025-09-30"),
        (["compute_spend", "--at", "2026-09-30", "--chart", str(tmp_path / "a.pdf")], "a chart is .svg or .png"),
        (["compute_spend", "--at", "2026-09-30", "--csv", str(tmp_path / "no" / "a.csv")], "cannot be written"),
    ):
        with pytest.raises(Refused) as raised:
            runner.invoke(main, ["statement", str(place), *words], catch_exceptions=False)
        told = " ".join(f"{d.title} {d.help}" for d in raised.value.diagnostics)
        assert said in told
