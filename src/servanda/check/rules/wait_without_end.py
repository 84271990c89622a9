"""wait-without-end: a power whose silence means something, and no time after which it is silence."""

from servanda.check.notes import Notes
from servanda.check.texts import heading, texts
from servanda.model.agreement import Agreement

_ENDS = ("within", "before", "by", "until", "through")


def wait_without_end(agreement: Agreement, notes: Notes) -> None:
    """`silence means B` happens when the time is up; without an end it never is."""
    for text in texts(agreement):
        for placed in text.norms:
            power = placed.norm.power
            if power is None or power.silence_means is None or any(w.kind in _ENDS for w in placed.norm.windows):
                continue
            notes.clause = heading(placed.clause)
            notes.say(
                "wait-without-end",
                f"silence means {power.silence_means}, and nothing says after how long",
                placed.norm.span,
                why="Every wait must end: without an end to its time this power can always still be used, and its "
                "silence never comes.",
                help="add an end, e.g. `within 10 days after E`, or leave `silence means` out.",
            )
    notes.clause = None
