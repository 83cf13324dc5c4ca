"""What is lost of a configuration as two solo nodes meet again."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, forall, implies
from ccverify.models.administration.identity_changes import IdentityChanges
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(IdentityChanges)

P, V = "proved", "violated"

APART: Final = {"one": P, "at-publisher": P, "each-setting": P}


@PROPERTIES.reachable(source="I3", expected=APART)
def changed_apart(model: IdentityChanges) -> Term[bool]:
    """A node that was changed while it was solo gives the change to the other."""
    new = model.made[Side.A] & ~model.has[Side.B, Side.A]
    return new & after(model.has[Side.B, Side.A])


@PROPERTIES.never(
    source="I3",
    beside="changed_apart",
    fails="An administrator's change is gone from both nodes, and nobody is told.",
    expected={**APART, "one": V},
)
def change_lost(model: IdentityChanges) -> Term[bool]:
    """Never is a change that was made gone from both nodes.

    Two nodes that are apart may each be changed, and so may two that have yet to form the cluster
    again. On reunion the more recent configuration stands, and the other change is discarded. A
    node that has failed and returned is enough for it.
    """

    def gone(origin: Term[Side]) -> Term[bool]:
        return model.made[origin] & ~exists(Side, lambda node: model.has[node, origin])

    return exists(Side, gone)


@PROPERTIES.settled(
    source="I3",
    beside="changed_apart",
    fails="The two nodes of the cluster have different configurations.",
    expected=APART,
)
def nodes_agree(model: IdentityChanges) -> Term[bool]:
    """Once all is settled, the nodes of a cluster have the same configuration."""
    same = forall(Side, lambda change: model.has[Side.A, change] == model.has[Side.B, change])
    return implies(model.cluster, same)
