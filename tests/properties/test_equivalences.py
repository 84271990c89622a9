"""Two ways to say one thing: equivalent texts must get equal answers."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, note

from properties.asking import answer_of, property_of_cases, wanted
from servanda.decisions.answer import Answer
from servanda.model.amendments import consolidate
from strategies import Case, cases, checked

Rewriting = Callable[[str], str]


def meaning(answer: Answer) -> dict[str, object]:
    """What must not change: the verdict, what it turns on, and the clauses it rests on."""
    return {
        "verdict": answer.verdict,
        "basis": answer.basis,
        "missing": sorted(answer.missing),
        "readings": {frozenset(r.choice): r.verdict for r in answer.readings},
        "outcomes": {o.verdict: o.condition for o in answer.outcomes},
        "clauses": {g.id for g in answer.clauses},
        "maybe": {g.id for g in answer.maybe},
        "lifted by": set(answer.lifted_by),
    }


def holds(case: Case, rewriting: Rewriting, *, halves: bool = False) -> None:
    new = rewriting(case.text)
    wanted(new != case.text)
    note(case.text)
    note(new)
    note(str(case.entries))
    note(str(case.asked))
    other = replace(case, text=new)
    assert checked(new)[0] is not None, checked(new)[1]
    before, after = meaning(answer_of(case)), meaning(answer_of(other))
    if halves:  # one norm as written became two: what is a ground in every world may be one half or the other
        before, after = (m | {"clauses": m["clauses"] | m["maybe"], "maybe": None} for m in (before, after))
    assert after == before


def parts(condition: str, joint: str) -> list[str]:
    """The operands at the top of a condition, where they are all joined by one word."""
    found, depth, start = [], 0, 0
    for i, sign in enumerate(condition):
        depth += (sign in "({") - (sign in ")}")
        if depth == 0 and condition.startswith(joint, i) and not condition.startswith(" or before", i):
            found.append(condition[start:i])
            start = i + len(joint)
    return [*found, condition[start:]]


_GUARD = re.compile(r"^( +)(when|unless|while) (.*)$", re.MULTILINE)


@given(cases())
@property_of_cases
def test_unless_is_when_not(case: Case) -> None:
    holds(case, lambda text: _GUARD.sub(lambda m: f"{m[1]}when not ({m[3]})" if m[2] == "unless" else m[0], text))


@given(cases())
@property_of_cases
def test_when_not_is_unless(case: Case) -> None:
    def other(match: re.Match[str]) -> str:
        return match[0] if match[2] == "unless" else f"{match[1]}unless not ({match[3]})"

    holds(case, lambda text: _GUARD.sub(other, text))


@given(cases())
@property_of_cases
def test_de_morgan(case: Case) -> None:
    def other(match: re.Match[str]) -> str:
        for joint, dual in ((" and ", " or "), (" or ", " and ")):
            operands = parts(match[3], joint)
            if len(operands) > 1:
                return f"{match[1]}{match[2]} not ({dual.join(f'not ({one})' for one in operands)})"
        return match[0]

    holds(case, lambda text: _GUARD.sub(other, text))


@given(cases())
@property_of_cases
def test_two_whens_are_their_and(case: Case) -> None:
    def other(match: re.Match[str]) -> str:
        operands = parts(match[3], " and ")
        if match[2] == "unless" or len(operands) < 2:
            return match[0]
        return "\n".join(f"{match[1]}{match[2]} {one}" for one in operands)

    holds(case, lambda text: _GUARD.sub(other, text))


@given(cases())
@property_of_cases
def test_may_only_is_may_and_must_not_unless(case: Case) -> None:
    def other(match: re.Match[str]) -> str:
        lines = match[3].splitlines()
        guards = [m for line in lines if (m := _GUARD.match(line))]
        rest = [line for line in lines if not _GUARD.match(line)]
        whole = " and ".join(f"not ({g[3]})" if g[2] == "unless" else f"({g[3]})" for g in guards)
        may = [f"{match[1]} may {match[2]}", *lines]
        must_not = [f"{match[1]} must not {match[2]}", f"  unless {whole}", *rest]
        return "\n".join([*may, *must_not]) + "\n"

    def rewriting(text: str) -> str:
        return re.sub(r"^(\w[^\n]*?) may only (\w+)\n((?:  [^\n]*\n)+)", other, text, flags=re.MULTILINE)

    holds(case, rewriting, halves=True)


_WINDOW = re.compile(r"^ +(from|until|through|by|before|within|after) ", re.MULTILINE)


@given(cases())
@property_of_cases
def test_replacing_a_clause_by_itself_changes_nothing(case: Case) -> None:
    """Clauses without time words only: a window is counted from when its norm began."""
    agreement = case.agreement
    chain = [i for i in agreement.instruments if i.relation != "interprets"]
    last = chain[-1]
    text = consolidate(chain)
    day = last.effective.astimezone(agreement.zone).date() + timedelta(days=1)
    published = max([day, *(i.published.astimezone(agreement.zone).date() for i in agreement.instruments)])
    question = replace(case.asked, at="2027-06-01", known="2028-01-01")
    found = [
        (number, body) for number, clause in text.clauses.items()
        if clause.parent is None and clause.norms and not clause.kept
        and (body := written(case.text, clause.instrument, number)) is not None
        and not _WINDOW.search(body) and clause.number == number
    ]  # fmt: skip
    wanted(found)
    number, body = found[len(found) // 2]
    new = case.text + amendment(last.name, day, published, number, body)
    before, after = replace(case, asked=question), replace(case, asked=question, text=new)
    note(new)
    note(str(case.entries))
    wanted(checked(new)[0] is not None)  # it may name a clause that has been renumbered since
    assert meaning(answer_of(after)) == meaning(answer_of(before))


def written(text: str, instrument: str, number: str) -> str | None:
    """A clause's rules as they stand in an instrument."""
    chapter = re.search(rf"^# {instrument}$(.*?)(?=^# |\Z)", text, re.MULTILINE | re.DOTALL)
    section = (
        re.search(rf"^## {re.escape(number)} .*?```servanda\n(.*?)```", chapter[1], re.MULTILINE | re.DOTALL)
        if chapter
        else None
    )
    if section is None:
        return None
    return re.sub(r"^(adds|replaces) .*\n", "", section[1])


def amendment(target: str, day: date, published: date, number: str, body: str) -> str:
    return (
        f"\n# Again\n\n```servanda\ninstrument again\n  amends {target}\n  effective {day}\n  published {published}\n"
        f"  authority contract\n```\n\n## {number} The same again\n\nProse.\n\n```servanda\nreplaces {number}\n{body}```\n"
    )


# --- properties ------------------------------------------------------------------------------------------------------


@given(cases(properties=True))
@property_of_cases
def test_properties_change_no_answer(case: Case) -> None:
    """They are claims about the text, and no part of what it says."""
    holds(case, lambda text: re.sub(r"## 9\.1 What must hold\n.*?\n```servanda\n.*?```\n", "", text, flags=re.DOTALL))
