"""What the source claims of the Campaign Managers, and what it takes to break it.

The expected verdicts are those found for the default reading of what the source leaves open.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, ite, size
from ccverify.models.mechanisms.standby import Role
from ccverify.models.network.network import Side, peer
from ccverify.models.outbound.campaign_managers import Dialer, Import
from ccverify.models.outbound.campaign_pair import Call, CampaignPair

PROPERTIES: Final = Properties(CampaignPair)

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


@PROPERTIES.reachable(source="C1, C2, C7", expected=ALL)
def at_work(pair: CampaignPair) -> Term[bool]:
    """Side A is active, every Dialer is connected to it, and each Import is in its side's state."""
    connected = forall(pair.dialers, lambda dialer: pair.at(A, dialer))
    states = (pair.imports[A] == Import.ACTIVE) & (pair.imports[B] == Import.STANDBY)
    return pair.active(A) & connected & states


@PROPERTIES.reachable(source="C4", expected=FAILS)
def import_lost(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as its Import failed, and side B took over."""
    return b_alone(pair) & ~pair.import_runs[A] & nothing_lost(pair)


@PROPERTIES.reachable(source="C4", expected=FAILS)
def router_lost(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as its Router connection failed, and side B took over."""
    return b_alone(pair) & ~pair.network.router[A] & pair.import_runs[A]


@PROPERTIES.reachable(source="C4, C8", expected=FAILS)
def logger_lost(pair: CampaignPair) -> Term[bool]:
    """The Logger of side A is down with all that stands on it, and side B took over."""
    return pair.active(B) & ~pair.stands[A] & nothing_lost(pair)


@PROPERTIES.reachable(source="C4", expected={"messages-pass": P, "budget-2": P, "moving": P})
def dialers_lost(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as all its Dialers failed, and side B took over."""
    down = forall(pair.dialers, lambda dialer: ~pair.seats[dialer].up())
    return b_alone(pair) & down & pair.able(A) & nothing_lost(pair)


@PROPERTIES.reachable(source="C4", expected=READY_FAILS)
def dialers_not_ready(pair: CampaignPair) -> Term[bool]:
    """Side A gave up as all its Dialers reported Not Ready, and side B took over."""
    waiting = forall(pair.dialers, lambda d: ~pair.ready[d] & pair.seats[d].up())
    return b_alone(pair) & waiting & pair.able(A) & nothing_lost(pair)


@PROPERTIES.reachable(source="C4", expected={"one-dialer": P, "any-dialer": P})
def one_dialer_left(pair: CampaignPair) -> Term[bool]:
    """One Dialer is left to side A, and the other is down."""
    left = exists(pair.dialers, lambda dialer: pair.at(A, dialer))
    return left & exists(pair.dialers, lambda dialer: ~pair.seats[dialer].up())


@PROPERTIES.always(
    source="C4",
    beside="one_dialer_left",
    fails="A Campaign Manager gave up although a Dialer was left to it.",
    expected={"one-dialer": P, "any-dialer": V},
)
def one_dialer_is_enough(pair: CampaignPair) -> Term[bool]:
    """While all Dialers but one are Ready and connect, side A stays active."""
    return implies(size(pair.dialers) > 1, pair.active(A))


@PROPERTIES.reachable(source="C9", expected={**ANY_FAILS, "recovering": P, "replication": P})
def taken_over(pair: CampaignPair) -> Term[bool]:
    """Side B has taken over, and side A runs as its standby."""
    return b_alone(pair)


@PROPERTIES.never(
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


@PROPERTIES.settled(
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


@PROPERTIES.reachable(source="C4, C5", expected={**ANY_FAILS, "replication": P, "single": P})
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


@PROPERTIES.settled(
    source="C10",
    beside="outage",
    fails="A side could go on, the network is whole, and a Dialer has nobody to work for.",
    expected={**ANY_FAILS, "single": P},
)
def one_active(pair: CampaignPair) -> Term[bool]:
    """With an able side, a whole network and a Ready Dialer, one is active and has all Dialers."""
    return one_has_all(pair)


@PROPERTIES.eventually_always(
    source="C10",
    beside="outage",
    fails="A side could go on, the network is whole, and no side ever has all Dialers for itself.",
    expected={"budget-1": P, "budget-2": P, "moving": P, **FEW_FAIL, "single": P, "any-dialer": V},
)
def becomes_active(pair: CampaignPair) -> Term[bool]:
    """Once faults have ended, with an able side, a whole network and a Ready Dialer, one is active
    for good and has all Dialers.

    C10 gives a bound in time as well, which takes the numbers of C5a: these are not modelled.
    """
    return one_has_all(pair)


def serves(pair: CampaignPair, side: Term[Side]) -> Term[bool]:
    """The side is active, and a Dialer that is Ready is connected to it."""
    return pair.active(side) & exists(pair.dialers, lambda d: pair.at(side, d) & pair.ready[d])


def could_serve(pair: CampaignPair, side: Term[Side]) -> Term[bool]:
    """The side is able, and a Dialer that is Ready reaches it."""
    reached = exists(pair.dialers, lambda dialer: pair.path(side, dialer) & pair.ready[dialer])
    return pair.able(side) & reached


@PROPERTIES.eventually_always(
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


@PROPERTIES.never(
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


@PROPERTIES.settled(
    source="C2, C7",
    beside="outage",
    fails="A Dialer stays with a Campaign Manager that does not use it.",
    expected={**ANY_FAILS, "single": P},
)
def none_with_the_standby(pair: CampaignPair) -> Term[bool]:
    """Once all is decided no Dialer is connected to a side that is not active."""
    return forall(
        pair.dialers,
        lambda dialer: forall(
            Side, lambda side: implies(pair.at(side, dialer), pair.accepts(side, dialer))
        ),
    )


@PROPERTIES.reachable(source="C7", expected=FAILS)
def refused(pair: CampaignPair) -> Term[bool]:
    """A Dialer, at first refused by side A, is connected to side B."""
    return exists(pair.dialers, lambda dialer: pair.at(B, dialer))


@PROPERTIES.settled(
    source="C3",
    beside="outage",
    fails="An Import process works for a standby, or rests beside an active Campaign Manager.",
    expected={**ANY_FAILS, "single": P},
)
def import_in_step(pair: CampaignPair) -> Term[bool]:
    """Once all is decided each Import is in the state of the Campaign Manager of its side."""

    def in_step(side: Term[Side]) -> Term[bool]:
        active = (pair.imports[side] == Import.ACTIVE) & pair.active(side)
        standby = (pair.imports[side] == Import.STANDBY) & (pair.role[side] == Role.STANDBY)
        apart = ~pair.import_runs[side] | ~pair.up(side)
        return ite(apart, pair.imports[side] == Import.NONE, active | standby)

    return forall(Side, in_step)


@PROPERTIES.reachable(source="C6", expected={**FAILS, "recovering": P})
def came_back(pair: CampaignPair) -> Term[bool]:
    """Side A, healthy again, is the standby of side B, which works."""
    works = forall(pair.dialers, lambda dialer: pair.at(B, dialer) & pair.ready[dialer])
    return b_alone(pair) & works & forall(Side, pair.able) & nothing_lost(pair)


@PROPERTIES.never(
    source="C6",
    beside="came_back",
    fails="An active side that is healthy lost the role to the other, or shares it.",
    expected={"recovering": P},
)
def no_failback(pair: CampaignPair) -> Term[bool]:
    """Never does a recovery end that a side is active, while that one is healthy and messages pass.

    Healthy is a side without a cause of C4 to give up: a Ready Dialer is connected to it. It starts
    from every state of the other side, in reach or not, so that more failures there would lead to
    no other: it is said of all runs in which the active side stays healthy.
    """
    return ~pair.active(pair.keeper) | pair.active(peer(pair.keeper))


@PROPERTIES.never(
    source="C4, C6",
    beside="dialers_not_ready",
    fails="No Dialer is Ready, so the Campaign Managers give up by turns.",
    expected={"messages-pass": V, "dialers-only": V, "budget-2": V, "moving": V},
)
def swapping(pair: CampaignPair) -> Term[bool]:
    """Never is side B the one that gives up, with nothing wrong with either side."""
    healthy = forall(Side, pair.able) & nothing_lost(pair)
    handed_back = ~pair.active(B) & (pair.incumbent == B)
    waiting = forall(pair.dialers, lambda d: ~pair.ready[d] & pair.seats[d].up())
    return healthy & handed_back & waiting


@PROPERTIES.reachable(source="C8, C11", expected=LOGGERS_FAIL)
def a_logger_lost(pair: CampaignPair) -> Term[bool]:
    """A Logger is down, and what stands on it."""
    return exists(Side, lambda side: ~pair.stands[side])


@PROPERTIES.settled(
    source="C11",
    beside="a_logger_lost",
    fails="A Logger is down, and a Dialer is connected to the Campaign Manager beside it.",
    expected=LOGGERS_FAIL,
)
def stops_with_its_logger(pair: CampaignPair) -> Term[bool]:
    """Once all is decided no Dialer is connected to a side whose Logger is down.

    With one Campaign Manager outbound has stopped then.
    """

    def idle(side: Term[Side]) -> Term[bool]:
        return pair.stands[side] | ~exists(pair.dialers, lambda dialer: pair.at(side, dialer))

    return forall(Side, idle)


@PROPERTIES.reachable(source="C8, C12", expected={"replication": P})
def stored_for_the_other(pair: CampaignPair) -> Term[bool]:
    """Side B has taken over, and holds an entry that side A has not got yet."""
    return pair.active(B) & pair.stored[B] & ~pair.listed[A]


@PROPERTIES.settled(
    source="C8",
    beside="stored_for_the_other",
    fails="The two sides disagree on who may be called, and will go on doing so.",
    expected={"replication": P},
)
def tables_agree(pair: CampaignPair) -> Term[bool]:
    """Once replication has caught up both sides have the same do-not-call table."""
    return implies(
        pair.replicates(),
        (pair.listed[A] == pair.listed[B]) & ~exists(Side, lambda s: pair.stored[s]),
    )


@PROPERTIES.never(
    source="C12",
    beside="stored_for_the_other",
    fails="A customer was called who is on the table of both sides.",
    expected={"replication": P},
)
def dialled_though_replicated(pair: CampaignPair) -> Term[bool]:
    """Never is a customer dialled who was entered on either side once replication caught up."""
    return pair.call == Call.FORBIDDEN


@PROPERTIES.never(
    source="C12",
    beside="stored_for_the_other",
    fails="The customer asked one side not to be called, and the other side called.",
    expected={"replication": V},
)
def dialled_in_the_window(pair: CampaignPair) -> Term[bool]:
    """Never is a customer dialled who was entered on either side."""
    return pair.call == Call.IN_WINDOW
