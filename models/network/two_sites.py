"""Two sites over both networks, an instance of every PG pair at each (R1, R12, R13).

Of each PG pair one instance is enabled, at either site; the Routers count the enabled instances
they reach. `lan` is a site's own part of both networks, without which nothing there reaches
anything. No single link fails here: `links` has those.
"""

from __future__ import annotations

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Parameter,
    Term,
    exists,
    fault,
    forall,
    given,
    require,
)
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.network.pgs import Network


class TwoSites(Network):
    """The networks between two sites and within each, and where the PG pairs are enabled."""

    lan = Bool(over=Side, initially=True, meaning="both networks within the site are up")
    enabled = Bool(
        over=(Side, PGS), initially=ANY, meaning="the side's instance of the PG pair is enabled"
    )
    running = Bool(
        over=(Side, PGS), initially=True, meaning="the side's instance of the PG pair is up"
    )
    aligned = Choice(
        Side,
        over=(Side, PGS),
        initially=ANY,
        meaning="the Router that takes an enabled instance's data; for others, that beside it",
    )
    elected = Bool(
        over=PGS,
        initially=False,
        meaning="it has been decided which instance is enabled without the private network (P2)",
    )

    sites_fail = Parameter(False, source="R13", meaning="both networks within a site may be lost")
    pgs_crash = Parameter(False, source="P4", meaning="a PG instance may crash and restart")

    def connected(self, one: Side | Term[Side], other: Side | Term[Side]) -> Term[bool]:
        """The public network carries messages from one site to the other, or within it."""
        return self.lan[one] & self.lan[other] & (self.wan | (one == other))

    def joins(self) -> Term[bool]:
        """The private network joins the two sides."""
        return self.private & forall(Side, lambda side: self.lan[side])

    def talks(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The side reaches an enabled instance of the pair."""
        return exists(Side, lambda s: self.enabled[s, pg] & self.connected(side, s))

    def contact(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """An enabled instance of the pair, asked by the side, gets through to its peer (R5)."""

        def between(s: Term[Side]) -> Term[bool]:
            return self.connected(side, s) & self.connected(peer(side), s)

        return exists(Side, lambda s: self.enabled[s, pg] & between(s))

    def lives(self, pg: Term[PG]) -> Term[bool]:
        """An instance of the pair runs."""
        return exists(Side, lambda side: self.running[side, pg])

    def disable(self, side: Side | Term[Side], pg: Term[PG]) -> None:
        """The instance is no longer enabled, if it was."""
        self.enabled[side, pg] = False
        self.aligned[side, pg] = side

    def rejoin(self) -> None:
        """The private network is back between the sites."""
        super().rejoin()
        self.forget_election(forall(Side, lambda side: self.lan[side]))

    def forget_election(self, joined: Term[bool]) -> None:
        """If the sides are joined again, what was decided without it is void."""
        self.elected.assign(lambda pg: self.elected[pg] & ~joined)

    @fault(FaultKind.LINK_LOST, Side, component="site", source="R13")
    def lose_site(self, side: Term[Side]) -> None:
        """both networks within site {side} are lost"""
        given(self.sites_fail)
        require(self.lan[side])
        self.cut()
        self.lan[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="site")
    def restore_site(self, side: Term[Side]) -> None:
        """both networks within site {side} are restored"""
        given(self.sites_fail)
        require(~self.lan[side])
        self.renew()
        self.forget_election(self.private & self.lan[peer(side)])
        self.lan[side] = True

    @fault(FaultKind.CRASH, Side, PGS, component="PG", source="P4")
    def crash_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, crashes"""
        given(self.pgs_crash)
        require(self.running[side, pg])
        self.running[side, pg] = False
        self.disable(side, pg)

    @fault(FaultKind.RESTART, Side, PGS, component="PG")
    def restart_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, restarts"""
        given(self.pgs_crash)
        require(~self.running[side, pg])
        self.running[side, pg] = True
