"""How long reports and value lists fail after their data source has."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, minutes, s
from ccverify.models.administration.report_times import ReportTimes

PROPERTIES: Final = Properties(ReportTimes)

P = "proved"


@PROPERTIES.reachable(source="Q1c", expected={"alone": P, "looked-after": P})
def reports_without_values(model: ReportTimes) -> Term[bool]:
    """Reports are shown again, and those that ask for a value cannot be started."""
    return model.reports & ~model.values


@PROPERTIES.longest(source="Q1c", expected={"alone": 60 * s, "looked-after": 60 * s})
def reports_fail(model: ReportTimes) -> Term[bool]:
    """How long reports may fail: as long as the failover takes."""
    return ~model.reports


@PROPERTIES.longest(source="Q1c", expected={"alone": "unbounded", "looked-after": 15 * minutes})
def values_fail(model: ReportTimes) -> Term[bool]:
    """How long a value list fails: until a person has switched it."""
    return ~model.values
