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

# Scenarios in which the partition stands still once it is there.
STANDS: Final = {"static": P, "both-networks": P}
# Scenarios in which a Router may have to test whether its peer goes on.
TESTED: Final = {"static": P, "budget-1": P, "budget-2": P, "budget-3": P, "moving": P}


def isolated(pair: RouterPair, mode: Mode) -> Term[bool]:
    """Both Routers are in the given isolated mode."""
    return forall(Side, lambda side: pair.mode[side] == mode)


def someone_enabled(pair: RouterPair) -> Term[bool]:
    """At least one Router handles traffic."""
    return exists(Side, pair.enabled)


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_none(pair: RouterPair) -> Term[bool]:
    """Neither Router has device majority when the private network is lost."""
    return ~pair.majority(A) & ~pair.majority(B)


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_a_only(pair: RouterPair) -> Term[bool]:
    """Router A alone has device majority when the private network is lost."""
    return pair.majority(A) & ~pair.majority(B)


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_b_only(pair: RouterPair) -> Term[bool]:
    """Router B alone has device majority when the private network is lost."""
    return ~pair.majority(A) & pair.majority(B)


@PROPERTIES.reachable(source="R2", expected={"static": P})
def majority_of_both(pair: RouterPair) -> Term[bool]:
    """Both Routers have device majority when the private network is lost."""
    return pair.majority(A) & pair.majority(B)


@PROPERTIES.reachable(source="R5a, R5b, R5c", expected=TESTED)
def test_entered(pair: RouterPair) -> Term[bool]:
    """A Router with device majority tests whether its peer goes on."""
    return exists(Side, lambda side: pair.mode[side] == Mode.TEST)


@PROPERTIES.reachable(source="R3, R5b", expected={**STANDS, **TESTED})
def one_goes_on(pair: RouterPair) -> Term[bool]:
    """Exactly one Router goes on alone."""
    return count(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED) == 1


@PROPERTIES.never(
    source="R6, R16",
    beside="one_goes_on",
    fails="Both Routers now route calls, each on its own.",
    expected={
        **STANDS, "both-networks-held": V, "budget-1": P, "budget-2": V, "budget-3": V, "moving": V,
    },
)  # fmt: skip
def split_brain(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-enabled."""
    return isolated(pair, Mode.ISOLATED_ENABLED)


@PROPERTIES.never(
    source="R15",
    beside="one_goes_on",
    fails="No Router routes calls, although a PG could reach one.",
    expected={"static": V, "both-networks": P},
)
def dual_disabled(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-disabled while some PG reaches one of them."""
    reachable = exists(Side, lambda side: pair.network.reached(side) > 0)
    return isolated(pair, Mode.ISOLATED_DISABLED) & reachable


@PROPERTIES.never(
    source="R17",
    beside="one_goes_on",
    fails="No Router routes calls, although every PG reaches one.",
    expected=STANDS,
)
def covered(pair: RouterPair) -> Term[bool]:
    """Never are both Routers isolated-disabled while every PG reaches at least one of them."""
    every = forall(pair.pgs, lambda pg: exists(Side, lambda side: pair.network.talks(side, pg)))
    return isolated(pair, Mode.ISOLATED_DISABLED) & every


@PROPERTIES.settled(
    source="R18", beside="one_goes_on", fails="Not exactly one Router goes on.", expected=STANDS
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
    expected={"budget-1": P, "budget-2": V, "budget-3": V, "moving": V},
)
def stranded(pair: RouterPair) -> Term[bool]:
    """Never does a Router with majority stay disabled, after a test, for a peer that is down."""
    return ~exists(
        Side,
        lambda side: (
            pair.stopped_by_test[side]
            & (pair.mode[side] == Mode.ISOLATED_DISABLED)
            & pair.majority(side)
            & (pair.mode[peer(side)] == Mode.DOWN)
        ),
    )


@PROPERTIES.reachable(
    source="R5c",
    expected={"static": P, "budget-1": P, "budget-2": P, "budget-3": P, "moving": P},
)
def stopped_by_a_test(pair: RouterPair) -> Term[bool]:
    """A test finds the peer enabled, and the Router stops."""
    return exists(Side, lambda side: pair.stopped_by_test[side])


@PROPERTIES.settled(
    beside="one_goes_on",
    fails="One side still believes in the pair.",
    expected={**STANDS, "budget-3": P, "moving": P},
)
def paired_together(pair: RouterPair) -> Term[bool]:
    """Once all is decided, either both Routers work as a pair or neither does."""
    lone = exists(Side, lambda side: pair.mode[side] == Mode.PAIR_ENABLED)
    return implies(lone, pair.in_step())


@PROPERTIES.never(
    source="R6, R14",
    beside="one_goes_on",
    fails="Two Routers route calls to this PG's agents, neither knowing of the other's.",
    expected={**STANDS, "budget-1": P, "budget-2": V, "budget-3": V, "moving": V},
)
def served_twice(pair: RouterPair) -> Term[bool]:
    """Never is a PG served by two Routers that are not joined."""
    both = ~pair.joined() & forall(Side, pair.enabled)
    return both & exists(
        pair.pgs, lambda pg: forall(Side, lambda side: pair.network.talks(side, pg))
    )


@PROPERTIES.reachable(source="R9", expected={"both-networks": P, "budget-1": P, "budget-2": P})
def request_waits(pair: RouterPair) -> Term[bool]:
    """A route request waits while a Router is on its own."""
    alone = exists(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED)
    return alone & (pair.request == Request.WAITING)


@PROPERTIES.never(
    source="R9, R11",
    beside="request_waits",
    fails="The request has been routed twice.",
    expected={"both-networks": P, "budget-1": P, "budget-2": V, "budget-3": V},
)
def handled_twice(pair: RouterPair) -> Term[bool]:
    """Never is a route request handled twice."""
    return pair.request == Request.HANDLED_TWICE


@PROPERTIES.never(
    source="R9, R11",
    beside="request_waits",
    fails="The caller waits for an answer nobody will give.",
    expected={"both-networks": P, "budget-1": P, "budget-2": V, "budget-3": V},
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
    expected={"both-networks": P, "budget-1": P, "budget-2": P, "budget-3": P},
)
def request_handled(pair: RouterPair) -> Term[bool]:
    """Once all is decided and a Router is enabled, no request waits that is not lost."""
    there = ~pair.submitted | exists(Side, lambda side: pair.holds[side])
    return implies(someone_enabled(pair) & there, pair.request != Request.WAITING)


@PROPERTIES.reachable(
    source="R10", expected={"routers-only": P, "budget-1": P, "budget-2": P, "budget-3": P}
)
def failure_after_delivery(pair: RouterPair) -> Term[bool]:
    """A Router has failed since the call was routed, to a VRU or to an agent."""
    return pair.failed_since & (pair.request == Request.HANDLED)


@PROPERTIES.never(
    source="R10",
    beside="failure_after_delivery",
    fails="A call that had been delivered was routed once more after a Router failed.",
    expected={"routers-only": P, "budget-1": P, "budget-2": V, "budget-3": V},
)
def delivered_call_touched(pair: RouterPair) -> Term[bool]:
    """Never is a call that a VRU or an agent has touched by the failure of a Router.

    All that a Router can do to it in this model is to have it routed once more.
    """
    return pair.failed_since & (pair.request == Request.HANDLED_TWICE)


@PROPERTIES.reachable(source="R11", expected={"budget-1": P, "budget-2": P, "moving": P})
def router_down(pair: RouterPair) -> Term[bool]:
    """One Router is down, and its peer goes on alone."""
    alone = exists(Side, lambda side: pair.mode[side] == Mode.ISOLATED_ENABLED)
    return alone & exists(Side, lambda side: pair.mode[side] == Mode.DOWN)


@PROPERTIES.settled(
    source="R11",
    beside="router_down",
    fails="The survivor reaches every PG and does not go on.",
    expected={"budget-1": P},
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
    expected=TESTED,
)
def test_is_left(pair: RouterPair) -> tuple[Term[bool], Term[bool]]:
    """Whenever a Router is in the test state, there comes a moment when none is."""
    testing = exists(Side, lambda side: pair.mode[side] == Mode.TEST)
    return testing, ~testing


@PROPERTIES.reachable(
    source="R20",
    expected={"both-networks": P, "budget-1": P, "budget-2": P, "budget-3": P, "moving": P},
)
def healed(pair: RouterPair) -> Term[bool]:
    """The Routers are joined again, and do not work as a pair yet."""
    return pair.joined() & ~pair.in_step()


@PROPERTIES.eventually_always(
    source="R20",
    beside="healed",
    fails="The network is whole, and the Routers do not work as a pair.",
    expected={"both-networks": P, "budget-1": P, "budget-2": P, "budget-3": P, "moving": P},
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
    expected={"public-only": P},
)
def public_loss_alone(pair: RouterPair) -> Term[bool]:
    """While only the public network fails the Routers stay as they are."""
    return pair.in_step() & (pair.mode[pair.first] == Mode.PAIR_ENABLED)


@PROPERTIES.settled(
    source="R7",
    beside="one_goes_on",
    fails="A Router goes on without device majority, or stands still with it.",
    expected={"both-networks": P},
)
def own_majority(pair: RouterPair) -> Term[bool]:
    """Both networks lost together: each Router goes on exactly if it has device majority.

    The majority is that of the PGs it reaches then. A Router that counts connections it still
    holds, though they are lost (`counted`), follows what it counted, and goes on without.
    """
    follows = forall(Side, lambda side: pair.enabled(side) == pair.majority(side))
    return implies(~pair.network.private & ~pair.network.wan, follows)


@PROPERTIES.never(
    source="R7",
    beside="one_goes_on",
    fails="A Router tests its peer, though both networks were lost together.",
    expected={"both-networks": P, "both-networks-held": P},
)
def tested_without_networks(pair: RouterPair) -> Term[bool]:
    """Never is a Router in the test state after both networks were lost at once."""
    testing = exists(Side, lambda side: pair.mode[side] == Mode.TEST)
    return pair.network.at_once & testing


@PROPERTIES.census("network.link", scenario="static")
def outcomes(pair: RouterPair) -> dict[str, Term[bool]]:
    """Which Routers are enabled once all is decided, and if none is, whether a PG is reachable."""
    enabled = count(Side, pair.enabled)
    reachable = exists(Side, lambda side: pair.network.reached(side) > 0)
    return {
        "exactly_one": enabled == 1,
        "none_reachable": (enabled == 0) & reachable,
        "none_unreachable": (enabled == 0) & ~reachable,
        "both": enabled == 2,
    }
