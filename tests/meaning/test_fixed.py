"""The slots that never change: they do not, and those that obviously do not are found."""

from __future__ import annotations

from random import Random

import pytest
from tests.meaning.random_systems import random_symmetric_system, random_system
from tests.meaning.reference import explore, nodes_of

from ccverify.checker.meaning.fixed import fixed
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Orbit, Slot
from ccverify.checker.meaning.nodes import Node


@pytest.mark.parametrize("seed", range(40))
def test_what_is_fixed_has_its_value_in_every_reachable_state(seed: int) -> None:
    rng = Random(seed)
    system, _ = random_symmetric_system(rng, 3, 0) if seed % 2 else random_system(rng, 40)
    explored, found = explore(system, ()), fixed(system)
    if explored is not None:
        for values in explored.depths:
            assert found.items() <= dict(enumerate(values)).items()


def switches(base: tuple[int | None, ...], *actions: tuple[int, dict[int, int]]) -> GroundSystem:
    """Switches, each of which an action that reads one of them makes like another one."""
    slots = tuple(Slot(f"s{i}", True, 0, 1) for i in range(len(base)))
    nodes = nodes_of(slots)
    return GroundSystem(
        nodes,
        slots,
        (tuple(range(len(base))),),
        base,
        nodes.true,
        tuple(
            GroundAction(
                f"a{number}",
                False,
                nodes.var(guard),
                tuple((to, nodes.var(source)) for to, source in copied.items()),
                nodes.true,
            )
            for number, (guard, copied) in enumerate(actions)
        ),
        (),
    )


@pytest.mark.parametrize(
    ("base", "actions", "found"),
    [
        ((0, 1, None), [], {0: 0, 1: 1}),
        # It is never on, so that nothing happens.
        ((0, 1, None), [(0, {1: 2})], {0: 0, 1: 1}),
        # Two that would each put the other on.
        ((0, 0), [(0, {1: 0}), (1, {0: 1})], {0: 0, 1: 0}),
        # It gets the value that it has.
        ((1, 1, 0), [(0, {1: 0})], {0: 1, 1: 1, 2: 0}),
        # What is open puts one on, which another one follows.
        ((0, 0, None), [(2, {1: 2}), (1, {0: 1})], {}),
    ],
)
def test_known_cases(
    base: tuple[int | None, ...],
    actions: list[tuple[int, dict[int, int]]],
    found: dict[int, int],
) -> None:
    assert fixed(switches(base, *actions)) == found


def test_members_of_an_orbit_are_fixed_together() -> None:
    system = switches((1, 1, 0, 1, None), (4, {1: 4}))
    assert fixed(system) == {0: 1, 2: 0, 3: 1}
    assert fixed(system, [Orbit("m", ((0,), (3,)))]) == {0: 1, 2: 0, 3: 1}
    assert fixed(system, [Orbit("m", ((0,), (2,)))]) == {3: 1}
    assert fixed(system, [Orbit("m", ((0,), (1,)))]) == {2: 0, 3: 1}


def test_a_replica_that_is_held_is_not_fixed() -> None:
    slots = (Slot("held", False, 0, 2), Slot("nobody", False, 0, 2))
    nodes = nodes_of(slots)
    system = GroundSystem(nodes, slots, ((0,), (1,)), (1, 2), nodes.true, (), ())
    orbit = Orbit("m", ((), ()), holders=(0, 1))
    assert fixed(system) == {0: 1, 1: 2}
    assert fixed(system, [orbit]) == {1: 2}


def test_a_comparison_that_cannot_hold_any_more_is_seen() -> None:
    """Between what varies and what does not."""
    slots = (Slot("low", False, 0, 3), Slot("limit", False, 0, 9), Slot("late", True, 0, 1))
    nodes = nodes_of(slots)
    low, limit = nodes.var(0), nodes.var(1)

    def action(name: str, guard: Node, slot: int, value: Node) -> GroundAction:
        return GroundAction(name, False, guard, ((slot, value),), nodes.true)

    up = action(
        "up", nodes.not_(nodes.eq(low, nodes.integer(3))), 0, nodes.add((low, nodes.integer(1)))
    )
    late = action("late", nodes.le(limit, low), 2, nodes.true)
    for most, found in ((5, {1: 5, 2: 0}), (3, {1: 3})):
        system = GroundSystem(
            nodes, slots, ((0,), (1,), (2,)), (0, most, 0), nodes.true, (up, late), ()
        )
        assert fixed(system) == found


def test_a_slot_that_no_term_reads_may_change() -> None:
    """As those that say what a step does with clocks, of which there are no terms at all."""
    slots = (Slot("read", True, 0, 1), Slot("noted", False, 0, 2))
    nodes = nodes_of(slots[:1])
    act = GroundAction("act", False, nodes.true, ((1, nodes.integer(2)),), nodes.true)
    system = GroundSystem(nodes, slots, ((0,), (1,)), (0, 0), nodes.true, (act,), ())
    assert fixed(system) == {0: 0}
