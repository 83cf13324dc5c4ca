"""What the source claims of the two Live Data servers, and what it takes to break it.

The expected verdicts are those found for the default reading of what the source leaves open.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, implies
from ccverify.models.live_data.live_data import LiveData
from ccverify.models.mechanisms.majority import majority
from ccverify.models.mechanisms.standby import Role
from ccverify.models.network.network import PG, Side, peer

PROPERTIES: Final = Properties(LiveData)

A, B = Side.A, Side.B
P, V = "proved", "violated"

ANY_FAIL: Final = {"budget-1": P, "moving": P}
READINGS: Final[dict[str, str]] = dict.fromkeys(
    ("much-more", "none-to-none", "configured", "failing-back"), P
)
LINKS: Final = {"together": P, **READINGS}
COMPARED: Final = {**ANY_FAIL, **LINKS}
ALL: Final = {"recovering": P, "starting": P, **COMPARED}
LASTING: Final = {"moving": P}


def waits_beside(model: LiveData, side: Term[Side]) -> Term[bool]:
    """The server is the standby of an active one, which hears it."""
    return model.heard() & model.waits(side) & model.active(peer(side))


# V1, V7: one is active


@PROPERTIES.reachable(source="V1", expected={"calm": P, **ALL})
def at_work(model: LiveData) -> Term[bool]:
    """One server is active, and the other is its standby."""
    return exists(Side, lambda s: model.active(s) & (model.role[peer(s)] == Role.STANDBY))


@PROPERTIES.reachable(source="V1", expected={"together": P, **ANY_FAIL})
def came_back(model: LiveData) -> Term[bool]:
    """A server has restarted, and finds the other one active."""
    return exists(Side, lambda s: model.fresh[s] & model.heard() & model.active(peer(s)))


@PROPERTIES.reachable(source="V7", expected={**ANY_FAIL, "starting": P})
def apart(model: LiveData) -> Term[bool]:
    """Both servers run, and do not hear one another."""
    return ~model.heard() & forall(Side, model.up)


@PROPERTIES.never(
    source="V7",
    beside="at_work",
    fails="Two Live Data servers are active, and reports come from both.",
    expected={**ALL, "budget-1": V, "moving": V, "starting": V},
)
def dual_active(model: LiveData) -> Term[bool]:
    """Never are both servers active.

    It takes one loss of what joins them, or of all that one of them reaches. Servers that crash, or
    lose PGs alone, never bring it about.
    """
    return forall(Side, model.active)


@PROPERTIES.settled(
    source="V7",
    beside="apart",
    fails="Two active servers hear one another, and both go on.",
    expected={**ANY_FAIL, "starting": P},
)
def lasting_dual_active(model: LiveData) -> Term[bool]:
    """Once all is decided, no two servers that hear one another are both active."""
    return ~(model.heard() & forall(Side, model.active))


@PROPERTIES.never(
    source="V1, G2",
    beside="at_work",
    fails="A server that recovered took the role from one that worked.",
    expected={"recovering": P},
)
def no_failback(model: LiveData) -> Term[bool]:
    """Never does a server that comes back end that the other is active, or become active beside it.

    It is said of an active server that reaches everything and is heard. The other may have failed
    in any way but that.
    """
    return ~model.active(model.keeper) | model.active(peer(model.keeper))


@PROPERTIES.settled(
    source="V1",
    beside="at_work",
    fails="A server runs, and none is active.",
    expected=ALL,
)
def one_serves(model: LiveData) -> Term[bool]:
    """Once all is decided a server is active, if one runs that may be.

    One that has just started may be, if it has a majority (V2).
    """
    return implies(exists(Side, model.able), exists(Side, model.active))


@PROPERTIES.eventually_always(
    source="V1, V8",
    beside="at_work",
    fails="No server is active for good, though one runs.",
    expected=LASTING,
)
def serves_for_good(model: LiveData) -> Term[bool]:
    """Once faults have ended, a server is active for good, if one runs that may be (V2)."""
    return implies(exists(Side, model.able), exists(Side, model.active))


# V2: both start


@PROPERTIES.settled(
    source="V2",
    beside="at_work",
    fails="Live Data does not start: neither server has a majority.",
    expected={"starting": V},
)
def starts(model: LiveData) -> Term[bool]:
    """Once both servers have started, one is active, if each reaches a PG."""
    reached = forall(Side, lambda side: model.seen(side) > 0)
    return implies(reached, exists(Side, model.active))


@PROPERTIES.settled(
    source="V2",
    beside="at_work",
    fails="Live Data does not start, though the servers reach every PG between them.",
    expected={"starting": P},
)
def starts_if_all_are_reached(model: LiveData) -> Term[bool]:
    """Once both servers have started, one is active, if no PG is out of reach of both."""

    def reached(pg: Term[PG]) -> Term[bool]:
        return exists(Side, lambda side: model.reaches[side, pg])

    return implies(forall(model.pgs, reached), exists(Side, model.active))


@PROPERTIES.never(
    source="V2",
    beside="at_work",
    fails="A server without a majority has become active at the start.",
    expected={"starting": P},
)
def starts_without_majority(model: LiveData) -> Term[bool]:
    """Never is a server active after a start that does not have a majority."""

    def lacks(side: Term[Side]) -> Term[bool]:
        return model.active(side) & ~majority(side, model.seen(side), model.total())

    return exists(Side, lacks)


# V3, V8: the standby has far more PGs


@PROPERTIES.reachable(source="V3", expected=COMPARED)
def fewer(model: LiveData) -> Term[bool]:
    """The active server reaches fewer PGs than its standby, which it hears."""
    return exists(
        Side, lambda side: waits_beside(model, side) & (model.seen(peer(side)) < model.seen(side))
    )


@PROPERTIES.reachable(source="V3, Q18", expected=LINKS)
def swapped(model: LiveData) -> Term[bool]:
    """Side A has given the role up to side B."""
    return model.active(B) & model.waits(A)


@PROPERTIES.settled(
    source="V3, V6, Q10, Q18",
    beside="fewer",
    fails="The active server has no PG left, and its standby, which has, does not take over.",
    expected=COMPARED,
)
def blind(model: LiveData) -> Term[bool]:
    """Once all is decided no server is active without a PG while its standby reaches some."""

    def stays(side: Term[Side]) -> Term[bool]:
        some = (model.seen(side) > 0) & (model.seen(peer(side)) == 0)
        return waits_beside(model, side) & some

    return ~exists(Side, stays)


@PROPERTIES.settled(
    source="V3, Q10",
    beside="fewer",
    fails="Reports lack a PG for good, though the standby reaches all of them.",
    expected={"together": V, "much-more": V},
)
def all_reported(model: LiveData) -> Term[bool]:
    """Once all is decided, the active server reaches every PG, if its standby does.

    From five PGs on the loss of one is too little for a swap; in the other reading of 130 % more
    it takes 57 % of them.
    """

    def lacks(side: Term[Side]) -> Term[bool]:
        full = (model.seen(side) == model.total()) & (model.seen(peer(side)) < model.total())
        return waits_beside(model, side) & full

    return ~exists(Side, lacks)


@PROPERTIES.never(
    source="V8, Q10, Q18",
    beside="fewer",
    fails="Each server, as a standby, has a cause to ask the other for the role.",
    expected={**COMPARED, "none-to-none": V, "configured": V},
)
def to_and_fro(model: LiveData) -> Term[bool]:
    """Never has each of the servers 130 % more PGs than the other.

    While the numbers of PGs stand still there is thereby one swap at most.
    """
    return forall(Side, model.ahead)


@PROPERTIES.eventually_always(
    source="V8, Q10, Q18, G2",
    beside="fewer",
    fails="The servers swap their roles for ever, though nothing changes any more.",
    expected={**LASTING, "none-to-none": V, "configured": V, "failing-back": V},
)
def rests(model: LiveData) -> Term[bool]:
    """Once faults have ended, no active server has a cause to give the role up, for good."""
    return ~exists(Side, lambda side: model.active(side) & model.must_give_up(side))
