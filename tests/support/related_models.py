"""Models in which replicas are related to one another, for tests of symmetry."""

from __future__ import annotations

from ccverify import (
    ANY,
    Bool,
    Condition,
    FaultKind,
    Int,
    Member,
    Model,
    Properties,
    Replica,
    Replicas,
    Term,
    action,
    count,
    exists,
    fault,
    forall,
    never,
    reachable,
    require,
    size,
)


class Node(Replica):
    """One of the nodes."""


class Site(Replica):
    """One of the sites."""


class Mesh(Model):
    """Links from every node to every node, each of which is there or not: all binary relations.

    Up to isomorphism they are counted by A000595 of the On-Line Encyclopedia of Integer Sequences.
    """

    nodes = Replicas(Node, default=3, limits=(1, 8))
    up = Bool(over=(nodes, nodes), initially=True)

    @fault(FaultKind.LINK_LOST, nodes, nodes, component="{a} {b}")
    def lose(self, a: Term[Node], b: Term[Node]) -> None:
        """A link is lost."""
        require(self.up[a, b])
        self.up[a, b] = False

    @action(nodes, nodes)
    def mend(self, a: Term[Node], b: Term[Node]) -> None:
        """A link is mended."""
        require(~self.up[a, b])
        self.up[a, b] = True

    @never(beside="in_a_ring")
    def linked_to_more_than_all(self) -> Condition:
        """No node is linked to more nodes than there are."""
        nodes = self.nodes
        return exists(nodes, lambda a: count(nodes, lambda b: self.up[a, b]) > size(nodes))

    @reachable()
    def in_a_ring(self) -> Condition:
        """Each node is linked to one, and from one, that is not itself."""
        nodes = self.nodes
        return forall(
            nodes,
            lambda a: (
                (count(nodes, lambda b: self.up[a, b]) == 1)
                & (count(nodes, lambda b: self.up[b, a]) == 1)
                & ~self.up[a, a]
            ),
        )


class Partition(Model):
    """Links that stand still, and nodes that stop if they are cut off from a majority."""

    nodes = Replicas(Node, default=3, limits=(1, 4))
    up = Bool(over=(nodes, nodes), initially=ANY)
    running = Bool(over=nodes, initially=True)

    def joined(self, a: Term[Node], b: Term[Node]) -> Term[bool]:
        """The link holds in both directions, or they are one."""
        return (a == b) | (self.up[a, b] & self.up[b, a])

    @action(nodes)
    def stop(self, n: Term[Node]) -> None:
        """A node stops."""
        reached = count(self.nodes, lambda m: self.joined(n, m))
        require(self.running[n], 2 * reached <= size(self.nodes))
        self.running[n] = False


PARTITION = Properties(Partition)


@PARTITION.census("up")
def outcomes(model: Partition) -> dict[str, Term[bool]]:
    """How many nodes run on."""
    running = count(model.nodes, lambda n: model.running[n])
    return {
        "none": running == 0,
        "some": (running > 0) & (running < size(model.nodes)),
        "all": running == size(model.nodes),
    }


class Pointers(Model):
    """Each node points to one, any one at first: all functions from the nodes to the nodes.

    Up to isomorphism they are counted by A001372 of the On-Line Encyclopedia of Integer Sequences.
    """

    nodes = Replicas(Node, default=3, limits=(1, 8))
    to = Member(nodes, over=nodes, initially=ANY)

    @action(nodes)
    def turn(self, n: Term[Node]) -> None:
        """A node points to itself."""
        self.to[n] = n

    @never()
    def in_rings(self) -> Condition:
        """Each node is pointed to by one, that is not itself."""
        nodes = self.nodes
        return forall(
            nodes,
            lambda a: (self.to[a] != a) & (count(nodes, lambda b: self.to[b] == a) == 1),
        )


class Ballot(Model):
    """Values that are replicas: votes of nodes for nodes, a leader, and the site of each node."""

    nodes = Replicas(Node, default=3, limits=(1, 4))
    sites = Replicas(Site, default=2, limits=(1, 4))
    at = Member(sites, over=nodes, initially=ANY)
    vote = Member(nodes, over=nodes, initially=ANY)
    leader = Member(nodes, initially=ANY)
    load = Int(0, 2, over=nodes, initially=0)
    joined = Bool(over=(sites, nodes), initially=False)

    @action(nodes, nodes)
    def choose(self, n: Term[Node], m: Term[Node]) -> None:
        """A node votes for another one than before."""
        require(self.vote[n] != m, self.load[m] < 2)
        self.vote[n] = m
        self.load[m] = self.load[m] + 1

    @action(nodes, sites)
    def join(self, n: Term[Node], s: Term[Site]) -> None:
        """A site learns that a node is there."""
        require(self.at[n] == s, ~self.joined[s, n])
        self.joined[s, n] = True

    @action(nodes)
    def lead(self, n: Term[Node]) -> None:
        """A node with a majority leads."""
        require(2 * count(self.nodes, lambda m: self.vote[m] == n) > size(self.nodes))
        self.leader = n

    @action()
    def hand_over(self) -> None:
        """A leader with many votes makes the one leader for whom it votes itself."""
        require(self.load[self.leader] == 2, self.leader != self.vote[self.leader])
        self.leader = self.vote[self.leader]

    @reachable()
    def tired(self) -> Condition:
        """The leader has had as many votes as can be."""
        return self.load[self.leader] == 2

    @never(beside="tired")
    def alone(self) -> Condition:
        """All are at the leader's site, which knows none of them."""
        return forall(self.nodes, lambda n: self.at[n] == self.at[self.leader]) & ~exists(
            self.nodes, lambda n: self.joined[self.at[n], n]
        )
