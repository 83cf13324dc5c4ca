"""A model whose steps have reasons that are easily told wrong."""

from __future__ import annotations

from ccverify import (
    Bool,
    Component,
    FaultKind,
    Int,
    Model,
    Part,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    after,
    always,
    deadlocked,
    fault,
    never,
    require,
    sum_over,
)


class Bin(Replica):
    """What is loaded."""


class Gate(Component):
    """One of two gates that are alike."""

    up: Var[bool] = Bool(initially=False)

    def clear(self) -> Term[bool]:
        return self.up | self.up

    @fault(FaultKind.CRASH, component="gate")
    def lift(self) -> None:
        """the gate is lifted"""
        require(~self.up)
        self.up = True


class Yard(Model):
    """Bins, two gates and two crews."""

    bins = Replicas(Bin, default=4)
    left = Part(Gate)
    right = Part(Gate)
    load = Int(0, 3, over=bins, initially=0)
    day: Var[bool] = Bool(initially=False)
    night: Var[bool] = Bool(initially=False)
    moved: Var[bool] = Bool(initially=False)
    passed: Var[bool] = Bool(initially=False)
    weighed: Var[bool] = Bool(initially=False)

    def total(self) -> Term[int]:
        return sum_over(self.bins, lambda each: self.load[each])

    def beyond(self, least: int) -> Term[bool]:
        least = least + 1
        return self.total() >= least

    def within(self, *, most: int) -> Term[bool]:
        return self.total() <= most

    @fault(FaultKind.INPUT, bins, component="user")
    def add(self, each: Term[Bin]) -> None:
        """{each} gets more"""
        require(self.load[each] < 3)
        self.load[each] += 1

    @fault(FaultKind.INPUT, component="user")
    def dawn(self) -> None:
        """the crew of the day comes"""
        require(~self.day)
        self.day = True

    @fault(FaultKind.INPUT, component="user")
    def dusk(self) -> None:
        """the crew of the night takes over"""
        require(self.day, ~self.night)
        self.night = True
        self.day = False

    @action()
    def move(self) -> None:
        """somebody moves it"""
        require(self.day | self.night, ~self.moved)
        self.moved = True

    @action()
    def go(self) -> None:
        """it passes one gate"""
        require(~self.passed)
        self.passed = self.left.clear() & ~self.right.clear()

    @action()
    def weigh(self) -> None:
        """it is weighed"""
        require(~self.weighed)
        self.weighed = self.beyond(1) & self.within(most=5) & ~self.within(most=1)

    @never()
    def is_moved(self) -> Term[bool]:
        """It is never moved."""
        return self.moved

    @never()
    def is_passed(self) -> Term[bool]:
        """It never passes."""
        return self.passed

    @never()
    def is_weighed(self) -> Term[bool]:
        """It is never weighed."""
        return self.weighed & (self.total() >= 3)

    @always()
    def never_more(self) -> Term[bool]:
        """Nothing is added."""
        return after(self.total()) <= self.total()

    @never()
    def stuck(self) -> Term[bool]:
        """Something can always happen."""
        return deadlocked() & self.moved

    @never()
    def free(self) -> Term[bool]:
        """Once it is moved nothing happens."""
        return ~deadlocked() & self.moved
