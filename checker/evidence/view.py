"""A state as people see it: maps cell by cell, sets and queues whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, product
from typing import Final, Literal, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.shapes import Element, Shape
from ccverify.checker.language.sorts import IndexSort, OptionalSort, Replicas, codes, show
from ccverify.checker.language.system import System
from ccverify.checker.meaning.cells import Cells, Key, State

Kind: TypeAlias = Literal["cell", "set", "queue", "holder"]
Value: TypeAlias = int | tuple[Element, ...]
"""The code of a cell; the elements in a set, in order; those in a queue, front first."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A variable as declared. `shape` is that of its values or elements, `indices` its keys'.

    `variable` is the one that holds the values, or of a queue the elements' first parts.
    """

    name: str
    kind: Kind
    shape: Shape
    indices: tuple[IndexSort, ...]
    places: tuple[Place, ...]
    variable: Variable


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """One value of a variable, at one key: a cell, a whole set or a whole queue.

    `cells` are the positions in the state of the cell, of each possible member (`members`), or of
    the parts of each of a queue's elements; `length` is the position of a queue's length.
    """

    name: str
    kind: Kind
    shape: Shape
    key: Key
    cells: tuple[tuple[int, ...], ...]
    members: tuple[Element, ...] = ()
    length: int | None = None

    def value(self, state: State) -> Value:
        """What the state holds here."""
        if self.kind == "cell":
            return state[self.cells[0][0]]
        if self.kind == "set":
            pairs = zip(self.members, self.cells, strict=True)
            return tuple(member for member, (position,) in pairs if state[position])
        if self.kind == "holder":
            held = (code for code, (position,) in enumerate(self.cells) if state[position])
            return next(held, -1)
        used = len(self.cells) if self.length is None else state[self.length]
        parts = ([state[position] for position in cell] for cell in self.cells[:used])
        return tuple(map(self.shape.element, parts))

    def show(self, value: Value) -> str:
        """A value of this place as people read it: `yes`, `{PG 1, PG 3}`, `[join, leave]`."""
        if isinstance(value, int):
            return self.shape.show(value)
        shown = ", ".join(map(self.shape.show, value))
        return f"{{{shown}}}" if self.kind == "set" else f"[{shown}]"

    @property
    def positions(self) -> tuple[int, ...]:
        """Every position of the state that is seen here."""
        cells = tuple(chain.from_iterable(self.cells))
        return cells if self.length is None else (*cells, self.length)


class Views:
    """The variables of a system in order of declaration, and their places."""

    def __init__(self, system: System) -> None:
        self.system: Final = system
        self._cells = Cells(system)
        self._queues = {queue.cells[0]: queue for queue in system.queues}
        hidden = {v for queue in system.queues for v in (*queue.cells[1:], queue.length)}
        self.views: Final = tuple(self._view(v) for v in system.variables if v not in hidden)
        self.places: Final = tuple(place for view in self.views for place in view.places)
        self.of: Final = {place: view for view in self.views for place in view.places}
        self.at: Final = {position: p for p in self.places for position in p.positions}

    def _view(self, variable: Variable) -> View:
        kind: Kind = "cell"
        shape = variable.shape or Shape((variable.sort,))
        indices = variable.indices
        if variable.view == "set":
            kind, indices = "set", indices[: len(indices) - len(shape.sorts)]
        elif variable.view == "holder":
            kind, indices = "holder", indices[:-1]
            replicas = variable.indices[-1]
            assert isinstance(replicas, Replicas)
            shape = Shape((OptionalSort(replicas),))
        elif variable.view == "queue cells":
            kind, indices = "queue", indices[:-1]
        queue = self._queues.get(variable)
        name = queue.name if queue else variable.name
        parts = queue.cells if queue else (variable,)
        places: list[Place] = []
        for key in self._keys(indices):
            shown = ", ".join(show(s, code) for s, code in zip(indices, key, strict=True))
            inner = list(self._keys(variable.indices[len(key) :]))
            places.append(
                Place(
                    name=f"{name}[{shown}]" if key else name,
                    kind=kind,
                    shape=shape,
                    key=key,
                    cells=tuple(
                        tuple(self._cells.position(part, (*key, *i)) for part in parts)
                        for i in inner
                    ),
                    members=tuple(map(shape.element, inner)) if kind == "set" else (),
                    length=self._cells.position(queue.length, key) if queue else None,
                )
            )
        return View(name, kind, shape, indices, tuple(places), variable)

    def holding(self, place: Place, value: Value) -> dict[int, int]:
        """The codes at the positions of a place that holds a value; `Place.value` undoes it."""
        if place.kind == "holder":
            return {p: int(code == value) for code, (p,) in enumerate(place.cells)}
        if isinstance(value, int):
            return {place.cells[0][0]: value}
        if place.kind == "set":
            pairs = zip(place.members, place.cells, strict=True)
            return {position: int(member in value) for member, (position,) in pairs}
        free = len(place.cells) - len(value)
        rows = [*map(place.shape.parts, value), *[self.unused(place.shape)] * free]
        found = {
            position: code
            for cell, row in zip(place.cells, rows, strict=True)
            for position, code in zip(cell, row, strict=True)
        }
        return found if place.length is None else found | {place.length: len(value)}

    def unused(self, shape: Shape) -> tuple[int, ...]:
        """What the parts of an element hold that is not there."""
        return tuple(codes(sort, self.system.sizes)[0] for sort in shape.sorts)

    def _keys(self, indices: tuple[IndexSort, ...]) -> Iterator[Key]:
        return product(*(codes(index, self.system.sizes) for index in indices))
