"""Clocks that are fast or slow: what that makes of the times they measure."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.refusals import Declared
from ccverify.checker.language.time import rational


class Drift(Declared, role="a drift"):
    """By how much a clock may be fast or slow: its rate is from 1 - `at_most` to 1 + `at_most`.

    A timer `by` such a clock lasts what that clock measures: 10 s by a clock that may be off by
    `1000 * ppm` are from 10 s / 1.001 to 10 s / 0.999. Each start of a timer is by a clock of its
    own, as if two timers of one node had two clocks: what is proved of that holds of one clock too,
    but a longest or shortest time may be further out than it is.

    Example:
        quartz = Drift(at_most=200 * ppm)
        lease = Timer(lasts=10 * s, by=quartz, initially="running")

        @expires(lease)
        def forget(self):
            self.ready = False

    Refused:
        quartz = Drift(at_most=2)  # a clock is off by 2
    """

    def __init__(self, *, at_most: float | Fraction) -> None:
        share = rational(at_most)
        if not 0 <= share < 1:
            raise ModelError(
                f"a clock is off by {at_most}, more than it runs",
                location=here(),
                hint="write a share of its rate: at_most=200 * ppm, or 0.001",
            )
        self.at_most: Final = share
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def widened(self, low: Any, high: Any) -> tuple[Any, Any]:
        """What a window by the clock is in real time."""
        return low / (1 + self.at_most), high / (1 - self.at_most)
