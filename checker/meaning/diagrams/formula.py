"""A set of states, given as decisions about bits, as a node over whole slots."""

from __future__ import annotations

from collections.abc import Sequence

from ccverify.checker.meaning.diagrams.diagrams import FALSE, TRUE, Decision
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node


def formula(system: GroundSystem, begin: int, decisions: Sequence[Decision]) -> Node:
    """The set as nested choices between the values of slots; equal parts are one node."""
    make = system.nodes
    wanted = {begin}
    for number in reversed(range(len(decisions))):
        if number in wanted:
            wanted.update(_following(system, decisions, number))
    done = {TRUE: make.true, FALSE: make.false}
    for number in sorted(wanted - done.keys()):
        slot = system.slots[decisions[number].slot]
        var = make.var(decisions[number].slot)
        values = _following(system, decisions, number)
        result = done[values[-1]]
        for value in range(slot.high - 1, slot.low - 1, -1):
            chosen, above = values[value - slot.low], values[value - slot.low + 1]
            if chosen != above:
                this = make.not_(var) if slot.boolean else make.le(var, make.integer(value))
                result = make.ite(this, done[chosen], result)
        done[number] = result
    return done[begin]


def _following(system: GroundSystem, decisions: Sequence[Decision], number: int) -> list[int]:
    """Where the decisions about one slot lead, for each of its values in ascending order."""
    slot = decisions[number].slot
    found = []
    for code in range(system.slots[slot].high - system.slots[slot].low + 1):
        here = number
        while here >= 0 and decisions[here].slot == slot:
            decision = decisions[here]
            here = decision.then if code & decision.weight else decision.otherwise
        found.append(here)
    return found
