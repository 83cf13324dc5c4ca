"""A call that a SIP Dialer places through a proxy, whose server group are the voice gateways (D8).

A gateway that is overloaded, or cut off from the telephone network, answers with a code; the proxy
sends the call to the next one if that code is on its list. One call is placed after the other.

What is abstracted, and why that is sound: a call that is placed takes no trunk from later ones.
A gateway without free trunks is overloaded, and any gateway may be that at any moment. HSRP, which
these proxies do not use, is not there.
"""

from __future__ import annotations

from enum import Enum

from ccverify import Choice, FaultKind, Model, Scenario, Term, Var, fault, require
from ccverify.models.mechanisms.server_group import Answer, ServerGroup


class Call(Enum):
    """What becomes of the call that the Dialer places."""

    NONE = "none"
    OPEN = "looks for a gateway"
    PLACED = "placed"
    FAILED = "failed"


class DialerGateways(Model, ServerGroup):
    """A Dialer's calls, and the gateways of which each may refuse them (D8)."""

    call: Var[Call] = Choice(
        Call, initially=Call.NONE, meaning="what becomes of the call that the Dialer places"
    )

    calm = Scenario("all gateways take calls", faults=0)
    overloaded = Scenario(
        "two gateways are overloaded or cut off, and say so with a code on the list",
        faults=2, failure=Answer.LISTED,
    )  # fmt: skip
    unlisted = Scenario(
        "a gateway refuses calls with a code that is not on the list",
        faults=1, failure=Answer.UNLISTED, heartbeats=True,
    )  # fmt: skip
    dead = Scenario("two gateways do not answer", faults=2)
    watched = Scenario("the same, and heartbeats mark them", faults=2, heartbeats=True)
    all_dead = Scenario("all gateways fail, and heartbeats mark them", faults=3, heartbeats=True)

    def open(self) -> Term[bool]:
        """The call looks for a gateway."""
        return self.call == Call.OPEN

    def taken(self, element: Term[int]) -> None:
        """The gateway places the call."""
        self.call = Call.PLACED

    def refused(self, element: Term[int]) -> None:
        """The Dialer is told that the call failed."""
        self.call = Call.FAILED

    def nobody_left(self) -> None:
        """The Dialer is told that the call failed."""
        self.call = Call.FAILED

    @fault(FaultKind.INPUT, component="Dialer", source="D3")
    def dial(self) -> None:
        """the Dialer places a call"""
        require(self.call != Call.OPEN)
        self.call = Call.OPEN
        self.asked.assign(False)
