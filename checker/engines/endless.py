"""Runs without end, by enumeration: which properties of them a search decides.

The states are enumerated breadth first, as for any other property. Each time that there are several
times as many of them, the graph of those found so far is looked at where the level ends. A fair run
that is found there need not wait for all states. If there is none among all of them, there is none.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.engines.answer import (
    Excluded,
    Finding,
    NeverDue,
    Observer,
    Open,
    Reached,
)
from ccverify.checker.engines.lassos import LassoMaker
from ccverify.checker.engines.paths import trace_along
from ccverify.checker.engines.states import (
    enumerating,
    no_initial_state,
    refuse_invalid_step,
)
from ccverify.checker.engines.targets import Targets
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.breaches import Breach, breaches
from ccverify.checker.meaning.fairness import FairGroup, fair_groups
from ccverify.checker.meaning.following import Roles
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.graph import Graph, Sought
from ccverify.checker.meaning.native.search import Search, Status, Work
from ccverify.checker.meaning.nodes import Node

_SLICE_SECONDS: Final = 0.02
_FIRST_LOOK: Final = 2**12  # states
_GROWTH: Final = 8  # so many times as many states are there when the graph is looked at again


class Endless:
    """One search for the fair runs that break some properties, and for steps that leave a range.

    `roles` are those of the fair `groups`, for the orbits that are reduced.
    """

    def __init__(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        groups: Sequence[FairGroup],
        roles: Roles,
        limits: Limits,
    ) -> None:
        self.grounding: Final = grounding
        self.roles: Final = roles
        self.limits: Final = limits
        self._groups: Final = groups
        targets = Targets()
        self._still: Final = _at_rest(grounding, groups)
        self._asked: Final = [_Asked(p, grounding, targets, self._still) for p in properties]
        self._limit = Limit.TIME
        self._graphs_work = 0
        self.search: Final = Search(
            grounding.ground,
            targets.nodes,
            [orbit for orbit in roles.orbits if orbit not in roles.followed],
            graph=True,
            follow=roles.followed,
            memory_limit=limits.bytes,
            max_states=limits.states,
        )

    def run(self, observer: Observer) -> Iterator[int]:
        """Search until all is decided or a limit is reached; the work done, after each slice.

        Raises `ModelError` if a reachable step leaves a variable's range, and if there is no
        initial state.
        """
        started = time.perf_counter()
        try:
            for work in self._steps():
                yield self.search.work + self._graphs_work + work
                if not self.limits.left:
                    return
                observer(enumerating(self.search, started, self.limits.left))
        except MemoryError:
            self._limit = Limit.MEMORY

    def _steps(self) -> Iterator[int]:
        """All that is to be done; the work of the graph at hand, after each slice."""
        search, depth, enough, before = self.search, 0, _FIRST_LOOK, 0
        while self._open:
            resting = [asked.resting for asked in self._open if asked.resting is not None]
            slice_ = min(_SLICE_SECONDS, self.limits.left)
            status = search.run(slice_, any_of=resting, to_depth=depth)
            yield 0
            match status:
                case Status.INVALID:
                    assert search.invalid is not None
                    trace = trace_along(search, search.invalid, self.grounding.evaluator)
                    refuse_invalid_step(self.grounding.evaluator, trace)
                case Status.FOUND:
                    self._note_resting()
                case Status.DEPTH:
                    depth += 1
                    # If levels get smaller, the end is near: the graph is looked at there.
                    if search.expanded >= enough and search.frontier >= before:
                        enough = _GROWTH * search.expanded
                        yield from self._look(search.expanded)
                    before = search.frontier
                case Status.COMPLETE:
                    if not search.distinct:
                        raise no_initial_state(self.grounding.system)
                    self._note_never_due()
                    yield from self._look(search.distinct)
                    self._exclude()
                case Status.STATES | Status.MEMORY:
                    self._limit = status.limit
                    return

    @property
    def _open(self) -> list[_Asked]:
        return [asked for asked in self._asked if asked.finding is None]

    def _note_resting(self) -> None:
        """Whether a state was found in which a run that breaks a property can stay for ever."""
        for asked in self._open:
            if asked.resting is not None and asked.resting in self.search.found:
                index = self.search.found[asked.resting]
                trace = trace_along(self.search, index, self.grounding.evaluator)
                asked.finding = Reached(replace(trace, loop=trace.steps), "a lasso, replayed")

    def _note_never_due(self) -> None:
        for asked in self._open:
            if asked.trigger is not None and asked.trigger not in self.search.found:
                asked.finding = NeverDue(f"in all {self.search.distinct:,} states")

    def _exclude(self) -> None:
        names = " and ".join(f"one {orbit.name}" for orbit in self.roles.followed)
        how = f"enumerated with {names} told apart" if names else "enumerated"
        evidence = f"no fair run among all {self.search.distinct:,} states, {how}, breaks it"
        for asked in self._open:
            asked.finding = Excluded(evidence)

    def _look(self, size: int) -> Iterator[int]:
        """Look for fair runs among so many states; the work done, after each slice."""
        if not self._open:
            return
        with Graph(self.search, size, self.roles.leading) as graph:
            for _ in self._looking(graph):
                yield graph.work
            self._graphs_work += graph.work

    def _looking(self, graph: Graph) -> Work[None]:
        yield from graph.build()
        maker = LassoMaker(
            self.grounding, self.search, graph, self._groups, self.roles, self._still
        )
        for asked in self._open:
            for breach, sought in asked.ways:
                state = yield from graph.first(sought)
                if state is None:
                    continue
                if breach.ever is None:
                    asked.finding = Reached(maker.stem(state).trace())
                else:
                    lasso = yield from maker.lasso(state, breach.often)
                    asked.finding = Reached(lasso, "a lasso, replayed")
                break

    def finding(self, number: int) -> Finding:
        """What was found for the property of that number."""
        finding = self._asked[number].finding
        if finding is not None:
            return finding
        reached = self.limits.sentence(self._limit)
        return Open(f"{reached}: {self.search.distinct:,} states found", self._limit)


class _Asked:
    """A property with the ways to break it, and what was found.

    - `resting`: the target in whose states a run breaks the property that stays there, if it is
      enough that such a state is reached
    - `trigger`: the target that the property says nothing without, if there is one
    """

    def __init__(self, prop: Property, grounding: Grounding, targets: Targets, still: Node) -> None:
        self.finding: Finding | None = None
        self.resting: int | None = None
        self.trigger: Final = (
            None if prop.trigger is None else targets.number(grounding.formula(prop, prop.trigger))
        )
        self.ways: Final = list[tuple[Breach, Sought]]()
        true = grounding.nodes.true
        for breach in breaches(grounding, prop):
            phases = tuple((targets.mask(p.during), targets.mask(p.then)) for p in breach.phases)
            ever = None if breach.ever is None else targets.mask(breach.ever)
            sought = Sought(phases, ever, targets.mask(breach.often), targets.mask(still))
            self.ways.append((breach, sought))
            if not breach.phases and breach.ever is true:
                self.resting = targets.number(grounding.nodes.and_((breach.often, still)))


def _at_rest(grounding: Grounding, groups: Sequence[FairGroup]) -> Node:
    """No fair action is enabled."""
    guards = [grounding.ground.actions[i].guard for group in groups for i in group.members]
    return grounding.nodes.not_(grounding.nodes.or_(guards))


def noted(grounding: Grounding, prop: Property) -> list[Node]:
    """The nodes that a search notes for the sake of a property."""
    targets = Targets()
    _Asked(prop, grounding, targets, _at_rest(grounding, fair_groups(grounding.calls)))
    return targets.nodes
