"""definition-in-circle: words that are defined by themselves, directly or through each other."""

from datetime import date

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement
from servanda.model.amendments import Text
from servanda.model.terms import Word, conditions_within


def definition_in_circle(agreement: Agreement, notes: Notes) -> None:
    """Say each circle once, at the word where it closes."""
    said: set[frozenset[str]] = set()
    for text in texts(agreement):
        for name in text.words:
            circle = _circle((name,), text)
            if circle and frozenset(circle) not in said:
                said.add(frozenset(circle))
                clause, definition = text.words[name]
                notes.clause = heading(clause)
                chain = " → ".join(f"`{one}`" for one in (*circle, circle[0]))
                notes.say(
                    "definition-in-circle",
                    f"`{name}` is defined by itself",
                    definition.span,
                    why=f"The circle: {chain}.",
                    help="define one of them without the others.",
                )
    notes.clause = None


def _circle(path: tuple[str, ...], text: Text) -> tuple[str, ...] | None:
    for used in _uses(path[-1], text):
        if used == path[0]:
            return path
        if used not in path:
            found = _circle((*path, used), text)
            if found:
                return found
    return None


def _uses(name: str, text: Text) -> list[str]:
    if name not in text.words:
        return []
    bodies = [reading.body for reading in text.words[name][1].readings]
    conditions = (one for body in bodies if not isinstance(body, date) for one in conditions_within(body))
    return [one.name for one in conditions if isinstance(one, Word)]
