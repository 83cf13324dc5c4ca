"""The election of a PG pair: which of the two is enabled while they miss one another (P2)."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Component,
    FaultKind,
    Int,
    Needs,
    Parameter,
    Term,
    action,
    fault,
    forall,
    given,
    ite,
    require,
    says,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.calls import Calls
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


class Election(Component):
    """The Router compares the weights of the two sides, or each side does so alone (Q8)."""

    sides = Needs(Sides)
    calls = Needs(Calls)
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
    heard = Int(
        0,
        Sides.vru_pims,
        over=(Side, Kind),
        initially=0,
        meaning="how many active components of its peer the side last heard of (Q8)",
    )

    tie = Parameter(Tie.ENABLED_BEFORE, source="Q7", meaning="who is enabled if weights are equal")
    compares = Parameter(Compares.ROUTER, source="Q8", meaning="who compares the weights")
    orders = Parameter(
        Orders.DISABLE_FIRST, source="P2", silent=True, meaning="how a Router moves the role"
    )
    recheck = Parameter(
        False, source="P2", silent=True, meaning="weights that change are compared again"
    )
    private_fails = Parameter(False, meaning="the private network may be lost and restored")

    def wins(
        self, side: Term[Side], mine: Term[int], theirs: Term[int], before: Term[bool]
    ) -> Term[bool]:
        """P2, Q7: the side is the heavier one, or of two equal sides the one that is preferred."""
        preferred = side == Side.A if self.tie is Tie.SIDE_A else before
        return (mine > theirs) | ((mine == theirs) & preferred)

    def outweighs(self, side: Term[Side]) -> Term[bool]:
        """P2, Q7: the side is to be enabled rather than its peer."""
        other = peer(side)
        mine, theirs = self.sides.weight(side), self.sides.weight(other)
        return self.wins(side, mine, theirs, before=~self.sides.held[other])

    @action(Side, source="P2, P4, P7, Q7, Q8", fair=True)
    def choose(self, side: Term[Side]) -> None:
        """the Router chooses PG {side}"""
        given(self.compares is Compares.ROUTER)
        other = peer(side)
        require(~self.sides.private, self.sides.connected(side), ~self.chosen[side])
        first = ~self.chosen[other] & self.outweighs(side)
        again = self.chosen[other] & self.sides.hands_over(other)
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
        self.calls.stop(side, Mode.DISABLED)

    @action(Side, source="P2, Q8", fair=True)
    def enable(self, side: Term[Side]) -> None:
        """the Router enables PG {side}"""
        given(self.compares is Compares.ROUTER)
        require(~self.sides.private, self.sides.linked[side], self.chosen[side])
        require(self.sides.mode[side] == Mode.DISABLED)
        if self.orders is Orders.DISABLE_FIRST:
            require(~self.sides.enabled(peer(side)) | ~self.sides.linked[peer(side)])
        self.sides.enable(side)

    # Each side alone, by what it last heard.

    def up_to_date(self, side: Term[Side], kind: Term[Kind]) -> Term[bool]:
        """The side knows how many of its peer's components are active."""
        runs = self.sides.mode[peer(side)] != Mode.DOWN
        return self.heard[side, kind] == ite(runs, self.sides.active[peer(side), kind], 0)

    @action(Side, source="Q8", fair=True)
    def hear(self, side: Term[Side]) -> None:
        """PG {side} hears its peer's weight"""
        # What is heard matters only where the private network may be lost later.
        given(self.compares is Compares.EACH_ALONE and self.private_fails)
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
        mine, theirs = self.sides.weight(side), self.sides.sum_of(lambda k: self.heard[side, k])
        wins = self.wins(side, mine, theirs, before=enabled)
        due = ~self.decided[side] | (wins != enabled) if self.recheck else ~self.decided[side]
        require(~self.sides.private, self.sides.connected(side), due)
        says("weighs {mine}, last heard of the other: {theirs}", mine=mine, theirs=theirs)
        self.decided[side] = True
        self.calls.lose_sight(side, ~wins)
        self.sides.judge(ite(wins, side, peer(side)), ~(wins == enabled))
        self.sides.move(side, wins & ~enabled)
        self.sides.mode[side] = ite(wins, Mode.ENABLED, Mode.DISABLED)
        self.sides.bereft[side] = self.sides.bereft[side] & wins

    def forget(self, side: Term[Side]) -> None:
        """A PG that fails knows nothing of its peer, and has decided nothing."""
        self.decided[side] = False
        self.heard.assign(lambda s, k: ite(s == side, 0, self.heard[s, k]))

    @fault(FaultKind.LINK_LOST, component="private network")
    def lose_private(self) -> None:
        """the private network is lost"""
        given(self.private_fails)
        require(self.sides.private)
        self.sides.private = False
        self.sides.swaps = 0

    @fault(FaultKind.LINK_RESTORED, component="private network")
    def restore_private(self) -> None:
        """the private network is restored"""
        given(self.private_fails)
        require(~self.sides.private)
        self.sides.private = True
        self.chosen.assign(False)
        self.decided.assign(False)
