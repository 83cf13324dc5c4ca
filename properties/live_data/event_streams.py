"""Whether clients get the event stream, whatever fails on its way."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, implies
from ccverify.models.live_data.event_streams import Client, EventStreams, Source
from ccverify.models.network.network import Side, peer

PROPERTIES: Final = Properties(EventStreams)

P, V = "proved", "violated"

FAILURES: Final = {"budget-1": P, "budget-2": P}
EVERYWHERE: Final = {"calm": P, "recovering": P, **FAILURES, "blind-apart": P}


def receives_all(model: EventStreams, client: Term[Client]) -> Term[bool]:
    """The client gets the data of the Router and of the PG."""
    return forall(Source, lambda source: model.receives(client, source))


def all_receive(model: EventStreams) -> Term[bool]:
    """Every client that runs gets the data of the Router and of the PG."""
    return forall(
        model.clients, lambda client: implies(model.seats[client].up(), receives_all(model, client))
    )


def gets_what_there_is(model: EventStreams, source: Source) -> Term[bool]:
    """A client gets the data, if it reaches a server that reaches where they come from."""

    def could(side: Term[Side], client: Term[Client]) -> Term[bool]:
        fed = exists(Side, lambda at: model.connected(side, source, at))
        return model.accepts(side, client) & fed

    def gets(client: Term[Client]) -> Term[bool]:
        one = exists(Side, lambda side: could(side, client))
        return implies(one, model.receives(client, source))

    return forall(model.clients, gets)


@PROPERTIES.reachable(source="V5", expected=EVERYWHERE)
def relayed(model: EventStreams) -> Term[bool]:
    """A client gets the stream of the active server through its standby."""

    def through(side: Term[Side], client: Term[Client]) -> Term[bool]:
        relays = model.active(peer(side)) & ~model.active(side)
        return relays & model.seats[client].at(side) & receives_all(model, client)

    return exists(Side, model.clients, through)


@PROPERTIES.reachable(source="V4", expected={**FAILURES, "blind-apart": P})
def idle_one_used(model: EventStreams) -> Term[bool]:
    """A server goes on with the idle connection to a PG, and the clients get the stream."""
    moved = exists(Side, lambda side: model.active(side) & (model.uses[side, Source.PG] != side))
    return moved & all_receive(model)


@PROPERTIES.reachable(source="V5", expected=FAILURES)
def moved(model: EventStreams) -> Term[bool]:
    """A client that does not reach the active server gets the stream from its standby."""

    def around(side: Term[Side], client: Term[Client]) -> Term[bool]:
        cut = model.active(side) & ~model.accepts(side, client)
        return cut & model.heard() & receives_all(model, client)

    return exists(Side, model.clients, around)


@PROPERTIES.never(
    source="V1, V5, G2",
    beside="relayed",
    fails="A server that came back has interrupted the stream of the one that worked.",
    expected={"recovering": P},
)
def interrupted(model: EventStreams) -> Term[bool]:
    """Never does a client of the active server lack data because the other server comes back."""

    def lacks(client: Term[Client]) -> Term[bool]:
        return model.seats[client].at(model.keeper) & ~receives_all(model, client)

    return exists(model.clients, lacks)


@PROPERTIES.settled(
    source="V6, V1, V4, V5",
    beside="relayed",
    fails="One failure keeps the event stream from a client for good.",
    expected={"budget-1": P},
)
def gets_the_stream(model: EventStreams) -> Term[bool]:
    """Once all is decided every client gets the data of the Router and of the PG."""
    return all_receive(model)


@PROPERTIES.eventually_always(
    source="V6, V1, V4, V5",
    beside="relayed",
    fails="One failure keeps the event stream from a client again and again.",
    expected={"budget-1": P},
)
def keeps_the_stream(model: EventStreams) -> Term[bool]:
    """Once faults have ended, every client gets the stream for good."""
    return all_receive(model)


@PROPERTIES.settled(
    source="V5",
    beside="relayed",
    fails="A client is connected to no server, though it reaches one.",
    expected=EVERYWHERE,
)
def connected(model: EventStreams) -> Term[bool]:
    """Once all is decided every client is connected to a server, if it reaches one."""

    def has(client: Term[Client]) -> Term[bool]:
        def at(side: Term[Side]) -> Term[bool]:
            return model.accepts(side, client) & model.seats[client].at(side)

        return implies(exists(Side, lambda side: model.accepts(side, client)), exists(Side, at))

    return forall(model.clients, has)


@PROPERTIES.settled(
    source="V3, V5",
    beside="idle_one_used",
    fails="A client stays without a PG's data, though it reaches a server that has them.",
    expected={**FAILURES, "blind-apart": V},
)
def pg_data(model: EventStreams) -> Term[bool]:
    """Once all is decided a client gets the PG's data, if it reaches a server that reaches the PG.

    A standby that has the PG takes over, if the servers hear one another. If they do not, a client
    stays with a server that it hears, whatever that has to send.
    """
    return gets_what_there_is(model, Source.PG)


@PROPERTIES.settled(
    source="V3, V5",
    beside="idle_one_used",
    fails="A client stays without the Router's data, though it reaches a server that has them.",
    expected={"budget-1": P, "budget-2": V, "blind-apart": V},
)
def router_data(model: EventStreams) -> Term[bool]:
    """Once all is decided a client gets the Router's data, if it reaches a server that reaches it.

    A server that has lost both Routers stays active: the two compare their PGs, and no more.
    """
    return gets_what_there_is(model, Source.ROUTER)
