"""What the source claims of distributors and their clients, and what a failed primary one costs."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, implies
from ccverify.models.administration.real_time import PRIMARY, ROUTER, Primary, RealTime

PROPERTIES: Final = Properties(RealTime)

P, V = "proved", "violated"

CALM: Final = {"calm": P}
FAILS: Final = {"one": P, "line-lost": P, "other-readings": P}


@PROPERTIES.reachable(source="A1", expected={**CALM, **FAILS})
def fed_by_primary(model: RealTime) -> Term[bool]:
    """The primary distributor is registered with the Router, and feeds all others."""
    following = forall(model.secondaries, lambda s: model.seats[s].at(PRIMARY))
    return (model.primary == Primary.FED) & following


@PROPERTIES.reachable(source="A1", expected=FAILS)
def fed_by_router(model: RealTime) -> Term[bool]:
    """The primary distributor is down, and all others are registered with the Router."""
    return ~model.runs() & forall(model.secondaries, lambda s: model.seats[s].at(ROUTER))


@PROPERTIES.settled(
    source="A1",
    beside="fed_by_primary",
    fails="A distributor that runs has no real-time data, though the Router would feed it.",
    expected={**CALM, **FAILS, "line-lost": V},
)
def fed(model: RealTime) -> Term[bool]:
    """Once all is settled, each secondary distributor that runs has a feed if the Router serves.

    A primary distributor that runs and is cut off from the Router is the exception: all others wait
    for it. They do not if they leave it for that (`needs_feed`).
    """
    return implies(
        model.router,
        forall(model.secondaries, lambda s: model.fed(s) | ~model.seats[s].up()),
    )


@PROPERTIES.never(
    source="A1",
    beside="fed_by_primary",
    fails="The Router sends a feed to each secondary distributor: the saved bandwidth is needed.",
    expected={**CALM, **dict.fromkeys(FAILS, V)},
)
def many_feeds(model: RealTime) -> Term[bool]:
    """Never does the Router support more than one feed for the site."""
    return model.feeds() > 1


@PROPERTIES.settled(
    source="A1",
    beside="fed_by_primary",
    fails="The failed distributor is back, and the Router sends as many feeds as before that.",
    expected={**CALM, "one": V, "line-lost": V, "other-readings": P},
)
def one_feed_again(model: RealTime) -> Term[bool]:
    """Once all is settled and the primary distributor has its feed, the Router supports no other.

    The source does not say that secondary distributors return to it. If they do not, one failure
    leaves the site with one feed for each of its distributors, for good.
    """
    return implies(model.primary == Primary.FED, model.feeds() <= 1)


@PROPERTIES.reachable(source="A4", expected=FAILS)
def client_idle(model: RealTime) -> Term[bool]:
    """The client is registered with no distributor, and can do nothing."""
    return model.idle()


@PROPERTIES.reachable(source="A4", expected=FAILS)
def client_moved(model: RealTime) -> Term[bool]:
    """The client is registered with a secondary distributor, as the primary one is down."""
    return ~model.runs() & exists(model.secondaries, lambda s: model.hosts[s])


@PROPERTIES.settled(
    source="A4, Q16",
    beside="client_idle",
    fails="An administrator can do nothing, though a distributor runs.",
    expected={"one": V, "line-lost": V, "other-readings": P},
)
def client_served(model: RealTime) -> Term[bool]:
    """Once all is settled, the client is registered if any distributor runs.

    The source says both that there is no automatic failover, and that the servers are deployed in
    pairs for fault tolerance (Q16). In the first reading a person has to move the client.
    """
    up = model.runs() | exists(model.secondaries, lambda s: model.seats[s].up())
    return implies(up, ~model.idle())
