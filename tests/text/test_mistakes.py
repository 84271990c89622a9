"""Each mistake has its name, points at the right words and says the next step."""

import pytest

from servanda.text.parse import parse_document
from text.trees import in_block, marked, names_in

MISTAKES = [
    ("unknown-statement", "acton lend by Owner", "acton"),
    ("unknown-statement", "whenever it rains", "whenever"),
    ("unknown-statement", "The Owner may lend", "The"),
    ("unknown-statement", "when storm", "when"),
    ("unexpected-word", "Owner may not lend", "not"),
    ("unexpected-word", "Owner shall lend", "shall"),
    ("unexpected-word", "Owner mut not lend", "mut"),
    ("unexpected-word", "Owner may lend\n  when site is in {a}", "in"),
    ("unexpected-word", "Owner may lend\n  when when", "when"),
    ("unexpected-word", "Owner may lend\n  within 2 weeks after e", "weeks"),
    ("unexpected-word", "Owner may lend\n  despite clause 3.1", "clause"),
    ("unexpected-word", "kind not", "not"),
    ("unexpected-word", 'except a "A" until 2026-01-01', "until 2026-01-01"),
    ("unexpected-word", '"quoted"', '"quoted"'),
    ("unexpected-word", "define a : b\n  c", ":"),
    ("mixed-and-or", "Owner may lend\n  when a and b or c", "a and b or c"),
    ("mixed-and-or", "Owner may lend\n  when x and (a or b and c)", "a or b and c"),
    ("bad-date", "Owner may lend\n  from 2026-02-30", "2026-02-30"),
    ("bad-date", "Owner may lend\n  from 2026-13-01", "2026-13-01"),
    ("bad-date", "Owner may lend\n  from 2026-1-1", "2026-1-1"),
    ("bad-date", "Owner may lend\n  from 2026-01-01T25:00", "2026-01-01T25:00"),
    ("bad-date", "Owner may lend\n  from 01.03.2026", "01.03.2026"),
    ("bad-date", "Owner may lend\n  from 0000-01-01", "0000-01-01"),
    ("bad-number", "Owner may lend\n  when a is over USD 5,00", "USD 5,00"),
    ("bad-number", "Owner may lend\n  when a in {1,2}", "1,2"),
    ("bad-number", "Owner may lend\n  within 1.5 days after e", "1.5"),
    ("bad-number", "Owner may lend\n  within 30days after e", "30days"),
    ("unclosed-quote", 'prose only "a', '"a'),
    ("unclosed-quote", 'panel p\n  members 3 assumed "a', '"a'),
    ("unexpected-character", "Owner may lend\n  when a > b", ">"),
    ("unexpected-character", "prose only “a”", "“"),
    ("unexpected-character", "Owner may lend\n  when a-b", "-"),
    ("unexpected-character", "Owner may lend.", "."),
    ("unexpected-character", "Owner\u00a0may lend", "\u00a0"),
    ("bad-indentation", "Owner may lend\n\twhen a", "\t"),
    ("bad-indentation", "  Owner may lend", "Owner may lend"),
    ("bad-indentation", "Owner may lend\n    when a\n  to B", "to B"),
    ("bad-indentation", 'prose only "a"\n  when b', "when b"),
    ("bad-indentation", 'Owner may lend\n  except a "A" when b', 'except a "A" when b'),
    ("bad-indentation", 'except a "A" when b\n  prose only "c"', 'prose only "c"'),
    ("said-twice", "action a by B\n  otherwise free\n  otherwise void", "otherwise void"),
    ("said-twice", "instrument i\n  opens\n  amends j", "amends j"),
    ("said-twice", 'agreement a "A"\n  time zone UTC\n  time zone GMT', "time zone GMT"),
    ("said-twice", "define a\n  b\n  c", "c"),
    ("said-twice", "define a\n  reading x : b\n  c", "c"),
    ("said-twice", 'Owner may lend\n  when a assumed "x"\n    assumed "y"', '"y"'),
    ("said-twice", 'assuming "a"\nassuming "b"\nOwner may lend', 'assuming "b"'),
    ("assuming-without-norm", 'assuming "a"', 'assuming "a"'),
    ("assuming-without-norm", 'assuming "a"\nkind K', 'assuming "a"'),
    ("second-norm", 'except a "A" when b\n  Owner may lend\n  Owner may sell', "Owner may sell"),
    ("bad-label", 'except foo "A" when b', "foo"),
    ("bad-label", 'except 1.2 "A" when b', "1.2"),
    ("define-without-meaning", "define a", "a"),
    ("nested-too-deep", "Owner may lend\n  when " + "(" * 200 + "a" + ")" * 200, "("),
    ("nested-too-deep", "Owner may lend\n  when " + "not " * 200 + "a", "not"),
    ("nested-too-deep", "\n".join("  " * d + 'except a "A" when b' for d in range(41)), 'except a "A" when b'),
]


@pytest.mark.parametrize(("name", "statements", "place"), MISTAKES)
def test_mistake(name: str, statements: str, place: str) -> None:
    text = in_block(statements)
    _, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == [name]
    problem = problems[0]
    assert marked(problem, text) == place
    assert problem.clause == "3.1 Delivery"
    assert len(problem.title) < 80
    assert problem.why
    assert problem.help
    assert problem.help.endswith((".", "?"))


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        ("acton lend by Owner", "did you mean `action`?"),
        ("Owner may lend\n  util 2026-01-01", "did you mean `until`?"),
        ("action a by B\n  otherwise fre", "did you mean `free`?"),
        ("Owner may not lend", "write `must not`"),
        ("Owner may lend\n  when a is in {b}", "write `in {…}`"),
        ("Owner may lend\n  when", "write a condition."),
        ("Owner may lend\n  from 2026-02-29", "`2026-02-28`"),
        ("Owner may lend\n  from 2026-04-31", "`2026-04-30`"),
        ("Owner may lend\n  from 1900-02-29", "`1900-02-28`"),
        ("when storm", "indent it by two spaces"),
        ("Owner may lend\n  when a in {1,2}", "`1, 2`"),
    ],
)
def test_help(statements: str, words: str) -> None:
    _, problems = parse_document("a.md", in_block(statements))
    assert words in (problems[0].help or "")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("a and b or c", "(a and b) or c"),
        ("a or b and c", "a or (b and c)"),
        ("(a or x) and b or c and d", "((a or x) and b) or (c and d)"),
    ],
)
def test_the_fix_of_mixed_and_or_is_right(wrong: str, right: str) -> None:
    _, problems = parse_document("a.md", in_block(f"Owner may lend\n  when {wrong}"))
    assert problems[0].fix
    assert problems[0].fix.text == right
    assert problems[0].fix.changes_meaning
    assert names_in(f"Owner may lend\n  when {right}") == []


@pytest.mark.parametrize("statements", ["Owner may lend\n  when a\n  when", "acton x", 'prose only "a', "kind a b c"])
def test_no_word_of_ours(statements: str) -> None:
    """Messages name what a reader can write, never a symbol of the grammar."""
    _, problems = parse_document("a.md", in_block(statements))
    for problem in problems:
        said = f"{problem.title} {problem.why} {problem.help} {problem.mark}"
        assert not [w for w in ("NAME", "PATH", "STRING", "$END", "token", "<", "_BY") if w in said]
