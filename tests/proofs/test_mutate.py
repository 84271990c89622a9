"""Each rule of the agreements that ship, changed a little at a time: some case notices, or nothing changes."""

import os

import pytest

from servanda.decisions.cases import EVERYTHING_KNOWN
from servanda.proofs.mutate import Tried, changes, tried
from servanda.workspace import Workspace, names, open_workspace

pytestmark = pytest.mark.no_cover

SLOW = ("microsoft-openai", "intricon")  # a minute and more: every change of them only in the deep run
DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"

# What lies with lives of duties is not followed, and whether a case should notice is not decided.
NOT_DECIDED = {
    "escrow": {
        ("1.2", "without `within 14 days after deposit_certificates`"),
        ("4.1", "struck"),
        ("4.1", "without `within 30 days after call_mediator`"),
    },
    "licence": {("3.1", "without `unless approve_publication has not happened`")},
    "service": {("4.1", "without `within 10 days after submit_plan`")},
}


def fates(workspace: Workspace) -> list[Tried]:
    cases = workspace.checked.cases
    return list(tried(workspace.agreement, workspace.public_entries(), cases, EVERYTHING_KNOWN))


@pytest.mark.parametrize("name", [name for name in names() if DEEP or name not in SLOW])
def test_every_change_that_matters_is_noticed(name: str) -> None:
    found = fates(open_workspace(name))
    assert [(one.change.clause.number, one.change.what) for one in found if one.fate == "unnoticed"] == []
    left = {(one.change.clause.number, one.change.what) for one in found if one.fate == "not decided"}
    assert left == NOT_DECIDED.get(name, set())


def test_a_change_that_no_case_notices_is_shown_with_a_question() -> None:
    """The sale without its cases: nothing is noticed, and each change is told apart by a question."""
    workspace = open_workspace("snap-aws")
    assert all(one.fate != "noticed" for one in tried(workspace.agreement, (), (), EVERYTHING_KNOWN))
    from pathlib import Path

    planted = open_workspace(str(Path(__file__).parent / "planted" / "conflict"))
    found = {one.change.what: one for one in tried(planted.agreement, (), (), EVERYTHING_KNOWN)}
    bound = found["with `load is under 500` for `load is at most 500`"]
    assert bound.fate == "unnoticed"
    assert bound.question is not None
    assert str(bound.question.witness.given["load"]) == "500"


def test_all_kinds_of_changes_are_made() -> None:
    kinds = {one.what.split(" ")[0] + " " + one.what.split("`")[1].split(" ")[0] if "`" in one.what else one.what
             for one in changes(open_workspace("microsoft-openai").agreement)}  # fmt: skip
    assert {"struck", "without when", "without unless", "without until", "without despite", "with until"} <= kinds
