"""Corrections of what an amount counts: they re-open the period, or count when they are known, as the text says."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from servanda.decisions.amounts import Asked, figure
from servanda.decisions.state import record_of
from servanda.ledger.entries import Entry, NewEntry
from servanda.workspace import Workspace, open_workspace

TEXT = """# Flour

```servanda
agreement mill "Flour"
  between Farmer, Mill
  time zone UTC

event sale
  price : money

instrument terms
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1.1 Royalty

```servanda
amount reopened : EUR for each quarter
  10% of sum of sale.price in the quarter
  corrections re-open the quarter
amount later : EUR for each quarter
  10% of sum of sale.price in the quarter
  corrections count when known
```
"""


@pytest.fixture
def mill(tmp_path: Path) -> Workspace:
    (tmp_path / "mill.md").write_text(TEXT, encoding="utf-8")
    return open_workspace(str(tmp_path / "mill.md"))


def entry(number: int, recorded: str, price: int | None, on: str = "2026-02-10", corrects: int | None = None) -> Entry:
    kind, fields = ("event", {"price": f"EUR {price}"}) if price is not None else ("retraction", {})
    said = NewEntry(kind, "sale", on, None, ("Mill",), fields, corrects=corrects)  # type: ignore[arg-type]
    return Entry(number, datetime.fromisoformat(recorded).replace(tzinfo=UTC), said)


def figures(mill: Workspace, entries: list[Entry], name: str) -> tuple[str, str]:
    """The first and second quarter of 2026, as they stand and are known in August."""
    at = datetime(2026, 8, 1, tzinfo=UTC)
    record = record_of(mill.agreement, entries, at)
    first, second = (
        figure(mill.agreement, record, Asked("amount", name, of), at, at).said for of in ("2026-Q1", "2026-Q2")
    )
    return first, second


def test_a_correction_in_the_next_quarter(mill: Workspace) -> None:
    """1,000 reported in February, corrected to 1,400 in May; 300 more in April."""
    entries = [
        entry(1, "2026-02-11", 1000),
        entry(2, "2026-04-02", 300, "2026-04-01"),
        entry(3, "2026-05-05", 1400, corrects=1),
    ]
    assert figures(mill, entries, "reopened") == ("EUR 140", "EUR 30")
    assert figures(mill, entries, "later") == ("EUR 100", "EUR 70")


def test_a_correction_before_the_quarter_is_over_changes_it(mill: Workspace) -> None:
    entries = [entry(1, "2026-02-11", 1000), entry(2, "2026-03-05", 1400, corrects=1)]
    assert figures(mill, entries, "later") == ("EUR 140", "EUR 0")


def test_a_retraction_counts_against_the_quarter_in_which_it_is_known(mill: Workspace) -> None:
    entries = [entry(1, "2026-02-11", 1000), entry(2, "2026-05-05", None, corrects=1)]
    assert figures(mill, entries, "reopened") == ("EUR 0", "EUR 0")
    assert figures(mill, entries, "later") == ("EUR 100", "EUR -100")


def test_several_corrections_count_one_after_the_other(mill: Workspace) -> None:
    """1,000; 1,200 still in March; 1,500 in May; 900 in July, which is the third quarter's."""
    entries = [entry(1, "2026-02-11", 1000), entry(2, "2026-03-05", 1200, corrects=1), entry(3, "2026-05-05", 1500, corrects=2),
               entry(4, "2026-07-05", 900, corrects=3)]  # fmt: skip
    assert figures(mill, entries, "later") == ("EUR 120", "EUR 30")
    assert figures(mill, entries, "reopened") == ("EUR 90", "EUR 0")
