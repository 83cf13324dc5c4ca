"""Candidate lemmas about a counter system, read off the states that small sizes reach.

A lemma is an implication: a *cube* over the other variables (a few of them equal to values)
implies that a counter is 0, that a threshold of the model holds or does not, that one more
variable differs from a value, or that one counter, or two together, are at most 1.
Only lemmas that hold in every observed state are worth trying; the proof that they hold in all
states, for every number of replicas, is not made here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, combinations_with_replacement
from math import comb
from typing import Final

from ccverify.checker.engines.observations import Bits, Observations
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

_MOST_CUBES: Final = 300_000  # of one size; more are not worth the time
_MOST_VALUES: Final = 256  # of a variable; so many are told apart


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
        observations = Observations(observed)
        self._everywhere: Final[Bits] = observations.everywhere
        self._where: Final = observations.where
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

    def implications(self, largest: int, about: Collection[int] | None = None) -> Iterator[Node]:
        """From cubes of at most `largest` literals; none implied by one with a smaller cube.

        With `about`, of the variables only these are spoken of.
        """
        make = self._system.nodes
        # What is left to conclude from a cube, none of whose own cubes concludes it.
        usable = [i for i, x in enumerate(self._literals) if about is None or x.slot in about]
        every = (1 << len(self._conclusions)) - 1
        for slot, own in self._own.items():
            if about is not None and slot not in about:
                every &= ~own
        before: dict[tuple[int, ...], int] = {}
        for size in range(largest + 1):
            if comb(len(usable), size) > _MOST_CUBES:
                return
            left: dict[tuple[int, ...], int] = {}
            for cube in combinations(usable, size):
                smaller = [cube[:i] + cube[i + 1 :] for i in range(size)]
                open_ = every
                for part in smaller:
                    open_ &= before.get(part, 0)
                literals = [self._literals[i] for i in cube]
                inside = self._everywhere
                for literal in literals:
                    inside &= literal.at
                    open_ &= ~self._own[literal.slot]
                if len({x.slot for x in literals}) < size or (size and not inside):
                    continue  # where it is nowhere, a smaller cube excludes the last literal
                remaining = open_
                while open_:
                    i = open_.bit_length() - 1
                    open_ ^= 1 << i
                    conclusion, at = self._conclusions[i]
                    if not inside & ~at:
                        remaining ^= 1 << i
                        yield make.or_((*(make.not_(x.node) for x in literals), conclusion))
                left[cube] = remaining
            before = left

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
