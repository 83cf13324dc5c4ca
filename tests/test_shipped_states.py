"""How many states some models have, as enumeration and a plain search find them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.reference import explore
from tests.support.checking import results_of

from ccverify.checker.engines.answer import Options
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.subjects.find import one


def counted(system: System, scenario: str, *, symmetry: bool) -> set[int | None]:
    """The states of the complete searches of a scenario."""
    options = Options(symmetry=symmetry)
    found = results_of("explicit", system, scenario=scenario, options=options)
    known = (result.answer.statistics for result in found.values())
    return {each.distinct_states for each in known if each is not None and each.complete}


@pytest.mark.parametrize(
    ("model", "scenario", "settings", "states", "reduced"),
    [
        ("live-data", "starting", {}, 2_050, 282),
        ("live-data", "together", {"pgs": 1}, 96, 96),
        ("event-streams", "budget-1", {}, 185, 185),
        ("dialer-gateways", "all-dead", {}, 1_115, 1_115),
        ("queue-limits", "any-load", {}, 1_454, 1_454),
    ],
)
def test_states(
    model: str, scenario: str, settings: Mapping[str, object], states: int, reduced: int
) -> None:
    system = one(model).build(scenario, settings)
    assert explore(Evaluator(system)).states == states
    assert counted(system, scenario, symmetry=False) == {states}
    assert counted(system, scenario, symmetry=True) == {reduced}
