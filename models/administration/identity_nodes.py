"""The two nodes of the Identity Service: publisher (A) and subscriber (B), one at each site (I2).

They form a cluster over the public network. Apart, each works as a solo node. What a model makes of
their reunion it adds to the step `meet`.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Component,
    FaultKind,
    Parameter,
    Term,
    Var,
    action,
    fault,
    forall,
    given,
    require,
)
from ccverify.models.network.network import Side


class IdentityNodes(Component):
    """Two nodes, and the network between their sites (I2)."""

    runs = Bool(over=Side, initially=True, meaning="the node runs")
    wan: Var[bool] = Bool(initially=True, meaning="the network joins the two sites")
    cluster: Var[bool] = Bool(initially=True, meaning="the nodes form a cluster; else each is solo")

    nodes_crash = Parameter(True, source="I1, I2", meaning="nodes may fail")
    wan_fails = Parameter(True, source="I2", meaning="the network between the sites may be lost")

    def joined(self) -> Term[bool]:
        """The two nodes run and reach one another."""
        return self.wan & forall(Side, lambda side: self.runs[side])

    @action(source="I2", fair=True)
    def meet(self) -> None:
        """the cluster forms again"""
        require(~self.cluster, self.joined())
        self.cluster = True

    @fault(FaultKind.CRASH, Side, component="Identity Service node", source="I1, I2")
    def crash(self, side: Term[Side]) -> None:
        """node {side} fails"""
        given(self.nodes_crash)
        require(self.runs[side])
        self.runs[side] = False
        self.cluster = False

    @fault(FaultKind.RESTART, Side, component="Identity Service node", source="I1, I2")
    def restart(self, side: Term[Side]) -> None:
        """node {side} is back"""
        given(self.nodes_crash)
        require(~self.runs[side])
        self.runs[side] = True

    @fault(FaultKind.LINK_LOST, component="network", source="I2")
    def lose_wan(self) -> None:
        """the network between the sites is lost, or drops too much"""
        given(self.wan_fails)
        require(self.wan)
        self.wan = False
        self.cluster = False

    @fault(FaultKind.LINK_RESTORED, component="network", source="I2")
    def restore_wan(self) -> None:
        """the network between the sites works again"""
        given(self.wan_fails)
        require(~self.wan)
        self.wan = True
