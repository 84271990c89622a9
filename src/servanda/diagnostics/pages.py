"""The page of each diagnostic: what `servanda explain NAME` shows, kept as Markdown in the folder of the same name.

A page has a title line, two or three sentences about agreements, a wrong example and a right one.
"""

from importlib.resources import files

_FOLDER = files("servanda.diagnostics") / "pages"


def page(name: str) -> str | None:
    """The page of that diagnostic, if it has one."""
    # Looked up among the names, never joined into a path: whatever was typed, nothing else can be read.
    return (_FOLDER / f"{name}.md").read_text(encoding="utf-8") if name in names() else None


def names() -> tuple[str, ...]:
    """Every diagnostic that has a page, in alphabetical order."""
    pages = (entry.name for entry in _FOLDER.iterdir())
    return tuple(sorted(name.removesuffix(".md") for name in pages if name.endswith(".md")))
