"""What the source claims of authentication."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, forall, implies
from ccverify.models.administration.identity import Application, Identity
from ccverify.models.network.network import peer

PROPERTIES: Final = Properties(Identity)

P, V = "proved", "violated"

FAILS: Final = {"one": P, "two": P}


def at_own(model: Identity, app: Term[Application]) -> Term[bool]:
    """The application is answered by its local node."""
    seat = model.seats[app]
    return seat.at(seat.first)


@PROPERTIES.reachable(source="I1", expected={"calm": P, **FAILS})
def at_home(model: Identity) -> Term[bool]:
    """An application authenticates somebody with its local node."""

    def served(app: Term[Application]) -> Term[bool]:
        return model.asked[app] & ~after(model.asked[app]) & at_own(model, app)

    return exists(model.applications, served)


@PROPERTIES.reachable(source="I1", expected=FAILS)
def at_the_other(model: Identity) -> Term[bool]:
    """A local node is down, and its application is answered by the remote one."""

    def moved(app: Term[Application]) -> Term[bool]:
        seat = model.seats[app]
        return seat.at(peer(seat.first)) & ~model.runs[seat.first]

    return exists(model.applications, moved)


@PROPERTIES.settled(
    source="I1",
    beside="at_home",
    fails="Nobody can sign in at an application that reaches a node.",
    expected={"calm": P, **FAILS},
)
def authenticated(model: Identity) -> Term[bool]:
    """Once all is settled, nobody waits at an application that reaches any node."""

    def fine(app: Term[Application]) -> Term[bool]:
        return implies(model.reaches(app), ~model.asked[app])

    return forall(model.applications, fine)


@PROPERTIES.settled(
    source="I1",
    beside="at_the_other",
    fails="A local node is back in the cluster, and its application stays with the remote one.",
    expected=FAILS,
)
def back_at_home(model: Identity) -> Term[bool]:
    """Once all is settled, each application uses its local node if that is in the cluster."""

    def fine(app: Term[Application]) -> Term[bool]:
        there = model.accepts(model.seats[app].first, app) & model.cluster
        return implies(there & model.seats[app].up(), at_own(model, app))

    return forall(model.applications, fine)


@PROPERTIES.settled(
    source="I1",
    beside="at_home",
    fails="Nobody can sign in at an application.",
    expected={"calm": P, "one": P, "two": V},
    beyond={"two": "the application reaches no node"},
)
def signs_in(model: Identity) -> Term[bool]:
    """Once all is settled, nobody waits at an application that runs."""
    return forall(model.applications, lambda app: ~model.asked[app] | ~model.seats[app].up())
