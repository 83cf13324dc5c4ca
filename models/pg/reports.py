"""What a PG pair must not lose: the data of an interval."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Component,
    FaultKind,
    Needs,
    Parameter,
    Term,
    Var,
    action,
    fault,
    forall,
    given,
    require,
)
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.sides import Mode, Sides


class Datum(Enum):
    """What has become of the interval data that are followed."""

    NONE = "none"
    BUFFERED = "buffered"
    DELIVERED = "delivered"


class Reports(Component):
    """The data of one interval: they do not influence the PGs.

    PGs keep the data in memory and on disk (P8): those of a PG that is down wait for its restart,
    and are lost once both PGs are down, for then the source says that they can be. Whether that
    spares the disks is left open (`lost_with_both`). Both PGs keep the data while the private
    network joins the two, without it only the PG that gathered them does: where memory is all they
    have, a single failure may then lose them.
    """

    sides = Needs(Sides)
    datum: Var[Datum] = Choice(
        Datum,
        initially=Datum.NONE,
        meaning="what has become of the interval data that are followed",
    )
    kept = Bool(over=Side, initially=False, meaning="the PG keeps the data")
    failed = Bool(
        over=Side,
        initially=False,
        ghost=True,
        meaning="the PG has failed since the data were gathered",
    )
    both_failed: Var[bool] = Bool(
        initially=False,
        ghost=True,
        meaning="both PGs were down at once since the data were gathered",
    )

    disk = Parameter(
        True, source="P8", silent=True, meaning="a failed PG's buffer is there when it restarts"
    )
    lost_with_both = Parameter(
        True, source="P8", silent=True, meaning="both PGs down at once lose what is on disk as well"
    )
    interval = Parameter(False, meaning="follow the data of an interval")

    def lose_buffer(self, side: Term[Side]) -> None:
        """P8: a PG fails, and what it keeps in memory alone is lost; or all, if both are down."""
        self.failed[side] = self.datum == Datum.BUFFERED
        down = self.sides.mode[peer(side)] == Mode.DOWN
        self.both_failed = self.both_failed | ((self.datum == Datum.BUFFERED) & down)
        spared = ~down if self.lost_with_both else True
        self.kept.assign(lambda s: self.kept[s] & spared & (self.disk | (s != side)))

    @fault(FaultKind.INPUT, Side, component="clock", source="P8")
    def gather(self, side: Term[Side]) -> None:
        """an interval ends: PG {side} gathers its data"""
        given(self.interval)
        require(self.sides.enabled(side), self.datum == Datum.NONE)
        self.datum = Datum.BUFFERED
        self.kept.assign(
            lambda s: (s == side) | (self.sides.private & (self.sides.mode[s] != Mode.DOWN))
        )

    @action(Side, source="P8", fair=True)
    def copy_buffer(self, side: Term[Side]) -> None:
        """PG {side} copies its peer's buffer"""
        given(self.interval)
        require(self.sides.private, forall(Side, lambda s: self.sides.mode[s] != Mode.DOWN))
        require(self.kept[peer(side)], ~self.kept[side])
        self.kept[side] = True

    @action(Side, source="P8", fair=True)
    def send(self, side: Term[Side]) -> None:
        """PG {side} sends the interval data"""
        given(self.interval)
        require(self.sides.enabled(side), self.sides.linked[side], self.kept[side])
        self.datum = Datum.DELIVERED
        self.kept.assign(False)
