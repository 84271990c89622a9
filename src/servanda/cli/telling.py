"""How every verb tells mistakes: in full on standard error, coloured where people look."""

import sys
from collections.abc import Mapping, Sequence

from servanda.diagnostics.diagnostic import Diagnostic


def tell(diagnostics: Sequence[Diagnostic], sources: Mapping[str, str]) -> None:
    """Write diagnostics to standard error."""
    from servanda.diagnostics.render import terminal  # noqa: PLC0415 - only when something is wrong

    sys.stderr.write(terminal(diagnostics, sources, colour=coloured(sys.stderr)).rstrip() + "\n")


def coloured(stream: object) -> bool:
    """Whether people look at a stream, and did not ask for plain text (NO_COLOR)."""
    import os  # noqa: PLC0415

    isatty = getattr(stream, "isatty", None)
    return bool(isatty and isatty()) and "NO_COLOR" not in os.environ
