"""Relations of actions in diagrams: where they lead, and which variables they take."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.engines.bdd_models import grounded
from tests.random_models import Source, models
from tests.support.node_values import value

from ccverify import Bool, Int, Model, Var, action, build, ite, require
from ccverify.checker.errors import ModelError
from ccverify.checker.meaning.diagrams.diagrams import Diagrams
from ccverify.checker.meaning.diagrams.steps import Reads
from ccverify.checker.meaning.grounding import Grounding

LOOSE = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def unlimited(_: int) -> None:
    """A pause that goes on."""


@settings(LOOSE, max_examples=settings().max_examples * 20 // 100)
@given(models(), st.integers(0, 2**32))
def test_relations_lead_where_the_ground_form_leads(source: Source, seed: int) -> None:
    system = build(source.model(), settings=source.settings)
    try:
        grounding = grounded(system)
    except ModelError:
        assume(False)
        raise
    check_relations(grounding, Random(seed))


def check_relations(grounding: Grounding, rng: Random) -> None:
    """From random states, forwards and backwards, by each action."""
    ground, diagrams = grounding.ground, Diagrams(grounding.ground, 2**16, unlimited)
    for taken in ground.actions:
        relation = diagrams.relation(taken)
        for _ in range(3):
            state, other = (
                tuple(rng.randint(slot.low, slot.high) for slot in ground.slots) for _ in range(2)
            )
            here, after = diagrams.single(state), list(state)
            if not (value(taken.guard, state) and value(taken.valid, state)):
                assert not diagrams.image(here, relation).satisfiable()
                after = []
            else:
                for slot, node in taken.updates:
                    after[slot] = value(node, state)
                assert diagrams.image(here, relation) == diagrams.single(after)
                before = diagrams.preimage(diagrams.single(after), relation)
                assert diagrams.meets(before, here)
            leads = diagrams.meets(diagrams.preimage(diagrams.single(other), relation), here)
            assert leads == (list(other) == after)


class Turns(Model):
    """Assignments that read what they assign, directly or of one another, and some that do not."""

    a = Int(0, 2, initially=0)
    b = Int(0, 2, initially=0)
    c: Var[bool] = Bool(initially=False)

    @action()
    def swaps(self) -> None:
        require(self.a != self.b)
        self.a, self.b = self.b, self.a

    @action()
    def copies(self) -> None:
        require(self.c & (self.a == 1))
        self.a = self.b

    @action()
    def is_set(self) -> None:
        require(~self.c)
        self.a = 1
        self.c = True

    @action()
    def goes_on(self) -> None:
        self.a = ite(self.a == 2, 0, self.a + 1)
        self.c = False


@pytest.mark.parametrize("seed", range(3))
def test_relations_that_read_what_they_assign(seed: int) -> None:
    check_relations(grounded(build(Turns)), Random(seed))


def test_only_what_is_read_and_assigned_at_once_has_two_variables() -> None:
    ground = grounded(build(Turns)).ground
    names = {ground.slots[slot].name for slot in Reads().paired(ground)}
    assert names == {"a", "b", "c"}
    alone = replace(ground, actions=ground.actions[1:3])
    assert not Reads().paired(alone)
