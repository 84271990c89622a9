"""The mapping file: which column, or which part of a file, fills what of a question. Checked against the vocabulary first."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import BUILT_IN, Agreement
from servanda.model.mapping import From, Mapped
from servanda.model.times import NoSuchLocalTime, read_moment
from servanda.model.types import MoneyType, NotOfType, Type, read_value
from servanda.text.files import read_text

_PARTS = ("party", "action", "at", "fields")
_KEYS = ("column", "value", "values", "currency")


def read_mapping(path: Path, agreement: Agreement) -> Mapped:
    """A mapping from TOML. Raises Refused with everything that is wrong in it.

    party = "OpenAI"
    action = "offer"
    at = { column = "launched_on" }

    [fields]
    "product.category" = "category"
    cloud = { column = "provider", values = { amazon = "AWS" } }
    "customer.us_national_security" = { value = "no" }
    """
    text = read_text(path).removeprefix("\ufeff")
    try:
        said: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refused([_not_toml(path, text, error)], {str(path): text}) from None
    reading = _Reading(path, text, agreement)
    mapped = reading.mapped(said)
    if reading.mistakes:
        raise Refused(reading.mistakes, {str(path): text})
    return mapped


class _Reading:
    """One file while it is read: every mistake is gathered, with its place."""

    def __init__(self, path: Path, text: str, agreement: Agreement) -> None:
        self.path = path
        self.text = text
        self.agreement = agreement
        self.mistakes: list[Diagnostic] = []

    def wrong(self, key: str, title: str, way_out: str | None) -> None:
        self.mistakes.append(Diagnostic("audit-mapping", title, _place(self.path, self.text, key), help=way_out))

    def mapped(self, said: Mapping[str, object]) -> Mapped:
        """The whole mapping; parts that are wrong are told and left empty."""
        for key in said.keys() - set(_PARTS):
            near = did_you_mean(key, _PARTS)
            self.wrong(
                key, f"a mapping has no `{key}`", f"did you mean `{near[0]}`?" if near else f"it has {_and(_PARTS)}."
            )
        for key in ("party", "action", "at"):
            if key not in said:
                self.wrong(
                    "", f"the mapping does not say `{key}`", f'add `{key} = "…"`, or `{key} = {{ column = "…" }}`.'
                )
        actions = [name for name in self.agreement.actions if name not in BUILT_IN]
        party = self._word("party", said.get("party"), self.agreement.parties)
        action = self._word("action", said.get("action"), actions)
        at = self._source("at", said["at"], bare="value") if "at" in said else From()
        if at.value is not None:
            self._time(at.value)
        fields: object = said.get("fields", {})
        if not isinstance(fields, dict):
            self.wrong("fields", "`fields` must be a table", 'write `[fields]`, and under it `cloud = "provider"`.')
            fields = {}
        given = self._fields(cast("dict[str, object]", fields), self._actions(action, actions))
        return Mapped(party, action, at, given)

    def _actions(self, action: From, known: Iterable[str]) -> list[str]:
        named = [action.value] if action.value is not None else list(action.values.values())
        return [one for one in named if one in known]

    def _word(self, key: str, said: object, known: Iterable[str]) -> From:
        """A party or an action: its name, or a column with what its names are called there."""
        names = list(known)
        source = self._source(key, said, bare="value") if said is not None else From()
        for word in [source.value] if source.value is not None else source.values.values():
            if word not in names:
                near = did_you_mean(word, names)
                self.wrong(
                    key, f"`{word}` is no {key}", f"did you mean `{near[0]}`?" if near else f"there is {_and(names)}."
                )
        if source.column is None:
            return source
        return From(
            source.column, values={**{name: name for name in names if name not in source.values}, **source.values}
        )

    def _time(self, text: str) -> None:
        try:
            read_moment(text, self.agreement.zone)
        except NoSuchLocalTime as error:
            self.wrong("at", f"at: {error}", "write a date like 2026-03-15, or an instant.")

    def _fields(self, said: Mapping[str, Any], actions: list[str]) -> dict[str, From]:
        kinds: dict[str, Type] = {name: fact.type for name, fact in self.agreement.facts.items()}
        for action in actions:
            kinds |= {name: one.type for name, one in self.agreement.actions[action].fields.items()}
        found: dict[str, From] = {}
        for name, one in said.items():
            nested: dict[str, Any] = cast("dict[str, Any]", one) if isinstance(one, dict) else {}
            if nested and name not in kinds and not nested.keys() & set(_KEYS):
                inner = {f"{name}.{rest}": value for rest, value in nested.items()}
                found |= self._fields(inner, actions)  # product.category without quotes is a table within a table
            elif name not in kinds:
                near = did_you_mean(name, kinds)
                listed = f"there is {_and(kinds)}." if kinds else "the action has none."
                self.wrong(
                    name, f"`{name}` is neither a field nor a fact", f"did you mean `{near[0]}`?" if near else listed
                )
            else:
                found[name] = self._field(name, cast("object", one), kinds[name])
        return found

    def _field(self, name: str, said: object, kind: Type) -> From:
        source = self._source(name, said, bare="column")
        for word in [source.value] if source.value is not None else source.values.values():
            try:
                read_value(kind, word)
            except NotOfType as error:
                near = f"did you mean `{error.near[0]}`?" if error.near else None
                self.wrong(name, f"{name}: {error}", near)
        if source.currency is not None and not isinstance(kind, MoneyType):
            self.wrong(name, f"`{name}` is no amount, and has no currency", "take `currency` out.")
        return source

    def _source(self, key: str, said: object, *, bare: str) -> From:
        """`"text"`, or a table of `column`, `value`, `values`, `currency`; bare text is the one or the other."""
        if isinstance(said, str):
            return From(column=said) if bare == "column" else From(value=said)
        if not isinstance(said, dict):
            self.wrong(
                key, f"`{key}` must be text, or a table", f'write `{key} = "…"`, or `{key} = {{ column = "…" }}`.'
            )
            return From()
        table = cast("dict[str, object]", said)
        for one in table.keys() - set(_KEYS):
            near = did_you_mean(one, _KEYS)
            self.wrong(
                key, f"`{key}` has no `{one}`", f"did you mean `{near[0]}`?" if near else f"it can have {_and(_KEYS)}."
            )
        if ("column" in table) == ("value" in table):
            self.wrong(
                key, f"`{key}` must have a `column` or a `value`, and not both", f'write `{key} = {{ column = "…" }}`.'
            )
        texts = {one: self._text(key, one, table.get(one)) for one in ("column", "value", "currency")}
        values: object = table.get("values", {})
        pairs = cast("dict[str, object]", values) if isinstance(values, dict) else {}
        if not isinstance(values, dict) or not all(isinstance(word, str) for word in pairs.values()):
            self.wrong(
                key, f"`values` of `{key}` must say which text means which word", 'write `values = { amazon = "AWS" }`.'
            )
            pairs = {}
        return From(
            texts["column"], texts["value"], {text: str(word) for text, word in pairs.items()}, texts["currency"]
        )

    def _text(self, key: str, part: str, said: object) -> str | None:
        if said is None or isinstance(said, str):
            return said
        self.wrong(key, f"`{part}` of `{key}` must be a text between quotes", f'write `{part} = "{said}"`.')
        return None


def _place(path: Path, text: str, key: str) -> Span:
    """Where a key stands; the beginning where it does not."""
    last = key.rpartition(".")[2]
    for wanted in (key, last):
        found = (
            re.search(rf'^\s*"?{re.escape(wanted)}"?\s*=|"{re.escape(wanted)}"\s*=', text, re.MULTILINE)
            if wanted
            else None
        )
        if found:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            line = text.count("\n", 0, start) + 1
            column = start - (text.rfind("\n", 0, start) + 1) + 1
            return Span(str(path), line, column, column + len(wanted))
    return Span(str(path), 1, 1, 1)


def _not_toml(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Diagnostic:
    match = re.search(r"(.*) \(at line (\d+), column (\d+)\)", str(error))
    lines = text.split("\n")
    line, column = (int(match[2]), int(match[3])) if match else (len(lines), len(lines[-1]) + 1)
    return Diagnostic(
        "audit-mapping", "this mapping cannot be read as TOML", Span(str(path), line, column, column + 1),
        mark=(match[1] if match else str(error)).lower(),
        help='each line is `key = "value"`; `servanda explain audit-mapping` shows a whole mapping.',
    )  # fmt: skip


def _and(names: Iterable[str]) -> str:
    *most, last = (f"`{name}`" for name in names)
    return f"{', '.join(most)} and {last}" if most else last
