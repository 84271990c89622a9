"""Questions with expected answers, and what is supposed to have happened."""

import pytest

from servanda.diagnostics.diagnostic import Refused, Span
from servanda.text.cases import parse_occurrence
from servanda.text.format import format_document
from servanda.text.parse import parse_document
from servanda.text.syntax import AmountCase, DoesCase, EndCase, LifeCase
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
        ("on 2026-03-01 storm=yes by P", "storm=yes by P on 2026-03-01"),
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
        ("storm=yes on 2028-03-01 with a=b", "unexpected-word"),
        ("suspend 1.1 on 2028-03-01", "unexpected-word"),
        ("pay EUR 5 by Owner for 1.2 by Hirer on 2028-03-01", "unexpected-word"),
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


POWERS = [
    ("suspend 1.1 by Owner", {"clause": "1.1"}),
    ("resume 1.1.a by Owner", {"clause": "1.1.a"}),
    ("terminate agreement by Owner", {"clause": "agreement"}),
    ("terminate 1.1 by Owner", {"clause": "1.1"}),
    ("waive 1.2 by Owner", {"clause": "1.2"}),
    ("release 1.3 by Owner", {"clause": "1.3"}),
    ("extend 1.2 by 10 days by Owner", {"clause": "1.2", "by": "10 days"}),
    ("defer 1.2 by Owner", {"clause": "1.2"}),
    ("extend 1.2 by 1  business day by Owner", {"clause": "1.2", "by": "1 business days"}),
    ("assign 1.2 to Ferry by Owner", {"clause": "1.2", "to": "Ferry"}),
    ("assign agreement to Ferry by Owner", {"clause": "agreement", "to": "Ferry"}),
    ("delegate 1.2 to Ferry by Owner", {"clause": "1.2", "to": "Ferry"}),
    ("adopt storm_day as by_forecast by Owner", {"word": "storm_day", "reading": "by_forecast"}),
    ("amend change_1 by Owner", {"instrument": "change_1"}),
    ("pay EUR  1,500.50 by Owner", {"amount": "EUR 1,500.50"}),
    ("pay EUR 500 by Owner for 1.2", {"amount": "EUR 500", "for": "1.2"}),
]


@pytest.mark.parametrize(("text", "given"), POWERS)
def test_powers_over_norms_and_payments(text: str, given: dict[str, str]) -> None:
    (after,) = parse_good_cases(f"on 2026-03-01 {text} with a=b\nat 2026-03-04: may A b -> permitted")
    (supposed,) = parse_good_cases(f"at 2026-03-04 suppose {text} on 2026-03-01 with a=b: may A b -> permitted")
    parsed = parse_occurrence(f"{text} on 2026-03-01 with a=b")
    assert without_spans(after.supposing) == without_spans(supposed.supposing) == (without_spans(parsed),)
    assert (parsed.name.text, parsed.by and parsed.by.text) == (text.split(maxsplit=1)[0], "Owner")
    assert {g.name.text: g.value for g in parsed.given} == {**given, "a": "b"}
    assert [g.name.text for g in parsed.given] == [*given, "a"]
    assert parsed.span == Span("--suppose", 1, 1, len(text) + 24)
    (does,) = parse_good_cases(f"at 2026-03-04: does {text} -> void by 3.1")
    assert (does.verdict.text, does.by.text) == ("void", "3.1")
    assert does.occurrence.on.text == "2026-03-04"
    assert {g.name.text: g.value for g in does.occurrence.given} == given


@pytest.mark.parametrize("verb", ["suspend", "pay", "terminate", "adopt", "assign", "extend", "amend", "defer"])
def test_actions_may_have_the_same_names(verb: str) -> None:
    found = parse_occurrence(f"{verb} by Owner on 2026-03-01 with site=quay")
    assert (found.name.text, [g.name.text for g in found.given]) == (verb, ["site"])


STATES = (
    "not owed", "pending", "in force", "fulfilled", "breached", "late fulfilled", "cured", "waived", "suspended",
    "discharged", "terminated", "expired", "contested", "undetermined",
)  # fmt: skip


@pytest.mark.parametrize("state", STATES)
def test_lives(state: str) -> None:
    plain, since, end = parse_good_cases(
        f"# t\nknown 2026-03-01\non 2026-03-02 e\nat 2026-03-04: clause 1.1 -> {state}\n"
        f"at 2026-03-04 known 2026-03-05: clause 1.1.a for site=quay load.weight=5 -> {state} since 2026-03-01T16:00\n"
        f"at 2026-03-04 suppose f on 2026-03-03: clause 1 -> {state} at the end of 2026-03-09"
    )
    assert isinstance(plain, LifeCase)
    assert [case.state.text for case in (plain, since, end)] == [state] * 3
    assert [case.clause.text for case in (plain, since, end)] == ["1.1", "1.1.a", "1"]
    assert [(case.since and case.since.text, case.at_end) for case in (plain, since, end)] == [
        (None, False), ("2026-03-01T16:00", False), ("2026-03-09", True),
    ]  # fmt: skip
    assert [(g.name.text, g.value) for g in since.given] == [("site", "quay"), ("load.weight", "5")]
    assert [case.known.text for case in (plain, since, end)] == ["2026-03-01", "2026-03-05", "2026-03-01"]
    assert [len(case.supposing) for case in (plain, since, end)] == [1, 1, 2]
    assert plain.title == "t"
    assert plain.span.line == 7
    assert plain.state.span == Span("a.md", 7, 30, 30 + len(state))


def test_effects() -> None:
    void, undetermined, effective = parse_good_cases(
        "at 2026-03-04: does suspend 1.1 by Owner -> void\nat 2026-03-04: does end_hire by Owner -> undetermined\n"
        "at 2026-03-04T16:00: does engineers upheld end_hire -> effective"
    )
    assert isinstance(void, DoesCase)
    assert (void.by, undetermined.verdict.text, effective.occurrence.outcome) == (None, "undetermined", "upheld")
    assert effective.occurrence.on.text == "2026-03-04T16:00"


@pytest.mark.parametrize("state", ["in force", "suspended", "completed", "expired", "terminated", "undetermined"])
def test_the_agreement_itself(state: str) -> None:
    (found,) = parse_good_cases(f"at 2026-03-04 known 2026-03-05: agreement -> {state}")
    assert isinstance(found, EndCase)
    assert found.state.text == state


COMPUTED = [
    ("amount toll of 2026-Q1 -> CHF 1,240.00", ("amount", "toll", "2026-Q1", None, "CHF 1,240.00")),
    ("amount toll of 2026-03-02 -> CHF 0", ("amount", "toll", "2026-03-02", None, "CHF 0")),
    ("amount toll of 2026-03 -> 1,250.5", ("amount", "toll", "2026-03", None, "1,250.5")),
    ("amount toll of 2026/27 -> 0.5", ("amount", "toll", "2026/27", None, "0.5")),
    ("amount toll of 2026 -> 12", ("amount", "toll", "2026", None, "12")),
    ("amount toll of the second ride -> 4%", ("amount", "toll", "the second ride", None, "4%")),
    ("amount toll -> CHF  5", ("amount", "toll", None, None, "CHF 5")),
    ("amount toll -> undetermined", ("amount", "toll", None, None, "undetermined")),
    ("amount toll -> unknown", ("amount", "toll", None, None, "unknown")),
    ("account caution -> CHF 0", ("account", "caution", None, None, "CHF 0")),
    ("account caution -> unknown", ("account", "caution", None, None, "unknown")),
    ("commitment nights counted -> CHF 1", ("commitment", "nights", None, "counted", "CHF 1")),
    ("commitment nights of 2019 floor -> CHF 1", ("commitment", "nights", "2019", "floor", "CHF 1")),
    ("commitment nights of 2019-01-01 shortfall -> 7", ("commitment", "nights", "2019-01-01", "shortfall", "7")),
    ("commitment nights surplus -> unknown", ("commitment", "nights", None, "surplus", "unknown")),
    ("commitment nights of state remaining -> CHF 1", ("commitment", "nights", "state", "remaining", "CHF 1")),
    ("commitment nights state -> Active", ("commitment", "nights", None, "state", "Active")),
    ("commitment nights of 2019 attained -> 2019-11-30", ("commitment", "nights", "2019", "attained", "2019-11-30")),
    ("commitment nights attained -> never", ("commitment", "nights", None, "attained", "never")),
    ("commitment nights of 2019 room -> CHF 1", ("commitment", "nights", "2019", "room", "CHF 1")),
    ("commitment nights ceiling -> none", ("commitment", "nights", None, "ceiling", "none")),
    ("commitment nights exhausted -> never", ("commitment", "nights", None, "exhausted", "never")),
    ("commitment nights exhausted -> 2019-11-30", ("commitment", "nights", None, "exhausted", "2019-11-30")),
    ("commitment nights attained -> undetermined", ("commitment", "nights", None, "attained", "undetermined")),
]


@pytest.mark.parametrize(("text", "parts"), COMPUTED)
def test_computed_values(text: str, parts: tuple[str | None, ...]) -> None:
    is_value = parts[3] not in ("state", "attained", "exhausted")
    rows = "\n  reading a as b, c as d: CHF 1,180.00\n  reading a as e: undetermined" if is_value else ""
    plain, more = parse_good_cases(
        f"# t\non 2026-03-01 e\nat 2026-03-04: {text}\n"
        f"at 2026-03-04 known 2026-03-03 suppose f on 2026-03-02; g=yes on 2026-03-03: {text}{rows}"
    )
    for case in (plain, more):
        assert isinstance(case, AmountCase)
        assert (case.kind, case.name.text, case.of, case.measure, case.expected) == parts
    assert (plain.title, plain.known, plain.readings, len(plain.supposing)) == ("t", None, (), 1)
    assert (more.known.text, len(more.supposing), more.span.line) == ("2026-03-03", 3, 7)
    found = [(tuple((w.text, r.text) for w, r in one.choice), one.verdict.text) for one in more.readings]
    wanted = [((("a", "b"), ("c", "d")), "CHF 1,180.00"), ((("a", "e"),), "undetermined")]
    assert found == (wanted if is_value else [])
    line = in_block(f"at 2026-03-04: {' '.join(text.split())}", "servanda cases")
    assert format_document(line) == line


@pytest.mark.parametrize(
    ("name", "line", "place", "words"),
    [
        ("unexpected-word", "amount -> CHF 1", "->", "the name of an amount"),
        (
            "unexpected-word",
            "amount toll CHF 1",
            "CHF 1",
            "`of` and which one, e.g. `of 2026-Q1`, or `->` and its value",
        ),
        ("unexpected-word", "amount toll of -> CHF 1", "->", "which one"),
        ("unexpected-word", "amount toll -> Active", "Active", "a value, e.g. `EUR 1,240.00`, or `undetermined`"),
        ("unexpected-word", "amount toll -> 5.000 CHF", "CHF", "the end of the line"),
        ("bad-number", "amount toll -> 1.2.3", "1.2.3", "1,250.50"),
        ("unexpected-word", "account caution of 2026 -> CHF 1", "of", "`->` and its value"),
        ("unexpected-word", "acount caution -> CHF 1", "acount", "did you mean `account`?"),
        (
            "unexpected-word",
            "commitment nights -> CHF 1",
            "->",
            "`of` and which one, or what is asked of it: `counted`",
        ),
        ("unexpected-word", "commitment nights of 2019 -> CHF 1", "->", "what is asked of it: `counted`"),
        ("unknown-verdict", "commitment nights of 2019 shortage -> CHF 1", "shortage", "counted, floor, shortfall"),
        ("unknown-verdict", "commitment nights shortfal -> CHF 1", "shortfal", "did you mean `shortfall`?"),
        ("unexpected-word", "commitment nights state -> CHF 1", "CHF 1", "a state, e.g. `Active`"),
        ("unexpected-word", "commitment nights attained -> yes", "yes", "or `never`"),
        ("bad-date", "commitment nights attained -> 2026-02-30", "2026-02-30", "2026-02-28"),
        ("unknown-statement", "amount toll -> CHF 1\n  redding a as b: CHF 2", "redding", "did you mean `reading`?"),
        ("unknown-statement", "amount toll -> CHF 1\n  missing a", "missing", "`reading … as …:` and a value"),
        ("unexpected-word", "amount toll -> CHF 1\n  reading a as b CHF 2", "CHF 2", "`:`"),
        ("unexpected-word", "amount toll -> CHF 1\n  reading a as b: permitted", "permitted", "a value"),
    ],
)
def test_mistakes_about_computed_values(name: str, line: str, place: str, words: str) -> None:
    text = in_block(f"at 2026-03-04: {line}", "servanda cases")
    _, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == [name]
    assert marked(problems[0], text) == place
    assert words in f"{problems[0].why} {problems[0].help}"


@pytest.mark.parametrize(
    ("name", "line", "place"),
    [
        ("unknown-verdict", "at 2026-03-04: clause 1.1 -> very late since 2026-03-01", "very late"),
        ("unknown-verdict", "at 2026-03-04: clause 1.1 -> breach at the end of 2026-03-01", "breach"),
        ("unknown-verdict", "at 2026-03-04: does suspend 1.1 by Owner -> valid by 3.1", "valid"),
        ("unknown-verdict", "at 2026-03-04: agreement -> over", "over"),
        ("unexpected-word", "at 2026-03-04: agreement -> in force since 2026-03-01", "since"),
        ("unexpected-word", "at 2026-03-04: clause one -> breached", "one"),
        ("unexpected-word", "at 2026-03-04: clause 1.1 for -> breached", "->"),
        ("unexpected-word", "at 2026-03-04: clause 1.1 of 2026 -> breached", "of"),
        ("unexpected-word", "at 2026-03-04: clause 1.1 -> breached on 2026-03-01", "on"),
        ("unexpected-word", "at 2026-03-04: clause 1.1 -> breached at the start of 2026-03-01", "start"),
        ("unexpected-word", "at 2026-03-04: does suspend 1.1 -> void", "->"),
        ("unexpected-word", "at 2026-03-04: does suspend 1.1 by Owner -> effective by 3.1", "by"),
        ("unexpected-word", "at 2026-03-04: does extend 1.1 by Owner -> void", "Owner"),
        ("unexpected-word", "at 2026-03-04: does extend 1.1 by 5 weeks by Owner -> void", "weeks"),
        ("unexpected-word", "at 2026-03-04: does extend 1.1 by 5 business months by Owner -> void", "months"),
        ("bad-number", "at 2026-03-04: does extend 1.1 by 1.5 days by Owner -> void", "1.5"),
        ("unexpected-word", "at 2026-03-04: does assign 1.1 by Owner -> void", "by"),
        ("unexpected-word", "at 2026-03-04: does pay EUR 5 by Owner for rent -> void", "rent"),
        ("unexpected-word", "at 2026-03-04: dose suspend 1.1 by Owner -> void", "dose"),
        ("bad-indentation", "at 2026-03-04: agreement -> in force\n  missing a", "missing a"),
    ],
)
def test_mistakes_about_lives(name: str, line: str, place: str) -> None:
    text = in_block(line, "servanda cases")
    _, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == [name]
    assert marked(problems[0], text) == place
    assert problems[0].why
    assert problems[0].help


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
        ("unexpected-word", "at 2026-01-01: may A b c=USD 5,000 -> permitted", "5,000"),
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
