"""Queues in a component under construction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.language import recorder
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.elements import Parts, Plain, alike, first
from ccverify.checker.language.functions import ite
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.messages import Kinds
from ccverify.checker.language.place import here
from ccverify.checker.language.places import cell, checked_keys, read
from ccverify.checker.language.recorder import Change
from ccverify.checker.language.shapes import Shape
from ccverify.checker.language.sorts import BOOL, INT, Span
from ccverify.checker.language.terms import Condition, Term, lift, lift_to

Given = TypeVar("Given")
Held = TypeVar("Held")
Key = TypeVar("Key")
T = TypeVar("T")


def _shape(cells: Variable) -> Shape:
    assert cells.shape is not None
    return cells.shape


def _capacity(cells: Variable) -> int:
    last = cells.indices[-1]
    assert isinstance(last, Span)
    return last.size


class Rows(Holder, Generic[Key, Given, Held]):
    """The queues of a `Queue(..., over=...)` in a component under construction."""

    def __init__(
        self, name: str, content: Plain | Kinds, variables: tuple[Variable, ...], prefix: Parts
    ) -> None:
        self._queue, self._content = name, content
        *self._cells, self._length = variables
        super().__init__(f"the map of queues {self._queue}", "use one of them by its key")
        self._prefix = prefix

    def __getitem__(self, key: Key) -> Row[Given, Held]:
        own = self._length.indices[len(self._prefix) :]
        line: Any = self.line(checked_keys(key, own, self._queue))
        return cast("Row[Given, Held]", line)

    def line(self, keys: Parts) -> Line[Any]:
        """The queue at `keys`."""
        place = self._prefix + keys
        return Line(self._queue, self._content, tuple(self._cells), self._length, place)


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
        name: str,
        content: Plain | Kinds,
        cells: tuple[Variable, ...],
        length: Variable,
        keys: Parts,
    ) -> None:
        super().__init__(
            f"the queue {name}", "use contains(...), head, at(...), length, empty or full"
        )
        self._queue, self._content = name, content
        self._cells, self._length = cells, length
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
        return tuple(read(part, (*self._keys, position)) for part in self._cells)

    def is_head(self, value: Given) -> Term[bool]:
        """The value is the element that waits longest."""
        return alike(self._parts(lift(0)), self._split(value))

    def _split(self, value: Given) -> Parts:
        """The parts of a value; a `ModelError` if the queue holds nothing like it."""
        return self._content.split(value, self._shape, self._queue)

    def contains(self, value: Given) -> Term[bool]:
        """The value waits somewhere in the queue."""
        wanted = self._split(value)
        tests = []
        for k in range(self._capacity):
            equal = alike(self._parts(lift(k)), wanted)
            tests.append((self.length > k) & equal)
        return Term("or", tuple(tests), BOOL)

    def append(self, value: Given, *, when: Condition = True) -> None:
        """Put the value at the end (only if `when` holds)."""
        parts = self._split(value)
        change = self._change()
        if change.repeated is not None:
            raise self._twice()
        change.appended.append((parts, lift_to(when, BOOL, "when")))

    def pop(self, *, when: Condition = True) -> None:
        """Take the head away (only if `when` holds)."""
        change = self._taking("popped")
        change.taken = None, lift_to(when, BOOL, "when")
        held = ~(cell(self._length, self._keys) == 0)
        recorder.changing(self._queue).demand(held, when, f"pops {self._queue}, which is empty")

    def remove(self, position: int | Term[int], *, when: Condition = True) -> None:
        """Take away the element at a position counted from 0 (only if `when` holds)."""
        at = self._position(position)
        change = self._taking("taken from")
        change.taken = at, lift_to(when, BOOL, "when")
        held = at < cell(self._length, self._keys)
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
        held = at < cell(self._length, self._keys)
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
    def rests_on(self) -> Iterator[tuple[Term[Any], Term[bool]]]:
        """See `Change`."""
        always = lift(True)
        done: list[tuple[Parts, Term[bool]]] = [*self.appended]
        if self.taken is not None:
            position, when = self.taken
            done.append((() if position is None else (position,), when))
        if self.repeated is not None:
            done.append(((self.repeated,), always))
        for parts, when in done:
            yield when, always
            yield from ((term, when) for term in (*self.keys, *parts))

    def finish(self) -> None:
        """See `Change`."""
        positions = [lift(k) for k in range(_capacity(self.cells[0]))]
        line = [tuple(cell(part, (*self.keys, k)) for part in self.cells) for k in positions]
        after: Term[int] = cell(self.variable, self.keys)
        if self.repeated is not None:
            behind = [line[0], *line[:-1]]
            line = [
                _chosen(self.repeated >= k, row, before)
                for k, (row, before) in enumerate(zip(line, behind, strict=True))
            ]
            after = after + 1
        if self.taken is not None:
            position, when = self.taken
            shifted = [*line[1:], tuple(first(part.sort) for part in self.cells)]
            line = [
                _chosen(when if position is None else when & (position <= k), later, row)
                for k, (row, later) in enumerate(zip(line, shifted, strict=True))
            ]
            after = ite(when, after - 1, after)
        for parts, when in self.appended:
            line = [_chosen(when & (after == k), parts, row) for k, row in enumerate(line)]
            after = ite(when, after + 1, after)
        for k, row in zip(positions, line, strict=True):
            for part, value in zip(self.cells, row, strict=True):
                recorder.assign(part, (*self.keys, k), value, location=self.location)
        recorder.assign(self.variable, self.keys, after, location=self.location)


def _chosen(condition: Term[bool], then: Parts, otherwise: Parts) -> Parts:
    return tuple(ite(condition, a, b) for a, b in zip(then, otherwise, strict=True))


class Line(Row[T | Term[T], Term[T]], Generic[T]):
    """One queue of values in a component under construction."""
