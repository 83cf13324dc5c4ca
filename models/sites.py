"""Two sites, each with a Router and an instance of every PG pair, over two networks.

Of each PG pair one instance is enabled, at either site; the Routers count the enabled instances
they reach (R1). Between the sites run the private and the public network; `lan` is a site's own
part of both, without which nothing there reaches anything (R13).

What is abstracted, and why that is sound for the properties:

- The test takes the answers at one instant, the second reading of Q3: no single link fails here,
  so the PGs could only differ if a network failed between two answers, as in `router_pair`.
- Time. Steps may happen at any moment after they can; a Router counts what it reaches by then, or,
  where both networks go at once, all that it reached before (`counted`).
- A peer that has not decided yet is asked again, the first reading of Q2.
- Weights (P2) are any order: `heavier` is free for each pair, and stands still. The source is
  silent on a pair enabled at both sites when a network returns: there too the weight decides.
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
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    count,
    exists,
    fault,
    forall,
    given,
    implies,
    initial,
    ite,
    one_of,
    require,
    says,
    size,
)
from ccverify.models.network import PG, PGS, Side, peer
from ccverify.models.router_words import Again, Counted, Mode

SMALL = {"pgs": 3}


class Sites(Model):
    """Routers and PG pairs at two sites: who goes on when networks fail (R7, R12-R14)."""

    pgs = PGS
    private: Var[bool] = Bool(initially=True)
    wan: Var[bool] = Bool(initially=True)
    lan = Bool(over=Side, initially=True)
    mode = Choice(Mode, over=Side)
    enabled = Bool(over=(Side, pgs))
    heavier = Choice(Side, over=pgs, initially=ANY)
    # `aligned`: the Router that the pair's data goes to. `moved`: another instance took over.
    aligned = Choice(Side, over=pgs)
    moved: Var[bool] = Bool(initially=False)

    first = Parameter(
        Side.A, source="R3", silent=True, meaning="the side that is pair-enabled at first"
    )
    again = Parameter(Again.A, source="Q5", meaning="who is enabled again, if not just one was")
    counted = Parameter(Counted.REACHED, source="R1, R7, N1, N2", silent=True,
                        meaning="the PGs that count when both networks go at once")  # fmt: skip
    served_first = Parameter(True, source="P1, P4", silent=True,
                             meaning="an instance waits for a Router that is active")  # fmt: skip
    public_fails = Parameter(False, source="R12", meaning="the public network may be lost alone")
    private_fails = Parameter(False, source="R3", meaning="the private network may be lost alone")
    both_fail = Parameter(False, source="R7", meaning="both networks may be lost together")
    sites_fail = Parameter(False, source="R13", meaning="both networks within a site may be lost")

    calm = Scenario("nothing fails", **SMALL)
    public_only = Scenario("the public network between the sites fails", public_fails=True, **SMALL)
    private_only = Scenario("the private network fails", private_fails=True, **SMALL)
    both_networks = Scenario(
        "both networks between the sites are lost at once, and restored together",
        faults=1, both_fail=True, **SMALL,
    )  # fmt: skip
    one_site = Scenario("both networks within a site are lost", faults=1, sites_fail=True, **SMALL)
    both_networks_held = Scenario(
        "the same as both-networks, before the loss of the public one is noticed",
        faults=1, both_fail=True, counted=Counted.HELD, **SMALL,
    )  # fmt: skip
    one_site_held = Scenario(
        "the same as one-site, before the loss of the public one is noticed",
        faults=1, sites_fail=True, counted=Counted.HELD, **SMALL,
    )  # fmt: skip
    in_turn = Scenario(
        "the networks between the sites fail one after the other",
        faults=2, public_fails=True, private_fails=True, **SMALL,
    )  # fmt: skip

    @initial()
    def start(self) -> None:
        for side in Side:
            self.mode[side] = Mode.PAIR_ENABLED if side is self.first else Mode.PAIR_DISABLED
        self.enabled.assign(ANY)
        require(forall(self.pgs, lambda pg: count(Side, lambda s: self.enabled[s, pg]) == 1))
        if self.public_fails:
            self.aligned.assign(ANY)
        else:
            self.aligned.assign(Side.A)

    def connected(self, one: Side | Term[Side], other: Side | Term[Side]) -> Term[bool]:
        """The public network carries messages from one site to the other, or within it."""
        return self.lan[one] & self.lan[other] & (self.wan | (one == other))

    def joined(self) -> Term[bool]:
        """The private network joins the Routers."""
        return self.private & forall(Side, lambda side: self.lan[side])

    def in_step(self) -> Term[bool]:
        """The Routers work as a pair."""
        one = exists(Side, lambda side: self.mode[side] == Mode.PAIR_ENABLED)
        return self.joined() & one & exists(Side, lambda s: self.mode[s] == Mode.PAIR_DISABLED)

    def active(self, side: Side | Term[Side]) -> Term[bool]:
        """The Router takes data: it goes on alone, or it works with its peer, relaying to it."""
        return self.in_step() | (self.mode[side] == Mode.ISOLATED_ENABLED)

    def served(self, site: Side | Term[Side]) -> Term[bool]:
        """An instance at the site reaches an active Router."""
        return exists(Side, lambda s: self.connected(site, s) & self.active(s))

    def may_be_served(self, site: Side | Term[Side]) -> Term[bool]:
        """An instance at the site reaches a Router that is active, or has yet to decide."""
        idle = (Mode.ISOLATED_DISABLED, Mode.DOWN)
        return exists(Side, lambda s: self.connected(site, s) & ~one_of(self.mode[s], *idle))

    def reaches(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The Router reaches an enabled instance of the pair."""
        return exists(Side, lambda s: self.enabled[s, pg] & self.connected(side, s))

    def reached(self, side: Side | Term[Side]) -> Term[int]:
        """How many pairs the Router reaches the enabled instance of, as far as it knows: before the
        loss it reached every one, and what has become of them since it cannot hear.
        """
        if self.counted is Counted.HELD:
            return size(self.pgs)
        return count(self.pgs, lambda pg: self.reaches(side, pg))

    def majority(self, side: Side | Term[Side]) -> Term[bool]:
        """R1: side A needs at least half of the enabled PGs, side B more than half."""
        reached, total = self.reached(side), size(self.pgs)
        return ite(side == Side.A, 2 * reached >= total, 2 * reached > total)

    def sees(self, site: Term[Side]) -> Term[bool]:
        """An instance at the site knows of its partner: privately, or through a Router (Q8)."""
        return self.joined() | (
            self.connected(site, peer(site)) & exists(Side, lambda s: self.active(s) & self.lan[s])
        )

    @action(Side, source="R3, R4, R7", fair=True, title="Router {side} misses its peer")
    def decide(self, side: Term[Side]) -> None:
        mode = self.mode[side]
        require(~self.joined(), one_of(mode, Mode.PAIR_ENABLED, Mode.PAIR_DISABLED))
        says("reaches {n} of {all} PGs", n=self.reached(side), all=size(self.pgs))
        goes_on = ite(mode == Mode.PAIR_ENABLED, Mode.ISOLATED_ENABLED, Mode.TEST)
        self.mode[side] = ite(self.majority(side), goes_on, Mode.ISOLATED_DISABLED)

    @action(Side, source="R5a, R5b, R5c, Q2, Q3", fair=True, title="Router {side} makes its test")
    def test(self, side: Term[Side]) -> None:
        other, found = peer(side), self.mode[peer(side)]
        contact = exists(
            self.pgs,
            lambda pg: exists(
                Side,
                lambda s: self.enabled[s, pg] & self.connected(side, s) & self.connected(other, s),
            ),
        )
        require(self.mode[side] == Mode.TEST)
        require(~contact | one_of(found, Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED))
        says("finds the peer {found}; contact: {contact}", found=found, contact=contact)
        stays = ~contact | (found == Mode.ISOLATED_DISABLED)
        self.mode[side] = ite(stays, Mode.ISOLATED_ENABLED, Mode.ISOLATED_DISABLED)

    @action(Side, source="R8", fair=True, title="the Routers pair again, {side} enabled")
    def pair_again(self, side: Term[Side]) -> None:
        require(self.joined(), ~self.in_step())
        mine, theirs = (
            one_of(self.mode[s], Mode.PAIR_ENABLED, Mode.ISOLATED_ENABLED)
            for s in (side, peer(side))
        )
        chosen = self.again is Again.EITHER or side == Side[self.again.name]
        require((mine & ~theirs) | ((mine == theirs) & chosen))
        self.mode.assign(lambda s: ite(s == side, Mode.PAIR_ENABLED, Mode.PAIR_DISABLED))

    @action(PGS, source="R12", fair=True, title="{pg} realigns to its local Router")
    def realign(self, pg: Term[PG]) -> None:
        given(self.public_fails)
        local = ite(self.enabled[Side.A, pg], Side.A, Side.B)
        require(count(Side, lambda s: self.enabled[s, pg]) == 1)
        require(~self.connected(local, self.aligned[pg]))
        self.aligned[pg] = local

    @action(Side, PGS, source="R14", fair=True,
            title="{pg}, its instance at site {side}, finds no active Router")  # fmt: skip
    def become_inactive(self, side: Term[Side], pg: Term[PG]) -> None:
        require(self.enabled[side, pg], ~self.may_be_served(side))
        self.enabled[side, pg] = False

    @action(Side, PGS, source="P1, P4", fair=True,
            title="{pg}, its instance at site {side}, becomes enabled")  # fmt: skip
    def take_over(self, side: Term[Side], pg: Term[PG]) -> None:
        router = self.served(side) if self.served_first else self.may_be_served(side)
        require(~self.enabled[side, pg], router)
        require(implies(self.sees(side), ~self.enabled[peer(side), pg]))
        self.enabled[side, pg] = True
        self.moved = True
        if self.public_fails:
            self.aligned[pg] = side

    @action(Side, PGS, source="P2, Q8", fair=True,
            title="{pg} weighs more at site {side} and is enabled there")  # fmt: skip
    def weigh(self, side: Term[Side], pg: Term[PG]) -> None:
        require(~self.private, self.sees(side), self.served(side), self.heavier[pg] == side)
        require(~self.enabled[side, pg], self.enabled[peer(side), pg])
        self.enabled.assign(lambda s, p: ite(p == pg, s == side, self.enabled[s, p]))
        self.moved = True
        if self.public_fails:
            self.aligned[pg] = side

    @action(PGS, source="R8, P2", fair=True,
            title="{pg} is enabled at both sites, and the lighter instance yields")  # fmt: skip
    def step_back(self, pg: Term[PG]) -> None:
        require(self.in_step() | (~self.private & forall(Side, self.sees)))
        require(forall(Side, lambda s: self.enabled[s, pg]))
        self.enabled.assign(
            lambda s, p: self.enabled[s, p] & (~(p == pg) | (s == self.heavier[pg]))
        )

    @fault(FaultKind.LINK_LOST, component="public WAN", source="R12",
           title="the public network between the sites is lost")  # fmt: skip
    def lose_public(self) -> None:
        given(self.public_fails)
        require(self.wan)
        self.wan = False

    @fault(FaultKind.LINK_RESTORED, component="public WAN",
           title="the public network between the sites is restored")  # fmt: skip
    def restore_public(self) -> None:
        given(self.public_fails)
        require(~self.wan)
        self.wan = True

    @fault(FaultKind.LINK_LOST, component="private network", source="R3",
           title="the private network is lost")  # fmt: skip
    def lose_private(self) -> None:
        given(self.private_fails)
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_RESTORED, component="private network",
           title="the private network is restored")  # fmt: skip
    def restore_private(self) -> None:
        given(self.private_fails)
        require(~self.private)
        self.private = True

    @fault(FaultKind.LINK_LOST, component="both WANs", source="R7",
           title="both networks between the sites are lost")  # fmt: skip
    def lose_both(self) -> None:
        given(self.both_fail)
        require(self.private, self.wan)
        self.private = False
        self.wan = False

    @fault(FaultKind.LINK_RESTORED, component="both WANs",
           title="both networks between the sites are restored")  # fmt: skip
    def restore_both(self) -> None:
        given(self.both_fail)
        require(~self.private, ~self.wan)
        self.private = True
        self.wan = True

    @fault(FaultKind.LINK_LOST, Side, component="site", source="R13",
           title="both networks within site {side} are lost")  # fmt: skip
    def lose_site(self, side: Term[Side]) -> None:
        given(self.sites_fail)
        require(self.lan[side])
        self.lan[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="site",
           title="both networks within site {side} are restored")  # fmt: skip
    def restore_site(self, side: Term[Side]) -> None:
        given(self.sites_fail)
        require(~self.lan[side])
        self.lan[side] = True
