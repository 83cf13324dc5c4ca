"""What the source claims of the Router pair, what it admits, and what follows from its rules.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, one_of
from ccverify.models.network.network import Side, peer
from ccverify.models.router.router_pair import RouterPair
from ccverify.models.router.routers import Mode, Request

PROPERTIES: Final = Properties(RouterPair)

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
# Scenarios in which the Routers may be joined again.
HEALING: Final = f"private-only routers-only not-at-once moving {HELD} {REACHED} {BUDGETS}"
# Scenarios in which Routers crash.
CRASHING: Final = f"routers-only not-at-once moving {BUDGETS}"
# Scenarios in which a route request is followed.
CALLED: Final = f"private-only routers-only not-at-once {HELD} {REACHED} {BUDGETS}"
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


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_none(pair: RouterPair) -> Term[bool]:
    """Neither Router has device majority when the private network is lost."""
    return ~majority(pair, A) & ~majority(pair, B)


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_a_only(pair: RouterPair) -> Term[bool]:
    """Router A alone has device majority when the private network is lost."""
    return majority(pair, A) & ~majority(pair, B)


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_b_only(pair: RouterPair) -> Term[bool]:
    """Router B alone has device majority when the private network is lost."""
    return ~majority(pair, A) & majority(pair, B)


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_both(pair: RouterPair) -> Term[bool]:
    """Both Routers have device majority when the private network is lost."""
    return majority(pair, A) & majority(pair, B)


@PROPERTIES.reachable(source="R5a, R5b, R5c", expected=found(proved=TESTED))
def test_entered(pair: RouterPair) -> Term[bool]:
    """A Router with device majority tests whether its peer goes on."""
    return exists(Side, lambda side: pair.mode[side] == Mode.TEST)


@PROPERTIES.reachable(source="R3, R5b", expected=found(proved=f"{ALONE} {HELD} {REACHED}"))
def one_goes_on(pair: RouterPair) -> Term[bool]:
    """Exactly one Router goes on alone."""
    return count(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED) == 1


@PROPERTIES.never(
    source="R6, R16",
    beside="one_goes_on",
    fails="Both Routers now route calls, each on its own.",
    expected=found(
        proved="static private-only routers-only not-at-once both-networks-reached",
        violated=f"{HELD} both-networks-told-reached moving {BUDGETS}",
    ),
)
def split_brain(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-enabled."""
    return isolated(pair, Mode.ISOLATED_ENABLED)


@PROPERTIES.settled(
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


@PROPERTIES.settled(
    source="G3",
    beside="one_goes_on",
    fails="Nobody routes calls.",
    expected=found(proved=f"private-only not-at-once budget-1 {HELD} {REACHED}"),
)
def routing_goes_on(pair: RouterPair) -> Term[bool]:
    """Once all is decided, some Router is enabled: one failure alone does not stop the routing."""
    return someone_enabled(pair)


@PROPERTIES.never(
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


@PROPERTIES.never(
    source="R17",
    beside="one_goes_on",
    fails="No Router routes calls, although every PG reaches one.",
    expected=found(proved=f"static private-only budget-1 {HELD} {REACHED}"),
)
def covered(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-disabled while every PG reaches at least one of them."""
    every = forall(pair.pgs, lambda pg: exists(Side, lambda side: pair.network.talks(side, pg)))
    return isolated(pair, Mode.ISOLATED_DISABLED) & every


@PROPERTIES.settled(
    source="R18",
    beside="one_goes_on",
    fails="Not exactly one Router goes on.",
    expected=found(proved=f"static private-only {REACHED}", violated=f"budget-1 {HELD}"),
)
def exactly_one(pair: RouterPair) -> Term[bool]:
    """If every PG reaches exactly one Router, exactly one Router goes on once all is decided."""
    each = forall(pair.pgs, lambda pg: count(Side, lambda side: pair.network.talks(side, pg)) == 1)
    return implies(~pair.joined() & each, count(Side, pair.enabled) == 1)


@PROPERTIES.settled(
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


@PROPERTIES.reachable(
    source="R5c",
    expected=found(proved=f"static private-only moving both-networks-reached {BUDGETS}"),
)
def stopped_by_a_test(pair: RouterPair) -> Term[bool]:
    """A test finds the peer enabled, and the Router stops."""
    return exists(Side, lambda side: pair.stopped_by_test[side])


@PROPERTIES.settled(
    beside="one_goes_on",
    fails="One side still believes in the pair.",
    expected=found(proved=f"{ALONE} {HELD} {REACHED}"),
)
def paired_together(pair: RouterPair) -> Term[bool]:
    """Once all is decided, either both Routers work as a pair or neither does."""
    lone = exists(Side, lambda side: pair.mode[side] == Mode.PAIR_ENABLED)
    return implies(lone, pair.in_step())


@PROPERTIES.never(
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


@PROPERTIES.reachable(source="R9", expected=found(proved=CALLED))
def request_waits(pair: RouterPair) -> Term[bool]:
    """A route request waits while a Router is on its own."""
    alone = exists(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED)
    return alone & (pair.request == Request.WAITING)


@PROPERTIES.never(
    source="R9, R11",
    beside="request_waits",
    fails="The request has been routed twice.",
    expected=found(
        proved="private-only routers-only both-networks-reached",
        violated=f"not-at-once {HELD} both-networks-told-reached {BUDGETS}",
    ),
)
def handled_twice(pair: RouterPair) -> Term[bool]:
    """Never is a route request handled twice."""
    return pair.request == Request.HANDLED_TWICE


@PROPERTIES.never(
    source="R9, R11",
    beside="request_waits",
    fails="The caller waits for an answer nobody will give.",
    expected=found(
        proved=f"private-only budget-1 {HELD} {REACHED}",
        violated="not-at-once routers-only budget-2 trying-again budget-3",
    ),
)
def request_lost(pair: RouterPair) -> Term[bool]:
    """Never does a submitted request wait that no Router holds, while one of them could go on."""
    held = exists(Side, lambda side: pair.holds[side])
    able = exists(Side, lambda side: ~one_of(pair.mode[side], Mode.DOWN, Mode.ISOLATED_DISABLED))
    return (pair.request == Request.WAITING) & pair.submitted & ~held & able


@PROPERTIES.settled(
    source="R9",
    beside="request_waits",
    fails="A Router is enabled, yet the request waits.",
    expected=found(
        proved=f"private-only routers-only not-at-once budget-1 {HELD} {REACHED}",
        violated="budget-2 trying-again budget-3",
    ),
)
def request_handled(pair: RouterPair) -> Term[bool]:
    """Once all is decided and a Router is enabled, no request waits that is not lost."""
    there = ~pair.submitted | exists(Side, lambda side: pair.holds[side])
    return implies(someone_enabled(pair) & there, pair.request != Request.WAITING)


@PROPERTIES.reachable(source="R10", expected=found(proved=f"routers-only not-at-once {BUDGETS}"))
def failure_after_delivery(pair: RouterPair) -> Term[bool]:
    """A Router has failed since the call was routed, to a VRU or to an agent."""
    return pair.failed_since & (pair.request == Request.HANDLED)


@PROPERTIES.never(
    source="R10",
    beside="failure_after_delivery",
    fails="A call that had been delivered was routed once more after a Router failed.",
    expected=found(
        proved="routers-only budget-1", violated="not-at-once budget-2 trying-again budget-3"
    ),
)
def delivered_call_touched(pair: RouterPair) -> Term[bool]:
    """Never is a call that a VRU or an agent has touched by the failure of a Router.

    All that a Router can do to it in this model is to have it routed once more.
    """
    return pair.failed_since & (pair.request == Request.HANDLED_TWICE)


@PROPERTIES.reachable(source="R11", expected=found(proved=CRASHING))
def router_down(pair: RouterPair) -> Term[bool]:
    """One Router is down, and its peer goes on alone."""
    alone = exists(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED)
    return alone & exists(Side, lambda side: pair.mode[side] == Mode.DOWN)


@PROPERTIES.settled(
    source="R11",
    beside="router_down",
    fails="The survivor reaches every PG and does not go on.",
    expected=found(
        proved="routers-only not-at-once budget-1 trying-again",
        violated="budget-2 budget-3 moving",
    ),
)
def crash_takeover(pair: RouterPair) -> Term[bool]:
    """Once all is decided after a crash, a survivor that reaches every PG is enabled."""

    def survives(side: Term[Side]) -> Term[bool]:
        reaches_all = forall(pair.pgs, lambda pg: pair.network.talks(side, pg))
        return (pair.mode[side] != Mode.DOWN) & reaches_all

    down = exists(Side, lambda side: pair.mode[side] == Mode.DOWN)
    return implies(
        down & pair.network.private, forall(Side, lambda s: implies(survives(s), pair.enabled(s)))
    )


@PROPERTIES.leads_to(
    source="R21",
    beside="test_entered",
    fails="A Router waits for the end of its test, and calls wait with it.",
    expected=found(
        proved="static private-only routers-only not-at-once budget-1 both-networks "
        "both-networks-reached",
        violated="budget-2 trying-again budget-3 moving",
    ),
)
def test_is_left(pair: RouterPair) -> tuple[Term[bool], Term[bool]]:
    """Whenever a Router is in the test state, there comes a moment when none is."""
    testing = exists(Side, lambda side: pair.mode[side] == Mode.TEST)
    return testing, ~testing


@PROPERTIES.reachable(
    source="R20",
    expected=found(proved=HEALING),
)
def healed(pair: RouterPair) -> Term[bool]:
    """The Routers are joined again, and do not work as a pair yet."""
    return pair.joined() & ~pair.in_step()


@PROPERTIES.eventually_always(
    source="R20, G1",
    beside="healed",
    fails="The network is whole, and the Routers do not work as a pair.",
    expected=found(proved=HEALING),
)
def comes_back(pair: RouterPair) -> Term[bool]:
    """Once faults have ended, and the Routers are joined, one is enabled and one disabled."""
    return implies(pair.joined(), pair.in_step())


@PROPERTIES.reachable(source="R12, R14", expected={"public-only": P})
def pg_cut_off(pair: RouterPair) -> Term[bool]:
    """A PG reaches one Router only, while the Routers work as a pair."""
    cut = exists(pair.pgs, lambda pg: count(Side, lambda side: pair.network.talks(side, pg)) == 1)
    return pair.in_step() & cut


@PROPERTIES.always(
    source="R12",
    beside="pg_cut_off",
    fails="Something failed over that had no reason to.",
    by_construction="Routers that are joined do not look at the public network",
    expected={"public-only": P},
)
def public_loss_alone(pair: RouterPair) -> Term[bool]:
    """While only the public network fails the Routers stay as they are."""
    return pair.in_step() & (pair.mode[pair.first] == Mode.PAIR_ENABLED)


@PROPERTIES.settled(
    source="R7",
    beside="one_goes_on",
    fails="A Router goes on without device majority, or stands still with it.",
    expected=found(
        proved="both-networks-told-reached", violated=f"{HELD} both-networks-reached budget-1"
    ),
)
def own_majority(pair: RouterPair) -> Term[bool]:
    """Both networks lost together: each Router goes on exactly if it has device majority.

    The majority is that of the PGs that it reaches. A Router that counts the connections which it
    still holds (`counted`) goes on without.
    """
    follows = forall(Side, lambda side: pair.enabled(side) == majority(pair, side))
    return implies(pair.network.at_once, follows)


@PROPERTIES.census("network.link", scenario="static")
def outcomes(pair: RouterPair) -> dict[str, Term[bool]]:
    """Which Routers are enabled once all is decided, and if none is, whether a PG is reachable."""
    enabled = count(Side, pair.enabled)
    reachable = exists(Side, lambda side: reached(pair, side) > 0)
    return {
        "exactly_one": enabled == 1,
        "none_reachable": (enabled == 0) & reachable,
        "none_unreachable": (enabled == 0) & ~reachable,
        "both": enabled == 2,
    }
