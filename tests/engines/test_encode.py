"""Z3 terms mean what the nodes mean: values, initial states, steps, and models read back."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.meaning.random_systems import random_nodes, random_slots, random_system
from tests.meaning.reference import nodes_of, successors
from tests.random_models import Source, models
from tests.support.node_values import value

from ccverify.checker.errors import InternalError, ModelError
from ccverify.checker.evidence.trace import decides
from ccverify.checker.language.build import build
from ccverify.checker.meaning.encode import Z3, Encoding, invalid_step
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem, Slot
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.linear import weighted
from ccverify.checker.meaning.nodes import Node, Nodes

BOUNDARY = (-5, -4, -1, 0, 1, 3, 4, 7, 8)


def system_of(nodes: Nodes, slots: Sequence[Slot]) -> GroundSystem:
    """A system without actions, for its slots."""
    row = tuple(range(len(slots)))
    return GroundSystem(nodes, tuple(slots), (row,), (None,) * len(slots), nodes.true, (), ())


def random_state(rng: Random, slots: Sequence[Slot]) -> tuple[int, ...]:
    """A state within the ranges, often at their ends."""
    return tuple(rng.choice((s.low, s.high, rng.randint(s.low, s.high))) for s in slots)


def fixed(encoding: Encoding, state: Sequence[int], step: int = 0) -> list[Z3]:
    """The state at a step is this one."""
    make, terms = encoding.ground.nodes, encoding.ranges(step)
    for slot, code in enumerate(state):
        var = make.var(slot)
        is_code = make.eq(var, make.boolean(bool(code)) if var.boolean else make.integer(code))
        terms.append(encoding.term(is_code, step))
    return terms


def wrong(encoding: Encoding, node: Node, expected: int) -> Z3:
    """The node's term has another value."""
    term = encoding.term(node, 0)
    return term != (bool(expected) if node.boolean else expected)


@pytest.mark.parametrize("pseudo_boolean", [False, True])
@pytest.mark.parametrize("seed", range(12))
def test_terms(seed: int, pseudo_boolean: bool) -> None:
    rng = Random(seed)
    slots, _ = random_slots(rng, rng.choice((10, 80)))
    nodes = nodes_of(slots)
    booleans, integers = random_nodes(rng, nodes, slots, 25)
    encoding = Encoding(system_of(nodes, slots), pseudo_boolean=pseudo_boolean)
    asked = [*booleans, *integers]
    for _ in range(4):
        state = random_state(rng, slots)
        solver = encoding.solver()
        solver.add(fixed(encoding, state))
        assert str(solver.check()) == "sat"
        assert encoding.state(solver.model(), 0) == state
        solver.add(encoding.any_of([wrong(encoding, n, value(n, state)) for n in asked]))
        assert str(solver.check()) == "unsat", state


@pytest.mark.parametrize("seed", range(40))
def test_comparisons_of_counts(seed: int) -> None:
    """Weighted sums, negative weights and constants out of reach among them."""
    rng = Random(seed)
    slots = [Slot(f"s{i}", True, 0, 1) for i in range(5)]
    nodes = nodes_of(slots)
    variables = [nodes.var(i) for i in range(5)]
    sums = []
    for _ in range(2):
        counted = [rng.choice((v, nodes.not_(v))) for v in rng.choices(variables, k=4)]
        parts = [nodes.scale(rng.choice((-3, -2, -1, 1, 2)), nodes.count(counted))]
        parts.append(nodes.ite(variables[0], nodes.integer(2), nodes.integer(-1)))
        parts.append(nodes.integer(rng.choice(BOUNDARY)))
        sums.append(nodes.add(parts))
    compared = [nodes.le(*sums), nodes.eq(*sums)]
    compared += [nodes.le(sums[0], nodes.integer(n)) for n in BOUNDARY]
    compared += [nodes.le(nodes.integer(n), sums[0]) for n in BOUNDARY]
    compared += [nodes.eq(sums[0], nodes.integer(n)) for n in BOUNDARY]
    assert any(weighted(n) for n in compared if n.op in ("eq", "le"))
    encoding = Encoding(system_of(nodes, slots))
    solver = encoding.solver("QF_FD")
    for _ in range(6):
        state = random_state(rng, slots)
        right = encoding.any_of([wrong(encoding, n, value(n, state)) for n in compared])
        solver.push()
        solver.add([*fixed(encoding, state), right])
        assert str(solver.check()) == "unsat", state
        solver.pop()


def test_only_comparisons_of_counts_are_weighted_sums() -> None:
    nodes = Nodes([(True, 0, 1), (True, 0, 1), (False, 0, 5)])
    a, b, number = map(nodes.var, range(3))
    both = nodes.count((a, b))
    assert weighted(nodes.le(number, nodes.integer(3))) is None
    assert weighted(nodes.le(both, number)) is None
    assert weighted(nodes.eq(a, b)) is None
    sums = weighted(nodes.le(nodes.integer(1), both))
    assert sums
    assert (dict(sums.weights), sums.limit) == ({a: -1, b: -1}, -1)


@pytest.mark.parametrize("seed", range(25))
def test_steps(seed: int) -> None:
    rng = Random(seed)
    system, _ = random_system(rng, rng.choice((10, 70)))
    encoding = Encoding(system)
    solver = encoding.solver("QF_FD")
    solver.add(encoding.transition(0))
    for _ in range(4):
        state = random_state(rng, system.slots)
        expected = set(successors(system, state))
        solver.push()
        solver.add(fixed(encoding, state))
        found = set[tuple[int, tuple[int, ...]]]()
        while str(solver.check()) == "sat":
            model = solver.model()
            assert encoding.state(model, 0) == state
            taken, after = encoding.action(model, 0), encoding.state(model, 1)
            found.add((taken, after))
            assert len(found) <= len(expected)
            # This successor no more, unless another action leads there too.
            same = encoding.all_of(fixed(encoding, after, 1))
            action = encoding.chosen(taken, 0)
            solver.add(encoding.z3.Not(encoding.all_of([same, action])))
        solver.pop()
        assert found == expected
        invalid = any(value(a.guard, state) and not value(a.valid, state) for a in system.actions)
        assert value(invalid_step(system), state) == invalid
        starts = encoding.solver()
        starts.add([*encoding.initial(), *fixed(encoding, state)])
        based = all(b in (None, c) for b, c in zip(system.base, state, strict=True))
        assert str(starts.check()) == ("sat" if based and value(system.init, state) else "unsat")


def test_ranges_hold_at_the_ends_of_each_interval() -> None:
    slots = [
        Slot(f"{low}..{high}", False, low, high) for low in range(-9, 10) for high in range(low, 10)
    ]
    encoding = Encoding(system_of(nodes_of(slots), slots))
    for ends in ([s.low for s in slots], [s.high for s in slots]):
        solver = encoding.solver()
        solver.add(fixed(encoding, ends))
        assert str(solver.check()) == "sat"
        assert encoding.state(solver.model(), 0) == tuple(ends)
    solver = encoding.solver()
    solver.add(encoding.ranges(0))
    for _ in range(20):
        assert str(solver.check()) == "sat"
        state = encoding.state(solver.model(), 0)
        assert all(s.low <= code <= s.high for s, code in zip(slots, state, strict=True))
        solver.add(encoding.z3.Not(encoding.all_of(fixed(encoding, state))))


def test_a_model_without_values_is_refused() -> None:
    class Odd:
        def eval(self, variable: Z3, **_: bool) -> Z3:
            return variable

    slots = [Slot("s", True, 0, 1)]
    encoding = Encoding(system_of(nodes_of(slots), slots))
    with pytest.raises(InternalError, match="no value"):
        encoding.state(Odd(), 0)


@settings(
    max_examples=settings().max_examples * 40 // 100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(models(), st.integers(0, 2**32))
def test_terms_mean_what_the_interpreter_says(source: Source, seed: int) -> None:
    """Guards and properties of random models."""
    system = build(source.model(), settings=source.settings)
    evaluator = Evaluator(system)
    try:
        grounding = Grounding(evaluator)
    except ModelError:
        assume(False)
        raise
    encoding, ground = Encoding(grounding.ground), grounding.ground
    rng = Random(seed)
    for _ in range(5):
        state = random_state(rng, ground.slots)
        solver = encoding.solver()
        solver.add(fixed(encoding, state))
        expected = [
            (action.guard, evaluator.is_enabled(call, state))
            for call, action in zip(grounding.calls, ground.actions, strict=True)
        ]
        expected += [
            (grounding.target(p), decides(evaluator, p, [state])) for p in system.properties
        ]
        assert str(solver.check()) == "sat"
        solver.add(encoding.any_of([wrong(encoding, node, truth) for node, truth in expected]))
        assert str(solver.check()) == "unsat", state
