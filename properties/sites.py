"""What the source claims of two sites, end to end, and what its rules break.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, one_of
from ccverify.models.logger.logger_pair import KEYS, Entry
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.router.routers import Mode, Request
from ccverify.models.sites import Sites

PROPERTIES: Final = Properties(Sites)

A, B = Side.A, Side.B
P, V = "proved", "violated"


def goes_on(sites: Sites, side: Side | Term[Side]) -> Term[bool]:
    """The Router is isolated-enabled."""
    return sites.mode[side] == Mode.ISOLATED_ENABLED


def instances(sites: Sites, pg: Term[PG]) -> Term[int]:
    """How many instances of a pair are enabled."""
    return count(Side, lambda side: sites.network.enabled[side, pg])


@PROPERTIES.reachable(source="P1", expected={"calm": P})
def all_at_one_site(sites: Sites) -> Term[bool]:
    """Every PG pair has its enabled instance at site B."""
    return forall(PGS, lambda pg: sites.network.enabled[B, pg])


@PROPERTIES.reachable(
    source="P4, R14",
    expected={
        "pgs-only": P, "private-only": P, "both-networks": P, "one-returns-first": P,
        "one-site": P, "both-networks-held": P, "in-turn": P, "sites-hold": P, "budget-1": P,
        "pgs-and-private": P,
    },
)  # fmt: skip
def role_moved(sites: Sites) -> Term[bool]:
    """Some instance has become enabled since the start, and of some pair one instance is."""
    return sites.activated & exists(PGS, lambda pg: instances(sites, pg) == 1)


@PROPERTIES.settled(
    source="P4, P6, R12, R14",
    beside="role_moved",
    fails="A PG pair has no instance that a Router works with.",
    expected={
        "pgs-only": P, "private-only": P, "both-networks": P, "one-returns-first": P,
        "one-site": V, "both-networks-held": P, "in-turn": P, "sites-hold": P, "budget-1": V,
        "pgs-and-private": P,
    },
)  # fmt: skip
def every_pair_served(sites: Sites) -> Term[bool]:
    """A pair with an instance that runs has one enabled, whose data goes to a Router that takes it.

    After any one failure but the loss of a whole site this holds (P6).
    """

    def served(pg: Term[PG]) -> Term[bool]:
        runs = exists(Side, lambda s: sites.network.running[s, pg])

        def works(s: Term[Side]) -> Term[bool]:
            return sites.network.enabled[s, pg] & sites.serves(sites.network.aligned[s, pg], s)

        return implies(runs, exists(Side, works))

    return forall(PGS, served)


@PROPERTIES.reachable(source="R12", expected={"public-only": P})
def relayed(sites: Sites) -> Term[bool]:
    """The public network is lost, and a PG's data goes by the Router beside it, pair-disabled, to
    the enabled one.
    """

    def beside_disabled(s: Term[Side], pg: Term[PG]) -> Term[bool]:
        local = sites.network.aligned[s, pg] == s
        return sites.network.enabled[s, pg] & local & (sites.mode[s] == Mode.PAIR_DISABLED)

    return ~sites.network.wan & exists(
        Side, lambda s: exists(PGS, lambda pg: beside_disabled(s, pg))
    )


@PROPERTIES.always(
    source="R12",
    beside="relayed",
    fails="Something failed over that had no reason to.",
    expected={"public-only": P},
)
def nothing_fails_over(sites: Sites) -> Term[bool]:
    """While the public network alone fails, neither a Router nor a PG fails over."""
    return sites.in_step() & (sites.mode[sites.first] == Mode.PAIR_ENABLED) & ~sites.activated


@PROPERTIES.settled(
    source="R12",
    beside="relayed",
    fails="A PG's data goes nowhere.",
    expected={"public-only": P},
)
def local_router(sites: Sites) -> Term[bool]:
    """While the public network is lost every PG's data goes to its local Router."""
    local = forall(
        Side,
        lambda s: forall(
            PGS,
            lambda pg: implies(sites.network.enabled[s, pg], sites.network.aligned[s, pg] == s),
        ),
    )
    return implies(~sites.network.wan, local)


@PROPERTIES.reachable(
    source="R3, R5b",
    expected={
        "private-only": P, "both-networks": P, "one-site": P, "one-returns-first": P, "in-turn": P,
        "both-networks-held": P, "one-site-held": P, "sites-hold": P, "budget-1": P,
        "pgs-and-private": P,
    },
)  # fmt: skip
def one_goes_on(sites: Sites) -> Term[bool]:
    """Exactly one Router goes on alone."""
    return count(Side, lambda side: goes_on(sites, side)) == 1


@PROPERTIES.settled(
    source="R7, R18",
    beside="one_goes_on",
    fails="Not exactly one Router goes on.",
    expected={
        "private-only": P, "both-networks": P, "one-returns-first": V, "both-networks-held": V,
        "in-turn": V, "sites-hold": P, "budget-1": P,
    },
)  # fmt: skip
def exactly_one(sites: Sites) -> Term[bool]:
    """Once all is decided without a private network, exactly one Router goes on.

    With both networks lost this needs that a Router counts only what it reaches by then, that no
    instance is enabled before a Router has decided, and that the public network does not return
    before both have.
    """
    return implies(~sites.network.private, count(Side, lambda side: goes_on(sites, side)) == 1)


@PROPERTIES.settled(
    source="P2",
    beside="one_goes_on",
    fails="The lighter instance is enabled.",
    expected={
        "private-only": P, "in-turn": V, "one-returns-first": V, "budget-1": P,
    },
)  # fmt: skip
def heavier_enabled(sites: Sites) -> Term[bool]:
    """The private network lost, the public one there: of every PG pair the heavier instance is
    enabled, and it alone.

    An instance that was elected when the heavier was out of reach stays enabled (P4), unless
    weights are compared again.
    """
    heavier = forall(
        PGS,
        lambda pg: forall(Side, lambda s: sites.network.enabled[s, pg] == (sites.heavier[pg] == s)),
    )
    apart = forall(Side, lambda side: goes_on(sites, side))
    alone = ~sites.network.private & sites.network.wan & ~apart
    return implies(alone, heavier)


@PROPERTIES.settled(
    source="R14",
    beside="one_goes_on",
    fails="An instance is enabled without a Router, or a Router goes on without its PGs.",
    expected={"both-networks": P, "one-returns-first": P, "both-networks-held": P},
)
def instance_beside_router(sites: Sites) -> Term[bool]:
    """Both networks lost: a PG instance is enabled exactly where the Router goes on."""
    beside = forall(
        PGS,
        lambda pg: forall(Side, lambda s: sites.network.enabled[s, pg] == goes_on(sites, s)),
    )
    return implies(~sites.network.private & ~sites.network.wan, beside)


@PROPERTIES.settled(
    source="L1, R3",
    beside="one_goes_on",
    fails="A Logger does not do as its Router does.",
    expected={
        "private-only": P, "both-networks": P, "one-site": P, "both-networks-held": P, "in-turn": P,
        "budget-1": P,
    },
)  # fmt: skip
def logger_beside_router(sites: Sites) -> Term[bool]:
    """The sites apart: a Logger records exactly where the Router goes on.

    Where single links fail this is refuted (`logger-follows-router`): the Router of a Logger that
    has yet to ask for what it missed may be the one that goes on.
    """
    beside = forall(Side, lambda side: sites.takes(side) == goes_on(sites, side))
    return implies(~sites.network.joins(), beside)


@PROPERTIES.reachable(source="R5c, L1", expected={"private-only": P, "budget-1": P})
def stopped_with_router(sites: Sites) -> Term[bool]:
    """A Router's test finds the peer going on: it stops, and the peer's Logger alone records."""
    return exists(Side, sites.leaves_to_peer)


@PROPERTIES.reachable(source="R7, R14, L1", expected={"both-networks": P, "one-site": P})
def recorded_while_apart(sites: Sites) -> Term[bool]:
    """The sites are apart, and one carries on by itself: its Router goes on, with every PG pair,
    the call has been routed, and its Logger has what the other's lacks.
    """

    def carries_on(side: Term[Side]) -> Term[bool]:
        every = forall(PGS, lambda pg: sites.network.enabled[side, pg])
        lacks = exists(
            KEYS,
            lambda key: (
                (sites.entry[side, key] != Entry.NONE)
                & (sites.entry[peer(side), key] == Entry.NONE)
            ),
        )
        return goes_on(sites, side) & every & lacks & sites.takes(side)

    routed = sites.request == Request.HANDLED
    return ~sites.joined() & routed & exists(Side, carries_on)


@PROPERTIES.reachable(
    source="R8, L4",
    expected={
        "both-networks": P, "one-returns-first": P, "one-returns-first-whole": P, "one-site": P,
        "budget-1": P, "in-turn": P, "both-networks-held": P, "one-site-held": P, "private-only": P,
        "sites-hold": P,
    },
)  # fmt: skip
def carried_over(sites: Sites) -> Term[bool]:
    """One Router went on alone and had something recorded; now the Routers are a pair again, and
    both Loggers have the same.
    """
    return sites.by_one & sites.in_step() & sites.equal()


@PROPERTIES.eventually_always(
    source="R8, R20",
    beside="one_goes_on",
    fails="The networks are back, and a PG pair is not.",
    expected={
        "private-only": P, "both-networks": P, "one-site": P, "one-returns-first": P,
        "both-networks-held": P, "one-site-held": P, "in-turn": P, "budget-1": P, "sites-hold": P,
    },
)  # fmt: skip
def restored(sites: Sites) -> Term[bool]:
    """Once the private network is back for good, Routers that are both up become a pair, and while
    one works, each PG pair with an instance that runs has just one enabled.
    """

    def one(pg: Term[PG]) -> Term[bool]:
        runs = exists(Side, lambda side: sites.network.running[side, pg])
        return implies(runs, instances(sites, pg) == 1)

    works = exists(Side, sites.working)
    pairs = implies(sites.network.joins() & works, forall(PGS, one))
    return implies(sites.joined(), sites.in_step()) & pairs


@PROPERTIES.settled(
    source="L4, L6, L7",
    beside="carried_over",
    fails="What one site recorded while they were apart is not in the other's Logger, or is lost.",
    expected={
        "both-networks": P, "one-site": P, "one-returns-first": V, "both-networks-held": V,
        "one-returns-first-whole": V, "budget-1": P, "in-turn": V, "private-only": P,
        "one-site-held": V, "sites-hold": P,
    },
)  # fmt: skip
def merged(sites: Sites) -> Term[bool]:
    """Once the sites have settled together, both Loggers hold every entry of either."""
    together = sites.in_step() & forall(Side, sites.runs)
    return implies(together, sites.equal() & ~sites.lost)


@PROPERTIES.reachable(
    source="R9", expected={
        "private-only": P, "both-networks": P, "one-site": P, "budget-1": P, "sites-hold": P,
    },
)  # fmt: skip
def call_while_apart(sites: Sites) -> Term[bool]:
    """A route request waits while the Routers are apart and none has decided to go on."""
    decided = exists(Side, lambda side: goes_on(sites, side))
    return (sites.request == Request.WAITING) & ~sites.joined() & ~decided


@PROPERTIES.settled(
    source="R9",
    beside="call_while_apart",
    fails="A route request waits, or was routed twice.",
    expected={
        "private-only": P, "both-networks": P, "one-site": P, "one-returns-first": V,
        "both-networks-held": V, "budget-1": P, "one-site-held": V, "sites-hold": P,
    },
)  # fmt: skip
def call_routed_once(sites: Sites) -> Term[bool]:
    """Once all is decided, and a Router works that a PG reaches, the route request has been routed,
    and once.
    """
    works = exists(Side, lambda side: sites.working(side) & sites.hears(side))
    once = one_of(sites.request, Request.NONE, Request.HANDLED)
    return implies(works, once) & (sites.request != Request.HANDLED_TWICE)


@PROPERTIES.never(
    source="P5",
    beside="role_moved",
    fails="Both instances of a PG pair are enabled.",
    expected={"pgs-only": P, "private-only": P, "both-networks": V, "one-site": V, "budget-1": V,
              "sites-hold": V},
)  # fmt: skip
def both_enabled(sites: Sites) -> Term[bool]:
    """Never are both instances of a pair enabled."""
    return exists(PGS, lambda pg: instances(sites, pg) == 2)


@PROPERTIES.settled(
    source="P5",
    beside="role_moved",
    fails="Both instances of a PG pair stay enabled.",
    expected={"pgs-only": P, "private-only": P, "both-networks": P, "one-site": P, "budget-1": P,
              "sites-hold": P},
)  # fmt: skip
def one_stays_enabled(sites: Sites) -> Term[bool]:
    """Once all is decided, at most one instance of a pair is enabled."""
    return forall(PGS, lambda pg: instances(sites, pg) <= 1)


@PROPERTIES.never(
    source="R6",
    beside="one_goes_on",
    fails="Two instances of a PG pair work for two Routers.",
    expected={
        "private-only": P, "both-networks": P, "one-site": P, "budget-1": P, "in-turn": V,
        "one-returns-first": V, "both-networks-held": V, "one-site-held": V, "sites-hold": P,
    },
)  # fmt: skip
def served_twice(sites: Sites) -> Term[bool]:
    """Never are both instances of a pair enabled, each served by the Router beside it, which goes
    on alone.

    Weaker than P5: an instance may still be enabled while its Router has yet to stop.
    """

    def beside(side: Term[Side], pg: Term[PG]) -> Term[bool]:
        served = sites.serves(side, side) & goes_on(sites, side)
        return sites.network.enabled[side, pg] & served

    return exists(PGS, lambda pg: forall(Side, lambda side: beside(side, pg)))


@PROPERTIES.settled(
    source="R13, R14",
    beside="other_site_carries_on",
    fails="Something at the lost site still works.",
    expected={"one-site": P, "one-site-held": V},
)
def lost_site_is_down(sites: Sites) -> Term[bool]:
    """Both networks lost within a site: its Router stops, and no PG instance there is enabled."""

    def down(side: Term[Side]) -> Term[bool]:
        enabled = exists(PGS, lambda pg: sites.network.enabled[side, pg])
        return (sites.mode[side] == Mode.ISOLATED_DISABLED) & ~enabled

    return forall(Side, lambda side: implies(~sites.network.lan[side], down(side)))


@PROPERTIES.reachable(source="R13", expected={"one-site": P, "one-site-held": P})
def other_site_carries_on(sites: Sites) -> Term[bool]:
    """A site is lost, and the other Router goes on with every PG pair."""
    return exists(
        Side,
        lambda side: (
            ~sites.network.lan[side]
            & goes_on(sites, peer(side))
            & forall(PGS, lambda pg: sites.network.enabled[peer(side), pg])
        ),
    )


@PROPERTIES.settled(
    source="R13",
    beside="other_site_carries_on",
    fails="A healthy site stands still: too many PG pairs were enabled at the lost one.",
    expected={"one-site": V, "one-site-held": P},
)
def other_site_carries(sites: Sites) -> Term[bool]:
    """Both networks lost within a site: the other side carries the load.

    Of this failure the source says only that the site shuts down; that the other side takes the
    load, the second half of our R13, is our expectation. Neither reading of what counts as both
    networks go (`counted`) gives both halves: what a Router no longer reaches, but still holds,
    lets the healthy site go on, and the lost one as well.
    """
    lan = sites.network.lan
    return forall(Side, lambda s: implies(~lan[s] & lan[peer(s)], goes_on(sites, peer(s))))
