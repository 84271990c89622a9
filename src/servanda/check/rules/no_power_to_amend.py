"""no-power-to-amend: an instrument made under a clause that gives no such power, or not over what it changes."""

from collections.abc import Iterator

from servanda.check.notes import Notes
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Agreement, Instrument, Put, Renumber
from servanda.model.amendments import Text, consolidate, in_force


def no_power_to_amend(agreement: Agreement, notes: Notes) -> None:
    """Look at the text before each instrument that names the clause whose power it needs."""
    for instrument in agreement.instruments:
        if instrument.under is not None:
            others = in_force(agreement, instrument.effective, instrument.published)
            before = consolidate(one for one in others if one.name != instrument.name)
            _look(instrument, instrument.under, before, notes)


def _look(instrument: Instrument, under: str, before: Text, notes: Notes) -> None:
    norms = [p.norm for p in before.norms if p.clause.number == under and p.norm.power and p.norm.power.verb == "amend"]
    if not norms:
        notes.say(
            "no-power-to-amend",
            f"clause {under} gives no power to amend",
            instrument.span,
            why=f"`{instrument.name}` says that it is made under clause {under}, and so would never take effect.",
            help=f"write `P can amend agreement` in clause {under}, or name the clause that says it.",
        )
        return
    allowed = [norm.power.clauses for norm in norms if norm.power]
    for number, span in _touched(instrument):
        if not any(not clauses or number in clauses for clauses in allowed):
            notes.say(
                "no-power-to-amend",
                f"clause {under} gives no power to amend clause {number}",
                span,
                why=f"It reaches {', '.join(sorted({one for clauses in allowed for one in clauses}))} only.",
                help="leave that clause as it is, or make the change under a clause that reaches it.",
            )


def _touched(instrument: Instrument) -> Iterator[tuple[str, Span]]:
    for step in instrument.steps:
        match step:
            case Put(_, clauses):
                yield clauses[0].number, clauses[0].span
            case Renumber(old, _, span):
                yield old, span
            case _:
                yield from step.numbers
