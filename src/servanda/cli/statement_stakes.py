"""Stakes for `servanda statement`: what was reported, and the holdings of a register before and after rounds tried out."""

import textwrap
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from servanda.cli.statement import fields_json
from servanda.cli.telling import bold

if TYPE_CHECKING:
    from servanda.money.holdings import Parts, Shareholders, Table, Trial
    from servanda.money.reported import Stakes
    from servanda.money.stake import Basis, Figure, Given


# --- as text ---------------------------------------------------------------------------------------------------------


def stake_lines(stakes: "Stakes | None", held: "Shareholders | None", *, colour: bool) -> Iterator[str]:
    if stakes:
        yield from _reported_lines(stakes, colour=colour)
        yield ""
    if held:
        yield from _register_lines(held, colour=colour)
        yield ""
    yield "Not legal advice."


def _reported_lines(found: "Stakes", *, colour: bool) -> Iterator[str]:
    at, known = (moment.astimezone(found.zone).date() for moment in (found.at, found.known))
    yield bold(f"{found.agreement}: {found.name}, by {at}, as known on {known}", colour)
    if not found.stakes:
        yield "  Nothing is on record by then."
    for one in found.stakes:
        about = "about " if one.approximate else ""
        value = f", {one.value}" if one.value else ""
        aside = f", leaving aside {one.without}" if one.without else ""
        yield f"  {one.day}  {one.holder} {about}{one.share:f}% {one.basis}{value}{aside} ({one.label})"
        if one.checked is not None:
            yield from textwrap.wrap(one.checked.words(), 96, initial_indent="      ", subsequent_indent="        ")


def _register_lines(found: "Shareholders", *, colour: bool) -> Iterator[str]:
    yield bold(f"{found.issuer}: holdings on {found.at}, by its register as of {found.as_of}", colour)
    if found.at > found.as_of:
        yield "  What happened after the register was drawn up is not in it."
    yield from _table_lines(found.table)
    counted, held = list(_counted_lines(found.table)), list(_held_lines(found.table))
    yield from ["  Counted", *counted] if counted else []
    yield from ["  Held", *held] if held else []
    yield from _given_lines(found.table.holdings.given)
    if found.aside:
        yield "  Not counted, or not wholly"
    for one in found.aside:
        yield from _wrapped(f"{one.object_type} {one.id}: {one.why}")
    for number, trial in enumerate(found.trials, start=1):
        yield ""
        which = f"Round {number}" if len(found.trials) > 1 else "A round"
        yield bold(f"{which}, tried out on {found.at}: {_trial_words(trial)}", colour)
        yield from _trial_lines(trial)
        yield from _table_lines(trial.after)
        before, counted = counted, list(_counted_lines(trial.after))
        yield from ["  Counted", *counted] if counted != before else []


def _table_lines(table: "Table") -> Iterator[str]:
    """One line for each holder, one column for each basis."""
    from servanda.money.stake import Basis, shown

    if not table.rows:
        yield "  Nobody holds anything."
        return
    whole = dict(table.rows[0].figures)
    lines = [(row.holder, *(_cell(row, basis) for basis in Basis)) for row in table.rows]
    lines.append(("shares counted", *(shown(one.denominator) if one else "none" for one in whole.values())))
    heads = [textwrap.wrap(basis.value, 13, break_on_hyphens=False) for basis in Basis]
    deep = max(len(head) for head in heads)
    stacked = [("", *line) for line in zip(*([""] * (deep - len(head)) + head for head in heads), strict=True)]
    widths = [max(len(line[n]) for line in (*stacked, *lines)) for n in range(len(heads) + 1)]
    for line in (*stacked, *lines):
        cells = (f"{cell:>{width}}" for cell, width in zip(line[1:], widths[1:], strict=True))
        yield f"  {line[0]:<{widths[0]}}  {'  '.join(cells)}".rstrip()


def _counted_lines(table: "Table") -> Iterator[str]:
    for basis, figure in table.rows[0].figures if table.rows else ():
        if figure:
            without = f"; not counted: {', '.join(figure.uncounted)}" if figure.uncounted else ""
            yield from _wrapped(f"{basis.value}: {', '.join(figure.included)}{without}")


def _held_lines(table: "Table") -> Iterator[str]:
    from servanda.money.stake import SHARES, shown

    for row in table.rows:
        mine = [one for one in table.holdings.table if one.holder == row.holder]
        yield from _wrapped(f"{row.holder}: {', '.join(f'{shown(one.quantity)} {one.security}' for one in mine)}")
    held = {one.security for one in table.holdings.table}
    for each in table.holdings.classes:
        if each.name in held and each.ratio is None:
            yield from _wrapped(f"how many shares {each.name} becomes, nobody can say yet")
        elif each.name in held and each.converts_into and each.kind in (*SHARES, "convertible"):
            yield from _wrapped(f"1 {each.name} converts into {shown(each.ratio or Fraction(0))} {each.converts_into}")


def _cell(row: "Parts", basis: "Basis") -> str:
    figure = dict(row.figures)[basis]
    if basis in row.not_known:
        return "not known"
    return f"{figure.percent()}%" if figure and figure.numerator else "–"


def _given_lines(given: "tuple[Given, ...]") -> Iterator[str]:
    """Every conversion and exercise, and what else was rounded."""
    from servanda.money.stake import Convert, Exercise, Split, shown

    told = [one for one in given if isinstance(one.event, Convert | Exercise) or one.exact != one.given]
    if told:
        yield "  Converted, exercised or rounded"
    for one in told:
        event = one.event
        what = f"{event.on} {one.holder}: "
        if isinstance(event, Convert | Exercise):
            ratio = "" if one.exact is None else f" at {shown(one.exact / event.quantity)}"
            what += f"{shown(event.quantity)} {event.security}{ratio} "
        elif isinstance(event, Split):
            what += f"split at {shown(event.ratio)} "
        yield from _wrapped(f"{what}{_given_words(one)} ({event.source})")


def _given_words(one: "Given") -> str:
    """`gives 7.5 Common, rounded down to 7; 0.5 to be paid in cash`"""
    from servanda.money.stake import rounded, shown

    if one.exact is None:
        return f"gives {shown(one.given)} {one.security}, as recorded"
    exact = f"gives {shown(one.exact)} {one.security}"
    if one.exact == one.given:
        return f"{exact}, {'not rounded' if one.event.rounding == 'exact' else 'nothing to round'}"
    how = {"down": "down ", "up": "up ", "nearest": "to the nearest, ", "exact": ""}[one.event.rounding]
    by_rule = rounded(one.exact, one.event.rounding) == one.given
    said = f"rounded {how}to {shown(one.given)}" if by_rule else f"but {shown(one.given)} is on record"
    return f"{exact}, {said}" + (f"; {shown(one.in_lieu)} to be paid in cash" if one.in_lieu else "")


def _trial_words(trial: "Trial") -> str:
    new = trial.round
    return f"{_sum(trial, trial.raised)} at {_sum(trial, new.pre_money)} pre-money, priced {new.basis.value}"


def _trial_lines(trial: "Trial") -> Iterator[str]:
    from servanda.money.stake import shown

    new = trial.round
    before = Fraction(new.pre_money) / trial.price  # in shares of the class that is sold
    price = _sum(trial, new.price) if new.price is not None else f"{trial.currency} {shown(trial.price)}".strip()
    sold = f"{_sum(trial, new.pre_money)} over {shown(before)} shares of {new.security}, {new.basis.value}"
    yield from _wrapped(f"price: {price} a share of {new.security}{'' if new.price else f', {sold}'}")
    for (investor, money), one in zip(new.investors, trial.given, strict=True):
        yield from _wrapped(f"{investor}: {_sum(trial, money)} {_given_words(one)}")
    yield "    nobody else takes part"


def _sum(trial: "Trial", amount: object) -> str:
    return f"{trial.currency} {amount:,f}".strip()


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, 98, initial_indent="    ", subsequent_indent="      ")


# --- as JSON ---------------------------------------------------------------------------------------------------------


def stake_json(stakes: "Stakes | None", held: "Shareholders | None") -> dict[str, object]:
    """The same as data. Percentages have two places, and shares come exactly, or to twelve places."""
    found: dict[str, object] = {}
    if stakes:
        found = {
            "agreement": stakes.agreement, "at": stakes.at.astimezone(stakes.zone).isoformat(),
            "known": stakes.known.astimezone(stakes.zone).isoformat(), "event": stakes.name,
            "stakes": [
                {**fields_json(one), "share": f"{one.share:f}", "checked": {
                    "agrees": one.checked.agrees, "words": one.checked.words(),
                    "reasons": [reason.words for reason in one.checked.reasons], "tried": list(one.checked.tried),
                } if one.checked else None}
                for one in stakes.stakes
            ],
        }  # fmt: skip
    return {**found, "register": _register_json(held)} if held else found


def _register_json(found: "Shareholders") -> dict[str, object]:
    return {
        "issuer": found.issuer, "as_of": found.as_of.isoformat(), "at": found.at.isoformat(),
        "before": _table_json(found.table), "rounds": [_trial_json(trial) for trial in found.trials],
        "aside": [fields_json(one) for one in found.aside],
    }  # fmt: skip


def _table_json(table: "Table") -> dict[str, object]:
    return {
        "holders": [
            {
                "holder": row.holder,
                "held": [{"class": one.security, "quantity": _number(one.quantity)} for one in table.holdings.table
                         if one.holder == row.holder],
                "parts": [_part_json(one, known=basis not in row.not_known) for basis, one in row.figures if one],
            }
            for row in table.rows
        ],
        "given": [_given_json(one) for one in table.holdings.given],
    }  # fmt: skip


def _part_json(one: "Figure", *, known: bool) -> dict[str, object]:
    return {
        "basis": one.basis.value, "percent": str(one.percent()) if known else None, "shares": _number(one.numerator),
        "of": _number(one.denominator), "classes": list(one.included), "not_counted": list(one.uncounted),
    }  # fmt: skip


def _given_json(one: "Given") -> dict[str, object]:
    return {
        "on": one.event.on.isoformat(), "source": one.event.source, "holder": one.holder, "class": one.security,
        "exact": _number(one.exact) if one.exact is not None else None, "rounding": one.event.rounding,
        "given": _number(one.given), "in_lieu": _number(one.in_lieu),
    }  # fmt: skip


def _trial_json(trial: "Trial") -> dict[str, object]:
    new = trial.round
    return {
        "currency": trial.currency or None, "raises": f"{trial.raised:f}", "pre_money": f"{new.pre_money:f}",
        "basis": new.basis.value, "class": new.security, "price": _number(trial.price), "rounding": new.rounding,
        "investors": [{"holder": holder, "money": f"{money:f}"} for holder, money in new.investors],
        "given": [_given_json(one) for one in trial.given], "after": _table_json(trial.after),
    }  # fmt: skip


def _number(number: Fraction) -> str:
    from servanda.model.quantities import decimal

    return f"{decimal(number):f}"
