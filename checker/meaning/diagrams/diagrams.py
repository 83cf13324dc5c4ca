"""A ground system as binary decision diagrams: sets of states, and a relation per action.

Every bit of a slot is a variable. The bits of a slot are adjacent, the highest on top. Where an
action assigns a slot whose old value its assignments read, each bit of the slot is two variables,
one above the other: its value before a step, and after it. Other slots need only one: a step
forgets the old value before it says what the new one is. A set of states is a function of the
values before. Codes that a slot's bits have and its range lacks are in no set of states that is
made here: not in the initial ones, and no step leads to one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final, TypeAlias

from ccverify.checker.meaning.diagrams.order import slot_order
from ccverify.checker.meaning.diagrams.relation import (
    Part,
    Relation,
    Renaming,
    Stage,
    clustered,
    stages_backwards,
    stages_forwards,
)
from ccverify.checker.meaning.diagrams.sums import Sum, Sums
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Slot
from ccverify.checker.meaning.nodes import Node, topological

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction

MOST_BITS: Final = 1000
"""Operations recurse once for each bit, on the stack of the caller's thread."""
BYTES_PER_NODE: Final = 64
"""What a node takes, with its share of the tables."""
_REMEMBERED: Final = 2**17
"""Results of operations that are kept. More of them take longer to set up than they bring."""
_FEW_NODES: Final = 100_000
"""So many nodes are never too many."""
_PIECE: Final = 5_000
"""Nodes in each part of a set. Parts share much, so more of them cost little."""

# Costs are in units of about a nanosecond, as measured on many systems.
_OPERATION_COST: Final = 30_000
_NODE_COST: Final = 900
"""The cost of a node that is made. Each power of two beyond `_CACHED` adds as much again."""
_CACHED: Final = 17
"""The exponent of the number of nodes up to which nodes cost no more than that."""
_MOMENT: Final = 200_000
"""The cost of operations between which nobody asks whether to give up."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A node of an exported BDD: if the bit of weight `weight` in (value - low) of `slot` is set,
    go on at `then`, else at `otherwise`: indices of earlier decisions, or `TRUE` or `FALSE`.
    """

    slot: int
    weight: int
    then: int
    otherwise: int


Pause: TypeAlias = Callable[[int], None]
"""Called between operations, with what they have cost so far; it may raise to give up."""

TRUE: Final = -1
FALSE: Final = -2


def state_bits(system: GroundSystem) -> int:
    """How many bits a state has."""
    return sum(map(_bits, system.slots))


def _bits(slot: Slot) -> int:
    return (slot.high - slot.low).bit_length()


def _members(mask: int) -> Iterator[int]:
    return (slot for slot in range(mask.bit_length()) if mask >> slot & 1)


class Diagrams:
    """The BDDs of one system, in a table of at most `capacity` nodes, which takes what they take.

    `pause` is called between operations, and may raise to give up; it is told what the operations
    have cost so far. A unit is about a nanosecond (see `native.cost`), and the cost of the same
    operations is the same in every run. Every method raises `MemoryError` if the table is full.
    A system's `state_bits` are to be `MOST_BITS` at most.
    """

    def __init__(self, system: GroundSystem, capacity: int, pause: Pause) -> None:
        from oxidd.bcdd import BCDDManager  # noqa: PLC0415  (slow to import, few runs need it)
        from oxidd.util import BooleanOperator  # noqa: PLC0415

        self.system: Final = system
        self._pause: Final = pause
        self._cost = 0
        self._told = 0  # the cost when `pause` was called last
        self._nodes = 0  # in the table, after the last operation
        self._enough = min(_FEW_NODES, capacity * 3 // 4)  # dead ones are dropped beyond that
        self._capacity: Final = capacity
        self._and: Final = BooleanOperator.AND
        self._width: Final = state_bits(system)
        self._manager: Final = BCDDManager(capacity, _REMEMBERED, 1)
        self._read: Final[dict[Node, int]] = {}  # the slots that a node reads, as a mask
        paired = {s for a in system.actions if self._rereads(a) for s, _ in a.updates}
        self._before: Final[dict[int, list[int]]] = {}  # the variables of a slot's bits
        self._after: Final[dict[int, list[int]]] = {}  # the same for its value after a step
        self._owner: Final[dict[int, tuple[int, int]]] = {}  # slot and weight of each bit before
        variables = 0
        for slot in slot_order(system):
            both, bits = 1 + (slot in paired), _bits(system.slots[slot])
            end = variables + both * bits
            self._before[slot] = list(range(variables, end, both))
            self._after[slot] = list(range(variables + 1, end, 2)) if both == 2 else []
            for i, variable in enumerate(reversed(self._before[slot])):
                self._owner[variable] = slot, 1 << i
            variables = end
        self._manager.add_vars(variables)
        self.true: Final = self._manager.true()
        self.false: Final = self._manager.false()
        self._var: Final = [self._manager.var(i) for i in range(variables)]
        self._measured = self.false, 0  # a set, and how many nodes it has
        self._sums: Final = Sums(self.true, self.false, capacity, self.breathe)
        self._conditions: Final[dict[Node, BCDDFunction]] = {}
        self._integers: Final[dict[Node, Sum]] = {}
        self._translated: Final[set[Node]] = set()
        self._cubes: Final[dict[tuple[int, bool], BCDDFunction]] = {}
        self._renamings: Final[dict[int, Renaming]] = {}

    def breathe(self) -> None:
        """Between operations: see `pause`; drops dead nodes now and then."""
        nodes = self._manager.approx_num_inner_nodes()
        self._cost += _OPERATION_COST
        if nodes > self._nodes:
            larger = max(nodes.bit_length() - 1 - _CACHED, 0)
            self._cost += _NODE_COST * (1 + larger) * (nodes - self._nodes)
        self._nodes = nodes
        if self._cost - self._told >= _MOMENT:
            self._told = self._cost
            self._pause(self._cost)
        if nodes > self._enough:
            self._manager.gc()
            self._nodes = self._manager.num_inner_nodes()
            if self._nodes > self._capacity // 2:
                raise MemoryError("the table of BDD nodes is full")
            self._enough = min(max(_FEW_NODES, 4 * self._nodes), self._capacity * 3 // 4)

    # From terms to BDDs -----------------------------------------------------------------------

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
            self.breathe()

    def _boolean(self, node: Node) -> BCDDFunction:
        args = node.args
        match node.op:
            case "const":
                return self.true if node.payload else self.false
            case "var":
                (variable,) = self._before[node.payload]
                return self._var[variable]
            case "not":
                return ~self._conditions[args[0]]
            case "and":
                return self.conjunction(self._conditions[a] for a in args)
            case "or":
                return ~self.conjunction(~self._conditions[a] for a in args)
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
        variables = (self._after if after else self._before)[slot]
        terms = [(self._var[v], 1 << i) for i, v in enumerate(reversed(variables))]
        return Sum(self.system.slots[slot].low, tuple(terms))

    def conjunction(self, parts: Iterable[BCDDFunction]) -> BCDDFunction:
        """All of `parts`, taken from the bottom of the order upwards, which keeps them small."""
        result = self.true
        for part in sorted(parts, key=lambda f: f.node_level() or 0, reverse=True):
            result = part & result
            self.breathe()
        return result

    def initial(self) -> BCDDFunction:
        """The initial states."""
        base = self.conjunction(
            self._in_range(slot) if value is None else self._fixed(slot, value)
            for slot, value in enumerate(self.system.base)
        )
        return base & self.condition(self.system.init)

    def _in_range(self, slot: int) -> BCDDFunction:
        return self._sums.at_most(self._slot(slot, after=False), Sum(self.system.slots[slot].high))

    def _fixed(self, slot: int, value: int) -> BCDDFunction:
        code = value - self.system.slots[slot].low
        variables = enumerate(reversed(self._before[slot]))
        return self.conjunction(
            self._var[v] if code >> i & 1 else ~self._var[v] for i, v in variables
        )

    # Steps ------------------------------------------------------------------------------------

    def relation(self, action: GroundAction) -> Relation:
        """The relation of an action."""
        guard, valid = self.condition(action.guard), self.condition(action.valid)
        assigned = sum(1 << slot for slot, _ in action.updates)
        reread = self._rereads(action)
        assignments = [self._assignment(slot, value, reread) for slot, value in action.updates]
        if reread:
            parts = [self._part(action.guard), self._part(action.valid), *assignments]
            parts = clustered(parts, self.breathe)
            forwards = stages_forwards(guard, parts, assigned, self._cube)
            backwards = stages_backwards(parts, lambda slots: self._cube(slots, after=True))
        else:
            first = Stage(guard & valid, self._cube(assigned))
            last = Stage(first.factor, self.true)
            parts = clustered(assignments, self.breathe)
            forwards = (first, *(Stage(part.function, self.true) for part in parts))
            backwards = (*stages_backwards(parts, self._cube), last)
        return Relation(
            guard=guard,
            flawed=guard & ~valid,
            forwards=forwards,
            backwards=backwards,
            renaming=self._renaming(assigned) if reread else None,
        )

    def _part(self, condition: Node) -> Part:
        return Part(self.condition(condition), self._reads(condition), 0)

    def _rereads(self, action: GroundAction) -> bool:
        """Whether an assignment of the action reads the old value of a slot that it assigns."""
        read = reduce(or_, (self._reads(value) for _, value in action.updates), 0)
        return any(read >> slot & 1 for slot, _ in action.updates)

    def _reads(self, root: Node) -> int:
        """The slots that a node reads, as a mask."""
        for node in topological(root, self._read):
            own = 1 << node.payload if node.op == "var" else 0
            self._read[node] = reduce(or_, (self._read[a] for a in node.args), own)
        return self._read[root]

    def _assignment(self, slot: int, value: Node, after: bool) -> Part:
        """What a slot is after a step, in variables of its own or in those before the step."""
        self._translate(value)
        if value.boolean:
            (variable,) = (self._after if after else self._before)[slot]
            function = self._var[variable].equiv(self._conditions[value])
        else:
            function = self._sums.equal(self._slot(slot, after=after), self._integers[value])
        self.breathe()
        return Part(function, self._reads(value), 1 << slot)

    def _cube(self, slots: int, *, after: bool = False) -> BCDDFunction:
        """The variables of the slots of a mask, before a step or after it, as a conjunction."""
        if (slots, after) not in self._cubes:
            variables = self._after if after else self._before
            self._cubes[slots, after] = self.conjunction(
                self._var[variable] for slot in _members(slots) for variable in variables[slot]
            )
        return self._cubes[slots, after]

    def _renaming(self, slots: int) -> Renaming:
        """The renaming of the variables of the slots of a mask."""
        if slots not in self._renamings:
            pairs = [
                pair
                for slot in _members(slots)
                for pair in zip(self._before[slot], self._after[slot], strict=True)
            ]
            self._renamings[slots] = Renaming(
                to_before=self.true.make_substitution([(b, self._var[a]) for a, b in pairs]),
                to_after=self.true.make_substitution([(a, self._var[b]) for a, b in pairs]),
            )
        return self._renamings[slots]

    # Sets of states ---------------------------------------------------------------------------

    def image(self, states: BCDDFunction, relation: Relation) -> BCDDFunction:
        """The states that one step of the action leads to."""
        states = self._through(states, relation.forwards)
        return (
            states if relation.renaming is None else states.substitute(relation.renaming.to_before)
        )

    def preimage(self, states: BCDDFunction, relation: Relation) -> BCDDFunction:
        """The states from which one step of the action leads into `states`."""
        if relation.renaming is not None:
            states = states.substitute(relation.renaming.to_after)
            self.breathe()
        return self._through(states, relation.backwards)

    def _through(self, states: BCDDFunction, stages: Iterable[Stage]) -> BCDDFunction:
        """What is left of a set after some stages."""
        for stage in stages:
            if not states.satisfiable():
                break
            states = states.apply_exists(self._and, stage.factor, stage.forgotten)
            self.breathe()
        return states

    def single(self, state: Sequence[int]) -> BCDDFunction:
        """The set of just one state."""
        return self.conjunction(self._fixed(slot, value) for slot, value in enumerate(state))

    def pieces(self, states: BCDDFunction) -> Iterator[BCDDFunction]:
        """Disjoint parts of a set, the more the larger it is: operations on them are short."""
        if states != self._measured[0]:
            self._measured = states, states.node_count()
        splits = (self._measured[1] // _PIECE).bit_length()
        if not splits:
            if states.satisfiable():
                yield states
            return
        waiting = [(self.true, states, splits)]  # a path from the top, what lies below it
        while waiting:
            path, below, left = waiting.pop()
            variable, cofactors = below.node_var(), below.cofactors()
            if not left or variable is None or cofactors is None:
                part = path & below
                if part.satisfiable():
                    yield part
                continue
            positive = self._var[variable]
            left -= all(cofactor.satisfiable() for cofactor in cofactors)
            waiting.append((path & positive, cofactors[0], left))
            waiting.append((path & ~positive, cofactors[1], left))
            self.breathe()

    def meets(self, states: BCDDFunction, others: BCDDFunction) -> bool:
        """Whether two sets have a state in common."""
        for piece in self.pieces(states):
            self.breathe()
            if (piece & others).satisfiable():
                return True
        return False

    def count(self, states: BCDDFunction) -> int:
        """How many states a set has, exactly."""
        total = 0
        for piece in self.pieces(states):
            self.breathe()
            total += piece.sat_count(len(self._var)) >> len(self._var) - self._width
        return total

    def count_small(self, states: BCDDFunction, nodes: int) -> int | None:
        """The same at once, or None for a set of more than so many nodes."""
        if states.node_count() > nodes:
            return None
        return states.sat_count(len(self._var)) >> len(self._var) - self._width

    def some(self, states: BCDDFunction) -> tuple[int, ...]:
        """One state of a set that is not empty; the same for the same set."""
        cube = states.pick_cube()
        if cube is None:
            raise ValueError("an empty set has no state")
        values = [slot.low for slot in self.system.slots]
        for variable, (slot, weight) in self._owner.items():
            values[slot] += weight if cube[variable] else 0
        return tuple(values)

    def decisions(self, states: BCDDFunction) -> tuple[int, list[Decision]]:
        """A set as nested decisions, those gone on to first: (where to begin, all of them)."""
        index: dict[BCDDFunction, int] = {self.true: TRUE, self.false: FALSE}
        found: list[Decision] = []
        waiting = [states]
        while waiting:
            here = waiting[-1]
            variable, cofactors = here.node_var(), here.cofactors()
            missing = [c for c in cofactors or () if c not in index]
            if here not in index and missing:
                waiting += missing
                continue
            waiting.pop()
            if here not in index and variable is not None and cofactors is not None:
                slot, weight = self._owner[variable]
                index[here] = len(found)
                found.append(Decision(slot, weight, index[cofactors[0]], index[cofactors[1]]))
        return index[states], found
