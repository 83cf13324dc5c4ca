"""Voting, as in the TLA+ examples (Lamport, Merz): the abstraction of Paxos without messages.

Acceptors vote for values in ballots. A vote is cast only if a quorum shows that no other value can
be chosen any more. Votes relate acceptors and values, so both sorts are permuted at once. TLC finds
77 states with the symmetry of both.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Condition,
    Int,
    Model,
    Number,
    Replica,
    Replicas,
    Span,
    Term,
    action,
    count,
    exists,
    forall,
    implies,
    never,
    reachable,
    require,
)

BALLOTS = 2
BALLOT = Span(BALLOTS)


class Acceptor(Replica):
    """One who votes."""


class Value(Replica):
    """What may be chosen."""


class Voting(Model):
    """Acceptors that vote for values."""

    acceptors = Replicas(Acceptor, default=3, limits=(3, 3), meaning="how many vote")
    values = Replicas(Value, default=2, limits=(1, 8), meaning="how many may be voted for")
    votes = Bool(over=(acceptors, BALLOT, values), initially=False)
    highest = Int(-1, BALLOTS - 1, over=acceptors, initially=-1)

    def passes(self, a: Term[Acceptor], ballot: Number) -> Condition:
        """An acceptor has not voted in a ballot."""
        return ~exists(self.values, lambda v: self.votes[a, ballot, v])

    def shows(
        self, a: Term[Acceptor], b: Term[Acceptor], ballot: Number, v: Term[Value], since: int
    ) -> Condition:
        """A quorum of two shows that a value is safe: one voted for it in the ballot `since`, or
        there is no such ballot, and none voted after it.
        """
        voted = since == -1 or self.votes[a, since, v] | self.votes[b, since, v]
        return (
            voted
            & forall(
                BALLOT,
                lambda later: implies(
                    (since < later) & (later < ballot),
                    self.passes(a, later) & self.passes(b, later),
                ),
            )
            & (since < ballot)
        )

    def safe(self, ballot: Number, v: Term[Value]) -> Condition:
        """Some quorum has come to the ballot, and shows that the value is safe there."""
        return exists(
            self.acceptors,
            lambda a: exists(
                self.acceptors,
                lambda b: (
                    (a != b)
                    & (self.highest[a] >= ballot)
                    & (self.highest[b] >= ballot)
                    & (
                        self.shows(a, b, ballot, v, -1)
                        | self.shows(a, b, ballot, v, 0)
                        | self.shows(a, b, ballot, v, 1)
                    )
                ),
            ),
        )

    @action(acceptors, BALLOT)
    def advance(self, a: Term[Acceptor], ballot: Number) -> None:
        """An acceptor will not vote in lower ballots any more."""
        require(ballot > self.highest[a])
        self.highest[a] = ballot

    @action(acceptors, BALLOT, values)
    def vote(self, a: Term[Acceptor], ballot: Number, v: Term[Value]) -> None:
        """An acceptor votes for a value."""
        require(self.highest[a] <= ballot, self.passes(a, ballot))
        others = exists(
            self.acceptors,
            lambda c: exists(self.values, lambda w: (w != v) & self.votes[c, ballot, w]),
        )
        require(~others, self.safe(ballot, v))
        self.votes[a, ballot, v] = True
        self.highest[a] = ballot

    def chosen(self, v: Term[Value]) -> Condition:
        """A quorum has voted for the value in one ballot."""
        return exists(
            BALLOT,
            lambda ballot: count(self.acceptors, lambda a: self.votes[a, ballot, v]) >= 2,
        )

    @never(beside="one_chosen")
    def two_chosen(self) -> Condition:
        """Two values are never chosen."""
        return count(self.values, self.chosen) > 1

    @reachable()
    def one_chosen(self) -> Condition:
        """A value is chosen."""
        return exists(self.values, self.chosen)
