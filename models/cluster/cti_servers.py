"""The CTI Server pair and its clients: the active one fails, or nobody is connected to it (U6, U7).

One CTI Server of the pair is active, and accepts clients; these are the desktop servers. A client
that is not accepted tries the other. An active CTI Server without any client is failed over by
force, once it has been so for a preset time, whatever keeps the clients from it (U6).

What is abstracted, and why that is sound for the properties:

- Time. Of the preset time it is kept that it begins and ends, and with `patient` that it is longer
  than a client takes to connect. Everything else may happen at any moment. `cti-times` has numbers.
- The PGs beside the CTI Servers. A CTI Server that fails with its PG is one that fails.
"""

from __future__ import annotations

from ccverify import (
    Bool,
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
    given,
    initial,
    require,
)
from ccverify.models.mechanisms.registration import Registration
from ccverify.models.mechanisms.standby import Reunion, Role, Standby
from ccverify.models.network.network import Side, peer


class Client(Replica):
    """A client of the CTI Servers, such as a Finesse server."""


CLIENTS = Replicas(Client, default=2, limits=(1, 16), meaning="CTI clients", source="U6")

ANY_FAULT = dict.fromkeys(("members_crash", "paths_fail", "clients_fail"), True)


class CtiServers(Model, Standby):
    """Two CTI Servers, one active, and the clients that look for it (U6, U7)."""

    clients = CLIENTS
    seats = Records(Registration, over=clients)
    path = Bool(
        over=(Side, clients),
        initially=True,
        meaning="the client reaches the CTI Server of the side",
    )
    alone = Bool(
        over=Side, initially=False, meaning="the preset time runs, as no client is connected"
    )

    # Both hear one another whenever both run: that two are active does not come about.
    reunion = Parameter(Reunion.BOTH_STAY, silent=True, meaning="two active CTI Servers meet")
    patient = Parameter(
        True, source="U6, U7", silent=True,
        meaning="the preset time is longer than a client takes to connect",
    )  # fmt: skip
    paths_fail = Parameter(False, meaning="a client may lose the way to a CTI Server")
    clients_fail = Parameter(False, meaning="clients may crash and restart")

    calm = Scenario("nothing fails")
    one_failure = Scenario("at most one fault", faults=1, **ANY_FAULT)
    hasty = Scenario(
        "a CTI Server crashes, and the preset time may be over before a client connects",
        faults=1, members_crash=True, patient=False,
    )  # fmt: skip
    moving = Scenario("everything fails and returns at any time", **ANY_FAULT)
    recovering = Scenario(
        "a CTI Server is active and has a client, all else is in any state, and nothing more fails",
        recovered=True, anywhere=True, faults=0, members_crash=True, clients_fail=True,
    )  # fmt: skip

    @initial()
    def start(self) -> None:
        """Recovered: the active CTI Server has a client."""
        if self.recovered:
            require(self.served(self.keeper))

    def accepts(self, side: Side | Term[Side], client: Term[Client]) -> Term[bool]:
        """The CTI Server is active, and the client reaches it."""
        return self.active(side) & self.path[side, client]

    def serves(self, side: Side | Term[Side], client: Term[Client]) -> Term[bool]:
        """The client is connected to the active CTI Server of the side."""
        return self.seats[client].at(side) & self.accepts(side, client)

    def served(self, side: Side | Term[Side]) -> Term[bool]:
        """Some client is connected to the active CTI Server of the side."""
        return exists(self.clients, lambda client: self.serves(side, client))

    def could_come(self, side: Side | Term[Side]) -> Term[bool]:
        """Some client that runs reaches the CTI Server of the side."""
        return exists(self.clients, lambda c: self.path[side, c] & self.seats[c].up())

    def must_give_up(self, side: Term[Side]) -> Term[bool]:
        """U6: the preset time without a client is over, and the other CTI Server runs."""
        over = self.alone[side] & ~self.served(side) & self.up(peer(side))
        return over & ~self.could_come(side) if self.patient else over

    def becomes(self, side: Term[Side], role: Role | Term[Role]) -> None:
        """What changes its role begins to count anew."""
        super().becomes(side, role)
        self.alone[side] = False

    # The CTI Servers

    @action(Side, source="U6, U7", fair=True)
    def begin_to_count(self, side: Term[Side]) -> None:
        """nobody is connected to CTI Server {side}: the preset time begins"""
        require(self.active(side), ~self.served(side), ~self.alone[side])
        self.alone[side] = True

    @action(Side, source="U6", fair=True)
    def cease_to_count(self, side: Term[Side]) -> None:
        """CTI Server {side} has a client again"""
        require(self.alone[side], self.served(side))
        self.alone[side] = False

    @action(Side, source="U6, U7", fair=True)
    def give_up(self, side: Term[Side]) -> None:
        """CTI Server {side} is failed over by force"""
        super().give_up(side)

    @action(Side, source="U6", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """CTI Server {side} becomes active"""
        super().take_over(side)

    @fault(FaultKind.CRASH, Side, component="CTI Server", source="U6")
    def crash(self, side: Term[Side]) -> None:
        """CTI Server {side} crashes"""
        super().crash(side)

    @fault(FaultKind.RESTART, Side, component="CTI Server", source="U6")
    def restart(self, side: Term[Side]) -> None:
        """CTI Server {side} restarts"""
        super().restart(side)

    # Their clients

    @action(Side, CLIENTS, source="U6", fair=True)
    def connect(self, side: Term[Side], client: Term[Client]) -> None:
        """{client} connects to CTI Server {side}"""
        self.seats[client].connect(side, self.accepts(side, client))

    @action(Side, CLIENTS, source="U6", fair=True)
    def turn(self, side: Term[Side], client: Term[Client]) -> None:
        """{client}, refused or disconnected by CTI Server {side}, tries the other"""
        elsewhere = self.accepts(peer(side), client)
        self.seats[client].turn(side, self.accepts(side, client), elsewhere)

    @fault(FaultKind.CRASH, CLIENTS, component="CTI client", source="U7")
    def crash_client(self, client: Term[Client]) -> None:
        """{client} crashes"""
        given(self.clients_fail)
        self.seats[client].stop()

    @fault(FaultKind.RESTART, CLIENTS, component="CTI client")
    def restart_client(self, client: Term[Client]) -> None:
        """{client} restarts"""
        given(self.clients_fail)
        self.seats[client].start()

    @fault(FaultKind.LINK_LOST, Side, CLIENTS, component="way to the CTI Server", source="U7")
    def lose_path(self, side: Term[Side], client: Term[Client]) -> None:
        """{client} loses the way to CTI Server {side}"""
        given(self.paths_fail)
        require(self.path[side, client])
        self.path[side, client] = False

    @fault(FaultKind.LINK_RESTORED, Side, CLIENTS, component="way to the CTI Server")
    def restore_path(self, side: Term[Side], client: Term[Client]) -> None:
        """{client} has a way to CTI Server {side} again"""
        given(self.paths_fail)
        require(~self.path[side, client])
        self.path[side, client] = True
