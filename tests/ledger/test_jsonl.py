"""Entries as lines of text: what is written can be read, and what cannot be read is said line by line."""

import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.entry_examples import BREACH, DECLINED, NOW, RETRACTED, any_entry, diagnostic
from servanda.diagnostics.diagnostic import Refused
from servanda.diagnostics.render import one_line, terminal
from servanda.ledger.entries import Entry, NewEntry
from servanda.ledger.jsonl import read_jsonl, to_json, write_jsonl

SHORT = '{"kind": "event", "what": "e", "occurred": "2026-01-31", "attesters": ["A"]}'


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Path("record.jsonl")


def mistakes(path, *lines):
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(Refused) as refused:
        read_jsonl(path)
    assert {found.name for found in refused.value.diagnostics} == {"record-line"}
    return refused.value.diagnostics


def test_what_is_written(path):
    write_jsonl(path, [BREACH, Entry(7, NOW.astimezone(timezone(timedelta(hours=9))), DECLINED)])
    assert path.read_text(encoding="utf-8") == (
        '{"kind": "event", "what": "breach.reported", "occurred": "2026-03-02", "by": "Contoso", '
        '"attesters": ["Contoso"]}\n'
        '{"sequence": 7, "kind": "event", "what": "decline_capacity", "occurred": "2026-03-14T17:00:00-07:00", '
        '"by": "Microsoft", "attesters": ["Microsoft", "OpenAI"], "fields": {"amount": "USD 1,000.00", '
        '"site": "São Paulo – Süd", "é": "\\n\\t\\"\'\\\\"}, "known": "2026-03-14", "source": "a letter", '
        '"authority": "section 4", "note": "株式会社 🙂", "attempt": true, '
        '"recorded": "2026-03-15T23:59:59.999999+00:00"}\n'
    )
    assert read_jsonl(path) == (BREACH, DECLINED)


def test_what_has_nothing_to_say_is_left_out():
    assert to_json(RETRACTED) == {
        "kind": "retraction",
        "what": "decline_capacity",
        "occurred": "2026-03-16",
        "by": "Microsoft",
        "attesters": ["Microsoft"],
        "corrects": 1,
    }


@settings(max_examples=100)
@given(st.lists(any_entry, max_size=4))
def test_what_is_written_can_be_read(new):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.jsonl"
        write_jsonl(path, new)
        assert read_jsonl(path) == tuple(new)
        write_jsonl(path, [Entry(number, datetime.now().astimezone(), said) for number, said in enumerate(new, 1)])
        assert read_jsonl(path) == tuple(new)


@pytest.mark.parametrize(
    "content",
    [
        SHORT.encode(),
        f"{SHORT}\n".encode(),
        f"\r\n{SHORT}\r\n  \r\n".encode(),
        b"\xef\xbb\xbf" + SHORT.encode(),
    ],
)
def test_line_ends_empty_lines_and_byte_order_marks_mean_nothing(path, content):
    path.write_bytes(content)
    assert read_jsonl(path) == (NewEntry("event", "e", "2026-01-31", None, ("A",)),)


def test_an_empty_record_is_a_record(path):
    path.touch()
    assert read_jsonl(path) == ()


def test_all_bad_lines_are_gathered(path):
    found = mistakes(
        path,
        SHORT,
        "not JSON",
        '{"kind": "evnt", "wat": "e", "occurred": 5, "attesters": "A"}',
        SHORT,
        '{"kind": "retraction", "what": "e", "occurred": "2026-01-31", "attesters": ["A"]}',
    )
    assert [one_line(each) for each in found] == [
        "record.jsonl:2:1: error[record-line] this line is not a JSON object",
        "record.jsonl:3:18: error[record-line] an entry has no `wat`",
        "record.jsonl:3:1: error[record-line] this entry does not say `what`",
        "record.jsonl:3:2: error[record-line] `kind` must be one of `event`, `fact`, `outcome`, `retraction`",
        'record.jsonl:3:30: error[record-line] `occurred` must be text between quotes, as in "…", and not empty',
        'record.jsonl:3:45: error[record-line] `attesters` must be a list of names, as in ["…", "…"]',
        "record.jsonl:5:1: error[record-line] this retraction does not say `corrects`",
    ]
    assert [each.help for each in found][1:4] == [
        "did you mean `what`?",
        'add `what`: text between quotes, as in "…", and not empty.',
        "did you mean `event`?",
    ]


def test_a_bad_line_in_full(path):
    found = mistakes(path, SHORT[:-1] + ', "fields": {"note": "n"}, "note": 5}')
    assert terminal(found, {"record.jsonl": path.read_text()}, colour=False) == (
        'error[record-line]: `note` must be text between quotes, as in "…"\n'
        " --> record.jsonl:1:103\n"
        "  |\n"
        '1 | …kind": "event", "what": "e", "occurred": "2026-01-31", "attesters": ["A"], "fields": {"note": "n"}, '
        '"note": 5}\n'
        f"  | {' ' * 101}^^^^^^ is 5\n"
        "\n"
        "more: servanda explain record-line\n"
        "\n"
        "1 error"
    )


@pytest.mark.parametrize(
    ("more", "title", "mark", "way_out"),
    [
        (
            '"by": null',
            'text between quotes, as in "…", and not empty',
            "null",
            "leave `by` out where there is nothing to say.",
        ),
        ('"by": ""', 'text between quotes, as in "…", and not empty', '""', None),
        ('"fields": {"amount": 5}', 'texts by name, as in {"…": "…"}', '{"amount": 5}', None),
        ('"fields": {"": "x"}', 'texts by name, as in {"…": "…"}', '{"": "x"}', None),
        ('"fields": []', 'texts by name, as in {"…": "…"}', "[]", None),
        ('"corrects": 0', "a whole number from 1 up", "0", None),
        ('"corrects": true', "a whole number from 1 up", "true", None),
        ('"corrects": 1.0', "a whole number from 1 up", "1.0", None),
        ('"sequence": "1"', "a whole number from 1 up", '"1"', None),
        ('"attempt": "yes"', "`true` or `false`", '"yes"', None),
        ('"recorded": 5', 'text between quotes, as in "…", and not empty', "5", None),
        ('"source": {"a": "' + "x" * 80 + '"}', 'text between quotes, as in "…"', '{"a": "' + "x" * 32 + "…", None),
    ],
)
def test_wrong_values(path, more, title, mark, way_out):
    (found,) = mistakes(path, f"{SHORT[:-1]}, {more}}}")
    key = more.split('"')[1]
    assert found.title == f"`{key}` must be {title}"
    assert found.mark == f"is {mark}"
    assert found.help == way_out
    assert (found.span.start, found.span.end) == (len(SHORT) + 2, len(SHORT) + 4 + len(key))


def test_half_a_character_cannot_be_kept(path):
    (found,) = mistakes(path, SHORT[:-1] + ', "note": "\\ud800"}')
    assert found.title == '`note` must be text between quotes, as in "…"'
    assert "\ufffd" in terminal([found], {}, colour=False)


def test_keys_nobody_could_have_meant(path):
    (found,) = mistakes(path, SHORT[:-1] + ', "signature": "x"}')
    assert found.help == (
        "an entry may have `sequence`, `kind`, `what`, `occurred`, `by`, `attesters`, `fields`, `known`, `corrects`, "
        "`source`, `authority`, `note`, `attempt` and `recorded`."
    )


def test_the_same_key_twice(path):
    (found,) = mistakes(path, SHORT[:-1] + ', "what": "other"}')
    assert (found.title, found.span.start) == ("`what` is said twice", len(SHORT) + 2)
    (found,) = mistakes(path, SHORT[:-1] + ', "fields": {"a": "1", "a": "2"}}')
    assert found.title == "`a` is said twice"


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("[]", 1),
        ("5", 1),
        ("null", 1),
        (SHORT[:-1], len(SHORT)),
        (SHORT + " " + SHORT, len(SHORT) + 2),
        ("[" * 100_000, 1),
        ("9" * 5000, 1),
        ("{'kind': 'event'}", 2),
    ],
)
def test_not_a_json_object(path, line, start):
    (found,) = mistakes(path, line)
    assert (found.title, found.span.line, found.span.start) == ("this line is not a JSON object", 1, start)
    assert found.span.end > start


def test_not_utf_8(path):
    path.write_bytes(SHORT.encode() + b'\n{"what": "S\xc3\xa3o caf\xe9"}\n')
    with pytest.raises(Refused) as refused:
        read_jsonl(path)
    found = diagnostic(refused)
    assert one_line(found) == "record.jsonl:2:18: error[record-line] this line is not written in UTF-8"
    assert found.mark == "the byte E9 is no part of any character"


def test_files_out_of_reach(path):
    with pytest.raises(Refused) as refused:
        read_jsonl(path)
    assert one_line(diagnostic(refused)) == (
        "error[record-unreadable] `record.jsonl` cannot be read: no such file or directory"
    )
    with pytest.raises(Refused) as refused:
        write_jsonl(Path("none/record.jsonl"), [])
    assert one_line(diagnostic(refused)) == (
        "error[record-unwritable] `record.jsonl` cannot be written: no such file or directory"
    )
