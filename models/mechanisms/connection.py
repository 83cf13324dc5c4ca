"""Connections between each side and each PG: a side acts on what it holds, never on the path.

A connection whose path is lost is held until its end has noticed (N2). Of a Router and a PG only
the Router's end is followed: no rule reads what a PG holds.

A path that is lost alone is noticed at once, and a connection made anew as its path is back. That
is sound, for who notices later is who loses the path later, and paths may be lost at any moment:
the side reads nothing in between that the loss changes. It is not so where one cause takes the
path and something else from the side: then `keep` lets the connections outlive their paths. The
connections of a side that carry nothing are noticed in one step: the fewer a side holds, the less
it has a majority, so it decides in between as before the step or as after it.
"""

from __future__ import annotations

from ccverify import Bool, Component, Term, count, exists
from ccverify.models.network.network import PG, PGS, Side


class Connections(Component):
    """What each side holds, over paths that the model defines."""

    pgs = PGS
    stale = Bool(
        over=(Side, pgs),
        initially=False,
        meaning="the side holds the connection to the PG, whether it still carries anything or not",
    )

    def talks(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The path: messages pass between the side and the PG."""
        raise NotImplementedError

    def holds(self, side: Side | Term[Side], pg: Term[PG]) -> Term[bool]:
        """The side holds a connection to the PG: it cannot know yet that the path is lost."""
        return self.talks(side, pg) | self.stale[side, pg]

    def held(self, side: Side | Term[Side]) -> Term[int]:
        """How many PGs a side takes for reached."""
        return count(self.pgs, lambda pg: self.holds(side, pg))

    def behind(self, side: Side | Term[Side]) -> Term[bool]:
        """The side holds connections of which it has yet to notice whether they carry anything."""
        return exists(self.pgs, lambda pg: self.stale[side, pg])

    def keep(self) -> None:
        """One cause is about to take paths, and more: what is held is held until noticed."""
        self.stale.assign(self.holds)

    def notice(self, side: Term[Side]) -> None:
        """The side has noticed which connections carry nothing, and has closed them (N2, N3)."""
        self.stale.assign(lambda s, pg: self.stale[s, pg] & ~(s == side))

    def renew(self) -> None:
        """Paths are back, and connections over them anew."""
        self.stale.assign(False)
