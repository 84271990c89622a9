"""nothing-to-defer: a power to defer in a clause that promises nothing for periods of that name."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement


def nothing_to_defer(agreement: Agreement, notes: Notes) -> None:
    """What is moved is a part of the floor of one period, to another of the same name."""
    for text in texts(agreement):
        for placed in text.norms:
            power = placed.norm.power
            if power is None or power.deferral is None:
                continue
            period, number = power.deferral.period, power.clauses[0]
            promised = [one for clause in text.family(number) for one in clause.commitments]
            floors = [floor.period for one in promised for floor in one.floors if floor.period is not None]
            if not text.family(number) or period in floors:
                continue
            notes.clause = heading(placed.clause)
            notes.say(
                "nothing-to-defer",
                f"clause {number} promises nothing in each {period}",
                placed.norm.place_of(number),
                why=f"A part of the floor of one {period} is moved to another, and there is no such floor.",
                help=f"write `to a later {floors[0]}`, for which there is one."
                if floors
                else "name the clause of a commitment with a floor for each period.",
            )
    notes.clause = None
