"""Values that are computed, rates and amounts as trees."""

from typing import Any

import pytest

from servanda.diagnostics.diagnostic import Span
from servanda.text.format import format_document
from servanda.text.parse import parse_document
from servanda.text.syntax import Amount, AmountLine, Arithmetic, Define, Norm, OrderedValue, Pay, PercentOf, Rate
from text.trees import in_block, marked, parse_block, parse_good, said

# --- values ----------------------------------------------------------------------------------------------------------


def amount(lines: str, head: str = "amount toll : EUR") -> Amount:
    found = parse_good(head + "".join(f"\n  {line}" for line in lines.split("\n")))[0]
    assert isinstance(found, Amount)
    return found


def value(text: str) -> Any:
    (line,) = amount(text).lines
    assert line.kind == "value"
    return line.value


def values(tree: Any) -> Any:
    """A value in short: numbers, sums of money and shares as text, and nothing where nothing is said."""
    if not isinstance(tree, tuple) or not tree:
        return tree
    if tree[0] == "Number":
        return f"{tree[1]:f}"
    if tree[0] == "Percent":
        return f"{tree[1]:f}%"
    if tree[0] == "Money":
        return f"{tree[1]} {tree[2]:f}"
    return tuple(values(item) for item in tree if item is not None)


def brief(node: Any) -> Any:
    return values(said(node))


VALUES = [
    ("EUR 5,000.50", "EUR 5000.50"),
    ("12", "12"),
    ("2.5%", "2.5%"),
    ('withheld "the price list"', ("Withheld", "the price list")),
    ("base_rent", "base_rent"),
    ("order.price", "order.price"),
    ("(order.price)", "order.price"),
    ("15% of order.price", ("PercentOf", "15%", "order.price")),
    ("15% of 40% of (a plus b)", ("PercentOf", "15%", ("PercentOf", "40%", ("Arithmetic", "plus", "a", "b")))),
    ("a plus b plus c", ("Arithmetic", "plus", ("Arithmetic", "plus", "a", "b"), "c")),
    ("a less b less EUR 1", ("Arithmetic", "less", ("Arithmetic", "less", "a", "b"), "EUR 1")),
    ("2 times nights", ("Arithmetic", "times", "2", "nights")),
    ("a less (b times 3)", ("Arithmetic", "less", "a", ("Arithmetic", "times", "b", "3"))),
    ("(15% of a) plus b", ("Arithmetic", "plus", ("PercentOf", "15%", "a"), "b")),
    ("a plus 15% of b", ("Arithmetic", "plus", "a", ("PercentOf", "15%", "b"))),
    ("the greater of (a, 15% of b, EUR 5)", ("PickValue", "greater", ("a", ("PercentOf", "15%", "b"), "EUR 5"))),
    ("the lesser of (a, the greater of (b, c))", ("PickValue", "lesser", ("a", ("PickValue", "greater", ("b", "c"))))),
    ("balance of caution", ("BalanceOf", "caution")),
    ("used of caution", ("UsedOf", "caution")),
    ("excess of nights", ("OfCeiling", "excess", "nights")),
    ("room of nights", ("OfCeiling", "room", "nights")),
    ("a converted at boc on order", ("Converted", "a", "boc", ("Truth", "order"))),
    ("a plus b converted at boc on 2026-03-01",
     ("Arithmetic", "plus", "a", ("Converted", "b", "boc", "2026-03-01"))),
    ("15% of a converted at boc on 2026-03-01", ("PercentOf", "15%", ("Converted", "a", "boc", "2026-03-01"))),
    ("(a plus b) converted at boc on 2 days before order times 2",
     ("Arithmetic", "times",
      ("Converted", ("Arithmetic", "plus", "a", "b"), "boc", ("Shifted", "2 days", "before", ("Truth", "order"))), "2")),
    ("average of night.price", ("Fold", "average", "night.price")),
    ("last of night.price in the season", ("Fold", "last", "night.price", ("InThe", "season"))),
    ("first of night.price in any 2 years", ("Fold", "first", "night.price", ("InAny", "2 years"))),
    ("count of night since check_in", ("Fold", "count", "night", ("SinceTime", ("Truth", "check_in")))),
    ("sum of night.price where (night.paid or night.free) in the year",
     ("Fold", "sum", "night.price", ("Any", (("Truth", "night.paid"), ("Truth", "night.free"))), ("InThe", "year"))),
    ("count of night since the end of the season plus count of day",
     ("Arithmetic", "plus", ("Fold", "count", "night", ("SinceTime", ("PeriodEdge", "end", "season"))),
      ("Fold", "count", "day"))),
    ("count of night since the later of (a, b) less 1",
     ("Arithmetic", "less",
      ("Fold", "count", "night", ("SinceTime", ("Pick", "later", (("Truth", "a"), ("Truth", "b"))))), "1")),
    ("count of night since (a and b)",
     ("Fold", "count", "night", ("SinceTime", ("All", (("Truth", "a"), ("Truth", "b")))))),
    ("count of night since the business day on or before check_in",
     ("Fold", "count", "night", ("SinceTime", ("BusinessDay", "on or before", ("Truth", "check_in"))))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tree"), VALUES)
def test_value(text: str, tree: Any) -> None:
    assert brief(value(text)) == tree
    act = parse_good(f"Guest must pay ({text}) to Host by 2026-01-01")[0]
    assert isinstance(act, Norm)
    assert isinstance(act.act, Pay)
    assert brief(act.act.amount) == tree
    assert [p.kind for p in act.phrases] == ["to", "by"]


def test_places_of_values() -> None:
    whole = value("EUR 1 plus fee  plus  (20% of a)")
    assert isinstance(whole, Arithmetic)
    assert whole.span == Span("a.md", 5, 3, 35)
    assert whole.left.span == Span("a.md", 5, 3, 17)
    assert isinstance(whole.right, PercentOf)
    assert whole.right.span == Span("a.md", 5, 26, 34)


NAMES = [
    "sum", "average", "count", "balance", "shortfall", "amount", "account", "rate", "last", "less", "plus", "at",
    "times", "rest", "out", "used", "counts", "surplus", "floor", "greater", "where", "shared", "even", "a", "period", "amend",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_words_stay_names(name: str) -> None:
    assert brief(value(f"({name}) plus {name}")) == ("Arithmetic", "plus", name, name)
    found = parse_good(
        f"event {name}\n  {name} : money\nHost may lend\n  when {name} and {name} is over 5 and {name} has happened\n"
        f"  until {name}\n  for each {name}\nHost must {name}\n  after {name}\naction {name} by Host\n"
        f"  {name} : {name}\n  otherwise free\nfact {name} : number starts {name}\ndefine {name} of {name}\n  {name}"
    )
    assert len(found) == 6


def test_the_beginning_of_a_line_is_a_line() -> None:
    """A name that a line of an amount begins with needs parentheses there."""
    assert brief(value("(tiers)")) == "tiers"
    assert parse_block("amount toll : EUR\n  tiers")[1]


# --- conditions ------------------------------------------------------------------------------------------------------

CONDITIONS = [
    ("sum of pay.amount since 2008-10-01 is at least USD 5", "sum", "at least", "USD 5"),
    ("count of night in the year is over 100", "count", "over", "100"),
    ("last of night.share in any 30 days is under 20%", "last", "under", "20%"),
    ('average of night.price where (night.paid) since first night is at most withheld "x"', "average", "at most",
     ("Withheld", "x")),
    ("count of night since 2 days after check_in is at most night_limit", "count", "at most", "night_limit"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "how", "ordering", "bound"), CONDITIONS)
def test_condition(text: str, how: str, ordering: str, bound: Any) -> None:
    (norm,) = parse_good(f"Host may lend\n  when not a or {text}")
    assert isinstance(norm, Norm)
    found: Any = norm.phrases[0].condition
    one = found.operands[1]
    assert isinstance(one, OrderedValue)
    assert (brief(one.value)[:2], one.ordering, brief(one.bound)) == (("Fold", how), ordering, bound)
    assert one.span == Span("a.md", 5, 17, 17 + len(text))


def test_a_condition_on_a_balance() -> None:
    (norm,) = parse_good("Host may lend until balance of caution is under EUR 5 at most 2 times")
    assert isinstance(norm, Norm)
    assert brief(norm.phrases[0].time) == ("OrderedValue", ("BalanceOf", "caution"), "under", "EUR 5")
    assert [p.kind for p in norm.phrases] == ["until", "at most times"]
    (word,) = parse_good("define rich\n  reading x : balance of caution is over least_caution")
    assert isinstance(word, Define)
    assert brief(word.readings[0].value) == ("OrderedValue", ("BalanceOf", "caution"), "over", "least_caution")


# --- rates and amounts -----------------------------------------------------------------------------------------------


def test_rate() -> None:
    (rate,) = parse_good("rate boc : GBP to CAD")
    assert isinstance(rate, Rate)
    assert said(rate) == ("Rate", "boc", "GBP", "CAD", None)


def test_numbers() -> None:
    (event,) = parse_good("event ride\n  miles : number")
    assert said(event)[3][0] == ("Field", "miles", ("TypeText", "named", "number", None, None, None))


@pytest.mark.parametrize(
    ("head", "unit", "each"),
    [
        ("amount toll : EUR", "EUR", None),
        ("amount toll : percent for each ride", "percent", "ride"),
        ("amount toll : number for each quarter", "number", "quarter"),
        ("amount amount : CHF for each amount", "CHF", "amount"),
    ],
)
def test_head(head: str, unit: str, each: str | None) -> None:
    found = amount("5", head)
    assert (found.unit.text, found.each and found.each.text) == (unit, each)
    assert found.span == Span("a.md", 4, 1, len(head) + 1)


LINES: list[tuple[str, str, dict[str, Any]]] = [
    ("at least EUR 7.50", "at least", {"value": "EUR 7.50"}),
    ("at most 10% of fare", "at most", {"value": ("PercentOf", "10%", "fare")}),
    ("at most fare in any 6 months", "at most", {"value": "fare", "over": ("Over", "any", "6 months")}),
    ("at most fare in each season", "at most", {"value": "fare", "over": ("Over", "each", "season")}),
    ("at most fare in all", "at most", {"value": "fare", "over": ("Over", "all")}),
    ("at most fare in all since first ride, shared with fine, tip", "at most",
     {"value": "fare", "over": ("Over", "all", ("FirstOf", "ride")), "shared_with": ("fine", "tip")}),
    ("at most fare, shared with fine", "at most", {"value": "fare", "shared_with": ("fine",)}),
    ("at most count of ride in the year in any 2 years", "at most",
     {"value": ("Fold", "count", "ride", ("InThe", "year")), "over": ("Over", "any", "2 years")}),
    ("at most (count of ride) in any 2 years", "at most",
     {"value": ("Fold", "count", "ride"), "over": ("Over", "any", "2 years")}),
    ("at most (count of ride in any 2 years)", "at most",
     {"value": ("Fold", "count", "ride", ("InAny", "2 years"))}),
    ("accrues daily from ride until a or b", "accrues",
     {"start": ("Truth", "ride"), "end": ("Any", (("Truth", "a"), ("Truth", "b"))), "end_kind": "until"}),
    ("accrues daily from 3 days after ride through 2026-12-31", "accrues",
     {"start": ("Shifted", "3 days", "after", ("Truth", "ride")), "end": "2026-12-31", "end_kind": "through"}),
    ("accrues daily from ride", "accrues", {"start": ("Truth", "ride")}),
    ("corrections re-open the season", "re-open", {"period": "season"}),
    ("corrections count when known", "count when known", {}),
    ("rounds half up to 0.05", "rounds", {"rounding": "half up", "to": "0.05"}),
    ("rounds half even to 1", "rounds", {"rounding": "half even", "to": "1"}),
    ("rounds down to 1,000", "rounds", {"rounding": "down", "to": "1000"}),
    ("rounds up to 0.01", "rounds", {"rounding": "up", "to": "0.01"}),
]  # fmt: skip


def fields_of(line: Any) -> dict[str, Any]:
    """What a line says, beside its kind."""
    names = [name for name in line.__slots__ if name not in ("kind", "span")]
    found = {name: brief(getattr(line, name)) for name in names}
    return {name: one for name, one in found.items() if one not in (None, (), False)}


@pytest.mark.parametrize(("text", "kind", "fields"), LINES)
@pytest.mark.parametrize("mark", ["", ' assumed "why"', '\n    assumed "why"'])
def test_line(text: str, kind: str, fields: dict[str, Any], mark: str) -> None:
    base, line = amount(f"fare\n{text}{mark}").lines
    assert base.kind == "value"
    assert line.kind == kind
    assert fields_of(line) == (fields | {"assumed": "why"} if mark else fields)
    assert line.span == Span("a.md", 6, 3, len(text) + 3)


@pytest.mark.parametrize(
    ("way", "each_part"), [("each part at its own rate", True), ("all at the rate reached", False)]
)
def test_tiers(way: str, each_part: bool) -> None:
    (line,) = amount(
        f"tiers of sum of ride.miles in the year, {way}\n  below 1,000 : 5%\n  below limit : a plus b\n"
        '  otherwise : 7% of a\n  assumed "the table"'
    ).lines
    assert (line.kind, line.each_part, line.assumed and line.assumed.text) == ("tiers", each_part, "the table")
    assert brief(line.value) == ("Fold", "sum", "ride.miles", ("InThe", "year"))
    assert [brief(tier)[1:] for tier in line.tiers] == [
        ("1000", "5%"), ("limit", ("Arithmetic", "plus", "a", "b")), (("PercentOf", "7%", "a"),),
    ]  # fmt: skip
    assert line.tiers[2].below is None
    assert line.tiers[0].span == Span("a.md", 6, 5, 21)


def test_lines_keep_their_order() -> None:
    found = amount("rounds up to 1\nat most 5\nat most 6 in each year\nfare\ncorrections count when known\nat least 2")
    assert [line.kind for line in found.lines] == [
        "rounds", "at most", "at most", "value", "count when known", "at least",
    ]  # fmt: skip
    assert all(isinstance(line, AmountLine) for line in found.lines)


# --- layout ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statements",
    [
        *(f"amount toll : EUR\n  {text}" for text, _ in VALUES),
        *(f"Host may lend\n  when {text}" for text, *_ in CONDITIONS),
        *(f'amount toll : EUR for each ride\n  fare\n  {text}\n    assumed "why"' for text, *_ in LINES),
        "amount toll : percent\n  tiers of a, all at the rate reached\n    below 5 : 1%\n    otherwise : 2%",
        "rate boc : GBP to CAD",
    ],
)
def test_layout(statements: str) -> None:
    text = in_block(statements)
    assert format_document(text) == text
    loose = text.replace("\n  ", "\n      ").replace(", ", " ,").replace(" : ", ":").replace("(", "( ")
    loose = loose.replace(" of ", "  of ").replace("\n          ", "\n         ")
    assert format_document(loose) == text


# --- mistakes --------------------------------------------------------------------------------------------------------

A = "amount toll : EUR\n  "
MISTAKES = [
    ("mixed-and-or", A + "a plus b less c", "a plus b less c", "`(a plus b) less c` or `a plus (b less c)`"),
    ("mixed-and-or", A + "a times b plus c", "a times b plus c", "`(a times b) plus c` or `a times (b plus c)`"),
    ("mixed-and-or", A + "9% of a plus b", "9% of a plus b", "`(9% of a) plus b` or `9% of (a plus b)`"),
    ("mixed-and-or", A + "9% of (a) times b", "9% of (a) times b", "`(9% of (a)) times b` or `9% of ((a) times b)`"),
    ("mixed-and-or", A + "1\n  at most sum of b.c in any 2 years", "sum of b.c in any 2 years", "added up"),
    ("mixed-and-or", "Guest must pay (a less b plus c)", "a less b plus c", "`(a less b) plus c`"),
    ("unexpected-word", "amount toll : dollars\n  5", "dollars", "three capitals"),
    ("unexpected-word", "amount toll : usd\n  5", "usd", "did you mean `USD`?"),
    ("unexpected-word", "amount toll : percents\n  5", "percents", "did you mean `percent`?"),
    ("unexpected-word", "rate boc : GBP to cad", "cad", "did you mean `CAD`?"),
    ("unexpected-word", "rate boc : GBP for CAD", "for", "e.g. `rate ecb : EUR to USD`"),
    ("unexpected-word", "amount toll EUR", "EUR", "e.g. `amount royalty : EUR"),
    ("unexpected-word", "amount toll : EUR per ride\n  5", "per", "write `for each ride`"),
    ("said-twice", A + "5\n  6", "6", "keep one"),
    ("said-twice", A + "5\n  tiers of a, all at the rate reached\n    otherwise : 5",
     "tiers of a, all at the rate reached", "keep one"),
    ("said-twice", A + "5\n  at least 6\n  at least 7", "at least 7", "keep one"),
    ("said-twice", A + "5\n  corrections count when known\n  corrections re-open the year",
     "corrections re-open the year", "keep one"),
    ("said-twice", A + '5 assumed "x"\n    assumed "y"', '"y"', "keep one"),
    ("said-twice", A + "tiers of a, all at the rate reached\n    otherwise : 5\n    otherwise : 6", "otherwise : 6", ""),
    ("unknown-statement", A + "minimum EUR 5", "minimum", "did you mean `at least`?"),
    ("unknown-statement", A + "up to EUR 5", "up", "did you mean `at most`?"),
    ("unknown-statement", A + "round half up to 1", "round", "did you mean `rounds`?"),
    ("unknown-statement", A + "tier of a, all at the rate reached", "tier", "did you mean `tiers`?"),
    ("unknown-statement", A + "vat 5%", "vat", "`tiers of …`, `at least …`, `at most …`, `accrues daily from …`"),
    ("unknown-statement", "amout toll : EUR", "amout", "did you mean `amount`?"),
    ("unexpected-word", A + "fare minus tax", "minus", "write `less`"),
    ("unexpected-word", A + "20% fare", "fare", "`20% of fare`"),
    ("unexpected-word", A + "sum ride.fare in the year", "ride.fare", "`sum of ride.fare`"),
    ("unexpected-word", A + "sum of ride.fare in year", "in", "write `in the` and a period"),
    ("unexpected-word", A + "the smaller of (a, b)", "smaller", "write `the lesser of`"),
    ("unexpected-word", A + "the lesser of (a)", ")", "name two of them at least."),
    ("unexpected-word", A + "a converted boc on b", "boc", "write `converted at boc on` and a day."),
    ("unexpected-word", A + "5\n  at most 5 per year", "per", "write `in each year`"),
    ("unexpected-word", A + "5\n  at most 5 in year", "in", "write `in any 12 months`"),
    ("unexpected-word", A + "5\n  at lest 5", "lest", "did you mean `least`?"),
    ("unexpected-word", A + "5\n  rounds to 0.01", "to", "write e.g. `rounds half up to 0.01`"),
    ("unexpected-word", A + "5\n  corrections reopen the year", "reopen", "with a hyphen"),
    ("unexpected-word", A + "5\n  corrections change the year", "change", "`corrections count when known`"),
    ("unexpected-word", A + "5\n  accrues yearly from a until b", "yearly", "write e.g. `accrues daily from"),
    ("unexpected-word", A + "tiers of a\n    otherwise : 5", "tiers of a", "add `, each part at its own rate`,"),
    ("unexpected-word", A + "tiers of a, all at the rate reached", "tiers of a, all at the rate reached", "below 1,000"),
    ("unexpected-word", A + "tiers of a, all at the rate reached\n    over 5 : 1%", "over", "`below 1,000 : 4%`"),
    ("unexpected-word", A + "5\n    below 5 : 6", "below", 'write `assumed "…"`'),
    ("unexpected-character", A + "fare + 5", "+", "write `plus`"),
    ("unexpected-character", A + "fare * 5", "*", "write `times`"),
    ("unexpected-word", "Guest must pay 5% of fare", "5%", "put what is worked out in parentheses"),
    ("unexpected-word", "Guest must pay fare plus tax", "plus", "put what is worked out in parentheses"),
    ("unexpected-word", "Guest must pay the lesser of (a, b)", "lesser", "put what is worked out in parentheses"),
    ("unexpected-word", "Guest must pay sum of a.b", "of", "put what is worked out in parentheses"),
    ("unexpected-word", "Guest may lend\n  when a is over 20% of b", "of", "a name with `amount NAME : …`"),
    ("unexpected-word", "Guest may lend\n  when a is over b less c", "less", "a name with `amount NAME : …`"),
    ("unexpected-word", "Guest may lend\n  when count of a is before 2026-01-01", "before", "write one of these"),
    ("unexpected-word", "Guest may lend\n  when sum a.b is over 5", "a.b", "write `sum of a.b`"),
    ("unknown-statement", "tiers of a", "tiers", "e.g."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "statements", "place", "words"), MISTAKES)
def test_mistake(name: str, statements: str, place: str, words: str) -> None:
    text = in_block(statements)
    _, problems = parse_document("a.md", text)
    assert [p.name for p in problems] == [name]
    problem = problems[0]
    assert marked(problem, text) == place
    assert words in f"{problem.why} {problem.help}"
    assert problem.clause == "3.1 Delivery"
    assert len(problem.title) < 80
    assert (problem.help or "").endswith((".", "?"))
    assert not [w for w in ("NAME,", "PATH", "$END", "FOLD", "_IN", "REF") if w in f"{problem.title} {problem.why}"]


@pytest.mark.parametrize(
    "wrong",
    [
        "a plus b less c", "a times b plus c times d", "9% of a plus b", "9% of 8% of a times b less c", "a less b times c",
        "(a less b) plus 5% of c times d", "a plus b plus c less d",
    ],
)  # fmt: skip
def test_the_fix_of_mixed_operators_is_right(wrong: str) -> None:
    _, problems = parse_block(f"amount toll : EUR\n  {wrong}")
    assert [p.name for p in problems] == ["mixed-and-or"]
    fix = problems[0].fix
    assert fix
    assert fix.changes_meaning
    assert value(fix.text)


def test_the_fix_of_a_window_is_right() -> None:
    _, problems = parse_block("amount toll : EUR\n  5\n  at most 9% of sum of ride.fare in any 2 years")
    fix = problems[0].fix
    assert fix
    assert amount(f"5\nat most 9% of {fix.text}").lines[1].over


def test_what_else_was_said_is_kept() -> None:
    found, problems = parse_block("amount toll : euro\n  5\n  rounds to 1\n  at least 3\n  tiers\namount b : EUR\n  6")
    assert [len(a.lines) for a in found if isinstance(a, Amount)] == [2, 1]
    assert [p.name for p in problems] == ["unexpected-word"] * 3
    found, problems = parse_block(
        "amount toll : EUR\n  5\n  6\n  tiers of a, all at the rate reached\n    otherwise : 5"
    )
    assert [brief(line.value) for a in found if isinstance(a, Amount) for line in a.lines] == ["5"]
    assert [p.name for p in problems] == ["said-twice"] * 2
