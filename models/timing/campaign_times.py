"""Two Campaign Managers and a Dialer with their times: the timer of the standby, 60 s (C5, C10).

The standby takes over so long after it has lost the active side; a side that has lost its Import
gives up within the timeout for that; a Dialer that is refused tries the other side.

What is abstracted, and why that is sound for the properties:

- The sides hear of one another by heartbeats of five intervals, as all components do (N2). The
  source does not say over which network: the public one has the longer times, and `every` and
  `transit` set the private one's.
- One Dialer is followed: each tries by itself.

A side that gives up tells nobody. The source speaks of failover messages through the Router (C11),
and not of what they say: if one tells the standby, the least time after an Import fails is that of
the timer alone, 60 s.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Heartbeats,
    Model,
    Parameter,
    Scenario,
    Term,
    Timer,
    Var,
    action,
    expires,
    fault,
    forall,
    given,
    ite,
    ms,
    require,
    s,
)
from ccverify.models.network.network import Side, peer


class Role(Enum):
    """What a Campaign Manager does."""

    ACTIVE = "active"
    STANDBY = "standby"
    DOWN = "down"


class Kind(Enum):
    """What fails."""

    MANAGER = "a Campaign Manager crashes"
    IMPORT = "an Import fails"
    NETWORK = "the sides no longer reach one another"


class CampaignTimes(Model):
    """How long no Campaign Manager is active, or a Dialer without one (C5, C10)."""

    interval = Parameter(
        60 * s, within=(1 * s, 600 * s), source="C5a", meaning="until the standby becomes active"
    )
    timeout = Parameter(
        (0 * s, 30 * s), within=(0 * s, 600 * s), source="C4, C5a", silent=True,
        meaning="a side without its Import gives up; the source does not say how long it waits",
    )  # fmt: skip
    attempt = Parameter(
        (0 * s, 5 * s), within=(0 * s, 600 * s), source="C7", silent=True,
        meaning="one request of a Dialer; the source does not say how long it waits",
    )  # fmt: skip
    every = Parameter(
        400 * ms, within=(10 * ms, 10 * s), source="N1, N2",
        meaning="between heartbeats of the sides",
    )  # fmt: skip
    misses = Parameter(5, within=(2, 20), source="N1, N2", meaning="heartbeats missed in a row")
    transit = Parameter((0 * ms, 200 * ms), within=(0 * ms, 2 * s), source="N7", meaning="one way")
    fails = Parameter(Kind.MANAGER, source="C4, C5", meaning="what fails")
    returns = Parameter(False, source="C6", meaning="a Campaign Manager that crashed may restart")

    public: Var[bool] = Bool(initially=True, meaning="the sides reach one another")
    role = Choice(
        Role,
        over=Side,
        initially={Side.A: Role.ACTIVE, Side.B: Role.STANDBY},
        meaning="what the Campaign Manager does",
    )
    able = Bool(over=Side, initially=True, meaning="the side has its Import")
    at: Var[Side] = Choice(
        Side, initially=Side.A, meaning="the side the Dialer tries, or is connected to"
    )
    connected: Var[bool] = Bool(initially=True, meaning="the Dialer is connected")
    switch = Timer(over=Side, lasts=interval, meaning="until the standby takes over")
    tries = Timer(lasts=attempt, meaning="until the Dialer has its answer")
    beats = Heartbeats(over=Side, every=every, misses=misses, transit=transit)

    manager = Scenario("a Campaign Manager crashes", faults=1)
    import_lost = Scenario("an Import fails", faults=1, fails=Kind.IMPORT)
    restarts = Scenario("a Campaign Manager crashes and restarts", faults=1, returns=True)
    network_lost = Scenario("the sides no longer reach one another", faults=1, fails=Kind.NETWORK)

    def active(self, side: Side | Term[Side]) -> Term[bool]:
        """The Campaign Manager is active."""
        return self.role[side] == Role.ACTIVE

    @beats.alive
    def hears_active(self, side: Term[Side]) -> Term[bool]:
        """The side hears an active peer, or does not listen: a standby does, and no other."""
        listens = self.role[side] == Role.STANDBY
        return ~listens | (self.public & self.active(peer(side)))

    @action(Side, urgent=True, source="C5")
    def start_timer(self, side: Term[Side]) -> None:
        """Campaign Manager {side} misses the active one"""
        waits = (self.role[side] == Role.STANDBY) & self.able[side]
        require(waits, self.beats[side].lost, ~self.switch[side].running)
        self.switch[side].start()

    @action(Side, urgent=True, source="C5")
    def stop_timer(self, side: Term[Side]) -> None:
        """Campaign Manager {side} hears an active one"""
        require(self.switch[side].running, ~self.beats[side].lost)
        self.switch[side].stop()

    @expires(switch, source="C5")
    def take_over(self, side: Term[Side]) -> None:
        """Campaign Manager {side} takes over"""
        self.role[side] = ite(self.able[side], Role.ACTIVE, self.role[side])

    @action(Side, within=timeout, source="C4, C5")
    def give_up(self, side: Term[Side]) -> None:
        """Campaign Manager {side} gives up"""
        require(self.active(side), ~self.able[side])
        self.role[side] = Role.STANDBY

    @action(source="C9", within=transit)
    def step_down(self) -> None:
        """Campaign Manager B hears another active one"""
        require(self.public, forall(Side, self.active))
        self.role[Side.B] = Role.STANDBY

    # The Dialer

    @action(urgent=True, source="C7")
    def dialer_notices(self) -> None:
        """the Dialer is disconnected, and tries the other side"""
        require(self.connected, ~self.active(self.at))
        self.connected = False
        self.at = peer(self.at)
        self.tries.start()

    @expires(tries, source="C2, C7")
    def dialer_tries(self) -> None:
        """the Dialer has its answer"""
        accepted = self.active(self.at)
        self.connected = accepted
        self.at = ite(accepted, self.at, peer(self.at))
        self.tries.start(when=~accepted)

    # What fails

    @fault(FaultKind.CRASH, Side, component="Campaign Manager", source="C5, C10")
    def crash(self, side: Term[Side]) -> None:
        """Campaign Manager {side} crashes"""
        given(self.fails is Kind.MANAGER)
        require(self.role[side] != Role.DOWN)
        self.role[side] = Role.DOWN
        self.switch[side].stop()

    @fault(FaultKind.RESTART, Side, component="Campaign Manager", source="C6")
    def restart(self, side: Term[Side]) -> None:
        """Campaign Manager {side} restarts"""
        given(self.returns)
        require(self.role[side] == Role.DOWN)
        self.role[side] = Role.STANDBY

    @fault(FaultKind.CRASH, Side, component="Import", source="C4")
    def lose_import(self, side: Term[Side]) -> None:
        """Import {side} fails"""
        given(self.fails is Kind.IMPORT)
        require(self.able[side])
        self.able[side] = False
        self.switch[side].stop()

    @fault(FaultKind.LINK_LOST, component="network between the sides", source="C9")
    def lose_public(self) -> None:
        """the sides no longer reach one another"""
        given(self.fails is Kind.NETWORK)
        require(self.public)
        self.public = False
