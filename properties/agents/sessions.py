"""What the source lists of sessions, cell by cell: each pair that fails over with each kind."""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify import Properties, Term, after, implies, one_of
from ccverify.models.agents.sessions import Kind, Pair, Serving, Sessions, Stage

PROPERTIES: Final = Properties(Sessions)

P, V = "proved", "violated"

FAILS: Final = {"one": P, "two": P}
ANY: Final = {"calm": P, **FAILS}
IN_ONE: Final = {**FAILS, "two": V}


class Fares(Enum):
    """How a session fares that comes, or is queued, while a pair fails over."""

    AFTERWARDS = "reaches an agent once the failover is over"
    REFUSED = "reaches an agent, or is refused with a message"
    AT_ONCE = "is held up by nothing"


CELLS: Final = {
    (pair, kind): Fares.AT_ONCE if pair is Pair.ROUTER else Fares.AFTERWARDS
    for pair in Pair
    for kind in Kind
} | {(Pair.CTI_MANAGER, Kind.CALLBACK): Fares.REFUSED}
"""The lists of the source. A callback that another agent PG serves is `served_elsewhere`."""


@PROPERTIES.reachable(source="S7", expected={**ANY, "one-pg": P})
def served(model: Sessions) -> Term[bool]:
    """A session is over, and an agent had it."""
    return model.stage == Stage.OVER


@PROPERTIES.reachable(source="S7", expected=FAILS)
def kept(model: Sessions) -> Term[bool]:
    """The Router has dropped a session that was queued, and ECE has kept it."""
    return model.stage == Stage.KEPT


@PROPERTIES.reachable(source="S7", expected=FAILS)
def turned_away(model: Sessions) -> Term[bool]:
    """A web callback is refused with a message."""
    return model.stage == Stage.REFUSED


@PROPERTIES.reachable(source="S7", expected={"one": P, "two": P})
def served_elsewhere(model: Sessions) -> Term[bool]:
    """An agent of another agent PG gets a web callback, while the PG fails over."""
    gets = (model.stage != Stage.ACTIVE) & (after(model.stage) == Stage.ACTIVE)
    during = model.serving[Pair.AGENT_PG] == Serving.FAILOVER
    return (model.kind == Kind.CALLBACK) & gets & during


@PROPERTIES.never(
    source="S7",
    beside="served",
    fails="A customer is turned away for a failover that all other sessions wait for.",
    expected=dict.fromkeys((*FAILS, "one-pg"), V),
)
def refused(model: Sessions) -> Term[bool]:
    """Never is a session refused."""
    return model.stage == Stage.REFUSED


@PROPERTIES.always(
    source="S7",
    beside="served",
    fails="A failure ends a session that an agent has.",
    by_construction="no failure has an effect on active sessions, says the source",
    expected=FAILS,
)
def active_untouched(model: Sessions) -> Term[bool]:
    """A session that an agent has stays so until it is over."""
    return implies(
        model.stage == Stage.ACTIVE, one_of(after(model.stage), Stage.ACTIVE, Stage.OVER)
    )


@PROPERTIES.settled(
    source="S7",
    beside="kept",
    fails="ECE keeps a session that nobody gets.",
    expected=IN_ONE,
)
def issued_again(model: Sessions) -> Term[bool]:
    """Once all is settled, ECE keeps no session that the Router has dropped."""
    return model.stage != Stage.KEPT


def cell(pair: Pair, kind: Kind, fares: Fares) -> None:
    """What the source says of sessions of a kind while a member of a pair has failed."""

    def holds(model: Sessions) -> Term[bool]:
        concerned = (model.kind == kind) & (model.serving[pair] != Serving.BOTH)
        ends = [Stage.NONE, Stage.OVER]
        match fares:
            case Fares.AT_ONCE:
                return implies(concerned, model.serves(pair))
            case Fares.REFUSED:
                ends.append(Stage.REFUSED)
            case Fares.AFTERWARDS:
                pass
        return implies(concerned, one_of(model.stage, *ends))

    holds.__name__ = f"{kind.name}_during_{pair.name}".lower()
    holds.__doc__ = f"While one {pair.value} has failed, the {kind.value} {fares.value}."
    one_pg = {"one-pg": P} if (pair, kind) == (Pair.AGENT_PG, Kind.CALLBACK) else {}
    says = PROPERTIES.always if fares is Fares.AT_ONCE else PROPERTIES.settled
    says(
        source="S7",
        beside="served",
        fails=f"The {kind.value} does not get through while one {pair.value} has failed.",
        expected={**IN_ONE, **one_pg},
    )(holds)


for (_pair, _kind), _fares in CELLS.items():
    cell(_pair, _kind, _fares)
