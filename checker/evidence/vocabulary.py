"""The words of a model, in which lemmas are said and read: its variables, values and replicas."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from ccverify.checker.language.sorts import RangeSort, Sort, codes, show
from ccverify.checker.language.system import System
from ccverify.checker.language.time import shown_time, time_of
from ccverify.checker.meaning.cells import Cells
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.ground import GroundSystem

MOST_VALUES: Final = 64
"""Of a variable with more, a lemma does not list those that it may have."""


class Vocabulary:
    """What the slots of a system are called; those of a counter system with its `counters`.

    `names` are those of the slots that are no counters, in order. The counters follow, from
    `first_counter` on, one for each of the `locals`. Real slots count so many seconds as `unit`
    says.
    """

    def __init__(
        self,
        system: System,
        ground: GroundSystem,
        counters: Counters | None = None,
        unit: Fraction = Fraction(1),
    ) -> None:
        self._unit: Final = unit
        self._slots: Final = ground.slots
        cells = Cells(system)
        self._sorts: Final[dict[str, Sort]] = {
            cells.name(i): variable.sort for i, (variable, _) in enumerate(cells.cells)
        }
        self.locals: Final = counters.locals if counters is not None else ()
        self.first_counter: Final = len(ground.slots) - len(self.locals)
        self.names: Final = [slot.name for slot in ground.slots[: self.first_counter]]
        self.replicas: Final = counters.replicas.name if counters is not None else None
        # The cells that each replica has: their names, and the names of their values.
        self.cells: Final[list[tuple[str, dict[int, str]]]] = [
            (cell.name(), {code: show(cell.variable.sort, code)
                           for code in codes(cell.variable.sort, {})})
            for cell in (counters.local_cells if counters is not None else ())
        ]  # fmt: skip

    def domain(self, slot: int) -> range:
        """The values of a slot."""
        return range(self._slots[slot].low, self._slots[slot].high + 1)

    def few(self, slot: int) -> bool:
        """Whether a slot is no counter, and its values are few enough to be listed."""
        counter, real = slot >= self.first_counter, self._slots[slot].real
        return not counter and not real and len(self.domain(slot)) <= MOST_VALUES

    def ordered(self, slot: int) -> bool:
        """Whether the values of a slot are numbers."""
        return isinstance(self._sorts.get(self._slots[slot].name), RangeSort)

    def is_named_as_well(self, slot: int, value: str) -> bool:
        """Whether a value of a slot is called as a variable is that has the same values."""
        sort = self._sorts.get(self._slots[slot].name)
        return sort is not None and self._sorts.get(value) == sort

    def time(self, units: int) -> str:
        """So many units of time."""
        return shown_time(units * self._unit)

    def units(self, time: str) -> int | None:
        """How many units a time has; None if it has a part of one."""
        known = time_of(time)
        if known is None:
            return None
        units = known.seconds / self._unit
        return units.numerator if units.denominator == 1 else None

    def values(self, slot: int) -> dict[int, str]:
        """The names of the values of a slot that has few."""
        sort = self._sorts.get(self._slots[slot].name)
        return {v: show(sort, v) if sort is not None else str(v) for v in self.domain(slot)}
