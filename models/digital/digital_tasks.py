"""Digital tasks on their way through the Digital Routing service and the Router to an agent.

The service keeps every task, submits them in order of arrival through the MR PG to the Router,
whose queue they share with voice calls, and learns which agent got one. What the Router will not
queue waits with the service (X9). When the Router or the MR PG is lost the Router drops the tasks
it has queued, and the service submits them again (X8, X12), before it accepts new ones (X17). If
the service's node is lost the other takes over with what had been replicated to it (X6).

What is abstracted, and why that is sound for the properties:

- Time. Lifetimes, at the service, in the Router's queue and with an agent (X10: 3,600 s each by
  default), may end at any moment, in the Router first for the task that is first in line: every
  order that any timing allows is there. The source names a code only for the lifetime of a task
  that cannot be submitted again; a task that cannot be submitted at all is taken to end likewise.
- Sizes. Tasks differ in their order and media domain only, so what matters is that they exceed a
  sub-limit and fill the Router's queue without one. There are three; `tasks` sets other numbers.
- A rejected task stays where it is: only what the Router accepts is a step.
- An agent that ends a task, and the longest duration of one (X10), are the same step.
- Detection. A loss too short to be noticed is none (N5), so the ends resume once both noticed.
- Replication keeps the order of changes, so what the other node has is what was so at some time.
  A node is lost once; two that fail, and two that serve, are the Redis pair's.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    forall,
    given,
    implies,
    ite,
    one_of,
    require,
)
from ccverify.models.digital.router_queue import TASKS, RouterQueue


class State(Enum):
    """What the service knows of a task: not made yet, with the service, with the Router, over."""

    NEW = "new"
    LOCAL = "local"
    SUBMITTED = "submitted"
    ROUTED = "routed"
    OVER = "over: its agent ended it, or it took too long"
    EXPIRED = "closed: CD_MAX_DIALOG_LIFETIME_EXCEEDED"
    TIMED_OUT = "closed: too long in the queue"


class Link(Enum):
    """The connections of the MR PG, each to whichever of a pair is there."""

    ROUTER = "the connection between MR PG and Router"
    SERVICE = "the connection between MR PG and service"


class DigitalTasks(Model, RouterQueue):
    """Digital tasks between the service that keeps them and the Router's queue (X8-X10, X12)."""

    tasks = Parameter(3, within=(1, 4), meaning="tasks that clients offer")
    holds_new = Parameter(
        True, source="X17", silent=True,
        meaning="new tasks wait until dropped ones are submitted again, with sub-limits as well",
    )  # fmt: skip
    notices_kept = Parameter(
        False,
        source="X12",
        silent=True,
        meaning="what the Router tells of a routed task outlives a lost link",
    )
    links_fail = Parameter(False, source="X12", meaning="Router and MR PG may be lost and restored")
    node_fails = Parameter(False, source="X6", meaning="the service's node may be lost")

    # Dropping the queue takes several steps here, but is one act: hence `dropping`.
    up = Bool(over=Link, initially=True, meaning="the connection is there")
    session: Var[bool] = Bool(
        initially=True, meaning="the service and the Router exchange messages"
    )
    sends: Var[bool] = Bool(
        initially=True, meaning="the service takes the session to be there, and submits tasks"
    )
    dropping: Var[bool] = Bool(
        initially=False,
        meaning="the Router drops the tasks in its queue, and gives out none of them any more",
    )
    arrived: Var[int] = Int(0, 4, initially=0, meaning="how many tasks clients have offered")
    state = Choice(
        State, over=TASKS, initially=State.NEW, meaning="what the service knows of the task"
    )
    given_out = Int(
        0,
        2,
        over=TASKS,
        initially=0,
        ghost=True,
        meaning="how often the Router gave the task to an agent, two standing for more",
    )
    notice = Bool(
        over=TASKS,
        initially=False,
        meaning="the service is about to learn that the task was routed",
    )
    returned = Bool(
        over=TASKS,
        initially=False,
        meaning="the service had to take the task back from the Router",
    )
    replica = Choice(
        State, over=TASKS, initially=State.NEW, meaning="what the other node knows of the task"
    )
    spare: Var[bool] = Bool(initially=True, meaning="the other node has not taken over")

    calm = Scenario("nothing fails; congestion comes and goes")
    unlimited = Scenario("nothing fails, and no sub-limit is below the places", limit=4)
    domains = Scenario("nothing fails, and there are two media domains", second=2)
    loss_1 = Scenario("the Router or the MR PG is lost once", faults=1, links_fail=True)
    kept = Scenario(
        "the Router or the MR PG is lost once, and no notice of a routed task",
        faults=1, links_fail=True, notices_kept=True,
    )  # fmt: skip
    domains_loss = Scenario(
        "two media domains, and the Router or the MR PG is lost once",
        second=2, limit=1, faults=1, links_fail=True,
    )  # fmt: skip
    node = Scenario("the service's node is lost", tasks=2, faults=1, node_fails=True)
    node_kept = Scenario(
        "the service's node is lost, and no notice of a routed task is lost",
        tasks=2, faults=1, node_fails=True, notices_kept=True,
    )  # fmt: skip

    def first(self, task: Term[int]) -> Term[bool]:
        """No task of its media domain that came earlier is still with the service."""
        return forall(
            TASKS,
            lambda t: implies((t < task) & self.alike(t, task), self.state[t] != State.LOCAL),
        )

    def to_resubmit(self, task: Term[int]) -> Term[bool]:
        """The service had to take the task back, and has not submitted it again."""
        return self.returned[task] & (self.state[task] == State.LOCAL)

    def closed_to_new(self) -> Term[bool]:
        """X17: new tasks have to wait."""
        return exists(TASKS, lambda t: self.to_resubmit(t) & self.holds_new)

    @fault(FaultKind.INPUT, TASKS, component="client", source="X17")
    def create(self, task: Term[int]) -> None:
        """task {task} is created"""
        require(self.arrived == task, task < self.tasks, ~self.closed_to_new())
        self.arrived = self.arrived + 1
        self.state[task] = State.LOCAL

    @action(TASKS, source="X8, X9", fair=True)
    def submit(self, task: Term[int]) -> None:
        """the service submits task {task}"""
        require(self.sends, self.state[task] == State.LOCAL, self.first(task))
        require(~self.session | self.room(task))
        self.state[task] = State.SUBMITTED
        self.queue.append(task, when=self.session)

    @action(TASKS, source="X12", fair=True)
    def route(self, task: Term[int]) -> None:
        """the Router gives task {task} to an agent"""
        require(self.heads(task), ~self.dropping)
        self.queue.pop()
        self.given_out[task] = ite(self.given_out[task] == 0, 1, 2)
        self.notice[task] = self.session | self.notices_kept

    @action(TASKS, source="X12", fair=True)
    def learn(self, task: Term[int]) -> None:
        """the service learns who got task {task}"""
        require(self.notice[task], self.session | self.links_up())
        self.notice[task] = False
        self.state[task] = ite(self.waiting(task), State.ROUTED, self.state[task])

    @action(TASKS, source="X10", fair=True)
    def end(self, task: Term[int]) -> None:
        """the agent is done with task {task}"""
        require(self.state[task] == State.ROUTED)
        self.state[task] = State.OVER

    @action(TASKS, source="X10", fair=True)
    def time_out(self, task: Term[int]) -> None:
        """task {task} waits too long in the Router"""
        require(self.session, self.heads(task))
        self.queue.pop()
        self.state[task] = State.TIMED_OUT

    @action(TASKS, source="X10", fair=True)
    def expire(self, task: Term[int]) -> None:
        """task {task} outlives its lifetime at the service"""
        waits = (self.state[task] == State.SUBMITTED) & ~self.sends
        require((self.state[task] == State.LOCAL) | waits)
        self.state[task] = State.EXPIRED

    @action(TASKS, source="X8, X12", fair=True)
    def drop(self, task: Term[int]) -> None:
        """the Router drops task {task}"""
        given(self.links_fail or self.node_fails)
        require(~self.session, self.heads(task))
        self.queue.pop()
        self.dropping = True

    @action(source="X12", fair=True)
    def notice_loss(self) -> None:
        """the service notices the loss, and stops submitting"""
        given(self.links_fail or self.node_fails)
        require(~self.session, self.sends)
        self.sends = False

    @action(source="X8, X12", fair=True)
    def resume(self) -> None:
        """routing is enabled again"""
        given(self.links_fail or self.node_fails)
        require(self.links_up(), ~self.session, ~self.sends, self.queue.empty)
        require(~exists(TASKS, lambda t: self.notice[t]))
        self.returned.assign(lambda t: self.returned[t] | (self.state[t] == State.SUBMITTED))
        self.session = True
        self.sends = True
        self.dropping = False
        self.state.assign(
            lambda t: ite(self.state[t] == State.SUBMITTED, State.LOCAL, self.state[t])
        )

    @action(source="X2, X6", fair=True)
    def replicate(self) -> None:
        """the other node catches up"""
        given(self.node_fails)
        require(self.spare, exists(TASKS, lambda t: self.replica[t] != self.state[t]))
        self.replica.assign(lambda t: self.state[t])

    @fault(FaultKind.CRASH, component="node", source="X1, X6")
    def lose_node(self) -> None:
        """the service's node is lost, and the other has what was replicated"""
        given(self.node_fails)
        require(self.spare)
        self.spare = False
        self.state.assign(lambda t: self.replica[t])
        self.returned.assign(False)
        self.sends = False
        self.lose_session()

    def links_up(self) -> Term[bool]:
        """Nothing keeps the service and the Router apart."""
        return forall(Link, lambda link: self.up[link])

    def lose_session(self) -> None:
        """What was under way is lost with the connection."""
        self.session = False
        if not self.notices_kept:
            self.notice.assign(False)

    @fault(FaultKind.LINK_LOST, Link, component="MR PG connection", source="X12")
    def lose(self, link: Term[Link]) -> None:
        """{link} is lost"""
        given(self.links_fail)
        require(self.up[link])
        self.up[link] = False
        self.lose_session()

    @fault(FaultKind.LINK_RESTORED, Link, component="MR PG connection", source="X12")
    def restore(self, link: Term[Link]) -> None:
        """{link} is restored"""
        given(self.links_fail)
        require(~self.up[link])
        self.up[link] = True

    def closed(self, task: Term[int]) -> Term[bool]:
        """The task is over, and got no agent as far as the service knows."""
        return one_of(self.state[task], State.EXPIRED, State.TIMED_OUT)

    def waiting(self, task: Term[int]) -> Term[bool]:
        """The task has been created and is not over, as far as the service knows."""
        return one_of(self.state[task], State.LOCAL, State.SUBMITTED)
