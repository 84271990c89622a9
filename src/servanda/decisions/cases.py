"""Cases: ask each question that stands beside a clause, and say where the answer differs from what is expected."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from servanda.decisions.amounts import Asked, Figure, figure, same
from servanda.decisions.answer import Answer
from servanda.decisions.ask import ask
from servanda.decisions.lives import Life, does, life, state_of_agreement
from servanda.decisions.questions import moment_asked, read_question
from servanda.decisions.state import moment, record_of
from servanda.diagnostics.diagnostic import Refused
from servanda.ledger.entries import Entry
from servanda.model.agreement import Agreement
from servanda.model.cases import AmountCase, AnyCase, Case, DoesCase, EndCase, LifeCase
from servanda.model.times import TICK

EVERYTHING_KNOWN = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Result:
    """One case with its answer; `differs` is empty where it is as expected."""

    case: AnyCase
    answer: Answer | None
    differs: tuple[str, ...]


def run_case(agreement: Agreement, entries: Sequence[Entry], case: AnyCase) -> Result:
    """Ask one case. A case that cannot be asked differs by the mistakes in it."""
    try:
        if not isinstance(case, Case):
            return Result(case, None, _live(agreement, entries, case))
        answer = _answer(agreement, entries, case)
    except Refused as refused:
        said = tuple(d.title + (f" ({d.help})" if d.help else "") for d in refused.diagnostics)
        return Result(case, None, said)
    return Result(case, answer, tuple(said for compare in _COMPARISONS if (said := compare(case, answer))))


def _live(
    agreement: Agreement, entries: Sequence[Entry], case: LifeCase | DoesCase | EndCase | AmountCase
) -> tuple[str, ...]:
    """How the life of a duty, the effect of an act, or the state of the agreement differs from what is expected."""
    at = moment_asked(case.at, agreement.zone, "at")
    known = moment_asked(case.known, agreement.zone, "known") if case.known else EVERYTHING_KNOWN
    record = record_of(agreement, entries, known, case.supposing)
    match case:
        case LifeCase():
            found = life(agreement, record, case.number, case.given, at, known)
            return _differs_life(agreement, case, found)
        case DoesCase():
            effect = does(agreement, record, case.act, known)
            said = f"{effect.verdict}{f' by {effect.by}' if effect.by and case.by else ''}"
            expected = f"{case.verdict}{f' by {case.by}' if case.by else ''}"
            return () if said == expected else (f"expected {expected}, and it is {said}",)
        case AmountCase():
            asked = Asked(case.kind, case.name, case.of, case.measure)
            return _differs_amount(case, figure(agreement, record, asked, at, known))
        case EndCase():
            state = state_of_agreement(agreement, record, at, known)
            return () if state == case.state else (f"expected {case.state}, and it is {state}",)


def _differs_amount(case: AmountCase, found: Figure) -> tuple[str, ...]:
    why = f" ({'; '.join(found.because)})" if found.because else ""
    why += f" (it turns on {', '.join(found.turns_on)})" if found.turns_on else ""
    if not same(case.expected, found.said):
        return (f"expected {case.expected}, and it is {found.said}{why}",)
    for choice, expected in case.readings:
        matter = {word for row, _ in found.readings for word, _ in row}
        wanted = {(word, reading) for word, reading in choice if word in matter}
        under = {said for row, said in found.readings if wanted <= set(row)} or {found.said}
        said = under.pop() if len(under) == 1 else "undetermined"
        if not same(expected, said):
            named = ", ".join(f"{word} as {reading}" for word, reading in choice)
            return (f"expected {expected} under {named}, and it is {said}",)
    return ()


def _differs_life(agreement: Agreement, case: LifeCase, found: Life) -> tuple[str, ...]:
    since = found.since.astimezone(agreement.zone).isoformat() if found.since else "no time"
    said = f"{found.state} since {since} ({found.because})"
    if found.state != case.state:
        return (f"expected {case.state}, and it is {said}",)
    if case.since is None:
        return ()
    extent = moment(agreement, case.since, "since")
    expected = extent.end if case.at_end else extent.start
    if found.since is not None and abs(found.since - expected) <= TICK:
        return ()
    return (f"expected since {expected.astimezone(agreement.zone).isoformat()}, and it is {said}",)


def _answer(agreement: Agreement, entries: Sequence[Entry], case: Case) -> Answer:
    at = moment_asked(case.at, agreement.zone, "at")
    known = moment_asked(case.known, agreement.zone, "known") if case.known else EVERYTHING_KNOWN
    record = record_of(agreement, entries, known, case.supposing)
    question = read_question(agreement, case.party, case.action, case.given, at, known)
    return ask(agreement, record, question, beyond=bool(case.lifted_by))


def _verdict(case: Case, answer: Answer) -> str | None:
    if answer.verdict == case.verdict:
        return None
    cited = ", ".join(g.id for g in (*answer.clauses, *answer.maybe))
    by = f" by {cited}" if cited else f" by {answer.basis}" if answer.basis else ""
    return f"expected {case.verdict}, and it is {answer.verdict}{by}"


def _grounds(case: Case, answer: Answer) -> str | None:
    found = {ground.id for ground in answer.clauses}
    if case.grounds is None or found == set(case.grounds):
        return None
    return f"expected by {', '.join(case.grounds)}, and it is by {', '.join(sorted(found)) or answer.basis}"


def _basis(case: Case, answer: Answer) -> str | None:
    if case.basis is None or answer.basis == case.basis:
        return None
    return f"expected by {case.basis}, and it is by {', '.join(g.id for g in answer.clauses) or answer.basis}"


def _missing(case: Case, answer: Answer) -> str | None:
    if case.missing is None or set(case.missing) == set(answer.missing):
        return None
    return f"expected missing {', '.join(case.missing)}, and missing is {', '.join(answer.missing) or 'nothing'}"


def _readings(case: Case, answer: Answer) -> str | None:
    for choice, verdict in case.readings:
        found = _under(choice, answer)
        if found != verdict:
            said = ", ".join(f"{word} as {reading}" for word, reading in choice)
            return f"expected {verdict} under {said}, and it is {found}"
    return None


def _under(choice: tuple[tuple[str, str], ...], answer: Answer) -> str:
    """The verdict under some readings: what is left when the others stay open. A word that does not matter is no choice."""
    matter = {word for row in answer.readings for word, _ in row.choice}
    wanted = {(word, reading) for word, reading in choice if word in matter}
    found = {row.verdict for row in answer.readings if wanted <= set(row.choice)} or {answer.verdict}
    return found.pop() if len(found) == 1 else "undetermined"


def _lifted_by(case: Case, answer: Answer) -> str | None:
    for expected in case.lifted_by:
        if expected not in answer.lifted_by:
            return f"expected lifted by {expected}, and it is lifted by {', '.join(answer.lifted_by) or 'nothing'}"
    return None


_COMPARISONS: tuple[Callable[[Case, Answer], str | None], ...] = (
    _verdict,
    _grounds,
    _basis,
    _missing,
    _readings,
    _lifted_by,
)
