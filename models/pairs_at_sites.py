"""PG pairs at two sites: where each is enabled, and to which Router its data go (P1, P2, R12, R14).

The Routers and their Loggers are those of `routers` and `logger_pair`, the networks those of
`two_sites`. What is abstracted, beside what those say, and why that is sound for the properties:

- A pair is what `pg_pair` says of one, seen from further off: it is enabled at a site or not, and
  its Routers are two. Weights (P2) are any order: `heavier` is free for each pair, and stands
  still. What makes a side heavier, and hand over though it reaches a Router, is told there; so is
  the other reading of Q8, by which each side decides alone. A test compares how pairs settle.
- The source does not say whether an instance can be enabled before its Router decides. By default
  it cannot (`served_first`). If it can, the Router counts it, and both Routers may go on though
  each counts only what it reaches.
- The instances of a pair learn of one another over the private network, or through a Router that
  works and reaches both (Q8).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    Parameter,
    Part,
    Term,
    Var,
    action,
    count,
    exists,
    forall,
    implies,
    initial,
    ite,
    one_of,
    require,
)
from ccverify.models.logger.historical import HistoricalServer
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.network.two_sites import TwoSites
from ccverify.models.router.decisions import Mode


class Yields(Enum):
    """Which instance of a PG pair yields that is enabled at both sides when they learn of it."""

    LIGHTER = "lighter"
    SIDE_B = "side-b"


class PairsAtSites(HistoricalServer):
    """Routers, Loggers and PG pairs at two sites."""

    network: Part[TwoSites] = Part(TwoSites)
    heavier = Choice(
        Side, over=PGS, initially=ANY, meaning="the side whose instance of the PG pair weighs more"
    )
    activated: Var[bool] = Bool(
        initially=False, ghost=True, meaning="an instance has become enabled since the start"
    )

    served_first = Parameter(True, source="P1, P4", silent=True,
                             meaning="an instance waits for a Router that is active")  # fmt: skip

    weighed_again = Parameter(False, source="P2, P4", silent=True,
                              meaning="a heavier instance that is back takes over")  # fmt: skip

    yields = Parameter(Yields.LIGHTER, source="R8, P2", silent=True,
                       meaning="which instance yields if both are enabled")  # fmt: skip

    @initial()
    def place(self) -> None:
        """One instance of each pair is enabled, and instances are aligned with their own site."""
        enabled, aligned = self.network.enabled, self.network.aligned
        require(forall(PGS, lambda pg: count(Side, lambda s: enabled[s, pg]) == 1))

        def well_aligned(s: Term[Side], pg: Term[PG]) -> Term[bool]:
            local: Term[bool] = aligned[s, pg] == s
            return local | enabled[s, pg] if self.network.wan_fails else local

        require(forall(Side, lambda s: forall(PGS, lambda pg: well_aligned(s, pg))))

    def hears(self, side: Side | Term[Side]) -> Term[bool]:
        """Calls, and the data they leave, come by PGs that the Router reaches."""
        return exists(PGS, lambda pg: self.network.talks(side, pg))

    def serves(self, router: Side | Term[Side], side: Side | Term[Side]) -> Term[bool]:
        """The Router takes data of instances at the side: it goes on alone, or it works with its
        peer, relaying to it.
        """
        return self.network.connected(side, router) & self.working(router)

    def served(self, side: Side | Term[Side]) -> Term[bool]:
        """An instance at the side reaches a Router that takes its data."""
        return exists(Side, lambda router: self.serves(router, side))

    def may_be_served(self, side: Side | Term[Side]) -> Term[bool]:
        """An instance at the side reaches a Router that takes data, or has yet to decide."""
        idle = (Mode.ISOLATED_DISABLED, Mode.DOWN)
        return exists(
            Side, lambda s: self.network.connected(side, s) & ~one_of(self.mode[s], *idle)
        )

    def see_one_another(self) -> Term[bool]:
        """The instances of a pair know of one another: privately, or through a Router (Q8)."""
        across = self.network.connected(Side.A, Side.B) & exists(Side, self.working)
        return self.network.joins() | across

    def available(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The instance at the side runs, and reaches a Router that takes its data."""
        return self.network.running[side, pg] & self.served(side)

    def outweighed(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The instance at the side knows of a heavier one that can be enabled."""
        heavier = self.heavier[pg] == peer(side)
        return self.see_one_another() & heavier & self.available(peer(side), pg)

    def enable(self, side: Term[Side], pg: Term[PG]) -> None:
        """The instance at the side is enabled, and the other is not if the two know of one another.
        The data goes to the Router beside the instance, or to the other if that one takes it.
        """
        enabled, aligned = self.network.enabled, self.network.aligned
        relayed = self.serves(peer(side), side) & ~self.serves(side, side)
        router: Term[Side] = ite(relayed, peer(side), side)
        see = self.see_one_another()
        kept = {s: enabled[s, pg] & ((side == s) | ~see) for s in Side}
        placed: dict[Side, Term[Side]] = {s: ite(side == s, router, s) for s in Side}
        to: dict[Side, Term[Side]] = {s: ite(kept[s], aligned[s, pg], placed[s]) for s in Side}
        self.activated = self.activated | ~enabled[side, pg]
        for s in Side:
            aligned[s, pg] = to[s]
            enabled[s, pg] = (side == s) | kept[s]
        self.network.elected[pg] = ~self.network.joins()

    @action(Side, PGS, source="R12", fair=True)
    def realign(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, realigns to another Router"""
        aligned = self.network.aligned
        other = peer(aligned[side, pg])
        require(self.network.enabled[side, pg])
        require(~self.serves(aligned[side, pg], side), self.serves(other, side))
        aligned[side, pg] = other

    @action(Side, PGS, source="R14", fair=True)
    def become_inactive(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, finds no active Router"""
        require(self.network.enabled[side, pg], ~self.may_be_served(side))
        self.network.disable(side, pg)

    @action(Side, PGS, source="P1, P4", fair=True)
    def take_over(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, becomes enabled"""
        enabled, see = self.network.enabled, self.see_one_another()
        router = self.served(side) if self.served_first else self.may_be_served(side)
        require(self.network.running[side, pg], ~enabled[side, pg], router)
        require(implies(see, ~enabled[peer(side), pg]))
        decided = self.network.joins() | self.network.elected[pg]
        require(decided | ~self.outweighed(side, pg))
        self.enable(side, pg)

    @action(Side, PGS, source="P2, Q8", fair=True)
    def elect(self, side: Term[Side], pg: Term[PG]) -> None:
        """{pg}, its instance at site {side}, is elected"""
        due = ~self.network.elected[pg]
        if self.weighed_again:
            heavier = self.see_one_another() & (self.heavier[pg] == side)
            due = due | (heavier & ~self.network.enabled[side, pg])
        require(~self.network.joins(), due, self.available(side, pg))
        require(~self.outweighed(side, pg))
        self.enable(side, pg)

    @action(PGS, source="R8, P2", fair=True)
    def step_back(self, pg: Term[PG]) -> None:
        """{pg} is enabled at both sites, and one instance yields"""
        require(self.see_one_another(), forall(Side, lambda s: self.network.enabled[s, pg]))
        lighter = peer(self.heavier[pg])
        self.network.disable(lighter if self.yields is Yields.LIGHTER else Side.B, pg)
