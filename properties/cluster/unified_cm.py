"""What the source claims of the Unified CM cluster and the agent PG pair that sees it."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, count, exists, forall, implies, size
from ccverify.models.cluster.phones import Phone
from ccverify.models.cluster.unified_cm import Fate, UnifiedCm
from ccverify.models.network.network import Side, peer

PROPERTIES: Final = Properties(UnifiedCm)

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


@PROPERTIES.reachable(source="U2, U4", expected={**OVER, "recovering": P})
def failed_over(cm: UnifiedCm) -> Term[bool]:
    """PG B is active, with the CTI Manager of its side."""
    return cm.working(B)


@PROPERTIES.settled(
    source="U5",
    beside="failed_over",
    fails="No PG reaches the cluster: no agent of it can be given a call.",
    expected={**OVER, "budget-2": V},
)
def reached(cm: UnifiedCm) -> Term[bool]:
    """Once all is done a PG is active and has its CTI Manager."""
    return cm.cluster_reached()


@PROPERTIES.settled(
    source="U1, U2, U4, U5, P7",
    beside="failed_over",
    fails="A PG that could reach the cluster does not take over.",
    expected=OVER,
)
def reached_if_possible(cm: UnifiedCm) -> Term[bool]:
    """Once all is done a PG works if one runs that has its CTI Manager."""
    return implies(exists(Side, cm.able), cm.cluster_reached())


@PROPERTIES.never(
    source="U3",
    beside="rehomed",
    fails="The PG failed over, though its CTI Manager works.",
    expected={"subscriber": P},
)
def pg_moved(cm: UnifiedCm) -> Term[bool]:
    """Never does the PG fail over as a subscriber fails that has no CTI link to it."""
    return cm.active(B)


@PROPERTIES.never(
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


@PROPERTIES.reachable(source="U3, U4, U8", expected=AWAY)
def rehomed(cm: UnifiedCm) -> Term[bool]:
    """A phone is registered with its backup."""
    return exists(cm.phones, lambda p: cm.registered(peer(cm.seats[p].first), p))


def free(cm: UnifiedCm, phone: Term[Phone]) -> Term[bool]:
    """The phone works, and has no call."""
    return cm.seats[phone].up() & ~cm.busy[phone]


@PROPERTIES.settled(
    source="U3, U4, U8, U11",
    beside="rehomed",
    fails="A phone without a call has no subscriber, though one answers.",
    expected=AWAY,
)
def served(cm: UnifiedCm) -> Term[bool]:
    """Once all is done each phone is registered, unless it has a call or no subscriber answers."""
    some = exists(Side, cm.answers)
    return forall(cm.phones, lambda p: implies(free(cm, p) & some, cm.has_a_subscriber(p)))


@PROPERTIES.settled(
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


@PROPERTIES.never(
    source="U8",
    beside="rehomed",
    fails="Two subscribers take the phone for registered: one of them sends its calls nowhere.",
    expected={"subscriber": P, "server": P, "budget-1": V, "budget-2": V},
)  # fmt: skip
def listed_twice(cm: UnifiedCm) -> Term[bool]:
    """Never is a phone registered with two subscribers, as these have it."""
    return exists(cm.phones, lambda p: forall(Side, lambda side: cm.listed[p, side]))


@PROPERTIES.settled(
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


@PROPERTIES.never(
    source="U13",
    beside="rehomed",
    fails="One subscriber failed, and more than half of the phones lost theirs.",
    expected={"server": P, "subscriber": V, "budget-1": V, "budget-2": V},
)
def more_than_half(cm: UnifiedCm) -> Term[bool]:
    """Never are more than half of the phones, rounded up, without a subscriber."""
    return 2 * count(cm.phones, lambda p: ~cm.has_a_subscriber(p)) > size(cm.phones) + 1


@PROPERTIES.never(
    source="U12",
    beside="failed_over",
    fails="A PG failed over, and a phone lost its subscriber.",
    expected={"one-pg": P},
    by_construction="no step of a PG or of a CTI Manager touches a registration",
)
def phones_touched(cm: UnifiedCm) -> Term[bool]:
    """Never does a phone lose its subscriber as a PG or a CTI Manager fails."""
    return exists(cm.phones, lambda p: ~cm.has_a_subscriber(p))


# Agents and their calls (U2, U9, U10, U12, Q15)


@PROPERTIES.reachable(source="U2, U3, U12", expected=FAILING)
def without_services(cm: UnifiedCm) -> Term[bool]:
    """A call goes on, and its agent is signed out: there are no phone services until sign-in."""
    return exists(cm.phones, lambda p: cm.busy[p] & ~cm.signed_in[p])


@PROPERTIES.reachable(source="U12", expected={"one-pg": P, "subscriber": V, "server": V})
def idle_signed_out(cm: UnifiedCm) -> Term[bool]:
    """An agent without a call is signed out, though the phone is registered all the time."""

    def out(phone: Term[Phone]) -> Term[bool]:
        goes = cm.signed_in[phone] & ~after(cm.signed_in[phone])
        return goes & ~cm.busy[phone] & cm.has_a_subscriber(phone)

    return exists(cm.phones, out)


@PROPERTIES.settled(
    source="U1, Q15",
    beside="connected",
    fails="A phone is registered and the PG does not see it: its agent can be given no call.",
    expected={"calm": P, **EACH, "between": V, "budget-2": V},
)
def phones_seen(cm: UnifiedCm) -> Term[bool]:
    """Once all is done the PG that works, if there is one, sees every phone that is registered."""
    return forall(
        cm.phones, lambda p: implies(cm.cluster_reached() & cm.has_a_subscriber(p), cm.seen(p))
    )


@PROPERTIES.settled(
    source="U1, Q15",
    beside="connected",
    fails="All agents are signed out: only the standby PG could see their phones.",
    expected={"calm": P, **EACH, "budget-2": V},
)
def sees_what_can_be_seen(cm: UnifiedCm) -> Term[bool]:
    """Once all is done the active PG sees some phone, if either PG could."""
    could = exists(cm.phones, lambda p: exists(Side, lambda side: cm.sees(side, p)))
    return implies(could, exists(cm.phones, cm.seen))


@PROPERTIES.reachable(source="U9, U10", expected={"calm": P, **FAILING})
def connected(cm: UnifiedCm) -> Term[bool]:
    """A caller is connected to an agent."""
    return cm.fate == Fate.CONNECTED


@PROPERTIES.never(
    source="U9",
    beside="connected",
    fails="The Router gave a call to an agent whose phone is not registered, and the call failed.",
    expected={
        "calm": P, "one-pg": P, "server": P, "between": P,
        "subscriber": V, "budget-1": V, "budget-2": V,
    },
)  # fmt: skip
def routed_unregistered(cm: UnifiedCm) -> Term[bool]:
    """Never is a call given to an agent whose phone is not registered."""
    return cm.fate == Fate.UNREGISTERED


@PROPERTIES.settled(
    source="U9",
    beside="connected",
    fails="An agent whose phone is not registered counts as signed in, and is given calls.",
    expected={"calm": P, **FAILING},
)
def signed_in_is_registered(cm: UnifiedCm) -> Term[bool]:
    """Once all is done, if a PG works, the agents that are signed in have registered phones."""
    return forall(
        cm.phones,
        lambda p: implies(cm.cluster_reached() & cm.signed_in[p], cm.has_a_subscriber(p)),
    )


@PROPERTIES.never(
    source="U10",
    beside="connected",
    fails="The call failed on its way across the cut, and it is marked as routed.",
    expected={
        "calm": P, "one-pg": P, "server": P, "subscriber": P,
        "between": V, "budget-1": V, "budget-2": V,
    },
)  # fmt: skip
def routed_across(cm: UnifiedCm) -> Term[bool]:
    """Never is a call given to an agent whose phone is registered beyond a cut."""
    return cm.fate == Fate.ACROSS


@PROPERTIES.settled(
    source="U10",
    beside="connected",
    fails="For as long as the cut lasts calls are given to agents whom they cannot reach.",
    expected={
        "calm": P, "one-pg": P, "server": P, "subscriber": P,
        "between": V, "budget-1": V, "budget-2": V,
    },
)  # fmt: skip
def routed_where_connected(cm: UnifiedCm) -> Term[bool]:
    """Once all is done each agent that can be given a call can be connected from either site."""
    return forall(cm.phones, Side, lambda p, side: implies(cm.routable(p), cm.connects(side, p)))


@PROPERTIES.never(
    source="U11",
    beside="rehomed",
    fails="A phone went home, and its agent may have been signed out once more for that.",
    expected=dict.fromkeys(AWAY, V),
)
def off_for_nothing(cm: UnifiedCm) -> Term[bool]:
    """Never does a phone that works lose its subscriber while nothing is broken."""
    well = forall(Side, lambda side: cm.answers(side) & cm.manager[side])

    def off(phone: Term[Phone]) -> Term[bool]:
        works = cm.seats[phone].up()
        goes = cm.has_a_subscriber(phone) & ~after(cm.has_a_subscriber(phone))
        return works & after(works) & goes

    return well & after(well) & exists(cm.phones, off)
