"""What the source claims of the Unified CM cluster: of agents whose phones a PG sees, and calls."""

from __future__ import annotations

from typing import Final

from ccverify import Term, after, count, exists, forall, implies
from ccverify.models.cluster.phones import Phone
from ccverify.models.cluster.unified_cm import Fate, UnifiedCm
from ccverify.models.network.network import Side
from ccverify.properties.cluster.registered import AWAY, CLUSTER, EACH, FAILING, P, V

PROPERTIES: Final = CLUSTER

# Agents and their calls (U2, U9, U10, U12, Q15)


@PROPERTIES.never(
    source="U2, U3, U4, U12",
    beside="without_services",
    fails="A call is cut off, for something else failed than its phone.",
    expected=FAILING,
    by_construction="a call ends by its phone or by those who talk: no other step touches it",
)
def calls_cut_off(cm: UnifiedCm) -> Term[bool]:
    """Never are there fewer calls after a step in which a PG, a CTI Manager or a subscriber fails,
    returns, or changes its role.
    """

    def changes(side: Term[Side]) -> Term[bool]:
        runs = cm.runs[side] ^ after(cm.runs[side])
        manager = cm.manager[side] ^ after(cm.manager[side])
        return runs | manager | (cm.role[side] != after(cm.role[side]))

    calls = count(cm.phones, lambda phone: cm.busy[phone])
    return exists(Side, changes) & (after(calls) < calls)


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
