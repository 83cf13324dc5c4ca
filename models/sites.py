"""Two sites, each with a Router, its Logger and an instance of every PG pair, over two networks.

The Routers and their Loggers are those of `routers` and `logger_pair`, the networks those of
`two_sites`; what is added here is where PG pairs are enabled, and to which Router their data goes
(P1, P2, P4, R12, R14).

What is abstracted, beside what those say, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can; a Router counts what it reaches by then, or,
  where both networks go at once, all that it reached before (`counted`).
- A pair is what `pg_pair` says of one, seen from further off: it is enabled at a site or not, and
  its Routers are two. Weights (P2) are any order: `heavier` is free for each pair, and stands
  still. What makes a side heavier, and hand over though it reaches a Router, is told there; so is
  the other reading of Q8, by which each side decides alone. A test compares how pairs settle.
- The source does not say whether an instance can be enabled before its Router decides. By default
  it cannot (`served_first`). If it can, the Router counts it: both networks lost, both Routers may
  go on, with both instances of a pair (`exactly-one` and `served-twice` are then violated).
- How the instances of a pair learn of one another: over the private network, or through a Router
  that works and reaches both (Q8).
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    Parameter,
    Part,
    Scenario,
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
from ccverify.models.logger.logger_pair import LoggerPair, Resync
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.network.pgs import Counted
from ccverify.models.network.two_sites import TwoSites
from ccverify.models.router.routers import Mode


class Yields(Enum):
    """Which instance of a PG pair yields that is enabled at both sides when they learn of it."""

    LIGHTER = "lighter"
    SIDE_B = "side-b"


CALLED = {"pgs": 3}
FEWER = {"pgs": 2}
SMALL = {**CALLED, "requests": False}
ANY_BUT_SITES = dict.fromkeys(
    ("private_fails", "wan_fails", "sites_split", "pgs_crash", "routers_crash", "loggers_fail"),
    True,
)


class Sites(LoggerPair):
    """Routers, Loggers and PG pairs at two sites: who goes on when networks fail (R7, R12-R14)."""

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

    calm = Scenario("nothing fails", **SMALL)
    pgs_only = Scenario("instances of PG pairs fail and return", pgs_crash=True, **SMALL)
    public_only = Scenario("the public network between the sites fails", wan_fails=True, **SMALL)
    private_only = Scenario("the private network fails", private_fails=True, **FEWER)
    both_networks = Scenario(
        "both networks between the sites are lost at once, and restored together",
        faults=1, sites_split=True, counted=Counted.REACHED, **CALLED,
    )  # fmt: skip
    one_site = Scenario(
        "both networks within a site are lost",
        faults=1, sites_fail=True, counted=Counted.REACHED, **CALLED,
    )  # fmt: skip
    one_returns_first = Scenario(
        "both networks between the sites are lost at once, and return one by one",
        faults=1, sites_split=True, return_apart=True, counted=Counted.REACHED, **CALLED,
    )  # fmt: skip
    one_returns_first_whole = Scenario(
        "the same, and a Logger takes over its partner's whole sequence", faults=1,
        sites_split=True, return_apart=True, resync=Resync.WHOLE, counted=Counted.REACHED, **FEWER,
    )  # fmt: skip
    both_networks_held = Scenario(
        "the same as both-networks, before the loss of the public one is noticed",
        faults=1, sites_split=True, counted=Counted.HELD, **FEWER,
    )  # fmt: skip
    one_site_held = Scenario(
        "the same as one-site, before the loss of the public one is noticed",
        faults=1, sites_fail=True, counted=Counted.HELD, **FEWER,
    )  # fmt: skip
    in_turn = Scenario(
        "the networks between the sites fail one after the other",
        faults=2, wan_fails=True, private_fails=True, **SMALL,
    )  # fmt: skip
    budget_1 = Scenario(
        "at most one fault, of any kind",
        faults=1, sites_fail=True, counted=Counted.REACHED, **ANY_BUT_SITES, **FEWER,
    )  # fmt: skip
    pgs_and_private = Scenario(
        "an instance of a PG pair fails, and the private network",
        faults=2, private_fails=True, pgs_crash=True, requests=False, **FEWER,
    )  # fmt: skip
    sites_hold = Scenario(
        "at most one fault, and no site is lost",
        faults=1, counted=Counted.REACHED, **ANY_BUT_SITES, **FEWER,
    )  # fmt: skip

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
