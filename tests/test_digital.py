"""The models of digital tasks: how many states they have, and how the hazards come about."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.checking import results_of

from ccverify import Model, Properties
from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result
from ccverify.models.digital.agent_tasks import AgentTasks
from ccverify.models.digital.digital_tasks import DigitalTasks
from ccverify.models.digital.redis_pair import RedisPair
from ccverify.properties.digital import agent_tasks, digital_tasks, redis_pair


def results(
    model: type[Model], properties: Properties[Any], scenario: str, **settings: object
) -> dict[str, Result]:
    """What belongs to a scenario, decided by enumeration."""
    system = build(model, scenario=scenario, properties=properties, settings=settings)
    return results_of("explicit", system, scenario=scenario)


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
        ("taken-over-without", "dual", 7, 1),
        ("taken-over-without", "network-2", 8, 2),
        ("lost-by-refusal", "service-2", 12, 2),
    ],
)
def test_shortest_runs_of_the_redis_pair(name: str, scenario: str, steps: int, faults: int) -> None:
    trace = results(RedisPair, redis_pair.PROPERTIES, scenario)[name].answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, faults)


def test_neither_durability_nor_a_late_acknowledgement_suffices_alone() -> None:
    found = results(RedisPair, redis_pair.PROPERTIES, "careful", durable=False)
    assert found["acknowledged-lost"].verdict is Verdict.VIOLATED
    found = results(RedisPair, redis_pair.PROPERTIES, "careful", acknowledge="once-taken")
    assert found["acknowledged-served"].verdict is Verdict.VIOLATED


@pytest.mark.parametrize("scenario", ["service-2", "redis-1", "node-1"])
def test_a_durable_redis_keeps_what_was_replicated(scenario: str) -> None:
    found = results(RedisPair, redis_pair.PROPERTIES, scenario, durable=True)
    assert found["replicated-lost"].verdict is Verdict.PROVED
    assert found["empty-primary"].verdict is Verdict.PROVED
    lost = found["acknowledged-lost"].verdict
    assert (lost is Verdict.PROVED) == (scenario == "service-2")


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("calm", 1_554),
        ("unlimited", 1_728),
        ("domains", 2_238),
        ("loss-1", 49_842),
        ("kept", 34_014),
        ("domains-loss", 78_732),
        ("node", 11_838),
        ("node-kept", 14_808),
    ],
)
def test_digital_tasks(scenario: str, expected: int) -> None:
    found = results(DigitalTasks, digital_tasks.PROPERTIES, scenario)
    assert states(found) == {expected}
    assert all(result.as_expected for result in found.values())


TWO_IN_THE_ROUTER = ("submitted-again", "in-line", "out-of-order", "locked-out")
"""What a sub-limit of one leaves nothing to say of."""


@pytest.mark.parametrize("scenario", ["calm", "loss-1", "kept"])
@pytest.mark.parametrize(
    ("tasks", "places", "limit"), [(4, 3, 2), (4, 4, 2), (4, 4, 3), (2, 3, 1), (4, 3, 1)]
)
def test_other_sizes_have_the_same_verdicts(
    scenario: str, tasks: int, places: int, limit: int
) -> None:
    shipped = results(DigitalTasks, digital_tasks.PROPERTIES, scenario)
    sizes = {"tasks": tasks, "places": places, "limit": limit, "faults": 1}
    found = results(DigitalTasks, digital_tasks.PROPERTIES, scenario, **sizes)
    for name, result in found.items():
        if limit > 1 or name not in TWO_IN_THE_ROUTER:
            assert result.verdict is shipped[name].verdict, name


@pytest.mark.parametrize(
    ("scenario", "limit", "verdict"),
    [
        ("calm", 2, Verdict.PROVED),
        ("calm", 3, Verdict.VIOLATED),
        ("domains", 1, Verdict.PROVED),
        ("domains", 2, Verdict.VIOLATED),
    ],
)
def test_voice_starves_if_the_sub_limits_add_up_to_the_places(
    scenario: str, limit: int, verdict: Verdict
) -> None:
    found = results(DigitalTasks, digital_tasks.PROPERTIES, scenario, limit=limit)
    assert found["starved"].verdict is verdict


@pytest.mark.parametrize(
    ("name", "scenario", "steps"),
    [
        ("routed-twice", "loss-1", 9),
        ("routed-twice", "node", 8),
        ("routed-twice", "node-kept", 9),
        ("outlives-its-node", "node-kept", 3),
        ("overtaken", "node-kept", 7),
        ("locked-out", "domains-loss", 9),
    ],
)
def test_shortest_runs_of_the_tasks(name: str, scenario: str, steps: int) -> None:
    trace = results(DigitalTasks, digital_tasks.PROPERTIES, scenario)[name].answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, 1)


def test_no_domain_is_locked_out_if_new_tasks_do_not_wait() -> None:
    found = results(DigitalTasks, digital_tasks.PROPERTIES, "domains-loss", holds_new=False)
    assert found["locked-out"].verdict is Verdict.PROVED


@pytest.mark.parametrize(
    ("name", "scenario", "reading", "verdict"),
    [
        ("taken-away", "timeouts", {"names_agent": True}, Verdict.PROVED),
        ("request-ends", "timeouts", {"codes_help": False}, Verdict.VIOLATED),
        ("left-behind", "cti", {"transfers": False}, Verdict.VIOLATED),
        ("transfer-lost", "log-out", {"things_fail": True, "faults": 2}, Verdict.VIOLATED),
        ("transfer-lost", "finesse", {"outage_loses": True}, Verdict.VIOLATED),
        ("new-routed", "cti", {"shares_opc": True}, Verdict.PROVED),
        ("new-routed", "both-opcs", {"shares_opc": True}, Verdict.VIOLATED),
    ],
)
def test_readings_of_a_task_at_a_desktop(
    name: str, scenario: str, reading: dict[str, object], verdict: Verdict
) -> None:
    found = results(AgentTasks, agent_tasks.PROPERTIES, scenario, **reading)
    assert found[name].verdict is verdict


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [("timeouts", 320), ("link", 37_440), ("both-opcs", 23_176), ("log-out", 1_056)],
)
def test_agent_tasks(scenario: str, expected: int) -> None:
    found = results(AgentTasks, agent_tasks.PROPERTIES, scenario)
    assert states(found) == {expected}


@pytest.mark.parametrize(
    ("name", "scenario", "steps", "faults"),
    [
        ("lost", "both-opcs", 3, 2),
        ("not-retained", "both-opcs", 5, 2),
        ("transfer-lost", "cti", 3, 1),
        ("left-behind", "link", 4, 1),
        ("taken-away", "timeouts", 6, 1),
    ],
)
def test_shortest_runs_of_a_task_at_a_desktop(
    name: str, scenario: str, steps: int, faults: int
) -> None:
    trace = results(AgentTasks, agent_tasks.PROPERTIES, scenario)[name].answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, faults)
