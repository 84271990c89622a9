"""What the tests of `text` share: the corpus, blocks made from statements, and trees compared without their places."""

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from servanda.diagnostics.diagnostic import Diagnostic, Span
from servanda.text.parse import parse_document
from servanda.text.syntax import Document, Statement

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.md"))


def without_spans(node: Any) -> Any:
    """The tree as nested tuples, without any place."""
    if isinstance(node, Span):
        return None
    if isinstance(node, tuple):
        return tuple(without_spans(item) for item in node)
    if is_dataclass(node):
        return (type(node).__name__, *(without_spans(getattr(node, f.name)) for f in fields(node)))
    return node


def said(node: Any) -> Any:
    """A node in short: words as text, without places and without what is not said."""
    if isinstance(node, tuple):
        return tuple(said(item) for item in node)
    tree = without_spans(node)
    return short(tree)


def short(tree: Any) -> Any:
    if not isinstance(tree, tuple):
        return tree
    if tree and tree[0] in ("Word", "DateText", "Quoted"):
        return tree[1]
    if tree and tree[0] == "Duration":
        return f"{tree[1]} {tree[2]}"
    return tuple(short(item) for item in tree)


def in_block(statements: str, kind: str = "servanda") -> str:
    """A document with one clause that holds these statements."""
    return f"## 3.1 Delivery\n\n```{kind}\n{statements}\n```\n"


def parse_block(statements: str) -> tuple[tuple[Statement, ...], list[Diagnostic]]:
    document, problems = parse_document("a.md", in_block(statements))
    return document.sections[0].statements, problems


def parse_good(statements: str) -> tuple[Statement, ...]:
    found, problems = parse_block(statements)
    assert problems == []
    return found


def names_in(statements: str) -> list[str]:
    """The names of what is wrong, in the order of the text."""
    return [problem.name for problem in parse_block(statements)[1]]


def parse_good_cases(lines: str) -> tuple[Any, ...]:
    document, problems = parse_document("a.md", in_block(lines, "servanda cases"))
    assert problems == []
    return document.sections[0].cases


def marked(problem: Diagnostic, text: str) -> str:
    """The words that a diagnostic points at."""
    assert problem.span is not None
    return text.splitlines()[problem.span.line - 1][problem.span.start - 1 : problem.span.end - 1]


def document_of(text: str) -> Document:
    document, problems = parse_document("a.md", text)
    assert problems == []
    return document
