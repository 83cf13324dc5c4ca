"""Memory that is taken beside a search, within its limit: for what is asked about its states."""

from __future__ import annotations

import ctypes
from typing import Final

from ccverify.checker.meaning.native.memory import Closing, Region, allocate
from ccverify.checker.meaning.native.store import Budget


class Workspace(Closing):
    """What is allocated by `budget`. Use it as a context manager, or call `close`."""

    def __init__(self, budget: Budget) -> None:
        self._budget: Final = budget
        self._regions: Final = dict[int, Region]()  # by address
        self._rooms: Final = list[ctypes.Array[ctypes.c_uint64]]()  # which a kernel refers to
        budget.holders.append(self)

    @property
    def bytes(self) -> int:
        """Bytes in use."""
        return sum(region.size for region in self._regions.values())

    def room(self, words: int) -> int:
        """The address of a few words of zeros, which stay."""
        self._rooms.append((ctypes.c_uint64 * words)())
        return ctypes.addressof(self._rooms[-1])

    def allocated(self, size: int) -> int:
        """The address of so many bytes of zeros. Raises `MemoryError` if there are not as many."""
        region = allocate(max(size, 8)) if size <= self._budget.left else None
        if region is None:
            raise MemoryError
        self._regions[region.address] = region
        return region.address

    def free(self, *addresses: int) -> None:
        """Give back what was allocated there, if anything was."""
        for address in addresses:
            region = self._regions.pop(address, None)
            if region is not None:
                region.close()

    def close(self) -> None:
        """Give the memory back, once."""
        if self in self._budget.holders:
            self._budget.holders.remove(self)
        for region in self._regions.values():
            region.close()
        self._regions.clear()


MOST_STATES: Final = 2**31 - 2
"""The states that an index has room for: numbers have 32 bits, and marks as well."""


def places(states: int) -> int:
    """How many places an index of so many states has: a power of two, of which half stay free."""
    return 1 << (2 * max(states, 1)).bit_length()


def words_at(address: int) -> ctypes._Pointer[ctypes.c_uint64]:
    """The words of 64 bits from an address on."""
    return ctypes.cast(address, ctypes.POINTER(ctypes.c_uint64))


def halves_at(address: int) -> ctypes._Pointer[ctypes.c_uint32]:
    """The words of 32 bits from an address on."""
    return ctypes.cast(address, ctypes.POINTER(ctypes.c_uint32))
