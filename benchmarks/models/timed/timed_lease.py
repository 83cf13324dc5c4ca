"""A primary that serves under a lease, which the granting side keeps for a time of its own.

The lease counts for the primary from the moment when it asked, and for the granting side from when
it granted, at least `transit` later. So both serve if, and only if, `grant` and the shortest
`transit` are together no more than `own`.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Clock,
    Condition,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Timer,
    action,
    expires,
    fault,
    ite,
    minutes,
    ms,
    never,
    reachable,
    require,
    s,
)


class Holder(Enum):
    """Who has the lease, as the granting side sees it."""

    NOBODY = "nobody"
    PRIMARY = "primary"
    STANDBY = "standby"


class TimedLease(Model):
    """The standby gets the lease when the primary has let it expire."""

    own = Parameter(
        10 * s, within=(1 * s, 1 * minutes), meaning="the primary serves so long after it asked"
    )
    grant = Parameter(
        11 * s, within=(1 * s, 1 * minutes), meaning="the granting side keeps a lease so long"
    )
    transit = Parameter((5 * ms, 20 * ms), within=(0 * ms, 1 * s), meaning="how long messages take")

    serves = Bool(initially=False, meaning="the primary serves")
    holder = Choice(Holder, initially=Holder.NOBODY, meaning="who has the lease")
    request = Timer(lasts=transit, meaning="a request is under way")
    answer = Timer(lasts=transit, meaning="an answer is under way")
    right = Timer(lasts=own, meaning="the primary may serve")
    lease = Timer(lasts=grant, meaning="the primary has the lease")
    asked = Clock(meaning="since the primary asked last")

    any_faults = Scenario("messages are lost")

    @action()
    def ask(self) -> None:
        """The primary asks for the lease"""
        require(~self.request.running, ~self.answer.running)
        self.request.start()
        self.asked.restart()

    @expires(request)
    def grants(self) -> None:
        """The lease is granted, if the standby has not got it"""
        mine = self.holder != Holder.STANDBY
        self.holder = ite(mine, Holder.PRIMARY, self.holder)
        self.lease.start(when=mine)
        self.answer.start(when=mine)

    @expires(answer)
    def serve(self) -> None:
        """The primary serves on"""
        self.serves = True
        self.right.start(since=self.asked)

    @fault(FaultKind.DELAY, component="network")
    def lose(self) -> None:
        """A message is lost"""
        require(self.request.running | self.answer.running)
        self.request.stop()
        self.answer.stop()

    @expires(right)
    def stop(self) -> None:
        """The primary stops"""
        self.serves = False

    @expires(lease)
    def forget(self) -> None:
        """The standby gets the lease"""
        self.holder = Holder.STANDBY

    @never(beside="given_away")
    def both_serve(self) -> Condition:
        """Never do both serve."""
        return self.serves & (self.holder == Holder.STANDBY)

    @reachable()
    def given_away(self) -> Condition:
        """The standby can get the lease after the primary has served."""
        return (self.holder == Holder.STANDBY) & ~self.serves
