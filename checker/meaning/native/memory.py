"""Large anonymous memory: reserved in one piece, backed by the system as it is touched."""

from __future__ import annotations

import ctypes
import mmap
from abc import ABC, abstractmethod
from contextlib import suppress
from types import TracebackType
from typing import Final, Self

_HUGE_PAGE: Final = 2**21
_SMALLEST: Final = 2**16


class Closing(ABC):
    """What has memory to give back: a context manager that closes itself."""

    @abstractmethod
    def close(self) -> None:
        """Give the memory back, once."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class Region:
    """`size` bytes of zeros from `address` on, until `close`."""

    def __init__(self, size: int, *, huge: bool) -> None:
        """Raises OSError if the system refuses; `huge` asks for large pages."""
        if hasattr(mmap, "MAP_ANONYMOUS"):
            # A private mapping that reserves no swap: only what is touched counts.
            flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
            self._map = mmap.mmap(-1, size, flags=flags)
        else:
            self._map = mmap.mmap(-1, size)
        if huge and size >= _HUGE_PAGE and hasattr(mmap, "MADV_HUGEPAGE"):
            with suppress(OSError):  # a kernel without them: slower, nothing else
                self._map.madvise(mmap.MADV_HUGEPAGE)
        self.size: Final = size
        self.address: Final = ctypes.addressof(ctypes.c_char.from_buffer(self._map))

    def close(self) -> None:
        """Give the memory back; `address` must not be used any more."""
        self._map.close()


def allocate(size: int, *, huge: bool = False) -> Region | None:
    """A region of `size` bytes, or None if the system refuses."""
    try:
        return Region(size, huge=huge)
    except (OSError, OverflowError, MemoryError):
        return None


def reserve(most: int) -> Region | None:
    """A region of `most` bytes, or the largest half, quarter, … of that the system grants."""
    while most >= _SMALLEST:
        region = allocate(most, huge=True)
        if region is not None:
            return region
        most //= 2
    return None
