"""How long the data of an interval are on the way, and whether they are there in time."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, s
from ccverify.models.timing.interval_times import Data, IntervalTimes

PROPERTIES: Final = Properties(IntervalTimes)

P, V = "proved", "violated"


@PROPERTIES.reachable(
    source="P8",
    expected={"pg-fails": P, "network-down": P, "longer-down": P, "slow": P, "too-slow": P},
)
def waits(model: IntervalTimes) -> Term[bool]:
    """The data wait: no PG works, or the network is down."""
    return (model.data == Data.BUFFERED) & ~(model.works & model.joined)


@PROPERTIES.never(
    source="P13",
    beside="waits",
    fails="The data have not arrived, and those of the next interval are due.",
    expected={"pg-fails": P, "network-down": P, "longer-down": V, "slow": P, "too-slow": V},
)
def late(model: IntervalTimes) -> Term[bool]:
    """Never has the next interval ended before the data of this one have arrived.

    The shortest interval is 300 s. A PG that fails has all but sent the data, and the other sends
    them anew: with a failover of up to 75 s, sending may take 112 s, but not 113 s. An outage of
    the network that costs more than three of the five minutes is too long as well.
    """
    return model.late


@PROPERTIES.longest(
    source="P13, P8",
    expected={
        # What fails does so when the data are all but sent, and they are sent anew.
        "pg-fails": 195 * s,  # 60 + 75 + 60
        "network-down": 240 * s,  # 60 + 120 + 60
        "slow": 299 * s,  # 112 + 75 + 112
    },
)
def on_the_way(model: IntervalTimes) -> Term[bool]:
    """How long the data are on the way."""
    return model.data == Data.BUFFERED
