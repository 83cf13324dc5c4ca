"""What the source claims of the Router pair, what it admits, and what follows from its rules.

What is claimed of the decisions is in `decisions`; here is what depends on them: route requests,
crashes, tests that end, and Routers that pair again.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, count, exists, forall, implies, one_of
from ccverify.models.network.network import Side
from ccverify.models.router.decisions import Mode
from ccverify.models.router.router_pair import RouterPair
from ccverify.models.router.routers import Request
from ccverify.properties.router.decisions import (
    BUDGETS,
    DECISIONS,
    HELD,
    REACHED,
    found,
    majority,
    reached,
    someone_enabled,
)

PROPERTIES: Final = DECISIONS

# Scenarios in which the Routers may be joined again.
HEALING: Final = f"private-only routers-only not-at-once moving {HELD} {REACHED} {BUDGETS}"
# Scenarios in which Routers crash.
CRASHING: Final = f"routers-only not-at-once moving {BUDGETS}"
# Scenarios in which a route request is followed.
CALLED: Final = f"private-only routers-only not-at-once {HELD} {REACHED} {BUDGETS}"


@PROPERTIES.reachable(source="R9", expected=found(proved=CALLED))
def request_waits(pair: RouterPair) -> Term[bool]:
    """A route request waits while a Router is on its own."""
    alone = exists(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED)
    return alone & (pair.request == Request.WAITING)


@PROPERTIES.never(
    source="R9",
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
    source="R10, R11",
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


@PROPERTIES.reachable(source="R12, R14", expected=found(proved="public-only"))
def pg_cut_off(pair: RouterPair) -> Term[bool]:
    """A PG reaches one Router only, while the Routers work as a pair."""
    cut = exists(pair.pgs, lambda pg: count(Side, lambda side: pair.network.talks(side, pg)) == 1)
    return pair.in_step() & cut


@PROPERTIES.always(
    source="R12",
    beside="pg_cut_off",
    fails="Something failed over that had no reason to.",
    by_construction="Routers that are joined do not look at the public network",
    expected=found(proved="public-only"),
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
