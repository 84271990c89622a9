"""What is to be launched, one by one: the items of manifests, and the resources of plans."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Literal, cast

from servanda.audits.places import Document, Path, found_at
from servanda.audits.terraform import Resource, is_plan, resources_of
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.text.files import read_text

LIMIT_JSON = 40_000_000  # bytes; a plan of ten thousand resources has about as many
LIMIT_YAML = 4_000_000  # written by hand, and slower to read

Kind = Literal["item", "resource"]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a path leads to in an item. `path` is its place in the document; None where nothing stands there."""

    value: object
    path: Path | None
    hidden: str | None = None  # why it is not to be read: `known after apply`, `marked sensitive`


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be launched, by the name that its owner knows it under."""

    address: str
    document: Document
    path: Path
    data: object
    resource: Resource | None = None

    @property
    def kind(self) -> Kind:
        """What it is counted as."""
        return "item" if self.resource is None else "resource"

    def at(self, column: str) -> Seen:
        """What stands there."""
        if self.resource is not None:
            why = self.resource.hidden(column)
            if why is not None:
                return Seen(None, None, why)
        found = found_at(self.data, column)
        if found is None:
            return Seen(None, None)
        path, value = found
        return Seen(value, (*self.path, *(self.resource.written(path) if self.resource else path)))

    def place(self, path: Path | None = None) -> Span:
        """Where a part of it stands; else where it begins itself: of a resource, its address."""
        if path is not None:
            return self.document.places.value(path)
        return self.document.places.value((*self.path, "address") if self.resource else self.path)


@dataclass(frozen=True, slots=True)
class Items:
    """What one file holds. `not_launches` counts the resources of a plan that it deletes, only reads or leaves alone."""

    items: tuple[Item, ...]
    not_launches: tuple[str, ...]
    text: str


def read_items(name: str) -> Items:
    """Everything that a file wants to launch. Raises Refused."""
    documents, text = _documents(name)
    if not documents:
        raise Refused([_unreadable(name, "this file is empty", "name a file with something to launch.")], {name: text})
    items: list[Item] = []
    idle: list[str] = []
    mistakes: list[Diagnostic] = []
    for number, document in enumerate(documents, start=1):
        if is_plan(document.data):
            try:
                resources = resources_of(document)
            except Refused as refused:
                mistakes.extend(refused.diagnostics)
                continue
            items.extend(Item(one.address, document, one.path, one.data, one) for one in resources if not one.idle)
            idle.extend(one.idle for one in resources if one.idle)
        else:
            items.extend(_manifest(document, number if len(documents) > 1 else None, mistakes))
    if mistakes:
        raise Refused(mistakes, {name: text})
    return Items(tuple(items), tuple(idle), text)


def _documents(name: str) -> tuple[list[Document], str]:
    suffix = FilePath(name).suffix.lower()
    yaml = suffix in (".yaml", ".yml")
    _is_saved_plan(name)
    text = read_text(name, LIMIT_YAML if yaml else LIMIT_JSON).removeprefix("\ufeff")
    if not text.strip():
        return [], text
    if not yaml and (suffix == ".json" or text.lstrip()[:1] in "{["):
        from servanda.audits.json_text import read_json

        return [read_json(name, text)], text
    if len(text) > LIMIT_YAML:
        raise Refused(
            [_unreadable(name, f"YAML of more than {LIMIT_YAML // 1_000_000} MB is not read", "write it as JSON.")]
        )
    from servanda.audits.yaml_text import read_yaml

    return read_yaml(name, text), text


def _is_saved_plan(name: str) -> None:
    try:
        with FilePath(name).open("rb") as file:
            begins = file.read(4)
    except (OSError, ValueError):
        return  # whoever reads it says why it cannot be read
    if begins == b"PK\x03\x04":
        title = "this is a plan as Terraform saves it, not its JSON"
        raise Refused([_unreadable(name, title, f"give what `terraform show -json {FilePath(name).name}` prints.")])


def _unreadable(name: str, title: str, way_out: str) -> Diagnostic:
    return Diagnostic("manifest-unreadable", title, Span(name, 1, 1, 1), help=way_out)


def _manifest(document: Document, number: int | None, mistakes: list[Diagnostic]) -> Iterable[Item]:
    """A document is an item, or a list of items."""
    listed = isinstance(document.data, list)
    found = list(enumerate(cast("list[object]", document.data))) if listed else [(0, document.data)]
    for index, data in found:
        path: Path = (index,) if listed else ()
        if isinstance(data, dict):
            said = cast("object", data)
            where = [f"document {number}"] if number is not None else []
            where += [f"item {index + 1}"] if listed or not where else []
            yield Item(_name(said) or ", ".join(where), document, path, said)
        else:
            mistakes.append(
                Diagnostic(
                    "manifest-part", "an item must say its parts by name", document.places.value(path), "no such part",
                    help="write `party: …`, `action: …` and the fields, each on a line, or say what the mapping names.",
                )
            )  # fmt: skip


def _name(data: object) -> str | None:
    """How its owner calls it: `name`, or `metadata.name`."""
    for column in ("name", "metadata.name"):
        found = found_at(data, column)
        if found is not None and isinstance(found[1], str) and found[1].strip():
            return found[1].strip()
    return None
