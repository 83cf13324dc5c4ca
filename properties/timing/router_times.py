"""How long nobody routes after a failure, by its kind, and which PGs a Router counts.

Beside each bound that is expected stands how it comes about. PGs may be at either site.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, ms
from ccverify.models.network.network import Side
from ccverify.models.router.decisions import Mode
from ccverify.models.timing.router_times import RouterTimes

PROPERTIES: Final = Properties(RouterTimes)

A, B = Side.A, Side.B
P, V = "proved", "violated"


@PROPERTIES.reachable(source="R5a", expected={"process": P, "host": P, "site": P})
def taken_over(model: RouterTimes) -> Term[bool]:
    """Router B has taken over from Router A."""
    return model.alone(B) & ~model.network.runs[A]


@PROPERTIES.reachable(
    source="N1", expected={"private-lost": P, "public-lost": P, "both-networks": P}
)
def network_lost(model: RouterTimes) -> Term[bool]:
    """A network is lost, and both Routers run."""
    lost = ~model.network.private | ~model.network.public
    return lost & forall(Side, lambda side: model.network.runs[side])


@PROPERTIES.always(
    source="N9",
    beside="network_lost",
    fails="No Router is enabled for a while.",
    expected={
        "private-lost": P, "public-lost": P, "both-networks": P,
        "process": V, "host": V, "site": V,
    },
)  # fmt: skip
def somebody_enabled(model: RouterTimes) -> Term[bool]:
    """Some Router is enabled: networks that are lost leave Router A enabled."""
    return exists(Side, model.enabled)


@PROPERTIES.longest(
    source="N9, N1, N2, N7",
    expected={
        # The reset to B, the question, the answer.
        "process": 450 * ms,  # 50 + 200 + 200
        # A PG notices that Router A is gone, and answers: B has asked by 550 + 200.
        "host": 2_400 * ms,  # 5 x 400 + 200, + 200
        "site": 2_400 * ms,
    },
)
def nobody_enabled(model: RouterTimes) -> Term[bool]:
    """How long no Router is enabled."""
    return ~exists(Side, model.enabled)


@PROPERTIES.shortest(
    source="N9, N1, N2, N7",
    expected={
        "process": 0 * ms,
        # The PGs notice at the earliest that Router A is gone, and answer at once.
        "host": 1_600 * ms,  # 4 x 400
        "site": 1_600 * ms,
    },
)
def nobody_enabled_at_least(model: RouterTimes) -> Term[bool]:
    """How long no Router is enabled, at least."""
    return ~exists(Side, model.enabled)


@PROPERTIES.longest(
    source="N9, R9",
    expected={
        "process": 450 * ms,
        "host": 2_400 * ms,
        "site": 2_400 * ms,
        # The enabled side misses its peer, and goes on alone.
        "private-lost": 550 * ms,  # 5 x 100 + 50
        "both-networks": 550 * ms,
    },
)
def requests_wait(model: RouterTimes) -> Term[bool]:
    """How long route requests wait, as no Router can handle them.

    Routers that are paired need one another: while they are cut off, and have not noticed, nothing
    is handled.
    """
    return ~exists(Side, model.routes)


@PROPERTIES.longest(
    source="N9, R5a, R5b, R5c",
    expected={
        # B misses A at the earliest; the PGs answer at the latest.
        "host": 2_000 * ms,  # 2,400 - 400
        # The question, a round trip to A, the answer. A has decided before the question arrives.
        "private-lost": 800 * ms,  # 200 + 400 + 200
    },
)
def test_lasts(model: RouterTimes) -> Term[bool]:
    """How long a Router tests."""
    return exists(Side, model.tests)


@PROPERTIES.reachable(source="R1, R7", expected={"both-networks": P, "site": P, "private-lost": P})
def counted(model: RouterTimes) -> Term[bool]:
    """Router B has decided."""
    return model.network.runs[B] & (model.mode[B] != Mode.PAIR_DISABLED)


@PROPERTIES.never(
    source="R1, R7, N1, N2",
    beside="counted",
    fails="A Router counted with the loss of the public network in mind.",
    expected={"both-networks": P, "site": P, "private-lost": P},
)
def noticed_before(model: RouterTimes) -> Term[bool]:
    """Never has a Router that is about to count noticed that it has lost a PG.

    It counts within 550 ms, and misses a PG after 1.6 s at the earliest. So it counts the PGs
    that it still holds, if both networks are lost at once, not those that it reaches.
    """

    def counts(side: Term[Side]) -> Term[bool]:
        mode = model.mode[side]
        paired = (mode == Mode.PAIR_ENABLED) | (mode == Mode.PAIR_DISABLED)
        lost = exists(model.pgs, lambda pg: ~model.network.holds(side, pg))
        return paired & model.network.misses_peer(side) & lost

    return exists(Side, counts)


@PROPERTIES.never(
    source="R6, R7, N7",
    beside="counted",
    fails="Both Routers route calls, each on its own.",
    expected={
        "private-lost": P, "both-networks": V, "both-briefly": P, "in-turn": P, "in-turn-sooner": V,
    },
)  # fmt: skip
def both_isolated(model: RouterTimes) -> Term[bool]:
    """Never are both Routers isolated-enabled.

    If both networks are lost at once, they are: B counts the PGs that it still holds. If the
    private one is lost first, B learns in time that A goes on: it misses A after up to 550 ms, and
    a question, a round trip to A and an answer take up to 200 + 400 + 200 ms, in all 1,350 ms.
    """
    return forall(Side, model.alone)


@PROPERTIES.longest(source="R6, R7", expected={"both-networks": "unbounded"})
def both_route(model: RouterTimes) -> Term[bool]:
    """How long both Routers are isolated-enabled, if nothing is repaired.

    With `recheck=yes` (Q1) a Router stops when it has noticed the loss of its PGs.
    """
    return forall(Side, model.alone)


@PROPERTIES.shortest(
    source="R6, R7",
    # Both go on when their PGs have noticed that they reach one Router only.
    expected={"both-networks": 1_600 * ms},  # 4 x 400
)
def until_both_route(model: RouterTimes) -> tuple[Term[bool], Term[bool]]:
    """From the loss of both networks until both Routers are isolated-enabled."""
    return ~model.network.private & ~model.network.public, forall(Side, model.alone)


@PROPERTIES.reachable(source="N7", expected={"both-briefly": P})
def tested(model: RouterTimes) -> Term[bool]:
    """Router B tests although the networks are back soon."""
    return model.mode[B] == Mode.TEST
