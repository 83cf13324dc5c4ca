"""Two Routers with the times at which they notice, decide and test (N1-N3, N7, N9).

The rules are those of `router`; here each takes the time that the source gives it. What a Router
counts, asks and finds is what it and its PGs have noticed by then: see `connections`.

Router A is pair-enabled at first, and tests end as the source says: R5a-R5c, with Q2 and Q4 as
they are by default in `router`.

What is abstracted, and why that is sound for the properties:

- A question or an answer that the network loses arrives, if ever, within the usual time after the
  network is back: it is sent again.
- A PG that is asked, and reaches a peer that has decided, has its answer within a round trip; it
  knows that nobody is there when it has noticed so itself.
- A Router keeps its mode when it fails: nothing reads the mode of one that is down.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from ccverify import (
    Apart,
    Choice,
    Model,
    Parameter,
    Part,
    Scenario,
    Term,
    action,
    exists,
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
from ccverify.models.router.decisions import BothLost, Mode
from ccverify.models.timing.connections import PGS, Connections, Kind


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


class RouterTimes(Model):
    """How long nobody routes after each kind of failure, and what the Routers count (N9, R7)."""

    pgs = PGS
    way = Parameter(
        (0 * ms, 200 * ms), within=(0 * ms, 2 * s), source="N7", meaning="a question or an answer"
    )
    round_trip = Parameter(
        (0 * ms, 400 * ms), within=(0 * ms, 4 * s), source="N7", meaning="a PG asks the peer"
    )
    gap = Parameter(
        0 * s, within=(0 * s, 60 * s), source="R6", meaning="between one failure and the next"
    )
    both_lost = Parameter(
        BothLost.TESTS,
        source="R4, R7",
        silent=True,
        meaning="both networks are lost at once, and a Router with majority",
    )
    recheck = Parameter(False, source="Q1", meaning="an isolated Router checks majority again")

    network = Part(Connections)
    spaced = Apart(gap)
    mode = Choice(
        Mode,
        over=Side,
        initially={Side.A: Mode.PAIR_ENABLED, Side.B: Mode.PAIR_DISABLED},
        meaning="what the Router does",
    )
    asked = Choice(
        Asked, over=pgs, initially=Asked.NOT_YET, meaning="how far the exchange of a test is"
    )
    found = Choice(
        Found, over=pgs, initially=Found.NOTHING, meaning="what the PG has found at the peer"
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
    in_turn = Scenario(
        "the private network is lost, and the public one so much later that the test is over",
        faults=2, fails=Kind.IN_TURN, gap=1_351 * ms,
    )  # fmt: skip
    in_turn_sooner = Scenario(
        "the private network is lost, and the public one as the test may be ending",
        faults=2, fails=Kind.IN_TURN, gap=1_350 * ms,
    )  # fmt: skip

    def majority(self, side: Term[Side]) -> Term[bool]:
        """R1: of the enabled PGs it holds at least half on side A, on side B more than half."""
        held = self.network.held(side)
        return ite(side == Side.A, 2 * held >= size(self.pgs), 2 * held > size(self.pgs))

    def enabled(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router is enabled."""
        modes = one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.ISOLATED_ENABLED)
        return self.network.runs[side] & modes

    def alone(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router goes on alone."""
        return self.network.runs[side] & (self.mode[side] == Mode.ISOLATED_ENABLED)

    def routes(self, side: Side | Term[Side]) -> Term[bool]:
        """R9: the Router handles requests; in a pair both have to take part (R11)."""
        paired = (self.mode[side] == Mode.PAIR_ENABLED) & self.network.joined()
        return paired | self.alone(side)

    def in_step(self) -> Term[bool]:
        """The Routers work as a pair: one enabled, the other disabled."""
        one = exists(Side, lambda side: self.mode[side] == Mode.PAIR_ENABLED)
        return one & exists(Side, lambda side: self.mode[side] == Mode.PAIR_DISABLED)

    def tests(self, side: Term[Side]) -> Term[bool]:
        """The Router is in the test state."""
        return self.network.runs[side] & (self.mode[side] == Mode.TEST)

    def tester(self, which: Callable[[Term[Side]], Term[bool]]) -> Term[bool]:
        """A Router tests, and of that side the condition holds."""
        return exists(Side, lambda side: self.tests(side) & which(side))

    @action(Side, urgent=True, source="R1, R3, R4, R7")
    def decide(self, side: Term[Side]) -> None:
        """Router {side} misses its peer"""
        paired = one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.PAIR_DISABLED)
        require(self.network.misses_peer(side), paired)
        says("counts {n} of {all} PGs", n=self.network.held(side), all=size(self.pgs))
        goes_on = self.mode[side] == Mode.PAIR_ENABLED
        if self.both_lost is BothLost.OWN_MAJORITY:
            goes_on = goes_on | (~self.network.private & ~self.network.public)
        able = ite(goes_on, Mode.ISOLATED_ENABLED, Mode.TEST)
        self.mode[side] = ite(self.majority(side), able, Mode.ISOLATED_DISABLED)

    # The test

    @action(PGS, urgent=True, source="R5a, R5b, R5c")
    def ask(self, pg: Term[PG]) -> None:
        """the Router asks {pg} to contact its peer"""
        require(self.asked[pg] == Asked.NOT_YET)
        require(self.tester(lambda side: self.network.holds(side, pg)))
        self.asked[pg] = Asked.SENT

    @action(PGS, within=way, source="R5a, R5b, R5c, N7")
    def question_arrives(self, pg: Term[PG]) -> None:
        """{pg} is asked"""
        require(self.asked[pg] == Asked.SENT)
        require(self.tester(lambda side: self.network.reaches(side, pg)))
        self.asked[pg] = Asked.ARRIVED

    @action(PGS, urgent=True, source="R5a")
    def finds_nobody(self, pg: Term[PG]) -> None:
        """{pg} cannot reach the peer"""
        require(self.asked[pg] == Asked.ARRIVED)
        require(self.tester(lambda side: self.network.misses_router(pg, peer(side))))
        self.asked[pg] = Asked.ANSWERING
        self.found[pg] = Found.NOBODY

    def sees(self, mode: Mode, pg: Term[PG]) -> Term[bool]:
        """A PG that is asked reaches the peer, which is in that mode."""

        def peer_of(side: Term[Side]) -> Term[bool]:
            other = peer(side)
            reached = self.network.reaches(other, pg) & ~self.network.misses_router(pg, other)
            return reached & (self.mode[other] == mode)

        return self.tester(peer_of)

    @action(PGS, within=round_trip, source="R5b, R5c, Q2, N7")
    def finds_peer(self, pg: Term[PG]) -> None:
        """{pg} has the peer's answer"""
        enabled = self.sees(Mode.ISOLATED_ENABLED, pg)
        require(self.asked[pg] == Asked.ARRIVED, enabled | self.sees(Mode.ISOLATED_DISABLED, pg))
        self.asked[pg] = Asked.ANSWERING
        self.found[pg] = ite(enabled, Found.ENABLED, Found.DISABLED)

    @action(PGS, within=way, source="R5a, R5b, R5c, N7")
    def answer_arrives(self, pg: Term[PG]) -> None:
        """the Router has the answer of {pg}"""
        require(self.asked[pg] == Asked.ANSWERING)
        require(self.tester(lambda side: self.network.reaches(side, pg)))
        self.asked[pg] = Asked.ANSWERED

    @action(Side, urgent=True, source="R5a, R5b, R5c, Q4")
    def end_test(self, side: Term[Side]) -> None:
        """Router {side} ends its test"""

        def answered(pg: Term[PG]) -> Term[bool]:
            return self.asked[pg] == Asked.ANSWERED

        enabled = exists(self.pgs, lambda pg: answered(pg) & (self.found[pg] == Found.ENABLED))
        done = forall(self.pgs, lambda pg: ~self.network.holds(side, pg) | answered(pg))
        require(self.tests(side), enabled | done)
        self.mode[side] = ite(enabled, Mode.ISOLATED_DISABLED, Mode.ISOLATED_ENABLED)
        self.forget_test()

    def forget_test(self) -> None:
        """A test that is over leaves nothing behind."""
        self.asked.assign(Asked.NOT_YET)
        self.found.assign(Found.NOTHING)

    # Afterwards

    @action(Side, urgent=True, source="Q1")
    def check_again(self, side: Term[Side]) -> None:
        """isolated Router {side} has lost its majority"""
        given(self.recheck)
        require(self.alone(side), ~self.majority(side))
        self.mode[side] = Mode.ISOLATED_DISABLED

    @action(Side, source="R8")
    def pair_again(self, side: Term[Side]) -> None:
        """the Routers pair again, {side} enabled"""
        mine, theirs = self.enabled(side), self.enabled(peer(side))
        heard = ~exists(Side, self.network.misses_peer)
        require(self.network.joined(), heard, ~self.in_step())
        require((mine & ~theirs) | ((mine == theirs) & (side == Side.A)))
        self.mode.assign(lambda each: ite(each == side, Mode.PAIR_ENABLED, Mode.PAIR_DISABLED))
        self.forget_test()
