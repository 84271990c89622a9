"""What people call a period: `2026-Q1`, `2026-03`, `2026`, a day in it; of a declared one also its number, from 1 on."""

import re
from datetime import date

from servanda.model.agreement import Agreement
from servanda.model.times import Extent, period_at, whole_day

BY_THE_CALENDAR = ("day", "month", "quarter", "year")  # they need no declaration, and have no numbers
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_YEAR = re.compile(r"\d{4}")
_NUMBER = re.compile(r"[1-9]\d{0,2}")
_FORMS = {"quarter": _QUARTER, "month": _MONTH, "year": _YEAR}


def period_called(agreement: Agreement, name: str, text: str) -> Extent | None:
    """The period that people mean by a text; None where it names none. Outside the calendar: OverflowError, ValueError."""
    declared = agreement.periods[name]
    if is_number(text) and name not in BY_THE_CALENDAR:
        return _numbered(agreement, name, int(text))
    day = day_in(text)
    if day is None:
        return None
    moment = whole_day(max(min(day, date(9998, 12, 30)), date(2, 1, 1)), agreement.zone).start
    return period_at(declared.start, declared.length, moment, agreement.zone)[0]


def is_number(text: str) -> bool:
    """Whether a text is the number of a declared period."""
    return _NUMBER.fullmatch(text) is not None


def _numbered(agreement: Agreement, name: str, number: int) -> Extent:
    """The period of a number, counted from 1 at the declared first day."""
    declared = agreement.periods[name]
    found = period_at(declared.start, declared.length, whole_day(declared.start, agreement.zone).start, agreement.zone)[
        0
    ]
    for _ in range(number - 1):
        found = period_at(declared.start, declared.length, found.end, agreement.zone)[0]
    return found


def day_in(text: str) -> date | None:
    """The first day of what a text names, or the day itself; None where it names none."""
    quarter, month = _QUARTER.fullmatch(text), _MONTH.fullmatch(text)
    try:
        if quarter:
            return date(int(quarter[1]), 3 * int(quarter[2]) - 2, 1)
        if month:
            return date(int(month[1]), int(month[2]), 1)
        if _YEAR.fullmatch(text):
            return date(int(text), 1, 1)
        return date.fromisoformat(text)
    except ValueError:
        return None


def written_like(name: str, text: str) -> bool:
    """Whether people write the periods of a name so: `2026-03` is a month, `2026-Q1` a quarter, `2026` a year."""
    return name in _FORMS and _FORMS[name].fullmatch(text) is not None


def period_label(agreement: Agreement, name: str, period: Extent) -> str:
    """What people call a period: `2026-Q1`, `2026-03`, `2026`, or its first day."""
    first = period.start.astimezone(agreement.zone).date()
    match name:
        case "quarter":
            return f"{first.year}-Q{(first.month - 1) // 3 + 1}"
        case "month":
            return f"{first.year}-{first.month:02}"
        case "year":
            return str(first.year)
        case _:
            return first.isoformat()
