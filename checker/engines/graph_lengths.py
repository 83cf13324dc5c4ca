"""How long something takes, in ticks, by enumeration: along the graph of the states found.

The graph is looked at once all states are known. If what decides a claim is enough, it is also
looked at before, each time that there are several times as many states.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from ccverify.checker.engines.answer import (
    Answer,
    Computed,
    Extreme,
    Measurement,
    NeverDue,
    Observer,
    Open,
    Progress,
    Reached,
    Statistics,
)
from ccverify.checker.engines.exploration import Exploration
from ccverify.checker.engines.lassos import Run, difference
from ccverify.checker.engines.targets import Targets
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.lengths import LengthsGraph, Stretch
from ccverify.checker.meaning.native.search import Search, Status, Work
from ccverify.checker.meaning.nodes import Node

_FIRST_LOOK: Final = 2**12  # states
_GROWTH: Final = 8  # so many times as many states are there when the graph is looked at again


class GraphLengths:
    """One search for how long something takes, as is `asked`; `noted` are its `nodes_of`."""

    def __init__(
        self,
        grounding: Grounding,
        asked: Measurement,
        noted: tuple[Node, Node, Node],
        orbits: Sequence[Orbit],
        limits: Limits,
    ) -> None:
        self._grounding: Final = grounding
        self._asked: Final = asked
        self._limits: Final = limits
        targets = Targets()
        self._pending, self._ended, self._ticking = map(targets.mask, noted)
        self._exploration: Final = Exploration(grounding, orbits, (), limits, noted=targets)
        self._graphs_work = 0
        self._limit = Limit.TIME
        self._found: tuple[int | None, Trace] | None = None
        self._whole = False

    @property
    def search(self) -> Search:
        """The search, to be closed in the end."""
        return self._exploration.search

    def run(self, observer: Observer) -> Iterator[int]:
        """Search until it is known how long it takes, or enough is, or a limit is reached; the work
        done, after each slice.

        Raises `ModelError` if a reachable step leaves a variable's range, and if there is no
        initial state.
        """
        try:
            yield from self._steps(observer)
        except MemoryError:
            self._limit = Limit.MEMORY

    def _steps(self, observer: Observer) -> Iterator[int]:
        exploration, enough = self._exploration, _FIRST_LOOK
        depth = None if self._asked.enough is None else 0
        while True:
            for work in exploration.run(observer, depth):
                yield work + self._graphs_work
            if depth is None or exploration.status is not Status.DEPTH:
                break
            exploration.status, depth = Status.RUNNING, depth + 1
            if self.search.expanded >= enough:
                enough = _GROWTH * self.search.expanded
                yield from self._look(observer)
                if self._decides:
                    return
        self._limit = exploration.status.limit
        if self.search.complete or depth is not None:
            yield from self._look(observer)

    def _look(self, observer: Observer) -> Iterator[int]:
        """Look how long it takes among the states that were expanded; the work done."""
        observer(Progress("looking how long it takes", self._limits.left))
        search = self.search
        with LengthsGraph(search, search.expanded, self._pending, self._ticking) as graph:
            for _ in self._looking(graph):
                yield search.work + self._graphs_work + graph.work
                if not self._limits.left:
                    return
            self._graphs_work += graph.work
        self._whole = search.complete

    def _looking(self, graph: LengthsGraph) -> Work[None]:
        yield from graph.build()
        if self._asked.longest:
            stretch = yield from graph.longest()
        else:
            initial = [*self.search.levels, self.search.distinct][1]
            stretch = yield from graph.shortest(self._ended, initial)
        if stretch is not None:
            run = self._along(graph, stretch)
            loop = None if stretch.ticks is not None else (yield from self._round(graph, run))
            self._found = stretch.ticks, run.trace(loop)

    def _along(self, graph: LengthsGraph, stretch: Stretch) -> Run:
        """The run that takes so long.

        Where a tick leads to where another step leads as well, the one is taken that counts.
        """
        run = Run(self._grounding, self.search, graph, ())
        run.begin(stretch.path[0])

        def other(call: Call, _: State) -> int:
            return (call.action.name == self._asked.tick) != self._asked.longest

        run.follow(stretch.path, {}, faults=True, distance=other)
        return run

    def _round(self, graph: LengthsGraph, run: Run) -> Work[int]:
        """Go on for ever, through a tick; where the loop begins.

        Up to permutations of replicas, each round leads back to where it began.
        """
        start, seen = run.last, dict[State, int]()
        (tick,) = (c for c in self._grounding.calls if c.action.name == self._asked.tick)
        state = run.number(start, {})
        while run.last not in seen:
            seen[run.last] = len(run.calls)
            run.take(tick, self._grounding.evaluator.step(tick, run.last))
            path = yield from graph.round(state, run.number(run.last, {}))
            run.follow(path, {}, faults=True, distance=lambda _, after: difference(after, start))
        return seen[run.last]

    @property
    def _decides(self) -> bool:
        """What was found so far is enough."""
        return self._found is not None and self._asked.beyond(self._found[0])

    def answer(self, statistics: Statistics) -> Answer:
        """How long it takes, in ticks; if not all states were looked at, whether it is enough."""
        states = f"{self.search.distinct:,} states"
        if not self._whole:
            if self._found is not None and self._decides:
                return Answer(Reached(self._found[1]), statistics)
            reached = self._limits.sentence(self._limit)
            return Answer(Open(f"{reached}: {states} found", self._limit), statistics)
        if self._found is None:
            none = Extreme(None, attained=False, trace=None)
            return Answer(NeverDue(f"in all {states}"), statistics, extreme=none)
        ticks, trace = self._found
        extreme = Extreme(None if ticks is None else Fraction(ticks), attained=True, trace=trace)
        return Answer(Computed(f"all {states} enumerated"), statistics, extreme=extreme)


def nodes_of(grounding: Grounding, asked: Measurement) -> tuple[Node, Node, Node]:
    """Where what is asked for goes on, where it has just ended, and where a tick may pass.

    Raises `InternalError` if the system is not as `Measurement` says.
    """
    make, actions = grounding.nodes, grounding.ground.actions
    ticks = [n for n, call in enumerate(grounding.calls) if call.action.name == asked.tick]
    known = any(action.name == asked.tick for action in grounding.system.actions)
    last = not ticks or ticks == [len(actions) - 1]
    if not known or not last or any(action.fault for action in actions):
        raise InternalError(f"a system in which {asked.tick} cannot be counted")
    ticking = make.or_(make.and_((actions[n].guard, actions[n].valid)) for n in ticks)
    ended = make.false if asked.ended is None else grounding.term(asked.ended)
    return grounding.term(asked.pending), ended, ticking
