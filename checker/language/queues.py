"""Bounded queues, first in, first out: of values of a sort, or of messages.

A queue is a view of plain variables (`Variable.view`): its cells, front first, a variable of them
for each part of an element, and its length. No engine needs to know it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Never, TypeVar, Unpack, cast, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.declarations import MISSING, About, Declaration, element_sort
from ccverify.checker.language.elements import Parts, Plain, first
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.messages import Either, Kinds, Message, kinds_of
from ccverify.checker.language.parameters import Bounded
from ccverify.checker.language.place import here
from ccverify.checker.language.places import bounds, checked_keys
from ccverify.checker.language.rows import Line, Lines, Row, Rows, _capacity, _shape
from ccverify.checker.language.sizes import size_of
from ccverify.checker.language.sorts import (
    IndexSort,
    Over,
    RangeSort,
    Replica,
    Replicas,
    Sort,
    Span,
)
from ccverify.checker.language.terms import Term, bound_term, lift

T = TypeVar("T")
Key = TypeVar("Key")
K1 = TypeVar("K1")
R = TypeVar("R", bound=Replica)
M = TypeVar("M", bound=Message)
M1 = TypeVar("M1", bound=Message)
M2 = TypeVar("M2", bound=Message)
M3 = TypeVar("M3", bound=Message)
Given = TypeVar("Given")
Held = TypeVar("Held")


class RowVar(Declaration, Generic[Given, Held]):
    """A bounded first-in-first-out queue. Made by `Queue`."""

    def __init__(
        self, of: object, capacity: Bounded, over: object, initially: object, **about: Unpack[About]
    ) -> None:
        super().__init__(element_sort(bool), over, initially, **about)
        self.content: Final[Plain | Kinds] = kinds_of(of) or Plain(of)
        self.capacity: Final = size_of(capacity)

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> RowVar[Given, Held]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Row[Given, Held]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Parts) -> Holder:
        """See `Declaration`."""
        name = variables[-1].name.removesuffix(".length")
        lines = Lines[Any, Any](name, self.content, variables, prefix)
        return lines if self.over else lines.line(())

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """The cells, unused ones held at their sorts' first values, and the length."""
        name, capacity = self.full_name(prefix), read.number(self.capacity)
        if capacity < 1:
            raise ModelError(f"{name} has room for {capacity} elements: at least 1",
                             location=self.location)  # fmt: skip
        indices = (*outer, *map(read.span, self.over))
        shape = self.content.shape(read)
        places = (*indices, Span(capacity))
        return (
            *(
                self.variable(
                    f"{name}.cells{part}", cast("Sort", sort), places, "queue cells", shape
                )
                for part, sort in zip(shape.labels, shape.sorts, strict=True)
            ),
            self.variable(f"{name}.length", RangeSort(0, capacity), indices, "queue length"),
        )

    def initialise(self, variables: tuple[Variable, ...], read: Lookup) -> None:
        """A queue is empty at first, or holds what is listed."""
        *cells, length = variables
        for part in cells:
            bound = bounds(part.indices)
            keys = tuple(map(bound_term, bound))
            recorder.assign(part, keys, first(part.sort), bound, self.location)
        bound = bounds(length.indices)
        recorder.assign(length, tuple(map(bound_term, bound)), 0, bound, self.location)
        if not self.has_initial:
            return
        own = len(length.indices) - len(self.over)
        outer = bounds(length.indices[:own])
        if not isinstance(self.initially, Mapping):
            inner = bounds(length.indices[own:])
            keys = tuple(map(bound_term, (*outer, *inner)))
            self._fill(variables, keys, self.initially, (*outer, *inner))
            return
        for key, elements in self.initially.items():
            keys = checked_keys(key, length.indices[own:], self.name, self.location)
            self._fill(variables, (*map(bound_term, outer), *keys), elements, outer)

    def _fill(
        self,
        variables: tuple[Variable, ...],
        keys: Parts,
        elements: object,
        bound: tuple[Bound, ...],
    ) -> None:
        """Let the elements wait at first in the queues at the keys."""
        *cells, length = variables
        shape = _shape(cells[0])
        if not isinstance(elements, list | tuple):
            raise ModelError(
                f"{self.name} holds {elements!r} at first, which is no list",
                location=self.location,
                hint="write initially=[first, second]; what is free waits by an action",
            )
        if len(elements) > _capacity(cells[0]):
            raise ModelError(
                f"{self.name} holds {len(elements)} elements at first, but has room for "
                f"{_capacity(cells[0])}",
                location=self.location,
            )
        for position, element in enumerate(elements):
            parts = self.content.split(element, shape, self.name, self.location)
            for cell, part in zip(cells, parts, strict=True):
                recorder.assign(cell, (*keys, lift(position)), part, bound, self.location)
        recorder.assign(length, keys, len(elements), bound, self.location)

    def __set__(self, owner: object, value: Never) -> None:
        raise ModelError(f"{self.name} is a queue: use append and pop", location=here())


class QueueVar(RowVar[T | Term[T], Term[T]], Generic[T]):
    """A queue of values. Made by `Queue`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> QueueVar[T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Line[T]: ...
        def __get__(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, owner: object, kind: type
        ) -> Any: ...


class QueueMap(QueueVar[T], Generic[Key, T]):
    """A queue of values per key. Made by `Queue` with `over=`."""

    if TYPE_CHECKING:

        @overload  # type: ignore[override]
        def __get__(self, owner: None, kind: type) -> QueueMap[Key, T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Lines[Key, T]: ...
        def __get__(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, owner: object, kind: type
        ) -> Any: ...


class RowMap(RowVar[Given, Held], Generic[Key, Given, Held]):
    """A queue of messages per key. Made by `Queue` with `over=`."""

    if TYPE_CHECKING:

        @overload  # type: ignore[override]
        def __get__(self, owner: None, kind: type) -> RowMap[Key, Given, Held]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Rows[Key, Given, Held]: ...
        def __get__(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, owner: object, kind: type
        ) -> Any: ...


class Begin(About, total=False):
    """What every declaration of a queue takes: with `over=`, `initially` may be a list per key."""

    initially: Sequence[object] | Mapping[Any, Sequence[object]]


@overload
def Queue(  # type: ignore[overload-overlap]
    *, of: type[M], capacity: Bounded, **about: Unpack[Begin]
) -> RowVar[M, M]: ...
@overload
def Queue(*, of: type[T], capacity: Bounded, **about: Unpack[Begin]) -> QueueVar[T]: ...
@overload
def Queue(*, of: Replicas[R], capacity: Bounded, **about: Unpack[Begin]) -> QueueVar[R]: ...
@overload
def Queue(
    *, of: tuple[type[M1], type[M2]], capacity: Bounded, **about: Unpack[Begin]
) -> RowVar[M1 | M2 | Either, Either]: ...
@overload
def Queue(
    *, of: tuple[type[M1], type[M2], type[M3]], capacity: Bounded, **about: Unpack[Begin]
) -> RowVar[M1 | M2 | M3 | Either, Either]: ...
@overload
def Queue(
    *, of: tuple[Bounded, Bounded] | Span, capacity: Bounded, **about: Unpack[Begin]
) -> QueueVar[int]: ...
@overload
def Queue(  # type: ignore[overload-overlap]
    *, of: type[M], capacity: Bounded, over: Over[K1], **about: Unpack[Begin]
) -> RowMap[K1 | Term[K1], M, M]: ...
@overload
def Queue(
    *, of: type[T], capacity: Bounded, over: Over[K1], **about: Unpack[Begin]
) -> QueueMap[K1 | Term[K1], T]: ...
@overload
def Queue(
    *, of: Replicas[R], capacity: Bounded, over: Over[K1], **about: Unpack[Begin]
) -> QueueMap[K1 | Term[K1], R]: ...
@overload
def Queue(
    *,
    of: tuple[type[M1], type[M2]],
    capacity: Bounded,
    over: Over[K1],
    **about: Unpack[Begin],
) -> RowMap[K1 | Term[K1], M1 | M2 | Either, Either]: ...
@overload
def Queue(
    *, of: tuple[Bounded, Bounded] | Span, capacity: Bounded, over: Over[K1], **about: Unpack[Begin]
) -> QueueMap[K1 | Term[K1], int]: ...
@arguments.spelled_out(About)
def Queue(
    *,
    of: Any,
    capacity: Bounded,
    over: Any = None,
    initially: Any = MISSING,
    **about: Unpack[About],
) -> Any:
    """A first-in-first-out queue with room for `capacity` elements.

    The capacity is a whole number, an integer parameter, replicas, or a sum of such.
    `of` is `bool`, an enumeration, replicas, a `Span`, a pair of bounds, a class of `Message`, or a
    tuple of such classes. At first it is empty, or holds the list `initially`, front first.

    Example:
        calls = Queue(of=(1, 3), capacity=2)

        @action(Span(3))
        def call(self, slot):
            require(~self.calls.full)
            self.calls.append(slot + 1)

        @action()
        def answer(self):
            require(~self.calls.empty, self.calls.head != 2)
            self.calls.pop()

    Refused:
        self.line.pop()  # act pops line, which is empty
    """
    return QueueVar(of, capacity, over, initially, **about)
