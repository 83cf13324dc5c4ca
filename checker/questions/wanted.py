"""Which runs a request asks for, if not for any shortest one: see `others`, which finds them."""

from __future__ import annotations

from typing import Final

from ccverify.checker.data import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which runs are asked for: `having` these events and `lacking` those, as a user names them,
    and how many `runs`, none of which has all failures of another one.
    """

    having: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    runs: int = 1

    @property
    def plain(self) -> bool:
        """Any shortest run will do."""
        return not self.having and not self.lacking and self.runs == 1

    @property
    def among(self) -> str:
        """`with network.lose-wan, without crash-pg`: which runs are meant, in words."""
        words = [f"with {event}" for event in self.having]
        return ", ".join(words + [f"without {event}" for event in self.lacking])


ANY_RUN: Final = Wanted()
"""No run in particular."""
