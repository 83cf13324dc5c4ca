"""Breadth-first search over the zones of a timed system, in machine code."""

from __future__ import annotations

import ctypes
from collections.abc import Collection, Iterator, Sequence
from enum import Enum
from time import perf_counter
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.native.memory import Closing, Region, allocate, reserve
from ccverify.checker.meaning.native.store import Budget
from ccverify.checker.meaning.zones.bounds import Extremes, triples
from ccverify.checker.meaning.zones.context import URGENT, ZoneContext
from ccverify.checker.meaning.zones.kernel import kernel
from ccverify.checker.meaning.zones.program import ZoneProgram
from ccverify.checker.meaning.zones.standing import Place, Step

_ZONE: Final = 5  # words of a record
_PAGE: Final = 6 + 3 * 64  # words of a page at most
_FIRST_SLOTS: Final = 2**10
_SUSPECTS: Final = 2**10  # zones in which time may end that are found before they are looked at
_FIRST_SLICE: Final = 64  # zones
_SLICE_SECONDS: Final = 0.005
_OPTIMIZED_AFTER: Final = 2_000  # steps taken by zones that take as long as compiling for speed


class Status(Enum):
    """Why a search stands still."""

    RUNNING = "the time is up; call `run` again"
    COMPLETE = "every zone has been expanded"
    FOUND = "the targets asked for were found"
    SUSPECT = "there are zones in which time may come to an end, to be looked at"
    ZONES = "the limit on zones is reached"
    MEMORY = "the limit on memory is reached, or the system refused more"


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone that was found: its state, where it came from (-1: from nowhere), and its matrix.

    `state` is the number of the state, `words` are what it is; `clocks` are those of the rows, 0
    first.
    """

    state: int
    words: tuple[int, ...]
    parent: int
    label: int
    flags: int
    clocks: tuple[int, ...]
    matrix: tuple[tuple[int, ...], ...]


class ZoneSearch(Closing):
    """A search for the states, and values of clocks, in which some targets hold.

    Zones are numbered in the order found, breadth first. `extremes` say what they have to tell
    apart. Use it as a context manager, or call `close`.
    """

    def __init__(
        self,
        program: ZoneProgram,
        extremes: Extremes,
        *,
        memory_limit: int,
        max_zones: int | None = None,
    ) -> None:
        self.program: Final = program
        asked = program.asked
        edges, probes, gauge = asked.edges, asked.probes, asked.gauge
        self.budget: Final = Budget(memory_limit)
        self.levels: Final = [0]
        words, clocks = program.packing.words, len(asked.timed.clocks)
        labels = program.labels
        size = clocks + 1
        constraints = [e.constraints for e in edges] + [p.constraints for p in probes]
        starts = [0]
        for each in constraints:
            starts.append(starts[-1] + len(each))
        bounds = [n for each in constraints for triple in triples(each, asked.unit) for n in triple]
        longest = max(map(len, constraints), default=0)
        self._zones_reserve: Final = 2 * labels + 2
        self._cells_reserve: Final = self._zones_reserve * (_PAGE + 3 * size * size + 1)
        self._states_reserve: Final = labels + 1
        self._notes_reserve: Final = (labels + 1) * (8 + words + 4 * size + 4 + 3 * longest + size)
        self._arrays: Final = [
            _array(starts), _array(bounds), _array([1 << p.target for p in probes]),
            _array(extremes.lows()), _array(extremes.subs()),
            _room(words * (labels + 1)), _room(labels // 2 + 1), _room(size * (labels + 1)),
            _room(labels + 1), _room(2 * size), _room(size), _room(size * size),
            _room(size * size), _room(size * size),
            _room(_SUSPECTS + 1),
        ]  # fmt: skip
        names = (
            "starts", "bounds", "probes", "lows", "subs", "buffer", "labels", "origins", "reached",
            "row", "rows", "first", "second", "thresholds", "suspects",
        )  # fmt: skip
        addresses = map(ctypes.addressof, self._arrays)
        self.context: Final = ZoneContext(
            **dict(zip(names, addresses, strict=True)),
            **program.addresses,
            words=words,
            clocks=clocks,
            measured=gauge.clock if gauge is not None else 0,
            protocol=sum(not e.action.fault for e in edges),
            edges=len(edges),
            count_limit=2**62 if max_zones is None else max_zones,
            suspects_limit=_SUSPECTS,
            most=-(2**62),
            least=-(2**62),
            watched=0,
        )
        self._regions: dict[str, Region] = {}
        self._table: Region | None = None
        self._optimized, self._kernel = False, kernel(optimized=False)
        self._slice = _FIRST_SLICE
        self._looked_at = 0
        self._closed = False
        self.budget.holders.append(self)

    # What was found

    @property
    def bytes(self) -> int:
        """Bytes in use."""
        context = self.context
        table = self._table.size if self._table is not None else 0
        words = _ZONE * context.count + context.cells_used + context.states + context.notes_used
        return 8 * words + table

    @property
    def depth(self) -> int:
        """The greatest number of steps that a zone is away."""
        return max(len(self.levels) - 2, 0)

    @property
    def complete(self) -> bool:
        """Every zone has been expanded."""
        return self.context.cursor == self.context.count

    @property
    def found(self) -> dict[int, int]:
        """For each target found: the first zone with which it holds."""
        found = self.context.found
        return {t: self.context.firsts[t] for t in range(64) if found >> t & 1}

    @property
    def suspects(self) -> list[int]:
        """The zones in which time may come to an end that were found since this was asked last."""
        array = self._arrays[-1]
        found = list(array[: self.context.suspected])
        self.context.suspected = 0
        return found

    # Searching

    def begin(self, states: Sequence[tuple[int, ...]]) -> bool:
        """Add initial states, packed; False if memory is short."""
        for words in states:
            if not self._make_room():
                return False
            packed = (ctypes.c_uint64 * len(words))(*words)
            self._kernel.begin(ctypes.addressof(self.context), packed)
        return True

    def run(self, seconds: float, *, until: Collection[int] = ()) -> Status:
        """Search for about so many seconds, in slices of a few milliseconds; why it stopped.

        It stops if all targets `until` have been found, if there are any.
        """
        context, deadline = self.context, perf_counter() + seconds
        wanted = sum(1 << target for target in set(until))
        while True:
            context.watched = wanted & ~context.found
            if context.suspected:
                return Status.SUSPECT
            if wanted and not context.watched:
                return Status.FOUND
            if self.complete:
                return Status.COMPLETE
            if context.count >= context.count_limit:
                return Status.ZONES
            if perf_counter() >= deadline:
                return Status.RUNNING
            if not self._make_room():
                return Status.MEMORY
            self._advance()

    def _advance(self) -> None:
        """Expand zones for one slice."""
        context = self.context
        if not self._optimized and context.transitions > _OPTIMIZED_AFTER:
            self._optimized, self._kernel = True, kernel(optimized=True)
        if context.cursor == self.levels[-1]:
            self.levels.append(context.count)
        context.level = self.levels[-1]
        start = context.cursor
        context.end = min(start + self._slice, context.level)
        began = perf_counter()
        self._kernel.expand(ctypes.addressof(context))
        took = perf_counter() - began
        if took > _SLICE_SECONDS:
            self._slice = max(self._slice // 2, 1)
        elif context.cursor == start + self._slice and 2 * took < _SLICE_SECONDS:
            self._slice *= 2

    def _make_room(self) -> bool:
        """Make room for what one zone can add, and more if there is; False if memory is short."""
        context = self.context
        if not self._regions and not self._reserve():
            return False
        if not self._room_in_table():
            return False
        left = max(self.budget.left, 0) // 8
        for used, need, share, limit in (
            ("count", self._zones_reserve, left // (8 * _ZONE), "zones_limit"),
            ("cells_used", self._cells_reserve, left // 2, "cells_limit"),
            ("states", self._states_reserve, left // 8, "states_limit"),
            ("notes_used", self._notes_reserve, left // 8, "notes_limit"),
        ):
            now = getattr(context, used)
            most = min(now + share, self._capacity[limit]) - need
            setattr(context, limit, most)
            if now > most:
                return False
        context.states_limit = min(
            context.states_limit, (context.mask + 1) // 2 - self._states_reserve
        )
        return True

    def _reserve(self) -> bool:
        """Reserve addresses, which take memory only as they are used."""
        self._capacity = dict[str, int]()
        for name, limit, width in (
            ("zones", "zones_limit", _ZONE),
            ("cells", "cells_limit", 1),
            ("places", "states_limit", 1),
            ("notes", "notes_limit", 1),
        ):
            region = reserve(self.budget.left)
            if region is None:
                return False
            self._regions[name] = region
            setattr(self.context, name, region.address)
            self._capacity[limit] = region.size // (8 * width)
        return True

    def _room_in_table(self) -> bool:
        """Keep half of the hash table free."""
        context = self.context
        slots = context.mask + 1 if self._table is not None else 0
        wanted = max(slots, _FIRST_SLOTS)
        while 2 * (context.states + self._states_reserve) > wanted:
            wanted *= 2
        if wanted == slots:
            return True
        table = allocate(8 * wanted) if 8 * wanted <= self.budget.left else None
        if table is None:
            return False
        old, self._table = self._table, table
        context.table, context.mask = table.address, wanted - 1
        context.shift = 65 - wanted.bit_length()
        self._kernel.reenter(ctypes.addressof(context), 0, context.states)
        if old is not None:
            old.close()
        return True

    # After searching

    def zone(self, number: int) -> Zone:
        """The zone of that number."""
        state, parent, label, place, flags = self._words("zones", _ZONE * number, _ZONE)
        record = self._record(state)
        (n,) = self._words("notes", record + 5, 1)
        clocks = self._words("notes", record + 8, n)
        words = self._words("notes", record + 8 + 4 * n, self.program.packing.words)
        cells = self._words("cells", place, n * n)
        matrix = tuple(cells[row * n : (row + 1) * n] for row in range(n))
        full = tuple(word % 2**64 for word in words)
        return Zone(state, full, parent, label, flags, clocks, matrix)

    def standing(self) -> list[int] | None:
        """The numbers of states in which time may stand still for good; None if memory is short.

        All zones have to be known. It does not stand still for good in any other state.
        """
        states = self.context.states
        room = allocate(8 * max(states, 1)) if 8 * states <= self.budget.left else None
        if room is None:
            return None
        self.context.standing = room.address
        try:
            if not self._kernel.stands(ctypes.addressof(self.context)):
                return []
            masks = (ctypes.c_int64 * states).from_address(room.address)
            return [number for number in range(states) if masks[number]]
        finally:
            room.close()

    def zones_of(self, states: Collection[int]) -> Iterator[int]:
        """The numbers of the zones of some states, in order."""
        wanted, count = set(states), self.context.count
        known = (ctypes.c_int64 * (_ZONE * count)).from_address(self._regions["zones"].address)
        return (number for number in range(count) if known[_ZONE * number] in wanted)

    def place(self, state: int) -> Place:
        """How time passes in a state that was expanded, and the steps that it allows."""
        record, steps = self._record(state), list[Step]()
        start, total, flags, _, n = self._words("notes", record + 1, 5)
        for _ in range(total):
            label, target, count, size = self._words("notes", start, 4)
            if target >= 0:
                rows = self._words("notes", start + 4, 3 * count)
                origins = self._words("notes", start + 4 + 3 * count, size - 4 - 3 * count)
                constraints = list(zip(rows[::3], rows[1::3], rows[2::3], strict=True))
                steps.append(Step(label, target, constraints, origins))
            start += size
        return Place(bool(flags & URGENT), self._words("notes", record + 8 + n, n), steps)

    def path(self, number: int) -> list[Zone]:
        """The zones on the way to one, that one last."""
        path = [self.zone(number)]
        while path[-1].parent >= 0:
            path.append(self.zone(path[-1].parent))
        path.reverse()
        return path

    def _record(self, state: int) -> int:
        (place,) = self._words("places", state, 1)
        return place

    def _words(self, region: str, start: int, count: int) -> tuple[int, ...]:
        address = self._regions[region].address + 8 * start
        return tuple((ctypes.c_int64 * count).from_address(address))

    def close(self) -> None:
        """Give the memory back; the counts can still be read."""
        if self._closed:
            return
        self._closed = True
        self.budget.holders.remove(self)
        for region in (*self._regions.values(), self._table):
            if region is not None:
                region.close()


def _array(numbers: Sequence[int]) -> ctypes.Array[ctypes.c_int64]:
    return (ctypes.c_int64 * max(len(numbers), 1))(*numbers)


def _room(size: int) -> ctypes.Array[ctypes.c_int64]:
    return (ctypes.c_int64 * size)()
