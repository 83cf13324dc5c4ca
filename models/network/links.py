"""Public links that fail one by one, and PGs that crash (N6, Q6).

Each PG has a link to each side, over redundant channels that count as one (N6). It is at one of
the sites, and reaches the other over the public network between them.
"""

from __future__ import annotations

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Parameter,
    Term,
    action,
    fault,
    forall,
    given,
    implies,
    initial,
    require,
)
from ccverify.models.network.network import PG, PGS, Network, Side, peer


class Links(Network):
    """A link from each PG to each side, and the PGs' own health and place."""

    partition = Parameter(False, meaning="start in any partition, the private network down")
    links_fail = Parameter(False, meaning="public links may be lost and restored, one by one")
    pgs_crash = Parameter(False, meaning="PGs may crash and restart")
    one_way = Parameter(False, meaning="a link may lose one direction alone", source="Q6, N3")

    # No exchange succeeds over a deaf link; an end that misses heartbeats will close it (Q6, N3).
    link = Bool(
        over=(Side, PGS),
        initially=True,
        meaning="both ends hold the connection between the side and the PG",
    )
    deaf = Bool(
        over=(Side, PGS),
        initially=False,
        meaning="the connection is held, but one of its directions is lost",
    )
    running = Bool(over=PGS, initially=True, meaning="the PG is up")
    home = Choice(Side, over=PGS, initially=Side.A, meaning="the site at which the PG is")

    @initial()
    def start(self) -> None:
        """A partition is there from the start: any links, each whole if one may fail one way."""
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
        self.deaf[side, pg] = False

    @fault(FaultKind.ONE_DIRECTION_LOST, Side, PGS, component="public link", source="Q6")
    def lose_one_direction(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} and Router {side} lose one direction"""
        given(self.links_fail and self.one_way)
        require(self.link[side, pg], ~self.deaf[side, pg])
        self.deaf[side, pg] = True

    @action(Side, PGS, source="N3", fair=True)
    def close_socket(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} and Router {side} close the socket after missed heartbeats"""
        given(self.one_way)
        require(self.deaf[side, pg])
        self.link[side, pg] = False
        self.deaf[side, pg] = False

    @fault(FaultKind.LINK_RESTORED, Side, PGS, component="public link")
    def restore_link(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} reaches Router {side} again"""
        given(self.links_fail)
        require(~self.link[side, pg] | self.deaf[side, pg])
        self.link[side, pg] = True
        self.deaf[side, pg] = False

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
