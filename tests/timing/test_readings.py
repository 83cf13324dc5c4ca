"""What other numbers and other readings come to: thresholds, and what falls with them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.checking import results_of, time_found

from ccverify import Time, ms, s
from ccverify.checker.subjects.find import one

NIGHTLY = pytest.mark.nightly


@pytest.mark.parametrize(
    ("model", "scenario", "name", "settings", "verdict"),
    [
        # Single heartbeats notice a switch-over of three intervals; the window a little sooner.
        ("gateways", "short", "noticed", {"convergence": 299 * ms}, "proved"),
        ("gateways", "short", "noticed", {"convergence": 300 * ms}, "violated"),
        ("gateways", "short", "noticed", {"convergence": 249 * ms, "exact": False}, "proved"),
        ("gateways", "short", "noticed", {"convergence": 250 * ms, "exact": False}, "violated"),
        # A Router counts what it holds, unless four public intervals are as short as its window.
        ("router-times", "both-networks", "noticed-before", {"public_every": 138 * ms}, "proved"),
        ("router-times", "both-networks", "noticed-before", {"public_every": 137 * ms}, "violated"),
        # Without a test even a loss as short as the source allows makes both Routers go on.
        (
            "router-times", "both-briefly", "both-isolated", {"both_lost": "own-majority"},
            "violated",
        ),
        # With it, one that lasts for 1 s, as far as the window of the heartbeats says.
        *(
            pytest.param(
                "router-times", "both-briefly", "both-isolated", {"brief": brief}, verdict,
                marks=NIGHTLY,
            )
            for brief, verdict in ((999 * ms, "proved"), (1_000 * ms, "violated"))
        ),
        # An element that only heartbeats mark holds up call after call until the next heartbeat.
        ("sip-tries", "one-dead-marked", "held-up-again", {"marks": "by-heartbeat"}, "violated"),
        # Three tries end before both retries, four as the second of them is due, five after it.
        ("digital-desktop", "two-fail", "given-up-early", {"loads": 3}, "violated"),
        ("digital-desktop", "two-fail", "given-up-early", {"loads": 4}, "violated"),
        ("digital-desktop", "two-fail", "given-up-early", {"loads": 5}, "proved"),
        # A loss is over 2.2 s before the standby knows: it asks after 117.8 s.
        ("swap-times", "once", "swapped-by-a-flap", {"flap": 117_799 * ms}, "proved"),
        ("swap-times", "once", "swapped-by-a-flap", {"flap": 117_800 * ms}, "violated"),
        # A lifetime that runs on while the Router has the task bounds the wait through any loss.
        ("task-lifetimes", "lost-once", "waits-two-hours", {"begins_anew": True}, "violated"),
        ("task-lifetimes", "lost-once", "waits-two-hours", {"begins_anew": False}, "proved"),
    ],
)  # fmt: skip
def test_a_verdict_hangs_on_a_number(
    model: str, scenario: str, name: str, settings: Mapping[str, object], verdict: str
) -> None:
    system = one(model).build(scenario, settings)
    assert results_of("zones", system, [name], scenario=scenario)[name].verdict == verdict


PRIVATE = {"every": 100 * ms, "transit": (0 * ms, 50 * ms)}


@pytest.mark.parametrize(
    ("model", "scenario", "name", "settings", "expected"),
    [
        # Campaign Managers that hear of one another over the private network.
        ("campaign-times", "manager", "nobody-active", PRIVATE, 60_550 * ms),
        ("campaign-times", "manager", "nobody-active-at-least", PRIVATE, 60_400 * ms),
        # A process whose connections nobody resets fails as a host does.
        ("router-times", "process", "nobody-enabled", {"resets": False}, 2_400 * ms),
        # Routers that check majority again do not route for long together, and pause in between.
        ("router-times", "both-networks", "both-route", {"recheck": True}, 600 * ms),
        ("router-times", "both-networks", "nobody-enabled", {"recheck": True}, 800 * ms),
        # But then the Router that is left may stop, for the PGs of the site that is lost.
        ("router-times", "site", "nobody-enabled", {"recheck": True}, "unbounded"),
        ("router-times", "host", "nobody-enabled", {"pgs": 1}, 2_400 * ms),
        pytest.param(
            "router-times", "host", "nobody-enabled", {"pgs": 3}, 2_400 * ms, marks=NIGHTLY
        ),
        ("digital-desktop", "two-fail", "agent-waits", {"loads": 3}, 6 * s),
    ],
)  # fmt: skip
def test_a_time_hangs_on_a_number(
    model: str, scenario: str, name: str, settings: Mapping[str, object], expected: Time | str
) -> None:
    system = one(model).build(scenario, settings)
    found = time_found(results_of("zones", system, [name], scenario=scenario)[name])
    assert found == (expected.seconds if isinstance(expected, Time) else expected)
