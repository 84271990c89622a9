"""From bills to the record: one entry for each day and kind of charge, and what a corrected file changes of them.

A file is known again by the SHA-256 of its bytes, which stands in the source of every entry it gave: the same file twice
changes nothing. A corrected file supersedes an earlier one entry by entry, so that both histories stay on record.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.ledger.entries import Entry, NewEntry
from servanda.model.agreement import Agreement, FieldType
from servanda.model.types import MoneyType, NotOfType, read_value
from servanda.money.billing import Bill, File, Group

_SOURCE = re.compile(r"bill (?P<name>.+) sha256:(?P<digest>[0-9a-f]{64})(?: supersedes (?P<before>.+))?")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a bill would put on record: new sums, corrections of earlier ones, and retractions of what is gone. `overlaps`
    are other bills on record, each with how many of their sums are of the same days and kinds: those count twice, unless
    both bills are right.
    """

    file: File
    entries: tuple[NewEntry, ...]
    new: int
    corrected: int
    retracted: int
    unchanged: int
    overlaps: tuple[tuple[str, int], ...]


def already_in(entries: Sequence[Entry], digest: str) -> tuple[int, int] | None:
    """The first and last number of the entries that a file of these bytes gave."""
    mine = [entry.sequence for entry in entries if (found := _source(entry)) and found[1] == digest]
    return (min(mine), max(mine)) if mine else None


def plan(
    agreement: Agreement, entries: Sequence[Entry], bill: Bill, event: str, attesters: tuple[str, ...],
    supersedes: str | None,
) -> Plan:  # fmt: skip
    """What the bill of one file puts on record under an event. Raises Refused where it does not fit the event, or where a
    file of that name is in with other contents and nothing says that this one takes its place.
    """
    (file,) = bill.files
    money, others = _fields_of(agreement, event)
    _look_at_values(bill.groups, others, event)
    source = f"bill {file.path.name} sha256:{file.digest}" + (f" supersedes {supersedes}" if supersedes else "")
    before = _before(entries, file, supersedes)
    found: list[NewEntry] = []
    unchanged = 0
    for group in bill.groups:
        sum_ = {**group.fields, money: f"{group.currency} {group.amount:f}"}
        key = _group_key(group)
        earlier = before.pop(key, None)
        if earlier is not None and _amount(earlier, money) == group.amount:
            unchanged += 1
            continue
        corrects = earlier.sequence if earlier else None
        rows = f"{group.rows} row{'s' if group.rows != 1 else ''}"
        found.append(
            NewEntry("event", event, key[0], None, attesters, sum_, corrects=corrects, source=source, note=rows)
        )
    corrected = sum(one.corrects is not None for one in found)
    gone = [NewEntry("retraction", event, entry.said.occurred, None, attesters, corrects=entry.sequence, source=source)
            for entry in before.values()]  # fmt: skip
    overlaps = _overlaps(entries, bill.groups, event, supersedes)
    return Plan(file, (*found, *gone), len(found) - corrected, corrected, len(gone), unchanged, overlaps)


def _source(entry: Entry) -> tuple[str, str, str | None] | None:
    """The name and digest of the file that an entry came from, and the name of the file that it superseded."""
    found = _SOURCE.fullmatch(entry.said.source or "")
    return (found["name"], found["digest"], found["before"]) if found else None


def _line_of(name: str, entries: Sequence[Entry]) -> set[str]:
    """All files that took each other's place, before and after: together they are one bill."""
    sources = [found for entry in entries if (found := _source(entry))]
    pairs = {(name, before) for name, _, before in sources if before is not None}
    line = {name}
    while True:
        more = {one for pair in pairs if line & set(pair) for one in pair} - line
        if not more:
            return line
        line |= more


_Key = tuple[str, tuple[tuple[str, str], ...], str]


def _before(entries: Sequence[Entry], file: File, supersedes: str | None) -> dict[_Key, Entry]:
    """The entries that a superseded file stands for now, by what they are about: each the last of its corrections."""
    names = {found[0] for entry in entries if (found := _source(entry))}
    wanted = supersedes or file.path.name
    if wanted not in names:
        if supersedes is None:
            return {}
        near = did_you_mean(supersedes, names)
        raise Refused([Diagnostic("unknown-name", f"no bill `{supersedes}` is on record to supersede",
                                  why=f"There is: {', '.join(sorted(names)) or 'none'}.",
                                  help=f"did you mean `{near[0]}`?" if near else None)])  # fmt: skip
    if supersedes is None:
        raise Refused([Diagnostic(
            "bill-superseded", f"a bill `{file.path.name}` is on record with other contents",
            why="Whether this file takes its place, or is another one, is not for the program to guess.",
            help=f"add `--supersedes {file.path.name}`, or give the file another name.",
        )])  # fmt: skip
    return {_key(entry): entry for _, entry in _standing(entries, _line_of(wanted, entries))}


def _standing(entries: Sequence[Entry], bills: set[str]) -> list[tuple[str, Entry]]:
    """What these bills stand for now: of each of their sums the bill that brought it, and the last of its corrections."""
    chains: dict[int, Entry] = {}
    first: dict[int, int] = {}
    names: dict[int, str] = {}
    for entry in entries:
        source = _source(entry)
        corrects = entry.said.corrects
        if corrects in first:
            first[entry.sequence] = first[corrects]
            chains[first[corrects]] = entry
        elif source is not None and source[0] in bills and corrects is None:
            first[entry.sequence] = entry.sequence
            chains[entry.sequence], names[entry.sequence] = entry, source[0]
    return [(names[root], entry) for root, entry in chains.items() if entry.said.kind != "retraction"]


def _overlaps(
    entries: Sequence[Entry], groups: Sequence[Group], event: str, supersedes: str | None
) -> tuple[tuple[str, int], ...]:
    """The bills beside this one, and beside those whose place it takes, that have sums of the same days and kinds."""
    others = {found[0] for entry in entries if (found := _source(entry))}
    others -= _line_of(supersedes, entries) if supersedes is not None else set()
    keys = {_group_key(group) for group in groups}
    found = Counter(name for name, one in _standing(entries, others) if one.said.what == event and _key(one) in keys)
    return tuple(found.items())


def _group_key(group: Group) -> _Key:
    return group.on.isoformat(), tuple(sorted(group.fields.items())), group.currency


def _key(entry: Entry) -> _Key:
    sums = {name: text for name, text in entry.said.fields.items() if re.fullmatch(r"[A-Z]{3} -?[\d.]+", text)}
    others = tuple(sorted((name, text) for name, text in entry.said.fields.items() if name not in sums))
    return entry.said.occurred, others, next(iter(sums.values()), "").partition(" ")[0]


def _amount(entry: Entry, money: str) -> Decimal:
    return Decimal(entry.said.fields[money].partition(" ")[2])


# --- does it fit -----------------------------------------------------------------------------------------------------


def _fields_of(agreement: Agreement, event: str) -> tuple[str, Mapping[str, FieldType]]:
    """The field that takes the sum, and the others."""
    declared = agreement.events.get(event)
    if declared is None:
        known = tuple(agreement.events)
        near = did_you_mean(event, known)
        raise Refused([Diagnostic("unknown-event", f"`{event}` is no event of this agreement",
                                  why=f"There is: {', '.join(known) or 'none'}.",
                                  help=f"did you mean `{near[0]}`?" if near else None)])  # fmt: skip
    sums = [name for name, one in declared.fields.items() if isinstance(one.type, MoneyType)]
    if len(sums) != 1:
        raise Refused([Diagnostic("does-not-fit", f"`{event}` has {len(sums) or 'no'} money fields, and a bill fills one",
                                  help="declare an event with one money field for what is charged.")])  # fmt: skip
    return sums[0], {name: one for name, one in declared.fields.items() if name != sums[0]}


def _look_at_values(groups: Sequence[Group], fields: Mapping[str, FieldType], event: str) -> None:
    problems = list(_misfits(groups, fields, event))
    if problems:
        raise Refused(problems)


def _misfits(groups: Sequence[Group], fields: Mapping[str, FieldType], event: str) -> Iterator[Diagnostic]:
    """Each value that a field of the event does not take, once, with the number of rows that say it."""
    rows: Counter[tuple[str, str]] = Counter()
    for group in groups:
        for name, text in group.fields.items():
            rows[name, text] += group.rows
    for (name, text), count in rows.items():
        if name not in fields:
            yield Diagnostic("unknown-field", f"the mapping fills `{name}`, which `{event}` does not have",
                             why=f"Its fields are {', '.join(fields) or 'none'}, beside the sum.")  # fmt: skip
            continue
        try:
            read_value(fields[name].type, text)
        except NotOfType as error:
            near = f"; did you mean `{error.near[0]}`?" if error.near else ""
            yield Diagnostic("does-not-fit", f"{name}: {error} ({count} rows)",
                             help=f"map it to a value of the field under [fields.{name}.values]{near}")  # fmt: skip
