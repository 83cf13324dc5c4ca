"""Every shipped model at larger sizes, and with one failure more, than `ccverify run` checks.

A verdict is to be the declared one; where it has reason to differ, the reason stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from tests.support.checking import results_of

from ccverify.checker.language.component import parameters_of
from ccverify.checker.language.settings import chosen_settings
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.questions.verify import Subject, select
from ccverify.checker.subjects.find import one, shipped

LARGER: Final[Mapping[str, Mapping[str, int]]] = {
    "router-pair": {"pgs": 14},
    "loggers": {"pgs": 5},
    "sites": {"pgs": 4},
    "campaign-pair": {"dialers": 5},
    "live-data": {"pgs": 9},
    "event-streams": {"clients": 3},
    "agent-sites": {"agents": 3},
    "digital-tasks": {"tasks": 4, "places": 4, "limit": 3},
    "real-time": {"secondaries": 4},
    "sign-in": {"agents": 5},
    "identity": {"applications": 3},
    "reports": {"nodes": 5},
    "finesse": {"agents": 3},
    "unified-cm": {"phones": 3},
    "cti-servers": {"clients": 4},
    "web-servers": {"servers": 5},
}
"""Models that have a size, with what takes a minute or two; the others have only failures."""

LARGE: Final[Mapping[tuple[str, str], Mapping[str, int]]] = {
    ("router-pair", "budget-3"): {"pgs": 6},
}
"""Scenarios in which that takes too long, and what does not."""

ONE_FAILURE_MORE: Final = (
    "router-pair",
    "pg-pair",
    "campaign-pair",
    "customer-records",
    "redis-pair",
    "digital-tasks",
    "digital-desktop",
    "dialer-gateways",
    "cvp-calls",
    "split-calls",
    "prompts",
    "sip-proxies",
    "voice-servers",
    "agent-tasks",
    "directory",
    "sign-on-codes",
    "identity-changes",
    "live-data",
    "event-streams",
    "sessions",
    "companions",
)
"""Not the Loggers and the sites: there a scenario says what is lost, and that this is all."""

LONG: Final = ("router-pair", "pg-pair", "campaign-pair", "cvp-calls")
"""What takes too long for CI."""

PROOFS: Final = Path(__file__).parents[1] / "proofs"
FINITE: Final = 31  # failures at most: more stands for any number


@dataclass(frozen=True)
class Change:
    """A verdict that is not the declared one, and why."""

    verdict: str
    why: str


Changes = Mapping[tuple[str, str, str], Change]

ADDED_UP: Final = "the sub-limits are no longer one: together they are all the places"
BELOW: Final = "of four places the sub-limit leaves one"
TWO_OF_MANY: Final = "two failures reach two Dialers, so with more of them not all fail"

AT_LARGER_SIZES: Final[Changes] = {
    ("campaign-pair", "dialers-only", "dialers-not-ready"): Change("violated", TWO_OF_MANY),
    ("campaign-pair", "dialers-only", "swapping"): Change("vacuous", TWO_OF_MANY),
    ("campaign-pair", "budget-2", "swapping"): Change("vacuous", TWO_OF_MANY),
    ("campaign-pair", "budget-2", "dialers-lost"): Change("violated", TWO_OF_MANY),
    ("campaign-pair", "budget-2", "dialers-not-ready"): Change("violated", TWO_OF_MANY),
    ("digital-tasks", "unlimited", "starved"): Change("proved", BELOW),
    ("digital-tasks", "domains-loss", "starved"): Change("violated", ADDED_UP),
    ("digital-tasks", "domains-loss", "locked-out"): Change("proved", ADDED_UP),
}

ALL_STOPPED: Final = "both VMs fail while the link is lost, and neither starts again (A3)"

BOTH_NODES: Final = "both nodes fail, one after the other, and each restarts empty (X7)"

BETWEEN_ELECTIONS: Final = "between two elections both PGs lose what they need"

AS_IN_BUDGET_2: Final = {
    "failback-1": ("dual-enabled", "heavier-enabled"),
    "failback-at-once": ("dual-enabled", "heavier-enabled"),
    "each-alone": ("there-and-back",),
    "data-1": ("dual-enabled", "no-failback", "there-and-back"),
    "sessions": ("there-and-back",),
}

AS_IN_LARGER_BUDGETS: Final = {
    "not-at-once": ("routing-goes-on",),
    "budget-1": (
        "some-side-goes-on", "routing-goes-on", "dual-disabled", "covered", "stranded",
        "served-twice", "request-lost", "request-handled", "delivered-call-touched",
        "crash-takeover", "test-is-left",
    ),
    "trying-again": ("dual-disabled",),
}  # fmt: skip

NOBODY_LEFT: Final = "all servers or proxies fail that there are"
MARKED_STILL: Final = "both proxies are back, and marked until the next heartbeat"

WITHOUT_ANY: Final = {
    ("sip-proxies", "two-proxies"): ("refused", "stranded"),
    ("sip-proxies", "one-gateway"): ("refused", "stranded"),
    ("sip-proxies", "watched"): ("refused", "stranded"),
    ("sip-proxies", "recorded"): ("refused", "stranded"),
    ("sip-proxies", "by-name"): ("refused",),
    ("voice-servers", "two-browsers"): ("refused",),
    ("voice-servers", "a-spare"): ("refused",),
    ("voice-servers", "listed"): ("refused",),
    ("voice-servers", "speech"): ("refused",),
}

WITH_ONE_FAILURE_MORE: Final[Changes] = {
    **{
        (model, scenario, name): Change("violated", NOBODY_LEFT)
        for (model, scenario), names in WITHOUT_ANY.items()
        for name in names
    },
    ("sip-proxies", "watched", "not-taken-over"): Change("violated", MARKED_STILL),
    **{
        ("router-pair", scenario, name): Change("violated", "as with more failures elsewhere")
        for scenario, names in AS_IN_LARGER_BUDGETS.items()
        for name in names
    },
    **{
        ("pg-pair", scenario, "flapping"): Change("violated", BETWEEN_ELECTIONS)
        for scenario in ("budget-2", "compared-again", "each-alone")
    },
    ("pg-pair", "failback-1", "flapping"): Change(
        "violated", "it returns to a primary without agent PIM, until its peer has one again (P7)"
    ),
    **{
        ("pg-pair", scenario, name): Change("violated", "as in budget-2")
        for scenario, names in AS_IN_BUDGET_2.items()
        for name in names
    },
    ("campaign-pair", "failing-back", "lasting-dual-active"): Change("violated", "as in budget-2"),
    ("pg-pair", "data-1", "data-arrive"): Change(
        "violated", "a PG with data fails, and its peer has no copy of them"
    ),
    ("pg-pair", "each-alone", "agent-pim-enabled"): Change(
        "violated", "what a side last heard of its peer is no longer so"
    ),
    ("directory", "two", "calls-routed"): Change("violated", ALL_STOPPED),
    ("redis-pair", "service-1", "replicated-lost"): Change("violated", BOTH_NODES),
    ("redis-pair", "service-1", "empty-primary"): Change("violated", BOTH_NODES),
    ("redis-pair", "at-once", "taken-over-without"): Change("violated", "as in network-2"),
    ("redis-pair", "node-1", "replicated-lost"): Change("violated", BOTH_NODES),
    ("redis-pair", "node-1", "empty-primary"): Change("violated", BOTH_NODES),
    ("event-streams", "budget-2", "pg-data"): Change(
        "violated", "as in blind-apart: the servers are apart, and one has lost both PGs"
    ),
    ("sessions", "one-pg", "callback-during-agent-pg"): Change(
        "violated", "both members of the only agent PG fail"
    ),
    **{
        ("digital-desktop", scenario, "customer-told"): Change(
            "violated", "all three tries of a notification fail"
        )
        for scenario in ("two-time-out", "tolerant", "patient")
    },
}


def scenarios(subject: Subject) -> Iterator[str]:
    """The scenarios of a shipped model, each of which has a name."""
    for scenario in subject.scenarios:
        assert scenario is not None
        yield scenario


def budget(subject: Subject, scenario: str) -> int | None:
    """How many failures a scenario allows, if that is a number."""
    chosen = chosen_settings(subject.model, scenario, {}).get("faults")
    return chosen if isinstance(chosen, int) and 0 <= chosen < FINITE else None


def raised(subject: Subject, scenario: str) -> Mapping[str, object] | None:
    """One failure more; None where a scenario with a budget says so already, or none is set."""
    allowed = budget(subject, scenario)
    if not allowed:
        return None
    more = chosen_settings(subject.model, scenario, {"faults": allowed + 1})
    declared = (chosen_settings(subject.model, s, {}) for s in scenarios(subject))
    return None if more in declared else {"faults": allowed + 1}


def found(model: str, scenario: str, settings: Mapping[str, object]) -> dict[str, str]:
    """The verdicts of all properties that belong to a scenario."""
    results = results_of("auto", one(model).build(scenario, settings), scenario=scenario)
    return {name: result.verdict.value for name, result in results.items()}


def expected(model: str, scenario: str, changes: Changes) -> dict[str, str]:
    """The verdicts declared for a scenario, but for the changes."""
    system = one(model).build(scenario, {})
    declared = {p.name: p.expected.get(scenario, "proved") for p in select(system, scenario, [])}
    changed = {p: c.verdict for (m, s, p), c in changes.items() if (m, s) == (model, scenario)}
    assert all(declared[name] != verdict for name, verdict in changed.items())
    return declared | changed


WIDER: Final = [
    (s.name, scenario) for s in shipped() if s.name in LARGER for scenario in scenarios(s)
]
FAULTIER: Final = [
    (s.name, scenario)
    for s in map(one, ONE_FAILURE_MORE)
    for scenario in scenarios(s)
    if raised(s, scenario) is not None
]


@pytest.mark.nightly
@pytest.mark.parametrize(("model", "scenario"), WIDER)
def test_verdicts_at_larger_sizes(model: str, scenario: str) -> None:
    larger = LARGE.get((model, scenario), LARGER[model])
    assert found(model, scenario, larger) == expected(model, scenario, AT_LARGER_SIZES)


@pytest.mark.parametrize(
    ("model", "scenario"),
    [
        pytest.param(*each, marks=[pytest.mark.nightly] if each[0] in LONG else [])
        for each in FAULTIER
    ],
)
def test_verdicts_with_one_failure_more(model: str, scenario: str) -> None:
    settings = raised(one(model), scenario)
    assert settings is not None
    assert found(model, scenario, settings) == expected(model, scenario, WITH_ONE_FAILURE_MORE)


# How long something takes is asked for the failures that a scenario names: see tests/timing.
UNTIMED: Final = [s for s in shipped() if s.build(s.scenarios[0], {}).timing is None]


@pytest.mark.parametrize("subject", UNTIMED, ids=lambda subject: subject.name)
def test_every_model_is_checked_at_more_than_its_defaults(subject: Subject) -> None:
    sizes = {n for n, p in parameters_of(subject.model).items() if isinstance(p, Replicas)}
    larger = LARGER.get(subject.name, {})
    assert sizes <= set(larger)
    for scenario in scenarios(subject):
        chosen = chosen_settings(subject.model, scenario, {})
        for name, size in larger.items():
            declared = parameters_of(subject.model)[name].default
            assert isinstance(declared, int)
            assert chosen[name] != declared or size > declared  # a scenario may ask for much
    more = larger or any(model == subject.name for model, _ in FAULTIER)
    assert more or list((PROOFS / subject.name).glob("*.every-*.json"))


def test_changes_are_about_what_is_checked() -> None:
    assert {(model, scenario) for model, scenario, _ in AT_LARGER_SIZES} <= set(WIDER)
    assert {(model, scenario) for model, scenario, _ in WITH_ONE_FAILURE_MORE} <= set(FAULTIER)
