"""The models of agents: how many states they have, how hazards come about, and in which reading."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from tests.support.checking import results_of

from ccverify import Model, Properties
from ccverify.checker.language.build import build
from ccverify.checker.meaning.cone import influential
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result
from ccverify.models.agents.agent_sites import AgentSites
from ccverify.models.agents.companions import Companions
from ccverify.models.agents.sessions import Sessions
from ccverify.properties.agents import agent_sites, companions, sessions

P, V = Verdict.PROVED, Verdict.VIOLATED

SITES = (AgentSites, agent_sites.PROPERTIES)
SESSIONS = (Sessions, sessions.PROPERTIES)
COMPANIONS = (Companions, companions.PROPERTIES)


@cache
def results(
    of: tuple[type[Model], Properties[Any]], scenario: str, **settings: object
) -> dict[str, Result]:
    """What belongs to a scenario, decided by enumeration."""
    model, properties = of
    system = build(model, scenario=scenario, properties=properties, settings=settings)
    return results_of("explicit", system, scenario=scenario)


@pytest.mark.parametrize(
    ("of", "scenario", "expected"),
    [
        (SITES, "one-path", 2_436),
        (SITES, "two-paths", 5_696),
        (SITES, "no-group", 2_988),
        (SITES, "any-two", 57_806),
        (SESSIONS, "one", 200),
        (SESSIONS, "two", 897),
        (COMPANIONS, "one", 235),
        (COMPANIONS, "two", 1_738),
    ],
)
def test_states(of: tuple[type[Model], Properties[Any]], scenario: str, expected: int) -> None:
    found = results(of, scenario)
    statistics = [result.answer.statistics for result in found.values()]
    states = {s.distinct_states for s in statistics if s and s.complete}
    assert states == {expected}
    assert all(result.as_expected for result in found.values())


@pytest.mark.parametrize(
    ("of", "name", "scenario", "steps", "faults"),
    [
        (SITES, "same-side-signed-out", "wan", 2, 1),
        (SITES, "signed-out", "one-path", 2, 1),
        (SITES, "site-goes-on", "wan", 2, 1),
        (SITES, "emergency-calls-at-once", "one-path", 1, 1),
        (SITES, "called-in-srst", "any-two", 5, 2),
        (SITES, "local-call-dropped", "dropping", 4, 2),
        (SESSIONS, "refused", "one", 2, 1),
        (COMPANIONS, "chat-lost", "one", 5, 1),
        (COMPANIONS, "monitoring-lost", "one", 2, 1),
    ],
)
def test_shortest_runs(
    of: tuple[type[Model], Properties[Any]], name: str, scenario: str, steps: int, faults: int
) -> None:
    trace = results(of, scenario)[name].answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, faults)


@pytest.mark.parametrize(("setting", "verdict"), [(False, V), (True, P)])
def test_without_group_a_phone_is_cut_off_unless_any_gateway_takes_it(
    setting: bool, verdict: Verdict
) -> None:
    found = results(SITES, "no-group", always_local=setting)
    assert found["emergency-calls"].verdict is verdict


def test_nothing_depends_on_the_platform() -> None:
    """Of all that is said of what stands beside the platform, nothing follows what befalls it."""
    system = build(Companions, properties=companions.PROPERTIES)
    touched = {p.name for p in system.properties if "lose-platform" in influential(system, p)}
    assert touched == {"platform-runs", "platform-alone"}
