"""Sessions of callback, chat and e-mail while something that they pass through fails over (S7).

A session comes to ECE, which submits it through the MR PG to the Router. The Router finds an agent,
whom it reaches through an agent PG and that PG's CTI Manager. Each of the four is a pair, and
during its failover no member serves, but for the Router: its members work in step. ECE keeps what
it has submitted, and issues it again if the Router has dropped it (X8). Only web callbacks fare
otherwise: a new one is refused while the CTI Manager fails over, and one may get an agent of
another agent PG.

What is abstracted, and why that is sound for the properties:

- One session is followed: the source says of none that it holds up another, and nothing of order.
- Time. A failover lasts until it is completed, which may be at any moment.
- Agents. One is free sooner or later: that nobody is free only makes a session wait in the queue.
- Active sessions. No failure reaches them: "no effect" is all that is said of them.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    ite,
    one_of,
    require,
)


class Kind(Enum):
    """What a customer asks for."""

    CALLBACK = "web callback"
    DELAYED = "delayed callback"
    CHAT = "chat"
    EMAIL = "e-mail"


class Pair(Enum):
    """What a session passes through: each is a redundant pair."""

    AGENT_PG = "agent PG"
    MR_PG = "MR PG"
    CTI_MANAGER = "CTI Manager"
    ROUTER = "Router"


class Serving(Enum):
    """Which members of a pair there are."""

    BOTH = "one serves, the other waits"
    FAILOVER = "the other is taking over"
    ONE = "one serves, alone"
    NONE = "none"


class Stage(Enum):
    """How far the session has come."""

    NONE = "none"
    DELAYED = "waits until its delay is over"
    ARRIVED = "with ECE"
    QUEUED = "in the Router's queue"
    KEPT = "dropped by the Router, kept by ECE"
    ACTIVE = "with an agent"
    OVER = "over"
    REFUSED = "refused: System cannot assign an Agent to the request"


class Sessions(Model):
    """A session on its way to an agent, through pairs that fail over (S7)."""

    kind: Var[Kind] = Choice(Kind, initially=ANY, meaning="what the customer asks for")
    serving = Choice(
        Serving, over=Pair, initially=Serving.BOTH, meaning="which members of the pair there are"
    )
    stage: Var[Stage] = Choice(Stage, initially=Stage.NONE, meaning="how far the session has come")

    other_pgs = Parameter(
        True, source="S7", meaning="other agent PGs have agents who may take web callbacks"
    )

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("one member of one pair fails", faults=1)
    one_pg = Scenario("the same, and there is only one agent PG", faults=1, other_pgs=False)
    two = Scenario("two members fail, of one pair or of two", faults=2)

    def serves(self, pair: Pair | Term[Pair]) -> Term[bool]:
        """A member of the pair serves."""
        return one_of(self.serving[pair], Serving.BOTH, Serving.ONE)

    def agents_reached(self) -> Term[bool]:
        """The agent PG serves, or the session may go to an agent of another one."""
        elsewhere = self.kind == Kind.CALLBACK if self.other_pgs else False
        return self.serves(Pair.AGENT_PG) | elsewhere

    # The session

    @fault(FaultKind.INPUT, component="customer", source="S7")
    def come(self) -> None:
        """a customer asks for a session"""
        callback = self.kind == Kind.CALLBACK
        require(self.stage == Stage.NONE, ~callback | self.serves(Pair.CTI_MANAGER))
        self.stage = ite(self.kind == Kind.DELAYED, Stage.DELAYED, Stage.ARRIVED)

    @fault(FaultKind.INPUT, component="customer", source="S7")
    def be_refused(self) -> None:
        """a customer asks for a web callback, and is told that no agent can be assigned"""
        require(self.stage == Stage.NONE, self.kind == Kind.CALLBACK)
        require(~self.serves(Pair.CTI_MANAGER))
        self.stage = Stage.REFUSED

    @action(source="S7", fair=True)
    def delay_ends(self) -> None:
        """the delay that the customer asked for is over"""
        require(self.stage == Stage.DELAYED)
        self.stage = Stage.ARRIVED

    @action(source="S7", fair=True)
    def submit(self) -> None:
        """ECE submits the session"""
        require(one_of(self.stage, Stage.ARRIVED, Stage.KEPT))
        require(self.serves(Pair.MR_PG), self.serves(Pair.ROUTER))
        self.stage = Stage.QUEUED

    @action(source="S7", fair=True)
    def assign(self) -> None:
        """the Router gives the session to an agent"""
        require(self.stage == Stage.QUEUED, self.serves(Pair.MR_PG), self.serves(Pair.ROUTER))
        require(self.serves(Pair.CTI_MANAGER), self.agents_reached())
        self.stage = Stage.ACTIVE

    @action(source="S7", fair=True)
    def finish(self) -> None:
        """the agent is done with the session"""
        require(self.stage == Stage.ACTIVE)
        self.stage = Stage.OVER

    # The pairs

    @fault(FaultKind.CRASH, Pair, component="member of a pair", source="S7, X8")
    def fail(self, pair: Term[Pair]) -> None:
        """a member of the {pair} pair fails"""
        serving = self.serving[pair]
        require(serving != Serving.NONE)
        # Routers work in step, so that the other has what it takes to go on at once.
        goes_on = ite(pair == Pair.ROUTER, Serving.ONE, Serving.FAILOVER)
        left = ite(serving == Serving.BOTH, goes_on, Serving.NONE)
        self.serving[pair] = left
        # The Router drops its queue if it loses the MR PG, or all Routers are lost.
        drops = (pair == Pair.MR_PG) | ((pair == Pair.ROUTER) & (left == Serving.NONE))
        self.stage = ite(drops & (self.stage == Stage.QUEUED), Stage.KEPT, self.stage)

    @action(Pair, source="S7", fair=True)
    def take_over(self, pair: Term[Pair]) -> None:
        """the other member of the {pair} pair has taken over"""
        require(self.serving[pair] == Serving.FAILOVER)
        self.serving[pair] = Serving.ONE

    @fault(FaultKind.RESTART, Pair, component="member of a pair")
    def restart(self, pair: Term[Pair]) -> None:
        """a member of the {pair} pair is back"""
        require(one_of(self.serving[pair], Serving.ONE, Serving.NONE))
        self.serving[pair] = ite(self.serving[pair] == Serving.ONE, Serving.BOTH, Serving.ONE)
