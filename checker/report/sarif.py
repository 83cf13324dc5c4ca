"""Results in SARIF 2.1.0: a rule for each property, each run a flow through the code of the model.

A property that is refuted as its author expects is a suppressed failure: viewers hide it.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from ccverify.checker.errors import Location
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result
from ccverify.checker.report.lasting import expected_of
from ccverify.checker.report.outcome import Outcome, Standing, relative, sentence
from ccverify.checker.report.provenance import digests_of
from ccverify.checker.report.steps import steps_of
from ccverify.checker.report.traces import conclusions
from ccverify.checker.versions import versions

Object = dict[str, Any]

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT: Final = "%SRCROOT%"
"""What paths are relative to: the directory in which the request was made."""
_FINGERPRINT: Final = "ccverify/v1"
_KINDS: Final[Mapping[Verdict, str]] = {
    Verdict.PROVED: "pass",
    Verdict.COMPUTED: "informational",
    Verdict.VACUOUS: "notApplicable",
    Verdict.UNKNOWN: "open",
    Verdict.BOUNDED: "open",
}


def sarif_text(outcome: Outcome) -> str:
    """The log as JSON."""
    asked = Counter[tuple[str, str]]()
    results = []
    for result in outcome.results:
        asked[_rule_id(result), result.where] += 1
        results.append(_result(outcome, result, asked[_rule_id(result), result.where]))
    warned = [_warning(outcome, model, warning) for model, warning in outcome.warnings]
    rules = _rules(outcome)
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    for each in (*results, *warned):
        each["ruleIndex"] = numbers[each["ruleId"]]
    run = {
        "tool": {"driver": _driver(rules)},
        "invocations": [_invocation(outcome)],
        "columnKind": "unicodeCodePoints",
        "results": [*results, *warned],
        "properties": {"versions": versions(), "digests": dict(digests_of(outcome.results))},
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=1, ensure_ascii=False) + "\n"


def _driver(rules: list[Object]) -> Object:
    return {"name": "ccverify", "version": versions()["ccverify"], "rules": rules}


def _invocation(outcome: Outcome) -> Object:
    """Whether the request was carried out: what was interrupted was not."""
    if not outcome.missing:
        return {"executionSuccessful": True}
    notice = {"level": "error", "message": {"text": outcome.missing}}
    return {"executionSuccessful": False, "toolExecutionNotifications": [notice]}


def _rule_id(result: Result) -> str:
    return f"{result.system.name}/{result.prop.name}"


def _warning_id(warning: ModelWarning) -> str:
    return f"warning/{warning.kind.replace(' ', '-')}"


def _rules(outcome: Outcome) -> list[Object]:
    """A rule for each property, and for each kind of warning."""
    rules: dict[str, Object] = {}
    for result in outcome.results:
        prop, name = result.prop, _rule_id(result)
        rules[name] = {
            "id": name,
            "shortDescription": {"text": prop.meaning},
            "properties": {"kind": prop.kind, "sources": list(prop.sources)},
        }
        if prop.fails:
            rules[name]["help"] = {"text": prop.fails}
    for _, warning in outcome.warnings:
        name = _warning_id(warning)
        text = f"Something in a model looks like a mistake: {warning.kind}"
        rules[name] = {"id": name, "shortDescription": {"text": text}}
    return list(rules.values())


def _result(outcome: Outcome, result: Result, number: int) -> Object:
    """The result of that number about one property in one scenario: of several runs, if asked."""
    standing, trace = outcome.standing(result), result.answer.trace
    kind = _KINDS.get(result.verdict, "fail")
    if standing is Standing.FAILED:
        kind = "fail"
    refuted = result.verdict is Verdict.VIOLATED
    found: Object = {
        "ruleId": _rule_id(result),
        "kind": kind,
        "level": ("error" if refuted else "warning") if kind == "fail" else "none",
        "message": {"text": _message(result)},
        "locations": _locations(result.prop.location, _rule_id(result)),
        "partialFingerprints": _fingerprint(
            _rule_id(result), result.where, *[str(number)] * (number > 1)
        ),
        "properties": {
            "scenario": result.scenario,
            "parameters": dict(result.system.settings),
            "verdict": result.verdict.value,
            "expected": expected_of(result) or None,
            "engine": result.engine,
        },
    }
    if kind == "fail" and standing is Standing.WELL:
        why = f"expected {expected_of(result)} in {result.where}"
        found["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": why}]
    if trace is not None and refuted:
        found["codeFlows"] = [_flow(result)]
    return found


def _message(result: Result) -> str:
    """What was found, why, and what that means to those who depend on the system."""
    prop, trace = result.prop, result.answer.trace
    said = [f"{prop.meaning}", f"{result.where}: {sentence(result)}."]
    if trace is not None and result.verdict is Verdict.VIOLATED:
        said += conclusions(result.evaluator, prop, trace)
        said += filter(None, (prop.fails,))
    return "\n".join(said)


def _flow(result: Result) -> Object:
    """The run: a location for each step, where its action is written."""
    trace = result.answer.trace
    assert trace is not None
    places = list[Object]()
    for step in steps_of(result.evaluator, trace):
        place = _location(step.location) or {"logicalLocations": [{"name": step.call}]}
        place["message"] = {"text": step.sentence}
        important = "essential" if step.mark == "failure" else "important"
        places.append({"location": place, "executionOrder": step.number, "importance": important})
    if not places:
        start = _location(result.prop.location) or {}
        start["message"] = {"text": "The initial state decides it."}
        places.append({"location": start})
    flow: Object = {"threadFlows": [{"locations": places}]}
    if trace.loop is not None:
        last = trace.steps - trace.loop
        again = f"the last {last} steps are repeated" if last > 1 else "the last step is repeated"
        flow["message"] = {"text": f"Then {again if last else 'nothing more happens'} for ever."}
    return flow


def _warning(outcome: Outcome, model: str, warning: ModelWarning) -> Object:
    name = _warning_id(warning)
    return {
        "ruleId": name,
        "kind": "fail",
        "level": "error" if outcome.warnings_fail else "warning",
        "message": {"text": f"{model}: {warning.message}"},
        "locations": _locations(warning.location, f"{model}/{warning.name}"),
        "partialFingerprints": _fingerprint(name, model, warning.name),
    }


def _locations(location: Location | None, name: str) -> list[Object]:
    place = _location(location) or {}
    return [place | {"logicalLocations": [{"fullyQualifiedName": name}]}]


def _location(location: Location | None) -> Object | None:
    """A place in a file: relative to the current directory, if the file lies under it."""
    if location is None:
        return None
    path = relative(location, Path())
    if path is None:
        artifact = {"uri": Path(location.file).resolve().as_uri()}
    else:
        artifact = {"uri": quote(path), "uriBaseId": _ROOT}
    return {
        "physicalLocation": {"artifactLocation": artifact, "region": {"startLine": location.line}}
    }


def _fingerprint(*parts: str) -> Mapping[str, str]:
    """What tells a result from others in every run: its names, whatever lines they stand in."""
    return {_FINGERPRINT: hashlib.sha256("\0".join(parts).encode()).hexdigest()}
