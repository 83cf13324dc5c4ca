"""What the source claims of the agent PG pair, and of where phones are registered.

What becomes of agents and their calls is in `unified_cm`.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, size
from ccverify.models.cluster.phones import Phone
from ccverify.models.cluster.unified_cm import UnifiedCm
from ccverify.models.network.network import Side, peer

CLUSTER: Final = Properties(UnifiedCm)
"""These, and what `unified_cm` adds to them."""

P, V = "proved", "violated"
A, B = Side.A, Side.B

EACH: Final = dict.fromkeys(("one-pg", "subscriber", "server", "between", "budget-1"), P)
"""Where one thing fails."""

FAILING: Final = {**EACH, "budget-2": P}
OVER: Final = {"one-pg": P, "server": P, "budget-1": P, "budget-2": P}
"""Where a PG fails over."""

AWAY: Final = {"subscriber": P, "server": P, "budget-1": P, "budget-2": P}
"""Where phones lose their subscriber."""


# The PG pair (U1, U2, U4, U5)


@CLUSTER.reachable(source="U2, U4", expected={**OVER, "recovering": P})
def failed_over(cm: UnifiedCm) -> Term[bool]:
    """PG B is active, with the CTI Manager of its side."""
    return cm.working(B)


@CLUSTER.settled(
    source="U5",
    beside="failed_over",
    fails="No PG reaches the cluster: no agent of it can be given a call.",
    expected={**OVER, "budget-2": V},
)
def reached(cm: UnifiedCm) -> Term[bool]:
    """Once all is done a PG is active and has its CTI Manager."""
    return cm.cluster_reached()


@CLUSTER.settled(
    source="U1, U2, U4, U5, P7",
    beside="failed_over",
    fails="A PG that could reach the cluster does not take over.",
    expected=OVER,
)
def reached_if_possible(cm: UnifiedCm) -> Term[bool]:
    """Once all is done a PG works if one runs that has its CTI Manager."""
    return implies(exists(Side, cm.able), cm.cluster_reached())


@CLUSTER.never(
    source="U3",
    beside="rehomed",
    fails="The PG failed over, though its CTI Manager works.",
    expected={"subscriber": P},
)
def pg_moved(cm: UnifiedCm) -> Term[bool]:
    """Never does the PG fail over as a subscriber fails that has no CTI link to it."""
    return cm.active(B)


@CLUSTER.never(
    source="U2, U4, G2",
    beside="failed_over",
    fails="An active PG that has its CTI Manager lost the role to the other, or shares it.",
    expected={"recovering": P},
)
def no_failback(cm: UnifiedCm) -> Term[bool]:
    """Never does a recovery end that a PG is active, while that one has its CTI Manager.

    It starts from every state of the other side, so that more failures would lead to no other.
    """
    return ~cm.active(cm.keeper) | cm.active(peer(cm.keeper))


# Registration (U3, U8, U11, U13)


@CLUSTER.reachable(source="U3, U4, U8", expected=AWAY)
def rehomed(cm: UnifiedCm) -> Term[bool]:
    """A phone is registered with its backup."""
    return exists(cm.phones, lambda p: cm.registered(peer(cm.seats[p].first), p))


def free(cm: UnifiedCm, phone: Term[Phone]) -> Term[bool]:
    """The phone works, and has no call."""
    return cm.seats[phone].up() & ~cm.busy[phone]


@CLUSTER.settled(
    source="U3, U4, U8, U11",
    beside="rehomed",
    fails="A phone without a call has no subscriber, though one answers.",
    expected=AWAY,
)
def served(cm: UnifiedCm) -> Term[bool]:
    """Once all is done each phone is registered, unless it has a call or no subscriber answers."""
    some = exists(Side, cm.answers)
    return forall(cm.phones, lambda p: implies(free(cm, p) & some, cm.has_a_subscriber(p)))


@CLUSTER.settled(
    source="U11",
    beside="rehomed",
    fails="A phone stays with its backup, though its own subscriber is back.",
    expected={**AWAY, "subscriber": V},
)
def at_home(cm: UnifiedCm) -> Term[bool]:
    """Once all is done each phone without a call is registered with its own, if that answers."""

    def home(phone: Term[Phone]) -> Term[bool]:
        own = cm.seats[phone].first
        return implies(free(cm, phone) & cm.answers(own), cm.registered(own, phone))

    return forall(cm.phones, home)


@CLUSTER.never(
    source="U8",
    beside="rehomed",
    fails="Two subscribers take the phone for registered: one of them sends its calls nowhere.",
    expected={"subscriber": P, "server": P, "budget-1": V, "budget-2": V},
)  # fmt: skip
def listed_twice(cm: UnifiedCm) -> Term[bool]:
    """Never is a phone registered with two subscribers, as these have it."""
    return exists(cm.phones, lambda p: forall(Side, lambda side: cm.listed[p, side]))


@CLUSTER.settled(
    source="U8",
    beside="rehomed",
    fails="A subscriber takes a phone for registered that is not, and will go on doing so.",
    expected=AWAY,
)
def listed_as_it_is(cm: UnifiedCm) -> Term[bool]:
    """Once all is done a subscriber has those phones registered that are so."""
    return forall(
        cm.phones, Side, lambda p, side: implies(cm.listed[p, side], cm.registered(side, p))
    )


@CLUSTER.never(
    source="U13",
    beside="rehomed",
    fails="One subscriber failed, and more than half of the phones lost theirs.",
    expected={"server": P, "subscriber": V, "budget-1": V, "budget-2": V},
)
def more_than_half(cm: UnifiedCm) -> Term[bool]:
    """Never are more than half of the phones, rounded up, without a subscriber."""
    return 2 * count(cm.phones, lambda p: ~cm.has_a_subscriber(p)) > size(cm.phones) + 1


@CLUSTER.never(
    source="U12",
    beside="failed_over",
    fails="A PG failed over, and a phone lost its subscriber.",
    expected={"one-pg": P},
    by_construction="no step of a PG or of a CTI Manager touches a registration",
)
def phones_touched(cm: UnifiedCm) -> Term[bool]:
    """Never does a phone lose its subscriber as a PG or a CTI Manager fails."""
    return exists(cm.phones, lambda p: ~cm.has_a_subscriber(p))
