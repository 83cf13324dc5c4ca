"""A digital task at an agent's desktop, and what failures between desktop and service do to it.

Agents, and Finesse for them, ask the Digital Routing service to close or transfer the task; what
fails in between decides what becomes of the request and of the task (Table 2 of the source).

What is abstracted, and why that is sound for the properties:

- Time. Requests, answers and timeouts come at any moment: every order that any timing allows is
  there. How long a desktop takes to fail over is a timed model's.
- Failover. The other Finesse server, CTI Server or OPC takes over in the step of the failure: no
  property looks between, and what is lost in the meantime is lost in that step.
- One task, with one agent after the other, and one request at a time. Table 2 says the same of
  every task by itself.
- An agent who has logged out stays out: one who signs in again is another agent to the task.
- Retries of a notification are left out: one that is lost was retried in vain (X11).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
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


class Stage(Enum):
    """What the contact centre makes of the task."""

    QUEUED = "queued"
    OFFERED = "offered"
    ACTIVE = "active"
    INTERRUPTED = "interrupted"
    UNKNOWN = "unknown"
    CLOSED = "closed"
    LOST = "lost"


HELD = (Stage.OFFERED, Stage.ACTIVE, Stage.INTERRUPTED, Stage.UNKNOWN)
"""The stages in which an agent has the task, or is offered it."""


class Agent(Enum):
    """Two agents who can have the task."""

    FIRST = "first"
    SECOND = "second"


class Request(Enum):
    """What the service is asked to do: by the agent, or by Finesse (RONA, log-out: X16)."""

    NONE = "none"
    CLOSE = "close"
    TRANSFER = "transfer"
    RONA = "transfer, not answered"
    LOGOUT_CLOSE = "close: CD_AGENT_LOGGED_OUT_DURING_DIALOG"
    LOGOUT_TRANSFER = "transfer: CD_TASK_TRANSFERRED_AGENT_LOGOUT"


CLOSES = (Request.CLOSE, Request.LOGOUT_CLOSE)
BY_AGENT = (Request.CLOSE, Request.TRANSFER)


class Failure(Enum):
    """What fails (Table 2): Finesse's connection to agent PG or CTI Server, Finesse itself, one
    CTI Server or OPC, or the OPCs of both sides.
    """

    LINK = "link"
    FINESSE = "finesse"
    CTI = "cti"
    BOTH_OPCS = "both-opcs"


class AgentTasks(Model):
    """A task with agents who close it, transfer it, or log out (F4, X13-X16)."""

    failure = Parameter(Failure.CTI, source="X15", meaning="what it is that may fail")
    things_fail = Parameter(False, source="X15", meaning="it may fail")
    answers_fail = Parameter(False, source="X13", meaning="answers to requests may be lost")
    hooks_fail = Parameter(False, source="X14", meaning="notifications of a close may be lost")
    agents_leave = Parameter(False, source="X16", meaning="agents may log out")
    transfers = Parameter(True, source="X16", meaning="log-out transfers tasks, else closes them")
    codes_help = Parameter(True, source="X13", meaning="20229 and 20230 are taken for success")
    names_agent = Parameter(
        False, source="X13", silent=True, meaning="the service knows whose task a transfer is of"
    )
    flow_looks = Parameter(
        False, source="X14", meaning="the flow looks up the task when the customer writes"
    )

    stage: Var[Stage] = Choice(
        Stage, initially=Stage.QUEUED, meaning="what the contact centre makes of the task"
    )
    holder: Var[Agent] = Choice(
        Agent, initially=Agent.FIRST, meaning="the agent who has the task, or had it last"
    )
    present = Bool(over=Agent, initially=True, meaning="the agent is logged in")
    shaken: Var[bool] = Bool(
        initially=False, meaning="the connection to the task was lost while it was interrupted"
    )
    request: Var[Request] = Choice(
        Request, initially=Request.NONE, meaning="what Finesse asks the service to do"
    )
    asker: Var[Agent] = Choice(
        Agent, initially=Agent.FIRST, meaning="the agent for whom Finesse asks"
    )
    handled: Var[bool] = Bool(
        initially=False, meaning="the service has handled the request, its answer is on its way"
    )
    conversation: Var[bool] = Bool(
        initially=True, meaning="the customer's conversation is open, with the agent in it"
    )
    announced: Var[bool] = Bool(initially=True, meaning="no notification of the close was lost")
    dropped: Var[bool] = Bool(
        initially=False, ghost=True, meaning="a request to transfer was lost, unknown to its asker"
    )
    robbed: Var[bool] = Bool(
        initially=False, ghost=True, meaning="an agent lost the task by another agent's request"
    )

    calm = Scenario("nothing fails")
    timeouts = Scenario("an answer to a request is lost", answers_fail=True, faults=1)
    link = Scenario("Finesse loses agent PG or CTI Server", failure=Failure.LINK, things_fail=True,
                    faults=1, agents_leave=True)  # fmt: skip
    finesse = Scenario("Finesse fails", failure=Failure.FINESSE, things_fail=True, faults=1,
                       agents_leave=True)  # fmt: skip
    cti = Scenario("one CTI Server or OPC fails", failure=Failure.CTI, things_fail=True, faults=1,
                   agents_leave=True)  # fmt: skip
    both_opcs = Scenario("the OPCs of both sides fail", failure=Failure.BOTH_OPCS,
                         things_fail=True, faults=1, agents_leave=True)  # fmt: skip
    hooks = Scenario("the notification of a close is lost", hooks_fail=True, faults=1)
    looked_up = Scenario("the same, and the flow looks up the task", hooks_fail=True, faults=1,
                         flow_looks=True)  # fmt: skip
    log_out = Scenario("agents log out", agents_leave=True)

    # The task

    @action(Agent, source="X15", fair=True)
    def offer(self, agent: Term[Agent]) -> None:
        """the Router offers the task to the {agent} agent"""
        require(self.stage == Stage.QUEUED, self.present[agent])
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
        require(one_of(self.stage, Stage.ACTIVE, Stage.INTERRUPTED, Stage.UNKNOWN))
        self.stage = Stage.CLOSED

    # Requests

    def ask(self, request: Term[Request] | Request) -> None:
        """Finesse asks the service for something."""
        require(self.request == Request.NONE)
        self.request = request
        self.asker = self.holder
        self.handled = False

    @fault(FaultKind.INPUT, Request, component="agent", source="X13")
    def agent_asks(self, request: Term[Request]) -> None:
        """the agent asks to {request} the task"""
        require(one_of(request, *BY_AGENT), self.present[self.holder])
        # A task whose state is unknown can only be closed (F4).
        closes = one_of(self.stage, Stage.ACTIVE, Stage.UNKNOWN) & (request == Request.CLOSE)
        require(closes | (self.stage == Stage.ACTIVE))
        self.ask(request)

    @action(source="X15", fair=True)
    def time_out(self) -> None:
        """the agent does not accept the task in time"""
        require(self.stage == Stage.OFFERED)
        self.ask(Request.RONA)

    @fault(FaultKind.INPUT, component="agent", source="X16")
    def log_off(self) -> None:
        """the agent logs out, or is not present any more"""
        given(self.agents_leave)
        require(one_of(self.stage, *HELD), self.present[self.holder])
        self.present[self.holder] = False
        offered = self.stage == Stage.OFFERED
        leaves = Request.LOGOUT_TRANSFER if self.transfers else Request.LOGOUT_CLOSE
        self.ask(ite(offered, Request.RONA, leaves))

    def fits(self) -> Term[bool]:
        """The task is in a state for what is asked, and else the service answers with a code."""
        closes = one_of(self.request, *CLOSES) & (self.stage != Stage.CLOSED)
        held = one_of(self.stage, *HELD) & ~one_of(self.request, *CLOSES)
        hers = held & (self.holder == self.asker) if self.names_agent else held
        return (closes | hers) & (self.stage != Stage.LOST)

    @action(source="X13, X15, X16", fair=True)
    def handle(self) -> None:
        """the service handles the request"""
        require(self.request != Request.NONE, ~self.handled)
        fits, closes = self.fits(), one_of(self.request, *CLOSES)
        self.robbed = self.robbed | (fits & one_of(self.stage, *HELD) & (self.holder != self.asker))
        self.stage = ite(fits, ite(closes, Stage.CLOSED, Stage.QUEUED), self.stage)
        self.handled = True if self.codes_help else fits

    @action(source="X13", fair=True)
    def answer(self) -> None:
        """the answer arrives"""
        require(self.handled)
        self.request = Request.NONE
        self.handled = False

    @fault(FaultKind.FLAP, component="connection to the service", source="X13")
    def lose_answer(self) -> None:
        """the answer is lost, and Finesse repeats the request"""
        given(self.answers_fail)
        require(self.handled)
        self.handled = False

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

    # Failures

    @fault(FaultKind.CRASH, component="desktop connection", source="F4, X15")
    def fail(self) -> None:
        """what the task depends on fails, and its partner takes over if it has one"""
        given(self.things_fail)
        by_agent, stage = one_of(self.request, *BY_AGENT), self.stage
        transfer = ~one_of(self.request, Request.NONE, *CLOSES) & ~self.handled
        match self.failure:
            case Failure.BOTH_OPCS:
                self.stage = ite(one_of(stage, *HELD), Stage.LOST, stage)
                self.dropped = self.dropped | transfer
            case Failure.LINK:
                self.stage = ite(stage == Stage.OFFERED, Stage.QUEUED, stage)
                self.dropped = self.dropped | (transfer & ~by_agent)
            case Failure.CTI:
                self.dropped = self.dropped | (transfer & ~by_agent)
            case Failure.FINESSE:
                return
        self.shaken = self.shaken | (stage == Stage.INTERRUPTED)
        self.request = Request.NONE
        self.handled = False
