"""How soon both ends of a connection know that it has failed, and what they do not mistake for it.

Beside each bound that is expected stands how it comes about.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, ms
from ccverify.models.network.network import Side
from ccverify.models.timing.supervision import Supervision

PROPERTIES: Final = Properties(Supervision)

P, V = "proved", "violated"

FAILS: Final[dict[str, str]] = dict.fromkeys(("private", "public", "kept-alive", "single-beats"), P)
QUEUES: Final[dict[str, str]] = dict.fromkeys(
    ("private-queues", "public-queues", "single-beats-queue"), P
)


@PROPERTIES.reachable(source="N1, N2, N3", expected=FAILS)
def both_closed(model: Supervision) -> Term[bool]:
    """Both ends have closed the connection."""
    return ~model.opened[Side.A] & ~model.opened[Side.B]


@PROPERTIES.reachable(source="N3", expected={"private": P, "public": P})
def told_by_reset(model: Supervision) -> Term[bool]:
    """An end that still hears the other has been told by a reset."""
    return exists(Side, lambda side: ~model.opened[side] & ~model.beats[side].lost)


@PROPERTIES.longest(
    source="N1, N2, N3",
    expected={
        # One direction fails: five intervals and the way of the last heartbeat, then the reset's.
        "private": 600 * ms,  # 5 x 100 + 50, + 50
        "single-beats": 600 * ms,
        "public": 2_400 * ms,  # 5 x 400 + 200, + 200
        # Of keep-alives no answer comes back: both ends find out by themselves (Q17).
        "kept-alive": 550 * ms,  # 5 x 100 + 50
    },
)
def until_both_know(model: Supervision) -> tuple[Term[bool], Term[bool]]:
    """From a failure until every end that works knows of it."""
    return ~model.whole(), forall(Side, model.known)


@PROPERTIES.shortest(
    source="N1, N2",
    expected={
        # The last heartbeat was sent one interval before the failure.
        "private": 400 * ms,  # 4 x 100
        "single-beats": 400 * ms,
        "kept-alive": 400 * ms,
        "public": 1_600 * ms,  # 4 x 400
    },
)
def until_one_knows(model: Supervision) -> tuple[Term[bool], Term[bool]]:
    """From a failure until the first end closes the connection."""
    return ~model.whole(), exists(Side, lambda side: ~model.opened[side])


@PROPERTIES.longest(
    source="N3",
    expected={
        # The network fails: each end finds out by itself, one at the earliest, one at the latest.
        "private": 150 * ms,  # 550 - 400
        "single-beats": 150 * ms,
        "kept-alive": 150 * ms,
        "public": 600 * ms,  # 2,200 - 1,600
    },
)
def half_open(model: Supervision) -> Term[bool]:
    """How long one end holds the connection that the other has closed, while both run."""
    runs = model.up[Side.A] & model.up[Side.B]
    return runs & (model.opened[Side.A] ^ model.opened[Side.B])


@PROPERTIES.reachable(source="N5", expected=QUEUES)
def held_up(model: Supervision) -> Term[bool]:
    """Traffic is held up."""
    return exists(Side, lambda side: model.queue[side].running)


@PROPERTIES.never(
    source="N5",
    beside="held_up",
    fails="A queue alone has brought about a failover.",
    expected={**QUEUES, "single-beats-queue": V},
)
def closed_for_a_delay(model: Supervision) -> Term[bool]:
    """Never is a connection closed for a delay, if it is short enough.

    From three intervals on it may be closed, though no five heartbeats in a row are lost: the queue
    holds up four, and the fifth is slower than the last before was. Without the single heartbeats
    it may be closed sooner, by as much as the ways differ.
    """
    return exists(Side, lambda side: ~model.opened[side])


@PROPERTIES.longest(
    source="N11, Q17",
    expected={
        "hung-process": 2_200 * ms,  # 5 x 400 + 200
        # The host answers in place of the process.
        "hung-kept-alive": "unbounded",
    },
)
def hang_unnoticed(model: Supervision) -> tuple[Term[bool], Term[bool]]:
    """From the moment a process hangs until the other end knows."""
    hangs = exists(Side, lambda side: model.hung[side])
    return hangs, forall(Side, model.known)


@PROPERTIES.longest(source="N12", expected={"accelerators": "unbounded"})
def unnoticed_beyond_an_accelerator(model: Supervision) -> tuple[Term[bool], Term[bool]]:
    """From a failure beyond an accelerator until an end closes the connection."""
    return ~model.whole(), exists(Side, lambda side: ~model.opened[side])
