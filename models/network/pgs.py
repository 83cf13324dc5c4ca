"""What a Router needs to know of its PGs, and what it takes for known.

How PGs reach a Router is a matter of detail: link by link in `links`, site by site in `two_sites`.
"""

from __future__ import annotations

from enum import Enum

from ccverify import Parameter, Term, count, says, size
from ccverify.models.mechanisms.connection import Connections
from ccverify.models.network.network import PG, Between, Side


class Counted(Enum):
    """Which PGs a Router counts when one cause takes both networks: those whose connections it
    holds, as it misses its peer first, or those that it still reaches.
    """

    HELD = "held"
    REACHED = "reached"


class Network(Between, Connections):
    """What joins PGs and Routers, as far as the Routers have to do with it.

    A Router misses its peer after 550 ms at the latest, and a PG after 1.6 s at the earliest (N1,
    N2). So it counts what it holds: `noticed-before` of `router-times` proves it.
    """

    counted = Parameter(
        Counted.HELD, source="R1, R7, N1, N2", silent=True,
        meaning="the PGs that count when both networks go at once",
    )  # fmt: skip
    failed_count = Parameter(
        True, source="R1", silent=True, meaning="a failed PG counts among the enabled PGs"
    )

    def contact(self, side: Term[Side], pg: Term[PG]) -> Term[bool]:
        """The PG, asked by the side, gets through to the side's peer (R5)."""
        raise NotImplementedError

    def lives(self, pg: Term[PG]) -> Term[bool]:
        """The PG has not failed."""
        raise NotImplementedError

    def joins(self) -> Term[bool]:
        """The private network joins the two sides."""
        return self.private

    def held(self, side: Side | Term[Side]) -> Term[int]:
        """How many enabled PGs a side takes for reached."""
        if self.failed_count:
            return super().held(side)
        return count(self.pgs, lambda pg: self.holds(side, pg) & self.lives(pg))

    def total(self) -> Term[int]:
        """How many enabled PGs there are."""
        return size(self.pgs) if self.failed_count else count(self.pgs, self.lives)

    def says_held(self, side: Term[Side]) -> None:
        """Let traces say how many PGs a side takes for reached."""
        says("counts {n} of {all} PGs", n=self.held(side), all=self.total())

    def cut(self) -> None:
        """Both networks are lost by one cause: connections are held until that is noticed."""
        if self.counted is Counted.HELD:
            self.keep()

    def reconnect(self) -> None:
        """The public network is back."""
        self.renew()
