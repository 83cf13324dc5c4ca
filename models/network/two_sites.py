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
    action,
    exists,
    fault,
    forall,
    given,
    ite,
    require,
)
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.network.pgs import Counted, Network


class TwoSites(Network):
    """The networks between two sites and within each, and where the PG pairs are enabled."""

    lan = Bool(over=Side, initially=True, meaning="both networks within the site are up")
    gone = Bool(
        over=Side, initially=False, meaning="the whole side is lost, and its networks with it (S8)"
    )
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

    gathered = Bool(
        over=PGS, initially=False, meaning="an interval has ended, and the pair has data of it"
    )
    kept = Bool(
        over=(Side, PGS),
        initially=False,
        meaning="the side's instance keeps the interval's data, which are yet to be sent (P8)",
    )
    both_failed = Bool(
        over=PGS,
        initially=False,
        ghost=True,
        meaning="both instances were down at once while the interval's data were kept",
    )

    sites_fail = Parameter(False, source="R13", meaning="both networks within a site may be lost")
    pgs_crash = Parameter(False, source="P4", meaning="a PG instance may crash and restart")
    intervals = Parameter(False, source="P8", meaning="follow the data of an interval of each pair")

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

    def keeps(self, pg: Term[PG]) -> Term[bool]:
        """An instance of the pair keeps the interval's data."""
        return exists(Side, lambda side: self.kept[side, pg])

    def disable(self, side: Side | Term[Side], pg: Term[PG]) -> None:
        """The instance is no longer enabled, if it was."""
        self.enabled[side, pg] = False
        self.aligned[side, pg] = side

    def fall(self, side: Term[Side]) -> None:
        """The site's networks and all its instances are gone by one cause."""
        if self.counted is Counted.HELD:
            self.stale.assign(lambda s, pg: (s != side) & self.holds(s, pg))
        self.lan[side] = False
        self.gone[side] = True
        self.both_failed.assign(
            lambda pg: self.both_failed[pg] | (self.keeps(pg) & ~self.running[peer(side), pg])
        )
        self.kept.assign(lambda s, pg: self.kept[s, pg] & self.running[peer(side), pg])
        self.running.assign(lambda s, pg: self.running[s, pg] & (s != side))
        self.enabled.assign(lambda s, pg: self.enabled[s, pg] & (s != side))
        self.aligned.assign(lambda s, pg: ite(s == side, s, self.aligned[s, pg]))

    def rise(self, side: Term[Side]) -> None:
        """The site's networks and all its instances are back."""
        self.stale.assign(False)
        self.gone[side] = False
        self.join_site(side)
        self.running.assign(lambda s, pg: self.running[s, pg] | (s == side))

    def join_site(self, side: Term[Side]) -> None:
        """Both networks within the site are up again."""
        self.forget_election(self.private & self.lan[peer(side)])
        self.lan[side] = True

    def renew(self) -> None:
        """Paths are back; connections to a side that is gone are held until that is noticed."""
        self.stale.assign(
            lambda side, pg: self.stale[side, pg] & exists(Side, lambda s: self.gone[s])
        )

    def rejoin(self) -> None:
        """The private network is back between the sites."""
        super().rejoin()
        self.forget_election(forall(Side, lambda side: self.lan[side]))

    def forget_election(self, joined: Term[bool]) -> None:
        """If the sides are joined again, what was decided without it is void."""
        self.elected.assign(lambda pg: self.elected[pg] & ~joined)

    @fault(FaultKind.INPUT, Side, PGS, component="clock", source="P8")
    def gather(self, side: Term[Side], pg: Term[PG]) -> None:
        """an interval ends: {pg}, its instance at site {side}, gathers its data"""
        given(self.intervals)
        require(self.enabled[side, pg], ~self.gathered[pg])
        self.gathered[pg] = True
        self.kept[side, pg] = True

    @action(Side, PGS, source="P8", fair=True)
    def copy_buffer(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, copies its peer's buffer"""
        given(self.intervals)
        require(self.joins(), forall(Side, lambda s: self.running[s, pg]))
        require(self.kept[peer(side), pg], ~self.kept[side, pg])
        self.kept[side, pg] = True

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
        require(~self.lan[side], ~self.gone[side])
        self.renew()
        self.join_site(side)

    @fault(FaultKind.CRASH, Side, PGS, component="PG", source="P4")
    def crash_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, crashes"""
        given(self.pgs_crash)
        require(self.running[side, pg])
        spared = self.running[peer(side), pg]
        self.both_failed[pg] = self.both_failed[pg] | (self.keeps(pg) & ~spared)
        self.kept.assign(lambda s, p: self.kept[s, p] & (spared | (p != pg)))
        self.running[side, pg] = False
        self.disable(side, pg)

    @fault(FaultKind.RESTART, Side, PGS, component="PG")
    def restart_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, restarts"""
        given(self.pgs_crash)
        require(~self.running[side, pg], ~self.gone[side])
        self.running[side, pg] = True
