"""A state as people see it: maps cell by cell, sets and queues whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal, TypeAlias

from ccverify.checker.language.sorts import IndexSort, OptionalSort, Replicas, Sort, codes, show
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Variable
from ccverify.checker.meaning.cells import Cells, Key, State

Kind: TypeAlias = Literal["cell", "set", "queue", "holder"]
Value: TypeAlias = int | tuple[int, ...]
"""The code of a cell; the codes in a set, ascending; the codes in a queue, front first."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A variable as declared. `sort` is that of its values or elements, `indices` its keys'.

    `variable` is the one that holds the values, or of a queue the elements.
    """

    name: str
    kind: Kind
    sort: Sort | IndexSort
    indices: tuple[IndexSort, ...]
    places: tuple[Place, ...]
    variable: Variable


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """One value of a variable, at one key: a cell, a whole set or a whole queue.

    `elements` are the positions in the state of the cell, of each possible member, or of the
    queue's cells; `length` is the position of a queue's length.
    """

    name: str
    kind: Kind
    sort: Sort | IndexSort
    key: Key
    elements: tuple[int, ...]
    length: int | None = None

    def value(self, state: State) -> Value:
        """What the state holds here."""
        if self.kind == "cell":
            return state[self.elements[0]]
        if self.kind == "set":
            return tuple(code for code, position in enumerate(self.elements) if state[position])
        if self.kind == "holder":
            held = (code for code, position in enumerate(self.elements) if state[position])
            return next(held, -1)
        used = len(self.elements) if self.length is None else state[self.length]
        return tuple(state[position] for position in self.elements[:used])

    def show(self, value: Value) -> str:
        """A value of this place as people read it: `yes`, `{PG 1, PG 3}`, `[join, leave]`."""
        if isinstance(value, int):
            return show(self.sort, value)
        shown = ", ".join(show(self.sort, code) for code in value)
        return f"{{{shown}}}" if self.kind == "set" else f"[{shown}]"

    @property
    def positions(self) -> tuple[int, ...]:
        """Every position of the state that is seen here."""
        return self.elements if self.length is None else (*self.elements, self.length)


class Views:
    """The variables of a system in order of declaration, and their places."""

    def __init__(self, system: System) -> None:
        self.system: Final = system
        self._cells = Cells(system)
        self._queues = {queue.cells: queue for queue in system.queues}
        self.views: Final = tuple(
            self._view(v) for v in system.variables if v.view != "queue length"
        )
        self.places: Final = tuple(place for view in self.views for place in view.places)
        self.at: Final = {position: p for p in self.places for position in p.positions}

    def _view(self, variable: Variable) -> View:
        kind: Kind = "cell"
        sort: Sort | IndexSort = variable.sort
        indices = variable.indices
        if variable.view == "set":
            kind, sort, indices = "set", indices[-1], indices[:-1]
        elif variable.view == "holder":
            kind, indices = "holder", indices[:-1]
            replicas = variable.indices[-1]
            assert isinstance(replicas, Replicas)
            sort = OptionalSort(replicas)
        elif variable.view == "queue cells":
            kind, indices = "queue", indices[:-1]
        queue = self._queues.get(variable)
        name = queue.name if queue else variable.name
        places: list[Place] = []
        for key in self._keys(indices):
            shown = ", ".join(show(s, code) for s, code in zip(indices, key, strict=True))
            inner = self._keys(variable.indices[len(key) :])
            places.append(
                Place(
                    name=f"{name}[{shown}]" if key else name,
                    kind=kind,
                    sort=sort,
                    key=key,
                    elements=tuple(self._cells.position(variable, (*key, *i)) for i in inner),
                    length=self._cells.position(queue.length, key) if queue else None,
                )
            )
        return View(name, kind, sort, indices, tuple(places), variable)

    def _keys(self, indices: tuple[IndexSort, ...]) -> Iterator[Key]:
        return product(*(codes(index, self.system.sizes) for index in indices))
