"""What the source claims of the PG pair, and what follows from its rules.

The expected verdicts are those found for the default reading of the open questions; the other
readings are in `tests/test_pg_pair.py`.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies, one_of
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.calls import Call, Caller
from ccverify.models.pg.pg_pair import PgPair
from ccverify.models.pg.reports import Datum
from ccverify.models.pg.sides import Mode, Moved

PROPERTIES: Final = Properties(PgPair)

P, V = "proved", "violated"

ONE_FAULT: Final = {"budget-1": P, "data-1": P, "sessions": P}
TWO_FAULTS: Final = {"budget-2": P, "compared-again": P, "hot-standby": P}
BY_WEIGHT: Final = {
    "private-lost": P, "lost-and-again": P, "repaired": P, "by-event": P, "side-a": P,
}  # fmt: skip
FAILBACK: Final = {"failback-1": P, "failback-at-once": P}
DATA: Final = {"data": P, "in-memory": P}
FAILING: Final = {
    **ONE_FAULT, **TWO_FAULTS, **BY_WEIGHT, **FAILBACK, **DATA, "both-managers": P,
    "call-records": P,
}  # fmt: skip
"""Where something fails, but where one side stays healthy, and where each side decides alone."""

EVERYWHERE: Final = {"calm": P, **FAILING}

BACK: Final = (
    "budget-2", "compared-again", "hot-standby", "call-records", "private-lost", "lost-and-again",
    "repaired", "side-a", "both-managers", "failback-1", "failback-at-once",
)  # fmt: skip
"""Where the role goes there and back, without a new failure."""


def failed(pair: PgPair, side: Side | Term[Side]) -> Term[bool]:
    """The PG is down or without a Router."""
    return (pair.sides.mode[side] == Mode.DOWN) | ~pair.sides.linked[side]


@PROPERTIES.reachable(
    source="P1", expected={**EVERYWHERE, "recovering": P, "returning": P, "each-alone": P}
)
def standby(pair: PgPair) -> Term[bool]:
    """One PG is enabled, the other disabled."""
    return (count(Side, pair.sides.enabled) == 1) & exists(
        Side, lambda side: pair.sides.mode[side] == Mode.DISABLED
    )


@PROPERTIES.settled(
    source="P1, P4, G1", beside="standby", fails="The pair is not one enabled and one disabled PG.",
    expected={**EVERYWHERE, "recovering": P, "returning": P, "each-alone": V},
)  # fmt: skip
def one_of_two(pair: PgPair) -> Term[bool]:
    """While both PGs run and reach the Router, one ends up enabled and the other disabled.

    So a pair that has been repaired is redundant again, and nobody has to see to it.
    """
    disabled = exists(Side, lambda side: pair.sides.mode[side] == Mode.DISABLED)
    one = (count(Side, pair.sides.enabled) == 1) & disabled
    return exists(Side, lambda side: failed(pair, side)) | one


@PROPERTIES.reachable(source="P12", expected={**TWO_FAULTS, "recovering": P, "returning": P})
def never_reached(pair: PgPair) -> Term[bool]:
    """A PG runs that has not reached the Router since it started."""
    return exists(
        Side, lambda side: ~pair.sides.reached[side] & (pair.sides.mode[side] != Mode.DOWN)
    )


@PROPERTIES.never(
    source="P12",
    beside="never_reached",
    fails="A PG works without a configuration.",
    expected={**TWO_FAULTS, "recovering": P, "returning": P},
)
def begins_without_router(pair: PgPair) -> Term[bool]:
    """Never does a PG begin that has not reached a Router since it started."""
    return exists(
        Side,
        lambda side: (
            ~pair.sides.reached[side] & one_of(pair.sides.mode[side], Mode.DISABLED, Mode.ENABLED)
        ),
    )


@PROPERTIES.never(
    source="P5, P10",
    beside="standby",
    fails="Both PGs control the same peripherals.",
    expected={
        **EVERYWHERE,
        "budget-2": V,
        "compared-again": V,
        "data": V,
        "in-memory": V,
        "each-alone": V,
    },
)
def dual_enabled(pair: PgPair) -> Term[bool]:
    """Never are both PGs of the pair enabled."""
    return forall(Side, pair.sides.enabled)


@PROPERTIES.settled(
    source="P5, P10",
    beside="standby",
    fails="Both PGs control the same peripherals, and neither will stop.",
    expected={**EVERYWHERE, "each-alone": V},
)
def dual_for_good(pair: PgPair) -> Term[bool]:
    """Once all is done the two PGs of the pair are not both enabled."""
    return ~forall(Side, pair.sides.enabled)


@PROPERTIES.reachable(
    source="P4, P7", expected={**ONE_FAULT, **TWO_FAULTS, **FAILBACK, "each-alone": P}
)
def taken_over(pair: PgPair) -> Term[bool]:
    """The enabled role has moved from a PG that failed to its peer."""
    return (pair.sides.moved == Moved.REPLACED) & (pair.sides.swaps > 0)


@PROPERTIES.settled(
    source="P6",
    beside="taken_over",
    fails="No PG of the pair is enabled, or both are.",
    expected={**FAILING, "each-alone": V},
)
def one_enabled(pair: PgPair) -> Term[bool]:
    """Once all is done exactly one PG of the pair is enabled, unless both have failed.

    So it is after any one failure, for that fails one PG at most.
    """
    return forall(Side, lambda side: failed(pair, side)) | (count(Side, pair.sides.enabled) == 1)


@PROPERTIES.always(
    source="P4, P15, G2",
    beside="taken_over",
    fails="A PG that had not failed gave up the role.",
    expected={
        **ONE_FAULT,
        "hot-standby": P,
        "both-managers": P,
        "data": P,
        "returning": V,
        "failback-1": V,
        "failback-at-once": V,
    },
)
def no_failback(pair: PgPair) -> Term[bool]:
    """Only a PG that failed gives up the role: one that recovers does not get it back.

    This says of every run why the role moved, as the actions that move it note it; `stays_enabled`
    needs no such note.
    """
    return one_of(pair.sides.moved, Moved.NEVER, Moved.REPLACED)


@PROPERTIES.always(
    source="P4, G2",
    beside="standby",
    fails="An enabled PG that is healthy lost the role to its peer, or shares it.",
    expected={"recovering": P, "returning": V},
)
def stays_enabled(pair: PgPair) -> Term[bool]:
    """While one PG is enabled and healthy and the private network up, no recovery ends that.

    It starts from every state of the other side, in reach or not, so that more failures there would
    lead to no other: it is said of all runs in which the enabled side stays healthy.
    """
    return pair.sides.enabled(pair.keeper) & ~pair.sides.enabled(peer(pair.keeper))


@PROPERTIES.settled(
    source="P7",
    beside="taken_over",
    fails="A PG without CTI Manager is enabled beside one that has it.",
    expected={
        **ONE_FAULT,
        **TWO_FAULTS,
        **BY_WEIGHT,
        **FAILBACK,
        "both-managers": P,
        "each-alone": P,
        "by-event": V,
    },
)
def agent_pim_enabled(pair: PgPair) -> Term[bool]:
    """Once all is done no PG without agent PIM is enabled beside a healthy one that has it."""
    return forall(
        Side,
        lambda side: (
            ~pair.sides.enabled(side)
            | failed(pair, peer(side))
            | pair.sides.able(side)
            | ~pair.sides.able(peer(side))
        ),
    )


@PROPERTIES.reachable(
    source="P2, P3",
    expected={"budget-2": P, "compared-again": P, **BY_WEIGHT, **FAILBACK, "returning": P},
)
def moved_by_weight(pair: PgPair) -> Term[bool]:
    """The enabled role is to move to a PG that is heavier, though the other still works."""
    return pair.sides.moved == Moved.TO_HEAVIER


@PROPERTIES.never(
    source="P2, P3, G2",
    beside="moved_by_weight",
    fails="The lighter PG was preferred.",
    expected={
        "budget-2": P,
        "compared-again": P,
        **BY_WEIGHT,
        "returning": V,
        "failback-1": V,
        "failback-at-once": V,
    },
)
def lighter_preferred(pair: PgPair) -> Term[bool]:
    """Never does the role move to the lighter PG from one that still works.

    By P7 a PG without agent PIM has failed if its peer has one: such a move is exempt, however
    the two weigh. A role that returns to the primary (G2) does not ask for weights.
    """
    return pair.sides.moved == Moved.TO_LIGHTER


@PROPERTIES.settled(
    source="P2, P3, P7",
    beside="moved_by_weight",
    fails="The lighter PG is enabled.",
    expected={"budget-2": V, "compared-again": P, **BY_WEIGHT, **FAILBACK},
)
def heavier_enabled(pair: PgPair) -> Term[bool]:
    """While the private network is down the enabled PG is not the lighter, unless by its agent PIM.

    A side that alone has an agent PIM is exempt, however little it weighs: P7 gives it the role
    though P2 gives it to the heavier one. So is a side whose peer has failed.

    A component that fails after the Router has chosen can leave the lighter one enabled, unless
    weights are compared again (`recheck`).
    """
    return pair.sides.private | forall(
        Side,
        lambda side: (
            ~pair.sides.enabled(side)
            | failed(pair, peer(side))
            | pair.sides.better(side)
            | (pair.sides.weight(side) >= pair.sides.weight(peer(side)))
        ),
    )


@PROPERTIES.never(
    source="P10, G2",
    beside="moved_by_weight",
    fails="The role moved although both PGs weigh the same.",
    expected={
        "budget-2": P,
        "compared-again": P,
        **BY_WEIGHT,
        "side-a": V,
        "each-alone": V,
        "returning": V,
        "failback-1": V,
        "failback-at-once": V,
    },
)
def moved_for_nothing(pair: PgPair) -> Term[bool]:
    """Never does the role move between working PGs of equal weight."""
    return pair.sides.moved == Moved.TO_EQUAL


@PROPERTIES.never(
    source="P11, P3, G2",
    beside="taken_over",
    fails="The pair has swapped there and back without a new failure.",
    expected={**ONE_FAULT, "by-event": P, "data": P, "each-alone": P, **dict.fromkeys(BACK, V)},
)
def there_and_back(pair: PgPair) -> Term[bool]:
    """Never does the enabled role go there and back without a new failure.

    It does, as P7 is read as a condition: a PG without agent PIM hands over to one that has it,
    whenever it lost its own. So a PG that took over from a peer that failed gives the role back
    once that is there again, and what the Router chose by weight is undone. The source speaks of
    an event alone, the CTI Manager of an active PG failing: read so (`on_event`), P7 undoes
    nothing.
    """
    return pair.sides.swaps == 2


@PROPERTIES.never(
    source="P11, G2",
    beside="taken_over",
    fails="The pair keeps swapping without a new failure.",
    expected={
        **FAILING,
        "each-alone": P,
        "lost-and-again": V,
        "repaired": V,
        "both-managers": V,
        "failback-at-once": V,
    },
)
def flapping(pair: PgPair) -> Term[bool]:
    """Never does the enabled role leave the same PG twice without a new failure.

    Weights that change are no failure. If they are compared again (`recheck`), repairs alone make
    the role go to and fro, and so do P2 and P7 if an agent PIM weighs less than all else of its
    side. So does a role that returns to a primary without CTI Manager (`failback`).
    """
    return pair.sides.swaps == 3


def lost(pair: PgPair) -> Term[bool]:
    """The interval data have not been sent, and no PG keeps them."""
    kept = exists(Side, lambda side: pair.reports.kept[side])
    return (pair.reports.datum == Datum.BUFFERED) & ~kept


@PROPERTIES.reachable(source="P8", expected={"data-1": P, **DATA})
def data_wait(pair: PgPair) -> Term[bool]:
    """Interval data wait with a PG whose peer has failed since they were gathered."""
    reports = pair.reports
    return (reports.datum == Datum.BUFFERED) & exists(
        Side, lambda side: reports.kept[side] & ~reports.failed[side] & reports.failed[peer(side)]
    )


@PROPERTIES.never(
    source="P8",
    beside="data_wait",
    fails="The interval data are lost, although the PGs were not both down.",
    expected={"data-1": P, "data": P, "in-memory": V},
)
def data_lost(pair: PgPair) -> Term[bool]:
    """Never are interval data lost unless both PGs have been down at once since.

    Data on the disk of a PG that is down are not lost while its peer runs. That data are not lost
    is less than P8 claims, which is that they arrive (`data_arrive`).
    """
    return lost(pair) & ~pair.reports.both_failed


@PROPERTIES.reachable(source="P8", expected={**DATA})
def data_lost_with_both(pair: PgPair) -> Term[bool]:
    """Both PGs have failed and run again, and the interval data are lost: what the source admits.

    It says that the data can be lost then. With `lost_with_both` they are; without, what is on disk
    outlives even that. No claim depends on it, for all that is claimed excepts this case.
    """
    running = forall(Side, lambda side: pair.sides.mode[side] != Mode.DOWN)
    return lost(pair) & pair.reports.both_failed & running


@PROPERTIES.reachable(source="P8", expected={"calm": P, "data-1": P, **DATA})
def delivered(pair: PgPair) -> Term[bool]:
    """Interval data reach the Central Controller."""
    return pair.reports.datum == Datum.DELIVERED


@PROPERTIES.settled(
    source="P8",
    beside="delivered",
    fails="The interval data have not arrived, although the PGs were not both down.",
    expected={"calm": P, "data-1": P, "data": V, "in-memory": V},
)
def data_arrive(pair: PgPair) -> Term[bool]:
    """With the networks up, interval data have arrived unless both PGs were down at once since.

    This is P8 by the letter: what could not be sent is sent once the networks are restored. It
    holds for any one fault. What is gathered while the private network is down has no copy with
    the peer: if the PG that has it fails then, it does not arrive until that PG runs once more.
    """
    sides, reports = pair.sides, pair.reports
    networks = sides.private & forall(Side, lambda side: sides.linked[side])
    return ~networks | (reports.datum != Datum.BUFFERED) | reports.both_failed


@PROPERTIES.settled(
    source="P8",
    beside="delivered",
    fails="A PG keeps the interval data, and nobody sends them.",
    expected={"calm": P, "data-1": P, **DATA},
)
def data_delivered(pair: PgPair) -> Term[bool]:
    """While the private network is up, data that a running PG keeps are delivered.

    Weaker than P8, which has neither premise (`data_arrive`): it leaves out data that wait while
    the private network is down, or on the disk of a PG that is.
    """
    works = pair.sides.private & exists(
        Side, lambda side: pair.sides.enabled(side) & pair.sides.linked[side]
    )
    waits = exists(
        Side, lambda side: pair.reports.kept[side] & (pair.sides.mode[side] != Mode.DOWN)
    )
    return implies(works, ~waits)


@PROPERTIES.reachable(source="P9", expected={"call-records": P})
def lives_on(pair: PgPair) -> Term[bool]:
    """A call that has been written off ends later."""
    return pair.calls.lived_on & (pair.calls.call == Call.CLOSED)


@PROPERTIES.settled(
    source="P9",
    beside="lives_on",
    fails="A termination record is missing.",
    expected={"call-records": P},
)
def recorded(pair: PgPair) -> Term[bool]:
    """With a PG at work, a call out of sight has a record, and one more once it has ended."""
    works = exists(Side, lambda side: pair.sides.enabled(side) & pair.sides.linked[side])
    due = one_of(pair.calls.call, Call.UNSEEN, Call.ENDED)
    short = (pair.calls.call == Call.CLOSED) & pair.calls.lived_on & (pair.calls.records < 2)
    return implies(works, ~due & ~short)


@PROPERTIES.never(
    source="P9",
    beside="lives_on",
    fails="One call has more records than it should.",
    expected={"call-records": P},
)
def recorded_twice(pair: PgPair) -> Term[bool]:
    """Never does a call have two records for one end."""
    written_off = pair.calls.lived_on | (pair.calls.call == Call.WRITTEN_OFF)
    return (pair.calls.records == 3) | ((pair.calls.records == 2) & ~written_off)


@PROPERTIES.reachable(source="P15", expected={"sessions": P, "nowhere-to-go": P})
def other_serves(pair: PgPair) -> Term[bool]:
    """The VRU PG that has taken over serves a new call."""
    replaced = (pair.sides.moved == Moved.REPLACED) & (pair.sides.swaps > 0)
    return replaced & (pair.calls.caller == Caller.IN_CVP)


@PROPERTIES.reachable(source="P15", expected={"sessions": P, "nowhere-to-go": P})
def adrift(pair: PgPair) -> Term[bool]:
    """A call in CVP is served by no VRU PG any more."""
    return pair.calls.caller == Caller.ADRIFT


@PROPERTIES.settled(
    source="P15",
    beside="adrift",
    fails="A call stays in CVP, and nobody serves it.",
    expected={"sessions": P, "nowhere-to-go": V},
)
def caller_served(pair: PgPair) -> Term[bool]:
    """Once all is done, a call that CVP had is served by a VRU PG or has been redirected."""
    return pair.calls.caller != Caller.ADRIFT


@PROPERTIES.reachable(source="P14", expected={"sessions": P})
def statistics(pair: PgPair) -> Term[bool]:
    """An agent who is signed in has worked."""
    return pair.calls.signed_in & pair.calls.worked


@PROPERTIES.never(
    source="P14",
    beside="statistics",
    fails="An agent's statistics do not start at zero.",
    expected={"sessions": P},
)
def old_statistics(pair: PgPair) -> Term[bool]:
    """Never does an agent who has not worked since signing in have statistics."""
    return pair.calls.signed_in & pair.calls.counted & ~pair.calls.worked


@PROPERTIES.reachable(source="P14", expected={"sessions": P})
def statistics_cut_short(pair: PgPair) -> Term[bool]:
    """A failover signs out an agent who has worked: what the source admits.

    It says that some failovers can. With `signs_out=no` none does. No claim depends on it.
    """
    return pair.calls.cut_short
