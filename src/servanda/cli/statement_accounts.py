"""The statement of an account as text."""

import textwrap
from collections.abc import Iterator

from servanda.cli.statement import aligned, cell, said, table
from servanda.cli.telling import bold
from servanda.model.quantities import NotKnown, Quantity
from servanda.money.accounts import AccountReport


def account_lines(report: AccountReport, *, colour: bool) -> Iterator[str]:
    """Opening, what came in and left, the balance, what expires when; then each movement."""
    yield bold(f"{report.name}: an account in {report.unit}", colour)
    yield f"  [{report.clause} {report.title}; {report.instrument}]"
    pairs = [("opening", f"{said(report.opening)}  (on {report.start})"), ("in", said(report.came_in))]
    left = (("used", report.used), ("out", report.paid_out), ("expired", report.expired))
    pairs += [(name, said(sum_)) for name, sum_ in left if not isinstance(sum_, Quantity) or sum_.amount]
    pairs += [("balance", said(report.balance)), ("expires", _expires(report))]
    yield from table(pairs)
    if not report.movements:
        yield "  Nothing has moved it."
        return
    heads = ("day", "entry", "clause", "what", "moved", "balance")
    rows = (
        (str(one.day), one.entry, one.clause, one.what, cell(one.amount), cell(one.balance)) for one in report.movements
    )
    yield from aligned([heads, *rows], words=4)
    for why in dict.fromkeys(why for one in report.movements for why in _unknown(one.amount)):
        yield from textwrap.wrap(f"unknown: {why}", 98, initial_indent="    ", subsequent_indent="      ")


def _expires(report: AccountReport) -> str:
    """When, and how much of it would be gone then."""
    if report.expires_on is None:
        return report.expires
    on = f"at the end of {report.expires_on}"
    if isinstance(report.expired, Quantity) and report.expired.amount:
        return on
    written = f" ({report.expires})" if report.expires != str(report.expires_on) else ""
    gone = f": {said(report.balance)}" if not isinstance(report.balance, Quantity) or report.balance.amount else ""
    return f"{on}{written}{gone}"


def _unknown(found: object) -> tuple[str, ...]:
    return found.why if isinstance(found, NotKnown) else ()
