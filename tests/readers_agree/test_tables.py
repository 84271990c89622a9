"""Rows of a table are decided as the same questions are, one by one: on DuckDB, with values left out, odd and at the edges."""

import os
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import ibis
import pytest

from servanda.decisions.questions import read_given
from servanda.decisions.state import record_of
from servanda.decisions.timelines import Known
from servanda.diagnostics.diagnostic import Refused
from servanda.model.agreement import BUILT_IN
from servanda.model.mapping import From, Mapped
from servanda.model.timeline import NotCovered
from servanda.model.types import DateType, MoneyType, Number, Percentage, SetOf, Type, Whole, YesNo
from servanda.model.values import Money, Value
from servanda.readers.columns import DoesNotFit
from servanda.readers.functions import Compiled
from servanda.readers.tables import decide
from servanda.workspace import open_workspace
from strategies import Case, case_of_seed, instants_of, of_random, samples

SEEDS = range(7000, 7400 if os.environ.get("HYPOTHESIS_PROFILE") == "deep" else 7024)
ROWS = 40


def column_type(kind: Type) -> str:
    match kind:
        case YesNo():
            return "boolean"
        case Whole():
            return "int64"
        case Percentage() | Number() | MoneyType():
            return "decimal(20, 4)"
        case DateType():
            return "date"
        case SetOf():
            return "array<string>"
        case _:
            return "string"


def in_a_row(value: Value) -> object:
    match value:
        case Money(_, amount):
            return amount
        case frozenset():
            return sorted(value)
        case _:
            return value


def table_of(rows: Sequence[dict[str, object]], schema: dict[str, str]) -> Any:
    connection = ibis.duckdb.connect()
    connection.create_table("rows", schema=ibis.schema(schema))
    if rows:
        marks = ", ".join("?" for _ in schema)
        connection.con.executemany(
            f"INSERT INTO rows VALUES ({marks})", [[row[name] for name in schema] for row in rows]
        )
    return connection.table("rows")


def decided(table: Any, mapped: Mapped, known: Known) -> list[dict[str, object]]:
    return (
        decide(table, mapped, cache(known.timeline), known.agreement.zone)
        .with_reasons()
        .order_by("row")
        .to_pyarrow()
        .to_pylist()
    )


def said(decision: object) -> tuple[object, ...]:
    readings = {(frozenset(choice), verdict) for choice, verdict in decision.readings}  # type: ignore[attr-defined]
    texts = {f"{', '.join(f'{w} as {r}' for w, r in sorted(choice))}: {verdict}" for choice, verdict in readings}
    return (
        decision.verdict,
        decision.basis,
        ", ".join(decision.clauses),
        ", ".join(decision.maybe),
        ", ".join(decision.missing),
        texts,
    )  # type: ignore[attr-defined]


def told(row: dict[str, Any]) -> tuple[object, ...]:
    one_by_one = (text.rpartition(": ") for text in row["readings"].split("; ") if text)
    texts = {f"{', '.join(sorted(choice.split(', ')))}: {verdict}" for choice, _, verdict in one_by_one}
    return row["verdict"], row["basis"], row["clauses"], row["maybe"], row["missing"], texts


def random_rows(case: Case, seed: int, fields: dict[str, Type]) -> list[dict[str, object]]:
    choices = of_random(seed)
    rows: list[dict[str, object]] = []
    for number in range(ROWS):
        given = {name: choices.pick(samples(kind)) for name, kind in fields.items() if choices.chance(75)}
        at = instants_of(case.text, choices, case.agreement.zone)
        whole = datetime.fromisoformat(at) if "T" in at else datetime.fromisoformat(at + "T12:00")
        whole = whole.replace(tzinfo=case.agreement.zone) if whole.tzinfo is None else whole
        rows.append({"row": number, "at": whole.astimezone(UTC), "given": given})
    return rows


@pytest.mark.parametrize("seed", SEEDS)
def test_a_table_says_what_the_functions_say(seed: int) -> None:
    case = case_of_seed(seed)
    agreement, question = case.agreement, case.question
    action = agreement.actions[question.action]
    fields = {name: one.type for name, one in action.fields.items()}
    rows = random_rows(case, seed, fields)
    known = Known(agreement, record_of(agreement, case.entries, question.known), question.known)
    compiled = Compiled(known, ((question.party, action.name),))
    mapped = Mapped(
        From(value=question.party), From(value=action.name), From(column="at"),
        {name: From(column=f"f{n}", currency="USD" if isinstance(kind, MoneyType) else None)
         for n, (name, kind) in enumerate(fields.items())},
    )  # fmt: skip
    schema = {
        "row": "int64",
        "at": "timestamp('UTC')",
        **{f"f{n}": column_type(k) for n, k in enumerate(fields.values())},
    }
    flat: list[dict[str, object]] = []
    for row in rows:
        values = read_given(agreement, action, row["given"])  # type: ignore[arg-type]
        flat.append(
            {
                "row": row["row"],
                "at": row["at"],
                **{f"f{n}": in_a_row(values[f]) if f in values else None for n, f in enumerate(fields)},
            }
        )
    try:
        found = decided(table_of(flat, schema), mapped, known)
    except NotCovered:
        return
    for row, answer in zip(rows, found, strict=True):
        try:
            decision = compiled(question.party, action.name, row["given"], row["at"])  # type: ignore[arg-type]
        except (NotCovered, Refused):
            continue
        if decision.verdict == "ungoverned" or answer["problem"]:
            assert decision.verdict == answer["verdict"] or "can answer" in str(answer["problem"])
        else:
            assert told(answer) == said(decision), (seed, row)


# --- one agreement, by hand ------------------------------------------------------------------------------------------

FIELDS = {
    "product.category": "category", "product.stateless": "stateless", "product.made_with": "made_with",
    "product.already_on_azure": "already", "cloud": "cloud", "customer.us_national_security": "natsec",
    "microsoft_cannot_support": "cannot", "microsoft_chooses_not_to_support": "chooses",
}  # fmt: skip
SCHEMA = {
    "row": "int64", "day": "date", "category": "string", "stateless": "boolean", "made_with": "string", "already": "boolean",
    "cloud": "string", "natsec": "boolean", "cannot": "boolean", "chooses": "boolean",
}  # fmt: skip
PLAIN: dict[str, object] = {
    "day": date(2026, 3, 15), "category": "api", "stateless": True, "made_with": "none", "already": False, "cloud": "AWS",
    "natsec": False, "cannot": False, "chooses": False,
}  # fmt: skip


@cache
def flagship() -> Known:
    workspace = open_workspace("microsoft-openai")
    known = datetime(2026, 10, 1, tzinfo=UTC)
    return Known(workspace.agreement, record_of(workspace.agreement, workspace.public_entries(), known), known)


def offers(
    *rows: dict[str, object], at: From | None = None, schema: dict[str, str] | None = None, **changed: From
) -> list[dict[str, Any]]:
    given = {name: changed.get(column, From(column=column)) for name, column in FIELDS.items()}
    mapped = Mapped(From(value="OpenAI"), From(value="offer"), at or From(column="day"), given)
    whole = [{**PLAIN, "row": number, **row} for number, row in enumerate(rows)]
    return decided(table_of(whole, schema or SCHEMA), mapped, flagship())


def test_the_last_day_of_a_text_and_the_first_of_the_next() -> None:
    days = [date(2019, 7, 21), date(2019, 7, 22), date(2026, 4, 26), date(2026, 4, 27)]
    assert [(r["verdict"], r["clauses"]) for r in offers(*({"day": day} for day in days))] == [
        ("ungoverned", ""), ("prohibited", "1.1"), ("prohibited", "3.1"), ("prohibited", "3.6"),
    ]  # fmt: skip


def test_times_with_and_without_a_zone() -> None:
    """27 April 2026 begins in California at 07:00 UTC."""
    start = datetime(2026, 4, 27, 7, tzinfo=UTC)
    aware = {**SCHEMA, "day": "timestamp('UTC')"}
    tick = timedelta(microseconds=1)
    assert [r["clauses"] for r in offers({"day": start - tick}, {"day": start}, schema=aware)] == ["3.1", "3.6"]
    naive = {**SCHEMA, "day": "timestamp"}
    local = datetime(2026, 4, 27)  # noqa: DTZ001 -- a time without a zone is meant by the agreement's clock
    assert [r["clauses"] for r in offers({"day": local - tick}, {"day": local}, schema=naive)] == ["3.1", "3.6"]


def test_what_is_left_out_in_every_column() -> None:
    nothing = dict.fromkeys(PLAIN)
    (answer,) = offers({**nothing, "day": PLAIN["day"]})
    assert answer["verdict"] == "undetermined"
    assert answer["missing"] == "product.category, product.stateless, cloud, customer.us_national_security"
    assert offers(nothing)[0]["problem"] == "at is left out"
    assert offers({**PLAIN, "cloud": ""})[0]["missing"] == "cloud"


def test_a_table_without_rows() -> None:
    assert offers() == []


def test_values_that_the_agreement_does_not_know_are_shown() -> None:
    found = offers({"cloud": "Azzure"}, {"category": "API"}, {})
    assert [r["verdict"] for r in found] == ["not mapped", "not mapped", "prohibited"]
    assert found[0]["problem"] == "cloud has a value that the agreement does not know"


def test_what_is_called_otherwise() -> None:
    called = From(column="cloud", values={"amazon": "AWS", "AWS": "other"})
    found = offers({"cloud": "amazon"}, {"cloud": "AWS"}, {"cloud": "Azure"}, {"cloud": "azure"}, cloud=called)
    assert [r["verdict"] for r in found] == ["prohibited", "prohibited", "permitted", "not mapped"]


def test_the_same_in_every_row() -> None:
    (answer,) = offers({"cloud": "Azure"}, cloud=From(value="AWS"), at=From(value="2026-03-15"))
    assert answer["clauses"] == "3.1"


def test_two_hundred_columns() -> None:
    more = {f"other{n}": "int64" for n in range(190)}
    row = dict.fromkeys(more, 1)
    assert len(offers(row, schema={**SCHEMA, **more})[0]) == 200 + 7


@pytest.mark.parametrize(
    ("column", "kind", "why"),
    [
        ("cloud", "int64", "cloud is Cloud, and cannot be read from a column of int64"),
        ("natsec", "float64", "customer.us_national_security is yes/no, and cannot be read from a column of float64"),
        ("day", "int64", "at is a time, and cannot be read from a column of int64"),
    ],
)
def test_columns_that_do_not_fit_are_refused(column: str, kind: str, why: str) -> None:
    with pytest.raises(DoesNotFit, match=why):
        offers({column: 1}, schema={**SCHEMA, column: kind})


def test_yes_and_no_in_words() -> None:
    text = {**SCHEMA, "natsec": "string"}
    found = offers({"natsec": "yes"}, {"natsec": "no"}, {"natsec": "true"}, schema=text)
    assert [r["verdict"] for r in found] == ["permitted", "prohibited", "not mapped"]


def test_sets_as_lists_and_as_text() -> None:
    lists = {**SCHEMA, "made_with": "array<string>"}
    assert [r["clauses"] for r in offers({"made_with": []}, {"made_with": ["Amazon"]}, schema=lists)] == [
        "3.1",
        "3.1, 3.2",
    ]
    assert [r["clauses"] for r in offers({}, {"made_with": "Amazon, Snowflake"})] == ["3.1", "3.1, 3.2"]


def test_parties_and_actions_from_columns() -> None:
    known = flagship()
    actions = {name: name for name in known.agreement.actions if name not in BUILT_IN}
    mapped = Mapped(
        From(column="who", values={"msft": "Microsoft", "OpenAI": "OpenAI"}), From(column="what", values=actions),
        From(value="2025-12-01"), {},
    )  # fmt: skip
    schema = {"row": "int64", "who": "string", "what": "string"}
    rows = [
        ("OpenAI", "buy_compute"),
        ("msft", "declare_agi"),
        ("Amazon", "offer"),
        (None, "offer"),
        ("OpenAI", "sell"),
    ]
    found = decided(table_of([{"row": n, "who": w, "what": x} for n, (w, x) in enumerate(rows)], schema), mapped, known)
    assert [r["verdict"] for r in found] == ["permitted", "prohibited", "not mapped", "not mapped", "not mapped"]
    assert [r["problem"] for r in found[2:]] == [
        "party is none that the mapping names", "party is left out", "action is none that the mapping names",
    ]  # fmt: skip
