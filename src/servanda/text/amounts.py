"""What the forms of values, amounts, accounts and commitments stand for; see `build.py`."""

import re
from dataclasses import replace
from typing import Literal, NamedTuple, TypeVar

from servanda.diagnostics.diagnostic import Diagnostic, Fix, Span
from servanda.text.mistakes import nearest
from servanda.text.spot import Form, Part, Parts, Spot
from servanda.text.syntax import (
    Account,
    AccountLine,
    Amount,
    AmountLine,
    AmountLineKind,
    Arithmetic,
    BalanceOf,
    Commitment,
    CommitmentLine,
    CommitmentLineKind,
    Condition,
    Converted,
    Expr,
    Fold,
    InAny,
    InThe,
    OfCeiling,
    Operator,
    OrderedValue,
    Over,
    Percent,
    PercentOf,
    PickValue,
    Rate,
    SinceTime,
    Tier,
    UsedOf,
    Word,
)  # fmt: skip

# --- values ----------------------------------------------------------------------------------------------------------


class _Operator(NamedTuple):
    word: Operator
    start: int
    end: int


class _Share(NamedTuple):
    """`20% of V` without parentheses around it, which must not go on with an operator."""

    node: PercentOf
    column: int  # where V begins


class _Where(NamedTuple):
    condition: Condition


def _expr(at: Spot, parts: Parts) -> Expr:
    """Operators of one kind go from left to right; different ones need parentheses."""
    operands: list[Expr | _Share] = parts[0::2]
    operators: list[_Operator] = parts[1::2]
    values = [one.node if isinstance(one, _Share) else one for one in operands]
    if not operators:
        return values[0]
    ends = [len(at.text[: one.start - 1].rstrip()) + 1 for one in operators] + [at.end]
    shares = [one for one in operands[:-1] if isinstance(one, _Share)]
    if shares or len({one.word for one in operators}) > 1:
        starts = [at.start] + [one.end for one in operators]
        texts = [at.text[s - 1 : e - 1].strip() for s, e in zip(starts, ends, strict=True)]
        at.problems.append(_mixed(at, texts, [one.word for one in operators], shares))
    whole = values[0]
    for operator, value, end in zip(operators, values[1:], ends[1:], strict=True):
        whole = Arithmetic(operator.word, whole, value, Span(at.file, at.line, at.start, end))
    return whole


def _operator(word: Operator) -> Form:
    return lambda at, _parts: _Operator(word, at.start, at.end)


def _mixed(at: Spot, texts: list[str], operators: list[Operator], shares: list[_Share]) -> Diagnostic:
    said = f"`{operators[0]}` mixed with `{next((o for o in operators if o != operators[0]), '% of')}`"
    first = _as_calculated(texts, operators)
    other = _of_all(at, shares[0]) if shares else _otherwise(texts, operators)
    return Diagnostic(
        "mixed-and-or", f"{said} without parentheses", at.span, "two ways to read this",
        why=f"It can mean `{first}` or `{other}`, and the two may differ.",
        help="put parentheses around what belongs together.",
        fix=Fix(first),
    )  # fmt: skip


def _as_calculated(texts: list[str], operators: list[Operator]) -> str:
    """As most readers take it: shares and `times` first, then from left to right."""
    marked = [f"({text})" if _SHARE.match(text) and i < len(operators) else text for i, text in enumerate(texts)]
    return _from_left(*_grouped(marked, operators, ("times",)))


_SHARE = re.compile(r"[\d.,]+%[ \t]+of\b")


def _otherwise(texts: list[str], operators: list[Operator]) -> str:
    """`times` last; without it, from right to left."""
    if "times" in operators:
        return _from_left(*_grouped(texts, operators, ("plus", "less")))
    return f"{texts[0]} {operators[0]} ({_from_left(texts[1:], operators[1:])})"


def _of_all(at: Spot, share: _Share) -> str:
    """The share taken of all that follows."""
    before = at.text[at.start - 1 : share.column - 1]
    return f"{before}({at.text[share.column - 1 : at.end - 1]})"


def _grouped(
    texts: list[str], operators: list[Operator], inner: tuple[Operator, ...]
) -> tuple[list[str], list[Operator]]:
    """Neighbours joined by the inner operators as one, in parentheses."""
    groups: list[tuple[list[str], list[Operator]]] = [([texts[0]], [])]
    outer: list[Operator] = []
    for operator, text in zip(operators, texts[1:], strict=True):
        if operator in inner:
            groups[-1][0].append(text)
            groups[-1][1].append(operator)
        else:
            outer.append(operator)
            groups.append(([text], []))
    return [f"({_from_left(*group)})" if group[1] and outer else _from_left(*group) for group in groups], outer


def _from_left(texts: list[str], operators: list[Operator]) -> str:
    whole = texts[0]
    for i, (operator, text) in enumerate(zip(operators, texts[1:], strict=True)):
        whole = f"({whole})" if i and operator != operators[i - 1] else whole
        whole = f"{whole} {operator} {text}"
    return whole


def _percent_of(at: Spot, parts: Parts) -> _Share:
    percent: Percent = parts[0]
    inner: Expr | _Share = parts[1]
    if isinstance(inner, _Share):
        return _Share(PercentOf(percent, inner.node, at.span), inner.column)
    between = at.text[percent.span.end - 1 : inner.span.start - 1]
    begins = between.index("(") if "(" in between else len(between)
    return _Share(PercentOf(percent, inner, at.span), percent.span.end + begins)


def _converted(at: Spot, parts: Parts) -> Converted:
    return Converted(parts[0], parts[1], parts[2], at.span)


def _pick(which: str) -> Form:
    return lambda at, parts: PickValue(which, parts[0], at.span)  # type: ignore[arg-type]


def _fold(at: Spot, parts: Parts) -> Fold:
    how, path, *rest = parts
    where = next((one.condition for one in rest if isinstance(one, _Where)), None)
    window = next((one for one in rest if isinstance(one, InThe | InAny | SinceTime)), None)
    return Fold(how.text, path, where, window, at.span)


def _ordered_value(at: Spot, parts: Parts) -> OrderedValue:
    return OrderedValue(parts[0], parts[1], parts[2], at.span)


def _all_parts(_at: Spot, parts: Parts) -> Part:
    return tuple(parts)


def _first(_at: Spot, parts: Parts) -> Part:
    return parts[0]


def _constant(value: Part) -> Form:
    return lambda _at, _parts: value


# --- units -----------------------------------------------------------------------------------------------------------

_CURRENCY = re.compile(r"[A-Z]{3}")


def _check_unit(at: Spot, unit: Word, others: tuple[str, ...] = ()) -> None:
    if not _CURRENCY.fullmatch(unit.text) and unit.text not in others:
        at.problems.append(_bad_unit(unit, others))


def _bad_unit(unit: Word, others: tuple[str, ...]) -> Diagnostic:
    upper = unit.text.upper()
    meant = nearest(unit.text, others) or (upper if _CURRENCY.fullmatch(upper) else None)
    more = "".join(f" or `{one}`" for one in others)
    return Diagnostic(
        "unexpected-word", f"`{unit.text}` is not a currency", unit.span, "counted in what?",
        why="A sum without its currency says nothing; a currency is written as three capitals.",
        help=f"did you mean `{meant}`?" if meant else f"write three capitals, e.g. `EUR`{',' if more else ''}{more}.",
        fix=Fix(meant) if meant else None,
    )  # fmt: skip


def _rate(at: Spot, parts: Parts) -> Rate:
    name, of, to = parts
    _check_unit(at, of)
    _check_unit(at, to)
    return Rate(name, of, to, at.span)


# --- amounts ---------------------------------------------------------------------------------------------------------


def _amount(at: Spot, parts: Parts) -> Amount:
    name, unit, *each = parts
    _check_unit(at, unit, ("percent", "number"))
    return Amount(name, unit, each[0] if each else None, (), at.span)


class _Corrections(NamedTuple):
    period: Word | None  # None: they count when known
    span: Span

    @property
    def kind(self) -> Literal["re-open", "count when known"]:
        return "re-open" if self.period else "count when known"


def _amount_line(_at: Spot, parts: Parts) -> AmountLine:
    line: AmountLine | _Corrections = parts[0]
    if isinstance(line, _Corrections):
        line = AmountLine(line.kind, line.span, period=line.period)
    return _marked(line, parts)


Marked = TypeVar("Marked", AmountLine, AccountLine, CommitmentLine)


def _marked(line: Marked, parts: Parts) -> Marked:
    """A line with what is assumed about it on the same line."""
    return replace(line, assumed=parts[1]) if len(parts) > 1 else line


def _value_line(kind: AmountLineKind) -> Form:
    return lambda at, parts: AmountLine(kind, at.span, value=parts[0])


def _tiers(at: Spot, parts: Parts) -> AmountLine:
    if len(parts) == 1:
        at.problems.append(_rates_not_said(at.span))
    return AmountLine("tiers", at.span, value=parts[0], each_part=parts[-1] is True, row=parts[-1] == "row")


def _rates_not_said(span: Span) -> Diagnostic:
    return Diagnostic(
        "unexpected-word", "the tiers do not say what each rate is for", span, "for its own part, or for all?",
        why="At a bound, a value may pay the new rate on what is above it only, or on the whole. The two differ.",
        help="add `, each part at its own rate`, `, all at the rate reached`, or `, the row reached` for a plain table.",
    )  # fmt: skip


class _Shared(NamedTuple):
    names: tuple[Word, ...]


def _cap(at: Spot, parts: Parts) -> AmountLine:
    value, *rest = parts
    over = next((one for one in rest if isinstance(one, Over)), None)
    shared: _Shared | None = next((one for one in rest if isinstance(one, _Shared)), None)
    fold = _last(value)
    if over and over.kind == "any" and isinstance(fold, Fold) and fold.window is None:
        written = at.text[fold.span.start - 1 : over.span.end - 1]
        sum_ = at.text[fold.span.start - 1 : fold.span.end - 1]
        if ")" not in at.text[fold.span.end - 1 : over.span.start - 1]:
            at.problems.append(_whose_window(at, fold, over, sum_, written))
    return AmountLine("at most", at.span, value=value, over=over, shared_with=shared.names if shared else ())


def _last(value: Expr) -> Expr:
    """What stands at the end of a value."""
    match value:
        case PercentOf(_, inner):
            return _last(inner)
        case Arithmetic(_, _, right):
            return _last(right)
        case _:
            return value


def _whose_window(at: Spot, fold: Fold, over: Over, sum_: str, written: str) -> Diagnostic:
    window = at.text[over.span.start - 1 : over.span.end - 1]
    return Diagnostic(
        "mixed-and-or", f"`{window}` after a sum without parentheses",
        Span(at.file, at.line, fold.span.start, over.span.end), "two ways to read this",
        why=f"It can mean `({sum_}) {window}` or `({written})`: what is at most so much, or what is added up.",
        help="put parentheses around what belongs together.",
        fix=Fix(f"({sum_}) {window}"),
    )  # fmt: skip


def _accrues(at: Spot, parts: Parts) -> AmountLine:
    start, *ends = parts
    kind, end = ends[0] if ends else (None, None)  # without an end it accrues on
    return AmountLine("accrues", at.span, start=start, end=end, end_kind=kind)


def _end(kind: str) -> Form:
    return lambda _at, parts: (kind, parts[0])


def _over_all(at: Spot, parts: Parts) -> Over:
    return Over("all", None, None, parts[0] if parts else None, at.span)


def _rounds(at: Spot, parts: Parts) -> AmountLine:
    return AmountLine("rounds", at.span, rounding=parts[0], to=parts[1])


def _tier(at: Spot, parts: Parts) -> Tier:
    return Tier(parts[0] if len(parts) > 1 else None, parts[-1], at.span)


# --- accounts --------------------------------------------------------------------------------------------------------


def _account(at: Spot, parts: Parts) -> Account:
    name, unit = parts
    _check_unit(at, unit)
    return Account(name, unit, (), at.span)


class _Rest(NamedTuple):
    to: Word


def _out(at: Spot, parts: Parts) -> AccountLine:
    value, to, *rest, condition = parts
    rest_to = rest[0].to if rest else None
    return AccountLine("out", at.span, value=value, to=to, rest_to=rest_to, condition=condition)


def _in_by(at: Spot, parts: Parts) -> AccountLine:
    return AccountLine("in", at.span, source=parts[0], of=parts[1] if len(parts) > 1 else None)


# --- commitments -----------------------------------------------------------------------------------------------------


def _commitment(at: Spot, parts: Parts) -> Commitment:
    name, debtor, creditor, unit = parts
    _check_unit(at, unit)
    return Commitment(name, debtor, creditor, unit, (), at.span)


def _commitment_line(_at: Spot, parts: Parts) -> CommitmentLine:
    line: CommitmentLine | _Corrections = parts[0]
    if isinstance(line, _Corrections):
        line = CommitmentLine(line.kind, line.span, period=line.period)
    return _marked(line, parts)


class _OfFloor(NamedTuple):
    percent: Percent


def _counts(at: Spot, parts: Parts) -> CommitmentLine:
    path, *rest = parts
    where = next((one.condition for one in rest if isinstance(one, _Where)), None)
    moment = next(one for one in rest if isinstance(one, str))
    share = next((one.percent for one in rest if isinstance(one, _OfFloor)), None)
    return CommitmentLine("counts", at.span, path=path, where=where, moment=moment, share=share)  # type: ignore[arg-type]


def _said(kind: CommitmentLineKind) -> Form:
    """A line that says nothing else."""
    return lambda at, _parts: CommitmentLine(kind, at.span)


def _about_account(kind: CommitmentLineKind) -> Form:
    return lambda at, parts: CommitmentLine(kind, at.span, account=parts[0])


def _about_period(kind: CommitmentLineKind) -> Form:
    return lambda at, parts: CommitmentLine(kind, at.span, period=parts[0])


def _within(kind: CommitmentLineKind) -> Form:
    return lambda at, parts: CommitmentLine(kind, at.span, duration=parts[0])


def _level(how: Literal["each", "by", "all"]) -> Form:
    """A floor or a ceiling, in one of its three forms."""

    def made(at: Spot, parts: Parts) -> CommitmentLine:
        most, *rest = parts
        kind: CommitmentLineKind
        match how:
            case "each":
                kind = "at most each" if most else "at least each"
                return CommitmentLine(kind, at.span, value=rest[0], period=rest[1])
            case "by":
                return CommitmentLine("at most by" if most else "at least by", at.span, period=rest[0])
            case "all":
                kind = "at most all" if most else "at least all"
                return CommitmentLine(kind, at.span, value=rest[0], start=rest[1], through=rest[2])

    return made


FORMS: dict[str, Form] = {
    "expr": _expr,
    "plus": _operator("plus"),
    "less": _operator("less"),
    "times_sign": _operator("times"),
    "percent_of": _percent_of,
    "converted": _converted,
    "greater_of": _pick("greater"),
    "lesser_of": _pick("lesser"),
    "exprs": _all_parts,
    "fold": _fold,
    "where": lambda _at, parts: _Where(parts[0]),
    "in_the": lambda at, parts: InThe(parts[0], at.span),
    "in_any": lambda at, parts: InAny(parts[0], at.span),
    "since_time": lambda at, parts: SinceTime(parts[0], at.span),
    "balance": lambda at, parts: BalanceOf(parts[0], at.span),
    "used_of": lambda at, parts: UsedOf(parts[0], at.span),
    "excess_of": lambda at, parts: OfCeiling("excess", parts[0], at.span),
    "room_of": lambda at, parts: OfCeiling("room", parts[0], at.span),
    "ordered_value": _ordered_value,
    "rate": _rate,
    "amount": _amount,
    "for_each_one": _first,
    "amount_line": _amount_line,
    "amount_value": _value_line("value"),
    "tiers": _tiers,
    "each_part": _constant(True),
    "row_reached": _constant("row"),
    "all_at_one": _constant(False),
    "tier": _tier,
    "last_tier": _tier,
    "amount_floor": _value_line("at least"),
    "amount_cap": _cap,
    "over_any": lambda at, parts: Over("any", parts[0], None, None, at.span),
    "over_each": lambda at, parts: Over("each", None, parts[0], None, at.span),
    "over_all": _over_all,
    "shared_with": lambda _at, parts: _Shared(parts[0]),
    "accrues": _accrues,
    "accrues_until": _end("until"),
    "accrues_through": _end("through"),
    "reopens": lambda at, parts: _Corrections(parts[0], at.span),
    "count_when_known": lambda at, _parts: _Corrections(None, at.span),
    "rounds": _rounds,
    "half_up": _constant("half up"),
    "half_even": _constant("half even"),
    "down": _constant("down"),
    "up": _constant("up"),
    "account": _account,
    "account_line": lambda _at, parts: _marked(parts[0], parts),
    "in_by": _in_by,
    "in_by_shortfall": lambda at, parts: AccountLine("in shortfall", at.span, of=parts[0]),
    "out_all": lambda at, parts: AccountLine("out all", at.span, to=parts[0], condition=parts[1]),
    "out": _out,
    "rest_to": lambda _at, parts: _Rest(parts[0]),
    "used_against": lambda at, parts: AccountLine("used against", at.span, against=parts[0], chosen_by=parts[1]),
    "oldest_first": _constant(None),
    "chosen_by": _first,
    "expires": lambda at, parts: AccountLine("expires", at.span, time=parts[0]),
    "expires_never": lambda at, _parts: AccountLine("expires", at.span),
    "commitment": _commitment,
    "commitment_line": _commitment_line,
    "counts": _counts,
    "at_the_use": _constant("use"),
    "at_the_invoice": _constant("invoice"),
    "at_payment": _constant("payment"),
    "share": lambda _at, parts: _OfFloor(parts[0]),
    "counts_not": _about_account("does not count"),
    "a_floor": _constant(False),
    "a_ceiling": _constant(True),
    "level_each": _level("each"),
    "level_by": _level("by"),
    "level_all": _level("all"),
    "by_row": _all_parts,
    "in_addition_to": lambda at, parts: CommitmentLine("in addition to", at.span, refs=parts[0]),
    "surplus_lost": _said("surplus lost"),
    "surplus_carries": _about_period("surplus carries"),
    "after_the_test": _first,
    "shortfall_paid": _within("shortfall paid"),
    "shortfall_breach": _said("shortfall breach"),
    "shortfall_made_good": _within("shortfall made good"),
    "shortfall_withheld": lambda at, parts: CommitmentLine("shortfall withheld", at.span, quoted=parts[0]),
    "payment_goes_to": _about_account("payment goes to"),
    "payment_kept": _said("payment kept"),
    "payment_counts_in_all": _said("payment counts in all"),
    "payment_counts_in_the_period": _said("payment counts in the period"),
    "payment_counts_later": _said("payment counts later"),
    "payment_counts_nowhere": _said("payment counts nowhere"),
    "part_prorated": _about_period("part prorated"),
    "part_in_full": _about_period("part in full"),
    "part_falls_away": _about_period("part falls away"),
}
