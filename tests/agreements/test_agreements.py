"""The agreements that ship: they check without a word, every case holds, and every clause is leant on by some case."""

import pytest

from servanda.workspace import Workspace, find, names, open_workspace

pytestmark = pytest.mark.no_cover  # other tests reach all of it, and counting its lines takes three times as long


@pytest.fixture(scope="module", params=names())
def workspace(request: pytest.FixtureRequest) -> Workspace:
    return open_workspace(request.param)


def test_it_checks_clean(workspace: Workspace) -> None:
    assert [d.title for d in workspace.checked.diagnostics] == []


def test_every_case_is_answered_as_the_prose_says(workspace: Workspace) -> None:
    results = workspace.test()
    differing = [
        f"{r.case.span.file}:{r.case.span.line} {r.case.title}: {'; '.join(r.differs)}" for r in results if r.differs
    ]
    assert not differing, "\n".join(differing)


def test_every_public_entry_fits_the_vocabulary(workspace: Workspace) -> None:
    assert len(workspace.log("2030-01-01")) == len(workspace.entries)


def test_the_flagship_has_its_cases() -> None:
    assert len(open_workspace("microsoft-openai").checked.cases) >= 80
    assert find("microsoft-openai").is_dir()
