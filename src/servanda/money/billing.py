"""Bills: reads cost and usage data as FOCUS 1.0 to 1.4 describes it, and adds it up, exactly, into few groups.

FOCUS is the FinOps Foundation's common form of cloud bills: one row for each charge, in CSV or Parquet files of up to many
millions of rows. An agreement wants to know less: how much, on which day, of what. DuckDB adds up what is alike in the
files' own words; Python then gives the few sums that are left their days and names. No amount is ever a float.
"""

# ruff: noqa: S608 - SQL is put together here: names and texts from outside are quoted, the rest is our own

import csv
import gzip
import hashlib
import io
import os
import re
import tempfile
import zlib
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from collections.abc import Mapping as Map
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Context, Decimal, Inexact
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast
from zoneinfo import ZoneInfo

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.diagnostics.suggest import did_you_mean, listed
from servanda.text.files import read_text
from servanda.text.toml import NotToml, parse_toml

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

AMOUNTS: Final = ("BilledCost", "EffectiveCost", "ListCost", "ContractedCost")
DATES: Final = {"use": "ChargePeriodStart", "invoice": "BillingPeriodEnd"}  # what a mapping may say instead of a column
EXCLUSIVE: Final = ("BillingPeriodEnd", "ChargePeriodEnd")  # these name the first moment after the period
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
MANDATORY: Final = (  # in every version; a file without some of them is told so, but need only have what is used
    "BilledCost BillingAccountId BillingAccountName BillingCurrency BillingPeriodEnd BillingPeriodStart ChargeCategory "
    "ChargeClass ChargeDescription ChargePeriodEnd ChargePeriodStart ContractedCost EffectiveCost InvoiceIssuerName "
    "ListCost PricingQuantity PricingUnit ServiceCategory ServiceName"
)


@dataclass(frozen=True, slots=True)
class Column:
    """Where a field of the event comes from. Values that `values` does not name stay as they are. Rows that say nothing
    leave the field out, unless `values` names "" too.
    """

    name: str
    values: Map[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a bill's rows become amounts that an agreement's event can count.

    `date` and `amount` name columns. So does `currency`, unless it is itself a code (`USD`), for files that have no such
    column. With `contract` only rows that name this contract count: by their `ContractId`, with the row's amount, or by
    their `ContractApplied`, with the cost that was applied to the contract or, if `commitment` is said, to that
    commitment of it. `date_format`, as strptime has it, is for files whose dates could be read in two ways.
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
    """Why a row does not count. `row` numbers the rows of data from 1: neither the header nor blank lines. `column` is
    empty, and `value` the beginning of the row, where the whole row is meant.
    """

    file: str
    row: int
    column: str
    value: str
    what: str


@dataclass(frozen=True, slots=True)
class Group:
    """All rows of one day, one currency and the same fields, added up. Credits are negative."""

    on: date
    currency: str
    amount: Decimal
    fields: Map[str, str]
    rows: int


@dataclass(frozen=True, slots=True)
class File:
    """A file that was read. `digest`, its SHA-256, is how it is known again. `version` is the oldest FOCUS that has all
    of its columns.
    """

    path: Path
    digest: str
    rows: int
    version: str


@dataclass(frozen=True, slots=True)
class Bill:
    """What the files say. Of all `rows`, `refused` do not count because of a problem, and `elsewhere` because they do not
    name the contract. `problems` are the first of `problem_count`.
    """

    files: tuple[File, ...]
    groups: tuple[Group, ...]
    totals: Map[str, Decimal]  # by currency
    rows: int
    refused: int
    elsewhere: int
    problems: tuple[Problem, ...]
    problem_count: int
    notes: tuple[str, ...]


def read_bill(
    files: Sequence[Path], mapping: Mapping, zone: ZoneInfo, *, progress: Callable[[int, int], None] | None = None
) -> Bill:
    """What the files charge, in groups; `zone` is the agreement's, and decides on which day a time falls.

    `progress` is told (bytes done, bytes in all), first before any file and then after each. Raises Refused where a file
    cannot be read at all, lacks a column, has dates that can be read in two ways, or is given twice.
    """
    before = [_stat(path) for path in files]
    digests = _digests(files)
    done, total = 0, sum(size for size, _ in before)
    tally = _Tally()
    with tempfile.TemporaryDirectory(prefix="servanda-bill-") as folder, _connect(folder) as connection:
        tables = _chosen(tally, [_open(connection, path) for path in files], mapping)
        for table, stat, digest in zip(tables, before, digests, strict=True):
            if progress:
                progress(done, total)
            rows = _add(tally, connection, table, mapping, zone, Path(folder))
            if _stat(table.path) != stat:
                raise Refused([_unreadable(table.path, "It changed while it was being read.")])
            version = max((_VERSIONS.get(name, "1.0") for name in table.columns), default="1.0")
            tally.files.append(File(table.path, digest, rows, version))
            done += stat[0]
    if progress:
        progress(done, total)
    return tally.bill()


def same_source(path: Path) -> str:
    """The SHA-256 of the file's bytes: equal for two files that say the same. Raises Refused."""
    with _bytes(path, unpack=False) as file:
        return hashlib.file_digest(cast("io.BufferedReader", file), "sha256").hexdigest()


def day_of_use(start: datetime, end: datetime | None, zone: ZoneInfo) -> date:
    """The day on which a charge counts: the zone's day at the moment when it starts. But where only days are written
    (without a time zone, here), or the charge is for whole days, from midnight to a later midnight, the day is a name and
    stays as written: in a zone west of UTC a whole month, charged as one, would otherwise fall into the month before.
    """
    whole = end is not None and start.time() == end.time() == time.min and start.date() < end.date()
    return start.date() if whole or not start.tzinfo else start.astimezone(zone).date()


def day_of_invoice(end: datetime) -> date:
    """The last day of the billing period. Its end is exclusive in FOCUS, and a name as it is written, in every zone."""
    return (end - timedelta(microseconds=1)).date()


# ---- adding up ------------------------------------------------------------------------------------------------------

_Key = tuple[date, str, tuple[tuple[str, str], ...]]

_EXACT: Final = Context(prec=100, traps=[Inexact])  # sums of 38 digits stay far below, so a rounding would be a bug
_CODE: Final = re.compile(
    "[A-WYZ][A-Z]{2}|XAF|XCD|XCG|XOF|XPF"
)  # of ISO 4217; its other X… are metals, units, XXX for none
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
_WHOLE: Final = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT")
_VERSIONS: Final = {name.casefold(): version for version, names in COLUMNS.items() for name in names.split()}
_NO_AMOUNT: Final = {
    "number": "has too many digits to be added up exactly; write at most 20 before the point and 18 after it",
    "text": "is not an amount; write it as 1234.56",
    "nothing": "there is no amount; give the row one, or take the row out",
}
_NO_DAY: Final = "is not a date; write it as 2025-01-31, or say `date_format` in the mapping"
_NO_CURRENCY: Final = "is not a currency; write its code of three capital letters, as in USD"
_NAMED: Final = 10  # rows that a note names
_NOTES: Final = {
    "several": "rows that name several commitments of the contract count with the sum of what was applied to each",
    "negative": "rows with a negative quantity but a positive cost count as they are",
    "corrections": "rows that correct an earlier billing period count on their own dates",
}

# An amount is kept in two parts: up to 18 decimals, and what lies below, where doubles written as text often reach. What
# fits neither is NULL. DuckDB rounds a text to the decimals of a type in silence, so its decimals are counted first.
_MACROS: Final = r"""
CREATE TEMP MACRO plain(t) AS length(t) < 20 AND NOT regexp_matches(t, '[eE_]');
CREATE TEMP MACRO decimals(t) AS CASE
    WHEN NOT regexp_full_match(t, '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?') THEN NULL
    WHEN regexp_full_match(t, '[+-]?[0.]+([eE].*)?') THEN 0
    ELSE length(regexp_extract(t, '[.]([0-9]*?)0*([eE]|$)', 1))
        - coalesce(TRY_CAST(regexp_extract(t, '[eE](.*)$', 1) AS INTEGER), 0) END;
CREATE TEMP MACRO coarse(t) AS CASE
    WHEN plain(t) OR decimals(t) <= 18 THEN TRY_CAST(t AS DECIMAL(38, 18))
    WHEN decimals(t) <= 36 THEN CAST(TRY_CAST(t AS DECIMAL(38, 37)) AS DECIMAL(38, 18)) END;
CREATE TEMP MACRO fine(t) AS CASE WHEN NOT plain(t) AND decimals(t) BETWEEN 19 AND 36 THEN
    CAST(TRY_CAST(t AS DECIMAL(38, 37)) AS DECIMAL(38, 36)) - CAST(coarse(t) AS DECIMAL(38, 36)) END;
CREATE TEMP MACRO minute(t) AS
    regexp_replace(t, '^( *[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}):[0-5][0-9]([.][0-9]+)?', '\1');
CREATE TEMP MACRO said(t) AS coalesce(upper(trim(t)) NOT IN ('', 'NULL'), false);
CREATE TEMP MACRO costs(t, contract, commitment) AS CASE WHEN NOT json_valid(t) THEN [NULL] ELSE
    coalesce(list_transform(list_filter(
        -- Numbers get quotation marks, or the JSON reader would make floats of them.
        from_json(regexp_replace(t, '("ContractCommitmentAppliedCost"\s*:\s*)(-?[0-9][-+.0-9eE]*)', '\1"\2"', 'g'),
            '{"Elements": [{"ContractId": "VARCHAR", "ContractCommitmentId": "VARCHAR",
              "ContractCommitmentAppliedCost": "VARCHAR", "ContractCommitmentAppliedQuantity": "VARCHAR"}]}').Elements,
        lambda e: e.ContractId = contract AND (commitment IS NULL OR e.ContractCommitmentId = commitment)
            AND (e.ContractCommitmentAppliedCost IS NOT NULL OR e.ContractCommitmentAppliedQuantity IS NULL)),
        lambda e: e.ContractCommitmentAppliedCost), []) END;
"""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A column of a file: its name there, how SQL says it, and its type in DuckDB."""

    name: str = ""
    sql: str = "NULL"
    type: str = ""

    @property
    def text(self) -> str:
        return f"CAST({self.sql} AS VARCHAR)"


@dataclass(frozen=True, slots=True)
class _Table:
    """A file as DuckDB sees it. `columns` go by their names in small letters, since some tools change the capitals; `used`
    has the column for each purpose.
    """

    path: Path
    scan: str
    row: str  # the number of a row, from 1
    columns: Map[str, _Cell]
    delimiter: str = ""  # of a CSV file; a Parquet file has none
    width: int = 0
    twice: frozenset[str] = frozenset()
    used: Map[str, _Cell] = field(default_factory=dict[str, _Cell])


@dataclass(slots=True)
class _Tally:
    """What has been counted so far, over all files."""

    sums: dict[_Key, tuple[Decimal, int]] = field(default_factory=dict[_Key, tuple[Decimal, int]])
    files: list[File] = field(default_factory=list[File])
    refused: int = 0
    elsewhere: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])
    problem_count: int = 0
    notes: list[str] = field(default_factory=list[str])

    def bill(self) -> Bill:
        groups = tuple(Group(*key[:2], _short(sum_), dict(key[2]), n) for key, (sum_, n) in sorted(self.sums.items()))
        totals: dict[str, Decimal] = {}
        for group in sorted(groups, key=lambda group: group.currency):
            totals[group.currency] = _EXACT.add(totals.get(group.currency, Decimal()), group.amount)
        return Bill(
            tuple(self.files), groups, {currency: _short(total) for currency, total in totals.items()},
            sum(file.rows for file in self.files), self.refused, self.elsewhere,
            tuple(self.problems), self.problem_count, tuple(self.notes),
        )  # fmt: skip


def _short(amount: Decimal) -> Decimal:
    """The same amount without the zeros at its end."""
    return Decimal(f"{amount:f}".rstrip("0").rstrip(".")) if amount % 1 or "." in f"{amount:f}" else amount


def _connect(folder: str) -> "DuckDBPyConnection":
    try:
        import duckdb
    except ImportError:
        title = "reading bills needs DuckDB, which is not installed"
        raise Refused([Diagnostic("not-installed", title, help="pip install 'servanda[money]'")]) from None

    limits = {"memory_limit": "2GB", "temp_directory": folder}
    offline = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
    connection = duckdb.connect(config={**limits, **offline})
    connection.execute("SET enable_progress_bar = false")
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(_MACROS)
    return connection


def _add(
    tally: _Tally, connection: "DuckDBPyConnection", table: _Table, mapping: Mapping, zone: ZoneInfo, folder: Path
) -> int:
    """Counts one file; how many rows it has.

    DuckDB's reading of CSV is believed only where every line became a row: after a stray quotation mark it can lose rows
    in silence. Any other file is taken apart here, and DuckDB gets the rows that are whole.
    """
    torn, torn_rows = list[Problem](), 0
    try:
        rows = _sum(connection, table, mapping)
        believed = not table.delimiter or rows == _lines(table.path) - 1
    except Refused:
        if not table.delimiter:
            raise
        rows, believed = 0, False
    if not believed:
        table, torn, torn_rows = _mended(table, folder / "rows.csv")
        rows = _sum(connection, table, mapping)
    found = _merge(tally, connection, table, mapping, zone)
    tally.problems += sorted([*torn, *found], key=lambda problem: problem.row)[: KEPT - len(tally.problems)]
    tally.problem_count += torn_rows
    tally.refused += torn_rows
    if not rows + torn_rows:
        tally.notes.append(f"`{table.path.name}` has no rows.")
    return rows + torn_rows


def _sum(connection: "DuckDBPyConnection", table: _Table, mapping: Mapping) -> int:
    """Adds up what is alike, in the file's words, into the table `sums`. How many rows there are; raises Refused."""
    import duckdb

    fields = "".join(f"f{n}, " for n in range(len(mapping.fields)))
    try:
        connection.execute(
            f"CREATE OR REPLACE TEMP TABLE sums AS SELECT day, until, currency, {fields}named, coarse IS NULL AS bad, "
            "sum(coarse) AS coarse, sum(fine) AS fine, count(*) FILTER (part = 1) AS rows, "
            "count(*) FILTER (part = 2) AS several, count(*) FILTER (negative AND coarse > 0) AS negative, "
            f"count(*) FILTER (correction) AS corrections FROM ({_amounts(table, mapping)}) GROUP BY ALL"
        )
        return connection.execute("SELECT CAST(coalesce(sum(rows), 0) AS BIGINT) FROM sums").fetchall()[0][0]
    except duckdb.OutOfRangeException as error:
        raise Refused([_unreadable(table.path, "Its amounts are too large to be added up.")]) from error
    except duckdb.Error as error:
        raise Refused([_unreadable(table.path, f"DuckDB says: {str(error).splitlines()[0]}")]) from error


def _amounts(table: _Table, mapping: Mapping, row: str = "NULL") -> str:
    """SQL for one line per amount: one for each row, or one for each time that a row names the contract."""
    used, cost = table.used, table.used["amount"]
    sign = "starts_with(trim({}), '-')" if used["quantity"].type == "VARCHAR" else "{} < 0"
    columns = {
        "row": row,
        "day": used["date"].sql,
        "until": used["until"].sql,
        "currency": used["currency"].sql,
        **{f"f{n}": used[f"field {name}"].sql for n, name in enumerate(mapping.fields)},
        "negative": sign.format(used["quantity"].sql),
        "correction": f"{used['class'].text} = 'Correction'",
    }
    if mapping.contract is None:
        columns |= {"value": cost.sql, "applied": "false", "amount": cost.sql, "named": "true", "part": "1"}
        lines = f"{_select(columns)} FROM {table.scan}"
    else:
        applied, contract = used["applied"].text, _quoted(mapping.contract)
        columns |= {
            "value": f"CASE WHEN said({applied}) THEN {applied} ELSE {cost.text} END",
            "applied": f"said({applied})",
            "costs": f"CASE WHEN said({applied}) THEN costs({applied}, {contract}, {_quoted(mapping.commitment)}) "
            f"WHEN trim({used['contract'].text}) = {contract} THEN [{cost.text}] ELSE [] END",
        }
        # A row counts with all that was applied or, where a part of it cannot be read, not at all.
        lines = (
            "SELECT *, unnest(parts) AS amount, unnest(range(1, len(parts) + 1)) AS part FROM (SELECT *, len(costs) > 0 AS "
            "named, CASE WHEN costs = [] OR list_bool_or(list_transform(costs, lambda c: coarse(trim(c)) IS NULL)) "
            f"THEN [NULL] ELSE costs END AS parts FROM ({_select(columns)} FROM {table.scan}))"
        )
    scale = re.fullmatch(r"DECIMAL\((\d+),(\d+)\)", cost.type)
    exact = cost.type in _WHOLE or (scale and int(scale[2]) <= 18 and int(scale[1]) - int(scale[2]) <= 20)
    if exact and mapping.contract is None:
        return f"SELECT *, CAST(amount AS DECIMAL(38, 18)) AS coarse, NULL AS fine FROM ({lines})"
    text = "trim(CAST(amount AS VARCHAR))"  # of a double: the shortest decimal that stands for it
    return f"SELECT *, coarse({text}) AS coarse, fine({text}) AS fine FROM ({lines})"


def _select(columns: Map[str, str]) -> str:
    return f"SELECT {', '.join(f'{sql} AS {name}' for name, sql in columns.items())}"


def _merge(
    tally: _Tally, connection: "DuckDBPyConnection", table: _Table, mapping: Mapping, zone: ZoneInfo
) -> list[Problem]:
    """From `sums` to groups: words become days and values. Returns the first problems; all of them are counted."""
    day_of = _days(connection, table, mapping, zone)
    days, currencies, before = set[str](), set[str](), tally.problem_count  # those that cannot be read
    fields = "".join(f", CAST(f{n} AS VARCHAR)" for n in range(len(mapping.fields)))
    sums = connection.execute(
        f"SELECT {_day_text('day', mapping)} AS day, {_day_text('until', mapping)} AS until, "
        "coalesce(CAST(currency AS VARCHAR), '') AS currency, named, bad, sum(coarse), sum(fine), "
        f"CAST(sum(rows) AS BIGINT){fields} FROM sums GROUP BY ALL"
    )
    while some := sums.fetchmany(10_000):
        for day, until, currency, named, bad, coarse, fine, rows, *said in some:
            if not named:
                tally.elsewhere += rows
                continue
            on, code = day_of(_said(day), _said(until)), _said(currency)
            if on is None:
                days.add(day)
            if not _CODE.fullmatch(code):
                currencies.add(currency)
            if on is None or bad or currency in currencies:
                tally.problem_count += rows * (bad + (on is None) + (currency in currencies))
                tally.refused += rows
                continue
            key = on, code, _fields(mapping, said)
            amount, count = tally.sums.get(key, (Decimal(), 0))
            tally.sums[key] = _EXACT.add(_EXACT.add(amount, coarse), fine or Decimal()), count + rows
    noted = connection.execute(
        f"SELECT {', '.join(f'sum({name})' for name in _NOTES)} FROM sums WHERE named"
    ).fetchall()[0]
    for (name, what), n in zip(_NOTES.items(), noted, strict=True):
        if n:
            where = _rows_noted(connection, table, mapping) if name == "negative" else ""
            tally.notes.append(f"`{table.path.name}`: {what}: {n:,}{where}.")
    return [] if tally.problem_count == before else _problems(connection, table, mapping, days, currencies)


def _rows_noted(connection: "DuckDBPyConnection", table: _Table, mapping: Mapping) -> str:
    """The first rows with a negative quantity and a positive cost. For this the file is read a second time."""
    found = connection.execute(
        f"SELECT DISTINCT row FROM ({_amounts(table, mapping, table.row)}) WHERE named AND negative AND coarse > 0 "
        f"ORDER BY row LIMIT {_NAMED + 1}"
    ).fetchall()
    rows = ", ".join(f"{row:,}" for (row,) in found[:_NAMED])
    return f" (row{'s' if len(found) > 1 else ''} {rows}{' and more' if len(found) > _NAMED else ''})"


def _fields(mapping: Mapping, said: Sequence[str | None]) -> tuple[tuple[str, str], ...]:
    """The event's fields, from the values in the file; what neither it nor the mapping says is left out."""
    texts = {name: (_said(text), mapping.fields[name].values) for name, text in zip(mapping.fields, said, strict=True)}
    return tuple(sorted((name, words.get(t, t)) for name, (t, words) in texts.items() if t or t in words))


def _said(text: str | None) -> str:
    """What a cell says; FOCUS writes NULL where it says nothing."""
    text = (text or "").strip()
    return "" if text.upper() == "NULL" else text


def _problems(
    connection: "DuckDBPyConnection", table: _Table, mapping: Mapping, days: set[str], currencies: set[str]
) -> list[Problem]:
    """The first problems and their rows. For this the file is read a second time, but only if it has any."""
    rows = connection.execute(
        f"SELECT * FROM (SELECT row, {_day_text('day', mapping)} AS day, coalesce(CAST(day AS VARCHAR), '') AS whole, "
        "coalesce(CAST(currency AS VARCHAR), '') AS currency, coalesce(CAST(value AS VARCHAR), '') AS value, applied, "
        f"coarse IS NULL AS bad FROM ({_amounts(table, mapping, table.row)}) WHERE named) "
        "WHERE bad OR day IN (SELECT unnest(CAST($1 AS VARCHAR[]))) "
        f"OR currency IN (SELECT unnest(CAST($2 AS VARCHAR[]))) ORDER BY row LIMIT {KEPT}",
        [sorted(days), sorted(currencies)],
    )
    found = list[Problem]()
    for row, day, whole, currency, value, applied, bad in rows.fetchall():
        kind = "number" if _NUMBER.fullmatch(value.strip()) else "text" if _said(value) else "nothing"
        wrong = {
            "applied" if applied else "amount": (bad, value, _NO_AMOUNT[kind]),
            "date": (day in days, whole, _NO_DAY),
            "currency": (currency in currencies, currency, _NO_CURRENCY),
        }
        cells = {table.used[purpose].name: what for purpose, what in wrong.items()}
        found += [
            Problem(str(table.path), row, name, said, what) for name, (is_so, said, what) in cells.items() if is_so
        ]
    return found


# ---- days -----------------------------------------------------------------------------------------------------------

# 1/31/25, 31.01.2025, 31-1-2025 0:00
_SHORT: Final = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?:[ T]+(\d{1,2})(:\d\d(?::\d\d)?))?", re.ASCII)


def _days(
    connection: "DuckDBPyConnection", table: _Table, mapping: Mapping, zone: ZoneInfo
) -> Callable[[str, str], date | None]:
    """How the day on which a row counts is found from the texts of its date and of its period's end."""
    short = connection.execute(
        "SELECT DISTINCT trim(text) AS text FROM (SELECT CAST(day AS VARCHAR) AS text FROM sums WHERE named UNION ALL "
        "SELECT CAST(until AS VARCHAR) FROM sums WHERE named) WHERE regexp_matches(text, '^ *[0-9]{1,2}[-/.]') ORDER BY text"
    ).fetchall()
    form = mapping.date_format if table.used["date"].type == "VARCHAR" else None
    month_first = not form and _month_first(table.path, [text for (text,) in short])

    @lru_cache(100_000)
    def day_of(text: str, until: str) -> date | None:
        moment = _moment(text, form, month_first=month_first)
        try:
            if moment is None or mapping.date in EXCLUSIVE:
                return day_of_invoice(moment) if moment else None
            return day_of_use(moment, _moment(until, form, month_first=month_first), zone)
        except OverflowError:  # before the year 1 or after 9999
            return None

    return day_of


def _day_text(time: str, mapping: Mapping) -> str:
    """SQL for a date's text, without its seconds, of which no time zone takes notice: there are fewer such texts."""
    text = f"coalesce(CAST({time} AS VARCHAR), '')"
    return text if mapping.date_format or mapping.date in EXCLUSIVE else f"minute({text})"


def _month_first(path: Path, texts: Sequence[str]) -> bool:
    """Whether the file's short dates have the month first; refused where no date tells, or they differ."""
    pairs = [(int(m[1]), int(m[3]), text) for text in texts if (m := _SHORT.fullmatch(text))]
    month = next((text for a, b, text in pairs if a <= 12 < b), None)
    day = next((text for a, b, text in pairs if b <= 12 < a), None)
    either = next((text for a, b, text in pairs if a != b and a <= 12 and b <= 12), None)
    if month and day:
        raise Refused([_unclear(path, f"has dates in two forms: `{month}` and `{day}`")])
    if either and not (month or day):
        raise Refused([_unclear(path, f"has dates that can be read in two ways, as `{either}` can")])
    return bool(month)


def _moment(text: str, date_format: str | None, *, month_first: bool) -> datetime | None:
    """A time, in UTC unless it says otherwise, as FOCUS has it; or a day, which has no time zone."""
    try:
        if date_format:
            moment = datetime.strptime(text, date_format)  # noqa: DTZ007 - it gets one below
            timed = any(f"%{letter}" in date_format for letter in "HIXcT")
        elif match := _SHORT.fullmatch(text):
            first, _, second, year, hour, rest = match.groups()
            month, day = (first, second) if month_first else (second, first)
            century, timed = "20" * (len(year) == 2), hour is not None
            moment = datetime.fromisoformat(f"{century}{year}-{month:0>2}-{day:0>2}T{hour or 0:0>2}{rest or ':00'}")
        else:
            moment = datetime.fromisoformat(text.removesuffix("UTC").rstrip())
            timed = ":" in text
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC) if timed else moment.replace(tzinfo=None)


# ---- files ----------------------------------------------------------------------------------------------------------

_GZIP: Final = b"\x1f\x8b"


def _open(connection: "DuckDBPyConnection", path: Path) -> _Table:
    """The file's columns, and how DuckDB reads it. What kind of file it is, its first bytes say."""
    import duckdb

    with _bytes(path, unpack=False) as file:
        head = file.read(4)
    if head == b"PAR1":
        scan = f"read_parquet({_named(path)}, file_row_number = true, hive_partitioning = false)"
        try:
            found = connection.execute(f"DESCRIBE SELECT * EXCLUDE (file_row_number) FROM {scan}").fetchall()
        except duckdb.Error as error:
            raise Refused([_unreadable(path, f"DuckDB says: {str(error).splitlines()[0]}")]) from error
        cells = [_Cell(name, '"' + name.replace('"', '""') + '"', kind) for name, kind, *_ in found]
        return _Table(path, scan, "file_row_number + 1", {cell.name.casefold(): cell for cell in cells})
    if path.suffix.lower() == ".parquet":
        raise Refused([_unreadable(path, "It is called Parquet, but is not: a Parquet file begins with `PAR1`.")])
    with _bytes(path) as file:
        start = file.read(4096)
    if not start or b"\0" in start:
        why = "It is neither Parquet nor text in UTF-8." if start else "It is empty, without even a header."
        raise Refused([_unreadable(path, why)])
    with _bytes(path) as file, io.TextIOWrapper(file, "utf-8-sig", errors="replace", newline="") as text:
        first = text.readline()
        delimiter = max(",;\t|", key=first.count)
        names = [name.strip() for name in next(csv.reader(chain([first], text), delimiter=delimiter))]
    columns = {name.casefold(): _Cell(name, f"c{n}", "VARCHAR") for n, name in enumerate(names)}
    twice = frozenset(name for name, times in Counter(map(str.casefold, names)).items() if times > 1)
    scan = _scan_csv(path, [f"c{n}" for n in range(len(names))], delimiter, packed=head.startswith(_GZIP))
    return _Table(path, scan, "row_number() OVER ()", columns, delimiter, len(names), twice)


def _scan_csv(path: Path, names: Sequence[str], delimiter: str, *, packed: bool) -> str:
    """Every cell as text; the least deviation from the form is an error."""
    columns = ", ".join(f"{name}: 'VARCHAR'" for name in names)
    return (
        f"read_csv({_named(path)}, columns = {{{columns}}}, header = true, auto_detect = false, strict_mode = true, "
        f"delim = '{delimiter}', quote = '\"', escape = '\"', compression = '{'gzip' if packed else 'none'}', "
        "hive_partitioning = false)"
    )


def _named(path: Path) -> str:
    """The file in SQL, and no other: DuckDB takes `[1]` in a name for a pattern, which other names fit too."""
    return _quoted(re.sub(r"([*?[])", r"[\1]", str(path.resolve())))


def _quoted(text: str | None) -> str:
    """As a text of SQL."""
    return "NULL" if text is None else "'" + text.replace("'", "''") + "'"


@contextmanager
def _bytes(path: Path, *, unpack: bool = True) -> Generator[IO[bytes]]:
    """The file, unpacked if it is gzip, whatever its name."""
    try:
        with path.open("rb") as file:
            packed = unpack and file.peek(2).startswith(_GZIP)
            with cast("IO[bytes]", gzip.open(file)) if packed else file as content:
                yield content
    except (OSError, EOFError, zlib.error, csv.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused([_unreadable(path, f"The system says: {reason.lower()}.")]) from error


def _stat(path: Path) -> tuple[int, int]:
    """Bytes, and when they were last written."""
    with _bytes(path, unpack=False) as file:
        found = os.fstat(file.fileno())
    return found.st_size, found.st_mtime_ns


def _digests(files: Sequence[Path]) -> list[str]:
    """Of each file. The same one twice is refused, whatever the names: all of it would count twice."""
    found: dict[str, Path] = {}
    for path in files:
        digest = same_source(path)
        if digest in found:
            raise Refused([_twice(path, found[digest])])
        found[digest] = path
    return list(found)


def _lines(path: Path) -> int:
    count, last = 0, b"\n"
    with _bytes(path) as file:
        while block := file.read(1 << 20):
            count, last = count + block.count(b"\n"), block[-1:]
    return count + (last != b"\n")


def _mended(table: _Table, clean: Path) -> tuple[_Table, list[Problem], int]:
    """The same table without the rows that are broken; the first of these, and how many there are."""
    used = sorted({cell.sql for cell in table.used.values() if cell.name})
    places = [int(sql.removeprefix("c")) for sql in used]
    broken, count = list[Problem](), 0
    with (
        _bytes(table.path) as file,
        io.TextIOWrapper(file, "utf-8-sig", errors="replace", newline="") as lines,
        clean.open("w", encoding="utf-8", newline="") as out,
    ):
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["row", *used])
        for number, (cells, wrong) in enumerate(_records(lines, table.delimiter, table.width)):
            values = [] if wrong else [" ".join(cells[place].splitlines()) for place in places]
            if wrong or "\ufffd" in "".join(values):
                count += 1
                what = wrong or "the row has a letter that is not UTF-8; save the file as UTF-8"
                broken += [Problem(str(table.path), number, "", cells[0][:60], what)] if count <= KEPT else []
            elif number:  # else it is the header
                writer.writerow([number, *values])
    scan = _scan_csv(clean, ["row", *used], ",", packed=False)
    return replace(table, scan=scan, row="CAST(row AS BIGINT)"), broken, count


def _records(lines: Iterator[str], delimiter: str, width: int) -> Iterator[tuple[list[str], str]]:
    """The cells of each row, or its first line and what is wrong with it; then reading goes on with the line after it."""
    taken, waiting = list[str](), deque[str]()

    def give() -> Iterator[str]:
        while line := waiting.popleft() if waiting else next(lines, ""):
            taken.append(line)
            yield line

    reader = csv.reader(give(), delimiter=delimiter, strict=True)
    cells: list[str] | None = []
    while cells is not None:
        taken.clear()
        wrong = "in the row a quotation mark is not closed, or not doubled within a cell; mend it"
        try:
            cells = next(reader, None)
            wrong = (
                ""
                if not cells or len(cells) == width
                else f"the row has {len(cells)} cells, the header {width}; mend it"
            )
        except csv.Error:
            cells = taken[:1]
        if wrong:
            yield taken[:1], wrong
            waiting.extendleft(reversed(taken[1:]))
            reader = csv.reader(give(), delimiter=delimiter, strict=True)
        elif cells:  # else the line is blank
            yield cells, ""


# ---- which column is which ------------------------------------------------------------------------------------------


def _chosen(tally: _Tally, tables: Sequence[_Table], mapping: Mapping) -> list[_Table]:
    """The tables with the column for each purpose; all that are missing are told together."""
    needed = {"date": mapping.date, "amount": mapping.amount, "currency": mapping.currency}
    needed |= {f"field {name}": column.name for name, column in mapping.fields.items()}
    helpful = {
        "until": "ChargePeriodEnd" if mapping.date == "ChargePeriodStart" else "",
        "quantity": "PricingQuantity",
        "class": "ChargeClass",
        "contract": "ContractId" if mapping.contract else "",
        "applied": "ContractApplied" if mapping.contract else "",
    }
    code = {"currency": _Cell(sql=_quoted(mapping.currency))} if _CODE.fullmatch(mapping.currency) else {}
    chosen, missing = list[_Table](), list[Diagnostic]()
    for table in tables:
        used = {
            purpose: table.columns.get(name.casefold(), _Cell()) for purpose, name in (helpful | needed).items()
        } | code
        bad = [name for p, name in needed.items() if used[p] == _Cell() or used[p].name.casefold() in table.twice]
        bad += ["ContractId"] if mapping.contract and used["contract"] == used["applied"] == _Cell() else []
        missing += [_missing(table, name) for name in bad]
        chosen.append(replace(table, used=used))
    if missing:
        raise Refused(missing)
    for table in chosen:
        _note_columns(tally, table)
    return chosen


def _note_columns(tally: _Tally, table: _Table) -> None:
    cost, used = table.used["amount"], {cell.name for cell in table.used.values()}
    unknown = {key: cell.name for key, cell in table.columns.items() if key not in _VERSIONS and cell.name not in used}
    ignored = [name for key, name in unknown.items() if not key.startswith("x_")]
    absent = [name for name in MANDATORY.split() if name.casefold() not in table.columns]
    said = {
        f"columns that FOCUS does not have are ignored: {', '.join(ignored)}.": ignored,
        f"columns that FOCUS wants are missing, but not needed here: {', '.join(absent)}.": absent,
        f"`{cost.name}` is stored as {cost.type}, in binary; each amount counts as the shortest decimal that stands for "
        "it.": cost.type in ("DOUBLE", "FLOAT"),
    }
    tally.notes += [f"`{table.path.name}`: {what}" for what, is_so in said.items() if is_so]


# ---- the mapping ----------------------------------------------------------------------------------------------------

_KEYS: Final = {
    "date": '`date = "use"`, `date = "invoice"`, or the column whose date counts',
    "amount": f'`amount = "BilledCost"`, or another of {", ".join(AMOUNTS)}',
    "currency": '`currency = "BillingCurrency"`, or the code of a currency',
    "contract": '`contract = "…"`, with its id',
    "commitment": '`commitment = "…"`, with its id',
    "date_format": '`date_format = "%m/%d/%y"` for 1/31/25, or `"%d.%m.%Y"` for 31.01.2025',
    "fields": 'fields as `service = "ServiceName"`, or as `service = { column = "ServiceName", values = { "…" = "…" } }`',
}


def read_mapping(path: Path) -> Mapping:
    """A mapping from TOML; its `date` may also be `use` or `invoice`. Raises Refused with everything that is wrong in it.

    date = "use"
    amount = "BilledCost"

    [fields]
    service = "ServiceName"
    cloud = { column = "ProviderName", values = { "Amazon Web Services" = "AWS" } }
    """
    text = read_text(path).removeprefix("\ufeff")
    try:
        said = parse_toml(path, text)
    except NotToml as error:
        way_out = 'each line is `key = "value"`; `servanda explain bill-mapping` shows a whole mapping.'
        mistake = Diagnostic(
            "bill-mapping", "this mapping cannot be read as TOML", error.span, mark=error.why, help=way_out
        )
        raise Refused([mistake], {str(path): text}) from None
    mistakes = list[Diagnostic]()

    def wrong(key: str, title: str, way_out: str) -> None:
        mistakes.append(Diagnostic("bill-mapping", title, _place(path, text, key), help=way_out))

    for key in said.keys() - _KEYS.keys():
        near = did_you_mean(key, _KEYS)
        wrong(
            key, f"a mapping has no `{key}`", f"did you mean `{near[0]}`?" if near else f"it may have {listed(_KEYS)}."
        )
    for key in [key for key in _KEYS if key in said and key != "fields" and not _is_word(said[key])]:
        wrong(key, f"`{key}` must be a text between quotes", f"write {_KEYS[key]}.")
        said[key] = ""
    for key in [key for key in ("date", "amount") if key not in said]:
        wrong("", f"the mapping does not say `{key}`", f"add {_KEYS[key]}.")
    if said.get("amount") and said["amount"] not in AMOUNTS:
        wrong("amount", f"`{said['amount']}` is not a cost of FOCUS", f"choose one of {listed(AMOUNTS)}.")
    if said.get("date_format") and not _is_date_format(said["date_format"]):
        wrong("date_format", "`date_format` must say day, month and year", f"write {_KEYS['date_format']}.")
    if "commitment" in said and "contract" not in said:
        wrong("commitment", "`commitment` needs the `contract` that it belongs to", f"add {_KEYS['contract']}.")
    fields = dict[str, Column]()
    given: object = said.pop("fields", {})
    for name, one in cast("dict[str, object]", given).items() if isinstance(given, dict) else [("fields", None)]:
        fields[name] = _column(one) or Column("")
        if not fields[name].name:
            wrong(name, f"`{name}` does not say a column", f"write {_KEYS['fields']}.")
    if mistakes:
        raise Refused(mistakes, {str(path): text})
    words = cast("dict[str, str]", said)
    mapping = Mapping(words.pop("date"), words.pop("amount"), fields=fields)
    return replace(mapping, date=DATES.get(mapping.date, mapping.date), **words)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _column(given: object) -> Column | None:
    table = cast("dict[str, object]", given) if isinstance(given, dict) else {"column": given}
    name, values = table.get("column"), table.get("values", {})
    if not isinstance(name, str) or not isinstance(values, dict) or table.keys() - {"column", "values"}:
        return None
    words = cast("dict[str, str]", values)
    return Column(name, words) if all(map(_is_word, words.values())) else None


def _is_date_format(form: str) -> bool:
    day = datetime(2025, 12, 31, tzinfo=UTC)
    try:
        return datetime.strptime(day.strftime(form), form).date() == day.date()  # noqa: DTZ007
    except ValueError:
        return False


def _place(path: Path, text: str, key: str) -> Span:
    """Where the mapping says that key first; its beginning where it does not."""
    found = re.search(rf"""^[^#\n]*?(?P<key>(?<![\w-])["']?{re.escape(key)}["']?)(?=\s*[=\].])""", text, re.MULTILINE)
    if not key or not found:
        return Span(str(path), 1, 1, 1)
    start = found.start("key")
    column = start - text.rfind("\n", 0, start)
    return Span(str(path), text.count("\n", 0, start) + 1, column, column + len(found["key"]))


# ---- what is wrong, and where ---------------------------------------------------------------------------------------


def _unreadable(path: Path, why: str) -> Diagnostic:
    return Diagnostic(
        "bill-unreadable", f"`{path.name}` cannot be read as a bill", why=why,
        help="check that it is the right file and whole, or export it anew, as Parquet or as CSV in UTF-8.",
    )  # fmt: skip


def _unclear(path: Path, what: str) -> Diagnostic:
    return Diagnostic(
        "bill-dates", f"`{path.name}` {what}", help=f"say in the mapping which it is: {_KEYS['date_format']}.",
        why="The month may stand before the day or after it, and a cost would count on another day.",
    )  # fmt: skip


def _missing(table: _Table, name: str) -> Diagnostic:
    twice, names = name.casefold() in table.twice, [cell.name for cell in table.columns.values()]
    near = did_you_mean(name, names, most=3)
    other = f"did you mean {listed(near)}?" if near else "name it in the mapping as the file does, or export it too."
    return Diagnostic(
        "bill-column", f"`{table.path.name}` has {'two columns' if twice else 'no column'} `{name}`",
        why=None if near or twice else f"Its columns are {listed(names)}.",
        help="take one of them out, or name another in the mapping." if twice else other,
    )  # fmt: skip


def _twice(path: Path, first: Path) -> Diagnostic:
    return Diagnostic(
        "bill-twice", f"`{path}` " + ("is given twice" if path == first else f"says the same as `{first}`"),
        why="Every cost in it would count twice.", help="give it once.",
    )  # fmt: skip
