"""`ccverify cuts`: exit codes, text and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import Result

Cli = Callable[..., Result]


def cuts(ccverify: Cli, *arguments: str) -> Result:
    return ccverify("cuts", "router-pair", "--set", "pgs=2", *arguments)


def test_text_tells_the_sets_and_the_run(ccverify: Cli) -> None:
    result = cuts(
        ccverify, "--property", "split-brain", "--scenario", "budget-2", "--set", "counted=reached"
    )
    assert result.exit_code == 1
    text = " ".join(result.stdout.split())
    assert "2 failures can break it; 5 minimal sets of up to 2 found." in text
    assert "None of the 7 smaller sets does" in text
    assert "network.lose-private, network.lose-wan: 5 steps, 2 failures" in text
    assert "network.lose-private, network.lose-both-networks: 6 steps, 2 failures" in text
    assert "left of" not in text


@pytest.mark.parametrize(
    ("name", "scenario"),
    [
        ("split-brain", "budget-1"),  # violated in budget-2 as well, where no more kinds may fail
        pytest.param(  # violated in static as well, where nothing fails
            "dual-disabled", "budget-2", marks=pytest.mark.nightly
        ),
        pytest.param(  # violated in both-networks too, where fewer kinds fail
            "exactly-one", "budget-1", marks=pytest.mark.nightly
        ),
        pytest.param(  # the widest of those its author names
            "covered", "budget-1", marks=pytest.mark.nightly
        ),
    ],
)
def test_the_scenario_is_by_default_the_one_that_tells_most(
    ccverify: Cli, name: str, scenario: str
) -> None:
    result = cuts(ccverify, "--property", name)
    assert result.stdout.splitlines()[0] == f"router-pair, {scenario}, pgs=2"


def test_json_has_every_set_of_every_size(ccverify: Cli) -> None:
    arguments = ("--property", "split_brain", "--scenario", "moving", "--format", "json")
    result = cuts(ccverify, *arguments)
    assert result.exit_code == 1
    data = json.loads(result.stdout)
    assert data["smallest"] == 3
    assert [c["failures"] for c in data["cuts"]] == data["levels"][3]["minimal"]
    assert {"network.lose-private": 1, "network.lose-link": 2} in data["levels"][3]["minimal"]
    parts = ("minimal", "larger", "excluded", "undecided")
    assert [sum(len(level[p]) for p in parts) for level in data["levels"]] == [1, 4, 10, 20]
    assert data["cuts"][0]["trace"]["vars"]


@pytest.mark.nightly
def test_instances_are_told_apart_if_that_is_asked(ccverify: Cli) -> None:
    asked = ("--property", "stranded", "--scenario", "moving")
    text = cuts(ccverify, *asked).stdout
    assert "network.lose-private, crash-router: 6 steps" in text
    assert "--by instance" in text
    told = cuts(ccverify, *asked, "--by", "instance").stdout
    assert "network.lose-private, crash-router(A): 6 steps, 2 failures" in told
    assert "network.lose-private, crash-router(B)" not in told
    assert "Sets that differ by a permutation of PG count once." in " ".join(told.split())
    data = json.loads(cuts(ccverify, *asked, "--by", "instance", "--format", "json").stdout)
    assert "network.lose-link(A, PG 2)" in data["instances"]
    assert data["interchangeable"] == ["PG"]
    assert {"network.lose-private": 1, "crash-router(A)": 1} in [
        cut["failures"] for cut in data["cuts"]
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--property", "split-brain", "--scenario", "static"), 0, "No number of failures"),
        (("--property", "split-brain", "--scenario", "moving", "--up-to", "2"), 0,
         "No set of up to 2 failures breaks it."),
        (("--property", "split-brain", "--scenario", "moving", "--max-states", "20"), 3,
         "Undecided: the limit on states (--max-states) was reached"),
        (("--property", "split-brain", "--scenario", "moving", "--max-states", "400"), 3,
         "Undecided: whether a larger one does (the limit on states (--max-states) was reached"),
    ],
)  # fmt: skip
def test_exit_codes(ccverify: Cli, arguments: tuple[str, ...], code: int, told: str) -> None:
    result = cuts(ccverify, *arguments)
    assert result.exit_code == code
    assert told in " ".join(result.stdout.split())


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--property", "split-brian"), "did you mean split-brain?"),
        (("--property", "split-brain", "--set", "faults=2"), "--up-to says how many"),
        (("--property", "test-entered"), "reachable property"),
    ],
)
def test_mistakes_are_told(ccverify: Cli, arguments: tuple[str, ...], told: str) -> None:
    result = cuts(ccverify, *arguments)
    assert result.exit_code == 2
    assert told in result.stderr
