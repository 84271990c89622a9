"""Panels: who determines a declared thing, in which time, and what its silence means."""

import re
from collections.abc import Callable, Mapping
from typing import cast

from servanda.check.conditions import Lowering
from servanda.model.agreement import Mark, Panel
from servanda.model.terms import OutcomeName
from servanda.model.times import Duration, Unit
from servanda.text import syntax

_OUTCOMES: Mapping[str, OutcomeName] = {
    "upheld": "upheld",
    "rejected": "rejected",
    "failed": "failed to decide",
    "failed to decide": "failed to decide",
}

_LINES = (
    "determines ACT",
    "independent of P, Q",
    "members 3",
    "quorum 3",
    "upholds by 2 of 3",
    "decides within 180 days",
    "silence means failed",
    "takes effect on the decision",
    "takes effect back to the declaration",
)


def determined_by(panel: syntax.Panel) -> str | None:
    """The action that a panel determines, as written."""
    found = (re.fullmatch(r"determines (\w+)", line.text.strip()) for line in panel.lines)
    return next((match_.group(1) for match_ in found if match_), None)


def read_panel(panel: syntax.Panel, to: Lowering) -> list[Panel]:
    """A panel's lines, each understood or noted."""
    given: dict[str, object] = {}
    marks: list[Mark] = []
    for line in panel.lines:
        text = " ".join(line.text.split())
        if line.assumed:
            marks.append(Mark(text, line.assumed.text))
        if not any(_take(pattern, take, text, line, given, to) for pattern, take in _READERS):
            to.notes.say(
                "panel-line",
                f"a line of a panel that has no meaning: `{text}`",
                line.span,
                why="A panel says: " + "; ".join(f"`{one}`" for one in _LINES) + ".",
                help="write it in one of these forms, or leave it to the prose.",
            )
    determines = given.get("determines")
    if determines is None:
        to.notes.say(
            "panel-line",
            f"`{panel.name.text}` does not say what it determines",
            panel.name.span,
            help="add `determines ACT`.",
        )
        return []
    if str(determines) not in to.vocabulary.actions:
        to.notes.unknown(
            "unknown-action",
            "an action",
            str(determines),
            panel.span,
            tuple(to.vocabulary.actions),
            "Declared actions:",
        )
    _every_wait_ends(panel, given, to)
    _sizes_fit(panel, given, to)
    return [
        Panel(
            name=panel.name.text,
            determines=str(determines),
            independent_of=given.get("independent", ()),  # type: ignore[arg-type]
            members=given.get("members"),  # type: ignore[arg-type]
            quorum=given.get("quorum"),  # type: ignore[arg-type]
            upholds_by=given.get("upholds"),  # type: ignore[arg-type]
            decides_within=given.get("within"),  # type: ignore[arg-type]
            silence_means=given.get("silence"),  # type: ignore[arg-type]
            back_to_declaration=given.get("effect") == "back to the declaration",
            marks=tuple(marks),
            span=panel.name.span,
        )
    ]


def _every_wait_ends(panel: syntax.Panel, given: Mapping[str, object], to: Lowering) -> None:
    if ("within" in given) != ("silence" in given) or "within" not in given:
        to.notes.say(
            "wait-without-end",
            f"`{panel.name.text}` may be silent for ever",
            panel.name.span,
            why="Every wait must end: without a time to decide by, and a meaning for silence after it, what "
            "hangs on the decision may stay open for good.",
            help='add `decides within 180 days` and `silence means failed`, `assumed "…"` where the text is silent.',
            severity="warning",
        )


def _sizes_fit(panel: syntax.Panel, given: Mapping[str, object], to: Lowering) -> None:
    members = cast("int | None", given.get("members"))
    quorum = cast("int | None", given.get("quorum"))
    upholds = cast("tuple[int, int] | None", given.get("upholds"))
    needed = max((size for size in (quorum, *(upholds or ())) if size is not None), default=0)
    if members is not None and needed > members:
        to.notes.say(
            "panel-line",
            f"`{panel.name.text}` needs more members than its {members}",
            panel.name.span,
            help="check `members`, `quorum` and `upholds by`.",
        )


def _take(
    pattern: str,
    take: Callable[[re.Match[str], syntax.PanelLine, Lowering], tuple[str, object] | None],
    text: str,
    line: syntax.PanelLine,
    given: dict[str, object],
    to: Lowering,
) -> bool:
    match_ = re.fullmatch(pattern, text)
    if match_ is None:
        return False
    taken = take(match_, line, to)
    if taken is not None:
        if taken[0] in given:
            to.notes.say("panel-line", "a panel says this twice", line.span, help="say it once.")
        given[taken[0]] = taken[1]
    return True


def _parties(match_: re.Match[str], line: syntax.PanelLine, to: Lowering) -> tuple[str, object]:
    names = tuple(name.strip() for name in match_.group(1).split(","))
    for name in names:
        if name not in to.vocabulary.parties:
            to.notes.unknown(
                "unknown-party", "a party", name, line.span, to.vocabulary.parties, "The agreement is between"
            )
    return "independent", names


def _count(key: str) -> Callable[[re.Match[str], syntax.PanelLine, Lowering], tuple[str, object]]:
    return lambda match_, _line, _to: (key, int(match_.group(1)))


def _majority(match_: re.Match[str], line: syntax.PanelLine, to: Lowering) -> tuple[str, object] | None:
    votes, of = int(match_.group(1)), int(match_.group(2))
    if not 0 < votes <= of:
        to.notes.say("panel-line", f"{votes} of {of} votes cannot be", line.span)
        return None
    return "upholds", (votes, of)


def _within(match_: re.Match[str], line: syntax.PanelLine, to: Lowering) -> tuple[str, object] | None:
    count, unit = int(match_.group(1)), match_.group(2)
    if count == 0:
        to.notes.say("no-length", "a wait of no length", line.span, help="name a length.")
    units: Mapping[str, Unit] = {
        "business day": "business days",
        "day": "days",
        "month": "months",
        "year": "years",
        "hour": "hours",
    }
    return "within", Duration(count, units[unit.removesuffix("s")])


def _silence(match_: re.Match[str], line: syntax.PanelLine, to: Lowering) -> tuple[str, object] | None:
    said = match_.group(1)
    if said not in _OUTCOMES:
        to.notes.unknown("panel-line", "an outcome", said, line.span, tuple(_OUTCOMES), "Silence can mean")
        return None
    return "silence", _OUTCOMES[said]


_READERS: tuple[tuple[str, Callable[[re.Match[str], syntax.PanelLine, Lowering], tuple[str, object] | None]], ...] = (
    (r"determines (\w+)", lambda match_, _line, _to: ("determines", match_.group(1))),
    (r"independent of (.+)", _parties),
    (r"members (\d+)", _count("members")),
    (r"quorum (\d+)", _count("quorum")),
    (r"upholds by (\d+) of (\d+)", _majority),
    (r"decides within (\d+) (business days?|days?|months?|years?|hours?)", _within),
    (r"silence means (.+)", _silence),
    (r"takes effect (on the decision|back to the declaration)", lambda match_, _l, _t: ("effect", match_.group(1))),
)
