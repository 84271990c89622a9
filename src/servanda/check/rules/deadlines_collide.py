"""deadlines-collide: times that leave no room: an end before its beginning, two deadlines for one act, a way out that
opens while the breach can still be cured.
"""

from itertools import combinations
from typing import Literal

from servanda.check.notes import Notes
from servanda.check.rules.power_of_the_defaulter import breaches_waited_for
from servanda.check.texts import heading, texts
from servanda.diagnostics.diagnostic import Label
from servanda.model.agreement import Agreement, Norm, Window
from servanda.model.amendments import Placed, Text
from servanda.model.terms import Fixed, Shifted
from servanda.model.times import Duration
from servanda.model.wording import time_words, window_words

_DAYS = {"days": 1, "months": 28, "years": 365}  # at the least


def deadlines_collide(agreement: Agreement, notes: Notes) -> None:
    """Look at every norm by itself, at duties that one act fulfils, and at powers to terminate beside cures."""
    for text in texts(agreement):
        for placed in text.norms:
            notes.clause = heading(placed.clause)
            _ends_before_it_begins(placed.norm, notes)
            if placed.norm.power and placed.norm.power.verb == "terminate":
                _before_the_cure(placed, text, notes)
        duties = [p for p in text.norms if p.norm.duty and p.norm.duty.deadline.time is not None]
        for one, other in combinations(duties, 2):
            if _one_act_does_both(one.norm, other.norm) and not _ordered(one, other, text):
                notes.clause = heading(other.clause)
                _two_deadlines(one, other, notes)
    notes.clause = None


# --- an end before its beginning -------------------------------------------------------------------------------------


def _ends_before_it_begins(norm: Norm, notes: Notes) -> None:
    openings = [w for w in norm.windows if w.kind in ("from", "after")]
    for opening in openings:
        for end in _ends(norm):
            if _no_room(opening, end):
                notes.say(
                    "deadlines-collide",
                    "it ends before it begins",
                    end.span or norm.span,
                    labels=(Label(opening.span, "it begins here"),) if opening.span else (),
                    why=f"It begins `{window_words(opening)}` and ends `{window_words(end)}`: nobody can do it in time.",
                    help="move one of the two.",
                    severity="warning",
                )


def _ends(norm: Norm) -> list[Window]:
    closing = [w for w in norm.windows if w.kind in ("until", "before", "through", "by", "within")]
    deadline = norm.duty.deadline if norm.duty else None
    if deadline is not None and deadline.time is not None and deadline.kind != "none":
        closing.append(Window(deadline.kind, deadline.time, None, norm.span))
    return closing


def _no_room(opening: Window, end: Window) -> bool:
    """Whether the end surely comes first; dates are compared, and lengths counted from the same moment."""
    begins, ends = opening.time, end.time
    match begins, ends:
        case Fixed(start), Fixed(stop):
            opens = start.start if opening.kind == "from" else start.end
            closes = stop.start if end.kind in ("until", "before") else stop.end
            return closes <= opens
        case Shifted(longer, 1, base), Shifted(shorter, 1, other) if base == other:
            return _surely_longer(longer, shorter)
        case Shifted(_, 1, base), other if base == other:
            return True
        case _:
            return False


def _surely_longer(one: Duration, other: Duration) -> bool:
    if one.unit == other.unit:
        return one.count > other.count
    if one.unit in _DAYS and other.unit == "days":
        return one.count * _DAYS[one.unit] > other.count
    return False


# --- two deadlines for one act ---------------------------------------------------------------------------------------


def _one_act_does_both(one: Norm, other: Norm) -> bool:
    first, second = one.duty, other.duty
    assert first is not None
    assert second is not None
    same = (one.action, one.each, one.to, first.performance, first.amount, first.keep, one.guards)
    if same != (other.action, other.each, other.to, second.performance, second.amount, second.keep, other.guards):
        return False
    return bool(set(one.actors) & set(other.actors)) and one.action != "pay" and first.deadline != second.deadline


def _ordered(one: Placed, other: Placed, text: Text) -> bool:
    return other.key in text.above[one.key] or one.key in text.above[other.key]


def _two_deadlines(one: Placed, other: Placed, notes: Notes) -> None:
    said = [_said(placed.norm) for placed in (one, other)]
    notes.say(
        "deadlines-collide",
        f"two deadlines for one act, in {one.clause.number} and {other.clause.number}",
        other.norm.span,
        labels=(Label(one.norm.span, "the other one"),),
        why=f"Clause {one.clause.number} wants it {said[0]}, clause {other.clause.number} {said[1]}: one act fulfils both, "
        "and whoever keeps the later deadline alone is in breach.",
        help="leave one of them out, put one `despite` the other, or say with `when` or `with` what sets them apart.",
        severity="warning",
    )


def _said(norm: Norm) -> str:
    assert norm.duty is not None
    assert norm.duty.deadline.time is not None
    return f"`{norm.duty.deadline.kind} {time_words(norm.duty.deadline.time)}`"


# --- a way out while the breach can still be cured -------------------------------------------------------------------


def _before_the_cure(placed: Placed, text: Text, notes: Notes) -> None:
    waits = list(breaches_waited_for(placed.norm, text))
    for number, state in waits:
        cure = next((n.cure for clause in text.family(number) for n in clause.norms if n.cure), None)
        if cure is not None and state in _UNDER_CURE and (number, "uncured") not in waits:
            notes.say(
                "deadlines-collide",
                f"it can be used while the breach of {number} can still be cured",
                placed.norm.span,
                why=f"Clause {number} gives time for a cure, within {time_words(cure.within)}; this does not wait for it.",
                help=f"write `when clause {number} is uncured`, or keep it and say so in the prose.",
                severity="warning",
            )


_UNDER_CURE: tuple[Literal["breached", "overdue"], ...] = ("breached", "overdue")
