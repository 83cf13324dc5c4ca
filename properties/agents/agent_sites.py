"""What the source says of an agent site: who works on, who is signed out, and who can call."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, forall, implies
from ccverify.models.agents.agent_sites import Agent, AgentSites, Call
from ccverify.models.network.network import Side, peer

PROPERTIES: Final = Properties(AgentSites)

P, V = "proved", "violated"

WAN: Final = {"wan": P, "forwarded": P}
SRST: Final = {"two-paths": P, "any-two": P}
PATHS: Final = {"one-path": P, **SRST}
DROPPING: Final = {"two-paths": P, "dropping": P}
GROUPED: Final = {**WAN, **PATHS}
ANY: Final = {**GROUPED, "no-group": P}

NO_GROUP: Final = "phones have no second subscriber to go to"
# What the source says of phones and agents while they move is U9, and not S2.
MOVING: Final = "S2 is of phones that have found their place, and not of the moment before"
SAID: Final = "the source itself signs agents out while their phones move (U9), or are cut off"


@PROPERTIES.reachable(source="S1", expected={"wan": P, "any-two": P})
def far_phone(model: AgentSites) -> Term[bool]:
    """An agent is signed out, whose phone is registered where the PG does not see it."""
    far = exists(
        model.agents,
        lambda a: ~model.signed_in[a] & model.serves_phone(peer(model.pg), a),
    )
    return far & ~model.network.wan()


@PROPERTIES.reachable(source="S1, S2", expected=GROUPED)
def without_desktop(model: AgentSites) -> Term[bool]:
    """An agent is signed in, and the PG sees her phone, but her desktop has no server."""
    return exists(model.agents, lambda a: model.signed_in[a] & model.seen(a) & ~model.enabled(a))


@PROPERTIES.reachable(source="S2", expected=PATHS)
def away_from_home(model: AgentSites) -> Term[bool]:
    """An agent works whose phone is registered away from its home."""

    def away(agent: Term[Agent]) -> Term[bool]:
        there = model.serves_phone(peer(model.home[agent]), agent)
        return there & model.signed_in[agent] & model.can_work(agent)

    return exists(model.agents, away)


@PROPERTIES.reachable(source="S2", expected=SRST)
def local_only(model: AgentSites) -> Term[bool]:
    """The gateway is in SRST mode, and all phones are registered with it."""
    return model.srst & forall(model.agents, lambda a: model.local[a])


@PROPERTIES.reachable(source="S2", expected={**PATHS, "no-group": P})
def without_subscriber(model: AgentSites) -> Term[bool]:
    """A phone is registered with no subscriber, and looks for one or for the gateway."""

    def seeks(agent: Term[Agent]) -> Term[bool]:
        return ~exists(Side, model.phones[agent].at) & ~model.local[agent]

    return exists(model.agents, seeks)


# S1: the public network between the central sites is lost


@PROPERTIES.never(
    source="S1",
    beside="without_desktop",
    fails="An agent is signed out, though desktop and phone are on one side: that without the PG.",
    expected={"wan": V, "forwarded": P},
    beyond={"wan": "S1 is of a desktop and a phone on the side of the PG"},
)
def same_side_signed_out(model: AgentSites) -> Term[bool]:
    """Never is an agent signed out whose desktop and phone are on one side.

    More than S1 says: there the PG is on that side too, and then it holds
    (`beside_the_pg_signed_out`).
    """

    def together(agent: Term[Agent]) -> Term[bool]:
        phone, desktop = model.phones[agent], model.desktops[agent]
        return exists(Side, lambda side: phone.at(side) & desktop.at(side))

    return exists(
        model.agents, lambda a: model.signed_in[a] & ~after(model.signed_in[a]) & together(a)
    )


@PROPERTIES.never(
    source="S1",
    beside="without_desktop",
    fails="An agent is signed out, though the PG has not lost sight of her phone.",
    expected={"wan": P},
)
def beside_the_pg_signed_out(model: AgentSites) -> Term[bool]:
    """Never is an agent signed out whose phone is on the side of the PG, wherever the desktop is.

    So the side of the desktop does not matter: a desktop of the far side moves.
    """
    return exists(model.agents, lambda a: ~model.signed_in[a] & model.phones[a].at(model.pg))


@PROPERTIES.settled(
    source="S1, U9",
    beside="far_phone",
    fails="An agent is taken for one who can work, and the PG does not see her phone.",
    expected={"wan": P, "any-two": P},
)
def unseen_signed_out(model: AgentSites) -> Term[bool]:
    """Once all is settled, an agent is signed out whose phone the PG does not see."""
    return forall(model.agents, lambda a: implies(model.signed_in[a], model.seen(a)))


@PROPERTIES.settled(
    source="S1, S2, F1",
    beside="without_desktop",
    fails="A desktop stays disabled, though a server that is in service is reached.",
    expected=GROUPED,
)
def desktops_moved(model: AgentSites) -> Term[bool]:
    """Once all is settled, desktops are connected to a server, if one is reached in service."""
    some = exists(Side, model.takes_desktop)
    return implies(some, forall(model.agents, model.enabled))


# S2: the agent site loses central sites


@PROPERTIES.settled(
    source="S2",
    beside="without_desktop",
    fails="The agent site reaches a central site, and an agent there cannot work.",
    expected={**ANY, "wan": V, "no-group": V, "any-two": V},
    beyond={
        "wan": "the agent site loses no central site",
        "any-two": "the central sites may lose one another as well",
        "no-group": NO_GROUP,
    },
)
def site_goes_on(model: AgentSites) -> Term[bool]:
    """Once all is settled, agents can work if their site reaches a central site.

    While the public network between the central sites is lost this takes a phone that is homed at
    the PG: others stay registered where the PG does not see them.
    """
    some = exists(Side, model.network.reached)
    return implies(some, forall(model.agents, model.can_work))


@PROPERTIES.settled(
    source="S1, S2",
    beside="without_desktop",
    fails="Everything has returned, and an agent still cannot work.",
    expected=GROUPED,
)
def heals(model: AgentSites) -> Term[bool]:
    """Once all is settled and nothing is lost any more, every agent can work."""
    whole = model.network.wan() & forall(Side, model.network.reached)
    return implies(whole, forall(model.agents, model.can_work))


@PROPERTIES.never(
    source="S2",
    beside="without_desktop",
    fails="The phone looks for its other subscriber, and its agent has to sign in again.",
    expected={**dict.fromkeys(ANY, V), "forwarded": P},
    beyond=dict.fromkeys((name for name in ANY if name != "forwarded"), SAID),
)
def signed_out(model: AgentSites) -> Term[bool]:
    """Never is an agent signed out."""
    return exists(model.agents, lambda a: ~model.signed_in[a])


@PROPERTIES.settled(
    source="S2",
    beside="without_subscriber",
    fails="Nobody at the agent site can call for help from this phone.",
    expected={**PATHS, "no-group": V},
    beyond={"no-group": NO_GROUP},
)
def emergency_calls(model: AgentSites) -> Term[bool]:
    """Once all is settled, emergency calls can be made from every phone."""
    return forall(model.agents, model.can_call)


@PROPERTIES.always(
    source="S2",
    beside="without_subscriber",
    fails="The phone has lost its subscriber and found no other yet: it cannot call for help.",
    expected=dict.fromkeys({**PATHS, "no-group": P}, V),
    beyond=dict.fromkeys({**PATHS, "no-group": P}, MOVING),
)
def emergency_calls_at_once(model: AgentSites) -> Term[bool]:
    """At any moment emergency calls can be made from every phone.

    More than S2 says, which is of what is possible in the end (`emergency_calls`).
    """
    return forall(model.agents, model.can_call)


@PROPERTIES.settled(
    source="S2",
    beside="local_only",
    fails="The Router goes on to take an agent in SRST mode for one who can work.",
    expected={**SRST, "no-group": P},
)
def nobody_works_in_srst(model: AgentSites) -> Term[bool]:
    """Once all is settled, no agent is signed in whose phone is registered with the gateway."""
    return ~exists(model.agents, lambda a: model.local[a] & model.signed_in[a])


@PROPERTIES.never(
    source="S2",
    beside="local_only",
    fails="The Router may give a call to an agent whose phone is cut off from the cluster.",
    expected=dict.fromkeys((*SRST, "no-group"), V),
    beyond={"no-group": NO_GROUP},
)
def called_in_srst(model: AgentSites) -> Term[bool]:
    """Never is an agent signed in whose phone is registered with the gateway."""
    return exists(model.agents, lambda a: model.local[a] & model.signed_in[a])


@PROPERTIES.reachable(source="S2", expected=DROPPING)
def written_off(model: AgentSites) -> Term[bool]:
    """A call goes on at the agent site, and a record says that it has ended."""
    return model.call == Call.RECORDED


@PROPERTIES.never(
    source="Q13",
    beside="local_only",
    fails="The gateway goes into SRST mode, and the customer's call is cut off.",
    by_construction="whether the gateway drops its calls is the reading itself",
    expected={"two-paths": P, "dropping": V},
)
def local_call_dropped(model: AgentSites) -> Term[bool]:
    """Never is a call dropped that came in at the agent site's own gateway."""
    return model.call == Call.DROPPED


@PROPERTIES.settled(
    source="S2, Q13",
    beside="local_only",
    fails="Reports have the end of a call that goes on, and nobody in the centre sees it.",
    expected={"two-paths": V, "dropping": P},
    beyond={"two-paths": "S2 itself says so"},
)
def recorded_too_early(model: AgentSites) -> Term[bool]:
    """Once all is settled in SRST mode, no call goes on of which a record says that it ended."""
    return ~(model.srst & (model.call == Call.RECORDED))
