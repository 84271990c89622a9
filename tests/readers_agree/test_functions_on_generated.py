"""Agreements, records and questions made at random: the functions reader says what the reference reader says."""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from readers_agree.agreeing import differences
from servanda.decisions.answer import Answer
from servanda.decisions.ask import ask
from servanda.decisions.state import record_of
from servanda.decisions.timelines import Known
from servanda.diagnostics.diagnostic import Refused
from servanda.model.record import Question
from servanda.model.timeline import MOST_STEPS, Decision, NotCovered
from servanda.readers.functions import Compiled
from strategies import Asked, Case, asked_of, case_of_seed, of_random, question_of

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
SEEDS = range(5000, 7000 if DEEP else 5050)
QUESTIONS = 8


def questions(case: Case, seed: int) -> list[tuple[Asked, Question]]:
    """The case's question and others about the same record, as known at the same time."""
    choices = of_random(seed)
    others = [asked_of(case.text, case.agreement, choices) for _ in range(QUESTIONS)]
    alike = [case.asked, *(replace(one, known=case.asked.known) for one in others)]
    return [(one, question_of(case.agreement, one)) for one in alike]


def compared(seed: int, most: int) -> Iterator[tuple[Asked, Decision, Answer]]:
    """Each question with both answers, where there are both."""
    case = case_of_seed(seed)
    asked = questions(case, seed)
    known = asked[0][1].known
    record = record_of(case.agreement, case.entries, known)
    pairs = tuple({(one.party, one.action) for _, one in asked})
    compiled = Compiled(Known(case.agreement, record, known, most=most), pairs)
    for words, question in asked:
        given = dict(words.given) if seed % 2 else {**question.given, **question.facts}  # in words, or as what they are
        try:
            answer = ask(case.agreement, record, question, beyond=False)
        except (Refused, RuntimeError):
            continue  # too much is left open for the reference reader, or it has no explanation (test_disagreements.py)
        try:
            yield words, compiled(question.party, question.action, given, question.at), answer
        except NotCovered:
            continue


@pytest.mark.parametrize("tens", range(SEEDS.start // 10, SEEDS.stop // 10))
def test_both_say_the_same(tens: int) -> None:
    for seed in range(10 * tens, 10 * tens + 10):
        most = 2 if seed % 4 == 0 else MOST_STEPS  # of some, rules are put together for each case, without a tree
        for asked, decision, answer in compared(seed, most):
            assert not differences(decision, answer), (seed, asked, case_of_seed(seed).text)


@cache
def verdicts() -> Counter[str]:
    return Counter(answer.verdict for seed in SEEDS[:40] for _, _, answer in compared(seed, MOST_STEPS))


def test_every_verdict_is_compared_often() -> None:
    found = verdicts()
    asked = 40 * (QUESTIONS + 1)
    assert sum(found.values()) > 0.85 * asked
    for verdict, floor in {
        "permitted": 15,
        "prohibited": 15,
        "undetermined": 5,
        "conflict": 2,
        "ungoverned": 1,
    }.items():
        assert 100 * found[verdict] / asked > floor, found


def test_a_broken_reader_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that takes permissions for silence differs somewhere in the run."""
    first = Compiled.__call__

    def broken(self: Compiled, *question: object) -> Decision:
        decision = first(self, *question)  # type: ignore[arg-type]
        return replace(decision, basis="silence") if decision.verdict == "permitted" else decision

    monkeypatch.setattr(Compiled, "__call__", broken)
    assert any(
        differences(decision, answer) for seed in SEEDS[:10] for _, decision, answer in compared(seed, MOST_STEPS)
    )
