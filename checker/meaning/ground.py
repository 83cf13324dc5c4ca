"""Ground systems: a model at one size, without quantifiers, over numbered slots.

This is what the engines translate: `lower` to machine words, `encode` to Z3, and so on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import product
from math import inf
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.nodes import Node, Nodes

MOST: Final = 2**40
"""The nominal upper bound of what has none; far enough below the limit of nodes for sums with
factors.
"""


@dataclass(frozen=True, slots=True)
class Slot:
    """One scalar of the state: its values are the integers `low`..`high` (0..1 when boolean).

    If it is `unbounded`, `high` is nominal (`MOST`), and nothing may be concluded from it.

    In dense time a slot may be `real`: its values are all numbers between these. One that is
    `passing` has any of its values in every state, whatever the step before: it says how much time
    the next step takes.
    """

    name: str
    boolean: bool
    low: int
    high: int
    unbounded: bool = False
    real: bool = False
    passing: bool = False

    @property
    def interval(self) -> tuple[bool, int, float]:
        """What `Nodes` need to know: whether it is boolean, its lowest and its highest value."""
        return self.boolean, self.low, inf if self.unbounded else self.high


@dataclass(frozen=True, slots=True)
class GroundAction:
    """An action for given arguments: if `guard` holds, all `updates` happen in one step.

    A slot not updated keeps its value; the updates' nodes read the state before the step.
    `valid` holds where every assigned value is within its slot's range and the action's demands
    are met: a reachable state with guard and not `valid` is an error of the model, and the step
    is not to be believed.
    """

    name: str
    fault: bool
    guard: Node
    updates: tuple[tuple[int, Node], ...]
    valid: Node

    @property
    def kind(self) -> str:
        """The name of the action, whatever its arguments."""
        return self.name.partition("(")[0]


@dataclass(frozen=True, slots=True)
class Table:
    """Slots that several replicas of one sort reach together, as a link is reached by its two ends.

    `slots` are those of all tuples of `arity` replicas, in lexicographic order of the tuples.
    """

    arity: int
    slots: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Orbit:
    """Interchangeable replicas of one sort, and what a permutation of them does to a state.

    - `members[i]`: the slots that replica i alone reaches, aligned between replicas
    - `tables`: the slots that several of them reach
    - `holders`: the slots whose value is one of them, `first` for the first one and so on; any
      other value is none of them
    - `exchanges[i]`: which action is the one by number a, once replicas i and i+1 are exchanged;
      empty if that was not found out

    Permuting the replicas moves the values of the members and of the tables, and it renames the
    values of the holders. It maps the system to itself.
    """

    name: str
    members: tuple[tuple[int, ...], ...]
    tables: tuple[Table, ...] = ()
    holders: tuple[int, ...] = ()
    first: int = 0
    exchanges: tuple[tuple[int, ...], ...] = field(default=(), compare=False, repr=False)

    @property
    def size(self) -> int:
        """How many replicas there are."""
        return len(self.members)

    @property
    def generators(self) -> tuple[Sequence[int], Sequence[int]]:
        """A transposition and a full cycle, of which all permutations are composed."""
        return (1, 0, *range(2, self.size)), (*range(1, self.size), 0)

    @property
    def plain(self) -> bool:
        """Whether no slot relates replicas, and none holds one."""
        return not self.tables and not self.holders

    @property
    def slots(self) -> frozenset[int]:
        """The slots that a permutation may change."""
        own = {slot for member in self.members for slot in member}
        return frozenset(own.union(self.holders, *(table.slots for table in self.tables)))

    @property
    def others(self) -> Orbit:
        """The orbit of all replicas but the first one, which stays where it is."""
        members, tables = [list(member) for member in self.members[1:]], list[Table]()
        for table in self.tables:
            number = dict(zip(self._places(table), table.slots, strict=True))
            for free in product((False, True), repeat=table.arity):
                places = product(*(range(1, self.size) if each else (0,) for each in free))
                slots = tuple(number[place] for place in places)
                if sum(free) > 1:
                    tables.append(Table(sum(free), slots))
                elif any(free):
                    for member, slot in zip(members, slots, strict=True):
                        member.append(slot)
        own = tuple(map(tuple, members))
        return Orbit(
            self.name, own, tuple(tables), self.holders, self.first + 1, self.exchanges[1:]
        )

    def _places(self, table: Table) -> Iterator[tuple[int, ...]]:
        """The tuples of replicas that reach the slots of a table, in order."""
        return product(range(self.size), repeat=table.arity)

    def shares(self, other: Orbit) -> bool:
        """Whether permutations of both may change a slot."""
        return not self.slots.isdisjoint(other.slots)

    def moved(self, order: Sequence[int]) -> dict[int, int]:
        """To which slot the value of each goes if replica i takes the place of `order[i]`."""
        to = dict[int, int]()
        for member, own in enumerate(self.members):
            to.update(zip(own, self.members[order[member]], strict=True))
        for table in self.tables:
            number = dict(zip(self._places(table), table.slots, strict=True))
            to.update((slot, number[tuple(order[i] for i in at)]) for at, slot in number.items())
        return to

    def renamed(self, order: Sequence[int], value: int) -> int:
        """The value of a holder of `value` after that."""
        replica = value - self.first
        return self.first + order[replica] if 0 <= replica < self.size else value

    def permuted(self, values: Sequence[int], order: Sequence[int]) -> tuple[int, ...]:
        """The state after that, by the value of each slot."""
        after = list(values)
        for slot in self.holders:
            after[slot] = self.renamed(order, values[slot])
        result = list(after)
        for slot, to in self.moved(order).items():
            result[to] = after[slot]
        return tuple(result)


@dataclass(frozen=True, slots=True)
class GroundSystem:
    """Slots, initial states and actions.

    - `rows`: every slot exactly once, grouped: the slots of a row lie side by side when packed
    - `base`: each slot's initial value, or None if any value of its range may be initial;
      the initial states are those of them in which `init` holds
    - `actions`: those of the protocol first, the faults after them
    """

    nodes: Nodes
    slots: tuple[Slot, ...]
    rows: tuple[tuple[int, ...], ...]
    base: tuple[int | None, ...]
    init: Node
    actions: tuple[GroundAction, ...]
    orbits: tuple[Orbit, ...]
