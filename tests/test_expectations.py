"""A verdict is expected in each scenario in which a property can fail: findings miss nothing.

A property without an expectation for a scenario is not checked there. So each that can be broken
there is listed, with the reason why it says nothing of that scenario.
"""

from __future__ import annotations

from typing import Any, Final

import pytest

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Subject, verify
from ccverify.checker.subjects.find import property_marks, shipped

LARGE: Final = (
    "router-pair", "loggers", "sites", "pg-pair", "campaign-pair", "unified-cm", "live-data",
    "cvp-calls", "finesse", "supervision", "router-times",
)  # fmt: skip
"""The models that take longest, left to the nightly run."""

ELSEWHERE: Final[dict[str, dict[str, str]]] = {
    "router-pair": {
        "public-loss-alone": "it is of the public network failing alone (R12)",
        "covered": "it is of a partition that stands still (R17)",
        "exactly-one": "it is of a partition that stands still (R18)",
        "own-majority": "it is of networks lost together, while nothing else fails then (R7)",
        "routing-goes-on": "it is of one failure (G3)",
    },
    "sites": {
        "nothing-fails-over": "it is of the public network failing alone (R12)",
    },
    "pg-pair": {
        "stays-enabled": "it is of a PG that starts enabled and stays healthy (P4)",
        "no-failback": "it is of a PG that has failed, and not of weights that decide (P4)",
    },
    "campaign-pair": {
        "one-dialer-is-enough": "it is of Dialers failing alone, all but one (C4)",
        "stopped-twice": "it is of one failure (C6)",
        "no-failback": "it is of a side that starts active and stays healthy (C6)",
    },
    "live-data": {
        "no-failback": "it is of a server that starts active and stays whole (V1)",
        "starts": "it is of two servers that start (V2)",
        "starts-if-all-are-reached": "it is of two servers that start (V2)",
        "starts-without-majority": "it is of two servers that start (V2)",
        "serves-for-good": "the servers swap for ever there, which rests is of (V8)",
    },
    "event-streams": {
        "interrupted": "it is of an active server that stays whole (V1)",
        "gets-the-stream": "it is of one failure (V6)",
        "keeps-the-stream": "it is of one failure (V6)",
    },
    "supervision": {
        "closed-for-a-delay": "something fails there, and the connection is closed for that (N5)",
    },
    "gateways": {
        "noticed": "the switch-over takes so long there that it has to be noticed (N4)",
    },
    "channels": {
        "closed": "the path of the heartbeats fails there, which is no redundant channel (N6)",
    },
    "agent-sites": {
        "same-side-signed-out": "it is of the network between the central sites alone (S1)",
        "beside-the-pg-signed-out": "it is of the network between the central sites alone (S1)",
        "signed-out": "that the gateway drops calls changes nothing for agents (Q13)",
        "emergency-calls-at-once": "that the gateway drops calls changes nothing for phones (Q13)",
        "called-in-srst": "that the gateway drops calls changes nothing for agents (Q13)",
    },
    "companions": {
        "chat-lost": "there a chat ends with its node as well, which is asked of by itself (S13)",
        "monitoring-lost": "what becomes of chats changes nothing for monitoring (S13)",
        "platform-runs": "what becomes of chats changes nothing for the platform (S13)",
    },
    "finesse": {
        "undisturbed": "parts fail there, and servers go out of service for that (F6)",
    },
    "unified-cm": {
        "pg-moved": "it is of a subscriber failing that has no CTI link to a PG (U3)",
        "no-failback": "it is of a PG that starts active and keeps its CTI Manager (U2, U4)",
        "phones-touched": "it is of PGs and CTI Managers failing alone (U12)",
    },
    "cti-servers": {
        "no-failback": "it is of a CTI Server that starts active and keeps a client (U6)",
    },
    "voice-servers": {
        "marked-in-the-end": "without heartbeats nothing is marked (S4)",
    },
    "sip-tries": {
        "held-up-again": "two elements are dead there, and each holds up a call (S5)",
    },
}


def broken(subject: Subject) -> dict[str, list[str]]:
    """The properties that are broken in scenarios in which nothing is expected of them."""
    found: dict[str, list[str]] = {}
    for scenario in subject.scenarios:
        system = subject.build(scenario, {})
        others = [
            prop
            for prop in system.properties
            if prop.expected and scenario not in prop.expected and prop.kind != "reachable"
        ]
        for result in verify(
            system, others, ENGINES["auto"](Options()), scenario=scenario, vacuity=False,
            limits=Limits(states=10_000_000), whole=False,
        ):  # fmt: skip
            if result.verdict is Verdict.VIOLATED or not result.decided:
                found.setdefault(result.prop.name, []).append(str(scenario))
    return found


def subjects() -> list[Any]:
    """The shipped models, as the arguments of a test."""
    return [
        pytest.param(each, id=each.name, marks=[pytest.mark.nightly] * (each.name in LARGE))
        for each in shipped()
    ]


@pytest.mark.parametrize("subject", subjects())
def test_what_can_be_broken_is_expected_or_has_a_reason(subject: Subject) -> None:
    assert broken(subject).keys() == ELSEWHERE.get(subject.name, {}).keys()


def test_reasons_are_of_models_that_are_shipped() -> None:
    assert ELSEWHERE.keys() <= {subject.name for subject in shipped()}
    assert all(reason for reasons in ELSEWHERE.values() for reason in reasons.values())


@pytest.mark.parametrize("subject", shipped(), ids=lambda subject: subject.name)
def test_a_scenario_beyond_the_claims_is_one_in_which_they_fail(subject: Subject) -> None:
    for name, mark in property_marks(subject).items():
        violated = {s for s, verdict in mark.expected.items() if verdict == "violated"}
        assert mark.beyond.keys() <= violated, name
