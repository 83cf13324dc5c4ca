"""Published results about time, as models: bounds and thresholds are those of the literature."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import pytest

from ccverify import ms, s
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Options
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.userfile import subjects_of_file

MODELS = Path(__file__).parents[2] / "benchmarks" / "models" / "timed"


def results(name: str, scenario: str, settings: Mapping[str, object]) -> dict[str, Result]:
    """How the properties of a model stand, by zones."""
    (subject,) = subjects_of_file(MODELS / f"{name}.py")
    system = subject.build(scenario, settings)
    found = verify(system, system.properties, BY_NAME["zones"](Options()))
    return {result.prop.name: result for result in found}


@pytest.mark.parametrize(
    ("tmin", "seconds", "within_two"),
    [
        (1, 28, "violated"),
        (4, 25, "violated"),
        (5, 25, "violated"),
        (9, 20, "proved"),
        (10, 20, "proved"),
    ],
)
def test_accelerated_heartbeats_notice_in_time(tmin: int, seconds: int, within_two: str) -> None:
    found = results("accelerated_heartbeats", "any-faults", {"tmin": tmin * s})
    extreme = found["detection"].answer.extreme
    assert extreme is not None
    assert (extreme.value, extreme.attained) == (Fraction(seconds), True)
    assert found["within-two"].verdict == within_two
    assert found["within-three"].verdict == "proved"
    trace = found["within-two"].answer.trace
    assert (trace is None) == (within_two == "proved")
    assert trace is None or trace.steps <= 5


@pytest.mark.parametrize(
    ("goes_on", "gap", "verdict"),
    [(False, 20, "violated"), (False, 21, "proved"), (True, 10, "violated"), (True, 11, "proved")],
)
def test_failures_of_switches_are_safe_two_rounds_apart_or_one(
    goes_on: bool, gap: int, verdict: str
) -> None:
    settings = {"gap": gap * ms, "goes_on": goes_on}
    found = results("redundant_controllers", "two-failures", settings)
    assert found["two-primaries"].verdict == verdict
    assert found["takes-over"].verdict == "proved"


@pytest.mark.parametrize(
    ("name", "scenario", "longest", "shortest"),
    [
        ("heartbeat_contract", "one-fault", "62.2", "61.6"),
        ("heartbeat_contract", "two-faults", "62.2", "60.4"),
        ("heartbeat_pair", "one-fault", "62.2", "61.6"),
    ],
)
def test_outages_are_those_counted_by_hand(
    name: str, scenario: str, longest: str, shortest: str
) -> None:
    found = results(name, scenario, {})
    for prop, seconds in (("outage", longest), ("pause", shortest)):
        extreme = found[prop].answer.extreme
        assert extreme is not None
        assert (extreme.value, extreme.attained) == (Fraction(seconds), True)
