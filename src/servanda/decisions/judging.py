"""What recording something would mean: whether it takes effect, under whose power, and whether it was allowed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from servanda.decisions.ask import ask, power_holders, void_because
from servanda.decisions.state import check_supposed, contested_by, happening, known_from, record_of
from servanda.diagnostics.diagnostic import Diagnostic, Refused, Span
from servanda.ledger.entries import Entry, NewEntry
from servanda.ledger.entries import label as name_of
from servanda.model.agreement import Agreement
from servanda.model.cases import Supposed
from servanda.model.cells import cuts_of
from servanda.model.record import Happening, Question, Slot
from servanda.model.worlds import explore, leaves
from servanda.readers.reference import Matter, Reader, text_at

_NEXT = 999_999_999.0  # after everything on record at the same instant
_NOWHERE = Span("", 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Judgement:
    """`effect` is what becomes of it; `because` says why where it is not simply effective; `verdict` whether the act
    was allowed when it was done (None for what is no act).
    """

    effect: Literal["effective", "void", "depends", "part"]
    because: str | None
    holders: tuple[str, ...]
    verdict: str | None
    contests: bool = False  # it speaks of an entry that only its attester, or all parties, may correct


def judge(agreement: Agreement, entries: Sequence[Entry], new: NewEntry, now: datetime) -> Judgement:
    """Judge an entry before it is recorded. Raises Refused where it does not fit the vocabulary or corrects nothing."""
    _fits(agreement, entries, new)
    contests = contested_by(agreement, entries, new)
    if new.kind == "retraction":
        return Judgement("effective", None, (), None, contests)
    return replace(_judge(agreement, entries, new, now), contests=contests)


def _judge(agreement: Agreement, entries: Sequence[Entry], new: NewEntry, now: datetime) -> Judgement:
    act = happening(agreement, new, "this", _NEXT)
    record = record_of(agreement, entries, now)
    question = Question(act.by or "", act.what, act.values, {}, act.extent.start, now)
    matter = Matter(agreement, cuts_of(agreement), (*record, Slot("this", (("this", act),))), question)
    if not text_at(matter, act.extent.start).instruments:
        raise Refused([Diagnostic("not-in-force", f"no text of the agreement was in force on {new.occurred}")])
    if act.kind == "fact" or (act.kind == "event" and act.what not in agreement.actions):
        return Judgement("effective", None, (), None)
    because = void_because(matter, act)
    if act.kind == "outcome":
        return Judgement("void" if because else "effective", because, (), None)
    return _act(matter, act, because)


def _act(matter: Matter, act: Happening, because: str | None) -> Judgement:
    agreement = matter.agreement
    before = replace(matter, record=matter.record[:-1])
    verdict = ask(agreement, before.record, matter.question).verdict
    if because is None:
        return Judgement("effective", None, (), verdict)
    found = set(leaves(explore(lambda world: Reader(matter, world).effective(act))))
    if found != {False}:
        return Judgement("depends", because, (), verdict)
    if any(leaves(explore(lambda world: Reader(matter, world).waits_for_others(act)))):
        return Judgement("part", "it takes effect when the others named with it do the same", (), verdict)
    return Judgement("void", because, power_holders(matter, act), verdict)


def _fits(agreement: Agreement, entries: Sequence[Entry], new: NewEntry) -> None:
    for attester in new.attesters:
        if attester not in agreement.parties:
            listed = ", ".join(agreement.parties)
            raise Refused([Diagnostic("unknown-party", f"`{attester}` is no party", why=f"The parties are {listed}.")])
    if new.corrects is not None:
        corrected = next((entry for entry in entries if entry.sequence == new.corrects), None)
        if corrected is None:
            raise Refused(
                [
                    Diagnostic(
                        "no-such-entry",
                        f"there is no entry {name_of(new.corrects)} to correct",
                        help="`servanda ledger log` lists the entries",
                    )
                ]
            )
    if new.kind == "retraction":
        return
    values = {"value": new.fields.get("value", "")} if new.kind == "fact" else new.fields
    outcome = new.fields.get("outcome") if new.kind == "outcome" else None
    of = new.fields.get("of") if new.kind == "outcome" else None
    supposed = Supposed(new.what, new.by, outcome, of, new.occurred, values, _NOWHERE)  # type: ignore[arg-type]
    check_supposed(agreement, supposed)
    _whose_act(agreement, new)


def _whose_act(agreement: Agreement, new: NewEntry) -> None:
    """An act of a free action by somebody else than its actors is a mistake; for acts by a power, `void` says it."""
    declared = agreement.actions.get(new.what) or agreement.events.get(new.what)
    if declared is None or not declared.actors or new.by is None or new.by in declared.actors:
        return
    if new.what in agreement.actions and agreement.actions[new.what].silence == "void":
        return
    actors = " or ".join(declared.actors)
    raise Refused(
        [
            Diagnostic(
                "not-its-act",
                f"`{new.what}` is an act of {actors}, not of {new.by}",
                help=f"record it `--by {declared.actors[0]}`",
            )
        ]
    )


def effects(agreement: Agreement, entries: Sequence[Entry], known: datetime) -> tuple[tuple[Entry, str | None], ...]:
    """The entries known by an instant, each with why it is void as known then, where it is."""
    record = record_of(agreement, entries, known)
    happenings = {h.label: h for slot in record for _, h in slot.options[:1] if h}
    found: list[tuple[Entry, str | None]] = []
    for entry in entries:
        if known_from(agreement, entry) > known:
            continue
        one = happenings.get(name_of(entry.sequence))
        if one is None or one.kind == "fact":
            found.append((entry, None))
            continue
        question = Question(one.by or "", one.what, one.values, {}, max(one.extent.start, known), known)
        found.append((entry, void_because(Matter(agreement, cuts_of(agreement), record, question), one)))
    return tuple(found)
