"""Pinned verdicts of the outbound models, in each reading of what the source leaves open."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import pytest
from tests.support.checking import result_of

from ccverify import Model, Properties
from ccverify.checker.language.build import build
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, Subject
from ccverify.models.outbound.campaign_pair import CampaignPair
from ccverify.models.outbound.customer_records import CustomerRecords
from ccverify.properties.outbound.campaign_pair import PROPERTIES as PAIR
from ccverify.properties.outbound.customer_records import PROPERTIES as RECORDS

P, V, VACUOUS = Verdict.PROVED, Verdict.VIOLATED, Verdict.VACUOUS


def found(
    model: type[Model],
    claims: Properties[Any],
    name: str,
    scenario: str,
    reading: Mapping[str, str],
) -> Result:
    """What is found for a property of a model in a reading."""
    system = build(model, scenario=scenario, settings=reading, properties=claims)
    return result_of("explicit", system, name, scenario=scenario)


def pair(name: str, scenario: str, reading: Mapping[str, str]) -> Result:
    """What is found for a property of the Campaign Managers."""
    return found(CampaignPair, PAIR, name, scenario, reading)


def records(name: str, scenario: str, reading: Mapping[str, str]) -> Result:
    """What is found for a property of the customer records."""
    return found(CustomerRecords, RECORDS, name, scenario, reading)


@pytest.mark.parametrize(
    ("name", "scenario", "setting", "verdict"),
    [
        ("dual-active", "messages-pass", "fit=no", V),
        ("dual-active", "messages-pass", "prompt=no", V),
        ("dual-active", "messages-pass", "reunion=both-stay", P),
        ("dual-active", "budget-2", "idle_router_counts=yes", P),
        pytest.param(
            *("dual-active", "moving", "idle_router_counts=yes", P), marks=pytest.mark.nightly
        ),
        ("dual-active", "split", "idle_router_counts=yes", P),
        ("lasting-dual-active", "split", "idle_router_counts=yes", P),
        ("taken-over", "split", "idle_router_counts=yes", P),
        ("lasting-dual-active", "budget-2", "idle_router_counts=yes", P),
        ("one-active", "budget-2", "idle_router_counts=yes", P),
        # A standby without a Router hears of no active side; only `fit` keeps it from taking over.
        ("no-failback", "recovering", "fit=no", V),
        ("no-failback", "recovering", "prompt=no", P),
        ("no-failback", "recovering", "reunion=b-stays", P),
        ("no-failback", "recovering", "failback=yes", V),
        ("one-active", "budget-1", "failback=yes", P),
        ("dual-active", "messages-pass", "failback=yes", P),
        ("dual-active", "messages-pass", "missing=any", P),
        ("goes-on", "budget-1", "missing=any", V),
        ("lasting-dual-active", "budget-1", "fit=no", P),
        ("lasting-dual-active", "budget-1", "prompt=no", P),
        ("one-active", "budget-1", "reunion=both-stay", P),
        ("one-active", "budget-2", "reunion=both-stay", V),
        pytest.param(*("one-active", "moving", "reunion=b-stays", P), marks=pytest.mark.nightly),
        pytest.param(*("one-active", "moving", "fit=no", P), marks=pytest.mark.nightly),
        ("dialled-though-replicated", "replication", "standby_enters=yes", P),
        ("tables-agree", "replication", "standby_enters=yes", P),
        ("tables-agree", "replication", "managers_replicate=no", P),
        ("dialled-though-replicated", "replication", "managers_replicate=no", P),
    ],
)
def test_readings_of_the_campaign_managers(
    name: str, scenario: str, setting: str, verdict: Verdict
) -> None:
    parameter, _, value = setting.partition("=")
    assert pair(name, scenario, {parameter: value}).verdict is verdict


@pytest.mark.parametrize(
    ("name", "scenario", "steps", "faults"),
    [
        ("dual-active", "budget-1", 2, 1),
        ("lasting-dual-active", "budget-2", 8, 2),
        ("lasting-dual-active", "split", 7, 1),
        ("swapping", "dialers-only", 11, 2),
        ("one-dialer-is-enough", "any-dialer", 2, 1),
        ("goes-on", "any-dialer", 10, 1),
        ("goes-on", "failing-back", 10, 1),
        ("stopped-twice", "failing-back", 4, 1),
        ("dialled-in-the-window", "replication", 6, 1),
    ],
)
def test_the_shortest_ways_to_break_the_campaign_managers(
    name: str, scenario: str, steps: int, faults: int
) -> None:
    trace = pair(name, scenario, {}).answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, faults)


@pytest.mark.parametrize(
    ("name", "scenario", "states"),
    [("dual-active", "messages-pass", 865_680), ("lasting-dual-active", "budget-1", 4_298)],
)
def test_state_counts_of_the_campaign_managers(name: str, scenario: str, states: int) -> None:
    statistics = pair(name, scenario, {}).answer.statistics
    assert statistics is not None
    assert statistics.distinct_states == states


@pytest.mark.parametrize(
    "reading",
    [
        {"wan_fails": "no", "members_crash": "no", "sides_fail": "no"},
        pytest.param({}, marks=pytest.mark.nightly),
    ],
)
def test_never_dual_active_with_any_number_of_dialers(reading: Mapping[str, str]) -> None:
    subject = Subject("campaign-pair", CampaignPair, PAIR, "")
    (proof,) = verify_every(
        subject, "dialers", "messages-pass", reading, ("dual-active",), Limits(), lambda _: None
    )
    assert proof.verdict is P


LOSSES = (
    "calm", "link-lost", "cti-lost", "gateway-lost", "pim-lost", "not-ready", "manager-lost",
)  # fmt: skip
NO, YES = {"outstanding": "no"}, {"outstanding": "yes"}
AT_ONCE = {"update": "at-once"}
UNKNOWN_STAYS = {"unknown_outstanding": "no"}
SYNCHRONOUS = {"replication": "synchronous"}
FAILOVERS = set(LOSSES) - {"calm", "pim-lost"}


@pytest.mark.parametrize(
    ("name", "reading", "broken_by"),
    [
        ("dialled-twice", NO, {"link-lost", "manager-lost"}),
        ("dialled-twice", NO | AT_ONCE, {"link-lost", "manager-lost"}),
        ("dialled-twice", NO | SYNCHRONOUS, {"link-lost", "manager-lost"}),
        ("dialled-twice", NO | UNKNOWN_STAYS, {"manager-lost"}),
        ("dialled-twice", NO | UNKNOWN_STAYS | SYNCHRONOUS, set[str]()),
        ("dialled-twice", YES, FAILOVERS),
        ("dialled-twice", YES | AT_ONCE, FAILOVERS),
        ("dialled-twice", YES | UNKNOWN_STAYS | SYNCHRONOUS, FAILOVERS),
        ("left-dialed", NO, {"link-lost", "cti-lost"}),
        ("left-dialed", NO | AT_ONCE, {"link-lost", "cti-lost"}),
        ("left-dialed", NO | {"closed_first": "none"}, {"link-lost", "cti-lost"}),
        ("left-dialed", NO | {"closed_first": "called"}, {"link-lost", "cti-lost"}),
        ("left-dialed", YES, set[str]()),
        ("stuck", NO, {"pim-lost"}),
        ("stuck", YES, {"pim-lost"}),
        ("stuck", NO | {"pim_counts": "yes"}, set[str]()),
        ("stuck", YES | {"pim_counts": "yes"}, set[str]()),
        ("stuck", NO | UNKNOWN_STAYS, {"pim-lost", "link-lost", "manager-lost"}),
        ("stuck", NO | {"pim_dials": "no"}, set[str]()),
        ("two-dialers", NO | SYNCHRONOUS, {"link-lost", "manager-lost"}),
        ("disappears", YES, set[str]()),
    ],
)
def test_which_loss_breaks_a_claim_on_records(
    name: str, reading: Mapping[str, str], broken_by: set[str]
) -> None:
    verdicts = {scenario: records(name, scenario, reading).verdict for scenario in LOSSES}
    verdicts = {name: verdict for name, verdict in verdicts.items() if verdict is not VACUOUS}
    assert verdicts == {scenario: V if scenario in broken_by else P for scenario in verdicts}
    assert broken_by <= verdicts.keys()


def test_no_reading_saves_the_customer_from_a_list_that_lags() -> None:
    for update, dialed, unknown in itertools.product(
        ("travels", "at-once"), ("no", "yes"), ("no", "yes")
    ):
        reading = {"update": update, "outstanding": dialed, "unknown_outstanding": unknown}
        trace = records("dialled-twice", "manager-lost", reading).answer.trace
        assert trace is not None
        assert (trace.steps, trace.failures) == (10, 1)


@pytest.mark.parametrize(
    ("scenario", "reading", "steps"),
    [("link-lost", NO, 9), ("manager-lost", NO, 10), ("cti-lost", YES, 10)],
)
def test_the_shortest_ways_to_dial_twice(
    scenario: str, reading: Mapping[str, str], steps: int
) -> None:
    trace = records("dialled-twice", scenario, reading).answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, 1)


@pytest.mark.parametrize(
    ("scenario", "reading", "states"),
    [("budget-2", NO, 96_489), ("manager-lost", NO, 1_946), ("calm", NO, 35)],
)
def test_state_counts_of_the_records(
    scenario: str, reading: Mapping[str, str], states: int
) -> None:
    statistics = records("disappears", scenario, reading).answer.statistics
    assert statistics is not None
    assert statistics.distinct_states == states
