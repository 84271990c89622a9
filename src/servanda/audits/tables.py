# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false
"""A table of what was done, audited: where it is, whether its columns fit, a verdict for each row, and a summary."""

import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from servanda.decisions.timelines import Known
from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.mapping import Mapped
from servanda.model.timeline import BeyondTimeline, Decision, NotCovered

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from servanda.readers.tables import Decided

Progress = Callable[[float], None]
Result = TypeVar("Result")
EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that were decided alike: how many, the decision with its clauses' titles, the
    problem where they could not be mapped, some of them.
    """

    rows: int
    decision: Decision
    titles: tuple[str, ...]
    problem: str | None
    examples: tuple[Mapping[str, object], ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """What came of a table: its groups, the most frequent first."""

    rows: int
    groups: tuple[Group, ...]
    known: datetime


@contextmanager
def opened(name: str, engine: str) -> "Iterator[ir.Table]":
    """A table by its file (Parquet, CSV; a glob), or by its name where the engine is a database, to which the connection
    ends with the block. Raises Refused.
    """
    ibis = _ibis()
    with ExitStack() as open_until_then:
        try:
            if engine == "spark":
                table = _file(_spark(ibis), name)  # its session may be another's, and stays
            else:
                # A table larger than memory is read in pieces; what a query must keep of it goes to disk.
                connection = (
                    ibis.duckdb.connect(memory_limit="3GB", temp_directory=tempfile.gettempdir())
                    if engine == "duckdb" else ibis.connect(engine)
                )  # fmt: skip
                open_until_then.callback(connection.disconnect)
                table = _file(connection, name) if engine == "duckdb" else connection.table(name)
        except Refused:
            raise
        except Exception as error:  # noqa: BLE001 -- every engine has its own
            said = f"{'The engine' if engine not in ('duckdb', 'spark') else engine} says: {_first_line(error)}"
            title = f"`{name}` cannot be read as a table"
            raise Refused([Diagnostic("audit-table", title, why=said, help=_HELP)]) from None
        yield table


_HELP = "name a Parquet or CSV file; or a table, with `--engine` and the address of its database"


def _file(connection: Any, name: str) -> "ir.Table":
    suffix = Path(name).suffix.lower()
    if suffix in (".csv", ".tsv", ".gz"):
        return connection.read_csv(name)
    if suffix in (".parquet", ".pq") or Path(name).is_dir() or "*" in name:
        return connection.read_parquet(name)
    what = "there is no such file" if not Path(name).exists() else "its name does not say whether it is Parquet or CSV"
    raise Refused(
        [Diagnostic("audit-table", f"`{name}` cannot be read as a table", why=f"`{name}`: {what}.", help=_HELP)]
    )


def _spark(ibis: Any) -> Any:
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        title = "Spark is not installed"
        raise Refused([Diagnostic("not-installed", title, help="pip install 'servanda[spark]'")]) from None
    session = SparkSession.builder.appName("servanda").config("spark.ui.enabled", "false").getOrCreate()
    session.conf.set("spark.sql.session.timeZone", "UTC")
    return ibis.pyspark.connect(session)


def _ibis() -> Any:
    try:
        import ibis
    except ImportError:
        title = "audits of tables need Ibis, which is not installed"
        raise Refused([Diagnostic("not-installed", title, help="pip install 'servanda[tables]'")]) from None
    return ibis


def decided(table: "ir.Table", mapped: Mapped, known: Known) -> "Decided":
    """The table with the decision of each row. Raises Refused for what does not fit."""
    from servanda.readers.columns import DoesNotFit
    from servanda.readers.tables import decide

    _check_columns(table, mapped)
    try:
        return decide(table, mapped, cache(known.timeline), known.agreement.zone)
    except DoesNotFit as error:
        raise Refused([Diagnostic("audit-mapping", f"{error.name} {error.why}")]) from None
    except NotCovered as error:
        raise Refused([not_covered(error)]) from None
    except BeyondTimeline as error:
        raise Refused([beyond(error)]) from None


def not_covered(error: NotCovered) -> Diagnostic:
    """What is said where only the reference reader can answer."""
    return Diagnostic(
        "not-covered", "the fast readers cannot answer this", why=f"{error}.",
        help="`servanda ask` answers it, one question at a time",
    )  # fmt: skip


def beyond(error: BeyondTimeline) -> Diagnostic:
    """What is said of a time that lies beyond what is walked."""
    return Diagnostic(
        "beyond-timeline", f"the time asked about lies beyond {error.ends:%Y-%m-%d}",
        why="As far as that the lives of duties are followed; what would have become of them then is not worked out.",
        help="ask about an earlier day, or ask `servanda ask`",
    )  # fmt: skip


def _check_columns(table: "ir.Table", mapped: Mapped) -> None:
    problems: list[Diagnostic] = []
    for name, source in {"party": mapped.party, "action": mapped.action, "at": mapped.at, **mapped.given}.items():
        if source.column is not None and source.column not in table.columns:
            near = did_you_mean(source.column, table.columns)
            listed = f"it has {', '.join(table.columns[:20])}{' …' if len(table.columns) > 20 else ''}"
            problems.append(
                Diagnostic(
                    "audit-mapping", f"the table has no column `{source.column}`", why=f"It is to fill `{name}`.",
                    help=f"did you mean `{near[0]}`?" if near else listed,
                )
            )  # fmt: skip
    if problems:
        raise Refused(problems)


def clashes(table: "ir.Table", prefix: str) -> list[str]:
    """Columns of the table that have the name of one to be added."""
    from servanda.readers.tables import ADDED

    return [prefix + name for name in ADDED if prefix + name in table.columns]


def summed_up(found: "Decided", known: datetime, progress: Progress | None = None) -> Audit:
    """How many rows were decided how, with some of each."""
    counted = _watched(found.table, lambda: found.counts().to_pyarrow().to_pylist(), progress)
    groups: list[Group] = []
    for one in sorted(counted, key=lambda one: (-one["rows"], one["number"])):
        meant = found.decisions[one["number"]]
        groups.append(Group(one["rows"], meant.decision, meant.titles, meant.problem, _examples(found, one["number"])))
    return Audit(sum(group.rows for group in groups), tuple(groups), known)


def _examples(found: "Decided", number: int) -> tuple[Mapping[str, object], ...]:
    if found.decisions[number].decision.verdict == "permitted":
        return ()
    some = found.rows_of(number).limit(EXAMPLES)
    return tuple(some.to_pyarrow().to_pylist())


def write(found: "Decided", file: Path, prefix: str, progress: Progress | None = None) -> None:
    """Every row with its verdict and reasons, as Parquet or CSV. Raises Refused."""
    table = found.with_reasons(prefix)
    try:
        if file.suffix.lower() == ".csv":
            _watched(table, lambda: table.to_csv(file), progress)
        else:
            _watched(table, lambda: table.to_parquet(file), progress)
    except Exception as error:  # noqa: BLE001 -- every engine has its own
        title = f"`{file}` cannot be written"
        raise Refused(
            [Diagnostic("unwritable", title, why=_first_line(error), help="check that its folder exists.")]
        ) from None


def _watched(table: "ir.Table", work: Callable[[], Result], progress: Progress | None) -> Result:
    """Do something long, and tell how far it is, where the engine says so."""
    connection = table.get_backend()
    if progress is None or connection.name != "duckdb":
        return work()
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(connection.con, done, progress), daemon=True)
    watcher.start()
    try:
        return work()
    finally:
        done.set()
        watcher.join()


def _watch(connection: Any, done: threading.Event, progress: Progress) -> None:
    while not done.wait(0.2):
        progress(max(connection.query_progress(), 0.0))
    progress(100.0)


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0] or type(error).__name__


def by_verdict(audit: Audit) -> Iterator[tuple[str, int, list[Group]]]:
    """The groups of each verdict, in the order in which people want to see them."""
    for verdict in ("permitted", "prohibited", "conflict", "undetermined", "ungoverned", "not mapped"):
        groups = [group for group in audit.groups if group.decision.verdict == verdict]
        if groups:
            yield verdict, sum(group.rows for group in groups), groups
