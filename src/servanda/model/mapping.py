"""How the columns of a table, or the parts of a file, fill a question: where each part comes from, and what it is called."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class From:
    """Where one part of a question comes from: a column, or the same words for every row.

    column      the column's name; None where `value` stands for every row
    value       the words that every row has
    values      what is called otherwise there: the column's text -> the agreement's word; the rest stays as it is
    currency    of an amount whose column holds bare numbers
    """

    column: str | None = None
    value: str | None = None
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Mapped:
    """A whole question. `given` are fields and facts; those that are not there are left out for every row."""

    party: From
    action: From
    at: From
    given: Mapping[str, From]
