"""The Unified CM cluster behind an agent PG pair: who sees which phone, and who is given a call.

Each PG of the pair has one CTI Manager, that of a subscriber at its side (U1): a subscriber that
carries the phones, or another. Through it the active PG sees the phones that a subscriber has
registered, wherever the CTI Manager's node reaches that subscriber. The Router acts on what the PG
has told it: an agent counts as signed in until the PG has signed the agent out (U9).

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- The Routers are one, as the private network joins them. Each PG reaches it by whatever path (R12).
- The PGs hear one another whenever both run. Without the private network weights decide, which are
  equal here, so that the active one stays (P2, Q7): the rest is `pg-pair`'s.
- A PG registers all its devices in the step in which it takes over (U12). Until then it sees none,
  so that nothing is said of what it sees in between.
- Nodes that carry none of the phones. Such a node is its CTI Manager, and fails with it.
- Whether an agent without a call is ready. One that is not is as one that is signed out, but that
  there is no need to sign in again.
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
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    given,
    initial,
    ite,
    require,
)
from ccverify.models.cluster.phones import PHONES, Phone, Phones, Return
from ccverify.models.mechanisms.standby import Reunion, Standby
from ccverify.models.network.network import Between, Side, peer


class Placement(Enum):
    """U1: whether the CTI Managers of the PGs are on the subscribers that carry the phones."""

    APART = "apart"
    CORESIDENT = "coresident"


class Forwards(Enum):
    """Q15: over which network the nodes of the cluster forward requests about devices."""

    PUBLIC = "public"
    PRIVATE = "private"


class Fate(Enum):
    """What became of the last call that the Router gave to an agent. It is marked as routed."""

    NONE = "none yet"
    CONNECTED = "connected"
    UNREGISTERED = "failed, as the phone is not registered"
    ACROSS = "failed, as the phone is beyond the cut"


ANY_BUT_NETWORKS = dict.fromkeys(
    ("members_crash", "managers_crash", "subscribers_crash", "paths_fail", "phones_fail"), True
)


class UnifiedCm(Model, Phones, Standby):
    """A cluster, the agent PG pair that sees its phones, and the agents at them (U1-U5, U8-U13)."""

    network = Part(Between)
    manager = Bool(over=Side, initially=True, meaning="the CTI Manager of the side's PG runs")
    signed_in = Bool(
        over=PHONES, initially=True, meaning="as the PG has it, the agent is signed in"
    )
    fate: Var[Fate] = Choice(
        Fate, initially=Fate.NONE, ghost=True, meaning="what became of the last call routed"
    )

    # Both hear one another whenever both run: that two are active does not come about.
    reunion = Parameter(Reunion.BOTH_STAY, silent=True, meaning="two active PGs hear one another")
    placement = Parameter(Placement.APART, source="U1", meaning="where the CTI Managers are")
    forwards = Parameter(
        Forwards.PUBLIC, source="Q15", meaning="the network between the nodes of the cluster"
    )
    takeover_signs_out = Parameter(
        False, source="U12", meaning="a PG that takes over signs out agents without a call too"
    )
    told_first = Parameter(
        False, source="U9", silent=True,
        meaning="no call is routed between what a PG sees and what it tells the Router",
    )  # fmt: skip
    managers_crash = Parameter(False, meaning="CTI Managers may crash and restart")

    calm = Scenario("nothing fails")
    one_pg = Scenario(
        "an agent PG or its CTI Manager fails; a PG that takes over signs out all agents",
        faults=1, members_crash=True, managers_crash=True, takeover_signs_out=True,
    )  # fmt: skip
    subscriber = Scenario(
        "a subscriber fails that has no CTI link to a PG; its phones are sent back by hand",
        faults=1, subscribers_crash=True, returns_home=Return.BY_HAND,
    )  # fmt: skip
    server = Scenario(
        "a subscriber fails, and a PG's CTI Manager with it; half of the phones are moved, and the "
        "Router knows at once what the PG sees",
        faults=1, placement=Placement.CORESIDENT, moved=50, told_first=True,
        subscribers_crash=True, managers_crash=True,
    )  # fmt: skip
    between = Scenario(
        "one of the networks between the sites is lost; half of the phones are moved",
        faults=1, wan_fails=True, private_fails=True, moved=50,
    )  # fmt: skip
    budget_1 = Scenario("at most one fault", faults=1, wan_fails=True, **ANY_BUT_NETWORKS)
    budget_2 = Scenario("at most two faults", faults=2, wan_fails=True, **ANY_BUT_NETWORKS)
    recovering = Scenario(
        "one PG is active with its CTI Manager, the other in any state, and nothing more fails",
        recovered=True, faults=0, members_crash=True, managers_crash=True,
    )  # fmt: skip

    @initial()
    def start(self) -> None:
        """Recovered: CTI Managers are in any state. No PG acts on subscribers and phones."""
        if self.recovered:
            self.manager.assign(ANY)

    # Who sees whom

    def able(self, side: Side | Term[Side]) -> Term[bool]:
        """U1: the PG runs, and has its CTI Manager."""
        return self.up(side) & self.manager[side]

    def must_give_up(self, side: Term[Side]) -> Term[bool]:
        """P7: the PG lost its CTI Manager, and its peer has one."""
        return ~self.able(side) & self.able(peer(side))

    def joined(self) -> Term[bool]:
        """Q15: the nodes of the two sides forward requests to one another."""
        return self.network.wan if self.forwards is Forwards.PUBLIC else self.network.private

    def working(self, side: Side | Term[Side]) -> Term[bool]:
        """The PG is active, and has its CTI Manager."""
        return self.active(side) & self.able(side)

    def cluster_reached(self) -> Term[bool]:
        """Some PG works."""
        return exists(Side, self.working)

    def sees(self, side: Term[Side], phone: Term[Phone]) -> Term[bool]:
        """The PG, if active, sees the phone: through its CTI Manager and the phone's subscriber."""

        def through(s: Term[Side]) -> Term[bool]:
            return self.listed[phone, s] & ((s == side) | self.joined())

        return self.able(side) & exists(Side, through)

    def seen(self, phone: Term[Phone]) -> Term[bool]:
        """The active PG sees the phone."""
        return exists(Side, lambda side: self.active(side) & self.sees(side, phone))

    def routable(self, phone: Term[Phone]) -> Term[bool]:
        """The Router takes the agent for one that can be given a call."""
        known = self.cluster_reached() & self.signed_in[phone] & ~self.busy[phone]
        return known & self.seen(phone) if self.told_first else known

    def connects(self, side: Side | Term[Side], phone: Term[Phone]) -> Term[bool]:
        """A caller at the site can be connected to the phone, over the public network."""

        def through(s: Term[Side]) -> Term[bool]:
            return self.registered(s, phone) & ((s == side) | self.network.wan)

        return exists(Side, through)

    # The PG pair

    @action(Side, source="U2, P7, G2", fair=True)
    def give_up(self, side: Term[Side]) -> None:
        """PG {side} gives up"""
        super().give_up(side)

    @action(Side, source="U1, U2, U4, U12, P4", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """PG {side} takes over, with its own CTI Manager"""
        super().take_over(side)
        stay = not self.takeover_signs_out
        self.signed_in.assign(lambda phone: self.signed_in[phone] & ~self.busy[phone] & stay)

    @fault(FaultKind.CRASH, Side, component="PG", source="U5, U12")
    def crash(self, side: Term[Side]) -> None:
        """PG {side} crashes"""
        super().crash(side)

    @fault(FaultKind.RESTART, Side, component="PG", source="U12")
    def restart(self, side: Term[Side]) -> None:
        """PG {side} restarts"""
        super().restart(side)

    # Agents and callers

    @action(PHONES, source="U3, U9, U11", fair=True)
    def sign_out(self, phone: Term[Phone]) -> None:
        """the PG does not see {phone}, and signs its agent out"""
        require(self.cluster_reached(), self.signed_in[phone], ~self.seen(phone))
        self.signed_in[phone] = False

    @fault(FaultKind.INPUT, PHONES, component="agent", source="U2, U3, U12")
    def sign_in(self, phone: Term[Phone]) -> None:
        """the agent of {phone} signs in"""
        require(self.seen(phone), ~self.signed_in[phone])
        self.signed_in[phone] = True

    @fault(FaultKind.INPUT, Side, PHONES, component="caller", source="U9, U10")
    def route(self, side: Term[Side], phone: Term[Phone]) -> None:
        """the Router gives a call at site {side} to {phone}, and it is marked as routed"""
        require(self.routable(phone))
        connects = self.connects(side, phone)
        beyond = self.has_a_subscriber(phone)
        self.fate = ite(connects, Fate.CONNECTED, ite(beyond, Fate.ACROSS, Fate.UNREGISTERED))
        self.busy[phone] = connects

    # CTI Managers

    def falls(self, side: Term[Side]) -> None:
        """U4: the CTI Manager on the subscriber stops with it."""
        if self.placement is Placement.CORESIDENT:
            self.manager[side] = False

    def rises(self, side: Term[Side]) -> None:
        """It starts with it."""
        if self.placement is Placement.CORESIDENT:
            self.manager[side] = True

    @fault(FaultKind.CRASH, Side, component="CTI Manager", source="U2, U5")
    def lose_manager(self, side: Term[Side]) -> None:
        """the CTI Manager of PG {side} fails"""
        given(self.managers_crash)
        require(self.manager[side])
        self.manager[side] = False

    @fault(FaultKind.RESTART, Side, component="CTI Manager", source="U2, U5")
    def restore_manager(self, side: Term[Side]) -> None:
        """the CTI Manager of PG {side} is back"""
        given(self.managers_crash)
        require(~self.manager[side])
        if self.placement is Placement.CORESIDENT:
            require(self.runs[side])
        self.manager[side] = True
