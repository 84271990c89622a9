"""Instruments, clauses and norms: what each document does to the text, lowered to the model."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Literal

from servanda.check.amounts import read_amount
from servanda.check.commitments import duties_of, powers_of, read_account, read_commitment
from servanda.check.conditions import (
    Lowering,
    Scope,
    action_scope,
    any_scope,
    kind_scope,
    read_condition,
    read_date,
    read_extent,
    read_time,
    record_scope,
)
from servanda.check.duties import (
    action_of,
    choices,
    each_of,
    one_duty,
    read_cure,
    read_duty,
    read_effect,
    read_power,
    read_survival,
    target_guard,
    triggers,
)
from servanda.check.panels import read_panel
from servanda.check.properties import property_scope, read_property
from servanda.check.vocabulary import action_known, party_known
from servanda.diagnostics.diagnostic import Label, Span
from servanda.model import agreement as model
from servanda.model import terms
from servanda.model.agreement import Clause, Definition, Guard, Mark, Norm, Reading, Window
from servanda.model.properties import Property
from servanda.model.wording import condition_words, window_words
from servanda.text import syntax

AUTHORITIES = ("contract", "filing", "announcement", "statement", "press")
_WINDOWS = ("from", "until", "through", "through at least", "before", "by", "after", "within")


@dataclass(slots=True)
class Chapter:
    """One instrument as written: its statement and the sections that belong to it."""

    statement: syntax.Instrument
    title: str
    sections: list[syntax.Section] = field(default_factory=list[syntax.Section])


def chapters(documents: Iterable[syntax.Document], to: Lowering) -> list[Chapter]:
    """Cut the documents into instruments: everything after an instrument's statement, up to the next, is its own."""
    found: list[Chapter] = []
    for document in documents:
        current: Chapter | None = None
        stray: list[syntax.Section] = []
        for section in document.sections:
            for part in _parts(section):
                opening = part.statements[0] if part.statements else None
                if isinstance(opening, syntax.Instrument):
                    current = Chapter(opening, section.title or document.title)
                    found.append(current)
                if current is not None:
                    current.sections.append(part)
                elif any(not isinstance(s, syntax.Vocabulary) for s in part.statements):
                    stray.append(part)
        _no_instrument(stray, to)
    return found


def _parts(section: syntax.Section) -> list[syntax.Section]:
    """A section, cut where an instrument begins under its heading; what follows it is under no heading of its own."""
    starts = [i for i, s in enumerate(section.statements) if isinstance(s, syntax.Instrument)]
    bounds = [0, *(i for i in starts if i), len(section.statements)]
    cut = [section.statements[start:end] for start, end in pairwise(bounds)] or [()]
    headless = replace(section, number=None)
    return [replace(headless if i or 0 in starts else section, statements=part) for i, part in enumerate(cut)]


def _no_instrument(stray: list[syntax.Section], to: Lowering) -> None:
    """Said once a document: the first rule stands for the others."""
    if not stray:
        return
    first = next(s for s in stray[0].statements if not isinstance(s, syntax.Vocabulary))
    to.notes.clause = _heading(stray[0])
    others = f" (and under {len(stray) - 1} more headings)" if len(stray) > 1 else ""
    to.notes.say(
        "missing-instrument",
        f"a rule that belongs to no instrument{others}",
        first.span,
        why="Which text is in force on a day depends on when each instrument takes effect and was "
        "published; neither is ever assumed.",
        help="begin the document with `instrument NAME`, `opens`, `effective DATE`, `published DATE`, `authority …`.",
    )


def _heading(section: syntax.Section) -> str:
    return f"{section.number.text} {section.title}" if section.number else section.title


# --- instruments -----------------------------------------------------------------------------------------------------


def read_instrument(chapter: Chapter, to: Lowering) -> model.Instrument | None:
    """One instrument with its steps in the order of its text, or None where its own statement is incomplete."""
    statement = chapter.statement
    to.notes.clause = None
    dates = _dates(statement, to)
    relation = statement.relation
    if relation is None:
        to.notes.say(
            "missing-relation",
            f"`{statement.name.text}` neither opens, amends, restates nor interprets",
            statement.span,
            help="say `opens`, `amends X`, `restates X` or `interprets X`.",
        )
    if dates is None or relation is None:
        return None
    effective, published = dates
    steps: list[model.Step] = []
    interpretations: list[model.Interpretation] = []
    first: dict[str, Clause] = {}
    for section in chapter.sections:
        to.notes.clause = _heading(section)
        reading = _Section(section, statement, relation, effective, to)
        steps.extend(reading.steps())
        interpretations.extend(reading.interpretations())
        put = reading.clause()
        if put is not None:
            _no_second(put, first, to)
            first.setdefault(put.clauses[0].number, put.clauses[0])
            steps.append(put)
    authority = statement.authority.text if statement.authority else "statement"
    if statement.authority and authority not in AUTHORITIES:
        to.notes.clause = None
        to.notes.unknown(
            "unknown-authority",
            "an authority",
            authority,
            statement.authority.span,
            AUTHORITIES,
            "An instrument's authority is one of",
        )
    if statement.authority is None:
        to.notes.clause = None
        to.notes.say(
            "missing-authority",
            f"`{statement.name.text}` does not say what it rests on",
            statement.span,
            why="Every answer names the authority of the clauses it cites; what rests on press is an assumption.",
            help="add `authority contract`, `filing`, `announcement`, `statement` or `press`.",
        )
    target = statement.target.text if statement.target else None
    sources = tuple(source.text for source in statement.sources)
    return model.Instrument(
        statement.name.text,
        chapter.title,
        relation,
        target,
        effective,
        published,
        authority,
        sources,
        tuple(steps),
        tuple(interpretations),
        statement.span,
        statement.under.text if statement.under else None,
    )


def _dates(statement: syntax.Instrument, to: Lowering) -> tuple[datetime, datetime] | None:
    found: list[datetime] = []
    for what, written in (("effective", statement.effective), ("published", statement.published)):
        if written is None:
            to.notes.say(
                "missing-date",
                f"`{statement.name.text}` does not say when it was {what}"
                if what == "published"
                else f"`{statement.name.text}` does not say when it takes effect",
                statement.span,
                why="Dates and versions are never assumed.",
                help=f"add `{what} 2026-01-31`, with the right date.",
            )
            continue
        extent = read_extent(written, to)
        if extent:
            found.append(extent.start)
    return (found[0], found[1]) if len(found) == 2 else None


def _no_second(put: model.Put, before: Mapping[str, Clause], to: Lowering) -> None:
    first = before.get(put.clauses[0].number)
    if first:
        to.notes.say(
            "clause-in-use",
            f"clause {first.number} stands twice in one instrument",
            put.clauses[0].span,
            labels=(Label(first.span, "the first"),),
            help="give one of the two another number.",
        )


# --- one section -----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Section:
    """One heading of an instrument, and how to read it."""

    section: syntax.Section
    instrument: syntax.Instrument
    relation: str
    began: datetime
    to: Lowering

    def steps(self) -> list[model.Step]:
        """What this section does to the earlier text as a whole."""
        found: list[model.Step] = []
        for statement in self.section.statements:
            match statement:
                case syntax.Strikes(refs):
                    found.append(model.Strike(_numbers(refs), statement.open))
                case syntax.Keeps():
                    found.append(self._keep(statement))
                case syntax.Renumbers(old, new):
                    found.append(model.Renumber(old.text, new.text, statement.span))
                case _:
                    continue
            if self.relation in ("opens", "interprets"):
                self._nothing_to_amend(statement)
        return found

    def _nothing_to_amend(self, statement: syntax.Statement) -> None:
        self.to.notes.say(
            "nothing-to-amend",
            f"an instrument that {self.relation} does not amend",
            statement.span,
            help="say `amends X` or `restates X` in the instrument, or leave this line out.",
        )

    def _keep(self, statement: syntax.Keeps) -> model.Keep:
        names = ", ".join(ref.text for ref in statement.refs)
        why = statement.assumed.text if statement.assumed else None
        mark = Mark(f"keeps {names}", why) if why else None
        if statement.condition is None:
            return model.Keep(_numbers(statement.refs), None, mark)
        condition = read_condition(statement.condition, record_scope(names), self.to)
        guard = Guard("while", condition, None, statement.span)
        return model.Keep(_numbers(statement.refs), guard, mark, statement.open)

    def interpretations(self) -> list[model.Interpretation]:
        """Readings added to words of the interpreted text."""
        found: list[model.Interpretation] = []
        for statement in self.section.statements:
            if not isinstance(statement, syntax.Interprets):
                continue
            if self.relation != "interprets":
                self.to.notes.say(
                    "rules-in-interpretation",
                    "only an interpreting instrument interprets a word",
                    statement.span,
                    help="say `interprets X` in the instrument, or `define` the word with its readings here.",
                )
            word = self.to.vocabulary.words.get(statement.word.text)
            if word is None:
                self.to.notes.unknown(
                    "unknown-word",
                    "a defined word",
                    statement.word.text,
                    statement.word.span,
                    tuple(self.to.vocabulary.words),
                    "These words are defined:",
                )
                continue
            scope = self._definition_scope(word[0])
            readings = tuple((self._reading(r, scope), r.value is None) for r in statement.readings)
            found.append(model.Interpretation(statement.word.text, readings, statement.span))
        return found

    def clause(self) -> model.Put | None:
        """The clause that this heading is, with its exceptions."""
        rules = [
            s
            for s in self.section.statements
            if isinstance(
                s,
                syntax.Norm
                | syntax.Except
                | syntax.Define
                | syntax.Panel
                | syntax.ProseOnly
                | syntax.ByItself
                | syntax.Amount
                | syntax.Account
                | syntax.Commitment
                | syntax.Property
                | syntax.Adds
                | syntax.Replaces,
            )
        ]
        number = self.section.number
        if number is None:
            self._rules_without_number(rules)
            return None
        if self.relation == "interprets":
            self._rules_in_interpretation(rules)
            return None
        how = self._how(number)
        if all(isinstance(s, syntax.Adds | syntax.Replaces) for s in rules):
            if not rules and self._only_amends():
                return None
            self._prose_without_rule(number)
            if not rules and self.relation == "amends":
                return None
        norms = tuple(n for s in rules if isinstance(s, syntax.Norm) for n in self._norms(s, number.text, None))
        one_duty(norms, self.to.notes)
        promised = [s for s in rules if isinstance(s, syntax.Commitment)]
        self._one_promise(promised, norms)
        commitments = tuple(read_commitment(s, number.text, self.to) for s in promised)
        for s, commitment in zip(promised, commitments, strict=True):
            norms = (*norms, *duties_of(s, commitment, self.to))
        accounts = tuple(read_account(s, number.text, self.to) for s in rules if isinstance(s, syntax.Account))
        norms = (*norms, *(power for account in accounts for power in powers_of(account)))
        clause = Clause(
            number=number.text,
            title=self.section.title,
            parent=None,
            instrument=self.instrument.name.text,
            origin=(self.instrument.name.text, number.text),
            began=self.began,
            norms=norms,
            definitions=tuple(d for s in rules if isinstance(s, syntax.Define) for d in self._definition(s)),
            panels=tuple(p for s in rules if isinstance(s, syntax.Panel) for p in read_panel(s, self.to)),
            prose=self.section.prose,
            prose_only=next((s.why.text for s in rules if isinstance(s, syntax.ProseOnly)), None),
            span=self.section.span,
            effects=tuple(self._effect(s, number.text) for s in rules if isinstance(s, syntax.ByItself)),
            amounts=tuple(
                a for s in rules if isinstance(s, syntax.Amount) and (a := read_amount(s, number.text, self.to))
            ),
            accounts=accounts,
            commitments=commitments,
            properties=tuple(
                p for s in rules if isinstance(s, syntax.Property) and (p := self._property(s, number.text))
            ),
            open_duties=next((s.open for s in rules if isinstance(s, syntax.Replaces)), None),
        )
        written = [] if not norms and self.to.notes.broken(self.section.span.file) else rules
        exceptions = [c for s in written if isinstance(s, syntax.Except) for c in self._exception(s, clause)]
        self._labels_once(exceptions)
        return model.Put(how, (clause, *exceptions))

    def _one_promise(self, promised: list[syntax.Commitment], norms: tuple[Norm, ...]) -> None:
        """A commitment with a floor brings a duty of its own, and a clause holds at most one."""
        own = [norm.span for norm in norms if norm.duty is not None]
        promised = [one for one in promised if any(line.kind.startswith("at least") for line in one.lines)]
        for second in promised[1:] if not own else promised:
            self.to.notes.say(
                "second-duty",
                "a clause holds at most one duty, and a commitment brings one",
                second.span,
                labels=(Label(own[0] if own else promised[0].span, "the first"),),
                why="`clause N is overdue` could not say which of the two it means.",
                help="give one of them a clause of its own.",
            )

    def _effect(self, written: syntax.ByItself, place: str) -> model.Effect:
        scope = record_scope(place)
        return read_effect(written, self._guards(written, scope), self._windows(written, scope), self.to)

    def _property(self, written: syntax.Property, place: str) -> Property | None:
        scope = property_scope(written, place, self.to)
        return scope and read_property(written, scope, self._guards(written, scope), self.to)

    def _rules_without_number(self, rules: Sequence[syntax.Statement]) -> None:
        if rules:
            self.to.notes.say(
                "clause-without-number",
                "a rule under a heading without a number",
                rules[0].span,
                why="The heading is the clause; answers cite it, and later instruments amend it, by its number.",
                help="number the heading, e.g. `## 3.1 Title`.",
            )

    def _rules_in_interpretation(self, rules: Sequence[syntax.Statement]) -> None:
        norms = [s for s in rules if not isinstance(s, syntax.ProseOnly)]
        if norms:
            self.to.notes.say(
                "rules-in-interpretation",
                "an interpreting instrument holds no rules",
                norms[0].span,
                why="An interpretation adds readings to words of the text; it grants and forbids nothing.",
                help="make the instrument one that `amends`, or say `prose only`.",
            )

    def _how(self, number: syntax.Word) -> Literal["adds", "replaces"] | None:
        for statement in self.section.statements:
            if not isinstance(statement, syntax.Adds | syntax.Replaces):
                continue
            for ref in statement.refs:
                if ref.text != number.text:
                    self.to.notes.say(
                        "other-number",
                        f"under clause {number.text}, this speaks of clause {ref.text}",
                        ref.span,
                        why="The heading is the clause: a clause is added or replaced under its own heading.",
                        help=f"write `{number.text}`, or move it.",
                    )
            if self.relation in ("opens", "interprets"):
                self._nothing_to_amend(statement)
            return "adds" if isinstance(statement, syntax.Adds) else "replaces"
        return None

    def _only_amends(self) -> bool:
        """A heading over `keeps` and the like, or over nothing but its sub-headings, is no clause."""
        return bool(self.section.statements) or not self.section.prose.strip()

    def _prose_without_rule(self, number: syntax.Word) -> None:
        self.to.notes.say(
            "prose-without-rule",
            f"clause {number.text} has prose and no rule",
            self.section.span,
            help='add its rule, or say `prose only "why"`.',
            severity="warning",
        )

    def _labels_once(self, exceptions: list[Clause]) -> None:
        seen: dict[str, Clause] = {}
        for one in exceptions:
            if one.number in seen:
                self.to.notes.say(
                    "clause-in-use",
                    f"exception {one.number} stands twice",
                    one.span,
                    labels=(Label(seen[one.number].span, "the first"),),
                    help="give one of the two another letter.",
                )
            seen.setdefault(one.number, one)

    # definitions

    def _definition_scope(self, of: str | None) -> Scope:
        place = self.section.number.text if self.section.number else self.section.title
        return kind_scope(of, self.to.vocabulary, place) if of else any_scope(self.to.vocabulary, place)

    def _definition(self, written: syntax.Define) -> list[Definition]:
        of = written.of.text if written.of else None
        if of is not None and of not in self.to.vocabulary.kinds:
            return []  # noted when the words were collected
        scope = self._definition_scope(of)
        if written.body is not None:
            body = self._body(written.body, scope)
            readings = (Reading("", body),) if body is not None else ()
        else:
            readings = tuple(self._reading(one, scope) for one in written.readings)
            self._readings_once(written.readings)
        return [Definition(written.name.text, of, readings, written.name.span)] if readings else []

    def _readings_once(self, readings: tuple[syntax.Reading, ...]) -> None:
        seen: dict[str, Span] = {}
        for one in readings:
            if one.name.text in seen:
                self.to.notes.say(
                    "name-taken",
                    f"two readings are called `{one.name.text}`",
                    one.name.span,
                    labels=(Label(seen[one.name.text], "the first"),),
                    help="give one of the two another name.",
                )
            seen.setdefault(one.name.text, one.name.span)

    def _reading(self, written: syntax.Reading, scope: Scope) -> Reading:
        body = self._body(written.value, scope) if written.value is not None else None
        for party in written.held_by:
            party_known(party, self.to.vocabulary, self.to.notes)
        return Reading(
            written.name.text,
            body if body is not None else terms.Constant(value=False),
            tuple(party.text for party in written.held_by),
            tuple(why.text for why in written.because),
            tuple((source.authority.text, source.text.text) for source in written.sources),
        )

    def _body(self, written: syntax.Condition | syntax.Value, scope: Scope) -> terms.Condition | date | None:
        match written:
            case syntax.DateText():
                return read_date(written, self.to)
            case syntax.Word():
                return read_condition(syntax.Truth(written), scope, self.to)
            case (
                syntax.Number()
                | syntax.Percent()
                | syntax.Money()
                | syntax.Quoted()
                | syntax.NoneValue()
                | (syntax.Withheld())
            ):
                self.to.notes.say(
                    "not-yet-supported",
                    "a word that stands for an amount is not supported yet",
                    written.span,
                    why="Words stand for conditions and dates; amounts come with payments.",
                )
                return None
            case _:
                return read_condition(written, scope, self.to)

    # exceptions

    def _exception(self, written: syntax.Except, parent: Clause) -> list[Clause]:
        number = f"{parent.number}.{written.label.text}"
        self.to.notes.clause = f"{number} {written.title.text}"
        guards = self._exception_guards(written, parent, number)
        if written.norm is not None:
            norms = self._norms(written.norm, number, guards)
            self._speaks_of_parent(norms, parent)
        else:
            norms = self._bare(written, parent, guards)
        clause = Clause(
            number=number,
            title=written.title.text,
            parent=parent.number,
            instrument=parent.instrument,
            origin=(parent.instrument, number),
            began=parent.began,
            norms=tuple(norms),
            definitions=(),
            panels=(),
            prose="",
            prose_only=None,
            span=written.span,
        )
        inner = [c for one in written.exceptions for c in self._exception(one, clause)]
        self.to.notes.clause = _heading(self.section)
        return [clause, *inner]

    def _exception_guards(self, written: syntax.Except, parent: Clause, number: str) -> tuple[Guard, ...]:
        if written.condition is None:
            return ()
        scope = self._scope_of(parent, number)
        condition = read_condition(written.condition, scope, self.to)
        mark = Mark(f"when {condition_words(condition)}", written.assumed.text) if written.assumed else None
        return (Guard("when", condition, mark, written.span),)

    def _scope_of(self, parent: Clause, number: str) -> Scope:
        actions = {norm.action: self.to.vocabulary.actions[norm.action] for norm in parent.norms}
        scope = record_scope(number)
        for action in actions.values():
            one = action_scope(action, number)
            scope = Scope({**one.fields, **scope.fields}, {**one.things, **scope.things}, number, one.whose)
        return scope

    def _speaks_of_parent(self, norms: list[Norm], parent: Clause) -> None:
        theirs = {norm.action for norm in parent.norms}
        for norm in norms[:1]:
            if theirs and norm.action not in theirs:
                self.to.notes.say(
                    "exception-elsewhere",
                    f"the exception speaks of `{norm.action}`, its clause does not",
                    norm.span,
                    why=f"An exception speaks to its clause only; clause {parent.number} is about "
                    f"{', '.join(f'`{one}`' for one in sorted(theirs))}.",
                    help="make it a clause of its own, `despite` those it stands above.",
                )

    def _bare(self, written: syntax.Except, parent: Clause, guards: tuple[Guard, ...]) -> list[Norm]:
        if not parent.norms:
            self.to.notes.say(
                "exception-to-nothing",
                f"clause {parent.number} has no rule to be an exception to",
                written.span,
                help="put the exception under the rule it is an exception to.",
            )
        if not guards:
            self.to.notes.say(
                "exception-without-case",
                "an exception that does not say which case it takes out",
                written.span,
                why="Without a condition it would take out all that its clause says.",
                help="add `when …`.",
            )
        actions = dict.fromkeys(norm.action for norm in parent.norms)
        return [
            Norm(
                "except",
                "except",
                (),
                together=False,
                action=action,
                guards=guards,
                windows=(),
                despite=(),
                despite_everything_else=False,
                subject_to=(),
                marks=(),
                span=written.span,
            )
            for action in actions
        ]

    # norms

    def _norms(self, written: syntax.Norm, place: str, outer: tuple[Guard, ...] | None) -> list[Norm]:
        actors = tuple(a.text for a in written.actors if party_known(a, self.to.vocabulary, self.to.notes))
        if isinstance(written.act, syntax.Choose):
            return [norm for one in choices(written) for norm in self._norms(one, place, outer)]
        named = action_of(written)
        action = action_known(named, self.to.vocabulary, self.to.notes)
        if action is None:
            return []
        each = each_of(written, self.to)
        on_trigger = triggers(each, self.to.vocabulary)
        acting = replace(action_scope(action, place), triggers=on_trigger)
        scope = replace(record_scope(place), triggers=on_trigger) if written.modal == "must" else acting
        guards = (*(outer or ()), *target_guard(written.act, place, self.to.vocabulary), *self._guards(written, scope))
        windows = self._windows(written, scope)
        duty = read_duty(written, each, acting, self.to) if written.modal == "must" else None
        power = read_power(written, acting, self.to) if written.modal == "can" else None
        to = next((p.party.text for p in written.phrases if p.kind == "to" and p.party), None)
        marks = _marks(written)
        despite = tuple(r.text for p in written.phrases if p.kind == "despite" for r in p.refs)
        subject_to = tuple(r.text for p in written.phrases if p.kind == "subject to" for r in p.refs)
        everything = any(p.kind == "despite everything else" for p in written.phrases)

        def norm(modal: model.Modal, those: tuple[Guard, ...]) -> Norm:
            return Norm(
                modal,
                written.modal,
                actors,
                written.together,
                action.name,
                those,
                windows,
                despite,
                everything,
                subject_to,
                marks,
                written.span,
                to,
                each,
                read_survival(written, self.to),
                read_cure(written, acting, self.to),
                duty,
                power,
                _places(written),
            )

        if written.modal != "may only":
            return [norm(written.modal, guards)]
        if not guards:
            self.to.notes.say(
                "may-only-without-condition",
                "`may only` without a condition",
                written.span,
                why="`may only A when C` permits A when C and forbids it otherwise.",
                help="add `when …`, or write `may`.",
            )
        every = guards[0].condition if len(guards) == 1 else terms.All(tuple(g.condition for g in guards))
        return [norm("may", guards), norm("must not", (Guard("unless", terms.Not(every), None, written.span),))]

    def _guards(self, written: syntax.Norm | syntax.ByItself | syntax.Property, scope: Scope) -> tuple[Guard, ...]:
        found: list[Guard] = []
        for phrase in written.phrases:
            if phrase.kind not in ("when", "unless", "while") or phrase.condition is None:
                continue
            condition = read_condition(phrase.condition, scope, self.to)
            said = f"{phrase.kind} {condition_words(condition)}"
            condition = terms.Not(condition) if phrase.kind == "unless" else condition
            found.append(
                Guard(phrase.kind, condition, Mark(said, phrase.assumed.text) if phrase.assumed else None, phrase.span)
            )
        return tuple(found)

    def _windows(self, written: syntax.Norm | syntax.ByItself, scope: Scope) -> tuple[Window, ...]:
        found: list[Window] = []
        for phrase in written.phrases:
            if phrase.kind not in _WINDOWS or phrase.time is None:
                continue
            if (
                isinstance(written, syntax.Norm)
                and written.modal == "must"
                and phrase.kind in ("by", "before", "within")
            ):
                continue  # a duty's deadline, not a window
            time = read_time(phrase.time, scope, self.to)
            if time is None:
                continue
            if phrase.kind == "within" and not isinstance(time, terms.Shifted):
                self.to.notes.say(
                    "within-what",
                    "`within` needs a length and what it is counted from",
                    phrase.span,
                    help="write e.g. `within 30 days after give_notice`.",
                )
            window = Window(phrase.kind, time)
            mark = Mark(window_words(window), phrase.assumed.text) if phrase.assumed else None
            found.append(Window(phrase.kind, time, mark, phrase.span))
        return tuple(found)


def _numbers(refs: tuple[syntax.Word, ...]) -> tuple[tuple[str, Span], ...]:
    return tuple((ref.text, ref.span) for ref in refs)


def _places(written: syntax.Norm) -> tuple[tuple[str, Span], ...]:
    """Where a norm names clauses, in what it does and in its phrases."""
    phrases = [ref for phrase in written.phrases for ref in phrase.refs]
    return _numbers((*getattr(written.act, "refs", ()), *phrases))


def _marks(written: syntax.Norm) -> tuple[Mark, ...]:
    """Assumptions about a whole rule, and about where it stands above or below others."""
    whole = [Mark(_norm_words(written), written.assuming.text)] if written.assuming else []
    orders = [
        Mark(" ".join([p.kind, ", ".join(r.text for r in p.refs)]).strip(), p.assumed.text)
        for p in written.phrases
        if p.assumed and p.kind in ("despite", "subject to", "despite everything else")
    ]
    return (*whole, *orders)


def _norm_words(written: syntax.Norm) -> str:
    actors = (" and " if written.together else " or ").join(actor.text for actor in written.actors)
    together = " together" if written.together else ""
    act = written.act.action.text if isinstance(written.act, syntax.Do) else "…"
    return f"{actors}{together} {written.modal} {act}"
