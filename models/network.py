"""The two networks between the sites and the Peripheral Gateways that use them.

Written once and shared by every model with two sides. The private network joins the two sides;
the public network joins each PG to each side, over redundant channels that count as one link
(N6). What may fail is chosen by parameters, so that a scenario shows one kind of trouble.
"""

from __future__ import annotations

from enum import Enum

from ccverify.checker import (
    ANY,
    Bool,
    Choice,
    Component,
    FaultKind,
    Parameter,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    count,
    fault,
    forall,
    given,
    implies,
    initial,
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


class PG(Replica):
    """A Peripheral Gateway: the enabled one of its pair, which connects devices to the Routers."""


PGS = Replicas(PG, default=4, limits=(1, 24), meaning="enabled PGs", source="R1")


class Network(Component):
    """Private network, public links, and the PGs' own health and place."""

    pgs = PGS
    partition = Parameter(False, meaning="start in any partition, the private network down")
    private_fails = Parameter(False, meaning="the private network may be lost and restored")
    links_fail = Parameter(False, meaning="public links may be lost and restored, one by one")
    wan_fails = Parameter(False, meaning="the public network between the sites may be lost at once")
    sites_split = Parameter(False, meaning="both networks between the sites may be lost at once")
    pgs_crash = Parameter(False, meaning="PGs may crash and restart")
    failed_count = Parameter(
        True, source="R1", silent=True, meaning="a failed PG counts among the enabled PGs"
    )
    one_way = Parameter(False, meaning="a link may lose one direction alone", source="Q6, N3")

    # `wan`: the public network between the sites, which a PG needs to reach the side it is not at.
    # `link`: the connection is held by both ends. `deaf`: though it is held, one direction is
    # lost, and no exchange succeeds; an end that misses heartbeats will close it (Q6, N3).
    private: Var[bool] = Bool(initially=True)
    wan: Var[bool] = Bool(initially=True)
    link = Bool(over=(Side, pgs), initially=True)
    deaf = Bool(over=(Side, pgs), initially=False)
    running = Bool(over=pgs, initially=True)
    home = Choice(Side, over=pgs, initially=Side.A)

    @initial()
    def start(self) -> None:
        if self.partition:
            self.private = False
            self.link.assign(ANY)
            if self.one_way:
                self.deaf.assign(ANY)
                require(
                    forall(Side, lambda side: forall(self.pgs, lambda pg: self.whole(side, pg)))
                )
        if self.wan_fails or self.sites_split:
            self.home.assign(ANY)

    def whole(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """Only a connection that is still held can be deaf."""
        return implies(self.deaf[side, pg], self.link[side, pg])

    def counts(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The side holds a connection to the PG: it cannot know yet that a direction is lost."""
        return self.running[pg] & self.link[side, pg] & (self.wan | (self.home[pg] == side))

    def talks(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG and the side can exchange messages."""
        return self.counts(side, pg) & ~self.deaf[side, pg]

    def reached(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs a side can communicate with."""
        return count(self.pgs, lambda pg: self.counts(side, pg))

    def total(self) -> Term[int]:
        """How many enabled PGs there are."""
        if self.failed_count:
            return size(self.pgs)
        return count(self.pgs, lambda pg: self.running[pg])

    def says_reached(self, side: Term[Side]) -> None:
        """Let traces say how many PGs a side reaches."""
        says("reaches {n} of {all} PGs", n=self.reached(side), all=self.total())

    @fault(FaultKind.LINK_LOST, component="private network", title="the private network is lost")
    def lose_private(self) -> None:
        given(self.private_fails)
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_RESTORED, component="private network",
           title="the private network is restored")  # fmt: skip
    def restore_private(self) -> None:
        given(self.private_fails)
        require(~self.private)
        self.private = True

    @fault(FaultKind.LINK_LOST, Side, PGS, component="public link", source="N6",
           title="{pg} loses Router {side}")  # fmt: skip
    def lose_link(self, side: Term[Side], pg: Term[PG]) -> None:
        given(self.links_fail)
        require(self.link[side, pg])
        self.link[side, pg] = False
        self.deaf[side, pg] = False

    @fault(FaultKind.ONE_DIRECTION_LOST, Side, PGS, component="public link", source="Q6",
           title="{pg} and Router {side} lose one direction")  # fmt: skip
    def lose_one_direction(self, side: Term[Side], pg: Term[PG]) -> None:
        given(self.links_fail and self.one_way)
        require(self.link[side, pg], ~self.deaf[side, pg])
        self.deaf[side, pg] = True

    @action(Side, PGS, source="N3", fair=True,
            title="{pg} and Router {side} close the socket after missed heartbeats")  # fmt: skip
    def close_socket(self, side: Term[Side], pg: Term[PG]) -> None:
        given(self.one_way)
        require(self.deaf[side, pg])
        self.link[side, pg] = False
        self.deaf[side, pg] = False

    @fault(FaultKind.LINK_RESTORED, Side, PGS, component="public link",
           title="{pg} reaches Router {side} again")  # fmt: skip
    def restore_link(self, side: Term[Side], pg: Term[PG]) -> None:
        given(self.links_fail)
        require(~self.link[side, pg] | self.deaf[side, pg])
        self.link[side, pg] = True
        self.deaf[side, pg] = False

    @fault(FaultKind.LINK_LOST, component="public WAN", source="R12",
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

    @fault(FaultKind.CRASH, PGS, component="PG", title="{pg} crashes")
    def crash_pg(self, pg: Term[PG]) -> None:
        given(self.pgs_crash)
        require(self.running[pg])
        self.running[pg] = False

    @fault(FaultKind.RESTART, PGS, component="PG", title="{pg} restarts")
    def restart_pg(self, pg: Term[PG]) -> None:
        given(self.pgs_crash)
        require(~self.running[pg])
        self.running[pg] = True
