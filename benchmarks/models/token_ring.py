"""Dijkstra's self-stabilizing ring: it may begin in any state, and ends with one privilege."""

from __future__ import annotations

from ccverify import (
    ANY,
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    action,
    count,
    eventually_always,
    ite,
    never,
    reachable,
    require,
)


class TokenRing(Model):
    """Machines in a ring, each with a counter that wraps; the first one differs from the others."""

    machines = Parameter(5, within=(2, 10), meaning="how many machines there are")
    values = Parameter(5, within=(2, 10), meaning="how many values a counter has")
    machine = Span(machines)
    value = Int(0, values - 1, over=machine, initially=ANY)

    def privileged(self, m: Number) -> Condition:
        """A machine may move: the first if it is as the last, others if unlike the one before."""
        same = self.value[m] == self.value[ite(m == 0, self.machines - 1, m - 1)]
        return ite(m == 0, same, ~same)

    def privileges(self) -> Number:
        """How many machines may move."""
        return count(self.machine, self.privileged)

    @action(machine, fair=True)
    def move(self, m: Number) -> None:
        """Machine {m} moves."""
        require(self.privileged(m))
        here = self.value.before[m]
        before = self.value.before[ite(m == 0, self.machines - 1, m - 1)]
        following = ite(here + 1 == self.values, 0, here + 1)
        self.value[m] = ite(m == 0, following, before)

    @never(beside="crowded")
    def stuck(self) -> Condition:
        """Someone is always privileged."""
        return self.privileges() == 0

    @reachable()
    def crowded(self) -> Condition:
        """All but one may be privileged at once."""
        return self.privileges() == self.machines - 1

    @eventually_always()
    def stabilizes(self) -> Condition:
        """In the end there is one privilege, for good."""
        return self.privileges() == 1
