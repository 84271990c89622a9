"""From what an item says to a typed question: every type, every way to write it, and every mistake at its place."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from servanda.audits.asking import asked_by
from servanda.audits.items import read_items
from servanda.audits.mapping import read_mapping
from servanda.diagnostics.diagnostic import Refused
from servanda.model.values import Money
from servanda.workspace import open_workspace

TEXT = """
```servanda
agreement shop "Shop"
  between A, B
  time zone Europe/Lisbon

one of Colour : red, green

kind Thing
  colour : Colour
  colours : set of Colour
  maker : name
  makers : set of name

action sell by A
  thing : Thing
  price : money
  share : percent
  count : whole number
  weight : number
  new : yes/no
  due : date
  otherwise free

action store by A
  place : name
  otherwise free

fact open : yes/no

instrument opening
  opens
  effective 2026-01-01
  published 2026-01-01
  authority contract
```

## 1.1 Dear

```servanda
A must not sell
  when price is at least EUR 100
```
"""


@pytest.fixture(scope="module")
def agreement(tmp_path_factory):
    place = tmp_path_factory.mktemp("shop") / "agreement.md"
    place.write_text(TEXT)
    return open_workspace(str(place)).agreement


@pytest.fixture
def asked(agreement, tmp_path: Path):
    def ask(said: object, mapping: str | None = None):
        place = tmp_path / "x.json"
        place.write_text(json.dumps({"party": "A", "action": "sell", "at": "2026-02-01", **said}))
        if mapping is not None:
            (tmp_path / "map.toml").write_text(mapping)
        mapped = read_mapping(tmp_path / "map.toml", agreement, needed=()) if mapping is not None else None
        [item] = read_items(str(place)).items
        return asked_by(item, mapped, agreement, None)

    return ask


def told(asked, said: object, mapping: str | None = None) -> list[tuple[str, str, str | None]]:
    with pytest.raises(Refused) as error:
        asked(said, mapping)
    return [(one.name, one.title, one.help) for one in error.value.diagnostics]


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ({"price": "EUR 5,000.50"}, {"price": Money("EUR", Decimal("5000.50"))}),
        ({"share": 20}, {"share": Decimal(20)}),
        ({"share": "20%"}, {"share": Decimal(20)}),
        ({"count": 3}, {"count": Decimal(3)}),
        ({"weight": 0.1}, {"weight": Decimal("0.1")}),
        ({"new": True}, {"new": True}),
        ({"new": "no"}, {"new": False}),
        ({"due": "2026-03-01"}, {"due": date(2026, 3, 1)}),
        ({"thing": {"colour": "red", "makers": []}}, {"thing.colour": "red", "thing.makers": frozenset()}),
        ({"thing.makers": ["X", "Y"]}, {"thing.makers": frozenset({"X", "Y"})}),
        ({"thing.makers": "none"}, {"thing.makers": frozenset()}),
        ({"thing": {"colours": ["red", "green"]}}, {"thing.colours": frozenset({"red", "green"})}),
        ({"open": True}, {"open": True}),
        ({"price": None, "name": "left out"}, {}),
    ],
)
def test_what_is_said_by_the_agreements_own_names(asked, said: object, given: object) -> None:
    assert asked(said).given == given


@pytest.mark.parametrize(
    ("said", "title", "way_out"),
    [
        ({"price": 5}, "price: `5` has no currency: write it like USD 5,000.00, or say `currency` in the mapping", None),
        ({"price": "USD 5"}, "`price` is compared in EUR, not in USD", "give the amount in EUR"),
        ({"count": 3.5}, "count: `3.5` is not a whole number", None),
        ({"count": True}, "count: a yes or no stands where a whole number is wanted", None),
        ({"thing.maker": 5}, "thing.maker: the number 5 stands where a name is wanted: put it between quotes if it is a word", None),
        ({"thing.colour": False}, "thing.colour: a yes or no stands where a Colour is wanted: put it between quotes if it is a word", None),
        ({"thing.colour": "rde"}, "thing.colour: `rde` is not a Colour: it is one of red, green", "did you mean `red`?"),
        ({"thing.colours": ["red", "geen"]}, "thing.colours: `geen` is not a Colour: it is one of red, green", "did you mean `green`?"),
        ({"thing.colour": ["red"]}, "thing.colour: a list stands where one value is wanted: a Colour", None),
        ({"price": {"a": "b"}}, "price: a table stands where one value is wanted: a money", None),
        ({"new": 1}, "new: `1` is neither yes nor no", "did you mean `yes`?"),
        ({"new": "true"}, "new: `true` is neither yes nor no", "did you mean `yes`?"),
        ({"due": "2026-02-30"}, "due: `2026-02-30` is not a date that exists, like 2026-03-15", None),
        ({"due": 20260301}, "due: the number 20260301 stands where a date is wanted: put it between quotes if it is a word", None),
        ({"pice": 5}, "`pice` is neither a field of `sell` nor a fact", "did you mean `price`?"),
        ({"thing": {"color": "red"}}, "`thing.color` is neither a field of `sell` nor a fact", "did you mean `thing.colour`?"),
        ({"thing": "red"}, "`thing` is a Thing, not a single value", "give its fields: thing.colour, thing.colours, thing.maker, thing.makers"),
        ({"thing": {"colour": "red"}, "thing.colour": "red"}, "`thing.colour` is said twice", "say it once."),
        ({"at": "soon"}, "at: 'soon' is not a date like 2026-03-15 or a time like 2026-03-15T16:00", None),
        ({"at": None}, "the item does not say its `at`", "write `at: …` there, or say it in the mapping, or with `--at`."),
        ({"party": None}, "the item does not say its `party`", "write `party: …` there, or say it in the mapping."),
        ({"party": ["A"]}, "`party` must be a word", "write one word there."),
    ],
)  # fmt: skip
def test_mistakes(asked, said: object, title: str, way_out: str | None) -> None:
    [(_, found, help_)] = told(asked, said)
    assert (found, help_) == (title, way_out)


def test_every_mistake_is_told_at_its_place(asked) -> None:
    with pytest.raises(Refused) as error:
        asked({"count": "x", "new": "y", "at": "z"})
    assert len({one.span for one in error.value.diagnostics}) == 3


def test_amounts_in_numbers_have_the_currency_of_the_mapping(asked) -> None:
    mapping = '[fields]\nprice = { column = "cost", currency = "EUR" }\nnew = { column = "state", values = { true = "no" } }\n'
    assert asked({"cost": 12.5, "state": True}, mapping).given == {"price": Money("EUR", Decimal("12.5")), "new": False}
    assert asked({"cost": "1,250.00"}, mapping).given == {"price": Money("EUR", Decimal(1250))}
    assert asked({"cost": "EUR 7"}, mapping).given == {"price": Money("EUR", Decimal(7))}


def test_with_a_mapping_fields_come_from_nowhere_else(asked) -> None:
    assert asked({"count": 5, "anything": 1}, '[fields]\nweight = "count"\n').given == {"weight": Decimal(5)}


def test_fields_of_other_actions_are_passed_over(asked) -> None:
    mapping = '[fields]\nplace = { value = "here" }\nweight = { value = "1" }\n'
    assert asked({}, mapping).given == {"weight": Decimal(1)}
    assert asked({"action": "store"}, mapping).given == {"place": "here"}


def test_parts_are_translated(asked) -> None:
    mapping = 'party = { column = "who", values = { us = "A" } }\naction = { column = "what", values = { selling = "sell" } }\nat = { column = "when.0" }\n'
    question = asked({"who": "us", "what": "selling", "when": ["2026-05-01"]}, mapping)
    assert (question.party, question.action, question.at.date().isoformat()) == ("A", "sell", "2026-05-01")
