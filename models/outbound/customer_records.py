"""One customer record of a campaign, a pair of SIP Dialers, and what their failures make of it.

The Campaign Manager gives the record to the Dialer it activated (D1). The Dialer invites the
customer and reports it (D3); each connection that may be lost has its own effect on the record
(D4). After a failover the record is handed over, closed, or timed out (D5).

What is abstracted, and why that is sound for the properties:

- Time. A message on its way arrives before a timeout (D5); all else may happen at any moment.
  Which records are outstanding, and so time out, D5 leaves open: Active ones are, Unknown and
  Dialed ones are a Parameter each.
- Records. They are independent, so one is followed. Retries that a campaign asks for (busy, no
  answer) are new attempts by rule and left out: every call that ends is a success.
- Campaign Managers. The pair counts as one that is there or not: the other side continues with
  the replicated dialing list. Which side it is has a model of its own.
- A crash of a Dialer is the loss of its connection, after which it has nothing of the record.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    forall,
    given,
    ite,
    least,
    one_of,
    require,
)
from ccverify.models.network.network import Side


class Status(Enum):
    """D3: the state of a record in the Campaign Manager's dialing list."""

    PENDING = "Pending"
    ACTIVE = "Active"
    DIALED = "Dialed"
    CLOSED = "Closed"
    UNKNOWN = "Unknown"


class Copy(Enum):
    """What a Dialer has of the record: nothing, the record before its call, or the call."""

    NONE = "none"
    WAITING = "not called yet"
    CALLED = "called"


class Owner(Enum):
    """To which Dialer the Campaign Manager has given the record."""

    NONE = "none"
    A = "A"
    B = "B"


class Update(Enum):
    """D3: when the Campaign Manager hears of an invitation: by a message that takes its time and
    can be lost with the connection, or in one step with the invitation.
    """

    TRAVELS = "travels"
    AT_ONCE = "at-once"


ANY_FAULT = dict.fromkeys(
    ("links_fail", "cti_fails", "gateways_fail", "pims_fail", "dialers_pause", "manager_fails"),
    True,
)


class CustomerRecords(Model):
    """A customer record between the Campaign Manager and a pair of Dialers (D1-D7)."""

    record: Var[Status] = Choice(
        Status, initially=Status.PENDING, meaning="the state of the record in the dialing list (D3)"
    )
    owner: Var[Owner] = Choice(
        Owner,
        initially=Owner.NONE,
        meaning="the Dialer to which the Campaign Manager has given the record",
    )
    calls: Var[int] = Int(
        0,
        2,
        initially=0,
        ghost=True,
        meaning="how often the customer was invited, two standing for more",
    )
    copy = Choice(Copy, over=Side, initially=Copy.NONE, meaning="what the Dialer has of the record")
    activated = Bool(
        over=Side, initially=False, meaning="the Campaign Manager has activated the Dialer"
    )
    ready = Bool(over=Side, initially=True, meaning="the Dialer is Ready")
    link = Bool(
        over=Side,
        initially=True,
        meaning="the Dialer reaches the Campaign Manager, if there is one",
    )
    cti = Bool(
        over=Side, initially=True, meaning="the Dialer reaches the CTI Server and the agent PG"
    )
    gateway = Bool(over=Side, initially=True, meaning="the Dialer reaches its SIP gateway")
    pim = Bool(over=Side, initially=True, meaning="the Dialer reaches its MR PIM")
    manager: Var[bool] = Bool(initially=True, meaning="a Campaign Manager is active")

    outstanding = Parameter(False, source="Q9", meaning="Dialed records time out as well")
    unknown_outstanding = Parameter(
        True, source="D5", silent=True, meaning="Unknown records time out as well"
    )
    update = Parameter(
        Update.TRAVELS, source="D3", silent=True, meaning="how a report of an invitation goes"
    )
    pim_counts = Parameter(
        False, source="D4", silent=True, meaning="a Dialer without its MR PIM fails over"
    )
    pim_dials = Parameter(
        True, source="D4", silent=True, meaning="a Dialer needs its MR PIM to call"
    )
    links_fail = Parameter(False, meaning="Dialers may lose the Campaign Manager")
    cti_fails = Parameter(False, meaning="Dialers may lose the CTI Server or the agent PG")
    gateways_fail = Parameter(False, meaning="Dialers may lose their SIP gateway")
    pims_fail = Parameter(False, meaning="Dialers may lose their MR PIM")
    dialers_pause = Parameter(False, meaning="Dialers may be Not Ready")
    manager_fails = Parameter(False, meaning="the active Campaign Manager may fail")

    calm = Scenario("nothing fails")
    link_lost = Scenario("a Dialer loses the Campaign Manager", links_fail=True, faults=1)
    cti_lost = Scenario("a Dialer loses the CTI Server or the agent PG", cti_fails=True, faults=1)
    gateway_lost = Scenario("a Dialer loses its SIP gateway", gateways_fail=True, faults=1)
    pim_lost = Scenario("a Dialer loses its MR PIM", pims_fail=True, faults=1)
    not_ready = Scenario("a Dialer is Not Ready", dialers_pause=True, faults=1)
    manager_lost = Scenario("the Campaign Manager fails", manager_fails=True, faults=1)
    budget_2 = Scenario("at most two faults", faults=2, **ANY_FAULT)

    def linked(self, side: Side | Term[Side]) -> Term[bool]:
        """The Dialer and the active Campaign Manager are connected."""
        return self.manager & self.link[side]

    def fit(self, side: Side | Term[Side]) -> Term[bool]:
        """D1, D2: Ready, and connected to Campaign Manager, CTI Server, agent PG and gateway."""
        able = self.linked(side) & self.ready[side] & self.cti[side] & self.gateway[side]
        return able & self.pim[side] if self.pim_counts else able

    def given_to(self, side: Term[Side]) -> Term[bool]:
        """The Campaign Manager has given the record to this Dialer."""
        return self.owner == ite(side == Side.A, Owner.A, Owner.B)

    def times_out(self) -> Term[bool]:
        """D5, Q9: the record is one of those that a timeout returns to Pending."""
        states = [Status.ACTIVE]
        if self.unknown_outstanding:
            states.append(Status.UNKNOWN)
        if self.outstanding:
            states.append(Status.DIALED)
        return one_of(self.record, *states)

    def on_its_way(self, side: Side | Term[Side]) -> Term[bool]:
        """The Dialer will tell the Campaign Manager something about the record it knows not yet."""
        called = (self.copy[side] == Copy.CALLED) & (self.record == Status.UNKNOWN)
        return self.linked(side) & ((self.copy[side] == Copy.WAITING) | called)

    # The pair of Dialers

    @action(Side, source="D1", fair=True)
    def activate(self, side: Term[Side]) -> None:
        """the Campaign Manager activates Dialer {side}"""
        require(self.fit(side), self.copy[side] == Copy.NONE)
        require(forall(Side, lambda s: ~self.activated[s]))
        self.activated[side] = True

    @action(Side, source="D1, D2, D4", fair=True)
    def fail_over(self, side: Term[Side]) -> None:
        """Dialer {side} fails over"""
        require(self.activated[side], ~self.fit(side))
        mine = self.given_to(side)
        self.activated[side] = False
        self.record = ite(mine & (self.record == Status.ACTIVE), Status.UNKNOWN, self.record)
        self.owner = ite(mine, Owner.NONE, self.owner)

    # The record

    @action(Side, source="D1, D3", fair=True)
    def give(self, side: Term[Side]) -> None:
        """Dialer {side} is given the record"""
        require(self.activated[side], self.linked(side), self.copy[side] == Copy.NONE)
        require(self.record == Status.PENDING)
        self.record = Status.ACTIVE
        self.owner = ite(side == Side.A, Owner.A, Owner.B)
        self.copy[side] = Copy.WAITING

    @action(Side, source="D3", fair=True)
    def invite(self, side: Term[Side]) -> None:
        """Dialer {side} sends an invitation"""
        require(self.activated[side], self.copy[side] == Copy.WAITING)
        require(self.fit(side))
        if self.pim_dials:
            require(self.pim[side])
        self.copy[side] = Copy.CALLED
        self.calls = least(self.calls + 1, 2)
        if self.update is Update.AT_ONCE:
            self.record = Status.DIALED

    @action(Side, source="D3", fair=True)
    def report(self, side: Term[Side]) -> None:
        """the report of Dialer {side}'s call arrives"""
        given(self.update is Update.TRAVELS)
        require(self.copy[side] == Copy.CALLED, self.linked(side), self.given_to(side))
        require(self.record == Status.ACTIVE)
        self.record = Status.DIALED

    @action(Side, source="D3, D4", fair=True)
    def call_ends(self, side: Term[Side]) -> None:
        """the call of Dialer {side} ends"""
        require(self.copy[side] == Copy.CALLED, self.linked(side), self.cti[side])
        self.copy[side] = Copy.NONE
        self.record = Status.CLOSED
        self.owner = Owner.NONE

    @action(Side, source="D5", fair=True)
    def hand_over(self, side: Term[Side]) -> None:
        """Dialer {side} hands the record over"""
        called = self.copy[side] == Copy.CALLED
        ends_here = called & self.cti[side] & (self.record != Status.UNKNOWN)
        require(self.copy[side] != Copy.NONE, self.linked(side), ~self.activated[side])
        require(~ends_here)
        lost = self.record == Status.UNKNOWN
        self.record = ite(lost, ite(called, Status.DIALED, Status.PENDING), self.record)
        # With the CTI Server gone the Dialer does not learn how the call ends (D4).
        self.copy[side] = ite(called & self.cti[side], Copy.CALLED, Copy.NONE)

    @action(Side, source="D5", fair=True)
    def close_internally(self, side: Term[Side]) -> None:
        """Dialer {side} closes the record internally"""
        require(self.copy[side] != Copy.NONE, ~self.linked(side), ~self.activated[side])
        self.copy[side] = Copy.NONE

    @action(source="D5, Q9", fair=True)
    def time_out(self) -> None:
        """the outstanding record times out"""
        require(self.manager, self.owner == Owner.NONE, self.times_out())
        require(~exists(Side, self.on_its_way))
        self.record = Status.PENDING

    # Faults

    @fault(FaultKind.CRASH, component="Campaign Manager", source="D4")
    def lose_manager(self) -> None:
        """the Campaign Manager fails"""
        given(self.manager_fails)
        require(self.manager)
        self.manager = False
        self.activated.assign(False)
        self.owner = Owner.NONE
        closed = ite(self.record == Status.DIALED, Status.CLOSED, self.record)
        self.record = ite(self.record == Status.ACTIVE, Status.UNKNOWN, closed)

    @action(source="C5", fair=True)
    def manager_takes_over(self) -> None:
        """the other Campaign Manager takes over"""
        given(self.manager_fails)
        require(~self.manager)
        self.manager = True

    @fault(FaultKind.LINK_LOST, Side, component="Dialer connection", source="D4")
    def lose_link(self, side: Term[Side]) -> None:
        """Dialer {side} loses the Campaign Manager"""
        given(self.links_fail)
        require(self.link[side])
        self.link[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="Dialer connection")
    def restore_link(self, side: Term[Side]) -> None:
        """Dialer {side} reaches the Campaign Manager again"""
        given(self.links_fail)
        require(~self.link[side])
        self.link[side] = True

    @fault(FaultKind.LINK_LOST, Side, component="CTI Server", source="D2, D4")
    def lose_cti(self, side: Term[Side]) -> None:
        """Dialer {side} loses the CTI Server"""
        given(self.cti_fails)
        require(self.cti[side])
        self.cti[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="CTI Server")
    def restore_cti(self, side: Term[Side]) -> None:
        """Dialer {side} reaches the CTI Server again"""
        given(self.cti_fails)
        require(~self.cti[side])
        self.cti[side] = True

    @fault(FaultKind.LINK_LOST, Side, component="SIP gateway", source="D2, D4")
    def lose_gateway(self, side: Term[Side]) -> None:
        """Dialer {side} loses its SIP gateway"""
        given(self.gateways_fail)
        require(self.gateway[side])
        self.gateway[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="SIP gateway")
    def restore_gateway(self, side: Term[Side]) -> None:
        """Dialer {side} reaches its SIP gateway again"""
        given(self.gateways_fail)
        require(~self.gateway[side])
        self.gateway[side] = True

    @fault(FaultKind.LINK_LOST, Side, component="MR PIM", source="D4")
    def lose_pim(self, side: Term[Side]) -> None:
        """Dialer {side} loses its MR PIM"""
        given(self.pims_fail)
        require(self.pim[side])
        self.pim[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="MR PIM")
    def restore_pim(self, side: Term[Side]) -> None:
        """Dialer {side} reaches its MR PIM again"""
        given(self.pims_fail)
        require(~self.pim[side])
        self.pim[side] = True

    @fault(FaultKind.PAUSE, Side, component="Dialer", source="D1")
    def pause(self, side: Term[Side]) -> None:
        """Dialer {side} is Not Ready"""
        given(self.dialers_pause)
        require(self.ready[side])
        self.ready[side] = False

    @fault(FaultKind.RESTART, Side, component="Dialer")
    def ready_again(self, side: Term[Side]) -> None:
        """Dialer {side} is Ready again"""
        given(self.dialers_pause)
        require(~self.ready[side])
        self.ready[side] = True
