"""What the source says of the Finesse servers and their agents while one part fails, or two."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, forall, implies, one_of
from ccverify.models.finesse.finesse import CAN_WORK, Agent, Finesse, Status
from ccverify.models.mechanisms.standby import Role
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(Finesse)

P, V = "proved", "violated"

ONE: Final = {"services": P, "one": P, "page": P, "phones": P, "failing-back": P}
FAILING: Final = {**ONE, "two": P}


@PROPERTIES.reachable(source="F1", expected={"calm": P, "services": P})
def both_serve(model: Finesse) -> Term[bool]:
    """Each of the two servers serves an agent who is ready."""

    def serves(server: Term[Side]) -> Term[bool]:
        return model.in_service(server) & exists(
            model.agents,
            lambda agent: model.desks[agent].at(server) & (model.status[agent] == Status.READY),
        )

    return forall(Side, serves)


@PROPERTIES.reachable(source="F1", expected=FAILING)
def pending(model: Finesse) -> Term[bool]:
    """An agent whose server is out of service will be NOT READY as soon as a call has ended."""
    return exists(model.agents, lambda agent: model.status[agent] == Status.PENDING)


@PROPERTIES.reachable(source="F1, F2", expected=FAILING)
def at_the_other(model: Finesse) -> Term[bool]:
    """While server A is out of service, a client that was there, or tried it first, comes to B."""

    def comes(agent: Term[Agent]) -> Term[bool]:
        desk = model.desks[agent]
        return desk.tries(Side.B) & after(desk.at(Side.B))

    return ~model.in_service(Side.A) & exists(model.agents, comes)


@PROPERTIES.reachable(source="F7", expected=FAILING)
def serves_again(model: Finesse) -> Term[bool]:
    """A server that was out of service serves an agent again."""

    def again(agent: Term[Agent], server: Term[Side]) -> Term[bool]:
        serves = model.desks[agent].at(server) & model.in_service(server)
        return serves & (model.outages[server] > 0)

    return exists(model.agents, Side, again)


@PROPERTIES.reachable(source="F6", expected={k: P for k in FAILING if k != "services"})
def both_load(model: Finesse) -> Term[bool]:
    """Both servers are connected to a CTI Server, and load their data anew."""
    return forall(Side, lambda server: model.connected(server) & ~model.loaded[server])


@PROPERTIES.never(
    source="F1, F6",
    beside="at_the_other",
    fails="No agent can work at a desktop until the servers have loaded their data.",
    expected={**dict.fromkeys(FAILING, V), "services": P},
)
def all_out(model: Finesse) -> Term[bool]:
    """Never are both servers out of service at once."""
    return forall(Side, lambda server: ~model.in_service(server))


@PROPERTIES.eventually_always(
    source="F1, F6, U6",
    beside="at_the_other",
    fails="No Finesse server serves, and none will until something is repaired.",
    expected={"one": P, "two": V},
)
def some_serves(model: Finesse) -> Term[bool]:
    """In the end a server is in service."""
    return exists(Side, model.in_service)


@PROPERTIES.settled(
    source="F1",
    beside="at_the_other",
    fails="An agent has no server, though one is in service.",
    expected={**FAILING, "phones": V},
)
def agents_served(model: Finesse) -> Term[bool]:
    """Once all is settled, each open client is at a server in service, if there is one."""
    some = exists(Side, model.in_service)
    return forall(
        model.agents,
        lambda agent: implies(some & model.desks[agent].up(), model.served(agent)),
    )


@PROPERTIES.settled(
    source="F1",
    beside="pending",
    fails="The Router gives calls to an agent without a server.",
    expected=FAILING,
)
def not_ready(model: Finesse) -> Term[bool]:
    """Once all is settled, no agent without a server is ready, or on a call that the agent goes
    on from.
    """
    return forall(
        model.agents,
        lambda agent: implies(one_of(model.status[agent], *CAN_WORK), model.served(agent)),
    )


@PROPERTIES.never(
    source="F1, F2, Q14",
    beside="at_the_other",
    fails="A failure has signed an agent out, who has to sign in again.",
    expected={**FAILING, "page": V, "phones": V, "two": V},
)
def signed_out(model: Finesse) -> Term[bool]:
    """Never is an agent signed out who did not sign out."""
    return exists(model.agents, lambda agent: model.status[agent] == Status.SIGNED_OUT)


@PROPERTIES.never(
    source="F6, G2",
    beside="serves_again",
    fails="One failure has interrupted the agents of a server twice.",
    expected={**ONE, "failing-back": V, "two": V},
)
def out_twice(model: Finesse) -> Term[bool]:
    """Never does a server go out of service a second time."""
    return exists(Side, lambda server: model.outages[server] > 1)


@PROPERTIES.reachable(source="U6", expected={"recovering": P})
def recovered(model: Finesse) -> Term[bool]:
    """CTI Server A has recovered, while B is the active one."""
    return model.active(Side.B) & (model.role[Side.A] == Role.STANDBY)


@PROPERTIES.always(
    source="F6, G2",
    beside="recovered",
    fails="A CTI Server has recovered, and for that alone all agents are interrupted again.",
    expected={"recovering": P},
)
def undisturbed(model: Finesse) -> Term[bool]:
    """While nothing fails, the active CTI Server stays so, and no server goes out of service."""
    return model.active(model.keeper) & forall(Side, lambda server: model.outages[server] == 0)


@PROPERTIES.settled(
    source="F6, G1",
    beside="serves_again",
    fails="All parts run again, and a Finesse server is out of service.",
    expected=FAILING,
)
def redundant_again(model: Finesse) -> Term[bool]:
    """Once all parts run again, both servers are in service: nobody has to do more than that."""
    return implies(parts_run(model) & tomcats_run(model), forall(Side, model.in_service))


@PROPERTIES.settled(
    source="F7, G1",
    beside="serves_again",
    fails="A Finesse server stays down until somebody restarts it.",
    expected=dict.fromkeys(FAILING, V),
)
def restarted_by_itself(model: Finesse) -> Term[bool]:
    """Once all is settled, both servers are in service, if no more than a Tomcat has failed."""
    return implies(parts_run(model), forall(Side, model.in_service))


def parts_run(model: Finesse) -> Term[bool]:
    """All parts run but for the Tomcats, and the ways between them are whole."""
    ways = forall(Side, Side, lambda server, side: model.path[server, side])
    cti = forall(Side, lambda side: model.role[side] != Role.DOWN)
    return ways & cti & forall(Side, lambda server: model.notifies[server])


def tomcats_run(model: Finesse) -> Term[bool]:
    """The Tomcats of both servers run."""
    return forall(Side, lambda server: model.links[server].up())
