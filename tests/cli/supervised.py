"""A service that is supervised: a model with times, for tests of what commands say of them."""

from enum import Enum

from ccverify import (
    Bool,
    Clock,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Timer,
    action,
    expires,
    fault,
    longest,
    ms,
    require,
    s,
    shortest,
)


class Side(Enum):
    LEFT = "left"
    RIGHT = "right"


class Supervised(Model):
    """A service on each side, which is started again."""

    interval = Parameter(60 * s, within=(1 * s, 600 * s), meaning="between restarts", source="C5")
    notice = Parameter((20 * ms, 50 * ms), within=(0 * s, 1 * s), meaning="until it is noticed")
    up = Bool(over=Side, initially=True)
    noticed = Bool(over=Side, initially=False)
    switch = Timer(over=Side, lasts=(interval, 2 * interval), meaning="how long it is left down")
    since = Clock(meaning="since the last crash")

    one = Scenario("one crash", faults=1)
    slow = Scenario("one crash, noticed late", faults=1, notice=(0 * s, 1 * s))

    @fault(FaultKind.CRASH, Side, component="service")
    def crash(self, side: Term[Side]) -> None:
        require(self.up[side], self.since >= 1 * s)
        self.up[side] = False
        self.since.restart()

    @action(Side, within=notice)
    def see(self, side: Term[Side]) -> None:
        require(~self.up[side], ~self.noticed[side])
        self.noticed[side] = True

    @action(Side, urgent=True)
    def begin(self, side: Term[Side]) -> None:
        require(self.noticed[side], ~self.up[side], ~self.switch[side].running)
        self.switch[side].start()

    @expires(switch)
    def start(self, side: Term[Side]) -> None:
        self.up[side] = True
        self.noticed[side] = False

    @longest(at_most=2 * interval + notice.high, expected={"one": 120_050 * ms, "slow": 121 * s})
    def down(self) -> Term[bool]:
        """How long a service is down."""
        return ~self.up[Side.LEFT]

    @shortest(expected={"one": 60_020 * ms})
    def down_at_least(self) -> Term[bool]:
        """How long a service is down, at least."""
        return ~self.up[Side.LEFT]
