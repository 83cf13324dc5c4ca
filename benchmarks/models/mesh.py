"""Links from every node to every other, one by one lost and mended, and nodes that lead.

A node leads while it is linked both ways with a majority. Links relate nodes to nodes, so that a
permutation of nodes moves both ends of every link.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Condition,
    FaultKind,
    Model,
    Replica,
    Replicas,
    Term,
    action,
    count,
    fault,
    forall,
    never,
    reachable,
    require,
    size,
)


class Node(Replica):
    """One that may lead."""


class Mesh(Model):
    """Nodes that are linked to one another."""

    nodes = Replicas(Node, default=4, limits=(1, 12), meaning="how many nodes there are")
    up = Bool(over=(nodes, nodes), initially=True, meaning="the one can send to the other")
    leads = Bool(over=nodes, initially=False)

    def majority(self, n: Term[Node]) -> Term[bool]:
        """More than half of the nodes can send to this one, and hear it."""
        reached = count(self.nodes, lambda m: self.up[n, m] & self.up[m, n])
        return 2 * reached > size(self.nodes)

    @fault(FaultKind.LINK_LOST, nodes, nodes, component="link {a} {b}")
    def lose(self, a: Term[Node], b: Term[Node]) -> None:
        """A node can no longer send to another one."""
        require(a != b, self.up[a, b])
        self.up[a, b] = False

    @fault(FaultKind.LINK_RESTORED, nodes, nodes, component="link {a} {b}")
    def mend(self, a: Term[Node], b: Term[Node]) -> None:
        """It can again."""
        require(a != b, ~self.up[a, b])
        self.up[a, b] = True

    @action(nodes)
    def lead(self, n: Term[Node]) -> None:
        """A node with a majority leads."""
        require(~self.leads[n], self.majority(n))
        self.leads[n] = True

    @action(nodes)
    def stop(self, n: Term[Node]) -> None:
        """A node without one stops."""
        require(self.leads[n], ~self.majority(n))
        self.leads[n] = False

    @never(beside="all_lead")
    def beyond(self) -> Condition:
        """There are never more leaders than nodes: all states are to be looked at."""
        return count(self.nodes, lambda n: self.leads[n]) > size(self.nodes)

    @reachable()
    def all_lead(self) -> Condition:
        """All nodes lead, and can send to no other one."""
        cut = count(self.nodes, lambda n: ~self.majority(n)) == size(self.nodes)
        return cut & forall(self.nodes, lambda n: self.leads[n])
