"""The slots that have one value in every reachable state.

What a scenario leaves alone is a variable all the same, and so is what only a fault that cannot
happen would change. Assume that each slot with one initial value keeps it. A step that is possible
by this assumption and gives a slot another value refutes it for that slot, and with it for what
else depends on the slot, until nothing is refuted any more. What is left of the assumption holds
initially, and no step that it allows breaks it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.nodes import Node, topological
from ccverify.checker.meaning.solutions import bounds

_NEVER: Final = (0, 0)


def fixed(system: GroundSystem, orbits: Sequence[Orbit] = ()) -> dict[int, int]:
    """The value of each slot that no step from an initial state on changes, as far as it is seen.

    Of slots that permutations of the `orbits` map to one another there are all or none, all with
    one value; and no permutation renames it.
    """
    found = _Assumption(system)
    values = found.values
    unlike = [slot for orbit in orbits for slot in _unlike(values, orbit)]
    while unlike:
        for slot in unlike:
            values.pop(slot, None)
        unlike = [slot for orbit in orbits for slot in _unlike(values, orbit)]
    return values


def _unlike(values: dict[int, int], orbit: Orbit) -> Iterator[int]:
    """The slots with a value that a permutation of an orbit takes from them."""
    replicas = range(orbit.first, orbit.first + orbit.size)
    yield from (slot for slot in orbit.holders if values.get(slot) in replicas)
    for order in orbit.generators:
        for slot, to in orbit.moved(order).items():
            if values.get(slot) != values.get(to):
                yield from {slot, to} & values.keys()


class _Assumption:
    """The `values` of slots that are assumed to keep them, refuted where they do not."""

    def __init__(self, system: GroundSystem) -> None:
        self.values: Final = {
            slot: value for slot, value in enumerate(system.base) if value is not None
        }
        self._system: Final = system
        self._known: Final = dict[Node, tuple[int, int]]()
        self._variables: Final = dict[int, Node]()  # of the slots that are read
        self._readers: Final = dict[Node, list[Node]]()
        while self._refuted():
            pass

    def _refuted(self) -> bool:
        """Whether some step changes a slot that was assumed to keep its value."""
        before, values = len(self.values), self.values
        for action in self._system.actions:
            if self._bounds(action.guard) != _NEVER:
                for slot, after in action.updates:
                    if slot in values and self._bounds(after) != (values[slot], values[slot]):
                        del values[slot]
                        self._widen(slot)
        return len(values) < before

    def _bounds(self, root: Node) -> tuple[int, int]:
        """The value of a node, twice, or its lowest and its highest if there may be several."""
        known = self._known
        if root not in known:
            for node in topological(root, known):
                known[node] = self._of(node)
                for arg in node.args:
                    self._readers.setdefault(arg, []).append(node)
        return known[root]

    def _of(self, node: Node) -> tuple[int, int]:
        if node.op == "var":
            self._variables[node.payload] = node
            value = self.values.get(node.payload)
            return _range(node) if value is None else (value, value)
        low, high = bounds(node, [self._known[arg] for arg in node.args], {})
        return (low, high) if low == high else _range(node)

    def _widen(self, slot: int) -> None:
        """Look again at what depends on a slot that may change."""
        waiting = [self._variables[slot]] if slot in self._variables else []
        while waiting:
            node = waiting.pop()
            before = self._known.get(node)
            if before is not None and before[0] == before[1]:
                after = self._of(node)
                if after != before:
                    self._known[node] = after
                    waiting += self._readers.get(node, ())


def _range(node: Node) -> tuple[int, int]:
    return int(node.low), int(node.high)
