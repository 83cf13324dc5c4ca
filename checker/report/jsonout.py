"""Results for programs: the object that `run --format json` prints. Keys are added, not renamed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.questions.verify import Result
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


def results_json(
    results: Sequence[Result],
    warnings: Sequence[tuple[str, ModelWarning]],
    *,
    times: bool,
    interrupted: bool,
) -> str:
    """All results as the text of one JSON object; see `results_object`."""
    return as_text(results_object(results, warnings, times=times, interrupted=interrupted))


def results_object(
    results: Sequence[Result],
    warnings: Sequence[tuple[str, ModelWarning]],
    *,
    times: bool,
    interrupted: bool,
) -> dict[str, Any]:
    """All results, with the warnings about models, each with its model's name.

    If it was `interrupted`, only what was decided before is there. The object has no head yet.
    """
    return {
        "results": [result_object(r, times=times) for r in results],
        "warnings": [_warning_object(model, warning) for model, warning in warnings],
        "interrupted": interrupted,
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

    `replicas` is the size of the model's replica sort, or the sizes by name if there are
    several; `seconds` is null without `times`; `tried` are the engines that `auto` tried before
    the one that decided, each with how far it came, and null if an engine was asked for by name.
    """
    answer, statistics = result.answer, result.answer.statistics
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
        "expected": result.expected,
        "verdict": conclusion.verdict.value,
        "engine": result.engine,
        "seconds": round(result.seconds, 3) if times else None,
        "distinct_states": statistics.distinct_states,
        "transitions": statistics.transitions,
        "depth": statistics.depth,
        "bound": result.bound,
        "replicas": "every" if result.every else _sizes(sizes),
        "certificate": None,
        "trace": to_itf(result.evaluator, answer.trace, result.prop, scenario)
        if answer.trace
        else None,
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
        "tried": list(answer.choice.tried) if answer.choice else None,
        "among": result.among or None,
        "enabled": dict(statistics.enabled) if statistics.enabled is not None else None,
        "digest": result.digest or None,
    }


def _sizes(sizes: dict[str, int]) -> object:
    return next(iter(sizes.values())) if len(sizes) == 1 else sizes or None
