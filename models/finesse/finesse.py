"""Agents at two Finesse servers, and what becomes of them as servers fail (F1, F7).

If a server goes out of service, its agents become NOT READY, those with a call as it ends. Desktops
move to the other server if that is in service, and stay there. An IP phone is moved by its agent,
and an application by its own logic or not at all.

What is abstracted, and why that is sound for the properties:

- Time. Desktops and servers move at any moment after a failure. With `in_time` a client is
  connected again within two minutes (F2); how long it may take is a timed model's.
- All clients are of one kind. They do not meet one another, so that kinds can be looked at one by
  one.
- A call is with its agent until it ends. No failure of Finesse touches it (R10).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Records,
    Replica,
    Replicas,
    Scenario,
    Term,
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
from ccverify.models.finesse.servers import Client, FinesseServers
from ccverify.models.network.network import Side, peer


class Kind(Enum):
    """What an agent works with: a desktop, an IP phone, or an application of a third party."""

    DESKTOP = "desktop"
    PHONE = "phone"
    APPLICATION = "application"


class SignIn(Enum):
    """Q14: what a desktop that has moved shows: the agent signed in, or the sign-in page."""

    AUTOMATIC = "automatic"
    PAGE = "page"


class Status(Enum):
    """What an agent is for the Router."""

    READY = "ready"
    ON_CALL = "on a call"
    PENDING = "on a call, and not ready after it"
    NOT_READY = "not ready"
    SIGNED_OUT = "signed out"
    AWAY = "signed out by the agent"


CAN_WORK = (Status.READY, Status.ON_CALL)
OUT = (Status.SIGNED_OUT, Status.AWAY)


class Agent(Replica):
    """An agent who works at a Finesse server."""


AGENTS = Replicas(Agent, default=2, limits=(1, 16), meaning="agents", source="F1")
ANY_FAULT = dict.fromkeys(("members_crash", "services_fail", "paths_fail"), True)
ALONE = {**ANY_FAULT, "agents": 1}
"""Agents do not meet one another: one stands for all."""


class Finesse(Model, FinesseServers):
    """Two Finesse servers, and agents at either of them (F1, F6, F7)."""

    agents = AGENTS
    desks = Records(Client, over=agents)
    status = Choice(Status, over=agents, initially=ANY, meaning="what the agent is for the Router")

    client = Parameter(Kind.DESKTOP, source="F1, F2, F7", meaning="what agents work with")
    sign_in = Parameter(SignIn.AUTOMATIC, source="Q14", meaning="what a moved desktop shows")
    in_time = Parameter(True, source="F2", meaning="clients are connected again within 2 minutes")
    two_services = Parameter(
        True, source="F2", meaning="an IP phone has a service for each Finesse server"
    )
    own_logic = Parameter(
        True, source="F7", silent=True, meaning="an application moves to the other server"
    )

    calm = Scenario("nothing fails", faults=0)
    services = Scenario("a service of Finesse fails", faults=1, services_fail=True)
    one = Scenario("one part fails: a service, a CTI Server, or a way to one", faults=1, **ALONE)
    page = Scenario(
        "one part fails, and desktops that move show the sign-in page",
        faults=1, sign_in=SignIn.PAGE, **ALONE,
    )  # fmt: skip
    phones = Scenario(
        "one part fails; agents work with IP phones", faults=1, client=Kind.PHONE, **ALONE
    )
    failing_back = Scenario(
        "one part fails; the active role returns to CTI Server A once that has recovered",
        faults=1, failback=True, **ALONE,
    )  # fmt: skip
    two = Scenario(
        "two parts fail, and clients may take longer than 2 minutes",
        faults=2, in_time=False, **ALONE,
    )  # fmt: skip
    recovering = Scenario(
        "one CTI Server is active, the other in any state but that, and nothing more fails",
        faults=0, recovered=True, members_crash=True, agents=1,
    )  # fmt: skip

    @initial()
    def agents_start(self) -> None:
        """Agents are signed in at either server."""

        def works(agent: Term[Agent]) -> Term[bool]:
            signed_in = one_of(self.status[agent], *CAN_WORK, Status.NOT_READY)
            return signed_in & exists(Side, self.desks[agent].at)

        require(forall(self.agents, works))

    def served(self, agent: Term[Agent]) -> Term[bool]:
        """The agent is connected to a server that is in service."""
        return exists(Side, lambda s: self.desks[agent].at(s) & self.in_service(s))

    # Clients, as servers go out of service

    @action(Side, AGENTS, source="F1", fair=True)
    def set_not_ready(self, server: Term[Side], agent: Term[Agent]) -> None:
        """{agent}, whose Finesse {server} is out of service, becomes NOT READY"""
        require(self.desks[agent].at(server), ~self.in_service(server))
        require(one_of(self.status[agent], *CAN_WORK))
        idle = self.status[agent] == Status.READY
        self.status[agent] = ite(idle, Status.NOT_READY, Status.PENDING)

    def leave(self, server: Term[Side], agent: Term[Agent], *, stays_in: bool) -> None:
        """The client leaves a server that is out of service for the other, which serves."""
        require(~one_of(self.status[agent], *CAN_WORK), self.in_service(peer(server)))
        self.desks[agent].turn(server, self.in_service(server), self.in_service(peer(server)))
        if not stays_in:
            away = self.status[agent] == Status.AWAY
            self.status[agent] = ite(away, Status.AWAY, Status.SIGNED_OUT)

    @action(Side, AGENTS, source="F1, F7, Q14", fair=True)
    def moves(self, server: Term[Side], agent: Term[Agent]) -> None:
        """the client of {agent} leaves Finesse {server} for the other"""
        given(self.client is Kind.DESKTOP or (self.client is Kind.APPLICATION and self.own_logic))
        self.leave(server, agent, stays_in=self.sign_in is SignIn.AUTOMATIC)

    @fault(FaultKind.INPUT, Side, AGENTS, component="agent", source="F2")
    def moves_phone(self, server: Term[Side], agent: Term[Agent]) -> None:
        """{agent} signs out at Finesse {server}, to sign in at the other by IP phone"""
        given(self.client is Kind.PHONE and self.two_services)
        self.leave(server, agent, stays_in=False)

    @action(Side, AGENTS, source="F1", fair=True)
    def reconnects(self, server: Term[Side], agent: Term[Agent]) -> None:
        """the client of {agent} connects to Finesse {server}"""
        self.desks[agent].connect(server, self.in_service(server))

    @action(AGENTS, source="F2", fair=True)
    def sign_out(self, agent: Term[Agent]) -> None:
        """{agent} has not been connected for 2 minutes, and is signed out"""
        given(not self.in_time)
        require(~self.served(agent), ~one_of(self.status[agent], *OUT))
        self.status[agent] = Status.SIGNED_OUT

    # What agents do, and calls

    @fault(FaultKind.INPUT, AGENTS, component="agent", source="F1, Q14")
    def signs_in(self, agent: Term[Agent]) -> None:
        """{agent} signs in"""
        require(self.served(agent), one_of(self.status[agent], *OUT))
        self.status[agent] = Status.NOT_READY

    @fault(FaultKind.INPUT, AGENTS, component="agent", source="F7")
    def leaves_work(self, agent: Term[Agent]) -> None:
        """{agent} signs out, and closes the client"""
        require(self.served(agent), self.status[agent] == Status.NOT_READY)
        self.desks[agent].stop()
        self.status[agent] = Status.AWAY

    @fault(FaultKind.INPUT, AGENTS, component="agent", source="F7")
    def comes_to_work(self, agent: Term[Agent]) -> None:
        """{agent} opens the client again"""
        self.desks[agent].start()

    @fault(FaultKind.INPUT, AGENTS, component="agent", source="F1")
    def gets_ready(self, agent: Term[Agent]) -> None:
        """{agent} is ready for calls"""
        require(self.served(agent), self.status[agent] == Status.NOT_READY)
        self.status[agent] = Status.READY

    @fault(FaultKind.INPUT, AGENTS, component="caller", source="F1")
    def call_comes(self, agent: Term[Agent]) -> None:
        """the Router gives {agent} a call"""
        require(self.status[agent] == Status.READY)
        self.status[agent] = Status.ON_CALL

    @action(AGENTS, source="F1", fair=True)
    def call_ends(self, agent: Term[Agent]) -> None:
        """the call of {agent} ends"""
        require(one_of(self.status[agent], Status.ON_CALL, Status.PENDING))
        pending = self.status[agent] == Status.PENDING
        self.status[agent] = ite(pending, Status.NOT_READY, Status.READY)
