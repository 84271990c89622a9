"""changed-definition: a word whose new meaning changes clauses that the amendment does not mention."""

from servanda.check.notes import Notes
from servanda.check.texts import conditions_of, heading, phrases_of
from servanda.model.agreement import Agreement, Definition
from servanda.model.amendments import Text, consolidate
from servanda.model.terms import DatedWord, OnDate, Word, conditions_within, times_within


def changed_definition(agreement: Agreement, notes: Notes) -> None:
    """Look at the text before and after each amendment, as they take effect one after the other."""
    before: Text | None = None
    done = [one for one in agreement.instruments if one.relation != "interprets"]
    for number, instrument in enumerate(done, start=1):
        after = consolidate(done[:number])
        for name, (clause, definition) in after.words.items():
            old = before.words.get(name) if before else None
            if old is None or clause.instrument != instrument.name or _meaning(old[1]) == _meaning(definition):
                continue
            silent = sorted({p.clause.number for p in after.norms if p.clause.instrument != instrument.name
                             and name in _words(after, p.clause.number)})  # fmt: skip
            if silent:
                notes.clause = heading(clause)
                notes.say(
                    "changed-definition",
                    f"`{name}` changes clauses that this does not mention: {', '.join(silent)}",
                    definition.span,
                    why=f"They use the word and stay as they are written; from this amendment on they mean what "
                    f"`{name}` means now.",
                    help="read them again; if they are to keep the old meaning, define another word.",
                    severity="warning",
                )
        before = after
    notes.clause = None


def _meaning(definition: Definition) -> list[tuple[str, object]]:
    return [(reading.name, reading.body) for reading in definition.readings]


def _words(text: Text, number: str) -> set[str]:
    """The words that a clause's norms name, by their conditions or their times."""
    found: set[str] = set()
    clause = text.clauses[number]
    for norm in clause.norms:
        for phrase in phrases_of(clause, norm):
            for condition in conditions_of(phrase):
                for one in conditions_within(condition):
                    sides = (getattr(one, "left", None), getattr(one, "right", None))
                    found |= {side.name for side in sides if isinstance(side, DatedWord)}
                    found |= {one.name} if isinstance(one, Word) else set()
            time = getattr(phrase, "time", None)
            found |= {t.word.name for t in times_within(time) if isinstance(t, OnDate)} if time is not None else set()
    return found
