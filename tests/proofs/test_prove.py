"""Properties of the flagship: proved or refuted as somebody worked out by hand (`properties.md`), each refutation confirmed
by the reference reader; time limits; what a change of the agreement does to a proof.
"""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cli.calling import call
from servanda.decisions.cases import EVERYTHING_KNOWN
from servanda.model.cells import cuts_of
from servanda.proofs.prove import Proof, properties_of, prove
from servanda.proofs.witness import Replay
from servanda.workspace import Workspace, find, open_workspace

BLOCK = re.compile(r"## (proved|refuted)\n\n```servanda\n(property \"(.*?)\"\n.*?)```", re.DOTALL)
EXPECTED = [match.groups() for match in BLOCK.finditer((Path(__file__).parent / "properties.md").read_text("utf-8"))]


@pytest.fixture(scope="module")
def flagship(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The flagship with the properties of the file in place of its own."""
    place = tmp_path_factory.mktemp("proofs") / "flagship"
    shutil.copytree(find("microsoft-openai"), place)
    for file in place.glob("*.md"):
        file.write_text(without_properties(file.read_text("utf-8")), "utf-8")
    last = place / "6-2026-04-27.md"
    text = last.read_text("utf-8")
    at = text.index("```", text.index("define october_agi_terms_continue"))
    added = "\n".join(block for _, block, _ in EXPECTED)
    last.write_text(f"{text[:at]}\n{added}\n{text[at:]}", "utf-8")
    return open_workspace(str(place))


def without_properties(text: str) -> str:
    return re.sub(r'\n*^property ".*?"\n(?:  .*\n)+', "\n", text, flags=re.MULTILINE)


def test_there_are_many() -> None:
    fates = [fate for fate, _, _ in EXPECTED]
    assert (fates.count("proved"), fates.count("refuted")) == (36, 21)


@pytest.mark.parametrize(("fate", "name"), [(fate, name) for fate, _, name in EXPECTED])
def test_a_property_is_proved_or_refuted_as_by_hand(flagship: Workspace, fate: str, name: str) -> None:
    proof = prove(flagship.agreement, EVERYTHING_KNOWN, properties_of(flagship.agreement)[name])
    assert (proof.found, proof.why) == (fate, None)


def test_what_a_rejected_declaration_changes_is_told_in_full(flagship: Workspace) -> None:
    """By hand: under *verified* the thresholds only; under *declared* the API, licences to others, guardrails as well."""
    found = {
        reading: prove(flagship.agreement, EVERYTHING_KNOWN, properties_of(flagship.agreement)[
            f"a rejected declaration changes nothing, if AGI means {reading} AGI"])
        for reading in ("verified", "declared")
    }  # fmt: skip
    changed = {reading: {(one.party, one.action) for one in proof.against} for reading, proof in found.items()}
    thresholds = {("Microsoft", "pursue_agi")}
    assert changed["verified"] == thresholds
    assert changed["declared"] == {
        ("OpenAI", "offer"), ("OpenAI", "license_ip"), ("Microsoft", "use_ip"), *thresholds
    }  # fmt: skip
    for proof in found.values():
        for one in proof.against:
            assert one.leaf is not None
            assert one.without is not None
            assert one.leaf.verdict != one.without.verdict


def test_a_witness_says_only_what_the_failure_hangs_on(flagship: Workspace) -> None:
    proof = prove(
        flagship.agreement, EVERYTHING_KNOWN,
        properties_of(flagship.agreement)["products too, from 2023 on, as long as nobody declares AGI"],
    )  # fmt: skip
    (one,) = proof.against
    assert dict(one.witness.given) == {"subject": "products"}
    assert (one.witness.history, dict(one.witness.facts), dict(one.witness.readings)) == ((), {}, {})
    assert "2025-01-21" <= one.witness.day.isoformat() < "2025-10-28"


def test_without_time_nothing_is_decided(flagship: Workspace) -> None:
    every = properties_of(flagship.agreement)
    proof = prove(flagship.agreement, EVERYTHING_KNOWN, every["research never outlives 2030"], seconds=0)
    assert (proof.found, proof.why) == ("not decided", "the time limit came first")


SMALL = """# Rent
```servanda
agreement rent "Rent"
  between Owner, Hirer
  time zone UTC

event storm

action use_hall by Hirer
  hours : whole number
  otherwise reserved to Owner

action close_hall by Owner
  otherwise void

instrument first
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```
## 1.1 Use
The hirer may use the hall for up to eight hours, through 2030, until the owner closes it.
```servanda
Hirer may use_hall
  when hours is at most 8
  through 2030-12-31
  until close_hall has happened

Owner can close_hall
  when storm has happened at least 2 days ago
{properties}
```
"""


def small(tmp_path: Path, *properties: str) -> Iterator[Proof]:
    folder = tmp_path / "rent"
    folder.mkdir(exist_ok=True)
    named = (
        f'\nproperty "{number}"\n' + "\n".join(f"  {line}" for line in one.split("; "))
        for number, one in enumerate(properties)
    )
    (folder / "agreement.md").write_text(SMALL.format(properties="\n".join(named)), "utf-8")
    agreement = open_workspace(str(folder)).agreement
    return (prove(agreement, EVERYTHING_KNOWN, one) for one in properties_of(agreement).values())


def test_edges_of_bounds_days_and_powers(tmp_path: Path) -> None:
    """Worked out by hand from the prose of the rent."""
    expected = {
        "never Hirer may use_hall; when hours is over 8": "proved",
        "never Hirer may use_hall; when hours is at least 8": "refuted",
        "never Hirer may use_hall; after 2030-12-31": "proved",
        "never Hirer may use_hall; from 2030-12-31": "refuted",
        "always Hirer may use_hall; when hours is at most 8; through 2030-12-31": "refuted",  # the owner may have closed it
        "always Hirer may use_hall; when hours is at most 8; unless storm has happened; through 2030-12-31": "proved",
        "always Hirer may use_hall; when hours is at most 8; unless storm has happened at least 2 days ago; through 2030-12-31": "proved",
        "always Hirer may use_hall; when hours is at most 8; unless storm has happened at least 3 days ago; through 2030-12-31": "refuted",
        "never close_hall has happened; unless storm has happened": "proved",
        "never close_hall by Hirer has happened": "proved",
        "storm changes nothing; before 2026-01-01": "proved",  # no text says anything by then
        "close_hall changes nothing": "refuted",
        "close_hall changes nothing; from 2031-01-01": "proved",
    }
    found = {text: proof.found for text, proof in zip(expected, small(tmp_path, *expected), strict=True)}
    assert found == expected


def test_the_flagships_own_properties_are_proved() -> None:
    workspace = open_workspace("microsoft-openai")
    found = list(workspace.prove((), "2026-10-01"))
    assert len(found) >= 18
    assert {one.found for one in found} == {"proved"}
    assert sum(bool(one.leans_on) for one in found) >= 12  # what the public record does not say is said to be assumed


# --- the verb --------------------------------------------------------------------------------------------------------


def test_the_verb(flagship: Workspace) -> None:
    place = str(flagship.place)
    proved = call("prove", place, "research never outlives 2030", "--known", "2026-10-01")
    assert (proved.code, proved.err) == (0, "")
    assert proved.out.startswith('PROVED "research never outlives 2030"\n  never Microsoft may use_ip\n')
    assert "On every day from 2031-01-01 through 2062-12-31, with each event at most twice." in proved.out
    refuted = call("prove", place, "research through 2030", "--known", "2026-10-01")
    assert refuted.code == 1
    assert "expert_panel upheld declare_agi" in refuted.out
    assert "prohibited by silence" in refuted.out
    assert call("prove", place, "research never outlives 2030", "--seconds", "0").code == 3


def test_the_printed_question_gives_the_printed_answer(flagship: Workspace) -> None:
    import shlex

    name = "… and on 27 April neither"
    out = call("prove", str(flagship.place), name, "--known", "2026-10-01").out
    (asked,) = [line.strip() for line in out.splitlines() if line.strip().startswith("servanda ask ")]
    _, verb, _, *rest = shlex.split(asked)
    body = json.loads(call(verb, str(flagship.place), *rest, "--known", "2026-10-01", "--json").out)
    answers = {body["verdict"], *(row["verdict"] for row in body.get("readings", ()))}
    assert "permitted" in answers  # under the readings that are printed beside it


def test_as_json() -> None:
    body = json.loads(call("prove", "microsoft-openai", "--known", "2026-10-01", "--json").out)
    assert body["agreement"] == "microsoft_openai"
    assert {one["found"] for one in body["properties"]} == {"proved"}
    (first, *_) = (one for one in body["properties"] if one["assumptions"])
    assert first["assumptions"][0].keys() == {"clause", "what", "why"}


def test_mistakes_are_told() -> None:
    called = call("prove", "microsoft-openai", "research never outlives 2003")
    assert called.code == 2
    assert 'there is no property "research never outlives 2003"' in called.err
    assert "no property yet" in call("prove", "escrow").out


@pytest.mark.usefixtures("no_solver")
@pytest.mark.parametrize(
    "words", [("prove", "escrow"), ("compare", "escrow", "escrow"), ("test", "escrow", "--mutate")]
)
def test_without_the_solver_it_says_what_to_install(words: tuple[str, ...]) -> None:
    called = call(*words)
    assert called.code == 2
    assert "proofs need Z3, which is not installed" in called.err


def test_a_proof_is_as_known(flagship: Workspace) -> None:
    """As known in 2024 the licence of 2023 has no end but AGI."""
    every = properties_of(flagship.agreement)
    known = datetime(2024, 6, 1, tzinfo=UTC)
    assert prove(flagship.agreement, known, every["no right to any subject from 2033 on"]).found == "refuted"


def test_every_refutation_fails_before_the_reference_reader(flagship: Workspace) -> None:
    """Whatever else the question says: the witness has only what matters, and every cell of the rest gives the same."""
    name = "products too, from 2023 on, as long as nobody declares AGI"
    (one,) = prove(flagship.agreement, EVERYTHING_KNOWN, properties_of(flagship.agreement)[name]).against
    replay = Replay(
        flagship.agreement, cuts_of(flagship.agreement), one.witness, EVERYTHING_KNOWN, one.party, one.action
    )
    assert replay.leaf().verdict == "prohibited"
