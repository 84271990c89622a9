"""Statements as trees: what each construct becomes, to whom indented lines belong, and exact places."""

from decimal import Decimal
from typing import Any

import pytest

from servanda.diagnostics.diagnostic import Span
from servanda.text.parse import parse_document
from servanda.text.syntax import (
    Action,
    Agreement,
    All,
    Define,
    Except,
    Fact,
    Happened,
    Instrument,
    Keeps,
    Kind,
    Norm,
    Not,
    Ordered,
    Panel,
    Pick,
    Reading,
    Renumbers,
    Shifted,
    Truth,
)  # fmt: skip
from text.trees import CORPUS, marked, names_in, parse_block, parse_good, without_spans


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
def test_the_corpus_is_without_mistakes(path: Any) -> None:
    _, problems = parse_document(path.name, path.read_text(encoding="utf-8"))
    assert problems == []


def first(text: str) -> Any:
    return parse_good(text)[0]


def condition(text: str) -> Any:
    return first(f"Owner may lend\n  when {text}").phrases[0].condition


def time(text: str) -> Any:
    return first(f"Owner may lend\n  from {text}").phrases[0].time


def test_agreement() -> None:
    found: Agreement = first(
        'agreement a "A"\n  between Owner, Hirer\n  time zone America/Los_Angeles\n  business days none'
    )
    assert [p.text for p in found.parties] == ["Owner", "Hirer"]
    assert found.zone
    assert found.zone.text == "America/Los_Angeles"
    assert found.business_days
    assert found.business_days.text == "none"
    assert first('agreement a "A"\n  time zone UTC').zone.text == "UTC"


def test_kind_and_types() -> None:
    found: Kind = first(
        "kind Load\n  a : yes/no\n  b : set of name\n  c : whole number from 1 to 5\n  d : percent\n  e : money\n"
        "  f : percent from 0% to 50.5%\n  g : whole number from 0"
    )
    types = [f.type for f in found.fields]
    assert [t.kind for t in types] == ["yes/no", "set", "whole number", "percent", "named", "percent", "whole number"]
    assert [t.name.text if t.name else None for t in types] == [None, "name", None, None, "money", None, None]
    assert [t.low.value if t.low else None for t in types] == [None, None, 1, None, None, 0, 0]
    assert [t.high.value if t.high else None for t in types] == [None, None, 5, None, None, Decimal("50.5"), None]


def test_action_defaults() -> None:
    found: Action = first("action lend by Owner or Hirer\n  site : Site\n  otherwise reserved to Owner")
    assert [a.text for a in found.actors] == ["Owner", "Hirer"]
    assert found.default
    assert (found.default.kind, found.default.party and found.default.party.text) == ("reserved", "Owner")
    assert first("action lend by Owner\n  otherwise unsettled").default.kind == "unsettled"
    assert first("action lend by Owner").default is None


def test_fact() -> None:
    found: Fact = first("fact site : Site starts harbour changed by move.site decided by Insurer")
    assert found.starts
    assert found.changed_by
    assert found.decided_by
    assert (found.changed_by.text, found.decided_by.text) == ("move.site", "Insurer")


def test_instrument() -> None:
    found: Instrument = first(
        "instrument i\n  interprets j\n  effective 2026-01-01\n  published 2026-01-01T10:00Z\n  authority press\n"
        '  source "a"\n  source "b"'
    )
    assert (found.relation, found.target and found.target.text) == ("interprets", "j")
    assert [s.text for s in found.sources] == ["a", "b"]
    assert found.under is None
    amending: Instrument = first("instrument i\n  amends j\n  under 12.1")
    assert amending.under
    assert amending.under.text == "12.1"


def test_keeps() -> None:
    inline: Keeps = first('keeps 4.1, 5.2 while terms_continue assumed "not restated"')
    below: Keeps = first('keeps 4.1, 5.2\n  while terms_continue\n    assumed "not restated"')
    assert without_spans(inline) == without_spans(below)
    assert [r.text for r in inline.refs] == ["4.1", "5.2"]
    assert isinstance(inline.condition, Truth)
    assert inline.assumed


def test_renumbers() -> None:
    found: Renumbers = first("renumbers 4 as 5.1.a.ii")
    assert (found.old.text, found.new.text) == ("4", "5.1.a.ii")


def test_define_with_readings() -> None:
    found: Define = first(
        'define stormy of Load\n  reading a : storm\n    because "x"\n    because "y"\n    held by Owner, Hirer\n'
        '    source press "z"\n  reading b : no'
    )
    reading: Reading = found.readings[0]
    assert [q.text for q in reading.because] == ["x", "y"]
    assert [w.text for w in reading.held_by] == ["Owner", "Hirer"]
    assert [(s.authority.text, s.text.text) for s in reading.sources] == [("press", "z")]
    assert found.body is None
    assert [r.name.text for r in found.readings] == ["a", "b"]


def test_as_written_has_no_value() -> None:
    assert first("interprets w\n  reading a : as written").readings[0].value is None


def test_panel_lines_stay_words() -> None:
    found: Panel = first(
        'panel p\n  upholds  by 2 of 3 assumed "a"\n  takes effect: at 5%!\n    assumed "b"\n  quorum 2'
    )
    assert [(line.text, line.assumed and line.assumed.text) for line in found.lines] == [
        ("upholds by 2 of 3", "a"), ("takes effect: at 5%!", "b"), ("quorum 2", None),
    ]  # fmt: skip


# --- norms -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("modal", ["may", "may only", "must not", "can", "cannot"])
def test_modals(modal: str) -> None:
    assert first(f"Owner {modal} lend").modal == modal


def test_actors() -> None:
    each: Norm = first("Owner or Hirer may lend")
    joint: Norm = first("Owner and Hirer together can lend")
    assert ([a.text for a in each.actors], each.together) == (["Owner", "Hirer"], False)
    assert ([a.text for a in joint.actors], joint.together) == (["Owner", "Hirer"], True)


def test_phrases_on_the_line_and_below_are_the_same() -> None:
    inline = first("Owner may lend when storm until 2026-01-01 despite 3.1, 3.2 to Hirer")
    below = first("Owner may lend\n  when storm until 2026-01-01\n  despite 3.1, 3.2\n  to Hirer")
    assert without_spans(inline) == without_spans(below)
    assert [p.kind for p in inline.phrases] == ["when", "until", "despite", "to"]


def test_assumed_marks_the_phrases_of_the_line_above() -> None:
    found: Norm = first('Owner may lend\n  when storm\n  from 2026-01-01 until 2026-02-01\n    assumed "x"\n  to Hirer')
    assert [p.assumed.text if p.assumed else None for p in found.phrases] == [None, "x", "x", None]
    inline: Norm = first('Owner may lend\n  from 2026-01-01 assumed "x" until 2026-02-01')
    assert [p.assumed.text if p.assumed else None for p in inline.phrases] == ["x", None]
    head: Norm = first('Owner may lend when storm\n  assumed "x"\n  to Hirer')
    assert [p.assumed.text if p.assumed else None for p in head.phrases] == ["x", None]


def test_assuming_marks_the_next_norm() -> None:
    marked_norm, plain = parse_good('assuming "x"\n\n-- a comment\nOwner may lend\nOwner may sell')
    assert marked_norm.assuming.text == "x"  # type: ignore[union-attr]
    assert plain.assuming is None  # type: ignore[union-attr]


@pytest.mark.parametrize("word", ["subject", "source", "time", "kind", "to", "from", "by", "before", "reading", "the"])
def test_keywords_are_names_elsewhere(word: str) -> None:
    found: Norm = first(f"Owner may lend when {word} is not 5")
    assert found.phrases[0].condition is not None
    assert first(f"kind Load\n  {word} : name").fields[0].name.text == word


# --- conditions and times --------------------------------------------------------------------------------------------


def test_and_or_not() -> None:
    found = condition("a and not b and (c or d)")
    assert isinstance(found, All)
    assert [type(o).__name__ for o in found.operands] == ["Truth", "Not", "Any"]
    assert without_spans(condition("not a is b")) == without_spans(Not(condition("a is b"), Span("", 1, 1, 1)))


@pytest.mark.parametrize(
    ("text", "ordering"),
    [
        ("before 2026-01-01", "before"), ("after 2026-01-01", "after"), ("no later than 2026-01-01", "no later than"),
        ("no earlier than 2026-01-01", "no earlier than"), ("at least USD 5", "at least"), ("at most 5%", "at most"),
        ("over 1,000", "over"), ("under limit", "under"),
    ],
)  # fmt: skip
def test_orderings(text: str, ordering: str) -> None:
    found: Ordered = condition(f"a.b is {text}")
    assert found.ordering == ordering


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("b", "Word"), ("b.c", "Word"), ("yes", "YesNo"), ("no", "YesNo"), ("5", "Number"), ("5.5%", "Percent"),
        ("USD 5,000.00", "Money"), ("2026-01-01", "DateText"), ('"b"', "Quoted"), ("none", "NoneValue"),
        ('withheld "why"', "Withheld"), ("2026-03-01T16:00+01:00", "DateText"),
    ],
)  # fmt: skip
def test_values(text: str, kind: str) -> None:
    assert type(condition(f"a is {text}").value).__name__ == kind
    assert type(condition(f"a is not {text}").value).__name__ == kind


def test_money_is_exact() -> None:
    value = condition("a is USD 1,234,567.89").value
    assert (value.currency, value.amount) == ("USD", Decimal("1234567.89"))


def test_happened() -> None:
    found: Happened = condition("e by P for the same (a, b) has not happened earlier than f for the same c")
    assert (found.event.text, found.by and found.by.text, found.negated) == ("e", "P", True)
    assert [w.text for w in found.same] == ["a", "b"]
    assert without_spans(found.qualifier)[0] == "EarlierThan"
    assert condition("e has happened at least 30 business days ago").qualifier.duration.unit == "business days"
    assert condition("e has happened on or before 2026-01-01").qualifier.date.text == "2026-01-01"


def test_by_is_a_window_or_a_party() -> None:
    found: Norm = first("Owner may lend until e by P has happened by 2026-01-01")
    assert [p.kind for p in found.phrases] == ["until", "by"]
    assert without_spans(found.phrases[0].time)[2][1] == "P"


@pytest.mark.parametrize("outcome", ["upheld", "rejected", "failed to decide", "set aside"])
def test_outcomes(outcome: str) -> None:
    assert condition(f"p has not {outcome} a").outcome == outcome


@pytest.mark.parametrize(
    ("unit", "plural"),
    [("hour", "hours"), ("day", "days"), ("business day", "business days"), ("month", "months"), ("year", "years")],
)
def test_durations(unit: str, plural: str) -> None:
    assert time(f"1 {unit} after e").duration.unit == plural
    assert time(f"2 {plural} before e").duration.unit == plural


def test_times() -> None:
    shifted: Shifted = time("30 days after 1 month before e")
    assert isinstance(shifted.base, Shifted)
    pick: Pick = time('the later of (2026-01-01, e, withheld "x", the earlier of (f, a and b))')
    assert pick.which == "later"
    assert [type(t).__name__ for t in pick.times] == ["DateText", "Truth", "Withheld", "Pick"]


# --- exceptions ------------------------------------------------------------------------------------------------------


def test_exceptions_to_any_depth() -> None:
    found: Except = first(
        'except a "A" when x\n  Owner may lend\n    when y\n  except i "I" when z\n    except 1 "One"\n'
        "      Owner may lend"
    )
    inner = found.exceptions[0]
    assert (found.label.text, inner.label.text, inner.exceptions[0].label.text) == ("a", "i", "1")
    assert found.norm
    assert inner.norm is None
    assert inner.exceptions[0].norm


def test_conditions_on_an_exception() -> None:
    inline = first('except a "A" when x unless y')
    below = first('except a "A"\n  when x\n  unless y')
    assert without_spans(inline) == without_spans(below)
    assert isinstance(inline.condition, All)
    assert isinstance(inline.condition.operands[1], Not)
    assert isinstance(first('except a "A" unless y').condition, Not)
    assert first('except a "A"\n  when x\n    assumed "why"').assumed.text == "why"


# --- mistakes stay where they are -------------------------------------------------------------------------------------


def test_a_bad_statement_does_not_spoil_its_neighbours() -> None:
    found, problems = parse_block("Owner may lend\nacton sell by Owner\n  otherwise free\nOwner may sell")
    assert [type(s).__name__ for s in found] == ["Norm", "Norm"]
    assert [p.name for p in problems] == ["unknown-statement"]


def test_every_mistake_is_told() -> None:
    text = "Owner may lend\n  whan storm\n  from 2026-02-30\n  to\naction lend by\n  site Site\nfact storm\n"
    assert names_in(text) == [
        "unexpected-word", "bad-date", "unexpected-word", "unexpected-word", "unexpected-word", "unexpected-word",
    ]  # fmt: skip


def test_places_are_exact() -> None:
    text = "## 3.1 A\n\n```servanda\nOwner must not lend\n  when load.weight is over EUR 5,000  -- heavy\n```\n"
    document, _ = parse_document("a.md", text)
    norm = document.sections[0].statements[0]
    assert isinstance(norm, Norm)
    found = norm.phrases[0].condition
    assert isinstance(found, Ordered)
    assert norm.span == Span("a.md", 4, 1, 20)
    assert norm.act.span == Span("a.md", 4, 16, 20)
    assert norm.phrases[0].span == Span("a.md", 5, 3, 37)
    assert found.path.span == Span("a.md", 5, 8, 19)
    assert without_spans(found.value) == ("Money", "EUR", Decimal(5000), None)
    assert found.value.span == Span("a.md", 5, 28, 37)


def test_places_of_mistakes() -> None:
    text = "## 3.1 Delivery\n\n```servanda\nOwner may lend\n  when a and b or c\n```\n"
    _, problems = parse_document("a.md", text)
    assert marked(problems[0], text) == "a and b or c"
    assert problems[0].clause == "3.1 Delivery"


def test_comments_are_nothing() -> None:
    plain = parse_good('Owner may lend\n  when a\nprose only "x -- y"')
    commented = parse_good(
        '-- one\nOwner may lend -- two\n     -- three\n  when a   -- "four\n\nprose only "x -- y" --'
    )
    assert without_spans(plain) == without_spans(commented)
