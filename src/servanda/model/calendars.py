"""Business days: weekdays that are no public holiday where the agreement says so."""

from collections.abc import Callable
from datetime import date
from functools import cache


class NoSuchCalendar(ValueError):
    """A name that is neither a country nor a region whose public holidays are known; `near` what may have been meant."""

    def __init__(self, name: str, near: tuple[str, ...]) -> None:
        super().__init__(name)
        self.near = near


BusinessDay = Callable[[date], bool]


def weekday(day: date) -> bool:
    """Monday to Friday: what counts where an agreement names no calendar."""
    return day.weekday() < 5


@cache
def calendar(name: str | None) -> BusinessDay:
    """The business days of a country or region, by its English name or ISO code (`Portugal`, `PT`, `Victoria`).

    `none` and a missing name mean Monday to Friday. Holidays are those of the `holidays` library, by its rules for the
    years it knows. Raises NoSuchCalendar.
    """
    if name in (None, "none"):
        return weekday
    import holidays  # slow, and needed only by agreements that count in business days

    country, region = _place(str(name).replace("_", " "))
    found = holidays.country_holidays(country, subdiv=region)
    return lambda day: weekday(day) and day not in found


def _place(name: str) -> tuple[str, str | None]:
    """The ISO codes of a country and, for a region, of the region; a city stands for its country."""
    from holidays import registry

    wanted = name.casefold().replace(" ", "")
    countries = {codes[1]: codes[0] for codes in registry.COUNTRIES.values()}
    for code, country in countries.items():
        if wanted in (code.casefold(), country.casefold()):
            return code, None
    for code in countries:
        region = _region(code, name)
        if region:
            return code, region
    city = _country_of_city(name)
    if city in countries:
        return city, None
    from servanda.diagnostics.suggest import did_you_mean

    raise NoSuchCalendar(name, did_you_mean(name, countries.values()))


def _region(code: str, name: str) -> str | None:
    import holidays

    country = getattr(holidays, code, None)
    aliases: dict[str, str] = getattr(country, "subdivisions_aliases", None) or {}
    return next((region for alias, region in aliases.items() if alias.casefold() == name.casefold()), None)


def _country_of_city(name: str) -> str | None:
    """By the table of time zones, which names a city of each: `Lisbon` is in PT."""
    from importlib.resources import files

    table = files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    city = name.replace(" ", "_").casefold()
    return next((row[0] for row in rows if row[2].rpartition("/")[2].casefold() == city), None)
