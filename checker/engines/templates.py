"""Candidate lemmas about a counter system, read off the states that small sizes reach.

A lemma is an implication: a *cube* over the other variables (a few of them equal to values)
implies that a counter is 0, that a threshold of the model holds or does not, that one more
variable differs from a value, or that one counter, or two together, are at most 1.
Only lemmas that hold in every observed state are worth trying; the proof that they hold in all
states, for every number of replicas, is not made here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations, combinations_with_replacement
from math import comb
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.engines.observations import Bits, Observations
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

_MOST_CUBES: Final = 300_000  # of one size; more are not worth the time
_MOST_VALUES: Final = 256  # of a variable; so many are told apart


_Cube: TypeAlias = tuple[int, ...]
"""Literals, by their numbers."""


@dataclass(frozen=True, slots=True)
class _Literal:
    """A variable that has a value or has not, and the observed states in which that is so."""

    slot: int
    node: Node
    at: Bits


class Templates:
    """The lemmas that hold in all observed states, by how many there are to be tried."""

    def __init__(
        self,
        system: GroundSystem,
        counters: Sequence[int],
        targets: Sequence[Node],
        observed: Sequence[Sequence[int]],
    ) -> None:
        self._system: Final = system
        self._counters: Final = counters
        self._observed: Final = observed
        self.observations: Final = Observations(observed)
        self._everywhere: Final[Bits] = self.observations.everywhere
        self._where: Final = self.observations.where
        self._literals: Final = [
            _Literal(slot, node, self._where(node)) for slot, node in self._equations()
        ]
        make = system.nodes
        numbers = [make.var(counter) for counter in counters]
        some = {make.le(make.integer(1), number) for number in numbers}  # not some: it is zero
        thresholds = dict.fromkeys(self._thresholds(targets))
        atoms = [
            *(make.eq(number, make.integer(0)) for number in numbers),
            *thresholds,
            *(make.not_(atom) for atom in thresholds if atom not in some),
        ]
        self._conclusions: Final = [
            *((node, self._where(node)) for node in atoms),
            *((make.not_(x.node), self._everywhere & ~x.at) for x in self._literals),
        ]
        own = dict[int, int]()  # as bits: conclusion i is bit i
        for i, literal in enumerate(self._literals, len(atoms)):
            own[literal.slot] = own.get(literal.slot, 0) | 1 << i
        self._own: Final = own  # conclusions about a slot

    @property
    def premises(self) -> dict[Node, Bits]:
        """That a variable has a value or has not, with the observed states in which that is so."""
        return {literal.node: literal.at for literal in self._literals}

    def implications(self, largest: int, about: Collection[int] | None = None) -> Iterator[Node]:
        """From cubes of at most `largest` literals; none implied by one with a smaller cube.

        With `about`, of the variables only these are spoken of.
        """
        usable = [i for i, x in enumerate(self._literals) if about is None or x.slot in about]
        # By cube, of the size before this one: what neither it nor a part of it concludes.
        before: dict[_Cube, int] = {}
        for size in range(largest + 1):
            if comb(len(usable), size) > _MOST_CUBES:
                return
            open_: dict[_Cube, int] = {}
            for cube in combinations(usable, size):
                inside = self._inside(cube)
                if inside is None:
                    continue
                left = self._inherited(cube, before) if size else self._sayable(about)
                concluded = self._concluded(inside, left)
                for i in concluded:
                    yield self._implication(cube, i)
                open_[cube] = left & ~sum(1 << i for i in concluded)
            before = open_

    def _sayable(self, about: Collection[int] | None) -> int:
        """The conclusions that speak of nothing but counters and the slots in `about`, as bits."""
        every = (1 << len(self._conclusions)) - 1
        for slot, own in self._own.items():
            if about is not None and slot not in about:
                every &= ~own
        return every

    def _inside(self, cube: _Cube) -> Bits | None:
        """Where a cube holds; None if it is of no use: nowhere, or two literals of one slot.

        If it holds nowhere, a smaller cube excludes its last literal.
        """
        literals = [self._literals[i] for i in cube]
        if len({x.slot for x in literals}) < len(cube):
            return None
        inside = self._everywhere
        for literal in literals:
            inside &= literal.at
        return inside if inside or not cube else None

    def _inherited(self, cube: _Cube, before: Mapping[_Cube, int]) -> int:
        """The conclusions that no smaller cube draws already, as bits.

        These are all that every cube with one literal less leaves open, but for those about the
        slots of the cube itself.
        """
        left = -1
        for i in range(len(cube)):
            left &= before.get(cube[:i] + cube[i + 1 :], 0)
        for i in cube:
            left &= ~self._own[self._literals[i].slot]
        return left

    def _concluded(self, inside: Bits, left: int) -> list[int]:
        """The conclusions, of those in `left`, that hold everywhere inside; the last one first."""
        found = list[int]()
        while left:
            i = left.bit_length() - 1
            left ^= 1 << i
            if not inside & ~self._conclusions[i][1]:
                found.append(i)
        return found

    def _implication(self, cube: _Cube, conclusion: int) -> Node:
        make = self._system.nodes
        premises = (make.not_(self._literals[i].node) for i in cube)
        return make.or_((*premises, self._conclusions[conclusion][0]))

    def exclusions(self) -> Iterator[Node]:
        """At most one replica is in a local state, or in either of two; always or for one value."""
        make = self._system.nodes
        counters = [make.var(c) for c in self._counters]
        none = [self._where(make.eq(c, make.integer(0))) for c in counters]
        single = [self._where(make.le(c, make.integer(1))) for c in counters]
        always = set[tuple[int, int]]()
        for literal in (None, *self._literals):
            inside = literal.at if literal is not None else self._everywhere
            used = [i for i in range(len(counters)) if inside & ~none[i]]
            for pair in combinations_with_replacement(used, 2):
                i, j = pair
                both = single[i] if i == j else (none[i] & single[j]) | (single[i] & none[j])
                if inside & ~both or pair in always:
                    continue
                number = make.add(counters[k] for k in set(pair))
                lemma = make.le(number, make.integer(1))
                if literal is None:
                    always.add(pair)
                    yield lemma
                else:
                    yield make.or_((make.not_(literal.node), lemma))

    def _equations(self) -> Iterator[tuple[int, Node]]:
        make = self._system.nodes
        for slot, sort in enumerate(self._system.slots):
            if slot in self._counters:
                continue
            if sort.boolean:
                yield slot, make.var(slot)
                yield slot, make.not_(make.var(slot))
            else:
                values: Sequence[int] = range(sort.low, sort.high + 1)
                if sort.high - sort.low >= _MOST_VALUES:  # what was seen of them
                    values = sorted({state[slot] for state in self._observed})[:_MOST_VALUES]
                for value in values:
                    yield slot, make.eq(make.var(slot), make.integer(value))

    def _thresholds(self, targets: Sequence[Node]) -> Iterator[Node]:
        """The comparisons of counters that the model or the targets make."""
        seen: dict[Node, bool] = {}  # whether a counter is in it
        actions = self._system.actions
        roots = [self._system.init, *targets]
        roots += [node for a in actions for node in (a.guard, *(v for _, v in a.updates))]
        for root in roots:
            for node in topological(root, seen):
                counts = node.op == "var" and node.payload in self._counters
                seen[node] = counts or any(seen[a] for a in node.args)
                if node.op in ("le", "eq") and seen[node]:
                    yield node
