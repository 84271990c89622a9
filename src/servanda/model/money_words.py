"""Amounts, accounts and commitments back in the agreement's own words."""

from collections.abc import Iterator

from servanda.model.amounts import Account, Amount, Commitment, Level, Limit, Tiers
from servanda.model.terms import Fold
from servanda.model.wording import computed_words, condition_words, duration_words, time_words

_PAYMENTS = {"in all": "in all", "in the period": "in the period", "later": "in later periods", "nowhere": "nowhere"}


def amount_lines(amount: Amount) -> list[str]:
    """An amount as the language writes it."""
    each = f" for each {amount.each}" if amount.each else ""
    return [f"amount {amount.name} : {amount.unit}{each}", *(f"  {line}" for line in _lines_of(amount))]


def _lines_of(amount: Amount) -> Iterator[str]:
    value = amount.value
    if isinstance(value, Tiers):
        how = {"each part": "each part at its own rate", "all": "all at the rate reached", "row": "the row reached"}[
            value.how
        ]
        yield f"tiers of {computed_words(value.of)}, {how}"
        for band in value.bands:
            bound = f"below {computed_words(band.below)}" if band.below is not None else "otherwise"
            yield f"  {bound} : {computed_words(band.value)}"
    else:
        yield computed_words(value)
    yield from (_limit_words(limit) for limit in amount.limits)
    if amount.accrual is not None:
        accrual = amount.accrual
        end = (
            f" {'through' if accrual.end_included else 'until'} {time_words(accrual.end)}"
            if accrual.end is not None
            else ""
        )
        yield f"accrues daily from {time_words(accrual.start)}{end}"
    if amount.when_known:
        yield "corrections count when known"
    if amount.rounding is not None:
        yield f"rounds {amount.rounding.how} to {amount.rounding.to:f}"
    yield from (f'assumed "{one.why}"' for one in amount.assumed)


def _limit_words(limit: Limit) -> str:
    over = limit.over
    window = ""
    if over is not None and over.duration is not None:
        window = f" in any {duration_words(over.duration)}"
    elif over is not None and over.kind == "each":
        window = f" in each {over.period}"
    elif over is not None:
        window = " in all" + (f" since {time_words(over.since)}" if over.since is not None else "")
    shared = f", shared with {', '.join(limit.shared_with)}" if limit.shared_with else ""
    return f"{limit.kind} {computed_words(limit.value)}{window}{shared}"


def account_lines(account: Account) -> list[str]:
    """An account as the language writes it; what a commitment pays in is said here too."""
    lines = [f"account {account.name} : {account.unit}"]
    lines += [
        f"  in by pay of {one.clause}" if one.clause else f"  in by {one.event}.{one.path}" for one in account.inflows
    ]
    for out in account.outflows:
        what = f"out {computed_words(out.value)}" if out.value is not None else "out all"
        rest = f", the rest to {out.rest_to}" if out.rest_to else ""
        lines.append(f"  {what} to {out.to}{rest} when {condition_words(out.when)}")
    if account.used_against:
        lines.append(f"  used against {', '.join(account.used_against)} oldest first")
    for party in dict.fromkeys(party for _, party in account.chosen):
        names = ", ".join(name for name, by in account.chosen if by == party)
        lines.append(f"  used against {names} at the choice of {party}")
    lines.append(f"  expires {time_words(account.expires) if account.expires is not None else 'never'}")
    return [*lines, *(f'  assumed "{one.why}"' for one in account.assumed)]


def commitment_lines(commitment: Commitment) -> list[str]:
    """A commitment as the language writes it."""
    lines = [f"commitment {commitment.name} of {commitment.debtor} to {commitment.creditor} : {commitment.unit}"]
    for one in commitment.counts:
        share = f", at most {one.share:f}% of the floor" if one.share is not None else ""
        lines.append(f"  counts {_counted_words(one.fold)}{share}")
    lines += [f"  does not count what is paid from {name}" for name in commitment.not_from]
    for level in commitment.levels:
        lines += [f"  {line}" for line in _level_lines(level)]
    lines += [f"  in addition to {', '.join(commitment.beyond)}"] if commitment.beyond else []
    lines += ["  surplus counts in the next period"] if commitment.carries else []
    match commitment.shortfall:
        case "breach":
            lines.append("  shortfall is a breach")
        case "withheld":
            lines.append("  what becomes of a shortfall is withheld")
        case None:
            pass
        case rule:
            lines.append(f"  shortfall is {rule}")
    lines += [f"  the payment goes to {commitment.payment_to}"] if commitment.payment_to else []
    lines += [f"  the payment counts {_PAYMENTS[one]}" for one in commitment.payment_counts]
    lines += (
        [f"  the last part period {'is ' if commitment.part != 'falls away' else ''}{_part(commitment)}"]
        if commitment.part
        else []
    )
    return [*lines, *(f'  assumed "{one.why}"' for one in commitment.assumed)]


def _part(commitment: Commitment) -> str:
    return {"prorated": "prorated by days", "in full": "due in full", "falls away": "falls away"}[
        commitment.part or "in full"
    ]


def _counted_words(fold: Fold) -> str:
    of = fold.amount or f"{fold.event}.{fold.path}"
    return of + (f" where ({condition_words(fold.where)})" if fold.where else "")


def _level_lines(level: Level) -> Iterator[str]:
    if level.period is None:
        start = f", from {time_words(level.start)}" if level.start is not None else ""
        through = f" through {time_words(level.through)}" if level.through is not None else ""
        sum_ = computed_words(level.value) if level.value is not None else ""
        yield f"{level.kind} {sum_} in all{start}{through}" if sum_ else "in all"
    elif level.value is not None:
        yield f"{level.kind} {computed_words(level.value)} in each {level.period}"
    else:
        yield f"{level.kind}, by {level.period}"
        yield from (f"  {row} : {computed_words(value)}" for row, value in level.rows)
