"""Two servers that lease addresses and tell each other of it, over queues that keep order.

Counters, queues and clocks that are compared with one another: decision diagrams grow with every
message on its way, enumeration does not mind.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Condition,
    FaultKind,
    Int,
    Model,
    Number,
    Parameter,
    Queue,
    Span,
    Term,
    action,
    exists,
    fault,
    ite,
    never,
    reachable,
    require,
)

ADDRESS = Span(2)
NEWS = 8  # an address and the end of its lease


class Server(Enum):
    """One of the two."""

    LEFT = "left"
    RIGHT = "right"


class Leases(Model):
    """Leases that are granted at one server, and known at the other a little later."""

    horizon = Parameter(3, within=(1, 3), meaning="how long a lease can last")
    places = Parameter(3, within=(1, 4), meaning="messages on their way at most")
    faults_left = Int(0, 3, initially=3)
    up = Bool(over=Server, initially=True)
    lease = Int(0, horizon, over=(Server, ADDRESS), initially=0)
    told = Int(0, horizon, over=(Server, ADDRESS), initially=0)
    news = Queue(of=(0, NEWS - 1), capacity=places, over=Server)

    @action(Server, ADDRESS, Span(3))
    def grant(self, at: Term[Server], address: Number, longer: Number) -> None:
        """A server leases an address for longer than before, and says so."""
        end = longer + 1
        require(self.up[at], end <= self.horizon, end > self.lease[at, address])
        require(~self.news[at].full)
        self.lease[at, address] = end
        self.news[at].append(4 * address + end)

    @action(Server)
    def hear(self, at: Term[Server]) -> None:
        """The other server hears of a lease."""
        require(~self.news[at].empty)
        message = self.news[at].head
        second = message >= 4
        end = ite(second, message - 4, message)
        other = ite(at == Server.LEFT, Server.RIGHT, Server.LEFT)
        address = ite(second, 1, 0)
        require(self.up[other])
        self.news[at].pop()
        self.told[other, address] = end

    @action(Server, ADDRESS)
    def run_down(self, at: Term[Server], address: Number) -> None:
        """Time passes for a lease."""
        require(self.up[at], self.lease[at, address] > 0)
        self.lease[at, address] = self.lease[at, address] - 1

    @fault(FaultKind.CRASH, Server, component="{at} server")
    def crash(self, at: Term[Server]) -> None:
        """A server is lost."""
        require(self.up[at], self.faults_left > 0)
        self.up[at] = False
        self.faults_left = self.faults_left - 1

    @action(Server)
    def restart(self, at: Term[Server]) -> None:
        """A server is back."""
        require(~self.up[at])
        self.up[at] = True

    @never(beside="doubly_leased")
    def beyond(self) -> Condition:
        """No sum of leases is ever beyond what it can be: true, so a search goes to the end."""
        return (
            (
                self.lease[Server.LEFT, 0]
                + self.lease[Server.LEFT, 1]
                + self.lease[Server.RIGHT, 0]
                + self.lease[Server.RIGHT, 1]
                > 4 * self.horizon - self.faults_left
            )
            & (self.faults_left == 3)
            & ~self.up[Server.LEFT]
        )

    @reachable()
    def doubly_leased(self) -> Condition:
        """An address is leased by both servers, and neither knows of the other's lease."""
        return exists(
            ADDRESS,
            lambda a: (
                (self.lease[Server.LEFT, a] > 0)
                & (self.lease[Server.RIGHT, a] > 0)
                & (self.told[Server.LEFT, a] == 0)
                & (self.told[Server.RIGHT, a] == 0)
            ),
        )
