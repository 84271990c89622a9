"""What is found in every possible world: in texts with one thing wrong each, planted by hand, and in the agreements that
ship. What is expected stands beside each planted text, worked out from its words by somebody who had not seen the program.
"""

from pathlib import Path

import pytest

from cli.calling import call
from servanda.decisions.cases import EVERYTHING_KNOWN
from servanda.proofs.findings import Findings, find
from servanda.proofs.reported import additions, warnings
from servanda.workspace import names, open_workspace

PLANTED = Path(__file__).parent / "planted"


def found_in(place: str) -> Findings:
    findings = find(open_workspace(place).agreement, EVERYTHING_KNOWN)
    assert findings.not_decided == ()
    return findings


def said(findings: Findings) -> list[tuple[str, ...]]:
    """(what, who, clauses, what the question must say)."""
    troubles = [
        (
            one.kind,
            one.party,
            one.action,
            *(p.clause.number for p in one.norms),
            *sorted({**one.witness.given, **one.witness.facts}),
        )
        for one in findings.troubles
    ]
    return troubles + [(one.why, one.placed.clause.number, *one.others) for one in findings.idle]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("conflict", [("conflict", "Tenant", "run_machine", "1.1", "1.2", "load", "shift")]),
        ("ordered", []),
        ("gap", [("gap", "Operator", "close_road", "season", "snow")]),
        ("dead-exception", [("never true", "1.1.b")]),
        ("always-beaten", [("always beaten", "1.1", "1.2")]),
        ("unusable-power", [("never true", "1.3")]),
        ("conflict-in-window", [("conflict", "Farmer", "draw_water", "1.1", "1.2", "litres")]),
        ("clean", []),
    ],
)
def test_what_was_planted_is_found_and_nothing_else(text: str, expected: list[tuple[str, ...]]) -> None:
    assert said(found_in(str(PLANTED / text))) == expected


def test_a_witness_has_the_values_and_the_history_that_it_takes() -> None:
    (conflict,) = found_in(str(PLANTED / "conflict")).troubles
    assert conflict.witness.given["shift"] == "night"
    assert 1 <= conflict.witness.given["load"] <= 500  # type: ignore[operator]
    (gap,) = found_in(str(PLANTED / "gap")).troubles
    assert gap.witness.given["season"] == "winter"
    assert 10 <= gap.witness.given["snow"] < 20  # type: ignore[operator]
    (in_window,) = found_in(str(PLANTED / "conflict-in-window")).troubles
    (drought,) = in_window.witness.history
    assert drought.what == "drought_declared"
    assert "2026-06-01" <= in_window.witness.day.isoformat() <= "2026-09-30"
    assert "2026-05-02" <= drought.on <= in_window.witness.day.isoformat()


@pytest.mark.parametrize("name", names())
def test_the_agreements_that_ship_contradict_themselves_nowhere(name: str) -> None:
    assert warnings(found_in(name)) == []


def test_each_rule_of_the_flagship_that_changes_no_answer_is_explained() -> None:
    """By hand: 3.2 lies within 3.1; hardware is reserved and granted nowhere; the others permit what is free."""
    explained = {one.split(" (")[0]: one.split(": ")[1] for one in additions(found_in("microsoft-openai"))}
    silence = "where it alone speaks, silence says the same"
    assert explained == {
        "3.2": "wherever it speaks, 3.1 says the same",
        **dict.fromkeys(("3.3", "3.5", "5.5", "5.6", "6.1", "7.1", "8.1"), silence),
    }


def test_without_time_nothing_is_said_to_be_proved() -> None:
    findings = find(open_workspace("microsoft-openai").agreement, EVERYTHING_KNOWN, seconds=0)
    assert {why for _, why in findings.not_decided} == {"the time limit came first"}


@pytest.mark.usefixtures("no_solver")
def test_without_the_solver_the_rest_is_checked() -> None:
    called = call("check", "escrow")
    assert called.code == 0
    assert "conflicts and gaps were not looked for: pip install 'servanda[proofs]'" in called.out
