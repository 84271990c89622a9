"""replaced-reference: a clause that names another which has been replaced since: somebody should confirm it."""

from collections.abc import Iterator

from servanda.check.notes import Notes
from servanda.check.texts import conditions_of, heading, phrases_of, texts
from servanda.diagnostics.diagnostic import Label, Span
from servanda.model.agreement import Agreement, Clause, Keep
from servanda.model.amendments import Placed, Text
from servanda.model.terms import ClauseIs, conditions_within


def replaced_reference(agreement: Agreement, notes: Notes) -> None:
    """Said of each older clause that the replacing instrument neither restates nor keeps: keeping it confirms it."""
    for text in texts(agreement):
        confirmed = {number for one in text.instruments for step in one.steps if isinstance(step, Keep)
                     for number, _ in step.numbers}  # fmt: skip
        for placed in text.norms:
            for number, span in dict(_named(placed)).items():
                target = text.clauses.get(number)
                if (
                    target is not None
                    and _replaced_since(target, placed.clause)
                    and not confirmed & _family(placed, text)
                ):
                    notes.clause = heading(placed.clause)
                    _say(placed, target, span, notes)
    notes.clause = None


def _family(placed: Placed, text: Text) -> set[str]:
    """The clause with those it is an exception to."""
    found = {placed.clause.number}
    parent = placed.clause.parent
    while parent is not None:
        found.add(parent)
        parent = text.clauses[parent].parent
    return found


def _replaced_since(target: Clause, clause: Clause) -> bool:
    return target.instrument != target.origin[0] and target.began > clause.began


def _named(placed: Placed) -> Iterator[tuple[str, Span]]:
    """The clauses that a norm names: in its orders and acts, in what sets it off, and in its conditions."""
    norm = placed.norm
    if norm.power is None or norm.power.verb != "amend":  # which is there so that they are replaced
        yield from norm.places
    if norm.each is not None and norm.each.kind == "breach":
        yield from ((number, norm.place_of(number)) for number in norm.each.names)
    for phrase in phrases_of(placed.clause, norm):
        for condition in conditions_of(phrase):
            for one in conditions_within(condition):
                if isinstance(one, ClauseIs):
                    yield one.number, phrase.span or norm.span


def _say(placed: Placed, target: Clause, span: Span, notes: Notes) -> None:
    number = target.number
    notes.say(
        "replaced-reference",
        f"clause {number}, named here, was replaced later: is it still what this means?",
        span,
        labels=(Label(target.span, f"`{target.instrument}` replaced it here"),),
        why=f"Clause {placed.clause.number} was written for the clause {number} before it.",
        help=f"confirm it with `keeps {placed.clause.number}` in `{target.instrument}`, or replace it there.",
        severity="undecided",
    )
