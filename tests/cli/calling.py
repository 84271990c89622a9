"""How the tests of the verbs call them: like a user, with what was typed, and what came out."""

import os
from dataclasses import dataclass

from click.testing import CliRunner

from servanda.cli.main import main
from servanda.diagnostics.diagnostic import Refused


@dataclass(frozen=True)
class Called:
    code: int
    out: str
    err: str


def call(*words: object) -> Called:
    """One call. Any exception but a refusal is our own bug, and is raised here."""
    result = CliRunner().invoke(main, [os.fspath(word) if isinstance(word, os.PathLike) else word for word in words])
    if isinstance(result.exception, Refused):  # `run` tells these
        return Called(2, result.stdout, "\n".join(f"error[{d.name}]: {d.title}" for d in result.exception.diagnostics))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Called(result.exit_code, result.stdout, result.stderr)
