"""The models of digital tasks: how many states they have, and how the hazards come about."""

from __future__ import annotations

from typing import Any

import pytest

from ccverify.checker import Model, Properties
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options, Verdict
from ccverify.checker.language.build import build
from ccverify.checker.verify import Result, select, verify
from ccverify.models.redis_pair import RedisPair
from ccverify.properties import redis_pair


def results(
    model: type[Model], properties: Properties[Any], scenario: str, **settings: object
) -> dict[str, Result]:
    """What belongs to a scenario, decided by enumeration."""
    system = build(model, scenario=scenario, properties=properties, settings=settings)
    engine = ENGINES["explicit"](Options())
    found = verify(system, select(system, scenario, []), engine, scenario=scenario)
    return {result.prop.name: result for result in found}


def states(found: dict[str, Result]) -> set[int | None]:
    """The states of the complete searches."""
    statistics = [result.answer.statistics for result in found.values()]
    return {known.distinct_states for known in statistics if known and known.complete}


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("calm", 6),
        ("network-1", 146),
        ("network-2", 1_092),
        ("dual", 334),
        ("service-1", 72),
        ("service-2", 544),
        ("redis-1", 92),
        ("unwatched", 38),
        ("node-1", 142),
        ("at-once", 202),
        ("careful", 397),
    ],
)
def test_redis_pair(scenario: str, expected: int) -> None:
    found = results(RedisPair, redis_pair.PROPERTIES, scenario)
    assert states(found) == {expected}
    assert all(result.as_expected for result in found.values())


@pytest.mark.parametrize(
    ("name", "scenario", "steps", "faults"),
    [
        ("dual-primary", "dual", 4, 1),
        ("dual-primary", "network-2", 4, 2),
        ("dual-primary", "at-once", 3, 1),
        ("acknowledged-lost", "dual", 11, 1),
        ("acknowledged-lost", "node-1", 4, 1),
        ("replicated-lost", "redis-1", 8, 1),
        ("empty-primary", "service-2", 11, 2),
    ],
)
def test_shortest_runs_of_the_redis_pair(name: str, scenario: str, steps: int, faults: int) -> None:
    trace = results(RedisPair, redis_pair.PROPERTIES, scenario)[name].answer.trace
    assert trace is not None
    assert (trace.steps, trace.faults) == (steps, faults)


def test_neither_durability_nor_a_late_acknowledgement_suffices_alone() -> None:
    found = results(RedisPair, redis_pair.PROPERTIES, "careful", durable=False)
    assert found["acknowledged-lost"].verdict is Verdict.VIOLATED
    found = results(RedisPair, redis_pair.PROPERTIES, "careful", acknowledge="once-taken")
    assert found["acknowledged-served"].verdict is Verdict.VIOLATED
