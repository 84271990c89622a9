"""May OpenAI offer? The rules of the flagship, as known on 1 October 2026, written down for others than servanda: as a
plain Python function, for Cedar and for CEL. `bench/questions.py` sees to it that all say the same before it times any.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

import cedarpy
import cel

Given = Mapping[str, Any]

# --- by hand ---------------------------------------------------------------------------------------------------------


class Answer(NamedTuple):
    """What the function by hand says: the words of a `Decision`, as far as a complete question can have them."""

    verdict: str
    basis: str | None = None
    clauses: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    readings: tuple[Any, ...] = ()


FIRST = datetime(2019, 7, 22, 7, tzinfo=UTC)
JANUARY_2025 = datetime(2025, 1, 21, 8, tzinfo=UTC)
OCTOBER_2025 = datetime(2025, 10, 28, 7, tzinfo=UTC)
APRIL_2026 = datetime(2026, 4, 27, 7, tzinfo=UTC)

FIELDS = frozenset(
    {
        "product.category", "product.stateless", "product.made_with", "product.already_on_azure", "cloud",
        "customer.us_national_security", "microsoft_cannot_support", "microsoft_chooses_not_to_support",
    }
)  # fmt: skip
CLOUDS = frozenset({"Azure", "AWS", "GoogleCloud", "Oracle", "other"})
CATEGORIES = frozenset({"model", "api", "app", "research", "consumer_hardware"})

API_READINGS = (
    ((("api_product", "any_api"),), "prohibited"),
    ((("api_product", "stateless_only"),), "permitted"),
)
SUPPORT_READINGS = (
    ((("microsoft_does_not_support", "both"),), "prohibited"),
    ((("microsoft_does_not_support", "either"),), "permitted"),
)
UNGOVERNED = Answer("ungoverned")
FREE = Answer("permitted", "silence")
BY_1_1 = Answer("prohibited", "clause", ("1.1",))
BY_1_1_AND_1_4 = Answer("prohibited", "clause", ("1.1", "1.4"))
BY_3_1 = Answer("prohibited", "clause", ("3.1",))
BY_3_1_AND_3_2 = Answer("prohibited", "clause", ("3.1", "3.2"))
BY_3_3 = Answer("permitted", "clause", ("3.3",))
BY_3_4 = Answer("permitted", "clause", ("3.4",))
BY_3_3_OR_3_4 = Answer("permitted", "clause", (), ("3.3", "3.4"))
BY_3_3_OR_SILENCE = Answer("permitted", "either", (), ("3.3",))
OPEN_3_1 = Answer("undetermined", "clause", (), ("3.1", "3.3"), API_READINGS)
OPEN_3_1_AND_3_2 = Answer("undetermined", "clause", (), ("3.1", "3.2", "3.3"), API_READINGS)
BY_3_5 = Answer("permitted", "clause", ("3.5",))
BY_3_6 = Answer("prohibited", "clause", ("3.6",))
OPEN_3_6 = Answer("undetermined", "clause", (), ("3.5", "3.6"), SUPPORT_READINGS)


def by_hand(party: str, action: str, given: Given, at: datetime) -> Answer:
    """Refuses names of fields that there are not, and each value that it looks at and does not know."""
    if party != "OpenAI" or action != "offer" or at < FIRST:
        return UNGOVERNED
    if not FIELDS.issuperset(given):
        raise ValueError(given.keys() - FIELDS)
    cloud = given["cloud"]
    if cloud not in CLOUDS:
        raise ValueError(cloud)
    if at >= APRIL_2026:
        before = given["product.already_on_azure"]
        if type(before) is not bool:
            raise ValueError(before)
        if before or cloud == "Azure":
            return BY_3_5
        cannot, chooses = given["microsoft_cannot_support"], given["microsoft_chooses_not_to_support"]
        if type(cannot) is not bool or type(chooses) is not bool:
            raise ValueError(cannot, chooses)
        if cannot != chooses:
            return OPEN_3_6
        return BY_3_5 if cannot else BY_3_6
    if at >= OCTOBER_2025:
        category = given["product.category"]
        if category != "api":
            if category not in CATEGORIES:
                raise ValueError(category)
            return BY_3_3
        stateless, security = given["product.stateless"], given["customer.us_national_security"]
        if type(stateless) is not bool or type(security) is not bool:
            raise ValueError(stateless, security)
        if security:
            return BY_3_4 if stateless else BY_3_3_OR_3_4
        if cloud == "Azure":
            return FREE if stateless else BY_3_3_OR_SILENCE
        partners = given["product.made_with"]
        if type(partners) is not frozenset:
            raise ValueError(partners)
        if stateless:
            return BY_3_1_AND_3_2 if partners else BY_3_1
        return OPEN_3_1_AND_3_2 if partners else OPEN_3_1
    if cloud == "Azure":
        return FREE
    if at >= JANUARY_2025:
        category = given["product.category"]
        if category not in CATEGORIES:
            raise ValueError(category)
        if category == "api":
            return BY_1_1_AND_1_4
    return BY_1_1


def by_hand_unchecked(party: str, action: str, given: Given, at: datetime) -> Answer:
    """The same, which believes whatever it is given."""
    if party != "OpenAI" or action != "offer" or at < FIRST:
        return UNGOVERNED
    if at >= APRIL_2026:
        if given["product.already_on_azure"] or given["cloud"] == "Azure":
            return BY_3_5
        cannot = given["microsoft_cannot_support"]
        if cannot != given["microsoft_chooses_not_to_support"]:
            return OPEN_3_6
        return BY_3_5 if cannot else BY_3_6
    if at >= OCTOBER_2025:
        if given["product.category"] != "api":
            return BY_3_3
        stateless = given["product.stateless"]
        if given["customer.us_national_security"]:
            return BY_3_4 if stateless else BY_3_3_OR_3_4
        if given["cloud"] == "Azure":
            return FREE if stateless else BY_3_3_OR_SILENCE
        if stateless:
            return BY_3_1_AND_3_2 if given["product.made_with"] else BY_3_1
        return OPEN_3_1_AND_3_2 if given["product.made_with"] else OPEN_3_1
    if given["cloud"] == "Azure":
        return FREE
    return BY_1_1_AND_1_4 if at >= JANUARY_2025 and given["product.category"] == "api" else BY_1_1


# --- peers: one reading for each word, or they could not answer ------------------------------------------------------

Said = tuple[str, tuple[str, ...]]  # verdict, clauses
SECONDS = {name: int(at.timestamp()) for name, at in
           (("FIRST", FIRST), ("JANUARY", JANUARY_2025), ("OCTOBER", OCTOBER_2025), ("APRIL", APRIL_2026))}  # fmt: skip


def _dated(text: str) -> str:
    for name, seconds in SECONDS.items():
        text = text.replace(name, str(seconds))
    return text


def in_their_shape(given: Given, at: datetime, readings: Mapping[str, str]) -> dict[str, Any]:
    """A question as both want it: nothing but texts, numbers, lists and groups of them. The time is in whole seconds."""
    return {
        "at": int(at.timestamp()),
        "cloud": given["cloud"],
        "product": {
            "category": given["product.category"],
            "stateless": given["product.stateless"],
            "made_with": sorted(given["product.made_with"]),
            "already_on_azure": given["product.already_on_azure"],
        },
        "customer": {"us_national_security": given["customer.us_national_security"]},
        "cannot": given["microsoft_cannot_support"],
        "chooses": given["microsoft_chooses_not_to_support"],
        "any_api": readings["api_product"] == "any_api",
        "both": readings["microsoft_does_not_support"] == "both",
    }


API = 'context.product.category == "api" && (context.any_api || context.product.stateless)'
WHO = 'principal == Party::"OpenAI", action == Action::"offer", resource'
CEDAR = """
@id("silence") permit (WHO) when { context.at >= FIRST };

@id("1.1") forbid (WHO)
when { context.at >= FIRST && context.at < OCTOBER && context.cloud != "Azure" };

@id("1.4") forbid (WHO)
when {
    context.at >= JANUARY && context.at < OCTOBER && context.product.category == "api" && context.cloud != "Azure"
};

@id("3.1") forbid (WHO)
when { context.at >= OCTOBER && context.at < APRIL && API && context.cloud != "Azure" }
unless { context.customer.us_national_security };

@id("3.2") forbid (WHO)
when {
    context.at >= OCTOBER && context.at < APRIL && API && !context.product.made_with.isEmpty()
    && context.cloud != "Azure"
}
unless { context.customer.us_national_security };

@id("3.3") permit (WHO)
when { context.at >= OCTOBER && context.at < APRIL && !(API) };

@id("3.4") permit (WHO)
when { context.at >= OCTOBER && context.at < APRIL && API && context.customer.us_national_security };

@id("3.5") permit (WHO) when { context.at >= APRIL };

@id("3.6") forbid (WHO)
when { context.at >= APRIL && context.cloud != "Azure" && !context.product.already_on_azure }
unless { if context.both then context.cannot && context.chooses else context.cannot || context.chooses };
"""
OFFER = {"principal": 'Party::"OpenAI"', "action": 'Action::"offer"', "resource": 'Product::"one"'}


def cedar() -> Callable[[dict[str, Any] | str], Said]:
    """Cedar with its policies and its (no) entities read beforehand; asked with a context, or with its JSON."""
    policies = cedarpy.PolicySet.from_str(_dated(CEDAR.replace("API", API).replace("WHO", WHO)))
    entities = cedarpy.Entities.from_json_str("[]")

    def ask(context: dict[str, Any] | str) -> Said:
        found = cedarpy.is_authorized({**OFFER, "context": context}, policies, entities)
        clauses = found.diagnostics.id_annotations_by_reason.values()
        return "permitted" if found.allowed else "prohibited", tuple(one for one in clauses if one != "silence")

    return ask


CEL = """
at >= APRIL ? (
    cloud == "Azure" || product.already_on_azure || (both ? cannot && chooses : cannot || chooses)
    ? "permitted 3.5" : "prohibited 3.6")
: at >= OCTOBER ? (
    product.category != "api" || !(any_api || product.stateless) ? "permitted 3.3"
    : customer.us_national_security ? "permitted 3.4"
    : cloud == "Azure" ? "permitted"
    : size(product.made_with) > 0 ? "prohibited 3.1 3.2" : "prohibited 3.1")
: at >= FIRST ? (
    cloud == "Azure" ? "permitted"
    : at >= JANUARY && product.category == "api" ? "prohibited 1.1 1.4" : "prohibited 1.1")
: "ungoverned"
"""


def common_expression_language() -> Callable[[dict[str, Any]], Said]:
    """CEL with its program compiled beforehand. It says verdict and clauses in one text, which is the least it can say."""
    program = cel.compile(_dated(CEL))

    def ask(context: dict[str, Any]) -> Said:
        verdict, *clauses = program.execute(context).split()
        return verdict, tuple(clauses)

    return ask
