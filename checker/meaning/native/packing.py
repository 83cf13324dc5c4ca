"""Where each slot of a state lies in the state's 64-bit words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError, ModelError
from ccverify.checker.meaning.ground import GroundSystem

WORD: Final = 64
_NONE: Final[Mapping[int, int]] = {}


@dataclass(frozen=True, slots=True)
class Place:
    """A slot's field: `bits` bits of word `word` from bit `shift` up, holding value - `low`.

    A slot that can have one value only takes 0 bits.
    """

    word: int
    shift: int
    bits: int
    low: int

    @property
    def mask(self) -> int:
        """The field's bits, not shifted."""
        return (1 << self.bits) - 1


class Packing:
    """The places of all slots of one system; states as tuples of `words` 64-bit integers.

    The slots of a row lie side by side, in the row's order, in one word (a row wider than a word
    is split). Narrow fields come first in their word, and the word with most of them is the first:
    they change most, so that neighbouring states differ in low bits.

    - `fixed`: the value of each slot that has no other one in any state that is packed
    - `places`: one per slot; `words`: at least 1; `bits`: the sum of all fields' bits

    Raises `ModelError` for a slot with more than 2**64 values, `InternalError` if the rows are
    not a partition of the slots.
    """

    def __init__(self, system: GroundSystem, fixed: Mapping[int, int] = _NONE) -> None:
        ranges = [(fixed.get(i, s.low), fixed.get(i, s.high)) for i, s in enumerate(system.slots)]
        widths = [_bits(slot.name, *ends) for slot, ends in zip(system.slots, ranges, strict=True)]
        if sorted(slot for row in system.rows for slot in row) != list(range(len(widths))):
            raise InternalError("the rows of a ground system must hold every slot exactly once")
        chunks = [chunk for row in system.rows for chunk in _chunks(row, widths)]
        words = _first_fit(chunks, widths)
        places: list[Place | None] = [None] * len(widths)
        for word, members in enumerate(words):
            shift = 0
            for slot in members:
                places[slot] = Place(word, shift, widths[slot], ranges[slot][0])
                shift += widths[slot]
        self.places: Final = tuple(place for place in places if place is not None)
        self.words: Final = len(words)
        self.bits: Final = sum(widths)
        self._highs: Final = tuple(high for _, high in ranges)

    def pack(self, values: Sequence[int]) -> tuple[int, ...]:
        """The words of the state in which slot i has `values[i]`.

        Raises `InternalError` for a value outside of its slot's range.
        """
        words = [0] * self.words
        for value, place, high in zip(values, self.places, self._highs, strict=True):
            if not place.low <= value <= high:
                raise InternalError(f"cannot pack {value} into a slot of {place.low}..{high}")
            words[place.word] |= (value - place.low) << place.shift
        return tuple(words)

    def unpack(self, words: Sequence[int]) -> tuple[int, ...]:
        """The value of each slot in the state `words`."""
        return tuple((words[p.word] >> p.shift & p.mask) + p.low for p in self.places)


def _bits(name: str, low: int, high: int) -> int:
    bits = (high - low).bit_length()
    if bits > WORD:
        raise ModelError(
            f"{name} ranges over {low}..{high}, more than {WORD} bits",
            hint="use a smaller range",
        )
    return bits


def _chunks(row: Sequence[int], widths: Sequence[int]) -> Iterator[list[int]]:
    """The row in pieces that fit into a word each, as few as in-order filling gives."""
    chunk, filled = list[int](), 0
    for slot in row:
        if filled + widths[slot] > WORD:
            yield chunk
            chunk, filled = [], 0
        chunk.append(slot)
        filled += widths[slot]
    if chunk:
        yield chunk


def _first_fit(chunks: Sequence[list[int]], widths: Sequence[int]) -> list[list[int]]:
    """The slots of each word, chunks unbroken: widest chunk first into the first word with room."""
    totals = [sum(widths[slot] for slot in chunk) for chunk in chunks]
    words: list[list[int]] = [[]]
    room = [WORD]
    for i in sorted(range(len(chunks)), key=lambda i: -totals[i]):
        word = next((w for w, free in enumerate(room) if free >= totals[i]), len(words))
        if word == len(words):
            words.append([])
            room.append(WORD)
        words[word].append(i)
        room[word] -= totals[i]

    def narrow_first(i: int) -> tuple[int, int]:
        return max(widths[slot] for slot in chunks[i]), i

    filled = [[s for i in sorted(word, key=narrow_first) for s in chunks[i]] for word in words]
    return sorted(filled, key=lambda word: -sum(widths[slot] == 1 for slot in word))
