"""An agent's desktop while servers fail: how long it is out, and whether it is signed out (F2, F5).

A desktop works if it is connected to a Finesse server that is connected to a CTI Server. If a CTI
Server or an agent PG fails, the Finesse servers move to the other one; if a Finesse server fails,
the desktops move to the other. If a whole side fails both happen: at once, or one after the other.
A desktop that has not reconnected for two minutes is signed out.

An IP phone agent tries three times to reach its server again, and then says that there is none. The
agent has to sign in at the other by hand.

What is abstracted, and why that is sound for the properties: no third server fails, so a desktop
that has moved is at a server that works.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    FaultKind,
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
    minutes,
    require,
    s,
)


class Kind(Enum):
    """What fails."""

    CTI = "a CTI Server or an agent PG fails"
    FINESSE = "a Finesse server fails"
    SIDE = "a whole side fails"


class Order(Enum):
    """F5: what a desktop waits for if a whole side fails."""

    TOGETHER = "together"
    IN_TURN = "in-turn"


class AgentTimes(Model):
    """The worst outage that an agent sees (F2, F5)."""

    cti_failover = Parameter(
        (35 * s, 75 * s),
        within=(0 * s, 600 * s),
        source="F5",
        meaning="until the Finesse servers are in service again",
    )
    desktop_failover = Parameter(
        (50 * s, 110 * s),
        within=(0 * s, 600 * s),
        source="F5",
        meaning="until a desktop is at the other server",
    )
    sign_out = Parameter(
        2 * minutes, within=(1 * s, 60 * minutes), source="F2", meaning="to reconnect in"
    )
    pause = Parameter(
        5 * s, within=(1 * s, 60 * s), source="F2", meaning="between tries of an IP phone"
    )
    tries = Parameter(3, within=(1, 10), source="F2", meaning="tries of an IP phone")
    fails = Parameter(Kind.CTI, source="F2, F5", meaning="what fails")
    order = Parameter(
        Order.IN_TURN,
        source="F5",
        silent=True,
        meaning="whether a desktop moves while its new server is out of service",
    )

    in_service: Var[bool] = Bool(
        initially=True, meaning="the Finesse servers have a CTI Server, and all their data"
    )
    connected: Var[bool] = Bool(
        initially=True, meaning="the desktop is connected to a Finesse server"
    )
    signed_in: Var[bool] = Bool(initially=True, meaning="the agent is signed in at the desktop")
    phone_served: Var[bool] = Bool(
        initially=True, meaning="the IP phone agent reaches its Finesse server"
    )
    phone_tries: Var[int] = Int(
        0, 10, initially=0, meaning="how often the IP phone has tried to reach it again"
    )
    phone_told: Var[bool] = Bool(
        initially=False, meaning="the IP phone says that its server is unavailable"
    )
    cti = Timer(lasts=cti_failover, meaning="the Finesse servers move")
    desktop = Timer(lasts=desktop_failover, meaning="the desktop moves")
    patience = Timer(lasts=sign_out, meaning="until the agent is signed out")
    retry = Timer(lasts=pause, meaning="until the IP phone tries again")

    cti_fails = Scenario("a CTI Server or an agent PG fails", faults=1, fails=Kind.CTI)
    finesse_fails = Scenario("a Finesse server fails", faults=1, fails=Kind.FINESSE)
    side_fails = Scenario("a side fails, one failover after the other", faults=1, fails=Kind.SIDE)
    side_fails_together = Scenario(
        "a side fails, both failovers at once", faults=1, fails=Kind.SIDE, order=Order.TOGETHER
    )

    def works(self) -> Term[bool]:
        """The agent can work at the desktop."""
        return self.in_service & self.connected & self.signed_in

    def finesse_gone(self) -> None:
        """Desktop and IP phone have lost their Finesse server."""
        self.connected = False
        self.patience.start()
        self.phone_served = False
        self.retry.start()

    @fault(FaultKind.CRASH, component="CTI Server", source="F5")
    def cti_lost(self) -> None:
        """a CTI Server or an agent PG fails"""
        given(self.fails is Kind.CTI)
        require(self.in_service)
        self.in_service = False
        self.cti.start()

    @fault(FaultKind.CRASH, component="Finesse server", source="F1, F5")
    def finesse_lost(self) -> None:
        """a Finesse server fails"""
        given(self.fails is Kind.FINESSE)
        require(self.connected)
        self.finesse_gone()
        self.desktop.start()

    @fault(FaultKind.CRASH, component="side", source="F1, F5")
    def side_lost(self) -> None:
        """a side fails, with its CTI Server and its Finesse server"""
        given(self.fails is Kind.SIDE)
        require(self.connected, self.in_service)
        self.in_service = False
        self.cti.start()
        self.finesse_gone()
        if self.order is Order.TOGETHER:
            self.desktop.start()

    @expires(cti, source="F5, F6")
    def back_in_service(self) -> None:
        """the Finesse servers are in service again"""
        self.in_service = True
        self.desktop.start(when=~self.connected & ~self.desktop.running)

    @expires(desktop, source="F5")
    def reconnected(self) -> None:
        """the desktop is at the other Finesse server"""
        self.connected = True
        self.patience.stop()

    @expires(patience, source="F2")
    def signed_out(self) -> None:
        """Finesse signs the agent out"""
        self.signed_in = False

    @action(source="F2")
    def sign_in(self) -> None:
        """the agent signs in again"""
        require(~self.signed_in, self.connected, self.in_service)
        self.signed_in = True

    @expires(retry, source="F2")
    def phone_tries_again(self) -> None:
        """the IP phone tries in vain to reach its Finesse server"""
        last = self.phone_tries + 1 >= self.tries
        self.phone_tries = self.phone_tries + 1
        self.phone_told = last
        self.retry.start(when=~last)

    @fault(FaultKind.INPUT, component="agent", source="F2")
    def phone_moves(self) -> None:
        """the agent signs in at the other server by IP phone"""
        require(self.phone_told, ~self.phone_served)
        self.phone_served = True
