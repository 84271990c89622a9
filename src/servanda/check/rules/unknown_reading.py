"""unknown-reading: a property that chooses a reading which its word has in no text."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement


def unknown_reading(agreement: Agreement, notes: Notes) -> None:
    """Readings come with definitions, and later with interpretations: those of any text will do."""
    known: dict[str, dict[str, None]] = {}
    for text in texts(agreement):
        for name, (_, definition) in text.words.items():
            known.setdefault(name, {}).update({reading.name: None for reading in definition.readings if reading.name})
    for clause in agreement.clauses():
        notes.clause = heading(clause)
        for one in clause.properties:
            places = dict(one.places)
            for word, reading in one.readings:
                names = tuple(known.get(word, ()))
                if not names:
                    notes.say(
                        "unknown-reading",
                        f"`{word}` has one meaning, and no readings to choose from",
                        places[word],
                        help="leave this line out, or define the word with its readings.",
                    )
                elif reading not in names:
                    where = f"The readings of `{word}` are"
                    notes.unknown("unknown-reading", f"a reading of `{word}`", reading, places[word], names, where)
    notes.clause = None
