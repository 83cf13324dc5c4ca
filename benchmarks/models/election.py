"""Elections by majority as in Raft among interchangeable nodes: each knows who votes for it.

The same protocol as in raft.py, but that votes are sent to the one they are for: a candidate has
the set of those who voted for it in its term. The sets relate nodes to nodes.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Condition,
    Int,
    Model,
    Parameter,
    Replica,
    Replicas,
    Term,
    action,
    count,
    exists,
    ite,
    never,
    reachable,
    require,
    size,
)


class Node(Replica):
    """One that may lead."""


class Role(Enum):
    """What a node is in its term."""

    FOLLOWER = "follower"
    CANDIDATE = "candidate"
    LEADER = "leader"


class Election(Model):
    """Nodes that vote once a term."""

    nodes = Replicas(Node, default=3, limits=(1, 9), meaning="how many nodes there are")
    terms = Parameter(2, within=(1, 4), meaning="how many terms are begun")
    term = Int(0, terms, over=nodes, initially=0)
    role = Choice(Role, over=nodes, initially=Role.FOLLOWER)
    voted = Bool(over=nodes, initially=False)
    supported = Bool(
        over=(nodes, nodes), initially=False, meaning="the one is voted for by the other"
    )

    @action(nodes)
    def time_out(self, n: Term[Node]) -> None:
        """A node begins a new term, and votes for itself."""
        require(self.term[n] < self.terms, self.role[n] != Role.LEADER)
        self.term[n] = self.term[n] + 1
        self.role[n] = Role.CANDIDATE
        self.voted[n] = True
        self.supported.assign(lambda c, v: ite(c == n, v == n, self.supported[c, v]))

    @action(nodes, nodes)
    def grant(self, n: Term[Node], candidate: Term[Node]) -> None:
        """A node votes for a candidate of its term, or of a later one."""
        later = self.term[candidate] > self.term[n]
        same = self.term[candidate] == self.term[n]
        require(n != candidate, self.role[candidate] == Role.CANDIDATE)
        require(later | (same & ~self.voted[n]))
        self.term[n] = self.term[candidate]
        self.role[n] = Role.FOLLOWER
        self.voted[n] = True
        self.supported.assign(
            lambda c, v: ((c == candidate) & (v == n)) | ((c != n) & self.supported[c, v])
        )

    @action(nodes)
    def lead(self, n: Term[Node]) -> None:
        """A candidate with a majority leads."""
        require(self.role[n] == Role.CANDIDATE)
        require(2 * count(self.nodes, lambda v: self.supported[n, v]) > size(self.nodes))
        self.role[n] = Role.LEADER

    @action(nodes, nodes)
    def hear(self, n: Term[Node], leader: Term[Node]) -> None:
        """A node follows a leader of its term, or of a later one."""
        require(n != leader, self.role[leader] == Role.LEADER)
        require(self.term[leader] >= self.term[n], self.role[n] != Role.FOLLOWER)
        later = self.term[leader] > self.term[n]
        self.term[n] = self.term[leader]
        self.role[n] = Role.FOLLOWER
        self.voted[n] = ite(later, False, self.voted[n])
        self.supported.assign(lambda c, v: (c != n) & self.supported[c, v])

    @never(beside="elected")
    def two_leaders(self) -> Condition:
        """Two nodes never lead in one term."""
        return exists(
            self.nodes,
            lambda a: exists(
                self.nodes,
                lambda b: (
                    (a != b)
                    & (self.role[a] == Role.LEADER)
                    & (self.role[b] == Role.LEADER)
                    & (self.term[a] == self.term[b])
                ),
            ),
        )

    @reachable()
    def elected(self) -> Term[bool]:
        """A node leads in the last term."""
        return exists(
            self.nodes, lambda n: (self.role[n] == Role.LEADER) & (self.term[n] == self.terms)
        )
