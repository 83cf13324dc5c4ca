"""The public network between two central sites and an agent site, of which parts are lost."""

from __future__ import annotations

from enum import Enum

from ccverify import Bool, Component, FaultKind, Parameter, Term, fault, given, ite, require
from ccverify.models.network.network import Side


class Way(Enum):
    """Two sites that the network joins."""

    SITES = "the two central sites"
    TO_A = "the agent site and site A"
    TO_B = "the agent site and site B"


class SiteNetwork(Component):
    """The ways between three sites; no traffic takes the way by the third (S2)."""

    wan_fails = Parameter(False, source="S1", meaning="the central sites may lose one another")
    paths_fail = Parameter(False, source="S2", meaning="the agent site may lose central sites")

    up = Bool(over=Way, initially=True, meaning="the network joins the two sites")

    def wan(self) -> Term[bool]:
        """The two central sites reach one another."""
        return self.up[Way.SITES]

    def reached(self, side: Side | Term[Side]) -> Term[bool]:
        """The agent site reaches the central site."""
        return self.up[ite(side == Side.A, Way.TO_A, Way.TO_B)]

    @fault(FaultKind.LINK_LOST, Way, component="public network", source="S1, S2")
    def lose(self, way: Term[Way]) -> None:
        """the public network between {way} is lost"""
        given(self.wan_fails or self.paths_fail)
        require(self.up[way])
        if not self.wan_fails:
            require(way != Way.SITES)
        if not self.paths_fail:
            require(way == Way.SITES)
        self.up[way] = False

    @fault(FaultKind.LINK_RESTORED, Way, component="public network", source="S1, S2")
    def restore(self, way: Term[Way]) -> None:
        """the public network between {way} is restored"""
        given(self.wan_fails or self.paths_fail)
        require(~self.up[way])
        self.up[way] = True
