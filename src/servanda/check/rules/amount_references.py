"""struck-reference, defined-twice, amount-in-circle, mixed-periods: what amounts, accounts, commitments and duties to pay
name must stand in the same text, once, without a circle, and be for the same periods.
"""

from collections.abc import Iterator

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Label, Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement, Clause
from servanda.model.amendments import Text
from servanda.model.amounts import Amount, Commitment
from servanda.model.terms import AmountOf, BalanceOf, Committed, Computed, Fold, UsedOf, computed_within
from servanda.model.times import Duration

_DAYS = {"days": 1, "months": 30, "years": 365}


def amount_references(agreement: Agreement, notes: Notes) -> None:
    """Look at every text that can be in force."""
    for text in texts(agreement):
        _defined_twice(text, notes)
        for clause, span, name, what in _named(text):
            notes.clause = heading(clause)
            known = _known(text, what)
            if name not in known:
                _say_lost(name, what, span, known, text, notes)
        for clause, one in (*text.amounts.values(), *text.commitments.values()):
            if one.name in _leans_on(one, text, frozenset()):
                notes.clause = heading(clause)
                notes.say("amount-in-circle", f"`{one.name}` leans on itself", one.span,
                          why="Each amount of the circle waits for the next, so none of them has a value.",
                          help="compute one of them from what happened, or from a sum.")  # fmt: skip
        for clause, amount in text.amounts.values():
            notes.clause = heading(clause)
            for value in amount.values():
                _periods(value, amount.each, f"`{amount.name}`", amount.span, text, agreement, notes)
        for clause in text.clauses.values():
            if clause.commitments and clause.number in _comes_after(clause.number, text, frozenset()):
                first = clause.commitments[0]
                notes.clause = heading(clause)
                notes.say("amount-in-circle", f"`{first.name}` comes after itself", first.span,
                          why="Each commitment of the circle counts only what exceeds the next, so none of them begins.",
                          help="take `in addition to` out of one of them.")  # fmt: skip
        for placed in text.norms:
            duty, each = placed.norm.duty, placed.norm.each
            name = each.names[0] if each else None
            if duty is not None and duty.amount is not None:
                notes.clause = heading(placed.clause)
                for one in computed_within(duty.amount):
                    if isinstance(one, Committed):
                        _periods(one, name, "what is paid", placed.norm.span, text, agreement, notes)
            if duty is not None and isinstance(duty.amount, AmountOf) and duty.amount.name in text.amounts:
                notes.clause = heading(placed.clause)
                _paid_for(text.amounts[duty.amount.name][1], name, placed.norm.span, notes)
    notes.clause = None


def _known(text: Text, what: str) -> tuple[str, ...]:
    match what:
        case "amount":
            return tuple(text.amounts)
        case "account":
            return tuple(text.accounts)
        case "commitment":
            return tuple(text.commitments)
        case _:
            return tuple(text.clauses)


def _defined_twice(text: Text, notes: Notes) -> None:
    seen: dict[str, Span] = {}
    for clause in text.clauses.values():
        for one in (*clause.amounts, *clause.accounts, *clause.commitments):
            if one.name in seen:
                notes.clause = heading(clause)
                notes.say("defined-twice", f"`{one.name}` is defined twice in one text", one.span, mark="again here",
                          labels=(Label(seen[one.name], "first defined here"),),
                          why="A name has one meaning in a text, and which of the two holds is not said.",
                          help="keep one of the two, or give one another name.")  # fmt: skip
            seen.setdefault(one.name, one.span)


def _named(text: Text) -> Iterator[tuple[Clause, Span, str, str]]:
    """Every amount, account, commitment or clause that something else names, with the place."""
    for clause in text.clauses.values():
        for amount in clause.amounts:
            for value in amount.values():
                yield from ((clause, amount.span, *one) for one in _in_value(value))
            for limit in amount.limits:
                yield from ((clause, amount.span, name, "amount") for name in limit.shared_with)
        for account in clause.accounts:
            against = (*account.used_against, *(name for name, _ in account.chosen))
            yield from ((clause, account.span, name, "amount") for name in against)
            yield from (
                (clause, account.span, one.clause, "clause") for one in account.inflows if one.clause is not None
            )
            for out in account.outflows:
                if out.value is not None:
                    yield from ((clause, account.span, *one) for one in _in_value(out.value))
        for commitment in clause.commitments:
            accounts = (*commitment.not_from, *((commitment.payment_to,) if commitment.payment_to else ()))
            yield from ((clause, commitment.span, name, "account") for name in accounts)
            yield from ((clause, commitment.span, name, "clause") for name in commitment.beyond)
            for value in _values(commitment):
                yield from ((clause, commitment.span, *one) for one in _in_value(value))
    for placed in text.norms:
        amount_due = placed.norm.duty.amount if placed.norm.duty else None
        if amount_due is not None:
            yield from ((placed.clause, placed.norm.span, *one) for one in _in_value(amount_due))


def _in_value(value: Computed) -> Iterator[tuple[str, str]]:
    for one in computed_within(value):
        match one:
            case AmountOf(name):
                yield name, "amount"
            case BalanceOf(account) | UsedOf(account):
                yield account, "account"
            case Committed(commitment):
                yield commitment, "commitment"
            case Fold(amount=str(name)):
                yield name, "amount"
            case _:
                pass


def _say_lost(name: str, what: str, span: Span, known: tuple[str, ...], text: Text, notes: Notes) -> None:
    near = did_you_mean(name, known)
    struck = what == "clause" and name in text.struck
    notes.say(
        "struck-reference",
        f"the {what} `{name}` is not in the text this stands in",
        span,
        why="The clause that sets it has been struck or renumbered, comes only with a later instrument, or never was."
        if not struck
        else f"`{text.struck[name]}` took it out.",
        help=f"did you mean `{near[0]}`?" if near else f"set `{name}` again, keep its clause, or replace this one.",
    )


def _values(one: Amount | Commitment) -> Iterator[Computed]:
    """What an amount or a commitment is computed from."""
    if isinstance(one, Amount):
        yield from one.values()
    else:
        yield from (value for level in one.levels for value in level.values())
        yield from (counted.fold for counted in one.counts)


def _leans_on(one: Amount | Commitment, text: Text, seen: frozenset[str]) -> frozenset[str]:
    """The amounts and commitments that one is computed from, directly or through others."""
    found: frozenset[str] = frozenset()
    for value in _values(one):
        for name, what in _in_value(value):
            if what in ("amount", "commitment") and name not in seen | found:
                there = text.amounts.get(name) or text.commitments.get(name)
                found |= {name} | _leans_on(there[1], text, seen | found | {name}) if there else frozenset()
    return found


def _comes_after(number: str, text: Text, seen: frozenset[str]) -> frozenset[str]:
    """The clauses whose commitments come before one's own, directly or through others."""
    clause = text.clauses.get(number)
    found: frozenset[str] = frozenset()
    for before in (one for commitment in (clause.commitments if clause else ()) for one in commitment.beyond):
        if before not in seen | found:
            found |= {before} | _comes_after(before, text, seen | found | {before})
    return found


# --- for which periods -----------------------------------------------------------------------------------------------


def _length(agreement: Agreement, period: str) -> int:
    length: Duration = agreement.periods[period].length
    return length.count * _DAYS[length.unit]


def _periods(
    value: Computed, each: str | None, whose: str, span: Span, text: Text, agreement: Agreement, notes: Notes
) -> None:
    """An amount by the month stands in one by the year for which month? A longer period is the one it lies in."""
    for one in computed_within(value):
        other = _each_of(one, each, text)
        if (
            not isinstance(one, AmountOf | Committed)
            or other is None
            or other == each
            or other not in agreement.periods
        ):
            continue
        if each is None or (each in agreement.periods and _length(agreement, other) < _length(agreement, each)):
            own = f"for each {each}" if each else "for no period"
            summed = f"write `sum of {one.name}` with a window, or " if isinstance(one, AmountOf) else ""
            notes.say("mixed-periods", f"{whose} is {own}, and `{one.name}` for each {other}", span,
                      why=f"Which of the figures of `{one.name}` is meant?",
                      help=f"{summed}make both for each {other}.")  # fmt: skip


def _each_of(value: Computed, each: str | None, text: Text) -> str | None:
    """For each of what a named figure is; of a ceiling, for what is `each` or for none, unless it has neither."""
    if isinstance(value, AmountOf) and value.name in text.amounts:
        return text.amounts[value.name][1].each
    if isinstance(value, Committed) and value.measure in ("excess", "room") and value.name in text.commitments:
        periods = [level.period for level in text.commitments[value.name][1].ceilings]
        return periods[-1] if periods and each not in periods and None not in periods else None
    return None


def _paid_for(amount: Amount, each: str | None, span: Span, notes: Notes) -> None:
    if amount.each != each:
        own, theirs = f"for each {each}" if each else "once", f"for each {amount.each}" if amount.each else "once"
        notes.say("mixed-periods", f"this is paid {own}, and `{amount.name}` is set {theirs}", span,
                  why=f"Which of the figures of `{amount.name}` is to be paid?" if amount.each else
                  f"`{amount.name}` has one figure, and it would be paid again and again.",
                  help=f"write `for each {amount.each}` here." if amount.each else "leave `for each` out here.")  # fmt: skip
