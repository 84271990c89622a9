"""The pages of the diagnostics: those that exist can be read, and nothing else can."""

import pytest

from servanda.diagnostics.pages import names, page


def test_the_names_are_in_order():
    assert {"ledger-newer", "not-utf-8"} <= set(names())
    assert list(names()) == sorted(names())


@pytest.mark.parametrize("name", names())
def test_a_page_has_a_title_and_a_wrong_and_a_right_example(name):
    text = page(name)
    assert text.startswith("# ")
    assert "\nWrong" in text
    assert text.index("\nWrong") < text.index("\nRight")
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("name", ["nothing", "", "../diagnostic", "../pages/not-utf-8", "not-utf-8.md", "\0"])
def test_there_is_no_other_page(name):
    assert page(name) is None
