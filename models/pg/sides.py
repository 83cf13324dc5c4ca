"""The two sides of a PG pair: what is active on each, what it weighs, and what joins them."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Component,
    Condition,
    Constant,
    FaultKind,
    Int,
    Parameter,
    Term,
    Var,
    fault,
    given,
    initial,
    ite,
    least,
    one_of,
    require,
    sum_over,
)
from ccverify.models.network.network import Side, peer


class Mode(Enum):
    """What a PG does; an inactive one is not connected to an active Router."""

    DOWN = "down"
    INACTIVE = "inactive"
    DISABLED = "disabled"
    ENABLED = "enabled"


class Kind(Enum):
    """The components of a side that have a weight. An agent PIM is active only with the CTI
    Manager of its side: the failure of either is one failure.
    """

    AGENT = "agent PIM"
    VRU = "VRU PIM"
    SERVER = "CTI Server"


class Moved(Enum):
    """Why a PG last gave up the enabled role: it had failed, or else how the weights stood."""

    NEVER = "never"
    REPLACED = "replaced"
    TO_HEAVIER = "to-heavier"
    TO_EQUAL = "to-equal"
    TO_LIGHTER = "to-lighter"


class Sides(Component):
    """The PGs of both sides, their components and links, and where the enabled role has been.

    A side has one PIM of each kind. Several agent PIMs, which all need the one CTI Manager, weigh
    as a heavier one; several VRU PIMs are not modelled. The weights from 1 to 4 show every sign
    of VRU PIM - CTI Server, and of agent PIM - (both together), and no comparison of two sides
    depends on more.
    """

    weighs = Constant(
        1,
        4,
        over=Kind,
        source="P3",
        meaning="what an active component of the kind adds to the weight of its side",
    )
    private: Var[bool] = Bool(initially=True, meaning="the private network joins the PGs")
    linked = Bool(over=Side, initially=True, meaning="the PG reaches the Router")
    active = Bool(over=(Side, Kind), initially=True, meaning="the side's component is in service")
    mode = Choice(Mode, over=Side, initially=Mode.INACTIVE, meaning="what the PG does")
    held = Bool(over=Side, initially=False, meaning="the side was the last to be enabled (Q7)")
    moved: Var[Moved] = Choice(
        Moved, initially=Moved.NEVER, ghost=True, meaning="why a side last gave up the enabled role"
    )
    swaps: Var[int] = Int(
        0,
        3,
        initially=0,
        ghost=True,
        meaning="how often the role has changed sides since the last failure, three for more",
    )
    bereft = Bool(
        over=Side,
        initially=False,
        meaning="the agent PIM failed while the PG was enabled, and neither has changed since (P7)",
    )

    agent_weighs_most = Parameter(
        False,
        source="P3",
        silent=True,
        meaning="an agent PIM weighs no less than VRU PIM and CTI Server do",
    )
    on_event = Parameter(
        False,
        source="P7",
        silent=True,
        meaning="a PG hands over only if it was enabled when its CTI Manager failed",
    )
    private_fails = Parameter(False, meaning="the private network may be lost and restored")
    links_fail = Parameter(False, meaning="a PG may lose the Router and reach it again")
    components_fail = Parameter(False, meaning="components may fail and return")

    @initial()
    def ordered(self) -> None:
        """P3: an agent PIM weighs more than a VRU PIM, and more than a CTI Server."""
        agent, vru, server = (self.weighs[kind] for kind in (Kind.AGENT, Kind.VRU, Kind.SERVER))
        require(agent > vru, agent > server)
        if self.agent_weighs_most:
            require(agent >= vru + server)

    def enabled(self, side: Side | Term[Side]) -> Term[bool]:
        """The PG controls the peripherals of its pair."""
        return self.mode[side] == Mode.ENABLED

    def connected(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router hears from the PG."""
        return self.linked[side] & one_of(self.mode[side], Mode.DISABLED, Mode.ENABLED)

    def judge(self, side: Term[Side], when: Condition = True) -> None:
        """The enabled role is to go to the side: its peer, if it still has it, gives it up."""
        other = peer(side)
        self.give_up(other, ~self.linked[other] | self.better(side), when)

    def give_up(self, side: Term[Side], failed: Condition, when: Condition = True) -> None:
        """The side gives up the enabled role, if it has it: note why, now that it is known."""
        mine, theirs = self.weight(side), self.weight(peer(side))
        weighed = ite(mine == theirs, Moved.TO_EQUAL, Moved.TO_LIGHTER)
        weighed = ite(mine < theirs, Moved.TO_HEAVIER, weighed)
        has = self.held[side] & self.enabled(side) & when
        self.moved = ite(has, ite(failed, Moved.REPLACED, weighed), self.moved)

    def move(self, side: Term[Side], when: Condition = True) -> None:
        """The enabled role goes to the side: it is a swap if the peer had it."""
        swap = self.held[peer(side)] & when
        self.swaps = ite(swap, least(3, self.swaps + 1), self.swaps)
        self.held.assign(lambda s: ite(when, s == side, self.held[s]))

    def weight(self, side: Side | Term[Side]) -> Term[int]:
        """P3: the sum over the active components of the side."""
        return sum_over(Kind, lambda k: ite(self.active[side, k], self.weighs[k], 0))

    def better(self, side: Term[Side]) -> Term[bool]:
        """Only this side has an agent PIM."""
        return self.active[side, Kind.AGENT] & ~self.active[peer(side), Kind.AGENT]

    @fault(FaultKind.LINK_LOST, component="private network")
    def lose_private(self) -> None:
        """the private network is lost"""
        given(self.private_fails)
        require(self.private)
        self.private = False
        self.swaps = 0

    @fault(FaultKind.LINK_LOST, Side, component="public link", source="R14")
    def lose_link(self, side: Term[Side]) -> None:
        """PG {side} loses the Router"""
        given(self.links_fail)
        require(self.linked[side])
        self.linked[side] = False
        self.swaps = 0

    @fault(FaultKind.LINK_RESTORED, Side, component="public link")
    def restore_link(self, side: Term[Side]) -> None:
        """PG {side} reaches the Router again"""
        given(self.links_fail)
        require(~self.linked[side])
        self.linked[side] = True

    @fault(FaultKind.CRASH, Side, Kind, component="component", source="P3, P7")
    def lose_component(self, side: Term[Side], kind: Term[Kind]) -> None:
        """side {side} loses its {kind}"""
        given(self.components_fail)
        require(self.active[side, kind])
        self.active[side, kind] = False
        self.swaps = 0
        if self.on_event:
            self.bereft[side] = self.bereft[side] | ((kind == Kind.AGENT) & self.enabled(side))

    @fault(FaultKind.RESTART, Side, Kind, component="component")
    def restore_component(self, side: Term[Side], kind: Term[Kind]) -> None:
        """side {side} has its {kind} again"""
        given(self.components_fail)
        require(~self.active[side, kind])
        self.active[side, kind] = True
        self.bereft[side] = self.bereft[side] & (kind != Kind.AGENT)
