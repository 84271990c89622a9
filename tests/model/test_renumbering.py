"""What names a clause follows it to its new number: an account that its payments fill."""

from pathlib import Path

from servanda.workspace import open_workspace

FIRST = """# Rent
```servanda
agreement rent "Rent"
  between Owner, Hirer
  time zone UTC

instrument first
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```
## 4.2 Advance
```servanda
amount advance : EUR
  EUR 100

Hirer must pay advance
  by 2026-02-01
  to Owner
```
## 4.3 Account
```servanda
account credit : EUR
  in by pay of 4.2
  expires never
```
"""
SECOND = """# Change
```servanda
instrument second
  amends first
  effective 2026-06-01
  published 2026-06-01
  authority contract

renumbers 4.2 as 8.1
```
"""


def test_an_account_follows_the_clause_that_fills_it(tmp_path: Path) -> None:
    (tmp_path / "agreement.md").write_text(FIRST, "utf-8")
    (tmp_path / "second.md").write_text(SECOND, "utf-8")
    workspace = open_workspace(str(tmp_path))
    filled = [
        workspace.text(day, "2027-01-01").accounts["credit"][1].inflows[0].clause
        for day in ("2026-03-01", "2026-07-01")
    ]
    assert filled == ["4.2", "8.1"]
