"""A Markdown file in parts: headings with their numbers, prose, and the two kinds of blocks, with the file's lines."""

import pytest

from servanda.text.markdown import Block, Heading, Prose, split
from servanda.text.parse import parse_document
from text.trees import without_spans


def heading(line: str) -> Heading:
    part = split("a.md", f"# Title\n{line}\n").parts[1]
    assert isinstance(part, Heading)
    return part


@pytest.mark.parametrize(
    ("line", "number", "title"),
    [
        ("## 3.1 API products", "3.1", "API products"),
        ("## 3 Delivery", "3", "Delivery"),
        ("### 3.1.2 By sea", "3.1.2", "By sea"),
        ("## 3. Delivery", "3", "Delivery"),
        ("# 4 Payment", "4", "Payment"),
        ("## Definitions", None, "Definitions"),
        ("## 3rd parties", None, "3rd parties"),
        ("## 3.1 Closed ##", "3.1", "Closed"),
        ("   ## 3.1   Spaced   ", "3.1", "Spaced"),
        ("## 3.1", "3.1", ""),
        ("##", None, ""),
    ],
)
def test_heading(line: str, number: str | None, title: str) -> None:
    found = heading(line)
    assert (found.number, found.title) == (number, title)
    if number and found.number_span:
        assert line[found.number_span.start - 1 : found.number_span.end - 1] == number


def test_the_title_may_begin_with_a_day() -> None:
    document, _ = parse_document("a.md", "# 28 October 2025: agreement\n\n## 1.1 First\n")
    assert document.title == "28 October 2025: agreement"
    assert [s.number.text if s.number else None for s in document.sections] == [None, "1.1"]


def test_a_title_with_a_dotted_number_is_a_clause() -> None:
    document, _ = parse_document("a.md", "# 3.1 Delivery\n")
    assert [s.number.text if s.number else None for s in document.sections] == ["3.1"]


@pytest.mark.parametrize("line", ["#3.1 no space", "    ## 3.1 code", "####### seven", "text ## 3.1"])
def test_no_heading(line: str) -> None:
    assert all(isinstance(part, Prose) for part in split("a.md", line).parts)


@pytest.mark.parametrize("fence", ["```", "~~~", "````", "   ```", "~~~~~"])
def test_fences(fence: str) -> None:
    page = split("a.md", f'{fence}servanda\nprose only "a"\n{fence}\n{fence} servanda  cases \n# a\n{fence}\n')
    assert [part.kind for part in page.parts if isinstance(part, Block)] == ["statements", "cases"]
    assert page.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "```\n## 3.1 no heading\n```\n",
        "```yaml\n## 3.1 no heading\n```\n",
        "    ```servanda\n    nothing\n",
        "````markdown\n```servanda\nnothing\n```\n````\n",
        "~~~\n```servanda\n~~~\n",
        "``` not ` a fence\n",
    ],
)
def test_other_fences_are_prose(text: str) -> None:
    page = split("a.md", text)
    assert all(isinstance(part, Prose) for part in page.parts)
    assert page.problems == ()


def test_prose_keeps_other_fences() -> None:
    text = "## 3.1 A\n\nBefore.\n\n```yaml\na: 1\n```\n\nAfter.\n"
    assert parse_document("a.md", text)[0].sections[0].prose == "Before.\n\n```yaml\na: 1\n```\n\nAfter."


@pytest.mark.parametrize(
    "text",
    [
        '```servanda\nprose only "a"\n',
        '```servanda\nprose only "a"\n\n## 3.2 Next\n',
        '```servanda\nprose only "a"\n```servanda\nprose only "b"\n```\n',
        '```\nopened by mistake\n```servanda\nprose only "b"\n```\n',
        "```servanda cases\n# title\n## 3.2 Next\n",
        "~~~yaml\na: 1\n",
        "## 3.1 A\n```servanda\nWhat follows is prose, not four mistakes.\n\nReally.\n",
    ],
)
def test_unclosed_block(text: str) -> None:
    document, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == ["unclosed-block"]
    if "3.2" in text:
        assert document.sections[-1].title == "Next"


def test_an_unclosed_block_swallows_nothing() -> None:
    text = '```servanda\nprose only "a"\n```servanda\nprose only "b"\n```\n'
    assert len(parse_document("a.md", text)[0].sections[0].statements) == 2


@pytest.mark.parametrize("tag", ["servanda case", "Servanda", "servanda-cases", "servenda", "servanda cases now"])
def test_almost_our_tag(tag: str) -> None:
    _, problems = parse_document("a.md", f"## 3.1 A\n```{tag}\nx\n```\n")
    assert [(p.name, p.clause) for p in problems] == [("unknown-block", "3.1 A")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark(end: str, mark: str) -> None:
    text = "# 3.1 A\n\n```servanda\nOwner must not lend\n  when storm and rain or hail\n```\n"
    plain, told = parse_document("a.md", text)
    other, also_told = parse_document("a.md", mark + text.replace("\n", end))
    assert (plain, told) == (other, also_told)
    assert told[0].span is not None
    assert told[0].span.line == 5


def test_an_indented_block_keeps_the_columns_of_the_file() -> None:
    text = "## 3.1 A\n  ```servanda\n  Owner must not lend\n    when rain\n  ```\n"
    document, problems = parse_document("a.md", text)
    assert problems == []
    statement = document.sections[0].statements[0]
    assert (statement.span.line, statement.span.start, statement.span.end) == (3, 3, 22)
    flat = parse_document("a.md", "## 3.1 A\n```servanda\nOwner must not lend\n  when rain\n```\n")[0]
    assert without_spans(document) == without_spans(flat)


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "   \n\n"])
def test_nothing(text: str) -> None:
    document, problems = parse_document("a.md", text)
    assert (document.sections, document.title, problems) == ((), "", [])


def test_what_stands_before_the_first_heading() -> None:
    document, _ = parse_document("a.md", "Before.\n\n# Title\n")
    assert [(s.title, s.level, s.prose) for s in document.sections] == [("", 0, "Before."), ("Title", 1, "")]
