"""How long nobody is active, whatever the timeouts are.

A loss is noticed within `p` on one network and within `q` on the other, and the standby waits for
`w`. So the outage is at most the larger of `p` and `q`, and `w`.
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
    Var,
    action,
    expires,
    fault,
    h,
    ms,
    never,
    reachable,
    require,
    s,
)


class Role(Enum):
    """What the standby does."""

    STANDBY = "standby"
    WAITING = "waiting"
    ACTIVE = "active"


class Outage(Model):
    """A is active; B takes over a while after it has noticed a loss on both networks."""

    p = Parameter(550 * ms, within=(0 * s, 1 * h), meaning="a private loss is noticed within")
    q = Parameter(2200 * ms, within=(0 * s, 1 * h), meaning="a public loss is noticed within")
    w = Parameter(60 * s, within=(0 * s, 1 * h), meaning="B waits before it takes over")

    up: Var[bool] = Bool(initially=True, meaning="A works")
    private: Var[bool] = Bool(initially=True, meaning="the private network works")
    public: Var[bool] = Bool(initially=True, meaning="the public network works")
    noticed: Var[bool] = Bool(initially=False, meaning="B has noticed a private loss")
    noticed_publicly: Var[bool] = Bool(initially=False, meaning="B has noticed a public loss")
    b: Var[Role] = Choice(Role, initially=Role.STANDBY, meaning="what B does")
    loss = Timer(lasts=(0 * s, p), meaning="a private loss is to be noticed")
    public_loss = Timer(lasts=(0 * s, q), meaning="a public loss is to be noticed")
    switch = Timer(lasts=w, meaning="B waits")
    down = Clock(meaning="since A crashed")

    one_fault = Scenario("one failure", faults=1)
    any_faults = Scenario("any number of failures")

    @fault(FaultKind.CRASH, component="A")
    def crash(self) -> None:
        """A crashes"""
        require(self.up)
        self.up = False
        self.down.restart()
        self.loss.start(when=self.private)
        self.public_loss.start(when=self.public)

    @fault(FaultKind.LINK_LOST, component="private network")
    def lose_private(self) -> None:
        """The private network is lost"""
        require(self.private)
        self.private = False
        self.loss.start(when=self.up)

    @fault(FaultKind.LINK_LOST, component="public network")
    def lose_public(self) -> None:
        """The public network is lost"""
        require(self.public)
        self.public = False
        self.public_loss.start(when=self.up)

    @expires(loss)
    def notice(self) -> None:
        """B notices a private loss"""
        self.noticed = True

    @expires(public_loss)
    def notice_publicly(self) -> None:
        """B notices a public loss"""
        self.noticed_publicly = True

    @action(urgent=True)
    def suspect(self) -> None:
        """B suspects A, and waits"""
        require(self.b == Role.STANDBY, self.noticed, self.noticed_publicly)
        self.b = Role.WAITING
        self.switch.start()

    @expires(switch)
    def take_over(self) -> None:
        """B takes over"""
        self.b = Role.ACTIVE

    @never(beside="taken_over")
    def too_long(self) -> Condition:
        """Never is nobody active for longer than the larger of p and q, and w."""
        out = ~self.up & (self.b != Role.ACTIVE)
        return out & (self.down > self.p + self.w) & (self.down > self.q + self.w)

    @reachable()
    def taken_over(self) -> Condition:
        """B can take over."""
        return self.b == Role.ACTIVE
