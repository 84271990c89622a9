"""Agreements, records and questions made up at random, as text, so that parsing and checking are exercised too.

One generator serves two masters through `Choices`: Hypothesis draws (and shrinks) in the tests, and a plain random
source gives the fixed-seed statistics and the long runs.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TypeVar

from hypothesis import strategies as st

from servanda.check.passes import check
from servanda.decisions.questions import moment_asked, read_question
from servanda.diagnostics.diagnostic import Diagnostic
from servanda.ledger.entries import Entry, NewEntry
from servanda.model.agreement import Agreement
from servanda.model.record import Question
from servanda.model.types import DateType, MoneyType, Name, OneOf, Percentage, SetOf, Whole, YesNo
from servanda.text.parse import parse_document

T = TypeVar("T")


# Forms that are not written until they are answered rightly (tests/properties/test_disagreements.py).
AVOIDED = frozenset({"norms under bare exceptions"})


# --- a source of choices ---------------------------------------------------------------------------------------------


class Choices:
    """Where decisions come from."""

    def __init__(self, integer: Callable[[int, int], int]) -> None:
        self.integer = integer

    def pick(self, options: Sequence[T]) -> T:
        return options[self.integer(0, len(options) - 1)]

    def chance(self, percent: int) -> bool:
        return self.integer(0, 99) >= 100 - percent

    def some(self, options: Sequence[T], least: int, most: int) -> list[T]:
        left, found = list(options), []
        for _ in range(min(self.integer(least, most), len(left))):
            found.append(left.pop(self.integer(0, len(left) - 1)))
        return found


def of_random(seed: int) -> Choices:
    source = random.Random(seed)
    return Choices(source.randint)


def of_draw(draw) -> Choices:
    return Choices(lambda low, high: draw(st.integers(low, high)))


# --- an agreement as text --------------------------------------------------------------------------------------------

ZONES = ("Europe/Lisbon", "America/New_York", "Asia/Tokyo", "UTC")
PARTIES = ("Ann", "Bob", "Cyd")
COLOURS = ("red", "green", "blue")
NAMES = ("Alpha", "Beta")
DAYS = (
    "2026-01-10", "2026-02-01", "2026-02-28", "2026-03-08", "2026-03-29", "2026-03-31", "2026-05-01", "2026-06-15",
    "2026-08-31", "2026-10-25", "2026-12-31", "2027-02-28",
)  # fmt: skip
TIMES = ("2026-02-01T12:00", "2026-03-31T18:30", "2026-05-01T09:00", "2026-06-15T23:59")
DURATIONS = ("1 day", "10 days", "30 days", "24 hours", "36 hours", "1 month", "3 months", "1 year")
DEFAULTS = ("free", "free", "reserved", "reserved", "void", "unsettled")
FIELDS = {
    "urgent": "yes/no", "paid": "yes/no", "open": "yes/no",
    "colour": "Colour", "shade": "Colour",
    "size": "whole number", "grade": "whole number from 1 to 5", "weight": "whole number",
    "share": "percent", "fee": "money", "made": "date", "sold": "date",
    "firm": "name", "friends": "set of name",
    "thing": "Thing", "spare": "Thing",
}  # fmt: skip
CHEAP = ("urgent", "paid", "open", "colour", "shade", "thing", "spare", "firm", "size", "grade")
LINKED = {"shade": "colour", "sold": "made", "weight": "size"}
OPPOSITE = {"may": "must not", "must not": "may", "can": "cannot", "cannot": "can", "may only": "must not"}


@dataclass
class Act:
    name: str
    actors: list[str]
    fields: dict[str, str]
    silence: str
    reserved_to: str | None = None


@dataclass
class Word:
    name: str
    sort: str  # "fields", "record", "thing", "date"
    needs: list[str] = field(default_factory=list)
    clause: str = ""
    single: bool = False


@dataclass
class Plan:
    """What the text has, while it is being written."""

    choices: Choices
    parties: list[str]
    zone: str
    acts: list[Act] = field(default_factory=list)
    events: list[Act] = field(default_factory=list)
    facts: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    words: list[Word] = field(default_factory=list)
    panel: str | None = None
    panel_text: str = ""
    clauses: dict[str, Act] = field(default_factory=dict)  # numbers in force that hold norms, and what they speak of
    modals: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    serial: int = 0
    kind: bool = False


def agreement_text(choices: Choices, *, properties: bool = False) -> str:
    """One agreement with its instruments, as a document; with properties, which change no answer, where they matter."""
    plan = _vocabulary(choices)
    parts = [_vocabulary_text(plan)]
    count = choices.pick((1, 1, 2, 2, 3))
    name, effective = "first", date(2026, 1, 1)
    relation = "opens"
    for number in range(count):
        if number:
            relation = choices.pick(("amends", "amends", "restates"))
            previous, name = name, f"next_{number}"
            effective += timedelta(days=choices.pick((31, 59, 90, 181)))
        published = effective + timedelta(days=choices.pick((0, 0, 0, -20, 45)) if number else 0)
        parts.append(_instrument(plan, name, relation, previous if number else "", effective, published))
        if number == 0:
            parts.append(_definitions(plan))
            parts.append(_panel(plan))
            parts.extend(_clause(plan, f"1.{i + 1}", "") for i in range(choices.integer(2, 7)))
            parts += [_properties(plan)] * properties
        elif relation == "amends":
            parts.append(_amendment(plan, number))
        else:
            parts.append(_restatement(plan, number))
    if plan.words and choices.chance(35):
        parts.append(_interpretation(plan))
    return "\n".join(part for part in parts if part)


def block(*lines: str) -> str:
    return "```servanda\n" + "\n".join(lines) + "\n```\n"


def _vocabulary(choices: Choices) -> Plan:
    plan = Plan(choices, choices.some(PARTIES, 2, 3), choices.pick(ZONES))
    plan.parties.sort()
    for number in range(choices.integer(1, 3)):
        fields = choices.some(CHEAP, 1, 3) if choices.chance(75) else choices.some(tuple(FIELDS), 1, 3)
        silence = choices.pick(DEFAULTS)
        reserved = choices.pick(plan.parties) if silence == "reserved" else None
        actors = choices.some(plan.parties, 1, 2)
        act = Act(f"act_{'abc'[number]}", actors, {f: FIELDS[f] for f in fields}, silence, reserved)
        plan.acts.append(act)
    shared = [f for act in plan.acts for f in act.fields]
    for number in range(choices.integer(0, 2)):
        fields = choices.some(shared, 0, 2)
        actors = choices.some(plan.parties, 0, 1)
        plan.events.append(Act(f"event_{'xyz'[number]}", actors, {f: FIELDS[f] for f in fields}, ""))
    for number in range(choices.integer(0, 2)):
        sort = choices.pick(("yes/no", "yes/no", "yes/no", "Colour", "whole number"))
        sample = {"yes/no": ("yes", "no"), "Colour": COLOURS, "whole number": ("0", "5")}[sort]
        starts = choices.pick((None, choices.pick(sample)))
        plan.facts[f"fact_{'pqr'[number]}"] = (sort, starts)
    plan.kind = any(f in act.fields for act in (*plan.acts, *plan.events) for f in ("thing", "spare"))
    return plan


def _vocabulary_text(plan: Plan) -> str:
    lines = [
        'agreement generated "Generated"',
        f"  between {', '.join(plan.parties)}",
        f"  time zone {plan.zone}",
        "",
        f"one of Colour : {', '.join(COLOURS)}",
        "",
    ]
    if plan.kind:
        lines += ["kind Thing", "  colour : Colour", "  heavy : yes/no", ""]
    for act in plan.acts:
        lines.append(f"action {act.name} by {' or '.join(act.actors)}")
        lines += [f"  {name} : {sort}" for name, sort in act.fields.items()]
        lines.append(f"  otherwise {act.silence}" + (f" to {act.reserved_to}" if act.reserved_to else ""))
    for event in plan.events:
        lines.append(f"event {event.name}" + (f" by {' or '.join(event.actors)}" if event.actors else ""))
        lines += [f"  {name} : {sort}" for name, sort in event.fields.items()]
    for name, (sort, starts) in plan.facts.items():
        lines.append(f"fact {name} : {sort}" + (f" starts {starts}" if starts else ""))
    return "# Generated\n\n" + block(*lines)


def _instrument(plan: Plan, name: str, relation: str, target: str, effective: date, published: date) -> str:
    return f"# {name}\n\n" + block(
        f"instrument {name}",
        f"  {relation}{' ' + target if target else ''}",
        f"  effective {effective}",
        f"  published {published}",
        "  authority contract",
    )


# --- conditions ------------------------------------------------------------------------------------------------------


def condition(plan: Plan, act: Act | None, depth: int = 0, words: bool = True) -> str:
    """A condition on an action's fields and the record; on the record alone where there is no action."""
    choices = plan.choices
    shape = choices.integer(0, 9) if depth < 2 else 9
    if shape <= 1:
        return f"not ({condition(plan, act, depth + 1, words)})"
    if shape <= 4:
        joint = choices.pick((" and ", " or "))
        parts = [condition(plan, act, depth + 1, words) for _ in range(choices.integer(2, 3))]
        return joint.join(f"({p})" if " and " in p or " or " in p else p for p in parts)
    return atom(plan, act, words)


def atom(plan: Plan, act: Act | None, words: bool) -> str:
    choices = plan.choices
    makers: list[Callable[[], str]] = []
    if act:
        makers += [lambda: _on_field(plan, act)] * 5
    if plan.facts:
        makers += [lambda: _on_fact(plan)] * (2 if act else 4)
    if plan.events or plan.acts:
        makers += [lambda: _on_event(plan, act)] * (2 if act else 4)
    if words:
        usable = [w for w in plan.words if _usable(w, act)]
        if usable:
            makers += [lambda: _on_word(plan, act, choices.pick(usable))] * 3
    if plan.panel:
        makers.append(lambda: _on_panel(plan))
    return choices.pick(makers)()


def _usable(word: Word, act: Act | None) -> bool:
    if word.sort == "record":
        return True
    if word.sort == "date" or act is None:
        return False
    if word.sort == "thing":
        return any(sort == "Thing" for sort in act.fields.values())
    return all(need in act.fields for need in word.needs)


def _flat(act: Act) -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, sort in act.fields.items():
        if sort == "Thing":
            flat |= {f"{name}.colour": "Colour", f"{name}.heavy": "yes/no"}
        else:
            flat[name] = sort
    return flat


def _on_field(plan: Plan, act: Act) -> str:
    choices = plan.choices
    fields = _flat(act)
    name = choices.pick(tuple(fields))
    other = LINKED.get(name)
    if other in fields and choices.chance(40):
        return _comparison(choices, name, fields[name], other)
    if name == "spare.colour" and "thing.colour" in fields and choices.chance(40):
        return f"{name} is {choices.pick(('', 'not '))}thing.colour"
    return _comparison(choices, name, fields[name], None)


def _comparison(choices: Choices, name: str, sort: str, other: str | None) -> str:
    sort = sort.split(" from", maxsplit=1)[0]
    match sort:
        case "yes/no":
            return choices.pick((name, f"not {name}", f"{name} is no"))
        case "Colour":
            if other:
                return f"{name} is {choices.pick(('', 'not '))}{other}"
            if choices.chance(40):
                return f"{name} {choices.pick(('', 'not '))}in {{{', '.join(choices.some(COLOURS, 2, 2))}}}"
            return f"{name} is {choices.pick(('', 'not '))}{choices.pick(COLOURS)}"
        case "whole number" | "percent" | "money":
            value = {"whole number": ("2", "5"), "percent": ("10%", "50%"), "money": ("USD 5", "USD 1,000")}[sort]
            right = other or choices.pick(value)
            return f"{name} is {choices.pick(('at least ', 'at most ', 'over ', 'under ', '', 'not '))}{right}"
        case "date":
            right = other or choices.pick(("2026-03-31", "2026-06-15"))
            return f"{name} is {choices.pick(('before ', 'no later than ', 'after ', 'no earlier than ', ''))}{right}"
        case "name":
            if choices.chance(30):
                return f"{name} {choices.pick(('', 'not '))}in {{{', '.join(NAMES)}}}"
            return f"{name} is {choices.pick(('', 'not '))}{choices.pick(NAMES)}"
        case _:
            return f"{name} is {choices.pick(('', 'not '))}none"


def _on_fact(plan: Plan) -> str:
    name = plan.choices.pick(tuple(plan.facts))
    return _comparison(plan.choices, name, plan.facts[name][0], None)


def _happening(plan: Plan) -> Act:
    return plan.choices.pick((*plan.events, *plan.events, *plan.acts))


def _same(plan: Plan, event: Act, act: Act | None) -> str:
    if act is None:
        return ""
    common = [f for f in event.fields if act.fields.get(f) == event.fields[f]]
    if not common or not plan.choices.chance(60):
        return ""
    names = plan.choices.some(common, 1, 2)
    return f" for the same {names[0]}" if len(names) == 1 else f" for the same ({', '.join(names)})"


def _on_event(plan: Plan, act: Act | None) -> str:
    choices = plan.choices
    event = _happening(plan)
    by = f" by {choices.pick(event.actors)}" if event.actors and choices.chance(25) else ""
    said = f"{event.name}{by}{_same(plan, event, act)} has {choices.pick(('', '', 'not '))}happened"
    kind = choices.integer(0, 5)
    if kind == 3:
        return f"{said} at least {choices.pick(DURATIONS)} ago"
    if kind == 4:
        return f"{said} on or before {choices.pick(DAYS)}"
    if kind == 5:
        other = _happening(plan)
        return f"{said} earlier than {other.name}{_same(plan, other, act)}"
    return said


def _on_word(plan: Plan, act: Act | None, word: Word) -> str:
    if word.sort != "thing":
        return plan.choices.pick((word.name, f"not {word.name}"))
    assert act is not None
    things = [f for f, sort in act.fields.items() if sort == "Thing"]
    return f"{plan.choices.pick(things)} is {plan.choices.pick(('', 'not '))}{word.name}"


def _on_panel(plan: Plan) -> str:
    outcome = plan.choices.pick(("upheld", "rejected", "failed to decide"))
    return f"{plan.panel} has {plan.choices.pick(('', '', 'not '))}{outcome} {plan.acts[-1].name}"


# --- times -----------------------------------------------------------------------------------------------------------


def a_time(plan: Plan, kind: str) -> str:
    choices = plan.choices
    dated = [w for w in plan.words if w.sort == "date"]
    shape = choices.integer(0, 9)
    if kind == "through at least":
        return choices.pick(DAYS)
    if kind == "within":
        return f"{choices.pick(DURATIONS)} after {_event_time(plan)}"
    if shape <= 3:
        return choices.pick(DAYS) if choices.chance(80) else choices.pick(TIMES)
    if shape == 4 and dated:
        return choices.pick(dated).name
    if shape == 5:
        base = _event_time(plan) if choices.chance(70) else choices.pick(DAYS)
        return f"{choices.pick(DURATIONS)} {choices.pick(('after', 'after', 'before'))} {base}"
    if shape == 6:
        return f"the {choices.pick(('earlier', 'later'))} of ({choices.pick(DAYS)}, {_event_time(plan)})"
    if shape == 7 and kind in ("from", "until", "before"):
        return condition(plan, None, depth=1)
    return _event_time(plan)


def _event_time(plan: Plan) -> str:
    return _happening(plan).name


WINDOWS = ("from", "until", "until", "through", "by", "before", "within", "after", "through at least")


def windows(plan: Plan) -> list[str]:
    choices = plan.choices
    found: list[str] = []
    for _ in range(choices.pick((0, 0, 0, 1, 1, 2))):
        kind = choices.pick(WINDOWS)
        found.append(f"{kind} {a_time(plan, kind)}")
    return found


# --- definitions and panels ------------------------------------------------------------------------------------------


def _definitions(plan: Plan) -> str:
    choices = plan.choices
    found: list[str] = []
    for number in range(choices.integer(0, 3)):
        word = Word(f"word_{'klm'[number]}", choices.pick(("fields", "fields", "record", "thing", "date")))
        word.clause = f"8.{number + 1}"
        if word.sort == "thing" and not plan.kind:
            word.sort = "record"
        lines = _define(plan, word)
        plan.words.append(word)
        found.append(f"## {word.clause} Word {number + 1}\n\nA word.\n\n" + block(*lines))
        plan.texts[word.clause] = found[-1]
    return "\n".join(found)


def _define(plan: Plan, word: Word) -> list[str]:
    choices = plan.choices
    body = _body(plan, word)
    head = f"define {word.name}" + (" of Thing" if word.sort == "thing" else "")
    word.single = choices.chance(40)
    if word.single:
        return [head, f"  {body()}"]
    lines = [head]
    for number in range(choices.pick((2, 2, 3))):
        lines.append(f"  reading {('narrow', 'broad', 'odd')[number]} : {body()}")
        if choices.chance(40):
            lines.append(f"    held by {choices.pick(plan.parties)}")
    return lines


def _body(plan: Plan, word: Word) -> Callable[[], str]:
    choices = plan.choices
    match word.sort:
        case "date":
            return lambda: choices.pick(DAYS)
        case "record":
            return lambda: condition(plan, None, depth=1, words=True)
        case "thing":
            thing = Act("Thing", [], {"colour": "Colour", "heavy": "yes/no"}, "")
            return lambda: condition(plan, thing, depth=1, words=False)
        case _:
            act = choices.pick(plan.acts)
            word.needs = list(act.fields)
            return lambda: condition(plan, act, depth=1, words=False)


def _panel(plan: Plan) -> str:
    choices = plan.choices
    if not choices.chance(20):
        return ""
    text = "## 7.1 Panel\n\nA panel.\n\n" + block(
        "panel jury",
        f"  determines {plan.acts[-1].name}",
        "  members 3",
        f"  decides within {choices.pick(('10 days', '1 month'))}",
        f"  silence means {choices.pick(('failed', 'upheld', 'rejected'))}",
        "  takes effect on the decision",
    )
    plan.panel, plan.panel_text = "jury", text
    plan.texts["7.1"] = text
    return text


def _properties(plan: Plan) -> str:
    lines = [line for number in range(plan.choices.integer(1, 3)) for line in _property(plan, f"property {number}")]
    return "## 9.1 What must hold\n\nIt holds.\n\n" + block(*lines)


def _property(plan: Plan, name: str) -> list[str]:
    choices = plan.choices
    act = choices.pick(plan.acts) if choices.chance(60) else None
    how = choices.pick(("always", "never"))
    if act:
        claim = f"{how} {choices.pick(act.actors or plan.parties)} may {act.name}"
    elif plan.events and choices.chance(40):
        claim = f"{choices.pick(plan.events).name} changes nothing"
    else:
        claim = f"{how} {condition(plan, None)}"
    lines = [f'property "{name}"', f"  {claim}"]
    lines += [f"  {choices.pick(('when', 'unless'))} {condition(plan, act)}" for _ in range(choices.integer(0, 2))]
    for kind in choices.some(("from", "after", "until", "before", "through"), 0, 2):
        lines.append(f"  {kind} {choices.pick(DAYS)}")
    several = [word.name for word in plan.words if not word.single]
    lines += [f"  reading {word} as {choices.pick(('narrow', 'broad'))}" for word in choices.some(several, 0, 2)]
    return lines


# --- clauses ---------------------------------------------------------------------------------------------------------


def _modal(plan: Plan, act: Act) -> str:
    if act.silence == "void":
        return plan.choices.pick(("can", "can", "can", "must not", "cannot"))
    return plan.choices.pick(
        ("may", "may", "must not", "must not", "may only", "cannot" if plan.choices.chance(25) else "may")
    )


def _clause(plan: Plan, number: str, how: str) -> str:
    choices = plan.choices
    act = plan.acts[0] if choices.chance(70) else choices.pick(plan.acts)
    modal = _modal(plan, act)
    lines = [f"{how} {number}"] if how else []
    lines += _norm(plan, act, modal, number, _actors(plan, act, modal))
    for label in "ab"[: choices.pick((0, 0, 0, 1, 1, 2))]:
        lines += _exception(plan, act, modal, label, 1, _who(lines))
    plan.clauses[number] = act
    plan.modals[number] = modal
    text = f"## {number} Clause {number}\n\nSome prose.\n\n" + block(*lines)
    plan.texts[number] = text
    return text


def _actors(plan: Plan, act: Act, modal: str) -> str:
    choices = plan.choices
    if act.silence == "reserved" and choices.chance(50):
        others = [p for p in plan.parties if p != act.reserved_to]
        return choices.pick(others)
    if modal == "can" and choices.chance(10):
        return " and ".join(choices.some(plan.parties, 2, 2)) + " together"
    chosen = act.actors if choices.chance(60) else choices.some(plan.parties, 1, 2)
    return " or ".join(chosen)


def _who(lines: list[str]) -> str:
    line = next(one for one in lines if re.search(r" (may|must not|can|cannot)\b", one))
    return re.split(r" (?:may|must not|can|cannot)\b", line.strip())[0]


def _norm(plan: Plan, act: Act, modal: str, number: str, who: str) -> list[str]:
    choices = plan.choices
    lines = [f"{who} {modal} {act.name}"]
    guards = choices.pick((0, 1, 1, 1, 2))
    if modal == "may only":
        guards = max(guards, 1)
    for _ in range(guards):
        lines.append(f"  {choices.pick(('when', 'when', 'unless', 'while'))} {condition(plan, act)}")
    lines += [f"  {window}" for window in windows(plan)]
    lines += _orders(plan, modal, number)
    return lines


def _orders(plan: Plan, modal: str, number: str) -> list[str]:
    choices = plan.choices
    earlier = [n for n in plan.clauses if n != number]
    if not earlier:
        return []
    contrary = [n for n in earlier if OPPOSITE[plan.modals[n]] == modal or plan.modals[n] == "may only"] or earlier
    shape = choices.integer(0, 9)
    if shape <= 2 or (modal == "cannot" and shape <= 7):
        return [f"  despite {', '.join(choices.some(contrary, 1, 2))}"]
    if shape == 3:
        return [f"  subject to {choices.pick(contrary)}"]
    if shape == 4 and choices.chance(30):
        return ["  despite everything else"]
    return []


def _exception(
    plan: Plan, act: Act, parent: str, label: str, depth: int, who: str, *, under_bare: bool = False
) -> list[str]:
    choices = plan.choices
    pad = "  " * (depth - 1)
    parent_modal = "may" if parent == "may only" and choices.chance(50) else parent
    bare = (under_bare and "norms under bare exceptions" in AVOIDED) or choices.chance(50)
    if bare:
        lines = [f'{pad}except {label} "Exception {label}" when {condition(plan, act, depth=1)}']
        modal = OPPOSITE[parent_modal]
    else:
        modal = "may" if parent_modal == "may only" else OPPOSITE[parent_modal]
        lines = [f'{pad}except {label} "Exception {label}"', f"{pad}  {who} {modal} {act.name}"]
        if choices.chance(85):
            lines.append(f"{pad}    {choices.pick(('when', 'when', 'unless'))} {condition(plan, act, depth=1)}")
        if choices.chance(15):
            lines += [f"{pad}    {window}" for window in windows(plan)]
    if depth < 3 and choices.chance(35):
        inner = {1: "i", 2: "y"}[depth]
        lines += _exception(plan, act, modal, inner, depth + 1, who, under_bare=bare)
    return lines


# --- amending --------------------------------------------------------------------------------------------------------


def _amendment(plan: Plan, number: int) -> str:
    choices = plan.choices
    head: list[str] = []
    found: list[str] = []
    live = list(plan.clauses)
    for target in choices.some(live, 0, 2):
        if choices.chance(65):
            plan.clauses.pop(target, None)
            found.append(_clause(plan, target, "replaces"))
        elif choices.chance(70):
            head.append(f"strikes {target}")
            plan.clauses.pop(target, None)
        else:
            plan.serial += 1
            new = f"5.{plan.serial}"
            head.append(f"renumbers {target} as {new}")
            plan.clauses[new], plan.modals[new] = plan.clauses.pop(target), plan.modals[target]
            plan.texts[new] = plan.texts[target]
    if plan.words and choices.chance(20):
        found.append(_redefined(plan, choices.pick(plan.words)))
    for i in range(choices.integer(0, 2)):
        found.append(_clause(plan, f"{number + 1}.{i + 1}", "adds"))
    return "\n".join(([block(*head)] if head else []) + found)


def _redefined(plan: Plan, word: Word) -> str:
    lines = [f"replaces {word.clause}", *_define(plan, replace(word, needs=list(word.needs)))]
    if word.sort == "fields":
        act = next(a for a in plan.acts if set(word.needs) <= set(a.fields))
        lines = [f"replaces {word.clause}", f"define {word.name}", f"  {condition(plan, act, depth=1, words=False)}"]
    if word.sort == "record":
        lines = [f"replaces {word.clause}", f"define {word.name}", f"  {condition(plan, None, depth=1, words=False)}"]
    return f"## {word.clause} Word again\n\nA word.\n\n" + block(*lines)


def _restatement(plan: Plan, number: int) -> str:
    choices = plan.choices
    head: list[str] = [f"keeps {w.clause}" for w in plan.words]
    if plan.panel:
        head.append("keeps 7.1")
    found: list[str] = []
    live = list(plan.clauses)
    kept = choices.some(live, 0, len(live))
    ended = {n: plan.clauses.pop(n) for n in live if n not in kept}
    for target in kept:
        guard = f" while {condition(plan, None, depth=1)}" if choices.chance(30) else ""
        head.append(f"keeps {target}{guard}")
    for target in choices.some(tuple(ended), 0, 2):
        found.append(_clause(plan, target, choices.pick(("replaces", ""))))
    for i in range(choices.integer(0, 2)):
        found.append(_clause(plan, f"{number + 1}.{i + 1}", ""))
    return "\n".join(([block(*head)] if head else []) + found)


def _interpretation(plan: Plan) -> str:
    choices = plan.choices
    word = choices.pick(plan.words)
    day = choices.pick(("2026-01-20", "2026-04-01", "2026-09-01"))
    lines = [f"interprets {word.name}"]
    if word.single and choices.chance(70):
        lines.append("  reading plain : as written")
    act = None
    if word.sort == "fields":
        act = next(a for a in plan.acts if set(word.needs) <= set(a.fields))
    if word.sort == "thing":
        act = Act("Thing", [], {"colour": "Colour", "heavy": "yes/no"}, "")
    body = choices.pick(DAYS) if word.sort == "date" else condition(plan, act, depth=1, words=False)
    lines.append(f"  reading extra : {body}")
    day = date.fromisoformat(day)
    head = _instrument(plan, "statement", "interprets", "first", day, day + timedelta(days=choices.pick((0, 30))))
    return head + "\n## 1.1 A word interpreted\n\nA statement.\n\n" + block(*lines)


# --- checked, and asked ----------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def checked(text: str) -> tuple[Agreement | None, tuple[Diagnostic, ...]]:
    document, problems = parse_document("generated.md", text)
    found = check([document], problems, "generated.md")
    return found.agreement, found.diagnostics


@dataclass(frozen=True)
class Asked:
    """A question in words."""

    party: str
    action: str
    given: tuple[tuple[str, str], ...]
    at: str
    known: str


@dataclass(frozen=True)
class Case:
    """One generated case; it can be read back from its own words."""

    text: str
    entries: tuple[Entry, ...]
    asked: Asked

    @property
    def agreement(self) -> Agreement:
        found, problems = checked(self.text)
        assert found is not None, [p.title for p in problems if p.severity == "error"]
        return found

    @property
    def question(self) -> Question:
        return question_of(self.agreement, self.asked)


def question_of(agreement: Agreement, asked: Asked) -> Question:
    at = moment_asked(asked.at, agreement.zone, "at")
    known = moment_asked(asked.known, agreement.zone, "known")
    return read_question(agreement, asked.party, asked.action, dict(asked.given), at, known)


def samples(kind) -> tuple[str, ...]:
    match kind:
        case YesNo():
            return ("yes", "no")
        case OneOf(_, values):
            return values
        case Name():
            return (*NAMES, "Gamma")
        case SetOf():
            return ("none", "Alpha")
        case Whole(low, high):
            around = ("1", "2", "3", "4", "5", "6")
            return tuple(n for n in around if (low is None or int(n) >= low) and (high is None or int(n) <= high))
        case Percentage():
            return ("9%", "10%", "11%", "50%", "51%")
        case MoneyType():
            return ("USD 4.99", "USD 5", "USD 6", "USD 1,000", "USD 1,000.01")
        case DateType():
            return ("2026-03-30", "2026-03-31", "2026-04-01", "2026-06-15")
        case _:
            raise NotImplementedError(kind)


def instants_of(text: str, choices: Choices, zone) -> str:
    """An instant near a date of the text: its first tick, the last before it, its last, or anything at random."""
    named = sorted(set(re.findall(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?", text)))
    shape = choices.integer(0, 9)
    if shape <= 1 or not named:
        day = date(2026, 1, 1) + timedelta(days=choices.integer(0, 500))
        return day.isoformat() if choices.chance(50) else f"{day.isoformat()}T12:34"
    near = choices.pick(named)
    if "T" in near:
        start = datetime.fromisoformat(near).replace(tzinfo=zone)
        return (start.astimezone(UTC) + choices.pick((-1, 0, 1)) * timedelta(microseconds=1)).isoformat()
    day = date.fromisoformat(near)
    if shape <= 3:
        return day.isoformat()
    start = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    after = datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)
    ticks = (start, start - timedelta(microseconds=1), after.astimezone(UTC))
    return choices.pick(ticks).isoformat()


def entries_of(text: str, agreement: Agreement, choices: Choices, most: int = 6) -> tuple[Entry, ...]:
    """A record: events, acts, facts and outcomes, corrected and contested now and then."""
    found: list[Entry] = []
    what = [("event", e.name) for e in agreement.events.values()] * 2
    what += [("event", a.name) for a in agreement.actions.values()]
    what += [("fact", f) for f in agreement.facts] * 2
    panel = re.search(r"^panel (\w+)\n  determines (\w+)", text, re.MULTILINE)
    if panel:
        what += [("outcome", panel[1])] * 2
    for sequence in range(1, choices.integer(0, most) + 1):
        recorded = datetime(2026, 1, 2, tzinfo=UTC) + timedelta(
            days=choices.integer(0, 400) if choices.chance(30) else 0
        )
        if found and recorded < found[-1].recorded:
            recorded = found[-1].recorded
        if found and choices.chance(12):
            found.append(Entry(sequence, recorded, _correction(agreement, choices, found)))
            continue
        kind, name = choices.pick(what)
        fields: dict[str, str] = {}
        by: str | None = None
        if kind == "outcome":
            assert panel
            fields = {"outcome": choices.pick(("upheld", "rejected", "failed to decide")), "of": panel[2]}
        elif kind == "fact":
            fields = {"value": choices.pick(samples(agreement.facts[name].type))}
        else:
            declared = agreement.actions.get(name) or agreement.events[name]
            actors = declared.actors or agreement.parties
            if name in agreement.actions and agreement.actions[name].silence == "void" and choices.chance(15):
                actors = agreement.parties
            by = choices.pick(actors)
            fields = {
                path: choices.pick(samples(one.type)) for path, one in declared.fields.items() if choices.chance(93)
            }
        occurred = _occurred(text, agreement, choices)
        known = choices.pick(DAYS) if choices.chance(25) else None
        attester = (choices.pick(agreement.parties),) if choices.chance(80) else agreement.parties
        found.append(Entry(sequence, recorded, NewEntry(kind, name, occurred, by, attester, fields, known)))
    return tuple(found)


def _occurred(text: str, agreement: Agreement, choices: Choices) -> str:
    if choices.chance(40):
        named = sorted(set(re.findall(r"\d{4}-\d\d-\d\d", text)))
        return choices.pick(named)
    day = date(2025, 12, 20) + timedelta(days=choices.integer(0, 300))
    if choices.chance(50):
        return day.isoformat()
    return datetime(day.year, day.month, day.day, choices.integer(4, 20), 30, tzinfo=agreement.zone).isoformat()


def _correction(agreement: Agreement, choices: Choices, found: list[Entry]) -> NewEntry:
    target = choices.pick(found)
    root = target
    attesters = root.said.attesters if choices.chance(60) else (choices.pick(agreement.parties),)
    if choices.chance(40) or target.said.kind == "retraction":
        return NewEntry(
            "retraction", target.said.what, target.said.occurred, None, attesters, {}, corrects=target.sequence
        )
    return replace(
        target.said, occurred=choices.pick(DAYS), attesters=attesters, corrects=target.sequence,
        known=choices.pick((None, target.said.known)),
    )  # fmt: skip


def asked_of(text: str, agreement: Agreement, choices: Choices) -> Asked:
    """A question with some fields left out, at an instant that may be a boundary, known now or earlier."""
    actions = tuple(agreement.actions.values())
    action = actions[0] if choices.chance(75) else choices.pick(actions)
    party = choices.pick(action.actors) if choices.chance(80) else choices.pick(agreement.parties)
    given: list[tuple[str, str]] = []
    leave_out = choices.pick((0, 20, 50))
    for path, declared in action.fields.items():
        if not choices.chance(leave_out):
            given.append((path, choices.pick(samples(declared.type))))
    for name, fact in agreement.facts.items():
        if choices.chance(15):
            given.append((name, choices.pick(samples(fact.type))))
    at = instants_of(text, choices, agreement.zone)
    known = "2028-01-01" if choices.chance(75) else choices.pick((*DAYS, at))
    return Asked(party, action.name, tuple(given), at, known)


def case_from(choices: Choices, *, properties: bool = False) -> Case | None:
    """A whole case, or None where the text that came out has a mistake."""
    text = agreement_text(choices, properties=properties)
    agreement, _ = checked(text)
    if agreement is None:
        return None
    return Case(text, entries_of(text, agreement, choices), asked_of(text, agreement, choices))


def case_of_seed(seed: int) -> Case:
    """The case of a seed: the first that checks."""
    for attempt in range(100):
        case = case_from(of_random(seed * 1000 + attempt))
        if case is not None:
            return case
    raise AssertionError("the generator makes mistakes only")


# --- for Hypothesis --------------------------------------------------------------------------------------------------


@st.composite
def texts(draw) -> str:
    return agreement_text(of_draw(draw), properties=True)


@st.composite
def cases(draw, *, properties: bool = False) -> Case:
    from hypothesis import assume

    case = case_from(of_draw(draw), properties=properties)
    assume(case is not None)
    assert case is not None
    return case
