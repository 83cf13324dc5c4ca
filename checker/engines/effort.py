"""What several searches cost, one after the other, told to the race that they are in."""

from __future__ import annotations

from typing import Final

from ccverify.checker.engines.answer import Pace


class Effort:
    """What several searches cost, one after the other; each is to tell it what it has cost."""

    def __init__(self, pace: Pace) -> None:
        self._pace: Final = pace
        self._before = 0
        self._now = 0

    def begin(self) -> None:
        """Another search begins."""
        self._before = self._now

    def note(self, work: int) -> None:
        """The search has cost so much so far. A unit is about a nanosecond."""
        self._now = self._before + work
        self._pace(self._now)
