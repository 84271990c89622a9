"""From the words of a question to a typed question: every field, fact and value checked, nothing defaulted."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Action, Agreement
from servanda.model.cells import cuts_of, key_of
from servanda.model.record import Question
from servanda.model.terms import Fact, Field
from servanda.model.times import NoSuchLocalTime, last_instant, read_moment
from servanda.model.types import MoneyType, NotOfType, Type, read_plain
from servanda.model.values import Money, Value


def moment_asked(text: str, zone: ZoneInfo, what: str) -> datetime:
    """An instant, or a date: the last instant of that day, so that the day's events count. Raises Refused."""
    try:
        return last_instant(read_moment(text, zone))
    except NoSuchLocalTime as error:
        raise Refused([Diagnostic("bad-date", f"{what}: {error}")]) from None


def read_question(
    agreement: Agreement, party: str, action: str, given: Mapping[str, object], at: datetime, known: datetime
) -> Question:
    """Type the given values. An unknown field or value is a mistake; an unknown action or party is left to the answer."""
    declared = agreement.actions.get(action)
    values = read_given(agreement, declared, given) if declared else {}
    fields = {name: value for name, value in values.items() if declared and name in declared.fields}
    facts = {name: value for name, value in values.items() if name not in fields}
    return Question(party, action, fields, facts, at, known)


def read_given(agreement: Agreement, action: Action, given: Mapping[str, object]) -> dict[str, Value]:
    """The values that a question about an action gives, fields and facts; None is left out. Raises Refused."""
    values: dict[str, Value] = {}
    problems: list[Diagnostic] = []
    for name, plain in given.items():
        kind = _type_of(agreement, action, name)
        if kind is None:
            problems.append(_unknown_field(agreement, action, name))
        elif plain is not None:
            try:
                values[name] = read_plain(kind, plain)
            except NotOfType as error:
                problems.append(_bad_value(name, plain, error))
            else:
                problems.extend(_other_currency(agreement, action, name, values[name]))
    if problems:
        raise Refused(problems)
    return values


def _type_of(agreement: Agreement, action: Action, name: str) -> Type | None:
    if name in action.fields:
        return action.fields[name].type
    return agreement.facts[name].type if name in agreement.facts else None


def _unknown_field(agreement: Agreement, action: Action, name: str) -> Diagnostic:
    known = (*action.fields, *agreement.facts)
    near = did_you_mean(name, known)
    listed = ", ".join(known) if known else "none"
    if name in action.things:
        inner = ", ".join(f for f in action.fields if f.startswith(name + "."))
        return Diagnostic(
            "unknown-field",
            f"`{name}` is a {action.things[name]}, not a single value",
            help=f"give its fields: {inner}",
        )
    return Diagnostic(
        "unknown-field",
        f"`{name}` is neither a field of `{action.name}` nor a fact",
        why=f"A question about `{action.name}` can give: {listed}.",
        help=f"did you mean `{near[0]}`?" if near else None,
    )


def _bad_value(name: str, text: object, error: NotOfType) -> Diagnostic:
    near = f"did you mean {error.near[0]}?" if error.near else None
    return Diagnostic("unknown-value", f"{name}={text}: {error}", help=near)


def _other_currency(agreement: Agreement, action: Action, name: str, value: Value) -> list[Diagnostic]:
    if not isinstance(value, Money):
        return []
    cuts = cuts_of(agreement)
    declared = action.fields.get(name)
    subject = Field(name, declared.type, declared.owner) if declared else Fact(name, MoneyType())
    compared = {v.currency for v in cuts.values.get(key_of(subject), ()) if isinstance(v, Money)}
    if not compared or value.currency in compared:
        return []
    return [
        Diagnostic(
            "currency-mismatch",
            f"`{name}` is compared in {', '.join(sorted(compared))}, not in {value.currency}",
            why="Two currencies never mix without a declared rate and date.",
            help=f"give the amount in {', '.join(sorted(compared))}",
        )
    ]
