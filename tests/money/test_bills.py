"""`servanda ledger import`: bills become entries, the same file twice changes nothing, a corrected one keeps both histories."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from servanda.cli.main import main
from servanda.diagnostics.diagnostic import Refused

FOCUS = Path(__file__).parents[3] / "shared" / "data" / "focus"
SAAS = """# Software by the year

```servanda
agreement saas "Software by the year"
  between Customer, Acme
  time zone UTC

one of Frequency : usage, once

event charge
  net : money
  frequency : Frequency

period contract_year : 12 months from 2025-04-01

instrument terms
  opens
  effective 2025-04-01
  published 2025-04-01
  authority contract
```

## 1.1 Spend

```servanda
commitment spend of Customer to Acme : USD
  counts charge.net where (charge.frequency is usage), at the use
  at least USD 1,200 in each contract_year
  shortfall is paid within 30 days after the test
  the payment is not returned
  the payment counts nowhere
```
"""
MAP = """date = "use"
amount = "BilledCost"
date_format = "%m/%d/%y"

[fields.frequency]
column = "ChargeFrequency"
values = { "Usage-Based" = "usage", "One-Time" = "once" }
"""
BILL = "BilledCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeFrequency\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "saas.md").write_text(SAAS, encoding="utf-8")
    (tmp_path / "map.toml").write_text(MAP, encoding="utf-8")
    return tmp_path


def call(place: Path, *words: str) -> Result:
    result = CliRunner().invoke(
        main, [*words[:2], str(place / "saas.md"), *words[2:], "--ledger", str(place / "l.sqlite")]
    )
    if result.exception is not None:
        raise result.exception
    return result


def imported(place: Path, file: Path, *words: str) -> dict[str, object]:
    told = call(place, "ledger", "import", str(file), "--as", "charge", "--map", str(place / "map.toml"),
                "--attested-by", "Acme", "--json", *words)  # fmt: skip
    return json.loads(told.output)[0]


def counted(place: Path, at: str, *words: str) -> tuple[str, str]:
    runner = CliRunner()
    told = runner.invoke(main, ["statement", str(place / "saas.md"), "spend", "--at", at, "--json",
                                "--ledger", str(place / "l.sqlite"), *words])  # fmt: skip
    assert told.exit_code == 0, told.output
    (report,) = json.loads(told.output)["reports"]
    row = next(row for row in report["rows"] if row["label"] == "2025-04-01")
    return row["counted"], row["shortfall"]


@pytest.mark.skipif(not FOCUS.exists(), reason="the example bills of others are not beside this clone")
def test_the_published_example_of_a_yearly_spend_agrees(place: Path) -> None:
    """Its last row bills what was not used of 1,200: 972, and the shortfall is the same sum."""
    told = imported(place, FOCUS / "saas_spend_agreements_a1.csv")
    assert (told["rows"], told["refused"], told["new"]) == (4, 0, 4)
    assert counted(place, "2026-03-31") == ("USD 228", "USD 0")
    assert counted(place, "2026-04-01") == ("USD 228", "USD 972")


def bill(place: Path, name: str, *rows: str) -> Path:
    file = place / name
    file.write_text(BILL + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return file


APRIL = ("100.10,USD,4/1/25,5/1/25,Usage-Based", "0.20,USD,4/1/25,5/1/25,Usage-Based", "7,USD,4/2/25,5/1/25,One-Time")


def test_the_same_file_twice_changes_nothing(place: Path) -> None:
    file = bill(place, "april.csv", *APRIL)
    assert imported(place, file)["new"] == 2
    again = imported(place, file)
    assert (again["already"], again["recorded"]) == ("#1 to #2", None)
    assert counted(place, "2025-04-30") == ("USD 100.30", "USD 0")


def test_a_corrected_file_supersedes_and_both_histories_stay(place: Path) -> None:
    imported(place, bill(place, "april.csv", *APRIL))
    later = bill(place, "april-2.csv", "90,USD,4/1/25,5/1/25,Usage-Based", "5,USD,4/3/25,5/1/25,Usage-Based")
    told = imported(place, later, "--supersedes", "april.csv")
    assert (told["new"], told["corrected"], told["retracted"], told["unchanged"]) == (1, 1, 1, 0)
    assert counted(place, "2025-04-30") == ("USD 95", "USD 0")
    log = call(place, "ledger", "log").output
    assert "corrects #1" in log
    assert "retracts #2" in log


def test_a_bill_under_a_new_name_that_overlaps_is_told(place: Path) -> None:
    """April again as april-v2.csv, one sum of two the same day and kind: both count, and that is said, once superseded not."""
    assert imported(place, bill(place, "april.csv", *APRIL))["overlaps"] == []
    again = bill(place, "april-v2.csv", "90,USD,4/1/25,5/1/25,Usage-Based", "5,USD,4/3/25,5/1/25,Usage-Based")
    how = ("ledger", "import", str(again), "--as", "charge", "--map", str(place / "map.toml"), "--attested-by", "Acme")
    text = " ".join(call(place, *how, "--dry-run").output.split())
    assert "warning: `april.csv` has 1 sum of the same days and kinds, and both count." in text
    assert "import it with `--supersedes april.csv`." in text
    assert imported(place, again, "--dry-run")["overlaps"] == [{"bill": "april.csv", "sums": 1}]
    assert imported(place, again, "--supersedes", "april.csv")["overlaps"] == []
    may = bill(place, "may.csv", "1,USD,5/1/25,6/1/25,Usage-Based", "1,USD,4/1/25,5/1/25,One-Time")
    assert imported(place, may)["overlaps"] == []
    last = bill(place, "april-v3.csv", "80,USD,4/1/25,5/1/25,Usage-Based")
    assert imported(place, last)["overlaps"] == [{"bill": "april.csv", "sums": 1}]


def test_a_third_version_corrects_the_second(place: Path) -> None:
    imported(place, bill(place, "april.csv", APRIL[0]))
    imported(place, bill(place, "b.csv", "90,USD,4/1/25,5/1/25,Usage-Based"), "--supersedes", "april.csv")
    imported(place, bill(place, "c.csv", "80,USD,4/1/25,5/1/25,Usage-Based"), "--supersedes", "april.csv")
    assert counted(place, "2025-04-30") == ("USD 80", "USD 0")


def test_a_version_that_brought_something_new_is_superseded_with_it(place: Path) -> None:
    """April, then a second version with a day more, then the first one again: nothing of the second is left."""
    first = bill(place, "april.csv", APRIL[0])
    imported(place, first)
    second = bill(place, "b.csv", "90,USD,4/1/25,5/1/25,Usage-Based", "5,USD,4/3/25,5/1/25,Usage-Based")
    imported(place, second, "--supersedes", "april.csv")
    assert counted(place, "2025-04-30") == ("USD 95", "USD 0")
    imported(place, bill(place, "c.csv", "1,USD,4/2/25,5/1/25,Usage-Based"), "--supersedes", "april.csv")
    assert counted(place, "2025-04-30") == ("USD 1", "USD 0")
    imported(place, first, "--supersedes", "c.csv")
    assert counted(place, "2025-04-30") == ("USD 100.10", "USD 0")


def test_a_file_of_the_same_name_with_other_contents_is_refused(place: Path) -> None:
    imported(place, bill(place, "april.csv", *APRIL))
    with pytest.raises(Refused, match="is on record with other contents"):
        imported(place, bill(place, "april.csv", "1,USD,4/1/25,5/1/25,Usage-Based"))


def test_dirty_rows_are_told_and_the_others_count(place: Path) -> None:
    file = bill(place, "dirty.csv", *APRIL, "abc,USD,4/4/25,5/1/25,Usage-Based", "1,,4/5/25,5/1/25,Usage-Based")
    told = imported(place, file, "--problems", str(place / "problems.csv"))
    assert (told["rows"], told["refused"]) == (5, 2)
    lines = (place / "problems.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[1] for line in lines] == ["row", "4", "5"]
    assert counted(place, "2025-04-30") == ("USD 100.30", "USD 0")


def test_two_currencies_never_add_up(place: Path) -> None:
    imported(place, bill(place, "april.csv", *APRIL, "1,EUR,4/6/25,5/1/25,Usage-Based"))
    runner = CliRunner()
    told = runner.invoke(main, ["statement", str(place / "saas.md"), "spend", "--at", "2025-04-30", "--ledger", str(place / "l.sqlite")])  # fmt: skip
    assert "is in EUR, and this is in USD: no rate is declared" in " ".join(told.output.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--as", "charges"], "did you mean `charge`?"),
        (["--supersedes", "aprl.csv"], "did you mean `april.csv`?"),
        (["--attested-by", "Acne"], "did you mean `Acme`?"),
    ],
)
def test_mistakes_are_told_and_nothing_is_recorded(place: Path, words: list[str], said: str) -> None:
    imported(place, bill(place, "april.csv", *APRIL))
    other = bill(place, "may.csv", "1,USD,5/1/25,6/1/25,Usage-Based")
    options = {"--as": "charge", "--attested-by": "Acme"} | dict([words])  # type: ignore[list-item]
    with pytest.raises(Refused) as raised:
        call(
            place,
            "ledger",
            "import",
            str(other),
            "--map",
            str(place / "map.toml"),
            *(w for pair in options.items() for w in pair),
        )
    assert said in " ".join(f"{d.title} {d.help}" for d in raised.value.diagnostics)
    assert counted(place, "2025-05-31") == ("USD 100.30", "USD 0")


def test_a_value_that_the_field_does_not_take_is_told_with_its_rows(place: Path) -> None:
    file = bill(place, "odd.csv", *APRIL, "1,USD,4/9/25,5/1/25,Recurring")
    with pytest.raises(Refused, match=r"frequency: `Recurring` is not a Frequency.*\(1 rows\)"):
        imported(place, file)
