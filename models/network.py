"""The two sites, the networks between them, and what a Router needs to know of its PGs.

Written once and shared by every model with two sides. The private network joins the two sides;
the public network joins each PG to each side. What may fail is chosen by parameters, so that a
scenario shows one kind of trouble. How PGs reach a Router is a matter of detail: link by link in
`links`, site by site in `two_sites`.
"""

from __future__ import annotations

from enum import Enum

from ccverify.checker import (
    Bool,
    Component,
    FaultKind,
    Parameter,
    Replica,
    Replicas,
    Term,
    Var,
    count,
    fault,
    given,
    ite,
    require,
    says,
    size,
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
        False, source="R12", meaning="the public network between the sites may be lost at once"
    )
    sites_split = Parameter(
        False, source="R7", meaning="both networks between the sites may be lost at once"
    )
    return_apart = Parameter(
        False, source="R7, R8", silent=True, meaning="lost at once, the networks may return apart"
    )

    private: Var[bool] = Bool(initially=True)
    wan: Var[bool] = Bool(initially=True)

    @fault(FaultKind.LINK_LOST, component="private network", title="the private network is lost")
    def lose_private(self) -> None:
        given(self.private_fails)
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_RESTORED, component="private network",
           title="the private network is restored")  # fmt: skip
    def restore_private(self) -> None:
        given(self.private_fails or (self.sites_split and self.return_apart))
        require(~self.private)
        self.private = True

    @fault(FaultKind.LINK_LOST, component="public WAN", source="R12",
           title="the public network between the sites is lost")  # fmt: skip
    def lose_wan(self) -> None:
        given(self.wan_fails)
        require(self.wan)
        self.wan = False

    @fault(FaultKind.LINK_RESTORED, component="public WAN",
           title="the public network between the sites is restored")  # fmt: skip
    def restore_wan(self) -> None:
        given(self.wan_fails or (self.sites_split and self.return_apart))
        require(~self.wan)
        self.wan = True

    @fault(FaultKind.LINK_LOST, component="both WANs", source="R7",
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


class PG(Replica):
    """A Peripheral Gateway: the enabled one of its pair, which connects devices to the Routers."""


PGS = Replicas(PG, default=4, limits=(1, 24), meaning="enabled PGs", source="R1")


class Network(Between):
    """What joins PGs and Routers, as far as the Routers have to do with it."""

    pgs = PGS

    def counts(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The side holds a connection to the enabled PG."""
        raise NotImplementedError

    def contact(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG, asked by the side, gets through to the side's peer (R5)."""
        raise NotImplementedError

    def talks(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG and the side can exchange messages."""
        return self.counts(side, pg)

    def joined(self) -> Term[bool]:
        """The private network joins the two sides."""
        return self.private

    def reached(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs a side can communicate with."""
        return count(self.pgs, lambda pg: self.counts(side, pg))

    def noticed(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs a side takes for reached at the moment it misses its peer."""
        return self.reached(side)

    def total(self) -> Term[int]:
        """How many enabled PGs there are."""
        return size(self.pgs)

    def says_noticed(self, side: Term[Side]) -> None:
        """Let traces say how many PGs a side takes for reached."""
        says("reaches {n} of {all} PGs", n=self.noticed(side), all=self.total())
