"""A call through the SIP proxies of two gateways, and on from the Call Server (S12, S18, S19).

Each gateway holds one proxy, or two. A caller's gateway asks the proxies of its own site first, and
those of the far site if these do not answer. The proxy brings the call to a Call Server. To send
the call on, to a voice browser or an agent, the Call Server asks a proxy again: that is a new
transaction. The messages of a call that is up bypass the proxies, unless record-route is on.

What is abstracted, and why that is sound for the properties:

- One call of one site is followed. Calls influence one another by what proxies answer, and that may
  change at any moment. The other site is the mirror image: what is near there is far here.
- The caller's own gateway does not fail: a call has to have come in.
- Call Servers, browsers and agents take what a proxy brings them: the properties are about proxies.
- HSRP is not there: these proxies do not use it (S12).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    forall,
    given,
    implies,
    ite,
    one_of,
    require,
)
from ccverify.models.mechanisms.core_faults import CoreFaults
from ccverify.models.mechanisms.server_group import Answer, ServerGroup
from ccverify.models.network.network import Side


class Call(Enum):
    """How far the call has come."""

    NONE = "none"
    ARRIVES = "its gateway looks for a proxy"
    AT_SERVER = "at the Call Server"
    GOES_ON = "the Call Server looks for a proxy"
    CONNECTED = "at a browser or an agent"
    REFUSED = "refused before it was up"
    STRANDED = "up, but not sent on"
    LOST = "lost while it was up"


class SipProxies(Model, ServerGroup, CoreFaults):
    """Calls, the proxies that they need, and the two gateways that hold these (S12, S18, S19)."""

    record_route = Parameter(
        False, source="S12, S19", meaning="the messages of a call that is up go through its proxies"
    )
    looked_up = Parameter(
        False, source="S18", meaning="the Call Server asks a DNS server for each call"
    )
    in_hand = Parameter(
        False, source="S19", silent=True,
        meaning="a request is lost with the proxy that has begun to pass it on",
    )  # fmt: skip

    call: Var[Call] = Choice(Call, initially=Call.NONE, meaning="how far the call has come")
    message: Var[bool] = Bool(
        initially=False, meaning="a message of the call, which is up, is on its way"
    )
    routes = Bool(
        over=ServerGroup.elements,
        initially=False,
        meaning="the messages of the call go through this proxy",
    )
    dns: Var[bool] = Bool(initially=True, meaning="the DNS server answers")
    resolved: Var[bool] = Bool(
        initially=True, meaning="the Call Server knows where the proxies are"
    )

    calm = Scenario("four proxies, and nothing fails", faults=0, size=4)
    two_proxies = Scenario("one of two proxies fails", faults=1, size=2, near=1)
    passing_on = Scenario(
        "the same, and what it has begun to pass on is lost",
        faults=1, size=2, near=1, in_hand=True,
    )  # fmt: skip
    one_gateway = Scenario(
        "one of two gateways fails, with two proxies on it", faults=1, size=4, sides_fail=True
    )
    both_gateways = Scenario(
        "both gateways fail, each with its proxy", faults=2, size=2, near=1, sides_fail=True
    )
    overloaded = Scenario(
        "two of four proxies are overloaded, and say so with a code on the list",
        faults=2, size=4, failure=Answer.LISTED,
    )  # fmt: skip
    watched = Scenario(
        "one of two proxies fails, and the Call Server's heartbeats mark it",
        faults=1, size=2, near=1, heartbeats=True,
    )  # fmt: skip
    recorded = Scenario(
        "one of two proxies fails, and record-route is on",
        faults=1, size=2, near=1, record_route=True,
    )  # fmt: skip
    by_name = Scenario(
        "a proxy fails, or the DNS server that is asked for each call",
        faults=1, size=2, near=1, looked_up=True,
    )  # fmt: skip

    # What a proxy does with a call

    def open(self) -> Term[bool]:
        """The call's gateway, or the Call Server, looks for a proxy."""
        return (self.call == Call.ARRIVES) | ((self.call == Call.GOES_ON) & self.resolved)

    def taken(self, element: Term[int]) -> None:
        """The proxy brings the call to a Call Server, or from there to a browser or an agent."""
        self.call = ite(self.call == Call.ARRIVES, Call.AT_SERVER, Call.CONNECTED)
        if self.record_route:
            self.routes[element] = True

    def refused(self, element: Term[int]) -> None:
        """The proxy's code is the last word."""
        self.nobody_left()

    def nobody_left(self) -> None:
        """The call does not come in, or stays where it is."""
        self.call = ite(self.call == Call.ARRIVES, Call.REFUSED, Call.STRANDED)

    # Marks are those of the Call Server's server group: a gateway has no heartbeats.

    def left(self, element: Term[int]) -> Term[bool]:
        """It was not asked, and the Call Server does not pass it over."""
        return ~self.asked[element] & ~(self.marked[element] & (self.call == Call.GOES_ON))

    def mark(self, element: Term[int], silent: Term[bool]) -> None:
        """The Call Server marks what does not answer it."""
        if self.heartbeats:
            asks = self.call == Call.GOES_ON
            self.marked[element] = ite(asks, silent, self.marked[element])

    # The call

    def up(self) -> Term[bool]:
        """The call is up, and nobody looks for a proxy for it."""
        return one_of(self.call, Call.AT_SERVER, Call.CONNECTED)

    @fault(FaultKind.INPUT, component="caller", source="S12")
    def call_in(self) -> None:
        """a call comes in at a gateway"""
        require(~one_of(self.call, Call.ARRIVES, Call.GOES_ON), ~self.message)
        self.call = Call.ARRIVES
        self.asked.assign(False)
        self.routes.assign(False)

    @fault(FaultKind.INPUT, component="Router", source="S19")
    def route(self) -> None:
        """the call is to go on, to a browser or an agent"""
        require(self.up(), ~self.message)
        self.call = Call.GOES_ON
        self.asked.assign(False)
        self.resolved = not self.looked_up

    @action(source="S18", fair=True)
    def resolve(self) -> None:
        """the DNS server says where the proxies are"""
        require(self.call == Call.GOES_ON, ~self.resolved, self.dns)
        self.resolved = True

    @action(source="S18", fair=True)
    def fail_to_resolve(self) -> None:
        """the DNS server does not answer, and the call stays where it is"""
        require(self.call == Call.GOES_ON, ~self.resolved, ~self.dns)
        self.call = Call.STRANDED

    def passes(self) -> Term[bool]:
        """All proxies through which messages of the call go are alive."""
        alive = self.answers
        return forall(self.elements, lambda e: implies(self.routes[e], alive[e] != Answer.SILENT))

    @fault(FaultKind.INPUT, component="caller", source="S19")
    def speak(self) -> None:
        """a message of the call is sent, such as to hold it"""
        require(self.up(), ~self.message)
        self.message = True

    @action(source="S12, S19", fair=True)
    def deliver(self) -> None:
        """the message gets through"""
        require(self.message, self.passes())
        self.message = False

    @action(source="S12, S19", fair=True)
    def fail_to_deliver(self) -> None:
        """the message does not get through, and the call is lost"""
        require(self.message, ~self.passes())
        self.message = False
        self.call = Call.LOST

    # What fails

    def home(self, element: Term[int]) -> Term[Side]:
        """The gateway that holds a proxy: A is the near one."""
        return ite(element < self.near, Side.A, Side.B)

    def fall(self, side: Term[Side]) -> None:
        """M7: the proxies on the gateway."""
        answers = self.answers
        answers.assign(lambda e: ite(self.home(e) == side, Answer.SILENT, answers[e]))

    def rise(self, side: Term[Side]) -> None:
        """They are back with it."""
        answers = self.answers
        answers.assign(lambda e: ite(self.home(e) == side, Answer.TAKES, answers[e]))

    @fault(FaultKind.CRASH, Side, component="gateway", source="S12, M7")
    def lose_side(self, side: Term[Side]) -> None:
        """the gateway of site {side} fails, with its proxies"""
        super().lose_side(side)

    @fault(FaultKind.RESTART, Side, component="gateway", source="M7")
    def restore_side(self, side: Term[Side]) -> None:
        """the gateway of site {side} is back, with its proxies"""
        super().restore_side(side)

    @fault(FaultKind.RESTART, ServerGroup.elements, component="element")
    def recover(self, element: Term[int]) -> None:
        """element {element} recovers"""
        require(self.stands[self.home(element)])
        super().recover(element)

    @fault(FaultKind.CRASH, ServerGroup.elements, component="element", source="S19")
    def fail_in_hand(self, element: Term[int]) -> None:
        """element {element} fails, with a request that it has begun to pass on"""
        given(self.in_hand)
        require(self.open(), self.next(element))
        self.fail(element)
        self.nobody_left()

    @fault(FaultKind.LINK_LOST, component="DNS server", source="S18")
    def lose_dns(self) -> None:
        """the DNS server is absent"""
        given(self.looked_up)
        require(self.dns)
        self.dns = False

    @fault(FaultKind.LINK_RESTORED, component="DNS server", source="S18")
    def restore_dns(self) -> None:
        """the DNS server answers again"""
        given(self.looked_up)
        require(~self.dns)
        self.dns = True
