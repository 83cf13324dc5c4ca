"""The PG pair: hot standby, the election by weight, and the data and records it must not lose.

While the private network joins two PGs they run in hot standby: one is enabled, the other takes
over when it fails or loses its CTI Manager (P1, P4, P7, R14). Once they miss one another, the one
whose side's components weigh more is enabled (P2, P3); who compares, and what decides between
equal weights, the source leaves open (Q7, Q8).

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- The Routers are one enabled Router, which a PG reaches or not by whatever path (R12): what two
  of them do is the Router pair's matter, and everything here is said of one.
- A component counts as active while it is in service, on the disabled side as well. The weights
  that a Router compares are those of one instant (Q8).
- A side that decides alone keeps its role without a CTI Manager: it knows of nobody better (P7).
- One call and the data of one interval are followed; they influence neither one another nor the
  PGs.
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
    count,
    exists,
    fault,
    forall,
    given,
    initial,
    ite,
    one_of,
    require,
    says,
    sum_over,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.reports import Reports
from ccverify.models.pg.sides import Kind, Mode, Sides


class Tie(Enum):
    """Q7: which side is enabled when both weigh the same; if neither was before, either may be."""

    ENABLED_BEFORE = "enabled-before"
    SIDE_A = "side-a"


class Compares(Enum):
    """Q8: who compares the weights while the private network is down."""

    ROUTER = "router"
    EACH_ALONE = "each-alone"


class Orders(Enum):
    """P2: whether the Router waits for one PG to stop before it enables the other."""

    DISABLE_FIRST = "disable-first"
    AT_ONCE = "at-once"


class Handover(Enum):
    """P7: whether a PG without agent PIM fails over to a peer that has none either."""

    IF_BETTER = "if-better"
    ALWAYS = "always"


PRIVATE = {"private_fails": True}
LOCAL = dict.fromkeys(("links_fail", "pgs_crash", "components_fail"), True)


class PgPair(Model):
    """Two PGs, one of them enabled: by who connects first, by failure, or by weight (P1-P11)."""

    sides = Part(Sides)
    reports = Part(Reports, needs={"sides": sides})
    chosen = Bool(
        over=Side,
        initially=False,
        meaning="the Router's choice of who is enabled without the private network (Q8)",
    )
    decided = Bool(
        over=Side,
        initially=False,
        meaning="the side has decided alone whether it is enabled without the private network (Q8)",
    )
    heard = Bool(
        over=(Side, Kind),
        initially=False,
        meaning="the side last heard that the peer's component is active",
    )
    # No step changes the keeper, so what is claimed of it depends on nothing that an action must
    # remember to note.
    keeper: Var[Side] = Choice(
        Side, initially=Side.A, meaning="the side that is enabled at first, with `recovered`"
    )

    tie = Parameter(Tie.ENABLED_BEFORE, source="Q7", meaning="who is enabled if weights are equal")
    compares = Parameter(Compares.ROUTER, source="Q8", meaning="who compares the weights")
    orders = Parameter(
        Orders.DISABLE_FIRST, source="P2", silent=True, meaning="how a Router moves the role"
    )
    handover = Parameter(
        Handover.IF_BETTER, source="P7", silent=True, meaning="to whom a PG fails over"
    )
    recheck = Parameter(
        False, source="P2", silent=True, meaning="weights that change are compared again"
    )
    under_way = Parameter(False, meaning="start enabled, any components, private network just lost")
    recovered = Parameter(
        False, source="P4", meaning="start with one side healthy and enabled, the other anyhow"
    )
    pgs_crash = Parameter(False, meaning="PGs may crash and restart")

    calm = Scenario("nothing fails", interval=True)
    budget_1 = Scenario("at most one fault", faults=1, **PRIVATE, **LOCAL)
    budget_2 = Scenario("at most two faults", faults=2, **PRIVATE, **LOCAL)
    hot_standby = Scenario("anything fails at any time but the private network", **LOCAL)
    private_lost = Scenario(
        "the private network is lost once, whatever components are active", under_way=True
    )
    recovering = Scenario(
        "one PG is enabled and healthy, its peer in any state but that, and nothing more fails",
        recovered=True, faults=0, **LOCAL,
    )  # fmt: skip
    both_managers = Scenario(
        "two components may fail; a PG without CTI Manager hands over to any peer",
        handover=Handover.ALWAYS, components_fail=True, faults=2,
    )  # fmt: skip
    side_a = Scenario("private-lost, where side A wins if the weights are equal",
                      under_way=True, tie=Tie.SIDE_A)  # fmt: skip
    each_alone = Scenario("at most one fault, and each side decides alone", faults=1,
                          compares=Compares.EACH_ALONE, **PRIVATE, **LOCAL)  # fmt: skip
    data_1 = Scenario("at most one fault; interval data", faults=1, interval=True,
                      **PRIVATE, **LOCAL)  # fmt: skip
    data = Scenario("at most two faults; interval data", faults=2, interval=True,
                    private_fails=True, pgs_crash=True)  # fmt: skip
    in_memory = Scenario("data, where a failed PG loses its buffer", faults=2, interval=True,
                         private_fails=True, pgs_crash=True, disk=False)  # fmt: skip
    call_records = Scenario("at most two faults; a call", faults=2, calls=True, **LOCAL)

    def heard_weight(self, side: Term[Side]) -> Term[int]:
        """The peer's weight as the side last heard it; nothing if it never did."""
        return sum_over(Kind, lambda k: ite(self.heard[side, k], self.sides.weighs[k], 0))

    def outweighs(self, side: Term[Side]) -> Term[bool]:
        """P2, Q7: the side is to be enabled rather than its peer."""
        mine, theirs = self.sides.weight(side), self.sides.weight(peer(side))
        prior = side == Side.A if self.tie is Tie.SIDE_A else ~self.sides.held[peer(side)]
        return (mine > theirs) | ((mine == theirs) & prior)

    def hands_over(self, side: Term[Side]) -> Term[bool]:
        """P7: a PG that lost its CTI Manager gives up its role."""
        lost = ~self.sides.active[side, Kind.AGENT]
        due = lost if self.handover is Handover.ALWAYS else self.sides.better(peer(side))
        return due & self.sides.bereft[side] if self.sides.on_event else due

    def stop(self, side: Term[Side], mode: Mode) -> None:
        """The PG is no longer enabled, if it was."""
        self.reports.lose_sight(side)
        self.sides.mode[side] = mode
        self.sides.bereft[side] = False

    @initial()
    def start(self) -> None:
        """Under way: one PG of two is enabled. Recovered: the keeper is, and it is healthy."""
        if self.under_way:
            self.sides.private = False
            self.sides.active.assign(ANY)
            self.sides.mode.assign(ANY)
            self.sides.held.assign(ANY)
            require(count(Side, self.sides.enabled) == 1)
            require(exists(Side, lambda s: self.sides.mode[s] == Mode.DISABLED))
            require(forall(Side, lambda s: self.sides.held[s] == self.sides.enabled(s)))
            if self.compares is Compares.EACH_ALONE:
                self.heard.assign(ANY)
                require(forall(Side, lambda s: forall(Kind, lambda k: self.up_to_date(s, k))))
        if self.recovered:
            self.keeper = ANY
            self.sides.mode.assign(ANY)
            self.sides.held.assign(ANY)
            self.sides.linked.assign(ANY)
            self.sides.active.assign(ANY)
            require(forall(Side, lambda s: self.sides.enabled(s) == (s == self.keeper)))
            require(forall(Side, lambda s: self.sides.held[s] == self.sides.enabled(s)))
            require(self.sides.linked[self.keeper], self.sides.active[self.keeper, Kind.AGENT])

    def up_to_date(self, side: Term[Side], kind: Term[Kind]) -> Term[bool]:
        """The side knows whether its peer's component is active."""
        there = self.sides.active[peer(side), kind] & (self.sides.mode[peer(side)] != Mode.DOWN)
        return self.heard[side, kind] == there

    # Hot standby, while the private network joins the two.

    @action(Side, source="P1, R14", fair=True)
    def connect_first(self, side: Term[Side]) -> None:
        """PG {side} connects first"""
        require(self.sides.private, self.sides.linked[side], self.sides.mode[side] == Mode.INACTIVE)
        require(~self.sides.enabled(peer(side)))
        self.sides.judge(side)
        self.sides.move(side)
        self.sides.mode[side] = Mode.ENABLED

    @action(Side, source="P1, P4", fair=True)
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
        self.stop(side, Mode.INACTIVE)

    @action(Side, source="P4", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """PG {side} takes over"""
        require(self.sides.private, self.sides.mode[side] == Mode.DISABLED, self.sides.linked[side])
        other = self.sides.mode[peer(side)]
        require(other != Mode.ENABLED, ~(other == Mode.DISABLED) | ~self.sides.better(peer(side)))
        self.sides.judge(side)
        self.sides.move(side)
        self.sides.mode[side] = Mode.ENABLED

    @action(Side, source="P7", fair=True)
    def hand_over(self, side: Term[Side]) -> None:
        """PG {side}, without CTI Manager, hands over"""
        require(self.sides.private, self.sides.enabled(side), self.hands_over(side))
        require(self.sides.mode[peer(side)] == Mode.DISABLED)
        self.sides.give_up(side, failed=~self.sides.active[side, Kind.AGENT])
        self.stop(side, Mode.DISABLED)

    @action(Side, source="P2, Q7", fair=True)
    def resynchronise(self, side: Term[Side]) -> None:
        """PG {side} stays enabled, its peer stops"""
        require(self.sides.private, forall(Side, self.sides.enabled), self.outweighs(side))
        self.sides.judge(side)
        self.sides.move(side)
        self.stop(peer(side), Mode.DISABLED)

    # The election, while the two miss one another.

    @action(Side, source="P2, P4, P7, Q7, Q8", fair=True)
    def choose(self, side: Term[Side]) -> None:
        """the Router chooses PG {side}"""
        given(self.compares is Compares.ROUTER)
        other = peer(side)
        require(~self.sides.private, self.sides.connected(side), ~self.chosen[side])
        first = ~self.chosen[other] & self.outweighs(side)
        again = self.chosen[other] & self.hands_over(other)
        if self.recheck:
            again = again | (self.chosen[other] & self.outweighs(side))
        require(~self.sides.connected(other) | first | again)
        mine, theirs = self.sides.weight(side), self.sides.weight(other)
        says("weighs {mine}, the other {theirs}", mine=mine, theirs=theirs)
        self.sides.judge(side)
        self.chosen.assign(lambda s: s == side)

    @action(Side, source="P2, Q8", fair=True)
    def disable(self, side: Term[Side]) -> None:
        """the Router disables PG {side}"""
        given(self.compares is Compares.ROUTER)
        require(~self.sides.private, self.sides.enabled(side), self.sides.linked[side])
        require(self.chosen[peer(side)])
        self.stop(side, Mode.DISABLED)

    @action(Side, source="P2, Q8", fair=True)
    def enable(self, side: Term[Side]) -> None:
        """the Router enables PG {side}"""
        given(self.compares is Compares.ROUTER)
        require(~self.sides.private, self.sides.linked[side], self.chosen[side])
        require(self.sides.mode[side] == Mode.DISABLED)
        if self.orders is Orders.DISABLE_FIRST:
            require(~self.sides.enabled(peer(side)) | ~self.sides.linked[peer(side)])
        self.sides.move(side)
        self.sides.mode[side] = Mode.ENABLED

    @action(Side, source="Q8", fair=True)
    def hear(self, side: Term[Side]) -> None:
        """PG {side} hears its peer's weight"""
        given(self.compares is Compares.EACH_ALONE)
        require(self.sides.private, forall(Side, lambda s: self.sides.mode[s] != Mode.DOWN))
        require(~forall(Kind, lambda k: self.up_to_date(side, k)))
        self.heard.assign(
            lambda s, k: ite(s == side, self.sides.active[peer(side), k], self.heard[s, k])
        )

    @action(Side, source="P2, Q7, Q8", fair=True)
    def decide(self, side: Term[Side]) -> None:
        """PG {side} decides for itself"""
        given(self.compares is Compares.EACH_ALONE)
        enabled = self.sides.enabled(side)
        mine, theirs = self.sides.weight(side), self.heard_weight(side)
        prior = side == Side.A if self.tie is Tie.SIDE_A else enabled
        wins = (mine > theirs) | ((mine == theirs) & prior)
        due = ~self.decided[side] | (wins != enabled) if self.recheck else ~self.decided[side]
        require(~self.sides.private, self.sides.connected(side), due)
        says("weighs {mine}, last heard of the other: {theirs}", mine=mine, theirs=theirs)
        self.decided[side] = True
        self.reports.lose_sight(side, ~wins)
        self.sides.judge(ite(wins, side, peer(side)), ~(wins == enabled))
        self.sides.move(side, wins & ~enabled)
        self.sides.mode[side] = ite(wins, Mode.ENABLED, Mode.DISABLED)
        self.sides.bereft[side] = self.sides.bereft[side] & wins

    @fault(FaultKind.LINK_RESTORED, component="private network")
    def restore_private(self) -> None:
        """the private network is restored"""
        given(self.sides.private_fails)
        require(~self.sides.private)
        self.sides.private = True
        self.chosen.assign(False)
        self.decided.assign(False)

    @fault(FaultKind.CRASH, Side, component="PG", source="P4")
    def crash(self, side: Term[Side]) -> None:
        """PG {side} crashes"""
        given(self.pgs_crash)
        require(self.sides.mode[side] != Mode.DOWN)
        self.reports.lose_buffer(side)
        self.sides.give_up(side, failed=True)
        self.stop(side, Mode.DOWN)
        self.decided.assign(lambda s: ~(s == side) & self.decided[s])
        self.heard.assign(lambda s, k: ~(s == side) & self.heard[s, k])
        self.sides.swaps = 0

    @fault(FaultKind.RESTART, Side, component="PG")
    def restart(self, side: Term[Side]) -> None:
        """PG {side} restarts"""
        given(self.pgs_crash)
        require(self.sides.mode[side] == Mode.DOWN)
        self.sides.mode[side] = Mode.INACTIVE
