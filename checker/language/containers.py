"""Variables that hold several values: sets over an index sort and bounded queues.

Both are views of plain variables (`Variable.view`): a set has a boolean cell per element, a queue
its cells, front first, and its length. No engine needs to know them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Never, TypeVar, Unpack, overload

from ccverify.checker.errors import ModelError
from ccverify.checker.language import recorder
from ccverify.checker.language.declarations import (
    About,
    Declaration,
    Holder,
    SortOf,
    bounds,
    checked_keys,
    element_sort,
    put,
    read,
)
from ccverify.checker.language.parameters import Bounded, Lookup
from ccverify.checker.language.place import here
from ccverify.checker.language.quantifiers import Elements, count
from ccverify.checker.language.recorder import Anything, QueueChange, Recorder
from ccverify.checker.language.sorts import (
    BOOL,
    IndexSort,
    Over,
    RangeSort,
    Replica,
    Replicas,
    Sort,
    Span,
    term_sort,
)
from ccverify.checker.language.system import Demand
from ccverify.checker.language.terms import (
    Condition,
    Term,
    Variable,
    bound_term,
    constant,
    ite,
    lift,
    lift_to,
)

T = TypeVar("T")
Key = TypeVar("Key")
K1 = TypeVar("K1")
R = TypeVar("R", bound=Replica)


class SetVar(Declaration, Generic[T]):
    """A set of elements of an index sort. Made by `Set`."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> SetVar[T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Members[T]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    else:

        def __get__(self, owner, kind):
            if owner is None:
                return self
            return Members(owner._variables_of(self)[0], owner._prefix_keys())

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """One boolean cell per element."""
        over = tuple(map(read.span, self.over))
        return (self.variable(prefix + self.name, BOOL, outer + over, "set"),)

    def __set__(self, owner: object, value: Never) -> None:
        raise ModelError(f"{self.name} is a set: use add, remove, clear or assign", location=here())


class Members(Holder, Elements[T], Generic[T]):
    """A set in a component under construction."""

    def __init__(self, variable: Variable, prefix: tuple[Term[Any], ...]) -> None:
        super().__init__(f"the set {variable.name}", "use contains(...), size or empty")
        self._variable = variable
        self._prefix = prefix

    def _key(self, element: object) -> tuple[Term[Any], ...]:
        return (
            *self._prefix,
            *checked_keys(element, self._variable.indices[-1:], self._variable.name),
        )

    def _sorts(self) -> tuple[IndexSort, ...]:
        return self._variable.indices[-1:]

    def _holds(self, *element: Term[Any]) -> Term[bool]:
        return read(self._variable, (*self._prefix, *element))

    def contains(self, element: T | Term[T]) -> Term[bool]:
        """The element is in the set."""
        return read(self._variable, self._key(element))

    def add(self, element: T | Term[T]) -> None:
        """Put the element into the set."""
        put(self._variable, self._key(element), True)

    def remove(self, element: T | Term[T]) -> None:
        """Take the element out of the set, if it is there."""
        put(self._variable, self._key(element), False)

    def assign(self, body: Callable[[Term[T]], Condition] | Anything) -> None:
        """Make it the set of the elements for which the body holds; `ANY` makes it any set."""
        bound = bounds(self._variable.indices[-1:])
        key = bound_term(bound[0])
        held = body if isinstance(body, Anything) else body(key)
        recorder.assign(self._variable, (*self._prefix, key), held, bound)

    def clear(self) -> None:
        """Empty the set."""
        self.assign(lambda _: False)

    @property
    def size(self) -> Term[int]:
        """How many elements it has."""
        return count(self, self._any)

    @staticmethod
    def _any(*_: Term[Any]) -> bool:
        return True

    @property
    def empty(self) -> Term[bool]:
        """It has no elements."""
        return self.size == 0


class QueueVar(Declaration, Generic[T]):
    """A bounded first-in-first-out queue. Made by `Queue`."""

    def __init__(
        self, sort: SortOf, capacity: Bounded, over: object, **about: Unpack[About]
    ) -> None:
        super().__init__(sort, over, None, **about)
        self.capacity = capacity

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, kind: type) -> QueueVar[T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Line[T]: ...
        def __get__(self, owner: object, kind: type) -> Any: ...

    else:

        def __get__(self, owner, kind):
            if owner is None:
                return self
            lines = Lines(owner._variables_of(self), owner._prefix_keys())
            return lines if self.over else lines.line(())

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """The cells, unused ones held at the sort's first value, and the length."""
        capacity = read.number(self.capacity)
        if capacity < 1:
            raise ModelError(f"{self.name} has room for {capacity} elements: at least 1",
                             location=self.location)  # fmt: skip
        name, indices = prefix + self.name, outer + tuple(map(read.span, self.over))
        places = (*indices, read.span(Span(self.capacity)))
        return (
            self.variable(f"{name}.cells", self.sort(read), places, "queue cells"),
            self.variable(f"{name}.length", RangeSort(0, capacity), indices, "queue length"),
        )

    def initialise(self, variables: tuple[Variable, ...]) -> None:
        """A queue is empty at first."""
        cells, length = variables
        bound = bounds(cells.indices)
        recorder.assign(
            cells, tuple(map(bound_term, bound)), _first(cells.sort), bound, self.location
        )
        bound = bounds(length.indices)
        recorder.assign(length, tuple(map(bound_term, bound)), 0, bound, self.location)

    def __set__(self, owner: object, value: Never) -> None:
        raise ModelError(f"{self.name} is a queue: use append and pop", location=here())


class QueueMap(QueueVar[T], Generic[Key, T]):
    """A queue per key. Made by `Queue` with `over=`."""

    if TYPE_CHECKING:

        @overload  # type: ignore[override]
        def __get__(self, owner: None, kind: type) -> QueueMap[Key, T]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Lines[Key, T]: ...
        def __get__(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, owner: object, kind: type
        ) -> Any: ...


def _first(sort: Sort) -> Term[Any]:
    return constant(term_sort(sort), sort.low if isinstance(sort, RangeSort) else 0)


class Lines(Holder, Generic[Key, T]):
    """The queues of a `Queue(..., over=...)` in a component under construction."""

    def __init__(self, variables: tuple[Variable, ...], prefix: tuple[Term[Any], ...]) -> None:
        self._cells, self._length = variables
        super().__init__(f"the map of queues {_queue(self._cells)}", "use one of them by its key")
        self._prefix = prefix

    def __getitem__(self, key: Key) -> Line[T]:
        own = self._length.indices[len(self._prefix) :]
        return self.line(checked_keys(key, own, _queue(self._cells)))

    def line(self, keys: tuple[Term[Any], ...]) -> Line[T]:
        """The queue at `keys`."""
        return Line(self._cells, self._length, self._prefix + keys)


def _queue(cells: Variable) -> str:
    return cells.name.removesuffix(".cells")


class Line(Holder, Generic[T]):
    """One queue in a component under construction.

    An action pops at most once and may append several times; all of it happens in one step, the
    pop first. Appending to a full queue and popping an empty one are errors of the model, found
    when a reachable state does it: guard with `~full` and `~empty`.
    """

    def __init__(self, cells: Variable, length: Variable, keys: tuple[Term[Any], ...]) -> None:
        super().__init__(
            f"the queue {_queue(cells)}", "use contains(...), head, at(...), length, empty or full"
        )
        self._cells, self._length, self._keys = cells, length, keys
        last = cells.indices[-1]
        self._capacity = last.size if isinstance(last, Span) else 0

    def _refuse_if_changed(self) -> None:
        active = recorder.current()
        if active is not None and active.change_of(self._cells, self._keys) is not None:
            raise ModelError(
                f"{active.name} reads {_queue(self._cells)} after changing it",
                location=here(),
                hint="a step reads the state before it: read first, then pop and append",
            )

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
    def head(self) -> Term[T]:
        """The element that waits longest; of an empty queue, the first value of its sort."""
        return self.at(0)

    def at(self, position: int) -> Term[T]:
        """The element at a position counted from 0; beyond the length, its sort's first value."""
        if type(position) is not int or not 0 <= position < self._capacity:
            raise ModelError(
                f"{_queue(self._cells)} has positions 0..{self._capacity - 1}, not {position!r}",
                location=here(),
                hint="a position is a constant",
            )
        self._refuse_if_changed()
        return read(self._cells, (*self._keys, lift(position)))

    def contains(self, value: T | Term[T]) -> Term[bool]:
        """The value waits somewhere in the queue."""
        wanted = lift_to(value, self._cells.sort, _queue(self._cells))
        tests = [(self.length > k) & (self.at(k) == wanted) for k in range(self._capacity)]
        return Term("or", tuple(tests), BOOL)

    def append(self, value: T | Term[T], *, when: Condition = True) -> None:
        """Put the value at the end (only if `when` holds)."""
        term = lift_to(value, self._cells.sort, _queue(self._cells))
        self._change().appended.append((term, lift_to(when, BOOL, "when")))

    def pop(self, *, when: Condition = True) -> None:
        """Take the head away (only if `when` holds)."""
        change = self._change()
        if change.popped is not None or change.appended:
            raise ModelError(
                f"{_queue(self._cells)} is popped twice, or after an append",
                location=here(),
                hint="a step pops a queue once, before it appends",
            )
        change.popped = lift_to(when, BOOL, "when")
        held = ~(self._term(self._length) == 0)
        demand = held if when is True else ~change.popped | held
        broken = f"pops {_queue(self._cells)}, which is empty"
        self._recorder().demands.append(Demand(demand, broken, here()))

    def _term(self, variable: Variable, *position: Term[Any]) -> Term[Any]:
        """A read that is the queue's own: it does not count as a use of the queue."""
        return Term("read", (*self._keys, *position), term_sort(variable.sort), variable)

    def _recorder(self) -> Recorder:
        active = recorder.current()
        if active is None or active.role != "action":
            raise ModelError(f"{_queue(self._cells)} is changed outside an action", location=here())
        return active

    def _change(self) -> QueueChange:
        active = self._recorder()
        change = active.change_of(self._cells, self._keys)
        if change is None:
            before = (
                self._term(self._length),
                tuple(self._term(self._cells, lift(k)) for k in range(self._capacity)),
            )
            change = QueueChange(
                self._cells, self._keys, here(), lambda made: self._finish(made, *before)
            )
            active.queue_changes.append(change)
        return change

    def _finish(self, change: QueueChange, length: Term[int], cells: tuple[Term[T], ...]) -> None:
        """Record the updates that the changes amount to."""
        unused: Term[Any] = _first(self._cells.sort)
        after, line = length, list(cells)
        if change.popped is not None:
            shifted = [*line[1:], unused]
            line = [ite(change.popped, b, a) for a, b in zip(line, shifted, strict=True)]
            after = ite(change.popped, after - 1, after)
        for value, when in change.appended:
            line = [ite(when & (after == k), value, cell) for k, cell in enumerate(line)]
            after = ite(when, after + 1, after)
        for position, cell in enumerate(line):
            keys = (*self._keys, lift(position))
            recorder.assign(self._cells, keys, cell, location=change.location)
        recorder.assign(self._length, self._keys, after, location=change.location)


@overload
def Set(*, of: Over[K1], **about: Unpack[About]) -> SetVar[K1]: ...
@overload
def Set(*, of: Over[K1], initially: bool | Anything, **about: Unpack[About]) -> SetVar[K1]: ...
def Set(*, of: Any, initially: Any = False, **about: Unpack[About]) -> Any:
    """A set of elements of an index sort; at first empty, or with all (`initially=True`).

    See `About` for the other arguments.
    """
    if isinstance(of, tuple):
        raise ModelError(
            "a set has elements of one index sort, not pairs",
            location=here(),
            hint="declare Bool(over=(A, B), initially=False) for a set of pairs",
        )
    return SetVar(element_sort(bool), of, initially, **about)


@overload
def Queue(*, of: type[T], capacity: Bounded, **about: Unpack[About]) -> QueueVar[T]: ...
@overload
def Queue(*, of: Replicas[R], capacity: Bounded, **about: Unpack[About]) -> QueueVar[R]: ...
@overload
def Queue(
    *, of: tuple[Bounded, Bounded], capacity: Bounded, **about: Unpack[About]
) -> QueueVar[int]: ...
@overload
def Queue(
    *, of: type[T], capacity: Bounded, over: Over[K1], **about: Unpack[About]
) -> QueueMap[K1 | Term[K1], T]: ...
@overload
def Queue(
    *, of: Replicas[R], capacity: Bounded, over: Over[K1], **about: Unpack[About]
) -> QueueMap[K1 | Term[K1], R]: ...
@overload
def Queue(
    *, of: tuple[Bounded, Bounded], capacity: Bounded, over: Over[K1], **about: Unpack[About]
) -> QueueMap[K1 | Term[K1], int]: ...
def Queue(*, of: Any, capacity: Bounded, over: Any = None, **about: Unpack[About]) -> Any:
    """A first-in-first-out queue with room for `capacity` elements, empty at first.

    The capacity is a whole number, an integer parameter, replicas, or a sum of such.
    See `About` for the other arguments.
    """
    return QueueVar(element_sort(of), capacity, over, **about)
