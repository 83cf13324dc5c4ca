"""What joins the Campaign Managers: messages through the Routers, and the public network.

A Campaign Manager talks to the Router of its own side, and the private network joins the Routers:
over both go the messages by which the two learn of one another. That the messages are lost and
that they come later than the other side waits is one fault here, for it has one effect. The public
network carries replication between the Loggers, and Dialers to the far side.

If that fault is the loss of the private network alone, the model assumes that both Routers go on
serving their Campaign Managers. Normally they do not: by R3-R5 one Router stays active, and the
Logger beside the other stops (L1). Two active sides found here are so those of messages lost or
late while both Routers work, and of both Routers enabled. With `idle_router_counts` the loss idles
either Router, and its Campaign Manager has no Router connection meanwhile. If both networks are
lost at once (the scenario `split`) both Routers can go on, for each counts PGs that it takes for
reached (R6, R7, N1, N2).
"""

from __future__ import annotations

from ccverify import Bool, FaultKind, Parameter, Term, fault, given, require
from ccverify.models.network.network import Between, Side


class CampaignNetwork(Between):
    """Router connections, and the two networks: messages pass where the private one joins them."""

    routers_fail = Parameter(False, meaning="connections to the Routers may be lost and restored")
    idle_router_counts = Parameter(
        False, source="C9, R3, R4, R7, L1", silent=True,
        meaning="without the private network one Router is idle",
    )  # fmt: skip

    router = Bool(
        over=Side,
        initially=True,
        meaning="the Campaign Manager is connected to the Router of its side",
    )
    idle = Bool(
        over=Side,
        initially=False,
        meaning="the Router of the side is idle, without the private network",
    )

    def serves(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router of the side serves its Campaign Manager: connected, and not idle."""
        return self.router[side] & ~self.idle[side]

    @fault(FaultKind.LINK_LOST, Side, component="Router connection")
    def lose_router(self, side: Term[Side]) -> None:
        """Campaign Manager {side} loses its Router"""
        given(self.routers_fail)
        require(self.router[side])
        self.router[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="Router connection")
    def restore_router(self, side: Term[Side]) -> None:
        """Campaign Manager {side} reaches its Router again"""
        given(self.routers_fail)
        require(~self.router[side])
        self.router[side] = True

    @fault(FaultKind.LINK_LOST, component="private network", source="C9")
    def lose_private(self) -> None:
        """messages between the sides are lost"""
        given(not self.idle_router_counts)
        super().lose_private()

    @fault(FaultKind.LINK_LOST, Side, component="private network", source="C9, R3, R4, R7, L1")
    def lose_private_and_idle(self, side: Term[Side]) -> None:
        """the private network is lost, and Router {side} is idle"""
        given(self.idle_router_counts)
        super().lose_private()
        self.idle[side] = True

    @fault(FaultKind.LINK_LOST, component="both WANs", source="C9, R7")
    def lose_both_networks(self) -> None:
        """both networks between the sites are lost"""
        given(not self.idle_router_counts)
        super().lose_both_networks()

    @fault(FaultKind.LINK_LOST, Side, component="both WANs", source="C9, R7, L1")
    def lose_both_and_idle(self, side: Term[Side]) -> None:
        """both networks between the sites are lost, and Router {side} is idle"""
        given(self.idle_router_counts)
        super().lose_both_networks()
        self.idle[side] = True

    def rejoin(self) -> None:
        """Joined again, both Routers serve."""
        self.idle.assign(False)
