"""What the checker finds in small texts, and what it lets stand: the name of each message, and how often."""

from decimal import Decimal

import pytest

from servanda.check.passes import check
from servanda.diagnostics.diagnostic import Diagnostic
from servanda.model.cells import cuts_of
from servanda.model.wording import property_lines
from servanda.text.parse import parse_document

WORDS = """agreement supply "Supply of fuel"
  between Seller, Buyer
  time zone Europe/Lisbon
  accrued duties survive any end

kind Cargo
  litres : whole number

action deliver by Seller
  cargo : Cargo
  otherwise free
action invoice by Seller
  otherwise free
action inspect by Buyer
  otherwise reserved to Seller
action stop by Buyer
  otherwise void
event strike

instrument opening
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
"""
SECOND = "instrument second\n  {relation} opening\n  effective 2027-01-01\n  published 2027-01-01\n  authority contract"
DUTY = "Seller must deliver\n  by 2026-06-30\n  to Buyer"
LATER = "Seller must deliver\n  by 2026-09-30\n  to Buyer"


def block(text: str) -> str:
    return f"```servanda\n{text}\n```\n"


def clauses(*bodies: str) -> str:
    """Clauses 1, 2, … with these rules."""
    return "".join(f"\n## {number} Clause\n\n{block(body)}" for number, body in enumerate(bodies, start=1))


def second(relation: str, *parts: str) -> str:
    return f"\n# Second\n\n{block(SECOND.format(relation=relation))}" + "".join(parts)


def found(*parts: str, words: str = WORDS) -> list[Diagnostic]:
    tree, problems = parse_document("supply.md", f"# Supply\n\n{block(words)}" + "".join(parts))
    return list(check([tree], problems).diagnostics)


def named(diagnostics: list[Diagnostic]) -> list[tuple[str, str]]:
    return [(one.severity, one.name) for one in diagnostics]


# ---- permissions and actors -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bodies",
    [
        ("Buyer can stop", "Buyer may stop\n  when strike has happened"),
        ('Buyer cannot stop\n\nexcept a "Strike" when strike has happened\n  Buyer may stop',),
        ("Seller may inspect",),
        ("Seller may deliver",),
    ],
)
def test_leave_that_means_something(bodies: tuple[str, ...]) -> None:
    assert found(clauses(*bodies)) == []


def test_leave_that_a_later_text_gives_meaning_to_is_let_stand() -> None:
    added = "\n## 2 Clause\n\n" + block("adds 2\n\nBuyer can stop")
    assert found(clauses("Buyer may stop"), second("amends", added)) == []
    assert named(found(clauses("Buyer may stop"))) == [("warning", "idle-permission")]


def test_a_rule_of_another_party_points_at_the_declaration() -> None:
    (one,) = found(clauses("Seller can stop\n\nBuyer can stop"))
    assert (one.severity, one.name, one.title) == ("warning", "other-actor", "`stop` is an act of Buyer, not of Seller")
    assert one.labels[0].text == "declared here"


# ---- duties that amendments meet ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("relation", "part", "expected"),
    [
        ("amends", f"replaces 1\n\n{LATER}", [("error", "open-duties-unsaid")]),
        ("amends", f"replaces 1\n  what is open is kept\n\n{LATER}", []),
        ("restates", f"replaces 1\n\n{LATER}", [("warning", "open-duties-unsaid")]),
        ("restates", LATER, []),
        ("amends", "strikes 1", [("error", "open-duties-unsaid")]),
        ("amends", "strikes 1\n  what is open is discharged", []),
    ],
)
def test_a_duty_that_is_amended(relation: str, part: str, expected: list[tuple[str, str]]) -> None:
    heading = "" if part.startswith("strikes") else "\n## 1 Clause\n\n"
    assert named(found(clauses(DUTY), second(relation, heading + block(part)))) == expected


def test_what_owes_nothing_is_replaced_without_more() -> None:
    part = "\n## 1 Clause\n\n" + block("replaces 1\n\nSeller may deliver")
    assert found(clauses("Seller must not deliver"), second("amends", part)) == []


# ---- ends -----------------------------------------------------------------------------------------------------------

UNSAID = WORDS.replace("\n  accrued duties survive any end", "")


@pytest.mark.parametrize(
    ("term", "bodies", "expected"),
    [
        ("", (DUTY,), []),
        ("", (DUTY, "Buyer can terminate agreement"), ["accrued-unsaid"]),
        ("", (DUTY, "Buyer can terminate 1"), []),
        ("", ("Buyer can terminate agreement",), []),
        ("\n  runs from 2026-01-01 until strike has happened", (DUTY,), ["accrued-unsaid"]),
        ("\n  runs from 2026-01-01 through 2027-01-01\n  accrued duties end", (DUTY,), []),
    ],
)
def test_what_is_owed_at_the_end(term: str, bodies: tuple[str, ...], expected: list[str]) -> None:
    words = UNSAID.replace("Europe/Lisbon", f"Europe/Lisbon{term}")
    assert [one.name for one in found(clauses(*bodies), words=words)] == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("", [("error", "wait-without-end")]),
        ("\n  from 2026-02-01", [("error", "wait-without-end")]),
        ("\n  within 10 days after strike", []),
        ("\n  before 2026-03-01", []),
    ],
)
def test_silence_needs_an_end(end: str, expected: list[tuple[str, str]]) -> None:
    assert named(found(clauses(f"Buyer can stop{end}\n  silence means stop"))) == expected


@pytest.mark.parametrize(
    ("power", "own"),
    [
        ("Seller can terminate agreement\n  when clause 1 is uncured", True),
        ("Seller or Buyer can terminate agreement\n  when clause 1 is overdue and strike has happened", True),
        ("Seller can suspend 1, the clock stops\n  for each breach of 1", True),
        ("Seller can suspend 1, the clock stops\n  unless not (clause 1 is breached)", True),
        ("Buyer can terminate agreement\n  when clause 1 is uncured", False),
        ("Seller can terminate agreement\n  when clause 1 is not overdue", False),
        ("Seller can terminate agreement\n  unless clause 1 is overdue", False),
        ("Seller and Buyer together can terminate agreement\n  when clause 1 is overdue", False),
        ("Seller can waive 1\n  when clause 1 is overdue", False),
    ],
)
def test_who_gains_by_a_breach(power: str, own: bool) -> None:
    assert named(found(clauses(DUTY, power))) == [("warning", "power-of-the-defaulter")] * own


def test_a_prohibition_is_broken_too() -> None:
    bodies = (
        "Seller must not deliver",
        "define broken\n  clause 1 is breached",
        "Seller can terminate agreement\n  when broken",
    )
    assert named(found(clauses(*bodies))) == [("warning", "power-of-the-defaulter")]


# ---- clauses that owe nothing ---------------------------------------------------------------------------------------

IDLE = "Seller may deliver"


@pytest.mark.parametrize("first", [DUTY, IDLE])
@pytest.mark.parametrize(
    "body",
    [
        "Seller must invoice\n  for each breach of 1\n  by 2027-01-01\n  to Buyer\n  on top of 2",
        "Seller must invoice\n  by 2027-01-01\n  to Buyer\n  instead of 1",
        "Seller must invoice\n  within 5 days after the deadline of 1\n  to Buyer",
        "Buyer can suspend 1, the clock runs",
        "Buyer can resume 1",
        "Buyer can waive 1",
        "Buyer can extend 1 by at most 3 days",
        "Buyer can stop\n  when clause 1 is not fulfilled",
        "Buyer can stop\n  until clause 1 is breached",
        "define late\n  clause 1 is overdue",
        "suspends 1, the clock stops\n  when strike has happened",
        "cuts off 1\n  after strike",
        "agreement is completed\n  when no duty is open except 1",
    ],
)
def test_what_speaks_of_a_life(body: str, first: str) -> None:
    errors = {one.name for one in found(clauses(first, body)) if one.severity == "error"}
    assert errors == ({"no-duty-there"} if first == IDLE else set())
    errors = {one.name for one in found(clauses(first, body.replace(" 1", " 9.9", 1))) if one.severity == "error"}
    assert "unknown-clause" in errors


@pytest.mark.parametrize(
    "body", ["Buyer can terminate 1", "Buyer can stop\n  once\n\nSeller must not invoice\n  when clause 2 is spent"]
)
def test_what_speaks_of_any_clause(body: str) -> None:
    assert found(clauses(IDLE, body)) == []


def test_a_clause_that_was_struck() -> None:
    body = "Buyer can stop\n  when clause 1 is overdue"
    kept = found(clauses(DUTY, body), second("amends", block("strikes 1\n  what is open is kept")))
    assert kept == []
    ended = found(clauses(DUTY, body), second("amends", block("strikes 1\n  what is open is discharged")))
    assert named(ended) == [("warning", "struck-reference")]


# ---- once, and in the right place -----------------------------------------------------------------------------------


def test_a_field_declared_twice_in_a_kind() -> None:
    words = WORDS.replace("  litres : whole number", "  litres : whole number\n  litres : money")
    assert [one.name for one in found(clauses("Seller may deliver"), words=words)] == ["name-taken"]
    words = words.replace("  cargo : Cargo\n", "")
    assert [one.name for one in found(clauses("Seller may deliver"), words=words)] == ["name-taken"]


def test_a_date_that_does_not_exist_is_said_once() -> None:
    words = WORDS.replace("effective 2026-01-01", "effective 2026-02-30")
    assert [one.name for one in found(clauses(IDLE), words=words)] == ["bad-date"]


def test_a_clause_that_is_absent_from_several_texts_is_said_once() -> None:
    third = SECOND.format(relation="amends").replace("second", "third").replace("2027", "2028")
    said = found(clauses(IDLE), second("amends", block("strikes 7")), f"\n# Third\n\n{block(third)}")
    assert [one.name for one in said].count("clause-absent") == 1


def test_what_hangs_on_a_line_that_cannot_be_read_is_not_said() -> None:
    body = 'Seller may not deliver\n\nexcept a "Small" when cargo.litres is under 10'
    assert [one.name for one in found(clauses(body))] == ["unexpected-word"]


def test_a_case_that_names_a_clause_that_never_was_takes_no_answer_away() -> None:
    cases = "\n```servanda cases\nat 2026-03-01: may Seller deliver -> permitted by 1, 7.7\n```\n"
    tree, problems = parse_document("supply.md", f"# Supply\n\n{block(WORDS)}{clauses(IDLE)}{cases}")
    checked = check([tree], problems)
    assert [(one.name, one.title) for one in checked.diagnostics] == [
        ("unknown-clause", "there is no clause 7.7, and never was")
    ]
    assert checked.agreement is not None


def test_a_case_may_name_a_clause_that_was_struck() -> None:
    cases = "\n```servanda cases\nat 2026-03-01: may Seller deliver -> permitted by 1\n```\n"
    assert found(clauses(IDLE), cases, second("amends", block("strikes 1"))) == []


def test_an_order_is_marked_where_it_is_written() -> None:
    (one,) = found(clauses("Seller may deliver\n  when strike has happened\n  despite 7.7"))
    assert (one.name, one.span.start, one.span.end) == ("unknown-clause", 11, 14)


# ---- properties -----------------------------------------------------------------------------------------------------

WINTER = (
    "define winter\n  reading cold : frost\n  reading idle : strike has happened\ndefine big\n  cargo.litres is over 5"
)
WITH_FROST = WORDS.replace("event strike", "event strike\nfact frost : yes/no")


def of_property(*lines: str, rules: str = WINTER) -> list[tuple[str, str]]:
    """What is said about a property with these lines."""
    written = 'property "p"' + "".join(f"\n  {line}" for line in lines)
    return named(found(clauses(rules, written), words=WITH_FROST))


@pytest.mark.parametrize(
    "lines",
    [
        ("always Seller may deliver", "when cargo.litres is over 5 and big", "unless winter", "reading winter as cold"),
        ("never Buyer may stop", "from 2026-01-01", "after 2026-01-01", "until 2027-01-01", "before 2027-01-01"),
        ("always deliver by Seller has happened", "when frost", "through 2026-12-31"),
        ("strike changes nothing", "when winter"),
        ("deliver changes nothing",),
    ],
)
def test_properties_that_mean_something(lines: tuple[str, ...]) -> None:
    assert of_property(*lines) == []


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("always Seler may deliver",), "unknown-party"),
        (("always Seller may delivr",), "unknown-action"),
        (("always Seller may strike",), "unknown-action"),
        (("always Seller may invoice", "when cargo.litres is over 5"), "unknown-name"),
        (("always Seller may invoice", "when big"), "word-without-fields"),
        (("always strike has happened", "when big"), "word-without-fields"),
        (("never big",), "word-without-fields"),
        (("strike changes nothing", "when big"), "word-without-fields"),
        (("never cargo.litres is over 5",), "unknown-name"),
        (("strike changes nothing", "when cargo.litres is over 5"), "unknown-name"),
        (("always strike",), "event-as-condition"),
        (("frost changes nothing",), "unknown-event"),
        (("always Seller may deliver", "when summer"), "unknown-name"),
        (("always Seller may deliver", "when clause 7 is breached"), "unknown-clause"),
        (("always Seller may deliver", "reading summer as cold"), "unknown-word"),
        (("always Seller may deliver", "reading winter as warm"), "unknown-reading"),
        (("always Seller may deliver", "reading big as cold"), "unknown-reading"),
        (("always Seller may deliver", "reading winter as cold, winter as idle"), "said-twice"),
        (("always Seller may deliver", "until strike"), "window-needs-a-date"),
        (("always Seller may deliver", "until 3 days after 2026-01-01"), "window-needs-a-date"),
        (("always Seller may deliver", "until 2026-01-01T16:00"), "window-needs-a-date"),
        (("always Seller may deliver", "until 2026-02-30"), "bad-date"),
    ],
)
def test_properties_that_mean_nothing(lines: tuple[str, ...], name: str) -> None:
    assert of_property(*lines) == [("error", name)]


def test_a_property_of_another_party_points_at_the_declaration() -> None:
    assert of_property("always Seller may stop") == [("warning", "other-actor")]


def test_two_properties_with_one_name() -> None:
    twice = 'property "p"\n  always Seller may deliver'
    added = "\n## 9 Clause\n\n" + block(twice)
    (one,) = found(clauses(twice), second("amends", added))
    assert (one.name, one.labels[0].text) == ("name-taken", "the first")


def test_a_property_stands_in_a_clause_of_an_instrument() -> None:
    alone = 'property "p"\n  always Seller may deliver'
    before = WORDS.replace("instrument opening", alone + "\n\ninstrument opening")
    assert named(found(clauses("Seller may invoice"), words=before)) == [("error", "missing-instrument")]
    reads = second("interprets", "\n## 9 Clause\n\n" + block(alone))
    assert named(found(clauses("Seller may invoice"), reads)) == [("error", "rules-in-interpretation")]


def test_the_words_of_a_property_stand_in_its_text() -> None:
    lost = second("amends", "\n```servanda\nstrikes 1\n```\n")
    written = 'property "p"\n  never frosty'
    words = WITH_FROST
    assert named(found(clauses("define frosty\n  frost", written), lost, words=words)) == [
        ("error", "struck-reference")
    ]


def test_a_property_stays_where_its_clause_is_struck() -> None:
    lines = ['property "p"', "  never frost", "  unless winter", "  from 2026-01-01", "  reading winter as as_written"]
    text = "define winter\n  strike has happened"
    lost = second("amends", "\n```servanda\nstrikes 2\n```\n")
    reads = "\n# Third\n\n" + block(SECOND.format(relation="interprets").replace("second", "third"))
    reads += "\n## 1 Clause\n\n" + block("interprets winter\n  reading cold : frost")
    document = f"# Supply\n\n{block(WITH_FROST)}" + clauses(text, "\n".join(lines)) + lost + reads
    tree, problems = parse_document("supply.md", document)
    checked = check([tree], problems)
    assert checked.agreement is not None, checked.diagnostics
    (one,) = (one for clause in checked.agreement.clauses() for one in clause.properties)
    assert property_lines(one) == lines


def test_what_properties_compare_with_is_cut() -> None:
    written = 'property "p"\n  always Seller may deliver\n  when cargo.litres is over 700'
    tree, problems = parse_document("supply.md", f"# Supply\n\n{block(WORDS)}" + clauses("Seller may deliver", written))
    agreement = check([tree], problems).agreement
    assert agreement is not None
    assert cuts_of(agreement).values == {("Cargo", "litres"): {Decimal(700)}}
