"""A queue of distinct states with the set of those visited, searched by the kernel."""

from __future__ import annotations

import ctypes
from time import perf_counter
from typing import Final, Protocol

from ccverify.checker.errors import UsageError
from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.context import NOWHERE, Context
from ccverify.checker.meaning.native.memory import Region, allocate, reserve
from ccverify.checker.meaning.native.visited import Visited

_BATCH_SUCCESSORS: Final = 512  # about; more do not stay in the cache between the passes
_BATCH_STATES: Final = 64
_FIRST_SLOTS: Final = 2**12
_LOAD: Final = (2, 3)
"""The share of a hash table's slots in use at which it grows."""
_CROWDED: Final = (15, 16)
"""The share of its slots that may be in use if it cannot grow."""
_MOVED_AT_ONCE: Final = 2**17  # slots or states; a few milliseconds
_LARGEST_HUGE_SET: Final = 2**24  # bytes; a larger set is touched too sparsely for large pages
_SLICE_SECONDS: Final = 0.005  # short: a path is found by expanding one slice per level again
_FIRST_SLICE: Final = 8  # batches


class Holder(Protocol):
    """What memory is counted of."""

    @property
    def bytes(self) -> int:
        """Bytes in use."""
        ...


class Budget:
    """A limit in bytes on what some holders of memory use together."""

    def __init__(self, limit: int) -> None:
        self.limit: Final = limit
        self.holders: Final[list[Holder]] = []

    @property
    def used(self) -> int:
        """Bytes in use now."""
        return sum(holder.bytes for holder in self.holders)

    @property
    def left(self) -> int:
        """Bytes that may still be taken, possibly negative."""
        return self.limit - self.used


class Store:
    """One search's memory; everything else about it is in `context`.

    `generator` names the function that makes successors, `reduced` says whether states are replaced
    by their representatives. Nothing is allocated before `make_room`.
    """

    def __init__(self, program: Program, budget: Budget, generator: str, *, reduced: bool) -> None:
        self._program: Final = program
        self._budget: Final = budget
        self._generator: Final = f"reduced_{generator}" if reduced else generator
        self._state_bytes: Final = 8 * program.packing.words
        self._queue: Region | None = None
        self._table: Region | None = None
        batch = max(1, min(_BATCH_STATES, _BATCH_SUCCESSORS // program.moves))
        reserved = batch * program.moves
        self._buffer: Final = (ctypes.c_uint64 * ((reserved + 1) * program.packing.words))()
        self._slots: Final = (ctypes.c_uint64 * reserved)()
        self.context: Final = Context(
            batch=batch,
            reserve=reserved,
            buffer=ctypes.addressof(self._buffer),
            slots=ctypes.addressof(self._slots),
            reduced=int(reduced),
            first_deadlock=NOWHERE,
            count_limit=NOWHERE,
        )
        self.relink()
        self._slice = _FIRST_SLICE
        self._closed = False
        budget.holders.append(self)

    def relink(self) -> None:
        """Use the program's functions as they are now; to be called after it was optimized."""
        self._program.link(self.context)
        self.context.generator = self._program.address(self._generator)

    @property
    def address(self) -> int:
        """The context's address, for the kernel. Raises `UsageError` after `close`."""
        if self._closed:
            raise UsageError("the search is closed, and its states are gone")
        return ctypes.addressof(self.context)

    @property
    def bytes(self) -> int:
        """Bytes in use: the queue as far as it is filled, the visited set, the buffers."""
        queue = (self.context.count + 1) * self._state_bytes if self._queue is not None else 0
        table = self._table.size if self._table is not None else 0
        return queue + table + ctypes.sizeof(self._buffer) + ctypes.sizeof(self._slots)

    def make_room(self) -> bool:
        """Make room for at least one more batch; False if the limit or the system forbids it.

        To be called before each call of the kernel that adds states.
        """
        return self._room_in_table() and self._room_in_queue()

    def _room_in_queue(self) -> bool:
        context = self.context
        if self._queue is None:
            self._queue = reserve(self._budget.left)
            if self._queue is None:
                return False
            context.queue = self._queue.address
        # Other stores use the same budget, so what is left is asked for every time.
        affordable = context.count + max(0, self._budget.left) // self._state_bytes
        context.capacity = min(self._queue.size // self._state_bytes - 1, affordable)
        return context.count + context.reserve <= context.capacity

    def _room_in_table(self) -> bool:
        context = self.context
        if self._program.visited is Visited.DENSE:
            return self._table is not None or self._dense_table()
        slots = context.mask + 1 if self._table is not None else 0
        if context.used + context.reserve <= context.used_limit:
            return True
        if self._grow(max(2 * slots, _FIRST_SLOTS)):
            return True
        if not slots:
            return False
        # No memory for a larger one: fill this one up, slower as it is then.
        context.used_limit = slots * _CROWDED[0] // _CROWDED[1]
        return context.used + context.reserve <= context.used_limit

    def _dense_table(self) -> bool:
        size = max(8, 2**self._program.packing.bits // 8)
        if size > self._budget.left:
            return False
        self._table = allocate(size, huge=size <= _LARGEST_HUGE_SET)
        if self._table is None:
            return False
        self.context.table = self._table.address
        self.context.used_limit = NOWHERE
        return True

    def _grow(self, slots: int) -> bool:
        """Move the visited set into a table of at least so many slots, a power of two."""
        context, old = self.context, self._table
        while (context.used + context.reserve) * _LOAD[1] > slots * _LOAD[0]:
            slots *= 2
        kind = self._program.visited
        size = slots * kind.slot_bytes
        table = allocate(size, huge=True) if size <= self._budget.left else None
        if table is None:
            return False
        moved = Context(
            table=table.address,
            mask=slots - 1,
            shift=65 - slots.bit_length(),
            queue=context.queue,
        )
        if old is not None:
            number = context.count if kind.numbered else context.mask + 1
            try:
                for start in range(0, number, _MOVED_AT_ONCE):
                    stop = min(start + _MOVED_AT_ONCE, number)
                    self._program.kernel.move(ctypes.addressof(moved), old.address, start, stop)
            except BaseException:  # an interrupt: nothing refers to the new table
                table.close()
                raise
        self._table = table
        context.table, context.mask, context.shift = moved.table, moved.mask, moved.shift
        context.used_limit = slots * _LOAD[0] // _LOAD[1]
        if old is not None:
            old.close()
        return True

    def insert(self, state: tuple[int, ...]) -> bool:
        """Add one state; False if memory is short."""
        if not self.make_room():
            return False
        if self.context.reduced:
            state = self._program.canonical(state)
        ctypes.memmove(self._buffer, (ctypes.c_uint64 * len(state))(*state), 8 * len(state))
        self._program.kernel.absorb(self.address, 1)
        return True

    def expand(self, end: int) -> bool:
        """Expand the states before index `end` for one slice; False if memory is short."""
        if not self.make_room():
            return False
        # Whole batches, so that where a search stops does not depend on the time it takes.
        start, most = self.context.cursor, self._slice * self.context.batch
        self.context.end = min(start + most, end)
        began = perf_counter()
        self._program.kernel.expand(self.address)
        took = perf_counter() - began
        if took > _SLICE_SECONDS:
            self._slice = max(self._slice // 2, 1)
        elif self.context.cursor == start + most and 2 * took < _SLICE_SECONDS:
            self._slice *= 2
        return True

    def state(self, index: int) -> tuple[int, ...]:
        """The words of the state at `index`. Raises IndexError if there is none (any more)."""
        if self._queue is None or not 0 <= index < self.context.count:
            raise IndexError(f"no state {index} in a queue of {self.context.count}")
        words = ctypes.c_uint64 * self._program.packing.words
        return tuple(words.from_address(self._queue.address + index * self._state_bytes))

    def close(self) -> None:
        """Give the memory back, once; the counts in the context stay, the states do not."""
        if self._closed:
            return
        self._closed = True
        self._budget.holders.remove(self)
        for region in (self._queue, self._table):
            if region is not None:
                region.close()
        self._queue = self._table = None
