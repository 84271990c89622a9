"""Moments and durations. A date is a whole day in the agreement's zone; an instant is one tick; windows are half-open.

`from`, `until` and `before` use the start of what they name; `through`, `after` and `by` its end (language: Time).
"""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from servanda.model.calendars import BusinessDay, weekday

TICK = timedelta(microseconds=1)
Unit = Literal["hours", "days", "business days", "months", "years"]


@dataclass(frozen=True, slots=True)
class Duration:
    """Hours are exact; days, months and years keep the local time of day; a month that is too short gives its last day."""

    count: int
    unit: Unit


# No business days after (or before) a day is the day itself, or the next (or last) business day where it is none.
ROLL = Duration(0, "business days")


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """A moment as [start, end), both aware UTC instants; `day` is set when it is a whole local day."""

    start: datetime
    end: datetime
    day: date | None = None


_WRITTEN = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII)


class NoSuchLocalTime(ValueError):
    """A local time that a clock change skips or repeats, or a date that does not exist; says which and why."""


def whole_day(day: date, zone: ZoneInfo) -> Extent:
    """The extent of a date in a zone."""
    return Extent(_midnight(day, zone), _midnight(day + timedelta(days=1), zone), day)


def instant(moment: datetime) -> Extent:
    """One tick at an aware instant."""
    start = moment.astimezone(UTC)
    return Extent(start, start + TICK)


def read_moment(text: str, zone: ZoneInfo) -> Extent:
    """Read an ISO date, or a local date and time with or without an offset. Raises NoSuchLocalTime with the reason."""
    if not _WRITTEN.fullmatch(text):
        raise NoSuchLocalTime(f"{text!r} is not a date like 2026-03-15 or a time like 2026-03-15T16:00")
    try:
        return whole_day(date.fromisoformat(text), zone) if len(text) == 10 else instant(_read_instant(text, zone))
    except NoSuchLocalTime:
        raise
    except (ValueError, OverflowError) as error:
        raise NoSuchLocalTime(_why_not(text, error)) from None


def last_instant(extent: Extent) -> datetime:
    """What a bare date in a question means: the last instant of that day, so that the day's events count."""
    return extent.end - TICK


def shifted(
    base: Extent, duration: Duration, sign: Literal[1, -1], zone: ZoneInfo, business: BusinessDay = weekday
) -> Extent:
    """The moment a duration after (+1) or before (-1) another. A day stays a day unless hours are counted.

    What lies beyond the calendar is taken as its last or first day.
    """
    try:
        return _shifted(base, duration, sign, zone, business)
    except (OverflowError, ValueError):
        return whole_day(_LAST_DAY if sign > 0 else _FIRST_DAY, zone)


_FIRST_DAY, _LAST_DAY = date(1, 1, 3), date(9999, 12, 29)  # with room for every zone's midnight


def _shifted(base: Extent, duration: Duration, sign: Literal[1, -1], zone: ZoneInfo, business: BusinessDay) -> Extent:
    if duration.unit == "hours":
        hours = timedelta(hours=sign * duration.count)
        return Extent(base.start + hours, base.end + hours)
    if base.day is not None:
        return whole_day(_move(base.day, duration, sign, business), zone)
    local = base.start.astimezone(zone)
    if duration == ROLL:
        return whole_day(_move(local.date(), duration, sign, business), zone)  # a business day is a day
    moved = datetime.combine(_move(local.date(), duration, sign, business), local.time().replace(fold=0), zone)
    return instant(moved)


def _move(day: date, duration: Duration, sign: Literal[1, -1], business: BusinessDay = weekday) -> date:
    if duration.unit == "business days":
        return _move_business_days(day, duration.count, sign, business)
    if duration.unit == "days":
        return day + timedelta(days=sign * duration.count)
    months = duration.count * (12 if duration.unit == "years" else 1)
    total = day.year * 12 + day.month - 1 + sign * months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _move_business_days(day: date, count: int, sign: Literal[1, -1], business: BusinessDay) -> date:
    """The day itself does not count; each business day after it (or before) does. None: the nearest, itself included."""
    while not count and not business(day):
        day += timedelta(days=sign)
    while count:
        day += timedelta(days=sign)
        count -= business(day)
    return day


def period_at(first: date, length: Duration, moment: datetime, zone: ZoneInfo) -> tuple[Extent, date]:
    """Of the equal lengths that follow one another from a first day, the one a moment lies in, with its last day."""
    return _period_of(first, length, moment.astimezone(zone).date(), zone)


@lru_cache(maxsize=4096)
def _period_of(first: date, length: Duration, day: date, zone: ZoneInfo) -> tuple[Extent, date]:
    if length.unit == "days":
        number = (day - first).days // length.count
    else:
        months = length.count * (12 if length.unit == "years" else 1)
        number = ((day.year - first.year) * 12 + day.month - first.month - (day.day < first.day)) // months
    start, end = (_move(first, Duration(length.count * n, length.unit), 1) for n in (number, number + 1))
    return Extent(_midnight(start, zone), _midnight(end, zone)), end - timedelta(days=1)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    """Where a clock change skips midnight, the day starts at the first instant that exists."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _read_instant(text: str, zone: ZoneInfo) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        return moment
    offsets = {moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
    if len(offsets) > 1:
        earlier = moment.replace(tzinfo=zone, fold=0)
        back = earlier.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
        what = "repeats" if back == moment else "skips"
        message = f"a clock change in {zone.key} {what} {text}; write the offset, e.g. {earlier.isoformat()}"
        raise NoSuchLocalTime(message)
    return moment.replace(tzinfo=zone)


def _why_not(text: str, error: Exception) -> str:
    if isinstance(error, OverflowError) or text[:4] in ("0000", "0001", "9999"):
        return f"{text} lies outside the years 1 to 9999 that can be counted"
    return f"{text} does not exist in the calendar"
