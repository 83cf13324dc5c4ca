"""The models of proxies, voice servers and web servers: their states, runs and readings."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.support.checking import named, results_of

from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.questions.cuts import find_cuts
from ccverify.checker.questions.verify import Result
from ccverify.checker.subjects.find import one


def results(
    model: str, scenario: str, names: Sequence[str] = (), **settings: object
) -> dict[str, Result]:
    """What belongs to a scenario, decided by enumeration."""
    return results_of("explicit", one(model).build(scenario, settings), names, scenario=scenario)


@pytest.mark.parametrize(
    ("model", "scenario", "states", "runs"),
    [
        ("sip-proxies", "recorded", 58, {"lost": (5, 1)}),
        ("sip-proxies", "by-name", 60, {"stopped-by-name": (5, 1)}),
        ("sip-proxies", "overloaded", 263, {"crosses-overloaded": (5, 2)}),
        ("voice-servers", "one-browser", 30, {"lost": (3, 1), "refused": (4, 1)}),
        ("voice-servers", "unlisted", 28, {"starved": (7, 1)}),
        ("web-servers", "too-early", 97, {"overloaded": (7, 0), "shared-again": (14, 0)}),
        ("web-servers", "at-maximum", 66, {"overloaded": (14, 1)}),
    ],
)
def test_states_and_shortest_runs(
    model: str, scenario: str, states: int, runs: dict[str, tuple[int, int]]
) -> None:
    found = results(model, scenario)
    statistics = [result.answer.statistics for result in found.values()]
    assert {known.distinct_states for known in statistics if known and known.complete} == {states}
    for name, length in runs.items():
        trace = found[name].answer.trace
        assert trace is not None
        assert (trace.steps, trace.failures) == length


@pytest.mark.parametrize(
    ("model", "scenario", "name", "settings", "verdict"),
    [
        # What a primary serves is lost with it, unless it goes to the backup.
        ("voice-servers", "speech", "lost", {"passed_on": False}, "violated"),
        ("voice-servers", "speech", "lost", {"passed_on": True}, "proved"),
        # Agents who may be moved are shared again, once the server that failed is back.
        ("web-servers", "at-maximum", "shared-again", {"sticky": True}, "violated"),
        ("web-servers", "at-maximum", "shared-again", {"sticky": False}, "proved"),
    ],
)
def test_a_verdict_hangs_on_a_reading(
    model: str, scenario: str, name: str, settings: dict[str, object], verdict: str
) -> None:
    assert results(model, scenario, [name], **settings)[name].verdict == verdict


@pytest.mark.nightly
def test_what_keeps_calls_out_is_two_failures_one_at_each_gateway() -> None:
    system = one("sip-proxies").build("both-gateways", {})
    found = find_cuts(
        system, named(system, "refused"), Explicit(Options()), up_to=2, by_instance=True
    )
    near = ("lose-side(A)", "fail(0)")
    far = ("lose-side(B)", "fail(1)")
    sets = {frozenset(cut.failures) for cut in found.cuts}
    assert sets == {frozenset((here, there)) for here in near for there in far}
