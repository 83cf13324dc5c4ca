"""The relations of actions, made of their terms.

An action that assigns a slot whose old value its assignments read has the new values in variables
of their own, which are renamed in the end. Others forget the old values, with the guard, before
they say what the new ones are: then both have the same variables.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final

from ccverify.checker.meaning.diagrams.relation import (
    Part,
    Relation,
    Renaming,
    Stage,
    clustered,
    stages_backwards,
    stages_forwards,
)
from ccverify.checker.meaning.diagrams.terms import Terms
from ccverify.checker.meaning.ground import GroundAction, GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction


class Reads:
    """Which slots terms read."""

    def __init__(self) -> None:
        self._of: Final[dict[Node, int]] = {}

    def of(self, root: Node) -> int:
        """The slots that a node reads, as a mask."""
        for node in topological(root, self._of):
            own = 1 << node.payload if node.op == "var" else 0
            self._of[node] = reduce(or_, (self._of[a] for a in node.args), own)
        return self._of[root]

    def rereads(self, action: GroundAction) -> bool:
        """Whether an assignment of the action reads the old value of a slot that it assigns."""
        read = reduce(or_, (self.of(value) for _, value in action.updates), 0)
        return any(read >> slot & 1 for slot, _ in action.updates)

    def paired(self, system: GroundSystem) -> set[int]:
        """The slots that need variables of their own for their values after a step."""
        rereading = filter(self.rereads, system.actions)
        return {slot for action in rereading for slot, _ in action.updates}


class Steps:
    """Makes the relations of actions."""

    def __init__(self, terms: Terms, reads: Reads) -> None:
        self._terms: Final = terms
        self._reads: Final = reads
        self._cubes: Final[dict[tuple[int, bool], BCDDFunction]] = {}
        self._renamings: Final[dict[int, Renaming]] = {}

    def relation(self, action: GroundAction) -> Relation:
        """The relation of an action."""
        terms, breathe = self._terms, self._terms.table.breathe
        guard, valid = terms.condition(action.guard), terms.condition(action.valid)
        assigned = sum(1 << slot for slot, _ in action.updates)
        reread = self._reads.rereads(action)
        assignments = [
            Part(terms.assignment(slot, value, after=reread), self._reads.of(value), 1 << slot)
            for slot, value in action.updates
        ]
        if reread:
            parts = [self._part(action.guard), self._part(action.valid), *assignments]
            parts = clustered(parts, breathe)
            forwards = stages_forwards(guard, parts, assigned, self._cube)
            backwards = stages_backwards(parts, lambda slots: self._cube(slots, after=True))
        else:
            first = Stage(guard & valid, self._cube(assigned))
            last = Stage(first.factor, terms.table.true)
            parts = clustered(assignments, breathe)
            forwards = (first, *(Stage(part.function, terms.table.true) for part in parts))
            backwards = (*stages_backwards(parts, self._cube), last)
        return Relation(
            guard=guard,
            flawed=guard & ~valid,
            forwards=forwards,
            backwards=backwards,
            renaming=self._renaming(assigned) if reread else None,
        )

    def _part(self, condition: Node) -> Part:
        return Part(self._terms.condition(condition), self._reads.of(condition), 0)

    def _cube(self, slots: int, *, after: bool = False) -> BCDDFunction:
        """The variables of the slots of a mask, before a step or after it, as a conjunction."""
        if (slots, after) not in self._cubes:
            every = self._terms.variables
            variables = every.after if after else every.before
            self._cubes[slots, after] = self._terms.table.conjunction(
                self._terms.table.var[variable]
                for slot in _members(slots)
                for variable in variables[slot]
            )
        return self._cubes[slots, after]

    def _renaming(self, slots: int) -> Renaming:
        """The renaming of the variables of the slots of a mask."""
        if slots not in self._renamings:
            variables, table = self._terms.variables, self._terms.table
            pairs = [
                pair
                for slot in _members(slots)
                for pair in zip(variables.before[slot], variables.after[slot], strict=True)
            ]
            self._renamings[slots] = Renaming(
                to_before=table.true.make_substitution([(b, table.var[a]) for a, b in pairs]),
                to_after=table.true.make_substitution([(a, table.var[b]) for a, b in pairs]),
            )
        return self._renamings[slots]


def _members(mask: int) -> Iterator[int]:
    return (slot for slot in range(mask.bit_length()) if mask >> slot & 1)
