"""A pair of SIP Dialers: which one the Campaign Manager activates, and who notices what it lost.

The active Campaign Manager activates one Dialer and gives it records (D1). Each connection that a
Dialer may lose has its own effect (D2, D4).

What is abstracted, and why that is sound for the properties:

- Messages. A Dialer and a Campaign Manager exchange a message in one step, over a connection that
  works and that both hold. One that is lost with the connection is one that was not sent.
- Noticing. Both ends act on that connection, so each notices its loss for itself. The others matter
  to the Dialer alone: what it does before it notices a loss, it might have done before the loss.
- A crash of a Dialer is the loss of its connection, after which it has nothing of the record.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Parameter,
    Term,
    action,
    exists,
    fault,
    ite,
    require,
)
from ccverify.models.network.network import Side
from ccverify.models.outbound.dialing_lists import DialingLists, Status


class Copy(Enum):
    """What a Dialer has of the record."""

    NONE = "none"
    WAITING = "not called yet"
    CALLED = "called"
    ENDED = "called, and the call is over"


class Need(Enum):
    """What a Dialer has to have to place calls (D1, D2, D4)."""

    MANAGER = "the Campaign Managers"
    CTI = "the CTI Server or the agent PG"
    SIP = "its SIP server"
    PIM = "its MR PIM"
    READY = "its readiness"


class ClosedFirst(Enum):
    """Q12: what is Closed before a Dialer that lost its CTI Server counts as disconnected: records
    whose call ended unreported, none, or all that were called.
    """

    UNREPORTED = "unreported"
    NONE = "none"
    CALLED = "called"


class DialerPair(DialingLists):
    """Two Dialers, of which the Campaign Manager activates one (D1, D2, D4)."""

    activated = Bool(
        over=Side, initially=False, meaning="the Campaign Manager has activated the Dialer"
    )
    owns = Bool(
        over=Side, initially=False, meaning="the Campaign Manager has given the Dialer the record"
    )
    registered = Bool(
        over=Side, initially=True, meaning="the Campaign Manager takes the Dialer for connected"
    )
    connected = Bool(over=Side, initially=True, meaning="the Dialer takes itself for connected")
    dialing = Bool(over=Side, initially=False, meaning="the Dialer takes itself for activated")
    copy = Choice(Copy, over=Side, initially=Copy.NONE, meaning="what the Dialer has of the record")
    has = Bool(over=(Side, Need), initially=True, meaning="the Dialer has what it needs")

    closed_first = Parameter(
        ClosedFirst.UNREPORTED, source="Q12", meaning="what is Closed as the CTI Server is lost"
    )
    pim_counts = Parameter(
        False, source="D4", silent=True, meaning="a Dialer without its MR PIM fails over"
    )

    def path(self, side: Side | Term[Side]) -> Term[bool]:
        """Messages pass between the Dialer and the active Campaign Manager."""
        return self.manager & self.has[side, Need.MANAGER]

    def talks(self, side: Side | Term[Side]) -> Term[bool]:
        """The Dialer and the active Campaign Manager hold a connection, and it works."""
        return self.path(side) & self.registered[side] & self.connected[side]

    def fit(self, side: Side | Term[Side]) -> Term[bool]:
        """D1, D2: Ready, and connected to CTI Server, agent PG and SIP server."""
        able = self.has[side, Need.READY] & self.has[side, Need.CTI] & self.has[side, Need.SIP]
        return able & self.has[side, Need.PIM] if self.pim_counts else able

    @action(Side, source="D1", fair=True)
    def activate(self, side: Term[Side]) -> None:
        """the Campaign Manager activates Dialer {side}"""
        require(self.talks(side), self.fit(side), self.copy[side] == Copy.NONE)
        require(~exists(Side, lambda s: self.activated[s]))
        self.activated[side] = True
        self.dialing[side] = True

    def deactivate(self, side: Term[Side], record: Term[Status]) -> None:
        """The Campaign Manager counts on the Dialer no more: an Active record is Unknown (D4)."""
        active = self.owns[side] & (record == Status.ACTIVE)
        self.write(ite(active, Status.UNKNOWN, record))
        self.activated[side] = False
        self.owns[side] = False

    @action(Side, source="D1, D2, D4, Q12", fair=True)
    def fail_over(self, side: Term[Side]) -> None:
        """Dialer {side} fails over"""
        require(self.talks(side), self.activated[side], ~self.fit(side))
        cti, record = self.has[side, Need.CTI], self.record()
        if self.closed_first is ClosedFirst.UNREPORTED:
            require(cti | (self.copy[side] != Copy.ENDED))
        if self.closed_first is ClosedFirst.CALLED:
            record = ite(~cti & (self.copy[side] == Copy.CALLED), Status.CLOSED, record)
        self.deactivate(side, record)
        self.dialing[side] = False

    @action(Side, source="D1, D4, N3", fair=True)
    def manager_notices(self, side: Term[Side]) -> None:
        """the Campaign Manager notices that Dialer {side} is gone"""
        require(self.manager, self.registered[side], ~self.path(side) | ~self.connected[side])
        self.registered[side] = False
        self.deactivate(side, self.record())

    @action(Side, source="D2, N3", fair=True)
    def dialer_notices(self, side: Term[Side]) -> None:
        """Dialer {side} notices that the Campaign Manager is gone"""
        require(self.connected[side], ~self.path(side) | ~self.registered[side])
        self.connected[side] = False
        self.dialing[side] = False

    @action(Side, source="C7", fair=True)
    def connect(self, side: Term[Side]) -> None:
        """Dialer {side} connects to the active Campaign Manager"""
        require(self.path(side), ~self.registered[side], ~self.connected[side])
        self.registered[side] = True
        self.connected[side] = True

    @fault(FaultKind.CRASH, component="Campaign Manager", source="D4")
    def lose_manager(self) -> None:
        """the active Campaign Manager fails"""
        super().lose_manager()
        self.activated.assign(False)
        self.owns.assign(False)
        self.registered.assign(False)
