"""What recording something would mean: whether it takes effect, under whose power, and whether it was allowed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

from servanda.decisions.ask import ask, power_holders, void_because
from servanda.decisions.state import contested_by, happening, known_from, moment, record_of
from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.ledger.entries import Entry, NewEntry
from servanda.ledger.entries import label as name_of
from servanda.model.agreement import Agreement, Put
from servanda.model.cells import cuts_of
from servanda.model.record import Happening, Question, Slot
from servanda.model.values import Money, words
from servanda.model.worlds import explore, leaves
from servanda.readers.reference import Matter, Reader, text_at

_NEXT = 999_999_999.0  # after everything on record at the same instant


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
    act = _fits(agreement, entries, new)
    contests = _Chains(agreement, entries).contests(new)
    if act is None:
        return Judgement("effective", None, (), None, contests)
    return replace(_judge(agreement, entries, new, act, now), contests=contests)


def _judge(agreement: Agreement, entries: Sequence[Entry], new: NewEntry, act: Happening, now: datetime) -> Judgement:
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


# --- does it fit -----------------------------------------------------------------------------------------------------


def _fits(agreement: Agreement, entries: Sequence[Entry], new: NewEntry) -> Happening | None:
    """The entry with its values typed; None for a retraction. Raises Refused with what is wrong with it."""
    for party in dict.fromkeys((*((new.by,) if new.by else ()), *new.attesters)):
        if party not in agreement.parties:
            raise Refused([_no_party(party, agreement)])
    moment(agreement, new.occurred, "--on")
    if new.corrects is not None:
        _same_thing(entries, new)
    if new.kind == "retraction":
        return None
    _is_known(agreement, new)
    try:
        act = happening(agreement, new, "this", _NEXT)
    except Refused as refused:
        bare = [replace(one, title=one.title.removeprefix("this: ")) for one in refused.diagnostics]
        raise Refused(bare) from None
    _whose_act(agreement, new)
    if act.what == "pay" and new.kind == "event":
        _look_at_payment(agreement, act)
    return act


def _look_at_payment(agreement: Agreement, act: Happening) -> None:
    """A payment says how much, and more than nothing; and if it says for which clause, one that there is."""
    paid, wanted = act.values.get("amount"), act.values.get("for")
    if not isinstance(paid, Money):
        help_ = 'add e.g. `amount="EUR 500"`'
        raise Refused([Diagnostic("does-not-fit", "a payment that does not say how much", help=help_)])
    if paid.amount <= 0:
        title = f"a payment of {words(paid)} is none"
        raise Refused([Diagnostic("does-not-fit", title, help="what was paid back is an act of the other party's")])
    numbers = {clause.number for clause in agreement.clauses()}
    if wanted is not None and wanted not in numbers:
        raise Refused([_unknown(str(wanted), "a clause of this agreement", tuple(sorted(numbers)))])


def _no_party(name: str, agreement: Agreement) -> Diagnostic:
    near = did_you_mean(name, agreement.parties)
    return Diagnostic(
        "unknown-party",
        f"`{name}` is no party",
        why=f"The parties are {', '.join(agreement.parties)}.",
        help=f"did you mean `{near[0]}`?" if near else None,
    )


def _same_thing(entries: Sequence[Entry], new: NewEntry) -> None:
    """A correction says the same thing otherwise; another thing would make the first one vanish without a word."""
    assert new.corrects is not None
    by_number = {entry.sequence: entry.said for entry in entries}
    label = name_of(new.corrects)
    if new.corrects not in by_number:
        title = f"there is no entry {label} to correct"
        raise Refused([Diagnostic("no-such-entry", title, help="`servanda ledger log` lists the entries")])
    said = by_number[new.corrects]
    first = said
    while first.kind == "retraction" and first.corrects in by_number:
        first = by_number[first.corrects]
    if new.what != first.what or new.kind not in (first.kind, "retraction"):
        raise Refused([_other_thing(label, first.what, new)])


def _other_thing(label: str, what: str, new: NewEntry) -> Diagnostic:
    retract = f"`servanda record AGREEMENT {what} --corrects {label} --retracts`"
    return Diagnostic(
        "corrects-another",
        f"{label} is `{what}`, and `{new.what}` cannot take its place",
        why=f"A correction says when and how `{what}` happened after all. Nothing was recorded.",
        help=f"if {label} never was, record that by {retract}"
        + ("" if new.kind == "retraction" else f", and `{new.what}` for itself"),
    )


def _is_known(agreement: Agreement, new: NewEntry) -> None:
    """That the agreement has a word for it, and that an act says whose it was."""
    panels = _panels(agreement)
    if new.kind == "outcome":
        if new.what not in panels:
            raise Refused([_unknown(new.what, "a panel of this agreement", tuple(panels))])
        if new.fields.get("of") != panels[new.what]:
            said = new.fields.get("of") or "nothing"
            raise Refused([_unknown(said, f"what `{new.what}` determines", (panels[new.what],))])
        return
    declared = (*agreement.actions, *agreement.events, *agreement.facts)
    if new.what not in declared:
        raise Refused([_unknown(new.what, "an event, action or fact of this agreement", (*declared, *panels))])
    if new.what in agreement.actions and new.by is None:
        actors = agreement.actions[new.what].actors or agreement.parties
        title = f"`{new.what}` is an act, and does not say whose"
        raise Refused([Diagnostic("does-not-fit", title, help=f"add `--by {actors[0]}`")])


def _panels(agreement: Agreement) -> dict[str, str]:
    """Every panel of the chain, with the action it determines."""
    puts = (step for one in agreement.instruments for step in one.steps if isinstance(step, Put))
    return {panel.name: panel.determines for put in puts for clause in put.clauses for panel in clause.panels}


def _unknown(word: str, what: str, known: tuple[str, ...]) -> Diagnostic:
    near = did_you_mean(word, known)
    return Diagnostic(
        "unknown-name",
        f"`{word}` is not {what}",
        why=f"There is: {', '.join(known[:12]) or 'none'}{', …' if len(known) > 12 else ''}.",
        help=f"did you mean `{near[0]}`?" if near else None,
    )


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


# --- what became of what is on record --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry with what became of it: why it is void, whether it contests another, and what later entries did to it,
    each in words (`contested by #3`).
    """

    entry: Entry
    void: str | None
    contests: bool
    later: tuple[str, ...]


class _Chains:
    """Which entry each one speaks of in the end: a correction of a correction speaks of the first."""

    def __init__(self, agreement: Agreement, entries: Sequence[Entry]) -> None:
        self._agreement: Final = agreement
        self._first: Final[dict[int, Entry]] = {}
        for entry in entries:
            corrected = self._first.get(entry.said.corrects) if entry.said.corrects is not None else None
            own = corrected is None or self.contests(entry.said)
            self._first[entry.sequence] = entry if own or corrected is None else corrected

    def contests(self, said: NewEntry) -> bool:
        """Whether it comes from somebody who could not correct what it speaks of."""
        first = self._first.get(said.corrects) if said.corrects is not None else None
        if first is None:
            return False
        alone = replace(first, said=replace(first.said, corrects=None))
        return contested_by(self._agreement, (alone,), replace(said, corrects=first.sequence))


def logged(agreement: Agreement, entries: Sequence[Entry], known: datetime) -> tuple[Logged, ...]:
    """The entries known by an instant, each with what became of it as known then."""
    seen = tuple(entry for entry in entries if known_from(agreement, entry) <= known)
    chains = _Chains(agreement, seen)
    by_number = {entry.sequence: entry.said for entry in seen}
    later: dict[int, list[str]] = {}
    for entry in seen:
        number = entry.said.corrects
        if number in by_number:
            done = _done_to(by_number[number], entry.said, contests=chains.contests(entry.said))
            later.setdefault(number, []).append(f"{done} by {name_of(entry.sequence)}")
    void = _void(agreement, entries, seen, known)
    return tuple(
        Logged(one, void.get(one.sequence), chains.contests(one.said), tuple(later.get(one.sequence, ())))
        for one in seen
    )


def _done_to(first: NewEntry, later: NewEntry, *, contests: bool) -> str:
    if contests:
        return "contested"
    if first.kind == "retraction":
        return "taken back"
    return "retracted" if later.kind == "retraction" else "corrected"


def _void(
    agreement: Agreement, entries: Sequence[Entry], seen: Sequence[Entry], known: datetime
) -> Mapping[int, str | None]:
    """Why each act known by then is void, where it is."""
    record = record_of(agreement, entries, known)
    happenings = {h.label: h for slot in record for _, h in slot.options[:1] if h}
    found: dict[int, str | None] = {}
    for entry in seen:
        one = happenings.get(name_of(entry.sequence))
        if one is not None and one.kind != "fact":
            question = Question(one.by or "", one.what, one.values, {}, max(one.extent.start, known), known)
            found[entry.sequence] = void_because(Matter(agreement, cuts_of(agreement), record, question), one)
    return found
