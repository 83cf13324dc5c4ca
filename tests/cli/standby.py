"""A model file as a user would write it: an active server, a standby, and clients in line."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Properties,
    Queue,
    Replica,
    Replicas,
    Scenario,
    Set,
    Term,
    Var,
    action,
    count,
    exists,
    fault,
    forall,
    given,
    ite,
    require,
    says,
)


class Server(Enum):
    LEFT = "LEFT"
    RIGHT = "RIGHT"


class Role(Enum):
    ACTIVE = "active"
    STANDBY = "standby"
    DOWN = "down"


class Client(Replica):
    """One who asks the active server."""


class Standby(Model):
    """Two servers, one of them active, and clients that wait in line."""

    clients = Replicas(Client, default=2, limits=(1, 4))
    role = Choice(
        Role,
        over=Server,
        initially={Server.LEFT: Role.ACTIVE, Server.RIGHT: Role.STANDBY},
        meaning="what the server does",
    )
    link: Var[bool] = Bool(initially=True, meaning="the servers hear one another")
    line = Queue(of=clients, capacity=2, meaning="the clients that wait, in order")
    served = Set(of=clients)
    takeovers = Int(0, 2, initially=0)

    careful = Parameter(False, meaning="the standby asks a witness first", source="W1")
    patience = Parameter(1, within=(0, 3), meaning="how long clients wait", unit="s")

    steady = Scenario("nothing fails", faults=0)
    apart = Scenario("the link between the servers may fail")

    @action(clients, fair=True)
    def ask(self, client: Term[Client]) -> None:
        """{client} asks"""
        given(self.patience > 0)
        require(~self.line.full, ~self.served.contains(client), ~self.line.contains(client))
        self.line.append(client)

    @action(Server, fair=True, source="S1")
    def serve(self, server: Term[Server]) -> None:
        """{server} serves"""
        require(self.role[server] == Role.ACTIVE, ~self.line.empty)
        says("{head} is first of {n}", head=self.line.head, n=self.line.length)
        self.served.add(self.line.head)
        self.line.pop()

    @action(fair=True, source="S2, S3")
    def take_over(self) -> None:
        given(not self.careful)
        require(~self.link, self.role[Server.RIGHT] == Role.STANDBY, self.takeovers < 2)
        self.role[Server.RIGHT] = Role.ACTIVE
        self.takeovers += 1

    @fault(FaultKind.LINK_LOST, component="link")
    def lose_link(self) -> None:
        """the link is lost"""
        require(self.link)
        self.link = False

    @fault(FaultKind.LINK_RESTORED, component="link")
    def restore_link(self) -> None:
        """the link is back"""
        require(~self.link)
        self.link = True
        self.role[Server.RIGHT] = ite(
            self.role[Server.LEFT] == Role.DOWN, self.role[Server.RIGHT], Role.STANDBY
        )

    @fault(FaultKind.CRASH, Server, component="server")
    def crash(self, server: Term[Server]) -> None:
        require(self.role[server] != Role.DOWN, self.takeovers == 1)
        self.role[server] = Role.DOWN


PROPERTIES = Properties(Standby)


@PROPERTIES.reachable(source="S2")
def all_served(pair: Standby) -> Term[bool]:
    """Every client has been served."""
    return forall(pair.clients, pair.served.contains)


@PROPERTIES.never(
    source="S2, S4",
    beside="all_served",
    expected={"steady": "proved", "apart": "violated"},
    fails="Two servers answer, each on its own.",
)
def both_active(pair: Standby) -> Term[bool]:
    """Never are both servers active."""
    return count(Server, lambda s: pair.role[s] == Role.ACTIVE) == 2


@PROPERTIES.always()
def someone_active(pair: Standby) -> Term[bool]:
    """Some server is active."""
    return exists(Server, lambda s: pair.role[s] == Role.ACTIVE)


@PROPERTIES.settled(beside="all_served", fails="A client waits for ever.")
def nobody_waits(pair: Standby) -> Term[bool]:
    """Once nothing but faults can happen, nobody waits in line."""
    return pair.line.empty


@PROPERTIES.reachable(expected={"steady": "violated"})
def all_down(pair: Standby) -> Term[bool]:
    """Both servers are down."""
    return forall(Server, lambda s: pair.role[s] == Role.DOWN)
