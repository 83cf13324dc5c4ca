"""A failure detector for two controllers, with a reference point in the network.

Johansson and others: Consistency before availability (ETFA 2023), with its analysis in Timed Rebeca
(MARS 2024). Two networks connect the controllers, each with a switch at either end. Every round of
`heartbeat` the primary asks the reference point, its own switch on one of the networks, for an
answer within `ping`, and then sends a beat on both networks. Without an answer it takes its switch
on the other network for the reference point; without one there it steps down. The backup takes
over at once if it has missed three beats on both networks alike; otherwise it asks the reference
point first.

By hand: two networks look lost alike if no beat comes between the failures of two switches. Beats
are one round apart, two if the round in which the reference point changes has none. So both are
primary if the failures may be no more than two rounds apart; or one, if beats go on in that round.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Apart,
    Bool,
    Choice,
    Condition,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Timer,
    expires,
    fault,
    ite,
    least,
    ms,
    never,
    reachable,
    require,
    s,
)


class Network(Enum):
    """The two networks."""

    FIRST = "first"
    SECOND = "second"


class Role(Enum):
    """What a controller does."""

    PRIMARY = "primary"
    BACKUP = "backup"
    DOWN = "down"


MISSED = 3


def other(network: Term[Network]) -> Term[Network]:
    """The other network."""
    return ite(network == Network.FIRST, Network.SECOND, Network.FIRST)


class RedundantControllers(Model):
    """A primary and a backup, of which one at most should be primary."""

    heartbeat = Parameter(10 * ms, within=(1 * ms, 1 * s), meaning="a round of the primary")
    ping = Parameter(1 * ms, within=(0 * ms, 1 * s), meaning="how long an answer is waited for")
    gap = Parameter(0 * ms, within=(0 * ms, 1 * s), meaning="failures are so far apart")
    goes_on = Parameter(False, meaning="beats go on in the round in which the point changes")
    first_look = Parameter(
        (2 * ms, 10 * ms),
        within=(0 * ms, 1 * s),
        meaning="when the backup looks first: not as a beat comes",
    )
    apart = Apart(gap)

    near = Bool(over=Network, initially=True, meaning="the primary's switch works")
    far = Bool(over=Network, initially=True, meaning="the backup's switch works")
    first = Choice(Role, initially=Role.PRIMARY, meaning="the controller that begins as primary")
    second = Choice(Role, initially=Role.BACKUP, meaning="the controller that begins as backup")
    point = Choice(Network, initially=Network.FIRST, meaning="where the reference point is")
    changed = Bool(initially=False, meaning="the reference point was changed once")
    missed = Int(0, MISSED + 1, over=Network, initially=1, meaning="looks since the last beat")
    round = Timer(lasts=heartbeat, initially="running", meaning="until the primary's next round")
    asking = Timer(lasts=ping, initially="running", meaning="the primary waits for an answer")
    phase = Timer(lasts=first_look, initially="running", meaning="until the backup looks first")
    look = Timer(lasts=heartbeat, meaning="until the backup looks")

    two_failures = Scenario("two switches fail", faults=2)

    @fault(FaultKind.CRASH, Network, component="near switch {network}")
    def lose_near(self, network: Term[Network]) -> None:
        """The primary's switch on the {network} network fails"""
        require(self.near[network])
        self.near[network] = False

    @fault(FaultKind.CRASH, Network, component="far switch {network}")
    def lose_far(self, network: Term[Network]) -> None:
        """The backup's switch on the {network} network fails"""
        require(self.far[network])
        self.far[network] = False

    @fault(FaultKind.CRASH, component="first controller")
    def crash(self) -> None:
        """The first controller crashes"""
        require(self.first == Role.PRIMARY)
        self.first = Role.DOWN

    @expires(round)
    def ask(self) -> None:
        """The primary asks the reference point"""
        self.round.start(when=self.first == Role.PRIMARY)
        self.asking.start(when=self.first == Role.PRIMARY)

    @expires(asking)
    def be_answered(self) -> None:
        """The primary has an answer, or does without"""
        answered = self.near[self.point]
        changes = ~answered & ~self.changed & self.near[other(self.point)]
        self.first = ite(answered | changes, Role.PRIMARY, Role.DOWN)
        self.point = ite(changes, other(self.point), self.point)
        self.changed = self.changed | changes
        beats = answered | changes if self.goes_on else answered
        self.missed.assign(
            lambda network: ite(
                beats & self.near[network] & self.far[network], 0, self.missed[network]
            )
        )

    @expires(phase)
    def begin(self) -> None:
        """The backup looks first"""
        self.missed.assign(lambda network: least(self.missed[network] + 1, MISSED + 1))
        self.look.start()

    def silent(self, network: Term[Network]) -> Condition:
        """The backup has missed so many beats that it takes the network for silent."""
        return self.missed[network] >= MISSED

    @expires(look)
    def check(self) -> None:
        """The backup acts on what it has missed, and counts on"""
        counting = self.second == Role.BACKUP
        alone = self.silent(self.point) & ~self.silent(other(self.point))
        asks = counting & alone & ~self.changed & self.near[other(self.point)]
        dead = self.silent(Network.FIRST) & self.silent(Network.SECOND)
        alike = self.missed[Network.FIRST] == self.missed[Network.SECOND]
        reaches = self.near[self.point] & self.far[self.point]
        decided = ite(alike | reaches, Role.PRIMARY, Role.DOWN)
        self.second = ite(counting & dead, decided, self.second)
        self.point = ite(asks, other(self.point), self.point)
        self.changed = self.changed | asks
        self.missed.assign(lambda network: least(self.missed[network] + 1, MISSED + 1))
        self.look.start(when=counting & ~dead)

    @never(beside="takes_over")
    def two_primaries(self) -> Condition:
        """Never are both controllers primary."""
        return (self.first == Role.PRIMARY) & (self.second == Role.PRIMARY)

    @reachable()
    def takes_over(self) -> Condition:
        """The backup can take over from a primary that is down."""
        return (self.first == Role.DOWN) & (self.second == Role.PRIMARY)
