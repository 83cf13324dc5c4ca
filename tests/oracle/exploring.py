"""The reachable states of a machine, breadth first; their classes under permutations; fair runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import permutations, product
from typing import Any

from tests.oracle.description import Property, Sort
from tests.oracle.elements import rests_on_nothing
from tests.oracle.meaning import NO_NAMES, Ill, Machine, State, outer


@dataclass
class Explored:
    """What is reached. `steps` gives for each state the number of each call that may be taken,
    with the state after it; `failures` the fewest faults on a shortest run to it. `ill` is the
    depth of the first ill step, at which the search ends.
    """

    machine: Machine
    levels: list[list[State]] = field(default_factory=list)
    steps: dict[State, list[tuple[int, State]]] = field(default_factory=dict)
    failures: dict[State, int] = field(default_factory=dict)
    ill: int | None = None

    @property
    def states(self) -> int:
        """How many there are."""
        return len(self.steps)

    @property
    def transitions(self) -> int:
        """How many pairs there are of a state and a call that may be taken there."""
        return sum(map(len, self.steps.values()))

    def settled(self, state: State) -> bool:
        """Only faults can happen."""
        calls = self.machine.calls
        return all(calls[call].action.fault is not None for call, _ in self.steps[state])

    def first(self, prop: Property) -> tuple[int, int] | None:
        """The depth of the first states that decide a property, and the fewest faults to one."""
        decides = self.machine.decides(prop)
        for depth, level in enumerate(self.levels):
            found = [self.failures[state] for state in level if decides(state)]
            if found:
                return depth, min(found)
        return None


def explored(machine: Machine, most: int) -> Explored | None:
    """All that is reached; None if that is more than `most` states."""
    found = Explored(machine)
    numbered = list(enumerate(machine.calls))
    level = dict.fromkeys(machine.initial_states(), 0)
    while level and found.ill is None:
        found.levels.append(list(level))
        found.failures |= level
        following: dict[State, int] = {}
        for state, failures in level.items():
            steps = []
            for number, call in numbered:
                if not call.enabled(state):
                    continue
                try:
                    if rests_on_nothing(machine, call, state):
                        raise Ill("a step rests on an element that is not there")
                    after = machine.step(call, state)
                except Ill:
                    found.ill = len(found.levels) - 1
                    continue
                steps.append((number, after))
                cost = failures + call.action.counted
                following[after] = min(cost, following.get(after, cost))
            found.steps[state] = steps
        level = {s: cost for s, cost in following.items() if s not in found.steps}
        if len(found.steps) + len(level) > most:
            return None
    return found


class Asymmetric(Exception):
    """A permutation of a reachable state is not reached, or not alike."""


@dataclass(frozen=True)
class Classes:
    """The classes of states that permutations make of one another."""

    states: int
    transitions: int
    settled: int
    deadlocks: int


def classes(found: Explored, sorts: Sequence[Sort]) -> Classes:
    """The classes under all permutations of the elements of each of the sorts.

    Raises `Asymmetric`.
    """
    seen: set[State] = set()
    states = transitions = settled = deadlocks = 0
    for state, steps in found.steps.items():
        if state in seen:
            continue
        alike = set(_images(found.machine, state, sorts))
        seen |= alike
        for other in alike:
            if len(found.steps.get(other, [None, *steps])) != len(steps):
                raise Asymmetric(f"{state} is reached, {other} is not, or is not alike")
        states += 1
        transitions += len(steps)
        settled += found.settled(state)
        deadlocks += not steps
    return Classes(states, transitions, settled, deadlocks)


def _images(machine: Machine, state: State, sorts: Sequence[Sort]) -> Iterator[State]:
    for orders in product(*(permutations(sort.values) for sort in sorts)):
        to = {
            sort.name: dict(zip(sort.values, order, strict=True))
            for sort, order in zip(sorts, orders, strict=True)
        }
        yield _moved(machine, state, to)


def _moved(machine: Machine, state: State, to: dict[str, dict[Any, Any]]) -> State:
    def move(sort: Sort, value: Any) -> Any:
        if sort.of is not None:
            return None if value is None else move(sort.of, value)
        for kind in sort.kinds:
            if kind.name == value[0]:
                parts = zip(kind.fields, value[1:], strict=True)
                return (kind.name, *(move(of, part) for (_, of), part in parts))
        return to[sort.name][value] if sort.name in to else value

    after = []
    for variable, entry in zip(machine.variables, state, strict=False):
        keys = list(product(*(sort.values for sort in outer(variable))))
        held = {}
        for key, value in zip(keys, entry, strict=True):
            place = tuple(move(s, k) for s, k in zip(outer(variable), key, strict=True))
            match variable.kind:
                case "cell":
                    held[place] = move(variable.sort, value)
                case "set":
                    held[place] = frozenset(move(variable.over[-1], v) for v in value)
                case "queue":
                    held[place] = tuple(move(variable.sort, v) for v in value)
                case "bag":
                    moved = (move(variable.sort, v) for v in value)
                    held[place] = tuple(sorted(moved, key=variable.sort.values.index))
        after.append(tuple(held[key] for key in keys))
    return (*after, *state[len(after) :])


# Runs without end


def violated(found: Explored, prop: Property) -> bool:
    """Some fair run violates an `eventually_always` or a `leads_to`."""
    machine = found.machine
    formula = machine.function(prop.formula)
    without = {state for state in found.steps if not formula(state, NO_NAMES)}
    if prop.trigger is None:
        return any(not without.isdisjoint(c) for c in _fair(found, found.steps.keys()))
    trigger = machine.function(prop.trigger)
    ends = set[State]().union(*_fair(found, without))
    waiting = [state for state in without if trigger(state, NO_NAMES)]
    seen = set(waiting)
    while waiting:
        state = waiting.pop()
        if state in ends:
            return True
        for _, after in found.steps[state]:
            if after in without and after not in seen:
                seen.add(after)
                waiting.append(after)
    return False


def due(found: Explored, prop: Property) -> bool:
    """What a `leads_to` begins with happens."""
    if prop.trigger is None:
        return True
    trigger = found.machine.function(prop.trigger)
    return any(trigger(state, NO_NAMES) for state in found.steps)


def _fair(found: Explored, states: Set[State]) -> list[set[State]]:
    """The components, of these states and of steps that are no faults, in which a fair run stays.

    Weak fairness: a fair call is taken in the component, or is not enabled somewhere in it.
    """
    calls = found.machine.calls
    fair = [number for number, call in enumerate(calls) if call.action.fair]
    steps = {
        state: [
            (number, after)
            for number, after in found.steps[state]
            if after in states and calls[number].action.fault is None
        ]
        for state in states
    }
    kept = []
    for component in components(steps):
        taken = {number for s in component for number, after in steps[s] if after in component}
        for number in fair:
            if number not in taken and all(calls[number].enabled(s) for s in component):
                break
        else:
            kept.append(component)
    return kept


def components(steps: dict[State, list[tuple[int, State]]]) -> list[set[State]]:
    """The strongly connected components, by Tarjan's algorithm without recursion."""
    number: dict[State, int] = {}
    lowest: dict[State, int] = {}
    stack: list[State] = []
    inside: set[State] = set()
    found = []
    for root, first in steps.items():
        if root in number:
            continue
        number[root] = lowest[root] = len(number)
        stack.append(root)
        inside.add(root)
        work = [(root, iter(first))]
        while work:
            state, left = work[-1]
            for _, after in left:
                if after not in number:
                    number[after] = lowest[after] = len(number)
                    stack.append(after)
                    inside.add(after)
                    work.append((after, iter(steps[after])))
                    break
                if after in inside:
                    lowest[state] = min(lowest[state], number[after])
            else:
                work.pop()
                if work:
                    lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[state])
                if lowest[state] == number[state]:
                    component = set()
                    while state not in component:
                        component.add(stack.pop())
                    inside -= component
                    found.append(component)
    return found
