"""Breadth-first search over all reachable states of a ground system, in machine code."""

from __future__ import annotations

import ctypes
from array import array
from bisect import bisect_right
from collections.abc import Collection, Generator, Iterator, Sequence
from enum import Enum
from math import inf
from time import perf_counter
from typing import Final, TypeAlias, TypeVar

from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.limits import Limit, default_memory
from ccverify.checker.meaning.fixed import fixed
from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.context import INVALID, NOWHERE, Context
from ccverify.checker.meaning.native.cost import exploration, is_long
from ccverify.checker.meaning.native.initial import Candidates, InitialStates
from ccverify.checker.meaning.native.memory import Closing
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.store import Budget, Store
from ccverify.checker.meaning.native.visited import visited
from ccverify.checker.meaning.nodes import Node

T = TypeVar("T")
Work: TypeAlias = Generator[None, None, T]
"""Work that yields now and then, so that limits and Ctrl-C take effect, and returns a result."""

_FIRST_PASS: Final = 512
"""How many states the first call that looks at states again covers."""
_PASS: Final = 2**14
"""How many states such a call covers at most: about a millisecond."""


class Status(Enum):
    """Why a search stands still."""

    RUNNING = "the time is up, or the next slice begins with compiling; call `run` again"
    COMPLETE = "every reachable state has been expanded"
    INVALID = "a step leaves a slot's range, an error of the model"
    FOUND = "the targets asked for were found"
    DEPTH = "the level asked for is complete"
    STATES = "the limit on states is reached"
    MEMORY = "the limit on memory is reached, or the system refused more"

    @property
    def limit(self) -> Limit:
        """The limit that ended a search before its work was done."""
        match self:
            case Status.STATES:
                return Limit.STATES
            case Status.MEMORY:
                return Limit.MEMORY
            case _:
                return Limit.TIME


class Search(Closing):
    """A search for the states in which some `targets` (boolean nodes) hold.

    States are tuples of 64-bit words (see `packing`), numbered in the order found, breadth first:
    index 0, 1, … of the *queue*. Level d of the queue has the states d steps from an initial one.

    - `reduce`: orbits to reduce by; the system, its `init` and the targets must be symmetric in
      them. States, counts and paths are then those of representatives.
    - `graph`: the graph of the states is to be looked at as well (see `graph`)
    - `follow`: orbits of which the first member is told apart: states are reduced by the others
    - `memory_limit`: bytes for queue, visited set and buffers; by default most of the machine's
    - `max_states`: stop once so many distinct states are found, or tried as initial ones

    What was reduced by may change the slots that are `permuted`, and no others.

    Use it as a context manager, or call `close`. After an exception out of `run` (an interrupt)
    what was found can be read, but the search not be continued.
    """

    def __init__(
        self,
        system: GroundSystem,
        targets: Sequence[Node],
        reduce: Sequence[Orbit] = (),
        *,
        graph: bool = False,
        follow: Sequence[Orbit] = (),
        memory_limit: int | None = None,
        max_states: int | None = None,
    ) -> None:
        budget = Budget(default_memory() if memory_limit is None else memory_limit)
        candidates = Candidates(system)
        packing = Packing(candidates.system, fixed(candidates.system, (*reduce, *follow)))
        reduce = (*reduce, *(orbit.others for orbit in follow if orbit.size > 2))
        self.packing: Final = packing
        self.permuted: Final = frozenset(slot for orbit in reduce for slot in orbit.slots)
        self.program: Final = Program(
            candidates.system,
            packing,
            targets,
            reduce,
            visited=visited(packing, budget.limit),
            graph=graph,
            follow=follow,
        )
        self.budget: Final = budget
        self._store: Final = Store(self.program, budget, "successors", reduced=bool(reduce))
        self._context: Final = self._store.context
        if max_states is not None:
            self._context.count_limit = max_states
        self._targets: Final = len(targets)
        self._initial: Final = InitialStates(
            candidates, self.program, budget, reduce, self._context.count_limit
        )
        # The first index of each level begun, then the end of the last of them.
        self._bounds = [0]
        # After each slice: states expanded, states found. They grow alike, so that the slice that
        # found a state is known, and with it where its predecessor is.
        self._cursors = array("Q", [0])
        self._counts = array("Q")
        self._spoilt = False
        self._told = False

    # What was found ---------------------------------------------------------------------------

    @property
    def distinct(self) -> int:
        """States found."""
        return self._context.count

    @property
    def expanded(self) -> int:
        """States whose successors have been found."""
        return self._context.cursor

    @property
    def frontier(self) -> int:
        """States found but not yet expanded."""
        return self._context.count - self._context.cursor

    @property
    def transitions(self) -> int:
        """Pairs of an expanded state and an action enabled in it."""
        return self._context.transitions

    @property
    def settled(self) -> int:
        """Expanded states in which nothing but faults is enabled."""
        return self._context.settled

    @property
    def deadlocks(self) -> int:
        """Expanded states in which nothing is enabled."""
        return self._context.deadlocks

    @property
    def first_deadlock(self) -> int | None:
        """The lowest index of a deadlock."""
        index = self._context.first_deadlock
        return None if index == NOWHERE else index

    @property
    def depth(self) -> int:
        """The greatest level with states."""
        return len(self.levels) - 1

    @property
    def levels(self) -> tuple[int, ...]:
        """The first index of each level with states, up to `depth`."""
        begun, end = self._bounds[:-1], self._bounds[-1]
        return (*begun, end) if self._context.count > end or not begun else tuple(begun)

    @property
    def found(self) -> dict[int, int]:
        """For each target found: the lowest index at which it holds."""
        found = self._context.found
        return {t: self._context.firsts[t] for t in range(self._targets) if found >> t & 1}

    @property
    def invalid(self) -> int | None:
        """The lowest index of a state with a step out of a slot's range, an error of the model.

        Such a step is not taken, so that nothing found later is to be believed.
        """
        return self._context.firsts[INVALID] if self._context.found >> INVALID & 1 else None

    @property
    def complete(self) -> bool:
        """Every reachable state has been expanded, and no step leaves a slot's range."""
        return (
            self._initial.done
            and self._context.cursor == self._context.count
            and self.invalid is None
        )

    @property
    def inexact(self) -> bool:
        """Whether permutations of one state may have been counted as several."""
        return self.program.inexact

    @property
    def work(self) -> int:
        """What the search has cost so far (see `cost`); it depends on what was searched alone."""
        return self._initial.work + exploration(self.program, self._contexts)

    @property
    def context(self) -> Context:
        """The kernel's variables."""
        return self._context

    @property
    def _contexts(self) -> tuple[Context, Context]:
        return self._context, self._initial.tried

    @property
    def bytes(self) -> int:
        """Bytes in use for queue, visited set and buffers."""
        return self.budget.used

    # Searching --------------------------------------------------------------------------------

    def run(
        self,
        seconds: float = inf,
        *,
        any_of: Collection[int] = (),
        all_of: Collection[int] = (),
        to_depth: int | None = None,
    ) -> Status:
        """Search for about so many seconds, in slices of a few milliseconds; why it stopped.

        Stops at once if a step leaves a slot's range; if one of the targets `any_of`, or
        each of `all_of`, has been found (now or before); if all states up to `to_depth` steps
        from an initial one are found. Time apart, it stops at the same state every time.

        If the time is limited, it also stops once before it compiles for speed, which takes long:
        `work` has the cost of that already.
        """
        if self._spoilt:
            raise UsageError("an interrupted search cannot be continued")
        self._spoilt = True
        any_mask, all_mask = _mask(any_of), _mask(all_of)
        watched = any_mask | all_mask | 1 << INVALID
        deadline = perf_counter() + seconds
        status = None
        while status is None:
            found = self._context.found
            self._context.watched = watched & ~found
            if self.invalid is not None:
                status = Status.INVALID
            elif found & any_mask or (all_mask and not all_mask & ~found):
                status = Status.FOUND
            elif self.complete:
                status = Status.COMPLETE
            elif self._initial.done and self._level_done(to_depth):
                status = Status.DEPTH
            elif self._context.count >= self._context.count_limit or self._initial.stopped:
                status = Status.STATES
            elif perf_counter() >= deadline or (seconds < inf and self._tells()):
                status = Status.RUNNING
            elif not self._advance():
                status = Status.MEMORY
        self._spoilt = False
        return status

    def _level_done(self, depth: int | None) -> bool:
        """Begin the next level if one is done; whether all up to `depth` are found."""
        if self._context.cursor == self._bounds[-1]:
            self._bounds.append(self._context.count)
        return depth is not None and len(self._bounds) - 1 > depth

    def _tells(self) -> bool:
        """Whether to tell now that the code is about to be compiled for speed: once."""
        before, self._told = self._told, self._is_due()
        return self._told and not before

    def _is_due(self) -> bool:
        """The search has shown to be long, and its code is not compiled for speed."""
        return not self.program.optimized and is_long(self.program, self._contexts)

    def optimize(self) -> None:
        """Exchange the code for faster code: worth it if there is much to do."""
        self.program.optimize()
        self._store.relink()
        self._initial.relink()

    def _advance(self) -> bool:
        """Search for one slice; False if memory is short."""
        if self._is_due():
            self.optimize()
        if not self._initial.done:
            if not self._initial.advance(self._store):
                return False
            if self._initial.done:
                self._initial.close()
                self._bounds.append(self._context.count)
                self._counts.append(self._context.count)
            return True
        if not self._store.expand(self._bounds[-1]):
            return False
        self._cursors.append(self._context.cursor)
        self._counts.append(self._context.count)
        return True

    # After searching --------------------------------------------------------------------------

    def state(self, index: int) -> tuple[int, ...]:
        """The state at an index. Raises IndexError if there is none."""
        return self._store.state(index)

    def path(self, index: int) -> list[tuple[int, ...]]:
        """The states from an initial one to the one at `index`, one per level.

        Each is a successor of the one before: of all its predecessors the first in the queue.
        Raises IndexError if there is no such state.
        """
        path = [self.state(index)]
        initial = self._counts[0] if self._counts else index + 1
        while index >= initial:
            index = self._predecessor(index, path[-1])
            path.append(self.state(index))
        path.reverse()
        return path

    def _predecessor(self, index: int, state: tuple[int, ...]) -> int:
        wanted = (ctypes.c_uint64 * len(state))(*state)
        found_in = bisect_right(self._counts, index)
        stop = self._cursors[found_in]
        for start in range(self._cursors[found_in - 1], stop, _PASS):
            end = min(start + _PASS, stop)
            predecessor = self.program.kernel.predecessor(self._store.address, start, end, wanted)
            if predecessor != NOWHERE:
                return int(predecessor)
        raise InternalError(f"the search lost the predecessor of state {index}")

    def holding(self, target: int) -> Iterator[int]:
        """The indices of the states found so far in which the target holds, ascending."""
        if not 0 <= target < self._targets:
            raise IndexError(f"no target {target} among {self._targets}")
        out = (ctypes.c_uint64 * (_PASS + 1))()
        for start in range(0, self._context.count, _PASS):
            stop = min(start + _PASS, self._context.count)
            n = self.program.kernel.collect(self._store.address, start, stop, 1 << target, out)
            yield from out[:n]

    def coverage(self) -> list[int]:
        """For each action, the number of expanded states in which it is enabled.

        If states are representatives, that is of use for the actions of all replicas together.
        """
        return self._cover(until_all=False)

    def never_enabled(self) -> list[int]:
        """The actions that `coverage` counts 0 for; seldom looks at all states."""
        return [action for action, n in enumerate(self._cover(until_all=True)) if not n]

    def _cover(self, *, until_all: bool) -> list[int]:
        counts = (ctypes.c_uint64 * self.program.actions)()
        start, size = 0, _FIRST_PASS
        while start < self._context.cursor and not (until_all and all(counts)):
            stop = min(start + size, self._context.cursor)
            self.program.kernel.cover(self._store.address, start, stop, counts)
            start, size = stop, min(2 * size, _PASS)
        return list(counts)

    def close(self) -> None:
        """Give the memory back. The counts can still be read, the states can not."""
        self._initial.close()
        self._store.close()


def _mask(targets: Collection[int]) -> int:
    return sum(1 << target for target in set(targets))
