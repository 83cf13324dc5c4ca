"""Whether replicas may be permuted: checked on the ground system, before it is relied on.

A permutation of the replicas of one sort is an automorphism if it maps the initial values, the
`init` predicate and the set of actions to themselves; a target is symmetric if it is mapped to
itself. Permutations of several sorts are compositions of permutations of one, so each sort is
checked by itself, whatever its variables share with others.

The image of a condition P under a permutation p holds in p(s) where P holds in s. It is made by
substitution: the value of a slot s becomes that of p(s), and the value of a slot that holds a
replica becomes what p makes of it. Ground terms are interned with commutative arguments in a fixed
order, so images are compared by identity; a difference in form alone makes the check fail, which
costs the reduction and never soundness.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Orbit
from ccverify.checker.meaning.nodes import Node, apply, topological


class Symmetry:
    """The check of one orbit. `asymmetry` says why its replicas cannot be permuted, if so.

    Two permutations are checked, of which all others are composed.
    """

    def __init__(self, system: GroundSystem, orbit: Orbit) -> None:
        self._actions: Final = system.actions
        self._same: Final = _Image(system, orbit, range(orbit.size))
        self._images: Final = [_Image(system, orbit, order) for order in orbit.generators]
        self._moved: Final = list[list[int]]()  # by each image: where the actions go
        self.asymmetry: Final = self._asymmetry(system)

    def keeps(self, target: Node) -> bool:
        """Whether every permutation of the replicas maps the target to itself."""
        try:
            plain = self._same.condition(target)
            return all(image.condition(target) is plain for image in self._images)
        except _ComputesError:
            return False

    def maps(self, moved: Callable[[int, Sequence[int]], int | None]) -> bool:
        """Whether the permutations checked map each action, by its number, as `moved` says.

        It is given a number and a permutation of the replicas; None stands for no action.
        """
        forms = list(map(self._same.action, self._actions))
        for image in self._images:
            for number, action in enumerate(self._actions):
                to = moved(number, image.order)
                if to is None or image.action(action) != forms[to]:
                    return False
        return True

    def _asymmetry(self, system: GroundSystem) -> str | None:
        try:
            for image in self._images:
                for slot in image.orbit.slots:
                    if not image.keeps_value(slot):
                        return _unlike(system.slots[slot].name, held=slot in image.orbit.holders)
                if image.condition(system.init) is not self._same.condition(system.init):
                    return "the initial predicate tells them apart"
                numbers = dict[object, list[int]]()
                for number, action in enumerate(system.actions):
                    numbers.setdefault(self._same.action(action), []).append(number)
                moved = list[int]()
                for action in system.actions:
                    alike = numbers.get(image.action(action))
                    if not alike:
                        return f"{action.kind} tells them apart"
                    moved.append(alike.pop(0))
                self._moved.append(moved)
        except _ComputesError:
            return "a term computes with their numbers"
        return None

    @property
    def exchanges(self) -> tuple[tuple[int, ...], ...]:
        """To which action each goes, by their numbers, if two neighbours are exchanged."""
        if len(self._moved) < len(self._images):
            return ()
        exchange, cycle = self._moved
        result = [tuple(exchange)]
        for _ in range(2, self._same.orbit.size):
            following = dict(zip(cycle, (cycle[to] for to in result[-1]), strict=True))
            result.append(tuple(following[number] for number in range(len(cycle))))
        return tuple(result)


def _unlike(cell: str, *, held: bool) -> str:
    """Why initial values tell replicas apart, by the name of one of the cells that do."""
    variable = cell.partition("[")[0]
    if held and variable.endswith(".cells"):
        return f"the unused places of {variable.removesuffix('.cells')} hold the first of them"
    if held:
        return f"{variable} begins with one of them"
    return f"{variable} does not begin alike for all of them"


class Interchangeable:
    """The orbits of a system by which a search can be reduced.

    `symmetries` are they, `refused` says why it cannot be reduced by the others, by their names.
    """

    def __init__(self, system: GroundSystem) -> None:
        self.symmetries: Final = dict[Orbit, Symmetry]()
        self.refused: Final = dict[str, str]()
        for orbit in system.orbits:
            symmetry = Symmetry(system, orbit)
            if symmetry.asymmetry is None:
                self.symmetries[replace(orbit, exchanges=symmetry.exchanges)] = symmetry
            else:
                self.refused[orbit.name] = symmetry.asymmetry

    def keeping(self, *targets: Node) -> tuple[Orbit, ...]:
        """Those that all of the targets allow."""
        return tuple(
            orbit
            for orbit, symmetry in self.symmetries.items()
            if all(map(symmetry.keeps, targets))
        )


class _ComputesError(Exception):
    """A term computes with the value of a slot that holds a replica; its image is no node."""


class _Image:
    """A system under one permutation of an orbit's replicas."""

    def __init__(self, system: GroundSystem, orbit: Orbit, order: Sequence[int]) -> None:
        self.orbit: Final = orbit
        self._nodes: Final = system.nodes
        self._base: Final = system.base
        self.order: Final = order
        self._holders: Final = frozenset(orbit.holders)
        self._slot: Final[Mapping[int, int]] = orbit.moved(order)
        self._trivial: Final = not orbit.holders and list(order) == list(range(orbit.size))
        self._conditions: Final = dict[Node, Node]()
        self._replicas: Final = dict[Node, Node]()
        self._holding: Final = dict[Node, bool]()

    def keeps_value(self, slot: int) -> bool:
        """Whether the slot's initial value is the image's as well."""
        value = self._base[slot]
        if value is not None and slot in self._holders:
            value = self.orbit.renamed(self.order, value)
        return self._base[self._moved(slot)] == value

    def action(self, action: GroundAction) -> object:
        """The image of an action, up to its arguments and the order of its updates.

        It is one of its own kind: failures stay failures, and what is never taken is not.
        """
        return (
            action.kind,
            action.fault,
            self.condition(action.guard),
            self.condition(action.valid),
            frozenset(
                (
                    self._moved(slot),
                    self._replica(value) if slot in self._holders else self.condition(value),
                )
                for slot, value in action.updates
            ),
        )

    def _moved(self, slot: int) -> int:
        return self._slot.get(slot, slot)

    def condition(self, root: Node) -> Node:
        """The image of a condition, or of an integer that is no replica."""
        if self._trivial:
            return root
        make, done = self._nodes, self._conditions
        for node in topological(root, done):
            if node.op == "var":
                if node.payload not in self._holders:
                    done[node] = make.var(self._moved(node.payload))
            elif node.op == "const":
                done[node] = node
            elif node.op == "eq" and any(map(self._holds, node.args)):
                done[node] = make.eq(*map(self._replica, node.args))
            elif all(arg in done for arg in node.args):
                args = tuple(done[arg] for arg in node.args)
                done[node] = self._choice(*args) if node.op == "ite" else apply(make, node, args)
        if root not in done:
            raise _ComputesError
        return done[root]

    def _holds(self, root: Node) -> bool:
        """Whether the value of the node may be that of a holder."""
        for node in topological(root, self._holding):
            branches = node.args[1:] if node.op == "ite" else ()
            holder = node.op == "var" and node.payload in self._holders
            self._holding[node] = holder or any(self._holding[branch] for branch in branches)
        return self._holding[root]

    def _replica(self, root: Node) -> Node:
        """What the permutation makes of the image of an integer that may be a replica."""
        make, done = self._nodes, self._replicas
        for node in topological(root, done):
            if node.op == "const" and not node.boolean:
                done[node] = make.integer(self.orbit.renamed(self.order, node.payload))
            elif node.op == "var" and node.payload in self._holders:
                done[node] = make.var(self._moved(node.payload))
            elif node.op == "ite" and all(branch in done for branch in node.args[1:]):
                condition = self.condition(node.args[0])
                done[node] = self._choice(condition, *(done[branch] for branch in node.args[1:]))
        if root not in done:
            raise _ComputesError
        return done[root]

    def _choice(self, condition: Node, a: Node, b: Node) -> Node:
        """`ite`, in the one form that all orders of its cases have.

        What is read at a place that a holder gives is a choice by the value of the holder. Its
        cases are put in ascending order, and the last of all possible ones needs no condition.
        """
        make = self._nodes
        if not _is_case(condition) or not self._holds(condition.args[0]):
            return make.ite(condition, a, b)
        key = condition.args[0]
        cases, rest = {condition.args[1].payload: a}, b
        while rest.op == "ite" and _is_case(rest.args[0]) and rest.args[0].args[0] is key:
            cases.setdefault(rest.args[0].args[1].payload, rest.args[1])
            rest = rest.args[2]
        possible = range(int(key.low), int(key.high) + 1)
        left = [value for value in possible if value not in cases]
        if len(left) == 1:
            cases[left[0]] = rest
        if len(left) <= 1:
            rest = cases.pop(max(cases))
        for value in sorted(cases, reverse=True):
            rest = make.ite(make.eq(key, make.integer(value)), cases[value], rest)
        return rest


def _is_case(condition: Node) -> bool:
    """Whether it says that an integer has a certain value."""
    return condition.op == "eq" and condition.args[1].op == "const"
