"""How few failures the shortest runs need to the targets that a search has found.

The states are known by then, in levels. They are gone through once more in that order: the best way
to a state is the best of those to its predecessors in the level before, and one step more. The
states in which a target holds first need not have been found all: those before them were.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.native.context import MAX_TARGETS, NOWHERE, FailuresContext
from ccverify.checker.meaning.native.kernel import FailuresKernel
from ccverify.checker.meaning.native.search import Search, Work
from ccverify.checker.meaning.native.workspace import MOST_STATES, Workspace, places, words_at

_PASS: Final = 2**11  # states looked at in one call: a few milliseconds
_MANY: Final = 2**15  # states, for which it is worth to compile the kernel for speed
_HALF: Final = 32


@dataclass(frozen=True, slots=True)
class Way:
    """A shortest run: how many steps are failures, and its states, as the search has them."""

    failures: int
    path: list[tuple[int, ...]]


class Failures(Workspace):
    """The best of the shortest runs to targets of a search.

    `failing` says of each action whether it is a failure, `depths` how many steps it takes to each
    target. All states that take fewer are known to the search. Call `work` first, which raises
    `MemoryError` if the search's limit on memory does not allow for it. Use it as a context
    manager, or call `close`.
    """

    def __init__(self, search: Search, failing: Sequence[bool], depths: Mapping[int, int]) -> None:
        if search.distinct > MOST_STATES:
            raise MemoryError
        super().__init__(search.budget)
        self._search: Final = search
        self._depths: Final = depths
        self._last: Final = max(depths.values())
        levels = [*search.levels, search.distinct]
        # The first state of each level, up to the last that steps are taken from, and its end.
        self._bounds: Final = levels[: self._last + 1]
        self._initial: Final = levels[1]
        program, size = search.program, self._bounds[-1]
        moves, width = program.moves + 1, program.packing.words
        self._kernel: Final = FailuresKernel(width, optimized=size > _MANY)
        context = self._context = FailuresContext(
            queue=search.context.queue,
            reduced=search.context.reduced,
            buffer=self.room(moves * width),
            numbers=self.room(moves),
            actions=program.actions,
            counts=self.room(program.actions),
            failing=self.room(program.actions),
            bests=self.room(MAX_TARGETS),
            ends=self.room(MAX_TARGETS * width),
        )
        program.link(context)
        ctypes.memset(context.bests, -1, 8 * MAX_TARGETS)
        for action, failure in enumerate(failing):
            words_at(context.failing)[action] = failure

    def work(self) -> Work[None]:
        """Look at the states, some at a time."""
        context, bounds = self._context, self._bounds
        if self._last == 0:
            return
        context.ways = self.allocated(8 * bounds[-1])
        ctypes.memset(context.ways, -1, 8 * bounds[-1])
        # To initial states it takes no failures, from nowhere.
        ctypes.memset(context.ways, 0, 8 * self._initial)
        widest = max(stop - start for start, stop in pairwise(bounds))
        context.index = self.allocated(4 * places(widest))
        for depth in range(self._last):
            start, stop = bounds[depth : depth + 2]
            after = bounds[depth + 2] if depth + 2 < len(bounds) else stop
            self._index(stop, after)
            context.wanted = sum(1 << t for t, steps in self._depths.items() if steps == depth + 1)
            for first in range(start, stop, _PASS):
                self._kernel.weigh(self._address, first, min(first + _PASS, stop))
                yield

    @property
    def _address(self) -> int:
        return ctypes.addressof(self._context)

    def _index(self, start: int, stop: int) -> None:
        """Put the states of one level into the index, and no others."""
        context, room = self._context, places(stop - start)
        ctypes.memset(context.index, 0, 4 * room)
        context.mask, context.shift = room - 1, 65 - room.bit_length()
        context.size = stop
        self._kernel.enter(self._address, start, stop)

    def way(self, target: int) -> Way | None:
        """The best way to a target; None if it takes more steps to it than were said."""
        if self._depths[target] == 0:
            index = self._search.found.get(target)
            if index is None or index >= self._initial:
                return None
            return Way(0, [self._search.state(index)])
        best = words_at(self._context.bests)[target]
        if best == NOWHERE:
            return None
        width = self._search.program.packing.words
        end = words_at(self._context.ends)[target * width : (target + 1) * width]
        path, ways = [tuple(end)], words_at(self._context.ways)
        way = best
        while before := way & (1 << _HALF) - 1:
            path.append(self._search.state(before - 1))
            way = ways[before - 1]
        path.reverse()
        return Way(best >> _HALF, path)
