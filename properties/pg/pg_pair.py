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

BUDGETS: Final = {"budget-1": P, "budget-2": P}
RUNNING: Final = {"calm": P, **BUDGETS, "hot-standby": P}
EVERYWHERE: Final = {
    **RUNNING, "private-lost": P, "both-managers": P, "side-a": P, "data-1": P, "data": P,
    "call-records": P,
}  # fmt: skip


def failed(pair: PgPair, side: Side | Term[Side]) -> Term[bool]:
    """The PG is down or without a Router."""
    return (pair.sides.mode[side] == Mode.DOWN) | ~pair.sides.linked[side]


@PROPERTIES.reachable(source="P1", expected={**EVERYWHERE, "recovering": P, "each-alone": P})
def standby(pair: PgPair) -> Term[bool]:
    """One PG is enabled, the other disabled."""
    return (count(Side, pair.sides.enabled) == 1) & exists(
        Side, lambda side: pair.sides.mode[side] == Mode.DISABLED
    )


@PROPERTIES.settled(
    source="P1", beside="standby", fails="The pair is not one enabled and one disabled PG.",
    expected={"calm": P, "private-lost": P, "both-managers": P},
)  # fmt: skip
def one_of_two(pair: PgPair) -> Term[bool]:
    """While both PGs run and reach the Router, one ends up enabled and the other disabled.

    So a pair that has been repaired is redundant again, and nobody has to see to it.
    """
    disabled = exists(Side, lambda side: pair.sides.mode[side] == Mode.DISABLED)
    one = (count(Side, pair.sides.enabled) == 1) & disabled
    return exists(Side, lambda side: failed(pair, side)) | one


@PROPERTIES.reachable(source="P12", expected={})
def never_reached(pair: PgPair) -> Term[bool]:
    """A PG runs that has not reached the Router since it started."""
    return exists(
        Side, lambda side: ~pair.sides.reached[side] & (pair.sides.mode[side] != Mode.DOWN)
    )


@PROPERTIES.never(
    source="P12",
    beside="never_reached",
    fails="A PG works without a configuration.",
    expected={},
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
    expected={**EVERYWHERE, "budget-2": V, "each-alone": V},
)
def dual_enabled(pair: PgPair) -> Term[bool]:
    """Never are both PGs of the pair enabled."""
    return forall(Side, pair.sides.enabled)


@PROPERTIES.settled(
    source="P5, P10",
    beside="standby",
    fails="Both PGs control the same peripherals, and neither will stop.",
    expected={**BUDGETS, "hot-standby": P, "private-lost": P, "side-a": P, "each-alone": V},
)
def dual_for_good(pair: PgPair) -> Term[bool]:
    """Once all is done the two PGs of the pair are not both enabled."""
    return ~forall(Side, pair.sides.enabled)


@PROPERTIES.reachable(source="P4, P7", expected={**BUDGETS, "hot-standby": P, "each-alone": P})
def taken_over(pair: PgPair) -> Term[bool]:
    """The enabled role has moved from a PG that failed to its peer."""
    return (pair.sides.moved == Moved.REPLACED) & (pair.sides.swaps > 0)


@PROPERTIES.settled(
    source="P6",
    beside="taken_over",
    fails="No PG of the pair is enabled, or both are.",
    expected={"budget-1": P, "each-alone": V},
)
def one_enabled(pair: PgPair) -> Term[bool]:
    """After any one failure, exactly one PG of the pair is enabled once all is done."""
    return count(Side, pair.sides.enabled) == 1


@PROPERTIES.always(
    source="P4",
    beside="taken_over",
    fails="A PG that had not failed gave up the role.",
    expected={"hot-standby": P, "budget-1": P},
)
def no_failback(pair: PgPair) -> Term[bool]:
    """Only a PG that failed gives up the role: one that recovers does not get it back.

    This says of every run why the role moved, as the actions that move it note it; `stays_enabled`
    needs no such note.
    """
    return one_of(pair.sides.moved, Moved.NEVER, Moved.REPLACED)


@PROPERTIES.always(
    source="P4",
    beside="standby",
    fails="An enabled PG that is healthy lost the role to its peer, or shares it.",
    expected={"recovering": P},
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
    expected={**BUDGETS, "hot-standby": P, "private-lost": P},
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


@PROPERTIES.reachable(source="P2, P3", expected={"budget-2": P, "private-lost": P, "side-a": P})
def moved_by_weight(pair: PgPair) -> Term[bool]:
    """The enabled role is to move to a PG that is heavier, though the other still works."""
    return pair.sides.moved == Moved.TO_HEAVIER


@PROPERTIES.never(
    source="P2, P3",
    beside="moved_by_weight",
    fails="The lighter PG was preferred.",
    expected={"budget-2": P, "private-lost": P},
)
def lighter_preferred(pair: PgPair) -> Term[bool]:
    """Never does the role move to the lighter PG from one that still works.

    By P7 a PG without agent PIM has failed if its peer has one: such a move is exempt, however
    the two weigh.
    """
    return pair.sides.moved == Moved.TO_LIGHTER


@PROPERTIES.settled(
    source="P2, P3, P7",
    beside="moved_by_weight",
    fails="The lighter PG is enabled.",
    expected={"private-lost": P, "side-a": P},
)
def heavier_enabled(pair: PgPair) -> Term[bool]:
    """While the private network is down the enabled PG is not the lighter, unless by its agent PIM.

    A side that alone has an agent PIM is exempt, however little it weighs: P7 gives it the role
    though P2 gives it to the heavier one. So is a side whose peer has failed.
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
    source="P10",
    beside="moved_by_weight",
    fails="The role moved although both PGs weigh the same.",
    expected={"budget-2": P, "private-lost": P, "side-a": V},
)
def moved_for_nothing(pair: PgPair) -> Term[bool]:
    """Never does the role move between working PGs of equal weight."""
    return pair.sides.moved == Moved.TO_EQUAL


@PROPERTIES.never(
    source="P11, P3",
    beside="taken_over",
    fails="The pair has swapped there and back without a new failure.",
    expected={"budget-1": P, "private-lost": V},
)
def there_and_back(pair: PgPair) -> Term[bool]:
    """Never does the enabled role go there and back without a new failure.

    After a private network loss it does, as P7 is read as a condition: a PG without agent PIM
    hands over to one that has it, whenever it lost its own. The source speaks of an event alone,
    the CTI Manager of an active PG failing: read so (`on_event`), P7 undoes no choice of P2.
    """
    return pair.sides.swaps == 2


@PROPERTIES.never(
    source="P11",
    beside="taken_over",
    fails="The pair keeps swapping without a new failure.",
    expected={**BUDGETS, "hot-standby": P, "private-lost": P, "both-managers": V},
)
def flapping(pair: PgPair) -> Term[bool]:
    """Never does the enabled role leave the same PG twice without a new failure."""
    return pair.sides.swaps == 3


def lost(pair: PgPair) -> Term[bool]:
    """The interval data have not been sent, and no PG keeps them."""
    kept = exists(Side, lambda side: pair.reports.kept[side])
    return (pair.reports.datum == Datum.BUFFERED) & ~kept


@PROPERTIES.reachable(source="P8", expected={"data-1": P, "data": P, "in-memory": P})
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


@PROPERTIES.reachable(source="P8", expected={"data": P, "in-memory": P})
def data_lost_with_both(pair: PgPair) -> Term[bool]:
    """Both PGs have failed and run again, and the interval data are lost: what the source admits.

    It says that the data can be lost then. With `lost_with_both` they are; without, what is on disk
    outlives even that. No claim depends on it, for all that is claimed excepts this case.
    """
    running = forall(Side, lambda side: pair.sides.mode[side] != Mode.DOWN)
    return lost(pair) & pair.reports.both_failed & running


@PROPERTIES.reachable(source="P8", expected={"calm": P, "data-1": P, "data": P, "in-memory": P})
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
    """With the networks up, interval data have arrived unless both PGs have been down at once since.

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
    expected={"calm": P, "data-1": P, "data": P, "in-memory": P},
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


@PROPERTIES.reachable(source="P15", expected={})
def other_serves(pair: PgPair) -> Term[bool]:
    """The VRU PG that has taken over serves a new call."""
    replaced = (pair.sides.moved == Moved.REPLACED) & (pair.sides.swaps > 0)
    return replaced & (pair.calls.caller == Caller.IN_CVP)


@PROPERTIES.reachable(source="P15", expected={})
def adrift(pair: PgPair) -> Term[bool]:
    """A call in CVP is served by no VRU PG any more."""
    return pair.calls.caller == Caller.ADRIFT


@PROPERTIES.settled(
    source="P15",
    beside="adrift",
    fails="A call stays in CVP, and nobody serves it.",
    expected={},
)
def caller_served(pair: PgPair) -> Term[bool]:
    """Once all is done, a call that CVP had is served by a VRU PG or has been redirected."""
    return pair.calls.caller != Caller.ADRIFT


@PROPERTIES.reachable(source="P14", expected={})
def statistics(pair: PgPair) -> Term[bool]:
    """An agent who is signed in has worked."""
    return pair.calls.signed_in & pair.calls.worked


@PROPERTIES.never(
    source="P14",
    beside="statistics",
    fails="An agent's statistics do not start at zero.",
    expected={},
)
def old_statistics(pair: PgPair) -> Term[bool]:
    """Never does an agent who has not worked since signing in have statistics."""
    return pair.calls.signed_in & pair.calls.counted & ~pair.calls.worked


@PROPERTIES.reachable(source="P14", expected={})
def statistics_cut_short(pair: PgPair) -> Term[bool]:
    """A failover signs out an agent who has worked: what the source admits.

    It says that some failovers can. With `signs_out=no` none does. No claim depends on it.
    """
    return pair.calls.cut_short
