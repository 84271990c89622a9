"""Exact sums in the language, on records made at random: what a figure comes to is what plain decimals add up to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from servanda.decisions.amounts import Asked, figure
from servanda.decisions.state import record_of
from servanda.ledger.entries import Entry, NewEntry
from servanda.model.quantities import Quantity
from servanda.money.statement import CommitmentReport
from servanda.workspace import Workspace, open_workspace

SUMS = """# Sums

```servanda
agreement sums "Sums"
  between Buyer, Seller
  time zone UTC

rate ecb : EUR to USD

event charge
  net : money
  useful : yes/no

event cut

instrument terms
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1.1 All of it

```servanda
amount whole : EUR
  sum of charge.net since 2026-01-01
```

## 1.2 From the cut on

```servanda
amount late : EUR
  sum of charge.net since cut
```

## 1.3 By year and by quarter

```servanda
amount yearly : EUR for each year
  sum of charge.net in the year

amount quarterly : EUR for each quarter
  sum of charge.net in the quarter
```

## 1.4 Caps

```servanda
amount capped : EUR for each quarter
  sum of charge.net in the quarter
  at most EUR 900
  at most EUR 2,000 in each year
```

## 1.5 In dollars

```servanda
amount dollars : USD
  (sum of charge.net since 2026-01-01) converted at ecb on 2026-01-01
```

## 2.1 Promise

```servanda
commitment spend of Buyer to Seller : EUR
  counts charge.net where (charge.useful), at the use
  at least EUR 5,000 in all, from 2026-01-01 through 2026-12-31
  shortfall is paid within 30 days after the test
  the payment is not returned
  the payment counts nowhere
```
"""
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
NOW = datetime(2027, 6, 1, tzinfo=UTC)

Charge = tuple[date, Decimal, bool]
days = st.dates(FIRST, LAST)
sums = st.decimals(0, 1_500, places=4) | st.decimals(0, 10**15, places=2)
charges = st.lists(st.tuples(days, sums, st.booleans()), max_size=8)
credits_too = st.lists(st.tuples(days, st.decimals(-1_500, 1_500, places=4), st.booleans()), max_size=8)


@lru_cache(1)
def agreement() -> Workspace:
    with TemporaryDirectory() as folder:
        place = Path(folder) / "sums.md"
        place.write_text(SUMS, encoding="utf-8")
        return open_workspace(str(place))


def on_record(made: Sequence[Charge], *more: NewEntry) -> Workspace:
    """The agreement with these charges on record, in this order."""
    said = [
        NewEntry("event", "charge", on.isoformat(), None, ("Seller",),
                 {"net": f"EUR {net:f}", "useful": "yes" if useful else "no"})
        for on, net, useful in made
    ]  # fmt: skip
    entries = tuple(Entry(n, NOW - timedelta(days=1), one) for n, one in enumerate((*said, *more), start=1))
    return replace(agreement(), entries=entries)


def amount(of: Workspace, name: str, period: str | None = None, at: date = LAST + timedelta(days=30)) -> Fraction:
    when = datetime(at.year, at.month, at.day, 23, 59, 59, 999_999, tzinfo=UTC)
    record = record_of(of.agreement, of.entries, NOW)
    found = figure(of.agreement, record, Asked("amount", name, period), when, NOW).measure
    assert isinstance(found, Quantity), found
    return found.amount


QUARTERS = ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")


def quarter(on: date) -> str:
    return QUARTERS[(on.month - 1) // 3]


def added(parts: Sequence[Decimal]) -> Fraction:
    """What these come to, added up as decimals of as many digits as it takes."""
    return Fraction(sum((int(part.scaleb(4)) for part in parts), 0), 10_000)


@given(credits_too, st.randoms(use_true_random=False))
def test_a_sum_does_not_change_with_the_order_of_its_entries(made: list[Charge], chance: Random) -> None:
    turned = list(made)
    chance.shuffle(turned)
    assert amount(on_record(made), "whole") == added([net for _, net, _ in made])
    assert amount(on_record(turned), "whole") == added([net for _, net, _ in made])


@given(charges, days)
def test_a_window_split_in_two_sums_to_the_whole(made: list[Charge], day: date) -> None:
    cut = NewEntry("event", "cut", day.isoformat(), None, ("Seller",))
    record = on_record(made, cut)
    before = amount(record, "whole", at=day - timedelta(days=1)) if day > FIRST else Fraction(0)
    assert before == added([net for on, net, _ in made if on < day])
    assert amount(record, "late") == added([net for on, net, _ in made if on >= day])
    assert before + amount(record, "late") == amount(record, "whole")


@given(credits_too)
def test_the_quarters_sum_to_the_year(made: list[Charge]) -> None:
    record = on_record(made)
    assert sum(amount(record, "quarterly", each) for each in QUARTERS) == amount(record, "yearly", "2026")
    assert amount(record, "yearly", "2026") == added([net for _, net, _ in made])


@given(charges)
def test_what_a_commitment_counts_is_the_sum_of_its_lines(made: list[Charge]) -> None:
    ((_, report),) = on_record(made).statement("spend", "2026-12-31", NOW).reports
    assert isinstance(report, CommitmentReport)
    counts = [one.counts.amount for one in report.entries if isinstance(one.counts, Quantity)]
    assert len(counts) == len(made)
    assert report.counted == Quantity("EUR", sum(counts, Fraction(0)))
    assert sum(counts, Fraction(0)) == added([net for _, net, useful in made if useful])


@given(charges)
def test_caps_are_never_exceeded_and_take_no_more_than_they_must(made: list[Charge]) -> None:
    record, left = on_record(made), Fraction(2_000)
    for each in QUARTERS:
        uncapped = added([net for on, net, _ in made if quarter(on) == each])
        found = amount(record, "capped", each)
        assert found == min(uncapped, Fraction(900), left)
        left -= found
    assert left >= 0


@given(charges, st.decimals("0.0001", 500, places=4))
def test_what_is_converted_comes_back_exactly(made: list[Charge], rate: Decimal) -> None:
    record = on_record(made, NewEntry("fact", "ecb", FIRST.isoformat(), None, ("Seller",), {"value": f"{rate:f}"}))
    whole = added([net for _, net, _ in made])
    assert amount(record, "dollars") == whole * Fraction(rate)
    assert amount(record, "dollars") / Fraction(rate) == whole
