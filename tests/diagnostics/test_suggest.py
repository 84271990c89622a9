"""Did you mean: near names are offered, best first, and far ones never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.diagnostics.suggest import did_you_mean, edits

NAMES = ("OpenAI", "Microsoft", "customer", "product.category", "yes", "no", "amend", "amendment")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("custmer", ("customer",)),
        ("cusotmer", ("customer",)),  # two neighbours swapped count once
        ("openai", ("OpenAI",)),  # capitals count nothing
        ("yse", ("yes",)),
        ("prduct.catgory", ("product.category",)),
        ("on", ()),  # a third of two letters is none
        ("NO", ("no",)),
        ("abcdef", ()),
        ("amends", ("amend",)),
        ("", ()),
        ("customer", ()),  # itself is not a suggestion
    ],
)
def test_offers_what_is_near(word, meant):
    assert did_you_mean(word, NAMES) == meant


def test_offers_several_best_first_and_never_more():
    assert did_you_mean("amendmen", NAMES, most=3) == ("amendment",)
    assert did_you_mean("parts", ["party", "parties", "part", "cars"], most=2) == ("part", "party")
    assert did_you_mean("parts", ["party", "parties", "part", "cars"], most=0) == ()


def test_among_equals_the_same_capitals_win():
    assert did_you_mean("Agii", ["agi", "AGI", "Agi"], most=3) == ("Agi", "agi", "AGI")


def test_the_order_of_the_names_does_not_matter():
    assert did_you_mean("clase", ["close", "clause"], most=2) == did_you_mean("clase", ["clause", "close"], most=2)


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_edits_count_as_a_distance_does(one, other):
    assert edits(one, other) == edits(other, one)
    assert (edits(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= edits(one, other) <= max(len(one), len(other))


@given(st.text("abcd", min_size=2, max_size=8), st.data())
def test_one_slip_of_the_hand_is_one_edit(word, data):
    at = data.draw(st.integers(0, len(word) - 2))
    for slip in (word[:at] + word[at + 1 :], word[:at] + "x" + word[at:], word[:at] + "x" + word[at + 1 :]):
        assert edits(word, slip) == 1
    assert edits(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :]) <= 1
