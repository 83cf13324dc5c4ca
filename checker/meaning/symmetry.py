"""Whether replicas may be permuted: checked on the ground system, before it is relied on.

A permutation of the replicas of one sort is an automorphism if it maps the initial values, the
`init` predicate and the set of actions to themselves; a target is symmetric if it is mapped to
itself. Ground terms are interned with commutative arguments in a fixed order, so mapped terms are
compared by identity; a difference in form alone makes the check fail, which costs the reduction
and never soundness.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Orbit
from ccverify.checker.meaning.nodes import Node, apply, topological


class Symmetry:
    """The check of one orbit. `asymmetry` says why its members cannot be permuted, if so.

    A transposition and a full cycle generate all permutations, so these two are checked.
    """

    def __init__(self, system: GroundSystem, orbit: Orbit) -> None:
        size = len(orbit.members)
        permutations = ([1, 0, *range(2, size)], [*range(1, size), 0])
        self._images: Final = [_Image(system, orbit, p) for p in permutations]
        self.asymmetry: Final = next(
            (image.difference for image in self._images if image.difference), None
        )

    def keeps(self, target: Node) -> bool:
        """Whether every permutation of the members maps the target to itself."""
        return all(image.node(target) is target for image in self._images)

    def maps(self, moved: Callable[[int, Sequence[int]], int | None]) -> bool:
        """Whether the permutations checked map each action, by its number, as `moved` says.

        It is given a number and a permutation of the members; None stands for no action.
        """
        return all(image.maps(moved) for image in self._images)


class Interchangeable:
    """The orbits of a system by which a search can be reduced."""

    def __init__(self, system: GroundSystem) -> None:
        self._symmetries: Final = dict[Orbit, Symmetry]()
        for orbit in system.orbits:
            symmetry = Symmetry(system, orbit)
            alone = not any(orbit.shares(other) for other in self._symmetries)
            if symmetry.asymmetry is None and alone:
                self._symmetries[orbit] = symmetry

    def keeping(self, *targets: Node) -> tuple[Orbit, ...]:
        """Those that all of the targets allow."""
        return tuple(
            orbit
            for orbit, symmetry in self._symmetries.items()
            if all(map(symmetry.keeps, targets))
        )


class _Image:
    """A system under one permutation of an orbit's members."""

    def __init__(self, system: GroundSystem, orbit: Orbit, permutation: Sequence[int]) -> None:
        self._nodes = system.nodes
        self._actions = system.actions
        self._permutation = permutation
        self._slot = list(range(len(system.slots)))
        for member, own in enumerate(orbit.members):
            for slot, moved in zip(own, orbit.members[permutation[member]], strict=True):
                self._slot[slot] = moved
        self._done: dict[Node, Node] = {
            system.nodes.var(slot): system.nodes.var(moved) for slot, moved in enumerate(self._slot)
        }
        self.difference: Final = self._difference(system)

    def node(self, root: Node) -> Node:
        """The image of a node."""
        for node in topological(root, self._done):
            args = tuple(self._done[a] for a in node.args)
            self._done[node] = apply(self._nodes, node, args) if args else node
        return self._done[root]

    def maps(self, moved: Callable[[int, Sequence[int]], int | None]) -> bool:
        """Whether it maps each action to the one of the number that `moved` gives for it."""
        for number, action in enumerate(self._actions):
            to = moved(number, self._permutation)
            if to is None or self._moved_form(action) != _form(self._actions[to]):
                return False
        return True

    def _difference(self, system: GroundSystem) -> str | None:
        if any(system.base[slot] != system.base[moved] for slot, moved in enumerate(self._slot)):
            return "their initial values differ"
        if self.node(system.init) is not system.init:
            return "the initial predicate tells them apart"
        if Counter(map(_form, system.actions)) != Counter(map(self._moved_form, system.actions)):
            return "an action tells them apart"
        return None

    def _moved_form(self, action: GroundAction) -> object:
        return (
            action.fault,
            self.node(action.guard),
            self.node(action.valid),
            frozenset((self._slot[slot], self.node(value)) for slot, value in action.updates),
        )


def _form(action: GroundAction) -> object:
    """An action up to its name and the order of its updates."""
    return action.fault, action.guard, action.valid, frozenset(action.updates)
