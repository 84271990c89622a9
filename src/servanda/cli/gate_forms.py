"""What the gate found, in words, and in its four forms: text, JSON, SARIF and JUnit."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version

from servanda.audits.gate import Gated, Judged
from servanda.cli.answer_text import filled, lifts, readings, sentence
from servanda.cli.junit import Testcase, as_junit, mistakes
from servanda.diagnostics.diagnostic import Diagnostic, Refused
from servanda.diagnostics.render import as_json, as_sarif, clean, sarif_location, sarif_log, sarif_result, sarif_rule
from servanda.model.agreement import Agreement, Clause
from servanda.model.amendments import consolidate, in_force
from servanda.model.values import words
from servanda.workspace import Workspace

_LEVELS = {"prohibited": "error", "conflict": "error", "undetermined": "warning"}
_SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, of an agreement."""

    gated: Gated
    workspace: Workspace

    @property
    def agreement(self) -> Agreement:
        return self.workspace.agreement

    @property
    def name(self) -> str:
        """The agreement by the name people call it: its folder's, or its file's."""
        return self.workspace.place.stem if self.workspace.place.is_file() else self.workspace.place.resolve().name


def written(form: str, report: Report) -> str:
    """The report in one of its forms."""
    return {"text": _text, "json": _json, "sarif": _sarif, "junit": _junit}[form](report)


def refused_form(form: str, files: Sequence[str], refused: Refused) -> str:
    """Where a mistake in the agreement, the mapping or the call kept everything from being asked."""
    if form == "junit":
        return as_junit({"mistakes": mistakes(refused.diagnostics)})
    if form == "sarif":
        return _dumped(as_sarif(refused.diagnostics, version("servanda")))
    body = {"ok": False, "files": list(files), "items": [], "mistakes": [as_json(one) for one in refused.diagnostics]}
    return _dumped(body)


def _dumped(body: object) -> str:
    # Half a character, as JSON may write one, is no text in UTF-8.
    return re.sub("[\ud800-\udfff]", "\ufffd", json.dumps(body, indent=2, ensure_ascii=False))


# --- in words --------------------------------------------------------------------------------------------------------


def message(judged: Judged, agreement: Agreement) -> str:
    """Why, and what would mend it: in a few sentences."""
    return " ".join(_sentences(judged, agreement))


def _sentences(judged: Judged, agreement: Agreement) -> Iterator[str]:
    answer = judged.answer
    for mistake in judged.mistakes:
        yield f"{_ended(mistake.title)}{f' {_capital(mistake.help)}' if mistake.help else ''}"
    if judged.because:
        yield _ended(_capital(judged.because))
    if answer is not None:
        yield sentence(answer, agreement)
        if answer.permitted_if is not None:
            yield f"Permitted if {answer.permitted_if}."
        elif answer.readings:
            yield f"Under its readings: {'; '.join(readings(answer.readings))}."
        ways = list(lifts(answer.lifted_by))
        if ways:
            yield (
                f"{ways[0]} would permit it."
                if len(ways) == 1
                else f"One change would permit it: {'; or '.join(ways)}."
            )
    elif judged.verdict in _LEVELS:
        cited = ", ".join(f"{number} ({title})" for number, title in judged.clauses.items()) or "no clause"
        turns = f", turning on {', '.join(judged.missing)}" if judged.missing else ""
        yield f"By {cited}{turns}; what would permit it is not told of so many."
    if judged.asked is not None and judged.verdict == "undetermined":
        for name, why in judged.asked.hidden.items():
            if name in judged.missing:
                yield f"{name} is {why}."


def _ended(text: str) -> str:
    return text if text[-1:] in ".?!" else f"{text}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def summary(gated: Gated) -> str:
    """`40 resources: 2 prohibited, 38 not governed`."""
    lines: list[str] = []
    for kind in ("item", "resource"):
        counts = gated.counts(kind)
        if counts:
            total = sum(counts.values())
            parts = ", ".join(_counted(count, verdict) for verdict, count in counts.items())
            lines.append(f"{_many(total, kind)}: {parts}")
    if gated.not_launches:
        parts = ", ".join(f"{count} {what}" for what, count in gated.not_launches.items())
        lines.append(f"no launches: {parts}")
    if gated.mistakes:
        lines.append(f"{_many(len(gated.mistakes), 'mistake')} in files")
    return "\n".join(lines) or "nothing to launch"


def _counted(count: int, verdict: str) -> str:
    return _many(count, verdict) if verdict == "mistake" else f"{count} {verdict}"


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _text(report: Report) -> str:
    """What is found, and what was asked and is not governed: a wrong name would not be seen otherwise."""
    told = [
        one
        for one in report.gated.items
        if one.verdict in _LEVELS or (one.verdict == "not governed" and one.asked is not None)
    ]
    return clean("\n\n".join([*(_paragraph(one, report.agreement) for one in told), summary(report.gated)]))


def _paragraph(one: Judged, agreement: Agreement) -> str:
    first, *more = _sentences(one, agreement)
    lines = [f"{one.verdict.upper()}. {first}", *more]
    place = f"{one.place.file}:{one.place.line}:{one.place.start} {one.item.address}"
    return "\n".join([place, *(filled(line, "  ", "      ") for line in lines)])


# --- for programs ----------------------------------------------------------------------------------------------------


def _json(report: Report) -> str:
    gated = report.gated
    body = {
        "ok": not gated.mistakes and all(one.verdict in ("permitted", "not governed") for one in gated.items),
        "agreement": report.name,
        "files": list(gated.files),
        "counts": gated.counts(),
        "not_launches": dict(gated.not_launches),
        "items": [_item(one, report.agreement) for one in gated.items],
        "mistakes": [as_json(one) for one in gated.mistakes],
    }
    return _dumped(body)


def _item(one: Judged, agreement: Agreement) -> dict[str, object]:
    answer, asked = one.answer, one.asked
    body: dict[str, object] = {
        "item": one.item.address,
        "kind": one.item.kind,
        "verdict": one.verdict,
        "message": message(one, agreement),
        "file": one.place.file,
        "line": one.place.line,
        "start": one.place.start,
        "end": one.place.end,
        "party": asked.party if asked else None,
        "action": asked.action if asked else None,
        "at": asked.at.astimezone(agreement.zone).isoformat() if asked else None,
        "given": {name: words(value) for name, value in asked.given.items()} if asked else None,
        "not_read": dict(asked.hidden) if asked else None,
        "clauses": [{"id": number, "title": title} for number, title in one.clauses.items()],
        "missing": list(one.missing),
        "permitted_if": answer.permitted_if if answer else None,
        "lifted_by": list(answer.lifted_by) if answer else None,
        "because": one.because,
        "mistakes": [as_json(each) for each in one.mistakes],
    }
    return {key: value for key, value in body.items() if value not in (None, [], {}, "")}


def _sarif(report: Report) -> str:
    """Each clause that a finding rests on is a rule, and so is each kind of mistake; a finding is its first clause's."""
    found = [one for one in report.gated.items if one.verdict in _LEVELS]
    told = [*report.gated.mistakes, *(each for one in report.gated.items for each in one.mistakes)]
    rules: dict[str, Mapping[str, object]] = {}
    for one in found:
        clauses = _clauses_of(one, report)
        for number, title in (one.clauses or {_SILENCE: "Where no clause speaks"}).items():
            rule = f"{report.name}/{number}"
            rules.setdefault(rule, _clause_rule(rule, title, clauses.get(number)))
    rules.update({name: sarif_rule(name) for name in sorted({each.name for each in told})})
    places = {rule: index for index, rule in enumerate(rules)}
    results = [_finding(one, report, places) for one in found]
    results += [{**sarif_result(each, places[each.name]), "level": "note"} for each in told]
    return _dumped(sarif_log(list(rules.values()), results, version("servanda")))


def _clauses_of(one: Judged, report: Report) -> Mapping[str, Clause]:
    if one.asked is None:
        return {}
    answer = one.answer
    known = answer.known if answer is not None else one.asked.at
    return consolidate(in_force(report.agreement, one.asked.at, known)).clauses


def _clause_rule(rule: str, title: str, clause: Clause | None) -> dict[str, object]:
    prose = " ".join(clause.prose.split()) if clause is not None else ""
    default = "What the agreement says of an action where no clause speaks of it: `otherwise`."
    return {
        "id": rule,
        "name": title,
        "shortDescription": {"text": title},
        "help": {"text": prose or default},
    }


def _finding(one: Judged, report: Report, places: Mapping[str, int]) -> dict[str, object]:
    rule = f"{report.name}/{next(iter(one.clauses), _SILENCE)}"
    return {
        "ruleId": rule,
        "ruleIndex": places[rule],
        "level": _LEVELS[one.verdict],
        "message": {"text": f"{one.item.address}: {one.verdict.upper()}. {message(one, report.agreement)}"},
        "locations": [
            {**sarif_location(one.place), "logicalLocations": [{"fullyQualifiedName": one.item.address}]},
        ],
        "partialFingerprints": {"item/v1": f"{rule} {one.item.address}"},
        "properties": {"verdict": one.verdict, "clauses": [f"{report.name}/{number}" for number in one.clauses]},
    }


def _junit(report: Report) -> str:
    """One suite a file. A mistake that kept a file from being read is an error of a suite of its own."""
    suites: dict[str, list[Testcase]] = {}
    for one in report.gated.items:
        suites.setdefault(one.item.document.file, []).append(_testcase(one, report.agreement))
    if report.gated.mistakes:
        suites["mistakes"] = mistakes(report.gated.mistakes)
    return as_junit(suites)


def _testcase(one: Judged, agreement: Agreement) -> Testcase:
    file = one.place.file
    said = message(one, agreement)
    bare = Testcase(one.item.address, file, one.place.line, file=file)
    match one.verdict:
        case "permitted":
            return bare
        case "not governed":
            outcome = "skipped"
        case "mistake":
            outcome = "error"
        case _:
            outcome = "failure"
    place = f"{file}:{one.place.line}:{one.place.start}"
    kind = _kind_of(one.mistakes) or one.verdict
    return Testcase(
        bare.name, bare.classname, bare.line, outcome, said, "" if outcome == "skipped" else place,
        "" if outcome == "skipped" else kind, file=file,
    )  # fmt: skip


def _kind_of(told: Sequence[Diagnostic]) -> str | None:
    return told[0].name if told else None
