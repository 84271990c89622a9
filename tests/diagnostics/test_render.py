"""How diagnostics look: whole drawings, side by side with what they are drawn from."""

from textwrap import dedent

import pytest

from servanda.diagnostics.diagnostic import Diagnostic, Fix, Label, Span
from servanda.diagnostics.render import as_json, as_sarif, one_line, terminal

SUPPLY = """\
# Supply

## 4.1 Minimum

```servanda
  minimum commitment is USD 2,400,000.00 per year
  monthly spend is the sum of invoice.amount for each month
  shortfall is minimum commitment - monthly spend
```
4.2 Volume discount
  `discount` is
    0%  when below USD 100,000.00
    5%  when above USD 100,000.00 and below USD 500,000.00



9.3 For cause

  Contoso may terminate if
    breach notice was received more than 30 days ago
"""
LEDGER = "# supply.ledger\n#0042  2026-03-02  breach.reported     by Contoso\n"
SOURCES = {"supply.md": SUPPLY, "supply.ledger": LEDGER}

UNITS = Diagnostic(
    name="unit-mismatch",
    title="a yearly amount minus a monthly amount",
    span=Span("supply.md", 8, 16, 50),
    mark="these two do not share a unit",
    labels=(
        Label(Span("supply.md", 6, 42, 50), "`minimum commitment` is USD per year"),
        Label(Span("supply.md", 7, 46, 60), "`monthly spend` is USD per month"),
    ),
    clause="4.1 Minimum",
    why="`shortfall` has no meaning until both sides cover the same period. The text does not say whether the yearly "
    "minimum may be split into twelve equal months.",
    help="say which period is meant, e.g. `yearly spend is the sum of monthly spend for each year`.",
    fix=Fix("minimum commitment - yearly spend"),
)
GAP = Diagnostic(
    name="cases-leave-a-gap",
    title="`discount` has no answer when monthly spend is USD 100,000.00",
    span=Span("supply.md", 13, 14, 34),
    mark="starts just over the edge",
    labels=(Label(Span("supply.md", 12, 14, 34), "stops just under it"),),
    clause="4.2 Volume discount",
    why="Uncovered: monthly spend = USD 100,000.00   (the only value left out)\nOverlaps:  none",
    help="choose which side owns the edge.",
    fix=Fix("at least USD 100,000.00"),
)
FACT = Diagnostic(
    name="fact-not-on-record",
    title="may Contoso terminate on 2026-04-15? The ledger does not say yet",
    span=Span("supply.md", 20, 5, 31),
    mark="needs an event `notice.received`",
    labels=(Label(Span("supply.ledger", 2, 20, 35), "the nearest event: sent, not yet received"),),
    clause="9.3 For cause",
    why="""\
Known:   the breach is not cured (no `breach.cured` up to #0043)
Missing: when Northwind received the notice
Then:    received on or before 2026-03-15 -> may terminate;  2026-03-16 or later -> may not, yet""",
    help="record it: `servanda record supply notice.received --of #0042 --on <date>`.",
    severity="undecided",
)
NEWER = Diagnostic("ledger-newer", "the ledger is newer", why="It was written later.", help="update servanda.")


def drawn(*diagnostics, sources=SOURCES):
    return terminal(diagnostics, sources, colour=False) + "\n"


def test_an_error_in_full():
    assert drawn(UNITS) == dedent("""\
        error[unit-mismatch]: a yearly amount minus a monthly amount
         --> supply.md:8:16
             clause 4.1 Minimum
          |
        6 |   minimum commitment is USD 2,400,000.00 per year
          |                                          -------- `minimum commitment` is USD per year
        7 |   monthly spend is the sum of invoice.amount for each month
          |                                              -------------- `monthly spend` is USD per month
        8 |   shortfall is minimum commitment - monthly spend
          |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ these two do not share a unit

        `shortfall` has no meaning until both sides cover the same period. The text does not
        say whether the yearly minimum may be split into twelve equal months.

        help: say which period is meant, e.g. `yearly spend is the sum of monthly spend for each year`.
         fix: write `minimum commitment - yearly spend`  [changes the meaning: not applied unless you ask]
        more: servanda explain unit-mismatch

        1 error
        """)


def test_line_numbers_of_two_digits_and_a_reason_in_lines():
    assert drawn(GAP) == dedent("""\
        error[cases-leave-a-gap]: `discount` has no answer when monthly spend is USD 100,000.00
          --> supply.md:13:14
              clause 4.2 Volume discount
           |
        12 |     0%  when below USD 100,000.00
           |              -------------------- stops just under it
        13 |     5%  when above USD 100,000.00 and below USD 500,000.00
           |              ^^^^^^^^^^^^^^^^^^^^ starts just over the edge

        Uncovered: monthly spend = USD 100,000.00   (the only value left out)
        Overlaps:  none

        help: choose which side owns the edge.
         fix: write `at least USD 100,000.00`  [changes the meaning: not applied unless you ask]
        more: servanda explain cases-leave-a-gap

        1 error
        """)


def test_an_open_question_that_points_into_two_files():
    assert drawn(FACT) == dedent("""\
        undecided[fact-not-on-record]: may Contoso terminate on 2026-04-15? The ledger does not say yet
          --> supply.md:20:5
              clause 9.3 For cause
           |
        20 |     breach notice was received more than 30 days ago
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^ needs an event `notice.received`
          --> supply.ledger:2:20
           |
         2 | #0042  2026-03-02  breach.reported     by Contoso
           |                    --------------- the nearest event: sent, not yet received

        Known:   the breach is not cured (no `breach.cured` up to #0043)
        Missing: when Northwind received the notice
        Then:    received on or before 2026-03-15 -> may terminate;  2026-03-16 or later -> may not, yet

        help: record it: `servanda record supply notice.received --of #0042 --on <date>`.
        more: servanda explain fact-not-on-record

        1 undecided
        """)


def test_without_a_place_there_is_no_arrow():
    assert drawn(NEWER) == dedent("""\
        error[ledger-newer]: the ledger is newer

        It was written later.

        help: update servanda.
        more: servanda explain ledger-newer

        1 error
        """)


def test_a_label_of_a_diagnostic_without_a_place_is_still_shown():
    there = Diagnostic("gap", "nothing said", labels=(Label(Span("supply.md", 1, 3, 9), "here"),), clause="1 Supply")
    assert drawn(there).startswith(
        "error[gap]: nothing said\n --> supply.md:1:3\n  |\n1 | # Supply\n  |   ------ here\n\nmore: "
    )


def test_where_the_text_is_not_at_hand_the_words_are_still_shown():
    assert drawn(FACT, sources={}).startswith(
        dedent("""\
        undecided[fact-not-on-record]: may Contoso terminate on 2026-04-15? The ledger does not say yet
          --> supply.md:20:5
              clause 9.3 For cause
              needs an event `notice.received`
          --> supply.ledger:2:20
              the nearest event: sent, not yet received

        Known:""")
    )


def excerpt(source, span, *labels, mark=""):
    """Only the source lines with what is under them."""
    lines = drawn(Diagnostic("x", "x", span, mark, labels), sources={"a": source}).split("\n\n")[0].split("\n")
    return "\n".join(lines[3:])


def at(line, start, end):
    return Span("a", line, start, end)


def test_lines_that_are_left_out_and_two_marks_on_one_line():
    source = "one two\nthree\nfour\nfive\n"
    labels = (Label(at(1, 5, 8), "later"), Label(at(4, 1, 5), "far"))
    assert excerpt(source, at(1, 1, 4), *labels, mark="here") == dedent("""\
        1 | one two
          | ^^^ here
          |     --- later
        ...
        4 | five
          | ---- far""")


@pytest.mark.parametrize(
    ("source", "span", "expected"),
    [
        ("\tif x", at(1, 2, 4), "1 |     if x\n  |     ^^"),
        ("a\tb", at(1, 2, 3), "1 | a    b\n  |  ^^^^"),
        ("株式 x", at(1, 4, 5), "1 | 株式 x\n  |      ^"),
        ("株式 x", at(1, 1, 3), "1 | 株式 x\n  | ^^^^"),
        ("cafe\u0301 x", at(1, 7, 8), "1 | cafe\u0301 x\n  |      ^"),
        ("Ｗ🙂x", at(1, 3, 4), "1 | Ｗ🙂x\n  |     ^"),
        ("a\x1b[2Jb", at(1, 6, 7), "1 | a\ufffd[2Jb\n  |      ^"),
        ("a\u202eb", at(1, 3, 4), "1 | a\ufffdb\n  |   ^"),
        ("a\u2028b\nc", at(2, 1, 2), "2 | c\n  | ^"),  # not the end of a line
        ("ab\r\ncd\r\n", at(1, 1, 3), "1 | ab\n  | ^^"),
        ("ab", at(1, 3, 3), "1 | ab\n  |   ^"),  # the end of the line
        ("ab", at(1, 2, 99), "1 | ab\n  |  ^"),  # never further than the text
        ("ab", at(1, 50, 99), "1 | ab\n  |   ^"),
        ("ab\n", at(2, 1, 1), "2 |\n  | ^"),  # the end of the file
        ("ab", at(7, 1, 1), "7 |\n  | ^"),
    ],
)
def test_marks_stay_under_what_they_mark(source, span, expected):
    assert excerpt(source, span) == expected


def test_a_long_line_is_cut_around_its_first_mark():
    source = "x" * 200 + "FAULT" + "y" * 200 + "LABEL"
    label = Label(at(1, 406, 411), "out of sight")
    assert excerpt(source, at(1, 201, 206), label, mark="here") == (
        f"1 | …{'x' * 40}FAULT{'y' * 65}…\n  |  {' ' * 40}^^^^^ here\n  |  {' ' * 110}- out of sight"
    )


def test_the_start_of_a_long_line_is_shown_as_it_is():
    assert excerpt("z" * 111, at(1, 1, 3)) == f"1 | {'z' * 110}…\n  | ^^"


def test_what_was_quoted_cannot_break_the_layout():
    odd = Diagnostic(
        "x", "a\nb\x1b[31m\ud800", Span("f\nile", 1, 2, 3), fix=Fix("", changes_meaning=False), help="a\nb"
    )
    assert one_line(odd) == "f ile:1:2: error[x] a b\ufffd[31m\ufffd"
    assert "help: a\n      b.\n fix: remove it\n" in drawn(odd)


def test_a_fix_that_keeps_the_meaning_says_nothing_more():
    assert " fix: write `yes`\n" in drawn(Diagnostic("x", "x", fix=Fix("yes", changes_meaning=False)))


def test_reasons_are_wrapped_paragraph_by_paragraph():
    why = "word " * 17 + "end 2026-04-15\n\nsecond"
    assert "\n\n" + "word " * 17 + "\nend 2026-04-15\n\nsecond\n\nmore" in drawn(Diagnostic("x", "x", why=why)).replace(
        "word\n", "word \n"
    )


def test_sorted_by_position_and_what_has_none_first():
    found = drawn(GAP, UNITS, NEWER, FACT)
    names = [line for line in found.split("\n") if line.startswith(("error", "undecided"))]
    assert [name.split("[")[1].split("]")[0] for name in names] == [
        "ledger-newer",
        "unit-mismatch",
        "cases-leave-a-gap",
        "fact-not-on-record",
    ]
    assert found.endswith("\n\n3 errors, 1 undecided\n")


@pytest.mark.parametrize(
    ("many", "closing"),
    [
        (20, "20 warnings"),
        (21, "1 more is not shown\n21 warnings"),
        (25, "5 more are not shown\n25 warnings"),
    ],
)
def test_at_most_twenty_are_shown(many, closing):
    lines = range(many, 0, -1)
    found = drawn(*(Diagnostic("x", f"number {line}", at(line, 1, 2), severity="warning") for line in lines))
    assert found.count("warning[x]") == min(many, 20)
    assert found.endswith(f"\n\n{closing}\n")
    assert "number 1\n" in found


def test_one_and_several():
    found = drawn(NEWER, NEWER, Diagnostic("x", "x", severity="warning"))
    assert found.endswith("\n\n2 errors, 1 warning\n")


def test_nothing_to_say():
    assert terminal([], {}, colour=True) == ""


def test_colours_change_nothing_but_colours():
    painted = terminal([UNITS, FACT], SOURCES, colour=True)
    assert painted.startswith("\x1b[1;31merror[unit-mismatch]\x1b[0m\x1b[1m: a yearly")
    plain = painted
    for code in ("0", "1", "1;31", "1;36", "34", "36"):
        plain = plain.replace(f"\x1b[{code}m", "")
    assert plain == terminal([UNITS, FACT], SOURCES, colour=False)


def test_one_line():
    assert [one_line(diagnostic) for diagnostic in (UNITS, FACT, NEWER)] == [
        "supply.md:8:16: error[unit-mismatch] a yearly amount minus a monthly amount",
        (
            "supply.md:20:5: undecided[fact-not-on-record] "
            "may Contoso terminate on 2026-04-15? The ledger does not say yet"
        ),
        "error[ledger-newer] the ledger is newer",
    ]


def test_as_json():
    assert as_json(GAP) == {
        "name": "cases-leave-a-gap",
        "severity": "error",
        "title": "`discount` has no answer when monthly spend is USD 100,000.00",
        "clause": "4.2 Volume discount",
        "span": {"file": "supply.md", "line": 13, "start": 14, "end": 34},
        "related": [{"span": {"file": "supply.md", "line": 12, "start": 14, "end": 34}, "text": "stops just under it"}],
        "why": "Uncovered: monthly spend = USD 100,000.00   (the only value left out)\nOverlaps:  none",
        "help": "choose which side owns the edge.",
        "fix": {"text": "at least USD 100,000.00", "changes_meaning": True},
        "more": "/errors/cases-leave-a-gap",
    }
    assert list(as_json(NEWER)) == ["name", "severity", "title", "why", "help", "more"]


def test_as_sarif():
    rename = Diagnostic(
        "old-name", "an old name", Span("my texts/ü.md", 2, 1, 4), "old", fix=Fix("new", changes_meaning=False)
    )
    report = as_sarif([FACT, NEWER, rename, GAP], "0.1.0")
    assert (report["$schema"], report["version"]) == ("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0")
    (run,) = report["runs"]
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("servanda", "0.1.0")
    assert [(rule["id"], rule["shortDescription"]["text"]) for rule in driver["rules"]] == [
        ("cases-leave-a-gap", "cases leave a gap"),
        ("fact-not-on-record", "fact not on record"),
        ("ledger-newer", "The ledger was written by a newer version"),
        ("old-name", "old name"),
    ]
    assert "Right:" in driver["rules"][2]["help"]["markdown"]
    newer, renamed, gap, fact = run["results"]
    assert newer == {
        "ruleId": "ledger-newer",
        "ruleIndex": 2,
        "level": "error",
        "message": {"text": "the ledger is newer\n\nIt was written later.\n\nhelp: update servanda."},
    }
    place = {
        "artifactLocation": {"uri": "my%20texts/%C3%BC.md"},
        "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 4},
    }
    change = {
        "artifactLocation": {"uri": "my%20texts/%C3%BC.md"},
        "replacements": [{"deletedRegion": place["region"], "insertedContent": {"text": "new"}}],
    }
    assert renamed == {
        "ruleId": "old-name",
        "ruleIndex": 3,
        "level": "error",
        "message": {"text": "an old name"},
        "locations": [{"physicalLocation": place, "message": {"text": "old"}}],
        "fixes": [{"description": {"text": "write `new`"}, "artifactChanges": [change]}],
    }
    assert gap["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "4.2 Volume discount"}]
    assert gap["relatedLocations"][0]["message"] == {"text": "stops just under it"}
    assert "fixes" not in gap  # it changes the meaning, and a tool might apply it unasked
    assert fact["level"] == "note"
    assert as_sarif([], "0.1.0")["runs"][0]["results"] == []


def test_an_absolute_path_becomes_an_address(tmp_path):
    here = str(tmp_path / "a b.md")
    (run,) = as_sarif([Diagnostic("x", "x", Span(here, 1, 1, 2))], "1")["runs"]
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.startswith("file:///")
    assert uri.endswith("/a%20b.md")
