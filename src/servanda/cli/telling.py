"""How every verb tells mistakes: in full on standard error, coloured where people look."""

import sys
from collections.abc import Mapping, Sequence

from servanda.diagnostics.diagnostic import Diagnostic


def tell(diagnostics: Sequence[Diagnostic], sources: Mapping[str, str]) -> None:
    """Write diagnostics to standard error."""
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
