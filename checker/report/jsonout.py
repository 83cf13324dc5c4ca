"""Results for programs: the object that `run --format json` prints. Keys are added, not renamed."""

from __future__ import annotations

import json
from typing import Any, Final

from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.questions.verify import Result
from ccverify.checker.report.catalogue import catalogue_object
from ccverify.checker.report.lasting import expected_of, takes_object
from ccverify.checker.report.outcome import Outcome
from ccverify.checker.report.steps import step_object, steps_of
from ccverify.checker.report.traces import conclusions
from ccverify.checker.versions import versions

SCHEMA: Final = 1


def headed(content: dict[str, Any]) -> dict[str, Any]:
    """An object with the schema, and with what it was made by."""
    made_by = versions()
    head = {"schema": SCHEMA, "ccverify": made_by["ccverify"]}
    return head | content | {"versions": made_by}


def as_text(content: dict[str, Any]) -> str:
    """An object as people and programs read it, headed as all are."""
    return json.dumps(headed(content), indent=1, ensure_ascii=False) + "\n"


def results_json(outcome: Outcome) -> str:
    """All results as the text of one JSON object; see `results_object`."""
    return as_text(results_object(outcome))


def results_object(outcome: Outcome) -> dict[str, Any]:
    """All results, with the warnings about models, each with its model's name.

    If something is `missing`, only what was decided before is there. The object has no head yet.
    """
    return {
        "results": [result_object(r, times=outcome.times) for r in outcome.results],
        "warnings": [_warning_object(model, warning) for model, warning in outcome.warnings],
        "interrupted": bool(outcome.missing),
        "missing": outcome.missing or None,
        "models": [
            catalogue_object(subject, results[0].system)
            for subject, results in outcome.found.items()
        ],
    }


def _warning_object(model: str, warning: ModelWarning) -> dict[str, Any]:
    place = warning.location
    return {
        "model": model,
        "kind": warning.kind,
        "name": warning.name,
        "message": warning.message,
        "file": place.file if place else None,
        "line": place.line if place else None,
    }


def result_object(result: Result, *, times: bool) -> dict[str, Any]:
    """One result; what does not apply is null.

    `replicas` is the size of the model's replica sort, or the sizes by name if there are several.
    `takes` is how long something takes, if that was asked. `seconds` is null without `times`.
    `tried` are the engines that `auto` tried before the one that decided, each with how far it
    came, and null if an engine was asked for by name. `steps` are those of the trace in words, and
    `conclusion` says in sentences why it decides.
    """
    answer, statistics = result.answer, result.answer.statistics
    trace, place = answer.trace, result.prop.location
    told = list(steps_of(result.evaluator, trace)) if trace else []
    conclusion = result.conclusion
    sizes = {r.parameter: size for r, size in result.system.sizes.items()}
    scenario, opened = result.scenario, result.opened
    return {
        "model": result.system.name,
        "parameters": dict(result.system.settings) | ({opened: "every"} if opened else {}),
        "scenario": scenario,
        "property": result.prop.name,
        "kind": result.prop.kind,
        "sources": list(result.prop.sources),
        "expected": expected_of(result) or None,
        "verdict": conclusion.verdict.value,
        "takes": takes_object(result),
        "engine": result.engine,
        "seconds": round(result.seconds, 3) if times else None,
        "distinct_states": statistics.distinct_states,
        "zones": statistics.zones,
        "transitions": statistics.transitions,
        "depth": statistics.depth,
        "bound": result.bound,
        "replicas": "every" if result.every else _sizes(sizes),
        "certificate": None,
        "trace": to_itf(result.evaluator, trace, result.prop, scenario) if trace else None,
        "reason": conclusion.reason or None,
        "as_expected": result.as_expected,
        "meaning": result.prop.meaning,
        "evidence": conclusion.evidence or None,
        "complete": statistics.complete,
        "settled_states": statistics.settled,
        "deadlocks": statistics.deadlocks,
        "reduced": list(statistics.reduced),
        "unreduced": dict(statistics.unreduced),
        "fully_reduced": statistics.fully_reduced,
        "never_taken": list(statistics.never_taken),
        "without": list(result.without),
        "switched_off": list(statistics.switched_off),
        "tried": list(answer.choice.tried) if answer.choice else None,
        "among": result.among or None,
        "enabled": dict(statistics.enabled) if statistics.enabled is not None else None,
        "digest": result.digest or None,
        "from_cache": result.kept,
        "file": place.file if place else None,
        "line": place.line if place else None,
        "fails": result.prop.fails or None,
        "by_construction": result.prop.by_construction or None,
        "failures": trace.failures if trace else None,
        "steps": [step_object(step) for step in told] if trace else None,
        "conclusion": list(conclusions(result.evaluator, result.prop, trace)) if trace else None,
    }


def _sizes(sizes: dict[str, int]) -> object:
    return next(iter(sizes.values())) if len(sizes) == 1 else sizes or None
