"""Bills as they come, FOCUS or nearly so: what counts, on which day, to the last decimal, and what is said about the rest."""

import csv
import gzip
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Context, Decimal, Inexact, localcontext
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.render import one_line
from servanda.money import billing
from servanda.money.billing import (
    AMOUNTS,
    COLUMNS,
    MANDATORY,
    Bill,
    Column,
    Mapping,
    day_of_invoice,
    day_of_use,
    read_bill,
    read_mapping,
    same_source,
)

FOCUS = Path(__file__).parents[3] / "shared" / "data" / "focus"
LISBON, PACIFIC, TOKYO = ZoneInfo("Europe/Lisbon"), ZoneInfo("America/Los_Angeles"), ZoneInfo("Asia/Tokyo")
USE = Mapping("ChargePeriodStart", "BilledCost")
INVOICE = Mapping("BillingPeriodEnd", "BilledCost")
HEADER = ("ChargePeriodStart", "BilledCost", "BillingCurrency")
EXACT = Context(prec=200, traps=[Inexact])

ReadRows = Callable[..., Bill]
ReadText = Callable[..., Bill]
Line = tuple[str, str, str, str]  # day, amount, currency, service

samples = pytest.mark.skipif(not FOCUS.exists(), reason=f"the FOCUS files are not at {FOCUS}")


def write_csv(path: Path, rows: Iterable[Sequence[object]], header: Sequence[str] = HEADER) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
    return path


def write_parquet(path: Path, select: str) -> Path:
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({select}) TO '{path}' (FORMAT parquet)")
    return path


@pytest.fixture
def bill(tmp_path: Path) -> ReadText:
    """The bill that a text says, in Lisbon if nowhere else."""

    def read(text: str | bytes, mapping: Mapping = USE, zone: ZoneInfo = LISBON, name: str = "bill.csv") -> Bill:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_bill([path], mapping, zone)

    return read


@pytest.fixture
def rows(tmp_path: Path) -> ReadRows:
    """The bill of some rows of day, amount and currency, or of other columns."""

    def read(
        *rows: Sequence[object], header: Sequence[str] = HEADER, mapping: Mapping = USE, zone: ZoneInfo = LISBON
    ) -> Bill:
        return read_bill([write_csv(tmp_path / "bill.csv", rows, header)], mapping, zone)

    return read


def refused(call: Callable[..., object], *arguments: object, **more: object) -> list[Diagnostic]:
    with pytest.raises(Refused) as stop:
        call(*arguments, **more)
    return stop.value.diagnostics


def sums(bill: Bill) -> dict[tuple[str, str], Decimal]:
    return {(group.on.isoformat(), group.currency): group.amount for group in bill.groups}


def problems(bill: Bill) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, problem.value) for problem in bill.problems]


# ---- the real files -------------------------------------------------------------------------------------------------


@samples
class TestSamples:
    @pytest.mark.parametrize("amount", AMOUNTS)
    def test_a_real_bill_adds_up_to_its_rows(self, amount: str) -> None:
        path = FOCUS / "focus_1_0_sample.csv"
        with path.open(newline="") as file:
            said = list(csv.DictReader(file))
        good = [row for row in said if row[amount] != "NULL"]
        ends = {datetime.fromisoformat(row["BillingPeriodEnd"]).date() for row in good}
        found = read_bill([path], Mapping("BillingPeriodEnd", amount), PACIFIC)
        with localcontext(EXACT):
            assert found.totals == {"USD": sum(Decimal(row[amount]) for row in good)}
        assert {group.on for group in found.groups} == {end - timedelta(days=1) for end in ends}
        assert [problem.row for problem in found.problems] == [n for n, row in enumerate(said, 1) if row not in good]
        assert {problem.value for problem in found.problems} <= {"NULL"}
        assert (found.rows, found.refused) == (1000, 1000 - len(good))
        assert found.files[0].version == "1.0"
        assert found.files[0].digest == hashlib.sha256(path.read_bytes()).hexdigest()
        assert found.notes == ("`focus_1_0_sample.csv`: columns that FOCUS does not have are ignored: Id.",)

    def test_its_fields_make_groups(self) -> None:
        fields = {"provider": Column("ProviderName", {"AWS": "Amazon"}), "kind": Column("ServiceCategory")}
        mapping = Mapping("BillingPeriodEnd", "BilledCost", fields=fields)
        found = read_bill([FOCUS / "focus_1_0_sample.csv"], mapping, LISBON)
        assert {group.fields["provider"] for group in found.groups} == {"Amazon", "Microsoft", "Oracle"}
        assert sum(group.rows for group in found.groups) == 1000

    def test_a_spend_agreement_needs_the_form_of_its_dates(self) -> None:
        path = FOCUS / "saas_spend_agreements_a1.csv"
        (said,) = refused(read_bill, [path], USE, LISBON)
        assert (said.name, said.title) == (
            "bill-dates",
            "`saas_spend_agreements_a1.csv` has dates that can be read in two ways, as `4/1/25` can",
        )
        assert '`date_format = "%m/%d/%y"`' in str(said.help)
        american = read_bill([path], Mapping("BillingPeriodEnd", "BilledCost", date_format="%m/%d/%y"), LISBON)
        assert sums(american) == {
            ("2025-04-30", "USD"): 48,
            ("2025-05-31", "USD"): 120,
            ("2025-06-30", "USD"): 60,
            ("2026-03-31", "USD"): 972,
        }
        used = read_bill([path], Mapping("ChargePeriodStart", "ListCost", date_format="%m/%d/%y"), PACIFIC)
        assert sums(used) == {("2025-04-01", "USD"): 1032, ("2025-05-01", "USD"): 150, ("2025-06-01", "USD"): 75}

    def test_a_correction_counts_in_the_period_of_its_own_row(self) -> None:
        path = FOCUS / "closed_scenario_1_partial_reallocation_ledger.csv"
        (said,) = refused(read_bill, [path], INVOICE, LISBON)
        assert said.title.endswith("has no column `BillingCurrency`")
        resource = {"resource": Column("ResourceId"), "class": Column("ChargeClass")}
        mapping = Mapping("BillingPeriodEnd", "BilledCost", "USD", resource)
        found = read_bill([path], mapping, LISBON)
        assert [(g.on, g.amount, g.fields["resource"], g.fields["class"], g.rows) for g in found.groups] == [
            (date(2025, 6, 30), -300, "R-111", "Correction", 2),
            (date(2025, 6, 30), 300, "R-222", "Correction", 1),
        ]
        assert found.totals == {"USD": 0}
        assert any("correct an earlier billing period count on their own dates: 3." in note for note in found.notes)
        used = read_bill([path], Mapping("ChargePeriodStart", "BilledCost", "USD"), PACIFIC)
        assert {group.on for group in used.groups} == {date(2025, 4, 30)}

    def test_the_columns_are_those_of_the_model(self) -> None:
        model = json.loads((FOCUS / "focus_1_4_model.json").read_text())["datasets"]["Cost and Usage"]["columns"]
        versions = {name: version for version, names in COLUMNS.items() for name in names.split()}
        assert {name: max(column["version"], "1.0") for name, column in model.items()}.items() <= versions.items()
        assert versions.keys() - model.keys() == {"ProviderName", "PublisherName"}  # gone since
        always = {name for name, c in model.items() if c["feature_level"] == "Mandatory" and c["version"] <= "1.0"}
        assert set(MANDATORY.split()) == always


# ---- what counts, and when ------------------------------------------------------------------------------------------


def test_groups_are_days_currencies_and_fields_in_order(rows: ReadRows) -> None:
    header = (*HEADER, "ServiceName")
    mapping = Mapping("ChargePeriodStart", "BilledCost", fields={"service": Column("ServiceName", {"S3": "storage"})})
    found = rows(
        ("2025-01-02", "1", "USD", "S3"),
        ("2025-01-01", "2", "USD", "EC2"),
        ("2025-01-01", "4", "EUR", "S3"),
        ("2025-01-02", "8.50", "USD", "storage"),
        ("2025-01-01", "16", "USD", "NULL"),
        header=header,
        mapping=mapping,
    )
    assert [(g.on.day, g.currency, g.amount, g.fields, g.rows) for g in found.groups] == [
        (1, "EUR", 4, {"service": "storage"}, 1),
        (1, "USD", 16, {}, 1),
        (1, "USD", 2, {"service": "EC2"}, 1),
        (2, "USD", Decimal("9.5"), {"service": "storage"}, 2),
    ]
    assert found.totals == {"EUR": 4, "USD": Decimal("27.5")}  # never added to each other
    assert list(found.totals) == ["EUR", "USD"]


def test_a_mapping_can_name_the_rows_that_say_nothing(rows: ReadRows) -> None:
    header = (*HEADER, "ChargeClass")
    fields = {"class": Column("ChargeClass", {"": "regular", "Correction": "corrected"})}
    mapping = Mapping("ChargePeriodStart", "BilledCost", fields=fields)
    found = rows(("2025-01-01", 1, "USD", ""), ("2025-01-01", 2, "USD", "Correction"), header=header, mapping=mapping)
    assert [(group.fields["class"], group.amount) for group in found.groups] == [("corrected", 2), ("regular", 1)]


def test_credits_count_and_so_do_rows_that_are_alike(rows: ReadRows) -> None:
    found = rows(("2025-01-01", "10", "USD"), ("2025-01-01", "10", "USD"), ("2025-01-01", "-2.5", "USD"))
    assert found.totals == {"USD": Decimal("17.5")}
    assert not found.problems


def test_a_negative_quantity_with_a_positive_cost_counts_and_is_noted(rows: ReadRows) -> None:
    header = (*HEADER, "PricingQuantity")
    found = rows(
        ("2025-01-01", "10", "USD", "-1"),
        ("2025-01-01", "-10", "USD", "-1"),
        ("2025-01-01", "5", "USD", "1"),
        header=header,
    )
    assert found.totals == {"USD": 5}
    assert "`bill.csv`: rows with a negative quantity but a positive cost count as they are: 1 (row 1)." in found.notes


def test_the_first_ten_rows_with_a_negative_quantity_are_named(rows: ReadRows) -> None:
    header = (*HEADER, "PricingQuantity")
    found = rows(*[("2025-01-01", "10", "USD", "-1" if number % 2 else "1") for number in range(24)], header=header)
    (note,) = [one for one in found.notes if "negative" in one]
    assert note.endswith("as they are: 12 (rows 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 and more).")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-09-01", 1),
        ("20240901", 1),
        ("2024-09-01 00:00:00", 1),
        ("2024-09-01T00:00:00Z", 1),
        ("2024-09-01T23:30:00Z", 2),  # summer in Lisbon
        ("2024-09-01 23:30:00 UTC", 2),
        ("2024-09-01T23:30:00.123456789Z", 2),
        ("2024-09-01T23:30:00+02:00", 1),
        ("2024-08-31T23:30:00-00:30", 1),
        (" 2024-09-01 ", 1),
        ("9/13/24", 13),
        ("13/9/24", 13),
        ("13.09.2024", 13),
        ("13-9-2024", 13),
        ("9/13/2024 0:00", 13),
        ("9/13/24 23:30", 14),
        ("9/9/24", 9),
    ],
)
def test_dates_as_files_have_them(rows: ReadRows, text: str, day: int) -> None:
    assert sums(rows((text, "1", "USD"))) == {(f"2024-09-{day:02}", "USD"): 1}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NULL",
        "2024-02-30",
        "31/31/24",
        "yesterday",
        "45123",
        "0001-01-01T00:00:00+14:00",
        "2024-09-01T25:00:00Z",
    ],
)
def test_what_is_no_date_is_told_with_its_row(rows: ReadRows, text: str) -> None:
    found = rows(("2024-09-01", "1", "USD"), (text, "2", "USD"), ("2024-09-02", "4", "USD"))
    assert found.totals == {"USD": 5}
    assert (found.rows, found.refused, found.problem_count) == (3, 1, 1)
    (problem,) = found.problems
    assert (problem.row, problem.column, problem.value) == (2, "ChargePeriodStart", text)
    assert problem.what == "is not a date; write it as 2025-01-31, or say `date_format` in the mapping"


def test_one_date_tells_the_form_of_all(rows: ReadRows) -> None:
    assert set(sums(rows(("3/4/25", "1", "USD"), ("3/31/25", "1", "USD")))) == {
        ("2025-03-04", "USD"),
        ("2025-03-31", "USD"),
    }
    assert set(sums(rows(("3/4/25", "1", "USD"), ("31/3/25", "1", "USD")))) == {
        ("2025-04-03", "USD"),
        ("2025-03-31", "USD"),
    }


def test_the_end_of_the_period_can_tell_it_too(rows: ReadRows) -> None:
    header = (*HEADER, "ChargePeriodEnd")
    assert set(sums(rows(("3/4/25", "1", "USD", "3/14/25"), header=header))) == {("2025-03-04", "USD")}


def test_dates_in_two_forms_are_refused(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "b.csv", [("3/31/25", "1", "USD"), ("31/3/25", "1", "USD")])
    (said,) = refused(read_bill, [path], USE, LISBON)
    assert said.title == "`b.csv` has dates in two forms: `3/31/25` and `31/3/25`"


def test_the_mapping_can_say_the_form(rows: ReadRows) -> None:
    form = Mapping("ChargePeriodStart", "BilledCost", date_format="%d.%m.%y %H:%M")
    found = rows(("03.04.25 23:30", "1", "USD"), ("2025-04-03", "2", "USD"), mapping=form)
    assert sums(found) == {("2025-04-04", "USD"): 1}
    assert problems(found) == [(2, "ChargePeriodStart", "2025-04-03")]


def test_the_form_is_for_text_not_for_dates_in_parquet(tmp_path: Path) -> None:
    path = write_parquet(
        tmp_path / "b.parquet", "SELECT DATE '2025-04-03' ChargePeriodStart, 1 BilledCost, 'USD' BillingCurrency"
    )
    form = Mapping("ChargePeriodStart", "BilledCost", date_format="%d.%m.%y")
    assert sums(read_bill([path], form, LISBON)) == {("2025-04-03", "USD"): 1}


class TestDays:
    def test_a_time_falls_on_the_day_of_the_zone(self) -> None:
        late = datetime(2025, 1, 1, 3, tzinfo=UTC)
        assert day_of_use(late, late + timedelta(hours=1), PACIFIC) == date(2024, 12, 31)
        assert day_of_use(late, None, TOKYO) == date(2025, 1, 1)
        midnight = datetime(2025, 1, 1, tzinfo=UTC)
        assert day_of_use(midnight, midnight + timedelta(hours=1), PACIFIC) == date(2024, 12, 31)
        assert day_of_use(midnight, None, PACIFIC) == date(2024, 12, 31)

    def test_whole_days_are_names(self) -> None:
        midnight = datetime(2025, 1, 1, tzinfo=UTC)
        for zone in (PACIFIC, LISBON, TOKYO):
            assert day_of_use(midnight, midnight + timedelta(days=31), zone) == date(2025, 1, 1)
            assert day_of_use(datetime.fromisoformat("2025-01-01"), None, zone) == date(2025, 1, 1)
        theirs = datetime(2025, 1, 1, tzinfo=timezone(timedelta(hours=9)))
        assert day_of_use(theirs, theirs + timedelta(days=1), LISBON) == date(2025, 1, 1)

    def test_the_end_of_a_billing_period_is_exclusive(self) -> None:
        assert day_of_invoice(datetime(2025, 3, 1, tzinfo=UTC)) == date(2025, 2, 28)
        assert day_of_invoice(datetime.fromisoformat("2025-03-01")) == date(2025, 2, 28)
        assert day_of_invoice(datetime(2025, 2, 28, 23, 59, 59, tzinfo=UTC)) == date(2025, 2, 28)

    @pytest.mark.parametrize("zone", [PACIFIC, LISBON, TOKYO])
    def test_invoices_are_alike_in_all_zones(self, rows: ReadRows, zone: ZoneInfo) -> None:
        header = ("BillingPeriodEnd", "BilledCost", "BillingCurrency")
        found = rows(("2025-02-01T00:00:00Z", "1", "USD"), header=header, mapping=INVOICE, zone=zone)
        assert sums(found) == {("2025-01-31", "USD"): 1}

    def test_months_stay_months_west_of_utc(self, rows: ReadRows) -> None:
        header = (*HEADER, "ChargePeriodEnd")
        found = rows(
            ("2025-02-01T00:00:00Z", "1", "USD", "2025-03-01T00:00:00Z"),
            ("2025-02-01T00:00:00Z", "2", "USD", "2025-02-01T01:00:00Z"),
            header=header, zone=PACIFIC,
        )  # fmt: skip
        assert sums(found) == {("2025-02-01", "USD"): 1, ("2025-01-31", "USD"): 2}


# ---- amounts --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "amounts",
    [
        ["0.1", "0.2"],
        ["0.00000000001"] * 3,
        ["123456789012.123456789012345678", "-0.000000000000000001"],  # 30 digits
        ["99999999999999999999.999999999999999999"],
        ["1e-7", "1.5E-07", "2.5e+3", "1E2"],
        ["1.2345678901234567e-05", "0.1234567890123456789012345678901", "-0.1234567890123456789"],
        ["5.551115123125783e-17", "9.9999999999999999999999"],
        ["0E-18", "0e-30", "0.00000000000000000000000000", "-0"],
        [".5", "5.", "+5", "007", " 12 "],
        ["1234567890.10000000000000000000000000"],
    ],
)
def test_amounts_are_exact(rows: ReadRows, amounts: list[str]) -> None:
    found = rows(*(("2025-01-01", amount, "USD") for amount in amounts))
    with localcontext(EXACT):
        assert found.totals == {"USD": sum(map(Decimal, amounts))}
        assert found.groups[0].amount == found.totals["USD"]
    assert type(found.totals["USD"]) is Decimal
    assert found.problem_count == 0


def test_amounts_are_shown_without_idle_zeros(rows: ReadRows) -> None:
    found = rows(("2025-01-01", "100.50", "USD"), ("2025-01-02", "100", "USD"))
    assert [str(group.amount) for group in found.groups] == ["100.5", "100"]
    assert str(found.totals["USD"]) == "200.5"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "there is no amount"),
        ("NULL", "there is no amount"),
        ("null", "there is no amount"),
        ("n/a", "is not an amount"),
        ("1,000.00", "is not an amount"),
        ("$5", "is not an amount"),
        ("(5.00)", "is not an amount"),
        ("1_000", "is not an amount"),
        ("٣", "is not an amount"),
        ("nan", "is not an amount"),
        ("inf", "is not an amount"),
        ("0x10", "is not an amount"),
        ("1e", "is not an amount"),
        ("123456789012345678901", "has too many digits"),
        ("1e20", "has too many digits"),
        ("1e999999", "has too many digits"),
        ("12.1234567890123456789", "has too many digits"),
        ("1e-40", "has too many digits"),
    ],
)
def test_what_cannot_be_counted_is_told_and_the_rest_counts(rows: ReadRows, text: str, what: str) -> None:
    found = rows(("2025-01-01", "1", "USD"), ("2025-01-01", text, "USD"))
    assert found.totals == {"USD": 1}
    assert problems(found) == [(2, "BilledCost", text)]
    assert found.problems[0].what.startswith(what)
    assert found.refused == found.problem_count == 1


def test_amounts_too_large_to_add_up_are_refused(tmp_path: Path) -> None:
    text = write_csv(tmp_path / "b.csv", [("2025-01-01", "9" * 20, "USD")] * 3)
    select = f"SELECT '2025-01-01' ChargePeriodStart, {'9' * 20}::DECIMAL(38, 18) BilledCost, 'USD' BillingCurrency FROM range(3)"
    for path in (text, write_parquet(tmp_path / "b.parquet", select)):
        (said,) = refused(read_bill, [path], USE, LISBON)
        assert said.why == "Its amounts are too large to be added up."


def test_damage_inside_parquet_is_refused(tmp_path: Path) -> None:
    select = "SELECT '2025-01-01' ChargePeriodStart, (i * 7919 % 1000)::DECIMAL(9, 2) BilledCost, 'USD' BillingCurrency FROM range(9000) t(i)"
    path = write_parquet(tmp_path / "b.parquet", select)
    path.write_bytes(path.read_bytes()[:200] + b"\xff" * 4000 + path.read_bytes()[4200:])
    (said,) = refused(read_bill, [path], USE, LISBON)
    assert str(said.why).startswith("DuckDB says: ")


@pytest.mark.parametrize("code", ["", "usd", "US$", "Dollar", "XXX", "XTS", "XAU", "XBA", "XDR"])
def test_what_is_no_currency_is_told(rows: ReadRows, code: str) -> None:
    found = rows(("2025-01-01", "1", code), ("2025-01-01", "2", "USD"))
    assert (found.totals, problems(found)) == ({"USD": 2}, [(1, "BillingCurrency", code)])


@pytest.mark.parametrize("code", ["XAF", "XCD", "XOF", "XPF", "ZAR", "WST"])
def test_currencies_of_several_countries_count(rows: ReadRows, code: str) -> None:
    assert rows(("2025-01-01", "1", code)).totals == {code: 1}


def test_a_row_with_two_mistakes_has_two_problems_and_is_refused_once(rows: ReadRows) -> None:
    found = rows(("yesterday", "much", "USD"), ("2025-01-01", "1", "USD"))
    assert problems(found) == [(1, "BilledCost", "much"), (1, "ChargePeriodStart", "yesterday")]
    assert (found.refused, found.problem_count, found.totals) == (1, 2, {"USD": 1})


def test_problems_are_kept_up_to_a_number_and_all_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(billing, "KEPT", 5)
    one = write_csv(tmp_path / "one.csv", [("2025-01-01", "x", "USD")] * 4)
    other = write_csv(tmp_path / "other.csv", [("never", "1", "USD")] * 7)
    found = read_bill([one, other], USE, LISBON)
    assert [(Path(problem.file).name, problem.row) for problem in found.problems] == [
        ("one.csv", 1), ("one.csv", 2), ("one.csv", 3), ("one.csv", 4), ("other.csv", 1),
    ]  # fmt: skip
    assert (found.problem_count, found.refused, found.rows) == (11, 11, 11)


def test_no_amount_is_ever_a_float() -> None:
    source = Path(billing.__file__).read_text(encoding="utf-8")
    assert not re.findall(r"\bfloat\(|AS DOUBLE|AS FLOAT|::DOUBLE", source)


# ---- files ----------------------------------------------------------------------------------------------------------


def test_parquet_of_all_kinds_says_the_same(tmp_path: Path) -> None:
    kinds = ["DECIMAL(18, 4)", "DECIMAL(38, 18)", "DECIMAL(38, 30)", "VARCHAR", "DOUBLE", "FLOAT", "BIGINT", "UTINYINT"]
    for kind in kinds:
        select = (
            f"SELECT TIMESTAMP '2025-01-01 12:00' + INTERVAL 1 DAY * i::INT AS ChargePeriodStart, CAST(i AS {kind}) "
            "AS BilledCost, 'USD' AS BillingCurrency, MAP {'team': 'a'} AS Tags FROM range(3) AS t(i)"
        )
        found = read_bill([write_parquet(tmp_path / "b.parquet", select)], USE, LISBON)
        assert sums(found) == {("2025-01-01", "USD"): 0, ("2025-01-02", "USD"): 1, ("2025-01-03", "USD"): 2}
        noted = [note for note in found.notes if "in binary" in note]
        assert noted == (
            [
                f"`b.parquet`: `BilledCost` is stored as {kind}, in binary; each amount counts as the shortest decimal that stands for it."
            ]
            if kind in {"DOUBLE", "FLOAT"}
            else []
        )


@pytest.mark.parametrize("kind", ["DATE", "TIMESTAMP", "TIMESTAMPTZ", "TIMESTAMP_NS", "TIMESTAMP_S", "VARCHAR"])
def test_dates_in_parquet(tmp_path: Path, kind: str) -> None:
    select = (
        f"SELECT CAST('2025-01-01' AS {kind}) AS ChargePeriodStart, CAST('2025-02-01' AS {kind}) AS ChargePeriodEnd, "
        "1.5 AS BilledCost, 'USD' AS BillingCurrency"
    )
    for zone in (PACIFIC, TOKYO):
        with duckdb.connect() as connection:
            connection.execute("SET TimeZone = 'UTC'")
            connection.execute(f"COPY ({select}) TO '{tmp_path / 'b.parquet'}'")
        assert sums(read_bill([tmp_path / "b.parquet"], USE, zone)) == {("2025-01-01", "USD"): Decimal("1.5")}


def test_doubles_count_as_their_shortest_decimals(tmp_path: Path) -> None:
    values = [0.1, 0.2, 1e-7, 1.2345678901234567e-05, 1 / 3, 1e15, 1.5e17, -0.30000000000000004, 5.551115123125783e-17]
    listed = ", ".join(f"{value!r}::DOUBLE" for value in values)
    select = f"SELECT '2025-01-01' AS ChargePeriodStart, unnest([{listed}]) AS BilledCost, 'USD' AS BillingCurrency"
    found = read_bill([write_parquet(tmp_path / "b.parquet", select)], USE, LISBON)
    with localcontext(EXACT):
        assert found.totals == {"USD": sum(Decimal(repr(value)) for value in values)}


def test_problems_in_parquet_have_their_rows(tmp_path: Path) -> None:
    select = (
        "SELECT CASE i WHEN 1500 THEN NULL ELSE DATE '2025-01-01' END AS ChargePeriodStart, "
        "CASE i WHEN 2500 THEN 'nan'::DOUBLE WHEN 2600 THEN NULL ELSE 1 END AS BilledCost, 'USD' AS BillingCurrency "
        "FROM range(3000) AS t(i)"
    )
    found = read_bill([write_parquet(tmp_path / "b.parquet", select)], USE, LISBON)
    assert problems(found) == [(1501, "ChargePeriodStart", ""), (2501, "BilledCost", "nan"), (2601, "BilledCost", "")]
    assert found.totals == {"USD": 2997}


def test_several_files_of_both_kinds_add_up(tmp_path: Path) -> None:
    text = write_csv(tmp_path / "a.csv", [("2025-01-01", "1", "USD")])
    packed = tmp_path / "b.csv.gz"
    packed.write_bytes(gzip.compress(b"BilledCost,BillingCurrency,ChargePeriodStart\n2,USD,2025-01-01\n"))
    parquet = write_parquet(
        tmp_path / "c.parquet", "SELECT 4 AS BilledCost, 'USD' AS BillingCurrency, '2025-01-01' AS ChargePeriodStart"
    )
    told = list[tuple[int, int]]()
    found = read_bill([text, packed, parquet], USE, LISBON, progress=lambda done, total: told.append((done, total)))
    assert sums(found) == {("2025-01-01", "USD"): 7}
    sizes = [path.stat().st_size for path in (text, packed, parquet)]
    assert told == [(sum(sizes[:n]), sum(sizes)) for n in range(4)]
    assert [(file.path, file.rows, file.digest) for file in found.files] == [
        (path, 1, same_source(path)) for path in (text, packed, parquet)
    ]


def test_no_files_make_an_empty_bill() -> None:
    found = read_bill([], USE, LISBON)
    assert (found.groups, found.totals, found.rows) == ((), {}, 0)


def test_a_file_with_only_a_header_has_no_rows(bill: ReadText) -> None:
    found = bill(",".join(HEADER))
    assert (found.groups, found.rows) == ((), 0)
    assert "`bill.csv` has no rows." in found.notes


def test_the_digest_is_the_sha_256_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"some bytes" * 100_000)
    assert same_source(path) == hashlib.sha256(b"some bytes" * 100_000).hexdigest()
    assert refused(same_source, tmp_path / "none")[0].why == "The system says: no such file or directory."


@pytest.mark.parametrize(
    ("content", "name", "why"),
    [
        (b"", "bill.csv", "It is empty, without even a header."),
        (gzip.compress(b"", mtime=0), "bill.csv.gz", "It is empty, without even a header."),
        (b"a,b\n1,2\n", "bill.parquet", "It is called Parquet, but is not: a Parquet file begins with `PAR1`."),
        (b"", "bill.parquet", "It is called Parquet, but is not: a Parquet file begins with `PAR1`."),
        ("ChargePeriodStart,BilledCost\n".encode("utf-16"), "bill.csv", "It is neither Parquet nor text in UTF-8."),
        (b"PK\x03\x04\0\0\0", "bill.xlsx", "It is neither Parquet nor text in UTF-8."),
        (b"PAR1 and then nothing", "bill.parquet", "DuckDB says: "),
        (gzip.compress(b"ChargePeriodStart,BilledCost,BillingCurrency\n" + b"2025-01-01,1,USD\n" * 5000, mtime=0)[:-20], "bill.gz", "The system says: "),
    ],
)  # fmt: skip
def test_what_cannot_be_read_at_all_is_refused(bill: ReadText, content: bytes, name: str, why: str) -> None:
    (said,) = refused(bill, content, name=name)
    assert (said.name, said.title) == ("bill-unreadable", f"`{name}` cannot be read as a bill")
    assert str(said.why).startswith(why)


def test_folders_and_files_that_are_not_there_are_refused(tmp_path: Path) -> None:
    assert refused(read_bill, [tmp_path], USE, LISBON)[0].why == "The system says: is a directory."
    assert refused(read_bill, [tmp_path / "no"], USE, LISBON)[0].why == "The system says: no such file or directory."


def test_the_same_file_twice_is_a_mistake(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [("2025-01-01", "1", "USD")])
    (said,) = refused(read_bill, [path, path], USE, LISBON)
    assert (said.name, said.title) == ("bill-twice", f"`{path}` is given twice")
    other = tmp_path / "b.csv"
    other.write_bytes(path.read_bytes())
    (said,) = refused(read_bill, [path, other], USE, LISBON)
    assert said.title == f"`{other}` says the same as `{path}`"


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_csv(tmp_path / "a.csv", [("2025-01-01", "1", "USD")])
    days = billing.day_of_use

    def meanwhile(start: datetime, end: datetime | None, zone: ZoneInfo) -> date:
        path.write_text("something else")
        return days(start, end, zone)

    monkeypatch.setattr(billing, "day_of_use", meanwhile)
    assert refused(read_bill, [path], USE, LISBON)[0].why == "It changed while it was being read."


def test_all_missing_columns_are_told_with_the_near_ones(tmp_path: Path) -> None:
    one = write_csv(tmp_path / "a.csv", [], ("BiledCost", "BillingCurency", "ChargePeriodStart"))
    other = write_csv(tmp_path / "b.csv", [], ("x", "y"))
    mapping = Mapping("ChargePeriodStart", "BilledCost", fields={"service": Column("ServiceName")})
    said = refused(read_bill, [one, other], mapping, LISBON)
    assert {each.name for each in said} == {"bill-column"}
    assert [(each.title, each.help) for each in said][:3] == [
        ("`a.csv` has no column `BilledCost`", "did you mean `BiledCost`?"),
        ("`a.csv` has no column `BillingCurrency`", "did you mean `BillingCurency`?"),
        ("`a.csv` has no column `ServiceName`", "name it in the mapping as the file does, or export it too."),
    ]
    assert len(said) == 7
    assert said[-1].why == "Its columns are `x` and `y`."


def test_a_column_that_is_there_twice_is_refused_only_if_it_is_needed(rows: ReadRows, tmp_path: Path) -> None:
    assert rows(("2025-01-01", "1", "USD", "a", "b"), header=(*HEADER, "Tags", "Tags")).totals == {"USD": 1}
    twice = write_csv(tmp_path / "b.csv", [("2025-01-01", "1", "USD", "2")], (*HEADER, "BilledCost"))
    assert refused(read_bill, [twice], USE, LISBON)[0].title == "`b.csv` has two columns `BilledCost`"


def test_capitals_and_columns_of_ones_own_do_not_matter(rows: ReadRows) -> None:
    found = rows(
        ("2025-01-01", "1", "USD", "?", "?"),
        header=("chargeperiodstart", "billedcost", "BILLINGCURRENCY", "x_Ours", "Odd"),
    )
    assert found.totals == {"USD": 1}
    assert "`bill.csv`: columns that FOCUS does not have are ignored: Odd." in found.notes


def test_the_version_is_the_oldest_that_has_the_columns(rows: ReadRows) -> None:
    for column, version in [
        ("Tags", "1.0"),
        ("SkuMeter", "1.1"),
        ("InvoiceId", "1.2"),
        ("HostProviderName", "1.3"),
        ("InvoiceDetailId", "1.4"),
    ]:
        assert rows(("2025-01-01", "1", "USD", ""), header=(*HEADER, column)).files[0].version == version


def test_a_code_can_stand_for_the_currency(rows: ReadRows) -> None:
    mapping = Mapping("ChargePeriodStart", "BilledCost", "JPY")
    assert rows(("2025-01-01", "1"), header=HEADER[:2], mapping=mapping).totals == {"JPY": 1}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_csv_in_its_dialects(bill: ReadText, delimiter: str, end: str) -> None:
    lines = [HEADER, ("2025-01-01", '"1.5"', "USD"), ("2025-01-01", "2", '"USD"')]
    text = "\ufeff" + end.join(delimiter.join(line) for line in lines)
    for ending in ("", end, end + end):
        found = bill(text + ending)
        assert (found.totals, found.problems, found.rows) == ({"USD": Decimal("3.5")}, (), 2)


def test_lines_that_end_differently(bill: ReadText) -> None:
    found = bill(b"ChargePeriodStart,BilledCost,BillingCurrency\r\n2025-01-01,1,USD\n2025-01-01,2,USD\r\n")
    assert (found.totals, found.problems) == ({"USD": 3}, ())


def test_rows_with_other_numbers_of_cells_are_told_and_the_rest_counts(bill: ReadText) -> None:
    text = (
        ",".join(HEADER) + "\n2025-01-01,1,USD\n2025-01-01,2\n\n2025-01-01,4,USD,\n2025-01-01,x,USD\n2025-01-01,8,USD\n"
    )
    found = bill(text)
    assert found.totals == {"USD": 9}
    assert [(p.row, p.column, p.value.strip()) for p in found.problems] == [
        (2, "", "2025-01-01,2"),
        (3, "", "2025-01-01,4,USD,"),
        (4, "BilledCost", "x"),
    ]
    assert found.problems[0].what == "the row has 2 cells, the header 3; mend it"
    assert (found.rows, found.refused, found.problem_count) == (5, 3, 3)


def test_cells_may_have_lines_and_quotation_marks_of_their_own(bill: ReadText) -> None:
    text = (
        "ChargeDescription," + ",".join(HEADER) + '\n"two\nlines, and ""more""",2025-01-01,1,USD\nb,2025-01-01,x,USD\n'
    )
    found = bill(text)
    assert found.totals == {"USD": 1}
    assert problems(found) == [(2, "BilledCost", "x")]


@pytest.mark.parametrize("after", [0, 3, 2000])
def test_a_stray_quotation_mark_costs_its_own_row_only(bill: ReadText, after: int) -> None:
    """DuckDB, told to pass over such rows, also passes over others, of which it says nothing."""
    rows = [f"row {n},2025-01-01,1,USD" for n in range(3 + after)]
    rows[2] = '"row 2,2025-01-01,1,USD'
    found = bill("ChargeDescription," + ",".join(HEADER) + "\n" + "\n".join(rows) + "\n")
    assert found.totals == {"USD": 2 + after}
    assert [(problem.row, problem.value.strip()) for problem in found.problems] == [(3, '"row 2,2025-01-01,1,USD')]
    assert found.problems[0].what.startswith("in the row a quotation mark is not closed")


def test_other_encodings_cost_only_the_rows_that_need_them(bill: ReadText) -> None:
    mapping = Mapping("ChargePeriodStart", "BilledCost", fields={"place": Column("RegionName")})
    text = "RegionName,Tags," + ",".join(HEADER) + "\nSão Paulo,,2025-01-01,1,USD\nParis,é,2025-01-01,2,USD\n"
    found = bill(text.encode("latin-1"), mapping)
    assert [(group.fields, group.amount) for group in found.groups] == [({"place": "Paris"}, 2)]
    assert found.problems[0].what == "the row has a letter that is not UTF-8; save the file as UTF-8"
    assert bill(text, mapping).totals == {"USD": 3}


def test_folders_are_not_columns(tmp_path: Path) -> None:
    """DuckDB would make columns of folders that are called as Hive calls them."""
    folder = tmp_path / "BillingCurrency=EUR" / "ServiceName=storage"
    folder.mkdir(parents=True)
    write_csv(folder / "a.csv", [("2025-01-01", "1", "USD")])
    write_parquet(folder / "a.parquet", "SELECT '2025-01-01' ChargePeriodStart, 2 BilledCost, 'USD' BillingCurrency")
    assert read_bill([folder / "a.csv", folder / "a.parquet"], USE, LISBON).totals == {"USD": 3}


@pytest.mark.parametrize("name", ["a[1].csv", "a*.csv", "it's.csv", 'a"b.csv', "a b;--.csv", "a?.csv"])
def test_names_are_only_names(tmp_path: Path, name: str) -> None:
    write_csv(tmp_path / "a1.csv", [("2025-01-01", "1000", "USD")])
    path = write_csv(tmp_path / name, [("2025-01-01", "1", "USD")])
    assert read_bill([path], USE, LISBON).totals == {"USD": 1}


def test_columns_are_only_names(tmp_path: Path) -> None:
    odd = 'it\'s "odd"); --'
    mapping = Mapping("ChargePeriodStart", "BilledCost", fields={"odd": Column(odd)})
    path = write_csv(tmp_path / "a.csv", [("2025-01-01", "1", "USD", "v")], (*HEADER, odd))
    assert read_bill([path], mapping, LISBON).groups[0].fields == {"odd": "v"}
    select = (
        "SELECT '2025-01-01' ChargePeriodStart, 1 BilledCost, 'USD' BillingCurrency, 'v' AS \""
        + odd.replace('"', '""')
        + '"'
    )
    assert read_bill([write_parquet(tmp_path / "a.parquet", select)], mapping, LISBON).groups[0].fields == {"odd": "v"}


# ---- contracts ------------------------------------------------------------------------------------------------------


def applied(*elements: dict[str, object]) -> str:
    return json.dumps({"Elements": list(elements)})


def element(contract: str, commitment: str, cost: object = None, **more: object) -> dict[str, object]:
    return {"ContractId": contract, "ContractCommitmentId": commitment, "ContractCommitmentAppliedCost": cost, **more}


class TestContracts:
    HEADER = (*HEADER, "ContractApplied")
    MAPPING = Mapping("ChargePeriodStart", "BilledCost", contract="C-1")

    def test_only_rows_of_the_contract_count_by_its_id(self, rows: ReadRows) -> None:
        for column in ("ContractId", "ContractID"):
            found = rows(
                ("2025-01-01", "1", "USD", "C-1"),
                ("2025-01-01", "2", "USD", "C-2"),
                ("2025-01-01", "4", "USD", ""),
                header=(*HEADER, column),
                mapping=self.MAPPING,
            )
            assert (found.totals, found.elsewhere, found.refused, found.rows) == ({"USD": 1}, 2, 0, 3)

    def test_what_was_applied_counts_instead_of_the_amount(self, rows: ReadRows) -> None:
        found = rows(
            ("2025-01-01", "10", "USD", applied(element("C-1", "a", 4.5), element("C-2", "b", 5.5))),
            ("2025-01-01", "10", "USD", applied(element("C-2", "b", 10))),
            ("2025-01-01", "10", "USD", "NULL"),
            header=self.HEADER, mapping=self.MAPPING,
        )  # fmt: skip
        assert (found.totals, found.elsewhere) == ({"USD": Decimal("4.5")}, 2)

    def test_applied_costs_never_become_floats(self, rows: ReadRows) -> None:
        text = (
            '{"Elements": [{"ContractId": "C-1", "ContractCommitmentId": "a", "ContractCommitmentAppliedCost" : %s}]}'
        )
        costs = ["0.12345678901234567890123", "-12345678901234567890.123456789012345678", "1e-7", "7"]
        found = rows(
            *(("2025-01-01", "9", "USD", text % cost) for cost in costs), header=self.HEADER, mapping=self.MAPPING
        )
        with localcontext(EXACT):
            assert found.totals == {"USD": sum(map(Decimal, costs))}

    def test_several_commitments_are_added_and_noted_or_one_is_chosen(self, rows: ReadRows) -> None:
        line = ("2025-01-01", "10", "USD", applied(element("C-1", "a", 4), element("C-1", "b", 6)))
        both = rows(line, header=self.HEADER, mapping=self.MAPPING)
        assert (both.totals, both.rows, both.groups[0].rows) == ({"USD": 10}, 1, 1)
        assert any("several commitments of the contract count with the sum" in note for note in both.notes)
        one = Mapping("ChargePeriodStart", "BilledCost", contract="C-1", commitment="b")
        assert rows(line, header=self.HEADER, mapping=one).totals == {"USD": 6}

    def test_quantities_that_were_applied_are_no_costs(self, rows: ReadRows) -> None:
        hours = element("C-1", "a", None, ContractCommitmentAppliedQuantity=5, ContractCommitmentAppliedUnit="Hours")
        found = rows(("2025-01-01", "10", "USD", applied(hours)), header=self.HEADER, mapping=self.MAPPING)
        assert (found.totals, found.elsewhere, found.problems) == ({}, 1, ())

    @pytest.mark.parametrize(
        "text",
        [
            "{",
            "C-1",
            applied(element("C-1", "a")),
            applied(element("C-1", "a", "much")),
            applied(element("C-1", "a", 1), element("C-1", "b", "much")),
        ],
    )
    def test_what_cannot_be_read_is_told(self, rows: ReadRows, text: str) -> None:
        found = rows(
            ("2025-01-01", "10", "USD", text),
            ("2025-01-01", "1", "USD", applied(element("C-1", "a", 1))),
            header=self.HEADER,
            mapping=self.MAPPING,
        )
        assert found.totals == {"USD": 1}
        assert problems(found) == [(1, "ContractApplied", text)]
        assert (found.refused, found.problem_count) == (1, 1)

    def test_a_row_without_what_was_applied_may_still_name_the_contract(self, rows: ReadRows) -> None:
        found = rows(
            ("2025-01-01", "10", "USD", "", "C-1"),
            ("2025-01-01", "5", "USD", applied(element("C-1", "a", 2)), "C-1"),
            header=(*self.HEADER, "ContractId"),
            mapping=self.MAPPING,
        )
        assert found.totals == {"USD": 12}

    def test_dates_elsewhere_do_not_matter(self, rows: ReadRows) -> None:
        found = rows(
            ("1/2/25", "1", "USD", "C-2"),
            ("2025-01-01", "1", "USD", "C-1"),
            header=(*HEADER, "ContractId"),
            mapping=self.MAPPING,
        )
        assert found.totals == {"USD": 1}

    def test_a_file_that_names_no_contracts_is_refused(self, rows: ReadRows) -> None:
        (said,) = refused(rows, ("2025-01-01", "1", "USD"), mapping=self.MAPPING)
        assert said.title == "`bill.csv` has no column `ContractId`"

    def test_a_contract_may_have_any_id(self, rows: ReadRows) -> None:
        odd = 'it\'s "C"; --'
        mapping = Mapping("ChargePeriodStart", "BilledCost", contract=odd, commitment=odd)
        found = rows(("2025-01-01", "1", "USD", applied(element(odd, odd, 3))), header=self.HEADER, mapping=mapping)
        assert found.totals == {"USD": 3}


# ---- any bill -------------------------------------------------------------------------------------------------------

amounts = st.one_of(
    st.decimals(-(10**12), 10**12, places=11).map(lambda d: f"{d:f}"),
    st.decimals(-(10**19), 10**19, places=18).map(str),
    st.floats(-1e15, 1e15, allow_nan=False).filter(lambda x: x == 0 or abs(x) > 1e-19).map(repr),
)
lines = st.lists(
    st.tuples(
        st.dates(date(2024, 1, 1), date(2024, 1, 5)).map(str),
        amounts,
        st.sampled_from(["USD", "EUR"]),
        st.sampled_from(["a", "b", ""]),
    ),
    max_size=30,
)


def by_hand(rows: Iterable[Line]) -> dict[tuple[str, str, str], Decimal]:
    found = defaultdict[tuple[str, str, str], Decimal](Decimal)
    with localcontext(EXACT):
        for day, amount, currency, service in rows:
            found[day, currency, service] += Decimal(amount)
    return dict(found)


def as_read(bill: Bill) -> dict[tuple[str, str, str], Decimal]:
    return {(g.on.isoformat(), g.currency, g.fields.get("service", "")): g.amount for g in bill.groups}


@settings(max_examples=60, deadline=None)
@given(lines, st.data())
def test_sums_are_pythons_whatever_the_order_and_the_files(rows: list[Line], data: st.DataObject) -> None:
    mapping = Mapping("ChargePeriodStart", "BilledCost", fields={"service": Column("ServiceName")})
    header = (*HEADER, "ServiceName")
    cut = data.draw(st.integers(0, len(rows)))
    mixed = data.draw(st.permutations(rows))
    with tempfile.TemporaryDirectory() as folder:
        whole = write_csv(Path(folder) / "whole.csv", rows, header)
        one = write_csv(Path(folder) / "one.csv", mixed[:cut], header)
        other = write_csv(Path(folder) / "other.csv", mixed[cut:], (*header, "x_Different"))
        other.write_text(
            "\n".join(line + ("," if n else "") for n, line in enumerate(other.read_text().splitlines())) + "\n"
        )
        together, apart = read_bill([whole], mapping, LISBON), read_bill([one, other], mapping, PACIFIC)
    assert not together.problems
    assert as_read(together) == as_read(apart) == by_hand(rows)
    assert together.groups == apart.groups
    assert together.totals == apart.totals


cells = st.text(st.sampled_from('ab1, "\n\r;é'), max_size=8)
described = st.lists(st.tuples(cells, st.sampled_from(["1", "2.5", "", "x"]), cells), max_size=12)


@settings(max_examples=80, deadline=None)
@given(described, st.sampled_from(["\n", "\r\n"]), st.data())
def test_any_text_in_other_cells_changes_nothing(
    rows: list[tuple[str, str, str]], end: str, data: st.DataObject
) -> None:
    """Whatever stands in other columns, and wherever a row is torn, the sound rows count and the others are counted."""
    torn = data.draw(st.sets(st.sampled_from(range(len(rows))), max_size=2)) if rows else set[int]()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "b.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            quoting = (
                csv.QUOTE_ALL if any("\r" in cell for row in rows for cell in row) else csv.QUOTE_MINIMAL
            )  # which forgets a lone \r
            writer = csv.writer(file, lineterminator=end, quoting=quoting)
            writer.writerow(["ChargeDescription", *HEADER, "Tags"])
            for n, (before, amount, after) in enumerate(rows):
                writer.writerow(
                    ["short", "2025-01-01", "1"] if n in torn else [before, "2025-01-01", amount, "USD", after]
                )
        found = read_bill([path], USE, LISBON)
    good = [Decimal(amount) for n, (_, amount, _) in enumerate(rows) if n not in torn and amount in {"1", "2.5"}]
    assert found.totals == ({"USD": sum(good)} if good else {})
    assert (found.rows, found.refused) == (len(rows), len(rows) - len(good))
    assert [problem.row for problem in found.problems] == [
        n for n, (_, amount, _) in enumerate(rows, 1) if n - 1 in torn or amount in {"", "x"}
    ]


def test_many_rows_are_read_in_parts_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    with duckdb.connect() as connection:
        connection.execute(
            "COPY (SELECT '2025-01-01' AS ChargePeriodStart, CASE WHEN i IN (400000, 999999) THEN 'x' ELSE '0.01' END "
            f"AS BilledCost, 'USD' AS BillingCurrency FROM range(1000000) AS t(i)) TO '{path}'"
        )
    found = read_bill([path], USE, LISBON)
    assert found.totals == {"USD": Decimal("9999.98")}
    assert problems(found) == [(400_001, "BilledCost", "x"), (1_000_000, "BilledCost", "x")]


# ---- the mapping ----------------------------------------------------------------------------------------------------


@pytest.fixture
def mapping(tmp_path: Path) -> Callable[[str], Mapping]:
    def read(text: str) -> Mapping:
        path = tmp_path / "bill.toml"
        path.write_text(text, encoding="utf-8")
        return read_mapping(path)

    return read


def test_a_whole_mapping(mapping: Callable[[str], Mapping]) -> None:
    assert mapping("""
        date = "invoice"
        amount = "EffectiveCost"
        currency = "PricingCurrency"
        contract = "C-1"
        commitment = "a"
        date_format = "%d.%m.%Y"
        [fields]
        service = "ServiceName"
        cloud = { column = "ProviderName", values = { "Amazon Web Services" = "AWS", "" = "none" } }
        [fields.kind]
        column = "ChargeCategory"
    """) == Mapping(
        "BillingPeriodEnd", "EffectiveCost", "PricingCurrency",
        {"service": Column("ServiceName"), "cloud": Column("ProviderName", {"Amazon Web Services": "AWS", "": "none"}), "kind": Column("ChargeCategory")},
        "C-1", "a", "%d.%m.%Y",
    )  # fmt: skip


def test_a_short_mapping(mapping: Callable[[str], Mapping]) -> None:
    assert mapping('date = "use"\namount = "BilledCost"') == USE
    assert mapping('date = "x_Booked"\namount = "BilledCost"').date == "x_Booked"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("date = ", "bill.toml:1:8: error[bill-mapping] this mapping cannot be read as TOML"),
        ('date = "use"', "the mapping does not say `amount`"),
        ('amount = "BilledCost"', "the mapping does not say `date`"),
        ('date = "use"\namount = "Cost"', "bill.toml:2:1: error[bill-mapping] `Cost` is not a cost of FOCUS"),
        ('date = "use"\namount = 5', "bill.toml:2:1: error[bill-mapping] `amount` must be a text between quotes"),
        ('date = ""\namount = "BilledCost"', "bill.toml:1:1: error[bill-mapping] `date` must be a text between quotes"),
        ('date = "use"\namount = "BilledCost"\ncurency = "x"', "bill.toml:3:1: error[bill-mapping] a mapping has no `curency`"),
        ('date = "use"\namount = "BilledCost"\ncommitment = "x"', "bill.toml:3:1: error[bill-mapping] `commitment` needs the `contract`"),
        ('date = "use"\namount = "BilledCost"\ndate_format = "%m/%y"', "bill.toml:3:1: error[bill-mapping] `date_format` must say day"),
        ('date = "use"\namount = "BilledCost"\ndate_format = "%Q"', "bill.toml:3:1: error[bill-mapping] `date_format` must say day"),
        ('date = "use"\namount = "BilledCost"\nfields = 5', "bill.toml:3:1: error[bill-mapping] `fields` does not say a column"),
        ('date = "use"\namount = "BilledCost"\n[fields]\n# service = 1\nservice = 5', "bill.toml:5:1: error[bill-mapping] `service` does not say a column"),
        ('date = "use"\namount = "BilledCost"\n[fields.service]\nname = "x"', "bill.toml:3:9: error[bill-mapping] `service` does not say a column"),
        ('date = "use"\namount = "BilledCost"\n[fields]\nx = { column = "x", values = 5 }', "bill.toml:4:1: error[bill-mapping] `x` does not say a column"),
        ('date = "use"\namount = "BilledCost"\n[fields]\nx = { column = "x", values = { a = 5 } }', "bill.toml:4:1: error[bill-mapping] `x` does not say a column"),
    ],
)  # fmt: skip
def test_mistakes_in_a_mapping_are_told_with_their_place(
    mapping: Callable[[str], Mapping], text: str, said: str
) -> None:
    (found,) = refused(mapping, text)
    line = one_line(found)
    assert said in line
    assert found.help


def test_all_mistakes_of_a_mapping_are_told(mapping: Callable[[str], Mapping]) -> None:
    assert len(refused(mapping, 'amout = "BilledCost"\ncontract = 5\n')) == 4


# ---- the house ------------------------------------------------------------------------------------------------------


def test_duckdb_is_imported_only_when_a_bill_is_read() -> None:
    code = "import sys, servanda.money.billing; sys.exit('duckdb' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
