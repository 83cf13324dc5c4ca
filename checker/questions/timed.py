"""Systems with time, for engines that know it and for those that are given ticks."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final, cast

from ccverify.checker.data import dataclass
from ccverify.checker.engines import is_dense
from ccverify.checker.engines.answer import (
    Answer,
    DenseEngine,
    Engine,
    Observer,
    Options,
    Reached,
)
from ccverify.checker.engines.auto import Auto
from ccverify.checker.engines.digital import Digital
from ccverify.checker.engines.timed_auto import TimedAuto
from ccverify.checker.evidence.timed import timed_run
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.zones.dead import (
    NotLifted,
    SwitchedOff,
    insensitive,
    switched_off,
)
from ccverify.checker.questions.shorten import shortened

_LONG: Final = 100
"""Of a run of more steps, most are expiries that cannot be left out."""


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
        """See `Form`. Dead timers are off, if what is asked cannot tell; but a certificate that is
        asked for is one of the whole system.
        """
        asked, found = dense(engine), dict[Property, Answer]()
        plain = [] if _certifies(engine) else [p for p in properties if insensitive(p)]
        off = switched_off(self.evaluator, plain) if plain else None
        if off is not None:
            answers = asked.check(Evaluator(off.system), plain, limits, observer)
            for prop, answer in zip(plain, answers, strict=True):
                with suppress(NotLifted):
                    found[prop] = _of_the_whole(off, answer)
        others = [prop for prop in properties if prop not in found]
        if others:
            answers = asked.check(self.evaluator, others, limits, observer)
            found |= zip(others, answers, strict=True)
        return [found[prop] for prop in properties]

    def improved(
        self, properties: Sequence[Property], answers: Sequence[Answer], limits: Limits
    ) -> list[Answer]:
        """See `Form`: runs without the steps that they do not need."""
        return [self._short(p, a) for p, a in zip(properties, answers, strict=True)]

    def _short(self, prop: Property, answer: Answer) -> Answer:
        finding = answer.finding
        if not isinstance(finding, Reached) or finding.trace.steps > _LONG:
            return answer
        trace = shortened(self.evaluator, prop, finding.trace)
        return replace(answer, finding=replace(finding, trace=trace))


def _certifies(engine: Engine) -> bool:
    """Certificates are asked of the engine that would be read by others."""
    options = getattr(engine, "options", None)
    return isinstance(options, Options) and options.certify


def dense(engine: Engine) -> DenseEngine:
    """The engine itself, if it knows time; else one that asks it about systems by ticks."""
    if is_dense(engine):
        return cast("DenseEngine", engine)
    if isinstance(engine, Auto):
        return TimedAuto(engine.options)
    return Digital(engine)


def _of_the_whole(off: SwitchedOff, answer: Answer) -> Answer:
    """What was found with dead timers off, as an answer about the system in which they run.

    Raises `NotLifted`.
    """
    finding, extreme = answer.finding, answer.extreme
    if isinstance(finding, Reached):
        finding = replace(finding, trace=_lifted(off, finding.trace))
    if extreme is not None and extreme.trace is not None:
        extreme = replace(extreme, trace=_lifted(off, extreme.trace))
    statistics = replace(answer.statistics, switched_off=off.timers)
    return replace(answer, finding=finding, extreme=extreme, statistics=statistics)


def _lifted(off: SwitchedOff, trace: Trace) -> Trace:
    """The run with the expiries of dead timers."""
    delays, calls, loop = off.lifted(trace.states[0], trace.delays, trace.calls, trace.loop)
    return timed_run(off.whole, trace.states[0], delays, calls, loop)
