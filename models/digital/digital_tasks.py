"""Digital tasks on their way through the Digital Routing service and the Router to an agent.

The service keeps every task, submits them in order of arrival through the MR PG to the Router,
whose queue they share with voice calls, and learns which agent got one. What the Router will not
queue waits with the service (X9). When the Router or the MR PG is lost the Router drops the tasks
it has queued, and the service submits them again (X8, X12).

What is abstracted, and why that is sound for the properties:

- Time. A lifetime at the service, and the longest time in the Router's queue (X10: 3,600 s each by
  default), may end at any moment, in the Router first for the task that is first in line: every
  order that any timing allows is there. The source names a code only for the lifetime of a task
  that cannot be submitted again; a task that cannot be submitted at all is taken to end likewise.
- Sizes. The Router's 15,000 places are three, the sub-limit of the media domain is two, and there
  are three tasks. Tasks differ in their order only and limits are only ever compared with a
  length, so what matters is that the tasks exceed the sub-limit and fill the queue without one.
  `tasks`, `places` and `limit` set other sizes.
- Voice. One call is followed, so that a refusal is due to digital tasks alone; to a digital task
  other calls are what congestion is: a while in which it is not accepted.
- A rejected task stays where it is: only what the Router accepts is a step.
- Detection. A loss too short to be noticed is none (N5), so the ends resume once both noticed.
- Service failover is that of the Redis pair; here the service has all tasks it accepted.
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
    Queue,
    Scenario,
    Span,
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


class State(Enum):
    """What the service knows of a task: not made yet, with the service, with the Router, over."""

    NEW = "new"
    LOCAL = "local"
    SUBMITTED = "submitted"
    ROUTED = "routed"
    EXPIRED = "closed: CD_MAX_DIALOG_LIFETIME_EXCEEDED"
    TIMED_OUT = "closed: too long in the queue"


class Call(Enum):
    """What becomes of the voice call that is followed."""

    NONE = "none"
    QUEUED = "queued"
    ANSWERED = "answered"
    REFUSED = "refused"


TASKS = Span(4)
"""The tasks by their order of arrival."""


class DigitalTasks(Model):
    """Digital tasks between the service that keeps them and the Router's queue (X8-X10, X12)."""

    tasks = Parameter(3, within=(1, 4), meaning="tasks that clients offer")
    places = Parameter(3, within=(1, 4), source="X9", meaning="for 15,000 places in the Router")
    limit = Parameter(2, within=(1, 4), source="X9, X10", meaning="sub-limit of the media domain")
    limited = Parameter(True, source="X9", meaning="the media domain has a sub-limit")
    notices_kept = Parameter(
        False,
        source="X12",
        silent=True,
        meaning="what the Router tells of a routed task outlives a lost link",
    )
    links_fail = Parameter(False, source="X12", meaning="Router and MR PG may be lost and restored")

    # Dropping the queue takes several steps here, but is one act: hence `dropping`.
    router_link: Var[bool] = Bool(initially=True, meaning="the MR PG reaches a Router")
    pg_link: Var[bool] = Bool(initially=True, meaning="an MR PG is connected to the service")
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
    congested: Var[bool] = Bool(initially=False, meaning="congestion control refuses digital tasks")
    arrived: Var[int] = Int(0, 4, initially=0, meaning="how many tasks clients have offered")
    state = Choice(
        State, over=TASKS, initially=State.NEW, meaning="what the service knows of the task"
    )
    queue = Queue(of=(0, 3), capacity=places, meaning="the tasks in the Router's queue")
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
        ghost=True,
        meaning="the service had to take the task back from the Router",
    )
    call: Var[Call] = Choice(
        Call, initially=Call.NONE, meaning="what becomes of the voice call that is followed"
    )

    calm = Scenario("nothing fails; congestion comes and goes")
    unlimited = Scenario("nothing fails, and no sub-limit is set", limited=False)
    loss_1 = Scenario("the Router or the MR PG is lost once", faults=1, links_fail=True)
    loss_2 = Scenario("the Router or the MR PG is lost, twice in all", faults=2, links_fail=True)
    kept = Scenario(
        "the same, and no notice of a routed task is lost",
        faults=2, links_fail=True, notices_kept=True,
    )  # fmt: skip

    def room(self) -> Term[bool]:
        """The Router queues one more digital task (X9)."""
        voice = ite(self.call == Call.QUEUED, 1, 0)
        free = self.queue.length + voice < self.places
        within = self.queue.length < self.limit if self.limited else free
        return free & within & ~self.congested

    def first(self, task: Term[int]) -> Term[bool]:
        """No task that came earlier is still with the service."""
        return forall(TASKS, lambda t: implies(t < task, self.state[t] != State.LOCAL))

    def heads(self, task: Term[int]) -> Term[bool]:
        """The task is the next in the Router's queue."""
        return ~self.queue.empty & (self.queue.head == task)

    @fault(FaultKind.INPUT, TASKS, component="client")
    def create(self, task: Term[int]) -> None:
        """task {task} is created"""
        require(self.arrived == task, task < self.tasks)
        self.arrived = self.arrived + 1
        self.state[task] = State.LOCAL

    @action(TASKS, source="X8, X9", fair=True)
    def submit(self, task: Term[int]) -> None:
        """the service submits task {task}"""
        require(self.sends, self.state[task] == State.LOCAL, self.first(task))
        require(~self.session | self.room())
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
        expired = self.state[task] == State.EXPIRED
        self.state[task] = ite(expired, State.EXPIRED, State.ROUTED)

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
        given(self.links_fail)
        require(~self.session, self.heads(task))
        self.queue.pop()
        self.dropping = True

    @action(source="X12", fair=True)
    def notice_loss(self) -> None:
        """the service notices the loss, and stops submitting"""
        given(self.links_fail)
        require(~self.session, self.sends)
        self.sends = False

    @action(source="X8, X12", fair=True)
    def resume(self) -> None:
        """routing is enabled again"""
        given(self.links_fail)
        require(self.links_up(), ~self.session, ~self.sends, self.queue.empty)
        require(~exists(TASKS, lambda t: self.notice[t]))
        self.returned.assign(lambda t: self.returned[t] | (self.state[t] == State.SUBMITTED))
        self.session = True
        self.sends = True
        self.dropping = False
        self.state.assign(
            lambda t: ite(self.state[t] == State.SUBMITTED, State.LOCAL, self.state[t])
        )

    def links_up(self) -> Term[bool]:
        """Nothing keeps the service and the Router apart."""
        return self.router_link & self.pg_link

    def lose_session(self) -> None:
        """What was under way is lost with the connection."""
        self.session = False
        if not self.notices_kept:
            self.notice.assign(False)

    @fault(FaultKind.LINK_LOST, component="Router connectivity", source="X12")
    def lose_router(self) -> None:
        """the MR PG loses both Routers"""
        given(self.links_fail)
        require(self.router_link)
        self.router_link = False
        self.lose_session()

    @fault(FaultKind.LINK_RESTORED, component="Router connectivity", source="X12")
    def restore_router(self) -> None:
        """the MR PG reaches a Router again"""
        given(self.links_fail)
        require(~self.router_link)
        self.router_link = True

    @fault(FaultKind.LINK_LOST, component="MR PG connectivity", source="X12")
    def lose_pg(self) -> None:
        """the service loses the MR PG"""
        given(self.links_fail)
        require(self.pg_link)
        self.pg_link = False
        self.lose_session()

    @fault(FaultKind.LINK_RESTORED, component="MR PG connectivity", source="X12")
    def restore_pg(self) -> None:
        """an MR PG connects to the service"""
        given(self.links_fail)
        require(~self.pg_link)
        self.pg_link = True

    @fault(FaultKind.INPUT, component="Router", source="X9")
    def congest(self) -> None:
        """congestion control sets in"""
        require(~self.congested)
        self.congested = True

    @fault(FaultKind.INPUT, component="Router", source="X9")
    def decongest(self) -> None:
        """the congestion is over"""
        require(self.congested)
        self.congested = False

    @fault(FaultKind.INPUT, component="caller", source="X9")
    def call_arrives(self) -> None:
        """a voice call comes in"""
        require(self.call == Call.NONE)
        self.call = ite(self.queue.full, Call.REFUSED, Call.QUEUED)

    @action(source="X9", fair=True)
    def call_answered(self) -> None:
        """the voice call is answered"""
        require(self.call == Call.QUEUED)
        self.call = Call.ANSWERED

    def closed(self, task: Term[int]) -> Term[bool]:
        """The task is over, and got no agent as far as the service knows."""
        return one_of(self.state[task], State.EXPIRED, State.TIMED_OUT)

    def waiting(self, task: Term[int]) -> Term[bool]:
        """The task has been created and is not over, as far as the service knows."""
        return one_of(self.state[task], State.LOCAL, State.SUBMITTED)
