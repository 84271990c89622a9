"""What else is different between two texts, beside answers: references that lost their end, words that changed under
clauses which do not name the change, and money.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import cast

from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Clause, Definition, Norm
from servanda.model.amendments import Text, clauses_named
from servanda.model.phrases import Mark
from servanda.model.terms import DatedWord, Word


@dataclass(frozen=True, slots=True)
class Differences:
    """Sentences, a line each.

    orphans     references in the new text to clauses that it no longer has
    terms       (word, clauses that rest on it and read as before): what it means has changed
    money       amounts, accounts, commitments and payments that were added, dropped or changed
    """

    orphans: tuple[str, ...]
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    money: tuple[str, ...]


def differences(old: Text, new: Text) -> Differences:
    """What else is different between two texts."""
    return Differences(tuple(_orphans(new)), tuple(_terms(old, new)), tuple(_money(old, new)))


# --- references that lost their end ----------------------------------------------------------------------------------


def _orphans(new: Text) -> Iterator[str]:
    for clause in new.clauses.values():
        for number in clauses_named(_says(clause)):
            if number != "agreement" and not new.family(number):
                by = f", which {new.struck[number]} struck" if number in new.struck else ""
                yield f"{clause.number} ({clause.title}) names {number}{by}"


# --- words -----------------------------------------------------------------------------------------------------------


def _terms(old: Text, new: Text) -> Iterator[tuple[str, tuple[str, ...]]]:
    for word, (_, definition) in new.words.items():
        if word not in old.words or _means(definition) == _means(old.words[word][1]):
            continue
        resting = _resting_on(word, new)
        users = (
            number for number, clause in new.clauses.items()
            if number in old.clauses and _bare(_says(clause)) == _bare(_says(old.clauses[number]))
            and resting & _words(_says(clause))
        )  # fmt: skip
        yield word, tuple(users)


def _resting_on(word: str, text: Text) -> set[str]:
    """A word, and the words that are defined by it or by such a one."""
    found: set[str] = set()
    ahead = {word}
    while ahead:
        found |= ahead
        ahead = {name for name, (_, one) in text.words.items() if found & _words(one.readings)} - found
    return found


def _words(part: object) -> set[str]:
    """The words that a part of a text names, anywhere in it."""
    own = {part.name} if isinstance(part, Word | DatedWord) else set[str]()
    return own.union(*(_words(one) for one in _parts(part)))


def _means(definition: Definition) -> object:
    return _bare(tuple((one.name, one.body) for one in definition.readings))


# --- money -----------------------------------------------------------------------------------------------------------


def _money(old: Text, new: Text) -> Iterator[str]:
    yield from _changed("amount", old.amounts, new.amounts)
    yield from _changed("account", old.accounts, new.accounts)
    yield from _changed("commitment", old.commitments, new.commitments)
    yield from _changed("payment", _payments(old), _payments(new))


def _payments(text: Text) -> Mapping[str, tuple[Clause, Norm]]:
    """The duties to pay, by who pays under which clause, numbered where they are several."""
    found: dict[str, tuple[Clause, Norm]] = {}
    often: Counter[str] = Counter()
    for placed in text.norms:
        if placed.norm.duty is not None and placed.norm.duty.amount is not None:
            name = f"by {' and '.join(placed.norm.actors)} under {placed.clause.number}"
            often[name] += 1
            found[name if often[name] == 1 else f"{name} ({often[name]})"] = placed.clause, placed.norm
    return found


def _changed(
    what: str, old: Mapping[str, tuple[Clause, object]], new: Mapping[str, tuple[Clause, object]]
) -> Iterator[str]:
    for name in dict.fromkeys((*old, *new)):
        if name not in new:
            yield f"{what} {name} is gone ({_heading(old[name][0])})"
        elif name not in old:
            yield f"{what} {name} is new ({_heading(new[name][0])})"
        elif _bare(old[name][1]) != _bare(new[name][1]):
            yield f"{what} {name} is changed ({_heading(new[name][0])})"


def _heading(clause: Clause) -> str:
    return f"{clause.number} {clause.title}"


# --- parts of a text -------------------------------------------------------------------------------------------------


def _says(clause: Clause) -> tuple[object, ...]:
    """What a clause says: not where it stands, nor which instrument gave it."""
    return (
        clause.norms, clause.definitions, clause.panels, clause.kept, clause.effects, clause.amounts, clause.accounts,
        clause.commitments,
    )  # fmt: skip


def _parts(part: object) -> tuple[object, ...]:
    if isinstance(part, tuple):
        return cast("tuple[object, ...]", part)
    if is_dataclass(part) and not isinstance(part, type):
        return tuple(getattr(part, one.name) for one in fields(part))
    return ()


def _bare(part: object) -> object:
    """A part of a text without its places and marks, so that only what it says is compared."""
    if isinstance(part, Span | Mark):
        return None
    parts = _parts(part)
    return (type(part).__name__, *map(_bare, parts)) if parts else part
