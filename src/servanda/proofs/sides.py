"""The sides of a comparison: an agreement on a day, as known at an instant, with readings; and how people write them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from servanda.decisions.questions import moment_asked
from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.suggest import did_you_mean
from servanda.model.agreement import Agreement
from servanda.model.amendments import Text, consolidate, in_force
from servanda.model.times import last_instant, whole_day


@dataclass(frozen=True, slots=True)
class Side:
    """One version: an agreement on a day, as known at an instant, with the readings that are chosen."""

    agreement: Agreement
    day: date
    known: datetime
    readings: Mapping[str, str]

    def text(self) -> Text:
        """The text in force on its day."""
        at = last_instant(whole_day(self.day, self.agreement.zone))
        return consolidate(in_force(self.agreement, at, self.known))


def parted(side: str) -> tuple[str, str, str]:
    """A side as people write it, `supply@2026-01-01:fuel=any,quay=north`: agreement, date or instrument, readings."""
    if Path(side).exists():
        return side, "", ""
    whole = re.fullmatch(r"(.+?)(?:@([^@:/]*))?(?::([^:/@]*=[^:/@]*))?", side, re.DOTALL)
    return (whole[1], whole[2] or "", whole[3] or "") if whole else (side, "", "")


def side_of(agreement: Agreement, said: str, known: str | datetime, now: datetime) -> Side:
    """A side as people write it; without a date it stands at the day of `now`. Raises Refused."""
    _, at, read = parted(said)
    seen = known if isinstance(known, datetime) else moment_asked(known, agreement.zone, "--known")
    instrument = next((one for one in agreement.instruments if one.name == at), None)
    if instrument is not None:
        when = instrument.effective
    elif at and not at[0].isdigit():
        raise Refused([_no_such_side(said, at, agreement)])
    else:
        when = moment_asked(at, agreement.zone, said) if at else now
    side = Side(agreement, when.astimezone(agreement.zone).date(), seen, {})
    text = side.text()
    if not text.instruments:
        raise Refused([_no_text_yet(said, side)])
    return replace(side, readings=_readings(said, read, text))


def _no_text_yet(said: str, side: Side) -> Diagnostic:
    first = min(side.agreement.instruments, key=lambda one: one.effective)
    effective, published = (one.astimezone(side.agreement.zone).date() for one in (first.effective, first.published))
    return Diagnostic(
        "bad-argument", f"{said}: no text is in force on {side.day}, as known then",
        why=f"The first is `{first.name}`, in force from {effective} and published on {published}.",
        help="name a later date, or a later `--known`.",
    )  # fmt: skip


def _readings(said: str, read: str, text: Text) -> dict[str, str]:
    """`word=reading` words, each a reading that the text has. Raises Refused with every mistake."""
    found: dict[str, str] = {}
    problems: list[Diagnostic] = []
    for one in filter(None, read.split(",")):
        word, _, reading = one.partition("=")
        names_ = [each.name for each in text.words[word][1].readings if each.name] if word in text.words else []
        if word not in text.words:
            several = [name for name, (_, definition) in text.words.items() if len(definition.readings) > 1]
            problems.append(_unknown_reading(f"{said}: `{word}` is no word of that text", word, several))
        elif not names_:
            problems.append(Diagnostic("unknown-reading", f"{said}: `{word}` has one meaning there",
                                       help="leave it out: there is nothing to choose."))  # fmt: skip
        elif reading not in names_:
            problems.append(_unknown_reading(f"{said}: `{word}` has no reading `{reading}`", reading, names_))
        elif word in found:
            problems.append(Diagnostic("bad-argument", f"{said}: `{word}` is read twice", help="choose one reading"))
        found[word] = reading
    if problems:
        raise Refused(problems)
    return found


def _unknown_reading(title: str, name: str, known: Iterable[str]) -> Diagnostic:
    return Diagnostic("unknown-reading", title, help=_near(name, known))


def _near(name: str, known: Iterable[str]) -> str:
    near = did_you_mean(name, known)
    return f"did you mean `{near[0]}`?" if near else f"there is: {', '.join(known) or 'none'}"


def _no_such_side(said: str, name: str, agreement: Agreement) -> Diagnostic:
    title = f"{said}: `{name}` is neither a date nor an instrument of {agreement.name}"
    return Diagnostic("unknown-instrument", title, help=_near(name, [one.name for one in agreement.instruments]))
