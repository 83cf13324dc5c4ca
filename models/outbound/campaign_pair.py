"""The Campaign Managers of Outbound Option: one active, one in warm standby, and their Dialers.

Each side has a Campaign Manager and an Import process beside its Logger. Dialers connect to the
active side only (C2, C7). It gives up for four causes (C4), the other takes over, and nobody fails
back (C6). The sides learn of one another by messages through the Routers, which the private
network joins; the public network carries replication and the Dialers of the far side (C8).

What is abstracted, and why that is sound for the properties:

- Time. Of the timeouts (C5) only the order is kept, not how long they are (C5a): a connection that
  is being made comes before the timeout for it, and with `prompt` a side that must give up has done
  so before the other's interval ends. Everything else may happen at any moment.
- Attempts of a Dialer that both sides would refuse: they change nothing but its turn, and it gets
  to the side that accepts from either.
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
    Model,
    Parameter,
    Part,
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
    require,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.outbound.campaign_network import CampaignNetwork


class Role(Enum):
    """What a Campaign Manager does."""

    ACTIVE = "active"
    STANDBY = "standby"
    DOWN = "down"


class Import(Enum):
    """The state an Import process is in: that of its Campaign Manager, or not connected (C3)."""

    ACTIVE = "active"
    STANDBY = "standby"
    NONE = "not connected"


class Place(Enum):
    """Where a Dialer stands: which side it tries next, or has connected to."""

    TRIES_A = "tries A"
    TRIES_B = "tries B"
    AT_A = "at A"
    AT_B = "at B"
    DOWN = "down"


class Call(Enum):
    """Whether the customer who is followed was dialled, and how that stood to do-not-call."""

    NONE = "none"
    PERMITTED = "permitted"
    IN_WINDOW = "entered, not replicated yet"
    FORBIDDEN = "entered and replicated"


class Reunion(Enum):
    """C9: which of two active sides stays active when they hear one another again."""

    A_STAYS = "a-stays"
    B_STAYS = "b-stays"
    BOTH_STAY = "both-stay"


class Dialer(Replica):
    """A SIP Dialer that the active Campaign Manager may use."""


DIALERS = Replicas(Dialer, default=2, limits=(1, 16), meaning="SIP Dialers", source="C7")

ANY_BUT_MESSAGES = dict.fromkeys(
    ("managers_crash", "imports_fail", "routers_fail", "dialers_fail", "wan_fails"), True
)
ANY_FAULT = {**ANY_BUT_MESSAGES, "private_fails": True}


class CampaignPair(Model):
    """Two Campaign Managers, active and standby, and the Dialers they compete for (C1-C12)."""

    dialers = DIALERS
    network = Part(CampaignNetwork)
    role = Choice(
        Role,
        over=Side,
        initially={Side.A: Role.ACTIVE, Side.B: Role.STANDBY},
        meaning="what the Campaign Manager does",
    )
    incumbent: Var[Side] = Choice(
        Side,
        initially=Side.A,
        meaning="the side that was active last, which lets the other go first",
    )
    # No step changes the keeper, so what is claimed of it depends on nothing that an action must
    # remember to note.
    keeper: Var[Side] = Choice(
        Side, initially=Side.A, meaning="the side that is active at first, with `recovered`"
    )
    imports = Choice(
        Import, over=Side, initially=Import.NONE, meaning="the state of the Import process"
    )
    import_runs = Bool(over=Side, initially=True, meaning="the Import process is up")
    place = Choice(Place, over=dialers, initially=Place.TRIES_A, meaning="where the Dialer stands")
    ready = Bool(over=dialers, initially=True, meaning="the Dialer is Ready")
    home = Choice(Side, over=dialers, initially=Side.A, meaning="the site at which the Dialer is")
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
    standby_enters = Parameter(
        False, source="C2, C12", silent=True, meaning="do-not-call entries at any side"
    )
    recovered = Parameter(
        False, source="C6", meaning="start with one side healthy and active, the other anyhow"
    )
    managers_crash = Parameter(False, meaning="Campaign Managers may crash and restart")
    imports_fail = Parameter(False, meaning="Import processes may crash and restart")
    dialers_fail = Parameter(False, meaning="Dialers may crash, restart, or be Not Ready")
    do_not_call = Parameter(False, meaning="follow a customer through the do-not-call table")

    calm = Scenario("nothing fails")
    messages_pass = Scenario("everything fails but the messages between the sides",
                             **ANY_BUT_MESSAGES)  # fmt: skip
    recovering = Scenario(
        "one side is active and healthy, the other in any state but that, and nothing more fails",
        recovered=True, faults=0, **ANY_BUT_MESSAGES,
    )  # fmt: skip
    one_dialer = Scenario("one Dialer crashes or is Not Ready", faults=1, dialers_fail=True)
    dialers_only = Scenario("nothing but Dialers fails, twice", faults=2, dialers_fail=True)
    budget_1 = Scenario("at most one fault", faults=1, **ANY_FAULT)
    budget_2 = Scenario("at most two faults", faults=2, **ANY_FAULT)
    moving = Scenario("everything fails and returns at any time", **ANY_FAULT)
    split = Scenario(
        "both networks are lost at once, and return together; by default both Routers go on",
        sites_split=True, faults=1,
    )  # fmt: skip
    replication = Scenario(
        "Campaign Managers and the public network fail; a customer asks not to be called",
        faults=2, managers_crash=True, wan_fails=True, do_not_call=True,
    )  # fmt: skip
    single = Scenario(
        "high availability is off: one Campaign Manager",
        availability=False, managers_crash=True, imports_fail=True, dialers_fail=True,
    )  # fmt: skip

    @initial()
    def start(self) -> None:
        """Recovered: one side is active and able, and serves a Dialer that is Ready."""
        if self.network.wan_fails or self.network.sites_split:
            self.home.assign(ANY)
        if self.recovered:
            self.keeper = ANY
            self.incumbent = ANY
            self.network.wan = ANY
            self.network.router.assign(ANY)
            self.role.assign(ANY)
            self.import_runs.assign(ANY)
            self.place.assign(ANY)
            self.ready.assign(ANY)
            require(forall(Side, lambda side: self.active(side) == (side == self.keeper)))
            require(self.able(self.keeper), exists(self.dialers, self.serves_the_keeper))

    def serves_the_keeper(self, dialer: Term[Dialer]) -> Term[bool]:
        """The Dialer is Ready, and connected to the side that is active at first."""
        return self.at(self.keeper, dialer) & self.ready[dialer] & self.path(self.keeper, dialer)

    def active(self, side: Side | Term[Side]) -> Term[bool]:
        """The Campaign Manager of the side is active."""
        return self.role[side] == Role.ACTIVE

    def up(self, side: Side | Term[Side]) -> Term[bool]:
        """The Campaign Manager of the side runs."""
        return self.role[side] != Role.DOWN

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
        near = self.network.wan | (self.home[dialer] == side)
        return near & (self.place[dialer] != Place.DOWN)

    def accepts(self, side: Side | Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """C2: the active Campaign Manager accepts the Dialers of both sides, the other none."""
        return self.active(side) & self.path(side, dialer)

    def at(self, side: Side | Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """The Dialer is connected to the side."""
        return self.place[dialer] == ite(side == Side.A, Place.AT_A, Place.AT_B)

    def tries(self, side: Side | Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """The Dialer's next request goes to the side."""
        return self.place[dialer] == ite(side == Side.A, Place.TRIES_A, Place.TRIES_B)

    def useful(self, side: Term[Side], dialer: Term[Dialer]) -> Term[bool]:
        """The side need not give up the Dialer: it is there and Ready, or about to come (C5)."""
        content = self.at(side, dialer) | (
            self.at(peer(side), dialer) & self.accepts(peer(side), dialer)
        )
        return ite(content, self.at(side, dialer) & self.ready[dialer], self.path(side, dialer))

    def must_give_up(self, side: Term[Side]) -> Term[bool]:
        """C4: Import or Router connection failed, or no Dialer is both connected and Ready."""
        lone = forall(self.dialers, lambda dialer: ~self.useful(side, dialer))
        return self.active(side) & (~self.import_runs[side] | ~self.network.serves(side) | lone)

    def take_role(self, side: Term[Side], role: Role) -> None:
        """C3: the side's Import is always in the state of its Campaign Manager."""
        connected = self.imports[side] != Import.NONE
        self.role[side] = role
        self.imports[side] = ite(connected, Import[role.name], Import.NONE)

    # The Campaign Managers

    @action(Side, source="C2, C3", fair=True)
    def import_connects(self, side: Term[Side]) -> None:
        """Import {side} connects to its own side"""
        require(self.import_runs[side], self.imports[side] == Import.NONE, self.up(side))
        self.imports[side] = ite(self.active(side), Import.ACTIVE, Import.STANDBY)

    @action(Side, source="C4, C5", fair=True)
    def give_up(self, side: Term[Side]) -> None:
        """Campaign Manager {side} gives up"""
        given(self.availability)
        require(self.must_give_up(side))
        self.take_role(side, Role.STANDBY)

    @action(Side, source="C5, C6", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """Campaign Manager {side} takes over"""
        given(self.availability)
        other = peer(side)
        require(self.role[side] == Role.STANDBY, ~(self.heard() & self.active(other)))
        # The side that was active last lets the other go first, if that one can go on.
        require((self.incumbent != side) | ~(self.heard() & self.able(other)))
        if self.fit:
            require(self.able(side))
        if self.prompt:
            require(~self.must_give_up(other))
        self.take_role(side, Role.ACTIVE)
        self.incumbent = side

    @action(Side, source="C9", fair=True)
    def step_down(self, side: Term[Side]) -> None:
        """Campaign Manager {side} hears another active one"""
        given(self.reunion is not Reunion.BOTH_STAY)
        stays = Side.A if self.reunion is Reunion.A_STAYS else Side.B
        require(self.heard(), forall(Side, self.active), side != stays)
        self.take_role(side, Role.STANDBY)
        self.incumbent = stays

    # The Dialers

    @action(Side, DIALERS, source="C2, C7", fair=True)
    def dialer_connects(self, side: Term[Side], dialer: Term[Dialer]) -> None:
        """{dialer} connects to side {side}"""
        require(self.tries(side, dialer), self.accepts(side, dialer))
        self.place[dialer] = ite(side == Side.A, Place.AT_A, Place.AT_B)

    @action(Side, DIALERS, source="C7", fair=True)
    def dialer_alternates(self, side: Term[Side], dialer: Term[Dialer]) -> None:
        """{dialer}, refused or disconnected by side {side}, tries the other"""
        refused = self.tries(side, dialer) & self.accepts(peer(side), dialer)
        require(self.at(side, dialer) | refused, ~self.accepts(side, dialer))
        self.place[dialer] = ite(side == Side.A, Place.TRIES_B, Place.TRIES_A)

    # Replication and do-not-call

    @fault(FaultKind.INPUT, Side, component="customer", source="C12")
    def entered(self, side: Term[Side]) -> None:
        """the customer is entered as do-not-call at side {side}"""
        given(self.do_not_call)
        taken = self.up(side) if self.standby_enters else self.active(side)
        require(taken, ~self.listed[side])
        self.listed[side] = True
        self.stored[side] = True

    @action(Side, source="C8", fair=True)
    def replicate(self, side: Term[Side]) -> None:
        """side {side} replicates what it stored"""
        given(self.do_not_call)
        require(self.stored[side], self.network.wan, forall(Side, self.up))
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
    def crash_manager(self, side: Term[Side]) -> None:
        """Campaign Manager {side} crashes"""
        given(self.managers_crash)
        require(self.up(side))
        self.role[side] = Role.DOWN
        self.imports[side] = Import.NONE

    @fault(FaultKind.RESTART, Side, component="Campaign Manager", source="C6, C11")
    def restart_manager(self, side: Term[Side]) -> None:
        """Campaign Manager {side} restarts"""
        given(self.managers_crash)
        require(~self.up(side))
        alone = side == Side.A if not self.availability else False
        self.role[side] = ite(alone, Role.ACTIVE, Role.STANDBY)

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
        require(~self.import_runs[side])
        self.import_runs[side] = True

    @fault(FaultKind.CRASH, DIALERS, component="Dialer")
    def crash_dialer(self, dialer: Term[Dialer]) -> None:
        """{dialer} crashes"""
        given(self.dialers_fail)
        require(self.place[dialer] != Place.DOWN)
        self.place[dialer] = Place.DOWN

    @fault(FaultKind.RESTART, DIALERS, component="Dialer", source="C7")
    def restart_dialer(self, dialer: Term[Dialer]) -> None:
        """{dialer} restarts"""
        given(self.dialers_fail)
        require(self.place[dialer] == Place.DOWN)
        self.place[dialer] = Place.TRIES_A

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
