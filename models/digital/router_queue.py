"""The Router's queue, which digital tasks of one or two media domains share with voice calls.

What is abstracted, and why that is sound for the properties:

- Sizes. The Router's 15,000 places are three, and the sub-limit of a media domain is two. Limits
  are only ever compared with a length, so what matters is that a sub-limit can be exhausted, and
  the queue filled without one. `places` and `limit` set other sizes.
- Voice. One call is followed, so that a refusal is due to digital tasks alone; to a digital task
  other calls are what congestion is: a while in which it is not accepted.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Component,
    FaultKind,
    Parameter,
    Queue,
    Span,
    Term,
    Var,
    action,
    count,
    fault,
    ite,
    require,
)


class Call(Enum):
    """What becomes of the voice call that is followed."""

    NONE = "none"
    QUEUED = "queued"
    ANSWERED = "answered"
    REFUSED = "refused"


TASKS = Span(4)
"""The tasks by their order of arrival."""


class RouterQueue(Component):
    """Places for digital tasks and voice calls, and the sub-limits of media domains (X9)."""

    places = Parameter(3, within=(1, 4), source="X9", meaning="for 15,000 places in the Router")
    limit = Parameter(2, within=(1, 4), source="X9, X10", meaning="sub-limit of a media domain")
    second = Parameter(
        4, within=(0, 4), source="X9", meaning="tasks before the first of a second media domain"
    )

    queue = Queue(of=(0, 3), capacity=places, meaning="the tasks in the Router's queue")
    congested: Var[bool] = Bool(initially=False, meaning="congestion control refuses digital tasks")
    call: Var[Call] = Choice(
        Call, initially=Call.NONE, meaning="what becomes of the voice call that is followed"
    )

    def alike(self, task: Term[int], other: Term[int]) -> Term[bool]:
        """The two tasks belong to one media domain."""
        return (task < self.second) == (other < self.second)

    def queued(self, task: Term[int]) -> Term[int]:
        """How many tasks of its media domain the Router has queued."""
        return count(TASKS, lambda t: self.queue.contains(t) & self.alike(t, task))

    def free(self) -> Term[bool]:
        """The Router's queue has a place, beside the voice call that is followed."""
        return self.queue.length + ite(self.call == Call.QUEUED, 1, 0) < self.places

    def room(self, task: Term[int]) -> Term[bool]:
        """The Router queues one more digital task of that media domain (X9)."""
        return self.free() & (self.queued(task) < self.limit) & ~self.congested

    def heads(self, task: Term[int]) -> Term[bool]:
        """The task is the next in the Router's queue."""
        return ~self.queue.empty & (self.queue.head == task)

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
