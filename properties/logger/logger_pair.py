"""What is claimed of what two Loggers record, and of how they come to hold the same.

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

RECORDS: Final = Properties(Loggers)
"""These, and what `loggers` adds to them."""

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
OVERLAP: Final = f"{SPLIT} budget-2 budget-3 moving both-networks merged-networks"

MORE_FAILS: Final = "something else fails before the Logger has caught up, and the data wait"
BOTH_GO_ON: Final = "both Routers may be isolated-enabled, which L6 excepts"


def together(pair: Loggers) -> Term[bool]:
    """The Routers work as a pair, and both Loggers are there."""
    return pair.in_step() & forall(Side, pair.runs)


def alone(pair: Loggers) -> Term[bool]:
    """Exactly one Router goes on by itself."""
    return count(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED) == 1


@RECORDS.reachable(
    source="L2", expected=known(proved=f"calm public-only {ONLY_LOGGERS} {APART} {OVERLAP}")
)
def both_record(pair: Loggers) -> Term[bool]:
    """Both Loggers record the same data."""
    return exists(KEYS, lambda key: forall(Side, lambda s: pair.entry[s, key] == Entry.BOTH))


@RECORDS.reachable(source="L3, L4", expected=known(proved=f"{ONLY_LOGGERS} {APART} {OVERLAP}"))
def caught_up(pair: Loggers) -> Term[bool]:
    """A Logger has got from its partner what its partner alone had recorded."""
    copied = exists(
        KEYS, lambda key: (pair.entry[A, key] == Entry.B) | (pair.entry[B, key] == Entry.A)
    )
    return together(pair) & copied & pair.equal()


@RECORDS.reachable(source="L1", expected=known(proved=f"{APART} {OVERLAP}"))
def one_logger_goes_on(pair: Loggers) -> Term[bool]:
    """One Router goes on, its Logger records, and the other's lacks something."""
    return alone(pair) & exists(Side, pair.takes) & pair.by_one & ~pair.equal()


@RECORDS.reachable(
    source="R5c, L1",
    expected=known(proved=f"{ONE_FAILURE} split crashes budget-2 budget-3 moving merged-networks"),
)
def stopped_with_router(pair: Loggers) -> Term[bool]:
    """A Router's test finds the peer enabled: it stops, and the peer's Logger alone records."""
    return exists(Side, pair.leaves_to_peer)


@RECORDS.always(
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


@RECORDS.reachable(source="L2", expected=known(proved="loggers-only one-logger other-logger"))
def call_during_failure(pair: Loggers) -> Term[bool]:
    """A route request waits while a Logger has failed."""
    return (pair.request == Request.WAITING) & exists(Side, lambda side: ~pair.up[side])


@RECORDS.settled(
    source="L2",
    beside="call_during_failure",
    fails="A call waits because of a Logger.",
    by_construction="no Router looks at a Logger",
    expected=known(proved="loggers-only one-logger other-logger"),
)
def calls_untouched(pair: Loggers) -> Term[bool]:
    """Whatever Loggers fail, no route request is left waiting and none is handled twice."""
    return one_of(pair.request, Request.NONE, Request.HANDLED) & pair.submitted


@RECORDS.reachable(source="L2", expected=known(proved=f"{ONLY_LOGGERS} budget-1 budget-2 moving"))
def one_records(pair: Loggers) -> Term[bool]:
    """One Logger has failed, and its partner records what it misses."""
    return exists(Side, lambda s: ~pair.up[s]) & exists(Side, pair.takes) & ~pair.equal()


@RECORDS.never(
    source="L2, L3, L9",
    beside="one_records",
    fails="A Logger is there, but waits for what only its failed partner has.",
    expected=known(
        proved="one-logger other-logger own-keys budget-1 within-retention beyond-retention",
        violated="loggers-only budget-2 moving",
    ),
    beyond=dict.fromkeys(("loggers-only", "budget-2", "moving"), MORE_FAILS),
)
def nobody_records(pair: Loggers) -> Term[bool]:
    """Never is a Logger there, beside a failed one, that does not record.

    What refutes it is our default reading of a point on which the source is silent, that a Logger
    behind waits for its partner; if it records all the same, this holds.
    """
    failed = exists(Side, lambda side: ~pair.up[side])
    return failed & exists(Side, pair.runs) & ~exists(Side, pair.takes)


@RECORDS.never(
    source="R6",
    beside="caught_up",
    fails="Both Routers give data to their Loggers, each its own.",
    expected=known(proved=f"{ONLY_LOGGERS} {APART}", violated=OVERLAP),
)
def routers_overlap(pair: Loggers) -> Term[bool]:
    """Never are both Routers isolated-enabled."""
    return forall(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED)


@RECORDS.settled(
    source="L3, L4, L6, L7",
    beside="caught_up",
    fails="The Loggers differ under the same recovery keys, and neither asks for anything.",
    expected=known(
        proved="loggers-only one-logger other-logger whole-copy unique-keys "
        f"{ONE_FAILURE} crashes-replaced both-networks-reached",
        violated="own-keys crashes split later-keys budget-2 budget-3 moving "
        "both-networks merged-networks",
    ),
    beyond=dict.fromkeys(
        (
            "split", "later-keys", "budget-2", "budget-3", "moving", "both-networks",
            "merged-networks",
        ),
        BOTH_GO_ON,
    ),
)  # fmt: skip
def loggers_equal(pair: Loggers) -> Term[bool]:
    """Once the pair has settled, both Loggers hold the same under every recovery key."""
    return implies(together(pair), pair.equal())


@RECORDS.settled(
    source="L6",
    beside="caught_up",
    fails="The Loggers differ, although only one was ahead of the other.",
    expected=known(proved=f"{ONLY_LOGGERS} {APART} {OVERLAP}"),
)
def equal_unless_apart(pair: Loggers) -> Term[bool]:
    """If, between two resynchronisations, only one records what the other lacks, they end equal."""
    return implies(together(pair) & ~pair.crossed, pair.equal())


@RECORDS.never(
    source="L6, L7",
    beside="caught_up",
    fails="What a Router had recorded is in no Logger any more.",
    expected=known(
        proved=f"{ONLY_LOGGERS} {ONE_FAILURE} crashes both-networks-reached both-networks "
        "unique-keys later-keys split budget-2 budget-3 moving",
        violated="crashes-replaced whole-copy",
    ),
    beyond={"whole-copy": BOTH_GO_ON},
)
def entry_lost(pair: Loggers) -> Term[bool]:
    """Never is an entry lost: replaced, and held by no other Logger.

    Only a whole sequence replaces anything. With it entries are lost without the Routers ever
    overlapping. With missing keys that are positions, or with later keys, the Loggers end unequal.
    L6 holds only if keys are unique, and each Logger asks for all that it lacks.
    """
    return pair.lost


@RECORDS.settled(
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


@RECORDS.settled(
    source="R8",
    beside="caught_up",
    fails="The private network is back, and the Routers are not a pair.",
    expected=known(proved=f"{ONLY_LOGGERS} {APART} {OVERLAP}"),
)
def pairs_again(pair: Loggers) -> Term[bool]:
    """Once the Routers are joined again they work as a pair, and both Loggers record."""
    recording = implies(forall(Side, pair.runs), forall(Side, pair.takes))
    return implies(pair.joined(), pair.in_step() & recording)
