"""What is said of calls that a gateway does not take, and what it costs that codes are listed."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists
from ccverify.models.outbound.dialer_gateways import Call, DialerGateways

PROPERTIES: Final = Properties(DialerGateways)

P, V = "proved", "violated"

FAILURES: Final[dict[str, str]] = dict.fromkeys(
    ("overloaded", "unlisted", "dead", "watched", "all-dead"), P
)
SENT_ON: Final = {k: P for k in FAILURES if k != "unlisted"}


@PROPERTIES.reachable(source="D8", expected={"calm": P, **FAILURES})
def placed(model: DialerGateways) -> Term[bool]:
    """A gateway places the call."""
    return model.call == Call.PLACED


@PROPERTIES.reachable(source="D8", expected=SENT_ON)
def sent_on(model: DialerGateways) -> Term[bool]:
    """A gateway did not take the call, and another places it."""
    return (model.call == Call.PLACED) & exists(model.elements, lambda e: model.asked[e])


@PROPERTIES.reachable(source="S4", expected=SENT_ON)
def far(model: DialerGateways) -> Term[bool]:
    """A call is about to go to a gateway of the second priority."""
    return model.goes_far()


@PROPERTIES.never(
    source="D8",
    beside="placed",
    fails="The call fails, though a gateway that was not asked would have taken it.",
    expected={**FAILURES, "unlisted": V, "all-dead": V},
)
def given_up(model: DialerGateways) -> Term[bool]:
    """Never does a call fail while a gateway that was not asked takes calls."""
    return (model.call == Call.FAILED) & model.idle()


@PROPERTIES.never(
    source="S4",
    beside="far",
    fails="Calls go far, though a near gateway takes them and is only marked still.",
    expected={**SENT_ON, "watched": V, "all-dead": V},
)
def far_before_near(model: DialerGateways) -> Term[bool]:
    """Never does a call go to a second gateway while a first one takes calls and was not asked."""
    return model.passes_by()


@PROPERTIES.settled(
    source="D8",
    beside="placed",
    fails="A call looks for a gateway for ever.",
    expected=FAILURES,
)
def decided(model: DialerGateways) -> Term[bool]:
    """Once all is settled, each call is placed or has failed."""
    return model.call != Call.OPEN
