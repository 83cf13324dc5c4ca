"""How long a loss of PGs lasts that leads to a swap, and what losses never do."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, minutes, ms
from ccverify.models.live_data.swap_times import SwapTimes

PROPERTIES: Final = Properties(SwapTimes)

P, V = "proved", "violated"

LOST: Final = {"at-once": P, "once": P, "twice": P}


@PROPERTIES.reachable(source="V3", expected=LOST)
def taken_over(model: SwapTimes) -> Term[bool]:
    """The standby has taken over."""
    return model.swapped


@PROPERTIES.reachable(source="V3", expected=LOST)
def over_in_time(model: SwapTimes) -> Term[bool]:
    """A short loss is over, and the standby has noticed."""
    return model.short & ~model.known


@PROPERTIES.longest(
    source="V3",
    # The two minutes, and until the loss is noticed.
    expected={"at-once": 120_000 * ms, "once": 122_200 * ms, "twice": 122_200 * ms},
)
def lacks_pgs(model: SwapTimes) -> Term[bool]:
    """How long a server is active without PGs that its standby has."""
    return model.behind & ~model.swapped


@PROPERTIES.never(
    source="V3",
    beside="over_in_time",
    fails="A loss of less than two minutes made the servers swap.",
    expected={"at-once": P, "once": V, "twice": V},
)
def swapped_by_a_flap(model: SwapTimes) -> Term[bool]:
    """Never do servers swap for a loss that is over after 119 s.

    A standby that learns of the loss at once, and up to 2.2 s late that it is over, asks after a
    loss of 117.8 s.
    """
    return model.swapped & model.short


@PROPERTIES.never(
    source="V3",
    beside="taken_over",
    fails="A server that loses PGs again and again stays active, almost without them.",
    expected={"at-once": P, "once": P, "twice": V},
)
def kept_by_a_flap(model: SwapTimes) -> Term[bool]:
    """Never is a server still active that has lacked PGs for three minutes, but for a second.

    PGs that come back for a moment make the two minutes begin anew.
    """
    still = model.behind & ~model.swapped & model.nearly
    return still & (model.first > model.patience + 1 * minutes)
