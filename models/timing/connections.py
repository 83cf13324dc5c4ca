"""The networks between two Routers and their PGs: what fails, and who has noticed it by when.

A Router notices by private heartbeats that it has lost its peer; a Router and a PG notice by public
ones that they have lost each other (N1, N2). Each end notices for itself. If a process fails its
host resets its connections at once, which is a reading: the source says only that an end which
misses heartbeats sends a reset (N3).

Heartbeats come to the window in which five of them are missed: `supervision` shows what single ones
do. Who is down listens to nothing.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    Component,
    FaultKind,
    Heartbeats,
    Parameter,
    Replicas,
    Term,
    Var,
    action,
    count,
    fault,
    forall,
    given,
    ms,
    require,
    s,
)
from ccverify.models.network.network import PG, Side, peer

PGS = Replicas(PG, default=2, limits=(1, 8), meaning="enabled PGs", source="R1")


class Kind(Enum):
    """The kind of failure that happens."""

    PROCESS = "a Router's process fails"
    HOST = "a Router's host fails"
    PRIVATE = "the private network between the sites fails"
    PUBLIC = "the public network between the sites fails"
    BOTH = "both networks between the sites fail at once"
    IN_TURN = "the private network fails, and the public one after it"
    SITE = "everything at a site fails"


class Connections(Component):
    """Private and public connections that fail, and are missed after five heartbeats."""

    pgs = PGS
    private_every = Parameter(
        100 * ms, within=(10 * ms, 10 * s), source="N1", meaning="between private heartbeats"
    )
    public_every = Parameter(
        400 * ms, within=(10 * ms, 10 * s), source="N2", meaning="between public heartbeats"
    )
    misses = Parameter(5, within=(2, 20), source="N1, N2", meaning="heartbeats missed in a row")
    private_way = Parameter(
        (0 * ms, 50 * ms), within=(0 * ms, 2 * s), source="N7", meaning="one way, private network"
    )
    public_way = Parameter(
        (0 * ms, 200 * ms), within=(0 * ms, 2 * s), source="N7", meaning="one way, public network"
    )
    brief = Parameter(
        500 * ms, within=(1 * ms, 60 * s), source="N7", meaning="both networks are back by then"
    )
    fails = Parameter(Kind.HOST, source="N9", meaning="what fails")
    returns = Parameter(False, source="N7", meaning="both networks come back, within `brief`")
    resets = Parameter(
        True, source="N3", silent=True, meaning="a process that fails has its connections reset"
    )

    private: Var[bool] = Bool(initially=True, meaning="the private network joins the sites")
    public: Var[bool] = Bool(initially=True, meaning="the public network joins the sites")
    home = Choice(Side, over=pgs, initially=ANY, meaning="the site at which the PG is")
    works = Bool(over=Side, initially=True, meaning="the networks and PGs of the site work")
    runs = Bool(over=Side, initially=True, meaning="the Router runs")
    killed = Bool(
        over=Side, initially=False, meaning="the Router's process has failed, its host works"
    )
    told = Bool(over=Side, initially=False, meaning="a reset has told the Router of its peer")
    pg_told = Bool(
        over=(Side, pgs), initially=False, meaning="a reset has told the PG of that Router"
    )

    peer_beats = Heartbeats(over=Side, every=private_every, misses=misses, transit=private_way)
    pg_beats = Heartbeats(over=(Side, pgs), every=public_every, misses=misses, transit=public_way)
    router_beats = Heartbeats(
        over=(Side, pgs), every=public_every, misses=misses, transit=public_way
    )

    def joined(self) -> Term[bool]:
        """Both Routers run, and the private network joins them."""
        return self.private & forall(Side, lambda side: self.runs[side])

    def reaches(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """Messages pass between the Router and the PG."""
        passes = self.public | (self.home[pg] == side)
        return self.runs[side] & self.works[self.home[pg]] & passes

    @peer_beats.alive
    def hears_peer(self, side: Term[Side]) -> Term[bool]:
        """The Router gets its peer's heartbeats."""
        return self.joined() | ~self.runs[side]

    @pg_beats.alive
    def hears_pg(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The Router gets the PG's heartbeats."""
        return self.reaches(side, pg) | ~self.runs[side]

    @router_beats.alive
    def hears_router(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG gets the Router's heartbeats."""
        return self.reaches(side, pg) | ~self.works[self.home[pg]]

    def misses_peer(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router has noticed that it does not reach its peer."""
        return self.runs[side] & (self.peer_beats[side].lost | self.told[side])

    def holds(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The Router has a connection to the PG, as far as it has noticed."""
        return ~self.pg_beats[side, pg].lost

    def held(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs the Router has a connection to, as far as it has noticed."""
        return count(self.pgs, lambda pg: self.holds(side, pg))

    def misses_router(self, pg: Term[PG], side: Term[Side]) -> Term[bool]:
        """The PG has noticed that it does not reach the Router."""
        return self.router_beats[side, pg].lost | self.pg_told[side, pg]

    # Resets

    @action(Side, within=private_way, source="N3")
    def reset_peer(self, side: Term[Side]) -> None:
        """a reset tells Router {side} that its peer has failed"""
        given(self.resets)
        require(self.killed[peer(side)], ~self.told[side], self.runs[side], self.private)
        self.told[side] = True

    @action(Side, PGS, within=public_way, source="N3")
    def reset_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """a reset tells {pg} that Router {side} has failed"""
        given(self.resets)
        passes = self.public | (self.home[pg] == side)
        require(self.killed[side], ~self.pg_told[side, pg], passes)
        self.pg_told[side, pg] = True

    # What fails

    @fault(FaultKind.CRASH, Side, component="Router process", source="N9")
    def process_fails(self, side: Term[Side]) -> None:
        """the process of Router {side} fails"""
        given(self.fails is Kind.PROCESS)
        require(self.runs[side])
        self.runs[side] = False
        self.killed[side] = True

    @fault(FaultKind.CRASH, Side, component="Router host", source="N9")
    def host_fails(self, side: Term[Side]) -> None:
        """the host of Router {side} fails"""
        given(self.fails is Kind.HOST)
        require(self.runs[side])
        self.runs[side] = False

    @fault(FaultKind.CRASH, Side, component="site", source="N9, R13")
    def site_fails(self, side: Term[Side]) -> None:
        """everything at site {side} fails"""
        given(self.fails is Kind.SITE)
        require(self.works[side])
        self.runs[side] = False
        self.works[side] = False

    @fault(FaultKind.LINK_LOST, component="private network", source="R3, R4")
    def lose_private(self) -> None:
        """the private network is lost"""
        given(self.fails in (Kind.PRIVATE, Kind.IN_TURN))
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_LOST, component="public WAN", source="R12")
    def lose_public(self) -> None:
        """the public network between the sites is lost"""
        given(self.fails in (Kind.PUBLIC, Kind.IN_TURN))
        require(self.public)
        if self.fails is Kind.IN_TURN:
            require(~self.private)
        self.public = False

    @fault(FaultKind.LINK_LOST, component="both WANs", source="R7")
    def lose_both(self) -> None:
        """both networks between the sites are lost"""
        given(self.fails is Kind.BOTH)
        require(self.private, self.public)
        self.private = False
        self.public = False

    @fault(FaultKind.LINK_RESTORED, component="both WANs", within=(0 * ms, brief), source="N7")
    def restore_both(self) -> None:
        """both networks between the sites are back"""
        given(self.returns)
        require(~self.private, ~self.public)
        self.private = True
        self.public = True
