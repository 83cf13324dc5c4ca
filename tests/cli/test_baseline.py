"""`--baseline`: a request fails on what changed, and on nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Cli = Callable[..., Result]
Write = Callable[..., Path]

COUNTER = """
from ccverify import Int, Model, Parameter, Scenario, action, never, reachable, require

class Counter(Model):
    "Counts up to a limit."
    value = Int(0, 9, initially=0)
    step = Parameter(1, within=(1, 3), meaning="how far it counts at once")
    slow = Scenario("one at a time")
    fast = Scenario("three at a time", step=3)

    @action()
    def count(self):
        require(self.value + self.step <= LIMIT)
        self.value += self.step

    @never()
    def six(self):
        "Never six."
        return self.value == 6

    @reachable()
    def NAME(self):
        "It gets to three."
        return self.value == 3
"""
SLOW, FAST = "violated in 6 steps with 0 failures", "violated in 2 steps with 0 failures"


def counter(limit: int, name: str = "three") -> str:
    return COUNTER.replace("LIMIT", str(limit)).replace("NAME", name)


class Gate:
    """A model in a file, with its baseline beside it."""

    def __init__(self, ccverify: Cli, write: Write) -> None:
        self._ccverify = ccverify
        self.model = write(counter(7))
        self.file = self.model.with_name("baseline.json")
        self._write = write

    def change(self, text: str) -> None:
        self._write(text)

    def __call__(self, *arguments: object) -> Result:
        return self._ccverify("run", self.model, "--baseline", self.file, *arguments)

    @property
    def known(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = json.loads(self.file.read_text())["verdicts"]["counter"]
        return found


@pytest.fixture
def gate(ccverify: Cli, write: Write) -> Gate:
    made = Gate(ccverify, write)
    done = made("--update-baseline")
    assert (done.exit_code, done.stderr) == (0, f"{made.file}: 4 new\n")
    return made


def test_what_was_written_down_is_expected(gate: Gate) -> None:
    assert gate.known == {
        "slow": {"six": SLOW, "three": "proved"},
        "fast": {"six": FAST, "three": "proved"},
    }
    for arguments in ((), ("--property", "six"), ("--scenario", "fast"), ("--format", "junit")):
        done = gate(*arguments)
        assert (done.exit_code, done.stderr) == (0, ""), arguments


def test_what_changed_fails_with_its_run(gate: Gate) -> None:
    gate.change(counter(7).replace("initially=0", "initially=3"))
    done = gate("--scenario", "slow")
    assert done.exit_code == 1
    assert f"VIOLATED, expected {SLOW}" in " ".join(done.stdout.split())
    assert "shortest counterexample, 3 steps" in done.stdout
    gate.change(counter(5))
    better = gate("--scenario", "slow")
    assert better.exit_code == 1
    assert f"PROVED, expected {SLOW}" in " ".join(better.stdout.split())
    assert gate("--scenario", "slow", "--update-baseline").stderr == f"{gate.file}: 1 changed\n"
    assert gate("--scenario", "slow").exit_code == 0
    assert gate.known["fast"]["six"] == FAST  # that was not asked about


def test_what_to_see_is_what_is_new(gate: Gate) -> None:
    """Not the run of what is known; nothing, if what is new has none."""
    new = """
    @KIND()
    def new(self):
        "It is not known."
        return self.value == 7 + MORE
"""
    gate.change(counter(7) + new.replace("KIND", "never").replace("MORE", "0"))
    assert "To see why: " not in gate().stdout  # it is seen
    (why,) = (line for line in gate("--no-traces").stdout.splitlines() if "To see why" in line)
    assert "--property new" in why
    gate.change(counter(7) + new.replace("KIND", "reachable").replace("MORE", "1"))
    done = gate()
    assert done.exit_code == 1
    assert "To see why: " not in done.stdout


def test_what_is_gone_is_said_and_what_is_new_is_the_authors(gate: Gate) -> None:
    gate.change(counter(7, name="half"))
    done = gate()
    assert done.exit_code == 0
    assert "knows three (fast), three (slow): not checked any more" in done.stderr
    assert f"note: {gate.file} does not know 2 verdicts of this request" in done.stderr
    assert gate("--warnings", "error").exit_code == 1
    assert gate("--property", "six").stderr == ""  # the others were not asked about
    gate("--update-baseline")
    assert set(gate.known["slow"]) == {"six", "half"}


def test_what_is_undecided_is_never_success(gate: Gate) -> None:
    before = gate.file.read_text()
    limited = ("--engine", "bmc", "--depth", "1")
    assert gate(*limited).exit_code == 3
    done = gate(*limited, "--update-baseline")
    assert (done.exit_code, gate.file.read_text()) == (3, before)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--set", "step=2"], "was made without --set, not with --set step=2"),
        (["--strict"], "--strict leaves expectations aside"),
    ],
)
def test_a_request_that_does_not_fit_is_refused(
    gate: Gate, arguments: list[str], problem: str
) -> None:
    done = gate(*arguments)
    assert done.exit_code == 2
    assert problem in done.stderr


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (None, "does not exist"),
        ("{", "is not JSON"),
        ("[]", "is no baseline"),
        ('{"baseline": 1, "settings": {}, "for_every": null}', "is no baseline"),
        ('{"baseline": 2}', "of another version"),
    ],
)
def test_a_file_that_is_no_baseline_is_refused(gate: Gate, text: str | None, problem: str) -> None:
    gate.file.unlink()
    if text is not None:
        gate.file.write_text(text)
    done = gate()
    assert done.exit_code == 2
    assert problem in done.stderr
    assert done.stdout == ""


def test_update_alone_is_refused(ccverify: Cli) -> None:
    done = ccverify("run", "standby.py", "--update-baseline")
    assert done.exit_code == 2
    assert "name it: --baseline FILE --update-baseline" in done.stderr


LEASE = """
from ccverify import Bool, Model, Parameter, Timer, expires, never, s

class Lease(Model):
    "One serves for OWN seconds, the other one after a while."
    grant = Parameter(11 * s, within=(1 * s, 60 * s), meaning="how long the lease lasts")
    serves = Bool(initially=True)
    given = Bool(initially=False)
    right = Timer(lasts=OWN * s, initially="running")
    lease = Timer(lasts=grant, initially="running")

    @expires(right)
    def stop(self):
        self.serves = False

    @expires(lease)
    def give(self):
        self.given = True

    @never()
    def both(self):
        "Never do both serve."
        return self.serves & self.given
"""


def test_what_stands_otherwise_for_other_values_is_known_as_a_whole(
    ccverify: Cli, write: Write
) -> None:
    model = write(LEASE.replace("OWN", "10"))
    file = model.with_name("baseline.json")

    def ask(*arguments: object) -> Result:
        return ccverify("run", model, "--for-every", "grant", "--baseline", file, *arguments)

    assert ask("--update-baseline").exit_code == 0
    (known,) = json.loads(file.read_text())["verdicts"]["lease"].values()
    assert known == {
        "both": "violated in 1 step with 0 failures where grant <= 10 s; proved where grant > 10 s"
    }
    done = ask()
    assert (done.exit_code, done.stderr) == (0, "")
    write(LEASE.replace("OWN", "20"))  # what was proved is so for fewer values
    assert ask().exit_code == 1
