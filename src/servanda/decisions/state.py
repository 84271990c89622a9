"""From entries to the record that one question sees: typed, as known at `k`, corrections applied, contests left open.

Of an entry and its corrections the last one recorded by `k` counts, and correcting a retraction restores it. A
correction comes from the same attester or from all parties; anybody else's is a contest (language: State).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.ledger.entries import Entry, NewEntry
from servanda.ledger.entries import label as name_of
from servanda.model.agreement import Agreement
from servanda.model.cases import Supposed
from servanda.model.record import Happening, Record, Slot
from servanda.model.terms import OutcomeName
from servanda.model.times import Extent, NoSuchLocalTime, read_moment
from servanda.model.types import NotOfType, read_value
from servanda.model.values import Value

_SUPPOSED_AFTER = 1_000_000_000.0  # suppositions come after everything on record at the same instant


@dataclass(slots=True)
class _Chain:
    """An entry with what was later said of it."""

    root: Entry
    last: Entry
    contests: "list[_Chain]"
    versions: list[Entry]


def record_of(
    agreement: Agreement, entries: Iterable[Entry], known: datetime, supposed: Sequence[Supposed] = ()
) -> Record:
    """The record as known at an instant, with suppositions, which count as known from the beginning."""
    slots = [_slot(agreement, chain) for chain in _chains(agreement, entries, known)]
    slots.extend(_supposed_slot(agreement, one, index) for index, one in enumerate(supposed))
    return tuple(slot for slot in slots if slot.versions or any(happening for _, happening in slot.options))


def known_from(agreement: Agreement, entry: Entry) -> datetime:
    """Since when an entry counts as known."""
    if entry.said.known is None:
        return entry.recorded
    return moment(agreement, entry.said.known, name_of(entry.sequence)).start


def _chains(agreement: Agreement, entries: Iterable[Entry], known: datetime) -> list[_Chain]:
    found: dict[int, _Chain] = {}  # by the sequence number of every entry of the chain
    roots: list[_Chain] = []
    for entry in entries:
        if known_from(agreement, entry) > known:
            continue
        corrected = found.get(entry.said.corrects) if entry.said.corrects is not None else None
        if corrected is None:
            if entry.said.kind == "retraction":
                continue  # it takes back something that is not known yet
            chain = _Chain(entry, entry, [], [entry])
            roots.append(chain)
        elif _may_correct(agreement, corrected.root.said, entry.said):
            corrected.last = entry
            corrected.versions.append(entry)
            corrected.contests.clear() if _all_parties(agreement, entry.said) else None
            chain = corrected
        else:
            chain = _Chain(entry, entry, [], [entry])
            corrected.contests.append(chain)
        found[entry.sequence] = chain
    return roots


def _all_parties(agreement: Agreement, said: NewEntry) -> bool:
    return set(agreement.parties) <= set(said.attesters)


def _may_correct(agreement: Agreement, first: NewEntry, correction: NewEntry) -> bool:
    return set(first.attesters) <= set(correction.attesters) or _all_parties(agreement, correction)


def contested_by(agreement: Agreement, entries: Iterable[Entry], new: NewEntry) -> bool:
    """Whether a correction is a contest only, because it comes from somebody else than the first attester."""
    by_number = {entry.sequence: entry.said for entry in entries}
    first = by_number.get(new.corrects) if new.corrects is not None else None
    while first is not None and first.corrects in by_number:
        first = by_number[first.corrects]
    return first is not None and not _may_correct(agreement, first, new)


def _slot(agreement: Agreement, chain: _Chain) -> Slot:
    label = name_of(chain.root.sequence)
    mine = _happening(agreement, chain, chain.last)
    standing = [contest for contest in chain.contests if not _withdrawn(contest)]
    if not standing:
        said = chain.versions if len(chain.versions) > 1 else []
        versions = tuple((known_from(agreement, one), _happening(agreement, chain, one)) for one in said)
        return Slot(label, ((label, mine),), versions)
    options: list[tuple[str, Happening | None]] = [(f"{label} stands", mine)]
    for contest in standing:
        theirs = _happening(agreement, chain, contest.last)
        said = f"{label} is as {name_of(contest.root.sequence)} says"
        options.append((said if theirs else f"{label} never was, as {name_of(contest.root.sequence)} says", theirs))
    return Slot(label, tuple(options))


def _withdrawn(contest: _Chain) -> bool:
    return contest.last is not contest.root and contest.last.said.kind == "retraction"


def _happening(agreement: Agreement, chain: _Chain, entry: Entry) -> Happening | None:
    if entry.said.kind == "retraction":
        return None
    return happening(agreement, entry.said, name_of(chain.root.sequence), float(chain.root.sequence))


def happening(agreement: Agreement, said: NewEntry, label: str, sequence: float) -> Happening:
    """One entry with its values typed. Raises Refused where it does not fit the vocabulary."""
    extent = moment(agreement, said.occurred, label)
    order = (extent.start, sequence)
    match said.kind:
        case "fact":
            return Happening(label, "fact", said.what, order, extent, said.by, _fact_value(agreement, said, label))
        case "outcome":
            outcome = _OUTCOMES.get(said.fields.get("outcome", ""))
            if outcome is None:
                raise Refused([_does_not_fit(label, f"`{said.what}` has no outcome among {', '.join(_OUTCOMES)}")])
            of = said.fields.get("of")
            return Happening(label, "outcome", said.what, order, extent, said.by, {}, outcome, of)
        case _:
            values = _values(agreement, said.what, said.fields, label)
            return Happening(label, "event", said.what, order, extent, said.by, values)


_OUTCOMES: Mapping[str, OutcomeName] = {
    "upheld": "upheld",
    "rejected": "rejected",
    "failed to decide": "failed to decide",
    "set aside": "set aside",
}


def _supposed_slot(agreement: Agreement, one: Supposed, index: int) -> Slot:
    by = f" by {one.by}" if one.by else ""
    said = f"{one.what} {one.outcome} {one.of}" if one.outcome else f"{one.what}{by}"
    label = f"{said} on {one.on}"
    check_supposed(agreement, one)
    fields = {"outcome": one.outcome, "of": one.of or ""} if one.outcome else one.values
    kind = "outcome" if one.outcome else "fact" if one.what in agreement.facts else "event"
    entry = NewEntry(kind, one.what, one.on, one.by, (), fields)
    found = happening(agreement, entry, label, _SUPPOSED_AFTER + index)
    shown = Happening(
        found.label,
        found.kind,
        found.what,
        found.order,
        found.extent,
        found.by,
        found.values,
        found.outcome,
        found.of,
        supposed=True,
    )
    return Slot(label, ((label, shown),))


def check_supposed(agreement: Agreement, one: Supposed) -> None:
    """Refuse a supposition that names nothing the agreement knows, or leaves out who acted."""
    what, label = one.what, "what is supposed"
    if one.outcome:
        panels = _panels(agreement)
        if what not in panels:
            raise Refused([_unknown(label, what, "a panel", tuple(panels))])
        if one.of != panels[what]:
            raise Refused([_unknown(label, one.of or "", f"determined by {what}", (panels[what],))])
        return
    known = (*agreement.actions, *agreement.events, *agreement.facts)
    if what not in known:
        raise Refused([_unknown(label, what, "an event, action or fact", known)])
    if what in agreement.actions and one.by is None:
        actors = " or ".join(agreement.actions[what].actors or agreement.parties)
        raise Refused(
            [_does_not_fit(label, f"`{what}` does not say by whom", f"write `{what} by {actors} on {one.on}`")]
        )
    if one.by is not None and one.by not in agreement.parties:
        raise Refused([_unknown(label, one.by, "a party", agreement.parties)])


def _panels(agreement: Agreement) -> dict[str, str]:
    from servanda.model.agreement import Put

    puts = (step for one in agreement.instruments for step in one.steps if isinstance(step, Put))
    return {panel.name: panel.determines for put in puts for clause in put.clauses for panel in clause.panels}


def moment(agreement: Agreement, text: str, label: str) -> Extent:
    """A date or instant as written, in the agreement's zone. Raises Refused where there is no such time."""
    try:
        return read_moment(text, agreement.zone)
    except NoSuchLocalTime as error:
        raise Refused([Diagnostic("bad-date", f"{label}: {error}")]) from None


def _values(agreement: Agreement, what: str, fields: Mapping[str, str], label: str) -> dict[str, Value]:
    declared = agreement.actions.get(what) or agreement.events.get(what)
    if declared is None:
        known = (*agreement.actions, *agreement.events)
        raise Refused([_unknown(label, what, "an event or action of this agreement", known)])
    found: dict[str, Value] = {}
    problems: list[Diagnostic] = []
    for name, text in fields.items():
        if name not in declared.fields:
            problems.append(_unknown(label, name, f"a field of `{what}`", tuple(declared.fields)))
            continue
        try:
            found[name] = read_value(declared.fields[name].type, text)
        except NotOfType as error:
            problems.append(
                _does_not_fit(label, f"{name}: {error}", f"did you mean `{error.near[0]}`?" if error.near else None)
            )
    if problems:
        raise Refused(problems)
    return found


def _fact_value(agreement: Agreement, said: NewEntry, label: str) -> dict[str, Value]:
    fact = agreement.facts.get(said.what)
    if fact is None:
        raise Refused([_unknown(label, said.what, "a fact of this agreement", tuple(agreement.facts))])
    try:
        return {"value": read_value(fact.type, said.fields.get("value", ""))}
    except NotOfType as error:
        raise Refused([_does_not_fit(label, f"{said.what}: {error}")]) from None


def _does_not_fit(label: str, what: str, help_: str | None = None) -> Diagnostic:
    return Diagnostic("does-not-fit", f"{label}: {what}", help=help_)


def _unknown(label: str, word: str, what: str, known: tuple[str, ...]) -> Diagnostic:
    near = did_you_mean(word, known)
    listed = ", ".join(known[:12]) if known else "none"
    return Diagnostic(
        "unknown-name",
        f"{label}: `{word}` is not {what}",
        why=f"There is: {listed}.",
        help=f"did you mean `{near[0]}`?" if near else None,
    )
