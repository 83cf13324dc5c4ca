"""The steps of a search over zones as runs, with the moments at which they are taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.zones.bounds import INF, Triple, triples
from ccverify.checker.meaning.zones.context import HELD, URGENT
from ccverify.checker.meaning.zones.moments import Moments, Stay
from ccverify.checker.meaning.zones.search import Zone, ZoneSearch


@dataclass(slots=True)
class Way:
    """The way to a zone: the words of each state, the edge of each step, and what is asked of the
    moments. `since` says of each clock at which moment it was 0, at the end.
    """

    words: list[tuple[int, ...]] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    since: tuple[int, ...] = ()


class Ways:
    """The ways of one search."""

    def __init__(self, search: ZoneSearch) -> None:
        self._search: Final = search
        self._program: Final = search.program
        asked = search.program.asked
        self._leaving: Final = [
            tuple(triples(edge.constraints, asked.unit)) for edge in asked.edges
        ]

    def to(self, number: int, asked: Sequence[Triple] = ()) -> Way:
        """The way to a zone, until some moment in it at which clocks satisfy constraints."""
        return self._way(self._search.path(number), None, tuple(asked))

    def by(self, number: int, label: int) -> Way:
        """The way to a zone, and by an edge from it, until that step; -1 stands for no zone."""
        path = self._search.path(number) if number >= 0 else []
        return self._way(path, label, ())

    def _way(self, path: Sequence[Zone], last: int | None, asked: tuple[Triple, ...]) -> Way:
        way = Way()
        way.since = (0,) * len(self._program.timed.clocks)
        for number, zone in enumerate(path):
            after = path[number + 1].label if number + 1 < len(path) else last
            flags, rows = self._program.described(zone.words)
            way.words.append(zone.words)
            way.stays.append(
                Stay(
                    since=way.since,
                    uppers=tuple(upper if live else INF for live, upper in rows),
                    still=bool(flags & URGENT or zone.flags & HELD),
                    leaves=asked if after is None else self._leaving[after],
                )
            )
            if after is not None:
                way.labels.append(after)
                sources = self._program.steps(zone.words)[after]
                way.since = tuple(_set(way.since, sources, number + 1))
        return way

    def moments(self, way: Way) -> Moments:
        """What is asked of the moments of a way."""
        return Moments(way.stays)


def _set(since: Sequence[int], sources: Sequence[int], now: int) -> list[int]:
    """At which moments clocks were 0, after a step at a moment that does this with them."""
    found = list(since)
    for place, source in enumerate(sources):
        if source:
            found[place] = now if source == 1 else since[source - 2]
    return found
