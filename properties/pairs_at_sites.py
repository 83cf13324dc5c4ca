"""What is claimed of PG pairs at two sites: where each is enabled, and which Router goes on.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies
from ccverify.models.network.network import PG, PGS, Side
from ccverify.models.router.decisions import Mode
from ccverify.models.sites import Sites

PAIRS: Final = Properties(Sites)
"""These, and what `sites` adds to them."""

A, B = Side.A, Side.B
P, V = "proved", "violated"

SPLIT = {
    "in-turn", "both-networks", "both-networks-whole", "both-networks-reached", "one-returns-first",
    "budget-1", "interval-split",
}  # fmt: skip
"""Scenarios in which both networks between the sites may be lost."""

CUT_OFF = {"one-site", "one-site-reached", "budget-1"}
"""Scenarios in which a site may lose both its networks."""

LOST = CUT_OFF | {"one-side", "one-side-reached", "interval-data"}
"""Scenarios in which a site is cut off, or a whole side is lost."""

APART = SPLIT | LOST | {"private-only", "one-part", "pgs-and-private"}
"""Scenarios in which the Routers may be apart."""

MOVED = APART | {"pgs-only"}
"""Scenarios in which another instance of a PG pair may become enabled."""

UNLINKED = SPLIT | {"public-only", "one-part", "interval-data"}
"""Scenarios in which the public network between the sites may be lost."""

CALLED = APART - {
    "in-turn", "budget-1", "pgs-and-private", "interval-data", "interval-split"
}  # fmt: skip
"""Scenarios in which calls are made while the Routers are apart."""

ENDS_APART = {"in-turn", "both-networks", "both-networks-whole", "budget-1", "interval-split"}
"""Scenarios in which both Routers may go on for good, in the reading of the scenario."""


def verdicts(scenarios: Set[str], violated: Set[str] = frozenset()) -> dict[str, str]:
    """Proved in the scenarios, but violated in some."""
    return {each: V if each in violated else P for each in sorted(scenarios)}


def goes_on(sites: Sites, side: Side | Term[Side]) -> Term[bool]:
    """The Router is isolated-enabled."""
    return sites.mode[side] == Mode.ISOLATED_ENABLED


def instances(sites: Sites, pg: Term[PG]) -> Term[int]:
    """How many instances of a pair are enabled."""
    return count(Side, lambda side: sites.network.enabled[side, pg])


@PAIRS.reachable(source="P1", expected={"calm": P})
def all_at_one_site(sites: Sites) -> Term[bool]:
    """Every PG pair has its enabled instance at site B."""
    return forall(PGS, lambda pg: sites.network.enabled[B, pg])


@PAIRS.reachable(source="P4, R14", expected=verdicts(MOVED))
def role_moved(sites: Sites) -> Term[bool]:
    """Some instance has become enabled since the start, and of some pair one instance is."""
    return sites.activated & exists(PGS, lambda pg: instances(sites, pg) == 1)


@PAIRS.settled(
    source="P4, P6, R14",
    beside="role_moved",
    fails="A PG pair has no instance that a Router works with.",
    expected=verdicts(MOVED, violated={"one-site-reached", "one-side-reached"}),
)
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


@PAIRS.reachable(source="R12", expected=verdicts(UNLINKED))
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


@PAIRS.always(
    source="R12",
    beside="relayed",
    fails="Something failed over that had no reason to.",
    expected={"public-only": P},
)
def nothing_fails_over(sites: Sites) -> Term[bool]:
    """While the public network alone fails, neither a Router nor a PG fails over."""
    return sites.in_step() & (sites.mode[sites.first] == Mode.PAIR_ENABLED) & ~sites.activated


@PAIRS.settled(
    source="R12", beside="relayed", fails="A PG's data goes nowhere.", expected=verdicts(UNLINKED)
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


@PAIRS.reachable(source="R3, R5b", expected=verdicts(APART))
def one_goes_on(sites: Sites) -> Term[bool]:
    """Exactly one Router goes on alone."""
    return count(Side, lambda side: goes_on(sites, side)) == 1


@PAIRS.settled(
    source="R7, R18",
    beside="one_goes_on",
    fails="Not exactly one Router goes on.",
    expected=verdicts(APART, violated=SPLIT - {"both-networks-reached"}),
    beyond=dict.fromkeys(
        sorted(SPLIT - {"both-networks-reached"}),
        "the partition is not noticed in time, or does not stand still",
    ),
)
def exactly_one(sites: Sites) -> Term[bool]:
    """Once all is decided without a private network, exactly one Router goes on.

    With both networks lost this needs that a Router counts only what it still reaches, that no
    instance is enabled before a Router has decided, and that the public network does not return
    before both have. The first is not what the numbers say (`counted`).
    """
    return implies(~sites.network.private, count(Side, lambda side: goes_on(sites, side)) == 1)


@PAIRS.settled(
    source="P2",
    beside="one_goes_on",
    fails="The lighter instance is enabled.",
    expected=verdicts(APART, violated={"in-turn", "one-returns-first", "pgs-and-private"}),
)
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


@PAIRS.settled(
    source="R14",
    beside="one_goes_on",
    fails="An instance is enabled without a Router, or a Router goes on without its PGs.",
    expected=verdicts(APART),
)
def instance_beside_router(sites: Sites) -> Term[bool]:
    """Both networks lost: a PG instance is enabled exactly where the Router goes on."""
    beside = forall(
        PGS,
        lambda pg: forall(Side, lambda s: sites.network.enabled[s, pg] == goes_on(sites, s)),
    )
    return implies(~sites.network.private & ~sites.network.wan, beside)


@PAIRS.settled(
    source="L1, R3",
    beside="one_goes_on",
    fails="A Logger does not do as its Router does.",
    expected=verdicts(APART),
)
def logger_beside_router(sites: Sites) -> Term[bool]:
    """The sites apart: a Logger records exactly where the Router goes on.

    Where single links fail this is refuted (`logger-follows-router`): the Router of a Logger that
    has yet to ask for what it missed may be the one that goes on.
    """
    beside = forall(Side, lambda side: sites.takes(side) == goes_on(sites, side))
    return implies(~sites.network.joins(), beside)


@PAIRS.reachable(
    source="R5c, L1",
    expected=verdicts(
        APART - {"both-networks-reached", "one-site-reached", "one-side", "one-side-reached"}
    ),
)
def stopped_with_router(sites: Sites) -> Term[bool]:
    """A Router's test finds the peer going on: it stops, and the peer's Logger alone records."""
    return exists(Side, sites.leaves_to_peer)
