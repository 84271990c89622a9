"""What is compiled, as programs use it: its source, values in words and as they are, facts, threads, pickles, its end."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from servanda.diagnostics.diagnostic import Refused
from servanda.model.timeline import BeyondTimeline
from servanda.model.values import Money
from servanda.readers.functions import Compiled
from servanda.workspace import open_workspace

SOURCE = Path(__file__).parent / "snapshots" / "openai-offer.txt"
AT = datetime(2026, 3, 15, 12, tzinfo=UTC)
OFFER: dict[str, object] = {
    "product.category": "api", "product.stateless": True, "product.made_with": frozenset({"Amazon"}), "cloud": "AWS",
    "customer.us_national_security": False,
}  # fmt: skip


@cache
def compiled() -> Compiled:
    return open_workspace("microsoft-openai").compile("2026-10-01", [("OpenAI", "offer"), ("Microsoft", "use_ip")])


def test_the_source_reads_as_recorded(record: bool) -> None:
    source = compiled().source("OpenAI", "offer")
    if record:
        SOURCE.write_text(source, encoding="utf-8")
    assert source == SOURCE.read_text(encoding="utf-8")


def test_the_readme_s_question() -> None:
    decision = compiled()("OpenAI", "offer", OFFER, AT)
    assert (decision.verdict, decision.clauses) == ("prohibited", ("3.1", "3.2"))
    assert decision.until == datetime(2026, 4, 27, 7, tzinfo=UTC)


def test_words_are_read_as_on_the_command_line() -> None:
    words = {**OFFER, "product.stateless": "yes", "product.made_with": "Amazon", "customer.us_national_security": "no"}
    assert compiled()("OpenAI", "offer", words, AT) == compiled()("OpenAI", "offer", OFFER, AT)
    assert compiled()("OpenAI", "offer", {**OFFER, "product.made_with": ["Amazon"]}, AT).clauses == ("3.1", "3.2")


def test_none_is_left_out() -> None:
    decision = compiled()("OpenAI", "offer", {**OFFER, "customer.us_national_security": None}, AT)
    assert (decision.verdict, decision.missing) == ("undetermined", ("customer.us_national_security",))


@pytest.mark.parametrize(
    "given",
    [
        {**OFFER, "clod": "AWS"}, {**OFFER, "cloud": "Azzure"}, {**OFFER, "product.stateless": 1},
        {**OFFER, "product.made_with": 5}, {**OFFER, "cloud": ["AWS"]}, {**OFFER, "cloud": Decimal(1)},
        {**OFFER, "cloud": Money("USD", Decimal(1))}, {**OFFER, "cloud": date(2026, 1, 1)}, {**OFFER, "cloud": float("nan")},
    ],
    ids=repr,
)  # fmt: skip
def test_a_mistake_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(Refused):
        compiled()("OpenAI", "offer", given, AT)
    assert compiled()("OpenAI", "offer", OFFER, AT).verdict == "prohibited"


def test_yes_and_one_are_kept_apart() -> None:
    """Equal to Python, and not the same value of a field."""
    assert compiled()("OpenAI", "offer", {**OFFER, "cloud": None}, AT).verdict == "undetermined"
    with pytest.raises(Refused):
        compiled()("OpenAI", "offer", {**OFFER, "cloud": None, "product.stateless": 1}, AT)


def test_who_is_no_party_is_ungoverned() -> None:
    assert compiled()("Amazon", "offer", OFFER, AT).verdict == "ungoverned"
    assert compiled()("OpenAI", "offer", OFFER, datetime(2019, 7, 22, 6, tzinfo=UTC)).verdict == "ungoverned"


def test_a_fact_in_the_question_counts_in_place_of_the_record() -> None:
    """The limit starts as fifty; a question may say otherwise (tests/meaning/limits.md)."""
    limits = open_workspace(str(Path(__file__).parents[1] / "meaning" / "limits.md")).compile("2027-01-01")
    at = datetime(2026, 2, 1, tzinfo=UTC)
    assert limits("Ann", "send", {"size": 30}, at).verdict == "permitted"
    assert limits("Ann", "send", {"size": 30, "limit": 20}, at).verdict == "prohibited"
    assert limits("Ann", "send", {"size": 51}, at).verdict == "prohibited"


def test_it_is_pickled_whole() -> None:
    again = pickle.loads(pickle.dumps(compiled()))
    for at in (AT, datetime(2026, 5, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)):
        for given in (OFFER, {}, {"cloud": "AWS"}):
            assert again("OpenAI", "offer", given, at) == compiled()("OpenAI", "offer", given, at)


def test_many_threads_get_the_same_answers() -> None:
    fresh = open_workspace("microsoft-openai").compile("2026-10-01", [("OpenAI", "offer")])
    names = list(OFFER)
    asked = [{name: OFFER[name] for n, name in enumerate(names) if number >> n & 1} for number in range(32)] * 8
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda given: fresh("OpenAI", "offer", given, AT), asked))
    assert found == [compiled()("OpenAI", "offer", given, AT) for given in asked]


def test_past_its_end_it_says_so() -> None:
    ends = compiled().ends
    assert ends is not None
    with pytest.raises(BeyondTimeline):
        compiled()("OpenAI", "offer", OFFER, ends)
