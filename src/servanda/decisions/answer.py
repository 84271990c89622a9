"""An answer as frozen data, and as the JSON that every shell gives. The shape is documented in docs/answer.md."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

Verdict = Literal["permitted", "prohibited", "undetermined", "conflict", "ungoverned"]
Basis = Literal["clause", "silence", "no power", "either"]


@dataclass(frozen=True, slots=True)
class Ground:
    """A norm that an answer cites, where it stands and what it rests on."""

    id: str
    title: str
    instrument: str
    norm: str
    source: str
    authority: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Beaten:
    """A norm that is true and taken away by one above it."""

    id: str
    by: str


@dataclass(frozen=True, slots=True)
class NotTrue:
    """A norm that was tried and is not true in this case: why."""

    id: str
    title: str
    because: str


@dataclass(frozen=True, slots=True)
class Possibility:
    """One verdict, and the smallest condition under which it holds whatever the readings."""

    verdict: str
    condition: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnderReading:
    """The answer under one combination of the readings that matter."""

    choice: tuple[tuple[str, str], ...]
    held_by: tuple[str, ...]
    verdict: str
    permitted_if: str | None


@dataclass(frozen=True, slots=True)
class Assumption:
    """Something that the text does not give and this answer leans on."""

    clause: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class VoidAct:
    """An act on record or supposed that took no effect."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question. Empty parts do not apply."""

    question: str
    verdict: Verdict
    at: datetime
    known: datetime
    zone: ZoneInfo
    decision: str
    basis: Basis | None = None
    because: str | None = None  # of an ungoverned question: why
    clauses: tuple[Ground, ...] = ()
    maybe: tuple[Ground, ...] = ()
    beaten: tuple[Beaten, ...] = ()
    not_true: tuple[NotTrue, ...] = ()
    missing: tuple[str, ...] = ()
    outcomes: tuple[Possibility, ...] = ()
    readings: tuple[UnderReading, ...] = ()
    lifted_by: tuple[str, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    void: tuple[VoidAct, ...] = ()
    from_question: tuple[str, ...] = ()  # facts taken from the question, not from the record
    happened: tuple[str, ...] = ()  # what has happened that the rules name, with its dates
    changes_at: datetime | None = None
    changes_to: Verdict | None = None
    projected: bool = False
    could_change: tuple[str, ...] = ()

    @property
    def permitted_if(self) -> str | None:
        """The condition left for permission, where one is left."""
        return next((o.condition for o in self.outcomes if o.verdict == "permitted"), None)


def to_json(answer: Answer) -> dict[str, object]:
    """The answer as JSON data: times as ISO instants in the agreement's zone, parts that do not apply left out."""
    full: dict[str, object] = {
        "verdict": answer.verdict,
        "basis": answer.basis,
        "because": answer.because,
        "clauses": [_ground(g) for g in answer.clauses],
        "maybe": [_ground(g) for g in answer.maybe],
        "beaten": [{"id": b.id, "by": b.by} for b in answer.beaten],
        "not_true": [{"id": n.id, "title": n.title, "because": n.because} for n in answer.not_true],
        "missing": list(answer.missing),
        "permitted_if": answer.permitted_if,
        "outcomes": [{"verdict": o.verdict, "if": o.condition, "clauses": list(o.clauses)} for o in answer.outcomes],
        "readings": [_reading(r) for r in answer.readings],
        "lifted_by": list(answer.lifted_by),
        "assumptions": [{"clause": a.clause, "what": a.what, "why": a.why} for a in answer.assumptions],
        "void": [{"what": v.what, "why": v.why} for v in answer.void],
        "from_question": list(answer.from_question),
        "happened": list(answer.happened),
        "changes_to": answer.changes_to,
        "changes_at": _iso(answer.changes_at, answer.zone) if answer.changes_at else None,
        "could_change": list(answer.could_change),
    }
    shown = {key: value for key, value in full.items() if value not in (None, [])}
    return {
        **shown,
        "projected": answer.projected,
        "at": _iso(answer.at, answer.zone),
        "known": _iso(answer.known, answer.zone),
        "question": answer.question,
        "decision": answer.decision,
    }


def _iso(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).isoformat()


def _ground(ground: Ground) -> dict[str, object]:
    return {
        "id": ground.id,
        "title": ground.title,
        "instrument": ground.instrument,
        "norm": ground.norm,
        "source": ground.source,
        "authority": ground.authority,
        "file": ground.file,
        "line": ground.line,
    }


def _reading(row: UnderReading) -> dict[str, object]:
    full = {
        "choice": dict(row.choice),
        "held_by": list(row.held_by),
        "verdict": row.verdict,
        "permitted_if": row.permitted_if,
    }
    return {key: value for key, value in full.items() if value not in (None, [])}
