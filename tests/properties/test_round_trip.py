"""The formatter changes nothing that means anything, and is done after once."""

import dataclasses
import random

from hypothesis import given, note
from hypothesis import strategies as st

from servanda.diagnostics.diagnostic import Span
from servanda.text.format import format_document
from servanda.text.parse import parse_document
from strategies import texts


def without_spans(tree: object) -> object:
    if isinstance(tree, Span):
        return None
    if dataclasses.is_dataclass(tree):
        return type(tree).__name__, *(without_spans(getattr(tree, f.name)) for f in dataclasses.fields(tree))
    if isinstance(tree, tuple | list):
        return tuple(without_spans(one) for one in tree)
    return tree


def untidy(text: str, seed: int) -> str:
    """The same text with other spaces, where spaces mean nothing."""
    source = random.Random(seed)
    lines, inside = [], False
    for line in text.split("\n"):
        inside ^= line.startswith("```")
        if inside and line.strip() and not line.startswith("```"):
            indent = len(line) - len(line.lstrip())
            words = source.choice((" ", "  ")).join(line.split(" ")[indent:])
            line = " " * (indent * 2) + words + source.choice(("", " "))
        lines.append(line)
    return "\n".join(lines)


@given(texts())
def test_generated_text_parses_without_mistakes(text: str) -> None:
    _, problems = parse_document("a.md", text)
    note(text)
    assert not problems


@given(texts(), st.integers(0, 10**6))
def test_formatting_keeps_the_tree_and_is_done_after_once(text: str, seed: int) -> None:
    written = untidy(text, seed)
    note(written)
    once = format_document(written)
    assert format_document(once) == once
    before, problems = parse_document("a.md", written)
    after, more = parse_document("a.md", once)
    assert not problems
    assert not more
    assert without_spans(after) == without_spans(before)
