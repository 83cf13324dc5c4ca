"""The same pair, each of its heartbeats as a contract: no beats, and no messages.

By hand: a crash is noticed publicly last, between 4 * 400 and 5 * 400 + 200 ms after it; the wait
of 60 s follows. If the public network was lost before, the private one decides, at least 4 * 100 ms
after the crash.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Condition,
    FaultKind,
    Heartbeats,
    Model,
    Parameter,
    Scenario,
    Timer,
    action,
    expires,
    fault,
    ite,
    longest,
    ms,
    never,
    reachable,
    require,
    s,
    shortest,
)


class Role(Enum):
    """What the standby does."""

    STANDBY = "standby"
    WAITING = "waiting"
    ACTIVE = "active"


class HeartbeatContract(Model):
    """A is active; B takes over a minute after it has missed five beats on both networks."""

    exact = Parameter(False, meaning="model every beat, rather than the window they come to")
    up = Bool(initially=True, meaning="A works")
    private = Bool(initially=True, meaning="the private network works")
    public = Bool(initially=True, meaning="the public network works")
    b = Choice(Role, initially=Role.STANDBY, meaning="what B does")
    beats = Heartbeats(every=100 * ms, misses=5, transit=(0 * ms, 50 * ms), exact=exact)
    public_beats = Heartbeats(every=400 * ms, misses=5, transit=(0 * ms, 200 * ms), exact=exact)
    switch = Timer(lasts=60 * s, meaning="B waits before it takes over")

    one_fault = Scenario("one failure", faults=1)
    two_faults = Scenario("two failures", faults=2)

    @beats.alive
    def beats_privately(self) -> Condition:
        """A's beats reach B over the private network."""
        return self.up & self.private

    @public_beats.alive
    def beats_publicly(self) -> Condition:
        """A's beats reach B over the public network."""
        return self.up & self.public

    def suspicious(self) -> Condition:
        """B hears nothing of A."""
        return self.beats.lost & self.public_beats.lost

    @fault(FaultKind.CRASH, component="A")
    def crash(self) -> None:
        """A crashes"""
        require(self.up)
        self.up = False

    @fault(FaultKind.LINK_LOST, component="private network")
    def lose_private(self) -> None:
        """The private network is lost"""
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_LOST, component="public network")
    def lose_public(self) -> None:
        """The public network is lost"""
        require(self.public)
        self.public = False

    @action(urgent=True)
    def suspect(self) -> None:
        """B suspects A, and waits"""
        require(self.b == Role.STANDBY, self.suspicious())
        self.b = Role.WAITING
        self.switch.start()

    @action(urgent=True)
    def calm_down(self) -> None:
        """B hears A again"""
        require(self.b == Role.WAITING, ~self.suspicious())
        self.b = Role.STANDBY
        self.switch.stop()

    @expires(switch)
    def take_over(self) -> None:
        """B takes over, if it still hears nothing"""
        self.b = ite(self.suspicious(), Role.ACTIVE, Role.STANDBY)

    @longest(expected={"one-fault": 62_200 * ms, "two-faults": 62_200 * ms})
    def outage(self) -> Condition:
        """How long nobody is active, at most."""
        return ~self.up & (self.b != Role.ACTIVE)

    @shortest(expected={"one-fault": 61_600 * ms, "two-faults": 60_400 * ms})
    def pause(self) -> Condition:
        """How long nobody is active, at least."""
        return ~self.up & (self.b != Role.ACTIVE)

    @never(beside="taken_over", expected={"two-faults": "violated"})
    def two_active(self) -> Condition:
        """Never are both active."""
        return self.up & (self.b == Role.ACTIVE)

    @reachable()
    def taken_over(self) -> Condition:
        """B can take over."""
        return self.b == Role.ACTIVE
