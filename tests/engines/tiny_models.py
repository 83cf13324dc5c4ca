"""The smallest models that an engine can get wrong, with what is to be found in them."""

from __future__ import annotations

from ccverify import (
    ANY,
    Bool,
    Condition,
    Int,
    Model,
    action,
    always,
    deadlocked,
    initial,
    never,
    reachable,
    require,
)


class Counter(Model):
    """Counts to five and begins again at two."""

    at = Int(0, 7, initially=0)

    @action()
    def up(self) -> None:
        require(self.at < 5)
        self.at = self.at + 1

    @action()
    def again(self) -> None:
        require(self.at == 5)
        self.at = 2

    @never()
    def six(self) -> Condition:
        return self.at == 6

    @never()
    def four(self) -> Condition:
        return self.at == 4

    @reachable()
    def seven(self) -> Condition:
        return self.at == 7

    @reachable()
    def five(self) -> Condition:
        return self.at == 5

    @always()
    def small(self) -> Condition:
        return self.at <= 5


class SeveralStarts(Model):
    """Begins at any number but one, so that the shortest way depends on where."""

    at = Int(-3, 3, initially=ANY)
    other = Bool(initially=ANY)

    @action()
    def down(self) -> None:
        require(self.other)
        require(self.at > -3)
        self.at = self.at - 1

    @never()
    def at_start(self) -> Condition:
        return (self.at == 3) & ~self.other

    @never()
    def anything(self) -> Condition:
        return (self.at == 0) & (self.at == 1)


class NoStart(Model):
    """What is required of the start contradicts it."""

    on = Bool(initially=False)

    @initial()
    def begin(self) -> None:
        require(self.on)

    @action()
    def turn(self) -> None:
        self.on = ~self.on

    @never()
    def never_on(self) -> Condition:
        return self.on


class DeadEnd(Model):
    """One step, and then nothing: the bad state has no successor."""

    done = Bool(initially=False)

    @action()
    def finish(self) -> None:
        require(~self.done)
        self.done = ~self.done

    @never()
    def finished(self) -> Condition:
        return self.done

    @never()
    def stuck(self) -> Condition:
        return deadlocked()


class Still(Model):
    """No action is ever enabled."""

    on = Bool(initially=False)
    off = Bool(initially=True)

    @action()
    def turn(self) -> None:
        require(self.on)
        self.off = False

    @never()
    def never_on(self) -> Condition:
        return self.on

    @always()
    def begins_on(self) -> Condition:
        return self.on


class SelfLoop(Model):
    """A step that changes nothing, beside one that does."""

    on = Bool(initially=False)
    idle = Bool(initially=False)

    @action()
    def stay(self) -> None:
        self.idle = self.idle & self.idle

    @action()
    def turn(self) -> None:
        require(~self.idle)
        self.on = True

    @never()
    def turned(self) -> Condition:
        return self.on

    @never()
    def idling(self) -> Condition:
        return self.idle


class TooFar(Model):
    """The third step leaves the range."""

    at = Int(0, 2, initially=0)

    @action()
    def up(self) -> None:
        self.at = self.at + 1

    @never()
    def negative(self) -> Condition:
        return self.at < 0

    @never()
    def one(self) -> Condition:
        return self.at == 1


class NotTooFar(Model):
    """A step that would leave the range, were it ever reached."""

    at = Int(0, 5, initially=0)

    @action()
    def up(self) -> None:
        require(self.at != 3)
        self.at = self.at + 1

    @never()
    def four(self) -> Condition:
        return self.at == 4
