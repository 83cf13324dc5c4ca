"""Small models with time, each for what its name says."""

from __future__ import annotations

from ccverify import (
    Bool,
    Clock,
    FaultKind,
    Model,
    Term,
    Timer,
    Var,
    action,
    after,
    always,
    expires,
    fault,
    leads_to,
    longest,
    ms,
    never,
    reachable,
    require,
    s,
    settled,
    shortest,
)


class Failover(Model):
    """B takes over from A, 60 s after it has heard nothing."""

    silence = Timer(lasts=(1600 * ms, 2200 * ms), meaning="B hears nothing")
    switch = Timer(lasts=60 * s, meaning="until B takes over")
    up: Var[bool] = Bool(initially=True, meaning="A works")
    active: Var[bool] = Bool(initially=False, meaning="B is active")

    @fault(FaultKind.CRASH, component="A")
    def crash(self) -> None:
        """A crashes"""
        require(self.up)
        self.up = False
        self.silence.start()

    @expires(silence)
    def notice(self) -> None:
        """B notices"""
        self.switch.start()

    @expires(switch)
    def take_over(self) -> None:
        """B takes over"""
        self.active = True

    @reachable()
    def b_active(self) -> Term[bool]:
        """B becomes active."""
        return self.active

    @never(beside="b_active")
    def both_active(self) -> Term[bool]:
        """Both are active."""
        return self.active & self.up

    @longest()
    def outage(self) -> Term[bool]:
        """Nobody is active for so long."""
        return ~self.up & ~self.active

    @shortest()
    def outage_at_least(self) -> Term[bool]:
        """Nobody is active for so long."""
        return ~self.up & ~self.active

    @longest(at_most=62 * s)
    def outage_is_short(self) -> Term[bool]:
        """Nobody is active for 62 s at most."""
        return ~self.up & ~self.active

    @shortest(at_least=62 * s)
    def outage_is_long(self) -> Term[bool]:
        """Nobody is active for 62 s at least."""
        return ~self.up & ~self.active

    @leads_to(within=62_200 * ms)
    def in_time(self) -> tuple[Term[bool], Term[bool]]:
        """B replaces A in time."""
        return ~self.up, self.active

    @leads_to()
    def in_the_end(self) -> tuple[Term[bool], Term[bool]]:
        """B replaces A at some time."""
        return ~self.up, self.active

    @settled(beside="b_active")
    def settled_with_b(self) -> Term[bool]:
        """If nothing can happen any more, B is active or A works."""
        return self.active | self.up

    @always()
    def for_good(self) -> Term[bool]:
        """B stays active."""
        return ~self.active | after(self.active)


class Beating(Model):
    """A link is up or down, and something beats for ever: nothing has a bound."""

    beat = Timer(lasts=3 * s, initially="running", meaning="until the next beat")
    up: Var[bool] = Bool(initially=False, meaning="the link is up")

    @action()
    def mend(self) -> None:
        """the link is mended"""
        self.up = True

    @fault(FaultKind.LINK_LOST, component="link")
    def lose(self) -> None:
        """the link is lost"""
        require(self.up)
        self.up = False

    @expires(beat)
    def tick(self) -> None:
        """a beat"""
        self.beat.start()

    @longest()
    def how_long_up(self) -> Term[bool]:
        """The link is up for so long."""
        return self.up

    @shortest()
    def how_short_up(self) -> Term[bool]:
        """The link is up for so long."""
        return self.up

    @longest()
    def never_begins(self) -> Term[bool]:
        """Nothing is measured."""
        return self.up & ~self.up & self.beat.running


class Stopped(Model):
    """A timer whose end is not possible any more once something is lost."""

    timer = Timer(lasts=(1 * s, 2 * s), meaning="until the end")
    whole: Var[bool] = Bool(initially=True, meaning="nothing is lost")

    @action()
    def begin(self) -> None:
        """it begins"""
        require(~self.timer.running)
        self.timer.start()

    @fault(FaultKind.LINK_LOST, component="link")
    def lose(self) -> None:
        """it is lost"""
        require(self.whole)
        self.whole = False

    @expires(timer)
    def end(self) -> None:
        """it ends"""
        require(self.whole)

    @never()
    def lost_while_off(self) -> Term[bool]:
        """It is lost while it is off."""
        return ~self.whole & ~self.timer.running & self.timer.running


class Spinning(Model):
    """Two steps that follow each other at once, for ever."""

    on: Var[bool] = Bool(initially=False, meaning="it is on")

    @action(urgent=True)
    def switch_on(self) -> None:
        """it is switched on"""
        require(~self.on)
        self.on = True

    @action(urgent=True)
    def switch_off(self) -> None:
        """it is switched off"""
        require(self.on)
        self.on = False

    @leads_to()
    def rests(self) -> tuple[Term[bool], Term[bool]]:
        """It comes to rest."""
        return self.on, self.on & ~self.on


class Compared(Model):
    """A clock that is compared in a property only."""

    asked = Clock(meaning="since it was asked")
    done: Var[bool] = Bool(initially=False, meaning="it is done")

    @action()
    def ask(self) -> None:
        """it is asked"""
        self.asked.restart()
        self.done = False

    @action()
    def do(self) -> None:
        """it is done"""
        require(self.asked >= 3 * s)
        self.done = True

    @never()
    def early(self) -> Term[bool]:
        """It is done before 3 s are over."""
        return self.done & (self.asked < 3 * s)

    @reachable()
    def late(self) -> Term[bool]:
        """It is done after 4 s."""
        return self.done & (self.asked >= 4 * s)


class Strict(Model):
    """A guard that is open: it holds up to a moment, but not then."""

    asked = Clock(meaning="since it was asked")
    done: Var[bool] = Bool(initially=False, meaning="it is done")

    @action()
    def do(self) -> None:
        """it is done"""
        require(self.asked < 3 * s)
        self.done = True
        self.asked.restart()

    @reachable()
    def it_is_done(self) -> Term[bool]:
        """It is done."""
        return self.done
