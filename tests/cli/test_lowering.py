"""`ccverify check --lowering`: what is enumerated is what the model says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import Result

from ccverify.checker.meaning.native.words import Words


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


def test_nothing_to_check_is_a_mistake(ccverify: Callable[..., Result]) -> None:
    done = ccverify("check")
    assert done.exit_code == 2
    assert "--lowering MODEL" in done.output
