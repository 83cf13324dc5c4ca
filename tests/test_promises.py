"""What the shipped models promise of runs without end, in each reading, and by a plain search."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.endless import Endless

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.evidence.view import Views
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, select, verify
from ccverify.checker.subjects.find import one

UNDECIDED = ("ask-again", "as-enabled")
ANSWERS = ("one-by-one", "one-instant")


def checked(
    model: str, scenario: str, settings: Mapping[str, object]
) -> tuple[System, list[Result]]:
    """The results on runs without end, their lassos replayed."""
    system = one(model).build(scenario, settings)
    wanted: list[Property] = [p for p in select(system, scenario, ()) if p.liveness]
    return system, verify(system, wanted, ENGINES["auto"](Options()), scenario=scenario)


@pytest.mark.parametrize("answers", ANSWERS)
@pytest.mark.parametrize("undecided", UNDECIDED)
@pytest.mark.parametrize("scenario", ["static", "budget-2", "moving"])
def test_the_test_is_left_in_each_reading_of_q2(
    scenario: str, undecided: str, answers: str
) -> None:
    # Routers that start apart test one another: see below.
    settings = {"undecided": undecided, "answers": answers, "pgs": 3, "restart_decides": "no"}
    _, results = checked("router-pair", scenario, settings)
    assert "test-is-left" in {r.prop.name for r in results}
    assert {r.verdict for r in results} == {Verdict.PROVED}


@pytest.mark.parametrize("undecided", UNDECIDED)
def test_two_testers_wait_for_one_another_if_a_restarted_router_decides(undecided: str) -> None:
    settings = {"undecided": undecided}
    system, results = checked("router-pair", "budget-2", settings)
    (left,) = (r for r in results if r.prop.name == "test-is-left")
    if undecided == "as-enabled":
        assert left.verdict is Verdict.PROVED
        return
    trace = left.answer.trace
    assert trace is not None
    assert trace.loop == trace.steps
    modes = {p.name: p.show(p.value(trace.states[-1])) for p in Views(system).places}
    assert (modes["mode[A]"], modes["mode[B]"]) == ("test", "test")


SMALL: list[tuple[str, str, dict[str, object]]] = [
    ("router-pair", "static", {"pgs": 2}),
    ("router-pair", "both-networks", {"pgs": 1}),
    ("campaign-pair", "budget-1", {"dialers": 1}),
    ("cti-servers", "moving", {"clients": 1}),
    ("cti-servers", "hasty", {"clients": 1}),
    ("live-data", "none-to-none", {"pgs": 1}),
    ("live-data", "failing-back", {"pgs": 2}),
]
LARGER: list[tuple[str, str, dict[str, object]]] = [
    ("router-pair", "trying-again", {"pgs": 1}),
    ("router-pair", "trying-again", {"pgs": 1, "restart_decides": "no"}),
    ("router-pair", "budget-2", {"pgs": 1}),
    ("router-pair", "budget-2", {"pgs": 1, "restart_decides": "no"}),
    ("campaign-pair", "budget-2", {"dialers": 1, "reunion": "both-stay"}),
    ("router-pair", "budget-2", {"pgs": 1, "undecided": "as-enabled", "again": "either"}),
    ("campaign-pair", "budget-1", {"dialers": 2, "fit": "no"}),
]


@pytest.mark.parametrize(
    ("model", "scenario", "settings"),
    [*SMALL, *(pytest.param(*system, marks=pytest.mark.nightly) for system in LARGER)],
)
def test_a_plain_search_finds_the_same(
    model: str, scenario: str, settings: Mapping[str, object]
) -> None:
    system, results = checked(model, scenario, settings)
    endless = Endless(Evaluator(system))
    assert results
    for result in results:
        violated = endless.violates(result.prop)
        assert result.verdict is (Verdict.VIOLATED if violated else Verdict.PROVED)
