"""One customer record of a campaign, a pair of SIP Dialers, and what their failures make of it.

The active Campaign Manager gives the record to the Dialer it activated (D1). The Dialer invites the
customer and reports it (D3); what it may lose is told in `dialer_pair` (D4). After a failover the
record is handed over, closed, or timed out (D5).

What is abstracted beside that, and why it is sound for the properties:

- Time. A message on its way arrives before a timeout (D5); all else may happen at any moment.
- Records. They are independent, so one is followed. Retries that a campaign asks for (busy, no
  answer) are new attempts by rule and left out: every call that ends is a success.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
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
    given,
    ite,
    least,
    one_of,
    require,
)
from ccverify.models.network.network import Side
from ccverify.models.outbound.dialer_pair import ClosedFirst, Copy, DialerPair, Need
from ccverify.models.outbound.dialing_lists import Status


class Lost(Enum):
    """Which of their needs Dialers may lose."""

    NOTHING = "nothing"
    MANAGER = "manager"
    CTI = "cti"
    SIP = "sip"
    PIM = "pim"
    READY = "ready"
    ANY = "any"


class Update(Enum):
    """D3: how the Campaign Manager hears of an invitation: by a message that takes its time and can
    be lost with the connection, or in one step with the invitation while the connection works.
    """

    TRAVELS = "travels"
    AT_ONCE = "at-once"


class CustomerRecords(Model, DialerPair):
    """A customer record between the Campaign Managers and a pair of Dialers (D1-D7)."""

    calls: Var[int] = Int(
        0, 2, initially=0, ghost=True,
        meaning="how often the customer was invited, two standing for more",
    )  # fmt: skip

    outstanding = Parameter(False, source="Q9", meaning="Dialed records time out as well")
    unknown_outstanding = Parameter(
        True, source="D5", silent=True, meaning="Unknown records time out as well"
    )
    update = Parameter(
        Update.TRAVELS, source="D3", silent=True, meaning="how a report of an invitation goes"
    )
    pim_dials = Parameter(
        True, source="D4", silent=True, meaning="a Dialer needs its MR PIM to call"
    )
    lost = Parameter(Lost.NOTHING, source="D1, D2, D4", meaning="what Dialers may lose")

    calm = Scenario("nothing fails")
    link_lost = Scenario("a Dialer loses the Campaign Managers", lost=Lost.MANAGER, faults=1)
    cti_lost = Scenario("a Dialer loses the CTI Server or the agent PG", lost=Lost.CTI, faults=1)
    gateway_lost = Scenario("a Dialer loses its SIP server", lost=Lost.SIP, faults=1)
    pim_lost = Scenario("a Dialer loses its MR PIM", lost=Lost.PIM, faults=1)
    not_ready = Scenario("a Dialer is Not Ready", lost=Lost.READY, faults=1)
    manager_lost = Scenario("the active Campaign Manager fails", managers_fail=True, faults=1)
    budget_2 = Scenario("at most two faults", managers_fail=True, lost=Lost.ANY, faults=2)

    def unowned(self) -> Term[bool]:
        """The Campaign Manager has given the record to no Dialer."""
        return ~exists(Side, lambda side: self.owns[side])

    def times_out(self) -> Term[bool]:
        """D5, Q9: the record is one of those that a timeout returns to Pending."""
        states = [Status.ACTIVE]
        if self.unknown_outstanding:
            states.append(Status.UNKNOWN)
        if self.outstanding:
            states.append(Status.DIALED)
        return one_of(self.record(), *states)

    def unheard(self, side: Side | Term[Side]) -> Term[bool]:
        """The Dialer called, and the Campaign Manager, which waits for nobody, does not know."""
        called = one_of(self.copy[side], Copy.CALLED, Copy.ENDED)
        return called & self.unowned() & one_of(self.record(), Status.PENDING, Status.UNKNOWN)

    def on_its_way(self, side: Side | Term[Side]) -> Term[bool]:
        """The Dialer will tell the Campaign Manager something that it does not know yet."""
        waits = one_of(self.copy[side], Copy.WAITING, Copy.ENDED)
        return self.talks(side) & (waits | self.unheard(side))

    @action(Side, source="D1, D3", fair=True)
    def give(self, side: Term[Side]) -> None:
        """Dialer {side} is given the record"""
        require(self.talks(side), self.activated[side], self.copy[side] == Copy.NONE)
        require(self.record() == Status.PENDING)
        self.write(Status.ACTIVE)
        self.owns[side] = True
        self.copy[side] = Copy.WAITING

    @action(Side, source="D3", fair=True)
    def invite(self, side: Term[Side]) -> None:
        """Dialer {side} sends an invitation"""
        require(self.dialing[side], self.copy[side] == Copy.WAITING, self.fit(side))
        if self.pim_dials:
            require(self.has[side, Need.PIM])
        self.copy[side] = Copy.CALLED
        self.calls = least(self.calls + 1, 2)
        if self.update is Update.AT_ONCE:
            self.write(ite(self.talks(side), Status.DIALED, self.record()))

    @action(Side, source="D3", fair=True)
    def report(self, side: Term[Side]) -> None:
        """the report of Dialer {side}'s call arrives"""
        given(self.update is Update.TRAVELS)
        require(self.talks(side), self.owns[side], self.copy[side] == Copy.CALLED)
        require(self.record() == Status.ACTIVE)
        self.write(Status.DIALED)

    @action(Side, source="D3, D4", fair=True)
    def call_ends(self, side: Term[Side]) -> None:
        """the call of Dialer {side} ends"""
        require(self.copy[side] == Copy.CALLED, self.has[side, Need.CTI])
        self.copy[side] = Copy.ENDED

    @action(Side, source="D3, D4, Q12", fair=True)
    def report_end(self, side: Term[Side]) -> None:
        """Dialer {side} reports the end of its call"""
        require(self.copy[side] == Copy.ENDED, self.talks(side))
        if self.closed_first is ClosedFirst.NONE:
            require(self.has[side, Need.CTI])
        self.copy[side] = Copy.NONE
        self.write(Status.CLOSED)
        self.owns.assign(False)

    @action(Side, source="D5", fair=True)
    def hand_over(self, side: Term[Side]) -> None:
        """Dialer {side} hands the record over"""
        cti, waits = self.has[side, Need.CTI], self.copy[side] == Copy.WAITING
        require(self.copy[side] != Copy.NONE, self.talks(side), ~self.dialing[side])
        require(waits | ~cti | self.unheard(side))
        known = ite(self.unheard(side), Status.DIALED, self.record())
        self.write(ite(waits & (known == Status.UNKNOWN), Status.PENDING, known))
        # With the CTI Server gone the Dialer does not learn how the call ends (D4).
        self.copy[side] = ite(waits | ~cti, Copy.NONE, self.copy[side])

    @action(Side, source="D5", fair=True)
    def close_internally(self, side: Term[Side]) -> None:
        """Dialer {side} closes the record internally"""
        require(self.copy[side] != Copy.NONE, ~self.connected[side])
        self.copy[side] = Copy.NONE

    @action(source="D5, Q9", fair=True)
    def time_out(self) -> None:
        """the outstanding record times out"""
        require(self.manager, self.unowned(), self.times_out(), ~exists(Side, self.on_its_way))
        self.write(Status.PENDING)

    @fault(FaultKind.LINK_LOST, Side, Need, component="Dialer connection", source="D1, D2, D4")
    def lose(self, side: Term[Side], need: Term[Need]) -> None:
        """Dialer {side} loses {need}"""
        given(self.lost is not Lost.NOTHING)
        lost = [need for need in Need if self.lost in (Lost[need.name], Lost.ANY)]
        require(one_of(need, *lost), self.has[side, need])
        self.has[side, need] = False

    @fault(FaultKind.LINK_RESTORED, Side, Need, component="Dialer connection")
    def restore(self, side: Term[Side], need: Term[Need]) -> None:
        """Dialer {side} has {need} again"""
        given(self.lost is not Lost.NOTHING)
        require(~self.has[side, need])
        self.has[side, need] = True
