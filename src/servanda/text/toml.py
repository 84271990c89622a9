"""Reads TOML, with the place of what is wrong in it."""

import re
import tomllib
from pathlib import Path
from typing import Any

from servanda.diagnostics.diagnostic import Span


class NotToml(Exception):
    """A text that is no TOML: where, and why."""

    def __init__(self, span: Span, why: str) -> None:
        super().__init__(why)
        self.span = span
        self.why = why


def parse_toml(path: Path, text: str) -> dict[str, Any]:
    """What a text in TOML says. Raises NotToml."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = re.search(r"(.*) \(at line (\d+), column (\d+)\)", str(error))
        lines = text.split("\n")
        line, column = (int(match[2]), int(match[3])) if match else (len(lines), len(lines[-1]) + 1)
        why = (match[1] if match else str(error)).lower()
        raise NotToml(Span(str(path), line, column, column + 1), why) from None
