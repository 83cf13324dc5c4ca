"""Where a variable's cells lie in a state.

A state is a tuple of codes, one per cell: the variables in order of declaration, the cells of
each in lexicographic order of their keys. `evaluate`, `ground` and traces share this layout.

The clocks of a timed system follow. Their values are fractions of seconds, not codes: type checkers
are told that they are integers, which they behave like, because most of the program knows no time.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Final, TypeAlias

from ccverify.checker.language.binding import Variable
from ccverify.checker.language.sorts import codes, show
from ccverify.checker.language.system import System

State: TypeAlias = tuple[int, ...]
Key: TypeAlias = tuple[int, ...]


class Cells:
    """The layout of a system's states: `cells[i]` is the variable and key at position i.

    The first so many as `discrete` says are no clocks.
    """

    def __init__(self, system: System) -> None:
        self.cells: Final[list[tuple[Variable, Key]]] = []
        self._offset: dict[Variable, int] = {}
        self._shape: dict[Variable, tuple[int, ...]] = {}
        for variable in system.variables:
            self._lay(variable, system)
        self.discrete: Final = len(self.cells)
        if system.timing is not None:
            for clock in system.timing.clocks:
                self._lay(clock.variable, system)

    def _lay(self, variable: Variable, system: System) -> None:
        """Put the cells of a variable after those there are."""
        ranges = [codes(index, system.sizes) for index in variable.indices]
        self._offset[variable] = len(self.cells)
        self._shape[variable] = tuple(map(len, ranges))
        self.cells.extend((variable, key) for key in product(*ranges))

    def position(self, variable: Variable, key: Sequence[int]) -> int:
        """The position of a cell in the state; `IndexError` if the key is outside its sort."""
        position = 0
        for part, length in zip(key, self._shape[variable], strict=True):
            if not 0 <= part < length:
                raise IndexError(f"{variable.name}[{part}]")
            position = position * length + part
        return self._offset[variable] + position

    def name(self, position: int) -> str:
        """The cell as people write it: `public[A, PG 2]`."""
        variable, keys = self.cells[position][0], self._keys(position)
        return f"{variable.name}[{', '.join(keys)}]" if keys else variable.name

    def written(self, position: int) -> str:
        """The cell as a model's text has it, for errors: `wire.at(0).term`."""
        return self.cells[position][0].written(self._keys(position))

    def _keys(self, position: int) -> list[str]:
        variable, key = self.cells[position]
        return [show(sort, code) for sort, code in zip(variable.indices, key, strict=True)]
