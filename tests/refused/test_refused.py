"""Every message as its reader sees it: an agreement in `refused/`, and beside it, exactly, what is said about it."""

from pathlib import Path

import pytest

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.render import terminal
from servanda.workspace import load

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path for path in (ROOT / "refused").iterdir() if path.is_dir())


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch):
    """Files are shown by their path from here."""
    monkeypatch.chdir(ROOT)


def said_about(folder: Path) -> tuple[list[Diagnostic], str]:
    try:
        loaded = load(folder.relative_to(ROOT))
    except Refused as refused:
        return refused.diagnostics, terminal(refused.diagnostics, refused.sources, colour=False) + "\n"
    return list(loaded.diagnostics), terminal(loaded.diagnostics, loaded.sources, colour=False) + "\n"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_is_said(folder, record):
    diagnostics, said = said_about(folder)
    assert folder.name in {one.name for one in diagnostics}
    expected = folder / "expected.txt"
    if record:
        expected.write_text(said, encoding="utf-8")
    assert expected.exists(), f"record it with `make snap`, then read {expected.relative_to(ROOT)}"
    assert said == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_else_lies_there(folder):
    """A text without its agreement would be read by nobody, and kept for ever."""
    assert {path.name for path in folder.iterdir()} <= {"agreement.md", "expected.txt"}
    assert (folder / "agreement.md").is_file()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_titles_stand_alone_on_a_line(folder):
    for one in said_about(folder)[0]:
        assert len(one.title) <= 80
        assert not one.title.endswith(".")
        assert one.help is None or one.help.endswith((".", "?")), one.help
