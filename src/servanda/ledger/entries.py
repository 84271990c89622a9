"""What the ledger keeps: one entry for each thing somebody said happened. Never changed, never deleted.

An entry is raw: times and values are text, exactly as they were attested. What they mean under an agreement (its time
zone, its types, its powers) is derived for every question and never stored.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["event", "fact", "outcome", "retraction"]


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry before the ledger numbers it.

    kind        "event": something happened, acts of parties included; "fact": a state of the world from then on;
                "outcome": what a panel decided; "retraction": the entry it corrects never was.
    what        the event's, action's, fact's or panel's name; for a retraction, the name of what is retracted
    occurred    an ISO date (that whole day, in the agreement's zone) or an instant with its offset
    by          who acted, or None where an event has no author
    attesters   who says so; one party, or all of them
    fields      values as text. A fact has one, "value"; an outcome has "outcome" and "of" (the action decided on)
    known       an ISO date or instant since when it counts as known, if that is earlier than its recording
                (imported public events: the date of their source); None: since it was recorded
    corrects    the sequence number of the entry this one takes the place of (a retraction always has one)
    source, authority, note   where it is known from, in words
    attempt     kept on record although it was void when it was recorded
    """

    kind: Kind
    what: str
    occurred: str
    by: str | None
    attesters: tuple[str, ...]
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    known: str | None = None
    corrects: int | None = None
    source: str | None = None
    authority: str | None = None
    note: str | None = None
    attempt: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry on record. `sequence` counts from 1 in the order of recording; `recorded` is an aware UTC instant."""

    sequence: int
    recorded: datetime
    said: NewEntry


_PUBLIC = -1_000_000  # a public record's entries come before a ledger's own, under numbers that never move


def public_sequence(number: int) -> int:
    """The sequence number of the n-th entry of the public record that ships beside an agreement."""
    return _PUBLIC + number


def label(sequence: int) -> str:
    """What people call an entry: `#3` of the ledger, `P3` of the public record."""
    return f"P{sequence - _PUBLIC}" if sequence < 0 else f"#{sequence}"


def sequence_of(label_text: str) -> int | None:
    """The sequence number that people mean by `3`, `#3` or `P3`; None where it is none of these."""
    plain = label_text.removeprefix("#")
    if plain.isdigit():
        return int(plain)
    return public_sequence(int(plain[1:])) if plain[:1] in ("P", "p") and plain[1:].isdigit() else None
