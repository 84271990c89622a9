"""The names of all diagnostics, as the code says them: `Diagnostic("name", …)`, `notes.say("name", …)` and so on."""

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "servanda"
# Functions whose first argument is a diagnostic's name, or whose `name=` is.
SAYING = {"Diagnostic", "say", "unknown", "_out_of_reach"}


def names_in(folder: str = "") -> set[str]:
    """Every name said in the files of a folder."""
    paths = sorted((SOURCE / folder).rglob("*.py"))
    return {name for path in paths for name in _names(ast.parse(path.read_text(encoding="utf-8")))}


def _names(tree: ast.AST) -> Iterator[str]:
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        said = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        first = next((k.value for k in call.keywords if k.arg == "name"), call.args[0] if call.args else None)
        if said in SAYING and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def places_without_name() -> set[str]:
    """Where a name is passed on instead of said: these must be known, or a name could hide there."""
    found: set[str] = set()
    for path in sorted(SOURCE.rglob("*.py")):
        for call in (n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id == "Diagnostic" and not list(_names(call)):
                found.add(str(path.relative_to(SOURCE)))
    return found
