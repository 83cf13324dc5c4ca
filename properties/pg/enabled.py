"""What is claimed of a PG pair's enabled role: how many PGs have it, and that it stays.

The expected verdicts are those found for the default reading of the open questions; the other
readings are in `tests/test_pg_pair.py`.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, one_of
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.pg_pair import PgPair
from ccverify.models.pg.sides import Mode, Moved

ENABLED: Final = Properties(PgPair)
"""These, and what `weights` and `pg_pair` add to them."""

P, V = "proved", "violated"

ONE_FAULT: Final = {"budget-1": P, "data-1": P, "sessions": P}
TWO_FAULTS: Final = {"budget-2": P, "compared-again": P, "hot-standby": P}
BY_WEIGHT: Final = {
    "private-lost": P, "lost-and-again": P, "repaired": P, "by-event": P, "side-a": P,
}  # fmt: skip
FAILBACK: Final = {"failback-1": P, "failback-at-once": P}
DATA: Final = {"data": P, "in-memory": P}
FAILING: Final = {
    **ONE_FAULT, **TWO_FAULTS, **BY_WEIGHT, **FAILBACK, **DATA, "both-managers": P,
    "call-records": P,
}  # fmt: skip
"""Where something fails, but where one side stays healthy, and where each side decides alone."""

EVERYWHERE: Final = {"calm": P, **FAILING}

BACK: Final = (
    "budget-2", "compared-again", "hot-standby", "call-records", "private-lost", "lost-and-again",
    "repaired", "side-a", "both-managers", "failback-1", "failback-at-once",
)  # fmt: skip
"""Where the role goes there and back, without a new failure."""


def failed(pair: PgPair, side: Side | Term[Side]) -> Term[bool]:
    """The PG is down or without a Router."""
    return (pair.sides.mode[side] == Mode.DOWN) | ~pair.sides.linked[side]


@ENABLED.reachable(
    source="P1", expected={**EVERYWHERE, "recovering": P, "returning": P, "each-alone": P}
)
def standby(pair: PgPair) -> Term[bool]:
    """One PG is enabled, the other disabled."""
    return (count(Side, pair.sides.enabled) == 1) & exists(
        Side, lambda side: pair.sides.mode[side] == Mode.DISABLED
    )


@ENABLED.settled(
    source="P1, P4, G1", beside="standby", fails="The pair is not one enabled and one disabled PG.",
    expected={**EVERYWHERE, "recovering": P, "returning": P, "each-alone": V},
)  # fmt: skip
def one_of_two(pair: PgPair) -> Term[bool]:
    """While both PGs run and reach the Router, one ends up enabled and the other disabled.

    So a pair that has been repaired is redundant again, and nobody has to see to it.
    """
    disabled = exists(Side, lambda side: pair.sides.mode[side] == Mode.DISABLED)
    one = (count(Side, pair.sides.enabled) == 1) & disabled
    return exists(Side, lambda side: failed(pair, side)) | one


@ENABLED.reachable(source="P12", expected={**TWO_FAULTS, "recovering": P, "returning": P})
def never_reached(pair: PgPair) -> Term[bool]:
    """A PG runs that has not reached the Router since it started."""
    return exists(
        Side, lambda side: ~pair.sides.reached[side] & (pair.sides.mode[side] != Mode.DOWN)
    )


@ENABLED.never(
    source="P12",
    beside="never_reached",
    fails="A PG works without a configuration.",
    expected={**TWO_FAULTS, "recovering": P, "returning": P},
)
def begins_without_router(pair: PgPair) -> Term[bool]:
    """Never does a PG begin that has not reached a Router since it started."""
    return exists(
        Side,
        lambda side: (
            ~pair.sides.reached[side] & one_of(pair.sides.mode[side], Mode.DISABLED, Mode.ENABLED)
        ),
    )


@ENABLED.never(
    source="P5, P10",
    beside="standby",
    fails="Both PGs control the same peripherals.",
    expected={
        **EVERYWHERE,
        "budget-2": V,
        "compared-again": V,
        "data": V,
        "in-memory": V,
        "each-alone": V,
    },
)
def dual_enabled(pair: PgPair) -> Term[bool]:
    """Never are both PGs of the pair enabled."""
    return forall(Side, pair.sides.enabled)


@ENABLED.settled(
    source="P5, P10",
    beside="standby",
    fails="Both PGs control the same peripherals, and neither will stop.",
    expected={**EVERYWHERE, "each-alone": V},
)
def dual_for_good(pair: PgPair) -> Term[bool]:
    """Once all is done the two PGs of the pair are not both enabled."""
    return ~forall(Side, pair.sides.enabled)


@ENABLED.reachable(
    source="P4, P7", expected={**ONE_FAULT, **TWO_FAULTS, **FAILBACK, "each-alone": P}
)
def taken_over(pair: PgPair) -> Term[bool]:
    """The enabled role has moved from a PG that failed to its peer."""
    return (pair.sides.moved == Moved.REPLACED) & (pair.sides.swaps > 0)


@ENABLED.settled(
    source="P6",
    beside="taken_over",
    fails="No PG of the pair is enabled, or both are.",
    expected={**FAILING, "each-alone": V},
)
def one_enabled(pair: PgPair) -> Term[bool]:
    """Once all is done exactly one PG of the pair is enabled, unless both have failed.

    So it is after any one failure, for that fails one PG at most.
    """
    return forall(Side, lambda side: failed(pair, side)) | (count(Side, pair.sides.enabled) == 1)


@ENABLED.always(
    source="P4, P15, G2",
    beside="taken_over",
    fails="A PG that had not failed gave up the role.",
    expected={
        **ONE_FAULT,
        "hot-standby": P,
        "both-managers": P,
        "data": P,
        "returning": V,
        "failback-1": V,
        "failback-at-once": V,
    },
)
def no_failback(pair: PgPair) -> Term[bool]:
    """Only a PG that failed gives up the role: one that recovers does not get it back.

    This says of every run why the role moved, as the actions that move it note it; `stays_enabled`
    needs no such note.
    """
    return one_of(pair.sides.moved, Moved.NEVER, Moved.REPLACED)


@ENABLED.always(
    source="P4, G2",
    beside="standby",
    fails="An enabled PG that is healthy lost the role to its peer, or shares it.",
    expected={"recovering": P, "returning": V},
)
def stays_enabled(pair: PgPair) -> Term[bool]:
    """While one PG is enabled and healthy and the private network up, no recovery ends that.

    It starts from every state of the other side, in reach or not, so that more failures there would
    lead to no other: it is said of all runs in which the enabled side stays healthy.
    """
    return pair.sides.enabled(pair.keeper) & ~pair.sides.enabled(peer(pair.keeper))


@ENABLED.settled(
    source="P7",
    beside="taken_over",
    fails="A PG without CTI Manager is enabled beside one that has it.",
    expected={
        **ONE_FAULT,
        **TWO_FAULTS,
        **BY_WEIGHT,
        **FAILBACK,
        "both-managers": P,
        "each-alone": P,
        "by-event": V,
    },
)
def agent_pim_enabled(pair: PgPair) -> Term[bool]:
    """Once all is done no PG without agent PIM is enabled beside a healthy one that has it."""
    return forall(
        Side,
        lambda side: (
            ~pair.sides.enabled(side)
            | failed(pair, peer(side))
            | pair.sides.able(side)
            | ~pair.sides.able(peer(side))
        ),
    )
