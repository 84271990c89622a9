"""window-depends-on-case: an end that would be another for every question."""

from collections.abc import Iterator
from datetime import date

from servanda.check.notes import Notes
from servanda.check.texts import conditions_of, heading, texts
from servanda.model.agreement import Agreement, Guard, Window
from servanda.model.amendments import Text
from servanda.model.terms import (
    Compare,
    Condition,
    Earlier,
    Field,
    Happened,
    Member,
    Word,
    conditions_within,
)


def window_depends_on_case(agreement: Agreement, notes: Notes) -> None:
    """`until P` latches once, on the record; it cannot depend on the fields of the case asked about."""
    for text in texts(agreement):
        for placed in text.norms:
            notes.clause = heading(placed.clause)
            phrases: tuple[Guard | Window, ...] = (*placed.norm.windows, *placed.clause.kept)
            for phrase in phrases:
                fields = sorted({name for c in conditions_of(phrase) for name in fields_of(c, text)})
                if fields:
                    said = phrase.kind if isinstance(phrase, Window) else phrase.keyword
                    notes.say(
                        "window-depends-on-case",
                        f"`{said}` cannot depend on `{fields[0]}`",
                        phrase.span or placed.norm.span,
                        why="A window opens or ends once, for everybody; this would be another moment for every "
                        "case asked about.",
                        help="write `while` or `when` for what depends on the case.",
                    )
    notes.clause = None


def fields_of(
    condition: Condition, text: Text, of: str | None = None, seen: frozenset[str] = frozenset()
) -> Iterator[str]:
    """The fields that a condition looks at, through the words it names; `of` is the thing a word is said of."""

    def path(field: Field) -> str:
        return f"{of}.{field.path}" if of and field.relative else field.path

    for one in conditions_within(condition):
        match one:
            case Compare(left, _, right):
                yield from (path(side) for side in (left, right) if isinstance(side, Field))
            case Member(Field() as left):
                yield path(left)
            case Happened(_, _, same, qualifier):
                yield from (path(match_.asked) for match_ in same)
                if isinstance(qualifier, Earlier):
                    yield from (path(match_.asked) for match_ in qualifier.same)
            case Word(name, thing, relative) if name in text.words and name not in seen:
                inner = ".".join(part for part in ((of if relative else None), thing) if part) or None
                for reading in text.words[name][1].readings:
                    if not isinstance(reading.body, date):
                        yield from fields_of(reading.body, text, inner, seen | {name})
            case _:
                pass
