"""word-without-fields: a word used in a clause on an action that lacks the fields the word looks at."""

from servanda.check.notes import Notes
from servanda.check.rules.window_depends_on_case import fields_of
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement
from servanda.model.terms import Word, conditions_within


def word_without_fields(agreement: Agreement, notes: Notes) -> None:
    """A word defined of no kind names fields directly; the action must have them."""
    for text in texts(agreement):
        for placed in text.norms:
            notes.clause = heading(placed.clause)
            has = agreement.actions[placed.norm.action].fields
            for guard in placed.norm.guards:
                words = [c for c in conditions_within(guard.condition) if isinstance(c, Word) and c.of is None]
                for word in words:
                    lacking = sorted({f for f in fields_of(word, text) if f not in has})
                    if lacking:
                        notes.say(
                            "word-without-fields",
                            f"`{word.name}` looks at `{lacking[0]}`, which `{placed.norm.action}` does not have",
                            guard.span or placed.norm.span,
                            help=f"give `{placed.norm.action}` the field, or use another word.",
                        )
    notes.clause = None
