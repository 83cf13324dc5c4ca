"""Web servers behind a load balancer, and the agents who work at them (S20).

Each serves 300 agents, and there are five at most. The balancer gives an agent to a server with the
fewest, and the agent stays there: sessions are sticky. As a server fails, its agents sign in anew
at the others. A server that is back gets agents who sign in from then on.

For maintenance all agents are out and all servers down. Then agents are to be let in once all
servers are back; if they are let in before, the first to be back gets them all.

What is abstracted, and why that is sound for the properties:

- Agents come by the hundred. A server serves a whole number of hundreds, so agents who come one by
  one fill the same places.
- Nobody signs out: the deployment is as full as it may be, and so at its worst.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Parameter,
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
    implies,
    ite,
    require,
    size,
    sum_over,
)


class Server(Replica):
    """A web server behind the load balancer."""


class WebServers(Model):
    """The load of web servers that fail, or come back one after the other (S20)."""

    servers = Replicas(
        Server, default=3, limits=(1, 5), source="S20", meaning="web servers of the deployment"
    )
    serves = Parameter(
        3, within=(1, 5), source="S20", unit="hundreds of agents", meaning="what a server serves"
    )
    spare = Parameter(
        0, within=(0, 1), source="S20", unit="servers", meaning="more than the agents need"
    )
    sticky = Parameter(True, source="S20", meaning="an agent stays with a server")
    maintained = Parameter(False, source="S20", meaning="servers are taken down for maintenance")
    early = Parameter(
        False, source="S20", meaning="then agents are let in before all servers are back"
    )

    up = Bool(over=servers, initially=True, meaning="the server runs")
    load = Int(0, 25, over=servers, initially=0, meaning="hundreds of agents at the server")
    let_in: Var[bool] = Bool(initially=True, meaning="agents may sign in")

    calm = Scenario("as many agents as the servers serve, and nothing fails", faults=0)
    at_maximum = Scenario(
        "one of five servers fails, and there is none to spare", faults=1, servers=5
    )
    one_spare = Scenario("there is a server to spare, and one fails", faults=1, spare=1)
    maintenance = Scenario("agents wait until all servers are back", faults=0, maintained=True)
    too_early = Scenario(
        "agents are let in before all servers are back", faults=0, maintained=True, early=True
    )
    moving = Scenario(
        "the same, and sessions are not sticky",
        faults=0, maintained=True, early=True, sticky=False,
    )  # fmt: skip

    def agents(self) -> Term[int]:
        """How many hundreds of agents the deployment has: as many as it may have."""
        return self.serves * (size(self.servers) - self.spare)

    def signed_in(self) -> Term[int]:
        """How many of them are signed in."""
        return sum_over(self.servers, lambda server: self.load[server])

    def least_loaded(self, server: Term[Server]) -> Term[bool]:
        """No server that runs has fewer agents."""
        return forall(
            self.servers,
            lambda other: implies(self.up[other], self.load[server] <= self.load[other]),
        )

    @action(servers, source="S20", fair=True)
    def sign_in(self, server: Term[Server]) -> None:
        """a hundred agents sign in at {server}"""
        require(self.let_in, self.signed_in() < self.agents())
        require(self.up[server], self.least_loaded(server))
        self.load[server] = self.load[server] + 1

    @action(servers, servers, source="S20", fair=True)
    def move(self, old: Term[Server], new: Term[Server]) -> None:
        """a hundred agents are moved from {old} to {new}"""
        given(not self.sticky)
        load = self.load
        require(self.up[new], load[old] > load[new] + 1)
        load.assign(lambda s: load[s] - ite(s == old, 1, 0) + ite(s == new, 1, 0))

    @action(source="S20", fair=True)
    def open_again(self) -> None:
        """agents are let in again"""
        given(self.maintained)
        back = exists(self.servers, self.runs) if self.early else forall(self.servers, self.runs)
        require(~self.let_in, back)
        self.let_in = True

    def runs(self, server: Term[Server]) -> Term[bool]:
        """The server runs."""
        return self.up[server]

    @fault(FaultKind.INPUT, component="administrator", source="S20")
    def maintain(self) -> None:
        """all servers are taken down for maintenance"""
        given(self.maintained)
        require(self.let_in)
        self.let_in = False
        self.up.assign(False)
        self.load.assign(0)

    @fault(FaultKind.CRASH, servers, component="web server", source="S20")
    def fail(self, server: Term[Server]) -> None:
        """{server} fails, and its agents have to sign in anew"""
        require(self.up[server])
        self.up[server] = False
        self.load[server] = 0

    @fault(FaultKind.RESTART, servers, component="web server", source="S20")
    def start(self, server: Term[Server]) -> None:
        """{server} is back"""
        require(~self.up[server])
        self.up[server] = True
