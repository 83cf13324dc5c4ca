"""A pair of which one member is active and the other waits: giving up, taking over, meeting again.

A model mixes it in and says in hooks what the two members are: when a side is able to work, when it
has to give up, and whether the two hear one another. A step that has a name or a rule of its own in
the source is overridden with `super()`.

What is abstracted, and why that is sound:

- Time. Of the interval after which a standby becomes active only the order is kept: with `prompt` a
  side that must give up has done so before. Everything else may happen at any moment.
- Messages between the two are no state. Each acts on whether it hears the other at that moment;
  that it hears too late is the same as not to hear.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Choice,
    Component,
    FaultKind,
    Parameter,
    Term,
    Var,
    action,
    fault,
    forall,
    given,
    initial,
    require,
)
from ccverify.models.network.network import Side, peer


class Role(Enum):
    """What a member of the pair does."""

    ACTIVE = "active"
    STANDBY = "standby"
    DOWN = "down"


class Reunion(Enum):
    """Which of two active sides stays active when they hear one another again."""

    A_STAYS = "a-stays"
    B_STAYS = "b-stays"
    BOTH_STAY = "both-stay"


class Standby(Component):
    """Two members, active and standby, that know of one another only what they hear."""

    role = Choice(
        Role,
        over=Side,
        initially={Side.A: Role.ACTIVE, Side.B: Role.STANDBY},
        meaning="what the side's member of the pair does",
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

    failback = Parameter(
        False, source="G2",
        meaning="the active role returns to side A once that side has recovered",
    )  # fmt: skip
    fit = Parameter(True, silent=True, meaning="a side that is not able stays standby")
    prompt = Parameter(True, silent=True, meaning="giving up comes before the other's interval")
    reunion = Parameter(Reunion.A_STAYS, silent=True, meaning="two active sides hear one another")
    recovered = Parameter(False, meaning="start with one side able and active, the other anyhow")
    members_crash = Parameter(False, meaning="the members of the pair may crash and restart")

    # What a model says of its two members

    def able(self, side: Side | Term[Side]) -> Term[bool]:
        """The side runs, and as far as it can tell by itself nothing keeps it from working."""
        return self.up(side)

    def must_give_up(self, side: Term[Side]) -> Term[bool]:
        """The side, if it is active, has a cause to give up."""
        return ~self.able(side)

    def heard(self) -> Term[bool]:
        """Each of the two hears the other."""
        return forall(Side, self.up)

    def becomes(self, side: Term[Side], role: Role | Term[Role]) -> None:
        """The side changes its role; what else changes with it."""
        self.role[side] = role

    def starts(self, side: Term[Side]) -> None:
        """A member that comes up waits, whatever the other does."""
        self.becomes(side, Role.STANDBY)

    # What is the same of all such pairs

    def active(self, side: Side | Term[Side]) -> Term[bool]:
        """The side has the active role."""
        return self.role[side] == Role.ACTIVE

    def up(self, side: Side | Term[Side]) -> Term[bool]:
        """The side's member of the pair runs."""
        return self.role[side] != Role.DOWN

    def returns(self, side: Term[Side]) -> Term[bool]:
        """G2: the side makes way for side A, which has recovered."""
        waits = (self.role[Side.A] == Role.STANDBY) & self.able(Side.A)
        return (side == Side.B) & waits & self.heard()

    @initial()
    def some_side_is_active(self) -> None:
        """Recovered: one side is active and able, the other in any state but that."""
        if self.recovered:
            self.keeper = ANY
            self.incumbent = ANY
            self.role.assign(ANY)
            require(forall(Side, lambda side: self.active(side) == (side == self.keeper)))
            require(self.able(self.keeper))

    @action(Side, fair=True)
    def give_up(self, side: Term[Side]) -> None:
        """side {side} gives up"""
        due = self.must_give_up(side)
        if self.failback:
            due = due | self.returns(side)
        require(self.active(side), due)
        self.becomes(side, Role.STANDBY)

    @action(Side, fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """side {side} takes over"""
        other = peer(side)
        require(self.role[side] == Role.STANDBY, ~(self.heard() & self.active(other)))
        # The side that was active last lets the other go first, if that one can go on.
        require((self.incumbent != side) | ~(self.heard() & self.able(other)))
        if self.fit:
            require(self.able(side))
        if self.prompt:
            require(~(self.active(other) & self.must_give_up(other)))
        self.becomes(side, Role.ACTIVE)
        self.incumbent = side

    @action(Side, fair=True)
    def step_down(self, side: Term[Side]) -> None:
        """side {side} hears another active one"""
        given(self.reunion is not Reunion.BOTH_STAY)
        stays = Side.A if self.reunion is Reunion.A_STAYS else Side.B
        require(self.heard(), forall(Side, self.active), side != stays)
        self.becomes(side, Role.STANDBY)
        self.incumbent = stays

    @fault(FaultKind.CRASH, Side, component="member of the pair")
    def crash(self, side: Term[Side]) -> None:
        """side {side} crashes"""
        given(self.members_crash)
        require(self.up(side))
        self.becomes(side, Role.DOWN)

    @fault(FaultKind.RESTART, Side, component="member of the pair")
    def restart(self, side: Term[Side]) -> None:
        """side {side} restarts"""
        given(self.members_crash)
        require(~self.up(side))
        self.starts(side)
