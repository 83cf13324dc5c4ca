"""Lowered actions and targets are proved equal to their definitions; wrong ones are found."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from random import Random

import pytest
from tests.meaning.random_systems import random_symmetric_system, random_system
from tests.meaning.reference import nodes_of

from ccverify.checker.errors import InternalError
from ccverify.checker.limits import LimitReached, Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundSystem, Slot
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native import validation
from ccverify.checker.meaning.native.lower import Lowering
from ccverify.checker.meaning.native.validation import NotValidated, validate
from ccverify.checker.meaning.native.words import Words
from ccverify.checker.subjects.find import one, shipped

# What scenarios of a model say differs little; CI takes the last of each model, but for those that
# Z3 ponders for long.
HARD = ("pg-pair",)
SCENARIOS = [
    pytest.param(
        s.name,
        scenario,
        marks=[] if scenario == s.scenarios[-1] and s.name not in HARD else pytest.mark.nightly,
    )
    for s in shipped()
    if s.build(s.scenarios[0], {}).timing is None  # clocks are not lowered
    for scenario in s.scenarios
]


def validated(name: str, scenario: str | None) -> Iterator[int]:
    grounding = Grounding(Evaluator(one(name).build(scenario, {})))
    done = validate(
        grounding.ground,
        [grounding.target(p) for p in grounding.system.properties if not p.liveness],
    )
    yield done.actions
    yield done.targets


@pytest.mark.parametrize(("name", "scenario"), SCENARIOS)
def test_a_shipped_model_is_lowered_rightly(name: str, scenario: str | None) -> None:
    assert all(validated(name, scenario))


@pytest.mark.parametrize("seed", range(10))
def test_random_systems_are_lowered_rightly(seed: int) -> None:
    rng = Random(seed)
    system, targets = random_system(rng, rng.choice((0, 64, 130)))
    assert validate(system, targets).targets == len(targets)
    system, targets = random_symmetric_system(rng, 3, 0)
    assert validate(system, targets).actions == len(system.actions)


def grounded() -> Grounding:
    return Grounding(Evaluator(one("router-pair").build("budget-1", {"pgs": 3})))


def test_a_wrong_count_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def one_more(self: Words, a: int) -> int:
        return self.add(self._make("popcount", a), self.const(1))

    slots = tuple(Slot(f"up{i}", True, 0, 1) for i in range(4))
    nodes = nodes_of(slots)
    most = nodes.le(nodes.integer(3), nodes.count(map(nodes.var, range(4))))
    system = GroundSystem(nodes, slots, (tuple(range(4)),), (None,) * 4, nodes.true, (), ())
    assert validate(system, [most]).targets == 1
    monkeypatch.setattr(Words, "popcount", one_more)
    with pytest.raises(InternalError, match="lowered wrongly"):
        validate(system, [most])


def test_a_field_that_runs_over_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    right = Lowering.update

    def wrong(self: Lowering, updates: object) -> tuple[int, ...]:
        first, *others = right(self, updates)  # type: ignore[arg-type]
        return self.words.or_(first, self.words.const(1)), *others

    monkeypatch.setattr(Lowering, "update", wrong)
    with pytest.raises(InternalError, match="lowered wrongly"):
        validate(grounded().ground)


def test_a_slot_that_changes_is_not_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    def all_of_them(system: GroundSystem) -> dict[int, int]:
        return {slot: value for slot, value in enumerate(system.base) if value is not None}

    monkeypatch.setattr(validation, "fixed", all_of_them)
    with pytest.raises(InternalError, match="lowered wrongly"):
        validate(grounded().ground)


def test_a_slot_that_begins_otherwise_is_not_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    slots = (Slot("open", True, 0, 1),)
    nodes = nodes_of(slots)
    system = GroundSystem(nodes, slots, ((0,),), (None,), nodes.true, (), ())
    assert validate(system).actions == 0
    monkeypatch.setattr(validation, "fixed", lambda _: {0: 1})
    with pytest.raises(InternalError, match="the initial states"):
        validate(system)


def test_no_time_is_no_proof() -> None:
    grounding = grounded()
    with pytest.raises(LimitReached, match="the time limit"):
        validate(grounding.ground, limits=Limits(seconds=0.001))


def test_what_z3_does_not_say_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    z3 = import_module("z3")
    monkeypatch.setattr(z3.Solver, "check", lambda *_: z3.unknown)
    with pytest.raises(NotValidated, match="lowered rightly"):
        validate(grounded().ground)
