"""The event stream on its way to the clients: from Routers and PGs over TIP, through a server.

The active server holds a TIP connection to either side of the Router and of the PG, of which one is
in use (V4). The standby holds none, and relays the stream of the active one (V5). A client is
connected to one of the servers, and turns to the other if it no longer hears it.

What is abstracted, and why that is sound for the properties:

- One Router pair and one PG pair are followed: each TIP connection fails by itself. So a server
  has all the PGs or none (V3); `live_data` has any number of them.
- A client hears the heartbeats of a server that runs and that it reaches, whatever that server has
  to send. When it notices that they are missing may be at any moment.
- An end notices a lost TIP connection at any moment, and the stream lacks its data until then.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Number,
    Parameter,
    Records,
    Replica,
    Replicas,
    Scenario,
    Term,
    action,
    exists,
    fault,
    given,
    ite,
    require,
)
from ccverify.models.live_data.servers import LiveServers
from ccverify.models.mechanisms.registration import Registration
from ccverify.models.mechanisms.standby import Role
from ccverify.models.network.network import Side, peer


class Source(Enum):
    """What a server has its data from, of which there is one at either side."""

    ROUTER = "Router"
    PG = "PG"


class Client(Replica):
    """A client of the event stream, such as one of Intelligence Center."""


CLIENTS = Replicas(
    Client, default=1, limits=(1, 16), meaning="clients of the event stream", source="V5"
)

ANY_FAULT = dict.fromkeys(
    (
        "anywhere", "members_crash", "between_fails", "access_fails", "tips_fail", "sources_fail",
        "clients_fail",
    ),
    True,
)  # fmt: skip


class EventStreams(Model, LiveServers):
    """The event stream from Routers and PGs to the clients of two Live Data servers (V4-V6)."""

    clients = CLIENTS
    seats = Records(Registration, over=clients)
    path = Bool(over=(Side, clients), initially=True, meaning="the client reaches the server")
    runs = Bool(over=(Source, Side), initially=True, meaning="the Router or PG of the side runs")
    tip = Bool(
        over=(Side, Source, Side), initially=True, meaning="there is a way for the TIP connection"
    )
    uses = Choice(
        Side, over=(Side, Source), initially=Side.A,
        meaning="the side whose TIP connection is in use, if the server is active",
    )  # fmt: skip

    tips_fail = Parameter(False, source="V4", meaning="TIP connections may be lost")
    sources_fail = Parameter(False, source="V4", meaning="a Router or PG of a side may fail")
    clients_fail = Parameter(False, source="V5", meaning="clients may fail, or lose servers")

    calm = Scenario("nothing fails", faults=0, anywhere=True)
    recovering = Scenario(
        "one server is active, the other in any state but that, and both reach everything",
        recovered=True, anywhere=True, faults=0, members_crash=True,
    )  # fmt: skip
    budget_1 = Scenario("at most one fault", faults=1, **ANY_FAULT)
    budget_2 = Scenario("at most two faults", faults=2, **ANY_FAULT)
    blind_apart = Scenario(
        "the servers lose one another, and one of them both connections to a Router or PG",
        faults=3, anywhere=True, between_fails=True, tips_fail=True,
    )  # fmt: skip

    # The servers and their data

    def connected(
        self, side: Side | Term[Side], source: Source | Term[Source], at: Term[Side]
    ) -> Term[bool]:
        """V4: if it is active, the server holds a TIP connection to the side's Router or PG."""
        return self.access[side] & self.tip[side, source, at] & self.runs[source, at]

    def seen(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs the server reaches, of the one that is followed."""
        return ite(exists(Side, lambda at: self.connected(side, Source.PG, at)), 1, 0)

    def total(self) -> Number:
        """The PG that is followed."""
        return 1

    def fed(self, side: Term[Side], source: Source | Term[Source]) -> Term[bool]:
        """The server is active, and the connection that it uses carries data."""
        return self.active(side) & self.connected(side, source, self.uses[side, source])

    def streams(self, side: Term[Side], source: Source | Term[Source]) -> Term[bool]:
        """V5: the server has the data for its clients, or has them from the active one."""
        relays = self.heard() & ~self.active(side) & self.fed(peer(side), source)
        return self.fed(side, source) | relays

    def accepts(self, side: Side | Term[Side], client: Term[Client]) -> Term[bool]:
        """V5: the client, and the server, active or not, run and reach one another."""
        both = self.up(side) & self.seats[client].up()
        return both & self.access[side] & self.path[side, client]

    def receives(self, client: Term[Client], source: Source | Term[Source]) -> Term[bool]:
        """The client gets the data of the Router or of the PG."""

        def has(side: Term[Side]) -> Term[bool]:
            there = self.seats[client].at(side) & self.accepts(side, client)
            return there & self.streams(side, source)

        return exists(Side, has)

    def becomes(self, side: Term[Side], role: Role | Term[Role]) -> None:
        """A server that becomes active uses the connections to its own side first."""
        super().becomes(side, role)
        self.uses.assign(lambda s, source: ite(s == side, side, self.uses[s, source]))

    @action(Side, Source, source="V4", fair=True)
    def tip_moves(self, side: Term[Side], source: Term[Source]) -> None:
        """server {side} goes on with its idle connection to the {source}"""
        used = self.uses[side, source]
        require(self.active(side), ~self.connected(side, source, used))
        require(self.connected(side, source, peer(used)))
        self.uses[side, source] = peer(used)

    # The clients

    @action(Side, CLIENTS, source="V5", fair=True)
    def client_connects(self, side: Term[Side], client: Term[Client]) -> None:
        """{client} connects to server {side}"""
        self.seats[client].connect(side, self.accepts(side, client))

    @action(Side, CLIENTS, source="V5", fair=True)
    def client_moves(self, side: Term[Side], client: Term[Client]) -> None:
        """{client} no longer hears server {side}, and turns to the other"""
        elsewhere = self.accepts(peer(side), client)
        self.seats[client].turn(side, self.accepts(side, client), elsewhere)

    # Faults

    @fault(FaultKind.LINK_LOST, Side, Source, Side, component="TIP connection", source="V4")
    def lose_tip(self, side: Term[Side], source: Term[Source], at: Term[Side]) -> None:
        """server {side} loses the {source} of side {at}"""
        given(self.tips_fail)
        require(self.tip[side, source, at])
        self.tip[side, source, at] = False

    @fault(FaultKind.LINK_RESTORED, Side, Source, Side, component="TIP connection")
    def restore_tip(self, side: Term[Side], source: Term[Source], at: Term[Side]) -> None:
        """server {side} reaches the {source} of side {at} again"""
        given(self.tips_fail)
        require(~self.tip[side, source, at])
        self.tip[side, source, at] = True

    @fault(FaultKind.CRASH, Source, Side, component="Router or PG", source="V4")
    def crash_source(self, source: Term[Source], at: Term[Side]) -> None:
        """the {source} of side {at} crashes"""
        given(self.sources_fail)
        require(self.runs[source, at])
        self.runs[source, at] = False

    @fault(FaultKind.RESTART, Source, Side, component="Router or PG")
    def restart_source(self, source: Term[Source], at: Term[Side]) -> None:
        """the {source} of side {at} restarts"""
        given(self.sources_fail)
        require(~self.runs[source, at])
        self.runs[source, at] = True

    @fault(FaultKind.LINK_LOST, Side, CLIENTS, component="client's way to a server", source="V5")
    def lose_client(self, side: Term[Side], client: Term[Client]) -> None:
        """{client} and server {side} lose one another"""
        given(self.clients_fail)
        require(self.path[side, client])
        self.path[side, client] = False

    @fault(FaultKind.LINK_RESTORED, Side, CLIENTS, component="client's way to a server")
    def restore_client(self, side: Term[Side], client: Term[Client]) -> None:
        """{client} reaches server {side} again"""
        given(self.clients_fail)
        require(~self.path[side, client])
        self.path[side, client] = True

    @fault(FaultKind.CRASH, CLIENTS, component="client")
    def crash_client(self, client: Term[Client]) -> None:
        """{client} fails"""
        given(self.clients_fail)
        self.seats[client].stop()

    @fault(FaultKind.RESTART, CLIENTS, component="client", source="V5")
    def restart_client(self, client: Term[Client]) -> None:
        """{client} starts again"""
        given(self.clients_fail)
        self.seats[client].start()
