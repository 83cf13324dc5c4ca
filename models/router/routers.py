"""Two Routers: device majority, the test state, and the route requests they decide about.

Two Routers work as one while the private network joins them (R11). When a Router loses its peer
it asks how many PGs it can communicate with, and goes on, stops, or tests whether the peer goes
on (R1-R5). With both networks lost at once the same rules apply (R7): no PG gets through then, and
no Router can tell what was lost. Once the network is back the two resynchronise (R8).

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- Route requests. One is followed; requests influence neither one another nor the Routers.
- Paired Routers get the same messages in the same order (R11): both hold a request, or neither.
  Without `lockstep` they do so one after the other.
- Alignment (R12, R14) is no state: a PG is served by every active Router it talks to.
- Calls reach a Router that works, whatever becomes of its PGs (`hears`): what it would do with a
  call is checked also where none would come. `sites` asks for a PG that it reaches.
- Routers that are joined do not look at the public network: R12 holds by construction.
- A call that a VRU or an agent has is the request that was handled. What a Router could do to it
  here is to have it routed once more (R10); nothing can drop it.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Part,
    Term,
    Var,
    action,
    exists,
    fault,
    forall,
    given,
    initial,
    ite,
    one_of,
    require,
    says,
)
from ccverify.models.mechanisms.majority import majority
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.network.pgs import Network


class Mode(Enum):
    """What a Router does: two modes of the pair, three of a Router on its own; or it is down, or
    starts and has yet to decide.
    """

    PAIR_ENABLED = "pair-enabled"
    PAIR_DISABLED = "pair-disabled"
    TEST = "test"
    ISOLATED_ENABLED = "isolated-enabled"
    ISOLATED_DISABLED = "isolated-disabled"
    DOWN = "down"
    STARTING = "starting"


class BothLost(Enum):
    """R7: what a pair-disabled Router with majority does if both networks are lost at once: it
    tests as always (R4), or it can tell what was lost, and goes on by its own majority.
    """

    TESTS = "tests"
    OWN_MAJORITY = "own-majority"


class Request(Enum):
    """What has become of the route request that is followed."""

    NONE = "none"
    WAITING = "waiting"
    HANDLED = "handled"
    HANDLED_TWICE = "handled-twice"


class Undecided(Enum):
    """Q2: what a test makes of a peer that has not decided yet."""

    ASK_AGAIN = "ask-again"
    AS_ENABLED = "as-enabled"


class Answers(Enum):
    """Q3: how a test takes the PGs' answers."""

    ONE_BY_ONE = "one-by-one"
    ONE_INSTANT = "one-instant"


class Conflict(Enum):
    """Q4: which finding wins when two PGs' answers disagree."""

    ENABLED_WINS = "enabled-wins"
    DISABLED_WINS = "disabled-wins"
    FIRST_WINS = "first-wins"


class Again(Enum):
    """Q5: which side is pair-enabled again when not exactly one was enabled."""

    A = "a"
    B = "b"
    EITHER = "either"


class Queued(Enum):
    """Where a request waits while the Routers fail over (R9): with its sender, who submits it to
    the Router that goes on, or with the Router that it reached.
    """

    BY_SENDER = "by-sender"
    BY_ROUTER = "by-router"


class Routers(Model):
    """Two Routers that decide by device majority and a test state who goes on (R1-R9, R14)."""

    pgs = PGS
    network = Part(Network)
    mode = Choice(Mode, over=Side, meaning="what the Router does")
    answered = Bool(
        over=(Side, pgs), initially=False, meaning="the PG has answered in the side's test"
    )
    found_enabled = Bool(
        over=Side, initially=False, meaning="an answer in the side's test was that the peer goes on"
    )
    found_disabled = Bool(
        over=Side,
        initially=False,
        meaning="an answer in the side's test was that the peer has stopped",
    )
    request: Var[Request] = Choice(
        Request,
        initially=Request.NONE,
        meaning="what has become of the route request that is followed",
    )
    submitted: Var[bool] = Bool(
        initially=True, meaning="the request has reached a Router, or there is none"
    )
    holds = Bool(
        over=Side, initially=False, meaning="the Router has the request, and has yet to handle it"
    )
    stopped_by_test = Bool(
        over=Side,
        initially=False,
        ghost=True,
        meaning="the side's last test has stopped its Router",
    )
    failed_since: Var[bool] = Bool(
        initially=False, ghost=True, meaning="a Router has failed since the call was delivered"
    )

    recheck = Parameter(False, source="Q1", meaning="an isolated Router without majority stops")
    undecided = Parameter(Undecided.ASK_AGAIN, source="Q2", meaning="a tested peer still undecided")
    answers = Parameter(Answers.ONE_BY_ONE, source="Q3", meaning="how a test takes the answers")
    conflict = Parameter(Conflict.ENABLED_WINS, source="Q4", meaning="if two answers disagree")
    again = Parameter(Again.A, source="Q5", meaning="who is enabled again, if not just one was")
    first = Parameter(
        Side.A, source="R3", silent=True, meaning="the side that is pair-enabled at first"
    )
    test_counts = Parameter(
        False, source="R5a", silent=True, meaning="a test ends enabled only with majority"
    )
    queued = Parameter(
        Queued.BY_SENDER, source="R9", silent=True, meaning="where a request waits meanwhile"
    )
    both_lost = Parameter(
        BothLost.TESTS, source="R4, R7", silent=True, meaning="both networks go, with majority"
    )
    restart_decides = Parameter(
        True, source="R1, R4", silent=True, meaning="a Router that starts alone decides"
    )
    tries_again = Parameter(
        False, source="R1, R4", silent=True, meaning="a Router that stopped may test again"
    )
    lockstep = Parameter(
        True, source="R11", silent=True, meaning="paired Routers take each message at once"
    )
    routers_crash = Parameter(False, meaning="Routers may crash and restart")
    requests = Parameter(True, meaning="follow a route request")

    def finds_majority(self, side: Term[Side]) -> Term[bool]:
        """R1: what the Router finds when it misses its peer; traces say how many PGs it counts."""
        self.network.says_held(side)
        return self.holds_majority(side)

    def holds_majority(self, side: Term[Side]) -> Term[bool]:
        """The side has as many connections as it needs, as far as it has noticed (R1)."""
        return self.enough(side, self.network.held(side))

    def enough(self, side: Side | Term[Side], reached: Term[int]) -> Term[bool]:
        """R1: side A needs at least half of the enabled PGs, side B more than half."""
        return majority(side, reached, self.network.total())

    def hears(self, side: Side | Term[Side]) -> Term[bool]:
        """Calls, and the data they leave, reach the Router while it is up."""
        return self.mode[side] != Mode.DOWN

    def heard(self, side: Term[Side]) -> Term[bool]:
        """Calls reach the Router: itself, or the peer that it works with as a pair (R11)."""
        return self.hears(side) | (self.in_step() & self.hears(peer(side)))

    def joined(self) -> Term[bool]:
        """The Routers are connected to one another."""
        return self.network.joins() & forall(Side, lambda side: self.mode[side] != Mode.DOWN)

    def enabled(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router handles traffic."""
        return one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.ISOLATED_ENABLED)

    def in_step(self) -> Term[bool]:
        """The Routers work as a pair: one enabled, the other disabled."""
        one = exists(Side, lambda side: self.mode[side] == Mode.PAIR_ENABLED)
        other = exists(Side, lambda side: self.mode[side] == Mode.PAIR_DISABLED)
        return self.joined() & one & other

    @initial()
    def start(self) -> None:
        """The first side is pair-enabled, the other pair-disabled."""
        for side in Side:
            self.mode[side] = Mode.PAIR_ENABLED if side is self.first else Mode.PAIR_DISABLED

    @action(Side, source="R1, R3", fair=True)
    def enabled_side_decides(self, side: Term[Side]) -> None:
        """Router {side}, pair-enabled, misses its peer"""
        require(~self.joined(), self.mode[side] == Mode.PAIR_ENABLED)
        self.mode[side] = ite(
            self.finds_majority(side), Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED
        )

    @action(Side, source="R1, R4, R7", fair=True)
    def disabled_side_decides(self, side: Term[Side]) -> None:
        """Router {side}, pair-disabled, misses its peer"""
        require(~self.joined(), self.mode[side] == Mode.PAIR_DISABLED)
        self.decide_by_test(side)

    @action(Side, source="R1, R4", fair=True)
    def starting_side_decides(self, side: Term[Side]) -> None:
        """Router {side} has started, and finds no peer"""
        given(self.restart_decides)
        require(~self.joined(), self.mode[side] == Mode.STARTING)
        self.decide_by_test(side)

    def decide_by_test(self, side: Term[Side]) -> None:
        """R4: with majority the Router tests, without it stops."""
        able: Term[Mode] | Mode = Mode.TEST
        if self.both_lost is BothLost.OWN_MAJORITY:
            able = ite(self.network.at_once, Mode.ISOLATED_ENABLED, Mode.TEST)
        self.mode[side] = ite(self.finds_majority(side), able, Mode.ISOLATED_DISABLED)

    @action(Side, source="N2, N3", fair=True)
    def notice_lost_pgs(self, side: Term[Side]) -> None:
        """Router {side} notices which PGs it has lost"""
        # It counts first if it misses its peer as well (N1, N2).
        counted = ~one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.PAIR_DISABLED, Mode.STARTING)
        require(self.joined() | counted, self.mode[side] != Mode.DOWN)
        require(self.network.behind(side))
        self.network.notice(side)

    @action(Side, PGS, source="R5a, R5b, R5c, Q2, Q3", fair=True)
    def pg_answers(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg} tells Router {side} what it finds at the peer"""
        given(self.answers is Answers.ONE_BY_ONE)
        require(self.mode[side] == Mode.TEST, self.network.talks(side, pg))
        require(~self.answered[side, pg])
        found = self.mode[peer(side)]
        contact = self.network.contact(side, pg) & (found != Mode.DOWN)
        disabled = contact & one_of(found, Mode.ISOLATED_DISABLED, Mode.STARTING)
        if self.undecided is Undecided.ASK_AGAIN:
            require(~contact | disabled | (found == Mode.ISOLATED_ENABLED))
        says("gets through to the peer: {contact} ({found})", contact=contact, found=found)
        enabled = contact & ~disabled
        if self.conflict is Conflict.FIRST_WINS:
            first = ~self.found_enabled[side] & ~self.found_disabled[side]
            enabled, disabled = enabled & first, disabled & first
        self.answered[side, pg] = True
        self.found_enabled[side] = self.found_enabled[side] | enabled
        self.found_disabled[side] = self.found_disabled[side] | disabled

    @action(Side, source="R5a, R5b, R5c, Q4", fair=True)
    def test_ends(self, side: Term[Side]) -> None:
        """Router {side} ends its test"""
        given(self.answers is Answers.ONE_BY_ONE)
        enabled, disabled = self.found_enabled[side], self.found_disabled[side]
        wins = {Conflict.ENABLED_WINS: enabled, Conflict.DISABLED_WINS: disabled}.get(
            self.conflict, enabled | disabled
        )
        asked = forall(self.pgs, lambda pg: ~self.network.holds(side, pg) | self.answered[side, pg])
        require(self.mode[side] == Mode.TEST, asked | wins)
        stays = ~enabled | disabled if self.conflict is Conflict.DISABLED_WINS else ~enabled
        self.end_test(side, stays)
        self.forget_test(side)

    @action(Side, source="R5a, R5b, R5c, Q2, Q3", fair=True)
    def test_at_once(self, side: Term[Side]) -> None:
        """Router {side} makes its test"""
        given(self.answers is Answers.ONE_INSTANT)
        found = self.mode[peer(side)]
        contact = (found != Mode.DOWN) & exists(self.pgs, lambda pg: self.network.contact(side, pg))
        disabled = contact & one_of(found, Mode.ISOLATED_DISABLED, Mode.STARTING)
        require(self.mode[side] == Mode.TEST)
        if self.undecided is Undecided.ASK_AGAIN:
            require(~contact | disabled | (found == Mode.ISOLATED_ENABLED))
        says("gets through to the peer: {contact} ({found})", contact=contact, found=found)
        self.end_test(side, ~contact | disabled)

    def end_test(self, side: Term[Side], goes_on: Term[bool]) -> None:
        """The tester goes on or stops (R5); where the source is silent, on its majority as well."""
        able = goes_on & self.holds_majority(side) if self.test_counts else goes_on
        self.mode[side] = ite(able, Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED)
        self.stopped_by_test[side] = ~goes_on

    def forget_test(self, side: Term[Side]) -> None:
        """A test that is over leaves nothing behind."""
        self.found_enabled[side] = False
        self.found_disabled[side] = False
        self.answered.assign(lambda s, pg: ~(s == side) & self.answered[s, pg])

    @action(Side, source="Q1", fair=True)
    def isolated_side_checks_again(self, side: Term[Side]) -> None:
        """isolated Router {side} loses its majority"""
        given(self.recheck)
        require(self.mode[side] == Mode.ISOLATED_ENABLED, ~self.holds_majority(side))
        self.mode[side] = Mode.ISOLATED_DISABLED

    @action(Side, source="R1, R4", fair=True)
    def stopped_side_tries_again(self, side: Term[Side]) -> None:
        """isolated-disabled Router {side} has majority, and tests again"""
        given(self.tries_again)
        require(~self.joined(), self.mode[side] == Mode.ISOLATED_DISABLED)
        require(self.holds_majority(side))
        # A test that stops the Router once more changes nothing, and is left out.
        contact = exists(self.pgs, lambda pg: self.network.contact(side, pg))
        stopped = one_of(self.mode[peer(side)], Mode.ISOLATED_DISABLED, Mode.STARTING, Mode.DOWN)
        require(~contact | stopped)
        self.mode[side] = Mode.TEST
        self.stopped_by_test[side] = False

    @action(Side, source="R8, Q5", fair=True)
    def pair_again(self, side: Term[Side]) -> None:
        """the Routers pair again, {side} enabled"""
        require(self.joined(), ~self.in_step())
        mine, theirs = self.enabled(side), self.enabled(peer(side))
        chosen = self.again is Again.EITHER or side == Side[self.again.name]
        require((mine & ~theirs) | ((mine == theirs) & chosen))
        self.mode.assign(lambda s: ite(s == side, Mode.PAIR_ENABLED, Mode.PAIR_DISABLED))
        self.found_enabled.assign(False)
        self.found_disabled.assign(False)
        self.answered.assign(False)
        self.stopped_by_test.assign(False)
        waits = self.request == Request.WAITING
        self.holds.assign(waits & exists(Side, lambda s: self.holds[s]))

    def stop_router(self, side: Term[Side]) -> None:
        """The Router is down, and what it held is gone."""
        self.mode[side] = Mode.DOWN
        self.failed_since = self.failed_since | (self.request == Request.HANDLED)
        self.holds[side] = False
        self.stopped_by_test[side] = False
        self.forget_test(side)

    def start_router(self, side: Term[Side]) -> None:
        """The Router is up again, and has yet to find its peer or to decide."""
        self.mode[side] = Mode.STARTING

    @fault(FaultKind.CRASH, Side, component="Router", source="R11")
    def crash_router(self, side: Term[Side]) -> None:
        """Router {side} crashes"""
        given(self.routers_crash)
        require(self.mode[side] != Mode.DOWN)
        self.stop_router(side)
        self.network.notice(side)

    @fault(FaultKind.RESTART, Side, component="Router")
    def restart_router(self, side: Term[Side]) -> None:
        """Router {side} restarts"""
        given(self.routers_crash)
        require(self.mode[side] == Mode.DOWN)
        self.start_router(side)
        self.network.notice(side)

    @fault(FaultKind.INPUT, component="caller", source="R9")
    def request_made(self) -> None:
        """a route request is made"""
        given(self.requests)
        require(self.request == Request.NONE)
        self.request = Request.WAITING
        self.submitted = False

    @action(Side, source="R9, R11", fair=True)
    def request_received(self, side: Term[Side]) -> None:
        """Router {side} receives the route request"""
        given(self.requests)
        pair, mode = self.in_step(), self.mode[side]
        ready = (pair & self.enabled(side)) | (mode == Mode.ISOLATED_ENABLED)
        if self.queued is Queued.BY_ROUTER:
            ready = ready | ~one_of(mode, Mode.ISOLATED_DISABLED, Mode.DOWN)
        require(~self.submitted, ready, self.heard(side))
        self.submitted = True
        self.holds.assign(lambda s: (pair & self.lockstep) | (s == side))

    @action(Side, source="R11", fair=True)
    def peer_receives(self, side: Term[Side]) -> None:
        """Router {side} receives from its peer the route request"""
        given(self.requests and not self.lockstep)
        require(self.in_step(), self.enabled(peer(side)), self.request == Request.WAITING)
        require(self.holds[peer(side)], ~self.holds[side])
        self.holds[side] = True

    @action(Side, source="R9, R11", fair=True)
    def handle_request(self, side: Term[Side]) -> None:
        """Router {side} handles the route request"""
        given(self.requests)
        pair = self.in_step()
        require(self.holds[side], self.enabled(side), self.heard(side))
        require(pair | (self.mode[side] == Mode.ISOLATED_ENABLED))
        self.request = ite(self.request == Request.WAITING, Request.HANDLED, Request.HANDLED_TWICE)
        both = pair & self.lockstep
        self.holds.assign(lambda s: self.holds[s] & ~both & ~(s == side))

    @action(Side, source="R11", fair=True)
    def peer_follows(self, side: Term[Side]) -> None:
        """Router {side} learns that its peer has handled the route request"""
        given(self.requests and not self.lockstep)
        require(self.in_step(), self.enabled(peer(side)), self.request != Request.WAITING)
        require(self.holds[side], ~self.holds[peer(side)])
        self.holds[side] = False
