"""How every verb tells mistakes: in full on standard error, coloured where people look."""

import json
import sys
from collections.abc import Mapping, Sequence

from servanda.diagnostics.diagnostic import Diagnostic


def tell(diagnostics: Sequence[Diagnostic], sources: Mapping[str, str], *, as_json: bool = False) -> None:
    """Write diagnostics to standard error; or, where JSON was asked for, as JSON to standard output."""
    if as_json:
        from servanda.diagnostics.render import as_json as data

        sys.stdout.write(
            json.dumps({"errors": [data(one) for one in diagnostics]}, indent=2, ensure_ascii=False) + "\n"
        )
        return
    from servanda.diagnostics.render import terminal

    sys.stderr.write(terminal(diagnostics, sources, colour=coloured(sys.stderr)).rstrip() + "\n")


def bold(text: str, colour: bool) -> str:
    """A heading, where people look."""
    return f"\x1b[1m{text}\x1b[0m" if colour else text


def coloured(stream: object) -> bool:
    """Whether people look at a stream, and did not ask for plain text (NO_COLOR)."""
    import os

    isatty = getattr(stream, "isatty", None)
    return bool(isatty and isatty()) and "NO_COLOR" not in os.environ


def cell(value: object) -> str:
    """A value of a row, where people read it."""
    return "(left out)" if value is None else "yes" if value is True else "no" if value is False else str(value)
