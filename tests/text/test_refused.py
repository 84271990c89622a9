"""Each syntax mistake has its example in `refused/`, which shows that mistake and nothing else."""

import re
from pathlib import Path

import pytest

from servanda.text import build, cases, files, mistakes
from servanda.text.parse import parse_document

REFUSED = Path(__file__).parents[2] / "refused"
MODULES = (build, cases, files, mistakes)
# What is wrong with these is that they are no text: `test_files.py` makes them.
NOT_TEXT = {"not-utf-8", "too-large", "unreadable"}


def names() -> set[str]:
    """Every name that a syntax diagnostic is made with."""
    sources = [Path(str(module.__file__)).read_text(encoding="utf-8") for module in MODULES]
    return {name for source in sources for name in re.findall(r'Diagnostic\(\s*"([a-z0-9-]+)"', source)}


def test_names_are_found() -> None:
    assert {"mixed-and-or", "bad-date", "not-utf-8"} <= names()


@pytest.mark.parametrize("name", sorted(names() - NOT_TEXT))
def test_example(name: str) -> None:
    text = (REFUSED / name / "agreement.md").read_text(encoding="utf-8")
    _, problems = parse_document("agreement.md", text)
    assert [p.name for p in problems] == [name]
