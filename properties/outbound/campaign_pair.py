"""What the source claims of the Campaign Managers beside who of them is active.

That is told in `campaign_managers`; here are the Dialers and Imports that go with the active one,
its return, the Loggers that they stand on, and the do-not-call table.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, exists, forall, implies, ite
from ccverify.models.mechanisms.standby import Role
from ccverify.models.network.network import Side, peer
from ccverify.models.outbound.campaign_managers import Import
from ccverify.models.outbound.campaign_pair import Call, CampaignPair
from ccverify.properties.outbound.campaign_managers import (
    ANY_FAILS,
    FAILS,
    LOGGERS_FAIL,
    MANAGERS,
    A,
    B,
    P,
    V,
    b_alone,
    nothing_lost,
)

PROPERTIES: Final = MANAGERS


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
    beyond={"replication": "replication has not caught up: it is the window that C12 speaks of"},
)
def dialled_in_the_window(pair: CampaignPair) -> Term[bool]:
    """Never is a customer dialled who was entered on either side."""
    return pair.call == Call.IN_WINDOW
