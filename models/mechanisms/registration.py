"""A client of two servers: it asks them in turn until one accepts it, and asks again if it is lost.

A model keeps one such record for each client and says who is accepted; its own actions take the
steps below. The client acts on what it has been told: it holds a connection until it notices that
the server no longer does.

What is abstracted, and why that is sound: requests that both servers would refuse. They change
nothing but whose turn it is, and a client gets to the server that accepts it from either.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Choice,
    Component,
    Parameter,
    Term,
    Var,
    initial,
    ite,
    require,
)
from ccverify.models.network.network import Side, peer


class Place(Enum):
    """Where a client stands: which side it asks next, or is connected to as far as it knows."""

    TRIES_A = "tries A"
    TRIES_B = "tries B"
    AT_A = "at A"
    AT_B = "at B"
    DOWN = "down"


class Seat(Component):
    """Where one client stands, which does not fail itself."""

    place: Var[Place] = Choice(Place, initially=Place.TRIES_A, meaning="where the client stands")

    def at(self, side: Side | Term[Side]) -> Term[bool]:
        """The client is connected to the side, as far as it knows."""
        return self.place == ite(side == Side.A, Place.AT_A, Place.AT_B)

    def tries(self, side: Side | Term[Side]) -> Term[bool]:
        """The client's next request goes to the side."""
        return self.place == ite(side == Side.A, Place.TRIES_A, Place.TRIES_B)

    def connect(self, side: Side | Term[Side], accepted: Term[bool]) -> None:
        """The side accepts the client's request."""
        require(self.tries(side), accepted)
        self.place = ite(side == Side.A, Place.AT_A, Place.AT_B)

    def turn(self, side: Side | Term[Side], accepted: Term[bool], elsewhere: Term[bool]) -> None:
        """The client, which the side disconnects or refuses, turns to the other side."""
        refused = self.tries(side) & elsewhere
        require(self.at(side) | refused, ~accepted)
        self.place = ite(side == Side.A, Place.TRIES_B, Place.TRIES_A)


class Registration(Seat):
    """Where one client stands, which may fail."""

    anywhere = Parameter(False, meaning="clients stand anywhere at first")

    @initial()
    def begin(self) -> None:
        """Anywhere: the client has asked and been disconnected before."""
        if self.anywhere:
            self.place = ANY

    def up(self) -> Term[bool]:
        """The client runs."""
        return self.place != Place.DOWN

    def stop(self) -> None:
        """The client fails."""
        require(self.up())
        self.place = Place.DOWN

    def start(self) -> None:
        """The client runs again, and asks the first server first."""
        require(~self.up())
        self.place = Place.TRIES_A


class Homed(Registration):
    """A client with a server of its own, where it begins, and to which it returns."""

    first: Var[Side] = Choice(Side, initially=Side.A, meaning="the server that is the client's own")

    @initial()
    def begin(self) -> None:
        """Any server may be its own. Anywhere: it has been disconnected before."""
        self.first = ANY
        self.place = ANY
        if not self.anywhere:
            require(self.at(self.first))

    def start(self) -> None:
        """The client runs again, and asks its own server first."""
        require(~self.up())
        self.ask_first()

    def ask_first(self) -> None:
        """The client's next request goes to its own server."""
        self.place = ite(self.first == Side.A, Place.TRIES_A, Place.TRIES_B)

    def go_home(self, accepted: Term[bool]) -> None:
        """The client leaves the other server for its own, which accepts it again."""
        require(self.at(peer(self.first)), accepted)
        self.ask_first()
