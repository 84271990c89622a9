"""`servanda calendar`, read back by another library (ics), as somebody's calendar would read it."""

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import ics
import pytest

from cli.calling import call
from servanda.ledger.entries import NewEntry
from servanda.library import library
from servanda.workspace import open_workspace

SALE = library() / "sale"
TITLE = "Orders, big; “small” — für 日本 \\ end"
SUPPLY = """\
# Supply

```servanda
agreement supply "Fuel; coffee, and façade paint"
  between Seller, Buyer
  time zone ZONE

one of Thing : fuel, paint

action order by Buyer
  thing : Thing
  otherwise free

action deliver by Seller
  thing : Thing
  otherwise free

action confirm by Seller
  otherwise free

instrument opening
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1 TITLE

Delivered within 48 hours.

```servanda
assuming "nights; and Sundays, count"
Seller must deliver
  for each order
  with thing is order.thing
  within 48 hours after order
  to Buyer
```
"""
CONFIRM = "\n## 2 Confirmation\n\nIt is confirmed.\n\n```servanda\nSeller must confirm\n  by DAY\n```\n"
EARLY, LATE = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 5, tzinfo=UTC)


def supply(folder: Path, *, zone: str = "Europe/Berlin", more: str = "") -> Path:
    text = SUPPLY.replace("ZONE", zone).replace("TITLE", TITLE)
    (folder / "supply.md").write_text(text + more, encoding="utf-8")
    return folder / "supply.md"


def put(agreement: Path, ledger: Path, what: str, on: str, by: str, *, at: datetime = EARLY, **said: object) -> None:
    """On record at an instant of the test's choosing."""
    fields = {name: text for name, text in said.items() if name in ("thing", "lot", "amount", "clause")}
    kind = "retraction" if said.get("never") else "event"
    new = NewEntry(kind, what, on, by, (by,), fields, corrects=said.get("corrects"))
    open_workspace(str(agreement), ledger, recording=True).append(new, at)


def written(folder: Path, *words: object) -> bytes:
    """The calendar as bytes, which the runner of the tests would not give."""
    out = folder / "out.ics"
    called = call("calendar", *words, "--out", out)
    assert called.code == 0, called.err
    return out.read_bytes()


def read(folder: Path, *words: object) -> dict[str, ics.Event]:
    found = ics.Calendar(written(folder, *words).decode())
    return {event.uid: event for event in found.events}


def extra(event: ics.Event, name: str) -> str:
    return next(line.value for line in event.extra if line.name == name)


def sequence(event: ics.Event) -> int:
    return int(extra(event, "SEQUENCE"))


# --- round trip ------------------------------------------------------------------------------------------------------


def test_another_library_reads_every_duty_with_its_deadline(tmp_path):
    events = read(tmp_path, SALE, "--at", "2026-02-10", "--known", "2026-02-01")
    assert set(events) == {f"sale/contract/{n}/{n}@servanda" for n in ("1.1", "1.3", "2.1")}
    lot = events["sale/contract/1.1/1.1@servanda"]
    assert lot.name == "Seller owes Buyer: deliver (1.1 First lot)"
    assert (lot.status, lot.transparent, lot.categories) == ("CONFIRMED", True, {"Seller"})
    assert lot.description.splitlines() == [
        "1.1 First lot",
        "Instrument: contract",
        "Set off by: the clause itself",
        "Deadline: the end of 2026-03-31",
        "State: in force",
        "Since: 2026-02-01",
        "Why: the clause is in force",
        "Not legal advice.",
    ]
    assert sorted(alarm.trigger for alarm in lot.alarms) == [timedelta(days=-7), timedelta(days=-1)]
    assert {alarm.display_text for alarm in lot.alarms} == {f"7 days before: {lot.name}", f"1 day before: {lot.name}"}


def test_the_end_of_a_day_is_all_day_and_an_hour_is_a_time(tmp_path):
    events = read(tmp_path, SALE, "--at", "2026-02-10", "--known", "2026-02-01")
    lot, place, deposit = (events[f"sale/contract/{n}/{n}@servanda"] for n in ("1.1", "1.3", "2.1"))
    assert (lot.all_day, lot.begin.date(), lot.end.date()) == (True, date(2026, 3, 31), date(2026, 4, 1))
    assert (place.all_day, place.begin.datetime.astimezone(UTC)) == (False, datetime(2026, 2, 20, 12, tzinfo=UTC))
    assert "Deadline: before 2026-02-20T12:00+00:00\n" in place.description
    assert (deposit.all_day, deposit.begin.datetime.astimezone(UTC)) == (False, datetime(2026, 2, 16, 12, tzinfo=UTC))
    assert "Deadline: 2026-02-16T12:00+00:00 at the latest\n" in deposit.description


def test_what_set_a_duty_off_is_named(tmp_path):
    put(SALE, tmp_path / "l.sqlite", "call_off", "2026-03-05", "Buyer", lot="second")
    words = ("--ledger", tmp_path / "l.sqlite", "--at", "2026-03-10", "--known", "2026-03-10")
    event = read(tmp_path, SALE, *words)["sale/contract/1.2/%231@servanda"]
    assert event.begin.date() == date(2026, 3, 25)
    assert "\nSet off by: call_off by Buyer (#1)\n" in event.description


def test_one_party_sees_its_own(tmp_path):
    words = (SALE, "--at", "2026-02-10", "--known", "2026-02-01")
    everyone, buyer = read(tmp_path, *words), read(tmp_path, *words, "--party", "Buyer")
    assert {uid for uid, event in everyone.items() if event.categories == {"Buyer"}} == set(buyer) != set(everyone)


def test_lines_are_folded_and_end_as_they_must(tmp_path):
    lines = written(tmp_path, SALE, "--at", "2026-02-10", "--known", "2026-02-01").split(b"\r\n")
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert max(len(line) for line in lines) <= 75
    assert not any(b"\n" in line for line in lines)


def test_what_is_printed_is_what_is_written(tmp_path):
    words = (SALE, "--at", "2026-02-10", "--known", "2026-02-01")
    assert call("calendar", *words).out == written(tmp_path, *words).decode().replace("\r\n", "\n")
    assert call("calendar", *words, "--out", tmp_path / "a.ics").out == f"3 deadlines in {tmp_path / 'a.ics'}\n"


# --- the same duty over time -----------------------------------------------------------------------------------------


def test_the_same_question_gives_the_same_bytes_anywhere(tmp_path):
    words = ("--at", "2026-02-10", "--known", "2026-02-01")
    elsewhere = shutil.copytree(SALE, tmp_path / "another-name")
    assert written(tmp_path, SALE, *words) == written(tmp_path, elsewhere, *words)


def test_the_stamp_is_what_was_known_and_not_the_clock(tmp_path):
    (stamp,) = {e.created for e in read(tmp_path, SALE, "--at", "2026-02-10", "--known", "2026-02-01").values()}
    assert stamp.datetime == datetime(2026, 2, 1, 23, 59, 59, tzinfo=UTC)
    (now,) = {e.created for e in read(tmp_path, SALE, "--at", "2026-02-10").values()}
    assert abs(now.datetime - datetime.now(UTC)) < timedelta(minutes=5)


def test_a_correction_known_later_moves_the_deadline_and_raises_the_sequence(tmp_path):
    ledger = tmp_path / "l.sqlite"
    put(SALE, ledger, "call_off", "2026-02-20", "Buyer", lot="second")
    put(SALE, ledger, "call_off", "2026-02-25", "Buyer", lot="second", corrects=1, at=LATE)
    words = (SALE, "--ledger", ledger, "--at", "2026-03-10", "--known")
    before, after = read(tmp_path, *words, "2026-03-02"), read(tmp_path, *words, "2026-03-06")
    assert set(before) == set(after)
    uid = "sale/contract/1.2/%231@servanda"
    assert (before[uid].begin.date(), after[uid].begin.date()) == (date(2026, 3, 12), date(2026, 3, 17))
    assert sequence(before[uid]) < sequence(after[uid])


def test_what_never_was_is_gone(tmp_path):
    ledger = tmp_path / "l.sqlite"
    put(SALE, ledger, "call_off", "2026-02-20", "Buyer", lot="second")
    put(SALE, ledger, "call_off", "2026-02-20", "Buyer", corrects=1, never=True, at=LATE)
    words = (SALE, "--ledger", ledger, "--at", "2026-03-10", "--known")
    gone = set(read(tmp_path, *words, "2026-03-02")) - set(read(tmp_path, *words, "2026-03-06"))
    assert gone == {"sale/contract/1.2/%231@servanda"}


def test_the_clock_makes_a_breach_which_says_so_and_raises_the_sequence(tmp_path):
    uid = "sale/contract/1.1/1.1@servanda"
    before = read(tmp_path, SALE, "--at", "2026-03-31", "--known", "2026-02-01")[uid]
    after = read(tmp_path, SALE, "--at", "2026-04-01T00:00", "--known", "2026-02-01")[uid]
    assert after.name == f"BREACHED since 2026-04-01: {before.name}"
    assert (after.begin, after.status) == (before.begin, "CONFIRMED")
    assert (len(before.alarms), len(after.alarms)) == (2, 0)
    assert sequence(before) < sequence(after)


def test_a_suspended_duty_is_tentative(tmp_path):
    ledger = tmp_path / "l.sqlite"
    put(SALE, ledger, "deliver", "2026-03-02", "Seller", lot="opening")
    put(SALE, ledger, "call_off", "2026-03-20", "Buyer", lot="second")
    put(SALE, ledger, "give_warning", "2026-04-03", "Seller")
    put(SALE, ledger, "suspend", "2026-04-05", "Seller", clause="1.2")
    event = read(tmp_path, SALE, "--ledger", ledger, "--at", "2026-04-06")["sale/contract/1.2/%232@servanda"]
    assert event.status == "TENTATIVE"
    assert event.name == "SUSPENDED since 2026-04-05: Seller owes Buyer: deliver (1.2 Lots on call)"


# --- settled ---------------------------------------------------------------------------------------------------------


def test_what_was_done_is_taken_off_and_shown_as_done_when_asked_for(tmp_path):
    ledger, uid = tmp_path / "l.sqlite", "sale/contract/1.1/1.1@servanda"
    put(SALE, ledger, "deliver", "2026-03-02", "Seller", lot="opening")
    words = (SALE, "--ledger", ledger, "--at", "2026-03-10", "--known", "2026-03-10")
    assert uid not in read(tmp_path, *words)
    done = read(tmp_path, *words, "--settled")[uid]
    assert done.name == "FULFILLED since 2026-03-02: Seller owes Buyer: deliver (1.1 First lot)"
    assert (done.status, done.begin.date(), done.alarms) == ("CONFIRMED", date(2026, 3, 31), [])
    assert sequence(done) > sequence(read(tmp_path, *words[:-1], "2026-02-20")[uid])


def test_what_fell_away_is_cancelled(tmp_path):
    ledger, uid = tmp_path / "l.sqlite", "sale/contract/2.2/%231@servanda"
    put(SALE, ledger, "deliver", "2026-03-02", "Seller", lot="opening")
    put(SALE, ledger, "waive", "2026-04-10", "Seller", clause="2.2", at=LATE)
    words = (SALE, "--ledger", ledger, "--at", "2026-04-11", "--known")
    owed = read(tmp_path, *words, "2026-03-02", "--settled")[uid]
    waived = read(tmp_path, *words, "2026-03-06", "--settled")[uid]
    assert (owed.status, waived.status) == ("CONFIRMED", "CANCELLED")
    assert waived.name == "WAIVED since 2026-04-10: Buyer owes Seller: pay EUR 12,000 (2.2 Price)"
    assert sequence(owed) < sequence(waived)
    assert uid not in read(tmp_path, *words, "2026-03-06")


# --- zones -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ordered", "due", "words"),
    [
        ("2026-03-27T02:30:00+01:00", datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "2026-03-29T03:30+02:00"),
        ("2026-10-23T02:30:00+02:00", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "2026-10-25T02:30+02:00"),
        ("2026-10-23T03:30:00+02:00", datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "2026-10-25T02:30+01:00"),
    ],
    ids=["skipped hour", "repeated hour, first", "repeated hour, second"],
)
def test_hours_are_counted_through_a_change_of_the_clock(tmp_path, ordered, due, words):
    agreement, ledger = supply(tmp_path), tmp_path / "l.sqlite"
    put(agreement, ledger, "order", ordered, "Buyer", thing="fuel")
    (event,) = read(tmp_path, agreement, "--ledger", ledger, "--at", ordered).values()
    assert not event.all_day
    assert event.begin.datetime.astimezone(UTC) == due
    assert f"\nDeadline: {words} at the latest\n" in event.description


def test_a_time_stands_in_the_zone_of_the_agreement_which_is_described(tmp_path):
    agreement, ledger = supply(tmp_path), tmp_path / "l.sqlite"
    put(agreement, ledger, "order", "2026-06-01T09:00:00Z", "Buyer", thing="fuel")
    text = written(tmp_path, agreement, "--ledger", ledger, "--at", "2026-06-01").decode()
    assert "\r\nDTSTART;TZID=Europe/Berlin:20260603T110000\r\n" in text
    assert text.count("BEGIN:VTIMEZONE") == text.count("TZID:Europe/Berlin") == 1


def test_the_zone_is_described_for_the_years_that_count(tmp_path):
    agreement, ledger = supply(tmp_path), tmp_path / "l.sqlite"
    put(agreement, ledger, "order", "2041-07-01T09:00:00+02:00", "Buyer", thing="fuel")
    text = written(tmp_path, agreement, "--ledger", ledger, "--at", "2041-07-01").decode()
    assert "\r\nDTSTART;TZID=Europe/Berlin:20410703T090000\r\n" in text
    (summer,) = [part for part in text.split("BEGIN:DAYLIGHT")[1:] if "20410331T" in part]
    assert "TZOFFSETTO:+0200" in summer


def test_hours_after_a_day_may_end_within_one(tmp_path):
    """The day before the clock goes forward ends, and 48 hours later it is one o'clock."""
    agreement, ledger = supply(tmp_path), tmp_path / "l.sqlite"
    put(agreement, ledger, "order", "2026-03-28", "Buyer", thing="fuel")
    put(agreement, ledger, "order", "2026-04-28", "Buyer", thing="paint")
    events = read(tmp_path, agreement, "--ledger", ledger, "--at", "2026-04-28")
    spring, april = (events[f"supply/opening/1/%23{n}@servanda"] for n in (1, 2))
    assert "\nDeadline: before 2026-03-31T01:00+02:00\n" in spring.description
    assert (april.all_day, april.begin.date()) == (True, date(2026, 4, 30))


def test_a_day_may_end_where_the_clock_skips_midnight(tmp_path):
    agreement = supply(tmp_path, zone="Africa/Cairo", more=CONFIRM.replace("DAY", "2026-04-23"))
    (event,) = read(tmp_path, agreement, "--at", "2026-04-01").values()
    assert (event.all_day, event.begin.date()) == (True, date(2026, 4, 23))


@pytest.mark.parametrize("day", ["2026-06-30", "9999-12-29"])
def test_days_in_utc_and_far_away(tmp_path, day):
    agreement = supply(tmp_path, zone="UTC", more=CONFIRM.replace("DAY", day))
    (event,) = read(tmp_path, agreement, "--at", "2026-04-01").values()
    assert (event.all_day, event.begin.date()) == (True, date.fromisoformat(day))


# --- text ------------------------------------------------------------------------------------------------------------


def test_text_comes_back_as_it_was(tmp_path):
    agreement, ledger = supply(tmp_path), tmp_path / "l.sqlite"
    put(agreement, ledger, "order", "2026-06-01", "Buyer", thing="fuel")
    raw = written(tmp_path, agreement, "--ledger", ledger, "--at", "2026-06-01").decode()
    (event,) = ics.Calendar(raw).events
    assert event.name == f"Seller owes Buyer: deliver (1 {TITLE})"
    assert event.description.splitlines()[0] == f"1 {TITLE}"
    assert event.description.splitlines()[-2] == "Assumed: nights; and Sundays, count"
    unfolded = raw.replace("\r\n ", "")
    assert "Orders\\, big\\; “small” — für 日本 \\\\ end" in unfolded
    assert "\r\nNAME:Fuel\\; coffee\\, and façade paint\r\n" in unfolded


def test_a_backslash_before_an_n_is_no_end_of_line(tmp_path):
    more = CONFIRM.replace("Confirmation", "See \\New and \\new").replace("DAY", "2026-06-30")
    raw = written(tmp_path, supply(tmp_path, more=more), "--at", "2026-04-01").decode().replace("\r\n ", "")
    assert "(2 See \\\\\N{WORD JOINER}New and \\\\new)\r\n" in raw  # raw, for ics itself stumbles over the second


@pytest.mark.parametrize("character", ["\x0b", "\x07", "\x1c", "\u2028"])
def test_no_control_character_gets_in(tmp_path, character):
    more = CONFIRM.replace("Confirmation", f"Odd{character}title").replace("DAY", "2026-06-30")
    (event,) = read(tmp_path, supply(tmp_path, more=more), "--at", "2026-04-01").values()
    assert event.name == "Seller owes: confirm (2 Odd title)"


# --- nothing, and mistakes -------------------------------------------------------------------------------------------


def test_without_duties_the_calendar_is_empty_and_valid(tmp_path):
    for agreement in ("microsoft-openai", supply(tmp_path)):
        raw = written(tmp_path, agreement, "--at", "2026-04-01", "--known", "2026-02-01").decode()
        assert not ics.Calendar(raw).events
        assert raw.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        assert raw.count("BEGIN:") == raw.count("END:") > 1  # one component there must be (RFC 5545, 3.6)
    assert call("calendar", supply(tmp_path), "--at", "2026-04-01", "--out", tmp_path / "o").out.startswith("0 deadl")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["sale"], "--at"),
        (["sale", "--at", "soon"], "error[bad-date]"),
        (["sale", "--at", "2026-02-30"], "error[bad-date]"),
        (["sale", "--at", "2026-04-01", "--known", "never"], "error[bad-date]"),
        (["sale", "--at", "2026-04-01", "--party", "Byer"], "error[unknown-party]"),
        (["sale", "--at", "2026-04-01", "--ledger", "missing.sqlite"], "error[ledger-missing]"),
        (["no-such-agreement", "--at", "2026-04-01"], "error[no-such-agreement]"),
        (["sale", "--at", "2026-04-01", "--out", "missing/a.ics"], "error[unwritable]"),
        (["sale", "--at", "2026-04-01", "--out", "."], "--out"),
    ],
)
def test_mistakes(tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    called = call("calendar", *words)
    assert called.code == 2
    assert said in called.err
    assert not called.out
    assert not list(tmp_path.iterdir())


def test_a_calendar_is_replaced_in_one_step_and_keeps_its_mode(tmp_path):
    out = tmp_path / "out.ics"
    out.write_text("old")
    out.chmod(0o604)
    (tmp_path / "link.ics").symlink_to(out)
    assert call("calendar", SALE, "--at", "2026-02-10", "--out", tmp_path / "link.ics").code == 0
    assert out.read_text().startswith("BEGIN:VCALENDAR")
    assert (out.stat().st_mode & 0o777, (tmp_path / "link.ics").is_symlink()) == (0o604, True)
    assert {path.name for path in tmp_path.iterdir()} == {"out.ics", "link.ics"}
