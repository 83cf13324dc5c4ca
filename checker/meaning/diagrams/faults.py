"""Among the shortest runs to a target, one with the fewest failures, by BDDs.

Ring d of the search is split by how many failures it takes to get there in d steps. A run that
is no longer than need be is at distance d after d steps, so that nothing is missed.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.diagrams.diagrams import Diagrams
from ccverify.checker.meaning.diagrams.search import Path
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction


class FewestFailures:
    """Shortest runs of one system; `failures` are the numbers of the actions that count.

    Every method raises `MemoryError` where the table of `capacity` nodes is full.
    """

    def __init__(self, system: GroundSystem, failures: Collection[int], capacity: int) -> None:
        self._diagrams: Final = Diagrams(system, capacity, lambda _: None)
        self._failures: Final = frozenset(failures)
        self._relations: Final = [self._diagrams.relation(action) for action in system.actions]
        self._seen = self._diagrams.initial()
        # By distance: the states there, by the fewest failures on a shortest way to them.
        self._rings: Final[list[list[BCDDFunction]]] = [[self._seen]]

    def path(self, target: Node, length: int) -> Path:
        """A run of `length` steps, the fewest there are, to a state in which `target` holds.

        Raises `InternalError` if there is none of that length.
        """
        while len(self._rings) <= length:
            self._extend()
        wanted = self._diagrams.condition(target)
        for failures, states in enumerate(self._rings[length]):
            if self._diagrams.meets(states, wanted):
                return self._path(self._diagrams.some(states & wanted), length, failures)
        raise InternalError(f"no run of {length} steps leads where one was found to lead")

    def _extend(self) -> None:
        """The next ring: to fewer failures first, each state once."""
        following = [self._diagrams.false] * (len(self._rings[-1]) + 1)
        for failures, states in enumerate(self._rings[-1]):
            for number, relation in enumerate(self._relations):
                image = self._diagrams.image(states, relation)
                self._diagrams.breathe()
                following[failures + (number in self._failures)] |= image
                self._diagrams.breathe()
        ring = []
        for states in following:
            ring.append(states & ~self._seen)
            self._seen |= states
            self._diagrams.breathe()
        while len(ring) > 1 and not ring[-1].satisfiable():
            ring.pop()
        self._rings.append(ring)

    def _path(self, end: tuple[int, ...], length: int, failures: int) -> Path:
        states, actions = [end], list[int]()
        for ring in reversed(self._rings[:length]):
            place = self._diagrams.single(states[-1])
            number, before = self._step_to(place, ring, failures)
            failures -= number in self._failures
            states.append(before)
            actions.append(number)
        return Path(tuple(reversed(states)), tuple(reversed(actions)))

    def _step_to(
        self, place: BCDDFunction, ring: list[BCDDFunction], failures: int
    ) -> tuple[int, tuple[int, ...]]:
        for number, relation in enumerate(self._relations):
            left = failures - (number in self._failures)
            if 0 <= left < len(ring):
                before = self._diagrams.preimage(place, relation) & ring[left]
                self._diagrams.breathe()
                if before.satisfiable():
                    return number, self._diagrams.some(before)
        raise InternalError("a state of a ring has no predecessor in the one before")
