"""Lives as known at two times: a trigger corrected later, a contested performance, and acts recorded as void."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from servanda.cli.main import main
from servanda.decisions.lives import life, obligations
from servanda.decisions.state import record_of
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.entries import Entry, NewEntry
from servanda.workspace import Workspace, open_workspace

WELL = Path(__file__).parents[1] / "meaning" / "lives.md"


@pytest.fixture
def pond() -> Workspace:
    return open_workspace(str(WELL))


def entry(
    sequence: int, recorded: str, what: str, on: str, by: str, corrects: int | None = None, **fields: str
) -> Entry:
    said = NewEntry("event", what, on, by, (by,), fields, corrects=corrects)
    return Entry(sequence, datetime.fromisoformat(recorded).replace(tzinfo=UTC), said)


def retracted(sequence: int, recorded: str, corrects: int, by: str) -> Entry:
    said = NewEntry("retraction", "ask_cleaning", "2026-03-01", None, (by,), corrects=corrects)
    return Entry(sequence, datetime.fromisoformat(recorded).replace(tzinfo=UTC), said)


def state(pond: Workspace, entries: list[Entry], at: str, known: str) -> str:
    when, seen = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (at, known))
    return life(pond.agreement, record_of(pond.agreement, entries, seen), "1.1", {}, when, seen).state


def test_a_trigger_corrected_later_was_breached_as_known_before_and_never_owed_as_known_after(pond: Workspace) -> None:
    entries = [entry(1, "2026-03-02", "ask_cleaning", "2026-03-01", "Upper"), retracted(2, "2026-05-01", 1, "Upper")]
    assert state(pond, entries, "2026-06-01", "2026-04-30") == "breached"
    assert state(pond, entries, "2026-06-01", "2026-05-01") == "not owed"


def test_a_contested_trigger_leaves_the_duty_contested(pond: Workspace) -> None:
    entries = [entry(1, "2026-03-02", "ask_cleaning", "2026-03-01", "Upper"), retracted(2, "2026-05-01", 1, "Lower")]
    assert state(pond, entries, "2026-06-01", "2026-06-01") == "contested"
    when = datetime(2026, 6, 1, tzinfo=UTC)
    record = record_of(pond.agreement, entries, when)
    cleaning = next(one for one in obligations(pond.agreement, record, when, when) if one.clause == "1.1")
    assert (cleaning.state, cleaning.because) == ("contested", "it turns on #1")


def test_moving_the_trigger_moves_the_deadline(pond: Workspace) -> None:
    entries = [
        entry(1, "2026-03-02", "ask_cleaning", "2026-03-01", "Upper"),
        entry(2, "2026-05-01", "ask_cleaning", "2026-03-20", "Upper", corrects=1),
        entry(3, "2026-04-10", "clean", "2026-04-10", "Lower"),
    ]
    assert state(pond, entries[:1] + entries[2:], "2026-06-01", "2026-04-30") == "late fulfilled"
    assert state(pond, entries, "2026-06-01", "2026-05-01") == "fulfilled"


def test_time_moves_by_itself(pond: Workspace) -> None:
    entries = [entry(1, "2026-03-02", "ask_cleaning", "2026-03-01", "Upper")]
    assert state(pond, entries, "2026-03-31T22:59:59.999999", "2026-03-02") == "in force"
    assert state(pond, entries, "2026-03-31T23:00", "2026-03-02") == "breached"


def run(*words: str) -> tuple[int, dict[str, object]]:
    result = CliRunner().invoke(main, [*words, "--json"])
    assert result.exception is None or isinstance(result.exception, SystemExit | Refused)
    return result.exit_code, json.loads(result.output) if result.output else {}


@pytest.fixture
def record(tmp_path: Path) -> Callable[..., tuple[int, dict[str, object]]]:
    (tmp_path / "pond.md").write_text(WELL.read_text())
    return lambda *words: run("record", str(tmp_path), *words)


def test_void_acts_are_refused_with_their_clause(record: Callable[..., tuple[int, dict[str, object]]]) -> None:
    code, said = record("waive", "clause=1.1", "--by", "Lower", "--on", "2026-03-02")
    assert (code, said["effect"], said["holders"]) == (1, "void", ["Upper"])
    code, said = record("waive", "clause=2.1", "--by", "Upper", "--on", "2026-03-02")
    assert (code, said["effect"]) == (1, "void")


def test_a_part_of_a_joint_act_waits_for_the_other(record: Callable[..., tuple[int, dict[str, object]]]) -> None:
    code, said = record("release", "clause=1.1", "--by", "Upper", "--on", "2026-03-02")
    assert (code, said["effect"]) == (0, "part")
    code, said = record("release", "clause=1.1", "--by", "Lower", "--on", "2026-03-03")
    assert (code, said["effect"]) == (0, "effective")
