"""An engine that knows no time is asked about a timed system by ticks.

What is found by ticks is given back as runs of the timed system, with their delays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import (
    Answer,
    Computed,
    Engine,
    Excluded,
    Extreme,
    Measurement,
    Measuring,
    Observer,
    Open,
    Progress,
    Reached,
    Statistics,
)
from ccverify.checker.engines.fewest import with_fewest_failures
from ccverify.checker.engines.standing import standing
from ccverify.checker.evidence.timed import (
    refuse_going_round,
    refuse_standstill,
    time_lock,
    timed_run,
)
from ccverify.checker.evidence.trace import Trace, with_deciding_step
from ccverify.checker.language.system import Property
from ccverify.checker.language.time import shown_time
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.cone import Lifting, part_of
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.timed.digital import STANDING, TICK, ByTicks


class Asking:
    """One engine, which is asked about one timed system."""

    def __init__(
        self,
        evaluator: Evaluator,
        engine: Engine,
        limits: Limits,
        observer: Observer,
        breathe: Callable[[], None],
    ) -> None:
        self.evaluator: Final = evaluator
        self.engine: Final = engine
        self._limits: Final = limits
        self._observer: Final = observer
        self._breathe: Final = breathe
        self._goes_on = False

    @property
    def goes_on(self) -> bool:
        """Time is known to come to an end in no state."""
        return self._goes_on

    def answers(self, low: ByTicks) -> list[Answer]:
        """The answers to what is asked of a system by ticks, as ones about the timed system.

        Its variables are those of the timed system, and others behind them. Raises the `ModelError`
        of a state in which time stands still for good, and that of a run in which it does.
        """
        asked = list(low.properties)
        if not self._goes_on:
            asked.append(low.locked)
        with self._limits.enforced():
            whole = Grounding(Evaluator(low.system))
            part = part_of(whole, [*asked, low.passes])
        answers = self.engine.check(part, asked, self._limits, self._observer)
        answers = [_decided(part.evaluator, p, a) for p, a in zip(asked, answers, strict=True)]
        answers = with_fewest_failures(part, asked, answers, self._limits)
        back = _Back(self.evaluator, low, Lifting(whole.evaluator, part.evaluator))
        for prop, answer in zip(asked, answers, strict=True):
            if prop is low.locked:
                if isinstance(answer.finding, Reached):
                    raise time_lock(self.evaluator, back.run(answer.finding.trace))
                self._goes_on = isinstance(answer.finding, Excluded)
                if self._goes_on and self.engine.looks_at_all_states:
                    self._refuse_standing(part, low, back)
        return [back.answer(answer) for answer in answers[: len(low.properties)]]

    def measured(self, low: ByTicks, prop: Property, asked: Measurement) -> Answer:
        """The answer for a property of times, by an engine that finds out how long something takes.

        Its extreme is in seconds. What is `asked` is about the properties of `low`. Raises what
        `answers` does.
        """
        assert isinstance(self.engine, Measuring)
        if not self._goes_on:
            self.answers(replace(low, properties=()))
        with self._limits.enforced():
            whole = Grounding(Evaluator(low.system))
            part = part_of(whole, low.properties, counted=[asked.tick])
        answer = self.engine.measure(part, prop, asked, self._limits, self._observer)
        back = _Back(self.evaluator, low, Lifting(whole.evaluator, part.evaluator))
        return back.answer(answer)

    def _refuse_standing(self, part: Grounding, low: ByTicks, back: _Back) -> None:
        """Raise the `ModelError` of a run after which steps go round while no time can pass."""
        awaited = self.evaluator.system.awaited
        self._observer(Progress("looking where time stands still", self._limits.left))
        found = standing(part, low.passes, awaited, self._limits, self._breathe)
        if found is not None:
            refuse_going_round(self.evaluator, back.run(found))


def _decided(evaluator: Evaluator, prop: Property, answer: Answer) -> Answer:
    """The answer; the run that reaches a target of steps with the step that decides."""
    finding = answer.finding
    if not prop.of_steps or not isinstance(finding, Reached):
        return answer
    trace = with_deciding_step(evaluator, prop, finding.trace)
    return replace(answer, finding=replace(finding, trace=trace))


@dataclass(frozen=True, slots=True)
class _Back:
    """From what was found by ticks to what is so in dense time."""

    evaluator: Evaluator
    low: ByTicks
    whole: Lifting

    def run(self, trace: Trace) -> Trace:
        """The timed run for a run by ticks. Raises a `ModelError` if no time passes in its loop."""
        states, taken = self.whole.run(trace.states[0], trace.calls)
        loop = trace.loop
        if loop is not None:
            taken, loop = self.whole.lasso(trace.states[0], trace.calls, loop)
        delays, calls, loop = self.low.run(taken, loop)
        known = {(call.action.name, call.arguments): call for call in self.evaluator.calls}
        cells = self.evaluator.cells
        clocks = len(cells.cells) - cells.discrete
        first = (*states[0][: cells.discrete], *[0] * clocks)
        steps = [known[call.action.name, call.arguments] for call in calls]
        found = timed_run(self.evaluator, first, delays, steps, loop)
        refuse_standstill(self.evaluator, found)
        return found

    def answer(self, answer: Answer) -> Answer:
        """The answer, about the timed system."""
        finding, by = answer.finding, f"by ticks of {shown_time(self.low.tick)}"
        match finding:
            case Reached():
                finding = replace(finding, trace=self.run(finding.trace))
            case Excluded() | Computed():
                finding = replace(finding, evidence=f"{finding.evidence}, {by}")
            case Open():
                reason = finding.reason
                if finding.bound is not None:
                    reason = reason or f"nothing found within {_steps(finding.bound)}"
                    by = f"{by}, each of which is a step"
                finding = replace(finding, reason=f"{reason}, {by}" if reason else by)
            case _:
                pass
        return replace(
            answer,
            finding=finding,
            statistics=_without_ticks(answer.statistics),
            extreme=None if answer.extreme is None else self._extreme(answer.extreme),
        )

    def _extreme(self, extreme: Extreme) -> Extreme:
        """How long something takes, in seconds."""
        value = None if extreme.value is None else extreme.value * self.low.tick
        trace = None if extreme.trace is None else self.run(extreme.trace)
        return replace(extreme, value=value, trace=trace)


def _steps(number: int) -> str:
    return f"{number:,} step{'s' * (number != 1)}"


def _without_ticks(statistics: Statistics) -> Statistics:
    """What was covered, but for what is not the same in dense time."""
    enabled = statistics.enabled
    return replace(
        statistics,
        settled=None,
        deadlocks=None,
        never_taken=tuple(name for name in statistics.never_taken if not _ticks(name)),
        enabled=None if enabled is None else {n: k for n, k in enabled.items() if not _ticks(n)},
    )


def _ticks(name: str) -> bool:
    return name in (TICK, STANDING)
