"""The oracle of the engines: breadth-first search by the trusted meaning, nothing clever."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.trace import decides
from ccverify.checker.language.sorts import Replicas, Sort, Span
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import Orbit


@dataclass(frozen=True, slots=True)
class Explored:
    """All reachable states and what was counted over them.

    `levels[d]` are the states d steps from an initial one; `decided` gives for each property the
    depth of the first state that decides it, if there is one. `ill` is the depth of the first
    state with a step that leaves a variable's range; the search ends there, the counts with it.
    """

    levels: tuple[frozenset[State], ...]
    transitions: int
    settled: int
    deadlocks: int
    decided: Mapping[str, int]
    ill: int | None

    @property
    def states(self) -> int:
        """How many there are."""
        return sum(map(len, self.levels))

    @property
    def depth(self) -> int:
        """The number of the last level; -1 if there is no initial state."""
        return len(self.levels) - 1


def explore(evaluator: Evaluator, orbits: Sequence[Orbit] = ()) -> Explored:
    """Search all states, or with `orbits` one of each class of states that they make alike."""
    alone: dict[State, State] = {}

    def one_of_its_class(state: State) -> State:
        if state not in alone:
            alone[state] = representative(evaluator, state, orbits)
        return alone[state]

    levels: list[frozenset[State]] = []
    level = {one_of_its_class(state) for state in evaluator.initial_states()}
    seen = set(level)
    transitions = settled = deadlocks = 0
    decided: dict[str, int] = {}
    ill = None
    while level and ill is None:
        following: set[State] = set()
        for state in level:
            for prop in evaluator.system.properties:
                if prop.name not in decided and decides(evaluator, prop, [state]):
                    decided[prop.name] = len(levels)
            enabled = list(evaluator.enabled(state))
            transitions += len(enabled)
            settled += all(call.action.fault is not None for call in enabled)
            deadlocks += not enabled
            try:
                after = [evaluator.step(call, state) for call in enabled]
            except ModelError:
                ill = len(levels)
                continue
            following.update(map(one_of_its_class, after))
        levels.append(frozenset(level))
        level = following - seen
        seen |= level
    return Explored(tuple(levels), transitions, settled, deadlocks, decided, ill)


def representative(evaluator: Evaluator, state: State, orbits: Sequence[Orbit]) -> State:
    """The smallest of the states that permutations of the orbits' sorts make of `state`."""
    return min(alike(evaluator, state, {o.name: o.size for o in orbits})) if orbits else state


def alike(evaluator: Evaluator, state: State, sizes: Mapping[str, int]) -> Iterator[State]:
    """All states that permutations of the replicas of these sorts make of `state`."""
    cells = evaluator.cells
    for orders in product(*(permutations(range(size)) for size in sizes.values())):
        to = dict(zip(sizes, orders, strict=True))
        after = list(state)
        for (variable, key), code in zip(cells.cells, state, strict=True):
            place = [_moved(to, *part) for part in zip(variable.indices, key, strict=True)]
            after[cells.position(variable, place)] = _moved(to, variable.sort, code)
        yield tuple(after)


def _moved(to: Mapping[str, Sequence[int]], sort: Sort | Span, code: int) -> int:
    order = to.get(sort.name, ()) if isinstance(sort, Replicas) else ()
    return order[code] if 0 <= code < len(order) else code
