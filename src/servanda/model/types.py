"""The types of fields and facts, and how a value is read from the words of a question or a record."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from servanda.diagnostics.suggest import did_you_mean
from servanda.model.values import Money, Value


@dataclass(frozen=True, slots=True)
class YesNo:
    """yes or no"""


@dataclass(frozen=True, slots=True)
class OneOf:
    """A named enumeration."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """An open word: third parties, products."""


@dataclass(frozen=True, slots=True)
class SetOf:
    """A set of names or of an enumeration's values; `none` is the known empty set."""

    of: "Name | OneOf"


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number, with the bounds the vocabulary gives (both included)."""

    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Percentage:
    """A percentage: 20% is 20."""

    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal number."""


@dataclass(frozen=True, slots=True)
class MoneyType:
    """An amount with a currency."""


@dataclass(frozen=True, slots=True)
class DateType:
    """A date."""


Type = YesNo | OneOf | Name | SetOf | Whole | Percentage | Number | MoneyType | DateType


class NotOfType(ValueError):
    """A value that the type does not have; the message says what it has, and `near` what may have been meant."""

    def __init__(self, message: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.near = near


def called(kind: Type) -> str:
    """A type as the language writes it."""
    match kind:
        case YesNo():
            return "yes/no"
        case OneOf():
            return kind.name
        case Name():
            return "name"
        case SetOf():
            return f"set of {called(kind.of)}"
        case Whole():
            return "whole number" + _bounds(kind.low, kind.high)
        case Percentage():
            return "percent" + _bounds(kind.low, kind.high)
        case Number():
            return "number"
        case MoneyType():
            return "money"
        case DateType():
            return "date"


def _bounds(low: Decimal | None, high: Decimal | None) -> str:
    return (f" from {low}" if low is not None else "") + (f" to {high}" if high is not None else "")


def read_value(kind: Type, text: str) -> Value:
    """Read a value as people type it. Raises NotOfType with what could stand there."""
    plain = text.strip()
    match kind:
        case YesNo():
            return _yes_no(plain)
        case OneOf():
            return _one_of(kind, plain)
        case Name():
            return _name(plain)
        case SetOf():
            return _set(kind, plain)
        case Whole():
            return _whole(kind, plain)
        case Percentage():
            return _bounded(_decimal(plain.removesuffix("%"), "a percentage like 20%"), kind.low, kind.high, plain)
        case Number():
            return _decimal(plain, "a number like 1.0843")
        case MoneyType():
            return _money(plain)
        case DateType():
            return _date(plain)


def read_plain(kind: Type, value: object) -> Value:
    """A value as a program gives it: in words, or as what it is. Raises NotOfType. A float is no number here."""
    match kind, value:
        case _, str():
            return read_value(kind, value)
        case YesNo(), bool():
            return value
        case SetOf(of), list() | tuple() | set() | frozenset():
            return frozenset(str(read_plain(of, one)) for one in value)  # type: ignore[reportUnknownVariableType]
        case ((Whole(low, high) | Percentage(low, high)), Decimal() | int()) if not isinstance(value, bool):
            number = Decimal(value)
            if isinstance(kind, Whole) and number != number.to_integral_value():
                raise NotOfType(f"`{value}` is not a whole number")
            return _bounded(number, low, high, str(value))
        case Number(), Decimal() | int() if not isinstance(value, bool):
            return Decimal(value)
        case MoneyType(), Money():
            return value
        case DateType(), date() if not isinstance(value, datetime):
            return value
        case _:
            raise NotOfType(f"`{value}` is not a {called(kind)}")


def _yes_no(text: str) -> bool:
    if text not in ("yes", "no"):
        raise NotOfType(f"`{text}` is neither yes nor no", ("yes",) if text.lower() in ("true", "y", "1") else ())
    return text == "yes"


def _one_of(kind: OneOf, text: str) -> str:
    if text not in kind.values:
        near = did_you_mean(text, kind.values)
        raise NotOfType(f"`{text}` is not a {kind.name}: it is one of {', '.join(kind.values)}", near)
    return text


def _name(text: str) -> str:
    unquoted = text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text
    if not unquoted.strip():
        raise NotOfType("a name is needed, and this one is empty")
    if unquoted == "none":
        raise NotOfType("`none` is the empty set, not a name")
    return unquoted


def _set(kind: SetOf, text: str) -> frozenset[str]:
    inner = text.strip("{} \t")
    if inner in ("", "none"):
        if text == "":
            raise NotOfType("a set is needed: names with commas between, or `none` for the empty set")
        return frozenset()
    read = _name if isinstance(kind.of, Name) else lambda one: _one_of(kind.of, one)  # type: ignore[arg-type]
    return frozenset(read(one.strip()) for one in inner.split(","))


def _whole(kind: Whole, text: str) -> Decimal:
    number = _decimal(text, "a whole number like 12")
    if number != number.to_integral_value():
        raise NotOfType(f"`{text}` is not a whole number")
    return _bounded(number, kind.low, kind.high, text)


def _bounded(number: Decimal, low: Decimal | None, high: Decimal | None, text: str) -> Decimal:
    if (low is not None and number < low) or (high is not None and number > high):
        raise NotOfType(f"`{text}` is outside the range{_bounds(low, high)}")
    return number


_NUMBER = re.compile(r"-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?")


def _decimal(text: str, wanted: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise NotOfType(f"`{text}` is not {wanted}")
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation:
        raise NotOfType(f"`{text}` is not {wanted}") from None


def _money(text: str) -> Money:
    unquoted = text.strip('"')
    currency, _, amount = unquoted.partition(" ")
    if not re.fullmatch("[A-Z]{3}", currency):
        raise NotOfType(f"`{unquoted}` has no currency: write it like USD 5,000.00")
    return Money(currency, _decimal(amount.strip(), "an amount like USD 5,000.00"))


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotOfType(f"`{text}` is not a date that exists, like 2026-03-15") from None
