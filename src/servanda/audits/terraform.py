"""Plans as `terraform show -json` prints them: every resource with its address, its values, and what is not to be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from servanda.audits.places import Document, Path
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span

UNKNOWN, SENSITIVE = "known after apply", "marked sensitive"
# What a plan does with a resource that launches nothing.
_IDLE: Mapping[tuple[str, ...], str] = {
    ("delete",): "deleted",
    ("no-op",): "unchanged",
    ("read",): "only read",
    ("forget",): "forgotten",
}
_VERSIONS = ("0", "1")
_SHOWN = ("planned_values", "resource_changes", "prior_state", "values")


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource of a plan. `values.…` and `change.after.…` lead to the same, wherever the plan has them.

    data        what paths lead into
    changed     whether it stands under `resource_changes`
    idle        why it launches nothing; empty where it does
    masks       which values are not to be read, by where they begin, and why
    """

    address: str
    type: str
    path: Path
    data: Mapping[str, object]
    changed: bool
    idle: str
    masks: tuple[tuple[tuple[str, ...], object, str], ...]

    def written(self, path: Path) -> Path:
        """Where in the resource a path's value stands."""
        if self.changed:
            return ("change", "after", *path[1:]) if path[:1] == ("values",) else path
        return ("values", *path[2:]) if path[:2] == ("change", "after") else path

    def hidden(self, column: str) -> str | None:
        """Why a value is not to be read, if that is so."""
        words = tuple(column.split("."))
        for begin, mask, why in self.masks:
            if words[: len(begin)] == begin and _masked(mask, words[len(begin) :]):
                return why
        return None


def is_plan(data: object) -> bool:
    """Whether a document is what Terraform shows, of whatever version."""
    if not isinstance(data, dict):
        return False
    keys = cast("Mapping[str, object]", data).keys()
    return "format_version" in keys and any(one in keys for one in (*_SHOWN, "terraform_version"))


def resources_of(document: Document) -> list[Resource]:
    """Every resource of a plan. Raises Refused."""
    plan = _table(document.data)
    version = plan.get("format_version")
    if not isinstance(version, str) or version.partition(".")[0] not in _VERSIONS:
        span = document.places.value(("format_version",))
        title = f"this plan has the format {version}, which is not known here"
        raise _refused(title, span, f"known are {' and '.join(f'{one}.x' for one in _VERSIONS)}.")
    if "planned_values" not in plan and "resource_changes" not in plan:
        title = "this is a state, or no plan: it does not say what is to be done"
        way_out = "give what `terraform show -json PLAN` prints, with the file that `terraform plan -out PLAN` wrote."
        raise _refused(title, document.places.value(()), way_out)
    if plan.get("errored") is True:
        title = "Terraform could not finish this plan"
        raise _refused(title, document.places.key(("errored",)), "mend what it says, and plan anew.")
    if "resource_changes" in plan:
        changes = enumerate(_listed(plan, "resource_changes", (), document))
        return [_changed(_table(one), ("resource_changes", index), document) for index, one in changes]
    root = ("planned_values", "root_module")
    module = _table(plan["planned_values"]).get("root_module", {})
    if not isinstance(module, dict):
        raise _not_as_printed("root_module", document.places.value(root))
    return list(_planned(cast("object", module), root, document))


def _changed(resource: Mapping[str, object], path: Path, document: Document) -> Resource:
    address, kind = _called(resource, path, document)
    change = _table(resource.get("change"))
    actions = tuple(one for one in _list(change.get("actions")) if isinstance(one, str))
    if not actions:
        title = f"the plan does not say what is to be done with `{address}`"
        raise _refused(title, document.places.value(path), "give the plan as Terraform printed it.")
    masks = tuple(
        (begin, change.get(name), why)
        for name, why in (("after_unknown", UNKNOWN), ("after_sensitive", SENSITIVE))
        for begin in (("values",), ("change", "after"))
    )
    masks += ((("change", "before"), change.get("before_sensitive"), SENSITIVE),)
    data = {**resource, "values": change.get("after")}
    idle = _IDLE.get(actions, "only read" if resource.get("mode") == "data" else "")
    return Resource(address, kind, path, data, True, idle, masks)


def _planned(module: object, path: Path, document: Document) -> Iterator[Resource]:
    """The resources of a module, and of the modules in it."""
    waiting = [(module, path)]
    for one, at in waiting:  # it grows while it is walked
        table = _table(one)
        for index, each in enumerate(_listed(table, "resources", at, document)):
            resource, where = _table(each), (*at, "resources", index)
            address, kind = _called(resource, where, document)
            mask = resource.get("sensitive_values")
            masks = tuple((begin, mask, SENSITIVE) for begin in (("values",), ("change", "after")))
            data = {**resource, "change": {"after": resource.get("values")}}
            idle = "only read" if resource.get("mode") == "data" else ""
            yield Resource(address, kind, where, data, False, idle, masks)
        children = enumerate(_listed(table, "child_modules", at, document))
        waiting.extend((child, (*at, "child_modules", index)) for index, child in children)


def _listed(table: Mapping[str, object], key: str, at: Path, document: Document) -> list[object]:
    """A list of the plan; what is there and is none could hide what is to be launched."""
    if key in table and not isinstance(table[key], list):
        raise _not_as_printed(key, document.places.value((*at, key)))
    return _list(table.get(key))


def _not_as_printed(key: str, span: Span) -> Refused:
    return _refused(
        f"`{key}` of this plan is not what Terraform prints there", span, "give the plan as it was printed."
    )


def _called(resource: Mapping[str, object], path: Path, document: Document) -> tuple[str, str]:
    address, kind = resource.get("address"), resource.get("type")
    if not isinstance(address, str) or not isinstance(kind, str):
        title = "a resource of this plan has no address or no type"
        raise _refused(title, document.places.value(path), "give the plan as Terraform printed it.")
    return address, kind


def _masked(mask: object, words: Sequence[str]) -> bool:
    """Whether a mask covers what these words lead to, or a part of it."""
    if mask is True:
        return True
    if not words:
        return any(_masked(one, ()) for one in _parts(mask))
    if isinstance(mask, list) and words[0].isdecimal() and len(words[0]) < 9:
        items = cast("list[object]", mask)
        return int(words[0]) < len(items) and _masked(items[int(words[0])], words[1:])
    table = _table(cast("object", mask))
    keys = ((size, ".".join(words[:size])) for size in range(1, len(words) + 1))
    return any(key in table and _masked(table[key], words[size:]) for size, key in keys)


def _parts(mask: object) -> list[object]:
    return list(_table(mask).values()) or _list(mask)


def _table(data: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", data) if isinstance(data, dict) else {}


def _list(data: object) -> list[object]:
    return cast("list[object]", data) if isinstance(data, list) else []


def _refused(title: str, span: Span, way_out: str) -> Refused:
    return Refused([Diagnostic("plan-unreadable", title, span, help=way_out)])
