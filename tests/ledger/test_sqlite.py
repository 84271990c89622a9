"""The ledger in a file: nothing acknowledged is lost, nothing is changed, and every failure says so in words."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.entry_examples import BREACH, DECLINED, NOW, RETRACTED, any_entry, diagnostic, numbered
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger import sqlite
from servanda.ledger.entries import Entry, NewEntry
from servanda.ledger.sqlite import open_ledger

SOURCES = Path(sqlite.__file__).parents[2]
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def path(tmp_path):
    return tmp_path / "supply.sqlite"


def filled(path, count=3):
    """A ledger of that many entries, closed."""
    with open_ledger(path, create=True) as ledger:
        ledger.append(numbered(count), NOW)
    return path


def read(path):
    with open_ledger(path, create=False) as ledger:
        return ledger.entries()


def values(path):
    return [entry.said.fields["value"] for entry in read(path)]


def expected(count):
    return [str(number) for number in range(count)]


def files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def raw(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def left_open(path, count=3):
    """The files as a writer leaves them that was killed: the entries are still in the -wal."""
    elsewhere = path.parent / "elsewhere"
    elsewhere.mkdir()
    with open_ledger(elsewhere / path.name, create=True) as ledger:
        ledger.append(numbered(count), NOW)
        for file in elsewhere.iterdir():
            shutil.copy(file, path.parent)
    shutil.rmtree(elsewhere)
    return path


# ---- what it is for -------------------------------------------------------------------------------------------------


def test_entries_come_back_as_they_were_given(path):
    with open_ledger(path, create=True) as ledger:
        assert ledger.path == path
        assert ledger.entries() == ()
        first = ledger.append([DECLINED, BREACH], NOW)
        later = ledger.append([RETRACTED], NOW + timedelta(seconds=1))
        assert first == (Entry(1, NOW, DECLINED), Entry(2, NOW, BREACH))
        assert later == (Entry(3, NOW + timedelta(seconds=1), RETRACTED),)
        assert ledger.append([], NOW) == ()
        assert ledger.entries() == first + later
    assert read(path) == first + later
    with open_ledger(path, create=True) as again:
        assert again.append([BREACH], NOW)[0].sequence == 4


@settings(max_examples=50)
@given(st.lists(any_entry, max_size=4))
def test_any_entries_come_back_as_they_were_given(new):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.sqlite"
        with open_ledger(path, create=True) as ledger:
            appended = ledger.append(new, NOW)
        assert [entry.said for entry in appended] == new
        assert read(path) == appended


def test_what_is_written_down(path):
    with open_ledger(path, create=True) as ledger:
        said = NewEntry("fact", "a", "2026-01-01", None, ("B", "A"), {"b": "é", "\ufb01": "1", "😀": "2", "a": "\x01"})
        ledger.append([said], datetime(2026, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))))
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT * FROM entries").fetchone()
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA application_id").fetchone() == (int.from_bytes(b"SRVD"),)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    fields = '{"a":"\\u0001","b":"é","😀":"2","\ufb01":"1"}'  # as RFC 8785 sorts: by UTF-16 code units
    recorded = "2026-01-01T00:00:00.000000+00:00"
    assert row[:8] == (1, recorded, "fact", "a", "2026-01-01", None, '["B","A"]', fields)
    assert row[8:] == (None, None, None, None, None, 0)


def test_the_writer_waits_for_the_disk(path):
    with open_ledger(path, create=True) as ledger:
        assert ledger._open_writer().execute("PRAGMA synchronous").fetchone() == (2,)


def test_an_instant_without_a_zone_is_a_bug(path):
    with open_ledger(path, create=True) as ledger, pytest.raises(ValueError, match="no time zone"):
        ledger.append([BREACH], NOW.replace(tzinfo=None))


def test_all_or_none(path):
    halves = NewEntry("event", "half a character: \ud800", "2026-01-01", None, ())
    with open_ledger(path, create=True) as ledger:
        with pytest.raises(UnicodeEncodeError):
            ledger.append([BREACH, halves, BREACH], NOW)
        assert ledger.entries() == ()
        assert ledger.append([BREACH], NOW)[0].sequence == 1


def test_the_entries_module_needs_no_database():
    program = "import sys, servanda.ledger.entries; sys.exit('sqlite3' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "PYTHONPATH": str(SOURCES)})


# ---- never changed --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE entries SET note = 'x' WHERE sequence = 2", "never changed"),
        ("UPDATE entries SET sequence = 9 WHERE sequence = 3", "never changed"),
        ("DELETE FROM entries", "never deleted"),
        ("DELETE FROM entries WHERE sequence = 3", "never deleted"),
        ("INSERT OR REPLACE INTO entries SELECT * FROM entries WHERE sequence = 2", "next number"),
        ("REPLACE INTO entries SELECT * FROM entries WHERE sequence = 3", "next number"),
        (
            "INSERT INTO entries SELECT * FROM entries WHERE sequence = 3 ON CONFLICT DO UPDATE SET note = 'x'",
            "next number",
        ),
        ("INSERT INTO entries SELECT sequence + 2, * FROM (SELECT * FROM entries WHERE sequence = 3)", "16 values|15"),
    ],
)
def test_raw_sql_cannot_change_an_entry(path, statement, message):
    before = read(filled(path))
    with pytest.raises(sqlite3.DatabaseError, match=message):
        raw(path, statement)
    assert read(path) == before


def test_raw_sql_cannot_leave_a_gap(path):
    filled(path)
    with pytest.raises(sqlite3.IntegrityError, match="next number"):
        raw(
            path,
            "INSERT INTO entries SELECT 5, recorded, kind, what, occurred, by, attesters, fields, known, corrects,"
            " source, authority, note, attempt FROM entries WHERE sequence = 1",
        )
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        raw(path, "INSERT INTO entries VALUES (4, '', '', '', '', '', '', '', '', '', '', '', '', 'x')")
    assert values(path) == expected(3)


# ---- many at once, and sudden ends ----------------------------------------------------------------------------------

APPEND = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from servanda.ledger.entries import NewEntry
from servanda.ledger.sqlite import open_ledger

path, who, times, at_once = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
with open_ledger(path, create=True) as ledger:
    for number in range(times):
        new = [NewEntry("event", f"{number}.{part}", "2026-01-01", who, (who,)) for part in range(at_once)]
        done = ledger.append(new, datetime.now(UTC))
        print(done[-1].sequence, flush=True)
"""


def appending(path, who, times, at_once=1):
    return subprocess.Popen(
        [sys.executable, "-c", APPEND, str(path), who, str(times), str(at_once)],
        env={**os.environ, "PYTHONPATH": str(SOURCES)},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_writers_lose_nothing_and_leave_no_gap(path):
    writers = [appending(path, who, 200) for who in ("Contoso", "Northwind")]
    with closing(sqlite3.connect(path)):  # and somebody looks on
        outputs = [writer.communicate(timeout=120)[0].split() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    entries = read(path)
    assert [entry.sequence for entry in entries] == list(range(1, 401))
    for who, acknowledged in zip(("Contoso", "Northwind"), outputs, strict=True):
        own = [entry for entry in entries if entry.said.by == who]
        assert [entry.sequence for entry in own] == [int(number) for number in acknowledged]
        assert [entry.said.what for entry in own] == [f"{number}.0" for number in range(200)]


def test_many_who_make_the_same_ledger_make_one(path):
    writers = [appending(path, str(number), 1) for number in range(8)]
    for writer in writers:
        writer.communicate(timeout=60)
    assert [writer.returncode for writer in writers] == [0] * 8
    assert len(read(path)) == 8


LOOK_AND_APPEND = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from servanda.ledger.entries import NewEntry
from servanda.ledger.sqlite import open_ledger

path = Path(sys.argv[1])
sys.stdin.readline()
if path.exists():
    with open_ledger(path, create=False) as ledger:
        ledger.entries()
with open_ledger(path, create=True) as ledger:
    ledger.append([NewEntry("event", "e", "2026-01-01", None, ())], datetime.now(UTC))
"""


def test_nobody_ever_sees_half_a_ledger(tmp_path):
    """Twelve who start one at the same moment, each looking first whether it is there, as `record` does."""
    for attempt in range(4):
        path = tmp_path / f"{attempt}.sqlite"
        started = [
            subprocess.Popen(
                [sys.executable, "-c", LOOK_AND_APPEND, str(path)],
                env={**os.environ, "PYTHONPATH": str(SOURCES)}, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )
            for _ in range(12)
        ]  # fmt: skip
        for one in started:
            one.stdin.write("go\n")
            one.stdin.flush()
        said = [one.communicate(timeout=60)[1] for one in started]
        assert [one.returncode for one in started] == [0] * 12, said
        assert [entry.sequence for entry in read(path)] == list(range(1, 13))
    assert {file.name for file in tmp_path.iterdir()} == {f"{attempt}.sqlite" for attempt in range(4)}


def test_where_a_disk_knows_no_links(path, monkeypatch):
    def no_links(*_):
        raise OSError(errno.ENOTSUP, "not supported")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    assert values(filled(path)) == expected(3)
    assert set(files(path.parent)) == {path.name}


def test_another_reason_why_it_gets_no_name(path, monkeypatch):
    def gone(*_):
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(Path, "hardlink_to", gone)
    with pytest.raises(Refused) as refused:
        filled(path)
    assert diagnostic(refused).name == "ledger-unreachable"
    assert files(path.parent) == {}


def test_whoever_was_first_keeps_the_name(path):
    draft = path.with_name("draft")
    filled(draft, 1)
    before = filled(path).read_bytes()
    sqlite._name(draft, path, path)
    assert path.read_bytes() == before


def test_who_comes_second_finds_it_made(path):
    before = files(filled(path).parent)
    sqlite._make(path, path)
    assert files(path.parent) == before


def test_a_ledger_is_made_whole_or_not_at_all(path, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(sqlite, "_SCHEMA", (*sqlite._SCHEMA, "a power cut"))
        with pytest.raises(Refused):
            open_ledger(path, create=True)
    assert values(filled(path)) == expected(3)


def test_whoever_makes_it_waits_for_others(path, monkeypatch):
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.2)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Refused) as refused:
            open_ledger(path, create=True)
        assert diagnostic(refused).name == "ledger-busy"
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            sqlite._writer(path, "rw")


class LetsOnlyOneThrough:
    """SQLite where several connections change the file to WAL at once: this one is turned away, twice."""

    def __init__(self):
        self.turned_away = 0

    def execute(self, statement):
        if self.turned_away < 2:
            self.turned_away += 1
            Unconfirmed(sqlite3.SQLITE_BUSY).execute(statement)


def test_whoever_is_turned_away_asks_again():
    connection = LetsOnlyOneThrough()
    sqlite._use_wal(connection)
    assert connection.turned_away == 2


def test_a_reader_sees_whole_appends_while_somebody_writes(path):
    filled(path, 0)
    with appending(path, "Contoso", 60, at_once=5) as writer:
        while writer.poll() is None:
            assert len(read(path)) % 5 == 0
        writer.communicate()
    assert len(read(path)) == 300


def test_killed_at_any_moment_it_has_all_it_acknowledged(path):
    for acknowledged_before_kill in (1, 2, 7, 20, 33):
        with appending(path, "Contoso", 10_000, at_once=3) as writer:
            lines = [writer.stdout.readline() for _ in range(acknowledged_before_kill)]
            writer.kill()
            lines += writer.stdout.read().splitlines()
        last = max(int(line) for line in lines if line.strip())
        entries = read(path)
        assert len(entries) >= last
        assert len(entries) % 3 == 0  # nothing half-written
        assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))


def test_what_a_killed_writer_left_is_read_and_written_on(path):
    left_open(path)
    before = files(path.parent)
    assert set(before) == {"supply.sqlite", "supply.sqlite-shm", "supply.sqlite-wal"}
    assert values(path) == expected(3)
    after = files(path.parent)
    for name in ("supply.sqlite", "supply.sqlite-wal"):
        assert after[name] == before[name]
    with open_ledger(path, create=False) as ledger:
        assert ledger.append([BREACH], NOW)[0].sequence == 4
    assert set(files(path.parent)) == {"supply.sqlite"}
    assert len(read(path)) == 4


# ---- reading leaves no trace ----------------------------------------------------------------------------------------


def test_reading_changes_nothing(path):
    before = files(filled(path).parent)
    assert values(path) == expected(3)
    with open_ledger(path, create=True) as ledger:
        assert len(ledger.entries()) == 3
    assert files(path.parent) == before


def test_names_that_an_address_would_read_otherwise(tmp_path):
    path = tmp_path / "100% a?b#c ü.sqlite"
    assert values(filled(path)) == expected(3)
    assert set(files(tmp_path)) == {path.name}


def test_through_a_link(path):
    filled(path)
    link = path.parent / "links" / "ledger"
    link.parent.mkdir()
    link.symlink_to(path)
    assert values(link) == expected(3)
    with open_ledger(link, create=False) as ledger:
        ledger.append([BREACH], NOW)
        assert ledger.path == link
    assert len(read(path)) == 4


@contextmanager
def somebody_else(folder):
    """Within, that folder cannot be written: not by its owner, and not by root, who becomes nobody for the while."""
    folder.chmod(0o555)
    try:
        if ROOT:
            os.setresuid(65534, 65534, 0)
        yield
    finally:
        if ROOT:
            os.setresuid(0, 0, 0)
        folder.chmod(0o755)


@pytest.fixture
def shared():
    """A folder that everybody may enter, where pytest's own are private."""
    folder = Path(tempfile.mkdtemp())
    yield folder / "supply.sqlite"
    shutil.rmtree(folder)


def test_a_folder_that_may_only_be_read(shared):
    before = files(filled(shared).parent)
    with somebody_else(shared.parent):
        assert values(shared) == expected(3)
        with open_ledger(shared, create=False) as ledger, pytest.raises(Refused) as refused:
            ledger.append([BREACH], NOW)
        assert diagnostic(refused).name == "ledger-read-only"
        with pytest.raises(Refused) as refused:
            open_ledger(shared.with_name("new.sqlite"), create=True)
        assert diagnostic(refused).name == "ledger-read-only"
    assert files(shared.parent) == before


def test_a_folder_that_may_only_be_read_where_a_writer_was_killed(shared):
    before = files(left_open(shared).parent)
    with somebody_else(shared.parent):
        assert values(shared) == expected(3)
    after = files(shared.parent)
    assert after.keys() == before.keys()
    for name in ("supply.sqlite", "supply.sqlite-wal"):  # the -shm is only an index, made anew by whoever may
        assert after[name] == before[name]


def test_a_folder_that_may_only_be_read_beside_a_writer(shared):
    with open_ledger(shared, create=True) as writer:
        writer.append(numbered(3), NOW)
        with somebody_else(shared.parent):
            assert values(shared) == expected(3)
        writer.append([BREACH], NOW)
        with somebody_else(shared.parent):
            assert len(read(shared)) == 4


def test_a_copy_that_may_only_be_read_and_is_not_in_order(shared):
    """The -wal was copied without its index: the latest entries are there, but cannot be reached from here."""
    left_open(shared)
    shared.with_name("supply.sqlite-shm").unlink()
    with somebody_else(shared.parent):
        with pytest.raises(Refused) as refused:
            read(shared)
        found = diagnostic(refused)
        assert (found.name, found.title) == (
            "ledger-read-only",
            "the latest entries of `supply.sqlite` are still in a file beside it",
        )
    assert values(shared) == expected(3)  # whoever may write there can put it in order


def test_an_empty_wal_is_no_obstacle(shared):
    filled(shared).with_name("supply.sqlite-wal").touch()
    with somebody_else(shared.parent):
        assert values(shared) == expected(3)


def test_a_file_that_may_only_be_read(shared):
    filled(shared).chmod(0o444)
    with somebody_else(shared.parent):
        pass
    if ROOT:
        shared.parent.chmod(0o777)
        os.setresuid(65534, 65534, 0)
    try:
        assert values(shared) == expected(3)
        with open_ledger(shared, create=False) as ledger, pytest.raises(Refused) as refused:
            ledger.append([BREACH], NOW)
    finally:
        if ROOT:
            os.setresuid(0, 0, 0)
    assert diagnostic(refused).name == "ledger-read-only"
    assert set(files(shared.parent)) == {"supply.sqlite"}


def test_a_file_that_may_not_be_read(shared):
    filled(shared).chmod(0o000)
    with somebody_else(shared.parent), pytest.raises(Refused) as refused:
        read(shared)
    assert diagnostic(refused).name == "ledger-unreachable"
    shared.chmod(0o644)


def test_read_again_when_somebody_wrote_meanwhile(path):
    """Reading the file alone takes no lock; what it read while another wrote must not count."""
    filled(path)
    others = [numbered(2), numbered(4)]

    def interrupted(connection):
        found = sqlite._snapshot(connection)
        if others:
            with open_ledger(path, create=False) as other:
                other.append(others.pop(), NOW)
        return found

    _, rows = sqlite._read_alone(path, interrupted)
    assert len(rows) == 9


def test_not_read_for_ever_when_somebody_never_stops_writing(path):
    def interrupted(connection):
        with open_ledger(path, create=False) as other:
            other.append(numbered(1), NOW)

    with pytest.raises(Refused) as refused:
        sqlite._read_alone(filled(path), interrupted)
    assert diagnostic(refused).name == "ledger-busy"


def test_read_with_the_rest_when_a_writer_comes_meanwhile(path):
    """Then the entry is in the -wal, which reading the file alone does not see."""
    with open_ledger(filled(path), create=False) as writer:

        def interrupted(connection):
            found = sqlite._snapshot(connection)
            if not sqlite._has_wal(path):
                writer.append([BREACH], NOW)
            return found

        _, rows = sqlite._read_alone(path, interrupted)
        assert len(rows) == 4


def test_a_reading_that_failed_because_somebody_wrote_is_repeated(path):
    attempts = []

    def interrupted(connection):
        attempts.append(1)
        if len(attempts) == 1:
            filled(path)
            raise sqlite3.DatabaseError
        return sqlite._snapshot(connection)

    _, rows = sqlite._read_alone(filled(path), interrupted)
    assert len(rows) == 6


# ---- every failure in words -----------------------------------------------------------------------------------------


def test_there_is_none(path):
    with pytest.raises(Refused) as refused:
        open_ledger(path, create=False)
    assert (diagnostic(refused).name, diagnostic(refused).title) == (
        "ledger-missing",
        "there is no ledger `supply.sqlite`",
    )
    assert str(path) in diagnostic(refused).why
    assert files(path.parent) == {}
    with pytest.raises(Refused) as refused:
        open_ledger(path.parent / "none" / "supply.sqlite", create=True)
    assert diagnostic(refused).title == "there is no folder for the ledger `supply.sqlite`"


def test_deleted_after_it_was_opened(path):
    with open_ledger(filled(path), create=False) as ledger:
        path.unlink()
        for call in (ledger.entries, lambda: ledger.append([BREACH], NOW)):
            with pytest.raises(Refused) as refused:
                call()
            assert diagnostic(refused).name == "ledger-missing"


def test_deleted_while_it_is_read(path):
    with pytest.raises(Refused) as refused, sqlite._refusing(path):
        sqlite._read_alone(path, sqlite._snapshot)
    assert diagnostic(refused).name == "ledger-missing"


def test_replaced_while_it_is_written(path):
    with open_ledger(filled(path), create=False) as ledger:
        ledger.append([BREACH], NOW)
        path.rename(path.with_name("moved"))
        filled(path)
        for call in (ledger.entries, lambda: ledger.append([BREACH], NOW)):
            with pytest.raises(Refused) as refused:
                call()
            assert diagnostic(refused).title == (
                "the ledger `supply.sqlite` was moved, deleted or replaced while it was in use"
            )
    assert values(path) == expected(3)


@pytest.mark.parametrize("create", [True, False])
def test_a_newer_one_is_neither_read_nor_changed(path, create):
    raw(filled(path), "PRAGMA user_version = 2")
    before = files(path.parent)
    with pytest.raises(Refused) as refused:
        open_ledger(path, create=create)
    assert diagnostic(refused).name == "ledger-newer"
    assert files(path.parent) == before


def test_taken_over_by_a_newer_version_while_it_is_open(path):
    with open_ledger(path, create=True) as ledger:
        ledger.append([BREACH], NOW)
        raw(path, "PRAGMA user_version = 2")
        for call in (ledger.entries, lambda: ledger.append([BREACH], NOW)):
            with pytest.raises(Refused) as refused:
                call()
            assert diagnostic(refused).name == "ledger-newer"


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize("content", [b"# Supply agreement\n" * 100, b"x", b"SQLite format 3\0" + b"x" * 5000])
def test_not_a_ledger_but_a_text(path, content, create):
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        open_ledger(path, create=create)
    assert diagnostic(refused).name == "ledger-not-a-ledger"
    assert files(path.parent) == {path.name: content}


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize(
    "statement", ["CREATE TABLE entries (x)", "PRAGMA user_version = 1", "PRAGMA application_id = 7"]
)
def test_not_a_ledger_but_another_database(path, statement, create):
    raw(path, statement)
    before = files(path.parent)
    with pytest.raises(Refused) as refused:
        open_ledger(path, create=create)
    assert diagnostic(refused).name == "ledger-not-a-ledger"
    assert files(path.parent) == before


def test_an_empty_file_is_a_ledger_yet_to_be_made(path):
    path.touch()
    with pytest.raises(Refused) as refused:
        open_ledger(path, create=False)
    assert diagnostic(refused).name == "ledger-not-a-ledger"
    assert diagnostic(refused).why.endswith("is empty.")
    assert "remove the file or record the first entry" in diagnostic(refused).help
    assert sqlite.holds_nothing(path)
    assert values(filled(path)) == expected(3)
    assert not sqlite.holds_nothing(path)
    assert not sqlite.holds_nothing(path / "none")


def test_a_folder_is_not_a_ledger(tmp_path):
    for path in (tmp_path, tmp_path / "file" / "ledger"):
        (tmp_path / "file").touch()
        with pytest.raises(Refused) as refused:
            open_ledger(path, create=True)
        assert diagnostic(refused).name == "ledger-unreachable"


def test_a_truncated_one_is_never_taken_for_a_shorter_one(path):
    whole = filled(path, 500).read_bytes()
    assert len(whole) > 40_000
    for size in [1, 50, 100, 1000, *range(4096, len(whole), 4096), len(whole) - 1]:
        path.write_bytes(whole[:size])
        with pytest.raises(Refused) as refused:
            read(path)
        assert diagnostic(refused).name in {"ledger-damaged", "ledger-not-a-ledger"}
        assert path.read_bytes() == whole[:size]
    path.write_bytes(whole)
    assert values(path) == expected(500)


def test_an_overwritten_page_is_noticed(path):
    whole = filled(path, 500).read_bytes()
    for start in range(4096, len(whole), 4096):
        path.write_bytes(whole[:start] + bytes(4096) + whole[start + 4096 :])
        with pytest.raises(Refused) as refused:
            read(path)
        assert diagnostic(refused).name == "ledger-damaged"


def test_an_overwritten_definition_of_the_table_is_noticed(path):
    whole = filled(path).read_bytes()
    assert b"recorded TEXT" in whole
    path.write_bytes(whole.replace(b"recorded TEXT", b"recorded T\xffXT"))
    with pytest.raises(Refused) as refused:
        read(path)
    assert diagnostic(refused).name == "ledger-damaged"


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE entries SET fields = '{' WHERE sequence = 2", "Entry 2 cannot be read."),
        ("UPDATE entries SET recorded = 'then' WHERE sequence = 2", "Entry 2 cannot be read."),
        ("UPDATE entries SET kind = 'evenu' WHERE sequence = 3", "Entry 3 cannot be read."),
        ("UPDATE entries SET note = CAST(x'FF' AS TEXT) WHERE sequence = 3", "The text of an entry cannot be read."),
        ("DELETE FROM entries WHERE sequence = 2", "Entry 2 is not there, although later ones are."),
        ("DROP TABLE entries", "The table of entries is missing or not as it should be."),
        ("ALTER TABLE entries DROP COLUMN known", "The table of entries is missing or not as it should be."),
    ],
)
def test_whatever_gets_around_the_triggers_is_noticed(path, damage, said):
    raw(
        filled(path),
        "DROP TRIGGER entries_are_never_changed",
        "DROP TRIGGER entries_are_never_deleted",
        damage,
    )
    with pytest.raises(Refused) as refused:
        read(path)
    assert diagnostic(refused).name == "ledger-damaged"
    assert diagnostic(refused).why.startswith(said)


def test_busy(path, monkeypatch):
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.2)
    with closing(sqlite3.connect(filled(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert values(path) == expected(3)  # a writer does not keep anybody from reading
        with open_ledger(path, create=False) as ledger:
            with pytest.raises(Refused) as refused:
                ledger.append([BREACH], NOW)
            assert diagnostic(refused).name == "ledger-busy"
            other.execute("ROLLBACK")
            assert ledger.append([BREACH], NOW)[0].sequence == 4


def test_no_more_pages(path):
    filled(path)
    large = NewEntry("event", "x" * 100_000, "2026-01-01", None, ())
    with open_ledger(path, create=False) as ledger:
        ledger._open_writer().execute("PRAGMA max_page_count = 10")
        with pytest.raises(Refused) as refused:
            ledger.append([BREACH, large], NOW)
        assert diagnostic(refused).name == "ledger-full"
        assert len(ledger.entries()) == 3
        assert ledger.append([BREACH], NOW)[0].sequence == 4
    assert len(read(path)) == 4


@contextmanager
def small_disk(folder, size):
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("may not mount a small disk here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def append_until_refused(ledger, new):
    """What was acknowledged until then, and what was said then."""
    acknowledged = []
    try:
        while True:
            acknowledged += ledger.append(new, NOW)
    except Refused as refused:
        (found,) = refused.diagnostics
        return tuple(acknowledged), found.name


def fill_up(folder):
    """Until not a byte goes in."""
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(bytes(4096))


@pytest.mark.skipif(not ROOT, reason="only root may mount a small disk")
def test_a_full_disk_keeps_what_it_has(tmp_path):
    with small_disk(tmp_path, "1m"):
        path = tmp_path / "supply.sqlite"
        reserve = tmp_path / "reserve"
        reserve.write_bytes(bytes(200_000))
        with open_ledger(path, create=True) as ledger:
            first, name = append_until_refused(ledger, numbered(7))
            assert name == "ledger-full"
            assert len(first) > 100
            assert ledger.entries() == first
            assert read(path) == first  # while the writer is there, and the -wal
        assert read(path) == first
        with open_ledger(path, create=False) as ledger:
            second, name = append_until_refused(ledger, [BREACH])  # closing it has made a little room
        assert name == "ledger-full"
        reserve.unlink()
        assert read(path) == first + second
        with open_ledger(path, create=False) as ledger:
            third = ledger.append([BREACH], NOW)
        assert read(path) == first + second + third


@pytest.mark.skipif(not ROOT, reason="only root may mount a small disk")
def test_a_disk_without_any_room(tmp_path):
    with small_disk(tmp_path, "1m"):
        before = read(filled(tmp_path / "supply.sqlite"))
        fill_up(tmp_path)
        assert read(tmp_path / "supply.sqlite") == before
        with open_ledger(tmp_path / "supply.sqlite", create=False) as ledger, pytest.raises(Refused) as refused:
            ledger.append([BREACH], NOW)
        assert diagnostic(refused).name == "ledger-full"
        with pytest.raises(Refused) as refused:
            open_ledger(tmp_path / "new.sqlite", create=True)
        assert diagnostic(refused).name == "ledger-full"
        assert not [file.name for file in tmp_path.iterdir() if "new" in file.name]
        assert read(tmp_path / "supply.sqlite") == before


LIMITED = """
import resource, signal, sys
from pathlib import Path
from datetime import UTC, datetime
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.entries import NewEntry
from servanda.ledger.sqlite import open_ledger

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
with open_ledger(Path(sys.argv[1]), create=True) as ledger:
    try:
        while True:
            last = ledger.append([NewEntry("event", "x" * 100, "2026-01-01", None, ())], datetime.now(UTC))
    except Refused as refused:
        print(refused.diagnostics[0].name, last[-1].sequence)
"""


NO_ROOM = """
import resource, signal, sys
from pathlib import Path
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.sqlite import open_ledger

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))
try:
    open_ledger(Path(sys.argv[1]), create=True)
except Refused as refused:
    print(refused.diagnostics[0].name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_no_room_for_the_first_entry_leaves_nothing_behind(path):
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    command = [sys.executable, "-c", NO_ROOM, str(path)]
    said = subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stdout
    assert said == "ledger-full\n"
    assert files(path.parent) == {}
    assert values(filled(path)) == expected(3)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_limit_on_the_size_of_files(path):
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    command = [sys.executable, "-c", LIMITED, str(path)]
    name, last = subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stdout.split()
    assert name == "ledger-full"
    assert len(read(path)) == int(last)


class Unconfirmed:
    """A disk that took everything and then fails to say so."""

    def __init__(self, code):
        self.error = sqlite3.OperationalError("disk I/O error")
        self.error.sqlite_errorcode = code

    def execute(self, statement):
        raise self.error


def test_when_the_disk_does_not_confirm_nobody_claims_to_know(path):
    with pytest.raises(Refused) as refused:
        sqlite._commit(path, Unconfirmed(sqlite3.SQLITE_IOERR_FSYNC))
    assert diagnostic(refused).title == "the disk did not confirm the entry in `supply.sqlite`"
    with pytest.raises(sqlite3.OperationalError):
        sqlite._commit(path, Unconfirmed(sqlite3.SQLITE_IOERR_WRITE))


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (sqlite3.SQLITE_IOERR_READ, "ledger-unreachable"),
        (sqlite3.SQLITE_IOERR_WRITE, "ledger-full"),
        (sqlite3.SQLITE_BUSY_RECOVERY, "ledger-busy"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "ledger-read-only"),
    ],
)
def test_what_else_a_disk_reports(path, code, name):
    with pytest.raises(Refused) as refused, sqlite._refusing(path):
        Unconfirmed(code).execute("")
    assert diagnostic(refused).name == name


def test_a_disk_that_is_gone(path):
    with pytest.raises(Refused) as refused, sqlite._refusing(path / "gone" / "supply.sqlite"):
        Unconfirmed(sqlite3.SQLITE_IOERR_READ).execute("")
    assert diagnostic(refused).name in {"ledger-read-only", "ledger-unreachable"}
    with pytest.raises(Refused) as refused, sqlite._refusing(path):
        raise OSError
    assert diagnostic(refused).name == "ledger-unreachable"


def test_a_folder_where_a_file_should_be(path):
    path.mkdir()
    with pytest.raises(Refused) as refused, sqlite._refusing(path):
        sqlite._through(path, "mode=ro", sqlite._snapshot)
    assert diagnostic(refused).title == "the ledger `supply.sqlite` cannot be opened"


def test_our_own_bugs_look_like_bugs(path):
    with pytest.raises(sqlite3.OperationalError), sqlite._refusing(path):
        Unconfirmed(sqlite3.SQLITE_MISUSE).execute("")
    with pytest.raises(sqlite3.ProgrammingError), sqlite._refusing(path):
        raise sqlite3.ProgrammingError
    with open_ledger(path, create=True) as ledger, pytest.raises(sqlite3.IntegrityError):
        ledger.append([NewEntry("event", None, "2026-01-01", None, ())], NOW)
