"""The initial states of a search: every value of the open slots, then those where `init` holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.native.compiled import Program
from ccverify.checker.meaning.native.store import Budget, Store

_ADMITTED_AT_ONCE: Final = 2**15  # states; about a millisecond


class InitialStates:
    """Puts the initial states into a store, a slice at a time.

    The candidates are found by a search of their own: its moves change one slot that the system
    leaves open, from any one candidate. So they are canonicalised early, and millions are no
    trouble. The order is the same every time. Where no slot is open there is one candidate.
    """

    def __init__(
        self, system: GroundSystem, program: Program, budget: Budget, reduce: Sequence[Orbit]
    ) -> None:
        values = zip(system.base, system.slots, strict=True)
        self._base: Final = program.packing.pack(
            [slot.low if value is None else value for value, slot in values]
        )
        self._open: Final = None in system.base
        self._program: Final = program
        # Where the members of an orbit are not open alike, a candidate's representative may be
        # none; then they are all found, and reduced only as they are put into the store.
        alike = all(_open_alike(system, orbit) for orbit in reduce)
        self._candidates: Final = Store(program, budget, "scatter", reduced=bool(reduce) and alike)
        self._admitted = 0
        self.done = False

    def advance(self, store: Store) -> bool:
        """Do one slice; False where memory is short. To be called until `done`."""
        if not self._open:
            self.done = not self._program.initial(self._base) or store.insert(self._base)
            return self.done
        candidates = self._candidates.context
        if not candidates.count:
            return self._candidates.insert(self._base)
        complete = candidates.cursor == candidates.count
        left = candidates.count - self._admitted
        # Whole batches before the last, so that where a search stops does not depend on the time.
        ready = left if complete else left - left % store.context.reserve
        if ready:
            if not store.make_room():
                return False
            most = max(_ADMITTED_AT_ONCE // store.context.reserve, 1) * store.context.reserve
            stop = self._admitted + min(ready, most)
            self._admitted = self._program.admit(
                store.address, candidates.queue, self._admitted, stop
            )
            return True
        self.done = complete
        return complete or self._candidates.expand(candidates.count)

    @property
    def transitions(self) -> int:
        """Moves made so far."""
        return self._candidates.context.transitions

    def relink(self) -> None:
        """See `Store.relink`."""
        self._candidates.relink()

    def close(self) -> None:
        """Give back the memory of the candidates."""
        self._candidates.close()


def _open_alike(system: GroundSystem, orbit: Orbit) -> bool:
    """Whether each member of the orbit has the same slots open."""
    return all(
        len({system.base[slot] is None for slot in slots}) == 1
        for slots in zip(*orbit.members, strict=True)
    )
