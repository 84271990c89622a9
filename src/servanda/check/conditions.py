"""Conditions and times: every word refers to one thing, and every comparison fits its types."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from servanda.check.notes import Notes
from servanda.check.vocabulary import Vocabulary, kind_fields, literal_text, party_known
from servanda.diagnostics.diagnostic import Span
from servanda.model import terms, types
from servanda.model.agreement import Action, FieldType
from servanda.model.times import ROLL, Duration, Extent, NoSuchLocalTime, read_moment
from servanda.model.values import Value
from servanda.model.wording import operand_words
from servanda.text import syntax

_ORDER: Mapping[str, terms.Ordering] = {
    "before": "<",
    "no later than": "<=",
    "after": ">",
    "no earlier than": ">=",
    "under": "<",
    "at most": "<=",
    "over": ">",
    "at least": ">=",
}
_DATE_WORDS = ("before", "no later than", "after", "no earlier than")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a condition can look at: the fields of a case (or of a thing of some kind), beside facts and the record."""

    fields: Mapping[str, FieldType]
    things: Mapping[str, str]
    place: str  # the clause, for names of withheld values
    whose: str  # "the action `offer`", "`Product`": for messages
    kind: str | None = None  # in a definition of a kind, paths are relative to it
    triggers: Mapping[str, FieldType] = field(default_factory=dict[str, FieldType])  # `move_crane.site`


@dataclass(slots=True)
class Lowering:
    """What every lowering step needs."""

    vocabulary: Vocabulary
    notes: Notes
    measured: "Measured"  # conditions hold computed values, and those hold conditions: `amounts` gives what reads them
    withheld: dict[str, int] = field(default_factory=dict[str, int])
    properties: dict[str, Span] = field(default_factory=dict[str, Span])  # by their names: where each first stands


Measured = Callable[[syntax.Expr, syntax.Expr, Span, terms.Comparison, Scope, Lowering], terms.Condition]


def action_scope(action: Action, place: str) -> Scope:
    """The fields that a norm on this action can look at."""
    return Scope(action.fields, action.things, place, f"`{action.name}`")


def kind_scope(kind: str, vocabulary: Vocabulary, place: str) -> Scope:
    """The fields that a definition of a kind can look at."""
    fields, things = kind_fields(kind, vocabulary)
    return Scope(fields, things, place, f"`{kind}`", kind)


def any_scope(vocabulary: Vocabulary, place: str) -> Scope:
    """A definition of no kind may look at any action's fields; which ones it uses decides where it may stand."""
    fields: dict[str, FieldType] = {}
    things: dict[str, str] = {}
    for action in vocabulary.actions.values():
        fields = {**action.fields, **fields}
        things = {**action.things, **things}
    return Scope(fields, things, place, "any action")


def record_scope(place: str) -> Scope:
    """What a panel or an amendment's `while` can look at: facts and the record."""
    return Scope({}, {}, place, "the record alone")


# --- conditions ------------------------------------------------------------------------------------------------------

_UNKNOWN = terms.Constant(value=False)  # stands in for what was refused; nothing with mistakes is ever run


def read_condition(written: syntax.Condition, scope: Scope, to: Lowering) -> terms.Condition:
    """Give a written condition its meaning. Mistakes are noted and stand as false."""
    match written:
        case syntax.YesNo(value):
            return terms.Constant(value)
        case syntax.Truth(path):
            return _truth(path, scope, to)
        case syntax.Is():
            return _negate(_is(written, scope, to), negated=written.negated)
        case syntax.In():
            return _negate(_in(written, scope, to), negated=written.negated)
        case syntax.Ordered():
            return _ordered(written, scope, to)
        case syntax.OrderedValue():
            value, bound, span = written.value, written.bound, written.span
            return to.measured(value, bound, span, _ORDER[written.ordering], scope, to)
        case syntax.Happened():
            return _negate(_happened(written, scope, to), negated=written.negated)
        case syntax.Outcome():
            return _negate(_outcome(written, to), negated=written.negated)
        case syntax.ClauseIs():
            return _negate(_clause_is(written, scope, to), negated=written.negated)
        case syntax.NoDutyOpen(except_):
            return terms.NoDutyOpen(tuple(ref.text for ref in except_))
        case syntax.Ended(negated, cause):
            return _negate(terms.Ended(cause), negated=negated)
        case syntax.Not(operand):
            return terms.Not(read_condition(operand, scope, to))
        case syntax.All(operands):
            return terms.All(tuple(read_condition(o, scope, to) for o in operands))
        case syntax.Any(operands):
            return terms.Any(tuple(read_condition(o, scope, to) for o in operands))


def _negate(condition: terms.Condition, *, negated: bool) -> terms.Condition:
    return terms.Not(condition) if negated else condition


def _truth(path: syntax.Word, scope: Scope, to: Lowering) -> terms.Condition:
    word = to.vocabulary.words.get(path.text)
    if word and path.text not in scope.fields:
        return _bare_word(path, word, scope, to)
    subject = _subject(path, scope, to)
    if subject is None:
        return _UNKNOWN
    if isinstance(subject, terms.DatedWord) or not isinstance(subject.type, types.YesNo):
        what = "a date" if isinstance(subject, terms.DatedWord) else _a(subject.type)
        to.notes.say(
            "not-a-condition",
            f"`{path.text}` is neither true nor false: it is {what}",
            path.span,
            help=f"compare it: `{path.text} is …`.",
        )
        return _UNKNOWN
    return terms.Compare(subject, "=", right=True)


def _bare_word(path: syntax.Word, word: tuple[str | None, str], scope: Scope, to: Lowering) -> terms.Condition:
    of, sort = word
    if sort == "date":
        to.notes.say(
            "not-a-condition",
            f"`{path.text}` is a date, neither true nor false",
            path.span,
            help=f"name a moment with it: `until {path.text}`, `… is before {path.text}`.",
        )
        return _UNKNOWN
    if of is None:
        return terms.Word(path.text)
    if scope.kind == of:
        return terms.Word(path.text, None, of_is_relative=True)
    things = [thing for thing, kind in scope.things.items() if kind == of]
    example = f"{things[0]} is {path.text}" if things else f"… is {path.text}"
    to.notes.say(
        "word-needs-a-thing",
        f"`{path.text}` is said of a {of}, and this does not say of which",
        path.span,
        help=f"write `{example}`.",
    )
    return _UNKNOWN


def _is(written: syntax.Is, scope: Scope, to: Lowering) -> terms.Condition:
    if written.path.text in scope.things:
        return _said_of_thing(written, scope, to)
    subject = _subject(written.path, scope, to)
    if subject is None:
        return _UNKNOWN
    right = _operand(written.value, subject, scope, to)
    return _UNKNOWN if right is None else terms.Compare(subject, "=", right)


def _said_of_thing(written: syntax.Is, scope: Scope, to: Lowering) -> terms.Condition:
    thing, kind = written.path.text, scope.things[written.path.text]
    fitting = tuple(name for name, (of, _) in to.vocabulary.words.items() if of == kind)
    if isinstance(written.value, syntax.Word) and written.value.text in fitting:
        return terms.Word(written.value.text, thing, scope.kind is not None)
    said = written.value.text if isinstance(written.value, syntax.Word) else literal_text(written.value)
    to.notes.unknown(
        "unknown-word",
        f"a word defined of {kind}",
        said,
        written.value.span,
        fitting,
        f"`{thing}` is a {kind}; of a {kind} these words are defined:",
    )
    return _UNKNOWN


def _in(written: syntax.In, scope: Scope, to: Lowering) -> terms.Condition:
    subject = _subject(written.path, scope, to)
    if subject is None:
        return _UNKNOWN
    values = [_operand(value, subject, scope, to) for value in written.values]
    plain = [v for v in values if v is not None and not isinstance(v, terms.Subject | terms.Unknown)]
    if len(plain) < len(values):
        others = [v for v in values if isinstance(v, terms.Subject | terms.Unknown)]
        compares = (terms.Compare(subject, "=", v) for v in others)
        return terms.Any((terms.Member(subject, tuple(plain)), *compares)) if others else _UNKNOWN
    return terms.Member(subject, tuple(plain))


def _ordered(written: syntax.Ordered, scope: Scope, to: Lowering) -> terms.Condition:
    name, bound = written.path, written.value
    is_amount = name.text in to.vocabulary.amounts and name.text not in (*scope.fields, *to.vocabulary.facts)
    if is_amount and isinstance(bound, syntax.Money | syntax.Number | syntax.Percent | syntax.Withheld | syntax.Word):
        return to.measured(name, bound, written.span, _ORDER[written.ordering], scope, to)
    subject = _subject(written.path, scope, to)
    if subject is None:
        return _UNKNOWN
    kind = types.DateType() if isinstance(subject, terms.DatedWord) else subject.type
    is_date = isinstance(kind, types.DateType)
    numeric = isinstance(kind, types.Whole | types.Percentage | types.MoneyType)
    if not (is_date if written.ordering in _DATE_WORDS else numeric):
        what = "a date" if isinstance(subject, terms.DatedWord) else _a(subject.type)
        say = "`before`, `after`, `no later than`, `no earlier than`" if is_date else "`is` or `in {…}`"
        say = "`over`, `under`, `at least`, `at most`" if numeric else say
        to.notes.say(
            "type-mismatch",
            f"`{written.path.text}` is {what}, which is never `{written.ordering}`",
            written.span,
            help=f"compare it by {say}.",
        )
        return _UNKNOWN
    right = _operand(written.value, subject, scope, to)
    return _UNKNOWN if right is None else terms.Compare(subject, _ORDER[written.ordering], right)


# --- subjects and operands -------------------------------------------------------------------------------------------


def _subject(path: syntax.Word, scope: Scope, to: Lowering) -> terms.Subject | None:
    found = _find(path.text, scope, to)
    if found is not None:
        return found
    vocabulary = to.vocabulary
    if path.text in vocabulary.happenings():
        to.notes.say(
            "event-as-condition",
            f"`{path.text}` is something that happens",
            path.span,
            help=f"write `{path.text} has happened`.",
        )
    elif path.text in scope.things:
        kind = scope.things[path.text]
        known = tuple(f for f in scope.fields if f.startswith(path.text + "."))
        to.notes.unknown(
            "unknown-name", f"a single value: it is a {kind}", path.text, path.span, known, f"A {kind} has the fields"
        )
    else:
        words = (w for w, (of, _) in vocabulary.words.items() if of in (None, scope.kind))
        known = (*scope.fields, *vocabulary.facts, *words)
        to.notes.unknown(
            "unknown-name",
            "a field, fact or word here",
            path.text,
            path.span,
            known,
            f"A condition on {scope.whose} can name",
        )
    return None


def _find(name: str, scope: Scope, to: Lowering) -> terms.Subject | None:
    if name in scope.triggers:
        event, _, path = name.partition(".")
        return terms.OfTrigger(event, path, scope.triggers[name].type)
    if name in scope.fields:
        one = scope.fields[name]
        return terms.Field(name, one.type, one.owner, scope.kind is not None)
    if name in to.vocabulary.facts:
        return terms.Fact(name, to.vocabulary.facts[name].type)
    if to.vocabulary.words.get(name, (None, ""))[1] == "date":
        return terms.DatedWord(name)
    return None


def _operand(value: syntax.Value, subject: terms.Subject, scope: Scope, to: Lowering) -> terms.Operand | None:
    """The right side of a comparison: a value of the subject's type, or another field or fact of that type."""
    kind: types.Type = types.DateType() if isinstance(subject, terms.DatedWord) else subject.type
    if isinstance(value, syntax.Withheld):
        return _withheld(value.why, scope, to)
    if isinstance(value, syntax.Word):
        named = value.text in kind.values if isinstance(kind, types.OneOf) else False
        other = None if named else _find(value.text, scope, to)
        if other is not None:
            return _same_type(value, other, kind, subject, to)
    return _literal(value, kind, subject, to)


def _same_type(
    value: syntax.Word, other: terms.Subject, kind: types.Type, subject: terms.Subject, to: Lowering
) -> terms.Operand | None:
    theirs: types.Type = types.DateType() if isinstance(other, terms.DatedWord) else other.type
    if type(theirs) is type(kind) and (not isinstance(kind, types.OneOf) or theirs == kind):
        return other
    title = f"`{operand_words(subject)}` is {_a(kind)} and `{value.text}` is {_a(theirs)}"
    to.notes.say("type-mismatch", title, value.span, help="compare values of one type.")
    return None


_FITS: tuple[tuple[type[types.Type], tuple[type[syntax.Value], ...]], ...] = (
    (types.YesNo, (syntax.YesNo,)),
    (types.OneOf, (syntax.Word,)),
    (types.Name, (syntax.Word, syntax.Quoted)),
    (types.SetOf, (syntax.Word, syntax.Quoted, syntax.NoneValue)),
    (types.Whole, (syntax.Number,)),
    (types.Percentage, (syntax.Percent,)),
    (types.MoneyType, (syntax.Money,)),
    (types.DateType, (syntax.DateText,)),
)


def _literal(value: syntax.Value, kind: types.Type, subject: terms.Subject, to: Lowering) -> Value | None:
    fitting = next(written for one, written in _FITS if isinstance(kind, one))
    said = literal_text(value)
    if not isinstance(value, fitting):
        to.notes.say(
            "type-mismatch",
            f"`{operand_words(subject)}` is {_a(kind)}, and `{said}` is not",
            value.span,
            mark=f"not {_a(kind)}",
            help=f"write {_example(kind)}.",
        )
        return None
    try:
        return types.read_value(kind, said)
    except types.NotOfType as error:
        near = error.near
        to.notes.say(
            "unknown-value",
            str(error),
            value.span,
            mark=f"did you mean `{near[0]}`?" if near else "",
            help=f"write `{near[0]}`." if near else f"write {_example(kind)}.",
        )
        return None


def _a(kind: types.Type) -> str:
    """A value of the type, in a sentence."""
    match kind:
        case types.YesNo():
            return "yes or no"
        case types.OneOf() if kind.name[:1] in "AEIOUaeiou":
            return f"an {kind.name}"
        case types.MoneyType():
            return "an amount of money"
        case types.Percentage():
            return "a percentage"
        case _:
            return f"a {types.called(kind)}"


def _example(kind: types.Type) -> str:
    match kind:
        case types.YesNo():
            return "`yes` or `no`, or the name alone"
        case types.OneOf():
            return "one of " + ", ".join(kind.values)
        case types.Name():
            return "a name"
        case types.SetOf():
            return "a name, or `none` for the empty set"
        case types.Whole():
            return "a whole number like 12"
        case types.Percentage():
            return "a percentage like 20%"
        case types.Number():
            return "a number like 1.0843"
        case types.MoneyType():
            return "an amount like USD 5,000.00"
        case types.DateType():
            return "a date like 2026-03-15"


def _withheld(why: str, scope: Scope, to: Lowering) -> terms.Unknown:
    number = to.withheld.get(scope.place, 0) + 1
    to.withheld[scope.place] = number
    return terms.Unknown(why, scope.place if number == 1 else f"{scope.place} ({number})")


# --- what happened ---------------------------------------------------------------------------------------------------


def read_event(name: syntax.Word, to: Lowering) -> str | None:
    """What a word names that can happen, or None (noted)."""
    happenings = to.vocabulary.happenings()
    if name.text in happenings:
        return name.text
    to.notes.unknown(
        "unknown-event", "an event or action", name.text, name.span, tuple(happenings), "These can happen:"
    )
    return None


def _happened(written: syntax.Happened, scope: Scope, to: Lowering) -> terms.Condition:
    event = read_event(written.event, to)
    if event is None:
        return _UNKNOWN
    by = written.by.text if written.by and party_known(written.by, to.vocabulary, to.notes) else None
    same = _matches(event, written.same, scope, to)
    since = read_event(written.since, to) if written.since else None
    return terms.Happened(event, by, same, _qualifier(written.qualifier, scope, to), since)


def _clause_is(written: syntax.ClauseIs, scope: Scope, to: Lowering) -> terms.Condition:
    of = written.of.text if written.of else None
    if written.of is not None and of not in to.vocabulary.periods:
        known = tuple(to.vocabulary.periods)
        to.notes.unknown("unknown-type", "a period", written.of.text, written.of.span, known, "The periods are")
    same = tuple(
        terms.Match(name.text, terms.Field(name.text, scope.fields[name.text].type, scope.fields[name.text].owner))
        for name in written.same
        if name.text in scope.fields
    )
    return terms.ClauseIs(written.ref.text, same, of, written.state)


def _qualifier(
    written: syntax.Ago | syntax.OnOrBefore | syntax.EarlierThan | syntax.BeforeThe | None, scope: Scope, to: Lowering
) -> terms.LongAgo | terms.NotAfter | terms.Earlier | terms.BeforeThe | None:
    match written:
        case None:
            return None
        case syntax.Ago(duration):
            return terms.LongAgo(read_duration(duration, to))
        case syntax.BeforeThe(duration, time):
            base = read_time(time, scope, to)
            return terms.BeforeThe(read_duration(duration, to), base) if base else None
        case syntax.OnOrBefore(day):
            moment = read_extent(day, to)
            return terms.NotAfter(moment) if moment else None
        case syntax.EarlierThan(event, same):
            name = read_event(event, to)
            return terms.Earlier(name, _matches(name, same, scope, to)) if name else None


def _matches(event: str, same: tuple[syntax.Word, ...], scope: Scope, to: Lowering) -> tuple[terms.Match, ...]:
    """`for the same (customer, product)`: each name is a field, or a thing whose fields all match."""
    theirs = to.vocabulary.happenings()[event].fields
    found: list[terms.Match] = []
    for name in same:
        leaves = [f for f in scope.fields if f == name.text or f.startswith(name.text + ".")]
        both = [leaf for leaf in leaves if leaf in theirs]
        if not both:
            whose = f"`{event}`" if leaves else scope.whose
            known = tuple(theirs if leaves else scope.fields)
            to.notes.unknown("unknown-name", f"a field of {whose}", name.text, name.span, known, f"{whose} has")
        for leaf in both:
            one = scope.fields[leaf]
            found.append(terms.Match(leaf, terms.Field(leaf, one.type, one.owner, scope.kind is not None)))
    return tuple(found)


def _outcome(written: syntax.Outcome, to: Lowering) -> terms.Condition:
    panels = to.vocabulary.panels
    if written.panel.text not in panels:
        to.notes.unknown(
            "unknown-panel",
            "a panel",
            written.panel.text,
            written.panel.span,
            tuple(panels),
            "Panels of this agreement:",
        )
        return _UNKNOWN
    determines = panels[written.panel.text]
    if written.action.text != determines:
        to.notes.say(
            "not-determined",
            f"`{written.panel.text}` does not determine `{written.action.text}`",
            written.action.span,
            help=f"it determines `{determines}`.",
        )
        return _UNKNOWN
    return terms.Outcome(written.panel.text, written.outcome, determines)


# --- times -----------------------------------------------------------------------------------------------------------


def read_extent(text: syntax.DateText, to: Lowering) -> Extent | None:
    """A date or instant in the agreement's zone."""
    try:
        return read_moment(text.text, to.vocabulary.zone)
    except NoSuchLocalTime as error:
        if not to.notes.has("bad-date", text.span):  # the parser says more about a day that does not exist
            to.notes.say("bad-date", str(error), text.span)
        return None


def read_date(text: syntax.DateText, to: Lowering) -> date | None:
    """A whole date, where an instant makes no sense."""
    extent = read_extent(text, to)
    if extent and extent.day is None:
        to.notes.say("bad-date", f"a date is needed here, and {text.text} is a time of day", text.span)
        return None
    return extent.day if extent else None


def read_duration(written: syntax.Duration, to: Lowering) -> Duration:
    """A duration."""
    if written.unit == "business days":
        _business_days_said(written.span, to)
    if written.count == 0:
        to.notes.say(
            "no-length",
            "a wait of no length",
            written.span,
            why="No time after a moment is that moment.",
            help="name a length, or the moment itself.",
        )
    return Duration(written.count, written.unit)


def _business_days_said(span: Span, to: Lowering) -> None:
    if to.vocabulary.business_days is None:
        to.notes.say(
            "no-business-days",
            "the agreement does not say which days are business days",
            span,
            why="Public holidays differ from place to place, and a deadline with them.",
            help="add e.g. `business days Portugal` (or a region, or `none` for Monday to Friday) to the agreement.",
        )


def read_time(written: syntax.Time, scope: Scope, to: Lowering) -> terms.Time | None:
    """A moment that a window names. Conditions stand for the first moment they hold, on the record alone."""
    match written:
        case syntax.DateText():
            extent = read_extent(written, to)
            return terms.Fixed(extent) if extent else None
        case syntax.Withheld(why):
            return _withheld(why, scope, to)
        case syntax.Shifted(duration, direction, base):
            inner = read_time(base, scope, to)
            length = read_duration(duration, to)
            return shifted(inner, length, 1 if direction == "after" else -1) if inner else None
        case syntax.BusinessDay(which, base, span):
            _business_days_said(span, to)
            inner = read_time(base, scope, to)
            return shifted(inner, ROLL, 1 if which == "on or after" else -1) if inner else None
        case syntax.Pick(which, times):
            picked = [read_time(one, scope, to) for one in times]
            found = tuple(one for one in picked if one is not None)
            return terms.Pick(which, found) if found else None
        case syntax.Truth(path):
            return _named_time(path, scope, to)
        case syntax.DeadlineOf(ref):
            return terms.DeadlineOf(ref.text)
        case syntax.PeriodEdge(edge, of):
            if of.text != "agreement" and of.text not in to.vocabulary.periods:
                known = ("agreement", *to.vocabulary.periods)
                to.notes.unknown("unknown-type", "a period", of.text, of.span, known, "There is")
                return None
            return terms.Edge(edge, of.text)
        case syntax.FirstOf(event):
            name = read_event(event, to)
            return terms.When(name) if name else None
        case syntax.EventFor(event, same, span):
            happened = syntax.Happened(event, None, same, negated=False, qualifier=None, span=span)
            return terms.FirstTrue(read_condition(happened, scope, to))
        case _:
            return terms.FirstTrue(read_condition(written, scope, to))


def shifted(base: terms.Time, duration: Duration, sign: int) -> terms.Time:
    """A shift of a choice is a choice of shifts, so that only plain moments are ever shifted."""
    if isinstance(base, terms.Pick):
        return terms.Pick(base.which, tuple(shifted(one, duration, sign) for one in base.times))
    return terms.Shifted(duration, 1 if sign > 0 else -1, base)


def _named_time(path: syntax.Word, scope: Scope, to: Lowering) -> terms.Time | None:
    if path.text in to.vocabulary.happenings():
        return terms.When(path.text)
    if to.vocabulary.words.get(path.text, (None, ""))[1] == "date":
        return terms.OnDate(terms.DatedWord(path.text))
    return terms.FirstTrue(_truth(path, scope, to))
