"""Lassos along the graph of a search, which may know states up to permutations of replicas only.

The loop begins in a component in which a fair run can stay. From there it goes to what each fair
group asks for, and back. If replicas are reduced, the model's own steps follow a path of
representatives, to whichever of the permuted states they lead. A group that is about one replica is
looked at as if that were the one that the search follows. In the end the run may be back where it
began only up to a permutation. Then it goes round again, permuted, until it is back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ccverify.checker.engines.paths import trace_along
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.meaning.fairness import FairGroup
from ccverify.checker.meaning.following import Permutation, Roles, moved, range_of
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.integers import Valuation
from ccverify.checker.meaning.native.graph import Graph
from ccverify.checker.meaning.native.search import Search, Work
from ccverify.checker.meaning.nodes import Node

View = Mapping[str, int]
"""The replica that is looked at as if it were the first of its sort, by sort."""


class Run:
    """A run of the model, along states of a graph."""

    def __init__(
        self, grounding: Grounding, search: Search, graph: Graph, orbits: Sequence[Orbit]
    ) -> None:
        self._evaluator: Final = grounding.evaluator
        self._search: Final = search
        self._graph: Final = graph
        self._orbits: Final = {orbit.name: orbit for orbit in orbits}
        self.states: Final = list[State]()
        self.calls: Final = list[Call]()

    def begin(self, state: int) -> None:
        """Begin with a shortest run to a state that the search found."""
        trace = trace_along(self._search, state, self._evaluator)
        self.states[:], self.calls[:] = trace.states, trace.calls

    def trace(self, loop: int | None = None) -> Trace:
        """The run as it is."""
        return Trace(tuple(self.states), tuple(self.calls), loop)

    @property
    def last(self) -> State:
        """Where it has come to."""
        return self.states[-1]

    def number(self, state: State, view: View) -> int:
        """The number of a state in a view."""
        number = self.known(state, view)
        if number is None:
            raise InternalError("the model came to a state that the search does not know")
        return number

    def known(self, state: State, view: View) -> int | None:
        """The same; None if it is not in the graph."""
        return self._graph.number(self._search.packing.pack(self._seen(state, view)))

    def follow(
        self,
        path: Sequence[int],
        view: View,
        *,
        faults: bool,
        distance: Callable[[Call, State], int] | None = None,
    ) -> None:
        """Go on through states of these numbers, in a view; the first is the one at hand.

        No fault is taken unless `faults` allows it. Of several steps, each given with the state
        after it, the one is taken for which `distance` is least.
        """
        for number in path[1:]:
            found = [
                (call, after)
                for call, after in self._evaluator.successors(self.last)
                if (faults or call.action.fault is None) and self._is(after, number, view)
            ]
            if not found:
                raise InternalError("the search took a step that the model does not have")
            if distance is not None:
                found.sort(key=lambda step: distance(*step))
            self.take(*found[0])

    def take(self, call: Call, after: State) -> None:
        """Go one step on."""
        self.calls.append(call)
        self.states.append(after)

    def _is(self, state: State, number: int, view: View) -> bool:
        packed = self._search.packing.pack(self._seen(state, view))
        wanted = self._search.state(number)
        return wanted in (packed, self._search.program.canonical(packed))

    def _seen(self, state: State, view: View) -> State:
        """The state with the replicas of a view exchanged for the first ones."""
        for sort, replica in view.items():
            orbit = self._orbits[sort]
            order = list(range_of(orbit))
            order[0], order[replica] = order[replica], order[0]
            state = permuted(state, orbit, order)
        return state


def difference(state: State, other: State) -> int:
    """In how many cells two states differ."""
    return sum(a != b for a, b in zip(state, other, strict=True))


def permuted(state: State, orbit: Orbit, order: Permutation) -> State:
    """The state with each replica i of a sort, with all that it has, in the place of `order[i]`."""
    after = list(state)
    for member, place in zip(orbit.members, order, strict=True):
        for slot, to in zip(member, (orbit.members[place]), strict=True):
            after[to] = state[slot]
    return tuple(after)


class LassoMaker:
    """Makes lassos along the graph of one search.

    `roles` are those of the fair groups: the graph knows the leading ones of them. `still` holds
    where no fair call is enabled.
    """

    def __init__(
        self,
        grounding: Grounding,
        search: Search,
        graph: Graph,
        groups: Sequence[FairGroup],
        roles: Roles,
        still: Node,
    ) -> None:
        self._grounding: Final = grounding
        self._evaluator: Final = grounding.evaluator
        self._search: Final = search
        self._graph: Final = graph
        self._groups: Final = groups
        self._roles: Final = roles
        self._still: Final = still

    def stem(self, state: int) -> Run:
        """The run that is sought, to a state that it may come to first."""
        path = self._graph.stem(state)
        run = Run(self._grounding, self._search, self._graph, self._roles.orbits)
        run.begin(path[0])
        run.follow(path, {}, faults=True)
        return run

    def lasso(self, state: int, often: Node) -> Work[Trace]:
        """The run that is sought, with a loop in the component of a state in which `often` holds
        again and again.
        """
        run = self.stem(state)
        loop = len(run.calls)
        start = run.last
        if all(map(Valuation(start).of, (often, self._still))):
            return run.trace(loop)  # it can stay there, whatever its component calls for
        yield from self._meet_all(run, loop, often)
        yield from self._close(run, loop)
        if run.last != start:
            self._go_round(run, loop)
        return run.trace(loop)

    def _meet_all(self, run: Run, loop: int, often: Node) -> Work[None]:
        """Go on until each fair group has had its turn."""
        left, seen, since = self._raised(run), False, loop
        while True:
            seen = seen or any(Valuation(state).of(often) for state in run.states[since:])
            left = [number for number in left if not self._is_met(run, since, number)]
            if not left and seen:
                return
            since = len(run.calls)
            view = self._roles.about(left[0]) if left else {}
            alike = [number for number in left if self._roles.about(number) == view]
            asked = sum(1 << self._roles.place(number) for number in alike) | (not seen)
            here = run.number(run.last, view)
            path = yield from self._graph.path_for(here, asked)
            run.follow(path, view, faults=False)
            self._take_turn(run, alike, view, path[-1])

    def _raised(self, run: Run) -> list[int]:
        """The groups that a loop in the component that a run has come to has to heed."""
        raised = list[int]()
        for number in range(len(self._groups)):
            view = self._roles.about(number)
            called = self._graph.calls_for(run.number(run.last, view))
            if called >> self._roles.place(number) & 1:
                raised.append(number)
        return raised

    def _is_met(self, run: Run, since: int, number: int) -> bool:
        """Whether a group has its turn in the part of the run that begins after so many steps."""
        group = self._groups[number]
        calls = {self._grounding.calls[member] for member in group.members}
        if any(call in calls for call in run.calls[since:]):
            return True
        return not group.strong and any(
            not any(self._evaluator.is_enabled(call, state) for call in calls)
            for state in run.states[since:]
        )

    def _take_turn(self, run: Run, numbers: Sequence[int], view: View, here: int) -> None:
        """Take a call of one of the groups, if one can be taken within the component."""
        for number in numbers:
            for member in self._groups[number].members:
                call = self._grounding.calls[member]
                if not self._evaluator.is_enabled(call, run.last):
                    continue
                after = self._evaluator.step(call, run.last)
                there = run.known(after, view)
                if there is not None and self._graph.together(here, there):
                    run.take(call, after)
                    return

    def _close(self, run: Run, loop: int) -> Work[None]:
        """Go back to the state at which the loop begins, or to a permutation of it."""
        start = run.states[loop]
        if run.last == start:
            return
        path = yield from self._graph.path_to(run.number(run.last, {}), run.number(start, {}))
        run.follow(path, {}, faults=False, distance=lambda _, after: difference(after, start))

    def _go_round(self, run: Run, loop: int) -> None:
        """Repeat the loop, which leads to a permutation of its start, until it closes."""
        start, states, calls = run.states[loop], run.states[loop + 1 :], run.calls[loop:]
        orders = {orbit.name: _matching(start, run.last, orbit) for orbit in self._roles.orbits}
        while run.last != start:
            for orbit in self._roles.orbits:
                order = orders[orbit.name]
                states = [permuted(state, orbit, order) for state in states]
                calls = [moved(call, orbit.name, order) for call in calls]
            for call, state in zip(calls, states, strict=True):
                run.take(call, state)


def _matching(start: State, end: State, orbit: Orbit) -> Permutation:
    """A permutation of replicas that makes the one state of the other; it moves few."""

    def held(state: State, member: int) -> State:
        return tuple(state[slot] for slot in orbit.members[member])

    order = {i: i for i in range_of(orbit) if held(start, i) == held(end, i)}
    free = [i for i in range_of(orbit) if i not in order]
    for member in range_of(orbit):
        if member not in order:
            order[member] = next(i for i in free if held(end, i) == held(start, member))
            free.remove(order[member])
    return [order[i] for i in range_of(orbit)]
