"""The two sides of a PG pair: what is active on each, what it weighs, and what joins them."""

from __future__ import annotations

from collections.abc import Callable
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


class Handover(Enum):
    """P7: whether a PG without agent PIM fails over to a peer that has none either."""

    IF_BETTER = "if-better"
    ALWAYS = "always"


class Sides(Component):
    """The PGs of both sides, their components and links, and where the enabled role has been.

    A side has one agent PIM, for a PG has one CTI Manager: several that need it weigh as a heavier
    one. VRU PIMs fail one by one, and `vru_pims` of them may outweigh an agent PIM.
    """

    vru_pims = Parameter(
        2, within=(1, 3), source="P3", meaning="how many VRU PIMs a side has", unit="PIMs"
    )
    weighs = Constant(
        1,
        4,
        over=Kind,
        source="P3",
        meaning="what an active component of the kind adds to the weight of its side",
    )
    private: Var[bool] = Bool(initially=True, meaning="the private network joins the PGs")
    linked = Bool(over=Side, initially=True, meaning="the PG reaches the Router")
    reached = Bool(
        over=Side,
        initially=True,
        ghost=True,
        meaning="the PG has reached the Router since it started (P12)",
    )
    active = Int(
        0,
        vru_pims,
        over=(Side, Kind),
        meaning="how many of the side's components of the kind are in service",
    )
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
        meaning="an agent PIM weighs no less than all else of its side",
    )
    handover = Parameter(
        Handover.IF_BETTER, source="P7", silent=True, meaning="to whom a PG fails over"
    )
    on_event = Parameter(
        False,
        source="P7",
        silent=True,
        meaning="a PG hands over only if it was enabled when its CTI Manager failed",
    )
    links_fail = Parameter(False, meaning="a PG may lose the Router and reach it again")
    components_fail = Parameter(False, meaning="components may fail and return")

    @initial()
    def complete(self) -> None:
        """P3: a side has all its components, and an agent PIM weighs more than any other."""
        self.active.assign(lambda _, kind: self.installed(kind))
        agent, vru, server = (self.weighs[kind] for kind in (Kind.AGENT, Kind.VRU, Kind.SERVER))
        require(agent > vru, agent > server)
        if self.agent_weighs_most:
            require(agent >= self.vru_pims * vru + server)

    def installed(self, kind: Term[Kind]) -> Term[int]:
        """How many components of the kind a side has, in service or not."""
        return ite(kind == Kind.VRU, self.vru_pims, 1)

    def sum_of(self, number: Callable[[Term[Kind]], Term[int]]) -> Term[int]:
        """P3: what so many components weigh; one by one, as no two unknowns are multiplied."""

        def of_kind(kind: Term[Kind]) -> Term[int]:
            first, *more = (
                ite(number(kind) > n, self.weighs[kind], 0) for n in range(self.vru_pims)
            )
            return sum(more, start=first)

        return sum_over(Kind, of_kind)

    def weight(self, side: Side | Term[Side]) -> Term[int]:
        """P3: the sum over the active components of the side."""
        return self.sum_of(lambda kind: self.active[side, kind])

    def able(self, side: Side | Term[Side]) -> Term[bool]:
        """The side has an agent PIM in service, and so its CTI Manager."""
        return self.active[side, Kind.AGENT] > 0

    def better(self, side: Term[Side]) -> Term[bool]:
        """Only this side has an agent PIM."""
        return self.able(side) & ~self.able(peer(side))

    def enabled(self, side: Side | Term[Side]) -> Term[bool]:
        """The PG controls the peripherals of its pair."""
        return self.mode[side] == Mode.ENABLED

    def connected(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router hears from the PG."""
        return self.linked[side] & one_of(self.mode[side], Mode.DISABLED, Mode.ENABLED)

    def hands_over(self, side: Term[Side]) -> Term[bool]:
        """P7: a PG that lost its CTI Manager gives up its role."""
        lost = ~self.able(side)
        due = lost if self.handover is Handover.ALWAYS else self.better(peer(side))
        return due & self.bereft[side] if self.on_event else due

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

    def enable(self, side: Term[Side]) -> None:
        """The PG is enabled."""
        self.move(side)
        self.mode[side] = Mode.ENABLED

    def leave(self, side: Term[Side], mode: Mode) -> None:
        """The PG is no longer enabled, if it was."""
        self.mode[side] = mode
        self.bereft[side] = False

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
        self.reached[side] = True

    @fault(FaultKind.CRASH, Side, Kind, component="component", source="P3, P7")
    def lose_component(self, side: Term[Side], kind: Term[Kind]) -> None:
        """side {side} loses one {kind}"""
        given(self.components_fail)
        require(self.active[side, kind] > 0)
        self.active[side, kind] -= 1
        self.swaps = 0
        if self.on_event:
            self.bereft[side] = self.bereft[side] | ((kind == Kind.AGENT) & self.enabled(side))

    @fault(FaultKind.RESTART, Side, Kind, component="component")
    def restore_component(self, side: Term[Side], kind: Term[Kind]) -> None:
        """side {side} has one {kind} again"""
        given(self.components_fail)
        require(self.active[side, kind] < self.installed(kind))
        self.active[side, kind] += 1
        self.bereft[side] = self.bereft[side] & (kind != Kind.AGENT)
