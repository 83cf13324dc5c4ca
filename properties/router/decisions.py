"""What is claimed of the Router pair's decisions: which side goes on, and which PGs it serves.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies
from ccverify.models.network.network import Side, peer
from ccverify.models.router.decisions import Mode
from ccverify.models.router.router_pair import RouterPair

DECISIONS: Final = Properties(RouterPair)
"""These, and what `router_pair` adds to them."""

A, B = Side.A, Side.B
P, V = "proved", "violated"


def found(*, proved: str = "", violated: str = "") -> dict[str, str]:
    """The verdicts in the scenarios named."""
    return dict.fromkeys(proved.split(), P) | dict.fromkeys(violated.split(), V)


# Both networks are lost at once: the readings of R7, and of what a Router counts (N1, N2).
HELD: Final = "both-networks both-networks-told"
REACHED: Final = "both-networks-reached both-networks-told-reached"
BUDGETS: Final = "budget-1 budget-2 trying-again budget-3"
# Scenarios in which a Router goes on alone, but for those of both networks.
ALONE: Final = f"static private-only routers-only not-at-once moving {BUDGETS}"
# R16 and R18 are of a partition that the Routers have noticed, and that stands still.
MOVES: Final = "the partition is not noticed in time, or does not stand still"
# Scenarios in which a Router may have to test whether its peer goes on.
TESTED: Final = f"{ALONE} both-networks both-networks-reached"


def reached(pair: RouterPair, side: Side | Term[Side]) -> Term[int]:
    """How many PGs a Router can communicate with."""
    return count(pair.pgs, lambda pg: pair.network.talks(side, pg))


def majority(pair: RouterPair, side: Side | Term[Side]) -> Term[bool]:
    """A Router can communicate with as many of its enabled PGs as it needs (R1)."""
    return pair.enough(side, reached(pair, side))


def isolated(pair: RouterPair, mode: Mode) -> Term[bool]:
    """Both Routers are in the given isolated mode."""
    return forall(Side, lambda side: pair.mode[side] == mode)


def someone_enabled(pair: RouterPair) -> Term[bool]:
    """At least one Router handles traffic."""
    return exists(Side, pair.enabled)


@DECISIONS.reachable(source="R2", expected={"static": P})
def majority_of_none(pair: RouterPair) -> Term[bool]:
    """Neither Router has device majority when the private network is lost."""
    return ~majority(pair, A) & ~majority(pair, B)


@DECISIONS.reachable(source="R2", expected={"static": P})
def majority_of_a_only(pair: RouterPair) -> Term[bool]:
    """Router A alone has device majority when the private network is lost."""
    return majority(pair, A) & ~majority(pair, B)


@DECISIONS.reachable(source="R2", expected={"static": P})
def majority_of_b_only(pair: RouterPair) -> Term[bool]:
    """Router B alone has device majority when the private network is lost."""
    return ~majority(pair, A) & majority(pair, B)


@DECISIONS.reachable(source="R2", expected={"static": P})
def majority_of_both(pair: RouterPair) -> Term[bool]:
    """Both Routers have device majority when the private network is lost."""
    return majority(pair, A) & majority(pair, B)


@DECISIONS.reachable(source="R5a, R5b, R5c", expected=found(proved=TESTED))
def test_entered(pair: RouterPair) -> Term[bool]:
    """A Router with device majority tests whether its peer goes on."""
    return exists(Side, lambda side: pair.mode[side] == Mode.TEST)


@DECISIONS.reachable(source="R3, R5b", expected=found(proved=f"{ALONE} {HELD} {REACHED}"))
def one_goes_on(pair: RouterPair) -> Term[bool]:
    """Exactly one Router goes on alone."""
    return count(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED) == 1


@DECISIONS.never(
    source="R6, R16",
    beside="one_goes_on",
    fails="Both Routers now route calls, each on its own.",
    expected=found(
        proved="static private-only routers-only not-at-once both-networks-reached",
        violated=f"{HELD} both-networks-told-reached moving {BUDGETS}",
    ),
    beyond=dict.fromkeys(f"{HELD} moving {BUDGETS}".split(), MOVES),
)
def split_brain(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-enabled."""
    return isolated(pair, Mode.ISOLATED_ENABLED)


@DECISIONS.settled(
    source="R22",
    beside="one_goes_on",
    fails="The private network has failed, and neither Router goes on.",
    expected=found(
        proved=f"private-only budget-1 {HELD} {REACHED}",
        violated="static budget-2 trying-again budget-3 moving",
    ),
)
def some_side_goes_on(pair: RouterPair) -> Term[bool]:
    """After a loss of the private network one or both Routers are isolated-enabled."""
    both_up = forall(Side, lambda side: pair.mode[side] != Mode.DOWN)
    lost = both_up & ~pair.network.joins()
    return implies(lost, exists(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED))


@DECISIONS.settled(
    source="G3",
    beside="one_goes_on",
    fails="Nobody routes calls.",
    expected=found(proved=f"private-only not-at-once budget-1 {HELD} {REACHED}"),
)
def routing_goes_on(pair: RouterPair) -> Term[bool]:
    """Once all is decided, some Router is enabled: one failure alone does not stop the routing."""
    return someone_enabled(pair)


@DECISIONS.never(
    source="R15",
    beside="one_goes_on",
    fails="No Router routes calls, although a PG could reach one.",
    expected=found(
        proved=f"private-only routers-only not-at-once budget-1 trying-again {HELD} {REACHED}",
        violated="static budget-2 budget-3 moving",
    ),
)
def dual_disabled(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-disabled while some PG reaches one of them."""
    reachable = exists(Side, lambda side: reached(pair, side) > 0)
    return isolated(pair, Mode.ISOLATED_DISABLED) & reachable


@DECISIONS.never(
    source="R17",
    beside="one_goes_on",
    fails="No Router routes calls, although every PG reaches one.",
    expected=found(proved=f"static private-only budget-1 {HELD} {REACHED}"),
)
def covered(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-disabled while every PG reaches at least one of them."""
    every = forall(pair.pgs, lambda pg: exists(Side, lambda side: pair.network.talks(side, pg)))
    return isolated(pair, Mode.ISOLATED_DISABLED) & every


@DECISIONS.settled(
    source="R18",
    beside="one_goes_on",
    fails="Not exactly one Router goes on.",
    expected=found(proved=f"static private-only {REACHED}", violated=f"budget-1 {HELD}"),
    beyond=dict.fromkeys(f"budget-1 {HELD}".split(), MOVES),
)
def exactly_one(pair: RouterPair) -> Term[bool]:
    """If every PG reaches exactly one Router, exactly one Router goes on once all is decided."""
    each = forall(pair.pgs, lambda pg: count(Side, lambda side: pair.network.talks(side, pg)) == 1)
    return implies(~pair.joined() & each, count(Side, pair.enabled) == 1)


@DECISIONS.settled(
    source="R19",
    beside="stopped_by_a_test",
    fails="Nobody routes calls, although a live Router has device majority: it stopped for a peer "
    "that has crashed since.",
    expected=found(proved="budget-1 trying-again", violated="budget-2 budget-3 moving"),
)
def stranded(pair: RouterPair) -> Term[bool]:
    """Never does a Router with majority stay disabled, after a test, for a peer that is down."""
    return ~exists(
        Side,
        lambda side: (
            pair.stopped_by_test[side]
            & (pair.mode[side] == Mode.ISOLATED_DISABLED)
            & majority(pair, side)
            & (pair.mode[peer(side)] == Mode.DOWN)
        ),
    )


@DECISIONS.reachable(
    source="R5c",
    expected=found(proved=f"static private-only moving both-networks-reached {BUDGETS}"),
)
def stopped_by_a_test(pair: RouterPair) -> Term[bool]:
    """A test finds the peer enabled, and the Router stops."""
    return exists(Side, lambda side: pair.stopped_by_test[side])


@DECISIONS.settled(
    beside="one_goes_on",
    fails="One side still believes in the pair.",
    expected=found(proved=f"{ALONE} {HELD} {REACHED}"),
)
def paired_together(pair: RouterPair) -> Term[bool]:
    """Once all is decided, either both Routers work as a pair or neither does."""
    lone = exists(Side, lambda side: pair.mode[side] == Mode.PAIR_ENABLED)
    return implies(lone, pair.in_step())


@DECISIONS.never(
    source="R6, R14",
    beside="one_goes_on",
    fails="Two Routers route calls to this PG's agents, neither knowing of the other's.",
    expected=found(
        proved="static private-only routers-only not-at-once budget-1 both-networks "
        "both-networks-reached",
        violated="both-networks-told both-networks-told-reached budget-2 trying-again budget-3 "
        "moving",
    ),
)
def served_twice(pair: RouterPair) -> Term[bool]:
    """Never is a PG served by two Routers that are not joined."""
    both = ~pair.joined() & forall(Side, pair.enabled)
    return both & exists(
        pair.pgs, lambda pg: forall(Side, lambda side: pair.network.talks(side, pg))
    )
