"""Versions compared: the kinds of flips that somebody worked out by hand from the texts, and the same that the reference
reader finds in a sweep over all parties, fields, facts, readings and the histories that matter.
"""

import json
from datetime import UTC, date, datetime
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from cli.calling import call
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement
from servanda.model.cases import Supposed
from servanda.model.cells import Axis, Cell, cuts_of
from servanda.model.verdict import Leaf
from servanda.model.worlds import Open
from servanda.proofs.compare import Comparison, Side, compare
from servanda.proofs.witness import Replay, Witness
from servanda.readers.reference import Reader
from servanda.workspace import open_workspace

KNOWN = datetime(2026, 10, 1, tzinfo=UTC)
STATES = {"J": date(2025, 2, 1), "O": date(2025, 12, 1), "F": date(2026, 3, 15), "A": date(2026, 6, 1)}
Kind = tuple[str, str, str, str]  # action, before, after, what decides on the new side

# By hand, from the prose of the texts in force on the four days. X is prohibited, P permitted.
JANUARY_TO_OCTOBER = {
    ("offer", "X", "P", "3.3"), ("offer", "X", "P", "3.4"), ("offer", "X", "P", "silence"),
    ("release_weights", "P", "X", "9.1"), ("license_ip", "P", "X", "5.6"), ("buy_compute", "X", "P", "6.1"),
    ("use_ip", "X", "P", "5.1"), ("use_ip", "X", "P", "5.3"), ("use_ip", "X", "P", "5.4"),
    ("integrate_models", "X", "P", "5.7"), ("pursue_agi", "P", "X", "8.2"), ("decline_capacity", "P", "X", "no power"),
}  # fmt: skip
JANUARY_TO_APRIL = {
    ("offer", "X", "P", "3.5"), ("offer", "P", "X", "3.6"), ("release_weights", "P", "X", "9.1"),
    ("buy_compute", "X", "P", "6.1"), ("declare_agi", "P", "X", "no power"), ("use_ip", "X", "P", "5.1"),
    ("use_ip", "X", "P", "5.3"), ("use_ip", "X", "P", "5.4"), ("integrate_models", "X", "P", "5.7"),
    ("pursue_agi", "P", "X", "8.2"), ("decline_capacity", "P", "X", "no power"),
}  # fmt: skip
OCTOBER_TO_APRIL = {
    ("offer", "X", "P", "3.5"), ("offer", "P", "X", "3.6"), ("license_ip", "X", "P", "5.6"),
    ("declare_agi", "P", "X", "no power"), ("use_ip", "X", "P", "5.1"), ("pursue_agi", "X", "P", "8.1"),
}  # fmt: skip
EXPECTED = {
    "JO": JANUARY_TO_OCTOBER, "JF": JANUARY_TO_OCTOBER, "JA": JANUARY_TO_APRIL,
    "OF": set[Kind](), "OA": OCTOBER_TO_APRIL, "FA": OCTOBER_TO_APRIL,
}  # fmt: skip
SHORT = {"permitted": "P", "prohibited": "X"}


@cache
def flagship() -> Agreement:
    return open_workspace("microsoft-openai").agreement


@cache
def compared(pair: str) -> Comparison:
    old, new = (Side(flagship(), STATES[state], KNOWN, {}) for state in pair)
    return compare(old, new)


def kinds(pair: str) -> set[Kind]:
    return {
        (flip.action, SHORT[flip.before.verdict], SHORT[flip.after.verdict], decides)
        for flip in compared(pair).flips for decides in flip.decides or (flip.after.basis,)
    }  # fmt: skip


@pytest.mark.parametrize("pair", EXPECTED)
def test_the_kinds_are_those_that_were_worked_out_by_hand(pair: str) -> None:
    assert compared(pair).not_decided == ()
    assert kinds(pair) == EXPECTED[pair]


@pytest.mark.parametrize("pair", EXPECTED)
def test_a_witness_a_kind_and_the_plainest_of_each_action_first(pair: str) -> None:
    flips = compared(pair).flips
    actions = [flip.action for flip in flips]
    assert len(set(actions)) == len(set(actions[: len(set(actions))]))
    assert len(flips) <= len(EXPECTED[pair])


# --- the sweep -------------------------------------------------------------------------------------------------------

NOWHERE = Span("", 0, 0, 0)


def _act(what: str, by: str, on: str) -> Supposed:
    return Supposed(what, by, None, None, on, {}, NOWHERE)


def _found(outcome: str, on: str) -> Supposed:
    return Supposed("expert_panel", None, outcome, "declare_agi", on, {}, NOWHERE)  # type: ignore[arg-type]


def histories(before: date) -> list[tuple[Supposed, ...]]:
    """What matters of what may have happened before a day, and what is void."""
    declined, void = (
        _act("decline_capacity", "Microsoft", "2025-01-25"),
        _act("decline_capacity", "OpenAI", "2025-01-25"),
    )
    early, theirs = _act("declare_agi", "OpenAI", "2025-01-24"), _act("declare_agi", "Microsoft", "2025-01-24")
    found: list[tuple[Supposed, ...]] = [(), (declined,), (early,), (early, declined), (void, theirs)]
    found += [(early, _found(outcome, "2025-01-30")) for outcome in ("upheld", "rejected")]  # no panel was there yet
    if before >= STATES["O"]:
        late, upheld = _act("declare_agi", "OpenAI", "2025-11-01"), _found("upheld", "2025-11-20")
        rejected, aside = _found("rejected", "2025-11-20"), _found("set aside", "2025-11-25")
        found += [(late,), (late, upheld), (late, rejected), (declined, late), (declined, late, upheld)]
        found += [(late, upheld, aside), (early, late, upheld)]
    return found


Case = dict[tuple[str, str], object]  # what is taken of a field, a fact or a word


def leaves(day: date, history: tuple[Supposed, ...], party: str, action: str) -> list[tuple[Case, Leaf]]:
    """What the reference reader says in every world with a history: it is asked in each that it tells apart."""
    matter = Replay(flagship(), CUTS, Witness(day, history, {}, {}, {}, {}), KNOWN, party, action).matter
    ahead: list[dict[Axis, Cell]] = [{}]
    found: list[tuple[Case, Leaf]] = []
    while ahead:
        world = ahead.pop()
        try:
            leaf = Reader(matter, world).answer()
        except Open as needed:
            ahead += [{**world, needed.axis: cell} for cell in needed.axis.cells]
        else:
            found.append(({(axis.kind, axis.name): cell.value for axis, cell in world.items()}, leaf))
    return found


CUTS = cuts_of(flagship())


def swept(pair: str) -> set[Kind]:
    old, new = (STATES[state] for state in pair)
    found: set[Kind] = set()
    for action, party, history in product(flagship().actions, flagship().parties, histories(min(old, new))):
        before, after = leaves(old, history, party, action), leaves(new, history, party, action)
        for (case, was), (other, now) in product(before, after):
            one_world = all(case[key] == other[key] for key in case.keys() & other.keys())
            if one_world and was.verdict != now.verdict:
                for decides in {number for number, _ in now.grounds} or {now.basis}:
                    found.add((action, SHORT[was.verdict], SHORT[now.verdict], decides))
    return found


@pytest.mark.no_cover
@pytest.mark.parametrize("pair", EXPECTED)
def test_a_sweep_over_everything_finds_the_same_kinds(pair: str) -> None:
    assert swept(pair) == kinds(pair)


# --- small changes ---------------------------------------------------------------------------------------------------

DRAFT = """# Hall
```servanda
agreement hall "Hall"
  between Owner, Hirer
  time zone UTC

one of Season : summer, winter

action use_hall by Hirer
  hours : whole number
  season : Season
  otherwise reserved to Owner

instrument first
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```
## 1.1 Use
```servanda
Hirer may use_hall
  when hours is at most 8
  through 2030-12-31
```
## 1.2 Winter
```servanda
Hirer must not use_hall
  when season is winter and hours is over 4
  despite 1.1
```
"""


def write(place: Path, text: str) -> str:
    place.mkdir(exist_ok=True)
    (place / "agreement.md").write_text(text, "utf-8")
    return str(place)


@pytest.mark.parametrize(
    ("said", "instead", "at", "hanging"),
    [
        ("at most 8", "under 8", "2026-06-01", "hours is 8 and season is summer"),
        ("through 2030-12-31", "until 2030-12-31", "2030-12-31", ""),
        ("through 2030-12-31", "through 2030-12-30", "2030-12-31", ""),
        ("through 2030-12-31", "through 2031-01-01", "2031-01-01", ""),
        ("over 4", "at least 4", "2026-06-01", "hours is 4 and season is winter"),
        ("  despite 1.1\n", "", "2026-06-01", "season is winter"),
        ("winter and", "summer and", "2026-06-01", ""),
        ("Hirer must not", "Hirer may", "2026-06-01", "season is winter"),
    ],
)
def test_a_small_change_is_found(tmp_path: Path, said: str, instead: str, at: str, hanging: str) -> None:
    old, new = write(tmp_path / "old", DRAFT), write(tmp_path / "new", DRAFT.replace(said, instead))
    called = call("compare", f"{old}@{at}", f"{new}@{at}")
    assert called.code == 1
    assert hanging in called.out
    same = call("compare", f"{old}@{at}", f"{old}@{at}")
    assert same.code == 0
    assert "No answer is another: proved for every field, fact, reading and history" in " ".join(same.out.split())
    assert "the earlier day" not in same.out


# --- the verb --------------------------------------------------------------------------------------------------------


def test_the_verb_and_its_sides() -> None:
    known = ("--known", "2026-10-01")
    called = call("compare", "microsoft-openai@msft_openai_2025_01", "microsoft-openai@msft_openai_2025_10", *known)
    assert called.code == 1
    assert called.out.startswith("microsoft_openai on 2025-01-21  ->  microsoft_openai on 2025-10-28\n")
    assert "more kinds of flip with --all." in called.out
    assert "commitment azure_250 is new (10.2 Azure commitment)" in called.out
    readings = call(
        "compare", "microsoft-openai@2025-12-01:agi_reached=verified", "microsoft-openai@2025-12-01:agi_reached=declared",
        *known, "--json",
    )  # fmt: skip
    body = json.loads(readings.out)
    assert {flip["action"] for flip in body["flips"]} == {"offer", "license_ip", "use_ip"}
    assert body["not_decided"] == []


@pytest.mark.parametrize(
    ("side", "told"),
    [
        ("microsoft-openai@msft_openai_2052_10", "`msft_openai_2052_10` is neither a date nor an instrument"),
        ("microsoft-openai@2025-13-01", "2025-13-01"),
        ("microsoft-openai@2025-12-01:agi=verified", "`agi` is no word of that text"),
        ("microsoft-openai@2025-12-01:agi_reached=verifed", "`agi_reached` has no reading `verifed`"),
        ("nowhere", "there is no agreement `nowhere`"),
    ],
)
def test_mistakes_are_told(side: str, told: str) -> None:
    called = call("compare", side, "microsoft-openai@2025-12-01")
    assert called.code == 2
    assert told in called.err


def test_without_time_it_is_not_decided() -> None:
    called = call(
        "compare",
        "microsoft-openai@2025-12-01",
        "microsoft-openai@2026-03-15",
        "--seconds",
        "0",
        "--known",
        "2026-10-01",
    )
    assert called.code == 3
    told = " ".join(called.out.split())
    assert "No answer was found that is another; but not everything is decided. Not decided: offer by " in told
    assert ": the time limit came first." in told
    assert "No answer is another" not in called.out
