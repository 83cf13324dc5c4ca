"""The census, beside a count of the same partitions by hand."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product

import pytest
from click.testing import CliRunner

from ccverify.checker.cli import cli
from ccverify.checker.errors import UsageError
from ccverify.checker.language.build import build
from ccverify.checker.limits import LimitReached, Limits
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.questions.census import Incomplete, take
from ccverify.models.router.router_pair import RouterPair
from ccverify.properties.router.router_pair import PROPERTIES


def by_hand(pgs: int) -> Counter[str]:
    """R1-R5 applied to every partition, Router A deciding first."""
    outcomes = Counter[str]()
    for links in product([(a, b) for a in (0, 1) for b in (0, 1)], repeat=pgs):
        to_a, to_b = sum(a for a, _ in links), sum(b for _, b in links)
        a_enabled = 2 * to_a >= pgs
        tested = any(a and b for a, b in links)
        b_enabled = 2 * to_b > pgs and not (tested and a_enabled)
        enabled = a_enabled + b_enabled
        none = "none_reachable" if to_a + to_b else "none_unreachable"
        outcomes["both" if enabled == 2 else "exactly_one" if enabled else none] += 1
    return outcomes


@pytest.mark.parametrize("pgs", [1, 2, 3, 4, 5, 6])
def test_every_partition_is_counted_once(pgs: int) -> None:
    system = build(RouterPair, scenario="static", settings={"pgs": pgs}, properties=PROPERTIES)
    tally = take(system, Limits())
    assert tally.cases == 4**pgs
    assert tally.undetermined == 0
    assert +Counter(tally.outcomes) == by_hand(pgs)


def test_a_case_with_two_outcomes_is_said_to_have_two() -> None:
    # Q2: a test that takes an undecided peer for an enabled one depends on who decides first.
    settings = {"pgs": 3, "undecided": "as-enabled"}
    system = build(RouterPair, scenario="static", settings=settings, properties=PROPERTIES)
    tally = take(system, Limits())
    assert tally.cases == 64
    assert tally.undetermined > 0
    assert sum(tally.outcomes.values()) == tally.cases + tally.undetermined


def test_what_does_not_stand_still_is_refused() -> None:
    system = build(RouterPair, scenario="moving", properties=PROPERTIES)
    with pytest.raises(UsageError, match=r"changes network\.link, which the census counts by"):
        take(system, Limits())


def test_a_limit_leaves_the_census_undecided() -> None:
    system = build(RouterPair, scenario="static", properties=PROPERTIES)
    with pytest.raises(LimitReached, match="not complete"):
        take(system, Limits(states=10))


@pytest.mark.parametrize("states", [100, 180])
def test_what_is_known_by_a_limit_is_never_too_much(states: int) -> None:
    """A part counts no case with an outcome that it does not have, and loses no case."""
    system = build(RouterPair, scenario="static", settings={"pgs": 4}, properties=PROPERTIES)
    whole = take(system, Limits())
    with pytest.raises(Incomplete, match="not complete") as ended:
        take(system, Limits(states=states))
    part = ended.value.tally
    assert (part.complete, whole.complete, part.cases) == (False, True, whole.cases)
    assert all(part.outcomes[name] <= whole.outcomes[name] for name in whole.outcomes)
    assert sum(part.outcomes.values()) - part.undetermined + part.silent == part.cases
    assert part.explored < whole.explored


def test_ctrl_c_shows_what_was_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Search.run

    def interrupted(search: Search, seconds: float) -> Status:
        steps(search, seconds)  # as far as the limit on states
        raise KeyboardInterrupt

    monkeypatch.setattr(Search, "run", interrupted)
    asked = ["census", "router-pair", "--set", "pgs=4", "--max-states", "180"]
    done = CliRunner().invoke(cli, asked, prog_name="ccverify")
    assert done.exit_code == 130
    assert "at least" in done.stdout
    assert "256 cases in all" in done.stdout
    assert "It is not complete" in " ".join(done.stdout.split())


def test_json_has_the_keys_promised() -> None:
    done = CliRunner().invoke(cli, ["census", "router-pair", "--set", "pgs=2", "--format", "json"])
    assert done.exit_code == 0
    answer = json.loads(done.stdout)
    assert answer["partitions"] == 16
    assert answer["outcomes"] == {
        "exactly_one": 13, "none_reachable": 2, "none_unreachable": 1, "both": 0,
    }  # fmt: skip
    assert (answer["complete"], answer["silent"]) == (True, 0)


def test_a_model_without_a_census_is_told_so() -> None:
    system = build(RouterPair, scenario="static")
    with pytest.raises(UsageError, match="declares no census"):
        take(system, Limits())
