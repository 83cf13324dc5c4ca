"""What the source claims of which Campaign Manager is active, and what it takes to break it.

The expected verdicts are those found for the default reading of what the source leaves open.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, size
from ccverify.models.network.network import Side
from ccverify.models.outbound.campaign_managers import Dialer, Import
from ccverify.models.outbound.campaign_pair import CampaignPair

MANAGERS: Final = Properties(CampaignPair)
"""These, and what `campaign_pair` adds to them."""

A, B = Side.A, Side.B
P, V = "proved", "violated"

FAILS: Final = {"messages-pass": P, "budget-1": P, "budget-2": P, "moving": P}
FEW_FAIL: Final = {"any-dialer": P, "failing-back": P, "split": P}
ANY_FAILS: Final = {**FAILS, **FEW_FAIL}
LOGGERS_FAIL: Final = {**FAILS, "recovering": P, "failing-back": P, "replication": P, "single": P}
NONE_ALONE: Final = {"budget-1": V, "budget-2": V, "moving": V, "failing-back": V, "split": V}
READY_FAILS: Final = {"messages-pass": P, "dialers-only": P, "budget-2": P, "moving": P}
ALL: Final = {"calm": P, **FAILS}


def nothing_lost(pair: CampaignPair) -> Term[bool]:
    """Everything between the sides works."""
    return pair.network.private & pair.network.wan & forall(Side, lambda s: pair.network.router[s])


def b_alone(pair: CampaignPair) -> Term[bool]:
    """Side B has taken over, and side A runs as its standby."""
    return pair.active(B) & ~pair.active(A) & pair.up(A)


@MANAGERS.reachable(source="C1, C2, C7", expected=ALL)
def at_work(pair: CampaignPair) -> Term[bool]:
    """Side A is active, every Dialer is connected to it, and each Import is in its side's state."""
    connected = forall(pair.dialers, lambda dialer: pair.at(A, dialer))
    states = (pair.imports[A] == Import.ACTIVE) & (pair.imports[B] == Import.STANDBY)
    return pair.active(A) & connected & states


@MANAGERS.reachable(source="C4", expected=FAILS)
def import_lost(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as its Import failed, and side B took over."""
    return b_alone(pair) & ~pair.import_runs[A] & nothing_lost(pair)


@MANAGERS.reachable(source="C4", expected=FAILS)
def router_lost(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as its Router connection failed, and side B took over."""
    return b_alone(pair) & ~pair.network.router[A] & pair.import_runs[A]


@MANAGERS.reachable(source="C4, C8", expected=FAILS)
def logger_lost(pair: CampaignPair) -> Term[bool]:
    """The Logger of side A is down with all that stands on it, and side B took over."""
    return pair.active(B) & ~pair.stands[A] & nothing_lost(pair)


@MANAGERS.reachable(source="C4", expected={"messages-pass": P, "budget-2": P, "moving": P})
def dialers_lost(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as all its Dialers failed, and side B took over."""
    down = forall(pair.dialers, lambda dialer: ~pair.seats[dialer].up())
    return b_alone(pair) & down & pair.able(A) & nothing_lost(pair)


@MANAGERS.reachable(source="C4", expected=READY_FAILS)
def dialers_not_ready(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as all its Dialers reported Not Ready, and side B took over."""
    waiting = forall(pair.dialers, lambda d: ~pair.ready[d] & pair.seats[d].up())
    return b_alone(pair) & waiting & pair.able(A) & nothing_lost(pair)


@MANAGERS.reachable(source="C4", expected={"one-dialer": P, "any-dialer": P})
def one_dialer_left(pair: CampaignPair) -> Term[bool]:
    """One Dialer is left to side A, and the other is down."""
    left = exists(pair.dialers, lambda dialer: pair.at(A, dialer))
    return left & exists(pair.dialers, lambda dialer: ~pair.seats[dialer].up())


@MANAGERS.always(
    source="C4",
    beside="one_dialer_left",
    fails="A Campaign Manager gave up although a Dialer was left to it.",
    expected={"one-dialer": P, "any-dialer": V},
)
def one_dialer_is_enough(pair: CampaignPair) -> Term[bool]:
    """While all Dialers but one are Ready and connect, side A stays active."""
    return implies(size(pair.dialers) > 1, pair.active(A))


@MANAGERS.reachable(source="C9", expected={**ANY_FAILS, "recovering": P, "replication": P})
def taken_over(pair: CampaignPair) -> Term[bool]:
    """Side B has taken over, and side A runs as its standby."""
    return b_alone(pair)


@MANAGERS.never(
    source="C9",
    beside="taken_over",
    fails="Two Campaign Managers hand out records, neither knowing of the other's.",
    expected={**ANY_FAILS, "recovering": P, "replication": P, **NONE_ALONE},
)
def dual_active(pair: CampaignPair) -> Term[bool]:
    """Never are both Campaign Managers active.

    By default a lost private network leaves both Routers serving their Campaign Managers: messages
    are lost or late, and the Routers themselves go on. Normally one of them is idle (L1, R3-R7),
    which `idle_router_counts` adds; then two are never active, whatever scenario it is.
    """
    return forall(Side, pair.active)


@MANAGERS.settled(
    source="C9",
    beside="taken_over",
    fails="Each of two active Campaign Managers keeps Dialers of its own, and nothing ends it.",
    expected={
        **ANY_FAILS,
        "recovering": P,
        "replication": P,
        "budget-2": V,
        "moving": V,
        "split": V,
    },
)
def lasting_dual_active(pair: CampaignPair) -> Term[bool]:
    """Once all is decided the Campaign Managers are not both active.

    Two that stay active, as in `split`, need a Router each that goes on serving: see `dual_active`.
    """
    return ~forall(Side, pair.active)


@MANAGERS.reachable(source="C4, C5", expected={**ANY_FAILS, "replication": P, "single": P})
def outage(pair: CampaignPair) -> Term[bool]:
    """No Campaign Manager is active."""
    return ~exists(Side, pair.active)


def one_has_all(pair: CampaignPair) -> Term[bool]:
    """C10: with an able side, a whole network and a Ready Dialer, one is active and has all."""
    whole = pair.network.private & pair.network.wan & exists(Side, pair.able)
    some = exists(pair.dialers, lambda d: pair.ready[d] & pair.seats[d].up())

    def served(dialer: Term[Dialer]) -> Term[bool]:
        has = exists(Side, lambda side: pair.active(side) & pair.at(side, dialer))
        return has | ~pair.seats[dialer].up()

    one = count(Side, pair.active) == 1
    return implies(whole & some, one & forall(pair.dialers, served))


@MANAGERS.settled(
    source="C10",
    beside="outage",
    fails="A side could go on, the network is whole, and a Dialer has nobody to work for.",
    expected={**ANY_FAILS, "single": P},
)
def one_active(pair: CampaignPair) -> Term[bool]:
    """With an able side, a whole network and a Ready Dialer, one is active and has all Dialers."""
    return one_has_all(pair)


@MANAGERS.eventually_always(
    source="C10",
    beside="outage",
    fails="A side could go on, the network is whole, and no side ever has all Dialers for itself.",
    expected={"budget-1": P, "budget-2": P, "moving": P, **FEW_FAIL, "single": P, "any-dialer": V},
)
def becomes_active(pair: CampaignPair) -> Term[bool]:
    """Once faults have ended, with an able side, a whole network and a Ready Dialer, one is active
    for good and has all Dialers.

    C10 gives a bound in time as well, which takes the numbers of C5a: `campaign-times` has it.
    """
    return one_has_all(pair)


def serves(pair: CampaignPair, side: Term[Side]) -> Term[bool]:
    """The side is active, and a Dialer that is Ready is connected to it."""
    return pair.active(side) & exists(pair.dialers, lambda d: pair.at(side, d) & pair.ready[d])


def could_serve(pair: CampaignPair, side: Term[Side]) -> Term[bool]:
    """The side is able, and a Dialer that is Ready reaches it."""
    reached = exists(pair.dialers, lambda dialer: pair.path(side, dialer) & pair.ready[dialer])
    return pair.able(side) & reached


@MANAGERS.eventually_always(
    source="C4, C6, C10, Q11, G2",
    beside="outage",
    fails="The active role goes to and fro for ever, although one side could serve Dialers.",
    expected={
        "budget-1": P,
        "budget-2": P,
        "moving": P,
        **FEW_FAIL,
        "single": P,
        "any-dialer": V,
        "failing-back": V,
    },
)
def goes_on(pair: CampaignPair) -> Term[bool]:
    """Once faults have ended, with a side that could serve a Dialer, some side does so for good.

    Messages between the sides have to pass: a side that hears nobody takes over whatever happens.
    """
    could = exists(Side, lambda side: could_serve(pair, side))
    return implies(pair.network.private & could, exists(Side, lambda side: serves(pair, side)))


@MANAGERS.never(
    source="C6, G2",
    beside="outage",
    fails="One failure left outbound without an active side twice.",
    expected={"budget-1": P, "any-dialer": V, "failing-back": V, "split": V},
)
def stopped_twice(pair: CampaignPair) -> Term[bool]:
    """Never does outbound come to have no active side twice after one failure.

    There have to be two Dialers, as the failure may be that of one. A return to the primary server
    (G2) is such a second outage.
    """
    return (size(pair.dialers) > 1) & (pair.outages == 2)
