"""What the source claims of customer records across a failover, and what it costs.

The expected verdicts are those found for the default reading of what the source leaves open.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, implies, one_of
from ccverify.models.network.network import Side, peer
from ccverify.models.outbound.customer_records import CustomerRecords
from ccverify.models.outbound.dialer_pair import Copy
from ccverify.models.outbound.dialing_lists import Status

PROPERTIES: Final = Properties(CustomerRecords)

P, V = "proved", "violated"

FAILOVERS: Final[dict[str, str]] = dict.fromkeys(
    ("link-lost", "cti-lost", "gateway-lost", "not-ready", "manager-lost", "budget-2"), P
)
EVERYWHERE: Final = {"calm": P, "pim-lost": P, **FAILOVERS}


@PROPERTIES.reachable(source="D3", expected=EVERYWHERE)
def closed(campaign: CustomerRecords) -> Term[bool]:
    """The customer is called, and the record is closed."""
    return (campaign.record() == Status.CLOSED) & (campaign.calls == 1)


@PROPERTIES.reachable(source="D1, D2", expected=FAILOVERS)
def other_dialer(campaign: CustomerRecords) -> Term[bool]:
    """The standby Dialer is activated, and the one that failed still has its record."""
    return exists(
        Side,
        lambda side: campaign.activated[side] & (campaign.copy[peer(side)] != Copy.NONE),
    )


@PROPERTIES.reachable(source="D4", expected=FAILOVERS)
def unknown(campaign: CustomerRecords) -> Term[bool]:
    """The record is Unknown to the Campaign Manager."""
    return campaign.record() == Status.UNKNOWN


@PROPERTIES.reachable(source="C8", expected=EVERYWHERE)
def lag(campaign: CustomerRecords) -> Term[bool]:
    """The customer was called, and in the standby's list the record is Pending."""
    standby = campaign.listed[peer(campaign.active)]
    return (
        (campaign.calls == 1) & (campaign.record() == Status.DIALED) & (standby == Status.PENDING)
    )


@PROPERTIES.never(
    source="D1",
    beside="other_dialer",
    fails="Both Dialers of a pair place calls.",
    expected={**FAILOVERS, "link-lost": V, "manager-lost": V, "budget-2": V},
)
def two_dialers(campaign: CustomerRecords) -> Term[bool]:
    """Never do both Dialers of the pair take themselves for activated."""
    return count(Side, lambda side: campaign.dialing[side]) == 2


@PROPERTIES.settled(
    source="D1, D2",
    beside="other_dialer",
    fails="A Dialer could place calls, and none does.",
    expected=FAILOVERS,
)
def one_dialer(campaign: CustomerRecords) -> Term[bool]:
    """Once all is decided one Dialer is activated and knows it, if any is connected and fit."""
    some = exists(Side, lambda side: campaign.path(side) & campaign.fit(side))
    one = count(Side, lambda side: campaign.dialing[side]) == 1
    fit = exists(Side, lambda side: campaign.activated[side] & campaign.fit(side))
    return implies(some, one & fit)


@PROPERTIES.never(
    source="D6, C8, Q9",
    beside="closed",
    fails="The customer is called a second time for one record, which regulation forbids.",
    expected={**EVERYWHERE, "link-lost": V, "manager-lost": V, "budget-2": V},
)
def dialled_twice(campaign: CustomerRecords) -> Term[bool]:
    """Never is a customer dialled twice for one record."""
    return campaign.calls == 2


@PROPERTIES.settled(
    source="D7",
    beside="closed",
    fails="The record stays where it is for ever, and nothing tells an operator of it.",
    expected={**EVERYWHERE, "pim-lost": V, "budget-2": V},
)
def stuck(campaign: CustomerRecords) -> Term[bool]:
    """Once all is decided no record is Active or Unknown.

    An alarm about a lost connection names no record, and so excuses none.
    """
    return ~one_of(campaign.record(), Status.ACTIVE, Status.UNKNOWN)


@PROPERTIES.settled(
    source="D4, D5, Q9",
    beside="closed",
    fails="The customer was called, and the record remains Dialed for ever.",
    expected={**EVERYWHERE, "link-lost": V, "cti-lost": V, "budget-2": V},
)
def left_dialed(campaign: CustomerRecords) -> Term[bool]:
    """Once all is decided no record is Dialed."""
    return campaign.record() != Status.DIALED


@PROPERTIES.never(
    source="D7",
    beside="closed",
    fails="The record is closed, and the customer was never called.",
    expected=EVERYWHERE,
)
def disappears(campaign: CustomerRecords) -> Term[bool]:
    """Never is a record closed without a call."""
    return (campaign.record() == Status.CLOSED) & (campaign.calls == 0)


@PROPERTIES.settled(
    source="C8",
    beside="lag",
    fails="The two dialing lists differ for good.",
    expected=EVERYWHERE,
)
def lists_agree(campaign: CustomerRecords) -> Term[bool]:
    """Once all is decided the two dialing lists agree on the record."""
    return campaign.listed[Side.A] == campaign.listed[Side.B]
