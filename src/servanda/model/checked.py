"""What checking gives: the agreement if no error was found, its cases, and everything there is to say."""

from collections.abc import Mapping
from dataclasses import dataclass

from servanda.diagnostics.diagnostic import Diagnostic
from servanda.model.agreement import Agreement
from servanda.model.cases import AnyCase


@dataclass(frozen=True, slots=True)
class Checked:
    """`sources` are the texts by the name they are shown under, for messages; filled where files were read."""

    agreement: Agreement | None
    cases: tuple[AnyCase, ...]
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, str]
