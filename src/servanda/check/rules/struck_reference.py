"""struck-reference: a clause, word or panel that is named but not in the text; unknown-clause: one that never was;
order-in-itself: a clause that is put above itself.
"""

from datetime import date

from servanda.check.notes import Notes
from servanda.check.texts import conditions_of, heading, phrases_of, texts
from servanda.diagnostics.diagnostic import Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement, Guard, Norm, Window
from servanda.model.amendments import Placed, Text
from servanda.model.terms import Condition, DatedWord, OnDate, Outcome, Word, conditions_within, times_within


def struck_reference(agreement: Agreement, notes: Notes) -> None:
    """An order over a struck clause is idle (a warning); a condition on a struck word has no meaning (an error)."""
    for text in texts(agreement):
        for placed in text.norms:
            notes.clause = heading(placed.clause)
            for number in (*placed.norm.despite, *placed.norm.subject_to):
                _clause(number, placed, text, notes)
            for phrase in phrases_of(placed.clause, placed.norm):
                _phrase(phrase, placed.norm, text, notes)
        for clause in text.clauses.values():
            notes.clause = heading(clause)
            for one in clause.properties:
                for condition, span in one.conditions():
                    _condition(condition, span, text, notes)
        for clause, definition in text.words.values():
            notes.clause = heading(clause)
            for reading in definition.readings:
                if not isinstance(reading.body, date):
                    _condition(reading.body, definition.span, text, notes)
    notes.clause = None


def _clause(number: str, placed: Placed, text: Text, notes: Notes) -> None:
    if text.family(number):
        own = {clause.number for clause in text.family(placed.clause.number)}
        if {clause.number for clause in text.family(number)} <= own:
            notes.say(
                "order-in-itself",
                f"clause {placed.clause.number} is ordered over itself",
                placed.norm.place_of(number),
                why="Norms of one clause, and its exceptions, stand in no other order than that of exceptions.",
                help="make the part that is to stand above an exception, or a clause of its own.",
                severity="warning",
            )
        return
    by = text.struck.get(number)
    if by:
        notes.say(
            "struck-reference",
            f"clause {number} is no longer in the text",
            placed.norm.place_of(number),
            severity="warning",
            why=f"`{by}` took it out; an order over it has nothing left to order.",
            help="leave the reference out when the clause is next replaced.",
        )
        return
    near = did_you_mean(number, tuple(text.clauses))
    notes.say(
        "unknown-clause",
        f"there is no clause {number}",
        placed.norm.place_of(number),
        help=f"did you mean {near[0]}?" if near else "name a clause of the text in force.",
    )


def _phrase(phrase: Guard | Window, norm: Norm, text: Text, notes: Notes) -> None:
    for condition in conditions_of(phrase):
        _condition(condition, phrase.span or norm.span, text, notes)
    if isinstance(phrase, Window):
        for time in times_within(phrase.time):
            if isinstance(time, OnDate) and time.word.name not in text.words:
                _lost(time.word.name, "the word", phrase.span or norm.span, notes)


def _condition(condition: Condition, span: Span, text: Text, notes: Notes) -> None:
    for one in conditions_within(condition):
        match one:
            case Word(name) if name not in text.words:
                _lost(name, "the word", span, notes)
            case Outcome(panel) if panel not in text.panels:
                _lost(panel, "the panel", span, notes)
            case _:
                dated = getattr(one, "left", None), getattr(one, "right", None)
                for side in dated:
                    if isinstance(side, DatedWord) and side.name not in text.words:
                        _lost(side.name, "the word", span, notes)


def _lost(name: str, what: str, span: Span, notes: Notes) -> None:
    notes.say(
        "struck-reference",
        f"{what} `{name}` is not defined in the text this stands in",
        span,
        why="The clause that defines it has been struck, or comes only with a later instrument.",
        help=f"define `{name}` again, keep its clause, or replace this one.",
    )
