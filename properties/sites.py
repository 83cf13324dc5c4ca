"""What the source claims of two sites, end to end, and what its rules break.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, one_of, size
from ccverify.models.logger.logger_pair import KEYS, Entry
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.router.decisions import Mode
from ccverify.models.router.routers import Request
from ccverify.models.sites import Sites

PROPERTIES: Final = Properties(Sites)

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


def rows(sites: Sites) -> Term[int]:
    """How many rows the historical server holds."""
    return count(KEYS, lambda key: sites.row[key] != Entry.NONE)


@PROPERTIES.reachable(source="P1", expected={"calm": P})
def all_at_one_site(sites: Sites) -> Term[bool]:
    """Every PG pair has its enabled instance at site B."""
    return forall(PGS, lambda pg: sites.network.enabled[B, pg])


@PROPERTIES.reachable(source="P4, R14", expected=verdicts(MOVED))
def role_moved(sites: Sites) -> Term[bool]:
    """Some instance has become enabled since the start, and of some pair one instance is."""
    return sites.activated & exists(PGS, lambda pg: instances(sites, pg) == 1)


@PROPERTIES.settled(
    source="P4, P6, R12, R14",
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


@PROPERTIES.reachable(source="R12", expected=verdicts(UNLINKED))
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


@PROPERTIES.reachable(source="R3, R5b", expected=verdicts(APART))
def one_goes_on(sites: Sites) -> Term[bool]:
    """Exactly one Router goes on alone."""
    return count(Side, lambda side: goes_on(sites, side)) == 1


@PROPERTIES.settled(
    source="R7, R18",
    beside="one_goes_on",
    fails="Not exactly one Router goes on.",
    expected=verdicts(APART, violated=SPLIT - {"both-networks-reached"}),
)
def exactly_one(sites: Sites) -> Term[bool]:
    """Once all is decided without a private network, exactly one Router goes on.

    With both networks lost this needs that a Router counts only what it still reaches, that no
    instance is enabled before a Router has decided, and that the public network does not return
    before both have. The first is not what the numbers say (`counted`).
    """
    return implies(~sites.network.private, count(Side, lambda side: goes_on(sites, side)) == 1)


@PROPERTIES.settled(
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


@PROPERTIES.settled(
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


@PROPERTIES.settled(
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


@PROPERTIES.reachable(
    source="R5c, L1",
    expected=verdicts(
        APART - {"both-networks-reached", "one-site-reached", "one-side", "one-side-reached"}
    ),
)
def stopped_with_router(sites: Sites) -> Term[bool]:
    """A Router's test finds the peer going on: it stops, and the peer's Logger alone records."""
    return exists(Side, sites.leaves_to_peer)


@PROPERTIES.reachable(source="R7, R14, L1", expected=verdicts(CALLED))
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


@PROPERTIES.reachable(source="R8, L4", expected=verdicts(APART))
def carried_over(sites: Sites) -> Term[bool]:
    """One Router went on alone and had something recorded; now the Routers are a pair again, and
    both Loggers have the same.
    """
    return sites.by_one & sites.in_step() & sites.equal()


@PROPERTIES.eventually_always(
    source="R8, R20",
    beside="one_goes_on",
    fails="The networks are back, and a PG pair is not.",
    expected=verdicts(APART),
)
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
    expected=verdicts(APART, violated=(SPLIT - {"both-networks-reached"}) | {"one-site"}),
)
def merged(sites: Sites) -> Term[bool]:
    """Once the sites have settled together, both Loggers hold every entry of either."""
    together = sites.in_step() & forall(Side, sites.runs)
    return implies(together, sites.equal() & ~sites.lost)


@PROPERTIES.reachable(source="R9", expected=verdicts(CALLED))
def call_while_apart(sites: Sites) -> Term[bool]:
    """A route request waits while the Routers are apart and none has decided to go on."""
    decided = exists(Side, lambda side: goes_on(sites, side))
    return (sites.request == Request.WAITING) & ~sites.joined() & ~decided


@PROPERTIES.settled(
    source="R9",
    beside="call_while_apart",
    fails="A route request waits, or was routed twice.",
    expected=verdicts(
        CALLED, violated={"both-networks", "both-networks-whole", "one-returns-first", "one-site"}
    ),
)
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
    expected=verdicts(MOVED, violated=SPLIT | {"one-site", "one-site-reached"}),
)
def both_enabled(sites: Sites) -> Term[bool]:
    """Never are both instances of a pair enabled."""
    return exists(PGS, lambda pg: instances(sites, pg) == 2)


@PROPERTIES.settled(
    source="P5",
    beside="role_moved",
    fails="Both instances of a PG pair stay enabled.",
    expected=verdicts(MOVED, violated=ENDS_APART),
)
def one_stays_enabled(sites: Sites) -> Term[bool]:
    """Once all is decided, at most one instance of a pair is enabled."""
    return forall(PGS, lambda pg: instances(sites, pg) <= 1)


@PROPERTIES.never(
    source="R6",
    beside="one_goes_on",
    fails="Two instances of a PG pair work for two Routers.",
    expected=verdicts(APART, violated=ENDS_APART | {"one-site"}),
)
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
    source="R13",
    beside="other_site_carries_on",
    fails="The Router of the lost site goes on.",
    expected=verdicts(LOST, violated={"one-site", "budget-1"}),
)
def lost_site_is_down(sites: Sites) -> Term[bool]:
    """Both networks lost within a site: its Router stops.

    A Router that counts what it still holds has majority, and goes on without a PG: when the site
    is back, both Routers handle traffic until they pair.
    """

    def stopped(side: Term[Side]) -> Term[bool]:
        cut_off = sites.stands[side] & ~sites.network.lan[side]
        return implies(cut_off, sites.mode[side] == Mode.ISOLATED_DISABLED)

    return forall(Side, stopped)


@PROPERTIES.settled(
    source="R13, R14",
    beside="other_site_carries_on",
    fails="A PG instance at the lost site is enabled.",
    expected=verdicts(LOST),
)
def lost_site_serves_nobody(sites: Sites) -> Term[bool]:
    """Both networks lost within a site: no PG instance there is enabled."""
    network = sites.network
    return forall(
        Side,
        lambda side: implies(
            ~network.lan[side], forall(PGS, lambda pg: ~network.enabled[side, pg])
        ),
    )


@PROPERTIES.reachable(source="R13, S8", expected=verdicts(LOST))
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
    source="R13, S8",
    beside="other_site_carries_on",
    fails="A healthy site stands still: too many PG pairs were enabled at the lost one.",
    expected=verdicts(LOST, violated={"one-site-reached", "one-side-reached"}),
)
def other_site_carries(sites: Sites) -> Term[bool]:
    """A site is cut off, or the whole side is lost: the Router of the other goes on.

    No reading of what a Router counts (`counted`) gives both halves of R13: the connections that
    it still holds let the healthy Router go on, and the one that is cut off as well.
    """
    lan = sites.network.lan
    return forall(Side, lambda s: implies(~lan[s] & lan[peer(s)], goes_on(sites, peer(s))))


@PROPERTIES.settled(
    source="G3, S8",
    beside="role_moved",
    fails="No call is routed any more.",
    expected=verdicts(MOVED, violated={"one-site-reached", "one-side-reached"}),
)
def calls_routed(sites: Sites) -> Term[bool]:
    """Some Router handles calls that come by a PG which it reaches, unless all PGs have failed."""
    left = exists(sites.pgs, lambda pg: exists(Side, lambda s: sites.network.running[s, pg]))
    return implies(left, exists(Side, lambda side: sites.working(side) & sites.hears(side)))


@PROPERTIES.settled(
    source="G1",
    beside="role_moved",
    fails="All parts and networks are up again, and the system is not redundant.",
    expected=verdicts(MOVED),
)
def redundant_again(sites: Sites) -> Term[bool]:
    """Once all parts and networks are up again, the Routers are a pair, both Loggers record, and of
    every PG pair one instance is enabled and the other stands by. Nobody has to do anything for it.
    """
    run = forall(PGS, lambda pg: forall(Side, lambda s: sites.network.running[s, pg]))
    parts = run & forall(Side, lambda s: sites.runs(s) & (sites.mode[s] != Mode.DOWN))
    redundant = sites.in_step() & forall(Side, sites.takes)
    standby = forall(PGS, lambda pg: instances(sites, pg) == 1)
    return implies(parts & sites.network.joins() & sites.network.wan, redundant & standby)


@PROPERTIES.reachable(source="P8, L9", expected={"interval-data": P, "interval-split": P})
def interval_reported(sites: Sites) -> Term[bool]:
    """A part has failed since the start, and the historical server has the data of every pair."""
    every = forall(PGS, lambda pg: sites.network.gathered[pg])
    return sites.activated & every & (rows(sites) == size(PGS))


@PROPERTIES.settled(
    source="P8, L3, L4, L9",
    beside="interval_reported",
    fails="The historical server lacks data of an interval, though no pair of PGs failed.",
    expected={"interval-data": P, "interval-split": V},
)
def interval_arrives(sites: Sites) -> Term[bool]:
    """Once all is up again, the historical server has the data of every pair of PGs, unless both
    PGs of one failed.
    """
    network = sites.network
    run = forall(PGS, lambda pg: forall(Side, lambda s: network.running[s, pg]))
    spared = forall(PGS, lambda pg: ~network.both_failed[pg])
    up = run & sites.in_step() & forall(Side, sites.runs) & network.wan
    gathered = count(PGS, lambda pg: network.gathered[pg])
    return implies(up & spared, rows(sites) == gathered)
