"""No float ever touches money: not in the text of the program, and not while the suite runs (`tests/conftest.py`)."""

from decimal import Decimal, FloatOperation
from fractions import Fraction
from pathlib import Path
from types import FunctionType

import pytest

from exactness import FloatInMoney, scan
from servanda.model import quantities
from servanda.model.quantities import Quantity
from servanda.model.values import Money

PACKAGE = Path(__file__).parents[2] / "src" / "servanda"
# Where amounts are read, computed and told. Elsewhere a division is of paths; all else is looked for in every file.
MONEY = (
    "check/",
    "cli/ledger_import",
    "cli/statement",
    "decisions/",
    "ledger/",
    "model/",
    "money/",
    "readers/",
    "text/",
)

ORDER = "the order of what happens at one instant, no amount"
EXACT = "fractions on both sides"
CHART = "the points of a chart"
PROGRESS = "how much of a query is done"
TEXTS = "the record's own JSON; what is no text there is refused, and amounts are texts"
ALLOWED = {  # file, line: why it is no float, or why the float is no money
    ("audits/tables.py", "Progress = Callable[[float], None]"): PROGRESS,
    ("audits/tables.py", "while not done.wait(0.2):"): "seconds",
    ("audits/tables.py", "progress(max(connection.query_progress(), 0.0))"): PROGRESS,
    ("audits/tables.py", "progress(100.0)"): PROGRESS,
    ("cli/check.py", '"--seconds", metavar="N", type=float, default=60, show_default=True, help="How long to look, for each PATH."'): "seconds",
    ("cli/compare.py", '@click.option("--seconds", metavar="N", type=float, default=60, show_default=True, help="How long to look.")'): "seconds",
    ("cli/compare.py", '"times": comparison.times, "seconds": round(comparison.seconds, 3), "orphans": others.orphans,'): "seconds",
    ("cli/prove.py", '@click.option("--seconds", metavar="N", type=float, default=10, show_default=True, help="How long to look, for each.")'): "seconds",
    ("cli/prove.py", '"times": proof.times, "seconds": round(proof.seconds, 3), "left_open": proof.free,'): "seconds",
    ("cli/statement.py", 'bar = "█" * int(30 * amount / most) if most > 0 and amount > 0 else ""'): EXACT,
    ("cli/statement_files.py", '("pace", "=B7/B10", _number(report.pace.amount / 100 if report.pace else None), book.share),'): EXACT,
    ("cli/statement_files.py", "mean = sum((_number_of(found) for _, found in report.months[done - 3 : done]), Fraction(0)) / 3"): EXACT,
    ("cli/statement_files.py", 'figure: Any = Figure(figsize=(9, 4.8 * len(found.reports)), layout="constrained")'): "inches of paper",
    ("cli/statement_files.py", 'for size, letter in ((1e9, " bn"), (1e6, " m"), (1e3, " k")):'): CHART,
    ("cli/statement_files.py", 'return f"{value / size:,.4g}{letter}"'): CHART,
    ("cli/statement_files.py", "from math import nan"): CHART,
    ("cli/statement_files.py", "sums = [0.0, *_running(found for _, found in report.months)]"): CHART,
    ("cli/statement_files.py", 'axes.plot(range(len(sums)), sums, color="#1b4f8f", linewidth=2.2, marker="o", markersize=3, label="counted")'): CHART,
    ("cli/statement_files.py", "axes.vlines(end, _pixel(one.low.amount), _pixel(one.high.amount), color=colour, linewidth=5, alpha=0.35)"): CHART,
    ("cli/statement_files.py", "axes.set_xlim(0, end * 1.02)"): CHART,
    ("cli/statement_files.py", "return amount.numerator / amount.denominator"): CHART,
    ("cli/statement_stakes.py", 'ratio = "" if one.exact is None else f" at {shown(one.exact / event.quantity)}"'): EXACT,
    ("decisions/amounts.py", 'found = [one for one in reader.happenings((at, float("inf")), "event", each) if reader.effective(one)]'): ORDER,
    ("decisions/ask.py", 'act = Happening("act", "event", event, (question.at, 2e9), instant(question.at), party, values, supposed=True)'): ORDER,
    ("decisions/judging.py", "_NEXT = 999_999_999.0  # after everything on record at the same instant"): ORDER,
    ("decisions/lives.py", "_LAST = 1.5e9  # after everything else at the same instant"): ORDER,
    ("decisions/state.py", "_SUPPOSED_AFTER = 1_000_000_000.0  # suppositions come after everything on record at the same instant"): ORDER,
    ("decisions/state.py", "return happening(agreement, entry.said, name_of(chain.root.sequence), float(chain.root.sequence))"): ORDER,
    ("decisions/status.py", 'moment = reader.moment_for(Moment(text, at, (at, float("inf")), None), placed)'): ORDER,
    ("ledger/jsonl.py", "said = json.loads(line.text, object_pairs_hook=_without_repetition)"): TEXTS,
    ("ledger/jsonl.py", "found[json.loads(token[0])] = (token.start() + 1, token.end() + 1)"): "a key",
    ("ledger/sqlite.py", "WAIT_SECONDS: Final = 5.0  # how long another writer may take before we give up"): "seconds",
    ("ledger/sqlite.py", "time.sleep(0.02)"): "seconds",
    ("ledger/sqlite.py", "fields=json.loads(fields),"): TEXTS,
    ("ledger/sqlite.py", "return tuple(json.loads(text))"): "names of parties",
    ("model/cells.py", "return [low + (high - low) * step / (n + 1) for step in range(1, n + 1)]"): "decimals; any value between two bounds",
    ("model/quantities.py", "return Quantity(rest.unit, side.amount * rest.amount / 100)"): EXACT,
    ("model/quantities.py", "steps, size = amount / to, abs(amount / to)"): EXACT,
    ("model/quantities.py", "digits = amount.numerator * 10**places // amount.denominator"): "places are counted from zero up",
    ("money/cap_table.py", 'raise _unreadable(str(path), f"it has more than {LIMIT / 1_000_000:g} MB")'): "megabytes",
    ("money/cap_table.py", 'raise _unreadable(name, f"the package has more than {LIMIT / 1_000_000:g} MB")'): "megabytes",
    ("money/cap_table.py", "file = (root / name).resolve()"): "a path",
    ("money/cap_table.py", "places.setdefault(json.loads(found[1], strict=False), Span(file, line, column, column + len(found[0])))"): "an id in quotes",
    ("money/cap_table.py", 'return _number(it, *path, "numerator") / below'): EXACT,
    ("money/stake.py", "table.classes[security.name] = replace(security, ratio=security.ratio / event.ratio)"): EXACT,
    ("money/stake.py", 'shares = _positive(event, Fraction(money), "an investment") / price'): EXACT,
    ("money/stake.py", 'price = _positive(event, Fraction(event.pre_money), "a valuation") / before * weight'): EXACT,
    ("money/stake.py", "if abs(stated - price) > _unit(event.price) / 2:"): EXACT,
    ("money/stake.py", "return self.numerator / self.denominator"): EXACT,
    ("money/stake.py", "tolerance = _unit(reported.percent) / (1 if reported.approximate else 2)"): EXACT,
    ("money/statement.py", "from math import inf"): ORDER,
    ("money/statement.py", "straight = _part_of(level, elapsed / whole) if whole else None"): EXACT,
    ("money/statement.py", "required = _part_of(remaining, 1 / left) if left else None"): EXACT,
    ("money/statement.py", "return Quantity(PERCENT, 100 * counted.amount / straight.amount)"): EXACT,
    ("money/statement.py", "mean = sum(last, Fraction(0)) / 3"): EXACT,
    ("money/statement.py", "middle, mean = Fraction(n + 1, 2), sum(done, Fraction(0)) / n"): EXACT,
    ("money/statement.py", "slope = sum(((x - middle) * y for x, y in enumerate(done, start=1)), Fraction(0)) / across"): EXACT,
    ("money/statement.py", "rest = sum(((y - level - slope * x) ** 2 for x, y in enumerate(done, start=1)), Fraction(0)) / max(n - 2, 1)"): EXACT,
    ("readers/accounts.py", "from math import inf"): ORDER,
    ("readers/amounts.py", "from math import inf"): ORDER,
    ("readers/amounts.py", "yield self._rate_of_event(band, size, inner, part / size.amount)"): EXACT,
    ("readers/commitments.py", "from math import inf"): ORDER,
    ("readers/lives.py", "from math import inf"): ORDER,
    ("readers/lives.py", "one.text, self.now, (act.order[0], act.order[1] - 0.5), duty.performance, act.values, one"): ORDER,
    ("readers/lives.py", 'silent = Happening(label, "event", power.silence_means, (self.now, -0.5), instant(self.now), by, values)'): ORDER,
    ("readers/moment.py", "JUST_BEFORE = 0.25  # less than the step from one sequence number to the next"): ORDER,
    ("readers/reference.py", "from math import inf"): ORDER,
    ("readers/reference.py", "before = (act.order[0], act.order[1] - 0.5)"): ORDER,
    ("text/files.py", '"too-large", f"{size / 1_000_000:,.1f} MB are too large for a file of an agreement", Span(name, 1, 1, 1),'): "megabytes",
    ("text/files.py", '"too-large", f"{size / 1_000_000:,.1f} MB are too large for this file", Span(name, 1, 1, 1),'): "megabytes",
    ("text/files.py", 'why=f"Files of this kind over {limit / 1_000_000:,.0f} MB are not read.",'): "megabytes",
    ("proofs/compare.py", "from math import prod"): "how many ways there are to read words, a whole number",
    ("proofs/prove.py", "seconds: float = 0.0"): "seconds",
}  # fmt: skip


# --- in the text -----------------------------------------------------------------------------------------------------


def test_nothing_in_the_program_makes_a_float_of_money() -> None:
    found: dict[tuple[str, str], str] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        name, source = file.relative_to(PACKAGE).as_posix(), file.read_text(encoding="utf-8")
        if name != "text/tables.py":  # generated: whole numbers
            lines = source.splitlines()
            hits = scan(source, divisions=name.startswith(MONEY))
            found |= {(name, lines[number - 1].strip()): what for number, what in hits}
    assert {where: what for where, what in found.items() if where not in ALLOWED} == {}
    assert set(ALLOWED) - set(found) == set(), "the list says what is there"


@pytest.mark.parametrize(
    ("snippet", "what"),
    [
        ("x = 0.5", "a number with a point"),
        ("x = 1e3", "a number with a point"),
        ("x = 1 / 3", "a division"),
        ("x = Fraction(1 / 3)", "a division"),
        ("x /= n", "a division"),
        ("x = sum(amounts) / len(amounts)", "a division"),
        ("x = float(y)", "`float`"),
        ("x = list(map(float, amounts))", "`float`"),
        ("x = float.fromhex(y)", "`float`"),
        ("import math\nx = math.sqrt(2)", "`math.sqrt`"),
        ("import math as m\nx = m.fsum(amounts)", "`math.fsum`"),
        ("from math import sqrt\nx = sqrt(2)", "`math.sqrt`"),
        ("from math import floor, log10 as size\nx = size(2)", "`math.log10`"),
        ("import statistics\nx = statistics.mean(amounts)", "`statistics`"),
        ("from statistics import stdev\nx = stdev(amounts)", "`statistics`"),
        ("import numpy as np", "`numpy`"),
        ("x = round(y, 2)", "`round`"),
        ("x = map(round, amounts)", "`round`"),
        ("x = 2**-1", "a power that may be negative"),
        ("x = 10**places", "a power that may be negative"),
        ("x **= n", "a power that may be negative"),
        ("x = pow(2, -1)", "a power that may be negative"),
        ("x = (end - start).total_seconds()", "`total_seconds`"),
        ("from operator import truediv", "`truediv`"),
        ("x = operator.truediv(a, b)", "`truediv`"),
        ("x = Fraction.from_float(y)", "`from_float`"),
        ("x = json.loads(text)", "JSON, whose numbers may be floats"),
    ],
)
def test_the_scan_catches(snippet: str, what: str) -> None:
    assert what in [said for _, said in scan(snippet)]


@pytest.mark.parametrize(
    "snippet",
    [
        "x = Fraction(1, 3) + Fraction(y) / 3",
        "x = Decimal(1) / n",
        'x = folder / "name"',
        'x = folder / f"{name}.csv"',
        "x = 7 // 2 + n % 2",
        "x = y**2",
        "x = Fraction(10) ** exponent",
        "import math\nx = math.floor(y)",
        "from math import ceil, gcd",
        "x = json.loads(text, parse_float=Decimal)",
        "def f(order: tuple[date, float]) -> float: ...",
        "x = list[float]()",
    ],
)
def test_the_scan_lets_pass_what_is_exact(snippet: str) -> None:
    assert scan(snippet) == []


# --- while the suite runs --------------------------------------------------------------------------------------------


def as_the_program(line: str, **names: object) -> None:
    """Runs a line as if it stood in the program."""
    code = compile(f"def run():\n    return {line}", "made up", "exec")
    space: dict[str, object] = {"__name__": "servanda.money.made_up", **names}
    exec(code, space)
    run = space["run"]
    assert isinstance(run, FunctionType)
    run()


@pytest.mark.parametrize(
    "line",
    [
        "third + number",
        "number * third",
        "third < number",
        "third == number",
        "float(third)",
        "math.sqrt(third)",
        "list(map(float, [third]))",
        "Fraction(number)",
        "Fraction(1 / 3)",
        "third + statistics.stdev([third, third + 1, third])",
        "Fraction(2**-1)",
        "third ** number",
        "sum([third, number])",
        "Decimal(number)",
        "Decimal(1) < number",
        "Quantity('EUR', number)",
        "Quantity('EUR', 1)",
        "Money('EUR', number)",
        "quantities.rounded(third, 'half up', number)",
    ],
)
def test_a_float_that_meets_an_amount_stops_the_suite(line: str) -> None:
    import math
    import statistics

    names = {"math": math, "statistics": statistics, "Fraction": Fraction, "Decimal": Decimal, "Quantity": Quantity,
             "Money": Money, "quantities": quantities, "third": Fraction(1, 3), "number": 0.1}  # fmt: skip
    with pytest.raises((FloatInMoney, FloatOperation)):
        as_the_program(line, **names)


def test_tests_may_use_floats_of_their_own_and_the_program_exact_numbers() -> None:
    assert float(Fraction(1, 2)) * 2 == 1
    as_the_program("Quantity('EUR', Fraction(1, 3) * 3 + 1 - Fraction(1))", Quantity=Quantity, Fraction=Fraction)
    as_the_program("Money('EUR', Decimal('0.1') + 1)", Money=Money, Decimal=Decimal)
