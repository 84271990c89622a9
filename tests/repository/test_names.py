"""One name, one message: the code, the pages and the examples in `refused/` know the same names."""

from pathlib import Path

from repository.names_in_code import names_in, places_without_name
from servanda.diagnostics.pages import names, page

REFUSED = Path(__file__).parents[2] / "refused"

# What no text in `refused/` can show, and why.
NO_EXAMPLE = {
    "not-utf-8": "a file under version control should be text",
    "too-large": "it would take a file of 5 MB",
    "unreadable": "it would take a file that nobody may read",
}


def test_every_name_has_a_page_and_every_page_a_name():
    assert set(names()) == names_in()


def test_no_name_hides():
    """Only here are names passed on instead of said; `names_in` knows how each of the two is called."""
    assert places_without_name() == {"check/notes.py", "ledger/jsonl.py"}


def test_names_are_words():
    assert all(name == name.lower() and name.replace("-", "").isalnum() for name in names())


def test_every_page_begins_with_its_name():
    older = {"ledger-newer", "not-utf-8"}  # their title stands alone
    assert {name for name in names() if not (page(name) or "").startswith(f"# {name}: ")} <= older


def test_every_message_about_a_text_has_an_example():
    shown = {path.name for path in REFUSED.iterdir() if path.is_dir()}
    assert shown == (names_in("check") | names_in("text")) - NO_EXAMPLE.keys()
    assert NO_EXAMPLE.keys() <= names_in()
