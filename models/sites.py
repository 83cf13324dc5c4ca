"""Two sites, each with a Router, its Logger and an instance of every PG pair, over two networks.

The Routers and their Loggers are those of `routers` and `logger_pair`, the networks those of
`two_sites`; what is added here is where PG pairs are enabled, and to which Router their data goes
(P1, P2, P4, R12, R14).

What is abstracted, beside what those say, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can; a Router counts what it reaches by then, or,
  where both networks go at once, all that it reached before (`counted`).
- A pair is what `pg_pair` says of one, seen from further off: it is enabled at a site or not, and
  its Routers are two. Weights (P2) are any order: `heavier` is free for each pair, and stands
  still. What makes a side heavier, and hand over though it reaches a Router, is told there. A test
  compares how pairs settle in both.
- Instances are elected once while the Routers are not a pair; a private network that is back for so
  short a time that the Routers do not pair again counts as lost throughout. The source is silent
  on a pair enabled at both sites when a network returns: there too the weight decides.
- The source does not say whether an instance can be enabled before its Router decides. By default
  it cannot (`served_first`). If it can, the Router counts it: both networks lost, both Routers may
  go on, with both instances of a pair (`exactly-one` and `served-twice` are then violated).
- How the instances of a pair learn of one another: over the private network, or through a Router
  that reaches both (Q8).
"""

from __future__ import annotations

from ccverify.checker import (
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
    given,
    implies,
    initial,
    ite,
    one_of,
    require,
)
from ccverify.models.logger_pair import LoggerPair
from ccverify.models.logger_words import Resync
from ccverify.models.network import PG, PGS, Side, peer
from ccverify.models.router_words import Counted, Mode
from ccverify.models.two_sites import TwoSites

CALLED = {"pgs": 3}
SMALL = {**CALLED, "requests": False}
ANY_FAULT = dict.fromkeys(
    ("private_fails", "wan_fails", "sites_fail", "pgs_crash", "routers_crash", "loggers_fail"), True
)


class Sites(LoggerPair):
    """Routers, Loggers and PG pairs at two sites: who goes on when networks fail (R7, R12-R14)."""

    network = Part(TwoSites)
    heavier = Choice(Side, over=PGS, initially=ANY)
    # `elected`: who is enabled without the private network has been decided (P2). `aligned`: the
    # Router that the pair's data goes to. `moved`: another instance took over.
    elected = Bool(over=PGS, initially=False)
    aligned = Choice(Side, over=PGS)
    moved: Var[bool] = Bool(initially=False)

    served_first = Parameter(True, source="P1, P4", silent=True,
                             meaning="an instance waits for a Router that is active")  # fmt: skip

    weighed_again = Parameter(False, source="P2, P4", silent=True,
                              meaning="a heavier instance that is back takes over")  # fmt: skip

    calm = Scenario("nothing fails", **SMALL)
    pgs_only = Scenario("instances of PG pairs fail and return", pgs_crash=True, **SMALL)
    public_only = Scenario("the public network between the sites fails", wan_fails=True, **SMALL)
    private_only = Scenario("the private network fails", private_fails=True, **CALLED)
    both_networks = Scenario(
        "both networks between the sites are lost at once, and restored together",
        faults=1, sites_split=True, **CALLED,
    )  # fmt: skip
    one_site = Scenario("both networks within a site are lost", faults=1, sites_fail=True, **CALLED)
    one_returns_first = Scenario(
        "both networks between the sites are lost at once, and return one by one",
        faults=1, sites_split=True, return_apart=True, **CALLED,
    )  # fmt: skip
    one_returns_first_whole = Scenario(
        "the same, and a Logger takes over its partner's whole sequence", faults=1,
        sites_split=True, return_apart=True, resync=Resync.WHOLE, **CALLED,
    )  # fmt: skip
    both_networks_held = Scenario(
        "the same as both-networks, before the loss of the public one is noticed",
        faults=1, sites_split=True, counted=Counted.HELD, **CALLED,
    )  # fmt: skip
    one_site_held = Scenario(
        "the same as one-site, before the loss of the public one is noticed",
        faults=1, sites_fail=True, counted=Counted.HELD, **CALLED,
    )  # fmt: skip
    in_turn = Scenario(
        "the networks between the sites fail one after the other",
        faults=2, wan_fails=True, private_fails=True, **SMALL,
    )  # fmt: skip
    budget_1 = Scenario("at most one fault, of any kind", faults=1, **ANY_FAULT, **CALLED)

    @initial()
    def place(self) -> None:
        enabled = self.network.enabled
        require(forall(PGS, lambda pg: count(Side, lambda s: enabled[s, pg]) == 1))
        if self.network.wan_fails:
            self.aligned.assign(ANY)
        else:
            self.aligned.assign(Side.A)

    def served(self, site: Side | Term[Side]) -> Term[bool]:
        """An instance at the site reaches a Router that takes data: it goes on alone, or it works
        with its peer, relaying to it.
        """
        return exists(Side, lambda s: self.network.connected(site, s) & self.working(s))

    def may_be_served(self, site: Side | Term[Side]) -> Term[bool]:
        """An instance at the site reaches a Router that is active, or has yet to decide."""
        idle = (Mode.ISOLATED_DISABLED, Mode.DOWN)
        return exists(
            Side, lambda s: self.network.connected(site, s) & ~one_of(self.mode[s], *idle)
        )

    def sees(self, site: Term[Side]) -> Term[bool]:
        """An instance at the site knows of its partner: privately, or through a Router (Q8)."""
        through = exists(Side, lambda s: self.working(s) & self.network.lan[s])
        return self.network.joined() | (self.network.connected(site, peer(site)) & through)

    def available(self, site: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The instance at the site runs, and reaches a Router that takes data."""
        return self.network.running[site, pg] & self.served(site)

    def enable(self, side: Term[Side], pg: Term[PG], alone: Term[bool]) -> None:
        """The instance at the side is enabled, and the other is not if it is to be `alone`. The
        data of a pair that moves goes to the Router beside it.
        """
        enabled = self.network.enabled
        moves = ~enabled[side, pg]
        self.moved = self.moved | moves
        if self.network.wan_fails:
            self.aligned[pg] = ite(moves, side, self.aligned[pg])
        enabled.assign(
            lambda s, p: ite(p == pg, (s == side) | (enabled[s, p] & ~alone), enabled[s, p])
        )
        self.elected[pg] = ~self.network.joined()

    @action(Side, source="R8, Q5, L1, L4, P2", fair=True,
            title="the Routers pair again, {side} enabled")  # fmt: skip
    def pair_again(self, side: Term[Side]) -> None:
        super().pair_again(side)
        self.elected.assign(False)

    @action(PGS, source="R12", fair=True, title="{pg} realigns to its local Router")
    def realign(self, pg: Term[PG]) -> None:
        given(self.network.wan_fails)
        enabled = self.network.enabled
        local = ite(enabled[Side.A, pg], Side.A, Side.B)
        require(count(Side, lambda s: enabled[s, pg]) == 1)
        require(~self.network.connected(local, self.aligned[pg]))
        self.aligned[pg] = local

    @action(Side, PGS, source="R14", fair=True,
            title="{pg}, its instance at site {side}, finds no active Router")  # fmt: skip
    def become_inactive(self, side: Term[Side], pg: Term[PG]) -> None:
        require(self.network.enabled[side, pg], ~self.may_be_served(side))
        self.network.enabled[side, pg] = False

    @action(Side, PGS, source="P1, P4", fair=True,
            title="{pg}, its instance at site {side}, becomes enabled")  # fmt: skip
    def take_over(self, side: Term[Side], pg: Term[PG]) -> None:
        enabled = self.network.enabled
        router = self.served(side) if self.served_first else self.may_be_served(side)
        require(self.network.running[side, pg], ~enabled[side, pg], router)
        alone = self.sees(side)
        require(implies(alone, ~enabled[peer(side), pg]))
        self.enable(side, pg, alone)

    @action(Side, PGS, source="P2, Q8", fair=True, title="{pg} is to be enabled at site {side}")
    def elect(self, side: Term[Side], pg: Term[PG]) -> None:
        other = peer(side)
        sees = self.sees(side)
        lighter = sees & self.available(other, pg) & (self.heavier[pg] == other)
        due = ~self.elected[pg]
        if self.weighed_again:
            due = due | (sees & ~self.network.enabled[side, pg] & (self.heavier[pg] == side))
        require(~self.network.joined(), due, self.available(side, pg), ~lighter)
        self.enable(side, pg, sees)

    @action(PGS, source="R8, P2", fair=True,
            title="{pg} is enabled at both sites, and the lighter instance yields")  # fmt: skip
    def step_back(self, pg: Term[PG]) -> None:
        enabled = self.network.enabled
        require(self.in_step() | (~self.network.joined() & forall(Side, self.sees)))
        require(forall(Side, lambda s: enabled[s, pg]))
        enabled.assign(lambda s, p: enabled[s, p] & (~(p == pg) | (s == self.heavier[pg])))
