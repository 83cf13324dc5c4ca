"""The two sites, the networks between them, and what a Router needs to know of its PGs.

Written once and shared by every model with two sides. The private network joins the two sides;
the public network joins each PG to each side. What may fail is chosen by parameters, so that a
scenario shows one kind of trouble. How PGs reach a Router is a matter of detail: link by link in
`links`, site by site in `two_sites`.
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
    count,
    fault,
    given,
    ite,
    require,
    says,
    size,
)


class Counted(Enum):
    """Which PGs a Router counts when both networks are lost at once: those it still reaches, or
    those whose connections it still holds, as the private loss is noticed first (N1, N2).
    """

    REACHED = "reached"
    HELD = "held"


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
        """What else changes as the public network alone is restored."""

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
        self.private = True
        self.wan = True
        self.at_once = False


class PG(Replica):
    """A Peripheral Gateway that connects devices to the Routers: one that is enabled, or a pair."""


PGS = Replicas(PG, default=4, limits=(1, 24), meaning="enabled PGs", source="R1")


class Network(Between):
    """What joins PGs and Routers, as far as the Routers have to do with it."""

    pgs = PGS
    counted = Parameter(Counted.HELD, source="R1, R7, N1, N2", silent=True,
                        meaning="the PGs that count when both networks go at once")  # fmt: skip
    failed_count = Parameter(
        True, source="R1", silent=True, meaning="a failed PG counts among the enabled PGs"
    )

    # The loss of the private network is noticed first (N1, N2).
    held = Bool(
        over=(Side, pgs),
        initially=False,
        meaning="the side reached the PG as both networks went; it has not noticed the public loss",
    )

    def counts(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The side holds a connection to the enabled PG."""
        raise NotImplementedError

    def contact(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG, asked by the side, gets through to the side's peer (R5)."""
        raise NotImplementedError

    def lives(self, pg: Term[PG]) -> Term[bool]:
        """The PG has not failed."""
        raise NotImplementedError

    def talks(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG and the side can exchange messages."""
        return self.counts(side, pg)

    def joins(self) -> Term[bool]:
        """The private network joins the two sides."""
        return self.private

    def reached(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs a side can communicate with."""
        return count(self.pgs, lambda pg: self.counts(side, pg))

    def noticed(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs a side takes for reached at the moment it misses its peer."""

        def taken(pg: Term[PG]) -> Term[bool]:
            held = self.held[side, pg]
            return self.counts(side, pg) | (held if self.failed_count else held & self.lives(pg))

        return count(self.pgs, taken)

    def total(self) -> Term[int]:
        """How many enabled PGs there are."""
        return size(self.pgs) if self.failed_count else count(self.pgs, self.lives)

    def says_noticed(self, side: Term[Side]) -> None:
        """Let traces say how many PGs a side takes for reached."""
        says("counts {n} of {all} PGs", n=self.noticed(side), all=self.total())

    def cut(self) -> None:
        """Both networks are lost at once: which connections are still held."""
        if self.counted is Counted.HELD:
            self.held.assign(lambda side, pg: self.held[side, pg] | self.counts(side, pg))

    def rejoin(self) -> None:
        """The private network is back: nobody decides by what was held before."""
        self.release()

    def reconnect(self) -> None:
        """The public network is back: what is not reached now is known to be lost."""
        self.release()

    def release(self) -> None:
        """Nothing is held any more but what is reached."""
        if self.counted is Counted.HELD:
            self.held.assign(False)

    def release_side(self, side: Term[Side]) -> None:
        """The side holds no connections from before."""
        if self.counted is Counted.HELD:
            self.held.assign(lambda s, pg: self.held[s, pg] & ~(s == side))
