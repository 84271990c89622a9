"""How much: a figure of an amount, an account's balance, a commitment's measures; over all worlds, as known at a time."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import product

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement
from servanda.model.amounts import Commitment, LevelKind
from servanda.model.cells import cuts_of
from servanda.model.periods import period_called, written_like
from servanda.model.quantities import Measure, NotKnown, Quantity, words
from servanda.model.record import Happening, Question, Record
from servanda.model.timeline import MOST_ROWS, READINGS
from servanda.model.times import Extent, period_at, whole_day
from servanda.model.worlds import Diagram, axes_of, explore, leaves
from servanda.readers.moment import For
from servanda.readers.reference import Matter, Reader

UNKNOWN, UNDETERMINED = "unknown", "undetermined"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figure: of an amount (`of` names a period or an event's day), an account, or a commitment's `measure`."""

    kind: str  # amount, account, commitment
    name: str
    of: str | None = None
    measure: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in words: a quantity, a date, a state. `unknown` where it leans on something nobody has told, with the
    reasons; `undetermined` where it turns on how a word is read, or on a contest.

    readings   one row for each combination of the words and contested entries that matter: (choice, figure)
    turns_on   all that it turns on, where it is undetermined
    """

    said: str
    measure: Measure | None
    because: tuple[str, ...]
    readings: tuple[tuple[tuple[tuple[str, str], ...], str], ...]
    turns_on: tuple[str, ...]


def figure(agreement: Agreement, record: Record, asked: Asked, at: datetime, known: datetime) -> Figure:
    """One figure as it stands at an instant. Raises Refused for a name or a period that there is not."""
    matter = Matter(agreement, cuts_of(agreement), record, Question("", "", {}, {}, at, known))
    return over_worlds(matter, _evaluation(matter, asked, at))


def over_worlds(matter: Matter, evaluate: Callable[[Reader], Measure | str]) -> Figure:
    """What all worlds agree on, or what it turns on."""
    tree = explore(lambda world: evaluate(Reader(matter, world)))
    found = list(leaves(tree))
    said = {_said(one) for one in found}
    if len(said) == 1:
        why = found[0].why if isinstance(found[0], NotKnown) else ()
        return Figure(said.pop(), found[0] if not isinstance(found[0], str) else None, why, (), ())
    diagram = Diagram(axes_of(tree))
    root = diagram.build(tree, _said)
    axes = diagram.support(root)
    choices = [axis for axis in axes if axis.kind in READINGS]
    names = tuple(axis.name for axis in axes)
    if not choices:
        return Figure(UNKNOWN, None, (f"it turns on {', '.join(names)}",), (), names)
    rows: list[tuple[tuple[tuple[str, str], ...], str]] = []
    for chosen in product(*(range(len(axis.cells)) for axis in choices)) if choices else ():
        node = diagram.restrict(root, dict(zip(choices, chosen, strict=True)))
        choice = tuple((axis.name, str(axis.cells[i].value)) for axis, i in zip(choices, chosen, strict=True))
        rows.append((choice, diagram.word(node) or UNDETERMINED))
    return Figure(UNDETERMINED, None, (), tuple(rows[:MOST_ROWS]), names)


def _said(found: Measure | str) -> str:
    return found if isinstance(found, str) else UNKNOWN if isinstance(found, NotKnown) else words(found)


def _evaluation(matter: Matter, asked: Asked, at: datetime) -> Callable[[Reader], Measure | str]:
    agreement = matter.agreement
    if asked.kind == "account":
        _is_known(asked.name, "an account", [a.name for c in agreement.clauses() for a in c.accounts])
        return lambda reader: reader.balance(asked.name, at)
    if asked.kind == "commitment":
        return _of_commitment(agreement, asked, at)
    each = _each_of(agreement, asked)
    if each is not None and each in agreement.periods:
        period = period_named(agreement, each, asked.of, at)
        return lambda reader: _amount(reader, asked.name, For(period=(each, period)), at)
    if each is not None:
        return lambda reader: _of_event(reader, asked, each, at)
    return lambda reader: _amount(reader, asked.name, For(), at)


def _each_of(agreement: Agreement, asked: Asked) -> str | None:
    """What an amount is computed for, by the last text that has it."""
    found = {amount.name: amount for clause in agreement.clauses() for amount in clause.amounts}
    if asked.name not in found:
        raise Refused([_unknown(asked.name, "an amount", tuple(found))])
    return found[asked.name].each


def _is_known(name: str, what: str, known: list[str]) -> None:
    if name not in known:
        raise Refused([_unknown(name, what, tuple(dict.fromkeys(known)))])


def _of_commitment(agreement: Agreement, asked: Asked, at: datetime) -> Callable[[Reader], Measure | str]:
    """A measure of a commitment: of the period that is named, of the floor (or ceiling) in all with that last day, or of
    the last.
    """
    every = [one for clause in agreement.clauses() for one in clause.commitments]
    _is_known(asked.name, "a commitment", [one.name for one in every])
    measure = asked.measure or "counted"
    mine = [one for one in every if one.name == asked.name]
    kind = _kind_of(measure, mine)
    levels = [level for one in mine for level in one.of(kind)]
    periods = [level.period for level in levels if level.period]
    in_all = any(level.period is None for level in levels)

    def found(reader: Reader) -> Measure | str:
        reader.live_until(at)
        commitments = reader.commitments
        number = None
        if asked.of is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", asked.of):
            day = whole_day(date.fromisoformat(asked.of), agreement.zone)
            number = commitments.milestone(asked.name, day, at, kind)
        by_period = bool(periods) and number is None and (asked.of is not None or not in_all)
        name = _period_meant(periods, asked.of) if by_period else ""
        period = (name, period_named(agreement, name, asked.of, at)) if by_period else None
        test = commitments.test_of(asked.name, period, number, at, kind)
        return commitments.measure(asked.name, test, measure, at)

    return found


_OF_A_FLOOR = ("floor", "remaining", "shortfall", "surplus", "attained")
_OF_A_CEILING = ("ceiling", "room", "excess", "exhausted")


def _kind_of(measure: str, every: list[Commitment]) -> LevelKind:
    """Whether a measure is of a floor or of a ceiling; `counted` is of a floor where there is one. Raises Refused for a
    measure of what the commitment never had.
    """
    name, floors = every[0].name, any(one.floors for one in every)
    if measure in _OF_A_FLOOR and not floors:
        raise Refused([_no_such(name, "floor", measure, _OF_A_CEILING)])
    if measure in _OF_A_CEILING and not any(one.ceilings for one in every):
        raise Refused([_no_such(name, "ceiling", measure, _OF_A_FLOOR)])
    return "at most" if measure in _OF_A_CEILING or not floors else "at least"


def _no_such(name: str, what: str, measure: str, others: tuple[str, ...]) -> Diagnostic:
    return Diagnostic("unknown-value", f"`{name}` has no {what}, and so no `{measure}`",
                      help=f"ask for {', '.join(f'`{one}`' for one in ('counted', *others))} or `state`.")  # fmt: skip


def _period_meant(names: list[str], of: str | None) -> str:
    """Of several periods, the one that people write so."""
    written = [name for name in names if of is not None and written_like(name, of)]
    return (written or names)[-1]


def _unknown(name: str, what: str, known: tuple[str, ...]) -> Diagnostic:
    near = did_you_mean(name, known)
    return Diagnostic("unknown-name", f"`{name}` is not {what} of this agreement",
                      why=f"There is: {', '.join(known) or 'none'}.",
                      help=f"did you mean `{near[0]}`?" if near else None)  # fmt: skip


def _amount(reader: Reader, name: str, what: For, at: datetime) -> Measure:
    reader.live_until(at)
    return reader.amounts.figure(name, what, at)


def _of_event(reader: Reader, asked: Asked, each: str, at: datetime) -> Measure:
    """The figure for the event on the day that is named, or the last one."""
    reader.live_until(at)
    found = [one for one in reader.happenings((at, float("inf")), "event", each) if reader.effective(one)]
    meant = [one for one in found if asked.of is None or _is_named(one, asked.of, reader.matter.agreement)]
    if not meant:
        return NotKnown((f"there is no {each}" + (f" of {asked.of}" if asked.of else "") + " by then",))
    return reader.amounts.figure(asked.name, For(trigger=meant[-1]), at)


def _is_named(one: Happening, text: str, agreement: Agreement) -> bool:
    day = one.extent.start.astimezone(agreement.zone).date().isoformat()
    return text in (one.label, day)


# --- periods ---------------------------------------------------------------------------------------------------------


def period_named(agreement: Agreement, name: str, text: str | None, at: datetime) -> Extent:
    """The period that people call so; without a name, that of an instant. Raises Refused."""
    declared = agreement.periods[name]
    try:
        if text is None:
            return period_at(declared.start, declared.length, at, agreement.zone)[0]
        found = period_called(agreement, name, text)
    except (OverflowError, ValueError):
        title = f"the {name} of `{text or at.date()}` lies outside the calendar"
        raise Refused([Diagnostic("unknown-value", title, help="name a day between the years 1 and 9999")]) from None
    if found is None:
        raise Refused([Diagnostic("unknown-value", f"`{text}` names no {name}",
                                  help="write e.g. `2026-Q1`, `2026-03`, `2026`, or a day in it.")])  # fmt: skip
    return found


# --- what a case expects ---------------------------------------------------------------------------------------------


def same(expected: str, found: str) -> bool:
    """Whether a figure is the one a case expects, however it is written: `EUR 1,240.00` and `EUR 1240` are one."""
    return expected == found or (_normal(expected) is not None and _normal(expected) == _normal(found))


_WRITTEN = re.compile(r"(?:([A-Z]{3})\s+)?(-?[\d,]+(?:\.\d+)?)(%?)")


def _normal(text: str) -> Quantity | None:
    from fractions import Fraction

    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    unit = found[1] or ("percent" if found[3] else "number")
    return Quantity(unit, Fraction(found[2].replace(",", "")))
