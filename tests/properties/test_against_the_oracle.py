"""Generated agreements, records and questions: the program and the oracle, which knows only language.md, must agree."""

import contextlib
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from oracle import axis_name
from properties.asking import NotTried, answer_of, differences, opinion_of, oracle_of, property_of_cases, wanted
from servanda.model.types import NotOfType, OneOf, Type, YesNo, read_value
from servanda.model.values import Money, Value, words
from strategies import Case, case_of_seed, cases

TICK = timedelta(microseconds=1)


def told(case: Case) -> None:
    note(case.text)
    for entry in case.entries:
        note(f"{entry.sequence} recorded {entry.recorded}: {entry.said}")
    note(str(case.asked))


@pytest.mark.parametrize("decade", range(25))
def test_answers_to_seeded_cases_are_those_of_the_oracle(decade: int) -> None:
    """The same, over a fixed run of larger cases than Hypothesis likes to draw."""
    for seed in range(decade * 10, decade * 10 + 10):
        case = case_of_seed(seed)
        with contextlib.suppress(NotTried):
            assert not differences(case, opinion_of(case), answer_of(case)), (seed, case)


@settings(max_examples=settings.default.max_examples * 3)
@given(cases())
@property_of_cases
def test_answers_are_those_of_the_oracle(case: Case) -> None:
    told(case)
    assert not differences(case, opinion_of(case), answer_of(case))


@settings(max_examples=settings.default.max_examples * 3)
@given(cases())
@property_of_cases
def test_each_printed_condition_holds_exactly_in_the_worlds_of_its_verdict(case: Case) -> None:
    """`outcomes`: under all readings, a world has the verdict if and only if it satisfies the condition."""
    told(case)
    oracle, answer = oracle_of(case), answer_of(case)
    wanted(answer.outcomes)
    readings = [i for i, axis in enumerate(oracle.axes) if axis[0] in ("word", "contest")]
    wanted(not any(axis[0] == "end" for axis in oracle.axes))
    worlds: dict[tuple, tuple[dict[str, Value], set[str]]] = {}
    for choice, said in oracle.results().items():
        rest = tuple(value for i, value in enumerate(choice) if i not in readings)
        values = {axis_name(axis): choice[i] for i, axis in enumerate(oracle.axes) if i not in readings}
        worlds.setdefault(rest, (values, set()))[1].add(said.verdict)
    types = types_of(oracle)
    for outcome in answer.outcomes:
        for values, verdicts in worlds.values():
            meant = "gap" if outcome.verdict == "undetermined" else outcome.verdict
            printed = satisfied(outcome.condition, values, types)
            assert printed == (verdicts == {meant}), (outcome, values, verdicts)


def types_of(oracle) -> dict[str, Type]:
    agreement = oracle.agreement
    types = {name: one.type for name, one in agreement.actions[oracle.question.action].fields.items()}
    types |= {name: fact.type for name, fact in agreement.facts.items()}
    for label, options in oracle.slots:
        for _, did in options:
            if did is not None and did.kind == "event":
                declared = (agreement.actions.get(did.what) or agreement.events[did.what]).fields
                types |= {f"{label} {path}": one.type for path, one in declared.items()}
    return types


def satisfied(condition: str, values: Mapping[str, Value], types: Mapping[str, Type]) -> bool:
    """Whether a printed condition holds: an `or` of `and`s of plain phrases."""
    plain = condition.strip()
    if plain in ("always", "never"):
        return plain == "always"
    for joint, together in ((" or ", any), (" and ", all)):
        parts = split(plain, joint)
        if len(parts) > 1:
            return together([satisfied(part, values, types) for part in parts])
    if plain.startswith("(") and plain.endswith(")"):
        return satisfied(plain[1:-1], values, types)
    negated = plain.startswith("not ")
    name = next(
        n for n in sorted(values, key=len, reverse=True) if re.match(re.escape(n) + r"(\s|$)", plain[4 * negated :])
    )
    said = plain[4 * negated + len(name) :].strip()
    value, kind = values[name], types[name]
    if isinstance(kind, YesNo) and not said:
        return value is not negated
    return phrase(said, value, kind)


def split(text: str, by: str) -> list[str]:
    """Cut at the words that stand outside brackets and quotes."""
    parts, depth, start, quoted = [], 0, 0, False
    for i, sign in enumerate(text):
        quoted ^= sign == '"'
        depth += (sign in "({") - (sign in ")}")
        if depth == 0 and not quoted and text.startswith(by, i):
            parts.append(text[start:i])
            start = i + len(by)
    return [*parts, text[start:]]


_ORDERS = {
    "at least": ">=", "over": ">", "at most": "<=", "under": "<",
    "no earlier than": ">=", "after": ">", "no later than": "<=", "before": "<",
}  # fmt: skip


def phrase(said: str, value: Value, kind: Type) -> bool:
    listed = re.fullmatch(r"(not )?in \{(.*)\}", said)
    if listed:
        options = [read(one, kind) for one in split(listed[2], ", ")]
        return (value in options) is (listed[1] is None)
    for order, sign in _ORDERS.items():
        if said.startswith(f"is {order} "):
            other = read(said.removeprefix(f"is {order} "), kind)
            mine = value.amount if isinstance(value, Money) else value
            other = other.amount if isinstance(other, Money) else other
            return {"<": mine < other, "<=": mine <= other, ">": mine > other, ">=": mine >= other}[sign]
    matched = re.fullmatch(r"is (not )?(.*)", said)
    assert matched, said
    return (value == read(matched[2], kind)) is (matched[1] is None)


def read(text: str, kind: Type) -> Value:
    try:
        return read_value(kind, text.strip())
    except NotOfType:
        return read_value(kind, text.strip().strip('"'))


@given(cases())
@property_of_cases
def test_what_is_said_to_lift_lifts_and_nothing_else_does(case: Case) -> None:
    told(case)
    answer = answer_of(case)
    wanted(answer.verdict not in ("permitted", "ungoverned"))
    question = case.question
    for name, given_value in {**question.given, **question.facts}.items():
        kind = case.agreement.actions[question.action].fields.get(name) or case.agreement.facts[name]
        options = {YesNo: (True, False)}.get(type(kind.type)) or (
            kind.type.values if isinstance(kind.type, OneOf) else ()
        )
        for other in options:
            if other == given_value:
                continue
            where = "given" if name in question.given else "facts"
            changed = replace(question, **{where: {**getattr(question, where), name: other}})
            lifted = answer_of(case, question=changed).verdict == "permitted"
            assert lifted is (f"{name} = {words(other)}" in answer.lifted_by), (name, other)


@given(cases())
@property_of_cases
def test_the_verdict_changes_when_it_is_said_to_and_not_before(case: Case) -> None:
    told(case)
    answer, question = answer_of(case), case.question
    wanted(answer.verdict != "ungoverned")
    ahead = {question.at + timedelta(days=days) for days in (1, 40, 200)}
    ahead |= {i.effective for i in case.agreement.instruments}
    flips = answer.changes_at
    if flips is not None:
        assert opinion_of(case, at=flips).verdict != answer.verdict
        ahead.add(flips - TICK)
    for at in sorted(ahead):
        if at > question.at and (flips is None or at < flips):
            assert opinion_of(case, at=at).verdict == answer.verdict, at


@given(cases(), st.data())
@property_of_cases
def test_one_more_thing_known_never_turns_a_determined_verdict_into_another(case: Case, data: st.DataObject) -> None:
    """Knowledge is monotonic: a value for a field or fact that was unknown only takes worlds away."""
    told(case)
    before = answer_of(case)
    wanted(before.verdict not in ("undetermined", "ungoverned"))
    oracle = oracle_of(case, most=10**9)
    unknown = [axis for axis in oracle.axes if axis[0] in ("field", "fact")]
    wanted(unknown)
    kind, name, values = data.draw(st.sampled_from(unknown))
    wanted(kind == "field" or not any(e.said.kind == "fact" and e.said.what == name for e in case.entries))
    value = data.draw(st.sampled_from(values))
    where = "given" if kind == "field" else "facts"
    changed = replace(case.question, **{where: {**getattr(case.question, where), name: value}})
    assert answer_of(case, question=changed).verdict == before.verdict, (name, value)
