"""`make bench ARGS=tables`: a verdict for each of a hundred million rows, beside DuckDB SQL by hand for the same rules.

The rules are the flagship's on `offer`, over all instruments; made-up rows spread over the eight fields and the years. The
one reading that matters is left open on both sides: where readers differ, both say "undetermined" (`--rows` for a smaller
run). CPU seconds are printed beside wall seconds, since machines are shared; read the ratios.
"""

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import ibis

from servanda.audits.tables import opened
from servanda.decisions.state import record_of
from servanda.decisions.timelines import Known
from servanda.model.mapping import From, Mapped
from servanda.readers.tables import Decided, decide
from servanda.workspace import open_workspace

ROWS = """
COPY (SELECT
  (array['api', 'model', 'app', 'research', 'consumer_hardware'])[1 + (hash(i) % 5)::INT] AS category,
  {null2} hash(i * 3) % 2 = 0 {end} AS stateless,
  {null3} (array['none', 'Amazon', 'Snowflake'])[1 + (hash(i * 5) % 3)::INT] {end} AS made_with,
  {null4} (array['Azure', 'AWS', 'GoogleCloud', 'Oracle', 'other'])[1 + (hash(i * 7) % 5)::INT] {end} AS cloud,
  {null5} hash(i * 11) % 10 = 0 {end} AS natsec,
  hash(i * 13) % 2 = 0 AS already, hash(i * 17) % 2 = 0 AS cannot, hash(i * 19) % 2 = 0 AS chooses,
  DATE '2019-08-01' + (hash(i * 23) % 2700)::INT AS day
FROM range({rows}) AS t(i)) TO '{file}' (ROW_GROUP_SIZE 1000000)
"""

MAPPED = Mapped(
    From(value="OpenAI"), From(value="offer"), From(column="day"),
    {
        "product.category": From(column="category"), "product.stateless": From(column="stateless"),
        "product.made_with": From(column="made_with"), "product.already_on_azure": From(column="already"),
        "cloud": From(column="cloud"), "customer.us_national_security": From(column="natsec"),
        "microsoft_cannot_support": From(column="cannot"), "microsoft_chooses_not_to_support": From(column="chooses"),
    },
)  # fmt: skip

# By hand: what somebody would write who knows the rules and trusts the data. Each leaf is verdict|clauses|missing.
HAND = """CASE
  WHEN day < DATE '2025-01-21' THEN CASE WHEN cloud = 'Azure' THEN 'permitted||' ELSE 'prohibited|1.1|' END
  WHEN day < DATE '2025-10-28' THEN CASE WHEN cloud = 'Azure' THEN 'permitted||'
    WHEN category = 'api' THEN 'prohibited|1.1, 1.4|' ELSE 'prohibited|1.1|' END
  WHEN day < DATE '2026-04-27' THEN CASE
    WHEN category <> 'api' THEN 'permitted|3.3|'
    WHEN natsec THEN CASE WHEN stateless THEN 'permitted|3.4|' ELSE 'permitted||' END
    WHEN cloud = 'Azure' THEN 'permitted||'
    WHEN NOT stateless THEN 'undetermined||'
    WHEN made_with = 'none' THEN 'prohibited|3.1|' ELSE 'prohibited|3.1, 3.2|' END
  ELSE CASE
    WHEN already OR cloud = 'Azure' THEN 'permitted|3.5|'
    WHEN cannot AND chooses THEN 'permitted|3.5|'
    WHEN cannot OR chooses THEN 'undetermined||'
    ELSE 'prohibited|3.6|' END END"""


def part(number: int) -> str:
    """One of the three parts of each leaf, as a CASE of its own."""
    pieces = HAND.split("'")
    return "'".join(piece.split("|")[number] if piece.count("|") == 2 else piece for piece in pieces)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=100_000_000)
    asked.add_argument("--runs", type=int, default=3)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        full, gaps = Path(folder) / "full.parquet", Path(folder) / "gaps.parquet"
        make(full, given.rows, gaps=False)
        make(gaps, given.rows, gaps=True)
        counting(full, given.rows, given.runs, "no field missing, one reading open")
        counting(gaps, given.rows, given.runs, "a tenth of four fields missing, told exactly")
        writing(full, min(given.rows, 10_000_000), given.runs, Path(folder))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_048_576
    print(f"peak memory of this process: {peak:.2f} GiB (aim: under 4 GB)")


def make(file: Path, rows: int, *, gaps: bool) -> None:
    parts = {f"null{n}": f"CASE WHEN hash(i * {29 + n}) % 10 > 0 THEN" if gaps else "" for n in range(2, 6)}
    start = time.perf_counter()
    connection = ibis.duckdb.connect(memory_limit="3GB", temp_directory=str(file.parent))
    connection.raw_sql("SET preserve_insertion_order = false")
    connection.raw_sql(ROWS.format(rows=rows, file=file, end="END" if gaps else "", **parts))
    print(
        f"{rows:,} rows in {file.stat().st_size / 1e6:,.0f} MB of Parquet, made in {time.perf_counter() - start:.0f} s"
    )


@cache
def known() -> Known:
    workspace = open_workspace("microsoft-openai")
    at = datetime(2026, 10, 1, tzinfo=UTC)
    return Known(workspace.agreement, record_of(workspace.agreement, workspace.public_entries(), at), at)


@contextmanager
def audited(file: Path) -> Iterator[Decided]:
    with opened(str(file), "duckdb") as table:
        yield decide(table, MAPPED, cache(known().timeline), known().agreement.zone)


def timed(works: dict[str, Callable[[], Any]], runs: int) -> dict[str, tuple[float, float]]:
    """(wall, CPU) seconds of each, in turn, so that noise hits all alike: the medians."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    for _ in range(runs):
        for name, work in works.items():
            wall, cpu = time.perf_counter(), time.process_time()
            work()
            found[name].append((time.perf_counter() - wall, time.process_time() - cpu))
    return {name: tuple(statistics.median(x) for x in zip(*each, strict=True)) for name, each in found.items()}  # type: ignore[misc]


def say(title: str, rows: int, figures: dict[str, tuple[float, float]], aim: str) -> None:
    print(f"\n{title}")
    hand_wall, hand_cpu = figures["by hand"]
    for name, (wall, cpu) in figures.items():
        print(f"  {name:<12} {wall:8.2f} s {cpu:8.2f} s of CPU {rows / wall / 1e6:8.1f} million rows a second   "
              f"{hand_wall / wall:5.2f} x by hand ({hand_cpu / cpu:.2f} by CPU)")  # fmt: skip
    print(f"  the aim: {aim}")


def counting(file: Path, rows: int, runs: int, title: str) -> None:
    with audited(file) as found:
        connection = found.table.get_backend()
        query = ibis.to_sql(found.counts(), dialect="duckdb")

        def ours() -> Any:
            return connection.con.execute(query).fetchall()

        def hand() -> Any:
            return connection.con.execute(
                f"SELECT {part(0)} AS verdict, {part(1)} AS clauses, count(*) FROM '{file}' GROUP BY ALL"
            ).fetchall()

        if "no field" in title:
            agree(found, ours(), hand())
        say(f"Counting {rows:,} verdicts by clause: {title}", rows, timed({"by hand": hand, "servanda": ours}, runs),
            "0.9" if "no field" in title else "0.7 (by hand, what is missing is not told at all)")  # fmt: skip


def agree(found: Decided, ours: list[tuple[int, int]], hand: list[tuple[str, str, int]]) -> None:
    """Both must say the same before anything is timed."""
    mine: dict[tuple[str, str], int] = {}
    for number, rows in ours:
        decision = found.decisions[number].decision
        key = decision.verdict, ", ".join(decision.clauses)
        mine[key] = mine.get(key, 0) + rows
    theirs = {(verdict, clauses): rows for verdict, clauses, rows in hand}
    assert mine == theirs, (mine, theirs)
    print(f"\nBoth give the same {len(mine)} kinds of verdict with the same clauses, the same number of rows each.")


def writing(file: Path, rows: int, runs: int, folder: Path) -> None:
    with audited(file) as found:
        connection = found.table.get_backend()
        some = found.some(rows).with_reasons().drop("basis", "maybe", "readings", "problem")

        def ours() -> None:
            some.to_parquet(folder / "ours.parquet")

        def hand() -> None:
            columns = f"{part(0)} AS verdict, {part(1)} AS clauses, {part(2)} AS missing"
            connection.con.execute(
                f"COPY (SELECT *, {columns} FROM '{file}' LIMIT {rows}) TO '{folder / 'hand.parquet'}'"
            )

        figures = timed({"by hand": hand, "servanda": ours}, runs)
        say(f"Writing {rows:,} rows with verdict, clauses and missing", rows, figures, "0.8")


if __name__ == "__main__":
    main()
