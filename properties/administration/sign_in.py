"""What the source claims of sign-in, with a backup server and without one."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, implies, one_of
from ccverify.models.administration.sign_in import Agent, SignIn, Work
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(SignIn)

P, V = "proved", "violated"

TWO_SERVERS: Final = {"backed": P, "both": P, "single-sign-on": P}
FAILS: Final = {"alone": P, **TWO_SERVERS}
# Without a backup one failure is enough; with two servers it takes both.
ALL_OUT: Final = {"calm": P, "alone": V, "backed": P, "both": V, "single-sign-on": P}
NO_SERVER: Final = {
    "alone": "no backup is configured, and the source says that sign-in fails then",
    "both": "neither server runs",
}


@PROPERTIES.reachable(source="A2", expected={"calm": P, **FAILS})
def at_work(model: SignIn) -> Term[bool]:
    """All agents are signed in."""
    return forall(model.agents, lambda agent: model.work[agent] == Work.IN)


@PROPERTIES.reachable(source="A2, I1", expected=TWO_SERVERS)
def signed_in_elsewhere(model: SignIn) -> Term[bool]:
    """The first server is down, and all agents are signed in at the second."""
    signed_in = forall(model.agents, lambda agent: model.work[agent] == Work.IN)
    return signed_in & model.seat.at(Side.B) & ~model.accepts(Side.A)


@PROPERTIES.settled(
    source="A2, I1",
    beside="at_work",
    fails="Agents who come to work cannot sign in, though a server for that runs.",
    expected={"calm": P, **FAILS},
)
def served_if_up(model: SignIn) -> Term[bool]:
    """Once all is settled, no agent waits if the first server or a configured second one runs.

    Here and below, the agents are those of a Finesse server that runs.
    """

    def waits(agent: Term[Agent]) -> Term[bool]:
        return one_of(model.work[agent], Work.SIGNS_IN, Work.OPERATES)

    return implies(model.seat.up() & exists(Side, model.accepts), ~exists(model.agents, waits))


@PROPERTIES.settled(
    source="A2",
    beside="at_work",
    fails="Agents who come to work cannot sign in until a server is back.",
    expected=ALL_OUT,
    beyond=NO_SERVER,
)
def sign_in_goes_on(model: SignIn) -> Term[bool]:
    """Once all is settled, no agent waits to be signed in."""
    waits = exists(model.agents, lambda agent: model.work[agent] == Work.SIGNS_IN)
    return implies(model.seat.up(), ~waits)


@PROPERTIES.settled(
    source="A2",
    beside="at_work",
    fails="Agents who are signed in can do nothing at their desktops until a server is back.",
    expected=ALL_OUT,
    beyond=NO_SERVER,
)
def operations_go_on(model: SignIn) -> Term[bool]:
    """Once all is settled, no agent who is signed in waits for an operation."""
    waits = exists(model.agents, lambda agent: model.work[agent] == Work.OPERATES)
    return implies(model.seat.up(), ~waits)
