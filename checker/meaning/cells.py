"""Where a variable's cells lie in a state.

A state is a tuple of codes, one per cell: the variables in order of declaration, the cells of
each in lexicographic order of their keys. `evaluate`, `ground` and traces share this layout.
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
    """The layout of a system's states: `cells[i]` is the variable and key at position i."""

    def __init__(self, system: System) -> None:
        self.cells: Final[list[tuple[Variable, Key]]] = []
        self._offset: dict[Variable, int] = {}
        self._shape: dict[Variable, tuple[int, ...]] = {}
        for variable in system.variables:
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
        variable, key = self.cells[position]
        if not key:
            return variable.name
        parts = (show(sort, code) for sort, code in zip(variable.indices, key, strict=True))
        return f"{variable.name}[{', '.join(parts)}]"
