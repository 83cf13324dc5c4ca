"""Sets of states of a ground system as binary decision diagrams.

A set of states is a function of the values of all slots before a step. Codes that a slot's bits
have and its range lacks are in no set of states that is made here: not in the initial ones, and no
step leads to one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.diagrams.relation import Relation, Stage
from ccverify.checker.meaning.diagrams.steps import Reads, Steps
from ccverify.checker.meaning.diagrams.table import Pause
from ccverify.checker.meaning.diagrams.terms import Terms, state_bits
from ccverify.checker.meaning.ground import GroundAction, GroundSystem
from ccverify.checker.meaning.nodes import Node

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction

MOST_BITS: Final = 1000
"""Operations recurse once for each bit, on the stack of the caller's thread."""
_PIECE: Final = 5_000
"""Nodes in each part of a set. Parts share much, so more of them cost little."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A node of an exported BDD: if the bit of weight `weight` in (value - low) of `slot` is set,
    go on at `then`, else at `otherwise`: indices of earlier decisions, or `TRUE` or `FALSE`.
    """

    slot: int
    weight: int
    then: int
    otherwise: int


TRUE: Final = -1
FALSE: Final = -2


class Diagrams:
    """The sets of states of one system, in a table of at most `capacity` nodes: see `Table`.

    Every method raises `MemoryError` if the table is full, and what `pause` raises. A system's
    `state_bits` are to be `MOST_BITS` at most.
    """

    def __init__(self, system: GroundSystem, capacity: int, pause: Pause) -> None:
        from oxidd.util import BooleanOperator  # noqa: PLC0415  (slow to import, few runs need it)

        reads = Reads()
        self._terms: Final = Terms(system, reads.paired(system), capacity, pause)
        self._steps: Final = Steps(self._terms, reads)
        self._table: Final = self._terms.table
        self._and: Final = BooleanOperator.AND
        self._width: Final = state_bits(system)
        self.system: Final = system
        self.true: Final = self._table.true
        self.false: Final = self._table.false
        self._measured = self.false, 0  # a set, and how many nodes it has

    def breathe(self) -> None:
        """To be called between operations: see `Table.breathe`."""
        self._table.breathe()

    def condition(self, root: Node) -> BCDDFunction:
        """The states in which a boolean node holds (unused codes aside)."""
        return self._terms.condition(root)

    def initial(self) -> BCDDFunction:
        """The initial states."""
        return self._terms.initial()

    def relation(self, action: GroundAction) -> Relation:
        """The relation of an action."""
        return self._steps.relation(action)

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
        return self._table.conjunction(
            self._terms.fixed(slot, value) for slot, value in enumerate(state)
        )

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
            positive = self._table.var[variable]
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
            total += piece.sat_count(len(self._table.var)) >> len(self._table.var) - self._width
        return total

    def count_small(self, states: BCDDFunction, nodes: int) -> int | None:
        """The same at once, or None for a set of more than so many nodes."""
        if states.node_count() > nodes:
            return None
        return states.sat_count(len(self._table.var)) >> len(self._table.var) - self._width

    def some(self, states: BCDDFunction) -> tuple[int, ...]:
        """One state of a set that is not empty; the same for the same set."""
        cube = states.pick_cube()
        if cube is None:
            raise ValueError("an empty set has no state")
        values = [slot.low for slot in self.system.slots]
        for variable, (slot, weight) in self._terms.variables.owner.items():
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
                slot, weight = self._terms.variables.owner[variable]
                index[here] = len(found)
                found.append(Decision(slot, weight, index[cofactors[0]], index[cofactors[1]]))
        return index[states], found
