"""One physical fault that hits many parts: a host, a rack, or a whole side goes at once (S8, M7).

A model that has parts at two sides becomes a `CoreFaults` too, and says in `fall` what the fault
stops and in `rise` what its repair starts. The fault is one failure, however many parts it stops.

What is abstracted, and why that is sound: the parts stop at one moment. Parts that can fail by
themselves do so in faults of their own, in any order.
"""

from __future__ import annotations

from ccverify import Bool, Component, FaultKind, Parameter, Term, fault, given, require
from ccverify.models.network.network import Side


class CoreFaults(Component):
    """At each side many parts stand on one thing, and stop with it."""

    sides_fail = Parameter(
        False, source="S8, M7", meaning="one fault may stop all that stands together at a side"
    )

    stands = Bool(
        over=Side, initially=True, meaning="what the side's parts stand on has not failed"
    )

    def fall(self, side: Term[Side]) -> None:
        """What stops with the side."""

    def rise(self, side: Term[Side]) -> None:
        """What starts as the side is back."""

    @fault(FaultKind.CRASH, Side, component="side", source="S8, M7")
    def lose_side(self, side: Term[Side]) -> None:
        """all that stands together at side {side} is lost"""
        given(self.sides_fail)
        require(self.stands[side])
        self.stands[side] = False
        self.fall(side)

    @fault(FaultKind.RESTART, Side, component="side", source="M7")
    def restore_side(self, side: Term[Side]) -> None:
        """all that stands together at side {side} is back"""
        given(self.sides_fail)
        require(~self.stands[side])
        self.stands[side] = True
        self.rise(side)
