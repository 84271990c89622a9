"""Reads the text of an agreement's file, or says why it cannot be read."""

import os
import stat
from pathlib import Path

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span

LIMIT = 5_000_000  # bytes; far above any contract, far below what would make a reader wait


def read_text(path: str | os.PathLike[str], limit: int = LIMIT) -> str:
    """The file's text. Raises `Refused` where there is none to read, or more than `limit` bytes."""
    name = os.fspath(path)
    try:
        with Path(name).open("rb") as file:
            size = os.fstat(file.fileno())
            if not stat.S_ISREG(size.st_mode):
                raise Refused([_unreadable(name, "it is not an ordinary file")])
            if size.st_size > limit:
                raise Refused([_too_large(name, size.st_size, limit)])
            data = file.read(limit + 1)
    except OSError as error:
        raise Refused([_unreadable(name, _reason(error))]) from None
    except ValueError:  # a name that no file can have
        raise Refused([_unreadable(name, "no file can have this name")]) from None
    if len(data) > limit:
        raise Refused([_too_large(name, len(data), limit)])
    return _decoded(name, data)


def _decoded(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        # What stands before the first bad byte is good, so its last line can be counted in characters.
        column = len(before[-1].decode("utf-8").removeprefix("\ufeff")) + 1
        span = Span(name, len(before), column, column + 1)
        raise Refused([_not_utf_8(span, data[error.start])]) from None


def _not_utf_8(span: Span, byte: int) -> Diagnostic:
    return Diagnostic(
        "not-utf-8", f"the byte {byte:02X} is not part of any UTF-8 character", span, "cannot be read as text",
        why="In another encoding the same bytes are other letters, and which one is meant is not written anywhere.",
        help="save the file as UTF-8.",
    )  # fmt: skip


def _too_large(name: str, size: int, limit: int) -> Diagnostic:
    if limit != LIMIT:
        return Diagnostic(
            "too-large", f"{size / 1_000_000:,.1f} MB are too large for this file", Span(name, 1, 1, 1),
            why=f"Files of this kind over {limit / 1_000_000:,.0f} MB are not read.",
            help="check that the right file is named, or split it.",
        )  # fmt: skip
    return Diagnostic(
        "too-large", f"{size / 1_000_000:,.1f} MB are too large for a file of an agreement", Span(name, 1, 1, 1),
        why=f"A contract of a thousand pages has about 3 MB; files over {LIMIT // 1_000_000} MB are not read.",
        help="check that the right file is named, or split it into several documents.",
    )  # fmt: skip


def _unreadable(name: str, reason: str) -> Diagnostic:
    return Diagnostic(
        "unreadable", "this file cannot be read", Span(name, 1, 1, 1),
        why=f"`{name}`: {reason}.",
        help="check the name and the file's permissions.",
    )  # fmt: skip


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, IsADirectoryError):
        return "it is a folder"
    if isinstance(error, PermissionError):
        return "reading it is not permitted"
    return (error.strerror or "the system refuses").lower()
