"""Clocks that are fast or slow: what that makes of the times they measure."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.place import here
from ccverify.checker.language.refusals import Declared
from ccverify.checker.language.sizes import Known, Lasting, Share
from ccverify.checker.language.time import rational


class Drift(Declared, role="a drift"):
    """By how much a clock may be fast or slow: its rate is from 1 - `at_most` to 1 + `at_most`.

    A timer `by` such a clock lasts what that clock measures: 10 s by a clock that may be off by
    `1000 * ppm` are from 10 s / 1.001 to 10 s / 0.999. Each start of a timer is by a clock of its
    own, as if two timers of one node had two clocks: what is proved of that holds of one clock too,
    but a longest or shortest time may be further out than it is.

    Example:
        off = Parameter(200, within=(0, 5000), meaning="how far clocks are off", unit="ppm")
        quartz = Drift(at_most=off * ppm)
        lease = Timer(lasts=10 * s, by=quartz, initially="running")

        @expires(lease)
        def forget(self):
            self.ready = False

    Refused:
        quartz = Drift(at_most=2)  # a clock is off by 2
    """

    def __init__(self, *, at_most: float | Fraction | Share) -> None:
        self.location: Final = here()
        self._share: Final = at_most if isinstance(at_most, Share) else rational(at_most)
        if isinstance(self._share, Fraction):
            self._checked(self._share)
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def _checked(self, share: Fraction) -> Fraction:
        if not 0 <= share < 1:
            raise ModelError(
                f"a clock is off by {share} of its rate",
                location=self.location,
                hint="write a part of it: at_most=200 * ppm, or 0.001",
            )
        return share

    def share(self, known: Known) -> Fraction:
        """By which part of its rate a clock may be off, in a build."""
        share = self._share
        return self._checked(share.at(known) if isinstance(share, Share) else share)

    def slow(self, time: Lasting) -> Lasting:
        """The time as it is by a clock that is as slow as can be."""
        return Lasting(lambda known: time.at(known) / (1 - self.share(known)), repr(time))

    def fast(self, time: Lasting) -> Lasting:
        """The time as it is by a clock that is as fast as can be."""
        return Lasting(lambda known: time.at(known) / (1 + self.share(known)), repr(time))
