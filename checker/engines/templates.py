"""Candidate lemmas about a counter system, read off the states that small sizes reach.

A lemma is an implication: a *cube* over the other variables (at most two of them equal to values)
implies that a counter is 0, that a threshold of the model holds or does not, or that a third
variable differs from a value. Only lemmas that hold in every observed state are worth trying; the
proof that they hold in all states, for every number of replicas, is not made here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.integers import Valuation
from ccverify.checker.meaning.nodes import Node, topological

Bits = int
"""A set of observed states: bit i is state i."""

_CUBE: Final = 2


def candidates(
    system: GroundSystem,
    counters: range,
    targets: Sequence[Node],
    observed: Sequence[Sequence[int]],
) -> list[Node]:
    """The lemmas that hold in all observed states, none implied by one with a smaller cube."""
    nodes = system.nodes
    everywhere: Bits = (1 << len(observed)) - 1
    valuations = [Valuation(state) for state in observed]

    def where(node: Node) -> Bits:
        return sum(1 << i for i, valuation in enumerate(valuations) if valuation.of(node))

    literals = [(slot, literal, where(literal)) for slot, literal in _literals(system, counters)]
    conclusions: list[tuple[int | None, Node]] = [
        (None, nodes.eq(nodes.var(c), nodes.integer(0))) for c in counters
    ]
    for atom in _thresholds(system, counters, targets):
        conclusions += [(None, atom), (None, nodes.not_(atom))]
    conclusions += [(slot, nodes.not_(literal)) for slot, literal, _ in literals]
    placed = [(slot, node, where(node)) for slot, node in conclusions]
    found: list[Node] = []
    settled: dict[Node, list[frozenset[Node]]] = {}
    for size in range(_CUBE + 1):
        for cube in combinations(literals, size):
            if len({slot for slot, _, _ in cube}) < size:
                continue
            inside = everywhere
            for _, _, at in cube:
                inside &= at
            if size and not inside:
                continue  # a smaller lemma says so: one literal of it excludes the other
            names = frozenset(literal for _, literal, _ in cube)
            for slot, conclusion, holds in placed:
                if slot is not None and any(slot == other for other, _, _ in cube):
                    continue
                if inside & ~holds or any(s <= names for s in settled.get(conclusion, ())):
                    continue
                settled.setdefault(conclusion, []).append(names)
                found.append(nodes.or_((*(nodes.not_(n) for n in names), conclusion)))
    return list(dict.fromkeys(found))


def _literals(system: GroundSystem, counters: range) -> Iterator[tuple[int, Node]]:
    nodes = system.nodes
    for slot, sort in enumerate(system.slots):
        if slot in counters:
            continue
        if sort.boolean:
            yield slot, nodes.var(slot)
            yield slot, nodes.not_(nodes.var(slot))
        else:
            for value in range(sort.low, sort.high + 1):
                yield slot, nodes.eq(nodes.var(slot), nodes.integer(value))


def _thresholds(system: GroundSystem, counters: range, targets: Sequence[Node]) -> Iterator[Node]:
    """The comparisons of counters that the model or the targets make."""
    seen: dict[Node, bool] = {}  # whether a counter is in it
    roots = [node for a in system.actions for node in (a.guard, *(v for _, v in a.updates))]
    for root in (*roots, *targets):
        for node in topological(root, seen):
            counts = node.op == "var" and node.payload in counters
            seen[node] = counts or any(seen[a] for a in node.args)
            if node.op == "le" and seen[node]:
                yield node
