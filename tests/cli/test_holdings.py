"""Holdings and rounds tried out, through the command line. The tables are worked out by hand in the comments."""

import json
from pathlib import Path

import pytest

from cli.calling import call
from money.test_cap_table import COMMON, PEOPLE, Item, done, issued, noted, package
from servanda.cli.main import main
from servanda.diagnostics.diagnostic import Refused

ROOT = Path(__file__).parents[2]
BAKERY = ("statement", str(ROOT / "docs" / "money.md"), "--register", str(ROOT / "docs" / "examples" / "register"))
DAY = ("--at", "2026-06-30")
ROUND = "raises=EUR 110 pre-money=EUR 730 class=Common basis=as-converted"

# Ann 723 common, Bob 7 (5 seed at 1.5 are 7.5, rounded down) and 40 options, Mill 180 seed (at 1.5: 270); of a pool of
# 100 there are 60 left. Counted: 723 + 7 + 180 = 910 outstanding; 723 + 7 + 270 = 1,000 as-converted; with the options
# 1,040; no convertibles; with the pool 1,100.
BEFORE = """
                                                           fully diluted
                                             as-converted    without the  fully diluted
                  outstanding  as-converted       diluted           pool  with the pool
  Ann                  79.45%        72.30%        69.52%         69.52%         65.73%
  Bob                   0.77%         0.70%         4.52%          4.52%          4.27%
  Mill                 19.78%        27.00%        25.96%         25.96%         24.55%
  (not granted)             –             –             –              –          5.45%
  shares counted          910         1,000         1,040          1,040          1,100
"""
# 730 over 1,000 is 0.73 a share; 110 / 0.73 = 150.6849… new common shares, one for one on every basis.
# Mill: 180 / 1,060.68…, 270 / 1,150.68…, 270 / 1,190.68…, 270 / 1,250.68…
AFTER = """
                                                           fully diluted
                                             as-converted    without the  fully diluted
                  outstanding  as-converted       diluted           pool  with the pool
  Ann                  68.16%        62.83%        60.72%         60.72%         57.81%
  Bob                   0.66%         0.61%         3.95%          3.95%          3.76%
  Mill                 16.97%        23.46%        22.68%         22.68%         21.59%
  new investors        14.21%        13.10%        12.66%         12.66%         12.05%
  (not granted)             –             –             –              –          4.80%
  shares counted   1,060.6849    1,150.6849    1,190.6849     1,190.6849     1,250.6849
"""


def told(*words: str) -> str:
    answer = call(*words)
    assert answer.code == 0, answer.err
    return answer.out


def refused(*words: str) -> str:
    with pytest.raises(Refused) as stop:
        main(list(words), standalone_mode=False)
    return " ".join(f"{one.title}: {one.why} {one.help}" for one in stop.value.diagnostics)


def simple(folder: Path, *items: Item) -> str:
    """A register of one class: Microsoft 270 of 1,000."""
    ms = {"object_type": "STAKEHOLDER", "id": "ms", "name": {"legal_name": "Microsoft"}}
    held = (issued("a", "ms", "270"), issued("b", "ann", "730"))
    return str(package(folder / "pkg", *PEOPLE, ms, COMMON, *held, *items, standard=False))


def parts(table: dict[str, list[dict[str, object]]], holder: str) -> dict[str, str]:
    (row,) = [row for row in table["holders"] if row["holder"] == holder]
    return {part["basis"]: part["percent"] for part in row["parts"]}  # type: ignore[index,union-attr]


# --- tables ----------------------------------------------------------------------------------------------------------


def test_holdings_on_every_basis() -> None:
    out = told(*BAKERY, "--holdings", *DAY)
    assert out.startswith("Bakery Lda: holdings on 2026-06-30, by its register as of 2026-06-30\n")
    assert BEFORE in out
    assert "as-converted diluted: Common, Seed, options on Common\n" in out
    assert "Bob: 7 Common, 40 options on Common\n" in out
    assert "1 Seed converts into 1.5 Common\n" in out
    assert "2026-03-02 Bob: 5 Seed at 1.5 gives 7.5 Common, rounded down to 7; 0.5 to be paid in cash" in out


def test_a_round_tried_out_shows_the_table_before_and_after() -> None:
    out = told(*BAKERY, "--round", ROUND, *DAY)
    before, after = out.split("A round, tried out on 2026-06-30: EUR 110 at EUR 730 pre-money, priced as-converted\n")
    assert BEFORE in before
    assert AFTER in after
    assert "price: EUR 0.73 a share of Common, EUR 730 over 1,000 shares of Common, as-converted\n" in after
    assert "new investors: EUR 110 gives 150.6849 Common, not rounded\n    nobody else takes part\n" in after


def test_before_the_conversion_bob_holds_what_he_converted() -> None:
    """5 seed, 7.5 as-converted; on 2025-12-31 723 + 270 + 7.5 = 1,000.5: Mill 26.99%."""
    out = told(*BAKERY, "--holdings", "--at", "2025-12-31")
    assert "Bob: 5 Seed, 40 options on Common\n" in out
    assert "1,000.5" in out
    assert "26.99%" in out
    assert "rounded down" not in out


def test_a_round_of_110_at_730_leaves_270_of_1000_at_23_46_percent(tmp_path: Path) -> None:
    """One class: every basis gives the same price, so neither class nor basis need be said."""
    words = ("statement", "microsoft-openai", "--register", simple(tmp_path), "--at", "2026-11-01")
    found = json.loads(told(*words, "--round", "raises=110 pre-money=730", "--json"))["register"]
    assert parts(found["before"], "Microsoft")["as-converted"] == "27.00"
    (trial,) = found["rounds"]
    assert parts(trial["after"], "Microsoft")["as-converted"] == "23.46"
    assert (trial["basis"], trial["price"], trial["class"]) == ("as-converted", "0.73", "Common")
    assert trial["given"][0]["given"] == "150.684931506849"


def test_who_takes_part_for_their_part_keeps_it(tmp_path: Path) -> None:
    """27% of 110 is 29.70; then a second round of 220 at 840 without anybody: 27% × 840 / 1,060 = 21.396…%."""
    rounds = ("--round", "raises=110, pre-money=730, from=Microsoft 29.70", "--round", "raises=220 pre-money=840")
    words = ("statement", "microsoft-openai", "--register", simple(tmp_path), "--at", "2026-11-01")
    one, two = json.loads(told(*words, *rounds, "--json"))["register"]["rounds"]
    assert parts(one["after"], "Microsoft")["outstanding"] == "27.00"
    assert [(each["holder"], each["money"]) for each in one["investors"]] == [
        ("Microsoft", "29.70"), ("new investors", "80.30"),
    ]  # fmt: skip
    assert parts(two["after"], "Microsoft")["outstanding"] == "21.40"
    assert "Round 2, tried out" in told(*words, *rounds)


def test_new_shares_are_rounded_as_it_is_said() -> None:
    out = told(*BAKERY, "--round", f"{ROUND} rounding=down", *DAY)
    assert "gives 150.6849 Common, rounded down to 150; 0.6849 to be paid in cash" in " ".join(out.split())


def test_what_nobody_can_count_is_not_a_percentage(tmp_path: Path) -> None:
    """A SAFE of Vera's: her part is not known fully diluted, and the others' parts say what is not counted."""
    register = package(tmp_path / "safe", issued("a", "ann", "100"), noted("n", "vera", "500"))
    out = told("statement", "microsoft-openai", "--register", str(register), "--holdings", "--at", "2026-11-01")
    (vera,) = [line for line in out.splitlines() if line.startswith("  Vera  ")]
    assert vera.split() == ["Vera", "–", "–", "–", "not", "known", "not", "known"]
    assert "fully diluted without the pool: Common; not counted: convertible n\n" in out
    assert "how many shares convertible n becomes, nobody can say yet\n" in out
    assert "What happened after the register was drawn up is not in it." in out


def test_an_empty_day_and_what_was_left_aside(tmp_path: Path) -> None:
    register = simple(tmp_path, done("TX_STOCK_DREAM", "a"))
    words = ("statement", "microsoft-openai", "--register", register, "--holdings", "--at", "2020-01-01")
    assert "Nobody holds anything.\n  Not counted, or not wholly\n    TX_STOCK_DREAM" in told(*words)
    assert "there is no class of shares by 2020-01-01" in refused(
        *words[:-1], "2020-01-01", "--round", "raises=1 pre-money=1"
    )


def test_reports_and_holdings_stand_together(tmp_path: Path) -> None:
    words = ("statement", "microsoft-openai", "stake_reported", "--register", simple(tmp_path), "--at", "2026-11-01")
    found = json.loads(told(*words, "--known", "2026-11-01", "--holdings", "--json"))
    assert len(found["stakes"]) == 5
    assert parts(found["register"]["before"], "Microsoft")["outstanding"] == "27.00"
    checks = {one["share"]: one["checked"] for one in found["stakes"]}
    assert checks["32.5"]["tried"] == [
        "its last digit cut off or rounded the other way",
        "counted outstanding, as-converted, fully diluted without the pool, fully diluted with the pool",
        "no other day: the holdings are the same on all",
        "no round to leave aside: the events tell of none",
    ]
    assert checks["32.5"]["words"].endswith(f" Tried, and none fits: {'; '.join(checks['32.5']['tried'])}.")
    assert (checks["27"]["reasons"], checks["27"]["tried"]) == ([], [])


# --- mistakes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("110 at 730", "`110 at 730` does not tell a round: A round is told in pairs of key=value. write `raises=110 pre"),
        ("raise=110 pre-money=730", "a round has no `raise`: A round may say `raises`, the new money"),
        ("raise=110 pre-money=730", "did you mean `raises`?"),
        ("raises=110 premoney=730", "did you mean `pre-money`?"),
        ("shares=110 pre-money=730", "say the new money, `raises=…`; how many shares it buys follows from the price."),
        ("raises=110 pre-money=730 without=Mill", "whoever is not named with `from` does not take part."),
        ("pre-money=730", "the round does not say `raises`"),
        ("raises=110 raises=5 pre-money=730", "`raises` is given 2 times"),
        ("raises= pre-money=730", "`raises` has no value"),
        ("raises=much pre-money=730", "raises=much: `much` is not a number"),
        ("raises=eur 110 pre-money=730", "raises=eur 110: `eur 110` has no currency"),
        ("raises=EUR 110 pre-money=USD 730", "`EUR 110` and `USD 730` do not mix"),
        ("raises=EUR 110 pre-money=730", "do not mix"),
        ("raises=110 pre-money=730", "of which class the new shares are: The classes of shares by 2026-06-30 are: Common, Seed."),
        ("raises=110 pre-money=730 class=Comon", "did you mean `Common`?"),
        (
            "raises=110 pre-money=730 class=Common",
            "The price of a share turns on it: 0.8022 outstanding, 0.73 as-converted, 0.7019 as-converted diluted, 0.7019 "
            "fully diluted without the pool, 0.6636 fully diluted with the pool.",
        ),
        ("raises=110 pre-money=730 class=Common basis=as-convertd", "did you mean `as-converted`?"),
        (f"{ROUND} rounding=dwn", "`dwn` is no rounding"),
        (f"{ROUND} rounding=dowm", "did you mean `down`?"),
        (f"{ROUND} from=Mill", "from=Mill: this does not say who and how much"),
        (f"{ROUND} from=Mill EUR 120", "those who take part bring more than 110"),
        (f"{ROUND} price=EUR 0.80", "a price of 0.80 does not follow from the valuation"),
        (ROUND.replace("110", "0"), "an investment must be more than nothing"),
        (ROUND.replace("EUR 730", "EUR -730"), "a valuation must be more than nothing"),
    ],
)  # fmt: skip
def test_a_round_that_cannot_be_read_is_told(text: str, said: str) -> None:
    assert said in refused(*BAKERY, "--round", text, *DAY)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--holdings",), "there is no register of shares to look at"),
        (("spend", "--holdings"), "`spend` is no event, and takes no register of shares"),
        (("chrge", *BAKERY[2:]), "did you mean `charge`?"),
        ((), "there is nothing to state"),
        (BAKERY[2:], "the register is not asked for anything"),
        ((*BAKERY[2:], "--holdings", "--csv", "-"), "stakes are told as text or JSON"),
        (("--register", "nowhere", "--holdings"), "this cap table cannot be read: no such file or directory."),
        ((*BAKERY[2:], "--holdings", "--at", "soon"), "soon"),
    ],
)
def test_options_that_do_not_go_together_are_told(words: tuple[str, ...], said: str) -> None:
    assert said in refused(*BAKERY[:2], *words, *(() if "--at" in words else DAY))
