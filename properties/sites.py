"""What the source claims of two sites with PG pairs, and what its rules break.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from typing import Final

from ccverify.checker import Properties, Term, count, exists, forall, implies
from ccverify.models.network import PG, Side, peer
from ccverify.models.router_words import Mode
from ccverify.models.sites import Sites

PROPERTIES: Final = Properties(Sites)

A, B = Side.A, Side.B
P, V = "proved", "violated"


def goes_on(sites: Sites, side: Side | Term[Side]) -> Term[bool]:
    """The Router is isolated-enabled."""
    return sites.mode[side] == Mode.ISOLATED_ENABLED


def instances(sites: Sites, pg: Term[PG]) -> Term[int]:
    """How many instances of a pair are enabled."""
    return count(Side, lambda side: sites.enabled[side, pg])


@PROPERTIES.reachable(source="P1", expected={"calm": P, "public-only": P, "private-only": P})
def all_at_one_site(sites: Sites) -> Term[bool]:
    """Every PG pair has its enabled instance at site B."""
    return forall(sites.pgs, lambda pg: sites.enabled[B, pg])


@PROPERTIES.settled(
    source="R12, R14",
    beside="all_at_one_site",
    fails="A PG pair has no instance that a Router works with.",
    expected={"calm": P, "public-only": P, "private-only": P},
)
def every_pair_served(sites: Sites) -> Term[bool]:
    """Of every PG pair one instance is enabled, and reaches an active Router."""

    def served(pg: Term[PG]) -> Term[bool]:
        return exists(Side, lambda side: sites.enabled[side, pg] & sites.served(side))

    return forall(sites.pgs, lambda pg: (instances(sites, pg) == 1) & served(pg))


@PROPERTIES.reachable(source="R12", expected={"public-only": P})
def relayed(sites: Sites) -> Term[bool]:
    """The public network is lost, and a PG's data goes by its local Router to the enabled one."""
    return ~sites.wan & exists(
        sites.pgs, lambda pg: sites.enabled[B, pg] & (sites.aligned[pg] == B)
    )


@PROPERTIES.always(
    source="R12",
    beside="relayed",
    fails="Something failed over that had no reason to.",
    expected={"public-only": P},
)
def nothing_fails_over(sites: Sites) -> Term[bool]:
    """While the public network alone fails, neither a Router nor a PG fails over."""
    return sites.in_step() & (sites.mode[sites.first] == Mode.PAIR_ENABLED) & ~sites.moved


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
            sites.pgs, lambda pg: implies(sites.enabled[s, pg], sites.aligned[pg] == s)
        ),
    )
    return implies(~sites.wan, local)


@PROPERTIES.reachable(
    source="R3, R5b",
    expected={
        "private-only": P,
        "both-networks": P,
        "one-site": P,
        "in-turn": P,
        "both-networks-held": P,
        "one-site-held": P,
    },
)
def one_goes_on(sites: Sites) -> Term[bool]:
    """Exactly one Router goes on alone."""
    return count(Side, lambda side: goes_on(sites, side)) == 1


@PROPERTIES.settled(
    source="R7, R18",
    beside="one_goes_on",
    fails="Not exactly one Router goes on.",
    expected={"private-only": P, "both-networks": P, "both-networks-held": V},
)
def exactly_one(sites: Sites) -> Term[bool]:
    """Once all is decided without a private network, exactly one Router goes on.

    With both networks lost this needs that no instance is enabled before a Router has decided.
    """
    return implies(~sites.private, count(Side, lambda side: goes_on(sites, side)) == 1)


@PROPERTIES.settled(
    source="P2",
    beside="one_goes_on",
    fails="The lighter instance is enabled.",
    expected={"private-only": P},
)
def heavier_enabled(sites: Sites) -> Term[bool]:
    """The private network lost: of every PG pair the heavier instance is enabled, and it alone."""
    heavier = forall(
        sites.pgs,
        lambda pg: forall(Side, lambda s: sites.enabled[s, pg] == (sites.heavier[pg] == s)),
    )
    return implies(~sites.private, heavier)


@PROPERTIES.settled(
    source="R14",
    beside="one_goes_on",
    fails="An instance is enabled without a Router, or a Router goes on without its PGs.",
    expected={"both-networks": P, "both-networks-held": P},
)
def instance_beside_router(sites: Sites) -> Term[bool]:
    """Both networks lost: a PG instance is enabled exactly where the Router goes on."""
    beside = forall(
        sites.pgs,
        lambda pg: forall(Side, lambda side: sites.enabled[side, pg] == goes_on(sites, side)),
    )
    return implies(~sites.private, beside)


@PROPERTIES.settled(
    source="R8",
    beside="one_goes_on",
    fails="The networks are back, and a PG pair is not.",
    expected={
        "private-only": P,
        "both-networks": P,
        "one-site": P,
        "in-turn": P,
        "both-networks-held": P,
        "one-site-held": P,
    },
)
def restored(sites: Sites) -> Term[bool]:
    """Once the private network is back the Routers pair, and each PG pair has one enabled."""
    one = forall(sites.pgs, lambda pg: instances(sites, pg) == 1)
    return implies(sites.joined(), sites.in_step() & one)


@PROPERTIES.never(
    source="P5, R6",
    beside="one_goes_on",
    fails="Two instances of a PG pair work for two Routers.",
    expected={
        "private-only": P,
        "both-networks": P,
        "one-site": P,
        "in-turn": V,
        "both-networks-held": V,
    },
)
def served_twice(sites: Sites) -> Term[bool]:
    """Never are both instances of a pair enabled, each beside a Router that goes on alone."""
    both = forall(Side, lambda side: goes_on(sites, side))
    return both & exists(sites.pgs, lambda pg: instances(sites, pg) == 2)


@PROPERTIES.settled(
    source="R13, R14",
    beside="other_site_carries_on",
    fails="Something at the lost site still works.",
    expected={"one-site": P, "one-site-held": V},
)
def lost_site_is_down(sites: Sites) -> Term[bool]:
    """Both networks lost within a site: its Router stops, and no PG instance there is enabled."""

    def down(side: Term[Side]) -> Term[bool]:
        enabled = exists(sites.pgs, lambda pg: sites.enabled[side, pg])
        return (sites.mode[side] == Mode.ISOLATED_DISABLED) & ~enabled

    return forall(Side, lambda side: implies(~sites.lan[side], down(side)))


@PROPERTIES.reachable(source="R13", expected={"one-site": P, "one-site-held": P})
def other_site_carries_on(sites: Sites) -> Term[bool]:
    """A site is lost, and the other Router goes on with every PG pair."""
    return exists(
        Side,
        lambda side: (
            ~sites.lan[side]
            & goes_on(sites, peer(side))
            & forall(sites.pgs, lambda pg: sites.enabled[peer(side), pg])
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
    load, the second half of our R13, is our expectation.
    """
    return forall(
        Side,
        lambda side: implies(~sites.lan[side] & sites.lan[peer(side)], goes_on(sites, peer(side))),
    )
