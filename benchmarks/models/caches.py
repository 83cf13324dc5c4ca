"""German's cache coherence protocol: a home node and interchangeable clients.

Every client has three channels of one place to and from the home node, which invalidates the copies
that others hold before it grants one that may be written to.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    Condition,
    Member,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    count,
    exists,
    forall,
    implies,
    ite,
    never,
    reachable,
    require,
)


class Client(Replica):
    """One with a cache."""


class Copy(Enum):
    """What a client has."""

    INVALID = "invalid"
    SHARED = "shared"
    EXCLUSIVE = "exclusive"


class Order(Enum):
    """What the home node tells a client."""

    NONE = "none"
    INVALIDATE = "invalidate"
    SHARE = "share"
    OWN = "own"


class Caches(Model):
    """Clients that read and write one line of memory."""

    clients = Replicas(Client, default=3, limits=(1, 12), meaning="how many have a cache")
    copy = Choice(Copy, over=clients, initially=Copy.INVALID)
    request = Choice(Copy, over=clients, initially=Copy.INVALID, meaning="on its way; or none is")
    order = Choice(Order, over=clients, initially=Order.NONE, meaning="on its way to the client")
    done = Bool(over=clients, initially=False, meaning="an acknowledgement is on its way back")
    to_invalidate = Bool(over=clients, initially=False)
    holds = Bool(over=clients, initially=False, meaning="the home node has granted it a copy")
    owned: Var[bool] = Bool(initially=False)
    serving = Choice(Copy, initially=Copy.INVALID, meaning="what is asked for; or nothing is")
    served = Member(clients, initially=ANY)

    @action(clients)
    def ask_to_share(self, c: Term[Client]) -> None:
        """{c} asks to read"""
        require(self.request[c] == Copy.INVALID, self.copy[c] == Copy.INVALID)
        self.request[c] = Copy.SHARED

    @action(clients)
    def ask_to_own(self, c: Term[Client]) -> None:
        """{c} asks to write"""
        require(self.request[c] == Copy.INVALID, self.copy[c] != Copy.EXCLUSIVE)
        self.request[c] = Copy.EXCLUSIVE

    @action(clients)
    def take_up(self, c: Term[Client]) -> None:
        """the home node takes up what {c} asks for"""
        require(self.serving == Copy.INVALID, self.request[c] != Copy.INVALID)
        self.serving = self.request[c]
        self.served = c
        self.request[c] = Copy.INVALID
        self.to_invalidate.assign(lambda d: self.holds[d])

    @action(clients)
    def invalidate(self, c: Term[Client]) -> None:
        """the home node tells {c} to give up its copy"""
        require(self.order[c] == Order.NONE, self.to_invalidate[c])
        exclusive = self.serving == Copy.EXCLUSIVE
        require(exclusive | ((self.serving == Copy.SHARED) & self.owned))
        self.order[c] = Order.INVALIDATE
        self.to_invalidate[c] = False

    @action(clients)
    def give_up(self, c: Term[Client]) -> None:
        """{c} gives up its copy"""
        require(self.order[c] == Order.INVALIDATE, ~self.done[c])
        self.order[c] = Order.NONE
        self.copy[c] = Copy.INVALID
        self.done[c] = True

    @action(clients)
    def note(self, c: Term[Client]) -> None:
        """the home node hears that {c} has given up its copy"""
        require(self.serving != Copy.INVALID, self.done[c])
        self.done[c] = False
        self.holds[c] = False
        self.owned = False

    @action(clients)
    def grant(self, c: Term[Client]) -> None:
        """the home node grants {c} what it asks for"""
        exclusive = self.serving == Copy.EXCLUSIVE
        require(self.serving != Copy.INVALID, self.served == c, self.order[c] == Order.NONE)
        require(~self.owned, implies(exclusive, forall(self.clients, lambda d: ~self.holds[d])))
        self.holds[c] = True
        self.owned = exclusive
        self.order[c] = ite(exclusive, Order.OWN, Order.SHARE)
        self.serving = Copy.INVALID

    @action(clients)
    def receive(self, c: Term[Client]) -> None:
        """{c} receives a copy"""
        own = self.order[c] == Order.OWN
        require(own | (self.order[c] == Order.SHARE))
        self.copy[c] = ite(own, Copy.EXCLUSIVE, Copy.SHARED)
        self.order[c] = Order.NONE

    @never(beside="all_share")
    def incoherent(self) -> Condition:
        """Nobody has a copy while another may write to its own."""
        copies = count(self.clients, lambda c: self.copy[c] != Copy.INVALID)
        return (copies > 1) & exists(self.clients, lambda c: self.copy[c] == Copy.EXCLUSIVE)

    @reachable()
    def all_share(self) -> Condition:
        """All can read at once."""
        return forall(self.clients, lambda c: self.copy[c] == Copy.SHARED)
