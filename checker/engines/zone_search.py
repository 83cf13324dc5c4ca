"""A search over zones within the limits of a request, and what it found as runs of the model."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice, pairwise
from typing import Final

from ccverify.checker.engines.answer import Observer, Progress, Statistics
from ccverify.checker.engines.effort import Effort
from ccverify.checker.engines.states import no_initial_state, refuse_invalid_step
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.timed import refuse_going_round, time_lock, timed_run
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.native.context import INVALID
from ccverify.checker.meaning.native.initial import Candidates
from ccverify.checker.meaning.native.memory import Closing
from ccverify.checker.meaning.zones.bounds import INF, Triple, triples
from ccverify.checker.meaning.zones.locks import Matrix, locked
from ccverify.checker.meaning.zones.moments import Length, in_seconds
from ccverify.checker.meaning.zones.program import ZoneProgram
from ccverify.checker.meaning.zones.search import Status, ZoneSearch
from ccverify.checker.meaning.zones.standing import Place, for_good, meeting
from ccverify.checker.meaning.zones.ways import Way, Ways

_SLICE_SECONDS: Final = 0.02
_BEGUN_AT_ONCE: Final = 2**8  # initial states
_TRANSLATION: Final = 1_000
"""The cost of a byte of the text that is compiled, in units of about a nanosecond."""
_STEP: Final = 15
"""The cost of a step by a zone, for each entry of a matrix."""
_COMPARISON: Final = 1
"""The cost of comparing two zones."""
_LOOK: Final = 100_000
"""The cost of looking whether time stands still for good in a state."""
_LIMITS: Final = {Status.ZONES: Limit.STATES, Status.MEMORY: Limit.MEMORY}


class _OutOfTime(Exception):
    """The time limit of a search is reached."""


class ZoneExploration(Closing):
    """One search, for some targets, for steps that leave a range, and for the end of time.

    `evaluator` is of the model itself: the system searched may be one that measures something in
    it. `cap` is up to which number of units the clock that measures is known.
    """

    def __init__(
        self, evaluator: Evaluator, program: ZoneProgram, limits: Limits, cap: int = 0
    ) -> None:
        self.evaluator: Final = evaluator
        self.program: Final = program
        self.asked: Final = program.asked
        self._awaited: Final = self.asked.timed.timed.system.awaited
        self._limits: Final = limits
        self._cap: Final = cap
        self._exact = False
        self._done = 0  # steps taken by zones in searches before this one
        self._looks = 0  # at states in which time may stand still for good
        self.search = self._begun()
        self.status = Status.RUNNING

    def _begun(self) -> ZoneSearch:
        return ZoneSearch(
            self.program,
            self.asked.extremes(exact=self._exact, cap=self._cap),
            memory_limit=self._limits.bytes,
            max_zones=self._limits.states,
        )

    def run(self, observer: Observer, effort: Effort, until: Collection[int] = ()) -> None:
        """Search until all is decided, or a limit is reached.

        Raises `ModelError` if a reachable step leaves a variable's range, if time comes to an end
        in a reachable state, or if there is no initial state.
        """
        started = time.perf_counter()
        effort.begin()
        starting = self._starting()
        self.status = Status.RUNNING
        while self.status in (Status.RUNNING, Status.SUSPECT):
            left = self._limits.left
            if not left:
                break
            if starting is not None:
                states = list(islice(starting, _BEGUN_AT_ONCE))
                if not self.search.begin(states):
                    self.status = Status.MEMORY
                    break
                starting = starting if states else None
                continue
            self.status = self.search.run(min(_SLICE_SECONDS, left), until=until)
            observer(self._progress(started, left))
            effort.note(self.work)
            if self.status is Status.SUSPECT and not self._exact:
                self._begin_exactly()
                starting = self._starting()
            elif self.status is Status.SUSPECT:
                self._refuse_locks(self.search.suspects)
            if INVALID in self.search.found:
                self._refuse_invalid(self.search.found[INVALID])
            if self.status is Status.COMPLETE and starting is None and self._may_stand(effort):
                self._begin_exactly()
                starting = self._starting()
        if starting is None and self.search.complete and not self.search.context.count:
            raise no_initial_state(self.evaluator.system)

    def close(self) -> None:
        """Give back what the search takes."""
        self.search.close()

    def _starting(self) -> Iterator[tuple[int, ...]] | None:
        """The initial states, packed."""
        candidates = Candidates(self.program.system)
        slots = range(len(candidates.system.slots))
        return (
            self.program.packing.pack([found[slot] for slot in slots])
            for found in candidates.solver.solutions(candidates.values)
            if found is not None
        )

    def _begin_exactly(self) -> None:
        """Begin again, with values told apart that cannot do the same.

        Otherwise what is found suffices for what can happen, but not for what cannot.
        """
        self._exact = True
        self._done += self.search.context.transitions
        self.search.close()
        self.search = self._begun()

    def _progress(self, started: float, left: float) -> Progress:
        context = self.search.context
        frontier = context.count - context.cursor
        rate = context.count / max(time.perf_counter() - started, 1e-9)
        return Progress("exploring zones", left, context.count, frontier, self.search.depth, rate)

    @property
    def complete(self) -> bool:
        """Every zone has been expanded."""
        return self.search.complete and self.status is Status.COMPLETE

    @property
    def work(self) -> int:
        """What the search has cost so far: the same on every machine."""
        context = self.search.context
        size = len(self.asked.timed.clocks) + 1
        step = _STEP * size * size
        text = _TRANSLATION * len(self.program.text)
        steps = (self._done + context.transitions) * step
        return text + steps + context.compared * _COMPARISON + self._looks * _LOOK

    @property
    def stopped(self) -> str:
        """What ended the search before all was explored, and how far it had come."""
        return f"{self._limits.sentence(self.limit)}: {self.covered}, none that decides it"

    @property
    def limit(self) -> Limit:
        """The limit that ended the search."""
        return _LIMITS.get(self.status, Limit.TIME)

    @property
    def covered(self) -> str:
        """How much was explored."""
        context = self.search.context
        return f"{context.kept:,} zones in {context.discrete:,} states"

    def statistics(self) -> Statistics:
        """What was covered."""
        context = self.search.context
        return Statistics(
            distinct_states=context.discrete,
            zones=context.kept,
            transitions=context.transitions,
            depth=self.search.depth,
            complete=self.complete,
            unreduced={
                orbit.name: "zones are not reduced" for orbit in self.asked.timed.ground.orbits
            },
        )

    # Runs

    def run_to(self, number: int, asked: Sequence[Triple] = ()) -> Trace:
        """The run to a zone, at the first moments that allow it; its last wait ends where clocks
        satisfy constraints.
        """
        ways = Ways(self.search)
        way = ways.to(number, asked)
        moments = ways.moments(way).earliest()
        if moments is None:
            raise InternalError("a zone was found that no run leads to")
        return self.trace(way, moments)

    def run_to_target(self, number: int, target: int) -> Trace:
        """The run to the zone in which a target was found."""
        if target in self.asked.targets:
            return self.run_to(number)
        zone = self.search.zone(number)
        enabled = self.program.steps(zone.words)
        ways = Ways(self.search)
        for place, probe in enumerate(self.asked.probes, start=len(self.asked.edges)):
            if probe.target != target or place not in enabled:
                continue
            way = ways.to(number, triples(probe.constraints, self.asked.unit))
            moments = ways.moments(way).earliest()
            if moments is not None:
                return self.trace(way, moments)
        raise InternalError("a target was found in a zone in which it does not hold")

    def trace(self, way: Way, moments: Sequence[Length]) -> Trace:
        """The run of the model that goes a way at such moments."""
        evaluator = self.evaluator
        at = in_seconds(moments, self.asked.unit.seconds)
        delays = [after - before for before, after in pairwise(at)]
        delays += [Fraction(0)] * (len(way.labels) + 1 - len(delays))
        discrete = self.program.discrete(way.words[0])[: evaluator.cells.discrete]
        clocks = len(evaluator.cells.cells) - evaluator.cells.discrete
        return timed_run(evaluator, (*discrete, *([0] * clocks)), delays, self.calls(way))

    def calls(self, way: Way) -> list[Call]:
        """The calls of the model that a way's edges stand for."""
        named = {(call.action.name, call.arguments): call for call in self.evaluator.calls}
        found = list[Call]()
        for label in way.labels:
            call = self.asked.timed.calls[self.asked.edges[label].call]
            found.append(named[call.action.name, call.arguments])
        return found

    # Errors of the model

    def _may_stand(self, effort: Effort) -> bool:
        """Whether to begin exactly, to see if time stands still for good where steps go round.

        Raises `ModelError` if it does.
        """
        states = self.search.standing()
        if states is None:
            self.status = Status.MEMORY
            return False

        def breathe() -> None:
            self._looks += 1
            effort.note(self.work)
            if not self._limits.left:
                raise _OutOfTime

        try:
            stuck = for_good({state: self._place(state) for state in states}, breathe)
        except _OutOfTime:
            self.status = Status.RUNNING
            return False
        if not stuck:
            return False
        if not self._exact:
            self.status = Status.RUNNING
            return True
        for number in self.search.zones_of(stuck):
            zone = self.search.zone(number)
            parts = (meeting(zone.matrix, part) for part in stuck[zone.state])
            found = next((part for part in parts if part is not None), None)
            if found is not None:
                refuse_going_round(self.evaluator, self._run_to_part(number, found))
        return False

    def _place(self, state: int) -> Place:
        """How time passes in a state, with the steps only that time may wait for."""
        place, calls = self.search.place(state), self.asked.timed.calls
        names = (calls[self.asked.edges[step.edge].call].action.name for step in place.steps)
        steps = zip(place.steps, names, strict=True)
        return replace(place, steps=[step for step, name in steps if name in self._awaited])

    def _refuse_invalid(self, number: int) -> None:
        trace = self.run_to_target(number, INVALID)
        refuse_invalid_step(self.evaluator, trace)

    def _refuse_locks(self, numbers: Sequence[int]) -> None:
        """Raise `ModelError` if time comes to an end in one of these zones."""
        for number in numbers:
            zone = self.search.zone(number)
            place = self._place(zone.state)
            guards = [step.guard for step in place.steps]
            # Of a zone that is held, not all values need be beyond a bound.
            part = locked(zone.matrix, place.uppers, guards, still=place.urgent)
            if part is not None:
                raise time_lock(self.evaluator, self._run_to_part(number, part))

    def _run_to_part(self, number: int, part: Matrix) -> Trace:
        """The run to the values of clocks in a part of a zone."""
        zone = self.search.zone(number)
        clocks = range(len(zone.clocks))
        exactly = [
            (zone.clocks[i], zone.clocks[j], part[i][j])
            for i in clocks
            for j in clocks
            if i != j and part[i][j] < INF
        ]
        return self.run_to(number, exactly)
