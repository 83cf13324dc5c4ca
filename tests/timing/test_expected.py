"""Every verdict and every time that is written down for the models of times is found."""

from __future__ import annotations

import pytest
from tests.support.checking import time_expected, time_found

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.component import scenarios_of
from ccverify.checker.language.settings import kebab
from ccverify.checker.questions.verify import Result, Subject, select, verify
from ccverify.checker.subjects.find import shipped

TIMED = [subject for subject in shipped() if subject.build(None, {}).timing is not None]
CASES = [
    pytest.param(subject, kebab(name), id=f"{subject.name}-{kebab(name)}")
    for subject in TIMED
    for name in scenarios_of(subject.model)
]


def results(subject: Subject, scenario: str, **settings: object) -> dict[str, Result]:
    """What zones find of the properties of a scenario."""
    system = subject.build(scenario, settings)
    chosen = select(system, scenario, ())
    found = verify(system, chosen, ENGINES["zones"](Options()), scenario=scenario)
    return {result.prop.name: result for result in found}


@pytest.mark.parametrize(("subject", "scenario"), CASES)
def test_what_is_expected_is_found(subject: Subject, scenario: str) -> None:
    for name, result in results(subject, scenario).items():
        assert result.as_expected, f"{name} is {result.verdict}"
        if scenario in result.prop.lengths:
            assert time_found(result) == time_expected(result.prop, scenario), name
