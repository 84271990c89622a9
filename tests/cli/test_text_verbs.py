"""The verbs about texts (check, test, fmt, new, explain): what they say, their exit codes, and bad input."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cli.calling import call
from servanda.diagnostics.pages import names
from servanda.text.parse import parse_document

AGREEMENT = """\
# Supply of fuel

```servanda
agreement supply "Supply of fuel"
  between Seller, Buyer
  time zone Europe/Lisbon

action deliver by Seller
  night : yes/no
  otherwise free

instrument opening
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1 Nights

The Seller stays away at night.

```servanda
Seller must not deliver
  when night
```

```servanda cases
# By night
at 2026-03-10: may Seller deliver night=yes -> prohibited by 1
# By day
at 2026-03-10: may Seller deliver night=no -> permitted by silence
```
"""
WARNING = AGREEMENT + "\n## 2 Good neighbours\n\nThey meet once a year.\n"
ERROR = AGREEMENT.replace("Seller must not", "Sellor must not")
WRONG = AGREEMENT.replace("night=no -> permitted by silence", "night=no -> prohibited by 1")
UNTESTED = AGREEMENT + "\n## 2 Strikes\n\n```servanda\nSeller must not deliver\n  until 2026-02-01\n```\n"
LOOSE = AGREEMENT.replace("  when night", "    when   night")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(text: str | bytes, place: str = "supply/agreement.md") -> str:
    """A document; returns its folder."""
    path = Path(place)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return str(path.parent)


def inside(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


# --- check -----------------------------------------------------------------------------------------------------------


def test_check_says_what_was_checked():
    called = call("check", write(AGREEMENT))
    assert (called.code, called.err) == (0, "")
    assert called.out == "supply: 1 clause, 1 norm, 1 instrument, 2 cases; nothing wrong\n"


def test_check_of_errors():
    called = call("check", write(ERROR))
    assert called.code == 2
    assert called.out.startswith("error[unknown-party]: `Sellor` is not a party\n  --> supply/agreement.md:24:1\n")
    assert called.out.endswith("1 error\n\nsupply: cannot run until its errors are mended\n")


def test_check_of_warnings():
    called = call("check", write(WARNING))
    assert called.code == 0
    assert "warning[prose-without-rule]" in called.out
    assert called.out.endswith("2 clauses, 1 norm, 1 instrument, 2 cases; no errors\n")
    assert call("check", "--strict", "supply").code == 2


def test_check_of_several_each_once():
    write(ERROR, "other/agreement.md")
    called = call("check", write(AGREEMENT), "other", "supply/agreement.md")
    assert called.code == 2
    assert called.out.count("supply: 1 clause") == 1
    assert "other: cannot run" in called.out


def test_one_document_stands_for_its_folder():
    head, rule = AGREEMENT.split("## 1 Nights")
    write(head)
    write("# Nights\n\n## 1 Nights" + rule, "supply/1-nights.md")
    write("# Notes\n\nAbout the nights.\n", "supply/notes.md")
    whole = call("check", "supply")
    assert call("check", "supply/notes.md").out == whole.out


def test_check_as_json():
    write(AGREEMENT, "other/agreement.md")
    called = call("check", write(ERROR), "other", "nothing", "--format", "json")
    body = json.loads(called.out)
    assert (called.code, called.err, body["ok"]) == (2, "", False)
    first, second = body["agreements"]
    assert (first["ok"], first["diagnostics"][0]["name"]) == (False, "unknown-party")
    assert second == {
        "place": "other",
        "name": "supply",
        "ok": True,
        "clauses": 1,
        "norms": 1,
        "instruments": 1,
        "cases": 2,
        "diagnostics": [],
        "notes": [],
    }
    assert body["diagnostics"][0]["name"] == "no-such-agreement"


def test_check_as_sarif():
    called = call("check", write(ERROR), "--format", "sarif")
    (result,) = json.loads(called.out)["runs"][0]["results"]
    assert called.code == 2
    assert result["ruleId"] == "unknown-party"
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "supply/agreement.md"


def test_check_reads_the_public_record_too():
    write("nothing\n", "supply/ledger.jsonl")
    called = call("check", write(AGREEMENT))
    assert called.code == 2
    assert "error[record-line]" in called.out
    entry = {"kind": "event", "what": "delver", "occurred": "2026-01-31", "attesters": ["Buyer"], "known": "2026-01-31"}
    write(json.dumps(entry) + "\n", "supply/ledger.jsonl")
    assert call("check", "supply").code == 2


def test_an_agreement_that_ships_is_found_by_name():
    called = call("check", "microsoft-openai")
    assert called.code == 0
    assert called.out.startswith("microsoft_openai: ")


# --- test ------------------------------------------------------------------------------------------------------------


def test_cases_as_expected():
    called = call("test", write(AGREEMENT))
    assert (called.code, called.err) == (0, "")
    assert called.out == (
        "supply/agreement.md  2 cases, as expected\n"
        "\n"
        "supply: 2 cases, as expected; cases rest on 1 of 1 clauses with a rule\n"
    )


def test_a_case_that_differs():
    called = call("test", write(WRONG))
    assert called.code == 1
    assert called.out == (
        "supply/agreement.md  2 cases, 1 not as expected\n"
        "\n"
        "supply/agreement.md:32  By day  (clause 1)\n"
        "  at 2026-03-10: may Seller deliver night=no\n"
        "  expected prohibited, and it is permitted by silence\n"
        "  expected by 1, and it is by silence\n"
        "\n"
        "supply: 2 cases, 1 not as expected; cases rest on 1 of 1 clauses with a rule\n"
    )


def test_clauses_that_no_case_rests_on():
    called = call("test", write(UNTESTED))
    assert called.code == 0
    assert called.out.endswith("rest on 1 of 2 clauses with a rule\nno case rests on:\n  2 Strikes (opening)\n")


def test_a_clause_that_is_only_beaten_is_rested_on():
    beaten = "\n## 2 Emergencies\n\n```servanda\nSeller may deliver\n  despite 1\n```\n"
    text = (
        (AGREEMENT + beaten)
        .replace("prohibited by 1", "permitted by 2")
        .replace("permitted by silence", "permitted by 2")
    )
    called = call("test", write(text))
    assert (called.code, called.out.splitlines()[-1]) == (
        0,
        "supply: 2 cases, as expected; cases rest on 2 of 2 clauses with a rule",
    )


def test_only_some_cases():
    called = call("test", write(WRONG), "-k", "NIGHT=yes nights")
    assert called.code == 2  # `nights` stands in the clause's title, which is no part of a case
    called = call("test", "supply", "-k", "deliver night=YES")
    assert (called.code, called.out.splitlines()[-1]) == (0, "supply: 1 case, as expected")
    assert call("test", "supply", "-k", "day").code == 1


def test_without_cases():
    called = call("test", write(AGREEMENT.split("```servanda cases", maxsplit=1)[0]))
    assert called.code == 0
    assert "supply: no case yet" in called.out


def test_mistakes_keep_cases_from_running():
    write(AGREEMENT, "other/agreement.md")
    called = call("test", write(ERROR), "other")
    assert called.code == 2
    assert "error[unknown-party]" in called.err
    assert "24 | Sellor must not deliver" in called.err
    assert "other/agreement.md  2 cases, as expected" in called.out


def test_a_case_that_cannot_be_asked():
    called = call("test", write(AGREEMENT.replace("night=no", "nigt=no")))
    assert called.code == 1
    assert "`nigt` is neither a field of `deliver` nor a fact (did you mean `night`?)" in called.out


def test_cases_as_json():
    called = call("test", write(WRONG), "--format", "json")
    body = json.loads(called.out)
    assert (called.code, body["ok"], body["cases"], body["as_expected"]) == (1, False, 2, 1)
    first, second = body["agreements"][0]["cases"]
    assert (first["as_expected"], first["answer"]["verdict"]) == (True, "prohibited")
    assert second["question"] == "at 2026-03-10: may Seller deliver night=no"
    assert second["expected"] == "prohibited by 1"
    assert second["differs"][0] == "expected prohibited, and it is permitted by silence"
    assert body["agreements"][0]["untested"] == []


def test_cases_as_junit():
    write(ERROR, "other/agreement.md")
    called = call("test", write(WRONG.replace("# By day", "# By day <&\u0007>")), "other", "--format", "junit")
    assert called.code == 2
    suites = ET.fromstring(called.out)
    assert {key: suites.get(key) for key in ("tests", "failures", "errors")} == {
        "tests": "3",
        "failures": "1",
        "errors": "1",
    }
    (failed,) = suites.findall("testsuite/testcase[failure]")
    assert (failed.get("file"), failed.get("line")) == ("supply/agreement.md", "32")
    assert failed.get("name", "").startswith("By day <&\ufffd>: at 2026-03-10")
    assert suites.find("testsuite/testcase/error") is not None


def test_many_cases_show_how_far_they_are(monkeypatch, capsys):
    from servanda.cli import test as verb

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    verb._progress(10, 200)
    assert capsys.readouterr().err == ""
    verb._progress(10, 201)
    verb._progress(201, 201)
    assert capsys.readouterr().err == "\rcase 10 of 201\r\r" + " " * 15 + "\r"


# --- fmt -------------------------------------------------------------------------------------------------------------


def test_fmt_lays_out_in_place_once():
    called = call("fmt", write(LOOSE))
    assert (called.code, called.out) == (0, "laid out: supply/agreement.md\n")
    assert Path("supply/agreement.md").read_text() == AGREEMENT
    before = Path("supply/agreement.md").stat().st_mtime_ns
    called = call("fmt", "supply")
    assert (called.code, called.out, called.err) == (0, "", "1 file looked at, nothing to change\n")
    assert Path("supply/agreement.md").stat().st_mtime_ns == before
    assert inside("supply") == ["agreement.md"]


def test_fmt_check_and_diff_change_nothing():
    called = call("fmt", "--check", write(LOOSE))
    assert (called.code, called.out) == (1, "would change: supply/agreement.md\n")
    called = call("fmt", "--diff", "supply")
    assert called.code == 0
    assert "\n-    when   night\n+  when night\n" in called.out
    assert Path("supply/agreement.md").read_text() == LOOSE
    assert call("fmt", "--check", write(AGREEMENT, "other/agreement.md")).code == 0


def test_fmt_keeps_bytes_that_are_not_its_business():
    text = "\ufeff" + LOOSE.replace("stays away", "reste à l’écart").replace("\n", "\r\n")
    call("fmt", write(text))
    assert Path("supply/agreement.md").read_bytes().decode() == text.replace("    when   night", "  when night")


def test_fmt_keeps_mode_and_link():
    write(LOOSE, "real.md")
    Path("real.md").chmod(0o640)
    Path("supply").mkdir()
    Path("supply/agreement.md").symlink_to(Path("real.md").resolve())
    assert call("fmt", "supply/agreement.md").code == 0
    assert Path("supply/agreement.md").is_symlink()
    assert Path("real.md").read_text() == AGREEMENT
    assert stat.S_IMODE(Path("real.md").stat().st_mode) == 0o640


def test_fmt_tells_mistakes_and_leaves_their_blocks():
    called = call("fmt", write(LOOSE.replace("    when   night", "    whn   night")))
    assert called.code == 2
    assert "error[unexpected-word]" in called.err
    assert called.err.endswith("1 file looked at, nothing to change; 1 with mistakes, and blocks left as they are\n")
    assert "whn   night" in Path("supply/agreement.md").read_text()


def test_fmt_goes_on_after_a_file_that_cannot_be_read():
    write(BAD["not-utf-8"], "supply/1.md")
    called = call("fmt", write(LOOSE))
    assert (called.code, "error[not-utf-8]" in called.err) == (2, True)
    assert Path("supply/agreement.md").read_text() == AGREEMENT


def test_fmt_that_cannot_write_loses_nothing(monkeypatch):
    write(LOOSE)

    def full(_self, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    called = call("fmt", "supply")
    assert called.code == 2
    assert "error[unwritable]: `agreement.md` cannot be written: no space left on device" in called.err
    assert Path("supply/agreement.md").read_text() == LOOSE
    assert inside("supply") == ["agreement.md"]


# --- new -------------------------------------------------------------------------------------------------------------


def test_new_gives_an_agreement_that_runs():
    called = call("new", "boat-2026")
    assert called.code == 0
    commands = [line.split() for line in called.out.splitlines() if line.startswith("  servanda ")]
    assert [words[1] for words in commands] == ["check", "test", "ask"]
    for words in commands:
        assert call(*words[1:]).code == 0
    assert call("fmt", "--check", "boat-2026").code == 0
    assert "nothing wrong" in call("check", "--strict", "boat-2026").out
    assert call("test", "boat-2026").out.endswith("cases rest on 4 of 4 clauses with a rule\n")
    assert "agreement boat_2026 " in Path("boat-2026/agreement.md").read_text()


def test_new_holds_what_a_beginner_needs():
    call("new", "boat")
    document, problems = parse_document("1", Path("boat/1-opening.md").read_text())
    kinds = [type(one).__name__ for section in document.sections for one in section.statements]
    assert problems == []
    assert {"Instrument", "Define", "Norm", "Except"} <= set(kinds)
    assert sum(section.number is not None for section in document.sections) == 4


def test_new_never_overwrites():
    write("mine", "boat/agreement.md")
    called = call("new", "boat")
    assert (called.code, "error[name-in-use]" in called.err) == (2, True)
    assert Path("boat/agreement.md").read_text() == "mine"
    assert inside("boat") == ["agreement.md"]


def test_new_elsewhere():
    Path("agree ments").mkdir()
    assert "servanda check 'agree ments/boat'" in call("new", "boat", "--in", "agree ments").out
    assert Path("agree ments/boat/1-opening.md").is_file()
    assert "error[unwritable]" in call("new", "boat", "--in", "nowhere").err


@pytest.mark.parametrize("name", ["", "../boat", "a b", "1st", "-x", "a/b", "boat.md", "b\0", "x" * 61, "_boat", "a\n"])
def test_new_takes_only_words(name):
    called = call("new", "--", name)
    assert (called.code, "error[bad-name]" in called.err) == (2, True)
    assert inside(".") == []


def test_new_on_a_full_disk_leaves_nothing(monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert "error[unwritable]" in call("new", "boat").err
    assert inside(".") == []


# --- explain ---------------------------------------------------------------------------------------------------------


def test_explain():
    called = call("explain", "unknown-party")
    assert called.code == 0
    assert called.out.startswith("# unknown-party: a name that is no party\n")


def test_explain_lists_all():
    lines = call("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == list(names())
    assert all(len(line.split(maxsplit=1)) == 2 for line in lines)


def test_explain_of_no_message():
    called = call("explain", "unknown-partie")
    assert (called.code, called.out) == (2, "")
    assert "did you mean `servanda explain unknown-party`" in called.err
    assert "`servanda explain` lists them all" in call("explain", "../x").err


# --- bad input -------------------------------------------------------------------------------------------------------

BAD = {
    "not-utf-8": b"# Soci\xe9t\xe9\n",
    "unclosed-block": AGREEMENT.replace("  when night\n```\n", "  when night\n", 1).encode(),
    "missing-agreement": b"",
    "too-large": b"x" * 5_000_001,
}


@pytest.mark.parametrize("verb", ["check", "test"])
@pytest.mark.parametrize("name", BAD)
def test_bad_files(verb, name):
    called = call(verb, write(BAD[name]))
    assert called.code == 2
    assert f"error[{name}]" in called.out + called.err


def test_a_file_of_50_mb_is_not_read():
    Path("supply").mkdir()
    with Path("supply/agreement.md").open("wb") as file:
        file.truncate(50_000_000)
    for verb in ("check", "test", "fmt"):
        called = call(verb, "supply")
        assert (called.code, "error[too-large]" in called.out + called.err) == (2, True)


@pytest.mark.parametrize("verb", ["check", "test", "fmt"])
@pytest.mark.parametrize(
    ("place", "name"),
    [("nowhere", "no-such-agreement"), ("microsoft-openia", "no-such-agreement"), ("empty", "missing-agreement")],
)
def test_places_without_an_agreement(verb, place, name):
    Path("empty").mkdir()
    called = call(verb, place)
    assert (called.code, f"error[{name}]" in called.out + called.err) == (2, True)


@pytest.mark.parametrize("verb", ["check", "test", "fmt"])
def test_a_binary_file(verb):
    called = call(verb, write(bytes(range(256)) * 40))
    assert (called.code, "error[not-utf-8]" in called.out + called.err) == (2, True)
    assert Path("supply/agreement.md").read_bytes() == bytes(range(256)) * 40


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
@pytest.mark.parametrize("verb", ["check", "test", "fmt"])
def test_a_file_that_may_not_be_read(verb):
    Path(write(AGREEMENT), "agreement.md").chmod(0)
    called = call(verb, "supply")
    assert (called.code, "error[unreadable]" in called.out + called.err) == (2, True)


@pytest.mark.parametrize("verb", ["check", "test", "fmt"])
def test_a_folder_where_a_file_should_be(verb):
    Path("supply/agreement.md").mkdir(parents=True)
    called = call(verb, "supply")
    assert (called.code, "error[unreadable]" in called.out + called.err) == (2, True)


def test_never_a_traceback():
    """Through the command itself, as it is typed."""
    write(BAD["not-utf-8"])
    for words in (["check", "supply"], ["check", "nowhere"], ["new", "a b"], ["fmt", "supply"], ["test", "supply"]):
        done = subprocess.run([sys.executable, "-m", "servanda", *words], capture_output=True, text=True)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
        assert "error[" in done.stdout + done.stderr
