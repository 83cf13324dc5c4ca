"""What commands say of the times of a model."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result

from ccverify.checker.subjects.find import one
from ccverify.checker.subjects.names import names_of_file, names_of_shipped

Cli: TypeAlias = Callable[..., Result]
FILE = Path(__file__).parent / "supervised.py"


def test_show_says_when_steps_happen(ccverify: Cli) -> None:
    shown = ccverify("show", str(FILE), "--set", "interval=30s").stdout.splitlines()
    for line in (
        "  4 variables of 7 cells, 7 bits a state beside 5 clocks; 4 actions, 8 calls",
        "    switch  Side -> timer of 30 s..60 s",
        "      how long it is left down",
        "    since   clock",
        "      see ({side}); 20 ms..50 ms after it has become possible",
        "      begin ({side}); at once",
        "    down, longest",
        "      at most   60.05 s",
        "      expected  proved, 120.05 s in one; proved, 121 s in slow",
        "      expected  60.02 s in one",
    ):
        assert line in shown
    assert "    interval  30s" in "\n".join(shown)


def test_list_says_what_may_be_set(ccverify: Cli) -> None:
    shown = ccverify("list", str(FILE)).stdout
    assert "between restarts (C5); 1s..600s" in shown
    assert "a window LOW..HIGH within 0s..1s" in " ".join(shown.split())
    assert "(faults=1, notice=0s..1s)" in shown


def test_list_for_programs(ccverify: Cli) -> None:
    found: Any = json.loads(ccverify("list", str(FILE), "--format", "json").stdout)
    (model,) = found["models"]
    by_name = {prop["name"]: prop for prop in model["properties"]}
    assert by_name["down"]["expected"] == {"one": "proved, 120.05 s", "slow": "proved, 121 s"}
    assert by_name["down-at-least"]["expected"] == {"one": "60.02 s"}
    interval = model["parameters"][0]
    assert (interval["default"], interval["choices"]) == ("60s", "1s..600s")


@pytest.mark.parametrize(
    ("setting", "known"),
    [
        ("interval=30", "interval is one of: 1s..600s"),
        ("interval=0.5s", "interval is one of: 1s..600s"),
        ("notice=50ms", "notice is one of: a window LOW..HIGH within 0s..1s"),
        ("notice=50ms..20ms", "notice is one of: a window LOW..HIGH within 0s..1s"),
    ],
)
def test_a_time_that_cannot_be_set(ccverify: Cli, setting: str, known: str) -> None:
    done = ccverify("run", str(FILE), "--set", setting)
    assert done.exit_code == 2
    assert f"error: {setting} is not possible\n  {known}" in done.stderr


def test_names_for_completion_are_read_from_the_text() -> None:
    read, loaded = names_of_file(FILE), names_of_shipped(one(str(FILE)))
    assert read.opened == loaded.opened == ["interval", "notice.low", "notice.high"]
    assert read.properties == loaded.properties == ["down", "down-at-least"]
    assert read.actions == loaded.actions == ["crash", "see", "begin", "start"]
