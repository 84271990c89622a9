"""The straight line from syntax trees to a checked agreement. Read this file first.

Every pass notes what it finds and goes on, so that one run shows every mistake; the rules in `rules/` look at the whole
chain, under every text that could be in force, once nothing below them is broken.
"""

from collections.abc import Iterable, Sequence

from servanda.check.amounts import lowering
from servanda.check.cases import look_at_references, read_cases
from servanda.check.clauses import chapters, read_instrument
from servanda.check.duties import built_in_actions
from servanda.check.notes import Notes
from servanda.check.panels import determined_by
from servanda.check.rules import RULES
from servanda.check.term import read_term
from servanda.check.texts import texts
from servanda.check.vocabulary import Vocabulary, read_vocabulary
from servanda.diagnostics.diagnostic import Diagnostic, Label
from servanda.model.agreement import Agreement, Instrument, Term
from servanda.model.checked import Checked
from servanda.text import syntax


def check(documents: Sequence[syntax.Document], syntax_errors: Sequence[Diagnostic] = (), where: str = "") -> Checked:
    """All passes, in order. `where` names the folder or file, for what is missing altogether.

    A case that cannot be asked is an error that takes no answer away: the agreement still stands.
    """
    notes = Notes(list(syntax_errors), unread=tuple(syntax_errors))
    vocabulary = read_vocabulary(_statements(documents), notes)
    if vocabulary is None:
        return Checked(None, (), (*notes.found, *_no_agreement(documents, notes, where)), {})
    built_in_actions(_statements(documents), vocabulary)
    _collect_words(documents, vocabulary, notes)
    to = lowering(vocabulary, notes)
    instruments = _in_order([i for c in chapters(documents, to) if (i := read_instrument(c, to))], notes)
    in_cases = Notes()
    cases = tuple(case for document in documents for case in read_cases(document, lowering(vocabulary, in_cases)))
    notes.clause = None
    agreement = _agreement(vocabulary, instruments, read_term(_statements(documents), to))
    if not notes.failed:
        for rule in RULES:
            rule(agreement, notes)
        ever = frozenset(number for text in texts(agreement) for number in text.clauses)
        for document in documents:
            look_at_references(document, ever, in_cases)
    found = tuple(dict.fromkeys((*notes.found, *in_cases.found)))
    return Checked(None if notes.failed else agreement, cases, found, {})


def _statements(documents: Iterable[syntax.Document]) -> Iterable[syntax.Statement]:
    return (s for document in documents for section in document.sections for s in section.statements)


def _no_agreement(documents: Sequence[syntax.Document], notes: Notes, where: str) -> list[Diagnostic]:
    if notes.failed and documents:
        return []  # the statement may be among what could not be read
    title = f"no agreement in {where}" if where else "no agreement here"
    help_ = 'one document says `agreement NAME "Title"`, its parties and time zone; `servanda new NAME` starts one.'
    return [Diagnostic("missing-agreement", title, help=help_)]


def _agreement(vocabulary: Vocabulary, instruments: tuple[Instrument, ...], term: Term) -> Agreement:
    return Agreement(
        vocabulary.name,
        vocabulary.title,
        vocabulary.parties,
        vocabulary.zone,
        vocabulary.business_days,
        term,
        vocabulary.periods,
        vocabulary.enumerations,
        vocabulary.actions,
        vocabulary.events,
        vocabulary.facts,
        vocabulary.rates,
        instruments,
    )


def _collect_words(documents: Sequence[syntax.Document], vocabulary: Vocabulary, notes: Notes) -> None:
    """Every defined word and panel of the chain, so that a clause may name a word that is defined further on."""
    for section in (section for document in documents for section in document.sections):
        for one in section.statements:
            if isinstance(one, syntax.Commitment) and section.number is not None:
                before = vocabulary.commitment_clauses.get(one.name.text, ())
                vocabulary.commitment_clauses[one.name.text] = tuple(dict.fromkeys((*before, section.number.text)))
    for statement in _statements(documents):
        match statement:
            case syntax.Define():
                _collect_word(statement, vocabulary, notes)
            case syntax.Amount(name):
                _not_declared(name, vocabulary, notes)
                vocabulary.amounts[name.text] = statement
            case syntax.Account(name):
                _not_declared(name, vocabulary, notes)
                vocabulary.accounts[name.text] = statement
            case syntax.Commitment(name):
                _not_declared(name, vocabulary, notes)
                vocabulary.commitments[name.text] = statement
            case syntax.Panel(name):
                vocabulary.panels[name.text] = determined_by(statement) or ""
            case _:
                pass


def _collect_word(statement: syntax.Define, vocabulary: Vocabulary, notes: Notes) -> None:
    name, of = statement.name, statement.of
    if of is not None and of.text not in vocabulary.kinds:
        notes.unknown("unknown-type", "a kind", of.text, of.span, tuple(vocabulary.kinds), "Declared kinds:")
    bodies = [statement.body] if statement.body is not None else [reading.value for reading in statement.readings]
    sort = "date" if bodies and all(isinstance(body, syntax.DateText) for body in bodies) else "condition"
    if sort == "condition" and any(isinstance(body, syntax.DateText) for body in bodies):
        notes.say(
            "type-mismatch",
            f"`{name.text}` is a date in one reading and a condition in another",
            name.span,
            help="give all readings the same kind of value.",
        )
    found = (of.text if of else None, sort)
    first = vocabulary.words.get(name.text)
    if first is not None and first != found:
        notes.say(
            "word-changes-kind",
            f"`{name.text}` means another kind of thing than where it is first defined",
            name.span,
            why="An amendment may change what a word says, not whether it is a date or a condition, "
            "or of what it is said.",
            help="choose another word.",
        )
    _not_declared(name, vocabulary, notes)
    vocabulary.words.setdefault(name.text, (of.text if of else None, sort))


def _not_declared(name: syntax.Word, vocabulary: Vocabulary, notes: Notes) -> None:
    """What a clause defines has no name that the vocabulary declares."""
    if name.text in vocabulary.places or name.text in vocabulary.periods:
        place = vocabulary.places.get(name.text)
        notes.say(
            "name-taken",
            f"`{name.text}` is declared in the vocabulary",
            name.span,
            mark="again here",
            labels=(Label(place, "declared here"),) if place else (),
            help="choose another word.",
        )


def _in_order(instruments: list[Instrument], notes: Notes) -> tuple[Instrument, ...]:
    """In order of effect; of two that take effect on one day, the one published first, then the one written first."""
    seen: dict[str, Instrument] = {}
    for one in instruments:
        if one.name in seen:
            notes.say(
                "name-taken",
                f"two instruments are called `{one.name}`",
                one.span,
                labels=(Label(seen[one.name].span, "the first"),),
                help="give one of the two another name.",
            )
        seen.setdefault(one.name, one)
    if not instruments and not notes.failed:
        title = "the agreement has no instrument"
        notes.found.append(
            Diagnostic(
                "missing-instrument",
                title,
                help="begin a document with `instrument NAME`, "
                "`opens`, `effective DATE`, `published DATE`, `authority …`.",
            )
        )
    return tuple(sorted(instruments, key=lambda one: (one.effective, one.published)))
