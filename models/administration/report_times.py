"""How long reports may fail after their data source has failed (Q1c).

A failover to the second data source takes about a minute. Reports that are run in that time may
fail. A value list fails until an administrator has switched it, by hand.

What is abstracted, and why that is sound for the properties: the second data source does not fail.
What happens then has no end in time: no report is shown before a source is back.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Timer,
    Var,
    action,
    expires,
    fault,
    given,
    minutes,
    require,
    s,
)


class ReportTimes(Model):
    """Reports and value lists after the first data source has failed (Q1c)."""

    failover = Parameter(
        (0 * s, 60 * s), within=(0 * s, 10 * minutes), source="Q1c",
        meaning="until reports are run on the second data source",
    )  # fmt: skip
    notices = Parameter(
        (0 * s, 15 * minutes), within=(0 * s, 600 * minutes), source="Q1c", silent=True,
        meaning="until an administrator who looks has switched the value list",
    )  # fmt: skip
    attended = Parameter(False, source="Q1c", silent=True, meaning="an administrator looks")

    reports: Var[bool] = Bool(initially=True, meaning="reports are shown")
    values: Var[bool] = Bool(initially=True, meaning="value lists are shown")
    moves = Timer(lasts=failover, meaning="the failover to the second data source")

    alone = Scenario("the first data source fails, and nobody looks", faults=1)
    looked_after = Scenario("the first data source fails, and an administrator looks", faults=1,
                            attended=True)  # fmt: skip

    @fault(FaultKind.CRASH, component="data source", source="Q1c")
    def fail(self) -> None:
        """the first data source fails"""
        require(self.reports, self.values)
        self.reports = False
        self.values = False
        self.moves.start()

    @expires(moves, source="Q1c")
    def move(self) -> None:
        """reports are run on the second data source"""
        self.reports = True

    @action(within=notices, source="Q1c")
    def switch(self) -> None:
        """an administrator switches the value list to the second data source"""
        given(self.attended)
        require(~self.values)
        self.values = True
