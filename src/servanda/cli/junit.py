"""JUnit's form of what was tried: suites of cases, each good, failed, skipped or not to be tried at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from xml.etree import ElementTree as ET

from servanda.diagnostics.diagnostic import Diagnostic
from servanda.diagnostics.render import one_line


@dataclass(frozen=True, slots=True)
class Testcase:
    """One case. Where it is not good: `outcome` is the element that says so, with its message, text and type."""

    name: str
    classname: str
    line: int | None = None
    outcome: Literal["failure", "error", "skipped"] | None = None
    message: str = ""
    text: str = ""
    type: str = ""
    file: str = ""
    seconds: float | None = None


def as_junit(suites: Mapping[str, Sequence[Testcase]]) -> str:
    """All suites by their names, as XML."""
    everything = [case for cases in suites.values() for case in cases]
    root = ET.Element("testsuites", _totals(everything))
    for name, cases in suites.items():
        suite = ET.SubElement(root, "testsuite", {"name": _plain(name), **_totals(cases)})
        for case in cases:
            element = ET.SubElement(suite, "testcase", _attributes(case))
            if case.outcome is not None:
                said = {"message": _plain(case.message), "type": case.type}
                outcome = ET.SubElement(element, case.outcome, {key: value for key, value in said.items() if value})
                outcome.text = _plain(case.text) or None
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def mistakes(problems: Iterable[Diagnostic]) -> list[Testcase]:
    """Mistakes that kept cases from being tried."""
    return [Testcase(one_line(each), each.name, outcome="error", message=each.title) for each in problems]


def _attributes(case: Testcase) -> dict[str, str]:
    said = {
        "name": _plain(case.name),
        "classname": _plain(case.classname),
        "file": _plain(case.file),
        "line": str(case.line) if case.line is not None else "",
        "time": f"{case.seconds:.6f}" if case.seconds is not None else "",
    }
    return {key: value for key, value in said.items() if value}


def _totals(cases: Sequence[Testcase]) -> dict[str, str]:
    outcomes = [case.outcome for case in cases]
    skipped = {"skipped": str(outcomes.count("skipped"))} if "skipped" in outcomes else {}
    return {
        "tests": str(len(cases)),
        "failures": str(outcomes.count("failure")),
        "errors": str(outcomes.count("error")),
        **skipped,
        "time": f"{sum(case.seconds or 0 for case in cases):.6f}",
    }


def _plain(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(
        one if one in "\t\n" or (one >= " " and not "\ud800" <= one <= "\udfff") else "\ufffd" for one in text
    )
