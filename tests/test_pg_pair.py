"""The PG pair in every reading of the questions its source leaves open; and its numbers of states.

P10 asks what happens in each reading of Q7 and Q8: `READINGS` is the answer. A violation is given
with the length of its shortest trace.
"""

from __future__ import annotations

import itertools

import pytest
from tests.support.checking import result_of, results_of, with_everything

from ccverify import initial, require
from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.models.pg.pg_pair import PgPair
from ccverify.models.pg.sides import Kind
from ccverify.properties.pg.pg_pair import PROPERTIES

PROVED = 0


def verdicts(
    scenario: str,
    names: list[str],
    model: type[PgPair] = PgPair,
    /,
    **settings: str | bool | int,
) -> dict[str, int]:
    """For each property 0 if it is proved, or else the steps of its counterexample."""
    system = build(model, scenario=scenario, settings=settings, properties=PROPERTIES)
    found = dict[str, int]()
    for name, result in results_of("explicit", system, names).items():
        if result.verdict is Verdict.PROVED:
            found[name] = PROVED
        else:
            assert result.verdict is Verdict.VIOLATED
            assert result.answer.trace is not None
            found[name] = result.answer.trace.steps
    return found


ROUTER, ALONE = "router", "each-alone"
BEFORE, A = "enabled-before", "side-a"
READINGS = [
    # With one fault: a loss of the private network before the weights have been heard makes both
    # sides that decide alone believe that they are the heavier one, for good.
    ("budget-1", ROUTER, BEFORE, {"dual-enabled": PROVED, "one-enabled": PROVED}),
    ("budget-1", ROUTER, A, {"dual-enabled": PROVED, "one-enabled": PROVED}),
    ("budget-1", ALONE, BEFORE, {"dual-enabled": 4, "one-enabled": 5}),
    ("budget-1", ALONE, A, {"dual-enabled": 4, "one-enabled": 5}),
    # With two, both are enabled for a moment in every reading; for good only if sides decide alone.
    (
        "budget-2", ROUTER, BEFORE,
        {"dual-enabled": 6, "dual-for-good": PROVED, "agent-pim-enabled": PROVED,
         "lighter-preferred": PROVED, "moved-for-nothing": PROVED, "flapping": PROVED},
    ),
    (
        "budget-2", ROUTER, A,
        {"dual-enabled": 6, "dual-for-good": PROVED, "agent-pim-enabled": PROVED,
         "lighter-preferred": PROVED, "moved-for-nothing": 4, "flapping": 10},
    ),
    (
        "budget-2", ALONE, BEFORE,
        {"dual-enabled": 4, "dual-for-good": 5, "agent-pim-enabled": 6,
         "lighter-preferred": 5, "moved-for-nothing": 4, "flapping": 9},
    ),
    (
        "budget-2", ALONE, A,
        {"dual-enabled": 4, "dual-for-good": 5, "agent-pim-enabled": 6,
         "lighter-preferred": 5, "moved-for-nothing": 4, "flapping": 9},
    ),
    # Whatever components are active, and all weights heard: side A takes the role from an equal.
    (
        "private-lost", ROUTER, BEFORE,
        {"dual-enabled": PROVED, "heavier-enabled": PROVED, "moved-for-nothing": PROVED},
    ),
    (
        "private-lost", ROUTER, A,
        {"dual-enabled": PROVED, "heavier-enabled": PROVED, "moved-for-nothing": 1},
    ),
    (
        "private-lost", ALONE, BEFORE,
        {"dual-enabled": 1, "dual-for-good": PROVED, "heavier-enabled": PROVED,
         "moved-for-nothing": PROVED},
    ),
    (
        "private-lost", ALONE, A,
        {"dual-enabled": 1, "dual-for-good": PROVED, "heavier-enabled": PROVED,
         "moved-for-nothing": 1},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("scenario", "compares", "tie", "expected"), READINGS)
def test_readings_of_q7_and_q8(
    scenario: str, compares: str, tie: str, expected: dict[str, int]
) -> None:
    assert verdicts(scenario, list(expected), compares=compares, tie=tie) == expected


def test_both_orders_at_once_enable_both() -> None:
    """P2: a Router that does not wait for one PG to stop before it enables the other."""
    expected = {"dual-enabled": 2, "dual-for-good": PROVED}
    assert verdicts("private-lost", list(expected), orders="at-once") == expected


@pytest.mark.parametrize(
    ("recheck", "most", "back", "flapping"),
    [
        (False, False, 6, PROVED),
        (False, True, PROVED, PROVED),
        (True, False, 6, 9),
        (True, True, PROVED, PROVED),
    ],
)
def test_swaps_depend_on_the_weights(recheck: bool, most: bool, back: int, flapping: int) -> None:
    """P11: the Router prefers VRU PIMs and CTI Server to an agent PIM that weighs less than they do
    together (P2), and then the PG without CTI Manager hands the role back (P7).
    """
    expected = {"there-and-back": back, "flapping": flapping}
    found = verdicts("private-lost", list(expected), recheck=recheck, agent_weighs_most=most)
    assert found == expected


class Heavier(PgPair):
    """A pair whose agent PIMs weigh as much as a VRU PIM and the CTI Server together."""

    @initial()
    def agent_weighs_more(self) -> None:
        """What P3 says of single components, and more."""
        agent, vru, server = (self.sides.weighs[kind] for kind in Kind)
        require(agent >= vru + server)


@pytest.mark.parametrize(("pims", "back"), [(1, PROVED), (2, 6)])
def test_the_number_of_vru_pims_matters(pims: int, back: int) -> None:
    """P3: two VRU PIMs outweigh an agent PIM that no component outweighs alone."""
    name = "there-and-back"
    assert verdicts("private-lost", [name], Heavier, vru_pims=pims) == {name: back}


def test_repairs_move_the_role_if_weights_are_compared_again() -> None:
    """P11: repairs are weight changes, and no failures."""
    settings = {"agent_weighs_most": True, "components_fail": True}
    assert verdicts("private-lost", ["flapping"], **settings) == {"flapping": PROVED}
    found = verdicts("private-lost", ["flapping"], recheck=True, **settings)
    assert found == {"flapping": 11}


def test_a_lost_manager_as_an_event() -> None:
    """P7: if a PG hands over only if it was enabled when its CTI Manager failed, nothing undoes
    what the Router chose by weight (P11), and a PG that became enabled without one stays so.
    """
    found = verdicts("private-lost", ["there-and-back", "agent-pim-enabled"], on_event=True)
    assert found == {"there-and-back": PROVED, "agent-pim-enabled": 1}
    found = verdicts("hot-standby", ["no-failback", "agent-pim-enabled"], on_event=True)
    assert found == {"no-failback": PROVED, "agent-pim-enabled": 3}
    assert verdicts("both-managers", ["flapping"], on_event=True) == {"flapping": PROVED}


def test_a_peer_that_is_no_better_gives_the_role_back() -> None:
    """P7: taken by the letter, two PGs without CTI Manager swap for ever."""
    assert verdicts("both-managers", ["flapping"]) == {"flapping": 10}
    assert verdicts("both-managers", ["flapping"], handover="if-better") == {"flapping": PROVED}


def test_data_in_memory_alone_are_lost_by_one_crash() -> None:
    """P8: what is gathered while the private network is down has no second copy."""
    names = ["data-lost", "data-arrive", "data-delivered"]
    expected = {"data-lost": PROVED, "data-arrive": 6, "data-delivered": PROVED}
    assert verdicts("data", names) == expected
    assert verdicts("data", names, lost_with_both=False) == expected
    assert verdicts("data", names, disk=False) == expected | {"data-lost": 4}


def test_one_failure_keeps_no_data_on_the_way() -> None:
    """P8: nor does it matter what the failure of both does to the disks."""
    names = ["data-lost", "data-arrive", "data-delivered"]
    for settings in ({}, {"lost_with_both": False}, {"disk": False}):
        assert verdicts("data-1", names, **settings) == dict.fromkeys(names, PROVED)


@pytest.mark.parametrize(
    ("failback", "back", "flapping"),
    [("never", PROVED, PROVED), ("when-well", 7, PROVED), ("when-up", 7, 9)],
)
def test_what_a_failback_costs(failback: str, back: int, flapping: int) -> None:
    """G2: one more outage a failure; and no end of them if the primary has no CTI Manager."""
    expected = {"there-and-back": back, "flapping": flapping, "one-enabled": PROVED}
    assert verdicts("budget-1", list(expected), failback=failback) == expected


@pytest.mark.parametrize("setting", ["handover=always", "on_event=yes", "compares=each-alone"])
def test_a_peer_that_recovers_does_not_get_the_role_back(setting: str) -> None:
    """P4: in each reading of who hands over, and of who compares."""
    name, _, value = setting.partition("=")
    assert verdicts("recovering", ["stays-enabled"], **{name: value}) == {"stays-enabled": PROVED}


def signs(agent: int, vru: int, server: int) -> tuple[int, int]:
    """What P3 leaves open about the weights, as far as two sides can tell."""
    return sign(vru - server), sign(agent - vru - server)


def sign(number: int) -> int:
    return (number > 0) - (number < 0)


def comparisons(weights: tuple[int, ...]) -> tuple[int, ...]:
    """Which side is heavier, for every choice of active components on both."""
    totals = [sum(itertools.compress(weights, on)) for on in itertools.product((0, 1), repeat=3)]
    return tuple(sign(mine - theirs) for mine in totals for theirs in totals)


def test_small_weights_stand_for_all() -> None:
    """P3: with one VRU PIM a side, two signs decide every comparison, and all are shown.

    With more there are more comparisons: those are proved for every weight.
    """
    ordered = [w for w in itertools.product(range(1, 13), repeat=3) if w[0] > max(w[1], w[2])]
    by_signs = dict[tuple[int, int], set[tuple[int, ...]]]()
    for weights in ordered:
        by_signs.setdefault(signs(*weights), set()).add(comparisons(weights))
    assert len(by_signs) == 9
    assert all(len(found) == 1 for found in by_signs.values())
    assert {signs(*w) for w in ordered if w[0] <= 4} == set(by_signs)


@pytest.mark.parametrize(
    ("scenario", "states"),
    [
        ("calm", 182),
        ("budget-1", 1_442),
        ("budget-2", 13_692),
        ("compared-again", 13_748),
        ("hot-standby", 501_984),
        ("private-lost", 12_176),
        ("lost-and-again", 13_892),
        ("repaired", 12_142),
        ("by-event", 11_552),
        ("recovering", 14_112),
        ("returning", 24_864),
        ("failback-1", 2_352),
        ("failback-at-once", 2_730),
        ("both-managers", 3_948),
        ("side-a", 12_768),
        ("each-alone", 7_798),
        ("data-1", 4_410),
        ("data", 21_154),
        ("in-memory", 23_422),
        ("call-records", 44_268),
        ("sessions", 16_072),
        ("nowhere-to-go", 2_380),
    ],
)
def test_numbers_of_states(scenario: str, states: int) -> None:
    system = with_everything(PgPair, scenario=scenario)
    result = result_of("explicit", system, "everything")
    assert result.answer.statistics is not None
    assert result.answer.statistics.complete
    assert result.answer.statistics.distinct_states == states
