"""Public links that fail one by one, and PGs that crash (N6, Q6).

Where one cause takes both networks between the sites, a side loses all that these carried, and
notices all of it in one step (`connection`): one variable of the side tells whether it has.

Each PG has a link to each side, over redundant channels that count as one (N6). It is at one of
the sites, and reaches the other over the public network between them; or it is elsewhere, and
reaches each site over a network of its own.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Parameter,
    Term,
    fault,
    forall,
    given,
    implies,
    initial,
    ite,
    require,
)
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.network.pgs import Network


class Place(Enum):
    """Where a PG is: at one of the two sites, or at another."""

    A = "A"
    B = "B"
    ELSEWHERE = "elsewhere"


class Links(Network):
    """A link from each PG to each side, and the PGs' own health and place."""

    partition = Parameter(False, meaning="start in any partition, the private network down")
    links_fail = Parameter(False, meaning="public links may be lost and restored, one by one")
    pgs_crash = Parameter(False, meaning="PGs may crash and restart")
    one_way = Parameter(False, meaning="a link may lose one direction alone", source="Q6, N3")

    link = Bool(
        over=(Side, PGS),
        initially=True,
        meaning="the link between the side and the PG works, in both directions",
    )
    running = Bool(over=PGS, initially=True, meaning="the PG is up")
    unnoticed = Bool(
        over=Side,
        initially=False,
        meaning="the side has yet to notice that it reaches the other site no longer",
    )
    place = Choice(Place, over=PGS, initially=Place.A, meaning="where the PG is")

    @initial()
    def start(self) -> None:
        """A partition is there from the start: any links, one direction lost where that may be."""
        if self.partition:
            self.private = False
            self.link.assign(ANY)
            if self.one_way:
                self.stale.assign(ANY)
                require(forall(Side, lambda s: forall(self.pgs, lambda pg: self.whole(s, pg))))
        if self.wan_fails or self.sites_split:
            self.place.assign(ANY)

    def whole(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """What is held without being noticed has lost a direction of its link."""
        return implies(self.stale[side, pg], ~self.link[side, pg])

    def across(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG is at the other site, and reaches the side over the network between the sites."""
        return ite(side == Side.A, self.place[pg] == Place.B, self.place[pg] == Place.A)

    def linked(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG is up, and so is its link to the side, but for the network between the sites."""
        return self.running[pg] & self.link[side, pg]

    def talks(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG is up, and messages pass between it and the side."""
        return self.linked(side, pg) & (self.wan | ~self.across(side, pg))

    def holds(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The side holds a connection to the PG: it cannot know yet that the path is lost."""
        return super().holds(side, pg) | (self.linked(side, pg) & self.unnoticed[side])

    def behind(self, side: Side | Term[Side]) -> Term[bool]:
        """The side has yet to notice what it has lost."""
        return super().behind(side) | self.unnoticed[side]

    def keep(self) -> None:
        """One cause takes both networks between the sites: no side has noticed."""
        self.unnoticed.assign(True)

    def notice(self, side: Term[Side]) -> None:
        """The side has noticed what it has lost."""
        super().notice(side)
        self.unnoticed[side] = False

    def renew(self) -> None:
        """The network between the sites is back: what it carries is held anew."""
        self.unnoticed.assign(False)

    def contact(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG, asked by the side, gets through to the side's peer (R5)."""
        return self.talks(side, pg) & self.talks(peer(side), pg)

    def lives(self, pg: Term[PG]) -> Term[bool]:
        """The PG has not failed."""
        return self.running[pg]

    @fault(FaultKind.LINK_LOST, Side, PGS, component="public link", source="N6")
    def lose_link(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} loses Router {side}"""
        given(self.links_fail)
        require(self.link[side, pg])
        self.link[side, pg] = False

    @fault(FaultKind.ONE_DIRECTION_LOST, Side, PGS, component="public link", source="Q6, N3")
    def lose_one_direction(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} and Router {side} lose one direction, and Router {side} has yet to notice"""
        given(self.links_fail and self.one_way)
        require(self.talks(side, pg))
        self.link[side, pg] = False
        self.stale[side, pg] = True

    @fault(FaultKind.LINK_RESTORED, Side, PGS, component="public link")
    def restore_link(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} reaches Router {side} again"""
        given(self.links_fail)
        require(~self.link[side, pg])
        self.link[side, pg] = True
        self.stale[side, pg] = False

    @fault(FaultKind.CRASH, PGS, component="PG")
    def crash_pg(self, pg: Term[PG]) -> None:
        """{pg} crashes"""
        given(self.pgs_crash)
        require(self.running[pg])
        self.running[pg] = False

    @fault(FaultKind.RESTART, PGS, component="PG")
    def restart_pg(self, pg: Term[PG]) -> None:
        """{pg} restarts"""
        given(self.pgs_crash)
        require(~self.running[pg])
        self.running[pg] = True
