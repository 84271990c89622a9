"""Conditions and times back in the agreement's own words."""

from datetime import date
from decimal import Decimal

from servanda.model.agreement import Deferral, Definition, Guard, Norm, Window
from servanda.model.properties import Claim, HoldsClaim, MayClaim, NoChange, Property
from servanda.model.terms import (
    All,
    AmountOf,
    Any,
    Arithmetic,
    BalanceOf,
    BeforeThe,
    ClauseIs,
    Committed,
    Compare,
    Computed,
    Condition,
    Constant,
    Converted,
    DatedWord,
    DeadlineOf,
    Earlier,
    Edge,
    Ended,
    Fact,
    Field,
    FirstTrue,
    Fixed,
    Fold,
    Happened,
    InAny,
    InPeriod,
    LongAgo,
    Measured,
    Member,
    NoDutyOpen,
    Not,
    NotAfter,
    NumberOf,
    OfTrigger,
    OnDate,
    Operand,
    Outcome,
    PercentOf,
    Pick,
    PickValue,
    Rate,
    Shifted,
    SinceTime,
    Time,
    Unknown,
    UsedOf,
    When,
    Word,
)
from servanda.model.times import ROLL, Duration, Extent
from servanda.model.types import DateType, Percentage
from servanda.model.values import Money, braces, words

_ORDER = {"=": "is", "<": "is under", "<=": "is at most", ">": "is over", ">=": "is at least"}
_DATE_ORDER = {"=": "is", "<": "is before", "<=": "is no later than", ">": "is after", ">=": "is no earlier than"}


def condition_words(condition: Condition) -> str:
    """A condition as the language writes it."""
    match condition:
        case Constant(value):
            return "yes" if value else "no"
        case Compare(left, "=", True):
            return operand_words(left)
        case Compare(left, "=", False):
            return f"not {operand_words(left)}"
        case Compare(left, operator, right):
            dated = isinstance(left, DatedWord) or isinstance(left.type, DateType)
            percent = "%" if isinstance(right, Decimal) and isinstance(getattr(left, "type", None), Percentage) else ""
            return (
                f"{operand_words(left)} {(_DATE_ORDER if dated else _ORDER)[operator]} {operand_words(right)}{percent}"
            )
        case Member(left, values):
            return f"{operand_words(left)} in {braces([words(v) for v in values])}"
        case Word(name, of):
            return f"{of} is {name}" if of else name
        case Happened() | Outcome():
            return _event_words(condition, "has")
        case ClauseIs():
            return _clause_words(condition, "is")
        case Measured(value, operator, bound):
            return f"{computed_words(value)} {_ORDER[operator]} {computed_words(bound)}"
        case NoDutyOpen(except_for):
            return "no duty is open" + (f" except {', '.join(except_for)}" if except_for else "")
        case Ended(cause):
            return "agreement has ended" + (f" by {cause}" if cause else "")
        case Not(operand):
            return _negated(operand)
        case All(operands):
            return " and ".join(_bracketed(one, Any) for one in operands)
        case Any(operands):
            return " or ".join(_bracketed(one, All) for one in operands)


def _bracketed(condition: Condition, kind: type[All] | type[Any]) -> str:
    said = condition_words(condition)
    return f"({said})" if isinstance(condition, kind) else said


def _negated(operand: Condition) -> str:
    match operand:
        case Compare(left, "=", bool(value)):
            return f"{'not ' if value else ''}{operand_words(left)}"
        case Compare(left, "=", right):
            return f"{operand_words(left)} is not {operand_words(right)}"
        case Member(left, values):
            return f"{operand_words(left)} not in {braces([words(v) for v in values])}"
        case Word(name, of):
            return f"{of} is not {name}" if of else f"not {name}"
        case Happened() | Outcome():
            return _event_words(operand, "has not")
        case ClauseIs():
            return _clause_words(operand, "is not")
        case Ended(cause):
            return "agreement has not ended" + (f" by {cause}" if cause else "")
        case All() | Any():
            return f"not ({condition_words(operand)})"
        case _:
            return f"not {condition_words(operand)}"


def _clause_words(condition: ClauseIs, is_: str) -> str:
    of = f" of the {condition.of}" if condition.of else ""
    return f"clause {condition.number}{_same_words(condition.same)}{of} {is_} {condition.state}"


def _event_words(condition: Happened | Outcome, has: str) -> str:
    if isinstance(condition, Outcome):
        return f"{condition.panel} {has} {condition.outcome} {condition.action}"
    by = f" by {condition.by}" if condition.by else ""
    since = f" since {condition.since}" if condition.since else ""
    return f"{condition.event}{by}{_same_words(condition.same)} {has} happened{since}{_qualifier_words(condition.qualifier)}"


def _same_words(same: tuple[object, ...]) -> str:
    names = [getattr(one, "event_field") for one in same]  # noqa: B009
    if not names:
        return ""
    return f" for the same {names[0] if len(names) == 1 else '(' + ', '.join(names) + ')'}"


def _qualifier_words(qualifier: LongAgo | NotAfter | Earlier | BeforeThe | None) -> str:
    match qualifier:
        case None:
            return ""
        case LongAgo(duration):
            return f" at least {duration_words(duration)} ago"
        case BeforeThe(duration, time):
            return f" at least {duration_words(duration)} before {time_words(time)}"
        case NotAfter(moment):
            return f" on or before {extent_words(moment)}"
        case Earlier(event, same):
            return f" earlier than {event}{_same_words(same)}"


def operand_words(operand: Operand) -> str:
    """One side of a comparison."""
    match operand:
        case Field(path):
            return path
        case OfTrigger(event, path):
            return f"{event}.{path}"
        case Fact(name) | DatedWord(name):
            return name
        case Unknown(why):
            return f'withheld "{why}"'
        case _:
            return words(operand)


def computed_words(value: Computed) -> str:
    """A computed value as the language writes it."""
    match value:
        case Rate(percent):
            return f"{percent:f}%"
        case PercentOf(rate, of):
            return f"{rate:f}% of {_inside(of)}"
        case Fold():
            return _fold_words(value)
        case Arithmetic(operator, left, right):
            return f"{_inside(left, operator)} {operator} {_inside(right)}"
        case PickValue(which, values):
            return f"the {which} of ({', '.join(computed_words(one) for one in values)})"
        case AmountOf(name) | NumberOf(name):
            return name
        case BalanceOf(account):
            return f"balance of {account}"
        case UsedOf(account):
            return f"used of {account}"
        case Committed(name, "excess" | "room" as measure):
            return f"{measure} of {name}"
        case Committed(name, measure):
            return f"the {measure} of {name}"
        case Converted(inner, rate, _, _, on):
            return f"{_inside(inner)} converted at {rate} on {time_words(on)}"
        case OfTrigger() | Unknown():
            return operand_words(value)
        case _:
            return words(value)


def _inside(value: Computed, operator: str | None = None) -> str:
    said = computed_words(value)
    loose = isinstance(value, Arithmetic) and value.operator != operator
    return f"({said})" if loose else said


def _fold_words(fold: Fold) -> str:
    of = fold.amount or (f"{fold.event}.{fold.path}" if fold.path else fold.event)
    where = f" where ({condition_words(fold.where)})" if fold.where else ""
    match fold.window:
        case None:
            window = ""
        case InPeriod(name):
            window = f" in the {name}"
        case InAny(duration):
            window = f" in any {duration_words(duration)}"
        case SinceTime(time):
            window = f" since {time_words(time)}"
    return f"{fold.how} of {of}{where}{window}"


def duration_words(duration: Duration) -> str:
    """`30 days`, `1 month`"""
    unit = duration.unit.removesuffix("s") if duration.count == 1 else duration.unit
    return f"{duration.count} {unit}"


def extent_words(extent: Extent) -> str:
    """A date, or an instant with its offset."""
    return extent.day.isoformat() if extent.day else extent.start.isoformat()


def time_words(time: Time) -> str:
    """A time as the language writes it."""
    match time:
        case Fixed(extent):
            return extent_words(extent)
        case FirstTrue(condition):
            return condition_words(condition)
        case When(event):
            return event
        case OnDate(word):
            return word.name
        case DeadlineOf(number):
            return f"the deadline of {number}"
        case Edge(edge, period):
            return f"the {edge} of the {period}"
        case Shifted(duration, sign, base) if duration == ROLL:
            return f"the business day on or {'after' if sign > 0 else 'before'} {time_words(base)}"
        case Shifted(duration, sign, base):
            return f"{duration_words(duration)} {'after' if sign > 0 else 'before'} {time_words(base)}"
        case Pick(which, times):
            return f"the {which} of ({', '.join(time_words(one) for one in times)})"
        case Unknown(why):
            return f'withheld "{why}"'


def window_words(window: Window) -> str:
    """A time phrase as the language writes it."""
    return f"{window.kind} {time_words(window.time)}"


# --- whole rules -----------------------------------------------------------------------------------------------------


def norm_words(norm: Norm) -> str:
    """Who may, must not, can or cannot do what: the first line of a rule."""
    if norm.modal == "except":
        return "the clause above does not apply"
    actors = (" and " if norm.together else " or ").join(norm.actors)
    return f"{actors}{' together' if norm.together else ''} {norm.said} {act_words(norm)}"


def act_words(norm: Norm) -> str:
    """What is done: an action, or what a power does to which clauses."""
    if norm.duty is not None and norm.duty.keep is not None:
        return condition_words(norm.duty.keep)
    if norm.duty is not None and norm.duty.amount is not None:
        return f"pay {computed_words(norm.duty.amount)}"
    if norm.duty is not None and isinstance(norm.duty.met, Measured) and isinstance(norm.duty.met.value, Committed):
        return "make good the shortfall" if norm.duty.met.value.measure == "made good" else "reach the floor"
    power = norm.power
    if power is None:
        return norm.action
    if power.choices:
        return " or ".join(power.choices)
    if not power.verb:
        return norm.action
    clauses = ", ".join(power.clauses) or "agreement"
    most = f" by at most {duration_words(power.at_most)}" if power.at_most else ""
    clock = f", {power.clock}" if power.clock else ""
    if power.verb == "adopt":
        word, reading = (_target(norm, name) for name in ("word", "reading"))
        return f"adopt {word} as {reading}"
    if power.verb == "draw":
        return f"draw on {_target(norm, 'account')}"
    if power.deferral is not None:
        return f"defer {clauses}, {_deferral_words(power.deferral)}"
    return f"{power.verb} {clauses}{most}{clock}"


def _deferral_words(deferral: Deferral) -> str:
    limit = words(deferral.limit) if isinstance(deferral.limit, Money) else f"{deferral.limit:f}% of the floor"
    kind = "all but" if deferral.all_but else "at most"
    return f"{kind} {limit}, to {'the next' if deferral.to_next else 'a later'} {deferral.period}"


def _target(norm: Norm, field: str) -> str:
    """What a power is about: the value that its own condition wants of a field."""
    wanted = (g.condition for g in norm.guards)
    return next(words(c.right) for c in wanted if isinstance(c, Compare) and _is_field(c.left, field))  # type: ignore[arg-type]


def _is_field(subject: Operand, *names: str) -> bool:
    return isinstance(subject, Field) and subject.path in names


def guards_shown(norm: Norm) -> tuple[Guard, ...]:
    """The conditions as written, without those that say which clause or word a power is about."""
    if norm.power is None or not norm.power.verb:
        return norm.guards
    return tuple(guard for guard in norm.guards if not _names_target(guard.condition))


def _names_target(condition: Condition) -> bool:
    match condition:
        case Member(Field("clause" | "instrument")) | Compare(Field("word" | "reading" | "account")):
            return True
        case _:
            return False


def life_words(norm: Norm) -> list[str]:
    """What a duty or power has beyond other rules: what sets it off, its deadline, cure, remedies, and ends."""
    lines: list[str] = []
    if norm.each is not None:
        breach = "breach of " if norm.each.kind == "breach" else ""
        lines.append(f"for each {breach}{', '.join(norm.each.names)}")
    duty, power = norm.duty, norm.power
    if duty is not None:
        lines += [f"with {condition_words(duty.performance)}"] if duty.performance else []
        deadline = duty.deadline
        lines += [f"{deadline.kind} {time_words(deadline.time)}"] if deadline.time is not None else []
        lines += ["lapses at its deadline"] if duty.lapses else []
        lines += [f"{word} {', '.join(refs)}" for word, refs in
                  (("instead of", duty.instead_of), ("on top of", duty.on_top_of)) if refs]  # fmt: skip
    if norm.cure is not None:
        lines.append(f"curable by {norm.cure.event or 'performance'} within {time_words(norm.cure.within)}")
    if power is not None:
        lines += ["once"] if power.times == 1 else [f"at most {power.times} times"] if power.times else []
        lines += [f"once in each {power.each_period}"] if power.each_period else []
        lines += [f"takes effect {duration_words(power.takes_effect)} later"] if power.takes_effect else []
        lines += [f"takes effect {time_words(power.effect_after)}"] if power.effect_after is not None else []
        lines += [f"parts lapse after {duration_words(power.parts_lapse)}"] if power.parts_lapse else []
        lines += [f"needs consent of {power.consent_of}"] if power.consent_of else []
        lines += [f"silence means {power.silence_means}"] if power.silence_means else []
        if power.liable is not None:
            lines += [f"{norm.actors[0]} {'stays liable' if power.liable else 'is released'}"]
    for one in norm.survives:
        cause = one.cause or "any end"
        under = f" under {', '.join(one.under)}" if one.under else ""
        length = f" for {duration_words(one.duration)}" if one.duration else ""
        lines.append(f"survives {cause}{under}{length or (' for good' if one.through is None else '')}")
    return lines + [f"to {norm.to}"] * bool(norm.to)


def phrase_words(phrase: Guard | Window) -> str:
    """A phrase of a rule as the language writes it."""
    if isinstance(phrase, Window):
        return window_words(phrase)
    inside = phrase.condition
    if phrase.keyword == "unless" and isinstance(inside, Not):
        return f"unless {condition_words(inside.operand)}"
    return f"{phrase.keyword} {condition_words(inside)}"


def order_words(norm: Norm) -> list[str]:
    """What a rule stands above and below."""
    return [
        *([f"despite {', '.join(norm.despite)}"] if norm.despite else []),
        *(["despite everything else"] if norm.despite_everything_else else []),
        *([f"subject to {', '.join(norm.subject_to)}"] if norm.subject_to else []),
    ]


def definition_lines(definition: Definition) -> list[str]:
    """A defined word with its readings, as the language writes it."""
    of = f" of {definition.of}" if definition.of else ""
    lines = [f"define {definition.name}{of}"]
    for reading in definition.readings:
        body = words(reading.body) if isinstance(reading.body, date) else condition_words(reading.body)
        lines.append(f"  reading {reading.name} : {body}" if reading.name else f"  {body}")
        lines += [f'    because "{why}"' for why in reading.because]
        lines += [f"    held by {', '.join(reading.held_by)}"] if reading.held_by else []
        lines += [f'    source {authority} "{text}"' for authority, text in reading.sources]
    return lines


def property_lines(one: Property) -> list[str]:
    """A property as the language writes it: its name, its claim, and a line for each phrase."""
    return [
        f'property "{one.name}"',
        f"  {claim_words(one.claim)}",
        *(f"  {phrase_words(phrase)}" for phrase in (*one.guards, *one.windows)),
        *(f"  reading {word} as {reading}" for word, reading in one.readings),
    ]


def claim_words(claim: Claim) -> str:
    """What a property claims."""
    match claim:
        case MayClaim(always, party, action):
            return f"{_how(always=always)} {party} may {action}"
        case HoldsClaim(always, condition):
            return f"{_how(always=always)} {condition_words(condition)}"
        case NoChange(event):
            return f"{event} changes nothing"


def _how(*, always: bool) -> str:
    return "always" if always else "never"
