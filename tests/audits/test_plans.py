"""Plans of Terraform: which resources there are, what of them is to be read, and plans that are none."""

from pathlib import Path

import pytest

from audits.plans import change, plan, write
from servanda.audits.items import read_items
from servanda.diagnostics.diagnostic import Refused

REAL = Path(__file__).parent / "plan-1.11.json"  # as Terraform 1.11.4 printed it, on one line


def told(tmp_path: Path, data: object) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as error:
        read_items(str(write(tmp_path / "plan.json", data)))
    return [(one.name, one.title) for one in error.value.diagnostics]


def test_a_plan_as_terraform_printed_it() -> None:
    """A module with a sensitive variable, a value known only after apply, and resources made in a loop."""
    items = read_items(str(REAL)).items
    assert [item.address for item in items] == [
        'terraform_data.endpoint["a"]', 'terraform_data.endpoint["b"]', "module.m.terraform_data.base",
        "module.m.terraform_data.other[0]", "module.m.terraform_data.other[1]",
    ]  # fmt: skip
    first, other = items[0], items[3]
    assert first.at("values.input.cloud").value == "AWS"
    assert first.at("values.output").hidden == "known after apply"
    assert other.at("values.input.cloud").hidden == "marked sensitive"
    assert other.at("values.input.made").hidden == "known after apply"
    assert other.at("values.input").hidden is not None
    text = REAL.read_text()
    place = first.place(first.at("values.input.cloud").path)
    assert text[place.start - 1 : place.end - 1] == '"AWS"'
    assert text[first.place().start - 1 : first.place().end - 1] == '"terraform_data.endpoint[\\"a\\"]"'


def test_both_ways_to_say_the_values_lead_to_the_same(tmp_path: Path) -> None:
    changed = write(tmp_path / "a.json", plan(change("aws_x.y", {"tags": {"a.b": "c"}})))
    resource = {"address": "aws_x.y", "type": "aws_x", "values": {"tags": {"a.b": "c"}}}
    planned = write(
        tmp_path / "b.json", {"format_version": "0.2", "planned_values": {"root_module": {"resources": [resource]}}}
    )
    for place in (changed, planned):
        [item] = read_items(str(place)).items
        seen = [item.at(column) for column in ("values.tags.a.b", "change.after.tags.a.b")]
        assert [one.value for one in seen] == ["c", "c"]
        assert len({item.place(one.path) for one in seen}) == 1
        assert item.at("type").value == "aws_x"


def test_values_of_before_may_be_sensitive_too(tmp_path: Path) -> None:
    entry = change("aws_x.y", {}, ("update",), before_sensitive={"a": True})
    entry["change"]["before"] = {"a": "b", "c": "d"}
    [item] = read_items(str(write(tmp_path / "plan.json", plan(entry)))).items
    assert (item.at("change.before.a").hidden, item.at("change.before.c").value) == ("marked sensitive", "d")


def test_lists_are_masked_by_their_places(tmp_path: Path) -> None:
    entry = change("aws_x.y", {"l": ["a", "b"]}, after_unknown={"l": [False, True]})
    [item] = read_items(str(write(tmp_path / "plan.json", plan(entry)))).items
    assert item.at("values.l.0").value == "a"
    assert item.at("values.l.1").hidden == "known after apply"
    assert item.at("values.l").hidden == "known after apply"


@pytest.mark.parametrize(
    ("data", "title"),
    [
        ({"format_version": "2.0", "planned_values": {}}, "this plan has the format 2.0, which is not known here"),
        ({"format_version": 1.2, "resource_changes": []}, "this plan has the format 1.2, which is not known here"),
        ({"format_version": "1.0", "values": {"root_module": {}}}, "this is a state, or no plan: it does not say what is to be done"),
        ({"format_version": "1.2", "terraform_version": "1.11.4"}, "this is a state, or no plan: it does not say what is to be done"),
        (plan(errored=True), "Terraform could not finish this plan"),
        ({"format_version": "1.2", "resource_changes": {"a": 1}}, "`resource_changes` of this plan is not what Terraform prints there"),
        ({"format_version": "1.2", "planned_values": {"root_module": []}}, "`root_module` of this plan is not what Terraform prints there"),
        ({"format_version": "1.2", "planned_values": {"root_module": {"child_modules": "x"}}}, "`child_modules` of this plan is not what Terraform prints there"),
        (plan({"address": "x"}), "a resource of this plan has no address or no type"),
        ({"format_version": "1.2", "resource_changes": [1]}, "a resource of this plan has no address or no type"),
        (plan({"address": "x.y", "type": "x", "change": "no"}), "the plan does not say what is to be done with `x.y`"),
    ],
)  # fmt: skip
def test_plans_that_are_none(tmp_path: Path, data: object, title: str) -> None:
    assert told(tmp_path, data) == [("plan-unreadable", title)]
