"""What is claimed of weights: the enabled role moves to a heavier PG, and for nothing else.

The expected verdicts are those found for the default reading of the open questions.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, forall
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.pg_pair import PgPair
from ccverify.models.pg.sides import Moved
from ccverify.properties.pg.enabled import (
    BACK,
    BY_WEIGHT,
    ENABLED,
    FAILBACK,
    FAILING,
    ONE_FAULT,
    P,
    V,
    failed,
)

WEIGHED: Final = ENABLED


@WEIGHED.reachable(
    source="P2, P3",
    expected={"budget-2": P, "compared-again": P, **BY_WEIGHT, **FAILBACK, "returning": P},
)
def moved_by_weight(pair: PgPair) -> Term[bool]:
    """The enabled role is to move to a PG that is heavier, though the other still works."""
    return pair.sides.moved == Moved.TO_HEAVIER


@WEIGHED.never(
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


@WEIGHED.settled(
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


@WEIGHED.never(
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


@WEIGHED.never(
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


@WEIGHED.never(
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
