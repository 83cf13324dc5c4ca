"""Replicas in runs without end: which permutations keep what is fair, and whom a search follows.

What is fair tells replicas apart: each of them is to have its turn. A search of fair runs can still
be reduced, if it follows one replica, any of them, and takes all others of the sort for alike: see
`native.graph`. That is so if permutations of the replicas map groups of fairness to one another,
and if no group is about two replicas of one sort.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Final

from ccverify.checker.language.sorts import IndexSort, MapSort, OptionalSort, Sort
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.meaning.fairness import FairGroup
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.symmetry import Symmetry

Permutation = Sequence[int]
"""Where each replica of a sort goes."""


class Roles:
    """What each group of a system has to do with the replicas of some sorts.

    `orbits` are those of the sorts that can be reduced: an orbit of `symmetries`, all of which are
    symmetries of the system, is among them, or `refused` says why it is not. Those `followed` are
    the orbits of which some group tells a replica apart.
    """

    def __init__(
        self,
        grounding: Grounding,
        groups: Sequence[FairGroup],
        symmetries: Mapping[Orbit, Symmetry],
    ) -> None:
        self._calls: Final = grounding.calls
        self._numbers: Final = {call: number for number, call in enumerate(grounding.calls)}
        self._groups: Final = groups
        self._known: Final = {(group.members, group.strong): group for group in groups}
        self.refused: Final = dict[str, str]()
        self.orbits: Final = list[Orbit]()
        self.followed: Final = list[Orbit]()
        # By orbit: the replica that each group is about, if it is about one.
        self._about: Final = dict[str, list[int | None]]()
        for orbit, symmetry in symmetries.items():
            reason = self._unfair(orbit, symmetry)
            if reason is None:
                self.orbits.append(orbit)
                if any(replica is not None for replica in self._about[orbit.name]):
                    self.followed.append(orbit)
            else:
                self.refused[orbit.name] = reason
        self._sizes: Final = {orbit.name: len(orbit.members) for orbit in self.orbits}
        self._leaders: Final = [
            number for number in range(len(groups)) if not any(self.about(number).values())
        ]

    def _unfair(self, orbit: Orbit, symmetry: Symmetry) -> str | None:
        """Why a sort cannot be reduced; notes which replica each group is about if it can."""
        if not symmetry.maps(lambda number, order: self._moved(number, orbit.name, order)):
            return "actions that a permutation makes of one another have different names"
        about = list[int | None]()
        for group in self._groups:
            images = [self.image(group, orbit.name, order) for order in generators(range_of(orbit))]
            if None in images:
                return "what is fair tells them apart"
            if all(image == group for image in images):
                about.append(None)
                continue
            replica = self._only(group, orbit)
            if replica is None:
                return f"what is fair is about two {orbit.name}s at once"
            about.append(replica)
        self._about[orbit.name] = about
        return None

    def _only(self, group: FairGroup, orbit: Orbit) -> int | None:
        """The one replica that a group is about: permutations of the others keep the group."""
        for replica in range_of(orbit):
            others = [other for other in range_of(orbit) if other != replica]
            if all(
                self.image(group, orbit.name, order) == group
                for order in generators(others, len(orbit.members))
            ):
                return replica
        return None

    def image(self, group: FairGroup, sort: str, order: Permutation) -> FairGroup | None:
        """What a permutation makes of a group; None if that is none."""
        images = [self._moved(number, sort, order) for number in group.members]
        members = tuple(sorted(number for number in images if number is not None))
        return self._known.get((members, group.strong)) if len(members) == len(images) else None

    def _moved(self, number: int, sort: str, order: Permutation) -> int | None:
        return self._numbers.get(moved(self._calls[number], sort, order))

    def about(self, number: int) -> dict[str, int]:
        """The replicas that the group of that number is about, by their sorts."""
        found = {orbit.name: self._about[orbit.name][number] for orbit in self.followed}
        return {name: replica for name, replica in found.items() if replica is not None}

    @property
    def leading(self) -> list[FairGroup]:
        """The groups that are about no replicas but the first of each sort that is followed."""
        return [self._groups[number] for number in self._leaders]

    def place(self, number: int) -> int:
        """Where in `leading`, counted from 1, a group is if its replicas were the first ones."""
        group = self._groups[number]
        for sort, replica in self.about(number).items():
            order = list(range(self._sizes[sort]))
            order[0], order[replica] = order[replica], order[0]
            image = self.image(group, sort, order)
            assert image is not None  # that it is a group was found before
            group = image
        return self._leaders.index(self._groups.index(group)) + 1


def moved(call: Call, sort: str, order: Permutation) -> Call:
    """The call with the replicas of a sort among its arguments permuted."""
    arguments = tuple(
        _renamed(parameter.sort, code, sort, order)
        for parameter, code in zip(call.action.parameters, call.arguments, strict=True)
    )
    return Call(call.action, arguments)


def _renamed(of: IndexSort | Sort, code: int, sort: str, order: Permutation) -> int:
    """What a permutation makes of an argument: of a set, or a map, its keys and values move."""
    if isinstance(of, MapSort):
        found = 0
        for key in product(*map(range, of.lengths)):
            to = [_renamed(*part, sort, order) for part in zip(of.indices, key, strict=True)]
            value = _renamed(of.values, of.first + of.digit(code, key), sort, order)
            found += (value - of.first) * of.radix ** of.place(to)
        return int(found)
    return order[code] if _who(of) == sort and code >= 0 else code


def _who(sort: IndexSort | Sort) -> str:
    """The replicas of which an argument is one, or else is nobody."""
    return sort.of.name if isinstance(sort, OptionalSort) and sort.of is not None else sort.name


def range_of(orbit: Orbit) -> range:
    """The numbers of an orbit's members."""
    return range(len(orbit.members))


def generators(members: Sequence[int], size: int | None = None) -> list[Permutation]:
    """Permutations of so many replicas that generate all those of `members`: one exchanges two of
    them, the other moves all on by one.
    """
    size = len(members) if size is None else size
    found = list[Permutation]()
    for order in ([*members[1:2], *members[:1], *members[2:]], [*members[1:], *members[:1]]):
        whole = list(range(size))
        for replica, place in zip(members, order, strict=True):
            whole[replica] = place
        found.append(whole)
    return found
