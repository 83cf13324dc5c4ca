"""Which failures keep a call from coming in, from going on, or end it: S12, S18, S19."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists
from ccverify.models.calls.sip_proxies import Call, SipProxies
from ccverify.models.mechanisms.server_group import Answer

PROPERTIES: Final = Properties(SipProxies)

P, V = "proved", "violated"

FAILURES: Final[dict[str, str]] = dict.fromkeys(
    (
        "two-proxies",
        "passing-on",
        "one-gateway",
        "both-gateways",
        "overloaded",
        "watched",
        "recorded",
        "by-name",
    ),
    P,
)


@PROPERTIES.reachable(source="S12", expected={"calm": P, **FAILURES})
def connected(model: SipProxies) -> Term[bool]:
    """A call comes in, and goes on to a browser or an agent."""
    return model.call == Call.CONNECTED


@PROPERTIES.reachable(source="S19", expected=FAILURES)
def by_the_backup(model: SipProxies) -> Term[bool]:
    """A proxy did not take a call that is up, and another sends it on."""
    return (model.call == Call.CONNECTED) & exists(model.elements, lambda e: model.asked[e])


@PROPERTIES.reachable(source="S12", expected=FAILURES)
def far(model: SipProxies) -> Term[bool]:
    """A call is about to go to a proxy of the far site."""
    return model.goes_far()


@PROPERTIES.reachable(source="S19", expected={"calm": P, **FAILURES})
def speaking(model: SipProxies) -> Term[bool]:
    """A message of a call that is up is on its way."""
    return model.message & (model.call == Call.CONNECTED)


@PROPERTIES.never(
    source="S12",
    beside="connected",
    fails="A caller is turned away, for no proxy of either site takes the call.",
    expected={**FAILURES, "passing-on": V, "both-gateways": V},
)
def refused(model: SipProxies) -> Term[bool]:
    """Never is a call refused."""
    return model.call == Call.REFUSED


@PROPERTIES.never(
    source="S12, S18",
    beside="by_the_backup",
    fails="A call that is up cannot be sent on to a browser or an agent.",
    expected={**FAILURES, "passing-on": V, "both-gateways": V, "by-name": V},
)
def stranded(model: SipProxies) -> Term[bool]:
    """Never does a call stay at the Call Server that is to go on."""
    return model.call == Call.STRANDED


@PROPERTIES.never(
    source="S19",
    beside="by_the_backup",
    fails="A call that is up is not sent on, though the backup would have taken it.",
    expected={**FAILURES, "passing-on": V},
)
def not_taken_over(model: SipProxies) -> Term[bool]:
    """Never does a call stay that is to go on while a proxy would take it whose place is known."""
    return (model.call == Call.STRANDED) & model.resolved & model.idle()


@PROPERTIES.never(
    source="S18",
    beside="connected",
    fails="Calls go nowhere, for a DNS server is absent; the proxies would have taken them.",
    expected={"two-proxies": P, "by-name": V},
)
def stopped_by_name(model: SipProxies) -> Term[bool]:
    """Never does a call stay at the Call Server because nobody says where the proxies are."""
    return (model.call == Call.STRANDED) & ~model.resolved


@PROPERTIES.never(
    source="S19",
    beside="speaking",
    fails="A call that is up is lost with a proxy, though its messages bypass that.",
    expected=FAILURES,
)
def lost_off_its_route(model: SipProxies) -> Term[bool]:
    """Never is a call lost that is up, and whose messages bypass the proxies."""
    return (model.call == Call.LOST) & ~exists(model.elements, lambda e: model.routes[e])


@PROPERTIES.never(
    source="S12",
    beside="speaking",
    fails="A call that is up is lost with a proxy, for its messages go through that.",
    expected={**FAILURES, "recorded": V},
)
def lost(model: SipProxies) -> Term[bool]:
    """Never is a call lost that is up."""
    return model.call == Call.LOST


@PROPERTIES.never(
    source="S12",
    beside="far",
    fails="A call crosses to the far site, though a near proxy works and is only marked still.",
    expected={**FAILURES, "watched": V},
)
def far_before_near(model: SipProxies) -> Term[bool]:
    """Never does a call go to the far site while a near proxy takes calls and was not asked."""
    return model.passes_by()


@PROPERTIES.never(
    source="S12, S4",
    beside="far",
    fails="Calls cross to the far site, though the near proxies are up: they are overloaded.",
    expected={"two-proxies": P, "overloaded": V},
)
def crosses_overloaded(model: SipProxies) -> Term[bool]:
    """Never does a call go to the far site because a near proxy is up and overloaded."""
    overloaded = exists(
        model.elements,
        lambda e: (e < model.near) & model.asked[e] & (model.answers[e] == Answer.LISTED),
    )
    return model.goes_far() & overloaded


@PROPERTIES.settled(
    source="S12",
    beside="connected",
    fails="A call looks for a proxy for ever.",
    expected=FAILURES,
)
def decided(model: SipProxies) -> Term[bool]:
    """Once all is settled, no call looks for a proxy, and no message is on its way."""
    looks = (model.call == Call.ARRIVES) | (model.call == Call.GOES_ON)
    return ~looks & ~model.message
