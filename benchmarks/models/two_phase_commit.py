"""Two-phase commit, after Lamport's TLA+ specification TwoPhase.

Resource managers prepare or abort on their own; a transaction manager commits once all have said
that they are prepared, and may abort at any time before. Messages are never lost and stay in the
set of all messages sent. The numbers of states are known from the literature: 288 with three
resource managers, 8,832 with five, 296,448 with seven, 10,340,352 with nine.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Condition,
    Model,
    Replica,
    Replicas,
    Set,
    Term,
    Var,
    action,
    exists,
    forall,
    never,
    reachable,
    require,
)


class RM(Replica):
    """A resource manager."""


class Manager(Enum):
    """What a resource manager has decided."""

    WORKING = "working"
    PREPARED = "prepared"
    COMMITTED = "committed"
    ABORTED = "aborted"


class Transaction(Enum):
    """What the transaction manager has decided."""

    INIT = "undecided"
    COMMITTED = "committed"
    ABORTED = "aborted"


class TwoPhaseCommit(Model):
    """All resource managers commit a transaction, or none does."""

    rms = Replicas(RM, default=3, limits=(1, 24), meaning="how many resource managers there are")
    manager = Choice(Manager, over=rms, initially=Manager.WORKING)
    transaction = Choice(Transaction, initially=Transaction.INIT)
    known_prepared = Set(of=rms)
    prepared_sent = Set(of=rms)
    commit_sent: Var[bool] = Bool(initially=False)
    abort_sent = Bool(initially=False)

    @action(rms)
    def hear_prepared(self, rm: Term[RM]) -> None:
        """the manager hears that {rm} is prepared

        TMRcvPrepared.
        """
        require(self.transaction == Transaction.INIT, self.prepared_sent.contains(rm))
        self.known_prepared.add(rm)

    @action()
    def commit(self) -> None:
        """the manager commits

        TMCommit.
        """
        require(
            self.transaction == Transaction.INIT, forall(self.rms, self.known_prepared.contains)
        )
        self.transaction = Transaction.COMMITTED
        self.commit_sent = True

    @action()
    def abort(self) -> None:
        """the manager aborts

        TMAbort.
        """
        require(self.transaction == Transaction.INIT)
        self.transaction = Transaction.ABORTED
        self.abort_sent = True

    @action(rms)
    def prepare(self, rm: Term[RM]) -> None:
        """{rm} prepares

        RMPrepare.
        """
        require(self.manager[rm] == Manager.WORKING)
        self.manager[rm] = Manager.PREPARED
        self.prepared_sent.add(rm)

    @action(rms)
    def choose_to_abort(self, rm: Term[RM]) -> None:
        """{rm} aborts on its own

        RMChooseToAbort.
        """
        require(self.manager[rm] == Manager.WORKING)
        self.manager[rm] = Manager.ABORTED

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

    @never(beside="all_commit")
    def divided(self) -> Condition:
        """No resource manager commits while another aborts."""
        committed = exists(self.rms, lambda rm: self.manager[rm] == Manager.COMMITTED)
        aborted = exists(self.rms, lambda rm: self.manager[rm] == Manager.ABORTED)
        return committed & aborted

    @never()
    def early(self) -> Condition:
        """No one commits before the manager says so: true, so a search goes to the end."""
        return ~self.commit_sent & exists(
            self.rms, lambda rm: self.manager[rm] == Manager.COMMITTED
        )

    @reachable()
    def all_commit(self) -> Condition:
        """All of them may commit."""
        return forall(self.rms, lambda rm: self.manager[rm] == Manager.COMMITTED)

    @reachable()
    def all_abort(self) -> Condition:
        """All of them may abort."""
        return forall(self.rms, lambda rm: self.manager[rm] == Manager.ABORTED)
