"""The Campaign Managers of Outbound Option: one active, one in warm standby, and their Dialers.

Each side has a Campaign Manager and an Import process beside its Logger. Dialers connect to the
active side only (C2, C7). It gives up for four causes (C4), the other takes over, and nobody fails
back (C6). The sides learn of one another by messages through the Routers, which the private
network joins; the public network carries replication and the Dialers of the far side (C8). Manager,
Import and database stand on the Logger's host, and stop with it (C8, C11).

What is abstracted, and why that is sound for the properties:

- Time. Of the timeouts (C5) only the order is kept, not how long they are (C5a): a connection that
  is being made comes before the timeout for it, and with `prompt` a side that must give up has done
  so before the other's interval ends. Everything else may happen at any moment.
- What a Campaign Manager takes its Dialers for. It acts on it in giving up alone, so that noticing
  late is giving up late; by N2 it notices long before the other's interval ends.
- Replication. One customer is followed through the do-not-call table; entries are independent,
  and the other tables travel the same way (C8).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Part,
    Records,
    Replica,
    Replicas,
    Scenario,
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


class Call(Enum):
    """Whether the customer who is followed was dialled, and how that stood to do-not-call."""

    NONE = "none"
    PERMITTED = "permitted"
    IN_WINDOW = "entered, not replicated yet"
    FORBIDDEN = "entered and replicated"


class Missing(Enum):
    """Q11: how many Dialers must be missing for a side to give up: all of them, or any."""

    ALL = "all"
    ANY = "any"


class Dialer(Replica):
    """A SIP Dialer that the active Campaign Manager may use."""


DIALERS = Replicas(Dialer, default=2, limits=(1, 16), meaning="SIP Dialers", source="C7")

ANY_BUT_MESSAGES = dict.fromkeys(
    ("members_crash", "sides_fail", "imports_fail", "routers_fail", "dialers_fail", "wan_fails"),
    True,
)
ANY_FAULT = {**ANY_BUT_MESSAGES, "private_fails": True}


class CampaignPair(Model, Standby, CoreFaults):
    """Two Campaign Managers, active and standby, and the Dialers they compete for (C1-C12)."""

    dialers = DIALERS
    network = Part(CampaignNetwork)
    seats = Records(Registration, over=dialers)
    imports = Choice(
        Import, over=Side, initially=Import.NONE, meaning="the state of the Import process"
    )
    import_runs = Bool(over=Side, initially=True, meaning="the Import process is up")
    ready = Bool(over=dialers, initially=True, meaning="the Dialer is Ready")
    home = Choice(Side, over=dialers, initially=Side.A, meaning="the site at which the Dialer is")
    outages: Var[int] = Int(
        0, 2, initially=0, ghost=True,
        meaning="how often outbound came to have no active side, two standing for more",
    )  # fmt: skip
    listed = Bool(
        over=Side, initially=False, meaning="the customer is in the side's do-not-call table"
    )
    stored = Bool(
        over=Side,
        initially=False,
        meaning="the side has a do-not-call entry that it has yet to replicate",
    )
    call: Var[Call] = Choice(
        Call,
        initially=Call.NONE,
        meaning="whether the customer was dialled, and how that stood to do-not-call",
    )

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
    managers_replicate = Parameter(
        True, source="C8", silent=True, meaning="replication waits while a Campaign Manager is down"
    )
    standby_enters = Parameter(
        False, source="C2, C12", silent=True, meaning="do-not-call entries at any side"
    )
    imports_fail = Parameter(False, meaning="Import processes may crash and restart")
    dialers_fail = Parameter(False, meaning="Dialers may crash, restart, or be Not Ready")
    do_not_call = Parameter(False, meaning="follow a customer through the do-not-call table")

    calm = Scenario("nothing fails")
    messages_pass = Scenario("everything fails but the messages between the sides",
                             **ANY_BUT_MESSAGES)  # fmt: skip
    recovering = Scenario(
        "one side is active and healthy, the other in any state but that, and nothing more fails",
        recovered=True, anywhere=True, faults=0, **ANY_BUT_MESSAGES,
    )  # fmt: skip
    one_dialer = Scenario("one Dialer crashes or is Not Ready", faults=1, dialers_fail=True)
    any_dialer = Scenario(
        "one Dialer crashes or is Not Ready; a side gives up if any Dialer is missing",
        faults=1, dialers_fail=True, missing=Missing.ANY,
    )  # fmt: skip
    dialers_only = Scenario("nothing but Dialers fails, twice", faults=2, dialers_fail=True)
    budget_1 = Scenario("at most one fault", faults=1, **ANY_FAULT)
    budget_2 = Scenario("at most two faults", faults=2, **ANY_FAULT)
    moving = Scenario("everything fails and returns at any time", **ANY_FAULT)
    failing_back = Scenario(
        "at most one fault; the active role returns to side A once it has recovered",
        faults=1, failback=True, **ANY_FAULT,
    )  # fmt: skip
    split = Scenario(
        "both networks are lost at once, and return together; by default both Routers go on",
        sites_split=True, faults=1,
    )  # fmt: skip
    replication = Scenario(
        "Campaign Managers, Loggers and the public network fail; a customer asks not to be called",
        faults=2, members_crash=True, sides_fail=True, wan_fails=True, do_not_call=True,
    )  # fmt: skip
    single = Scenario(
        "high availability is off: one Campaign Manager",
        availability=False, members_crash=True, sides_fail=True, imports_fail=True,
        dialers_fail=True,
    )  # fmt: skip

    @initial()
    def start(self) -> None:
        """Recovered: the side that is active serves a Dialer that is Ready."""
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
        return (self.network.wan | (self.home[dialer] == side)) & self.seats[dialer].up()

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
        """C6: it comes back as standby; C11: unless it is the only one."""
        alone = side == Side.A if not self.availability else False
        self.becomes(side, ite(alone, Role.ACTIVE, Role.STANDBY))

    # The Campaign Managers

    @action(Side, source="C4, C5", fair=True)
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

    # Replication and do-not-call

    @fault(FaultKind.INPUT, Side, component="customer", source="C12")
    def entered(self, side: Term[Side]) -> None:
        """the customer is entered as do-not-call at side {side}"""
        given(self.do_not_call)
        taken = self.up(side) if self.standby_enters else self.active(side)
        require(taken, ~self.listed[side])
        self.listed[side] = True
        self.stored[side] = True

    def replicates(self) -> Term[bool]:
        """C8: the public network joins the two databases, and what else replication waits for."""
        joined = self.network.wan & forall(Side, lambda side: self.stands[side])
        return joined & forall(Side, self.up) if self.managers_replicate else joined

    @action(Side, source="C8", fair=True)
    def replicate(self, side: Term[Side]) -> None:
        """side {side} replicates what it stored"""
        given(self.do_not_call)
        require(self.stored[side], self.replicates())
        self.stored[side] = False
        self.listed[peer(side)] = True

    @action(Side, source="C12")
    def dial(self, side: Term[Side]) -> None:
        """a Dialer calls the customer for side {side}"""
        given(self.do_not_call)
        at_work = exists(self.dialers, lambda dialer: self.at(side, dialer) & self.ready[dialer])
        require(self.active(side), at_work, ~self.listed[side], self.call == Call.NONE)
        entered = exists(Side, lambda s: self.listed[s])
        waits = exists(Side, lambda s: self.stored[s])
        self.call = ite(entered, ite(waits, Call.IN_WINDOW, Call.FORBIDDEN), Call.PERMITTED)

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
