"""How long the agreement runs, and what its end means for what is owed."""

from collections.abc import Iterable

from servanda.check.conditions import Lowering, read_extent, read_time, record_scope
from servanda.diagnostics.diagnostic import Span
from servanda.model.agreement import Term
from servanda.model.terms import Fixed
from servanda.text import syntax


def read_term(statements: Iterable[syntax.Statement], to: Lowering) -> Term:
    """The term that the agreement's head states; without one it runs until something ends it."""
    head = next((s for s in statements if isinstance(s, syntax.Agreement)), None)
    if head is None:
        return Term()
    start = read_extent(head.runs_from, to) if head.runs_from else None
    if head.runs_through is not None:
        last = read_extent(head.runs_through, to)
        begins, ends = start.start if start else None, Fixed(last) if last else None
        return Term(begins, ends, end_included=True, accrued=head.accrued, span=head.runs_through.span)
    end = read_time(head.runs_until, record_scope("the agreement's term"), to) if head.runs_until is not None else None
    span: Span = getattr(head.runs_until, "span", head.span)
    return Term(start.start if start else None, end, end_included=False, accrued=head.accrued, span=span)
