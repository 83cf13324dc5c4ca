"""What sub-limits of media domains do for voice calls, whatever the places and the limits (X9).

The Router has places for digital tasks and voice calls together. A media domain may have a
sub-limit; one that has none is limited by the places (X10).

What is abstracted, and why that is sound for the properties: who waits. Only numbers are kept, as
no rule here asks for more.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Constant,
    FaultKind,
    Int,
    Model,
    Scenario,
    Term,
    Var,
    action,
    fault,
    ite,
    require,
    sum_over,
)


class Domain(Enum):
    """Two media domains for digital tasks."""

    FIRST = "first"
    SECOND = "second"


class QueueLimits(Model):
    """The Router's places, two media domains, and voice (X9)."""

    places = Constant(1, 4, source="X9", meaning="places in the Router's queue, 15,000 by default")
    # Any, and the same for ever: no action writes it.
    limit = Int(0, places, over=Domain, initially=ANY, meaning="the domain's sub-limit (X10)")
    queued = Int(0, places, over=Domain, initially=0, meaning="tasks of the domain in the queue")
    calls: Var[int] = Int(0, places, initially=0, meaning="voice calls in the queue")
    refused: Var[bool] = Bool(
        initially=False, ghost=True, meaning="a call was refused while no other call waited"
    )

    any_load = Scenario("tasks and calls come and go")

    def tasks(self) -> Term[int]:
        """The tasks of both domains in the queue."""
        return sum_over(Domain, lambda domain: self.queued[domain])

    def full(self) -> Term[bool]:
        """No place is left."""
        return self.tasks() + self.calls >= self.places

    @fault(FaultKind.INPUT, Domain, component="service", source="X9")
    def submit(self, domain: Term[Domain]) -> None:
        """a task of the {domain} domain is queued"""
        require(~self.full(), self.queued[domain] < self.limit[domain])
        self.queued[domain] = self.queued[domain] + 1

    @action(Domain, source="X12", fair=True)
    def route(self, domain: Term[Domain]) -> None:
        """a task of the {domain} domain gets an agent"""
        require(self.queued[domain] > 0)
        self.queued[domain] = self.queued[domain] - 1

    @fault(FaultKind.INPUT, component="caller", source="X9")
    def call(self) -> None:
        """a voice call comes in"""
        self.refused = self.refused | (self.full() & (self.calls == 0))
        self.calls = ite(self.full(), self.calls, self.calls + 1)

    @action(source="X9", fair=True)
    def answer(self) -> None:
        """a voice call gets an agent"""
        require(self.calls > 0)
        self.calls = self.calls - 1
