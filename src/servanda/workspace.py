"""The one door: open an agreement, check it, ask it, record what happened. The shells knock here and nowhere else."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from servanda.decisions.answer import Answer
from servanda.decisions.ask import ask
from servanda.decisions.cases import Result, run_case
from servanda.decisions.judging import Judgement, Logged, judge, logged
from servanda.decisions.lives import Obligation, obligations
from servanda.decisions.questions import moment_asked, read_question
from servanda.decisions.state import record_of
from servanda.decisions.status import Status, status
from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.ledger.entries import Entry, NewEntry, label, public_sequence
from servanda.ledger.jsonl import read_jsonl
from servanda.library import PUBLIC_RECORD, files_of, find, library, load, names, shown
from servanda.model.agreement import Agreement
from servanda.model.amendments import Text, consolidate, in_force
from servanda.model.cases import Supposed
from servanda.model.checked import Checked

if TYPE_CHECKING:
    from servanda.audits.flips import RowFlips
    from servanda.audits.gate import Gated
    from servanda.audits.tables import Audit
    from servanda.money import billing
    from servanda.money.bills import Plan
    from servanda.money.holdings import Shareholders
    from servanda.money.reported import Stakes
    from servanda.money.statement import Statement
    from servanda.proofs.compare import Comparison
    from servanda.proofs.differences import Differences
    from servanda.proofs.prove import Proof
    from servanda.proofs.sides import Side
    from servanda.readers.functions import Compiled

__all__ = [
    "Workspace",
    "files_of",
    "find",
    "ledger_file",
    "library",
    "load",
    "names",
    "open_workspace",
    "proofs",
    "public_record",
    "shown",
]


@dataclass(frozen=True, slots=True)
class Workspace:
    """An agreement that checks, with what is on record about it."""

    place: Path
    agreement: Agreement
    checked: Checked
    entries: tuple[Entry, ...]
    ledger: Path

    def ask(
        self,
        party: str,
        action: str,
        given: Mapping[str, str],
        at: str,
        known: str | datetime,
        suppose: Sequence[str] = (),
    ) -> Answer:
        """One question. `at` and `known` are dates or instants as people write them."""
        when, seen = self._moments(at, known)
        record = record_of(self.agreement, self.entries, seen, [self.supposed(one) for one in suppose])
        return ask(self.agreement, record, read_question(self.agreement, party, action, given, when, seen))

    def compile(
        self, known: str | datetime, pairs: Sequence[tuple[str, str]] | None = None, through: datetime | None = None
    ) -> "Compiled":
        """The agreement and its record as known at an instant, compiled for many questions: of all parties and actions,
        or of these pairs of them. The lives of duties are walked `through` an instant, else five years on.
        """
        from servanda.decisions.timelines import Known
        from servanda.readers.functions import Compiled

        _, seen = self._moments(known, known)
        agreement = self.agreement
        every = [(party, action) for action in agreement.actions for party in agreement.parties]
        return Compiled(
            Known(agreement, record_of(agreement, self.entries, seen), seen, through),
            tuple(pairs if pairs is not None else every),
        )

    def audit(
        self, table: str, mapping: Path, known: str | datetime, *, engine: str = "duckdb", out: Path | None = None,
        prefix: str = "", progress: Callable[[float], None] | None = None,
    ) -> "Audit":  # fmt: skip
        """A verdict for each row of a table, written to `out` where that is named, and their summary. Raises Refused."""
        from servanda.audits.mapping import read_mapping
        from servanda.audits.tables import clashes, decided, opened, summed_up, write
        from servanda.decisions.timelines import Known

        _, seen = self._moments(known, known)
        mapped = read_mapping(mapping, self.agreement)
        with opened(table, engine) as rows:
            twice = clashes(rows, prefix) if out is not None else []
            if twice:
                title = f"the table has a column `{twice[0]}` already"
                way_out = "say what the added ones begin with, as `--prefix servanda_`"
                raise Refused([Diagnostic("audit-table", title, help=way_out)])
            found = decided(rows, mapped, Known(self.agreement, record_of(self.agreement, self.entries, seen), seen))
            audit = summed_up(found, seen, progress)
            if out is not None:
                write(found, out, prefix, progress)
        return audit

    def prove(
        self, names: Sequence[str], known: str | datetime, *, seconds: float = 10, times: int = 2
    ) -> "Iterator[Proof]":
        """Each property, or those named, proved or refuted, one after the other. Raises Refused for a name that is none."""
        proving = proofs()
        _, seen = self._moments(known, known)
        every = proving.properties_of(self.agreement)
        unknown = [name for name in names if name not in every]
        if unknown:
            raise Refused([_unknown_property(name, every) for name in unknown])
        for name in names or every:
            yield proving.prove(self.agreement, seen, every[name], seconds=seconds, times=times)

    def gate(
        self, files: Sequence[str], mapping: Path | None, at: str | datetime | None, known: str | datetime
    ) -> "Gated":
        """A verdict for everything that manifests and plans want to launch; `at` stands for all dates that they say.
        Raises Refused for a mapping with mistakes; those of a file are told with the rest.
        """
        from servanda.audits.gate import gate
        from servanda.audits.mapping import read_mapping

        when, seen = self._moments(at if at is not None else known, known)
        record = record_of(self.agreement, self.entries, seen)
        mapped = read_mapping(mapping, self.agreement, needed=()) if mapping is not None else None
        return gate(self.agreement, record, seen, files, mapped, when if at is not None else None)

    def status(self, at: str, known: str | datetime, party: str | None = None) -> Status:
        """The live rules of every party, or of one, on a day. Raises Refused for a party that is none."""
        self._is_party(party)
        when, seen = self._moments(at, known)
        return status(self.agreement, record_of(self.agreement, self.entries, seen), when, seen, party)

    def obligations(
        self, at: str | datetime, known: str | datetime, party: str | None = None
    ) -> tuple[Obligation, ...]:
        """Every duty set off by then, of every party or of one. Raises Refused for a party that is none."""
        self._is_party(party)
        when, seen = self._moments(at, known)
        return obligations(self.agreement, record_of(self.agreement, self.entries, seen), when, seen, party)

    def _is_party(self, party: str | None) -> None:
        if party is not None and party not in self.agreement.parties:
            near = did_you_mean(party, self.agreement.parties)
            raise Refused(
                [
                    Diagnostic(
                        "unknown-party",
                        f"`{party}` is no party",
                        why=f"The parties are {', '.join(self.agreement.parties)}.",
                        help=f"did you mean `{near[0]}`?" if near else None,
                    )
                ]
            )

    def statement(self, name: str, at: str, known: str | datetime) -> "Statement":
        """How a commitment or a payment stands on a day. Raises Refused for a name that is neither."""
        from servanda.money.statement import statement

        when, seen = self._moments(at, known)
        return statement(self.agreement, record_of(self.agreement, self.entries, seen), name, when, seen)

    def stakes(self, name: str, at: str, known: str | datetime, register: Path | None) -> "Stakes":
        """The stakes that an event reports, by a day; with a register of shares, whether it bears them out."""
        from servanda.money.cap_table import read_cap_table
        from servanda.money.reported import reported_stakes

        when, seen = self._moments(at, known)
        record = record_of(self.agreement, self.entries, seen)
        table = read_cap_table(register) if register is not None else None
        return reported_stakes(self.agreement, record, name, when, seen, table)

    def holdings(self, register: Path, at: str, rounds: Sequence[str] = ()) -> "Shareholders":
        """Who holds what by a register of shares, at the end of a day, and after rounds that are tried out."""
        from servanda.money.cap_table import read_cap_table
        from servanda.money.holdings import shareholders

        day = moment_asked(at, self.agreement.zone, "--at").astimezone(self.agreement.zone).date()
        return shareholders(read_cap_table(register), day, rounds)

    def text(self, at: str, known: str | datetime) -> Text:
        """The consolidated text in force on a day, as known then."""
        return consolidate(in_force(self.agreement, *self._moments(at, known)))

    def _moments(self, at: str | datetime, known: str | datetime) -> tuple[datetime, datetime]:
        zone = self.agreement.zone
        seen = known if isinstance(known, datetime) else moment_asked(known, zone, "--known")
        return at if isinstance(at, datetime) else moment_asked(at, zone, "--at"), seen

    def supposed(self, text: str) -> Supposed:
        """A supposition as people write it."""
        from servanda.check.cases import read_supposed
        from servanda.text.cases import parse_occurrence

        return read_supposed(parse_occurrence(text), frozenset(self.agreement.facts))

    def test(self) -> tuple[Result, ...]:
        """Every case beside the clauses."""
        return tuple(run_case(self.agreement, self.public_entries(), case) for case in self.checked.cases)

    def public_entries(self) -> tuple[Entry, ...]:
        """The record that ships with the agreement; cases are about it alone, never about a local ledger."""
        return tuple(entry for entry in self.entries if entry.sequence < 0)

    def log(self, known: str | datetime) -> tuple[Logged, ...]:
        """Every entry known by an instant, each with what became of it."""
        seen = known if isinstance(known, datetime) else moment_asked(known, self.agreement.zone, "--known")
        return logged(self.agreement, self.entries, seen)

    def judge(self, new: NewEntry, now: datetime) -> Judgement:
        """What recording this would mean, as known now: whether it takes effect, and under whose power."""
        return judge(self.agreement, self.entries, new, now)

    def import_bill(
        self, file: Path, event: str, mapping: "billing.Mapping | None", attester: str, supersedes: str | None,
        now: datetime | None, progress: Callable[[int, int], None] | None = None,
    ) -> "Imported":  # fmt: skip
        """Read one bill and put its sums on record; without `now` it is read only. Raises Refused."""
        from servanda.money import billing
        from servanda.money.bills import already_in, plan

        self._is_party(attester)
        entries = self._local_entries()
        known = already_in(entries, billing.same_source(file))
        if known is not None and supersedes is None:
            return Imported(None, None, None, f"{label(known[0])} to {label(known[1])}")
        bill = billing.read_bill(
            [file],
            mapping or billing.Mapping(billing.DATES["use"], billing.AMOUNTS[0]),
            self.agreement.zone,
            progress=progress,
        )
        planned = plan(self.agreement, entries, bill, event, (attester,), supersedes)
        if now is None or not planned.entries:
            return Imported(planned, bill, None, None)
        recorded = self._record(planned.entries, now)
        return Imported(planned, bill, (label(recorded[0].sequence), label(recorded[-1].sequence)), None)

    def _local_entries(self) -> tuple[Entry, ...]:
        """The ledger as it is now: an import before this one may have added to it."""
        return _local(self.ledger, named=False, recording=True)

    def append(self, new: NewEntry, now: datetime) -> Entry:
        """Put one entry on record. Whether it may be is `judge`'s to say."""
        return self._record([new], now)[0]

    def _record(self, new: Sequence[NewEntry], now: datetime) -> Sequence[Entry]:
        from servanda.ledger.sqlite import open_ledger

        if self.ledger == ledger_file(self.place):
            _make_folder(self.ledger.parent)  # the agreement's own; a place that somebody named may be a slip
        with open_ledger(self.ledger, create=True) as ledger:
            return ledger.append(new, now)


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: on record already (`already` says as which entries), or read and planned; `numbers` are
    the first and last entry where something was recorded.
    """

    plan: "Plan | None"
    bill: "billing.Bill | None"
    numbers: tuple[str, str] | None
    already: str | None


def open_workspace(agreement: str, ledger: Path | None = None, *, recording: bool = False) -> Workspace:
    """Open an agreement by name or path, with its public record and its ledger. Raises Refused with every error.

    A ledger that is named must be there, except for `recording`, which may begin it.
    """
    place = find(agreement)
    checked = load(place)
    if checked.agreement is None:
        raise Refused([d for d in checked.diagnostics if d.severity == "error"], checked.sources)
    file = ledger or ledger_file(place)
    entries = (*public_record(place), *_local(file, named=ledger is not None, recording=recording))
    return Workspace(place, checked.agreement, checked, entries, file)


def ledger_file(place: Path) -> Path:
    """Where an agreement's own ledger is: beside it, or with the user's data for one that ships."""
    folder = place if place.is_dir() else place.parent
    if folder.parent.resolve() != library().resolve():
        return folder / "ledger.sqlite"
    home = os.environ.get("SERVANDA_HOME")
    if home:
        return Path(home) / folder.name / "ledger.sqlite"
    from platformdirs import user_data_path

    return user_data_path("servanda") / folder.name / "ledger.sqlite"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            [
                Diagnostic(
                    "ledger-read-only",
                    f"the ledger's folder cannot be made: {folder}",
                    why=f"The system says: {error.strerror}. Nothing was recorded.",
                    help="name a place you may write to with `--ledger FILE`",
                )
            ]
        ) from None


def _local(file: Path, *, named: bool, recording: bool) -> tuple[Entry, ...]:
    if not named and not file.exists():
        return ()
    from servanda.ledger.sqlite import holds_nothing, open_ledger

    if recording and (holds_nothing(file) or not file.exists()):
        return ()
    with open_ledger(file, create=False) as ledger:
        return ledger.entries()


def public_record(place: Path) -> tuple[Entry, ...]:
    """The public events beside an agreement, as entries that count as known from their source's date."""
    folder = place if place.is_dir() else place.parent
    file = folder / PUBLIC_RECORD
    if not file.exists():
        return ()
    beginning = datetime(1970, 1, 1, tzinfo=UTC)
    return tuple(Entry(public_sequence(n), beginning, said) for n, said in enumerate(read_jsonl(file), start=1))


def compare(
    old: str, new: str, known: str | datetime, *, now: datetime, seconds: float = 60, times: int = 2
) -> "tuple[Comparison, Differences]":
    """Two versions by the answers that are others, and by what else is. A side is an agreement, with `@` and a date or an
    instrument, with `:` and readings; without a date it stands at the day of `now`. Raises Refused.
    """
    proofs()
    from servanda.proofs import compare as comparing
    from servanda.proofs.differences import differences

    (_, before), (_, after) = (_side(one, known, now) for one in (old, new))
    found = comparing.compare(before, after, seconds=seconds, times=times)
    return found, differences(before.text(), after.text())


def compare_rows(
    old: str, new: str, known: str | datetime, table: str, mapping: Path, *, now: datetime, engine: str = "duckdb"
) -> "RowFlips":
    """Which rows of a table have another verdict on the new side, each side with what is on record there; the rows' own
    times do not count. Raises Refused.
    """
    from servanda.audits.flips import Asked, flips
    from servanda.audits.mapping import read_mapping
    from servanda.audits.tables import opened
    from servanda.decisions.timelines import Known

    asked: list[Asked] = []
    for workspace, side in (_side(one, known, now) for one in (old, new)):
        agreement = workspace.agreement
        mapped = read_mapping(mapping, agreement, needed=("party", "action"))
        recorded = Known(agreement, record_of(agreement, workspace.entries, side.known), side.known)
        asked.append(Asked(recorded, mapped, side.day, side.readings))
    with opened(table, engine) as rows:
        return flips(rows, asked[0], asked[1])


def _side(said: str, known: str | datetime, now: datetime) -> "tuple[Workspace, Side]":
    """A side as people write it, with its agreement opened. Raises Refused."""
    from servanda.proofs.sides import parted, side_of

    workspace = open_workspace(parted(said)[0])
    return workspace, side_of(workspace.agreement, said, known, now)


def proofs() -> ModuleType:
    """The proofs, for which Z3 must be installed. Raises Refused."""
    try:
        from servanda.proofs import prove
    except ImportError:
        title = "proofs need Z3, which is not installed"
        raise Refused([Diagnostic("not-installed", title, help="pip install 'servanda[proofs]'")]) from None
    return prove


def _unknown_property(name: str, every: Iterable[str]) -> Diagnostic:
    near = did_you_mean(name, every)
    known = ", ".join(f'"{one}"' for one in every)
    way_out = f'did you mean "{near[0]}"?' if near else f"there is: {known}" if known else 'write one: `property "…"`'
    return Diagnostic("unknown-property", f'there is no property "{name}"', help=way_out)
