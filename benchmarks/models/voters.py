"""Interchangeable voters: with symmetry few states are left, without it very many."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Choice,
    Condition,
    FaultKind,
    Model,
    Replica,
    Replicas,
    Term,
    action,
    count,
    fault,
    never,
    reachable,
    require,
    size,
)


class Voter(Replica):
    """One who votes."""


class Mind(Enum):
    """What a voter has said."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    GONE = "gone"


class Outcome(Enum):
    """What is decided."""

    OPEN = "open"
    YES = "yes"
    NO = "no"


class Voters(Model):
    """A vote that a majority of all voters decides."""

    voters = Replicas(Voter, default=7, limits=(1, 40), meaning="how many vote")
    mind = Choice(Mind, over=voters, initially=Mind.OPEN)
    outcome = Choice(Outcome, initially=Outcome.OPEN)

    @action(voters)
    def say_yes(self, v: Term[Voter]) -> None:
        """A voter says yes."""
        require(self.mind[v] == Mind.OPEN)
        self.mind[v] = Mind.YES

    @action(voters)
    def say_no(self, v: Term[Voter]) -> None:
        """A voter says no."""
        require(self.mind[v] == Mind.OPEN)
        self.mind[v] = Mind.NO

    @fault(FaultKind.CRASH, voters, component="{v}")
    def go(self, v: Term[Voter]) -> None:
        """A voter is lost, and his vote with him."""
        require(self.mind[v] != Mind.GONE)
        self.mind[v] = Mind.GONE

    @action()
    def pass_it(self) -> None:
        """There are enough votes for it."""
        require(self.outcome == Outcome.OPEN)
        require(2 * count(self.voters, lambda v: self.mind[v] == Mind.YES) > size(self.voters))
        self.outcome = Outcome.YES

    @action()
    def reject(self) -> None:
        """There are enough votes against it."""
        require(self.outcome == Outcome.OPEN)
        require(2 * count(self.voters, lambda v: self.mind[v] == Mind.NO) > size(self.voters))
        self.outcome = Outcome.NO

    @never(beside="lost_majority")
    def too_many(self) -> Condition:
        """A vote never passes with a majority against it."""
        against = count(self.voters, lambda v: self.mind[v] == Mind.NO)
        return (self.outcome == Outcome.YES) & (2 * against > size(self.voters))

    @reachable()
    def lost_majority(self) -> Condition:
        """It has passed, and all who were for it are gone."""
        gone = count(self.voters, lambda v: self.mind[v] == Mind.GONE)
        return (self.outcome == Outcome.YES) & (gone == size(self.voters))
