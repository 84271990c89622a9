"""Cases, from the syntax tree to the model, and the mistakes that can be seen without asking them."""

from servanda.check.conditions import Lowering
from servanda.model.cases import Case, Supposed
from servanda.text import syntax


def read_cases(document: syntax.Document, to: Lowering) -> list[Case]:
    """The cases of a document, each with the number of the clause it stands under."""
    found: list[Case] = []
    for section in document.sections:
        to.notes.clause = f"{section.number.text} {section.title}" if section.number else section.title
        number = section.number.text if section.number else None
        found.extend(_case(case, number, to) for case in section.cases)
    return found


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


def _case(written: syntax.Case, clause: str | None, to: Lowering) -> Case:
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
