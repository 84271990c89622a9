"""`record` and `ledger log` as people use them: what is confirmed, what is refused, and what the log says afterwards."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli.calling import Called, call
from servanda.cli import record as recording
from servanda.cli.main import main
from servanda.diagnostics.diagnostic import Refused
from servanda.workspace import open_workspace

SALE = """# Sale

```servanda
agreement sale "Sale"
  between Buyer, Seller
  time zone Europe/Lisbon

action order by Buyer
  tons : whole number
  grade : name
  otherwise free
action stop by Seller
  otherwise void
action take by Buyer
  otherwise free
event notice
fact storm : yes/no

instrument opening
  opens
  effective 2021-01-01
  published 2021-01-01
  authority contract
```

## 1 Taking

```servanda
Buyer must not take
  when notice has happened
```

## 2 Stopping

```servanda
Seller can stop
```
"""
ON = ("--on", "2021-06-01")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "sale"
    folder.mkdir()
    (folder / "sale.md").write_text(SALE)
    return folder


@pytest.fixture
def record(place: Path) -> Callable[..., Called]:
    return lambda *words: call("record", place, *words)


@pytest.fixture
def log(place: Path) -> Callable[[], str]:
    return lambda: call("ledger", "log", place).out


def refusal(place: Path, *words: str) -> tuple[str, str, str]:
    """The one mistake that a call of `record` is refused for: its name, title and help."""
    result = CliRunner().invoke(main, ["record", str(place), *words])
    assert isinstance(result.exception, Refused)
    (one,) = result.exception.diagnostics
    return one.name, one.title, one.help or ""


# ---- what is confirmed ----------------------------------------------------------------------------------------------


def test_an_entry_is_confirmed_with_its_fields(record: Callable[..., Called]) -> None:
    said = record("order", "tons=5", "grade=A", "--by", "Buyer", *ON).out.splitlines()[0]
    assert said == "RECORDED #1: order by Buyer on 2021-06-01 with tons=5, grade=A."
    said = record("order", "tons=6", "--by", "Buyer", *ON, "--corrects", "1").out.splitlines()[0]
    assert said == "RECORDED #2: order by Buyer on 2021-06-01 with tons=6, in place of #1."
    assert (
        record("storm=yes", "--by", "Buyer", *ON).out.splitlines()[0]
        == "RECORDED #3: storm=yes by Buyer on 2021-06-01."
    )


def test_a_retraction_reads_well(record: Callable[..., Called]) -> None:
    record("notice", "--by", "Buyer", *ON)
    said = record("notice", "--by", "Buyer", *ON, "--corrects", "1", "--retracts").out.splitlines()
    assert said[0] == "RECORDED #2: #1 (notice) never was, says Buyer."
    both = ("--attested-by", "Buyer", "--attested-by", "Seller")
    said = record("notice", *both, *ON, "--corrects", "1", "--retracts").out.splitlines()
    assert said[0] == "RECORDED #3: #1 (notice) never was, say Buyer and Seller."


def test_a_contest_says_that_it_takes_nothing_back(record: Callable[..., Called]) -> None:
    record("notice", "--by", "Buyer", *ON)
    said = record("notice", "--by", "Seller", *ON, "--corrects", "1", "--retracts").out
    assert "It contests #1 and does not take it back: whether #1 stands is open from now on." in said
    data = json.loads(record("notice", "--by", "Seller", *ON, "--corrects", "1", "--json").out)
    assert data["contests"] == "#1"


def test_taking_a_contest_back_is_no_contest(record: Callable[..., Called], log: Callable[[], str]) -> None:
    record("notice", "--by", "Buyer", *ON)
    record("notice", "--by", "Seller", *ON, "--corrects", "1", "--retracts")
    said = record("notice", "--by", "Seller", *ON, "--corrects", "2", "--retracts").out
    assert "contests" not in said
    assert log().count("taken back by #3") == 1


# ---- the log --------------------------------------------------------------------------------------------------------


def test_the_log_says_what_became_of_each_entry(
    record: Callable[..., Called], log: Callable[[], str], place: Path
) -> None:
    record("notice", "--by", "Buyer", *ON)
    record("notice", "--by", "Seller", *ON, "--corrects", "1", "--retracts")
    record("order", "tons=5", "--by", "Buyer", *ON)
    record("order", "tons=6", "--by", "Buyer", *ON, "--corrects", "3")
    record("order", "--by", "Buyer", *ON, "--corrects", "3", "--retracts")
    heads = [line for line in log().splitlines() if line.lstrip().startswith("#")]
    assert [line.partition("; ")[2] for line in heads] == [
        "",
        "contests #1: it never was",
        "",
        "corrects #3",
        "retracts #3",
    ]
    lines = log().splitlines()
    assert lines[2].strip() == "contested by #2"
    assert "       corrected by #4, retracted by #5" in lines
    rows = [json.loads(line) for line in call("ledger", "log", place, "--json").out.splitlines()]
    assert rows[0]["later"] == ["contested by #2"]
    assert rows[1]["contests"] is True
    assert "contests" not in rows[3]


# ---- corrections ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [("storm=yes", "--by", "Buyer"), ("order", "tons=5", "--by", "Buyer")])
def test_a_correction_speaks_of_the_same_thing(
    record: Callable[..., Called], place: Path, words: tuple[str, ...]
) -> None:
    assert record("notice", "--by", "Buyer", *ON).code == 0
    name, title, help_ = refusal(place, *words, *ON, "--corrects", "1")
    assert name == "corrects-another"
    assert title.startswith("#1 is `notice`")
    assert "`servanda record AGREEMENT notice --corrects #1 --retracts`" in help_
    assert call("ask", place, "Buyer", "take", "--at", "2021-07-01").code == 1


def test_a_correction_of_a_correction_or_retraction_speaks_of_the_first(
    record: Callable[..., Called], place: Path
) -> None:
    record("notice", "--by", "Buyer", *ON)
    record("notice", "--by", "Buyer", *ON, "--corrects", "1", "--retracts")
    assert refusal(place, "storm=yes", "--by", "Buyer", *ON, "--corrects", "2")[0] == "corrects-another"
    assert refusal(place, "order", "--by", "Buyer", *ON, "--corrects", "1", "--retracts")[0] == "corrects-another"
    assert record("notice", "--by", "Buyer", *ON, "--corrects", "2").code == 0


def test_a_fact_and_an_event_of_one_number_are_two_things(record: Callable[..., Called], place: Path) -> None:
    record("storm=yes", "--by", "Buyer", *ON)
    assert refusal(place, "notice", "--by", "Buyer", *ON, "--corrects", "1")[0] == "corrects-another"
    assert record("storm=no", "--by", "Buyer", *ON, "--corrects", "1").code == 0


# ---- mistakes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("order", "--by", "Byer"), ("unknown-party", "`Byer` is no party", "did you mean `Buyer`?")),
        (("order", "--by", "Buyer", "--attested-by", "Selle"),
         ("unknown-party", "`Selle` is no party", "did you mean `Seller`?")),
        (("notise", "--by", "Buyer"),
         ("unknown-name", "`notise` is not an event, action or fact of this agreement", "did you mean `notice`?")),
        (("order", "tons=many", "--by", "Buyer"), ("does-not-fit", "tons: ", "")),
        (("order", "tns=5", "--by", "Buyer"), ("unknown-name", "`tns` is not a field of `order`", "did you mean `tons`?")),
        (("stop", "--attested-by", "Buyer"),
         ("does-not-fit", "`stop` is an act, and does not say whose", "add `--by Seller`")),
        (("panel", "upheld", "order", "--by", "Buyer"), ("unknown-name", "`panel` is not a panel of this agreement", "")),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_the_words_of_the_call(
    place: Path, words: tuple[str, ...], said: tuple[str, str, str]
) -> None:
    name, title, help_ = refusal(place, *words, *ON)
    assert (name, help_) == (said[0], said[2])
    assert title.startswith(said[1])
    assert "supposed" not in title


def test_a_time_that_does_not_exist(place: Path, record: Callable[..., Called]) -> None:
    name, title, _ = refusal(place, "notice", "--by", "Buyer", "--on", "2021-06-01T24:00")
    assert name == "bad-date"
    assert title.startswith("--on: 2021-06-01T24:00")
    record("notice", "--by", "Buyer", *ON)
    name, _, _ = refusal(place, "notice", "--by", "Buyer", "--on", "2021-06-31", "--corrects", "1", "--retracts")
    assert name == "bad-date"


def test_nobody_is_named(place: Path) -> None:
    name, title, help_ = refusal(place, "notice", *ON)
    assert (name, title) == ("bad-argument", "`--by` is missing: who did it, or who says so?")
    assert "the parties are Buyer, Seller" in help_


def test_a_void_act_is_refused_with_its_fields(record: Callable[..., Called]) -> None:
    called = record("stop", "--by", "Buyer", *ON)
    assert (called.code, called.err.splitlines()[0]) == (1, "REFUSED. stop by Buyer on 2021-06-01 would be void.")


# ---- which ledger ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", [("ask", "Buyer", "take", "--at", "2021-07-01"), ("status", "--at", "2021-07-01"), ("log",)]
)
def test_reading_a_named_ledger_that_is_not_there_is_a_mistake(
    place: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    verb = ("ledger", "log") if words[0] == "log" else words[:1]
    called = call(*verb, place, *words[1:], "--ledger", tmp_path / "nosuch.l")
    assert (called.code, called.err) == (2, "error[ledger-missing]: there is no ledger `nosuch.l`")
    assert not (tmp_path / "nosuch.l").exists()


def test_without_a_name_nothing_need_be_there(place: Path) -> None:
    assert call("ask", place, "Buyer", "take", "--at", "2021-07-01").code == 0
    assert "Nothing is on record" in call("ledger", "log", place).out


def test_recording_begins_a_named_ledger_but_makes_no_folder(record: Callable[..., Called], tmp_path: Path) -> None:
    assert record("notice", "--by", "Buyer", *ON, "--ledger", tmp_path / "x.l").code == 0
    called = record("notice", "--by", "Buyer", *ON, "--ledger", tmp_path / "newdir" / "x.l")
    assert (called.code, called.err) == (2, "error[ledger-missing]: there is no folder for the ledger `x.l`")
    assert not (tmp_path / "newdir").exists()


def test_the_agreements_own_place_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_HOME", str(tmp_path / "home"))
    words = ("declare_agi", "--by", "OpenAI", "--on", "2026-01-20")
    assert call("record", "microsoft-openai", *words).code == 0
    assert (tmp_path / "home" / "microsoft-openai" / "ledger.sqlite").exists()


def test_an_empty_file_is_begun_by_the_first_entry(record: Callable[..., Called], place: Path) -> None:
    (place / "ledger.sqlite").touch()
    assert call("ask", place, "Buyer", "take", "--at", "2021-07-01").err.startswith("error[ledger-not-a-ledger]")
    assert record("notice", "--by", "Buyer", *ON).code == 0
    assert call("ask", place, "Buyer", "take", "--at", "2021-07-01").code == 1


def test_twelve_who_record_the_first_entry_at_once(place: Path) -> None:
    command = [sys.executable, "-m", "servanda", "record", str(place), "notice", "--by", "Buyer", *ON]
    environment = {**os.environ, "PYTHONPATH": str(Path(recording.__file__).parents[2])}
    for attempt in range(2):
        (place / "ledger.sqlite").unlink(missing_ok=True)
        started = [
            subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            for _ in range(12)
        ]
        said = [one.communicate(timeout=120)[1] for one in started]
        assert [one.returncode for one in started] == [0] * 12, (attempt, said)
        assert [one.sequence for one in open_workspace(str(place)).entries] == list(range(1, 13))


# ---- options --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("ask", "Buyer", "take", "--at", "2021-01-02", "--at", "2021-07-01"), "--at"),
        (("ask", "Buyer", "take", "--at=2021-01-02", "--known", "2021-01-02", "--known=2021-07-01"), "--known"),
        (("record", "notice", "--by", "Buyer", "--by", "Seller", *ON), "--by"),
        (("record", "notice", "--by", "Buyer", *ON, *ON), "--on"),
        (("status", "--at", "2021-01-02", "--at", "2021-01-02"), "--at"),
        (("ledger", "log", "--known", "2021-01-02", "--known", "2021-07-01"), "--known"),
    ],
)
def test_an_option_is_given_once(place: Path, words: tuple[str, ...], name: str) -> None:
    verbs = 2 if words[0] == "ledger" else 1
    called = call(*words[:verbs], place, *words[verbs:])
    assert (called.code, called.err) == (2, f"error[bad-argument]: `{name}` is given twice")


def test_options_that_may_come_again(record: Callable[..., Called], place: Path) -> None:
    both = ("--attested-by", "Buyer", "--attested-by", "Seller")
    assert record("notice", *both, *ON, "--note", "--at --at").code == 0
    supposed = ("--suppose", "notice on 2021-06-01", "--suppose", "notice on 2021-06-02")
    assert call("ask", place, "Buyer", "take", "--at", "2021-07-01", *supposed, "--json", "--json").code == 1


@pytest.mark.parametrize(
    "words", [("ask", "Buyer", "take", "--at", "9999-12-31"), ("status", "--at", "2021-07-01", "--known", "9999-12-31")]
)
def test_the_last_day_of_the_calendar(place: Path, words: tuple[str, ...]) -> None:
    called = call(words[0], place, *words[1:])
    assert called.code == 2
    assert "9999-12-31 is the last day of the calendar, and its end cannot be counted" in called.err
    assert call("ask", place, "Buyer", "take", "--at", "9999-12-30").code == 0


def test_what_click_refuses_is_left_to_it(place: Path) -> None:
    called = call("ask", place, "Buyer", "take", "--at", "2021-07-01", "--at", "2021-07-01", "--nonsense")
    assert (called.code, "No such option" in called.err) == (2, True)
    assert call("ledger").code == 2 or "log" in call("ledger").out
