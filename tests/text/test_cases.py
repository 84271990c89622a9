"""Questions with expected answers, and what is supposed to have happened."""

import pytest

from servanda.diagnostics.diagnostic import Refused, Span
from servanda.text.cases import parse_occurrence
from servanda.text.parse import parse_document
from text.trees import in_block, marked, parse_good_cases, without_spans


def test_a_whole_case() -> None:
    first, second = parse_good_cases(
        "known 2026-03-05\n# 1\non 2026-03-02 move by Hirer with site=quay\n"
        'at 2026-03-04: may Hirer move site=yard price="USD 5,000" owners={A, B} others=A,B'
        " -> prohibited by 2.1, 2.2.a\n  missing load.grade, storm\n"
        "  reading stormy as measured, site as wide: permitted\n  lifted by  storm=no, or so\n"
        "# 2\nat 2026-03-04 known 2026-03-03: may Owner move -> permitted -- a comment"
    )
    assert (first.title, second.title) == ("1", "2")
    assert first.known
    assert second.known
    assert (first.at.text, first.known.text, second.known.text) == ("2026-03-04", "2026-03-05", "2026-03-03")
    assert [(g.name.text, g.value) for g in first.given] == [
        ("site", "yard"), ("price", "USD 5,000"), ("owners", "{A, B}"), ("others", "A,B"),
    ]  # fmt: skip
    assert [w.text for w in first.grounds or ()] == ["2.1", "2.2.a"]
    assert [w.text for w in first.missing or ()] == ["load.grade", "storm"]
    assert [[(w.text, r.text) for w, r in e.choice] for e in first.readings] == [
        [("stormy", "measured"), ("site", "wide")]
    ]
    assert first.lifted_by == ("storm=no, or so",)
    assert (second.grounds, second.basis, second.missing) == (None, None, None)
    assert len(second.supposing) == 1


@pytest.mark.parametrize(("words", "basis"), [("by silence", "silence"), ("by no power", "no power")])
def test_basis(words: str, basis: str) -> None:
    (case,) = parse_good_cases(f"at 2026-03-04: may Hirer move -> prohibited {words}")
    assert (case.basis, case.grounds) == (basis, None)


def test_history_holds_for_what_follows_it() -> None:
    cases = parse_good_cases(
        "at 2026-03-04: may A b -> permitted\non 2026-03-01 e\nat 2026-03-04: may A b -> permitted\n"
        "on 2026-03-02 p set aside b\nat 2026-03-04 suppose f=yes on 2026-03-03: may A b -> permitted"
    )
    assert [[o.name.text for o in case.supposing] for case in cases] == [[], ["e"], ["e", "p", "f"]]


def test_the_two_orders_are_the_same() -> None:
    for front, back in [
        ("on 2026-03-01 e by P with a=b", "e by P on 2026-03-01 with a=b"),
        ("on 2026-03-01 p failed to decide a", "p failed to decide a on 2026-03-01"),
        ("on 2026-03-01 storm=yes", "storm=yes on 2026-03-01"),
    ]:
        (case,) = parse_good_cases(f"{front}\nat 2026-03-04: may A b -> permitted")
        (other,) = parse_good_cases(f"{back}\nat 2026-03-04: may A b -> permitted")
        assert (
            without_spans(case.supposing) == without_spans(other.supposing) == (without_spans(parse_occurrence(back)),)
        )


def test_local_times() -> None:
    (case,) = parse_good_cases("at 2026-03-04T16:00: may A b when=2026-03-01T10:00 -> permitted")
    assert (case.at.text, case.given[0].value) == ("2026-03-04T16:00", "2026-03-01T10:00")


def test_occurrence() -> None:
    found = parse_occurrence("declare_agi by OpenAI on 2028-03-01 with site=quay")
    assert found.by
    assert (found.name.text, found.by.text, found.on.text, found.given[0].value) == (
        "declare_agi", "OpenAI", "2028-03-01", "quay",
    )  # fmt: skip
    assert found.span == Span("--suppose", 1, 1, 51)
    fact = parse_occurrence('storm="very bad" on 2026-03-01')
    assert (fact.name.text, fact.given[0].value, fact.by, fact.outcome) == ("storm", "very bad", None, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "unexpected-word"),
        ("declare_agi", "unexpected-word"),
        ("declare_agi by OpenAI", "unexpected-word"),
        ("declare_agi on 2028-02-30", "bad-date"),
        ("declare_agi on tomorrow", "unexpected-word"),
        ("declare_agi on 2028-03-01 with", "unexpected-word"),
        ("declare_agi on 2028-03-01 2028-03-02", "unexpected-word"),
        ("storm= on 2028-03-01", "unexpected-word"),
        ('storm="a on 2028-03-01', "unclosed-quote"),
        ("storm={a on 2028-03-01", "unexpected-word"),
        ("on 2028-03-01", "unexpected-word"),
        ("\n", "unexpected-word"),
    ],
)
def test_a_refused_occurrence(text: str, name: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_occurrence(text)
    assert [d.name for d in refused.value.diagnostics] == [name]
    assert refused.value.diagnostics[0].span is not None
    assert refused.value.diagnostics[0].span.file == "--suppose"


@pytest.mark.parametrize(
    ("name", "line", "place"),
    [
        ("unknown-statement", "an 2026-01-01: may A b -> permitted", "an"),
        ("unknown-statement", "at 2026-01-01: may A b -> permitted\n  mising c", "mising"),
        ("bad-indentation", "missing c", "missing c"),
        ("bad-indentation", "known 2026-01-01\n  missing c", "missing c"),
        ("bad-date", "at 2026-02-30: may A b -> permitted", "2026-02-30"),
        ("unexpected-word", "at 2026-01-01 may A b -> permitted", "may"),
        ("unexpected-word", "at 2026-01-01: may A b permitted", "permitted"),
        ("unexpected-word", "at 2026-01-01: may A b c=USD 5,000 -> permitted", "5"),
        ("unexpected-word", "at 2026-01-01: may A b -> permitted by", " "),
        ("unexpected-word", "at 2026-01-01: may A b -> permitted by clause", "clause"),
        ("unexpected-word", "at 2026-01-01: may A b -> permitted\n  reading c as d permitted", "permitted"),
        ("unknown-verdict", "at 2026-01-01: may A b -> allowed", "allowed"),
        ("unknown-verdict", "at 2026-01-01: may A b -> permited", "permited"),
        ("said-twice", "known 2026-01-01\nknown 2026-01-02", "known 2026-01-02"),
        ("said-twice", "at 2026-01-01: may A b -> permitted\n  missing c\n  missing d", "missing d"),
    ],
)
def test_mistakes(name: str, line: str, place: str) -> None:
    text = in_block(line, "servanda cases")
    _, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == [name]
    assert marked(problems[0], text).ljust(1) == place
    assert problems[0].clause == "3.1 Delivery"
    assert problems[0].why
    assert problems[0].help
