"""How many users each of two Finesse servers has, and gets as the other fails (F3).

A server supports as many users as the CTI Server does, and the two servers together may have no
more. Whatever that number is, one server then carries the users of both.

What is abstracted, and why that is sound for the properties: who the users are. Only numbers are
kept, as no rule here asks for more. All users of a failed server move in one step: a server that is
overloaded before the last has come is so after.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Constant,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    action,
    fault,
    require,
    sum_over,
)
from ccverify.models.network.network import Side, peer


class ServerUsers(Model):
    """Two Finesse servers, and the users of each (F3)."""

    supported = Constant(1, 3, source="F3", meaning="users that a server supports: 2,000")
    users = Int(0, 2 * supported, over=Side, initially=0, meaning="users at the server")
    up = Bool(over=Side, initially=True, meaning="the server is in service")

    in_all = Parameter(
        True, source="F3", meaning="both servers together have no more users than one supports"
    )

    together = Scenario("the limit is kept by both servers together; one fails", faults=1)
    each = Scenario("each server by itself keeps the limit; one fails", faults=1, in_all=False)

    def total(self) -> Term[int]:
        """The users of both servers."""
        return sum_over(Side, lambda server: self.users[server])

    @fault(FaultKind.INPUT, Side, component="user", source="F3")
    def sign_in(self, server: Term[Side]) -> None:
        """a user signs in at Finesse {server}"""
        counted = self.total() if self.in_all else self.users[server]
        require(self.up[server], counted < self.supported)
        self.users[server] = self.users[server] + 1

    @fault(FaultKind.INPUT, Side, component="user", source="F3")
    def sign_out(self, server: Term[Side]) -> None:
        """a user signs out at Finesse {server}"""
        require(self.up[server], self.users[server] > 0)
        self.users[server] = self.users[server] - 1

    @action(Side, source="F1, F3", fair=True)
    def move(self, server: Term[Side]) -> None:
        """the users of Finesse {server}, which has failed, move to the other"""
        other = peer(server)
        require(~self.up[server], self.up[other], self.users[server] > 0)
        self.users[other] = self.users[other] + self.users[server]
        self.users[server] = 0

    @fault(FaultKind.CRASH, Side, component="Finesse server", source="F1, F3")
    def fail(self, server: Term[Side]) -> None:
        """Finesse {server} fails"""
        require(self.up[server])
        self.up[server] = False

    @fault(FaultKind.RESTART, Side, component="Finesse server", source="F7")
    def restart(self, server: Term[Side]) -> None:
        """Finesse {server} is restarted, and its former users stay where they are"""
        require(~self.up[server])
        self.up[server] = True
