"""A file is text, or one named refusal."""

import os
from pathlib import Path

import pytest

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.text.files import LIMIT, read_text


def refusal(path: Path | str) -> Diagnostic:
    with pytest.raises(Refused) as refused:
        read_text(path)
    (problem,) = refused.value.diagnostics
    assert problem.why
    assert problem.help
    return problem


def test_text(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("# é\r\n".encode())
    assert read_text(path) == "# é\r\n"
    assert read_text(str(path)) == "# é\r\n"


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"\xff", 1, 1),
        ("# é\r\nab".encode() + b"\xe9c", 2, 3),
        (b"a\rb\n\xc3", 3, 1),
        ("\ufeffä".encode() + b"\x80", 1, 2),
        ("€€".encode() + b"\xed\xa0\x80", 1, 3),
    ],
)
def test_not_utf_8(tmp_path: Path, data: bytes, line: int, column: int) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    problem = refusal(path)
    assert problem.name == "not-utf-8"
    assert problem.span
    assert (problem.span.line, problem.span.start) == (line, column)


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert refusal(path).name == "too-large"
    assert "50.0 MB" in refusal(path).title


def test_just_not_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"a" * LIMIT)
    assert len(read_text(path)) == LIMIT


def test_missing_or_a_folder(tmp_path: Path) -> None:
    assert "no such file" in (refusal(tmp_path / "none.md").why or "")
    assert "folder" in (refusal(tmp_path).why or "")
    assert refusal("a\0b").name == "unreadable"
    assert refusal("a" * 5000).name == "unreadable"


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
def test_not_an_ordinary_file() -> None:
    assert refusal("/dev/null").name == "unreadable"


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything")
def test_not_permitted(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("a")
    path.chmod(0)
    assert "not permitted" in (refusal(path).why or "")
