"""What is on record, as known at a time: corrections, retractions, contests, and acts that take no effect."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from servanda.cli.main import main
from servanda.decisions.ask import ask
from servanda.decisions.questions import read_question
from servanda.decisions.state import record_of
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.entries import Entry, NewEntry
from servanda.workspace import Workspace, open_workspace

LEASE = """# Lease

```servanda
agreement lease "Lease"
  between Landlord, Tenant
  time zone Europe/Lisbon

action give_notice by Tenant or Landlord
  otherwise void
action leave by Tenant
  otherwise reserved to Landlord
action paint by Tenant
  colour : name
  otherwise free
event storm
fact insured : yes/no

instrument lease_2026
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1.1 Notice

```servanda
Tenant can give_notice
  from 2026-02-01
```

## 1.2 Leaving

```servanda
Tenant may leave
  when give_notice has happened
```

## 1.3 Storms and insurance

```servanda
Tenant must not paint
  when storm has happened or not insured
```

## 1.4 Together

```servanda
Landlord and Tenant together can give_notice
  through 2026-01-31
```
"""


@pytest.fixture
def lease(tmp_path: Path) -> Workspace:
    (tmp_path / "lease.md").write_text(LEASE)
    return open_workspace(str(tmp_path))


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., tuple[int, str]]:
    (tmp_path / "lease.md").write_text(LEASE)

    def call(verb: str, *words: str) -> tuple[int, str]:
        result = CliRunner().invoke(main, [verb, str(tmp_path), *words])
        if isinstance(result.exception, Refused):
            return 2, "\n".join(f"{d.name} {d.title} {d.help}" for d in result.exception.diagnostics)
        return result.exit_code, result.output

    return call


def entry(sequence: int, recorded: str, said: NewEntry) -> Entry:
    return Entry(sequence, datetime.fromisoformat(recorded).replace(tzinfo=UTC), said)


def notice(on: str, by: str = "Tenant", **more: object) -> NewEntry:
    return NewEntry("event", "give_notice", on, by, (by,), **more)  # type: ignore[arg-type]


def retraction(corrects: int, *attesters: str) -> NewEntry:
    return NewEntry("retraction", "give_notice", "2026-03-01", None, attesters, corrects=corrects)


def verdict(lease: Workspace, entries: list[Entry], at: str, known: str, action: str = "leave") -> str:
    when = datetime.fromisoformat(at).replace(tzinfo=UTC)
    seen = datetime.fromisoformat(known).replace(tzinfo=UTC)
    record = record_of(lease.agreement, entries, seen)
    return ask(lease.agreement, record, read_question(lease.agreement, "Tenant", action, {}, when, seen)).verdict


def test_an_entry_counts_from_when_it_happened_and_from_when_it_was_known(lease: Workspace) -> None:
    entries = [entry(1, "2026-05-01", notice("2026-03-01"))]
    assert verdict(lease, entries, "2026-02-28", "2026-06-01") == "prohibited"
    assert verdict(lease, entries, "2026-03-01", "2026-06-01") == "permitted"
    assert verdict(lease, entries, "2026-03-01", "2026-04-30") == "prohibited"


def test_a_correction_by_the_same_attester_takes_the_entrys_place(lease: Workspace) -> None:
    entries = [entry(1, "2026-03-02", notice("2026-03-01")), entry(2, "2026-05-01", notice("2026-04-01", corrects=1))]
    assert verdict(lease, entries, "2026-03-15", "2026-04-30") == "permitted"
    assert verdict(lease, entries, "2026-03-15", "2026-05-01") == "prohibited"
    assert verdict(lease, entries, "2026-04-01T12:00", "2026-05-01") == "permitted"


def test_a_retraction_takes_it_away_and_correcting_the_retraction_restores_it(lease: Workspace) -> None:
    entries = [entry(1, "2026-03-02", notice("2026-03-01")), entry(2, "2026-04-01", retraction(1, "Tenant"))]
    assert verdict(lease, entries, "2026-05-01", "2026-03-31") == "permitted"
    assert verdict(lease, entries, "2026-05-01", "2026-04-01") == "prohibited"
    entries.append(entry(3, "2026-04-10", notice("2026-03-01", corrects=2)))
    assert verdict(lease, entries, "2026-05-01", "2026-04-10") == "permitted"


def test_what_another_party_says_of_an_entry_contests_it(lease: Workspace) -> None:
    entries = [entry(1, "2026-03-02", notice("2026-03-01")), entry(2, "2026-04-01", retraction(1, "Landlord"))]
    assert verdict(lease, entries, "2026-05-01", "2026-03-31") == "permitted"
    assert verdict(lease, entries, "2026-05-01", "2026-04-01") == "undetermined"
    record = record_of(lease.agreement, entries, datetime(2026, 5, 1, tzinfo=UTC))
    question = read_question(lease.agreement, "Tenant", "leave", {}, *[datetime(2026, 5, 1, tzinfo=UTC)] * 2)
    rows = {row.choice[0]: row.verdict for row in ask(lease.agreement, record, question).readings}
    assert rows == {("#1", "#1 stands"): "permitted", ("#1", "#1 never was, as #2 says"): "prohibited"}


def test_a_contest_ends_when_it_is_withdrawn_or_when_all_parties_agree(lease: Workspace) -> None:
    contested = [entry(1, "2026-03-02", notice("2026-03-01")), entry(2, "2026-04-01", retraction(1, "Landlord"))]
    withdrawn = entry(3, "2026-04-10", retraction(2, "Landlord"))
    assert verdict(lease, [*contested, withdrawn], "2026-05-01", "2026-04-10") == "permitted"
    agreed = entry(3, "2026-04-10", retraction(1, "Landlord", "Tenant"))
    assert verdict(lease, [*contested, agreed], "2026-05-01", "2026-04-10") == "prohibited"


def test_a_contest_about_something_that_does_not_matter_changes_nothing(lease: Workspace) -> None:
    entries = [
        entry(1, "2026-03-02", notice("2026-03-01")),
        entry(2, "2026-03-03", notice("2026-03-02")),
        entry(3, "2026-04-01", retraction(2, "Landlord")),
    ]
    assert verdict(lease, entries, "2026-05-01", "2026-05-01") == "permitted"


def test_an_act_without_a_power_has_no_effect_and_a_correction_can_give_it_one(lease: Workspace) -> None:
    too_early = [entry(1, "2026-01-20", notice("2026-01-15"))]
    assert verdict(lease, too_early, "2026-06-01", "2026-06-01") == "prohibited"
    corrected = [*too_early, entry(2, "2026-03-01", notice("2026-02-01", corrects=1))]
    assert verdict(lease, corrected, "2026-06-01", "2026-02-28") == "prohibited"
    assert verdict(lease, corrected, "2026-06-01", "2026-03-01") == "permitted"


def test_a_joint_power_takes_effect_with_the_last_part(lease: Workspace) -> None:
    parts = [entry(1, "2026-01-11", notice("2026-01-10")), entry(2, "2026-01-21", notice("2026-01-20", "Landlord"))]
    assert verdict(lease, parts[:1], "2026-01-25", "2026-06-01") == "prohibited"
    assert verdict(lease, parts, "2026-01-19", "2026-06-01") == "prohibited"
    assert verdict(lease, parts, "2026-01-25", "2026-06-01") == "permitted"


def test_a_fact_keeps_its_value_until_changed_and_the_question_wins(lease: Workspace) -> None:
    def fact(value: str, on: str) -> NewEntry:
        return NewEntry("fact", "insured", on, "Tenant", ("Tenant",), {"value": value})

    entries = [entry(1, "2026-02-01", fact("yes", "2026-02-01")), entry(2, "2026-03-01", fact("no", "2026-03-01"))]
    assert verdict(lease, entries, "2026-01-15", "2026-06-01", "paint") == "undetermined"
    assert verdict(lease, entries, "2026-02-15", "2026-06-01", "paint") == "permitted"
    assert verdict(lease, entries, "2026-03-15", "2026-06-01", "paint") == "prohibited"
    record = record_of(lease.agreement, entries, datetime(2026, 6, 1, tzinfo=UTC))
    moment = datetime(2026, 3, 15, tzinfo=UTC)
    given = ask(
        lease.agreement, record, read_question(lease.agreement, "Tenant", "paint", {"insured": "yes"}, moment, moment)
    )
    assert (given.verdict, given.from_question) == ("permitted", ("insured",))


def test_recording_refuses_what_is_void_and_says_whose_power_it_is(
    run: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    code, said = run("record", "give_notice", "--by", "Landlord", "--on", "2026-03-01")
    assert code == 1
    assert "would be void" in said
    assert "the power is Tenant's" in said
    assert not (tmp_path / "ledger.sqlite").exists()


def test_an_attempt_is_kept_as_void(run: Callable[..., tuple[int, str]]) -> None:
    assert run("record", "give_notice", "--by", "Landlord", "--on", "2026-03-01", "--attempt")[0] == 0
    code, said = run("ask", "Tenant", "leave", "--at", "2026-05-01", "--json")
    data = json.loads(said)
    assert (code, data["verdict"]) == (1, "prohibited")
    assert data["void"][0]["what"] == "#1 give_notice"


def test_recording_a_correction_and_a_retraction(run: Callable[..., tuple[int, str]]) -> None:
    assert run("record", "give_notice", "--by", "Tenant", "--on", "2026-03-01")[0] == 0
    assert run("ask", "Tenant", "leave", "--at", "2026-05-01")[0] == 0
    assert (
        run("record", "give_notice", "--by", "Tenant", "--on", "2026-03-01", "--corrects", "#1", "--retracts")[0] == 0
    )
    assert run("ask", "Tenant", "leave", "--at", "2026-05-01")[0] == 1
    assert run("record", "give_notice", "--by", "Tenant", "--on", "2026-03-01", "--corrects", "2")[0] == 0
    assert run("ask", "Tenant", "leave", "--at", "2026-05-01")[0] == 0


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("give_notise", "--by", "Tenant", "--on", "2026-03-01"), "unknown-name"),
        (("give_notice", "--by", "Tenant"), "bad-argument"),
        (("give_notice", "--on", "2026-03-01"), "bad-argument"),
        (("give_notice", "--by", "Tennant", "--on", "2026-03-01"), "unknown-party"),
        (("give_notice", "--by", "Tenant", "--on", "2026-02-30"), "bad-date"),
        (("give_notice", "--by", "Tenant", "--on", "2025-12-31"), "not-in-force"),
        (("paint", "--by", "Landlord", "--on", "2026-03-01"), "not-its-act"),
        (("paint", "size=3", "--by", "Tenant", "--on", "2026-03-01"), "unknown-name"),
        (("insured=maybe", "--by", "Tenant", "--on", "2026-03-01"), "does-not-fit"),
        (("ensured=yes", "--by", "Tenant", "--on", "2026-03-01"), "unknown-name"),
        (("give_notice", "--by", "Tenant", "--on", "2026-03-01", "--corrects", "7"), "no-such-entry"),
        (("give_notice", "--by", "Tenant", "--on", "2026-03-01", "--retracts"), "bad-argument"),
    ],
)
def test_a_mistake_is_told_and_nothing_recorded(
    run: Callable[..., tuple[int, str]], tmp_path: Path, words: tuple[str, ...], name: str
) -> None:
    code, said = run("record", *words)
    assert (code, said.split()[0]) == (2, name)
    assert not (tmp_path / "ledger.sqlite").exists()
