"""Which failures of a path are noticed, and how soon, by what travels on it."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, ms, s
from ccverify.models.timing.channels import Channels, Path

PROPERTIES: Final = Properties(Channels)

P, V = "proved", "violated"


@PROPERTIES.reachable(source="N6", expected={"redundant": P})
def one_channel_left(model: Channels) -> Term[bool]:
    """One of two channels has failed."""
    return ~model.up[Path.FIRST]


@PROPERTIES.never(
    source="N6",
    beside="one_channel_left",
    fails="A failure was detected although a channel carries.",
    expected={"redundant": P, "both-channels": V, "single": V, "public": V},
)
def closed(model: Channels) -> Term[bool]:
    """Never is the connection closed."""
    return ~model.connected


@PROPERTIES.longest(
    source="N8",
    expected={
        # The failure of the one path is that of the heartbeats: five intervals, and the way.
        "single": 550 * ms,  # 5 x 100 + 50
        "public": 2_200 * ms,  # 5 x 400 + 200
    },
)
def state_lost_unnoticed(model: Channels) -> Term[bool]:
    """How long state does not arrive, and nobody has noticed."""
    return ~model.state_passes() & model.connected


@PROPERTIES.longest(
    at_most=3 * s,
    source="N8",
    fails="The state no longer arrives, the heartbeats do, and no failover follows.",
    expected={"single": P, "public": P, "split": V, "public-split": V},
)
def failover_works(model: Channels) -> Term[bool]:
    """A failure of the path that carries the state is noticed within 3 s."""
    return ~model.state_passes() & model.connected


@PROPERTIES.reachable(source="N13", expected={"both-channels": P, "moved": P})
def first_channel_down(model: Channels) -> Term[bool]:
    """The first channel has failed, and state still passes."""
    return ~model.up[Path.FIRST] & model.state_passes()


@PROPERTIES.never(
    source="N13",
    beside="first_channel_down",
    fails="Two failures have taken both networks.",
    expected={"both-channels": P, "moved": V},
)
def both_networks_lost(model: Channels) -> Term[bool]:
    """Never do two failures take both networks from what they carry."""
    return ~model.state_passes() & ~model.up[Path.OTHER]


@PROPERTIES.never(
    source="N10, N13",
    beside="first_channel_down",
    fails="State is synchronised over the other network.",
    expected={"both-channels": P, "moved": V},
)
def synchronised_elsewhere(model: Channels) -> Term[bool]:
    """Never does state pass while both channels of its own network are down."""
    return model.state_passes() & ~model.up[Path.FIRST] & ~model.up[Path.SECOND]
