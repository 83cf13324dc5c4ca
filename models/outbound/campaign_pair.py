"""The Campaign Managers with their do-not-call table, and the scenarios they are checked in.

Each side has a database beside its Campaign Manager. What one side enters is replicated to the
other over the public network, at once or when that is possible again (C8).

What is abstracted, and why that is sound for the properties: one customer is followed through the
do-not-call table. Entries are independent, and the other tables travel the same way (C8).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    forall,
    given,
    ite,
    require,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.outbound.campaign_managers import CampaignManagers, Missing


class Call(Enum):
    """Whether the customer who is followed was dialled, and how that stood to do-not-call."""

    NONE = "none"
    PERMITTED = "permitted"
    IN_WINDOW = "entered, not replicated yet"
    FORBIDDEN = "entered and replicated"


ANY_BUT_MESSAGES = dict.fromkeys(
    ("members_crash", "sides_fail", "imports_fail", "routers_fail", "dialers_fail", "wan_fails"),
    True,
)
ANY_FAULT = {**ANY_BUT_MESSAGES, "private_fails": True}


class CampaignPair(Model, CampaignManagers):
    """Two Campaign Managers, their Dialers, and the tables that they replicate (C1-C12)."""

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

    managers_replicate = Parameter(
        True, source="C8", silent=True, meaning="replication waits while a Campaign Manager is down"
    )
    standby_enters = Parameter(
        False, source="C2, C12", silent=True, meaning="do-not-call entries at any side"
    )
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
