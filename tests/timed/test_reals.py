"""Dense time by Z3: bounds that are known by hand, runs that replay, proofs that both check."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.timed.pairs import Takeover

from ccverify import Model
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
    [("at-most", "proved"), ("at-most-less", "violated"), ("at-least", "proved")],
)
def test_claims_of_a_bound(name: str, verdict: str) -> None:
    result = asked(Takeover, name, "one-fault")
    assert result.verdict == verdict
    assert (result.certificate is not None) is (verdict == "proved")
