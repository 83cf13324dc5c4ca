"""Two Routers with the times at which they notice, decide and test (N1-N3, N7, N9).

The rules are those of `router`; here each takes the time that the source gives it. A Router notices
the loss of its peer by private heartbeats, a Router and a PG that of each other by public ones. So
what a Router counts, asks and finds is what it and its PGs have noticed by then.

Router A is pair-enabled at first, and tests end as the source says: R5a-R5c, with Q2 and Q4 as
they are by default in `router`.

What is abstracted, and why that is sound for the properties:

- Heartbeats come to the window in which five of them are missed, as `heartbeats` shows.
- A question or an answer that the network loses arrives, if ever, within the usual time after the
  network is back: it is sent again.
- A PG that is asked, and reaches a peer that has decided, has its answer within a round trip; it
  knows that nobody is there when it has noticed so itself.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Heartbeats,
    Model,
    Parameter,
    Replicas,
    Scenario,
    Term,
    Var,
    action,
    count,
    exists,
    fault,
    forall,
    given,
    ite,
    ms,
    one_of,
    require,
    s,
    says,
    size,
)
from ccverify.models.network.network import PG, Side, peer
from ccverify.models.router.routers import Mode

PGS = Replicas(PG, default=2, limits=(1, 8), meaning="enabled PGs", source="R1")


class Kind(Enum):
    """The kind of failure that happens."""

    PROCESS = "a Router's process fails"
    HOST = "a Router's host fails"
    PRIVATE = "the private network between the sites fails"
    PUBLIC = "the public network between the sites fails"
    BOTH = "both networks between the sites fail at once"
    SITE = "everything at a site fails"


class Asked(Enum):
    """How far the exchange with a PG is in a test."""

    NOT_YET = "not-yet"
    SENT = "sent"
    ARRIVED = "arrived"
    ANSWERING = "answering"
    ANSWERED = "answered"


class Found(Enum):
    """What a PG has found at the peer."""

    NOTHING = "nothing"
    NOBODY = "nobody"
    ENABLED = "enabled"
    DISABLED = "disabled"


class BothLost(Enum):
    """R7: what a Router with majority does if both networks are lost together."""

    TESTS = "tests"
    GOES_ON = "goes-on"


class RouterTimes(Model):
    """How long nobody routes after each kind of failure, and what the Routers count (N9, R7)."""

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
    round_trip = Parameter(
        (0 * ms, 400 * ms), within=(0 * ms, 4 * s), source="N7",
        meaning="there and back, public network",
    )  # fmt: skip
    brief = Parameter(
        500 * ms, within=(1 * ms, 60 * s), source="N7", meaning="both networks are back by then"
    )
    fails = Parameter(Kind.HOST, source="N9", meaning="what fails")
    returns = Parameter(False, source="N7", meaning="both networks come back, within `brief`")
    resets = Parameter(
        True, source="N3", silent=True, meaning="a process that fails has its connections reset"
    )
    both_lost = Parameter(
        BothLost.TESTS, source="R4, R7", silent=True,
        meaning="both networks are lost, and a Router with majority",
    )  # fmt: skip
    recheck = Parameter(False, source="Q1", meaning="an isolated Router checks majority again")

    private: Var[bool] = Bool(initially=True, meaning="the private network joins the sites")
    public: Var[bool] = Bool(initially=True, meaning="the public network joins the sites")
    home = Choice(Side, over=pgs, initially=ANY, meaning="the site at which the PG is")
    works = Bool(over=Side, initially=True, meaning="the site's networks and PGs work")
    killed = Bool(
        over=Side, initially=False, meaning="the Router's process has failed, its host works"
    )
    mode = Choice(
        Mode,
        over=Side,
        initially={Side.A: Mode.PAIR_ENABLED, Side.B: Mode.PAIR_DISABLED},
        meaning="what the Router does",
    )
    told = Bool(over=Side, initially=False, meaning="a reset has told the Router of its peer")
    pg_told = Bool(
        over=(Side, pgs), initially=False, meaning="a reset has told the PG of that Router"
    )
    asked = Choice(
        Asked, over=pgs, initially=Asked.NOT_YET, meaning="how far the exchange of a test is"
    )
    found = Choice(
        Found, over=pgs, initially=Found.NOTHING, meaning="what the PG has found at the peer"
    )

    peer_beats = Heartbeats(over=Side, every=private_every, misses=misses, transit=private_way)
    pg_beats = Heartbeats(over=(Side, pgs), every=public_every, misses=misses, transit=public_way)
    router_beats = Heartbeats(
        over=(Side, pgs), every=public_every, misses=misses, transit=public_way
    )

    process = Scenario("the process of a Router fails", faults=1, fails=Kind.PROCESS)
    host = Scenario("the host of a Router fails", faults=1, fails=Kind.HOST)
    private_lost = Scenario("the private network is lost", faults=1, fails=Kind.PRIVATE)
    public_lost = Scenario("the public network is lost", faults=1, fails=Kind.PUBLIC)
    both_networks = Scenario("both networks are lost at once", faults=1, fails=Kind.BOTH)
    site = Scenario("a whole site is lost", faults=1, fails=Kind.SITE)
    both_briefly = Scenario(
        "both networks are lost at once, for as long as the source allows",
        faults=1, fails=Kind.BOTH, returns=True,
    )  # fmt: skip

    def runs(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router runs."""
        return self.mode[side] != Mode.DOWN

    def joined(self) -> Term[bool]:
        """Both Routers run, and the private network joins them."""
        return self.private & forall(Side, lambda side: self.runs(side) & self.works[side])

    def in_step(self) -> Term[bool]:
        """The Routers work as a pair: one enabled, the other disabled."""
        one = exists(Side, lambda side: self.mode[side] == Mode.PAIR_ENABLED)
        return one & exists(Side, lambda side: self.mode[side] == Mode.PAIR_DISABLED)

    def reaches(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """Messages pass between the Router and the PG."""
        near = self.home[pg] == side
        both = self.works[side] & self.works[self.home[pg]]
        return self.runs(side) & both & (self.public | near)

    @peer_beats.alive
    def hears_peer(self, side: Term[Side]) -> Term[bool]:
        """The Router gets its peer's heartbeats; one that is down listens to nothing."""
        return self.joined() | ~self.runs(side)

    @pg_beats.alive
    def hears_pg(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The Router gets the PG's heartbeats; one that is down listens to nothing."""
        return self.reaches(side, pg) | ~self.runs(side)

    @router_beats.alive
    def hears_router(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG gets the Router's heartbeats; one that is down listens to nothing."""
        return self.reaches(side, pg) | ~self.works[self.home[pg]]

    def misses_peer(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router has noticed that it does not reach its peer."""
        return self.peer_beats[side].lost | self.told[side]

    def holds(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The Router has a connection to the PG, as far as it has noticed."""
        return ~self.pg_beats[side, pg].lost

    def majority(self, side: Term[Side]) -> Term[bool]:
        """R1: of the enabled PGs it holds at least half on side A, on side B more than half."""
        held = count(self.pgs, lambda pg: self.holds(side, pg))
        return ite(side == Side.A, 2 * held >= size(self.pgs), 2 * held > size(self.pgs))

    def enabled(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router is enabled."""
        return one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.ISOLATED_ENABLED)

    def routes(self, side: Side | Term[Side]) -> Term[bool]:
        """R9: the Router handles requests; in a pair both have to take part (R11)."""
        paired = (self.mode[side] == Mode.PAIR_ENABLED) & self.joined()
        return paired | (self.mode[side] == Mode.ISOLATED_ENABLED)

    # What the Routers do

    @action(Side, urgent=True, source="R1, R3, R4, R7")
    def decide(self, side: Term[Side]) -> None:
        """Router {side} misses its peer"""
        require(
            self.misses_peer(side), one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.PAIR_DISABLED)
        )
        held = count(self.pgs, lambda pg: self.holds(side, pg))
        says("counts {n} of {all} PGs", n=held, all=size(self.pgs))
        alone = ~self.private & ~self.public
        goes_on = self.mode[side] == Mode.PAIR_ENABLED
        if self.both_lost is BothLost.GOES_ON:
            goes_on = goes_on | alone
        able = ite(goes_on, Mode.ISOLATED_ENABLED, Mode.TEST)
        self.mode[side] = ite(self.majority(side), able, Mode.ISOLATED_DISABLED)

    def tester_asks(self, pg: Term[PG]) -> Term[bool]:
        """A Router tests, and holds a connection to the PG."""
        return exists(Side, lambda side: (self.mode[side] == Mode.TEST) & self.holds(side, pg))

    def tester_reaches(self, pg: Term[PG]) -> Term[bool]:
        """A Router tests, and messages pass between it and the PG."""
        return exists(Side, lambda side: (self.mode[side] == Mode.TEST) & self.reaches(side, pg))

    @action(PGS, urgent=True, source="R5")
    def ask(self, pg: Term[PG]) -> None:
        """the Router asks {pg} to contact its peer"""
        require(self.asked[pg] == Asked.NOT_YET, self.tester_asks(pg))
        self.asked[pg] = Asked.SENT

    @action(PGS, within=public_way, source="R5, N7")
    def question_arrives(self, pg: Term[PG]) -> None:
        """{pg} is asked"""
        require(self.asked[pg] == Asked.SENT, self.tester_reaches(pg))
        self.asked[pg] = Asked.ARRIVED

    def sees_nobody(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """A PG that is asked by the side has no connection to its peer."""
        closed = self.router_beats[peer(side), pg].lost | self.pg_told[peer(side), pg]
        return (self.mode[side] == Mode.TEST) & closed

    @action(PGS, urgent=True, source="R5a")
    def finds_nobody(self, pg: Term[PG]) -> None:
        """{pg} cannot reach the peer"""
        require(self.asked[pg] == Asked.ARRIVED)
        require(exists(Side, lambda side: self.sees_nobody(side, pg)))
        self.asked[pg] = Asked.ANSWERING
        self.found[pg] = Found.NOBODY

    def sees(self, mode: Mode, pg: Term[PG]) -> Term[bool]:
        """A PG that is asked reaches the peer, which is in that mode."""

        def from_side(side: Term[Side]) -> Term[bool]:
            other = peer(side)
            reached = self.reaches(other, pg) & ~self.sees_nobody(side, pg)
            return (self.mode[side] == Mode.TEST) & reached & (self.mode[other] == mode)

        return exists(Side, from_side)

    @action(PGS, within=round_trip, source="R5b, R5c, Q2, N7")
    def finds_peer(self, pg: Term[PG]) -> None:
        """{pg} gets the peer's answer"""
        enabled = self.sees(Mode.ISOLATED_ENABLED, pg)
        require(self.asked[pg] == Asked.ARRIVED, enabled | self.sees(Mode.ISOLATED_DISABLED, pg))
        self.asked[pg] = Asked.ANSWERING
        self.found[pg] = ite(enabled, Found.ENABLED, Found.DISABLED)

    @action(PGS, within=public_way, source="R5, N7")
    def answer_arrives(self, pg: Term[PG]) -> None:
        """the Router gets the answer of {pg}"""
        require(self.asked[pg] == Asked.ANSWERING, self.tester_reaches(pg))
        self.asked[pg] = Asked.ANSWERED

    def answered(self, found: Found) -> Term[bool]:
        """A PG has answered so."""
        return exists(
            self.pgs, lambda pg: (self.asked[pg] == Asked.ANSWERED) & (self.found[pg] == found)
        )

    @action(Side, urgent=True, source="R5a, R5b, R5c, Q4")
    def end_test(self, side: Term[Side]) -> None:
        """Router {side} ends its test"""
        enabled = self.answered(Found.ENABLED)
        done = forall(
            self.pgs, lambda pg: ~self.holds(side, pg) | (self.asked[pg] == Asked.ANSWERED)
        )
        require(self.mode[side] == Mode.TEST, enabled | done)
        self.mode[side] = ite(enabled, Mode.ISOLATED_DISABLED, Mode.ISOLATED_ENABLED)
        self.forget_test()

    def forget_test(self) -> None:
        """A test that is over leaves nothing behind."""
        self.asked.assign(Asked.NOT_YET)
        self.found.assign(Found.NOTHING)

    @action(Side, urgent=True, source="Q1")
    def check_again(self, side: Term[Side]) -> None:
        """isolated Router {side} has lost its majority"""
        given(self.recheck)
        require(self.mode[side] == Mode.ISOLATED_ENABLED, ~self.majority(side))
        self.mode[side] = Mode.ISOLATED_DISABLED

    @action(Side, source="R8")
    def pair_again(self, side: Term[Side]) -> None:
        """the Routers pair again, {side} enabled"""
        mine, theirs = self.enabled(side), self.enabled(peer(side))
        require(self.joined(), ~exists(Side, self.misses_peer), ~self.in_step())
        require((mine & ~theirs) | ((mine == theirs) & (side == Side.A)))
        self.mode.assign(lambda each: ite(each == side, Mode.PAIR_ENABLED, Mode.PAIR_DISABLED))
        self.told.assign(False)
        self.forget_test()

    # Resets

    @action(Side, within=private_way, source="N3")
    def reset_peer(self, side: Term[Side]) -> None:
        """a reset tells Router {side} that its peer has failed"""
        given(self.resets)
        require(self.killed[peer(side)], ~self.told[side], self.runs(side), self.private)
        self.told[side] = True

    @action(Side, PGS, within=public_way, source="N3")
    def reset_pg(self, side: Term[Side], pg: Term[PG]) -> None:
        """a reset tells {pg} that Router {side} has failed"""
        given(self.resets)
        near = self.home[pg] == side
        require(self.killed[side], ~self.pg_told[side, pg], self.public | near)
        self.pg_told[side, pg] = True

    # What fails

    @fault(FaultKind.CRASH, Side, component="Router process", source="N9")
    def process_fails(self, side: Term[Side]) -> None:
        """the process of Router {side} fails"""
        given(self.fails is Kind.PROCESS)
        require(self.runs(side))
        self.mode[side] = Mode.DOWN
        self.killed[side] = True

    @fault(FaultKind.CRASH, Side, component="Router host", source="N9")
    def host_fails(self, side: Term[Side]) -> None:
        """the host of Router {side} fails"""
        given(self.fails is Kind.HOST)
        require(self.runs(side))
        self.mode[side] = Mode.DOWN

    @fault(FaultKind.CRASH, Side, component="site", source="N9, R13")
    def site_fails(self, side: Term[Side]) -> None:
        """everything at site {side} fails"""
        given(self.fails is Kind.SITE)
        require(self.works[side])
        self.mode[side] = Mode.DOWN
        self.works[side] = False

    @fault(FaultKind.LINK_LOST, component="private network", source="R3, R4")
    def lose_private(self) -> None:
        """the private network is lost"""
        given(self.fails is Kind.PRIVATE)
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_LOST, component="public WAN", source="R12")
    def lose_public(self) -> None:
        """the public network between the sites is lost"""
        given(self.fails is Kind.PUBLIC)
        require(self.public)
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
