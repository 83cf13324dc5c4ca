"""The order of a system's slots in its BDDs: related slots side by side.

The rows of a ground system are interleaved first, so that what belongs to one replica is
together. FORCE (Aloul, Markov, Sakallah) then moves slots towards those they are tested with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Final

from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

_WIDEST: Final = 6  # a term over more slots relates them all alike, and says nothing about order
_PASSES: Final = 40


def slot_order(system: GroundSystem) -> list[int]:
    """All slots, from the top of the BDDs to the bottom; the same for the same system."""
    order = _interleaved(system)
    relations = _relations(system)
    best, cost = order, _span(order, relations)
    for _ in range(_PASSES):
        order = _drawn_together(order, relations)
        now = _span(order, relations)
        if now >= cost:
            break
        best, cost = order, now
    return best


def _interleaved(system: GroundSystem) -> list[int]:
    """The first slots of all rows of a length, then the second ones; short rows on top."""
    by_length: dict[int, list[Sequence[int]]] = {}
    for row in system.rows:
        by_length.setdefault(len(row), []).append(row)
    return [
        slot
        for length in sorted(by_length)
        for column in zip_longest(*by_length[length])
        for slot in column
    ]


def _relations(system: GroundSystem) -> dict[frozenset[int], float]:
    """Small sets of slots that a term or a step brings together, each with a weight."""
    supports: dict[Node, int] = {}
    masks: dict[int, int] = {}
    for action in system.actions:
        guard = _support(action.guard, supports)
        for slot, value in action.updates:
            mask = _support(value, supports) | guard | 1 << slot
            masks[mask] = masks.get(mask, 0) + 1
    for node, mask in supports.items():
        if node.boolean:
            masks[mask] = masks.get(mask, 0) + 1
    return {
        frozenset(i for i in range(mask.bit_length()) if mask >> i & 1): times
        / (mask.bit_count() - 1)
        for mask, times in masks.items()
        if 2 <= mask.bit_count() <= _WIDEST
    }


def _support(root: Node, supports: dict[Node, int]) -> int:
    """The slots a node reads, as a bit mask; notes those of all nodes below it."""
    for node in topological(root, supports):
        mask = 1 << node.payload if node.op == "var" else 0
        for arg in node.args:
            mask |= supports[arg]
        supports[node] = mask
    return supports[root]


def _span(order: Iterable[int], relations: Mapping[frozenset[int], float]) -> float:
    place = {slot: i for i, slot in enumerate(order)}
    total = 0.0
    for slots, weight in relations.items():
        places = [place[slot] for slot in slots]
        total += weight * (max(places) - min(places))
    return total


def _drawn_together(order: Sequence[int], relations: Mapping[frozenset[int], float]) -> list[int]:
    """The slots by the mean of the centres of what relates them to others."""
    place = {slot: i for i, slot in enumerate(order)}
    pull, total = [0.0] * len(order), [0.0] * len(order)
    for slots, weight in relations.items():
        centre = sum(place[slot] for slot in slots) / len(slots)
        for slot in slots:
            pull[slot] += weight * centre
            total[slot] += weight

    def wanted(slot: int) -> tuple[float, int]:
        middle = pull[slot] / total[slot] if total[slot] else float(place[slot])
        return middle, place[slot]

    return sorted(order, key=wanted)
