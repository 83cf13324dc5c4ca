"""Pinned verdicts of Live Data: in each reading, and where they change with a number of PGs."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.checking import result_of

from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result
from ccverify.checker.subjects.find import one

NIGHTLY = pytest.mark.nightly
P, V = Verdict.PROVED, Verdict.VIOLATED


def found(name: str, scenario: str, settings: Mapping[str, object]) -> Result:
    """What is found for a property of the servers."""
    system = one("live-data").build(scenario, settings)
    return result_of("explicit", system, name, scenario=scenario)


@pytest.mark.parametrize(
    ("name", "scenario", "setting", "verdict"),
    [
        pytest.param(*("lasting-dual-active", "budget-1", "reunion=b-stays", P), marks=NIGHTLY),
        ("lasting-dual-active", "budget-1", "reunion=both-stay", V),
        ("no-failback", "recovering", "failback=yes", V),
        # A server that starts alone needs no majority: then one serves, or both, with few PGs.
        ("starts", "starting", "alone=no", V),
        ("starts-without-majority", "starting", "alone=no", V),
        ("starts", "starting", "fit=no", P),
        ("starts-without-majority", "starting", "fit=no", V),
        # Who asks for nothing keeps a role that is of no use to him.
        ("blind", "together", "over_none=never", V),
        ("blind", "together", "counts=told", V),
        pytest.param(*("swapped", "none-to-none", "counts=told", P), marks=NIGHTLY),
        pytest.param(*("swapped", "much-more", "counts=told", V), marks=NIGHTLY),
        # Who takes what is configured for reached swaps for ever.
        ("rests", "much-more", "counts=configured", V),
        ("rests", "much-more", "over_none=always", V),
        pytest.param(*("rests", "much-more", "over_none=never", P), marks=NIGHTLY),
        pytest.param(*("rests", "much-more", "counts=told", P), marks=NIGHTLY),
    ],
)
def test_a_reading_decides(name: str, scenario: str, setting: str, verdict: Verdict) -> None:
    parameter, _, value = setting.partition("=")
    assert found(name, scenario, {parameter: value}).verdict is verdict


@pytest.mark.parametrize(
    ("pgs", "more", "verdict"),
    [(4, "no", P), (1, "yes", P)],
)
def test_how_many_pgs_there_are_decides_whether_one_lost_matters(
    pgs: int, more: str, verdict: Verdict
) -> None:
    settings = {"pgs": pgs, "more": more}
    assert found("all-reported", "together", settings).verdict is verdict


@pytest.mark.parametrize("pgs", [1, 7])
def test_two_servers_are_active_after_one_failure_whatever_the_pgs(pgs: int) -> None:
    trace = found("dual-active", "budget-1", {"pgs": pgs}).answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (2, 1)


def test_one_lost_pg_makes_servers_swap_for_ever_if_the_role_returns() -> None:
    trace = found("rests", "failing-back", {}).answer.trace
    assert trace is not None
    assert trace.loop is not None
    assert trace.failures == 1


def test_who_reaches_nothing_swaps_for_ever_with_who_reaches_nothing() -> None:
    trace = found("rests", "none-to-none", {"pgs": 1}).answer.trace
    assert trace is not None
    assert trace.loop is not None
    assert trace.failures == 2
