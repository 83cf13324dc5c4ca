"""What the source claims of authentication, and what is lost when two solo nodes meet again."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, forall, implies
from ccverify.models.administration.identity import Application, Identity
from ccverify.models.network.network import Side, peer

PROPERTIES: Final = Properties(Identity)

P, V = "proved", "violated"

FAILS: Final = {"one": P, "two": P}
CHANGED: Final = {"apart": P, "at-publisher": P}


def at_own(model: Identity, app: Term[Application]) -> Term[bool]:
    """The application is answered by its local node."""
    seat = model.seats[app]
    return seat.at(seat.first)


@PROPERTIES.reachable(source="I1", expected={"calm": P, **FAILS})
def at_home(model: Identity) -> Term[bool]:
    """Every application is answered by its local node."""
    return forall(model.applications, lambda app: at_own(model, app))


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
)
def signs_in(model: Identity) -> Term[bool]:
    """Once all is settled, nobody waits at an application that runs."""
    return forall(model.applications, lambda app: ~model.asked[app] | ~model.seats[app].up())


@PROPERTIES.reachable(source="I3", expected=CHANGED)
def changed_apart(model: Identity) -> Term[bool]:
    """A node that was changed while it was solo gives the change to the other."""
    new = model.made[Side.A] & ~model.has[Side.B, Side.A]
    return new & after(model.has[Side.B, Side.A])


@PROPERTIES.never(
    source="I3",
    beside="changed_apart",
    fails="An administrator's change is gone from both nodes, and nobody is told.",
    expected={"apart": V, "at-publisher": P},
)
def change_lost(model: Identity) -> Term[bool]:
    """Never is a change that was made gone from both nodes.

    Two nodes that are apart may each be changed. On reunion the more recent configuration stands,
    and the change of the other node is discarded. A node that fails is enough, if it is changed
    after its return and before the cluster has formed again.
    """

    def gone(origin: Term[Side]) -> Term[bool]:
        return model.made[origin] & ~exists(Side, lambda node: model.has[node, origin])

    return exists(Side, gone)


@PROPERTIES.settled(
    source="I3",
    beside="changed_apart",
    fails="The two nodes of the cluster have different configurations.",
    expected=CHANGED,
)
def nodes_agree(model: Identity) -> Term[bool]:
    """Once all is settled, the nodes of a cluster have the same configuration."""
    same = forall(Side, lambda change: model.has[Side.A, change] == model.has[Side.B, change])
    return implies(model.cluster, same)
