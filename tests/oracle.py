"""A second opinion on meaning: section 4 of the language, read literally, by brute force.

Deliberately naive and written from language.md alone, without a look at the reference reader: it takes a checked
agreement, the entries of a record and a question, lists every complete world, and evaluates each from scratch. It has
its own consolidation, its own replay of corrections and contests, its own order, and its own calendar sums. What it
shares with the program are the data types, and the reading of a text.
"""

import calendar
import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import product

from servanda.ledger.entries import Entry
from servanda.model.agreement import Agreement, Clause, Definition, Guard, Instrument, Keep, Norm, Put, Renumber, Strike
from servanda.model.record import Question
from servanda.model.terms import (
    All,
    Any,
    Compare,
    Constant,
    DatedWord,
    Earlier,
    Fact,
    Field,
    FirstTrue,
    Fixed,
    Happened,
    LongAgo,
    Member,
    Not,
    NotAfter,
    OnDate,
    Outcome,
    Pick,
    Shifted,
    Unknown,
    When,
    Word,
)
from servanda.model.types import DateType, MoneyType, Name, OneOf, Percentage, SetOf, Whole, YesNo, read_value
from servanda.model.values import Money, Value

TICK = timedelta(microseconds=1)
NEVER = datetime.max.replace(tzinfo=UTC)
# Where the program is known to read the language otherwise (tests/properties/test_disagreements.py has one test each);
# with these the rest can be compared.
ALL_QUIRKS = frozenset({"can grants", "given always", "match"})
QUIRKS: set[str] = set()
FRESH = ("some other name", "yet another name")


class TooMany(Exception):
    """More worlds than brute force can look at."""


# --- the calendar ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Span:
    """[start, end); `day` where it is a whole local day."""

    start: datetime
    end: datetime
    day: date | None = None


NOWHEN = Span(NEVER, NEVER)


def day_span(day: date, zone) -> Span:
    def midnight(one: date) -> datetime:
        return datetime.combine(one, time(), zone).astimezone(UTC)

    return Span(midnight(day), midnight(day + timedelta(days=1)), day)


def span_of(text: str, zone) -> Span:
    if len(text) == 10:
        return day_span(date.fromisoformat(text), zone)
    moment = datetime.fromisoformat(text)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    start = moment.astimezone(UTC)
    return Span(start, start + TICK)


def add(day: date, count: int, unit: str, sign: int) -> date:
    if unit == "days":
        return day + timedelta(days=sign * count)
    months = sign * count * (12 if unit == "years" else 1)
    year, month = day.year, day.month + months
    while month > 12:
        year, month = year + 1, month - 12
    while month < 1:
        year, month = year - 1, month + 12
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def shift(span: Span, duration, sign: int, zone) -> Span:
    if span == NOWHEN:
        return NOWHEN
    if duration.unit == "hours":
        by = timedelta(hours=sign * duration.count)
        return Span(span.start + by, span.end + by)
    if span.day is not None:
        return day_span(add(span.day, duration.count, duration.unit, sign), zone)
    local = span.start.astimezone(zone)
    moved = add(local.date(), duration.count, duration.unit, sign)
    start = datetime.combine(moved, local.time(), zone).astimezone(UTC)
    return Span(start, start + TICK)


# --- the record ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Did:
    """Something on record, typed."""

    label: str
    kind: str
    what: str
    by: str | None
    span: Span
    order: tuple[datetime, float]
    values: Mapping[str, Value]
    outcome: str | None = None


def replay(
    agreement: Agreement, entries: list[Entry], known: datetime
) -> list[tuple[str, list[tuple[str, Did | None]]]]:
    """Each place on record with what may stand there: one thing, or several where it is contested."""
    seen = [e for e in entries if known_since(agreement, e) <= known]
    roots: dict[int, int] = {}  # entry -> the first entry of its chain
    last: dict[int, Entry] = {}
    contests: dict[int, list[int]] = {}
    top: list[int] = []
    for e in seen:
        said, target = e.said, e.said.corrects
        root = roots.get(target) if target is not None else None
        if root is None:
            if said.kind == "retraction":
                continue
            roots[e.sequence], last[e.sequence] = e.sequence, e
            top.append(e.sequence)
            continue
        first = next(x for x in seen if x.sequence == root).said
        everybody = set(agreement.parties) <= set(said.attesters)
        if set(first.attesters) <= set(said.attesters) or everybody:
            roots[e.sequence], last[root] = root, e
            if everybody:
                contests[root] = []
        else:
            roots[e.sequence], last[e.sequence] = e.sequence, e
            contests.setdefault(root, []).append(e.sequence)
    found = []
    for root in top:
        name = f"#{root}"
        mine = typed(agreement, last[root], name, root)
        against = [
            c for c in contests.get(root, []) if not (last[c].said.kind == "retraction" and last[c].sequence != c)
        ]
        if not against:
            options = [(name, mine)]
        else:
            options = [(f"{name} stands", mine)]
            for c in against:
                theirs = typed(agreement, last[c], name, root)
                options.append((f"{name} is as #{c} says" if theirs else f"{name} never was, as #{c} says", theirs))
        if any(one for _, one in options):
            found.append((name, options))
    return found


def known_since(agreement: Agreement, e: Entry) -> datetime:
    return span_of(e.said.known, agreement.zone).start if e.said.known else e.recorded


def typed(agreement: Agreement, e: Entry, label: str, sequence: int) -> Did | None:
    said = e.said
    if said.kind == "retraction":
        return None
    span = span_of(said.occurred, agreement.zone)
    order = (span.start, float(sequence))
    if said.kind == "fact":
        values = {"value": read_value(agreement.facts[said.what].type, said.fields["value"])}
        return Did(label, "fact", said.what, said.by, span, order, values)
    if said.kind == "outcome":
        return Did(label, "outcome", said.what, said.by, span, order, {}, said.fields["outcome"])
    declared = (agreement.actions.get(said.what) or agreement.events[said.what]).fields
    values = {name: read_value(declared[name].type, text) for name, text in said.fields.items()}
    return Did(label, "event", said.what, said.by, span, order, values)


# --- the text in force -----------------------------------------------------------------------------------------------


@dataclass
class Folded:
    """A consolidated text: clauses by number, words with their readings, panels."""

    instruments: list[Instrument]
    clauses: dict[str, Clause]
    words: dict[str, Definition]
    panels: dict[str, object]

    def family(self, number: str) -> list[Clause]:
        return [c for n, c in self.clauses.items() if n == number or n.startswith(number + ".")]


def fold(agreement: Agreement, at: datetime, known: datetime) -> Folded:
    published = [i for i in agreement.instruments if i.published <= known]
    chain = [i for i in published if i.relation != "interprets" and i.effective <= at]
    clauses: dict[str, Clause] = {}
    for instrument in chain:
        before = dict(clauses)
        if instrument.relation == "restates":
            clauses = {}
        for step in instrument.steps:
            clauses = apply(step, clauses, before, instrument)
    words: dict[str, Definition] = {}
    defined_by: dict[str, str] = {}
    for clause in clauses.values():
        for definition in clause.definitions:
            words[definition.name] = definition
            defined_by[definition.name] = clause.instrument
    for instrument in published:
        if instrument.relation == "interprets" and instrument.target in {i.name for i in chain}:
            for one in instrument.interpretations:
                if defined_by.get(one.word) == instrument.target:
                    words[one.word] = with_readings(words[one.word], one)
    panels = {p.name: p for c in clauses.values() for p in c.panels}
    return Folded(chain, clauses, words, panels)


def with_readings(definition: Definition, interpretation) -> Definition:
    readings = list(definition.readings)
    if len(readings) == 1 and not readings[0].name:
        named = [r.name for r, as_written in interpretation.readings if as_written]
        readings = [replace(readings[0], name=named[0] if named else "as_written")]
    for reading, as_written in interpretation.readings:
        if not as_written:
            readings.append(reading)
    return replace(definition, readings=tuple(readings))


def apply(step, clauses: dict[str, Clause], before: dict[str, Clause], by: Instrument) -> dict[str, Clause]:
    def family(number: str, where: dict[str, Clause]) -> list[str]:
        return [n for n in where if n == number or n.startswith(number + ".")]

    new = dict(clauses)
    match step:
        case Strike(numbers):
            for number, _ in numbers:
                for n in family(number, new):
                    del new[n]
        case Keep(numbers, guard, _):
            for number, _ in numbers:
                where = before if by.relation == "restates" else new
                for n in family(number, where):
                    guards = (*where[n].kept, guard) if guard else where[n].kept
                    new[n] = replace(where[n], kept=guards)
        case Renumber(old, to):
            moved = {n: to + n[len(old) :] for n in family(old, new)}
            new = {moved.get(n, n): renumbered(c, moved) for n, c in new.items()}
        case Put(_, put):
            first = put[0].number
            for n in [n for n in new if n == first or is_exception_of(new, n, first)]:
                del new[n]
            for clause in put:
                new[clause.number] = clause
    return new


def is_exception_of(clauses: dict[str, Clause], number: str, root: str) -> bool:
    parent = clauses[number].parent if number in clauses else None
    while parent is not None:
        if parent == root:
            return True
        parent = clauses[parent].parent if parent in clauses else None
    return False


def renumbered(clause: Clause, moved: Mapping[str, str]) -> Clause:
    def to(number: str) -> str:
        return moved.get(number, number)

    norms = tuple(
        replace(n, despite=tuple(map(to, n.despite)), subject_to=tuple(map(to, n.subject_to))) for n in clause.norms
    )
    return replace(clause, number=to(clause.number), parent=to(clause.parent) if clause.parent else None, norms=norms)


# --- one norm, where it stands ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    """A norm of the text. A bare exception stands once under each norm of its parent, with the contrary effect."""

    clause: str
    position: int
    norm: Norm
    modal: str  # of a bare exception: what it does to its parent
    parents: tuple["Rule", ...] = ()
    bare: bool = False
    here: Clause | None = field(default=None, compare=False, hash=False)

    @property
    def key(self) -> tuple[str, int, str]:
        return self.clause, self.position, self.modal

    @property
    def written(self) -> tuple[str, int]:
        return self.clause, self.norm.span.line


CONTRARY = {"may": "must not", "must not": "may", "can": "cannot", "cannot": "can"}


def rules_of(text: Folded, action: str) -> list[Rule]:
    """Parents come before their exceptions."""
    found: dict[str, list[Rule]] = {}
    ordered = sorted(text.clauses.values(), key=lambda c: c.number.count("."))
    for clause in ordered:
        mine: list[Rule] = []
        parents = tuple(found.get(clause.parent, ())) if clause.parent else ()
        for position, norm in enumerate(clause.norms):
            if norm.action != action:
                continue
            if norm.modal == "except":
                mine += [
                    Rule(clause.number, position, norm, CONTRARY[p.modal], (p,), bare=True, here=clause)
                    for p in parents
                ]
            else:
                contrary = tuple(p for p in parents if p.modal == CONTRARY[norm.modal])  # of a `may only` one half
                mine.append(Rule(clause.number, position, norm, norm.modal, contrary or parents, here=clause))
        found[clause.number] = mine
    return [rule for mine in found.values() for rule in mine]


def order_of(text: Folded, rules: list[Rule]) -> dict[Rule, set[Rule]]:
    """For each rule all above it: the transitive closure of except, despite and subject to.

    The order runs through clauses that speak of other actions too, so it is computed over clauses first.
    """
    above: dict[str, set[str]] = {number: set() for number in text.clauses}
    for number, clause in text.clauses.items():
        if clause.parent:
            above[clause.parent].add(number)
        own = {c.number for c in text.family(number)}
        for norm in clause.norms:
            for lower in norm.despite:
                for c in text.family(lower):
                    if c.number not in own:
                        above[c.number].add(number)
            for higher in norm.subject_to:
                for c in text.family(higher):
                    if c.number not in own:
                        above[number].add(c.number)
            if norm.despite_everything_else:
                for other, c in text.clauses.items():
                    if other not in own and not any(n.despite_everything_else for n in c.norms):
                        above[other].add(number)
    closed = {number: reach(number, above) for number in above}
    return {rule: {other for other in rules if other.clause in closed[rule.clause]} for rule in rules}


def reach(start: str, edges: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = list(edges[start])
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead.extend(edges[one])
    return found


# --- one world -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Now:
    """A moment of evaluation: the instant, which happenings have been, the case, and whether the question is asked here."""

    at: datetime
    limit: tuple[datetime, float]
    case: Mapping[str, Value] = field(hash=False)
    asked: bool = False


@dataclass
class World:
    """One complete world."""

    fields: dict[str, Value]
    facts: dict[str, Value]
    readings: dict[tuple[str, tuple[str, ...]], str]
    entry_fields: dict[tuple[str, str], Value]
    contests: dict[str, str]
    ends: dict[tuple[int, int], datetime]


@dataclass(frozen=True)
class Said:
    """What holds in one world: verdict, the clauses it rests on (number and line of the norm), and basis."""

    verdict: str
    grounds: frozenset[tuple[str, int]]
    basis: str
    reinstating: frozenset[tuple[str, int]] = frozenset()  # exceptions to exceptions: grounds as well


class Eval:
    """Everything about one world, computed from scratch."""

    def __init__(self, oracle: "Oracle", world: World) -> None:
        self.oracle = oracle
        self.agreement = oracle.agreement
        self.zone = oracle.agreement.zone
        self.question = oracle.question
        self.world = world
        self.did: list[Did] = sorted((d for d in self._standing()), key=lambda d: d.order)
        self.took_effect: dict[str, bool] = {}

    def _standing(self) -> Iterator[Did]:
        for name, options in self.oracle.slots:
            chosen = dict(options)[self.world.contests[name]] if len(options) > 1 else options[0][1]
            if chosen is None:
                continue
            if chosen.kind == "event":
                declared = self.agreement.actions.get(chosen.what) or self.agreement.events[chosen.what]
                values = {f: chosen.values.get(f, self.world.entry_fields.get((name, f))) for f in declared.fields}
                chosen = replace(chosen, values=values)
            yield chosen

    # what is asked

    def said(self) -> Said:
        q = self.question
        case = {**self.world.fields, **q.given}
        now = Now(q.at, (q.at, float("inf")), case, asked=True)
        return self.judged(q.party, q.action, now)

    def judged(self, party: str, action: str, now: Now) -> Said:
        declared = self.agreement.actions[action]
        text = self.oracle.text(now.at)
        true, prevail = self.prevailing(party, action, now, text)
        return verdict(declared, party, true, prevail)

    def prevailing(self, party: str, action: str, now: Now, text: Folded) -> tuple[set[Rule], set[Rule]]:
        rules = rules_of(text, action)
        above = order_of(text, rules)
        true: set[Rule] = set()
        for rule in rules:
            if self.holds(rule, party, now, text, true):
                true.add(rule)
        prevail: dict[Rule, bool] = {}

        def prevails(rule: Rule) -> bool:
            if rule not in prevail:
                prevail[rule] = not any(beats(other, rule) and prevails(other) for other in above[rule] & true)
            return prevail[rule]

        return true, {rule for rule in true if prevails(rule)}

    def holds(self, rule: Rule, party: str, now: Now, text: Folded, true: set[Rule]) -> bool:
        if rule.here.parent is not None and not any(p in true for p in rule.parents):
            return False
        if not rule.bare and party not in rule.norm.actors:
            return False
        if rule.norm.together and not self.joined(rule.norm, party, now):
            return False
        for guard in (*rule.here.kept, *rule.norm.guards):
            if not self.true(guard.condition, now, text):
                return False
        return self.in_window(rule.here, rule.norm, now, text)

    # windows

    def in_window(self, clause: Clause, norm: Norm, now: Now, text: Folded) -> bool:
        began = clause.began
        for window in norm.windows:
            if window.kind in ("from", "after"):
                when = self.moment(window.time, clause.began, now, text)
                began = max(began, when.start if window.kind == "from" else when.end)
            if window.kind == "within":
                opened = self.within(window.time, clause.began, now, text)
                if opened is None:
                    return False
                began = max(began, opened)
        if now.at < began:
            return False
        for index, window in enumerate(norm.windows):
            if window.kind in ("from", "after", "within"):
                continue
            when = self.moment(window.time, began, now, text)
            end = when.start if window.kind in ("until", "before") else when.end
            if window.kind == "through at least":
                end = max(end, self.world.ends.get((norm.span.line, index), end))
            if now.at >= end:
                return False
        return True

    def within(self, time: Shifted, since: datetime, now: Now, text: Folded) -> datetime | None:
        """When the window opened that is open now; every occurrence of an event opens one."""
        if isinstance(time.base, When):
            bases = [d.span for d in self.happened(time.base.event, now)]
        else:
            bases = [self.moment(time.base, since, now, text)]
        open_ = [b.start for b in bases if b.start <= now.at < shift(b, time.duration, time.sign, self.zone).end]
        return min(open_, default=None)

    def moment(self, what, since: datetime, now: Now, text: Folded) -> Span:
        match what:
            case Fixed(extent):
                return Span(extent.start, extent.end, extent.day)
            case OnDate(word):
                return day_span(self.reading(word.name, text).body, self.zone)
            case When(event):
                found = [d.span for d in self.happened(event, now) if d.span.start >= since]
                return min(found, key=lambda s: s.start, default=NOWHEN)
            case FirstTrue(condition):
                for at in self.oracle.instants(since, now.at):
                    before = Now(at, min(now.limit, (at, float("inf"))), {})
                    if self.true(condition, before, text):
                        return Span(at, at + TICK)
                return NOWHEN
            case Shifted(duration, sign, base):
                if isinstance(base, When):  # what is counted from an event is counted from its first occurrence
                    since = datetime.min.replace(tzinfo=UTC)
                return shift(self.moment(base, since, now, text), duration, sign, self.zone)
            case Pick(which, times):
                spans = [self.moment(one, since, now, text) for one in times]
                return (min if which == "earlier" else max)(spans, key=lambda s: (s.start, s.end))
            case _:
                raise NotImplementedError(what)

    # conditions

    def true(self, condition, now: Now, text: Folded, of: str | None = None) -> bool:
        match condition:
            case Constant(value):
                return value
            case Compare(left, operator, right):
                return compare(self.value(left, now, text, of), operator, self.value(right, now, text, of))
            case Member(left, values):
                return self.value(left, now, text, of) in values
            case Word(name, thing, relative):
                inside = ".".join(p for p in (of if relative else None, thing) if p) or None
                return self.true(self.reading(name, text).body, now, text, inside)
            case Happened(event, by, same, qualifier):
                return any(self.fits(d, qualifier, now, of) for d in self.matching(event, by, same, now, of))
            case Outcome(panel, outcome, action):
                return outcome in self.outcomes(text.panels[panel], action, now)
            case Not(operand):
                return not self.true(operand, now, text, of)
            case All(operands):
                return all(self.true(one, now, text, of) for one in operands)
            case Any(operands):
                return any(self.true(one, now, text, of) for one in operands)
            case _:
                raise NotImplementedError(condition)

    def value(self, what, now: Now, text: Folded, of: str | None):
        match what:
            case Field(path, relative=relative):
                return now.case[f"{of}.{path}" if relative and of else path]
            case Fact(name):
                return self.fact(name, now)
            case DatedWord(name):
                return self.reading(name, text).body
            case Unknown():
                raise NotImplementedError(what)
            case _:
                return what

    def fact(self, name: str, now: Now) -> Value:
        given = self.question.facts
        if name in given and (now.asked or "given always" in QUIRKS):
            return given[name]
        recorded = [d for d in self.did if d.kind == "fact" and d.what == name and d.order < now.limit]
        if recorded:
            return recorded[-1].values["value"]
        starts = self.agreement.facts[name].starts
        if starts is not None:
            return starts
        return given[name] if name in given else self.world.facts[name]

    def reading(self, name: str, text: Folded):
        definition = text.words[name]
        if len(definition.readings) == 1:
            return definition.readings[0]
        chosen = self.world.readings[name, tuple(r.name for r in definition.readings)]
        return next(r for r in definition.readings if r.name == chosen)

    def happened(self, event: str, now: Now) -> list[Did]:
        return [
            d for d in self.did if d.kind == "event" and d.what == event and d.order < now.limit and self.effective(d)
        ]

    def matching(self, event: str, by: str | None, same, now: Now, of: str | None) -> list[Did]:
        def alike(d: Did) -> bool:
            return all(
                d.values[m.event_field] == now.case[f"{of}.{m.asked.path}" if m.asked.relative and of else m.asked.path]
                for m in same
            )

        return [d for d in self.happened(event, now) if (by is None or d.by == by) and alike(d)]

    def fits(self, d: Did, qualifier, now: Now, of: str | None) -> bool:
        match qualifier:
            case None:
                return True
            case LongAgo(duration):
                return shift(d.span, duration, 1, self.zone).start <= now.at
            case NotAfter(moment):
                return d.span.start < moment.end
            case Earlier(event, same):
                others = self.matching(event, None, same, now, of)
                return not others or d.order < others[0].order
            case _:
                raise NotImplementedError(qualifier)

    def effective(self, d: Did) -> bool:
        """An act is void if nobody's `can` covered it in the state just before it."""
        if d.what not in self.agreement.actions:
            return True
        if d.label not in self.took_effect:
            now = Now(d.span.start, d.order, d.values)
            text = self.oracle.text(d.span.start)
            _, prevail = self.prevailing(d.by, d.what, now, text)
            modals = {rule.modal for rule in prevail if not exempts(rule) and not rule.bare}
            power = self.agreement.actions[d.what].silence != "void" or "can" in modals
            self.took_effect[d.label] = power and "cannot" not in modals
        return self.took_effect[d.label]

    def joined(self, norm: Norm, party: str, now: Now) -> bool:
        """A joint power: the others named with it have done their part."""
        others = [o for o in self.did if o.kind == "event" and o.what == norm.action and o.order < now.limit]
        acted = {o.by for o in others if all(now.case[f] == v for f, v in o.values.items())}
        return set(norm.actors) <= acted | {party}

    def outcomes(self, panel, action: str, now: Now) -> set[str]:
        """What the panel has found of each thing that was declared and not void."""
        declared = self.happened(action, now)
        decided: dict[str, str] = {}

        def deadline(d: Did) -> datetime:
            return shift(d.span, panel.decides_within, 1, self.zone).end if panel.decides_within else NEVER

        for decision in self.did:
            if decision.kind != "outcome" or decision.what != panel.name or not decision.order < now.limit:
                continue
            at = decision.span.start
            waiting = [d for d in declared if d.order < decision.order and d.label not in decided and at < deadline(d)]
            if waiting:
                decided[waiting[0].label] = decision.outcome
        found = set(decided.values())
        if panel.silence_means:
            found |= {panel.silence_means for d in declared if d.label not in decided and deadline(d) <= now.at}
        return found


def exempts(rule: Rule) -> bool:
    """`may` under a `must not`: it lifts that clause and grants nothing."""
    kinds = ("must not",) if "can grants" in QUIRKS else ("must not", "cannot")
    return any(CONTRARY[p.modal] == rule.modal and p.modal in kinds for p in rule.parents)


OPPOSED = {("may", "must not"), ("may", "cannot"), ("can", "cannot")}


def beats(upper: Rule, lower: Rule) -> bool:
    """What a rule does to one below it. Exemptions and bare exceptions speak to their parent only."""
    if (upper.modal, lower.modal) not in OPPOSED and (lower.modal, upper.modal) not in OPPOSED:
        return False
    if upper.bare or lower.bare or exempts(upper):
        return lower in upper.parents
    return True


def compare(left, operator: str, right) -> bool:
    if operator == "=":
        return left == right
    if isinstance(left, Money):
        left, right = left.amount, right.amount
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[operator]


def verdict(action, party: str, true: set[Rule], prevail: set[Rule]) -> Said:
    speaking = {r for r in prevail if not r.bare}
    may = {r for r in speaking if r.modal == "may" and not exempts(r)}
    lifted = {r for r in speaking if r.modal == "may" and exempts(r)}
    must_not = {r for r in speaking if r.modal == "must not"}
    can = {r for r in speaking if r.modal == "can" and not exempts(r)}
    cannot = {r for r in speaking if r.modal == "cannot"}

    def said(word: str, *of: set[Rule], basis: str | None = None) -> Said:
        resting = set().union(*of)
        also = {r for r in prevail if reinstates(r, resting)} - resting
        grounds = frozenset(r.written for r in resting)
        return Said(word, grounds, basis or ("clause" if grounds else "silence"), frozenset(r.written for r in also))

    if may and (must_not or cannot):
        return said("conflict", may, must_not, cannot, can if cannot else set())
    if can and cannot:
        return said("conflict", can, cannot)
    if cannot:
        cited = set() if "cannot alone" in QUIRKS else must_not
        return said("prohibited", cited, cannot, basis="no power")
    if must_not:
        return said("prohibited", must_not)
    if action.silence == "void":
        return said("permitted", can, may, lifted) if can else said("prohibited", basis="no power")
    if may:
        return said("permitted", may, lifted, can)
    if action.silence == "free":
        return said("permitted", lifted, can)
    if action.silence == "reserved":
        return said("permitted", can) if action.reserved_to == party or can else said("prohibited")
    return said("permitted", can, lifted) if can else said("gap")


def reinstates(rule: Rule, resting: set[Rule]) -> bool:
    """An exception to an exception of a clause that the answer rests on."""
    return any(g in resting for p in rule.parents for g in p.parents)


# --- all worlds ------------------------------------------------------------------------------------------------------


@dataclass
class Opinion:
    """What the oracle thinks of a question."""

    verdict: str
    always: frozenset[str]  # grounds in every world
    ever: frozenset[str]  # grounds in some
    always_most: frozenset[str]  # the same, where exceptions to exceptions count as well
    ever_most: frozenset[str]
    missing: frozenset[str]
    readings: dict[frozenset[tuple[str, str]], str]
    bases: frozenset[str]
    worlds: int
    live: int


class Oracle:
    """One question with all its worlds."""

    def __init__(self, agreement: Agreement, entries: list[Entry], question: Question, most: int = 2000) -> None:
        self.agreement, self.question = agreement, question
        self.slots = replay(agreement, entries, question.known)
        self.pool = pool_of(agreement, self.slots, question)
        self.texts: dict[datetime, Folded] = {}
        self.breaks = self._breaks()
        self.axes = self._axes()
        count = 1
        for _, _, values in self.axes:
            count *= len(values)
        if count > most:
            raise TooMany(count)

    def text(self, at: datetime) -> Folded:
        effective = [i.effective for i in self.agreement.instruments if i.effective <= at]
        key = max(effective, default=datetime.min.replace(tzinfo=UTC))
        if key not in self.texts:
            self.texts[key] = fold(self.agreement, at, self.question.known)
        return self.texts[key]

    def _all(self) -> list[Did]:
        return [d for _, options in self.slots for _, d in options if d is not None]

    def _breaks(self) -> list[datetime]:
        """Every instant at which anything on record could change its truth."""
        zone = self.agreement.zone
        found: set[datetime] = set()
        spans = [d.span for d in self._all()]
        durations = [x.duration for x in parts(self.agreement) if isinstance(x, LongAgo)]
        durations += [p.decides_within for p in parts(self.agreement) if getattr(p, "decides_within", None)]
        for span in spans:
            for one in (span, *(shift(span, d, 1, zone) for d in durations)):
                found |= {one.start, one.end}
        return sorted(found)

    def instants(self, since: datetime, until: datetime) -> list[datetime]:
        if since > until:
            return []
        return [since, *(b for b in self.breaks if since < b <= until)]

    def _axes(self) -> list[tuple[str, object, list]]:
        q, agreement = self.question, self.agreement
        axes: list[tuple[str, object, list]] = []
        for path, declared in agreement.actions[q.action].fields.items():
            if path not in q.given:
                axes.append(("field", path, self.domain(declared.type)))
        for name, fact in agreement.facts.items():
            if fact.starts is None and name not in q.facts and mentioned(agreement, name):
                axes.append(("fact", name, self.domain(fact.type)))
        texts = [self.text(q.at), *(self.text(d.span.start) for d in self._all() if d.span.start <= q.at)]
        words = {
            (name, tuple(r.name for r in d.readings)): [r.name for r in d.readings]
            for text in texts for name, d in text.words.items() if len(d.readings) > 1
        }  # fmt: skip
        axes += [("word", key, names) for key, names in words.items()]
        for name, options in self.slots:
            if len(options) > 1:
                axes.append(("contest", name, [label for label, _ in options]))
            seen: dict[str, list] = {}
            for _, d in options:
                if d is not None and d.kind == "event":
                    declared = (agreement.actions.get(d.what) or agreement.events[d.what]).fields
                    seen |= {f: self.domain(t.type) for f, t in declared.items() if f not in d.values}
            axes += [("entry", (name, f), values) for f, values in seen.items()]
        for norm, index, window in self._at_leasts():
            axes.append(("end", (norm.span.line, index), self._ends(window)))
        return axes

    def _at_leasts(self):
        for norm in {n.span.line: n for n in parts(self.agreement) if isinstance(n, Norm)}.values():
            for index, window in enumerate(norm.windows):
                if window.kind == "through at least":
                    yield norm, index, window

    def _ends(self, window) -> list[datetime]:
        when = window.time.extent.end
        later = {d.span.start + TICK for d in self._all()} | {self.question.at + TICK}
        return [when, *sorted(one for one in later if one > when), NEVER]

    def domain(self, kind) -> list[Value]:
        match kind:
            case YesNo():
                return [True, False]
            case OneOf(_, values):
                return list(values)
            case Name():
                return [*self.pool["name"], *FRESH]
            case SetOf(Name()):
                return [frozenset(), frozenset(["Alpha"]), frozenset(["Beta"]), frozenset(FRESH)]
            case SetOf(OneOf(_, values)):
                return [frozenset(), *(frozenset([v]) for v in values)]
            case Whole(low, high) | Percentage(low, high):
                around = {n + step for n in self.pool["number"] for step in (-1, 0, 1)} | {Decimal(0), Decimal(1)}
                fitting = sorted(n for n in around if (low is None or n >= low) and (high is None or n <= high))
                return fitting or [low if low is not None else high]
            case MoneyType():
                amounts = {m.amount + step for m in self.pool["money"] for step in (-1, 0, 1)} or {Decimal(1)}
                currency = next((m.currency for m in self.pool["money"]), "USD")
                return [Money(currency, a) for a in sorted(amounts)]
            case DateType():
                days = {d + timedelta(days=step) for d in self.pool["date"] for step in (-1, 0, 1)}
                return sorted(days) or [date(2026, 1, 1)]
            case _:
                raise NotImplementedError(kind)

    # worlds

    def world(self, choice: tuple) -> World:
        world = World({}, {}, {}, {}, {}, {})
        places = {
            "field": world.fields, "fact": world.facts, "word": world.readings, "entry": world.entry_fields,
            "contest": world.contests, "end": world.ends,
        }  # fmt: skip
        for (kind, name, _), value in zip(self.axes, choice, strict=True):
            places[kind][name] = value
        return world

    def say(self, choice: tuple) -> Said:
        return Eval(self, self.world(choice)).said()

    def governed(self) -> bool:
        q = self.question
        return (
            q.action in self.agreement.actions
            and q.party in self.agreement.parties
            and bool(self.text(q.at).instruments)
        )

    def results(self) -> dict[tuple, Said]:
        return {choice: self.say(choice) for choice in product(*(values for _, _, values in self.axes))}

    def live(self) -> int:
        text = self.text(self.question.at)
        return sum(n.action == self.question.action for c in text.clauses.values() for n in c.norms)

    def opinion(self) -> Opinion:
        if not self.governed():
            none = frozenset[str]()
            return Opinion("ungoverned", none, none, none, none, none, {}, none, 0, 0)
        results = self.results()
        each = [said.grounds for said in results.values()]
        most = [said.grounds | said.reinstating for said in results.values()]
        matters = [i for i in range(len(self.axes)) if self._matters(i, results)]
        rows = [i for i in matters if self.axes[i][0] in ("word", "contest")]
        readings: dict[frozenset[tuple[str, str]], set[str]] = {}
        for choice, said in results.items():
            key = frozenset((axis_name(self.axes[i]), choice[i]) for i in rows)
            readings.setdefault(key, set()).add(said.verdict)
        return Opinion(
            agreed({said.verdict for said in results.values()}),
            numbers(frozenset.intersection(*each)),
            numbers(frozenset.union(*each)),
            numbers(frozenset.intersection(*most)),
            numbers(frozenset.union(*most)),
            frozenset(axis_name(self.axes[i]) for i in matters if self.axes[i][0] in ("field", "fact", "entry")),
            {key: agreed(words) for key, words in readings.items()} if rows else {},
            frozenset(said.basis for said in results.values()),
            len(results),
            self.live(),
        )

    def _matters(self, index: int, results: Mapping[tuple, Said]) -> bool:
        seen: dict[tuple, str] = {}
        for choice, said in results.items():
            rest = (*choice[:index], *choice[index + 1 :])
            if seen.setdefault(rest, said.verdict) != said.verdict:
                return True
        return False


def numbers(grounds: frozenset[tuple[str, int]]) -> frozenset[str]:
    return frozenset(number for number, _ in grounds)


def axis_name(axis: tuple) -> str:
    """What people call an axis: the word, the field, or the field of an entry."""
    return axis[1][0] if axis[0] == "word" else " ".join(axis[1]) if axis[0] == "entry" else axis[1]


def agreed(verdicts: set[str]) -> str:
    if len(verdicts) > 1 or verdicts == {"gap"}:
        return "undetermined"
    return next(iter(verdicts))


# --- what the text mentions ------------------------------------------------------------------------------------------


def parts(thing) -> Iterator[object]:
    """Everything inside: every dataclass, tuple and value."""
    yield thing
    if dataclasses.is_dataclass(thing):
        for one in dataclasses.fields(thing):
            if one.name not in ("zone", "span"):
                yield from parts(getattr(thing, one.name))
    elif isinstance(thing, Mapping):
        for one in thing.values():
            yield from parts(one)
    elif isinstance(thing, tuple | list):
        for one in thing:
            yield from parts(one)


def mentioned(agreement: Agreement, fact: str) -> bool:
    return any(isinstance(p, Fact) and p.name == fact for p in parts(agreement.instruments))


def pool_of(agreement: Agreement, slots, question: Question) -> dict[str, list]:
    """Every constant that anything is compared with, by sort."""
    found: list[object] = []
    for part in parts(agreement.instruments):
        match part:
            case Compare(_, _, right):
                found.append(right)
            case Member(_, values):
                found.extend(values)
            case Definition(readings=readings):
                found.extend(r.body for r in readings)
            case Guard() | None:
                pass
            case _ if hasattr(part, "body"):
                found.append(part.body)
    found += [v for _, options in slots for _, d in options if d is not None for v in d.values.values()]
    found += [*question.given.values(), *question.facts.values()]
    pool: dict[str, list] = {"name": [], "number": [], "money": [], "date": []}
    for one in found:
        sort = {str: "name", Decimal: "number", Money: "money", date: "date"}.get(type(one))
        if sort and one not in pool[sort]:
            pool[sort].append(one)
    enumerated = {v for values in agreement.enumerations.values() for v in values}
    pool["name"] = [n for n in pool["name"] if n not in enumerated]
    return pool
