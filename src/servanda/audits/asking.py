"""An item becomes a question: from a mapping, or from what the item says by the agreement's own names."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import cast

from servanda.audits.items import Item, Seen
from servanda.audits.places import Path
from servanda.decisions.questions import moment_asked, read_given
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.model.agreement import Action, Agreement
from servanda.model.mapping import From, Mapped
from servanda.model.types import DateType, MoneyType, Name, NotOfType, OneOf, SetOf, Type, YesNo, called, read_value
from servanda.model.values import Value

PARTS = ("party", "action", "at")
_NAMED = (*PARTS, "name")


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that an item asks.

    given   fields and facts; what is not there is unknown
    places  where each given field stands, of those that stand in the file
    hidden  fields that are not to be read, and why
    """

    party: str
    action: str
    at: datetime
    given: Mapping[str, Value]
    places: Mapping[str, Span]
    hidden: Mapping[str, str]


def asked_by(item: Item, mapped: Mapped | None, agreement: Agreement, at: datetime | None) -> Asked:
    """The question; `at` stands for every item's own date. Raises Refused with everything wrong in the item."""
    reading = _Reading(item, agreement)
    party = reading.word("party", mapped.party if mapped else From())
    action = reading.word("action", mapped.action if mapped else From())
    when = at or reading.moment(mapped.at if mapped else From())
    declared = agreement.actions.get(action)
    if declared is not None:
        if mapped is None:
            reading.own_fields(declared)
        else:
            reading.mapped_fields(declared, mapped)
    if reading.mistakes or when is None:
        raise Refused(reading.mistakes)
    return Asked(party, action, when, reading.given, reading.places, reading.hidden)


@dataclass(slots=True)
class _Reading:
    """One item while it is read."""

    item: Item
    agreement: Agreement
    mistakes: list[Diagnostic] = field(default_factory=list[Diagnostic])
    given: dict[str, Value] = field(default_factory=dict[str, Value])
    places: dict[str, Span] = field(default_factory=dict[str, Span])
    hidden: dict[str, str] = field(default_factory=dict[str, str])

    def word(self, part: str, source: From) -> str:
        """The party or the action."""
        said, seen = self._text(part, source)
        if said is None and not (seen and seen.hidden):
            self._left_out(part, source, seen)
        elif seen and seen.hidden:
            self._wrong(f"`{part}` is {seen.hidden}", None, "it must be known now.")
        return said or ""

    def moment(self, source: From) -> datetime | None:
        """When: a date, or an instant."""
        said, seen = self._text("at", source)
        if said is None:
            self._left_out("at", source, seen)
            return None
        try:
            return moment_asked(said, self.agreement.zone, "at")
        except Refused as refused:
            place = self.item.place(seen.path if seen else None)
            self.mistakes += [replace(one, span=place) for one in refused.diagnostics]
            return None

    def _text(self, part: str, source: From) -> tuple[str | None, Seen | None]:
        if source.value is not None:
            return source.value, None
        seen = self.item.at(source.column or part)
        if seen.value is None:
            return None, seen
        if not isinstance(seen.value, str | Decimal):
            self._wrong(f"`{part}` must be a word", seen.path, "write one word there.")
            return "", seen
        text = str(seen.value)
        return source.values.get(text, text), seen

    def _left_out(self, part: str, source: From, seen: Seen | None) -> None:
        where = f" at `{source.column}`" if source.column is not None else ""
        way_out = f"write `{part}: …` there, or say it in the mapping" + (", or with `--at`." if part == "at" else ".")
        self._wrong(f"the {self.item.kind} does not say its `{part}`{where}", seen.path if seen else None, way_out)

    def _wrong(self, title: str, path: Path | None, way_out: str | None) -> None:
        self.mistakes.append(Diagnostic("manifest-part", title, self.item.place(path), help=way_out))

    # fields

    def mapped_fields(self, action: Action, mapped: Mapped) -> None:
        """What the mapping says of this action; other actions may have other fields."""
        for name, source in mapped.given.items():
            kind = _kind(self.agreement, action, name)
            if kind is None:
                continue
            if source.value is not None:
                self._give(action, name, lambda kind=kind, source=source: read_value(kind, source.value or ""), None)
                continue
            seen = self.item.at(source.column or "")
            if seen.hidden:
                self.hidden[name] = seen.hidden
            elif seen.value is not None:
                self._give(action, name, lambda k=kind, v=seen.value, s=source: _value(k, v, s), seen.path)

    def own_fields(self, action: Action) -> None:
        """What the item says by the agreement's own names: nested, with dots, or both."""
        for name, value, path in _leaves(self.item.data, self.agreement, action):
            kind = _kind(self.agreement, action, name)
            where = (*self.item.path, *path)
            if name in self.given:
                title = f"`{name}` is said twice"
                span = self.item.document.places.key(where)
                self.mistakes.append(Diagnostic("manifest-twice", title, span, "said before", help="say it once."))
            elif kind is None:
                self._unknown(action, name, self.item.document.places.key(where))
            elif value is not None:
                self._give(action, name, lambda kind=kind, value=value: _value(kind, value, From()), where)

    def _unknown(self, action: Action, name: str, span: Span) -> None:
        try:
            read_given(self.agreement, action, {name: ""})
        except Refused as refused:
            self.mistakes += [replace(one, span=span) for one in refused.diagnostics]

    def _give(self, action: Action, name: str, read: Callable[[], Value], path: Path | None) -> None:
        try:
            value = read()
            read_given(self.agreement, action, {name: value})
        except NotOfType as error:
            near = f"did you mean `{error.near[0]}`?" if error.near else None
            self.mistakes.append(Diagnostic("unknown-value", f"{name}: {error}", self.item.place(path), help=near))
        except Refused as refused:
            self.mistakes += [replace(one, span=self.item.place(path)) for one in refused.diagnostics]
        else:
            self.given[name] = value
            if path is not None:
                self.places[name] = self.item.place(path)


def _kind(agreement: Agreement, action: Action, name: str) -> Type | None:
    if name in action.fields:
        return action.fields[name].type
    return agreement.facts[name].type if name in agreement.facts else None


def _leaves(data: object, agreement: Agreement, action: Action) -> Iterator[tuple[str, object, Path]]:
    """Everything said of the case, by its name with dots."""
    waiting: list[tuple[str, object, Path]] = [("", data, ())]
    while waiting:
        prefix, one, path = waiting.pop(0)
        for key, value in cast("Mapping[str, object]", one).items():
            name = f"{prefix}{key}"
            known = _kind(agreement, action, name) is not None
            if isinstance(value, dict) and not known:
                waiting.append((f"{name}.", cast("object", value), (*path, key)))
            elif known or name not in _NAMED:
                yield name, value, (*path, key)


# --- values ----------------------------------------------------------------------------------------------------------


def _value(kind: Type, said: object, source: From) -> Value:
    """A value as a file says it. Raises NotOfType."""
    if isinstance(said, list):
        if not isinstance(kind, SetOf):
            raise NotOfType(f"a list stands where one value is wanted: a {called(kind)}")
        inner = (_value(kind.of, one, source) for one in cast("list[object]", said))
        return frozenset(str(one) for one in inner)
    if isinstance(said, dict):
        raise NotOfType(f"a table stands where one value is wanted: a {called(kind)}")
    text = _text(said)
    if text in source.values:
        return read_value(kind, source.values[text])
    match kind, said:
        case YesNo(), bool():
            return said
        case MoneyType(), _ if source.currency is not None and not text[:3].isalpha():
            return read_value(kind, f"{source.currency} {text}")
        case MoneyType(), Decimal():
            raise NotOfType(f"`{text}` has no currency: write it like USD 5,000.00, or say `currency` in the mapping")
        case ((Name() | OneOf() | SetOf() | DateType()), bool() | Decimal()):
            what = "a yes or no" if isinstance(said, bool) else f"the number {text}"
            raise NotOfType(f"{what} stands where a {called(kind)} is wanted: put it between quotes if it is a word")
        case _, bool():
            raise NotOfType(f"a yes or no stands where a {called(kind)} is wanted")
        case _:
            return read_value(kind, text)


def _text(said: object) -> str:
    """As it is written in JSON."""
    if isinstance(said, bool):
        return "true" if said else "false"
    return f"{said:f}" if isinstance(said, Decimal) else str(said)
