"""A digital task with its agents, and requests to close or transfer it (X13, X16).

Agents, and Finesse for them, ask the Digital Routing service to close or transfer a task. A request
that times out is repeated. Of a request whose task is closed already (20229), or in no state for it
(20230), the service says so with a code, which Finesse takes for success.

What is abstracted, and why that is sound for the properties:

- Time. Requests, answers and timeouts come at any moment: every order that any timing allows is
  there.
- One task, with one agent after the other, and one request at a time. The source says the same of
  every task by itself.
- An agent who has logged out stays out: one who signs in again is another agent to the task.
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


ACCEPTED = (Stage.ACTIVE, Stage.INTERRUPTED, Stage.UNKNOWN)
"""The stages in which an agent has the task."""
HELD = (Stage.OFFERED, *ACCEPTED)
"""The same, or the agent is offered it."""


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
AUTOMATIC = (Request.RONA, Request.LOGOUT_TRANSFER)
"""The transfers that Finesse asks for by itself."""


class TaskRequests(Component):
    """A task, the agents who can have it, and what is asked of the service about it."""

    answers_fail = Parameter(False, source="X13", meaning="answers to requests may be lost")
    agents_leave = Parameter(False, source="X16", meaning="agents may log out")
    transfers = Parameter(True, source="X16", meaning="log-out transfers tasks, else closes them")
    codes_help = Parameter(True, source="X13", meaning="20229 and 20230 are taken for success")
    names_agent = Parameter(
        False, source="X13", silent=True, meaning="the service knows whose task a transfer is of"
    )

    stage: Var[Stage] = Choice(
        Stage, initially=Stage.QUEUED, meaning="what the contact centre makes of the task"
    )
    holder: Var[Agent] = Choice(
        Agent, initially=Agent.FIRST, meaning="the agent who has the task, or had it last"
    )
    present = Bool(over=Agent, initially=True, meaning="the agent is logged in")
    request: Var[Request] = Choice(
        Request, initially=Request.NONE, meaning="what Finesse asks the service to do"
    )
    asker: Var[Agent] = Choice(
        Agent, initially=Agent.FIRST, meaning="the agent for whom Finesse asks"
    )
    handled: Var[bool] = Bool(
        initially=False, meaning="the service has handled the request, its answer is on its way"
    )
    robbed: Var[bool] = Bool(
        initially=False, ghost=True, meaning="an agent lost the task by another agent's request"
    )

    def held(self) -> Term[bool]:
        """An agent has the task, or is offered it."""
        return one_of(self.stage, *HELD)

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
        """the task is not accepted in time, and Finesse asks to transfer it (RONA)"""
        require(self.stage == Stage.OFFERED)
        self.ask(Request.RONA)

    @fault(FaultKind.INPUT, component="agent", source="X16")
    def log_off(self) -> None:
        """the agent, who has the task, logs out, or is not present any more"""
        given(self.agents_leave)
        require(one_of(self.stage, *ACCEPTED), self.present[self.holder])
        self.present[self.holder] = False
        self.ask(Request.LOGOUT_TRANSFER if self.transfers else Request.LOGOUT_CLOSE)

    @fault(FaultKind.INPUT, component="agent", source="X16")
    def log_off_unanswered(self) -> None:
        """the agent, who is offered the task, logs out, or is not present any more"""
        given(self.agents_leave)
        require(self.stage == Stage.OFFERED, self.present[self.holder])
        self.present[self.holder] = False

    def fits(self) -> Term[bool]:
        """The task is in a state for what is asked, and else the service answers with a code."""
        closes = one_of(self.request, *CLOSES) & (self.stage != Stage.CLOSED)
        held = self.held() & ~one_of(self.request, *CLOSES)
        hers = held & (self.holder == self.asker) if self.names_agent else held
        return (closes | hers) & (self.stage != Stage.LOST)

    @action(source="X13, X15, X16", fair=True)
    def handle(self) -> None:
        """the service handles the request"""
        require(self.request != Request.NONE, ~self.handled)
        fits, closes = self.fits(), one_of(self.request, *CLOSES)
        self.robbed = self.robbed | (fits & self.held() & (self.holder != self.asker))
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
