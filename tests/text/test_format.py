"""The canonical layout changes no meaning, keeps every comment and touches nothing outside of the blocks."""

from pathlib import Path

import pytest

from servanda.text.format import format_document
from servanda.text.parse import parse_document
from text.trees import CORPUS, in_block, without_spans

LAYOUTS = [
    ("one  of Site:quay ,basin", "one of Site : quay, basin"),
    ("Owner may lend\n    when a in { b ,c } and( d )", "Owner may lend\n  when a in {b, c} and (d)"),
    ("Owner may lend\n -- why\n when a--b", None),
    ("Owner may lend\n -- why\n when a   --  b  ", "Owner may lend\n  -- why\n  when a  --  b"),
    ("\n\nOwner may lend   \n\n\n\nOwner may sell\n\n", "Owner may lend\n\nOwner may sell"),
    ('prose only "a  -- b"', 'prose only "a  -- b"'),
    ("Owner may lend when p is USD   5", "Owner may lend when p is USD 5"),
    ("fact storm:yes/no", "fact storm : yes/no"),
    ('panel p\n     upholds   by "a  b"  assumed  "c"', 'panel p\n  upholds by "a  b" assumed "c"'),
    ('except a "A"\n   Owner may lend\n     when b', 'except a "A"\n  Owner may lend\n    when b'),
    ("Owner may lend\n   when a\n   -- below\n-- next\nOwner may sell",
     "Owner may lend\n  when a\n  -- below\n-- next\nOwner may sell"),
    ("Owner may lend\n   when a\n     -- last", "Owner may lend\n  when a\n  -- last"),
    ("-- only a comment", "-- only a comment"),
    ("Owner can suspend 1.1 ,2.2,the  clock stops", "Owner can suspend 1.1, 2.2, the clock stops"),
    ("replaces 1.2\n    what is open is  re-based", "replaces 1.2\n  what is open is re-based"),
    ("Owner can suspend 1.1", None),
    ("Owner can amend  1.1 ,1.2\n   by  the business  day on or after 2 days after e",
     "Owner can amend 1.1, 1.2\n  by the business day on or after 2 days after e"),
    ("instrument i\n     under   12.1", "instrument i\n  under 12.1"),
    ("Owner must pay EUR  500\n     for  each breach of 1.1", "Owner must pay EUR 500\n  for each breach of 1.1"),
    ("Owner may lend\n\twhen a", None),
    ("Owner mut lend", None),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), LAYOUTS)
def test_layout(before: str, after: str | None) -> None:
    formatted = format_document(in_block(before))
    assert formatted == in_block(before if after is None else after)
    assert format_document(formatted) == formatted


def test_layout_of_cases() -> None:
    before = (
        "known  2026-01-01\n#  one\non 2026-01-01   a=b\n"
        "at 2026-01-01 suppose a  on 2026-01-01 ;b=c on 2026-01-01 : may  A b c={d, e} ->permitted by 1 ,2 -- x\n"
        "     lifted by   a  =  b\n"
        "on 2026-01-02  pay EUR  5,000.00 by A for  1.2\nat 2026-01-03 :clause 1.2 for a=b   -> in  force since 2026-01-01\n"
        "at 2026-01-03: agreement  -> in   force\nat 2026-01-03: does suspend  1.1 by A -> void by  3.1\n"
    )
    after = (
        "known 2026-01-01\n# one\non 2026-01-01 a=b\n"
        "at 2026-01-01 suppose a on 2026-01-01; b=c on 2026-01-01: may A b c={d, e} -> permitted by 1, 2  -- x\n"
        "  lifted by a = b\n"
        "on 2026-01-02 pay EUR 5,000.00 by A for 1.2\nat 2026-01-03: clause 1.2 for a=b -> in force since 2026-01-01\n"
        "at 2026-01-03: agreement -> in force\nat 2026-01-03: does suspend 1.1 by A -> void by 3.1"
    )
    assert format_document(in_block(before, "servanda cases")) == in_block(after, "servanda cases")


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
def test_the_corpus_is_canonical(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert format_document(text) == text


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
def test_a_mangled_layout_comes_back(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    mangled = text.replace("\n  ", "\n     ").replace(" : ", ":").replace(", ", " ,")
    parsed, problems = parse_document("a.md", mangled)
    if not problems:
        assert without_spans(parse_document("a.md", format_document(mangled))[0]) == without_spans(parsed)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_is_not_a_block_stays(end: str) -> None:
    outside = "\ufeff#  Title \n\n  odd   spacing\t\n```yaml\n a :  1\n```\n"
    text = (outside + "  ```servanda  \n  Owner  may lend\n      when a\n  ```\n\ttail").replace("\n", end)
    wanted = (outside + "  ```servanda  \n  Owner may lend\n    when a\n  ```\n\ttail").replace("\n", end)
    assert format_document(text) == wanted


def test_one_bad_block_stays_and_the_others_do_not() -> None:
    bad, good = "```servanda\nOwner  mut lend\n```\n", "```servanda\nOwner  may lend\n```\n"
    assert format_document(bad + good) == bad + good.replace("  ", " ")


@pytest.mark.parametrize(
    "text", ["", "\n", "```servanda\n```\n", "```servanda\n\n\n```\n", "```servanda\nOwner  may lend"]
)
def test_little(text: str) -> None:
    once = format_document(text)
    assert format_document(once) == once
