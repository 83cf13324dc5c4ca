"""Every property of reports notices at least one fault seeded into their models."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.administration import report_times, reports
from ccverify.properties.administration import report_times as times
from ccverify.properties.administration.reports import PROPERTIES

MUTANTS = [
    Mutant(
        "one SQL state is not on the list",
        "each not in (SqlState.SUCCESS, SqlState.OTHER)",
        "each not in (SqlState.SUCCESS, SqlState.OTHER, SqlState.S08S01)",
        {"report-failed": "one-source"},
    ),
    Mutant(
        "other errors are on the list",
        "each not in (SqlState.SUCCESS, SqlState.OTHER)",
        "each is not SqlState.SUCCESS",
        {"failed-otherwise": "other-error", "run-again-otherwise": "other-error"},
    ),
    Mutant(
        "a report is not run again",
        "require(self.runs[node], self.report == Stage.AGAIN)",
        "require(self.runs[node], self.report == Stage.FAILED)",
        {"shown-by-the-second": "one-source", "run-by-any-node": "one-source"},
    ),
    Mutant(
        "no report is shown",
        "self.report = ite(answer == SqlState.SUCCESS, Stage.SHOWN, failed)",
        "self.report = failed",
        {"shown": "calm"},
    ),
    Mutant(
        "value lists are switched as reports are",
        "require(self.answer[self.values_at] == SqlState.SUCCESS)",
        "require(self.answer[self.values_at] != SqlState.OTHER)",
        {"values-shown": "one-source"},
    ),
    Mutant(
        "no value list is asked for while its source is down",
        "require(~self.values_asked)",
        "require(~self.values_asked, self.values_at == Source.SECOND)",
        {"values-missing": "one-source"},
    ),
]

OF_TIMES = [
    Mutant(
        "a failover takes longer",
        "(0 * s, 60 * s)",
        "(0 * s, 61 * s)",
        {"reports-fail": "alone"},
    ),
    Mutant(
        "value lists are switched with the reports",
        "        self.reports = True\n",
        "        self.reports = True\n        self.values = True\n",
        {"values-fail": "alone", "reports-without-values": "alone"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(reports, PROPERTIES, mutant)


@pytest.mark.parametrize("mutant", OF_TIMES, ids=lambda m: m.name)
def test_a_mutant_of_the_times_is_killed(mutant: Mutant) -> None:
    check_mutant(report_times, times.PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
    check_all_killed(times.PROPERTIES, OF_TIMES)
