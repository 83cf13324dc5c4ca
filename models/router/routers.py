"""Two Routers: how they pair again, crash and restart, and the route requests they decide about.

Two Routers work as one while the private network joins them (R11). What becomes of them without it
is told in `decisions`. Once the network is back the two resynchronise (R8).

What is abstracted beside that, and why it is sound for the properties:

- Route requests. One is followed; requests influence neither one another nor the Routers.
- Paired Routers get the same messages in the same order (R11): both hold a request, or neither.
  Without `lockstep` they do so one after the other.
- Calls reach a Router that works, whatever becomes of its PGs (`hears`): what it would do with a
  call is checked also where none would come. `sites` asks for a PG that it reaches.
- A call that a VRU or an agent has is the request that was handled. What a Router could do to it
  here is to have it routed once more (R10); nothing can drop it.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Parameter,
    Term,
    Var,
    action,
    exists,
    fault,
    given,
    ite,
    one_of,
    require,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.router.decisions import Decisions, Mode


class Request(Enum):
    """What has become of the route request that is followed."""

    NONE = "none"
    WAITING = "waiting"
    HANDLED = "handled"
    HANDLED_TWICE = "handled-twice"


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


class Routers(Decisions):
    """Two Routers that decide by device majority and a test state who goes on (R1-R9, R14)."""

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

    again = Parameter(Again.A, source="Q5", meaning="who is enabled again, if not just one was")
    queued = Parameter(
        Queued.BY_SENDER, source="R9", silent=True, meaning="where a request waits meanwhile"
    )
    tries_again = Parameter(
        False, source="R1, R4", silent=True, meaning="a Router that stopped may test again"
    )
    lockstep = Parameter(
        True, source="R11", silent=True, meaning="paired Routers take each message at once"
    )
    routers_crash = Parameter(False, meaning="Routers may crash and restart")
    requests = Parameter(True, meaning="follow a route request")

    def hears(self, side: Side | Term[Side]) -> Term[bool]:
        """Calls, and the data they leave, reach the Router while it is up."""
        return self.mode[side] != Mode.DOWN

    def heard(self, side: Term[Side]) -> Term[bool]:
        """Calls reach the Router: itself, or the peer that it works with as a pair (R11)."""
        return self.hears(side) | (self.in_step() & self.hears(peer(side)))

    def enabled(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router handles traffic."""
        return one_of(self.mode[side], Mode.PAIR_ENABLED, Mode.ISOLATED_ENABLED)

    def in_step(self) -> Term[bool]:
        """The Routers work as a pair: one enabled, the other disabled."""
        one = exists(Side, lambda side: self.mode[side] == Mode.PAIR_ENABLED)
        other = exists(Side, lambda side: self.mode[side] == Mode.PAIR_DISABLED)
        return self.joined() & one & other

    def end_test(self, side: Term[Side], goes_on: Term[bool]) -> None:
        """Whether the last test has stopped the Router is noted for properties."""
        super().end_test(side, goes_on)
        self.stopped_by_test[side] = ~goes_on

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
