"""The kinds of sets of visited states, and which of them a search has."""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify.checker.meaning.native.packing import Packing

_DENSE_BITS: Final = 30
_DENSE_SHARE: Final = 4  # a bitmap may take one such part of the memory
_NUMBERED: Final = 2**31  # so many numbers of 32 bits a table holds that is not crowded


class Visited(Enum):
    """A kind of set: the bytes of a slot of its hash table, 0 if it is none, and its texts."""

    DENSE = (0, "visited_dense.ll")
    BLOCKS = (16, "visited_blocks.ll")
    NUMBERS = (4, "hash.ll", "visited_numbers.ll")
    LONG_NUMBERS = (8, "hash.ll", "visited_numbers.ll")

    def __init__(self, slot_bytes: int, *files: str) -> None:
        self.slot_bytes: Final = slot_bytes
        self.files: Final = files

    @property
    def numbered(self) -> bool:
        """Whether slots hold numbers of states, and not what is the state itself."""
        return self in (Visited.NUMBERS, Visited.LONG_NUMBERS)


def visited(packing: Packing, memory: int) -> Visited:
    """The kind of set for states that are packed so, in so many bytes of memory."""
    bits = packing.bits
    if packing.words == 1 and bits <= _DENSE_BITS and 2**bits // 8 <= memory // _DENSE_SHARE:
        return Visited.DENSE
    if packing.words == 1:  # then neighbours are many, and share a bitmap
        return Visited.BLOCKS
    few = memory // (8 * packing.words) <= _NUMBERED
    return Visited.NUMBERS if few else Visited.LONG_NUMBERS
