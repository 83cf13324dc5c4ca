"""What is claimed of two sites that were apart: what is recorded, merged and routed then.

What the source claims of lost sites and sides, and of the data of an interval, is in `sites`.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, exists, forall, implies, one_of
from ccverify.models.logger.logger_pair import KEYS, Entry
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.router.routers import Request
from ccverify.models.sites import Sites
from ccverify.properties.pairs_at_sites import (
    APART,
    CALLED,
    PAIRS,
    SPLIT,
    goes_on,
    instances,
    verdicts,
)

RECORDS: Final = PAIRS
"""These, and what `sites` adds to them."""

BOTH_GO_ON: Final = "both Routers may go on, which L6 excepts"


@RECORDS.reachable(source="R7, R14, L1", expected=verdicts(CALLED))
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


@RECORDS.reachable(source="R8, L4", expected=verdicts(APART))
def carried_over(sites: Sites) -> Term[bool]:
    """One Router went on alone and had something recorded; now the Routers are a pair again, and
    both Loggers have the same.
    """
    return sites.by_one & sites.in_step() & sites.equal()


@RECORDS.eventually_always(
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


@RECORDS.settled(
    source="L4, L6, L7",
    beside="carried_over",
    fails="What one site recorded while they were apart is not in the other's Logger, or is lost.",
    expected=verdicts(APART, violated=(SPLIT - {"both-networks-reached"}) | {"one-site"}),
    beyond=dict.fromkeys(sorted((SPLIT - {"both-networks-reached"}) | {"one-site"}), BOTH_GO_ON),
)
def merged(sites: Sites) -> Term[bool]:
    """Once the sites have settled together, both Loggers hold every entry of either."""
    together = sites.in_step() & forall(Side, sites.runs)
    return implies(together, sites.equal() & ~sites.lost)


@RECORDS.reachable(source="R9", expected=verdicts(CALLED))
def call_while_apart(sites: Sites) -> Term[bool]:
    """A route request waits while the Routers are apart and none has decided to go on."""
    decided = exists(Side, lambda side: goes_on(sites, side))
    return (sites.request == Request.WAITING) & ~sites.joined() & ~decided


@RECORDS.settled(
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
