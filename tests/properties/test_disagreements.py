"""Where program and oracle read the language differently: one test each, as language.md has it, until it is decided."""

import pytest

import oracle
from properties.asking import on_record, opinion_of, sketch
from servanda.decisions.answer import Answer
from servanda.decisions.ask import ask
from servanda.decisions.state import record_of
from servanda.ledger.entries import Entry, NewEntry
from strategies import Asked, Case, checked

PAID = (("paid", "yes"), ("urgent", "no"), ("size", "1"))


@pytest.fixture(autouse=True)
def literally(known_differences):
    oracle.QUIRKS.clear()


def asked(
    clauses, given=PAID, entries: tuple[Entry, ...] = (), vocabulary="", silence="reserved to Bob", at="2026-06-15"
) -> Answer:
    case = Case(sketch(clauses, vocabulary, silence), entries, Asked("Ann", "act_a", given, at, "2028-01-01"))
    opinion = opinion_of(case)
    answer = ask(case.agreement, record_of(case.agreement, entries, case.question.known), case.question)
    assert answer.verdict == opinion.verdict
    assert {g.id for g in answer.clauses} == opinion.always_most
    return answer


def event(sequence: int, on: str) -> Entry:
    return on_record(sequence, NewEntry("event", "event_x", on, None, ("Ann", "Bob")))


def fact(sequence: int, on: str, value: str) -> Entry:
    return on_record(sequence, NewEntry("fact", "fact_p", on, None, ("Ann", "Bob"), {"value": value}))


def test_until_an_event_counts_from_when_the_norm_began() -> None:
    """`until X`: ends for good at the first instant X holds after the norm began."""
    answer = asked(["Ann may act_a\n  until event_x"], entries=(event(1, "2026-02-15"),))
    assert answer.verdict == "permitted"


def test_from_an_event_counts_from_when_the_norm_began() -> None:
    """`from X`: starts at X, the exact complement of `until X`."""
    answer = asked(["Ann may act_a\n  from event_x"], entries=(event(1, "2026-02-15"),))
    assert answer.verdict == "prohibited"


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="a fact given in the question is read back into history")
def test_a_window_latches_on_the_record_and_not_on_the_question() -> None:
    """`until P` latches at the first moment P was true on the record as known at k."""
    answer = asked(
        ["Ann may act_a\n  until fact_p"], given=(*PAID, ("fact_p", "no")), vocabulary="fact fact_p : yes/no starts no",
        entries=(fact(1, "2026-04-15", "yes"), fact(2, "2026-05-01", "no")),
    )  # fmt: skip
    assert answer.verdict == "prohibited"


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="`can` under `cannot` grants the power")
def test_can_under_cannot_lifts_and_grants_nothing() -> None:
    """An exception with a norm speaks to its parent only: the action is void, and no clause gives the power."""
    answer = asked(['Ann cannot act_a\nexcept a "A"\n  Ann can act_a\n    when paid'], silence="void")
    assert answer.verdict == "prohibited"


def test_a_must_not_beside_a_cannot_is_a_ground_too() -> None:
    """Only prohibitions -> prohibited; `clauses` are grounds in every world."""
    answer = asked(["Ann must not act_a", "Ann cannot act_a"], silence="free")
    assert {g.id for g in answer.clauses} == {"1.1", "1.2"}


def test_an_exception_to_an_exception_is_a_ground_of_a_conflict_too() -> None:
    """An exception to an exception reinstates; both are grounds."""
    inner = 'Ann may act_a\nexcept a "A"\n  Ann must not act_a\n  except i "I"\n    Ann may act_a\n      when paid'
    answer = asked([inner, "Ann must not act_a\n  when paid"], silence="free")
    assert {g.id for g in answer.clauses} == {"1.1", "1.1.a.i", "1.2"}


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="`may` under a bare exception is a grant of its own")
def test_may_under_a_bare_exception_speaks_to_that_exception_only() -> None:
    """1.1.b.i lifts 1.1.b; 1.1.a takes the case out of 1.1 all the same, and nothing else grants a reserved action."""
    clause = 'Ann may act_a\nexcept a "A" when paid\nexcept b "B" when paid\n  except i "I"\n    Ann may act_a\n      when paid'
    assert asked([clause]).verdict == "prohibited"


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="where both sides of a match are open, neither is missing"
)
def test_what_both_sides_of_a_match_leave_open_is_missing() -> None:
    """A field is missing when two worlds that differ only in it have different verdicts."""
    text = sketch(["Ann may act_a\n  when event_x for the same size has happened"])
    text = text.replace("event event_x\n", "event event_x\n  size : whole number\n")
    case = Case(text, (event(1, "2026-04-01"),), Asked("Ann", "act_a", (), "2026-06-15", "2028-01-01"))
    answer = ask(case.agreement, record_of(case.agreement, case.entries, case.question.known), case.question)
    assert opinion_of(case).missing == {"size", "#1 size"}
    assert set(answer.missing) == {"size", "#1 size"}


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="`as written` silently stands for the first reading")
def test_as_written_of_a_word_with_several_readings_is_a_mistake() -> None:
    """Adopting a reading removes the choice; `as written` names the one meaning that a word had."""
    text = sketch(["define w\n  reading one : paid\n  reading two : urgent\n\nAnn may act_a\n  when w"])
    text += (
        "\n# S\n\n```servanda\ninstrument s\n  interprets first\n  effective 2026-04-01\n  published 2026-04-01\n"
        "  authority statement\n```\n\n## 1.1 W\n\nProse.\n\n```servanda\ninterprets w\n"
        "  reading plain : as written\n  reading more : paid or urgent\n```\n"
    )
    assert checked(text)[1]


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="the opening event's first occurrence ever is its beginning"
)
def test_a_norm_begins_with_the_event_that_opened_it() -> None:
    """Opened on 1 May, not by the event of February, which came before its clause; so the April event ends nothing."""
    y = (on_record(n, NewEntry("event", "event_y", on, None, ("Ann", "Bob"))) for n, on in ((3, "2026-04-10"),))
    answer = asked(
        ["Ann may act_a\n  from event_x\n  until event_y"], vocabulary="event event_y",
        entries=(event(1, "2026-02-20"), event(2, "2026-05-01"), *y),
    )  # fmt: skip
    assert answer.verdict == "permitted"


THINGS = (
    "one of Colour : red, green, blue\nkind Thing\n  colour : Colour\n  level : whole number\n\n"
    "action act_a by Ann\n  thing : Thing\n  spare : Thing\n"
)


def of_things(clauses: list[str], given: tuple[tuple[str, str], ...] = (), entries: tuple[Entry, ...] = ()) -> Answer:
    text = sketch(clauses, silence="free").replace("action act_a by Ann\n", THINGS)
    case = Case(
        text.replace("event event_x\n", "event event_x\n  colour : Colour\n"), entries,
        Asked("Ann", "act_a", given, "2026-06-15", "2028-01-01"),
    )  # fmt: skip
    opinion = oracle.Oracle(case.agreement, list(entries), case.question, 100_000).opinion()
    answer = ask(case.agreement, record_of(case.agreement, entries, case.question.known), case.question)
    assert (answer.verdict, set(answer.missing)) == (opinion.verdict, set(opinion.missing))
    return answer


@pytest.mark.parametrize("given", [(), (("thing.colour", "green"),)])
def test_two_fields_of_one_kind_vary_independently(given) -> None:
    """Fields vary independently."""
    answer = of_things(["Ann must not act_a\n  when spare.colour is not thing.colour"], given)
    assert answer.verdict == "undetermined"


def test_two_numbers_of_one_kind_vary_independently() -> None:
    """Fields vary independently."""
    assert of_things(["Ann must not act_a\n  when spare.level is over thing.level"]).verdict == "undetermined"


def test_earlier_than_for_the_same_is_said_of_the_thing() -> None:
    """Where the spare is not red, nothing of its colour has happened: the event on record is earlier."""
    red = on_record(1, NewEntry("event", "event_x", "2026-04-01", None, ("Ann", "Bob"), {"colour": "red"}))
    word = "define w of Thing\n  event_x has happened earlier than event_x for the same colour"
    assert of_things([word, "Ann must not act_a\n  when spare is w"], (), (red,)).missing == ("spare.colour",)


@pytest.mark.parametrize(
    ("condition", "kind"),
    [("firm in {Alpha, Beta}", "name"), ("firm is Beta", "name"), ("firm is none", "set of name")],
)
def test_the_condition_left_names_the_names(condition: str, kind: str) -> None:
    """The condition left, in the agreement's own words."""
    text = sketch([f"Ann may act_a\n  when {condition}"]).replace("  size : whole number\n", f"  firm : {kind}\n")
    case = Case(text, (), Asked("Ann", "act_a", (), "2026-06-15", "2028-01-01"))
    answer = ask(case.agreement, (), case.question)
    assert answer.permitted_if == condition


def test_an_answer_whose_reason_is_half_open_is_given() -> None:
    answer = asked(
        ["define word_m\n  reading odd : fact_p and fact_q and fact_p",
         "Ann may only act_a\n  unless (urgent and not word_m) or fact_p or urgent is no"],
        given=(), vocabulary="fact fact_p : yes/no starts yes\nfact fact_q : yes/no",
    )  # fmt: skip
    assert answer.verdict == "prohibited"
