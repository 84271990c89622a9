"""One question, answered over all worlds: the verdict they agree on, or what it turns on (language: section 4)."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product

from servanda.decisions.ahead import instants_ahead
from servanda.decisions.answer import (
    Answer,
    Beaten,
    Ground,
    NotTrue,
    Possibility,
    UnderReading,
    Verdict,
    VoidAct,
)
from servanda.decisions.assumptions import assumptions
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement, Guard, Window
from servanda.model.amendments import Placed, Text, conditions_behind, times_behind
from servanda.model.cells import Axis, cuts_of, phrase
from servanda.model.record import Happening, Question, Record, Slot
from servanda.model.terms import Earlier, Happened, Outcome, When
from servanda.model.timeline import MOST_ROWS, READINGS
from servanda.model.times import instant
from servanda.model.types import DateType, MoneyType, Name, Percentage, Whole
from servanda.model.values import Value, words
from servanda.model.verdict import Leaf, NormKey
from servanda.model.verdict import NotTrue as LeafNotTrue
from servanda.model.worlds import (
    Diagram,
    Node,
    Open,
    TooManyWorlds,
    Tree,
    World,
    axes_of,
    explore,
    in_words,
    leaves,
)
from servanda.readers.reference import Matter, Reader, text_at

_AT_ONCE = 8
_VERDICTS: tuple[str, ...] = ("permitted", "prohibited", "conflict", "gap")


def ask(agreement: Agreement, record: Record, question: Question, *, beyond: bool = True) -> Answer:
    """Answer one question in full; `beyond` is what is said beside the verdict and its reasons: what would lift a
    prohibition, when the verdict changes by itself, which acts took no effect.
    """
    matter = Matter(agreement, cuts_of(agreement), record, question)
    ungoverned = _ungoverned(matter)
    if ungoverned:
        return ungoverned
    return _Answering(matter).answer(beyond=beyond)


def verdict_of(matter: Matter) -> Verdict:
    """The verdict alone: what all worlds agree on, or "undetermined"."""
    found = {leaf.verdict for leaf in leaves(_worlds(matter))}
    return _public(found.pop()) if len(found) == 1 else "undetermined"


def _worlds(matter: Matter) -> Tree[Leaf]:
    try:
        return explore(lambda world: Reader(matter, world).answer())
    except TooManyWorlds as error:
        names = ", ".join(axis.name for axis in error.axes)
        raise Refused(
            [
                Diagnostic(
                    "too-much-open",
                    "the question leaves too much open to look at every possible world",
                    why=f"Open are: {names}.",
                    help="give some of these in the question",
                )
            ]
        ) from None


def _public(word: str) -> Verdict:
    match word:
        case "permitted" | "prohibited" | "conflict":
            return word
        case _:
            return "undetermined"


# --- ungoverned ------------------------------------------------------------------------------------------------------


def _ungoverned(matter: Matter) -> Answer | None:
    agreement, question = matter.agreement, matter.question
    why = None
    if question.action not in agreement.actions:
        why = f"the agreement knows no action `{question.action}`" + _near(question.action, agreement.actions)
    elif question.party not in agreement.parties:
        why = f"`{question.party}` is no party to the agreement" + _near(question.party, agreement.parties)
    elif not text_at(matter, question.at).instruments:
        why = "no text of the agreement was in force then, as known then"
    return replace(_bare(matter, "ungoverned"), because=why) if why else None


def _near(word: str, known: Iterable[str]) -> str:
    names = tuple(known)
    near = did_you_mean(word, names)
    return f"; did you mean `{near[0]}`?" if near else f"; there is {', '.join(names)}"


def _bare(matter: Matter, verdict: Verdict) -> Answer:
    question = matter.question
    return Answer(
        question=question_words(question),
        verdict=verdict,
        at=question.at,
        known=question.known,
        zone=matter.agreement.zone,
        decision=_decision(matter),
        projected=question.at > question.known,
    )


def question_words(question: Question) -> str:
    """The question as people ask it."""
    given = " ".join(f"{name}={words(value)}" for name, value in {**question.given, **question.facts}.items())
    return f"may {question.party} {question.action}{' ' + given if given else ''}"


def _decision(matter: Matter) -> str:
    """A name for the decision: the same question of the same text and record has the same one."""
    question = matter.question
    parts = [
        matter.agreement.name,
        matter.agreement.fingerprint,
        question_words(question),
        question.at.isoformat(),
        question.known.isoformat(),
        [repr(slot) for slot in matter.record],
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


# --- the answer ------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Answering:
    """One matter with its worlds, while the parts of the answer are read off."""

    matter: Matter
    tree: Tree[Leaf]
    diagram: Diagram
    root: Node
    text: Text

    def __init__(self, matter: Matter) -> None:
        self.matter = matter
        self.tree = _worlds(matter)
        self.diagram = Diagram(axes_of(self.tree))
        self.root = self.diagram.build(self.tree, lambda leaf: leaf.verdict)
        self.text = text_at(matter, matter.question.at)

    def answer(self, *, beyond: bool) -> Answer:
        all_leaves = list(leaves(self.tree))
        constant = self.diagram.word(self.root)
        verdict: Verdict = _public(constant) if constant else "undetermined"
        by_key = {placed.key: placed for placed in self.text.norms}
        grounds = _Grounds(all_leaves, by_key, self._surely_not_true())
        matters = self.diagram.support(self.root)
        changes = self._changes_at(verdict) if beyond else None
        bases = {leaf.basis for leaf in all_leaves}
        return replace(
            _bare(self.matter, verdict),
            basis=bases.pop() if len(bases) == 1 else "either",
            because=_gap(self.matter) if constant == "gap" else None,
            clauses=tuple(self._ground(p) for p in grounds.always()),
            maybe=tuple(self._ground(p) for p in grounds.sometimes()),
            beaten=tuple(Beaten(p.clause.number, by) for p, by in grounds.beaten()),
            not_true=tuple(NotTrue(p.clause.number, p.clause.title, why) for p, why in grounds.not_true()),
            missing=tuple(dict.fromkeys(axis.name for axis in matters if axis.kind in ("field", "fact"))),
            outcomes=() if constant else self._outcomes(self.root, all_leaves_by_verdict(self.tree)),
            readings=self._rows([axis for axis in matters if axis.kind in READINGS]),
            lifted_by=tuple(self._lifts()) if beyond and verdict != "permitted" else (),
            assumptions=assumptions(self.text, grounds.leant_on(), grounds.failed()),
            void=tuple(self._void()) if beyond else (),
            from_question=tuple(sorted(self.matter.question.facts)),
            happened=tuple(self._happened()),
            changes_at=changes[0] if changes else None,
            changes_to=changes[1] if changes else None,
            could_change=tuple(sorted(self._events())) if self.matter.question.at > self.matter.question.known else (),
        )

    def _surely_not_true(self) -> dict[NormKey, LeafNotTrue]:
        """Why norms are not true whatever is left open: reasons that lean on nothing anybody would have to assume."""
        question = self.matter.question
        blank = Reader(self.matter, {})
        found: dict[NormKey, LeafNotTrue] = {}
        for placed in self.text.norms:
            try:
                reason = blank.why_not_true(blank.moment_of_question(), placed, question.party)
            except Open:
                continue
            if reason:
                found[placed.key] = reason
        return found

    def _ground(self, placed: Placed) -> Ground:
        clause = placed.clause
        instrument = next(i for i in self.text.instruments if i.name == clause.instrument)
        return Ground(
            clause.number,
            clause.title,
            clause.instrument,
            _said(placed),
            "; ".join(instrument.sources),
            instrument.authority,
            placed.norm.span.file,
            placed.norm.span.line,
        )

    # conditions left

    def _outcomes(self, node: Node, clauses: Mapping[str, set[str]]) -> tuple[Possibility, ...]:
        reading_axes = [axis for axis in self.diagram.support(node) if axis.kind in READINGS]
        found: list[Possibility] = []
        for verdict in _VERDICTS:
            if verdict not in self.diagram.words(node):
                continue
            where = self.diagram.always(self.diagram.where(node, verdict), reading_axes)
            if self.diagram.word(where) == "no":
                continue
            condition = in_words(self.diagram.boxes(where))
            cited = tuple(number for number in self.text.clauses if number in clauses.get(verdict, ()))
            found.append(Possibility(_public(verdict), condition, cited))
        return tuple(found)

    def _rows(self, axes: list[Axis]) -> tuple[UnderReading, ...]:
        """One row for each combination of the readings that matter."""
        rows: list[UnderReading] = []
        combinations = product(*(range(len(axis.cells)) for axis in axes)) if axes else ()
        for chosen in combinations:
            if len(rows) == MOST_ROWS:
                break
            node = self.diagram.restrict(self.root, dict(zip(axes, chosen, strict=True)))
            word = self.diagram.word(node)
            choice = tuple((axis.name, str(axis.cells[i].value)) for axis, i in zip(axes, chosen, strict=True))
            left = None if word else self._outcomes(node, {})
            permitted_if = next((o.condition for o in left or () if o.verdict == "permitted"), None)
            rows.append(
                UnderReading(choice, self._held_by(choice), _public(word) if word else "undetermined", permitted_if)
            )
        return tuple(rows)

    def _held_by(self, choice: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
        """The parties on record for a choice: they hold one of its readings, and no other reading of these words."""
        holders: list[str] = []
        for party in self.matter.agreement.parties:
            held = [self._holds(party, word) for word, _ in choice]
            agrees = [reading in positions for (_, reading), positions in zip(choice, held, strict=True) if positions]
            if agrees and all(agrees):
                holders.append(party)
        return tuple(holders)

    def _holds(self, party: str, word: str) -> set[str]:
        if word not in self.text.words:
            return set()
        return {r.name for r in self.text.words[word][1].readings if party in r.held_by}

    # what would lift it

    def _lifts(self) -> Iterator[str]:
        question = self.matter.question
        for name, value in {**question.given, **question.facts}.items():
            yield from self._lifts_of(name, value)
        for event, party in self._possible_acts():
            if self._permitted_after(event, party):
                yield f"{party}: {event}"

    def _lifts_of(self, name: str, value: Value) -> Iterator[str]:
        axis = Reader(self.matter, {}).axis_of(name)
        now = self._cell_of(axis, value)
        better = frozenset(
            i for i, cell in enumerate(axis.cells) if i != now and self._permitted_with(name, cell.value)
        )
        if isinstance(axis.type, Whole | Percentage | MoneyType | DateType) and better:
            yield phrase(axis, better)
            return
        for i in sorted(better):
            cell = axis.cells[i]
            members = cell.members or (() if isinstance(axis.type, Name) else (cell.value,))
            yield from (f"{name} = {words(member)}" for member in members if not cell.open)

    def _with(self, name: str, value: Value | None) -> Matter:
        def changed(values: Mapping[str, Value]) -> dict[str, Value]:
            kept = {key: one for key, one in values.items() if key != name}
            return {**kept, name: value} if value is not None and name in values else kept

        question = self.matter.question
        new = replace(question, given=changed(question.given), facts=changed(question.facts))
        return replace(self.matter, question=new)

    def _cell_of(self, axis: Axis, value: Value) -> int | None:
        for i, cell in enumerate(axis.cells):
            if value in cell.members:
                return i
        return None

    def _permitted_with(self, name: str, value: Value) -> bool:
        return verdict_of(self._with(name, value)) == "permitted"

    def _possible_acts(self) -> Iterator[tuple[str, str]]:
        agreement = self.matter.agreement
        for event in sorted(self._events()):
            declared = agreement.actions.get(event) or agreement.events.get(event)
            if declared is None:
                continue
            default = agreement.parties if event in agreement.actions else ()
            yield from ((event, party) for party in declared.actors or default)

    def _permitted_after(self, event: str, party: str) -> bool:
        question = self.matter.question
        declared = self.matter.agreement.actions.get(event) or self.matter.agreement.events.get(event)
        fields = tuple(declared.fields) if declared else ()
        values = {name: value for name, value in question.given.items() if name in fields}
        act = Happening("act", "event", event, (question.at, 2e9), instant(question.at), party, values, supposed=True)
        record = (*self.matter.record, Slot("act", (("act", act),)))
        return verdict_of(replace(self.matter, record=record)) == "permitted"

    # events and void acts

    def _events(self) -> set[str]:
        """Every event, act and panel finding that the rules on this action hang on."""
        found: set[str] = set()
        for placed in self.text.norms:
            if placed.norm.action == self.matter.question.action:
                found |= _events_behind(self.text, placed)
        return found

    def _happened(self) -> Iterator[str]:
        """What has happened, on record or supposed, that the rules on this action name."""
        relevant = self._events()
        for slot in self.matter.record:
            label, one = slot.options[0]
            if one is None or one.kind == "fact" or one.what not in relevant or one.order[0] > self.matter.question.at:
                continue
            yield one.label if one.supposed else f"{happening_words(one)} ({label.split()[0]})"

    def _void(self) -> Iterator[VoidAct]:
        relevant = self._events()
        for slot in self.matter.record:
            for _, happening in slot.options:
                if happening is None or not self._can_be_void(happening):
                    continue
                if happening.what in relevant or happening.supposed:
                    why = void_because(self.matter, happening)
                    if why:
                        yield VoidAct(
                            happening.label if happening.supposed else f"{happening.label} {happening.what}", why
                        )

    def _can_be_void(self, happening: Happening) -> bool:
        """Acts and panel outcomes can be void; facts, and events without an author, cannot."""
        acted = happening.kind == "outcome" or happening.what in self.matter.agreement.actions
        return acted and happening.order[0] <= self.matter.question.at

    # time

    def _changes_at(self, verdict: str) -> tuple[datetime, Verdict] | None:
        """The next moment at which the verdict flips, and to what, if nothing further happens."""
        ahead = instants_ahead(self.matter)
        for some in (ahead[start : start + _AT_ONCE] for start in range(0, len(ahead), _AT_ONCE)):
            for at, later in zip(some, self._verdicts_at(some), strict=True):
                if later != verdict:
                    return at, later
        return None

    def _verdicts_at(self, instants: Sequence[datetime]) -> Iterator[Verdict]:
        """The verdict at each of several instants, in order: every world is walked once."""

        def in_world(world: World) -> tuple[str, ...]:
            reader = Reader(self.matter, world)
            return tuple(reader.answer(at).verdict for at in instants)

        for found in zip(*leaves(explore(in_world)), strict=True):
            yield _public(found[0]) if len(set(found)) == 1 else "undetermined"


def happening_words(one: Happening) -> str:
    """An act, event or outcome with its date."""
    what = f"{one.what} {one.outcome} {one.of}" if one.outcome else one.what
    day = one.extent.day or one.extent.start.date()
    return f"{what}{f' by {one.by}' if one.by else ''} on {day.isoformat()}"


def _gap(matter: Matter) -> str:
    return f"no clause speaks of this, and what silence means for `{matter.question.action}` is not settled"


def _said(placed: Placed) -> str:
    return "except" if placed.norm.modal == "except" else placed.norm.said


def all_leaves_by_verdict(tree: Tree[Leaf]) -> dict[str, set[str]]:
    """For each verdict, the clauses it rests on in some world."""
    found: dict[str, set[str]] = {}
    for leaf in leaves(tree):
        found.setdefault(leaf.verdict, set()).update(number for number, _ in leaf.grounds)
    return found


Written = tuple[str, Span]  # a norm as written: its clause and its line; the two halves of `may only` are one


@dataclass(frozen=True, slots=True)
class _Grounds:
    """How each norm, as written, fares over all worlds."""

    leaves: list[Leaf]
    norms: Mapping[NormKey, Placed]
    sure: Mapping[NormKey, LeafNotTrue]

    def _written(self, key: NormKey) -> Written:
        placed = self.norms[key]
        return placed.clause.number, placed.norm.span

    def _first(self, wanted: Callable[[Written], bool]) -> Iterator[Placed]:
        seen: set[Written] = set()
        for key, placed in self.norms.items():
            written = self._written(key)
            if written not in seen and wanted(written):
                seen.add(written)
                yield placed

    def _in_each(self) -> list[set[Written]]:
        return [{self._written(key) for key in leaf.grounds} for leaf in self.leaves]

    def _in_all(self) -> set[Written]:
        first, *others = self._in_each()
        return first.intersection(*others)

    def _in_some(self) -> set[Written]:
        first, *others = self._in_each()
        return first.union(*others)

    def always(self) -> list[Placed]:
        common = self._in_all()
        return list(self._first(lambda written: written in common))

    def sometimes(self) -> list[Placed]:
        some = self._in_some() - self._in_all()
        return list(self._first(lambda written: written in some))

    def beaten(self) -> list[tuple[Placed, str]]:
        """Norms that are true and beaten in every world."""
        by = {self._written(key): self.norms[beater].clause.number for key, beater in self.leaves[0].beaten}
        for leaf in self.leaves[1:]:
            everywhere = {self._written(key) for key, _ in leaf.beaten}
            by = {written: beater for written, beater in by.items() if written in everywhere}
        return [(p, by[self._written(p.key)]) for p in self._first(lambda w: w in by and w not in self._in_some())]

    def not_true(self) -> list[tuple[Placed, str]]:
        return [(placed, reason) for placed, reason, _ in self._never_true()]

    def failed(self) -> list[tuple[Placed, Guard | Window]]:
        return [(placed, phrase) for placed, _, phrase in self._never_true() if phrase is not None]

    def _never_true(self) -> Iterator[tuple[Placed, str, Guard | Window | None]]:
        halves: dict[Written, list[NormKey]] = {}
        for key in self.norms:
            halves.setdefault(self._written(key), []).append(key)
        for keys in halves.values():
            if all(key in leaf.not_true for leaf in self.leaves for key in keys):
                reasons = [self.sure.get(key) or self._for_different_reasons(key) for key in keys]
                ended = (reason for reason in reasons if isinstance(reason.failed, Window))
                reason = next(ended, reasons[0])  # of `may only`, one half is always untrue: the other's reason tells
                yield self.norms[keys[0]], reason.because, reason.failed

    def _for_different_reasons(self, key: NormKey) -> LeafNotTrue:
        """Untrue in every world, but not in all for one reason: two of them, side by side."""
        reasons = list(dict.fromkeys(leaf.not_true[key].because for leaf in self.leaves))
        first = self.leaves[0].not_true[key]
        return replace(first, because=" or ".join(reasons[:2]) if len(reasons) > 1 else reasons[0])

    def leant_on(self) -> list[Placed]:
        """The norms that the answer rests on: grounds, what was beaten, and what beat it."""
        beaten = {key for leaf in self.leaves for pair in leaf.beaten for key in pair}
        chosen = beaten | {p.key for p in (*self.always(), *self.sometimes())}
        return [placed for key, placed in self.norms.items() if key in chosen]


def void_because(matter: Matter, happening: Happening) -> str | None:
    """Why an act took no effect in any world, or in some; None where it took effect in all."""
    if happening.kind == "outcome":
        return _outcome_void(matter, happening)
    tree = explore(lambda world: Reader(matter, world).effective(happening))
    found = set(leaves(tree))
    if found == {True}:
        return None
    holders = power_holders(matter, happening)
    if any(leaves(explore(lambda world: Reader(matter, world).waits_for_others(happening)))):
        return "it is one part of a joint act, and takes effect when the others do theirs"
    held = f"the power is {' and '.join(holders)}'s" if holders else "nobody has the power"
    if found == {False}:
        under = _by_clause(matter, happening)
        return f"nothing gave {happening.by or 'anybody'} the power to {happening.what} then{under}: {held}"
    diagram = Diagram(axes_of(tree))
    where = diagram.build(tree, lambda effective: "yes" if effective else "no")
    return f"it took effect only if {in_words(diagram.boxes(where))}"


def _by_clause(matter: Matter, happening: Happening) -> str:
    """The clause that makes an act void, with its reason, where it is the same in every world."""
    found = set(leaves(explore(lambda world: Reader(matter, world).void_by(happening))))
    one = found.pop() if len(found) == 1 else None
    return f" ({one[0]}: {one[1]})" if one and "the power is" not in one[1] else ""


def power_holders(matter: Matter, happening: Happening) -> tuple[str, ...]:
    """Who could do it in the state just before: the parties that some `can` covers in every world."""
    found: list[str] = []
    for party in matter.agreement.parties:
        other = replace(happening, by=party, label=f"{happening.label} by {party}")
        tree = explore(lambda world, act=other: Reader(matter, world).effective(act))
        if any(leaves(tree)):
            found.append(party)
    return tuple(found)


def _outcome_void(matter: Matter, decision: Happening) -> str | None:
    def counted(world: World) -> bool:
        reader = Reader(matter, world)
        moment = reader.moment_of_question()
        return reader.decides_something(moment, decision)

    found = set(leaves(explore(counted)))
    if True in found:
        return None
    return f"there was no {decision.of} waiting for {decision.what} to decide on"


def _events_behind(text: Text, placed: Placed) -> set[str]:
    """Every event, act and panel finding that a rule hangs on."""
    found = {time.event for time in times_behind(placed) if isinstance(time, When)}
    for one in conditions_behind(text, placed):
        match one:
            case Happened(event, _, _, qualifier):
                found |= {event, qualifier.event} if isinstance(qualifier, Earlier) else {event}
            case Outcome(panel, _, action):
                found |= {action, panel}
            case _:
                pass
    return found
