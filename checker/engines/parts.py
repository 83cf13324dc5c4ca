"""Candidate lemmas about parts of local states, for counter systems.

A *part* is a condition on one or two cells of a replica: `place = alone`, or `file = yes and
place = down`. Many lemmas of proofs for every number are about parts: no replica is in a part, at
most one is, or some replica is in one part only if none is in another. A cell that no such lemma
needs does not multiply their number, as it multiplies that of the local states.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from math import prod
from operator import attrgetter
from typing import Final, Literal, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.engines.observations import Bits, Observations
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.nodes import Node

_MOST_PARTS: Final = 250
"""Of more parts, only those of one cell are looked at: pairs grow with the square."""
_MOST_VALUES: Final = 8
"""Of cells with more values no part is made: a value says little then."""

Members: TypeAlias = frozenset[int]
"""The local states in a part, by their numbers."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part, how many replicas are in it, and where in the observed states none or one is."""

    members: Members
    number: Node
    none: Bits
    few: Bits


@dataclass(frozen=True, slots=True)
class _Claim:
    """In one of the parts, of which there are one or two, are at most so many replicas: 0 or 1."""

    parts: tuple[_Part, ...]
    most: Literal[0, 1]

    @property
    def order(self) -> tuple[int, int, int]:
        """Claims from which others follow come before these."""
        return self.most, len(self.parts), -prod(len(part.members) for part in self.parts)

    def follows(self, other: _Claim) -> bool:
        """Whether another claim says this as well, because the parts it speaks of are larger."""
        return other.most <= self.most and all(
            any(part.members <= larger.members for part in self.parts) for larger in other.parts
        )


def parts_of(counters: Counters) -> list[Members]:
    """The parts of the local states, those with fewer cells first; each set of them once."""
    locals_ = counters.locals
    every = frozenset(range(len(locals_)))
    conditions = dict[int, list[Members]]()
    for place in range(len(counters.local_cells)):
        values = sorted({local[place] for local in locals_})
        if len(values) > _MOST_VALUES:
            continue
        at = [frozenset(i for i in every if locals_[i][place] == value) for value in values]
        # Of two values, one is what the other is not.
        conditions[place] = [*at, *(every - members for members in at if len(values) > 2)]
    found = dict.fromkeys(members for own in conditions.values() for members in own)
    pairs = dict.fromkeys(
        a & b
        for one, other in combinations(conditions.values(), 2)
        for a in one
        for b in other
        if a & b
    )
    if len(found | pairs) <= _MOST_PARTS:
        found |= pairs
    return [members for members in found if members != every]


class Parts:
    """The lemmas about parts that hold in all observed states."""

    def __init__(self, counters: Counters, observations: Observations) -> None:
        make = self._make = counters.nodes
        self._everywhere: Final = observations.everywhere
        where = observations.where
        none = [where(make.eq(counters.counter(i), make.integer(0))) for i in _numbers(counters)]
        used = frozenset(i for i in _numbers(counters) if self._everywhere & ~none[i])
        # Parts with the same local states, but for those in which no replica was seen, are one.
        kept = dict[Members, Members]()
        for members in parts_of(counters):
            if members & used:
                kept.setdefault(members & used, members)
            else:
                kept[members] = members
        self._parts: Final = list[_Part]()
        for members in kept.values():
            number = make.add(counters.counter(i) for i in sorted(members))
            nobody = where(make.eq(number, make.integer(0)))
            few = where(make.le(number, make.integer(1)))
            self._parts.append(_Part(members, number, nobody, few))

    def lemmas(self, premises: Mapping[Node, Bits], *, thorough: bool) -> Iterator[Node]:
        """What is so of parts always, and which of them are empty under a premise.

        The premises are conditions, with the observed states in which they hold. If it is to be
        `thorough`, all that is so under a premise is said. Nothing is said that follows from what
        is said of larger parts.
        """
        always = list(self._claims(self._everywhere, (), thorough=True))
        yield from map(self._said, always)
        yield from self._inhabited()
        for premise, inside in premises.items():
            for claim in self._claims(inside, always, thorough=thorough):
                yield self._make.or_((self._make.not_(premise), self._said(claim)))

    def _claims(self, inside: Bits, known: Iterable[_Claim], *, thorough: bool) -> Iterator[_Claim]:
        """What holds inside, and follows neither from what is known nor from another claim."""
        concluded = list(known)
        found = [_Claim((part,), 0) for part in self._parts if not inside & ~part.none]
        if thorough:
            found += self._crowding(inside)
        for claim in sorted(found, key=attrgetter("order")):
            if not any(claim.follows(other) for other in concluded):
                concluded.append(claim)
                yield claim

    def _crowding(self, inside: Bits) -> Iterator[_Claim]:
        """Of the parts that are not empty, which have one replica at most, or exclude another."""
        present = [part for part in self._parts if inside & ~part.none]
        for part in present:
            if not inside & ~part.few:
                yield _Claim((part,), 1)
        for one, other in combinations(present, 2):
            if not inside & ~(one.none | other.none):
                yield _Claim((one, other), 0)

    def _inhabited(self) -> Iterator[Node]:
        """That some replica is in a part: none is said that follows from one about a smaller."""
        found = list[Members]()
        for part in sorted(self._parts, key=lambda part: len(part.members)):
            if not part.none and not any(members <= part.members for members in found):
                found.append(part.members)
                yield self._make.le(self._make.integer(1), part.number)

    def _said(self, claim: _Claim) -> Node:
        make, most = self._make, self._make.integer(claim.most)
        if claim.most:
            return make.or_(make.le(part.number, most) for part in claim.parts)
        return make.or_(make.eq(part.number, most) for part in claim.parts)


def _numbers(counters: Counters) -> range:
    """The numbers of the local states."""
    return range(len(counters.locals))
