"""The zone engine: timed systems in dense time, exactly; shortest runs, longest, shortest times.

What time can do in a run of given steps is a zone, and zones are searched breadth first (see
`meaning.zones`). The moments of a run that is shown are exact numbers. How long something takes is
measured by a clock that is added for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar, Final

from ccverify.checker.engines.answer import (
    Answer,
    Excluded,
    Finding,
    Observer,
    Open,
    Options,
    Pace,
    Progress,
    Reached,
    unpaced,
)
from ccverify.checker.engines.effort import Effort
from ccverify.checker.engines.lengths import how_long
from ccverify.checker.engines.zone_search import ZoneExploration
from ccverify.checker.evidence.trace import with_deciding_step
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.zones.asked import Asked
from ccverify.checker.meaning.zones.program import ZoneProgram
from ccverify.checker.meaning.zones.timed import NotOfZones, TimedGrounding

_TARGETS: Final = 60  # one search decides so many at once; the kernel keeps them in a word
_SETTLED: Final = 61  # the number under which settled states are noted, beside the targets


class Zones:
    """The zone engine."""

    dense: ClassVar = True
    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = False
    counts_states: ClassVar = True

    def __init__(self, options: Options, pace: Pace = unpaced) -> None:
        self.options: Final = options
        self._effort: Final = Effort(pace)

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "zones"

    def check(
        self,
        evaluator: Evaluator,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `DenseEngine.check`."""
        found: dict[Property, Answer] = {}
        of_states = [p for p in properties if not p.liveness and not p.of_times]
        for prop in properties:
            if prop.liveness:
                found[prop] = Answer(Open(_ENDLESS))
        try:
            for start in range(0, len(of_states), _TARGETS):
                chunk = of_states[start : start + _TARGETS]
                found |= self._check_states(evaluator, chunk, limits, observer)
        except NotOfZones as error:
            found |= dict.fromkeys(of_states, Answer(Open(str(error))))
        for prop in properties:
            if prop.of_times:
                found[prop] = self._check_times(evaluator, prop, limits, observer)
        return [found[prop] for prop in properties]

    def _check_states(
        self,
        evaluator: Evaluator,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> dict[Property, Answer]:
        observer(Progress("compiling", limits.left))
        timed = TimedGrounding(evaluator)
        targets = {number: timed.target(prop) for number, prop in enumerate(properties)}
        settled = any(prop.kind == "settled" for prop in properties)
        noted = targets | ({_SETTLED: timed.settled} if settled else {})
        program = ZoneProgram(Asked(timed, noted))
        with ZoneExploration(evaluator, program, limits) as exploration:
            exploration.run(observer, self._effort, until=targets)
            statistics = exploration.statistics()
            if settled:
                statistics = replace(statistics, settled=int(_SETTLED in exploration.search.found))
            return {
                prop: Answer(_finding(exploration, number, prop), statistics)
                for number, prop in enumerate(properties)
            }

    def _check_times(
        self, evaluator: Evaluator, prop: Property, limits: Limits, observer: Observer
    ) -> Answer:
        try:
            return how_long(evaluator, prop, limits, observer, self._effort)
        except NotOfZones as error:
            return Answer(Open(str(error)))


_ENDLESS: Final = "it speaks of runs without end, which engines on digital clocks decide"


def _finding(exploration: ZoneExploration, number: int, prop: Property) -> Finding:
    """What was found for the target of a number: that of a property."""
    found = exploration.search.found
    if number in found:
        trace = exploration.run_to_target(found[number], number)
        if prop.of_steps:
            trace = with_deciding_step(exploration.evaluator, prop, trace)
        return Reached(trace)
    if exploration.complete:
        covered = exploration.covered
        return Excluded(f"all {covered} explored, in dense time", f"in all {covered}")
    return Open(exploration.stopped, exploration.limit)
