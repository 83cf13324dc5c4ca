"""All that a timed automaton can do in dense time, region by region.

A region is a set of states that no test of clocks tells apart, now or later: the clocks agree in
their whole parts, up to the largest time with which each is compared, and in the order of what is
left (Alur and Dill, 1994). A region is written as one of its points: clocks count in parts of a
tick, whose remainders are 0, 1, 2, …, in their order.

The question how long something takes is answered by one more clock, which runs while it does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeAlias

from tests.oracle.exploring import components
from tests.timed.description import Expr, Property, Question
from tests.timed.meaning import OFF, ZERO, Automaton, Call, Holds, State

Region: TypeAlias = tuple[State, bool, tuple[Any, ...]]
"""A state, whether the question has begun, and the clocks, the measuring one last."""


class Large(Exception):
    """There is more than the search can look at."""


@dataclass(frozen=True)
class Extreme:
    """How long something takes, at most or at least, in the model's unit; None if there is none."""

    value: Fraction | None
    attained: bool


@dataclass
class Explored:
    """What is reached. `levels` are the regions that so many steps lead to, each with the fewest
    faults; `edges` the calls that can happen, None for time that passes, each with what is reached
    and with the clocks that are set by it.
    """

    search: Search
    levels: list[dict[Region, int]] = field(default_factory=list)
    edges: dict[Region, list[Edge]] = field(default_factory=dict)
    ends: list[int] = field(default_factory=list)
    lock: int | None = None

    def first(self, prop: Property) -> tuple[int, int] | None:
        """The fewest steps to a moment that decides a property, and the fewest faults with them."""
        decides = self.search.automaton.decides(prop)
        for depth, level in enumerate(self.levels):
            found = [
                faults
                for region, faults in level.items()
                if decides(region[0], self.search.holds(region), {})
            ]
            if found:
                return depth, min(found)
        return None

    @property
    def traps(self) -> bool:
        """From somewhere time cannot go on for ever."""
        return bool(self.edges.keys() - self._going_on(set(self.edges)))

    @property
    def standing(self) -> set[Region]:
        """The regions from which time cannot pass any more, whatever happens but faults."""
        before: dict[Region, set[Region]] = {}
        free = {r for r, edges in self.edges.items() if any(e.call is None for e in edges)}
        for region, edges in self.edges.items():
            for edge in edges:
                if _is_owed(edge.call):
                    before.setdefault(edge.after, set()).add(region)
        waiting = list(free)
        while waiting:
            new = before.get(waiting.pop(), set()) - free
            free |= new
            waiting += new
        return self.edges.keys() - free

    @property
    def loops_at_once(self) -> bool:
        """Somewhere steps can go round for ever while no time passes."""
        steps = {
            region: [(n, edge.after) for n, edge in enumerate(edges) if edge.call is not None]
            for region, edges in self.edges.items()
        }
        within = {region: {after for _, after in taken} for region, taken in steps.items()}
        return any(
            len(component) > 1 or component & within[next(iter(component))]
            for component in components(steps)
        )

    def longest(self) -> Extreme | None:
        """How long the question takes at most; None if it never begins. Raises `Large`."""
        search = self.search
        inside = {region for region in self.edges if search.pending(region)}
        values = [region[2][-1] for region in inside]
        if not values:
            return None
        if max(values) <= search.cap:
            return search.extreme(max(values), above=True)
        beyond = {region for region in inside if region[2][-1] > search.cap}
        if self._going_on(beyond):
            return Extreme(None, True)
        raise Large

    def shortest(self) -> Extreme | None:
        """How long the question takes at least; None if it never ends. Raises `Large`."""
        if not self.ends:
            return None
        if min(self.ends) > self.search.cap:
            raise Large
        return self.search.extreme(min(self.ends), above=False)

    def _going_on(self, inside: set[Region]) -> set[Region]:
        """The regions from which a run, inside these, takes infinitely long.

        Such a run comes to a component in which time passes, and in which each clock is set again
        and again, or does not run, or is beyond all that it is compared with.
        """
        steps = {
            region: [(n, edge.after) for n, edge in enumerate(self.edges[region])]
            for region in inside
        }
        steps = {r: [(n, after) for n, after in s if after in inside] for r, s in steps.items()}
        found: set[Region] = set()
        for component in components(steps):
            if self._goes_on(component):
                found |= component
        before: dict[Region, list[Region]] = {}
        for region, after in ((r, a) for r, s in steps.items() for _, a in s):
            before.setdefault(after, []).append(region)
        waiting = list(found)
        while waiting:
            for region in before.get(waiting.pop(), ()):
                if region not in found:
                    found.add(region)
                    waiting.append(region)
        return found

    def _goes_on(self, component: set[Region]) -> bool:
        inner = [e for r in component for e in self.edges[r] if e.after in component]
        if not any(edge.call is None for edge in inner):
            return False
        tops = self.search.tops
        return all(
            any(r[2][n] is None or r[2][n] > tops[n] for r in component)
            or any(n in edge.set for edge in inner)
            for n in range(len(tops) - 1)
        )


@dataclass(frozen=True)
class Edge:
    """A step, or time that passes, and the clocks that are set by it."""

    call: Call | None
    after: Region
    set: frozenset[int] = frozenset()


class Search:
    """The regions of an automaton.

    The measuring clock is compared with nothing below `horizon` ticks. Raises `Large` if there are
    more than `most` regions, or if the difference of two clocks is to be known beyond the horizon.
    """

    def __init__(
        self, automaton: Automaton, question: Question, *, horizon: int, most: int
    ) -> None:
        self.automaton, self.most = automaton, most
        self.tick = automaton.tick
        count = len(automaton.clocks) + 1
        self.grain = count + 2
        self._ends = automaton.function(question.formula)
        self._begins = None if question.first is None else automaton.function(question.first)
        self._holds: dict[Region, Holds] = {}
        tops = [0] * count
        self._paired: set[int] = set()
        for test in automaton.tests:
            tops[test.clock] = max(tops[test.clock], self.scaled(test.time))
            if test.minus is not None:
                self._paired |= {test.clock, test.minus}
        for clock in (*self._paired, count - 1):
            tops[clock] = horizon * self.grain
        for _ in tops:
            for copy, of in automaton.since:
                tops[of] = max(tops[of], tops[copy])
        self.tops = tops
        self.cap = tops[-1]

    def scaled(self, time: Fraction) -> int:
        """A time in parts of a tick."""
        return int(time / self.tick) * self.grain

    def extreme(self, parts: int, *, above: bool) -> Extreme:
        """The bound of a region that is measured."""
        whole, rest = divmod(parts, self.grain)
        return Extreme((whole + bool(rest and above)) * self.tick, not rest)

    def holds(self, region: Region) -> Holds:
        """Which tests hold in a region."""
        known = self._holds.get(region)
        if known is None:
            clocks = region[2]
            known = self._holds[region] = self.automaton.holds(clocks, self.scaled)
        return known

    def learn(self, formulas: Iterable[Expr]) -> None:
        """Know the tests of more formulas, which tell no region from itself."""
        for formula in formulas:
            self.automaton.function(formula)
        self._holds.clear()

    def pending(self, region: Region) -> bool:
        """The question runs there."""
        return self._runs(region[0], region[1])

    def _runs(self, state: State, begun: bool) -> bool:
        ends = bool(self._ends(state, (), {}))
        if self._begins is None:
            return ends
        return (begun or bool(self._begins(state, (), {}))) and not ends

    def _begins_in(self, state: State) -> bool:
        """The first formula holds, if there is one."""
        return self._begins is not None and bool(self._begins(state, (), {}))

    def _at_once(self, state: State) -> bool:
        """What the question begins with holds, and it is over."""
        return self._begins_in(state) and bool(self._ends(state, (), {}))

    # Regions

    def _initial(self) -> Iterator[Region]:
        for state in self.automaton.initial_states():
            clocks = [0 if runs else None for runs in self.automaton.running(state)]
            clocks.append(0 if self._runs(state, False) else None)
            yield self._region(state, False, clocks)

    def _region(self, state: State, begun: bool, clocks: list[Any]) -> Region:
        """The region of some values: far ones all alike, the remainders in order."""
        grain = self.grain
        for n, value in enumerate(clocks):
            if value is not None and value > self.tops[n]:
                if n in self._paired:
                    raise Large
                clocks[n] = self.tops[n] + grain
        rests = {v % grain for n, v in enumerate(clocks) if v is not None and v <= self.tops[n]} - {
            0
        }
        rank = {rest: r for r, rest in enumerate(sorted(rests), 1)} | {0: 0}
        found = (v if v is None else v - v % grain + rank[v % grain] for v in clocks)
        return state, begun, tuple(found)

    def _later(self, region: Region) -> Region:
        """The region that follows when time passes; the same one if no clock tells."""
        state, begun, clocks = region
        grain = self.grain
        near = [n for n, v in enumerate(clocks) if v is not None and v <= self.tops[n]]
        later = list(clocks)
        moving = near
        if all(clocks[n] % grain for n in near):
            last = max((clocks[n] % grain for n in near), default=0)
            moving = [n for n in near if clocks[n] % grain == last]
            for n in moving:
                later[n] = (clocks[n] // grain + 1) * grain
        else:
            for n in moving:
                later[n] = clocks[n] + 1
        return self._region(state, begun, later)

    def _passing(self, region: Region) -> Region | None:
        """The region that follows when time passes, if it may."""
        if self.automaton.urgent(region[0], self.holds(region)):
            return None
        later = self._later(region)
        return later if self.automaton.in_time(later[0], self.holds(later)) else None

    def _taken(self, region: Region) -> Iterator[Edge]:
        state, begun, clocks = region
        before = self._runs(state, begun)
        for step in self.automaton.steps(state, self.holds(region)):
            values = [None if of == OFF else 0 if of == ZERO else clocks[of] for of in step.clocks]
            after = self._begins is not None and before
            now = self._runs(step.after, after)
            values.append((clocks[-1] if before else 0) if now else None)
            changed = frozenset(n for n, of in enumerate(step.clocks) if of != n)
            yield Edge(step.call, self._region(step.after, after, values), changed)

    def explored(self) -> Explored:
        """All that is reached, breadth first by steps. Raises `Large`."""
        found = Explored(self)
        level = dict.fromkeys(self._initial(), 0)
        found.ends += [0 for region in level if self._at_once(region[0])]
        while level:
            self._wait(found, level)
            found.levels.append(level)
            following: dict[Region, int] = {}
            for region, faults in level.items():
                edges = found.edges[region]
                taken = list(self._taken(region))
                for edge in taken:
                    assert edge.call is not None
                    cost = faults + edge.call.action.counted
                    following[edge.after] = min(cost, following.get(edge.after, cost))
                    if self.pending(region) and not self.pending(edge.after):
                        found.ends.append(region[2][-1])
                    elif self._at_once(edge.after[0]) and not self._begins_in(region[0]):
                        found.ends.append(0)
                if not edges and not any(_is_owed(edge.call) for edge in taken):
                    found.lock = len(found.levels) - 1 if found.lock is None else found.lock
                edges += taken
            level = {r: cost for r, cost in following.items() if r not in found.edges}
        return found

    def _wait(self, found: Explored, level: dict[Region, int]) -> None:
        """Complete a level by the regions that waiting leads to."""
        for first in sorted(level, key=level.__getitem__):
            region: Region | None = first
            while region is not None and region not in found.edges:
                if len(found.edges) > self.most:
                    raise Large
                later = self._passing(region)
                found.edges[region] = [] if later is None else [Edge(None, later)]
                if later is not None and later not in found.edges:
                    level[later] = min(level[region], level.get(later, level[region]))
                region = later


def _is_owed(call: Call | None) -> bool:
    """The call may be waited for: it is no fault, or it has to happen."""
    return call is not None and (call.action.fault is None or call.action.due)


def answered(automaton: Automaton, question: Question, *, most: int, horizon: int = 12) -> Explored:
    """All that is reached, with a horizon that suffices for the question. Raises `Large`."""
    while True:
        found = Search(automaton, question, horizon=horizon, most=most).explored()
        try:
            found.longest()
            found.shortest()
        except Large:
            horizon *= 4
            if horizon > 200:
                raise
            continue
        return found
