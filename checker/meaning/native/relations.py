"""Replicas that are related to one another: how two are exchanged, and what tells them apart.

Links between nodes, votes and memberships relate replicas. Then there is no order of the replicas
by their own slots alone, and the canonical form of a state is searched for (see canonical.ll) in a
*frame*: the words of the state, then a colour of each replica, then a signature of each. All
replicas of all orbits are numbered on, from 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import accumulate, islice, product
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.native.packing import Packing, Place
from ccverify.checker.meaning.native.words import Words

_ORBIT_BITS: Final = 6  # of a signature; they say of which orbit the replica is


class Relations:
    """The words by which replicas of some orbits are exchanged and told apart."""

    def __init__(self, words: Words, packing: Packing, orbits: Sequence[Orbit]) -> None:
        self._words: Final = words
        self._packing: Final = packing
        self._orbits: Final = orbits
        self._firsts: Final = [0, *accumulate(orbit.size for orbit in orbits)]
        self.members: Final = self._firsts[-1]
        self._held: Final = {
            slot: (range(first, first + orbit.size), orbit.first)
            for orbit, first in zip(orbits, self._firsts, strict=False)
            for slot in orbit.holders
        }
        self._keys: Final = _keys(orbits, self._firsts)

    @property
    def frame(self) -> int:
        """How many words a frame has."""
        return self._packing.words + 2 * self.members

    def _colour(self, member: int) -> int:
        return self._words.input(self._packing.words + member)

    # Exchanging

    def exchanges(self) -> Iterator[tuple[int, dict[int, int]]]:
        """For each replica whose successor is of the same orbit: its number, and the words of the
        frame that change if the two change places.
        """
        for orbit, first in zip(self._orbits, self._firsts, strict=False):
            for i in range(orbit.size - 1):
                yield first + i, self._exchange(orbit, i, first + i)

    def _exchange(self, orbit: Orbit, i: int, number: int) -> dict[int, int]:
        state = [self._words.input(k) for k in range(self._packing.words)]
        exchange(self._words, self._packing, state, orbit, i, i + 1)
        changed = dict(enumerate(state))
        for part in (self._packing.words, self._packing.words + self.members):
            one, other = part + number, part + number + 1
            changed[one], changed[other] = self._words.input(other), self._words.input(one)
        return changed

    def _field(self, place: Place) -> int:
        return field(self._words, self._words.input(place.word), place)

    # Telling apart

    def signatures(self) -> dict[int, int]:
        """The words of the frame that hold signatures, computed from the state and the colours.

        Permuting the replicas permutes their signatures, and with them what tells them apart:
        signatures of two replicas differ, but for rare coincidences, if their colours or their own
        slots do, or what relates them to replicas of what colours. Those of an orbit are all
        lower than those of the next one.
        """
        words = self._words
        sums = [words.add(self._colour(m), own) for m, own in enumerate(self._own())]
        for relation in self._related():
            for position, member in enumerate(relation.members):
                term = self._term(relation, position)
                sums[member] = words.add(sums[member], term)
        result = dict[int, int]()
        for number, orbit in enumerate(self._orbits):
            first = self._firsts[number]
            above = words.const(number << 64 - _ORBIT_BITS)
            for member in range(first, first + orbit.size):
                mixed = words.lshr(self._mixed(self._mixed(sums[member])), _ORBIT_BITS)
                result[self._packing.words + self.members + member] = words.or_(above, mixed)
        return result

    def _mixed(self, word: int) -> int:
        """A word all of whose bits depend on all bits of the given one."""
        words = self._words
        folded = words.xor(word, words.lshr(word, 32))
        return words.mul(folded, words.const(_odd("mixed")))

    def _related(self) -> Iterator[_Relation]:
        """What relates replicas, or is there for one of them at a time."""
        words, places = self._words, self._packing.places
        for slot, family in _families(self._orbits).items():
            place, keys = places[slot], self._keys[slot]
            if slot in self._held:
                held, first = self._held[slot]
                for code, member in enumerate(held, start=first - place.low):
                    holds = words.word(words.eq(self._field(place), words.const(code)))
                    yield _Relation(family, (*keys, member), holds, boolean=True)
            elif len(set(keys)) > 1 and place.bits:
                yield _Relation(family, keys, self._field(place), boolean=place.bits == 1)

    def _term(self, relation: _Relation, position: int) -> int:
        """What a relation adds to the signature of the replica at one of its positions."""
        words, family = self._words, relation.family
        others = words.const(_odd(family, position))
        for at, member in enumerate(relation.members):
            if at != position:
                factor = words.const(_odd(family, position, at))
                others = words.add(others, words.mul(self._colour(member), factor))
        if relation.boolean:
            return words.mul(relation.value, self._mixed(others))
        weighted = words.mul(relation.value, words.const(_odd(family, "value")))
        return self._mixed(words.add(self._mixed(others), weighted))

    def _own(self) -> list[int]:
        """For each replica a sum of what it alone reaches, each field with a factor of its own.

        Fields that lie alike in all members are taken together.
        """
        words, places = self._words, self._packing.places
        own = [words.const(0)] * self.members
        families = dict[int, dict[int, Place]]()
        for slot, family in _families(self._orbits).items():
            keys = set(self._keys[slot])
            if len(keys) == 1 and slot not in self._held:
                families.setdefault(family, {})[keys.pop()] = places[slot]
        alike = dict[tuple[tuple[int, int, int], ...], list[dict[int, Place]]]()
        for fields in families.values():
            start = fields[min(fields)].shift
            layout = tuple((m, at.word, at.shift - start) for m, at in sorted(fields.items()))
            alike.setdefault(layout, []).append(fields)
        for number, group in enumerate(alike.values()):
            factor = words.const(_odd("own", number))
            for member in group[0]:
                at = [fields[member] for fields in group]
                lowest = min(place.shift for place in at)
                mask = words.const(sum(place.mask << place.shift for place in at))
                word = words.and_(words.input(at[0].word), mask)
                weighted = words.mul(words.lshr(word, lowest), factor)
                own[member] = words.add(own[member], self._mixed(weighted))
        return own


@dataclass(frozen=True, slots=True)
class _Relation:
    """A field that relates replicas: their numbers, and the word that its value is.

    Permutations of the replicas map relations of one `family` to one another.
    """

    family: int
    members: tuple[int, ...]
    value: int
    boolean: bool


def exchange(
    words: Words, packing: Packing, state: list[int], orbit: Orbit, i: int, j: int
) -> None:
    """Exchange two replicas of an orbit, by their numbers in it, in a state.

    Fields of the same words at the same distance are exchanged together.
    """
    for one, other, distance, mask in _exchanged(packing, orbit, i, j):
        differing = _differing(words, state[one], state[other], distance, mask)
        state[one] = words.xor(state[one], differing)
        state[other] = words.xor(state[other], words.shl(differing, distance))
    for place in (packing.places[slot] for slot in orbit.holders):
        codes = (orbit.first + i - place.low, orbit.first + j - place.low)
        held = field(words, state[place.word], place)
        either = words.either(*(words.eq(held, words.const(code)) for code in codes))
        flipped = words.const((codes[0] ^ codes[1]) << place.shift)
        flip = words.select(either, flipped, words.const(0))
        state[place.word] = words.xor(state[place.word], flip)


def equal(words: Words, packing: Packing, orbit: Orbit, i: int, j: int) -> int:
    """The bit: to exchange two replicas of an orbit leaves the state as it is."""
    before = [words.input(k) for k in range(packing.words)]
    if orbit.plain:
        differing = words.const(0)
        for one, other, distance, mask in _exchanged(packing, orbit, i, j):
            found = _differing(words, before[one], before[other], distance, mask)
            differing = words.or_(differing, found)
        return words.eq(differing, words.const(0))
    after, result = list(before), words.bit(True)
    exchange(words, packing, after, orbit, i, j)
    for word, changed in zip(before, after, strict=True):
        result = words.both(result, words.eq(word, changed))
    return result


def _exchanged(
    packing: Packing, orbit: Orbit, i: int, j: int
) -> Iterator[tuple[int, int, int, int]]:
    """The fields that change places if two replicas do: those at a mask in one word, with those so
    many bits farther up in another.
    """
    order = list(range(orbit.size))
    order[i], order[j] = j, i
    masks = dict[tuple[int, int, int], int]()
    for slot, to in sorted(orbit.moved(order).items()):
        a, b = packing.places[slot], packing.places[to]
        if a.bits and (a.shift, a.word) < (b.shift, b.word):
            key = (a.word, b.word, b.shift - a.shift)
            masks[key] = masks.get(key, 0) | a.mask << a.shift
    for key, mask in masks.items():
        yield *key, mask


def _differing(words: Words, one: int, other: int, distance: int, mask: int) -> int:
    """The bits at a mask of a word that differ from those so many bits farther up in another."""
    return words.and_(words.xor(one, words.lshr(other, distance)), words.const(mask))


def field(words: Words, word: int, place: Place) -> int:
    """The bits of a field of a word, moved down to the lowest ones."""
    return words.and_(words.lshr(word, place.shift), words.const(place.mask))


def variants(words: Words, packing: Packing, orbits: Sequence[Orbit]) -> Iterator[tuple[int, ...]]:
    """The words of the state with other replicas in the places of the first ones: for each choice
    of one replica of each orbit, but for that of all the first ones. They are not canonical.
    """
    for chosen in islice(product(*(range(orbit.size) for orbit in orbits)), 1, None):
        state = [words.input(k) for k in range(packing.words)]
        for orbit, replica in zip(orbits, chosen, strict=True):
            if replica:
                exchange(words, packing, state, orbit, 0, replica)
        yield tuple(state)


def _keys(orbits: Sequence[Orbit], firsts: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The numbers of the replicas by which each slot is reached."""
    keys = {slot: tuple[int, ...]() for orbit in orbits for slot in sorted(orbit.slots)}
    for orbit, first in zip(orbits, firsts, strict=False):
        for number, member in enumerate(orbit.members, start=first):
            for slot in member:
                keys[slot] = (*keys[slot], number)
        for table in orbit.tables:
            places = product(range(first, first + orbit.size), repeat=table.arity)
            for slot, place in zip(table.slots, places, strict=True):
                keys[slot] = (*keys[slot], *place)
    return keys


def _families(orbits: Sequence[Orbit]) -> dict[int, int]:
    """The slots of some orbits, each with the lowest of those that permutations map it to."""
    neighbours: dict[int, set[int]] = {
        slot: set() for orbit in orbits for slot in sorted(orbit.slots)
    }
    for orbit in orbits:
        for order in orbit.generators:
            for slot, to in orbit.moved(order).items():
                neighbours[slot].add(to)
                neighbours[to].add(slot)
    family = dict[int, int]()
    for lowest in sorted(neighbours):
        waiting = [lowest]
        while waiting:
            slot = waiting.pop()
            if slot not in family:
                family[slot] = lowest
                waiting.extend(neighbours[slot])
    return dict(sorted(family.items()))


def _odd(*names: object) -> int:
    """An odd number that looks like any other, the same for the same names in every run."""
    digest = blake2b(repr(names).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little") | 1
