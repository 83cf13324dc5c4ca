"""Every verdict and every time that is written down for the models of times is found."""

from __future__ import annotations

import pytest
from tests.support.checking import results_of, time_expected, time_found

from ccverify.checker.language.component import scenarios_of
from ccverify.checker.language.settings import kebab
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.find import shipped

TIMED = [subject for subject in shipped() if subject.build(None, {}).timing is not None]
QUICK = {
    "supervision-private", "supervision-private-queues", "gateways-within-limits",
    "channels-single", "router-times-host", "campaign-times-manager", "digital-desktop-two-fail",
    "agent-times-side-fails", "sip-tries-two-dead-marked", "interval-times-slow",
    "report-times-looked-after",
    "swap-times-once",
}  # fmt: skip
"""A scenario or two of most models; the others are looked at by night."""
CASES = [
    pytest.param(subject, name, id=case, marks=[] if case in QUICK else [pytest.mark.nightly])
    for subject in TIMED
    for name in map(kebab, scenarios_of(subject.model))
    for case in [f"{subject.name}-{name}"]
]


@pytest.mark.parametrize(("subject", "scenario"), CASES)
def test_what_is_expected_is_found(subject: Subject, scenario: str) -> None:
    system = subject.build(scenario, {})
    for name, result in results_of("zones", system, scenario=scenario).items():
        assert result.as_expected, f"{name} is {result.verdict}"
        if scenario in result.prop.lengths:
            assert time_found(result) == time_expected(result.prop, scenario), name
