"""The Finesse servers: how many states they have, what brings both down, and each reading."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.checking import results_of

from ccverify import Model, Properties
from ccverify.checker.api.cuts import cuts
from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result
from ccverify.models.finesse.finesse import Finesse
from ccverify.models.finesse.server_users import ServerUsers
from ccverify.properties.finesse import finesse, server_users

APPLICATION = {"client": "application"}


def result(
    model: type[Model], properties: Properties[Any], name: str, scenario: str, **settings: object
) -> Result:
    """What is found of a property in a scenario."""
    system = build(model, scenario=scenario, properties=properties, settings=settings)
    return results_of("auto", system, [name], scenario=scenario)[name]


@pytest.mark.parametrize(
    ("scenario", "states"), [("services", 1_100), ("one", 859), ("two", 24_642)]
)
def test_states_of_the_servers(scenario: str, states: int) -> None:
    found = result(Finesse, finesse.PROPERTIES, "redundant-again", scenario)
    statistics = found.answer.statistics
    assert statistics is not None
    assert (statistics.complete, statistics.distinct_states) == (True, states)


@pytest.mark.parametrize(
    ("name", "scenario", "steps", "faults"),
    [
        ("all-out", "one", 3, 1),
        ("signed-out", "page", 2, 1),
        ("agents-served", "phones", 1, 1),
        ("restarted-by-itself", "services", 1, 1),
        ("out-twice", "failing-back", 8, 1),
        ("some-serves", "two", 3, 2),
    ],
)
def test_shortest_runs_of_the_servers(name: str, scenario: str, steps: int, faults: int) -> None:
    trace = result(Finesse, finesse.PROPERTIES, name, scenario).answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, faults)


@pytest.mark.parametrize(
    ("name", "scenario", "reading", "verdict"),
    [
        # A standby that serves clients as well costs nothing if one way is lost.
        ("some-serves", "two", {"standby_serves": True}, Verdict.VIOLATED),
        # Without the forced failover one CTI Server that nobody reaches takes both servers along.
        ("some-serves", "one", {"forced": False}, Verdict.PROVED),
        # An application without logic of its own stays at a server that is out of service.
        ("agents-served", "one", APPLICATION, Verdict.PROVED),
        ("agents-served", "one", {**APPLICATION, "own_logic": False}, Verdict.VIOLATED),
        ("signed-out", "one", {"in_time": False}, Verdict.VIOLATED),
        # An IP phone without a second service has nowhere to go.
        ("at-the-other", "phones", {"two_services": False}, Verdict.VIOLATED),
    ],
)
def test_readings_of_the_servers(
    name: str, scenario: str, reading: dict[str, object], verdict: Verdict
) -> None:
    found = result(Finesse, finesse.PROPERTIES, name, scenario, **reading)
    assert found.verdict is verdict


def test_a_server_is_overloaded_by_one_user_more_than_it_supports() -> None:
    found = result(ServerUsers, server_users.PROPERTIES, "one-too-many", "each")
    trace = found.answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (4, 1)  # it supports one user, and two have signed in


@pytest.mark.nightly
def test_what_takes_both_servers_out_of_service() -> None:
    """Two CTI Servers do, though neither Finesse server has failed; two lost ways do not (U6).

    A server whose notification service has failed stays connected to the CTI Server: that has a
    client, does not give up, and the other Finesse server has lost the way to it.
    """
    found = cuts("finesse", "some-serves", "two", settings={"agents": 1}, by_instance=True)
    assert not found.undecided
    assert {frozenset(cut.failures) for cut in found.cuts} == {
        frozenset({"crash(A)", "crash(B)"}),
        frozenset({"crash-tomcat(A)", "crash-tomcat(B)"}),
        frozenset({"crash-tomcat(A)", "crash-notification(B)"}),
        frozenset({"crash-tomcat(B)", "crash-notification(A)"}),
        frozenset({"crash-notification(A)", "crash-notification(B)"}),
        frozenset({"crash-notification(A)", "cut(B, A)"}),
        frozenset({"crash-notification(B)", "cut(A, A)"}),
    }
