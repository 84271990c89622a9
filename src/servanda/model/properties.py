"""Properties: what must hold in every possible world. They are claims about the agreement, and change nothing in it.

A property stands in a clause, whose text its words are taken from; it stays where a later instrument strikes or replaces
that clause, so that all of them are found in `Agreement.clauses()`. It speaks of the cases in which all its guards hold,
of the times inside all its windows, and of the worlds with the readings that it chooses; words it does not name may be
read in any way.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.diagnostics.diagnostic import Span
from servanda.model.phrases import Guard, Window
from servanda.model.terms import Condition


@dataclass(frozen=True, slots=True)
class MayClaim:
    """`always Microsoft may use_ip`: in each case, it is permitted; with `never`, in none. Guards may name its fields."""

    always: bool
    party: str
    action: str


@dataclass(frozen=True, slots=True)
class HoldsClaim:
    """`never expert_panel has upheld declare_agi`: a condition on the record alone holds at all times; or at none."""

    always: bool
    condition: Condition


@dataclass(frozen=True, slots=True)
class NoChange:
    """`declare_agi changes nothing`: whether the event or action has happened makes no difference to any answer."""

    event: str


Claim = MayClaim | HoldsClaim | NoChange


@dataclass(frozen=True, slots=True)
class Property:
    """A claim with its phrases. `name` is the quoted text, which no other property of the agreement has.

    guards     `when` and `unless`, which is already negated
    windows    of these the time is always `Fixed`: a whole day of the calendar
    readings   (word, reading); no word twice
    span       the line `property "…"`
    places     of each word in `readings`: where its reading is chosen
    """

    name: str
    claim: Claim
    guards: tuple[Guard, ...]
    windows: tuple[Window, ...]
    readings: tuple[tuple[str, str], ...]
    span: Span
    places: tuple[tuple[str, Span], ...] = ()

    def conditions(self) -> Iterator[tuple[Condition, Span]]:
        """All conditions that it names, each with its place."""
        if isinstance(self.claim, HoldsClaim):
            yield self.claim.condition, self.span
        yield from ((guard.condition, guard.span or self.span) for guard in self.guards)
