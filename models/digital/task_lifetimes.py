"""How long a digital task lasts at most: until an agent has it, and until it is over (X10).

A task that is with the service ends with its lifetime there, one in the Router's queue when it has
waited too long, and one with an agent when it has taken too long. A loss of the Router or the MR PG
brings it back from the Router to the service.

What is abstracted, and why that is sound for the properties:

- Congestion and sub-limits. A task that the service could submit waits as long as it likes, so the
  longest wait with any of them is there.
- Noticing. It takes seconds at most, of an hour; a task is taken back as the connection is lost.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Timer,
    Var,
    action,
    expires,
    fault,
    h,
    ite,
    require,
    s,
)


class Stage(Enum):
    """Where the task is."""

    LOCAL = "with the service"
    QUEUED = "in the Router's queue"
    ACTIVE = "with an agent"
    OVER = "over"


class TaskLifetimes(Model):
    """A digital task and its three limits (X10)."""

    lifetime = Parameter(
        3_600 * s, within=(1 * s, 24 * h), source="X10", silent=True,
        meaning="until a task that cannot be submitted is closed",
    )  # fmt: skip
    in_queue = Parameter(
        3_600 * s, within=(1 * s, 24 * h), source="X10", meaning="in the Router's queue at most"
    )
    duration = Parameter(
        3_600 * s, within=(1 * s, 24 * h), source="X10", meaning="with an agent at most"
    )
    begins_anew = Parameter(
        True, source="X10", silent=True, meaning="a task taken back has its whole lifetime again"
    )

    stage: Var[Stage] = Choice(Stage, initially=Stage.LOCAL, meaning="where the task is")
    life = Timer(lasts=lifetime, initially="running", meaning="until its lifetime is over")
    queued = Timer(lasts=in_queue, meaning="until it has waited too long in the Router")
    served = Timer(lasts=duration, meaning="until it has taken too long")

    calm = Scenario("no connection is lost", faults=0)
    lost_once = Scenario("Router or MR PG are lost once", faults=1)
    lost_twice = Scenario("Router or MR PG are lost twice", faults=2)

    @action(source="X9, X10")
    def submit(self) -> None:
        """the service submits the task"""
        require(self.stage == Stage.LOCAL)
        self.stage = Stage.QUEUED
        self.queued.start()
        if self.begins_anew:
            self.life.stop()

    @action(source="X12")
    def route(self) -> None:
        """an agent gets the task"""
        require(self.stage == Stage.QUEUED)
        self.stage = Stage.ACTIVE
        self.queued.stop()
        self.life.stop()
        self.served.start()

    @fault(FaultKind.LINK_LOST, component="MR PG connection", source="X8, X12")
    def drop(self) -> None:
        """the connection is lost, and the service has the task back"""
        require(self.stage == Stage.QUEUED)
        self.queued.stop()
        if self.begins_anew:
            self.stage = Stage.LOCAL
            self.life.start()
        else:
            self.stage = ite(self.life.running, Stage.LOCAL, Stage.OVER)

    @expires(life, source="X10")
    def expire(self) -> None:
        """its lifetime is over: a task that is with the service is closed"""
        self.stage = ite(self.stage == Stage.LOCAL, Stage.OVER, self.stage)

    @expires(queued, source="X10")
    def time_out(self) -> None:
        """the task has waited too long in the Router, and is closed"""
        self.stage = Stage.OVER

    @expires(served, source="X10")
    def outlast(self) -> None:
        """the task has taken too long, and is closed"""
        self.stage = Stage.OVER
