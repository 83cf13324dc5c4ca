"""`ccverify check --lowering`: what is enumerated is what the model says."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import pytest
from click.testing import Result

from ccverify.checker.language.component import scenarios_of
from ccverify.checker.meaning.native.words import Words
from ccverify.models.digital.redis_pair import RedisPair


def test_a_model_is_validated_in_every_scenario(ccverify: Callable[..., Result]) -> None:
    done = ccverify("check", "--lowering", "redis-pair")
    assert done.exit_code == 0
    lines = done.output.splitlines()
    assert {"redis-pair calm", "redis-pair node-1"} <= {line.split(":")[0] for line in lines}
    assert all("lowered as defined, checked by z3" in line for line in lines)


def test_a_wrong_lowering_is_a_bug(
    ccverify: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    right = Words.shl
    monkeypatch.setattr(Words, "shl", lambda self, a, k: right(self, a, k and k ^ 1))
    done = ccverify("check", "--lowering", "standby.py")
    assert done.exit_code == 70
    assert "lowered wrongly" in done.output


def test_a_limit_ends_one_scenario_and_no_other(ccverify: Callable[..., Result]) -> None:
    done = ccverify("check", "--lowering", "redis-pair", "--timeout", "0.001")
    assert done.exit_code == 2
    late = "NOT CHECKED: the limit for one scenario, 0.001 s, was reached"
    assert done.output.count(late) == len(scenarios_of(RedisPair)) > 1


def test_what_z3_does_not_say_is_not_checked(
    ccverify: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    z3 = import_module("z3")
    monkeypatch.setattr(z3.Solver, "check", lambda *_: z3.unknown)
    monkeypatch.setattr(z3.Solver, "reason_unknown", lambda _: "it gave up")
    done = ccverify("check", "--lowering", "standby.py")
    assert done.exit_code == 2
    assert "NOT CHECKED: Z3 does not say whether" in done.output
    assert "it gave up" in done.output


def test_nothing_to_check_is_a_mistake(ccverify: Callable[..., Result]) -> None:
    done = ccverify("check")
    assert done.exit_code == 2
    assert "--lowering MODEL" in done.output
