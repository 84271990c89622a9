"""`servanda compare`: which answers are others. Exit 0 none (proved), 1 some, 3 none found, not all decided, 2 mistakes."""

import json
import shlex
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import known_option
from servanda.cli.telling import cell

if TYPE_CHECKING:
    from servanda.audits.flips import RowFlips
    from servanda.model.verdict import Leaf
    from servanda.proofs.compare import Comparison, Flip
    from servanda.proofs.differences import Differences
    from servanda.proofs.sides import Side

WIDTH = 110
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
@click.option("--audit", "table", metavar="TABLE", help="Also ask each row of a table of both sides, with --map.")
@click.option("--map", "mapping", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False),
              help="Which column fills what (TOML); see docs/audits.md.")  # fmt: skip
@click.option("--engine", metavar="E", default="duckdb", show_default=True,
              help="Where TABLE is: duckdb, spark, or the address of a database.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="What was found as JSON.")
def command(
    old: str, new: str, known: str | None, seconds: float, times: int, table: str | None, mapping: Path | None,
    engine: str, *, every: bool, as_json: bool,
) -> None:  # fmt: skip
    """Which answers are others: the same question with the same history, each side at its own date.

    OLD and NEW are AGREEMENT, AGREEMENT@DATE or AGREEMENT@INSTRUMENT, with `:word=reading` after it where readings are
    chosen. Without a date a side stands at today. Each kind of flip (an action, both verdicts, what decides now) is shown
    once, with the plainest case. That there is no other is a proof.
    """
    from servanda.proofs.sides import parted
    from servanda.workspace import compare, compare_rows

    if (table is None) != (mapping is None):
        raise click.UsageError("--audit TABLE and --map FILE go together.")
    now = datetime.now(UTC)
    rows = None
    if table is not None and mapping is not None:
        rows = compare_rows(old, new, known or now, table, mapping, now=now, engine=engine)
    comparison, others = compare(old, new, known or now, now=now, seconds=seconds, times=times)
    asking = _Asking((parted(old)[0], parted(new)[0]), known)
    if as_json:
        body = _json(comparison, others, asking) | ({"rows": asdict(rows)} if rows else {})
        click.echo(json.dumps(body, indent=2, ensure_ascii=False, default=str))
    else:
        told = [*_lines(comparison, others, asking, every=every), *(_rows(table or "", rows) if rows else ()), ""]
        click.echo("\n".join([*told, "Not legal advice."]))
    sys.exit(1 if comparison.flips or comparison.of_one_side else 3 if comparison.not_decided else 0)


@dataclass(frozen=True, slots=True)
class _Asking:
    """How both sides are asked: the agreements, and `--known` as it was given."""

    places: tuple[str, str]
    known: str | None

    def lines(self, flip: "Flip", comparison: "Comparison") -> list[str]:
        """The two calls that give the two answers."""
        from servanda.proofs.reported import as_question

        known = f" --known {self.known}" if self.known else ""
        return [
            f"servanda ask {shlex.quote(place)} {as_question(flip.party, flip.action, flip.asked(side))}{known}"
            for place, side in zip(self.places, (comparison.old, comparison.new), strict=True)
        ]


def _lines(comparison: "Comparison", others: "Differences", asking: _Asking, *, every: bool) -> Iterator[str]:
    old, new = comparison.old, comparison.new
    yield f"{_side(old)}  ->  {_side(new)}"
    shown = comparison.flips if every else comparison.flips[:FIRST]
    for number, flip in enumerate(shown, 1):
        yield ""
        yield from _flip(number, flip, comparison)
        yield from (f"   {line}" for line in (asking.lines(flip, comparison) if every else ()))
    hidden = len(comparison.flips) - len(shown)
    if hidden:
        yield f"\n{hidden} more kind{'' if hidden == 1 else 's'} of flip with --all."
    yield from _proved(comparison)
    words = [
        f"{word}: also under {', '.join(users)}, which read{'s' if len(users) == 1 else ''} as before" if users else word
        for word, users in others.terms
    ]  # fmt: skip
    told = {
        "Only the old side knows:": [what for side, what in comparison.of_one_side if side == "old"],
        "Only the new side knows:": [what for side, what in comparison.of_one_side if side == "new"],
        "References that lost their end:": others.orphans,
        "Words with another meaning:": words,
        "Money:": others.money,
    }
    for heading, lines in told.items():
        if lines:
            yield f"\n{heading}"
            yield from (_filled(line, "  ") for line in lines)


def _rows(table: str, found: "RowFlips") -> Iterator[str]:
    changed = sum(flip.rows for flip in found.flips)
    yield f"\n{table}: {changed:,} of {found.rows:,} rows have another verdict"
    for flip in found.flips:
        cited = ", ".join(f"{number} {title}" for number, title in zip(flip.clauses, flip.titles, strict=True))
        why = [cited] if cited else [f"by {flip.basis}"] if flip.basis in ("silence", "no power") else []
        why += [f"turns on {', '.join(flip.missing)}"] if flip.missing else []
        yield f"  {f'{flip.before} -> {flip.after}':<28} {flip.rows:>12,}  {'; '.join(why)}".rstrip()
        for example in flip.examples[:1]:
            yield f"    e.g. {', '.join(f'{name}={cell(value)}' for name, value in list(example.items())[:8])}"
    if found.not_mapped:
        yield f"  {'not mapped':<28} {found.not_mapped:>12,}"


def _proved(comparison: "Comparison") -> Iterator[str]:
    """That there is no other answer, or why that cannot be said."""
    yield ""
    missed: dict[str, list[str]] = {}
    for party, action, why in comparison.not_decided:
        missed.setdefault(why, []).append(f"{action} by {party}")
    often = {1: "once", 2: "twice"}.get(comparison.times, f"{comparison.times} times")
    every = f"for every field, fact, reading and history in which each event happens at most {often}."
    if not missed and not comparison.flips:
        yield _filled(f"No answer is another: proved {every}")
    elif not missed:
        yield _filled(f"No answer is another in any other way: proved {every}")
    elif not comparison.flips:
        yield "No answer was found that is another; but not everything is decided."
    for why, what in missed.items():
        yield _filled(f"Not decided: {', '.join(what)}: {why}.")
    if comparison.old.day != comparison.new.day:
        yield f"Histories end on {min(comparison.old.day, comparison.new.day)}, the earlier day."
    if comparison.panels:
        yield "Of a panel's decisions only those are looked at that count on both sides."


def _filled(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False,
                         break_long_words=False)  # fmt: skip


def _side(side: "Side") -> str:
    read = "".join(f", {word} read as {reading}" for word, reading in side.readings.items())
    return f"{side.agreement.name} on {side.day}{read}"


def _flip(number: int, flip: "Flip", comparison: "Comparison") -> Iterator[str]:
    from servanda.proofs.reported import hangs_on, happened

    before, after = _answer(flip.before, comparison.old), _answer(flip.after, comparison.new)
    title = f"{number}. {flip.party} {flip.action}: {before} -> {after}"
    yield textwrap.fill(title, WIDTH, subsequent_indent="   ", break_on_hyphens=False)
    hanging = hangs_on(flip.witness)
    history = "; ".join(f"{happened(one)} on {one.on}" for one in flip.witness.history)
    said = [one for one in (hanging and f"if {hanging}", history and f"after {history}") if one]
    yield _filled(", ".join(said) or "whatever else", "   ")


def _answer(leaf: "Leaf", side: "Side") -> str:
    from servanda.proofs.reported import by

    return f"{leaf.verdict} {by(leaf, side.text())}"


def _json(comparison: "Comparison", others: "Differences", asking: _Asking) -> dict[str, object]:
    from servanda.proofs.reported import world_json

    return {
        "known": comparison.new.known.astimezone(comparison.new.agreement.zone).isoformat(),
        "old": {"agreement": comparison.old.agreement.name, "at": comparison.old.day, "readings": comparison.old.readings},
        "new": {"agreement": comparison.new.agreement.name, "at": comparison.new.day, "readings": comparison.new.readings},
        "flips": [
            {
                "party": flip.party, "action": flip.action,
                "before": {"verdict": flip.before.verdict, "basis": flip.before.basis,
                           "clauses": list(dict.fromkeys(number for number, _ in flip.before.grounds))},
                "after": {"verdict": flip.after.verdict, "basis": flip.after.basis, "clauses": list(flip.decides)},
                "world": {key: value for key, value in world_json(flip.witness).items() if key != "at"},
                "ask": asking.lines(flip, comparison),
            }
            for flip in comparison.flips
        ],
        "not_decided": [{"party": p, "action": a, "why": why} for p, a, why in comparison.not_decided],
        "of_one_side": [{"side": side, "what": what} for side, what in comparison.of_one_side],
        "times": comparison.times, "seconds": round(comparison.seconds, 3), "orphans": others.orphans,
        "terms": [{"word": word, "clauses": users} for word, users in others.terms], "money": others.money,
    }  # fmt: skip
