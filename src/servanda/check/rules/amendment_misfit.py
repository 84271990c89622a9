"""clause-in-use, clause-absent, amendment-unsaid, defined-twice: an amendment that does not fit its text."""

from servanda.check.notes import Notes
from servanda.check.texts import texts
from servanda.diagnostics.diagnostic import Label
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement
from servanda.model.amendments import Misfit, Text


def amendment_misfit(agreement: Agreement, notes: Notes) -> None:
    """Fold every text that can be in force and say what did not fit."""
    for text in texts(agreement):
        for misfit in text.misfits:
            _say(misfit, text, notes)


def _say(misfit: Misfit, text: Text, notes: Notes) -> None:
    number = misfit.number
    labels = (Label(misfit.other, "it stands here"),) if misfit.other else ()
    match misfit.kind:
        case "in use":
            notes.say(
                "clause-in-use",
                f"clause {number} is in use already",
                misfit.span,
                labels=labels,
                why="A number in use cannot be given again; a clause's identity goes with its number.",
                help=f"write `replaces {number}`, or give the new clause a free number.",
            )
        case "absent":
            struck = text.struck.get(number)
            near = did_you_mean(number, tuple(text.clauses))
            notes.say(
                "clause-absent",
                f"there is no clause {number} to amend",
                misfit.span,
                mark="not in the text",
                why=f"`{struck}` took clause {number} out of the text." if struck else None,
                help=f"did you mean {near[0]}?" if near else "check the number; a new clause says `adds`.",
            )
        case "unsaid":
            notes.say(
                "amendment-unsaid",
                f"clause {number} is new here and does not say so",
                misfit.span,
                why="An amendment says what it does to the text: it adds, replaces, strikes or keeps.",
                help=f"add the line `adds {number}`.",
                severity="warning",
            )
        case _:
            notes.say(
                "defined-twice",
                f"`{number}` is defined twice in one text",
                misfit.span,
                mark="again here",
                labels=(Label(misfit.other, "first defined here"),) if misfit.other else (),
                why="A word has one meaning in a text, and which of the two holds is not said.",
                help="keep one of the two, or replace the earlier clause.",
            )
