"""`servanda calendar`: what is owed as iCalendar (RFC 5545), one event for each duty with a deadline.

Events and not tasks (VTODO): Google Calendar, Outlook and the calendars of phones leave tasks out of what they import or
subscribe to, and a deadline that nobody sees is missed. So each stands on the last day on which it can still be done, as
an event that does not block that day, with alarms before it; a breach that can be cured moves to the last day of its cure.

The same question about the same record gives the same bytes. DTSTAMP is the instant as known at which was asked, never
the clock, and what cannot be derived (LAST-MODIFIED, CREATED) is left out. UID is the agreement and the duty, whatever
becomes of it. SEQUENCE counts, as known then, three for each entry on record and each instrument published, and so grows
with whatever can move a deadline or change a state; below that it counts how far the clock alone has carried the duty
(waiting, in force, over its deadline or settled).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option, ledger_option

if TYPE_CHECKING:
    from icalendar import Event, Timezone
    from icalendar.enums import STATUS

    from servanda.decisions.lives import Obligation
    from servanda.ledger.entries import NewEntry
    from servanda.workspace import Workspace

_ALARMS = (7, 1)  # days before
_ALSO_CALLED = {"NAME": "X-WR-CALNAME", "DESCRIPTION": "X-WR-CALDESC"}  # what older calendars read, beside RFC 7986
_LAST_ZONED = date(9999, 10, 1)  # the library looks two months ahead of the last day for which it describes a zone
_ORDINARY = ("in force", "pending")
_UNCERTAIN = ("suspended", "undetermined", "contested")  # its date may move, or it may not be owed at all
_FELL_AWAY = ("discharged", "waived", "terminated", "expired")


@dataclass(frozen=True, slots=True)
class _Deadline:
    """A duty with the first instant that is too late for it, as UTC."""

    duty: "Obligation"
    due: datetime


@dataclass(frozen=True, slots=True)
class _Asked:
    workspace: "Workspace"
    at: datetime
    known: datetime
    party: str | None
    said: Mapping[str, "NewEntry"]  # by what people call the entry

    def day(self, moment: datetime) -> str:
        """An instant in the agreement's zone; the day alone where it is a day's first instant."""
        local = moment.astimezone(self.workspace.agreement.zone)
        if _starts_day(moment, self.workspace) is not None:
            return local.date().isoformat()
        return local.isoformat(timespec="seconds" if local.second else "minutes")


@click.command("calendar")
@agreement_argument
@click.option("--at", required=True, metavar="T", help="The day (its last instant) or instant.")
@known_option
@click.option("--party", metavar="P", help="Only what this party owes.")
@click.option("--settled", is_flag=True, help="Also what was done or fell away, so that calendars take it off.")
@click.option(
    "--out", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="Into this file; else printed."
)
@ledger_option
def command(
    agreement: str,
    at: str,
    known: str | None,
    party: str | None,
    settled: bool,
    out: Path | None,
    ledger: Path | None,
) -> None:
    """Deadlines as iCalendar: an event for each open duty that has one, with alarms 7 days and 1 day before.

    \b
    servanda calendar sale --at 2026-03-01 --party Buyer --out buyer.ics
    """
    from servanda.decisions.questions import moment_asked
    from servanda.ledger.entries import label
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement, ledger)
    zone = workspace.agreement.zone
    seen = moment_asked(known, zone, "--known") if known else datetime.now(UTC)
    said = {label(entry.sequence): entry.said for entry in workspace.entries}
    asked = _Asked(workspace, moment_asked(at, zone, "--at"), seen, party, said)
    found = sorted(_deadlines(asked, settled=settled), key=lambda one: (one.due, one.duty.clause, one.duty.id))
    written = _calendar(asked, found)
    if out is None:
        click.echo(written, nl=False)
    else:
        _write(out, written)
        click.echo(f"{len(found)} {'deadline' if len(found) == 1 else 'deadlines'} in {out}")


# --- which duties ----------------------------------------------------------------------------------------------------


def _deadlines(asked: _Asked, *, settled: bool) -> Iterator[_Deadline]:
    from servanda.model.times import TICK

    before: dict[datetime, dict[str, datetime | None]] = {}
    for one in asked.workspace.obligations(asked.at, asked.known, asked.party):
        due = one.cure_until or one.due  # a breach that can be cured waits for its cure
        if not one.owed:
            if not settled:
                continue
            if due is None and one.since is not None:  # nothing is due any more: what was, a tick before it was settled
                if one.since not in before:
                    then = asked.workspace.obligations(one.since - TICK, asked.known, asked.party)
                    before[one.since] = {other.id: other.due for other in then}
                due = before[one.since].get(one.id)
        if due is not None:
            yield _Deadline(one, due)


# --- as iCalendar ----------------------------------------------------------------------------------------------------


def _calendar(asked: _Asked, found: Sequence[_Deadline]) -> bytes:
    from icalendar import Calendar, vText

    agreement = asked.workspace.agreement
    whose = f"by {asked.party} " if asked.party else ""
    at, known = (moment.astimezone(agreement.zone).isoformat(timespec="seconds") for moment in (asked.at, asked.known))
    revision = _revision(asked)
    made = Calendar.new(
        prodid="-//Servanda//servanda calendar//EN",
        uid=_uid(agreement.name, asked.party),
        # The zone always: a calendar without any component would not be one (RFC 5545, 3.6).
        subcomponents=[_zone(asked, found), *(_event(asked, one, revision) for one in found)],
    )
    about = f"What is owed {whose}at {at}, as known at {known}. Not legal advice."
    for name, text in (("NAME", _plain(agreement.title)), ("DESCRIPTION", about)):  # the library would not escape these
        made[name] = made[_ALSO_CALLED[name]] = vText(text)
    return made.to_ical()


def _zone(asked: _Asked, found: Sequence[_Deadline]) -> "Timezone":
    from icalendar import Timezone

    years = [one.due.year for one in found] or [asked.at.year]
    first, last = date(max(min(years) - 1, 1), 1, 1), min(date(min(max(years) + 1, 9999), 12, 31), _LAST_ZONED)
    return Timezone.from_tzid(asked.workspace.agreement.zone.key, first_date=first, last_date=last)


def _revision(asked: _Asked) -> int:
    """How often what is known can have changed: entries on record and instruments published, as known then."""
    from servanda.decisions.state import known_from

    agreement = asked.workspace.agreement
    entries = sum(known_from(agreement, entry) <= asked.known for entry in asked.workspace.entries)
    return entries + sum(instrument.published <= asked.known for instrument in agreement.instruments)


def _event(asked: _Asked, one: _Deadline, revision: int) -> "Event":
    from icalendar import Alarm, Event
    from icalendar.enums import TRANSP

    duty, summary = one.duty, _summary(asked, one.duty)
    start, end = _when(asked, one.due)
    alarms = _ALARMS if duty.owed and one.due > asked.at else ()
    return Event.new(
        uid=_uid(asked.workspace.agreement.name, duty.id),
        stamp=asked.known.astimezone(UTC),
        sequence=3 * revision + _step(duty),
        summary=summary,
        description=_description(asked, one),
        categories=duty.party.split(" or "),
        status=_status(duty),
        transparency=TRANSP.TRANSPARENT,
        start=start,
        end=end,
        subcomponents=[
            Alarm.new_display(f"{days} {'day' if days == 1 else 'days'} before: {summary}", timedelta(days=-days))
            for days in alarms
        ],
    )


def _when(asked: _Asked, due: datetime) -> tuple[date, date | None]:
    """The whole last day; or, where a deadline has an hour, that instant alone."""
    following = _starts_day(due, asked.workspace)
    if following is not None:
        return following - timedelta(days=1), following
    local = due.astimezone(asked.workspace.agreement.zone)
    # A local time that a clock change repeats is read as the first of the two: the second is said in UTC.
    return (due.astimezone(UTC) if local.fold else local), None


def _uid(agreement: str, part: str | None) -> str:
    """Readable, and of characters only that no calendar server stumbles over."""
    from urllib.parse import quote

    return f"{quote(f'{agreement}/{part}' if part else agreement, safe='/')}@servanda"


def _step(duty: "Obligation") -> int:
    if duty.state == "pending":
        return 0
    return 2 if duty.state == "breached" or not duty.owed else 1


def _status(duty: "Obligation") -> "STATUS":
    from icalendar.enums import STATUS

    if duty.state in _FELL_AWAY:
        return STATUS.CANCELLED
    return STATUS.TENTATIVE if duty.state in _UNCERTAIN else STATUS.CONFIRMED


def _summary(asked: _Asked, duty: "Obligation") -> str:
    since = f" since {asked.day(duty.since)}" if duty.since else ""
    state = "" if duty.state in _ORDINARY else f"{duty.state.upper()}{since}: "
    to = f" {duty.to}" if duty.to else ""
    return _plain(f"{state}{duty.party} owes{to}: {duty.what} ({duty.clause} {duty.title})")


def _description(asked: _Asked, one: _Deadline) -> str:
    duty = one.duty
    lines = [
        f"{duty.clause} {duty.title}",
        f"Instrument: {duty.instrument}",
        f"Set off by: {_set_off(asked, duty)}",
        f"{'Can be cured until' if duty.cure_until else 'Deadline'}: {_deadline(asked, one.due)}",
        f"State: {duty.state}",
        *([f"Since: {asked.day(duty.since)}"] if duty.since else []),
        f"Why: {duty.because}",
        *(f"Assumed: {why}" for why in duty.assumed),
        "Not legal advice.",
    ]
    return "\n".join(_plain(line) for line in lines)


def _set_off(asked: _Asked, duty: "Obligation") -> str:
    said = asked.said.get(duty.label)
    if said is not None:
        return f"{said.what}{f' by {said.by}' if said.by else ''} ({duty.label})"
    return "the clause itself" if duty.label in ("", duty.clause) else duty.label


def _deadline(asked: _Asked, due: datetime) -> str:
    from servanda.model.times import TICK

    following = _starts_day(due, asked.workspace)
    if following is not None:
        return f"the end of {following - timedelta(days=1)}"
    last = due - TICK
    return f"{asked.day(last)} at the latest" if last.microsecond == 0 else f"before {asked.day(due)}"


def _starts_day(moment: datetime, workspace: "Workspace") -> date | None:
    """The day whose first instant this is, in the agreement's zone; not midnight where the clock skips it."""
    zone = workspace.agreement.zone
    day = moment.astimezone(zone).date()
    return day if datetime.combine(day, time(), zone).astimezone(UTC) == moment else None


def _plain(text: str) -> str:
    """One line without the control characters that iCalendar does not allow, wherever the words come from."""
    line = " ".join("".join(c if c >= " " and c != "\x7f" else " " for c in text).split())
    return line.replace("\\N", "\\\N{WORD JOINER}N")  # the library takes these two characters for an end of line


# --- into a file -----------------------------------------------------------------------------------------------------


def _write(out: Path, written: bytes) -> None:
    """In one step: whoever subscribes to the file reads the old calendar or the new one, and nothing between."""
    import os

    from servanda.diagnostics.diagnostic import Diagnostic, Refused

    target = out.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(written)  # a pipe or a device is written to, never replaced
            return
        beside.write_bytes(written)
        if target.exists():
            beside.chmod(target.stat().st_mode)
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise Refused(
            [
                Diagnostic(
                    "unwritable",
                    f"`{out.name}` cannot be written: {(error.strerror or 'it fails').lower()}",
                    help="check that its folder exists and that you may write there, and that the disk has room.",
                )
            ]
        ) from None
