"""The order of a system's slots in its BDDs: related slots side by side.

What belongs to one replica makes a block, and so do the cells of all rows at one position;
everything else stands alone. FORCE (Aloul, Markov, Sakallah 2003) moves the blocks towards those
they are tested and changed together with. Blocks stay whole: pulled apart, replicas that count
together would draw nearer to one another than to themselves, and sets that relate the slots of
each would grow exponentially.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from ccverify.checker.meaning.diagrams.selection import cells_below
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

_WIDEST: Final = 6
"""A term that reads more blocks than this relates all of them alike, so it is left out."""
_PASSES: Final = 40

_Relations: TypeAlias = Mapping[frozenset[int], float]


def slot_order(system: GroundSystem) -> list[int]:
    """All slots, from the top of the BDDs to the bottom; the same for the same system.

    Blocks stay whole unless a term selects among many of their slots: see `selection`.
    """
    blocks = _blocks(system)
    relations = _relations(system, blocks)
    order = best = list(range(len(blocks)))
    cost = _span(order, relations)
    for _ in range(_PASSES):
        order = _drawn_together(order, relations)
        now = _span(order, relations)
        if now >= cost:
            break
        best, cost = order, now
    return cells_below([slot for block in best for slot in blocks[block]], system)


def _blocks(system: GroundSystem) -> list[list[int]]:
    """The slots in groups, each slot once; single ones first, those of replicas last."""
    placed = set[int]()
    blocks: list[list[int]] = []
    for orbit in sorted(system.orbits, key=lambda orbit: -len(orbit.members)):
        members = [[slot for slot in slots if slot not in placed] for slots in orbit.members]
        blocks += members
        placed.update(slot for slots in members for slot in slots)
    columns: dict[tuple[int, int], list[int]] = {}
    for number, row in enumerate(system.rows):
        for i, slot in enumerate(row):
            if slot not in placed:
                # Rows of one length have the same index sort, or might as well.
                key = (len(row), i) if len(row) > 1 else (1, number)
                columns.setdefault(key, []).append(slot)
    return [columns[key] for key in sorted(columns)] + [block for block in blocks if block]


def _relations(system: GroundSystem, blocks: Sequence[Sequence[int]]) -> _Relations:
    """Small sets of blocks that a term or a step brings together, each with a weight."""
    owner = {slot: i for i, slots in enumerate(blocks) for slot in slots}
    supports: dict[Node, int] = {}
    masks: dict[int, int] = {}
    for action in system.actions:
        guard = _support(action.guard, owner, supports)
        changed = guard
        for slot, value in action.updates:
            mask = _support(value, owner, supports) | guard | 1 << owner[slot]
            masks[mask] = masks.get(mask, 0) + 1
            changed |= 1 << owner[slot]
        masks[changed] = masks.get(changed, 0) + 1
    for node, mask in supports.items():
        if node.boolean:
            masks[mask] = masks.get(mask, 0) + 1
    return {
        frozenset(i for i in range(mask.bit_length()) if mask >> i & 1): (
            times / (mask.bit_count() - 1)
        )
        for mask, times in masks.items()
        if 2 <= mask.bit_count() <= _WIDEST
    }


def _support(root: Node, owner: Mapping[int, int], supports: dict[Node, int]) -> int:
    """The blocks a node reads, as a bit mask; notes those of all nodes below it."""
    for node in topological(root, supports):
        mask = 1 << owner[node.payload] if node.op == "var" else 0
        for arg in node.args:
            mask |= supports[arg]
        supports[node] = mask
    return supports[root]


def _span(order: Sequence[int], relations: _Relations) -> float:
    place = {block: i for i, block in enumerate(order)}
    total = 0.0
    for related, weight in relations.items():
        places = [place[block] for block in related]
        total += weight * (max(places) - min(places))
    return total


def _drawn_together(order: Sequence[int], relations: _Relations) -> list[int]:
    """The blocks by the mean of the centres of what relates them to others."""
    place = {block: i for i, block in enumerate(order)}
    pull, total = [0.0] * len(order), [0.0] * len(order)
    for related, weight in relations.items():
        centre = sum(place[block] for block in related) / len(related)
        for block in related:
            pull[block] += weight * centre
            total[block] += weight

    def wanted(block: int) -> tuple[float, int]:
        middle = pull[block] / total[block] if total[block] else float(place[block])
        return middle, place[block]

    return sorted(order, key=wanted)
