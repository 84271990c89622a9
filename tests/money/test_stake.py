"""Holdings as a fold of events. The expected numbers are worked out by hand in the comments."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from inspect import Parameter, signature

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.diagnostics.diagnostic import Refused, Span
from servanda.money.stake import (
    UNGRANTED,
    AnyEvent,
    Basis,
    Cancel,
    Convert,
    Exercise,
    Grant,
    Holdings,
    Issue,
    NewClass,
    NewRatio,
    PoolChange,
    Reported,
    Round,
    Rounding,
    SecurityClass,
    Split,
    Transfer,
    after_round,
    holdings_at,
    percentage,
    reconcile,
    rounded,
    shown,
)

DAY = date(2025, 1, 1)
COMMON = SecurityClass("common", "common")


def day(number: int) -> date:
    return DAY + timedelta(days=number)


def begun(*classes: SecurityClass, on: date = DAY) -> tuple[NewClass, ...]:
    return tuple(NewClass(on=on, source="charter", security=each) for each in classes)


def issue(holder: str, quantity: int | Fraction, security: str = "common", on: date = DAY) -> Issue:
    return Issue(on=on, source="register", holder=holder, security=security, quantity=Fraction(quantity))


def table(holdings: Holdings) -> dict[tuple[str, str], Fraction]:
    return {(row.holder, row.security): row.quantity for row in holdings.table}


def refused(*events: AnyEvent) -> str:
    """What is said of the last event, which cannot have happened."""
    with pytest.raises(Refused) as stop:
        holdings_at(events, date.max)
    (found,) = stop.value.diagnostics
    assert found.name == "impossible-event"
    assert found.why
    assert f"of {events[-1].on} ({events[-1].source})" in found.why
    return f"{found.title}: {found.why}"


TWO = (*begun(COMMON), issue("Ann", 270), issue("Others", 730))

# A company with everything. Common 600 (Ann 500, Bob 100); series A 200 at 1.5 = 300 as-converted (Vera);
# options 50 (Bob) out of a pool of 150, 100 left; warrants 25 (Vera); a note of 1,000 at 0.05 = 50 shares (Nora);
# a SAFE of 500 that nobody can count yet (Sam).
EVERYTHING: tuple[AnyEvent, ...] = (
    *begun(
        COMMON,
        SecurityClass("series A", "preferred", "common", Fraction(3, 2)),
        SecurityClass("options", "option", "common"),
        SecurityClass("warrants", "warrant", "common"),
        SecurityClass("note", "convertible", "common", Fraction(1, 20)),
        SecurityClass("SAFE", "convertible", None, None),
        SecurityClass("2025 plan", "pool", "common"),
    ),
    issue("Ann", 500),
    issue("Bob", 100),
    issue("Vera", 200, "series A"),
    PoolChange(on=DAY, source="board", pool="2025 plan", change=Fraction(150)),
    Grant(on=DAY, source="board", holder="Bob", security="options", quantity=Fraction(50), pool="2025 plan"),
    Grant(on=DAY, source="board", holder="Vera", security="warrants", quantity=Fraction(25)),
    issue("Nora", 1000, "note"),
    issue("Sam", 500, "SAFE"),
)


# ---- rounds ---------------------------------------------------------------------------------------------------------


def a_round(**changes: object) -> Round:
    made = Round(
        on=day(90), source="the round", security="common", pre_money=Decimal(730), basis=Basis.AS_CONVERTED,
        investors=(("New", Decimal(110)),),
    )  # fmt: skip
    return replace(made, **changes)


def test_a_round_without_participation_dilutes():
    """270 of 1,000; 110 of new money at 730 pre-money: 0.73 a share, 110 / 0.73 = 150.6849… new shares;
    270 / 1,150.6849… = 270 × 73 / 84,000 = 19,710 / 84,000 = 23.464…%
    """
    before = holdings_at(TWO, DAY)
    after = after_round(before, a_round())
    figure = percentage(after, "Ann", Basis.AS_CONVERTED)
    assert figure.percent() == Decimal("23.46")
    assert figure.share == Fraction(19_710, 84_000)
    assert figure.basis.value == "as-converted"
    assert table(after)["New", "common"] == Fraction(11_000, 73)
    assert figure.words() == "23.46% as-converted on 2025-04-01 (270 of 1,150.6849: common)"
    assert before == holdings_at(TWO, DAY), "trying a round changes nothing"


def test_whoever_participates_for_their_part_keeps_it():
    """27% of the new money buys 27% of the new shares: 270/1000 stays."""
    money = (("Ann", Decimal("29.70")), ("New", Decimal("80.30")))
    after = after_round(holdings_at(TWO, DAY), a_round(investors=money))
    assert percentage(after, "Ann", Basis.OUTSTANDING).share == Fraction(27, 100)


def test_the_new_shares_may_be_of_a_class_that_counts_for_more():
    """A share that converts into 2 costs 2 × 0.73; 110 / 1.46 = 75.34… of them count as 150.68… as before."""
    double = SecurityClass("series A", "preferred", "common", Fraction(2))
    after = after_round(holdings_at((*TWO, *begun(double)), DAY), a_round(security="series A"))
    assert table(after)["New", "series A"] == Fraction(11_000, 146)
    assert percentage(after, "Ann", Basis.AS_CONVERTED).percent() == Decimal("23.46")


def test_a_stated_price_is_what_is_paid_if_it_follows_from_the_valuation():
    """3 pre-money over 7 shares is 0.428571…; 0.43 is that rounded, 0.44 is not. 43 at 0.43 buys 100."""
    seven = (*begun(COMMON), issue("Ann", 7))
    new = a_round(pre_money=Decimal(3), price=Decimal("0.43"), investors=(("New", Decimal(43)),))
    assert table(holdings_at((*seven, new), date.max))["New", "common"] == 100
    said = refused(*seven, replace(new, price=Decimal("0.44")))
    assert "a price of 0.44 does not follow from the valuation" in said
    assert "3 over 7 shares as-converted is 0.4286 a share" in said


def test_new_shares_rounded_down_leave_a_part_to_be_paid():
    after = after_round(holdings_at(TWO, DAY), a_round(rounding="down"))
    assert table(after)["New", "common"] == 150
    assert [one.in_lieu for one in after.rounded] == [Fraction(50, 73)]  # 150.6849… less 150


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"pre_money": Decimal(0)}, "a valuation must be more than nothing"),
        ({"price": Decimal(-1)}, "a price must be more than nothing"),
        ({"investors": (("New", Decimal(0)),)}, "an investment must be more than nothing"),
        ({"security": "series B"}, "there is no class `series B` yet"),
    ],
)
def test_a_round_that_cannot_be(changes: dict[str, object], said: str):
    assert said in refused(*TWO, a_round(**changes))


def test_no_price_follows_from_nothing():
    assert "no price follows as-converted" in refused(*begun(COMMON), a_round())


def test_a_round_is_not_tried_on_holdings_of_a_later_day():
    with pytest.raises(Refused, match="later day"):
        after_round(holdings_at(TWO, day(100)), a_round())


# ---- percentages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("basis", "numerator", "denominator"),
    [
        (Basis.OUTSTANDING, 200, 800),  # 500 + 100 + 200
        (Basis.AS_CONVERTED, 300, 900),  # 500 + 100 + 200 × 1.5
        (Basis.AS_CONVERTED_DILUTED, 325, 975),  # and 50 options, 25 warrants
        (Basis.FULLY_DILUTED, 325, 1025),  # and 1,000 × 0.05 for the note
        (Basis.FULLY_DILUTED_WITH_POOL, 325, 1125),  # and the 100 left to grant
    ],
)
def test_every_basis_counts_what_it_says(basis: Basis, numerator: int, denominator: int):
    figure = percentage(holdings_at(EVERYTHING, DAY), "Vera", basis)
    assert (figure.numerator, figure.denominator) == (numerator, denominator)


def test_a_figure_names_what_it_counts_and_what_it_cannot():
    figure = percentage(holdings_at(EVERYTHING, DAY), "Ann", Basis.FULLY_DILUTED_WITH_POOL)
    assert figure.included == ("common", "series A", "options", "warrants", "note", "2025 plan")
    assert figure.uncounted == ("SAFE",)
    assert figure.words() == (
        "44.44% fully diluted with the pool on 2025-01-01 "
        "(500 of 1,125: common, series A, options, warrants, note, 2025 plan; not counted: SAFE)"
    )
    assert percentage(holdings_at(EVERYTHING, DAY), "Ann", Basis.AS_CONVERTED).uncounted == ()


def test_an_option_on_preferred_counts_as_what_that_converts_into():
    """10 options on a share that is 3 common: 30 of 130."""
    events = (
        *begun(
            COMMON, SecurityClass("A", "preferred", "common", Fraction(3)), SecurityClass("options on A", "option", "A")
        ),
        issue("Ann", 100),
        Grant(on=DAY, source="board", holder="Bob", security="options on A", quantity=Fraction(10)),
    )
    assert percentage(holdings_at(events, DAY), "Bob", Basis.AS_CONVERTED_DILUTED).share == Fraction(30, 130)


def test_there_is_no_percentage_without_a_basis():
    assert signature(percentage).parameters["basis"].default is Parameter.empty
    assert {each.name for each in fields(Reported)} >= {"basis", "at", "source"}


def test_someone_unknown_has_no_percentage():
    with pytest.raises(Refused, match="`Anne` has never held anything") as stop:
        percentage(holdings_at(TWO, DAY), "Anne", Basis.OUTSTANDING)
    assert stop.value.diagnostics[0].help == "did you mean `Ann`?"


def test_who_sold_everything_has_nothing_of_it():
    sold = Transfer(on=DAY, source="deed", holder="Ann", security="common", quantity=Fraction(270), to="Others")
    assert percentage(holdings_at((*TWO, sold), DAY), "Ann", Basis.OUTSTANDING).share == 0


def test_there_is_no_part_of_nothing():
    events = (*begun(COMMON, SecurityClass("options", "option", "common")),)
    grant = Grant(on=DAY, source="board", holder="Bob", security="options", quantity=Fraction(1))
    with pytest.raises(Refused, match="no shares are counted outstanding"):
        percentage(holdings_at((*events, grant), DAY), "Bob", Basis.OUTSTANDING)


def test_percentages_round_a_half_up():
    """1 of 800 is 0.125%."""
    figure = percentage(
        holdings_at((*begun(COMMON), issue("Ann", 1), issue("Bob", 799)), DAY), "Ann", Basis.OUTSTANDING
    )
    assert (figure.percent(), figure.percent(0), figure.percent(3)) == (Decimal("0.13"), 0, Decimal("0.125"))


# ---- events ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rounding", "given_", "in_lieu"),
    [
        ("exact", Fraction(15, 2), Fraction(0)),
        ("down", Fraction(7), Fraction(1, 2)),
        ("up", Fraction(8), Fraction(0)),
        ("nearest", Fraction(8), Fraction(0)),
    ],
)
def test_a_conversion_and_its_rounding(rounding: Rounding, given_: Fraction, in_lieu: Fraction):
    """5 preferred at 1.5 are 7.5 common."""
    conversion = Convert(
        on=day(1), source="notice", holder="Vera", security="series A", quantity=Fraction(5), rounding=rounding
    )
    after = holdings_at((*EVERYTHING, conversion), day(1))
    assert table(after)["Vera", "common"] == given_
    assert table(after)["Vera", "series A"] == 195
    noted = [(one.holder, one.exact, one.given, one.in_lieu) for one in after.rounded]
    assert noted == ([] if rounding == "exact" else [("Vera", Fraction(15, 2), given_, in_lieu)])


def test_a_safe_converts_into_what_the_record_says():
    conversion = Convert(
        on=day(1), source="notice", holder="Sam", security="SAFE", quantity=Fraction(500), rounding="down",
        into="series A", received=Fraction(40),
    )  # fmt: skip
    after = holdings_at((*EVERYTHING, conversion), day(1))
    assert ("Sam", "SAFE") not in table(after)
    assert table(after)["Sam", "series A"] == 40
    assert after.rounded == ()  # nobody computed another number
    assert "nobody says how many of `common`" in refused(*EVERYTHING, replace(conversion, received=None, into="common"))
    assert "`SAFE` does not convert" in refused(*EVERYTHING, replace(conversion, into=None))


def test_options_become_shares():
    exercise = Exercise(on=day(1), source="notice", holder="Bob", security="options", quantity=Fraction(20))
    net = replace(exercise, quantity=Fraction(30), received=Fraction(12), source="net exercise")
    after = holdings_at((*EVERYTHING, exercise, net), day(1))
    assert table(after)["Bob", "common"] == 100 + 20 + 12
    assert ("Bob", "options") not in table(after)
    assert [(one.exact, one.given, one.in_lieu) for one in after.rounded] == [(30, 12, 0)]


def test_cancelled_options_return_to_the_pool_and_repurchased_shares_do_not():
    events = (
        *EVERYTHING,
        Cancel(
            on=day(1), source="leaver", holder="Bob", security="options", quantity=Fraction(50), to_pool="2025 plan"
        ),
        Cancel(on=day(1), source="buyback", holder="Ann", security="common", quantity=Fraction(100), repurchased=True),
    )
    after = table(holdings_at(events, day(1)))
    assert after[UNGRANTED, "2025 plan"] == 150
    assert after["Ann", "common"] == 400


def test_a_split_of_one_class_carries_with_it_what_is_counted_in_its_shares():
    """Common 3 for 1: options, warrants and the pool triple; series A becomes 4.5, the note 0.15 each."""
    after = holdings_at((*EVERYTHING, Split(on=day(1), source="board", ratio=Fraction(3), security="common")), day(1))
    assert table(after)["Bob", "options"] == 150
    assert table(after)["Vera", "warrants"] == 75
    assert table(after)[UNGRANTED, "2025 plan"] == 300
    assert table(after)["Vera", "series A"] == 200
    assert {each.name: each.ratio for each in after.classes}["series A"] == Fraction(9, 2)
    assert {each.name: each.ratio for each in after.classes}["note"] == Fraction(3, 20)


def test_a_reverse_split_may_round_down():
    """250 at 1 for 100 are 2.5."""
    events = (*begun(COMMON), issue("Ann", 250), Split(on=DAY, source="board", ratio=Fraction(1, 100), rounding="down"))
    after = holdings_at(events, DAY)
    assert table(after) == {("Ann", "common"): 2}
    assert [one.in_lieu for one in after.rounded] == [Fraction(1, 2)]


def test_an_adjusted_ratio_counts_from_its_day():
    events = (*EVERYTHING, NewRatio(on=day(5), source="down round", security="series A", ratio=Fraction(2)))
    assert percentage(holdings_at(events, day(4)), "Vera", Basis.AS_CONVERTED).numerator == 300
    assert percentage(holdings_at(events, day(5)), "Vera", Basis.AS_CONVERTED).numerator == 400


def test_events_count_from_their_day_in_whatever_order_they_are_given():
    later = issue("Bob", 10, on=day(7))
    events = (later, *TWO)
    assert table(holdings_at(events, day(6))) == table(holdings_at(TWO, DAY))
    assert table(holdings_at(events, day(7)))["Bob", "common"] == 10
    assert holdings_at(events, day(-1)).table == ()


TAKE = Transfer(on=DAY, source="deed 4", holder="Ann", security="common", quantity=Fraction(300), to="Bob")


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (TAKE, "`Ann` has too few of `common`: The transfer of 2025-01-01 (deed 4) cannot have happened so. It takes 300; there are 270."),
        (replace(TAKE, holder="Anne"), "`Anne` has too few"),
        (replace(TAKE, quantity=Fraction(0)), "a quantity must be more than nothing"),
        (issue("Ann", -5), "a quantity must be more than nothing: The issue of 2025-01-01 (register) cannot have happened so. It is -5."),
        (issue("Ann", 5, "comon"), "Did you mean `common`?"),
        (issue("Ann", 5, "gold"), "No event begins it."),
        (NewClass(on=DAY, source="charter", security=COMMON), "`common` is a class already"),
        (NewClass(on=DAY, source="charter", security=SecurityClass("A", "preferred", "B")), "there is no class `B` yet"),
        (NewClass(on=DAY, source="charter", security=SecurityClass("S", "convertible")), "`S` has a ratio, but nothing to become"),
        (NewClass(on=DAY, source="charter", security=SecurityClass("A", "preferred", "common", Fraction(0))), "a ratio must be more than nothing"),
        (Convert(on=DAY, source="notice", holder="Ann", security="common", quantity=Fraction(1), rounding="down"), "`common` does not convert"),
        (Exercise(on=DAY, source="notice", holder="Ann", security="common", quantity=Fraction(1)), "It is of the kind common; what happened takes option or warrant."),
        (Split(on=DAY, source="board", ratio=Fraction(0)), "a ratio must be more than nothing"),
        (NewRatio(on=DAY, source="board", security="common", ratio=Fraction(2)), "`common` does not convert"),
        (PoolChange(on=DAY, source="board", pool="common", change=Fraction(2)), "The pool change of 2025-01-01 (board)"),
    ],
)  # fmt: skip
def test_what_cannot_have_happened_is_refused_by_name(event: AnyEvent, said: str):
    assert said in refused(*TWO, event)


def test_a_pool_grants_no_more_than_it_has():
    grant = Grant(on=DAY, source="board", holder="Ann", security="options", quantity=Fraction(101), pool="2025 plan")
    assert "the pool has too few of `2025 plan`" in refused(*EVERYTHING, grant)
    smaller = PoolChange(on=DAY, source="board", pool="2025 plan", change=Fraction(-101))
    assert "It takes 101; there are 100." in refused(*EVERYTHING, smaller)


def test_nothing_negative_comes_out_of_an_exercise():
    net = Exercise(
        on=DAY, source="notice", holder="Bob", security="options", quantity=Fraction(1), received=Fraction(-1)
    )
    assert "a quantity cannot be negative" in refused(*EVERYTHING, net)


def test_a_class_is_not_there_before_it_begins():
    early = issue("Ann", 5)
    with pytest.raises(Refused) as stop:
        holdings_at((early, *begun(COMMON, on=day(31))), date.max)
    assert (stop.value.diagnostics[0].why or "").endswith("It begins on 2025-02-01.")


def test_the_place_of_an_event_is_where_its_mistake_is_shown():
    place = Span("minutes.txt", 4, 1, 9)
    with pytest.raises(Refused) as stop:
        holdings_at((*TWO, replace(TAKE, place=place)), DAY)
    assert stop.value.diagnostics[0].span == place


# ---- reported figures -----------------------------------------------------------------------------------------------


def reported(percent: str, **changes: object) -> Reported:
    made = Reported("Vera", Decimal(percent), Basis.AS_CONVERTED, DAY, "the press")
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("percent", "about", "agrees"),
    [
        ("33.33", False, True),  # 300 of 900 is 33.3333…
        ("33", False, True),
        ("33.3", False, True),
        ("33.34", False, False),
        ("34", False, False),
        ("34", True, True),  # about 34: from 33 to 35
        ("35", True, False),
        ("3E+1", False, True),  # tens: from 25 to 35
    ],
)
def test_a_figure_agrees_within_its_own_digits(percent: str, about: bool, agrees: bool):
    answer = reconcile(reported(percent, approximate=about), holdings_at(EVERYTHING, DAY))
    assert answer.agrees is agrees
    assert ("a whole unit of the last digit for “about”" in answer.words()) is about


def reasons(answer_of: Reported, events: Sequence[AnyEvent]) -> list[tuple[str, str]]:
    holdings = holdings_at(events, date(2030, 1, 1))
    answer = reconcile(answer_of, holdings)
    assert holdings == holdings_at(events, date(2030, 1, 1)), "asking changes nothing"
    assert not answer.agrees
    return [(reason.what, reason.words) for reason in answer.reasons]


def test_a_difference_may_come_of_another_basis():
    # 200 of 800 outstanding is 25%
    assert reasons(reported("25"), EVERYTHING) == [("basis", "counted outstanding")]


def test_a_difference_may_come_of_the_pool():
    # without the pool 325 / 1,025 = 31.7%, with it 325 / 1,125 = 28.9%
    assert reasons(reported("28.9", basis=Basis.FULLY_DILUTED), EVERYTHING) == [
        ("pool", "counted fully diluted with the pool")
    ]
    with_pool = reported("31.7", basis=Basis.FULLY_DILUTED_WITH_POOL)
    assert reasons(with_pool, EVERYTHING) == [("pool", "counted fully diluted without the pool")]


def test_a_difference_may_come_of_cutting_off():
    # 325 / 975 is 33.3333…; 325 / 1,025 = 31.7073…: 31.8 is off by less than a whole tenth
    said = reasons(reported("31.8", basis=Basis.FULLY_DILUTED), EVERYTHING)
    assert said == [("rounding", "if its last digit was cut off, or rounded the other way")]


def test_a_difference_may_come_of_another_day():
    """Ann's part: 27% from the start, 270/1,350 = 20% from day 30, 270/1,500 = 18% from day 60."""
    events = (*TWO, issue("Bob", 350, on=day(30)), issue("Bob", 150, on=day(60)))
    middle = reported("27.0", holder="Ann", at=day(45))
    assert reasons(middle, events) == [("date", "with the holdings of 2025-01-01")]
    assert reasons(replace(middle, percent=Decimal("18.0")), events) == [("date", "with the holdings of 2025-03-02")]
    assert reasons(replace(middle, percent=Decimal("19.0")), events) == []


def test_an_impossible_event_later_on_does_not_stop_the_search():
    late = replace(TAKE, on=day(99))
    answer = reconcile(reported("99", holder="Ann"), replace(holdings_at(TWO, DAY), events=(*TWO, late)))
    assert answer.reasons == ()


FLAGSHIP = (
    *begun(COMMON, SecurityClass("units", "option", "common")),
    issue("Microsoft", 325),
    issue("Others", 575),
    Grant(on=DAY, source="board", holder="Others", security="units", quantity=Fraction(100)),
    # 1,000 counted before; at 1 a share, 80 and 124 new ones: 325 / 1,204 = 26.99%
    a_round(source="round one", pre_money=Decimal(1000), basis=Basis.AS_CONVERTED_DILUTED, investors=(("New", Decimal(80)),)),
    a_round(
        source="round two", on=day(120), pre_money=Decimal(1080), basis=Basis.AS_CONVERTED_DILUTED,
        investors=(("Newer", Decimal(124)),),
    ),
)  # fmt: skip


def test_the_public_figures_of_the_flagship_reconcile_side_by_side():
    """Our own share counts, chosen to give the three published percentages."""
    holdings = holdings_at(FLAGSHIP, day(300))
    about = Reported("Microsoft", Decimal(27), Basis.AS_CONVERTED_DILUTED, day(300), "announcement", approximate=True)
    assert reconcile(about, holdings).words() == (
        "announcement reports about 27%; the events give 26.99% as-converted diluted on 2025-10-28 (325 of 1,204: common, "
        "units). It agrees (within 1 point, a whole unit of the last digit for “about”)."
    )
    aside = replace(about, percent=Decimal("32.5"), approximate=False, without=("round one", "round two"))
    assert reconcile(aside, holdings).agrees  # 325 of 1,000
    assert not reconcile(replace(aside, without=("round two",)), holdings).agrees  # 325 of 1,080 is 30.09%


def test_a_difference_may_come_of_rounds_left_aside():
    whole = Reported("Microsoft", Decimal("32.5"), Basis.AS_CONVERTED_DILUTED, day(300), "the press")
    assert reasons(whole, FLAGSHIP) == [
        ("date", "with the holdings of 2025-01-01"),
        ("round", "leaving aside round one, round two"),
    ]
    assert ("round", "leaving aside round two") in reasons(replace(whole, percent=Decimal("30.1")), FLAGSHIP)


def test_a_round_that_later_events_need_cannot_be_left_aside():
    sale = Transfer(on=day(200), source="sale", holder="New", security="common", quantity=Fraction(80), to="Fund")
    whole = Reported("Microsoft", Decimal("32.5"), Basis.AS_CONVERTED_DILUTED, day(300), "the press")
    assert [what for what, _ in reasons(whole, (*FLAGSHIP, sale))] == ["date"]


def test_what_cannot_be_compared_is_refused():
    holdings = holdings_at(EVERYTHING, DAY)
    with pytest.raises(Refused, match="no event comes from `series Z`"):
        reconcile(reported("33", without=("series Z",)), holdings)
    with pytest.raises(Refused, match="NaN is no percentage"):
        reconcile(reported("NaN"), holdings)


# ---- properties -----------------------------------------------------------------------------------------------------

quantities = st.integers(1, 10_000) | st.fractions(Fraction(1, 100), 10_000, max_denominator=100)
names = st.sampled_from(["Ann", "Bob", "Cid", "Dora"])
ratios = st.fractions(Fraction(1, 20), 20, max_denominator=20)


@st.composite
def companies(draw: st.DrawFn) -> tuple[AnyEvent, ...]:
    events: list[AnyEvent] = [
        *begun(
            COMMON,
            SecurityClass("A", "preferred", "common", draw(ratios)),
            SecurityClass("B", "preferred", "A", draw(ratios)),
            SecurityClass("options", "option", draw(st.sampled_from(["common", "A"]))),
            SecurityClass("note", "convertible", "common", draw(ratios)),
            SecurityClass("SAFE", "convertible", None, None),
            SecurityClass("pool", "pool", "common"),
        ),
        issue("Ann", draw(quantities)),
        PoolChange(on=DAY, source="board", pool="pool", change=Fraction(draw(quantities))),
    ]
    for _ in range(draw(st.integers(0, 6))):
        security = draw(st.sampled_from(["common", "A", "B", "note", "SAFE", "options"]))
        made = Grant if security == "options" else Issue
        events.append(
            made(on=DAY, source="register", holder=draw(names), security=security, quantity=Fraction(draw(quantities)))
        )
    return tuple(events)


def shares(holdings: Holdings, basis: Basis) -> dict[str, Fraction]:
    return {holder: percentage(holdings, holder, basis).share for holder in holdings.holders}


@given(companies(), st.sampled_from(Basis))
def test_the_parts_make_up_the_whole(events: tuple[AnyEvent, ...], basis: Basis):
    assert sum(shares(holdings_at(events, DAY), basis).values()) == 1


@given(companies(), st.data())
def test_a_transfer_keeps_the_totals(events: tuple[AnyEvent, ...], data: st.DataObject):
    before = holdings_at(events, DAY)
    row = data.draw(st.sampled_from([row for row in before.table if row.holder != UNGRANTED]))
    part = data.draw(st.fractions(Fraction(1, 100), 1)) * row.quantity
    sale = Transfer(on=DAY, source="deed", holder=row.holder, security=row.security, quantity=part, to=data.draw(names))
    after = holdings_at((*events, sale), DAY)
    for security in {row.security for row in before.table}:
        totals = [sum(row.quantity for row in each.table if row.security == security) for each in (before, after)]
        assert totals[0] == totals[1]


@given(companies(), st.sampled_from(Basis), st.decimals(1, 10_000, places=2), st.decimals(1, 10_000, places=2))
def test_a_round_dilutes_all_who_stay_out_by_the_same_factor(
    events: tuple[AnyEvent, ...], basis: Basis, pre_money: Decimal, money: Decimal
):
    before = holdings_at(events, DAY)
    after = after_round(before, a_round(pre_money=pre_money, basis=basis, investors=(("Newcomer", money),)))
    factor = Fraction(pre_money) / (Fraction(pre_money) + Fraction(money))
    for holder, share in shares(before, basis).items():
        assert percentage(after, holder, basis).share == share * factor


@given(companies(), st.sampled_from(Basis), ratios)
def test_a_split_of_every_class_changes_no_percentage(events: tuple[AnyEvent, ...], basis: Basis, ratio: Fraction):
    after = holdings_at((*events, Split(on=DAY, source="board", ratio=ratio)), DAY)
    assert shares(after, basis) == shares(holdings_at(events, DAY), basis)


@given(companies(), st.sampled_from([each for each in Basis if each is not Basis.OUTSTANDING]), ratios)
def test_a_split_of_one_class_changes_none_as_converted(events: tuple[AnyEvent, ...], basis: Basis, ratio: Fraction):
    for security in ("common", "A", "B"):
        after = holdings_at((*events, Split(on=DAY, source="board", ratio=ratio, security=security)), DAY)
        assert shares(after, basis) == shares(holdings_at(events, DAY), basis)


@settings(max_examples=50)
@given(companies(), st.sampled_from(Basis), st.decimals(0, 100, places=1))
def test_a_candidate_reason_really_fits(events: tuple[AnyEvent, ...], basis: Basis, percent: Decimal):
    told = Reported("Ann", percent, basis, DAY, "the press")
    answer = reconcile(told, holdings_at((*events, a_round()), day(90)))
    for reason in answer.reasons:
        gap = abs(Fraction(percent) - reason.figure.share * 100)
        assert gap <= answer.tolerance * (2 if reason.what == "rounding" else 1)


@given(st.fractions(), st.sampled_from(["down", "up", "nearest"]))
def test_rounding_is_to_a_neighbour(number: Fraction, how: Rounding):
    whole = rounded(number, how)
    assert whole.denominator == 1
    assert abs(whole - number) < 1
    assert {"down": whole <= number, "up": whole >= number, "nearest": abs(whole - number) <= Fraction(1, 2)}[how]


def test_numbers_are_shown_for_reading():
    assert [shown(Fraction(number)) for number in ("0", "1000", "-1234.50", "1/3", "0.00004")] == [
        "0", "1,000", "-1,234.5", "0.3333", "0",
    ]  # fmt: skip


def test_no_event_holds_a_float():
    """The types say so; this looks once more at every number of a worked company."""
    for event in (*EVERYTHING, *FLAGSHIP):
        assert not any(isinstance(getattr(event, each.name), float) for each in fields(event))
