"""`make bench ARGS=questions`: how long one question takes to the functions reader, beside the same rules written by hand,
in Cedar and in CEL, in one run. Read ratios.

Where many questions are asked, time is that of the processor, so that other work on the machine counts for nobody; runs
of all that are compared take turns, and each figure is the median. Aims stand beside figures, and nothing is asserted but
that all give the same answers.
"""

import argparse
import gc
import json
import pickle
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from large import NORMS, complete_question, large_agreement
from peers import (
    APRIL_2026,
    FIRST,
    JANUARY_2025,
    OCTOBER_2025,
    by_hand,
    by_hand_unchecked,
    cedar,
    common_expression_language,
    in_their_shape,
)  # fmt: skip

from servanda.check.passes import check
from servanda.decisions.state import record_of
from servanda.decisions.timelines import Known
from servanda.model.agreement import Agreement
from servanda.model.timeline import Decision
from servanda.readers.functions import Compiled
from servanda.readers.reference import text_at
from servanda.text.parse import parse_document
from servanda.workspace import open_workspace

KNOWN = "2026-10-01"
CALIFORNIA = ZoneInfo("America/Los_Angeles")
DATES = (FIRST, datetime(2023, 1, 23, 8, tzinfo=UTC), JANUARY_2025, OCTOBER_2025, datetime(2026, 2, 27, 8, tzinfo=UTC),
         APRIL_2026, datetime(2026, 12, 31, tzinfo=UTC))  # fmt: skip
VALUES: Mapping[str, Sequence[Any]] = {
    "product.category": ("api", "api", "api", "model", "app", "research", "consumer_hardware"),
    "product.stateless": (True, False),
    "product.made_with": (frozenset(), frozenset({"Amazon"}), frozenset({"Amazon", "Oracle"})),
    "product.already_on_azure": (True, False, False),
    "cloud": ("Azure", "AWS", "GoogleCloud", "Oracle", "other"),
    "customer.us_national_security": (True, False, False),
    "microsoft_cannot_support": (True, False),
    "microsoft_chooses_not_to_support": (True, False),
}
READINGS = {"api_product": ("any_api", "stateless_only"), "microsoft_does_not_support": ("both", "either")}
Question = tuple[dict[str, Any], datetime]


def say(what: str, figure: float, unit: str, beside: str = "") -> None:
    print(f"  {what:<58} {figure:>10,.2f} {unit:<3} {beside}".rstrip())


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """(seconds, what came of it)."""
    begun = time.perf_counter()
    found = work()
    return time.perf_counter() - begun, found


def in_turns(each: Mapping[str, Callable[[], object]], count: int, rounds: int) -> dict[str, float]:
    """Microseconds for one of `count` questions, of each that answers them all: the median of runs that take turns. Each
    runs once before it is timed, so that none pays for what the one before it left in the processor's caches.
    """
    found: dict[str, list[float]] = {name: [] for name in each}
    for _ in range(rounds):
        for name, work in each.items():
            work()
            begun = time.thread_time()
            work()
            found[name].append((time.thread_time() - begun) * 1e6 / count)
    return {name: statistics.median(figures) for name, figures in found.items()}


def drawn(count: int) -> list[Question]:
    """Complete questions of every time between two dates, as many of each."""
    source = random.Random(11)
    found: list[Question] = []
    for n in range(count):
        place = n % (len(DATES) - 1)
        at = DATES[place] + source.random() * (DATES[place + 1] - DATES[place] - timedelta(seconds=1))
        found.append(({name: source.choice(values) for name, values in VALUES.items()}, at))
    return found


# --- one complete question -------------------------------------------------------------------------------------------


def complete(compiled: Compiled, count: int, rounds: int) -> None:
    questions = drawn(count)
    source = random.Random(13)
    readings = [{word: source.choice(names) for word, names in READINGS.items()} for _ in questions]
    shaped = [in_their_shape(given, at, reading) for (given, at), reading in zip(questions, readings, strict=True)]
    texts = [json.dumps(one) for one in shaped]
    in_cedar, in_cel = cedar(), common_expression_language()

    decisions = [compiled("OpenAI", "offer", given, at) for given, at in questions]
    turning = sum(1 for decision in decisions if decision.readings)
    print(f"One complete question with its reasons: {count} drawn, {turning} of them turn on a reading")
    all_agree = (
        _agreeing(
            "by hand", [_as_by_hand(one) == by_hand("OpenAI", "offer", *q) for one, q in _both(decisions, questions)]
        ),
        _agreeing(
            "by hand, unchecked",
            [_as_by_hand(one) == by_hand_unchecked("OpenAI", "offer", *q) for one, q in _both(decisions, questions)],
        ),
        _agreeing("Cedar", [_says(in_cedar(one), *d) for one, *d in zip(shaped, decisions, readings, strict=True)]),
        _agreeing("CEL", [_says(in_cel(one), *d) for one, *d in zip(shaped, decisions, readings, strict=True)]),
    )
    if not all(all_agree):
        raise SystemExit("no speeds: they do not answer the same questions")

    californian = [(given, at.astimezone(CALIFORNIA)) for given, at in questions]
    figures = in_turns(
        {
            "compiled": lambda: [compiled("OpenAI", "offer", given, at) for given, at in questions],
            "hand": lambda: [by_hand("OpenAI", "offer", given, at) for given, at in questions],
            "unchecked": lambda: [by_hand_unchecked("OpenAI", "offer", given, at) for given, at in questions],
            "cedar": lambda: [in_cedar(one) for one in shaped],
            "json": lambda: [in_cedar(one) for one in texts],
            "cel": lambda: [in_cel(one) for one in shaped],
            "compiled here": lambda: [compiled("OpenAI", "offer", given, at) for given, at in californian],
            "hand here": lambda: [by_hand("OpenAI", "offer", given, at) for given, at in californian],
        },
        count,
        rounds,
    )
    ours = figures["compiled"]
    say("servanda, compiled", ours, "µs")
    say(
        "by hand, the same checks", figures["hand"], "µs", f"servanda takes {_times(ours, figures['hand'])}; aim: ≤ 2 x"
    )
    say("by hand, no checks", figures["unchecked"], "µs", f"servanda takes {_times(ours, figures['unchecked'])}")
    say("Cedar, policies read before", figures["cedar"], "µs", f"takes {_times(figures['cedar'], ours)}; aim: ≥ 20 x")
    say("Cedar, the question as JSON already", figures["json"], "µs", f"takes {_times(figures['json'], ours)}")
    say("CEL, program compiled before", figures["cel"], "µs", f"takes {_times(figures['cel'], ours)}; aim: ≥ 5 x")
    here, hand = figures["compiled here"], figures["hand here"]
    say("servanda, the time by the clock of California", here, "µs", f"{_times(here, hand)} by hand, likewise")


def _both(decisions: list[Decision], questions: list[Question]) -> list[tuple[Decision, Question]]:
    return list(zip(decisions, questions, strict=True))


def _as_by_hand(one: Decision) -> tuple[object, ...]:
    return one.verdict, one.basis, one.clauses, one.maybe, one.readings


def _says(said: tuple[str, tuple[str, ...]], decision: Decision, reading: dict[str, str]) -> bool:
    """Whether a peer, which was told how words are read, says what the decision says of that reading. Where clauses turn
    on a reading too, only the verdict has a row.
    """
    rows = (verdict for choice, verdict in decision.readings if set(choice) <= reading.items())
    return said[0] == next(rows, decision.verdict) and bool(decision.maybe or sorted(said[1]) == list(decision.clauses))


def _agreeing(who: str, each: list[bool]) -> bool:
    print(f"  {who + ' says the same':<58} {sum(each):>10} of {len(each)}")
    return all(each)


def _times(one: float, other: float) -> str:
    return f"{one / other:.1f} x"


# --- fields left out -------------------------------------------------------------------------------------------------


def missing(compiled: Compiled, count: int, rounds: int) -> None:
    """A question takes the diagram where it leaves something out. First: by a reader that never answered any."""
    source = random.Random(17)
    left_out = len(VALUES) // 3 + 1
    questions = [
        ({name: value for name, value in given.items() if name not in out}, at)
        for given, at in drawn(count) for out in [source.sample(sorted(VALUES), left_out)]
    ]  # fmt: skip
    fresh = pickle.dumps(compiled)
    first: list[list[float]] = [[] for _ in questions]
    seen: list[list[float]] = [[] for _ in questions]
    for _ in range(rounds):
        for n, (given, at) in enumerate(questions):
            reader: Compiled = pickle.loads(fresh)
            begun = time.thread_time()
            reader("OpenAI", "offer", given, at)
            first[n].append((time.thread_time() - begun) * 1e6)
            begun = time.thread_time()
            for _ in range(20):
                reader("OpenAI", "offer", given, at)
            seen[n].append((time.thread_time() - begun) * 1e6 / 20)
    print(f"\nWith {left_out} of {len(VALUES)} fields left out: {count} questions")
    for what, figures, aim in (("first", first, "< 1,000"), ("seen before", seen, "< 10")):
        each = [statistics.median(one) for one in figures]
        say(f"{what}, median", statistics.median(each), "µs", f"aim: {aim}")
        say(f"{what}, 99th of 100", statistics.quantiles(each, n=100)[98], "µs", f"aim: {aim}")


# --- size ------------------------------------------------------------------------------------------------------------

NOW = datetime(2026, 6, 1, tzinfo=UTC)
PAIR = ("Doer", "act_1")
PATIENCE = 60  # seconds: what would take longer is not done, and told


def size(actions: int, count: int, rounds: int) -> None:
    source = random.Random(19)
    questions = [complete_question(source) for _ in range(count)]
    readers: dict[str, Compiled] = {}
    for number in (1, actions):
        print(f"\n{number * NORMS:,} clauses over {number} action{'s' if number > 1 else ''}")
        known = _read(number)
        readers[f"{number} with"] = _folded(known, "with its trees")
        readers[f"{number} without"] = _folded(_without_trees(known), "without trees (most=2)")
        _fold_all(known, number)
    asking = {name: _asking(reader, questions) for name, reader in readers.items()}
    seen = in_turns(asking, count, rounds)
    first = in_turns(
        {name: _asking_fresh(reader, questions) for name, reader in readers.items() if "without" in name}, count, 3
    )
    print(f"\nOne complete question, {count} drawn")
    for kind, figures, what in (
        ("with", seen, "trees"), ("without", seen, "no trees, seen before"), ("without", first, "no trees, the first time"),
    ):  # fmt: skip
        small, large = figures[f"1 {kind}"], figures[f"{actions} {kind}"]
        say(f"{what}: {NORMS} clauses", small, "µs")
        say(f"{what}: {actions * NORMS:,} clauses", large, "µs", f"{_times(large, small)}; aim: ≤ 2 x")


def _read(actions: int) -> Known:
    text = large_agreement(actions)
    parsing, (document, problems) = timed(lambda: parse_document("large.md", text))
    checking, checked = timed(lambda: check([document], problems))
    agreement: Agreement | None = checked.agreement
    assert agreement is not None, checked.diagnostics
    known = Known(agreement, record_of(agreement, (), NOW), NOW)
    folding, whole = timed(lambda: text_at(known.matter(), NOW))
    ordering, _ = timed(lambda: whole.above)
    say("parse", parsing, "s")
    say("check", checking, "s")
    say("consolidate", folding, "s")
    say("the order between clauses", ordering, "s")
    return known


def _without_trees(known: Known) -> Known:
    return Known(known.agreement, known.record, known.known, known.through, 2, known.texts)


def _folded(known: Known, what: str) -> Compiled:
    """One action folded: once for the time it takes, once for its memory. The text was consolidated by then."""
    seconds, compiled = timed(lambda: Compiled(known, (PAIR,)))
    gc.collect()
    tracemalloc.start()
    again = Compiled(known, (PAIR,))
    memory, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    stretches = [one for one in again.timeline(*PAIR).stretches if one is not None]
    nodes, outcomes = sum(one.diagram.size() for one in stretches), sum(len(one.outcomes) for one in stretches)
    lines = compiled.source(*PAIR).count("\n")
    say(f"fold one action {what}", seconds, "s", f"{nodes:,} nodes, {outcomes:,} outcomes, {lines:,} lines of source")
    say("  its memory", memory / 1e6, "MB", f"{most / 1e6:,.1f} while it is made")
    return compiled


def _fold_all(known: Known, actions: int) -> None:
    one, _ = timed(lambda: Compiled(known, (PAIR,)))
    if actions == 1 or one * actions > PATIENCE:
        if actions > 1:
            print(f"  all {actions} actions were not folded: that would take about {one * actions / 60:,.0f} minutes")
        return
    seconds, _ = timed(lambda: Compiled(known, tuple(("Doer", name) for name in known.agreement.actions)))
    say(f"fold all {actions} actions", seconds, "s")


def _asking(compiled: Compiled, questions: list[dict[str, object]]) -> Callable[[], object]:
    return lambda: [compiled(*PAIR, given, NOW) for given in questions]


def _asking_fresh(compiled: Compiled, questions: list[dict[str, object]]) -> Callable[[], object]:
    """Each run by a reader that has not met these questions: one more is made before each run, outside of it."""
    kept = [pickle.loads(pickle.dumps(compiled)) for _ in range(4)]
    return lambda: [reader(*PAIR, given, NOW) for reader in [kept.pop()] for given in questions]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=300, help="how many are drawn")
    parser.add_argument("--rounds", type=int, default=30, help="how often each is timed")
    parser.add_argument("--actions", type=int, default=100, help="of the large agreement, with 100 clauses each")
    given = parser.parse_args()
    compiled = open_workspace("microsoft-openai").compile(KNOWN, [("OpenAI", "offer")])
    complete(compiled, given.questions, given.rounds)
    missing(compiled, given.questions, max(3, given.rounds // 6))
    size(given.actions, given.questions, given.rounds)


if __name__ == "__main__":
    main()
