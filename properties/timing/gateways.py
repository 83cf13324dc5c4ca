"""Which HSRP switch-overs go unnoticed, and how many failovers one failed gateway brings about."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, ms
from ccverify.models.timing.gateways import Gateway, Gateways

PROPERTIES: Final = Properties(Gateways)

P, V = "proved", "violated"


@PROPERTIES.reachable(
    source="N4",
    expected={
        "short": P, "within-limits": P, "long": P, "symmetric": P, "public-short": P,
        "public-within-limits": P,
    },
)  # fmt: skip
def switched(model: Gateways) -> Term[bool]:
    """The second gateway forwards."""
    return (model.forwards == Gateway.SECOND) & ~model.converging.running


@PROPERTIES.never(
    source="N4",
    beside="switched",
    fails="A switch-over that should go unnoticed has brought about a failover.",
    expected={
        "short": P, "within-limits": V, "symmetric": V, "public-short": P,
        "public-within-limits": V,
    },
)  # fmt: skip
def noticed(model: Gateways) -> Term[bool]:
    """Never is a switch-over noticed.

    From three intervals on four heartbeats in a row are lost, and the fifth may be slower than the
    last before was. So a failover may start there, and not only from five intervals on.
    """
    return model.failovers > 0


@PROPERTIES.never(
    source="N4",
    beside="switched",
    fails="One failed gateway has brought about two failovers.",
    expected={"short": P, "long": V, "symmetric": P},
    beyond={"long": "N4 itself says so"},
)
def noticed_again(model: Gateways) -> Term[bool]:
    """Never does one failed gateway bring about two failovers."""
    return model.failovers > 1


@PROPERTIES.longest(
    source="N4",
    expected={
        # Seven heartbeats in a row are lost, and the next is slow.
        "symmetric": 350 * ms,  # 8 x 100 + 50 - 5 x 100
        # Five are.
        "within-limits": 150 * ms,  # 6 x 100 + 50 - 5 x 100
    },
)
def disconnected(model: Gateways) -> Term[bool]:
    """How long the end does without its peer after a switch-over."""
    return ~model.connected
