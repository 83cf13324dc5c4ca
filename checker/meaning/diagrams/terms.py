"""Terms of a ground system as BDDs, over variables for the bits of its slots.

Every bit of a slot is a variable. The bits of a slot are adjacent, the highest on top. Some slots
are `paired`: each of their bits is two variables, one above the other, its value before a step and
after it. Terms are about the values before.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from ccverify.checker.meaning.diagrams.order import slot_order
from ccverify.checker.meaning.diagrams.sums import Sum, Sums
from ccverify.checker.meaning.diagrams.table import Pause, Table
from ccverify.checker.meaning.ground import GroundSystem, Slot
from ccverify.checker.meaning.nodes import Node, topological

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction


def state_bits(system: GroundSystem) -> int:
    """How many bits a state has."""
    return sum(map(_bits, system.slots))


def _bits(slot: Slot) -> int:
    return (slot.high - slot.low).bit_length()


class Variables:
    """The variables of the bits of all slots, in their order.

    - `before`, `after`: those of each slot, the highest bit first; the second only of paired ones
    - `owner`: the slot and the weight of each variable before a step
    """

    def __init__(self, system: GroundSystem, paired: Collection[int]) -> None:
        self.before: Final[dict[int, list[int]]] = {}
        self.after: Final[dict[int, list[int]]] = {}
        self.owner: Final[dict[int, tuple[int, int]]] = {}
        self.number = 0
        for slot in slot_order(system):
            each = 2 if slot in paired else 1
            end = self.number + each * _bits(system.slots[slot])
            self.before[slot] = list(range(self.number, end, each))
            self.after[slot] = list(range(self.number + 1, end, 2)) if each == 2 else []
            for i, variable in enumerate(reversed(self.before[slot])):
                self.owner[variable] = slot, 1 << i
            self.number = end


class Terms:
    """The terms of a system as BDDs; those of its slots in `paired` have a value after a step."""

    def __init__(
        self, system: GroundSystem, paired: Collection[int], capacity: int, pause: Pause
    ) -> None:
        self.system: Final = system
        self.variables: Final = Variables(system, paired)
        self.table: Final = Table(self.variables.number, capacity, pause)
        table = self.table
        self._sums: Final = Sums(table.true, table.false, capacity, table.breathe)
        self._conditions: Final[dict[Node, BCDDFunction]] = {}
        self._integers: Final[dict[Node, Sum]] = {}
        self._translated: Final[set[Node]] = set()

    def condition(self, root: Node) -> BCDDFunction:
        """The states in which a boolean node holds (unused codes aside)."""
        self._translate(root)
        return self._conditions[root]

    def _translate(self, root: Node) -> None:
        for node in topological(root, self._translated):
            if node.boolean:
                self._conditions[node] = self._boolean(node)
            else:
                self._integers[node] = self._integer(node)
            self._translated.add(node)
            self.table.breathe()

    def _boolean(self, node: Node) -> BCDDFunction:
        args = node.args
        match node.op:
            case "const":
                return self.table.true if node.payload else self.table.false
            case "var":
                (variable,) = self.variables.before[node.payload]
                return self.table.var[variable]
            case "not":
                return ~self._conditions[args[0]]
            case "and":
                return self.table.conjunction(self._conditions[a] for a in args)
            case "or":
                return ~self.table.conjunction(~self._conditions[a] for a in args)
            case "ite":
                condition, then, otherwise = (self._conditions[a] for a in args)
                return condition.ite(then, otherwise)
            case "eq" if args[0].boolean:
                return self._conditions[args[0]].equiv(self._conditions[args[1]])
            case "eq":
                return self._sums.equal(self._integers[args[0]], self._integers[args[1]])
            case "le":
                return self._sums.at_most(self._integers[args[0]], self._integers[args[1]])
            case _:
                raise ValueError(f"{node.op} is not boolean")

    def _integer(self, node: Node) -> Sum:
        args = node.args
        match node.op:
            case "const":
                return Sum(node.payload)
            case "var":
                return self._slot(node.payload, after=False)
            case "ite":
                condition = self._conditions[args[0]]
                return self._sums.choose(
                    condition, self._integers[args[1]], self._integers[args[2]]
                )
            case "add":
                return self._sums.add(self._integers[a] for a in args)
            case "scale":
                return self._sums.scale(node.payload, self._integers[args[0]])
            case "div":
                a = args[0]
                return self._sums.quotient(self._integers[a], node.payload, a.low, a.high)
            case "mod":
                return self._sums.remainder(self._integers[args[0]], node.payload)
            case "count":
                return self._sums.make(0, ((self._conditions[a], 1) for a in args))
            case _:
                raise ValueError(f"{node.op} is no integer")

    def _slot(self, slot: int, *, after: bool) -> Sum:
        variables = (self.variables.after if after else self.variables.before)[slot]
        terms = [(self.table.var[v], 1 << i) for i, v in enumerate(reversed(variables))]
        return Sum(self.system.slots[slot].low, tuple(terms))

    def assignment(self, slot: int, value: Node, *, after: bool) -> BCDDFunction:
        """Where a slot has the value of a term: after a step in variables of its own, or in those
        before.
        """
        self._translate(value)
        if value.boolean:
            (variable,) = (self.variables.after if after else self.variables.before)[slot]
            function = self.table.var[variable].equiv(self._conditions[value])
        else:
            function = self._sums.equal(self._slot(slot, after=after), self._integers[value])
        self.table.breathe()
        return function

    def initial(self) -> BCDDFunction:
        """The initial states."""
        base = self.table.conjunction(
            self._in_range(slot) if value is None else self.fixed(slot, value)
            for slot, value in enumerate(self.system.base)
        )
        return base & self.condition(self.system.init)

    def _in_range(self, slot: int) -> BCDDFunction:
        return self._sums.at_most(self._slot(slot, after=False), Sum(self.system.slots[slot].high))

    def fixed(self, slot: int, value: int) -> BCDDFunction:
        """Where a slot has a value."""
        code = value - self.system.slots[slot].low
        variables = enumerate(reversed(self.variables.before[slot]))
        return self.table.conjunction(
            self.table.var[v] if code >> i & 1 else ~self.table.var[v] for i, v in variables
        )
