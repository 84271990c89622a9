"""Duties, powers over norms, lives and ends as trees."""

from decimal import Decimal
from typing import Any

import pytest

from servanda.diagnostics.diagnostic import Span
from servanda.text import syntax
from servanda.text.parse import parse_document
from servanda.text.syntax import Norm, Phrase
from text.trees import in_block, marked, names_in, parse_block, parse_good, said


def first(text: str) -> Any:
    return parse_good(text)[0]


def norm(text: str) -> Norm:
    found = first(text)
    assert isinstance(found, Norm)
    return found


def phrase(text: str) -> Phrase:
    found = norm(f"Owner must lend\n  {text}").phrases
    assert len(found) == 1
    return found[0]


def condition(text: str) -> Any:
    return phrase(f"when {text}").condition


def time(text: str) -> Any:
    return phrase(f"by {text}").time


# --- acts ------------------------------------------------------------------------------------------------------------

ACTS = [
    ("must inspect", ("Do", "inspect")),
    ("may only inspect", ("Do", "inspect")),
    ("can approve or reject", ("Choose", ("approve", "reject"))),
    ("must a or b or pay", ("Choose", ("a", "b", "pay"))),
    ("must pay hire_fee", ("Pay", "hire_fee")),
    ("must pay order.price", ("Pay", "order.price")),
    ("must pay", ("Do", "pay")),
    ("must keep insured", ("KeepTrue", ("Truth", "insured"))),
    ("must keep not (a or b)", ("KeepTrue", ("Not", ("Any", (("Truth", "a"), ("Truth", "b")), None), None))),
    ("must keep", ("Do", "keep")),
    ("can suspend 1.1, the clock stops", ("Suspend", ("1.1",), "the clock stops")),
    ("can suspend 1.1, 2.2.a, the clock runs", ("Suspend", ("1.1", "2.2.a"), "the clock runs")),
    ("can suspend 1.1, the deadline falls away", ("Suspend", ("1.1",), "the deadline falls away")),
    ("can resume 1.1", ("Resume", ("1.1",))),
    ("can terminate 1.1, 2", ("Terminate", ("1.1", "2"))),
    ("can terminate agreement", ("Terminate", ())),
    ("can terminate", ("Do", "terminate")),
    ("can waive 1.1", ("Waive", ("1.1",))),
    ("can release 1.1", ("Release", ("1.1",))),
    ("can extend 1.1, 1.2 by at most 30 days", ("Extend", ("1.1", "1.2"), "30 days")),
    ("can assign 1.1", ("Assign", ("1.1",))),
    ("can assign agreement", ("Assign", ())),
    ("can delegate 1.1", ("Delegate", ("1.1",))),
    ("can adopt storm_day as by_forecast", ("Adopt", "storm_day", "by_forecast")),
    ("can amend 1.1, 2.2.a", ("Amend", ("1.1", "2.2.a"))),
    ("can amend agreement", ("Amend", ())),
    ("can amend", ("Do", "amend")),
    (
        "can defer 6.1, at most 15% of the floor, to a later hire_year",
        ("Defer", ("6.1",), "at most", ("Percent", Decimal(15), None), False, "hire_year"),
    ),
    (
        "can defer 6.1, at most EUR 10,000, to the next year",
        ("Defer", ("6.1",), "at most", ("Money", "EUR", Decimal(10000), None), True, "year"),
    ),
    (
        "can defer 6.1, all but EUR 10,000, to the next hire_year",
        ("Defer", ("6.1",), "all but", ("Money", "EUR", Decimal(10000), None), True, "hire_year"),
    ),
    ("can defer", ("Do", "defer")),
]


@pytest.mark.parametrize(("text", "tree"), ACTS)
def test_act(text: str, tree: Any) -> None:
    found = norm(f"Owner {text} to Hirer")
    assert tuple(x for x in said(found.act) if x is not None) == tree
    assert [p.kind for p in found.phrases] == ["to"]
    assert found.span == Span("a.md", 4, 1, len(f"Owner {text}") + 1)
    assert found.act.span.end == found.span.end


def test_pay_money() -> None:
    act = norm("Hirer must pay EUR 1,500.50").act
    assert isinstance(act, syntax.Pay)
    assert isinstance(act.amount, syntax.Money)
    assert str(act.amount.amount) == "1500.50"


@pytest.mark.parametrize("modal", ["may", "may only", "must", "must not", "can", "cannot"])
def test_modals(modal: str) -> None:
    assert norm(f"Owner {modal} terminate 1.1").modal == modal


# --- phrases ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        ("for each move_crane", "for each", {"word": "move_crane"}),
        ("for each breach", "for each", {"word": "breach"}),
        ("for each breach of 3.2, 3.3", "for each breach of", {"refs": ("3.2", "3.3")}),
        ("with site is move_crane.site", "with", {"condition": ("Is", "site", False, "move_crane.site", None)}),
        ('without deadline "x"', "without deadline", {"quoted": "x"}),
        ("lapses at its deadline", "lapses", {}),
        ("lapses at its deadline if a", "lapses", {"condition": ("Truth", "a")}),
        ("curable by performance within 3 days after e", "curable",
         {"time": ("Shifted", "3 days", "after", ("Truth", "e"), None)}),
        ("curable by repair within 3 days after e", "curable",
         {"word": "repair", "time": ("Shifted", "3 days", "after", ("Truth", "e"), None)}),
        ("instead of 1.1, 1.2", "instead of", {"refs": ("1.1", "1.2")}),
        ("on top of 1.1", "on top of", {"refs": ("1.1",)}),
        ("once", "once", {}),
        ("at most 2 times", "at most times", {"number": 2}),
        ("once in each quarter", "once in each", {"word": "quarter"}),
        ("needs consent of Hirer", "needs consent of", {"party": "Hirer"}),
        ("Owner stays liable", "stays liable", {"party": "Owner"}),
        ("Owner is released", "is released", {"party": "Owner"}),
        ("parts lapse after 60 days", "parts lapse after", {"duration": "60 days"}),
        ("silence means approve", "silence means", {"word": "approve"}),
        ("takes effect 20 days later", "takes effect", {"duration": "20 days"}),
        ("takes effect 3 months after e", "takes effect",
         {"time": ("Shifted", "3 months", "after", ("Truth", "e"), None)}),
        ("takes effect at once", "takes effect", {}),
        ("in one sum", "in one sum", {}),
        ("survives any end for good", "survives", {"survival": ("Survival", "any end", (), None, None, None)}),
        ("survives termination under 8.1, 8.2 for 2 years", "survives",
         {"survival": ("Survival", "termination", ("8.1", "8.2"), "2 years", None, None)}),
        ("survives expiry through 2028-12-31", "survives",
         {"survival": ("Survival", "expiry", (), None, "2028-12-31", None)}),
        ("survives completion for 1 day", "survives", {"survival": ("Survival", "completion", (), "1 days", None, None)}),
    ],
)  # fmt: skip
def test_phrase(text: str, kind: str, fields: dict[str, Any]) -> None:
    found = phrase(text)
    assert found.kind == kind
    assert found.span == Span("a.md", 5, 3, len(text) + 3)
    names = ("condition", "time", "refs", "party", "word", "quoted", "number", "duration", "survival")
    values = {name: said(getattr(found, name)) for name in names}
    assert {name: value for name, value in values.items() if value not in (None, ())} == fields


def test_phrases_on_one_line() -> None:
    text = (
        "Owner must inspect for each move_crane with a for each breach of 1.1 when e has happened at most 2 times"
        " unless b on top of 1.2 while c in one sum until f for the same site Owner stays liable once in each day once"
    )
    assert [p.kind for p in norm(text).phrases] == [
        "for each", "with", "for each breach of", "when", "at most times", "unless", "on top of", "while",
        "in one sum", "until", "stays liable", "once in each", "once",
    ]  # fmt: skip


def test_assumed_marks_the_new_phrases() -> None:
    found = norm('Owner must inspect\n  once for each e\n    assumed "x"\n  silence means a assumed "y"')
    assert [p.assumed.text if p.assumed else None for p in found.phrases] == ["x", "x", "y"]


def test_what_is_released_may_be_a_fact() -> None:
    assert said(condition("a and cargo is released"))[1][1][:4] == ("Is", "cargo", False, "released")


# --- conditions and times --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "state", ["open", "overdue", "breached", "uncured", "suspended", "fulfilled", "settled", "spent", "cut off"]
)
def test_clause_states(state: str) -> None:
    found = condition(f"clause 1.2 for the same (a, b) of the quarter is not {state}")
    assert said(found) == ("ClauseIs", "1.2", ("a", "b"), "quarter", True, state, None)
    assert said(condition(f"clause 1.2 is {state}")) == ("ClauseIs", "1.2", (), None, False, state, None)


def test_ends() -> None:
    assert said(condition("agreement has ended")) == ("Ended", False, None, None)
    assert said(condition("agreement has not ended by expiry")) == ("Ended", True, "expiry", None)
    found = norm("Owner may lend when agreement has ended by 2026-01-01")
    assert [p.kind for p in found.phrases] == ["when", "by"]


def test_no_duty_open() -> None:
    assert said(condition("no duty is open")) == ("NoDutyOpen", (), None)
    assert said(condition("no duty is open except 6.1, 6.2 and a"))[1][0] == ("NoDutyOpen", ("6.1", "6.2"), None)
    pick = time("the earlier of (no duty is open except 6.1, 6, 5 days after e, 2026-01-01)")
    assert [type(t).__name__ for t in pick.times] == ["NoDutyOpen", "Shifted", "DateText"]
    assert said(pick.times[0].except_) == ("6.1", "6")


def test_happened_relative_to_others() -> None:
    assert said(condition("e has happened since f").since) == "f"
    assert condition("e has not happened").since is None
    for text, kind in [
        ("the end of the agreement", "PeriodEdge"), ("the deadline of 1.2", "DeadlineOf"), ("2026-03-01", "DateText"),
        ("hand_over", "Truth"),
    ]:  # fmt: skip
        qualifier = condition(f"e has happened at least 90 days before {text} and b").operands[0].qualifier
        assert said(qualifier)[:2] == ("BeforeThe", "90 days")
        assert type(qualifier.time).__name__ == kind


def test_times() -> None:
    assert said(time("the deadline of 1.2")) == ("DeadlineOf", "1.2", None)
    assert said(time("the start of the quarter")) == ("PeriodEdge", "start", "quarter", None)
    assert said(time("15 days after the end of the agreement")) == (
        "Shifted", "15 days", "after", ("PeriodEdge", "end", "agreement", None), None,
    )  # fmt: skip
    assert said(time("first move_crane")) == ("FirstOf", "move_crane", None)
    assert said(time("first")) == ("Truth", "first")
    assert said(time("move_crane for the same site")) == ("EventFor", "move_crane", ("site",), None)
    assert type(time("e for the same site has happened")).__name__ == "Happened"


@pytest.mark.parametrize("which", ["on or after", "on or before"])
def test_business_days(which: str) -> None:
    assert said(time(f"the business day {which} 2026-03-07")) == ("BusinessDay", which, "2026-03-07", None)
    found = time(f"the business day {which} 10 days after order")
    assert (type(found.time).__name__, said(found.time.duration)) == ("Shifted", "10 days")
    assert said(time(f"2 days before the business day {which} the end of the month")) == (
        "Shifted", "2 days", "before", ("BusinessDay", which, ("PeriodEdge", "end", "month", None), None), None,
    )  # fmt: skip
    pick = time(f"the later of (the business day {which} first order, the business day {which} storm or snow)")
    assert [type(one.time).__name__ for one in pick.times] == ["FirstOf", "Any"]


# --- the agreement and its end ----------------------------------------------------------------------------------------


def test_the_term() -> None:
    found = first('agreement a "A"\n  runs from 2026-01-01 until 2028-12-31\n  accrued duties survive any end')
    assert (said(found.runs_from), said(found.runs_until), found.runs_through) == ("2026-01-01", "2028-12-31", None)
    assert found.accrued == "survive"
    found = first('agreement a "A"\n  runs from 2026-01-01 through 2028-12-31\n  accrued duties end')
    assert (found.runs_until, said(found.runs_through), found.accrued) == (None, "2028-12-31", "end")
    found = first('agreement a "A"\n  runs until 5 years after hand_over')
    assert (found.runs_from, type(found.runs_until).__name__, found.accrued) == (None, "Shifted", None)


def test_period() -> None:
    assert said(first("period hire_year : 12 months from 2026-01-01")) == (
        "Period", "hire_year", "12 months", "2026-01-01", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "below", "tree", "kinds"),
    [
        ("agreement is completed", "when a", ("Completed",), ["when"]),
        ("agreement renews for 12 months", "unless a\n  when b", ("Renews", "12 months"), ["unless", "when"]),
        ("suspends 1.2, the clock stops", "while a", ("Suspends", ("1.2",), "the clock stops"), ["while"]),
        ("cuts off 2.1, 2.2", "after 2 years after e\n  despite 2.1", ("CutsOff", ("2.1", "2.2")), ["after", "despite"]),
    ],
)  # fmt: skip
def test_by_itself(head: str, below: str, tree: Any, kinds: list[str]) -> None:
    found = first(f'{head}\n  {below}\n    assumed "x"')
    assert said(found)[:-2] == tree
    assert [p.kind for p in found.phrases] == kinds
    assert [p.assumed.text if p.assumed else None for p in found.phrases] == [None] * (len(kinds) - 1) + ["x"]
    assert found.span == Span("a.md", 4, 1, len(head) + 1)
    inline = first(f"{head} {below.replace(chr(10), ' ')}")
    assert inline.span == found.span
    assert [p.kind for p in inline.phrases] == kinds


@pytest.mark.parametrize("how", ["kept", "re-based", "discharged"])
def test_what_is_open(how: str) -> None:
    for head in ("replaces 1.2", "strikes 1.2, 1.3", "keeps 1.1"):
        found = first(f"{head}\n  what is open is {how}")
        assert (found.open, found.open_assumed) == (how, None)
        for mark in (' assumed "x"', '\n    assumed "x"'):
            found = first(f"{head}\n  what is open is {how}{mark}")
            assert (found.open, said(found.open_assumed)) == (how, "x")
    kept = first(f'keeps 1.1 while a assumed "y"\n  what is open is {how}\n    assumed "x"')
    assert (said(kept.assumed), said(kept.open_assumed), said(kept.condition)) == ("y", "x", ("Truth", "a"))
    assert first("replaces 1.2").open is None


# --- mistakes --------------------------------------------------------------------------------------------------------

MISTAKES = [
    ("clock-not-said", "Owner can suspend 1.1, 1.2\n  once", "1.1, 1.2"),
    ("clock-not-said", "suspends 1.2\n  while storm", "1.2"),
    ("unexpected-word", "agreement is completed\n  to Owner", "to Owner"),
    ("unexpected-word", "agreement is finished", "finished"),
    ("unexpected-word", "Owner may keep insured", "insured"),
    ("unexpected-word", "Owner must pay 500", "500"),
    ("unexpected-word", "Owner can terminate the agreement", "the"),
    ("unexpected-word", "Owner can amend agreement, 1.2", ","),
    ("unexpected-word", "Owner may lend\n  until the next business day", "next"),
    ("unexpected-word", "Owner may lend\n  until the business day on e", "e"),
    ("said-twice", "instrument i\n  under 3.1\n  under 3.2", "under 3.2"),
    ("unexpected-word", "Owner can extend 1.1 by 30 days", "30"),
    ("unexpected-word", "Owner can suspend clause 1.1, the clock stops", "clause"),
    ("unexpected-word", "Owner can defer 1.1", " "),
    ("unexpected-word", "Owner can defer clause 1.1, at most EUR 5, to the next year", "clause"),
    ("unexpected-word", "Owner can defer 1.1, 1.2, at most EUR 5, to the next year", "1.2"),
    ("unexpected-word", "Owner can defer 1.1, at most 15%, to a later year", ","),
    ("unexpected-word", "Owner can defer 1.1, at most 15% of the floor, to later year", "later"),
    ("unexpected-word", "Owner may lend\n  when clause 1.2 is late", "late"),
    ("unexpected-word", "Owner may lend\n  at most twice", "at"),
    ("unexpected-word", "Owner may lend\n  for every quarter", "for"),
    ("unexpected-word", "Owner may lend\n  takes effect immediately", "immediately"),
    ("unexpected-word", "replaces 1.2\n  what is open is rebased", "rebased"),
    ("bad-indentation", "replaces 1.2\n  when a", "when a"),
    ("bad-indentation", "period a : 12 months from 2026-01-01\n  when a", "when a"),
    ("bad-date", "period a : 12 months from 2026-02-30", "2026-02-30"),
    ("bad-number", "period a : 1.5 months from 2026-01-01", "1.5"),
    ("said-twice", "strikes 1.2\n  what is open is kept\n  what is open is kept", "what is open is kept"),
    ("said-twice", 'agreement a "A"\n  runs until 2026-01-01 through 2026-02-01', "through 2026-02-01"),
    ("said-twice", 'agreement a "A"\n  accrued duties end\n  accrued duties end', "accrued duties end"),
    ("assuming-without-norm", 'assuming "x"\nagreement is completed', 'assuming "x"'),
    ("nested-too-deep", "Owner must keep " + "not " * 200 + "a", "not"),
]


@pytest.mark.parametrize(("name", "statements", "place"), MISTAKES)
def test_mistake(name: str, statements: str, place: str) -> None:
    text = in_block(statements)
    _, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == [name]
    assert marked(problems[0], text).ljust(1) == place
    assert problems[0].clause == "3.1 Delivery"
    assert problems[0].why
    assert problems[0].help


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        ("Owner can suspend 1.1", "write `1.1, the clock stops`, `1.1, the clock runs` or"),
        ("Owner can suspend 1.1 the clock stops", "write `,` before it."),
        ("Owner can suspend clause 1.1, the clock stops", "write only the clause's number."),
        ("Owner can defer 1.1", "`defer 1.1, at most 15% of the floor, to a later year`"),
        ("Owner can defer 1.1, at most 15%, to a later year", "`1.1, all but EUR 10,000, to the next year`"),
        ("Owner can terminate the agreement", "write `agreement`, without `the`."),
        ("Owner can amend the agreement", "write `agreement`, without `the`."),
        ("Owner may lend\n  by the business day after e", "write `the business day on or after` a time"),
        ("Owner may lend\n  by the business day on or afer e", "did you mean `after`?"),
        ("under 3.1", "indent it by two spaces"),
        ("instrument i\n  under clause 3.1", "write only the clause's number."),
        ("Owner must pay 500", "`EUR 500`"),
        ("Owner may keep insured", "write `must keep`"),
        ("Owner shall lend", "write `must` for a duty"),
        ("Owner may lend\n  when 1.2 is overdue", "`clause 1.2 is overdue`"),
        ("Owner may lend\n  at most twice", "`at most 2 times`"),
        ("Owner may lend\n  for the quarter", "write `for each`"),
        ("Owner may lend\n  Owner remains liable", "write `Owner stays liable`"),
        ("Owner may lend\n  takes effect immediately", "`takes effect at once`"),
        ("Owner may lend\n  takes effect", "`at once`"),
        ("Owner may lend\n  needs consent from Hirer", "write `of`."),
        ("Owner may lend\n  lapses", "`at its deadline`"),
        ("Owner may lend\n  survives termination", "`for 2 years`"),
        ("Owner can extend 1.1 by 30 days", "write `at most`"),
        ("by storm", "indent it by two spaces"),
        ("once", "indent it by two spaces"),
    ],
)
def test_help(statements: str, words: str) -> None:
    _, problems = parse_document("a.md", in_block(statements))
    assert words in (problems[0].help or "")


def test_what_else_was_said_is_kept() -> None:
    found, problems = parse_block("Owner can suspend 1.1\n  once\n  when\nagreement is over\n  when\nsuspends 1.1")
    assert [type(s).__name__ for s in found] == ["Norm", "Suspends"]
    assert [p.name for p in problems] == [
        "clock-not-said", "unexpected-word", "unexpected-word", "unexpected-word", "clock-not-said",
    ]  # fmt: skip
    assert names_in("Owner must inspect\n  for each\n  whan a") == ["unexpected-word", "unexpected-word"]
