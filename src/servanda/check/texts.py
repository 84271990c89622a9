"""Every text that can be in force: each way in which effect and publication let the instruments come together."""

from collections.abc import Iterator

from servanda.model.agreement import Agreement, Clause, Guard, Norm, Window
from servanda.model.amendments import Text, consolidate, in_force
from servanda.model.cells import conditions_of_time
from servanda.model.terms import Condition


def texts(agreement: Agreement) -> Iterator[Text]:
    """Each possible text once, in order of time."""
    seen: set[tuple[str, ...]] = set()
    for known in sorted({one.published for one in agreement.instruments}):
        for at in sorted({one.effective for one in agreement.instruments}):
            instruments = in_force(agreement, at, known)
            names = tuple(one.name for one in instruments)
            if names and names not in seen:
                seen.add(names)
                yield consolidate(instruments)


def phrases_of(clause: Clause, norm: Norm) -> tuple[Guard | Window, ...]:
    """All that a norm's truth hangs on."""
    return (*clause.kept, *norm.guards, *norm.windows)


def conditions_of(phrase: Guard | Window) -> tuple[Condition, ...]:
    """The conditions in a phrase."""
    return tuple(conditions_of_time(phrase.time)) if isinstance(phrase, Window) else (phrase.condition,)


def heading(clause: Clause) -> str:
    """A clause as its heading says it."""
    return f"{clause.number} {clause.title}"
