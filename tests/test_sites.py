"""The verdicts on two sites where they matter most, and what stands behind them."""

from __future__ import annotations

import pytest

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options, Verdict
from ccverify.checker.language.build import build
from ccverify.checker.verify import Result, select, verify
from ccverify.properties.sites import PROPERTIES


def result(scenario: str, name: str, pgs: int, *, served_first: bool = True) -> Result:
    """What the explicit engine finds for one property."""
    settings = {"pgs": pgs, "served_first": served_first}
    system = build(PROPERTIES.model, scenario=scenario, properties=PROPERTIES, settings=settings)
    chosen = select(system, scenario, [name])
    (found,) = verify(system, chosen, ENGINES["explicit"](Options()), scenario=scenario)
    return found


@pytest.mark.parametrize(
    ("scenario", "name", "states"),
    [
        ("public-only", "nothing-fails-over", 720),
        ("private-only", "heavier-enabled", 746_328),
        ("both-networks", "instance-beside-router", 33_488),
        ("one-site", "lost-site-is-down", 48_240),
        ("both-networks-held", "instance-beside-router", 279_084),
        ("one-site-held", "other-site-carries", 352_424),
        ("in-turn", "every-pair-served", 696_760),
    ],
)
def test_proved_by_so_many_states(scenario: str, name: str, states: int) -> None:
    found = result(scenario, name, pgs=3)
    assert found.verdict is Verdict.PROVED
    assert found.answer.statistics.distinct_states == states


@pytest.mark.parametrize("pgs", [1, 2, 3, 4, 5])
def test_both_networks_leave_one_router_whatever_the_number_of_pairs(pgs: int) -> None:
    assert result("both-networks", "exactly-one", pgs).verdict is Verdict.PROVED


@pytest.mark.parametrize("pgs", [1, 2, 3, 4])
def test_a_healthy_site_stands_still_if_the_lost_one_had_every_pair(pgs: int) -> None:
    """Each Router counts, each PG finds no Router: one loss, two decisions, and a step per PG."""
    found = result("one-site", "other-site-carries", pgs)
    assert found.verdict is Verdict.VIOLATED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == 3 + pgs


@pytest.mark.parametrize(
    ("scenario", "name", "steps"),
    [
        ("in-turn", "served-twice", 6),
        ("both-networks-held", "served-twice", 5),
        ("both-networks-held", "exactly-one", 7),
        ("one-site-held", "lost-site-is-down", 7),
    ],
)
def test_refuted_in_so_many_steps(scenario: str, name: str, steps: int) -> None:
    found = result(scenario, name, pgs=3)
    assert found.verdict is Verdict.VIOLATED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == steps


@pytest.mark.parametrize(("name", "steps"), [("exactly-one", 9), ("served-twice", 7)])
def test_pgs_enabled_before_the_routers_decide_let_both_go_on(name: str, steps: int) -> None:
    found = result("both-networks", name, pgs=3, served_first=False)
    assert found.verdict is Verdict.VIOLATED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == steps


@pytest.mark.parametrize(
    ("scenario", "name", "states"),
    [
        ("private-only", "heavier-enabled", 358_944),
        ("both-networks", "instance-beside-router", 43_234),
        ("one-site", "lost-site-is-down", 39_224),
    ],
)
def test_what_holds_in_either_order(scenario: str, name: str, states: int) -> None:
    found = result(scenario, name, pgs=2, served_first=False)
    assert found.verdict is Verdict.PROVED
    assert found.answer.statistics.distinct_states == states
