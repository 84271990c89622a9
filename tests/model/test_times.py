"""Dates have extents, durations keep their units, and local times that do not exist once are refused."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.model.times import TICK, Duration, NoSuchLocalTime, instant, last_instant, read_moment, shifted, whole_day

PARIS = ZoneInfo("Europe/Paris")
days = st.dates(date(1971, 1, 1), date(2100, 1, 1))


@given(days)
def test_days_meet_without_gap_or_overlap(day: date) -> None:
    assert whole_day(day, PARIS).end == whole_day(day + timedelta(days=1), PARIS).start


@given(days, st.integers(1, 400))
def test_days_after_and_before_undo_each_other(day: date, count: int) -> None:
    there = shifted(whole_day(day, PARIS), Duration(count, "days"), 1, PARIS)
    assert shifted(there, Duration(count, "days"), -1, PARIS).day == day


@pytest.mark.parametrize(
    ("day", "duration", "expected"),
    [
        (date(2024, 1, 31), Duration(1, "months"), date(2024, 2, 29)),
        (date(2023, 1, 31), Duration(1, "months"), date(2023, 2, 28)),
        (date(2024, 2, 29), Duration(1, "years"), date(2025, 2, 28)),
        (date(2024, 12, 31), Duration(2, "months"), date(2025, 2, 28)),
        (date(2024, 3, 31), Duration(30, "days"), date(2024, 4, 30)),
    ],
)
def test_a_month_that_is_too_short_gives_its_last_day(day: date, duration: Duration, expected: date) -> None:
    assert shifted(whole_day(day, PARIS), duration, 1, PARIS).day == expected


def test_a_day_across_a_clock_change_keeps_the_time_of_day_and_24_hours_do_not() -> None:
    noon = read_moment("2026-03-28T12:00", PARIS)
    assert shifted(noon, Duration(1, "days"), 1, PARIS).start == read_moment("2026-03-29T12:00", PARIS).start
    assert shifted(noon, Duration(24, "hours"), 1, PARIS).start == read_moment("2026-03-29T13:00", PARIS).start


def test_a_bare_date_in_a_question_is_its_last_instant() -> None:
    assert last_instant(read_moment("2026-03-15", PARIS)) == datetime(2026, 3, 15, 23, tzinfo=UTC) - TICK
    assert last_instant(instant(datetime(2026, 3, 15, tzinfo=UTC))) == datetime(2026, 3, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-03-29T02:30", "skips"),
        ("2026-10-25T02:30", "repeats"),
        ("2026-02-30", "does not exist"),
        ("2026-02-30T10:00", "does not exist"),
        ("tomorrow", "not a date"),
        ("", "not a date"),
        ("0001-01-01", ""),
        ("9999-12-31", ""),
    ],
)
def test_times_that_do_not_exist_once_are_refused(text: str, said: str) -> None:
    if not said:
        read_moment(text, ZoneInfo("UTC")) if text[0] == "0" else None
        return
    with pytest.raises(NoSuchLocalTime, match=said):
        read_moment(text, PARIS)


def test_an_offset_decides_a_repeated_time() -> None:
    assert read_moment("2026-10-25T02:30+02:00", PARIS).start == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
