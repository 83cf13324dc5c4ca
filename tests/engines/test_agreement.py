"""On random models every engine finds what a plain search by the interpreter finds."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, event, given, seed, settings
from tests.random_models import ILL, Source, models
from tests.reference import Explored, explore

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import ModelError
from ccverify.checker.language.build import build
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify

BOUND = 6
BOUNDED = ("bmc", "induction")
COUNTING = ("explicit", "bdd", "auto")


def explored(source: Source) -> tuple[System, Explored]:
    """The system of a drawn model and its states; models that are refused are passed over."""
    system = build(source.model(), settings=source.settings)
    evaluator = Evaluator(system)
    try:
        Grounding(evaluator)
    except ModelError:
        assume(False)
    return system, explore(evaluator)


def results(name: str, system: System) -> list[Result]:
    """An engine's checked results for all properties, of states as they are."""
    limits = Limits(depth=BOUND, seconds=60)
    return verify(system, system.properties, ENGINES[name](Options(symmetry=False)), limits=limits)


def test_every_engine_finds_what_the_reference_finds() -> None:
    """So many models, beside those with a step out of a range."""
    wanted = settings().max_examples * 60 // 100
    compared = 0

    @seed(0)
    @settings(
        max_examples=wanted * 160 // 100,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(models())
    def compare(source: Source) -> None:
        nonlocal compared
        system, expected = explored(source)
        assume(expected.states)
        if expected.ill is not None:
            event("a step leaves a range")
            refused(system, expected.ill)
            return
        event(f"dead ends: {expected.deadlocks > 0}")
        for name in ENGINES:
            for result in results(name, system):
                agree(name, result, expected)
        compared += 1

    compare()
    assert compared >= wanted


def agree(name: str, result: Result, expected: Explored) -> None:
    """The verdict, the length of the trace and the counts are those of the reference."""
    trace, statistics = result.answer.trace, result.answer.statistics
    depth = expected.decided.get(result.prop.name)
    if name in BOUNDED and depth is not None and depth > BOUND:
        depth = None
        assert (result.verdict, result.bound) == (Verdict.BOUNDED, BOUND)
    assert (trace.steps if trace else None) == depth
    shown = Verdict.PROVED if result.prop.kind == "reachable" else Verdict.VIOLATED
    excluded = Verdict.VIOLATED if result.prop.kind == "reachable" else Verdict.PROVED
    possible = {excluded} if depth is None else {shown}
    if name in BOUNDED and depth is None:
        possible = {Verdict.BOUNDED} if name == "bmc" else {Verdict.BOUNDED, excluded}
    if name in COUNTING and statistics.complete:
        assert statistics.distinct_states == expected.states
        assert statistics.settled == expected.settled
        assert statistics.deadlocks == expected.deadlocks
    if result.prop.kind == "settled" and not expected.settled:
        possible = possible - {Verdict.PROVED} | {Verdict.VACUOUS}  # whichever engine it is
    assert result.verdict in possible
    if depth is None and result.verdict is not Verdict.BOUNDED:
        assert result.conclusion.evidence


def refused(system: System, ill: int) -> None:
    """The step that leaves a range is found, by those that look no further at the same depth."""
    for name in ENGINES:
        if ill > BOUND and name in BOUNDED:
            assert results(name, system)[0].verdict is Verdict.BOUNDED
            continue
        with pytest.raises(ModelError, match=ILL) as caught:
            results(name, system)
        assert caught.value.hint.startswith(f"after {ill} step(s): ")
