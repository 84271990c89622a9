"""What else is different between two texts: references that lost their end, words that moved under others, and money."""

from pathlib import Path

import pytest

from servanda.proofs.differences import Differences, differences
from servanda.workspace import open_workspace

FIRST = """# Quay
```servanda
agreement quay "Quay"
  between Port, Ship
  time zone UTC

one of Season : summer, winter

action moor by Ship
  season : Season
  loaded : yes/no
  otherwise free

instrument first
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```
## 1.1 Ice
```servanda
Ship must not moor
  when icy
```
## 1.2 Heavy ice
```servanda
Ship may moor
  when heavy
  despite 1.1
```
## 1.3 Words
```servanda
define icy
  season is winter
```
## 1.4 More words
```servanda
define heavy
  icy and loaded
```
## 1.5 Always
```servanda
Ship may moor
  when loaded
```
## 2.1 Fee
```servanda
amount fee : EUR
  EUR 100

Ship must pay fee
  by 2026-02-01
  to Port
```
## 2.2 Second fee
```servanda
amount second_fee : EUR
  EUR 50
```
"""
SECOND = """# Change
```servanda
instrument second
  amends first
  effective 2026-06-01
  published 2026-06-01
  authority contract
```
"""


def found(tmp_path: Path, change: str) -> Differences:
    (tmp_path / "agreement.md").write_text(FIRST, "utf-8")
    (tmp_path / "second.md").write_text(SECOND + change, "utf-8")
    workspace = open_workspace(str(tmp_path))
    return differences(*(workspace.text(day, "2027-01-01") for day in ("2026-03-01", "2026-07-01")))


def block(title: str, body: str) -> str:
    return f"## {title}\n```servanda\n{body}\n```\n"


def test_a_reference_to_a_struck_clause(tmp_path: Path) -> None:
    change = block("What falls away", "strikes 1.1") + block("What stays", "keeps 1.2")
    assert found(tmp_path, change) == Differences(("1.2 (Heavy ice) names 1.1, which second struck",), (), ())


def test_a_word_takes_along_what_rests_on_it_through_others(tmp_path: Path) -> None:
    change = block("1.3 Words", "replaces 1.3\ndefine icy\n  season is summer")
    assert found(tmp_path, change).terms == (("icy", ("1.1", "1.2", "1.4")),)


def test_a_clause_that_is_written_anew_does_not_read_as_before(tmp_path: Path) -> None:
    change = block("1.3 Words", "replaces 1.3\ndefine icy\n  season is summer")
    change += block("1.1 Ice", "replaces 1.1\nShip must not moor\n  when icy and loaded")
    assert found(tmp_path, change).terms == (("icy", ("1.2", "1.4")),)


def test_the_same_words_in_another_place_are_the_same(tmp_path: Path) -> None:
    change = block("1.3 Words, as they were", "replaces 1.3\n\n\ndefine icy\n  season is winter")
    assert found(tmp_path, change) == Differences((), (), ())


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (block("2.2 Second fee", "replaces 2.2\namount second_fee : EUR\n  EUR 60"), ("amount second_fee is changed (2.2 Second fee)",)),
        (block("What falls away", "strikes 2.2"), ("amount second_fee is gone (2.2 Second fee)",)),
        (block("2.3 Third fee", "adds 2.3\namount third_fee : EUR\n  EUR 5"), ("amount third_fee is new (2.3 Third fee)",)),
        (
            block("2.1 Fee", "replaces 2.1\n  what is open is kept\namount fee : EUR\n  EUR 100\n\nShip must pay fee\n  by 2026-09-01\n  to Port"),
            ("payment by Ship under 2.1 is changed (2.1 Fee)",),
        ),
        (
            block("2.3 Toll", "adds 2.3\namount toll : EUR\n  EUR 5\n\nShip must pay toll\n  by 2026-09-01\n  to Port"),
            ("amount toll is new (2.3 Toll)", "payment by Ship under 2.3 is new (2.3 Toll)"),
        ),
    ],
)  # fmt: skip
def test_money(tmp_path: Path, change: str, told: tuple[str, ...]) -> None:
    assert found(tmp_path, change).money == told
