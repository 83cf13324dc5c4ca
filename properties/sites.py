"""What the source claims of two sites, end to end, and what its rules break.

Where PG pairs are enabled is told in `pairs_at_sites`, and what becomes of records and calls while
the sites are apart in `records_at_sites`; here is what is claimed of PG pairs that are enabled
twice, of a site or a side that is lost, and of the data of an interval.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, count, exists, forall, implies, least, size
from ccverify.models.logger.logger_pair import KEYS, Entry
from ccverify.models.network.network import PG, PGS, Side, peer
from ccverify.models.router.decisions import Mode
from ccverify.models.sites import Sites
from ccverify.properties.pairs_at_sites import (
    APART,
    ENDS_APART,
    LOST,
    MOVED,
    SPLIT,
    P,
    V,
    goes_on,
    instances,
    verdicts,
)
from ccverify.properties.records_at_sites import RECORDS

PROPERTIES: Final = RECORDS


def rows(sites: Sites) -> Term[int]:
    """How many rows the historical server holds."""
    return count(KEYS, lambda key: sites.row[key] != Entry.NONE)


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
    expected=verdicts(APART, violated=ENDS_APART | {"one-site", "one-returns-first"}),
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


def all_up(sites: Sites) -> Term[bool]:
    """The PGs and the Loggers run, the Routers are a pair, and the public network is there."""
    run = forall(PGS, lambda pg: forall(Side, lambda s: sites.network.running[s, pg]))
    return run & sites.in_step() & forall(Side, sites.runs) & sites.network.wan


@PROPERTIES.reachable(source="P8, L9", expected={"interval-data": P, "interval-split": P})
def interval_reported(sites: Sites) -> Term[bool]:
    """A part has failed since the start, and the historical server has the data of every pair, or a
    row for each key that is followed.
    """
    every = forall(PGS, lambda pg: sites.network.gathered[pg])
    return sites.activated & every & (rows(sites) == least(size(PGS), KEYS.size))


@PROPERTIES.settled(
    source="P8",
    beside="interval_reported",
    fails="A PG keeps data of an interval, and nobody sends them.",
    expected={"interval-data": P, "interval-split": P},
)
def interval_sent(sites: Sites) -> Term[bool]:
    """Once all is up again, the data of every pair of PGs have been sent to a Router, unless both
    PGs of one failed: no PG keeps them. It keeps them until they are sent, or its peer fails too.
    """
    kept = exists(PGS, lambda pg: sites.network.keeps(pg) & ~sites.network.both_failed[pg])
    return implies(all_up(sites), ~kept)


# P8 ends where the Routers have the data: what becomes of them then is L7.
ARRIVED: Final = "the data have reached the Central Controller, and a Logger loses them (L7)"


@PROPERTIES.settled(
    source="P8, L3, L4, L9",
    beside="interval_reported",
    fails="The historical server lacks data of an interval, though no pair of PGs failed.",
    expected={"interval-data": P, "interval-split": V},
    beyond={"interval-split": ARRIVED},
)
def interval_arrives(sites: Sites) -> Term[bool]:
    """Once all is up again, the historical server has the data of every pair of PGs, unless both
    PGs of one failed; or a row for each key that is followed.
    """
    network = sites.network
    spared = forall(PGS, lambda pg: ~network.both_failed[pg])
    gathered = count(PGS, lambda pg: network.gathered[pg])
    return implies(all_up(sites) & spared, rows(sites) == least(gathered, KEYS.size))
