"""The verdicts on two sites where they matter most, and what stands behind them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Final

import pytest
from tests.support.checking import result_of

from ccverify import (
    Bool,
    FaultKind,
    Part,
    Term,
    Var,
    fault,
    forall,
    implies,
    never,
    reachable,
    settled,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, select, verify
from ccverify.models.network.network import PG, PGS, Side
from ccverify.models.network.pgs import Counted
from ccverify.models.network.two_sites import TwoSites
from ccverify.models.router.decisions import BothLost
from ccverify.models.router.router_pair import RouterPair
from ccverify.models.sites import Sites
from ccverify.properties.sites import PROPERTIES

READINGS: Final[Mapping[str, tuple[object, ...]]] = {
    "counted": tuple(Counted),
    "recheck": (False, True),
    "served_first": (True, False),
    "both_lost": tuple(BothLost),
    "tries_again": (False, True),
    "test_counts": (False, True),
    "failed_count": (True, False),
}
"""What the source leaves open of the loss of a site."""


def result(scenario: str, name: str, pgs: int, *, served_first: bool = True) -> Result:
    """What the explicit engine finds for one property."""
    settings = {"pgs": pgs, "served_first": served_first}
    system = build(PROPERTIES.model, scenario=scenario, properties=PROPERTIES, settings=settings)
    return result_of("explicit", system, name, scenario=scenario)


@pytest.mark.parametrize(
    ("scenario", "name", "states"),
    [
        ("public-only", "nothing-fails-over", 720),
        pytest.param("private-only", "heavier-enabled", 746_328, marks=pytest.mark.nightly),
        ("both-networks", "instance-beside-router", 356_640),
        ("both-networks-reached", "exactly-one", 33_488),
        pytest.param("one-site", "other-site-carries", 412_484, marks=pytest.mark.nightly),
        ("one-site-reached", "lost-site-is-down", 48_240),
        ("one-side", "calls-routed", 43_268),
        pytest.param("in-turn", "every-pair-served", 694_702, marks=pytest.mark.nightly),
    ],
)
def test_proved_by_so_many_states(scenario: str, name: str, states: int) -> None:
    found = result(scenario, name, pgs=3)
    assert found.verdict is Verdict.PROVED
    assert found.answer.statistics.distinct_states == states


@pytest.mark.parametrize("pgs", [1, 2, 3, 4])
def test_a_side_that_is_lost_stops_nothing_whatever_the_number_of_pairs(pgs: int) -> None:
    assert result("one-side", "calls-routed", pgs).verdict is Verdict.PROVED


@pytest.mark.parametrize("pgs", [1, 2, 3, 4])
def test_a_router_that_counts_what_it_reaches_leaves_one_whatever_the_number(pgs: int) -> None:
    assert result("both-networks-reached", "exactly-one", pgs).verdict is Verdict.PROVED


@pytest.mark.parametrize("pgs", [1, 2, 3, 4])
def test_a_healthy_site_stands_still_if_the_lost_one_had_every_pair(pgs: int) -> None:
    """Each Router counts what it reaches, each PG finds no Router: a loss, two decisions, a step
    for each PG.
    """
    found = result("one-site-reached", "other-site-carries", pgs)
    assert found.verdict is Verdict.VIOLATED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == 3 + pgs


@pytest.mark.parametrize(
    ("scenario", "name", "steps"),
    [
        ("in-turn", "served-twice", 6),
        ("both-networks", "served-twice", 6),
        ("both-networks", "exactly-one", 9),
        ("one-site", "lost-site-is-down", 9),
        ("one-side-reached", "calls-routed", 2),
    ],
)
def test_refuted_in_so_many_steps(scenario: str, name: str, steps: int) -> None:
    found = result(scenario, name, pgs=3)
    assert found.verdict is Verdict.VIOLATED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == steps


@pytest.mark.parametrize(("name", "steps"), [("exactly-one", 9), ("served-twice", 7)])
def test_pgs_enabled_before_the_routers_decide_let_both_go_on(name: str, steps: int) -> None:
    found = result("both-networks-reached", name, pgs=3, served_first=False)
    assert found.verdict is Verdict.VIOLATED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == steps


@pytest.mark.parametrize(
    ("scenario", "name", "states"),
    [
        ("private-only", "heavier-enabled", 358_944),
        ("both-networks-reached", "instance-beside-router", 43_234),
        ("one-side", "calls-routed", 17_469),
    ],
)
def test_what_holds_in_either_order(scenario: str, name: str, states: int) -> None:
    found = result(scenario, name, pgs=2, served_first=False)
    assert found.verdict is Verdict.PROVED
    assert found.answer.statistics.distinct_states == states


@pytest.mark.parametrize(
    "others",
    [
        pytest.param(("counted", "recheck"), id="two"),
        pytest.param(tuple(READINGS), id="all", marks=pytest.mark.nightly),
    ],
)
def test_no_reading_shuts_down_the_lost_site_and_lets_the_other_go_on(
    others: tuple[str, ...],
) -> None:
    for chosen in product(*(READINGS[name] for name in others)):
        settings = {"pgs": 2, "requests": False, **dict(zip(others, chosen, strict=True))}
        system = build(
            PROPERTIES.model, scenario="one-site", properties=PROPERTIES, settings=settings
        )
        halves = select(system, "one-site", ["lost-site-is-down", "other-site-carries"])
        found = verify(system, halves, ENGINES["explicit"](Options()), scenario="one-site")
        assert Verdict.VIOLATED in [each.verdict for each in found], settings


class Remembering(TwoSites):
    """Remembers whether an instance failed or returned while the private network was lost."""

    late: Var[bool] = Bool(initially=False)

    @fault(FaultKind.CRASH, Side, PGS, component="PG")
    def crash_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        super().crash_pg(side, pg)
        self.late = self.late | ~self.private

    @fault(FaultKind.RESTART, Side, PGS, component="PG")
    def restart_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        super().restart_pg(side, pg)
        self.late = self.late | ~self.private


class Weighed(Sites):
    """The two sites, where every instance was there when it came to weights."""

    network: Part[Remembering] = Part(Remembering)  # pyright: ignore[reportIncompatibleVariableOverride]

    @reachable()
    def moved(self) -> Term[bool]:
        """An instance has failed before, and its pair has moved."""
        return ~self.network.private & self.activated & ~self.network.late

    @settled(beside="moved")
    def heavier_wins(self) -> Term[bool]:
        """Of pairs both instances of which are available, the heavier is enabled, and it alone."""
        due = ~self.network.private & self.network.wan & ~self.network.late

        def stands(pg: Term[PG]) -> Term[bool]:
            both = forall(Side, lambda s: self.available(s, pg))
            right = forall(Side, lambda s: self.network.enabled[s, pg] == (self.heavier[pg] == s))
            return implies(both, right)

        return implies(due, forall(PGS, stands))


def test_the_election_comes_before_a_takeover() -> None:
    """A pair that was failing over when the private network went is not the lighter's for that."""
    system = build(Weighed, scenario="pgs-and-private")
    found = verify(system, system.properties, ENGINES["auto"](Options()))
    assert [result.verdict for result in found] == [Verdict.PROVED] * 2


class Cause(RouterPair):
    """The Router pair, and what is said of losing both networks at once."""

    @reachable()
    def one_is_back(self) -> Term[bool]:
        """One of the two has returned by itself."""
        return ~self.network.private & self.network.wan

    @never(beside="one_is_back")
    def at_once_and_there(self) -> Term[bool]:
        """Both were lost at once and neither is back, yet one is there."""
        return self.network.at_once & (self.network.private | self.network.wan)


def test_at_once_ends_with_the_loss() -> None:
    settings = {"pgs": 1, "requests": False, "return_apart": True, "wan_fails": True}
    system = build(Cause, scenario="both-networks", settings=settings)
    found = verify(system, system.properties, ENGINES["auto"](Options()))
    assert [result.verdict for result in found] == [Verdict.PROVED] * 2
