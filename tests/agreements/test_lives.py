"""Lives of duties: every state and every step between states is reached by some case of the agreements."""

from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from servanda.decisions.cases import EVERYTHING_KNOWN
from servanda.decisions.questions import moment_asked
from servanda.decisions.state import record_of
from servanda.model.cases import LifeCase
from servanda.model.cells import cuts_of
from servanda.model.record import Question
from servanda.model.worlds import explore
from servanda.readers.lives import STEPS
from servanda.readers.reference import Matter, Reader
from servanda.workspace import Workspace, names, open_workspace

pytestmark = pytest.mark.no_cover  # other tests reach all of it, and counting its lines takes three times as long

CORPUS = [*names(), *(str(path) for path in sorted((Path(__file__).parents[1] / "meaning").glob("*.md")))]


def steps_of(workspace: Workspace) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    agreement = workspace.agreement

    def walk(case: LifeCase, at: datetime) -> None:
        record = record_of(agreement, workspace.public_entries(), EVERYTHING_KNOWN, case.supposing)
        matter = Matter(agreement, cuts_of(agreement), record, Question("", "", {}, {}, at, EVERYTHING_KNOWN))

        def in_world(world: object) -> None:
            reader = Reader(matter, world)  # type: ignore[arg-type]
            reader.live_until(at)
            for group in reader.lives.instances.values() if reader.lives else ():
                for one in group:
                    states = ["", *(change.state for change in one.changes)]
                    found.update(pairwise(states))

        explore(in_world)

    for case in workspace.checked.cases:
        if isinstance(case, LifeCase):
            walk(case, moment_asked(case.at, agreement.zone, "at"))
    return found


def test_every_step_of_a_life_is_reached_by_a_case() -> None:
    reached = set().union(*(steps_of(open_workspace(name)) for name in CORPUS))
    assert {(before, after) for before, afters in STEPS.items() for after in afters} - reached == set()
