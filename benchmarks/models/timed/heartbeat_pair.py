"""A standby that hears its peer over two networks, beat by beat.

Every beat is sent, is under way, and arrives or is lost. By hand: after a crash the last public
beat is missed at most 200 + 2,000 ms later, and at least 1,600 ms later if the next was nearly due;
then the standby waits for 60 s. So nobody is active for 61,600 to 62,200 ms.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Condition,
    Drift,
    FaultKind,
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
    ppm,
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


class HeartbeatPair(Model):
    """A is active; B takes over a minute after it has missed five beats on both networks."""

    phase = Parameter(
        (0 * ms, 0 * ms), within=(0 * ms, 400 * ms), meaning="how far apart the senders begin"
    )
    off = Parameter(0, within=(0, 50_000), unit="ppm", meaning="how far off clocks are")
    drift = Drift(at_most=off * ppm)
    begin = Timer(lasts=phase, initially="running", meaning="until both senders send")
    started = Bool(initially=False, meaning="both senders send")
    up = Bool(initially=True, meaning="A works")
    private = Bool(initially=True, meaning="the private network works")
    public = Bool(initially=True, meaning="the public network works")
    b = Choice(Role, initially=Role.STANDBY, meaning="what B does")

    beat = Timer(lasts=100 * ms, by=drift, meaning="until the next private beat")
    public_beat = Timer(
        lasts=400 * ms, by=drift, initially="running", meaning="until the next public beat"
    )
    message = Timer(lasts=(0 * ms, 50 * ms), meaning="a private beat is under way")
    public_message = Timer(lasts=(0 * ms, 200 * ms), meaning="a public beat is under way")
    silence = Timer(lasts=500 * ms, by=drift, meaning="B has heard A privately")
    public_silence = Timer(lasts=2000 * ms, by=drift, meaning="B has heard A publicly")
    switch = Timer(lasts=60 * s, by=drift, meaning="B waits before it takes over")

    one_fault = Scenario("one failure", faults=1)
    two_faults = Scenario("two failures", faults=2)

    def suspicious(self) -> Condition:
        """B hears nothing of A."""
        return self.started & ~self.silence.running & ~self.public_silence.running

    @expires(begin)
    def both_send(self) -> None:
        """Both senders send, and B listens"""
        self.started = True
        self.beat.start()
        self.silence.start()
        self.public_silence.start()

    @fault(FaultKind.CRASH, component="A")
    def crash(self) -> None:
        """A crashes"""
        require(self.started, self.up)
        self.up = False
        self.beat.stop()
        self.public_beat.stop()

    @fault(FaultKind.LINK_LOST, component="private network")
    def lose_private(self) -> None:
        """The private network is lost"""
        require(self.started, self.private)
        self.private = False

    @fault(FaultKind.LINK_LOST, component="public network")
    def lose_public(self) -> None:
        """The public network is lost"""
        require(self.started, self.public)
        self.public = False

    @expires(beat)
    def send(self) -> None:
        """A sends a private beat"""
        self.beat.start()
        self.message.start(when=self.private)

    @expires(public_beat)
    def send_publicly(self) -> None:
        """A sends a public beat"""
        self.public_beat.start()
        self.public_message.start(when=self.public)

    @expires(message)
    def hear(self) -> None:
        """B hears A privately"""
        self.silence.start(when=self.b != Role.ACTIVE)

    @expires(public_message)
    def hear_publicly(self) -> None:
        """B hears A publicly"""
        self.public_silence.start(when=self.b != Role.ACTIVE)

    @expires(silence)
    def miss(self) -> None:
        """B misses the private beats"""

    @expires(public_silence)
    def miss_publicly(self) -> None:
        """B misses the public beats"""

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
