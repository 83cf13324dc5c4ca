"""What the source claims of the Logger pair, what it admits, and what follows from its rules.

What the two record is told in `logger_pair`; here are the rows of the historical server, the
configuration, and public traffic that moves to the private network.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, exists, forall, implies
from ccverify.models.logger.logger_pair import KEYS, Entry
from ccverify.models.logger.loggers import Loggers
from ccverify.models.network.network import Side
from ccverify.properties.logger.logger_pair import RECORDS, SPLIT, P, V, known, together

PROPERTIES: Final = RECORDS

# Scenarios in which the historical server is followed, and changes of the configuration.
SERVED: Final = "calm loggers-only one-logger other-logger both-networks-reached both-networks"
CONFIGURED: Final = (
    "within-retention beyond-retention own-keys both-networks whole-copy unique-keys later-keys"
)


def has_rows_of(pair: Loggers, side: Side | Term[Side]) -> Term[bool]:
    """The historical server holds what the side's Logger holds, and nothing else."""
    return forall(KEYS, lambda key: pair.row[key] == pair.entry[side, key])


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


@PROPERTIES.never(
    source="L8",
    beside="moved_traffic_passes",
    fails="What a Router had recorded is in no Logger any more: the one that had it is corrupt.",
    by_construction="what is lost with a database is the step that corrupts it",
    expected={"merged-networks": V},
)
def lost_with_a_database(pair: Loggers) -> Term[bool]:
    """Never is an entry lost with a corrupt database, and held by no other Logger."""
    return pair.lost & exists(Side, lambda side: pair.corrupt[side])
