"""How long a large bill takes, beside the same sums asked of DuckDB by hand in the same run. Machines are noisy: read ratios.

`.venv/bin/python bench/billing.py [--rows N] [--csv]`: ten million rows of FOCUS data take about a gigabyte of disk for
as long as it runs. Nothing here is asserted but that both find the same totals.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import duckdb

from servanda.model.quantities import Quantity
from servanda.money.billing import Column, Mapping, read_bill
from servanda.money.statement import CommitmentReport
from servanda.workspace import open_workspace

# Hourly charges of a month, 40 services, 200 accounts; one row in fifty is a credit. BilledCost is exact, EffectiveCost
# the double that many exports have. The other columns are what a reader has to pass by.
ROWS = """
SELECT
    CAST((hash(i) % 100000000) / 100000 AS DECIMAL(18, 10)) * CASE WHEN i % 50 = 0 THEN -1 ELSE 1 END AS BilledCost,
    (hash(i + 1) % 100000000) / 30000000.0 AS EffectiveCost,
    'acct-' || (i % 200) AS BillingAccountId,
    'Account ' || (i % 200) AS BillingAccountName,
    'USD' AS BillingCurrency,
    TIMESTAMP '2025-10-01' AS BillingPeriodEnd,
    TIMESTAMP '2025-09-01' AS BillingPeriodStart,
    'Usage' AS ChargeCategory,
    NULL::VARCHAR AS ChargeClass,
    'Usage of resource ' || (i % 5000) AS ChargeDescription,
    TIMESTAMP '2025-09-01' + INTERVAL 1 HOUR * (hash(i) % 720 + 1)::BIGINT AS ChargePeriodEnd,
    TIMESTAMP '2025-09-01' + INTERVAL 1 HOUR * (hash(i) % 720)::BIGINT AS ChargePeriodStart,
    CAST((hash(i) % 100000000) / 100000 AS DECIMAL(18, 10)) AS ContractedCost,
    'Example Cloud' AS InvoiceIssuerName,
    CAST((hash(i) % 100000000) / 90000 AS DECIMAL(18, 10)) AS ListCost,
    (hash(i) % 1000) / 8.0 AS PricingQuantity,
    'Hours' AS PricingUnit,
    ['AWS', 'Azure', 'Google', 'Oracle'][1 + i % 4] AS ProviderName,
    'res-' || (hash(i) % 100000) AS ResourceId,
    'Compute' AS ServiceCategory,
    'Service ' || (i % 40) AS ServiceName
FROM range({rows}) AS t(i)
"""
BY_HAND = """
SELECT CAST(ChargePeriodStart AT TIME ZONE 'UTC' AS DATE) AS day, replace(ProviderName, 'AWS', 'Amazon') AS cloud,
    ServiceName AS service, sum({amount}) AS amount
FROM {scan} GROUP BY day, cloud, service ORDER BY day, cloud, service
"""
FIELDS = {"service": Column("ServiceName"), "cloud": Column("ProviderName", {"AWS": "Amazon"})}
Row = tuple[Any, ...]  # day, cloud, service, amount


def timed(work: Callable[[], list[Row]]) -> tuple[float, list[Row]]:
    begun = time.perf_counter()
    found = work()
    return time.perf_counter() - begun, found


def measure(what: str, file: Path, scan: str, amount: str, exact: str) -> None:
    """`exact`: how DuckDB must be asked for the amount if no float is to touch it."""

    def ours() -> list[Row]:
        bill = read_bill([file], Mapping("ChargePeriodStart", amount, fields=FIELDS), ZoneInfo("America/Los_Angeles"))
        assert not bill.refused
        return [(group.on, group.fields["cloud"], group.fields["service"], group.amount) for group in bill.groups]

    def by_hand() -> list[Row]:
        with duckdb.connect() as connection:
            connection.execute("SET TimeZone = 'America/Los_Angeles'; SET enable_progress_bar = false")
            return connection.execute(BY_HAND.format(amount=exact, scan=scan)).fetchall()

    by_hand()  # now the file is in memory, for both
    hand, expected = timed(by_hand)
    our, found = timed(ours)
    assert [row[:3] for row in found] == [row[:3] for row in expected]
    assert all(
        abs(a[3] - b[3]) < Decimal("1e-9") for a, b in zip(found, expected, strict=True)
    )  # by hand doubles round
    print(f"{what:<44} {our:>7.2f} s   by hand {hand:>6.2f} s   {our / hand:.1f} x   {len(found):,} groups")


AGREEMENT = """# Compute

```servanda
agreement compute "Compute"
  between Buyer, Seller
  time zone America/Los_Angeles

event charge
  net : money
  service : name
  cloud : name

instrument terms
  opens
  effective 2025-01-01
  published 2025-01-01
  authority contract
```

## 1.1 Promise

```servanda
commitment spend of Buyer to Seller : USD
  counts charge.net where (charge.cloud is not Amazon), at the use
  at least USD 12,000,000,000 in all, from 2025-01-01 through 2026-12-31
  shortfall is paid within 30 days after the test
```
"""


def from_file_to_statement(folder: Path, file: Path) -> None:
    """The whole way: rows into the ledger, and the ledger into a statement; beside one sum asked of DuckDB by hand."""
    (folder / "compute.md").write_text(AGREEMENT, encoding="utf-8")
    mapping = Mapping("ChargePeriodStart", "BilledCost", fields=FIELDS)
    workspace = open_workspace(str(folder / "compute.md"), folder / "l.sqlite", recording=True)
    begun = time.perf_counter()
    workspace.import_bill(file, "charge", mapping, "Seller", None, datetime.now(UTC))
    imported = time.perf_counter()
    found = open_workspace(str(folder / "compute.md"), folder / "l.sqlite").statement(
        "spend", "2025-12-31", datetime.now(UTC)
    )
    done = time.perf_counter()
    query = f"SELECT sum(BilledCost) FROM read_parquet('{file}') WHERE ProviderName <> 'AWS'"
    by_hand = time.perf_counter()
    with duckdb.connect() as connection:
        row = connection.execute(query).fetchone()
    by_hand = time.perf_counter() - by_hand
    ((_, report),) = found.reports
    assert row is not None
    assert isinstance(report, CommitmentReport)
    assert isinstance(report.counted, Quantity)
    assert report.counted.amount == Fraction(row[0]), (report.counted, row)
    print(f"{'into a statement: import':<44} {imported - begun:>7.2f} s")
    print(f"{'                  statement':<44} {done - imported:>7.2f} s   {len(report.entries):,} entries")
    print(f"{'                  one sum by hand':<44} {by_hand:>7.2f} s   {(done - begun) / by_hand:.1f} x")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument(
        "--csv", action="store_true", help="the same rows as CSV too, which takes 2.5 GB for ten million"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        parquet, text = Path(folder) / "bill.parquet", Path(folder) / "bill.csv"
        duckdb.sql("SET enable_progress_bar = false")
        duckdb.sql(f"COPY ({ROWS.format(rows=given.rows)}) TO '{parquet}'")
        print(f"{given.rows:,} rows, {parquet.stat().st_size / 1e6:,.0f} MB of Parquet")
        scan = f"read_parquet('{parquet}')"
        measure("Parquet, exact amounts", parquet, scan, "BilledCost", "BilledCost")
        doubles = "CAST(CAST(EffectiveCost AS VARCHAR) AS DECIMAL(38, 18))"
        measure("Parquet, doubles by their shortest text", parquet, scan, "EffectiveCost", doubles)
        from_file_to_statement(Path(folder), parquet)
        if given.csv:
            duckdb.sql(f"COPY (FROM {scan}) TO '{text}'")
            print(f"{text.stat().st_size / 1e6:,.0f} MB of CSV")
            read = f"read_csv('{text}', types = {{'BilledCost': 'DECIMAL(38, 18)'}})"
            measure("CSV", text, read, "BilledCost", "BilledCost")
    print(
        f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.1f} GiB of memory, the rest of this included"
    )


if __name__ == "__main__":
    main()
