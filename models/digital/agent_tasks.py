"""A digital task at an agent's desktop, and what failures between desktop and service do to it.

The task is queued, offered to an agent, worked on and closed, and its conversation with it. How
agents ask to close or transfer it, and what fails meanwhile, is in the two parts of this model.

What is abstracted, and why that is sound for the properties: retries of a notification are left
out, as one that is lost was retried in vain (X11).
"""

from __future__ import annotations

from ccverify import (
    Bool,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    given,
    ite,
    one_of,
    require,
)
from ccverify.models.digital.task_failures import Failure, Media, TaskFailures
from ccverify.models.digital.task_requests import ACCEPTED, Agent, Stage

ROW = {"agents_leave": True, "new_tasks": True}
FAILING = {**ROW, "things_fail": True}


class AgentTasks(Model, TaskFailures):
    """A task with agents who close it, transfer it, or log out (F4, X13-X16)."""

    conversation: Var[bool] = Bool(
        initially=True, meaning="the customer's conversation is open, with the agent in it"
    )
    announced: Var[bool] = Bool(initially=True, meaning="no notification of the close was lost")

    hooks_fail = Parameter(False, source="X14", meaning="notifications of a close may be lost")
    flow_looks = Parameter(
        False, source="X14", meaning="the flow looks up the task when the customer writes"
    )

    calm = Scenario("nothing fails")
    timeouts = Scenario("an answer to a request is lost", answers_fail=True, faults=1)
    link = Scenario("Finesse loses agent PG or CTI Server", failure=Failure.LINK, faults=1,
                    **FAILING)  # fmt: skip
    finesse = Scenario("Finesse fails", failure=Failure.FINESSE, faults=1, **FAILING)
    cti = Scenario("one CTI Server or OPC fails", faults=1, **FAILING)
    both_opcs = Scenario("the OPCs of both sides fail", faults=2, **FAILING)
    hooks = Scenario("the notification of a close is lost", hooks_fail=True, faults=1)
    looked_up = Scenario("the same, and the flow looks up the task", hooks_fail=True, faults=1,
                         flow_looks=True)  # fmt: skip
    log_out = Scenario("agents log out", **ROW)

    # The task

    @action(Agent, source="X15", fair=True)
    def offer(self, agent: Term[Agent]) -> None:
        """the Router offers the task to the {agent} agent"""
        require(self.stage == Stage.QUEUED, self.present[agent], self.opc_left())
        require(self.media[agent] == Media.READY)
        self.stage = Stage.OFFERED
        self.holder = agent

    @action(fair=True)
    def accept(self) -> None:
        """the agent accepts the task"""
        require(self.stage == Stage.OFFERED, self.present[self.holder])
        self.stage = Stage.ACTIVE

    @fault(FaultKind.INPUT, component="agent")
    def interrupt(self) -> None:
        """the agent is interrupted"""
        require(self.stage == Stage.ACTIVE)
        self.stage = Stage.INTERRUPTED
        self.shaken = False

    @action(source="F4, X15", fair=True)
    def resume(self) -> None:
        """the interruption is over"""
        require(self.stage == Stage.INTERRUPTED)
        self.stage = ite(self.shaken, Stage.UNKNOWN, Stage.ACTIVE)

    @action(source="X10", fair=True)
    def outlast(self) -> None:
        """the task takes too long, and is closed"""
        require(one_of(self.stage, *ACCEPTED))
        self.stage = Stage.CLOSED

    # The conversation

    @action(source="X14", fair=True)
    def close_conversation(self) -> None:
        """Webex Engage closes the conversation"""
        require(self.stage == Stage.CLOSED, self.conversation, self.announced)
        self.conversation = False

    @fault(FaultKind.FLAP, component="webhook", source="X14")
    def lose_hook(self) -> None:
        """the notification that the task is closed is lost, or not processed"""
        given(self.hooks_fail)
        require(self.stage == Stage.CLOSED, self.conversation, self.announced)
        self.announced = False

    @fault(FaultKind.INPUT, component="customer", source="X14")
    def customer_writes(self) -> None:
        """the customer writes, and the flow looks up the task"""
        given(self.flow_looks)
        require(one_of(self.stage, Stage.CLOSED, Stage.LOST), self.conversation)
        self.conversation = False
