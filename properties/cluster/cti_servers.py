"""What is said of the CTI Server pair, and when its forced failover never ends."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, implies
from ccverify.models.cluster.cti_servers import Client, CtiServers
from ccverify.models.network.network import Side, peer

PROPERTIES: Final = Properties(CtiServers)

P, V = "proved", "violated"
B = Side.B

FAILING: Final = {"one-failure": P, "hasty": P, "moving": P}


@PROPERTIES.reachable(source="U6", expected={**FAILING, "recovering": P})
def taken_over(cti: CtiServers) -> Term[bool]:
    """CTI Server B is active."""
    return cti.active(B)


@PROPERTIES.reachable(source="U6", expected={"calm": P, **FAILING})
def with_clients(cti: CtiServers) -> Term[bool]:
    """All clients are connected to the active CTI Server."""
    return exists(Side, lambda side: forall(cti.clients, lambda c: cti.serves(side, c)))


@PROPERTIES.settled(
    source="U6",
    beside="taken_over",
    fails="No CTI Server is active, though one runs.",
    expected=FAILING,
)
def one_active(cti: CtiServers) -> Term[bool]:
    """Once all is done a CTI Server is active, if one runs."""
    return implies(exists(Side, cti.up), exists(Side, cti.active))


@PROPERTIES.never(
    source="U6",
    beside="taken_over",
    fails="Two CTI Servers are active, each with clients of its own.",
    expected=FAILING,
)
def dual_active(cti: CtiServers) -> Term[bool]:
    """Never are both CTI Servers active."""
    return forall(Side, cti.active)


@PROPERTIES.settled(
    source="U6",
    beside="with_clients",
    fails="No client is connected, though one reaches a CTI Server that runs.",
    expected={"calm": P, **FAILING},
)
def some_client_served(cti: CtiServers) -> Term[bool]:
    """Once all is done a client is connected, if one reaches a CTI Server that runs."""
    could = exists(Side, lambda side: cti.up(side) & cti.could_come(side))
    return implies(could, exists(Side, cti.served))


def reaches(cti: CtiServers, client: Term[Client]) -> Term[bool]:
    """The client runs, and reaches a CTI Server that does."""
    way = exists(Side, lambda side: cti.up(side) & cti.path[side, client])
    return way & cti.seats[client].up()


@PROPERTIES.settled(
    source="U6",
    beside="with_clients",
    fails="A client reaches the standby only, and waits for as long as another has the active one.",
    expected={"calm": P, "one-failure": V, "hasty": P, "moving": V},
)
def every_client_served(cti: CtiServers) -> Term[bool]:
    """Once all is done each client is connected that reaches a CTI Server that runs."""

    def served(client: Term[Client]) -> Term[bool]:
        return exists(Side, lambda side: cti.serves(side, client))

    return forall(cti.clients, lambda c: implies(reaches(cti, c), served(c)))


@PROPERTIES.eventually_always(
    source="U7",
    beside="taken_over",
    fails="The CTI Servers swap roles for ever, as nobody is connected to either.",
    expected={"one-failure": P, "hasty": V, "moving": V},
)
def rests(cti: CtiServers) -> Term[bool]:
    """Once faults have ended, no failover of the CTI Servers is forced any more."""
    return ~exists(Side, lambda side: cti.alone[side] & cti.up(peer(side)))


@PROPERTIES.eventually_always(
    source="U7",
    beside="taken_over",
    fails="The CTI Servers swap roles for ever, each before a client has found it.",
    expected={"one-failure": P, "hasty": V, "moving": P},
)
def rests_if_reached(cti: CtiServers) -> Term[bool]:
    """Once faults have ended, with a client that reaches a CTI Server, no failover is forced."""
    could = exists(cti.clients, lambda client: reaches(cti, client))
    return implies(could, ~exists(Side, lambda side: cti.alone[side]))


@PROPERTIES.never(
    source="U6",
    beside="taken_over",
    fails="An active CTI Server that has clients lost its role to the other, or shares it.",
    expected={"recovering": P},
)
def no_failback(cti: CtiServers) -> Term[bool]:
    """Never does a recovery end that a CTI Server is active, while that one has a client."""
    return ~cti.active(cti.keeper) | cti.active(peer(cti.keeper))
