"""Accounts and commitments: their lines, the powers to draw on an account, the duties that a shortfall brings."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from servanda.check.amounts import common_unit, event_triggers, period_known, read_computed
from servanda.check.conditions import Lowering, Scope, read_condition, read_duration, read_time, record_scope, shifted
from servanda.check.vocabulary import party_known
from servanda.model import amounts as model
from servanda.model import terms, types
from servanda.model.agreement import Deadline, Duty, Each, Guard, Norm, Power, Window
from servanda.model.amounts import Account, Assumed, Commitment, Counted, Level
from servanda.model.periods import BY_THE_CALENDAR, day_in, is_number, written_like
from servanda.model.values import Money
from servanda.text import syntax

# --- accounts --------------------------------------------------------------------------------------------------------


def read_account(written: syntax.Account, place: str, to: Lowering) -> Account:
    """An account with its lines."""
    scope = record_scope(place)
    for line in written.lines:
        if line.chosen_by is not None:
            party_known(line.chosen_by, to.vocabulary, to.notes)
    against = [
        (word.text, line.chosen_by) for line in written.lines for word in line.against if _amount_known(word, to)
    ]
    inflows = [one for line in written.lines if (one := _inflow(line, to))]
    inflows += [model.Inflow(None, None, clause) for clause in _filled_by(written.name.text, to)]
    return Account(
        name=written.name.text,
        unit=written.unit.text,
        inflows=tuple(dict.fromkeys(inflows)),
        outflows=tuple(one for line in written.lines if (one := _outflow(line, scope, to))),
        used_against=tuple(name for name, by in against if by is None),
        chosen=tuple((name, by.text) for name, by in against if by is not None),
        expires=next((read_time(line.time, scope, to) for line in written.lines
                      if line.kind == "expires" and line.time is not None), None),
        assumed=tuple(Assumed(line.kind, line.assumed.text) for line in written.lines if line.assumed),
        span=written.span,
    )  # fmt: skip


def powers_of(account: Account) -> tuple[Norm, ...]:
    """One power for each party at whose choice an account is used: to draw on it."""
    return tuple(_power(account, party) for party in dict.fromkeys(party for _, party in account.chosen))


def _power(account: Account, party: str) -> Norm:
    mine = Guard("when", terms.Compare(terms.Field("account", types.Name()), "=", account.name), None, account.span)
    power = Power(
        verb="draw", clauses=(), clock=None, at_most=None, times=None, each_period=None, takes_effect=None,
        effect_after=None, consent_of=None, parts_lapse=None, silence_means=None, choices=(), liable=None,
        account=account.name,
    )  # fmt: skip
    return Norm(
        "can", "can", (party,), together=False, action="draw", guards=(mine,), windows=(), despite=(),
        despite_everything_else=False, subject_to=(), marks=(), span=account.span, power=power,
    )  # fmt: skip


def _filled_by(account: str, to: Lowering) -> Iterator[str]:
    """The clauses of commitments whose payment goes to an account."""
    for name, commitment in to.vocabulary.commitments.items():
        if any(line.kind == "payment goes to" and line.account and line.account.text == account
               for line in commitment.lines):  # fmt: skip
            yield from to.vocabulary.commitment_clauses.get(name, ())


def _inflow(line: syntax.AccountLine, to: Lowering) -> model.Inflow | None:
    if line.kind == "in shortfall" and line.of is not None:
        return model.Inflow(None, None, line.of.text)
    if line.kind != "in" or line.source is None:
        return None
    if line.of is not None:
        return model.Inflow(None, None, line.of.text)
    event, _, path = line.source.text.partition(".")
    happening = to.vocabulary.happenings().get(event)
    if happening is None:
        known = tuple(to.vocabulary.happenings())
        to.notes.unknown("unknown-event", "an event or action", event, line.source.span, known, "There is")
        return None
    sums = [name for name, one in happening.fields.items() if isinstance(one.type, types.MoneyType)]
    if (path and path not in sums) or (not path and len(sums) != 1):
        written = ", ".join(f"`{event}.{name}`" for name in sums) or "the money fields of another event"
        title = f"`{line.source.text}` names no one sum of money"
        to.notes.say("unknown-field", title, line.source.span, help=f"write one of {written}.")
        return None
    return model.Inflow(event, path or sums[0], None)


def _outflow(line: syntax.AccountLine, scope: Scope, to: Lowering) -> model.Outflow | None:
    if line.kind not in ("out", "out all") or line.condition is None or line.to is None:
        return None
    for party in (line.to, line.rest_to):
        if party is not None:
            party_known(party, to.vocabulary, to.notes)
    named = _event_of(line.value)
    inner = replace(scope, triggers=event_triggers(named, to)) if named in to.vocabulary.happenings() else scope
    value = read_computed(line.value, inner, to) if line.value is not None else None
    when = read_condition(line.condition, scope, to)
    return model.Outflow(
        value.value if value else None, line.to.text, line.rest_to.text if line.rest_to else None, when
    )


def _event_of(value: syntax.Expr | None) -> str:
    """The event whose field goes out: `damage_found.cost` is that of the last one."""
    return value.text.partition(".")[0] if isinstance(value, syntax.Word) else ""


def _amount_known(word: syntax.Word, to: Lowering) -> bool:
    if word.text in to.vocabulary.amounts:
        return True
    to.notes.unknown("unknown-name", "an amount", word.text, word.span, tuple(to.vocabulary.amounts), "There is")
    return False


# --- commitments -----------------------------------------------------------------------------------------------------


def read_commitment(written: syntax.Commitment, place: str, to: Lowering) -> Commitment:
    """A commitment with its lines."""
    scope = record_scope(place)
    for party in (written.debtor, written.creditor):
        party_known(party, to.vocabulary, to.notes)
    lines = {line.kind: line for line in written.lines}
    accounts = [line for line in written.lines if line.kind in ("does not count", "payment goes to") and line.account]
    for line in accounts:
        if line.account and line.account.text not in to.vocabulary.accounts:
            known = tuple(to.vocabulary.accounts)
            to.notes.unknown("unknown-name", "an account", line.account.text, line.account.span, known, "There is")
    rules: list[model.ShortfallRule] = [rule for kind, rule in _SHORTFALLS.items() if kind in lines]
    levels = tuple(one for line in written.lines if (one := _level(line, written.unit.text, scope, to)))
    floors = [one for one in levels if one.kind == "at least"]
    if floors and not rules and not to.notes.broken(written.span.file):
        to.notes.say("shortfall-unsaid", f"`{written.name.text}` does not say what becomes of a shortfall", written.span,
                     why="A promise to spend that says nothing of less is a wait without an end.",
                     help='add `shortfall is paid within 30 days after the test`, `shortfall is a breach`, '
                     '`shortfall is made good within …` or `shortfall withheld "why"`.')  # fmt: skip
    _look_at_rows(written, to)
    if not levels and not to.notes.broken(written.span.file):
        to.notes.say("amount-without-value", f"`{written.name.text}` promises nothing", written.span,
                     help="add `at least EUR 90,000 in each year`, or `at least … in all, from … through …`; or the same "
                     "with `at most`.")  # fmt: skip
    if levels and not floors:
        _look_for_a_floor(written, to)
    parts: list[model.PartRule] = [rule for kind, rule in _PARTS.items() if kind in lines]
    return Commitment(
        name=written.name.text,
        debtor=written.debtor.text,
        creditor=written.creditor.text,
        unit=written.unit.text,
        counts=tuple(one for line in written.lines if (one := _counted(line, written.unit.text, scope, to))),
        not_from=tuple(line.account.text for line in accounts if line.kind == "does not count" and line.account),
        levels=levels,
        beyond=tuple(ref.text for line in written.lines if line.kind == "in addition to" for ref in line.refs),
        carries="surplus carries" in lines,
        shortfall=rules[0] if rules else None,
        payment_to=next(
            (line.account.text for line in accounts if line.kind == "payment goes to" and line.account), None
        ),
        payment_counts=tuple(counts for kind, counts in _PAYMENTS.items() if kind in lines),
        part=parts[0] if parts else None,
        when_known="count when known" in lines,
        assumed=tuple(Assumed(line.kind, line.assumed.text) for line in written.lines if line.assumed),
        span=written.span,
    )


_SHORTFALLS: Mapping[syntax.CommitmentLineKind, model.ShortfallRule] = {
    "shortfall paid": "paid", "shortfall breach": "breach", "shortfall made good": "made good",
    "shortfall withheld": "withheld",
}  # fmt: skip
_PARTS: Mapping[syntax.CommitmentLineKind, model.PartRule] = {
    "part prorated": "prorated", "part in full": "in full", "part falls away": "falls away",
}  # fmt: skip
_PAYMENTS: Mapping[syntax.CommitmentLineKind, model.PaymentCounts] = {
    "payment counts in all": "in all", "payment counts in the period": "in the period", "payment counts later": "later",
    "payment counts nowhere": "nowhere",
}  # fmt: skip


def _look_for_a_floor(written: syntax.Commitment, to: Lowering) -> None:
    """Of a commitment that has only ceilings: no line that is about a floor."""
    for line in written.lines:
        about = next((word for word in _OF_A_FLOOR if line.kind.startswith(word)), None)
        place = line.share.span if line.share is not None else line.span if about else None
        if place is None:
            continue
        to.notes.say("no-floor-there", f"`{written.name.text}` has no floor, and so no {about or 'share of one'}", place,
                     why="A ceiling says how much may be spent, and nothing is lacking below it.",
                     help="leave the line out, or add `at least …`; what follows from more than the ceiling is a rule of "
                     f"its own, about `excess of {written.name.text}`."
                     if about else "leave it out: all that is spent counts towards a ceiling.")  # fmt: skip


# The lines that say what becomes of less or more than a floor, by what they begin with, as the title names it.
_OF_A_FLOOR = ("shortfall", "surplus", "payment")


def _look_at_rows(written: syntax.Commitment, to: Lowering) -> None:
    """Rows of the calendar are called as people call its periods, those of a declared period are counted from 1."""
    for line in written.lines:
        for row, _ in line.rows:
            if line.period is None or _names_a_row(line.period.text, row.text):
                continue
            which = _ROWS.get(line.period.text, f"the number of a {line.period.text}, counted from 1")
            if line.period.text == "day":
                to.notes.say("unknown-value", "days have no rows", row.span,
                             help="write a floor or ceiling in all, from that day through that day.")  # fmt: skip
            else:
                to.notes.say("unknown-value", f"a row is {which}", row.span,
                             why="A row that no period has would promise nothing.",
                             help=f"write {which}.")  # fmt: skip
        if (
            line.start is not None
            and isinstance(line.start, syntax.DateText)
            and isinstance(line.through, syntax.DateText)
            and line.through.text < line.start.text
        ):
            to.notes.say(
                "bad-date", "it ends before it begins", line.span, help="`from` the first day `through` the last."
            )


# What a row is, by the period of the calendar that it is for.
_ROWS = {"year": "a year, e.g. `2026`", "quarter": "a quarter, e.g. `2026-Q1`", "month": "a month, e.g. `2026-03`"}


def _names_a_row(period: str, text: str) -> bool:
    if period not in BY_THE_CALENDAR:
        return is_number(text)
    return written_like(period, text) and day_in(text) is not None and "1000" <= text[:4] <= "9998"


def _counted(line: syntax.CommitmentLine, unit: str, scope: Scope, to: Lowering) -> Counted | None:
    if line.kind != "counts" or line.path is None:
        return None
    fold = syntax.Fold("sum", line.path, line.where, None, line.span)
    read = read_computed(fold, scope, to)
    if read is None or not isinstance(read.value, terms.Fold):
        return None
    common_unit([unit, read.unit], line.span, to)
    return Counted(read.value, line.share.value if line.share else None)


def _level(line: syntax.CommitmentLine, unit: str, scope: Scope, to: Lowering) -> Level | None:
    period = line.period.text if line.period and period_known(line.period, to) else None
    value = read_computed(line.value, scope, to) if line.value is not None else None
    common_unit([unit, value.unit if value else ""], line.span, to)
    match line.kind:
        case "at least each" | "at most each":
            return Level(_kind(line), value.value, period) if value else None
        case "at least by" | "at most by":
            rows = [(row.text, read.value) for row, amount in line.rows
                    if (read := read_computed(amount, scope, to))]  # fmt: skip
            return Level(_kind(line), None, period, tuple(rows))
        case "at least all" | "at most all":
            start = read_time(line.start, scope, to) if line.start is not None else None
            through = read_time(line.through, scope, to) if line.through is not None else None
            return Level(_kind(line), value.value, None, (), start, through) if value else None
        case _:
            return None


def _kind(line: syntax.CommitmentLine) -> model.LevelKind:
    return "at most" if line.kind.startswith("at most") else "at least"


# --- what a shortfall brings -----------------------------------------------------------------------------------------


def duties_of(written: syntax.Commitment, commitment: Commitment, to: Lowering) -> tuple[Norm, ...]:
    """One duty for each period's shortfall, and one for each floor in all."""
    last = next((level.through for level in reversed(commitment.levels) if level.through is not None), None)
    known = last is not None and not isinstance(last, terms.Unknown)
    over = terms.Edge("end", "agreement")  # an early end is a test
    found: list[Norm] = []
    for number, floor in enumerate(commitment.floors):
        if floor.period is not None:
            ends: tuple[terms.Time, ...] = (terms.Edge("end", floor.period), *((last,) if known and last else ()), over)
            each = Each("period", (floor.period,))
            found.append(_duty(written, commitment, each, terms.Pick("earlier", ends), None, to))
        elif floor.through is not None and not isinstance(floor.through, terms.Unknown):
            found.append(_duty(written, commitment, None, terms.Pick("earlier", (floor.through, over)), number, to))
    return tuple(found)


def _duty(
    written: syntax.Commitment,
    commitment: Commitment,
    each: Each | None,
    test: terms.Time,
    floor: int | None,
    to: Lowering,
) -> Norm:
    zero = Money(commitment.unit, Decimal(0))
    shortfall, name = terms.Committed(commitment.name, "shortfall", floor), commitment.name
    guards = [Guard("when", terms.Measured(shortfall, ">", zero), None, written.span)]
    windows = [Window("after", test, None, written.span)]
    rule = next((line for line in written.lines if line.kind in _SHORTFALLS), None)
    length = read_duration(rule.duration, to) if rule and rule.duration else None
    deadline = Deadline("within", shifted(test, length, 1)) if length else Deadline("none", None, "withheld")
    amount: terms.Computed | None = shortfall
    met: terms.Condition | None = None
    match commitment.shortfall:
        case "breach":
            guards, windows, amount = [], [], None
            deadline = Deadline("by", test)
            met = terms.Measured(terms.Committed(name, "remaining", floor), "<=", zero)
        case "made good":
            amount = None
            met = terms.Measured(terms.Committed(name, "made good", floor), ">=", shortfall)
        case "withheld" if rule and rule.quoted:
            unknown = terms.Measured(shortfall, ">", terms.Unknown(rule.quoted.text, written.name.text))
            guards.append(Guard("when", unknown, None, written.span))
        case _:
            pass
    duty = Duty(deadline, None, None, amount, None, (), (), met)
    return Norm(
        "must", "must", (commitment.debtor,), together=False, action="pay", guards=tuple(guards), windows=tuple(windows),
        despite=(), despite_everything_else=False, subject_to=(), marks=(), span=written.span, to=commitment.creditor,
        each=each, duty=duty,
    )  # fmt: skip
