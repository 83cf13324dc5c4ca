"""Results as a JUnit report: a suite for each model, a case for each property in each scenario.

A violation is a failure, and what stays undecided is an error: a report without either is one of a
request whose exit code is 0.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from ccverify.checker.language.system import ModelWarning
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.outcome import Outcome, Standing, account, sentence
from ccverify.checker.report.provenance import digests_of
from ccverify.checker.versions import versions

_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document may hold."""
_ELEMENTS: Final = {Standing.FAILED: "failure", Standing.OPEN: "error"}


def junit_text(outcome: Outcome) -> str:
    """The report as an XML document."""
    root = Element("testsuites", name="ccverify")
    for subject, results in outcome.found.items():
        root.append(_suite(outcome, subject, results))
    if outcome.missing:
        suite = SubElement(root, "testsuite", name="ccverify")
        case = SubElement(suite, "testcase", classname="ccverify", name="not done")
        SubElement(case, "error", type="not done", message=outcome.missing)
        _count(suite)
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, 0)) for suite in root)))
    ElementTree.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(root, "unicode")}\n'


def _suite(outcome: Outcome, subject: Subject, results: Sequence[Result]) -> Element:
    """The results on one model, and the warnings about it."""
    suite = Element("testsuite", name=_clean(subject.name))
    made_by = versions() | {f"digest {name}": digest for name, digest in digests_of(results)}
    properties = SubElement(suite, "properties")
    for name, value in made_by.items():
        SubElement(properties, "property", name=_clean(name), value=value)
    shares = _shares(results)
    for result, share in zip(results, shares, strict=True):
        case = _case(suite, subject, result.where, result.prop.name)
        if outcome.times:
            case.set("time", f"{share:.3f}")
        _fill(case, outcome, subject, result)
    said = [warning for model, warning in outcome.warnings if model == subject.name]
    for warning in said if outcome.warnings_fail else ():
        case = _case(suite, subject, "warnings", f"{warning.kind}: {warning.name}")
        SubElement(case, "failure", type="warning", message=_clean(warning.message))
    if said:
        SubElement(suite, "system-err").text = _clean("\n".join(map(_placed, said)))
    _count(suite)
    if outcome.times:
        suite.set("time", f"{sum(shares):.3f}")
    return suite


def _case(suite: Element, subject: Subject, where: str, name: str) -> Element:
    classname = f"{subject.name}.{where}"
    return SubElement(suite, "testcase", classname=_clean(classname), name=_clean(name))


def _fill(case: Element, outcome: Outcome, subject: Subject, result: Result) -> None:
    """What became of a property, with the run that refutes it."""
    said, run, prop = sentence(result), account(subject, result), result.prop
    element = _ELEMENTS.get(outcome.standing(result))
    if element is None:
        text = "\n\n".join(filter(None, (said, run)))
        SubElement(case, "system-out").text = _clean(text)
        return
    place = f"{prop.location}: " if prop.location else ""
    failed = SubElement(case, element, type=result.verdict.value, message=_clean(said))
    failed.text = _clean("\n\n".join(filter(None, (f"{place}{prop.meaning}", run))))


def _shares(results: Sequence[Result]) -> list[float]:
    """The time of each exploration, in equal shares for the properties decided together."""
    explorations = [(result.scenario, result.seconds) for result in results]
    return [each[1] / explorations.count(each) for each in explorations]


def _count(suite: Element) -> None:
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))


def _placed(warning: ModelWarning) -> str:
    return f"{warning.location}: {warning}" if warning.location else str(warning)


def _clean(text: str) -> str:
    """The text with what XML cannot hold written out, as `\\x1b`."""
    return _NO_XML.sub(lambda found: ascii(found[0])[1:-1], text)
