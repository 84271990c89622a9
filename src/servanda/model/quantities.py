"""Exact quantities: sums of money in one currency, numbers, percentages. Fractions inside, so that no step ever rounds.

What cannot be computed is `NotKnown`, with the reasons; it is never taken for zero.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from servanda.model.values import Money

NUMBER, PERCENT, ANY = "number", "percent", ""  # units beside currencies; ANY is that of an empty sum, which fits all
RoundingHow = Literal["half up", "half even", "down", "up"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount in a unit: a currency, `number` or `percent` (20% is 20)."""

    unit: str
    amount: Fraction


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Why a value cannot be computed."""

    why: tuple[str, ...]


Measure = Quantity | NotKnown
ZERO = Quantity(ANY, Fraction(0))


def quantity(value: Money | Decimal | int) -> Quantity:
    """A literal, or a recorded value."""
    match value:
        case Money(currency, amount):
            return Quantity(currency, Fraction(amount))
        case _:
            return Quantity(NUMBER, Fraction(value))


def combined(one: Measure, other: Measure, how: Callable[[Quantity, Quantity], Measure]) -> Measure:
    """Apply a step to two known quantities; what is not known stays so, with every reason."""
    if isinstance(one, NotKnown) or isinstance(other, NotKnown):
        reasons = [why for side in (one, other) if isinstance(side, NotKnown) for why in side.why]
        return NotKnown(tuple(dict.fromkeys(reasons)))
    return how(one, other)


def plus(one: Measure, other: Measure) -> Measure:
    return combined(one, other, lambda a, b: _alike(a, b, a.amount + b.amount))


def less(one: Measure, other: Measure) -> Measure:
    return combined(one, other, lambda a, b: _alike(a, b, a.amount - b.amount))


def times(one: Measure, other: Measure) -> Measure:
    """A product; one side is a number or a percentage. Nothing is nothing, however much of it is not known."""
    if any(isinstance(side, Quantity) and not side.amount for side in (one, other)):
        return ZERO
    return combined(one, other, _times)


def _times(one: Quantity, other: Quantity) -> Measure:
    for side, rest in ((one, other), (other, one)):
        if side.unit == PERCENT:
            return Quantity(rest.unit, side.amount * rest.amount / 100)
    for side, rest in ((one, other), (other, one)):
        if side.unit == NUMBER:
            return Quantity(rest.unit, side.amount * rest.amount)
    return NotKnown((f"{words(one)} times {words(other)}: two sums of money cannot be multiplied",))


def scaled(measure: Measure, part: Fraction) -> Measure:
    """A part of it, in its own unit: a third of 30% is 10%. Nothing of what is not known is nothing."""
    if isinstance(measure, NotKnown):
        return measure if part else ZERO
    return Quantity(measure.unit, measure.amount * part)


def total(parts: Iterable[Measure]) -> Measure:
    found: Measure = ZERO
    for part in parts:
        found = plus(found, part)
    return found


def in_unit(found: Measure, unit: str) -> Measure:
    """The same figure in a unit: a sum of nothing has none of its own."""
    return Quantity(unit, found.amount) if isinstance(found, Quantity) else found


def greatest(one: Measure, other: Measure) -> Measure:
    return combined(one, other, lambda a, b: _alike(a, b, max(a.amount, b.amount)))


def least(one: Measure, other: Measure) -> Measure:
    return combined(one, other, lambda a, b: _alike(a, b, min(a.amount, b.amount)))


def _alike(one: Quantity, other: Quantity, amount: Fraction) -> Measure:
    if one.unit == ANY or other.unit in (one.unit, ANY):
        return Quantity(other.unit if one.unit == ANY else one.unit, amount)
    return NotKnown((f"{words(one)} and {words(other)} do not mix without a rate of exchange and a date",))


# --- rounding and saying ---------------------------------------------------------------------------------------------


def rounded(amount: Fraction, how: RoundingHow, to: Fraction) -> Fraction:
    """To a multiple of `to`; `half up` and `up` go away from zero, `down` towards it."""
    steps, size = amount / to, abs(amount / to)
    whole, rest = int(size), size - int(size)
    match how:
        case "half up":
            whole += rest >= Fraction(1, 2)
        case "half even":
            whole += rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2 == 1)
        case "up":
            whole += rest > 0
        case "down":
            pass
    return (whole if steps >= 0 else -whole) * to


def decimal(amount: Fraction) -> Decimal:
    """Exactly, where the fraction ends; else to 12 places, half up (only what no text rounds gets here)."""
    rest, twos, fives = amount.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return decimal(rounded(amount, "half up", Fraction(1, 10**12)))
    places = max(twos, fives)
    digits = amount.numerator * 10**places // amount.denominator
    return Decimal((digits < 0, tuple(int(d) for d in str(abs(digits))), -places))  # the constructor never rounds


def words(measure: Measure) -> str:
    """As the language writes it: `USD 5,000.00`, `12`, `20%`."""
    match measure:
        case NotKnown(why):
            return f"not known: {'; '.join(why)}"
        case Quantity(unit, amount):
            found = decimal(amount)
            if unit in (NUMBER, ANY):
                return f"{_plain(found):,f}"
            if unit == PERCENT:
                return f"{_plain(found):,f}%"
            exponent = found.as_tuple().exponent
            cents = isinstance(exponent, int) and -2 <= exponent < 0
            return f"{unit} {found:,.2f}" if cents else f"{unit} {_plain(found):,f}"


def _plain(amount: Decimal) -> Decimal:
    sign, digits, exponent = amount.as_tuple()
    kept = list(digits)
    assert isinstance(exponent, int)
    while exponent < 0 and len(kept) > 1 and kept[-1] == 0:
        kept, exponent = kept[:-1], exponent + 1
    return Decimal((sign, tuple(kept), exponent))


def money(measure: Measure) -> Money | None:
    """As a sum of money; None for what is none, or is not known."""
    if isinstance(measure, NotKnown) or measure.unit in (NUMBER, PERCENT, ANY):
        return None
    return Money(measure.unit, decimal(measure.amount))
