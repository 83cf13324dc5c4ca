"""On random models the meanings of the language agree: as written, ground, and in machine code."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st
from tests.random_models import ILL, Source, models
from tests.reference import Explored, explore
from tests.support.node_values import value

from ccverify.checker.engines.answer import Options, Statistics
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.trace import decides
from ccverify.checker.language.build import build
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.system import System
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify


def examples(percent: int) -> settings:
    """So many percent of the examples that the profile asks for."""
    return settings(
        max_examples=settings().max_examples * percent // 100,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def built(source: Source) -> System:
    """The system of a drawn model."""
    return build(source.model(), settings=source.settings)


def sampled(evaluator: Evaluator, seed: int, number: int = 20) -> list[State]:
    """Some states within the variables' ranges, reachable or not."""
    rng = Random(seed)
    sizes = evaluator.system.sizes
    domains = [codes(variable.sort, sizes) for variable, _ in evaluator.cells.cells]
    return [tuple(rng.choice(domain) for domain in domains) for _ in range(number)]


def grounded(system: System) -> Grounding:
    """The ground form; a model that is refused must be wrong, and is passed over."""
    evaluator = Evaluator(system)
    try:
        return Grounding(evaluator)
    except ModelError as error:
        refusal = error.message
    check_refusal(evaluator, refusal)
    assume(False)
    raise AssertionError


def check_refusal(evaluator: Evaluator, refusal: str) -> None:
    """Actions are refused only if they are never enabled, calls if they never make sense."""
    states = sampled(evaluator, seed=0)
    name, _, reason = refusal.partition(" ")
    if reason.startswith("can never be enabled"):
        event("refused: an action is never enabled")
        dead = [call for call in evaluator.calls if call.action.name == name]
        assert not any(evaluator.is_enabled(call, s) for call in dead for s in states), refusal
        return
    event("refused: a call assigns a cell twice")
    (double,) = (c for c in evaluator.calls if refusal.startswith(f"{c} assigns "))
    assert refusal.endswith(" twice")
    for state in states:
        with pytest.raises(ModelError, match=r" assigns .* twice$"):
            evaluator.step(double, state)


@examples(percent=140)
@given(models(), st.integers(0, 2**32))
def test_ground_form_means_what_was_written(source: Source, seed: int) -> None:
    system = built(source)
    grounding = grounded(system)
    evaluator, ground = grounding.evaluator, grounding.ground
    targets = {p.name: grounding.target(p) for p in system.properties}
    silent = set(map(str, evaluator.calls)) - set(map(str, grounding.calls))
    for state in sampled(evaluator, seed):
        assert {str(c) for c in evaluator.enabled(state)}.isdisjoint(silent)
        for call, action in zip(grounding.calls, ground.actions, strict=True):
            assert action.name == str(call)
            enabled = evaluator.is_enabled(call, state)
            assert value(action.guard, state) == enabled
            if call.action.demands and not enabled:
                continue  # what a guard provides for is demanded only where it holds
            valid = value(action.valid, state)
            if not valid:
                with pytest.raises(ModelError, match=ILL):
                    evaluator.step(call, state)
                continue
            after = list(state)
            for slot, node in action.updates:
                after[slot] = value(node, state)
            assert tuple(after) == evaluator.step(call, state)
        for prop in system.properties:
            assert value(targets[prop.name], state) == decides(evaluator, prop, [state])
        start = tuple(
            code if fixed is None else fixed for code, fixed in zip(state, ground.base, strict=True)
        )
        assert value(ground.init, start) == evaluator.is_initial(start)


def checked(system: System, *, symmetry: bool) -> list[Result]:
    """The explicit engine's results for all properties, their traces replayed."""
    return verify(system, system.properties, Explicit(Options(symmetry=symmetry)))


def statistics_of(result: Result) -> Statistics:
    """What the search for a result covered."""
    statistics = result.answer.statistics
    assert statistics is not None
    return statistics


def agree(result: Result, expected: Explored) -> None:
    """The result says what the reference search found."""
    statistics, trace = statistics_of(result), result.answer.trace
    depth = expected.decided.get(result.prop.name)
    reached = result.prop.kind == "reachable"
    found = Verdict.PROVED if reached == (depth is not None) else Verdict.VIOLATED
    if result.prop.kind == "settled" and statistics.complete and expected.settled == 0:
        found = Verdict.VACUOUS
    assert result.verdict is found
    assert (trace.steps if trace else None) == depth
    if statistics.complete:
        assert statistics.distinct_states == expected.states
        assert statistics.transitions == expected.transitions
        assert statistics.settled == expected.settled
        assert statistics.deadlocks == expected.deadlocks
        assert statistics.depth == expected.depth


@examples(percent=40)
@given(models())
def test_explicit_engine_finds_what_the_reference_finds(source: Source) -> None:
    system = built(source)
    grounding = grounded(system)
    expected = explore(grounding.evaluator)
    assume(expected.states)
    if expected.ill is not None:
        event("a step leaves a range")
        for symmetry in (False, True):
            with pytest.raises(ModelError, match=ILL) as caught:
                checked(system, symmetry=symmetry)
            assert caught.value.hint.startswith(f"after {expected.ill} step(s): ")
        return
    results = checked(system, symmetry=False)
    for result in results:
        agree(result, expected)
    assert results[0].prop.name == "everything"
    assert statistics_of(results[0]).complete
    if grounding.ground.orbits:
        reduced = checked(system, symmetry=True)
        orbits = {orbit.name: orbit for orbit in grounding.ground.orbits}
        quotients: dict[tuple[str, ...], Explored] = {}
        for result in reduced:
            names = statistics_of(result).reduced
            if names not in quotients:
                used = [orbits[name] for name in names]
                quotients[names] = explore(grounding.evaluator, used)
            agree(result, quotients[names])
        event(f"reduced: {bool(statistics_of(reduced[0]).reduced)}")
