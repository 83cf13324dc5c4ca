"""When one Finesse server carries the users of both: whatever the number is that it supports."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, implies
from ccverify.models.finesse.server_users import ServerUsers
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(ServerUsers)

P, V = "proved", "violated"


def too_many(model: ServerUsers) -> Term[bool]:
    """A server has more users than it supports."""
    return exists(Side, lambda server: model.users[server] > model.supported)


@PROPERTIES.reachable(source="F3", expected={"together": P, "each": P})
def carries_all(model: ServerUsers) -> Term[bool]:
    """One server is down, and the other has as many users as it supports."""

    def full(server: Term[Side]) -> Term[bool]:
        return model.up[server] & (model.users[server] == model.supported)

    return exists(Side, full) & exists(Side, lambda server: ~model.up[server])


@PROPERTIES.reachable(source="F3", expected={"each": P})
def one_too_many(model: ServerUsers) -> Term[bool]:
    """A server has too many users, with one more in all than it supports: the 2,001st."""
    return too_many(model) & (model.total() == model.supported + 1)


@PROPERTIES.never(
    source="F3",
    beside="carries_all",
    fails="The server that is left has more users than it supports.",
    expected={"together": P, "each": V},
)
def overloaded(model: ServerUsers) -> Term[bool]:
    """Never has a server more users than it supports."""
    return too_many(model)


@PROPERTIES.settled(
    source="F1, F3",
    beside="carries_all",
    fails="Users have no server, though one is in service.",
    expected={"together": P, "each": P},
)
def all_have_a_server(model: ServerUsers) -> Term[bool]:
    """Once all is settled, no user is left at a failed server while the other is in service."""
    some = exists(Side, lambda server: model.up[server])
    left = exists(Side, lambda server: ~model.up[server] & (model.users[server] > 0))
    return implies(some, ~left)
