"""Blocks of cases: questions with expected answers, and what is supposed to have happened.

    known 2026-04-01
    # the crane is moved in a storm
    on 2026-03-02 move_crane by Hirer with site=quay
    on 2026-03-05 storm=yes
    at 2026-03-10: may Hirer move_crane site=quay -> prohibited by 3.1
      missing crew.certified
      reading storm_day as by_forecast: permitted
      lifted by storm=no
    on 2026-03-12 suspend 1.1 by Owner
    at 2026-03-13: clause 1.1 for site=quay -> suspended since 2026-03-12
    at 2026-03-13: does pay EUR 500 by Hirer for 1.2 -> effective
    at 2026-03-13: agreement -> in force
    at 2026-04-01: amount royalty of 2026-Q1 -> EUR 1,240.00
      reading boundary as lower: EUR 1,180.00
    at 2026-04-01: account deposit -> unknown
    at 2027-01-01: commitment fuel of 2026 shortfall -> EUR 0

A history line holds for all cases after it. The date may also stand last (`storm=yes on 2026-03-05`), which is the
order inside `suppose`.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, NoReturn, get_args

from servanda.diagnostics.diagnostic import Diagnostic, Fix, Refused, Span
from servanda.text import mistakes
from servanda.text.build import bad_date
from servanda.text.layout import Line, tree_of
from servanda.text.markdown import SourceLine
from servanda.text.syntax import (
    LIFE_STATES,
    AmountCase,
    AnyCase,
    Case,
    DateText,
    DoesCase,
    EndCase,
    ExpectedReading,
    Given,
    LifeCase,
    Measure,
    Occurrence,
    PanelOutcome,
    Word,
)  # fmt: skip

VERDICTS = ("permitted", "prohibited", "undetermined", "conflict", "ungoverned")
EFFECTS = ("effective", "void", "undetermined")
END_STATES = ("in force", "suspended", "completed", "expired", "terminated", "undetermined")
OUTCOMES: tuple[PanelOutcome, ...] = ("upheld", "rejected", "failed to decide", "set aside")
MEASURES: tuple[Measure, ...] = get_args(Measure)
_DAYS: tuple[Measure, ...] = ("attained", "exhausted")
_OR_NONE: tuple[Measure, ...] = ("ceiling", "room")  # of a period that has no ceiling


def parse_cases(file: str, lines: tuple[SourceLine, ...], clause: str | None) -> tuple[list[AnyCase], list[Diagnostic]]:
    """The cases of a block, and all that is wrong in it."""
    tree, problems = tree_of(file, lines, clause)
    block = _Block()
    for line in tree:
        try:
            _block_line(block, line)
        except _Stop as stop:
            block.problems.append(stop.diagnostic)
    return block.cases, problems + mistakes.in_clause(block.problems, clause)


def parse_occurrence(text: str, file: str = "--suppose") -> Occurrence:
    """One supposed act, outcome or fact, as given on the command line; raises `Refused`."""
    problems: list[Diagnostic] = []
    try:
        cursor = _Cursor(file, 1, text, problems)
        occurrence = _occurrence(cursor)
        cursor.finish("`on` a date, `by` a party or `with` fields")
    except _Stop as stop:
        raise Refused([*problems, stop.diagnostic]) from None
    if problems:
        raise Refused(problems)
    return occurrence


@dataclass(slots=True)
class _Block:
    known: DateText | None = None
    title: str = ""
    history: list[Occurrence] = field(default_factory=list[Occurrence])
    cases: list[AnyCase] = field(default_factory=list[AnyCase])
    problems: list[Diagnostic] = field(default_factory=list[Diagnostic])


class _Stop(Exception):
    """A line cannot be read on."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.title)
        self.diagnostic = diagnostic


# --- words of a line -------------------------------------------------------------------------------------------------

Kind = Literal["given", "arrow", "date", "money", "ref", "word", "sign", "bad"]


class _Piece(NamedTuple):
    kind: Kind | str
    text: str
    start: int
    end: int


CASE_PIECE = re.compile(
    r"""
    (?P<space>[ \t]+)
  | (?P<given>[^\W\d][\w.]*=(?:"[^"]*"|\{[^}]*\}|[^\s;]*[^\s;:])?)
  | (?P<arrow>->)
  | (?P<percent>\d[\d,]*(?:\.\d+)?%)
  | (?P<label>\d{4}-[^\W\d]\w*|\d+/\d+)
  | (?P<date>\d{4}-\d[\d-]*(?:T\d+(?::\d+)*(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?)
  | (?P<money>[A-Z]{3}[ \t]+-?\d(?:[\d,]*\d)?(?:\.\d+)?(?![\w%.]))
  | (?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,]))
  | (?P<ref>\d+(?:\.(?:\d+|[a-z]+))*)
  | (?P<word>[^\W\d]\w*(?:\.[^\W\d]\w*)*)
  | (?P<sign>[;:,])
  | (?P<bad>.)
    """,
    re.VERBOSE,
)


class _Cursor:
    """Goes along the pieces of one line."""

    def __init__(self, file: str, number: int, text: str, problems: list[Diagnostic]) -> None:
        self.file, self.number, self.text, self.problems = file, number, text, problems
        self.pieces = [
            _Piece(m.lastgroup or "", m.group(), m.start() + 1, m.end() + 1)
            for m in CASE_PIECE.finditer(text)
            if m.lastgroup != "space"
        ]
        self.at = 0

    def span(self, piece: _Piece) -> Span:
        return Span(self.file, self.number, piece.start, piece.end)

    def peek(self) -> _Piece | None:
        return self.pieces[self.at] if self.at < len(self.pieces) else None

    def sees(self, *words: str) -> bool:
        """Whether these words stand next."""
        return [p.text for p in self.pieces[self.at : self.at + len(words)]] == list(words)

    def skip(self, *words: str) -> bool:
        """Goes past these words if they stand next."""
        seen = self.sees(*words)
        self.at += len(words) if seen else 0
        return seen

    def kinds(self, count: int) -> list[str]:
        """The kinds of the next pieces."""
        return [p.kind for p in self.pieces[self.at : self.at + count]]

    def need(self, word: str, kind: str = "") -> None:
        if not self.skip(word):
            self.stop(f"`{word}`{kind}", word)

    def take(self, kind: str, named: str) -> Word:
        piece = self.peek()
        if piece is None or piece.kind != kind:
            self.stop(named)
        self.at += 1
        return Word(piece.text, self.span(piece))

    def name(self, named: str) -> Word:
        return self.take("word", named)

    def date(self) -> DateText:
        word = self.take("date", "a date such as `2026-03-01`")
        mistake = bad_date(word.text, word.span)
        if mistake:
            self.problems.append(mistake)
        return DateText(word.text, word.span)

    def givens(self) -> tuple[Given, ...]:
        found: list[Given] = []
        while (piece := self.peek()) and piece.kind == "given":
            found.append(self.given())
        return tuple(found)

    def given(self) -> Given:
        piece = self.pieces[self.at]
        name, _, value = piece.text.partition("=")
        if not value or name.endswith(".") or ".." in name:
            self.stop("a field, `=` and its value, without spaces around `=`")
        if (value[0] == '"') != (value[-1] == '"') or value == '"':
            raise _Stop(mistakes.unclosed_quote(self.rest(piece.start + len(name) + 1)))
        if value[0] == "{" and value[-1] != "}":
            self.stop("`}` after the last item of the set")
        self.at += 1
        shown = value[1:-1] if value[0] == '"' else value
        return Given(Word(name, self._part(piece, 0, len(name))), shown, self.span(piece))

    def _part(self, piece: _Piece, start: int, end: int) -> Span:
        return Span(self.file, self.number, piece.start + start, piece.start + end)

    def rest(self, start: int) -> Span:
        return Span(self.file, self.number, start, len(self.text.rstrip()) + 1)

    def finish(self, could: str = "the end of the line") -> None:
        if self.peek() is not None:
            self.stop(could)

    def stop(self, wanted: str, word: str | None = None) -> NoReturn:
        raise _Stop(self.unexpected(wanted, word))

    def unexpected(self, wanted: str, word: str | None) -> Diagnostic:
        piece = self.peek()
        if piece is None:
            end = len(self.text.rstrip()) + 1
            return mistakes.line_ends_too_early(Span(self.file, self.number, end, end + 1), wanted)
        meant = mistakes.nearest(piece.text, [word] if word else [])
        return mistakes.unexpected_piece(self.span(piece), piece.text, wanted, Fix(meant) if meant else None)


# --- lines -----------------------------------------------------------------------------------------------------------


def _block_line(block: _Block, line: Line) -> None:
    text = line.text[line.start :]
    if text.startswith("#"):
        block.title = title_of(text)
        _alone(block, line)
        return
    cursor = _Cursor(line.file, line.number, line.text, block.problems)
    if cursor.skip("known"):
        _known(block, line, cursor)
    elif cursor.skip("on"):
        block.history.append(_history(cursor))
        _alone(block, line)
    elif cursor.skip("at"):
        _case(block, line, cursor)
    elif _is_occurrence(cursor):
        block.history.append(_occurrence(cursor))
        cursor.finish()
        _alone(block, line)
    else:
        raise _Stop(_unknown_line(line, cursor))


def title_of(text: str) -> str:
    """The title that a line `# …` gives to the cases after it."""
    return " ".join(text.lstrip("#").split())


def _known(block: _Block, line: Line, cursor: _Cursor) -> None:
    known = cursor.date()
    cursor.finish()
    if block.known:
        block.problems.append(mistakes.said_twice(line.span, "what is known is", block.known.span))
    block.known = block.known or known
    _alone(block, line)


def _is_occurrence(cursor: _Cursor) -> bool:
    """`storm=yes on 2026-03-05` and `move_crane by Hirer on 2026-03-02`, the order of `suppose`."""
    return any(p.text == "on" for p in cursor.pieces[1:]) and cursor.pieces[0].kind in ("given", "word")


def _unknown_line(line: Line, cursor: _Cursor) -> Diagnostic:
    piece = cursor.pieces[0]
    if piece.text in ("missing", "reading", "lifted"):
        return mistakes.belongs_to_nothing(line.span, "the line above", "only what starts at the margin")
    meant = mistakes.nearest(piece.text, ("known", "on", "at"))
    return mistakes.unknown_case_line(cursor.span(piece), piece.text, meant)


def _alone(block: _Block, line: Line) -> None:
    for child in line.children:
        block.problems.append(mistakes.belongs_to_nothing(child.span, line.text.strip()[:40], None))


def _history(cursor: _Cursor) -> Occurrence:
    """`on T act by P with f=v`, `on T panel upheld act`, `on T fact=value`."""
    start, on = cursor.pieces[0], cursor.date()
    made = _what_happened(cursor, on)
    made = _with_fields(cursor, made)
    cursor.finish("`by` a party, or the end of the line" if _is_of_a_fact(made) else "`by` a party or `with` fields")
    return replace(made, span=_between(cursor, start))


def _occurrence(cursor: _Cursor) -> Occurrence:
    """`act by P on T with f=v`, `panel upheld act on T`, `fact=value on T`."""
    if not cursor.pieces:
        cursor.stop("what happened, e.g. `deliver by Seller on 2026-03-01`")
    start = cursor.pieces[cursor.at] if cursor.at < len(cursor.pieces) else cursor.pieces[-1]
    made = _what_happened(cursor, None)
    cursor.need("on", " and a date")
    made = replace(made, on=cursor.date())
    made = _with_fields(cursor, made)
    return replace(made, span=_between(cursor, start))


def _between(cursor: _Cursor, start: _Piece) -> Span:
    return Span(cursor.file, cursor.number, start.start, cursor.pieces[cursor.at - 1].end)


def _with_fields(cursor: _Cursor, made: Occurrence) -> Occurrence:
    if _is_of_a_fact(made) or not cursor.skip("with"):
        return made
    return replace(made, given=(*made.given, *_fields(cursor)))


def _is_of_a_fact(made: Occurrence) -> bool:
    return [one.name for one in made.given] == [made.name]


def _fields(cursor: _Cursor) -> tuple[Given, ...]:
    givens = cursor.givens()
    if not givens:
        cursor.stop("a field and its value, e.g. `site=quay`")
    return givens


def _what_happened(cursor: _Cursor, on: DateText | None) -> Occurrence:
    nowhere = Span(cursor.file, cursor.number, 1, 1)
    day = on or DateText("", nowhere)
    piece = cursor.peek()
    if piece and piece.kind == "given":
        fact = cursor.given()
        by = cursor.name("a party") if cursor.skip("by") else None
        return Occurrence(fact.name, by, None, None, day, (fact,), nowhere)
    if _is_act_on_norms(cursor):
        return _act_on_norms(cursor, day)
    name = cursor.name("the name of what happened")
    outcome: PanelOutcome | None = next((o for o in OUTCOMES if cursor.skip(*o.split())), None)
    if outcome:
        return Occurrence(name, None, outcome, cursor.name("the act that was decided on"), day, (), nowhere)
    by = cursor.name("a party") if cursor.skip("by") else None
    return Occurrence(name, by, None, None, day, (), nowhere)


_ON_CLAUSES = ("suspend", "resume", "terminate", "waive", "release", "extend", "assign", "delegate", "defer")


def _is_act_on_norms(cursor: _Cursor) -> bool:
    """`suspend 1.1`, `terminate agreement`, `pay EUR 500`, `adopt w as r`, `amend i by P`; not an action so called."""
    piece = cursor.peek()
    if piece is None:
        return False
    if piece.text in ("terminate", "assign") and cursor.sees(piece.text, "agreement"):
        return True
    if piece.text == "adopt":
        return cursor.kinds(3) == ["word"] * 3 and cursor.pieces[cursor.at + 2].text == "as"
    if piece.text == "pay":
        return cursor.kinds(2) == ["word", "money"]
    if piece.text == "amend":
        return cursor.kinds(3) == ["word"] * 3 and cursor.pieces[cursor.at + 2].text == "by"
    return piece.text in _ON_CLAUSES and cursor.kinds(2) == ["word", "ref"]


def _act_on_norms(cursor: _Cursor, day: DateText) -> Occurrence:
    verb = cursor.name("an act")
    if verb.text == "pay":
        given = [_taken("amount", cursor.take("money", "an amount"))]
    elif verb.text == "adopt":
        given = [_taken("word", cursor.name("a defined word"))]
        cursor.need("as")
        given.append(_taken("reading", cursor.name("one of its readings")))
    elif verb.text == "amend":
        given = [_taken("instrument", cursor.name("an instrument's name"))]
    else:
        agreement = cursor.sees("agreement")
        given = [_taken("clause", cursor.take("word" if agreement else "ref", "a clause's number"))]
    if verb.text == "extend":
        cursor.need("by", " and how much longer, e.g. `by 10 days`")
        given.append(_taken("by", _length(cursor)))
    elif verb.text in ("assign", "delegate"):
        cursor.need("to", " and who takes it over")
        given.append(_taken("to", cursor.name("who takes it over")))
    cursor.need("by", " and a party")
    by = cursor.name("a party")
    if verb.text == "pay" and cursor.skip("for"):
        given.append(_taken("for", cursor.take("ref", "the number of the clause it is paid for")))
    return Occurrence(verb, by, None, None, day, tuple(given), Span(cursor.file, cursor.number, 1, 1))


def _taken(name: str, value: Word) -> Given:
    return Given(Word(name, value.span), " ".join(value.text.split()), value.span)


def _length(cursor: _Cursor) -> Word:
    """`10 days`, `5 business days`."""
    units = "`hours`, `days`, `business days`, `months` or `years`"
    count = cursor.take("ref", "a number and a unit, e.g. `10 days`")
    if not count.text.isdigit():
        cursor.problems.append(mistakes.bad_number(count.span, count.text))
    business = cursor.skip("business")
    unit = cursor.peek()
    singular = unit.text.removesuffix("s") if unit else ""
    if singular not in (("day",) if business else ("hour", "day", "month", "year")):
        cursor.stop("`days`" if business else units)
    end = cursor.take("word", units).span.end
    text = f"{count.text} {'business ' if business else ''}{singular}s"
    return Word(text, replace(count.span, end=end))


# --- cases -----------------------------------------------------------------------------------------------------------


def _case(block: _Block, line: Line, cursor: _Cursor) -> None:
    at = cursor.date()
    known = cursor.date() if cursor.skip("known") else block.known
    supposing = list(block.history)
    if cursor.skip("suppose"):
        supposing.append(_occurrence(cursor))
        while cursor.skip(";"):
            supposing.append(_occurrence(cursor))
    cursor.need(":")
    history = tuple(supposing)
    if cursor.sees("may"):
        block.cases.append(_with_details(block, line, _may_case(block, cursor, line, (at, known, history))))
        return
    computed: Computed | None = next((one for one in _COMPUTED if cursor.skip(one)), None)
    if computed:
        block.cases.append(_amount_case(block, cursor, line, (at, known, history), computed))
        return
    if cursor.skip("clause"):
        found = _life_case(block, cursor, line, (at, known, history))
    elif cursor.skip("does"):
        found = _does_case(block, cursor, line, (at, known, history))
    elif cursor.skip("agreement"):
        cursor.need("->", " and its state")
        state = _expected(block, cursor, END_STATES, "a state of the agreement")
        found = EndCase(block.title, at, known, history, state, line.span)
    else:
        cursor.stop(
            "`may` and a party, `clause` and its number, `does` and an act, `agreement`, or `amount`, `account` or"
            " `commitment` and its name",
            _meant(cursor),
        )
    cursor.finish()
    block.cases.append(found)
    _alone(block, line)


Computed = Literal["amount", "account", "commitment"]
_COMPUTED: tuple[Computed, ...] = ("amount", "account", "commitment")


def _meant(cursor: _Cursor) -> str | None:
    piece = cursor.peek()
    return mistakes.nearest(piece.text, ("may", "clause", "does", "agreement", *_COMPUTED)) if piece else None


When = tuple[DateText, DateText | None, tuple[Occurrence, ...]]


def _may_case(block: _Block, cursor: _Cursor, line: Line, when: When) -> Case:
    cursor.need("may")
    party, action = cursor.name("a party"), cursor.name("an action")
    given = cursor.givens()
    if not cursor.skip("->"):
        cursor.stop("a field and its value, or `->` and the expected answer")
    verdict = _verdict(block, cursor)
    grounds, basis = _grounds(cursor)
    cursor.finish()
    return Case(block.title, *when, party, action, given, verdict, grounds, basis, None, (), (), line.span)


def _life_case(block: _Block, cursor: _Cursor, line: Line, when: When) -> LifeCase:
    clause = cursor.take("ref", "a clause's number")
    given = _fields(cursor) if cursor.skip("for") else ()
    if not cursor.skip("->"):
        more = "a field and its value" if given else "`for` and which instance, e.g. `for site=quay`"
        cursor.stop(f"{more}, or `->` and its state")
    state = _expected(block, cursor, LIFE_STATES, "a state of a duty")
    since, at_end = None, False
    if cursor.skip("since"):
        since = cursor.date()
    elif cursor.skip("at"):
        cursor.need("the", " end of a day")
        cursor.need("end", " of a day")
        cursor.need("of", " and a day")
        since, at_end = cursor.date(), True
    else:
        cursor.finish("`since` and a date, `at the end of` a day, or the end of the line")
    return LifeCase(block.title, *when, clause, given, state, since, at_end, line.span)


def _does_case(block: _Block, cursor: _Cursor, line: Line, when: When) -> DoesCase:
    start = cursor.peek()
    made = _with_fields(cursor, _what_happened(cursor, when[0]))
    act = replace(made, span=_between(cursor, start)) if start else made
    cursor.need("->", " and whether it has effect")
    verdict = _expected(block, cursor, EFFECTS, "an effect")
    can_be_void = verdict.text not in ("effective", "undetermined")
    by = cursor.take("ref", "a clause's number") if can_be_void and cursor.skip("by") else None
    return DoesCase(block.title, *when, act, verdict, by, line.span)


def _expected(block: _Block, cursor: _Cursor, states: tuple[str, ...], named: str) -> Word:
    """One of these states, which may have several words."""
    start = cursor.peek()
    state = next((state for state in states if cursor.skip(*state.split())), None)
    if state and start:
        return Word(state, _between(cursor, start))
    words = [cursor.name(f"{named}, e.g. `{states[0]}`")]
    while cursor.kinds(1) == ["word"] and not any(cursor.sees(word) for word in ("since", "at", "by")):
        words.append(cursor.name(named))
    word = Word(" ".join(w.text for w in words), replace(words[0].span, end=words[-1].span.end))
    block.problems.append(mistakes.unknown_verdict(word.span, word.text, states, named))
    return word


def _amount_case(block: _Block, cursor: _Cursor, line: Line, when: When, kind: Computed) -> AmountCase:
    name = cursor.name(f"the name of {'an' if kind[0] == 'a' else 'a'} {kind}")
    of, measure = None, None
    if kind != "account" and cursor.skip("of"):
        of = _up_to(cursor, "measure" if kind == "commitment" else "->")
    if kind == "commitment":
        measure = _measure(cursor, of)
    if not cursor.skip("->"):
        which = "`of` and which one, e.g. `of 2026-Q1`, or " if kind == "amount" and of is None else ""
        cursor.stop(f"{which}`->` and its value")
    wanted = None if measure in (*_DAYS, "state") else _VALUES
    expected = _value(cursor, measure, wanted)
    cursor.finish()
    readings: list[ExpectedReading] = []
    for child in line.children:
        try:
            readings.append(_value_of_reading(block, child, measure, wanted))
        except _Stop as stop:
            block.problems.append(stop.diagnostic)
        _alone(block, child)
    return AmountCase(block.title, *when, kind, name, of, measure, expected.text, tuple(readings), line.span)


def _up_to(cursor: _Cursor, end: Literal["measure", "->"]) -> str:
    """Which one, as written: a period's name, a date, or what sets one off."""
    arrow = next((i for i, p in enumerate(cursor.pieces) if p.kind == "arrow"), len(cursor.pieces))
    if end == "measure" and arrow > cursor.at + 1:
        arrow -= cursor.pieces[arrow - 1].kind == "word"
    words: list[str] = []
    while not words or cursor.at < arrow:
        piece = cursor.peek()
        if piece is None or piece.kind not in ("word", "ref", "date", "label"):
            cursor.stop("which one, e.g. `2026-Q1` or `2026-03-01`")
        words.append(piece.text)
        cursor.at += 1
    return " ".join(words)


def _measure(cursor: _Cursor, of: str | None) -> Measure | None:
    start = cursor.peek()
    for measure in MEASURES:
        if cursor.skip(measure):
            return measure
    which = "" if of else "`of` and which one, or "
    if start is None or start.kind != "word":
        cursor.stop(f"{which}what is asked of it: {', '.join(f'`{m}`' for m in MEASURES[:-1])} or `{MEASURES[-1]}`")
    cursor.at += 1
    raise _Stop(mistakes.unknown_verdict(cursor.span(start), start.text, MEASURES, "a measure of a commitment"))


_VALUES = ("money", "number", "ref", "percent")


def _value(cursor: _Cursor, measure: Measure | None, kinds: tuple[str, ...] | None) -> Word:
    """What is expected, as written: a value, a state's name, or a date."""
    piece = cursor.peek()
    if piece and piece.text in ("unknown", "undetermined"):
        return cursor.name("a value")
    if measure in _DAYS:
        return cursor.name("") if piece and piece.text == "never" else _day(cursor)
    if measure in _OR_NONE and piece and piece.text == "none":
        return cursor.name("")
    if kinds is None:
        return cursor.name("a state, e.g. `Active`")
    if piece is None or piece.kind not in kinds:
        cursor.stop("a value, e.g. `EUR 1,240.00`, or `undetermined` or `unknown`")
    if piece.kind == "ref" and piece.text.count(".") > 1:
        raise _Stop(mistakes.bad_number(cursor.span(piece), piece.text))
    value = cursor.take(piece.kind, "a value")
    return replace(value, text=" ".join(value.text.split()))


def _day(cursor: _Cursor) -> Word:
    piece = cursor.peek()
    if piece is None or piece.kind != "date":
        cursor.stop("a date such as `2026-03-01`, or `never`, `undetermined` or `unknown`")
    day = cursor.date()
    return Word(day.text, day.span)


def _value_of_reading(
    block: _Block, line: Line, measure: Measure | None, kinds: tuple[str, ...] | None
) -> ExpectedReading:
    cursor = _Cursor(line.file, line.number, line.text, block.problems)
    if not cursor.skip("reading"):
        first = cursor.pieces[0]
        meant = mistakes.nearest(first.text, ("reading",))
        raise _Stop(
            mistakes.unknown_case_detail(cursor.span(first), first.text, meant, "`reading … as …:` and a value")
        )
    choice = _choices(cursor)
    value = _value(cursor, measure, kinds)
    cursor.finish()
    return ExpectedReading(choice, value)


def _verdict(block: _Block, cursor: _Cursor) -> Word:
    verdict = cursor.name("the expected answer, e.g. `permitted`")
    if verdict.text not in VERDICTS:
        block.problems.append(mistakes.unknown_verdict(verdict.span, verdict.text, VERDICTS))
    return verdict


def _grounds(cursor: _Cursor) -> tuple[tuple[Word, ...] | None, Literal["silence", "no power"] | None]:
    if not cursor.skip("by"):
        return None, None
    if cursor.skip("silence"):
        return None, "silence"
    if cursor.skip("no", "power"):
        return None, "no power"
    wanted = "a clause's number, `silence` or `no power`"
    found = [cursor.take("ref", wanted)]
    while cursor.skip(","):
        found.append(cursor.take("ref", wanted))
    return tuple(found), None


def _with_details(block: _Block, line: Line, case: Case) -> Case:
    """The case with what is indented under it."""
    for child in line.children:
        try:
            case = _detail(block, child, case)
        except _Stop as stop:
            block.problems.append(stop.diagnostic)
        _alone(block, child)
    return case


def _detail(block: _Block, line: Line, case: Case) -> Case:
    cursor = _Cursor(line.file, line.number, line.text, block.problems)
    if cursor.skip("missing"):
        if case.missing is not None:
            block.problems.append(mistakes.said_twice(line.span, "what is missing is", case.missing[0].span))
        return replace(case, missing=case.missing or _names(cursor))
    if cursor.skip("reading"):
        return replace(case, readings=(*case.readings, _expected_reading(block, cursor)))
    if cursor.skip("lifted", "by"):
        piece = cursor.peek()
        if piece is None:
            cursor.stop("what would lift the prohibition")
        return replace(case, lifted_by=(*case.lifted_by, " ".join(line.text[piece.start - 1 :].split())))
    first = cursor.pieces[0]
    meant = mistakes.nearest(first.text, ("missing", "reading", "lifted"))
    raise _Stop(mistakes.unknown_case_detail(cursor.span(first), first.text, meant))


def _names(cursor: _Cursor) -> tuple[Word, ...]:
    found = [cursor.name("a field or a fact")]
    while cursor.skip(","):
        found.append(cursor.name("a field or a fact"))
    cursor.finish("`,` and another name, or the end of the line")
    return tuple(found)


def _expected_reading(block: _Block, cursor: _Cursor) -> ExpectedReading:
    choice = _choices(cursor)
    verdict = _verdict(block, cursor)
    cursor.finish()
    return ExpectedReading(choice, verdict)


def _choices(cursor: _Cursor) -> tuple[tuple[Word, Word], ...]:
    choice = [_choice(cursor)]
    while cursor.skip(","):
        choice.append(_choice(cursor))
    cursor.need(":", " and the expected answer")
    return tuple(choice)


def _choice(cursor: _Cursor) -> tuple[Word, Word]:
    word = cursor.name("a defined word")
    cursor.need("as", " and one of its readings")
    return word, cursor.name("one of its readings")
