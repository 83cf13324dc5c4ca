"""Which states a system reaches, as BDDs: all of them at once, or level by level."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.diagrams.diagrams import Diagrams
from ccverify.checker.meaning.diagrams.relation import Relation
from ccverify.checker.meaning.diagrams.table import Pause
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction

FLAW: Final = -1


@dataclass(frozen=True, slots=True)
class Path:
    """A run: action number `actions[i]` leads from `states[i]` to `states[i + 1]`."""

    states: tuple[tuple[int, ...], ...]
    actions: tuple[int, ...]

    def then(self, further: Path) -> Path:
        """This run and the one that goes on from its last state."""
        return Path(self.states + further.states[1:], self.actions + further.actions)


def path_through(
    diagrams: Diagrams,
    relations: Iterable[tuple[int, Relation]],
    rings: Sequence[BCDDFunction],
    ends: BCDDFunction,
) -> Path:
    """A path through the rings, a state in each, to one of `ends`, states of the last ring.

    Raises `InternalError` if a state has no predecessor in the ring before.
    """
    numbered = list(relations)
    states, actions = [diagrams.some(ends)], list[int]()
    for ring in reversed(rings[:-1]):
        place = diagrams.single(states[-1])
        for number, relation in numbered:
            before = diagrams.preimage(place, relation) & ring
            diagrams.breathe()
            if before.satisfiable():
                states.append(diagrams.some(before))
                actions.append(number)
                break
        else:
            raise InternalError("a state of a level has no predecessor in the one before")
    return Path(tuple(reversed(states)), tuple(reversed(actions)))


class SymbolicSearch:
    """A search for the states in which some `targets` (boolean nodes) hold.

    `explore` finds whether, `levels` then how soonest. An exception out of either (`MemoryError`,
    or one that `pause` raises) leaves what was found so far to be read.

    - `reached`: states found; once `complete`, all there are
    - `hit`: targets that hold in a state found
    - `taken`: actions enabled in a state found
    - `flawed`: a state found has a step out of a slot's range. Such steps are not taken, so that
      nothing more is to be believed than what `levels` finds first.
    - `rings`: ring d holds the states that are d steps from an initial one and no fewer
    - `paths`: for targets, and for `FLAW` (a flawed state), a shortest path to a state of theirs
    """

    def __init__(
        self,
        system: GroundSystem,
        targets: Sequence[Node],
        *,
        capacity: int,
        pause: Pause,
    ) -> None:
        """Raises as `explore` does."""
        self.diagrams: Final = Diagrams(system, capacity, pause)
        self.reached = self.diagrams.initial()
        self.complete = False
        self.hit: Final = set[int]()
        self.taken: Final = set[int]()
        self.flawed = False
        self.rings: Final[list[BCDDFunction]] = []
        self.paths: Final[dict[int, Path]] = {}
        self._actions: Final = system.actions
        self.relations: Final = [self.diagrams.relation(action) for action in system.actions]
        self._flaws: Final = [r.flawed for r in self.relations if r.flawed.satisfiable()]
        self._targets: Final = [self.diagrams.condition(target) for target in targets]

    def explore(self) -> None:
        """Find states until there are no more, or each target holds in one of them.

        Actions are chained: each starts from all that the ones before it found.
        """
        quiet = 0  # applications since the last that found a state
        while True:
            self._look()
            if quiet >= len(self.relations):
                self.complete = True
                return
            if len(self.hit) == len(self._targets) or self.flawed:
                return
            for number, relation in enumerate(self.relations):
                quiet += 1
                if self._apply(number, relation):
                    quiet = 0

    def reaches(self, condition: Node) -> bool:
        """Whether the condition holds in a state found."""
        return self.diagrams.meets(self.reached, self.diagrams.condition(condition))

    def _look(self) -> None:
        meets = self.diagrams.meets
        for number, target in enumerate(self._targets):
            if number not in self.hit and meets(self.reached, target):
                self.hit.add(number)
        self.flawed = any(meets(self.reached, flaw) for flaw in self._flaws)

    def _apply(self, number: int, relation: Relation) -> bool:
        """Add the successors by one action of all states found; whether any was new."""
        before = self.reached
        for piece in self.diagrams.pieces(before):
            image = self.diagrams.image(piece, relation)
            if image.satisfiable():
                self.taken.add(number)
                self.reached |= image
            self.diagrams.breathe()
        return self.reached != before

    def levels(self, wanted: Collection[int]) -> None:
        """Find `paths` to all targets `wanted`, or to a flawed state that comes no later.

        Raises `InternalError` if there is none: targets are to be reachable, or a flawed state.
        """
        seen = ring = self.diagrams.initial()
        while ring.satisfiable():
            self.rings.append(ring)
            if self._find_paths(ring, wanted):
                return
            # What is known to lead nowhere new may be stepped from again, if that set is smaller.
            simpler = min(ring, seen, key=lambda states: states.node_count())
            following = self.diagrams.false
            for relation in self.relations:
                for piece in self.diagrams.pieces(simpler):
                    image = self.diagrams.image(piece, relation)
                    if image.satisfiable():
                        following |= image
                    self.diagrams.breathe()
            ring = following & ~seen
            seen |= ring
        raise InternalError("a state was found to be reachable, and no level has it")

    def _find_paths(self, ring: BCDDFunction, wanted: Collection[int]) -> bool:
        """Note paths to states of the last ring; whether there is no more to find."""
        for flaw in self._flaws:
            if self.diagrams.meets(ring, flaw):
                self.paths[FLAW] = self._path(ring & flaw)
                return True
        for number in wanted:
            if number not in self.paths and self.diagrams.meets(ring, self._targets[number]):
                self.paths[number] = self._path(ring & self._targets[number])
        return all(number in self.paths for number in wanted)

    def cut_off(self, steps: Collection[int], goal: Node) -> BCDDFunction:
        """The states found from which no `steps`, numbers of actions, lead to one of the goal."""
        near = self.diagrams.condition(goal)
        left = self.reached & ~near
        while left.satisfiable():
            following = self.diagrams.false
            for number in steps:
                following |= self.diagrams.preimage(near, self.relations[number])
                self.diagrams.breathe()
            near = following & left
            if not near.satisfiable():
                break
            left &= ~near
            self.diagrams.breathe()
        return left

    def path_to(self, states: BCDDFunction) -> Path | None:
        """A shortest path to one of some `states` that were found; None if there are none.

        To be asked for instead of `levels`.
        """
        if not states.satisfiable():
            return None
        self._targets.append(states)
        number = len(self._targets) - 1
        self.levels([number])
        return self.paths.get(number)

    def settled_and_deadlocks(self) -> tuple[int, int]:
        """How many of the states found are settled, and in how many nothing at all can happen."""
        settled = deadlocks = 0
        for piece in self.diagrams.pieces(self.reached):
            rest = self._disabling(piece, fault=False)
            settled += self.diagrams.count(rest)
            deadlocks += self.diagrams.count(self._disabling(rest, fault=True))
        return settled, deadlocks

    def _disabling(self, states: BCDDFunction, *, fault: bool) -> BCDDFunction:
        for action, relation in zip(self._actions, self.relations, strict=True):
            if action.fault == fault:
                states &= ~relation.guard
                self.diagrams.breathe()
        return states

    def enabled(self, number: int) -> int:
        """How many of the states found enable an action."""
        total = 0
        for piece in self.diagrams.pieces(self.reached):
            total += self.diagrams.count(piece & self.relations[number].guard)
        return total

    def _path(self, ends: BCDDFunction) -> Path:
        """A path through the rings to one of `ends`, states of the last one."""
        return path_through(self.diagrams, enumerate(self.relations), self.rings, ends)
