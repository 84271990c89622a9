"""accrued-unsaid: the agreement can end, and whether what is owed by then is still owed is not said."""

from collections.abc import Iterator

from servanda.check.notes import Notes
from servanda.check.texts import heading
from servanda.model.agreement import Agreement, Clause, Norm, Put


def accrued_unsaid(agreement: Agreement, notes: Notes) -> None:
    """Said once: at the end of the term, or at the first power to terminate. Without duties nothing can be owed."""
    norms = list(_norms(agreement))
    if agreement.term.accrued is not None or not any(norm.duty for _, norm in norms):
        return
    ending = [
        (c, norm) for c, norm in norms if norm.power and norm.power.verb == "terminate" and not norm.power.clauses
    ]
    if agreement.term.end is not None:
        span = agreement.term.span
    elif ending:
        notes.clause = heading(ending[0][0])
        span = ending[0][1].span
    else:
        return
    if span is not None:
        notes.say(
            "accrued-unsaid",
            "the agreement can end, and what is owed by then is not said",
            span,
            why="A duty that is open or overdue at the end may still be owed after it, or not: the text decides.",
            help="under the agreement write `accrued duties survive any end`, or `accrued duties end`.",
        )
    notes.clause = None


def _norms(agreement: Agreement) -> Iterator[tuple[Clause, Norm]]:
    for instrument in agreement.instruments:
        for step in instrument.steps:
            if isinstance(step, Put):
                yield from ((clause, norm) for clause in step.clauses for norm in clause.norms)
