"""Computed values and amounts: every name refers to one thing, and units fit. Currencies never mix unless converted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from servanda.check.conditions import Lowering, Scope, read_condition, read_duration, read_time, record_scope
from servanda.check.notes import Notes
from servanda.check.vocabulary import Vocabulary
from servanda.diagnostics.diagnostic import Span
from servanda.model import amounts as model
from servanda.model import terms, types
from servanda.model.agreement import FieldType
from servanda.model.amounts import Amount, Assumed
from servanda.model.quantities import NUMBER, PERCENT
from servanda.model.values import Money
from servanda.model.wording import computed_words
from servanda.text import syntax

MONEY = "money"  # of a field: a currency that only the record knows
_CURRENCY = re.compile("[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Typed:
    """A computed value with its unit: a currency, `money`, `number`, `percent`, or nothing where it is not known."""

    value: terms.Computed
    unit: str


def lowering(vocabulary: Vocabulary, notes: Notes) -> Lowering:
    """What every lowering step needs, with what reads computed values."""
    return Lowering(vocabulary, notes, read_measured)


# --- values ----------------------------------------------------------------------------------------------------------


def read_computed(written: syntax.Expr, scope: Scope, to: Lowering) -> Typed | None:
    """Give a written value its meaning, or None (noted)."""
    match written:
        case syntax.Money(currency, amount):
            return Typed(Money(currency, amount), currency)
        case syntax.Number(value):
            return Typed(value, NUMBER)
        case syntax.Percent(value):
            return Typed(terms.Rate(value), PERCENT)
        case syntax.Withheld(why):
            return Typed(terms.Unknown(why, scope.place), "")
        case syntax.Word():
            return _named(written, scope, to)
        case syntax.PercentOf(percent, of):
            inner = read_computed(of, scope, to)
            return Typed(terms.PercentOf(percent.value, inner.value), inner.unit) if inner else None
        case syntax.Fold():
            return _fold(written, scope, to)
        case syntax.Arithmetic():
            return _arithmetic(written, scope, to)
        case syntax.PickValue(which, values, span):
            read = [one for value in values if (one := read_computed(value, scope, to))]
            unit = common_unit([one.unit for one in read], span, to)
            return Typed(terms.PickValue(which, tuple(one.value for one in read)), unit)
        case syntax.BalanceOf(account):
            found = _account(account, to)
            return Typed(terms.BalanceOf(account.text), found.unit.text) if found else None
        case syntax.UsedOf(account):
            found = _account(account, to)
            return Typed(terms.UsedOf(account.text), found.unit.text) if found else None
        case syntax.OfCeiling(which, commitment):
            found = _commitment(commitment, to)
            return Typed(terms.Committed(commitment.text, which, None), found.unit.text) if found else None
        case syntax.Converted():
            return _converted(written, scope, to)


def _account(word: syntax.Word, to: Lowering) -> syntax.Account | None:
    found = to.vocabulary.accounts.get(word.text)
    if found is None:
        to.notes.unknown("unknown-name", "an account", word.text, word.span, tuple(to.vocabulary.accounts), "There is")
    return found


def _commitment(word: syntax.Word, to: Lowering) -> syntax.Commitment | None:
    found = to.vocabulary.commitments.get(word.text)
    if found is None:
        known = tuple(to.vocabulary.commitments)
        to.notes.unknown("unknown-name", "a commitment", word.text, word.span, known, "There is")
    return found


def _named(word: syntax.Word, scope: Scope, to: Lowering) -> Typed | None:
    trigger = scope.triggers.get(word.text)
    if trigger is not None:
        event, _, path = word.text.partition(".")
        return Typed(terms.OfTrigger(event, path, trigger.type), _unit_of(trigger.type))
    amount = to.vocabulary.amounts.get(word.text)
    if amount is not None:
        return Typed(terms.AmountOf(word.text), amount.unit.text)
    if word.text in to.vocabulary.periods:
        return Typed(terms.NumberOf(word.text), NUMBER)
    known = (*to.vocabulary.amounts, *scope.triggers, *to.vocabulary.periods)
    to.notes.unknown(
        "unknown-name", "an amount, or a field of what this is for", word.text, word.span, known, "There is"
    )
    return None


def _unit_of(kind: types.Type) -> str:
    match kind:
        case types.MoneyType():
            return MONEY
        case types.Percentage():
            return PERCENT
        case types.Whole() | types.Number():
            return NUMBER
        case _:
            return ""


def _fold(written: syntax.Fold, scope: Scope, to: Lowering) -> Typed | None:
    window = _window(written.window, scope, to)
    amount = to.vocabulary.amounts.get(written.path.text)
    if amount is not None and written.how != "count":
        return _fold_of_amount(written, amount, window, scope, to)
    event, _, path = written.path.text.partition(".")
    happening = to.vocabulary.happenings().get(event)
    if happening is None:
        known = tuple(to.vocabulary.happenings())
        to.notes.unknown("unknown-event", "an event or action", event, written.path.span, known, "There is")
        return None
    unit = NUMBER
    if written.how != "count":
        found = happening.fields.get(path)
        if found is None:
            known = tuple(f"{event}.{name}" for name in happening.fields)
            to.notes.unknown("unknown-field", f"a field of `{event}`", written.path.text, written.path.span, known,
                             "Write what is added up:")  # fmt: skip
            return None
        unit = _unit_of(found.type)
        if not unit:
            to.notes.say("type-mismatch", f"`{written.path.text}` is {types.called(found.type)}, and cannot be added up",
                         written.path.span, help="add up a money field, a number or a percentage.")  # fmt: skip
    where = _where(written.where, event, scope, to)
    return Typed(terms.Fold(written.how, event, path or None, None, where, window), unit)


def _fold_of_amount(
    written: syntax.Fold, amount: syntax.Amount, window: terms.FoldWindow | None, scope: Scope, to: Lowering
) -> Typed | None:
    each = amount.each.text if amount.each else ""
    if each in to.vocabulary.periods and written.where is None:
        return Typed(terms.Fold(written.how, "", None, amount.name.text, None, window), amount.unit.text)
    event = each
    if event not in to.vocabulary.happenings():
        title = f"`{amount.name.text}` has one figure, or is picked out by its periods"
        to.notes.say("type-mismatch", title, written.path.span,
                     why="Only figures that come one by one can be added up; `where` looks at the events they come from.",
                     help=f"name `{amount.name.text}` itself, or leave `where` out.")  # fmt: skip
        return None
    where = _where(written.where, event, scope, to)
    return Typed(terms.Fold(written.how, event, None, amount.name.text, where, window), amount.unit.text)


def event_triggers(event: str, to: Lowering) -> dict[str, FieldType]:
    """The fields of an event as conditions and values name them: `sale.price`."""
    happening = to.vocabulary.happenings()[event]
    return {f"{event}.{name}": one for name, one in happening.fields.items()}


def _where(written: syntax.Condition | None, event: str, scope: Scope, to: Lowering) -> terms.Condition | None:
    if written is None:
        return None
    counted = replace(record_scope(scope.place), triggers=event_triggers(event, to), whose=f"`{event}`")
    return read_condition(written, counted, to)


def _window(written: syntax.ValueWindow | None, scope: Scope, to: Lowering) -> terms.FoldWindow | None:
    match written:
        case None:
            return None
        case syntax.InThe(period):
            return terms.InPeriod(period.text) if period_known(period, to) else None
        case syntax.InAny(duration):
            return terms.InAny(read_duration(duration, to))
        case syntax.SinceTime(time):
            found = read_time(time, record_scope(scope.place), to)
            return terms.SinceTime(found) if found else None


def period_known(word: syntax.Word, to: Lowering) -> bool:
    """Whether a word names a period; noted where it does not."""
    if word.text in to.vocabulary.periods:
        return True
    to.notes.unknown("unknown-type", "a period", word.text, word.span, tuple(to.vocabulary.periods), "There is")
    return False


def _arithmetic(written: syntax.Arithmetic, scope: Scope, to: Lowering) -> Typed | None:
    left, right = (read_computed(side, scope, to) for side in (written.left, written.right))
    if left is None or right is None:
        return None
    value = terms.Arithmetic(written.operator, left.value, right.value)
    if written.operator != "times":
        return Typed(value, common_unit([left.unit, right.unit], written.span, to))
    sums = [one.unit for one in (left, right) if one.unit not in (NUMBER, PERCENT, "")]
    if len(sums) == 2:
        to.notes.say("type-mismatch", "two sums of money cannot be multiplied", written.span,
                     help="multiply by a number or a percentage.")  # fmt: skip
    units = [one.unit for one in (left, right)]
    return Typed(value, sums[0] if sums else NUMBER if NUMBER in units else PERCENT)


def common_unit(units: Iterable[str], span: Span, to: Lowering) -> str:
    """The unit of values that are added or compared."""
    named = [unit for unit in dict.fromkeys(units) if unit]
    currencies = [unit for unit in named if _CURRENCY.fullmatch(unit)]
    if len(currencies) > 1:
        to.notes.say(
            "currency-mismatch",
            f"{' and '.join(currencies)} do not mix",
            span,
            why="Two currencies can be added or compared only at a rate of exchange, of a day.",
            help=f"convert one: `… converted at RATE on T`, with a `rate RATE : {currencies[0]} to {currencies[1]}`.",
        )
    sorts = {MONEY if unit == MONEY or unit in currencies else unit for unit in named}
    if len(sorts) > 1:
        to.notes.say("type-mismatch", f"{' and '.join(sorted(sorts))} do not mix", span,
                     help="add or compare what is of one kind.")  # fmt: skip
    return currencies[0] if currencies else named[0] if named else ""


def _converted(written: syntax.Converted, scope: Scope, to: Lowering) -> Typed | None:
    inner = read_computed(written.value, scope, to)
    on = read_time(written.on, scope, to)
    rate = to.vocabulary.rates.get(written.rate.text)
    if rate is None:
        to.notes.unknown("unknown-name", "a rate of exchange", written.rate.text, written.rate.span,
                         tuple(to.vocabulary.rates), "There is")  # fmt: skip
    if inner is None or on is None or rate is None:
        return None
    if _CURRENCY.fullmatch(inner.unit) and inner.unit != rate[0]:
        title = f"`{written.rate.text}` turns {rate[0]} into {rate[1]}, and this is in {inner.unit}"
        to.notes.say("currency-mismatch", title, written.span, help=f"declare a rate from {inner.unit}.")
    return Typed(terms.Converted(inner.value, written.rate.text, rate[0], rate[1], on), rate[1])


def read_measured(
    value: syntax.Expr, bound: syntax.Expr, span: Span, operator: terms.Comparison, scope: Scope, to: Lowering
) -> terms.Condition:
    """`sum of pay.amount since D is at least USD 5`, `royalty is over EUR 100`"""
    left, right = read_computed(value, scope, to), read_computed(bound, scope, to)
    if left is None or right is None:
        return terms.Constant(value=False)
    common_unit([left.unit, right.unit], span, to)
    return terms.Measured(left.value, operator, right.value)


# --- amounts ---------------------------------------------------------------------------------------------------------


def read_amount(written: syntax.Amount, place: str, to: Lowering) -> Amount | None:
    """An amount with its lines, or None (noted)."""
    unit = written.unit.text
    if unit not in (NUMBER, PERCENT) and not _CURRENCY.fullmatch(unit):
        to.notes.say("unknown-type", f"`{unit}` is no unit of an amount", written.unit.span,
                     help="write a currency such as EUR, `percent` or `number`.")  # fmt: skip
        return None
    scope = record_scope(place)
    each = written.each.text if written.each else None
    if each in to.vocabulary.happenings():
        scope = replace(scope, triggers=event_triggers(str(each), to))
    elif written.each is not None and not period_known(written.each, to):
        return None
    lines = {kind: [line for line in written.lines if line.kind == kind] for kind in _KINDS}
    value = _value(lines["value"], lines["tiers"], written, scope, to)
    if value is None:
        return None
    accrual = next((_accrual(line, scope, to) for line in lines["accrues"]), None)
    for line in lines["rounds"]:
        if line.to is not None and not line.to.value:
            to.notes.say("no-length", "rounding to multiples of nothing", line.span, help="round e.g. to 0.01.")
    rounding = next((model.Rounding(line.rounding, line.to.value) for line in lines["rounds"]
                     if line.rounding and line.to), None)  # fmt: skip
    if rounding is None and (accrual is not None or _averages(value)) and _CURRENCY.fullmatch(unit):
        to.notes.say("rounding-unsaid", f"`{written.name.text}` does not say how it is rounded", written.span,
                     why="It is divided: by days, or by how many there are. What is left after the last cent goes somewhere.",
                     help="add e.g. `rounds half up to 0.01`.", severity="warning")  # fmt: skip
    return Amount(
        name=written.name.text,
        unit=unit,
        each=each,
        value=value,
        limits=tuple(one for line in written.lines if (one := _limit(line, unit, scope, to))),
        accrual=accrual,
        rounding=rounding,
        when_known=bool(lines["count when known"]),
        assumed=tuple(_assumed(line, to, scope) for line in written.lines if line.assumed),
        span=written.span,
    )


_KINDS = ("value", "tiers", "at least", "at most", "accrues", "re-open", "count when known", "rounds")


def _value(
    values: list[syntax.AmountLine], tiers: list[syntax.AmountLine], written: syntax.Amount, scope: Scope, to: Lowering
) -> terms.Computed | model.Tiers | None:
    unit = written.unit.text
    if len(values) + len(tiers) != 1:
        if to.notes.broken(written.span.file):
            return None  # it may be among what could not be read
        title = f"`{written.name.text}` has {'two values' if values or tiers else 'no value'}"
        help_ = "write one line with a value, or one `tiers of …`."
        to.notes.say("amount-without-value", title, written.span, help=help_)
        return None
    line = (*values, *tiers)[0]
    if line.value is None:
        return None
    read = read_computed(line.value, scope, to)
    if read is None:
        return None
    if not line.tiers:
        common_unit([unit, read.unit], line.span, to)
        return read.value
    inner = scope
    if isinstance(read.value, terms.Fold) and not scope.triggers:  # rates may look at each of what is counted
        inner = replace(scope, triggers=event_triggers(read.value.event, to))
    bands = [band for row in line.tiers if (band := _band(row, read, unit, inner, to))]
    _rising(bands, line.span, to)
    return model.Tiers(read.value, "row" if line.row else "each part" if line.each_part else "all", tuple(bands))


def _rising(bands: list[model.Band], span: Span, to: Lowering) -> None:
    """Bounds that are written as plain values rise, and the row without one is the last."""
    last = [number for number, band in enumerate(bands) if band.below is None]
    bounds = [band.below for band in bands if isinstance(band.below, Money | Decimal | terms.Rate)]
    sizes = [
        one.amount if isinstance(one, Money) else one.value if isinstance(one, terms.Rate) else one for one in bounds
    ]
    if (last and last != [len(bands) - 1]) or any(later <= earlier for earlier, later in pairwise(sizes)):
        to.notes.say("type-mismatch", "the rows of the tiers do not rise", span,
                     why="Each row holds from the bound before it up to its own; below it, none of it is left.",
                     help="write the bounds in rising order, and `otherwise` last.")  # fmt: skip


def _band(row: syntax.Tier, measure: Typed, unit: str, scope: Scope, to: Lowering) -> model.Band | None:
    below = read_computed(row.below, scope, to) if row.below is not None else None
    value = read_computed(row.value, scope, to)
    if below is not None:
        common_unit([measure.unit, below.unit], row.span, to)
    if value is None:
        return None
    if value.unit != PERCENT:
        common_unit([unit, value.unit], row.span, to)
    return model.Band(below.value if below else None, value.value)


def _limit(line: syntax.AmountLine, unit: str, scope: Scope, to: Lowering) -> model.Limit | None:
    if line.kind not in ("at least", "at most") or line.value is None:
        return None
    value = read_computed(line.value, scope, to)
    for name in line.shared_with:
        if name.text not in to.vocabulary.amounts:
            to.notes.unknown(
                "unknown-name", "an amount", name.text, name.span, tuple(to.vocabulary.amounts), "There is"
            )
    if value is None:
        return None
    common_unit([unit, value.unit], line.span, to)
    over = _over(line.over, scope, to) if line.over else None
    return model.Limit(line.kind, value.value, over, tuple(name.text for name in line.shared_with))


def _over(over: syntax.Over, scope: Scope, to: Lowering) -> model.Over | None:
    if over.period is not None and not period_known(over.period, to):
        return None
    return model.Over(
        over.kind,
        read_duration(over.duration, to) if over.duration else None,
        over.period.text if over.period else None,
        read_time(over.since, scope, to) if over.since is not None else None,
    )


def _accrual(line: syntax.AmountLine, scope: Scope, to: Lowering) -> model.Accrual | None:
    start = read_time(line.start, scope, to) if line.start is not None else None
    end = read_time(line.end, scope, to) if line.end is not None else None
    return model.Accrual(start, end, line.end_kind == "through") if start is not None else None


def _averages(value: terms.Computed | model.Tiers) -> bool:
    match value:
        case model.Tiers(of, _, bands):
            return _averages(of) or any(_averages(band.value) for band in bands)
        case terms.Fold(how):
            return how == "average"
        case terms.Arithmetic(_, left, right):
            return _averages(left) or _averages(right)
        case terms.PercentOf(_, of):
            return _averages(of)
        case terms.PickValue(_, values):
            return any(_averages(one) for one in values)
        case terms.Converted(inner):
            return _averages(inner)
        case _:
            return False


def _assumed(line: syntax.AmountLine, to: Lowering, scope: Scope) -> Assumed:
    silent = replace(to, notes=type(to.notes)())  # it was read, and noted, once already
    read = read_computed(line.value, scope, silent) if line.value is not None else None
    said = {"value": "", "re-open": "corrections", "count when known": "corrections", "rounds": "rounding"}
    what = " ".join(
        part for part in (said.get(line.kind, line.kind), computed_words(read.value) if read else "") if part
    )
    return Assumed(what, line.assumed.text if line.assumed else "")
