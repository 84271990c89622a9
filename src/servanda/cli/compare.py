"""`servanda compare`: which answers are others. Exit 0 none, 1 some, 3 not decided, 2 mistakes."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import known_option

if TYPE_CHECKING:
    from servanda.model.verdict import Leaf
    from servanda.proofs.compare import Comparison, Flip, Side
    from servanda.proofs.differences import Differences

FIRST = 7  # kinds of flips that are told without `--all`

_EXAMPLES = (
    "\b\nservanda compare microsoft-openai@2025-12-01 microsoft-openai@2026-06-01\n"
    "servanda compare supply draft-of-supply --all\n"
    "servanda compare supply@2026-01-01:fuel=any supply@2026-01-01:fuel=diesel_only"
)


@click.command("compare", epilog=_EXAMPLES)
@click.argument("old")
@click.argument("new")
@known_option
@click.option("--all", "every", is_flag=True, help=f"Every kind of flip, and not the {FIRST} that matter most.")
@click.option("--seconds", metavar="N", type=float, default=60, show_default=True, help="How long to look.")
@click.option("--times", metavar="N", type=click.IntRange(1, 5), default=2, show_default=True,
              help="How often each event may happen in a history.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="What was found as JSON.")
def command(old: str, new: str, known: str | None, seconds: float, times: int, *, every: bool, as_json: bool) -> None:
    """Which answers are others: the same question with the same history, each side at its own date.

    OLD and NEW are AGREEMENT, AGREEMENT@DATE or AGREEMENT@INSTRUMENT, with `:word=reading` after it where readings are
    chosen. Without a date a side stands at today. Each kind of flip (an action, both verdicts, what decides now) is shown
    once. That there is none is a proof.
    """
    from servanda.workspace import compare

    comparison, others = compare(old, new, known or datetime.now(UTC), seconds=seconds, times=times)
    if as_json:
        click.echo(json.dumps(_json(comparison, others), indent=2, ensure_ascii=False, default=str))
    else:
        click.echo("\n".join(_lines(comparison, others, every=every)))
    sys.exit(1 if comparison.flips else 3 if comparison.not_decided else 0)


def _lines(comparison: "Comparison", others: "Differences", *, every: bool) -> Iterator[str]:
    old, new = comparison.old, comparison.new
    yield f"{_side(old)}  ->  {_side(new)}"
    shown = comparison.flips if every else comparison.flips[:FIRST]
    for number, flip in enumerate(shown, 1):
        yield ""
        yield from _flip(number, flip, comparison)
    hidden = len(comparison.flips) - len(shown)
    if hidden:
        yield f"\n{hidden} more kind{'' if hidden == 1 else 's'} of flip with --all."
    if not comparison.flips and not comparison.not_decided:
        often = {1: "once", 2: "twice"}.get(comparison.times, f"{comparison.times} times")
        yield "No answer is another: proved for every field, fact and reading, with each event at most " + f"{often}."
    for party, action, why in comparison.not_decided:
        yield f"Not decided: {action} by {party}: {why}."
    told = [("References that lost their end:", others.orphans), ("Money:", others.money)]
    words = [f"{word}: also under {', '.join(users)}, which read{'s' if len(users) == 1 else ''} as before" if users else word
             for word, users in others.terms]  # fmt: skip
    for heading, lines in (*told[:1], ("Words with another meaning:", words), *told[1:]):
        if lines:
            yield f"\n{heading}"
            yield from (f"  {line}" for line in lines)
    yield "\nNot legal advice."


def _side(side: "Side") -> str:
    read = "".join(f", {word} read as {reading}" for word, reading in side.readings.items())
    return f"{side.agreement.name} on {side.day}{read}"


def _flip(number: int, flip: "Flip", comparison: "Comparison") -> Iterator[str]:
    from servanda.proofs.reported import hangs_on, happened

    before, after = _answer(flip.before, comparison.old), _answer(flip.after, comparison.new)
    yield f"{number}. {flip.party} {flip.action}: {before}  ->  {after}"
    hanging = hangs_on(flip.witness)
    history = "; ".join(f"{happened(one)} on {one.on}" for one in flip.witness.history)
    if hanging or history:
        yield "   " + ", ".join(one for one in (hanging and f"if {hanging}", history and f"after {history}") if one)


def _answer(leaf: "Leaf", side: "Side") -> str:
    from servanda.proofs.reported import by

    return f"{leaf.verdict} {by(leaf, side.text())}"


def _json(comparison: "Comparison", others: "Differences") -> dict[str, object]:
    from servanda.proofs.reported import as_question, world_json

    return {
        "old": {"agreement": comparison.old.agreement.name, "at": comparison.old.day, "readings": comparison.old.readings},
        "new": {"agreement": comparison.new.agreement.name, "at": comparison.new.day, "readings": comparison.new.readings},
        "flips": [
            {
                "party": flip.party, "action": flip.action,
                "before": {"verdict": flip.before.verdict, "basis": flip.before.basis,
                           "clauses": list(dict.fromkeys(number for number, _ in flip.before.grounds))},
                "after": {"verdict": flip.after.verdict, "basis": flip.after.basis, "clauses": list(flip.decides)},
                "world": {key: value for key, value in world_json(flip.witness).items() if key != "at"},
                "ask": as_question(flip.party, flip.action, flip.witness),
            }
            for flip in comparison.flips
        ],
        "not_decided": [{"party": p, "action": a, "why": why} for p, a, why in comparison.not_decided],
        "times": comparison.times, "seconds": round(comparison.seconds, 3), "orphans": others.orphans,
        "terms": [{"word": word, "clauses": users} for word, users in others.terms], "money": others.money,
    }  # fmt: skip
