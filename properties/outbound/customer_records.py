"""What the source claims of customer records across a failover, and what it costs.

The expected verdicts are those found for the default reading of what the source leaves open.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, implies, one_of
from ccverify.models.network.network import Side, peer
from ccverify.models.outbound.customer_records import Copy, CustomerRecords, Status

PROPERTIES: Final = Properties(CustomerRecords)

P, V = "proved", "violated"

FAILOVERS: Final = {"link-lost": P, "cti-lost": P, "gateway-lost": P, "not-ready": P}
FAULTS: Final = {**FAILOVERS, "pim-lost": P, "manager-lost": P, "budget-2": P}


@PROPERTIES.reachable(source="D3", expected={"calm": P, **FAULTS})
def closed(campaign: CustomerRecords) -> Term[bool]:
    """The customer is called, and the record is closed."""
    return (campaign.record == Status.CLOSED) & (campaign.calls == 1)


@PROPERTIES.reachable(source="D1, D2", expected={**FAILOVERS, "budget-2": P})
def other_dialer(campaign: CustomerRecords) -> Term[bool]:
    """The standby Dialer is activated, and the one that failed still has its record."""
    return exists(
        Side,
        lambda side: campaign.activated[side] & (campaign.copy[peer(side)] != Copy.NONE),
    )


@PROPERTIES.reachable(source="D4", expected={**FAILOVERS, "manager-lost": P, "budget-2": P})
def unknown(campaign: CustomerRecords) -> Term[bool]:
    """The record is Unknown to the Campaign Manager."""
    return campaign.record == Status.UNKNOWN


@PROPERTIES.never(
    source="D1",
    beside="other_dialer",
    fails="Both Dialers of a pair place calls.",
    expected={**FAILOVERS, "budget-2": P},
)
def two_dialers(campaign: CustomerRecords) -> Term[bool]:
    """Never are both Dialers of the pair activated."""
    return count(Side, lambda side: campaign.activated[side]) == 2


@PROPERTIES.settled(
    source="D1, D2",
    beside="other_dialer",
    fails="A Dialer could place calls, and none does.",
    expected={**FAILOVERS, "budget-2": P},
)
def one_dialer(campaign: CustomerRecords) -> Term[bool]:
    """Once all is decided one Dialer is activated, if any is fit."""
    some = exists(Side, campaign.fit)
    return implies(some, exists(Side, lambda s: campaign.activated[s] & campaign.fit(s)))


@PROPERTIES.never(
    source="D6, Q9",
    beside="closed",
    fails="The customer is called a second time for one record, which regulation forbids.",
    expected={
        "calm": P, "link-lost": V, "cti-lost": P, "gateway-lost": P, "pim-lost": P,
        "not-ready": P, "manager-lost": V, "budget-2": V,
    },
)  # fmt: skip
def dialled_twice(campaign: CustomerRecords) -> Term[bool]:
    """Never is a customer dialled twice for one record."""
    return campaign.calls == 2


@PROPERTIES.settled(
    source="D7",
    beside="closed",
    fails="The record stays where it is for ever, and nothing tells an operator of it.",
    expected={
        "calm": P, "link-lost": P, "cti-lost": P, "gateway-lost": P, "pim-lost": V,
        "not-ready": P, "manager-lost": P, "budget-2": V,
    },
)  # fmt: skip
def stuck(campaign: CustomerRecords) -> Term[bool]:
    """Once all is decided no record is Active or Unknown.

    An alarm about a lost connection names no record, and so excuses none.
    """
    return ~one_of(campaign.record, Status.ACTIVE, Status.UNKNOWN)


@PROPERTIES.settled(
    source="D4, D5, Q9",
    beside="closed",
    fails="The customer was called, and the record remains Dialed for ever.",
    expected={
        "calm": P, "link-lost": V, "cti-lost": V, "gateway-lost": P, "pim-lost": P,
        "not-ready": P, "manager-lost": P, "budget-2": V,
    },
)  # fmt: skip
def left_dialed(campaign: CustomerRecords) -> Term[bool]:
    """Once all is decided no record is Dialed."""
    return campaign.record != Status.DIALED


@PROPERTIES.never(
    source="D7",
    beside="closed",
    fails="The record is closed, and the customer was never called.",
    expected={"calm": P, **FAULTS},
)
def disappears(campaign: CustomerRecords) -> Term[bool]:
    """Never is a record closed without a call."""
    return (campaign.record == Status.CLOSED) & (campaign.calls == 0)
