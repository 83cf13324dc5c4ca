"""How long dead elements hold up a call, and how many calls."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, s
from ccverify.models.timing.sip_tries import Call, Element, SipTries

PROPERTIES: Final = Properties(SipTries)

P, V = "proved", "violated"

EVERYWHERE: Final[dict[str, str]] = dict.fromkeys(
    ("one-dead", "two-dead", "doubling", "one-dead-marked", "two-dead-marked"), P
)


@PROPERTIES.reachable(source="S4, S5", expected=EVERYWHERE)
def reaches_the_second(model: SipTries) -> Term[bool]:
    """A call is connected by the second element."""
    return (model.call == Call.CONNECTED) & (model.at == Element.SECOND)


@PROPERTIES.longest(
    source="S5, S18",
    expected={
        # Two tries for each dead element.
        "one-dead": 1 * s,  # 2 x 0.5
        "two-dead": 2 * s,
        "doubling": 3 * s,  # 2 x (0.5 + 1)
        # The first call finds them dead, if no heartbeat has.
        "one-dead-marked": 1 * s,
        "two-dead-marked": 2 * s,
        # Nothing is dead, and each call waits for the DNS server.
        "slow-names": 5 * s,
    },
)
def call_waits(model: SipTries) -> Term[bool]:
    """How long a call looks for an element that works."""
    return model.call == Call.TRIES


@PROPERTIES.never(
    source="S5",
    beside="reaches_the_second",
    fails="Call after call waits for the same dead element.",
    expected={"one-dead": V, "one-dead-marked": P},
)
def held_up_again(model: SipTries) -> Term[bool]:
    """Never does one dead element hold up two calls.

    It does without heartbeats. With them it does not, if a call that gets no answer marks the
    element as well; if only heartbeats mark it, calls are held up until the next one.
    """
    return model.delayed > 1


@PROPERTIES.never(
    source="S4",
    beside="reaches_the_second",
    fails="No element answers a call, although one works.",
    expected=EVERYWHERE,
)
def refused(model: SipTries) -> Term[bool]:
    """Never is a call refused while an element works."""
    return model.call == Call.REFUSED
