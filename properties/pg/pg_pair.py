"""What the source claims of the PG pair, and what follows from its rules.

Who is enabled is in `enabled`, and why in `weights`; here is what becomes of interval data, of
calls and of statistics.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, exists, forall, implies, one_of
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.calls import Call, Caller
from ccverify.models.pg.pg_pair import PgPair
from ccverify.models.pg.reports import Datum
from ccverify.models.pg.sides import Mode, Moved
from ccverify.properties.pg.enabled import DATA, P, V
from ccverify.properties.pg.weights import WEIGHED

PROPERTIES: Final = WEIGHED


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
    by_construction="the step of signing in starts them at zero itself",
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
