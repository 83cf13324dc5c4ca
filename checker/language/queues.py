"""Bounded queues, first in, first out: of values of a sort, or of messages.

A queue is a view of plain variables (`Variable.view`): its cells, front first, a variable of them
for each part of an element, and its length. No engine needs to know it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Never,
    TypeVar,
    Unpack,
    cast,
    overload,
)

from ccverify.checker.errors import ModelError
from ccverify.checker.language import arguments, recorder
from ccverify.checker.language.declarations import (
    MISSING,
    About,
    Declaration,
    Holder,
    bounds,
    checked_keys,
    element_sort,
    read,
)
from ccverify.checker.language.elements import Parts, Plain, alike, first
from ccverify.checker.language.messages import Either, Kinds, Message, kinds_of
from ccverify.checker.language.parameters import Bounded, Lookup
from ccverify.checker.language.place import here
from ccverify.checker.language.recorder import Change
from ccverify.checker.language.shapes import Shape
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    IndexSort,
    Over,
    RangeSort,
    Replica,
    Replicas,
    Sort,
    Span,
    term_sort,
)
from ccverify.checker.language.terms import (
    Bound,
    Condition,
    Term,
    Variable,
    bound_term,
    ite,
    lift,
    lift_to,
)

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
        self.capacity: Final = capacity

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> RowVar[Given, Held]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Row[Given, Held]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    def seen(self, variables: tuple[Variable, ...], prefix: Parts) -> Holder:
        """See `Declaration`."""
        lines = Lines[Any, Any](self.content, variables, prefix)
        return lines if self.over else lines.line(())

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """The cells, unused ones held at their sorts' first values, and the length."""
        capacity = read.number(self.capacity)
        if capacity < 1:
            raise ModelError(f"{self.name} has room for {capacity} elements: at least 1",
                             location=self.location)  # fmt: skip
        name, indices, shape = prefix + self.name, outer + self.over, self.content.shape(read)
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

    def initialise(self, variables: tuple[Variable, ...]) -> None:
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


def _shape(cells: Variable) -> Shape:
    assert cells.shape is not None
    return cells.shape


def _capacity(cells: Variable) -> int:
    last = cells.indices[-1]
    assert isinstance(last, Span)
    return last.size


class Rows(Holder, Generic[Key, Given, Held]):
    """The queues of a `Queue(..., over=...)` in a component under construction."""

    def __init__(self, content: Plain | Kinds, variables: tuple[Variable, ...], prefix: Parts):
        self._content = content
        *self._cells, self._length = variables
        self._queue = self._length.name.removesuffix(".length")
        super().__init__(f"the map of queues {self._queue}", "use one of them by its key")
        self._prefix = prefix

    def __getitem__(self, key: Key) -> Row[Given, Held]:
        own = self._length.indices[len(self._prefix) :]
        line: Any = self.line(checked_keys(key, own, self._queue))
        return cast("Row[Given, Held]", line)

    def line(self, keys: Parts) -> Line[Any]:
        """The queue at `keys`."""
        return Line(self._content, tuple(self._cells), self._length, self._prefix + keys)


class Lines(Rows[Key, T | Term[T], Term[T]], Generic[Key, T]):
    """The queues of values of a `Queue(..., over=...)` in a component under construction."""

    if TYPE_CHECKING:

        def __getitem__(self, key: Key) -> Line[T]: ...


class Row(Holder, Generic[Given, Held]):
    """One queue in a component under construction.

    A step takes away one element at most, and may append several; all of it happens at once, what
    is taken away first. Appending to a full queue and taking away what is not there are errors of
    the model, found when a reachable state does it: guard with `~full` and `~empty`.
    """

    def __init__(
        self,
        content: Plain | Kinds,
        cells: tuple[Variable, ...],
        length: Variable,
        keys: Parts,
    ) -> None:
        self._queue = length.name.removesuffix(".length")
        super().__init__(
            f"the queue {self._queue}", "use contains(...), head, at(...), length, empty or full"
        )
        self._content, self._cells, self._length = content, cells, length
        self._keys, self._capacity, self._shape = keys, _capacity(cells[0]), _shape(cells[0])

    def _refuse_if_changed(self) -> None:
        active = recorder.current()
        if active is not None:
            active.refuse_if_changed(self._queue, self._length, self._keys)

    @property
    def length(self) -> Term[int]:
        """How many elements wait."""
        self._refuse_if_changed()
        return read(self._length, self._keys)

    @property
    def empty(self) -> Term[bool]:
        """Nothing waits."""
        return self.length == 0

    @property
    def full(self) -> Term[bool]:
        """There is no room for another element."""
        return self.length == self._capacity

    @property
    def head(self) -> Held:
        """The element that waits longest; of an empty queue, the first value of its sort."""
        return self.at(0)

    def at(self, position: int | Term[int]) -> Held:
        """The element at a position counted from 0: a number, or a term such as a parameter.

        Beyond the length it has its sort's first value. A step must not rest on that.
        """
        parts = self._parts(self._position(position))
        held: Held = self._content.join(parts, self._shape)
        return held

    def _position(self, position: object) -> Term[int]:
        """A position as a term; a `ModelError` for a number that is none."""
        term = position if isinstance(position, Term) else None
        known = position if term is None else term.payload if term.op == "const" else 0
        if type(known) is not int or not 0 <= known < self._capacity:
            raise ModelError(
                f"{self._queue} has positions 0..{self._capacity - 1}, not {position!r}",
                location=here(),
                hint="a position is a whole number, or a term for one",
            )
        return lift_to(position, INT, f"a position of {self._queue}")

    def _parts(self, position: Term[int]) -> Parts:
        self._refuse_if_changed()
        return tuple(read(cell, (*self._keys, position)) for cell in self._cells)

    def contains(self, value: Given) -> Term[bool]:
        """The value waits somewhere in the queue."""
        wanted = self._content.split(value, self._shape, self._queue)
        tests = []
        for k in range(self._capacity):
            equal = alike(self._parts(lift(k)), wanted)
            tests.append((self.length > k) & equal)
        return Term("or", tuple(tests), BOOL)

    def append(self, value: Given, *, when: Condition = True) -> None:
        """Put the value at the end (only if `when` holds)."""
        parts = self._content.split(value, self._shape, self._queue)
        change = self._change()
        if change.repeated is not None:
            raise self._twice()
        change.appended.append((parts, lift_to(when, BOOL, "when")))

    def pop(self, *, when: Condition = True) -> None:
        """Take the head away (only if `when` holds)."""
        change = self._taking("popped")
        change.taken = None, lift_to(when, BOOL, "when")
        held = ~(self._term(self._length) == 0)
        recorder.changing(self._queue).demand(held, when, f"pops {self._queue}, which is empty")

    def remove(self, position: int | Term[int], *, when: Condition = True) -> None:
        """Take away the element at a position counted from 0 (only if `when` holds)."""
        at = self._position(position)
        change = self._taking("taken from")
        change.taken = at, lift_to(when, BOOL, "when")
        held = at < self._term(self._length)
        recorder.changing(self._queue).demand(
            held, when, f"removes an element of {self._queue} beyond its length"
        )

    def repeat(self, position: int | Term[int]) -> None:
        """Put a copy of the element at a position right behind it: it arrives twice."""
        at = self._position(position)
        change = self._change()
        if change.taken is not None or change.appended or change.repeated is not None:
            raise self._twice()
        change.repeated = at
        held = at < self._term(self._length)
        recorder.changing(self._queue).demand(
            held, True, f"repeats an element of {self._queue} beyond its length"
        )

    def _twice(self) -> ModelError:
        return ModelError(
            f"{self._queue} is changed otherwise in the step that repeats an element",
            location=here(),
            hint="let repeat(...) be all that a step does to a queue",
        )

    def _taking(self, what: str) -> _QueueChange:
        change = self._change()
        if change.repeated is not None:
            raise self._twice()
        if change.taken is not None or change.appended:
            raise ModelError(
                f"{self._queue} is {what} twice, or after an append",
                location=here(),
                hint="a step pops a queue once, before it appends"
                if what == "popped"
                else "a step takes one element from a queue, before it appends",
            )
        return change

    def _term(self, variable: Variable, *position: Term[Any]) -> Term[Any]:
        """A read that is the queue's own: it does not count as a use of the queue."""
        return Term("read", (*self._keys, *position), term_sort(variable.sort), variable)

    def _change(self) -> _QueueChange:
        active = recorder.changing(self._queue)
        change = active.change_of(self._length, self._keys)
        if change is None:
            change = _QueueChange(self._length, self._keys, here(), self._cells)
            active.changes.append(change)
        assert isinstance(change, _QueueChange)
        return change


@dataclass(slots=True)
class _QueueChange(Change):
    """The operations on one queue: one element is `taken` at most, at a position or (None) at the
    front, then others are `appended` in order; or one is `repeated`. Each is done if its condition
    holds.
    """

    cells: tuple[Variable, ...]
    taken: tuple[Term[int] | None, Term[bool]] | None = None
    repeated: Term[int] | None = None
    appended: list[tuple[Parts, Term[bool]]] = field(default_factory=list)

    @property
    def rests_on(self) -> Iterator[Term[Any]]:
        """See `Change`."""
        yield from (term for term in self.taken or () if term is not None)
        yield from () if self.repeated is None else (self.repeated,)
        for parts, when in self.appended:
            yield from (*parts, when)

    def _before(self, variable: Variable, *position: Term[Any]) -> Term[Any]:
        return Term("read", (*self.keys, *position), term_sort(variable.sort), variable)

    def finish(self) -> None:
        """See `Change`."""
        positions = [lift(k) for k in range(_capacity(self.cells[0]))]
        line = [tuple(self._before(cell, k) for cell in self.cells) for k in positions]
        after: Term[int] = self._before(self.variable)
        if self.repeated is not None:
            behind = [line[0], *line[:-1]]
            line = [
                _chosen(self.repeated >= k, row, before)
                for k, (row, before) in enumerate(zip(line, behind, strict=True))
            ]
            after = after + 1
        if self.taken is not None:
            position, when = self.taken
            shifted = [*line[1:], tuple(first(cell.sort) for cell in self.cells)]
            line = [
                _chosen(when if position is None else when & (position <= k), later, row)
                for k, (row, later) in enumerate(zip(line, shifted, strict=True))
            ]
            after = ite(when, after - 1, after)
        for parts, when in self.appended:
            line = [_chosen(when & (after == k), parts, row) for k, row in enumerate(line)]
            after = ite(when, after + 1, after)
        for k, row in zip(positions, line, strict=True):
            for cell, value in zip(self.cells, row, strict=True):
                recorder.assign(cell, (*self.keys, k), value, location=self.location)
        recorder.assign(self.variable, self.keys, after, location=self.location)


def _chosen(condition: Term[bool], then: Parts, otherwise: Parts) -> Parts:
    return tuple(ite(condition, a, b) for a, b in zip(then, otherwise, strict=True))


class Line(Row[T | Term[T], Term[T]], Generic[T]):
    """One queue of values in a component under construction."""


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
    *, of: tuple[Bounded, Bounded], capacity: Bounded, **about: Unpack[Begin]
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
    *, of: tuple[Bounded, Bounded], capacity: Bounded, over: Over[K1], **about: Unpack[Begin]
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
    `of` is `bool`, an enumeration, replicas, a pair of bounds, a class of `Message`, or a tuple of
    such classes. At first it is empty, or holds the list `initially`, front first.

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
