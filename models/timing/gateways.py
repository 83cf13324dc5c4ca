"""Two default gateways of which one forwards (HSRP), and the heartbeats that pass through them.

If the forwarding gateway fails the other takes its place, once the hold time is over and traffic
has found its new way: so long nothing arrives (N4). With a preferred path the first gateway takes
its place back when it has recovered, and again nothing arrives until traffic has found its way.

One end listens here; the other does the same. What is abstracted, and why that is sound: a first
gateway that is preferred takes over at any moment after it has recovered, which includes the moment
that a configured delay would give.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Heartbeats,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Timer,
    Var,
    action,
    expires,
    fault,
    given,
    ite,
    least,
    ms,
    require,
    s,
)


class Gateway(Enum):
    """The default gateways of a network, the one first that forwards at first."""

    FIRST = "the first"
    SECOND = "the second"


def other(gateway: Term[Gateway]) -> Term[Gateway]:
    """The other gateway."""
    return ite(gateway == Gateway.FIRST, Gateway.SECOND, Gateway.FIRST)


PUBLIC = {"every": 400 * ms, "transit": (0 * ms, 200 * ms)}


class Gateways(Model):
    """An HSRP switch-over, and whether heartbeats notice it (N4)."""

    every = Parameter(
        100 * ms, within=(10 * ms, 10 * s), source="N1, N2", meaning="between heartbeats"
    )
    misses = Parameter(5, within=(2, 20), source="N1, N2", meaning="heartbeats missed in a row")
    transit = Parameter(
        (0 * ms, 50 * ms), within=(0 * ms, 2 * s), source="N7", meaning="one way"
    )  # fmt: skip
    convergence = Parameter(
        299 * ms,
        within=(1 * ms, 60 * s),
        source="N4",
        meaning="until traffic passes again: hold time and processing",
    )
    preferred = Parameter(
        False, source="N4", meaning="the first gateway takes its place back when it has recovered"
    )
    exact = Parameter(True, meaning="every single heartbeat, in place of the window they come to")

    up = Bool(over=Gateway, initially=True, meaning="the gateway runs")
    forwards: Var[Gateway] = Choice(
        Gateway, initially=Gateway.FIRST, meaning="the gateway that traffic takes, or will take"
    )
    connected: Var[bool] = Bool(initially=True, meaning="the listening end holds the connection")
    failovers: Var[int] = Int(
        0, 2, initially=0, ghost=True, meaning="how often the end has missed its peer"
    )
    converging = Timer(lasts=convergence, meaning="traffic has not yet found its new way")
    beats = Heartbeats(every=every, misses=misses, transit=transit, exact=exact)

    short = Scenario("a switch-over of less than three intervals", faults=1)
    within_limits = Scenario(
        "a switch-over just below the five intervals that the source allows",
        faults=1, convergence=499 * ms,
    )  # fmt: skip
    long = Scenario(
        "a switch-over of six intervals and a half, and a preferred path",
        faults=1, convergence=651 * ms, preferred=True,
    )  # fmt: skip
    symmetric = Scenario("the same without a preferred path", faults=1, convergence=651 * ms)
    public_short = Scenario(
        "a switch-over of the public network, of less than three intervals",
        faults=1, convergence=1_199 * ms, **PUBLIC,
    )  # fmt: skip
    public_within_limits = Scenario(
        "a switch-over of the public network, just below five intervals",
        faults=1, convergence=1_999 * ms, **PUBLIC,
    )  # fmt: skip

    @beats.alive
    def passes(self) -> Term[bool]:
        """Heartbeats get through the gateway that forwards."""
        return self.up[self.forwards] & ~self.converging.running

    @fault(FaultKind.CRASH, Gateway, component="gateway", source="N4")
    def fail(self, gateway: Term[Gateway]) -> None:
        """{gateway} gateway fails"""
        require(self.up[gateway])
        replaced = (self.forwards == gateway) & self.up[other(gateway)]
        self.up[gateway] = False
        self.forwards = ite(replaced, other(gateway), self.forwards)
        self.converging.start(when=replaced)

    @fault(FaultKind.RESTART, Gateway, component="gateway")
    def recover(self, gateway: Term[Gateway]) -> None:
        """{gateway} gateway recovers"""
        require(~self.up[gateway])
        self.up[gateway] = True

    @expires(converging, source="N4")
    def converged(self) -> None:
        """traffic has found its new way"""

    @action(source="N4")
    def reinstate(self) -> None:
        """the first gateway takes its place back"""
        given(self.preferred)
        require(self.up[Gateway.FIRST], self.forwards == Gateway.SECOND, ~self.converging.running)
        self.forwards = Gateway.FIRST
        self.converging.start()

    @action(urgent=True, source="N1, N2, N3")
    def miss(self) -> None:
        """the end misses its peer"""
        require(self.connected, self.beats.lost)
        self.connected = False
        self.failovers = least(self.failovers + 1, 2)

    @action(urgent=True)
    def reconnect(self) -> None:
        """the end hears its peer again"""
        require(~self.connected, ~self.beats.lost)
        self.connected = True
