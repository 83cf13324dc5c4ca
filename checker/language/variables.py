"""Variables with values: scalars and maps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, Never, TypeAlias, TypeVar, Unpack, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.declarations import (
    MISSING,
    About,
    Declaration,
    SortOf,
    element_sort,
    range_sort,
)
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.parameters import Bounded, Parameter
from ccverify.checker.language.place import here
from ccverify.checker.language.places import Keys, bounds, checked_keys, put, read
from ccverify.checker.language.recorder import ANY, Anything
from ccverify.checker.language.sizes import Size, Varying, size_of
from ccverify.checker.language.sorts import IndexSort, Over
from ccverify.checker.language.statements import before
from ccverify.checker.language.terms import Term, bound_term

E = TypeVar("E", bound=Enum)
K1 = TypeVar("K1")
K2 = TypeVar("K2")
K3 = TypeVar("K3")
Key = TypeVar("Key")
T = TypeVar("T")
Start: TypeAlias = T | Parameter[T] | Anything
Initial: TypeAlias = Start[T] | Mapping[Any, Start[T]]


class Var(Declaration, Generic[T]):
    """A variable with a single cell. Made by `Bool`, `Int`, `Choice` and `Member`.

    Example:
        class Lamp(Model):
            on: Var[bool] = Bool(initially=False)

            @action()
            def switch(self) -> None:
                self.on = ~self.on
    """

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> Var[T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Term[T]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...
        def __set__(self, owner: object, value: T | Term[T]) -> None: ...

    else:

        def __set__(self, owner, value):
            put(owner._variables_of(self)[0], owner._prefix_keys(), value)

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> Term[T]:
        """See `Declaration`."""
        return read(variables[0], prefix)


class ConstantVar(Var[int], Varying):
    """A constant, which in a class body is a number as well. Made by `Constant`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> ConstantVar: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Term[int]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    @property
    def shown(self) -> str:
        """How errors and `show` name it."""
        return self.name or "a constant"

    def as_number(self) -> Size:
        """Its value."""
        return Size(0, {self: 1})


class Map(Declaration, Generic[Key, T]):
    """A variable with a cell per key. Made by `Bool`, `Int`, `Choice`, `Member` with `over=`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> Map[Key, T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Cells[Key, T]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Keys) -> Cells[Key, T]:
        """See `Declaration`."""
        return Cells(variables[0], prefix)

    def __set__(self, owner: object, value: Never) -> None:
        raise ModelError(
            f"{self.name} is a map: assign a cell, {self.name}[...] = ...",
            location=here(),
            hint=f"for all cells at once: self.{self.name}.assign(lambda ...: ...)",
        )


class Cells(Holder, Generic[Key, T]):
    """The cells of a map in a component under construction."""

    def __init__(self, variable: Variable, prefix: tuple[Term[Any], ...]) -> None:
        super().__init__(
            f"the map {variable.name}", "use a cell of it, or count, exists, forall over its index"
        )
        self._variable = variable
        self._prefix = prefix

    @property
    def before(self) -> Before[Key, T]:
        """The map as it is before the step, for an action that has assigned it already."""
        return Before(self, self._variable.name)

    def _own(self) -> tuple[IndexSort, ...]:
        return self._variable.indices[len(self._prefix) :]

    def _keys(self, key: object) -> Keys:
        return self._prefix + checked_keys(key, self._own(), self._variable.name)

    def __getitem__(self, key: Key) -> Term[T]:
        return read(self._variable, self._keys(key))

    def __setitem__(self, key: Key, value: T | Term[T]) -> None:
        put(self._variable, self._keys(key), value)

    def assign(self, value: T | Term[T] | Callable[..., T | Term[T]]) -> None:
        """Assign every cell at once: a value, or a function of the cell's keys."""
        bound = bounds(self._own())
        terms = tuple(map(bound_term, bound))
        result = value(*terms) if callable(value) and not isinstance(value, Term) else value
        self._assign(self._prefix + terms, result, bound)

    def _assign(self, keys: Keys, value: object, bound: tuple[Bound, ...]) -> None:
        recorder.assign(self._variable, keys, value, bound)


class Before(Holder, Generic[Key, T]):
    """The cells of a map in the state before the step: `Cells.before`."""

    def __init__(self, cells: Cells[Key, T], name: str) -> None:
        super().__init__(f"the map {name} before the step", "use a cell of it")
        self._cells = cells

    def __getitem__(self, key: Key) -> Term[T]:
        return before(lambda: self._cells[key])


def declared(
    sort: SortOf, over: object, initially: object, about: About
) -> Var[Any] | Map[Any, Any]:
    """A scalar, or a map if `over` names index sorts."""
    kind = Var if over is None else Map
    return kind(sort, over, initially, **about)


@overload
def Bool(*, initially: Start[bool] = ..., **about: Unpack[About]) -> Var[bool]: ...
@overload
def Bool(
    *, over: Over[K1], initially: Initial[bool] = ..., **about: Unpack[About]
) -> Map[K1 | Term[K1], bool]: ...
@overload
def Bool(
    *,
    over: tuple[Over[K1], Over[K2]],
    initially: Initial[bool] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2]], bool]: ...
@overload
def Bool(
    *,
    over: tuple[Over[K1], Over[K2], Over[K3]],
    initially: Initial[bool] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]], bool]: ...
@arguments.spelled_out(About)
def Bool(*, over: object = None, initially: object = MISSING, **about: Unpack[About]) -> Any:
    """A boolean variable.

    `over` is an index sort, or a tuple of up to three: then it is a map, with a cell for each key.
    `initially` is the value of each cell at first, or a value for each key, or `ANY`; a parameter
    stands for what it is set to. Without it an `@initial` method says how the variable starts.

    Example:
        link = Bool(initially=True, meaning="the sides hear one another")
        reaches = Bool(over=(Side, Example.nodes), initially=False)

        @action(Side, Example.nodes)
        def connect(self, side, node):
            require(self.link, ~self.reaches[side, node])
            self.reaches[side, node] = True

    Refused:
        link = Bool(initially=1)  # wrong sort: link is of sort Bool, but 1 is of sort Int
        self.up = False  # up is a map: assign a cell, up[...] = ...
    """
    return declared(element_sort(bool), over, initially, about)


@overload
def Int(
    low: Bounded, high: Bounded, *, initially: Bounded | Anything = ..., **about: Unpack[About]
) -> Var[int]: ...
@overload
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: Over[K1],
    initially: Initial[Bounded] = ...,
    **about: Unpack[About],
) -> Map[K1 | Term[K1], int]: ...
@overload
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: tuple[Over[K1], Over[K2]],
    initially: Initial[Bounded] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2]], int]: ...
@overload
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: tuple[Over[K1], Over[K2], Over[K3]],
    initially: Initial[Bounded] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]], int]: ...
@arguments.spelled_out(About)
def Int(
    low: Bounded,
    high: Bounded,
    *,
    over: object = None,
    initially: object = MISSING,
    **about: Unpack[About],
) -> Any:
    """An integer variable in `low`..`high`. See `Bool` for `over` and `initially`.

    Each bound is a whole number, an integer parameter, `Replicas`, which stand for their number, or
    a sum of such: `free = Int(0, pgs, initially=0)`. The high one may be a `Constant` as well: then
    a step that exceeds it is an error of the model, whatever its value is.

    Example:
        sent = Int(0, 3, initially=0)

        @action()
        def send(self):
            require(self.sent < 3)
            self.sent = self.sent + 1

    Refused:
        sent = Int(3, 0, initially=0)  # empty sort: the range 3..0 has no values
        self.level = self.level + 1  # act assigns 4 to level, which is 0..3
    """
    most = size_of(high)
    kind = Var if over is None else Map
    if not most.varies:
        return kind(range_sort(low, high), over, initially, **about)
    return kind(range_sort(low, high, varies=True), over, initially, high=most, **about)


@overload
def Constant(
    low: Bounded, high: Bounded, *, source: str = ..., **about: Unpack[About]
) -> ConstantVar: ...
@overload
def Constant(
    low: Bounded, high: Bounded, *, over: Over[K1], source: str = ..., **about: Unpack[About]
) -> Map[K1 | Term[K1], int]: ...
@arguments.spelled_out(About)
def Constant(
    low: Bounded, high: Bounded, *, over: object = None, source: str = "", **about: Unpack[About]
) -> Any:
    """An integer that is not known and does not change: any value its `@initial` requires allow.

    Enumeration tries the values `low`..`high`; with `--for-every NAME` it is any from `low` on.
    `source` cites the rows that speak of it.

    Example:
        weight = Constant(1, 3, over=Side, meaning="what a vote of the side counts")
        room = Constant(0, 2, meaning="how many may wait")
        waiting = Int(0, room, initially=0)

        @initial()
        def left_is_heavier(self):
            require(self.weight[Side.LEFT] > self.weight[Side.RIGHT])

        @action()
        def wait(self):
            require(self.waiting < self.room)
            self.waiting = self.waiting + 1

    Refused:
        weight = Constant(1, 3)

        @action()
        def grow(self):
            self.weight = 3  # grow assigns weight, which is a constant
    """
    kind = ConstantVar if over is None else Map
    return kind(range_sort(low, high), over, ANY, constant=True, source=source, **about)


@overload
def Choice(members: type[E], *, initially: Start[E] = ..., **about: Unpack[About]) -> Var[E]: ...
@overload
def Choice(
    members: type[E],
    *,
    over: Over[K1],
    initially: Initial[E] = ...,
    **about: Unpack[About],
) -> Map[K1 | Term[K1], E]: ...
@overload
def Choice(
    members: type[E],
    *,
    over: tuple[Over[K1], Over[K2]],
    initially: Initial[E] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2]], E]: ...
@overload
def Choice(
    members: type[E],
    *,
    over: tuple[Over[K1], Over[K2], Over[K3]],
    initially: Initial[E] = ...,
    **about: Unpack[About],
) -> Map[tuple[K1 | Term[K1], K2 | Term[K2], K3 | Term[K3]], E]: ...
@arguments.spelled_out(About)
def Choice(
    members: type[E], *, over: object = None, initially: object = MISSING, **about: Unpack[About]
) -> Any:
    """A variable whose values are the members of an enumeration.

    See `Bool` for `over` and `initially`.

    Example:
        state = Choice(Mode, over=Side, initially={Side.LEFT: Mode.BUSY, Side.RIGHT: Mode.IDLE})

        @action(Side)
        def finish(self, side):
            require(self.state[side] == Mode.BUSY)
            self.state[side] = Mode.IDLE

    Refused:
        state = Choice(Mode, over=Side, initially={Side.LEFT: Mode.BUSY})  # state has no initial
        self.mode[Side.LEFT] = Side.RIGHT  # wrong sort: mode is of sort Mode
    """
    return declared(element_sort(members), over, initially, about)
