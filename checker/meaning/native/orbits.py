"""A canonical form for states that differ only by a permutation of interchangeable replicas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Final

from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.native.packing import WORD, Packing, Place
from ccverify.checker.meaning.native.words import FULL, Words

_MAX_COUNTED_FIELDS: Final = 4  # counting sorts 2**fields kinds of members


def canonical(words: Words, packing: Packing, orbits: Sequence[Orbit]) -> tuple[int, ...]:
    """The words of the state's representative, the same for all permutations of an orbit's members.

    With orbits that share slots the result is still a permutation of the state, but it may not be
    the same for all of them. Raises `InternalError` if members cannot be exchanged.
    """
    state = [words.input(k) for k in range(packing.words)]
    for orbit in orbits:
        _check(packing, orbit)
        members = [
            [packing.places[slot] for slot in member if packing.places[slot].bits]
            for member in orbit.members
        ]
        if len(members) > 1 and members[0]:
            columns = _bit_columns(members)
            if columns is None:
                _sort(words, state, members)
            else:
                _sort_by_counting(words, state, columns, len(members))
    return tuple(state)


def variants(words: Words, packing: Packing, orbits: Sequence[Orbit]) -> Iterator[tuple[int, ...]]:
    """The words of the state with other members in the places of the first ones: for each choice
    of one member of each orbit, but for that of all the first ones. They are not canonical.
    """
    for orbit in orbits:
        _check(packing, orbit)
    for chosen in islice(product(*(range(len(orbit.members)) for orbit in orbits)), 1, None):
        state = [words.input(k) for k in range(packing.words)]
        for orbit, member in zip(orbits, chosen, strict=True):
            if member:
                _exchange(words, packing, state, orbit.members[0], orbit.members[member])
        yield tuple(state)


def _exchange(
    words: Words, packing: Packing, state: list[int], one: Sequence[int], other: Sequence[int]
) -> None:
    """Exchange the values of two members' slots."""
    for slots in zip(one, other, strict=True):
        a, b = (packing.places[slot] for slot in slots)
        values = [
            words.and_(words.lshr(state[place.word], place.shift), words.const(place.mask))
            for place in (a, b)
        ]
        _store(words, state, a.word, a.mask, a.shift, values[1])
        _store(words, state, b.word, b.mask, b.shift, values[0])


def _check(packing: Packing, orbit: Orbit) -> None:
    """The members must be disjoint, and aligned slots hold the same values."""
    slots = [slot for member in orbit.members for slot in member]
    alike = all(
        len({(packing.places[slot].low, packing.places[slot].bits) for slot in aligned}) == 1
        for aligned in zip(*orbit.members, strict=True)
    )
    if len(set(slots)) < len(slots) or not alike:
        raise InternalError(f"the members of the orbit {orbit.name} cannot be exchanged")


def _bit_columns(members: Sequence[Sequence[Place]]) -> list[Place] | None:
    """Each field's place in the first member, if the members are few single bits side by side."""
    first = members[0]
    if len(first) > _MAX_COUNTED_FIELDS or 2 ** len(first) > 2 * len(members):
        return None
    for i, member in enumerate(members):
        for place, start in zip(member, first, strict=True):
            if (place.word, place.shift, place.bits) != (start.word, start.shift + i, 1):
                return None
    return list(first)


def _sort_by_counting(
    words: Words, state: list[int], columns: Sequence[Place], members: int
) -> None:
    """Sort members of single bits, largest first: count each kind, then lay out the runs."""
    mask = words.const((1 << members) - 1)
    lanes = [words.and_(words.lshr(state[c.word], c.shift), mask) for c in columns]
    absent = [words.xor(lane, mask) for lane in lanes]
    placed = words.const(0)  # how many members are larger than the kind at hand
    before = words.const(0)  # as many low bits
    result = [words.const(0)] * len(columns)
    for kind in range(2 ** len(columns) - 1, 0, -1):
        having = mask
        for j in range(len(columns)):
            having = words.and_(having, lanes[j] if kind >> j & 1 else absent[j])
        placed = words.add(placed, words.popcount(having))
        until = _low_bits(words, placed, members)
        run = words.xor(until, before)
        before = until
        for j in range(len(columns)):
            if kind >> j & 1:
                result[j] = words.or_(result[j], run)
    for column, lane in zip(columns, result, strict=True):
        _store(words, state, column.word, (1 << members) - 1, column.shift, lane)


def _low_bits(words: Words, number: int, most: int) -> int:
    """A word with the `number` lowest bits set; number <= most <= 64."""
    one = words.const(1)
    if most < WORD:
        power = words.shlv(one, number)
    else:  # a shift by 64 is not defined: shift twice
        half = words.lshr(number, 1)
        power = words.shlv(words.shlv(one, half), words.add(half, words.and_(number, one)))
    return words.add(power, words.const(-1))


def _store(words: Words, state: list[int], word: int, mask: int, shift: int, value: int) -> None:
    """Put `value`, zero outside of `mask`, at `shift` of a word of the state."""
    cleared = words.and_(state[word], words.const(FULL & ~(mask << shift)))
    state[word] = words.or_(cleared, words.shl(value, shift))


def _sort(words: Words, state: list[int], members: Sequence[Sequence[Place]]) -> None:
    """Sort members, each as one bundle of its fields, by a sorting network."""
    spots = _bundle_spots(members[0])
    bundles = [_gather(words, state, member, spots) for member in members]
    for i, j in comparators(len(members)):
        a, b = bundles[i], bundles[j]
        swap = _below(words, a, b)
        bundles[i] = [words.select(swap, y, x) for x, y in zip(a, b, strict=True)]
        bundles[j] = [words.select(swap, x, y) for x, y in zip(a, b, strict=True)]
    for member, bundle in zip(members, bundles, strict=True):
        for place, (word, shift) in zip(member, spots, strict=True):
            field = words.and_(words.lshr(bundle[word], shift), words.const(place.mask))
            _store(words, state, place.word, place.mask, place.shift, field)


def _bundle_spots(fields: Sequence[Place]) -> list[tuple[int, int]]:
    """A (word, shift) for each field in a bundle of as few words as in-order filling gives."""
    spots, word, filled = list[tuple[int, int]](), 0, 0
    for field in fields:
        if filled + field.bits > WORD:
            word, filled = word + 1, 0
        spots.append((word, filled))
        filled += field.bits
    return spots


def _gather(
    words: Words, state: Sequence[int], member: Sequence[Place], spots: Sequence[tuple[int, int]]
) -> list[int]:
    bundle = [words.const(0)] * (spots[-1][0] + 1)
    for place, (word, shift) in zip(member, spots, strict=True):
        field = words.and_(words.lshr(state[place.word], place.shift), words.const(place.mask))
        bundle[word] = words.or_(bundle[word], words.shl(field, shift))
    return bundle


def _below(words: Words, a: Sequence[int], b: Sequence[int]) -> int:
    """The bit: bundle `a` comes before `b` in the lexicographic order of unsigned words."""
    result = words.bit(False)
    for x, y in zip(reversed(a), reversed(b), strict=True):
        result = words.either(words.below(x, y), words.both(words.eq(x, y), result))
    return result


def comparators(n: int) -> Iterator[tuple[int, int]]:
    """Batcher's odd-even merge sort: the pairs (i, j), i < j, to put in order, one by one."""
    run = 1
    while run < n:
        distance = run
        while distance:
            for start in range(distance % run, n - distance, 2 * distance):
                for i in range(start, min(start + distance, n - distance)):
                    if i // (2 * run) == (i + distance) // (2 * run):
                        yield i, i + distance
            distance //= 2
        run *= 2
