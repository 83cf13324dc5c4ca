"""A canonical form for states that differ only by a permutation of interchangeable replicas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.native.packing import WORD, Packing, Place
from ccverify.checker.meaning.native.words import FULL, Words

_MAX_COUNTED_FIELDS: Final = 4  # counting sorts 2**fields kinds of members


def related(orbits: Sequence[Orbit]) -> list[Orbit]:
    """The orbits whose members are related to one another or to those of other orbits."""
    return [
        orbit
        for orbit in orbits
        if not orbit.plain or any(orbit.shares(other) for other in orbits if other is not orbit)
    ]


def canonical(words: Words, packing: Packing, orbit: Orbit) -> tuple[int, ...]:
    """The words of the state's representative, the same for all permutations of the members of an
    orbit, which are not `related`.
    """
    state = [words.input(k) for k in range(packing.words)]
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


def check(packing: Packing, orbit: Orbit) -> None:
    """Raise `InternalError` unless exchanging members permutes slots that hold the same values."""
    tables = (slot for table in orbit.tables for slot in table.slots)
    slots = [*(slot for member in orbit.members for slot in member), *tables]
    places = packing.places
    alike = all(
        (places[slot].low, places[slot].bits) == (places[to].low, places[to].bits)
        for order in orbit.generators
        for slot, to in orbit.moved(order).items()
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
    parts = [_parts(member, members[0]) for member in members]
    bundles = [_gather(words, state, of_one) for of_one in parts]
    for i, j in comparators(len(members)):
        a, b = bundles[i], bundles[j]
        swap = _below(words, a, b)
        bundles[i] = [words.select(swap, y, x) for x, y in zip(a, b, strict=True)]
        bundles[j] = [words.select(swap, x, y) for x, y in zip(a, b, strict=True)]
    fields = dict[int, int]()
    for part in (part for of_one in parts for part in of_one):
        fields[part.word] = fields.get(part.word, 0) | _up(part.mask, part.up)
    for word, mask in fields.items():
        state[word] = words.and_(state[word], words.const(FULL & ~mask))
    for of_one, bundle in zip(parts, bundles, strict=True):
        for part in of_one:
            found = bundle[part.home]
            if any(other.home == part.home for other in of_one if other is not part):
                found = words.and_(found, words.const(part.mask))
            state[part.word] = words.or_(state[part.word], _moved(words, found, part.up))


@dataclass(frozen=True, slots=True)
class _Part:
    """Fields of one member: those at `mask` in word `home` of a bundle, `up` bits farther up in the
    state's word `word`.
    """

    word: int
    home: int
    up: int
    mask: int


def _parts(member: Sequence[Place], first: Sequence[Place]) -> list[_Part]:
    """A member in as few parts as can be: fields that lie as those of the first one do."""
    homes = _homes(first)
    masks = dict[tuple[int, int, int], int]()
    for place, start in zip(member, first, strict=True):
        home, offset = homes[start.word]
        at = (place.word, home, place.shift - start.shift - offset)
        masks[at] = masks.get(at, 0) | _up(start.mask << start.shift, offset)
    return [_Part(*at, mask) for at, mask in masks.items()]


def _homes(first: Sequence[Place]) -> dict[int, tuple[int, int]]:
    """Where in a bundle the first member's fields of each word are put: which word, how far up."""
    masks = dict[int, int]()
    for place in first:
        masks[place.word] = masks.get(place.word, 0) | place.mask << place.shift
    homes, taken = dict[int, tuple[int, int]](), list[int]()
    for word, mask in masks.items():
        lowest = (mask & -mask).bit_length() - 1
        offsets = [0, *range(-lowest, WORD + 1 - mask.bit_length())]
        free = (
            (n, up) for n in range(len(taken)) for up in offsets if not taken[n] & _up(mask, up)
        )
        home, offset = homes[word] = next(free, (len(taken), 0))
        taken += [0] * (home + 1 - len(taken))
        taken[home] |= _up(mask, offset)
    return homes


def _gather(words: Words, state: Sequence[int], parts: Sequence[_Part]) -> list[int]:
    bundle = [words.const(0)] * (1 + max(part.home for part in parts))
    for part in parts:
        moved = _moved(words, state[part.word], -part.up)
        bundle[part.home] = words.or_(bundle[part.home], words.and_(moved, words.const(part.mask)))
    return bundle


def _up(mask: int, distance: int) -> int:
    return mask << distance if distance > 0 else mask >> -distance


def _moved(words: Words, word: int, distance: int) -> int:
    """The word shifted up, or down by a negative distance."""
    return words.shl(word, distance) if distance > 0 else words.lshr(word, -distance)


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
