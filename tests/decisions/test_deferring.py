"""Deferring a shortfall and drawing on an account beyond effect: what is missing, why it is void, what a statement shows."""

from datetime import UTC, datetime

import pytest

from servanda.check.passes import check
from servanda.decisions.answer import Answer
from servanda.decisions.ask import ask
from servanda.decisions.judging import Judgement, judge
from servanda.decisions.questions import moment_asked, read_question
from servanda.decisions.state import record_of
from servanda.ledger.entries import Entry, NewEntry
from servanda.model.agreement import Agreement
from servanda.model.quantities import words
from servanda.money.statement import CommitmentReport, statement
from servanda.text.parse import parse_document

KNOWN = datetime(2030, 1, 1, tzinfo=UTC)
TEXT = """# Cranes

```servanda
agreement cranes "Cranes"
  between Owner, Hirer
  time zone UTC

event charge
  net : money
event top_up
  net : money

instrument terms
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1 Promise

```servanda
commitment cranes_spend of Hirer to Owner : EUR
  counts charge.net, at the invoice, at most 50% of the floor
  counts top_up.net, at payment
  at least EUR 100 in each year
  shortfall is a breach
```

## 2 Deferring

```servanda
Hirer can defer 1, at most EUR 30, to a later year
  until 60 days after the end of the year
  at most 2 times
```

## 3 The rest

```servanda
Owner can defer 1, all but EUR 10, to the next year
```

## 4 Prepaid

```servanda
account prepaid : EUR
  in by top_up.net
  used against fee at the choice of Hirer
  expires never
```

## 5 Fee

```servanda
amount fee : EUR for each charge
  charge.net
```
"""


@pytest.fixture(scope="module")
def agreement() -> Agreement:
    checked = check([parse_document("cranes.md", TEXT)[0]])
    assert checked.agreement is not None, checked.diagnostics
    return checked.agreement


def entries(*said: tuple[str, str, str | None, dict[str, str]], start: int = 1) -> tuple[Entry, ...]:
    return tuple(
        Entry(number, datetime(2026, 1, 1, tzinfo=UTC), NewEntry("event", what, on, by, (by or "Owner",), fields))
        for number, (what, on, by, fields) in enumerate(said, start)
    )


def asked(agreement: Agreement, party: str, act: str, at: str, record: tuple[Entry, ...], **given: str) -> Answer:
    question = read_question(agreement, party, act, given, moment_asked(at, agreement.zone, "at"), KNOWN)
    return ask(agreement, record_of(agreement, record, KNOWN), question)


def judged(agreement: Agreement, by: str, act: str, on: str, record: tuple[Entry, ...], **fields: str) -> Judgement:
    return judge(agreement, record, NewEntry("event", act, on, by, (by,), fields), KNOWN)


LACKING_40 = entries(
    ("charge", "2026-05-01", None, {"net": "EUR 70"}), ("top_up", "2026-06-01", None, {"net": "EUR 10"})
)


def test_what_a_question_leaves_out_is_missing(agreement: Agreement) -> None:
    answer = asked(agreement, "Hirer", "defer", "2027-01-10", LACKING_40)
    assert answer.verdict == "undetermined"
    assert set(answer.missing) == {"clause", "year", "to", "amount"}
    permitted = next(one.condition for one in answer.outcomes if one.verdict == "permitted")
    assert "year is 2026" in permitted
    assert "amount is at most EUR 30" in permitted
    assert answer.changes_at == datetime(2027, 3, 1, tzinfo=UTC)  # sixty days after 31 December; the first that is out


def test_nothing_can_be_missing_where_nothing_can_be_moved(agreement: Agreement) -> None:
    answer = asked(agreement, "Hirer", "defer", "2026-12-31", LACKING_40)
    assert (answer.verdict, answer.missing) == ("prohibited", ())


def test_a_draw_without_its_sum_is_undetermined(agreement: Agreement) -> None:
    answer = asked(agreement, "Hirer", "draw", "2026-07-01", LACKING_40, account="prepaid")
    assert (answer.verdict, answer.missing) == ("undetermined", ("amount",))
    assert any("amount is at most EUR 10" in one.condition for one in answer.outcomes)


YEARS = {"clause": "1", "year": "2026", "to": "2027"}
VOID = [
    ("Hirer", "2026-12-31", {**YEARS, "amount": "EUR 30"}, "the year 2026 is not over"),
    ("Hirer", "2027-01-10", {**YEARS, "amount": "EUR 30.01"}, "no more than EUR 30 may be moved for the year 2026"),
    ("Hirer", "2027-01-10", {**YEARS, "amount": "USD 1"}, "what is promised is in EUR"),
    ("Hirer", "2027-01-10", {**YEARS, "amount": "EUR 0"}, "it moves nothing"),
    ("Hirer", "2027-01-10", {**YEARS, "amount": "EUR 1", "year": "long ago"}, "it names no year"),
    ("Hirer", "2027-01-10", {**YEARS, "amount": "EUR 1", "to": "some day"}, "it names no year to which it is moved"),
    ("Hirer", "2027-01-10", {**YEARS, "amount": "EUR 1", "to": "2026"}, "the year 2026 is not later than the year 2026"),
    ("Hirer", "2027-03-01", {**YEARS, "amount": "EUR 1"}, "it ran until 60 days after the end of the year"),
    ("Owner", "2028-02-01", {"clause": "1", "year": "2026"}, "the year 2027 is over"),
    ("Owner", "2027-01-10", {**YEARS, "to": "2028"}, "it is moved to the year 2027 only"),
    ("Owner", "2027-01-10", {**YEARS, "amount": "EUR 31"}, "what is moved is EUR 30"),
]  # fmt: skip


@pytest.mark.parametrize(("by", "on", "fields", "why"), VOID)
def test_why_it_is_void(agreement: Agreement, by: str, on: str, fields: dict[str, str], why: str) -> None:
    found = judged(agreement, by, "defer", on, LACKING_40, **fields)
    assert found.effect == "void"
    assert why in (found.because or "")


def test_what_is_left_of_a_limit_and_of_its_uses(agreement: Agreement) -> None:
    first = ("defer", "2027-01-10", "Hirer", {**YEARS, "amount": "EUR 20"})
    once = (*LACKING_40, *entries(first, start=3))
    over = judged(agreement, "Hirer", "defer", "2027-01-11", once, **YEARS, amount="EUR 10.01")
    assert "no more than EUR 10 may be moved" in (over.because or "")
    assert judged(agreement, "Hirer", "defer", "2027-01-11", once, **YEARS, amount="EUR 10").effect == "effective"
    assert judged(agreement, "Hirer", "draw", "2026-05-01", once, account="prepaid", amount="EUR 1").effect == "void"


def test_what_counted_at_the_test_is_not_taken_back(agreement: Agreement) -> None:
    """Half of the floor may be filled by charges: of 100, as it was tested by, and not of the 70 that are left."""
    moved = ("defer", "2027-01-10", "Hirer", {**YEARS, "amount": "EUR 30"})
    record = (*LACKING_40, *entries(moved, start=3))
    at = moment_asked("2027-01-10", agreement.zone, "at")
    report = statement(agreement, record_of(agreement, record, KNOWN), "cranes_spend", at, KNOWN).reports[0][1]
    assert isinstance(report, CommitmentReport)
    rows = {
        row.label: [words(one) for one in (row.floor, row.counted, row.shortfall, row.moved_out, row.moved_in) if one]
        for row in report.rows
    }
    assert rows["2026"] == ["EUR 70", "EUR 60", "EUR 10", "EUR 30", "EUR 0"]
    assert rows["2027"] == ["EUR 130", "EUR 0", "EUR 0", "EUR 0", "EUR 30"]
    assert report.rows[0].duty == "breached"


def test_a_sum_that_nobody_told_is_not_known(agreement: Agreement) -> None:
    moved = ("defer", "2027-01-10", "Hirer", YEARS)
    record = (*LACKING_40, *entries(moved, start=3))
    at = moment_asked("2027-01-10", agreement.zone, "at")
    reports = statement(agreement, record_of(agreement, record, KNOWN), "cranes_spend", at, KNOWN).reports
    floors = {words(row.floor) for _, one in reports for row in one.rows if row.label == "2026" and row.floor}
    assert floors == {"EUR 100", "not known: defer (#3) does not say its amount"}
