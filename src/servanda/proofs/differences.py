# pyright: basic
"""What else is different between two texts, beside answers: references that lost their end, words that changed under
clauses which do not name the change, and money.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass

from servanda.diagnostics.diagnostic import Span
from servanda.model.amendments import Text
from servanda.model.phrases import Mark
from servanda.model.terms import Word


@dataclass(frozen=True, slots=True)
class Differences:
    """Sentences, a line each.

    orphans     references in the new text to clauses that it no longer has
    terms       (word, clauses that use it and read as before): what it means has changed
    money       amounts, accounts, commitments and payments that were added, dropped or changed
    """

    orphans: tuple[str, ...]
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    money: tuple[str, ...]


def differences(old: Text, new: Text) -> Differences:
    """What else is different between two texts."""
    return Differences(tuple(_orphans(new)), tuple(_terms(old, new)), tuple(_money(old, new)))


def _orphans(new: Text) -> Iterator[str]:
    for placed in new.norms:
        for number in (*placed.norm.despite, *placed.norm.subject_to):
            if not new.family(number):
                by = f", which {new.struck[number]} struck" if number in new.struck else ""
                yield f"{placed.clause.number} names {number}{by}"


def _terms(old: Text, new: Text) -> Iterator[tuple[str, tuple[str, ...]]]:
    for word, (_, definition) in new.words.items():
        if word not in old.words or _bare(definition.readings) == _bare(old.words[word][1].readings):
            continue
        users = []
        for number, clause in new.clauses.items():
            same = number in old.clauses and _bare(clause.norms) == _bare(old.clauses[number].norms)
            if same and any(word in _words(placed.norm) for placed in new.by_clause.get(number, ())):
                users.append(number)
        yield word, tuple(users)


def _words(part: object) -> set[str]:
    """The words that a rule names, anywhere in it."""
    if isinstance(part, Word):
        return {part.name}
    if isinstance(part, tuple):
        return set().union(*(_words(one) for one in part))
    if is_dataclass(part) and not isinstance(part, type):
        return set().union(*(_words(getattr(part, one.name)) for one in fields(part)))
    return set()


def _money(old: Text, new: Text) -> Iterator[str]:
    yield from _changed("amount", old.amounts, new.amounts)
    yield from _changed("account", old.accounts, new.accounts)
    yield from _changed("commitment", old.commitments, new.commitments)
    before, after = (
        {p.clause.number: (p.clause, p.norm.duty) for p in text.norms if p.norm.duty and p.norm.duty.amount is not None}
        for text in (old, new)
    )
    yield from _changed("payment", before, after)


def _changed(
    what: str, old: Mapping[str, tuple[object, object]], new: Mapping[str, tuple[object, object]]
) -> Iterator[str]:
    for name in dict.fromkeys((*old, *new)):
        if name not in new:
            yield f"{what} {name} is gone ({_number(old[name][0])})"
        elif name not in old:
            yield f"{what} {name} is new ({_number(new[name][0])})"
        elif _bare(old[name][1]) != _bare(new[name][1]):
            yield f"{what} {name} is changed ({_number(new[name][0])})"


def _number(clause: object) -> str:
    return str(getattr(clause, "number", ""))


def _bare(part: object) -> object:
    """A part of a text without its places and marks, so that only what it says is compared."""
    if isinstance(part, tuple):
        return tuple(_bare(one) for one in part)
    if isinstance(part, Span | Mark):
        return None
    if is_dataclass(part) and not isinstance(part, type):
        return type(part).__name__, tuple(_bare(getattr(part, one.name)) for one in fields(part))
    return part
