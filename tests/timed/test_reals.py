"""Dense time by Z3: bounds that are known by hand, runs that replay, proofs that both check."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from tests.timed.comparing import compared_or_reduced
from tests.timed.description import Description
from tests.timed.drawing import closed, open_
from tests.timed.pairs import Knock, Standstill, Takeover

from ccverify import Model, ModelError
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Extreme, Options
from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, verify


def asked(model: type[Model], name: str, scenario: str | None = None) -> Result:
    system = build(model, scenario=scenario)
    prop = next(p for p in system.properties if p.name == name)
    reals = BY_NAME["reals"](Options())
    (result,) = verify(system, [prop], reals, scenario=scenario, vacuity=False)
    return result


def extreme(model: type[Model], name: str, scenario: str | None = None) -> Extreme:
    result = asked(model, name, scenario)
    assert result.verdict is Verdict.COMPUTED, result.conclusion.reason
    assert result.answer.extreme is not None
    return result.answer.extreme


@pytest.mark.parametrize(
    ("name", "milliseconds"), [("outage", 62_200), ("blink", 61_600)], ids=["longest", "shortest"]
)
def test_bounds_known_by_hand_are_attained_and_proved(name: str, milliseconds: int) -> None:
    found = extreme(Takeover, name, "one-fault")
    assert (found.value, found.attained) == (Fraction(milliseconds, 1000), True)


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("at-most", "proved"),
        ("at-most-less", "violated"),
        pytest.param("at-least", "proved", marks=pytest.mark.nightly),
    ],
)
def test_claims_of_a_bound(name: str, verdict: str) -> None:
    result = asked(Takeover, name, "one-fault")
    assert result.verdict == verdict
    assert (result.certificate is not None) is (verdict == "proved")


@pytest.mark.parametrize(
    ("name", "seconds"), [("rest", 2), ("quick", 1)], ids=["less-than", "more-than"]
)
def test_bounds_that_runs_only_come_close_to(name: str, seconds: int) -> None:
    found = extreme(Knock, name)
    assert (found.value, found.attained) == (Fraction(seconds), False)
    assert found.trace is not None


def test_what_takes_for_ever_has_a_lasso() -> None:
    found = extreme(Knock, "patience")
    assert found.value is None
    assert found.trace is not None
    assert found.trace.loop is not None


def test_what_never_ends_has_no_shortest_time() -> None:
    assert asked(Knock, "nothing").verdict is Verdict.VACUOUS


def test_a_deadline_that_cannot_be_met_is_an_error_with_its_run() -> None:
    with pytest.raises(ModelError, match="ring has to happen by then and cannot") as caught:
        asked(Standstill, "never")
    assert "begin at 0 s" in caught.value.hint
    assert "breaks at 0 s" in caught.value.hint


DRAWS = [(closed, 7), (closed, 17), (open_, 1), (open_, 4)]
SEEDS = (8, 9, 10, 11, 12, 14, 15, 16, 18, 19)
WIDE = [pytest.param(d, n, marks=pytest.mark.nightly) for d in (closed, open_) for n in SEEDS]


@pytest.mark.parametrize(("draw", "seed"), [*DRAWS, *WIDE])
def test_drawn_models_agree_with_their_regions(
    draw: Callable[[int], Description], seed: int, tmp_path: Path
) -> None:
    """Verdicts, numbers of steps and bounds are those of an oracle that shares nothing."""
    reals = {"reals": BY_NAME["reals"](Options())}
    compared_or_reduced(draw(seed), tmp_path / "drawn.py", reals)
