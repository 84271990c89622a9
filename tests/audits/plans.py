"""Plans as `terraform show -json` prints them, made small."""

import json
from pathlib import Path


def change(address: str, after: object, actions: tuple[str, ...] = ("create",), **masks: object) -> dict[str, object]:
    """One entry of `resource_changes`; the type is the last but one word of the address."""
    kind = address.split("[", maxsplit=1)[0].split(".")[-2]
    return {
        "address": address,
        "mode": "managed",
        "type": kind,
        "name": address.split("[", maxsplit=1)[0].rsplit(".", maxsplit=1)[-1],
        "change": {"actions": list(actions), "before": None, "after": after, **masks},
    }


def plan(*changes: dict[str, object], **more: object) -> dict[str, object]:
    return {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": list(changes), **more}


def write(place: Path, data: object, *, indent: int | None = 2) -> Path:
    place.write_text(json.dumps(data, indent=indent), encoding="utf-8")
    return place
