"""The Campaign Managers of Outbound Option: one active, one in warm standby, and their Dialers.

Each side has a Campaign Manager and an Import process beside its Logger. Dialers connect to the
active side only (C2, C7). It gives up for four causes (C4), the other takes over, and nobody fails
back (C6). The sides learn of one another by messages through the Routers, which the private
network joins; the public network carries the Dialers of the far side. Manager, Import and database
stand on the Logger's host, and stop with it (C8, C11).

What is abstracted, and why that is sound for the properties:

- Time. Of the timeouts (C5) only the order is kept, not how long they are (C5a): a connection that
  is being made comes before the timeout for it, and with `prompt` a side that must give up has done
  so before the other's interval ends. Everything else may happen at any moment.
- What a Campaign Manager takes its Dialers for. It acts on it in giving up alone, so that noticing
  late is giving up late; by N2 it notices long before the other's interval ends.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Int,
    Parameter,
    Part,
    Records,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    exists,
    fault,
    forall,
    given,
    initial,
    ite,
    least,
    require,
)
from ccverify.models.mechanisms.core_faults import CoreFaults
from ccverify.models.mechanisms.registration import Registration
from ccverify.models.mechanisms.standby import Reunion, Role, Standby
from ccverify.models.network.network import Side, peer
from ccverify.models.outbound.campaign_network import CampaignNetwork


class Import(Enum):
    """The state an Import process is in: that of its Campaign Manager, or not connected (C3)."""

    ACTIVE = "active"
    STANDBY = "standby"
    NONE = "not connected"


class Home(Enum):
    """Where a Dialer is: at one of the two sites, or at another that reaches both."""

    A = "A"
    B = "B"
    ELSEWHERE = "elsewhere"


class Missing(Enum):
    """Q11: how many Dialers must be missing for a side to give up: all of them, or any."""

    ALL = "all"
    ANY = "any"


class Dialer(Replica):
    """A SIP Dialer that the active Campaign Manager may use."""


DIALERS = Replicas(Dialer, default=2, limits=(1, 16), meaning="SIP Dialers", source="C7")


class CampaignManagers(Standby, CoreFaults):
    """Two Campaign Managers, active and standby, and the Dialers they compete for (C1-C7)."""

    dialers = DIALERS
    network = Part(CampaignNetwork)
    seats = Records(Registration, over=dialers)
    imports = Choice(
        Import, over=Side, initially=Import.NONE, meaning="the state of the Import process"
    )
    import_runs = Bool(over=Side, initially=True, meaning="the Import process is up")
    ready = Bool(over=dialers, initially=True, meaning="the Dialer is Ready")
    home = Choice(Home, over=dialers, initially=Home.A, meaning="where the Dialer is")
    outages: Var[int] = Int(
        0, 2, initially=0, ghost=True,
        meaning="how often outbound came to have no active side, two standing for more",
    )  # fmt: skip
    availability = Parameter(True, source="C11", meaning="Outbound Option high availability is on")
    fit = Parameter(
        True, source="C4, C9", silent=True, meaning="a side with a cause to give up stays standby"
    )
    prompt = Parameter(
        True, source="C5", silent=True, meaning="giving up comes before the other's interval"
    )
    reunion = Parameter(
        Reunion.A_STAYS, source="C9", silent=True, meaning="two active sides hear one another"
    )
    missing = Parameter(Missing.ALL, source="Q11", meaning="Dialers missing as a side gives up")
    imports_fail = Parameter(False, meaning="Import processes may crash and restart")
    dialers_fail = Parameter(False, meaning="Dialers may crash, restart, or be Not Ready")

    @initial()
    def start(self) -> None:
        """Recovered: the side that is active serves a Dialer that is Ready."""
        if not self.availability:
            self.role[Side.B] = Role.DOWN
        if self.network.wan_fails or self.network.sites_split:
            self.home.assign(ANY)
        if self.recovered:
            self.network.wan = ANY
            self.network.router.assign(ANY)
            self.stands.assign(ANY)
            self.import_runs.assign(ANY)
            self.ready.assign(ANY)
            require(forall(Side, lambda side: self.stands[side] | self.fallen(side)))
            require(exists(self.dialers, self.serves_the_keeper))

    def fallen(self, side: Term[Side]) -> Term[bool]:
        """Nothing runs that stands on the Logger's host."""
        return ~self.up(side) & ~self.import_runs[side]

    def serves_the_keeper(self, dialer: Term[Dialer]) -> Term[bool]:
        """The Dialer is Ready, and connected to the side that is active at first."""
        return self.at(self.keeper, dialer) & self.ready[dialer] & self.path(self.keeper, dialer)

    def heard(self) -> Term[bool]:
        """The Campaign Managers hear one another through the Routers."""
        return self.network.private & forall(
            Side, lambda side: self.network.serves(side) & self.up(side)
        )

    def able(self, side: Side | Term[Side]) -> Term[bool]:
        """The side runs, and has neither of the causes to give up that are its own."""
        return self.up(side) & self.import_runs[side] & self.network.serves(side)

    def path(self, side: Side | Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """The Dialer runs, and the network lets it reach the side."""
        across = self.home[dialer] == ite(side == Side.A, Home.B, Home.A)
        return (self.network.wan | ~across) & self.seats[dialer].up()

    def accepts(self, side: Side | Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """C2: the active Campaign Manager accepts the Dialers of both sides, the other none."""
        return self.active(side) & self.path(side, dialer)

    def at(self, side: Side | Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """The Dialer is connected to the side."""
        return self.seats[dialer].at(side)

    def comes(self, side: Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """C5: the Dialer is connected to the side, or will be before the timeout for it."""
        elsewhere = self.at(peer(side), dialer) & self.accepts(peer(side), dialer)
        return self.at(side, dialer) | (self.path(side, dialer) & ~elsewhere)

    def must_give_up(self, side: Term[Side]) -> Term[bool]:
        """C4: Import or Router connection failed, or no Dialer is both connected and Ready."""

        def useless(dialer: Term[Dialer]) -> Term[bool]:
            return ~self.comes(side, dialer) | (self.at(side, dialer) & ~self.ready[dialer])

        lone = forall(self.dialers, useless)
        if self.missing is Missing.ANY:
            lone = lone | exists(self.dialers, lambda dialer: ~self.comes(side, dialer))
        return ~self.import_runs[side] | ~self.network.serves(side) | lone

    def becomes(self, side: Term[Side], role: Role | Term[Role]) -> None:
        """An Import loses a Campaign Manager that goes down; note whether no side is active now."""
        left = self.active(side) & ~self.active(peer(side)) & (role != Role.ACTIVE)
        self.outages = ite(left, least(2, self.outages + 1), self.outages)
        self.imports[side] = ite(role == Role.DOWN, Import.NONE, self.imports[side])
        super().becomes(side, role)

    def starts(self, side: Term[Side]) -> None:
        """C6: it comes back as standby; C11: without high availability only A does, and works."""
        only = ite(side == Side.A, Role.ACTIVE, Role.DOWN)
        self.becomes(side, Role.STANDBY if self.availability else only)

    # The Campaign Managers

    @action(Side, source="C4, C5, Q11, G2", fair=True)
    def give_up(self, side: Term[Side]) -> None:
        """Campaign Manager {side} gives up"""
        given(self.availability)
        super().give_up(side)

    @action(Side, source="C5, C6, C11", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """Campaign Manager {side} takes over"""
        given(self.availability)
        super().take_over(side)

    @action(Side, source="C9", fair=True)
    def step_down(self, side: Term[Side]) -> None:
        """Campaign Manager {side} hears another active one"""
        super().step_down(side)

    @action(Side, source="C2, C3", fair=True)
    def import_follows(self, side: Term[Side]) -> None:
        """Import {side} takes the state of its Campaign Manager"""
        state = ite(self.active(side), Import.ACTIVE, Import.STANDBY)
        require(self.import_runs[side], self.up(side), self.imports[side] != state)
        self.imports[side] = state

    # The Dialers

    @action(Side, DIALERS, source="C2, C7", fair=True)
    def dialer_connects(self, side: Term[Side], dialer: Term[Dialer]) -> None:
        """{dialer} connects to side {side}"""
        self.seats[dialer].connect(side, self.accepts(side, dialer))

    @action(Side, DIALERS, source="C7", fair=True)
    def dialer_alternates(self, side: Term[Side], dialer: Term[Dialer]) -> None:
        """{dialer}, refused or disconnected by side {side}, tries the other"""
        elsewhere = self.accepts(peer(side), dialer)
        self.seats[dialer].turn(side, self.accepts(side, dialer), elsewhere)

    # Faults

    @fault(FaultKind.CRASH, Side, component="Campaign Manager", source="C8")
    def crash(self, side: Term[Side]) -> None:
        """Campaign Manager {side} crashes"""
        super().crash(side)

    @fault(FaultKind.RESTART, Side, component="Campaign Manager", source="C6, C11")
    def restart(self, side: Term[Side]) -> None:
        """Campaign Manager {side} restarts"""
        require(self.stands[side])
        super().restart(side)

    @fault(FaultKind.CRASH, Side, component="Logger", source="C8, C11, M7")
    def lose_side(self, side: Term[Side]) -> None:
        """Logger {side} fails, with its Campaign Manager, Import and database"""
        super().lose_side(side)

    @fault(FaultKind.RESTART, Side, component="Logger", source="C6, C11, M7")
    def restore_side(self, side: Term[Side]) -> None:
        """Logger {side} is restored, with all that stands on it"""
        super().restore_side(side)

    def fall(self, side: Term[Side]) -> None:
        """C8, C11: Campaign Manager and Import stop with the Logger's host."""
        self.becomes(side, Role.DOWN)
        self.import_runs[side] = False

    def rise(self, side: Term[Side]) -> None:
        """Both start again with it."""
        self.starts(side)
        self.import_runs[side] = True

    @fault(FaultKind.CRASH, Side, component="Import")
    def crash_import(self, side: Term[Side]) -> None:
        """Import {side} crashes"""
        given(self.imports_fail)
        require(self.import_runs[side])
        self.import_runs[side] = False
        self.imports[side] = Import.NONE

    @fault(FaultKind.RESTART, Side, component="Import")
    def restart_import(self, side: Term[Side]) -> None:
        """Import {side} restarts"""
        given(self.imports_fail)
        require(~self.import_runs[side], self.stands[side])
        self.import_runs[side] = True

    @fault(FaultKind.CRASH, DIALERS, component="Dialer")
    def crash_dialer(self, dialer: Term[Dialer]) -> None:
        """{dialer} crashes"""
        given(self.dialers_fail)
        self.seats[dialer].stop()

    @fault(FaultKind.RESTART, DIALERS, component="Dialer", source="C7")
    def restart_dialer(self, dialer: Term[Dialer]) -> None:
        """{dialer} restarts"""
        given(self.dialers_fail)
        self.seats[dialer].start()

    @fault(FaultKind.PAUSE, DIALERS, component="Dialer", source="C4")
    def not_ready(self, dialer: Term[Dialer]) -> None:
        """{dialer} reports Not Ready"""
        given(self.dialers_fail)
        require(self.ready[dialer])
        self.ready[dialer] = False

    @fault(FaultKind.RESTART, DIALERS, component="Dialer")
    def ready_again(self, dialer: Term[Dialer]) -> None:
        """{dialer} is Ready again"""
        given(self.dialers_fail)
        require(~self.ready[dialer])
        self.ready[dialer] = True
