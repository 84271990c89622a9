"""The agreement's own words: parties, kinds, enumerations, actions, events and facts, each name meaning one thing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from zoneinfo import ZoneInfo

from servanda.check.notes import Notes
from servanda.diagnostics.diagnostic import Fix, Label, Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.model import agreement as model
from servanda.model import types
from servanda.model.calendars import NoSuchCalendar, calendar
from servanda.model.times import Duration
from servanda.model.values import Value
from servanda.text import syntax

BUILT_IN = ("yes/no", "name", "money", "date", "percent", "whole number")


_EPOCH = date(1900, 1, 1)
BUILT_IN_PERIODS: Mapping[str, model.Period] = {
    "day": model.Period("day", Duration(1, "days"), _EPOCH),
    "month": model.Period("month", Duration(1, "months"), _EPOCH),
    "quarter": model.Period("quarter", Duration(3, "months"), _EPOCH),
    "year": model.Period("year", Duration(1, "years"), _EPOCH),
}


@dataclass(slots=True)
class Vocabulary:
    """What the vocabulary declares. `words` and `panels` come from the clauses: every defined word of the chain, with
    the kind it is said of (or None) and whether it is a condition or a date; and the action each panel determines.
    """

    name: str = ""
    title: str = ""
    parties: tuple[str, ...] = ()
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    business_days: str | None = None
    enumerations: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    kinds: dict[str, syntax.Kind] = field(default_factory=dict[str, syntax.Kind])
    actions: dict[str, model.Action] = field(default_factory=dict[str, model.Action])
    events: dict[str, model.Event] = field(default_factory=dict[str, model.Event])
    facts: dict[str, model.FactType] = field(default_factory=dict[str, model.FactType])
    words: dict[str, tuple[str | None, Literal["condition", "date"]]] = field(
        default_factory=dict[str, tuple[str | None, Literal["condition", "date"]]]
    )
    panels: dict[str, str] = field(default_factory=dict[str, str])
    rates: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])  # name -> (of, to)
    amounts: dict[str, syntax.Amount] = field(default_factory=dict[str, syntax.Amount])  # of the clauses, as words are
    accounts: dict[str, syntax.Account] = field(default_factory=dict[str, syntax.Account])
    commitments: dict[str, syntax.Commitment] = field(default_factory=dict[str, syntax.Commitment])
    commitment_clauses: dict[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )  # name -> clauses
    periods: dict[str, model.Period] = field(default_factory=lambda: dict(BUILT_IN_PERIODS))
    clauses: frozenset[str] = frozenset()
    amending: dict[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )  # clause -> instruments under it
    places: dict[str, Span] = field(default_factory=dict[str, Span])

    def happenings(self) -> Mapping[str, model.Action | model.Event]:
        """Everything that can happen: events, and actions once performed."""
        return {**self.actions, **self.events}


def read_vocabulary(statements: Iterable[syntax.Statement], notes: Notes) -> Vocabulary | None:
    """Read the declarations of all documents. None where there is no agreement statement to hang them on."""
    ordered = list(statements)
    found = Vocabulary()
    heads = [s for s in ordered if isinstance(s, syntax.Agreement)]
    if not heads:
        return None
    _read_head(heads, found, notes)
    for statement in ordered:
        match statement:
            case syntax.OneOf():
                _claim(statement.name, found, notes)
                _no_twice(statement.values, notes)
                found.enumerations[statement.name.text] = tuple(v.text for v in statement.values)
            case syntax.Kind():
                _claim(statement.name, found, notes)
                _no_twice(tuple(one.name for one in statement.fields), notes)
                found.kinds[statement.name.text] = statement
            case syntax.Period(name, length, start):
                _claim(name, found, notes)
                _period(name.text, length, start, found, notes)
            case syntax.Rate(name, of, to):
                _claim(name, found, notes)
                found.rates[name.text] = (of.text, to.text)
                found.facts[name.text] = model.FactType(name.text, types.Number(), None, None, statement.span)
            case _:
                pass
    for statement in ordered:
        match statement:
            case syntax.Action():
                _claim(statement.name, found, notes)
                found.actions[statement.name.text] = _action(statement, found, notes)
            case syntax.Event():
                _claim(statement.name, found, notes)
                fields, things = flatten(statement.fields, found, notes)
                actors = _parties(statement.actors, found, notes)
                event = model.Event(statement.name.text, actors, fields, things, statement.span)
                found.events[statement.name.text] = event
            case _:
                pass
    for statement in ordered:
        if isinstance(statement, syntax.Fact):
            _claim(statement.name, found, notes)
            fact = _fact(statement, found, notes)
            if fact:
                found.facts[fact.name] = fact
    return found


def _read_head(heads: list[syntax.Agreement], found: Vocabulary, notes: Notes) -> None:
    head = heads[0]
    for other in heads[1:]:
        notes.say(
            "second-agreement",
            "a second agreement in the same folder",
            other.span,
            why="One folder holds one agreement; its instruments are documents beside it.",
            help="move one of the two to a folder of its own.",
            labels=(Label(head.span, "the first"),),
        )
    found.name, found.title = head.name.text, head.title.text
    _no_twice(head.parties, notes)
    for party in head.parties:
        found.places[party.text] = party.span
    found.parties = tuple(dict.fromkeys(party.text for party in head.parties))
    if len(found.parties) < 2:
        notes.say(
            "too-few-parties",
            "an agreement is between at least two parties",
            head.span,
            help="write `between A, B` under the agreement.",
        )
    _read_business_days(head, found, notes)
    if head.zone is None:
        notes.say(
            "missing-time-zone",
            "the agreement does not say which time zone its dates are in",
            head.span,
            why="A date ends at midnight somewhere; without a zone, nobody can say when a deadline has passed.",
            help="write e.g. `time zone Europe/Lisbon` under the agreement.",
        )
        return
    try:
        found.zone = ZoneInfo(head.zone.text)
    except (KeyError, ValueError, OSError):
        from zoneinfo import available_timezones

        near = did_you_mean(head.zone.text, available_timezones())
        notes.say(
            "unknown-time-zone",
            f"`{head.zone.text}` is not a time zone",
            head.zone.span,
            mark=f"did you mean `{near[0]}`?" if near else "",
            why="Time zones have the names of the IANA database: a continent and a city.",
            help=None if near else "write e.g. `Europe/Lisbon`.",
            fix=Fix(near[0]) if near else None,
        )


def _read_business_days(head: syntax.Agreement, found: Vocabulary, notes: Notes) -> None:
    if head.business_days is None:
        return
    found.business_days = head.business_days.text
    try:
        calendar(found.business_days)
    except NoSuchCalendar as error:
        notes.say(
            "no-business-days",
            f"no calendar of holidays is called `{error}`",
            head.business_days.span,
            mark=f"did you mean `{error.near[0]}`?" if error.near else "",
            help="name a country, a region or its ISO code, or `none` for Monday to Friday.",
        )


def _period(name: str, length: syntax.Duration, start: syntax.DateText, found: Vocabulary, notes: Notes) -> None:
    if length.count > 12_000:
        notes.say("unknown-type", "a period is at most a thousand years long", length.span)
        return
    if length.unit in ("hours", "business days") or length.count == 0:
        notes.say("unknown-type", "a period is counted in days, months or years", length.span)
        return
    try:
        found.periods[name] = model.Period(name, Duration(length.count, length.unit), date.fromisoformat(start.text))
    except ValueError:
        notes.say("bad-date", f"a period starts on a date, and {start.text} is none", start.span)


def _claim(name: syntax.Word, found: Vocabulary, notes: Notes) -> None:
    first = found.places.get(name.text)
    if first:
        notes.say(
            "name-taken",
            f"`{name.text}` is declared twice",
            name.span,
            mark="again here",
            why="One word means one thing in the whole agreement.",
            help="give one of the two another name.",
            labels=(Label(first, "first declared here"),),
        )
    found.places.setdefault(name.text, name.span)


def _no_twice(names: tuple[syntax.Word, ...], notes: Notes) -> None:
    seen: dict[str, syntax.Word] = {}
    for name in names:
        if name.text in seen:
            notes.say(
                "name-taken",
                f"`{name.text}` is named twice",
                name.span,
                mark="again here",
                labels=(Label(seen[name.text].span, "first named here"),),
                help="name it once.",
            )
        seen.setdefault(name.text, name)


def _parties(names: tuple[syntax.Word, ...], found: Vocabulary, notes: Notes) -> tuple[str, ...]:
    return tuple(name.text for name in names if party_known(name, found, notes))


def party_known(name: syntax.Word, found: Vocabulary, notes: Notes) -> bool:
    """Whether a word names a party; noted where it does not."""
    if name.text in found.parties:
        return True
    notes.unknown("unknown-party", "a party", name.text, name.span, found.parties, "The agreement is between")
    return False


def action_known(name: syntax.Word, found: Vocabulary, notes: Notes) -> model.Action | None:
    """The action that a word names; noted where it names none."""
    action = found.actions.get(name.text)
    if action is None and name.text in found.events:
        notes.say(
            "unknown-action",
            f"`{name.text}` is an event, not an action",
            name.span,
            why="A party may or must not act; an event happens by itself.",
            help=f"declare `action {name.text} by P`.",
        )
    elif action is None:
        notes.unknown("unknown-action", "an action", name.text, name.span, tuple(found.actions), "Declared actions:")
    return action


def _action(statement: syntax.Action, found: Vocabulary, notes: Notes) -> model.Action:
    fields, things = flatten(statement.fields, found, notes)
    actors = _parties(statement.actors, found, notes)
    default = statement.default
    if default is None:
        notes.say(
            "missing-default",
            f"`{statement.name.text}` does not say what silence means",
            statement.name.span,
            why="Where no clause speaks, the answer is the action's default; a default is never assumed.",
            help="end the action with `otherwise free`, `otherwise reserved to P`, `otherwise void` "
            "or `otherwise unsettled`.",
        )
        return model.Action(statement.name.text, actors, fields, things, "unsettled", None, statement.span)
    reserved = default.party.text if default.party and party_known(default.party, found, notes) else None
    return model.Action(statement.name.text, actors, fields, things, default.kind, reserved, statement.span)


def _fact(statement: syntax.Fact, found: Vocabulary, notes: Notes) -> model.FactType | None:
    kind = read_type(statement.type, found, notes)
    if kind is None:
        return None
    decider = statement.decided_by
    if decider is not None and decider.text not in found.parties:
        notes.unknown("unknown-party", "a party", decider.text, decider.span, found.parties, "Deciders are parties:")
    if statement.changed_by is not None:
        _changed_by(statement.changed_by, found, notes)
    starts = _start(statement, kind, notes)
    decided = decider.text if decider else None
    changed = tuple(statement.changed_by.text.split(".", 1)) if statement.changed_by else None
    return model.FactType(statement.name.text, kind, starts, decided, statement.span, changed)


def _changed_by(path: syntax.Word, found: Vocabulary, notes: Notes) -> None:
    event, _, inside = path.text.partition(".")
    happening = found.happenings().get(event)
    known = tuple(f"{name}.{one}" for name, h in found.happenings().items() for one in h.fields)
    if happening is None or inside not in happening.fields:
        notes.unknown("unknown-event", "a field of an event or action", path.text, path.span, known, "There is")


def _start(statement: syntax.Fact, kind: types.Type, notes: Notes) -> Value | None:
    if statement.starts is None:
        return None
    try:
        return types.read_value(kind, literal_text(statement.starts))
    except types.NotOfType as error:
        notes.say("unknown-value", str(error), statement.starts.span)
        return None


def literal_text(value: syntax.Value) -> str:
    """A literal as people type it in a question."""
    match value:
        case syntax.YesNo(yes):
            return "yes" if yes else "no"
        case syntax.Number(number):
            return f"{number:f}"
        case syntax.Percent(number):
            return f"{number:f}%"
        case syntax.Money(currency, amount):
            return f"{currency} {amount:f}"
        case syntax.NoneValue():
            return "none"
        case syntax.Word(text) | syntax.DateText(text) | syntax.Quoted(text):
            return text
        case syntax.Withheld(why):
            return f'withheld "{why}"'


# --- types and fields ------------------------------------------------------------------------------------------------


def read_type(text: syntax.TypeText, found: Vocabulary, notes: Notes) -> types.Type | None:
    """The type that the vocabulary writes, or None (noted). A kind is no type of a single value."""
    low, high = (bound.value if bound else None for bound in (text.low, text.high))
    match text.kind:
        case "yes/no":
            return types.YesNo()
        case "whole number":
            return types.Whole(low, high)
        case "percent":
            return types.Percentage(low, high)
        case "set" if text.name is not None:
            inner = _named_type(text.name, found, notes)
            if isinstance(inner, types.Name | types.OneOf):
                return types.SetOf(inner)
            if inner is not None:
                notes.say("unknown-type", "a set holds names or the values of an enumeration", text.span)
            return None
        case _:
            return _named_type(text.name, found, notes) if text.name else None


def _named_type(name: syntax.Word, found: Vocabulary, notes: Notes) -> types.Type | None:
    simple: dict[str, types.Type] = {
        "name": types.Name(), "money": types.MoneyType(), "date": types.DateType(), "number": types.Number(),
    }  # fmt: skip
    if name.text in simple:
        return simple[name.text]
    if name.text in found.enumerations:
        return types.OneOf(name.text, found.enumerations[name.text])
    known = (*found.enumerations, *found.kinds, *BUILT_IN)
    notes.unknown("unknown-type", "a type", name.text, name.span, known, "A field is of one of these types:")
    return None


def flatten(
    fields: tuple[syntax.Field, ...], found: Vocabulary, notes: Notes
) -> tuple[dict[str, model.FieldType], dict[str, str]]:
    """Fields of kinds become paths: `product : Product` gives `product.category` and so on."""
    flat: dict[str, model.FieldType] = {}
    things: dict[str, str] = {}
    _no_twice(tuple(one.name for one in fields), notes)
    for one in fields:
        _flatten_one(one, "", None, (), found, notes, flat, things)
    return flat, things


def _flatten_one(
    one: syntax.Field,
    prefix: str,
    owner: str | None,
    inside: tuple[str, ...],
    found: Vocabulary,
    notes: Notes,
    flat: dict[str, model.FieldType],
    things: dict[str, str],
) -> None:
    path = prefix + one.name.text
    kind = found.kinds.get(one.type.name.text) if one.type.kind == "named" and one.type.name else None
    if kind is None:
        read = read_type(one.type, found, notes)
        if read is not None:
            flat[path] = model.FieldType(read, owner)
        return
    if kind.name.text in inside:
        notes.say(
            "kind-in-circle",
            f"`{kind.name.text}` contains itself",
            one.name.span,
            why="Its fields would have no end.",
            help="leave the inner field out, or make it a name.",
        )
        return
    things[path] = kind.name.text
    for inner in kind.fields:
        _flatten_one(inner, path + ".", kind.name.text, (*inside, kind.name.text), found, notes, flat, things)


def kind_fields(kind: str, found: Vocabulary) -> tuple[dict[str, model.FieldType], dict[str, str]]:
    """The fields of a kind, relative to a thing of that kind. Mistakes in it were noted where it is used."""
    flat: dict[str, model.FieldType] = {}
    things: dict[str, str] = {}
    for inner in found.kinds[kind].fields:
        _flatten_one(inner, "", kind, (kind,), found, Notes(), flat, things)
    return flat, things
