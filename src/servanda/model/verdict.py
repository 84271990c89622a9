"""From norms that hold or do not to a verdict, in one world: which prevail, and what they say together.

Of two norms that pull in opposite ways and stand in an order, the one above takes the other away; what then prevails
decides, and where nothing speaks, the action's default (language: Within one world).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from servanda.model.agreement import Action, Guard, Window
from servanda.model.amendments import Placed, Text

Verdict = Literal["permitted", "prohibited", "conflict", "gap"]
Basis = Literal["clause", "silence", "no power"]
NormKey = tuple[str, int]

POSITIVE = frozenset({"may", "must", "can"})


@dataclass(frozen=True, slots=True)
class NotTrue:
    """A norm that was tried and is not true here: why in words, and the phrase that failed (for its assumptions)."""

    because: str
    failed: Guard | Window | None
    waits: bool = False  # it would be true if the others named with the party did their part


@dataclass(frozen=True, slots=True)
class Leaf:
    """The answer in one world."""

    verdict: Verdict
    basis: Basis
    grounds: tuple[NormKey, ...]
    beaten: tuple[tuple[NormKey, NormKey], ...]  # (norm, the one that beats it)
    not_true: Mapping[NormKey, NotTrue]


@dataclass(frozen=True, slots=True)
class Standing:
    """How the norms on one action stand for one party at one moment."""

    text: Text
    prevailing: tuple[Placed, ...]
    beaten: Mapping[NormKey, NormKey]
    not_true: Mapping[NormKey, NotTrue]


def settle(norms: Sequence[Placed], not_true: Mapping[NormKey, NotTrue], text: Text) -> Standing:
    """Of the norms that are true, those that prevail; from the top down, so that what is beaten beats nothing."""
    prevailing: dict[NormKey, Placed] = {}
    beaten: dict[NormKey, NormKey] = {}
    true = [placed for placed in norms if placed.key not in not_true]
    for placed in sorted(true, key=lambda p: len(text.above[p.key])):
        above = text.above[placed.key]
        beater = next((one for key, one in prevailing.items() if key in above and beats(one, placed, text)), None)
        if beater:
            beaten[placed.key] = beater.key
        else:
            prevailing[placed.key] = placed
    return Standing(text, tuple(p for p in norms if p.key in prevailing), beaten, not_true)


def judge(action: Action, party: str, standing: Standing) -> Leaf:
    """What the norms that prevail say together; where none speaks, the action's default."""
    found = {modal: [p for p in standing.prevailing if p.norm.modal == modal] for modal in ("may", "can", "cannot")}
    forbids = [p for p in standing.prevailing if p.norm.modal == "must not"]
    exempts = [p for p in found["may"] if is_exemption(p, standing.text)]
    duties = [p for p in standing.prevailing if p.norm.modal == "must"]  # what must be done may be done
    allows = [*(p for p in found["may"] if p not in exempts), *duties]
    powers, disables = found["can"], found["cannot"]

    def leaf(verdict: Verdict, basis: Basis, *grounds: list[Placed]) -> Leaf:
        keys = {p.key for group in grounds for p in group}
        keys |= {p.key for p in standing.prevailing if _reinstates(p, keys, standing)}
        ordered = tuple(p.key for p in standing.prevailing if p.key in keys)
        return Leaf(verdict, basis, ordered, tuple(standing.beaten.items()), standing.not_true)

    if (allows and forbids) or (disables and (powers or allows)):
        return leaf("conflict", "clause", allows, forbids if allows else [], powers if disables else [], disables)
    if disables:
        return leaf("prohibited", "no power", disables, forbids)
    if action.silence == "void" and not powers:
        return leaf("prohibited", "clause" if forbids else "no power", forbids)
    if forbids:
        return leaf("prohibited", "clause", forbids)
    if allows or powers:
        return leaf("permitted", "clause", allows, powers, exempts)
    if exempts and action.silence == "free":
        return leaf("permitted", "clause", exempts)
    if action.silence == "unsettled":
        return leaf("gap", "silence")
    silent = action.silence == "free" or action.reserved_to == party
    return leaf("permitted" if silent else "prohibited", "silence")


def _reinstates(placed: Placed, grounds: set[NormKey], standing: Standing) -> bool:
    """A bare exception to an exception gives the rule back that the exception took away: both are grounds."""
    if placed.norm.modal != "except" and not is_exemption(placed, standing.text):
        return False
    taken = {key for key, by in standing.beaten.items() if by == placed.key}
    given_back = {standing.text.clauses[number].parent for number, _ in taken}
    return any(number in given_back for number, _ in grounds)


def is_exemption(placed: Placed, text: Text) -> bool:
    """`may` under a `must not` (or `cannot`) lifts that clause and grants nothing."""
    if placed.clause.parent is None or placed.norm.modal != "may":
        return False
    return any(p.norm.modal in ("must not", "cannot") for p in _parents(placed, text))


def speaks_of(placed: Placed, party: str, text: Text) -> bool:
    """A bare exception speaks of whomever its parent speaks of."""
    if placed.norm.modal != "except":
        return party in placed.norm.actors
    return any(speaks_of(p, party, text) for p in _parents(placed, text))


def _parents(placed: Placed, text: Text) -> list[Placed]:
    """The norms of the clause that an exception is of, on the same action."""
    norms = text.by_clause.get(placed.clause.parent, ()) if placed.clause.parent is not None else ()
    return [p for p in norms if p.norm.action == placed.norm.action]


def opposite(one: Placed, other: Placed) -> bool:
    """Whether two norms pull in opposite ways. A power and a prohibition of its use do not: both can be so."""
    modals = one.norm.modal, other.norm.modal
    if "except" in modals:
        return True
    if set(modals) == {"can", "must not"}:
        return False
    return (modals[0] in POSITIVE) != (modals[1] in POSITIVE)


def beats(one: Placed, other: Placed, text: Text) -> bool:
    """Whether a norm above another takes it away. Bare exceptions and exemptions speak to their parent only."""
    if not opposite(one, other):
        return False
    if one.norm.modal == "except" or other.norm.modal == "except" or is_exemption(one, text):
        return other.clause.number == one.clause.parent
    return True
