"""Numbers of states and transitions known from elsewhere: other checkers found the same.

Two-phase commit is counted in TLA+'s examples and in stateright's; the router pair's counts are
those of Spin, NuSMV, rumur and TLC (see `benchmarks/peers`), and its state space has a formula.
"""

from __future__ import annotations

from math import comb
from pathlib import Path

import pytest
from tests.reference import explore
from tests.support.checking import result_of, with_everything

from ccverify.checker.engines.answer import Answer, Excluded, Options
from ccverify.checker.language.component import Model
from ccverify.checker.language.system import System
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.subjects.userfile import subjects_of_file

MODELS = Path(__file__).parents[1] / "benchmarks" / "models"


def model(name: str) -> type[Model]:
    """The only model of a file."""
    (subject,) = subjects_of_file(MODELS / f"{name}.py")
    return subject.model


PAIR = model("benchmark_pair")
COMMIT = model("two_phase_commit")


def system(kind: type[Model], size: int) -> System:
    """A model at a size, with one more property that only a complete search decides."""
    replicas = "pgs" if kind is PAIR else "rms"
    return with_everything(kind, {replicas: size})


def answer(found: System, name: str, *, symmetry: bool) -> Answer:
    """The explicit engine's answer for one property, its evidence checked."""
    return result_of("explicit", found, name, options=Options(symmetry=symmetry)).answer


def counts(kind: type[Model], size: int, *, symmetry: bool) -> tuple[int | None, int | None]:
    """States and transitions of a complete search."""
    statistics = answer(system(kind, size), "everything", symmetry=symmetry).statistics
    assert statistics is not None
    assert statistics.complete
    assert bool(statistics.reduced) == (symmetry and size > 1)
    return statistics.distinct_states, statistics.transitions


@pytest.mark.parametrize(
    ("managers", "states"),
    [
        (3, 288),
        (4, 1_568),
        (5, 8_832),
        (6, 50_816),
        (7, 296_448),
        pytest.param(8, 1_745_408, marks=pytest.mark.nightly),
        pytest.param(9, 10_340_352, marks=pytest.mark.nightly),
    ],
)
def test_two_phase_commit(managers: int, states: int) -> None:
    assert counts(COMMIT, managers, symmetry=False)[0] == states


def test_transitions_of_two_phase_commit() -> None:
    # TLC says "1146 states generated", which counts the initial one as well.
    assert counts(COMMIT, 3, symmetry=False) == (288, 1_145)


def test_two_phase_commit_is_safe_and_both_ends_are_reached() -> None:
    found = system(COMMIT, 4)
    assert isinstance(answer(found, "divided", symmetry=True).finding, Excluded)
    for name, steps in (("all-commit", 3 * 4 + 1), ("all-abort", 4)):
        trace = answer(found, name, symmetry=True).trace
        assert trace is not None
        assert trace.steps == steps


@pytest.mark.parametrize(("managers", "classes"), [(3, 80), (5, 314)])
def test_two_phase_commit_up_to_symmetry(managers: int, classes: int) -> None:
    assert counts(COMMIT, managers, symmetry=True)[0] == classes
    evaluator = Evaluator(system(COMMIT, managers))
    states = {state for level in explore(evaluator).levels for state in level}
    assert len({ordered(evaluator, state, by=4) for state in states}) == classes


def test_stateright_counts_more_representatives() -> None:
    """Its 665 for five managers: it searches depth first, and orders them by their own state only,
    so that not all permutations of a state have one representative.
    """
    evaluator = Evaluator(system(COMMIT, 5))
    stack = list(evaluator.initial_states())
    seen = {ordered(evaluator, state, by=1) for state in stack}
    while stack:
        for _, state in evaluator.successors(stack.pop()):
            representative = ordered(evaluator, state, by=1)
            if representative not in seen:
                seen.add(representative)
                stack.append(state)
    assert len(seen) == 665


def ordered(evaluator: Evaluator, state: State, by: int) -> tuple[object, ...]:
    """The state with its resource managers ordered by the first of their variables."""
    known, managers = list[int](), dict[int, list[int]]()
    for (variable, key), code in zip(evaluator.cells.cells, state, strict=True):
        if variable.indices:
            managers.setdefault(key[0], []).append(code)
        else:
            known.append(code)
    return (*known, *map(tuple, sorted(managers.values(), key=lambda own: own[:by])))


@pytest.mark.parametrize(
    ("gateways", "states", "transitions"),
    [
        (4, 6_144, 61_090),
        (6, 98_304, 1_369_522),
        (8, 1_572_864, 28_193_602),
        pytest.param(10, 25_165_824, 551_669_074, marks=pytest.mark.nightly),
    ],
)
def test_router_pair(gateways: int, states: int, transitions: int) -> None:
    assert states == 24 * 4**gateways
    assert counts(PAIR, gateways, symmetry=False) == (states, transitions)


@pytest.mark.parametrize(
    ("gateways", "states"), [(4, 840), (6, 2_016), (8, 3_960), (10, 6_864), (20, 42_504)]
)
def test_router_pair_up_to_symmetry(gateways: int, states: int) -> None:
    assert states == 24 * comb(gateways + 3, 3)
    assert counts(PAIR, gateways, symmetry=True)[0] == states


@pytest.mark.parametrize("symmetry", [False, True])
@pytest.mark.parametrize("gateways", [1, 4, 7, 10])
def test_split_brain_of_the_router_pair(gateways: int, symmetry: bool) -> None:
    found = answer(system(PAIR, gateways), "split-brain", symmetry=symmetry)
    assert found.trace is not None
    assert found.trace.steps == gateways + 4


@pytest.mark.parametrize(("kind", "size", "states"), [(PAIR, 2, 24 * 4**2), (COMMIT, 3, 288)])
def test_reference_search(kind: type[Model], size: int, states: int) -> None:
    """The oracle of the other tests counts the same."""
    grounding = Grounding(Evaluator(system(kind, size)))
    explored = explore(grounding.evaluator)
    assert (explored.states, explored.transitions) == counts(kind, size, symmetry=False)
    assert explored.states == states
    reduced = explore(grounding.evaluator, grounding.ground.orbits)
    assert (reduced.states, reduced.transitions) == counts(kind, size, symmetry=True)
