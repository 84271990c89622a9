"""currency-mismatch: one amount compared with two currencies."""

from collections.abc import Iterator

from servanda.check.notes import Notes
from servanda.check.texts import texts
from servanda.diagnostics.diagnostic import Label, Span
from servanda.model.agreement import Agreement
from servanda.model.cells import Cuts, Key, cuts_of, key_of
from servanda.model.terms import Compare, Condition, DatedWord, Member, OfTrigger, conditions_within
from servanda.model.values import Money


def currency_mismatch(agreement: Agreement, notes: Notes) -> None:
    """Two currencies never mix without a declared rate and date."""
    cuts = cuts_of(agreement)
    first: dict[Key, tuple[str, Span]] = {}
    for key, currency, span in dict.fromkeys(_compared(agreement, cuts)):
        earlier, where = first.setdefault(key, (currency, span))
        if earlier != currency:
            notes.say(
                "currency-mismatch",
                f"`{key[1]}` is compared in {earlier} and in {currency}",
                span,
                mark=currency,
                labels=(Label(where, earlier),),
                why="An amount has one currency; two never mix without a declared rate and date.",
                help="compare it in one currency.",
            )


def _compared(agreement: Agreement, cuts: Cuts) -> Iterator[tuple[Key, str, Span]]:
    """Each amount that a rule compares a field with: fields compared with each other count as one."""
    for condition, span in _conditions(agreement):
        for one in conditions_within(condition):
            if not isinstance(one, Compare | Member) or isinstance(one.left, DatedWord | OfTrigger):
                continue
            values = one.values if isinstance(one, Member) else (one.right,)
            key = min(cuts.group(key_of(one.left)))
            yield from ((key, v.currency, span) for v in values if isinstance(v, Money))


def _conditions(agreement: Agreement) -> Iterator[tuple[Condition, Span]]:
    for text in texts(agreement):
        for placed in text.norms:
            guards = (*placed.clause.kept, *placed.norm.guards)
            yield from ((guard.condition, guard.span or placed.norm.span) for guard in guards)
    for clause in agreement.clauses():
        for one in clause.properties:
            yield from one.conditions()
