"""Conditions evaluated in many states at once, against one state at a time."""

from __future__ import annotations

from random import Random

import pytest
from tests.meaning.random_systems import random_nodes
from tests.support.node_values import value

from ccverify.checker.engines.observations import Observations
from ccverify.checker.meaning.ground import Slot
from ccverify.checker.meaning.nodes import Nodes

SLOTS = [Slot("a", True, 0, 1), Slot("b", True, 0, 1), Slot("n", False, -2, 3),
         Slot("m", False, 0, 9)]  # fmt: skip


@pytest.mark.parametrize("seed", range(20))
def test_every_node_holds_where_it_holds_in_a_single_state(seed: int) -> None:
    rng = Random(seed)
    nodes = Nodes([(slot.boolean, slot.low, slot.high) for slot in SLOTS])
    conditions, _ = random_nodes(rng, nodes, SLOTS, size=40)
    count = rng.choice((0, 1, 2, 100))
    states = [tuple(rng.randint(s.low, s.high) for s in SLOTS) for _ in range(count)]
    observations = Observations(states)
    for condition in conditions:
        expected = {i for i, state in enumerate(states) if value(condition, state)}
        found = observations.where(condition)
        assert {i for i in range(count) if found >> i & 1} == expected
        assert found <= observations.everywhere
