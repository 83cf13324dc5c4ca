"""Results as data that can be kept, and back: what is read is checked as far as that is cheap.

A run is replayed in the model as it is now. That all states were looked at, or that an invariant
was confirmed, is taken from what is kept; such a result says so.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from fractions import Fraction
from typing import Any

from ccverify.checker.engines.answer import (
    Answer,
    Choice,
    Computed,
    Excluded,
    Extreme,
    Finding,
    NeverDue,
    Reached,
    Statistics,
)
from ccverify.checker.errors import CcverifyError
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.evidence.trace import replay, replay_extreme
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Case, Premise
from ccverify.checker.questions.verify import Result, Subject

Object = dict[str, Any]


class Damaged(Exception):
    """What was kept is no result about the model."""


def kept_object(result: Result) -> Object | None:
    """A result as JSON values; None if it is not decided."""
    finding = _finding_object(result)
    if finding is None:
        return None
    choice = result.answer.choice
    statistics = result.answer.statistics
    return {
        "property": result.prop.name,
        "settings": dict(result.system.settings),
        "finding": finding,
        "extreme": _extreme_object(result),
        "statistics": {f.name: getattr(statistics, f.name) for f in fields(statistics)},
        "choice": [choice.engine, choice.tried] if choice else None,
        "engine": result.engine,
        "premises": [[p.case.value, p.whether, p.never] for p in result.premises],
        "opened": result.opened,
        "without": result.without,
        "among": result.among,
        "digest": result.digest,
    }


def _finding_object(result: Result) -> Object | None:
    match result.answer.finding:
        case Reached(trace, evidence):
            itf = to_itf(result.evaluator, trace, result.prop, result.scenario)
            return {"reached": itf, "evidence": evidence}
        case Excluded(evidence, where, _, every):
            return {"excluded": where, "evidence": evidence, "every": every}
        case NeverDue(where):
            return {"never_due": where}
        case Computed(evidence):
            return {"computed": evidence}
        case _:
            return None


def _extreme_object(result: Result) -> Object | None:
    """How long something takes, with the run that shows it."""
    extreme = result.answer.extreme
    if extreme is None:
        return None
    trace = extreme.trace
    return {
        "value": None if extreme.value is None else str(extreme.value),
        "attained": extreme.attained,
        "trace": None
        if trace is None
        else to_itf(result.evaluator, trace, result.prop, result.scenario),
    }


def restored(
    data: Sequence[Object],
    subject: Subject,
    system: System,
    scenario: str | None,
    settings: Mapping[str, object],
) -> list[Result]:
    """The results that were kept, most or all of them about `system`.

    Raises `Damaged` if they are none about this subject.
    """
    reader = _Reader(subject, system, scenario, settings)
    try:
        return [reader.result(each) for each in data]
    except (CcverifyError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise Damaged(str(error)) from None


class _Reader:
    def __init__(
        self,
        subject: Subject,
        system: System,
        scenario: str | None,
        settings: Mapping[str, object],
    ) -> None:
        self.subject, self.scenario = subject, scenario
        self.declared = subject.as_declared(scenario, settings)
        self.evaluators = {tuple(system.settings.items()): Evaluator(system)}
        self.started = time.perf_counter()

    def result(self, data: Object) -> Result:
        evaluator = self._evaluator(data["settings"])
        named = {prop.name: prop for prop in evaluator.system.properties}
        prop = named[data["property"]]
        finding = self._finding(evaluator, prop, data["finding"])
        statistics = Statistics(**data["statistics"])
        statistics = replace(
            statistics,
            reduced=tuple(statistics.reduced),
            never_taken=tuple(statistics.never_taken),
            switched_off=tuple(statistics.switched_off),
        )
        premises = (Premise(Case(c), whether, never) for c, whether, never in data["premises"])
        choice = Choice(data["choice"][0], tuple(data["choice"][1])) if data["choice"] else None
        expected = prop.expected.get(self.scenario) if self.scenario and self.declared else None
        return Result(
            system=evaluator.system,
            evaluator=evaluator,
            scenario=self.scenario,
            prop=prop,
            expected=expected,
            answer=Answer(finding, statistics, choice, self._extreme(evaluator, prop, data)),
            engine=data["engine"],
            seconds=time.perf_counter() - self.started,
            premises=tuple(premises),
            opened=data["opened"],
            without=tuple(data["without"]),
            among=data["among"],
            digest=data["digest"],
            kept=True,
        )

    def _evaluator(self, settings: Mapping[str, str]) -> Evaluator:
        """That of the model with these settings, as they are shown to people."""
        key = tuple(settings.items())
        if key not in self.evaluators:
            self.evaluators[key] = Evaluator(self.subject.build(self.scenario, settings))
        return self.evaluators[key]

    def _extreme(self, evaluator: Evaluator, prop: Property, data: Object) -> Extreme | None:
        kept = data["extreme"]
        if kept is None:
            return None
        value = None if kept["value"] is None else Fraction(kept["value"])
        if kept["trace"] is None:
            return Extreme(value, kept["attained"], None)
        trace = from_itf(evaluator.system, kept["trace"])
        replay_extreme(evaluator, prop, trace, value, kept["attained"])
        return Extreme(value, kept["attained"], trace)

    def _finding(self, evaluator: Evaluator, prop: Property, data: Object) -> Finding:
        if "reached" in data:
            trace = from_itf(evaluator.system, data["reached"])
            replay(evaluator, prop, trace)
            return Reached(trace, data["evidence"])
        if "computed" in data:
            return Computed(data["computed"])
        if "never_due" in data:
            return NeverDue(data["never_due"])
        return Excluded(data["evidence"], data["excluded"], every=data["every"])
