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

ELSEWHERE: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "router-pair": {
        "public-loss-alone": (
            "it is of the public network failing alone (R12)",
            "static moving routers-only not-at-once private-only budget-1 budget-2 "
            "trying-again budget-3 both-networks both-networks-told both-networks-reached "
            "both-networks-told-reached",
        ),
        "covered": (
            "it is of a partition that stands still (R17)",
            "moving budget-2 budget-3",
        ),
        "exactly-one": (
            "it is of a partition that stands still (R18)",
            "moving budget-2 trying-again budget-3",
        ),
        "own-majority": (
            "it is of networks lost together, while nothing else fails then (R7)",
            "budget-2 budget-3",
        ),
        "routing-goes-on": (
            "it is of one failure (G3)",
            "static moving routers-only budget-2 trying-again budget-3",
        ),
    },
    "sites": {
        "nothing-fails-over": (
            "it is of the public network failing alone (R12)",
            "pgs-only private-only in-turn both-networks both-networks-whole "
            "both-networks-reached one-returns-first one-site one-site-reached one-side "
            "one-side-reached one-part budget-1 pgs-and-private interval-data "
            "interval-split",
        ),
    },
    "loggers": {
        "entry-lost": (
            "a database is corrupted there, and lost-with-a-database is of that (L8)",
            "merged-networks",
        ),
    },
    "pg-pair": {
        "stays-enabled": (
            "it is of a PG that starts enabled and stays healthy (P4)",
            "calm budget-1 budget-2 compared-again hot-standby private-lost "
            "lost-and-again repaired by-event failback-1 failback-at-once both-managers "
            "side-a each-alone data-1 data in-memory call-records sessions nowhere-to-go",
        ),
        "no-failback": (
            "it is of a PG that has failed, and not of weights that decide (P4)",
            "budget-2 compared-again private-lost lost-and-again repaired by-event side-a "
            "each-alone",
        ),
    },
    "campaign-pair": {
        "one-dialer-is-enough": (
            "it is of Dialers failing alone, all but one (C4)",
            "messages-pass recovering dialers-only budget-1 budget-2 moving failing-back "
            "split replication single",
        ),
        "stopped-twice": (
            "it is of one failure (C6)",
            "messages-pass dialers-only budget-2 moving replication single",
        ),
        "no-failback": (
            "it is of a side that starts active and stays healthy (C6)",
            "messages-pass any-dialer dialers-only budget-1 budget-2 moving failing-back "
            "split replication single",
        ),
    },
    "live-data": {
        "no-failback": (
            "it is of a server that starts active and stays whole (V1)",
            "together budget-1 moving starting much-more none-to-none configured failing-back",
        ),
        "starts": (
            "it is of two servers that start (V2)",
            "together moving",
        ),
        "starts-if-all-are-reached": (
            "it is of two servers that start (V2)",
            "together moving",
        ),
        "starts-without-majority": (
            "it is of two servers that start (V2)",
            "together budget-1 moving much-more none-to-none configured failing-back",
        ),
        "serves-for-good": (
            "the servers swap for ever there, which rests is of (V8)",
            "none-to-none configured failing-back",
        ),
    },
    "event-streams": {
        "interrupted": (
            "it is of an active server that stays whole (V1)",
            "budget-1 budget-2 blind-apart",
        ),
        "gets-the-stream": (
            "it is of one failure (V6)",
            "budget-2 blind-apart",
        ),
        "keeps-the-stream": (
            "it is of one failure (V6)",
            "budget-2 blind-apart",
        ),
    },
    "supervision": {
        "closed-for-a-delay": (
            "something fails there, and the connection is closed for that (N5)",
            "private public kept-alive single-beats hung-process",
        ),
    },
    "gateways": {
        "noticed": (
            "the switch-over takes so long there that it has to be noticed (N4)",
            "long",
        ),
    },
    "channels": {
        "closed": (
            "the path of the heartbeats fails there, which is no redundant channel (N6)",
            "split moved public-split",
        ),
    },
    "digital-tasks": {
        "ended": (
            "the node is lost there, and outlives-its-node is of that (X5, X6)",
            "node node-kept",
        ),
    },
    "agent-sites": {
        "same-side-signed-out": (
            "it is of the network between the central sites alone (S1)",
            "one-path two-paths dropping no-group any-two",
        ),
        "beside-the-pg-signed-out": (
            "it is of the network between the central sites alone (S1)",
            "one-path two-paths dropping no-group any-two",
        ),
        "signed-out": (
            "that the gateway drops calls changes nothing for agents (Q13)",
            "dropping",
        ),
        "emergency-calls-at-once": (
            "that the gateway drops calls changes nothing for phones (Q13)",
            "dropping",
        ),
        "called-in-srst": (
            "that the gateway drops calls changes nothing for agents (Q13)",
            "dropping",
        ),
    },
    "companions": {
        "chat-lost": (
            "there a chat ends with its node as well, which is asked of by itself (S13)",
            "chats-end",
        ),
        "monitoring-lost": (
            "what becomes of chats changes nothing for monitoring (S13)",
            "chats-end",
        ),
        "platform-runs": (
            "what becomes of chats changes nothing for the platform (S13)",
            "chats-end",
        ),
    },
    "finesse": {
        "undisturbed": (
            "parts fail there, and servers go out of service for that (F6)",
            "services one page phones failing-back two",
        ),
    },
    "unified-cm": {
        "pg-moved": (
            "it is of a subscriber failing that has no CTI link to a PG (U3)",
            "one-pg server budget-1 budget-2 recovering",
        ),
        "no-failback": (
            "it is of a PG that starts active and keeps its CTI Manager (U2, U4)",
            "one-pg server budget-1 budget-2",
        ),
        "phones-touched": (
            "it is of PGs and CTI Managers failing alone (U12)",
            "subscriber server budget-1 budget-2",
        ),
    },
    "cti-servers": {
        "no-failback": (
            "it is of a CTI Server that starts active and keeps a client (U6)",
            "one-failure hasty moving",
        ),
    },
    "voice-servers": {
        "marked-in-the-end": (
            "without heartbeats nothing is marked (S4)",
            "speech speech-in-turn",
        ),
    },
    "sip-tries": {
        "held-up-again": (
            "two elements are dead there, and each holds up a call (S5)",
            "two-dead doubling two-dead-marked",
        ),
    },
}
"""Why a property says nothing of scenarios in which it is broken, and which these are."""


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
    elsewhere = ELSEWHERE.get(subject.name, {})
    assert broken(subject) == {name: named.split() for name, (_, named) in elsewhere.items()}


def test_reasons_are_of_models_that_are_shipped() -> None:
    assert ELSEWHERE.keys() <= {subject.name for subject in shipped()}
    assert all(why for listed in ELSEWHERE.values() for why, _ in listed.values())


@pytest.mark.parametrize("subject", shipped(), ids=lambda subject: subject.name)
def test_a_scenario_beyond_the_claims_is_one_in_which_they_fail(subject: Subject) -> None:
    for name, mark in property_marks(subject).items():
        violated = {s for s, verdict in mark.expected.items() if verdict == "violated"}
        assert mark.beyond.keys() <= violated, name
