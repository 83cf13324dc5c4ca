"""Elections by majority as in Raft: terms, votes, leaders; the nodes are told apart.

Wide, sparse states: few of the many combinations of terms and votes are reached, and a node's vote
ties its values to those of all others. Enumeration is at its best here.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify import (
    Bool,
    Choice,
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    Term,
    action,
    count,
    exists,
    ite,
    never,
    reachable,
    require,
)

NODES: Final = 5
NODE = Span(NODES)


class Role(Enum):
    """What a node is in its term."""

    FOLLOWER = "follower"
    CANDIDATE = "candidate"
    LEADER = "leader"


class Raft(Model):
    """Nodes that vote once a term."""

    terms = Parameter(2, within=(1, 4), meaning="how many terms are begun")
    term = Int(0, terms, over=NODE, initially=0)
    role = Choice(Role, over=NODE, initially=Role.FOLLOWER)
    voted = Bool(over=NODE, initially=False)
    vote = Int(0, NODES - 1, over=NODE, initially=0)

    @action(NODE)
    def time_out(self, n: Number) -> None:
        """A node begins a new term, and votes for itself."""
        require(self.term[n] < self.terms, self.role[n] != Role.LEADER)
        self.term[n] = self.term[n] + 1
        self.role[n] = Role.CANDIDATE
        self.voted[n] = True
        self.vote[n] = n

    @action(NODE, NODE)
    def grant(self, n: Number, candidate: Number) -> None:
        """A node votes for a candidate of its term, or of a later one."""
        later = self.term[candidate] > self.term[n]
        same = self.term[candidate] == self.term[n]
        require(n != candidate, self.role[candidate] == Role.CANDIDATE)
        require(later | (same & ~self.voted[n]))
        self.term[n] = self.term[candidate]
        self.role[n] = Role.FOLLOWER
        self.voted[n] = True
        self.vote[n] = candidate

    @action(NODE)
    def lead(self, n: Number) -> None:
        """A candidate with a majority leads."""
        require(self.role[n] == Role.CANDIDATE)
        votes = count(
            NODE,
            lambda m: self.voted[m] & (self.vote[m] == n) & (self.term[m] == self.term[n]),
        )
        require(2 * votes > NODES)
        self.role[n] = Role.LEADER

    @action(NODE, NODE)
    def hear(self, n: Number, leader: Number) -> None:
        """A node follows a leader of its term, or of a later one."""
        require(n != leader, self.role[leader] == Role.LEADER)
        require(self.term[leader] >= self.term[n], self.role[n] != Role.FOLLOWER)
        later = self.term[leader] > self.term[n]
        self.term[n] = self.term[leader]
        self.role[n] = Role.FOLLOWER
        self.voted[n] = ite(later, False, self.voted[n])
        self.vote[n] = ite(later, 0, self.vote[n])

    @never(beside="elected")
    def two_leaders(self) -> Condition:
        """Two nodes never lead in one term."""
        return exists(
            NODE,
            lambda a: exists(
                NODE,
                lambda b: (
                    (a < b)
                    & (self.role[a] == Role.LEADER)
                    & (self.role[b] == Role.LEADER)
                    & (self.term[a] == self.term[b])
                ),
            ),
        )

    @reachable()
    def elected(self) -> Term[bool]:
        """A node leads in the last term."""
        return exists(NODE, lambda n: (self.role[n] == Role.LEADER) & (self.term[n] == self.terms))
