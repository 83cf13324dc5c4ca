"""On random models the engines that ask Z3 find what a plain search finds."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from tests.random_models import Source, models
from tests.reference import Explored, explore

from ccverify.checker.engines.answer import Engine, Limits, Options, Verdict
from ccverify.checker.engines.bmc import Bmc
from ccverify.checker.engines.induction import Induction
from ccverify.checker.engines.pdr import Pdr
from ccverify.checker.errors import ModelError
from ccverify.checker.language.build import build
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.verify import Result, verify

BOUND = 6


def examples(percent: int) -> settings:
    """So many percent of the examples that the profile asks for."""
    return settings(
        max_examples=settings().max_examples * percent // 100,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def explored(source: Source) -> tuple[System, Explored]:
    """The system of a drawn model and its states; models that are refused are passed over."""
    system = build(source.model(), settings=source.settings)
    evaluator = Evaluator(system)
    try:
        Grounding(evaluator)
    except ModelError:
        assume(False)
    return system, explore(evaluator)


def results(engine: Engine, system: System, limits: Limits) -> list[Result]:
    """The checked results for all properties."""
    return verify(system, system.properties, engine, limits=limits)


def agree(result: Result, depth: int | None) -> None:
    """A verdict that decides is right, and its trace is a shortest one."""
    trace, answer = result.answer.trace, result.answer
    found = Verdict.PROVED if result.prop.kind == "reachable" else Verdict.VIOLATED
    if trace is not None:
        assert trace.steps == depth
        assert answer.verdict is found
    elif answer.verdict in (Verdict.PROVED, Verdict.VIOLATED):
        assert depth is None
        assert answer.verdict is not found or result.prop.kind != "reachable"
        assert answer.evidence


@examples(percent=70)
@given(models())
def test_engines_find_what_the_reference_finds(source: Source) -> None:
    system, expected = explored(source)
    assume(expected.states)
    limits = Limits(depth=BOUND)
    if expected.ill is not None:
        event("a step leaves a range")
        refused(system, expected.ill)
        return
    event(f"dead ends: {expected.deadlocks > 0}")
    for result in results(Bmc(Options()), system, limits):
        depth = expected.decided.get(result.prop.name)
        agree(result, depth)
        assert (result.answer.trace is None) == (depth is None or depth > BOUND)
        assert result.answer.trace or (result.verdict, result.answer.bound) == (
            Verdict.BOUNDED,
            BOUND,
        )
    for result in results(Induction(Options()), system, limits):
        depth = expected.decided.get(result.prop.name)
        agree(result, depth)
        assert result.answer.trace or depth is None or depth > BOUND
        event(f"induction: {result.verdict}")
    for result in results(Pdr(Options()), system, Limits(seconds=60)):
        depth = expected.decided.get(result.prop.name)
        agree(result, depth)
        assert result.verdict is not Verdict.UNKNOWN
        assert (result.answer.trace is None) == (depth is None)


def refused(system: System, ill: int) -> None:
    """The step that leaves a range is found, by those that look no further at the same depth."""
    engines: list[Engine] = [Bmc(Options()), Induction(Options()), Pdr(Options())]
    for engine in engines:
        if ill > BOUND and engine.name != "pdr":
            assert results(engine, system, Limits(depth=BOUND))[0].verdict is Verdict.BOUNDED
            continue
        with pytest.raises(ModelError, match=" assigns ") as caught:
            results(engine, system, Limits(depth=BOUND))
        assert caught.value.hint.startswith(f"after {ill} step(s): ")
