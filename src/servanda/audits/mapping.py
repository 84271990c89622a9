"""The mapping file: which column, or which part of a file, fills what of a question. Checked against the vocabulary first."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.diagnostics.suggest import did_you_mean, listed
from servanda.model.agreement import BUILT_IN, Agreement
from servanda.model.mapping import From, Governed, Mapped
from servanda.model.times import NoSuchLocalTime, read_moment
from servanda.model.types import MoneyType, NotOfType, Type, read_value
from servanda.text.files import read_text
from servanda.text.toml import NotToml, parse_toml

_QUESTION = ("party", "action", "at")
_PARTS = (*_QUESTION, "fields", "resources")
# What a resource of a plan has, in `resource_changes` or in `planned_values`; `values` are its own attributes.
RESOURCE = (
    "values", "change", "address", "module_address", "type", "name", "index", "mode", "provider_name",
)  # fmt: skip
_OF_RESOURCES = ("type", *_QUESTION, "fields")
_KEYS = ("column", "value", "values", "currency")


def read_mapping(path: Path, agreement: Agreement, needed: Iterable[str] = _QUESTION) -> Mapped:
    """A mapping from TOML. Raises Refused with everything that is wrong in it. `needed` is what it must say; a file may
    say the rest itself.

    party = "OpenAI"
    action = "offer"
    at = { column = "launched_on" }

    [fields]
    "product.category" = "category"
    cloud = { column = "provider", values = { amazon = "AWS" } }
    "customer.us_national_security" = { value = "no" }

    [[resources]]                             # of plans; what is not said here is taken from above
    type = "aws_bedrock*"
    [resources.fields]
    cloud = { value = "AWS" }
    """
    text = read_text(path).removeprefix("\ufeff")
    try:
        said = parse_toml(path, text)
    except NotToml as error:
        way_out = 'each line is `key = "value"`; `servanda explain audit-mapping` shows a whole mapping.'
        mistake = Diagnostic(
            "audit-mapping", "this mapping cannot be read as TOML", error.span, mark=error.why, help=way_out
        )
        raise Refused([mistake], {str(path): text}) from None
    reading = _Reading(path, text, agreement)
    mapped = reading.mapped(said, needed)
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
        self.table = (0, len(text))  # where the table stands that is read: its keys are looked for there

    def wrong(self, key: str, title: str, way_out: str | None) -> None:
        place = _place(self.path, self.text, key, self.table)
        self.mistakes.append(Diagnostic("audit-mapping", title, place, help=way_out))

    def mapped(self, said: Mapping[str, object], needed: Iterable[str]) -> Mapped:
        """The whole mapping; parts that are wrong are told and left empty."""
        self._known("a mapping", said, _PARTS)
        for key in needed:
            if key not in said:
                self.wrong("", f"the mapping does not say `{key}`", _add(key))
        every = self._question(said)
        resources = said.get("resources", [])
        tables = cast("list[object]", resources) if isinstance(resources, list) else [None]
        return replace(every, resources=tuple(self._resources(tables, every)))

    def _known(self, what: str, said: Mapping[str, object], parts: Iterable[str]) -> None:
        for key in sorted(said.keys() - set(parts)):
            near = did_you_mean(key, parts)
            self.wrong(
                key, f"{what} has no `{key}`", f"did you mean `{near[0]}`?" if near else f"it has {listed(parts)}."
            )

    def _resources(self, tables: Iterable[object], every: Mapped) -> Iterator[Governed]:
        """What each table of resources asks; what it does not say is as for everything else."""
        headers = [match.start() for match in re.finditer(r"^[ \t]*\[\[\s*resources\s*\]\]", self.text, re.MULTILINE)]
        ends = [*headers[1:], len(self.text)]
        seen: set[str] = set()
        for number, said in enumerate(tables):
            self.table = (headers[number], ends[number]) if number < len(headers) else (0, len(self.text))
            if not isinstance(said, dict):
                self.wrong(
                    "resources", "`resources` must be tables", 'write `[[resources]]`, and under it `type = "…"`.'
                )
                continue
            table = cast("dict[str, object]", said)
            self._known("a table of resources", table, _OF_RESOURCES)
            kind = table.get("type")
            if not isinstance(kind, str) or not kind:
                self.wrong(
                    "type", "a table of resources must have a `type`", 'write `type = "aws_bedrockagent_agent"`.'
                )
                continue
            if kind in seen:
                self.wrong("type", f"`{kind}` has a table already", "say all of it in one table: the first counts.")
            seen.add(kind)
            own = self._question(table, of=every)
            self._paths(own, every)
            for key in ("party", "action"):
                if key not in table and not getattr(every, key).said:
                    self.wrong("type", f"nothing says the `{key}` of `{kind}`", _add(key))
            yield Governed(kind, own)
        self.table = (0, len(self.text))

    def _paths(self, own: Mapped, every: Mapped) -> None:
        """Each path must begin with something that resources of plans have."""
        before = {id(source) for source in (every.party, every.action, every.at, *every.given.values())}
        named = {"party": own.party, "action": own.action, "at": own.at, **own.given}
        for key, source in named.items():
            first = (source.column or "values").partition(".")[0]
            if id(source) not in before and first not in RESOURCE:
                near = did_you_mean(first, RESOURCE)
                way_out = f"did you mean `{near[0]}`?" if near else "most paths begin with `values.`"
                self.wrong(key, f"a resource of a plan has no `{first}`", way_out)

    def _question(self, said: Mapping[str, object], of: Mapped | None = None) -> Mapped:
        """Where the parts of a question come from; what is not said is as in `of`."""
        actions = [name for name in self.agreement.actions if name not in BUILT_IN]
        party = self._word("party", said.get("party"), self.agreement.parties)
        action = self._word("action", said.get("action"), actions)
        at = self._source("at", said["at"], bare="value") if "at" in said else From()
        if at.value is not None:
            self._time(at.value)
        if of is not None:
            party, action, at = (
                own if key in said else before
                for key, own, before in (("party", party, of.party), ("action", action, of.action), ("at", at, of.at))
            )
        fields: object = said.get("fields", {})
        if not isinstance(fields, dict):
            self.wrong("fields", "`fields` must be a table", 'write `[fields]`, and under it `cloud = "provider"`.')
            fields = {}
        # A file that says its action itself may say any of them.
        asked = self._actions(action, actions) if action.said else actions
        given = self._fields(cast("dict[str, object]", fields), asked)
        return Mapped(party, action, at, {**(of.given if of is not None else {}), **given})

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
                    key, f"`{word}` is no {key}", f"did you mean `{near[0]}`?" if near else f"there is {listed(names)}."
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
                known = f"there is {listed(kinds)}." if kinds else "the action has none."
                self.wrong(
                    name, f"`{name}` is neither a field nor a fact", f"did you mean `{near[0]}`?" if near else known
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
                key,
                f"`{key}` has no `{one}`",
                f"did you mean `{near[0]}`?" if near else f"it can have {listed(_KEYS)}.",
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


def _place(path: Path, text: str, key: str, table: tuple[int, int]) -> Span:
    """Where a key stands, between two places in the text; the first of them where it does not."""
    last = key.rpartition(".")[2]
    for wanted in (key, last):
        assigned = re.compile(rf'^\s*"?{re.escape(wanted)}"?\s*=|"{re.escape(wanted)}"\s*=', re.MULTILINE)
        found = assigned.search(text, *table) if wanted else None
        if found:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            line = text.count("\n", 0, start) + 1
            column = start - (text.rfind("\n", 0, start) + 1) + 1
            return Span(str(path), line, column, column + len(wanted))
    line = text.count("\n", 0, table[0]) + 1
    return Span(str(path), line, 1, 1 if table[0] == 0 else 1 + len("[[resources]]"))


def _add(key: str) -> str:
    return f'add `{key} = "…"`, or `{key} = {{ column = "…" }}`.'
