"""The ledger as one SQLite file: entries are appended, numbered without gaps, and never changed again.

What `append` returned is on the disk, whatever happens next; what it refused was not recorded. Reading leaves no trace:
it neither changes the file nor leaves other files beside it, and needs no right to write.
"""

import errno
import json
import os
import secrets
import shutil
import sqlite3
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar, get_args

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.ledger.entries import Entry, Kind, NewEntry

APPLICATION: Final = 0x53525644  # "SRVD", in the file's header: this SQLite file is a ledger
VERSION: Final = 1  # of the table below; a later version of servanda may add to it and count up
WAIT_SECONDS: Final = 5.0  # how long another writer may take before we give up

_Header = tuple[int, int, int]
_Answer = TypeVar("_Answer")

# The triggers hold for whoever opens the file with whatever program. The first one also keeps INSERT OR REPLACE from
# taking an entry's place, which SQLite would not count as deleting it.
_SCHEMA: Final = (
    """
    CREATE TABLE entries (
        sequence INTEGER PRIMARY KEY,
        recorded TEXT NOT NULL,
        kind TEXT NOT NULL,
        what TEXT NOT NULL,
        occurred TEXT NOT NULL,
        "by" TEXT,
        attesters TEXT NOT NULL,
        fields TEXT NOT NULL,
        known TEXT,
        corrects INTEGER,
        source TEXT,
        authority TEXT,
        note TEXT,
        attempt INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER entries_follow_one_another BEFORE INSERT ON entries
    WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
    BEGIN SELECT RAISE(ABORT, 'an entry of a ledger takes the next number'); END
    """,
    """
    CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'an entry of a ledger is never changed'); END
    """,
    """
    CREATE TRIGGER entries_are_never_deleted BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'an entry of a ledger is never deleted'); END
    """,
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {VERSION}",
)
_READ: Final = """
    SELECT sequence, recorded, kind, what, occurred, "by", attesters, fields, known, corrects, source, authority, note,
           attempt
    FROM entries ORDER BY sequence
"""
_APPEND: Final = "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


# ---- the door -------------------------------------------------------------------------------------------------------


def open_ledger(path: Path, *, create: bool) -> "Ledger":
    """The ledger in that file; with `create`, a new one where there is none yet."""
    file = Path(os.path.realpath(path))  # SQLite keeps its other files beside the real one
    with _refusing(path):
        if not _exists(path, file, create=create):
            _make_beside(path, file)
        if not _checked(path, _read(file, _header), create=create):
            _make(path, file)
    return Ledger(path, file)


def holds_nothing(path: Path) -> bool:
    """Whether it is an empty file, which the first entry would make a ledger."""
    try:
        return path.is_file() and path.stat().st_size == 0
    except OSError:
        return False


class Ledger:
    """An open ledger, for one thread; close it after use, or use it in a `with` statement.

    `path` is as it was given. A ledger that is only read keeps nothing open.
    """

    def __init__(self, path: Path, file: Path) -> None:
        self.path: Final = path
        self._file: Final = file
        self._writer: sqlite3.Connection | None = None
        self._opened: Final = _inode(file)  # which file it is, should another one take its name

    def entries(self) -> tuple[Entry, ...]:
        """Everything on record, in the order of recording."""
        with _refusing(self.path):
            header, rows = _snapshot(self._open_writer()) if self._writer else _read(self._file, _snapshot)
            _checked(self.path, header)
            return _entries(self.path, rows)

    def append(self, new: Sequence[NewEntry], recorded: datetime) -> tuple[Entry, ...]:
        """Records all of them or none, numbered from the next number on."""
        instant = _utc(recorded)
        with _refusing(self.path):
            writer = self._open_writer()
            writer.execute("BEGIN IMMEDIATE")
            try:
                _checked(self.path, _header(writer))  # a newer version may have taken it over since
                (last,) = writer.execute("SELECT coalesce(max(sequence), 0) FROM entries").fetchone()
                entries = tuple(Entry(number, instant, said) for number, said in enumerate(new, last + 1))
                writer.executemany(_APPEND, map(_row, entries))
                _commit(self.path, writer)
            except BaseException:
                writer.rollback()
                raise
        return entries

    def close(self) -> None:
        if self._writer:
            self._writer.close()
            self._writer = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _open_writer(self) -> sqlite3.Connection:
        """Kept open between entries, as long as it is the file of that name."""
        if _inode(self._file) != self._opened:
            raise Refused([_moved(self.path)])  # an open connection would go on writing where nobody looks
        if self._writer is None:
            if not _may_write(self._file):
                raise Refused([_read_only(self.path)])  # SQLite would try, and leave its other files behind
            self._writer = _writer(self._file, "rw")
        return self._writer


# ---- making and opening ---------------------------------------------------------------------------------------------


def _exists(path: Path, file: Path, *, create: bool) -> bool:
    try:
        size = file.stat().st_size
    except FileNotFoundError as error:
        if create and file.parent.is_dir():
            return False
        raise Refused([_missing(path, create=create)]) from error
    except OSError as error:
        raise Refused([_unreachable(path, "opened")]) from error
    if size == 1:  # SQLite takes it for an empty file and would write over it
        raise Refused([_not_a_ledger(path)])
    return True


def _make_beside(path: Path, file: Path) -> None:
    """Under another name, and given its own only when it is whole: nobody ever sees half a ledger, and a disk that is
    full leaves nothing behind. Whoever else was first at that moment has made it for us.
    """
    if _has_wal(file):  # another ledger of that name was moved away without it: only SQLite can tell the two apart
        _make(path, file)
        return
    draft = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    try:
        _make(path, draft)
        _name(draft, path, file)
    finally:
        for rest in ("", "-wal", "-shm", "-journal"):
            draft.with_name(f"{draft.name}{rest}").unlink(missing_ok=True)


def _name(draft: Path, path: Path, file: Path) -> None:
    """Unlike renaming, a link never takes the place of what is there. (The first entry's -wal syncs the folder.)"""
    try:
        file.hardlink_to(draft)
    except FileExistsError:
        return
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _make(path, file)


_NO_LINKS: Final = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES}


def _make(path: Path, file: Path) -> None:
    """All at once; whoever else makes the same ledger at this moment has made it for us."""
    with closing(_writer(file, "rwc")) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        try:
            if not _checked(path, _header(writer), create=True):
                for statement in _SCHEMA:
                    writer.execute(statement)
            writer.commit()
        except BaseException:
            writer.rollback()
            raise


def _writer(file: Path, mode: str) -> sqlite3.Connection:
    connection = _connection(file, f"mode={mode}")
    try:
        _use_wal(connection)
        connection.execute("PRAGMA synchronous = FULL")  # what is acknowledged outlives a power cut,
        connection.execute("PRAGMA fullfsync = ON")  # on macOS too
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    """Only the first has anything to do; of several at once, SQLite lets one through and turns the others away."""
    give_up = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if _primary(error) != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
        time.sleep(0.02)


def _connection(file: Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.as_uri()}?{how}", uri=True, timeout=WAIT_SECONDS, isolation_level=None)


def _commit(path: Path, writer: sqlite3.Connection) -> None:
    try:
        writer.execute("COMMIT")
    except sqlite3.OperationalError as error:
        # Once everything is written, the disk may still fail to confirm it: then nobody knows what it kept.
        if _primary(error) == sqlite3.SQLITE_IOERR and _code(error) != sqlite3.SQLITE_IOERR_WRITE:
            raise Refused([_uncertain(path)]) from error
        raise


def _inode(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


# ---- reading without a trace ----------------------------------------------------------------------------------------

_NOTHING_BESIDE: Final = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
}


def _read(file: Path, read: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
    """Reads in the way that fits what lies beside the file.

    A filled -wal holds the latest entries: somebody writes just now, or stopped without closing. It must be read, and
    is left alone. Otherwise an ordinary connection removes what it adds, where a read-only one would leave it behind.
    """
    if _has_wal(file):
        return _through(file, "mode=ro", read)
    if _may_write(file):
        try:
            return _through(file, "mode=rw", read)
        except sqlite3.OperationalError as error:
            if _primary(error) not in _NOTHING_BESIDE:
                raise
    # Nothing can be put beside the file, by lack of rights or on a full disk.
    return _read_alone(file, read)


def _read_alone(file: Path, read: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
    """Reads the file by itself and unlocked, so somebody may be writing to it: then reads again."""
    for _ in range(10):
        before = _stamp(file)
        try:
            answer = _through(file, "mode=ro&immutable=1", read)
        except sqlite3.Error:
            if _stamp(file) == before:
                raise
        else:
            if _stamp(file) == before:
                return answer
        if _has_wal(file):
            return _through(file, "mode=ro", read)
    raise Refused([_busy(file)])


def _through(file: Path, how: str, read: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
    with closing(_connection(file, how)) as connection:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("BEGIN")  # all that is read is of one moment
        return read(connection)


def _may_write(file: Path) -> bool:
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def _has_wal(file: Path) -> bool:
    return _size(_wal(file)) > 0


def _wal(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def _stamp(file: Path) -> tuple[int, ...]:
    found = file.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns, _size(_wal(file))


# ---- rows and entries -----------------------------------------------------------------------------------------------


def _snapshot(connection: sqlite3.Connection) -> tuple[_Header, list[Any]]:
    return _header(connection), connection.execute(_READ).fetchall()


def _entries(path: Path, rows: list[Any]) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    for number, row in enumerate(rows, 1):
        try:
            entry = _entry(row)
        except (ValueError, TypeError, KeyError) as error:
            raise Refused([_damaged(path, f"Entry {number} cannot be read.")]) from error
        if entry.sequence != number:
            raise Refused([_damaged(path, f"Entry {number} is not there, although later ones are.")])
        entries.append(entry)
    return tuple(entries)


def _entry(row: Any) -> Entry:
    sequence, recorded, kind, what, occurred, by, attesters, fields, *more = row
    known, corrects, source, authority, note, attempt = more
    said = NewEntry(
        kind=_KINDS[kind],
        what=what,
        occurred=occurred,
        by=by,
        attesters=_names(attesters),
        fields=json.loads(fields),
        known=known,
        corrects=corrects,
        source=source,
        authority=authority,
        note=note,
        attempt=bool(attempt),
    )
    return Entry(sequence, datetime.fromisoformat(recorded), said)


def _row(entry: Entry) -> tuple[object, ...]:
    said = entry.said
    return (
        entry.sequence,
        entry.recorded.isoformat(timespec="microseconds"),
        said.kind,
        said.what,
        said.occurred,
        said.by,
        _json(said.attesters),
        _canonical(said.fields),
        said.known,
        said.corrects,
        said.source,
        said.authority,
        said.note,
        int(said.attempt),
    )


_KINDS: Final[Mapping[str, Kind]] = {kind: kind for kind in get_args(Kind)}


@lru_cache(maxsize=1024)
def _names(text: str) -> tuple[str, ...]:
    """The same few parties attest everything."""
    return tuple(json.loads(text))


def _canonical(fields: Mapping[str, str]) -> str:
    """One text for the same fields, as RFC 8785 has it: names in the order of their UTF-16 code units."""
    return _json({name: fields[name] for name in sorted(fields, key=lambda name: name.encode("utf-16-be"))})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _utc(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("the instant of recording has no time zone")
    return instant.astimezone(UTC)


# ---- is it a ledger, and ours ---------------------------------------------------------------------------------------


def _header(connection: sqlite3.Connection) -> _Header:
    """The application it belongs to, the version that wrote it, and how many things it holds."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (held,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return application, version, held


def _checked(path: Path, header: _Header, *, create: bool = False) -> bool:
    """Whether it is a ledger that we can use; no, if it is yet to be made."""
    application, version, held = header
    if create and header == (0, 0, 0):
        return False
    if application != APPLICATION:
        raise Refused([_not_a_ledger(path, empty=held == 0)])
    if version > VERSION:
        raise Refused([_newer(path)])
    return True


# ---- what can go wrong ----------------------------------------------------------------------------------------------


_OVERWRITTEN: Final = "Parts of the file are missing or overwritten."


@contextmanager
def _refusing(path: Path) -> Generator[None, None, None]:
    """Turns what the disk or SQLite reports into something to say; what is left over is a bug of ours."""
    try:
        yield
    except sqlite3.Error as error:
        found = _diagnosis(path, error)
        if found is None:
            raise
        raise Refused([found]) from error
    except UnicodeDecodeError as error:  # SQLite quotes what it cannot read, and Python cannot read the quotation
        raise Refused([_damaged(path, _OVERWRITTEN)]) from error
    except FileNotFoundError as error:
        raise Refused([_missing(path, create=False)]) from error
    except OSError as error:
        raise Refused([_unreachable(path, "reached")]) from error


def _diagnosis(path: Path, error: sqlite3.Error) -> Diagnostic | None:
    match _primary(error):
        case sqlite3.SQLITE_FULL:
            return _full(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return _busy(path)
        case sqlite3.SQLITE_NOTADB:
            return _not_a_ledger(path)
        case sqlite3.SQLITE_CORRUPT:
            return _damaged(path, _OVERWRITTEN)
        case sqlite3.SQLITE_ERROR:  # our own statements are sound, so it lacks the table or a column of it
            return _damaged(path, "The table of entries is missing or not as it should be.")
        case None if isinstance(error, sqlite3.OperationalError):  # Python's own: a text in it is not UTF-8
            return _damaged(path, "The text of an entry cannot be read.")
        case sqlite3.SQLITE_READONLY:
            return _not_written(path)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR | sqlite3.SQLITE_PERM:
            return _not_opened(path, error)
        case _:
            return None


def _not_opened(path: Path, error: sqlite3.Error) -> Diagnostic:
    """SQLite says little about why; the disk says more."""
    file = Path(os.path.realpath(path))
    if _code(error) == sqlite3.SQLITE_IOERR_WRITE or not _has_room(file.parent):
        return _full(path)
    if file.is_dir() or (file.exists() and not os.access(file, os.R_OK)):
        return _unreachable(path, "opened")
    if not os.access(file.parent, os.W_OK) or (file.exists() and not _may_write(file)):
        return _not_written(path)
    return _unreachable(path, "read or written")


def _not_written(path: Path) -> Diagnostic:
    return _unfinished(path) if _has_wal(Path(os.path.realpath(path))) else _read_only(path)


def _has_room(folder: Path) -> bool:
    """For the smallest of the files that SQLite puts beside the ledger."""
    try:
        return shutil.disk_usage(folder).free >= 65536
    except OSError:
        return True


def _code(error: sqlite3.Error) -> int | None:
    return getattr(error, "sqlite_errorcode", None)


def _primary(error: sqlite3.Error) -> int | None:
    """SQLite's error codes carry the detail in their upper bytes."""
    code = _code(error)
    return None if code is None else code & 0xFF


def _missing(path: Path, *, create: bool) -> Diagnostic:
    return Diagnostic(
        name="ledger-missing",
        title=f"there is no folder for the ledger `{path.name}`" if create else f"there is no ledger `{path.name}`",
        why=f"It was looked for at {path}.",
        help="check the path, or make the folder first."
        if create
        else "check the path; the first entry recorded makes a new ledger.",
    )


def _moved(path: Path) -> Diagnostic:
    return Diagnostic(
        name="ledger-missing",
        title=f"the ledger `{path.name}` was moved, deleted or replaced while it was in use",
        why=f"What is at {path} now is not the ledger that was opened. Nothing of this entry was recorded.",
        help="put the ledger back, or open the new one, and record the entry again.",
    )


def _newer(path: Path) -> Diagnostic:
    return Diagnostic(
        name="ledger-newer",
        title=f"`{path.name}` was written by a newer version of servanda",
        why=f"Its entries may say more than this version can read, so {path} was neither read nor changed.",
        help="update servanda: `pip install --upgrade servanda`.",
    )


def _not_a_ledger(path: Path, *, empty: bool = False) -> Diagnostic:
    return Diagnostic(
        name="ledger-not-a-ledger",
        title=f"`{path.name}` is not a ledger",
        why=f"{path} is empty." if empty else f"{path} holds something else, and was left as it is.",
        help="if nothing was ever recorded there, remove the file or record the first entry; else restore it from a copy."
        if empty
        else "check the path. If a ledger should be there, its beginning was overwritten: restore it from a copy.",
    )


def _damaged(path: Path, what: str) -> Diagnostic:
    return Diagnostic(
        name="ledger-damaged",
        title=f"the ledger `{path.name}` is damaged",
        why=f"{what} No answer can be given from a record that is not whole, so nothing in {path} is used.",
        help="keep the file as it is, and restore the ledger from a copy.",
    )


def _full(path: Path) -> Diagnostic:
    return Diagnostic(
        name="ledger-full",
        title=f"no room on the disk for another entry in `{path.name}`",
        why="The disk takes no more. Nothing of this entry was kept; every earlier entry is on record, intact.",
        help=f"make room where {path} lies, and record the entry again.",
    )


def _read_only(path: Path) -> Diagnostic:
    return Diagnostic(
        name="ledger-read-only",
        title=f"the ledger `{path.name}` can be read, but not written",
        why=f"Recording needs the right to write to {path} and to the folder around it. Nothing was recorded.",
        help="ask for the right to write there, or record in a ledger of your own.",
    )


def _unfinished(path: Path) -> Diagnostic:
    return Diagnostic(
        name="ledger-read-only",
        title=f"the latest entries of `{path.name}` are still in a file beside it",
        why=f"Whoever wrote last did not close the ledger, and the folder of {path} does not allow to put it in order.",
        help=f"copy `{path.name}` and `{path.name}-wal` to a folder of your own, and use the ledger there.",
    )


def _busy(path: Path) -> Diagnostic:
    return Diagnostic(
        name="ledger-busy",
        title=f"somebody else is writing to the ledger `{path.name}`",
        why=f"{path} was not free for {WAIT_SECONDS:g} seconds. Nothing was recorded.",
        help="try again in a moment.",
    )


def _uncertain(path: Path) -> Diagnostic:
    return Diagnostic(
        name="ledger-unreachable",
        title=f"the disk did not confirm the entry in `{path.name}`",
        why=f"It may be on record or not. Every earlier entry in {path} is.",
        help="look at the ledger before recording it again: `servanda ledger log`.",
    )


def _unreachable(path: Path, done: str) -> Diagnostic:
    return Diagnostic(
        name="ledger-unreachable",
        title=f"the ledger `{path.name}` cannot be {done}",
        why=f"The disk refuses access to {path}. Nothing was recorded.",
        help="check that it is a file that you may use, and that its disk is well.",
    )
