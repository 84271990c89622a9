"""Small contracts, one subject of the language each, whose answers were worked out by hand before there was a program."""

from pathlib import Path

import pytest

from servanda.workspace import open_workspace

CONTRACTS = sorted(Path(__file__).parent.glob("*.md"))


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda path: path.stem)
def test_every_case_is_answered_as_the_prose_says(contract: Path) -> None:
    results = open_workspace(str(contract)).test()
    assert results
    differing = [f"{r.case.span.line} {r.case.title}: {'; '.join(r.differs)}" for r in results if r.differs]
    assert not differing, "\n".join(differing)
