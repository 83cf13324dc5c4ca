"""Candidate lemmas hold in what was observed, and none says what a shorter one says."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from tests.support.node_values import value

from ccverify.checker.engines.templates import Templates
from ccverify.checker.meaning.ground import GroundSystem, Slot
from ccverify.checker.meaning.nodes import Node, Nodes

SLOTS = (
    Slot("ready", True, 0, 1),
    Slot("mode", False, 0, 2),
    Slot("idle", False, 0, 3),
    Slot("busy", False, 0, 3),
)
EVERYTHING = list(product((0, 1), (0, 1, 2), range(4), range(4)))
OBSERVED = [s for s in EVERYTHING if s[3] <= 1 and s[2] + s[3] == 3 and (s[0] or s[1] != 2)]


def templates(observed: list[Any]) -> tuple[Nodes, Templates]:
    """The lemmas about a system of two variables and two counters, with one comparison."""
    nodes = Nodes([slot.interval for slot in SLOTS])
    system = GroundSystem(nodes, SLOTS, ((0,), (1,), (2,), (3,)), (None,) * 4, nodes.true, (), ())
    atom = nodes.le(nodes.integer(3), nodes.add((nodes.var(2), nodes.var(3))))
    return nodes, Templates(system, [2, 3], [atom], observed)


def meaning(node: Node) -> frozenset[Any]:
    """The states in which a node holds."""
    return frozenset(state for state in EVERYTHING if value(node, state))


@pytest.mark.parametrize("largest", [0, 1, 2])
def test_lemmas_hold_in_the_observed_states_and_say_something(largest: int) -> None:
    _, tried = templates(OBSERVED)
    found = list(tried.implications(largest))
    assert found
    for lemma in found:
        assert set(OBSERVED) <= meaning(lemma) < set(EVERYTHING)


def test_no_lemma_follows_from_one_with_a_smaller_cube() -> None:
    _, tried = templates(OBSERVED)
    smaller = [meaning(lemma) for lemma in tried.implications(1)]
    larger = [m for m in map(meaning, tried.implications(2)) if m not in smaller]
    assert all(not m > small for m in larger for small in smaller)


def test_the_lemmas_that_are_expected_are_among_them() -> None:
    nodes, tried = templates(OBSERVED)
    two = nodes.eq(nodes.var(1), nodes.integer(2))
    unless_ready = nodes.or_((nodes.var(0), nodes.not_(two)))
    assert meaning(unless_ready) in set(map(meaning, tried.implications(1)))
    assert meaning(nodes.le(nodes.var(3), nodes.integer(1))) in set(
        map(meaning, tried.exclusions())
    )


def test_lemmas_may_be_about_some_variables_only() -> None:
    _, tried = templates(OBSERVED)
    some = set(map(meaning, tried.implications(2, {1})))
    assert some < set(map(meaning, tried.implications(2)))
    two = frozenset(s for s in EVERYTHING if s[1] != 2 or s[0])
    assert two not in some


def test_exclusions_hold_in_the_observed_states() -> None:
    _, tried = templates(OBSERVED)
    assert all(set(OBSERVED) <= meaning(lemma) for lemma in tried.exclusions())
    _, tried = templates(EVERYTHING)
    assert not list(tried.exclusions())


def test_of_a_wide_variable_the_values_that_were_seen_are_told_apart() -> None:
    slots = (Slot("wide", False, -(2**61), 2**61), Slot("busy", False, 0, 3))
    nodes = Nodes([slot.interval for slot in slots])
    system = GroundSystem(nodes, slots, ((0,), (1,)), (None,) * 2, nodes.true, (), ())
    observed = [(-5, 0), (7, 0), (7, 2)]
    found = list(Templates(system, [1], [], observed).implications(1))
    empty = nodes.eq(nodes.var(1), nodes.integer(0))
    seen = nodes.eq(nodes.var(0), nodes.integer(-5))
    assert nodes.or_((nodes.not_(seen), empty)) in found
