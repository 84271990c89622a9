"""The examples on the pages are true: the wrong one gets the page's message, and the right one gets no error.

An example is a part of an agreement. Here it is put into a small one, which declares whatever the example does not.
"""

import re

import pytest

from servanda.check.passes import check
from servanda.decisions.cases import EVERYTHING_KNOWN
from servanda.diagnostics.pages import names, page
from servanda.proofs.findings import find
from servanda.proofs.reported import warnings
from servanda.text.parse import parse_document

WORDS = {
    "supply": 'agreement supply "Supply of fuel"\n  between Seller, Buyer\n  time zone Europe/Lisbon',
    "Harbour": "one of Harbour : Lisbon, Porto",
    "Category": "one of Category : petrol, diesel, water",
    "Cargo": "kind Cargo\n  category : Category\n  litres : whole number",
    "deliver": "action deliver by Seller\n  cargo : Cargo\n  harbour : Harbour\n  price : money\n  otherwise free",
    "invoice": "action invoice by Seller\n  otherwise free",
    "claim_defect": "action claim_defect\n  otherwise void",
    "strike": "event strike",
    "frost": "fact frost : yes/no",
}
OPENING = "instrument opening\n  opens\n  effective 2026-01-01\n  published 2026-01-01\n  authority contract"
FENCED = re.compile(r"^(`{3,})(markdown|servanda cases|servanda)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def examples(part: str) -> list[tuple[str, str]]:
    return [(match[2], match[3]) for match in FENCED.finditer(part)]


def parts(name: str) -> dict[str, str]:
    """What the page says before, and after, its right example begins."""
    wrong, right = (page(name) or "").split("\nRight", 1)
    return {"wrong": wrong, "right": right}


def document(kind: str, example: str) -> str:
    """The example in a whole agreement. One that begins with a title is a whole document, but for the words."""
    declared = [
        text for name, text in WORDS.items() if not re.search(rf"^{text.split(name)[0]}{name}\b", example, re.MULTILINE)
    ]
    if re.search("^instrument opening$", example, re.MULTILINE) is None and not example.startswith("# "):
        declared.append(OPENING)
    head = "```servanda\n" + "\n\n".join(declared) + "\n```\n"
    if kind == "markdown":
        return f"{head}\n{example}"
    heading = "" if example.startswith("instrument") else "## 3.1 Example\n\n"
    return f"{head}\n{heading}```{kind}\n{example}```\n"


def said_of(kind: str, example: str) -> tuple[set[str], set[str]]:
    """The names of what is said, and of the errors among it."""
    tree, problems = parse_document("page", document(kind, example))
    checked = check([tree], problems)
    errors = {one.name for one in checked.diagnostics if one.severity == "error"}
    in_worlds = warnings(find(checked.agreement, EVERYTHING_KNOWN)) if checked.agreement and not errors else []
    return {one.name for one in (*checked.diagnostics, *in_worlds)}, errors


WITH_EXAMPLES = [name for name in names() if examples(page(name) or "")]


def test_most_pages_about_texts_have_examples():
    assert len(WITH_EXAMPLES) > 60


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_examples(name):
    for kind, example in examples(parts(name)["wrong"]):
        said, errors = said_of(kind, example)
        assert name in said
        assert errors <= {name}
    for kind, example in examples(parts(name)["right"]):
        said, errors = said_of(kind, example)
        assert name not in said
        assert errors == set()
