"""word-without-fields: a word used in a clause on an action that lacks the fields the word looks at."""

from collections.abc import Iterable

from servanda.check.notes import Notes
from servanda.check.rules.window_depends_on_case import fields_of
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement
from servanda.model.amendments import Text
from servanda.model.properties import MayClaim
from servanda.model.terms import Condition, Word, conditions_within


def word_without_fields(agreement: Agreement, notes: Notes) -> None:
    """A word defined of no kind names fields directly; the action must have them."""
    for text in texts(agreement):
        for placed in text.norms:
            notes.clause = heading(placed.clause)
            for guard in placed.norm.guards:
                _look(guard.condition, placed.norm.action, agreement, text, guard.span or placed.norm.span, notes)
        for clause in text.clauses.values():
            notes.clause = heading(clause)
            for one in clause.properties:
                action = one.claim.action if isinstance(one.claim, MayClaim) else None
                for condition, span in one.conditions():
                    _look(condition, action, agreement, text, span, notes)
    notes.clause = None


def _look(condition: Condition, action: str | None, agreement: Agreement, text: Text, span: Span, notes: Notes) -> None:
    """`action` is None where a condition is on the record alone, which has no fields."""
    has: Iterable[str] = agreement.actions[action].fields if action else ()
    for word in (c for c in conditions_within(condition) if isinstance(c, Word) and c.of is None):
        lacking = sorted({f for f in fields_of(word, text) if f not in has})
        if lacking:
            whose = f"`{action}`" if action else "the record alone"
            notes.say(
                "word-without-fields",
                f"`{word.name}` looks at `{lacking[0]}`, which {whose} does not have",
                span,
                help=f"give {whose} the field, or use another word."
                if action
                else "claim what a party may do, as in `always Seller may deliver`, or use another word.",
            )
