"""Bills: reads cost and usage data as FOCUS 1.0 to 1.4 describes it, and adds it up, exactly, into few groups.

FOCUS is the FinOps Foundation's common form of cloud bills, one row for each charge, in CSV or Parquet files of up to
millions of rows. An agreement wants to know less: how much, on which day, of what. DuckDB adds up what is alike in the
file's own words; Python then gives the few sums that are left their days and names. No amount is ever a float.
"""

import csv
import gzip
import hashlib
import io
import os
import re
import sys
import tempfile
import tomllib
import zlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Mapping as Map
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Context, Decimal, Inexact, localcontext
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, cast
from zoneinfo import ZoneInfo

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.text.files import read_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

AMOUNTS: Final = ("BilledCost", "EffectiveCost", "ListCost", "ContractedCost")
DATES: Final = {"use": "ChargePeriodStart", "invoice": "BillingPeriodEnd"}  # what `date` may say instead of a column
EXCLUSIVE: Final = ("BillingPeriodEnd", "ChargePeriodEnd")  # the first moment that no longer belongs to the period
KEPT: Final = 1000  # problems kept in memory; all are counted

# The columns of FOCUS's "Cost and Usage", under the version that brought them.
COLUMNS: Final = {
    "1.0": "AvailabilityZone BilledCost BillingAccountId BillingAccountName BillingCurrency BillingPeriodEnd "
    "BillingPeriodStart ChargeCategory ChargeClass ChargeDescription ChargeFrequency ChargePeriodEnd ChargePeriodStart "
    "CommitmentDiscountCategory CommitmentDiscountId CommitmentDiscountName CommitmentDiscountStatus "
    "CommitmentDiscountType ConsumedQuantity ConsumedUnit ContractedCost ContractedUnitPrice EffectiveCost "
    "InvoiceIssuerName ListCost ListUnitPrice PricingCategory PricingQuantity PricingUnit ProviderName PublisherName "
    "RegionId RegionName ResourceId ResourceName ResourceType ServiceCategory ServiceName SkuId SkuPriceId "
    "SubAccountId SubAccountName Tags",
    "1.1": "CapacityReservationId CapacityReservationStatus CommitmentDiscountQuantity CommitmentDiscountUnit "
    "ServiceSubcategory SkuMeter SkuPriceDetails",
    "1.2": "BillingAccountType InvoiceId PricingCurrency PricingCurrencyContractedUnitPrice "
    "PricingCurrencyEffectiveCost PricingCurrencyListUnitPrice SubAccountType",
    "1.3": "AllocatedMethodDetails AllocatedMethodId AllocatedResourceId AllocatedResourceName AllocatedTags "
    "ContractApplied HostProviderName ServiceProviderName",
    "1.4": "CommitmentProgramEligibilityDetails InvoiceDetailId",
}
MANDATORY: Final = (  # in every version; what is missing of these is said, but only what is used must be there
    "BilledCost BillingAccountId BillingAccountName BillingCurrency BillingPeriodEnd BillingPeriodStart ChargeCategory "
    "ChargeClass ChargeDescription ChargePeriodEnd ChargePeriodStart ContractedCost EffectiveCost InvoiceIssuerName "
    "ListCost PricingQuantity PricingUnit ServiceCategory ServiceName"
)


@dataclass(frozen=True, slots=True)
class Column:
    """Where one field of the event comes from. Values that `values` does not name stay as they are; the key "" stands
    for rows that say nothing, which otherwise leave the field out."""

    name: str
    values: Map[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a bill's rows become amounts that an agreement's event can count.

    `date` and `amount` name columns. `currency` names a column, or is itself the code (USD) where a file has no such
    column. With `contract`, only rows that name this contract count: by `ContractId`, with the row's amount, or by
    `ContractApplied`, with the cost applied to the contract, or to just one `commitment` of it. `date_format`, as
    strptime has it, is needed only where a file's dates can be read in two ways.
    """

    date: str
    amount: str
    currency: str = "BillingCurrency"
    fields: Map[str, Column] = field(default_factory=dict[str, Column])
    contract: str | None = None
    commitment: str | None = None
    date_format: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one row does not count. `row` is the number of the data row, from 1; the header and blank lines do not count.
    `value` is what stands in `column`; both are empty where the whole row is meant."""

    file: str
    row: int
    column: str
    value: str
    what: str


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one day, currency and set of fields, added up. Credits are negative."""

    on: date
    currency: str
    amount: Decimal
    fields: Map[str, str]
    rows: int


@dataclass(frozen=True, slots=True)
class File:
    """A file that was read: its SHA-256, by which it is known again, its data rows, and the FOCUS version it looks like:
    the oldest that has all of its columns."""

    path: Path
    digest: str
    rows: int
    version: str


@dataclass(frozen=True, slots=True)
class Bill:
    """What the files say. Of `rows`, `refused` have problems, and `elsewhere` name another contract or none.

    `problems` are the first of `problem_count`, in the order of the files.
    """

    files: tuple[File, ...]
    groups: tuple[Group, ...]
    rows: int
    refused: int
    elsewhere: int
    problems: tuple[Problem, ...]
    problem_count: int
    notes: tuple[str, ...]
    totals: Map[str, Decimal]


def read_bill(
    files: Sequence[Path], mapping: Mapping, zone: ZoneInfo, *, progress: Callable[[int, int], None] | None = None
) -> Bill:
    """Everything the files charge, in groups. `zone` is the agreement's: it decides on which day a time falls.

    `progress` is told (bytes done, bytes in all) before the first file and after each. Raises Refused where a file
    cannot be read at all, lacks a column, has dates that can be read in two ways, or is given twice.
    """
    with tempfile.TemporaryDirectory(prefix="servanda-bill-") as folder, localcontext(_EXACT):
        connection = _connect(folder)
        try:
            stats = [_stat(path) for path in files]
            tables = [_open(connection, path) for path in files]
            roles = _roles(tables, mapping)
            digests = _digests(files)
            tally = _Tally()
            done, total = 0, sum(stat.st_size for stat in stats)
            if progress:
                progress(done, total)
            for table, stat in zip(tables, stats, strict=True):
                _add(connection, tally, table, roles[table.path], mapping, zone, Path(folder))
                if (now := _stat(table.path)).st_size != stat.st_size or now.st_mtime_ns != stat.st_mtime_ns:
                    raise Refused([_unreadable(table.path, "it changed while it was read.", "wait until it is whole.")])
                done += stat.st_size
                if progress:
                    progress(done, total)
        finally:
            connection.close()
        return _bill(tally, tables, digests)


def same_source(path: Path) -> str:
    """The SHA-256 of the file's bytes: two files are the same source if these are equal. Raises Refused."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Refused([_unreadable(path, f"{(error.strerror or 'the system refuses').lower()}.")]) from error


def day_of_use(start: datetime, end: datetime | None, zone: ZoneInfo, *, timed: bool = True) -> date:
    """The day on which a charge counts. FOCUS times are UTC, so a time falls on the zone's day; but a charge for whole
    days, from midnight to midnight, or with dates only, belongs to the day that it names: nobody's clock divides it."""
    whole = end is not None and start.time() == end.time() == datetime.min.time() and end > start
    if whole or not timed:
        return start.date()
    return (start if start.tzinfo else start.replace(tzinfo=UTC)).astimezone(zone).date()


def day_of_invoice(end: datetime) -> date:
    """The last day of a billing period: its end is exclusive in FOCUS. A billing period is a name, not a moment, so its
    days are those that are written."""
    return (end - timedelta(microseconds=1)).date()


# ---- adding up ------------------------------------------------------------------------------------------------------

_EXACT = Context(prec=100, traps=[Inexact])  # sums of 38 digits stay far below; rounding would be our own bug
_MIDDLE = ", "  # between the columns of a statement


@dataclass(slots=True)
class _Tally:
    """What has been counted so far, over all files."""

    sums: dict[tuple[date, str, tuple[tuple[str, str], ...]], tuple[Decimal, int]] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    rows: Counter[Path] = field(default_factory=Counter[Path])
    refused: int = 0
    elsewhere: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])
    problem_count: int = 0
    notes: list[str] = field(default_factory=list[str])
