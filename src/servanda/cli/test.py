"""`servanda test`: the cases beside the clauses. Exit 0 all as expected, 1 where some differ, 2 for mistakes."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import click

from servanda.diagnostics.diagnostic import Diagnostic, Refused

if TYPE_CHECKING:
    from servanda.cli.junit import Testcase
    from servanda.decisions.cases import Result
    from servanda.diagnostics.diagnostic import Span
    from servanda.model.agreement import Agreement, Clause
    from servanda.model.cases import AnyCase
    from servanda.model.checked import Checked

_EXAMPLES = (
    "\b\nservanda test supply\nservanda test supply -k 'quay diesel'\nservanda test supply --format junit > cases.xml"
)
_MANY = 200  # more cases than this take long enough to wonder


@dataclass(frozen=True, slots=True)
class Tried:
    """A case with its result, as its question and its expected answer were written, and how long the answer took."""

    result: "Result"
    question: str
    expected: str
    seconds: float

    @property
    def case(self) -> "AnyCase":
        return self.result.case

    @property
    def as_expected(self) -> bool:
        return not self.result.differs


@dataclass(frozen=True, slots=True)
class Run:
    """One agreement's cases, and its clauses that hold a norm; `untested` are those that no case rests on."""

    name: str
    tried: Sequence[Tried]
    clauses: "Sequence[Clause]"
    untested: "Sequence[Clause]"


@click.command("test", epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--format", "form", type=click.Choice(["text", "json", "junit"]), default="text", show_default=True)
@click.option(
    "-k", "words", default="", metavar="WORDS", help="Only cases whose title, place or question has them all."
)
@click.option(
    "--mutate", is_flag=True, help="Change each rule a little, and name the changes that no case would notice."
)
def command(paths: tuple[str, ...], form: str, words: str, *, mutate: bool) -> None:
    """Run the cases that stand beside the clauses, and name the clauses that no case rests on.

    PATH is a folder, a file, or the name of an agreement that ships; one document of a folder stands for its folder.
    """
    from servanda.cli.places import agreements_at

    if mutate:
        from servanda.workspace import proofs

        if form != "text":
            raise click.UsageError("--mutate is told as text only.")
        proofs()  # or it is told what to install
    places, problems = agreements_at(paths)
    sources: dict[str, str] = {}
    runs: list[Run] = []
    for place in places:
        try:
            runs.append(_run(place, words.casefold().split()))
        except Refused as refused:
            problems.extend(refused.diagnostics)
            sources.update(refused.sources)
    if words and not problems and not any(run.tried for run in runs):
        raise click.UsageError(f"no case has the words `{words}` in its title, its place or its question.")
    if form == "text" or problems:
        _tell(problems, sources)
    {"text": _text, "json": _json, "junit": _junit}[form](runs, problems, bool(words))
    for place in places if mutate else ():
        _mutate(place)
    differing = any(not one.as_expected for run in runs for one in run.tried)
    sys.exit(2 if problems else 1 if differing else 0)


# --- running ---------------------------------------------------------------------------------------------------------


def _run(place: Path, words: Sequence[str]) -> Run:
    from servanda.decisions.cases import run_case
    from servanda.workspace import load, public_record

    loaded = load(place)
    agreement = loaded.agreement
    if agreement is None:
        raise Refused([one for one in loaded.diagnostics if one.severity == "error"], loaded.sources)
    entries = public_record(place)
    chosen = _chosen(loaded, words)
    tried: list[Tried] = []
    for case, question, expected in chosen:
        _progress(len(tried), len(chosen))
        start = perf_counter()
        result = run_case(agreement, entries, case)
        tried.append(Tried(result, question, expected, perf_counter() - start))
    _progress(len(chosen), len(chosen))
    clauses = _clauses(agreement)
    rests = _rests(agreement, [one.result for one in tried])
    return Run(agreement.name, tried, clauses, [clause for clause in clauses if clause.span not in rests])


def _chosen(loaded: "Checked", words: Sequence[str]) -> "list[tuple[AnyCase, str, str]]":
    """The cases to run, each with its question and its expected answer as they were written."""
    from servanda.text.markdown import source_lines

    lines = {name: source_lines(text) for name, text in loaded.sources.items()}
    found: list[tuple[AnyCase, str, str]] = []
    for case in loaded.cases:
        question, _, expected = lines[case.span.file][case.span.line - 1].strip().rpartition("->")
        said = f"{case.title} {case.clause or ''} {_place(case)} {question}".casefold()
        if all(word in said for word in words):
            found.append((case, question.strip(), expected.strip()))
    return found


def _place(case: "AnyCase") -> str:
    return f"{case.span.file}:{case.span.line}"


def _progress(done: int, of: int) -> None:
    """Where somebody waits for many cases: how far they are, on a line that goes away again."""
    if of > _MANY and sys.stderr.isatty() and (done % 10 == 0 or done == of):
        line = f"case {done} of {of}"
        sys.stderr.write(f"\r{line if done < of else ' ' * len(line)}\r")
        sys.stderr.flush()


def _clauses(agreement: "Agreement") -> "list[Clause]":
    """Every clause with a norm, in every instrument that gave it a text; definitions alone decide nothing."""
    from servanda.model.agreement import Put

    steps = (step for instrument in agreement.instruments for step in instrument.steps)
    return [clause for step in steps if isinstance(step, Put) for clause in step.clauses if clause.norms]


def _rests(agreement: "Agreement", results: "Sequence[Result]") -> "set[Span]":
    """Where the clauses stand that an answer rests on: as a ground, certain or possible, as beaten, or as beating."""
    from servanda.model.amendments import Text, consolidate, in_force

    texts: dict[tuple[str, ...], Text] = {}
    found: set[Span] = set()
    for answer in (result.answer for result in results if result.answer is not None):
        instruments = in_force(agreement, answer.at, answer.known)
        names = tuple(one.name for one in instruments)
        text = texts.setdefault(names, texts.get(names) or consolidate(instruments))
        numbers = {ground.id for ground in (*answer.clauses, *answer.maybe)}
        numbers |= {number for one in answer.beaten for number in (one.id, one.by)}
        found |= {text.clauses[number].span for number in numbers if number in text.clauses}
    return found | _lived(agreement, results)


def _lived(agreement: "Agreement", results: "Sequence[Result]") -> "set[Span]":
    """Where the clauses stand whose life, or whose power, a case asks about."""
    from servanda.model.cases import DoesCase, LifeCase

    cases = [result.case for result in results]
    numbers = {one.number for one in cases if isinstance(one, LifeCase)}
    acts = {one.act.what for one in cases if isinstance(one, DoesCase)}
    clauses = _clauses(agreement)
    return {
        c.span for c in clauses if c.number in numbers or any(n.modal == "can" and n.action in acts for n in c.norms)
    }


# --- as text ---------------------------------------------------------------------------------------------------------


def _tell(problems: Sequence[Diagnostic], sources: Mapping[str, str]) -> None:
    from servanda.cli.telling import tell

    if problems:
        tell(problems, sources)


def _text(runs: Sequence[Run], _problems: Sequence[Diagnostic], some: bool) -> None:
    tried = [one for run in runs for one in run.tried]
    files = _by_file(tried)
    width = max(map(len, files), default=0)
    for file, cases in files.items():
        click.echo(f"{file:{width}}  {_count(cases)}")
    for one in tried:
        if not one.as_expected:
            title = f"  {one.case.title}" if one.case.title else ""
            clause = f"  (clause {one.case.clause})" if one.case.clause else ""
            differs = "".join(f"\n  {said}" for said in one.result.differs)
            click.echo(f"\n{_place(one.case)}{title}{clause}\n  {one.question}{differs}")
    if runs:
        click.echo()
    for run in runs:
        click.echo("\n".join(_closing(run, some)))


def _by_file(tried: Sequence[Tried]) -> dict[str, list[Tried]]:
    found: dict[str, list[Tried]] = {}
    for one in tried:
        found.setdefault(one.case.span.file, []).append(one)
    return found


def _count(tried: Sequence[Tried]) -> str:
    differing = sum(not one.as_expected for one in tried)
    cases = f"{len(tried)} case{'' if len(tried) == 1 else 's'}"
    return f"{cases}, {differing} not as expected" if differing else f"{cases}, as expected"


def _closing(run: Run, some: bool) -> list[str]:
    """The agreement's count, and the clauses that no case rests on; after `-k` those would say nothing."""
    if not run.tried:
        return [f"{run.name}: no case yet; write some beside the clauses, in blocks tagged `servanda cases`"]
    if some:
        return [f"{run.name}: {_count(run.tried)}"]
    tested = len(run.clauses) - len(run.untested)
    lines = [f"{run.name}: {_count(run.tried)}; cases rest on {tested} of {len(run.clauses)} clauses with a rule"]
    if run.untested:
        lines.append("no case rests on:")
        lines.extend(f"  {one.number} {one.title} ({one.instrument})" for one in run.untested)
    return lines


def _mutate(place: Path) -> None:
    """The changes to rules that no case would notice, each with a question that would."""
    from servanda.decisions.cases import EVERYTHING_KNOWN
    from servanda.proofs.mutate import tried
    from servanda.proofs.reported import as_case
    from servanda.workspace import load, public_record

    loaded = load(place)
    if loaded.agreement is None:
        return
    found = list(tried(loaded.agreement, public_record(place), loaded.cases, EVERYTHING_KNOWN, progress=_changing))
    fates = [one.fate for one in found]
    said = [
        f"{fates.count('noticed')} noticed by a case",
        f"{fates.count('changes no answer')} proved to change no answer",
    ]
    said += [f"{fates.count(fate)} {fate}" for fate in ("unnoticed", "not decided") if fate in fates]
    click.echo(f"{loaded.agreement.name}: {len(found)} changes to its rules: {', '.join(said)}")
    for one in found:
        if one.fate in ("noticed", "changes no answer"):
            continue
        span = one.change.norm.span
        click.echo(f"\n{span.file}:{span.line} {one.change.clause.number} {one.change.clause.title}")
        click.echo(f"  `{one.change.norm.said} {one.change.norm.action}` {one.change.what}: {one.fate}")
        if one.question is not None:
            asked = one.question
            click.echo(f"  {as_case(asked.party, asked.action, asked.witness, asked.before.verdict)}")
            read_as = "; ".join(f"{word} read as {reading}" for word, reading in asked.witness.readings.items())
            click.echo(f"  and then {asked.after.verdict}{f', with {read_as}' if read_as else ''}")


def _changing(done: int, of: int) -> None:
    if sys.stderr.isatty():
        line = f"change {done} of {of}"
        sys.stderr.write(f"\r{line if done < of - 1 else ' ' * len(line)}\r")
        sys.stderr.flush()


# --- for programs ----------------------------------------------------------------------------------------------------


def _json(runs: Sequence[Run], problems: Sequence[Diagnostic], some: bool) -> None:
    from servanda.diagnostics.render import as_json

    agreements = [
        {
            "name": run.name,
            "cases": [_case_json(one) for one in run.tried],
            "clauses": len(run.clauses),
            **({} if some else {"untested": [_clause_json(clause) for clause in run.untested]}),
        }
        for run in runs
    ]
    tried = [one for run in runs for one in run.tried]
    body = {
        "ok": not problems and all(one.as_expected for one in tried),
        "cases": len(tried),
        "as_expected": sum(one.as_expected for one in tried),
        "agreements": agreements,
        "diagnostics": [as_json(one) for one in problems],
    }
    click.echo(json.dumps(body, indent=2, ensure_ascii=False))


def _case_json(one: Tried) -> dict[str, object]:
    from servanda.decisions.answer import to_json

    body: dict[str, object] = {
        "title": one.case.title,
        "clause": one.case.clause,
        "file": one.case.span.file,
        "line": one.case.span.line,
        "question": one.question,
        "expected": one.expected,
        "as_expected": one.as_expected,
        "differs": list(one.result.differs),
        "answer": to_json(one.result.answer) if one.result.answer else None,
    }
    return {key: value for key, value in body.items() if value not in (None, "")}


def _clause_json(clause: "Clause") -> dict[str, object]:
    return {
        "id": clause.number,
        "title": clause.title,
        "instrument": clause.instrument,
        "file": clause.span.file,
        "line": clause.span.line,
    }


def _junit(runs: Sequence[Run], problems: Sequence[Diagnostic], _some: bool) -> None:
    """One suite a document. A mistake that kept cases from running is an error of a suite of its own."""
    from servanda.cli.junit import as_junit, mistakes

    tried = [one for run in runs for one in run.tried]
    suites = {file: [_testcase(one) for one in cases] for file, cases in _by_file(tried).items()}
    if problems:
        suites["mistakes"] = mistakes(problems)
    click.echo(as_junit(suites))


def _testcase(one: Tried) -> "Testcase":
    from servanda.cli.junit import Testcase

    name = f"{one.case.title}: {one.question}" if one.case.title else one.question
    file, line = one.case.span.file, one.case.span.line
    if one.as_expected:
        return Testcase(name, file, line, file=file, seconds=one.seconds)
    text = "\n".join((_place(one.case), one.question, *one.result.differs))
    return Testcase(name, file, line, "failure", one.result.differs[0], text, file=file, seconds=one.seconds)
