"""How long a client looks for its CTI Server, and whether the preset time lets it find one."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, s
from ccverify.models.cluster.cti_times import CtiTimes
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(CtiTimes)

P, V = "proved", "violated"


@PROPERTIES.reachable(source="U6", expected={"patient": P, "hasty": P})
def moved(model: CtiTimes) -> Term[bool]:
    """The client is connected to the other CTI Server."""
    return model.connected & (model.at == Side.B)


@PROPERTIES.longest(
    source="U6, U7",
    # The preset time, then a request to either side: 30 + 2 x 5.
    expected={"patient": 40 * s, "hasty": "unbounded"},
)
def client_out(model: CtiTimes) -> Term[bool]:
    """How long the client is not connected to the active CTI Server."""
    return ~model.connected


@PROPERTIES.never(
    source="U7",
    beside="moved",
    fails="The CTI Server was failed over, though its client was on the way.",
    expected={"patient": P, "hasty": V},
)
def forced_for_nothing(model: CtiTimes) -> Term[bool]:
    """Never is a CTI Server failed over by force that the client reaches."""
    return model.for_nothing
