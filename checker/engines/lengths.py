"""How long something takes, at most or at least: by a clock that measures it, over zones.

The clock is known up to a cap. What is found below the cap is exact; beyond it, the cap is raised.
If what is measured may take for ever, there is a run that comes back to where it was meanwhile.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Final

from ccverify.checker.engines.answer import (
    Answer,
    Computed,
    Excluded,
    Extreme,
    Finding,
    NeverDue,
    Observer,
    Open,
    Progress,
    Reached,
)
from ccverify.checker.engines.effort import Effort
from ccverify.checker.engines.zone_search import ZoneExploration
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.moments import ends
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.instrument import Measured, measured
from ccverify.checker.meaning.zones.asked import Asked, Gauge
from ccverify.checker.meaning.zones.bounds import INF
from ccverify.checker.meaning.zones.moments import Length, Moments
from ccverify.checker.meaning.zones.program import ZoneProgram
from ccverify.checker.meaning.zones.timed import TimedGrounding
from ccverify.checker.meaning.zones.ways import Way, Ways

_FACTOR: Final = 8
"""How many times as far the clock is known, the next time."""


def how_long(
    evaluator: Evaluator, prop: Property, limits: Limits, observer: Observer, effort: Effort
) -> Answer:
    """How long what a property of times speaks of takes. Raises `NotOfZones`."""
    observer(Progress("compiling", limits.left))
    limit = None
    if prop.limit is not None:
        limit = Fraction(evaluator.value(prop.limit, ()))
    question = measured(evaluator.system, prop)
    asked = _asked(question, limit)
    program = ZoneProgram(asked)
    cap = _first_cap(asked, limit)
    while True:
        with ZoneExploration(evaluator, program, limits, cap) as exploration:
            exploration.run(observer, effort)
            found = _Found(evaluator, prop, exploration, limit)
            if not exploration.complete:
                return found.stopped()
            answer = found.longest(cap) if question.longest else found.shortest(cap)
            if answer is not None:
                return answer
        cap *= _FACTOR


def _asked(question: Measured, limit: Fraction | None) -> Asked:
    timed = TimedGrounding(Evaluator(replace(question.system, properties=())))
    gauge = Gauge(
        timed.number(question.clock),
        timed.term(question.pending),
        timed.term(question.ended),
        longest=question.longest,
    )
    return Asked(timed, {}, gauge, () if limit is None else (limit,))


def _first_cap(asked: Asked, limit: Fraction | None) -> int:
    """Up to how many units the clock is known at first."""
    unit = asked.unit
    known = [unit.count(due.limit) for due in asked.timed.dues]
    return max(2 * max(known, default=1), 0 if limit is None else 2 * unit.count(limit), 1)


class _Found:
    """What a search found that measures."""

    def __init__(
        self,
        evaluator: Evaluator,
        prop: Property,
        exploration: ZoneExploration,
        limit: Fraction | None,
    ) -> None:
        self._evaluator: Final = evaluator
        self._prop: Final = prop
        self._exploration: Final = exploration
        self._limit: Final = limit
        gauge = exploration.asked.gauge
        assert gauge is not None
        self._clock: Final = gauge.clock
        self._longest: Final = gauge.longest

    def stopped(self) -> Answer:
        """A limit was reached. What was found so far may break a claim already."""
        exploration, context = self._exploration, self._exploration.search.context
        statistics, limit = exploration.statistics(), self._limit
        if limit is not None:
            units = exploration.asked.unit.count(limit)
            if self._longest and context.most > 2 * units + 1:
                return Answer(Reached(self._longest_run()), statistics)
            if not self._longest and -(context.least >> 1) < units:
                return Answer(Reached(self._shortest_run()), statistics)
        return Answer(Open(exploration.stopped, exploration.limit), statistics)

    def longest(self, cap: int) -> Answer | None:
        """The answer; None if the clock has to be known further."""
        context = self._exploration.search.context
        if context.most < 0:
            return self._answer(Extreme(None, attained=False, trace=None))
        trace = self._longest_run()
        if trace.loop is None and context.most >> 1 > cap:
            lasso = self._lasso(trace)
            if lasso is None:
                return None
            trace = lasso
        if trace.loop is not None:
            return self._answer(Extreme(None, attained=True, trace=trace))
        value = self._exploration.asked.unit.time(context.most)
        return self._answer(Extreme(value, attained=bool(context.most & 1), trace=trace))

    def shortest(self, cap: int) -> Answer | None:
        """The answer; None if the clock has to be known further."""
        context = self._exploration.search.context
        if context.least == -(2**62):
            return self._answer(Extreme(None, attained=False, trace=None))
        units = -(context.least >> 1)
        if units > cap:
            return None
        trace = self._shortest_run()
        value = units * self._exploration.asked.unit.seconds
        return self._answer(Extreme(value, attained=bool(context.least & 1), trace=trace))

    def _longest_run(self) -> Trace:
        """The run to where the clock shows as much as it can; one that stays there, if it can."""
        context = self._exploration.search.context
        if context.most >= INF:
            trace = self._exploration.run_to(context.most_at)
            still = (*trace.delays[:-1], Fraction(0))
            return replace(trace, loop=trace.steps, delays=still)
        ways = Ways(self._exploration.search)
        way = ways.to(context.most_at)
        moments = ways.moments(way)
        begun = way.since[self._clock - 1]
        greatest = self._fitting(moments.greatest(moments.last, begun), context.most)
        moments.bound(begun, moments.last, (-greatest[0], -greatest[1]))
        return self._trace(way, moments)

    def _shortest_run(self) -> Trace:
        """The run to a step after which the clock shows as little as it can."""
        context = self._exploration.search.context
        ways = Ways(self._exploration.search)
        if context.least_from < 0:
            number = next(self._exploration.search.zones_of([context.least_label]))
            return self._exploration.run_to(number)
        way = ways.by(context.least_from, context.least_label)
        moments = ways.moments(way)
        begun = way.since[self._clock - 1]
        back = self._fitting(moments.greatest(begun, moments.last), context.least)
        moments.bound(moments.last, begun, (-back[0], -back[1]))
        return self._trace(way, moments)

    def _fitting(self, found: Length | None, bound: int) -> Length:
        """What the moments of a run allow, if it is what its zone says."""
        if found is None or found != (bound >> 1, (bound & 1) - 1):
            raise InternalError("the moments of a run do not fit the zone that they were found by")
        return found

    def _trace(self, way: Way, moments: Moments) -> Trace:
        earliest = moments.earliest()
        if earliest is None:
            raise InternalError("a zone was found that no run leads to")
        return self._exploration.trace(way, earliest)

    def _lasso(self, trace: Trace) -> Trace | None:
        """A run that takes for ever: one that comes back to where it was, while it is measured and
        time passes. None if this run does not.
        """
        over = [ends(self._evaluator, self._prop, state) for state in trace.states]
        begun = max((n for n, ended in enumerate(over) if ended), default=-1) + 1
        seen: dict[State, int] = {}
        for number in range(begun, len(trace.states)):
            state = trace.states[number]
            if state in seen and any(trace.delays[seen[state] : number]):
                return Trace(
                    trace.states[: number + 1],
                    trace.calls[:number],
                    seen[state],
                    (*trace.delays[:number], Fraction(0)),
                )
            seen.setdefault(state, number)
        return None

    def _answer(self, extreme: Extreme) -> Answer:
        exploration = self._exploration
        covered = exploration.covered
        evidence = f"all {covered} explored, in dense time"
        statistics = exploration.statistics()
        finding: Finding = Excluded(evidence, f"in all {covered}")
        if extreme.value is None and extreme.trace is None:
            finding = NeverDue(f"in all {covered}")
        elif self._limit is None:
            finding = Computed(evidence)
        elif self._broken_by(extreme):
            assert extreme.trace is not None
            finding = Reached(extreme.trace)
        return Answer(finding, statistics, extreme=extreme)

    def _broken_by(self, extreme: Extreme) -> bool:
        """Whether what is claimed is not so."""
        if extreme.value is None or self._limit is None:
            return extreme.trace is not None
        return extreme.value > self._limit if self._longest else extreme.value < self._limit
