"""Pinned: what cuts the cluster off, what each reading comes to, and how many states there are."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.checking import named, result_of

from ccverify import build
from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.language.component import Model
from ccverify.checker.language.properties import Properties
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.cuts import find_cuts
from ccverify.checker.questions.verify import Result
from ccverify.models.cluster.cti_servers import CtiServers
from ccverify.models.cluster.unified_cm import UnifiedCm
from ccverify.properties.cluster import cti_servers, unified_cm

P, V = Verdict.PROVED, Verdict.VIOLATED


CUT_OFF = {
    ("crash(A)", "crash(B)"),
    ("crash(A)", "lose-manager(B)"),
    ("crash(B)", "lose-manager(A)"),
    ("lose-manager(A)", "lose-manager(B)"),
}
UNSEEN = {
    ("crash(A)", "network.lose-wan"),
    ("lose-manager(A)", "network.lose-wan"),
    ("lose-path(A)", "network.lose-wan"),
    ("lose-subscriber(A)", "network.lose-wan"),
}
ONLY_PGS = dict.fromkeys(("wan_fails", "paths_fail", "phones_fail", "subscribers_crash"), "no")


@pytest.mark.parametrize(
    ("name", "settings", "failures"),
    [
        ("reached", ONLY_PGS, CUT_OFF),
        pytest.param("reached", {}, CUT_OFF, marks=pytest.mark.nightly),
        pytest.param("sees-what-can-be-seen", {}, UNSEEN, marks=pytest.mark.nightly),
    ],
)
def test_what_it_takes_by_instance(
    name: str, settings: dict[str, str], failures: set[tuple[str, ...]]
) -> None:
    """U5 has four sets of two, and none of one; what leaves all agents unseen has four others."""
    chosen = {"phones": "1", **settings}
    system = build(
        UnifiedCm, scenario="budget-2", settings=chosen, properties=unified_cm.PROPERTIES
    )
    found = find_cuts(system, named(system, name), Explicit(Options()), up_to=2, by_instance=True)
    assert {tuple(sorted(map(str, cut.failures))) for cut in found.cuts} == failures


def found(
    model: type[Model], claims: Properties[Any], name: str, scenario: str, settings: str
) -> Result:
    """What is found for a property of a model in a reading."""
    chosen = dict(setting.split("=") for setting in settings.split())
    system = build(model, scenario=scenario, settings=chosen, properties=claims)
    return result_of("explicit", system, name, scenario=scenario)


@pytest.mark.parametrize(
    ("name", "scenario", "settings", "verdict"),
    [
        # Q15: the network that forwards requests is the one whose loss hides phones.
        ("phones-seen", "between", "private_fails=no", V),
        ("phones-seen", "between", "wan_fails=no", P),
        ("phones-seen", "between", "forwards=private private_fails=no", P),
        ("phones-seen", "between", "forwards=private wan_fails=no", V),
        # U10 takes the public network, and no window: the Router may know all that the PG sees.
        ("routed-across", "between", "forwards=private private_fails=no", V),
        ("routed-across", "between", "told_first=yes", V),
        ("routed-where-connected", "between", "told_first=yes", V),
        ("routed-across", "between", "wan_fails=no", P),
        # U9: the window is that between what the PG sees and what it has told the Router; a
        # subscriber that has yet to miss a phone opens it as well.
        ("routed-unregistered", "subscriber", "told_first=yes", P),
        ("routed-unregistered", "budget-1", "told_first=yes", V),
        # U11, G2
        ("at-home", "subscriber", "returns_home=by-themselves", P),
        ("no-failback", "recovering", "failback=yes", V),
        # U4: with the CTI Managers on the subscribers that carry the phones.
        ("reached", "budget-1", "placement=coresident", P),
        ("sees-what-can-be-seen", "budget-2", "placement=coresident", V),
    ],
)
def test_readings_of_the_cluster(name: str, scenario: str, settings: str, verdict: Verdict) -> None:
    result = found(UnifiedCm, unified_cm.PROPERTIES, name, scenario, settings)
    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("name", "settings", "verdict"),
    [
        ("rests", "clients=1 members_crash=no paths_fail=no", V),
        ("rests", "clients_fail=no", V),
        ("rests-if-reached", "clients=3", P),
        ("rests-if-reached", "patient=no", V),
    ],
)
def test_readings_of_the_cti_servers(name: str, settings: str, verdict: Verdict) -> None:
    result = found(CtiServers, cti_servers.PROPERTIES, name, "moving", settings)
    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("scenario", "states"),
    [("calm", 4), ("one-pg", 71), ("subscriber", 368), ("budget-1", 855), ("budget-2", 18_356)],
)
def test_states_of_the_cluster(scenario: str, states: int) -> None:
    result = found(UnifiedCm, unified_cm.PROPERTIES, "signed-in-is-registered", scenario, "")
    assert result.verdict is P
    assert result.answer.statistics is not None
    assert result.answer.statistics.distinct_states == states
