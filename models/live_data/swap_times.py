"""The two minutes after which a standby with far more PGs asks for the active role (V3).

The active server loses PGs, and may reach them again. Its standby notices either after a while.

What is abstracted, and why that is sound for the properties: how many PGs are lost. They are enough
for the standby to ask, as in `live_data`. Once it has got the role the run is over.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Clock,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Timer,
    Var,
    action,
    expires,
    fault,
    least,
    minutes,
    ms,
    require,
    s,
)


class SwapTimes(Model):
    """How long the active server lacks PGs until its standby takes over (V3)."""

    patience = Parameter(
        2 * minutes, within=(1 * s, 60 * minutes), source="V3", meaning="before the standby asks"
    )
    notices = Parameter(
        (0 * ms, 2_200 * ms), within=(0 * s, 60 * s), source="V3, N2", silent=True,
        meaning="until the standby notices that PGs are lost, or are back",
    )  # fmt: skip
    flap = Parameter(
        119 * s, within=(1 * s, 60 * minutes), source="V3", meaning="a loss that is short"
    )

    behind: Var[bool] = Bool(initially=False, meaning="the active server lacks many PGs")
    known: Var[bool] = Bool(initially=False, meaning="the standby counts far more PGs")
    swapped: Var[bool] = Bool(initially=False, meaning="the standby has taken over")
    losses: Var[int] = Int(0, 2, initially=0, ghost=True, meaning="how often PGs were lost")
    short: Var[bool] = Bool(
        initially=False, ghost=True, meaning="the last loss was a short one, and is over"
    )
    nearly: Var[bool] = Bool(
        initially=True, ghost=True, meaning="between losses PGs were back for a second at most"
    )
    back = Clock(ghost=True, meaning="since PGs were back last")
    lost = Clock(ghost=True, meaning="since PGs were lost last")
    first = Clock(ghost=True, meaning="since PGs were lost first")
    asking = Timer(lasts=patience, meaning="until the standby asks for the role")

    at_once = Scenario(
        "PGs are lost once; the standby notices at once", faults=1, notices=(0 * ms, 0 * ms)
    )
    once = Scenario("PGs are lost once", faults=1)
    twice = Scenario("PGs are lost twice", faults=2)

    @fault(FaultKind.LINK_LOST, component="link to PGs", source="V3")
    def lose(self) -> None:
        """the active server loses many PGs"""
        require(~self.behind, ~self.swapped)
        self.behind = True
        self.short = False
        self.nearly = (self.losses == 0) | (self.nearly & (self.back <= 1 * s))
        self.lost.restart()
        self.first.restart(when=self.losses == 0)
        self.losses = least(self.losses + 1, 2)

    @fault(FaultKind.LINK_RESTORED, component="link to PGs", source="V3")
    def restore(self) -> None:
        """the active server reaches them again"""
        require(self.behind, ~self.swapped)
        self.behind = False
        self.short = self.lost <= self.flap
        self.back.restart()

    @action(within=notices, source="V3")
    def notice(self) -> None:
        """the standby counts far more PGs than the active server"""
        require(self.behind, ~self.known, ~self.swapped)
        self.known = True
        self.asking.start()

    @action(within=notices, source="V3")
    def notice_return(self) -> None:
        """the standby no longer counts far more PGs"""
        require(~self.behind, self.known, ~self.swapped)
        self.known = False
        self.asking.stop()

    @expires(asking, source="V3")
    def swap(self) -> None:
        """the standby asks for the role, and gets it"""
        self.swapped = True
