"""Properties: what their claims speak of, their windows, and the readings they choose."""

from servanda.check.conditions import (
    Lowering,
    Scope,
    action_scope,
    read_condition,
    read_event,
    read_extent,
    record_scope,
)
from servanda.check.vocabulary import action_known, party_known
from servanda.diagnostics.diagnostic import Label, Span
from servanda.model import properties as model
from servanda.model import terms
from servanda.model.phrases import Guard, Window
from servanda.text import syntax


def property_scope(written: syntax.Property, place: str, to: Lowering) -> Scope | None:
    """What a property's conditions can look at; None (noted) where it claims something of an action that is none."""
    if not isinstance(written.claim, syntax.MayClaim):
        return record_scope(place)
    action = action_known(written.claim.action, to.vocabulary, to.notes)
    return action_scope(action, place) if action else None


def read_property(
    written: syntax.Property, scope: Scope, guards: tuple[Guard, ...], to: Lowering
) -> model.Property | None:
    """A property with guards that are read already, or None where its claim means nothing."""
    _name_once(written.name, to)
    windows = tuple(window for phrase in written.phrases if (window := _window(phrase, to)))
    chosen = _readings(written, to)
    readings = tuple((word, reading) for word, (reading, _) in chosen.items())
    places = tuple((word, span) for word, (_, span) in chosen.items())
    claim = _claim(written.claim, scope, to)
    return claim and model.Property(written.name.text, claim, guards, windows, readings, written.span, places)


def _claim(written: syntax.Claim, scope: Scope, to: Lowering) -> model.Claim | None:
    match written:
        case syntax.MayClaim(always, party, action):
            known = party_known(party, to.vocabulary, to.notes)
            return model.MayClaim(always, party.text, action.text) if known else None
        case syntax.HoldsClaim(always, condition):
            return model.HoldsClaim(always, read_condition(condition, scope, to))
        case syntax.NoChange(event):
            name = read_event(event, to)
            return model.NoChange(name) if name else None


def _name_once(name: syntax.Quoted, to: Lowering) -> None:
    """Properties are called by their names, wherever in the agreement they stand."""
    first = to.properties.setdefault(name.text, name.span)
    if first != name.span:
        to.notes.say(
            "name-taken",
            "two properties have the same name",
            name.span,
            mark="again here",
            labels=(Label(first, "the first"),),
            help="give one of the two another name.",
        )


def _window(phrase: syntax.Phrase, to: Lowering) -> Window | None:
    match phrase.kind, phrase.time:
        case ("from" | "after" | "until" | "before" | "through") as kind, syntax.DateText() as written:
            extent = read_extent(written, to)
            if extent is None:
                return None
            if extent.day is not None:
                return Window(kind, terms.Fixed(extent), None, phrase.span)
        case _, None:
            return None
        case _:
            pass
    to.notes.say(
        "window-needs-a-date",
        f"`{phrase.kind}` needs a date here",
        phrase.span,
        mark="not a day of the calendar",
        why="A property is proved for whole days; what is true from some event on, or up to it, is a condition.",
        help="write a date such as `2026-03-01`, or say with `when` or `unless` what has happened.",
    )
    return None


def _readings(written: syntax.Property, to: Lowering) -> dict[str, tuple[str, Span]]:
    """For each word the reading that is chosen, and where. Which readings it has depends on the texts: a rule looks."""
    found: dict[str, tuple[str, Span]] = {}
    words = tuple(to.vocabulary.words)
    for word, reading in written.readings:
        if word.text not in words:
            to.notes.unknown("unknown-word", "a defined word", word.text, word.span, words, "These words are defined:")
        elif word.text in found:
            to.notes.say(
                "said-twice",
                f"the reading of `{word.text}` is said twice",
                reading.span,
                mark="said again here",
                labels=(Label(found[word.text][1], "said here first"),),
                why="In one world, a word has one reading.",
                help="keep one of the two, or write a property for each.",
            )
        else:
            found[word.text] = reading.text, reading.span
    return found
