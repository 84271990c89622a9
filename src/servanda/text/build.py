"""What each form of `grammar.lark` stands for: plain functions from the values of its parts to a node of the tree.

`FORMS` has one entry for each form; a test holds the two together. Mistakes inside values (a date that does not exist)
are put on the spot's list, and building goes on.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any as Part
from typing import Literal, NamedTuple

from servanda.diagnostics.diagnostic import Diagnostic, Fix, Span
from servanda.text import amounts
from servanda.text.spot import Form, Parts, Spot
from servanda.text.syntax import (
    Act,
    Action,
    Adds,
    Adopt,
    Ago,
    Agreement,
    All,
    Amend,
    Any,
    Assign,
    BeforeThe,
    BusinessDay,
    Choose,
    ClauseIs,
    ClauseState,
    Clock,
    Completed,
    Condition,
    CutsOff,
    DateText,
    DeadlineOf,
    Default,
    Defer,
    Define,
    Delegate,
    Do,
    Duration,
    DurationUnit,
    EarlierThan,
    Ended,
    Event,
    EventFor,
    Extend,
    Fact,
    Field,
    FirstOf,
    Happened,
    HoldsClaim,
    In,
    Instrument,
    Interprets,
    Is,
    Keeps,
    KeepTrue,
    Kind,
    MayClaim,
    Modal,
    Money,
    NoChange,
    NoDutyOpen,
    NoneValue,
    Norm,
    Not,
    Number,
    OneOf,
    OnOrBefore,
    Ordered,
    Ordering,
    Outcome,
    Panel,
    PanelOutcome,
    Pay,
    Percent,
    Period,
    PeriodEdge,
    Phrase,
    PhraseKind,
    Pick,
    ProseOnly,
    Quoted,
    Reading,
    ReadingSource,
    Release,
    Renews,
    Renumbers,
    Replaces,
    Resume,
    Shifted,
    Strikes,
    Survival,
    Suspend,
    Suspends,
    Terminate,
    Transition,
    Truth,
    TypeText,
    Waive,
    Withheld,
    Word,
    YesNo,
)  # fmt: skip

# --- lines that are only parts of statements --------------------------------------------------------------------------


class Said(NamedTuple):
    """One thing that a line of a statement says: `effective` and its date, `because` and its text."""

    what: str
    value: Part
    span: Span


class Head(NamedTuple):
    """The first line of a norm, with phrases that stand on it."""

    norm: Norm
    span: Span


class ExceptHead(NamedTuple):
    label: Word
    title: Quoted
    gates: tuple[Phrase, ...]


class PropertyHead(NamedTuple):
    """The first line of a property; all that it says stands under it."""

    name: Quoted
    span: Span


class _Same(NamedTuple):
    words: tuple[Word, ...]


class _Clocked(NamedTuple):
    """Clauses that rest, and what their clocks do meanwhile."""

    refs: tuple[Word, ...]
    clock: Clock


class Open(NamedTuple):
    """What an amendment says about live duties, and what is assumed about it on the same line."""

    transition: Transition
    assumed: Quoted | None
    span: Span


class _Since(NamedTuple):
    event: Word


class _Connective(NamedTuple):
    word: str
    start: int
    end: int


# --- tokens ----------------------------------------------------------------------------------------------------------


def _word(at: Spot, text: str) -> Word:
    return Word(text, at.span)


def _string(at: Spot, text: str) -> Quoted:
    return Quoted(text[1:-1], at.span)


def _number(at: Spot, text: str) -> Number:
    return Number(_decimal(text), at.span)


def _percent(at: Spot, text: str) -> Percent:
    return Percent(_decimal(text.removesuffix("%")), at.span)


def _money(at: Spot, text: str) -> Money:
    currency, amount = text.split()
    return Money(currency, _decimal(amount), at.span)


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _date(at: Spot, text: str) -> DateText:
    mistake = bad_date(text, at.span)
    if mistake:
        at.problems.append(mistake)
    return DateText(text, at.span)


def bad_date(text: str, span: Span) -> Diagnostic | None:
    """What is wrong with a date or local time, if anything."""
    try:
        if len(text) == 10:
            date.fromisoformat(text)
            return None
        if len(text) >= 16 and text[10] == "T" and text[13] == ":":
            datetime.fromisoformat(text)
            return None
    except ValueError:
        if _well_formed(text):
            return _no_such_date(text, span)
    return Diagnostic(
        "bad-date", f"`{text}` is not a date", span, "not a date",
        why="A date is year, month and day. Other orders are read differently in different places.",
        help="write dates as `2026-03-01`, times as `2026-03-01T16:00`, with an offset as `2026-03-01T16:00+01:00`.",
    )  # fmt: skip


def _well_formed(text: str) -> bool:
    return _WELL_FORMED.match(text) is not None


_WELL_FORMED = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$", re.ASCII)


def _no_such_date(text: str, span: Span) -> Diagnostic:
    year, month, day = int(text[:4]), int(text[5:7]), int(text[8:10])
    if 1 <= month <= 12 and 28 < day <= 31:
        last = _last_day(year, month)
        if day > last:
            return Diagnostic(
                "bad-date", f"{text[:10]} does not exist", span, "no such day",
                why=f"{_MONTHS[month - 1]} {year} has {last} days.",
                help=f"write a day that exists, e.g. `{text[:8]}{last}`.",
            )  # fmt: skip
    return Diagnostic(
        "bad-date", f"`{text}` does not exist", span, "no such date",
        why="Months go from 01 to 12, hours from 00 to 23, minutes from 00 to 59.",
        help="write a date or time that exists, e.g. `2026-03-01` or `2026-03-01T16:00`.",
    )  # fmt: skip


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _last_day(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


LEAVES: dict[str, Callable[[Spot, str], Part]] = {
    "NAME": _word, "PATH": _word, "REF": _word, "ZONE": _word, "STRING": _string, "NUMBER": _number,
    "PERCENT": _percent, "MONEY": _money, "DATE": _date, "PERIOD": _word, "STAYING": _word,
    # words that may be names
    "pay": _word, "keep": _word, "suspend": _word, "resume": _word, "terminate": _word, "waive": _word,
    "release": _word, "extend": _word, "assign": _word, "delegate": _word, "adopt": _word, "amend": _word, "defer": _word,
    "breach": _word, "clause": _word, "first": _word, "FOLD": _word,
}  # fmt: skip


# --- forms -----------------------------------------------------------------------------------------------------------


def _first(_at: Spot, parts: Parts) -> Part:
    return parts[0]


def _all_parts(_at: Spot, parts: Parts) -> Part:
    return tuple(parts)


def _said(what: str, value: Callable[[Parts], Part]) -> Form:
    return lambda at, parts: Said(what, value(parts), at.span)


def _constant(value: Part) -> Form:
    return lambda _at, _parts: value


def _only(parts: Parts) -> Part:
    return parts[0]


def _type(kind: str) -> Form:
    def form(at: Spot, parts: Parts) -> TypeText:
        name = parts[0] if kind in ("set", "named") else None
        bounds = [Number(p.value, p.span) for p in parts if isinstance(p, Number | Percent)]
        low, high = [*bounds, None, None][:2]
        return TypeText(kind, name, low, high, at.span)  # type: ignore[arg-type]  # the table below names the kinds

    return form


def _agreement(at: Spot, parts: Parts) -> Agreement:
    return Agreement(parts[0], parts[1], (), None, None, at.span)


def _one_of(at: Spot, parts: Parts) -> OneOf:
    return OneOf(parts[0], parts[1], at.span)


def _action(at: Spot, parts: Parts) -> Action:
    return Action(parts[0], parts[1] if len(parts) > 1 else (), (), None, at.span)


def _event(at: Spot, parts: Parts) -> Event:
    return Event(parts[0], parts[1] if len(parts) > 1 else (), (), at.span)


def _fact(at: Spot, parts: Parts) -> Fact:
    given = {said.what: said.value for said in parts[2:]}
    return Fact(parts[0], parts[1], given.get("starts"), given.get("changed by"), given.get("decided by"), at.span)


def _instrument(at: Spot, parts: Parts) -> Instrument:
    return Instrument(parts[0], None, None, None, None, None, (), at.span)


def _keeps(at: Spot, parts: Parts) -> tuple[Keeps, list[Said]]:
    return Keeps(parts[0], None, None, at.span), parts[1:]


def _period(at: Spot, parts: Parts) -> Period:
    name, duration, start = parts
    return Period(name, duration, start, at.span)


def _open_line(at: Spot, parts: Parts) -> Open:
    return Open(parts[0], parts[1] if len(parts) > 1 else None, at.span)


def _transition(transition: Transition) -> Form:
    return _constant(transition)


def _define(at: Spot, parts: Parts) -> Define:
    return Define(parts[0], parts[1] if len(parts) > 1 else None, None, (), at.span)


def _reading(at: Spot, parts: Parts) -> Reading:
    return Reading(parts[0], parts[1] if len(parts) > 1 else None, (), (), (), at.span)


def _norm(at: Spot, parts: Parts) -> Norm:
    (actors, together), modal, act, *phrases = parts
    span = Span(at.file, at.line, at.start, act.span.end)
    return Norm(actors, together, modal, act, tuple(phrases), None, span)


def _duty(at: Spot, parts: Parts) -> Norm:
    return _norm(at, [parts[0], "must", *parts[1:]])


def _modal(modal: Modal) -> Form:
    return _constant(modal)


# --- acts ------------------------------------------------------------------------------------------------------------


def _do(at: Spot, parts: Parts) -> Do:
    return Do(parts[0], at.span)


def _choose(at: Spot, parts: Parts) -> Choose:
    return Choose(tuple(parts), at.span)


def _pay(at: Spot, parts: Parts) -> Pay:
    return Pay(parts[1], at.span)


def _keep_true(at: Spot, parts: Parts) -> KeepTrue:
    return KeepTrue(parts[1], at.span)


def _on_clauses(act: Callable[[tuple[Word, ...], Span], Act]) -> Form:
    """A power over clauses; without any, over the agreement."""
    return lambda at, parts: act(parts[1] if len(parts) > 1 else (), at.span)


def _suspend(at: Spot, parts: Parts) -> Suspend:
    clocked: _Clocked = parts[1]
    return Suspend(clocked.refs, clocked.clock, at.span)


def _clocked(at: Spot, parts: Parts) -> _Clocked:
    refs: tuple[Word, ...] = parts[0]
    if len(parts) == 1:
        at.problems.append(_clock_not_said(at.span, ", ".join(ref.text for ref in refs)))
    return _Clocked(refs, parts[1] if len(parts) > 1 else "the clock stops")


def _clock(clock: Clock) -> Form:
    return _constant(clock)


def _clock_not_said(span: Span, refs: str) -> Diagnostic:
    return Diagnostic(
        "clock-not-said", "what the suspension does to the deadline is not said", span,
        "does the clock stop or run meanwhile?",
        why="While a duty rests, its deadline may wait, come nearer, or fall away. The three end differently.",
        help=f"write `{refs}, the clock stops`, `{refs}, the clock runs` or `{refs}, the deadline falls away`.",
    )  # fmt: skip


def _extend(at: Spot, parts: Parts) -> Extend:
    return Extend(parts[1], parts[2], at.span)


def _adopt(at: Spot, parts: Parts) -> Adopt:
    return Adopt(parts[1], parts[2], at.span)


class _Limit(NamedTuple):
    kind: Literal["at most", "all but"]
    value: Percent | Money


class _Target(NamedTuple):
    to_next: bool
    period: Word


def _limit(kind: Literal["at most", "all but"]) -> Form:
    return lambda _at, parts: _Limit(kind, parts[0])


def _target(*, to_next: bool) -> Form:
    return lambda _at, parts: _Target(to_next, parts[0])


def _defer(at: Spot, parts: Parts) -> Defer:
    _, clause, limit, target = parts
    return Defer((clause,), limit.kind, limit.value, target.to_next, target.period, at.span)


# --- what happens by itself -------------------------------------------------------------------------------------------


def _head(at: Spot, phrases: Parts) -> Span:
    """The span of a statement without the phrases that stand on its line."""
    end = phrases[0].span.start if phrases else at.end
    return Span(at.file, at.line, at.start, len(at.text[: end - 1].rstrip()) + 1)


def _completed(at: Spot, parts: Parts) -> Completed:
    return Completed(tuple(parts), _head(at, parts))


def _renews(at: Spot, parts: Parts) -> Renews:
    return Renews(parts[0], tuple(parts[1:]), _head(at, parts[1:]))


def _suspends(at: Spot, parts: Parts) -> Suspends:
    clocked: _Clocked = parts[0]
    return Suspends(clocked.refs, clocked.clock, tuple(parts[1:]), _head(at, parts[1:]))


def _cuts_off(at: Spot, parts: Parts) -> CutsOff:
    return CutsOff(parts[0], tuple(parts[1:]), _head(at, parts[1:]))


def _except(_at: Spot, parts: Parts) -> ExceptHead:
    return ExceptHead(parts[0], parts[1], tuple(parts[2:]))


def _phrase(_at: Spot, parts: Parts) -> Phrase:
    phrase: Phrase = parts[0]
    return replace(phrase, assumed=parts[1]) if len(parts) > 1 else phrase


def _condition_phrase(kind: PhraseKind) -> Form:
    return lambda at, parts: Phrase(kind, parts[0], None, (), None, None, at.span)


def _time_phrase(kind: PhraseKind) -> Form:
    return lambda at, parts: Phrase(kind, None, parts[0], (), None, None, at.span)


def _order_phrase(kind: PhraseKind) -> Form:
    return lambda at, parts: Phrase(kind, None, None, parts[0] if parts else (), None, None, at.span)


def _party_phrase(kind: PhraseKind) -> Form:
    return lambda at, parts: Phrase(kind, None, None, (), parts[0], None, at.span)


def _word_phrase(kind: PhraseKind) -> Form:
    return lambda at, parts: Phrase(kind, None, None, (), None, None, at.span, word=parts[0])


def _for_each_breach(at: Spot, parts: Parts) -> Phrase:
    return Phrase("for each breach of", None, None, parts[1], None, None, at.span)


def _lapses(at: Spot, parts: Parts) -> Phrase:
    return Phrase("lapses", parts[0] if parts else None, None, (), None, None, at.span)


def _without_deadline(at: Spot, parts: Parts) -> Phrase:
    return Phrase("without deadline", None, None, (), None, None, at.span, quoted=parts[0])


def _curable(at: Spot, parts: Parts) -> Phrase:
    """`curable by performance within T`, where no word is left, or `curable by E within T`."""
    return Phrase("curable", None, parts[-1], (), None, None, at.span, word=parts[0] if len(parts) > 1 else None)


def _at_most_times(at: Spot, parts: Parts) -> Phrase:
    return Phrase("at most times", None, None, (), None, None, at.span, number=int(parts[0].value))


def _duration_phrase(kind: PhraseKind) -> Form:
    return lambda at, parts: Phrase(kind, None, None, (), None, None, at.span, duration=parts[0])


def _effect_after(at: Spot, parts: Parts) -> Phrase:
    duration, base = parts
    shifted = Shifted(duration, "after", base, Span(at.file, at.line, duration.span.start, at.end))
    return Phrase("takes effect", None, shifted, (), None, None, at.span)


def _survives(at: Spot, parts: Parts) -> Phrase:
    cause, under, (duration, through) = parts[0], parts[1] if len(parts) > 2 else (), parts[-1]
    survival = Survival(cause, under, duration, through, at.span)
    return Phrase("survives", None, None, (), None, None, at.span, survival=survival)


# --- properties ------------------------------------------------------------------------------------------------------


def _property(at: Spot, parts: Parts) -> PropertyHead:
    return PropertyHead(parts[0], at.span)


def _may_claim(at: Spot, parts: Parts) -> MayClaim:
    return MayClaim(parts[0], parts[1], parts[2], at.span)


def _holds_claim(at: Spot, parts: Parts) -> HoldsClaim:
    return HoldsClaim(parts[0], parts[1], at.span)


def _no_change(at: Spot, parts: Parts) -> NoChange:
    return NoChange(parts[0], at.span)


# --- conditions ------------------------------------------------------------------------------------------------------


def _condition(at: Spot, parts: Parts) -> Condition:
    operands: list[Condition] = parts[0::2]
    connectives: list[_Connective] = parts[1::2]
    words = {c.word for c in connectives}
    if len(operands) == 1:
        return operands[0]
    if len(words) == 1:
        return _joined(words.pop(), operands, at.span)
    texts = _slices(at, connectives)
    at.problems.append(_mixed(at, texts, connectives))
    groups = _by_and(operands, connectives)
    return _joined("or", [_joined("and", group, at.span) for group in groups], at.span)


def _joined(word: str, operands: list[Condition], span: Span) -> Condition:
    if len(operands) == 1:
        return operands[0]
    return (All if word == "and" else Any)(tuple(operands), span)


def _slices(at: Spot, connectives: list[_Connective]) -> list[str]:
    starts = [at.start] + [c.end for c in connectives]
    ends = [c.start for c in connectives] + [at.end]
    return [at.text[s - 1 : e - 1].strip() for s, e in zip(starts, ends, strict=True)]


def _by_and(operands: list[Condition], connectives: list[_Connective]) -> list[list[Condition]]:
    """Neighbours joined by `and` in one group, as most readers take it."""
    groups = [[operands[0]]]
    for connective, operand in zip(connectives, operands[1:], strict=True):
        if connective.word == "or":
            groups.append([])
        groups[-1].append(operand)
    return groups


def _grouped_text(texts: list[str], connectives: list[_Connective], split: str) -> str:
    """The condition with parentheses around what the word that is not `split` joins."""
    inner = "or" if split == "and" else "and"
    groups = [[texts[0]]]
    for connective, text in zip(connectives, texts[1:], strict=True):
        if connective.word == split:
            groups.append([])
        groups[-1].append(text)
    return f" {split} ".join(f"({f' {inner} '.join(g)})" if len(g) > 1 else g[0] for g in groups)


def _mixed(at: Spot, texts: list[str], connectives: list[_Connective]) -> Diagnostic:
    ands_first = _grouped_text(texts, connectives, "or")
    ors_first = _grouped_text(texts, connectives, "and")
    return Diagnostic(
        "mixed-and-or", "`and` mixed with `or` without parentheses", at.span, "two ways to read this",
        why=f"It can mean `{ands_first}` or `{ors_first}`, and the two differ.",
        help="put parentheses around what belongs together.",
        fix=Fix(ands_first),
    )  # fmt: skip


def _connective(word: str) -> Form:
    return lambda at, _parts: _Connective(word, at.start, at.end)


def _not(at: Spot, parts: Parts) -> Not:
    return Not(parts[0], at.span)


def _truth(_at: Spot, parts: Parts) -> Truth:
    return Truth(parts[0])


def _is(negated: bool) -> Form:
    return lambda at, parts: Is(parts[0], negated, parts[1], at.span)


def _in(negated: bool) -> Form:
    return lambda at, parts: In(parts[0], negated, parts[1], at.span)


def _ordered(at: Spot, parts: Parts) -> Ordered:
    return Ordered(parts[0], parts[1], parts[2], at.span)


def _ordering(ordering: Ordering) -> Form:
    return _constant(ordering)


def _happened(negated: bool) -> Form:
    def form(at: Spot, parts: Parts) -> Happened:
        event, rest = parts[0], parts[1:]
        by = next((p for p in rest if isinstance(p, Word)), None)
        same = next((p.words for p in rest if isinstance(p, _Same)), ())
        qualifier = next((p for p in rest if isinstance(p, Ago | OnOrBefore | EarlierThan | BeforeThe)), None)
        since = next((p.event for p in rest if isinstance(p, _Since)), None)
        return Happened(event, by, same, negated, qualifier, at.span, since)

    return form


def _same(_at: Spot, parts: Parts) -> _Same:
    return _Same((parts[0],) if isinstance(parts[0], Word) else parts[0])


def _ago(at: Spot, parts: Parts) -> Ago:
    return Ago(parts[0], at.span)


def _on_or_before(at: Spot, parts: Parts) -> OnOrBefore:
    return OnOrBefore(parts[0], at.span)


def _earlier_than(at: Spot, parts: Parts) -> EarlierThan:
    return EarlierThan(parts[0], parts[1].words if len(parts) > 1 else (), at.span)


def _before_the(at: Spot, parts: Parts) -> BeforeThe:
    return BeforeThe(parts[0], parts[1], at.span)


def _since(_at: Spot, parts: Parts) -> _Since:
    return _Since(parts[0])


def _clause_is(negated: bool) -> Form:
    def form(at: Spot, parts: Parts) -> ClauseIs:
        _, ref, *rest, state = parts
        same = next((p.words for p in rest if isinstance(p, _Same)), ())
        of = next((p for p in rest if isinstance(p, Word)), None)
        return ClauseIs(ref, same, of, negated, state, at.span)

    return form


def _clause_state(state: ClauseState) -> Form:
    return _constant(state)


def _no_duty_open(at: Spot, parts: Parts) -> NoDutyOpen:
    return NoDutyOpen(tuple(parts), at.span)


def _ended(negated: bool) -> Form:
    return lambda at, parts: Ended(negated, parts[0] if parts else None, at.span)


def _panel_outcome(outcome: PanelOutcome) -> Form:
    return _constant(outcome)


def _outcome(negated: bool) -> Form:
    return lambda at, parts: Outcome(parts[0], negated, parts[1], parts[2], at.span)


# --- times and values ------------------------------------------------------------------------------------------------


def _shifted(direction: str) -> Form:
    return lambda at, parts: Shifted(parts[0], direction, parts[1], at.span)  # type: ignore[arg-type]


def _pick(which: str) -> Form:
    return lambda at, parts: Pick(which, parts[0], at.span)  # type: ignore[arg-type]


def _business_day(which: str) -> Form:
    return lambda at, parts: BusinessDay(which, parts[0], at.span)  # type: ignore[arg-type]


def _deadline_of(at: Spot, parts: Parts) -> DeadlineOf:
    return DeadlineOf(parts[0], at.span)


def _period_edge(edge: str) -> Form:
    return lambda at, parts: PeriodEdge(edge, parts[0], at.span)  # type: ignore[arg-type]


def _first_of(at: Spot, parts: Parts) -> FirstOf:
    return FirstOf(parts[1], at.span)


def _event_for(at: Spot, parts: Parts) -> EventFor:
    return EventFor(parts[0], parts[1].words, at.span)


def _duration(at: Spot, parts: Parts) -> Duration:
    count: Number = parts[0]
    if count.value != int(count.value):
        at.problems.append(_not_whole(count.span))
    return Duration(int(count.value), parts[1], at.span)


def _not_whole(span: Span) -> Diagnostic:
    return Diagnostic(
        "bad-number", "a period of time is counted in whole units", span, "not a whole number",
        why="Days, months and years have no fixed fractions.",
        help="write a smaller unit, e.g. `36 hours` instead of `1.5 days`.",
    )  # fmt: skip


def _unit(unit: DurationUnit) -> Form:
    return _constant(unit)


def _yes_no(value: bool) -> Form:
    return lambda at, _parts: YesNo(value, at.span)


def _none(at: Spot, _parts: Parts) -> NoneValue:
    return NoneValue(at.span)


def _withheld(at: Spot, parts: Parts) -> Withheld:
    return Withheld(parts[0].text, at.span)


FORMS: dict[str, Form] = {
    "agreement": _agreement,
    "parties": _said("the parties", _only),
    "agreement_line": _said("the time zone", _only),
    "business_days": _said("the business days", _only),
    "runs": _all_parts,
    "runs_from": _said("when it begins to run", _only),
    "runs_until": _said("the end", lambda parts: ("until", parts[0])),
    "runs_through": _said("the end", lambda parts: ("through", parts[0])),
    "accrued_survive": _said("what happens to accrued duties", lambda _parts: "survive"),
    "accrued_end": _said("what happens to accrued duties", lambda _parts: "end"),
    "zone": _first,
    "one_of": _one_of,
    "kind": lambda at, parts: Kind(parts[0], (), at.span),
    "field": lambda _at, parts: Field(parts[0], parts[1]),
    "yes_no_type": _type("yes/no"),
    "set_type": _type("set"),
    "whole_type": _type("whole number"),
    "percent_type": _type("percent"),
    "named_type": _type("named"),
    "action": _action,
    "free": lambda at, _parts: Default("free", None, at.span),
    "reserved": lambda at, parts: Default("reserved", parts[0], at.span),
    "void": lambda at, _parts: Default("void", None, at.span),
    "unsettled": lambda at, _parts: Default("unsettled", None, at.span),
    "event": _event,
    "by_actors": _all_parts,
    "fact": _fact,
    "starts": _said("starts", _only),
    "changed_by": _said("changed by", _only),
    "decided_by": _said("decided by", _only),
    "period": _period,
    "instrument": _instrument,
    "opens": _said("what it does", lambda _parts: ("opens", None)),
    "amends": _said("what it does", lambda parts: ("amends", parts[0])),
    "restates": _said("what it does", lambda parts: ("restates", parts[0])),
    "interprets_text": _said("what it does", lambda parts: ("interprets", parts[0])),
    "effective": _said("the effective date", _only),
    "published": _said("the publication date", _only),
    "authority": _said("the authority", _only),
    "under_clause": _said("the clause it rests on", _only),
    "instrument_source": _said("the source", _only),
    "strikes": lambda at, parts: Strikes(parts[0], at.span),
    "adds": lambda at, parts: Adds(parts[0], at.span),
    "replaces": lambda at, parts: Replaces(parts[0], at.span),
    "keeps": _keeps,
    "keeps_line": lambda _at, parts: parts,
    "keeps_assumed": _said("what is assumed", _only),
    "keeps_while": _said("the condition", _only),
    "renumbers": lambda at, parts: Renumbers(parts[0], parts[1], at.span),
    "open_line": _open_line,
    "kept": _transition("kept"),
    "re_based": _transition("re-based"),
    "discharged": _transition("discharged"),
    "define": _define,
    "interprets": lambda at, parts: Interprets(parts[0], (), at.span),
    "reading": _reading,
    "as_written": _reading,
    "because": _said("because", _only),
    "held_by": _said("held by", _only),
    "reading_source": _said("source", lambda parts: ReadingSource(parts[0], parts[1])),
    "panel": lambda at, parts: Panel(parts[0], (), at.span),
    "assuming": _first,
    "prose_only": lambda at, parts: ProseOnly(parts[0], at.span),
    "norm": _norm,
    "duty": _duty,
    "each_of": lambda _at, parts: (tuple(parts), False),
    "joint": lambda _at, parts: (tuple(parts), True),
    "may": _modal("may"),
    "may_only": _modal("may only"),
    "must_not": _modal("must not"),
    "can": _modal("can"),
    "cannot": _modal("cannot"),
    "do": _do,
    "choose": _choose,
    "pay": _pay,
    "keep_true": _keep_true,
    "suspend": _suspend,
    "resume": _on_clauses(Resume),
    "terminate": _on_clauses(Terminate),
    "waive": _on_clauses(Waive),
    "release": _on_clauses(Release),
    "extend": _extend,
    "assign": _on_clauses(Assign),
    "delegate": _on_clauses(Delegate),
    "adopt": _adopt,
    "amend": _on_clauses(Amend),
    "defer": _defer,
    "limit_at_most": _limit("at most"),
    "limit_all_but": _limit("all but"),
    "a_later": _target(to_next=False),
    "the_next": _target(to_next=True),
    "clocked": _clocked,
    "clock_stops": _clock("the clock stops"),
    "clock_runs": _clock("the clock runs"),
    "deadline_falls_away": _clock("the deadline falls away"),
    "completed": _completed,
    "renews": _renews,
    "suspends": _suspends,
    "cuts_off": _cuts_off,
    "except": _except,
    "label": _first,
    "assumed_line": _first,
    "phrase_line": _all_parts,
    "phrase": _phrase,
    "when": _condition_phrase("when"),
    "unless": _condition_phrase("unless"),
    "while": _condition_phrase("while"),
    "from": _time_phrase("from"),
    "until": _time_phrase("until"),
    "through": _time_phrase("through"),
    "through_at_least": _time_phrase("through at least"),
    "by": _time_phrase("by"),
    "before": _time_phrase("before"),
    "within": _time_phrase("within"),
    "after": _time_phrase("after"),
    "despite": _order_phrase("despite"),
    "despite_everything_else": _order_phrase("despite everything else"),
    "subject_to": _order_phrase("subject to"),
    "to": _party_phrase("to"),
    "for_each": _word_phrase("for each"),
    "for_each_breach": _for_each_breach,
    "with": _condition_phrase("with"),
    "without_deadline": _without_deadline,
    "lapses": _lapses,
    "curable": _curable,
    "instead_of": _order_phrase("instead of"),
    "on_top_of": _order_phrase("on top of"),
    "survives": _survives,
    "any_end": _constant("any end"),
    "completion": _constant("completion"),
    "expiry": _constant("expiry"),
    "termination": _constant("termination"),
    "under_refs": _first,
    "for_duration": lambda _at, parts: (parts[0], None),
    "through_date": lambda _at, parts: (None, parts[0]),
    "for_good": _constant((None, None)),
    "once": _order_phrase("once"),
    "once_in_each": _word_phrase("once in each"),
    "at_most_times": _at_most_times,
    "needs_consent": _party_phrase("needs consent of"),
    "stays_liable": _party_phrase("stays liable"),
    "is_released": _party_phrase("is released"),
    "parts_lapse": _duration_phrase("parts lapse after"),
    "silence_means": _word_phrase("silence means"),
    "effect_later": _duration_phrase("takes effect"),
    "effect_after": _effect_after,
    "effect_at_once": _order_phrase("takes effect"),
    "in_one_sum": _order_phrase("in one sum"),
    "property": _property,
    "may_claim": _may_claim,
    "holds_claim": _holds_claim,
    "no_change": _no_change,
    "always": _constant(True),
    "never": _constant(False),
    "chosen_readings": _all_parts,
    "chosen_reading": _all_parts,
    "condition": _condition,
    "and": _connective("and"),
    "or": _connective("or"),
    "not": _not,
    "grouped": _first,
    "truth": _truth,
    "is": _is(False),
    "is_not": _is(True),
    "in": _in(False),
    "not_in": _in(True),
    "ordered": _ordered,
    "outcome_is": _outcome(False),
    "outcome_is_not": _outcome(True),
    "before_date": _ordering("before"),
    "no_later_than": _ordering("no later than"),
    "after_date": _ordering("after"),
    "no_earlier_than": _ordering("no earlier than"),
    "at_least": _ordering("at least"),
    "at_most": _ordering("at most"),
    "over": _ordering("over"),
    "under": _ordering("under"),
    "happened": _happened(False),
    "not_happened": _happened(True),
    "by_party": _first,
    "same": _same,
    "clause_is": _clause_is(False),
    "clause_is_not": _clause_is(True),
    "of_the": _first,
    "open": _clause_state("open"),
    "overdue": _clause_state("overdue"),
    "breached": _clause_state("breached"),
    "uncured": _clause_state("uncured"),
    "suspended": _clause_state("suspended"),
    "fulfilled": _clause_state("fulfilled"),
    "settled": _clause_state("settled"),
    "spent": _clause_state("spent"),
    "cut_off": _clause_state("cut off"),
    "no_duty_open": _no_duty_open,
    "ended": _ended(False),
    "not_ended": _ended(True),
    "by_cause": _first,
    "by_termination": _constant("termination"),
    "by_expiry": _constant("expiry"),
    "by_completion": _constant("completion"),
    "before_the": _before_the,
    "since": _since,
    "ago": _ago,
    "on_or_before": _on_or_before,
    "earlier_than": _earlier_than,
    "upheld": _panel_outcome("upheld"),
    "rejected": _panel_outcome("rejected"),
    "failed_to_decide": _panel_outcome("failed to decide"),
    "set_aside": _panel_outcome("set aside"),
    "shifted_after": _shifted("after"),
    "shifted_before": _shifted("before"),
    "earlier_of": _pick("earlier"),
    "later_of": _pick("later"),
    "business_day_after": _business_day("on or after"),
    "business_day_before": _business_day("on or before"),
    "deadline_of": _deadline_of,
    "start_of": _period_edge("start"),
    "end_of": _period_edge("end"),
    "first_of": _first_of,
    "event_for": _event_for,
    "times": _all_parts,
    "duration": _duration,
    "hours": _unit("hours"),
    "days": _unit("days"),
    "business_days_unit": _unit("business days"),
    "months": _unit("months"),
    "years": _unit("years"),
    "number": _first,
    "percent": _first,
    "money": _first,
    "quoted": _first,
    "none": _none,
    "yes": _yes_no(True),
    "no": _yes_no(False),
    "date": _first,
    "withheld": _withheld,
    "values": _all_parts,
    "names": _all_parts,
    "refs": _all_parts,
    **amounts.FORMS,
}
