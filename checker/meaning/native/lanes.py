"""Booleans of many replicas in one word, one lane each, computed all at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.native.packing import WORD, Place
from ccverify.checker.meaning.native.words import FULL, Words
from ccverify.checker.meaning.nodes import Op


@dataclass(frozen=True, slots=True)
class Column:
    """One boolean per lane: that of lane i at bit `positions[i]` of `word`, the rest undefined.

    The distances between positions are multiples of `stride`. Without positions every bit of
    `word` is the same boolean, which fits any lanes.
    """

    word: int
    positions: tuple[int, ...]
    stride: int

    @property
    def mask(self) -> int:
        """The lanes' bits."""
        return sum(1 << p for p in self.positions)

    @property
    def steps(self) -> tuple[int, ...]:
        """The positions, counted from the first."""
        return tuple(p - self.positions[0] for p in self.positions)


def spread(words: Words, bit: int) -> Column:
    """The same bit in every lane."""
    return Column(words.select(bit, words.const(FULL), words.const(0)), (), 1)


def equalities(words: Words, fields: Sequence[tuple[Place, int]]) -> Column:
    """Whether each field equals its code; the fields have one word and one number of bits."""
    place = fields[0][0]
    bits = place.bits
    differs = words.xor(words.input(place.word), words.const(_pattern(fields)))
    gathered = 1  # how many bits of each field the lowest one is the disjunction of
    while gathered < bits:
        distance = min(gathered, bits - gathered)
        differs = words.or_(differs, words.lshr(differs, distance))
        gathered += distance
    equal = words.xor(differs, words.const(FULL))
    return Column(equal, tuple(at.shift for at, _ in fields), bits)


def _pattern(fields: Sequence[tuple[Place, int]]) -> int:
    """The codes at their places; a code all fields share at every such place of the word.

    So that the same operations serve all subsets of a row.
    """
    (place, code), codes = fields[0], {code for _, code in fields}
    if len(codes) > 1:
        return sum({code << at.shift for at, code in fields})
    return sum(
        code << shift
        for shift in range(place.shift % place.bits, WORD - place.bits + 1, place.bits)
    )


def combine(words: Words, op: Op, columns: Sequence[Column]) -> Column | None:
    """A boolean op on columns, in every lane; None if the lanes cannot be aligned."""
    aligned = _aligned(words, columns)
    if aligned is None:
        return None
    reference = next(column for column in aligned if column.positions)
    args = [_moved(words, column, reference) for column in aligned]
    return Column(_apply(words, op, args), reference.positions, reference.stride)


def _aligned(words: Words, columns: Sequence[Column]) -> Sequence[Column] | None:
    """The columns, lanes condensed if need be, so that their positions have the same steps."""
    steps = {column.steps for column in columns if column.positions}
    if len(steps) == 1:
        return columns
    condensed = [condense(words, column) for column in columns]
    kept = [column for column in condensed if column is not None]
    same = {column.steps for column in kept if column.positions}
    return kept if len(kept) == len(columns) and len(same) == 1 else None


def condense(words: Words, column: Column) -> Column | None:
    """The column with stride 1, if its lanes lie on multiples of its stride from some bit on."""
    stride = column.stride
    if stride == 1 or not column.positions:
        return column
    start = column.positions[0] % stride
    if any((p - start) % stride for p in column.positions):
        return None
    lanes = (WORD - start + stride - 1) // stride
    word, group = words.lshr(column.word, start), 1
    word = words.and_(word, words.const(_groups(group, stride)))
    while group < lanes:  # every other group of adjacent bits moves beside the one below it
        word = words.or_(word, words.lshr(word, (stride - 1) * group))
        group *= 2
        word = words.and_(word, words.const(_groups(group, stride)))
    return Column(word, tuple((p - start) // stride for p in column.positions), 1)


def _groups(size: int, stride: int) -> int:
    """Groups of `size` bits every `size` * `stride` bits."""
    bits = (1 << size) - 1
    return sum(bits << at for at in range(0, WORD, size * stride)) & FULL


def _moved(words: Words, column: Column, reference: Column) -> int:
    """The column's word with its lanes where those of `reference` are."""
    if not column.positions:
        return column.word
    distance = column.positions[0] - reference.positions[0]
    if distance >= 0:
        return words.lshr(column.word, distance)
    return words.shl(column.word, -distance)


def _apply(words: Words, op: Op, args: Sequence[int]) -> int:
    ones = words.const(FULL)
    match op:
        case "not":
            return words.xor(args[0], ones)
        case "eq":
            return words.xor(words.xor(args[0], args[1]), ones)
        case "ite":
            otherwise = words.and_(words.xor(args[0], ones), args[2])
            return words.or_(words.and_(args[0], args[1]), otherwise)
        case "and":
            return reduce(words.and_, args)
        case "or":
            return reduce(words.or_, args)
    raise InternalError(f"{op} is not an op on booleans")
