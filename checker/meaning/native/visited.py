"""The kinds of sets of visited states, and which of them a search has."""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify.checker.meaning.native.packing import Packing

_DENSE_BITS: Final = 30
_DENSE_SHARE: Final = 4  # a bitmap may take one such part of the memory
_NUMBERED: Final = 2**31  # so many numbers of 32 bits a table holds that is not crowded


class Visited(Enum):
    """A kind of set: the file of its text, and the bytes of a slot of its hash table."""

    DENSE = ("visited_dense.ll", 0)
    BLOCKS = ("visited_blocks.ll", 16)
    NUMBERS = ("visited_numbers.ll", 4)
    LONG_NUMBERS = ("visited_numbers.ll", 8)

    @property
    def file(self) -> str:
        """The file of the text for the kernel, a template like it."""
        return self.value[0]

    @property
    def slot_bytes(self) -> int:
        """The bytes of a slot; 0 if the set is no hash table."""
        return self.value[1]

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
