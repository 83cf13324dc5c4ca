"""The models of administration: how many states they have, and what each open reading decides."""

from __future__ import annotations

import pytest
from tests.support.checking import results_of

from ccverify.checker.questions.verify import Result
from ccverify.checker.subjects.find import one


def results(model: str, scenario: str, **settings: object) -> dict[str, Result]:
    """What belongs to a scenario, decided by enumeration."""
    return results_of("explicit", one(model).build(scenario, settings), scenario=scenario)


@pytest.mark.parametrize(
    ("model", "scenario", "states"),
    [
        ("real-time", "one", 86),
        ("sign-in", "both", 530),
        ("directory", "two", 432),
        ("identity", "two", 2_248),
        ("identity-changes", "each-setting", 126),
        ("sign-on-codes", "one", 253),
        ("reports", "two", 2_388),
    ],
)
def test_states(model: str, scenario: str, states: int) -> None:
    found = results(model, scenario)
    statistics = [result.answer.statistics for result in found.values()]
    assert {s.distinct_states for s in statistics if s and s.complete} == {states}
    assert all(result.as_expected for result in found.values())


@pytest.mark.parametrize(
    ("model", "name", "scenario", "settings", "run"),
    [
        ("real-time", "fed", "line-lost", {}, (2, 1)),
        ("real-time", "fed", "line-lost", {"needs_feed": True}, None),
        ("real-time", "one-feed-again", "one", {}, (5, 1)),
        ("real-time", "one-feed-again", "one", {"returns": True}, None),
        ("real-time", "client-served", "one", {}, (4, 1)),
        ("real-time", "client-served", "one", {"pairs": True}, None),
        ("directory", "both-sides-run", "two", {}, (2, 2)),
        ("directory", "both-sides-run", "two", {"always_asks": False}, (2, 2)),
        ("directory", "calls-routed", "patching", {}, (3, 2)),
        ("directory", "calls-routed", "patching", {"always_asks": False}, (3, 2)),
        ("identity-changes", "change-lost", "one", {}, (5, 1)),
        ("identity-changes", "change-lost", "one", {"wan_fails": False, "nodes_crash": True},
         (5, 1)),
        ("identity-changes", "change-lost", "one", {"anywhere": False}, None),
        ("identity-changes", "change-lost", "one", {"recent": "each-setting"}, None),
        ("sign-on-codes", "signs-in-again", "path-lost", {}, None),
        ("sign-on-codes", "signs-in-again", "path-lost", {"loss": 6}, (7, 1)),
        ("sign-on-codes", "signs-in-again", "one", {}, (7, 1)),
    ],
)  # fmt: skip
def test_what_a_reading_decides(
    model: str, name: str, scenario: str, settings: dict[str, object], run: tuple[int, int] | None
) -> None:
    trace = results(model, scenario, **settings)[name].answer.trace
    assert run == (None if trace is None else (trace.steps, trace.failures))
