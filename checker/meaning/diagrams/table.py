"""The table of all nodes of some BDDs, and what operations on them have cost so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction

BYTES_PER_NODE: Final = 64
"""What a node takes, with its share of the tables."""
_REMEMBERED: Final = 2**17
"""Results of operations that are kept. More of them take longer to set up than they bring."""
_FEW: Final = 100_000
"""So many nodes are never too many."""
_GROWTH: Final = 4
"""Dead nodes are dropped when there are so many times as many as there were alive."""

# Costs are in units of about a nanosecond, as measured on many systems.
_OPERATION_COST: Final = 6_000
_NODE_COST: Final = 650
"""The cost of a node that is made. Each power of two beyond `_CACHED` adds twice as much again."""
_CACHED: Final = 17
"""The exponent of the number of nodes up to which nodes cost no more than that."""
_MOMENT: Final = 200_000
"""The cost of operations between which nobody is asked whether to give up."""

Pause: TypeAlias = Callable[[int], None]
"""Called between operations, with what they have cost so far; it may raise to give up."""


class Table:
    """A table of at most `capacity` nodes over some variables; it takes the memory of those made.

    `pause` is called between operations, and may raise to give up; it is told what the operations
    have cost so far. A unit is about a nanosecond (see `native.cost`), and the cost of the same
    operations is the same in every run. Every method raises `MemoryError` if the table is full.
    """

    def __init__(self, variables: int, capacity: int, pause: Pause) -> None:
        from oxidd.bcdd import BCDDManager  # noqa: PLC0415  (slow to import, few runs need it)

        self.capacity: Final = capacity
        self._pause: Final = pause
        self._cost = 0
        self._told = 0  # the cost when `pause` was called last
        self._nodes = 0  # in the table, after the last operation
        self._enough = min(_FEW, capacity * 3 // 4)  # dead nodes are dropped beyond that
        self._manager: Final = BCDDManager(capacity, _REMEMBERED, 1)
        self._manager.add_vars(variables)
        self.true: Final = self._manager.true()
        self.false: Final = self._manager.false()
        self.var: Final = [self._manager.var(i) for i in range(variables)]

    def breathe(self) -> None:
        """Between operations: see `pause`; drops dead nodes now and then."""
        nodes = self._manager.approx_num_inner_nodes()
        self._cost += _OPERATION_COST
        if nodes > self._nodes:
            larger = max(nodes.bit_length() - 1 - _CACHED, 0)
            self._cost += _NODE_COST * (1 + 2 * larger) * (nodes - self._nodes)
        self._nodes = nodes
        if self._cost - self._told >= _MOMENT:
            self._told = self._cost
            self._pause(self._cost)
        if nodes > self._enough:
            self._manager.gc()
            self._nodes = self._manager.num_inner_nodes()
            if self._nodes > self.capacity // 2:
                raise MemoryError("the table of BDD nodes is full")
            self._enough = min(max(_FEW, _GROWTH * self._nodes), self.capacity * 3 // 4)

    def conjunction(self, parts: Iterable[BCDDFunction]) -> BCDDFunction:
        """All of `parts`, taken from the bottom of the order upwards, which keeps them small."""
        result = self.true
        for part in sorted(parts, key=lambda f: f.node_level() or 0, reverse=True):
            result = part & result
            self.breathe()
        return result
