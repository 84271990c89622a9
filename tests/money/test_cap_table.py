"""Open Cap Table Format packages, written here with data of our own, and what becomes of them."""

import json
import os
import zipfile
from collections import defaultdict
from datetime import date
from fractions import Fraction
from hashlib import md5
from pathlib import Path
from typing import Any

import pytest

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.money import cap_table
from servanda.money.cap_table import Aside, CapTable, read_cap_table
from servanda.money.stake import UNGRANTED, Basis, Convert, Holdings, holdings_at, percentage

Item = dict[str, Any]

COMMON: Item = {"object_type": "STOCK_CLASS", "id": "cs", "name": "Common", "class_type": "COMMON"}
SEED: Item = {
    "object_type": "STOCK_CLASS", "id": "ps", "name": "Seed", "class_type": "PREFERRED",
    "conversion_rights": [{
        "type": "STOCK_CLASS_CONVERSION_RIGHT", "converts_to_stock_class_id": "cs",
        "conversion_mechanism": {
            "type": "RATIO_CONVERSION", "ratio": {"numerator": "3", "denominator": "2"}, "rounding_type": "FLOOR",
        },
    }],
}  # fmt: skip
PLAN: Item = {
    "object_type": "STOCK_PLAN", "id": "plan", "plan_name": "2024 Plan", "board_approval_date": "2024-01-10",
    "initial_shares_reserved": "1000", "stock_class_ids": ["cs"], "default_cancellation_behavior": "RETURN_TO_POOL",
}  # fmt: skip
PEOPLE: list[Item] = [
    {"object_type": "STAKEHOLDER", "id": name.lower(), "name": {"legal_name": name}} for name in ("Ann", "Bob", "Vera")
]
FILES = {
    "STAKEHOLDER": "stakeholders_files",
    "STOCK_CLASS": "stock_classes_files",
    "STOCK_PLAN": "stock_plans_files",
    "VALUATION": "valuations_files",
}


def issued(security: str, holder: str, quantity: str, on: str = "2024-01-02", **more: object) -> Item:
    """Stock, unless `more` says otherwise."""
    body: Item = {
        "object_type": "TX_STOCK_ISSUANCE", "id": f"i-{security}", "date": on, "security_id": security,
        "stakeholder_id": holder, "stock_class_id": "cs", "quantity": quantity,
    }  # fmt: skip
    return body | more


def granted(security: str, holder: str, quantity: str, on: str = "2024-02-01", **more: object) -> Item:
    kind = {"object_type": "TX_EQUITY_COMPENSATION_ISSUANCE", "compensation_type": "OPTION_NSO"}
    return issued(security, holder, quantity, on, **kind, stock_plan_id="plan") | more


def noted(security: str, holder: str, amount: str, on: str = "2024-01-02") -> Item:
    money = {"amount": amount, "currency": "USD"}
    return issued(security, holder, "0", on, object_type="TX_CONVERTIBLE_ISSUANCE", investment_amount=money)


def done(what: str, security: str, on: str = "2024-03-01", **more: object) -> Item:
    body: Item = {"object_type": what, "id": f"{what} {security}", "date": on, "security_id": security}
    return body | more


def package(folder: Path, *items: Item, standard: bool = True) -> Path:
    """Writes a folder of one file for each kind of object; transactions keep their order."""
    folder.mkdir(exist_ok=True)
    kinds: defaultdict[str, list[Item]] = defaultdict(list)
    for item in (*((*PEOPLE, COMMON, SEED, PLAN) if standard else ()), *items):
        kinds[FILES.get(item["object_type"], "transactions_files")].append(item)
    manifest: Item = {
        "ocf_version": "1.2.0", "file_type": "OCF_MANIFEST_FILE", "as_of": "2024-12-31",
        "issuer": {"object_type": "ISSUER", "id": "us", "legal_name": "Example AG"},
    }  # fmt: skip
    for key, found in kinds.items():
        data = json.dumps({"file_type": "OCF_FILE", "items": found}, indent=1).encode()
        (folder / f"{key}.ocf.json").write_bytes(data)
        sum_ = md5(data, usedforsecurity=False).hexdigest()
        manifest[key] = [{"filepath": f"./{key}.ocf.json", "md5": sum_}]
    (folder / "Manifest.ocf.json").write_text(json.dumps(manifest))
    return folder


def zipped(folder: Path, inside: str = "") -> Path:
    path = folder.with_suffix(".ocf.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.iterdir():
            archive.write(file, inside + file.name)
    return path


def read(folder: Path, *items: Item) -> CapTable:
    return read_cap_table(package(folder / "package", *items))


def held(table: CapTable, on: str = "2024-12-31") -> dict[tuple[str, str], Fraction]:
    return rows(holdings_at(table.events, date.fromisoformat(on)))


def rows(holdings: Holdings) -> dict[tuple[str, str], Fraction]:
    return {(row.holder, row.security): row.quantity for row in holdings.table if row.holder != UNGRANTED}


def pool(table: CapTable, on: str = "2024-12-31") -> Fraction:
    holdings = holdings_at(table.events, date.fromisoformat(on))
    return sum((row.quantity for row in holdings.table if row.holder == UNGRANTED), Fraction(0))


def problems(path: Path) -> list[Diagnostic]:
    with pytest.raises(Refused) as refused:
        read_cap_table(path)
    return refused.value.diagnostics


def mistake(folder: Path, *items: Item) -> str:
    (found,) = problems(package(folder / "package", *items))
    assert found.name == "cap-table-mistake"
    assert found.span
    assert found.why
    return f"{found.title}: {found.why}"


# ---- what becomes of transactions -----------------------------------------------------------------------------------


def test_a_whole_package(tmp_path: Path):
    """Ann 600 and Vera 200 seed at 3/2; Bob 100 options of a pool of 1,000, and 40 exercised."""
    table = read(
        tmp_path,
        issued("c1", "ann", "600"),
        issued("p1", "vera", "200", stock_class_id="ps"),
        granted("o1", "bob", "100"),
        done("TX_EQUITY_COMPENSATION_EXERCISE", "o1", quantity="40", resulting_security_ids=["c2"]),
        issued("c2", "bob", "40", "2024-03-01"),
    )
    assert (table.issuer, table.as_of, table.aside) == ("Example AG", date(2024, 12, 31), ())
    assert held(table) == {
        ("Ann", "Common"): 600,
        ("Bob", "Common"): 40,
        ("Bob", "options on Common"): 60,
        ("Vera", "Seed"): 200,
    }
    assert pool(table) == 900
    # 300 of 600 + 40 + 300
    figure = percentage(holdings_at(table.events, date(2024, 12, 31)), "Vera", Basis.AS_CONVERTED)
    assert figure.share == Fraction(300, 940)
    # 300 of 940 + 60 + 900
    figure = percentage(holdings_at(table.events, date(2024, 12, 31)), "Vera", Basis.FULLY_DILUTED_WITH_POOL)
    assert figure.share == Fraction(300, 1900)


def test_every_event_says_where_it_stands(tmp_path: Path):
    table = read(tmp_path, issued("c1", "ann", "600"))
    (event,) = (event for event in table.events if event.source == "TX_STOCK_ISSUANCE i-c1")
    assert event.place
    assert event.place.file.endswith("package/transactions_files.ocf.json")
    text = Path(event.place.file).read_text()
    assert text.split("\n")[event.place.line - 1][event.place.start - 1 : event.place.end - 1] == '"id": "i-c1"'


def test_a_zip_holds_the_same_as_the_folder(tmp_path: Path):
    folder = package(tmp_path / "package", issued("c1", "ann", "600"))
    assert read_cap_table(zipped(folder)) == read_cap_table(folder)
    assert read_cap_table(zipped(folder, "Example AG/")) == read_cap_table(folder)


def test_a_transfer_is_no_new_issue(tmp_path: Path):
    table = read(
        tmp_path,
        issued("c1", "ann", "600"),
        # Listed before the transfer that brings them about, as some exports do.
        issued("c2", "bob", "150", "2024-03-01"),
        issued("c3", "ann", "450", "2024-03-01"),
        done("TX_STOCK_TRANSFER", "c1", quantity="150", resulting_security_ids=["c2"], balance_security_id="c3"),
        done("TX_STOCK_TRANSFER", "c3", "2024-04-01", quantity="450", resulting_security_ids=["c4", "c5"]),
        issued("c4", "bob", "50", "2024-04-01"),
        issued("c5", "vera", "400", "2024-04-01"),
    )
    assert held(table, "2024-03-31") == {("Ann", "Common"): 450, ("Bob", "Common"): 150}
    assert held(table) == {("Bob", "Common"): 200, ("Vera", "Common"): 400}


def test_a_days_transactions_may_stand_in_any_order(tmp_path: Path):
    table = read(
        tmp_path,
        done("TX_STOCK_TRANSFER", "c2", "2024-01-02", quantity="600", resulting_security_ids=["c3"]),
        done("TX_STOCK_TRANSFER", "c1", "2024-01-02", quantity="600", resulting_security_ids=["c2"]),
        *(issued(security, holder, "600") for security, holder in (("c3", "vera"), ("c2", "bob"), ("c1", "ann"))),
    )
    assert held(table) == {("Vera", "Common"): 600}


def test_a_conversion_is_what_the_record_says_and_the_rounding_is_noted(tmp_path: Path):
    """5 at 3/2 are 7.5, rounded down to 7: half a share is paid."""
    table = read(
        tmp_path,
        issued("p1", "vera", "5", stock_class_id="ps"),
        done("TX_STOCK_CONVERSION", "p1", quantity_converted="5", resulting_security_ids=["c1"]),
        issued("c1", "vera", "7", "2024-03-01"),
    )
    holdings = holdings_at(table.events, date(2024, 12, 31))
    assert rows(holdings) == {("Vera", "Common"): 7}
    assert [(one.exact, one.in_lieu) for one in holdings.rounded] == [(Fraction(15, 2), Fraction(1, 2))]


def test_a_convertible_counts_as_money_until_it_converts(tmp_path: Path):
    table = read(
        tmp_path,
        issued("c1", "ann", "900"),
        noted("n1", "vera", "50000.00"),
        noted("n2", "bob", "20000", "2024-02-01"),
        noted("n3", "vera", "30000", "2024-02-01"),
        done(
            "TX_CONVERTIBLE_TRANSFER", "n1", "2024-02-01", amount={"amount": "20000", "currency": "USD"},
            resulting_security_ids=["n2"], balance_security_id="n3",
        ),
        done("TX_CONVERTIBLE_CONVERSION", "n3", resulting_security_ids=["p1"]),
        issued("p1", "vera", "100", "2024-03-01", stock_class_id="ps"),
        done("TX_CONVERTIBLE_CANCELLATION", "n2", "2024-04-01", amount={"amount": "5000", "currency": "USD"}),
    )  # fmt: skip
    assert held(table, "2024-01-31") == {("Ann", "Common"): 900, ("Vera", "convertible n1"): 50_000}
    figure = percentage(holdings_at(table.events, date(2024, 1, 31)), "Ann", Basis.FULLY_DILUTED)
    assert (figure.share, figure.uncounted) == (1, ("convertible n1",))
    assert held(table) == {("Ann", "Common"): 900, ("Bob", "convertible n1"): 15_000, ("Vera", "Seed"): 100}


def test_a_split_carries_options_pool_and_ratio_with_it(tmp_path: Path):
    """Common 2 for 1, recorded once; afterwards one certificate is issued anew, which adds nothing."""
    table = read(
        tmp_path,
        issued("c1", "ann", "600"),
        issued("p1", "vera", "200", stock_class_id="ps"),
        granted("o1", "bob", "100"),
        done("TX_STOCK_REISSUANCE", "c1", resulting_security_ids=["c2"], split_transaction_id="split"),
        issued("c2", "ann", "1200", "2024-03-01"),
        {
            "object_type": "TX_STOCK_CLASS_SPLIT", "id": "split", "date": "2024-03-01", "stock_class_id": "cs",
            "split_ratio": {"numerator": "2", "denominator": "1"},
        },
        done("TX_STOCK_PLAN_POOL_ADJUSTMENT", "-", "2024-04-01", stock_plan_id="plan", shares_reserved="2500"),
    )  # fmt: skip
    assert held(table)["Ann", "Common"] == 1200
    assert held(table)["Bob", "options on Common"] == 200
    assert pool(table, "2024-03-01") == 1800  # (1,000 - 100) × 2
    assert pool(table) == 2300  # 2,000 reserved in all become 2,500
    after = holdings_at(table.events, date(2024, 12, 31))
    assert {each.name: each.ratio for each in after.classes}["Seed"] == 3


def test_a_pool_adjusted_to_what_it_is(tmp_path: Path):
    same = done("TX_STOCK_PLAN_POOL_ADJUSTMENT", "-", stock_plan_id="plan", shares_reserved="1000.00")
    assert pool(read(tmp_path, same)) == 1000


def test_a_ratio_adjustment(tmp_path: Path):
    mechanism = {"ratio": {"numerator": "1.00", "denominator": "0.20"}}
    adjusted = done("TX_STOCK_CLASS_CONVERSION_RATIO_ADJUSTMENT", "-", stock_class_id="ps")
    table = read(
        tmp_path,
        issued("p1", "vera", "200", stock_class_id="ps"),
        adjusted | {"new_ratio_conversion_mechanism": mechanism},
    )
    assert percentage(holdings_at(table.events, date(2024, 12, 31)), "Vera", Basis.AS_CONVERTED).numerator == 1000


@pytest.mark.parametrize(
    ("behavior", "returned", "available", "aside"),
    [
        ("RETURN_TO_POOL", False, 1000, []),
        ("RETURN_TO_POOL", True, 960, []),  # the recorded return is 60 of the 100, and counts alone
        ("RETIRE", False, 900, []),
        ("RETIRE", True, 960, []),
        (None, False, 900, ["nothing says whether its shares go back to the pool; they are counted as gone"]),
    ],
)
def test_cancelled_options_and_their_pool(
    tmp_path: Path, behavior: str | None, returned: bool, available: int, aside: list[str]
):
    plan = PLAN | {"default_cancellation_behavior": behavior}
    back = done("TX_STOCK_PLAN_RETURN_TO_POOL", "o1", quantity="60", stock_plan_id="plan")
    items = [granted("o1", "bob", "100"), done("TX_EQUITY_COMPENSATION_CANCELLATION", "o1", quantity="100")]
    path = package(tmp_path / "p", *PEOPLE, COMMON, plan, *items, *([back] if returned else []), standard=False)
    table = read_cap_table(path)
    assert held(table) == {}
    assert pool(table) == available
    assert [each.why for each in table.aside] == aside


def test_retractions_repurchases_and_consolidations(tmp_path: Path):
    table = read(
        tmp_path,
        granted("o1", "bob", "100", object_type="TX_PLAN_SECURITY_ISSUANCE"),
        done("TX_PLAN_SECURITY_RETRACTION", "o1"),
        issued("c1", "ann", "600"),
        issued("c2", "ann", "400"),
        {
            "object_type": "TX_STOCK_CONSOLIDATION", "id": "both", "date": "2024-03-01",
            "security_ids": ["c1", "c2"], "resulting_security_id": "c3",
        },
        issued("c3", "ann", "1000", "2024-03-01"),
        done("TX_STOCK_REPURCHASE", "c3", "2024-04-01", quantity="300", balance_security_id="c4"),
        issued("c4", "ann", "700", "2024-04-01"),
        issued("r1", "vera", "50", "2024-05-01", stock_plan_id="plan"),  # restricted stock comes out of the pool
    )  # fmt: skip
    assert held(table) == {("Ann", "Common"): 700, ("Vera", "Common"): 50}
    assert pool(table) == 950


def test_warrants(tmp_path: Path):
    right = {"conversion_right": {"converts_to_stock_class_id": "ps"}}
    kind: Item = {"object_type": "TX_WARRANT_ISSUANCE"}
    table = read(
        tmp_path,
        issued("w1", "vera", "80", **kind, exercise_triggers=[right]),
        issued("w2", "bob", "10", **kind, quantity_source="HUMAN_ESTIMATED"),  # into a round to come
        done("TX_WARRANT_EXERCISE", "w1", resulting_security_ids=["p1"], balance_security_id="w3"),
        issued("w3", "vera", "30", "2024-03-01", **kind, exercise_triggers=[right]),
        issued("p1", "vera", "50", "2024-03-01", stock_class_id="ps"),
    )
    assert held(table) == {("Bob", "warrant w2"): 10, ("Vera", "Seed"): 50, ("Vera", "warrants on Seed"): 30}
    assert [each.why for each in table.aside] == ["its number of shares is an estimate, and counted as it stands"]
    figure = percentage(holdings_at(table.events, date(2024, 12, 31)), "Vera", Basis.AS_CONVERTED_DILUTED)
    assert (figure.numerator, figure.uncounted) == (120, ("warrant w2",))


def test_released_units_settle_in_shares_or_in_cash(tmp_path: Path):
    unit = {"compensation_type": "RSU"}
    table = read(
        tmp_path,
        granted("u1", "bob", "100", **unit),
        granted("u2", "bob", "30", **unit),
        done("TX_EQUITY_COMPENSATION_RELEASE", "u1", quantity="100", resulting_security_ids=["c1"]),
        issued("c1", "bob", "65", "2024-03-01"),  # net of tax
        done("TX_EQUITY_COMPENSATION_RELEASE", "u2", quantity="30", resulting_security_ids=[]),
    )
    assert held(table) == {("Bob", "Common"): 65}
    assert [each.why for each in table.aside] == ["it brings about no security; what it takes is counted as cancelled"]


def test_an_exercise_in_favour_of_another(tmp_path: Path):
    table = read(
        tmp_path,
        granted("o1", "bob", "100"),
        done("TX_EQUITY_COMPENSATION_EXERCISE", "o1", quantity="100", resulting_security_ids=["c1", "c2"]),
        issued("c1", "bob", "60", "2024-03-01"),
        issued("c2", "vera", "40", "2024-03-01"),
    )
    assert held(table) == {("Bob", "Common"): 60, ("Vera", "Common"): 40}


# ---- what is left aside ---------------------------------------------------------------------------------------------


def test_what_is_not_known_is_named(tmp_path: Path):
    table = read(
        tmp_path,
        {"object_type": "VALUATION", "id": "409A", "price_per_share": {"amount": "1.00", "currency": "USD"}},
        issued("c1", "ann", "600"),
        done("TX_STOCK_ACCEPTANCE", "c1"),
        done("TX_STOCK_MERGER", "c1"),
    )
    assert set(table.aside) == {
        Aside("VALUATION", "409A", "it moves no shares"),
        Aside("TX_STOCK_ACCEPTANCE", "TX_STOCK_ACCEPTANCE c1", "it moves no shares"),
        Aside("TX_STOCK_MERGER", "TX_STOCK_MERGER c1", "a type not known here; it may move shares"),
    }
    assert held(table) == {("Ann", "Common"): 600}


def test_what_comes_out_of_a_security_left_aside_is_new(tmp_path: Path):
    unsaid: Item = {"object_type": "TX_WARRANT_ISSUANCE", "quantity": None}
    table = read(
        tmp_path,
        issued("w1", "vera", "") | unsaid,
        done("TX_WARRANT_EXERCISE", "w1", resulting_security_ids=["c1"]),
        issued("c1", "vera", "50", "2024-03-01"),
        granted("s1", "bob", "10", compensation_type="CSAR"),
    )
    assert held(table) == {("Vera", "Common"): 50}
    assert {(each.id, each.why) for each in table.aside} == {
        ("i-w1", "it does not say for how many shares"),
        (
            "TX_WARRANT_EXERCISE w1",
            "it takes from a security that was left aside; what it brings about is counted as new",
        ),
        ("i-s1", "it is settled in cash and becomes no shares"),
    }


def test_classes_and_plans_that_leave_something_open(tmp_path: Path):
    (right,) = SEED["conversion_rights"]
    other: Item = COMMON | {"id": "cs2"}  # of the same name
    several: Item = SEED | {"conversion_rights": [right, right | {"converts_to_stock_class_id": "cs2"}]}
    unsaid: Item = SEED | {"id": "p2", "name": "A", "conversion_rights": [{"converts_to_stock_class_id": "cs"}]}
    later: Item = SEED | {"id": "p3", "name": "F", "conversion_rights": [{"converts_to_future_round": True}]}
    plan: Item = {
        "object_type": "STOCK_PLAN", "id": "plan", "plan_name": "Old", "stock_class_ids": ["cs", "cs2"],
        "current_shares_reserved": "70",
    }  # fmt: skip
    holders = [issued(f"s-{each}", "vera", "10", stock_class_id=each) for each in ("ps", "p2", "p3", "cs2")]
    path = package(tmp_path / "p", *PEOPLE, COMMON, other, several, unsaid, later, plan, *holders, standard=False)
    table = read_cap_table(path)
    assert {(each.id, each.why) for each in table.aside} == {
        ("ps", "it converts in several ways; how many shares it counts as is not known"),
        ("plan", "it is of several classes; its pool is counted as shares of Common (cs)"),
        ("plan", "it does not say since when; its pool is there from the first day"),
    }
    assert pool(table) == 70
    figure = percentage(holdings_at(table.events, date(2024, 12, 31)), "Vera", Basis.AS_CONVERTED)
    assert (figure.numerator, figure.uncounted) == (20, ("Seed", "A"))


def test_a_file_that_is_not_the_manifests_is_named(tmp_path: Path):
    folder = package(tmp_path / "package", issued("c1", "ann", "600"))
    file = folder / "transactions_files.ocf.json"
    file.write_text(file.read_text().replace("600", "900"))
    (aside,) = read_cap_table(folder).aside
    assert aside.why == "its MD5 is not what the manifest says"


def test_stakeholders_of_one_name_keep_apart(tmp_path: Path):
    twin = {"object_type": "STAKEHOLDER", "id": "ann2", "name": {"legal_name": "Ann"}}
    table = read(tmp_path, twin, issued("c1", "ann", "600"), issued("c2", "ann2", "1"))
    assert held(table) == {("Ann (ann)", "Common"): 600, ("Ann (ann2)", "Common"): 1}


def test_an_empty_company(tmp_path: Path):
    table = read_cap_table(package(tmp_path / "p", standard=False))
    assert table == CapTable("Example AG", date(2024, 12, 31), (), ())


# ---- what is wrong --------------------------------------------------------------------------------------------------

C1 = issued("c1", "ann", "600")
SALE = done("TX_STOCK_TRANSFER", "c1", quantity="600", resulting_security_ids=["c2"])


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([issued("c1", "anne", "600")], "there is no stakeholder `anne`: In TX_STOCK_ISSUANCE i-c1:"),
        ([issued("c1", "ann", "600", stock_class_id="xx")], "there is no stock class `xx`"),
        ([granted("o1", "ann", "6", stock_plan_id="xx")], "there is no stock plan `xx`"),
        ([C1 | {"quantity": 600}], "`quantity` is not a decimal in quotes: In TX_STOCK_ISSUANCE i-c1: It is 600;"),
        ([C1 | {"quantity": 600.5}], "It is 600.5;"),
        ([C1 | {"quantity": "6e2"}], "`quantity` is not a decimal in quotes"),
        ([C1 | {"quantity": "٦"}], "`quantity` is not a decimal in quotes"),
        ([C1 | {"quantity": "9" * 5000}], "`quantity` is not a decimal in quotes"),
        ([C1 | {"date": "20240102"}], "`date` is no date"),
        ([C1 | {"date": "2024-02-30"}], "`date` is no date"),
        ([C1 | {"stakeholder_id": 7}], "`stakeholder_id` is no text"),
        ([C1 | {"stakeholder_id": None}], "`stakeholder_id` is missing"),
        ([C1, C1], "this object is there twice"),
        ([C1, C1 | {"id": "again"}], "security `c1` is issued twice: In TX_STOCK_ISSUANCE again: Already by TX_STOCK_ISSUANCE i-c1."),
        ([SALE, issued("c2", "bob", "600", "2024-03-01")], "what it builds on is not there"),
        ([C1, SALE], "no issuance describes the security `c2`"),
        ([C1, issued("c2", "bob", "300", "2024-03-01"), SALE | {"resulting_security_ids": ["c2"], "quantity": "300"}, SALE | {"id": "2", "resulting_security_ids": ["c2"], "quantity": "300"}], "the security `c2` cannot come out of this"),
        ([C1, SALE | {"resulting_security_ids": "c2"}], "`resulting_security_ids` is no list"),
        ([C1, SALE | {"resulting_security_ids": [2]}], "`resulting_security_ids` is no list of texts"),
        ([C1, SALE, issued("c2", "bob", "60", "2024-03-01")], "what it takes is not what it brings about: In TX_STOCK_TRANSFER TX_STOCK_TRANSFER c1: It takes 600 of Common and brings about 60 of Common."),
        ([C1, SALE, issued("c2", "bob", "600", "2024-03-01", stock_class_id="ps")], "brings about 600 of Seed"),
        ([C1, done("TX_STOCK_CANCELLATION", "c1", quantity="601")], "do not add up: In TX_STOCK_CANCELLATION TX_STOCK_CANCELLATION c1: It takes 601 of 600"),
        ([C1, done("TX_STOCK_CANCELLATION", "c1", quantity="1", balance_security_id="c2"), issued("c2", "ann", "9", "2024-03-01")], "and leaves 9."),
        ([C1, done("TX_STOCK_CANCELLATION", "c1", quantity="1", balance_security_id="c2"), issued("c2", "bob", "599", "2024-03-01")], "do not add up"),
        ([C1, done("TX_STOCK_REISSUANCE", "c1", resulting_security_ids=["c1"])], "what it builds on is not there"),
        ([C1, done("TX_STOCK_CONVERSION", "c1", quantity_converted="600", resulting_security_ids=["c2", "p2"]), issued("c2", "ann", "1", "2024-03-01"), issued("p2", "ann", "1", "2024-03-01", stock_class_id="ps")], "it brings about shares of several classes"),
        ([C1, done("TX_STOCK_CLASS_SPLIT", "-", stock_class_id="cs", split_ratio={"numerator": "2", "denominator": "0"})], "`split_ratio` divides by nothing"),
        ([done("TX_STOCK_PLAN_POOL_ADJUSTMENT", "-", stock_plan_id="plan", shares_reserved="x")], "`shares_reserved` is not a decimal"),
    ],
)  # fmt: skip
def test_a_mistake_in_an_object_is_said_where_it_stands(tmp_path: Path, items: list[Item], said: str):
    assert said in mistake(tmp_path, *items)


def test_all_mistakes_are_said_at_once(tmp_path: Path):
    found = problems(
        package(
            tmp_path / "p",
            issued("c1", "anne", "600"),
            issued("c2", "bobb", "1"),
            C1 | {"id": "3"} | {"security_id": "c3", "quantity": 1},
        )
    )
    assert [one.title for one in found] == [
        "there is no stakeholder `anne`", "there is no stakeholder `bobb`", "`quantity` is not a decimal in quotes",
    ]  # fmt: skip
    lines = Path(found[0].span.file).read_text().split("\n") if found[0].span else []
    assert ['"id": "i-c1"' in lines[0 if one.span is None else one.span.line - 1] for one in found] == [
        True,
        False,
        False,
    ]


WRONG_TERMS: list[tuple[Item, str]] = [
        (COMMON | {"class_type": "GOLD"}, "its `class_type` is not known here"),
        (COMMON | {"conversion_rights": [{"converts_to_stock_class_id": "cs"}]}, "classes convert into each other in a circle"),
        (COMMON | {"conversion_rights": {}}, "`conversion_rights` is no list"),
        (PLAN | {"stock_class_ids": []}, "`stock_class_id` is missing"),
        (PLAN | {"initial_shares_reserved": None, "stock_class_ids": ["cs"]}, "`current_shares_reserved` is not a decimal in quotes"),
]  # fmt: skip


@pytest.mark.parametrize(("item", "said"), WRONG_TERMS)
def test_a_mistake_in_a_class_or_a_plan(tmp_path: Path, item: Item, said: str):
    items = [item] if item["object_type"] == "STOCK_CLASS" else [COMMON, item]
    (found,) = problems(package(tmp_path / "p", *PEOPLE, *items, standard=False))
    assert said in found.title


def test_the_first_reserve_is_not_guessed_from_the_latest(tmp_path: Path):
    plan = {key: value for key, value in PLAN.items() if key != "initial_shares_reserved"}
    more = done("TX_STOCK_PLAN_POOL_ADJUSTMENT", "-", stock_plan_id="plan", shares_reserved="2000")
    items = (COMMON, plan | {"current_shares_reserved": "2000"}, more)
    (found,) = problems(package(tmp_path / "p", *items, standard=False))
    assert found.title == "`initial_shares_reserved` is not a decimal in quotes"


def test_an_impossible_event_points_into_the_package(tmp_path: Path):
    table = read(tmp_path, granted("o1", "bob", "1001"))
    with pytest.raises(Refused, match="the pool has too few") as refused:
        holdings_at(table.events, date(2024, 12, 31))
    span = refused.value.diagnostics[0].span
    assert span
    assert span.file.endswith("transactions_files.ocf.json")


# ---- files ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ('{"items": [\n{"id": "x",}\n]}', "this is not JSON", 2),
        ('{"items": [{"object_type": "STAKEHOLDER", "id": "x", "id": "y"}]}', "this is not JSON", 1),
        ('{"items": [{"object_type": "STAKEHOLDER", "id": "x", "n": NaN}]}', "this is not JSON", 1),
        ("[" * 100_000, "this is not JSON", 1),
        ("9" * 5000, "this is not JSON", 1),
        ("[]", "a file of a package is one JSON object", 1),
        ("{}", "`items` holds something else", 1),
        ('{"items": [7]}', "`items` holds something else", 1),
        ('{"items": [{"object_type": "STAKEHOLDER", "id": 7}]}', "`items` holds something else", 1),
    ],
)
def test_a_file_that_cannot_be_understood(tmp_path: Path, text: str, said: str, line: int):
    folder = package(tmp_path / "package")
    (folder / "stakeholders_files.ocf.json").write_text(text)
    (found,) = problems(folder)
    assert (found.name, found.title) == ("cap-table-mistake", said)
    assert found.span
    assert found.span.line == line


def test_bytes_that_are_no_text(tmp_path: Path):
    folder = package(tmp_path / "package")
    (folder / "stakeholders_files.ocf.json").write_bytes(b'{"items": ["\xff"]}')
    assert "utf-8" in str(problems(folder)[0].why)


def manifest(folder: Path, **changes: object) -> Path:
    path = folder / "Manifest.ocf.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    return folder


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Gone.ocf.json", "the package has no such file."),
        ("../secret.json", "a file is named by its path within the package."),
        ("/etc/passwd", "a file is named by its path within the package."),
        ("..\\secret.json", "a file is named by its path within the package."),
        ("C:secret.json", "a file is named by its path within the package."),
        ("a\x00b", "a file is named by its path within the package."),
        (".", "a file is named by its path within the package."),
    ],
)
def test_a_file_that_is_not_in_the_package(tmp_path: Path, name: str, why: str):
    (tmp_path / "secret.json").write_text('{"items": []}')
    folder = manifest(package(tmp_path / "package"), valuations_files=[{"filepath": name}])
    for path in (folder, zipped(folder)):
        (found,) = problems(path)
        assert (found.name, found.why) == ("unreadable", why)
        assert found.span
        assert found.span.file == name


def test_a_link_leads_nowhere_else(tmp_path: Path):
    (tmp_path / "secret.json").write_text('{"items": []}')
    folder = manifest(package(tmp_path / "package"), valuations_files=[{"filepath": "link.json"}])
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    assert problems(folder)[0].why == "it lies outside the package."


def test_a_pipe_is_no_file(tmp_path: Path):
    folder = manifest(package(tmp_path / "package"), valuations_files=[{"filepath": "pipe"}])
    os.mkfifo(folder / "pipe")
    assert problems(folder)[0].why == "the package has no such file."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"ocf_version": "2.0.0"}, "version 2.0.0 is not read"),
        ({"ocf_version": 1}, "`ocf_version` is no text"),
        ({"issuer": {}}, "`issuer.legal_name` is missing"),
        ({"as_of": "today"}, "`as_of` is no date"),
        ({"valuations_files": {}}, "`valuations_files` is no list"),
        ({"valuations_files": ["x"]}, "`file.filepath` is missing"),
    ],
)
def test_a_manifest_that_is_wrong(tmp_path: Path, changes: dict[str, object], said: str):
    (found,) = problems(manifest(package(tmp_path / "package"), **changes))
    assert found.title == said


def test_what_is_no_package(tmp_path: Path):
    assert problems(tmp_path)[0].why == "the package has no such file."
    assert problems(tmp_path / "gone.ocf.zip")[0].why == "no such file or directory."
    (tmp_path / "x.ocf.zip").write_text("no zip")
    assert problems(tmp_path / "x.ocf.zip")[0].why == "it is neither a folder nor a sound zip file."
    zipfile.ZipFile(tmp_path / "y.ocf.zip", "w").close()
    assert problems(tmp_path / "y.ocf.zip")[0].why == "a package holds one Manifest.ocf.json; here are 0."


# ---- hostile zips ---------------------------------------------------------------------------------------------------


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cap_table, "LIMIT", 200_000)
    folder = manifest(package(tmp_path / "package"), valuations_files=[{"filepath": "big.json"}])
    (folder / "big.json").write_text('{"items": [' + " " * 10_000_000 + "]}")
    path = zipped(folder)
    assert path.stat().st_size < 200_000
    for each in (path, folder):
        assert problems(each)[0].why == "the package has more than 0.2 MB."


def test_many_names_of_one_file_are_read_within_the_same_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cap_table, "LIMIT", 200_000)
    folder = manifest(package(tmp_path / "package"), valuations_files=[{"filepath": "a.json"}] * 1000)
    (folder / "a.json").write_text('{"items": []}' + " " * 50_000)
    assert [found.why for found in problems(zipped(folder))] == ["the package has more than 0.2 MB."]


def test_a_large_zip_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cap_table, "LIMIT", 100)
    assert problems(zipped(package(tmp_path / "package")))[0].why == "it has more than 0.0001 MB."


def test_a_member_of_two_contents_is_refused(tmp_path: Path):
    path = zipped(package(tmp_path / "package"))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("stakeholders_files.ocf.json", "{}")
    assert problems(path)[0].why == "the package has it more than once."


def test_a_damaged_member(tmp_path: Path):
    path = zipped(package(tmp_path / "package", *(issued(f"c{n}", "ann", "600") for n in range(50))))
    data = bytearray(path.read_bytes())
    at = data.find(b"transactions_files.ocf.json") + 100
    data[at : at + 20] = bytes(20)
    path.write_bytes(data)
    assert (problems(path)[0].why or "").startswith("it cannot be unpacked (")


def test_a_member_under_a_password(tmp_path: Path):
    path = zipped(package(tmp_path / "package"))
    data = path.read_bytes()
    # The bit that says “encrypted”, in the local and in the central header of every member.
    for header, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        parts = data.split(header)
        data = header.join(
            [parts[0], *(p[: flags - 4] + bytes([p[flags - 4] | 1]) + p[flags - 3 :] for p in parts[1:])]
        )
    path.write_bytes(data)
    assert "encrypted" in str(problems(path)[0].why)


def test_conversions_keep_the_rounding_of_their_class(tmp_path: Path):
    table = read(
        tmp_path,
        issued("p1", "vera", "4", stock_class_id="ps"),
        done("TX_STOCK_CONVERSION", "p1", quantity_converted="4", resulting_security_ids=["c1"]),
        issued("c1", "vera", "6", "2024-03-01"),
    )
    assert [event.rounding for event in table.events if isinstance(event, Convert)] == ["down"]
