"""What the tests of proofs share."""

import sys

import pytest


@pytest.fixture
def no_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if Z3 were not installed: what needs it is imported anew, and cannot be."""
    for name in [one for one in sys.modules if one.startswith(("servanda.proofs", "servanda.readers.solver"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "z3", None)
