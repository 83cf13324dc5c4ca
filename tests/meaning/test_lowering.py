"""Nodes are lowered to operations on words that compute their value, and states are packed."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.meaning.random_systems import random_nodes, random_slots
from tests.meaning.reference import Values, nodes_of, run_words, signed
from tests.support.node_values import value

from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.ground import GroundSystem, Slot
from ccverify.checker.meaning.native.lower import Lowering
from ccverify.checker.meaning.native.orbits import comparators
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.words import Words
from ccverify.checker.meaning.nodes import Node

EVERY_TIME = settings(derandomize=True, deadline=None, database=None)
SEEDS = st.integers(0, 2**32)


# Lowering ---------------------------------------------------------------------------------------


def random_values(rng: Random, slots: list[Slot]) -> Values:
    return tuple(
        rng.choice((slot.low, slot.high, rng.randint(slot.low, slot.high))) for slot in slots
    )


@settings(EVERY_TIME, max_examples=150)
@given(SEEDS, st.sampled_from([0, 0, 64, 65, 130]))
def test_each_node_is_lowered_to_its_value(seed: int, bits: int) -> None:
    rng = Random(seed)
    slots, rows = random_slots(rng, bits)
    nodes = nodes_of(slots)
    booleans, integers = random_nodes(rng, nodes, slots, 25)
    system = GroundSystem(nodes, tuple(slots), tuple(rows), (), nodes.true, (), ())
    packing = Packing(system)
    words = Words()
    lowering = Lowering(packing, words)
    for _ in range(4):
        values = random_values(rng, slots)
        state = packing.pack(values)
        assert packing.unpack(state) == values
        for node in booleans + integers:
            found = run_words(words, state, lowering.value(node))
            assert (found if node.boolean else signed(found)) == value(node, values), node


def lanes_case(rng: Random) -> tuple[list[Slot], list[tuple[int, ...]]]:
    """Rows over replicas, of several widths: what lanes are for; up to rows of two words."""
    slots, rows = list[Slot](), list[tuple[int, ...]]()
    replicas = rng.choice((2, 3, 7, 20, 40, 70))
    kinds = ((True, 0, 1), (True, 0, 1), (False, -1, 1), (False, 0, 6), (False, -9, 9))
    for r in range(rng.randint(1, 4)):
        boolean, low, high = rng.choice(kinds)
        rows.append(tuple(range(len(slots), len(slots) + replicas)))
        slots += [Slot(f"r{r}.{i}", boolean, low, high) for i in range(replicas)]
    return slots, rows


@settings(EVERY_TIME, max_examples=50)
@given(SEEDS)
def test_quantifiers_over_replicas_are_lowered_to_their_value(seed: int) -> None:
    rng = Random(seed)
    slots, rows = lanes_case(rng)
    nodes = nodes_of(slots)
    system = GroundSystem(nodes, tuple(slots), tuple(rows), (), nodes.true, (), ())

    def body(depth: int) -> list[Node]:
        """One boolean per replica, all alike."""
        row = rng.choice(rows)
        value = rng.randint(slots[row[0]].low, slots[row[0]].high)
        variables = [nodes.var(i) for i in row]
        kind = rng.randrange(6 if depth else 2)
        if kind < 2:
            leaves = [v if v.boolean else nodes.eq(v, nodes.integer(value)) for v in variables]
            return [nodes.not_(leaf) for leaf in leaves] if kind else leaves
        parts = list(zip(body(depth - 1), body(depth - 1), body(depth - 1), strict=True))
        match kind:
            case 2:
                return [nodes.and_(part) for part in parts]
            case 3:
                return [nodes.or_(part) for part in parts]
            case 4:
                return [nodes.ite(*part) for part in parts]
            case _:
                shared = rng.choice(parts[0])
                return [nodes.eq(part[0], rng.choice((part[1], shared))) for part in parts]

    made = list[Node]()
    for _ in range(6):
        column = body(2)
        some = [node for node in column if rng.random() < 0.8] + column[:1]
        made += [nodes.count(some), nodes.count(some + some[:2]), nodes.and_(some), nodes.or_(some)]
    packing, words = Packing(system), Words()
    lowering = Lowering(packing, words)
    for _ in range(3):
        values = random_values(rng, slots)
        state = packing.pack(values)
        for node in made:
            assert run_words(words, state, lowering.value(node)) == value(node, values), node


def test_a_quantifier_costs_a_few_operations() -> None:
    """Not one per replica: also where the fields have different widths."""
    slots = [Slot(f"up{i}", True, 0, 1) for i in range(20)]
    slots += [Slot(f"mode{i}", False, 0, 2) for i in range(20)]
    nodes = nodes_of(slots)
    rows = (tuple(range(20)), tuple(range(20, 40)))
    packing = Packing(GroundSystem(nodes, tuple(slots), rows, (), nodes.true, (), ()))
    words = Words()
    three = nodes.integer(2)
    counted = nodes.count(
        nodes.and_((nodes.var(i), nodes.eq(nodes.var(20 + i), three))) for i in range(20)
    )
    root = Lowering(packing, words).value(counted)
    operations = [i for i in words.needed((root,)) if words.code[i][0] not in ("in", "const")]
    assert len(operations) < 30


# Packing ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("widths", "words"),
    [([64], 1), ([1] * 64, 1), ([1] * 65, 2), ([40, 40, 20, 20], 2), ([0, 0], 1), ([26] * 10, 5)],
)
def test_packing_needs_few_words(widths: list[int], words: int) -> None:
    slots = [Slot(f"s{i}", False, -7, -7 + 2**w - 1) for i, w in enumerate(widths)]
    rows = tuple((i,) for i in range(len(widths)))
    system = GroundSystem(nodes_of(()), tuple(slots), rows, (), nodes_of(()).true, (), ())
    packing = Packing(system)
    assert packing.words == words
    highest = tuple(slot.high for slot in slots)
    assert packing.unpack(packing.pack(highest)) == highest
    with pytest.raises(InternalError):
        packing.pack([slot.high + 1 for slot in slots])


def test_rows_must_hold_every_slot_once() -> None:
    nodes = nodes_of(())
    with pytest.raises(InternalError):
        Packing(GroundSystem(nodes, (Slot("s", True, 0, 1),), ((0,), (0,)), (), nodes.true, (), ()))


@pytest.mark.parametrize("n", range(12))
def test_comparators_sort_everything(n: int) -> None:
    network = list(comparators(n))
    for ones in range(2**n):  # enough, by the 0-1 principle
        bits = [ones >> i & 1 for i in range(n)]
        for i, j in network:
            bits[i], bits[j] = min(bits[i], bits[j]), max(bits[i], bits[j])
        assert bits == sorted(bits)
