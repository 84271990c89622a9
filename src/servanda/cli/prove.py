"""`servanda prove`: properties in every possible world. Exit 0 all proved, 1 some refuted, 3 some not decided, 2 mistakes."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from servanda.cli.arguments import agreement_argument, known_option

if TYPE_CHECKING:
    from servanda.model.amendments import Text
    from servanda.model.verdict import Leaf
    from servanda.proofs.prove import Counterexample, Proof
    from servanda.workspace import Workspace

_EXAMPLES = (
    "\b\nservanda prove microsoft-openai\n"
    "servanda prove microsoft-openai 'research never outlives 2030' --times 3 --assumptions"
)


@click.command("prove", epilog=_EXAMPLES)
@agreement_argument
@click.argument("properties", nargs=-1, metavar="[PROPERTY...]")
@known_option
@click.option("--seconds", metavar="N", type=float, default=10, show_default=True, help="How long to look, for each.")
@click.option("--times", metavar="N", type=click.IntRange(1, 5), default=2, show_default=True,
              help="How often each event may happen in a history.")  # fmt: skip
@click.option("--assumptions", is_flag=True, help="List the assumptions that each leans on.")
@click.option("--json", "as_json", is_flag=True, help="What was found as JSON.")
def command(
    agreement: str, properties: tuple[str, ...], known: str | None, seconds: float, times: int, *, assumptions: bool,
    as_json: bool,
) -> None:  # fmt: skip
    """Prove the properties that stand beside the clauses, or refute them with a history.

    A proof is for every value of the fields, every state of the world, every reading, and every history in which powers
    are obeyed. What was not decided in time is said to be not decided.
    """
    from servanda.workspace import open_workspace

    workspace = open_workspace(agreement)
    found: list[Proof] = []
    seen = known or datetime.now(UTC)
    for proof in workspace.prove(properties, seen, seconds=seconds, times=times):
        found.append(proof)
        if not as_json:
            click.echo("\n".join(_lines(proof, workspace, seen, assumptions=assumptions)) + "\n")
    if as_json:
        click.echo(json.dumps(_json(workspace, found), indent=2, ensure_ascii=False, default=str))
    else:
        click.echo(_closing(workspace, found))
    fates = {proof.found for proof in found}
    sys.exit(1 if "refuted" in fates else 3 if "not decided" in fates else 0)


def _closing(workspace: "Workspace", found: "list[Proof]") -> str:
    if not found:
        return f"{workspace.agreement.name} has no property yet; write one beside a clause: servanda explain, docs/proofs.md"
    counts = (f"{sum(one.found == fate for one in found)} {fate}" for fate in ("proved", "refuted", "not decided"))
    return f"{workspace.agreement.name}: {', '.join(counts)}. Not legal advice."


def _lines(proof: "Proof", workspace: "Workspace", known: str | datetime, *, assumptions: bool) -> Iterator[str]:
    from servanda.model.wording import property_lines

    name, *phrases = property_lines(proof.property)
    yield f"{proof.found.upper()} {name.removeprefix('property ')}"
    yield from phrases
    if proof.days is None:
        yield "  No text within its dates has the words that it names, so that it says nothing."
    elif proof.found == "proved":
        first, last = proof.days
        yield f"  On every day from {first} through {last}, with each event at most {_times(proof.times)}."
    if proof.why:
        yield f"  Not decided: {proof.why}."
    for one in proof.against:
        yield from _against(one, workspace, known)
    if proof.free:
        yield f"  Left open, so as it may be: {'; '.join(proof.free)}."
    if proof.leans_on:
        count = len(proof.leans_on)
        yield f"  It leans on {count} assumption{'' if count == 1 else 's'}{':' if assumptions else '.'}"
        for mark in proof.leans_on if assumptions else ():
            yield f"    {mark.clause}: {mark.what}: {mark.why}"


def _times(times: int) -> str:
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


def _against(one: "Counterexample", workspace: "Workspace", known: str | datetime) -> Iterator[str]:
    from servanda.proofs.reported import as_question, hangs_on, happened

    for each in one.witness.history:
        yield f"    {each.on}  {happened(each)}"
    if one.leaf is None:
        yield f"    {one.witness.day}  so it is{_if(hangs_on(one.witness))}"
        return
    text = workspace.text(one.witness.day.isoformat(), known)
    may = f"may {one.party} {one.action}"
    yield f"    {one.witness.day}  {may}{_if(hangs_on(one.witness))}: {_answer(one.leaf, text)}"
    if one.without is not None:
        yield f"                without it: {_answer(one.without, text)}"
    yield f"    servanda ask {workspace.agreement.name} {as_question(one.party, one.action, one.witness)}"


def _if(hanging: str) -> str:
    return f", if {hanging}" if hanging else ""


def _answer(leaf: "Leaf", text: "Text") -> str:
    from servanda.proofs.reported import by

    return f"{leaf.verdict} {by(leaf, text)}"


def _json(workspace: "Workspace", found: "list[Proof]") -> dict[str, object]:
    return {
        "agreement": workspace.agreement.name,
        "properties": [
            {
                "property": proof.property.name, "found": proof.found, "why": proof.why, "days": proof.days,
                "times": proof.times, "seconds": round(proof.seconds, 3), "left_open": proof.free,
                "against": [_against_json(one) for one in proof.against],
                "assumptions": [{"clause": m.clause, "what": m.what, "why": m.why} for m in proof.leans_on],
            }
            for proof in found
        ],
    }  # fmt: skip


def _against_json(one: "Counterexample") -> dict[str, object]:
    from servanda.proofs.reported import as_question, world_json

    question = {"party": one.party, "action": one.action, "ask": as_question(one.party, one.action, one.witness)}
    answers = {
        "verdict": one.leaf.verdict if one.leaf else None, "without": one.without.verdict if one.without else None
    }  # fmt: skip
    return {**(question if one.leaf else {}), **world_json(one.witness), **answers}
