"""The initial states of a search.

What `init` requires narrows the values of the slots that are open; often it leaves one value each.
Of what remains either each candidate is tried, in machine code, or the solutions are derived: few
among very many candidates are not worth trying them all.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from math import comb, factorial, prod
from typing import Final

from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.context import Context
from ccverify.checker.meaning.native.orbits import related
from ccverify.checker.meaning.native.store import Budget, Store
from ccverify.checker.meaning.solutions import Solver

_ADMITTED_AT_ONCE: Final = 2**15  # states; about a millisecond
_SOLVED_AT_ONCE: Final = 2**7  # solutions; a few milliseconds
_FEW: Final = 2**16  # candidates that are tried sooner than anything is derived
_TRIED_MEANWHILE: Final = 2**10  # candidates are tried in the time of five steps of the solver
_STEP_COST: Final = 20_000  # of a solver, in the units of `cost`


class Candidates:
    """The states that may be initial, as far as `init` tells at once.

    - `system`: the system, in which the slots with but one value left are no longer open
    - `solver`: finds what is initial among the candidates; `values` is to be given to it
    """

    def __init__(self, system: GroundSystem) -> None:
        self.solver: Final = Solver(system.init)
        values = {
            number: range(slot.low, slot.high + 1) if value is None else (value,)
            for number, (slot, value) in enumerate(zip(system.slots, system.base, strict=True))
        }
        narrowed = self.solver.narrowed(values) if None in system.base else None
        self.values: Final = values if narrowed is None else narrowed
        base = tuple(v[0] if len(v) == 1 else None for v in self.values.values())
        self.system: Final = replace(system, base=base)

    @property
    def open(self) -> bool:
        """Whether there is more than one candidate."""
        return None in self.system.base

    def alike(self, orbit: Orbit) -> bool:
        """Whether permutations map open slots to open ones."""
        base = self.system.base
        return all(
            (base[slot] is None) == (base[to] is None)
            for order in orbit.generators
            for slot, to in orbit.moved(order).items()
        )

    def number(self, reduce: Sequence[Orbit]) -> int:
        """How many are tried if all are: up to permutations, of orbits whose members are alike.

        If members are related this is an estimate, from below.
        """
        sizes = {
            number: slot.high - slot.low + 1
            for number, slot in enumerate(self.system.slots)
            if self.system.base[number] is None
        }
        if not all(map(self.alike, reduce)):
            return prod(sizes.values())
        entangled = related(reduce)
        total = 1
        for orbit in reduce:
            if orbit not in entangled:
                one = prod(sizes.pop(slot, 1) for slot in orbit.members[0])
                for member in orbit.members[1:]:
                    for slot in member:
                        sizes.pop(slot, None)
                total *= comb(orbit.size + one - 1, one - 1)
        permutations = prod(factorial(orbit.size) for orbit in entangled)
        return total * -(-prod(sizes.values()) // permutations)


class InitialStates:
    """Puts the initial states into a store, a slice at a time, in the same order every time.

    Call `advance` until `done`, or `stopped` after `most` candidates. `program` is of the system
    that `candidates` has.
    """

    def __init__(
        self,
        candidates: Candidates,
        program: Program,
        budget: Budget,
        reduce: Sequence[Orbit],
        most: int,
    ) -> None:
        self._candidates: Final = candidates
        number = candidates.number(reduce)
        self._steps: Final = 0 if number <= _FEW else number // _TRIED_MEANWHILE
        self._solutions: Final = _Solutions(candidates, program)
        self._trials: Final = _Trials(candidates, program, budget, reduce, most)
        self.done = False

    def advance(self, store: Store) -> bool:
        """Do one slice; False if memory is short."""
        source = self._solutions if self._candidates.solver.steps < self._steps else self._trials
        if not source.advance(store):
            return False
        self.done = source.done
        return True

    @property
    def stopped(self) -> bool:
        """Whether so many candidates were tried that no more are to be."""
        return self._trials.stopped

    @property
    def tried(self) -> Context:
        """The kernel's counts of the candidates that were tried."""
        return self._trials.context

    @property
    def work(self) -> int:
        """What deriving solutions has cost so far, in the units of `cost`."""
        return _STEP_COST * self._candidates.solver.steps

    def relink(self) -> None:
        """See `Store.relink`."""
        self._trials.relink()

    def close(self) -> None:
        """Give back the memory of the candidates."""
        self._trials.close()


class _Solutions:
    """The initial states as the solver derives them."""

    def __init__(self, candidates: Candidates, program: Program) -> None:
        self._program: Final = program
        self._found: Final = self._packed(candidates)
        self._waiting: list[int] = []  # the words of solutions that are not in the store yet
        self.done = False

    def _packed(self, candidates: Candidates) -> Iterator[tuple[int, ...]]:
        """The words of each solution; none if it takes a while to find one."""
        slots = range(len(candidates.system.slots))
        for found in candidates.solver.solutions(candidates.values):
            yield () if found is None else self._program.packing.pack([found[s] for s in slots])

    def advance(self, store: Store) -> bool:
        """Derive some, and put them into the store; False if memory is short."""
        if not store.make_room():
            return False
        words = self._program.packing.words
        if not self._waiting:
            some = list(islice(self._found, _SOLVED_AT_ONCE))
            self._waiting = [word for state in some for word in state]
            self.done = not some
        source = (ctypes.c_uint64 * len(self._waiting))(*self._waiting)
        states = len(self._waiting) // words
        admitted = self._program.kernel.admit(store.address, ctypes.addressof(source), 0, states)
        del self._waiting[: admitted * words]
        return True


class _Trials:
    """The initial states among all candidates, which are tried one by one.

    They are found by a search of their own: its moves change one slot that is open, from any one
    candidate. So they are canonicalised early, and millions are no trouble.
    """

    def __init__(
        self,
        candidates: Candidates,
        program: Program,
        budget: Budget,
        reduce: Sequence[Orbit],
        most: int,
    ) -> None:
        self._first: Final = program.packing.pack([v[0] for v in candidates.values.values()])
        self._open: Final = candidates.open
        self._program: Final = program
        # Where the members of an orbit are not open alike, a candidate's representative may be
        # none; then they are all found, and reduced only as they are put into the store.
        reduced = bool(reduce) and all(map(candidates.alike, reduce))
        self._store: Final = Store(program, budget, "scatter", reduced=reduced)
        self._store.context.count_limit = most
        self._admitted = 0
        self.done = False
        self.stopped = False

    @property
    def context(self) -> Context:
        """The kernel's counts; they stay after `close`."""
        return self._store.context

    def advance(self, store: Store) -> bool:
        """Find some, or put some into the store; False if memory is short."""
        if not self._open:
            self.done = not self._program.initial(self._first) or store.insert(self._first)
            return self.done
        found = self._store.context
        if not found.count:
            return self._store.insert(self._first)
        complete = found.cursor == found.count
        left = found.count - self._admitted
        # Whole batches before the last, so that where a search stops does not depend on the time.
        ready = left if complete else left - left % store.context.reserve
        if ready:
            if not store.make_room():
                return False
            most = max(_ADMITTED_AT_ONCE // store.context.reserve, 1) * store.context.reserve
            stop = self._admitted + min(ready, most)
            self._admitted = self._program.kernel.admit(
                store.address, found.queue, self._admitted, stop
            )
            return True
        self.done = complete
        self.stopped = not complete and found.count >= found.count_limit
        return complete or self.stopped or self._store.expand(found.count)

    def relink(self) -> None:
        """See `Store.relink`."""
        self._store.relink()

    def close(self) -> None:
        """Give back the memory of the candidates."""
        self._store.close()
