"""Cases, from the syntax tree to the model, and the mistakes that can be seen without asking them."""

from collections.abc import Mapping

from servanda.check.conditions import Lowering
from servanda.check.notes import Notes
from servanda.check.vocabulary import party_known
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.cases import AmountCase, AnyCase, Case, DoesCase, EndCase, LifeCase, Supposed
from servanda.model.types import NotOfType, Type, read_value
from servanda.text import syntax


def read_cases(document: syntax.Document, to: Lowering) -> list[AnyCase]:
    """The cases of a document, each with the number of the clause it stands under."""
    found: list[AnyCase] = []
    for section in document.sections:
        to.notes.clause = f"{section.number.text} {section.title}" if section.number else section.title
        number = section.number.text if section.number else None
        found.extend(_any_case(case, number, to) for case in section.cases)
    return found


def look_at_references(document: syntax.Document, numbers: frozenset[str], notes: Notes) -> None:
    """Note every clause that a case names and no text of the agreement ever had."""
    for section in document.sections:
        notes.clause = f"{section.number.text} {section.title}" if section.number else section.title
        for case in section.cases:
            for ref in _named(case):
                if ref.text not in numbers:
                    near = did_you_mean(ref.text, numbers)
                    notes.say(
                        "unknown-clause",
                        f"there is no clause {ref.text}, and never was",
                        ref.span,
                        mark=f"did you mean {near[0]}?" if near else "",
                        why="A case names the clauses that its answer rests on, as the text numbers them.",
                        help=None if near else "name a clause of a text that was ever in force.",
                    )


def _named(case: syntax.AnyCase) -> tuple[syntax.Word, ...]:
    match case:
        case syntax.Case():
            return case.grounds or ()
        case syntax.LifeCase():
            return (case.clause,)
        case syntax.DoesCase():
            return (case.by,) if case.by else ()
        case syntax.EndCase() | syntax.AmountCase():
            return ()


def read_supposed(written: syntax.Occurrence, facts: frozenset[str]) -> Supposed:
    """What is supposed; a name that is a fact's sets that fact from the moment on."""
    is_fact = written.name.text in facts and len(written.given) == 1 and written.given[0].name.text == written.name.text
    values = {"value" if is_fact else one.name.text: one.value for one in written.given}
    return Supposed(
        written.name.text,
        written.by.text if written.by else None,
        written.outcome,
        written.of.text if written.of else None,
        written.on.text,
        values,
        written.span,
    )


def _any_case(written: syntax.AnyCase, clause: str | None, to: Lowering) -> AnyCase:
    if isinstance(written, syntax.Case):
        return _case(written, clause, to)
    facts = frozenset(to.vocabulary.facts)
    known = written.known.text if written.known else None
    supposing = tuple(read_supposed(one, facts) for one in written.supposing)
    for one in written.supposing:
        _look_at_supposed(one, to)
    at, title, span = written.at.text, written.title, written.span
    match written:
        case syntax.LifeCase():
            given = {one.name.text: one.value for one in written.given}
            since = written.since.text if written.since else None
            return LifeCase(title, clause, at, known, supposing, written.clause.text, given, written.state.text, since,
                            written.at_end, span)  # fmt: skip
        case syntax.DoesCase():
            act = read_supposed(written.occurrence, facts)
            by = written.by.text if written.by else None
            return DoesCase(title, clause, at, known, supposing, act, written.verdict.text, by, span)
        case syntax.AmountCase():
            return _amount_case(written, clause, at, known, supposing, to)
        case syntax.EndCase():
            return EndCase(title, clause, at, known, supposing, written.state.text, span)


def _amount_case(
    written: syntax.AmountCase,
    clause: str | None,
    at: str,
    known: str | None,
    supposing: tuple[Supposed, ...],
    to: Lowering,
) -> AmountCase:
    vocabulary = to.vocabulary
    known_names: dict[str, Mapping[str, object]] = {
        "amount": vocabulary.amounts, "account": vocabulary.accounts, "commitment": vocabulary.commitments,
    }  # fmt: skip
    names = known_names[written.kind]
    if written.name.text not in names:
        what = f"an {written.kind}" if written.kind != "commitment" else "a commitment"
        to.notes.unknown("unknown-name", what, written.name.text, written.name.span, tuple(names), "There is")
    readings = tuple((tuple((w.text, r.text) for w, r in one.choice), one.verdict.text) for one in written.readings)
    return AmountCase(written.title, clause, at, known, supposing, written.kind, written.name.text, written.of,
                      written.measure, written.expected, readings, written.span)  # fmt: skip


def _look(written: syntax.Case, to: Lowering) -> None:
    """Note what cannot be asked. A case that expects `ungoverned` may name anything."""
    vocabulary, notes = to.vocabulary, to.notes
    for one in written.supposing:
        _look_at_supposed(one, to)
    if written.verdict.text == "ungoverned":
        return
    party_known(written.party, vocabulary, notes)
    action = vocabulary.actions.get(written.action.text)
    if action is None:
        known = tuple(vocabulary.actions)
        notes.unknown("unknown-action", "an action", written.action.text, written.action.span, known, "The actions are")
        return
    facts = {name: fact.type for name, fact in vocabulary.facts.items()}
    types = {**{name: one.type for name, one in action.fields.items()}, **facts}
    _look_at_values(written.given, types, f"`{action.name}`", to)


def _look_at_supposed(one: syntax.Occurrence, to: Lowering) -> None:
    vocabulary, notes = to.vocabulary, to.notes
    if one.by is not None and one.outcome is None:
        party_known(one.by, vocabulary, notes)
    happening = vocabulary.happenings().get(one.name.text)
    if one.outcome is not None:
        if one.name.text not in vocabulary.panels:
            known = tuple(vocabulary.panels)
            notes.unknown("unknown-panel", "a panel", one.name.text, one.name.span, known, "The panels are")
    elif happening is not None:
        _look_at_values(one.given, {name: f.type for name, f in happening.fields.items()}, f"`{one.name.text}`", to)
    elif one.name.text in vocabulary.facts:
        _look_at_values(one.given, {one.name.text: vocabulary.facts[one.name.text].type}, f"`{one.name.text}`", to)
    else:
        known = (*vocabulary.happenings(), *vocabulary.facts)
        notes.unknown("unknown-event", "an event, action or fact", one.name.text, one.name.span, known, "There is")


def _look_at_values(given: tuple[syntax.Given, ...], types: Mapping[str, Type], whose: str, to: Lowering) -> None:
    for one in given:
        kind = types.get(one.name.text)
        if kind is None:
            what = f"a field of {whose}, nor a fact"
            to.notes.unknown("unknown-field", what, one.name.text, one.name.span, tuple(types), f"{whose} can be given")
            continue
        try:
            read_value(kind, one.value)
        except NotOfType as error:
            mark = f"did you mean `{error.near[0]}`?" if error.near else ""
            to.notes.say("unknown-value", str(error), one.span, mark=mark)


def _case(written: syntax.Case, clause: str | None, to: Lowering) -> Case:
    _look(written, to)
    facts = frozenset(to.vocabulary.facts)
    return Case(
        title=written.title,
        clause=clause,
        at=written.at.text,
        known=written.known.text if written.known else None,
        supposing=tuple(read_supposed(one, facts) for one in written.supposing),
        party=written.party.text,
        action=written.action.text,
        given={one.name.text: one.value for one in written.given},
        verdict=written.verdict.text,
        grounds=tuple(ref.text for ref in written.grounds) if written.grounds is not None else None,
        basis=written.basis,
        missing=tuple(word.text for word in written.missing) if written.missing is not None else None,
        readings=tuple((tuple((w.text, r.text) for w, r in one.choice), one.verdict.text) for one in written.readings),
        lifted_by=written.lifted_by,
        span=written.span,
    )
