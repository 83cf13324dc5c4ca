"""The PG pair: hot standby, the election by weight, and the data and records it must not lose.

While the private network joins two PGs they run in hot standby: one is enabled, the other takes
over when it fails or loses its CTI Manager (P1, P4, P7, R14). Once they miss one another, the one
whose side's components weigh more is enabled (P2, P3); who compares, and what decides between
equal weights, the source leaves open (Q7, Q8).

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- The Routers are one enabled Router, which a PG reaches or not by whatever path (R12): what two
  of them do is the Router pair's matter, and everything here is said of one.
- A component counts as active while it is in service, on the disabled side as well.
- One call and the data of one interval are followed; they influence neither one another nor the
  PGs.
"""

from __future__ import annotations

from ccverify.checker import (
    ANY,
    Bool,
    Choice,
    Condition,
    FaultKind,
    Int,
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
    least,
    one_of,
    require,
    says,
    sum_over,
)
from ccverify.models.network import Side, peer
from ccverify.models.pg_sides import Sides
from ccverify.models.pg_words import (
    Call,
    Compares,
    Datum,
    Handover,
    Kind,
    Mode,
    Moved,
    Orders,
    Tie,
)

PRIVATE = {"private_fails": True}
LOCAL = dict.fromkeys(("links_fail", "pgs_crash", "components_fail"), True)


class PgPair(Model):
    """Two PGs, one of them enabled: by who connects first, by failure, or by weight (P1-P11)."""

    sides = Part(Sides)
    mode = Choice(Mode, over=Side, initially=Mode.INACTIVE)

    # `held`: the PG that was enabled last.
    held = Bool(over=Side, initially=False)
    moved: Var[Moved] = Choice(Moved, initially=Moved.NEVER)
    # Who is enabled without the private network: the Router's choice, or each side's own (Q8).
    chosen = Bool(over=Side, initially=False)
    decided = Bool(over=Side, initially=False)
    heard = Bool(over=(Side, Kind), initially=False)

    datum: Var[Datum] = Choice(Datum, initially=Datum.NONE)
    kept = Bool(over=Side, initially=False)
    failed = Bool(over=Side, initially=False)
    call: Var[Call] = Choice(Call, initially=Call.NONE)
    lived_on: Var[bool] = Bool(initially=False)
    records: Var[int] = Int(0, 3, initially=0)

    tie = Parameter(Tie.ENABLED_BEFORE, source="Q7", meaning="who is enabled if weights are equal")
    compares = Parameter(Compares.ROUTER, source="Q8", meaning="who compares the weights")
    orders = Parameter(Orders.DISABLE_FIRST, source="P2", meaning="how a Router moves the role")
    handover = Parameter(Handover.IF_BETTER, source="P7", meaning="to whom a PG fails over")
    recheck = Parameter(False, source="P2", meaning="weights that change are compared again")
    disk = Parameter(False, source="P8", meaning="a failed PG's buffer is there when it restarts")
    under_way = Parameter(False, meaning="start enabled, any components, private network just lost")
    pgs_crash = Parameter(False, meaning="PGs may crash and restart")

    interval = Parameter(False, meaning="follow the data of an interval")
    calls = Parameter(False, meaning="follow a call")

    calm = Scenario("nothing fails", interval=True, calls=True)
    budget_1 = Scenario("at most one fault", faults=1, **PRIVATE, **LOCAL)
    budget_2 = Scenario("at most two faults", faults=2, **PRIVATE, **LOCAL)
    hot_standby = Scenario("anything fails at any time but the private network", **LOCAL)
    private_lost = Scenario(
        "the private network is lost once, whatever components are active", under_way=True
    )
    both_managers = Scenario(
        "two components may fail; a PG without CTI Manager hands over to any peer",
        handover=Handover.ALWAYS, components_fail=True, faults=2,
    )  # fmt: skip
    data = Scenario("at most two faults; interval data", faults=2, interval=True,
                    private_fails=True, pgs_crash=True)  # fmt: skip
    call_records = Scenario("at most two faults; a call", faults=2, calls=True, **LOCAL)

    def enabled(self, side: Side | Term[Side]) -> Term[bool]:
        """The PG controls the peripherals of its pair."""
        return self.mode[side] == Mode.ENABLED

    def connected(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router hears from the PG."""
        return self.sides.linked[side] & one_of(self.mode[side], Mode.DISABLED, Mode.ENABLED)

    def heard_weight(self, side: Term[Side]) -> Term[int]:
        """The peer's weight as the side last heard it; nothing if it never did."""
        return sum_over(Kind, lambda k: ite(self.heard[side, k], self.sides.weights.of(k), 0))

    def outweighs(self, side: Term[Side]) -> Term[bool]:
        """P2, Q7: the side is to be enabled rather than its peer."""
        mine, theirs = self.sides.weight(side), self.sides.weight(peer(side))
        prior = side == Side.A if self.tie is Tie.SIDE_A else ~self.held[peer(side)]
        return (mine > theirs) | ((mine == theirs) & prior)

    def hands_over(self, side: Term[Side]) -> Term[bool]:
        """P7: a PG that lost its CTI Manager gives up its role."""
        lost = ~self.sides.active[side, Kind.AGENT]
        return lost if self.handover is Handover.ALWAYS else self.sides.better(peer(side))

    def judge(self, side: Term[Side], when: Condition = True) -> None:
        """The enabled role is to go to the side: note why."""
        other, mine, theirs = peer(side), self.sides.weight(side), self.sides.weight(peer(side))
        gone = ~self.enabled(other) | ~self.sides.linked[other] | self.sides.better(side)
        weighed = ite(mine == theirs, Moved.TO_EQUAL, Moved.TO_LIGHTER)
        weighed = ite(mine > theirs, Moved.TO_HEAVIER, weighed)
        self.moved = ite(self.held[other] & when, ite(gone, Moved.REPLACED, weighed), self.moved)

    def move(self, side: Term[Side], when: Condition = True) -> None:
        """The enabled role goes to the side: it is a swap if the peer had it."""
        swap = self.held[peer(side)] & when
        self.sides.swaps = ite(swap, least(3, self.sides.swaps + 1), self.sides.swaps)
        self.held.assign(lambda s: ite(when, s == side, self.held[s]))

    def lose_sight(self, side: Term[Side], when: Condition = True) -> None:
        """P9: the Router takes the call that an enabled PG served for ended."""
        unseen = self.enabled(side) & (self.call == Call.SEEN) & when
        self.call = ite(unseen, Call.UNSEEN, self.call)

    def stop(self, side: Term[Side], mode: Mode) -> None:
        """The PG is no longer enabled, if it was."""
        self.lose_sight(side)
        self.mode[side] = mode

    @initial()
    def start(self) -> None:
        if self.under_way:
            self.sides.private = False
            self.sides.active.assign(ANY)
            self.mode.assign(ANY)
            self.held.assign(ANY)
            require(count(Side, self.enabled) == 1)
            require(exists(Side, lambda s: self.mode[s] == Mode.DISABLED))
            require(forall(Side, lambda s: self.held[s] == self.enabled(s)))
            if self.compares is Compares.EACH_ALONE:
                self.heard.assign(ANY)
                require(forall(Side, lambda s: forall(Kind, lambda k: self.up_to_date(s, k))))

    def up_to_date(self, side: Term[Side], kind: Term[Kind]) -> Term[bool]:
        """The side knows whether its peer's component is active."""
        there = self.sides.active[peer(side), kind] & (self.mode[peer(side)] != Mode.DOWN)
        return self.heard[side, kind] == there

    # Hot standby, while the private network joins the two.

    @action(Side, source="P1, R14", fair=True, title="PG {side} connects first")
    def connect_first(self, side: Term[Side]) -> None:
        require(self.sides.private, self.sides.linked[side], self.mode[side] == Mode.INACTIVE)
        require(~self.enabled(peer(side)))
        self.judge(side)
        self.move(side)
        self.mode[side] = Mode.ENABLED

    @action(Side, source="P1, P4", fair=True, title="PG {side} connects as standby")
    def connect_second(self, side: Term[Side]) -> None:
        require(self.sides.linked[side], self.mode[side] == Mode.INACTIVE)
        require(~self.sides.private | self.enabled(peer(side)))
        self.mode[side] = Mode.DISABLED

    @action(Side, source="R14", fair=True, title="PG {side}, without a Router, becomes inactive")
    def become_inactive(self, side: Term[Side]) -> None:
        require(~self.sides.linked[side], one_of(self.mode[side], Mode.DISABLED, Mode.ENABLED))
        self.stop(side, Mode.INACTIVE)

    @action(Side, source="P4", fair=True, title="PG {side} takes over")
    def take_over(self, side: Term[Side]) -> None:
        require(self.sides.private, self.mode[side] == Mode.DISABLED, self.sides.linked[side])
        other = self.mode[peer(side)]
        require(other != Mode.ENABLED, ~(other == Mode.DISABLED) | ~self.sides.better(peer(side)))
        self.judge(side)
        self.move(side)
        self.mode[side] = Mode.ENABLED

    @action(Side, source="P7", fair=True, title="PG {side}, without CTI Manager, hands over")
    def hand_over(self, side: Term[Side]) -> None:
        require(self.sides.private, self.enabled(side), self.hands_over(side))
        require(self.mode[peer(side)] == Mode.DISABLED)
        self.stop(side, Mode.DISABLED)

    @action(Side, source="P2, Q7", fair=True, title="PG {side} stays enabled, its peer stops")
    def resynchronise(self, side: Term[Side]) -> None:
        require(self.sides.private, forall(Side, self.enabled), self.outweighs(side))
        self.judge(side)
        self.move(side)
        self.stop(peer(side), Mode.DISABLED)

    # The election, while the two miss one another.

    @action(Side, source="P2, P4, P7, Q7, Q8", fair=True, title="the Router chooses PG {side}")
    def choose(self, side: Term[Side]) -> None:
        given(self.compares is Compares.ROUTER)
        other = peer(side)
        require(~self.sides.private, self.connected(side), ~self.chosen[side])
        first = ~self.chosen[other] & self.outweighs(side)
        again = self.chosen[other] & self.hands_over(other)
        if self.recheck:
            again = again | (self.chosen[other] & self.outweighs(side))
        require(~self.connected(other) | first | again)
        says(
            "weighs {mine}, the other {theirs}",
            mine=self.sides.weight(side),
            theirs=self.sides.weight(other),
        )
        self.judge(side)
        self.chosen.assign(lambda s: s == side)

    @action(Side, source="P2, Q8", fair=True, title="the Router disables PG {side}")
    def disable(self, side: Term[Side]) -> None:
        given(self.compares is Compares.ROUTER)
        require(
            ~self.sides.private,
            self.enabled(side),
            self.sides.linked[side],
            self.chosen[peer(side)],
        )
        self.stop(side, Mode.DISABLED)

    @action(Side, source="P2, Q8", fair=True, title="the Router enables PG {side}")
    def enable(self, side: Term[Side]) -> None:
        given(self.compares is Compares.ROUTER)
        require(~self.sides.private, self.mode[side] == Mode.DISABLED, self.sides.linked[side])
        require(self.chosen[side])
        if self.orders is Orders.DISABLE_FIRST:
            require(~self.enabled(peer(side)) | ~self.sides.linked[peer(side)])
        self.move(side)
        self.mode[side] = Mode.ENABLED

    @action(Side, source="Q8", fair=True, title="PG {side} hears its peer's weight")
    def hear(self, side: Term[Side]) -> None:
        given(self.compares is Compares.EACH_ALONE)
        require(self.sides.private, forall(Side, lambda s: self.mode[s] != Mode.DOWN))
        require(~forall(Kind, lambda k: self.up_to_date(side, k)))
        self.heard.assign(
            lambda s, k: ite(s == side, self.sides.active[peer(side), k], self.heard[s, k])
        )

    @action(Side, source="P2, Q7, Q8", fair=True, title="PG {side} decides for itself")
    def decide(self, side: Term[Side]) -> None:
        given(self.compares is Compares.EACH_ALONE)
        enabled, mine, theirs = self.enabled(side), self.sides.weight(side), self.heard_weight(side)
        prior = side == Side.A if self.tie is Tie.SIDE_A else enabled
        wins = (mine > theirs) | ((mine == theirs) & prior)
        due = ~self.decided[side] | (wins != enabled) if self.recheck else ~self.decided[side]
        require(~self.sides.private, self.connected(side), due)
        says("weighs {mine}, last heard of the other: {theirs}", mine=mine, theirs=theirs)
        self.decided[side] = True
        self.lose_sight(side, ~wins)
        self.judge(side, wins & ~enabled)
        self.move(side, wins & ~enabled)
        self.mode[side] = ite(wins, Mode.ENABLED, Mode.DISABLED)

    # What may fail. A failure starts the count of swaps anew; a repair does not.

    @fault(FaultKind.LINK_RESTORED, component="private network",
           title="the private network is restored")  # fmt: skip
    def restore_private(self) -> None:
        given(self.sides.private_fails)
        require(~self.sides.private)
        self.sides.private = True
        self.chosen.assign(False)
        self.decided.assign(False)

    @fault(FaultKind.CRASH, Side, component="PG", source="P4", title="PG {side} crashes")
    def crash(self, side: Term[Side]) -> None:
        given(self.pgs_crash)
        require(self.mode[side] != Mode.DOWN)
        self.stop(side, Mode.DOWN)
        self.decided.assign(lambda s: ~(s == side) & self.decided[s])
        self.heard.assign(lambda s, k: ~(s == side) & self.heard[s, k])
        self.failed[side] = self.datum == Datum.BUFFERED
        self.kept[side] = self.kept[side] & self.disk
        self.sides.swaps = 0

    @fault(FaultKind.RESTART, Side, component="PG", title="PG {side} restarts")
    def restart(self, side: Term[Side]) -> None:
        given(self.pgs_crash)
        require(self.mode[side] == Mode.DOWN)
        self.mode[side] = Mode.INACTIVE

    # Interval data and termination records.

    @fault(FaultKind.INPUT, Side, component="clock", source="P8",
           title="an interval ends: PG {side} gathers its data")  # fmt: skip
    def gather(self, side: Term[Side]) -> None:
        given(self.interval)
        require(self.enabled(side), self.datum == Datum.NONE)
        self.datum = Datum.BUFFERED
        self.kept.assign(lambda s: (s == side) | (self.sides.private & (self.mode[s] != Mode.DOWN)))

    @action(Side, source="P8", fair=True, title="PG {side} copies its peer's buffer")
    def copy_buffer(self, side: Term[Side]) -> None:
        given(self.interval)
        require(self.sides.private, forall(Side, lambda s: self.mode[s] != Mode.DOWN))
        require(self.kept[peer(side)], ~self.kept[side])
        self.kept[side] = True

    @action(Side, source="P8", fair=True, title="PG {side} sends the interval data")
    def send(self, side: Term[Side]) -> None:
        given(self.interval)
        require(self.enabled(side), self.sides.linked[side], self.kept[side])
        self.datum = Datum.DELIVERED
        self.kept.assign(False)

    @fault(FaultKind.INPUT, Side, component="caller", source="P9",
           title="a call reaches an agent of PG {side}")  # fmt: skip
    def call_arrives(self, side: Term[Side]) -> None:
        given(self.calls)
        require(self.enabled(side), self.call == Call.NONE)
        self.call = Call.SEEN

    @fault(FaultKind.INPUT, component="caller", source="P9", title="the call ends")
    def call_ends(self) -> None:
        given(self.calls)
        require(one_of(self.call, Call.SEEN, Call.UNSEEN, Call.WRITTEN_OFF))
        self.lived_on = self.call == Call.WRITTEN_OFF
        self.call = Call.ENDED

    @action(Side, source="P9", fair=True, title="PG {side} makes a termination record")
    def make_record(self, side: Term[Side]) -> None:
        given(self.calls)
        require(
            self.enabled(side), self.sides.linked[side], one_of(self.call, Call.UNSEEN, Call.ENDED)
        )
        self.call = ite(self.call == Call.ENDED, Call.CLOSED, Call.WRITTEN_OFF)
        self.records = least(3, self.records + 1)
