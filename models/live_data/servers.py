"""Two Live Data servers, one active and one standby: which of them serves, and when they swap.

The standby takes over once it no longer hears an active server (V1). While it hears one it compares
their PGs, and asks for the role if it has far more of them (V3). A server that starts and finds no
active one goes by device majority, as the Routers do (V2).

What is abstracted, and why that is sound for the properties:

- Time. The two minutes of V3 may be over at any moment while the standby has far more PGs, and no
  later: every order that any timing allows is there. `swap_times` has the minutes.
- What a server holds and has yet to notice. Who notices a loss late is who suffers it late, and
  losses may come at any moment. One cause may take a server's PGs together with its peer; but then
  nobody hears of its count any more. It may begin by a majority that it has just lost; but nobody
  reaches it.
- A request for the role and the answer are no state: the active server gives up, and its peer,
  which was not active last, goes first.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Condition,
    FaultKind,
    Number,
    Parameter,
    Term,
    Var,
    action,
    fault,
    forall,
    given,
    implies,
    initial,
    require,
    says,
)
from ccverify.models.mechanisms.majority import majority
from ccverify.models.mechanisms.standby import Reunion, Role, Standby
from ccverify.models.network.network import Side, peer


class Counts(Enum):
    """Q18: the PGs that a standby has, which is connected to none: those that it could reach, all
    that are configured, or what the active server tells it of its own.
    """

    REACHED = "reached"
    CONFIGURED = "configured"
    TOLD = "told"


class OverNone(Enum):
    """Q10: when a standby has 130 % more PGs than a server that has none: if it has one, in any
    case, or never.
    """

    IF_ANY = "if-any"
    ALWAYS = "always"
    NEVER = "never"


class LiveServers(Standby):
    """Two servers that hear one another, and compare the PGs that they reach (V1-V3)."""

    access = Bool(over=Side, initially=True, meaning="the server reaches anything at all")
    between: Var[bool] = Bool(initially=True, meaning="the servers reach one another")
    fresh = Bool(
        over=Side, initially=False, meaning="the server has started, and found no active one yet"
    )

    percent = Parameter(
        130, within=(101, 300), source="V3", unit="%", meaning="PGs that a standby needs to ask"
    )
    more = Parameter(
        False, source="Q10", meaning="the standby needs so many more than the active server has"
    )
    over_none = Parameter(
        OverNone.IF_ANY, source="Q10", meaning="when a standby asks a server that has no PG"
    )
    counts = Parameter(Counts.REACHED, source="Q18", meaning="the PGs that a standby has")
    alone = Parameter(
        True, source="V2", silent=True,
        meaning="a server that starts and hears no other needs a majority too",
    )  # fmt: skip
    fit = Parameter(
        True, source="V2", silent=True, meaning="a server that starts waits until it has a majority"
    )
    # A side that must give up is heard by its peer, which does not take over before.
    prompt = Parameter(True, source="V3", meaning="giving up comes before taking over")
    reunion = Parameter(
        Reunion.A_STAYS, source="V7", silent=True, meaning="two active servers hear one another"
    )
    both_start = Parameter(False, meaning="both servers have just started")
    between_fails = Parameter(False, meaning="the servers may lose one another")
    access_fails = Parameter(False, meaning="a server may lose all that it reaches")

    # What a model says of the PGs

    def seen(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs the server reaches."""
        raise NotImplementedError

    def total(self) -> Number:
        """How many PGs are configured."""
        raise NotImplementedError

    # What is the same whatever the PGs are

    @initial()
    def begin(self) -> None:
        """Both start: they wait, and either may go first. Recovered: one may just have started."""
        if self.both_start:
            self.role.assign(Role.STANDBY)
            self.incumbent = ANY
            self.fresh.assign(True)
        if self.recovered:
            self.fresh.assign(ANY)
            require(forall(Side, lambda s: implies(self.fresh[s], self.role[s] == Role.STANDBY)))

    def heard(self) -> Term[bool]:
        """The two servers run, and hear one another."""
        return self.between & forall(Side, lambda side: self.up(side) & self.access[side])

    def counted(self, side: Term[Side]) -> Number:
        """Q18: how many PGs a standby takes for its own."""
        match self.counts:
            case Counts.REACHED:
                return self.seen(side)
            case Counts.CONFIGURED:
                return self.total()
            case Counts.TOLD:
                return self.seen(peer(side))

    def ahead(self, side: Term[Side]) -> Term[bool]:
        """V3: as a standby the server would find that it has 130 % more PGs than its peer."""
        mine, theirs = self.counted(side), self.seen(peer(side))
        needed = self.percent + 100 if self.more else self.percent
        some: Condition = {
            OverNone.IF_ANY: mine > 0, OverNone.ALWAYS: True, OverNone.NEVER: theirs > 0
        }[self.over_none]  # fmt: skip
        return (needed * theirs <= 100 * mine) & some

    def waits(self, side: Side | Term[Side]) -> Term[bool]:
        """The server is the standby of one that is, or was, active."""
        return (self.role[side] == Role.STANDBY) & ~self.fresh[side]

    def able(self, side: Side | Term[Side]) -> Term[bool]:
        """The server runs, and if it has just started it has a majority (V2)."""
        enough = majority(side, self.seen(side), self.total())
        if not self.alone:
            enough = enough | ~self.heard()
        return self.up(side) & (~self.fresh[side] | enough)

    def must_give_up(self, side: Term[Side]) -> Term[bool]:
        """V3: the standby, which the server hears, has far more PGs, and asks for the role."""
        return self.heard() & self.waits(peer(side)) & self.ahead(peer(side))

    def becomes(self, side: Term[Side], role: Role | Term[Role]) -> None:
        """The server has found its place, or is down."""
        super().becomes(side, role)
        self.fresh[side] = False

    def starts(self, side: Term[Side]) -> None:
        """V1, V2: a server that comes up waits, and has yet to find the other."""
        super().becomes(side, Role.STANDBY)
        self.fresh[side] = True

    @action(Side, source="V1", fair=True)
    def join(self, side: Term[Side]) -> None:
        """server {side} has started, and finds the other one active"""
        require(self.fresh[side], self.heard(), self.active(peer(side)))
        self.fresh[side] = False

    @action(Side, source="V3, Q10, Q18, G2", fair=True)
    def give_up(self, side: Term[Side]) -> None:
        """server {side} gives the role up to the standby"""
        says(
            "it has {own} PGs, the standby counts {count}",
            own=self.seen(side), count=self.counted(peer(side)),
        )  # fmt: skip
        super().give_up(side)

    @action(Side, source="V1, V2, V3", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """server {side} takes over"""
        super().take_over(side)

    @action(Side, source="V7", fair=True)
    def step_down(self, side: Term[Side]) -> None:
        """server {side} hears another active one, and steps down"""
        super().step_down(side)

    @fault(FaultKind.CRASH, Side, component="Live Data server", source="V1")
    def crash(self, side: Term[Side]) -> None:
        """server {side} crashes"""
        super().crash(side)

    @fault(FaultKind.RESTART, Side, component="Live Data server", source="V1, V2")
    def restart(self, side: Term[Side]) -> None:
        """server {side} restarts"""
        super().restart(side)

    @fault(FaultKind.LINK_LOST, component="link between the servers", source="V1, V7")
    def lose_between(self) -> None:
        """the servers lose one another"""
        given(self.between_fails)
        require(self.between)
        self.between = False

    @fault(FaultKind.LINK_RESTORED, component="link between the servers")
    def restore_between(self) -> None:
        """the servers reach one another again"""
        given(self.between_fails)
        require(~self.between)
        self.between = True

    @fault(FaultKind.LINK_LOST, Side, component="access of a server", source="V6, V7")
    def lose_access(self, side: Term[Side]) -> None:
        """server {side} loses all that it reaches"""
        given(self.access_fails)
        require(self.access[side])
        self.access[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="access of a server")
    def restore_access(self, side: Term[Side]) -> None:
        """server {side} reaches again what it did"""
        given(self.access_fails)
        require(~self.access[side])
        self.access[side] = True
