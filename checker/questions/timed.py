"""Systems with time, for engines that know it and for those that are given ticks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from ccverify.checker.engines import is_dense
from ccverify.checker.engines.answer import Answer, DenseEngine, Engine, Observer, Reached
from ccverify.checker.engines.digital import Digital
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.shorten import shortened


@dataclass(frozen=True, slots=True)
class Timed:
    """The form of a system with time."""

    evaluator: Evaluator

    def begun_for(self, prop: Property) -> Timed:
        """See `Form`."""
        return Timed(Evaluator(self.evaluator.system.begun_for(prop)))

    def ask(
        self, engine: Engine, properties: Sequence[Property], limits: Limits, observer: Observer
    ) -> list[Answer]:
        """See `Form`."""
        return dense(engine).check(self.evaluator, properties, limits, observer)

    def improved(
        self, properties: Sequence[Property], answers: Sequence[Answer], limits: Limits
    ) -> list[Answer]:
        """See `Form`: runs without the steps that they do not need."""
        return [self._short(p, a) for p, a in zip(properties, answers, strict=True)]

    def _short(self, prop: Property, answer: Answer) -> Answer:
        finding = answer.finding
        if not isinstance(finding, Reached):
            return answer
        trace = shortened(self.evaluator, prop, finding.trace)
        return replace(answer, finding=replace(finding, trace=trace))


def dense(engine: Engine) -> DenseEngine:
    """The engine itself, if it knows time; else one that asks it about systems by ticks."""
    if is_dense(engine):
        return cast("DenseEngine", engine)
    return Digital(engine)
