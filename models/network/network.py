"""The two sites, the PGs, and the networks between the sites.

Written once and shared by every model with two sides. The private network joins the two sides;
the public network joins each PG to each side. What may fail is chosen by parameters, so that a
scenario shows one kind of trouble.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Component,
    FaultKind,
    Parameter,
    Replica,
    Replicas,
    Term,
    Var,
    fault,
    given,
    ite,
    require,
)


class Side(Enum):
    """The two sides of a redundant pair, each at a site of its own."""

    A = "A"
    B = "B"


def peer(side: Term[Side]) -> Term[Side]:
    """The other side."""
    return ite(side == Side.A, Side.B, Side.A)


class Between(Component):
    """The private and the public network between the sites."""

    private_fails = Parameter(
        False, source="R3", meaning="the private network may be lost and restored"
    )
    wan_fails = Parameter(
        False, source="R12", meaning="the public network between the sites may be lost and restored"
    )
    sites_split = Parameter(
        False, source="R7", meaning="both networks between the sites may be lost at once"
    )
    return_apart = Parameter(
        False, source="R7, R8", silent=True, meaning="lost at once, the networks may return apart"
    )

    private: Var[bool] = Bool(initially=True, meaning="the private network joins the sites")
    wan: Var[bool] = Bool(initially=True, meaning="the public network joins the sites")
    at_once: Var[bool] = Bool(
        initially=False,
        meaning="both networks were lost together, by one cause, and neither is back",
    )

    def cut(self) -> None:
        """What else changes as both networks are lost at once."""

    def rejoin(self) -> None:
        """What else changes as the private network is restored."""

    def reconnect(self) -> None:
        """What else changes as the public network is restored."""

    @fault(FaultKind.LINK_LOST, component="private network")
    def lose_private(self) -> None:
        """the private network is lost"""
        given(self.private_fails)
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_RESTORED, component="private network")
    def restore_private(self) -> None:
        """the private network is restored"""
        given(self.private_fails or (self.sites_split and self.return_apart))
        require(~self.private)
        if not self.return_apart:
            require(~self.at_once)
        self.rejoin()
        self.private = True
        self.at_once = False

    @fault(FaultKind.LINK_LOST, component="public WAN", source="R12")
    def lose_wan(self) -> None:
        """the public network between the sites is lost"""
        given(self.wan_fails)
        require(self.wan)
        self.wan = False

    @fault(FaultKind.LINK_RESTORED, component="public WAN")
    def restore_wan(self) -> None:
        """the public network between the sites is restored"""
        given(self.wan_fails or (self.sites_split and self.return_apart))
        require(~self.wan)
        if not self.return_apart:
            require(~self.at_once)
        self.reconnect()
        self.wan = True
        self.at_once = False

    @fault(FaultKind.LINK_LOST, component="both WANs", source="R7")
    def lose_both_networks(self) -> None:
        """both networks between the sites are lost"""
        given(self.sites_split)
        require(self.private, self.wan)
        self.cut()
        self.private = False
        self.wan = False
        self.at_once = True

    @fault(FaultKind.LINK_RESTORED, component="both WANs")
    def restore_both_networks(self) -> None:
        """both networks between the sites are restored"""
        given(self.sites_split)
        require(self.at_once)
        self.rejoin()
        self.reconnect()
        self.private = True
        self.wan = True
        self.at_once = False


class PG(Replica):
    """A Peripheral Gateway that connects devices to the Routers: one that is enabled, or a pair."""


PGS = Replicas(PG, default=4, limits=(1, 24), meaning="enabled PGs", source="R1")
