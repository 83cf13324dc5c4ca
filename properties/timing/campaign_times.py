"""How long nobody dials: without an active Campaign Manager, and for a Dialer."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, ms, s
from ccverify.models.network.network import Side
from ccverify.models.timing.campaign_times import CampaignTimes

PROPERTIES: Final = Properties(CampaignTimes)

A, B = Side.A, Side.B
P, V = "proved", "violated"


@PROPERTIES.reachable(source="C5", expected={"manager": P, "import-lost": P, "restarts": P})
def taken_over(model: CampaignTimes) -> Term[bool]:
    """Side B has taken over from side A."""
    return model.active(B) & ~model.active(A)


@PROPERTIES.longest(
    source="C5, C10",
    expected={
        # Five intervals, the way of the last heartbeat, and the timer.
        "manager": 62_200 * ms,  # 5 x 400 + 200, + 60,000
        "import-lost": 62_200 * ms,
    },
)
def nobody_active(model: CampaignTimes) -> Term[bool]:
    """How long no Campaign Manager is active."""
    return ~exists(Side, model.active)


@PROPERTIES.shortest(
    source="C5, C10",
    expected={"manager": 61_600 * ms, "import-lost": 61_600 * ms},  # 4 x 400, + 60,000
)
def nobody_active_at_least(model: CampaignTimes) -> Term[bool]:
    """How long no Campaign Manager is active, at least."""
    return ~exists(Side, model.active)


@PROPERTIES.longest(
    source="C5, C10",
    expected={"import-lost": 92_200 * ms},  # 30,000 until it gives up, then as above
)
def no_import(model: CampaignTimes) -> tuple[Term[bool], Term[bool]]:
    """From the loss of an Import until a side that has one is active."""
    works = exists(Side, lambda side: model.active(side) & model.able[side])
    return ~works, works


@PROPERTIES.longest(
    source="C7, C10",
    # Until one is active; then the request under way, a request to the other side, and one to it.
    expected={"manager": 72_200 * ms},  # 62,200 + 2 x 5,000
)
def dialer_waits(model: CampaignTimes) -> Term[bool]:
    """How long the Dialer is not connected to the active side."""
    return ~model.connected


@PROPERTIES.leads_to(
    within=75 * s,
    source="C10",
    beside="taken_over",
    fails="A side could be active, and is not in time.",
    expected={"manager": P, "import-lost": P},
)
def replaced(model: CampaignTimes) -> tuple[Term[bool], Term[bool]]:
    """A side that no longer is active is replaced by the other within 75 s."""
    return ~exists(Side, model.active), exists(Side, model.active)


@PROPERTIES.never(
    source="C9",
    beside="taken_over",
    fails="Two Campaign Managers hand out records, neither knowing of the other's.",
    expected={"manager": P, "import-lost": P, "restarts": V, "network-lost": V},
)
def dual_active(model: CampaignTimes) -> Term[bool]:
    """Never are both Campaign Managers active.

    One that crashes and is back at once waits as long as the other does: both are standbys that
    hear no active side, and their timers expire together.
    """
    return forall(Side, model.active)


@PROPERTIES.longest(source="C9", expected={"restarts": 200 * ms})  # one way
def dual_active_lasts(model: CampaignTimes) -> Term[bool]:
    """How long both Campaign Managers are active."""
    return forall(Side, model.active)
