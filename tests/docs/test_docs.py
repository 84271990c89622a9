"""The pages say what the program does: their agreements check, their cases hold, their sessions run as printed."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from servanda.workspace import load, open_workspace

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
STATEMENT = re.compile(r"^agreement \w+ \"", re.MULTILINE)
FENCE = re.compile(r"^(?P<fence>`{3,})(?P<tag>[^`\n]*)\n(?P<body>.*?)^(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL)
OPENING = """
```servanda
instrument page
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 99.1 When AGI counts as reached

```servanda
define agi_reached
  declare_agi has happened
```
"""


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def fences(page: Path) -> Iterator[tuple[str, str, str]]:
    for match in FENCE.finditer(page.read_text(encoding="utf-8")):
        yield match["tag"].strip(), match["body"], match[0]


def is_agreement(page: Path) -> bool:
    return any(tag == "servanda" and STATEMENT.search(body) for tag, body, _ in fences(page))


# --- blocks ----------------------------------------------------------------------------------------------------------

FRAGMENTS = [
    pytest.param(whole if tag == "servanda" else body, id=f"{name(page)}-{number}")
    for page in PAGES
    if not is_agreement(page)
    for number, (tag, body, whole) in enumerate(fences(page), start=1)
    if tag == "servanda" or (tag == "markdown" and "```servanda" in body)
]


@pytest.mark.parametrize("page", [page for page in PAGES if is_agreement(page)], ids=name)
def test_a_page_that_is_an_agreement_checks_and_its_cases_hold(page: Path) -> None:
    workspace = open_workspace(str(page))
    assert [f"{d.span} {d.title}" for d in workspace.checked.diagnostics] == []
    results = workspace.test()
    assert results
    assert [f"{r.case.span.line} {r.case.title}: {'; '.join(r.differs)}" for r in results if r.differs] == []


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_a_fragment_checks_in_a_small_agreement(fragment: str, tmp_path: Path) -> None:
    vocabulary = (ROOT / "agreements" / "microsoft-openai" / "agreement.md").read_text(encoding="utf-8")
    heading = "" if re.search(r"^#+ \d", fragment, re.MULTILINE) else "\n## 99.2 Fragment\n\n"
    page = tmp_path / "page.md"
    page.write_text(f"{vocabulary}\n{OPENING}\n{heading}{fragment}\n", encoding="utf-8")
    checked = load(page)
    assert [f"{d.span} {d.title}" for d in checked.diagnostics] == []
    assert checked.agreement is not None


# --- sessions --------------------------------------------------------------------------------------------------------


def session(page: Path) -> list[tuple[str, list[str]]]:
    """The commands of a page in order, each with the lines printed below it."""
    found: list[tuple[str, list[str]]] = []
    for tag, body, _ in fences(page):
        if tag or "$ servanda" not in body:
            continue
        block: list[tuple[str, list[str]]] = []
        for line in body.replace("\\\n", " ").splitlines():
            if line.startswith("$ "):
                block.append((line[2:], []))
            elif block:
                block[-1][1].append(line.rstrip())
        found.extend(block)
    return found


def as_pattern(lines: list[str]) -> str:
    """What is printed, as a pattern: a line `…` stands for any lines, `…` in a line for anything."""
    while lines and not lines[-1]:
        lines = lines[:-1]
    parts = [r"(?:.*\n)*?" if line == "…" else re.escape(line).replace("…", ".*") + r"\n" for line in lines]
    return "".join(parts) + r"\n*"


@pytest.mark.parametrize("page", [page for page in PAGES if session(page)], ids=name)
def test_a_session_runs_as_printed(page: Path, tmp_path: Path) -> None:
    """Each `$ servanda …` of a page in turn; `$ echo $?` shows the exit code of the one before."""
    places = {"SERVANDA_HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    environment = {**os.environ, **places, "NO_COLOR": "1", "PYTHONUTF8": "1"}
    code = 0
    for command, printed in session(page):
        if command == "echo $?":
            assert printed[:1] == [str(code)], f"{command} after exit code {code}"
            continue
        words = [str(tmp_path / word) if word.endswith(".sqlite") else word for word in shlex.split(command)]
        assert words[0] == "servanda", command
        run = subprocess.run(
            [sys.executable, "-m", *words], cwd=ROOT, env=environment, check=False, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        code = run.returncode
        output = "".join(f"{line.rstrip()}\n" for line in run.stdout.splitlines())
        assert re.fullmatch(as_pattern(printed), output), (
            f"$ {command}\nprinted in the page:\n" + "\n".join(printed) + f"\n\nand it says:\n{output}"
        )


# --- names -----------------------------------------------------------------------------------------------------------

PATH = re.compile(
    r"`((?:src|tests|docs|agreements|refused|bench|\.ci)/[\w./-]+|pyproject\.toml|Makefile|\.importlinter)`"
)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_file_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)", text)
    named = [(ROOT / path, path) for path in PATH.findall(text)] + [(page.parent / path, path) for path in links]
    assert [path for place, path in named if not place.exists()] == []


# --- the map ---------------------------------------------------------------------------------------------------------

PACKAGE = ROOT / "src" / "servanda"
MAP = (ROOT / "docs" / "map.md").read_text(encoding="utf-8")


def rows(columns: int) -> list[list[str]]:
    lines = (line.strip().strip("|").split("|") for line in MAP.splitlines() if line.startswith("|"))
    return [[cell.strip() for cell in cells] for cells in lines if len(cells) == columns]


def test_the_map_names_every_file() -> None:
    """Rules and diagnostics' pages are named by their folder; a verb by its file's name alone."""
    named = {name for cells in rows(2) for name in re.findall(r"`([\w./]+)`", " ".join(cells))}
    files = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if path.name != "__init__.py"]
    missing = [
        str(file)
        for file in files
        if str(file) not in named and not (file.parts[0] == "cli" and file.name in named) and "rules" not in file.parts
    ]
    assert missing == []
    assert [
        one
        for one in named
        if "/" in one and one.endswith(".py") and not any((top / one).exists() for top in (PACKAGE, ROOT))
    ] == []


IN_FILE = re.compile(r"`(\w+)`(?:(?:,| and) `(\w+)`)?\sin\s`(src/[\w./]+)`")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_function_a_page_names_is_there(page: Path) -> None:
    named = [(one, file) for *ones, file in IN_FILE.findall(page.read_text(encoding="utf-8")) for one in ones if one]
    assert [one for one, file in named if not re.search(rf"\b{one}\b", (ROOT / file).read_text(encoding="utf-8"))] == []


def test_every_function_of_the_map_is_there() -> None:
    lost: list[str] = []
    for _, files, functions in rows(3):
        places = [ROOT / name for name in re.findall(r"`(src/[\w./]+)`", files)]
        text = "".join(place.read_text(encoding="utf-8") for place in places)
        names = [one.rpartition(".")[2] for one in re.findall(r"`([\w.]+)`", functions) if places]
        lost.extend(one for one in names if not re.search(rf"(?:def|class) {one}\b", text))
    assert lost == []
