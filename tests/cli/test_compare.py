"""`servanda compare`: its sides, its exit codes, its calls that give the two answers again, and its mistakes."""

import json
import shlex
from pathlib import Path

import pytest

from cli.calling import call

KNOWN = ("--known", "2026-10-01")
HALL = """# Hall
```servanda
agreement hall "Hall"
  between Owner, Hirer
  time zone UTC

one of Season : summer, winter

action use_hall by Hirer
  season : Season
  otherwise free

instrument first
  opens
  effective 2026-01-01
  published 2025-12-01
  authority contract
```
## 1.1 Use
```servanda
Hirer must not use_hall
  when cold
```
## 1.2 What is cold
```servanda
define cold
  season is winter
```
## 1.3 Rent
```servanda
amount rent : EUR
  EUR 100
```
"""


def put(place: Path, text: str = HALL) -> str:
    place.mkdir(parents=True)
    (place / "agreement.md").write_text(text, "utf-8")
    return str(place)


@pytest.mark.parametrize("pair", [("2025-02-01", "2025-12-01"), ("2025-12-01", "2026-06-01")])
def test_the_calls_give_both_answers_again(pair: tuple[str, str]) -> None:
    """Where a flip hangs on readings, `ask` shows the answer beside others, as nobody can choose for it."""
    found = json.loads(call("compare", *(f"microsoft-openai@{day}" for day in pair), *KNOWN, "--json").out)
    assert found["flips"]
    for flip in found["flips"]:
        for line, side in zip(flip["ask"], ("before", "after"), strict=True):
            program, *words = shlex.split(line)
            answer = json.loads(call(*words, "--json").out)
            readings = flip["world"]["readings"]
            assert program == "servanda"
            if not readings or answer["verdict"] != "undetermined":
                assert answer["verdict"] == flip[side]["verdict"], line
            else:
                rows = [
                    row
                    for row in answer["readings"]
                    if all(readings.get(word) == read for word, read in row["choice"].items() if word in readings)
                ]
                assert flip[side]["verdict"] in {row["verdict"] for row in rows}, line


def test_with_all_every_kind_has_its_calls() -> None:
    short = call("compare", "microsoft-openai@2025-02-01", "microsoft-openai@2025-12-01", *KNOWN)
    full = call("compare", "microsoft-openai@2025-02-01", "microsoft-openai@2025-12-01", *KNOWN, "--all")
    assert "\n7. " in short.out
    assert "\n8. " not in short.out
    assert "\n5 more kinds of flip with --all.\n" in short.out
    assert "servanda ask" not in short.out
    assert full.out.count("\n   servanda ask microsoft-openai ") == 24
    assert (
        "\n8. Microsoft decline_capacity: permitted by 1.1 (First refusal on new capacity) -> prohibited by no power\n   whatever else\n"
        in full.out
    )


def test_the_same_days_and_no_other_answer() -> None:
    called = call("compare", "microsoft-openai@2025-12-01", "microsoft-openai@2026-03-15", *KNOWN, "--times", "1")
    assert called.code == 0
    assert " ".join(called.out.split()) == (
        "microsoft_openai on 2025-12-01 -> microsoft_openai on 2026-03-15 No answer is another: proved for every field, "
        "fact, reading and history in which each event happens at most once. Histories end on 2025-12-01, the earlier day. "
        "Not legal advice."
    )


def test_a_copy_is_the_same_whatever_is_not_followed(tmp_path: Path) -> None:
    called = call("compare", "service@2026-06-01", "service@2026-06-01", *KNOWN)
    assert called.code == 0
    both = [f"{put(tmp_path / name)}@2026-06-01" for name in ("old", "new")]
    assert call("compare", *both, *KNOWN).code == 0


def test_what_is_not_followed_is_no_proof() -> None:
    called = call("compare", "service@2026-06-01", "service@2026-07-01", *KNOWN)
    assert called.code == 3
    assert "it turns on what is not followed" in " ".join(called.out.split())
    assert "No answer is another" not in called.out


def test_what_one_side_knows_alone_is_a_difference(tmp_path: Path) -> None:
    new = HALL.replace("summer, winter", "summer, winter, spring").replace(
        "instrument first", "action sweep by Owner\n  otherwise free\n\ninstrument first"
    )
    called = call("compare", f"{put(tmp_path / 'old')}@2026-06-01", f"{put(tmp_path / 'new', new)}@2026-06-01", *KNOWN)
    assert called.code == 1
    assert "Only the new side knows:\n  season of use_hall = spring\n  the action sweep\n" in called.out
    assert "Only the old side" not in called.out


def test_words_and_money_that_moved(tmp_path: Path) -> None:
    new = HALL.replace("season is winter", "season is summer").replace("EUR 100", "EUR 120")
    called = call("compare", f"{put(tmp_path / 'old')}@2026-06-01", f"{put(tmp_path / 'new', new)}@2026-06-01", *KNOWN)
    assert called.code == 1
    assert "Words with another meaning:\n  cold: also under 1.1, which reads as before\n" in called.out
    assert "Money:\n  amount rent is changed (1.3 Rent)\n" in called.out


def test_readings_and_places_with_signs(tmp_path: Path) -> None:
    read = HALL.replace(
        "  season is winter\n```",
        "  reading strict : season is winter\n  reading wide : season is winter or season is summer\n```",
    )
    place = put(tmp_path / "at@home", read)
    found = json.loads(
        call("compare", f"{place}@first:cold=strict", f"{place}@2026-01-01:cold=wide", *KNOWN, "--json").out
    )
    assert [(one["before"]["verdict"], one["after"]["verdict"], one["world"]["given"]) for one in found["flips"]] == [
        ("permitted", "prohibited", {"season": "summer"})
    ]
    assert found["old"] == {"agreement": "hall", "at": "2026-01-01", "readings": {"cold": "strict"}}
    assert shlex.split(found["flips"][0]["ask"][0])[2] == place
    assert call("compare", place, place, *KNOWN).code == 0


ROWS = """name,category,stateless,provider,customer,azure
app,app,no,aws,no,no
app on azure,app,no,aws,no,yes
api,api,yes,aws,no,yes
api on azure,api,yes,azure,no,yes
agents,api,no,aws,no,no
somewhere,api,no,nowhere,no,no
unknown,app,no,aws,no,
"""
MAPPING = """party = "OpenAI"
action = "offer"

[fields]
"product.category" = "category"
"product.stateless" = "stateless"
"product.made_with" = { value = "none" }
cloud = { column = "provider", values = { aws = "AWS", azure = "Azure" } }
"customer.us_national_security" = "customer"
"product.already_on_azure" = "azure"
microsoft_cannot_support = { value = "no" }
microsoft_chooses_not_to_support = { value = "no" }
"""
OCTOBER, APRIL = "microsoft-openai@2025-12-01", "microsoft-openai@2026-06-01"


@pytest.fixture
def table(tmp_path: Path) -> tuple[str, ...]:
    (tmp_path / "rows.csv").write_text(ROWS, "utf-8")
    (tmp_path / "rows.toml").write_text(MAPPING, "utf-8")
    return "--audit", str(tmp_path / "rows.csv"), "--map", str(tmp_path / "rows.toml")


def rows(*words: str) -> tuple[set[tuple[str, str, tuple[str, ...], int]], int]:
    found = json.loads(call("compare", *words, *KNOWN, "--json").out)["rows"]
    assert found["rows"] == 7
    return {(one["before"], one["after"], tuple(one["clauses"]), one["rows"]) for one in found["flips"]}, found[
        "not_mapped"
    ]


def test_rows_of_a_table_are_asked_of_both_sides(table: tuple[str, ...]) -> None:
    """By hand: an app was free and now waits for Azure; an API was Azure's alone; the stateful one was read in two ways."""
    flips, not_mapped = rows(OCTOBER, APRIL, *table)
    assert not_mapped == 1
    assert flips == {
        ("permitted", "prohibited", ("3.6",), 1), ("prohibited", "permitted", ("3.5",), 1),
        ("undetermined", "prohibited", ("3.6",), 1), ("permitted", "undetermined", (), 1),
    }  # fmt: skip
    told = call("compare", OCTOBER, APRIL, *KNOWN, *table).out
    assert "rows.csv: 4 of 7 rows have another verdict\n" in told
    assert "turns on product.already_on_azure\n    e.g. name=unknown, category=app" in told
    assert told.endswith("  not mapped                              1\n\nNot legal advice.\n")


def test_rows_under_readings_that_are_chosen(table: tuple[str, ...]) -> None:
    flips, _ = rows(f"{OCTOBER}:api_product=any_api", f"{OCTOBER}:api_product=stateless_only", *table)
    assert flips == {
        ("prohibited", "permitted", (), 1)
    }  # the stateful one; of a reading that is chosen no clause is told
    assert rows(OCTOBER, OCTOBER, *table) == (set(), 1)


def test_a_table_wants_a_mapping_and_a_mapping_a_table(table: tuple[str, ...]) -> None:
    for half in (table[:2], table[2:]):
        called = call("compare", OCTOBER, APRIL, *KNOWN, *half)
        assert called.code == 2
        assert "--audit TABLE and --map FILE go together" in called.err


@pytest.mark.parametrize(
    ("side", "told"),
    [
        ("microsoft-openai@msft_openai_2052_10", "`msft_openai_2052_10` is neither a date nor an instrument of microsoft_openai"),
        ("microsoft-openai@2025-13-01", "2025-13-01"),
        ("microsoft-openai@2011-01-01", "microsoft-openai@2011-01-01: no text is in force on 2011-01-01"),
        ("microsoft-openai@2025-12-01:agi=verified", "`agi` is no word of that text"),
        ("microsoft-openai@2025-12-01:agi_reached=verifed", "`agi_reached` has no reading `verifed`"),
        ("microsoft-openai@2025-02-01:agi_reached=verified", "`agi_reached` has one meaning there"),
        ("microsoft-openai@2025-12-01:agi_reached=verified,agi_reached=declared", "`agi_reached` is read twice"),
        ("microsoft-openai@2025-12-01:agi=verified,api_product=none", "`agi` is no word of that text\nerror[unknown-reading]: microsoft-openai@2025-12-01:agi=verified,api_product=none: `api_product` has no reading `none`"),
        ("nowhere", "there is no agreement `nowhere`"),
    ],
)  # fmt: skip
def test_mistakes_say_which_side_and_what_there_is(side: str, told: str) -> None:
    for sides in ((side, "microsoft-openai@2025-12-01"), ("microsoft-openai@2025-12-01", side)):
        called = call("compare", *sides, *KNOWN)
        assert called.code == 2
        assert told in called.err
