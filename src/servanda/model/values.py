"""The values a case, a fact or a record can hold. Exact decimals; money carries its currency."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217 code)."""

    currency: str
    amount: Decimal


# yes/no, a name or an enumeration's value, a set of names, a number or percentage, money, a date
Value = bool | str | frozenset[str] | Decimal | Money | date


def words(value: Value) -> str:
    """A value as the language writes it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case str():
            return value if value.replace("_", "a").isalnum() else f'"{value}"'
        case frozenset():
            return "none" if not value else ", ".join(sorted(value)) if len(value) == 1 else braces(sorted(value))
        case Decimal():
            return f"{value:,f}"
        case Money():
            return f"{value.currency} {value.amount:,f}"
        case date():
            return value.isoformat()


def braces(values: list[str]) -> str:
    """Several values as the language writes them: `{a, b}`."""
    return "{" + ", ".join(values) + "}"


def ordered(one: Value, operator: str, other: Value) -> bool:
    """Whether an order between two numbers, amounts or dates holds."""
    left, right = (one.amount, other.amount) if isinstance(one, Money) and isinstance(other, Money) else (one, other)
    match operator:
        case "<":
            return left < right  # type: ignore[operator]
        case "<=":
            return left <= right  # type: ignore[operator]
        case ">":
            return left > right  # type: ignore[operator]
        case _:
            return left >= right  # type: ignore[operator]
