"""What the generator reaches, as floors: a comparison of readers is worth only as much as the cases it sees."""

import re
from collections import Counter
from datetime import timedelta
from functools import cache

from oracle import Oracle, TooMany, fold
from servanda.decisions.ask import verdict_of
from servanda.decisions.state import record_of
from servanda.diagnostics.diagnostic import Refused
from servanda.model.cells import cuts_of
from servanda.model.times import whole_day
from servanda.readers.reference import Matter
from strategies import Case, case_of_seed

RUN = 300
TICK = timedelta(microseconds=1)


@cache
def run() -> tuple[Case, ...]:
    return tuple(case_of_seed(seed) for seed in range(RUN))


def share(count: int) -> float:
    return 100 * count / RUN


def test_every_verdict_is_reached_often() -> None:
    found: Counter[str] = Counter()
    for case in run():
        question = case.question
        record = record_of(case.agreement, case.entries, question.known)
        matter = Matter(case.agreement, cuts_of(case.agreement), record, question)
        if not fold(case.agreement, question.at, question.known).instruments:
            found["ungoverned"] += 1
            continue
        try:
            Oracle(case.agreement, list(case.entries), question, 400)
            found[verdict_of(matter)] += 1
        except (TooMany, Refused, RuntimeError, StopIteration):
            found["too much"] += 1
    floors = {"permitted": 20, "prohibited": 20, "undetermined": 10, "conflict": 3, "ungoverned": 1}
    assert {v: share(found[v]) for v, floor in floors.items() if share(found[v]) < floor} == {}
    assert share(found["too much"]) < 10


def test_several_norms_are_live() -> None:
    live = [Oracle(c.agreement, list(c.entries), c.question, 10**12).live() for c in run()]
    assert sum(live) / RUN >= 2.5


def test_boundary_instants_are_asked() -> None:
    """The first tick of a day of the text, the last before it, or its last."""
    hits = 0
    for case in run():
        zone, at = case.agreement.zone, case.question.at
        from datetime import date

        days = (whole_day(date.fromisoformat(d), zone) for d in set(re.findall(r"\d{4}-\d\d-\d\d", case.text)))
        hits += any(at in (d.start, d.start - TICK, d.end, d.end - TICK) for d in days)
    assert share(hits) >= 50


def test_chains_have_several_instruments() -> None:
    several = amended = interpreted = late = earlier = 0
    for case in run():
        relations = [i.relation for i in case.agreement.instruments]
        several += len(relations) > 1
        amended += "amends" in relations and "restates" in relations
        interpreted += "interprets" in relations
        late += any(i.published > i.effective for i in case.agreement.instruments)
        earlier += case.question.known < case.question.at
    assert share(several) >= 40
    assert share(amended) >= 3
    assert share(interpreted) >= 10
    assert share(late) >= 10
    assert share(earlier) >= 8


def test_every_form_is_written() -> None:
    """Each form of the language stands in some percent of the texts."""
    forms = {
        r" may only ": 20, r" must not ": 40, r" can ": 10, r" cannot ": 10, r" together ": 1, r"\n *unless ": 20,
        r"\n *while ": 20, r"\n *until ": 15, r"\n *from ": 8, r"\n *through \w": 8, r"through at least": 5,
        r"\n *by ": 8, r"\n *before ": 8, r"\n *after ": 8, r"\n *within ": 8, r"the (earlier|later) of": 5,
        r"\nexcept ": 40, r"\n  except ": 12, r"\n    except ": 4, r"despite \d": 25, r"subject to": 10,
        r"despite everything else": 1, r"define ": 40, r"reading ": 25, r"\npanel ": 10, r"for the same": 8,
        r"at least \d+ \w+ ago": 12, r"on or before": 12, r"earlier than": 12, r"\nkeeps ": 10, r"replaces ": 12,
        r"strikes ": 4, r"renumbers ": 2, r"\nadds ": 10, r"interprets word": 10, r"has (not )?(upheld|rejected)": 3,
        r" of Thing": 3, r"named|is (at least|over) (USD|\d+%)": 2,
    }  # fmt: skip
    counted = {form: share(sum(bool(re.search(form, case.text)) for case in run())) for form in forms}
    assert {form: counted[form] for form, floor in forms.items() if counted[form] < floor} == {}


def test_records_hold_every_sort_of_entry() -> None:
    counts: Counter[str] = Counter()
    for case in run():
        counts.update({e.said.kind for e in case.entries})
        counts["corrected"] += any(e.said.corrects for e in case.entries)
        counts["left out"] += len(case.question.given) < len(case.agreement.actions[case.question.action].fields)
    floors = {"event": 60, "fact": 25, "outcome": 2, "corrected": 20, "left out": 30}
    assert {kind: share(counts[kind]) for kind, floor in floors.items() if share(counts[kind]) < floor} == {}
