"""The PG pair: hot standby, the election by weight, and the data and records it must not lose.

While the private network joins two PGs they run in hot standby: one is enabled, the other takes
over when it fails or loses its CTI Manager (P1, P4, P7, R14). Once they miss one another, the one
whose side's components weigh more is enabled (P2, P3): see `election`.

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- The Routers are one enabled Router, which a PG reaches or not by whatever path (R12): what two
  of them do is the Router pair's matter, and everything here is said of one.
- A PG has its configuration once a Router lets it connect (P12): nothing happens in between.
- A component counts as active while it is in service, on the disabled side as well. The weights
  that a Router compares are those of one instant (Q8).
- A side that decides alone keeps its role without a CTI Manager: it knows of nobody better (P7).
- The data of one interval, one call, one caller and one agent are followed; they influence neither
  one another nor the PGs.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Part,
    Scenario,
    Term,
    Var,
    action,
    count,
    fault,
    forall,
    given,
    initial,
    one_of,
    require,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.calls import Calls
from ccverify.models.pg.election import Compares, Election, Tie
from ccverify.models.pg.reports import Reports
from ccverify.models.pg.sides import Handover, Kind, Mode, Sides


class Failback(Enum):
    """G2: whether a PG gives the role back to its peer on side A, the primary."""

    NEVER = "never"
    WHEN_WELL = "when-well"
    WHEN_UP = "when-up"


PRIVATE = {"private_fails": True}
LOCAL = dict.fromkeys(("links_fail", "pgs_crash", "components_fail"), True)
DATA = {"interval": True, "private_fails": True, "pgs_crash": True, "links_fail": True}


class PgPair(Model):
    """Two PGs, one of them enabled: by who connects first, by failure, or by weight (P1-P15)."""

    sides = Part(Sides)
    calls = Part(Calls, needs={"sides": sides})
    reports = Part(Reports, needs={"sides": sides})
    election = Part(Election, needs={"sides": sides, "calls": calls})
    # No step changes the keeper, so what is claimed of it depends on nothing that an action must
    # remember to note.
    keeper: Var[Side] = Choice(
        Side, initially=Side.A, meaning="the side that is enabled at first, with `recovered`"
    )

    failback = Parameter(
        Failback.NEVER, source="G2, P4", silent=True, meaning="when the role returns to side A"
    )
    under_way = Parameter(False, meaning="start enabled, any components, private network just lost")
    recovered = Parameter(
        False, source="P4", meaning="start with one side healthy and enabled, the other anyhow"
    )
    pgs_crash = Parameter(False, meaning="PGs may crash and restart")

    calm = Scenario("nothing fails", interval=True)
    budget_1 = Scenario("at most one fault", faults=1, **PRIVATE, **LOCAL)
    budget_2 = Scenario("at most two faults", faults=2, **PRIVATE, **LOCAL)
    compared_again = Scenario(
        "at most two faults; weights that change are compared again",
        faults=2, recheck=True, **PRIVATE, **LOCAL,
    )  # fmt: skip
    hot_standby = Scenario("anything fails at any time but the private network", **LOCAL)
    private_lost = Scenario(
        "the private network is lost once, whatever components are active", under_way=True
    )
    lost_and_again = Scenario(
        "private-lost, where weights that change are compared again", under_way=True, recheck=True
    )
    repaired = Scenario(
        "lost-and-again, where components are repaired, and none outweighs an agent PIM",
        under_way=True, recheck=True, components_fail=True, faults=0, agent_weighs_most=True,
    )  # fmt: skip
    by_event = Scenario(
        "lost-and-again, where only the failure of a CTI Manager makes a PG hand over",
        under_way=True, recheck=True, on_event=True,
    )  # fmt: skip
    recovering = Scenario(
        "one PG is enabled and healthy, its peer in any state but that, and nothing more fails",
        recovered=True, faults=0, **LOCAL,
    )  # fmt: skip
    returning = Scenario(
        "recovering, where the role returns to a primary that is no worse",
        recovered=True, faults=0, failback=Failback.WHEN_WELL, **LOCAL,
    )  # fmt: skip
    failback_1 = Scenario(
        "at most one fault; the role returns to a primary that is no worse",
        faults=1, failback=Failback.WHEN_WELL, **PRIVATE, **LOCAL,
    )  # fmt: skip
    failback_at_once = Scenario(
        "at most one fault; the role returns to a primary that runs",
        faults=1, failback=Failback.WHEN_UP, **PRIVATE, **LOCAL,
    )  # fmt: skip
    both_managers = Scenario(
        "two components may fail; a PG without CTI Manager hands over to any peer",
        handover=Handover.ALWAYS, components_fail=True, faults=2,
    )  # fmt: skip
    side_a = Scenario("private-lost, where side A wins if the weights are equal",
                      under_way=True, tie=Tie.SIDE_A)  # fmt: skip
    each_alone = Scenario("at most one fault, and each side decides alone", faults=1,
                          compares=Compares.EACH_ALONE, **PRIVATE, **LOCAL)  # fmt: skip
    data_1 = Scenario("at most one fault; interval data", faults=1, components_fail=True, **DATA)
    data = Scenario("at most two faults; interval data", faults=2, **DATA)
    in_memory = Scenario("data, where a failed PG loses its buffer", faults=2, disk=False, **DATA)
    call_records = Scenario("at most two faults; a call", faults=2, calls=True, **LOCAL)
    sessions = Scenario("at most one fault; a caller in CVP, and an agent's statistics", faults=1,
                        callers=True, agents=True, **LOCAL)  # fmt: skip
    nowhere_to_go = Scenario("sessions, where calls cannot be redirected", faults=1, callers=True,
                             place_to_go=False, **LOCAL)  # fmt: skip

    @initial()
    def start(self) -> None:
        """Under way: one PG of two is enabled. Recovered: the keeper is, and it is healthy."""
        sides = self.sides
        if self.under_way or self.recovered:
            sides.active.assign(ANY)
            sides.mode.assign(ANY)
            sides.held.assign(ANY)
            require(forall(Side, lambda s: sides.held[s] == sides.enabled(s)))
            require(forall(Side, lambda s: forall(Kind, lambda k: self.possible(s, k))))
        if self.under_way:
            sides.private = False
            require(forall(Side, lambda s: one_of(sides.mode[s], Mode.DISABLED, Mode.ENABLED)))
            require(count(Side, sides.enabled) == 1)
            if self.election.compares is Compares.EACH_ALONE:
                self.election.heard.assign(ANY)
                known = self.election.up_to_date
                require(forall(Side, lambda s: forall(Kind, lambda k: known(s, k))))
        if self.recovered:
            self.keeper = ANY
            sides.linked.assign(ANY)
            require(forall(Side, lambda s: sides.enabled(s) == (s == self.keeper)))
            require(sides.linked[self.keeper], sides.able(self.keeper))

    def possible(self, side: Term[Side], kind: Term[Kind]) -> Term[bool]:
        """No more components are active than there are."""
        return self.sides.active[side, kind] <= self.sides.installed(kind)

    def returns(self, side: Term[Side]) -> Term[bool]:
        """G2: the side makes way for side A, the primary, which has recovered."""
        waits = (side == Side.B) & self.sides.held[side]
        due = waits & (self.sides.mode[peer(side)] == Mode.DISABLED)
        if self.failback is Failback.WHEN_WELL:
            return due & ~self.sides.better(side)
        return due & (self.failback is Failback.WHEN_UP)

    # Hot standby, while the private network joins the two.

    @action(Side, source="P1, P12, R14", fair=True)
    def connect_first(self, side: Term[Side]) -> None:
        """PG {side} connects first"""
        require(self.sides.private, self.sides.linked[side], self.sides.mode[side] == Mode.INACTIVE)
        require(~self.sides.enabled(peer(side)))
        self.sides.enable(side)

    @action(Side, source="P1, P4, P12", fair=True)
    def connect_second(self, side: Term[Side]) -> None:
        """PG {side} connects as standby"""
        require(self.sides.linked[side], self.sides.mode[side] == Mode.INACTIVE)
        require(~self.sides.private | self.sides.enabled(peer(side)))
        self.sides.mode[side] = Mode.DISABLED

    @action(Side, source="R14", fair=True)
    def become_inactive(self, side: Term[Side]) -> None:
        """PG {side}, without a Router, becomes inactive"""
        require(~self.sides.linked[side])
        require(one_of(self.sides.mode[side], Mode.DISABLED, Mode.ENABLED))
        self.sides.give_up(side, failed=True)
        self.calls.stop(side, Mode.INACTIVE)

    @action(Side, source="P4, P15, G2", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """PG {side} takes over"""
        require(self.sides.private, self.sides.mode[side] == Mode.DISABLED, self.sides.linked[side])
        other = peer(side)
        first = self.returns(side) | (self.sides.better(other) & ~self.returns(other))
        require(~self.sides.enabled(other), (self.sides.mode[other] != Mode.DISABLED) | ~first)
        self.sides.enable(side)

    @action(Side, source="P7", fair=True)
    def hand_over(self, side: Term[Side]) -> None:
        """PG {side}, without CTI Manager, hands over"""
        require(self.sides.private, self.sides.enabled(side), self.sides.hands_over(side))
        require(self.sides.mode[peer(side)] == Mode.DISABLED)
        self.sides.give_up(side, failed=~self.sides.able(side))
        self.calls.stop(side, Mode.DISABLED)

    @action(Side, source="G2", fair=True)
    def give_back(self, side: Term[Side]) -> None:
        """PG {side} gives the role back to the primary"""
        given(self.failback is not Failback.NEVER)
        require(self.sides.private, self.sides.enabled(side), self.returns(side))
        self.sides.give_up(side, failed=False)
        self.calls.stop(side, Mode.DISABLED)

    @action(Side, source="P2, Q7", fair=True)
    def resynchronise(self, side: Term[Side]) -> None:
        """PG {side} stays enabled, its peer stops"""
        require(self.sides.private, forall(Side, self.sides.enabled), self.election.outweighs(side))
        self.sides.judge(side)
        self.sides.move(side)
        self.calls.stop(peer(side), Mode.DISABLED)

    @fault(FaultKind.CRASH, Side, component="PG", source="P4")
    def crash(self, side: Term[Side]) -> None:
        """PG {side} crashes"""
        given(self.pgs_crash)
        require(self.sides.mode[side] != Mode.DOWN)
        self.reports.lose_buffer(side)
        self.sides.give_up(side, failed=True)
        self.calls.stop(side, Mode.DOWN)
        self.election.forget(side)
        self.sides.swaps = 0

    @fault(FaultKind.RESTART, Side, component="PG")
    def restart(self, side: Term[Side]) -> None:
        """PG {side} restarts"""
        given(self.pgs_crash)
        require(self.sides.mode[side] == Mode.DOWN)
        self.sides.mode[side] = Mode.INACTIVE
        self.sides.reached[side] = self.sides.linked[side]
