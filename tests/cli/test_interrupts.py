"""Ctrl-C in commands that decide many things: what was found before it is reported, and it is 130.

The interrupt comes at a known moment, from inside; that real signals get there is tested elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

import ccverify.checker.questions.cuts as cuts_module
import ccverify.checker.questions.every.unbounded as unbounded_module
import ccverify.checker.questions.prove as prove_module
from ccverify.checker.commands.workers import Work
from ccverify.checker.questions.simulate import Walker

Cli = Callable[..., Result]
Write = Callable[..., Path]


def interrupt_call(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, number: int) -> None:
    """Have that call of a function interrupted, as Ctrl-C does."""
    original: Callable[..., Any] = getattr(owner, name)
    calls = 0

    def interrupted(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number:
            raise KeyboardInterrupt
        return original(*arguments, **named)

    monkeypatch.setattr(owner, name, interrupted)


def test_cuts(ccverify: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sets that were looked at are told apart from those that were not."""
    request = ("cuts", "standby.py", "--property", "both-active", "--up-to", "2")
    whole = ccverify(*request)
    assert whole.exit_code == 1
    # Without a limit; none, set by set; one, together, set by set; two failures.
    interrupt_call(monkeypatch, cuts_module, "verify", 6)
    part = ccverify(*request)
    assert (part.exit_code, part.stderr) == (130, "interrupted\n")
    assert "1 minimal set of up to" in part.stdout
    assert "Undecided: interrupted." in part.stdout
    assert "lose-link: 2 steps, 1 failure" in part.stdout


def test_cuts_as_json(ccverify: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    request = ("cuts", "standby.py", "--property", "both-active", "--format", "json")
    assert json.loads(ccverify(*request).stdout)["interrupted"] is False
    interrupt_call(monkeypatch, cuts_module, "verify", 3)
    part = ccverify(*request)
    found = json.loads(part.stdout)
    assert (part.exit_code, found["interrupted"], found["undecided"]) == (130, True, True)


def test_cuts_before_anything_is_known(ccverify: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt_call(monkeypatch, cuts_module, "verify", 1)
    done = ccverify("cuts", "standby.py", "--property", "both-active")
    assert (done.exit_code, done.stdout, done.stderr) == (130, "", "interrupted\n")


def test_prove_stores_what_was_proved(
    ccverify: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    request = ("prove", "standby.py", "--scenario", "steady", "--output", tmp_path)
    interrupt_call(monkeypatch, prove_module, "_titled", 2)
    done = ccverify(*request)
    assert (done.exit_code, done.stderr) == (130, "interrupted\n")
    (stored,) = tmp_path.rglob("*.json")
    assert list(json.loads(stored.read_text())["properties"]) == ["both-active"]
    assert f"; {stored}" in done.stdout


POLL = """
from ccverify import Bool, Model, Replica, Replicas, action, forall, never

class Voter(Replica):
    "Who has a vote."

class Poll(Model):
    "Lamps that are lit by votes."
    voters = Replicas(Voter, default=2)
    voted = Bool(over=voters, initially=False)
    lit = Bool(initially=False)
    bright = Bool(initially=False)

    @action(voters)
    def vote(self, voter):
        self.voted[voter] = True
        self.bright = self.lit
        self.lit = True

    @never()
    def lit_without_a_vote(self):
        return self.lit & forall(self.voters, lambda voter: ~self.voted[voter])

    @never()
    def bright_and_not_lit(self):
        return self.bright & ~self.lit
"""


def test_prove_for_every_number_stores_what_was_proved(
    ccverify: Cli, monkeypatch: pytest.MonkeyPatch, write: Write, tmp_path: Path
) -> None:
    request = ("prove", write(POLL), "--for-every", "voters", "--output", tmp_path / "proofs")
    interrupt_call(monkeypatch, unbounded_module, "check", 2)
    done = ccverify(*request)
    assert (done.exit_code, done.stderr) == (130, "interrupted\n")
    (stored,) = tmp_path.rglob("*.json")
    assert len(json.loads(stored.read_text())["properties"]) == 1


def test_simulate(ccverify: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt_call(monkeypatch, Walker, "walk", 3)
    done = ccverify("simulate", "standby.py", "--scenario", "steady", "--runs", "9")
    assert (done.exit_code, done.stderr) == (130, "interrupted\n")
    assert "run 0: " in done.stdout
    assert "run 1: " in done.stdout
    assert "run 2: " not in done.stdout


def test_claims(ccverify: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows whose properties were not looked at say so."""
    interrupt_call(monkeypatch, Work, "_here", 2)
    done = ccverify("claims")
    assert (done.exit_code, done.stderr) == (130, "interrupted\n")
    said = " ".join(done.stdout.split())
    assert "proved in static" in said
    assert "property routing-untouched: not decided" in said
    assert "explorations not done." in said
