"""What the source claims of the Logger pair, what it admits, and what follows from its rules.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, one_of
from ccverify.models.logger.logger_pair import KEYS, Entry
from ccverify.models.logger.loggers import Loggers
from ccverify.models.network.network import Side
from ccverify.models.router.decisions import Mode
from ccverify.models.router.routers import Request

PROPERTIES: Final = Properties(Loggers)

A, B = Side.A, Side.B
P, V = "proved", "violated"


def known(*, proved: str = "", violated: str = "") -> dict[str, str]:
    """The verdicts that are known, by scenario."""
    return dict.fromkeys(proved.split(), P) | dict.fromkeys(violated.split(), V)


# Scenarios in which only Loggers fail, and in which a Router may go on by itself.
ONLY_LOGGERS: Final = "loggers-only one-logger other-logger own-keys"
ONE_FAILURE: Final = "static budget-1 within-retention beyond-retention"
SPLIT: Final = "split whole-copy unique-keys later-keys"
APART: Final = f"{ONE_FAILURE} crashes crashes-replaced both-networks-reached"
SERVED: Final = "calm loggers-only one-logger other-logger both-networks-reached both-networks"
CONFIGURED: Final = (
    "within-retention beyond-retention own-keys both-networks whole-copy unique-keys later-keys"
)
OVERLAP: Final = f"{SPLIT} budget-2 budget-3 moving both-networks merged-networks"


def has_rows_of(pair: Loggers, side: Side | Term[Side]) -> Term[bool]:
    """The historical server holds what the side's Logger holds, and nothing else."""
    return forall(KEYS, lambda key: pair.row[key] == pair.entry[side, key])


def together(pair: Loggers) -> Term[bool]:
    """The Routers work as a pair, and both Loggers are there."""
    return pair.in_step() & forall(Side, pair.runs)


def alone(pair: Loggers) -> Term[bool]:
    """Exactly one Router goes on by itself."""
    return count(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED) == 1


@PROPERTIES.reachable(
    source="L2", expected=known(proved=f"calm public-only {ONLY_LOGGERS} {APART} {OVERLAP}")
)
def both_record(pair: Loggers) -> Term[bool]:
    """Both Loggers record the same data."""
    return exists(KEYS, lambda key: forall(Side, lambda s: pair.entry[s, key] == Entry.BOTH))


@PROPERTIES.reachable(source="L3, L4", expected=known(proved=f"{ONLY_LOGGERS} {APART} {OVERLAP}"))
def caught_up(pair: Loggers) -> Term[bool]:
    """A Logger has got from its partner what its partner alone had recorded."""
    copied = exists(
        KEYS, lambda key: (pair.entry[A, key] == Entry.B) | (pair.entry[B, key] == Entry.A)
    )
    return together(pair) & copied & pair.equal()


@PROPERTIES.reachable(source="L1", expected=known(proved=f"{APART} {OVERLAP}"))
def one_logger_goes_on(pair: Loggers) -> Term[bool]:
    """One Router goes on, its Logger records, and the other's lacks something."""
    return alone(pair) & exists(Side, pair.takes) & pair.by_one & ~pair.equal()


@PROPERTIES.reachable(
    source="R5c, L1",
    expected=known(proved=f"{ONE_FAILURE} split crashes budget-2 budget-3 moving merged-networks"),
)
def stopped_with_router(pair: Loggers) -> Term[bool]:
    """A Router's test finds the peer enabled: it stops, and the peer's Logger alone records."""
    return exists(Side, pair.leaves_to_peer)


@PROPERTIES.always(
    source="L2, R12",
    beside="both_record",
    fails="Routing has changed, although no Router and no private network failed.",
    by_construction="no Router looks at a Logger",
    expected=known(proved=f"calm public-only {ONLY_LOGGERS}"),
)
def routing_untouched(pair: Loggers) -> Term[bool]:
    """If the Loggers or the public network alone can fail the Routers stay as they are."""
    network = pair.network
    others = pair.routers_crash or network.partition or network.private_fails or network.sites_split
    return implies(not others, pair.in_step() & (pair.mode[pair.first] == Mode.PAIR_ENABLED))


@PROPERTIES.reachable(source="L2", expected=known(proved="loggers-only one-logger other-logger"))
def call_during_failure(pair: Loggers) -> Term[bool]:
    """A route request waits while a Logger has failed."""
    return (pair.request == Request.WAITING) & exists(Side, lambda side: ~pair.up[side])


@PROPERTIES.settled(
    source="L2",
    beside="call_during_failure",
    fails="A call waits because of a Logger.",
    by_construction="no Router looks at a Logger",
    expected=known(proved="loggers-only one-logger other-logger"),
)
def calls_untouched(pair: Loggers) -> Term[bool]:
    """Whatever Loggers fail, no route request is left waiting and none is handled twice."""
    return one_of(pair.request, Request.NONE, Request.HANDLED) & pair.submitted


@PROPERTIES.reachable(
    source="L2", expected=known(proved=f"{ONLY_LOGGERS} budget-1 budget-2 moving")
)
def one_records(pair: Loggers) -> Term[bool]:
    """One Logger has failed, and its partner records what it misses."""
    return exists(Side, lambda s: ~pair.up[s]) & exists(Side, pair.takes) & ~pair.equal()


@PROPERTIES.never(
    source="L3, L9",
    beside="one_records",
    fails="A Logger is there, but waits for what only its failed partner has.",
    expected=known(
        proved="one-logger other-logger own-keys budget-1 within-retention beyond-retention",
        violated="loggers-only budget-2 moving",
    ),
)
def nobody_records(pair: Loggers) -> Term[bool]:
    """Never is a Logger there, beside a failed one, that does not record.

    What refutes it is our default reading of a point on which the source is silent, that a Logger
    behind waits for its partner; if it records all the same, this holds.
    """
    failed = exists(Side, lambda side: ~pair.up[side])
    return failed & exists(Side, pair.runs) & ~exists(Side, pair.takes)


@PROPERTIES.never(
    source="R6",
    beside="caught_up",
    fails="Both Routers give data to their Loggers, each its own.",
    expected=known(proved=f"{ONLY_LOGGERS} {APART}", violated=OVERLAP),
)
def routers_overlap(pair: Loggers) -> Term[bool]:
    """Never are both Routers isolated-enabled."""
    return forall(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED)


@PROPERTIES.settled(
    source="L3, L4, L6, L7",
    beside="caught_up",
    fails="The Loggers differ under the same recovery keys, and neither asks for anything.",
    expected=known(
        proved="loggers-only one-logger other-logger whole-copy unique-keys "
        f"{ONE_FAILURE} crashes-replaced both-networks-reached",
        violated="own-keys crashes split later-keys budget-2 budget-3 moving "
        "both-networks merged-networks",
    ),
)
def loggers_equal(pair: Loggers) -> Term[bool]:
    """Once the pair has settled, both Loggers hold the same under every recovery key."""
    return implies(together(pair), pair.equal())


@PROPERTIES.settled(
    source="L6",
    beside="caught_up",
    fails="The Loggers differ, although only one was ahead of the other.",
    expected=known(proved=f"{ONLY_LOGGERS} {APART} {OVERLAP}"),
)
def equal_unless_apart(pair: Loggers) -> Term[bool]:
    """If, between two resynchronisations, only one records what the other lacks, they end equal."""
    return implies(together(pair) & ~pair.crossed, pair.equal())


@PROPERTIES.never(
    source="L6, L7, L8",
    beside="caught_up",
    fails="What a Router had recorded is in no Logger any more.",
    expected=known(
        proved=f"{ONLY_LOGGERS} {ONE_FAILURE} crashes both-networks-reached both-networks "
        "unique-keys later-keys split budget-2 budget-3 moving",
        violated="crashes-replaced whole-copy merged-networks",
    ),
)
def entry_lost(pair: Loggers) -> Term[bool]:
    """Never is an entry lost: replaced or corrupted, and held by no other Logger.

    Only a whole sequence replaces anything. With it entries are lost without the Routers ever
    overlapping. With missing keys that are positions, or with later keys, the Loggers end unequal.
    L6 holds only if keys are unique, and each Logger asks for all that it lacks.
    """
    return pair.lost


@PROPERTIES.settled(
    source="L3, L9",
    beside="one_logger_goes_on",
    fails="A Logger does not do as its Router does.",
    expected=known(
        proved="budget-1 within-retention beyond-retention both-networks-reached both-networks "
        f"{SPLIT}",
        violated="static crashes crashes-replaced budget-2 budget-3 moving merged-networks",
    ),
)
def logger_follows_router(pair: Loggers) -> Term[bool]:
    """The private network lost: a Logger records exactly if its Router goes on.

    What refutes it is our default reading of a point on which the source is silent, that a Logger
    behind waits for its partner; if it records all the same, this holds. The Logger of the trace
    may in truth lack nothing: after the Routers have paired it cannot know before it has asked.
    """
    follows = forall(Side, lambda side: pair.takes(side) == pair.enabled(side))
    return implies(~pair.network.private, follows)


@PROPERTIES.settled(
    source="R8",
    beside="caught_up",
    fails="The private network is back, and the Routers are not a pair.",
    expected=known(proved=f"{ONLY_LOGGERS} {APART} {OVERLAP}"),
)
def pairs_again(pair: Loggers) -> Term[bool]:
    """Once the Routers are joined again they work as a pair, and both Loggers record."""
    recording = implies(forall(Side, pair.runs), forall(Side, pair.takes))
    return implies(pair.joined(), pair.in_step() & recording)


@PROPERTIES.reachable(source="L9", expected=known(proved=f"{SERVED} {SPLIT}"))
def rows_arrive(pair: Loggers) -> Term[bool]:
    """The historical server has every row there can be."""
    return forall(KEYS, lambda key: pair.row[key] != Entry.NONE)


@PROPERTIES.settled(
    source="L9",
    beside="rows_arrive",
    fails="The historical server has a row that its Logger has not, and reports differ.",
    expected=known(
        proved=f"{SERVED} split unique-keys later-keys",
        violated="whole-copy",
    ),
)
def rows_as_recorded(pair: Loggers) -> Term[bool]:
    """While its preferred Logger records, synchronised, the historical server has its rows."""
    ready = pair.replicated & pair.synchronised(pair.preferred)
    return implies(ready, has_rows_of(pair, pair.preferred))


@PROPERTIES.settled(
    source="L9",
    beside="rows_arrive",
    fails="A Logger records, and the historical server gets nothing: its own Logger is out.",
    expected=known(
        proved="calm other-logger both-networks unique-keys later-keys",
        violated="loggers-only one-logger both-networks-reached whole-copy split",
    ),
)
def reports_go_on(pair: Loggers) -> Term[bool]:
    """While a Logger records, synchronised, the historical server has the rows of one."""

    def served(side: Term[Side]) -> Term[bool]:
        return pair.synchronised(side) & has_rows_of(pair, side)

    return implies(pair.replicated & exists(Side, pair.synchronised), exists(Side, served))


@PROPERTIES.reachable(source="L5", expected=known(proved=CONFIGURED))
def configuration_missed(pair: Loggers) -> Term[bool]:
    """A Logger has missed a change of the configuration for the longest time there is."""
    return exists(Side, lambda s: pair.outdated[s] & (pair.outage[s] == pair.longest))


@PROPERTIES.settled(
    source="L5",
    beside="configuration_missed",
    fails="A Logger lacks a change of the configuration until an administrator acts.",
    expected=known(
        proved="within-retention unique-keys",
        violated="beyond-retention own-keys both-networks whole-copy later-keys",
    ),
)
def configuration_current(pair: Loggers) -> Term[bool]:
    """Once the pair has settled, both Loggers have every change of the configuration."""
    return implies(together(pair), forall(Side, lambda side: ~pair.outdated[side]))


@PROPERTIES.reachable(source="L8", expected={"public-only": P, "merged-networks": P})
def moved_traffic_passes(pair: Loggers) -> Term[bool]:
    """The public network is lost, and the traffic that moved passes over the private one."""
    return ~pair.network.wan & pair.passes()


@PROPERTIES.settled(
    source="L8",
    beside="moved_traffic_passes",
    fails="The network that the traffic moved to is lost: neither it passes, nor are they a pair.",
    expected={"public-only": P, "merged-networks": V},
)
def stable_while_moved(pair: Loggers) -> Term[bool]:
    """While the private network carries public traffic, that passes, and the Routers are a pair."""
    return implies(pair.carries_public, pair.passes() & pair.in_step())


@PROPERTIES.never(
    source="L8",
    beside="moved_traffic_passes",
    fails="One Logger database is corrupt.",
    by_construction="when a database can be corrupted is the guard of an action",
    expected={"public-only": P, "merged-networks": V},
)
def database_corrupt(pair: Loggers) -> Term[bool]:
    """Never is a Logger's database corrupt."""
    return exists(Side, lambda side: pair.corrupt[side])
