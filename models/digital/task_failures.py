"""What failures between desktop and Digital Routing service do to a digital task (Table 2).

Three things may fail: Finesse's connection to the agent PG or the CTI Server, Finesse itself, and
an OPC with its CTI Server. Each takes with it what the table says; what the OPCs of both sides knew
is lost with the second of them.

What is abstracted, and why that is sound for the properties:

- Failover. The other Finesse server, CTI Server or OPC takes over in the step of the failure: no
  property looks between, and what is lost in the meantime is lost in that step.
- Each of the two agents works at a Finesse server of her own. Agents at one server are hit alike.
- Of the two OPCs either may have been the active one, so that the loss of each is taken for its.
- Of another customer, who asks for a new task, only that request is followed (see the model of
  digital tasks for what becomes of it).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Condition,
    FaultKind,
    Parameter,
    Term,
    Var,
    action,
    exists,
    fault,
    given,
    ite,
    one_of,
    require,
)
from ccverify.models.digital.task_requests import (
    AUTOMATIC,
    BY_AGENT,
    Agent,
    Request,
    Stage,
    TaskRequests,
)
from ccverify.models.network.network import Side, peer


class Failure(Enum):
    """What may fail: Finesse's connection to agent PG or CTI Server, Finesse itself, or OPCs."""

    LINK = "link"
    FINESSE = "finesse"
    OPC = "opc"


class Media(Enum):
    """The agent's state for digital tasks; WORK_NOT_READY keeps the state before."""

    READY = "ready"
    NOT_READY = "not ready"
    AWAY_READY = "work not ready, ready before"
    AWAY_NOT_READY = "work not ready, not ready before"


AWAY = (Media.AWAY_READY, Media.AWAY_NOT_READY)


class New(Enum):
    """How far another customer's request for a new task has come."""

    NONE = "none"
    MADE = "made"
    ACCEPTED = "accepted by the service"
    QUEUED = "queued in the Router"


class TaskFailures(TaskRequests):
    """A task and requests about it, while things fail that they depend on (X15, F4)."""

    failure = Parameter(Failure.OPC, source="X15", meaning="what it is that may fail")
    things_fail = Parameter(False, source="X15", meaning="it may fail")
    new_tasks = Parameter(False, source="X15", meaning="another customer asks for a new task")
    outage_loses = Parameter(
        False, source="X15", silent=True, meaning="a failed Finesse loses automatic transfers"
    )
    shares_opc = Parameter(
        False, source="X15", silent=True, meaning="the OPCs that fail are those of the MR PG too"
    )

    opc = Bool(over=Side, initially=True, meaning="the side's OPC runs, with its CTI Server")
    media = Choice(
        Media, over=Agent, initially=Media.READY, meaning="the agent's state for digital tasks"
    )
    new: Var[New] = Choice(
        New, initially=New.NONE, meaning="how far another customer's request has come"
    )
    shaken: Var[bool] = Bool(
        initially=False, meaning="the connection to the task was lost while it was interrupted"
    )
    failed: Var[bool] = Bool(initially=False, ghost=True, meaning="something has failed")
    dropped: Var[bool] = Bool(
        initially=False, ghost=True, meaning="a request to transfer was lost, unknown to its asker"
    )

    def opc_left(self) -> Term[bool]:
        """The OPC of a side runs."""
        return exists(Side, lambda side: self.opc[side])

    def requests_end(self, these: Term[bool], lost: Condition = False) -> None:
        """What Finesse was asking for comes to an end; automatic transfers are lost, and others if
        `lost`.
        """
        transfer = one_of(self.request, Request.TRANSFER, *AUTOMATIC) & ~self.handled
        unknown = ~one_of(self.request, *BY_AGENT) | lost
        self.dropped = self.dropped | (these & transfer & unknown)
        self.request = ite(these, Request.NONE, self.request)
        self.handled = self.handled & ~these

    @fault(FaultKind.LINK_LOST, Agent, component="connection of Finesse", source="F4, X15")
    def lose_link(self, agent: Term[Agent]) -> None:
        """the Finesse server of the {agent} agent loses agent PG and CTI Server"""
        given(self.things_fail and self.failure is Failure.LINK)
        hers, stage, media = self.holder == agent, self.stage, self.media[agent]
        self.failed = True
        self.stage = ite(hers & (stage == Stage.OFFERED), Stage.QUEUED, stage)
        self.shaken = self.shaken | (hers & (stage == Stage.INTERRUPTED))
        ready = one_of(media, Media.READY, Media.AWAY_READY)
        self.media[agent] = ite(ready, Media.AWAY_READY, Media.AWAY_NOT_READY)
        self.requests_end(self.asker == agent)

    @fault(FaultKind.CRASH, Agent, component="Finesse server", source="F4, X15")
    def lose_finesse(self, agent: Term[Agent]) -> None:
        """the Finesse server of the {agent} agent fails"""
        given(self.things_fail and self.failure is Failure.FINESSE)
        self.failed = True
        if self.outage_loses:
            automatic = one_of(self.request, *AUTOMATIC)
            self.requests_end((self.asker == agent) & automatic)

    @fault(FaultKind.CRASH, Side, component="OPC", source="F4, X15")
    def lose_opc(self, side: Term[Side]) -> None:
        """the OPC or CTI Server of side {side} fails"""
        given(self.things_fail and self.failure is Failure.OPC)
        require(self.opc[side])
        last = ~self.opc[peer(side)]
        self.failed = True
        self.opc[side] = False
        self.shaken = self.shaken | (self.stage == Stage.INTERRUPTED)
        self.stage = ite(self.held() & last, Stage.LOST, self.stage)
        self.requests_end(self.request != Request.NONE, lost=last)

    @fault(FaultKind.RESTART, Side, component="OPC", source="X15")
    def restart_opc(self, side: Term[Side]) -> None:
        """the OPC of side {side} runs again, and learns what the other knows"""
        given(self.things_fail and self.failure is Failure.OPC)
        require(~self.opc[side])
        self.opc[side] = True

    # The agent's state for digital tasks

    def has_task(self, agent: Term[Agent]) -> Term[bool]:
        """The agent has the task, or is offered it."""
        return self.held() & (self.holder == agent)

    @fault(FaultKind.INPUT, Agent, component="agent", source="F4")
    def sign_in_to_media(self, agent: Term[Agent]) -> None:
        """the {agent} agent, at the other Finesse server now, signs in to the media again"""
        given(self.things_fail and self.failure is Failure.LINK)
        require(one_of(self.media[agent], *AWAY), self.present[agent])
        again = self.has_task(agent) & (self.media[agent] == Media.AWAY_READY)
        self.media[agent] = ite(again, Media.READY, Media.NOT_READY)

    @fault(FaultKind.INPUT, Agent, component="agent", source="F4")
    def change_media(self, agent: Term[Agent]) -> None:
        """the {agent} agent becomes ready for tasks, or ceases to be"""
        given(self.things_fail and self.failure is Failure.LINK)
        require(~one_of(self.media[agent], *AWAY), self.present[agent])
        ready = self.media[agent] == Media.READY
        self.media[agent] = ite(ready, Media.NOT_READY, Media.READY)

    # Another customer's request

    @fault(FaultKind.INPUT, component="customer", source="X15")
    def ask_new(self) -> None:
        """another customer asks for a new task"""
        given(self.new_tasks)
        require(self.new == New.NONE)
        self.new = New.MADE

    @action(source="X15", fair=True)
    def accept_new(self) -> None:
        """the service accepts the new task"""
        given(self.new_tasks)
        require(self.new == New.MADE)
        self.new = New.ACCEPTED

    @action(source="X15", fair=True)
    def queue_new(self) -> None:
        """the new task is queued in the Router"""
        given(self.new_tasks)
        require(self.new == New.ACCEPTED, self.opc_left() if self.shares_opc else True)
        self.new = New.QUEUED
