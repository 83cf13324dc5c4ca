"""What the source says of prompts whose media server is across a network, and what it costs."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term
from ccverify.models.calls.prompts import Call, Copy, Prompts

PROPERTIES: Final = Properties(Prompts)

P, V = "proved", "violated"

ACROSS: Final = {"wan-lost": P, "bare": P}
ALL: Final = {"calm": P, "near-too": P, **ACROSS}


@PROPERTIES.reachable(source="S11", expected=ALL)
def played(model: Prompts) -> Term[bool]:
    """A call hears the prompt."""
    return model.call == Call.PLAYED


@PROPERTIES.reachable(source="S11", expected=ACROSS)
def from_the_cache(model: Prompts) -> Term[bool]:
    """With the network lost a call is about to hear the prompt from the cache."""
    return model.at_hand() & ~model.wan


@PROPERTIES.reachable(source="S11", expected=ACROSS)
def expired(model: Prompts) -> Term[bool]:
    """With the network lost a call needs a prompt that has expired."""
    return (model.call == Call.WAITS) & (model.cached == Copy.EXPIRED) & ~model.wan


@PROPERTIES.never(
    source="S11",
    beside="played",
    fails="The prompt has expired, no media server answers, and the call fails.",
    expected={**ALL, "bare": V},
)
def failed(model: Prompts) -> Term[bool]:
    """Never does a call fail for want of a prompt."""
    return model.call == Call.FAILED


@PROPERTIES.never(
    source="S9, S11",
    beside="played",
    fails="The prompt has expired, and the call leaves CVP: so does every later one.",
    expected={**ALL, "wan-lost": V},
    beyond={"wan-lost": "S11 itself says so"},
)
def sent_away(model: Prompts) -> Term[bool]:
    """Never is a call default-routed for want of a prompt."""
    return model.call == Call.DEFAULT_ROUTED


@PROPERTIES.settled(
    source="S11",
    beside="played",
    fails="A call waits for a prompt for ever.",
    expected=ALL,
)
def decided(model: Prompts) -> Term[bool]:
    """Once all is settled, no call waits for a prompt."""
    return model.call != Call.WAITS
