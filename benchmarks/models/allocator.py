"""Resources given to clients, after Merz's TLA+ specification SimpleAllocator.

A client asks for a set of resources once it has none, is given some of them at a time, and returns
some of them at a time.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Condition,
    Model,
    Number,
    Parameter,
    Span,
    action,
    exists,
    forall,
    never,
    reachable,
    require,
)

RESOURCES = 3
RESOURCE = Span(RESOURCES)
BIT = Span(2)


class Allocator(Model):
    """Clients that ask, are given, and return."""

    clients = Parameter(4, within=(1, 6), meaning="how many clients there are")
    client = Span(clients)
    unsatisfied = Bool(over=(client, RESOURCE), initially=False)
    held = Bool(over=(client, RESOURCE), initially=False)

    @action(client, BIT, BIT, BIT)
    def request(self, c: Number, x: Number, y: Number, z: Number) -> None:
        """client {c} asks for resources

        Request.
        """
        wanted = (x, y, z)
        require(x + y + z > 0, *(~self.unsatisfied[c, r] for r in range(RESOURCES)))
        require(*(~self.held[c, r] for r in range(RESOURCES)))
        for r in range(RESOURCES):
            self.unsatisfied[c, r] = wanted[r] == 1

    @action(client, BIT, BIT, BIT)
    def allocate(self, c: Number, x: Number, y: Number, z: Number) -> None:
        """client {c} is given resources

        Allocate.
        """
        given = (x, y, z)
        require(x + y + z > 0)
        for r in range(RESOURCES):
            free = ~exists(self.client, lambda d, r=r: self.held.before[d, r])
            require((given[r] == 0) | (free & self.unsatisfied.before[c, r]))
        for r in range(RESOURCES):
            self.held[c, r] = self.held[c, r] | (given[r] == 1)
            self.unsatisfied[c, r] = self.unsatisfied[c, r] & (given[r] == 0)

    @action(client, BIT, BIT, BIT)
    def give_back(self, c: Number, x: Number, y: Number, z: Number) -> None:
        """client {c} returns resources

        Return.
        """
        returned = (x, y, z)
        require(x + y + z > 0)
        require(*((returned[r] == 0) | self.held[c, r] for r in range(RESOURCES)))
        for r in range(RESOURCES):
            self.held[c, r] = self.held[c, r] & (returned[r] == 0)

    @never(beside="served")
    def shared(self) -> Condition:
        """No resource is held by two clients."""
        return exists(
            self.client,
            lambda c: exists(
                self.client,
                lambda d: (c < d) & exists(RESOURCE, lambda r: self.held[c, r] & self.held[d, r]),
            ),
        )

    @reachable()
    def served(self) -> Condition:
        """A client can hold everything."""
        return exists(self.client, lambda c: forall(RESOURCE, lambda r: self.held[c, r]))
