"""The solver finds every assignment under which a node holds, once, and few steps suffice."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.meaning.random_systems import random_nodes, random_slots
from tests.meaning.reference import nodes_of
from tests.support.node_values import value

from ccverify.checker.meaning.ground import Slot
from ccverify.checker.meaning.nodes import Node, Nodes
from ccverify.checker.meaning.solutions import Solver

CELLS = 12
SLOTS = [Slot(f"x[{i}]", False, 0, 9) for i in range(CELLS)]
SLOTS += [Slot("on", True, 0, 1), Slot("wide", False, 0, 2**16)]
ON, WIDE = CELLS, CELLS + 1


def values(slots: list[Slot]) -> dict[int, range]:
    """Every value of every slot."""
    return {i: range(slot.low, slot.high + 1) for i, slot in enumerate(slots)}


@settings(deadline=None, derandomize=True, database=None, max_examples=300)
@given(st.integers(0, 2**32))
def test_random_nodes(seed: int) -> None:
    rng = Random(seed)
    slots, _ = random_slots(rng, 8)
    nodes = nodes_of(slots)
    booleans, _ = random_nodes(rng, nodes, slots, 8)
    root = nodes.and_(rng.sample(booleans, min(2, len(booleans))))
    solver = Solver(root)
    found = [tuple(s[i] for i in range(len(slots))) for s in solver.solutions(values(slots)) if s]
    ranges = [range(slot.low, slot.high + 1) for slot in slots]
    assert sorted(found) == [state for state in product(*ranges) if value(root, state)]
    narrowed = solver.narrowed(values(slots))
    for state in found:
        assert narrowed is not None
        assert all(value in narrowed[slot] for slot, value in enumerate(state))


def every_cell_is(n: Nodes, value: Node) -> Node:
    return n.and_(n.eq(n.var(i), value) for i in range(CELLS))


def no_cell_is_above_the_next(n: Nodes) -> Node:
    return n.and_(n.le(n.var(i), n.var(i + 1)) for i in range(CELLS - 1))


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("constants", 1),
        ("links", 10),
        ("links to what is fixed", 1),
        ("one decides the others", 2),
        ("sums", 12),
        ("a chain with ends", 1),
    ],
)
def test_what_equalities_fix_is_not_tried(name: str, cells: int) -> None:
    """10^12 assignments of the cells; `on` and `wide` are fixed beside them."""
    n = nodes_of(SLOTS)
    on = n.var(ON)
    root = {
        "constants": every_cell_is(n, n.integer(3)),
        "links": every_cell_is(n, n.var(0)),
        "links to what is fixed": n.and_(
            (every_cell_is(n, n.var(0)), n.le(n.var(5), n.integer(0)))
        ),
        "one decides the others": n.ite(
            n.eq(n.var(0), n.integer(7)),
            every_cell_is(n, n.integer(7)),
            every_cell_is(n, n.integer(2)),
        ),
        "sums": n.eq(n.add(n.var(i) for i in range(CELLS)), n.integer(9 * CELLS - 1)),
        "a chain with ends": n.and_(
            (
                no_cell_is_above_the_next(n),
                n.le(n.integer(4), n.var(0)),
                n.le(n.var(CELLS - 1), n.integer(4)),
            )
        ),
    }[name]
    solver = Solver(n.and_((root, on, n.eq(n.var(WIDE), n.integer(40_000)))))
    found = [solution for solution in solver.solutions(values(SLOTS)) if solution]
    assert len(found) == cells
    assert all((solution[ON], solution[WIDE]) == (1, 40_000) for solution in found)
    assert all(value(root, [s[i] for i in range(len(SLOTS))]) for s in found)
    assert solver.steps < 10**6


def test_a_contradiction_has_no_solution() -> None:
    n = nodes_of(SLOTS)
    apart = n.not_(n.eq(n.var(0), n.var(1)))
    solver = Solver(n.and_((every_cell_is(n, n.var(0)), apart)))
    assert not any(solver.solutions(values(SLOTS)))
