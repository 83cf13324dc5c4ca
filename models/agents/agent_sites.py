"""Agents at a site of their own, who reach two central sites: what a lost network does (S1, S2).

An agent has a phone and a desktop. The phone is registered with its own subscriber at one central
site, or in a redundancy group with that of the other one if its own is lost. The desktop is
connected to a desktop server at either site. One site has the enabled PG with its CTI Server: the
PG sees the phones of the other site, and the other desktop server has its CTI connection, across
the public network between the sites. That network may be lost, and both ways to the agent site.

A gateway at the agent site takes local calls. Cut off from the cluster it goes into SRST mode, and
registers the phones itself: they can call for help, and are of no use to the contact centre.

What is abstracted, and why that is sound for the properties:

- Time. A desktop that finds a server does so before Finesse signs its agent out: whether two
  minutes suffice for that (F2) is asked of their times. All else may happen at any moment.
- A call holds no phone back. That one registers when its call ends (U11) is one of the delays.
- The PG stays where it is enabled: no loss of the public network alone moves it (S1, P5).
- Calls that come to a gateway without the cluster: its survivability script takes them (S14).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Part,
    Records,
    Replica,
    Replicas,
    Scenario,
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
)
from ccverify.models.agents.site_network import SiteNetwork
from ccverify.models.mechanisms.registration import Seat
from ccverify.models.network.network import Side, peer


class Call(Enum):
    """What has become of the call that came in at the agent site's own gateway."""

    NONE = "none"
    ON = "goes on"
    RECORDED = "goes on, and a record says that it has ended"
    DROPPED = "dropped by the gateway"
    ENDED = "ended"


class Agent(Replica):
    """An agent at the agent site, with a phone and a desktop."""


AGENTS = Replicas(Agent, default=2, limits=(1, 16), meaning="agents at the agent site", source="S2")


class Found(Seat):
    """A phone or a desktop that has found a server before the run begins."""

    @initial()
    def begin(self) -> None:
        """Connected to either side."""
        self.place = ANY
        require(exists(Side, self.at))


class AgentSites(Model):
    """Agents between two central sites, and the gateway that they are left with (S1, S2)."""

    agents = AGENTS
    network = Part(SiteNetwork)
    phones = Records(Found, over=agents)
    desktops = Records(Found, over=agents)

    # Any, and the same for ever: no action writes these two.
    pg: Var[Side] = Choice(
        Side, initially=ANY, meaning="the side whose PG and CTI Server are active"
    )
    home = Choice(
        Side, over=agents, initially=ANY, meaning="the side of the phone's own subscriber"
    )
    local = Bool(over=agents, initially=False, meaning="the phone is registered with the gateway")
    signed_in = Bool(over=agents, initially=True, meaning="the agent is signed in")
    srst: Var[bool] = Bool(initially=False, meaning="the gateway is in SRST mode")
    call: Var[Call] = Choice(
        Call, initially=Call.NONE, meaning="what has become of the call at the gateway"
    )

    group = Parameter(
        True, source="S2", meaning="phones and gateway have a redundancy group, else one subscriber"
    )
    drops = Parameter(
        False, source="Q13", meaning="a gateway that goes into SRST mode drops its calls"
    )
    always_local = Parameter(
        False, source="S2", silent=True,
        meaning="a phone without subscriber finds the gateway, though that is not in SRST mode",
    )  # fmt: skip
    forwards_private = Parameter(
        False, source="Q15", meaning="subscribers forward requests over the private network"
    )
    calls = Parameter(False, meaning="follow a call that comes in at the agent site")

    calm = Scenario("nothing fails", faults=0)
    wan = Scenario("the public network between the central sites is lost", faults=1, wan_fails=True)
    forwarded = Scenario(
        "the same, and subscribers forward requests over the private network",
        faults=1, wan_fails=True, forwards_private=True,
    )  # fmt: skip
    one_path = Scenario("the agent site loses one central site", faults=1, paths_fail=True)
    two_paths = Scenario(
        "the agent site loses both central sites, while a call is on at its gateway",
        faults=2, paths_fail=True, calls=True, agents=1,
    )  # fmt: skip
    dropping = Scenario(
        "the same, and the gateway drops its calls",
        faults=2, paths_fail=True, calls=True, drops=True, agents=1,
    )  # fmt: skip
    no_group = Scenario(
        "the agent site loses one central site, and has no redundancy group",
        faults=1, paths_fail=True, group=False,
    )  # fmt: skip
    any_two = Scenario("any two of the three are lost", faults=2, wan_fails=True, paths_fail=True)

    @initial()
    def start(self) -> None:
        """Each phone is registered with its own subscriber."""
        require(forall(self.agents, lambda agent: self.phones[agent].at(self.home[agent])))

    def joined(self, side: Side | Term[Side]) -> Term[bool]:
        """The PG and the CTI Server that are active are at the side, or the network joins them."""
        return (side == self.pg) | self.network.wan()

    # The phones

    def takes_phone(self, side: Side | Term[Side], agent: Term[Agent]) -> Term[bool]:
        """The side's subscriber takes the phone: its own, or the other while that is lost (U11)."""
        home = self.home[agent]
        spare = ~self.network.reached(home) if self.group else False
        return self.network.reached(side) & ((side == home) | spare)

    def serves_phone(self, side: Side | Term[Side], agent: Term[Agent]) -> Term[bool]:
        """The phone is registered at the side, and reaches it."""
        return self.phones[agent].at(side) & self.network.reached(side)

    def seen(self, agent: Term[Agent]) -> Term[bool]:
        """The PG sees the phone: at its own side, and at the other if requests get there."""
        if self.forwards_private:  # that network is not lost here
            return exists(Side, lambda s: self.serves_phone(s, agent))
        return exists(Side, lambda s: self.serves_phone(s, agent) & self.joined(s))

    def can_call(self, agent: Term[Agent]) -> Term[bool]:
        """The phone can make an emergency call."""
        return exists(Side, lambda s: self.serves_phone(s, agent)) | self.local[agent]

    @action(Side, AGENTS, source="S2, U11", fair=True)
    def phone_leaves(self, side: Term[Side], agent: Term[Agent]) -> None:
        """the phone of {agent} gives up side {side}, and turns to the other"""
        elsewhere = self.takes_phone(peer(side), agent)
        self.phones[agent].turn(side, self.takes_phone(side, agent), elsewhere)

    @action(Side, AGENTS, source="S2, U8, U11", fair=True)
    def phone_registers(self, side: Term[Side], agent: Term[Agent]) -> None:
        """the phone of {agent} registers at side {side}"""
        self.phones[agent].connect(side, self.takes_phone(side, agent))
        self.local[agent] = False

    @action(AGENTS, source="S2", fair=True)
    def phone_goes_local(self, agent: Term[Agent]) -> None:
        """the phone of {agent} registers with the gateway"""
        lost = ~exists(Side, self.phones[agent].at)
        require(lost, ~self.local[agent])
        if not self.always_local:
            require(self.srst)
        self.local[agent] = True

    # The desktops

    def takes_desktop(self, side: Side | Term[Side]) -> Term[bool]:
        """The desktop server of the side is in service, and the agent site reaches it."""
        return self.network.reached(side) & self.joined(side)

    def enabled(self, agent: Term[Agent]) -> Term[bool]:
        """The desktop is connected to a server that is in service."""
        return exists(Side, lambda s: self.desktops[agent].at(s) & self.takes_desktop(s))

    @action(Side, AGENTS, source="S1, S2, F1", fair=True)
    def desktop_leaves(self, side: Term[Side], agent: Term[Agent]) -> None:
        """the desktop of {agent} gives up side {side}, and turns to the other"""
        elsewhere = self.takes_desktop(peer(side))
        self.desktops[agent].turn(side, self.takes_desktop(side), elsewhere)

    @action(Side, AGENTS, source="S1, S2", fair=True)
    def desktop_connects(self, side: Term[Side], agent: Term[Agent]) -> None:
        """the desktop of {agent} connects to side {side}"""
        self.desktops[agent].connect(side, self.takes_desktop(side))

    # The agents

    def can_work(self, agent: Term[Agent]) -> Term[bool]:
        """The PG sees the agent's phone, and the desktop is enabled."""
        return self.seen(agent) & self.enabled(agent)

    @action(AGENTS, source="S1, U9", fair=True)
    def sign_out(self, agent: Term[Agent]) -> None:
        """the PG misses the phone of {agent}, and signs the agent out"""
        require(self.signed_in[agent], ~self.seen(agent))
        self.signed_in[agent] = False

    @action(AGENTS, source="S2, F2", fair=True)
    def sign_out_at_desktop(self, agent: Term[Agent]) -> None:
        """the desktop of {agent} finds no server, and Finesse signs the agent out"""
        require(self.signed_in[agent], ~exists(Side, self.takes_desktop))
        self.signed_in[agent] = False

    @fault(FaultKind.INPUT, AGENTS, component="agent", source="S2")
    def sign_in(self, agent: Term[Agent]) -> None:
        """{agent} signs in again"""
        require(~self.signed_in[agent], self.can_work(agent))
        self.signed_in[agent] = True

    # The gateway

    def cut_off(self) -> Term[bool]:
        """The gateway reaches no subscriber of its group; without a group, not the one of A."""
        if not self.group:
            return ~self.network.reached(Side.A)
        return ~exists(Side, self.network.reached)

    def goes_on(self) -> Term[bool]:
        """The call at the gateway goes on."""
        return one_of(self.call, Call.ON, Call.RECORDED)

    @action(source="S2, Q13", fair=True)
    def enter_srst(self) -> None:
        """the gateway is cut off from the cluster, and goes into SRST mode"""
        require(self.cut_off(), ~self.srst)
        self.srst = True
        if self.drops:
            self.call = ite(self.goes_on(), Call.DROPPED, self.call)

    @action(source="S2", fair=True)
    def leave_srst(self) -> None:
        """the cluster takes control of the gateway again, and of the phones"""
        require(~self.cut_off(), self.srst)
        self.srst = False
        self.local.assign(False)

    @fault(FaultKind.INPUT, component="caller", source="S2")
    def call_comes(self) -> None:
        """a call comes in at the agent site's gateway, and an agent takes it"""
        given(self.calls)
        able = exists(self.agents, lambda agent: self.signed_in[agent] & self.can_work(agent))
        require(self.call == Call.NONE, able, ~self.srst)
        self.call = Call.ON

    @action(source="S2", fair=True)
    def record_call(self) -> None:
        """the PG has lost access to the call, and makes a termination record"""
        given(self.calls)
        sees = exists(Side, lambda side: self.network.reached(side) & self.joined(side))
        require(self.call == Call.ON, ~sees)
        self.call = Call.RECORDED

    @fault(FaultKind.INPUT, component="caller", source="S2")
    def call_ends(self) -> None:
        """the call ends"""
        given(self.calls)
        require(self.goes_on())
        self.call = Call.ENDED
