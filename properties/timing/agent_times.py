"""The worst outage that an agent sees, and whether it signs the agent out."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, s
from ccverify.models.timing.agent_times import AgentTimes

PROPERTIES: Final = Properties(AgentTimes)

P, V = "proved", "violated"


@PROPERTIES.reachable(
    source="F5", expected={"finesse-fails": P, "side-fails": P, "side-fails-together": P}
)
def moved(model: AgentTimes) -> Term[bool]:
    """The desktop has moved to the other server, and that is in service."""
    return model.connected & model.in_service & ~model.phone_served


@PROPERTIES.longest(
    source="F5",
    expected={
        "cti-fails": 75 * s,
        "finesse-fails": 110 * s,
        "side-fails": 185 * s,  # 75 + 110
        "side-fails-together": 110 * s,
    },
)
def desktop_out(model: AgentTimes) -> Term[bool]:
    """How long the desktop is without a server that is in service."""
    return ~(model.in_service & model.connected)


@PROPERTIES.shortest(
    source="F5",
    expected={
        "cti-fails": 35 * s,
        "finesse-fails": 50 * s,
        "side-fails": 85 * s,  # 35 + 50
        "side-fails-together": 50 * s,
    },
)
def desktop_out_at_least(model: AgentTimes) -> Term[bool]:
    """How long the desktop is without a server that is in service, at least."""
    return ~(model.in_service & model.connected)


@PROPERTIES.longest(
    source="F2, F5",
    expected={
        "cti-fails": 75 * s,
        "finesse-fails": 110 * s,
        "side-fails-together": 110 * s,
        # It is signed out after 120 s, and has to sign in again by hand.
        "side-fails": "unbounded",
    },
)
def agent_out(model: AgentTimes) -> Term[bool]:
    """How long an agent cannot work."""
    return ~model.works()


@PROPERTIES.never(
    source="F2, F5",
    beside="moved",
    fails="The agent is signed out although nothing stayed broken that the agent needs.",
    expected={"finesse-fails": P, "side-fails": V, "side-fails-together": P},
)
def signed_out(model: AgentTimes) -> Term[bool]:
    """Never does one failure sign an agent out."""
    return ~model.signed_in


@PROPERTIES.longest(source="F2", expected={"finesse-fails": 15 * s, "side-fails": 15 * s})  # 3 x 5
def until_phone_is_told(model: AgentTimes) -> tuple[Term[bool], Term[bool]]:
    """From the loss of its server until an IP phone says that the server is unavailable."""
    return ~model.phone_served, model.phone_told


@PROPERTIES.never(
    source="F2",
    beside="moved",
    fails="An IP phone has changed its server by itself.",
    expected={"finesse-fails": P, "side-fails": P},
)
def phone_moved_by_itself(model: AgentTimes) -> Term[bool]:
    """Never is an IP phone at another server before its agent was told that the first is gone."""
    return model.phone_served & (model.phone_tries > 0) & ~model.phone_told
