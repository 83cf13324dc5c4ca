"""What joins the Campaign Managers: messages through the Routers, and the public network.

A Campaign Manager talks to the Router of its own side, and the private network joins the Routers:
over both go the messages by which the two learn of one another. That the messages are lost and
that they come later than the other side waits is one fault here, for it has one effect. The public
network carries replication between the Loggers, and Dialers to the far side.

When that fault is the loss of the private network, the model assumes that both Routers go on
serving their Campaign Managers. Normally they do not: by R3-R7 one Router stays active, and the
Logger beside the other stops (L1). So the two active sides found here are those of messages lost
or late while both Routers work, and of both Routers enabled (R6, R7). With `idle_router_counts`
the loss idles either Router, and its Campaign Manager has no Router connection meanwhile. It does
not when both networks are lost at once: each Router then decides alone, and both may stay (R7).
"""

from __future__ import annotations

from ccverify.checker import Bool, Component, FaultKind, Parameter, Term, Var, fault, given, require
from ccverify.models.network import Side


class CampaignNetwork(Component):
    """Router connections, the messages between the sides, and the public network."""

    routers_fail = Parameter(False, meaning="connections to the Routers may be lost and restored")
    private_fails = Parameter(False, meaning="messages between the sides may be lost")
    wan_fails = Parameter(False, meaning="the public network between the sites may be lost")
    sites_split = Parameter(False, meaning="both networks between the sites may be lost at once")
    idle_router_counts = Parameter(
        False, source="C9, R3, R4, R7, L1", silent=True,
        meaning="without the private network one Router is idle",
    )  # fmt: skip

    router = Bool(over=Side, initially=True)
    idle = Bool(over=Side, initially=False)
    private: Var[bool] = Bool(initially=True)
    wan: Var[bool] = Bool(initially=True)

    def serves(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router of the side serves its Campaign Manager: connected, and not idle."""
        return self.router[side] & ~self.idle[side]

    @fault(FaultKind.LINK_LOST, Side, component="Router connection",
           title="Campaign Manager {side} loses its Router")  # fmt: skip
    def lose_router(self, side: Term[Side]) -> None:
        given(self.routers_fail)
        require(self.router[side])
        self.router[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="Router connection",
           title="Campaign Manager {side} reaches its Router again")  # fmt: skip
    def restore_router(self, side: Term[Side]) -> None:
        given(self.routers_fail)
        require(~self.router[side])
        self.router[side] = True

    @fault(FaultKind.LINK_LOST, component="private network", source="C9",
           title="messages between the sides are lost")  # fmt: skip
    def lose_private(self) -> None:
        given(self.private_fails and not self.idle_router_counts)
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_LOST, Side, component="private network", source="C9, R3, R4, R7, L1",
           title="the private network is lost, and Router {side} is idle")  # fmt: skip
    def lose_private_and_idle(self, side: Term[Side]) -> None:
        given(self.private_fails and self.idle_router_counts)
        require(self.private)
        self.private = False
        self.idle[side] = True

    @fault(FaultKind.LINK_RESTORED, component="private network",
           title="messages between the sides pass again")  # fmt: skip
    def restore_private(self) -> None:
        given(self.private_fails)
        require(~self.private)
        self.private = True
        self.idle.assign(False)

    @fault(FaultKind.LINK_LOST, component="public WAN", source="C8",
           title="the public network between the sites is lost")  # fmt: skip
    def lose_wan(self) -> None:
        given(self.wan_fails)
        require(self.wan)
        self.wan = False

    @fault(FaultKind.LINK_RESTORED, component="public WAN",
           title="the public network between the sites is restored")  # fmt: skip
    def restore_wan(self) -> None:
        given(self.wan_fails)
        require(~self.wan)
        self.wan = True

    @fault(FaultKind.LINK_LOST, component="both WANs", source="C9",
           title="both networks between the sites are lost")  # fmt: skip
    def lose_both_networks(self) -> None:
        given(self.sites_split)
        require(self.private, self.wan)
        self.private = False
        self.wan = False

    @fault(FaultKind.LINK_RESTORED, component="both WANs",
           title="both networks between the sites are restored")  # fmt: skip
    def restore_both_networks(self) -> None:
        given(self.sites_split)
        require(~self.private, ~self.wan)
        self.private = True
        self.wan = True
