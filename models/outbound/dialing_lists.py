"""The dialing lists of the two Campaign Managers, and which of them counts.

The active Campaign Manager works on its own list, and the other's follows over the public network
(C8). If the active one fails the other takes over with the list as it has it (C5, D4).

What is abstracted, and why that is sound for the properties:

- One record is followed. Lists say nothing of one record that depends on another.
- One Campaign Manager is active or none is; two that are active have a model of their own. The one
  that failed is back before the other fails (C6): longer outages only keep records waiting.
- What had not been replicated when a Campaign Manager failed reaches the other before that takes
  over, or never: the source does not say how two histories are merged.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Component,
    FaultKind,
    Parameter,
    Term,
    Var,
    action,
    fault,
    given,
    ite,
    require,
)
from ccverify.models.network.network import Side, peer


class Status(Enum):
    """D3: the state of a record in a dialing list."""

    PENDING = "Pending"
    ACTIVE = "Active"
    DIALED = "Dialed"
    CLOSED = "Closed"
    UNKNOWN = "Unknown"


class Replication(Enum):
    """C8: when the standby's list has a change: some time later, or as soon as the active's has."""

    ASYNCHRONOUS = "asynchronous"
    SYNCHRONOUS = "synchronous"


class DialingLists(Component):
    """A record in the list of each side, and the Campaign Manager that is active."""

    replication = Parameter(
        Replication.ASYNCHRONOUS, source="C8", silent=True, meaning="when the standby has a change"
    )
    managers_fail = Parameter(False, source="D4", meaning="the active Campaign Manager may fail")

    active: Var[Side] = Choice(
        Side, initially=Side.A, meaning="the Campaign Manager that is active, or was last"
    )
    manager: Var[bool] = Bool(initially=True, meaning="that Campaign Manager is there")
    listed = Choice(
        Status,
        over=Side,
        initially=Status.PENDING,
        meaning="the state of the record in the side's dialing list (D3)",
    )

    def record(self) -> Term[Status]:
        """The state of the record for the active Campaign Manager."""
        return self.listed[self.active]

    def write(self, status: Status | Term[Status]) -> None:
        """The record has a new state; the standby learns of it at once if that is synchronous."""
        self.listed[self.active] = status
        if self.replication is Replication.SYNCHRONOUS:
            self.listed[peer(self.active)] = status

    @action(source="C8", fair=True)
    def replicate(self) -> None:
        """the standby's dialing list catches up"""
        given(self.replication is Replication.ASYNCHRONOUS)
        require(self.listed[peer(self.active)] != self.record())
        self.listed[peer(self.active)] = self.record()

    @fault(FaultKind.CRASH, component="Campaign Manager", source="D4")
    def lose_manager(self) -> None:
        """the active Campaign Manager fails"""
        given(self.managers_fail)
        require(self.manager)
        self.manager = False

    @action(source="C5, D4", fair=True)
    def take_over(self) -> None:
        """the other Campaign Manager takes over, with its own dialing list"""
        given(self.managers_fail)
        require(~self.manager)
        standby = peer(self.active)
        known = self.listed[standby]
        closed = ite(known == Status.DIALED, Status.CLOSED, known)
        self.listed[standby] = ite(known == Status.ACTIVE, Status.UNKNOWN, closed)
        self.active = standby
        self.manager = True
