"""The same expression gives the same answers on DuckDB, PostgreSQL and Spark, from the same rows."""

import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from servanda.decisions.state import record_of
from servanda.decisions.timelines import Known
from servanda.model.mapping import From, Mapped
from servanda.readers.tables import decide
from servanda.workspace import open_workspace

pytestmark = [
    pytest.mark.filterwarnings("ignore"),  # of the engines' own making
    pytest.mark.xdist_group("engines"),
]

MAPPED = Mapped(
    From(value="OpenAI"), From(value="offer"), From(column="at"),
    {
        "product.category": From(column="category", values={"API": "api"}), "product.stateless": From(column="stateless"),
        "product.made_with": From(column="made_with"), "product.already_on_azure": From(value="no"),
        "cloud": From(column="cloud"), "customer.us_national_security": From(column="natsec"),
        "microsoft_cannot_support": From(column="cannot"), "microsoft_chooses_not_to_support": From(column="chooses"),
    },
)  # fmt: skip


def rows() -> list[dict[str, object]]:
    """A thousand offers over the years: some fields left out, some values that the agreement does not know."""
    source = random.Random(8)

    def some(*values: object) -> object:
        return None if source.random() < 0.15 else source.choice(values)

    start = datetime(2018, 7, 20, tzinfo=UTC)
    return [
        {
            "row": number, "at": start + timedelta(hours=source.randrange(70_000)),
            "category": some("api", "API", "model", "app", "research"), "stateless": some(True, False),
            "made_with": some("none", "Amazon", ""), "cloud": some("Azure", "AWS", "Oracle", "azure"),
            "natsec": some("yes", "no", "no"), "cannot": some(True, False), "chooses": some(True, False),
        }
        for number in range(1000)
    ]  # fmt: skip


@pytest.fixture(scope="module")
def parquet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("rows") / "offers.parquet"
    fields = {"row": pa.int64(), "at": pa.timestamp("us", "UTC"), "category": pa.string(), "stateless": pa.bool_(),
              "made_with": pa.string(), "cloud": pa.string(), "natsec": pa.string(), "cannot": pa.bool_(), "chooses": pa.bool_()}  # fmt: skip
    pq.write_table(pa.Table.from_pylist(rows(), pa.schema(list(fields.items()))), file)
    return file


@cache
def known() -> Known:
    workspace = open_workspace("microsoft-openai")
    at = datetime(2026, 10, 1, tzinfo=UTC)
    return Known(workspace.agreement, record_of(workspace.agreement, workspace.public_entries(), at), at)


def answers(table: Any) -> list[dict[str, object]]:
    found = decide(table, MAPPED, cache(known().timeline), known().agreement.zone).with_reasons()
    told = found.select("row", "verdict", "basis", "clauses", "maybe", "missing", "readings", "problem")
    return sorted(told.to_pyarrow().to_pylist(), key=lambda row: row["row"])


@pytest.fixture(scope="module")
def on_duckdb(parquet: Path) -> list[dict[str, object]]:
    found = answers(ibis.duckdb.connect().read_parquet(parquet))
    verdicts = Counter(row["verdict"] for row in found)
    assert verdicts.keys() == {"permitted", "prohibited", "undetermined", "not mapped", "ungoverned"}
    assert min(verdicts.values()) > 20
    return found


def test_postgres_says_the_same(postgres: tuple[str, Any], parquet: Path, on_duckdb: list[dict[str, object]]) -> None:
    _, connection = postgres
    table = connection.create_table("offers", pq.read_table(parquet), overwrite=True)
    assert answers(table) == on_duckdb


def test_spark_says_the_same(spark: Any, parquet: Path, on_duckdb: list[dict[str, object]]) -> None:
    assert answers(spark.read_parquet(str(parquet))) == on_duckdb


def test_the_verb_reads_a_table_of_a_database(postgres: tuple[str, Any], parquet: Path, tmp_path: Path) -> None:
    address, connection = postgres
    connection.create_table("launches", pq.read_table(parquet), overwrite=True)
    mapping = tmp_path / "launches.toml"
    mapping.write_text('party = "OpenAI"\naction = "offer"\nat = { column = "at" }\n\n[fields]\ncloud = "cloud"\n')
    audit = open_workspace("microsoft-openai").audit("launches", mapping, "2026-10-01", engine=address)
    assert audit.rows == 1000
    assert date(2026, 10, 1) == audit.known.astimezone(known().agreement.zone).date()
