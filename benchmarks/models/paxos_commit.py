"""Paxos commit, after Gray and Lamport's TLA+ specification PaxosCommit, with two ballots.

Each resource manager has an instance of Paxos of its own, in which three acceptors vote for what it
wants. States are wide, and few of their combinations are reached. With two resource managers and
three acceptors there are 1,321,761 states, as published; the ballot of an acceptor's last vote
follows from the others, and is left out.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from ccverify import (
    Bool,
    Choice,
    Condition,
    Int,
    Model,
    Number,
    Replica,
    Replicas,
    Span,
    Subset,
    Term,
    action,
    count,
    exists,
    forall,
    implies,
    ite,
    never,
    reachable,
    require,
)

MAJORITY: Final = 2
BALLOT = Span(2)


class RM(Replica):
    """A resource manager."""


class Acceptor(Replica):
    """One who votes."""


class Manager(Enum):
    """What a resource manager has decided."""

    WORKING = "working"
    PREPARED = "prepared"
    COMMITTED = "committed"
    ABORTED = "aborted"


class Value(Enum):
    """What an instance may come to."""

    NONE = "none"
    PREPARED = "prepared"
    ABORTED = "aborted"


class PaxosCommit(Model):
    """Resource managers whose decisions are kept by acceptors. Messages stay for ever."""

    rms = Replicas(RM, default=2, limits=(1, 4), meaning="how many resource managers there are")
    acceptors = Replicas(Acceptor, default=3, limits=(3, 3), meaning="how many vote")
    manager = Choice(Manager, over=rms, initially=Manager.WORKING)
    promised = Int(0, 1, over=(rms, acceptors), initially=0)
    value = Choice(Value, over=(rms, acceptors), initially=Value.NONE)
    asked = Bool(over=rms, initially=False, meaning="phase 1a, for ballot 1")
    told = Bool(over=(rms, acceptors), initially=False, meaning="phase 1b, for ballot 1")
    told_value = Choice(Value, over=(rms, acceptors), initially=Value.NONE)
    proposed = Choice(Value, over=(rms, BALLOT), initially=Value.NONE, meaning="phase 2a")
    voted = Bool(over=(rms, acceptors, BALLOT), initially=False, meaning="phase 2b")
    commit_sent = Bool(initially=False)
    abort_sent = Bool(initially=False)

    @action(rms)
    def prepare(self, rm: Term[RM]) -> None:
        """{rm} prepares

        RMPrepare.
        """
        require(self.manager[rm] == Manager.WORKING)
        self.manager[rm] = Manager.PREPARED
        self.proposed[rm, 0] = Value.PREPARED

    @action(rms)
    def choose_to_abort(self, rm: Term[RM]) -> None:
        """{rm} aborts on its own

        RMChooseToAbort.
        """
        require(self.manager[rm] == Manager.WORKING)
        self.manager[rm] = Manager.ABORTED
        self.proposed[rm, 0] = Value.ABORTED

    @action(rms)
    def hear_commit(self, rm: Term[RM]) -> None:
        """{rm} hears that it is to commit

        RMRcvCommitMsg.
        """
        require(self.commit_sent)
        self.manager[rm] = Manager.COMMITTED

    @action(rms)
    def hear_abort(self, rm: Term[RM]) -> None:
        """{rm} hears that it is to abort

        RMRcvAbortMsg.
        """
        require(self.abort_sent)
        self.manager[rm] = Manager.ABORTED

    @action(rms)
    def ask(self, rm: Term[RM]) -> None:
        """a leader begins ballot 1 for {rm}

        Phase1a.
        """
        self.asked[rm] = True

    @action(rms, acceptors)
    def promise(self, rm: Term[RM], acceptor: Term[Acceptor]) -> None:
        """{acceptor} joins ballot 1 for {rm}, and says what it voted for

        Phase1b.
        """
        require(self.asked[rm], self.promised[rm, acceptor] == 0)
        self.promised[rm, acceptor] = 1
        self.told[rm, acceptor] = True
        self.told_value[rm, acceptor] = self.value[rm, acceptor]

    @action(rms, Subset(acceptors))
    def propose(self, rm: Term[RM], majority: Any) -> None:
        """the leader proposes for {rm} what it heard of {majority}

        Phase2a.
        """
        require(majority.size == MAJORITY, self.proposed[rm, 1] == Value.NONE)
        require(forall(self.acceptors, lambda a: implies(majority.contains(a), self.told[rm, a])))
        prepared = exists(
            self.acceptors,
            lambda a: majority.contains(a) & (self.told_value[rm, a] == Value.PREPARED),
        )
        self.proposed[rm, 1] = ite(prepared, Value.PREPARED, Value.ABORTED)

    @action(rms, acceptors, BALLOT)
    def vote(self, rm: Term[RM], acceptor: Term[Acceptor], ballot: Number) -> None:
        """{acceptor} votes for what is proposed for {rm} in a ballot

        Phase2b.
        """
        require(self.proposed[rm, ballot] != Value.NONE, self.promised[rm, acceptor] <= ballot)
        self.promised[rm, acceptor] = ballot
        self.value[rm, acceptor] = self.proposed[rm, ballot]
        self.voted[rm, acceptor, ballot] = True

    def decided(self, rm: Term[RM], value: Value) -> Condition:
        """A majority has voted for a value in one ballot."""
        return exists(
            BALLOT,
            lambda b: (
                (self.proposed[rm, b] == value)
                & (count(self.acceptors, lambda a: self.voted[rm, a, b]) >= MAJORITY)
            ),
        )

    @action()
    def commit(self) -> None:
        """all are prepared, and are told to commit

        PDecide.
        """
        require(forall(self.rms, lambda rm: self.decided(rm, Value.PREPARED)))
        self.commit_sent = True

    @action()
    def abort(self) -> None:
        """one has aborted, and all are told to

        PDecide.
        """
        require(exists(self.rms, lambda rm: self.decided(rm, Value.ABORTED)))
        self.abort_sent = True

    @never(beside="all_commit")
    def divided(self) -> Condition:
        """No resource manager commits while another aborts."""
        committed = exists(self.rms, lambda rm: self.manager[rm] == Manager.COMMITTED)
        return committed & exists(self.rms, lambda rm: self.manager[rm] == Manager.ABORTED)

    @reachable()
    def all_commit(self) -> Condition:
        """All of them may commit."""
        return forall(self.rms, lambda rm: self.manager[rm] == Manager.COMMITTED)
