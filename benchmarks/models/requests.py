"""Interchangeable clients of one server, over networks that lose, repeat and overtake.

Messages have fields and wait in bags of a bounded size: of the many bits of a state few say much.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Channel,
    Condition,
    Field,
    Int,
    Member,
    Message,
    Model,
    Replica,
    Replicas,
    Term,
    action,
    count,
    exists,
    ite,
    never,
    nobody,
    reachable,
    require,
    size,
)

TIMES = 2


class Client(Replica):
    """One who asks for the lock."""


clients = Replicas(Client, default=3, limits=(1, 6), meaning="how many clients there are")


class Wish(Enum):
    """What a client tells the server."""

    TAKE = "take"
    GIVE_BACK = "give back"


class Ask(Message):
    """A client wants the lock, or gives it back."""

    by = Field(clients)
    wish = Field(Wish)


class Grant(Message):
    """The server gives a client the lock."""

    to = Field(clients)


class Requests(Model):
    """A lock that one client after the other is given."""

    clients = clients
    asked = Int(0, TIMES, over=clients, initially=0, meaning="how often it has asked")
    waits = Bool(over=clients, initially=False)
    has = Bool(over=clients, initially=False)
    holder = Member(clients, optional=True, initially=nobody)
    asks = Channel(of=Ask, capacity=2, reorders=True, loses=True, component="asks")
    grants = Channel(of=Grant, capacity=2, duplicates=True, component="grants")

    @action(clients)
    def ask(self, c: Term[Client]) -> None:
        """{c} asks, perhaps again"""
        require(~self.has[c], self.asked[c] < TIMES, ~self.asks.full)
        self.waits[c] = True
        self.asked[c] = self.asked[c] + 1
        self.asks.send(Ask(by=c, wish=Wish.TAKE))

    @action()
    def hear(self) -> None:
        """the server hears of a client"""
        message = self.asks.receive()
        lets = message.wish == Wish.GIVE_BACK
        require(~self.grants.full, ite(lets, self.holder == message.by, self.holder == nobody))
        self.grants.send(Grant(to=message.by), when=~lets)
        self.holder = ite(lets, nobody, message.by)

    @action(clients)
    def take(self, c: Term[Client]) -> None:
        """{c} is given the lock, if it still waits for it"""
        self.grants.receive(Grant(to=c))
        self.has[c] = self.has.before[c] | self.waits.before[c]
        self.waits[c] = False

    @action(clients)
    def give_back(self, c: Term[Client]) -> None:
        """{c} gives the lock back"""
        require(self.has[c], ~self.asks.full)
        self.has[c] = False
        self.asks.send(Ask(by=c, wish=Wish.GIVE_BACK))

    @never(beside="both_wait")
    def both_have(self) -> Condition:
        """Two clients never have the lock: false, since a grant is given twice."""
        return count(self.clients, lambda c: self.has[c]) > 1

    @never(beside="both_wait")
    def unasked(self) -> Condition:
        """Who has the lock has asked for it: true, so a search goes to the end."""
        return exists(self.clients, lambda c: self.has[c] & (self.asked[c] == 0))

    @reachable()
    def both_wait(self) -> Term[bool]:
        """All can wait at once."""
        return count(self.clients, lambda c: self.waits[c]) == size(self.clients)
