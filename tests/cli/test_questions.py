"""The flagship's questions as people type them: exit code, verdict, and what the answer must say."""

import json

import pytest
from click.testing import CliRunner, Result

from servanda.cli.main import main
from servanda.diagnostics.diagnostic import Refused

API = ["OpenAI", "offer", "product.category=api", "product.stateless=yes", "product.made_with=Amazon", "cloud=AWS"]
NOT_SECURITY = "customer.us_national_security=no"
DECLARED = ["--suppose", "declare_agi by OpenAI on 2028-03-01"]
UPHELD = [*DECLARED, "--suppose", "expert_panel upheld declare_agi on 2028-06-30"]
REJECTED = [*DECLARED, "--suppose", "expert_panel rejected declare_agi on 2028-06-30"]


def ask(*words: str) -> Result:
    return CliRunner().invoke(main, ["ask", "microsoft-openai", *words])


def answer(*words: str) -> tuple[int, dict[str, object]]:
    result = ask(*words, "--json")
    return result.exit_code, json.loads(result.output)


def ids(data: dict[str, object], part: str = "clauses") -> list[str]:
    return [one["id"] for one in data.get(part, [])]  # type: ignore[union-attr, index]


def test_an_api_product_with_amazon_on_aws_is_prohibited_with_reasons() -> None:
    code, data = answer(*API, NOT_SECURITY, "--at", "2026-03-15")
    assert (code, data["verdict"]) == (1, "prohibited")
    assert ids(data) == ["3.1", "3.2"]
    assert {one["instrument"] for one in data["clauses"]} == {"msft_openai_2025_10"}  # type: ignore[union-attr, index]
    assert {"3.3", "3.4"} <= set(ids(data, "not_true"))
    assert {"customer.us_national_security = yes", "cloud = Azure"} <= set(data["lifted_by"])  # type: ignore[arg-type]
    assert data["changes_at"] == "2026-04-27T00:00:00-07:00"
    said = ask(*API, NOT_SECURITY, "--at", "2026-03-15").output
    assert said.startswith("PROHIBITED. OpenAI must not offer, by 3.1")
    assert "3.4 US national-security customers: customer.us_national_security is no" in said


def test_after_april_it_is_permitted_once_the_product_is_on_azure() -> None:
    code, data = answer(*API, NOT_SECURITY, "product.already_on_azure=yes", "--at", "2026-05-01")
    assert (code, data["verdict"], ids(data)) == (0, "permitted", ["3.5"])


def test_after_april_without_that_field_both_readings_are_shown() -> None:
    code, data = answer(*API, NOT_SECURITY, "--at", "2026-05-01")
    assert (code, data["verdict"]) == (3, "undetermined")
    assert "product.already_on_azure" in data["missing"]  # type: ignore[operator]
    rows = {row["choice"]["microsoft_does_not_support"]: row for row in data["readings"]}  # type: ignore[union-attr, index]
    assert set(rows) == {"both", "either"}
    assert "microsoft_cannot_support and microsoft_chooses_not_to_support" in rows["both"]["permitted_if"]
    assert " and " not in rows["either"]["permitted_if"]


def test_what_was_not_known_yet_does_not_count() -> None:
    code, data = answer(*API, NOT_SECURITY, "--at", "2026-05-01", "--known", "2026-04-01")
    assert (code, data["verdict"], data["projected"]) == (1, "prohibited", True)


def test_national_security_customers_are_carved_out() -> None:
    code, data = answer(*API, "customer.us_national_security=yes", "--at", "2026-03-15")
    assert (code, ids(data)) == (0, ["3.4"])
    assert {one["id"] for one in data["beaten"]} == {"3.1", "3.2"}  # type: ignore[union-attr, index]
    code, data = answer(*API, "--at", "2026-03-15")
    assert (code, data["verdict"], data["permitted_if"]) == (3, "undetermined", "customer.us_national_security")


def test_a_stateful_api_is_read_in_two_ways_by_two_parties() -> None:
    words = ("OpenAI", "offer", "product.category=api", "product.stateless=no", "cloud=AWS", NOT_SECURITY)
    code, data = answer(*words, "product.made_with=Amazon", "--at", "2026-03-18")
    assert (code, data["verdict"]) == (3, "undetermined")
    rows = {row["choice"]["api_product"]: (row["verdict"], row["held_by"]) for row in data["readings"]}  # type: ignore[union-attr, index]
    assert rows == {"any_api": ("prohibited", ["Microsoft"]), "stateless_only": ("permitted", ["OpenAI"])}


def test_products_that_are_no_api_run_on_any_cloud_since_october() -> None:
    words = ("OpenAI", "offer", "product.category=app", "cloud=GoogleCloud", "product.made_with=none", NOT_SECURITY)
    assert ask(*words, "--at", "2025-12-01").exit_code == 0
    assert ask(*words, "--at", "2023-06-01").exit_code == 1


@pytest.mark.parametrize(
    ("given", "code"),
    [((), 3), (("model.meets_capability_criteria=yes",), 0), (("model.meets_capability_criteria=no",), 1)],
)
def test_open_weights_need_the_capability_criteria(given: tuple[str, ...], code: int) -> None:
    assert ask("OpenAI", "release_weights", *given, "--at", "2025-12-01").exit_code == code


@pytest.mark.parametrize(
    ("at", "supposed", "code"),
    [("2030-12-31", [], 0), ("2031-01-01", [], 1), ("2028-07-01", UPHELD, 1), ("2028-07-01", REJECTED, 0)],
)
def test_research_ends_with_2030_or_the_panel(at: str, supposed: list[str], code: int) -> None:
    words = ("Microsoft", "use_ip", "subject=research", "--known", "2026-01-01")
    assert ask(*words, "--at", at, *supposed).exit_code == code


@pytest.mark.parametrize(
    ("given", "code"), [((), 3), (("guardrails_in_place=yes",), 0), (("guardrails_in_place=no",), 1)]
)
def test_models_after_agi_need_guardrails(given: tuple[str, ...], code: int) -> None:
    words = ("Microsoft", "use_ip", "subject=models", *given, "--known", "2026-01-01", "--at", "2029-01-01")
    result, data = answer(*words, *UPHELD)
    assert result == code
    assert code == 3 or data["from_question"] == ["guardrails_in_place"]


def test_between_declaration_and_verification_the_word_has_two_readings() -> None:
    code, data = answer(*API, NOT_SECURITY, "--at", "2028-04-01", "--known", "2026-01-01", *DECLARED)
    assert (code, data["verdict"]) == (3, "undetermined")
    rows = {row["choice"]["agi_reached"]: row["verdict"] for row in data["readings"]}  # type: ignore[union-attr, index]
    assert rows == {"verified": "prohibited", "declared": "permitted"}


def test_compute_elsewhere_by_period() -> None:
    oracle = ("OpenAI", "buy_compute", "provider=Oracle")
    assert ask(*oracle, "--at", "2024-06-01").exit_code == 1
    code, data = answer(*oracle, "--at", "2025-03-01")
    assert code == 1
    assert "Microsoft: decline_capacity" in data["lifted_by"]  # type: ignore[operator]
    declined = ("--suppose", "decline_capacity by Microsoft on 2025-02-15")
    assert ask(*oracle, "--at", "2025-03-01", *declined).exit_code == 0
    assert ask(*oracle, "--at", "2025-12-01").exit_code == 0


def test_a_void_supposition_is_named() -> None:
    code, data = answer(
        "OpenAI",
        "buy_compute",
        "provider=Oracle",
        "--at",
        "2025-03-01",
        "--suppose",
        "decline_capacity by OpenAI on 2025-02-15",
    )
    assert code == 1
    assert data["void"] == [
        {
            "what": "decline_capacity by OpenAI on 2025-02-15",
            "why": "nothing gave OpenAI the power to decline_capacity then: the power is Microsoft's",
        }
    ]


def test_ungoverned() -> None:
    code, data = answer("OpenAI", "buy_groceries", "--at", "2026-01-01")
    assert (code, data["verdict"]) == (3, "ungoverned")
    assert answer("Opnai", "offer", "--at", "2026-01-01")[1]["because"] == (
        "`Opnai` is no party to the agreement; did you mean `OpenAI`?"
    )
    assert answer("OpenAI", "offer", "--at", "2019-07-21")[1]["verdict"] == "ungoverned"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("OpenAI", "offer", "cloud=Azzure", "--at", "2026-01-01"), "did you mean Azure"),
        (("OpenAI", "offer", "clod=Azure", "--at", "2026-01-01"), "did you mean `cloud`"),
        (("OpenAI", "offer", "cloud", "--at", "2026-01-01"), "not of the form field=value"),
        (("OpenAI", "offer", "product=api", "--at", "2026-01-01"), "not a single value"),
        (("OpenAI", "offer", "--at", "2026-02-30"), "2026-02-30 does not exist"),
        (("OpenAI", "offer", "--at", "soon"), "not a date"),
        (("OpenAI", "offer", "--at", "2026-01-01", "--known", "2026-13-01"), "does not exist"),
        (("OpenAI", "offer", "--at", "2026-01-01", "--suppose", "declare_agi on 2026-01-01"), "does not say by whom"),
        (("OpenAI", "offer", "--at", "2026-01-01", "--suppose", "declare_aggi by OpenAI on 2026-01-01"), "declare_agi"),
    ],
)
def test_a_mistake_in_the_call_is_told(words: tuple[str, ...], said: str) -> None:
    result = ask(*words)
    assert isinstance(result.exception, Refused)
    assert said in " ".join(f"{d.title} {d.why} {d.help}" for d in result.exception.diagnostics)
