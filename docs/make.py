"""`make docs`: write the pages that are made from the code; `make docs ARGS=--check` fails where one is out of date."""

import sys
from pathlib import Path

from servanda.diagnostics.pages import names, page
from servanda.readers.lives import STEPS

HERE = Path(__file__).parent


def errors() -> str:
    """One line for every message, with the title of its page."""
    lines = [
        "# Messages",
        "",
        "What `servanda explain NAME` says more about, by name.",
        "",
        "| name | what it says |",
        "|---|---|",
    ]
    for name in names():
        title = (page(name) or "").splitlines()[0].removeprefix("# ").partition(": ")[2]
        lines.append(f"| `{name}` | {title} |")
    return "\n".join([*lines, ""])


def lives() -> str:
    """The states of a duty and the steps between them, from the table that the walk is held to."""
    steps = [f"    {_state(before)} --> {_state(after)}" for before, afters in STEPS.items() for after in afters]
    ends = [f"    {_state(state)} --> [*]" for state, afters in STEPS.items() if not afters]
    intro = "Made from `STEPS` in `src/servanda/readers/lives.py`. No life takes another step; a test finds a case for each."
    return "\n".join(["# The life of a duty", "", intro, "", "```mermaid", "stateDiagram-v2", *steps, *ends, "```", ""])


def _state(state: str) -> str:
    return state.replace(" ", "_") or "[*]"


PAGES = {"errors.md": errors, "lives.md": lives}


def main() -> None:
    """Write the pages, or say which are out of date."""
    stale = [name for name, make in PAGES.items() if not (HERE / name).exists() or (HERE / name).read_text() != make()]
    if "--check" in sys.argv:
        sys.exit(f"out of date, run `make docs`: {', '.join(stale)}" if stale else 0)
    for name in stale:
        (HERE / name).write_text(PAGES[name]())
    print(f"written: {', '.join(stale) or 'nothing, all is current'}")


if __name__ == "__main__":
    main()
