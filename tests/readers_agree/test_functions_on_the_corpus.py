"""Every question of every agreement and small contract: the functions reader says what the reference reader says."""

import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from readers_agree.agreeing import differences
from servanda.decisions.ask import ask
from servanda.decisions.cases import EVERYTHING_KNOWN
from servanda.decisions.questions import moment_asked, read_question
from servanda.decisions.state import record_of
from servanda.decisions.timelines import Known
from servanda.diagnostics.diagnostic import Refused
from servanda.model.cases import Case
from servanda.model.timeline import NotCovered
from servanda.model.times import TICK
from servanda.readers.functions import Compiled
from servanda.workspace import Workspace, names, open_workspace

pytestmark = pytest.mark.no_cover  # other tests reach all of it, and counting its lines takes three times as long

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
CONTRACTS = (*names(), *(str(path) for path in sorted((Path(__file__).parent.parent / "meaning").glob("*.md"))))


def with_one_record(workspace: Workspace) -> Iterator[tuple[Known, list[Case]]]:
    """The questions, those together that are about the same record, as known at the same time."""
    groups: dict[tuple[str | None, str], list[Case]] = defaultdict(list)
    for case in workspace.checked.cases:
        if isinstance(case, Case) and case.action in workspace.agreement.actions:
            groups[case.known, repr(case.supposing)].append(case)
    zone = workspace.agreement.zone
    # Every record is folded anew. The flagship has over a hundred, and IntriCon's accounts are walked for ten years: of
    # these some are taken in every run, and all in the deep one.
    apart = {"intricon": 1000, "microsoft_openai": 5}.get(workspace.agreement.name, 1)
    for (said, _), cases in list(groups.items())[:: 1 if DEEP else apart]:
        known = moment_asked(said, zone, "known") if said else EVERYTHING_KNOWN
        record = record_of(workspace.agreement, workspace.public_entries(), known, cases[0].supposing)
        last = max(moment_asked(case.at, zone, "at") for case in cases)
        yield Known(workspace.agreement, record, known, last + TICK), cases


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda name: Path(name).stem)
def test_both_say_the_same(contract: str) -> None:
    workspace = open_workspace(contract)
    differing: list[str] = []
    for known, cases in with_one_record(workspace):
        compiled = Compiled(known, tuple({(case.party, case.action) for case in cases}))
        for case in cases:
            at = moment_asked(case.at, known.agreement.zone, "at")
            try:
                question = read_question(known.agreement, case.party, case.action, case.given, at, known.known)
                decision = compiled(case.party, case.action, case.given, at)
            except (NotCovered, Refused):
                continue
            answer = ask(known.agreement, known.record, question, beyond=False)
            where = f"{case.span.file}:{case.span.line} {case.title}"
            differing += [f"{where}: {one}" for one in differences(decision, answer)]
    assert not differing, "\n".join(differing)


@pytest.mark.parametrize(
    ("contract", "pair"), [("deferring", ("Hirer", "defer")), ("choosing", ("Grower", "draw"))], ids=["defer", "draw"]
)
def test_what_an_act_may_move_or_draw_is_not_guessed(contract: str, pair: tuple[str, str]) -> None:
    workspace = open_workspace(str(Path(__file__).parent.parent / "meaning" / f"{contract}.md"))
    assert list(workspace.compile(EVERYTHING_KNOWN).gaps) == [pair]
