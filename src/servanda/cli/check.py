"""`servanda check`: every mistake in an agreement. Exit 0 when it can run (warnings or not), 2 when it cannot."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.diagnostics.diagnostic import Diagnostic, Refused

if TYPE_CHECKING:
    from servanda.check.passes import Checked
    from servanda.model.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Finding:
    """What checking one agreement gave. `counts` says what was checked, and is empty where it cannot run. `notes`: which
    rules change no answer, and what was not decided.
    """

    place: str
    name: str
    counts: Mapping[str, int]
    diagnostics: Sequence[Diagnostic]
    sources: Mapping[str, str]
    notes: Sequence[str] = ()


_EXAMPLES = "\b\nservanda check supply\nservanda check supply lease --format sarif > findings.sarif"


@click.command("check", epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option("--quick", is_flag=True, help="Do not look for conflicts and gaps in every possible world.")
@click.option(
    "--seconds", metavar="N", type=float, default=60, show_default=True, help="How long to look, for each PATH."
)
def command(paths: tuple[str, ...], form: str, seconds: float, *, strict: bool, quick: bool) -> None:
    """Find the mistakes in agreements: all of them in one run.

    PATH is a folder, a file, or the name of an agreement that ships; one document of a folder stands for its folder.
    """
    from servanda.cli.places import agreements_at

    places, problems = agreements_at(paths)
    findings = [_finding(place, 0 if quick else seconds) for place in places]
    everything = [*problems, *(one for finding in findings for one in finding.diagnostics)]
    if form == "sarif":
        click.echo(_sarif(everything))
    elif form == "json":
        click.echo(_json(findings, problems))
    else:
        _text(findings, problems)
    wrong = ("error", "warning") if strict else ("error",)
    sys.exit(2 if any(one.severity in wrong for one in everything) else 0)


def _finding(place: Path, seconds: float) -> Finding:
    from servanda.library import shown
    from servanda.workspace import load

    where = shown(place)
    try:
        loaded = load(place)
    except Refused as refused:
        return Finding(where, where, {}, refused.diagnostics, refused.sources)
    diagnostics = [*loaded.diagnostics, *_record(place, loaded)]
    agreement = loaded.agreement
    failed = agreement is None or any(one.severity == "error" for one in diagnostics)
    name = where if agreement is None else agreement.name
    notes: list[str] = []
    if agreement is not None and not failed and seconds > 0:
        found, notes = _in_every_world(agreement, seconds)
        diagnostics += found
    return Finding(where, name, {} if failed else _counts(loaded), diagnostics, loaded.sources, notes)


def _in_every_world(agreement: "Agreement", seconds: float) -> tuple[list[Diagnostic], list[str]]:
    """Conflicts, gaps and rules that never matter, whatever happens; and what else is worth knowing of them."""
    from servanda.decisions.cases import EVERYTHING_KNOWN

    try:
        from servanda.proofs.findings import find
        from servanda.proofs.reported import additions, warnings
    except ImportError:
        return [], ["conflicts and gaps were not looked for: pip install 'servanda[proofs]'"]
    findings = find(agreement, EVERYTHING_KNOWN, seconds=seconds)
    notes = [f"changes no answer: {one}" for one in additions(findings)]
    notes += [f"not decided: {what}: {why}" for what, why in findings.not_decided]
    return warnings(findings), notes


def _record(place: Path, checked: "Checked") -> list[Diagnostic]:
    """What is wrong with the public record beside the agreement: answers and cases rest on it too."""
    from servanda.decisions.cases import EVERYTHING_KNOWN
    from servanda.decisions.state import record_of
    from servanda.workspace import public_record

    try:
        entries = public_record(place)
        if checked.agreement is not None:
            record_of(checked.agreement, entries, EVERYTHING_KNOWN)
    except Refused as refused:
        return refused.diagnostics
    return []


def _counts(checked: "Checked") -> dict[str, int]:
    from servanda.model.agreement import Put

    if checked.agreement is None:
        return {}
    instruments = checked.agreement.instruments
    puts = [step for one in instruments for step in one.steps if isinstance(step, Put)]
    clauses = [clause for put in puts for clause in put.clauses]
    # `may only` is two norms in the model and one in the text; a bare exception is none.
    norms = {norm.span for clause in clauses for norm in clause.norms if norm.modal != "except"}
    return {
        "clauses": len(clauses),
        "norms": len(norms),
        "instruments": len(instruments),
        "cases": len(checked.cases),
    }


# --- the three forms -------------------------------------------------------------------------------------------------


def _text(findings: Sequence[Finding], problems: Sequence[Diagnostic]) -> None:
    from servanda.cli.telling import coloured, tell
    from servanda.diagnostics.render import terminal

    if problems:
        tell(problems, {})
    for finding in findings:
        if finding.diagnostics:
            click.echo(terminal(finding.diagnostics, finding.sources, colour=coloured(sys.stdout)) + "\n")
    for finding in findings:
        click.echo(f"{finding.name}: {_checked(finding)}")
        for note in finding.notes:
            click.echo(f"  {note}")


def _checked(finding: Finding) -> str:
    if not finding.counts:
        return "cannot run until its errors are mended"
    counts = ", ".join(f"{count} {_plural(what, count)}" for what, count in finding.counts.items())
    return f"{counts}; {'nothing wrong' if not finding.diagnostics else 'no errors'}"


def _plural(what: str, count: int) -> str:
    return what.removesuffix("s") if count == 1 else what


def _json(findings: Sequence[Finding], problems: Sequence[Diagnostic]) -> str:
    from servanda.diagnostics.render import as_json

    agreements = [
        {
            "place": one.place,
            "name": one.name,
            "ok": bool(one.counts),
            **one.counts,
            "diagnostics": [as_json(d) for d in one.diagnostics],
            "notes": list(one.notes),
        }
        for one in findings
    ]
    body = {
        "ok": not problems and all(one.counts for one in findings),
        "agreements": agreements,
        "diagnostics": [as_json(d) for d in problems],
    }
    return json.dumps(body, indent=2, ensure_ascii=False)


def _sarif(diagnostics: Sequence[Diagnostic]) -> str:
    from importlib.metadata import version

    from servanda.diagnostics.render import as_sarif

    return json.dumps(as_sarif(diagnostics, version("servanda")), indent=2, ensure_ascii=False)
