# pyright: basic, reportArgumentType=false, reportReturnType=false, reportAssignmentType=false, reportOperatorIssue=false
"""Would any case notice? Each rule is struck, each phrase left out, each bound moved by one, each order given up, one at a
time; and the cases are asked again. A change that none of them notices is either proved to change no answer, or shown
with a question that a case could ask.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

import z3

from servanda.decisions.cases import run_case
from servanda.ledger.entries import Entry
from servanda.model.agreement import BUILT_IN, Agreement, Clause, Norm, Put
from servanda.model.cases import AnyCase, Case, DoesCase
from servanda.model.cells import both_cuts, cuts_of
from servanda.model.phrases import Window
from servanda.model.terms import All, Any, Compare, Condition, Field, Fixed, Member, Not
from servanda.model.times import whole_day
from servanda.model.verdict import Leaf
from servanda.model.wording import condition_words, window_words
from servanda.proofs.needed import needed
from servanda.proofs.witness import Replay, Undecided, Witness, read, solved
from servanda.readers.solver import OPEN, NotFollowed, Worlds, differ

Fate = Literal["noticed", "changes no answer", "unnoticed", "not decided"]
_KINDS = {"through": "until", "until": "through", "by": "before", "before": "by", "from": "after", "after": "from"}
_EDGES = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one rule: what it is in words, and the agreement as it would be then."""

    clause: Clause
    norm: Norm
    what: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Unnoticed:
    """A question that tells the text and its change apart, and both answers."""

    party: str
    action: str
    witness: Witness
    before: Leaf
    after: Leaf


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a change. `noticed_by`: the first case that differs; `question`: one that would."""

    change: Change
    fate: Fate
    noticed_by: AnyCase | None = None
    question: Unnoticed | None = None


def changes(agreement: Agreement) -> Iterator[Change]:
    """Every change, in the order of the documents. Duties are left alone: their lives have cases of their own."""
    for number, instrument in enumerate(agreement.instruments):
        for place, step in enumerate(instrument.steps):
            if not isinstance(step, Put):
                continue
            for position, clause in enumerate(step.clauses):
                for index, norm in enumerate(clause.norms):
                    if norm.modal == "must":
                        continue
                    for what, changed in _of_norm(agreement, norm):
                        norms = (*clause.norms[:index], *([changed] if changed else []), *clause.norms[index + 1 :])
                        clauses = (
                            *step.clauses[:position],
                            replace(clause, norms=norms),
                            *step.clauses[position + 1 :],
                        )
                        steps = (
                            *instrument.steps[:place],
                            replace(step, clauses=clauses),
                            *instrument.steps[place + 1 :],
                        )
                        instruments = list(agreement.instruments)
                        instruments[number] = replace(instrument, steps=steps)
                        yield Change(clause, norm, what, replace(agreement, instruments=tuple(instruments)))


def tried(
    agreement: Agreement,
    entries: Sequence[Entry],
    cases: Sequence[AnyCase],
    known: datetime,
    *,
    seconds: float = 5,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Tried]:
    """What becomes of each change; `seconds` is the time to look for a question where no case notices."""
    every = list(changes(agreement))
    for number, change in enumerate(every):
        if progress is not None:
            progress(number, len(every))
        noticed = next(
            (case for case in _near(cases, change) if run_case(change.agreement, entries, case).differs), None
        )
        if noticed is not None:
            yield Tried(change, "noticed", noticed)
            continue
        try:
            question = _question(agreement, change, known, seconds)
        except (NotFollowed, Undecided):
            yield Tried(change, "not decided")
            continue
        yield Tried(change, "unnoticed" if question else "changes no answer", question=question)


def _near(cases: Sequence[AnyCase], change: Change) -> list[AnyCase]:
    """The cases that could notice, the nearest first: of a power all, since without it acts are void."""
    power = change.norm.modal in ("can", "cannot")
    mine = [case for case in cases if power or _asks_about(case, change.norm.action)]
    return sorted(mine, key=lambda case: case.clause != change.clause.number)


def _asks_about(case: AnyCase, action: str) -> bool:
    match case:
        case Case():
            return case.action == action
        case DoesCase():
            return case.act.what == action
        case _:
            return False


# --- the changes -----------------------------------------------------------------------------------------------------


def _of_norm(agreement: Agreement, norm: Norm) -> Iterator[tuple[str, Norm | None]]:
    yield "struck", None
    for place, guard in enumerate(norm.guards):
        if norm.action in BUILT_IN and _is_the_languages(guard.condition):
            continue
        words = f"`{guard.keyword} {condition_words(guard.condition)}`"
        if norm.modal != "except":
            yield f"without {words}", replace(norm, guards=_left_out(norm.guards, place))
        for said, condition in _edges(guard.condition):
            moved = (*norm.guards[:place], replace(guard, condition=condition), *norm.guards[place + 1 :])
            yield f"with {said}", replace(norm, guards=moved)
    for place, window in enumerate(norm.windows):
        words = f"`{window_words(window)}`"
        yield f"without {words}", replace(norm, windows=_left_out(norm.windows, place))
        for said, other in _moved(agreement, window):
            yield (
                f"with `{said}` for {words}",
                replace(norm, windows=(*norm.windows[:place], other, *norm.windows[place + 1 :])),
            )
    for place, number in enumerate(norm.despite):
        yield f"without `despite {number}`", replace(norm, despite=_left_out(norm.despite, place))
    for place, number in enumerate(norm.subject_to):
        yield f"without `subject to {number}`", replace(norm, subject_to=_left_out(norm.subject_to, place))


def _is_the_languages(condition: Condition) -> bool:
    """Whether the language itself says it: which clause, or which word, a power is about."""
    return isinstance(condition, Member | Compare) and isinstance(condition.left, Field) and (
        condition.left.path in ("clause", "word", "reading", "instrument", "account")
    )  # fmt: skip


def _left_out(parts: tuple, place: int) -> tuple:
    return (*parts[:place], *parts[place + 1 :])


def _edges(condition: Condition) -> Iterator[tuple[str, Condition]]:
    """A condition with one bound taken in that was out, or out that was in."""
    match condition:
        case Compare(left, operator, right) if operator in _EDGES:
            changed = Compare(left, _EDGES[operator], right)  # type: ignore[arg-type]
            yield f"`{condition_words(changed)}` for `{condition_words(condition)}`", changed
        case Not(operand):
            yield from ((said, Not(inner)) for said, inner in _edges(operand))
        case All(operands) | Any(operands):
            for place, operand in enumerate(operands):
                for said, inner in _edges(operand):
                    yield said, type(condition)((*operands[:place], inner, *operands[place + 1 :]))
        case _:
            return


def _moved(agreement: Agreement, window: Window) -> Iterator[tuple[str, Window]]:
    """A window that begins or ends a day apart."""
    if window.kind in _KINDS:
        other = replace(window, kind=_KINDS[window.kind])  # type: ignore[arg-type]
        yield window_words(other), other
    match window.time:
        case Fixed(extent) if extent.day is not None:
            for days in (-1, 1):
                moved = whole_day(extent.day + timedelta(days=days), agreement.zone)
                later = replace(window, time=Fixed(moved))
                yield window_words(later), later
        case _:
            return


# --- a question that tells them apart --------------------------------------------------------------------------------


def _question(agreement: Agreement, change: Change, known: datetime, seconds: float) -> Unnoticed | None:
    """A question with another verdict after the change, on any day; None is a proof that there is none. Raises Undecided."""
    until = time.monotonic() + seconds
    cuts = both_cuts(cuts_of(agreement), cuts_of(change.agreement))
    actions = list(agreement.actions) if change.norm.modal in ("can", "cannot") else [change.norm.action]
    unconfirmed = False
    for action in actions:
        for party in agreement.actions[action].actors or agreement.parties:
            old, new = Worlds(agreement, known, cuts), Worlds(change.agreement, known, cuts, name="changed: ")
            day = z3.Int("day")
            for one, other in zip(old.stretches, new.stretches, strict=True):
                at, changed_at = old.asked(day, one, action, "asked"), new.asked(day, other, action, "asked")
                before, after = old.verdicts(at, party, action), new.verdicts(changed_at, party, action)
                differs = differ(before, after)
                if z3.is_false(z3.simplify(differs)):
                    continue
                solver = old.solver()
                solver.add(*new.always)
                model = solved(solver, [old, new], until - time.monotonic(), old.within(day, one), differs)
                if model is None:
                    continue
                witness = read(model, old, day, at.case)
                leaves = [
                    Replay(side, cuts, witness, known, party, action).leaf() for side in (agreement, change.agreement)
                ]
                if leaves[0].verdict == leaves[1].verdict:
                    unconfirmed = True
                    continue
                pair = z3.And(before.verdicts[leaves[0].verdict], after.verdicts[leaves[1].verdict])
                shown = needed(solver, [old, new], [at, changed_at], model, pair, witness)
                return Unnoticed(party, action, shown, leaves[0], leaves[1])
    if unconfirmed:
        raise Undecided(OPEN)
    return None
